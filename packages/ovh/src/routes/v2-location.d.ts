// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = {}
/** The routes of v2 below /location. */
export interface V2Location {
	v2: {
		'location#GET': Read<location_Location[], $1, { availabilityZone?: string; cityCode?: string; cityName?: string; code?: string; countryCode?: string; countryName?: string; geographyCode?: string; geographyName?: string; ids?: number[]; location?: string; name?: string; specificType?: location_SpecificTypeEnum_Request; type?: location_TypeEnum_Request }>
		location: {
			'{name}#GET': Read<location_Location, $1>
		}
	}
}
export type location_CardinalPointEnum = 'CENTRAL' | 'EAST' | 'NORTH' | 'NORTHEAST' | 'NORTHWEST' | 'SOUTH' | 'SOUTHEAST' | 'SOUTHWEST' | 'WEST' | Text
export interface location_Location {
	availabilityZones: string[] | null
	cardinalPoint: location_CardinalPointEnum
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
	specificType: location_SpecificTypeEnum
	type: location_TypeEnum
}
export type location_SpecificTypeEnum = location_SpecificTypeEnum_Request | Text
export type location_SpecificTypeEnum_Request = 'BACKUP' | 'LZ' | 'SNC' | 'STANDARD'
export type location_TypeEnum = location_TypeEnum_Request | Text
export type location_TypeEnum_Request = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ'
