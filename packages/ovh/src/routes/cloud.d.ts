// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, nichandle_OvhSubsidiaryEnum_Request, order_Price, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $3 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $5 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
type $6 = { at: 'ovh-ca' | 'ovh-eu' }
type $7 = {}
type $8 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $9 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/cassandra' }
type $10 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/grafana' }
type $11 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-07-13'; deleted: '2023-10-13'; instead: '/1.0/cloud/project/{serviceName}/database/kafka/{productID}/topicAcl' }
type $12 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafka' }
type $13 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/kafkaConnect' }
type $14 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/m3db' }
type $15 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mongodb' }
type $16 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/mysql' }
type $17 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/opensearch' }
type $18 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/postgresql' }
type $19 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2022-12-15'; deleted: '2023-03-15'; instead: '/1.0/cloud/project/{serviceName}/database/redis' }
type $20 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2024-01-30'; deleted: '2025-09-01' }
type $21 = { status: 'BETA' }
/** The routes of v1 below /cloud. */
export interface Cloud {
	cloud: {
		'agreements#GET': Read<cloud_project_ProductAgreements, $1, { product: cloud_project_ProductNameEnum_Request }>
		'eligibility#GET': Read<cloud_project_EligibilityInfo, $1, { voucher?: string }>
		'order#GET': Read<cloud_order_Order[], $2, { planCode?: string }>
		'project#GET': Read<string[], $2, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		order: {
			rule: {
				'availability#GET': Read<cloud_order_rule_Availability, $3, { addonFamily?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request; planCode?: string }>
			}
		}
		project: {
			'{serviceName}#GET': Read<cloud_ProjectWithIAM, $2>
			'{serviceName}#PUT': Write<void, $2, cloud_Project_Request>
			'{serviceName}': {
				'acl#GET': Read<string[], $4, { type?: cloud_AclTypeEnum_Request }>
				'acl#POST': Write<cloud_Acl, $4, { accountId: string; type: cloud_AclTypeEnum_Request }>
				'activateMonthlyBilling#POST': Write<cloud_instance_Instance[], $5, cloud_ProjectActivateMonthlyBillingCreation_Request>
				'alerting#GET': Read<string[], $4>
				'alerting#POST': Write<cloud_alerting_Alerting, $4, cloud_alerting_Alerting_Request>
				'bill#GET': Read<cloud_project_Bill[], $4, { from: string; to: string }>
				'cancel#POST': Write<void, $4>
				'changeContact#POST': Write<number[], $4, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'confirmTermination#POST': Write<string, $2, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'containerRegistry#GET': Read<cloud_containerRegistry_Registry[], $2>
				'containerRegistry#POST': Write<cloud_containerRegistry_Registry, $2, cloud_ProjectContainerRegistryCreation_Request>
				'credit#GET': Read<number[], $4>
				'credit#POST': Write<void, $4, { code: string }>
				'flavor#GET': Read<cloud_flavor_Flavor[], $2, { region?: string }>
				'image#GET': Read<cloud_image_Image[], $2, { flavorType?: string; osType?: cloud_image_OSTypeEnum_Request; region?: string }>
				'instance#GET': Read<cloud_instance_Instance[], $2, { region?: string }>
				'instance#POST': Write<cloud_instance_Instance, $2, cloud_ProjectInstanceCreation_Request>
				'ip#GET': Read<cloud_ip_CloudIp[], $2>
				'kube#GET': Read<string[], $2>
				'kube#POST': Write<cloud_kube_Cluster, $2, cloud_ProjectKubeCreation_Request>
				'lab#GET': Read<cloud_Lab[], $5>
				'loadbalancer#GET': Read<string[], $8>
				'loadbalancer#POST': Write<cloud_project_LoadBalancer, $8, cloud_project_LoadBalancerCreation_Request>
				'operation#GET': Read<cloud_Operation[], $5, { instanceId?: string }>
				'quota#GET': Read<cloud_quota_Quotas[], $2, { categories?: cloud_quota_CategoryEnum_Request[] }>
				'region#GET': Read<string[], $2>
				'region#POST': Write<cloud_Region, $2, cloud_ProjectRegionCreation_Request>
				'regionAvailable#GET': Read<cloud_AvailableRegion[], $2>
				'retain#POST': Write<void, $4>
				'role#GET': Read<cloud_role_Roles, $2>
				'serviceInfos#GET': Read<services_Service, $2>
				'serviceInfos#PUT': Write<void, $2, services_Service_Request>
				'snapshot#GET': Read<cloud_image_Image[], $2, { flavorType?: string; region?: string }>
				'sshkey#GET': Read<cloud_sshkey_SshKey[], $2, { region?: string }>
				'sshkey#POST': Write<cloud_sshkey_SshKeyDetail, $2, cloud_ProjectSshkeyCreation_Request>
				'storage#GET': Read<cloud_storage_Container[], $2, { includeType?: boolean }>
				'storage#POST': Write<cloud_storage_Container, $2, cloud_ProjectStorageCreation_Request>
				'terminate#POST': Write<string, $2>
				'unleash#POST': Write<void, $4>
				'user#GET': Read<cloud_user_User[], $2>
				'user#POST': Write<cloud_user_UserDetail, $2, cloud_ProjectUserCreation_Request>
				'volume#GET': Read<cloud_volume_Volume[], $2, { region?: string }>
				'volume#POST': Write<cloud_volume_Volume, $2, cloud_ProjectVolumeCreation_Request>
				'vrack#GET': Read<cloud_Vrack, $2>
				'vrack#POST': Write<cloud_Operation, $5>
				acl: {
					'{accountId}#DELETE': Read<void, $4>
					'{accountId}#GET': Read<cloud_Acl, $4>
				}
				ai: {
					'app#GET': Read<cloud_project_ai_app_App[], $6, { labelSelector?: string; order?: cloud_project_ai_OrderEnum_Request; page?: number; size?: number; sort?: string; statusState?: cloud_project_ai_app_AppStateEnum_Request[]; updatedAfter?: string; updatedBefore?: string; userName?: string }>
					'app#POST': Write<cloud_project_ai_app_App, $6, cloud_project_ai_app_AppSpecInput_Request>
					'authorization#GET': Read<cloud_project_ai_AuthorizationStatus, $6>
					'authorization#POST': Write<void, $6>
					'job#GET': Read<cloud_project_ai_job_Job[], $6, { labelSelector?: string; order?: cloud_project_ai_OrderEnum_Request; page?: number; size?: number; sort?: string; statusState?: cloud_project_ai_job_JobStateEnum_Request[]; updatedAfter?: string; updatedBefore?: string; userName?: string }>
					'job#POST': Write<cloud_project_ai_job_Job, $6, cloud_project_ai_job_JobSpecInput_Request>
					'notebook#GET': Read<cloud_project_ai_notebook_Notebook[], $6, { labelSelector?: string; order?: cloud_project_ai_OrderEnum_Request; page?: number; size?: number; sort?: string; statusState?: cloud_project_ai_notebook_NotebookStateEnum_Request[]; updatedAfter?: string; updatedBefore?: string; userName?: string; withSpark?: boolean }>
					'notebook#POST': Write<cloud_project_ai_notebook_Notebook, $6, cloud_project_ai_notebook_NotebookSpecInput_Request>
					'registry#GET': Read<cloud_project_ai_registry_Registry[], $6>
					'registry#POST': Write<cloud_project_ai_registry_Registry, $6, cloud_project_ai_registry_Registry_Request>
					'token#GET': Read<cloud_project_ai_token_Token[], $6>
					'token#POST': Write<cloud_project_ai_token_Token, $6, cloud_project_ai_token_TokenSpec_Request>
					app: {
						'command#POST': Write<cloud_project_ai_Command, $6, cloud_project_ai_app_AppSpecInput_Request>
						'{appId}#DELETE': Read<void, $6, { force?: boolean }>
						'{appId}#GET': Read<cloud_project_ai_app_App, $6>
						'{appId}#PUT': Write<cloud_project_ai_app_App, $6, cloud_project_ai_app_UpdateInput_Request>
						'{appId}': {
							'datasync#POST': Write<cloud_project_ai_volume_DataSync, $6, cloud_project_ai_volume_DataSyncSpec_Request>
							'image#PUT': Write<cloud_project_ai_GenericResponse, $6, cloud_project_ai_app_AppImageInput_Request>
							'label#PUT': Write<void, $6, cloud_project_ai_Label_Request>
							'log#GET': Read<cloud_project_ai_Logs, $6, { page?: number; replica?: string; size?: number }>
							'scalingstrategy#PUT': Write<void, $6, cloud_project_ai_app_ScalingStrategyInput_Request>
							'start#PUT': Write<void, $6>
							'stop#PUT': Write<void, $6>
						}
					}
					capabilities: {
						'feature#GET': Read<cloud_project_ai_capabilities_Features, $6>
						'quota#GET': Read<cloud_project_ai_capabilities_ProjectQuotas, $6>
						'region#GET': Read<cloud_project_ai_capabilities_Region[], $6>
						region: {
							'{region}#GET': Read<cloud_project_ai_capabilities_Region, $6>
							'{region}': {
								'flavor#GET': Read<cloud_project_ai_capabilities_Flavor[], $6>
								'preset#GET': Read<cloud_project_ai_capabilities_Preset[], $6, { type?: string }>
								app: {
									'image#GET': Read<cloud_project_ai_capabilities_app_Image[], $6>
								}
								data: {
									'region#GET': Read<string[], $6>
								}
								flavor: {
									'{flavorId}#GET': Read<cloud_project_ai_capabilities_Flavor, $6>
								}
								job: {
									'image#GET': Read<cloud_project_ai_capabilities_job_Image[], $7>
								}
								notebook: {
									'editor#GET': Read<cloud_project_ai_capabilities_notebook_Editor[], $7, { compatibleWithFramework?: string }>
									'framework#GET': Read<cloud_project_ai_capabilities_notebook_Framework[], $7, { compatibleWithEditor?: string; type?: string }>
									'workspacebackupretentionpolicy#GET': Read<cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy, $7>
									'workspacebackupretentionpolicy#PUT': Write<cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy, $7, cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicyInput_Request>
									editor: {
										'{editorId}#GET': Read<cloud_project_ai_capabilities_notebook_Editor, $7>
									}
									framework: {
										'{frameworkId}#GET': Read<cloud_project_ai_capabilities_notebook_Framework, $7>
									}
								}
								preset: {
									'{presetId}#GET': Read<cloud_project_ai_capabilities_Preset, $6>
								}
							}
						}
					}
					data: {
						'region#GET': Read<cloud_project_ai_capabilities_Region[], $6>
						region: {
							'{region}#GET': Read<cloud_project_ai_capabilities_Region, $6>
							'{region}': {
								'alias#GET': Read<cloud_project_ai_DataStore[], $6>
								'alias#POST': Write<cloud_project_ai_DataStore, $6, cloud_project_ai_DataStoreInput_Request, { skipDataStoreConnectionCheck?: boolean }>
								alias: {
									'{alias}#DELETE': Read<void, $6>
									'{alias}#GET': Read<cloud_project_ai_DataStore, $6>
									'{alias}#PUT': Write<void, $6, cloud_project_ai_DataStoreInput_Request>
									'{alias}': {
										'auth#GET': Read<cloud_project_ai_DataStoreAuth, $6>
									}
								}
							}
						}
					}
					job: {
						'command#POST': Write<cloud_project_ai_Command, $6, cloud_project_ai_job_JobSpecInput_Request>
						'{jobId}#DELETE': Read<void, $6, { force?: boolean }>
						'{jobId}#GET': Read<cloud_project_ai_job_Job, $6>
						capabilities: {
							'presetImage#GET': Read<cloud_project_ai_job_PresetImage[], $6>
						}
						'{jobId}': {
							'datasync#POST': Write<cloud_project_ai_volume_DataSync, $6, cloud_project_ai_volume_DataSyncSpec_Request>
							'kill#PUT': Write<void, $6>
							'label#PUT': Write<void, $6, cloud_project_ai_Label_Request>
							'log#GET': Read<cloud_project_ai_Logs, $6, { page?: number; size?: number }>
						}
					}
					notebook: {
						'command#POST': Write<cloud_project_ai_Command, $6, cloud_project_ai_notebook_NotebookSpecInput_Request>
						'{notebookId}#DELETE': Read<void, $6, { force?: boolean }>
						'{notebookId}#GET': Read<cloud_project_ai_notebook_Notebook, $6>
						'{notebookId}#PUT': Write<void, $6, cloud_project_ai_notebook_NotebookUpdate_Request>
						capabilities: {
							'editor#GET': Read<cloud_project_ai_notebook_Editor[], $6, { compatibleWithFramework?: string }>
							'framework#GET': Read<cloud_project_ai_notebook_Framework[], $6, { compatibleWithEditor?: string; type?: string }>
						}
						'{notebookId}': {
							'backup#GET': Read<cloud_project_ai_notebook_Backup[], $6, { order?: cloud_project_ai_OrderEnum_Request; page?: number; size?: number; sort?: string; updatedAfter?: string; updatedBefore?: string }>
							'datasync#POST': Write<cloud_project_ai_volume_DataSync, $6, cloud_project_ai_volume_DataSyncSpec_Request>
							'label#PUT': Write<void, $6, cloud_project_ai_Label_Request>
							'log#GET': Read<cloud_project_ai_Logs, $6>
							'restart#PUT': Write<void, $7>
							'start#PUT': Write<void, $6>
							'stop#PUT': Write<void, $6>
							'workspacebackupretentionpolicy#GET': Read<cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy, $7>
							'workspacebackupretentionpolicy#PUT': Write<cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicy, $7, cloud_project_ai_notebook_NotebookWorkspaceBackupRetentionPolicyInput_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_ai_notebook_Backup, $6>
								'{backupId}': {
									'fork#POST': Write<cloud_project_ai_notebook_Notebook, $6, cloud_project_ai_notebook_NotebookForkInfo_Request>
								}
							}
						}
					}
					partners: {
						'region#GET': Read<cloud_project_ai_capabilities_Region[], $6>
						region: {
							'{region}#GET': Read<cloud_project_ai_capabilities_Region, $6>
							'{region}': {
								'partner#GET': Read<cloud_project_ai_partner_Partner[], $6>
								partner: {
									'{partnerId}#GET': Read<cloud_project_ai_partner_Partner, $6>
								}
							}
						}
					}
					registry: {
						'{registryId}#DELETE': Read<void, $6>
						'{registryId}#GET': Read<cloud_project_ai_registry_Registry, $6>
						'{registryId}#PUT': Write<void, $6, cloud_project_ai_registry_RegistryUpdateInput_Request>
					}
					token: {
						'{id}#DELETE': Read<void, $6>
						'{id}#GET': Read<cloud_project_ai_token_Token, $6>
						'{id}': {
							'renew#POST': Write<cloud_project_ai_token_Token, $6>
						}
					}
				}
				alerting: {
					'{id}#DELETE': Read<void, $4>
					'{id}#GET': Read<cloud_alerting_Alerting, $4>
					'{id}#PUT': Write<void, $4, cloud_alerting_AlertingUpdate_Request>
					'{id}': {
						'alert#GET': Read<number[], $4>
						alert: {
							'{alertId}#GET': Read<cloud_alerting_Alert, $4>
						}
					}
				}
				capabilities: {
					'containerRegistry#GET': Read<cloud_containerRegistry_Capability[], $3>
					'productAvailability#GET': Read<cloud_capabilities_Availability, $8, { addonFamily?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request; planCode?: string; planFamily?: string; product?: string }>
					kube: {
						'admissionplugins#GET': Read<cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum[], $3>
						'flavors#GET': Read<cloud_kube_Flavor[], $3, { region?: string }>
						'regions#GET': Read<string[], $3>
						log: {
							'kind#GET': Read<string[], $3>
							kind: {
								'{name}#GET': Read<dbaas_logs_LogKind, $3>
							}
						}
					}
					loadbalancer: {
						'region#GET': Read<string[], $8>
						region: {
							'{regionName}#GET': Read<cloud_project_loadbalancer_Region, $8>
						}
					}
				}
				containerRegistry: {
					'{registryID}#DELETE': Read<void, $2>
					'{registryID}#GET': Read<cloud_containerRegistry_Registry, $2>
					'{registryID}#PUT': Write<void, $2, cloud_ProjectContainerRegistryUpdate_Request>
					'{registryID}': {
						'iam#DELETE': Read<void, $7>
						'iam#POST': Write<void, $7, cloud_containerRegistry_iamPost_Request>
						'openIdConnect#DELETE': Read<void, $3>
						'openIdConnect#GET': Read<cloud_containerRegistry_OIDCConfiguration, $3>
						'openIdConnect#POST': Write<void, $3, cloud_containerRegistry_OIDCPost_Request>
						'openIdConnect#PUT': Write<void, $3, cloud_containerRegistry_OIDCPut_Request>
						'plan#GET': Read<cloud_containerRegistry_Plan, $3>
						'plan#PUT': Write<void, $3, cloud_containerRegistry_PlanUpdate_Request>
						'users#GET': Read<cloud_containerRegistry_User[], $2>
						'users#POST': Write<cloud_containerRegistry_User, $2, cloud_ProjectContainerRegistryUsersCreation_Request>
						capabilities: {
							'plan#GET': Read<cloud_containerRegistry_Plan[], $3>
						}
						ipRestrictions: {
							'management#GET': Read<cloud_containerRegistry_IPRestrictions[], $3>
							'management#PUT': Write<cloud_containerRegistry_IPRestrictions[], $3, cloud_containerRegistry_IPRestrictions_Request[]>
							'registry#GET': Read<cloud_containerRegistry_IPRestrictions[], $3>
							'registry#PUT': Write<cloud_containerRegistry_IPRestrictions[], $3, cloud_containerRegistry_IPRestrictions_Request[]>
						}
						users: {
							'{userID}#DELETE': Read<void, $2>
							'{userID}#GET': Read<cloud_containerRegistry_User, $3>
							'{userID}': {
								'setAsAdmin#PUT': Write<void, $3>
							}
						}
					}
				}
				credit: {
					'{id}#GET': Read<cloud_Credit, $4>
				}
				database: {
					'availability#GET': Read<cloud_project_database_Availability[], $3, { action?: cloud_project_database_availability_ActionEnum_Request; clusterId?: string; target?: cloud_project_database_availability_TargetEnum_Request }>
					'capabilities#GET': Read<cloud_project_database_Capabilities, $3>
					'cassandra#GET': Read<string[], $3>
					'cassandra#POST': Write<cloud_project_database_Service, $3, cloud_project_database_ServiceCreation_Request>
					'clickhouse#GET': Read<string[], $7>
					'clickhouse#POST': Write<cloud_project_database_Service, $7, cloud_project_database_ServiceCreation_Request>
					'grafana#GET': Read<string[], $3>
					'grafana#POST': Write<cloud_project_database_ServiceWithoutPrometheus, $3, cloud_project_database_ServiceCreation_Request>
					'kafka#GET': Read<string[], $3>
					'kafka#POST': Write<cloud_project_database_kafka_Service, $3, cloud_project_database_ServiceCreation_Request>
					'kafkaConnect#GET': Read<string[], $3>
					'kafkaConnect#POST': Write<cloud_project_database_Service, $3, cloud_project_database_ServiceCreation_Request>
					'kafkaMirrorMaker#GET': Read<string[], $3>
					'kafkaMirrorMaker#POST': Write<cloud_project_database_Service, $3, cloud_project_database_ServiceCreation_Request>
					'm3aggregator#GET': Read<string[], $3>
					'm3aggregator#POST': Write<cloud_project_database_ServiceWithoutPrometheus, $3, cloud_project_database_ServiceCreation_Request>
					'm3db#GET': Read<string[], $3>
					'm3db#POST': Write<cloud_project_database_ServiceWithoutPrometheus, $3, cloud_project_database_ServiceCreation_Request>
					'mongodb#GET': Read<string[], $6>
					'mongodb#POST': Write<cloud_project_database_Service, $6, cloud_project_database_ServiceCreation_Request>
					'mysql#GET': Read<string[], $3>
					'mysql#POST': Write<cloud_project_database_Service, $3, cloud_project_database_ServiceCreation_Request>
					'opensearch#GET': Read<string[], $3>
					'opensearch#POST': Write<cloud_project_database_opensearch_Service, $3, cloud_project_database_ServiceCreation_Request>
					'postgresql#GET': Read<string[], $3>
					'postgresql#POST': Write<cloud_project_database_Service, $3, cloud_project_database_ServiceCreation_Request>
					'redis#GET': Read<string[], $3>
					'redis#POST': Write<cloud_project_database_Service, $3, cloud_project_database_ServiceCreation_Request>
					'service#GET': Read<string[], $3, { category?: cloud_project_database_engine_CategoryEnum_Request }>
					'valkey#GET': Read<string[], $7>
					'valkey#POST': Write<cloud_project_database_Service, $7, cloud_project_database_ServiceCreation_Request>
					cassandra: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $3, cloud_project_database_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'certificates#GET': Read<cloud_project_database_service_Certificates, $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $9>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $9, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_service_UserWithPassword, $3, cloud_project_database_service_UserCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $9>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $9>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $9, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_service_User, $3>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPassword, $3>
									}
								}
							}
						}
					}
					clickhouse: {
						'{clusterId}#DELETE': Read<void, $7>
						'{clusterId}#GET': Read<cloud_project_database_Service, $7>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $7, cloud_project_database_Service_Request>
						'{clusterId}': {
							'backup#GET': Read<string[], $7>
							'certificates#GET': Read<cloud_project_database_service_Certificates, $7>
							'currentQueries#GET': Read<cloud_project_database_service_CurrentQueries, $7, { limit?: number; offset?: number }>
							'database#GET': Read<string[], $7>
							'database#POST': Write<cloud_project_database_service_Database, $7, cloud_project_database_service_Database_Request>
							'enableWrites#POST': Write<cloud_project_database_TemporaryWriteDeadline, $7>
							'integration#GET': Read<string[], $7>
							'integration#POST': Write<cloud_project_database_service_Integration, $7, cloud_project_database_service_Integration_Request>
							'maintenance#GET': Read<string[], $7>
							'metric#GET': Read<string[], $7, { extended?: boolean }>
							'node#GET': Read<string[], $7>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'queryStatistics#GET': Read<cloud_project_database_clickhouse_QueryStatistics, $7, { limit?: number; offset?: number }>
							'roles#GET': Read<string[], $7>
							'user#GET': Read<string[], $7>
							'user#POST': Write<cloud_project_database_service_UserWithPasswordAndRoles, $7, cloud_project_database_service_UserWithRolesCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $7>
							}
							capabilities: {
								'backupRegions#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $7>
							}
							currentQueries: {
								'cancel#POST': Write<cloud_project_database_service_currentqueries_query_CancelResponse, $7, cloud_project_database_service_currentqueries_query_CancelRequest_Request>
							}
							database: {
								'{databaseId}#DELETE': Read<void, $7>
								'{databaseId}#GET': Read<cloud_project_database_service_Database, $7>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $7>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $7>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $7, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $7, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $7>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $7>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $7>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $7>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $7, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $7>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $7>
								'{userId}#GET': Read<cloud_project_database_service_UserWithRoles, $7>
								'{userId}#PUT': Write<cloud_project_database_service_UserWithRoles, $7, cloud_project_database_service_UserWithRoles_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPasswordAndRoles, $7>
									}
								}
							}
						}
					}
					grafana: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_ServiceWithoutPrometheus, $3>
						'{clusterId}#PUT': Write<cloud_project_database_ServiceWithoutPrometheus, $3, cloud_project_database_ServiceWithoutPrometheus_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $10>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $10, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'user#GET': Read<string[], $3>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'backupRegions#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $10>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $10>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $10, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							user: {
								'{userId}#GET': Read<cloud_project_database_service_User, $3>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPassword, $3>
									}
								}
							}
						}
					}
					kafka: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_kafka_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_kafka_Service, $3, cloud_project_database_kafka_Service_Request>
						'{clusterId}': {
							'acl#GET': Read<string[], $11>
							'acl#POST': Write<cloud_project_database_kafka_TopicAcl, $11, cloud_project_database_kafka_TopicAcl_Request>
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'certificates#GET': Read<cloud_project_database_service_Certificates, $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $12>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $12, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'permissions#GET': Read<cloud_project_database_kafka_Permissions, $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'schemaRegistryAcl#GET': Read<string[], $3>
							'schemaRegistryAcl#POST': Write<cloud_project_database_kafka_SchemaRegistryAcl, $3, cloud_project_database_kafka_SchemaRegistryAcl_Request>
							'topic#GET': Read<string[], $3>
							'topic#POST': Write<cloud_project_database_kafka_Topic, $3, cloud_project_database_kafka_TopicCreation_Request>
							'topicAcl#GET': Read<string[], $3>
							'topicAcl#POST': Write<cloud_project_database_kafka_TopicAcl, $3, cloud_project_database_kafka_TopicAcl_Request>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_service_UserWithPassword, $3, cloud_project_database_service_UserCreation_Request>
							acl: {
								'{aclId}#DELETE': Read<void, $11>
								'{aclId}#GET': Read<cloud_project_database_kafka_TopicAcl, $11>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'backupRegions#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $12>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $12>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $12, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							schemaRegistryAcl: {
								'{aclId}#DELETE': Read<void, $3>
								'{aclId}#GET': Read<cloud_project_database_kafka_SchemaRegistryAcl, $3>
							}
							topic: {
								'{topicId}#DELETE': Read<void, $3>
								'{topicId}#GET': Read<cloud_project_database_kafka_Topic, $3>
								'{topicId}#PUT': Write<cloud_project_database_kafka_Topic, $3, cloud_project_database_kafka_Topic_Request>
							}
							topicAcl: {
								'{aclId}#DELETE': Read<void, $3>
								'{aclId}#GET': Read<cloud_project_database_kafka_TopicAcl, $3>
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_service_User, $3>
								'{userId}': {
									'access#GET': Read<cloud_project_database_kafka_user_Access, $3>
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPassword, $3>
									}
								}
							}
						}
					}
					kafkaConnect: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $3, cloud_project_database_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'connector#GET': Read<string[], $3>
							'connector#POST': Write<cloud_project_database_kafkaConnect_Connector, $3, cloud_project_database_kafkaConnect_ConnectorCreation_Request>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $13>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $13, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_service_UserWithPassword, $3, cloud_project_database_service_UserCreation_Request>
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'backupRegions#GET': Read<string[], $7>
								'connector#GET': Read<string[], $3>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
								connector: {
									'{connectorId}#GET': Read<cloud_project_database_kafkaConnect_capabilities_Connector, $3>
									'{connectorId}': {
										'configuration#GET': Read<cloud_project_database_kafkaConnect_capabilities_connector_configuration_Property[], $3>
										'transforms#GET': Read<cloud_project_database_kafkaConnect_capabilities_connector_Transform[], $3>
									}
								}
							}
							connector: {
								'{connectorId}#DELETE': Read<void, $3>
								'{connectorId}#GET': Read<cloud_project_database_kafkaConnect_Connector, $3>
								'{connectorId}#PUT': Write<cloud_project_database_kafkaConnect_Connector, $3, cloud_project_database_kafkaConnect_Connector_Request>
								'{connectorId}': {
									'pause#POST': Write<void, $3>
									'restart#POST': Write<void, $3>
									'resume#POST': Write<void, $3>
									'task#GET': Read<number[], $3>
									task: {
										'{taskId}#GET': Read<cloud_project_database_kafkaConnect_connector_Task, $3>
										'{taskId}': {
											'restart#POST': Write<void, $3>
										}
									}
								}
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $13>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $13>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $13, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_service_User, $3>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPassword, $3>
									}
								}
							}
						}
					}
					kafkaMirrorMaker: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $3, cloud_project_database_Service_Request>
						'{clusterId}': {
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'replication#GET': Read<string[], $3>
							'replication#POST': Write<cloud_project_database_service_Replication, $3, cloud_project_database_service_ReplicationCreation_Request>
							capabilities: {
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							replication: {
								'{replicationId}#DELETE': Read<void, $3>
								'{replicationId}#GET': Read<cloud_project_database_service_Replication, $3>
								'{replicationId}#PUT': Write<cloud_project_database_service_Replication, $3, cloud_project_database_service_Replication_Request>
							}
						}
					}
					m3aggregator: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_ServiceWithoutPrometheus, $3>
						'{clusterId}#PUT': Write<cloud_project_database_ServiceWithoutPrometheus, $3, cloud_project_database_ServiceWithoutPrometheus_Request>
						'{clusterId}': {
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							capabilities: {
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
						}
					}
					m3db: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_ServiceWithoutPrometheus, $3>
						'{clusterId}#PUT': Write<cloud_project_database_ServiceWithoutPrometheus, $3, cloud_project_database_ServiceWithoutPrometheus_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $14>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $14, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'namespace#GET': Read<string[], $3>
							'namespace#POST': Write<cloud_project_database_m3db_Namespace, $3, cloud_project_database_m3db_NamespaceCreation_Request>
							'node#GET': Read<string[], $3>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_m3db_UserWithPassword, $3, cloud_project_database_m3db_UserCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $14>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $14>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $14, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							namespace: {
								'{namespaceId}#DELETE': Read<void, $3>
								'{namespaceId}#GET': Read<cloud_project_database_m3db_Namespace, $3>
								'{namespaceId}#PUT': Write<cloud_project_database_m3db_Namespace, $3, cloud_project_database_m3db_Namespace_Request>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_m3db_User, $3>
								'{userId}#PUT': Write<cloud_project_database_m3db_User, $3, cloud_project_database_m3db_User_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_m3db_UserWithPassword, $3>
									}
								}
							}
						}
					}
					mongodb: {
						'{clusterId}#DELETE': Read<void, $6>
						'{clusterId}#GET': Read<cloud_project_database_Service, $6>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $6, cloud_project_database_Service_Request>
						'{clusterId}': {
							'backup#GET': Read<string[], $6>
							'ipRestriction#GET': Read<string[], $15>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $15, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $6>
							'maintenance#GET': Read<string[], $6>
							'metric#GET': Read<string[], $6, { extended?: boolean }>
							'node#GET': Read<string[], $6>
							'node#POST': Write<cloud_project_database_service_Node, $6, cloud_project_database_service_NodeCreation_Request>
							'prometheus#GET': Read<cloud_project_database_mongodb_PrometheusEndpoint, $7>
							'restore#POST': Write<void, $6, cloud_project_database_service_Restore_Request>
							'roles#GET': Read<string[], $6, { advanced?: boolean }>
							'user#GET': Read<string[], $6>
							'user#POST': Write<cloud_project_database_service_UserWithPasswordAndRoles, $6, cloud_project_database_service_UserWithRolesCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $6>
								'{backupId}': {
									'restore#POST': Write<cloud_project_database_Backup, $6>
								}
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $15>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $15>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $15, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $6>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $6>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $6, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#DELETE': Read<void, $6>
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $6>
								'{nodeId}#PUT': Write<cloud_project_database_service_Node, $6, cloud_project_database_service_Node_Request>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $6>
								'{userId}#GET': Read<cloud_project_database_service_UserWithRoles, $6>
								'{userId}#PUT': Write<cloud_project_database_service_UserWithRoles, $6, cloud_project_database_service_UserWithPasswordAndRoles_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPasswordAndRoles, $6>
									}
								}
							}
						}
					}
					mysql: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $3, cloud_project_database_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'certificates#GET': Read<cloud_project_database_service_Certificates, $3>
							'currentQueries#GET': Read<cloud_project_database_service_CurrentQueries, $3, { limit?: number; offset?: number }>
							'database#GET': Read<string[], $3>
							'database#POST': Write<cloud_project_database_service_Database, $3, cloud_project_database_service_Database_Request>
							'enableWrites#POST': Write<cloud_project_database_TemporaryWriteDeadline, $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $16>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $16, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'migration#GET': Read<cloud_project_database_mysql_MigrationResult, $7>
							'migration#POST': Write<cloud_project_database_mysql_MigrationResult, $7, cloud_project_database_mysql_Migration_Request>
							'node#GET': Read<string[], $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'queryStatistics#GET': Read<cloud_project_database_mysql_QueryStatistics, $3, { limit?: number; offset?: number }>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_service_UserWithPassword, $3, cloud_project_database_service_UserCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'backupRegions#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							currentQueries: {
								'cancel#POST': Write<cloud_project_database_service_currentqueries_query_CancelResponse, $3, cloud_project_database_service_currentqueries_query_CancelRequest_Request>
							}
							database: {
								'{databaseId}#DELETE': Read<void, $3>
								'{databaseId}#GET': Read<cloud_project_database_service_Database, $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $16>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $16>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $16, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							migration: {
								'check#GET': Read<cloud_project_database_mysql_migration_CheckResult, $7>
								'check#POST': Write<cloud_project_database_mysql_migration_CheckResult, $7, cloud_project_database_mysql_Migration_Request>
								'stop#POST': Write<void, $7>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							queryStatistics: {
								'reset#POST': Write<void, $3>
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_service_User, $3>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPassword, $3>
									}
								}
							}
						}
					}
					opensearch: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_opensearch_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_opensearch_Service, $3, cloud_project_database_opensearch_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'index#GET': Read<string[], $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $17>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $17, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'pattern#GET': Read<string[], $3>
							'pattern#POST': Write<cloud_project_database_opensearch_Pattern, $3, cloud_project_database_opensearch_Pattern_Request>
							'permissions#GET': Read<cloud_project_database_opensearch_Permissions, $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_opensearch_UserWithPassword, $3, cloud_project_database_opensearch_UserCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'backupRegions#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							index: {
								'{indexId}#DELETE': Read<void, $3>
								'{indexId}#GET': Read<cloud_project_database_opensearch_Index, $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $17>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $17>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $17, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							pattern: {
								'{patternId}#DELETE': Read<void, $3>
								'{patternId}#GET': Read<cloud_project_database_opensearch_Pattern, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_opensearch_User, $3>
								'{userId}#PUT': Write<cloud_project_database_opensearch_User, $3, cloud_project_database_opensearch_User_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_opensearch_UserWithPassword, $3>
									}
								}
							}
						}
					}
					postgresql: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $3, cloud_project_database_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'certificates#GET': Read<cloud_project_database_service_Certificates, $3>
							'connectionPool#GET': Read<string[], $3>
							'connectionPool#POST': Write<cloud_project_database_postgresql_ConnectionPool, $3, cloud_project_database_postgresql_ConnectionPoolCreation_Request>
							'currentQueries#GET': Read<cloud_project_database_service_CurrentQueries, $3, { limit?: number; offset?: number }>
							'database#GET': Read<string[], $3>
							'database#POST': Write<cloud_project_database_service_Database, $3, cloud_project_database_service_Database_Request>
							'enableWrites#POST': Write<cloud_project_database_TemporaryWriteDeadline, $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $18>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $18, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'queryStatistics#GET': Read<cloud_project_database_postgresql_QueryStatistics, $3, { limit?: number; offset?: number }>
							'roles#GET': Read<string[], $3>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_service_UserWithPasswordAndRoles, $3, cloud_project_database_service_UserWithRolesCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'backupRegions#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							connectionPool: {
								'{connectionPoolId}#DELETE': Read<void, $3>
								'{connectionPoolId}#GET': Read<cloud_project_database_postgresql_ConnectionPool, $3>
								'{connectionPoolId}#PUT': Write<cloud_project_database_postgresql_ConnectionPool, $3, cloud_project_database_postgresql_ConnectionPool_Request>
							}
							currentQueries: {
								'cancel#POST': Write<cloud_project_database_service_currentqueries_query_CancelResponse, $3, cloud_project_database_service_currentqueries_query_CancelRequest_Request>
							}
							database: {
								'{databaseId}#DELETE': Read<void, $3>
								'{databaseId}#GET': Read<cloud_project_database_service_Database, $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $18>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $18>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $18, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							queryStatistics: {
								'reset#POST': Write<void, $3>
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_service_UserWithRoles, $3>
								'{userId}#PUT': Write<cloud_project_database_service_UserWithRoles, $3, cloud_project_database_service_UserWithRoles_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_service_UserWithPasswordAndRoles, $3>
									}
								}
							}
						}
					}
					redis: {
						'{clusterId}#DELETE': Read<void, $3>
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $3, cloud_project_database_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $3>
							'advancedConfiguration#PUT': Write<Record<string, string>, $3, Record<string, string>>
							'backup#GET': Read<string[], $3>
							'integration#GET': Read<string[], $3>
							'integration#POST': Write<cloud_project_database_service_Integration, $3, cloud_project_database_service_Integration_Request>
							'ipRestriction#GET': Read<string[], $19>
							'ipRestriction#POST': Write<cloud_project_database_IpRestriction, $19, cloud_project_database_IpRestrictionCreation_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $3>
							'maintenance#GET': Read<string[], $3>
							'metric#GET': Read<string[], $3, { extended?: boolean }>
							'node#GET': Read<string[], $3>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'user#GET': Read<string[], $3>
							'user#POST': Write<cloud_project_database_redis_UserWithPassword, $3, cloud_project_database_redis_UserCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $3>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $3>
								'categories#GET': Read<string[], $3>
								'commands#GET': Read<string[], $3>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $3>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $3>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $3>
							}
							ipRestriction: {
								'{ipBlock}#DELETE': Read<void, $19>
								'{ipBlock}#GET': Read<cloud_project_database_IpRestriction, $19>
								'{ipBlock}#PUT': Write<cloud_project_database_IpRestriction, $19, cloud_project_database_IpRestriction_Request>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $6, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $3>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $3>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $3, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $3>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $3>
								'{userId}#GET': Read<cloud_project_database_redis_User, $3>
								'{userId}#PUT': Write<cloud_project_database_redis_User, $3, cloud_project_database_redis_User_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_redis_UserWithPassword, $3>
									}
								}
							}
						}
					}
					service: {
						'{clusterId}#GET': Read<cloud_project_database_Service, $3>
					}
					valkey: {
						'{clusterId}#DELETE': Read<void, $7>
						'{clusterId}#GET': Read<cloud_project_database_Service, $7>
						'{clusterId}#PUT': Write<cloud_project_database_Service, $7, cloud_project_database_Service_Request>
						'{clusterId}': {
							'advancedConfiguration#GET': Read<Record<string, string>, $7>
							'advancedConfiguration#PUT': Write<Record<string, string>, $7, Record<string, string>>
							'backup#GET': Read<string[], $7>
							'integration#GET': Read<string[], $7>
							'integration#POST': Write<cloud_project_database_service_Integration, $7, cloud_project_database_service_Integration_Request>
							'logs#GET': Read<cloud_project_database_service_LogEntry[], $7>
							'maintenance#GET': Read<string[], $7>
							'metric#GET': Read<string[], $7, { extended?: boolean }>
							'node#GET': Read<string[], $7>
							'prometheus#GET': Read<cloud_project_database_service_PrometheusEndpoint, $7>
							'user#GET': Read<string[], $7>
							'user#POST': Write<cloud_project_database_redis_UserWithPassword, $7, cloud_project_database_redis_UserCreation_Request>
							backup: {
								'{backupId}#GET': Read<cloud_project_database_Backup, $7>
							}
							capabilities: {
								'advancedConfiguration#GET': Read<cloud_project_database_capabilities_advancedConfiguration_Property[], $7>
								'backupRegions#GET': Read<string[], $7>
								'categories#GET': Read<string[], $7>
								'commands#GET': Read<string[], $7>
								'integration#GET': Read<cloud_project_database_capabilities_Integration[], $7>
							}
							integration: {
								'{integrationId}#DELETE': Read<void, $7>
								'{integrationId}#GET': Read<cloud_project_database_service_Integration, $7>
							}
							log: {
								'kind#GET': Read<string[], $7>
								'subscription#GET': Read<string[], $7, { kind?: string }>
								'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $7, dbaas_logs_LogSubscriptionCreation_Request>
								'url#POST': Write<dbaas_logs_TemporaryLogsLink, $7, dbaas_logs_LogUrlCreation_Request>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $7>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $7>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $7>
								}
							}
							maintenance: {
								'{maintenanceId}#GET': Read<cloud_project_database_service_Maintenance, $7>
								'{maintenanceId}': {
									'apply#POST': Write<cloud_project_database_service_Maintenance, $7>
								}
							}
							metric: {
								'{metricName}#GET': Read<cloud_project_database_service_Metric, $7, { period: cloud_project_database_service_MetricPeriodEnum_Request }>
							}
							node: {
								'{nodeId}#GET': Read<cloud_project_database_service_Node, $7>
							}
							prometheus: {
								credentials: {
									'reset#POST': Write<cloud_project_database_service_PrometheusAccess, $7>
								}
							}
							user: {
								'{userId}#DELETE': Read<void, $7>
								'{userId}#GET': Read<cloud_project_database_redis_User, $7>
								'{userId}#PUT': Write<cloud_project_database_redis_User, $7, cloud_project_database_redis_User_Request>
								'{userId}': {
									credentials: {
										'reset#POST': Write<cloud_project_database_redis_UserWithPassword, $7>
									}
								}
							}
						}
					}
				}
				flavor: {
					'{flavorId}#GET': Read<cloud_flavor_Flavor, $2>
				}
				image: {
					'{imageId}#GET': Read<cloud_image_Image, $2>
				}
				instance: {
					'bulk#POST': Write<cloud_instance_Instance[], $2, cloud_ProjectInstanceBulkCreation_Request>
					'group#GET': Read<cloud_instancegroup_InstanceGroup[], $2, { region?: string }>
					'group#POST': Write<cloud_instancegroup_InstanceGroup, $2, cloud_ProjectInstanceGroupCreation_Request>
					'{instanceId}#DELETE': Read<void, $2>
					'{instanceId}#GET': Read<cloud_instance_Instance, $2>
					'{instanceId}#PUT': Write<void, $2, cloud_ProjectInstanceUpdate_Request>
					group: {
						'{groupId}#DELETE': Read<void, $2>
						'{groupId}#GET': Read<cloud_instancegroup_InstanceGroup, $2, { region?: string }>
					}
					'{instanceId}': {
						'activeMonthlyBilling#POST': Write<cloud_instance_Instance, $2>
						'applicationAccess#POST': Write<cloud_instance_ApplicationAccess, $2>
						'interface#GET': Read<cloud_instanceInterface_Interface[], $2>
						'interface#POST': Write<cloud_instanceInterface_Interface, $2, cloud_ProjectInstanceInterfaceCreation_Request>
						'reboot#POST': Write<void, $2, cloud_ProjectInstanceRebootCreation_Request>
						'reinstall#POST': Write<cloud_instance_Instance, $2, cloud_ProjectInstanceReinstallCreation_Request>
						'rescueMode#POST': Write<cloud_instance_RescueAdminPassword, $2, cloud_ProjectInstanceRescueModeCreation_Request>
						'resize#POST': Write<cloud_instance_Instance, $2, cloud_ProjectInstanceResizeCreation_Request>
						'resume#POST': Write<void, $2>
						'shelve#POST': Write<void, $3>
						'snapshot#POST': Write<cloud_instance_InstanceSnapshot, $2, cloud_ProjectInstanceSnapshotCreation_Request>
						'start#POST': Write<void, $2>
						'stop#POST': Write<void, $2>
						'unshelve#POST': Write<void, $3>
						'vnc#POST': Write<cloud_instance_InstanceVnc, $2>
						interface: {
							'{interfaceId}#DELETE': Read<void, $2>
							'{interfaceId}#GET': Read<cloud_instanceInterface_Interface, $2>
						}
					}
				}
				ip: {
					'failover#GET': Read<cloud_ip_FailoverIp[], $2>
					failover: {
						'{id}#GET': Read<cloud_ip_FailoverIp, $2>
						'{id}': {
							'attach#POST': Write<cloud_ip_FailoverIp, $2, cloud_ProjectIpFailoverAttachCreation_Request>
						}
					}
				}
				kube: {
					'{kubeId}#DELETE': Read<void, $2>
					'{kubeId}#GET': Read<cloud_kube_Cluster, $2>
					'{kubeId}#PUT': Write<void, $2, cloud_ProjectKubeUpdate_Request>
					'{kubeId}': {
						'auditLogs#POST': Write<dbaas_logs_TemporaryLogsLink, $20>
						'customization#GET': Read<cloud_ProjectKubeCustomization, $3>
						'customization#PUT': Write<cloud_kube_ResponseMessage, $3, cloud_ProjectKubeCustomization_Request>
						'flavors#GET': Read<cloud_kube_Flavor[], $2>
						'ipRestrictions#GET': Read<string[], $3>
						'ipRestrictions#POST': Write<string[], $3, cloud_ProjectKubeIpRestrictionUpsert_Request>
						'ipRestrictions#PUT': Write<string[], $3, cloud_ProjectKubeIpRestrictionUpsert_Request>
						'kubeconfig#POST': Write<cloud_kube_Kubeconfig, $2>
						'node#GET': Read<cloud_kube_Node[], $2, { history?: boolean }>
						'nodepool#GET': Read<cloud_kube_NodePool[], $3>
						'nodepool#POST': Write<cloud_kube_NodePool, $3, cloud_ProjectKubeNodePoolCreation_Request>
						'openIdConnect#DELETE': Read<void, $3>
						'openIdConnect#GET': Read<cloud_kube_OpenIdConnect, $3>
						'openIdConnect#POST': Write<cloud_kube_OpenIdConnect, $3, cloud_ProjectKubeOpenIdConnectCreation_Request>
						'openIdConnect#PUT': Write<void, $3, cloud_ProjectKubeOpenIdConnectUpdate_Request>
						'privateNetworkConfiguration#GET': Read<cloud_kube_PrivateNetworkConfiguration, $3>
						'privateNetworkConfiguration#PUT': Write<cloud_kube_ResponseMessage, $3, cloud_kube_PrivateNetworkConfiguration_Request>
						'reset#POST': Write<void, $2, cloud_ProjectKubeResetCreation_Request>
						'restart#POST': Write<void, $3, cloud_ProjectKubeRestart_Request>
						'update#POST': Write<void, $2, cloud_ProjectKubeUpdateCreation_Request>
						'updateLoadBalancersSubnetId#PUT': Write<void, $3, cloud_ProjectKubeUpdateLoadBalancersSubnetId_Request>
						'updatePolicy#PUT': Write<void, $2, cloud_ProjectKubeUpdatePolicyUpdate_Request>
						ipRestrictions: {
							'{ip}#DELETE': Read<void, $3>
						}
						kubeconfig: {
							'reset#POST': Write<void, $3>
						}
						log: {
							'subscription#GET': Read<string[], $6, { kind?: string }>
							'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
							'url#POST': Write<dbaas_logs_TemporaryLogsLink, $3, dbaas_logs_LogUrlCreation_Request>
							subscription: {
								'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
								'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
							}
						}
						metrics: {
							'etcdUsage#GET': Read<cloud_kube_EtcdUsage, $3>
						}
						node: {
							'{nodeId}#DELETE': Read<void, $2>
							'{nodeId}#GET': Read<cloud_kube_Node, $2>
						}
						nodepool: {
							'{nodePoolId}#DELETE': Read<void, $3>
							'{nodePoolId}#GET': Read<cloud_kube_NodePool, $3>
							'{nodePoolId}#PUT': Write<void, $3, cloud_ProjectKubeNodePoolUpdate_Request>
							'{nodePoolId}': {
								'nodes#GET': Read<cloud_kube_Node[], $3, { history?: boolean }>
							}
						}
					}
				}
				lab: {
					'{labId}#GET': Read<cloud_Lab, $5>
					'{labId}#POST': Write<cloud_Operation, $5>
					'{labId}': {
						'agreement#GET': Read<cloud_LabAgreements, $5>
					}
				}
				loadbalancer: {
					'{loadBalancerId}#DELETE': Read<void, $8>
					'{loadBalancerId}#GET': Read<cloud_project_LoadBalancer, $8>
					'{loadBalancerId}#PUT': Write<cloud_project_LoadBalancer, $8, cloud_project_LoadBalancer_Request>
					'{loadBalancerId}': {
						'configuration#GET': Read<number[], $8>
						'configuration#POST': Write<cloud_project_loadbalancer_Configuration, $8, cloud_project_loadbalancer_ConfigurationCreation_Request>
						configuration: {
							'{version}#DELETE': Read<void, $8>
							'{version}#GET': Read<cloud_project_loadbalancer_Configuration, $8>
							'{version}': {
								'apply#POST': Write<cloud_project_loadbalancer_Configuration, $8>
							}
						}
					}
				}
				network: {
					'private#GET': Read<cloud_network_Network[], $2>
					'private#POST': Write<cloud_network_Network, $2, cloud_ProjectNetworkPrivateCreation_Request>
					'public#GET': Read<cloud_network_Network[], $2>
					private: {
						'{networkId}#DELETE': Read<void, $2>
						'{networkId}#GET': Read<cloud_network_Network, $2>
						'{networkId}#PUT': Write<void, $2, cloud_ProjectNetworkPrivateUpdate_Request>
						'{networkId}': {
							'region#POST': Write<cloud_network_Network, $2, cloud_ProjectNetworkPrivateRegionCreation_Request>
							'subnet#GET': Read<cloud_network_Subnet[], $2>
							'subnet#POST': Write<cloud_network_Subnet, $2, cloud_ProjectNetworkPrivateSubnetCreation_Request>
							subnet: {
								'{subnetId}#DELETE': Read<void, $2>
							}
						}
					}
				}
				operation: {
					'{operationId}#GET': Read<cloud_Operation, $5>
				}
				quantum: {
					capabilities: {
						'region#GET': Read<cloud_project_quantum_capabilities_Region[], $7>
						region: {
							'{region}#GET': Read<cloud_project_quantum_capabilities_Region, $7>
							'{region}': {
								'qpu#GET': Read<cloud_project_quantum_capabilities_QPUFlavor[], $7, { compatibleWithFramework?: string }>
								qpu: {
									'{qpuFlavorId}#GET': Read<cloud_project_quantum_capabilities_QPUFlavor, $7>
								}
							}
						}
					}
				}
				region: {
					'{regionName}#GET': Read<cloud_Region, $2>
					'{regionName}': {
						'coldArchive#GET': Read<cloud_ColdArchiveContainer[], $6>
						'coldArchive#POST': Write<cloud_ColdArchiveContainer, $6, cloud_StorageContainerCreation_Request>
						'floatingip#GET': Read<cloud_project_FloatingIp[], $3>
						'gateway#GET': Read<cloud_network_Gateway[], $3, { limit?: number; marker?: string; subnetId?: string; withSubnets?: boolean }>
						'gateway#POST': Write<cloud_Operation, $3, cloud_network_CreateGateway_Request>
						'instance#GET': Read<cloud_instance_InstanceList[], $21>
						'instance#POST': Write<cloud_Operation, $21, cloud_instance_CreateInput_Request>
						'network#GET': Read<cloud_project_Network[], $3>
						'network#POST': Write<cloud_Operation, $3, cloud_network_CreateNetwork_Request>
						'quota#GET': Read<cloud_quota_Quotas, $2>
						'quota#POST': Write<cloud_Operation, $5, cloud_ProjectRegionQuotaCreation_Request>
						'share#GET': Read<cloud_share_Share[], $21>
						'share#POST': Write<cloud_Operation, $21, cloud_share_Share_Create_Request>
						'storage#GET': Read<cloud_StorageContainerList[], $3>
						'storage#POST': Write<cloud_StorageContainer, $3, cloud_StorageContainerCreation_Request>
						'volume#GET': Read<cloud_region_Volume[], $21>
						'volume#POST': Write<cloud_region_Volume_Create_Response, $21, cloud_region_Volume_Create_Request>
						'volumeBackup#GET': Read<cloud_volumeBackup_VolumeBackup[], $3>
						'volumeBackup#POST': Write<cloud_volumeBackup_VolumeBackup, $3, cloud_volumeBackup_VolumeBackupCreation_Request>
						'volumeType#GET': Read<cloud_region_VolumeType[], $21>
						coldArchive: {
							'{name}#DELETE': Read<void, $6>
							'{name}#GET': Read<cloud_ColdArchiveContainer, $6, { limit?: number; marker?: string; prefix?: string }>
							'{name}': {
								'archive#POST': Write<void, $6, cloud_storage_ArchiveColdArchiveContainer_Request>
								'destroy#POST': Write<void, $6>
								'presign#POST': Write<cloud_storage_PresignedURL, $6, cloud_storage_PresignedURLInput_Request>
								'restore#POST': Write<void, $6>
								object: {
									'{objectKey}#DELETE': Read<void, $6>
								}
								policy: {
									'{userId}#POST': Write<void, $6, cloud_storage_AddContainerPolicy_Request>
								}
							}
						}
						floatingip: {
							'{floatingIpId}#DELETE': Read<void, $3>
							'{floatingIpId}#GET': Read<cloud_project_FloatingIp, $3>
							'{floatingIpId}': {
								'detach#POST': Write<void, $3>
							}
						}
						gateway: {
							'{id}#DELETE': Read<cloud_Operation, $3>
							'{id}#GET': Read<cloud_network_Gateway, $3>
							'{id}#PUT': Write<cloud_network_Gateway, $3, cloud_network_UpdateGateway_Request>
							'{id}': {
								'expose#POST': Write<cloud_network_Gateway, $3>
								'interface#GET': Read<cloud_network_gateway_Interface[], $3>
								'interface#POST': Write<cloud_network_gateway_Interface, $3, cloud_network_gateway_CreateInterface_Request>
								interface: {
									'{interfaceId}#DELETE': Read<void, $3>
									'{interfaceId}#GET': Read<cloud_network_gateway_Interface, $3>
								}
							}
						}
						instance: {
							'{instanceId}#GET': Read<cloud_instance_InstanceList, $21, { deleted?: boolean; withBackups?: boolean; withImage?: boolean; withNetworks?: boolean; withVolumes?: boolean }>
							'{instanceId}': {
								'abortSnapshot#POST': Write<cloud_Operation, $3>
								'associateFloatingIp#POST': Write<cloud_Operation, $3, cloud_instance_AssociateFloatingIp_Request>
								'autobackup#POST': Write<cloud_Operation, $21, cloud_Instance_AutoBackup_Request>
								'floatingIp#POST': Write<cloud_Operation, $3, cloud_instance_CreateFloatingIp_Request>
								'reinstall#POST': Write<cloud_Operation, $21, cloud_instance_Reinstall_Request>
								'snapshot#POST': Write<cloud_instance_Snapshot, $21, cloud_instance_CreateSnapshot_Request>
							}
						}
						keymanager: {
							'certificate#GET': Read<cloud_keymanager_Certificate[], $3>
							'certificate#POST': Write<cloud_keymanager_Certificate, $3, cloud_keymanager_CertificateCreate_Request>
							'secret#GET': Read<cloud_keymanager_Secret[], $3>
							certificate: {
								'{certificateId}#DELETE': Read<void, $3>
								'{certificateId}#GET': Read<cloud_keymanager_Certificate, $3>
							}
							secret: {
								'{secretId}#DELETE': Read<void, $3>
								'{secretId}#GET': Read<cloud_keymanager_Secret, $3>
							}
						}
						loadbalancing: {
							'flavor#GET': Read<cloud_loadbalancing_Flavor[], $3>
							'healthMonitor#GET': Read<cloud_loadbalancing_HealthMonitor[], $3, { poolId?: string }>
							'healthMonitor#POST': Write<cloud_loadbalancing_HealthMonitor, $3, cloud_loadbalancing_HealthMonitor_Request>
							'l7Policy#GET': Read<cloud_loadbalancing_L7Policy[], $3, { listenerId?: string }>
							'l7Policy#POST': Write<cloud_loadbalancing_L7Policy, $3, cloud_loadbalancing_L7Policy_Request>
							'listener#GET': Read<cloud_loadbalancing_Listener[], $3, { loadbalancerId?: string }>
							'listener#POST': Write<cloud_loadbalancing_Listener, $3, cloud_loadbalancing_CreateListener_Request>
							'loadbalancer#GET': Read<cloud_loadbalancing_LoadBalancer[], $3>
							'loadbalancer#POST': Write<cloud_Operation, $3, cloud_loadbalancing_Loadbalancer_CreateInput_Request>
							'pool#GET': Read<cloud_loadbalancing_Pool[], $3, { loadbalancerId?: string }>
							'pool#POST': Write<cloud_loadbalancing_Pool, $3, cloud_loadbalancing_PoolCreate_Request>
							flavor: {
								'{flavorId}#GET': Read<cloud_loadbalancing_Flavor, $3>
							}
							healthMonitor: {
								'{healthMonitorId}#DELETE': Read<void, $3>
								'{healthMonitorId}#GET': Read<cloud_loadbalancing_HealthMonitor, $3>
								'{healthMonitorId}#PUT': Write<cloud_loadbalancing_HealthMonitor, $3, cloud_loadbalancing_UpdateHealthMonitor_Request>
							}
							l7Policy: {
								'{l7PolicyId}#DELETE': Read<void, $3>
								'{l7PolicyId}#GET': Read<cloud_loadbalancing_L7Policy, $3>
								'{l7PolicyId}#PUT': Write<cloud_loadbalancing_L7Policy, $3, cloud_loadbalancing_L7PolicyUpdate_Request>
								'{l7PolicyId}': {
									'l7Rule#GET': Read<cloud_loadbalancing_L7Rule[], $3>
									'l7Rule#POST': Write<cloud_loadbalancing_L7Rule, $3, cloud_loadbalancing_L7Rule_Request>
									l7Rule: {
										'{l7RuleId}#DELETE': Read<void, $3>
										'{l7RuleId}#GET': Read<cloud_loadbalancing_L7Rule, $3>
										'{l7RuleId}#PUT': Write<cloud_loadbalancing_L7Rule, $3, cloud_loadbalancing_L7Rule_Request>
									}
								}
							}
							listener: {
								'{listenerId}#DELETE': Read<void, $3>
								'{listenerId}#GET': Read<cloud_loadbalancing_Listener, $3>
								'{listenerId}#PUT': Write<cloud_loadbalancing_Listener, $3, cloud_loadbalancing_EditListener_Request>
							}
							loadbalancer: {
								'{loadBalancerId}#DELETE': Read<void, $3>
								'{loadBalancerId}#GET': Read<cloud_loadbalancing_LoadBalancer, $3>
								'{loadBalancerId}#PUT': Write<cloud_loadbalancing_LoadBalancer, $3, cloud_loadbalancing_LoadbalancerEdit_Request>
								'{loadBalancerId}': {
									'associateFloatingIp#POST': Write<cloud_Operation, $3, cloud_loadbalancing_AssociateFloatingIp_Request>
									'floatingIp#POST': Write<cloud_Operation, $3, cloud_loadbalancing_CreateFloatingIp_Request>
									'stats#GET': Read<cloud_loadbalancing_loadbalancer_Stats, $3>
									log: {
										'subscription#GET': Read<string[], $6, { kind?: string }>
										'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $6, dbaas_logs_LogSubscriptionCreation_Request>
										'url#POST': Write<dbaas_logs_TemporaryLogsLink, $6, dbaas_logs_LogUrlCreation_Request>
										subscription: {
											'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $6>
											'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $6>
										}
									}
								}
							}
							log: {
								'kind#GET': Read<string[], $6>
								kind: {
									'{name}#GET': Read<dbaas_logs_LogKind, $6>
								}
							}
							pool: {
								'{poolId}#DELETE': Read<void, $3>
								'{poolId}#GET': Read<cloud_loadbalancing_Pool, $3>
								'{poolId}#PUT': Write<cloud_loadbalancing_Pool, $3, cloud_loadbalancing_PoolUpdate_Request>
								'{poolId}': {
									'member#GET': Read<cloud_loadbalancing_pool_Member[], $3>
									'member#POST': Write<cloud_loadbalancing_pool_Member[], $3, cloud_loadbalancing_pool_CreateMembers_Request>
									member: {
										'{memberId}#DELETE': Read<void, $3>
										'{memberId}#GET': Read<cloud_loadbalancing_pool_Member, $3>
										'{memberId}#PUT': Write<cloud_loadbalancing_pool_Member, $3, cloud_loadbalancing_pool_MemberUpdate_Request>
									}
								}
							}
						}
						network: {
							'{networkId}#DELETE': Read<void, $3>
							'{networkId}#GET': Read<cloud_project_Network, $3>
							'{networkId}': {
								'subnet#GET': Read<cloud_project_Subnet[], $3>
								'subnet#POST': Write<cloud_project_Subnet, $7, cloud_network_CreateSubnet_Request>
								subnet: {
									'{subnetId}#DELETE': Read<void, $3>
									'{subnetId}#GET': Read<cloud_project_Subnet, $3>
									'{subnetId}': {
										'gateway#POST': Write<cloud_Operation, $3, cloud_network_CreateGatewaySummary_Request>
									}
								}
							}
						}
						quota: {
							'allowed#GET': Read<cloud_quota_AllowedQuota[], $5>
							'storage#DELETE': Read<void, $8>
							'storage#GET': Read<cloud_quota_storage_Quota, $8>
							'storage#PUT': Write<void, $8, cloud_quota_storage_QuotaUpdate_Request>
						}
						share: {
							'{shareId}#DELETE': Read<cloud_Operation, $21>
							'{shareId}#GET': Read<cloud_share_Share, $21>
							'{shareId}#PUT': Write<cloud_Operation, $21, cloud_share_ShareUpdate_Request>
							'{shareId}': {
								'acl#GET': Read<cloud_share_acl_ACL[], $21>
								'acl#POST': Write<cloud_share_acl_ACL, $21, cloud_share_acl_ACLCreate_Request>
								'snapshot#GET': Read<cloud_share_snapshot_Snapshot[], $21>
								'snapshot#POST': Write<cloud_share_snapshot_Snapshot, $21, cloud_share_snapshot_Snapshot_Request>
								acl: {
									'{aclId}#DELETE': Read<void, $21>
									'{aclId}#GET': Read<cloud_share_acl_ACL, $21>
								}
								snapshot: {
									'{snapshotId}#DELETE': Read<void, $21>
									'{snapshotId}#GET': Read<cloud_share_snapshot_Snapshot, $21>
								}
							}
						}
						storage: {
							'{name}#DELETE': Read<void, $3>
							'{name}#GET': Read<cloud_StorageContainer, $3, { limit?: number; marker?: string; noObjects?: boolean; prefix?: string }>
							'{name}#PUT': Write<cloud_StorageContainer, $3, cloud_StorageContainerUpdate_Request>
							'{name}': {
								'bulkDeleteObjects#POST': Write<cloud_StorageObjectDeleteBulkResponse, $7, cloud_StorageObjectDeleteBulk_Request>
								'lifecycle#DELETE': Read<void, $21>
								'lifecycle#GET': Read<cloud_StorageLifecycleConfiguration, $21>
								'lifecycle#PUT': Write<cloud_StorageLifecycleConfiguration, $21, cloud_StorageLifecycleConfiguration_Request>
								'object#GET': Read<cloud_StorageObjectList[], $7, { delimiter?: string; keyMarker?: string; limit?: number; prefix?: string; versionIdMarker?: string; withVersions?: boolean }>
								'presign#POST': Write<cloud_storage_PresignedURL, $3, cloud_storage_PresignedURLInput_Request>
								job: {
									'replication#GET': Read<cloud_StorageJobReplication[], $21>
									'replication#POST': Write<cloud_StorageJobReplication, $21>
								}
								object: {
									'{key}#DELETE': Read<void, $7>
									'{key}#GET': Read<cloud_StorageObject, $7>
									'{key}#PUT': Write<cloud_StorageObject, $7, cloud_StorageObjectUpdate_Request>
									'{key}': {
										'copy#POST': Write<cloud_StorageCopyObjectOut, $7, cloud_StorageCopyObjectIn_Request>
										'restore#POST': Write<void, $7, cloud_StorageRestoreObjectIn_Request>
										'version#GET': Read<cloud_StorageObjectVersion[], $7, { limit?: number; versionIdMarker?: string }>
										version: {
											'{versionId}#DELETE': Read<void, $7>
											'{versionId}#GET': Read<cloud_StorageObjectVersion, $7>
											'{versionId}#PUT': Write<cloud_StorageObject, $7, cloud_StorageObjectUpdate_Request>
											'{versionId}': {
												'copy#POST': Write<cloud_StorageCopyObjectOut, $7, cloud_StorageCopyObjectIn_Request>
												'restore#POST': Write<void, $7, cloud_StorageRestoreObjectIn_Request>
											}
										}
									}
								}
								policy: {
									'{userId}#POST': Write<void, $3, cloud_storage_AddContainerPolicy_Request>
								}
							}
						}
						volume: {
							'{volumeId}#GET': Read<cloud_region_Volume, $21>
							'{volumeId}#PUT': Write<cloud_Operation, $21, cloud_region_Volume_Update_Request>
							'{volumeId}': {
								'bulkDeleteSnapshots#POST': Write<cloud_Operation, $21, cloud_region_Volume_BulkDeleteSnapshots_Request>
							}
						}
						volumeBackup: {
							'{volumeBackupId}#DELETE': Read<void, $3>
							'{volumeBackupId}#GET': Read<cloud_volumeBackup_VolumeBackup, $3>
							'{volumeBackupId}': {
								'restore#POST': Write<cloud_volumeBackup_VolumeBackup, $3, cloud_volumeBackup_VolumeBackupRestore_Request>
								'volume#POST': Write<cloud_volume_Volume, $3, cloud_volumeBackup_VolumeCreationFromBackup_Request>
							}
						}
						workflow: {
							'backup#GET': Read<cloud_Backup[], $5>
							'backup#POST': Write<cloud_Backup, $5, cloud_ProjectRegionWorkflowBackupCreation_Request>
							backup: {
								'{backupWorkflowId}#DELETE': Read<void, $5>
								'{backupWorkflowId}#GET': Read<cloud_Backup, $5>
							}
						}
					}
				}
				snapshot: {
					'{imageId}#DELETE': Read<cloud_image_Image, $2>
					'{imageId}#GET': Read<cloud_image_Image, $2>
				}
				sshkey: {
					'{keyId}#DELETE': Read<void, $2>
					'{keyId}#GET': Read<cloud_sshkey_SshKeyDetail, $2>
				}
				storage: {
					'access#POST': Write<cloud_storage_ContainerAccess, $2>
					'quota#GET': Read<cloud_storage_Quota, $8>
					'{containerId}#DELETE': Read<void, $2, { recursive?: boolean }>
					'{containerId}#GET': Read<cloud_storage_ContainerDetail, $2, { noObjects?: boolean; prefix?: string }>
					'{containerId}#PUT': Write<void, $2, cloud_ProjectStorageUpdate_Request>
					'{containerId}': {
						'cors#DELETE': Read<void, $2, { origin: string }>
						'cors#POST': Write<void, $2, cloud_ProjectStorageCorsCreation_Request>
						'publicUrl#POST': Write<cloud_storage_ContainerObjectTempURL, $2, cloud_ProjectStoragePublicUrlCreation_Request>
						'static#POST': Write<void, $2>
						'user#POST': Write<cloud_user_UserDetail, $2, cloud_ProjectStorageUserCreation_Request>
					}
				}
				usage: {
					'current#GET': Read<cloud_usage_UsageCurrent, $4>
					'forecast#GET': Read<cloud_usage_UsageForecast, $4>
					'history#GET': Read<cloud_usage_UsageHistory[], $4, { from?: string; to?: string }>
					'plans#GET': Read<cloud_usage_PlanResponse, $7, { flavor?: string; month?: number; year?: number }>
					history: {
						'{usageId}#GET': Read<cloud_usage_UsageHistoryDetail, $4>
					}
				}
				user: {
					'{userId}#DELETE': Read<void, $2>
					'{userId}#GET': Read<cloud_user_User, $2>
					'{userId}': {
						'configuration#GET': Read<cloud_user_Configuration, $8, { region?: string }>
						'openrc#GET': Read<cloud_user_Openrc, $2, { region: string; version?: cloud_user_OpenrcVersionEnum_Request }>
						'policy#GET': Read<cloud_storage_PolicyRaw, $8>
						'policy#POST': Write<void, $8, cloud_storage_PolicyRaw_Request>
						'rclone#GET': Read<cloud_user_Rclone, $2, { region: string; service?: cloud_user_RCloneServiceEnum_Request }>
						'regeneratePassword#POST': Write<cloud_user_UserDetail, $2>
						'role#GET': Read<cloud_role_Role[], $2>
						'role#POST': Write<cloud_user_UserDetail, $2, cloud_ProjectUserRoleCreation_Request>
						'role#PUT': Write<cloud_user_UserDetail, $2, cloud_ProjectUserRoleUpdate_Request>
						's3Credentials#GET': Read<cloud_user_S3Credentials[], $8>
						's3Credentials#POST': Write<cloud_user_S3CredentialsWithSecret, $8>
						'token#POST': Write<cloud_authentication_Token, $2, cloud_ProjectUserTokenCreation_Request>
						role: {
							'{roleId}#DELETE': Read<void, $2>
							'{roleId}#GET': Read<cloud_role_Role, $2>
						}
						s3Credentials: {
							'{access}#DELETE': Read<void, $8>
							'{access}#GET': Read<cloud_user_S3Credentials, $8>
							'{access}': {
								'secret#POST': Write<cloud_user_S3CredentialsSecretOnly, $8>
							}
						}
					}
				}
				volume: {
					'snapshot#GET': Read<cloud_volume_Snapshot[], $2, { region?: string }>
					'{volumeId}#DELETE': Read<void, $2>
					'{volumeId}#GET': Read<cloud_volume_Volume, $2>
					'{volumeId}#PUT': Write<cloud_volume_Volume, $2, cloud_ProjectVolumeUpdate_Request>
					snapshot: {
						'{snapshotId}#DELETE': Read<void, $2>
						'{snapshotId}#GET': Read<cloud_volume_Snapshot, $2>
					}
					'{volumeId}': {
						'attach#POST': Write<cloud_volume_Volume, $2, cloud_ProjectVolumeAttachCreation_Request>
						'detach#POST': Write<cloud_volume_Volume, $2, cloud_ProjectVolumeDetachCreation_Request>
						'snapshot#POST': Write<cloud_volume_Snapshot, $2, cloud_ProjectVolumeSnapshotCreation_Request>
						'upsize#POST': Write<cloud_volume_Volume, $2, cloud_ProjectVolumeUpsizeCreation_Request>
					}
				}
			}
		}
	}
}
export type cloud_AccessTypeEnum = 'full' | 'restricted' | Text
export interface cloud_Acl {
	accountId: string
	type: cloud_AclTypeEnum
}
export type cloud_AclTypeEnum = cloud_AclTypeEnum_Request | Text
export type cloud_AclTypeEnum_Request = 'readOnly' | 'readWrite'
export interface cloud_AvailableRegion {
	continentCode: cloud_RegionContinentEnum
	datacenterLocation: string
	name: string
	type: cloud_RegionTypeEnum
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
	status: cloud_ColdArchiveContainerStatusEnum
	virtualHost: string
}
export type cloud_ColdArchiveContainerStatusEnum = 'archived' | 'archiving' | 'deleting' | 'flushed' | 'none' | 'restored' | 'restoring' | Text
export interface cloud_Component {
	endpoint: string
	name: string
	status: cloud_ServiceStatusEnum
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
	state: cloud_ExecutionStateEnum
	stateInfo: string
}
export type cloud_ExecutionStateEnum = 'CANCELED' | 'ERROR' | 'IDLE' | 'PAUSED' | 'RUNNING' | 'SUCCESS' | Text
export interface cloud_Instance_AutoBackup_Request {
	cron: string
	distantImageName?: string | null
	distantRegionName?: string | null
	imageName?: string
	name?: string
	rotation: number
}
export type cloud_IpCountryEnum = 'au' | 'be' | 'ca' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'ie' | 'in' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'sg' | 'uk' | 'us' | Text
export interface cloud_Lab {
	id: string
	name: string
	status: cloud_LabStatusEnum
}
export interface cloud_LabAgreements {
	accepted: number[]
	toAccept: number[]
}
export type cloud_LabStatusEnum = 'activated' | 'activating' | 'closed' | 'open' | Text
export interface cloud_Operation {
	action: string
	completedAt: string | null
	createdAt: string
	id: string
	progress: number
	regions: string[] | null
	resourceId: string | null
	startedAt: string | null
	status: cloud_OperationStatusEnum
	subOperations: cloud_SubOperation[] | null
}
export type cloud_OperationStatusEnum = 'canceled' | 'completed' | 'created' | 'in-error' | 'in-progress' | 'unknown' | Text
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
	type: cloud_instancegroup_InstanceGroupTypeEnum_Request
}
export interface cloud_ProjectInstanceInterfaceCreation_Request {
	ip?: string | null
	networkId: string
}
export interface cloud_ProjectInstanceRebootCreation_Request {
	type: cloud_instance_RebootTypeEnum_Request
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
	kubeProxyMode?: cloud_kube_KubeProxyModeEnum_Request
	loadBalancersSubnetId?: string
	name?: string
	nodepool?: cloud_ProjectKubeCreationNodePool_Request
	nodepools?: cloud_ProjectKubeCreationNodePool_Request[]
	nodesSubnetId?: string
	plan?: string | null
	privateNetworkConfiguration?: cloud_kube_PrivateNetworkConfiguration_Request
	privateNetworkId?: string
	region: string
	updatePolicy?: cloud_kube_UpdatePolicyEnum_Request | null
	version?: cloud_kube_VersionEnum_Request
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
	disabled: cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum[] | null
	enabled: cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum[] | null
}
export type cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum = cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum_Request | Text
export type cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum_Request = 'AlwaysPullImages' | 'NodeRestriction'
export interface cloud_ProjectKubeCustomizationAPIServerAdmissionPlugins_Request {
	disabled?: cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum_Request[] | null
	enabled?: cloud_ProjectKubeCustomizationAPIServerAdmissionPluginsEnum_Request[] | null
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
	serviceType: cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum | null
}
export type cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum = cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum_Request | Text
export type cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum_Request = 'LoadBalancer' | 'NodePort'
export interface cloud_ProjectKubeCustomizationCiliumClusterMeshApiServer_Request {
	nodePort?: number | null
	serviceType?: cloud_ProjectKubeCustomizationCiliumClusterMeshApiServerServiceTypeEnum_Request | null
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
	scheduler: cloud_kube_KubeProxyIpvsSchedulerEnum | null
	syncPeriod: string | null
	tcpFinTimeout: string | null
	tcpTimeout: string | null
	udpTimeout: string | null
}
export interface cloud_ProjectKubeCustomizationKubeProxyIpvs_Request {
	minSyncPeriod?: string | null
	scheduler?: cloud_kube_KubeProxyIpvsSchedulerEnum_Request | null
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
	signingAlgorithms?: cloud_kube_OpenIdConnectSigningAlgorithmsEnum_Request[] | null
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
	signingAlgorithms?: cloud_kube_OpenIdConnectSigningAlgorithmsEnum_Request[] | null
	usernameClaim?: string | null
	usernamePrefix?: string | null
}
export interface cloud_ProjectKubeResetCreation_Request {
	customization?: cloud_ProjectKubeCustomization_Request
	ipAllocationPolicy?: cloud_ProjectKubeIpAllocationPolicy_Request
	kubeProxyMode?: cloud_kube_KubeProxyModeEnum_Request
	loadBalancersSubnetId?: string
	name?: string
	nodesSubnetId?: string
	privateNetworkConfiguration?: cloud_kube_PrivateNetworkConfiguration_Request
	privateNetworkId?: string
	updatePolicy?: cloud_kube_UpdatePolicyEnum_Request
	version?: cloud_kube_VersionEnum_Request
	workerNodesPolicy?: cloud_kube_ResetWorkerNodesPolicyEnum_Request
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
	strategy?: cloud_kube_UpdateStrategyEnum_Request
}
export interface cloud_ProjectKubeUpdateLoadBalancersSubnetId_Request {
	loadBalancersSubnetId?: string | null
}
export interface cloud_ProjectKubeUpdatePolicyUpdate_Request {
	updatePolicy: cloud_kube_UpdatePolicyEnum_Request
}
export interface cloud_ProjectKubeUpdate_Request {
	name?: string
	updatePolicy?: cloud_kube_UpdatePolicyEnum_Request
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
	containerType?: cloud_storage_TypeEnum_Request | null
}
export interface cloud_ProjectStorageUserCreation_Request {
	description?: string | null
	right: cloud_storage_RightEnum_Request
}
export interface cloud_ProjectUserCreation_Request {
	description?: string | null
	role?: cloud_user_RoleEnum_Request | null
	roles?: cloud_user_RoleEnum_Request[] | null
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
	type: cloud_volume_VolumeTypeEnum_Request
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
	access: cloud_AccessTypeEnum
	creationDate: string
	description: string | null
	expiration: string | null
	iam: iam_ResourceMetadata | null
	manualQuota: boolean
	orderId: number | null
	planCode: string
	projectName: string | null
	project_id: string
	status: cloud_project_ProjectStatusEnum
	unleash: boolean
}
export interface cloud_Project_Request {
	description?: string | null
	manualQuota?: boolean
}
export interface cloud_Region {
	availabilityZones: string[]
	continentCode: cloud_RegionContinentEnum
	countryCode: countryCode2LettersEnum
	datacenterLocation: string
	ipCountries: cloud_IpCountryEnum[]
	name: string
	services: cloud_Component[]
	status: cloud_RegionStatusEnum
	type: cloud_RegionTypeEnum
}
export type cloud_RegionContinentEnum = 'AF' | 'ASIA' | 'EU' | 'NA' | 'US' | Text
export type cloud_RegionStatusEnum = 'DOWN' | 'MAINTENANCE' | 'UP' | Text
export type cloud_RegionTypeEnum = 'localzone' | 'region' | 'region-3-az' | Text
export type cloud_ServiceStatusEnum = 'DOWN' | 'UP' | Text
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
	storageClass?: cloud_storage_StorageClassEnum_Request | null
	targetBucket?: string
	targetKey?: string
}
export interface cloud_StorageCopyObjectOut {
	etag: string
	versionId: string | null
}
export interface cloud_StorageEncryptionObject {
	sseAlgorithm: cloud_storage_EncryptionAlgorithmEnum | null
}
export interface cloud_StorageEncryptionObject_Request {
	sseAlgorithm?: cloud_storage_EncryptionAlgorithmEnum_Request | null
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
	storageClass: cloud_storage_StorageClassEnum | null
}
export interface cloud_StorageLifecycleRuleNoncurrentVersionTransition_Request {
	newerNoncurrentVersions?: number | null
	noncurrentDays?: number | null
	storageClass?: cloud_storage_StorageClassEnum_Request | null
}
export interface cloud_StorageLifecycleRuleTransition {
	date: string | null
	days: number | null
	storageClass: cloud_storage_LifecycleRuleTransitionStorageClassEnum
}
export interface cloud_StorageLifecycleRuleTransition_Request {
	date?: string | null
	days?: number | null
	storageClass?: cloud_storage_LifecycleRuleTransitionStorageClassEnum_Request
}
export interface cloud_StorageLockConfiguration {
	rule: cloud_StorageLockConfigurationRule | null
	status: cloud_storage_ObjectLockStatusEnum
}
export interface cloud_StorageLockConfigurationRule {
	mode: cloud_storage_ObjectLockModeEnum
	period: string
}
export interface cloud_StorageLockConfigurationRule_Request {
	mode?: cloud_storage_ObjectLockModeEnum_Request
	period?: string
}
export interface cloud_StorageLockConfiguration_Request {
	rule?: cloud_StorageLockConfigurationRule_Request | null
	status?: cloud_storage_ObjectLockStatusEnum_Request
}
export interface cloud_StorageObject {
	etag: string | null
	isDeleteMarker: boolean | null
	isLatest: boolean | null
	key: string
	lastModified: string
	legalHold: cloud_storage_ObjectLegalHoldStatusEnum | null
	lock: cloud_StorageObjectRetentionConfiguration | null
	replicationStatus: cloud_storage_ObjectReplicationStatusEnum | null
	restoreStatus: cloud_StorageObjectRestoreStatus | null
	size: number
	storageClass: cloud_storage_StorageClassEnum | null
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
	storageClass: cloud_storage_StorageClassEnum | null
	versionId: string | null
}
export interface cloud_StorageObjectRestoreStatus {
	expireDate: string | null
	inProgress: boolean
}
export interface cloud_StorageObjectRetentionConfiguration {
	mode: cloud_storage_ObjectLockModeEnum
	retainUntil: string
}
export interface cloud_StorageObjectRetentionConfiguration_Request {
	mode: cloud_storage_ObjectLockModeEnum_Request
	retainUntil: string
}
export interface cloud_StorageObjectUpdate_Request {
	legalHold?: cloud_storage_ObjectLegalHoldStatusEnum_Request | null
	lock?: cloud_StorageObjectRetentionConfiguration_Request | null
}
export interface cloud_StorageObjectVersion {
	etag: string | null
	isDeleteMarker: boolean | null
	isLatest: boolean | null
	key: string
	lastModified: string
	legalHold: cloud_storage_ObjectLegalHoldStatusEnum | null
	lock: cloud_StorageObjectRetentionConfiguration | null
	restoreStatus: cloud_StorageObjectRestoreStatus | null
	size: number
	storageClass: cloud_storage_StorageClassEnum | null
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
	storageClass: cloud_storage_StorageClassReplicationEnum | null
}
export interface cloud_StorageReplicationRuleDestinationIn_Request {
	name?: string
	region: string
	storageClass?: cloud_storage_StorageClassReplicationEnum_Request | null
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
	status: cloud_storage_VersioningStatusEnum | null
}
export interface cloud_StorageVersioningObject_Request {
	status?: cloud_storage_VersioningStatusEnum_Request | null
}
export interface cloud_SubOperation {
	action: string
	completedAt: string | null
	id: string
	progress: number
	regions: string[] | null
	resourceId: string | null
	startedAt: string | null
	status: cloud_OperationStatusEnum
}
export interface cloud_Vrack {
	description: string
	id: string
	name: string
}
export type cloud_aggregated_InstanceActionGroupEnum = 'boot' | 'delete' | 'details' | 'lifecycle' | 'shelve' | Text
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
	service: cloud_alerting_ServiceEnum
	status: cloud_alerting_StatusEnum
}
export interface cloud_alerting_AlertingUpdate_Request {
	delay?: number
	email?: string
	emails?: string[]
	monthlyThreshold?: number
	name?: string
	service?: cloud_alerting_ServiceEnum_Request
	status?: cloud_alerting_StatusEnum_Request
}
export interface cloud_alerting_Alerting_Request {
	delay: number
	email?: string
	emails?: string[]
	monthlyThreshold: number
	name?: string
	service?: cloud_alerting_ServiceEnum_Request
}
export type cloud_alerting_ServiceEnum = cloud_alerting_ServiceEnum_Request | Text
export type cloud_alerting_ServiceEnum_Request = 'ai_endpoint' | 'all' | 'block_storage' | 'data_platform' | 'instances' | 'instances_gpu' | 'instances_without_gpu' | 'objet_storage' | 'rancher' | 'snapshot'
export type cloud_alerting_StatusEnum = cloud_alerting_StatusEnum_Request | Text
export type cloud_alerting_StatusEnum_Request = 'deleted' | 'disabled' | 'ok'
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
	deploymentMode: common_RegionTypeEnum | null
	details: cloud_billingView_HourlyInstanceDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	savingsPlanIds: string[] | null
	totalPrice: number
}
export interface cloud_billingView_HourlyInstanceBandwidth {
	deploymentMode: common_RegionTypeEnum | null
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
	deploymentMode: common_RegionTypeEnum | null
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
	deploymentMode: common_RegionTypeEnum | null
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
	deploymentMode: common_RegionTypeEnum | null
	details: cloud_billingView_HourlyDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyQuantumProcessingUnit {
	deploymentMode: common_RegionTypeEnum | null
	details: cloud_billingView_HourlyDetail[]
	quantity: cloud_billingView_Quantity
	reference: string
	region: string
	totalPrice: order_Price
}
export interface cloud_billingView_HourlyRancher {
	deploymentMode: common_RegionTypeEnum | null
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
	deploymentMode: common_RegionTypeEnum | null
	instance: cloud_billingView_InstanceSnapshot | null
	region: string
	totalPrice: number
	volume: cloud_billingView_VolumeSnapshot | null
}
export interface cloud_billingView_HourlyStorage {
	bucketName: string | null
	deploymentMode: common_RegionTypeEnum | null
	incomingBandwidth: cloud_billingView_BandwidthStorage | null
	incomingInternalBandwidth: cloud_billingView_BandwidthStorage | null
	outgoingBandwidth: cloud_billingView_BandwidthStorage | null
	outgoingInternalBandwidth: cloud_billingView_BandwidthStorage | null
	region: string
	retrievalFees: cloud_billingView_RetrievalFees | null
	stored: cloud_billingView_StoredStorage | null
	totalPrice: number
	type: cloud_billingView_StorageTypeEnum
}
export interface cloud_billingView_HourlyVolume {
	deploymentMode: common_RegionTypeEnum | null
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
	deploymentMode: common_RegionTypeEnum | null
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
	deploymentMode: common_RegionTypeEnum | null
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
	unit: cloud_billingView_UnitQuantityEnum
	value: number
}
export interface cloud_billingView_RegionalizedResource {
	components: cloud_billingView_Component[]
	deploymentMode: common_RegionTypeEnum | null
	region: string
}
export interface cloud_billingView_RetrievalFees {
	quantity: cloud_billingView_Quantity
	resourceIds: string[]
	totalPrice: order_Price
}
export type cloud_billingView_StorageTypeEnum = 'pca' | 'pcs' | 'storage-coldarchive' | 'storage-glacier-ir' | 'storage-high-perf' | 'storage-standard' | 'storage-standard-ia' | Text
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
export type cloud_billingView_UnitQuantityEnum = 'GiB' | 'GiBh' | 'Hour' | 'Minute' | 'Second' | 'Unit' | Text
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
	continentCode: cloud_RegionContinentEnum
	countryCode: countryCode2LettersEnum
	datacenter: string
	enabled: boolean
	name: string
	type: cloud_RegionTypeEnum
}
export interface cloud_common_VoucherValidity {
	from: string | null
	to: string | null
}
export interface cloud_containerRegistry_Capability {
	plans: cloud_containerRegistry_Plan[]
	regionName: string
	regionType: common_RegionTypeEnum
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
	status: cloud_containerRegistry_OIDCStatusEnum
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
export type cloud_containerRegistry_OIDCStatusEnum = 'DELETING' | 'ERROR' | 'INSTALLING' | 'PATCHING' | 'READY' | 'UPDATING' | Text
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
	status: cloud_containerRegistry_StatusEnum
	updatedAt: string
	url: string
	version: string
}
export type cloud_containerRegistry_StatusEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'INSTALLING' | 'READY' | 'RESTORING' | 'SUSPENDED' | 'SUSPENDING' | 'UPDATING' | Text
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
	name: cloud_flavor_CapabilityNameEnum
}
export type cloud_flavor_CapabilityNameEnum = 'failoverip' | 'resize' | 'snapshot' | 'volume' | Text
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
export type cloud_image_OSTypeEnum_Request = 'baremetal-linux' | 'bsd' | 'linux' | 'windows'
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
	group: cloud_aggregated_InstanceActionGroupEnum
	name: string
}
export interface cloud_instance_ApplicationAccess {
	accesses: cloud_instance_Access[]
	status: cloud_instance_ApplicationAccessStateEnum
}
export type cloud_instance_ApplicationAccessStateEnum = 'installing' | 'ok' | Text
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
export type cloud_instance_CreateInput_BillingPeriodEnum_Request = 'hourly' | 'monthly'
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
export type cloud_instance_CreateInput_Network_Private_GatewayCreate_ModelEnum_Request = 'l' | 'm' | 's'
export interface cloud_instance_CreateInput_Network_Private_GatewayCreate_Request {
	model?: cloud_instance_CreateInput_Network_Private_GatewayCreate_ModelEnum_Request
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
	billingPeriod: cloud_instance_CreateInput_BillingPeriodEnum_Request
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
export type cloud_instance_IPAddressTypeEnum = 'floating' | 'private' | 'public' | Text
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
	status: cloud_instance_InstanceStatusEnum
}
export interface cloud_instance_InstanceAddress {
	ip: string
	subnet: cloud_instance_InstanceAddressSubnet | null
	type: cloud_instance_IPAddressTypeEnum | null
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
	regionType: cloud_RegionTypeEnum
	sshKey: string
	status: cloud_instance_InstanceStatusEnum
	taskState: cloud_instance_InstanceSummaryTaskStateEnum
	volumes: cloud_instance_InstanceVolume[] | null
}
export interface cloud_instance_InstancePrice {
	includeVat: boolean
	price: order_Price
	status: cloud_instance_InstancePriceStatusEnum
	type: cloud_instance_InstancePriceTypeEnum
}
export type cloud_instance_InstancePriceStatusEnum = 'available' | 'enabled' | Text
export type cloud_instance_InstancePriceTypeEnum = 'hour' | 'licence' | 'licenceMonth' | 'month' | Text
export interface cloud_instance_InstanceSnapshot {
	snapshotId: string
}
export type cloud_instance_InstanceStatusEnum = 'ACTIVE' | 'BUILD' | 'BUILDING' | 'DELETED' | 'DELETING' | 'ERROR' | 'HARD_REBOOT' | 'MIGRATING' | 'PASSWORD' | 'PAUSED' | 'REBOOT' | 'REBUILD' | 'RESCUE' | 'RESCUED' | 'RESCUING' | 'RESIZE' | 'RESIZED' | 'RESUMING' | 'REVERT_RESIZE' | 'SHELVED' | 'SHELVED_OFFLOADED' | 'SHELVING' | 'SHUTOFF' | 'SNAPSHOTTING' | 'SOFT_DELETED' | 'STOPPED' | 'SUSPENDED' | 'UNKNOWN' | 'UNRESCUING' | 'UNSHELVING' | 'VERIFY_RESIZE' | Text
export type cloud_instance_InstanceSummaryTaskStateEnum = '' | 'block_device_mapping' | 'deleting' | 'image_backup' | 'image_pending_upload' | 'image_snapshot' | 'image_snapshot_pending' | 'image_uploading' | 'migrating' | 'networking' | 'pausing' | 'powering-off' | 'powering-on' | 'reboot_pending' | 'reboot_pending_hard' | 'reboot_started' | 'reboot_started_hard' | 'reboot_starting' | 'rebooting' | 'rebooting_hard' | 'rebooting_pending_hard' | 'rebooting_started_hard' | 'rebuild_block_device_mapping' | 'rebuild_spawning' | 'rebuilding' | 'rescuing' | 'resize_confirming' | 'resize_finish' | 'resize_migrated' | 'resize_migrating' | 'resize_prep' | 'resize_reverting' | 'restoring' | 'resuming' | 'scheduling' | 'shelving' | 'shelving_image_pending_upload' | 'shelving_image_uploading' | 'shelving_offloading' | 'soft_deleting' | 'spawning' | 'starting' | 'stopping' | 'suspending' | 'unknown' | 'unpausing' | 'unrescuing' | 'unshelving' | 'updating_password' | Text
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
	status: cloud_instance_MonthlyBillingStatusEnum
}
export type cloud_instance_MonthlyBillingStatusEnum = 'activationPending' | 'ok' | Text
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
export type cloud_instance_RebootTypeEnum_Request = 'hard' | 'soft'
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
	type: cloud_instancegroup_InstanceGroupTypeEnum
}
export type cloud_instancegroup_InstanceGroupTypeEnum = cloud_instancegroup_InstanceGroupTypeEnum_Request | Text
export type cloud_instancegroup_InstanceGroupTypeEnum_Request = 'affinity' | 'anti-affinity'
export interface cloud_ip_CloudIp {
	id: string
	ip: string | null
	status: cloud_ip_IpStatusEnum
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
	status: cloud_ip_IpStatusEnum
	subType: cloud_ip_IpSubTypeEnum
}
export type cloud_ip_IpStatusEnum = 'ok' | 'operationPending' | Text
export type cloud_ip_IpSubTypeEnum = 'cloud' | 'ovh' | Text
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
	kubeProxyMode: cloud_kube_KubeProxyModeEnum
	loadBalancersSubnetId: string | null
	name: string
	nextUpgradeVersions: string[] | null
	nodesSubnetId: string | null
	nodesUrl: string
	plan: string
	privateNetworkConfiguration: cloud_kube_PrivateNetworkConfiguration | null
	privateNetworkId: string | null
	region: string
	status: cloud_kube_ClusterStatusEnum
	updatePolicy: string
	updatedAt: string
	url: string
	version: string
}
export type cloud_kube_ClusterStatusEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'INSTALLING' | 'MAINTENANCE' | 'READY' | 'REDEPLOYING' | 'REOPENING' | 'RESETTING' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'UPDATING' | 'USER_ERROR' | 'USER_QUOTA_ERROR' | 'USER_WEBHOOK_PREVENTING_OPERATIONS_ERROR' | Text
export interface cloud_kube_EtcdUsage {
	quota: number
	usage: number
}
export interface cloud_kube_Flavor {
	category: cloud_kube_FlavorCategoryEnum
	gpus: number
	name: string
	ram: number
	state: cloud_kube_FlavorStateEnum
	vCPUs: number
}
export type cloud_kube_FlavorCategoryEnum = 'a' | 'b' | 'c' | 'd' | 'g' | 'h' | 'i' | 'l' | 'r' | 't' | Text
export type cloud_kube_FlavorStateEnum = 'available' | 'unavailable' | Text
export type cloud_kube_KubeProxyIpvsSchedulerEnum = cloud_kube_KubeProxyIpvsSchedulerEnum_Request | Text
export type cloud_kube_KubeProxyIpvsSchedulerEnum_Request = 'dh' | 'lc' | 'nq' | 'rr' | 'sed' | 'sh'
export type cloud_kube_KubeProxyModeEnum = cloud_kube_KubeProxyModeEnum_Request | Text
export type cloud_kube_KubeProxyModeEnum_Request = 'iptables' | 'ipvs'
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
	status: cloud_kube_NodeStatusEnum
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
	sizeStatus: cloud_kube_NodePoolSizeStatusEnum
	status: cloud_kube_NodePoolStatusEnum
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
export type cloud_kube_NodePoolSizeStatusEnum = 'CAPACITY_OK' | 'OVER_CAPACITY' | 'UNDER_CAPACITY' | Text
export type cloud_kube_NodePoolStatusEnum = 'DELETED' | 'DELETING' | 'DOWNSCALING' | 'ERROR' | 'INSTALLING' | 'MAINTENANCE' | 'READY' | 'REDEPLOYING' | 'REOPENING' | 'RESETTING' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'UPDATING' | 'UPSCALING' | 'USER_ERROR' | 'USER_NODE_NOT_FOUND_ERROR' | 'USER_NODE_SUSPENDED_SERVICE' | 'USER_QUOTA_ERROR' | 'USER_WEBHOOK_PREVENTING_OPERATIONS_ERROR' | Text
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
export type cloud_kube_NodeStatusEnum = 'DELETED' | 'DELETING' | 'ERROR' | 'FLAVOR_OUT_OF_STOCK_ERROR' | 'INSTALLING' | 'MAINTENANCE' | 'READY' | 'REDEPLOYING' | 'REOPENING' | 'RESETTING' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'UPDATING' | 'USER_ERROR' | 'USER_NODE_NOT_FOUND_ERROR' | 'USER_NODE_SUSPENDED_SERVICE' | 'USER_QUOTA_ERROR' | 'USER_WEBHOOK_PREVENTING_OPERATIONS_ERROR' | Text
export interface cloud_kube_OpenIdConnect {
	caContent: string | null
	clientId: string
	groupsClaim: string[] | null
	groupsPrefix: string | null
	issuerUrl: string
	requiredClaim: string[] | null
	signingAlgorithms: cloud_kube_OpenIdConnectSigningAlgorithmsEnum[] | null
	usernameClaim: string | null
	usernamePrefix: string | null
}
export type cloud_kube_OpenIdConnectSigningAlgorithmsEnum = cloud_kube_OpenIdConnectSigningAlgorithmsEnum_Request | Text
export type cloud_kube_OpenIdConnectSigningAlgorithmsEnum_Request = 'ES256' | 'ES384' | 'ES512' | 'PS256' | 'PS384' | 'PS512' | 'RS256' | 'RS384' | 'RS512'
export interface cloud_kube_PrivateNetworkConfiguration {
	defaultVrackGateway: string
	privateNetworkRoutingAsDefault: boolean | null
}
export interface cloud_kube_PrivateNetworkConfiguration_Request {
	defaultVrackGateway?: string
	privateNetworkRoutingAsDefault?: boolean | null
}
export type cloud_kube_ResetWorkerNodesPolicyEnum_Request = 'delete' | 'reinstall'
export interface cloud_kube_ResponseMessage {
	message: string
}
export interface cloud_kube_Taint {
	effect: cloud_kube_TaintEffectEnum
	key: string
	value: string
}
export type cloud_kube_TaintEffectEnum = cloud_kube_TaintEffectEnum_Request | Text
export type cloud_kube_TaintEffectEnum_Request = 'NoExecute' | 'NoSchedule' | 'PreferNoSchedule'
export interface cloud_kube_Taint_Request {
	effect: cloud_kube_TaintEffectEnum_Request
	key: string
	value: string
}
export type cloud_kube_UpdatePolicyEnum_Request = 'ALWAYS_UPDATE' | 'MINIMAL_DOWNTIME' | 'NEVER_UPDATE'
export type cloud_kube_UpdateStrategyEnum_Request = 'LATEST_PATCH' | 'NEXT_MINOR'
export type cloud_kube_VersionEnum_Request = '1.31' | '1.32' | '1.33' | '1.34'
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
	protocol: cloud_loadbalancing_ListenerProtocolEnum_Request
	timeoutClientData?: number
	timeoutMemberData?: number
	tlsVersions?: cloud_loadbalancing_ListenerTlsVersionEnum_Request[]
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
	monitorType: cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	poolId: string
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
	timeout: number
}
export interface cloud_loadbalancing_HealthMonitorCreate_Request {
	delay: number
	httpConfiguration?: cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request | null
	maxRetries: number
	maxRetriesDown?: number | null
	monitorType: cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum_Request
	name: string
	timeout: number
}
export interface cloud_loadbalancing_HealthMonitorHTTPConfiguration {
	domainName: string
	expectedCodes: string
	httpMethod: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum
	httpVersion: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum | null
	urlPath: string
}
export interface cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request {
	domainName?: string
	expectedCodes?: string
	httpMethod: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum_Request
	httpVersion?: cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum_Request | null
	urlPath?: string
}
export interface cloud_loadbalancing_HealthMonitor_Request {
	delay: number
	httpConfiguration?: cloud_loadbalancing_HealthMonitorHTTPConfiguration_Request | null
	maxRetries: number
	maxRetriesDown?: number | null
	monitorType: cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum_Request
	name: string
	poolId: string
	timeout: number
}
export interface cloud_loadbalancing_L7Policy {
	action: cloud_loadbalancing_L7PolicyActionEnum
	description: string
	id: string
	listenerId: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	position: number
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
	redirectHttpCode: cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum | null
	redirectPoolId: string | null
	redirectPrefix: string | null
	redirectUrl: string | null
}
export type cloud_loadbalancing_L7PolicyActionEnum = cloud_loadbalancing_L7PolicyActionEnum_Request | Text
export type cloud_loadbalancing_L7PolicyActionEnum_Request = 'redirectPrefix' | 'redirectToPool' | 'redirectToURL' | 'reject'
export type cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum = cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum_Request | Numeric
export type cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum_Request = 301 | 302 | 303 | 307 | 308
export interface cloud_loadbalancing_L7PolicyUpdate_Request {
	action: cloud_loadbalancing_L7PolicyActionEnum_Request
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
	action: cloud_loadbalancing_L7PolicyActionEnum_Request
	description?: string
	listenerId: string
	name?: string
	position?: number
	redirectHttpCode?: cloud_loadbalancing_L7PolicyRedirectHTTPCodeEnum_Request | null
	redirectPoolId?: string | null
	redirectPrefix?: string | null
	redirectUrl?: string | null
}
export interface cloud_loadbalancing_L7Rule {
	compareType: cloud_loadbalancing_L7RuleCompareTypeEnum
	id: string
	invert: boolean
	key: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
	ruleType: cloud_loadbalancing_L7RuleTypeEnum
	value: string
}
export type cloud_loadbalancing_L7RuleCompareTypeEnum = cloud_loadbalancing_L7RuleCompareTypeEnum_Request | Text
export type cloud_loadbalancing_L7RuleCompareTypeEnum_Request = 'contains' | 'endsWith' | 'equalTo' | 'regex' | 'startsWith'
export type cloud_loadbalancing_L7RuleTypeEnum = cloud_loadbalancing_L7RuleTypeEnum_Request | Text
export type cloud_loadbalancing_L7RuleTypeEnum_Request = 'cookie' | 'fileType' | 'header' | 'hostName' | 'path' | 'sslConnHasCert' | 'sslDNField' | 'sslVerifyResult'
export interface cloud_loadbalancing_L7Rule_Request {
	compareType: cloud_loadbalancing_L7RuleCompareTypeEnum_Request
	invert?: boolean
	key?: string
	ruleType: cloud_loadbalancing_L7RuleTypeEnum_Request
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
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	port: number
	protocol: cloud_loadbalancing_ListenerProtocolEnum
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
	timeoutClientData: number | null
	timeoutMemberData: number | null
	tlsVersions: cloud_loadbalancing_ListenerTlsVersionEnum[] | null
}
export type cloud_loadbalancing_ListenerProtocolEnum = cloud_loadbalancing_ListenerProtocolEnum_Request | Text
export type cloud_loadbalancing_ListenerProtocolEnum_Request = 'http' | 'https' | 'prometheus' | 'sctp' | 'tcp' | 'terminatedHTTPS' | 'udp'
export type cloud_loadbalancing_ListenerTlsVersionEnum = cloud_loadbalancing_ListenerTlsVersionEnum_Request | Text
export type cloud_loadbalancing_ListenerTlsVersionEnum_Request = 'SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'
export interface cloud_loadbalancing_LoadBalancer {
	createdAt: string
	flavorId: string
	floatingIp: cloud_loadbalancing_LoadBalancer_FloatingIp | null
	id: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
	region: string
	updatedAt: string
	vipAddress: string
	vipNetworkId: string
	vipSubnetId: string
}
export type cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum = cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum_Request | Text
export type cloud_loadbalancing_LoadBalancerHealthMonitorHTTPMethodEnum_Request = 'CONNECT' | 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'PATCH' | 'POST' | 'PUT' | 'TRACE'
export type cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum = cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum_Request | Text
export type cloud_loadbalancing_LoadBalancerHealthMonitorHTTPVersionEnum_Request = '1.0' | '1.1'
export type cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum = cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum_Request | Text
export type cloud_loadbalancing_LoadBalancerHealthMonitorTypeEnum_Request = 'http' | 'https' | 'ping' | 'sctp' | 'tcp' | 'tls-hello' | 'udp-connect'
export type cloud_loadbalancing_LoadBalancerOperatingStatusEnum = 'degraded' | 'draining' | 'error' | 'noMonitor' | 'offline' | 'online' | Text
export type cloud_loadbalancing_LoadBalancerProvisioningStatusEnum = 'active' | 'creating' | 'deleted' | 'deleting' | 'error' | 'updating' | Text
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
	algorithm: cloud_loadbalancing_PoolAlgorithmEnum
	id: string
	listenerId: string | null
	loadbalancerId: string
	name: string
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	protocol: cloud_loadbalancing_PoolProtocolEnum
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
	sessionPersistence: cloud_loadbalancing_PoolSessionPersistence | null
}
export type cloud_loadbalancing_PoolAlgorithmEnum = cloud_loadbalancing_PoolAlgorithmEnum_Request | Text
export type cloud_loadbalancing_PoolAlgorithmEnum_Request = 'leastConnections' | 'roundRobin' | 'sourceIP'
export interface cloud_loadbalancing_PoolCreate_Request {
	algorithm: cloud_loadbalancing_PoolAlgorithmEnum_Request
	listenerId?: string
	loadbalancerId?: string
	name?: string
	protocol: cloud_loadbalancing_PoolProtocolEnum_Request
	sessionPersistence?: cloud_loadbalancing_PoolSessionPersistence_Request | null
}
export type cloud_loadbalancing_PoolProtocolEnum = cloud_loadbalancing_PoolProtocolEnum_Request | Text
export type cloud_loadbalancing_PoolProtocolEnum_Request = 'http' | 'https' | 'proxy' | 'proxyV2' | 'sctp' | 'tcp' | 'udp'
export interface cloud_loadbalancing_PoolSessionPersistence {
	cookieName: string
	type: cloud_loadbalancing_PoolSessionPersistenceTypeEnum
}
export type cloud_loadbalancing_PoolSessionPersistenceTypeEnum = cloud_loadbalancing_PoolSessionPersistenceTypeEnum_Request | Text
export type cloud_loadbalancing_PoolSessionPersistenceTypeEnum_Request = 'appCookie' | 'disabled' | 'httpCookie' | 'sourceIP'
export interface cloud_loadbalancing_PoolSessionPersistence_Request {
	cookieName?: string
	type?: cloud_loadbalancing_PoolSessionPersistenceTypeEnum_Request
}
export interface cloud_loadbalancing_PoolUpdate_Request {
	algorithm?: cloud_loadbalancing_PoolAlgorithmEnum_Request | null
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
	model: cloud_network_GatewayModelEnum_Request
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
	protocol: cloud_loadbalancing_ListenerProtocolEnum_Request
	secretId?: string
	timeoutClientData?: number
	timeoutMemberData?: number
	tlsVersions?: cloud_loadbalancing_ListenerTlsVersionEnum_Request[]
}
export interface cloud_loadbalancing_loadbalancer_MemberCreate_Request {
	address: string
	name?: string
	protocolPort: number
	weight?: number | null
}
export interface cloud_loadbalancing_loadbalancer_PoolCreate_Request {
	algorithm: cloud_loadbalancing_PoolAlgorithmEnum_Request
	healthMonitor?: cloud_loadbalancing_HealthMonitorCreate_Request | null
	members?: cloud_loadbalancing_loadbalancer_MemberCreate_Request[]
	name?: string
	protocol: cloud_loadbalancing_PoolProtocolEnum_Request
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
	operatingStatus: cloud_loadbalancing_LoadBalancerOperatingStatusEnum
	protocolPort: number
	provisioningStatus: cloud_loadbalancing_LoadBalancerProvisioningStatusEnum
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
	model: cloud_network_GatewayModelEnum_Request
	name: string
}
export interface cloud_network_CreateGateway_Request {
	model: cloud_network_GatewayModelEnum_Request
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
	model: cloud_network_GatewayModelEnum
	name: string
	region: string
	status: cloud_network_GatewayStatusEnum
	type: cloud_project_gateway_TypeEnum
}
export type cloud_network_GatewayModelEnum = cloud_network_GatewayModelEnum_Request | Text
export type cloud_network_GatewayModelEnum_Request = '2xl' | '3xl' | 'l' | 'm' | 's' | 'xl'
export type cloud_network_GatewayStatusEnum = 'active' | 'building' | 'down' | 'error' | Text
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
	status: cloud_network_NetworkStatusEnum
	type: cloud_network_NetworkTypeEnum | null
	vlanId: number
}
export interface cloud_network_NetworkRegion {
	openstackId: string | null
	region: string
	status: cloud_network_NetworkRegionStatusEnum
}
export type cloud_network_NetworkRegionStatusEnum = 'ACTIVE' | 'BUILDING' | Text
export type cloud_network_NetworkStatusEnum = 'ACTIVE' | 'BUILDING' | 'DELETING' | 'ERROR' | Text
export type cloud_network_NetworkTypeEnum = 'private' | 'public' | Text
export type cloud_network_NetworkVisibilityEnum = 'private' | 'public' | Text
export interface cloud_network_Subnet {
	cidr: string
	dhcpEnabled: boolean
	gatewayIp: string | null
	id: string
	ipPools: cloud_network_IPPool[]
}
export interface cloud_network_UpdateGateway_Request {
	model: cloud_network_GatewayModelEnum_Request
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
	status: cloud_order_StatusEnum
}
export type cloud_order_StatusEnum = 'delivered' | 'delivering' | 'unknown' | 'unpaid' | Text
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
	type: cloud_project_BillTypeEnum
}
export type cloud_project_BillTypeEnum = 'creditPurchased' | 'monthlyConsumption' | 'monthlyInstanceActivation' | Text
export type cloud_project_EligibilityAction = 'addPaymentMethod' | 'askIncreaseProjectsQuota' | 'challengePaymentMethod' | 'verifyPaypal' | Text
export interface cloud_project_EligibilityInfo {
	actionsRequired: cloud_project_EligibilityAction[] | null
	minimumCredit: order_Price | null
	paymentMethodsAuthorized: cloud_project_PaymentMethodAuthorized[] | null
	voucher: cloud_project_NewProjectInfoVoucher | null
}
export interface cloud_project_FloatingIp {
	associatedEntity: cloud_project_floatingIp_AssociatedEntity | null
	id: string
	ip: string
	networkId: string
	region: string | null
	status: cloud_project_floatingIp_StatusEnum
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
	size: cloud_project_loadbalancer_SizeEnum
	status: cloud_project_loadbalancer_StatusEnum
}
export interface cloud_project_LoadBalancerCreation_Request {
	description?: string | null
	name?: string | null
	networking?: cloud_project_loadbalancer_networking_NetworkingCreation_Request | null
	openstackRegion?: string
	region: string
	size?: cloud_project_loadbalancer_SizeEnum_Request | null
}
export interface cloud_project_LoadBalancer_Request {
	description?: string | null
	name?: string | null
	size?: cloud_project_loadbalancer_SizeEnum_Request
}
export interface cloud_project_Network {
	id: string
	name: string
	region: string | null
	status: cloud_network_NetworkStatusEnum
	subnetIds: string[]
	visibility: cloud_network_NetworkVisibilityEnum
	vlanId: number | null
}
export interface cloud_project_NewProjectInfoVoucher {
	credit: order_Price
	paymentMethodRequired: boolean
}
export type cloud_project_PaymentMethodAuthorized = 'bankAccount' | 'credit' | 'creditCard' | 'paypal' | 'rupay' | 'sepaDirectDebit' | Text
export interface cloud_project_ProductAgreements {
	agreementsToValidate: number[] | null
	agreementsValidated: number[] | null
}
export type cloud_project_ProductNameEnum_Request = 'registry'
export type cloud_project_ProjectStatusEnum = 'creating' | 'deleted' | 'deleting' | 'ok' | 'suspended' | Text
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
	owner: cloud_project_ai_DataStoreOwnerEnum
	type: cloud_project_ai_DataStoreTypeEnum
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
	owner: cloud_project_ai_DataStoreOwnerEnum_Request
	prefix?: string | null
	type: cloud_project_ai_DataStoreTypeEnum_Request
}
export type cloud_project_ai_DataStoreOwnerEnum = cloud_project_ai_DataStoreOwnerEnum_Request | Text
export type cloud_project_ai_DataStoreOwnerEnum_Request = 'customer' | 'ovhcloud'
export type cloud_project_ai_DataStoreTypeEnum = cloud_project_ai_DataStoreTypeEnum_Request | Text
export type cloud_project_ai_DataStoreTypeEnum_Request = 'git' | 's3' | 'swift'
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
	code: cloud_project_ai_InfoCodeEnum
	message: string
}
export type cloud_project_ai_InfoCodeEnum = 'APP_CREATE_ERROR' | 'APP_ERROR' | 'APP_FAILED' | 'APP_INITIALIZING' | 'APP_INTERRUPTED_BY_PLATFORM' | 'APP_INTERRUPTED_BY_USER' | 'APP_QUEUED' | 'APP_RUNNING' | 'APP_SCALING' | 'APP_STOPPED' | 'APP_STOPPING' | 'COMPATIBILITY' | 'DATASYNC_AUTHENTICATE_FAILED' | 'DATASYNC_DATA_STORE_NOT_FOUND' | 'DATASYNC_DONE' | 'DATASYNC_ERROR' | 'DATASYNC_FAILED' | 'DATASYNC_INTERRUPTED' | 'DATASYNC_INVALID_CONTAINER' | 'DATASYNC_PROGRESS_FAILED_FORBIDDEN' | 'DATASYNC_PROGRESS_FAILED_INVALID_CREDENTIALS' | 'DATASYNC_PROGRESS_FAILED_NOT_FOUND' | 'DATASYNC_PROGRESS_FAILED_TRANSIENT_ERROR' | 'DATASYNC_PROGRESS_FAILED_UNKNOWN_ERROR' | 'DATASYNC_QUEUED' | 'DATASYNC_RETRY_ERROR' | 'DATASYNC_RUNNING' | 'JOB_CREATE_CONTAINER_CONFIG_ERROR' | 'JOB_CREATE_CONTAINER_ERROR' | 'JOB_DONE' | 'JOB_ERROR' | 'JOB_EVICTED' | 'JOB_FAILED' | 'JOB_FAILED_WITH_MESSAGE' | 'JOB_FINALIZING' | 'JOB_IMAGE_INSPECT_ERROR' | 'JOB_IMAGE_PULL' | 'JOB_IMAGE_PULL_BACKOFF' | 'JOB_INITIALIZING' | 'JOB_INTERRUPTED' | 'JOB_INTERRUPTED_BY_PLATFORM' | 'JOB_INTERRUPTING' | 'JOB_INVALID_IMAGE_NAME' | 'JOB_PENDING' | 'JOB_QUEUED' | 'JOB_REGISTRY_UNAVAILABLE' | 'JOB_RUNNING' | 'JOB_SYNC_FAILED' | 'JOB_TIMEOUT' | 'NOTEBOOK_FAILED' | 'NOTEBOOK_FAILED_WITH_MESSAGE' | 'NOTEBOOK_FINALIZING' | 'NOTEBOOK_INITIALIZING' | 'NOTEBOOK_PENDING' | 'NOTEBOOK_RUNNING' | 'NOTEBOOK_STARTING' | 'NOTEBOOK_STOPPED' | 'NOTEBOOK_STOPPING' | 'NOTEBOOK_SYNC_FAILED' | Text
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
export type cloud_project_ai_OrderEnum_Request = 'asc' | 'desc'
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
export type cloud_project_ai_ShutdownStrategyEnum = 'Restart' | 'Stop' | Text
export interface cloud_project_ai_SshCredentialsInput_Request {
	privateKey: string
	publicKey?: string
}
export type cloud_project_ai_TokenRoleEnum = cloud_project_ai_TokenRoleEnum_Request | Text
export type cloud_project_ai_TokenRoleEnum_Request = 'ai_training_operator' | 'ai_training_read' | 'quantum_operator' | 'quantum_reader'
export type cloud_project_ai_VolumePermissionEnum = cloud_project_ai_VolumePermissionEnum_Request | Text
export type cloud_project_ai_VolumePermissionEnum_Request = 'RO' | 'RW' | 'RWD'
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
export type cloud_project_ai_app_AppStateEnum = cloud_project_ai_app_AppStateEnum_Request | Text
export type cloud_project_ai_app_AppStateEnum_Request = 'DELETED' | 'DELETING' | 'ERROR' | 'FAILED' | 'INITIALIZING' | 'QUEUED' | 'RUNNING' | 'SCALING' | 'STANDBY' | 'STOPPED' | 'STOPPING'
export interface cloud_project_ai_app_AppStateHistory {
	date: string
	state: cloud_project_ai_app_AppStateEnum
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
	state: cloud_project_ai_app_AppStateEnum | null
	url: string | null
	volumes: cloud_project_ai_volume_VolumeStatus[] | null
}
export interface cloud_project_ai_app_AutomaticScalingStrategyCustomMetrics {
	aggregationType: cloud_project_ai_app_CustomMetricsAggregationTypeEnum
	apiUrl: string
	format: cloud_project_ai_app_CustomMetricsFormatEnum
	targetValue: number
	valueLocation: string
}
export interface cloud_project_ai_app_AutomaticScalingStrategyCustomMetricsInput_Request {
	aggregationType?: cloud_project_ai_app_CustomMetricsAggregationTypeEnum_Request
	apiUrl?: string
	format?: cloud_project_ai_app_CustomMetricsFormatEnum_Request
	targetValue?: number
	valueLocation?: string
}
export type cloud_project_ai_app_CustomMetricsAggregationTypeEnum = cloud_project_ai_app_CustomMetricsAggregationTypeEnum_Request | Text
export type cloud_project_ai_app_CustomMetricsAggregationTypeEnum_Request = 'AVERAGE' | 'MAX' | 'MIN' | 'SUM'
export type cloud_project_ai_app_CustomMetricsFormatEnum = cloud_project_ai_app_CustomMetricsFormatEnum_Request | Text
export type cloud_project_ai_app_CustomMetricsFormatEnum_Request = 'JSON' | 'PROMETHEUS' | 'XML' | 'YAML'
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
	resourceType: cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum | null
	scaleDownStabilizationWindowSeconds: number | null
	scaleUpStabilizationWindowSeconds: number | null
}
export interface cloud_project_ai_app_ScalingAutomaticStrategyInput_Request {
	averageUsageTarget?: number | null
	cooldownPeriodSeconds?: number | null
	customMetrics?: cloud_project_ai_app_AutomaticScalingStrategyCustomMetricsInput_Request | null
	replicasMax?: number
	replicasMin?: number
	resourceType?: cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum_Request | null
	scaleDownStabilizationWindowSeconds?: number | null
	scaleUpStabilizationWindowSeconds?: number | null
}
export type cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum = cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum_Request | Text
export type cloud_project_ai_app_ScalingAutomaticStrategyResourceTypeEnum_Request = 'CPU' | 'RAM'
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
	type: cloud_project_ai_capabilities_FlavorTypeEnum
}
export type cloud_project_ai_capabilities_FlavorTypeEnum = 'cpu' | 'gpu' | Text
export type cloud_project_ai_capabilities_LicensingTypeEnum = 'per-app' | 'per-replica' | 'per-resource' | 'per-second-bracket' | Text
export interface cloud_project_ai_capabilities_Preset {
	capabilities: cloud_project_ai_capabilities_PresetCapabilities
	descriptions: string[]
	docUrl: cloud_project_ai_capabilities_PresetDocumentationUrl[]
	id: string
	logoUrl: string
	name: string
	partner: cloud_project_ai_job_Partner
	snippet: string
	type: cloud_project_ai_capabilities_PresetTypeEnum
}
export interface cloud_project_ai_capabilities_PresetCapabilities {
	exec: boolean
	flavorTypes: cloud_project_ai_capabilities_FlavorTypeEnum[]
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
export type cloud_project_ai_capabilities_PresetTypeEnum = 'app' | 'job' | 'notebook' | Text
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
	licensing: cloud_project_ai_capabilities_LicensingTypeEnum
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
	shutdown: cloud_project_ai_ShutdownStrategyEnum | null
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
export type cloud_project_ai_job_JobStateEnum = cloud_project_ai_job_JobStateEnum_Request | Text
export type cloud_project_ai_job_JobStateEnum_Request = 'DONE' | 'ERROR' | 'FAILED' | 'FINALIZING' | 'INITIALIZING' | 'INTERRUPTED' | 'INTERRUPTING' | 'PENDING' | 'QUEUED' | 'RESTARTING' | 'RUNNING' | 'SYNC_FAILED' | 'TIMEOUT'
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
	state: cloud_project_ai_job_JobStateEnum | null
	stoppedAt: string | null
	timeoutAt: string | null
	url: string | null
	volumes: cloud_project_ai_volume_VolumeStatus[] | null
}
export interface cloud_project_ai_job_JobStatusHistory {
	date: string
	state: cloud_project_ai_job_JobStateEnum
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
	shutdown: cloud_project_ai_ShutdownStrategyEnum | null
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
export type cloud_project_ai_notebook_NotebookStateEnum = cloud_project_ai_notebook_NotebookStateEnum_Request | Text
export type cloud_project_ai_notebook_NotebookStateEnum_Request = 'DELETING' | 'ERROR' | 'FAILED' | 'RESTARTING' | 'RUNNING' | 'STARTING' | 'STOPPED' | 'STOPPING' | 'SYNC_FAILED'
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
	state: cloud_project_ai_notebook_NotebookStateEnum | null
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
	role: cloud_project_ai_TokenRoleEnum
}
export interface cloud_project_ai_token_TokenSpec_Request {
	labelSelector?: string | null
	name: string
	region: string
	role: cloud_project_ai_TokenRoleEnum_Request
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
export type cloud_project_ai_volume_DataSyncEnum = cloud_project_ai_volume_DataSyncEnum_Request | Text
export type cloud_project_ai_volume_DataSyncEnum_Request = 'pull' | 'push'
export type cloud_project_ai_volume_DataSyncProgressStateEnum = 'DONE' | 'ERROR' | 'FAILED' | 'FORBIDDEN' | 'INTERRUPTED' | 'INVALID_CREDENTIALS' | 'NOT_FOUND' | 'QUEUED' | 'RUNNING' | 'TRANSIENT_ERROR' | 'UNKNOWN_ERROR' | Text
export interface cloud_project_ai_volume_DataSyncSpec {
	direction: cloud_project_ai_volume_DataSyncEnum
	manual: boolean
	volume: string | null
}
export interface cloud_project_ai_volume_DataSyncSpec_Request {
	direction?: cloud_project_ai_volume_DataSyncEnum_Request
	volume?: string | null
}
export type cloud_project_ai_volume_DataSyncStateEnum = 'DONE' | 'ERROR' | 'FAILED' | 'INTERRUPTED' | 'QUEUED' | 'RUNNING' | Text
export interface cloud_project_ai_volume_DataSyncStatus {
	endedAt: string | null
	info: cloud_project_ai_Info
	progress: cloud_project_ai_volume_Progress[]
	queuedAt: string
	startedAt: string | null
	state: cloud_project_ai_volume_DataSyncStateEnum
}
export interface cloud_project_ai_volume_Progress {
	completed: number
	createdAt: string
	deleted: number
	direction: cloud_project_ai_volume_DataSyncEnum
	eta: number | null
	failed: number
	id: string
	info: string
	processed: number
	skipped: number
	state: cloud_project_ai_volume_DataSyncProgressStateEnum
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
	permission: cloud_project_ai_VolumePermissionEnum
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
	permission: cloud_project_ai_VolumePermissionEnum_Request
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
	backup: cloud_project_database_BackupTypeEnum
	backupRetentionDays: number
	backups: cloud_project_database_availability_Backups
	category: cloud_project_database_engine_CategoryEnum
	default: boolean
	endOfLife: string | null
	engine: string
	flavor: string
	lifecycle: cloud_project_database_availability_Lifecycle
	maxDiskSize: number
	maxNodeNumber: number
	minDiskSize: number
	minNodeNumber: number
	network: cloud_project_database_NetworkTypeEnum
	plan: string
	planCode: string
	planCodeStorage: string
	region: string
	specifications: cloud_project_database_availability_Specifications
	startDate: string
	status: cloud_project_database_availability_StatusEnum
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
	status: cloud_project_database_StatusEnum
	type: cloud_project_database_BackupTypeEnum
}
export type cloud_project_database_BackupTypeEnum = 'automatic' | 'manual' | 'none' | 'pitr' | 'snapshot' | Text
export interface cloud_project_database_Capabilities {
	disks: string[]
	engines: cloud_project_database_capabilities_Engine[]
	flavors: cloud_project_database_capabilities_Flavor[]
	options: cloud_project_database_capabilities_Option[]
	plans: cloud_project_database_capabilities_Plan[]
	regions: string[]
}
export type cloud_project_database_EngineEnum = 'cassandra' | 'clickhouse' | 'grafana' | 'kafka' | 'kafkaConnect' | 'kafkaMirrorMaker' | 'm3aggregator' | 'm3db' | 'mongodb' | 'mysql' | 'opensearch' | 'postgresql' | 'redis' | 'valkey' | Text
export interface cloud_project_database_IpRestriction {
	description: string
	ip: string
	status: cloud_project_database_StatusEnum
}
export interface cloud_project_database_IpRestrictionCreation_Request {
	description?: string
	ip?: string
}
export interface cloud_project_database_IpRestriction_Request {
	description?: string
}
export type cloud_project_database_NetworkTypeEnum = 'private' | 'public' | Text
export interface cloud_project_database_Service {
	backupTime: string
	backups: cloud_project_database_service_Backup | null
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum
	createdAt: string
	deletionProtection: boolean | null
	description: string
	disk: cloud_project_database_service_Disk
	enablePrometheus: boolean | null
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	status: cloud_project_database_StatusEnum
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
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum
	createdAt: string
	description: string
	disk: cloud_project_database_service_Disk
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	region: string | null
	status: cloud_project_database_StatusEnum
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
export type cloud_project_database_StatusEnum = 'CREATING' | 'DELETING' | 'DRAINED' | 'ERROR' | 'LOCKED' | 'LOCKED_PENDING' | 'LOCKED_UPDATING' | 'PENDING' | 'READY' | 'SHELVED' | 'TO_DRAIN' | 'UPDATING' | Text
export interface cloud_project_database_TemporaryWriteDeadline {
	until: string
}
export type cloud_project_database_TypeEnum = 'boolean' | 'double' | 'duration' | 'long' | 'string' | Text
export type cloud_project_database_availability_ActionEnum_Request = 'fork' | 'read' | 'update'
export interface cloud_project_database_availability_Backups {
	available: boolean
	retentionDays: number | null
}
export interface cloud_project_database_availability_Lifecycle {
	endOfLife: string | null
	endOfSale: string | null
	startDate: string
	status: cloud_project_database_availability_StatusEnum
}
export interface cloud_project_database_availability_Specifications {
	flavor: string
	network: cloud_project_database_NetworkTypeEnum
	nodes: cloud_project_database_availability_specifications_Nodes
	storage: cloud_project_database_availability_specifications_Storage | null
}
export type cloud_project_database_availability_StatusEnum = 'BETA' | 'DEPRECATED' | 'END_OF_LIFE' | 'END_OF_SALE' | 'STABLE' | 'UNAVAILABLE' | Text
export type cloud_project_database_availability_TargetEnum_Request = 'flavor' | 'plan' | 'self' | 'version'
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
	category: cloud_project_database_engine_CategoryEnum
	defaultVersion: string
	description: string
	name: string
	sslModes: string[]
	storage: cloud_project_database_capabilities_engine_storage_StrategyEnum
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
	destinationEngine: cloud_project_database_EngineEnum
	parameters: cloud_project_database_capabilities_integration_Parameter[] | null
	sourceEngine: cloud_project_database_EngineEnum
	type: cloud_project_database_service_integration_TypeEnum
}
export interface cloud_project_database_capabilities_Option {
	name: string
	type: cloud_project_database_TypeEnum
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
	type: cloud_project_database_capabilities_advancedConfiguration_property_TypeEnum
	values: string[] | null
}
export type cloud_project_database_capabilities_advancedConfiguration_property_TypeEnum = 'boolean' | 'double' | 'long' | 'string' | Text
export type cloud_project_database_capabilities_engine_storage_StrategyEnum = 'distributed' | 'n/a' | 'replicated' | Text
export interface cloud_project_database_capabilities_flavor_Specifications {
	core: number
	memory: complexType_UnitAndValue<number>
	storage: complexType_UnitAndValue<number>
}
export interface cloud_project_database_capabilities_integration_Parameter {
	name: string
	type: cloud_project_database_capabilities_integration_parameter_TypeEnum
}
export type cloud_project_database_capabilities_integration_parameter_TypeEnum = 'integer' | 'string' | Text
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
export type cloud_project_database_engine_CategoryEnum = cloud_project_database_engine_CategoryEnum_Request | Text
export type cloud_project_database_engine_CategoryEnum_Request = 'analysis' | 'operational' | 'streaming'
export interface cloud_project_database_kafkaConnect_Connector {
	configuration: Record<string, string>
	connectorId: string
	id: string
	name: string
	status: cloud_project_database_kafkaConnect_connector_StatusEnum
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
	type: cloud_project_database_kafkaConnect_capabilities_connector_TypeEnum
	version: string
}
export interface cloud_project_database_kafkaConnect_capabilities_connector_Transform {
	description: string
	displayName: string
	name: string
	required: boolean
	transformType: string
	type: cloud_project_database_kafkaConnect_connector_property_TypeEnum
	values: string[] | null
}
export type cloud_project_database_kafkaConnect_capabilities_connector_TypeEnum = 'sink' | 'source' | Text
export interface cloud_project_database_kafkaConnect_capabilities_connector_configuration_Property {
	defaultValue: string | null
	description: string
	displayName: string
	group: string
	importance: cloud_project_database_kafkaConnect_capabilities_connector_property_ImportanceEnum
	name: string
	required: boolean
	type: cloud_project_database_kafkaConnect_connector_property_TypeEnum
	values: string[] | null
}
export type cloud_project_database_kafkaConnect_capabilities_connector_property_ImportanceEnum = 'high' | 'low' | 'medium' | Text
export type cloud_project_database_kafkaConnect_connector_StatusEnum = 'CREATING' | 'FAILED' | 'PAUSED' | 'RUNNING' | 'UNASSIGNED' | Text
export interface cloud_project_database_kafkaConnect_connector_Task {
	id: number
	status: cloud_project_database_kafkaConnect_connector_task_StatusEnum
	trace: string
}
export type cloud_project_database_kafkaConnect_connector_property_TypeEnum = 'boolean' | 'class' | 'double' | 'int16' | 'int32' | 'int64' | 'list' | 'password' | 'string' | 'transform' | Text
export type cloud_project_database_kafkaConnect_connector_task_StatusEnum = 'FAILED' | 'PAUSED' | 'RUNNING' | Text
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
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum
	createdAt: string
	deletionProtection: boolean | null
	description: string
	disk: cloud_project_database_service_Disk
	enablePrometheus: boolean | null
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	restApi: boolean
	schemaRegistry: boolean
	status: cloud_project_database_StatusEnum
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
	type: cloud_project_database_m3db_namespace_TypeEnum
	writesToCommitLogEnabled: boolean | null
}
export interface cloud_project_database_m3db_NamespaceCreation_Request {
	name: string
	resolution: string
	retention?: cloud_project_database_m3db_namespace_RetentionCreation_Request
	snapshotEnabled?: boolean | null
	type: cloud_project_database_m3db_namespace_TypeEnum_Request
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
	status: cloud_project_database_StatusEnum
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
	status: cloud_project_database_StatusEnum
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
export type cloud_project_database_m3db_namespace_TypeEnum = cloud_project_database_m3db_namespace_TypeEnum_Request | Text
export type cloud_project_database_m3db_namespace_TypeEnum_Request = 'aggregated' | 'unaggregated'
export interface cloud_project_database_mongodb_PrometheusEndpoint {
	srvDomain: string
	username: string
}
export interface cloud_project_database_mysql_MigrationResult {
	error: string
	message: string
	method: string
	status: cloud_project_database_mysql_migration_StatusEnum
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
	status: cloud_project_database_mysql_migration_StatusEnum
	success: boolean
}
export type cloud_project_database_mysql_migration_StatusEnum = 'done' | 'failed' | 'running' | 'syncing' | 'waiting' | Text
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
	capabilities: Partial<Record<cloud_project_database_service_CapabilityEnum, cloud_project_database_service_CapabilityActions>>
	category: cloud_project_database_engine_CategoryEnum
	createdAt: string
	deletionProtection: boolean | null
	description: string
	disk: cloud_project_database_service_Disk
	enablePrometheus: boolean | null
	endpoints: cloud_project_database_service_Endpoint[]
	engine: cloud_project_database_EngineEnum
	flavor: string
	id: string
	ipRestrictions: cloud_project_database_service_IpRestriction[]
	maintenanceTime: string
	networkId: string | null
	networkType: cloud_project_database_NetworkTypeEnum
	nodeNumber: number
	nodes: cloud_project_database_service_Node[]
	plan: string
	status: cloud_project_database_StatusEnum
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
	status: cloud_project_database_StatusEnum
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
	status: cloud_project_database_StatusEnum
	username: string
}
export interface cloud_project_database_opensearch_User_Request {
	acls?: cloud_project_database_opensearch_UserAcl_Request[]
}
export interface cloud_project_database_postgresql_ConnectionPool {
	databaseId: string
	id: string
	mode: cloud_project_database_postgresql_connectionpool_ModeEnum
	name: string
	port: number
	size: number
	sslMode: cloud_project_database_postgresql_connectionpool_SslModeEnum | null
	uri: string
	userId: string | null
}
export interface cloud_project_database_postgresql_ConnectionPoolCreation_Request {
	databaseId: string
	mode: cloud_project_database_postgresql_connectionpool_ModeEnum_Request
	name: string
	size: number
	userId?: string | null
}
export interface cloud_project_database_postgresql_ConnectionPool_Request {
	databaseId?: string
	mode?: cloud_project_database_postgresql_connectionpool_ModeEnum_Request
	size?: number
	userId?: string | null
}
export interface cloud_project_database_postgresql_QueryStatistics {
	queries: cloud_project_database_postgresql_querystatistics_Query[]
}
export type cloud_project_database_postgresql_connectionpool_ModeEnum = cloud_project_database_postgresql_connectionpool_ModeEnum_Request | Text
export type cloud_project_database_postgresql_connectionpool_ModeEnum_Request = 'session' | 'statement' | 'transaction'
export type cloud_project_database_postgresql_connectionpool_SslModeEnum = 'require' | Text
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
	status: cloud_project_database_StatusEnum
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
	status: cloud_project_database_StatusEnum
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
	create: cloud_project_database_service_capability_StateEnum | null
	delete: cloud_project_database_service_capability_StateEnum | null
	read: cloud_project_database_service_capability_StateEnum | null
	update: cloud_project_database_service_capability_StateEnum | null
}
export type cloud_project_database_service_CapabilityEnum = 'advancedConfiguration' | 'backupRestore' | 'backupTime' | 'backups' | 'certificates' | 'connectionPools' | 'connector' | 'currentQueries' | 'currentQueriesCancel' | 'databases' | 'deletionProtection' | 'enableWrites' | 'fork' | 'indexes' | 'integrations' | 'ipRestrictions' | 'maintenanceApply' | 'maintenanceTime' | 'maintenances' | 'namespaces' | 'nodes' | 'patterns' | 'prometheus' | 'prometheusCredentialsReset' | 'queryStatistics' | 'queryStatisticsReset' | 'replication' | 'restApi' | 'schemaRegistry' | 'service' | 'serviceDisk' | 'serviceFlavor' | 'serviceIpRestriction' | 'topic' | 'topicAcl' | 'userAccess' | 'userAcls' | 'userCredentialsReset' | 'users' | Text
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
	component: cloud_project_database_service_endpoint_ComponentEnum
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
	status: cloud_project_database_service_integration_StatusEnum
	type: cloud_project_database_service_integration_TypeEnum
}
export interface cloud_project_database_service_Integration_Request {
	destinationServiceId: string
	parameters?: Record<string, string> | null
	sourceServiceId: string
	type?: cloud_project_database_service_integration_TypeEnum_Request
}
export interface cloud_project_database_service_IpRestriction {
	description: string
	ip: string
	status: cloud_project_database_StatusEnum
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
	status: cloud_project_database_service_maintenance_StatusEnum
}
export interface cloud_project_database_service_Metric {
	metrics: cloud_project_database_service_HostMetric[]
	name: string
	units: cloud_project_database_service_MetricUnitEnum
}
export type cloud_project_database_service_MetricPeriodEnum_Request = 'lastDay' | 'lastHour' | 'lastMonth' | 'lastWeek' | 'lastYear'
export type cloud_project_database_service_MetricUnitEnum = 'BYTES' | 'BYTES_PER_SECOND' | 'GIGABYTES' | 'GIGABYTES_PER_HOUR' | 'MEGABYTES' | 'MEGABYTES_PER_SECOND' | 'MILLISECONDS' | 'PERCENT' | 'SCALAR' | 'SCALAR_PER_SECOND' | 'SECONDS' | 'UNKNOWN' | Text
export interface cloud_project_database_service_Node {
	createdAt: string
	flavor: string
	id: string
	name: string
	port: number
	region: string
	role: cloud_project_database_service_node_RoleEnum | null
	status: cloud_project_database_StatusEnum
}
export interface cloud_project_database_service_NodeCreation_Request {
	flavor?: string
	region?: string
	role?: cloud_project_database_service_node_RoleEnum_Request | null
}
export interface cloud_project_database_service_NodePattern_Request {
	flavor?: string
	number?: number
	region?: string
}
export interface cloud_project_database_service_Node_Request {
	role?: cloud_project_database_service_node_RoleEnum_Request | null
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
	replicationPolicyClass: cloud_project_database_service_replication_PolicyClassEnum
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
	replicationPolicyClass?: cloud_project_database_service_replication_PolicyClassEnum_Request
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
	replicationPolicyClass?: cloud_project_database_service_replication_PolicyClassEnum_Request
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
	status: cloud_project_database_StatusEnum
	username: string
}
export interface cloud_project_database_service_UserCreation_Request {
	name?: string
}
export interface cloud_project_database_service_UserWithPassword {
	createdAt: string
	id: string
	password: string
	status: cloud_project_database_StatusEnum
	username: string
}
export interface cloud_project_database_service_UserWithPasswordAndRoles {
	createdAt: string
	id: string
	password: string
	roles: string[]
	status: cloud_project_database_StatusEnum
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
	status: cloud_project_database_StatusEnum
	username: string
}
export interface cloud_project_database_service_UserWithRolesCreation_Request {
	name?: string
	roles?: string[]
}
export interface cloud_project_database_service_UserWithRoles_Request {
	roles?: string[]
}
export type cloud_project_database_service_capability_StateEnum = 'disabled' | 'enabled' | Text
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
	state: cloud_project_database_service_currentqueries_StateEnum
	stateChange: string | null
	transactionStart: string | null
	userId: number | null
	userName: string
	waitEvent: string | null
	waitEventType: cloud_project_database_service_currentqueries_WaitEventTypeEnum | null
}
export type cloud_project_database_service_currentqueries_StateEnum = 'ACTIVE' | 'DISABLED' | 'FASTPATH_FUNCTION_CALL' | 'IDLE' | 'IDLE_IN_TRANSACTION' | 'IDLE_IN_TRANSACTION_ABORTED' | Text
export type cloud_project_database_service_currentqueries_WaitEventTypeEnum = 'ACTIVITY' | 'BUFFER_PIN' | 'CLIENT' | 'EXTENSION' | 'IO' | 'IPC' | 'LOCK' | 'LWLOCK' | 'TIMEOUT' | Text
export interface cloud_project_database_service_currentqueries_query_CancelRequest_Request {
	pid?: number
	terminate?: boolean
}
export interface cloud_project_database_service_currentqueries_query_CancelResponse {
	success: boolean
}
export type cloud_project_database_service_endpoint_ComponentEnum = 'cassandra' | 'clickhouse' | 'clickhouseHttps' | 'clickhouseMysql' | 'grafana' | 'graphite' | 'influxdb' | 'kafka' | 'kafkaConnect' | 'kafkaRestApi' | 'kafkaSASL' | 'kafkaSchemaRegistry' | 'kibana' | 'm3coordinator' | 'mongodb' | 'mongodbAnalytics' | 'mongodbSrv' | 'mongodbSrvAnalytics' | 'mysql' | 'mysqlRead' | 'mysqlx' | 'opensearch' | 'postgresql' | 'postgresqlRead' | 'postgresqlReadReplica' | 'prometheusRead' | 'prometheusWrite' | 'redis' | 'valkey' | Text
export type cloud_project_database_service_integration_StatusEnum = 'READY' | Text
export type cloud_project_database_service_integration_TypeEnum = cloud_project_database_service_integration_TypeEnum_Request | Text
export type cloud_project_database_service_integration_TypeEnum_Request = 'grafanaDashboard' | 'grafanaDatasource' | 'kafkaConnect' | 'kafkaLogs' | 'kafkaMirrorMaker' | 'm3aggregator' | 'm3dbMetrics' | 'opensearchLogs' | 'postgresqlMetrics'
export type cloud_project_database_service_maintenance_StatusEnum = 'APPLIED' | 'APPLYING' | 'ERROR' | 'PENDING' | 'SCHEDULED' | Text
export type cloud_project_database_service_node_RoleEnum = cloud_project_database_service_node_RoleEnum_Request | Text
export type cloud_project_database_service_node_RoleEnum_Request = 'ANALYTICS' | 'STANDARD'
export interface cloud_project_database_service_prometheus_Target {
	host: string
	port: number
}
export type cloud_project_database_service_replication_PolicyClassEnum = cloud_project_database_service_replication_PolicyClassEnum_Request | Text
export type cloud_project_database_service_replication_PolicyClassEnum_Request = 'org.apache.kafka.connect.mirror.DefaultReplicationPolicy' | 'org.apache.kafka.connect.mirror.IdentityReplicationPolicy'
export interface cloud_project_floatingIp_AssociatedEntity {
	gatewayId: string
	id: string
	ip: string
	type: cloud_project_floatingIp_associatedEntity_TypeEnum
}
export type cloud_project_floatingIp_StatusEnum = 'active' | 'down' | 'error' | Text
export type cloud_project_floatingIp_associatedEntity_TypeEnum = 'dhcp' | 'instance' | 'loadbalancer' | 'routerInterface' | 'unknown' | Text
export type cloud_project_gateway_TypeEnum = 'private' | 'public' | Text
export interface cloud_project_loadbalancer_Address {
	ipv4: string
	ipv6: string | null
}
export interface cloud_project_loadbalancer_Addresses {
	ipv4: string[]
	ipv6: string[] | null
}
export interface cloud_project_loadbalancer_Backend {
	balancer: cloud_project_loadbalancer_backend_BalancerAlgorithmEnum | null
	name: string
	proxyProtocol: cloud_project_loadbalancer_backend_ProxyProtocolEnum | null
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
	balancer?: cloud_project_loadbalancer_backend_BalancerAlgorithmEnum_Request | null
	name: string
	proxyProtocol?: cloud_project_loadbalancer_backend_ProxyProtocolEnum_Request | null
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
	mode: cloud_project_loadbalancer_frontend_ModeEnum | null
	name: string
	port: number | null
	portRanges: cloud_project_loadbalancer_PortRange[] | null
	ports: number[] | null
	tls: boolean
	whitelist: string[]
}
export interface cloud_project_loadbalancer_Frontend_Request {
	backends: cloud_project_loadbalancer_BackendSelector_Request[]
	mode?: cloud_project_loadbalancer_frontend_ModeEnum_Request | null
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
export type cloud_project_loadbalancer_SizeEnum = cloud_project_loadbalancer_SizeEnum_Request | Text
export type cloud_project_loadbalancer_SizeEnum_Request = 'L' | 'M' | 'S'
export type cloud_project_loadbalancer_StatusEnum = 'APPLYING' | 'CREATED' | 'DELETING' | 'ERROR' | 'FROZEN' | 'RUNNING' | Text
export type cloud_project_loadbalancer_backend_BalancerAlgorithmEnum = cloud_project_loadbalancer_backend_BalancerAlgorithmEnum_Request | Text
export type cloud_project_loadbalancer_backend_BalancerAlgorithmEnum_Request = 'first' | 'leastconn' | 'roundrobin' | 'source' | 'static-rr'
export type cloud_project_loadbalancer_backend_ProxyProtocolEnum = cloud_project_loadbalancer_backend_ProxyProtocolEnum_Request | Text
export type cloud_project_loadbalancer_backend_ProxyProtocolEnum_Request = 'v1' | 'v2' | 'v2-cn' | 'v2-ssl'
export interface cloud_project_loadbalancer_configuration_networking_Egress {
	id: string | null
	kind: cloud_project_loadbalancer_networking_egress_KindEnum
}
export interface cloud_project_loadbalancer_configuration_networking_Egress_Request {
	id?: string | null
	kind: cloud_project_loadbalancer_networking_egress_KindEnum_Request
}
export interface cloud_project_loadbalancer_configuration_networking_Ingress {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum
}
export interface cloud_project_loadbalancer_configuration_networking_Ingress_Request {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum_Request
}
export interface cloud_project_loadbalancer_configuration_networking_Networking {
	egress: cloud_project_loadbalancer_configuration_networking_Egress | null
	ingress: cloud_project_loadbalancer_configuration_networking_Ingress | null
}
export interface cloud_project_loadbalancer_configuration_networking_Networking_Request {
	egress?: cloud_project_loadbalancer_configuration_networking_Egress_Request | null
	ingress?: cloud_project_loadbalancer_configuration_networking_Ingress_Request | null
}
export type cloud_project_loadbalancer_frontend_ModeEnum = cloud_project_loadbalancer_frontend_ModeEnum_Request | Text
export type cloud_project_loadbalancer_frontend_ModeEnum_Request = 'TCP'
export interface cloud_project_loadbalancer_networking_Egress {
	id: string | null
	kind: cloud_project_loadbalancer_networking_egress_KindEnum
}
export interface cloud_project_loadbalancer_networking_EgressCreation_Request {
	kind: cloud_project_loadbalancer_networking_egress_KindEnum_Request
}
export interface cloud_project_loadbalancer_networking_Ingress {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum
}
export interface cloud_project_loadbalancer_networking_IngressCreation_Request {
	kind: cloud_project_loadbalancer_networking_ingress_KindEnum_Request
}
export interface cloud_project_loadbalancer_networking_Networking {
	egress: cloud_project_loadbalancer_networking_Egress
	ingress: cloud_project_loadbalancer_networking_Ingress
}
export interface cloud_project_loadbalancer_networking_NetworkingCreation_Request {
	egress?: cloud_project_loadbalancer_networking_EgressCreation_Request | null
	ingress?: cloud_project_loadbalancer_networking_IngressCreation_Request | null
}
export type cloud_project_loadbalancer_networking_egress_KindEnum = cloud_project_loadbalancer_networking_egress_KindEnum_Request | Text
export type cloud_project_loadbalancer_networking_egress_KindEnum_Request = 'public' | 'vrack'
export type cloud_project_loadbalancer_networking_ingress_KindEnum = cloud_project_loadbalancer_networking_ingress_KindEnum_Request | Text
export type cloud_project_loadbalancer_networking_ingress_KindEnum_Request = 'public'
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
export type cloud_quota_CategoryEnum_Request = 'instance' | 'keymanager' | 'keypair' | 'loadbalancer' | 'network' | 'share' | 'volume'
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
	status: cloud_volume_VolumeStatusEnum
	type: cloud_volume_VolumeTypeEnum
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
	type?: cloud_volume_VolumeTypeEnum_Request
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
	type?: cloud_volume_VolumeTypeEnum_Request | null
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
export type cloud_share_ProtocolEnum = 'NFS' | Text
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
	protocol: cloud_share_ProtocolEnum
	region: string
	shareNetworkId: string | null
	size: number
	status: cloud_share_StatusEnum
	subnetId: string | null
	type: cloud_share_TypeEnum
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
	type: cloud_share_TypeEnum_Request
}
export type cloud_share_StatusEnum = 'available' | 'awaiting_transfer' | 'backup_creating' | 'backup_restoring' | 'backup_restoring_error' | 'creating' | 'creating_from_snapshot' | 'deleted' | 'deleting' | 'error' | 'error_deleting' | 'extending' | 'extending_error' | 'inactive' | 'manage_error' | 'manage_starting' | 'migrating' | 'migrating_to' | 'replication_change' | 'reverting' | 'reverting_error' | 'shrinking' | 'shrinking_error' | 'shrinking_possible_data_loss_error' | 'unmanage_error' | 'unmanage_starting' | 'unmanaged' | Text
export type cloud_share_TypeEnum = cloud_share_TypeEnum_Request | Text
export type cloud_share_TypeEnum_Request = 'standard-1az'
export interface cloud_share_acl_ACL {
	accessLevel: cloud_share_acl_AccessLevelEnum
	accessTo: string
	accessType: cloud_share_acl_AccessTypeEnum
	createdAt: string
	id: string
	status: cloud_share_acl_StatusEnum
	updatedAt: string
}
export interface cloud_share_acl_ACLCreate_Request {
	accessLevel?: cloud_share_acl_AccessLevelEnum_Request
	accessTo?: string
}
export type cloud_share_acl_AccessLevelEnum = cloud_share_acl_AccessLevelEnum_Request | Text
export type cloud_share_acl_AccessLevelEnum_Request = 'ro' | 'rw'
export type cloud_share_acl_AccessTypeEnum = 'ip' | Text
export type cloud_share_acl_StatusEnum = 'active' | 'applying' | 'denying' | 'error' | 'queued_to_apply' | 'queued_to_deny' | Text
export interface cloud_share_snapshot_Snapshot {
	createdAt: string
	description: string | null
	id: string
	name: string | null
	shareId: string
	shareProtocol: cloud_share_ProtocolEnum | null
	shareSize: number
	size: number
	status: cloud_share_snapshot_StatusEnum
}
export interface cloud_share_snapshot_Snapshot_Request {
	description?: string | null
	name?: string | null
}
export type cloud_share_snapshot_StatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'error_deleting' | 'manage_error' | 'manage_starting' | 'restoring' | 'unmanage_error' | 'unmanage_starting' | Text
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
	roleName: cloud_storage_PolicyRoleEnum_Request
}
export interface cloud_storage_ArchiveColdArchiveContainer_Request {
	lockedUntilDays?: number | null
}
export interface cloud_storage_Container {
	archive: boolean | null
	containerType: cloud_storage_TypeEnum | null
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
	containerType: cloud_storage_TypeEnum
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
	retrievalState: cloud_storage_RetrievalStateEnum
	size: number
}
export interface cloud_storage_ContainerObjectTempURL {
	expirationDate: string
	getURL: string
}
export type cloud_storage_EncryptionAlgorithmEnum = cloud_storage_EncryptionAlgorithmEnum_Request | Text
export type cloud_storage_EncryptionAlgorithmEnum_Request = 'AES256' | 'plaintext'
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
	status: cloud_storage_LifecycleRuleStatusEnum
	transitions: cloud_StorageLifecycleRuleTransition[] | null
}
export type cloud_storage_LifecycleRuleStatusEnum = cloud_storage_LifecycleRuleStatusEnum_Request | Text
export type cloud_storage_LifecycleRuleStatusEnum_Request = 'disabled' | 'enabled'
export type cloud_storage_LifecycleRuleTransitionStorageClassEnum = cloud_storage_LifecycleRuleTransitionStorageClassEnum_Request | Text
export type cloud_storage_LifecycleRuleTransitionStorageClassEnum_Request = 'DEEP_ARCHIVE' | 'GLACIER_IR' | 'STANDARD' | 'STANDARD_IA'
export interface cloud_storage_LifecycleRule_Request {
	abortIncompleteMultipartUpload?: cloud_StorageLifecycleRuleAbortIncompleteMultipartUpload_Request | null
	expiration?: cloud_StorageLifecycleRuleExpiration_Request | null
	filter?: cloud_StorageLifecycleRuleFilter_Request | null
	id?: string
	noncurrentVersionExpiration?: cloud_StorageLifecycleRuleNoncurrentVersionExpiration_Request | null
	noncurrentVersionTransitions?: cloud_StorageLifecycleRuleNoncurrentVersionTransition_Request[] | null
	status: cloud_storage_LifecycleRuleStatusEnum_Request
	transitions?: cloud_StorageLifecycleRuleTransition_Request[] | null
}
export type cloud_storage_ObjectLegalHoldStatusEnum = cloud_storage_ObjectLegalHoldStatusEnum_Request | Text
export type cloud_storage_ObjectLegalHoldStatusEnum_Request = 'off' | 'on'
export type cloud_storage_ObjectLockModeEnum = cloud_storage_ObjectLockModeEnum_Request | Text
export type cloud_storage_ObjectLockModeEnum_Request = 'compliance' | 'governance'
export type cloud_storage_ObjectLockStatusEnum = cloud_storage_ObjectLockStatusEnum_Request | Text
export type cloud_storage_ObjectLockStatusEnum_Request = 'disabled' | 'enabled'
export type cloud_storage_ObjectReplicationStatusEnum = 'COMPLETED' | 'FAILED' | 'NONE' | 'REPLICA' | Text
export interface cloud_storage_PolicyRaw {
	policy: string
}
export interface cloud_storage_PolicyRaw_Request {
	policy?: string
}
export type cloud_storage_PolicyRoleEnum_Request = 'admin' | 'deny' | 'readOnly' | 'readWrite'
export interface cloud_storage_PresignedURL {
	method: cloud_storage_PresignedURLMethodEnum
	signedHeaders: Record<string, string>
	url: string
}
export interface cloud_storage_PresignedURLInput_Request {
	expire?: number
	method?: cloud_storage_PresignedURLMethodEnum_Request
	object?: string
	storageClass?: cloud_storage_StorageClassEnum_Request
	versionId?: string
}
export type cloud_storage_PresignedURLMethodEnum = cloud_storage_PresignedURLMethodEnum_Request | Text
export type cloud_storage_PresignedURLMethodEnum_Request = 'DELETE' | 'GET' | 'PUT'
export interface cloud_storage_Quota {
	buckets: number
	maxBuckets: number
}
export interface cloud_storage_ReplicationRule {
	deleteMarkerReplication: cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum
	destination: cloud_StorageReplicationRuleDestination | null
	filter: cloud_StorageReplicationRuleFilter | null
	id: string
	priority: number
	status: cloud_storage_ReplicationRuleStatusEnum
}
export type cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum = cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum_Request | Text
export type cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum_Request = 'disabled' | 'enabled'
export interface cloud_storage_ReplicationRuleIn_Request {
	deleteMarkerReplication?: cloud_storage_ReplicationRuleDeleteMarkerReplicationStatusEnum_Request
	destination?: cloud_StorageReplicationRuleDestinationIn_Request | null
	filter?: cloud_StorageReplicationRuleFilter_Request | null
	id?: string
	priority?: number
	status?: cloud_storage_ReplicationRuleStatusEnum_Request
}
export type cloud_storage_ReplicationRuleStatusEnum = cloud_storage_ReplicationRuleStatusEnum_Request | Text
export type cloud_storage_ReplicationRuleStatusEnum_Request = 'disabled' | 'enabled'
export type cloud_storage_RetrievalStateEnum = 'sealed' | 'unsealed' | 'unsealing' | Text
export type cloud_storage_RightEnum_Request = 'all' | 'read' | 'write'
export type cloud_storage_StorageClassEnum = cloud_storage_StorageClassEnum_Request | Text
export type cloud_storage_StorageClassEnum_Request = 'DEEP_ARCHIVE' | 'GLACIER_IR' | 'HIGH_PERF' | 'STANDARD' | 'STANDARD_IA'
export type cloud_storage_StorageClassReplicationEnum = cloud_storage_StorageClassReplicationEnum_Request | Text
export type cloud_storage_StorageClassReplicationEnum_Request = 'DEEP_ARCHIVE' | 'GLACIER' | 'GLACIER_IR' | 'HIGH_PERF' | 'INTELLIGENT_TIERING' | 'ONEZONE_IA' | 'STANDARD' | 'STANDARD_IA'
export type cloud_storage_TypeEnum = cloud_storage_TypeEnum_Request | Text
export type cloud_storage_TypeEnum_Request = 'private' | 'public' | 'static'
export type cloud_storage_VersioningStatusEnum = cloud_storage_VersioningStatusEnum_Request | Text
export type cloud_storage_VersioningStatusEnum_Request = 'disabled' | 'enabled' | 'suspended'
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
export type cloud_user_OpenrcVersionEnum_Request = 'v2.0' | 'v3'
export type cloud_user_RCloneServiceEnum_Request = 'storage' | 'storage-s3'
export interface cloud_user_Rclone {
	content: string
}
export type cloud_user_RoleEnum_Request = 'administrator' | 'ai_training_operator' | 'ai_training_read' | 'authentication' | 'backup_operator' | 'compute_operator' | 'image_operator' | 'infrastructure_supervisor' | 'key-manager_operator' | 'key-manager_read' | 'load-balancer_operator' | 'network_operator' | 'network_security_operator' | 'objectstore_operator' | 'quantum_operator' | 'quantum_reader' | 'share_operator' | 'volume_operator'
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
	status: cloud_user_UserStatusEnum
	username: string
}
export interface cloud_user_UserDetail {
	creationDate: string
	description: string
	id: number
	openstackId: string | null
	password: string
	roles: cloud_role_Role[]
	status: cloud_user_UserStatusEnum
	username: string
}
export type cloud_user_UserStatusEnum = 'creating' | 'deleted' | 'deleting' | 'disabled' | 'ok' | 'updating' | Text
export interface cloud_volumeBackup_VolumeBackup {
	creationDate: string
	id: string
	name: string
	region: string
	size: number
	status: cloud_volumeBackup_VolumeBackupStatusEnum
	volumeId: string
}
export interface cloud_volumeBackup_VolumeBackupCreation_Request {
	name?: string
	volumeId: string
}
export interface cloud_volumeBackup_VolumeBackupRestore_Request {
	volumeId: string
}
export type cloud_volumeBackup_VolumeBackupStatusEnum = 'creating' | 'deleting' | 'error' | 'ok' | 'restoring' | Text
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
	status: cloud_volume_SnapshotStatusEnum
	volumeId: string
}
export type cloud_volume_SnapshotStatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'error_deleting' | Text
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
	status: cloud_volume_VolumeStatusEnum
	type: cloud_volume_VolumeTypeEnum
}
export type cloud_volume_VolumeStatusEnum = 'attaching' | 'available' | 'awaiting-transfer' | 'backing-up' | 'creating' | 'deleted' | 'deleting' | 'detaching' | 'downloading' | 'error' | 'error_backing-up' | 'error_deleting' | 'error_extending' | 'error_restoring' | 'extending' | 'in-use' | 'maintenance' | 'reserved' | 'restoring-backup' | 'retyping' | 'snapshotting' | 'uploading' | Text
export type cloud_volume_VolumeTypeEnum = cloud_volume_VolumeTypeEnum_Request | Text
export type cloud_volume_VolumeTypeEnum_Request = 'classic' | 'classic-luks' | 'classic-multiattach' | 'high-speed' | 'high-speed-gen2' | 'high-speed-gen2-luks' | 'high-speed-luks'
export type common_RegionTypeEnum = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ' | Text
export interface complexType_UnitAndValueWritable<T> {
	unit: string
	value: T
}
export interface complexType_UnitAndValueWritable_Request<T> {
	unit?: string
	value?: T
}
export type countryCode2LettersEnum = 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'wf' | 'ws' | 'ye' | 'yt' | 'za' | 'zm' | 'zw' | Text
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
