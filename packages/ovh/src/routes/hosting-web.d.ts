// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, order_Price, service_RenewType_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu'; auth: false }
type $3 = {}
type $4 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-01-01' }
type $5 = { status: 'BETA' }
type $6 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs' }
type $7 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}' }
/** The routes of v1 below /hosting/web. */
export interface HostingWeb {
	hosting: {
		'web#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		web: {
			'attachedDomain#GET': Read<string[], $1, { domain: string }>
			'availableOffer#GET': Read<hosting_web_OfferEnum[], $1, { domain: string }>
			'incident#GET': Read<string[], $1>
			'moduleList#GET': Read<number[], $2, { active?: boolean; branch?: hosting_web_module_BranchEnum_Request; latest?: boolean }>
			'offerCapabilities#GET': Read<hosting_web_Capabilities, $2, { offer: hosting_web_OfferCapabilitiesEnum_Request }>
			'{serviceName}#GET': Read<hosting_web_ServiceWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, hosting_web_Service_Request>
			localSeo: {
				'directoriesList#GET': Read<hosting_web_localSeo_DirectoriesList, $2, { country: hosting_web_localSeo_location_CountryEnum_Request; offer: hosting_web_localSeo_location_OfferEnum_Request }>
				'emailAvailability#GET': Read<hosting_web_localSeo_EmailAvailability, $2, { email: string }>
				'visibilityCheck#POST': Write<hosting_web_localSeo_VisibilityCheckResponse, $2, { country: hosting_web_localSeo_location_CountryEnum_Request; name: string; street: string; zip: string }>
				'visibilityCheckResult#GET': Read<hosting_web_localSeo_VisibilityCheckResultResponse[], $2, { directory: string; id: number; token: string }>
			}
			moduleList: {
				'{id}#GET': Read<hosting_web_ModuleList, $2>
			}
			vcs: {
				'supported#GET': Read<hosting_web_SupportedVcsEnum[], $3>
			}
			'{serviceName}': {
				'abuseState#GET': Read<hosting_web_AbuseState, $3>
				'attachedDomain#GET': Read<string[], $1, { domain?: string; path?: string }>
				'attachedDomain#POST': Write<hosting_web_PublicTask, $1, hosting_web_AttachedDomain_Request>
				'availableConfigurations#GET': Read<hosting_web_configuration_VersionEnum[], $1, { language?: hosting_web_configuration_LanguageEnum_Request }>
				'boostHistory#GET': Read<string[], $1, { date?: string }>
				'cdn#GET': Read<hosting_web_CDN, $1>
				'changeContact#POST': Write<number[], $1, services_changeContact_Request>
				'configuration#GET': Read<hosting_web_configuration, $1>
				'configuration#PUT': Write<void, $1, hosting_web_configuration_Request>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'cron#GET': Read<number[], $1, { command?: string; description?: string; email?: string; language?: hosting_web_LanguagesEnum_Request }>
				'cron#POST': Write<hosting_web_PublicTask, $1, hosting_web_Cron_Request>
				'cronAvailableLanguage#GET': Read<hosting_web_LanguagesEnum[], $1>
				'database#GET': Read<string[], $1, { mode?: hosting_web_database_ModeEnum_Request; name?: string; server?: string; type?: hosting_web_database_DatabaseTypeEnum_Request; user?: string }>
				'database#POST': Write<hosting_web_task, $1, { capabilitie: hosting_web_database_DatabaseCapabilitiesTypeEnum_Request; password?: string; quota?: hosting_web_database_ExtraSqlQuotaEnum_Request; type: hosting_web_database_DatabaseCreationTypeEnum_Request; user: string; version?: hosting_web_database_VersionEnum_Request }>
				'databaseAvailableType#GET': Read<hosting_web_database_DatabaseTypeEnum[], $1>
				'databaseAvailableVersion#GET': Read<hosting_web_database_AvailableVersionStruct, $1, { type: hosting_web_database_DatabaseTypeEnum_Request }>
				'databaseCreationCapabilities#GET': Read<hosting_web_database_CreationDatabaseCapabilities[], $1>
				'dump#GET': Read<number[], $1, { 'creationDate.from'?: string; 'creationDate.to'?: string; databaseName?: string; 'deletionDate.from'?: string; 'deletionDate.to'?: string; orphan?: boolean }>
				'email#GET': Read<hosting_web_email, $1>
				'email#PUT': Write<void, $1, hosting_web_email_Request>
				'emailOption#GET': Read<number[], $1>
				'envVar#GET': Read<string[], $1, { type?: hosting_web_envVar_TypeEnum_Request }>
				'envVar#POST': Write<hosting_web_PublicTask, $1, hosting_web_EnvVarInput_Request>
				'extraSqlPerso#GET': Read<number[], $1>
				'freedom#GET': Read<string[], $1, { status?: hosting_web_freedom_StatusEnum_Request }>
				'indy#GET': Read<string[], $1, { login?: string }>
				'metricsToken#GET': Read<hosting_web_MetricsToken, $3>
				'module#GET': Read<number[], $1>
				'module#POST': Write<hosting_web_task, $1, { adminName?: string; adminPassword?: string; dependencies?: hosting_web_module_DependencyType_Request[]; domain?: string; language?: hosting_web_module_LanguageEnum_Request; moduleId: number; path?: string }>
				'ovhConfig#GET': Read<number[], $1, { historical?: boolean; path?: string }>
				'ovhConfigCapabilities#GET': Read<hosting_web_OvhConfigCapabilities[], $1>
				'ovhConfigRecommendedValues#GET': Read<hosting_web_OvhConfigRecommendedValues, $1>
				'ovhConfigRefresh#POST': Write<hosting_web_task, $1>
				'ownLogs#GET': Read<number[], $1, { fqdn?: string }>
				'privateDatabaseCreationCapabilities#GET': Read<hosting_web_database_CreationDatabaseCapabilities[], $1>
				'privateDatabases#GET': Read<string[], $1>
				'request#POST': Write<hosting_web_task, $1, { action: hosting_web_RequestActionEnum_Request }>
				'requestBoost#POST': Write<hosting_web_PublicTask, $1, hosting_web_RequestBoostInput_Request>
				'restoreSnapshot#POST': Write<hosting_web_task, $1, { backup: hosting_web_backup_TypeEnum_Request }>
				'runtime#GET': Read<number[], $1, { name?: string; type?: hosting_web_runtime_TypeEnum_Request }>
				'runtime#POST': Write<hosting_web_task, $1, { appBootstrap?: string; appEnv?: hosting_web_runtime_EnvEnum_Request; attachedDomains?: string[]; isDefault?: boolean; name?: string; publicDir?: string; type?: hosting_web_runtime_TypeEnum_Request }>
				'runtimeAvailableTypes#GET': Read<hosting_web_runtime_TypeEnum[], $1, { language?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'ssl#DELETE': Read<hosting_web_SSL, $1>
				'ssl#GET': Read<hosting_web_SSL, $1>
				'ssl#POST': Write<hosting_web_SSL, $1, hosting_web_SSLInput_Request>
				'statistics#GET': Read<complexType_ChartSerie<complexType_ChartTimestampValue>[], $1, { period: hosting_web_StatisticsPeriodEnum_Request; type: hosting_web_StatisticsTypeEnum_Request }>
				'tasks#GET': Read<number[], $1, { function?: string; status?: hosting_web_task_StatusEnum_Request }>
				'terminate#POST': Write<string, $1>
				'token#GET': Read<string, $1>
				'unblockTCPOut#POST': Write<void, $3>
				'user#GET': Read<string[], $1, { home?: string; login?: string }>
				'user#POST': Write<hosting_web_task, $1, { home: string; login: string; password: string; sshState?: hosting_web_user_SshStateEnum_Request }>
				'userLogs#GET': Read<string[], $6, { login?: string }>
				'userLogs#POST': Write<string, $6, { description: string; login: string; ownLogsId?: number; password: string }>
				'userLogsToken#GET': Read<string, $1, { attachedDomain?: string; remoteCheck?: boolean; ttl?: number }>
				'website#GET': Read<number[], $3, { path?: string }>
				'website#POST': Write<hosting_web_PublicTask, $3, hosting_web_website_CreationRequest_Request>
				'websiteCreationCapabilities#GET': Read<hosting_web_WebsiteCreationCapabilities, $3>
				attachedDomain: {
					'{domain}#DELETE': Read<hosting_web_PublicTask, $1, { bypassDNSConfiguration?: boolean }>
					'{domain}#GET': Read<hosting_web_attachedDomain_PublicAttachedDomain, $1>
					'{domain}#PUT': Write<void, $1, hosting_web_AttachedDomain_Request>
					'{domain}': {
						'digStatus#GET': Read<hosting_web_attachedDomain_DigStatus, $1>
						'purgeCache#POST': Write<hosting_web_task, $1>
						'restart#POST': Write<hosting_web_task, $1>
						'ssl#DELETE': Read<hosting_web_SSL, $3>
						'ssl#GET': Read<hosting_web_SSL, $3>
						'ssl#POST': Write<hosting_web_SSL, $3>
						'ssl#PUT': Write<hosting_web_SSL, $3, hosting_web_SSLUpdateInput_Request>
						ssl: {
							'regenerate#POST': Write<hosting_web_SSL, $3>
							'report#GET': Read<hosting_web_ssl_Report, $3>
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
							'purge#POST': Write<cdn_operation, $1, unknown, { pattern?: string; patternType?: cdn_PurgeTypeEnum_Request }>
							'refresh#POST': Write<cdn_operation, $1>
							'statistics#GET': Read<cdn_domain_statistics[], $4, { period?: cdn_DomainStatisticsPeriodEnum_Request }>
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
						'dump#GET': Read<number[], $1, { 'creationDate.from'?: string; 'creationDate.to'?: string; 'deletionDate.from'?: string; 'deletionDate.to'?: string; type?: hosting_web_database_dump_DateEnum_Request }>
						'dump#POST': Write<hosting_web_task, $1, { date: hosting_web_database_dump_DateEnum_Request; sendEmail?: boolean }>
						'import#POST': Write<hosting_web_task, $1, { documentId: string; flushDatabase?: boolean; sendEmail?: boolean }>
						'metricsToken#GET': Read<hosting_web_database_MetricsToken, $3>
						'request#POST': Write<hosting_web_task, $1, { action: hosting_web_database_RequestActionEnum_Request }>
						'restore#POST': Write<hosting_web_task, $1, { date: hosting_web_database_dump_DateEnum_Request; sendEmail?: boolean }>
						'statistics#GET': Read<complexType_ChartSerie<complexType_ChartTimestampValue>[], $1, { period: hosting_web_StatisticsPeriodEnum_Request; type: hosting_web_database_StatisticsTypeEnum_Request }>
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
					'request#POST': Write<string, $1, { action: hosting_web_mail_ActionEnum_Request }>
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
					'{id}#GET': Read<hosting_web_extrasqlperso, $3>
					'{id}': {
						'databases#GET': Read<string[], $3>
						'serviceInfos#GET': Read<services_Service, $3>
						'serviceInfosUpdate#POST': Write<void, $3, { renew: service_RenewType_Request }>
						'terminate#POST': Write<string, $3>
					}
				}
				indy: {
					'{login}#GET': Read<hosting_web_indy, $1>
				}
				key: {
					'ssh#GET': Read<hosting_web_Key, $3>
					'ssh#POST': Write<hosting_web_Key, $3>
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
					'kind#GET': Read<string[], $5>
					'subscription#GET': Read<string[], $5, { kind?: string }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $5, dbaas_logs_LogSubscriptionCreation_Request>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, $5, dbaas_logs_LogUrlCreation_Request>
					kind: {
						'{name}#GET': Read<dbaas_logs_LogKind, $5>
					}
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $5>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $5>
					}
				}
				module: {
					'{id}#DELETE': Read<hosting_web_task, $1>
					'{id}#GET': Read<hosting_web_module, $1>
				}
				ovhConfig: {
					'{id}#GET': Read<hosting_web_ovhConfig, $1>
					'{id}': {
						'changeConfiguration#POST': Write<hosting_web_task, $1, { container?: hosting_web_ovhconfig_ContainerEnum_Request; engineName?: hosting_web_ovhConfig_EngineNameEnum_Request; engineVersion?: hosting_web_ovhConfig_AvailableEngineVersionEnum_Request; environment?: hosting_web_ovhConfig_EnvironmentEnum_Request; httpFirewall?: hosting_web_ovhConfig_HttpFirewallEnum_Request }>
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
					'{login}#DELETE': Read<string, $7>
					'{login}#GET': Read<hosting_web_userLogs, $7>
					'{login}#PUT': Write<void, $7, hosting_web_userLogs_Request>
					'{login}': {
						'changePassword#POST': Write<string, $7, { password: string }>
					}
				}
				vcs: {
					'webhooks#GET': Read<hosting_web_VcsWebhooks, $3, { path: string; vcs: hosting_web_SupportedVcsEnum_Request }>
				}
				website: {
					'{id}#DELETE': Read<hosting_web_PublicTask, $3, { deleteFiles: boolean }>
					'{id}#GET': Read<hosting_web_Website, $3>
					'{id}#PUT': Write<hosting_web_Website, $3, hosting_web_website_Update_Request>
					'{id}': {
						'deploy#POST': Write<hosting_web_PublicTask, $3, hosting_web_website_DeploymentRequest_Request>
						'deployment#GET': Read<number[], $3>
						deployment: {
							'{deploymentId}#GET': Read<hosting_web_website_Deployment, $3>
							'{deploymentId}': {
								'logs#GET': Read<hosting_web_website_deployment_LogsMessage[], $3>
							}
						}
					}
				}
			}
		}
	}
}
export type cdn_DomainStatisticsNameEnum = 'hit' | 'miss' | Text
export type cdn_DomainStatisticsPeriodEnum_Request = 'day' | 'month' | 'week' | 'year'
export type cdn_DomainStatisticsUnitEnum = 'req/min' | Text
export type cdn_DomainStatusEnum = 'deleting' | 'disabled' | 'disabling' | 'ok' | 'refreshing' | 'to_delete' | 'to_disable' | 'to_refresh' | Text
export type cdn_OperationFunctionEnum = 'analytics_delete' | 'analytics_recompute' | 'domain_delete' | 'domain_disable' | 'domain_purge' | 'domain_refresh' | 'service_install' | 'ssl_delete' | 'ssl_install' | Text
export type cdn_OperationOfferEnum = 'advanced' | 'basic' | 'security' | Text
export type cdn_OperationStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export type cdn_OptionCategoryEnum = 'cache' | 'performance' | 'security' | Text
export type cdn_OptionConfigParamTypeEnum = 'bool' | 'int' | 'list' | 'str' | Text
export type cdn_OptionPatternTypeEnum = cdn_OptionPatternTypeEnum_Request | Text
export type cdn_OptionPatternTypeEnum_Request = 'extension' | 'folder' | 'regex' | 'uri'
export type cdn_OptionQueryParametersEnum = cdn_OptionQueryParametersEnum_Request | Text
export type cdn_OptionQueryParametersEnum_Request = 'ignored' | 'sorted'
export type cdn_OptionTypeEnum = cdn_OptionTypeEnum_Request | Text
export type cdn_OptionTypeEnum_Request = 'brotli' | 'cache_rule' | 'cors' | 'devmode' | 'geo_headers' | 'hsts' | 'https_redirect' | 'mixed_content' | 'mobile_redirect' | 'prefetch' | 'prewarm' | 'querystring' | 'waf'
export type cdn_OptionTypePostEnum_Request = 'cache_rule'
export type cdn_PurgeTypeEnum_Request = 'extension' | 'folder' | 'regex' | 'uri'
export interface cdn_availableOptions {
	category: cdn_OptionCategoryEnum | null
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
	type: cdn_OptionConfigParamTypeEnum | null
}
export interface cdn_domain {
	creationDate: string
	name: string
	needRefresh: boolean
	status: cdn_DomainStatusEnum
	updatedDate: string
}
export interface cdn_domain_add_option_Request {
	config?: cdn_domain_option_config_Request | null
	enabled: boolean
	name: string
	pattern?: string | null
	type: cdn_OptionTypePostEnum_Request
}
export interface cdn_domain_option {
	config: cdn_domain_option_config | null
	enabled: boolean
	extra: cdn_domain_option_extra | null
	name: string
	pattern: string | null
	type: cdn_OptionTypeEnum
}
export interface cdn_domain_option_Request {
	config?: cdn_domain_option_config_Request | null
	enabled: boolean
	extra?: cdn_domain_option_extra_Request | null
	pattern?: string | null
	type: cdn_OptionTypeEnum_Request
}
export interface cdn_domain_option_config {
	destination: string | null
	followUri: boolean | null
	origins: string | null
	patternType: cdn_OptionPatternTypeEnum | null
	priority: number | null
	queryParameters: cdn_OptionQueryParametersEnum | null
	resources: string[] | null
	statusCode: number | null
	ttl: number | null
}
export interface cdn_domain_option_config_Request {
	destination?: string | null
	followUri?: boolean | null
	origins?: string | null
	patternType?: cdn_OptionPatternTypeEnum_Request | null
	priority?: number | null
	queryParameters?: cdn_OptionQueryParametersEnum_Request | null
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
	name: cdn_DomainStatisticsNameEnum
	points: cdn_domain_statistics_point[]
	unit: cdn_DomainStatisticsUnitEnum
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
	function: cdn_OperationFunctionEnum
	id: number
	parameter: cdn_operation_parameter
	service: string
	status: cdn_OperationStatusEnum
	todoDate: string
	updatedDate: string
}
export interface cdn_operation_parameter {
	anycastIp: string | null
	cluster: string | null
	date: string | null
	domainName: string | null
	fingerprint: string | null
	offer: cdn_OperationOfferEnum | null
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
export interface hosting_web_AbuseState {
	accessState: hosting_web_AccessStateEnum
	mailsoutState: hosting_web_MailsoutStateEnum
	outState: hosting_web_OutStateEnum
	webState: hosting_web_StateEnum
}
export type hosting_web_AccessStateEnum = 'active' | 'blocked' | 'hardBlocked' | 'hardMaintenance' | 'maintenance' | Text
export interface hosting_web_Address {
	port: number
	url: string
}
export interface hosting_web_AttachedDomain_Request {
	bypassDNSConfiguration?: boolean | null
	cdn?: hosting_web_attachedDomain_CdnEnum_Request | null
	domain?: string | null
	firewall?: hosting_web_attachedDomain_FirewallEnum_Request | null
	ipLocation?: hosting_web_CountryEnum_Request | null
	ownLog?: string | null
	path?: string | null
	runtimeId?: number | null
	ssl?: boolean | null
}
export interface hosting_web_AvailableOfferStruct {
	offer: hosting_web_OfferEnum
	price: order_Price
}
export interface hosting_web_BoostHistory {
	accountId: string
	boostOffer: hosting_web_OfferCapabilitiesEnum | null
	date: string
	offer: hosting_web_OfferCapabilitiesEnum
}
export interface hosting_web_CDN {
	domain: string
	free: boolean
	status: hosting_web_cdn_StatusEnum
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
	highlight: hosting_web_HighLightEnum | null
	languages: hosting_web_CronLanguageAvailable
	moduleOneClick: boolean
	privateDatabases: hosting_web_database_CreationDatabaseCapabilities[]
	runtimes: number
	sitesRecommended: number | null
	ssh: boolean
	traffic: complexType_UnitAndValue<number> | null
}
export interface hosting_web_CountriesIp {
	country: hosting_web_CountryEnum
	ip: string | null
	ipv6: string | null
}
export type hosting_web_CountryEnum = hosting_web_CountryEnum_Request | Text
export type hosting_web_CountryEnum_Request = 'BE' | 'CA' | 'CZ' | 'DE' | 'ES' | 'FI' | 'FR' | 'IE' | 'IT' | 'LT' | 'NL' | 'PL' | 'PT' | 'UK'
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
	language: hosting_web_LanguagesEnum
	state: hosting_web_cron_StateEnum
	status: hosting_web_cron_StatusEnum
}
export interface hosting_web_CronLanguageAvailable {
	nodejs: hosting_web_NodejsVersionAvailableEnum[]
	php: hosting_web_PhpVersionAvailableEnum[]
	python: hosting_web_PythonVersionAvailableEnum[]
	ruby: hosting_web_RubyVersionAvailableEnum[]
}
export interface hosting_web_Cron_Request {
	command: string
	description?: string | null
	email?: string | null
	frequency: string
	language: hosting_web_LanguagesEnum_Request
	status?: hosting_web_cron_StatusEnum_Request
}
export interface hosting_web_DiskType {
	type: hosting_web_DiskTypeEnum
	unit: string
	value: number
}
export type hosting_web_DiskTypeEnum = 'HDD' | 'SSD' | Text
export interface hosting_web_EnvVar {
	key: string
	status: hosting_web_envVar_StatusEnum
	taskId: number | null
	type: hosting_web_envVar_TypeEnum
	value: string
}
export interface hosting_web_EnvVarInput_Request {
	key: string
	type: hosting_web_envVar_TypeEnum_Request
	value: string
}
export interface hosting_web_EnvVar_Request {
	value?: string
}
export type hosting_web_HighLightEnum = 'best-seller' | 'new' | Text
export interface hosting_web_Key {
	publicKey: string
}
export type hosting_web_LanguagesEnum = hosting_web_LanguagesEnum_Request | Text
export type hosting_web_LanguagesEnum_Request = 'node10' | 'node11' | 'node12' | 'node14' | 'node8' | 'node9' | 'other' | 'php4' | 'php5.2' | 'php5.3' | 'php5.4' | 'php5.5' | 'php5.6' | 'php7.0' | 'php7.1' | 'php7.2' | 'php7.3' | 'php7.4' | 'php8.0' | 'php8.1' | 'php8.2' | 'php8.3' | 'php8.4' | 'php8.5' | 'python2' | 'python3' | 'ruby2.6'
export type hosting_web_MailsoutStateEnum = 'bounce' | 'ko' | 'ok' | 'spam' | 'spamLegalBlocked' | Text
export interface hosting_web_MetricsToken {
	endpoint: string
	expiry: string
	token: string
}
export interface hosting_web_ModuleList {
	active: boolean
	adminNameType: hosting_web_module_AdminNameTypeEnum
	author: string
	branch: hosting_web_module_BranchEnum
	id: number
	keywords: string[]
	language: hosting_web_module_LanguageEnum[]
	languageRequirement: complexType_UnitAndValue<string>
	latest: boolean
	name: string
	size: complexType_UnitAndValue<number>
	upgradeFrom: number[]
	version: string
}
export type hosting_web_NodejsVersionAvailableEnum = 'nodejs-10' | 'nodejs-11' | 'nodejs-12' | 'nodejs-8' | 'nodejs-9' | Text
export type hosting_web_OfferCapabilitiesEnum = hosting_web_OfferCapabilitiesEnum_Request | Text
export type hosting_web_OfferCapabilitiesEnum_Request = '1000gp' | '20gp' | '240gp' | '240pack' | '240plan' | '300gp' | '60gp' | '720pack' | '720plan' | '90pack' | '90plan' | 'CLOUDWEB_1' | 'CLOUDWEB_2' | 'CLOUDWEB_3' | 'KS' | 'PERFORMANCE_1' | 'PERFORMANCE_2' | 'PERFORMANCE_3' | 'PERFORMANCE_4' | 'PERSO' | 'POWER_BETA_1' | 'PRO' | 'START' | 'business' | 'cloudweb1' | 'cloudweb2' | 'cloudweb3' | 'cloudwebbetax1' | 'depro2012' | 'deprol2012' | 'deproxl2012' | 'deproxxl2012' | 'destart2012' | 'destartl2012' | 'destartxl2012' | 'domainpack' | 'hosting-free-100m' | 'hosting-performance-1' | 'hosting-performance-2' | 'hosting-performance-3' | 'hosting-performance-4' | 'hosting-perso' | 'hosting-pro' | 'hosting-starter' | 'hosting-starter-ovh' | 'hostingAtScaleX128' | 'hostingAtScaleX16' | 'hostingAtScaleX20' | 'hostingAtScaleX24' | 'hostingAtScaleX32' | 'hostingAtScaleX64' | 'hostingAtScaleX8' | 'itbusiness2012' | 'itperso2012' | 'itpremium2012' | 'kimsufi2015' | 'mailpack' | 'mailplan' | 'mediapack' | 'mediaplan' | 'ovhpro1To' | 'ovhpro2To' | 'ovhpro5To' | 'paas2014beta' | 'perf2014x1' | 'perf2014x2' | 'perf2014x3' | 'perf2014x4' | 'perso2010' | 'perso2014' | 'powerBeta1' | 'powerbeta1' | 'premium' | 'pro2010' | 'pro2014' | 'start10g' | 'start10m' | 'start1g' | 'start1ges' | 'start1m' | 'start5g' | 'starter' | 'xxlpack' | 'xxlplan'
export type hosting_web_OfferEnum = hosting_web_OfferEnum_Request | Text
export type hosting_web_OfferEnum_Request = 'CLOUDWEB_1' | 'CLOUDWEB_2' | 'CLOUDWEB_3' | 'KS' | 'PERFORMANCE_1' | 'PERFORMANCE_2' | 'PERFORMANCE_3' | 'PERFORMANCE_4' | 'PERSO' | 'POWER_BETA_1' | 'PRO' | 'START'
export type hosting_web_OperatingSystemEnum = 'linux' | Text
export type hosting_web_OutStateEnum = 'active' | 'blocked' | 'hardBlocked' | Text
export interface hosting_web_OvhConfigCapabilities {
	containerImage: string[]
	version: hosting_web_ovhConfig_AvailableEngineVersionEnum
}
export interface hosting_web_OvhConfigRecommendedValues {
	container: hosting_web_ovhconfig_ContainerEnum
	engineName: hosting_web_ovhConfig_EngineNameEnum
	engineVersion: hosting_web_ovhConfig_AvailableEngineVersionEnum
	environment: hosting_web_ovhConfig_EnvironmentEnum
	httpFirewall: hosting_web_ovhConfig_HttpFirewallEnum
}
export interface hosting_web_PhpVersion {
	support: hosting_web_PhpVersionStateEnum
	version: string
}
export type hosting_web_PhpVersionAvailableEnum = 'phpfpm-5.6' | 'phpfpm-7.0' | 'phpfpm-7.1' | 'phpfpm-7.2' | 'phpfpm-7.3' | 'phpfpm-7.4' | 'phpfpm-8.0' | 'phpfpm-8.1' | 'phpfpm-8.2' | 'phpfpm-8.3' | 'phpfpm-8.4' | 'phpfpm-8.5' | Text
export type hosting_web_PhpVersionStateEnum = 'BETA' | 'END_OF_LIFE' | 'SECURITY_FIXES' | 'SUPPORTED' | Text
export interface hosting_web_PublicTask {
	doneDate: string | null
	function: hosting_web_task_FunctionEnum
	id: number
	lastUpdate: string | null
	objectId: string | null
	objectType: hosting_web_task_ObjectTypeEnum | null
	startDate: string
	status: hosting_web_task_StatusEnum
}
export type hosting_web_PythonVersionAvailableEnum = 'python-2' | 'python-3' | Text
export type hosting_web_RequestActionEnum_Request = 'CHECK_QUOTA' | 'FLUSH_CACHE' | 'SCAN_ANTIHACK'
export interface hosting_web_RequestBoostInput_Request {
	offer?: hosting_web_OfferEnum_Request | null
}
export type hosting_web_ResourceEnum = 'bestEffort' | 'cloud' | 'dedicated' | 'shared' | Text
export type hosting_web_RubyVersionAvailableEnum = 'ruby-2.6' | Text
export interface hosting_web_SSL {
	isReportable: boolean
	provider: hosting_web_hostedssl_ProviderEnum
	regenerable: boolean
	status: hosting_web_hostedssl_StatusEnum
	taskId: number | null
	type: hosting_web_hostedssl_TypeEnum
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
	boostOffer: hosting_web_OfferCapabilitiesEnum | null
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
	offer: hosting_web_OfferCapabilitiesEnum
	operatingSystem: hosting_web_OperatingSystemEnum
	phpVersions: hosting_web_PhpVersion[]
	primaryLogin: string
	quotaSize: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number> | null
	recommendedOffer: hosting_web_OfferEnum | null
	resourceType: hosting_web_ResourceEnum
	serviceManagementAccess: hosting_web_ServiceAccess
	serviceName: string
	state: hosting_web_StateEnum
	token: string | null
	trafficQuotaSize: complexType_UnitAndValue<number> | null
	trafficQuotaUsed: complexType_UnitAndValue<number> | null
	updates: string[]
}
export interface hosting_web_Service_Request {
	displayName?: string | null
}
export type hosting_web_StateEnum = 'active' | 'blocked' | 'bloqued' | 'hardBlocked' | 'hardBloqued' | 'maintenance' | Text
export type hosting_web_StatisticsPeriodEnum_Request = 'daily' | 'monthly' | 'weekly' | 'yearly'
export type hosting_web_StatisticsTypeEnum_Request = 'in.ftpCommands' | 'in.httpHits' | 'in.httpMeanResponseTime' | 'out.tcpConn' | 'sys.cpuUsage' | 'sys.workerSpawnOverload'
export type hosting_web_SupportedVcsEnum = hosting_web_SupportedVcsEnum_Request | Text
export type hosting_web_SupportedVcsEnum_Request = 'github'
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
	status: hosting_web_website_StatusEnum
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
	method: hosting_web_attachedDomain_CapabilityMethodEnum
}
export type hosting_web_attachedDomain_CapabilityMethodEnum = 'DELETE' | 'GET' | 'POST' | 'PUT' | Text
export type hosting_web_attachedDomain_CdnEnum = hosting_web_attachedDomain_CdnEnum_Request | Text
export type hosting_web_attachedDomain_CdnEnum_Request = 'active' | 'none'
export interface hosting_web_attachedDomain_DigStatus {
	domain: string
	recommendedIps: hosting_web_attachedDomain_RecommendedIps
	records: Record<string, hosting_web_attachedDomain_RecordStatus>
}
export type hosting_web_attachedDomain_FirewallEnum = hosting_web_attachedDomain_FirewallEnum_Request | Text
export type hosting_web_attachedDomain_FirewallEnum_Request = 'active' | 'none'
export interface hosting_web_attachedDomain_PublicAttachedDomain {
	capabilities: hosting_web_attachedDomain_Capabilities[]
	cdn: hosting_web_attachedDomain_CdnEnum
	domain: string
	firewall: hosting_web_attachedDomain_FirewallEnum
	ipLocation: hosting_web_CountryEnum | null
	isFlushable: boolean
	ownLog: string | null
	path: string
	runtimeId: number | null
	ssl: boolean | null
	status: hosting_web_attachedDomain_StatusEnum
	taskId: number | null
	vcsStatus: hosting_web_attachedDomain_VcsStatusEnum
}
export interface hosting_web_attachedDomain_RecommendedIps {
	recommendedIpV4: string[]
	recommendedIpV6: string[]
}
export interface hosting_web_attachedDomain_RecordStatus {
	dnsConfigured: boolean
	isOvhIp: boolean
	type: hosting_web_attachedDomain_RecordTypeEnum
}
export type hosting_web_attachedDomain_RecordTypeEnum = 'A' | 'AAAA' | 'CAA' | Text
export type hosting_web_attachedDomain_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export type hosting_web_attachedDomain_VcsStatusEnum = 'created' | 'creating' | 'deleting' | 'deploying' | 'disabled' | 'error' | 'initialError' | Text
export type hosting_web_backup_TypeEnum_Request = 'daily.1' | 'daily.2' | 'daily.3' | 'weekly.1' | 'weekly.2'
export type hosting_web_cdn_StatusEnum = 'created' | 'creating' | 'deleting' | 'flushing' | 'reopening' | 'suspended' | 'suspending' | Text
export interface hosting_web_configuration {
	appEnv: hosting_web_configuration_EnvEnum
	entryPoint: string | null
	id: number
	language: hosting_web_configuration_LanguageEnum
	publicDir: string | null
	status: hosting_web_configuration_StateEnum
	version: string
}
export type hosting_web_configuration_EnvEnum = hosting_web_configuration_EnvEnum_Request | Text
export type hosting_web_configuration_EnvEnum_Request = 'development' | 'production'
export type hosting_web_configuration_LanguageEnum = hosting_web_configuration_LanguageEnum_Request | Text
export type hosting_web_configuration_LanguageEnum_Request = 'nodejs' | 'python' | 'ruby'
export interface hosting_web_configuration_Request {
	appEnv?: hosting_web_configuration_EnvEnum_Request
	entryPoint?: string | null
	language?: hosting_web_configuration_LanguageEnum_Request
	publicDir?: string | null
	version?: string
}
export type hosting_web_configuration_StateEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export type hosting_web_configuration_VersionEnum = 'nodejs-12' | 'nodejs-14' | 'python-3.7' | 'python-3.8' | 'python-3.9' | 'ruby-2.6' | 'ruby-2.7' | Text
export type hosting_web_cron_StateEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export type hosting_web_cron_StatusEnum = hosting_web_cron_StatusEnum_Request | Text
export type hosting_web_cron_StatusEnum_Request = 'disabled' | 'enabled' | 'suspended'
export interface hosting_web_database {
	databaseServiceDeprecated: boolean
	databaseType: hosting_web_database_DatabaseServiceTypeEnum | null
	dumps: number
	guiURL: string | null
	lastCheck: string | null
	mode: hosting_web_database_ModeEnum
	name: string
	port: number
	quotaSize: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number>
	server: string | null
	sqlpersoId: number | null
	state: hosting_web_database_StateEnum
	status: hosting_web_database_StatusEnum
	taskId: number | null
	type: hosting_web_database_DatabaseTypeEnum
	user: string
	version: hosting_web_database_VersionEnum
	versionSupport: hosting_web_database_SupportedVersionEnum
}
export interface hosting_web_database_AvailableVersionStruct {
	default: hosting_web_database_VersionEnum
	list: hosting_web_database_VersionEnum[]
}
export interface hosting_web_database_CreationDatabaseCapabilities {
	available: number
	engines: hosting_web_database_DatabaseTypeEnum[]
	isolation: hosting_web_database_DatabaseIsolationEnum
	quota: complexType_UnitAndValue<number>
	type: hosting_web_database_DatabaseCapabilitiesTypeEnum
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
export type hosting_web_database_DatabaseCapabilitiesTypeEnum = hosting_web_database_DatabaseCapabilitiesTypeEnum_Request | Text
export type hosting_web_database_DatabaseCapabilitiesTypeEnum_Request = 'extraSqlPerso' | 'local' | 'privateDatabase' | 'sqlLocal' | 'sqlPerso' | 'sqlPro'
export type hosting_web_database_DatabaseCreationTypeEnum_Request = 'mariadb' | 'mysql' | 'postgresql' | 'redis'
export type hosting_web_database_DatabaseIsolationEnum = 'dedicated' | 'local' | 'shared' | Text
export type hosting_web_database_DatabaseServiceTypeEnum = 'extra' | 'included' | 'optional' | Text
export type hosting_web_database_DatabaseTypeEnum = hosting_web_database_DatabaseTypeEnum_Request | Text
export type hosting_web_database_DatabaseTypeEnum_Request = 'mariadb' | 'mongodb' | 'mysql' | 'postgresql' | 'redis'
export type hosting_web_database_ExtraSqlQuotaEnum_Request = '100' | '1024' | '200' | '25' | '256' | '400' | '512' | '800'
export interface hosting_web_database_MetricsToken {
	endpoint: string
	token: string
}
export type hosting_web_database_ModeEnum = hosting_web_database_ModeEnum_Request | Text
export type hosting_web_database_ModeEnum_Request = 'besteffort' | 'classic' | 'module'
export type hosting_web_database_RequestActionEnum_Request = 'CHECK_QUOTA'
export type hosting_web_database_StateEnum = 'close' | 'ok' | 'readonly' | Text
export type hosting_web_database_StatisticsTypeEnum_Request = 'statement' | 'statementMeanTime'
export type hosting_web_database_StatusEnum = 'checking' | 'created' | 'creating' | 'deleting' | 'dumping' | 'importing' | 'locked' | 'optimizing' | 'restoring' | 'updating' | Text
export type hosting_web_database_SupportedVersionEnum = 'beta' | 'deprecated' | 'stable' | Text
export type hosting_web_database_VersionEnum = hosting_web_database_VersionEnum_Request | Text
export type hosting_web_database_VersionEnum_Request = '10' | '10.1' | '10.11' | '10.2' | '10.3' | '10.4' | '10.5' | '10.6' | '11' | '12' | '13' | '15' | '3.2' | '3.4' | '4.0' | '5.1' | '5.5' | '5.6' | '5.7' | '6.0' | '7.0' | '8.0' | '8.4' | '9.4' | '9.5' | '9.6'
export interface hosting_web_database_copy {
	creationDate: string
	expirationDate: string | null
	id: string
	lastUpdate: string
	status: hosting_web_database_copy_StatusEnum
}
export type hosting_web_database_copy_StatusEnum = 'doing' | 'done' | 'error' | 'todo' | Text
export interface hosting_web_database_dump {
	creationDate: string
	deletionDate: string
	id: number
	status: hosting_web_database_dump_StatusEnum
	taskId: number | null
	type: hosting_web_database_dump_DateEnum
	url: string | null
}
export type hosting_web_database_dump_DateEnum = hosting_web_database_dump_DateEnum_Request | Text
export type hosting_web_database_dump_DateEnum_Request = 'daily.1' | 'now' | 'weekly.1'
export type hosting_web_database_dump_StatusEnum = 'created' | 'creating' | 'deleting' | Text
export interface hosting_web_dump {
	creationDate: string
	databaseName: string
	deletionDate: string
	id: number
	orphan: boolean
	status: hosting_web_database_dump_StatusEnum
	taskId: number | null
	type: hosting_web_database_dump_DateEnum
	url: string | null
}
export interface hosting_web_email {
	bounce: number
	email: string | null
	maxPerDay: number
	sent: number
	sentToday: number
	state: hosting_web_mail_StateEnum
}
export interface hosting_web_email_Request {
	email?: string | null
}
export interface hosting_web_emailoption {
	creationDate: string
	domain: string
	id: number
}
export type hosting_web_envVar_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export type hosting_web_envVar_TypeEnum = hosting_web_envVar_TypeEnum_Request | Text
export type hosting_web_envVar_TypeEnum_Request = 'integer' | 'password' | 'string'
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
export type hosting_web_freedom_StatusEnum_Request = 'blockedByCustomer' | 'blockedBySystem' | 'ok' | 'preset'
export type hosting_web_hostedssl_ProviderEnum = 'COMODO' | 'CUSTOM' | 'LETSENCRYPT' | 'SECTIGO' | Text
export type hosting_web_hostedssl_ReportStatusEnum = 'completed' | 'in-progress' | 'non-completed' | 'non-required' | 'not-applicable' | 'not-provided' | Text
export type hosting_web_hostedssl_StatusEnum = 'created' | 'creating' | 'deleting' | 'importing' | 'regenerating' | Text
export type hosting_web_hostedssl_TypeEnum = 'CUSTOM' | 'DV' | 'EV' | Text
export interface hosting_web_indy {
	attachedDomains: string[]
	home: string
	login: string
	state: hosting_web_user_StateEnum
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
	availability: hosting_web_localSeo_account_EmailAvailabilityEnum
	serviceName: string | null
}
export type hosting_web_localSeo_FieldStatusEnum = 'MATCH' | 'MISMATCH' | 'MISSING' | 'NOT_APPLICABLE' | 'PRESENT' | Text
export type hosting_web_localSeo_FlowStatusEnum = 'ALL_INFORMATION_SUBMITTED' | 'DONT_REMOVE' | 'INACTIVE' | 'MANUALLY_DEACTIVATED' | 'NEEDS_REVIEW' | 'NOT_SUPPORTED' | 'NO_ACTION_NEEDED' | 'REMOVAL_NEEDED' | 'REMOVAL_REVIEW_NEEDED' | 'REMOVAL_SUBMITTED' | 'REMOVED' | 'SUBMISSION_NEEDED' | 'WAITING_DIRECTORY_ACTION' | 'WAITING_USER_ACTION' | Text
export type hosting_web_localSeo_ListingStatusEnum = 'IN_SYNC' | 'NOT_FOUND' | 'NOT_IN_SYNC' | 'NOT_SUPPORTED' | 'NO_ONLINE_LISTING' | 'TECHNICAL_PROBLEMS' | Text
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
	cityStatus: hosting_web_localSeo_FieldStatusEnum | null
	country: string | null
	countryStatus: hosting_web_localSeo_FieldStatusEnum | null
	dateCreated: string | null
	directoryType: string | null
	email: string | null
	emailStatus: hosting_web_localSeo_FieldStatusEnum | null
	flowStatus: hosting_web_localSeo_FlowStatusEnum | null
	listingId: string | null
	listingUrl: string | null
	name: string | null
	nameStatus: hosting_web_localSeo_FieldStatusEnum | null
	phone: string | null
	phoneStatus: hosting_web_localSeo_FieldStatusEnum | null
	province: string | null
	provinceStatus: hosting_web_localSeo_FieldStatusEnum | null
	street: string | null
	streetAndNo: string | null
	streetAndNoStatus: hosting_web_localSeo_FieldStatusEnum | null
	streetNo: string | null
	streetNoStatus: hosting_web_localSeo_FieldStatusEnum | null
	streetStatus: hosting_web_localSeo_FieldStatusEnum | null
	streetType: string | null
	streetTypeStatus: hosting_web_localSeo_FieldStatusEnum | null
	syncStatus: hosting_web_localSeo_ListingStatusEnum | null
	website: string | null
	websiteStatus: hosting_web_localSeo_FieldStatusEnum | null
	zip: string | null
	zipStatus: hosting_web_localSeo_FieldStatusEnum | null
}
export interface hosting_web_localSeo_account {
	creationDate: string
	email: string
	id: number
	lastUpdate: string
	status: hosting_web_localSeo_account_StatusEnum
	taskId: number | null
}
export type hosting_web_localSeo_account_EmailAvailabilityEnum = 'available' | 'merge' | 'nic' | 'taken' | Text
export type hosting_web_localSeo_account_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export interface hosting_web_localSeo_location {
	accountId: number | null
	address: string | null
	country: hosting_web_localSeo_location_CountryEnum
	creationDate: string
	id: number
	lastUpdate: string
	name: string | null
	offer: hosting_web_localSeo_location_OfferEnum
	status: hosting_web_localSeo_location_StatusEnum
	taskId: number | null
}
export type hosting_web_localSeo_location_CountryEnum = hosting_web_localSeo_location_CountryEnum_Request | Text
export type hosting_web_localSeo_location_CountryEnum_Request = 'FR'
export type hosting_web_localSeo_location_OfferEnum = hosting_web_localSeo_location_OfferEnum_Request | Text
export type hosting_web_localSeo_location_OfferEnum_Request = 'normal'
export type hosting_web_localSeo_location_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export type hosting_web_mail_ActionEnum_Request = 'BLOCK' | 'PURGE' | 'UNBLOCK'
export interface hosting_web_mail_Bounce {
	date: string
	message: string | null
	to: string | null
}
export type hosting_web_mail_StateEnum = 'bounce' | 'force' | 'ko' | 'ok' | 'purging' | 'spam' | Text
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
	language: hosting_web_module_LanguageEnum
	lastUpdate: string
	moduleId: number
	path: string
	status: hosting_web_module_StatusEnum
	targetUrl: string
	taskId: number | null
}
export type hosting_web_module_AdminNameTypeEnum = 'email' | 'string' | Text
export type hosting_web_module_BranchEnum = hosting_web_module_BranchEnum_Request | Text
export type hosting_web_module_BranchEnum_Request = 'old' | 'stable' | 'testing'
export interface hosting_web_module_DependencyType {
	name: string | null
	password: string | null
	port: number | null
	prefix: string | null
	server: string | null
	type: hosting_web_module_DependencyTypeEnum
	user: string | null
}
export type hosting_web_module_DependencyTypeEnum = hosting_web_module_DependencyTypeEnum_Request | Text
export type hosting_web_module_DependencyTypeEnum_Request = 'mysql'
export interface hosting_web_module_DependencyType_Request {
	name?: string | null
	password?: string | null
	port?: number | null
	prefix?: string | null
	server?: string | null
	type?: hosting_web_module_DependencyTypeEnum_Request
	user?: string | null
}
export type hosting_web_module_LanguageEnum = hosting_web_module_LanguageEnum_Request | Text
export type hosting_web_module_LanguageEnum_Request = 'cz' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'it' | 'lt' | 'nl' | 'pl' | 'pt'
export type hosting_web_module_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export interface hosting_web_ovhConfig {
	container: string
	creationDate: string
	engineName: hosting_web_ovhConfig_EngineNameEnum
	engineVersion: hosting_web_ovhConfig_EngineVersionEnum
	environment: hosting_web_ovhConfig_EnvironmentEnum
	fileExist: boolean
	historical: boolean | null
	httpFirewall: hosting_web_ovhConfig_HttpFirewallEnum
	id: number
	path: string | null
	status: hosting_web_ovhConfig_StatusEnum
	taskId: number | null
}
export type hosting_web_ovhConfig_AvailableEngineVersionEnum = hosting_web_ovhConfig_AvailableEngineVersionEnum_Request | Text
export type hosting_web_ovhConfig_AvailableEngineVersionEnum_Request = '5.4' | '5.5' | '5.6' | '7.0' | '7.1' | '7.2' | '7.3' | '7.4' | '8.0' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5'
export type hosting_web_ovhConfig_EngineNameEnum = hosting_web_ovhConfig_EngineNameEnum_Request | Text
export type hosting_web_ovhConfig_EngineNameEnum_Request = 'php' | 'phpcgi'
export type hosting_web_ovhConfig_EngineVersionEnum = '4.4' | '5.0' | '5.1' | '5.2' | '5.3' | '5.4' | '5.5' | '5.6' | '7.0' | '7.1' | '7.2' | '7.3' | '7.4' | '8.0' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5' | 'AUTO' | Text
export type hosting_web_ovhConfig_EnvironmentEnum = hosting_web_ovhConfig_EnvironmentEnum_Request | Text
export type hosting_web_ovhConfig_EnvironmentEnum_Request = 'development' | 'production'
export type hosting_web_ovhConfig_HttpFirewallEnum = hosting_web_ovhConfig_HttpFirewallEnum_Request | Text
export type hosting_web_ovhConfig_HttpFirewallEnum_Request = 'none' | 'security'
export type hosting_web_ovhConfig_StatusEnum = 'created' | 'rollbacking' | 'updating' | Text
export type hosting_web_ovhconfig_ContainerEnum = hosting_web_ovhconfig_ContainerEnum_Request | Text
export type hosting_web_ovhconfig_ContainerEnum_Request = 'jessie.i386' | 'legacy' | 'stable' | 'stable64' | 'testing'
export interface hosting_web_ownLogs {
	fqdn: string
	id: number
	logs: string
	stats: string
	status: hosting_web_ownLogs_StatusEnum
	taskId: number | null
}
export type hosting_web_ownLogs_StatusEnum = 'created' | 'creating' | 'deleting' | Text
export interface hosting_web_runtime {
	appBootstrap: string | null
	appEnv: hosting_web_runtime_EnvEnum
	creationDate: string
	id: number
	isDefault: boolean
	isDeletable: boolean
	lastUpdate: string
	name: string | null
	publicDir: string | null
	status: hosting_web_runtime_StateEnum
	taskId: number | null
	type: hosting_web_runtime_TypeEnum
}
export type hosting_web_runtime_EnvEnum = hosting_web_runtime_EnvEnum_Request | Text
export type hosting_web_runtime_EnvEnum_Request = 'development' | 'production'
export interface hosting_web_runtime_Request {
	appBootstrap?: string | null
	appEnv?: hosting_web_runtime_EnvEnum_Request
	isDefault?: boolean
	name?: string | null
	publicDir?: string | null
	type?: hosting_web_runtime_TypeEnum_Request
}
export type hosting_web_runtime_StateEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export type hosting_web_runtime_TypeEnum = hosting_web_runtime_TypeEnum_Request | Text
export type hosting_web_runtime_TypeEnum_Request = 'nodejs-10' | 'nodejs-11' | 'nodejs-12' | 'nodejs-14' | 'nodejs-8' | 'nodejs-9' | 'phpfpm-5.6' | 'phpfpm-7.0' | 'phpfpm-7.1' | 'phpfpm-7.2' | 'phpfpm-7.3' | 'phpfpm-7.4' | 'phpfpm-8.0' | 'python-2' | 'python-3' | 'ruby-2.6'
export interface hosting_web_ssl_Report {
	certificateSigningRequestStatus: hosting_web_hostedssl_ReportStatusEnum
	domainControlValidationStatus: hosting_web_hostedssl_ReportStatusEnum
	organizationValidationStatus: hosting_web_hostedssl_ReportStatusEnum
	phoneCallApprovalStatus: hosting_web_hostedssl_ReportStatusEnum
	providerOrderId: string
	termsAndConditionsAcceptanceStatus: hosting_web_hostedssl_ReportStatusEnum
	tradeNameVerificationStatus: hosting_web_hostedssl_ReportStatusEnum
}
export interface hosting_web_task {
	doneDate: string | null
	function: string
	id: number
	lastUpdate: string | null
	objectId: string | null
	objectType: hosting_web_task_ObjectTypeEnum | null
	startDate: string
	status: hosting_web_task_StatusEnum
}
export type hosting_web_task_FunctionEnum = 'abuse/close' | 'abuse/create' | 'abuse/create/web' | 'abuse/delete/web' | 'abuse/update' | 'abuse/update/web' | 'agora/AnycastUpdateReference' | 'agora/DnsAddonUpdateReference' | 'agora/DnsUpdateReference' | 'agora/updateReference' | 'attachedDomain/create' | 'attachedDomain/delete' | 'attachedDomain/restart' | 'attachedDomain/update' | 'cdn/delete' | 'cdn/domain/create' | 'cdn/domain/delete' | 'cdn/domain/flush' | 'cdn/domain/suspend' | 'cdn/flush' | 'cdn/install' | 'cdn/reopen' | 'cdn/suspend' | 'cdn/upgrade' | 'cluster/setDevelopment' | 'cluster/setTesting' | 'cluster/ssl/deploy' | 'cluster/ssl/renew' | 'cluster/test/attachedDomains' | 'cluster/test/cdn' | 'cluster/test/crons' | 'cluster/test/emails' | 'cluster/test/fileBrowser' | 'cluster/test/hostedssl' | 'cluster/test/modules' | 'cluster/test/ovhConfig' | 'cluster/test/userLogs' | 'cluster/test/users' | 'configuration/create' | 'configuration/delete' | 'configuration/update' | 'cron/create' | 'cron/delete' | 'cron/update' | 'database/changePassword' | 'database/changePasswordTest' | 'database/changeRight' | 'database/changeRightTest' | 'database/checkQuotaNow' | 'database/copy' | 'database/copyRestore' | 'database/create' | 'database/delete' | 'database/deleteTest' | 'database/dumpAnyDay' | 'database/hostUpdate' | 'database/import' | 'database/optimize' | 'database/restore' | 'dedicatedIp/delete' | 'dedicatedIp/reopen' | 'dedicatedIp/suspend' | 'depc/push' | 'dump/create' | 'dump/delete' | 'envVar/create' | 'envVar/delete' | 'envVar/update' | 'envVar/upgrade' | 'eventbus/push' | 'filerz/customerMonitoring' | 'filerz/delete' | 'hostedssl/assignFreeKey' | 'hostedssl/cdn/update' | 'hostedssl/create' | 'hostedssl/delete' | 'hostedssl/globalsign/delete' | 'hostedssl/htaccess/install' | 'hostedssl/import' | 'hostedssl/install' | 'hostedssl/install/sectigo' | 'hostedssl/iplb/reload' | 'hostedssl/push' | 'hostedssl/pushDcvFile' | 'hostedssl/regenerate' | 'hostedssl/repush' | 'hosting/activate/privateDatabase' | 'hosting/basculement' | 'hosting/changeOffer/cloud' | 'hosting/changeOffer/shared' | 'hosting/changement' | 'hosting/delete' | 'hosting/delete_start1m' | 'hosting/install' | 'hosting/reopen' | 'hosting/suspend' | 'indy/reopen' | 'indy/suspend' | 'infra/certificate/deploy' | 'infra/certificate/generate' | 'infra/certificate/install' | 'infra/sharedsql/upgrade' | 'infra/ssl/deploy' | 'infra/ssl/renew' | 'ip/move' | 'ip/park' | 'localSeoAccount/create' | 'localSeoAccount/delete' | 'localSeoLocation/delete' | 'localSeoLocation/install' | 'localSeoLocation/reopen' | 'localSeoLocation/suspend' | 'localSeoVisibilityCheck/process' | 'mailsout/checkMailsoutQueue' | 'mailsout/flushMailsoutQueue' | 'mailsout/updateUserInRedis' | 'migration/copyUsers' | 'migration/dday/filerz' | 'migration/dday/listPrivateDatabases' | 'migration/dday/lot' | 'migration/dday/updateInfra/crons' | 'migration/dday/updateInfra/dedicated' | 'migration/dday/updateInfra/migratedFqdn' | 'migration/updateOrt' | 'module/changePassword' | 'module/create' | 'module/delete' | 'module/install' | 'monitoring/remotewrite' | 'notification/send' | 'ovhConfig/refresh' | 'ovhConfig/rollback' | 'ovhConfig/update' | 'ovhOrg/delete' | 'ownLogs/create' | 'ownLogs/delete' | 'provisionning/cdn' | 'provisionning/cluster' | 'provisionning/filerz' | 'provisionning/filerz_log' | 'provisionning/hosting' | 'provisionning/ipfo' | 'provisionning/ipifo' | 'provisionning/iplb' | 'provisionning/privatesql' | 'provisionning/sharedsql' | 'provisionning/ssl' | 'provisionning/web' | 'provisionning/webapp' | 'runtime/create' | 'runtime/delete' | 'runtime/setDefault' | 'runtime/update' | 'scan/create' | 'sqlperso/delete' | 'sqlperso/install' | 'sqlperso/reopen' | 'sqlperso/suspend' | 'synchronizeDepc/attachedDomain' | 'synchronizeDepc/cluster' | 'synchronizeDepc/database' | 'synchronizeDepc/filer' | 'synchronizeDepc/offer' | 'synchronizeDepc/webd' | 'test/migration' | 'user/changePassword' | 'user/create' | 'user/delete' | 'user/update' | 'userLogs/changePassword' | 'userLogs/create' | 'userLogs/delete' | 'uster/setTesting' | 'web/changeDns' | 'web/changeFilerz' | 'web/changeFilerzWithCallback' | 'web/changeJailState' | 'web/changeOutState' | 'web/changeState' | 'web/changeWebState' | 'web/checkQuotaNow' | 'web/create' | 'web/delete' | 'web/deleteUser' | 'web/restoreSnapshot' | 'webProvisionning' | 'webd/changeSlots' | 'website/create' | 'website/delete' | 'website/deploy' | 'website/vcs/create' | 'website/vcs/delete' | 'website/vcs/deploy' | Text
export type hosting_web_task_ObjectTypeEnum = 'Abuse' | 'AttachedDomain' | 'BlockedIp' | 'Cdn' | 'Cron' | 'Database' | 'Deployment' | 'Dump' | 'EnvVar' | 'Filerz' | 'Hostedssl' | 'Hosting' | 'Indy' | 'Infra' | 'Minor' | 'Module' | 'Other' | 'OvhConfig' | 'OvhOrg' | 'OwnLogs' | 'Runtime' | 'Scan' | 'Sqlperso' | 'User' | 'UserLogs' | 'Web' | 'Webd' | 'Website' | Text
export type hosting_web_task_StatusEnum = hosting_web_task_StatusEnum_Request | Text
export type hosting_web_task_StatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'init' | 'todo'
export interface hosting_web_user {
	home: string
	isPrimaryAccount: boolean
	login: string
	serviceManagementCredentials: hosting_web_user_ServiceCredentials
	sshState: hosting_web_user_SshStateEnum
	state: hosting_web_user_StateEnum
	status: hosting_web_user_StatusEnum
	taskId: number | null
}
export interface hosting_web_userLogs {
	creationDate: string
	description: string | null
	login: string
	ownLogsId: number | null
	status: hosting_web_userLogs_StatusEnum
	taskId: number | null
}
export interface hosting_web_userLogs_Request {
	description?: string | null
}
export type hosting_web_userLogs_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
export interface hosting_web_user_Credentials {
	port: number
	url: string
	user: string
}
export interface hosting_web_user_Request {
	home?: string
	sshState?: hosting_web_user_SshStateEnum_Request
	state?: hosting_web_user_StateEnum_Request
}
export interface hosting_web_user_ServiceCredentials {
	ftp: hosting_web_user_Credentials
	ssh: hosting_web_user_Credentials
}
export type hosting_web_user_SshStateEnum = hosting_web_user_SshStateEnum_Request | Text
export type hosting_web_user_SshStateEnum_Request = 'active' | 'none' | 'sftponly'
export type hosting_web_user_StateEnum = hosting_web_user_StateEnum_Request | Text
export type hosting_web_user_StateEnum_Request = 'off' | 'rw'
export type hosting_web_user_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
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
	status: hosting_web_website_deployment_StatusEnum
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
export type hosting_web_website_StatusEnum = 'created' | 'creating' | 'deleting' | 'deploying' | 'error' | 'initialError' | Text
export interface hosting_web_website_Update_Request {
	vcsBranch?: string | null
}
export interface hosting_web_website_deployment_LogsMessage {
	date: string
	message: string
}
export type hosting_web_website_deployment_StatusEnum = 'doing' | 'failed' | 'successful' | Text
