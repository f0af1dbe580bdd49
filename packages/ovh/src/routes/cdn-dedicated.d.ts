// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = {}
type $3 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /cdn/dedicated. */
export interface CdnDedicated {
	cdn: {
		'dedicated#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		dedicated: {
			'pops#GET': Read<string[], $3>
			'{serviceName}#GET': Read<cdnanycast_AnycastWithIAM, $1>
			log: {
				'kind#GET': Read<string[], $2>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, $2>
				}
			}
			pops: {
				'{name}#GET': Read<cdnanycast_Pop, $3>
			}
			'{serviceName}': {
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'domains#GET': Read<string[], $1>
				'domains#POST': Write<cdnanycast_Domain, $1, { domain: string }>
				'logs#POST': Write<cdnanycast_LogsURL, $4>
				'quota#GET': Read<cdnanycast_StatsDataType[], $1, { period: cdnanycast_StatsPeriodEnum_Request }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'ssl#DELETE': Read<cdnanycast_Task, $1>
				'ssl#GET': Read<cdnanycast_Ssl, $1>
				'ssl#POST': Write<cdnanycast_Ssl, $1, { certificate?: string; chain?: string; key?: string; name: string }>
				domains: {
					'{domain}#DELETE': Read<cdnanycast_Task, $1>
					'{domain}#GET': Read<cdnanycast_Domain, $1>
					'{domain}#PUT': Write<void, $1, cdnanycast_Domain_Request>
					'{domain}': {
						'backends#GET': Read<string[], $1>
						'backends#POST': Write<cdnanycast_Backend, $1, { ip: string }>
						'cacheRules#GET': Read<number[], $1, { fileMatch?: string }>
						'cacheRules#POST': Write<cdnanycast_CacheRule, $1, { cacheType: cdnanycast_CacheRuleCacheTypeEnum_Request; fileMatch: string; fileType: cdnanycast_CacheRuleFileTypeEnum_Request; ttl: number }>
						'flush#POST': Write<cdnanycast_Task, $1>
						'logs#POST': Write<cdnanycast_LogsURL, $4>
						'statistics#GET': Read<cdnanycast_StatsDataType[], $1, { period: cdnanycast_StatsPeriodEnum_Request; type: cdnanycast_StatsTypeEnum_Request; value: cdnanycast_StatsValueEnum_Request }>
						'tasks#GET': Read<number[], $1>
						backends: {
							'{ip}#DELETE': Read<string, $1>
							'{ip}#GET': Read<cdnanycast_Backend, $1>
						}
						cacheRules: {
							'{cacheRuleId}#DELETE': Read<cdnanycast_Task, $1>
							'{cacheRuleId}#GET': Read<cdnanycast_CacheRule, $1>
							'{cacheRuleId}#PUT': Write<void, $1, cdnanycast_CacheRule_Request>
							'{cacheRuleId}': {
								'flush#POST': Write<cdnanycast_Task, $1>
								'tasks#GET': Read<number[], $1>
								tasks: {
									'{taskId}#GET': Read<cdnanycast_Task, $1>
								}
							}
						}
						tasks: {
							'{taskId}#GET': Read<cdnanycast_Task, $1>
						}
					}
				}
				log: {
					'subscription#GET': Read<string[], $2, { kind?: string }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $2, dbaas_logs_LogSubscriptionCreation_Request>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, $2, dbaas_logs_LogUrlCreation_Request>
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $2>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $2>
					}
				}
				ssl: {
					'tasks#GET': Read<number[], $1, { function?: cdnanycast_TaskFunctionEnum_Request; status?: cdnanycast_TaskStateEnum_Request }>
					'update#POST': Write<cdnanycast_Task, $1, { certificate: string; chain?: string; key: string }>
					tasks: {
						'{taskId}#GET': Read<cdnanycast_Task, $1>
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
	cacheType: cdnanycast_CacheRuleCacheTypeEnum
	domain: string
	fileMatch: string
	fileType: cdnanycast_CacheRuleFileTypeEnum
	status: cdnanycast_CacheRuleStatusEnum
	ttl: number
}
export type cdnanycast_CacheRuleCacheTypeEnum = cdnanycast_CacheRuleCacheTypeEnum_Request | Text
export type cdnanycast_CacheRuleCacheTypeEnum_Request = 'forceCache' | 'noCache'
export type cdnanycast_CacheRuleFileTypeEnum = cdnanycast_CacheRuleFileTypeEnum_Request | Text
export type cdnanycast_CacheRuleFileTypeEnum_Request = 'extension' | 'file' | 'folder'
export type cdnanycast_CacheRuleStatusEnum = cdnanycast_CacheRuleStatusEnum_Request | Text
export type cdnanycast_CacheRuleStatusEnum_Request = 'creating' | 'deleting' | 'error' | 'off' | 'on' | 'updating'
export interface cdnanycast_CacheRule_Request {
	status?: cdnanycast_CacheRuleStatusEnum_Request
	ttl?: number
}
export interface cdnanycast_Domain {
	cacheRuleUse: number
	cname: string
	domain: string
	status: cdnanycast_DomainStatusEnum
	type: cdnanycast_DomainTypeEnum
}
export type cdnanycast_DomainStatusEnum = cdnanycast_DomainStatusEnum_Request | Text
export type cdnanycast_DomainStatusEnum_Request = 'error' | 'off' | 'on' | 'removing'
export type cdnanycast_DomainTypeEnum = 'plain' | 'ssl' | Text
export interface cdnanycast_Domain_Request {
	status?: cdnanycast_DomainStatusEnum_Request
}
export interface cdnanycast_LogsURL {
	expirationDate: string
	url: string
}
export interface cdnanycast_Pop {
	city: string
	comment: string
	name: string
	status: cdnanycast_PopStatusEnum
}
export type cdnanycast_PopStatusEnum = 'down' | 'ok' | 'rerouted' | 'unknown' | Text
export interface cdnanycast_Ssl {
	certificateProvider: string
	certificateValidFrom: string | null
	certificateValidTo: string | null
	cn: string | null
	name: string
	status: cdnanycast_SslStateEnum
}
export type cdnanycast_SslStateEnum = 'checking' | 'creating' | 'error' | 'off' | 'on' | 'removing' | 'updating' | 'uploading' | Text
export interface cdnanycast_StatsDataType {
	date: string
	value: number | null
}
export type cdnanycast_StatsPeriodEnum_Request = 'day' | 'month' | 'week'
export type cdnanycast_StatsTypeEnum_Request = 'backend' | 'cdn' | 'threat'
export type cdnanycast_StatsValueEnum_Request = 'bandwidth' | 'request'
export interface cdnanycast_Task {
	comment: string | null
	function: cdnanycast_TaskFunctionEnum
	status: cdnanycast_TaskStateEnum
	taskId: number
}
export type cdnanycast_TaskFunctionEnum = cdnanycast_TaskFunctionEnum_Request | Text
export type cdnanycast_TaskFunctionEnum_Request = 'flush' | 'flushAll' | 'generateSsl' | 'installSsl' | 'reinstallSsl' | 'removeDomain' | 'uninstallSsl' | 'updateCacheRule'
export type cdnanycast_TaskStateEnum = cdnanycast_TaskStateEnum_Request | Text
export type cdnanycast_TaskStateEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
