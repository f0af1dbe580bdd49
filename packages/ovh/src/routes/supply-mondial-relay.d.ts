// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { coreTypes_CountryEnum_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /supply/mondialRelay. */
export interface SupplyMondialRelay {
	supply: {
		'mondialRelay#POST': Write<supply_MondialRelayReturn, $1, { address?: string; city?: string; country: coreTypes_CountryEnum_Request; zipcode?: string }>
	}
}
export type coreTypes_CountryEnum = coreTypes_CountryEnum_Request | Text
export interface supply_MondialRelay {
	address: string
	city: string
	closing: supply_MondialRelayClosingPeriod[] | null
	country: coreTypes_CountryEnum
	distance: number | null
	id: string
	lat: number
	lng: number
	mapUrl: string | null
	name: string
	opening: supply_MondialRelayOpening
	pictureUrl: string | null
	zipcode: string
}
export interface supply_MondialRelayClosingPeriod {
	end: string
	start: string
}
export interface supply_MondialRelayDayPeriod {
	end: string
	start: string
}
export interface supply_MondialRelayOpening {
	friday: supply_MondialRelayDayPeriod[] | null
	monday: supply_MondialRelayDayPeriod[] | null
	saturday: supply_MondialRelayDayPeriod[] | null
	sunday: supply_MondialRelayDayPeriod[] | null
	thursday: supply_MondialRelayDayPeriod[] | null
	tuesday: supply_MondialRelayDayPeriod[] | null
	wednesday: supply_MondialRelayDayPeriod[] | null
}
export interface supply_MondialRelayResult {
	referenceAddress: string
	relayPoints: supply_MondialRelay[]
}
export interface supply_MondialRelayReturn {
	error: string | null
	result: supply_MondialRelayResult | null
	status: supply_Status
}
export type supply_Status = 'error' | 'ok' | 'pending' | Text
