// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /cdn/dedicated. */
export interface CdnDedicated {
	cdn: {
		'dedicated#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		dedicated: {
			'pops#GET': Read<string[], $1, unknown, { auth: false }>
			'{serviceName}#GET': Read<cdnanycast_AnycastWithIAM, $1>
			log: {
				'kind#GET': Read<string[], string>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, string>
				}
			}
			pops: {
				'{name}#GET': Read<cdnanycast_Pop, $1, unknown, { auth: false }>
			}
			'{serviceName}': {
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'domains#GET': Read<string[], $1>
				'domains#POST': Write<cdnanycast_Domain, $1, { domain: string }>
				'logs#POST': Write<cdnanycast_LogsURL, $1, unknown, { status: 'BETA' }>
				'quota#GET': Read<cdnanycast_StatsDataType[], $1, { period: cdnanycast_StatsPeriodEnum }>
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
						'cacheRules#POST': Write<cdnanycast_CacheRule, $1, { cacheType: cdnanycast_CacheRuleCacheTypeEnum; fileMatch: string; fileType: cdnanycast_CacheRuleFileTypeEnum; ttl: number }>
						'flush#POST': Write<cdnanycast_Task, $1>
						'logs#POST': Write<cdnanycast_LogsURL, $1, unknown, { status: 'BETA' }>
						'statistics#GET': Read<cdnanycast_StatsDataType[], $1, { period: cdnanycast_StatsPeriodEnum; type: cdnanycast_StatsTypeEnum; value: cdnanycast_StatsValueEnum }>
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
					'subscription#GET': Read<string[], string, { kind?: string }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, string, dbaas_logs_LogSubscriptionCreation_Request>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, string, dbaas_logs_LogUrlCreation_Request>
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, string>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, string>
					}
				}
				ssl: {
					'tasks#GET': Read<number[], $1, { function?: cdnanycast_TaskFunctionEnum; status?: cdnanycast_TaskStateEnum }>
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
