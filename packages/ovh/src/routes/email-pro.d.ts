// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /email/pro. */
export interface EmailPro {
	email: {
		'pro#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'ALPHA' }>
		pro: {
			'{service}#GET': Read<email_pro_ServiceNativeWithIAM, $1, unknown, { status: 'ALPHA' }>
			'{service}#PUT': Write<void, $1, email_pro_Service_Request>
			'{service}': {
				'account#GET': Read<string[], $1, { id?: number; primaryEmailAddress?: string }, { status: 'ALPHA' }>
				'billingMigrated#GET': Read<boolean, $1, unknown, { status: 'ALPHA' }>
				'billingPlan#GET': Read<string, $1, unknown, { status: 'ALPHA' }>
				'changeContact#POST': Write<number[], $2, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'domain#GET': Read<string[], $1, { state?: email_pro_ObjectStateEnum }, { status: 'ALPHA' }>
				'domain#POST': Write<email_pro_Task, $1, { autoEnableDKIM?: boolean; configureAutodiscover?: boolean; configureDKIM?: boolean; configureMx?: boolean; configureSPF?: boolean; mxRelay?: string; name: string; type: email_pro_DomainTypeEnum }>
				'externalContact#GET': Read<string[], $1, { displayName?: string; externalEmailAddress?: string; firstName?: string; id?: number; lastName?: string }, { status: 'ALPHA' }>
				'externalContact#POST': Write<email_pro_Task, $1, { displayName?: string; externalEmailAddress: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string }>
				'server#GET': Read<email_pro_Server, $1, unknown, { status: 'ALPHA' }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'task#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
				'updateFlagsOnAllAccounts#POST': Write<void, $1>
				account: {
					'{email}#DELETE': Read<email_pro_Task, $1>
					'{email}#GET': Read<email_pro_AccountNative, $1, unknown, { status: 'ALPHA' }>
					'{email}#PUT': Write<void, $1, email_pro_Account_Request>
					'{email}': {
						'alias#GET': Read<string[], $1, unknown, { status: 'ALPHA' }>
						'alias#POST': Write<email_pro_Task, $1, { alias: string }>
						'changePassword#POST': Write<email_pro_Task, $1, { password: string }>
						'diagnostics#GET': Read<email_pro_AccountDiagnosis, $1, unknown, { status: 'ALPHA' }>
						'diagnostics#POST': Write<email_pro_Task, $1, { password: string }>
						'fullAccess#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
						'fullAccess#POST': Write<email_pro_Task, $1, { allowedAccountId: number }>
						'sendAs#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
						'sendAs#POST': Write<email_pro_Task, $1, { allowAccountId: number }>
						'sendOnBehalfTo#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
						'sendOnBehalfTo#POST': Write<email_pro_Task, $1, { allowAccountId: number }>
						'tasks#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
						'terminate#POST': Write<string, $1>
						alias: {
							'{alias}#DELETE': Read<email_pro_Task, $1>
							'{alias}#GET': Read<email_pro_AccountAlias, $1, unknown, { status: 'ALPHA' }>
						}
						fullAccess: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $1>
							'{allowedAccountId}#GET': Read<email_pro_AccountFullAccess, $1, unknown, { status: 'ALPHA' }>
						}
						sendAs: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $1>
							'{allowedAccountId}#GET': Read<email_pro_AccountSendAs, $1, unknown, { status: 'ALPHA' }>
						}
						sendOnBehalfTo: {
							'{allowedAccountId}#DELETE': Read<email_pro_Task, $1>
							'{allowedAccountId}#GET': Read<email_pro_AccountSendOnBehalfTo, $1, unknown, { status: 'ALPHA' }>
						}
						tasks: {
							'{id}#GET': Read<email_pro_Task, $1, unknown, { status: 'ALPHA' }>
						}
					}
				}
				domain: {
					'{domainName}#DELETE': Read<email_pro_Task, $1>
					'{domainName}#GET': Read<email_pro_DomainNative, $1, unknown, { status: 'ALPHA' }>
					'{domainName}#PUT': Write<void, $1, email_pro_Domain_Request>
					'{domainName}': {
						'disclaimer#DELETE': Read<email_pro_Task, $1>
						'disclaimer#GET': Read<email_pro_disclaimerNative, $1, unknown, { status: 'ALPHA' }>
						'disclaimer#POST': Write<email_pro_Task, $1, { content: string; outsideOnly?: boolean }>
						'disclaimer#PUT': Write<void, $1, email_pro_disclaimer_Request>
						'disclaimerAttribute#GET': Read<(email_pro_DisclaimerAttributeEnum | Text)[], $1, unknown, { status: 'ALPHA' }>
						'dkim#GET': Read<string[], $2, unknown, { status: 'ALPHA' }>
						'dkim#POST': Write<email_pro_Task, $2, { autoEnableDKIM?: boolean; configureDkim?: boolean; selectorName: string }>
						'dkimSelector#GET': Read<string[], $2>
						dkim: {
							'{selectorName}#DELETE': Read<email_pro_Task, $2>
							'{selectorName}#GET': Read<email_pro_Dkim, $2, unknown, { status: 'ALPHA' }>
							'{selectorName}': {
								'disable#POST': Write<email_pro_Task, $2>
								'enable#POST': Write<email_pro_Task, $2>
							}
						}
					}
				}
				externalContact: {
					'{externalEmailAddress}#DELETE': Read<email_pro_Task, $1>
					'{externalEmailAddress}#GET': Read<email_pro_ExternalContactNative, $1, unknown, { status: 'ALPHA' }>
					'{externalEmailAddress}#PUT': Write<void, $1, email_pro_ExternalContact_Request>
				}
				task: {
					'{id}#GET': Read<email_pro_Task, $1, unknown, { status: 'ALPHA' }>
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
	mailingFilter: (email_pro_MailingFilterEnum | Text)[] | null
	passwordLastUpdate: string | null
	primaryEmailAddress: string
	quota: number
	renewPeriod: email_pro_renewPeriodEnum | Text | null
	spamAndVirusConfiguration: email_pro_spamAndVirusConfiguration
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_pro_ObjectStateEnum | Text
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
	mailingFilter?: email_pro_MailingFilterEnum[] | null
	quota?: number
	renewPeriod?: email_pro_renewPeriodEnum | null
	spamAndVirusConfiguration?: email_pro_spamAndVirusConfiguration_Request
}
export type email_pro_DisclaimerAttributeEnum = 'City' | 'Company' | 'Country' | 'Department' | 'DisplayName' | 'Email' | 'FaxNumber' | 'FirstName' | 'HomePhoneNumber' | 'Initials' | 'LastName' | 'Manager' | 'MobileNumber' | 'Notes' | 'Office' | 'OtherFaxNumber' | 'OtherHomePhoneNumber' | 'OtherPhoneNumber' | 'PagerNumber' | 'PhoneNumber' | 'State' | 'Street' | 'Title' | 'UserLogonName' | 'ZipCode'
export interface email_pro_Dkim {
	cnameIsValid: boolean
	customerRecord: string
	header: string
	lastUpdate: string | null
	recordType: email_pro_DkimRecordTypeEnum | Text
	selectorName: string
	status: email_pro_DkimStatusEnum | Text
	targetRecord: string | null
	taskPendingId: number | null
}
export type email_pro_DkimRecordTypeEnum = 'CNAME'
export type email_pro_DkimStatusEnum = 'deleting' | 'disabling' | 'enabling' | 'inProduction' | 'ready' | 'todo' | 'waitingRecord'
export interface email_pro_DomainDkimDiagnostics {
	errorCode: number | null
	message: string | null
	state: email_pro_DomainDkimDiagnosticsStateEnum | Text | null
}
export type email_pro_DomainDkimDiagnosticsStateEnum = 'active' | 'disabled' | 'error' | 'inProgress' | 'toConfigure'
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
	state: email_pro_ObjectStateEnum | Text
	taskPendingId: number
	type: email_pro_DomainTypeEnum | Text
}
export type email_pro_DomainTypeEnum = 'authoritative' | 'nonAuthoritative'
export interface email_pro_Domain_Request {
	mxRelay?: string | null
	type?: email_pro_DomainTypeEnum
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
	state: email_pro_ObjectStateEnum | Text
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
export type email_pro_MailingFilterEnum = 'vaderetro'
export type email_pro_ObjectStateEnum = 'creating' | 'deleting' | 'ok' | 'reopening' | 'suspended' | 'suspending' | 'unknown'
export interface email_pro_Server {
	currentDiskUsage: number | null
	diskSize: number | null
	ip: string
	ipV6: string | null
	isAValid: boolean
	isAaaaValid: boolean
	isPtrV6Valid: boolean
	isPtrValid: boolean
	state: email_pro_ServerStateEnum | Text
	taskPendingId: number
	version: string | null
}
export type email_pro_ServerStateEnum = 'configurationPending' | 'notConfigured' | 'ok'
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
	offer: email_pro_ServiceOfferEnum | Text
	spamAndVirusConfiguration: email_pro_spamAndVirusConfiguration
	state: email_pro_ServiceStateEnum | Text
	taskPendingId: number
	webUrl: string | null
}
export type email_pro_ServiceOfferEnum = 'emailpro'
export type email_pro_ServiceStateEnum = 'creating' | 'deleting' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending'
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
	function: email_pro_TaskFunctionEnum | Text
	id: number
	status: email_pro_TaskStatusEnum | Text
	todoDate: string
}
export type email_pro_TaskFunctionEnum = 'addAccount' | 'addAlias' | 'addDomain' | 'addDomainDKIM' | 'addDomainDisclaimer' | 'addExternalContact' | 'addFullAccess' | 'addSendAs' | 'addSendOnBehalfTo' | 'addServiceAuthorizedIp' | 'changeHostname' | 'changePassword' | 'configureCustomer' | 'deleteAccount' | 'deleteAlias' | 'deleteDomain' | 'deleteDomainDKIM' | 'deleteDomainDisclaimer' | 'deleteExternalContact' | 'deleteFullAccess' | 'deleteSendAs' | 'deleteSendOnBehalfTo' | 'deleteService' | 'deleteServiceAuthorizedIp' | 'diagnoseAccount' | 'disableDKIM' | 'enableDKIM' | 'expandDrive' | 'installServer' | 'maintenance' | 'migrateAccountViaOMM' | 'migrationAccount' | 'migrationDisclaimer' | 'migrationExternalContact' | 'migrationHistory' | 'migrationService' | 'reOpenAccount' | 'setAccount' | 'setAlias' | 'setDns' | 'setDomain' | 'setDomainDisclaimer' | 'setExternalContact' | 'setService' | 'suspendAccount' | 'suspendService' | 'unknown' | 'unsuspendAccount' | 'unsuspendService'
export type email_pro_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
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
export type email_pro_renewPeriodEnum = 'monthly' | 'yearly'
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
