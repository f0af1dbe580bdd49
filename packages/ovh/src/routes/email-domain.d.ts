// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $3 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
type $4 = {}
type $5 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'ALPHA' }
/** The routes of v1 below /email/domain. */
export interface EmailDomain {
	email: {
		'domain#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		domain: {
			'delegatedAccount#GET': Read<string[], $1, { accountName?: string; domain?: string }>
			'mailingListLimits#GET': Read<domain_DomainMlLimits, $2, { moderatorMessage: boolean }>
			'{domain}#GET': Read<email_domain_DomainServiceWithIAM, $1>
			delegatedAccount: {
				'{email}#GET': Read<email_domain_AccountDelegated, $1>
				'{email}#PUT': Write<void, $1, email_domain_AccountDelegated_Request>
				'{email}': {
					'changePassword#POST': Write<email_domain_TaskPop, $1, { password: string }>
					'filter#GET': Read<string[], $1>
					'filter#POST': Write<email_domain_TaskFilter, $1, { action: domain_DomainFilterActionEnum_Request; actionParam?: string; active: boolean; header: string; name: string; operand: domain_DomainFilterOperandEnum_Request; priority: number; value: string }>
					'responder#DELETE': Read<email_domain_TaskSpecialAccount, $1>
					'responder#GET': Read<email_domain_ResponderAccount, $1>
					'responder#POST': Write<email_domain_TaskSpecialAccount, $1, { content: string; copy: boolean; copyTo?: string; from?: string; to?: string }>
					'responder#PUT': Write<void, $1, email_domain_ResponderAccount_Request>
					'updateUsage#POST': Write<void, $1>
					'usage#POST': Write<domain_DomainUsageAccountStruct, $1>
					filter: {
						'{name}#DELETE': Read<email_domain_TaskFilter[], $1>
						'{name}#GET': Read<email_domain_Filter, $1>
						'{name}': {
							'changeActivity#POST': Write<email_domain_TaskFilter, $1, { activity: boolean }>
							'changePriority#POST': Write<email_domain_TaskFilter, $1, { priority: number }>
							'rule#GET': Read<number[], $1>
							'rule#POST': Write<email_domain_TaskFilter, $1, { header: string; operand: domain_DomainFilterOperandEnum_Request; value: string }>
							rule: {
								'{id}#DELETE': Read<email_domain_TaskFilter[], $1>
								'{id}#GET': Read<email_domain_Rule, $1>
							}
						}
					}
				}
			}
			'{domain}': {
				'account#GET': Read<string[], $1, { accountName?: string; description?: string }>
				'account#POST': Write<email_domain_TaskPop, $1, { accountName: string; description?: string; password: string; size?: number }>
				'acl#GET': Read<string[], $1>
				'acl#POST': Write<email_domain_Acl, $1, { accountId: string }>
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'changeDnsMXFilter#POST': Write<void, $1, { customTarget?: string; mxFilter: domain_DomainMXFilterEnum_Request; subDomain?: string }>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; reason?: service_TerminationReasonEnum_Request; token: string }>
				'dkim#GET': Read<email_domain_dkim_simplified, $4>
				'dnsMXFilter#GET': Read<domain_DomainMXFilterEnum, $1, { subDomain?: string }>
				'dnsMXRecords#GET': Read<string[], $1, { subDomain?: string }>
				'mailingList#GET': Read<string[], $1, { name?: string }>
				'mailingList#POST': Write<email_domain_TaskMl, $1, { language: domain_DomainMlLanguageEnum_Request; name: string; options: domain_DomainMlOptionsStruct_Request; ownerEmail: string; replyTo?: string }>
				'migrateDelegationV3toV6#POST': Write<void, $1>
				'quota#GET': Read<domain_DomainQuota, $1>
				'recommendedDNSRecords#GET': Read<email_domain_Record[], $1>
				'redirection#GET': Read<string[], $5, { from?: string; to?: string }>
				'redirection#POST': Write<email_domain_TaskSpecialAccount, $5, email_domain_RedirectionCreation_Request>
				'responder#GET': Read<string[], $1, { account?: string }>
				'responder#POST': Write<email_domain_TaskSpecialAccount, $1, { account: string; content: string; copy: boolean; copyTo?: string; from?: string; to?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'summary#GET': Read<domain_DomainSummary, $1>
				'terminate#POST': Write<string, $1>
				account: {
					'{accountName}#DELETE': Read<email_domain_TaskPop, $1>
					'{accountName}#GET': Read<email_domain_Account, $1>
					'{accountName}#PUT': Write<void, $1, email_domain_Account_Request>
					'{accountName}': {
						'changePassword#POST': Write<email_domain_TaskPop, $1, { password: string }>
						'delegation#GET': Read<string[], $1>
						'delegation#POST': Write<string, $1, { accountId: string }>
						'filter#GET': Read<string[], $1>
						'filter#POST': Write<email_domain_TaskFilter, $1, { action: domain_DomainFilterActionEnum_Request; actionParam?: string; active: boolean; header: string; name: string; operand: domain_DomainFilterOperandEnum_Request; priority: number; value: string }>
						'migrate#GET': Read<string[], $3, { type?: email_domain_MigrationServiceType_Request }>
						'updateUsage#POST': Write<void, $1>
						'usage#GET': Read<domain_DomainUsageAccountStruct, $1>
						delegation: {
							'{accountId}#DELETE': Read<string, $1>
							'{accountId}#GET': Read<email_domain_Delegation, $1>
						}
						filter: {
							'{name}#DELETE': Read<email_domain_TaskFilter[], $1>
							'{name}#GET': Read<email_domain_Filter, $1>
							'{name}': {
								'changeActivity#POST': Write<email_domain_TaskFilter, $1, { activity: boolean }>
								'changePriority#POST': Write<email_domain_TaskFilter, $1, { priority: number }>
								'rule#GET': Read<number[], $1>
								'rule#POST': Write<email_domain_TaskFilter, $1, { header: string; operand: domain_DomainFilterOperandEnum_Request; value: string }>
								rule: {
									'{id}#DELETE': Read<email_domain_TaskFilter[], $1>
									'{id}#GET': Read<email_domain_Rule, $1>
								}
							}
						}
						migrate: {
							'{destinationServiceName}#GET': Read<email_domain_MigrationService, $3>
							'{destinationServiceName}': {
								'destinationEmailAddress#GET': Read<string[], $3, { quota?: number }>
								destinationEmailAddress: {
									'{destinationEmailAddress}#GET': Read<email_domain_MigrationAccount, $3>
									'{destinationEmailAddress}': {
										'checkMigrate#GET': Read<email_domain_MigrationCheckStruct, $3>
										'migrate#POST': Write<email_domain_TaskPop, $3, { password: string }>
									}
								}
							}
						}
					}
				}
				acl: {
					'{accountId}#DELETE': Read<void, $1>
					'{accountId}#GET': Read<email_domain_Acl, $1>
				}
				dkim: {
					'disable#PUT': Write<email_domain_task, $4>
					'enable#PUT': Write<email_domain_task, $4>
				}
				mailingList: {
					'{name}#DELETE': Read<email_domain_TaskMl, $1>
					'{name}#GET': Read<email_domain_MailingList, $1>
					'{name}#PUT': Write<void, $1, email_domain_MailingList_Request>
					'{name}': {
						'changeOptions#POST': Write<email_domain_TaskMl, $1, { options: domain_DomainMlOptionsStruct_Request }>
						'moderator#GET': Read<string[], $1, { email?: string }>
						'moderator#POST': Write<email_domain_TaskMl, $1, { email: string }>
						'sendListByEmail#POST': Write<email_domain_TaskMl, $1, { email: string }>
						'subscriber#GET': Read<string[], $1, { email?: string }>
						'subscriber#POST': Write<email_domain_TaskMl, $1, { email: string }>
						moderator: {
							'{email}#DELETE': Read<email_domain_TaskMl, $1>
							'{email}#GET': Read<email_domain_Moderator, $1>
						}
						subscriber: {
							'{email}#DELETE': Read<email_domain_TaskMl, $1>
							'{email}#GET': Read<email_domain_Subscriber, $1>
						}
					}
				}
				redirection: {
					'{id}#DELETE': Read<email_domain_TaskSpecialAccount, $5>
					'{id}#GET': Read<email_domain_RedirectionGlobal, $5>
					'{id}': {
						'changeRedirection#POST': Write<email_domain_TaskSpecialAccount, $5, email_domain_RedirectionChangeRedirectionCreation_Request>
					}
				}
				responder: {
					'{account}#DELETE': Read<email_domain_TaskSpecialAccount, $1>
					'{account}#GET': Read<email_domain_Responder, $1>
					'{account}#PUT': Write<void, $1, email_domain_Responder_Request>
				}
				task: {
					'account#GET': Read<number[], $1, { name?: string }>
					'all#GET': Read<number[], $4>
					'filter#GET': Read<number[], $1, { account?: string }>
					'mailinglist#GET': Read<number[], $1, { account?: string }>
					'redirection#GET': Read<string[], $5, { account?: string }>
					'responder#GET': Read<number[], $1, { account?: string }>
					account: {
						'{id}#GET': Read<email_domain_TaskPop, $1>
					}
					all: {
						'{id}#GET': Read<email_domain_task, $4>
					}
					filter: {
						'{id}#GET': Read<email_domain_TaskFilter, $1>
					}
					mailinglist: {
						'{id}#GET': Read<email_domain_TaskMl, $1>
					}
					redirection: {
						'{id}#GET': Read<email_domain_TaskSpecialAccount, $5>
					}
					responder: {
						'{id}#GET': Read<email_domain_TaskSpecialAccount, $1>
					}
				}
			}
		}
	}
}
export type domain_DomainFilterActionEnum = domain_DomainFilterActionEnum_Request | Text
export type domain_DomainFilterActionEnum_Request = 'accept' | 'account' | 'delete' | 'redirect'
export type domain_DomainFilterOperandEnum = domain_DomainFilterOperandEnum_Request | Text
export type domain_DomainFilterOperandEnum_Request = 'checkspf' | 'contains' | 'noContains'
export type domain_DomainMXFilterEnum = domain_DomainMXFilterEnum_Request | Text
export type domain_DomainMXFilterEnum_Request = 'CUSTOM' | 'FULL_FILTERING' | 'NO_FILTERING' | 'REDIRECT' | 'SIMPLE_FILTERING'
export type domain_DomainMlLanguageEnum = domain_DomainMlLanguageEnum_Request | Text
export type domain_DomainMlLanguageEnum_Request = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | 'pt'
export interface domain_DomainMlLimits {
	subscribers: number
}
export interface domain_DomainMlOptionsStruct {
	moderatorMessage: boolean
	subscribeByModerator: boolean
	usersPostOnly: boolean
}
export interface domain_DomainMlOptionsStruct_Request {
	moderatorMessage?: boolean
	subscribeByModerator?: boolean
	usersPostOnly?: boolean
}
export type domain_DomainPopActionEnum = 'addAccount' | 'changeAccount' | 'changePassword' | 'deleteAccount' | 'internalMigration' | 'migration' | 'temporaryTask' | 'unknown' | Text
export interface domain_DomainQuota {
	account: number
	alias: number
	mailingList: number
	redirection: number
	responder: number
}
export type domain_DomainSpecialAccountActionEnum = 'add' | 'change' | 'delete' | Text
export type domain_DomainSpecialAccountTypeEnum = '25g' | 'alias' | 'delete' | 'filter' | 'forward' | 'responder' | Text
export type domain_DomainStatusEnum = 'close' | 'ok' | 'readOnly' | 'unknown' | Text
export interface domain_DomainSummary {
	account: number
	mailingList: number
	redirection: number
	responder: number
}
export interface domain_DomainUsageAccountStruct {
	date: string | null
	emailCount: number | null
	quota: number | null
}
export interface email_domain_Account {
	accountName: string
	description: string
	domain: string
	email: string
	isBlocked: boolean
	size: number
}
export interface email_domain_AccountDelegated {
	accountName: string
	allowedAccountSize: number[] | null
	description: string
	domain: string
	email: string
	isBlocked: boolean
	size: number
}
export interface email_domain_AccountDelegated_Request {
	description?: string
	size?: number
}
export interface email_domain_Account_Request {
	description?: string
	size?: number
}
export interface email_domain_Acl {
	accountId: string
}
export interface email_domain_DKIMSelector {
	cname: string
	selectorName: string
	status: email_domain_DKIMSelectorStatusEnum
}
export type email_domain_DKIMSelectorStatusEnum = 'set' | 'toFix' | 'toSet' | Text
export type email_domain_DKIMStatusEnum = 'disabled' | 'enabled' | 'error' | 'modifying' | 'toConfigure' | Text
export interface email_domain_Delegation {
	accountId: string
}
export type email_domain_DiagnoseEnum = 'checkFail' | 'invalid' | 'none' | 'unknown' | 'valid' | Text
export type email_domain_DnsRecordTypeEnum = 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'DKIM' | 'DMARC' | 'DNAME' | 'LOC' | 'MX' | 'NAPTR' | 'NS' | 'PTR' | 'SPF' | 'SRV' | 'SSHFP' | 'TLSA' | 'TXT' | Text
export interface email_domain_DomainServiceWithIAM {
	allowedAccountSize: number[] | null
	creationDate: string | null
	domain: string
	filerz: number | null
	iam: iam_ResourceMetadata | null
	isMXValid: email_domain_DiagnoseEnum
	isSPFValid: email_domain_DiagnoseEnum
	linkTo: string | null
	migratedMXPlanServiceName: string | null
	offer: string | null
	status: domain_DomainStatusEnum
}
export interface email_domain_Filter {
	action: domain_DomainFilterActionEnum | null
	actionParam: string | null
	active: boolean
	domain: string
	name: string
	pop: string
	priority: number
}
export interface email_domain_MailingList {
	id: number
	language: domain_DomainMlLanguageEnum | null
	name: string
	nbSubscribers: number | null
	nbSubscribersUpdateDate: string | null
	options: domain_DomainMlOptionsStruct
	ownerEmail: string
	replyTo: string
}
export interface email_domain_MailingList_Request {
	language?: domain_DomainMlLanguageEnum_Request | null
	ownerEmail?: string
	replyTo?: string
}
export interface email_domain_MigrationAccount {
	destinationEmailAddress: string
	quota: number
}
export type email_domain_MigrationCheckCodeEnum = 'ACCOUNT_EMPTY' | 'ACCOUNT_INPROGRESS' | 'DELEGATION_EXIST' | 'DOMAIN_EMPTY' | 'FILTER_EXIST' | 'FORWARD_EXIST' | 'FORWARD_LOCAL' | 'MAILINGLIST_EXIST' | 'MAILINGLIST_INPROGRESS' | 'MAILPROXY_BAD_INFRA' | 'MAILPROXY_EMPTY' | 'MAILPROXY_INPROGRESS' | 'MAILPROXY_RESERVATION' | 'REDIRECTION_INPROGRESS' | 'RESPONDER_EXIST' | 'RESPONDER_INPROGRESS' | 'UNKNOW' | Text
export interface email_domain_MigrationCheckResultStruct {
	code: email_domain_MigrationCheckCodeEnum
	details: string | null
}
export interface email_domain_MigrationCheckStruct {
	alias: string[] | null
	error: email_domain_MigrationCheckResultStruct[] | null
	filter: string[] | null
	forward: string[] | null
	warning: email_domain_MigrationCheckResultStruct[] | null
}
export interface email_domain_MigrationService {
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	destinationServiceName: string
	expiration: string
	type: email_domain_MigrationServiceType
}
export type email_domain_MigrationServiceType = email_domain_MigrationServiceType_Request | Text
export type email_domain_MigrationServiceType_Request = 'EMAIL PRO' | 'HOSTED EXCHANGE' | 'PRIVATE EXCHANGE' | 'PROVIDER EXCHANGE'
export interface email_domain_Moderator {
	domain: string
	email: string
	mailinglist: string
}
export interface email_domain_Record {
	fieldType: email_domain_DnsRecordTypeEnum
	id: number
	subDomain: string | null
	target: string
	ttl: number | null
	zone: string
}
export interface email_domain_RedirectionChangeRedirectionCreation_Request {
	to: string
}
export interface email_domain_RedirectionCreation_Request {
	from: string
	localCopy: boolean
	to: string
}
export interface email_domain_RedirectionGlobal {
	from: string
	id: string
	to: string
}
export interface email_domain_Responder {
	account: string
	content: string
	copy: boolean
	copyTo: string | null
	from: string | null
	to: string | null
}
export interface email_domain_ResponderAccount {
	account: string
	content: string
	copy: boolean
	copyTo: string | null
	from: string | null
	to: string | null
}
export interface email_domain_ResponderAccount_Request {
	content?: string
	from?: string | null
	to?: string | null
}
export interface email_domain_Responder_Request {
	content?: string
	from?: string | null
	to?: string | null
}
export interface email_domain_Rule {
	header: string
	id: number
	operand: domain_DomainFilterOperandEnum
	value: string
}
export interface email_domain_Subscriber {
	domain: string
	email: string
	mailinglist: string
}
export interface email_domain_TaskFilter {
	account: string
	action: string
	domain: string
	id: number
	timestamp: string
}
export interface email_domain_TaskMl {
	account: string
	action: string
	date: string
	domain: string
	id: number
	language: domain_DomainMlLanguageEnum
}
export interface email_domain_TaskPop {
	action: domain_DomainPopActionEnum
	date: string
	domain: string
	id: number
	name: string
}
export interface email_domain_TaskSpecialAccount {
	account: string
	action: domain_DomainSpecialAccountActionEnum
	date: string
	domain: string
	id: string
	type: domain_DomainSpecialAccountTypeEnum
}
export type email_domain_TaskStatusEnum = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo' | Text
export interface email_domain_dkim_simplified {
	activeSelector: string | null
	autoconfig: boolean | null
	selectors: email_domain_DKIMSelector[] | null
	status: email_domain_DKIMStatusEnum
}
export interface email_domain_task {
	domain: string
	function: string
	id: number
	status: email_domain_TaskStatusEnum
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
