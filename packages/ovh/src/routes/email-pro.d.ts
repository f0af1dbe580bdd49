// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { email_pro_TaskFunctionEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'ALPHA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $3 = { at: 'ovh-eu' }
type $4 = { at: 'ovh-eu'; status: 'ALPHA' }
/** The routes of v1 below /email/pro. */
export interface EmailPro {
	email: {
		'pro#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		pro: {
			'{service}#GET': Read<email_pro_ServiceNativeWithIAM, $1>
			'{service}#PUT': Write<void, $2, email_pro_Service_Request>
			'{service}': {
				'account#GET': Read<string[], $1, { id?: number; primaryEmailAddress?: string }>
				'billingMigrated#GET': Read<boolean, $1>
				'billingPlan#GET': Read<string, $1>
				'changeContact#POST': Write<number[], $3, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'domain#GET': Read<string[], $1, { state?: email_pro_ObjectStateEnum_Request }>
				'domain#POST': Write<email_pro_Task, $2, { autoEnableDKIM?: boolean; configureAutodiscover?: boolean; configureDKIM?: boolean; configureMx?: boolean; configureSPF?: boolean; mxRelay?: string; name: string; type: email_pro_DomainTypeEnum_Request }>
				'externalContact#GET': Read<string[], $1, { displayName?: string; externalEmailAddress?: string; firstName?: string; id?: number; lastName?: string }>
				'externalContact#POST': Write<email_pro_Task, $2, { displayName?: string; externalEmailAddress: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string }>
				'server#GET': Read<email_pro_Server, $1>
				'serviceInfos#GET': Read<services_Service, $2>
				'serviceInfos#PUT': Write<void, $2, services_Service_Request>
				'task#GET': Read<number[], $1>
				'updateFlagsOnAllAccounts#POST': Write<void, $2>
				account: {
					'{email}#DELETE': Read<email_pro_Task, $2>
					'{email}#GET': Read<email_pro_AccountNative, $1>
					'{email}#PUT': Write<void, $2, email_pro_Account_Request>
					'{email}': {
						'alias#GET': Read<string[], $1>
						'alias#POST': Write<email_pro_Task, $2, { alias: string }>
						'changePassword#POST': Write<email_pro_Task, $2, { password: string }>
						'diagnostics#GET': Read<email_pro_AccountDiagnosis, $1>
						'diagnostics#POST': Write<email_pro_Task, $2, { password: string }>
						'fullAccess#GET': Read<number[], $1>
						'fullAccess#POST': Write<email_pro_Task, $2, { allowedAccountId: number }>
						'sendAs#GET': Read<number[], $1>
						'sendAs#POST': Write<email_pro_Task, $2, { allowAccountId: number }>
						'sendOnBehalfTo#GET': Read<number[], $1>
						'sendOnBehalfTo#POST': Write<email_pro_Task, $2, { allowAccountId: number }>
						'tasks#GET': Read<number[], $1>
						'terminate#POST': Write<string, $2>
						alias: {
							'{alias}#DELETE': Read<email_pro_Task, $2>
							'{alias}#GET': Read<email_pro_AccountAlias, $1>
						}
						fullAccess: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $2>
							'{allowedAccountId}#GET': Read<email_pro_AccountFullAccess, $1>
						}
						sendAs: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $2>
							'{allowedAccountId}#GET': Read<email_pro_AccountSendAs, $1>
						}
						sendOnBehalfTo: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $2>
							'{allowedAccountId}#GET': Read<email_pro_AccountSendOnBehalfTo, $1>
						}
						tasks: {
							'{id}#GET': Read<email_pro_Task, $1>
						}
					}
				}
				domain: {
					'{domainName}#DELETE': Read<email_pro_Task, $2>
					'{domainName}#GET': Read<email_pro_DomainNative, $1>
					'{domainName}#PUT': Write<void, $2, email_pro_Domain_Request>
					'{domainName}': {
						'disclaimer#DELETE': Read<email_pro_Task, $2>
						'disclaimer#GET': Read<email_pro_disclaimerNative, $1>
						'disclaimer#POST': Write<email_pro_Task, $2, { content: string; outsideOnly?: boolean }>
						'disclaimer#PUT': Write<void, $2, email_pro_disclaimer_Request>
						'disclaimerAttribute#GET': Read<email_pro_DisclaimerAttributeEnum[], $1>
						'dkim#GET': Read<string[], $4>
						'dkim#POST': Write<email_pro_Task, $3, { autoEnableDKIM?: boolean; configureDkim?: boolean; selectorName: string }>
						'dkimSelector#GET': Read<string[], $3>
						dkim: {
							'{selectorName}#DELETE': Read<email_pro_Task, $3>
							'{selectorName}#GET': Read<email_pro_Dkim, $4>
							'{selectorName}': {
								'disable#POST': Write<email_pro_Task, $3>
								'enable#POST': Write<email_pro_Task, $3>
							}
						}
					}
				}
				externalContact: {
					'{externalEmailAddress}#DELETE': Read<email_pro_Task, $2>
					'{externalEmailAddress}#GET': Read<email_pro_ExternalContactNative, $1>
					'{externalEmailAddress}#PUT': Write<void, $2, email_pro_ExternalContact_Request>
				}
				task: {
					'{id}#GET': Read<email_pro_Task, $1>
				}
			}
		}
	}
}
export interface email_pro_AccountAlias {
	alias: string
	creationDate: string
	taskPendingId: number
}
export interface email_pro_AccountDiagnosis {
	canReceiveEmail: boolean
	canSendEmail: boolean
	connectiveWebmail: boolean
	isLocked: boolean
	isMxValid: boolean
	isSpammer: boolean
	isSrvValid: boolean
	isSuspended: boolean
	lastCheck: string
}
export interface email_pro_AccountFullAccess {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_pro_AccountNative {
	SAMAccountName: string | null
	configured: boolean
	creationDate: string | null
	currentUsage: number | null
	deleteAtExpiration: boolean | null
	displayName: string | null
	domain: string
	expirationDate: string | null
	expirationOutlookDate: string | null
	firstName: string | null
	hiddenFromGAL: boolean
	id: number
	initial: string | null
	lastLogoffDate: string | null
	lastLogonDate: string | null
	lastName: string | null
	lastUpdateDate: string | null
	login: string
	mailingFilter: email_pro_MailingFilterEnum[] | null
	passwordLastUpdate: string | null
	primaryEmailAddress: string
	quota: number
	renewPeriod: email_pro_renewPeriodEnum | null
	spamAndVirusConfiguration: email_pro_spamAndVirusConfiguration
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_pro_ObjectStateEnum
	taskPendingId: number | null
}
export interface email_pro_AccountSendAs {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_pro_AccountSendOnBehalfTo {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_pro_Account_Request {
	deleteAtExpiration?: boolean | null
	displayName?: string | null
	domain?: string
	firstName?: string | null
	hiddenFromGAL?: boolean
	initial?: string | null
	lastName?: string | null
	login?: string
	mailingFilter?: email_pro_MailingFilterEnum_Request[] | null
	quota?: number
	renewPeriod?: email_pro_renewPeriodEnum_Request | null
	spamAndVirusConfiguration?: email_pro_spamAndVirusConfiguration_Request
}
export type email_pro_DisclaimerAttributeEnum = 'City' | 'Company' | 'Country' | 'Department' | 'DisplayName' | 'Email' | 'FaxNumber' | 'FirstName' | 'HomePhoneNumber' | 'Initials' | 'LastName' | 'Manager' | 'MobileNumber' | 'Notes' | 'Office' | 'OtherFaxNumber' | 'OtherHomePhoneNumber' | 'OtherPhoneNumber' | 'PagerNumber' | 'PhoneNumber' | 'State' | 'Street' | 'Title' | 'UserLogonName' | 'ZipCode' | Text
export interface email_pro_Dkim {
	cnameIsValid: boolean
	customerRecord: string
	header: string
	lastUpdate: string | null
	recordType: email_pro_DkimRecordTypeEnum
	selectorName: string
	status: email_pro_DkimStatusEnum
	targetRecord: string | null
	taskPendingId: number | null
}
export type email_pro_DkimRecordTypeEnum = 'CNAME' | Text
export type email_pro_DkimStatusEnum = 'deleting' | 'disabling' | 'enabling' | 'inProduction' | 'ready' | 'todo' | 'waitingRecord' | Text
export interface email_pro_DomainDkimDiagnostics {
	errorCode: number | null
	message: string | null
	state: email_pro_DomainDkimDiagnosticsStateEnum | null
}
export type email_pro_DomainDkimDiagnosticsStateEnum = 'active' | 'disabled' | 'error' | 'inProgress' | 'toConfigure' | Text
export interface email_pro_DomainNative {
	cnameToCheck: string | null
	dkimDiagnostics: email_pro_DomainDkimDiagnostics | null
	domainAliases: string[]
	domainValidated: boolean
	expectedAutodiscoverSRV: string
	expectedMX: string[]
	expectedSPF: string
	isAliasDomain: boolean
	mxIsValid: boolean
	mxRecord: string[] | null
	mxRelay: string | null
	name: string
	spfIsValid: boolean
	spfRecord: string[] | null
	srvIsValid: boolean
	srvRecord: string[] | null
	state: email_pro_ObjectStateEnum
	taskPendingId: number
	type: email_pro_DomainTypeEnum
}
export type email_pro_DomainTypeEnum = email_pro_DomainTypeEnum_Request | Text
export type email_pro_DomainTypeEnum_Request = 'authoritative' | 'nonAuthoritative'
export interface email_pro_Domain_Request {
	mxRelay?: string | null
	type?: email_pro_DomainTypeEnum_Request
}
export interface email_pro_ExternalContactNative {
	creationDate: string
	displayName: string
	externalEmailAddress: string
	firstName: string | null
	hiddenFromGAL: boolean
	id: number
	initials: string | null
	lastName: string | null
	state: email_pro_ObjectStateEnum
	taskPendingId: number
}
export interface email_pro_ExternalContact_Request {
	displayName?: string
	externalEmailAddress?: string
	firstName?: string | null
	hiddenFromGAL?: boolean
	initials?: string | null
	lastName?: string | null
}
export type email_pro_MailingFilterEnum = email_pro_MailingFilterEnum_Request | Text
export type email_pro_MailingFilterEnum_Request = 'vaderetro'
export type email_pro_ObjectStateEnum = email_pro_ObjectStateEnum_Request | Text
export type email_pro_ObjectStateEnum_Request = 'creating' | 'deleting' | 'ok' | 'reopening' | 'suspended' | 'suspending' | 'unknown'
export interface email_pro_Server {
	currentDiskUsage: number | null
	diskSize: number | null
	ip: string
	ipV6: string | null
	isAValid: boolean
	isAaaaValid: boolean
	isPtrV6Valid: boolean
	isPtrValid: boolean
	state: email_pro_ServerStateEnum
	taskPendingId: number
	version: string | null
}
export type email_pro_ServerStateEnum = 'configurationPending' | 'notConfigured' | 'ok' | Text
export interface email_pro_ServiceNativeWithIAM {
	complexityEnabled: boolean
	displayName: string | null
	domain: string
	hostname: string | null
	iam: iam_ResourceMetadata | null
	lastUpdateDate: string | null
	lockoutDuration: number
	lockoutObservationWindow: number
	lockoutThreshold: number | null
	maxPasswordAge: number | null
	maxReceiveSize: number
	maxSendSize: number
	minPasswordAge: number | null
	minPasswordLength: number | null
	offer: email_pro_ServiceOfferEnum
	spamAndVirusConfiguration: email_pro_spamAndVirusConfiguration
	state: email_pro_ServiceStateEnum
	taskPendingId: number
	webUrl: string | null
}
export type email_pro_ServiceOfferEnum = 'emailpro' | Text
export type email_pro_ServiceStateEnum = 'creating' | 'deleting' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
export interface email_pro_Service_Request {
	complexityEnabled?: boolean
	displayName?: string | null
	lockoutDuration?: number
	lockoutObservationWindow?: number
	lockoutThreshold?: number | null
	maxPasswordAge?: number | null
	maxReceiveSize?: number
	maxSendSize?: number
	minPasswordAge?: number | null
	minPasswordLength?: number | null
	spamAndVirusConfiguration?: email_pro_spamAndVirusConfiguration_Request
}
export interface email_pro_Task {
	finishDate: string | null
	function: email_pro_TaskFunctionEnum
	id: number
	status: email_pro_TaskStatusEnum
	todoDate: string
}
export type email_pro_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export interface email_pro_disclaimerNative {
	content: string
	creationDate: string
	name: string
	outsideOnly: boolean
	taskPendingId: number
}
export interface email_pro_disclaimer_Request {
	content?: string
	outsideOnly?: boolean
}
export type email_pro_renewPeriodEnum = email_pro_renewPeriodEnum_Request | Text
export type email_pro_renewPeriodEnum_Request = 'monthly' | 'yearly'
export interface email_pro_spamAndVirusConfiguration {
	checkDKIM: boolean
	checkSPF: boolean
	deleteSpam: boolean
	deleteVirus: boolean
	putInJunk: boolean
	tagSpam: boolean
	tagVirus: boolean
}
export interface email_pro_spamAndVirusConfiguration_Request {
	checkDKIM?: boolean
	checkSPF?: boolean
	deleteSpam?: boolean
	deleteVirus?: boolean
	putInJunk?: boolean
	tagSpam?: boolean
	tagVirus?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
