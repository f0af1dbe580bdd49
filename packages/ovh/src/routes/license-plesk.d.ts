// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_ActionType_Request, license_ChangeIpStatus, license_LicenseTypeEnum, license_StateEnum, license_Task, license_TaskStateEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
/** The routes of v1 below /license/plesk. */
export interface LicensePlesk {
	license: {
		'plesk#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		plesk: {
			'orderableVersions#GET': Read<license_PleskOrderConfiguration[], $1, { ip: string }>
			'{serviceName}#GET': Read<license_plesk_PleskWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_plesk_Plesk_Request>
			'{serviceName}': {
				'allowedDestinationIp#GET': Read<string[], $1>
				'canLicenseBeMovedTo#GET': Read<license_ChangeIpStatus, $1, { destinationIp: string }>
				'changeIp#POST': Write<license_Task, $1, { destinationIp: string }>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'option#GET': Read<license_OptionLabel[], $1>
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
export type license_DomainNumberEnum = '0' | '1' | '10' | '100' | '30' | '300' | 'unlimited' | Text
export interface license_Option {
	amount: string | null
	canBeDeleted: boolean
	expirationDate: string
	label: license_OptionLabel
	version: string | null
}
export type license_OptionLabel = 'ANTISPAM_SPAMASSASSIN' | 'ANTIVIRUS_DRWEB' | 'ANTIVIRUS_KASPERSKY' | 'DOMAINS' | 'LANGUAGE_PACK' | 'POWERPACK' | 'SQL_SERVER' | 'VIRTUOZZO_CONTAINERS' | Text
export type license_OrderableAntivirusEnum = 'DR_WEB' | 'KASPERSKY_UNLIMITED_MAILBOXES' | 'kaspersky' | Text
export interface license_OrderablePleskCompatibilityInfos {
	canHavePowerPack: boolean
	canHaveResellerManagement: boolean
	canHaveWordpressToolkit: boolean
	compliantAntivirus: license_OrderableAntivirusEnum[]
	compliantApplicationSets: license_PleskApplicationSetEnum[]
	compliantDomains: license_OrderablePleskDomainNumberEnum[]
	compliantLanguagePack: license_OrderablePleskLanguagePackEnum[]
	potentialProblems: license_PotentialProblemPleskEnum[]
	version: license_PleskVersionEnum
}
export type license_OrderablePleskDomainNumberEnum = '10' | '100' | '30' | '300' | 'hostingsuite' | 'unlimited' | Text
export type license_OrderablePleskLanguagePackEnum = '1' | '1-extra-language-for-plesk' | '1-extra-language-for-plesk-for-vps' | '1-extra-language-for-plesk12' | '1-extra-language-for-plesk12-for-vps' | '1-extra-language-pack-for-plesk' | '2' | '2-extra-languages-for-plesk' | '2-extra-languages-for-plesk-for-vps' | '2-extra-languages-for-plesk12' | '2-extra-languages-for-plesk12-for-vps' | '2-extra-languages-pack-for-plesk' | '3' | '3-extra-languages-for-plesk' | '3-extra-languages-for-plesk-for-vps' | '3-extra-languages-for-plesk12' | '3-extra-languages-for-plesk12-for-vps' | '3-extra-languages-pack-for-plesk' | '4' | '4-extra-languages-for-plesk' | '4-extra-languages-for-plesk-for-vps' | '4-extra-languages-for-plesk12' | '4-extra-languages-for-plesk12-for-vps' | '4-extra-languages-pack-for-plesk' | '5' | '5-extra-languages-for-plesk' | '5-extra-languages-for-plesk-for-vps' | '5-extra-languages-for-plesk12' | '5-extra-languages-for-plesk12-for-vps' | '5-extra-languages-pack-for-plesk' | 'unlimited' | 'unlimited-extra-languages-for-plesk' | 'unlimited-extra-languages-for-plesk-for-vps' | 'unlimited-extra-languages-for-plesk12' | 'unlimited-extra-languages-for-plesk12-for-vps' | 'unlimited-extra-languages-pack-for-plesk' | Text
export type license_PleskApplicationSetEnum = 'applicationpack' | 'developerpack' | 'power-pack-for-plesk12' | 'powerpack' | Text
export interface license_PleskOrderConfiguration {
	orderableVersions: license_OrderablePleskCompatibilityInfos[]
	serviceType: license_LicenseTypeEnum
}
export type license_PleskVersionEnum = 'PLESK_10_AND_LATER' | 'PLESK_10_AND_LATER_FOR_KVM' | 'PLESK_10_AND_LATER_FOR_VMWARE' | 'PLESK_10_AND_LATER_FOR_VZ' | 'PLESK_10_AND_LATER_FOR_WIN' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_VMWARE' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_VZ' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_XEN' | 'PLESK_10_AND_LATER_FOR_XEN' | 'PLESK_12_VPS_WEB_ADMIN' | 'PLESK_12_VPS_WEB_APP' | 'PLESK_12_VPS_WEB_HOST' | 'PLESK_12_VPS_WEB_HOST_CLNX' | 'PLESK_12_VPS_WEB_PRO' | 'PLESK_12_VPS_WEB_PRO_CLNX' | 'PLESK_12_WEB_ADMIN' | 'PLESK_12_WEB_APP' | 'PLESK_12_WEB_HOST' | 'PLESK_12_WEB_HOST_CLNX' | 'PLESK_12_WEB_PRO' | 'PLESK_12_WEB_PRO_CLNX' | 'PLESK_75_RELOADED' | 'PLESK_80' | 'PLESK_80_FOR_VZ' | 'PLESK_81_FOR_WIN' | 'PLESK_9' | 'PLESK_95' | 'PLESK_95_FOR_VZ' | 'PLESK_95_FOR_WIN' | 'PLESK_9_FOR_VZ' | 'PLESK_9_FOR_WIN' | 'PLESK_ONYX_VPS_WEB_ADMIN' | 'PLESK_ONYX_VPS_WEB_APP' | 'PLESK_ONYX_VPS_WEB_HOST' | 'PLESK_ONYX_VPS_WEB_HOST_CLNX' | 'PLESK_ONYX_VPS_WEB_PRO' | 'PLESK_ONYX_VPS_WEB_PRO_CLNX' | 'PLESK_ONYX_WEB_ADMIN' | 'PLESK_ONYX_WEB_APP' | 'PLESK_ONYX_WEB_HOST' | 'PLESK_ONYX_WEB_HOST_CLNX' | 'PLESK_ONYX_WEB_PRO' | 'PLESK_ONYX_WEB_PRO_CLNX' | 'PLESK_VPS_WEB_ADMIN' | 'PLESK_VPS_WEB_HOST' | 'PLESK_VPS_WEB_PRO' | 'PLESK_WEB_ADMIN' | 'PLESK_WEB_HOST' | 'PLESK_WEB_PRO' | 'plesk-12-webadmin' | 'plesk-12-webadmin-for-vps' | 'plesk-12-webhost' | 'plesk-12-webhost-for-vps' | 'plesk-12-webpro' | 'plesk-12-webpro-for-vps' | 'plesk-webadmin' | 'plesk-webadmin-for-vps' | 'plesk-webhost' | 'plesk-webhost-for-vps' | 'plesk-webpro' | 'plesk-webpro-for-vps' | Text
export type license_PotentialProblemPleskEnum = 'isHostOsHyperVLike' | 'isHostOsVMwareLike' | 'isHostOsVirtuozzo4Like' | 'isHostOsXenLike' | 'isLinuxOs' | 'isOsCloudLinux' | 'isOsPlesk10andLater' | 'isOsPlesk12' | 'isOsPleskOnyx' | 'isWindowsOs' | Text
export interface license_plesk_PleskWithIAM {
	creation: string
	deleteAtExpiration: boolean
	domain: string
	domainNumber: license_DomainNumberEnum | null
	iam: iam_ResourceMetadata | null
	informationKey: string | null
	ip: string
	key: string
	licenseId: string
	productKey: string | null
	status: license_StateEnum
	version: license_PleskVersionEnum
}
export interface license_plesk_Plesk_Request {
	deleteAtExpiration?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
