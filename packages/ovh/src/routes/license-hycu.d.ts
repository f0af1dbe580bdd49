// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v1 below /license/hycu. */
export interface LicenseHycu {
	license: {
		'hycu#GET': Read<string[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
		hycu: {
			'{serviceName}#GET': Read<hycu_StateWithIAM, string, unknown, { status: 'BETA' }>
			'{serviceName}#PUT': Write<void, string, license_hycu_Hycu_Request, { status: 'BETA' }>
			'{serviceName}': {
				'activate#POST': Write<void, string, hycu_ActivateLicensePayload_Request, { status: 'BETA' }>
				'confirmTermination#POST': Write<string, string, { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }, { status: 'BETA' }>
				'license#GET': Read<hycu_LicenseFile, string, unknown, { status: 'BETA' }>
				'refresh#POST': Write<void, string, hycu_RefreshLicensePayload_Request, { status: 'BETA' }>
				'serviceInfos#GET': Read<services_Service, string, unknown, { status: 'BETA' }>
				'serviceInfos#PUT': Write<void, string, services_Service_Request, { status: 'BETA' }>
				'terminate#POST': Write<string, string, unknown, { status: 'BETA' }>
			}
		}
	}
}
export interface hycu_ActivateLicensePayload_Request {
	licenseRequest: string
}
export interface hycu_LicenseFile {
	content: string
}
export type hycu_LicenseStatusEnum = 'active' | 'error' | 'processing' | 'toActivate'
export interface hycu_RefreshLicensePayload_Request {
	licenseRequest?: string
}
export interface hycu_StateWithIAM {
	comment: string
	controllerId: string
	expirationDate: string
	iam: iam_ResourceMetadata | null
	licenseStatus: hycu_LicenseStatusEnum | Text
	serviceName: string
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
export interface license_hycu_Hycu_Request {
	deleteAtExpiration?: boolean
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
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
