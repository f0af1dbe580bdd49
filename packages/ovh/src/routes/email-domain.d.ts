// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /email/domain. */
export interface EmailDomain {
	email: {
		domain: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{domain}'
			delegatedAccount: {
				'#GET': { query: { accountName?: string; domain?: string }; out: string[]; at: $1 }
				$: '{email}'
				'{email}': {
					'#GET': { out: email_domain_AccountDelegated; at: $1 }
					'#PUT': { body: email_domain_AccountDelegated_Request; at: $1 }
					changePassword: {
						'#POST': { body: { password: string }; out: email_domain_TaskPop; at: $1 }
					}
					filter: {
						'#GET': { out: string[]; at: $1 }
						'#POST': { body: { action: domain_DomainFilterActionEnum; actionParam?: string; active: boolean; header: string; name: string; operand: domain_DomainFilterOperandEnum; priority: number; value: string }; out: email_domain_TaskFilter; at: $1 }
						$: '{name}'
						'{name}': {
							'#DELETE': { out: email_domain_TaskFilter[]; at: $1 }
							'#GET': { out: email_domain_Filter; at: $1 }
							changeActivity: {
								'#POST': { body: { activity: boolean }; out: email_domain_TaskFilter; at: $1 }
							}
							changePriority: {
								'#POST': { body: { priority: number }; out: email_domain_TaskFilter; at: $1 }
							}
							rule: {
								'#GET': { out: number[]; at: $1 }
								'#POST': { body: { header: string; operand: domain_DomainFilterOperandEnum; value: string }; out: email_domain_TaskFilter; at: $1 }
								$: '{id}'
								'{id}': {
									'#DELETE': { path: { id: number | string }; out: email_domain_TaskFilter[]; at: $1 }
									'#GET': { path: { id: number | string }; out: email_domain_Rule; at: $1 }
								}
							}
						}
					}
					responder: {
						'#DELETE': { out: email_domain_TaskSpecialAccount; at: $1 }
						'#GET': { out: email_domain_ResponderAccount; at: $1 }
						'#POST': { body: { content: string; copy: boolean; copyTo?: string; from?: string; to?: string }; out: email_domain_TaskSpecialAccount; at: $1 }
						'#PUT': { body: email_domain_ResponderAccount_Request; at: $1 }
					}
					updateUsage: {
						'#POST': { at: $1 }
					}
					usage: {
						'#POST': { out: domain_DomainUsageAccountStruct; at: $1 }
					}
				}
			}
			mailingListLimits: {
				'#GET': { query: { moderatorMessage: boolean }; out: domain_DomainMlLimits; auth: false; at: $1 }
			}
			'{domain}': {
				'#GET': { out: email_domain_DomainServiceWithIAM; at: $1 }
				account: {
					'#GET': { query: { accountName?: string; description?: string }; out: string[]; at: $1 }
					'#POST': { body: { accountName: string; description?: string; password: string; size?: number }; out: email_domain_TaskPop; at: $1 }
					$: '{accountName}'
					'{accountName}': {
						'#DELETE': { out: email_domain_TaskPop; at: $1 }
						'#GET': { out: email_domain_Account; at: $1 }
						'#PUT': { body: email_domain_Account_Request; at: $1 }
						changePassword: {
							'#POST': { body: { password: string }; out: email_domain_TaskPop; at: $1 }
						}
						delegation: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: { accountId: string }; out: string; at: $1 }
							$: '{accountId}'
							'{accountId}': {
								'#DELETE': { out: string; at: $1 }
								'#GET': { out: email_domain_Delegation; at: $1 }
							}
						}
						filter: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: { action: domain_DomainFilterActionEnum; actionParam?: string; active: boolean; header: string; name: string; operand: domain_DomainFilterOperandEnum; priority: number; value: string }; out: email_domain_TaskFilter; at: $1 }
							$: '{name}'
							'{name}': {
								'#DELETE': { out: email_domain_TaskFilter[]; at: $1 }
								'#GET': { out: email_domain_Filter; at: $1 }
								changeActivity: {
									'#POST': { body: { activity: boolean }; out: email_domain_TaskFilter; at: $1 }
								}
								changePriority: {
									'#POST': { body: { priority: number }; out: email_domain_TaskFilter; at: $1 }
								}
								rule: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { header: string; operand: domain_DomainFilterOperandEnum; value: string }; out: email_domain_TaskFilter; at: $1 }
									$: '{id}'
									'{id}': {
										'#DELETE': { path: { id: number | string }; out: email_domain_TaskFilter[]; at: $1 }
										'#GET': { path: { id: number | string }; out: email_domain_Rule; at: $1 }
									}
								}
							}
						}
						migrate: {
							'#GET': { query: { type?: email_domain_MigrationServiceType }; out: string[]; status: 'BETA'; at: $1 }
							$: '{destinationServiceName}'
							'{destinationServiceName}': {
								'#GET': { out: email_domain_MigrationService; status: 'BETA'; at: $1 }
								destinationEmailAddress: {
									'#GET': { query: { quota?: number }; out: string[]; status: 'BETA'; at: $1 }
									$: '{destinationEmailAddress}'
									'{destinationEmailAddress}': {
										'#GET': { out: email_domain_MigrationAccount; status: 'BETA'; at: $1 }
										checkMigrate: {
											'#GET': { out: email_domain_MigrationCheckStruct; status: 'BETA'; at: $1 }
										}
										migrate: {
											'#POST': { body: { password: string }; out: email_domain_TaskPop; status: 'BETA'; at: $1 }
										}
									}
								}
							}
						}
						updateUsage: {
							'#POST': { at: $1 }
						}
						usage: {
							'#GET': { out: domain_DomainUsageAccountStruct; at: $1 }
						}
					}
				}
				acl: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: { accountId: string }; out: email_domain_Acl; at: $1 }
					$: '{accountId}'
					'{accountId}': {
						'#DELETE': { at: $1 }
						'#GET': { out: email_domain_Acl; at: $1 }
					}
				}
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
				}
				changeDnsMXFilter: {
					'#POST': { body: { customTarget?: string; mxFilter: domain_DomainMXFilterEnum; subDomain?: string }; at: $1 }
				}
				confirmTermination: {
					'#POST': { body: { commentary?: string; reason?: service_TerminationReasonEnum; token: string }; out: string; at: $1 }
				}
				dkim: {
					'#GET': { out: email_domain_dkim_simplified }
					disable: {
						'#PUT': { out: email_domain_task }
					}
					enable: {
						'#PUT': { out: email_domain_task }
					}
				}
				dnsMXFilter: {
					'#GET': { query: { subDomain?: string }; out: domain_DomainMXFilterEnum | Text; at: $1 }
				}
				dnsMXRecords: {
					'#GET': { query: { subDomain?: string }; out: string[]; at: $1 }
				}
				mailingList: {
					'#GET': { query: { name?: string }; out: string[]; at: $1 }
					'#POST': { body: { language: domain_DomainMlLanguageEnum; name: string; options: domain_DomainMlOptionsStruct_Request; ownerEmail: string; replyTo?: string }; out: email_domain_TaskMl; at: $1 }
					$: '{name}'
					'{name}': {
						'#DELETE': { out: email_domain_TaskMl; at: $1 }
						'#GET': { out: email_domain_MailingList; at: $1 }
						'#PUT': { body: email_domain_MailingList_Request; at: $1 }
						changeOptions: {
							'#POST': { body: { options: domain_DomainMlOptionsStruct_Request }; out: email_domain_TaskMl; at: $1 }
						}
						moderator: {
							'#GET': { query: { email?: string }; out: string[]; at: $1 }
							'#POST': { body: { email: string }; out: email_domain_TaskMl; at: $1 }
							$: '{email}'
							'{email}': {
								'#DELETE': { out: email_domain_TaskMl; at: $1 }
								'#GET': { out: email_domain_Moderator; at: $1 }
							}
						}
						sendListByEmail: {
							'#POST': { body: { email: string }; out: email_domain_TaskMl; at: $1 }
						}
						subscriber: {
							'#GET': { query: { email?: string }; out: string[]; at: $1 }
							'#POST': { body: { email: string }; out: email_domain_TaskMl; at: $1 }
							$: '{email}'
							'{email}': {
								'#DELETE': { out: email_domain_TaskMl; at: $1 }
								'#GET': { out: email_domain_Subscriber; at: $1 }
							}
						}
					}
				}
				migrateDelegationV3toV6: {
					'#POST': { at: $1 }
				}
				quota: {
					'#GET': { out: domain_DomainQuota; at: $1 }
				}
				recommendedDNSRecords: {
					'#GET': { out: email_domain_Record[]; at: $1 }
				}
				redirection: {
					'#GET': { query: { from?: string; to?: string }; out: string[]; status: 'ALPHA'; at: $1 }
					'#POST': { body: email_domain_RedirectionCreation_Request; out: email_domain_TaskSpecialAccount; status: 'ALPHA'; at: $1 }
					$: '{id}'
					'{id}': {
						'#DELETE': { out: email_domain_TaskSpecialAccount; status: 'ALPHA'; at: $1 }
						'#GET': { out: email_domain_RedirectionGlobal; status: 'ALPHA'; at: $1 }
						changeRedirection: {
							'#POST': { body: email_domain_RedirectionChangeRedirectionCreation_Request; out: email_domain_TaskSpecialAccount; status: 'ALPHA'; at: $1 }
						}
					}
				}
				responder: {
					'#GET': { query: { account?: string }; out: string[]; at: $1 }
					'#POST': { body: { account: string; content: string; copy: boolean; copyTo?: string; from?: string; to?: string }; out: email_domain_TaskSpecialAccount; at: $1 }
					$: '{account}'
					'{account}': {
						'#DELETE': { out: email_domain_TaskSpecialAccount; at: $1 }
						'#GET': { out: email_domain_Responder; at: $1 }
						'#PUT': { body: email_domain_Responder_Request; at: $1 }
					}
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
				summary: {
					'#GET': { out: domain_DomainSummary; at: $1 }
				}
				task: {
					account: {
						'#GET': { query: { name?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: email_domain_TaskPop; at: $1 }
						}
					}
					all: {
						'#GET': { out: number[] }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: email_domain_task }
						}
					}
					filter: {
						'#GET': { query: { account?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: email_domain_TaskFilter; at: $1 }
						}
					}
					mailinglist: {
						'#GET': { query: { account?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: email_domain_TaskMl; at: $1 }
						}
					}
					redirection: {
						'#GET': { query: { account?: string }; out: string[]; status: 'ALPHA'; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { out: email_domain_TaskSpecialAccount; status: 'ALPHA'; at: $1 }
						}
					}
					responder: {
						'#GET': { query: { account?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: email_domain_TaskSpecialAccount; at: $1 }
						}
					}
				}
				terminate: {
					'#POST': { out: string; at: $1 }
				}
			}
		}
	}
}
export type domain_DomainFilterActionEnum = 'accept' | 'account' | 'delete' | 'redirect'
export type domain_DomainFilterOperandEnum = 'checkspf' | 'contains' | 'noContains'
export type domain_DomainMXFilterEnum = 'CUSTOM' | 'FULL_FILTERING' | 'NO_FILTERING' | 'REDIRECT' | 'SIMPLE_FILTERING'
export type domain_DomainMlLanguageEnum = 'de' | 'en' | 'es' | 'fr' | 'it' | 'nl' | 'pl' | 'pt'
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
export type domain_DomainPopActionEnum = 'addAccount' | 'changeAccount' | 'changePassword' | 'deleteAccount' | 'internalMigration' | 'migration' | 'temporaryTask' | 'unknown'
export interface domain_DomainQuota {
	account: number
	alias: number
	mailingList: number
	redirection: number
	responder: number
}
export type domain_DomainSpecialAccountActionEnum = 'add' | 'change' | 'delete'
export type domain_DomainSpecialAccountTypeEnum = '25g' | 'alias' | 'delete' | 'filter' | 'forward' | 'responder'
export type domain_DomainStatusEnum = 'close' | 'ok' | 'readOnly' | 'unknown'
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
	status: email_domain_DKIMSelectorStatusEnum | Text
}
export type email_domain_DKIMSelectorStatusEnum = 'set' | 'toFix' | 'toSet'
export type email_domain_DKIMStatusEnum = 'disabled' | 'enabled' | 'error' | 'modifying' | 'toConfigure'
export interface email_domain_Delegation {
	accountId: string
}
export type email_domain_DiagnoseEnum = 'checkFail' | 'invalid' | 'none' | 'unknown' | 'valid'
export type email_domain_DnsRecordTypeEnum = 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'DKIM' | 'DMARC' | 'DNAME' | 'LOC' | 'MX' | 'NAPTR' | 'NS' | 'PTR' | 'SPF' | 'SRV' | 'SSHFP' | 'TLSA' | 'TXT'
export interface email_domain_DomainServiceWithIAM {
	allowedAccountSize: number[] | null
	creationDate: string | null
	domain: string
	filerz: number | null
	iam: iam_ResourceMetadata | null
	isMXValid: email_domain_DiagnoseEnum | Text
	isSPFValid: email_domain_DiagnoseEnum | Text
	linkTo: string | null
	migratedMXPlanServiceName: string | null
	offer: string | null
	status: domain_DomainStatusEnum | Text
}
export interface email_domain_Filter {
	action: domain_DomainFilterActionEnum | Text | null
	actionParam: string | null
	active: boolean
	domain: string
	name: string
	pop: string
	priority: number
}
export interface email_domain_MailingList {
	id: number
	language: domain_DomainMlLanguageEnum | Text | null
	name: string
	nbSubscribers: number | null
	nbSubscribersUpdateDate: string | null
	options: domain_DomainMlOptionsStruct
	ownerEmail: string
	replyTo: string
}
export interface email_domain_MailingList_Request {
	language?: domain_DomainMlLanguageEnum | null
	ownerEmail?: string
	replyTo?: string
}
export interface email_domain_MigrationAccount {
	destinationEmailAddress: string
	quota: number
}
export type email_domain_MigrationCheckCodeEnum = 'ACCOUNT_EMPTY' | 'ACCOUNT_INPROGRESS' | 'DELEGATION_EXIST' | 'DOMAIN_EMPTY' | 'FILTER_EXIST' | 'FORWARD_EXIST' | 'FORWARD_LOCAL' | 'MAILINGLIST_EXIST' | 'MAILINGLIST_INPROGRESS' | 'MAILPROXY_BAD_INFRA' | 'MAILPROXY_EMPTY' | 'MAILPROXY_INPROGRESS' | 'MAILPROXY_RESERVATION' | 'REDIRECTION_INPROGRESS' | 'RESPONDER_EXIST' | 'RESPONDER_INPROGRESS' | 'UNKNOW'
export interface email_domain_MigrationCheckResultStruct {
	code: email_domain_MigrationCheckCodeEnum | Text
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
	type: email_domain_MigrationServiceType | Text
}
export type email_domain_MigrationServiceType = 'EMAIL PRO' | 'HOSTED EXCHANGE' | 'PRIVATE EXCHANGE' | 'PROVIDER EXCHANGE'
export interface email_domain_Moderator {
	domain: string
	email: string
	mailinglist: string
}
export interface email_domain_Record {
	fieldType: email_domain_DnsRecordTypeEnum | Text
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
	operand: domain_DomainFilterOperandEnum | Text
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
	language: domain_DomainMlLanguageEnum | Text
}
export interface email_domain_TaskPop {
	action: domain_DomainPopActionEnum | Text
	date: string
	domain: string
	id: number
	name: string
}
export interface email_domain_TaskSpecialAccount {
	account: string
	action: domain_DomainSpecialAccountActionEnum | Text
	date: string
	domain: string
	id: string
	type: domain_DomainSpecialAccountTypeEnum | Text
}
export type email_domain_TaskStatusEnum = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
export interface email_domain_dkim_simplified {
	activeSelector: string | null
	autoconfig: boolean | null
	selectors: email_domain_DKIMSelector[] | null
	status: email_domain_DKIMStatusEnum | Text
}
export interface email_domain_task {
	domain: string
	function: string
	id: number
	status: email_domain_TaskStatusEnum | Text
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
