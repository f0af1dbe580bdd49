// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'
/** The routes of v1 below /license/virtuozzo. */
export interface LicenseVirtuozzo {
	license: {
		'virtuozzo#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		virtuozzo: {
			'orderableVersions#GET': Read<license_VirtuozzoOrderConfiguration[], $1, { ip: string }>
			'{serviceName}#GET': Read<license_virtuozzo_VirtuozzoWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_virtuozzo_Virtuozzo_Request>
			'{serviceName}': {
				'allowedDestinationIp#GET': Read<string[], $1>
				'canLicenseBeMovedTo#GET': Read<license_ChangeIpStatus, $1, { destinationIp: string }>
				'changeIp#POST': Write<license_Task, $1, { destinationIp: string }>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }>
				'option#GET': Read<(license_OptionLabel | Text)[], $1, { label?: license_OptionLabel }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'tasks#GET': Read<number[], $1, { action?: license_ActionType; status?: license_TaskStateEnum }>
				'terminate#POST': Write<string, $1>
				option: {
					'{label}#DELETE': Read<license_Task, $1>
					'{label}#GET': Read<license_Option, $1>
				}
				tasks: {
					'{taskId}#GET': Read<license_Task, $1>
				}
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
export type license_ActionType = 'addWindowFromExistingSerial' | 'changeIp' | 'changeOs' | 'installLicense' | 'optionUpgrade' | 'releaseOption' | 'versionUpgrade'
export type license_ChangeIpMessageEnum = 'OK' | 'destinationNotAllowed' | 'licenseAlreadyExists' | 'notAllowedToHandleThis' | 'notSameType' | 'sameIp' | 'versionNotAllowed'
export interface license_ChangeIpStatus {
	message: license_ChangeIpMessageEnum | Text
	success: boolean
}
export type license_LicenseTypeEnum = 'dedicated' | 'dedicatedCloud' | 'dedicatedFailover' | 'failover' | 'vm' | 'vps' | 'vps_ceph' | 'vps_classic' | 'vps_cloud' | 'vps_cloud_2016' | 'vps_ssd'
export interface license_Option {
	amount: string | null
	canBeDeleted: boolean
	expirationDate: string
	label: license_OptionLabel | Text
	version: string | null
}
export type license_OptionLabel = 'ANTISPAM_SPAMASSASSIN' | 'ANTIVIRUS_DRWEB' | 'ANTIVIRUS_KASPERSKY' | 'DOMAINS' | 'LANGUAGE_PACK' | 'POWERPACK' | 'SQL_SERVER' | 'VIRTUOZZO_CONTAINERS'
export interface license_OrderableVirtuozzoCompatibilityInfos {
	compliantContainers: (license_OrderableVirtuozzoContainerNumberEnum | Text)[]
	potentialProblems: (license_PotentialProblemVirtuozzoEnum | Text)[]
	version: license_OrderableVirtuozzoVersionEnum | Text
}
export type license_OrderableVirtuozzoContainerNumberEnum = '2_CPU_001_CONTAINER' | '2_CPU_003_CONTAINER' | '2_CPU_010_CONTAINER' | '2_CPU_030_CONTAINER' | '2_CPU_060_CONTAINER' | '2_CPU_100_CONTAINER'
export type license_OrderableVirtuozzoVersionEnum = 'VIRTUOZZO_CONTAINERS_4_FOR_LINUX' | 'VIRTUOZZO_CONTAINERS_4_FOR_WINDOWS' | 'virtuozzo-4' | 'virtuozzo-4-for-windows'
export type license_PotentialProblemVirtuozzoEnum = 'isLinuxOs' | 'isOsVirtuozzo4Like' | 'isWindowsOs'
export type license_StateEnum = 'ok' | 'released' | 'terminated' | 'toDeliver'
export interface license_Task {
	action: license_ActionType | Text
	doneDate: string | null
	lastUpdate: string
	name: string
	status: license_TaskStateEnum | Text
	taskId: number
	todoDate: string
}
export type license_TaskStateEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type license_VirtuozzoContainerNumberEnum = '2_CPU_001_CONTAINER' | '2_CPU_003_CONTAINER' | '2_CPU_010_CONTAINER' | '2_CPU_030_CONTAINER' | '2_CPU_060_CONTAINER' | '2_CPU_100_CONTAINER'
export interface license_VirtuozzoOrderConfiguration {
	orderableVersions: license_OrderableVirtuozzoCompatibilityInfos[]
	serviceType: license_LicenseTypeEnum | Text
}
export type license_VirtuozzoVersionEnum = 'VIRTUOZZO_CONTAINERS_4_FOR_LINUX' | 'VIRTUOZZO_CONTAINERS_4_FOR_WINDOWS'
export interface license_virtuozzo_VirtuozzoWithIAM {
	containerNumber: license_VirtuozzoContainerNumberEnum | Text
	creation: string
	deleteAtExpiration: boolean
	domain: string
	iam: iam_ResourceMetadata | null
	informationKey: string | null
	ip: string
	licenseId: string
	productKey: string | null
	status: license_StateEnum | Text
	version: license_VirtuozzoVersionEnum | Text
}
export interface license_virtuozzo_Virtuozzo_Request {
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
