// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_ActionType_Request, license_ChangeIpStatus, license_LicenseTypeEnum, license_StateEnum, license_Task, license_TaskStateEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
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
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'option#GET': Read<license_OptionLabel[], $1, { label?: license_OptionLabel_Request }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'tasks#GET': Read<number[], $1, { action?: license_ActionType_Request; status?: license_TaskStateEnum_Request }>
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
export interface license_Option {
	amount: string | null
	canBeDeleted: boolean
	expirationDate: string
	label: license_OptionLabel
	version: string | null
}
export type license_OptionLabel = license_OptionLabel_Request | Text
export type license_OptionLabel_Request = 'ANTISPAM_SPAMASSASSIN' | 'ANTIVIRUS_DRWEB' | 'ANTIVIRUS_KASPERSKY' | 'DOMAINS' | 'LANGUAGE_PACK' | 'POWERPACK' | 'SQL_SERVER' | 'VIRTUOZZO_CONTAINERS'
export interface license_OrderableVirtuozzoCompatibilityInfos {
	compliantContainers: license_OrderableVirtuozzoContainerNumberEnum[]
	potentialProblems: license_PotentialProblemVirtuozzoEnum[]
	version: license_OrderableVirtuozzoVersionEnum
}
export type license_OrderableVirtuozzoContainerNumberEnum = '2_CPU_001_CONTAINER' | '2_CPU_003_CONTAINER' | '2_CPU_010_CONTAINER' | '2_CPU_030_CONTAINER' | '2_CPU_060_CONTAINER' | '2_CPU_100_CONTAINER' | Text
export type license_OrderableVirtuozzoVersionEnum = 'VIRTUOZZO_CONTAINERS_4_FOR_LINUX' | 'VIRTUOZZO_CONTAINERS_4_FOR_WINDOWS' | 'virtuozzo-4' | 'virtuozzo-4-for-windows' | Text
export type license_PotentialProblemVirtuozzoEnum = 'isLinuxOs' | 'isOsVirtuozzo4Like' | 'isWindowsOs' | Text
export type license_VirtuozzoContainerNumberEnum = '2_CPU_001_CONTAINER' | '2_CPU_003_CONTAINER' | '2_CPU_010_CONTAINER' | '2_CPU_030_CONTAINER' | '2_CPU_060_CONTAINER' | '2_CPU_100_CONTAINER' | Text
export interface license_VirtuozzoOrderConfiguration {
	orderableVersions: license_OrderableVirtuozzoCompatibilityInfos[]
	serviceType: license_LicenseTypeEnum
}
export type license_VirtuozzoVersionEnum = 'VIRTUOZZO_CONTAINERS_4_FOR_LINUX' | 'VIRTUOZZO_CONTAINERS_4_FOR_WINDOWS' | Text
export interface license_virtuozzo_VirtuozzoWithIAM {
	containerNumber: license_VirtuozzoContainerNumberEnum
	creation: string
	deleteAtExpiration: boolean
	domain: string
	iam: iam_ResourceMetadata | null
	informationKey: string | null
	ip: string
	licenseId: string
	productKey: string | null
	status: license_StateEnum
	version: license_VirtuozzoVersionEnum
}
export interface license_virtuozzo_Virtuozzo_Request {
	deleteAtExpiration?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
