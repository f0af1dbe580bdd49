// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /pack/siptrunk. */
export interface PackSiptrunk {
	pack: {
		'siptrunk#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		siptrunk: {
			'{packName}#GET': Read<pack_siptrunk_PackSipTrunkWithIAM, $1>
			'{packName}': {
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
	}
}
export interface pack_siptrunk_PackSipTrunkWithIAM {
	iam: iam_ResourceMetadata | null
	packName: string
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
