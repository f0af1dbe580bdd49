// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /location. */
export interface V2Location {
	v2: {
		'location#GET': Read<location_Location[], string, { availabilityZone?: string; cityCode?: string; cityName?: string; code?: string; countryCode?: string; countryName?: string; geographyCode?: string; geographyName?: string; ids?: number[]; location?: string; name?: string; specificType?: location_SpecificTypeEnum; type?: location_TypeEnum }>
		location: {
			'{name}#GET': Read<location_Location, string>
		}
	}
}
export type location_CardinalPointEnum = 'CENTRAL' | 'EAST' | 'NORTH' | 'NORTHEAST' | 'NORTHWEST' | 'SOUTH' | 'SOUTHEAST' | 'SOUTHWEST' | 'WEST'
export interface location_Location {
	availabilityZones: string[] | null
	cardinalPoint: location_CardinalPointEnum | Text
	cityCode: string
	cityLatitude: number
	cityLongitude: number
	cityName: string
	code: string
	countryCode: string
	countryName: string
	geographyCode: string
	geographyName: string
	location: string
	name: string
	openingYear: number
	specificType: location_SpecificTypeEnum | Text
	type: location_TypeEnum | Text
}
export type location_SpecificTypeEnum = 'BACKUP' | 'LZ' | 'SNC' | 'STANDARD'
export type location_TypeEnum = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ'
