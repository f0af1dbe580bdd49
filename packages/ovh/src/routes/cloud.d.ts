// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $3 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $4 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /cloud. */
export interface Cloud {
	cloud: {
		agreements: {
			'#GET': { query: { product: cloud_project_ProductNameEnum }; out: cloud_project_ProductAgreements; status: 'BETA'; at: $1 }
		}
		eligibility: {
			'#GET': { query: { voucher?: string }; out: cloud_project_EligibilityInfo; status: 'BETA'; at: $1 }
		}
		order: {
			'#GET': { query: { planCode?: string }; out: cloud_order_Order[]; at: $2 }
			rule: {
				availability: {
					'#GET': { query: { addonFamily?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum; planCode?: string }; out: cloud_order_rule_Availability; at: $3 }
				}
			}
		}
		project: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $2 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: cloud_ProjectWithIAM; at: $2 }
				'#PUT': { body: cloud_Project_Request; at: $2 }
				acl: {
					'#GET': { query: { type?: cloud_AclTypeEnum }; out: string[]; at: $1 }
					'#POST': { body: { accountId: string; type: cloud_AclTypeEnum }; out: cloud_Acl; at: $1 }
					$: '{accountId}'
					'{accountId}': {
						'#DELETE': { at: $1 }
						'#GET': { out: cloud_Acl; at: $1 }
					}
				}
				activateMonthlyBilling: {
					'#POST': { body: cloud_ProjectActivateMonthlyBillingCreation_Request; out: cloud_instance_Instance[]; status: 'BETA'; at: $2 }
				}
				ai: {
					app: {
						'#GET': { query: { labelSelector?: string; order?: cloud_project_ai_OrderEnum; page?: number; size?: number; sort?: string; statusState?: cloud_project_ai_app_AppStateEnum[]; updatedAfter?: string; updatedBefore?: string; userName?: string }; out: cloud_project_ai_app_App[]; at: $4 }
						'#POST': { body: cloud_project_ai_app_AppSpecInput_Request; out: cloud_project_ai_app_App; at: $4 }
						$: '{appId}'
						command: {
							'#POST': { body: cloud_project_ai_app_AppSpecInput_Request; out: cloud_project_ai_Command; at: $4 }
						}
						'{appId}': {
							'#DELETE': { query: { force?: boolean }; at: $4 }
							'#GET': { out: cloud_project_ai_app_App; at: $4 }
							'#PUT': { body: cloud_project_ai_app_UpdateInput_Request; out: cloud_project_ai_app_App; at: $4 }
							datasync: {
								'#POST': { body: cloud_project_ai_volume_DataSyncSpec_Request; out: cloud_project_ai_volume_DataSync; at: $4 }
							}
							image: {
								'#PUT': { body: cloud_project_ai_app_AppImageInput_Request; out: cloud_project_ai_GenericResponse; at: $4 }
							}
							label: {
								'#PUT': { body: cloud_project_ai_Label_Request; at: $4 }
							}
							log: {
								'#GET': { query: { page?: number; replica?: string; size?: number }; out: cloud_project_ai_Logs; at: $4 }
							}
							scalingstrategy: {
								'#PUT': { body: cloud_project_ai_app_ScalingStrategyInput_Request; at: $4 }
							}
							start: {
								'#PUT': { at: $4 }
							}
							stop: {
								'#PUT': { at: $4 }
							}
						}
					}
					authorization: {
						'#GET': { out: cloud_project_ai_AuthorizationStatus; at: $4 }
						'#POST': { at: $4 }
					}
					capabilities: {
						feature: {
							'#GET': { out: cloud_project_ai_capabilities_Features; at: $4 }
						}
						quota: {
							'#GET': { out: cloud_project_ai_capabilities_ProjectQuotas; at: $4 }
						}
						region: {
							'#GET': { out: cloud_project_ai_capabilities_Region[]; at: $4 }
							$: '{region}'
							'{region}': {
								'#GET': { out: cloud_project_ai_capabilities_Region; at: $4 }
								app: {
									image: {
										'#GET': { out: cloud_project_ai_capabilities_app_Image[]; at: $4 }
									}
								}
								data: {
									region: {
										'#GET': { out: string[]; at: $4 }
									}
								}
								flavor: {
									'#GET': { out: cloud_project_ai_capabilities_Flavor[]; at: $4 }
									$: '{flavorId}'
									'{flavorId}': {
										'#GET': { out: cloud_project_ai_capabilities_Flavor; at: $4 }
									}
								}
								job: {
									image: {
										'#GET': { out: cloud_project_ai_capabilities_job_Image[] }
									}
								}
								notebook: {
									editor: {
										'#GET': { query: { compatibleWithFramework?: string }; out: cloud_project_ai_capabilities_notebook_Editor[] }
										$: '{editorId}'
										'{editorId}': {
											'#GET': { out: cloud_project_ai_capabilities_notebook_Editor }
										}
									}
									framework: {
										'#GET': { query: { compatibleWithEditor?: string; type?: string }; out: cloud_project_ai_capabilities_notebook_Framework[] }
										$: '{frameworkId}'
										'{frameworkId}': {
											'#GET': { out: cloud_project_ai_capabilities_notebook_Framework }
										}
									}
									workspacebackupretentionpolicy: {
										'#GET': { out: cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy }
										'#PUT': { body: cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicyInput_Request; out: cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy }
									}
								}
								preset: {
									'#GET': { query: { type?: string }; out: cloud_project_ai_capabilities_Preset[]; at: $4 }
									$: '{presetId}'
									'{presetId}': {
										'#GET': { out: cloud_project_ai_capabilities_Preset; at: $4 }
									}
								}
							}
						}
					}
					data: {
						region: {
							'#GET': { out: cloud_project_ai_capabilities_Region[]; at: $4 }
							$: '{region}'
							'{region}': {
								'#GET': { out: cloud_project_ai_capabilities_Region; at: $4 }
								alias: {
									'#GET': { out: cloud_project_ai_DataStore[]; at: $4 }
									'#POST': { query: { skipDataStoreConnectionCheck?: boolean }; body: cloud_project_ai_DataStoreInput_Request; out: cloud_project_ai_DataStore; at: $4 }
									$: '{alias}'
									'{alias}': {
										'#DELETE': { at: $4 }
										'#GET': { out: cloud_project_ai_DataStore; at: $4 }
										'#PUT': { body: cloud_project_ai_DataStoreInput_Request; at: $4 }
										auth: {
											'#GET': { out: cloud_project_ai_DataStoreAuth; at: $4 }
										}
									}
								}
							}
						}
					}
					job: {
						'#GET': { query: { labelSelector?: string; order?: cloud_project_ai_OrderEnum; page?: number; size?: number; sort?: string; statusState?: cloud_project_ai_job_JobStateEnum[]; updatedAfter?: string; updatedBefore?: string; userName?: string }; out: cloud_project_ai_job_Job[]; at: $4 }
						'#POST': { body: cloud_project_ai_job_JobSpecInput_Request; out: cloud_project_ai_job_Job; at: $4 }
						$: '{jobId}'
						capabilities: {
							presetImage: {
								'#GET': { out: cloud_project_ai_job_PresetImage[]; at: $4 }
							}
						}
						command: {
							'#POST': { body: cloud_project_ai_job_JobSpecInput_Request; out: cloud_project_ai_Command; at: $4 }
						}
						'{jobId}': {
							'#DELETE': { query: { force?: boolean }; at: $4 }
							'#GET': { out: cloud_project_ai_job_Job; at: $4 }
							datasync: {
								'#POST': { body: cloud_project_ai_volume_DataSyncSpec_Request; out: cloud_project_ai_volume_DataSync; at: $4 }
							}
							kill: {
								'#PUT': { at: $4 }
							}
							label: {
								'#PUT': { body: cloud_project_ai_Label_Request; at: $4 }
							}
							log: {
								'#GET': { query: { page?: number; size?: number }; out: cloud_project_ai_Logs; at: $4 }
							}
						}
					}
					notebook: {
						'#GET': { query: { labelSelector?: string; order?: cloud_project_ai_OrderEnum; page?: number; size?: number; sort?: string; statusState?: cloud_project_ai_notebook_NotebookStateEnum[]; updatedAfter?: string; updatedBefore?: string; userName?: string; withSpark?: boolean }; out: cloud_project_ai_notebook_Notebook[]; at: $4 }
						'#POST': { body: cloud_project_ai_notebook_NotebookSpecInput_Request; out: cloud_project_ai_notebook_Notebook; at: $4 }
						$: '{notebookId}'
						capabilities: {
							editor: {
								'#GET': { query: { compatibleWithFramework?: string }; out: cloud_project_ai_notebook_Editor[]; at: $4 }
							}
							framework: {
								'#GET': { query: { compatibleWithEditor?: string; type?: string }; out: cloud_project_ai_notebook_Framework[]; at: $4 }
							}
						}
						command: {
							'#POST': { body: cloud_project_ai_notebook_NotebookSpecInput_Request; out: cloud_project_ai_Command; at: $4 }
						}
						'{notebookId}': {
							'#DELETE': { query: { force?: boolean }; at: $4 }
							'#GET': { out: cloud_project_ai_notebook_Notebook; at: $4 }
							'#PUT': { body: cloud_project_ai_notebook_NotebookUpdate_Request; at: $4 }
							backup: {
								'#GET': { query: { order?: cloud_project_ai_OrderEnum; page?: number; size?: number; sort?: string; updatedAfter?: string; updatedBefore?: string }; out: cloud_project_ai_notebook_Backup[]; at: $4 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_ai_notebook_Backup; at: $4 }
									fork: {
										'#POST': { body: cloud_project_ai_notebook_NotebookForkInfo_Request; out: cloud_project_ai_notebook_Notebook; at: $4 }
									}
								}
							}
							datasync: {
								'#POST': { body: cloud_project_ai_volume_DataSyncSpec_Request; out: cloud_project_ai_volume_DataSync; at: $4 }
							}
							label: {
								'#PUT': { body: cloud_project_ai_Label_Request; at: $4 }
							}
							log: {
								'#GET': { out: cloud_project_ai_Logs; at: $4 }
							}
							restart: {
								'#PUT': {}
							}
							start: {
								'#PUT': { at: $4 }
							}
							stop: {
								'#PUT': { at: $4 }
							}
							workspacebackupretentionpolicy: {
								'#GET': { out: cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy }
								'#PUT': { body: cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicyInput_Request; out: cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy }
							}
						}
					}
					partners: {
						region: {
							'#GET': { out: cloud_project_ai_capabilities_Region[]; at: $4 }
							$: '{region}'
							'{region}': {
								'#GET': { out: cloud_project_ai_capabilities_Region; at: $4 }
								partner: {
									'#GET': { out: cloud_project_ai_partner_Partner[]; at: $4 }
									$: '{partnerId}'
									'{partnerId}': {
										'#GET': { out: cloud_project_ai_partner_Partner; at: $4 }
									}
								}
							}
						}
					}
					registry: {
						'#GET': { out: cloud_project_ai_registry_Registry[]; at: $4 }
						'#POST': { body: cloud_project_ai_registry_Registry_Request; out: cloud_project_ai_registry_Registry; at: $4 }
						$: '{registryId}'
						'{registryId}': {
							'#DELETE': { at: $4 }
							'#GET': { out: cloud_project_ai_registry_Registry; at: $4 }
							'#PUT': { body: cloud_project_ai_registry_RegistryUpdateInput_Request; at: $4 }
						}
					}
					token: {
						'#GET': { out: cloud_project_ai_token_Token[]; at: $4 }
						'#POST': { body: cloud_project_ai_token_TokenSpec_Request; out: cloud_project_ai_token_Token; at: $4 }
						$: '{id}'
						'{id}': {
							'#DELETE': { at: $4 }
							'#GET': { out: cloud_project_ai_token_Token; at: $4 }
							renew: {
								'#POST': { out: cloud_project_ai_token_Token; at: $4 }
							}
						}
					}
				}
				alerting: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: cloud_alerting_Alerting_Request; out: cloud_alerting_Alerting; at: $1 }
					$: '{id}'
					'{id}': {
						'#DELETE': { at: $1 }
						'#GET': { out: cloud_alerting_Alerting; at: $1 }
						'#PUT': { body: cloud_alerting_AlertingUpdate_Request; at: $1 }
						alert: {
							'#GET': { out: number[]; at: $1 }
							$: '{alertId}'
							'{alertId}': {
								'#GET': { path: { alertId: number | string }; out: cloud_alerting_Alert; at: $1 }
							}
						}
					}
				}
				bill: {
					'#GET': { query: { from: string; to: string }; out: cloud_project_Bill[]; at: $1 }
				}
				cancel: {
					'#POST': { at: $1 }
				}
				capabilities: {
					containerRegistry: {
						'#GET': { out: cloud_containerRegistry_Capability[]; at: $3 }
					}
					kube: {
						admissionplugins: {
							'#GET': { out: (cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum | Text)[]; at: $3 }
						}
						flavors: {
							'#GET': { query: { region?: string }; out: cloud_kube_Flavor[]; at: $3 }
						}
						log: {
							kind: {
								'#GET': { out: string[]; at: $3 }
								$: '{name}'
								'{name}': {
									'#GET': { out: dbaas_logs_LogKind; at: $3 }
								}
							}
						}
						regions: {
							'#GET': { out: string[]; at: $3 }
						}
					}
					loadbalancer: {
						region: {
							'#GET': { out: string[]; status: 'BETA'; at: $3 }
							$: '{regionName}'
							'{regionName}': {
								'#GET': { out: cloud_project_loadbalancer_Region; status: 'BETA'; at: $3 }
							}
						}
					}
					productAvailability: {
						'#GET': { query: { addonFamily?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum; planCode?: string; planFamily?: string; product?: string }; out: cloud_capabilities_Availability; status: 'BETA'; at: $3 }
					}
				}
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
				}
				confirmTermination: {
					'#POST': { body: { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }; out: string; at: $2 }
				}
				containerRegistry: {
					'#GET': { out: cloud_containerRegistry_Registry[]; at: $2 }
					'#POST': { body: cloud_ProjectContainerRegistryCreation_Request; out: cloud_containerRegistry_Registry; at: $2 }
					$: '{registryID}'
					'{registryID}': {
						'#DELETE': { at: $2 }
						'#GET': { out: cloud_containerRegistry_Registry; at: $2 }
						'#PUT': { body: cloud_ProjectContainerRegistryUpdate_Request; at: $2 }
						capabilities: {
							plan: {
								'#GET': { out: cloud_containerRegistry_Plan[]; at: $3 }
							}
						}
						iam: {
							'#DELETE': {}
							'#POST': { body: cloud_containerRegistry_iamPost_Request }
						}
						ipRestrictions: {
							management: {
								'#GET': { out: cloud_containerRegistry_IPRestrictions[]; at: $3 }
								'#PUT': { body: cloud_containerRegistry_IPRestrictions_Request[]; out: cloud_containerRegistry_IPRestrictions[]; at: $3 }
							}
							registry: {
								'#GET': { out: cloud_containerRegistry_IPRestrictions[]; at: $3 }
								'#PUT': { body: cloud_containerRegistry_IPRestrictions_Request[]; out: cloud_containerRegistry_IPRestrictions[]; at: $3 }
							}
						}
						openIdConnect: {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_containerRegistry_OIDCConfiguration; at: $3 }
							'#POST': { body: cloud_containerRegistry_OIDCPost_Request; at: $3 }
							'#PUT': { body: cloud_containerRegistry_OIDCPut_Request; at: $3 }
						}
						plan: {
							'#GET': { out: cloud_containerRegistry_Plan; at: $3 }
							'#PUT': { body: cloud_containerRegistry_PlanUpdate_Request; at: $3 }
						}
						users: {
							'#GET': { out: cloud_containerRegistry_User[]; at: $2 }
							'#POST': { body: cloud_ProjectContainerRegistryUsersCreation_Request; out: cloud_containerRegistry_User; at: $2 }
							$: '{userID}'
							'{userID}': {
								'#DELETE': { at: $2 }
								'#GET': { out: cloud_containerRegistry_User; at: $3 }
								setAsAdmin: {
									'#PUT': { at: $3 }
								}
							}
						}
					}
				}
				credit: {
					'#GET': { out: number[]; at: $1 }
					'#POST': { body: { code: string }; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: cloud_Credit; at: $1 }
					}
				}
				database: {
					availability: {
						'#GET': { query: { action?: cloud_project_database_availability_ActionEnum; clusterId?: string; target?: cloud_project_database_availability_TargetEnum }; out: cloud_project_database_Availability[]; at: $3 }
					}
					capabilities: {
						'#GET': { out: cloud_project_database_Capabilities; at: $3 }
					}
					cassandra: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_Service; at: $3 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							certificates: {
								'#GET': { out: cloud_project_database_service_Certificates; at: $3 }
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/cassandra'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/cassandra'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/cassandra'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/cassandra'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/cassandra'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_UserCreation_Request; out: cloud_project_database_service_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					clickhouse: {
						'#GET': { out: string[] }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': {}
							'#GET': { out: cloud_project_database_Service }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service }
							backup: {
								'#GET': { out: string[] }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup }
								}
							}
							capabilities: {
								backupRegions: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[] }
								}
							}
							certificates: {
								'#GET': { out: cloud_project_database_service_Certificates }
							}
							currentQueries: {
								'#GET': { query: { limit?: number; offset?: number }; out: cloud_project_database_service_CurrentQueries }
								cancel: {
									'#POST': { body: cloud_project_database_service_currentqueries_query_CancelRequest_Request; out: cloud_project_database_service_currentqueries_query_CancelResponse }
								}
							}
							database: {
								'#GET': { out: string[] }
								'#POST': { body: cloud_project_database_service_Database_Request; out: cloud_project_database_service_Database }
								$: '{databaseId}'
								'{databaseId}': {
									'#DELETE': {}
									'#GET': { out: cloud_project_database_service_Database }
								}
							}
							enableWrites: {
								'#POST': { out: cloud_project_database_TemporaryWriteDeadline }
							}
							integration: {
								'#GET': { out: string[] }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': {}
									'#GET': { out: cloud_project_database_service_Integration }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
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
							maintenance: {
								'#GET': { out: string[] }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[] }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric }
								}
							}
							node: {
								'#GET': { out: string[] }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							queryStatistics: {
								'#GET': { query: { limit?: number; offset?: number }; out: cloud_project_database_clickhouse_QueryStatistics }
							}
							roles: {
								'#GET': { out: string[] }
							}
							user: {
								'#GET': { out: string[] }
								'#POST': { body: cloud_project_database_service_UserWithRolesCreation_Request; out: cloud_project_database_service_UserWithPasswordAndRoles }
								$: '{userId}'
								'{userId}': {
									'#DELETE': {}
									'#GET': { out: cloud_project_database_service_UserWithRoles }
									'#PUT': { body: cloud_project_database_service_UserWithRoles_Request; out: cloud_project_database_service_UserWithRoles }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPasswordAndRoles }
										}
									}
								}
							}
						}
					}
					grafana: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
							'#PUT': { body: cloud_project_database_ServiceWithoutPrometheus_Request; out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/grafana'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/grafana'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/grafana'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/grafana'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/grafana'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#GET': { out: cloud_project_database_service_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					kafka: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_kafka_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_kafka_Service; at: $3 }
							'#PUT': { body: cloud_project_database_kafka_Service_Request; out: cloud_project_database_kafka_Service; at: $3 }
							acl: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-07-13'; deleted: '2023-10-13'; instead: '/1.0/cloud/project/{serviceName}/database/kafka/{productID}/topicAcl'; at: $3 }
								'#POST': { body: cloud_project_database_kafka_TopicAcl_Request; out: cloud_project_database_kafka_TopicAcl; status: 'DEPRECATED'; deprecated: '2022-07-13'; deleted: '2023-10-13'; instead: '/1.0/cloud/project/{serviceName}/database/kafka/{productID}/topicAcl'; at: $3 }
								$: '{aclId}'
								'{aclId}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-07-13'; deleted: '2023-10-13'; instead: '/1.0/cloud/project/{serviceName}/database/kafka/{productID}/topicAcl'; at: $3 }
									'#GET': { out: cloud_project_database_kafka_TopicAcl; status: 'DEPRECATED'; deprecated: '2022-07-13'; deleted: '2023-10-13'; instead: '/1.0/cloud/project/{serviceName}/database/kafka/{productID}/topicAcl'; at: $3 }
								}
							}
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							certificates: {
								'#GET': { out: cloud_project_database_service_Certificates; at: $3 }
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafka'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafka'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafka'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafka'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafka'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							permissions: {
								'#GET': { out: cloud_project_database_kafka_Permissions; at: $3 }
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							schemaRegistryAcl: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_kafka_SchemaRegistryAcl_Request; out: cloud_project_database_kafka_SchemaRegistryAcl; at: $3 }
								$: '{aclId}'
								'{aclId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_kafka_SchemaRegistryAcl; at: $3 }
								}
							}
							topic: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_kafka_TopicCreation_Request; out: cloud_project_database_kafka_Topic; at: $3 }
								$: '{topicId}'
								'{topicId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_kafka_Topic; at: $3 }
									'#PUT': { body: cloud_project_database_kafka_Topic_Request; out: cloud_project_database_kafka_Topic; at: $3 }
								}
							}
							topicAcl: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_kafka_TopicAcl_Request; out: cloud_project_database_kafka_TopicAcl; at: $3 }
								$: '{aclId}'
								'{aclId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_kafka_TopicAcl; at: $3 }
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_UserCreation_Request; out: cloud_project_database_service_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_User; at: $3 }
									access: {
										'#GET': { out: cloud_project_database_kafka_user_Access; at: $3 }
									}
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					kafkaConnect: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_Service; at: $3 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								connector: {
									'#GET': { out: string[]; at: $3 }
									$: '{connectorId}'
									'{connectorId}': {
										'#GET': { out: cloud_project_database_kafkaConnect_capabilities_Connector; at: $3 }
										configuration: {
											'#GET': { out: cloud_project_database_kafkaConnect_capabilities_connector_configuration_Property[]; at: $3 }
										}
										transforms: {
											'#GET': { out: cloud_project_database_kafkaConnect_capabilities_connector_Transform[]; at: $3 }
										}
									}
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							connector: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_kafkaConnect_ConnectorCreation_Request; out: cloud_project_database_kafkaConnect_Connector; at: $3 }
								$: '{connectorId}'
								'{connectorId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_kafkaConnect_Connector; at: $3 }
									'#PUT': { body: cloud_project_database_kafkaConnect_Connector_Request; out: cloud_project_database_kafkaConnect_Connector; at: $3 }
									pause: {
										'#POST': { at: $3 }
									}
									restart: {
										'#POST': { at: $3 }
									}
									resume: {
										'#POST': { at: $3 }
									}
									task: {
										'#GET': { out: number[]; at: $3 }
										$: '{taskId}'
										'{taskId}': {
											'#GET': { path: { taskId: number | string }; out: cloud_project_database_kafkaConnect_connector_Task; at: $3 }
											restart: {
												'#POST': { path: { taskId: number | string }; at: $3 }
											}
										}
									}
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafkaConnect'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafkaConnect'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafkaConnect'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafkaConnect'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafkaConnect'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_UserCreation_Request; out: cloud_project_database_service_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					kafkaMirrorMaker: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_Service; at: $3 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $3 }
							capabilities: {
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							replication: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_ReplicationCreation_Request; out: cloud_project_database_service_Replication; at: $3 }
								$: '{replicationId}'
								'{replicationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Replication; at: $3 }
									'#PUT': { body: cloud_project_database_service_Replication_Request; out: cloud_project_database_service_Replication; at: $3 }
								}
							}
						}
					}
					m3aggregator: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
							'#PUT': { body: cloud_project_database_ServiceWithoutPrometheus_Request; out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
							capabilities: {
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
						}
					}
					m3db: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
							'#PUT': { body: cloud_project_database_ServiceWithoutPrometheus_Request; out: cloud_project_database_ServiceWithoutPrometheus; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/m3db'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/m3db'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/m3db'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/m3db'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/m3db'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							namespace: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_m3db_NamespaceCreation_Request; out: cloud_project_database_m3db_Namespace; at: $3 }
								$: '{namespaceId}'
								'{namespaceId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_m3db_Namespace; at: $3 }
									'#PUT': { body: cloud_project_database_m3db_Namespace_Request; out: cloud_project_database_m3db_Namespace; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_m3db_UserCreation_Request; out: cloud_project_database_m3db_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_m3db_User; at: $3 }
									'#PUT': { body: cloud_project_database_m3db_User_Request; out: cloud_project_database_m3db_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_m3db_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					mongodb: {
						'#GET': { out: string[]; at: $4 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $4 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $4 }
							'#GET': { out: cloud_project_database_Service; at: $4 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $4 }
							backup: {
								'#GET': { out: string[]; at: $4 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $4 }
									restore: {
										'#POST': { out: cloud_project_database_Backup; at: $4 }
									}
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mongodb'; at: $4 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mongodb'; at: $4 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mongodb'; at: $4 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mongodb'; at: $4 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mongodb'; at: $4 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $4 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $4 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $4 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $4 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $4 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $4 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $4 }
								'#POST': { body: cloud_project_database_service_NodeCreation_Request; out: cloud_project_database_service_Node; at: $4 }
								$: '{nodeId}'
								'{nodeId}': {
									'#DELETE': { at: $4 }
									'#GET': { out: cloud_project_database_service_Node; at: $4 }
									'#PUT': { body: cloud_project_database_service_Node_Request; out: cloud_project_database_service_Node; at: $4 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_mongodb_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							restore: {
								'#POST': { body: cloud_project_database_service_Restore_Request; at: $4 }
							}
							roles: {
								'#GET': { query: { advanced?: boolean }; out: string[]; at: $4 }
							}
							user: {
								'#GET': { out: string[]; at: $4 }
								'#POST': { body: cloud_project_database_service_UserWithRolesCreation_Request; out: cloud_project_database_service_UserWithPasswordAndRoles; at: $4 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $4 }
									'#GET': { out: cloud_project_database_service_UserWithRoles; at: $4 }
									'#PUT': { body: cloud_project_database_service_UserWithPasswordAndRoles_Request; out: cloud_project_database_service_UserWithRoles; at: $4 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPasswordAndRoles; at: $4 }
										}
									}
								}
							}
						}
					}
					mysql: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_Service; at: $3 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							certificates: {
								'#GET': { out: cloud_project_database_service_Certificates; at: $3 }
							}
							currentQueries: {
								'#GET': { query: { limit?: number; offset?: number }; out: cloud_project_database_service_CurrentQueries; at: $3 }
								cancel: {
									'#POST': { body: cloud_project_database_service_currentqueries_query_CancelRequest_Request; out: cloud_project_database_service_currentqueries_query_CancelResponse; at: $3 }
								}
							}
							database: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Database_Request; out: cloud_project_database_service_Database; at: $3 }
								$: '{databaseId}'
								'{databaseId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Database; at: $3 }
								}
							}
							enableWrites: {
								'#POST': { out: cloud_project_database_TemporaryWriteDeadline; at: $3 }
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mysql'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mysql'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mysql'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mysql'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mysql'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							migration: {
								'#GET': { out: cloud_project_database_mysql_MigrationResult }
								'#POST': { body: cloud_project_database_mysql_Migration_Request; out: cloud_project_database_mysql_MigrationResult }
								check: {
									'#GET': { out: cloud_project_database_mysql_migration_CheckResult }
									'#POST': { body: cloud_project_database_mysql_Migration_Request; out: cloud_project_database_mysql_migration_CheckResult }
								}
								stop: {
									'#POST': {}
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							queryStatistics: {
								'#GET': { query: { limit?: number; offset?: number }; out: cloud_project_database_mysql_QueryStatistics; at: $3 }
								reset: {
									'#POST': { at: $3 }
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_UserCreation_Request; out: cloud_project_database_service_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					opensearch: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_opensearch_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_opensearch_Service; at: $3 }
							'#PUT': { body: cloud_project_database_opensearch_Service_Request; out: cloud_project_database_opensearch_Service; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							index: {
								'#GET': { out: string[]; at: $3 }
								$: '{indexId}'
								'{indexId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_opensearch_Index; at: $3 }
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/opensearch'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/opensearch'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/opensearch'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/opensearch'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/opensearch'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							pattern: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_opensearch_Pattern_Request; out: cloud_project_database_opensearch_Pattern; at: $3 }
								$: '{patternId}'
								'{patternId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_opensearch_Pattern; at: $3 }
								}
							}
							permissions: {
								'#GET': { out: cloud_project_database_opensearch_Permissions; at: $3 }
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_opensearch_UserCreation_Request; out: cloud_project_database_opensearch_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_opensearch_User; at: $3 }
									'#PUT': { body: cloud_project_database_opensearch_User_Request; out: cloud_project_database_opensearch_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_opensearch_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					postgresql: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_Service; at: $3 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							certificates: {
								'#GET': { out: cloud_project_database_service_Certificates; at: $3 }
							}
							connectionPool: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_postgresql_ConnectionPoolCreation_Request; out: cloud_project_database_postgresql_ConnectionPool; at: $3 }
								$: '{connectionPoolId}'
								'{connectionPoolId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_postgresql_ConnectionPool; at: $3 }
									'#PUT': { body: cloud_project_database_postgresql_ConnectionPool_Request; out: cloud_project_database_postgresql_ConnectionPool; at: $3 }
								}
							}
							currentQueries: {
								'#GET': { query: { limit?: number; offset?: number }; out: cloud_project_database_service_CurrentQueries; at: $3 }
								cancel: {
									'#POST': { body: cloud_project_database_service_currentqueries_query_CancelRequest_Request; out: cloud_project_database_service_currentqueries_query_CancelResponse; at: $3 }
								}
							}
							database: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Database_Request; out: cloud_project_database_service_Database; at: $3 }
								$: '{databaseId}'
								'{databaseId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Database; at: $3 }
								}
							}
							enableWrites: {
								'#POST': { out: cloud_project_database_TemporaryWriteDeadline; at: $3 }
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/postgresql'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/postgresql'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/postgresql'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/postgresql'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/postgresql'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							queryStatistics: {
								'#GET': { query: { limit?: number; offset?: number }; out: cloud_project_database_postgresql_QueryStatistics; at: $3 }
								reset: {
									'#POST': { at: $3 }
								}
							}
							roles: {
								'#GET': { out: string[]; at: $3 }
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_UserWithRolesCreation_Request; out: cloud_project_database_service_UserWithPasswordAndRoles; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_UserWithRoles; at: $3 }
									'#PUT': { body: cloud_project_database_service_UserWithRoles_Request; out: cloud_project_database_service_UserWithRoles; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_service_UserWithPasswordAndRoles; at: $3 }
										}
									}
								}
							}
						}
					}
					redis: {
						'#GET': { out: string[]; at: $3 }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_project_database_Service; at: $3 }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service; at: $3 }
							advancedConfiguration: {
								'#GET': { out: Record<string, string>; at: $3 }
								'#PUT': { body: Record<string, string>; out: Record<string, string>; at: $3 }
							}
							backup: {
								'#GET': { out: string[]; at: $3 }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup; at: $3 }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[]; at: $3 }
								}
								categories: {
									'#GET': { out: string[]; at: $3 }
								}
								commands: {
									'#GET': { out: string[]; at: $3 }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[]; at: $3 }
								}
							}
							integration: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration; at: $3 }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_service_Integration; at: $3 }
								}
							}
							ipRestriction: {
								'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/redis'; at: $3 }
								'#POST': { body: cloud_project_database_IpRestrictionCreation_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/redis'; at: $3 }
								$: '{ipBlock}'
								'{ipBlock}': {
									'#DELETE': { status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/redis'; at: $3 }
									'#GET': { out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/redis'; at: $3 }
									'#PUT': { body: cloud_project_database_IpRestriction_Request; out: cloud_project_database_IpRestriction; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/redis'; at: $3 }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
								subscription: {
									'#GET': { query: { kind?: string }; out: string[]; at: $4 }
									'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									$: '{subscriptionId}'
									'{subscriptionId}': {
										'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
										'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
									}
								}
								url: {
									'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
								}
							}
							logs: {
								'#GET': { out: cloud_project_database_service_LogEntry[]; at: $3 }
							}
							maintenance: {
								'#GET': { out: string[]; at: $3 }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance; at: $3 }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance; at: $3 }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[]; at: $3 }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric; at: $3 }
								}
							}
							node: {
								'#GET': { out: string[]; at: $3 }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node; at: $3 }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							user: {
								'#GET': { out: string[]; at: $3 }
								'#POST': { body: cloud_project_database_redis_UserCreation_Request; out: cloud_project_database_redis_UserWithPassword; at: $3 }
								$: '{userId}'
								'{userId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_project_database_redis_User; at: $3 }
									'#PUT': { body: cloud_project_database_redis_User_Request; out: cloud_project_database_redis_User; at: $3 }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_redis_UserWithPassword; at: $3 }
										}
									}
								}
							}
						}
					}
					service: {
						'#GET': { query: { category?: cloud_project_database_engine_CategoryEnum }; out: string[]; at: $3 }
						$: '{clusterId}'
						'{clusterId}': {
							'#GET': { out: cloud_project_database_Service; at: $3 }
						}
					}
					valkey: {
						'#GET': { out: string[] }
						'#POST': { body: cloud_project_database_ServiceCreation_Request; out: cloud_project_database_Service }
						$: '{clusterId}'
						'{clusterId}': {
							'#DELETE': {}
							'#GET': { out: cloud_project_database_Service }
							'#PUT': { body: cloud_project_database_Service_Request; out: cloud_project_database_Service }
							advancedConfiguration: {
								'#GET': { out: Record<string, string> }
								'#PUT': { body: Record<string, string>; out: Record<string, string> }
							}
							backup: {
								'#GET': { out: string[] }
								$: '{backupId}'
								'{backupId}': {
									'#GET': { out: cloud_project_database_Backup }
								}
							}
							capabilities: {
								advancedConfiguration: {
									'#GET': { out: cloud_project_database_capabilities_advancedConfiguration_Property[] }
								}
								backupRegions: {
									'#GET': { out: string[] }
								}
								categories: {
									'#GET': { out: string[] }
								}
								commands: {
									'#GET': { out: string[] }
								}
								integration: {
									'#GET': { out: cloud_project_database_capabilities_Integration[] }
								}
							}
							integration: {
								'#GET': { out: string[] }
								'#POST': { body: cloud_project_database_service_Integration_Request; out: cloud_project_database_service_Integration }
								$: '{integrationId}'
								'{integrationId}': {
									'#DELETE': {}
									'#GET': { out: cloud_project_database_service_Integration }
								}
							}
							log: {
								kind: {
									'#GET': { out: string[] }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind }
									}
								}
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
								'#GET': { out: cloud_project_database_service_LogEntry[] }
							}
							maintenance: {
								'#GET': { out: string[] }
								$: '{maintenanceId}'
								'{maintenanceId}': {
									'#GET': { out: cloud_project_database_service_Maintenance }
									apply: {
										'#POST': { out: cloud_project_database_service_Maintenance }
									}
								}
							}
							metric: {
								'#GET': { query: { extended?: boolean }; out: string[] }
								$: '{metricName}'
								'{metricName}': {
									'#GET': { query: { period: cloud_project_database_service_MetricPeriodEnum }; out: cloud_project_database_service_Metric }
								}
							}
							node: {
								'#GET': { out: string[] }
								$: '{nodeId}'
								'{nodeId}': {
									'#GET': { out: cloud_project_database_service_Node }
								}
							}
							prometheus: {
								'#GET': { out: cloud_project_database_service_PrometheusEndpoint }
								credentials: {
									reset: {
										'#POST': { out: cloud_project_database_service_PrometheusAccess }
									}
								}
							}
							user: {
								'#GET': { out: string[] }
								'#POST': { body: cloud_project_database_redis_UserCreation_Request; out: cloud_project_database_redis_UserWithPassword }
								$: '{userId}'
								'{userId}': {
									'#DELETE': {}
									'#GET': { out: cloud_project_database_redis_User }
									'#PUT': { body: cloud_project_database_redis_User_Request; out: cloud_project_database_redis_User }
									credentials: {
										reset: {
											'#POST': { out: cloud_project_database_redis_UserWithPassword }
										}
									}
								}
							}
						}
					}
				}
				flavor: {
					'#GET': { query: { region?: string }; out: cloud_flavor_Flavor[]; at: $2 }
					$: '{flavorId}'
					'{flavorId}': {
						'#GET': { out: cloud_flavor_Flavor; at: $2 }
					}
				}
				image: {
					'#GET': { query: { flavorType?: string; osType?: cloud_image_OSTypeEnum; region?: string }; out: cloud_image_Image[]; at: $2 }
					$: '{imageId}'
					'{imageId}': {
						'#GET': { out: cloud_image_Image; at: $2 }
					}
				}
				instance: {
					'#GET': { query: { region?: string }; out: cloud_instance_Instance[]; at: $2 }
					'#POST': { body: cloud_ProjectInstanceCreation_Request; out: cloud_instance_Instance; at: $2 }
					$: '{instanceId}'
					bulk: {
						'#POST': { body: cloud_ProjectInstanceBulkCreation_Request; out: cloud_instance_Instance[]; at: $2 }
					}
					group: {
						'#GET': { query: { region?: string }; out: cloud_instancegroup_InstanceGroup[]; at: $2 }
						'#POST': { body: cloud_ProjectInstanceGroupCreation_Request; out: cloud_instancegroup_InstanceGroup; at: $2 }
						$: '{groupId}'
						'{groupId}': {
							'#DELETE': { at: $2 }
							'#GET': { query: { region?: string }; out: cloud_instancegroup_InstanceGroup; at: $2 }
						}
					}
					'{instanceId}': {
						'#DELETE': { at: $2 }
						'#GET': { out: cloud_instance_Instance; at: $2 }
						'#PUT': { body: cloud_ProjectInstanceUpdate_Request; at: $2 }
						activeMonthlyBilling: {
							'#POST': { out: cloud_instance_Instance; at: $2 }
						}
						applicationAccess: {
							'#POST': { out: cloud_instance_ApplicationAccess; at: $2 }
						}
						interface: {
							'#GET': { out: cloud_instanceInterface_Interface[]; at: $2 }
							'#POST': { body: cloud_ProjectInstanceInterfaceCreation_Request; out: cloud_instanceInterface_Interface; at: $2 }
							$: '{interfaceId}'
							'{interfaceId}': {
								'#DELETE': { at: $2 }
								'#GET': { out: cloud_instanceInterface_Interface; at: $2 }
							}
						}
						reboot: {
							'#POST': { body: cloud_ProjectInstanceRebootCreation_Request; at: $2 }
						}
						reinstall: {
							'#POST': { body: cloud_ProjectInstanceReinstallCreation_Request; out: cloud_instance_Instance; at: $2 }
						}
						rescueMode: {
							'#POST': { body: cloud_ProjectInstanceRescueModeCreation_Request; out: cloud_instance_RescueAdminPassword; at: $2 }
						}
						resize: {
							'#POST': { body: cloud_ProjectInstanceResizeCreation_Request; out: cloud_instance_Instance; at: $2 }
						}
						resume: {
							'#POST': { at: $2 }
						}
						shelve: {
							'#POST': { at: $3 }
						}
						snapshot: {
							'#POST': { body: cloud_ProjectInstanceSnapshotCreation_Request; out: cloud_instance_InstanceSnapshot; at: $2 }
						}
						start: {
							'#POST': { at: $2 }
						}
						stop: {
							'#POST': { at: $2 }
						}
						unshelve: {
							'#POST': { at: $3 }
						}
						vnc: {
							'#POST': { out: cloud_instance_InstanceVnc; at: $2 }
						}
					}
				}
				ip: {
					'#GET': { out: cloud_ip_CloudIp[]; at: $2 }
					failover: {
						'#GET': { out: cloud_ip_FailoverIp[]; at: $2 }
						$: '{id}'
						'{id}': {
							'#GET': { out: cloud_ip_FailoverIp; at: $2 }
							attach: {
								'#POST': { body: cloud_ProjectIpFailoverAttachCreation_Request; out: cloud_ip_FailoverIp; at: $2 }
							}
						}
					}
				}
				kube: {
					'#GET': { out: string[]; at: $2 }
					'#POST': { body: cloud_ProjectKubeCreation_Request; out: cloud_kube_Cluster; at: $2 }
					$: '{kubeId}'
					'{kubeId}': {
						'#DELETE': { at: $2 }
						'#GET': { out: cloud_kube_Cluster; at: $2 }
						'#PUT': { body: cloud_ProjectKubeUpdate_Request; at: $2 }
						auditLogs: {
							'#POST': { out: dbaas_logs_TemporaryLogsLink; status: 'DEPRECATED'; deprecated: '2024-01-30'; deleted: '2025-09-01'; at: $3 }
						}
						customization: {
							'#GET': { out: cloud_ProjectKubeCustomization; at: $3 }
							'#PUT': { body: cloud_ProjectKubeCustomization_Request; out: cloud_kube_ResponseMessage; at: $3 }
						}
						flavors: {
							'#GET': { out: cloud_kube_Flavor[]; at: $2 }
						}
						ipRestrictions: {
							'#GET': { out: string[]; at: $3 }
							'#POST': { body: cloud_ProjectKubeIpRestrictionUpsert_Request; out: string[]; at: $3 }
							'#PUT': { body: cloud_ProjectKubeIpRestrictionUpsert_Request; out: string[]; at: $3 }
							$: '{ip}'
							'{ip}': {
								'#DELETE': { at: $3 }
							}
						}
						kubeconfig: {
							'#POST': { out: cloud_kube_Kubeconfig; at: $2 }
							reset: {
								'#POST': { at: $3 }
							}
						}
						log: {
							subscription: {
								'#GET': { query: { kind?: string }; out: string[]; at: $4 }
								'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
								$: '{subscriptionId}'
								'{subscriptionId}': {
									'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
									'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
								}
							}
							url: {
								'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink; at: $3 }
							}
						}
						metrics: {
							etcdUsage: {
								'#GET': { out: cloud_kube_EtcdUsage; at: $3 }
							}
						}
						node: {
							'#GET': { query: { history?: boolean }; out: cloud_kube_Node[]; at: $2 }
							$: '{nodeId}'
							'{nodeId}': {
								'#DELETE': { at: $2 }
								'#GET': { out: cloud_kube_Node; at: $2 }
							}
						}
						nodepool: {
							'#GET': { out: cloud_kube_NodePool[]; at: $3 }
							'#POST': { body: cloud_ProjectKubeNodePoolCreation_Request; out: cloud_kube_NodePool; at: $3 }
							$: '{nodePoolId}'
							'{nodePoolId}': {
								'#DELETE': { at: $3 }
								'#GET': { out: cloud_kube_NodePool; at: $3 }
								'#PUT': { body: cloud_ProjectKubeNodePoolUpdate_Request; at: $3 }
								nodes: {
									'#GET': { query: { history?: boolean }; out: cloud_kube_Node[]; at: $3 }
								}
							}
						}
						openIdConnect: {
							'#DELETE': { at: $3 }
							'#GET': { out: cloud_kube_OpenIdConnect; at: $3 }
							'#POST': { body: cloud_ProjectKubeOpenIdConnectCreation_Request; out: cloud_kube_OpenIdConnect; at: $3 }
							'#PUT': { body: cloud_ProjectKubeOpenIdConnectUpdate_Request; at: $3 }
						}
						privateNetworkConfiguration: {
							'#GET': { out: cloud_kube_PrivateNetworkConfiguration; at: $3 }
							'#PUT': { body: cloud_kube_PrivateNetworkConfiguration_Request; out: cloud_kube_ResponseMessage; at: $3 }
						}
						reset: {
							'#POST': { body: cloud_ProjectKubeResetCreation_Request; at: $2 }
						}
						restart: {
							'#POST': { body: cloud_ProjectKubeRestart_Request; at: $3 }
						}
						update: {
							'#POST': { body: cloud_ProjectKubeUpdateCreation_Request; at: $2 }
						}
						updateLoadBalancersSubnetId: {
							'#PUT': { body: cloud_ProjectKubeUpdateLoadBalancersSubnetId_Request; at: $3 }
						}
						updatePolicy: {
							'#PUT': { body: cloud_ProjectKubeUpdatePolicyUpdate_Request; at: $2 }
						}
					}
				}
				lab: {
					'#GET': { out: cloud_Lab[]; status: 'BETA'; at: $2 }
					$: '{labId}'
					'{labId}': {
						'#GET': { out: cloud_Lab; status: 'BETA'; at: $2 }
						'#POST': { out: cloud_Operation; status: 'BETA'; at: $2 }
						agreement: {
							'#GET': { out: cloud_LabAgreements; status: 'BETA'; at: $2 }
						}
					}
				}
				loadbalancer: {
					'#GET': { out: string[]; status: 'BETA'; at: $3 }
					'#POST': { body: cloud_project_LoadBalancerCreation_Request; out: cloud_project_LoadBalancer; status: 'BETA'; at: $3 }
					$: '{loadBalancerId}'
					'{loadBalancerId}': {
						'#DELETE': { status: 'BETA'; at: $3 }
						'#GET': { out: cloud_project_LoadBalancer; status: 'BETA'; at: $3 }
						'#PUT': { body: cloud_project_LoadBalancer_Request; out: cloud_project_LoadBalancer; status: 'BETA'; at: $3 }
						configuration: {
							'#GET': { out: number[]; status: 'BETA'; at: $3 }
							'#POST': { body: cloud_project_loadbalancer_ConfigurationCreation_Request; out: cloud_project_loadbalancer_Configuration; status: 'BETA'; at: $3 }
							$: '{version}'
							'{version}': {
								'#DELETE': { path: { version: number | string }; status: 'BETA'; at: $3 }
								'#GET': { path: { version: number | string }; out: cloud_project_loadbalancer_Configuration; status: 'BETA'; at: $3 }
								apply: {
									'#POST': { path: { version: number | string }; out: cloud_project_loadbalancer_Configuration; status: 'BETA'; at: $3 }
								}
							}
						}
					}
				}
				network: {
					private: {
						'#GET': { out: cloud_network_Network[]; at: $2 }
						'#POST': { body: cloud_ProjectNetworkPrivateCreation_Request; out: cloud_network_Network; at: $2 }
						$: '{networkId}'
						'{networkId}': {
							'#DELETE': { at: $2 }
							'#GET': { out: cloud_network_Network; at: $2 }
							'#PUT': { body: cloud_ProjectNetworkPrivateUpdate_Request; at: $2 }
							region: {
								'#POST': { body: cloud_ProjectNetworkPrivateRegionCreation_Request; out: cloud_network_Network; at: $2 }
							}
							subnet: {
								'#GET': { out: cloud_network_Subnet[]; at: $2 }
								'#POST': { body: cloud_ProjectNetworkPrivateSubnetCreation_Request; out: cloud_network_Subnet; at: $2 }
								$: '{subnetId}'
								'{subnetId}': {
									'#DELETE': { at: $2 }
								}
							}
						}
					}
					public: {
						'#GET': { out: cloud_network_Network[]; at: $2 }
					}
				}
				operation: {
					'#GET': { query: { instanceId?: string }; out: cloud_Operation[]; status: 'BETA'; at: $2 }
					$: '{operationId}'
					'{operationId}': {
						'#GET': { out: cloud_Operation; status: 'BETA'; at: $2 }
					}
				}
				quantum: {
					capabilities: {
						region: {
							'#GET': { out: cloud_project_quantum_capabilities_Region[] }
							$: '{region}'
							'{region}': {
								'#GET': { out: cloud_project_quantum_capabilities_Region }
								qpu: {
									'#GET': { query: { compatibleWithFramework?: string }; out: cloud_project_quantum_capabilities_QPUFlavor[] }
									$: '{qpuFlavorId}'
									'{qpuFlavorId}': {
										'#GET': { out: cloud_project_quantum_capabilities_QPUFlavor }
									}
								}
							}
						}
					}
				}
				quota: {
					'#GET': { query: { categories?: cloud_quota_CategoryEnum[] }; out: cloud_quota_Quotas[]; at: $2 }
				}
				region: {
					'#GET': { out: string[]; at: $2 }
					'#POST': { body: cloud_ProjectRegionCreation_Request; out: cloud_Region; at: $2 }
					$: '{regionName}'
					'{regionName}': {
						'#GET': { out: cloud_Region; at: $2 }
						coldArchive: {
							'#GET': { out: cloud_ColdArchiveContainer[]; at: $4 }
							'#POST': { body: cloud_StorageContainerCreation_Request; out: cloud_ColdArchiveContainer; at: $4 }
							$: '{name}'
							'{name}': {
								'#DELETE': { at: $4 }
								'#GET': { query: { limit?: number; marker?: string; prefix?: string }; out: cloud_ColdArchiveContainer; at: $4 }
								archive: {
									'#POST': { body: cloud_storage_ArchiveColdArchiveContainer_Request; at: $4 }
								}
								destroy: {
									'#POST': { at: $4 }
								}
								object: {
									$: '{objectKey}'
									'{objectKey}': {
										'#DELETE': { at: $4 }
									}
								}
								policy: {
									$: '{userId}'
									'{userId}': {
										'#POST': { body: cloud_storage_AddContainerPolicy_Request; at: $4 }
									}
								}
								presign: {
									'#POST': { body: cloud_storage_PresignedURLInput_Request; out: cloud_storage_PresignedURL; at: $4 }
								}
								restore: {
									'#POST': { at: $4 }
								}
							}
						}
						floatingip: {
							'#GET': { out: cloud_project_FloatingIp[]; at: $3 }
							$: '{floatingIpId}'
							'{floatingIpId}': {
								'#DELETE': { at: $3 }
								'#GET': { out: cloud_project_FloatingIp; at: $3 }
								detach: {
									'#POST': { at: $3 }
								}
							}
						}
						gateway: {
							'#GET': { query: { limit?: number; marker?: string; subnetId?: string; withSubnets?: boolean }; out: cloud_network_Gateway[]; at: $3 }
							'#POST': { body: cloud_network_CreateGateway_Request; out: cloud_Operation; at: $3 }
							$: '{id}'
							'{id}': {
								'#DELETE': { out: cloud_Operation; at: $3 }
								'#GET': { out: cloud_network_Gateway; at: $3 }
								'#PUT': { body: cloud_network_UpdateGateway_Request; out: cloud_network_Gateway; at: $3 }
								expose: {
									'#POST': { out: cloud_network_Gateway; at: $3 }
								}
								interface: {
									'#GET': { out: cloud_network_gateway_Interface[]; at: $3 }
									'#POST': { body: cloud_network_gateway_CreateInterface_Request; out: cloud_network_gateway_Interface; at: $3 }
									$: '{interfaceId}'
									'{interfaceId}': {
										'#DELETE': { at: $3 }
										'#GET': { out: cloud_network_gateway_Interface; at: $3 }
									}
								}
							}
						}
						instance: {
							'#GET': { out: cloud_instance_InstanceList[]; status: 'BETA' }
							'#POST': { body: cloud_instance_CreateInput_Request; out: cloud_Operation; status: 'BETA' }
							$: '{instanceId}'
							'{instanceId}': {
								'#GET': { query: { deleted?: boolean; withBackups?: boolean; withImage?: boolean; withNetworks?: boolean; withVolumes?: boolean }; out: cloud_instance_InstanceList; status: 'BETA' }
								abortSnapshot: {
									'#POST': { out: cloud_Operation; at: $3 }
								}
								associateFloatingIp: {
									'#POST': { body: cloud_instance_AssociateFloatingIp_Request; out: cloud_Operation; at: $3 }
								}
								autobackup: {
									'#POST': { body: cloud_Instance_AutoBackup_Request; out: cloud_Operation; status: 'BETA' }
								}
								floatingIp: {
									'#POST': { body: cloud_instance_CreateFloatingIp_Request; out: cloud_Operation; at: $3 }
								}
								reinstall: {
									'#POST': { body: cloud_instance_Reinstall_Request; out: cloud_Operation; status: 'BETA' }
								}
								snapshot: {
									'#POST': { body: cloud_instance_CreateSnapshot_Request; out: cloud_instance_Snapshot; status: 'BETA' }
								}
							}
						}
						keymanager: {
							certificate: {
								'#GET': { out: cloud_keymanager_Certificate[]; at: $3 }
								'#POST': { body: cloud_keymanager_CertificateCreate_Request; out: cloud_keymanager_Certificate; at: $3 }
								$: '{certificateId}'
								'{certificateId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_keymanager_Certificate; at: $3 }
								}
							}
							secret: {
								'#GET': { out: cloud_keymanager_Secret[]; at: $3 }
								$: '{secretId}'
								'{secretId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_keymanager_Secret; at: $3 }
								}
							}
						}
						loadbalancing: {
							flavor: {
								'#GET': { out: cloud_loadbalancing_Flavor[]; at: $3 }
								$: '{flavorId}'
								'{flavorId}': {
									'#GET': { out: cloud_loadbalancing_Flavor; at: $3 }
								}
							}
							healthMonitor: {
								'#GET': { query: { poolId?: string }; out: cloud_loadbalancing_HealthMonitor[]; at: $3 }
								'#POST': { body: cloud_loadbalancing_HealthMonitor_Request; out: cloud_loadbalancing_HealthMonitor; at: $3 }
								$: '{healthMonitorId}'
								'{healthMonitorId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_loadbalancing_HealthMonitor; at: $3 }
									'#PUT': { body: cloud_loadbalancing_UpdateHealthMonitor_Request; out: cloud_loadbalancing_HealthMonitor; at: $3 }
								}
							}
							l7Policy: {
								'#GET': { query: { listenerId?: string }; out: cloud_loadbalancing_L7Policy[]; at: $3 }
								'#POST': { body: cloud_loadbalancing_L7Policy_Request; out: cloud_loadbalancing_L7Policy; at: $3 }
								$: '{l7PolicyId}'
								'{l7PolicyId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_loadbalancing_L7Policy; at: $3 }
									'#PUT': { body: cloud_loadbalancing_L7PolicyUpdate_Request; out: cloud_loadbalancing_L7Policy; at: $3 }
									l7Rule: {
										'#GET': { out: cloud_loadbalancing_L7Rule[]; at: $3 }
										'#POST': { body: cloud_loadbalancing_L7Rule_Request; out: cloud_loadbalancing_L7Rule; at: $3 }
										$: '{l7RuleId}'
										'{l7RuleId}': {
											'#DELETE': { at: $3 }
											'#GET': { out: cloud_loadbalancing_L7Rule; at: $3 }
											'#PUT': { body: cloud_loadbalancing_L7Rule_Request; out: cloud_loadbalancing_L7Rule; at: $3 }
										}
									}
								}
							}
							listener: {
								'#GET': { query: { loadbalancerId?: string }; out: cloud_loadbalancing_Listener[]; at: $3 }
								'#POST': { body: cloud_loadbalancing_CreateListener_Request; out: cloud_loadbalancing_Listener; at: $3 }
								$: '{listenerId}'
								'{listenerId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_loadbalancing_Listener; at: $3 }
									'#PUT': { body: cloud_loadbalancing_EditListener_Request; out: cloud_loadbalancing_Listener; at: $3 }
								}
							}
							loadbalancer: {
								'#GET': { out: cloud_loadbalancing_LoadBalancer[]; at: $3 }
								'#POST': { body: cloud_loadbalancing_Loadbalancer_CreateInput_Request; out: cloud_Operation; at: $3 }
								$: '{loadBalancerId}'
								'{loadBalancerId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_loadbalancing_LoadBalancer; at: $3 }
									'#PUT': { body: cloud_loadbalancing_LoadbalancerEdit_Request; out: cloud_loadbalancing_LoadBalancer; at: $3 }
									associateFloatingIp: {
										'#POST': { body: cloud_loadbalancing_AssociateFloatingIp_Request; out: cloud_Operation; at: $3 }
									}
									floatingIp: {
										'#POST': { body: cloud_loadbalancing_CreateFloatingIp_Request; out: cloud_Operation; at: $3 }
									}
									log: {
										subscription: {
											'#GET': { query: { kind?: string }; out: string[]; at: $4 }
											'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; at: $4 }
											$: '{subscriptionId}'
											'{subscriptionId}': {
												'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; at: $4 }
												'#GET': { out: dbaas_logs_LogSubscription; at: $4 }
											}
										}
										url: {
											'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink; at: $4 }
										}
									}
									stats: {
										'#GET': { out: cloud_loadbalancing_loadbalancer_Stats; at: $3 }
									}
								}
							}
							log: {
								kind: {
									'#GET': { out: string[]; at: $4 }
									$: '{name}'
									'{name}': {
										'#GET': { out: dbaas_logs_LogKind; at: $4 }
									}
								}
							}
							pool: {
								'#GET': { query: { loadbalancerId?: string }; out: cloud_loadbalancing_Pool[]; at: $3 }
								'#POST': { body: cloud_loadbalancing_PoolCreate_Request; out: cloud_loadbalancing_Pool; at: $3 }
								$: '{poolId}'
								'{poolId}': {
									'#DELETE': { at: $3 }
									'#GET': { out: cloud_loadbalancing_Pool; at: $3 }
									'#PUT': { body: cloud_loadbalancing_PoolUpdate_Request; out: cloud_loadbalancing_Pool; at: $3 }
									member: {
										'#GET': { out: cloud_loadbalancing_pool_Member[]; at: $3 }
										'#POST': { body: cloud_loadbalancing_pool_CreateMembers_Request; out: cloud_loadbalancing_pool_Member[]; at: $3 }
										$: '{memberId}'
										'{memberId}': {
											'#DELETE': { at: $3 }
											'#GET': { out: cloud_loadbalancing_pool_Member; at: $3 }
											'#PUT': { body: cloud_loadbalancing_pool_MemberUpdate_Request; out: cloud_loadbalancing_pool_Member; at: $3 }
										}
									}
								}
							}
						}
						network: {
							'#GET': { out: cloud_project_Network[]; at: $3 }
							'#POST': { body: cloud_network_CreateNetwork_Request; out: cloud_Operation; at: $3 }
							$: '{networkId}'
							'{networkId}': {
								'#DELETE': { at: $3 }
								'#GET': { out: cloud_project_Network; at: $3 }
								subnet: {
									'#GET': { out: cloud_project_Subnet[]; at: $3 }
									'#POST': { body: cloud_network_CreateSubnet_Request; out: cloud_project_Subnet }
									$: '{subnetId}'
									'{subnetId}': {
										'#DELETE': { at: $3 }
										'#GET': { out: cloud_project_Subnet; at: $3 }
										gateway: {
											'#POST': { body: cloud_network_CreateGatewaySummary_Request; out: cloud_Operation; at: $3 }
										}
									}
								}
							}
						}
						quota: {
							'#GET': { out: cloud_quota_Quotas; at: $2 }
							'#POST': { body: cloud_ProjectRegionQuotaCreation_Request; out: cloud_Operation; status: 'BETA'; at: $2 }
							allowed: {
								'#GET': { out: cloud_quota_AllowedQuota[]; status: 'BETA'; at: $2 }
							}
							storage: {
								'#DELETE': { status: 'BETA'; at: $3 }
								'#GET': { out: cloud_quota_storage_Quota; status: 'BETA'; at: $3 }
								'#PUT': { body: cloud_quota_storage_QuotaUpdate_Request; status: 'BETA'; at: $3 }
							}
						}
						share: {
							'#GET': { out: cloud_share_Share[]; status: 'BETA' }
							'#POST': { body: cloud_share_Share_Create_Request; out: cloud_Operation; status: 'BETA' }
							$: '{shareId}'
							'{shareId}': {
								'#DELETE': { out: cloud_Operation; status: 'BETA' }
								'#GET': { out: cloud_share_Share; status: 'BETA' }
								'#PUT': { body: cloud_share_ShareUpdate_Request; out: cloud_Operation; status: 'BETA' }
								acl: {
									'#GET': { out: cloud_share_acl_ACL[]; status: 'BETA' }
									'#POST': { body: cloud_share_acl_ACLCreate_Request; out: cloud_share_acl_ACL; status: 'BETA' }
									$: '{aclId}'
									'{aclId}': {
										'#DELETE': { status: 'BETA' }
										'#GET': { out: cloud_share_acl_ACL; status: 'BETA' }
									}
								}
								snapshot: {
									'#GET': { out: cloud_share_snapshot_Snapshot[]; status: 'BETA' }
									'#POST': { body: cloud_share_snapshot_Snapshot_Request; out: cloud_share_snapshot_Snapshot; status: 'BETA' }
									$: '{snapshotId}'
									'{snapshotId}': {
										'#DELETE': { status: 'BETA' }
										'#GET': { out: cloud_share_snapshot_Snapshot; status: 'BETA' }
									}
								}
							}
						}
						storage: {
							'#GET': { out: cloud_StorageContainerList[]; at: $3 }
							'#POST': { body: cloud_StorageContainerCreation_Request; out: cloud_StorageContainer; at: $3 }
							$: '{name}'
							'{name}': {
								'#DELETE': { at: $3 }
								'#GET': { query: { limit?: number; marker?: string; noObjects?: boolean; prefix?: string }; out: cloud_StorageContainer; at: $3 }
								'#PUT': { body: cloud_StorageContainerUpdate_Request; out: cloud_StorageContainer; at: $3 }
								bulkDeleteObjects: {
									'#POST': { body: cloud_StorageObjectDeleteBulk_Request; out: cloud_StorageObjectDeleteBulkResponse }
								}
								job: {
									replication: {
										'#GET': { out: cloud_StorageJobReplication[]; status: 'BETA' }
										'#POST': { out: cloud_StorageJobReplication; status: 'BETA' }
									}
								}
								lifecycle: {
									'#DELETE': { status: 'BETA' }
									'#GET': { out: cloud_StorageLifecycleConfiguration; status: 'BETA' }
									'#PUT': { body: cloud_StorageLifecycleConfiguration_Request; out: cloud_StorageLifecycleConfiguration; status: 'BETA' }
								}
								object: {
									'#GET': { query: { delimiter?: string; keyMarker?: string; limit?: number; prefix?: string; versionIdMarker?: string; withVersions?: boolean }; out: cloud_StorageObjectList[] }
									$: '{key}'
									'{key}': {
										'#DELETE': {}
										'#GET': { out: cloud_StorageObject }
										'#PUT': { body: cloud_StorageObjectUpdate_Request; out: cloud_StorageObject }
										copy: {
											'#POST': { body: cloud_StorageCopyObjectIn_Request; out: cloud_StorageCopyObjectOut }
										}
										restore: {
											'#POST': { body: cloud_StorageRestoreObjectIn_Request }
										}
										version: {
											'#GET': { query: { limit?: number; versionIdMarker?: string }; out: cloud_StorageObjectVersion[] }
											$: '{versionId}'
											'{versionId}': {
												'#DELETE': {}
												'#GET': { out: cloud_StorageObjectVersion }
												'#PUT': { body: cloud_StorageObjectUpdate_Request; out: cloud_StorageObject }
												copy: {
													'#POST': { body: cloud_StorageCopyObjectIn_Request; out: cloud_StorageCopyObjectOut }
												}
												restore: {
													'#POST': { body: cloud_StorageRestoreObjectIn_Request }
												}
											}
										}
									}
								}
								policy: {
									$: '{userId}'
									'{userId}': {
										'#POST': { body: cloud_storage_AddContainerPolicy_Request; at: $3 }
									}
								}
								presign: {
									'#POST': { body: cloud_storage_PresignedURLInput_Request; out: cloud_storage_PresignedURL; at: $3 }
								}
							}
						}
						volume: {
							'#GET': { out: cloud_region_Volume[]; status: 'BETA' }
							'#POST': { body: cloud_region_Volume_Create_Request; out: cloud_region_Volume_Create_Response; status: 'BETA' }
							$: '{volumeId}'
							'{volumeId}': {
								'#GET': { out: cloud_region_Volume; status: 'BETA' }
								'#PUT': { body: cloud_region_Volume_Update_Request; out: cloud_Operation; status: 'BETA' }
								bulkDeleteSnapshots: {
									'#POST': { body: cloud_region_Volume_BulkDeleteSnapshots_Request; out: cloud_Operation; status: 'BETA' }
								}
							}
						}
						volumeBackup: {
							'#GET': { out: cloud_volumeBackup_VolumeBackup[]; at: $3 }
							'#POST': { body: cloud_volumeBackup_VolumeBackupCreation_Request; out: cloud_volumeBackup_VolumeBackup; at: $3 }
							$: '{volumeBackupId}'
							'{volumeBackupId}': {
								'#DELETE': { at: $3 }
								'#GET': { out: cloud_volumeBackup_VolumeBackup; at: $3 }
								restore: {
									'#POST': { body: cloud_volumeBackup_VolumeBackupRestore_Request; out: cloud_volumeBackup_VolumeBackup; at: $3 }
								}
								volume: {
									'#POST': { body: cloud_volumeBackup_VolumeCreationFromBackup_Request; out: cloud_volume_Volume; at: $3 }
								}
							}
						}
						volumeType: {
							'#GET': { out: cloud_region_VolumeType[]; status: 'BETA' }
						}
						workflow: {
							backup: {
								'#GET': { out: cloud_Backup[]; status: 'BETA'; at: $2 }
								'#POST': { body: cloud_ProjectRegionWorkflowBackupCreation_Request; out: cloud_Backup; status: 'BETA'; at: $2 }
								$: '{backupWorkflowId}'
								'{backupWorkflowId}': {
									'#DELETE': { status: 'BETA'; at: $2 }
									'#GET': { out: cloud_Backup; status: 'BETA'; at: $2 }
								}
							}
						}
					}
				}
				regionAvailable: {
					'#GET': { out: cloud_AvailableRegion[]; at: $2 }
				}
				retain: {
					'#POST': { at: $1 }
				}
				role: {
					'#GET': { out: cloud_role_Roles; at: $2 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $2 }
					'#PUT': { body: services_Service_Request; at: $2 }
				}
				snapshot: {
					'#GET': { query: { flavorType?: string; region?: string }; out: cloud_image_Image[]; at: $2 }
					$: '{imageId}'
					'{imageId}': {
						'#DELETE': { out: cloud_image_Image; at: $2 }
						'#GET': { out: cloud_image_Image; at: $2 }
					}
				}
				sshkey: {
					'#GET': { query: { region?: string }; out: cloud_sshkey_SshKey[]; at: $2 }
					'#POST': { body: cloud_ProjectSshkeyCreation_Request; out: cloud_sshkey_SshKeyDetail; at: $2 }
					$: '{keyId}'
					'{keyId}': {
						'#DELETE': { at: $2 }
						'#GET': { out: cloud_sshkey_SshKeyDetail; at: $2 }
					}
				}
				storage: {
					'#GET': { query: { includeType?: boolean }; out: cloud_storage_Container[]; at: $2 }
					'#POST': { body: cloud_ProjectStorageCreation_Request; out: cloud_storage_Container; at: $2 }
					$: '{containerId}'
					access: {
						'#POST': { out: cloud_storage_ContainerAccess; at: $2 }
					}
					quota: {
						'#GET': { out: cloud_storage_Quota; status: 'BETA'; at: $3 }
					}
					'{containerId}': {
						'#DELETE': { query: { recursive?: boolean }; at: $2 }
						'#GET': { query: { noObjects?: boolean; prefix?: string }; out: cloud_storage_ContainerDetail; at: $2 }
						'#PUT': { body: cloud_ProjectStorageUpdate_Request; at: $2 }
						cors: {
							'#DELETE': { query: { origin: string }; at: $2 }
							'#POST': { body: cloud_ProjectStorageCorsCreation_Request; at: $2 }
						}
						publicUrl: {
							'#POST': { body: cloud_ProjectStoragePublicUrlCreation_Request; out: cloud_storage_ContainerObjectTempURL; at: $2 }
						}
						static: {
							'#POST': { at: $2 }
						}
						user: {
							'#POST': { body: cloud_ProjectStorageUserCreation_Request; out: cloud_user_UserDetail; at: $2 }
						}
					}
				}
				terminate: {
					'#POST': { out: string; at: $2 }
				}
				unleash: {
					'#POST': { at: $1 }
				}
				usage: {
					current: {
						'#GET': { out: cloud_usage_UsageCurrent; at: $1 }
					}
					forecast: {
						'#GET': { out: cloud_usage_UsageForecast; at: $1 }
					}
					history: {
						'#GET': { query: { from?: string; to?: string }; out: cloud_usage_UsageHistory[]; at: $1 }
						$: '{usageId}'
						'{usageId}': {
							'#GET': { out: cloud_usage_UsageHistoryDetail; at: $1 }
						}
					}
					plans: {
						'#GET': { query: { flavor?: string; month?: number; year?: number }; out: cloud_usage_PlanResponse }
					}
				}
				user: {
					'#GET': { out: cloud_user_User[]; at: $2 }
					'#POST': { body: cloud_ProjectUserCreation_Request; out: cloud_user_UserDetail; at: $2 }
					$: '{userId}'
					'{userId}': {
						'#DELETE': { path: { userId: number | string }; at: $2 }
						'#GET': { path: { userId: number | string }; out: cloud_user_User; at: $2 }
						configuration: {
							'#GET': { path: { userId: number | string }; query: { region?: string }; out: cloud_user_Configuration; status: 'BETA'; at: $3 }
						}
						openrc: {
							'#GET': { path: { userId: number | string }; query: { region: string; version?: cloud_user_OpenrcVersionEnum }; out: cloud_user_Openrc; at: $2 }
						}
						policy: {
							'#GET': { path: { userId: number | string }; out: cloud_storage_PolicyRaw; status: 'BETA'; at: $3 }
							'#POST': { path: { userId: number | string }; body: cloud_storage_PolicyRaw_Request; status: 'BETA'; at: $3 }
						}
						rclone: {
							'#GET': { path: { userId: number | string }; query: { region: string; service?: cloud_user_RCloneServiceEnum }; out: cloud_user_Rclone; at: $2 }
						}
						regeneratePassword: {
							'#POST': { path: { userId: number | string }; out: cloud_user_UserDetail; at: $2 }
						}
						role: {
							'#GET': { path: { userId: number | string }; out: cloud_role_Role[]; at: $2 }
							'#POST': { path: { userId: number | string }; body: cloud_ProjectUserRoleCreation_Request; out: cloud_user_UserDetail; at: $2 }
							'#PUT': { path: { userId: number | string }; body: cloud_ProjectUserRoleUpdate_Request; out: cloud_user_UserDetail; at: $2 }
							$: '{roleId}'
							'{roleId}': {
								'#DELETE': { path: { userId: number | string }; at: $2 }
								'#GET': { path: { userId: number | string }; out: cloud_role_Role; at: $2 }
							}
						}
						s3Credentials: {
							'#GET': { path: { userId: number | string }; out: cloud_user_S3Credentials[]; status: 'BETA'; at: $3 }
							'#POST': { path: { userId: number | string }; out: cloud_user_S3CredentialsWithSecret; status: 'BETA'; at: $3 }
							$: '{access}'
							'{access}': {
								'#DELETE': { path: { userId: number | string }; status: 'BETA'; at: $3 }
								'#GET': { path: { userId: number | string }; out: cloud_user_S3Credentials; status: 'BETA'; at: $3 }
								secret: {
									'#POST': { path: { userId: number | string }; out: cloud_user_S3CredentialsSecretOnly; status: 'BETA'; at: $3 }
								}
							}
						}
						token: {
							'#POST': { path: { userId: number | string }; body: cloud_ProjectUserTokenCreation_Request; out: cloud_authentication_Token; at: $2 }
						}
					}
				}
				volume: {
					'#GET': { query: { region?: string }; out: cloud_volume_Volume[]; at: $2 }
					'#POST': { body: cloud_ProjectVolumeCreation_Request; out: cloud_volume_Volume; at: $2 }
					$: '{volumeId}'
					snapshot: {
						'#GET': { query: { region?: string }; out: cloud_volume_Snapshot[]; at: $2 }
						$: '{snapshotId}'
						'{snapshotId}': {
							'#DELETE': { at: $2 }
							'#GET': { out: cloud_volume_Snapshot; at: $2 }
						}
					}
					'{volumeId}': {
						'#DELETE': { at: $2 }
						'#GET': { out: cloud_volume_Volume; at: $2 }
						'#PUT': { body: cloud_ProjectVolumeUpdate_Request; out: cloud_volume_Volume; at: $2 }
						attach: {
							'#POST': { body: cloud_ProjectVolumeAttachCreation_Request; out: cloud_volume_Volume; at: $2 }
						}
						detach: {
							'#POST': { body: cloud_ProjectVolumeDetachCreation_Request; out: cloud_volume_Volume; at: $2 }
						}
						snapshot: {
							'#POST': { body: cloud_ProjectVolumeSnapshotCreation_Request; out: cloud_volume_Snapshot; at: $2 }
						}
						upsize: {
							'#POST': { body: cloud_ProjectVolumeUpsizeCreation_Request; out: cloud_volume_Volume; at: $2 }
						}
					}
				}
				vrack: {
					'#GET': { out: cloud_Vrack; at: $2 }
					'#POST': { out: cloud_Operation; status: 'BETA'; at: $2 }
				}
			}
		}
	}
}
export type cloud_AccessTypeEnum = 'full' | 'restricted'
export interface cloud_Acl {
	accountId: string
	type: cloud_AclTypeEnum | Text
}
export type cloud_AclTypeEnum = 'readOnly' | 'readWrite'
export interface cloud_AvailableRegion {
	continentCode: cloud_RegionContinentEnum | Text
	datacenterLocation: string
	name: string
	type: cloud_RegionTypeEnum | Text
}
export interface cloud_Backup {
	backupName: string
	createdAt: string
	cron: string
	distantBackupName: string | null
	distantRegion: string | null
	executions: cloud_Execution[] | null
	id: string
	instanceId: string
	name: string
	nextExecutionTime: string
	rotation: number
}
export interface cloud_ColdArchiveContainer {
	automaticDeletionAt: string | null
	createdAt: string
	lockedUntil: string | null
	name: string
	objects: cloud_StorageObjectList[]
	objectsCount: number
	objectsSize: number
	ownerId: number
	status: cloud_ColdArchiveContainerStatusEnum | Text
	virtualHost: string
}
export type cloud_ColdArchiveContainerStatusEnum = 'archived' | 'archiving' | 'deleting' | 'flushed' | 'none' | 'restored' | 'restoring'
export interface cloud_Component {
	endpoint: string
	name: string
	status: cloud_ServiceStatusEnum | Text
}
export interface cloud_Credit {
	available_credit: order_Price
	bill: string | null
	description: string | null
	id: number
	products: string[] | null
	total_credit: order_Price
	used_credit: order_Price
	validity: cloud_common_VoucherValidity | null
	voucher: string | null
}
export interface cloud_Execution {
	executedAt: string
	id: string
	state: cloud_ExecutionStateEnum | Text
	stateInfo: string
}
export type cloud_ExecutionStateEnum = 'CANCELED' | 'ERROR' | 'IDLE' | 'PAUSED' | 'RUNNING' | 'SUCCESS'
export interface cloud_Instance_AutoBackup_Request {
	cron: string
	distantImageName?: string | null
	distantRegionName?: string | null
	imageName?: string
	name?: string
	rotation: number
}
export type cloud_IpCountryEnum = 'au' | 'be' | 'ca' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'ie' | 'in' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'sg' | 'uk' | 'us'
export interface cloud_Lab {
	id: string
	name: string
	status: cloud_LabStatusEnum | Text
}
export interface cloud_LabAgreements {
	accepted: number[]
	toAccept: number[]
}
export type cloud_LabStatusEnum = 'activated' | 'activating' | 'closed' | 'open'
export interface cloud_Operation {
	action: string
	completedAt: string | null
	createdAt: string
	id: string
	progress: number
	regions: string[] | null
	resourceId: string | null
	startedAt: string | null
	status: cloud_OperationStatusEnum | Text
	subOperations: cloud_SubOperation[] | null
}
export type cloud_OperationStatusEnum = 'canceled' | 'completed' | 'created' | 'in-error' | 'in-progress' | 'unknown'
export interface cloud_ProjectActivateMonthlyBillingCreation_Request {
	instances: cloud_instance_MonthlyInstanceBulkParams_Request[]
}
export interface cloud_ProjectContainerRegistryCreation_Request {
	name: string
	planID?: string
	region: string
}
export interface cloud_ProjectContainerRegistryUpdate_Request {
	name: string
}
export interface cloud_ProjectContainerRegistryUsersCreation_Request {
	email?: string | null
	login?: string | null
}
export interface cloud_ProjectInstanceBulkCreation_Request {
	autobackup?: cloud_instance_AutoBackup_Request | null
	availabilityZone?: string | null
	flavorId: string
	groupId?: string | null
	imageId?: string | null
	monthlyBilling?: boolean | null
	name: string
	networks?: cloud_instance_NetworkBulkParams_Request[] | null
	number: number
	region: string
	sshKeyId?: string | null
	userData?: string | null
	volumeId?: string | null
}
export interface cloud_ProjectInstanceCreation_Request {
	autobackup?: cloud_instance_AutoBackup_Request | null
	availabilityZone?: string | null
	flavorId: string
	groupId?: string | null
	imageId?: string | null
	monthlyBilling?: boolean | null
	name: string
	networks?: cloud_instance_NetworkParams_Request[] | null
	region: string
	sshKeyId?: string | null
	userData?: string | null
	volumeId?: string | null
}
export interface cloud_ProjectInstanceGroupCreation_Request {
	name: string
	region: string
	type: cloud_instancegroup_InstanceGroupTypeEnum
}
export interface cloud_ProjectInstanceInterfaceCreation_Request {
	ip?: string | null
	networkId: string
}
export interface cloud_ProjectInstanceRebootCreation_Request {
	type: cloud_instance_RebootTypeEnum
}
export interface cloud_ProjectInstanceReinstallCreation_Request {
	imageId: string
}
export interface cloud_ProjectInstanceRescueModeCreation_Request {
	imageId?: string | null
	rescue: boolean
}
export interface cloud_ProjectInstanceResizeCreation_Request {
	flavorId: string
}
export interface cloud_ProjectInstanceSnapshotCreation_Request {
	snapshotName: string
}
export interface cloud_ProjectInstanceUpdate_Request {
	instanceName: string
}
export interface cloud_ProjectIpFailoverAttachCreation_Request {
	instanceId: string
}
export interface cloud_ProjectKubeCreationNodePool_Request {
	antiAffinity?: boolean | null
	attachFloatingIps?: cloud_ProjectKubeNodePoolAttachFloatingIpsParams_Request | null
	autoscale?: boolean | null
	autoscaling?: cloud_ProjectKubeNodePoolAutoscalingParams_Request
	availabilityZones?: string[] | null
	desiredNodes?: number
	flavorName: string
	maxNodes?: number
	minNodes?: number
	monthlyBilled?: boolean | null
	name?: string
	template?: cloud_kube_NodePoolTemplate_Request
}
export interface cloud_ProjectKubeCreation_Request {
	customization?: cloud_ProjectKubeCustomization_Request | null
	ipAllocationPolicy?: cloud_ProjectKubeIpAllocationPolicy_Request | null
	kubeProxyMode?: cloud_kube_KubeProxyModeEnum
	loadBalancersSubnetId?: string
	name?: string
	nodepool?: cloud_ProjectKubeCreationNodePool_Request
	nodepools?: cloud_ProjectKubeCreationNodePool_Request[]
	nodesSubnetId?: string
	plan?: string | null
	privateNetworkConfiguration?: cloud_kube_PrivateNetworkConfiguration_Request
	privateNetworkId?: string
	region: string
	updatePolicy?: cloud_kube_UpdatePolicyEnum | null
	version?: cloud_kube_VersionEnum
}
export interface cloud_ProjectKubeCustomization {
	apiServer: cloud_ProjectKubeCustomizationAPIServer | null
	cilium: cloud_ProjectKubeCustomizationCilium | null
	kubeProxy: cloud_ProjectKubeCustomizationKubeProxy | null
}
export interface cloud_ProjectKubeCustomizationAPIServer {
	admissionPlugins: cloud_ProjectKubeCustomizationAPIServerAdmissionPlugins | null
}
export interface cloud_ProjectKubeCustomizationAPIServerAdmissionPlugins {
	disabled: (cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum | Text)[] | null
	enabled: (cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum | Text)[] | null
}
export type cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum = 'AlwaysPullImages' | 'NodeRestriction'
export interface cloud_ProjectKubeCustomizationAPIServerAdmissionPlugins_Request {
	disabled?: cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum[] | null
	enabled?: cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum[] | null
}
export interface cloud_ProjectKubeCustomizationAPIServer_Request {
	admissionPlugins?: cloud_ProjectKubeCustomizationAPIServerAdmissionPlugins_Request | null
}
export interface cloud_ProjectKubeCustomizationCilium {
	clusterMesh: cloud_ProjectKubeCustomizationCiliumClusterMesh | null
	hubble: cloud_ProjectKubeCustomizationCiliumHubble | null
}
export interface cloud_ProjectKubeCustomizationCiliumClusterMesh {
	apiServer: cloud_ProjectKubeCustomizationCiliumClusterMeshApiServer | null
	enabled: boolean | null
}
export interface cloud_ProjectKubeCustomizationCiliumClusterMeshApiServer {
	nodePort: number | null
	serviceType: cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum | Text | null
}
export type cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum = 'LoadBalancer' | 'NodePort'
export interface cloud_ProjectKubeCustomizationCiliumClusterMeshApiServer_Request {
	nodePort?: number | null
	serviceType?: cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum | null
}
export interface cloud_ProjectKubeCustomizationCiliumClusterMesh_Request {
	apiServer?: cloud_ProjectKubeCustomizationCiliumClusterMeshApiServer_Request | null
	enabled?: boolean | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubble {
	enabled: boolean | null
	relay: cloud_ProjectKubeCustomizationCiliumHubbleRelay | null
	ui: cloud_ProjectKubeCustomizationCiliumHubbleUI | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubbleRelay {
	enabled: boolean | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubbleRelay_Request {
	enabled?: boolean | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubbleUI {
	backendResources: cloud_ProjectKubeCustomizationCiliumHubbleUIResources | null
	enabled: boolean | null
	frontendResources: cloud_ProjectKubeCustomizationCiliumHubbleUIResources | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubbleUIResources {
	limits: cloud_ProjectKubeResources | null
	requests: cloud_ProjectKubeResources | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubbleUIResources_Request {
	limits?: cloud_ProjectKubeResources_Request | null
	requests?: cloud_ProjectKubeResources_Request | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubbleUI_Request {
	backendResources?: cloud_ProjectKubeCustomizationCiliumHubbleUIResources_Request | null
	enabled?: boolean | null
	frontendResources?: cloud_ProjectKubeCustomizationCiliumHubbleUIResources_Request | null
}
export interface cloud_ProjectKubeCustomizationCiliumHubble_Request {
	enabled?: boolean | null
	relay?: cloud_ProjectKubeCustomizationCiliumHubbleRelay_Request | null
	ui?: cloud_ProjectKubeCustomizationCiliumHubbleUI_Request | null
}
export interface cloud_ProjectKubeCustomizationCilium_Request {
	clusterMesh?: cloud_ProjectKubeCustomizationCiliumClusterMesh_Request | null
	hubble?: cloud_ProjectKubeCustomizationCiliumHubble_Request | null
}
export interface cloud_ProjectKubeCustomizationKubeProxy {
	iptables: cloud_ProjectKubeCustomizationKubeProxyIptables | null
	ipvs: cloud_ProjectKubeCustomizationKubeProxyIpvs | null
}
export interface cloud_ProjectKubeCustomizationKubeProxyIptables {
	minSyncPeriod: string | null
	syncPeriod: string | null
}
export interface cloud_ProjectKubeCustomizationKubeProxyIptables_Request {
	minSyncPeriod?: string | null
	syncPeriod?: string | null
}
export interface cloud_ProjectKubeCustomizationKubeProxyIpvs {
	minSyncPeriod: string | null
	scheduler: cloud_kube_KubeProxyIpvsSchedulerEnum | Text | null
	syncPeriod: string | null
	tcpFinTimeout: string | null
	tcpTimeout: string | null
	udpTimeout: string | null
}
export interface cloud_ProjectKubeCustomizationKubeProxyIpvs_Request {
	minSyncPeriod?: string | null
	scheduler?: cloud_kube_KubeProxyIpvsSchedulerEnum | null
	syncPeriod?: string | null
	tcpFinTimeout?: string | null
	tcpTimeout?: string | null
	udpTimeout?: string | null
}
export interface cloud_ProjectKubeCustomizationKubeProxy_Request {
	iptables?: cloud_ProjectKubeCustomizationKubeProxyIptables_Request | null
	ipvs?: cloud_ProjectKubeCustomizationKubeProxyIpvs_Request | null
}
export interface cloud_ProjectKubeCustomization_Request {
	apiServer?: cloud_ProjectKubeCustomizationAPIServer_Request | null
	cilium?: cloud_ProjectKubeCustomizationCilium_Request | null
	kubeProxy?: cloud_ProjectKubeCustomizationKubeProxy_Request | null
}
export interface cloud_ProjectKubeIpAllocationPolicy {
	podsIpv4Cidr: string | null
	servicesIpv4Cidr: string | null
}
export interface cloud_ProjectKubeIpAllocationPolicy_Request {
	podsIpv4Cidr?: string | null
	servicesIpv4Cidr?: string | null
}
export interface cloud_ProjectKubeIpRestrictionUpsert_Request {
	ips?: string[]
}
export interface cloud_ProjectKubeNodePoolAttachFloatingIpsParams_Request {
	enabled?: boolean
}
export interface cloud_ProjectKubeNodePoolAutoscalingParams_Request {
	scaleDownUnneededTimeSeconds?: number
	scaleDownUnreadyTimeSeconds?: number
	scaleDownUtilizationThreshold?: number
}
export interface cloud_ProjectKubeNodePoolCreation_Request {
	antiAffinity?: boolean | null
	attachFloatingIps?: cloud_ProjectKubeNodePoolAttachFloatingIpsParams_Request | null
	autoscale?: boolean | null
	autoscaling?: cloud_ProjectKubeNodePoolAutoscalingParams_Request
	availabilityZones?: string[] | null
	desiredNodes?: number
	flavorName: string
	maxNodes?: number
	minNodes?: number
	monthlyBilled?: boolean | null
	name?: string
	template?: cloud_kube_NodePoolTemplate_Request
}
export interface cloud_ProjectKubeNodePoolUpdate_Request {
	attachFloatingIps?: cloud_ProjectKubeNodePoolAttachFloatingIpsParams_Request | null
	autoscale?: boolean | null
	autoscaling?: cloud_ProjectKubeNodePoolAutoscalingParams_Request
	desiredNodes?: number
	maxNodes?: number
	minNodes?: number
	nodesToRemove?: string[]
	template?: cloud_kube_NodePoolTemplate_Request
}
export interface cloud_ProjectKubeOpenIdConnectCreation_Request {
	caContent?: string | null
	clientId: string
	groupsClaim?: string[] | null
	groupsPrefix?: string | null
	issuerUrl: string
	requiredClaim?: string[] | null
	signingAlgorithms?: cloud_kube_OpenIdConnectSigningAlgorithmsEnum[] | null
	usernameClaim?: string | null
	usernamePrefix?: string | null
}
export interface cloud_ProjectKubeOpenIdConnectUpdate_Request {
	caContent?: string | null
	clientId?: string
	groupsClaim?: string[] | null
	groupsPrefix?: string | null
	issuerUrl?: string
	requiredClaim?: string[] | null
	signingAlgorithms?: cloud_kube_OpenIdConnectSigningAlgorithmsEnum[] | null
	usernameClaim?: string | null
	usernamePrefix?: string | null
}
export interface cloud_ProjectKubeResetCreation_Request {
	customization?: cloud_ProjectKubeCustomization_Request
	ipAllocationPolicy?: cloud_ProjectKubeIpAllocationPolicy_Request
	kubeProxyMode?: cloud_kube_KubeProxyModeEnum
	loadBalancersSubnetId?: string
	name?: string
	nodesSubnetId?: string
	privateNetworkConfiguration?: cloud_kube_PrivateNetworkConfiguration_Request
	privateNetworkId?: string
	updatePolicy?: cloud_kube_UpdatePolicyEnum
	version?: cloud_kube_VersionEnum
	workerNodesPolicy?: cloud_kube_ResetWorkerNodesPolicyEnum
}
export interface cloud_ProjectKubeResources {
	cpu: string | null
	memory: string | null
}
export interface cloud_ProjectKubeResources_Request {
	cpu?: string | null
	memory?: string | null
}
export interface cloud_ProjectKubeRestart_Request {
	force?: boolean | null
}
export interface cloud_ProjectKubeUpdateCreation_Request {
	force?: boolean | null
	strategy?: cloud_kube_UpdateStrategyEnum
}
export interface cloud_ProjectKubeUpdateLoadBalancersSubnetId_Request {
	loadBalancersSubnetId?: string | null
}
export interface cloud_ProjectKubeUpdatePolicyUpdate_Request {
	updatePolicy: cloud_kube_UpdatePolicyEnum
}
export interface cloud_ProjectKubeUpdate_Request {
	name?: string
	updatePolicy?: cloud_kube_UpdatePolicyEnum
}
export interface cloud_ProjectNetworkPrivateCreation_Request {
	name: string
	regions?: string[] | null
	vlanId?: number | null
}
export interface cloud_ProjectNetworkPrivateRegionCreation_Request {
	region: string
}
export interface cloud_ProjectNetworkPrivateSubnetCreation_Request {
	dhcp: boolean
	end: string
	network: string
	noGateway: boolean
	region: string
	start: string
}
export interface cloud_ProjectNetworkPrivateUpdate_Request {
	name: string
}
export interface cloud_ProjectRegionCreation_Request {
	region: string
}
export interface cloud_ProjectRegionQuotaCreation_Request {
	name: string
}
export interface cloud_ProjectRegionWorkflowBackupCreation_Request {
	cron: string
	instanceId: string
	maxExecutionCount?: number | null
	name: string
	rotation: number
}
export interface cloud_ProjectSshkeyCreation_Request {
	name: string
	publicKey: string
	region?: string | null
}
export interface cloud_ProjectStorageCorsCreation_Request {
	origin: string
}
export interface cloud_ProjectStorageCreation_Request {
	archive: boolean
	containerName: string
	region: string
}
export interface cloud_ProjectStoragePublicUrlCreation_Request {
	expirationDate: string
	objectName: string
}
export interface cloud_ProjectStorageUpdate_Request {
	containerType?: cloud_storage_TypeEnum | null
}
export interface cloud_ProjectStorageUserCreation_Request {
	description?: string | null
	right: cloud_storage_RightEnum
}
export interface cloud_ProjectUserCreation_Request {
	description?: string | null
	role?: cloud_user_RoleEnum | null
	roles?: cloud_user_RoleEnum[] | null
}
export interface cloud_ProjectUserRoleCreation_Request {
	roleId: string
}
export interface cloud_ProjectUserRoleUpdate_Request {
	rolesIds: string[]
}
export interface cloud_ProjectUserTokenCreation_Request {
	password: string
}
export interface cloud_ProjectVolumeAttachCreation_Request {
	instanceId: string
}
export interface cloud_ProjectVolumeCreation_Request {
	description?: string | null
	imageId?: string | null
	name?: string | null
	region: string
	size: number
	snapshotId?: string | null
	type: cloud_volume_VolumeTypeEnum
}
export interface cloud_ProjectVolumeDetachCreation_Request {
	instanceId: string
}
export interface cloud_ProjectVolumeSnapshotCreation_Request {
	description?: string | null
	name?: string | null
}
export interface cloud_ProjectVolumeUpdate_Request {
	description?: string | null
	name?: string | null
}
export interface cloud_ProjectVolumeUpsizeCreation_Request {
	size: number
}
export interface cloud_ProjectWithIAM {
	access: cloud_AccessTypeEnum | Text
	creationDate: string
	description: string | null
	expiration: string | null
	iam: iam_ResourceMetadata | null
	manualQuota: boolean
	orderId: number | null
	planCode: string
	projectName: string | null
	project_id: string
	status: cloud_project_ProjectStatusEnum | Text
	unleash: boolean
}
export interface cloud_Project_Request {
	description?: string | null
	manualQuota?: boolean
}
export interface cloud_Region {
	availabilityZones: string[]
	continentCode: cloud_RegionContinentEnum | Text
	countryCode: countryCode2LettersEnum | Text
	datacenterLocation: string
	ipCountries: (cloud_IpCountryEnum | Text)[]
	name: string
	services: cloud_Component[]
	status: cloud_RegionStatusEnum | Text
	type: cloud_RegionTypeEnum | Text
}
export type cloud_RegionContinentEnum = 'AF' | 'ASIA' | 'EU' | 'NA' | 'US'
export type cloud_RegionStatusEnum = 'DOWN' | 'MAINTENANCE' | 'UP'
export type cloud_RegionTypeEnum = 'localzone' | 'region' | 'region-3-az'
export type cloud_ServiceStatusEnum = 'DOWN' | 'UP'
export interface cloud_StorageContainer {
	createdAt: string
	encryption: cloud_StorageEncryptionObject | null
	lifecycle: cloud_StorageLifecycleConfiguration | null
	name: string
	objectLock: cloud_StorageLockConfiguration | null
	objects: cloud_StorageObjectList[]
	objectsCount: number
	objectsSize: number
	ownerId: number
	region: string
	replication: cloud_StorageReplicationObject | null
	tags: Record<string, string> | null
	versioning: cloud_StorageVersioningObject | null
	virtualHost: string
}
export interface cloud_StorageContainerCreation_Request {
	encryption?: cloud_StorageEncryptionObject_Request | null
	lifecycle?: cloud_StorageLifecycleConfiguration_Request | null
	name: string
	objectLock?: cloud_StorageLockConfiguration_Request | null
	ownerId?: number | null
	replication?: cloud_StorageReplicationObjectIn_Request | null
	tags?: Record<string, string> | null
	versioning?: cloud_StorageVersioningObject_Request | null
}
export interface cloud_StorageContainerList {
	createdAt: string
	name: string
	objects: cloud_StorageObjectList[]
	objectsCount: number
	objectsSize: number
	ownerId: number
	region: string
	virtualHost: string
}
export interface cloud_StorageContainerUpdate_Request {
	encryption?: cloud_StorageEncryptionObject_Request | null
	lifecycle?: cloud_StorageLifecycleConfiguration_Request | null
	objectLock?: cloud_StorageLockConfiguration_Request | null
	replication?: cloud_StorageReplicationObjectIn_Request | null
	tags?: Record<string, string> | null
	versioning?: cloud_StorageVersioningObject_Request | null
}
export interface cloud_StorageCopyObjectIn_Request {
	storageClass?: cloud_storage_StorageClassEnum | null
	targetBucket?: string
	targetKey?: string
}
export interface cloud_StorageCopyObjectOut {
	etag: string
	versionId: string | null
}
export interface cloud_StorageEncryptionObject {
	sseAlgorithm: cloud_storage_EncryptionAlgorithmEnum | Text | null
}
export interface cloud_StorageEncryptionObject_Request {
	sseAlgorithm?: cloud_storage_EncryptionAlgorithmEnum | null
}
export interface cloud_StorageJobReplication {
	creationDate: string
	id: string
}
export interface cloud_StorageLifecycleConfiguration {
	rules: cloud_storage_LifecycleRule[] | null
}
export interface cloud_StorageLifecycleConfiguration_Request {
	rules: cloud_storage_LifecycleRule_Request[] | null
}
export interface cloud_StorageLifecycleRuleAbortIncompleteMultipartUpload {
	daysAfterInitiation: number
}
export interface cloud_StorageLifecycleRuleAbortIncompleteMultipartUpload_Request {
	daysAfterInitiation: number
}
export interface cloud_StorageLifecycleRuleExpiration {
	date: string | null
	days: number | null
	expiredObjectDeleteMarker: boolean | null
}
export interface cloud_StorageLifecycleRuleExpiration_Request {
	date?: string | null
	days?: number | null
	expiredObjectDeleteMarker?: boolean | null
}
export interface cloud_StorageLifecycleRuleFilter {
	objectSizeGreaterThan: number | null
	objectSizeLessThan: number | null
	prefix: string | null
	tags: Record<string, string> | null
}
export interface cloud_StorageLifecycleRuleFilter_Request {
	objectSizeGreaterThan?: number | null
	objectSizeLessThan?: number | null
	prefix?: string | null
	tags?: Record<string, string> | null
}
export interface cloud_StorageLifecycleRuleNoncurrentVersionExpiration {
	newerNoncurrentVersions: number | null
	noncurrentDays: number | null
}
export interface cloud_StorageLifecycleRuleNoncurrentVersionExpiration_Request {
	newerNoncurrentVersions?: number | null
	noncurrentDays?: number | null
}
export interface cloud_StorageLifecycleRuleNoncurrentVersionTransition {
	newerNoncurrentVersions: number | null
	noncurrentDays: number | null
	storageClass: cloud_storage_StorageClassEnum | Text | null
}
export interface cloud_StorageLifecycleRuleNoncurrentVersionTransition_Request {
	newerNoncurrentVersions?: number | null
	noncurrentDays?: number | null
	storageClass?: cloud_storage_StorageClassEnum | null
}
export interface cloud_StorageLifecycleRuleTransition {
	date: string | null
	days: number | null
	storageClass: cloud_storage_LifecycleRuleTransitionStorageClassEnum | Text
}
export interface cloud_StorageLifecycleRuleTransition_Request {
	date?: string | null
	days?: number | null
	storageClass?: cloud_storage_LifecycleRuleTransitionStorageClassEnum
}
export interface cloud_StorageLockConfiguration {
	rule: cloud_StorageLockConfigurationRule | null
	status: cloud_storage_ObjectLockStatusEnum | Text
}
export interface cloud_StorageLockConfigurationRule {
	mode: cloud_storage_ObjectLockModeEnum | Text
	period: string
}
export interface cloud_StorageLockConfigurationRule_Request {
	mode?: cloud_storage_ObjectLockModeEnum
	period?: string
}
export interface cloud_StorageLockConfiguration_Request {
	rule?: cloud_StorageLockConfigurationRule_Request | null
	status?: cloud_storage_ObjectLockStatusEnum
}
export interface cloud_StorageObject {
	etag: string | null
	isDeleteMarker: boolean | null
	isLatest: boolean | null
	key: string
	lastModified: string
	legalHold: cloud_storage_ObjectLegalHoldStatusEnum | Text | null
	lock: cloud_StorageObjectRetentionConfiguration | null
	replicationStatus: cloud_storage_ObjectReplicationStatusEnum | Text | null
	restoreStatus: cloud_StorageObjectRestoreStatus | null
	size: number
	storageClass: cloud_storage_StorageClassEnum | Text | null
	versionId: string | null
}
export interface cloud_StorageObjectDeleteBulkResponse {
	deleted: cloud_StorageObjectDeleted[]
	errors: cloud_StorageObjectDeleteError[]
}
export interface cloud_StorageObjectDeleteBulk_Request {
	objects: cloud_StorageObjectDelete_Request[]
}
export interface cloud_StorageObjectDeleteError {
	code: string
	error: string
	key: string
	versionId: string | null
}
export interface cloud_StorageObjectDelete_Request {
	key: string
	versionId?: string | null
}
export interface cloud_StorageObjectDeleted {
	deleteMarkerVersionId: string | null
	key: string
	versionId: string | null
	wasADeleteMarker: boolean
}
export interface cloud_StorageObjectList {
	etag: string | null
	isCommonPrefix: boolean | null
	isDeleteMarker: boolean | null
	isLatest: boolean | null
	key: string
	lastModified: string | null
	restoreStatus: cloud_StorageObjectRestoreStatus | null
	size: number
	storageClass: cloud_storage_StorageClassEnum | Text | null
	versionId: string | null
}
export interface cloud_StorageObjectRestoreStatus {
	expireDate: string | null
	inProgress: boolean
}
export interface cloud_StorageObjectRetentionConfiguration {
	mode: cloud_storage_ObjectLockModeEnum | Text
	retainUntil: string
}
export interface cloud_StorageObjectRetentionConfiguration_Request {
	mode: cloud_storage_ObjectLockModeEnum
	retainUntil: string
}
export interface cloud_StorageObjectUpdate_Request {
	legalHold?: cloud_storage_ObjectLegalHoldStatusEnum | null
	lock?: cloud_StorageObjectRetentionConfiguration_Request | null
}
export interface cloud_StorageObjectVersion {
	etag: string | null
	isDeleteMarker: boolean | null
	isLatest: boolean | null
	key: string
	lastModified: string
	legalHold: cloud_storage_ObjectLegalHoldStatusEnum | Text | null
	lock: cloud_StorageObjectRetentionConfiguration | null
	restoreStatus: cloud_StorageObjectRestoreStatus | null
	size: number
	storageClass: cloud_storage_StorageClassEnum | Text | null
	versionId: string
}
export interface cloud_StorageReplicationObject {
	rules: cloud_storage_ReplicationRule[] | null
}
export interface cloud_StorageReplicationObjectIn_Request {
	rules?: cloud_storage_ReplicationRuleIn_Request[] | null
}
export interface cloud_StorageReplicationRuleDestination {
	name: string
	region: string | null
	storageClass: cloud_storage_StorageClassReplicationEnum | Text | null
}
export interface cloud_StorageReplicationRuleDestinationIn_Request {
	name?: string
	region: string
	storageClass?: cloud_storage_StorageClassReplicationEnum | null
}
export interface cloud_StorageReplicationRuleFilter {
	prefix: string | null
	tags: Record<string, string> | null
}
export interface cloud_StorageReplicationRuleFilter_Request {
	prefix?: string | null
	tags?: Record<string, string> | null
}
export interface cloud_StorageRestoreObjectIn_Request {
	days: number
}
export interface cloud_StorageVersioningObject {
	status: cloud_storage_VersioningStatusEnum | Text | null
}
export interface cloud_StorageVersioningObject_Request {
	status?: cloud_storage_VersioningStatusEnum | null
}
export interface cloud_SubOperation {
	action: string
	completedAt: string | null
	id: string
	progress: number
	regions: string[] | null
	resourceId: string | null
	startedAt: string | null
	status: cloud_OperationStatusEnum | Text
}
export interface cloud_Vrack {
	description: string
	id: string
	name: string
}
export type cloud_aggregated_InstanceActionGroupEnum = 'boot' | 'delete' | 'details' | 'lifecycle' | 'shelve'
export interface cloud_alerting_Alert {
	alertDate: string
	alertId: number
	emails: string[] | null
}
export interface cloud_alerting_Alerting {
	creationDate: string
	delay: number
	email: string
	emails: string[]
	formattedMonthlyThreshold: order_Price
	id: string
	monthlyThreshold: number
	name: string
	service: cloud_alerting_ServiceEnum | Text
	status: cloud_alerting_StatusEnum | Text
}
export interface cloud_alerting_AlertingUpdate_Request {
	delay?: number
	email?: string
	emails?: string[]
	monthlyThreshold?: number
	name?: string
	service?: cloud_alerting_ServiceEnum
	status?: cloud_alerting_StatusEnum
}
export interface cloud_alerting_Alerting_Request {
	delay: number
	email?: string
	emails?: string[]
	monthlyThreshold: number
	name?: string
	service?: cloud_alerting_ServiceEnum
}
export type cloud_alerting_ServiceEnum = 'ai_endpoint' | 'all' | 'block_storage' | 'data_platform' | 'instances' | 'instances_gpu' | 'instances_without_gpu' | 'objet_storage' | 'rancher' | 'snapshot'
export type cloud_alerting_StatusEnum = 'deleted' | 'disabled' | 'ok'
export interface cloud_authentication_Catalog {
	endpoints: cloud_authentication_Endpoint[]
	id: string
	type: string
}
export interface cloud_authentication_Domain {
	name: string
}
export interface cloud_authentication_Endpoint {
	id: string
	interface: string
	legacy_endpoint_id: string
	region_id: string
	service_id: string
	url: string
}
export interface cloud_authentication_OpenstackToken {
	catalog: cloud_authentication_Catalog[]
	expires_at: string
	issued_at: string
	methods: string[]
	project: cloud_authentication_TokenProject
	roles: cloud_authentication_Role[]
	user: cloud_authentication_UserToken
}
export interface cloud_authentication_Role {
	id: string
	name: string
}
export interface cloud_authentication_Token {
	'X-Auth-Token': string
	token: cloud_authentication_OpenstackToken
}
export interface cloud_authentication_TokenProject {
	domain: cloud_authentication_Domain
	id: string
	name: string
}
export interface cloud_authentication_UserToken {
	domain: cloud_authentication_Domain
	id: string
	name: string
}
export interface cloud_billingView_BandwidthInstance {
	quantity: cloud_billingView_Quantity
	totalPrice: number
}
export interface cloud_billingView_BandwidthStorage {
	quantity: cloud_billingView_Quantity
	resourceIds: string[]
	totalPrice: number
}
export interface cloud_billingView_Component {
	id: string
	name: string
	quantity: cloud_billingView_Quantity
	resourceId: string
	totalPrice: number
}
export interface cloud_billingView_HourlyDetail {
	id: string
	quantity: cloud_billingView_Quantity
	resourceId: string
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyInstance {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyInstanceDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	savingsPlanIds: string[] | null
	totalPrice: number
}
export interface cloud_billingView_HourlyInstanceBandwidth {
	deploymentMode: common_RegionTypeEnum | Text | null
	incomingBandwidth: cloud_billingView_BandwidthInstance | null
	outgoingBandwidth: cloud_billingView_BandwidthInstance | null
	region: string
	totalPrice: number
}
export interface cloud_billingView_HourlyInstanceDetail {
	instanceId: string
	quantity: cloud_billingView_Quantity
	resourceId: string
	totalPrice: number
}
export interface cloud_billingView_HourlyInstanceOption {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyInstanceOptionDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	totalPrice: number
}
export interface cloud_billingView_HourlyInstanceOptionDetail {
	instanceId: string
	quantity: cloud_billingView_Quantity
	totalPrice: number
}
export interface cloud_billingView_HourlyManagedKubernetesService {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyDetail[] | null
	quantity: cloud_billingView_Quantity
	reference: string | null
	region: string | null
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyQuantum {
	notebook: cloud_billingView_HourlyQuantumNotebook[]
	processingUnit: cloud_billingView_HourlyQuantumProcessingUnit[]
}
export interface cloud_billingView_HourlyQuantumNotebook {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyQuantumProcessingUnit {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyRancher {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyRancherDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	savingsPlanIds: string[] | null
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyRancherDetail {
	quantity: cloud_billingView_Quantity
	rancherId: string
	resourceId: string
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyResources {
	instance: cloud_billingView_HourlyInstance[]
	instanceBandwidth: cloud_billingView_HourlyInstanceBandwidth[]
	instanceOption: cloud_billingView_HourlyInstanceOption[]
	managedKubernetesService: cloud_billingView_HourlyManagedKubernetesService[]
	quantum: cloud_billingView_HourlyQuantum
	rancher: cloud_billingView_HourlyRancher[]
	snapshot: cloud_billingView_HourlySnapshot[]
	storage: cloud_billingView_HourlyStorage[]
	volume: cloud_billingView_HourlyVolume[]
}
export interface cloud_billingView_HourlySnapshot {
	deploymentMode: common_RegionTypeEnum | Text | null
	instance: cloud_billingView_InstanceSnapshot | null
	region: string
	totalPrice: number
	volume: cloud_billingView_VolumeSnapshot | null
}
export interface cloud_billingView_HourlyStorage {
	bucketName: string | null
	deploymentMode: common_RegionTypeEnum | Text | null
	incomingBandwidth: cloud_billingView_BandwidthStorage | null
	incomingInternalBandwidth: cloud_billingView_BandwidthStorage | null
	outgoingBandwidth: cloud_billingView_BandwidthStorage | null
	outgoingInternalBandwidth: cloud_billingView_BandwidthStorage | null
	region: string
	retrievalFees: cloud_billingView_RetrievalFees | null
	stored: cloud_billingView_StoredStorage | null
	totalPrice: number
	type: cloud_billingView_StorageTypeEnum | Text
}
export interface cloud_billingView_HourlyVolume {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_HourlyVolumeDetail[]
	quantity: cloud_billingView_Quantity
	region: string
	totalPrice: number
	type: string
}
export interface cloud_billingView_HourlyVolumeDetail {
	quantity: cloud_billingView_Quantity
	resourceId: string
	totalPrice: number
	volumeId: string
}
export interface cloud_billingView_InstanceSnapshot {
	quantity: cloud_billingView_Quantity
	totalPrice: number
}
export interface cloud_billingView_MonthlyCertification {
	details: cloud_billingView_MonthlyCertificationDetail[]
	reference: string
	totalPrice: number
}
export interface cloud_billingView_MonthlyCertificationDetail {
	activation: string
	totalPrice: number
}
export interface cloud_billingView_MonthlyInstance {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_MonthlyInstanceDetail[]
	reference: string
	region: string
	totalPrice: number
}
export interface cloud_billingView_MonthlyInstanceDetail {
	activation: string
	instanceId: string
	resourceId: string
	totalPrice: number
}
export interface cloud_billingView_MonthlyInstanceOption {
	deploymentMode: common_RegionTypeEnum | Text | null
	details: cloud_billingView_MonthlyInstanceOptionDetail[]
	reference: string
	region: string
	totalPrice: number
}
export interface cloud_billingView_MonthlyInstanceOptionDetail {
	instanceId: string
	totalPrice: number
}
export interface cloud_billingView_MonthlyResources {
	certification: cloud_billingView_MonthlyCertification[]
	instance: cloud_billingView_MonthlyInstance[]
	instanceOption: cloud_billingView_MonthlyInstanceOption[]
	savingsPlan: cloud_billingView_MonthlySavingsPlan[]
}
export interface cloud_billingView_MonthlySavingsPlan {
	details: cloud_plan_Detail[]
	flavor: string
	totalPrice: order_Price
}
export interface cloud_billingView_Quantity {
	unit: cloud_billingView_UnitQuantityEnum | Text
	value: number
}
export interface cloud_billingView_RegionalizedResource {
	components: cloud_billingView_Component[]
	deploymentMode: common_RegionTypeEnum | Text | null
	region: string
}
export interface cloud_billingView_RetrievalFees {
	quantity: cloud_billingView_Quantity
	resourceIds: string[]
	totalPrice: order_Price
}
export type cloud_billingView_StorageTypeEnum = 'pca' | 'pcs' | 'storage-coldarchive' | 'storage-glacier-ir' | 'storage-high-perf' | 'storage-standard' | 'storage-standard-ia'
export interface cloud_billingView_StoredStorage {
	quantity: cloud_billingView_Quantity
	resourceIds: string[]
	totalPrice: number
}
export interface cloud_billingView_TypedResources {
	resources: cloud_billingView_RegionalizedResource[]
	totalPrice: number
	type: string
}
export type cloud_billingView_UnitQuantityEnum = 'GiB' | 'GiBh' | 'Hour' | 'Minute' | 'Second' | 'Unit'
export interface cloud_billingView_UsedCredit {
	description: string
	id: number
	usedAmount: number
}
export interface cloud_billingView_UsedCredits {
	details: cloud_billingView_UsedCredit[]
	totalCredit: number
}
export interface cloud_billingView_VolumeSnapshot {
	quantity: cloud_billingView_Quantity
	totalPrice: number
}
export interface cloud_capabilities_Availability {
	plans: cloud_capabilities_AvailabilityPlan[]
	products: cloud_capabilities_AvailabilityProduct[]
}
export interface cloud_capabilities_AvailabilityPlan {
	code: string
	regions: cloud_capabilities_AvailabilityRegion[]
}
export interface cloud_capabilities_AvailabilityProduct {
	name: string
	regions: cloud_capabilities_AvailabilityRegion[]
}
export interface cloud_capabilities_AvailabilityRegion {
	availabilityZones: string[]
	continentCode: cloud_RegionContinentEnum | Text
	countryCode: countryCode2LettersEnum | Text
	datacenter: string
	enabled: boolean
	name: string
	type: cloud_RegionTypeEnum | Text
}
export interface cloud_common_VoucherValidity {
	from: string | null
	to: string | null
}
export interface cloud_containerRegistry_Capability {
	plans: cloud_containerRegistry_Plan[]
	regionName: string
	regionType: common_RegionTypeEnum | Text
}
export interface cloud_containerRegistry_Features {
	vulnerability: boolean
}
export interface cloud_containerRegistry_IPRestrictions {
	createdAt: string
	description: string
	ipBlock: string
	updatedAt: string
}
export interface cloud_containerRegistry_IPRestrictions_Request {
	description?: string
	ipBlock?: string
}
export interface cloud_containerRegistry_Limits {
	imageStorage: number
	parallelRequest: number
}
export interface cloud_containerRegistry_OIDCConfiguration {
	adminGroup: string | null
	autoOnboard: boolean | null
	clientId: string
	clientSecret: string | null
	createdAt: string
	endpoint: string
	groupFilter: string | null
	groupsClaim: string | null
	id: string
	name: string
	scope: string
	status: cloud_containerRegistry_OIDCStatusEnum | Text
	updatedAt: string | null
	userClaim: string | null
	verifyCert: boolean | null
}
export interface cloud_containerRegistry_OIDCConfiguration_Request {
	adminGroup?: string | null
	autoOnboard?: boolean | null
	clientId: string
	clientSecret: string | null
	endpoint: string
	groupFilter?: string | null
	groupsClaim?: string | null
	name: string
	scope: string
	userClaim?: string | null
	verifyCert?: boolean | null
}
export interface cloud_containerRegistry_OIDCPost_Request {
	deleteUsers?: boolean | null
	provider: cloud_containerRegistry_OIDCConfiguration_Request
}
export interface cloud_containerRegistry_OIDCPut_Request {
	adminGroup?: string | null
	autoOnboard?: boolean | null
	clientId?: string | null
	clientSecret?: string | null
	endpoint?: string | null
	groupFilter?: string | null
	groupsClaim?: string | null
	name?: string | null
	scope?: string | null
	userClaim?: string | null
	verifyCert?: boolean | null
}
export type cloud_containerRegistry_OIDCStatusEnum = 'DELETING' | 'ERROR' | 'INSTALLING' | 'PATCHING' | 'READY' | 'UPDATING'
export interface cloud_containerRegistry_Plan {
	code: string
	createdAt: string
	features: cloud_containerRegistry_Features
	id: string
	name: string
	registryLimits: cloud_containerRegistry_Limits
	updatedAt: string
}
export interface cloud_containerRegistry_PlanUpdate_Request {
	planID: string
}
export interface cloud_containerRegistry_Registry {
	createdAt: string
	iamEnabled: boolean
	id: string
	name: string
	projectID: string
	region: string
	size: number
	status: cloud_containerRegistry_StatusEnum | Text
	updatedAt: string
	url: string
	version: string
}
export type cloud_containerRegistry_StatusEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'INSTALLING' | 'READY' | 'RESTORING' | 'SUSPENDED' | 'SUSPENDING' | 'UPDATING'
export interface cloud_containerRegistry_User {
	email: string
	id: string
	password: string | null
	user: string
}
export interface cloud_containerRegistry_iamPost_Request {
	deleteUsers?: boolean | null
}
export interface cloud_flavor_Capability {
	enabled: boolean
	name: cloud_flavor_CapabilityNameEnum | Text
}
export type cloud_flavor_CapabilityNameEnum = 'failoverip' | 'resize' | 'snapshot' | 'volume'
export interface cloud_flavor_Flavor {
	available: boolean
	capabilities: cloud_flavor_Capability[]
	disk: number
	id: string
	inboundBandwidth: number | null
	name: string
	osType: string
	outboundBandwidth: number | null
	planCodes: cloud_flavor_FlavorPlanCodes
	quota: number
	ram: number
	region: string
	type: string
	vcpus: number
}
export interface cloud_flavor_FlavorPlanCodes {
	hourly: string | null
	license: string | null
	monthly: string | null
}
export interface cloud_image_Image {
	creationDate: string
	flavorType: string | null
	id: string
	minDisk: number
	minRam: number
	name: string
	planCode: string | null
	region: string
	size: number
	status: string
	tags: string[] | null
	type: string
	user: string
	visibility: string
}
export type cloud_image_OSTypeEnum = 'baremetal-linux' | 'bsd' | 'linux' | 'windows'
export interface cloud_instanceInterface_FixedIp {
	ip: string
	subnetId: string
}
export interface cloud_instanceInterface_Interface {
	fixedIps: cloud_instanceInterface_FixedIp[]
	id: string
	macAddress: string
	networkId: string
	state: string
	type: string
}
export interface cloud_instance_Access {
	login: string
	password: string
	type: string
	url: string
}
export interface cloud_instance_Action {
	group: cloud_aggregated_InstanceActionGroupEnum | Text
	name: string
}
export interface cloud_instance_ApplicationAccess {
	accesses: cloud_instance_Access[]
	status: cloud_instance_ApplicationAccessStateEnum | Text
}
export type cloud_instance_ApplicationAccessStateEnum = 'installing' | 'ok'
export interface cloud_instance_AssociateFloatingIp_Request {
	floatingIpId: string
	gateway?: cloud_network_CreateGatewaySummary_Request | null
	ip: string
}
export interface cloud_instance_AutoBackup_Request {
	cron?: string
	rotation?: number
}
export interface cloud_instance_CreateFloatingIp_Request {
	gateway?: cloud_network_CreateGatewaySummary_Request | null
	ip: string
}
export type cloud_instance_CreateInput_BillingPeriodEnum = 'hourly' | 'monthly'
export interface cloud_instance_CreateInput_BootFrom_Request {
	imageId?: string | null
	imageRegionName?: string | null
	volumeId?: string | null
}
export interface cloud_instance_CreateInput_Flavor_Request {
	id?: string
}
export interface cloud_instance_CreateInput_Group_Request {
	id?: string
}
export interface cloud_instance_CreateInput_Network_Private_FloatingIpCreate_Request {
	description?: string
}
export interface cloud_instance_CreateInput_Network_Private_FloatingIp_Request {
	id?: string
}
export type cloud_instance_CreateInput_Network_Private_GatewayCreate_ModelEnum = 'l' | 'm' | 's'
export interface cloud_instance_CreateInput_Network_Private_GatewayCreate_Request {
	model?: cloud_instance_CreateInput_Network_Private_GatewayCreate_ModelEnum
	name?: string
}
export interface cloud_instance_CreateInput_Network_Private_Gateway_Request {
	id?: string
}
export interface cloud_instance_CreateInput_Network_Private_NetworkCreate_Request {
	name?: string
	subnet?: cloud_instance_CreateInput_Network_Private_NetworkCreate_Subnet_Request
	vlanId?: number | null
}
export interface cloud_instance_CreateInput_Network_Private_NetworkCreate_Subnet_Request {
	cidr?: string
	enableDhcp?: boolean
	enableGatewayIP?: boolean | null
	ipVersion?: number
}
export interface cloud_instance_CreateInput_Network_Private_Network_Request {
	id?: string
	subnetId?: string
}
export interface cloud_instance_CreateInput_Network_Private_Request {
	floatingIp?: cloud_instance_CreateInput_Network_Private_FloatingIp_Request | null
	floatingIpCreate?: cloud_instance_CreateInput_Network_Private_FloatingIpCreate_Request | null
	gateway?: cloud_instance_CreateInput_Network_Private_Gateway_Request | null
	gatewayCreate?: cloud_instance_CreateInput_Network_Private_GatewayCreate_Request | null
	ip?: string | null
	network?: cloud_instance_CreateInput_Network_Private_Network_Request | null
	networkCreate?: cloud_instance_CreateInput_Network_Private_NetworkCreate_Request | null
}
export interface cloud_instance_CreateInput_Network_Request {
	private?: cloud_instance_CreateInput_Network_Private_Request | null
	public?: boolean
}
export interface cloud_instance_CreateInput_Request {
	autobackup?: cloud_Instance_AutoBackup_Request | null
	availabilityZone?: string | null
	billingPeriod: cloud_instance_CreateInput_BillingPeriodEnum
	bootFrom: cloud_instance_CreateInput_BootFrom_Request
	bulk?: number
	flavor: cloud_instance_CreateInput_Flavor_Request
	group?: cloud_instance_CreateInput_Group_Request | null
	name?: string
	network: cloud_instance_CreateInput_Network_Request
	sshKey?: cloud_instance_CreateInput_SshKey_Request | null
	sshKeyCreate?: cloud_instance_CreateInput_SshKeyCreate_Request | null
	userData?: string | null
}
export interface cloud_instance_CreateInput_SshKeyCreate_Request {
	name?: string
	publicKey?: string
}
export interface cloud_instance_CreateInput_SshKey_Request {
	name?: string
}
export interface cloud_instance_CreateSnapshot_Request {
	distantRegionName?: string | null
	distantSnapshotName?: string | null
	snapshotName?: string
}
export type cloud_instance_IPAddressTypeEnum = 'floating' | 'private' | 'public'
export interface cloud_instance_Instance {
	availabilityZone: string | null
	created: string
	currentMonthOutgoingTraffic: number | null
	flavor: cloud_flavor_Flavor | null
	flavorId: string
	id: string
	image: cloud_image_Image | null
	imageId: string
	ipAddresses: cloud_instance_IpAddress[]
	monthlyBilling: cloud_instance_MonthlyBilling | null
	name: string
	operationIds: string[]
	planCode: string | null
	region: string
	rescuePassword: string | null
	sshKey: cloud_sshkey_SshKeyDetail | null
	sshKeyId: string | null
	status: cloud_instance_InstanceStatusEnum | Text
}
export interface cloud_instance_InstanceAddress {
	ip: string
	subnet: cloud_instance_InstanceAddressSubnet | null
	type: cloud_instance_IPAddressTypeEnum | Text | null
	version: number
}
export interface cloud_instance_InstanceAddressSubnet {
	gatewayIP: string | null
	id: string
	name: string
	network: cloud_instance_InstanceAddressSubnetNetwork
}
export interface cloud_instance_InstanceAddressSubnetNetwork {
	id: string
	name: string
}
export interface cloud_instance_InstanceBackup {
	createdAt: string
	id: string
	name: string
	region: string
}
export interface cloud_instance_InstanceFlavor {
	id: string
	name: string
	specs: cloud_instance_InstanceFlavorSpecs
}
export interface cloud_instance_InstanceFlavorSpecBandwidth {
	private: cloud_instance_InstanceFlavorSpecWithUnit
	public: cloud_instance_InstanceFlavorSpecWithUnit
}
export interface cloud_instance_InstanceFlavorSpecWithUnit {
	unit: string
	value: number
}
export interface cloud_instance_InstanceFlavorSpecs {
	bandwidth: cloud_instance_InstanceFlavorSpecBandwidth
	cpu: cloud_instance_InstanceFlavorSpecWithUnit
	ram: cloud_instance_InstanceFlavorSpecWithUnit
	storage: cloud_instance_InstanceFlavorSpecWithUnit
}
export interface cloud_instance_InstanceImage {
	deprecated: boolean
	id: string
	name: string
}
export interface cloud_instance_InstanceList {
	actions: cloud_instance_Action[] | null
	addresses: cloud_instance_InstanceAddress[]
	attachedVolumes: cloud_instance_InstanceSummaryVolumeValue[]
	availabilityZone: string | null
	backups: cloud_instance_InstanceBackup[] | null
	flavor: cloud_instance_InstanceFlavor | null
	flavorId: string
	flavorName: string
	id: string
	image: cloud_instance_InstanceImage | null
	imageId: string | null
	login: string | null
	name: string
	pendingTask: boolean | null
	pricings: cloud_instance_InstancePrice[] | null
	region: string
	regionType: cloud_RegionTypeEnum | Text
	sshKey: string
	status: cloud_instance_InstanceStatusEnum | Text
	taskState: cloud_instance_InstanceSummaryTaskStateEnum | Text
	volumes: cloud_instance_InstanceVolume[] | null
}
export interface cloud_instance_InstancePrice {
	includeVat: boolean
	price: order_Price
	status: cloud_instance_InstancePriceStatusEnum | Text
	type: cloud_instance_InstancePriceTypeEnum | Text
}
export type cloud_instance_InstancePriceStatusEnum = 'available' | 'enabled'
export type cloud_instance_InstancePriceTypeEnum = 'hour' | 'licence' | 'licenceMonth' | 'month'
export interface cloud_instance_InstanceSnapshot {
	snapshotId: string
}
export type cloud_instance_InstanceStatusEnum = 'ACTIVE' | 'BUILD' | 'BUILDING' | 'DELETED' | 'DELETING' | 'ERROR' | 'HARD_REBOOT' | 'MIGRATING' | 'PASSWORD' | 'PAUSED' | 'REBOOT' | 'REBUILD' | 'RESCUE' | 'RESCUED' | 'RESCUING' | 'RESIZE' | 'RESIZED' | 'RESUMING' | 'REVERT_RESIZE' | 'SHELVED' | 'SHELVED_OFFLOADED' | 'SHELVING' | 'SHUTOFF' | 'SNAPSHOTTING' | 'SOFT_DELETED' | 'STOPPED' | 'SUSPENDED' | 'UNKNOWN' | 'UNRESCUING' | 'UNSHELVING' | 'VERIFY_RESIZE'
export type cloud_instance_InstanceSummaryTaskStateEnum = '' | 'block_device_mapping' | 'deleting' | 'image_backup' | 'image_pending_upload' | 'image_snapshot' | 'image_snapshot_pending' | 'image_uploading' | 'migrating' | 'networking' | 'pausing' | 'powering-off' | 'powering-on' | 'reboot_pending' | 'reboot_pending_hard' | 'reboot_started' | 'reboot_started_hard' | 'reboot_starting' | 'rebooting' | 'rebooting_hard' | 'rebooting_pending_hard' | 'rebooting_started_hard' | 'rebuild_block_device_mapping' | 'rebuild_spawning' | 'rebuilding' | 'rescuing' | 'resize_confirming' | 'resize_finish' | 'resize_migrated' | 'resize_migrating' | 'resize_prep' | 'resize_reverting' | 'restoring' | 'resuming' | 'scheduling' | 'shelving' | 'shelving_image_pending_upload' | 'shelving_image_uploading' | 'shelving_offloading' | 'soft_deleting' | 'spawning' | 'starting' | 'stopping' | 'suspending' | 'unknown' | 'unpausing' | 'unrescuing' | 'unshelving' | 'updating_password'
export interface cloud_instance_InstanceSummaryVolumeValue {
	id: string
}
export interface cloud_instance_InstanceVnc {
	type: string
	url: string
}
export interface cloud_instance_InstanceVolume {
	id: string
	name: string | null
	size: number | null
}
export interface cloud_instance_IpAddress {
	gatewayIp: string | null
	ip: string
	networkId: string
	type: string
	version: number
}
export interface cloud_instance_MonthlyBilling {
	since: string
	status: cloud_instance_MonthlyBillingStatusEnum | Text
}
export type cloud_instance_MonthlyBillingStatusEnum = 'activationPending' | 'ok'
export interface cloud_instance_MonthlyInstanceBulkParams_Request {
	instanceId?: string
	region?: string
}
export interface cloud_instance_NetworkBulkParams_Request {
	networkId?: string
}
export interface cloud_instance_NetworkParams_Request {
	ip?: string | null
	networkId?: string
}
export type cloud_instance_RebootTypeEnum = 'hard' | 'soft'
export interface cloud_instance_Reinstall_Request {
	imageId?: string
	imageRegionName: string
}
export interface cloud_instance_RescueAdminPassword {
	adminPassword: string | null
}
export interface cloud_instance_Snapshot {
	imageId: string
	operationId: string
}
export interface cloud_instancegroup_InstanceGroup {
	id: string
	instance_ids: string[]
	name: string
	region: string
	type: cloud_instancegroup_InstanceGroupTypeEnum | Text
}
export type cloud_instancegroup_InstanceGroupTypeEnum = 'affinity' | 'anti-affinity'
export interface cloud_ip_CloudIp {
	id: string
	ip: string | null
	status: cloud_ip_IpStatusEnum | Text
	type: string
}
export interface cloud_ip_FailoverIp {
	block: string | null
	continentCode: string | null
	geoloc: string | null
	id: string
	ip: string | null
	progress: number
	routedTo: string | null
	status: cloud_ip_IpStatusEnum | Text
	subType: cloud_ip_IpSubTypeEnum | Text
}
export type cloud_ip_IpStatusEnum = 'ok' | 'operationPending'
export type cloud_ip_IpSubTypeEnum = 'cloud' | 'ovh'
export interface cloud_keymanager_Certificate {
	id: string
	name: string
	region: string
	secrets: cloud_keymanager_SecretRef[]
}
export interface cloud_keymanager_CertificateCreate_Request {
	certificate: string
	intermediates?: string
	name: string
	privateKey: string
	privateKeyPassphrase?: string
}
export interface cloud_keymanager_Secret {
	id: string
	name: string
	region: string
}
export interface cloud_keymanager_SecretRef {
	id: string
	name: string
}
export interface cloud_kube_Cluster {
	auditLogsSubscribed: boolean
	controlPlaneIsUpToDate: boolean
	createdAt: string
	customization: cloud_ProjectKubeCustomization | null
	id: string
	ipAllocationPolicy: cloud_ProjectKubeIpAllocationPolicy | null
	isUpToDate: boolean
	kubeProxyMode: cloud_kube_KubeProxyModeEnum | Text
	loadBalancersSubnetId: string | null
	name: string
	nextUpgradeVersions: string[] | null
	nodesSubnetId: string | null
	nodesUrl: string
	plan: string
	privateNetworkConfiguration: cloud_kube_PrivateNetworkConfiguration | null
	privateNetworkId: string | null
	region: string
	status: cloud_kube_ClusterStatusEnum | Text
	updatePolicy: string
	updatedAt: string
	url: string
	version: string
}
export type cloud_kube_ClusterStatusEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'INSTALLING' | 'MAINTENANCE' | 'READY' | 'REDEPLOYING' | 'REOPENING' | 'RESETTING' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'UPDATING' | 'USER_ERROR' | 'USER_QUOTA_ERROR' | 'USER_WEBHOOK_PREVENTING_OPERATIONS_ERROR'
export interface cloud_kube_EtcdUsage {
	quota: number
	usage: number
}
export interface cloud_kube_Flavor {
	category: cloud_kube_FlavorCategoryEnum | Text
	gpus: number
	name: string
	ram: number
	state: cloud_kube_FlavorStateEnum | Text
	vCPUs: number
}
export type cloud_kube_FlavorCategoryEnum = 'a' | 'b' | 'c' | 'd' | 'g' | 'h' | 'i' | 'l' | 'r' | 't'
export type cloud_kube_FlavorStateEnum = 'available' | 'unavailable'
export type cloud_kube_KubeProxyIpvsSchedulerEnum = 'dh' | 'lc' | 'nq' | 'rr' | 'sed' | 'sh'
export type cloud_kube_KubeProxyModeEnum = 'iptables' | 'ipvs'
export interface cloud_kube_Kubeconfig {
	content: string
}
export interface cloud_kube_Node {
	createdAt: string
	deletedAt: string | null
	deployedAt: string | null
	flavor: string
	id: string
	instanceId: string | null
	isUpToDate: boolean
	name: string
	nodePoolId: string
	projectId: string
	status: cloud_kube_NodeStatusEnum | Text
	updatedAt: string
	version: string
}
export interface cloud_kube_NodePool {
	antiAffinity: boolean
	attachFloatingIps: cloud_kube_NodePoolAttachFloatingIps | null
	autoscale: boolean
	autoscaling: cloud_kube_NodePoolAutoscaling
	availabilityZones: string[] | null
	availableNodes: number
	createdAt: string
	currentNodes: number
	desiredNodes: number
	flavor: string
	id: string
	maxNodes: number
	minNodes: number
	monthlyBilled: boolean
	name: string
	projectId: string
	sizeStatus: cloud_kube_NodePoolSizeStatusEnum | Text
	status: cloud_kube_NodePoolStatusEnum | Text
	template: cloud_kube_NodePoolTemplate
	upToDateNodes: number
	updatedAt: string
}
export interface cloud_kube_NodePoolAttachFloatingIps {
	enabled: boolean
}
export interface cloud_kube_NodePoolAutoscaling {
	scaleDownUnneededTimeSeconds: number
	scaleDownUnreadyTimeSeconds: number
	scaleDownUtilizationThreshold: number
}
export type cloud_kube_NodePoolSizeStatusEnum = 'CAPACITY_OK' | 'OVER_CAPACITY' | 'UNDER_CAPACITY'
export type cloud_kube_NodePoolStatusEnum = 'DELETED' | 'DELETING' | 'DOWNSCALING' | 'ERROR' | 'INSTALLING' | 'MAINTENANCE' | 'READY' | 'REDEPLOYING' | 'REOPENING' | 'RESETTING' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'UPDATING' | 'UPSCALING' | 'USER_ERROR' | 'USER_NODE_NOT_FOUND_ERROR' | 'USER_NODE_SUSPENDED_SERVICE' | 'USER_QUOTA_ERROR' | 'USER_WEBHOOK_PREVENTING_OPERATIONS_ERROR'
export interface cloud_kube_NodePoolTemplate {
	metadata: cloud_kube_NodePoolTemplateMetadata
	spec: cloud_kube_NodePoolTemplateSpec
}
export interface cloud_kube_NodePoolTemplateMetadata {
	annotations: Record<string, string>
	finalizers: string[]
	labels: Record<string, string>
}
export interface cloud_kube_NodePoolTemplateMetadata_Request {
	annotations: Record<string, string>
	finalizers: string[]
	labels: Record<string, string>
}
export interface cloud_kube_NodePoolTemplateSpec {
	taints: cloud_kube_Taint[]
	unschedulable: boolean
}
export interface cloud_kube_NodePoolTemplateSpec_Request {
	taints: cloud_kube_Taint_Request[]
	unschedulable: boolean
}
export interface cloud_kube_NodePoolTemplate_Request {
	metadata: cloud_kube_NodePoolTemplateMetadata_Request
	spec: cloud_kube_NodePoolTemplateSpec_Request
}
export type cloud_kube_NodeStatusEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'FLAVOR_OUT_OF_STOCK_ERROR' | 'INSTALLING' | 'MAINTENANCE' | 'READY' | 'REDEPLOYING' | 'REOPENING' | 'RESETTING' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'UPDATING' | 'USER_ERROR' | 'USER_NODE_NOT_FOUND_ERROR' | 'USER_NODE_SUSPENDED_SERVICE' | 'USER_QUOTA_ERROR' | 'USER_WEBHOOK_PREVENTING_OPERATIONS_ERROR'
export interface cloud_kube_OpenIdConnect {
	caContent: string | null
	clientId: string
	groupsClaim: string[] | null
	groupsPrefix: string | null
	issuerUrl: string
	requiredClaim: string[] | null
	signingAlgorithms: (cloud_kube_OpenIdConnectSigningAlgorithmsEnum | Text)[] | null
	usernameClaim: string | null
	usernamePrefix: string | null
}
export type cloud_kube_OpenIdConnectSigningAlgorithmsEnum = 'ES256' | 'ES384' | 'ES512' | 'PS256' | 'PS384' | 'PS512' | 'RS256' | 'RS384' | 'RS512'
export interface cloud_kube_PrivateNetworkConfiguration {
	defaultVrackGateway: string
	privateNetworkRoutingAsDefault: boolean | null
}
export interface cloud_kube_PrivateNetworkConfiguration_Request {
	defaultVrackGateway?: string
	privateNetworkRoutingAsDefault?: boolean | null
}
export type cloud_kube_ResetWorkerNodesPolicyEnum = 'delete' | 'reinstall'
export interface cloud_kube_ResponseMessage {
	message: string
}
export interface cloud_kube_Taint {
	effect: cloud_kube_TaintEffectEnum | Text
	key: string
	value: string
}
export type cloud_kube_TaintEffectEnum = 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule'
export interface cloud_kube_Taint_Request {
	effect: cloud_kube_TaintEffectEnum
	key: string
	value: string
}
export type cloud_kube_UpdatePolicyEnum = 'ALWAYS_UPDATE' | 'MINIMAL_DOWNTIME' | 'NEVER_UPDATE'
export type cloud_kube_UpdateStrategyEnum = 'LATEST_PATCH' | 'NEXT_MINOR'
export type cloud_kube_VersionEnum = '1.31' | '1.32' | '1.33' | '1.34'
export interface cloud_loadbalancing_AssociateFloatingIp_Request {
	floatingIpId: string
	gateway?: cloud_network_CreateGatewaySummary_Request | null
	ip: string
}
export interface cloud_loadbalancing_CreateFloatingIp_Request {
	gateway?: cloud_network_CreateGatewaySummary_Request | null
	ip: string
}
export interface cloud_loadbalancing_CreateListener_Request {
	allowedCidrs?: string[]
	certificateId?: string
	defaultPoolId?: string
	description?: string
	loadbalancerId: string
	name: string
	port: number
	protocol: cloud_loadbalancing_ListenerProtocolEnum
	timeoutClientData?: number
	timeoutMemberData?: number
	tlsVersions?: cloud_loadbalancing_ListenerTlsVersionEnum[]
}
export interface cloud_loadbalancing_EditListener_Request {
	allowedCidrs?: string[]
	certificateId?: string
	defaultPoolId?: string
	description?: string
	name?: string
}
export interface cloud_loadbalancing_Flavor {
	id: string
	name: string
	region: string
}
export interface cloud_loadbalancing_HealthMonitor {
	delay: number
	httpConfiguration: cloud_loadbalancing_HealthMonitorHTTPConfiguration | null
	id: string
	maxRetries: number
	maxRetriesDown: number | null
	monitorType: cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum | Text
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	poolId: string
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	timeout: number
}
export interface cloud_loadbalancing_HealthMonitorCreate_Request {
	delay: number
	httpConfiguration?: cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request | null
	maxRetries: number
	maxRetriesDown?: number | null
	monitorType: cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum
	name: string
	timeout: number
}
export interface cloud_loadbalancing_HealthMonitorHTTPConfiguration {
	domainName: string
	expectedCodes: string
	httpMethod: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum | Text
	httpVersion: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum | Text | null
	urlPath: string
}
export interface cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request {
	domainName?: string
	expectedCodes?: string
	httpMethod: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum
	httpVersion?: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum | null
	urlPath?: string
}
export interface cloud_loadbalancing_HealthMonitor_Request {
	delay: number
	httpConfiguration?: cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request | null
	maxRetries: number
	maxRetriesDown?: number | null
	monitorType: cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum
	name: string
	poolId: string
	timeout: number
}
export interface cloud_loadbalancing_L7Policy {
	action: cloud_loadbalancing_L7PolicyActionEnum | Text
	description: string
	id: string
	listenerId: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	position: number
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	redirectHttpCode: cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum | Numeric | null
	redirectPoolId: string | null
	redirectPrefix: string | null
	redirectUrl: string | null
}
export type cloud_loadbalancing_L7PolicyActionEnum = 'redirectPrefix' | 'redirectToPool' | 'redirectToURL' | 'reject'
export type cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum = 301 | 302 | 303 | 307 | 308
export interface cloud_loadbalancing_L7PolicyUpdate_Request {
	action: cloud_loadbalancing_L7PolicyActionEnum
	description?: string
	listenerId?: string
	name?: string
	position?: number
	redirectHttpCode?: number | null
	redirectPoolId?: string | null
	redirectPrefix?: string | null
	redirectUrl?: string | null
}
export interface cloud_loadbalancing_L7Policy_Request {
	action: cloud_loadbalancing_L7PolicyActionEnum
	description?: string
	listenerId: string
	name?: string
	position?: number
	redirectHttpCode?: cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum | null
	redirectPoolId?: string | null
	redirectPrefix?: string | null
	redirectUrl?: string | null
}
export interface cloud_loadbalancing_L7Rule {
	compareType: cloud_loadbalancing_L7RuleCompareTypeEnum | Text
	id: string
	invert: boolean
	key: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	ruleType: cloud_loadbalancing_L7RuleTypeEnum | Text
	value: string
}
export type cloud_loadbalancing_L7RuleCompareTypeEnum = 'contains' | 'endsWith' | 'equalTo' | 'regex' | 'startsWith'
export type cloud_loadbalancing_L7RuleTypeEnum = 'cookie' | 'fileType' | 'header' | 'hostName' | 'path' | 'sslConnHasCert' | 'sslDNField' | 'sslVerifyResult'
export interface cloud_loadbalancing_L7Rule_Request {
	compareType: cloud_loadbalancing_L7RuleCompareTypeEnum
	invert?: boolean
	key?: string
	ruleType: cloud_loadbalancing_L7RuleTypeEnum
	value: string
}
export interface cloud_loadbalancing_Listener {
	allowedCidrs: string[] | null
	certificateId: string | null
	defaultPoolId: string | null
	description: string | null
	id: string
	loadBalancerIds: string[]
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	port: number
	protocol: cloud_loadbalancing_ListenerProtocolEnum | Text
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	timeoutClientData: number | null
	timeoutMemberData: number | null
	tlsVersions: (cloud_loadbalancing_ListenerTlsVersionEnum | Text)[] | null
}
export type cloud_loadbalancing_ListenerProtocolEnum = 'http' | 'https' | 'prometheus' | 'sctp' | 'tcp' | 'terminatedHTTPS' | 'udp'
export type cloud_loadbalancing_ListenerTlsVersionEnum = 'SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'
export interface cloud_loadbalancing_LoadBalancer {
	createdAt: string
	flavorId: string
	floatingIp: cloud_loadbalancing_LoadBalancer_FloatingIp | null
	id: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	region: string
	updatedAt: string
	vipAddress: string
	vipNetworkId: string
	vipSubnetId: string
}
export type cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum = 'CONNECT' | 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'POST' | 'PUT' | 'TRACE'
export type cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum = '1.0' | '1.1'
export type cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum = 'http' | 'https' | 'ping' | 'sctp' | 'tcp' | 'tls-hello' | 'udp-connect'
export type cloud_loadbalancing_LoadBalancerOperatingStatusEnum = 'degraded' | 'draining' | 'error' | 'noMonitor' | 'offline' | 'online'
export type cloud_loadbalancing_LoadBalancerProvisioningStatusEnum = 'active' | 'creating' | 'deleted' | 'deleting' | 'error' | 'updating'
export interface cloud_loadbalancing_LoadBalancer_FloatingIp {
	id: string
	ip: string
}
export interface cloud_loadbalancing_LoadbalancerEdit_Request {
	description?: string
	flavorId?: string
	name?: string
}
export interface cloud_loadbalancing_Loadbalancer_CreateInput_Request {
	flavorId: string
	listeners?: cloud_loadbalancing_loadbalancer_ListenerCreate_Request[]
	name?: string
	network: cloud_loadbalancing_loadbalancer_CreateInput_Network_Request
}
export interface cloud_loadbalancing_Pool {
	algorithm: cloud_loadbalancing_PoolAlgorithmEnum | Text
	id: string
	listenerId: string | null
	loadbalancerId: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	protocol: cloud_loadbalancing_PoolProtocolEnum | Text
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	sessionPersistence: cloud_loadbalancing_PoolSessionPersistence | null
}
export type cloud_loadbalancing_PoolAlgorithmEnum = 'leastConnections' | 'roundRobin' | 'sourceIP'
export interface cloud_loadbalancing_PoolCreate_Request {
	algorithm: cloud_loadbalancing_PoolAlgorithmEnum
	listenerId?: string
	loadbalancerId?: string
	name?: string
	protocol: cloud_loadbalancing_PoolProtocolEnum
	sessionPersistence?: cloud_loadbalancing_PoolSessionPersistence_Request | null
}
export type cloud_loadbalancing_PoolProtocolEnum = 'http' | 'https' | 'proxy' | 'proxyV2' | 'sctp' | 'tcp' | 'udp'
export interface cloud_loadbalancing_PoolSessionPersistence {
	cookieName: string
	type: cloud_loadbalancing_PoolSessionPersistenceTypeEnum | Text
}
export type cloud_loadbalancing_PoolSessionPersistenceTypeEnum = 'appCookie' | 'disabled' | 'httpCookie' | 'sourceIP'
export interface cloud_loadbalancing_PoolSessionPersistence_Request {
	cookieName?: string
	type?: cloud_loadbalancing_PoolSessionPersistenceTypeEnum
}
export interface cloud_loadbalancing_PoolUpdate_Request {
	algorithm?: cloud_loadbalancing_PoolAlgorithmEnum | null
	name?: string | null
	sessionPersistence?: cloud_loadbalancing_PoolSessionPersistence_Request | null
}
export interface cloud_loadbalancing_UpdateHealthMonitor_Request {
	delay?: number
	httpConfiguration?: cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request
	maxRetries?: number
	maxRetriesDown?: number
	name?: string
	timeout?: number
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_FloatingIpCreate_Request {
	description: string
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_FloatingIp_Request {
	id: string
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_GatewayCreate_Request {
	model: cloud_network_GatewayModelEnum
	name: string
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_Gateway_Request {
	id: string
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_Network_Request {
	id: string
	subnetId: string
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_Request {
	floatingIp?: cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_FloatingIp_Request
	floatingIpCreate?: cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_FloatingIpCreate_Request
	gateway?: cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_Gateway_Request
	gatewayCreate?: cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_GatewayCreate_Request
	network: cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_Network_Request
}
export interface cloud_loadbalancing_loadbalancer_CreateInput_Network_Request {
	private: cloud_loadbalancing_loadbalancer_CreateInput_Network_Private_Request
}
export interface cloud_loadbalancing_loadbalancer_ListenerCreate_Request {
	allowedCidrs?: string[]
	description?: string
	name?: string
	pool?: cloud_loadbalancing_loadbalancer_PoolCreate_Request
	port: number
	protocol: cloud_loadbalancing_ListenerProtocolEnum
	secretId?: string
	timeoutClientData?: number
	timeoutMemberData?: number
	tlsVersions?: cloud_loadbalancing_ListenerTlsVersionEnum[]
}
export interface cloud_loadbalancing_loadbalancer_MemberCreate_Request {
	address: string
	name?: string
	protocolPort: number
	weight?: number | null
}
export interface cloud_loadbalancing_loadbalancer_PoolCreate_Request {
	algorithm: cloud_loadbalancing_PoolAlgorithmEnum
	healthMonitor?: cloud_loadbalancing_HealthMonitorCreate_Request | null
	members?: cloud_loadbalancing_loadbalancer_MemberCreate_Request[]
	name?: string
	protocol: cloud_loadbalancing_PoolProtocolEnum
	sessionPersistence?: cloud_loadbalancing_PoolSessionPersistence_Request
}
export interface cloud_loadbalancing_loadbalancer_Stats {
	activeConnections: number
	bytesIn: number
	bytesOut: number
	requestErrors: number
	totalConnections: number
}
export interface cloud_loadbalancing_pool_CreateMembers_Request {
	members: cloud_loadbalancing_pool_Member_Request[]
}
export interface cloud_loadbalancing_pool_Member {
	address: string
	id: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum | Text
	protocolPort: number
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum | Text
	weight: number | null
}
export interface cloud_loadbalancing_pool_MemberUpdate_Request {
	name?: string | null
	weight?: number | null
}
export interface cloud_loadbalancing_pool_Member_Request {
	address: string
	name?: string
	protocolPort: number
	weight?: number | null
}
export interface cloud_network_CreateGatewaySummary_Request {
	model: cloud_network_GatewayModelEnum
	name: string
}
export interface cloud_network_CreateGateway_Request {
	model: cloud_network_GatewayModelEnum
	name: string
	network: cloud_network_CreateNetworkForGatewaySummary_Request
}
export interface cloud_network_CreateNetworkForGatewaySummary_Request {
	name: string
	subnet: cloud_network_CreateSubnetForGatewaySummary_Request
	vlanId?: number
}
export interface cloud_network_CreateNetwork_Request {
	gateway?: cloud_network_CreateGatewaySummary_Request | null
	name: string
	subnet?: cloud_network_CreateSubnetSummary_Request | null
	vlanId?: number
}
export interface cloud_network_CreateSubnetForGatewaySummary_Request {
	allocationPools?: cloud_project_AllocationPool_Request[]
	cidr: string
	dnsNameServers?: string[]
	enableDhcp: boolean
	gatewayIp?: string
	hostRoutes?: cloud_network_HostRoute_Request[]
	ipVersion: number
	name?: string
	useDefaultPublicDNSResolver?: boolean | null
}
export interface cloud_network_CreateSubnetSummary_Request {
	allocationPools?: cloud_project_AllocationPool_Request[]
	cidr: string
	dnsNameServers?: string[]
	enableDhcp: boolean
	enableGatewayIp: boolean
	gatewayIp?: string
	hostRoutes?: cloud_network_HostRoute_Request[]
	ipVersion: number
	name?: string
	useDefaultPublicDNSResolver?: boolean | null
}
export interface cloud_network_CreateSubnet_Request {
	allocationPools?: cloud_project_AllocationPool_Request[]
	cidr: string
	dnsNameServers?: string[]
	enableDhcp: boolean
	enableGatewayIp: boolean
	gatewayIp?: string
	hostRoutes?: cloud_network_HostRoute_Request[]
	ipVersion: number
	name: string
	useDefaultPublicDNSResolver?: boolean | null
}
export interface cloud_network_Gateway {
	externalInformation: cloud_network_gateway_ExternalInformation | null
	id: string
	interfaces: cloud_network_gateway_Interface[]
	model: cloud_network_GatewayModelEnum | Text
	name: string
	region: string
	status: cloud_network_GatewayStatusEnum | Text
	type: cloud_project_gateway_TypeEnum | Text
}
export type cloud_network_GatewayModelEnum = '2xl' | '3xl' | 'l' | 'm' | 's' | 'xl'
export type cloud_network_GatewayStatusEnum = 'active' | 'building' | 'down' | 'error'
export interface cloud_network_HostRoute {
	destination: string
	nextHop: string
}
export interface cloud_network_HostRoute_Request {
	destination?: string
	nextHop?: string
}
export interface cloud_network_IPPool {
	dhcp: boolean
	end: string
	network: string
	region: string
	start: string
}
export interface cloud_network_Network {
	id: string
	name: string
	regions: cloud_network_NetworkRegion[]
	status: cloud_network_NetworkStatusEnum | Text
	type: cloud_network_NetworkTypeEnum | Text | null
	vlanId: number
}
export interface cloud_network_NetworkRegion {
	openstackId: string | null
	region: string
	status: cloud_network_NetworkRegionStatusEnum | Text
}
export type cloud_network_NetworkRegionStatusEnum = 'ACTIVE' | 'BUILDING'
export type cloud_network_NetworkStatusEnum = 'ACTIVE' | 'BUILDING' | 'DELETING' | 'ERROR'
export type cloud_network_NetworkTypeEnum = 'private' | 'public'
export type cloud_network_NetworkVisibilityEnum = 'private' | 'public'
export interface cloud_network_Subnet {
	cidr: string
	dhcpEnabled: boolean
	gatewayIp: string | null
	id: string
	ipPools: cloud_network_IPPool[]
}
export interface cloud_network_UpdateGateway_Request {
	model: cloud_network_GatewayModelEnum
	name: string
}
export interface cloud_network_gateway_CreateInterface_Request {
	subnetId: string
}
export interface cloud_network_gateway_ExternalInformation {
	ips: cloud_network_gateway_IpSubnet[]
	networkId: string
	snatEnabled: boolean
}
export interface cloud_network_gateway_Interface {
	id: string
	ip: string
	networkId: string
	subnet: cloud_network_gateway_Subnet | null
	subnetId: string
}
export interface cloud_network_gateway_IpSubnet {
	ip: string
	subnetId: string
}
export interface cloud_network_gateway_Subnet {
	cidr: string
	id: string
	name: string
}
export interface cloud_order_Order {
	date: string
	orderId: number
	planCode: string
	serviceName: string | null
	status: cloud_order_StatusEnum | Text
}
export type cloud_order_StatusEnum = 'delivered' | 'delivering' | 'unknown' | 'unpaid'
export interface cloud_order_rule_Availability {
	plans: cloud_order_rule_AvailabilityPlan[]
	products: cloud_order_rule_AvailabilityProduct[]
}
export interface cloud_order_rule_AvailabilityPlan {
	code: string
	regions: string[]
}
export interface cloud_order_rule_AvailabilityProduct {
	name: string
	regions: string[]
}
export interface cloud_plan_Detail {
	id: string
	period: cloud_usage_Period
	planName: string | null
	size: number
	totalPrice: order_Price
	unitPrice: order_Price
}
export interface cloud_plan_Fees {
	flatFee: cloud_plan_FlatFee
	overQuota: cloud_plan_OverQuota
	savedAmount: order_Price
	totalPrice: order_Price
}
export interface cloud_plan_FlatFee {
	details: cloud_plan_Detail[]
	totalPrice: order_Price
}
export interface cloud_plan_Flavor {
	fees: cloud_plan_Fees
	flavor: string
	periods: cloud_plan_PlanPeriod[]
	subscriptions: cloud_plan_Subscription[]
}
export interface cloud_plan_OverQuota {
	ids: string[]
	quantity: number
	totalPrice: order_Price
	unitPrice: order_Price
}
export interface cloud_plan_Period {
	from: string
	to: string
}
export interface cloud_plan_PlanPeriod {
	begin: string
	consumptionSize: number
	coverage: string
	cumulPlanSize: number
	end: string
	plansIds: string[]
	resourceIds: string[]
	utilization: string
}
export interface cloud_plan_Subscription {
	begin: string
	end: string
	id: string
	size: number
}
export interface cloud_project_AllocationPool {
	end: string
	start: string
}
export interface cloud_project_AllocationPool_Request {
	end?: string
	start?: string
}
export interface cloud_project_Bill {
	billId: string
	type: cloud_project_BillTypeEnum | Text
}
export type cloud_project_BillTypeEnum = 'creditPurchased' | 'monthlyConsumption' | 'monthlyInstanceActivation'
export type cloud_project_EligibilityAction = 'addPaymentMethod' | 'askIncreaseProjectsQuota' | 'challengePaymentMethod' | 'verifyPaypal'
export interface cloud_project_EligibilityInfo {
	actionsRequired: (cloud_project_EligibilityAction | Text)[] | null
	minimumCredit: order_Price | null
	paymentMethodsAuthorized: (cloud_project_PaymentMethodAuthorized | Text)[] | null
	voucher: cloud_project_NewProjectInfoVoucher | null
}
export interface cloud_project_FloatingIp {
	associatedEntity: cloud_project_floatingIp_AssociatedEntity | null
	id: string
	ip: string
	networkId: string
	region: string | null
	status: cloud_project_floatingIp_StatusEnum | Text
}
export interface cloud_project_LoadBalancer {
	address: cloud_project_loadbalancer_Address
	configuration: cloud_project_loadbalancer_ConfigurationVersion
	createdAt: string
	description: string | null
	egressAddress: cloud_project_loadbalancer_Addresses
	id: string
	name: string | null
	networking: cloud_project_loadbalancer_networking_Networking
	openstackRegion: string
	region: string
	size: cloud_project_loadbalancer_SizeEnum | Text
	status: cloud_project_loadbalancer_StatusEnum | Text
}
export interface cloud_project_LoadBalancerCreation_Request {
	description?: string | null
	name?: string | null
	networking?: cloud_project_loadbalancer_networking_NetworkingCreation_Request | null
	openstackRegion?: string
	region: string
	size?: cloud_project_loadbalancer_SizeEnum | null
}
export interface cloud_project_LoadBalancer_Request {
	description?: string | null
	name?: string | null
	size?: cloud_project_loadbalancer_SizeEnum
}
export interface cloud_project_Network {
	id: string
	name: string
	region: string | null
	status: cloud_network_NetworkStatusEnum | Text
	subnetIds: string[]
	visibility: cloud_network_NetworkVisibilityEnum | Text
	vlanId: number | null
}
export interface cloud_project_NewProjectInfoVoucher {
	credit: order_Price
	paymentMethodRequired: boolean
}
export type cloud_project_PaymentMethodAuthorized = 'bankAccount' | 'credit' | 'creditCard' | 'paypal' | 'rupay' | 'sepaDirectDebit'
export interface cloud_project_ProductAgreements {
	agreementsToValidate: number[] | null
	agreementsValidated: number[] | null
}
export type cloud_project_ProductNameEnum = 'registry'
export type cloud_project_ProjectStatusEnum = 'creating' | 'deleted' | 'deleting' | 'ok' | 'suspended'
export interface cloud_project_Subnet {
	allocationPools: cloud_project_AllocationPool[]
	cidr: string
	dhcpEnabled: boolean
	dnsNameServers: string[]
	gatewayIp: string | null
	hostRoutes: cloud_network_HostRoute[]
	id: string
	ipVersion: number
	name: string
}
export interface cloud_project_ai_AuthorizationStatus {
	authorized: boolean
}
export interface cloud_project_ai_BasicAuthCredentialsInput_Request {
	password: string
	username: string
}
export interface cloud_project_ai_Command {
	command: string
}
export interface cloud_project_ai_DataStore {
	alias: string
	endpoint: string | null
	owner: cloud_project_ai_DataStoreOwnerEnum | Text
	type: cloud_project_ai_DataStoreTypeEnum | Text
}
export interface cloud_project_ai_DataStoreAuth {
	accessKey: string | null
	region: string | null
	s3Url: string | null
	secretKey: string | null
	token: string | null
	url: string | null
}
export interface cloud_project_ai_DataStoreCredentialsInput_Request {
	git?: cloud_project_ai_GitCredentialsInput_Request | null
	s3?: cloud_project_ai_S3CredentialsInput_Request | null
}
export interface cloud_project_ai_DataStoreInput_Request {
	alias: string
	credentials: cloud_project_ai_DataStoreCredentialsInput_Request
	endpoint: string
	owner: cloud_project_ai_DataStoreOwnerEnum
	prefix?: string | null
	type: cloud_project_ai_DataStoreTypeEnum
}
export type cloud_project_ai_DataStoreOwnerEnum = 'customer' | 'ovhcloud'
export type cloud_project_ai_DataStoreTypeEnum = 'git' | 's3' | 'swift'
export interface cloud_project_ai_Env_Request {
	name: string
	value?: string | null
}
export interface cloud_project_ai_GenericResponse {
	message: string
}
export interface cloud_project_ai_GitCredentialsInput_Request {
	basicAuth?: cloud_project_ai_BasicAuthCredentialsInput_Request | null
	sshKeypair?: cloud_project_ai_SshCredentialsInput_Request | null
}
export interface cloud_project_ai_Info {
	code: cloud_project_ai_InfoCodeEnum | Text
	message: string
}
export type cloud_project_ai_InfoCodeEnum = 'APP_CREATE_ERROR' | 'APP_ERROR' | 'APP_FAILED' | 'APP_INITIALIZING' | 'APP_INTERRUPTED_BY_PLATFORM' | 'APP_INTERRUPTED_BY_USER' | 'APP_QUEUED' | 'APP_RUNNING' | 'APP_SCALING' | 'APP_STOPPED' | 'APP_STOPPING' | 'COMPATIBILITY' | 'DATASYNC_AUTHENTICATE_FAILED' | 'DATASYNC_DATA_STORE_NOT_FOUND' | 'DATASYNC_DONE' | 'DATASYNC_ERROR' | 'DATASYNC_FAILED' | 'DATASYNC_INTERRUPTED' | 'DATASYNC_INVALID_CONTAINER' | 'DATASYNC_PROGRESS_FAILED_FORBIDDEN' | 'DATASYNC_PROGRESS_FAILED_INVALID_CREDENTIALS' | 'DATASYNC_PROGRESS_FAILED_NOT_FOUND' | 'DATASYNC_PROGRESS_FAILED_TRANSIENT_ERROR' | 'DATASYNC_PROGRESS_FAILED_UNKNOWN_ERROR' | 'DATASYNC_QUEUED' | 'DATASYNC_RETRY_ERROR' | 'DATASYNC_RUNNING' | 'JOB_CREATE_CONTAINER_CONFIG_ERROR' | 'JOB_CREATE_CONTAINER_ERROR' | 'JOB_DONE' | 'JOB_ERROR' | 'JOB_EVICTED' | 'JOB_FAILED' | 'JOB_FAILED_WITH_MESSAGE' | 'JOB_FINALIZING' | 'JOB_IMAGE_INSPECT_ERROR' | 'JOB_IMAGE_PULL' | 'JOB_IMAGE_PULL_BACKOFF' | 'JOB_INITIALIZING' | 'JOB_INTERRUPTED' | 'JOB_INTERRUPTED_BY_PLATFORM' | 'JOB_INTERRUPTING' | 'JOB_INVALID_IMAGE_NAME' | 'JOB_PENDING' | 'JOB_QUEUED' | 'JOB_REGISTRY_UNAVAILABLE' | 'JOB_RUNNING' | 'JOB_SYNC_FAILED' | 'JOB_TIMEOUT' | 'NOTEBOOK_FAILED' | 'NOTEBOOK_FAILED_WITH_MESSAGE' | 'NOTEBOOK_FINALIZING' | 'NOTEBOOK_INITIALIZING' | 'NOTEBOOK_PENDING' | 'NOTEBOOK_RUNNING' | 'NOTEBOOK_STARTING' | 'NOTEBOOK_STOPPED' | 'NOTEBOOK_STOPPING' | 'NOTEBOOK_SYNC_FAILED'
export interface cloud_project_ai_Label_Request {
	name: string
	value?: string | null
}
export interface cloud_project_ai_LogLine {
	content: string | null
	timestamp: string | null
}
export interface cloud_project_ai_Logs {
	lastActivity: string | null
	logs: cloud_project_ai_LogLine[]
}
export type cloud_project_ai_OrderEnum = 'asc' | 'desc'
export interface cloud_project_ai_Resources {
	cpu: number
	ephemeralStorage: number
	flavor: string
	flavorCount: number | null
	gpu: number
	gpuBrand: string | null
	gpuMemory: number | null
	gpuModel: string | null
	memory: number
	privateNetwork: number
	publicNetwork: number
}
export interface cloud_project_ai_ResourcesInput_Request {
	cpu?: number | null
	ephemeralStorage?: number | null
	flavor?: string | null
	flavorCount?: number | null
	gpu?: number | null
	gpuBrand?: string | null
	gpuMemory?: number | null
	gpuModel?: string | null
	memory?: number | null
	privateNetwork?: number | null
	publicNetwork?: number | null
}
export interface cloud_project_ai_S3CredentialsInput_Request {
	accessKey: string
	region: string
	secretKey: string
}
export type cloud_project_ai_ShutdownStrategyEnum = 'Restart' | 'Stop'
export interface cloud_project_ai_SshCredentialsInput_Request {
	privateKey: string
	publicKey?: string
}
export type cloud_project_ai_TokenRoleEnum = 'ai_training_operator' | 'ai_training_read' | 'quantum_operator' | 'quantum_reader'
export type cloud_project_ai_VolumePermissionEnum = 'RO' | 'RW' | 'RWD'
export interface cloud_project_ai_app_App {
	createdAt: string
	id: string
	spec: cloud_project_ai_app_AppSpec
	status: cloud_project_ai_app_AppStatus
	updatedAt: string
	user: string
}
export interface cloud_project_ai_app_AppImageInput_Request {
	url: string
}
export interface cloud_project_ai_app_AppSpec {
	command: string[] | null
	defaultHttpPort: number | null
	deploymentStrategy: cloud_project_ai_app_DeploymentStrategy | null
	envVars: cloud_project_ai_job_JobEnv[] | null
	grpcPort: number | null
	image: string
	labels: Record<string, string> | null
	livenessProbe: cloud_project_ai_app_Probe | null
	name: string
	partnerId: string | null
	probe: cloud_project_ai_app_Probe | null
	region: string
	resources: cloud_project_ai_Resources
	scalingStrategy: cloud_project_ai_app_ScalingStrategy | null
	unsecureHttp: boolean | null
	volumes: cloud_project_ai_volume_Volume[] | null
}
export interface cloud_project_ai_app_AppSpecInput_Request {
	command?: string[] | null
	defaultHttpPort?: number | null
	deploymentStrategy?: cloud_project_ai_app_DeploymentStrategy_Request | null
	envVars?: cloud_project_ai_job_JobEnv_Request[] | null
	grpcPort?: number | null
	image: string
	labels?: Record<string, string> | null
	livenessProbe?: cloud_project_ai_app_ProbeInput_Request | null
	name?: string
	partnerId?: string | null
	probe?: cloud_project_ai_app_ProbeInput_Request | null
	region: string
	resources: cloud_project_ai_ResourcesInput_Request
	scalingStrategy?: cloud_project_ai_app_ScalingStrategyInput_Request | null
	unsecureHttp?: boolean | null
	volumes?: cloud_project_ai_volume_Volume_Request[] | null
}
export type cloud_project_ai_app_AppStateEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'FAILED' | 'INITIALIZING' | 'QUEUED' | 'RUNNING' | 'SCALING' | 'STANDBY' | 'STOPPED' | 'STOPPING'
export interface cloud_project_ai_app_AppStateHistory {
	date: string
	state: cloud_project_ai_app_AppStateEnum | Text
}
export interface cloud_project_ai_app_AppStatus {
	availableReplicas: number
	dataSync: cloud_project_ai_volume_DataSync[]
	grpcAddress: string | null
	history: cloud_project_ai_app_AppStateHistory[]
	info: cloud_project_ai_Info
	infoUrl: string | null
	internalServiceIp: string | null
	lastTransitionDate: string | null
	monitoringUrl: string | null
	state: cloud_project_ai_app_AppStateEnum | Text | null
	url: string | null
	volumes: cloud_project_ai_volume_VolumeStatus[] | null
}
export interface cloud_project_ai_app_AutomaticScalingStrategyCustomMetrics {
	aggregationType: cloud_project_ai_app_CustomMetricsAggregationTypeEnum | Text
	apiUrl: string
	format: cloud_project_ai_app_CustomMetricsFormatEnum | Text
	targetValue: number
	valueLocation: string
}
export interface cloud_project_ai_app_AutomaticScalingStrategyCustomMetricsInput_Request {
	aggregationType?: cloud_project_ai_app_CustomMetricsAggregationTypeEnum
	apiUrl?: string
	format?: cloud_project_ai_app_CustomMetricsFormatEnum
	targetValue?: number
	valueLocation?: string
}
export type cloud_project_ai_app_CustomMetricsAggregationTypeEnum = 'AVERAGE' | 'MAX' | 'MIN' | 'SUM'
export type cloud_project_ai_app_CustomMetricsFormatEnum = 'JSON' | 'PROMETHEUS' | 'XML' | 'YAML'
export interface cloud_project_ai_app_DeploymentStrategy {
	maxSurge: string | null
	maxUnavailable: string | null
	progressDeadlineSeconds: number | null
	terminationGracePeriodSeconds: number | null
}
export interface cloud_project_ai_app_DeploymentStrategy_Request {
	maxSurge?: string | null
	maxUnavailable?: string | null
	progressDeadlineSeconds?: number | null
	terminationGracePeriodSeconds?: number | null
}
export interface cloud_project_ai_app_Probe {
	failureThreshold: number | null
	initialDelaySeconds: number | null
	path: string | null
	periodSeconds: number | null
	port: number | null
	successThreshold: number | null
	timeoutSeconds: number | null
}
export interface cloud_project_ai_app_ProbeInput_Request {
	failureThreshold?: number | null
	initialDelaySeconds?: number | null
	path?: string | null
	periodSeconds?: number | null
	port?: number | null
	successThreshold?: number | null
	timeoutSeconds?: number | null
}
export interface cloud_project_ai_app_ScalingAutomaticStrategy {
	averageUsageTarget: number | null
	cooldownPeriodSeconds: number | null
	customMetrics: cloud_project_ai_app_AutomaticScalingStrategyCustomMetrics | null
	replicasMax: number
	replicasMin: number | null
	resourceType: cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum | Text | null
	scaleDownStabilizationWindowSeconds: number | null
	scaleUpStabilizationWindowSeconds: number | null
}
export interface cloud_project_ai_app_ScalingAutomaticStrategyInput_Request {
	averageUsageTarget?: number | null
	cooldownPeriodSeconds?: number | null
	customMetrics?: cloud_project_ai_app_AutomaticScalingStrategyCustomMetricsInput_Request | null
	replicasMax?: number
	replicasMin?: number
	resourceType?: cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum | null
	scaleDownStabilizationWindowSeconds?: number | null
	scaleUpStabilizationWindowSeconds?: number | null
}
export type cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum = 'CPU' | 'RAM'
export interface cloud_project_ai_app_ScalingFixedStrategy {
	replicas: number
}
export interface cloud_project_ai_app_ScalingFixedStrategyInput_Request {
	replicas?: number
}
export interface cloud_project_ai_app_ScalingStrategy {
	automatic: cloud_project_ai_app_ScalingAutomaticStrategy | null
	fixed: cloud_project_ai_app_ScalingFixedStrategy | null
}
export interface cloud_project_ai_app_ScalingStrategyInput_Request {
	automatic?: cloud_project_ai_app_ScalingAutomaticStrategyInput_Request | null
	fixed?: cloud_project_ai_app_ScalingFixedStrategyInput_Request | null
}
export interface cloud_project_ai_app_UpdateInput_Request {
	command?: string[] | null
	cpu?: number | null
	defaultHttpPort?: number | null
	deploymentStrategy?: cloud_project_ai_app_DeploymentStrategy_Request | null
	envVars?: cloud_project_ai_Env_Request[] | null
	flavor?: string | null
	gpu?: number | null
	grpcPort?: number | null
	livenessProbe?: cloud_project_ai_app_ProbeInput_Request | null
	probe?: cloud_project_ai_app_ProbeInput_Request | null
	url?: string | null
}
export interface cloud_project_ai_capabilities_Features {
	lab: boolean
	registry: boolean
}
export interface cloud_project_ai_capabilities_Flavor {
	default: boolean
	description: string
	gpuInformation: cloud_project_ai_capabilities_flavor_GpuInformation | null
	id: string
	max: number
	resourcesPerUnit: cloud_project_ai_capabilities_flavor_ResourcesPerUnit
	type: cloud_project_ai_capabilities_FlavorTypeEnum | Text
}
export type cloud_project_ai_capabilities_FlavorTypeEnum = 'cpu' | 'gpu'
export type cloud_project_ai_capabilities_LicensingTypeEnum = 'per-app' | 'per-replica' | 'per-resource' | 'per-second-bracket'
export interface cloud_project_ai_capabilities_Preset {
	capabilities: cloud_project_ai_capabilities_PresetCapabilities
	descriptions: string[]
	docUrl: cloud_project_ai_capabilities_PresetDocumentationUrl[]
	id: string
	logoUrl: string
	name: string
	partner: cloud_project_ai_job_Partner
	snippet: string
	type: cloud_project_ai_capabilities_PresetTypeEnum | Text
}
export interface cloud_project_ai_capabilities_PresetCapabilities {
	exec: boolean
	flavorTypes: (cloud_project_ai_capabilities_FlavorTypeEnum | Text)[]
	log: boolean
	resources: cloud_project_ai_capabilities_PresetResources
	ssh: boolean
	volume: boolean
}
export interface cloud_project_ai_capabilities_PresetDocumentationUrl {
	name: string
	url: string
}
export interface cloud_project_ai_capabilities_PresetResources {
	maxGpu: number
}
export type cloud_project_ai_capabilities_PresetTypeEnum = 'app' | 'job' | 'notebook'
export interface cloud_project_ai_capabilities_ProjectQuotas {
	resources: Record<string, number>
	storage: number
}
export interface cloud_project_ai_capabilities_Region {
	cliInstallUrl: string
	documentationUrl: string
	id: string
	registryUrl: string
	version: string
}
export interface cloud_project_ai_capabilities_app_Image {
	description: string
	docUrl: string
	id: string
	licensing: cloud_project_ai_capabilities_LicensingTypeEnum | Text
	logoUrl: string
	name: string
	partnerId: string
	partnerName: string
	versions: string[]
}
export interface cloud_project_ai_capabilities_flavor_GpuInformation {
	gpuBrand: string
	gpuMemory: number
	gpuModel: string
}
export interface cloud_project_ai_capabilities_flavor_ResourcesPerUnit {
	cpu: number
	ephemeralStorage: number
	gpu: number
	memory: number
	privateNetwork: number
	publicNetwork: number
}
export interface cloud_project_ai_capabilities_job_Image {
	description: string
	docUrl: string
	id: string
	logoUrl: string
	name: string
	versions: string[]
}
export interface cloud_project_ai_capabilities_notebook_Editor {
	description: string
	docUrl: string
	id: string
	logoUrl: string
	name: string
	versions: string[]
}
export interface cloud_project_ai_capabilities_notebook_Framework {
	description: string
	docUrl: string
	id: string
	logoUrl: string
	name: string
	savedPaths: string[] | null
	supportedQpus: string[] | null
	type: string
	versions: string[]
}
export interface cloud_project_ai_job_Job {
	createdAt: string
	id: string
	spec: cloud_project_ai_job_JobSpec
	status: cloud_project_ai_job_JobStatus
	updatedAt: string
	user: string
}
export interface cloud_project_ai_job_JobEnv {
	name: string
	value: string
}
export interface cloud_project_ai_job_JobEnv_Request {
	name: string
	value: string
}
export interface cloud_project_ai_job_JobSpec {
	command: string[] | null
	defaultHttpPort: number | null
	envVars: cloud_project_ai_job_JobEnv[] | null
	grpcPort: number | null
	image: string
	labels: Record<string, string> | null
	name: string
	partnerId: string | null
	readUser: string | null
	region: string
	resources: cloud_project_ai_Resources
	shutdown: cloud_project_ai_ShutdownStrategyEnum | Text | null
	sshPublicKeys: string[] | null
	timeout: number | null
	timeoutAutoRestart: boolean | null
	unsecureHttp: boolean | null
	volumes: cloud_project_ai_volume_Volume[] | null
}
export interface cloud_project_ai_job_JobSpecInput_Request {
	command?: string[] | null
	defaultHttpPort?: number | null
	envVars?: cloud_project_ai_job_JobEnv_Request[] | null
	grpcPort?: number | null
	image: string
	labels?: Record<string, string> | null
	name?: string
	partnerId?: string | null
	readUser?: string | null
	region: string
	resources: cloud_project_ai_ResourcesInput_Request
	sshPublicKeys?: string[] | null
	timeout?: number | null
	timeoutAutoRestart?: boolean | null
	unsecureHttp?: boolean | null
	volumes?: cloud_project_ai_volume_Volume_Request[] | null
}
export type cloud_project_ai_job_JobStateEnum = 'DONE' | 'ERROR' | 'FAILED' | 'FINALIZING' | 'INITIALIZING' | 'INTERRUPTED' | 'INTERRUPTING' | 'PENDING' | 'QUEUED' | 'RESTARTING' | 'RUNNING' | 'SYNC_FAILED' | 'TIMEOUT'
export interface cloud_project_ai_job_JobStatus {
	dataSync: cloud_project_ai_volume_DataSync[]
	duration: number | null
	exitCode: number | null
	externalIp: string | null
	finalizedAt: string | null
	grpcAddress: string | null
	history: cloud_project_ai_job_JobStatusHistory[]
	info: cloud_project_ai_Info
	infoUrl: string | null
	initializingAt: string | null
	ip: string | null
	lastTransitionDate: string | null
	monitoringUrl: string | null
	queuedAt: string | null
	sshUrl: string | null
	startedAt: string | null
	state: cloud_project_ai_job_JobStateEnum | Text | null
	stoppedAt: string | null
	timeoutAt: string | null
	url: string | null
	volumes: cloud_project_ai_volume_VolumeStatus[] | null
}
export interface cloud_project_ai_job_JobStatusHistory {
	date: string
	state: cloud_project_ai_job_JobStateEnum | Text
}
export interface cloud_project_ai_job_Partner {
	flavor: string
	id: string
	name: string
}
export interface cloud_project_ai_job_PresetImage {
	description: string
	id: string
	link: string | null
	logo: string | null
	name: string
}
export interface cloud_project_ai_notebook_Backup {
	createdAt: string
	evictionDate: string | null
	id: string
	updatedAt: string
}
export interface cloud_project_ai_notebook_Editor {
	description: string
	docUrl: string
	id: string
	logoUrl: string
	name: string
	version: string
}
export interface cloud_project_ai_notebook_Framework {
	description: string
	docUrl: string
	id: string
	logoUrl: string
	name: string
	versions: string[]
}
export interface cloud_project_ai_notebook_Notebook {
	createdAt: string
	id: string
	spec: cloud_project_ai_notebook_NotebookSpec
	status: cloud_project_ai_notebook_NotebookStatus
	updatedAt: string
	user: string
}
export interface cloud_project_ai_notebook_NotebookEnv {
	editorId: string
	frameworkId: string
	frameworkVersion: string | null
}
export interface cloud_project_ai_notebook_NotebookEnv_Request {
	editorId: string
	frameworkId: string
	frameworkVersion?: string | null
}
export interface cloud_project_ai_notebook_NotebookForkInfo_Request {
	name?: string | null
}
export interface cloud_project_ai_notebook_NotebookSpec {
	env: cloud_project_ai_notebook_NotebookEnv
	envVars: cloud_project_ai_job_JobEnv[]
	flavor: string | null
	labels: Record<string, string> | null
	name: string
	quantumResources: cloud_project_quantum_QuantumResources | null
	region: string
	resources: cloud_project_ai_Resources
	shutdown: cloud_project_ai_ShutdownStrategyEnum | Text | null
	sshPublicKeys: string[] | null
	timeoutAutoRestart: boolean | null
	unsecureHttp: boolean | null
	volumes: cloud_project_ai_volume_Volume[] | null
}
export interface cloud_project_ai_notebook_NotebookSpecInput_Request {
	env: cloud_project_ai_notebook_NotebookEnv_Request
	envVars?: cloud_project_ai_job_JobEnv_Request[] | null
	labels?: Record<string, string> | null
	name?: string
	quantumResources?: cloud_project_quantum_QuantumResourcesInput_Request | null
	region: string
	resources: cloud_project_ai_ResourcesInput_Request
	sshPublicKeys?: string[] | null
	timeoutAutoRestart?: boolean | null
	unsecureHttp?: boolean | null
	volumes?: cloud_project_ai_volume_Volume_Request[] | null
}
export type cloud_project_ai_notebook_NotebookStateEnum = 'DELETING' | 'ERROR' | 'FAILED' | 'RESTARTING' | 'RUNNING' | 'STARTING' | 'STOPPED' | 'STOPPING' | 'SYNC_FAILED'
export interface cloud_project_ai_notebook_NotebookStatus {
	dataSync: cloud_project_ai_volume_DataSync[]
	duration: number | null
	grpcAddress: string | null
	info: cloud_project_ai_Info
	infoUrl: string | null
	lastJobStatus: cloud_project_ai_job_JobStatus
	lastStartedAt: string | null
	lastStoppedAt: string | null
	monitoringUrl: string | null
	sshUrl: string | null
	state: cloud_project_ai_notebook_NotebookStateEnum | Text | null
	url: string | null
	volumes: cloud_project_ai_volume_VolumeStatus[] | null
	workspace: cloud_project_ai_notebook_NotebookWorkspace | null
}
export interface cloud_project_ai_notebook_NotebookUpdate_Request {
	frameworkVersion?: string | null
	labels?: Record<string, string> | null
	name?: string | null
	quantumResources?: cloud_project_quantum_QuantumResourcesInput_Request | null
	resources?: cloud_project_ai_ResourcesInput_Request | null
	sshPublicKeys?: string[] | null
	timeoutAutoRestart?: boolean | null
	unsecureHttp?: boolean | null
	volumes?: cloud_project_ai_volume_Volume_Request[] | null
}
export interface cloud_project_ai_notebook_NotebookWorkspace {
	storageFree: number
	storageUsed: number
}
export interface cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy {
	lifetimeEvictionThreshold: number
	lifetimeInDays: number
	retainedNumber: number
}
export interface cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicyInput_Request {
	lifetimeEvictionThreshold?: number | null
	lifetimeInDays?: number | null
	retainedNumber?: number | null
}
export interface cloud_project_ai_partner_Contract {
	signedAt: string | null
	termsOfService: Record<string, cloud_project_ai_partner_ContractTermsLocale>
}
export interface cloud_project_ai_partner_ContractTermsLocale {
	url: string
}
export interface cloud_project_ai_partner_Partner {
	contract: cloud_project_ai_partner_Contract | null
	createdAt: string
	description: string
	id: string
	name: string
}
export interface cloud_project_ai_registry_Registry {
	createdAt: string
	id: string
	password: string | null
	region: string
	updatedAt: string
	url: string | null
	user: string
	username: string | null
}
export interface cloud_project_ai_registry_RegistryUpdateInput_Request {
	password?: string | null
	url?: string | null
	username?: string | null
}
export interface cloud_project_ai_registry_Registry_Request {
	password: string | null
	region: string
	url: string | null
	username: string | null
}
export interface cloud_project_ai_token_Token {
	createdAt: string
	id: string
	spec: cloud_project_ai_token_TokenSpec
	status: cloud_project_ai_token_TokenStatus
	updatedAt: string
}
export interface cloud_project_ai_token_TokenSpec {
	labelSelector: string | null
	name: string
	region: string
	role: cloud_project_ai_TokenRoleEnum | Text
}
export interface cloud_project_ai_token_TokenSpec_Request {
	labelSelector?: string | null
	name: string
	region: string
	role: cloud_project_ai_TokenRoleEnum
}
export interface cloud_project_ai_token_TokenStatus {
	value: string | null
	version: number
}
export interface cloud_project_ai_volume_DataStore {
	alias: string
	archive: string | null
	container: string
	internal: boolean | null
	prefix: string | null
}
export interface cloud_project_ai_volume_DataStore_Request {
	alias: string
	archive?: string | null
	container: string
	internal?: boolean | null
	prefix?: string | null
}
export interface cloud_project_ai_volume_DataSync {
	createdAt: string
	id: string
	spec: cloud_project_ai_volume_DataSyncSpec
	status: cloud_project_ai_volume_DataSyncStatus
	updatedAt: string
}
export type cloud_project_ai_volume_DataSyncEnum = 'pull' | 'push'
export type cloud_project_ai_volume_DataSyncProgressStateEnum = 'DONE' | 'ERROR' | 'FAILED' | 'FORBIDDEN' | 'INTERRUPTED' | 'INVALID_CREDENTIALS' | 'NOT_FOUND' | 'QUEUED' | 'RUNNING' | 'TRANSIENT_ERROR' | 'UNKNOWN_ERROR'
export interface cloud_project_ai_volume_DataSyncSpec {
	direction: cloud_project_ai_volume_DataSyncEnum | Text
	manual: boolean
	volume: string | null
}
export interface cloud_project_ai_volume_DataSyncSpec_Request {
	direction?: cloud_project_ai_volume_DataSyncEnum
	volume?: string | null
}
export type cloud_project_ai_volume_DataSyncStateEnum = 'DONE' | 'ERROR' | 'FAILED' | 'INTERRUPTED' | 'QUEUED' | 'RUNNING'
export interface cloud_project_ai_volume_DataSyncStatus {
	endedAt: string | null
	info: cloud_project_ai_Info
	progress: cloud_project_ai_volume_Progress[]
	queuedAt: string
	startedAt: string | null
	state: cloud_project_ai_volume_DataSyncStateEnum | Text
}
export interface cloud_project_ai_volume_Progress {
	completed: number
	createdAt: string
	deleted: number
	direction: cloud_project_ai_volume_DataSyncEnum | Text
	eta: number | null
	failed: number
	id: string
	info: string
	processed: number
	skipped: number
	state: cloud_project_ai_volume_DataSyncProgressStateEnum | Text
	total: number
	transferredBytes: number
	updatedAt: string
}
export interface cloud_project_ai_volume_PublicGit {
	url: string
}
export interface cloud_project_ai_volume_PublicGit_Request {
	url: string
}
export interface cloud_project_ai_volume_PublicSwift {
	url: string
}
export interface cloud_project_ai_volume_PublicSwift_Request {
	url: string
}
export interface cloud_project_ai_volume_Standalone {
	name: string | null
}
export interface cloud_project_ai_volume_Standalone_Request {
	name?: string | null
}
export interface cloud_project_ai_volume_Volume {
	cache: boolean
	container: string | null
	dataStore: cloud_project_ai_volume_DataStore | null
	id: string | null
	mountPath: string
	permission: cloud_project_ai_VolumePermissionEnum | Text
	prefix: string | null
	publicGit: cloud_project_ai_volume_PublicGit | null
	publicSwift: cloud_project_ai_volume_PublicSwift | null
	region: string | null
	standalone: cloud_project_ai_volume_Standalone | null
	targetDataStore: cloud_project_ai_volume_DataStore | null
	volumeSource: cloud_project_ai_volume_VolumeSource | null
	volumeTarget: cloud_project_ai_volume_VolumeTarget | null
}
export interface cloud_project_ai_volume_VolumeSource {
	dataStore: cloud_project_ai_volume_DataStore | null
	publicGit: cloud_project_ai_volume_PublicGit | null
	publicSwift: cloud_project_ai_volume_PublicSwift | null
	standalone: cloud_project_ai_volume_Standalone | null
}
export interface cloud_project_ai_volume_VolumeSource_Request {
	dataStore?: cloud_project_ai_volume_DataStore_Request | null
	publicGit?: cloud_project_ai_volume_PublicGit_Request | null
	publicSwift?: cloud_project_ai_volume_PublicSwift_Request | null
	standalone?: cloud_project_ai_volume_Standalone_Request | null
}
export interface cloud_project_ai_volume_VolumeStatus {
	id: string
	mountPath: string
	userVolumeId: string
}
export interface cloud_project_ai_volume_VolumeTarget {
	targetDataStore: cloud_project_ai_volume_DataStore | null
}
export interface cloud_project_ai_volume_VolumeTarget_Request {
	targetDataStore?: cloud_project_ai_volume_DataStore_Request | null
}
export interface cloud_project_ai_volume_Volume_Request {
	cache?: boolean
	container?: string | null
	dataStore?: cloud_project_ai_volume_DataStore_Request | null
	mountPath: string
	permission: cloud_project_ai_VolumePermissionEnum
	prefix?: string | null
	publicGit?: cloud_project_ai_volume_PublicGit_Request | null
	publicSwift?: cloud_project_ai_volume_PublicSwift_Request | null
	region?: string | null
	standalone?: cloud_project_ai_volume_Standalone_Request | null
	targetDataStore?: cloud_project_ai_volume_DataStore_Request | null
	volumeSource?: cloud_project_ai_volume_VolumeSource_Request | null
	volumeTarget?: cloud_project_ai_volume_VolumeTarget_Request | null
}
export interface cloud_project_database_Availability {
	backup: cloud_project_database_BackupTypeEnum | Text
	backupRetentionDays: number
	backups: cloud_project_database_availability_Backups
	category: cloud_project_database_engine_CategoryEnum | Text
	default: boolean
	endOfLife: string | null
	engine: string
	flavor: string
	lifecycle: cloud_project_database_availability_Lifecycle
	maxDiskSize: number
	maxNodeNumber: number
	minDiskSize: number
	minNodeNumber: number
	network: cloud_project_database_NetworkTypeEnum | Text
	plan: string
	planCode: string
	planCodeStorage: string
	region: string
	specifications: cloud_project_database_availability_Specifications
	startDate: string
	status: cloud_project_database_availability_StatusEnum | Text
	stepDiskSize: number
	upstreamEndOfLife: string | null
	version: string
}
export interface cloud_project_database_Backup {
	createdAt: string
	description: string
	id: string
	region: string
	regions: cloud_project_database_backup_Region[]
	size: complexType_UnitAndValue<number>
	status: cloud_project_database_StatusEnum | Text
	type: cloud_project_database_BackupTypeEnum | Text
}
export type cloud_project_database_BackupTypeEnum = 'automatic' | 'manual' | 'none' | 'pitr' | 'snapshot'
export interface cloud_project_database_Capabilities {
	disks: string[]
	engines: cloud_project_database_capabilities_Engine[]
	flavors: cloud_project_database_capabilities_Flavor[]
	options: cloud_project_database_capabilities_Option[]
	plans: cloud_project_database_capabilities_Plan[]
	regions: string[]
}
export type cloud_project_database_EngineEnum = 'cassandra' | 'clickhouse' | 'grafana' | 'kafka' | 'kafkaConnect' | 'kafkaMirrorMaker' | 'm3aggregator' | 'm3db' | 'mongodb' | 'mysql' | 'opensearch' | 'postgresql' | 'redis' | 'valkey'
export interface cloud_project_database_IpRestriction {
	description: string
	ip: string
	status: cloud_project_database_StatusEnum | Text
}
export interface cloud_project_database_IpRestrictionCreation_Request {
	description?: string
	ip?: string
}
export interface cloud_project_database_IpRestriction_Request {
	description?: string
}
export type cloud_project_database_NetworkTypeEnum = 'private' | 'public'
export interface cloud_project_database_Service {
	backupTime: string
	backups: cloud_project_database_service_Backup | null
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum | Text, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum | Text
	createdAt: string
	deletionProtection: boolean | null
	description: string
	disk: cloud_project_database_service_Disk
	enablePrometheus: boolean | null
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum | Text
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum | Text
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	status: cloud_project_database_StatusEnum | Text
	storage: cloud_project_database_service_Storage | null
	subnetId: string | null
	version: string
}
export interface cloud_project_database_ServiceCreation_Request {
	backup?: cloud_project_database_service_creation_BackupFork_Request | null
	backupTime?: string | null
	backups?: cloud_project_database_service_Backup_Request | null
	description?: string
	disk?: cloud_project_database_service_Disk_Request
	forkFrom?: cloud_project_database_service_creation_ForkFrom_Request | null
	ipRestrictions?: cloud_project_database_service_IpRestriction_Request[]
	maintenanceTime?: string | null
	networkId?: string | null
	nodesList?: cloud_project_database_service_NodeCreation_Request[] | null
	nodesPattern?: cloud_project_database_service_NodePattern_Request | null
	plan?: string
	subnetId?: string | null
	version?: string
}
export interface cloud_project_database_ServiceWithoutPrometheus {
	backupTime: string
	backups: cloud_project_database_service_Backup | null
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum | Text, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum | Text
	createdAt: string
	description: string
	disk: cloud_project_database_service_Disk
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum | Text
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum | Text
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	region: string | null
	status: cloud_project_database_StatusEnum | Text
	storage: cloud_project_database_service_Storage | null
	subnetId: string | null
	version: string
}
export interface cloud_project_database_ServiceWithoutPrometheus_Request {
	backupTime?: string
	backups?: cloud_project_database_service_Backup_Request | null
	description?: string
	disk?: cloud_project_database_service_Disk_Request
	flavor?: string
	ipRestrictions?: cloud_project_database_service_IpRestriction_Request[]
	maintenanceTime?: string
	nodeNumber?: number
	plan?: string
	region?: string | null
	storage?: cloud_project_database_service_Storage_Request | null
	version?: string
}
export interface cloud_project_database_Service_Request {
	backupTime?: string
	backups?: cloud_project_database_service_Backup_Request | null
	deletionProtection?: boolean | null
	description?: string
	disk?: cloud_project_database_service_Disk_Request
	enablePrometheus?: boolean | null
	flavor?: string
	ipRestrictions?: cloud_project_database_service_IpRestriction_Request[]
	maintenanceTime?: string
	nodeNumber?: number
	plan?: string
	storage?: cloud_project_database_service_Storage_Request | null
	version?: string
}
export type cloud_project_database_StatusEnum = 'CREATING' | 'DELETING' | 'DRAINED' | 'ERROR' | 'LOCKED' | 'LOCKED_PENDING' | 'LOCKED_UPDATING' | 'PENDING' | 'READY' | 'SHELVED' | 'TO_DRAIN' | 'UPDATING'
export interface cloud_project_database_TemporaryWriteDeadline {
	until: string
}
export type cloud_project_database_TypeEnum = 'boolean' | 'double' | 'duration' | 'long' | 'string'
export type cloud_project_database_availability_ActionEnum = 'fork' | 'read' | 'update'
export interface cloud_project_database_availability_Backups {
	available: boolean
	retentionDays: number | null
}
export interface cloud_project_database_availability_Lifecycle {
	endOfLife: string | null
	endOfSale: string | null
	startDate: string
	status: cloud_project_database_availability_StatusEnum | Text
}
export interface cloud_project_database_availability_Specifications {
	flavor: string
	network: cloud_project_database_NetworkTypeEnum | Text
	nodes: cloud_project_database_availability_specifications_Nodes
	storage: cloud_project_database_availability_specifications_Storage | null
}
export type cloud_project_database_availability_StatusEnum = 'BETA' | 'DEPRECATED' | 'END_OF_LIFE' | 'END_OF_SALE' | 'STABLE' | 'UNAVAILABLE'
export type cloud_project_database_availability_TargetEnum = 'flavor' | 'plan' | 'self' | 'version'
export interface cloud_project_database_availability_specifications_Nodes {
	maximum: number
	minimum: number
}
export interface cloud_project_database_availability_specifications_Storage {
	maximum: complexType_UnitAndValue<number>
	minimum: complexType_UnitAndValue<number>
	step: complexType_UnitAndValue<number> | null
}
export interface cloud_project_database_backup_Region {
	name: string
}
export interface cloud_project_database_capabilities_Engine {
	category: cloud_project_database_engine_CategoryEnum | Text
	defaultVersion: string
	description: string
	name: string
	sslModes: string[]
	storage: cloud_project_database_capabilities_engine_storage_StrategyEnum | Text
	versions: string[]
}
export interface cloud_project_database_capabilities_Flavor {
	core: number
	lifecycle: cloud_project_database_availability_Lifecycle
	memory: number
	name: string
	order: number
	specifications: cloud_project_database_capabilities_flavor_Specifications
	storage: number
	tags: string[]
}
export interface cloud_project_database_capabilities_Integration {
	destinationEngine: cloud_project_database_EngineEnum | Text
	parameters: cloud_project_database_capabilities_integration_Parameter[] | null
	sourceEngine: cloud_project_database_EngineEnum | Text
	type: cloud_project_database_service_integration_TypeEnum | Text
}
export interface cloud_project_database_capabilities_Option {
	name: string
	type: cloud_project_database_TypeEnum | Text
}
export interface cloud_project_database_capabilities_Plan {
	backupRetention: string
	description: string
	lifecycle: cloud_project_database_availability_Lifecycle
	name: string
	order: number
	tags: string[]
}
export interface cloud_project_database_capabilities_advancedConfiguration_Property {
	description: string
	maximum: number | null
	minimum: number | null
	name: string
	type: cloud_project_database_capabilities_advancedConfiguration_property_TypeEnum | Text
	values: string[] | null
}
export type cloud_project_database_capabilities_advancedConfiguration_property_TypeEnum = 'boolean' | 'double' | 'long' | 'string'
export type cloud_project_database_capabilities_engine_storage_StrategyEnum = 'distributed' | 'n/a' | 'replicated'
export interface cloud_project_database_capabilities_flavor_Specifications {
	core: number
	memory: complexType_UnitAndValue<number>
	storage: complexType_UnitAndValue<number>
}
export interface cloud_project_database_capabilities_integration_Parameter {
	name: string
	type: cloud_project_database_capabilities_integration_parameter_TypeEnum | Text
}
export type cloud_project_database_capabilities_integration_parameter_TypeEnum = 'integer' | 'string'
export interface cloud_project_database_clickhouse_QueryStatistics {
	queries: cloud_project_database_clickhouse_querystatistics_Query[]
}
export interface cloud_project_database_clickhouse_querystatistics_Query {
	calls: number
	database: string
	maxTime: number
	meanTime: number
	minTime: number
	p95Time: number
	query: string
	rows: number
	stddevTime: number
	totalTime: number
}
export type cloud_project_database_engine_CategoryEnum = 'analysis' | 'operational' | 'streaming'
export interface cloud_project_database_kafkaConnect_Connector {
	configuration: Record<string, string>
	connectorId: string
	id: string
	name: string
	status: cloud_project_database_kafkaConnect_connector_StatusEnum | Text
}
export interface cloud_project_database_kafkaConnect_ConnectorCreation_Request {
	configuration: Record<string, string>
	connectorId: string
	name: string
}
export interface cloud_project_database_kafkaConnect_Connector_Request {
	configuration: Record<string, string>
}
export interface cloud_project_database_kafkaConnect_capabilities_Connector {
	author: string
	documentationUrl: string
	id: string
	latest: boolean
	name: string
	preview: boolean
	type: cloud_project_database_kafkaConnect_capabilities_connector_TypeEnum | Text
	version: string
}
export interface cloud_project_database_kafkaConnect_capabilities_connector_Transform {
	description: string
	displayName: string
	name: string
	required: boolean
	transformType: string
	type: cloud_project_database_kafkaConnect_connector_property_TypeEnum | Text
	values: string[] | null
}
export type cloud_project_database_kafkaConnect_capabilities_connector_TypeEnum = 'sink' | 'source'
export interface cloud_project_database_kafkaConnect_capabilities_connector_configuration_Property {
	defaultValue: string | null
	description: string
	displayName: string
	group: string
	importance: cloud_project_database_kafkaConnect_capabilities_connector_property_ImportanceEnum | Text
	name: string
	required: boolean
	type: cloud_project_database_kafkaConnect_connector_property_TypeEnum | Text
	values: string[] | null
}
export type cloud_project_database_kafkaConnect_capabilities_connector_property_ImportanceEnum = 'high' | 'low' | 'medium'
export type cloud_project_database_kafkaConnect_connector_StatusEnum = 'CREATING' | 'FAILED' | 'PAUSED' | 'RUNNING' | 'UNASSIGNED'
export interface cloud_project_database_kafkaConnect_connector_Task {
	id: number
	status: cloud_project_database_kafkaConnect_connector_task_StatusEnum | Text
	trace: string
}
export type cloud_project_database_kafkaConnect_connector_property_TypeEnum = 'boolean' | 'class' | 'double' | 'int16' | 'int32' | 'int64' | 'list' | 'password' | 'string' | 'transform'
export type cloud_project_database_kafkaConnect_connector_task_StatusEnum = 'FAILED' | 'PAUSED' | 'RUNNING'
export interface cloud_project_database_kafka_Permissions {
	names: string[]
	schemaRegistry: string[]
	topic: string[]
}
export interface cloud_project_database_kafka_SchemaRegistryAcl {
	id: string
	permission: string
	resource: string
	username: string
}
export interface cloud_project_database_kafka_SchemaRegistryAcl_Request {
	permission: string
	resource: string
	username: string
}
export interface cloud_project_database_kafka_Service {
	backupTime: string
	backups: cloud_project_database_service_Backup | null
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum | Text, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum | Text
	createdAt: string
	deletionProtection: boolean | null
	description: string
	disk: cloud_project_database_service_Disk
	enablePrometheus: boolean | null
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum | Text
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum | Text
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	restApi: boolean
	schemaRegistry: boolean
	status: cloud_project_database_StatusEnum | Text
	storage: cloud_project_database_service_Storage | null
	subnetId: string | null
	version: string
}
export interface cloud_project_database_kafka_Service_Request {
	backupTime?: string
	backups?: cloud_project_database_service_Backup_Request | null
	deletionProtection?: boolean | null
	description?: string
	disk?: cloud_project_database_service_Disk_Request
	enablePrometheus?: boolean | null
	flavor?: string
	ipRestrictions?: cloud_project_database_service_IpRestriction_Request[]
	maintenanceTime?: string
	nodeNumber?: number
	plan?: string
	restApi?: boolean
	schemaRegistry?: boolean
	storage?: cloud_project_database_service_Storage_Request | null
	version?: string
}
export interface cloud_project_database_kafka_Topic {
	id: string
	minInsyncReplicas: number
	name: string
	partitions: number
	replication: number
	retentionBytes: number
	retentionHours: number
}
export interface cloud_project_database_kafka_TopicAcl {
	id: string
	permission: string
	topic: string
	username: string
}
export interface cloud_project_database_kafka_TopicAcl_Request {
	permission: string
	topic: string
	username: string
}
export interface cloud_project_database_kafka_TopicCreation_Request {
	minInsyncReplicas?: number
	name: string
	partitions?: number
	replication?: number
	retentionBytes?: number
	retentionHours?: number
}
export interface cloud_project_database_kafka_Topic_Request {
	minInsyncReplicas?: number
	partitions?: number
	replication?: number
	retentionBytes?: number
	retentionHours?: number
}
export interface cloud_project_database_kafka_user_Access {
	cert: string
	key: string
}
export interface cloud_project_database_m3db_Namespace {
	id: string
	name: string
	resolution: string | null
	retention: cloud_project_database_m3db_namespace_Retention
	snapshotEnabled: boolean | null
	type: cloud_project_database_m3db_namespace_TypeEnum | Text
	writesToCommitLogEnabled: boolean | null
}
export interface cloud_project_database_m3db_NamespaceCreation_Request {
	name: string
	resolution: string
	retention?: cloud_project_database_m3db_namespace_RetentionCreation_Request
	snapshotEnabled?: boolean | null
	type: cloud_project_database_m3db_namespace_TypeEnum
	writesToCommitLogEnabled?: boolean | null
}
export interface cloud_project_database_m3db_Namespace_Request {
	resolution?: string | null
	retention?: cloud_project_database_m3db_namespace_Retention_Request
	snapshotEnabled?: boolean | null
	writesToCommitLogEnabled?: boolean | null
}
export interface cloud_project_database_m3db_User {
	createdAt: string
	group: string
	id: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_m3db_UserCreation_Request {
	group?: string
	name: string
}
export interface cloud_project_database_m3db_UserWithPassword {
	createdAt: string
	group: string
	id: string
	password: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_m3db_User_Request {
	group?: string
}
export interface cloud_project_database_m3db_namespace_Retention {
	blockDataExpirationDuration: string | null
	blockSizeDuration: string
	bufferFutureDuration: string | null
	bufferPastDuration: string | null
	periodDuration: string | null
}
export interface cloud_project_database_m3db_namespace_RetentionCreation_Request {
	blockDataExpirationDuration?: string | null
	blockSizeDuration?: string | null
	bufferFutureDuration?: string | null
	bufferPastDuration?: string | null
	periodDuration?: string | null
}
export interface cloud_project_database_m3db_namespace_Retention_Request {
	blockDataExpirationDuration?: string | null
	bufferFutureDuration?: string | null
	bufferPastDuration?: string | null
	periodDuration?: string | null
}
export type cloud_project_database_m3db_namespace_TypeEnum = 'aggregated' | 'unaggregated'
export interface cloud_project_database_mongodb_PrometheusEndpoint {
	srvDomain: string
	username: string
}
export interface cloud_project_database_mysql_MigrationResult {
	error: string
	message: string
	method: string
	status: cloud_project_database_mysql_migration_StatusEnum | Text
}
export interface cloud_project_database_mysql_Migration_Request {
	sourceHost: string
	sourcePassword: string
	sourcePort: number
	sourceSsl: boolean
	sourceUsername: string
}
export interface cloud_project_database_mysql_QueryStatistics {
	queries: cloud_project_database_mysql_querystatistics_Query[]
}
export interface cloud_project_database_mysql_migration_CheckResult {
	result: string
	status: cloud_project_database_mysql_migration_StatusEnum | Text
	success: boolean
}
export type cloud_project_database_mysql_migration_StatusEnum = 'done' | 'failed' | 'running' | 'syncing' | 'waiting'
export interface cloud_project_database_mysql_querystatistics_Query {
	avgTimerWait: number
	countStar: number
	digest: string
	digestText: string
	firstSeen: string
	lastSeen: string
	maxTimerWait: number
	minTimerWait: number
	quantile95: number
	quantile99: number
	quantile999: number
	querySampleSeen: string
	querySampleText: string
	querySampleTimerWait: number
	schemaName: string
	sumCreatedTmpDiskTables: number
	sumCreatedTmpTables: number
	sumErrors: number
	sumLockTime: number
	sumNoGoodIndexUsed: number
	sumNoIndexUsed: number
	sumRowsAffected: number
	sumRowsExamined: number
	sumRowsSent: number
	sumSelectFullJoin: number
	sumSelectFullRangeJoin: number
	sumSelectRange: number
	sumSelectRangeCheck: number
	sumSelectScan: number
	sumSortMergePasses: number
	sumSortRange: number
	sumSortRows: number
	sumSortScan: number
	sumTimerWait: number
	sumWarnings: number
}
export interface cloud_project_database_opensearch_Index {
	createdAt: string
	documents: number
	id: string
	name: string
	replicasNumber: number
	shardsNumber: number
	size: number
}
export interface cloud_project_database_opensearch_Pattern {
	id: string
	maxIndexCount: number
	pattern: string
}
export interface cloud_project_database_opensearch_Pattern_Request {
	maxIndexCount?: number
	pattern: string
}
export interface cloud_project_database_opensearch_Permissions {
	names: string[]
}
export interface cloud_project_database_opensearch_Service {
	aclsEnabled: boolean
	backupTime: string
	backups: cloud_project_database_service_Backup | null
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum | Text, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum | Text
	createdAt: string
	deletionProtection: boolean | null
	description: string
	disk: cloud_project_database_service_Disk
	enablePrometheus: boolean | null
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum | Text
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum | Text
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	status: cloud_project_database_StatusEnum | Text
	storage: cloud_project_database_service_Storage | null
	subnetId: string | null
	version: string
}
export interface cloud_project_database_opensearch_Service_Request {
	aclsEnabled?: boolean
	backupTime?: string
	backups?: cloud_project_database_service_Backup_Request | null
	deletionProtection?: boolean | null
	description?: string
	disk?: cloud_project_database_service_Disk_Request
	enablePrometheus?: boolean | null
	flavor?: string
	ipRestrictions?: cloud_project_database_service_IpRestriction_Request[]
	maintenanceTime?: string
	nodeNumber?: number
	plan?: string
	storage?: cloud_project_database_service_Storage_Request | null
	version?: string
}
export interface cloud_project_database_opensearch_User {
	acls: cloud_project_database_opensearch_UserAcl[]
	createdAt: string
	id: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_opensearch_UserAcl {
	pattern: string
	permission: string
}
export interface cloud_project_database_opensearch_UserAcl_Request {
	pattern: string
	permission: string
}
export interface cloud_project_database_opensearch_UserCreation_Request {
	acls?: cloud_project_database_opensearch_UserAcl_Request[]
	name: string
}
export interface cloud_project_database_opensearch_UserWithPassword {
	acls: cloud_project_database_opensearch_UserAcl[]
	createdAt: string
	id: string
	password: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_opensearch_User_Request {
	acls?: cloud_project_database_opensearch_UserAcl_Request[]
}
export interface cloud_project_database_postgresql_ConnectionPool {
	databaseId: string
	id: string
	mode: cloud_project_database_postgresql_connectionpool_ModeEnum | Text
	name: string
	port: number
	size: number
	sslMode: cloud_project_database_postgresql_connectionpool_SslModeEnum | Text | null
	uri: string
	userId: string | null
}
export interface cloud_project_database_postgresql_ConnectionPoolCreation_Request {
	databaseId: string
	mode: cloud_project_database_postgresql_connectionpool_ModeEnum
	name: string
	size: number
	userId?: string | null
}
export interface cloud_project_database_postgresql_ConnectionPool_Request {
	databaseId?: string
	mode?: cloud_project_database_postgresql_connectionpool_ModeEnum
	size?: number
	userId?: string | null
}
export interface cloud_project_database_postgresql_QueryStatistics {
	queries: cloud_project_database_postgresql_querystatistics_Query[]
}
export type cloud_project_database_postgresql_connectionpool_ModeEnum = 'session' | 'statement' | 'transaction'
export type cloud_project_database_postgresql_connectionpool_SslModeEnum = 'require'
export interface cloud_project_database_postgresql_querystatistics_Query {
	blkReadTime: number
	blkWriteTime: number
	calls: number
	databaseName: string
	localBlksDirtied: number
	localBlksHit: number
	localBlksRead: number
	localBlksWritten: number
	maxPlanTime: number
	maxTime: number
	meanPlanTime: number
	meanTime: number
	minPlanTime: number
	minTime: number
	query: string
	rows: number
	sharedBlksDirtied: number
	sharedBlksHit: number
	sharedBlksRead: number
	sharedBlksWritten: number
	stddevPlanTime: number
	stddevTime: number
	tempBlksRead: number
	tempBlksWritten: number
	totalPlanTime: number
	totalTime: number
	username: string
	walBytes: complexType_UnitAndValue<number>
	walFpi: number
	walRecords: number
}
export interface cloud_project_database_redis_User {
	categories: string[]
	channels: string[]
	commands: string[]
	createdAt: string
	id: string
	keys: string[]
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_redis_UserCreation_Request {
	categories?: string[]
	channels?: string[]
	commands?: string[]
	keys?: string[]
	name: string
}
export interface cloud_project_database_redis_UserWithPassword {
	categories: string[]
	channels: string[]
	commands: string[]
	createdAt: string
	id: string
	keys: string[]
	password: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_redis_User_Request {
	categories?: string[]
	channels?: string[]
	commands?: string[]
	keys?: string[]
}
export interface cloud_project_database_service_Backup {
	pitr: string | null
	regions: string[]
	retentionDays: number | null
	time: string
}
export interface cloud_project_database_service_Backup_Request {
	regions?: string[]
	time?: string
}
export interface cloud_project_database_service_CapabilityActions {
	create: cloud_project_database_service_capability_StateEnum | Text | null
	delete: cloud_project_database_service_capability_StateEnum | Text | null
	read: cloud_project_database_service_capability_StateEnum | Text | null
	update: cloud_project_database_service_capability_StateEnum | Text | null
}
export type cloud_project_database_service_CapabilityEnum = 'advancedConfiguration' | 'backupRestore' | 'backupTime' | 'backups' | 'certificates' | 'connectionPools' | 'connector' | 'currentQueries' | 'currentQueriesCancel' | 'databases' | 'deletionProtection' | 'enableWrites' | 'fork' | 'indexes' | 'integrations' | 'ipRestrictions' | 'maintenanceApply' | 'maintenanceTime' | 'maintenances' | 'namespaces' | 'nodes' | 'patterns' | 'prometheus' | 'prometheusCredentialsReset' | 'queryStatistics' | 'queryStatisticsReset' | 'replication' | 'restApi' | 'schemaRegistry' | 'service' | 'serviceDisk' | 'serviceFlavor' | 'serviceIpRestriction' | 'topic' | 'topicAcl' | 'userAccess' | 'userAcls' | 'userCredentialsReset' | 'users'
export interface cloud_project_database_service_Certificates {
	ca: string
}
export interface cloud_project_database_service_CurrentQueries {
	queries: cloud_project_database_service_currentqueries_Query[]
}
export interface cloud_project_database_service_DataPoint {
	timestamp: number
	value: number
}
export interface cloud_project_database_service_Database {
	default: boolean
	id: string
	name: string
}
export interface cloud_project_database_service_Database_Request {
	name: string
}
export interface cloud_project_database_service_Disk {
	size: number
	type: string
}
export interface cloud_project_database_service_Disk_Request {
	size?: number
}
export interface cloud_project_database_service_Endpoint {
	component: cloud_project_database_service_endpoint_ComponentEnum | Text
	domain: string
	path: string | null
	port: number | null
	scheme: string | null
	ssl: boolean
	sslMode: string | null
	uri: string | null
}
export interface cloud_project_database_service_HostMetric {
	dataPoints: cloud_project_database_service_DataPoint[]
	hostname: string
}
export interface cloud_project_database_service_Integration {
	destinationServiceId: string
	id: string
	parameters: Record<string, string> | null
	sourceServiceId: string
	status: cloud_project_database_service_integration_StatusEnum | Text
	type: cloud_project_database_service_integration_TypeEnum | Text
}
export interface cloud_project_database_service_Integration_Request {
	destinationServiceId: string
	parameters?: Record<string, string> | null
	sourceServiceId: string
	type?: cloud_project_database_service_integration_TypeEnum
}
export interface cloud_project_database_service_IpRestriction {
	description: string
	ip: string
	status: cloud_project_database_StatusEnum | Text
}
export interface cloud_project_database_service_IpRestriction_Request {
	description?: string
	ip?: string
}
export interface cloud_project_database_service_LogEntry {
	hostname: string
	message: string
	timestamp: number
}
export interface cloud_project_database_service_Maintenance {
	appliedAt: string | null
	description: string
	id: string
	scheduledAt: string | null
	status: cloud_project_database_service_maintenance_StatusEnum | Text
}
export interface cloud_project_database_service_Metric {
	metrics: cloud_project_database_service_HostMetric[]
	name: string
	units: cloud_project_database_service_MetricUnitEnum | Text
}
export type cloud_project_database_service_MetricPeriodEnum = 'lastDay' | 'lastHour' | 'lastMonth' | 'lastWeek' | 'lastYear'
export type cloud_project_database_service_MetricUnitEnum = 'BYTES' | 'BYTES_PER_SECOND' | 'GIGABYTES' | 'GIGABYTES_PER_HOUR' | 'MEGABYTES' | 'MEGABYTES_PER_SECOND' | 'MILLISECONDS' | 'PERCENT' | 'SCALAR' | 'SCALAR_PER_SECOND' | 'SECONDS' | 'UNKNOWN'
export interface cloud_project_database_service_Node {
	createdAt: string
	flavor: string
	id: string
	name: string
	port: number
	region: string
	role: cloud_project_database_service_node_RoleEnum | Text | null
	status: cloud_project_database_StatusEnum | Text
}
export interface cloud_project_database_service_NodeCreation_Request {
	flavor?: string
	region?: string
	role?: cloud_project_database_service_node_RoleEnum | null
}
export interface cloud_project_database_service_NodePattern_Request {
	flavor?: string
	number?: number
	region?: string
}
export interface cloud_project_database_service_Node_Request {
	role?: cloud_project_database_service_node_RoleEnum | null
}
export interface cloud_project_database_service_PrometheusAccess {
	password: string
	username: string
}
export interface cloud_project_database_service_PrometheusEndpoint {
	targets: cloud_project_database_service_prometheus_Target[]
	username: string
}
export interface cloud_project_database_service_Replication {
	emitHeartbeats: boolean
	enabled: boolean
	id: string
	replicationPolicyClass: cloud_project_database_service_replication_PolicyClassEnum | Text
	sourceIntegration: string
	syncGroupOffsets: boolean
	syncInterval: number
	targetIntegration: string
	topicExcludeList: string[]
	topics: string[]
}
export interface cloud_project_database_service_ReplicationCreation_Request {
	emitHeartbeats?: boolean
	enabled: boolean
	replicationPolicyClass?: cloud_project_database_service_replication_PolicyClassEnum
	sourceIntegration: string
	syncGroupOffsets?: boolean
	syncInterval?: number
	targetIntegration: string
	topicExcludeList?: string[]
	topics?: string[]
}
export interface cloud_project_database_service_Replication_Request {
	emitHeartbeats?: boolean
	enabled: boolean
	replicationPolicyClass?: cloud_project_database_service_replication_PolicyClassEnum
	syncGroupOffsets?: boolean
	syncInterval?: number
	topicExcludeList?: string[]
	topics?: string[]
}
export interface cloud_project_database_service_Restore_Request {
	pointInTime: string
}
export interface cloud_project_database_service_Storage {
	size: complexType_UnitAndValueWritable<number>
	type: string
}
export interface cloud_project_database_service_Storage_Request {
	size?: complexType_UnitAndValueWritable_Request<number>
}
export interface cloud_project_database_service_User {
	createdAt: string
	id: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_service_UserCreation_Request {
	name?: string
}
export interface cloud_project_database_service_UserWithPassword {
	createdAt: string
	id: string
	password: string
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_service_UserWithPasswordAndRoles {
	createdAt: string
	id: string
	password: string
	roles: string[]
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_service_UserWithPasswordAndRoles_Request {
	password?: string
	roles?: string[]
}
export interface cloud_project_database_service_UserWithRoles {
	createdAt: string
	id: string
	roles: string[]
	status: cloud_project_database_StatusEnum | Text
	username: string
}
export interface cloud_project_database_service_UserWithRolesCreation_Request {
	name?: string
	roles?: string[]
}
export interface cloud_project_database_service_UserWithRoles_Request {
	roles?: string[]
}
export type cloud_project_database_service_capability_StateEnum = 'disabled' | 'enabled'
export interface cloud_project_database_service_creation_BackupFork_Request {
	id?: string
	pointInTime?: string
	serviceId: string
}
export interface cloud_project_database_service_creation_ForkFrom_Request {
	backupId?: string
	pointInTime?: string
	serviceId: string
}
export interface cloud_project_database_service_currentqueries_Query {
	applicationName: string
	backendStart: string | null
	backendType: string | null
	backendXid: number | null
	backendXmin: number | null
	clientHostname: string | null
	clientIp: string | null
	clientPort: number | null
	databaseId: number | null
	databaseName: string
	leaderPid: number | null
	pid: number
	query: string
	queryDuration: number
	queryStart: string | null
	state: cloud_project_database_service_currentqueries_StateEnum | Text
	stateChange: string | null
	transactionStart: string | null
	userId: number | null
	userName: string
	waitEvent: string | null
	waitEventType: cloud_project_database_service_currentqueries_WaitEventTypeEnum | Text | null
}
export type cloud_project_database_service_currentqueries_StateEnum = 'ACTIVE' | 'DISABLED' | 'FASTPATH_FUNCTION_CALL' | 'IDLE' | 'IDLE_IN_TRANSACTION' | 'IDLE_IN_TRANSACTION_ABORTED'
export type cloud_project_database_service_currentqueries_WaitEventTypeEnum = 'ACTIVITY' | 'BUFFER_PIN' | 'CLIENT' | 'EXTENSION' | 'IO' | 'IPC' | 'LOCK' | 'LWLOCK' | 'TIMEOUT'
export interface cloud_project_database_service_currentqueries_query_CancelRequest_Request {
	pid?: number
	terminate?: boolean
}
export interface cloud_project_database_service_currentqueries_query_CancelResponse {
	success: boolean
}
export type cloud_project_database_service_endpoint_ComponentEnum = 'cassandra' | 'clickhouse' | 'clickhouseHttps' | 'clickhouseMysql' | 'grafana' | 'graphite' | 'influxdb' | 'kafka' | 'kafkaConnect' | 'kafkaRestApi' | 'kafkaSASL' | 'kafkaSchemaRegistry' | 'kibana' | 'm3coordinator' | 'mongodb' | 'mongodbAnalytics' | 'mongodbSrv' | 'mongodbSrvAnalytics' | 'mysql' | 'mysqlRead' | 'mysqlx' | 'opensearch' | 'postgresql' | 'postgresqlRead' | 'postgresqlReadReplica' | 'prometheusRead' | 'prometheusWrite' | 'redis' | 'valkey'
export type cloud_project_database_service_integration_StatusEnum = 'READY'
export type cloud_project_database_service_integration_TypeEnum = 'grafanaDashboard' | 'grafanaDatasource' | 'kafkaConnect' | 'kafkaLogs' | 'kafkaMirrorMaker' | 'm3aggregator' | 'm3dbMetrics' | 'opensearchLogs' | 'postgresqlMetrics'
export type cloud_project_database_service_maintenance_StatusEnum = 'APPLIED' | 'APPLYING' | 'ERROR' | 'PENDING' | 'SCHEDULED'
export type cloud_project_database_service_node_RoleEnum = 'ANALYTICS' | 'STANDARD'
export interface cloud_project_database_service_prometheus_Target {
	host: string
	port: number
}
export type cloud_project_database_service_replication_PolicyClassEnum = 'org.apache.kafka.connect.mirror.DefaultReplicationPolicy' | 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy'
export interface cloud_project_floatingIp_AssociatedEntity {
	gatewayId: string
	id: string
	ip: string
	type: cloud_project_floatingIp_associatedEntity_TypeEnum | Text
}
export type cloud_project_floatingIp_StatusEnum = 'active' | 'down' | 'error'
export type cloud_project_floatingIp_associatedEntity_TypeEnum = 'dhcp' | 'instance' | 'loadbalancer' | 'routerInterface' | 'unknown'
export type cloud_project_gateway_TypeEnum = 'private' | 'public'
export interface cloud_project_loadbalancer_Address {
	ipv4: string
	ipv6: string | null
}
export interface cloud_project_loadbalancer_Addresses {
	ipv4: string[]
	ipv6: string[] | null
}
export interface cloud_project_loadbalancer_Backend {
	balancer: cloud_project_loadbalancer_backend_BalancerAlgorithmEnum | Text | null
	name: string
	proxyProtocol: cloud_project_loadbalancer_backend_ProxyProtocolEnum | Text | null
	servers: cloud_project_loadbalancer_Server[]
	sticky: boolean | null
}
export interface cloud_project_loadbalancer_BackendSelector {
	name: string
}
export interface cloud_project_loadbalancer_BackendSelector_Request {
	name: string
}
export interface cloud_project_loadbalancer_Backend_Request {
	balancer?: cloud_project_loadbalancer_backend_BalancerAlgorithmEnum | null
	name: string
	proxyProtocol?: cloud_project_loadbalancer_backend_ProxyProtocolEnum | null
	servers: cloud_project_loadbalancer_Server_Request[]
	sticky?: boolean | null
}
export interface cloud_project_loadbalancer_Configuration {
	backends: cloud_project_loadbalancer_Backend[]
	certificates: string[]
	frontends: cloud_project_loadbalancer_Frontend[]
	networking: cloud_project_loadbalancer_configuration_networking_Networking
	version: number
}
export interface cloud_project_loadbalancer_ConfigurationCreation_Request {
	backends?: cloud_project_loadbalancer_Backend_Request[]
	certificates?: string[]
	frontends?: cloud_project_loadbalancer_Frontend_Request[]
	networking?: cloud_project_loadbalancer_configuration_networking_Networking_Request | null
}
export interface cloud_project_loadbalancer_ConfigurationVersion {
	applied: number
	latest: number
}
export interface cloud_project_loadbalancer_Frontend {
	backends: cloud_project_loadbalancer_BackendSelector[]
	mode: cloud_project_loadbalancer_frontend_ModeEnum | Text | null
	name: string
	port: number | null
	portRanges: cloud_project_loadbalancer_PortRange[] | null
	ports: number[] | null
	tls: boolean
	whitelist: string[]
}
export interface cloud_project_loadbalancer_Frontend_Request {
	backends: cloud_project_loadbalancer_BackendSelector_Request[]
	mode?: cloud_project_loadbalancer_frontend_ModeEnum | null
	name: string
	port?: number | null
	portRanges?: cloud_project_loadbalancer_PortRange_Request[] | null
	ports?: number[] | null
	tls?: boolean
	whitelist?: string[]
}
export interface cloud_project_loadbalancer_PortRange {
	end: number
	start: number
}
export interface cloud_project_loadbalancer_PortRange_Request {
	end?: number
	start?: number
}
export interface cloud_project_loadbalancer_Region {
	region: string
}
export interface cloud_project_loadbalancer_Server {
	ip: string
	name: string
	noCheck: boolean | null
	port: number
	weight: number | null
}
export interface cloud_project_loadbalancer_Server_Request {
	ip: string
	name: string
	noCheck?: boolean | null
	port: number
	weight?: number | null
}
export type cloud_project_loadbalancer_SizeEnum = 'L' | 'M' | 'S'
export type cloud_project_loadbalancer_StatusEnum = 'APPLYING' | 'CREATED' | 'DELETING' | 'ERROR' | 'FROZEN' | 'RUNNING'
export type cloud_project_loadbalancer_backend_BalancerAlgorithmEnum = 'first' | 'leastconn' | 'roundrobin' | 'source' | 'static-rr'
export type cloud_project_loadbalancer_backend_ProxyProtocolEnum = 'v1' | 'v2' | 'v2-cn' | 'v2-ssl'
export interface cloud_project_loadbalancer_configuration_networking_Egress {
	id: string | null
	kind: cloud_project_loadbalancer_networking_egress_KindEnum | Text
}
export interface cloud_project_loadbalancer_configuration_networking_Egress_Request {
	id?: string | null
	kind: cloud_project_loadbalancer_networking_egress_KindEnum
}
export interface cloud_project_loadbalancer_configuration_networking_Ingress {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum | Text
}
export interface cloud_project_loadbalancer_configuration_networking_Ingress_Request {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum
}
export interface cloud_project_loadbalancer_configuration_networking_Networking {
	egress: cloud_project_loadbalancer_configuration_networking_Egress | null
	ingress: cloud_project_loadbalancer_configuration_networking_Ingress | null
}
export interface cloud_project_loadbalancer_configuration_networking_Networking_Request {
	egress?: cloud_project_loadbalancer_configuration_networking_Egress_Request | null
	ingress?: cloud_project_loadbalancer_configuration_networking_Ingress_Request | null
}
export type cloud_project_loadbalancer_frontend_ModeEnum = 'TCP'
export interface cloud_project_loadbalancer_networking_Egress {
	id: string | null
	kind: cloud_project_loadbalancer_networking_egress_KindEnum | Text
}
export interface cloud_project_loadbalancer_networking_EgressCreation_Request {
	kind: cloud_project_loadbalancer_networking_egress_KindEnum
}
export interface cloud_project_loadbalancer_networking_Ingress {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum | Text
}
export interface cloud_project_loadbalancer_networking_IngressCreation_Request {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum
}
export interface cloud_project_loadbalancer_networking_Networking {
	egress: cloud_project_loadbalancer_networking_Egress
	ingress: cloud_project_loadbalancer_networking_Ingress
}
export interface cloud_project_loadbalancer_networking_NetworkingCreation_Request {
	egress?: cloud_project_loadbalancer_networking_EgressCreation_Request | null
	ingress?: cloud_project_loadbalancer_networking_IngressCreation_Request | null
}
export type cloud_project_loadbalancer_networking_egress_KindEnum = 'public' | 'vrack'
export type cloud_project_loadbalancer_networking_ingress_KindEnum = 'public'
export interface cloud_project_quantum_QuantumResources {
	qpuFlavorId: string | null
}
export interface cloud_project_quantum_QuantumResourcesInput_Request {
	qpuFlavorId?: string | null
}
export interface cloud_project_quantum_capabilities_QPUFlavor {
	description: string
	id: string
	name: string
	qubits: number
}
export interface cloud_project_quantum_capabilities_Region {
	cliInstallUrl: string
	documentationUrl: string
	id: string
	registryUrl: string
	version: string
}
export interface cloud_quota_AllowedQuota {
	compute: cloud_quota_ComputeQuota
	name: string
	network: cloud_quota_NetworkQuota
	volume: cloud_quota_VolumeQuota
}
export type cloud_quota_CategoryEnum = 'instance' | 'keymanager' | 'keypair' | 'loadbalancer' | 'network' | 'share' | 'volume'
export interface cloud_quota_ComputeQuota {
	cores: number
	instances: number
	ram: number
}
export interface cloud_quota_InstanceUsageQuotas {
	maxCores: number
	maxInstances: number
	maxRam: number
	usedCores: number
	usedInstances: number
	usedRAM: number
}
export interface cloud_quota_KeymanagerQuotas {
	maxSecrets: number
	usedSecrets: number
}
export interface cloud_quota_KeypairQuotas {
	maxCount: number
}
export interface cloud_quota_LoadbalancerQuotas {
	maxLoadbalancers: number
	usedLoadbalancers: number
}
export interface cloud_quota_NetworkQuota {
	networks: number
	ports: number
	subnets: number
}
export interface cloud_quota_NetworkQuotas {
	maxFloatingIPs: number
	maxGateways: number
	maxNetworks: number
	maxSubnets: number
	usedFloatingIPs: number
	usedGateways: number
	usedNetworks: number
	usedSubnets: number
}
export interface cloud_quota_Quotas {
	instance: cloud_quota_InstanceUsageQuotas | null
	keymanager: cloud_quota_KeymanagerQuotas | null
	keypair: cloud_quota_KeypairQuotas | null
	loadbalancer: cloud_quota_LoadbalancerQuotas | null
	network: cloud_quota_NetworkQuotas | null
	region: string
	share: cloud_quota_share_Quota | null
	volume: cloud_quota_VolumeUsageQuotas | null
}
export interface cloud_quota_VolumeQuota {
	gigabytes: number
	snapshots: number
	volumes: number
}
export interface cloud_quota_VolumeUsageQuotas {
	maxBackupGigabytes: number
	maxGigabytes: number
	maxVolumeBackupCount: number
	maxVolumeCount: number
	usedBackupGigabytes: number
	usedGigabytes: number
	volumeBackupCount: number
	volumeCount: number
}
export interface cloud_quota_share_Quota {
	maxShareBackupGigabytes: number
	maxShareBackups: number
	maxShareSizePerShare: number
	maxShareSizeTotal: number
	maxShareSnapshots: number
	maxSharesNumber: number
	usedShareBackupGigabytes: number
	usedShareBackups: number
	usedShareSizeTotal: number
	usedShareSnapshots: number
	usedSharesNumber: number
}
export interface cloud_quota_storage_Quota {
	bytesUsed: number
	containerCount: number
	objectCount: number
	quotaBytes: number | null
}
export interface cloud_quota_storage_QuotaUpdate_Request {
	quotaBytes: number
}
export interface cloud_region_Volume {
	attachedTo: cloud_region_volume_AttachedTo[]
	availabilityZone: string | null
	id: string
	name: string
	size: number
	status: cloud_volume_VolumeStatusEnum | Text
	type: cloud_volume_VolumeTypeEnum | Text
}
export interface cloud_region_VolumeType {
	name: string
}
export interface cloud_region_Volume_BulkDeleteSnapshots_Request {
	deleteAll?: boolean
	snapshotIds?: string[] | null
}
export interface cloud_region_Volume_Create_Request {
	availabilityZone?: string | null
	backupId?: string
	description?: string
	imageId?: string
	instanceId?: string
	name?: string
	size?: number
	snapshotId?: string
	type?: cloud_volume_VolumeTypeEnum
}
export interface cloud_region_Volume_Create_Response {
	action: string
	completedAt: string | null
	createdAt: string
	id: string
	progress: number
	regions: string[]
	resourceId: string | null
	startedAt: string | null
	status: string
	subOperations: cloud_region_Volume_Create_resource[] | null
}
export interface cloud_region_Volume_Create_resource {
	resourceId: string
	resourceType: string | null
}
export interface cloud_region_Volume_Update_Request {
	description?: string | null
	name?: string | null
	size?: number | null
	type?: cloud_volume_VolumeTypeEnum | null
}
export interface cloud_region_volume_AttachedTo {
	id: string
}
export interface cloud_role_Permission {
	label: string
	roles: string[]
}
export interface cloud_role_Role {
	description: string
	id: string
	name: string
	permissions: string[]
}
export interface cloud_role_Roles {
	roles: cloud_role_Role[]
	services: cloud_role_Service[]
}
export interface cloud_role_Service {
	name: string
	permissions: cloud_role_Permission[]
}
export interface cloud_share_Capability {
	enabled: boolean
	name: string
}
export interface cloud_share_ExportLocationObject {
	id: string
	path: string
}
export type cloud_share_ProtocolEnum = 'NFS'
export interface cloud_share_Share {
	availabilityZone: string | null
	capabilities: cloud_share_Capability[] | null
	createdAt: string
	description: string
	exportLocations: cloud_share_ExportLocationObject[] | null
	id: string
	isPublic: boolean
	name: string
	networkId: string | null
	protocol: cloud_share_ProtocolEnum | Text
	region: string
	shareNetworkId: string | null
	size: number
	status: cloud_share_StatusEnum | Text
	subnetId: string | null
	type: cloud_share_TypeEnum | Text
}
export interface cloud_share_ShareUpdate_Request {
	description?: string
	name?: string
	newSize?: number
}
export interface cloud_share_Share_Create_Request {
	availabilityZone?: string | null
	description?: string | null
	name?: string | null
	networkId?: string
	size?: number
	snapshotId?: string | null
	subnetId?: string
	type: cloud_share_TypeEnum
}
export type cloud_share_StatusEnum = 'available' | 'awaiting_transfer' | 'backup_creating' | 'backup_restoring' | 'backup_restoring_error' | 'creating' | 'creating_from_snapshot' | 'deleted' | 'deleting' | 'error' | 'error_deleting' | 'extending' | 'extending_error' | 'inactive' | 'manage_error' | 'manage_starting' | 'migrating' | 'migrating_to' | 'replication_change' | 'reverting' | 'reverting_error' | 'shrinking' | 'shrinking_error' | 'shrinking_possible_data_loss_error' | 'unmanage_error' | 'unmanage_starting' | 'unmanaged'
export type cloud_share_TypeEnum = 'standard-1az'
export interface cloud_share_acl_ACL {
	accessLevel: cloud_share_acl_AccessLevelEnum | Text
	accessTo: string
	accessType: cloud_share_acl_AccessTypeEnum | Text
	createdAt: string
	id: string
	status: cloud_share_acl_StatusEnum | Text
	updatedAt: string
}
export interface cloud_share_acl_ACLCreate_Request {
	accessLevel?: cloud_share_acl_AccessLevelEnum
	accessTo?: string
}
export type cloud_share_acl_AccessLevelEnum = 'ro' | 'rw'
export type cloud_share_acl_AccessTypeEnum = 'ip'
export type cloud_share_acl_StatusEnum = 'active' | 'applying' | 'denying' | 'error' | 'queued_to_apply' | 'queued_to_deny'
export interface cloud_share_snapshot_Snapshot {
	createdAt: string
	description: string | null
	id: string
	name: string | null
	shareId: string
	shareProtocol: cloud_share_ProtocolEnum | Text | null
	shareSize: number
	size: number
	status: cloud_share_snapshot_StatusEnum | Text
}
export interface cloud_share_snapshot_Snapshot_Request {
	description?: string | null
	name?: string | null
}
export type cloud_share_snapshot_StatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'error_deleting' | 'manage_error' | 'manage_starting' | 'restoring' | 'unmanage_error' | 'unmanage_starting'
export interface cloud_sshkey_SshKey {
	id: string
	name: string
	publicKey: string
	regions: string[]
}
export interface cloud_sshkey_SshKeyDetail {
	fingerPrint: string
	id: string
	name: string
	publicKey: string
	regions: string[]
}
export interface cloud_storage_AddContainerPolicy_Request {
	objectKey?: string
	roleName: cloud_storage_PolicyRoleEnum
}
export interface cloud_storage_ArchiveColdArchiveContainer_Request {
	lockedUntilDays?: number | null
}
export interface cloud_storage_Container {
	archive: boolean | null
	containerType: cloud_storage_TypeEnum | Text | null
	id: string
	name: string
	region: string
	storedBytes: number
	storedObjects: number
}
export interface cloud_storage_ContainerAccess {
	endpoints: cloud_storage_Endpoint[]
	token: string
}
export interface cloud_storage_ContainerDetail {
	archive: boolean
	containerType: cloud_storage_TypeEnum | Text
	cors: string[]
	name: string
	objects: cloud_storage_ContainerObject[]
	public: boolean
	region: string
	staticUrl: string
	storedBytes: number
	storedObjects: number
}
export interface cloud_storage_ContainerObject {
	contentType: string
	lastModified: string
	name: string
	retrievalDelay: number
	retrievalState: cloud_storage_RetrievalStateEnum | Text
	size: number
}
export interface cloud_storage_ContainerObjectTempURL {
	expirationDate: string
	getURL: string
}
export type cloud_storage_EncryptionAlgorithmEnum = 'AES256' | 'plaintext'
export interface cloud_storage_Endpoint {
	region: string
	url: string
}
export interface cloud_storage_LifecycleRule {
	abortIncompleteMultipartUpload: cloud_StorageLifecycleRuleAbortIncompleteMultipartUpload | null
	expiration: cloud_StorageLifecycleRuleExpiration | null
	filter: cloud_StorageLifecycleRuleFilter | null
	id: string
	noncurrentVersionExpiration: cloud_StorageLifecycleRuleNoncurrentVersionExpiration | null
	noncurrentVersionTransitions: cloud_StorageLifecycleRuleNoncurrentVersionTransition[] | null
	status: cloud_storage_LifecycleRuleStatusEnum | Text
	transitions: cloud_StorageLifecycleRuleTransition[] | null
}
export type cloud_storage_LifecycleRuleStatusEnum = 'disabled' | 'enabled'
export type cloud_storage_LifecycleRuleTransitionStorageClassEnum = 'DEEP_ARCHIVE' | 'GLACIER_IR' | 'STANDARD' | 'STANDARD_IA'
export interface cloud_storage_LifecycleRule_Request {
	abortIncompleteMultipartUpload?: cloud_StorageLifecycleRuleAbortIncompleteMultipartUpload_Request | null
	expiration?: cloud_StorageLifecycleRuleExpiration_Request | null
	filter?: cloud_StorageLifecycleRuleFilter_Request | null
	id?: string
	noncurrentVersionExpiration?: cloud_StorageLifecycleRuleNoncurrentVersionExpiration_Request | null
	noncurrentVersionTransitions?: cloud_StorageLifecycleRuleNoncurrentVersionTransition_Request[] | null
	status: cloud_storage_LifecycleRuleStatusEnum
	transitions?: cloud_StorageLifecycleRuleTransition_Request[] | null
}
export type cloud_storage_ObjectLegalHoldStatusEnum = 'off' | 'on'
export type cloud_storage_ObjectLockModeEnum = 'compliance' | 'governance'
export type cloud_storage_ObjectLockStatusEnum = 'disabled' | 'enabled'
export type cloud_storage_ObjectReplicationStatusEnum = 'COMPLETED' | 'FAILED' | 'NONE' | 'REPLICA'
export interface cloud_storage_PolicyRaw {
	policy: string
}
export interface cloud_storage_PolicyRaw_Request {
	policy?: string
}
export type cloud_storage_PolicyRoleEnum = 'admin' | 'deny' | 'readOnly' | 'readWrite'
export interface cloud_storage_PresignedURL {
	method: cloud_storage_PresignedURLMethodEnum | Text
	signedHeaders: Record<string, string>
	url: string
}
export interface cloud_storage_PresignedURLInput_Request {
	expire?: number
	method?: cloud_storage_PresignedURLMethodEnum
	object?: string
	storageClass?: cloud_storage_StorageClassEnum
	versionId?: string
}
export type cloud_storage_PresignedURLMethodEnum = 'DELETE' | 'GET' | 'PUT'
export interface cloud_storage_Quota {
	buckets: number
	maxBuckets: number
}
export interface cloud_storage_ReplicationRule {
	deleteMarkerReplication: cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum | Text
	destination: cloud_StorageReplicationRuleDestination | null
	filter: cloud_StorageReplicationRuleFilter | null
	id: string
	priority: number
	status: cloud_storage_ReplicationRuleStatusEnum | Text
}
export type cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum = 'disabled' | 'enabled'
export interface cloud_storage_ReplicationRuleIn_Request {
	deleteMarkerReplication?: cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum
	destination?: cloud_StorageReplicationRuleDestinationIn_Request | null
	filter?: cloud_StorageReplicationRuleFilter_Request | null
	id?: string
	priority?: number
	status?: cloud_storage_ReplicationRuleStatusEnum
}
export type cloud_storage_ReplicationRuleStatusEnum = 'disabled' | 'enabled'
export type cloud_storage_RetrievalStateEnum = 'sealed' | 'unsealed' | 'unsealing'
export type cloud_storage_RightEnum = 'all' | 'read' | 'write'
export type cloud_storage_StorageClassEnum = 'DEEP_ARCHIVE' | 'GLACIER_IR' | 'HIGH_PERF' | 'STANDARD' | 'STANDARD_IA'
export type cloud_storage_StorageClassReplicationEnum = 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'HIGH_PERF' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD' | 'STANDARD_IA'
export type cloud_storage_TypeEnum = 'private' | 'public' | 'static'
export type cloud_storage_VersioningStatusEnum = 'disabled' | 'enabled' | 'suspended'
export interface cloud_usage_Period {
	from: string
	to: string
}
export interface cloud_usage_PlanResponse {
	flavors: cloud_plan_Flavor[]
	period: cloud_plan_Period
	projectId: string
	totalSavings: order_Price
}
export interface cloud_usage_UsageCurrent {
	hourlyUsage: cloud_billingView_HourlyResources | null
	lastUpdate: string
	monthlyUsage: cloud_billingView_MonthlyResources | null
	period: cloud_usage_Period
	resourcesUsage: cloud_billingView_TypedResources[] | null
	totalPrice: order_Price
}
export interface cloud_usage_UsageForecast {
	hourlyUsage: cloud_billingView_HourlyResources | null
	lastUpdate: string
	monthlyUsage: cloud_billingView_MonthlyResources | null
	period: cloud_usage_Period
	resourcesUsage: cloud_billingView_TypedResources[] | null
	totalPrice: order_Price
	usableCredits: cloud_billingView_UsedCredits | null
}
export interface cloud_usage_UsageHistory {
	id: string
	lastUpdate: string
	period: cloud_usage_Period
}
export interface cloud_usage_UsageHistoryDetail {
	hourlyUsage: cloud_billingView_HourlyResources | null
	id: string
	lastUpdate: string
	monthlyUsage: cloud_billingView_MonthlyResources | null
	period: cloud_usage_Period
	resourcesUsage: cloud_billingView_TypedResources[] | null
	totalPrice: order_Price
}
export interface cloud_user_Configuration {
	content: string
}
export interface cloud_user_Openrc {
	content: string
}
export type cloud_user_OpenrcVersionEnum = 'v2.0' | 'v3'
export type cloud_user_RCloneServiceEnum = 'storage' | 'storage-s3'
export interface cloud_user_Rclone {
	content: string
}
export type cloud_user_RoleEnum = 'administrator' | 'ai_training_operator' | 'ai_training_read' | 'authentication' | 'backup_operator' | 'compute_operator' | 'image_operator' | 'infrastructure_supervisor' | 'key-manager_operator' | 'key-manager_read' | 'load-balancer_operator' | 'network_operator' | 'network_security_operator' | 'objectstore_operator' | 'quantum_operator' | 'quantum_reader' | 'share_operator' | 'volume_operator'
export interface cloud_user_S3Credentials {
	access: string
	tenantId: string
	userId: string
}
export interface cloud_user_S3CredentialsSecretOnly {
	secret: string
}
export interface cloud_user_S3CredentialsWithSecret {
	access: string
	secret: string
	tenantId: string
	userId: string
}
export interface cloud_user_User {
	creationDate: string
	description: string
	id: number
	openstackId: string | null
	roles: cloud_role_Role[]
	status: cloud_user_UserStatusEnum | Text
	username: string
}
export interface cloud_user_UserDetail {
	creationDate: string
	description: string
	id: number
	openstackId: string | null
	password: string
	roles: cloud_role_Role[]
	status: cloud_user_UserStatusEnum | Text
	username: string
}
export type cloud_user_UserStatusEnum = 'creating' | 'deleted' | 'deleting' | 'disabled' | 'ok' | 'updating'
export interface cloud_volumeBackup_VolumeBackup {
	creationDate: string
	id: string
	name: string
	region: string
	size: number
	status: cloud_volumeBackup_VolumeBackupStatusEnum | Text
	volumeId: string
}
export interface cloud_volumeBackup_VolumeBackupCreation_Request {
	name?: string
	volumeId: string
}
export interface cloud_volumeBackup_VolumeBackupRestore_Request {
	volumeId: string
}
export type cloud_volumeBackup_VolumeBackupStatusEnum = 'creating' | 'deleting' | 'error' | 'ok' | 'restoring'
export interface cloud_volumeBackup_VolumeCreationFromBackup_Request {
	name?: string
}
export interface cloud_volume_Snapshot {
	creationDate: string
	description: string
	id: string
	name: string
	planCode: string | null
	region: string
	size: number
	status: cloud_volume_SnapshotStatusEnum | Text
	volumeId: string
}
export type cloud_volume_SnapshotStatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'error_deleting'
export interface cloud_volume_Volume {
	attachedTo: string[]
	availabilityZone: string | null
	bootable: boolean
	creationDate: string
	description: string
	id: string
	name: string
	planCode: string | null
	region: string
	size: number
	status: cloud_volume_VolumeStatusEnum | Text
	type: cloud_volume_VolumeTypeEnum | Text
}
export type cloud_volume_VolumeStatusEnum = 'attaching' | 'available' | 'awaiting-transfer' | 'backing-up' | 'creating' | 'deleted' | 'deleting' | 'detaching' | 'downloading' | 'error' | 'error_backing-up' | 'error_deleting' | 'error_extending' | 'error_restoring' | 'extending' | 'in-use' | 'maintenance' | 'reserved' | 'restoring-backup' | 'retyping' | 'snapshotting' | 'uploading'
export type cloud_volume_VolumeTypeEnum = 'classic' | 'classic-luks' | 'classic-multiattach' | 'high-speed' | 'high-speed-gen2' | 'high-speed-gen2-luks' | 'high-speed-luks'
export type common_RegionTypeEnum = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ'
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export interface complexType_UnitAndValueWritable<T> {
	unit: string
	value: T
}
export interface complexType_UnitAndValueWritable_Request<T> {
	unit?: string
	value?: T
}
export type countryCode2LettersEnum = 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'wf' | 'ws' | 'ye' | 'yt' | 'za' | 'zm' | 'zw'
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
export type nichandle_OvhSubsidiaryEnum = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN'
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
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
