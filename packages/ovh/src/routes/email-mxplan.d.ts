// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { email_pro_TaskFunctionEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /email/mxplan. */
export interface EmailMxplan {
	email: {
		'mxplan#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		mxplan: {
			'{service}#GET': Read<email_mxplan_ServiceWithIAM, $1>
			'{service}#PUT': Write<void, $1, email_mxplan_Service_Request>
			'{service}': {
				'account#GET': Read<string[], $1, { id?: number; primaryEmailAddress?: string }>
				'domain#GET': Read<string[], $1, { state?: email_pro_ObjectStateEnum_Request }>
				'externalContact#GET': Read<string[], $1, { displayName?: string; externalEmailAddress?: string; firstName?: string; id?: number; lastName?: string }>
				'externalContact#POST': Write<email_pro_Task, $1, { displayName?: string; externalEmailAddress: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string }>
				'server#GET': Read<email_mxplan_Server, $1>
				'task#GET': Read<number[], $1>
				'updateFlagsOnAllAccounts#POST': Write<void, $1>
				account: {
					'{email}#DELETE': Read<email_pro_Task, $1>
					'{email}#GET': Read<email_mxplan_Account, $1>
					'{email}#PUT': Write<void, $1, email_mxplan_Account_Request>
					'{email}': {
						'alias#GET': Read<string[], $1>
						'alias#POST': Write<email_pro_Task, $1, { alias: string }>
						'capabilities#GET': Read<email_mxplan_accountCapabilities, $1>
						'changePassword#POST': Write<email_pro_Task, $1, { password: string }>
						'diagnostic#GET': Read<email_mxplan_AccountDiagnosis, $1>
						'diagnostic#POST': Write<email_pro_Task, $1, { password: string }>
						'fullAccess#GET': Read<number[], $1>
						'fullAccess#POST': Write<email_pro_Task, $1, { allowedAccountId: number }>
						'sendAs#GET': Read<number[], $1>
						'sendAs#POST': Write<email_pro_Task, $1, { allowAccountId: number }>
						'sendOnBehalfTo#GET': Read<number[], $1>
						'sendOnBehalfTo#POST': Write<email_pro_Task, $1, { allowAccountId: number }>
						'task#GET': Read<number[], $1>
						alias: {
							'{alias}#DELETE': Read<email_pro_Task, $1>
							'{alias}#GET': Read<email_mxplan_AccountAlias, $1>
						}
						fullAccess: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $1>
							'{allowedAccountId}#GET': Read<email_mxplan_AccountFullAccess, $1>
						}
						sendAs: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $1>
							'{allowedAccountId}#GET': Read<email_mxplan_AccountSendAs, $1>
						}
						sendOnBehalfTo: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $1>
							'{allowedAccountId}#GET': Read<email_mxplan_AccountSendOnBehalfTo, $1>
						}
						task: {
							'{id}#GET': Read<email_pro_Task, $1>
						}
					}
				}
				domain: {
					'{domainName}#GET': Read<email_mxplan_Domain, $1>
					'{domainName}#PUT': Write<void, $1, email_mxplan_Domain_Request>
					'{domainName}': {
						'disclaimer#DELETE': Read<email_pro_Task, $1>
						'disclaimer#GET': Read<email_pro_disclaimer, $1>
						'disclaimer#POST': Write<email_pro_Task, $1, { content: string; outsideOnly?: boolean }>
						'disclaimer#PUT': Write<void, $1, email_pro_disclaimer_Request>
						'disclaimerAttribute#GET': Read<email_pro_DisclaimerAttributeEnum[], $1>
					}
				}
				externalContact: {
					'{externalEmailAddress}#DELETE': Read<email_pro_Task, $1>
					'{externalEmailAddress}#GET': Read<email_mxplan_ExternalContact, $1>
					'{externalEmailAddress}#PUT': Write<void, $1, email_mxplan_ExternalContact_Request>
				}
				task: {
					'{id}#GET': Read<email_pro_Task, $1>
				}
			}
		}
	}
}
export interface email_mxplan_Account {
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
export interface email_mxplan_AccountAlias {
	alias: string
	creationDate: string
	taskPendingId: number
}
export interface email_mxplan_AccountDiagnosis {
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
export interface email_mxplan_AccountFullAccess {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_mxplan_AccountSendAs {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_mxplan_AccountSendOnBehalfTo {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_mxplan_Account_Request {
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
export interface email_mxplan_Domain {
	cnameToCheck: string | null
	domainAliases: string[]
	domainValidated: boolean
	expectedMX: string[]
	isAliasDomain: boolean
	mxIsValid: boolean
	mxRecord: string[]
	mxRelay: string | null
	name: string
	srvIsValid: boolean
	srvRecord: string[]
	state: email_pro_ObjectStateEnum
	taskPendingId: number
	type: email_pro_DomainTypeEnum
}
export interface email_mxplan_Domain_Request {
	mxRelay?: string | null
	type?: email_pro_DomainTypeEnum_Request
}
export interface email_mxplan_ExternalContact {
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
export interface email_mxplan_ExternalContact_Request {
	displayName?: string
	externalEmailAddress?: string
	firstName?: string | null
	hiddenFromGAL?: boolean
	initials?: string | null
	lastName?: string | null
}
export interface email_mxplan_Server {
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
	version: number | null
}
export type email_mxplan_ServiceOfferEnum = 'MXPLAN' | Text
export interface email_mxplan_ServiceWithIAM {
	complexityEnabled: boolean
	displayName: string | null
	domain: string
	hostname: string | null
	iam: iam_ResourceMetadata | null
	isZimbra: boolean
	lastUpdateDate: string | null
	lockoutDuration: number
	lockoutObservationWindow: number
	lockoutThreshold: number | null
	maxPasswordAge: number | null
	maxReceiveSize: number
	maxSendSize: number
	minPasswordAge: number | null
	minPasswordLength: number | null
	offer: email_mxplan_ServiceOfferEnum
	spamAndVirusConfiguration: email_pro_spamAndVirusConfiguration
	state: email_pro_ServiceStateEnum
	taskPendingId: number
	webUrl: string | null
}
export interface email_mxplan_Service_Request {
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
export interface email_mxplan_accountCapabilities {
	quotas: number[] | null
}
export type email_pro_DisclaimerAttributeEnum = 'City' | 'Company' | 'Country' | 'Department' | 'DisplayName' | 'Email' | 'FaxNumber' | 'FirstName' | 'HomePhoneNumber' | 'Initials' | 'LastName' | 'Manager' | 'MobileNumber' | 'Notes' | 'Office' | 'OtherFaxNumber' | 'OtherHomePhoneNumber' | 'OtherPhoneNumber' | 'PagerNumber' | 'PhoneNumber' | 'State' | 'Street' | 'Title' | 'UserLogonName' | 'ZipCode' | Text
export type email_pro_DomainTypeEnum = email_pro_DomainTypeEnum_Request | Text
export type email_pro_DomainTypeEnum_Request = 'authoritative' | 'nonAuthoritative'
export type email_pro_MailingFilterEnum = email_pro_MailingFilterEnum_Request | Text
export type email_pro_MailingFilterEnum_Request = 'vaderetro'
export type email_pro_ObjectStateEnum = email_pro_ObjectStateEnum_Request | Text
export type email_pro_ObjectStateEnum_Request = 'creating' | 'deleting' | 'ok' | 'reopening' | 'suspended' | 'suspending' | 'unknown'
export type email_pro_ServerStateEnum = 'configurationPending' | 'notConfigured' | 'ok' | Text
export type email_pro_ServiceStateEnum = 'creating' | 'deleting' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
export interface email_pro_Task {
	finishDate: string | null
	function: email_pro_TaskFunctionEnum
	id: number
	status: email_pro_TaskStatusEnum
	todoDate: string
}
export type email_pro_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export interface email_pro_disclaimer {
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
