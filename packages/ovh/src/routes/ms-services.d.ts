// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { email_exchange_CountryCodeEnum_Request, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-08-01'; deleted: '2024-10-01' }
type $3 = { at: 'ovh-ca' | 'ovh-eu' }
/** The routes of v1 below /msServices. */
export interface MsServices {
	'msServices#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	msServices: {
		'sharepoint#GET': Read<string[], $2, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{serviceName}#GET': Read<msServices_ActiveDirectoryOrganizationalUnitWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, msServices_ActiveDirectoryOrganizationalUnit_Request>
		sharepoint: {
			'{domain}#GET': Read<msServices_SharepointServiceInfoWithIAM, $2>
			'{domain}': {
				'serviceInfos#GET': Read<services_Service, $2>
				'serviceInfos#PUT': Write<void, $2, services_Service_Request>
			}
		}
		'{serviceName}': {
			'account#GET': Read<string[], $1, { company?: string; id?: number; userPrincipalName?: string }>
			'changeContact#POST': Write<number[], $3, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'createMfaOnAllUsers#POST': Write<msServices_Task, $1>
			'exchange#GET': Read<msServices_ExchangeService, $1>
			'exchange#PUT': Write<void, $1, msServices_ExchangeService_Request>
			'removeMfaOnAllUsers#POST': Write<msServices_Task, $1>
			'sharepoint#GET': Read<msServices_SharepointService, $2>
			'sharepoint#PUT': Write<void, $2, msServices_SharepointService_Request>
			'sync#DELETE': Read<msServices_Task, $2>
			'sync#GET': Read<msServices_SyncService, $2>
			'task#GET': Read<number[], $1, { function?: msServices_TaskFunctionEnum_Request; status?: msServices_TaskStatusEnum_Request }>
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
					'sharepoint#GET': Read<msServices_SharepointInformation, $2>
					'sharepoint#PUT': Write<void, $2, msServices_SharepointInformation_Request>
					'sync#DELETE': Read<msServices_Task, $2>
					'sync#GET': Read<msServices_SyncInformation, $2>
					'sync#POST': Write<msServices_Task, $2, { license: msServices_SyncLicenseEnum_Request }>
					exchange: {
						'configure#POST': Write<msServices_exchangeTask, $2>
					}
					mfa: {
						'disable#POST': Write<msServices_Task, $1, { period: number }>
						'enable#POST': Write<msServices_Task, $1>
						'reset#POST': Write<msServices_Task, $1>
					}
					sharepoint: {
						'clearSpace#POST': Write<msServices_sharepointTask, $2>
						'configure#POST': Write<msServices_sharepointTask, $2>
					}
					sync: {
						'configure#POST': Write<msServices_Task, $2>
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
				'billingMigrated#GET': Read<boolean, $2>
				'license#GET': Read<msServices_SharepointDailyLicense[], $2, { license?: msServices_SharepointLicenseEnum_Request; period: msServices_LicensePeriodEnum_Request }>
				'restoreAdminRights#POST': Write<msServices_sharepointTask, $2>
				'task#GET': Read<number[], $2, { function?: string; status?: msServices_TaskStatusEnum_Request }>
				task: {
					'{id}#GET': Read<msServices_sharepointTask, $2>
				}
			}
			sync: {
				'changePassword#POST': Write<msServices_Task, $2, { password: string }>
				'clientSoftwareURL#GET': Read<msServices_ActiveDirectorySyncClientUrl, $2>
				'clientSoftwareURL#POST': Write<msServices_Task, $2>
				'license#GET': Read<msServices_SyncDailyLicense[], $2, { license?: msServices_SyncLicenseEnum_Request; period: msServices_LicensePeriodEnum_Request }>
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
export type email_exchange_CountryCodeEnum = email_exchange_CountryCodeEnum_Request | Text
export interface msServices_Account {
	SAMAccountName: string | null
	city: string | null
	company: string | null
	countryCode: email_exchange_CountryCodeEnum | null
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
	state: msServices_ObjectStateEnum
	streetAddress: string | null
	taskPendingId: number
	userPrincipalName: string
}
export interface msServices_Account_Request {
	city?: string | null
	company?: string | null
	countryCode?: email_exchange_CountryCodeEnum_Request | null
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
	state: msServices_ServiceStateEnum
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
	accountLicense: msServices_ExchangeLicenceEnum
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
	mailingFilter: msServices_MailingFilterEnum[] | null
	numberOfAliases: number
	outlookLicense: boolean
	owaLimited: boolean
	primaryEmailAddress: string
	quota: number
	renewOutlookPeriod: msServices_RenewPeriodEnum | null
	renewPeriod: msServices_RenewPeriodEnum | null
	spamAndVirusConfiguration: msServices_SpamAndVirusConfiguration
	spamDetected: boolean
	spamTicketNumber: number | null
	state: msServices_ObjectStateEnum
	taskPendingId: number
}
export interface msServices_ExchangeInformation_Request {
	accountLicense?: msServices_ExchangeLicenceEnum_Request
	deleteAtExpiration?: boolean | null
	deleteOutlookAtExpiration?: boolean | null
	hiddenFromGAL?: boolean
	litigation?: boolean
	litigationPeriod?: number | null
	mailingFilter?: msServices_MailingFilterEnum_Request[] | null
	outlookLicense?: boolean
	quota?: number
	renewOutlookPeriod?: msServices_RenewPeriodEnum_Request | null
	renewPeriod?: msServices_RenewPeriodEnum_Request | null
	spamAndVirusConfiguration?: msServices_SpamAndVirusConfiguration_Request
}
export type msServices_ExchangeLicenceEnum = msServices_ExchangeLicenceEnum_Request | Text
export type msServices_ExchangeLicenceEnum_Request = 'basic' | 'enterprise' | 'standard'
export interface msServices_ExchangeService {
	displayName: string | null
	domain: string
	hostname: string | null
	maxReceiveSize: number
	maxSendSize: number
	offer: msServices_ServiceOfferEnum
	spamAndVirusConfiguration: msServices_SpamAndVirusConfiguration
	sslExpirationDate: string | null
	state: msServices_ServiceStateEnum
	taskPendingId: number
}
export interface msServices_ExchangeService_Request {
	displayName?: string | null
	maxReceiveSize?: number
	maxSendSize?: number
	spamAndVirusConfiguration?: msServices_SpamAndVirusConfiguration_Request
}
export type msServices_LicensePeriodEnum_Request = 'lastMonth' | 'lastQuarter' | 'lastWeek' | 'lastYear'
export type msServices_MailingFilterEnum = msServices_MailingFilterEnum_Request | Text
export type msServices_MailingFilterEnum_Request = 'vaderetro'
export interface msServices_MfaInformation {
	activated: boolean
	state: msServices_ObjectStateEnum
	taskPendingId: number
}
export type msServices_ObjectStateEnum = 'creating' | 'deleting' | 'disabled' | 'modifying' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
export type msServices_RenewPeriodEnum = msServices_RenewPeriodEnum_Request | Text
export type msServices_RenewPeriodEnum_Request = 'monthly' | 'yearly'
export type msServices_ServiceOfferEnum = 'dedicated' | 'dedicatedCluster' | 'hosted' | 'provider' | Text
export type msServices_ServiceStateEnum = 'creating' | 'deleting' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
export type msServices_SharepointAccountAccessRightsEnum = msServices_SharepointAccountAccessRightsEnum_Request | Text
export type msServices_SharepointAccountAccessRightsEnum_Request = 'administrator' | 'user'
export interface msServices_SharepointAccountLicense {
	license: msServices_SharepointLicenseEnum
	licenseQuantity: number
}
export interface msServices_SharepointDailyLicense {
	accountLicense: msServices_SharepointAccountLicense[]
	date: string
}
export interface msServices_SharepointInformation {
	accessRights: msServices_SharepointAccountAccessRightsEnum
	activeDirectoryAccountId: number
	configured: boolean
	currentUsage: number | null
	deleteAtExpiration: boolean | null
	id: number
	license: msServices_SharepointLicenseEnum
	officeLicense: boolean
	quota: number
	state: msServices_ObjectStateEnum
	taskPendingId: number
}
export interface msServices_SharepointInformation_Request {
	accessRights?: msServices_SharepointAccountAccessRightsEnum_Request
	deleteAtExpiration?: boolean | null
	officeLicense?: boolean
}
export type msServices_SharepointLicenseEnum = msServices_SharepointLicenseEnum_Request | Text
export type msServices_SharepointLicenseEnum_Request = 'foundation' | 'standard'
export interface msServices_SharepointService {
	currentUsage: number | null
	displayName: string | null
	domain: string
	farmUrl: string
	offer: msServices_SharepointServiceOfferEnum
	quota: number
	state: msServices_ServiceStateEnum
	taskPendingId: number
	url: string | null
}
export interface msServices_SharepointServiceInfoWithIAM {
	domain: string
	iam: iam_ResourceMetadata | null
}
export type msServices_SharepointServiceOfferEnum = 'hosted' | 'provider' | Text
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
	license: msServices_SyncLicenseEnum
	licenseQuantity: number
}
export interface msServices_SyncDailyLicense {
	accountLicense: msServices_SyncAccountLicense[]
	date: string
}
export interface msServices_SyncInformation {
	configured: boolean
	license: msServices_SyncLicenseEnum
	state: msServices_ObjectStateEnum
	taskPendingId: number
}
export type msServices_SyncLicenseEnum = msServices_SyncLicenseEnum_Request | Text
export type msServices_SyncLicenseEnum_Request = 'standard' | 'standardFree'
export interface msServices_SyncService {
	state: msServices_ServiceStateEnum
	taskPendingId: number
}
export interface msServices_Task {
	finishDate: string | null
	function: msServices_TaskFunctionEnum
	id: number
	status: msServices_TaskStatusEnum
	todoDate: string
}
export type msServices_TaskFunctionEnum = msServices_TaskFunctionEnum_Request | Text
export type msServices_TaskFunctionEnum_Request = 'activateADSync' | 'activateSharepoint' | 'addADAccount' | 'addADOU' | 'addADSyncAccount' | 'addADUPNSuffix' | 'alterMfaOnAllUsers' | 'changeADPassword' | 'changeADSyncPassword' | 'deactivateADSync' | 'delADOU' | 'deleteADAccount' | 'deleteADSyncAccount' | 'deleteADUPNSuffix' | 'disableADAccountMfa' | 'disableADAccountMfaTemporary' | 'enableADAccountMfa' | 'enableADSyncAccount' | 'generateADSyncClientUrl' | 'resetADAccountMfa' | 'setADAccount' | 'setPasswordPolicy'
export type msServices_TaskStatusEnum = msServices_TaskStatusEnum_Request | Text
export type msServices_TaskStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type msServices_UPNStateEnum = 'creating' | 'deleting' | 'ok' | Text
export interface msServices_exchangeTask {
	finishDate: string | null
	function: string
	id: number
	status: msServices_TaskStatusEnum
	todoDate: string
}
export interface msServices_sharepointTask {
	finishDate: string | null
	function: string
	id: number
	status: msServices_TaskStatusEnum
	todoDate: string
}
export interface msServices_upnSuffix {
	cnameToCheck: string | null
	ownershipValidated: boolean
	state: msServices_UPNStateEnum
	suffix: string
	taskPendingId: number
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
