// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = {}
/** The routes of v2 below /networkDefense. */
export interface V2NetworkDefense {
	v2: {
		networkDefense: {
			vac: {
				'event#GET': Read<networkDefense_Vac_EventsResponse, $1, { after?: string; before?: string; ongoingOnly?: boolean; region?: networkDefense_RegionEnum_Request; subnets?: string[] }>
				'traffic#GET': Read<networkDefense_Vac_TrafficResponse, $1, { after: string; before?: string; subnet: string }>
			}
		}
	}
}
export type networkDefense_RegionEnum_Request = 'CA' | 'EU' | 'US'
export interface networkDefense_Vac_Event {
	endedAt: string | null
	startedAt: string
	subnet: string
	vectors: networkDefense_VectorsEnum[]
}
export interface networkDefense_Vac_EventsResponse {
	events: networkDefense_Vac_Event[] | null
}
export interface networkDefense_Vac_TrafficResponse {
	bps: networkDefense_Vac_TrafficResponseData
	pps: networkDefense_Vac_TrafficResponseData
	timestamps: string[]
}
export interface networkDefense_Vac_TrafficResponseData {
	dropped: string[]
	passed: string[]
}
export type networkDefense_VectorsEnum = 'CHARGEN' | 'DNS' | 'DNS_TO_OVH' | 'FRAGMENT' | 'ICMP' | 'IP_NULL' | 'NTP' | 'OTHER' | 'TCP_ACK' | 'TCP_FIN' | 'TCP_NULL' | 'TCP_PSH' | 'TCP_RST' | 'TCP_SYN' | 'UDP' | 'VECTOR_TYPE_UNSPECIFIED' | Text
