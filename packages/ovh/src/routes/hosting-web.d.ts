// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /hosting/web. */
export interface HostingWeb {
	hosting: {
		web: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			attachedDomain: {
				'#GET': { query: { domain: string }; out: string[]; at: $1 }
			}
			availableOffer: {
				'#GET': { query: { domain: string }; out: (hosting_web_OfferEnum | Text)[]; at: $1 }
			}
			incident: {
				'#GET': { out: string[]; at: $1 }
			}
			localSeo: {
				directoriesList: {
					'#GET': { query: { country: hosting_web_localSeo_location_CountryEnum; offer: hosting_web_localSeo_location_OfferEnum }; out: hosting_web_localSeo_DirectoriesList; auth: false; at: $1 }
				}
				emailAvailability: {
					'#GET': { query: { email: string }; out: hosting_web_localSeo_EmailAvailability; auth: false; at: $1 }
				}
				visibilityCheck: {
					'#POST': { body: { country: hosting_web_localSeo_location_CountryEnum; name: string; street: string; zip: string }; out: hosting_web_localSeo_VisibilityCheckResponse; auth: false; at: $1 }
				}
				visibilityCheckResult: {
					'#GET': { query: { directory: string; id: number; token: string }; out: hosting_web_localSeo_VisibilityCheckResultResponse[]; auth: false; at: $1 }
				}
			}
			moduleList: {
				'#GET': { query: { active?: boolean; branch?: hosting_web_module_BranchEnum; latest?: boolean }; out: number[]; auth: false; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: hosting_web_ModuleList; auth: false; at: $1 }
				}
			}
			offerCapabilities: {
				'#GET': { query: { offer: hosting_web_OfferCapabilitiesEnum }; out: hosting_web_Capabilities; auth: false; at: $1 }
			}
			vcs: {
				supported: {
					'#GET': { out: (hosting_web_SupportedVcsEnum | Text)[] }
				}
			}
			'{serviceName}': {
				'#GET': { out: hosting_web_ServiceWithIAM; at: $1 }
				'#PUT': { body: hosting_web_Service_Request; at: $1 }
				abuseState: {
					'#GET': { out: hosting_web_AbuseState }
				}
				attachedDomain: {
					'#GET': { query: { domain?: string; path?: string }; out: string[]; at: $1 }
					'#POST': { body: hosting_web_AttachedDomain_Request; out: hosting_web_PublicTask; at: $1 }
					$: '{domain}'
					'{domain}': {
						'#DELETE': { query: { bypassDNSConfiguration?: boolean }; out: hosting_web_PublicTask; at: $1 }
						'#GET': { out: hosting_web_attachedDomain_PublicAttachedDomain; at: $1 }
						'#PUT': { body: hosting_web_AttachedDomain_Request; at: $1 }
						digStatus: {
							'#GET': { out: hosting_web_attachedDomain_DigStatus; at: $1 }
						}
						purgeCache: {
							'#POST': { out: hosting_web_task; at: $1 }
						}
						restart: {
							'#POST': { out: hosting_web_task; at: $1 }
						}
						ssl: {
							'#DELETE': { out: hosting_web_SSL }
							'#GET': { out: hosting_web_SSL }
							'#POST': { out: hosting_web_SSL }
							'#PUT': { body: hosting_web_SSLUpdateInput_Request; out: hosting_web_SSL }
							regenerate: {
								'#POST': { out: hosting_web_SSL }
							}
							report: {
								'#GET': { out: hosting_web_ssl_Report }
							}
						}
					}
				}
				availableConfigurations: {
					'#GET': { query: { language?: hosting_web_configuration_LanguageEnum }; out: (hosting_web_configuration_VersionEnum | Text)[]; at: $1 }
				}
				boostHistory: {
					'#GET': { query: { date?: string }; out: string[]; at: $1 }
					$: '{date}'
					'{date}': {
						'#GET': { out: hosting_web_BoostHistory; at: $1 }
					}
				}
				cdn: {
					'#GET': { out: hosting_web_CDN; at: $1 }
					availableOptions: {
						'#GET': { out: cdn_availableOptions[]; at: $1 }
					}
					domain: {
						'#GET': { out: cdn_domain[]; at: $1 }
						$: '{domainName}'
						'{domainName}': {
							'#GET': { out: cdn_domain; at: $1 }
							logs: {
								'#GET': { query: { date?: string }; out: cdn_logs; at: $1 }
							}
							option: {
								'#GET': { out: cdn_domain_option[]; at: $1 }
								'#POST': { body: cdn_domain_add_option_Request; out: cdn_domain_option; at: $1 }
								$: '{optionName}'
								'{optionName}': {
									'#DELETE': { at: $1 }
									'#GET': { out: cdn_domain_option; at: $1 }
									'#PUT': { body: cdn_domain_option_Request; out: cdn_domain_option; at: $1 }
								}
							}
							purge: {
								'#POST': { query: { pattern?: string; patternType?: cdn_PurgeTypeEnum }; out: cdn_operation; at: $1 }
							}
							refresh: {
								'#POST': { out: cdn_operation; at: $1 }
							}
							statistics: {
								'#GET': { query: { period?: cdn_DomainStatisticsPeriodEnum }; out: cdn_domain_statistics[]; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-01-01'; at: $1 }
							}
						}
					}
					operation: {
						'#GET': { out: cdn_operation[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: cdn_operation; at: $1 }
						}
					}
					serviceInfos: {
						'#GET': { out: services_Service; at: $1 }
					}
					serviceInfosUpdate: {
						'#POST': { body: { renew: service_RenewType_Request }; at: $1 }
					}
					terminate: {
						'#POST': { out: string; at: $1 }
					}
				}
				changeContact: {
					'#POST': { body: services_changeContact_Request; out: number[]; at: $1 }
				}
				configuration: {
					'#GET': { out: hosting_web_configuration; at: $1 }
					'#PUT': { body: hosting_web_configuration_Request; at: $1 }
				}
				confirmTermination: {
					'#POST': { body: services_confirmTermination_Request; out: string; at: $1 }
				}
				cron: {
					'#GET': { query: { command?: string; description?: string; email?: string; language?: hosting_web_LanguagesEnum }; out: number[]; at: $1 }
					'#POST': { body: hosting_web_Cron_Request; out: hosting_web_PublicTask; at: $1 }
					$: '{id}'
					'{id}': {
						'#DELETE': { path: { id: number | string }; out: hosting_web_PublicTask; at: $1 }
						'#GET': { path: { id: number | string }; out: hosting_web_Cron; at: $1 }
						'#PUT': { path: { id: number | string }; body: hosting_web_Cron_Request; out: string; at: $1 }
					}
				}
				cronAvailableLanguage: {
					'#GET': { out: (hosting_web_LanguagesEnum | Text)[]; at: $1 }
				}
				database: {
					'#GET': { query: { mode?: hosting_web_database_ModeEnum; name?: string; server?: string; type?: hosting_web_database_DatabaseTypeEnum; user?: string }; out: string[]; at: $1 }
					'#POST': { body: { capabilitie: hosting_web_database_DatabaseCapabilitiesTypeEnum; password?: string; quota?: hosting_web_database_ExtraSqlQuotaEnum; type: hosting_web_database_DatabaseCreationTypeEnum; user: string; version?: hosting_web_database_VersionEnum }; out: hosting_web_task; at: $1 }
					$: '{name}'
					'{name}': {
						'#DELETE': { out: hosting_web_task; at: $1 }
						'#GET': { out: hosting_web_database; at: $1 }
						capabilities: {
							'#GET': { out: hosting_web_database_DatabaseCapabilities; at: $1 }
						}
						changePassword: {
							'#POST': { body: { password: string }; out: hosting_web_task; at: $1 }
						}
						copy: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { out: hosting_web_database_copy; at: $1 }
							$: '{id}'
							'{id}': {
								'#DELETE': { at: $1 }
								'#GET': { out: hosting_web_database_copy; at: $1 }
							}
						}
						copyRestore: {
							'#POST': { body: { copyId: string; flushDatabase?: boolean }; out: hosting_web_task; at: $1 }
						}
						dump: {
							'#GET': { query: { 'creationDate.from'?: string; 'creationDate.to'?: string; 'deletionDate.from'?: string; 'deletionDate.to'?: string; type?: hosting_web_database_dump_DateEnum }; out: number[]; at: $1 }
							'#POST': { body: { date: hosting_web_database_dump_DateEnum; sendEmail?: boolean }; out: hosting_web_task; at: $1 }
							$: '{id}'
							'{id}': {
								'#DELETE': { path: { id: number | string }; out: hosting_web_task; at: $1 }
								'#GET': { path: { id: number | string }; out: hosting_web_database_dump; at: $1 }
								restore: {
									'#POST': { path: { id: number | string }; out: hosting_web_task; at: $1 }
								}
							}
						}
						import: {
							'#POST': { body: { documentId: string; flushDatabase?: boolean; sendEmail?: boolean }; out: hosting_web_task; at: $1 }
						}
						metricsToken: {
							'#GET': { out: hosting_web_database_MetricsToken }
						}
						request: {
							'#POST': { body: { action: hosting_web_database_RequestActionEnum }; out: hosting_web_task; at: $1 }
						}
						restore: {
							'#POST': { body: { date: hosting_web_database_dump_DateEnum; sendEmail?: boolean }; out: hosting_web_task; at: $1 }
						}
						statistics: {
							'#GET': { query: { period: hosting_web_StatisticsPeriodEnum; type: hosting_web_database_StatisticsTypeEnum }; out: complexType_ChartSerie<complexType_ChartTimestampValue>[]; at: $1 }
						}
					}
				}
				databaseAvailableType: {
					'#GET': { out: (hosting_web_database_DatabaseTypeEnum | Text)[]; at: $1 }
				}
				databaseAvailableVersion: {
					'#GET': { query: { type: hosting_web_database_DatabaseTypeEnum }; out: hosting_web_database_AvailableVersionStruct; at: $1 }
				}
				databaseCreationCapabilities: {
					'#GET': { out: hosting_web_database_CreationDatabaseCapabilities[]; at: $1 }
				}
				dump: {
					'#GET': { query: { 'creationDate.from'?: string; 'creationDate.to'?: string; databaseName?: string; 'deletionDate.from'?: string; 'deletionDate.to'?: string; orphan?: boolean }; out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#DELETE': { path: { id: number | string }; out: hosting_web_task; at: $1 }
						'#GET': { path: { id: number | string }; out: hosting_web_dump; at: $1 }
					}
				}
				email: {
					'#GET': { out: hosting_web_email; at: $1 }
					'#PUT': { body: hosting_web_email_Request; at: $1 }
					bounces: {
						'#GET': { query: { limit: number }; out: hosting_web_mail_Bounce[]; at: $1 }
					}
					request: {
						'#POST': { body: { action: hosting_web_mail_ActionEnum }; out: string; at: $1 }
					}
					volumes: {
						'#GET': { out: hosting_web_mail_VolumeHistory[]; at: $1 }
					}
				}
				emailOption: {
					'#GET': { out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: hosting_web_emailoption; at: $1 }
						serviceInfos: {
							'#GET': { path: { id: number | string }; out: services_Service; at: $1 }
						}
						terminate: {
							'#POST': { path: { id: number | string }; out: string; at: $1 }
						}
					}
				}
				envVar: {
					'#GET': { query: { type?: hosting_web_envVar_TypeEnum }; out: string[]; at: $1 }
					'#POST': { body: hosting_web_EnvVarInput_Request; out: hosting_web_PublicTask; at: $1 }
					$: '{key}'
					'{key}': {
						'#DELETE': { out: hosting_web_PublicTask; at: $1 }
						'#GET': { out: hosting_web_EnvVar; at: $1 }
						'#PUT': { body: hosting_web_EnvVar_Request; out: hosting_web_PublicTask; at: $1 }
					}
				}
				extraSqlPerso: {
					'#GET': { out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: hosting_web_extrasqlperso }
						databases: {
							'#GET': { path: { id: number | string }; out: string[] }
						}
						serviceInfos: {
							'#GET': { path: { id: number | string }; out: services_Service }
						}
						serviceInfosUpdate: {
							'#POST': { path: { id: number | string }; body: { renew: service_RenewType_Request } }
						}
						terminate: {
							'#POST': { path: { id: number | string }; out: string }
						}
					}
				}
				freedom: {
					'#GET': { query: { status?: hosting_web_freedom_StatusEnum }; out: string[]; at: $1 }
				}
				indy: {
					'#GET': { query: { login?: string }; out: string[]; at: $1 }
					$: '{login}'
					'{login}': {
						'#GET': { out: hosting_web_indy; at: $1 }
					}
				}
				key: {
					ssh: {
						'#GET': { out: hosting_web_Key }
						'#POST': { out: hosting_web_Key }
					}
				}
				localSeo: {
					account: {
						'#GET': { query: { email?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: hosting_web_localSeo_account; at: $1 }
							login: {
								'#POST': { path: { id: number | string }; out: string; at: $1 }
							}
						}
					}
					emailAvailability: {
						'#GET': { query: { email: string }; out: hosting_web_localSeo_EmailAvailability; at: $1 }
					}
					location: {
						'#GET': { out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: hosting_web_localSeo_location; at: $1 }
							serviceInfos: {
								'#GET': { path: { id: number | string }; out: services_Service; at: $1 }
							}
							serviceInfosUpdate: {
								'#POST': { path: { id: number | string }; body: { renew: service_RenewType_Request }; at: $1 }
							}
							terminate: {
								'#POST': { path: { id: number | string }; out: string; at: $1 }
							}
						}
					}
				}
				log: {
					kind: {
						'#GET': { out: string[]; status: 'BETA' }
						$: '{name}'
						'{name}': {
							'#GET': { out: dbaas_logs_LogKind; status: 'BETA' }
						}
					}
					subscription: {
						'#GET': { query: { kind?: string }; out: string[]; status: 'BETA' }
						'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; status: 'BETA' }
						$: '{subscriptionId}'
						'{subscriptionId}': {
							'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; status: 'BETA' }
							'#GET': { out: dbaas_logs_LogSubscription; status: 'BETA' }
						}
					}
					url: {
						'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink; status: 'BETA' }
					}
				}
				metricsToken: {
					'#GET': { out: hosting_web_MetricsToken }
				}
				module: {
					'#GET': { out: number[]; at: $1 }
					'#POST': { body: { adminName?: string; adminPassword?: string; dependencies?: hosting_web_module_DependencyType_Request[]; domain?: string; language?: hosting_web_module_LanguageEnum; moduleId: number; path?: string }; out: hosting_web_task; at: $1 }
					$: '{id}'
					'{id}': {
						'#DELETE': { path: { id: number | string }; out: hosting_web_task; at: $1 }
						'#GET': { path: { id: number | string }; out: hosting_web_module; at: $1 }
					}
				}
				ovhConfig: {
					'#GET': { query: { historical?: boolean; path?: string }; out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: hosting_web_ovhConfig; at: $1 }
						changeConfiguration: {
							'#POST': { path: { id: number | string }; body: { container?: hosting_web_ovhconfig_ContainerEnum; engineName?: hosting_web_ovhConfig_EngineNameEnum; engineVersion?: hosting_web_ovhConfig_AvailableEngineVersionEnum; environment?: hosting_web_ovhConfig_EnvironmentEnum; httpFirewall?: hosting_web_ovhConfig_HttpFirewallEnum }; out: hosting_web_task; at: $1 }
						}
						rollback: {
							'#POST': { path: { id: number | string }; body: { rollbackId: number }; out: hosting_web_task; at: $1 }
						}
					}
				}
				ovhConfigCapabilities: {
					'#GET': { out: hosting_web_OvhConfigCapabilities[]; at: $1 }
				}
				ovhConfigRecommendedValues: {
					'#GET': { out: hosting_web_OvhConfigRecommendedValues; at: $1 }
				}
				ovhConfigRefresh: {
					'#POST': { out: hosting_web_task; at: $1 }
				}
				ownLogs: {
					'#GET': { query: { fqdn?: string }; out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: hosting_web_ownLogs; at: $1 }
						userLogs: {
							'#GET': { path: { id: number | string }; query: { login?: string }; out: string[]; at: $1 }
							'#POST': { path: { id: number | string }; body: { description: string; login: string; ownLogsId?: number; password: string }; out: string; at: $1 }
							$: '{login}'
							'{login}': {
								'#DELETE': { path: { id: number | string }; out: string; at: $1 }
								'#GET': { path: { id: number | string }; out: hosting_web_userLogs; at: $1 }
								'#PUT': { path: { id: number | string }; body: hosting_web_userLogs_Request; at: $1 }
								changePassword: {
									'#POST': { path: { id: number | string }; body: { password: string }; out: string; at: $1 }
								}
							}
						}
					}
				}
				privateDatabaseCreationCapabilities: {
					'#GET': { out: hosting_web_database_CreationDatabaseCapabilities[]; at: $1 }
				}
				privateDatabases: {
					'#GET': { out: string[]; at: $1 }
				}
				request: {
					'#POST': { body: { action: hosting_web_RequestActionEnum }; out: hosting_web_task; at: $1 }
				}
				requestBoost: {
					'#POST': { body: hosting_web_RequestBoostInput_Request; out: hosting_web_PublicTask; at: $1 }
				}
				restoreSnapshot: {
					'#POST': { body: { backup: hosting_web_backup_TypeEnum }; out: hosting_web_task; at: $1 }
				}
				runtime: {
					'#GET': { query: { name?: string; type?: hosting_web_runtime_TypeEnum }; out: number[]; at: $1 }
					'#POST': { body: { appBootstrap?: string; appEnv?: hosting_web_runtime_EnvEnum; attachedDomains?: string[]; isDefault?: boolean; name?: string; publicDir?: string; type?: hosting_web_runtime_TypeEnum }; out: hosting_web_task; at: $1 }
					$: '{id}'
					'{id}': {
						'#DELETE': { path: { id: number | string }; out: hosting_web_task; at: $1 }
						'#GET': { path: { id: number | string }; out: hosting_web_runtime; at: $1 }
						'#PUT': { path: { id: number | string }; body: hosting_web_runtime_Request; at: $1 }
						attachedDomains: {
							'#GET': { path: { id: number | string }; out: string[]; at: $1 }
						}
					}
				}
				runtimeAvailableTypes: {
					'#GET': { query: { language?: string }; out: (hosting_web_runtime_TypeEnum | Text)[]; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
				ssl: {
					'#DELETE': { out: hosting_web_SSL; at: $1 }
					'#GET': { out: hosting_web_SSL; at: $1 }
					'#POST': { body: hosting_web_SSLInput_Request; out: hosting_web_SSL; at: $1 }
					domains: {
						'#GET': { out: string[]; at: $1 }
					}
					regenerate: {
						'#POST': { out: hosting_web_SSL; at: $1 }
					}
					report: {
						'#GET': { out: hosting_web_ssl_Report; at: $1 }
					}
				}
				statistics: {
					'#GET': { query: { period: hosting_web_StatisticsPeriodEnum; type: hosting_web_StatisticsTypeEnum }; out: complexType_ChartSerie<complexType_ChartTimestampValue>[]; at: $1 }
				}
				tasks: {
					'#GET': { query: { function?: string; status?: hosting_web_task_StatusEnum }; out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: hosting_web_PublicTask; at: $1 }
					}
				}
				terminate: {
					'#POST': { out: string; at: $1 }
				}
				token: {
					'#GET': { out: string; at: $1 }
				}
				unblockTCPOut: {
					'#POST': {}
				}
				user: {
					'#GET': { query: { home?: string; login?: string }; out: string[]; at: $1 }
					'#POST': { body: { home: string; login: string; password: string; sshState?: hosting_web_user_SshStateEnum }; out: hosting_web_task; at: $1 }
					$: '{login}'
					'{login}': {
						'#DELETE': { out: hosting_web_task; at: $1 }
						'#GET': { out: hosting_web_user; at: $1 }
						'#PUT': { body: hosting_web_user_Request; at: $1 }
						changePassword: {
							'#POST': { body: { password: string }; out: hosting_web_task; at: $1 }
						}
					}
				}
				userLogs: {
					'#GET': { query: { login?: string }; out: string[]; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs'; at: $1 }
					'#POST': { body: { description: string; login: string; ownLogsId?: number; password: string }; out: string; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs'; at: $1 }
					$: '{login}'
					'{login}': {
						'#DELETE': { out: string; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}'; at: $1 }
						'#GET': { out: hosting_web_userLogs; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}'; at: $1 }
						'#PUT': { body: hosting_web_userLogs_Request; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}'; at: $1 }
						changePassword: {
							'#POST': { body: { password: string }; out: string; status: 'DEPRECATED'; deprecated: '2023-11-03'; deleted: '2024-03-01'; instead: '/hosting/web/{serviceName}/ownLogs/{id}/userLogs/{login}'; at: $1 }
						}
					}
				}
				userLogsToken: {
					'#GET': { query: { attachedDomain?: string; remoteCheck?: boolean; ttl?: number }; out: string; at: $1 }
				}
				vcs: {
					webhooks: {
						'#GET': { query: { path: string; vcs: hosting_web_SupportedVcsEnum }; out: hosting_web_VcsWebhooks }
					}
				}
				website: {
					'#GET': { query: { path?: string }; out: number[] }
					'#POST': { body: hosting_web_website_CreationRequest_Request; out: hosting_web_PublicTask }
					$: '{id}'
					'{id}': {
						'#DELETE': { path: { id: number | string }; query: { deleteFiles: boolean }; out: hosting_web_PublicTask }
						'#GET': { path: { id: number | string }; out: hosting_web_Website }
						'#PUT': { path: { id: number | string }; body: hosting_web_website_Update_Request; out: hosting_web_Website }
						deploy: {
							'#POST': { path: { id: number | string }; body: hosting_web_website_DeploymentRequest_Request; out: hosting_web_PublicTask }
						}
						deployment: {
							'#GET': { path: { id: number | string }; out: number[] }
							$: '{deploymentId}'
							'{deploymentId}': {
								'#GET': { path: { deploymentId: number | string; id: number | string }; out: hosting_web_website_Deployment }
								logs: {
									'#GET': { path: { deploymentId: number | string; id: number | string }; out: hosting_web_website_deployment_LogsMessage[] }
								}
							}
						}
					}
				}
				websiteCreationCapabilities: {
					'#GET': { out: hosting_web_WebsiteCreationCapabilities }
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
