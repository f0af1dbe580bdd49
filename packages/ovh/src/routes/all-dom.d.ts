// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /allDom. */
export interface AllDom {
	'allDom#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	allDom: {
		'{serviceName}#GET': Read<allDom_AllDomServiceWithIAM, $1>
		'{serviceName}': {
			'domain#GET': Read<string[], $1, { domain?: string }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			domain: {
				'{domain}#GET': Read<allDom_Domain, $1>
			}
		}
	}
}
export interface allDom_AllDomServiceWithIAM {
	iam: iam_ResourceMetadata | null
	name: string
	offer: allDom_OfferEnum
	type: allDom_TypeEnum
}
export interface allDom_Domain {
	domain: string
}
export type allDom_OfferEnum = 'diamond' | 'gold' | 'platinum' | Text
export type allDom_TypeEnum = 'french' | 'french+international' | 'international' | Text
