// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /msServices. */
export interface MsServices {
	'msServices#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	msServices: {
		'sharepoint#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
		'{serviceName}#GET': Read<msServices_ActiveDirectoryOrganizationalUnitWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, msServices_ActiveDirectoryOrganizationalUnit_Request>
		sharepoint: {
			'{domain}#GET': Read<msServices_SharepointServiceInfoWithIAM, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			'{domain}': {
				'serviceInfos#GET': Read<services_Service, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			}
		}
		'{serviceName}': {
			'account#GET': Read<string[], $1, { company?: string; id?: number; userPrincipalName?: string }>
			'changeContact#POST': Write<number[], $2, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'createMfaOnAllUsers#POST': Write<msServices_Task, $1>
			'exchange#GET': Read<msServices_ExchangeService, $1>
			'exchange#PUT': Write<void, $1, msServices_ExchangeService_Request>
			'removeMfaOnAllUsers#POST': Write<msServices_Task, $1>
			'sharepoint#GET': Read<msServices_SharepointService, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			'sharepoint#PUT': Write<void, $1, msServices_SharepointService_Request, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			'sync#DELETE': Read<msServices_Task, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			'sync#GET': Read<msServices_SyncService, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			'task#GET': Read<number[], $1, { function?: msServices_TaskFunctionEnum; status?: msServices_TaskStatusEnum }>
			'upnSuffix#GET': Read<string[], $1>
			'upnSuffix#POST': Write<msServices_Task, $1, { suffix: string }>
			account: {
				'{userPrincipalName}#GET': Read<msServices_Account, $1>
				'{userPrincipalName}#PUT': Write<void, $1, msServices_Account_Request>
				'{userPrincipalName}': {
					'changePassword#POST': Write<msServices_Task, $1, { password: string }>
					'exchange#GET': Read<msServices_ExchangeInformation, $1>
					'exchange#PUT': Write<void, $1, msServices_ExchangeInformation_Request>
					'mfa#DELETE': Read<msServices_Task, $1>
					'mfa#GET': Read<msServices_MfaInformation, $1>
					'mfa#POST': Write<msServices_Task, $1>
					'sharepoint#GET': Read<msServices_SharepointInformation, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					'sharepoint#PUT': Write<void, $1, msServices_SharepointInformation_Request, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					'sync#DELETE': Read<msServices_Task, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					'sync#GET': Read<msServices_SyncInformation, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					'sync#POST': Write<msServices_Task, $1, { license: msServices_SyncLicenseEnum }, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					exchange: {
						'configure#POST': Write<msServices_exchangeTask, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					}
					mfa: {
						'disable#POST': Write<msServices_Task, $1, { period: number }>
						'enable#POST': Write<msServices_Task, $1>
						'reset#POST': Write<msServices_Task, $1>
					}
					sharepoint: {
						'clearSpace#POST': Write<msServices_sharepointTask, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
						'configure#POST': Write<msServices_sharepointTask, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					}
					sync: {
						'configure#POST': Write<msServices_Task, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
					}
				}
			}
			exchange: {
				'billingMigrated#GET': Read<boolean, $1>
				'task#GET': Read<number[], $1>
				task: {
					'{id}#GET': Read<msServices_exchangeTask, $1>
				}
			}
			sharepoint: {
				'billingMigrated#GET': Read<boolean, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'license#GET': Read<msServices_SharepointDailyLicense[], $1, { license?: msServices_SharepointLicenseEnum; period: msServices_LicensePeriodEnum }, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'restoreAdminRights#POST': Write<msServices_sharepointTask, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'task#GET': Read<number[], $1, { function?: string; status?: msServices_TaskStatusEnum }, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				task: {
					'{id}#GET': Read<msServices_sharepointTask, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				}
			}
			sync: {
				'changePassword#POST': Write<msServices_Task, $1, { password: string }, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'clientSoftwareURL#GET': Read<msServices_ActiveDirectorySyncClientUrl, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'clientSoftwareURL#POST': Write<msServices_Task, $1, unknown, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
				'license#GET': Read<msServices_SyncDailyLicense[], $1, { license?: msServices_SyncLicenseEnum; period: msServices_LicensePeriodEnum }, { status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }>
			}
			task: {
				'{id}#GET': Read<msServices_Task, $1>
			}
			upnSuffix: {
				'{suffix}#DELETE': Read<msServices_Task, $1>
				'{suffix}#GET': Read<msServices_upnSuffix, $1>
			}
		}
	}
}
export type email_exchange_CountryCodeEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
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
export interface msServices_Account {
	SAMAccountName: string | null
	city: string | null
	company: string | null
	countryCode: email_exchange_CountryCodeEnum | Text | null
	creationDate: string | null
	description: string | null
	displayName: string | null
	entraIdSynced: boolean | null
	fax: string | null
	firstName: string | null
	guid: string | null
	id: number
	initials: string | null
	jobDepartment: string | null
	jobTitle: string | null
	lastLogoffDate: string | null
	lastLogonDate: string | null
	lastName: string | null
	lastUpdateDate: string | null
	mobile: string | null
	office: string | null
	passwordLastUpdate: string | null
	phone: string | null
	postalCode: string | null
	region: string | null
	state: msServices_ObjectStateEnum | Text
	streetAddress: string | null
	taskPendingId: number
	userPrincipalName: string
}
export interface msServices_Account_Request {
	city?: string | null
	company?: string | null
	countryCode?: email_exchange_CountryCodeEnum | null
	description?: string | null
	displayName?: string | null
	entraIdSynced?: boolean | null
	fax?: string | null
	firstName?: string | null
	initials?: string | null
	jobDepartment?: string | null
	jobTitle?: string | null
	lastName?: string | null
	mobile?: string | null
	office?: string | null
	phone?: string | null
	postalCode?: string | null
	region?: string | null
	streetAddress?: string | null
	userPrincipalName?: string
}
export interface msServices_ActiveDirectoryOrganizationalUnitWithIAM {
	complexityEnabled: boolean
	iam: iam_ResourceMetadata | null
	lockoutDuration: number
	lockoutObservationWindow: number
	lockoutThreshold: number | null
	maxPasswordAge: number | null
	minPasswordAge: number | null
	minPasswordLength: number | null
	name: string
	officeTenantServiceName: string | null
	state: msServices_ServiceStateEnum | Text
	taskPendingId: number
}
export interface msServices_ActiveDirectoryOrganizationalUnit_Request {
	complexityEnabled?: boolean
	lockoutDuration?: number
	lockoutObservationWindow?: number
	lockoutThreshold?: number | null
	maxPasswordAge?: number | null
	minPasswordAge?: number | null
	minPasswordLength?: number | null
}
export interface msServices_ActiveDirectorySyncClientUrl {
	expiration: string
	url: string
}
export interface msServices_ExchangeInformation {
	accountLicense: msServices_ExchangeLicenceEnum | Text
	configured: boolean
	creationDate: string | null
	currentUsage: number | null
	deleteAtExpiration: boolean | null
	deleteOutlookAtExpiration: boolean | null
	exchangeGuid: string | null
	expirationDate: string | null
	expirationOutlookDate: string | null
	hiddenFromGAL: boolean
	id: number
	litigation: boolean
	litigationPeriod: number | null
	mailingFilter: (msServices_MailingFilterEnum | Text)[] | null
	numberOfAliases: number
	outlookLicense: boolean
	owaLimited: boolean
	primaryEmailAddress: string
	quota: number
	renewOutlookPeriod: msServices_RenewPeriodEnum | Text | null
	renewPeriod: msServices_RenewPeriodEnum | Text | null
	spamAndVirusConfiguration: msServices_SpamAndVirusConfiguration
	spamDetected: boolean
	spamTicketNumber: number | null
	state: msServices_ObjectStateEnum | Text
	taskPendingId: number
}
export interface msServices_ExchangeInformation_Request {
	accountLicense?: msServices_ExchangeLicenceEnum
	deleteAtExpiration?: boolean | null
	deleteOutlookAtExpiration?: boolean | null
	hiddenFromGAL?: boolean
	litigation?: boolean
	litigationPeriod?: number | null
	mailingFilter?: msServices_MailingFilterEnum[] | null
	outlookLicense?: boolean
	quota?: number
	renewOutlookPeriod?: msServices_RenewPeriodEnum | null
	renewPeriod?: msServices_RenewPeriodEnum | null
	spamAndVirusConfiguration?: msServices_SpamAndVirusConfiguration_Request
}
export type msServices_ExchangeLicenceEnum = 'basic' | 'enterprise' | 'standard'
export interface msServices_ExchangeService {
	displayName: string | null
	domain: string
	hostname: string | null
	maxReceiveSize: number
	maxSendSize: number
	offer: msServices_ServiceOfferEnum | Text
	spamAndVirusConfiguration: msServices_SpamAndVirusConfiguration
	sslExpirationDate: string | null
	state: msServices_ServiceStateEnum | Text
	taskPendingId: number
}
export interface msServices_ExchangeService_Request {
	displayName?: string | null
	maxReceiveSize?: number
	maxSendSize?: number
	spamAndVirusConfiguration?: msServices_SpamAndVirusConfiguration_Request
}
export type msServices_LicensePeriodEnum = 'lastMonth' | 'lastQuarter' | 'lastWeek' | 'lastYear'
export type msServices_MailingFilterEnum = 'vaderetro'
export interface msServices_MfaInformation {
	activated: boolean
	state: msServices_ObjectStateEnum | Text
	taskPendingId: number
}
export type msServices_ObjectStateEnum = 'creating' | 'deleting' | 'disabled' | 'modifying' | 'ok' | 'reopening' | 'suspended' | 'suspending'
export type msServices_RenewPeriodEnum = 'monthly' | 'yearly'
export type msServices_ServiceOfferEnum = 'dedicated' | 'dedicatedCluster' | 'hosted' | 'provider'
export type msServices_ServiceStateEnum = 'creating' | 'deleting' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending'
export type msServices_SharepointAccountAccessRightsEnum = 'administrator' | 'user'
export interface msServices_SharepointAccountLicense {
	license: msServices_SharepointLicenseEnum | Text
	licenseQuantity: number
}
export interface msServices_SharepointDailyLicense {
	accountLicense: msServices_SharepointAccountLicense[]
	date: string
}
export interface msServices_SharepointInformation {
	accessRights: msServices_SharepointAccountAccessRightsEnum | Text
	activeDirectoryAccountId: number
	configured: boolean
	currentUsage: number | null
	deleteAtExpiration: boolean | null
	id: number
	license: msServices_SharepointLicenseEnum | Text
	officeLicense: boolean
	quota: number
	state: msServices_ObjectStateEnum | Text
	taskPendingId: number
}
export interface msServices_SharepointInformation_Request {
	accessRights?: msServices_SharepointAccountAccessRightsEnum
	deleteAtExpiration?: boolean | null
	officeLicense?: boolean
}
export type msServices_SharepointLicenseEnum = 'foundation' | 'standard'
export interface msServices_SharepointService {
	currentUsage: number | null
	displayName: string | null
	domain: string
	farmUrl: string
	offer: msServices_SharepointServiceOfferEnum | Text
	quota: number
	state: msServices_ServiceStateEnum | Text
	taskPendingId: number
	url: string | null
}
export interface msServices_SharepointServiceInfoWithIAM {
	domain: string
	iam: iam_ResourceMetadata | null
}
export type msServices_SharepointServiceOfferEnum = 'hosted' | 'provider'
export interface msServices_SharepointService_Request {
	displayName?: string | null
	url?: string | null
}
export interface msServices_SpamAndVirusConfiguration {
	checkDKIM: boolean
	checkSPF: boolean
	deleteSpam: boolean
	deleteVirus: boolean
	putInJunk: boolean
	tagSpam: boolean
	tagVirus: boolean
}
export interface msServices_SpamAndVirusConfiguration_Request {
	checkDKIM?: boolean
	checkSPF?: boolean
	deleteSpam?: boolean
	deleteVirus?: boolean
	putInJunk?: boolean
	tagSpam?: boolean
	tagVirus?: boolean
}
export interface msServices_SyncAccountLicense {
	license: msServices_SyncLicenseEnum | Text
	licenseQuantity: number
}
export interface msServices_SyncDailyLicense {
	accountLicense: msServices_SyncAccountLicense[]
	date: string
}
export interface msServices_SyncInformation {
	configured: boolean
	license: msServices_SyncLicenseEnum | Text
	state: msServices_ObjectStateEnum | Text
	taskPendingId: number
}
export type msServices_SyncLicenseEnum = 'standard' | 'standardFree'
export interface msServices_SyncService {
	state: msServices_ServiceStateEnum | Text
	taskPendingId: number
}
export interface msServices_Task {
	finishDate: string | null
	function: msServices_TaskFunctionEnum | Text
	id: number
	status: msServices_TaskStatusEnum | Text
	todoDate: string
}
export type msServices_TaskFunctionEnum = 'activateADSync' | 'activateSharepoint' | 'addADAccount' | 'addADOU' | 'addADSyncAccount' | 'addADUPNSuffix' | 'alterMfaOnAllUsers' | 'changeADPassword' | 'changeADSyncPassword' | 'deactivateADSync' | 'delADOU' | 'deleteADAccount' | 'deleteADSyncAccount' | 'deleteADUPNSuffix' | 'disableADAccountMfa' | 'disableADAccountMfaTemporary' | 'enableADAccountMfa' | 'enableADSyncAccount' | 'generateADSyncClientUrl' | 'resetADAccountMfa' | 'setADAccount' | 'setPasswordPolicy'
export type msServices_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type msServices_UPNStateEnum = 'creating' | 'deleting' | 'ok'
export interface msServices_exchangeTask {
	finishDate: string | null
	function: string
	id: number
	status: msServices_TaskStatusEnum | Text
	todoDate: string
}
export interface msServices_sharepointTask {
	finishDate: string | null
	function: string
	id: number
	status: msServices_TaskStatusEnum | Text
	todoDate: string
}
export interface msServices_upnSuffix {
	cnameToCheck: string | null
	ownershipValidated: boolean
	state: msServices_UPNStateEnum | Text
	suffix: string
	taskPendingId: number
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
