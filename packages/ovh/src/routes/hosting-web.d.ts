// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /hosting/web. */
export interface HostingWeb {
	hosting: {
		'web#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		web: {
			'attachedDomain#GET': Read<string[], $1, { domain: string }>
			'availableOffer#GET': Read<(hosting_web_OfferEnum | Text)[], $1, { domain: string }>
			'incident#GET': Read<string[], $1>
			'moduleList#GET': Read<number[], $1, { active?: boolean; branch?: hosting_web_module_BranchEnum; latest?: boolean }, { auth: false }>
			'offerCapabilities#GET': Read<hosting_web_Capabilities, $1, { offer: hosting_web_OfferCapabilitiesEnum }, { auth: false }>
			'{serviceName}#GET': Read<hosting_web_ServiceWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, hosting_web_Service_Request>
			localSeo: {
				'directoriesList#GET': Read<hosting_web_localSeo_DirectoriesList, $1, { country: hosting_web_localSeo_location_CountryEnum; offer: hosting_web_localSeo_location_OfferEnum }, { auth: false }>
				'emailAvailability#GET': Read<hosting_web_localSeo_EmailAvailability, $1, { email: string }, { auth: false }>
				'visibilityCheck#POST': Write<hosting_web_localSeo_VisibilityCheckResponse, $1, { country: hosting_web_localSeo_location_CountryEnum; name: string; street: string; zip: string }, { auth: false }>
				'visibilityCheckResult#GET': Read<hosting_web_localSeo_VisibilityCheckResultResponse[], $1, { directory: string; id: number; token: string }, { auth: false }>
			}
			moduleList: {
				'{id}#GET': Read<hosting_web_ModuleList, $1, unknown, { auth: false }>
			}
			vcs: {
				'supported#GET': Read<(hosting_web_SupportedVcsEnum | Text)[], string>
			}
			'{serviceName}': {
				'abuseState#GET': Read<hosting_web_AbuseState, string>
				'attachedDomain#GET': Read<string[], $1, { domain?: string; path?: string }>
				'attachedDomain#POST': Write<hosting_web_PublicTask, $1, hosting_web_AttachedDomain_Request>
				'availableConfigurations#GET': Read<(hosting_web_configuration_VersionEnum | Text)[], $1, { language?: hosting_web_configuration_LanguageEnum }>
				'boostHistory#GET': Read<string[], $1, { date?: string }>
				'cdn#GET': Read<hosting_web_CDN, $1>
				'changeContact#POST': Write<number[], $1, services_changeContact_Request>
				'configuration#GET': Read<hosting_web_configuration, $1>
				'configuration#PUT': Write<void, $1, hosting_web_configuration_Request>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'cron#GET': Read<number[], $1, { command?: string; description?: string; email?: string; language?: hosting_web_LanguagesEnum }>
				'cron#POST': Write<hosting_web_PublicTask, $1, hosting_web_Cron_Request>
				'cronAvailableLanguage#GET': Read<(hosting_web_LanguagesEnum | Text)[], $1>
				'database#GET': Read<string[], $1, { mode?: hosting_web_database_ModeEnum; name?: string; server?: string; type?: hosting_web_database_DatabaseTypeEnum; user?: string }>
				'database#POST': Write<hosting_web_task, $1, { capabilitie: hosting_web_database_DatabaseCapabilitiesTypeEnum; password?: string; quota?: hosting_web_database_ExtraSqlQuotaEnum; type: hosting_web_database_DatabaseCreationTypeEnum; user: string; version?: hosting_web_database_VersionEnum }>
				'databaseAvailableType#GET': Read<(hosting_web_database_DatabaseTypeEnum | Text)[], $1>
				'databaseAvailableVersion#GET': Read<hosting_web_database_AvailableVersionStruct, $1, { type: hosting_web_database_DatabaseTypeEnum }>
				'databaseCreationCapabilities#GET': Read<hosting_web_database_CreationDatabaseCapabilities[], $1>
				'dump#GET': Read<number[], $1, { 'creationDate.from'?: string; 'creationDate.to'?: string; databaseName?: string; 'deletionDate.from'?: string; 'deletionDate.to'?: string; orphan?: boolean }>
				'email#GET': Read<hosting_web_email, $1>
				'email#PUT': Write<void, $1, hosting_web_email_Request>
				'emailOption#GET': Read<number[], $1>
				'envVar#GET': Read<string[], $1, { type?: hosting_web_envVar_TypeEnum }>
				'envVar#POST': Write<hosting_web_PublicTask, $1, hosting_web_EnvVarInput_Request>
				'extraSqlPerso#GET': Read<number[], $1>
				'freedom#GET': Read<string[], $1, { status?: hosting_web_freedom_StatusEnum }>
				'indy#GET': Read<string[], $1, { login?: string }>
				'metricsToken#GET': Read<hosting_web_MetricsToken, string>
				'module#GET': Read<number[], $1>
				'module#POST': Write<hosting_web_task, $1, { adminName?: string; adminPassword?: string; dependencies?: hosting_web_module_DependencyType_Request[]; domain?: string; language?: hosting_web_module_LanguageEnum; moduleId: number; path?: string }>
				'ovhConfig#GET': Read<number[], $1, { historical?: boolean; path?: string }>
				'ovhConfigCapabilities#GET': Read<hosting_web_OvhConfigCapabilities[], $1>
				'ovhConfigRecommendedValues#GET': Read<hosting_web_OvhConfigRecommendedValues, $1>
				'ovhConfigRefresh#POST': Write<hosting_web_task, $1>
				'ownLogs#GET': Read<number[], $1, { fqdn?: string }>
				'privateDatabaseCreationCapabilities#GET': Read<hosting_web_database_CreationDatabaseCapabilities[], $1>
				'privateDatabases#GET': Read<string[], $1>
				'request#POST': Write<hosting_web_task, $1, { action: hosting_web_RequestActionEnum }>
				'requestBoost#POST': Write<hosting_web_PublicTask, $1, hosting_web_RequestBoostInput_Request>
				'restoreSnapshot#POST': Write<hosting_web_task, $1, { backup: hosting_web_backup_TypeEnum }>
				'runtime#GET': Read<number[], $1, { name?: string; type?: hosting_web_runtime_TypeEnum }>
				'runtime#POST': Write<hosting_web_task, $1, { appBootstrap?: string; appEnv?: hosting_web_runtime_EnvEnum; attachedDomains?: string[]; isDefault?: boolean; name?: string; publicDir?: string; type?: hosting_web_runtime_TypeEnum }>
				'runtimeAvailableTypes#GET': Read<(hosting_web_runtime_TypeEnum | Text)[], $1, { language?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'ssl#DELETE': Read<hosting_web_SSL, $1>
				'ssl#GET': Read<hosting_web_SSL, $1>
				'ssl#POST': Write<hosting_web_SSL, $1, hosting_web_SSLInput_Request>
				'statistics#GET': Read<complexType_ChartSerie<complexType_ChartTimestampValue>[], $1, { period: hosting_web_StatisticsPeriodEnum; type: hosting_web_StatisticsTypeEnum }>
				'tasks#GET': Read<number[], $1, { function?: string; status?: hosting_web_task_StatusEnum }>
				'terminate#POST': Write<string, $1>
				'token#GET': Read<string, $1>
				'unblockTCPOut#POST': Write<void, string>
				'user#GET': Read<string[], $1, { home?: string; login?: string }>
				'user#POST': Write<hosting_web_task, $1, { home: string; login: string; password: string; sshState?: hosting_web_user_SshStateEnum }>
				'userLogs#GET': Read<string[], $1, { login?: string }, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs' }>
				'userLogs#POST': Write<string, $1, { description: string; login: string; ownLogsId?: number; password: string }, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs' }>
				'userLogsToken#GET': Read<string, $1, { attachedDomain?: string; remoteCheck?: boolean; ttl?: number }>
				'website#GET': Read<number[], string, { path?: string }>
				'website#POST': Write<hosting_web_PublicTask, string, hosting_web_website_CreationRequest_Request>
				'websiteCreationCapabilities#GET': Read<hosting_web_WebsiteCreationCapabilities, string>
				attachedDomain: {
					'{domain}#DELETE': Read<hosting_web_PublicTask, $1, { bypassDNSConfiguration?: boolean }>
					'{domain}#GET': Read<hosting_web_attachedDomain_PublicAttachedDomain, $1>
					'{domain}#PUT': Write<void, $1, hosting_web_AttachedDomain_Request>
					'{domain}': {
						'digStatus#GET': Read<hosting_web_attachedDomain_DigStatus, $1>
						'purgeCache#POST': Write<hosting_web_task, $1>
						'restart#POST': Write<hosting_web_task, $1>
						'ssl#DELETE': Read<hosting_web_SSL, string>
						'ssl#GET': Read<hosting_web_SSL, string>
						'ssl#POST': Write<hosting_web_SSL, string>
						'ssl#PUT': Write<hosting_web_SSL, string, hosting_web_SSLUpdateInput_Request>
						ssl: {
							'regenerate#POST': Write<hosting_web_SSL, string>
							'report#GET': Read<hosting_web_ssl_Report, string>
						}
					}
				}
				boostHistory: {
					'{date}#GET': Read<hosting_web_BoostHistory, $1>
				}
				cdn: {
					'availableOptions#GET': Read<cdn_availableOptions[], $1>
					'domain#GET': Read<cdn_domain[], $1>
					'operation#GET': Read<cdn_operation[], $1>
					'serviceInfos#GET': Read<services_Service, $1>
					'serviceInfosUpdate#POST': Write<void, $1, { renew: service_RenewType_Request }>
					'terminate#POST': Write<string, $1>
					domain: {
						'{domainName}#GET': Read<cdn_domain, $1>
						'{domainName}': {
							'logs#GET': Read<cdn_logs, $1, { date?: string }>
							'option#GET': Read<cdn_domain_option[], $1>
							'option#POST': Write<cdn_domain_option, $1, cdn_domain_add_option_Request>
							'purge#POST': Write<cdn_operation, $1, unknown, { query: { pattern?: string; patternType?: cdn_PurgeTypeEnum } }>
							'refresh#POST': Write<cdn_operation, $1>
							'statistics#GET': Read<cdn_domain_statistics[], $1, { period?: cdn_DomainStatisticsPeriodEnum }, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-01-01' }>
							option: {
								'{optionName}#DELETE': Read<void, $1>
								'{optionName}#GET': Read<cdn_domain_option, $1>
								'{optionName}#PUT': Write<cdn_domain_option, $1, cdn_domain_option_Request>
							}
						}
					}
					operation: {
						'{id}#GET': Read<cdn_operation, $1>
					}
				}
				cron: {
					'{id}#DELETE': Read<hosting_web_PublicTask, $1>
					'{id}#GET': Read<hosting_web_Cron, $1>
					'{id}#PUT': Write<string, $1, hosting_web_Cron_Request>
				}
				database: {
					'{name}#DELETE': Read<hosting_web_task, $1>
					'{name}#GET': Read<hosting_web_database, $1>
					'{name}': {
						'capabilities#GET': Read<hosting_web_database_DatabaseCapabilities, $1>
						'changePassword#POST': Write<hosting_web_task, $1, { password: string }>
						'copy#GET': Read<string[], $1>
						'copy#POST': Write<hosting_web_database_copy, $1>
						'copyRestore#POST': Write<hosting_web_task, $1, { copyId: string; flushDatabase?: boolean }>
						'dump#GET': Read<number[], $1, { 'creationDate.from'?: string; 'creationDate.to'?: string; 'deletionDate.from'?: string; 'deletionDate.to'?: string; type?: hosting_web_database_dump_DateEnum }>
						'dump#POST': Write<hosting_web_task, $1, { date: hosting_web_database_dump_DateEnum; sendEmail?: boolean }>
						'import#POST': Write<hosting_web_task, $1, { documentId: string; flushDatabase?: boolean; sendEmail?: boolean }>
						'metricsToken#GET': Read<hosting_web_database_MetricsToken, string>
						'request#POST': Write<hosting_web_task, $1, { action: hosting_web_database_RequestActionEnum }>
						'restore#POST': Write<hosting_web_task, $1, { date: hosting_web_database_dump_DateEnum; sendEmail?: boolean }>
						'statistics#GET': Read<complexType_ChartSerie<complexType_ChartTimestampValue>[], $1, { period: hosting_web_StatisticsPeriodEnum; type: hosting_web_database_StatisticsTypeEnum }>
						copy: {
							'{id}#DELETE': Read<void, $1>
							'{id}#GET': Read<hosting_web_database_copy, $1>
						}
						dump: {
							'{id}#DELETE': Read<hosting_web_task, $1>
							'{id}#GET': Read<hosting_web_database_dump, $1>
							'{id}': {
								'restore#POST': Write<hosting_web_task, $1>
							}
						}
					}
				}
				dump: {
					'{id}#DELETE': Read<hosting_web_task, $1>
					'{id}#GET': Read<hosting_web_dump, $1>
				}
				email: {
					'bounces#GET': Read<hosting_web_mail_Bounce[], $1, { limit: number }>
					'request#POST': Write<string, $1, { action: hosting_web_mail_ActionEnum }>
					'volumes#GET': Read<hosting_web_mail_VolumeHistory[], $1>
				}
				emailOption: {
					'{id}#GET': Read<hosting_web_emailoption, $1>
					'{id}': {
						'serviceInfos#GET': Read<services_Service, $1>
						'terminate#POST': Write<string, $1>
					}
				}
				envVar: {
					'{key}#DELETE': Read<hosting_web_PublicTask, $1>
					'{key}#GET': Read<hosting_web_EnvVar, $1>
					'{key}#PUT': Write<hosting_web_PublicTask, $1, hosting_web_EnvVar_Request>
				}
				extraSqlPerso: {
					'{id}#GET': Read<hosting_web_extrasqlperso, string>
					'{id}': {
						'databases#GET': Read<string[], string>
						'serviceInfos#GET': Read<services_Service, string>
						'serviceInfosUpdate#POST': Write<void, string, { renew: service_RenewType_Request }>
						'terminate#POST': Write<string, string>
					}
				}
				indy: {
					'{login}#GET': Read<hosting_web_indy, $1>
				}
				key: {
					'ssh#GET': Read<hosting_web_Key, string>
					'ssh#POST': Write<hosting_web_Key, string>
				}
				localSeo: {
					'account#GET': Read<number[], $1, { email?: string }>
					'emailAvailability#GET': Read<hosting_web_localSeo_EmailAvailability, $1, { email: string }>
					'location#GET': Read<number[], $1>
					account: {
						'{id}#GET': Read<hosting_web_localSeo_account, $1>
						'{id}': {
							'login#POST': Write<string, $1>
						}
					}
					location: {
						'{id}#GET': Read<hosting_web_localSeo_location, $1>
						'{id}': {
							'serviceInfos#GET': Read<services_Service, $1>
							'serviceInfosUpdate#POST': Write<void, $1, { renew: service_RenewType_Request }>
							'terminate#POST': Write<string, $1>
						}
					}
				}
				log: {
					'kind#GET': Read<string[], string, unknown, { status: 'BETA' }>
					'subscription#GET': Read<string[], string, { kind?: string }, { status: 'BETA' }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, string, dbaas_logs_LogSubscriptionCreation_Request, { status: 'BETA' }>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, string, dbaas_logs_LogUrlCreation_Request, { status: 'BETA' }>
					kind: {
						'{name}#GET': Read<dbaas_logs_LogKind, string, unknown, { status: 'BETA' }>
					}
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, string, unknown, { status: 'BETA' }>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, string, unknown, { status: 'BETA' }>
					}
				}
				module: {
					'{id}#DELETE': Read<hosting_web_task, $1>
					'{id}#GET': Read<hosting_web_module, $1>
				}
				ovhConfig: {
					'{id}#GET': Read<hosting_web_ovhConfig, $1>
					'{id}': {
						'changeConfiguration#POST': Write<hosting_web_task, $1, { container?: hosting_web_ovhconfig_ContainerEnum; engineName?: hosting_web_ovhConfig_EngineNameEnum; engineVersion?: hosting_web_ovhConfig_AvailableEngineVersionEnum; environment?: hosting_web_ovhConfig_EnvironmentEnum; httpFirewall?: hosting_web_ovhConfig_HttpFirewallEnum }>
						'rollback#POST': Write<hosting_web_task, $1, { rollbackId: number }>
					}
				}
				ownLogs: {
					'{id}#GET': Read<hosting_web_ownLogs, $1>
					'{id}': {
						'userLogs#GET': Read<string[], $1, { login?: string }>
						'userLogs#POST': Write<string, $1, { description: string; login: string; ownLogsId?: number; password: string }>
						userLogs: {
							'{login}#DELETE': Read<string, $1>
							'{login}#GET': Read<hosting_web_userLogs, $1>
							'{login}#PUT': Write<void, $1, hosting_web_userLogs_Request>
							'{login}': {
								'changePassword#POST': Write<string, $1, { password: string }>
							}
						}
					}
				}
				runtime: {
					'{id}#DELETE': Read<hosting_web_task, $1>
					'{id}#GET': Read<hosting_web_runtime, $1>
					'{id}#PUT': Write<void, $1, hosting_web_runtime_Request>
					'{id}': {
						'attachedDomains#GET': Read<string[], $1>
					}
				}
				ssl: {
					'domains#GET': Read<string[], $1>
					'regenerate#POST': Write<hosting_web_SSL, $1>
					'report#GET': Read<hosting_web_ssl_Report, $1>
				}
				tasks: {
					'{id}#GET': Read<hosting_web_PublicTask, $1>
				}
				user: {
					'{login}#DELETE': Read<hosting_web_task, $1>
					'{login}#GET': Read<hosting_web_user, $1>
					'{login}#PUT': Write<void, $1, hosting_web_user_Request>
					'{login}': {
						'changePassword#POST': Write<hosting_web_task, $1, { password: string }>
					}
				}
				userLogs: {
					'{login}#DELETE': Read<string, $1, unknown, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}' }>
					'{login}#GET': Read<hosting_web_userLogs, $1, unknown, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}' }>
					'{login}#PUT': Write<void, $1, hosting_web_userLogs_Request, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}' }>
					'{login}': {
						'changePassword#POST': Write<string, $1, { password: string }, { status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}' }>
					}
				}
				vcs: {
					'webhooks#GET': Read<hosting_web_VcsWebhooks, string, { path: string; vcs: hosting_web_SupportedVcsEnum }>
				}
				website: {
					'{id}#DELETE': Read<hosting_web_PublicTask, string, { deleteFiles: boolean }>
					'{id}#GET': Read<hosting_web_Website, string>
					'{id}#PUT': Write<hosting_web_Website, string, hosting_web_website_Update_Request>
					'{id}': {
						'deploy#POST': Write<hosting_web_PublicTask, string, hosting_web_website_DeploymentRequest_Request>
						'deployment#GET': Read<number[], string>
						deployment: {
							'{deploymentId}#GET': Read<hosting_web_website_Deployment, string>
							'{deploymentId}': {
								'logs#GET': Read<hosting_web_website_deployment_LogsMessage[], string>
							}
						}
					}
				}
			}
		}
	}
}
export type cdn_DomainStatisticsNameEnum = 'hit' | 'miss'
export type cdn_DomainStatisticsPeriodEnum = 'day' | 'month' | 'week' | 'year'
export type cdn_DomainStatisticsUnitEnum = 'req/min'
export type cdn_DomainStatusEnum = 'deleting' | 'disabled' | 'disabling' | 'ok' | 'refreshing' | 'to_delete' | 'to_disable' | 'to_refresh'
export type cdn_OperationFunctionEnum = 'analytics_delete' | 'analytics_recompute' | 'domain_delete' | 'domain_disable' | 'domain_purge' | 'domain_refresh' | 'service_install' | 'ssl_delete' | 'ssl_install'
export type cdn_OperationOfferEnum = 'advanced' | 'basic' | 'security'
export type cdn_OperationStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type cdn_OptionCategoryEnum = 'cache' | 'performance' | 'security'
export type cdn_OptionConfigParamTypeEnum = 'bool' | 'int' | 'list' | 'str'
export type cdn_OptionPatternTypeEnum = 'extension' | 'folder' | 'regex' | 'uri'
export type cdn_OptionQueryParametersEnum = 'ignored' | 'sorted'
export type cdn_OptionTypeEnum = 'brotli' | 'cache_rule' | 'cors' | 'devmode' | 'geo_headers' | 'hsts' | 'https_redirect' | 'mixed_content' | 'mobile_redirect' | 'prefetch' | 'prewarm' | 'querystring' | 'waf'
export type cdn_OptionTypePostEnum = 'cache_rule'
export type cdn_PurgeTypeEnum = 'extension' | 'folder' | 'regex' | 'uri'
export interface cdn_availableOptions {
	category: cdn_OptionCategoryEnum | Text | null
	config: cdn_availableOptions_config | null
	maxItems: number
	type: string
}
export interface cdn_availableOptions_config {
	destination: cdn_availableOptions_config_constraints | null
	followUri: cdn_availableOptions_config_constraints | null
	origins: cdn_availableOptions_config_constraints | null
	patternType: cdn_availableOptions_config_constraints | null
	priority: cdn_availableOptions_config_constraints | null
	queryParameters: cdn_availableOptions_config_constraints | null
	resources: cdn_availableOptions_config_constraints | null
	statusCode: cdn_availableOptions_config_constraints | null
	ttl: cdn_availableOptions_config_constraints | null
}
export interface cdn_availableOptions_config_constraints {
	length: number | null
	maximum: number | null
	message: string | null
	minimum: number | null
	type: cdn_OptionConfigParamTypeEnum | Text | null
}
export interface cdn_domain {
	creationDate: string
	name: string
	needRefresh: boolean
	status: cdn_DomainStatusEnum | Text
	updatedDate: string
}
export interface cdn_domain_add_option_Request {
	config?: cdn_domain_option_config_Request | null
	enabled: boolean
	name: string
	pattern?: string | null
	type: cdn_OptionTypePostEnum
}
export interface cdn_domain_option {
	config: cdn_domain_option_config | null
	enabled: boolean
	extra: cdn_domain_option_extra | null
	name: string
	pattern: string | null
	type: cdn_OptionTypeEnum | Text
}
export interface cdn_domain_option_Request {
	config?: cdn_domain_option_config_Request | null
	enabled: boolean
	extra?: cdn_domain_option_extra_Request | null
	pattern?: string | null
	type: cdn_OptionTypeEnum
}
export interface cdn_domain_option_config {
	destination: string | null
	followUri: boolean | null
	origins: string | null
	patternType: cdn_OptionPatternTypeEnum | Text | null
	priority: number | null
	queryParameters: cdn_OptionQueryParametersEnum | Text | null
	resources: string[] | null
	statusCode: number | null
	ttl: number | null
}
export interface cdn_domain_option_config_Request {
	destination?: string | null
	followUri?: boolean | null
	origins?: string | null
	patternType?: cdn_OptionPatternTypeEnum | null
	priority?: number | null
	queryParameters?: cdn_OptionQueryParametersEnum | null
	resources?: string[] | null
	statusCode?: number | null
	ttl?: number | null
}
export interface cdn_domain_option_extra {
	quota: number | null
	usage: number | null
}
export interface cdn_domain_option_extra_Request {
	quota?: number | null
	usage?: number | null
}
export interface cdn_domain_statistics {
	name: cdn_DomainStatisticsNameEnum | Text
	points: cdn_domain_statistics_point[]
	unit: cdn_DomainStatisticsUnitEnum | Text
}
export interface cdn_domain_statistics_point {
	timestamp: number
	value: number | null
}
export interface cdn_logs {
	url: string
	validity: string
}
export interface cdn_operation {
	comment: string | null
	creationDate: string
	function: cdn_OperationFunctionEnum | Text
	id: number
	parameter: cdn_operation_parameter
	service: string
	status: cdn_OperationStatusEnum | Text
	todoDate: string
	updatedDate: string
}
export interface cdn_operation_parameter {
	anycastIp: string | null
	cluster: string | null
	date: string | null
	domainName: string | null
	fingerprint: string | null
	offer: cdn_OperationOfferEnum | Text | null
	pattern: string | null
	service: string | null
	sslId: number | null
}
export interface complexType_ChartSerie<T> {
	serieName: string
	unit: string
	values: T[]
}
export interface complexType_ChartTimestampValue {
	timestamp: number
	value: number | null
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
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
export interface hosting_web_AbuseState {
	accessState: hosting_web_AccessStateEnum | Text
	mailsoutState: hosting_web_MailsoutStateEnum | Text
	outState: hosting_web_OutStateEnum | Text
	webState: hosting_web_StateEnum | Text
}
export type hosting_web_AccessStateEnum = 'active' | 'blocked' | 'hardBlocked' | 'hardMaintenance' | 'maintenance'
export interface hosting_web_Address {
	port: number
	url: string
}
export interface hosting_web_AttachedDomain_Request {
	bypassDNSConfiguration?: boolean | null
	cdn?: hosting_web_attachedDomain_CdnEnum | null
	domain?: string | null
	firewall?: hosting_web_attachedDomain_FirewallEnum | null
	ipLocation?: hosting_web_CountryEnum | null
	ownLog?: string | null
	path?: string | null
	runtimeId?: number | null
	ssl?: boolean | null
}
export interface hosting_web_AvailableOfferStruct {
	offer: hosting_web_OfferEnum | Text
	price: order_Price
}
export interface hosting_web_BoostHistory {
	accountId: string
	boostOffer: hosting_web_OfferCapabilitiesEnum | Text | null
	date: string
	offer: hosting_web_OfferCapabilitiesEnum | Text
}
export interface hosting_web_CDN {
	domain: string
	free: boolean
	status: hosting_web_cdn_StatusEnum | Text
	taskId: number | null
	type: string
	version: string
}
export interface hosting_web_Capabilities {
	attachedDomains: number
	crontab: boolean
	databaseEngines: number
	databases: hosting_web_database_CreationDatabaseCapabilities[]
	disk: hosting_web_DiskType | null
	emails: hosting_web_CreationEmailCapabilities
	envVars: number
	extraUsers: number
	filesBrowser: boolean
	highlight: hosting_web_HighLightEnum | Text | null
	languages: hosting_web_CronLanguageAvailable
	moduleOneClick: boolean
	privateDatabases: hosting_web_database_CreationDatabaseCapabilities[]
	runtimes: number
	sitesRecommended: number | null
	ssh: boolean
	traffic: complexType_UnitAndValue<number> | null
}
export interface hosting_web_CountriesIp {
	country: hosting_web_CountryEnum | Text
	ip: string | null
	ipv6: string | null
}
export type hosting_web_CountryEnum = 'BE' | 'CA' | 'CZ' | 'DE' | 'ES' | 'FI' | 'FR' | 'IE' | 'IT' | 'LT' | 'NL' | 'PL' | 'PT' | 'UK'
export interface hosting_web_CreationEmailCapabilities {
	available: number
	quota: complexType_UnitAndValue<number>
}
export interface hosting_web_Cron {
	command: string
	description: string | null
	email: string | null
	frequency: string
	id: number
	language: hosting_web_LanguagesEnum | Text
	state: hosting_web_cron_StateEnum | Text
	status: hosting_web_cron_StatusEnum | Text
}
export interface hosting_web_CronLanguageAvailable {
	nodejs: (hosting_web_NodejsVersionAvailableEnum | Text)[]
	php: (hosting_web_PhpVersionAvailableEnum | Text)[]
	python: (hosting_web_PythonVersionAvailableEnum | Text)[]
	ruby: (hosting_web_RubyVersionAvailableEnum | Text)[]
}
export interface hosting_web_Cron_Request {
	command: string
	description?: string | null
	email?: string | null
	frequency: string
	language: hosting_web_LanguagesEnum
	status?: hosting_web_cron_StatusEnum
}
export interface hosting_web_DiskType {
	type: hosting_web_DiskTypeEnum | Text
	unit: string
	value: number
}
export type hosting_web_DiskTypeEnum = 'HDD' | 'SSD'
export interface hosting_web_EnvVar {
	key: string
	status: hosting_web_envVar_StatusEnum | Text
	taskId: number | null
	type: hosting_web_envVar_TypeEnum | Text
	value: string
}
export interface hosting_web_EnvVarInput_Request {
	key: string
	type: hosting_web_envVar_TypeEnum
	value: string
}
export interface hosting_web_EnvVar_Request {
	value?: string
}
export type hosting_web_HighLightEnum = 'best-seller' | 'new'
export interface hosting_web_Key {
	publicKey: string
}
export type hosting_web_LanguagesEnum = 'node10' | 'node11' | 'node12' | 'node14' | 'node8' | 'node9' | 'other' | 'php4' | 'php5.2' | 'php5.3' | 'php5.4' | 'php5.5' | 'php5.6' | 'php7.0' | 'php7.1' | 'php7.2' | 'php7.3' | 'php7.4' | 'php8.0' | 'php8.1' | 'php8.2' | 'php8.3' | 'php8.4' | 'php8.5' | 'python2' | 'python3' | 'ruby2.6'
export type hosting_web_MailsoutStateEnum = 'bounce' | 'ko' | 'ok' | 'spam' | 'spamLegalBlocked'
export interface hosting_web_MetricsToken {
	endpoint: string
	expiry: string
	token: string
}
export interface hosting_web_ModuleList {
	active: boolean
	adminNameType: hosting_web_module_AdminNameTypeEnum | Text
	author: string
	branch: hosting_web_module_BranchEnum | Text
	id: number
	keywords: string[]
	language: (hosting_web_module_LanguageEnum | Text)[]
	languageRequirement: complexType_UnitAndValue<string>
	latest: boolean
	name: string
	size: complexType_UnitAndValue<number>
	upgradeFrom: number[]
	version: string
}
export type hosting_web_NodejsVersionAvailableEnum = 'nodejs-10' | 'nodejs-11' | 'nodejs-12' | 'nodejs-8' | 'nodejs-9'
export type hosting_web_OfferCapabilitiesEnum = '1000gp' | '20gp' | '240gp' | '240pack' | '240plan' | '300gp' | '60gp' | '720pack' | '720plan' | '90pack' | '90plan' | 'CLOUDWEB_1' | 'CLOUDWEB_2' | 'CLOUDWEB_3' | 'KS' | 'PERFORMANCE_1' | 'PERFORMANCE_2' | 'PERFORMANCE_3' | 'PERFORMANCE_4' | 'PERSO' | 'POWER_BETA_1' | 'PRO' | 'START' | 'business' | 'cloudweb1' | 'cloudweb2' | 'cloudweb3' | 'cloudwebbetax1' | 'depro2012' | 'deprol2012' | 'deproxl2012' | 'deproxxl2012' | 'destart2012' | 'destartl2012' | 'destartxl2012' | 'domainpack' | 'hosting-free-100m' | 'hosting-performance-1' | 'hosting-performance-2' | 'hosting-performance-3' | 'hosting-performance-4' | 'hosting-perso' | 'hosting-pro' | 'hosting-starter' | 'hosting-starter-ovh' | 'hostingAtScaleX128' | 'hostingAtScaleX16' | 'hostingAtScaleX20' | 'hostingAtScaleX24' | 'hostingAtScaleX32' | 'hostingAtScaleX64' | 'hostingAtScaleX8' | 'itbusiness2012' | 'itperso2012' | 'itpremium2012' | 'kimsufi2015' | 'mailpack' | 'mailplan' | 'mediapack' | 'mediaplan' | 'ovhpro1To' | 'ovhpro2To' | 'ovhpro5To' | 'paas2014beta' | 'perf2014x1' | 'perf2014x2' | 'perf2014x3' | 'perf2014x4' | 'perso2010' | 'perso2014' | 'powerBeta1' | 'powerbeta1' | 'premium' | 'pro2010' | 'pro2014' | 'start10g' | 'start10m' | 'start1g' | 'start1ges' | 'start1m' | 'start5g' | 'starter' | 'xxlpack' | 'xxlplan'
export type hosting_web_OfferEnum = 'CLOUDWEB_1' | 'CLOUDWEB_2' | 'CLOUDWEB_3' | 'KS' | 'PERFORMANCE_1' | 'PERFORMANCE_2' | 'PERFORMANCE_3' | 'PERFORMANCE_4' | 'PERSO' | 'POWER_BETA_1' | 'PRO' | 'START'
export type hosting_web_OperatingSystemEnum = 'linux'
export type hosting_web_OutStateEnum = 'active' | 'blocked' | 'hardBlocked'
export interface hosting_web_OvhConfigCapabilities {
	containerImage: string[]
	version: hosting_web_ovhConfig_AvailableEngineVersionEnum | Text
}
export interface hosting_web_OvhConfigRecommendedValues {
	container: hosting_web_ovhconfig_ContainerEnum | Text
	engineName: hosting_web_ovhConfig_EngineNameEnum | Text
	engineVersion: hosting_web_ovhConfig_AvailableEngineVersionEnum | Text
	environment: hosting_web_ovhConfig_EnvironmentEnum | Text
	httpFirewall: hosting_web_ovhConfig_HttpFirewallEnum | Text
}
export interface hosting_web_PhpVersion {
	support: hosting_web_PhpVersionStateEnum | Text
	version: string
}
export type hosting_web_PhpVersionAvailableEnum = 'phpfpm-5.6' | 'phpfpm-7.0' | 'phpfpm-7.1' | 'phpfpm-7.2' | 'phpfpm-7.3' | 'phpfpm-7.4' | 'phpfpm-8.0' | 'phpfpm-8.1' | 'phpfpm-8.2' | 'phpfpm-8.3' | 'phpfpm-8.4' | 'phpfpm-8.5'
export type hosting_web_PhpVersionStateEnum = 'BETA' | 'END_OF_LIFE' | 'SECURITY_FIXES' | 'SUPPORTED'
export interface hosting_web_PublicTask {
	doneDate: string | null
	function: hosting_web_task_FunctionEnum | Text
	id: number
	lastUpdate: string | null
	objectId: string | null
	objectType: hosting_web_task_ObjectTypeEnum | Text | null
	startDate: string
	status: hosting_web_task_StatusEnum | Text
}
export type hosting_web_PythonVersionAvailableEnum = 'python-2' | 'python-3'
export type hosting_web_RequestActionEnum = 'CHECK_QUOTA' | 'FLUSH_CACHE' | 'SCAN_ANTIHACK'
export interface hosting_web_RequestBoostInput_Request {
	offer?: hosting_web_OfferEnum | null
}
export type hosting_web_ResourceEnum = 'bestEffort' | 'cloud' | 'dedicated' | 'shared'
export type hosting_web_RubyVersionAvailableEnum = 'ruby-2.6'
export interface hosting_web_SSL {
	isReportable: boolean
	provider: hosting_web_hostedssl_ProviderEnum | Text
	regenerable: boolean
	status: hosting_web_hostedssl_StatusEnum | Text
	taskId: number | null
	type: hosting_web_hostedssl_TypeEnum | Text
}
export interface hosting_web_SSLInput_Request {
	certificate?: string
	chain?: string
	key?: string
}
export interface hosting_web_SSLUpdateInput_Request {
	regenerate?: boolean
}
export interface hosting_web_ServiceAccess {
	ftp: hosting_web_Address
	http: hosting_web_Address
	ssh: hosting_web_Address
}
export interface hosting_web_ServiceWithIAM {
	availableBoostOffer: hosting_web_AvailableOfferStruct[]
	boostOffer: hosting_web_OfferCapabilitiesEnum | Text | null
	cluster: string
	clusterIp: string | null
	clusterIpv6: string | null
	countriesIp: hosting_web_CountriesIp[] | null
	datacenter: string
	defaultAttachedDomain: string | null
	displayName: string | null
	filer: string | null
	hasCdn: boolean | null
	hasHostedSsl: boolean | null
	home: string
	hostingIp: string | null
	hostingIpv6: string | null
	iam: iam_ResourceMetadata | null
	lastOvhConfigScan: string | null
	multipleSSL: boolean
	offer: hosting_web_OfferCapabilitiesEnum | Text
	operatingSystem: hosting_web_OperatingSystemEnum | Text
	phpVersions: hosting_web_PhpVersion[]
	primaryLogin: string
	quotaSize: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number> | null
	recommendedOffer: hosting_web_OfferEnum | Text | null
	resourceType: hosting_web_ResourceEnum | Text
	serviceManagementAccess: hosting_web_ServiceAccess
	serviceName: string
	state: hosting_web_StateEnum | Text
	token: string | null
	trafficQuotaSize: complexType_UnitAndValue<number> | null
	trafficQuotaUsed: complexType_UnitAndValue<number> | null
	updates: string[]
}
export interface hosting_web_Service_Request {
	displayName?: string | null
}
export type hosting_web_StateEnum = 'active' | 'blocked' | 'bloqued' | 'hardBlocked' | 'hardBloqued' | 'maintenance'
export type hosting_web_StatisticsPeriodEnum = 'daily' | 'monthly' | 'weekly' | 'yearly'
export type hosting_web_StatisticsTypeEnum = 'in.ftpCommands' | 'in.httpHits' | 'in.httpMeanResponseTime' | 'out.tcpConn' | 'sys.cpuUsage' | 'sys.workerSpawnOverload'
export type hosting_web_SupportedVcsEnum = 'github'
export interface hosting_web_VcsWebhooks {
	push: string
}
export interface hosting_web_Website {
	domains: hosting_web_website_Domain[]
	hostingDisplayName: string
	hostingServiceName: string
	id: number
	name: string | null
	path: string
	status: hosting_web_website_StatusEnum | Text
	vcsBranch: string
	vcsUrl: string
}
export interface hosting_web_WebsiteCreationCapabilities {
	allowedWebsites: number
	existingWebsites: number
}
export interface hosting_web_attachedDomain_Capabilities {
	description: string
	href: string
	key: string
	method: hosting_web_attachedDomain_CapabilityMethodEnum | Text
}
export type hosting_web_attachedDomain_CapabilityMethodEnum = 'DELETE' | 'GET' | 'POST' | 'PUT'
export type hosting_web_attachedDomain_CdnEnum = 'active' | 'none'
export interface hosting_web_attachedDomain_DigStatus {
	domain: string
	recommendedIps: hosting_web_attachedDomain_RecommendedIps
	records: Record<string, hosting_web_attachedDomain_RecordStatus>
}
export type hosting_web_attachedDomain_FirewallEnum = 'active' | 'none'
export interface hosting_web_attachedDomain_PublicAttachedDomain {
	capabilities: hosting_web_attachedDomain_Capabilities[]
	cdn: hosting_web_attachedDomain_CdnEnum | Text
	domain: string
	firewall: hosting_web_attachedDomain_FirewallEnum | Text
	ipLocation: hosting_web_CountryEnum | Text | null
	isFlushable: boolean
	ownLog: string | null
	path: string
	runtimeId: number | null
	ssl: boolean | null
	status: hosting_web_attachedDomain_StatusEnum | Text
	taskId: number | null
	vcsStatus: hosting_web_attachedDomain_VcsStatusEnum | Text
}
export interface hosting_web_attachedDomain_RecommendedIps {
	recommendedIpV4: string[]
	recommendedIpV6: string[]
}
export interface hosting_web_attachedDomain_RecordStatus {
	dnsConfigured: boolean
	isOvhIp: boolean
	type: hosting_web_attachedDomain_RecordTypeEnum | Text
}
export type hosting_web_attachedDomain_RecordTypeEnum = 'A' | 'AAAA' | 'CAA'
export type hosting_web_attachedDomain_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export type hosting_web_attachedDomain_VcsStatusEnum = 'created' | 'creating' | 'deleting' | 'deploying' | 'disabled' | 'error' | 'initialError'
export type hosting_web_backup_TypeEnum = 'daily.1' | 'daily.2' | 'daily.3' | 'weekly.1' | 'weekly.2'
export type hosting_web_cdn_StatusEnum = 'created' | 'creating' | 'deleting' | 'flushing' | 'reopening' | 'suspended' | 'suspending'
export interface hosting_web_configuration {
	appEnv: hosting_web_configuration_EnvEnum | Text
	entryPoint: string | null
	id: number
	language: hosting_web_configuration_LanguageEnum | Text
	publicDir: string | null
	status: hosting_web_configuration_StateEnum | Text
	version: string
}
export type hosting_web_configuration_EnvEnum = 'development' | 'production'
export type hosting_web_configuration_LanguageEnum = 'nodejs' | 'python' | 'ruby'
export interface hosting_web_configuration_Request {
	appEnv?: hosting_web_configuration_EnvEnum
	entryPoint?: string | null
	language?: hosting_web_configuration_LanguageEnum
	publicDir?: string | null
	version?: string
}
export type hosting_web_configuration_StateEnum = 'created' | 'creating' | 'deleting' | 'updating'
export type hosting_web_configuration_VersionEnum = 'nodejs-12' | 'nodejs-14' | 'python-3.7' | 'python-3.8' | 'python-3.9' | 'ruby-2.6' | 'ruby-2.7'
export type hosting_web_cron_StateEnum = 'created' | 'creating' | 'deleting' | 'updating'
export type hosting_web_cron_StatusEnum = 'disabled' | 'enabled' | 'suspended'
export interface hosting_web_database {
	databaseServiceDeprecated: boolean
	databaseType: hosting_web_database_DatabaseServiceTypeEnum | Text | null
	dumps: number
	guiURL: string | null
	lastCheck: string | null
	mode: hosting_web_database_ModeEnum | Text
	name: string
	port: number
	quotaSize: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number>
	server: string | null
	sqlpersoId: number | null
	state: hosting_web_database_StateEnum | Text
	status: hosting_web_database_StatusEnum | Text
	taskId: number | null
	type: hosting_web_database_DatabaseTypeEnum | Text
	user: string
	version: hosting_web_database_VersionEnum | Text
	versionSupport: hosting_web_database_SupportedVersionEnum | Text
}
export interface hosting_web_database_AvailableVersionStruct {
	default: hosting_web_database_VersionEnum | Text
	list: (hosting_web_database_VersionEnum | Text)[]
}
export interface hosting_web_database_CreationDatabaseCapabilities {
	available: number
	engines: (hosting_web_database_DatabaseTypeEnum | Text)[]
	isolation: hosting_web_database_DatabaseIsolationEnum | Text
	quota: complexType_UnitAndValue<number>
	type: hosting_web_database_DatabaseCapabilitiesTypeEnum | Text
}
export interface hosting_web_database_DatabaseCapabilities {
	changePassword: boolean
	changeRight: boolean
	delete: boolean
	dump: boolean
	getQuota: boolean
	getRight: boolean
	guiURL: string
	optimize: boolean
	restore: boolean
}
export type hosting_web_database_DatabaseCapabilitiesTypeEnum = 'extraSqlPerso' | 'local' | 'privateDatabase' | 'sqlLocal' | 'sqlPerso' | 'sqlPro'
export type hosting_web_database_DatabaseCreationTypeEnum = 'mariadb' | 'mysql' | 'postgresql' | 'redis'
export type hosting_web_database_DatabaseIsolationEnum = 'dedicated' | 'local' | 'shared'
export type hosting_web_database_DatabaseServiceTypeEnum = 'extra' | 'included' | 'optional'
export type hosting_web_database_DatabaseTypeEnum = 'mariadb' | 'mongodb' | 'mysql' | 'postgresql' | 'redis'
export type hosting_web_database_ExtraSqlQuotaEnum = '100' | '1024' | '200' | '25' | '256' | '400' | '512' | '800'
export interface hosting_web_database_MetricsToken {
	endpoint: string
	token: string
}
export type hosting_web_database_ModeEnum = 'besteffort' | 'classic' | 'module'
export type hosting_web_database_RequestActionEnum = 'CHECK_QUOTA'
export type hosting_web_database_StateEnum = 'close' | 'ok' | 'readonly'
export type hosting_web_database_StatisticsTypeEnum = 'statement' | 'statementMeanTime'
export type hosting_web_database_StatusEnum = 'checking' | 'created' | 'creating' | 'deleting' | 'dumping' | 'importing' | 'locked' | 'optimizing' | 'restoring' | 'updating'
export type hosting_web_database_SupportedVersionEnum = 'beta' | 'deprecated' | 'stable'
export type hosting_web_database_VersionEnum = '10' | '10.1' | '10.11' | '10.2' | '10.3' | '10.4' | '10.5' | '10.6' | '11' | '12' | '13' | '15' | '3.2' | '3.4' | '4.0' | '5.1' | '5.5' | '5.6' | '5.7' | '6.0' | '7.0' | '8.0' | '8.4' | '9.4' | '9.5' | '9.6'
export interface hosting_web_database_copy {
	creationDate: string
	expirationDate: string | null
	id: string
	lastUpdate: string
	status: hosting_web_database_copy_StatusEnum | Text
}
export type hosting_web_database_copy_StatusEnum = 'doing' | 'done' | 'error' | 'todo'
export interface hosting_web_database_dump {
	creationDate: string
	deletionDate: string
	id: number
	status: hosting_web_database_dump_StatusEnum | Text
	taskId: number | null
	type: hosting_web_database_dump_DateEnum | Text
	url: string | null
}
export type hosting_web_database_dump_DateEnum = 'daily.1' | 'now' | 'weekly.1'
export type hosting_web_database_dump_StatusEnum = 'created' | 'creating' | 'deleting'
export interface hosting_web_dump {
	creationDate: string
	databaseName: string
	deletionDate: string
	id: number
	orphan: boolean
	status: hosting_web_database_dump_StatusEnum | Text
	taskId: number | null
	type: hosting_web_database_dump_DateEnum | Text
	url: string | null
}
export interface hosting_web_email {
	bounce: number
	email: string | null
	maxPerDay: number
	sent: number
	sentToday: number
	state: hosting_web_mail_StateEnum | Text
}
export interface hosting_web_email_Request {
	email?: string | null
}
export interface hosting_web_emailoption {
	creationDate: string
	domain: string
	id: number
}
export type hosting_web_envVar_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export type hosting_web_envVar_TypeEnum = 'integer' | 'password' | 'string'
export interface hosting_web_extrasqlperso {
	database: number
	id: number
	name: string
	serviceName: string
	size: complexType_UnitAndValue<number>
	status: string
	taskId: number | null
	usage: string[]
}
export type hosting_web_freedom_StatusEnum = 'blockedByCustomer' | 'blockedBySystem' | 'ok' | 'preset'
export type hosting_web_hostedssl_ProviderEnum = 'COMODO' | 'CUSTOM' | 'LETSENCRYPT' | 'SECTIGO'
export type hosting_web_hostedssl_ReportStatusEnum = 'completed' | 'in-progress' | 'non-completed' | 'non-required' | 'not-applicable' | 'not-provided'
export type hosting_web_hostedssl_StatusEnum = 'created' | 'creating' | 'deleting' | 'importing' | 'regenerating'
export type hosting_web_hostedssl_TypeEnum = 'CUSTOM' | 'DV' | 'EV'
export interface hosting_web_indy {
	attachedDomains: string[]
	home: string
	login: string
	state: hosting_web_user_StateEnum | Text
}
export interface hosting_web_localSeo_DirectoriesList {
	navigationSystems: hosting_web_localSeo_Directory[]
	searchEngines: hosting_web_localSeo_Directory[]
	socialNetworks: hosting_web_localSeo_Directory[]
}
export interface hosting_web_localSeo_Directory {
	code: string
	displayName: string
}
export interface hosting_web_localSeo_EmailAvailability {
	availability: hosting_web_localSeo_account_EmailAvailabilityEnum | Text
	serviceName: string | null
}
export type hosting_web_localSeo_FieldStatusEnum = 'MATCH' | 'MISMATCH' | 'MISSING' | 'NOT_APPLICABLE' | 'PRESENT'
export type hosting_web_localSeo_FlowStatusEnum = 'ALL_INFORMATION_SUBMITTED' | 'DONT_REMOVE' | 'INACTIVE' | 'MANUALLY_DEACTIVATED' | 'NEEDS_REVIEW' | 'NOT_SUPPORTED' | 'NO_ACTION_NEEDED' | 'REMOVAL_NEEDED' | 'REMOVAL_REVIEW_NEEDED' | 'REMOVAL_SUBMITTED' | 'REMOVED' | 'SUBMISSION_NEEDED' | 'WAITING_DIRECTORY_ACTION' | 'WAITING_USER_ACTION'
export type hosting_web_localSeo_ListingStatusEnum = 'IN_SYNC' | 'NOT_FOUND' | 'NOT_IN_SYNC' | 'NOT_SUPPORTED' | 'NO_ONLINE_LISTING' | 'TECHNICAL_PROBLEMS'
export interface hosting_web_localSeo_SearchData {
	city: string
	country: string
	id: number
	name: string
	province: string | null
	street: string
	streetNo: string
	token: string
	zip: string
}
export interface hosting_web_localSeo_VisibilityCheckResponse {
	alreadyManaged: boolean | null
	searchData: hosting_web_localSeo_SearchData
}
export interface hosting_web_localSeo_VisibilityCheckResultResponse {
	city: string | null
	cityStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	country: string | null
	countryStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	dateCreated: string | null
	directoryType: string | null
	email: string | null
	emailStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	flowStatus: hosting_web_localSeo_FlowStatusEnum | Text | null
	listingId: string | null
	listingUrl: string | null
	name: string | null
	nameStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	phone: string | null
	phoneStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	province: string | null
	provinceStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	street: string | null
	streetAndNo: string | null
	streetAndNoStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	streetNo: string | null
	streetNoStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	streetStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	streetType: string | null
	streetTypeStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	syncStatus: hosting_web_localSeo_ListingStatusEnum | Text | null
	website: string | null
	websiteStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
	zip: string | null
	zipStatus: hosting_web_localSeo_FieldStatusEnum | Text | null
}
export interface hosting_web_localSeo_account {
	creationDate: string
	email: string
	id: number
	lastUpdate: string
	status: hosting_web_localSeo_account_StatusEnum | Text
	taskId: number | null
}
export type hosting_web_localSeo_account_EmailAvailabilityEnum = 'available' | 'merge' | 'nic' | 'taken'
export type hosting_web_localSeo_account_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export interface hosting_web_localSeo_location {
	accountId: number | null
	address: string | null
	country: hosting_web_localSeo_location_CountryEnum | Text
	creationDate: string
	id: number
	lastUpdate: string
	name: string | null
	offer: hosting_web_localSeo_location_OfferEnum | Text
	status: hosting_web_localSeo_location_StatusEnum | Text
	taskId: number | null
}
export type hosting_web_localSeo_location_CountryEnum = 'FR'
export type hosting_web_localSeo_location_OfferEnum = 'normal'
export type hosting_web_localSeo_location_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export type hosting_web_mail_ActionEnum = 'BLOCK' | 'PURGE' | 'UNBLOCK'
export interface hosting_web_mail_Bounce {
	date: string
	message: string | null
	to: string | null
}
export type hosting_web_mail_StateEnum = 'bounce' | 'force' | 'ko' | 'ok' | 'purging' | 'spam'
export interface hosting_web_mail_VolumeHistory {
	date: string
	volume: number | null
}
export interface hosting_web_module {
	adminFolder: string
	adminName: string
	creationDate: string
	dependencies: hosting_web_module_DependencyType[]
	id: number
	language: hosting_web_module_LanguageEnum | Text
	lastUpdate: string
	moduleId: number
	path: string
	status: hosting_web_module_StatusEnum | Text
	targetUrl: string
	taskId: number | null
}
export type hosting_web_module_AdminNameTypeEnum = 'email' | 'string'
export type hosting_web_module_BranchEnum = 'old' | 'stable' | 'testing'
export interface hosting_web_module_DependencyType {
	name: string | null
	password: string | null
	port: number | null
	prefix: string | null
	server: string | null
	type: hosting_web_module_DependencyTypeEnum | Text
	user: string | null
}
export type hosting_web_module_DependencyTypeEnum = 'mysql'
export interface hosting_web_module_DependencyType_Request {
	name?: string | null
	password?: string | null
	port?: number | null
	prefix?: string | null
	server?: string | null
	type?: hosting_web_module_DependencyTypeEnum
	user?: string | null
}
export type hosting_web_module_LanguageEnum = 'cz' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'it' | 'lt' | 'nl' | 'pl' | 'pt'
export type hosting_web_module_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export interface hosting_web_ovhConfig {
	container: string
	creationDate: string
	engineName: hosting_web_ovhConfig_EngineNameEnum | Text
	engineVersion: hosting_web_ovhConfig_EngineVersionEnum | Text
	environment: hosting_web_ovhConfig_EnvironmentEnum | Text
	fileExist: boolean
	historical: boolean | null
	httpFirewall: hosting_web_ovhConfig_HttpFirewallEnum | Text
	id: number
	path: string | null
	status: hosting_web_ovhConfig_StatusEnum | Text
	taskId: number | null
}
export type hosting_web_ovhConfig_AvailableEngineVersionEnum = '5.4' | '5.5' | '5.6' | '7.0' | '7.1' | '7.2' | '7.3' | '7.4' | '8.0' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5'
export type hosting_web_ovhConfig_EngineNameEnum = 'php' | 'phpcgi'
export type hosting_web_ovhConfig_EngineVersionEnum = '4.4' | '5.0' | '5.1' | '5.2' | '5.3' | '5.4' | '5.5' | '5.6' | '7.0' | '7.1' | '7.2' | '7.3' | '7.4' | '8.0' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5' | 'AUTO'
export type hosting_web_ovhConfig_EnvironmentEnum = 'development' | 'production'
export type hosting_web_ovhConfig_HttpFirewallEnum = 'none' | 'security'
export type hosting_web_ovhConfig_StatusEnum = 'created' | 'rollbacking' | 'updating'
export type hosting_web_ovhconfig_ContainerEnum = 'jessie.i386' | 'legacy' | 'stable' | 'stable64' | 'testing'
export interface hosting_web_ownLogs {
	fqdn: string
	id: number
	logs: string
	stats: string
	status: hosting_web_ownLogs_StatusEnum | Text
	taskId: number | null
}
export type hosting_web_ownLogs_StatusEnum = 'created' | 'creating' | 'deleting'
export interface hosting_web_runtime {
	appBootstrap: string | null
	appEnv: hosting_web_runtime_EnvEnum | Text
	creationDate: string
	id: number
	isDefault: boolean
	isDeletable: boolean
	lastUpdate: string
	name: string | null
	publicDir: string | null
	status: hosting_web_runtime_StateEnum | Text
	taskId: number | null
	type: hosting_web_runtime_TypeEnum | Text
}
export type hosting_web_runtime_EnvEnum = 'development' | 'production'
export interface hosting_web_runtime_Request {
	appBootstrap?: string | null
	appEnv?: hosting_web_runtime_EnvEnum
	isDefault?: boolean
	name?: string | null
	publicDir?: string | null
	type?: hosting_web_runtime_TypeEnum
}
export type hosting_web_runtime_StateEnum = 'created' | 'creating' | 'deleting' | 'updating'
export type hosting_web_runtime_TypeEnum = 'nodejs-10' | 'nodejs-11' | 'nodejs-12' | 'nodejs-14' | 'nodejs-8' | 'nodejs-9' | 'phpfpm-5.6' | 'phpfpm-7.0' | 'phpfpm-7.1' | 'phpfpm-7.2' | 'phpfpm-7.3' | 'phpfpm-7.4' | 'phpfpm-8.0' | 'python-2' | 'python-3' | 'ruby-2.6'
export interface hosting_web_ssl_Report {
	certificateSigningRequestStatus: hosting_web_hostedssl_ReportStatusEnum | Text
	domainControlValidationStatus: hosting_web_hostedssl_ReportStatusEnum | Text
	organizationValidationStatus: hosting_web_hostedssl_ReportStatusEnum | Text
	phoneCallApprovalStatus: hosting_web_hostedssl_ReportStatusEnum | Text
	providerOrderId: string
	termsAndConditionsAcceptanceStatus: hosting_web_hostedssl_ReportStatusEnum | Text
	tradeNameVerificationStatus: hosting_web_hostedssl_ReportStatusEnum | Text
}
export interface hosting_web_task {
	doneDate: string | null
	function: string
	id: number
	lastUpdate: string | null
	objectId: string | null
	objectType: hosting_web_task_ObjectTypeEnum | Text | null
	startDate: string
	status: hosting_web_task_StatusEnum | Text
}
export type hosting_web_task_FunctionEnum = 'abuse/close' | 'abuse/create' | 'abuse/create/web' | 'abuse/delete/web' | 'abuse/update' | 'abuse/update/web' | 'agora/AnycastUpdateReference' | 'agora/DnsAddonUpdateReference' | 'agora/DnsUpdateReference' | 'agora/updateReference' | 'attachedDomain/create' | 'attachedDomain/delete' | 'attachedDomain/restart' | 'attachedDomain/update' | 'cdn/delete' | 'cdn/domain/create' | 'cdn/domain/delete' | 'cdn/domain/flush' | 'cdn/domain/suspend' | 'cdn/flush' | 'cdn/install' | 'cdn/reopen' | 'cdn/suspend' | 'cdn/upgrade' | 'cluster/setDevelopment' | 'cluster/setTesting' | 'cluster/ssl/deploy' | 'cluster/ssl/renew' | 'cluster/test/attachedDomains' | 'cluster/test/cdn' | 'cluster/test/crons' | 'cluster/test/emails' | 'cluster/test/fileBrowser' | 'cluster/test/hostedssl' | 'cluster/test/modules' | 'cluster/test/ovhConfig' | 'cluster/test/userLogs' | 'cluster/test/users' | 'configuration/create' | 'configuration/delete' | 'configuration/update' | 'cron/create' | 'cron/delete' | 'cron/update' | 'database/changePassword' | 'database/changePasswordTest' | 'database/changeRight' | 'database/changeRightTest' | 'database/checkQuotaNow' | 'database/copy' | 'database/copyRestore' | 'database/create' | 'database/delete' | 'database/deleteTest' | 'database/dumpAnyDay' | 'database/hostUpdate' | 'database/import' | 'database/optimize' | 'database/restore' | 'dedicatedIp/delete' | 'dedicatedIp/reopen' | 'dedicatedIp/suspend' | 'depc/push' | 'dump/create' | 'dump/delete' | 'envVar/create' | 'envVar/delete' | 'envVar/update' | 'envVar/upgrade' | 'eventbus/push' | 'filerz/customerMonitoring' | 'filerz/delete' | 'hostedssl/assignFreeKey' | 'hostedssl/cdn/update' | 'hostedssl/create' | 'hostedssl/delete' | 'hostedssl/globalsign/delete' | 'hostedssl/htaccess/install' | 'hostedssl/import' | 'hostedssl/install' | 'hostedssl/install/sectigo' | 'hostedssl/iplb/reload' | 'hostedssl/push' | 'hostedssl/pushDcvFile' | 'hostedssl/regenerate' | 'hostedssl/repush' | 'hosting/activate/privateDatabase' | 'hosting/basculement' | 'hosting/changeOffer/cloud' | 'hosting/changeOffer/shared' | 'hosting/changement' | 'hosting/delete' | 'hosting/delete_start1m' | 'hosting/install' | 'hosting/reopen' | 'hosting/suspend' | 'indy/reopen' | 'indy/suspend' | 'infra/certificate/deploy' | 'infra/certificate/generate' | 'infra/certificate/install' | 'infra/sharedsql/upgrade' | 'infra/ssl/deploy' | 'infra/ssl/renew' | 'ip/move' | 'ip/park' | 'localSeoAccount/create' | 'localSeoAccount/delete' | 'localSeoLocation/delete' | 'localSeoLocation/install' | 'localSeoLocation/reopen' | 'localSeoLocation/suspend' | 'localSeoVisibilityCheck/process' | 'mailsout/checkMailsoutQueue' | 'mailsout/flushMailsoutQueue' | 'mailsout/updateUserInRedis' | 'migration/copyUsers' | 'migration/dday/filerz' | 'migration/dday/listPrivateDatabases' | 'migration/dday/lot' | 'migration/dday/updateInfra/crons' | 'migration/dday/updateInfra/dedicated' | 'migration/dday/updateInfra/migratedFqdn' | 'migration/updateOrt' | 'module/changePassword' | 'module/create' | 'module/delete' | 'module/install' | 'monitoring/remotewrite' | 'notification/send' | 'ovhConfig/refresh' | 'ovhConfig/rollback' | 'ovhConfig/update' | 'ovhOrg/delete' | 'ownLogs/create' | 'ownLogs/delete' | 'provisionning/cdn' | 'provisionning/cluster' | 'provisionning/filerz' | 'provisionning/filerz_log' | 'provisionning/hosting' | 'provisionning/ipfo' | 'provisionning/ipifo' | 'provisionning/iplb' | 'provisionning/privatesql' | 'provisionning/sharedsql' | 'provisionning/ssl' | 'provisionning/web' | 'provisionning/webapp' | 'runtime/create' | 'runtime/delete' | 'runtime/setDefault' | 'runtime/update' | 'scan/create' | 'sqlperso/delete' | 'sqlperso/install' | 'sqlperso/reopen' | 'sqlperso/suspend' | 'synchronizeDepc/attachedDomain' | 'synchronizeDepc/cluster' | 'synchronizeDepc/database' | 'synchronizeDepc/filer' | 'synchronizeDepc/offer' | 'synchronizeDepc/webd' | 'test/migration' | 'user/changePassword' | 'user/create' | 'user/delete' | 'user/update' | 'userLogs/changePassword' | 'userLogs/create' | 'userLogs/delete' | 'uster/setTesting' | 'web/changeDns' | 'web/changeFilerz' | 'web/changeFilerzWithCallback' | 'web/changeJailState' | 'web/changeOutState' | 'web/changeState' | 'web/changeWebState' | 'web/checkQuotaNow' | 'web/create' | 'web/delete' | 'web/deleteUser' | 'web/restoreSnapshot' | 'webProvisionning' | 'webd/changeSlots' | 'website/create' | 'website/delete' | 'website/deploy' | 'website/vcs/create' | 'website/vcs/delete' | 'website/vcs/deploy'
export type hosting_web_task_ObjectTypeEnum = 'Abuse' | 'AttachedDomain' | 'BlockedIp' | 'Cdn' | 'Cron' | 'Database' | 'Deployment' | 'Dump' | 'EnvVar' | 'Filerz' | 'Hostedssl' | 'Hosting' | 'Indy' | 'Infra' | 'Minor' | 'Module' | 'Other' | 'OvhConfig' | 'OvhOrg' | 'OwnLogs' | 'Runtime' | 'Scan' | 'Sqlperso' | 'User' | 'UserLogs' | 'Web' | 'Webd' | 'Website'
export type hosting_web_task_StatusEnum = 'cancelled' | 'doing' | 'done' | 'init' | 'todo'
export interface hosting_web_user {
	home: string
	isPrimaryAccount: boolean
	login: string
	serviceManagementCredentials: hosting_web_user_ServiceCredentials
	sshState: hosting_web_user_SshStateEnum | Text
	state: hosting_web_user_StateEnum | Text
	status: hosting_web_user_StatusEnum | Text
	taskId: number | null
}
export interface hosting_web_userLogs {
	creationDate: string
	description: string | null
	login: string
	ownLogsId: number | null
	status: hosting_web_userLogs_StatusEnum | Text
	taskId: number | null
}
export interface hosting_web_userLogs_Request {
	description?: string | null
}
export type hosting_web_userLogs_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export interface hosting_web_user_Credentials {
	port: number
	url: string
	user: string
}
export interface hosting_web_user_Request {
	home?: string
	sshState?: hosting_web_user_SshStateEnum
	state?: hosting_web_user_StateEnum
}
export interface hosting_web_user_ServiceCredentials {
	ftp: hosting_web_user_Credentials
	ssh: hosting_web_user_Credentials
}
export type hosting_web_user_SshStateEnum = 'active' | 'none' | 'sftponly'
export type hosting_web_user_StateEnum = 'off' | 'rw'
export type hosting_web_user_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
export interface hosting_web_website_CreationRequest_Request {
	path: string
	vcsBranch: string
	vcsUrl: string
}
export interface hosting_web_website_Deployment {
	date: string
	id: number
	reset: boolean
	source: string
	status: hosting_web_website_deployment_StatusEnum | Text
	vcsBranch: string
	vcsCommitId: string | null
	vcsCommitMessage: string | null
	websiteId: number
}
export interface hosting_web_website_DeploymentRequest_Request {
	reset?: boolean
}
export interface hosting_web_website_Domain {
	cdn: boolean
	fqdn: string
	ssl: boolean
}
export type hosting_web_website_StatusEnum = 'created' | 'creating' | 'deleting' | 'deploying' | 'error' | 'initialError'
export interface hosting_web_website_Update_Request {
	vcsBranch?: string | null
}
export interface hosting_web_website_deployment_LogsMessage {
	date: string
	message: string
}
export type hosting_web_website_deployment_StatusEnum = 'doing' | 'failed' | 'successful'
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
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	priceInUcents: number | null
	text: string
	value: number
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export type service_TerminationFutureUseEnum = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
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
export interface services_changeContact_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface services_confirmTermination_Request {
	commentary?: string
	commentaryFutureUse?: string
	commentaryReason?: string
	futureUse?: service_TerminationFutureUseEnum
	reason?: service_TerminationReasonEnum
	token: string
}
