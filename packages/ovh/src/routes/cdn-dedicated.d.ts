// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /cdn/dedicated. */
export interface CdnDedicated {
	cdn: {
		dedicated: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			log: {
				kind: {
					'#GET': { out: string[] }
					$: '{name}'
					'{name}': {
						'#GET': { out: dbaas_logs_LogKind }
					}
				}
			}
			pops: {
				'#GET': { out: string[]; auth: false; at: $1 }
				$: '{name}'
				'{name}': {
					'#GET': { out: cdnanycast_Pop; auth: false; at: $1 }
				}
			}
			'{serviceName}': {
				'#GET': { out: cdnanycast_AnycastWithIAM; at: $1 }
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
				}
				domains: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: { domain: string }; out: cdnanycast_Domain; at: $1 }
					$: '{domain}'
					'{domain}': {
						'#DELETE': { out: cdnanycast_Task; at: $1 }
						'#GET': { out: cdnanycast_Domain; at: $1 }
						'#PUT': { body: cdnanycast_Domain_Request; at: $1 }
						backends: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: { ip: string }; out: cdnanycast_Backend; at: $1 }
							$: '{ip}'
							'{ip}': {
								'#DELETE': { out: string; at: $1 }
								'#GET': { out: cdnanycast_Backend; at: $1 }
							}
						}
						cacheRules: {
							'#GET': { query: { fileMatch?: string }; out: number[]; at: $1 }
							'#POST': { body: { cacheType: cdnanycast_CacheRuleCacheTypeEnum; fileMatch: string; fileType: cdnanycast_CacheRuleFileTypeEnum; ttl: number }; out: cdnanycast_CacheRule; at: $1 }
							$: '{cacheRuleId}'
							'{cacheRuleId}': {
								'#DELETE': { path: { cacheRuleId: number | string }; out: cdnanycast_Task; at: $1 }
								'#GET': { path: { cacheRuleId: number | string }; out: cdnanycast_CacheRule; at: $1 }
								'#PUT': { path: { cacheRuleId: number | string }; body: cdnanycast_CacheRule_Request; at: $1 }
								flush: {
									'#POST': { path: { cacheRuleId: number | string }; out: cdnanycast_Task; at: $1 }
								}
								tasks: {
									'#GET': { path: { cacheRuleId: number | string }; out: number[]; at: $1 }
									$: '{taskId}'
									'{taskId}': {
										'#GET': { path: { cacheRuleId: number | string; taskId: number | string }; out: cdnanycast_Task; at: $1 }
									}
								}
							}
						}
						flush: {
							'#POST': { out: cdnanycast_Task; at: $1 }
						}
						logs: {
							'#POST': { out: cdnanycast_LogsURL; status: 'BETA'; at: $1 }
						}
						statistics: {
							'#GET': { query: { period: cdnanycast_StatsPeriodEnum; type: cdnanycast_StatsTypeEnum; value: cdnanycast_StatsValueEnum }; out: cdnanycast_StatsDataType[]; at: $1 }
						}
						tasks: {
							'#GET': { out: number[]; at: $1 }
							$: '{taskId}'
							'{taskId}': {
								'#GET': { path: { taskId: number | string }; out: cdnanycast_Task; at: $1 }
							}
						}
					}
				}
				log: {
					subscription: {
						'#GET': { query: { kind?: string }; out: string[] }
						'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse }
						$: '{subscriptionId}'
						'{subscriptionId}': {
							'#DELETE': { out: dbaas_logs_LogSubscriptionResponse }
							'#GET': { out: dbaas_logs_LogSubscription }
						}
					}
					url: {
						'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
					}
				}
				logs: {
					'#POST': { out: cdnanycast_LogsURL; status: 'BETA'; at: $1 }
				}
				quota: {
					'#GET': { query: { period: cdnanycast_StatsPeriodEnum }; out: cdnanycast_StatsDataType[]; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
				ssl: {
					'#DELETE': { out: cdnanycast_Task; at: $1 }
					'#GET': { out: cdnanycast_Ssl; at: $1 }
					'#POST': { body: { certificate?: string; chain?: string; key?: string; name: string }; out: cdnanycast_Ssl; at: $1 }
					tasks: {
						'#GET': { query: { function?: cdnanycast_TaskFunctionEnum; status?: cdnanycast_TaskStateEnum }; out: number[]; at: $1 }
						$: '{taskId}'
						'{taskId}': {
							'#GET': { path: { taskId: number | string }; out: cdnanycast_Task; at: $1 }
						}
					}
					update: {
						'#POST': { body: { certificate: string; chain?: string; key: string }; out: cdnanycast_Task; at: $1 }
					}
				}
			}
		}
	}
}
export interface cdnanycast_AnycastWithIAM {
	anycast: string
	backendLimit: number
	backendUse: number
	cacheRuleLimitPerDomain: number
	iam: iam_ResourceMetadata | null
	lastQuotaOrder: string | null
	logUrl: string
	offer: string | null
	quota: number
	service: string
}
export interface cdnanycast_Backend {
	ip: string
}
export interface cdnanycast_CacheRule {
	cacheRuleId: number
	cacheType: cdnanycast_CacheRuleCacheTypeEnum | Text
	domain: string
	fileMatch: string
	fileType: cdnanycast_CacheRuleFileTypeEnum | Text
	status: cdnanycast_CacheRuleStatusEnum | Text
	ttl: number
}
export type cdnanycast_CacheRuleCacheTypeEnum = 'forceCache' | 'noCache'
export type cdnanycast_CacheRuleFileTypeEnum = 'extension' | 'file' | 'folder'
export type cdnanycast_CacheRuleStatusEnum = 'creating' | 'deleting' | 'error' | 'off' | 'on' | 'updating'
export interface cdnanycast_CacheRule_Request {
	status?: cdnanycast_CacheRuleStatusEnum
	ttl?: number
}
export interface cdnanycast_Domain {
	cacheRuleUse: number
	cname: string
	domain: string
	status: cdnanycast_DomainStatusEnum | Text
	type: cdnanycast_DomainTypeEnum | Text
}
export type cdnanycast_DomainStatusEnum = 'error' | 'off' | 'on' | 'removing'
export type cdnanycast_DomainTypeEnum = 'plain' | 'ssl'
export interface cdnanycast_Domain_Request {
	status?: cdnanycast_DomainStatusEnum
}
export interface cdnanycast_LogsURL {
	expirationDate: string
	url: string
}
export interface cdnanycast_Pop {
	city: string
	comment: string
	name: string
	status: cdnanycast_PopStatusEnum | Text
}
export type cdnanycast_PopStatusEnum = 'down' | 'ok' | 'rerouted' | 'unknown'
export interface cdnanycast_Ssl {
	certificateProvider: string
	certificateValidFrom: string | null
	certificateValidTo: string | null
	cn: string | null
	name: string
	status: cdnanycast_SslStateEnum | Text
}
export type cdnanycast_SslStateEnum = 'checking' | 'creating' | 'error' | 'off' | 'on' | 'removing' | 'updating' | 'uploading'
export interface cdnanycast_StatsDataType {
	date: string
	value: number | null
}
export type cdnanycast_StatsPeriodEnum = 'day' | 'month' | 'week'
export type cdnanycast_StatsTypeEnum = 'backend' | 'cdn' | 'threat'
export type cdnanycast_StatsValueEnum = 'bandwidth' | 'request'
export interface cdnanycast_Task {
	comment: string | null
	function: cdnanycast_TaskFunctionEnum | Text
	status: cdnanycast_TaskStateEnum | Text
	taskId: number
}
export type cdnanycast_TaskFunctionEnum = 'flush' | 'flushAll' | 'generateSsl' | 'installSsl' | 'reinstallSsl' | 'removeDomain' | 'uninstallSsl' | 'updateCacheRule'
export type cdnanycast_TaskStateEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface dbaas_logs_LogKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscription {
	createdAt: string
	kind: string
	resource: dbaas_logs_SubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscriptionCreation_Request {
	kind: string
	streamId: string
}
export interface dbaas_logs_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface dbaas_logs_LogUrlCreation_Request {
	kind: string
}
export interface dbaas_logs_SubscriptionResource {
	name: string
	type: string
}
export interface dbaas_logs_TemporaryLogsLink {
	expirationDate: string
	url: string
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
