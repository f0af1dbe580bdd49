// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /vip. */
export interface Vip {
	'vip#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	vip: {
		'{serviceName}#GET': Read<vip_SupportVipWithIAM, $1>
		'{serviceName}': {
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
		}
	}
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface vip_SupportVipWithIAM {
	iam: iam_ResourceMetadata | null
	serviceName: string
	universe: vip_UniverseEnum[]
}
export type vip_UniverseEnum = 'cloud' | 'dedicated' | 'telecom' | 'web' | Text
