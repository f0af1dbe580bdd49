// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /metrics. */
export interface Metrics {
	'metrics#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
	metrics: {
		'{serviceName}#GET': Read<metrics_api_ServiceWithIAM, $1, unknown, { status: 'BETA' }>
		'{serviceName}#PUT': Write<metrics_api_Service, $1, metrics_Update_Request, { status: 'BETA' }>
		'{serviceName}': {
			'changeContact#POST': Write<number[], $2, services_changeContact_Request, { status: 'BETA' }>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request, { status: 'BETA' }>
			'consumption#GET': Read<metrics_api_Consumption, $1, { duration?: number }, { status: 'BETA' }>
			'quota#PUT': Write<string, $1, metrics_QuotaUpdate_Request, { status: 'BETA' }>
			'serviceInfos#GET': Read<services_Service, $1, unknown, { status: 'BETA' }>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request, { status: 'BETA' }>
			'terminate#POST': Write<string, $1, unknown, { status: 'BETA' }>
			'token#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'token#POST': Write<metrics_api_Token, $1, metrics_TokenCreation_Request, { status: 'BETA' }>
			lookup: {
				'token#POST': Write<string[], $1, metrics_LookupTokenCreation_Request, { status: 'BETA' }>
			}
			token: {
				'{tokenId}#DELETE': Read<void, $1, unknown, { status: 'BETA' }>
				'{tokenId}#GET': Read<metrics_api_Token, $1, unknown, { status: 'BETA' }>
				'{tokenId}#PUT': Write<metrics_api_Token, $1, metrics_TokenUpdate_Request, { status: 'BETA' }>
			}
		}
	}
}
export interface iam_ResourceMetadata {
	displayName: string | null
	id: string
	state: iam_ResourceMetadata_StateEnum | Text | null
	tags: Record<string, string> | null
	urn: string
}
export type iam_ResourceMetadata_StateEnum = 'EXPIRED' | 'IN_CREATION' | 'OK' | 'SUSPENDED'
export type iam_resource_TagFilter_OperatorEnum = 'EQ' | 'EXISTS' | 'ILIKE' | 'LIKE' | 'NEQ' | 'NEXISTS'
export interface iam_resource_TagFilter_Request {
	operator?: iam_resource_TagFilter_OperatorEnum | null
	value?: string
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
	permission: metrics_api_PermissionEnum
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
export type metrics_api_OfferTypeEnum = 'cloud' | 'live'
export interface metrics_api_Option {
	ddp: number
	lastModification: string
	mads: number
}
export type metrics_api_PermissionEnum = 'read' | 'write'
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
	status: metrics_api_ServiceStatusEnum | Text
	type: metrics_api_OfferTypeEnum | Text
}
export type metrics_api_ServiceStatusEnum = 'alive' | 'dead' | 'disabled' | 'new'
export interface metrics_api_ServiceWithIAM {
	description: string
	iam: iam_ResourceMetadata | null
	name: string
	offer: string
	quota: metrics_api_Option
	region: metrics_api_Region
	shouldUpgrade: boolean
	status: metrics_api_ServiceStatusEnum | Text
	type: metrics_api_OfferTypeEnum | Text
}
export interface metrics_api_Token {
	access: string
	createdAt: string
	description: string
	expiryAt: string
	id: string
	isRevoked: boolean
	labels: metrics_api_Label[]
	permission: metrics_api_PermissionEnum | Text
}
export interface service_RenewType {
	automatic: boolean
	deleteAtExpiration: boolean
	forced: boolean
	manualPayment: boolean | null
	period: number | null
}
export interface service_RenewType_Request {
	automatic?: boolean
	deleteAtExpiration?: boolean
	forced?: boolean
	manualPayment?: boolean | null
	period?: number | null
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export type service_TerminationFutureUseEnum = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
export type service_TerminationReasonEnum = 'FEATURES_DONT_SUIT_ME' | 'LACK_OF_PERFORMANCES' | 'MIGRATED_TO_ANOTHER_OVH_PRODUCT' | 'MIGRATED_TO_COMPETITOR' | 'NOT_ENOUGH_RECOGNITION' | 'NOT_NEEDED_ANYMORE' | 'NOT_RELIABLE' | 'NO_ANSWER' | 'OTHER' | 'PRODUCT_DIMENSION_DONT_SUIT_ME' | 'PRODUCT_TOOLS_DONT_SUIT_ME' | 'TOO_EXPENSIVE' | 'TOO_HARD_TO_USE' | 'UNSATIFIED_BY_CUSTOMER_SUPPORT'
export interface services_Service {
	canDeleteAtExpiration: boolean
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	domain: string
	engagedUpTo: string | null
	expiration: string
	possibleRenewPeriod: number[] | null
	renew: service_RenewType | null
	renewalType: service_RenewalTypeEnum | Text
	serviceId: number
	status: service_StateEnum | Text
}
export interface services_Service_Request {
	renew?: service_RenewType_Request | null
}
export interface services_changeContact_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface services_confirmTermination_Request {
	commentary?: string
	commentaryFutureUse?: string
	commentaryReason?: string
	futureUse?: service_TerminationFutureUseEnum
	reason?: service_TerminationReasonEnum
	token: string
}
