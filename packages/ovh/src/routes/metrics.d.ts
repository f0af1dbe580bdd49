// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /metrics. */
export interface Metrics {
	'metrics#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	metrics: {
		'{serviceName}#GET': Read<metrics_api_ServiceWithIAM, $1>
		'{serviceName}#PUT': Write<metrics_api_Service, $1, metrics_Update_Request>
		'{serviceName}': {
			'changeContact#POST': Write<number[], $2, services_changeContact_Request>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
			'consumption#GET': Read<metrics_api_Consumption, $1, { duration?: number }>
			'quota#PUT': Write<string, $1, metrics_QuotaUpdate_Request>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'terminate#POST': Write<string, $1>
			'token#GET': Read<string[], $1>
			'token#POST': Write<metrics_api_Token, $1, metrics_TokenCreation_Request>
			lookup: {
				'token#POST': Write<string[], $1, metrics_LookupTokenCreation_Request>
			}
			token: {
				'{tokenId}#DELETE': Read<void, $1>
				'{tokenId}#GET': Read<metrics_api_Token, $1>
				'{tokenId}#PUT': Write<metrics_api_Token, $1, metrics_TokenUpdate_Request>
			}
		}
	}
}
export interface metrics_LookupTokenCreation_Request {
	accessToken: string
}
export interface metrics_QuotaUpdate_Request {
	quota: number
}
export interface metrics_TokenCreation_Request {
	description?: string | null
	labels?: metrics_api_Label_Request[] | null
	permission: metrics_api_PermissionEnum_Request
}
export interface metrics_TokenUpdate_Request {
	description?: string | null
}
export interface metrics_Update_Request {
	description?: string | null
}
export interface metrics_api_Consumption {
	ddp: number
	mads: number
}
export interface metrics_api_Label {
	key: string
	value: string
}
export interface metrics_api_Label_Request {
	key?: string
	value?: string
}
export type metrics_api_OfferTypeEnum = 'cloud' | 'live' | Text
export interface metrics_api_Option {
	ddp: number
	lastModification: string
	mads: number
}
export type metrics_api_PermissionEnum = metrics_api_PermissionEnum_Request | Text
export type metrics_api_PermissionEnum_Request = 'read' | 'write'
export interface metrics_api_Region {
	description: string
	name: string
}
export interface metrics_api_Service {
	description: string
	name: string
	offer: string
	quota: metrics_api_Option
	region: metrics_api_Region
	shouldUpgrade: boolean
	status: metrics_api_ServiceStatusEnum
	type: metrics_api_OfferTypeEnum
}
export type metrics_api_ServiceStatusEnum = 'alive' | 'dead' | 'disabled' | 'new' | Text
export interface metrics_api_ServiceWithIAM {
	description: string
	iam: iam_ResourceMetadata | null
	name: string
	offer: string
	quota: metrics_api_Option
	region: metrics_api_Region
	shouldUpgrade: boolean
	status: metrics_api_ServiceStatusEnum
	type: metrics_api_OfferTypeEnum
}
export interface metrics_api_Token {
	access: string
	createdAt: string
	description: string
	expiryAt: string
	id: string
	isRevoked: boolean
	labels: metrics_api_Label[]
	permission: metrics_api_PermissionEnum
}
