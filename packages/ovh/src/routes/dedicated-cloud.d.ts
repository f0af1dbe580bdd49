// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, order_CurrencyCodeEnum, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; auth: false }
type $3 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2019-01-10'; deleted: '2019-03-10'; instead: '/dedicatedCloud/{serviceName}/changeProperties' }
type $4 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $5 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' }
type $6 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }
type $7 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2022-10-01'; deleted: '2023-07-01'; instead: '/dedicatedCloud/{serviceName}/backupRepository' }
type $8 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2022-10-01'; deleted: '2023-07-01'; instead: '/dedicatedCloud/{serviceName}/backupRepository/{repositoryId}' }
type $9 = {}
type $10 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2026-01-15'; instead: '/dedicatedCloud/{serviceName}/datacenter/{datacenterId}/disasterRecovery/zertoSingle/remoteSites' }
type $11 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/me/consumption/usage/current' }
type $12 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2017-10-03'; deleted: '2018-01-01'; instead: '/dedicatedCloud/{serviceName}/datacenter/{datacenterId}/vm/{vmId}' }
type $13 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-05-14'; deleted: '2025-02-01'; instead: '/dedicatedCloud/{serviceName}/iam' }
type $14 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-05-14'; deleted: '2025-02-01'; instead: '/dedicatedCloud/{serviceName}/iam/enable' }
type $15 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-05-14'; deleted: '2025-02-01'; instead: '/dedicatedCloud/{serviceName}/iam/addRole' }
type $16 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-05-14'; deleted: '2025-02-01'; instead: '/dedicatedCloud/{serviceName}/iam/addRole' }
type $17 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/upgrade/privateCloud/{serviceName}/{planCode}' }
type $18 = { status: 'BETA' }
type $19 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2019-12-16'; deleted: '2020-03-01'; instead: '/dedicatedCloud/{serviceName}/upgradeVcenter' }
/** The routes of v1 below /dedicatedCloud. */
export interface DedicatedCloud {
	'dedicatedCloud#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	dedicatedCloud: {
		'commercialRange#GET': Read<string[], $2>
		'location#GET': Read<string[], $1>
		'{serviceName}#GET': Read<dedicatedCloud_dedicatedCloudWithIAM, $1>
		'{serviceName}#PUT': Write<dedicatedCloud_Task, $3, dedicatedCloud_dedicatedCloud_Request>
		commercialRange: {
			'{commercialRangeName}#GET': Read<dedicatedCloud_CommercialRange, $2>
		}
		location: {
			'{pccZone}#GET': Read<dedicatedCloud_PccZone, $1>
			'{pccZone}': {
				'hostProfile#GET': Read<number[], $1>
				'hypervisor#GET': Read<string[], $1>
				hostProfile: {
					'{id}#GET': Read<dedicatedCloud_HostProfile, $1>
				}
				hypervisor: {
					'{shortName}#GET': Read<dedicatedCloud_Os, $1>
				}
				stock: {
					'host#GET': Read<dedicatedCloud_HostStockProfile[], $1, { minYear?: number }>
					'pcc#GET': Read<dedicatedCloud_PccStockProfile[], $1>
					'zpool#GET': Read<dedicatedCloud_ZpoolStockProfile[], $1, { profileFilter?: string }>
				}
			}
		}
		'{serviceName}': {
			'allowedNetwork#GET': Read<number[], $1>
			'allowedNetwork#POST': Write<dedicatedCloud_Task, $1, { description?: string; network: string }>
			'backupRepository#GET': Read<number[], $4>
			'canDeployNsxtEdgesOnGlobalDatastores#GET': Read<boolean, $4, { count?: number; size?: dedicatedCloud_nsxt_NsxtEdgeSizeEnum_Request }>
			'capabilities#GET': Read<dedicatedCloud_Capabilities, $1>
			'changeContact#POST': Write<number[], $5, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'changeProperties#POST': Write<dedicatedCloud_Task, $1, { description?: string; sslV3?: boolean; userAccessPolicy?: dedicatedCloud_UserAccessPolicyEnum_Request; userLimitConcurrentSession?: number; userLogoutPolicy?: dedicatedCloud_UserLogoutPolicyEnum_Request; userSessionTimeout?: number }>
			'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
			'datacenter#GET': Read<number[], $1>
			'datacenter#POST': Write<dedicatedCloud_Task, $1, { commercialRangeName: string; vrackName?: string }>
			'federation#GET': Read<dedicatedCloud_Federation, $13>
			'filer#GET': Read<number[], $1>
			'generateNsxvInventory#POST': Write<dedicatedCloud_Task, $4>
			'generateVxlanToVrackMapping#POST': Write<dedicatedCloud_Task, $4>
			'globalTasks#GET': Read<number[], $1, { datacenterId?: number; 'endDate.from'?: string; 'endDate.to'?: string; 'executionDate.from'?: string; 'executionDate.to'?: string; filerId?: number; hostId?: number; 'lastModificationDate.from'?: string; 'lastModificationDate.to'?: string; name?: string; networkAccessId?: number; orderId?: number; parentTaskId?: number; state?: dedicatedCloud_TaskStateEnum_Request[]; userId?: number; vlanId?: number }>
			'hcx#GET': Read<dedicatedCloud_Hcx, $1>
			'hds#GET': Read<dedicatedCloud_Hds, $1>
			'hipaa#GET': Read<dedicatedCloud_Hipaa, $1>
			'iam#GET': Read<dedicatedCloud_Iam, $4>
			'ip#GET': Read<string[], $1>
			'location#GET': Read<dedicatedCloud_PccZone, $9>
			'logForwarder#GET': Read<dedicatedCloud_LogForwarder, $18>
			'newPrices#GET': Read<dedicatedCloud_resourceNewPrices, $1>
			'nsx#GET': Read<dedicatedCloud_Nsx, $1>
			'nsxt#GET': Read<dedicatedCloud_Nsxt, $4>
			'orderNewFilerHourly#POST': Write<dedicatedCloud_Task, $1, { name: string }>
			'orderableIpCountries#GET': Read<dedicatedCloud_IpCountriesEnum[], $1>
			'passwordPolicy#GET': Read<dedicatedCloud_passwordPolicy, $1>
			'pcidss#GET': Read<dedicatedCloud_PciDss, $1>
			'resetTriggeredAlarm#POST': Write<dedicatedCloud_Task, $1>
			'robot#GET': Read<string[], $1>
			'sap#GET': Read<dedicatedCloud_sapWithIAM[], $9, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			'sap#POST': Write<string, $9, dedicatedCloud_sap_params_Request>
			'securityOptions#GET': Read<dedicatedCloud_SecurityOption, $4>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'servicePack#GET': Read<dedicatedCloud_servicePackStatus, $1>
			'servicePacks#GET': Read<string[], $1>
			'tag#GET': Read<string[], $9>
			'task#GET': Read<number[], $1, { executionDate?: string; name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
			'terminate#POST': Write<string, $1>
			'twoFAWhitelist#GET': Read<number[], $1>
			'twoFAWhitelist#POST': Write<dedicatedCloud_Task, $1, { description: string; ip: string }>
			'upgradeHypervisor#POST': Write<dedicatedCloud_Task, $19>
			'upgradeVcenter#POST': Write<dedicatedCloud_Task, $1, { release?: dedicatedCloud_releaseEnum_Request }>
			'user#GET': Read<number[], $1, { name?: string }>
			'user#POST': Write<dedicatedCloud_Task, $1, { canAddRessource?: boolean; canManageRights?: boolean; email?: string; encryptionRight?: boolean; expirationDate?: string; firstName?: string; lastName?: string; name: string; networkRole?: dedicatedCloud_right_NetworkRoleEnum_Request; nsxRight?: boolean; password?: string; phoneNumber?: string; receiveAlerts?: boolean; right?: dedicatedCloud_right_RightEnum_Request; tokenValidator?: boolean; vmNetworkRole?: dedicatedCloud_right_VmNetworkRoleEnum_Request }>
			'vcenterVersion#GET': Read<dedicatedCloud_vcenter, $1>
			'vendor#GET': Read<dedicatedCloud_Vendor, $1>
			'vlan#GET': Read<number[], $1>
			'vmEncryption#GET': Read<dedicatedCloud_VMEncryption, $1>
			'vmwareCloudDirectorEligibility#POST': Write<dedicatedCloud_Task, $9>
			'vrack#GET': Read<string[], $1>
			'vrops#GET': Read<dedicatedCloud_Vrops, $1>
			allowedNetwork: {
				'{networkAccessId}#DELETE': Read<dedicatedCloud_Task, $1>
				'{networkAccessId}#GET': Read<dedicatedCloud_AllowedNetwork, $1>
				'{networkAccessId}#PUT': Write<dedicatedCloud_Task, $1, dedicatedCloud_AllowedNetwork_Request>
				'{networkAccessId}': {
					'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
					task: {
						'{taskId}#GET': Read<dedicatedCloud_Task, $1>
						'{taskId}': {
							'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
							'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
						}
					}
				}
			}
			backupRepository: {
				'{repositoryId}#GET': Read<dedicatedCloud_BackupRepository, $4>
			}
			commercialRange: {
				'compliance#GET': Read<dedicatedCloud_compliantRanges[], $1>
				'orderable#GET': Read<string[], $1>
			}
			datacenter: {
				'{datacenterId}#DELETE': Read<dedicatedCloud_Task, $1>
				'{datacenterId}#GET': Read<dedicatedCloud_Datacenter, $1>
				'{datacenterId}#PUT': Write<dedicatedCloud_Task, $1, dedicatedCloud_Datacenter_Request>
				'{datacenterId}': {
					'backup#GET': Read<dedicatedCloud_Backup, $1>
					'backupRepository#GET': Read<number[], $7>
					'checkBackupJobs#POST': Write<dedicatedCloud_Task, $1>
					'cluster#GET': Read<number[], $4>
					'filer#GET': Read<number[], $1>
					'host#GET': Read<number[], $1>
					'nsxtEdge#GET': Read<number[], $4>
					'nsxtEdge#POST': Write<dedicatedCloud_Task, $4>
					'nsxtEdgesResizingCapabilities#GET': Read<dedicatedCloud_nsxt_NsxtEdgeSizingCapability, $4>
					'nsxtEdgesScalingCapabilities#GET': Read<dedicatedCloud_nsxt_NsxtEdgeScalingCapability, $4>
					'orderNewFilerHourly#POST': Write<dedicatedCloud_Task, $1, { name: string }>
					'orderNewHostHourly#POST': Write<dedicatedCloud_Task, $1, { name: string; vmwareClusterId?: string }>
					'orderableFilerProfiles#GET': Read<dedicatedCloud_filer_Profile[], $1>
					'orderableHostProfiles#GET': Read<dedicatedCloud_host_Profile[], $1>
					'privateGateway#GET': Read<dedicatedCloud_PrivateGateway, $1>
					'resizeNsxtEdgeCluster#POST': Write<dedicatedCloud_Task, $4, { size: dedicatedCloud_nsxt_NsxtEdgeSizeEnum_Request }>
					'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
					'vm#GET': Read<number[], $1>
					'vmLicensed#GET': Read<dedicatedCloud_virtualMachineLicensingSummary[], $4, { kmsLicense?: dedicatedCloud_spla_KmsLicenseIncludingLegacyEnum_Request }>
					backup: {
						'batchRestore#POST': Write<dedicatedCloud_Task, $4, { backupJobName?: string; backupRepositoryName: string }>
						'canOptimizeProxies#GET': Read<dedicatedCloud_backup_OptimizeProxies, $1>
						'changeProperties#POST': Write<dedicatedCloud_Task, $1, { backupDurationInReport?: boolean; backupOffer: dedicatedCloud_backup_OfferTypeEnum_Request; backupSizeInReport?: boolean; diskSizeInReport?: boolean; fullDayInReport?: boolean; mailAddress?: string; restorePointInReport?: boolean; scheduleHour?: string }>
						'disable#POST': Write<dedicatedCloud_Task, $1>
						'enable#POST': Write<dedicatedCloud_Task, $6, { backupOffer?: dedicatedCloud_backup_OfferTypeEnum_Request }>
						'generateReport#POST': Write<dedicatedCloud_Task, $4>
						'offerCapabilities#GET': Read<dedicatedCloud_backup_BackupCapabilities[], $1>
						'optimizeProxies#POST': Write<dedicatedCloud_Task, $1>
					}
					backupRepository: {
						'{repositoryId}#GET': Read<dedicatedCloud_BackupRepository, $8>
					}
					cluster: {
						'{clusterId}#GET': Read<dedicatedCloud_Cluster, $4>
						'{clusterId}': {
							'nsxt#DELETE': Read<dedicatedCloud_Task, $4>
							'nsxt#POST': Write<dedicatedCloud_Task, $4>
							'nsxt#PUT': Write<dedicatedCloud_Task, $4>
						}
					}
					disasterRecovery: {
						zerto: {
							'disable#POST': Write<dedicatedCloud_Task, $1, { secondaryDatacenterId: number; secondaryServiceName: string }>
							'enable#POST': Write<dedicatedCloud_Task, $6, { primaryEndpointIp: string; secondaryDatacenterId: number; secondaryEndpointIp: string; secondaryServiceName: string }>
							'endMigration#POST': Write<dedicatedCloud_Task, $4>
							'endpointPublicIp#POST': Write<dedicatedCloud_Task, $4, { newEndpointPublicIp: string }>
							'remoteSites#DELETE': Read<dedicatedCloud_Task, $4, { id: number }>
							'remoteSites#GET': Read<dedicatedCloud_disasterRecovery_ZertoRemoteVra[], $4>
							'remoteSites#POST': Write<dedicatedCloud_Task, $4, { label: string; preSharedKey: string; remoteEndpointPublicIp: string; remoteVraNetwork: string; remoteZvmInternalIp: string }>
							'requestHealthCheck#POST': Write<dedicatedCloud_Task, $9>
							'startMigration#POST': Write<dedicatedCloud_Task, $4>
							'status#GET': Read<dedicatedCloud_disasterRecovery_Profile, $1>
							'usageReport#GET': Read<dedicatedCloud_disasterRecovery_ZertoProtectedVm[], $4, { month: number; year: number }>
							'vraResources#GET': Read<dedicatedCloud_disasterRecovery_ZertoVrasResource[], $9>
							'vraResources#POST': Write<dedicatedCloud_Task, $9, { resourcesSize: dedicatedCloud_disasterRecovery_ZertoVraResourceSizeEnum_Request; vmId: number }>
						}
						zertoSingle: {
							'configureVpn#POST': Write<dedicatedCloud_Task, $10, { preSharedKey: string; remoteEndpointInternalIp: string; remoteEndpointPublicIp: string; remoteVraNetwork?: string; remoteZvmInternalIp: string }>
							'defaultLocalVraNetwork#GET': Read<string, $1>
							'disable#POST': Write<dedicatedCloud_Task, $1>
							'enable#POST': Write<dedicatedCloud_Task, $6, { localVraNetwork: string; ovhEndpointIp: string; remoteVraNetwork?: string }>
							'endpointPublicIp#POST': Write<dedicatedCloud_Task, $4, { newEndpointPublicIp: string }>
							'remoteSites#DELETE': Read<dedicatedCloud_Task, $4, { id: number }>
							'remoteSites#GET': Read<dedicatedCloud_disasterRecovery_ZertoRemoteVra[], $4>
							'remoteSites#POST': Write<dedicatedCloud_Task, $4, { label: string; preSharedKey: string; remoteEndpointPublicIp: string; remoteVraNetwork: string; remoteZvmInternalIp: string }>
							'requestPairingToken#POST': Write<dedicatedCloud_Task, $4>
							'vraResources#GET': Read<dedicatedCloud_disasterRecovery_ZertoVrasResource[], $9>
							'vraResources#POST': Write<dedicatedCloud_Task, $9, { resourcesSize: dedicatedCloud_disasterRecovery_ZertoVraResourceSizeEnum_Request; vmId: number }>
						}
					}
					filer: {
						'{filerId}#GET': Read<dedicatedCloud_Filer, $1>
						'{filerId}': {
							'checkGlobalCompatible#GET': Read<boolean, $4>
							'convertToGlobal#POST': Write<dedicatedCloud_Task, $4>
							'hourlyConsumption#GET': Read<dedicatedCloud_filer_HourlyConsumption, $11>
							'location#GET': Read<dedicatedCloud_filer_Location, $1, { node?: dedicatedCloud_filer_NodeTypeEnum_Request }>
							'remove#POST': Write<dedicatedCloud_Task, $1>
							'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
							task: {
								'{taskId}#GET': Read<dedicatedCloud_Task, $1>
								'{taskId}': {
									'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
									'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
								}
							}
						}
					}
					host: {
						'{hostId}#GET': Read<dedicatedCloud_Host, $1>
						'{hostId}': {
							'addHostSpare#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
							'hourlyConsumption#GET': Read<dedicatedCloud_host_HourlyConsumption, $11>
							'location#GET': Read<dedicatedCloud_host_Location, $1>
							'remove#POST': Write<dedicatedCloud_Task, $1>
							'resilience#GET': Read<dedicatedCloud_HostResilience, $1>
							'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
							resilience: {
								'canBeEnabled#GET': Read<boolean, $1>
								'disable#POST': Write<dedicatedCloud_Task, $1>
								'enable#POST': Write<dedicatedCloud_Task, $1, { duration?: number }>
							}
							task: {
								'{taskId}#GET': Read<dedicatedCloud_Task, $1>
								'{taskId}': {
									'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
									'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
								}
							}
						}
					}
					nsxtEdge: {
						'{nsxtEdgeId}#DELETE': Read<dedicatedCloud_Task, $4>
						'{nsxtEdgeId}#GET': Read<dedicatedCloud_NsxtEdge, $4>
						'{nsxtEdgeId}': {
							'relocateEdge#POST': Write<dedicatedCloud_Task, $4, { datastore?: string; hostId?: number }>
							'resilience#GET': Read<dedicatedCloud_NsxtEdgeResilience, $4>
							resilience: {
								'canBeEnabled#GET': Read<boolean, $4>
								'disable#POST': Write<dedicatedCloud_Task, $4>
								'enable#POST': Write<dedicatedCloud_Task, $4, { duration?: number }>
							}
						}
					}
					privateGateway: {
						'disable#POST': Write<dedicatedCloud_Task, $1>
						'enable#POST': Write<dedicatedCloud_Task, $1, { ip: string; netmask: string; portgroup: string }>
						'reconfigure#POST': Write<dedicatedCloud_Task, $4, { ip?: string; netmask?: string; newDatacenterId?: number; portgroup?: string }>
					}
					task: {
						'{taskId}#GET': Read<dedicatedCloud_Task, $1>
						'{taskId}': {
							'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
							'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
						}
					}
					vm: {
						'{vmId}#GET': Read<dedicatedCloud_Vm, $1>
						'{vmId}': {
							'backupJob#GET': Read<dedicatedCloud_BackupJob, $12>
							'backupJob#POST': Write<dedicatedCloud_Task, $12, { backupDays: dedicatedCloud_backup_BackupDaysEnum_Request[] }>
							'disableBackup#POST': Write<dedicatedCloud_Task, $1>
							'disableCarp#POST': Write<dedicatedCloud_Task, $4, { macAddress: string }>
							'editBackup#POST': Write<dedicatedCloud_Task, $1, { backupDays: dedicatedCloud_backup_BackupDaysEnum_Request[] }>
							'enableBackup#POST': Write<dedicatedCloud_Task, $1, { backupDays: dedicatedCloud_backup_BackupDaysEnum_Request[] }>
							'enableCarp#POST': Write<dedicatedCloud_Task, $4, { macAddress: string }>
							'removeLicense#POST': Write<dedicatedCloud_Task, $4>
							'restoreBackup#POST': Write<dedicatedCloud_Task, $1, { filerId: number; filerType?: dedicatedCloud_filer_FilerTypeEnum_Request; restorePointId: number }>
							'setLicense#POST': Write<dedicatedCloud_Task, $4, { bypassGuestOsFamilyCheck: boolean; kmsLicense: dedicatedCloud_spla_KmsLicenseEnum_Request }>
							backupJob: {
								'disable#POST': Write<dedicatedCloud_Task, $12>
								'enable#POST': Write<dedicatedCloud_Task, $12, { backupDays: dedicatedCloud_backup_BackupDaysEnum_Request[] }>
								'restorePoints#GET': Read<number[], $12>
								restorePoints: {
									'{restorePointId}#GET': Read<dedicatedCloud_RestorePoint, $12>
									'{restorePointId}': {
										'restore#POST': Write<dedicatedCloud_Task, $12, { filerId: number }>
									}
								}
							}
						}
					}
				}
			}
			federation: {
				'activeDirectory#GET': Read<number[], $13>
				'activeDirectory#POST': Write<dedicatedCloud_Task, $14, { baseDnForGroups: string; baseDnForUsers: string; description?: string; domainAlias: string; domainName: string; ip: string; ldapHostname?: string; ldapTcpPort?: number; noSsl?: boolean; password: string; sslThumbprint?: string; username: string }>
				activeDirectory: {
					'{activeDirectoryId}#DELETE': Read<dedicatedCloud_Task, $13>
					'{activeDirectoryId}#GET': Read<dedicatedCloud_FederationAccessNetwork, $13>
					'{activeDirectoryId}': {
						'changeProperties#POST': Write<dedicatedCloud_Task, $13, { description?: string; password: string; sslThumbprint?: string; username: string }>
						'grantActiveDirectoryGroup#POST': Write<dedicatedCloud_Task, $15, { groupName: string }>
						'grantActiveDirectoryUser#POST': Write<dedicatedCloud_Task, $16, { username: string }>
					}
				}
			}
			filer: {
				'{filerId}#GET': Read<dedicatedCloud_Filer, $1>
				'{filerId}': {
					'checkGlobalCompatible#GET': Read<boolean, $4>
					'convertToGlobal#POST': Write<dedicatedCloud_Task, $4>
					'hourlyConsumption#GET': Read<dedicatedCloud_filer_HourlyConsumption, $11>
					'location#GET': Read<dedicatedCloud_filer_Location, $1, { node?: dedicatedCloud_filer_NodeTypeEnum_Request }>
					'remove#POST': Write<dedicatedCloud_Task, $1>
					'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
					task: {
						'{taskId}#GET': Read<dedicatedCloud_Task, $1>
						'{taskId}': {
							'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
							'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
						}
					}
				}
			}
			hcx: {
				'canBeDisabled#GET': Read<boolean, $6>
				'canBeEnabled#GET': Read<boolean, $6>
				'disable#POST': Write<dedicatedCloud_Task, $1>
				'enable#POST': Write<dedicatedCloud_Task, $6>
			}
			hds: {
				'canBeDisabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'canBeEnabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'disable#POST': Write<dedicatedCloud_Task, $17>
				'enable#POST': Write<dedicatedCloud_Task, $17>
			}
			hipaa: {
				'canBeDisabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'canBeEnabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'disable#POST': Write<dedicatedCloud_Task, $17>
				'enable#POST': Write<dedicatedCloud_Task, $17>
			}
			iam: {
				'addRole#POST': Write<dedicatedCloud_Task, $4, { name: string }>
				'canBeDisabled#GET': Read<boolean, $4>
				'canBeEnabled#GET': Read<boolean, $4>
				'disable#POST': Write<dedicatedCloud_Task, $4>
				'enable#POST': Write<dedicatedCloud_Task, $4>
			}
			ip: {
				'{network}#GET': Read<dedicatedCloud_Ip, $1>
				'{network}': {
					'details#GET': Read<dedicatedCloud_IpDetails[], $1>
					'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
					task: {
						'{taskId}#GET': Read<dedicatedCloud_Task, $1>
						'{taskId}': {
							'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
							'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
						}
					}
				}
			}
			location: {
				'hostProfile#GET': Read<number[], $9>
				'hypervisor#GET': Read<string[], $9>
				hostProfile: {
					'{id}#GET': Read<dedicatedCloud_HostProfile, $9>
				}
				hypervisor: {
					'{shortName}#GET': Read<dedicatedCloud_Os, $9>
				}
			}
			log: {
				'kind#GET': Read<string[], $9>
				'subscription#GET': Read<string[], $9, { kind?: string }>
				'subscription#POST': Write<dedicatedCloud_LogSubscriptionResponse, $9, { kind: string; streamId: string }>
				'url#POST': Write<dedicatedCloud_LogsURL, $9, { kind: string }>
				kind: {
					'{name}#GET': Read<dedicatedCloud_ldpKind, $9>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dedicatedCloud_LogSubscriptionResponse, $9>
					'{subscriptionId}#GET': Read<dedicatedCloud_ldpSubscription, $9>
				}
			}
			logForwarder: {
				'canBeDisabled#GET': Read<boolean, $18>
				'canBeEnabled#GET': Read<boolean, $18>
				'disable#POST': Write<dedicatedCloud_Task, $18>
				'enable#POST': Write<dedicatedCloud_Task, $18>
			}
			nsx: {
				'canBeDisabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'canBeEnabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'disable#POST': Write<dedicatedCloud_Task, $17>
				'enable#POST': Write<dedicatedCloud_Task, $17>
			}
			pcidss: {
				'canBeDisabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'canBeEnabled#GET': Read<dedicatedCloud_optionCompatibility, $17>
				'disable#POST': Write<dedicatedCloud_Task, $17>
				'enable#POST': Write<dedicatedCloud_Task, $17>
			}
			robot: {
				'{name}#GET': Read<dedicatedCloud_Robot, $1>
			}
			sap: {
				'{taskId}#DELETE': Read<void, $9>
				'{taskId}#GET': Read<dedicatedCloud_sapWithIAM, $9>
			}
			securityOptions: {
				'compatibilityMatrix#GET': Read<dedicatedCloud_securityOption_CompatibilityMatrixEntry[], $4, { showIncompatible?: boolean; showInternal?: boolean }>
				'dependenciesTree#GET': Read<dedicatedCloud_securityOption_DependenciesTree, $4, { option: dedicatedCloud_securityOption_SecurityOptionEnum_Request }>
				'pendingOptions#GET': Read<dedicatedCloud_securityOption_SecurityOptionEnum[], $4>
				'resumePendingEnabling#POST': Write<dedicatedCloud_Task, $4, { option: dedicatedCloud_securityOption_SecurityOptionEnum_Request }>
			}
			servicePacks: {
				'{name}#GET': Read<dedicatedCloud_ServicePack, $1>
			}
			tag: {
				'{name}#GET': Read<dedicatedCloud_Tag, $9>
			}
			task: {
				'{taskId}#GET': Read<dedicatedCloud_Task, $1>
				'{taskId}': {
					'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
					'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
				}
			}
			twoFAWhitelist: {
				'{id}#DELETE': Read<dedicatedCloud_Task, $1>
				'{id}#GET': Read<dedicatedCloud_twoFAWhitelist, $1>
				'{id}': {
					'changeProperties#POST': Write<dedicatedCloud_Task, $1, { description?: string }>
				}
			}
			user: {
				'{userId}#DELETE': Read<dedicatedCloud_Task, $1>
				'{userId}#GET': Read<dedicatedCloud_User, $1>
				'{userId}': {
					'changePassword#POST': Write<dedicatedCloud_Task, $1, { password?: string }>
					'changeProperties#POST': Write<dedicatedCloud_Task, $1, { canManageIpFailOvers?: boolean; canManageNetwork?: boolean; canManageRights?: boolean; email?: string; encryptionRight?: boolean; firstName?: string; fullAdminRo?: boolean; lastName?: string; nsxRight?: boolean; phoneNumber?: string; receiveAlerts?: boolean; tokenValidator?: boolean }>
					'confirmPhoneNumber#POST': Write<dedicatedCloud_Task, $4, { token: string }>
					'disable#POST': Write<dedicatedCloud_Task, $1>
					'enable#POST': Write<dedicatedCloud_Task, $1>
					'objectRight#GET': Read<number[], $1>
					'objectRight#POST': Write<dedicatedCloud_Task, $1, { propagate?: boolean; right: dedicatedCloud_right_RightEnum_Request; type: dedicatedCloud_right_UserObjectRightTypeEnum_Request; vmwareObjectId: string }>
					'right#GET': Read<number[], $1>
					'task#GET': Read<number[], $1, { name?: string; state?: dedicatedCloud_TaskStateEnum_Request }>
					objectRight: {
						'{objectRightId}#DELETE': Read<dedicatedCloud_Task, $1>
						'{objectRightId}#GET': Read<dedicatedCloud_ObjectRight, $1>
					}
					right: {
						'{rightId}#GET': Read<dedicatedCloud_Right, $1>
						'{rightId}#PUT': Write<dedicatedCloud_Task, $1, dedicatedCloud_Right_Request>
					}
					task: {
						'{taskId}#GET': Read<dedicatedCloud_Task, $1>
						'{taskId}': {
							'changeMaintenanceExecutionDate#POST': Write<dedicatedCloud_Task, $1, { executionDate: string }>
							'resetTaskState#POST': Write<dedicatedCloud_Task, $1, { reason: string }>
						}
					}
				}
			}
			vendor: {
				'objectType#POST': Write<string[], $1>
				'ovhId#POST': Write<dedicatedCloud_vendor_OvhId, $1, { objectType: dedicatedCloud_VendorObjectTypeEnum_Request; vendorId: string }>
			}
			vlan: {
				'{vlanId}#GET': Read<dedicatedCloud_Vlan, $1>
			}
			vmEncryption: {
				'kms#GET': Read<number[], $1>
				'kms#POST': Write<dedicatedCloud_Task, $1, { description?: string; ip: string; sslThumbprint: string }>
				kms: {
					'{kmsId}#DELETE': Read<dedicatedCloud_Task, $1>
					'{kmsId}#GET': Read<dedicatedCloud_VMEncryptionAccessNetwork, $1>
					'{kmsId}': {
						'changeProperties#POST': Write<dedicatedCloud_Task, $1, { description?: string; sslThumbprint: string }>
					}
				}
			}
			vrack: {
				'{vrack}#DELETE': Read<vrack_Task, $1>
				'{vrack}#GET': Read<vrack_dedicatedCloud, $1>
			}
			vrops: {
				'canBeDisabled#GET': Read<dedicatedCloud_optionCompatibility, $1>
				'canBeEnabled#GET': Read<dedicatedCloud_optionCompatibility, $1>
				'disable#POST': Write<dedicatedCloud_Task, $17>
				'enable#POST': Write<dedicatedCloud_Task, $17>
				'outgoingFlow#GET': Read<number[], $4>
				'outgoingFlow#POST': Write<dedicatedCloud_Task, $4, { description?: string; ip: string; servicePort: number }>
				'upgrade#POST': Write<dedicatedCloud_Task, $4, { version?: string }>
				outgoingFlow: {
					'{outgoingFlowId}#DELETE': Read<dedicatedCloud_Task, $4>
					'{outgoingFlowId}#GET': Read<dedicatedCloud_VropsOutgoingFlow, $4>
					'{outgoingFlowId}': {
						'changeProperties#POST': Write<dedicatedCloud_Task, $4, { description?: string }>
					}
				}
			}
		}
	}
}
export interface dedicatedCloud_AllowedNetwork {
	description: string | null
	network: string
	networkAccessId: number
	state: dedicatedCloud_AllowedNetworkStateEnum
}
export type dedicatedCloud_AllowedNetworkStateEnum = 'allowed' | 'toDelete' | 'toUpdate' | Text
export interface dedicatedCloud_AllowedNetwork_Request {
	description?: string | null
	network?: string
}
export interface dedicatedCloud_Backup {
	backupDurationInReport: boolean | null
	backupOffer: dedicatedCloud_backup_OfferTypeEnum | null
	backupSizeInReport: boolean | null
	diskSizeInReport: boolean | null
	encryption: boolean | null
	fullDayInReport: boolean | null
	hostname: string | null
	mailAddress: string | null
	replicationZone: string | null
	restorePointInReport: boolean | null
	scheduleHour: string | null
	state: dedicatedCloud_BackupStateEnum
	vmwareVmId: string | null
}
export interface dedicatedCloud_BackupJob {
	allocatedDisk: number | null
	backupDays: dedicatedCloud_backup_BackupDaysEnum[] | null
	encryption: boolean | null
	offerType: dedicatedCloud_backup_OfferTypeEnum | null
	retentionTime: number | null
	state: dedicatedCloud_backup_StateEnum
	vmName: string | null
}
export interface dedicatedCloud_BackupRepository {
	lastSuccessfulReplicationDate: string | null
	replication: dedicatedCloud_option_StateEnum | null
	replicationZone: string | null
	repositoryId: number
	repositoryName: string
	syncStatus: dedicatedCloud_backup_ReplicationSyncStatus | null
}
export type dedicatedCloud_BackupStateEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling' | 'error' | 'migrating' | 'removing' | Text
export type dedicatedCloud_BillingTypeEnum = 'demo' | 'monthly' | Text
export type dedicatedCloud_BlockRegisterEnum = 'arin' | 'ripe' | Text
export interface dedicatedCloud_Capabilities {
	addRessourceRightStatus: dedicatedCloud_capabilities_FeatureStatusEnum
	backupStatus: dedicatedCloud_capabilities_FeatureStatusEnum
	canAddUser: boolean
	fullAdminRoUserStatus: dedicatedCloud_capabilities_FeatureStatusEnum
	nexus1000vStatus: dedicatedCloud_capabilities_FeatureStatusEnum
	upgradable: boolean
	userAccessPolicyStatus: dedicatedCloud_capabilities_FeatureStatusEnum
}
export interface dedicatedCloud_Cluster {
	autoscale: dedicatedCloud_cluster_AutoScale | null
	clusterId: number
	drsMode: dedicatedCloud_cluster_ClusterDrsModeEnum
	drsStatus: dedicatedCloud_cluster_ClusterConfigsStatusEnum
	evcMode: string
	haStatus: dedicatedCloud_cluster_ClusterConfigsStatusEnum
	name: string
	vmwareClusterId: string
}
export type dedicatedCloud_CommercialNameEnum = 'CDI' | 'CDI-HDS' | 'CDI-HIPAA' | 'CDI-NSX' | 'CDI-NSX-T' | 'CDI-NSX-VROPS' | 'CDI-PCIDSS' | 'CDI-UNKNOWN' | 'CDI-VROPS' | 'DC' | 'DC-ANCIENT' | 'DC-ANCIENT-HDS' | 'DC-ANCIENT-HIPAA' | 'DC-ANCIENT-NSX' | 'DC-ANCIENT-NSX-T' | 'DC-ANCIENT-NSX-VROPS' | 'DC-ANCIENT-PCIDSS' | 'DC-ANCIENT-UNKNOWN' | 'DC-ANCIENT-VROPS' | 'DC-HDS' | 'DC-HIPAA' | 'DC-LEGACY' | 'DC-LEGACY-HDS' | 'DC-LEGACY-HIPAA' | 'DC-LEGACY-NSX' | 'DC-LEGACY-NSX-T' | 'DC-LEGACY-NSX-VROPS' | 'DC-LEGACY-PCIDSS' | 'DC-LEGACY-UNKNOWN' | 'DC-LEGACY-VROPS' | 'DC-NSX' | 'DC-NSX-T' | 'DC-NSX-VROPS' | 'DC-PCIDSS' | 'DC-UNKNOWN' | 'DC-VROPS' | 'ESSENTIALS' | 'ESSENTIALS-HDS' | 'ESSENTIALS-HIPAA' | 'ESSENTIALS-NSX' | 'ESSENTIALS-NSX-T' | 'ESSENTIALS-NSX-VROPS' | 'ESSENTIALS-PCIDSS' | 'ESSENTIALS-UNKNOWN' | 'ESSENTIALS-VROPS' | 'NSX-T' | 'NSX-T-DEFAULT' | 'NSX-T-HDS' | 'NSX-T-NSX' | 'NSX-T-NSX-VROPS' | 'NSX-T-PCIDSS' | 'NSX-T-VROPS' | 'NSX-T-VROPS-WITHOUT-NSX' | 'NSX-T-WITHOUT-NSX' | 'PREMIER' | 'PREMIER-DEFAULT' | 'PREMIER-HDS' | 'PREMIER-HIPAA' | 'PREMIER-NSX' | 'PREMIER-NSX-T' | 'PREMIER-NSX-VROPS' | 'PREMIER-PCIDSS' | 'PREMIER-UNKNOWN' | 'PREMIER-VROPS' | 'SDDC' | 'SDDC-DEFAULT' | 'SDDC-HDS' | 'SDDC-HIPAA' | 'SDDC-LEGACY' | 'SDDC-LEGACY-HDS' | 'SDDC-LEGACY-HIPAA' | 'SDDC-LEGACY-PCIDSS' | 'SDDC-LEGACY-UNKNOWN' | 'SDDC-LEGACY-VROPS' | 'SDDC-LEGACY-VROPS-WITHOUT-NSX' | 'SDDC-LEGACY-WITHOUT-NSX' | 'SDDC-PCIDSS' | 'SDDC-UNKNOWN' | 'SDDC-VROPS' | 'SDDC-VROPS-WITHOUT-NSX' | 'SDDC-WITHOUT-NSX' | 'UNKNOWN' | 'UNKNOWN-HDS' | 'UNKNOWN-HIPAA' | 'UNKNOWN-NSX' | 'UNKNOWN-NSX-T' | 'UNKNOWN-NSX-VROPS' | 'UNKNOWN-PCIDSS' | 'UNKNOWN-UNKNOWN' | 'UNKNOWN-VROPS' | 'UNKNOWN-VSPHERE' | 'VSPHERE' | 'VSPHERE-DEFAULT' | 'VSPHERE-HDS' | 'VSPHERE-NSX' | 'VSPHERE-NSX-VROPS' | 'VSPHERE-PCIDSS' | 'VSPHERE-VROPS' | 'VSPHERE-VROPS-WITHOUT-NSX' | 'VSPHERE-WITHOUT-NSX' | Text
export interface dedicatedCloud_CommercialRange {
	allowedHypervisorVersions: dedicatedCloud_HypervisorVersionEnum[]
	allowedNetworkRoles: dedicatedCloud_right_NetworkRoleEnum[]
	commercialRangeName: string
	dedicatedCloudVersion: string
	range: string | null
}
export interface dedicatedCloud_Datacenter {
	commercialName: dedicatedCloud_CommercialNameEnum
	commercialRangeName: string
	datacenterId: number
	description: string
	horizonViewName: string | null
	isRemovable: boolean
	name: string
	version: string
}
export interface dedicatedCloud_Datacenter_Request {
	description?: string
	name?: string
}
export interface dedicatedCloud_DvsSecurityPolicy {
	allowPromiscuous: dedicatedCloud_vmwareBoolPolicy
	forgedTransmits: dedicatedCloud_vmwareBoolPolicy
	macChanges: dedicatedCloud_vmwareBoolPolicy
}
export interface dedicatedCloud_Federation {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_FederationAccessNetwork {
	activeDirectoryId: number
	baseDnForGroups: string
	baseDnForUsers: string
	description: string
	domainAlias: string
	domainName: string
	ip: string
	ldapHostname: string | null
	ldapTcpPort: number
	noSsl: boolean
	sslThumbprint: string | null
	state: dedicatedCloud_optionAccessNetwork_StateEnum
	username: string
}
export interface dedicatedCloud_Filer {
	activeNode: dedicatedCloud_filer_NodeTypeEnum | null
	billingType: dedicatedCloud_ressources_BillingTypeEnum | null
	connectionState: dedicatedCloud_filer_ConnexionStateEnum | null
	filerId: number
	fullProfile: string
	isManagedByOvh: boolean
	master: string
	name: string
	profile: string
	resourceName: string | null
	size: complexType_UnitAndValue<number>
	slave: string | null
	spaceFree: number | null
	spaceProvisionned: number | null
	spaceUsed: number | null
	state: dedicatedCloud_filer_StateEnum
	vmTotal: number | null
}
export type dedicatedCloud_GenerationEnum = '1.0' | '2.0' | Text
export interface dedicatedCloud_Hcx {
	build: string | null
	state: dedicatedCloud_option_StateEnum
	version: string | null
}
export interface dedicatedCloud_Hds {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_Hipaa {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_Host {
	billingType: dedicatedCloud_ressources_BillingTypeEnum
	clusterName: string | null
	connectionState: dedicatedCloud_hostSystemConnectionState | null
	cpu: complexType_UnitAndValue<number>
	cpuMax: number | null
	cpuMaxCore: number | null
	cpuNum: number | null
	cpuUsed: number | null
	hostId: number
	inMaintenance: boolean | null
	memoryUsed: number | null
	name: string
	parentHostId: number | null
	profile: string
	profileCode: string
	rack: string
	ram: complexType_UnitAndValue<number>
	resourceName: string | null
	state: dedicatedCloud_host_StateEnum
	uptime: number | null
	vmTotal: number | null
	vmVcpuTotal: number | null
}
export interface dedicatedCloud_HostProfile {
	id: number
	name: string
}
export interface dedicatedCloud_HostResilience {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_HostStockHypervisor {
	value: number
	version: string
}
export interface dedicatedCloud_HostStockProcGen {
	cpuGeneration: string
	value: dedicatedCloud_HostStockHypervisor[]
}
export interface dedicatedCloud_HostStockProfile {
	id: number
	name: string
	ref: string
	value: dedicatedCloud_HostStockProcGen[]
}
export type dedicatedCloud_HypervisorVersionEnum = '4.1' | '5.0' | '5.1' | '5.5' | '6.0' | '6.5' | '6.7' | '7.0' | '8.0' | 'hv3.1' | 'hvdc3.1' | 'nc1.0' | Text
export interface dedicatedCloud_Iam {
	identityProviderId: number | null
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_Ip {
	country: string
	description: string
	gateway: string
	netmask: string
	network: string
	networkName: string
	register: dedicatedCloud_BlockRegisterEnum
	vlanNumber: number
}
export type dedicatedCloud_IpCountriesEnum = 'be' | 'ca' | 'ch' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'us' | Text
export interface dedicatedCloud_IpDetails {
	ip: string
	reverse: string | null
	usage: dedicatedCloud_ipUsageEnum
	usageDetails: string | null
}
export interface dedicatedCloud_LogForwarder {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_LogSubscriptionResource {
	name: string
	type: string
}
export interface dedicatedCloud_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface dedicatedCloud_LogsURL {
	expirationDate: string
	url: string
}
export type dedicatedCloud_ManagementInterfaceEnum = 'azure' | 'openstack' | 'systemcenter' | 'vcloud' | 'vcsa' | 'vsphere' | Text
export interface dedicatedCloud_Nsx {
	state: dedicatedCloud_option_StateEnum
	url: string | null
}
export interface dedicatedCloud_Nsxt {
	datacentersState: dedicatedCloud_option_DatacenterOptionState[] | null
	state: dedicatedCloud_option_StateEnum
	url: string | null
	version: string | null
}
export interface dedicatedCloud_NsxtEdge {
	diskLocation: string | null
	hostId: number | null
	ip: string
	moRef: string | null
	name: string
	nsxtEdgeId: number
	size: dedicatedCloud_nsxt_NsxtEdgeSizeEnum
	state: dedicatedCloud_StateEnum
}
export interface dedicatedCloud_NsxtEdgeResilience {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_ObjectRight {
	name: string
	objectRightId: number
	propagate: boolean
	right: dedicatedCloud_right_RightEnum
	type: dedicatedCloud_right_UserObjectRightTypeEnum
	vmwareObjectId: string
}
export interface dedicatedCloud_Os {
	fullName: string
	lastModificationDate: string
	shortName: string
}
export interface dedicatedCloud_PccStockProfile {
	count: number
	mode: string
	realVersion: string
}
export interface dedicatedCloud_PccZone {
	city: string
	countryCode: nichandle_CountryEnum
	id: number
	pccZone: string
	region: string
	regionLocation: string
}
export interface dedicatedCloud_PciDss {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_PrivateGateway {
	customerIp: string | null
	customerNetmask: string | null
	customerPortGroup: string | null
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_RestorePoint {
	creationTime: string | null
	isCorrupted: boolean
	restorePointId: number
	restorePointSize: complexType_UnitAndValue<number>
	type: dedicatedCloud_backup_BackupTypeEnum | null
}
export interface dedicatedCloud_Right {
	canAddRessource: boolean
	datacenterId: number
	networkRole: dedicatedCloud_right_NetworkRoleEnum
	right: dedicatedCloud_right_RightEnum
	rightId: number
	vmNetworkRole: dedicatedCloud_right_VmNetworkRoleEnum
}
export interface dedicatedCloud_Right_Request {
	canAddRessource?: boolean
	networkRole?: dedicatedCloud_right_NetworkRoleEnum_Request
	right?: dedicatedCloud_right_RightEnum_Request
	vmNetworkRole?: dedicatedCloud_right_VmNetworkRoleEnum_Request
}
export interface dedicatedCloud_Robot {
	criticity: string
	description: string | null
	enabled: boolean
	name: string
	type: string
}
export interface dedicatedCloud_SecurityOption {
	state: dedicatedCloud_securityOption_StateEnum
}
export interface dedicatedCloud_ServicePack {
	name: string
	options: string[]
}
export type dedicatedCloud_StateEnum = 'available' | 'delivered' | 'disabled' | 'disabling' | 'error' | 'migrating' | 'provisionning' | 'recycling' | 'reserved' | 'toDisable' | 'toProvision' | 'toRecycle' | 'toRemove' | 'toUnprovision' | 'unprovisionning' | 'upgrading' | Text
export interface dedicatedCloud_Tag {
	description: string | null
	name: string
	state: dedicatedCloud_TagStateEnum | null
	value: string | null
	version: string | null
}
export type dedicatedCloud_TagStateEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling' | 'error' | 'unknown' | 'updating' | Text
export interface dedicatedCloud_Task {
	createdBy: string | null
	createdFrom: string | null
	datacenterId: number | null
	description: string | null
	endDate: string | null
	executionDate: string
	filerId: number | null
	hostId: number | null
	lastModificationDate: string | null
	maintenanceDateFrom: string | null
	maintenanceDateTo: string | null
	name: string
	network: string | null
	networkAccessId: number | null
	orderId: number | null
	parentTaskId: number | null
	progress: number
	state: dedicatedCloud_TaskStateEnum
	taskId: number
	type: string
	userId: number | null
	vlanId: number | null
}
export type dedicatedCloud_TaskStateEnum = dedicatedCloud_TaskStateEnum_Request | Text
export type dedicatedCloud_TaskStateEnum_Request = 'canceled' | 'doing' | 'done' | 'error' | 'fixing' | 'toCancel' | 'toCreate' | 'todo' | 'unknown' | 'waitingForChilds' | 'waitingTodo'
export type dedicatedCloud_TwoFAWhitelistStateEnum = 'enabled' | 'enabling' | 'error' | 'migrating' | 'removed' | 'removing' | Text
export interface dedicatedCloud_User {
	activationState: dedicatedCloud_user_ActivationStateEnum | null
	activeDirectoryId: number | null
	activeDirectoryType: dedicatedCloud_user_TypeEnum | null
	canManageIpFailOvers: boolean
	canManageNetwork: boolean
	canManageRights: boolean
	email: string | null
	encryptionRight: boolean
	firstName: string | null
	fullAdminRo: boolean
	identityProviderId: number | null
	identityProviderType: dedicatedCloud_user_IdentityProviderTypeEnum | null
	isEnableManageable: boolean
	isTokenValidator: boolean
	lastName: string | null
	login: string
	name: string
	nsxRight: boolean
	phoneNumber: string | null
	receiveAlerts: boolean
	state: dedicatedCloud_user_StateEnum
	type: dedicatedCloud_user_TypeEnum | null
	userId: number
}
export type dedicatedCloud_UserAccessPolicyEnum = dedicatedCloud_UserAccessPolicyEnum_Request | Text
export type dedicatedCloud_UserAccessPolicyEnum_Request = 'filtered' | 'open'
export type dedicatedCloud_UserLogoutPolicyEnum = dedicatedCloud_UserLogoutPolicyEnum_Request | Text
export type dedicatedCloud_UserLogoutPolicyEnum_Request = 'first' | 'last'
export interface dedicatedCloud_VMEncryption {
	state: dedicatedCloud_option_StateEnum
}
export interface dedicatedCloud_VMEncryptionAccessNetwork {
	description: string
	ip: string
	kmsId: number
	kmsTcpPort: number
	sslThumbprint: string
	state: dedicatedCloud_optionAccessNetwork_StateEnum
}
export interface dedicatedCloud_Vendor {
	vendorName: string
}
export type dedicatedCloud_VendorObjectTypeEnum_Request = 'cluster' | 'datacenter' | 'filer' | 'host' | 'vm'
export interface dedicatedCloud_Version {
	build: string
	major: string
	minor: string
}
export interface dedicatedCloud_Vlan {
	name: string
	routingRateLimit: string
	state: dedicatedCloud_vlan_StateEnum
	type: dedicatedCloud_vlan_TypeEnum
	vlanId: number
	vlanNumber: number
}
export interface dedicatedCloud_Vm {
	backup: dedicatedCloud_backup_Backup | null
	cdroms: dedicatedCloud_virtualMachineCdrom[] | null
	clusterName: string | null
	cpuMax: number | null
	cpuNum: number | null
	cpuReady: number | null
	cpuReadyPercent: number | null
	cpuUsed: number | null
	filers: dedicatedCloud_vmFiler[] | null
	folderName: string | null
	guestOsFamily: string | null
	hostName: string | null
	license: dedicatedCloud_spla_KmsLicenseIncludingLegacyEnum | null
	memoryMax: number | null
	memoryTps: string | null
	memoryUsed: number | null
	moRef: string
	name: string | null
	netPacketRx: number | null
	netPacketTx: number | null
	netRx: number | null
	netTx: number | null
	networks: dedicatedCloud_vmNetwork[] | null
	powerState: dedicatedCloud_virtualMachinePowerState
	readLatency: number | null
	readPerSecond: number | null
	readRate: number | null
	roleFt: string | null
	snapshotNum: number | null
	stateFt: dedicatedCloud_virtualMachineFaultToleranceState | null
	vmId: number
	vmwareTools: string | null
	vmwareToolsVersion: string | null
	writeLatency: number | null
	writePerSecond: number | null
	writeRate: number | null
}
export interface dedicatedCloud_Vrops {
	state: dedicatedCloud_option_StateEnum
	upgrades: string[] | null
	url: string | null
	vROpsPublicIP: string | null
	version: string | null
}
export interface dedicatedCloud_VropsOutgoingFlow {
	description: string
	ip: string
	outgoingFlowId: number
	servicePort: number
	state: dedicatedCloud_optionAccessNetwork_StateEnum
}
export interface dedicatedCloud_ZpoolStockProfile {
	minimumAvailability: string
	profile: string
	realCount: number
}
export interface dedicatedCloud_backup_Backup {
	allocatedDisk: number | null
	backupDays: dedicatedCloud_backup_BackupDaysEnum[] | null
	backupRepositoryId: number | null
	encryption: boolean | null
	lastCreationTime: string | null
	lastDuration: complexType_UnitAndValue<number> | null
	lastResult: dedicatedCloud_backup_JobStateEnum | null
	lastSuccessfulCreationTime: string | null
	lastSuccessfulDuration: complexType_UnitAndValue<number> | null
	offerType: dedicatedCloud_backup_OfferTypeEnum | null
	restorePoints: dedicatedCloud_backup_RestorePoint[] | null
	retentionTime: number | null
	state: dedicatedCloud_backup_StateEnum | null
}
export interface dedicatedCloud_backup_BackupCapabilities {
	backupDays: boolean
	customReport: boolean
	dedicatedProxy: boolean
	encryption: boolean
	mailAddress: boolean
	minimumFullBackups: number
	offerName: string
	proxyPerHost: boolean
	replication: boolean
	retention: number
	scheduleHour: boolean
}
export type dedicatedCloud_backup_BackupDaysEnum = dedicatedCloud_backup_BackupDaysEnum_Request | Text
export type dedicatedCloud_backup_BackupDaysEnum_Request = 'Friday' | 'Monday' | 'Saturday' | 'Sunday' | 'Thursday' | 'Tuesday' | 'Wednesday'
export type dedicatedCloud_backup_BackupTypeEnum = 'full' | 'incremental' | Text
export type dedicatedCloud_backup_JobStateEnum = 'failed' | 'running' | 'stopped' | 'stopping' | 'success' | 'unknown' | 'warning' | Text
export type dedicatedCloud_backup_OfferTypeEnum = dedicatedCloud_backup_OfferTypeEnum_Request | Text
export type dedicatedCloud_backup_OfferTypeEnum_Request = 'advanced' | 'backup' | 'classic' | 'legacy' | 'premium'
export type dedicatedCloud_backup_OptimizeMessageEnum = 'hasMoreBackupJobs' | 'hasMoreProxies' | 'hasSufficientProxies' | 'noBackupJobs' | Text
export interface dedicatedCloud_backup_OptimizeProxies {
	message: dedicatedCloud_backup_OptimizeMessageEnum
	numberOfProxiesDeployed: number
	numberOfProxiesImpact: number
	recommendation: dedicatedCloud_backup_OptimizeRecommendationEnum
}
export type dedicatedCloud_backup_OptimizeRecommendationEnum = 'add' | 'optimized' | 'remove' | Text
export type dedicatedCloud_backup_ReplicationSyncStatus = 'ok' | 'out-of-sync' | 'sync-required' | 'unknown' | Text
export interface dedicatedCloud_backup_RestorePoint {
	creationTime: string | null
	isCorrupted: boolean | null
	restorePointId: number
	size: complexType_UnitAndValue<number> | null
	type: dedicatedCloud_backup_BackupTypeEnum | null
}
export type dedicatedCloud_backup_StateEnum = 'deleting' | 'delivered' | 'disabled' | 'disabling' | 'enabling' | 'error' | 'migrating' | 'pending' | 'removed' | 'stopping' | 'toCreate' | 'toDelete' | 'toDisable' | 'toEnable' | 'toStop' | 'unknown' | Text
export type dedicatedCloud_capabilities_FeatureStatusEnum = 'active' | 'comingSoon' | 'no' | Text
export interface dedicatedCloud_cluster_AutoScale {
	autoScaleInHost: dedicatedCloud_cluster_AutoScaleModeEnum
	autoScaleOutHost: dedicatedCloud_cluster_AutoScaleModeEnum
	autoScaleOutStorage: dedicatedCloud_cluster_AutoScaleModeEnum
	configId: number
	id: number
	inMaintenanceMode: boolean
	state: dedicatedCloud_option_StateEnum
}
export type dedicatedCloud_cluster_AutoScaleModeEnum = 'automatic' | 'manual' | Text
export type dedicatedCloud_cluster_ClusterConfigsStatusEnum = 'disabled' | 'enabled' | 'unknown' | Text
export type dedicatedCloud_cluster_ClusterDrsModeEnum = 'fullyAutomated' | 'manual' | 'partiallyAutomated' | Text
export interface dedicatedCloud_compliantRanges {
	addons: dedicatedCloud_requiredAddon[] | null
	estimateRequired: boolean
	name: string
	upgradeCode: string | null
	upgradeRequired: boolean
}
export interface dedicatedCloud_dedicatedCloudWithIAM {
	advancedSecurity: boolean
	bandwidth: string
	billingType: dedicatedCloud_BillingTypeEnum
	canMigrateToVCD: boolean
	certifiedInterfaceUrl: string
	commercialRange: string
	description: string
	generation: dedicatedCloud_GenerationEnum
	iam: iam_ResourceMetadata | null
	location: string
	managementInterface: dedicatedCloud_ManagementInterfaceEnum
	productReference: dedicatedCloud_productReferenceEnum
	serviceName: string
	servicePackName: string | null
	spla: boolean
	sslV3: boolean | null
	state: dedicatedCloud_StateEnum
	userAccessPolicy: dedicatedCloud_UserAccessPolicyEnum
	userLimitConcurrentSession: number
	userLogoutPolicy: dedicatedCloud_UserLogoutPolicyEnum
	userSessionTimeout: number
	vScopeUrl: string
	version: dedicatedCloud_Version
	webInterfaceUrl: string
}
export interface dedicatedCloud_dedicatedCloud_Request {
	description?: string
	sslV3?: boolean | null
	userAccessPolicy?: dedicatedCloud_UserAccessPolicyEnum_Request
	userLimitConcurrentSession?: number
	userLogoutPolicy?: dedicatedCloud_UserLogoutPolicyEnum_Request
	userSessionTimeout?: number
}
export type dedicatedCloud_disasterRecovery_DrpTypeEnum = 'onPremise' | 'ovh' | Text
export interface dedicatedCloud_disasterRecovery_LocalSiteDetails {
	endpointPublicIp: string | null
	role: dedicatedCloud_disasterRecovery_SiteRoleEnum
	state: dedicatedCloud_StateEnum | null
	type: dedicatedCloud_disasterRecovery_SiteTypeEnum
	vraNetwork: string | null
	zertoVersion: string
	zvmIp: string | null
}
export interface dedicatedCloud_disasterRecovery_Profile {
	drpType: dedicatedCloud_disasterRecovery_DrpTypeEnum | null
	localSiteInformation: dedicatedCloud_disasterRecovery_LocalSiteDetails | null
	remoteSiteInformation: dedicatedCloud_disasterRecovery_RemoteSiteDetails | null
	remoteSitesInformation: dedicatedCloud_disasterRecovery_RemoteSiteDetails[] | null
	state: dedicatedCloud_StateEnum
	systemVersion: string
}
export interface dedicatedCloud_disasterRecovery_RemoteSiteDetails {
	datacenterId: number | null
	datacenterName: string | null
	lastVpnConfig: string | null
	remoteEndpointInternalIp: string | null
	remoteEndpointPublicIp: string | null
	remoteZvmInternalIp: string | null
	role: dedicatedCloud_disasterRecovery_SiteRoleEnum | null
	serviceName: string | null
	state: dedicatedCloud_StateEnum | null
	type: dedicatedCloud_disasterRecovery_SiteTypeEnum
	vpnConfigState: dedicatedCloud_disasterRecovery_VpnConfigStateEnum | null
	vraNetwork: string | null
	zertoVersion: string | null
}
export type dedicatedCloud_disasterRecovery_SiteRoleEnum = 'primary' | 'secondary' | 'single' | Text
export type dedicatedCloud_disasterRecovery_SiteTypeEnum = 'onPremise' | 'ovhPrivateCloud' | Text
export type dedicatedCloud_disasterRecovery_VpnConfigStateEnum = 'configured' | 'configuring' | 'error' | 'notConfigured' | 'tunnelError' | Text
export interface dedicatedCloud_disasterRecovery_ZertoProtectedVm {
	fromDate: string
	protectedSite: string
	recoverySite: string
	vmId: string
	vmName: string
	vpgName: string
}
export interface dedicatedCloud_disasterRecovery_ZertoRemoteVra {
	id: number
	label: string
	remoteEndpointPublicIp: string
	remoteVraNetwork: string
	remoteZvmInternalIp: string
	state: dedicatedCloud_optionAccessNetwork_StateEnum
}
export type dedicatedCloud_disasterRecovery_ZertoVraResourceSizeEnum_Request = 'L' | 'S' | 'XL' | 'XS'
export interface dedicatedCloud_disasterRecovery_ZertoVrasResource {
	cpu: number
	memory: number
	vmId: number
	vraName: string
}
export type dedicatedCloud_filer_ConnexionStateEnum = 'offline' | 'online' | Text
export type dedicatedCloud_filer_FilerTypeEnum_Request = 'nas' | 'vsan'
export interface dedicatedCloud_filer_HourlyConsumption {
	consumption: complexType_UnitAndValue<number>
	lastUpdate: string
}
export interface dedicatedCloud_filer_Location {
	datacenter: dedicated_DatacenterEnum
	rack: string
	room: string
}
export type dedicatedCloud_filer_NodeTypeEnum = dedicatedCloud_filer_NodeTypeEnum_Request | Text
export type dedicatedCloud_filer_NodeTypeEnum_Request = 'master' | 'slave'
export interface dedicatedCloud_filer_Profile {
	fullName: string
	name: string
	size: complexType_UnitAndValue<number>
}
export type dedicatedCloud_filer_StateEnum = 'adding' | 'delivered' | 'error' | 'removing' | 'unknown' | Text
export type dedicatedCloud_hostSystemConnectionState = 'connected' | 'disconnected' | 'notResponding' | Text
export interface dedicatedCloud_host_HourlyConsumption {
	consumption: complexType_UnitAndValue<number>
	lastUpdate: string
}
export interface dedicatedCloud_host_Location {
	datacenter: dedicated_DatacenterEnum
	rack: string
	room: string
}
export interface dedicatedCloud_host_Profile {
	core: string
	cpu: complexType_UnitAndValue<number>
	name: string
	ram: complexType_UnitAndValue<number>
}
export type dedicatedCloud_host_StateEnum = 'adding' | 'delivered' | 'error' | 'removing' | 'unknown' | Text
export type dedicatedCloud_ipUsageEnum = 'nsxt' | 'reserved' | 'vm' | Text
export interface dedicatedCloud_ldpKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
}
export interface dedicatedCloud_ldpSubscription {
	createdAt: string
	kind: string
	resource: dedicatedCloud_LogSubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dedicatedCloud_nsxt_NsxtEdgeScalingCapability {
	number: number | null
}
export type dedicatedCloud_nsxt_NsxtEdgeSizeEnum = dedicatedCloud_nsxt_NsxtEdgeSizeEnum_Request | Text
export type dedicatedCloud_nsxt_NsxtEdgeSizeEnum_Request = 'LARGE' | 'MEDIUM' | 'XLARGE'
export interface dedicatedCloud_nsxt_NsxtEdgeSizingCapability {
	size: string[]
}
export type dedicatedCloud_optionAccessNetwork_StateEnum = 'creating' | 'deleting' | 'delivered' | 'error' | 'toCreate' | 'toDelete' | 'toUpdate' | 'unknown' | 'updating' | Text
export interface dedicatedCloud_optionCompatibility {
	newCommercialVersion: string
	oldCommercialVersion: string
}
export interface dedicatedCloud_option_DatacenterOptionState {
	id: number
	state: dedicatedCloud_option_StateEnum
}
export type dedicatedCloud_option_StateEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling' | 'error' | 'migrating' | 'unknown' | Text
export interface dedicatedCloud_passwordPolicy {
	deniedChars: string[]
	digitMandatory: boolean
	historyCheck: number
	letterMandatory: boolean
	lowercaseLetterMandatory: boolean
	maxLength: number
	minLength: number
	specialMandatory: boolean
	uppercaseLetterMandatory: boolean
	validityPeriod: number
}
export type dedicatedCloud_productReferenceEnum = 'EPCC' | 'MBM' | Text
export type dedicatedCloud_releaseEnum_Request = 'major' | 'minor'
export interface dedicatedCloud_requiredAddon {
	planCode: string
	quantity: number
}
export interface dedicatedCloud_resourceNewPrices {
	resources: dedicatedCloud_resourceNewPricesEntry[] | null
}
export interface dedicatedCloud_resourceNewPricesEntry {
	billingType: dedicatedCloud_ressources_BillingTypeEnum
	changed: boolean
	name: string
	newPrice: order_Price
	oldPrice: order_Price
	resourceType: dedicatedCloud_ressources_ResourceTypeEnum
}
export type dedicatedCloud_ressources_BillingTypeEnum = 'freeSpare' | 'hourly' | 'monthly' | 'undefined' | Text
export type dedicatedCloud_ressources_ResourceTypeEnum = 'host' | 'storage' | Text
export type dedicatedCloud_right_NetworkRoleEnum = dedicatedCloud_right_NetworkRoleEnum_Request | Text
export type dedicatedCloud_right_NetworkRoleEnum_Request = 'admin' | 'manager' | 'noAccess' | 'readonly'
export type dedicatedCloud_right_RightEnum = dedicatedCloud_right_RightEnum_Request | Text
export type dedicatedCloud_right_RightEnum_Request = 'admin' | 'disabled' | 'readonly' | 'readwrite'
export type dedicatedCloud_right_UserObjectRightTypeEnum = dedicatedCloud_right_UserObjectRightTypeEnum_Request | Text
export type dedicatedCloud_right_UserObjectRightTypeEnum_Request = 'cluster' | 'datastore' | 'dvportgroup' | 'folder' | 'pool' | 'vm'
export type dedicatedCloud_right_VmNetworkRoleEnum = dedicatedCloud_right_VmNetworkRoleEnum_Request | Text
export type dedicatedCloud_right_VmNetworkRoleEnum_Request = 'admin' | 'noAccess' | 'readonly'
export interface dedicatedCloud_sapWithIAM {
	applicationType: dedicatedCloud_sap_applicationTypeEnum
	applicationVersion: string
	cleanStatus: dedicatedCloud_sap_statusEnum
	deploymentType: dedicatedCloud_sap_deploymentTypeEnum
	endTime: string | null
	errorMessage: string | null
	gatewayStatus: dedicatedCloud_sap_statusEnum
	iam: iam_ResourceMetadata | null
	sapHanaInstallationStatus: dedicatedCloud_sap_statusEnum
	sapHanaSid: string
	sapSid: string
	sapSystemInstallationStatus: dedicatedCloud_sap_statusEnum
	startTime: string
	status: dedicatedCloud_sap_statusEnum
	taskId: string
	vmDeploymentStatus: dedicatedCloud_sap_statusEnum
}
export interface dedicatedCloud_sap_applicationServers_Request {
	datastoreName: string
	gateway: string
	instanceNumber: string
	ipAddress: string
	memory: number
	name: string
	netmask: string
	network: string
	ovaTemplate: dedicatedCloud_sap_ovaTemplatesEnum_Request
	role: dedicatedCloud_sap_rolesEnum_Request
	rootPassword: string
	vcpus: number
}
export type dedicatedCloud_sap_applicationTypeEnum = dedicatedCloud_sap_applicationTypeEnum_Request | Text
export type dedicatedCloud_sap_applicationTypeEnum_Request = 'ABAP' | 'JAVA'
export type dedicatedCloud_sap_applicationVersionEnum_Request = 'NetWeaver 7.50' | 'S/4HANA 2021' | 'S/4HANA 2022' | 'S/4HANA 2023'
export interface dedicatedCloud_sap_bucket_Request {
	accessKey: string
	endpoint: string
	id: string
	secretKey: string
}
export type dedicatedCloud_sap_deploymentTypeEnum = dedicatedCloud_sap_deploymentTypeEnum_Request | Text
export type dedicatedCloud_sap_deploymentTypeEnum_Request = 'Distributed' | 'High-Availability' | 'Standard'
export interface dedicatedCloud_sap_firewall_Request {
	applicationServers: boolean
	centralServices: boolean
	hanaDatabase: boolean
}
export interface dedicatedCloud_sap_hanaServers_Request {
	datastoreName: string
	gateway: string
	instanceNumber: string
	ipAddress: string
	memory: number
	name: string
	netmask: string
	network: string
	ovaTemplate: dedicatedCloud_sap_ovaTemplatesEnum_Request
	rootPassword: string
	thickDatastorePolicy: string
	vcpus: number
}
export interface dedicatedCloud_sap_ldp_Request {
	certificate: string
	entrypoint: string
}
export type dedicatedCloud_sap_ovaTemplatesEnum_Request = 'SLES SLE-15-SP4-Full-x86_64 (BYOL)' | 'SLES SLE-15-SP5-Full-x86_64 (BYOL)' | 'SLES SLE-15-SP6-Full-x86_64 (BYOL)' | 'SLES SLE-15-SP7-Full-x86_64 (BYOL)' | 'SLES for SAP SLE-15-SP4-Full-x86_64 (BYOL)' | 'SLES for SAP SLE-15-SP5-Full-x86_64 (BYOL)' | 'SLES for SAP SLE-15-SP6-Full-x86_64 (BYOL)' | 'SLES for SAP SLE-15-SP7-Full-x86_64 (BYOL)'
export interface dedicatedCloud_sap_params_Request {
	applicationServers: dedicatedCloud_sap_applicationServers_Request[]
	applicationType: dedicatedCloud_sap_applicationTypeEnum_Request
	applicationVersion: dedicatedCloud_sap_applicationVersionEnum_Request
	bucketBackint?: dedicatedCloud_sap_bucket_Request
	bucketSources: dedicatedCloud_sap_bucket_Request
	clusterName: string
	datacenterId: number
	deploymentType: dedicatedCloud_sap_deploymentTypeEnum_Request
	domainName: string
	firewall: dedicatedCloud_sap_firewall_Request
	hanaServers: dedicatedCloud_sap_hanaServers_Request[]
	logsDataPlatform?: dedicatedCloud_sap_ldp_Request
	osLicense?: string
	osUpdate: boolean
	passwords: dedicatedCloud_sap_passwords_Request
	serviceName?: string
	sids: dedicatedCloud_sap_sids_Request
	systemUsage: dedicatedCloud_sap_systemUsageEnum_Request
}
export interface dedicatedCloud_sap_passwords_Request {
	masterSap: string
	masterSapHana: string
	sidadm: string
	system: string
}
export type dedicatedCloud_sap_rolesEnum_Request = 'CI' | 'DI' | 'ERS' | 'SCS'
export interface dedicatedCloud_sap_sids_Request {
	sapHanaSid: string
	sapSid: string
}
export type dedicatedCloud_sap_statusEnum = 'FAILURE' | 'PENDING' | 'RETRY' | 'REVOKED' | 'STARTED' | 'SUCCESS' | Text
export type dedicatedCloud_sap_systemUsageEnum_Request = 'custom' | 'development' | 'production' | 'test'
export interface dedicatedCloud_securityOption_CompatibilityMatrixEntry {
	compatible: boolean
	description: string
	enabled: boolean
	name: dedicatedCloud_securityOption_SecurityOptionEnum
	reason: dedicatedCloud_securityOption_ErrorMessage | null
	state: dedicatedCloud_securityOption_StateEnum
}
export interface dedicatedCloud_securityOption_DependenciesTree {
	conflicts: dedicatedCloud_securityOption_SecurityOptionEnum[]
	depends: dedicatedCloud_securityOption_SecurityOptionEnum[]
	requires: dedicatedCloud_securityOption_SecurityOptionEnum[]
}
export type dedicatedCloud_securityOption_ErrorEnum = 'ACTION_IMPOSSIBLE' | 'ALREADY_DISABLED' | 'ALREADY_ENABLED' | 'BAD_ZONE' | 'BREAKING_REQUIREMENTS' | 'CONFLICTING_OPTIONS' | 'DEFINITIVE_OPTION' | 'GENERIC_ERROR' | 'HAS_UNSUPPORTED_DEPENDENCIES' | 'MISSING_REQUIREMENTS_OPTIONS' | 'NOT_ENABLED' | 'NOT_MANAGEABLE_DIRECTLY' | 'SERVICE_SUSPENDED' | Text
export interface dedicatedCloud_securityOption_ErrorMessage {
	code: dedicatedCloud_securityOption_ErrorEnum
	message: string
}
export type dedicatedCloud_securityOption_SecurityOptionEnum = dedicatedCloud_securityOption_SecurityOptionEnum_Request | Text
export type dedicatedCloud_securityOption_SecurityOptionEnum_Request = 'accessNetworkFiltered' | 'advancedSecurity' | 'base' | 'contentLibrary' | 'grsecKernel' | 'hds' | 'hids' | 'hipaa' | 'logForwarder' | 'nids' | 'pcidss' | 'privateCustomerVlan' | 'privateGw' | 'sendLogToCustomer' | 'sessionTimeout' | 'sftp' | 'snc' | 'spla' | 'sslV3' | 'tls1.2' | 'tokenValidation' | 'twoFa' | 'twoFaFail2ban' | 'vrliForwarder' | 'waf'
export type dedicatedCloud_securityOption_StateEnum = 'creating' | 'deleted' | 'deleting' | 'delivered' | 'disabled' | 'pending' | 'toCreate' | 'updating' | Text
export type dedicatedCloud_servicePackEnum = 'default' | 'default-nsxt' | 'hds' | 'hds-nsxt' | 'hipaa' | 'legacy' | 'nsx' | 'nsx-and-vrops' | 'nsxt' | 'pcidss' | 'pcidss-nsxt' | 'vrops' | 'vrops-nsxt' | Text
export type dedicatedCloud_servicePackStateEnum = 'activating' | 'active' | 'error' | 'waitingForCustomer' | Text
export interface dedicatedCloud_servicePackStatus {
	name: dedicatedCloud_servicePackEnum
	state: dedicatedCloud_servicePackStateEnum
}
export type dedicatedCloud_spla_KmsLicenseEnum_Request = 'windows 2016 Datacenter' | 'windows 2016 Standard SQL2016 Standard' | 'windows 2016 Standard SQL2016 Web' | 'windows 2016 Standard' | 'windows 2019 Datacenter Core' | 'windows 2019 Datacenter' | 'windows 2019 Standard Core' | 'windows 2019 Standard SQL2019 Standard' | 'windows 2019 Standard SQL2019 Web' | 'windows 2019 Standard SQL2022 Standard' | 'windows 2019 Standard SQL2022 Web' | 'windows 2019 Standard' | 'windows 2022 Datacenter Core' | 'windows 2022 Datacenter SQL2019 Standard' | 'windows 2022 Datacenter SQL2019 Web' | 'windows 2022 Datacenter SQL2022 Standard' | 'windows 2022 Datacenter SQL2022 Web' | 'windows 2022 Datacenter' | 'windows 2022 Standard Core' | 'windows 2022 Standard SQL2019 Standard' | 'windows 2022 Standard SQL2019 Web' | 'windows 2022 Standard SQL2022 Standard' | 'windows 2022 Standard SQL2022 Web' | 'windows 2022 Standard' | 'windows 2025 Datacenter Core' | 'windows 2025 Datacenter SQL2022 Enterprise' | 'windows 2025 Datacenter SQL2022 Standard' | 'windows 2025 Datacenter SQL2022 Web' | 'windows 2025 Datacenter' | 'windows 2025 Standard Core' | 'windows 2025 Standard SQL2022 Standard' | 'windows 2025 Standard SQL2022 Web' | 'windows 2025 Standard'
export type dedicatedCloud_spla_KmsLicenseIncludingLegacyEnum = dedicatedCloud_spla_KmsLicenseIncludingLegacyEnum_Request | Text
export type dedicatedCloud_spla_KmsLicenseIncludingLegacyEnum_Request = 'OVHcloud managed' | 'unknown or unsupported license' | 'unlicensed windows guestos' | 'windows 2008 R2 Datacenter' | 'windows 2008 R2 Enterprise' | 'windows 2008 R2 Standard' | 'windows 2008 R2 Web' | 'windows 2012 Datacenter' | 'windows 2012 R2 Datacenter' | 'windows 2012 R2 Standard SQL2016 Standard' | 'windows 2012 R2 Standard SQL2016 Web' | 'windows 2012 R2 Standard' | 'windows 2012 Standard' | 'windows 2016 Datacenter' | 'windows 2016 Standard SQL2016 Standard' | 'windows 2016 Standard SQL2016 Web' | 'windows 2016 Standard' | 'windows 2019 Datacenter Core' | 'windows 2019 Datacenter' | 'windows 2019 Standard Core' | 'windows 2019 Standard SQL2019 Standard' | 'windows 2019 Standard SQL2019 Web' | 'windows 2019 Standard SQL2022 Standard' | 'windows 2019 Standard SQL2022 Web' | 'windows 2019 Standard' | 'windows 2022 Datacenter Core' | 'windows 2022 Datacenter SQL2019 Standard' | 'windows 2022 Datacenter SQL2019 Web' | 'windows 2022 Datacenter SQL2022 Standard' | 'windows 2022 Datacenter SQL2022 Web' | 'windows 2022 Datacenter' | 'windows 2022 Standard Core' | 'windows 2022 Standard SQL2019 Standard' | 'windows 2022 Standard SQL2019 Web' | 'windows 2022 Standard SQL2022 Standard' | 'windows 2022 Standard SQL2022 Web' | 'windows 2022 Standard' | 'windows 2025 Datacenter Core' | 'windows 2025 Datacenter SQL2022 Enterprise' | 'windows 2025 Datacenter SQL2022 Standard' | 'windows 2025 Datacenter SQL2022 Web' | 'windows 2025 Datacenter' | 'windows 2025 Standard Core' | 'windows 2025 Standard SQL2022 Standard' | 'windows 2025 Standard SQL2022 Web' | 'windows 2025 Standard'
export interface dedicatedCloud_twoFAWhitelist {
	cidrNetmask: number
	description: string
	id: number
	ip: string
	state: dedicatedCloud_TwoFAWhitelistStateEnum
}
export type dedicatedCloud_user_ActivationStateEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling' | 'toDisable' | 'toEnable' | Text
export type dedicatedCloud_user_IdentityProviderTypeEnum = 'federation' | 'iam' | Text
export type dedicatedCloud_user_StateEnum = 'creating' | 'deleting' | 'delivered' | 'error' | Text
export type dedicatedCloud_user_TypeEnum = 'group' | 'user' | Text
export interface dedicatedCloud_vcenter {
	currentVersion: dedicatedCloud_Version
	lastMajor: dedicatedCloud_Version
	lastMinor: dedicatedCloud_Version
}
export interface dedicatedCloud_vendor_OvhId {
	datacenterId: number | null
	filerId: number | null
	hostId: number | null
	vmId: number | null
}
export type dedicatedCloud_virtualDeviceConnectInfoStatus = 'ok' | 'recoverableError' | 'unrecoverableError' | 'untried' | Text
export interface dedicatedCloud_virtualMachineCdrom {
	connected: boolean | null
	iso: string | null
}
export type dedicatedCloud_virtualMachineFaultToleranceState = 'disabled' | 'enabled' | 'needSecondary' | 'notConfigured' | 'running' | 'starting' | Text
export interface dedicatedCloud_virtualMachineLicensingSummary {
	guestOsFamily: string | null
	license: dedicatedCloud_spla_KmsLicenseIncludingLegacyEnum
	moRef: string
	name: string
	vmId: number
}
export type dedicatedCloud_virtualMachinePowerState = 'deleted' | 'poweredOff' | 'poweredOn' | 'suspended' | Text
export type dedicatedCloud_vlan_StateEnum = 'available' | 'delivered' | 'disabled' | 'error' | 'removing' | 'reserved' | Text
export type dedicatedCloud_vlan_TypeEnum = 'admin' | 'free' | 'paid' | Text
export interface dedicatedCloud_vmFiler {
	committed: number
	disks: dedicatedCloud_vmFilerDisk[]
	name: string
}
export interface dedicatedCloud_vmFilerDisk {
	capacity: number
	id: string
}
export interface dedicatedCloud_vmNetwork {
	allowGuestControl: boolean
	backing: dedicatedCloud_vmNetworkBacking
	connected: boolean
	controler: string
	label: string
	macAddress: string
	startConnected: boolean
	status: dedicatedCloud_virtualDeviceConnectInfoStatus
}
export interface dedicatedCloud_vmNetworkBacking {
	carpState: string | null
	deviceName: string | null
	portGroupKey: string | null
	portGroupName: string | null
	portKey: string | null
	portKeySecurityPolicy: dedicatedCloud_DvsSecurityPolicy | null
	switchUuid: string | null
	type: dedicatedCloud_vmNetworkBackingTypeEnum
	useAutoDetect: boolean | null
	valueMoref: string | null
}
export type dedicatedCloud_vmNetworkBackingTypeEnum = 'DVS' | 'VSS' | Text
export interface dedicatedCloud_vmwareBoolPolicy {
	inherited: boolean
	value: boolean
}
export type dedicated_DatacenterEnum = 'bhs1' | 'bhs2' | 'bhs3' | 'bhs4' | 'bhs5' | 'bhs6' | 'bhs7' | 'bhs8' | 'cch01' | 'crx1' | 'crx2' | 'dc1' | 'eri1' | 'eri2' | 'gra04' | 'gra1' | 'gra2' | 'gra3' | 'gsw' | 'hdf01' | 'hil1' | 'ieb01' | 'itbsi01' | 'itmil01' | 'itzvf01' | 'lil1-int1' | 'lim1' | 'lim2' | 'lim3' | 'mr901' | 'p19' | 'rbx' | 'rbx-hz' | 'rbx1' | 'rbx10' | 'rbx2' | 'rbx3' | 'rbx4' | 'rbx5' | 'rbx6' | 'rbx7' | 'rbx8' | 'rbx9' | 'sbg1' | 'sbg2' | 'sbg3' | 'sbg4' | 'sbg5' | 'sgp02' | 'sgp1' | 'syd03' | 'syd1' | 'syd2' | 'vin1' | 'waw1' | 'ynm1' | 'yyz01' | Text
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | Text
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface vrack_Task {
	function: string
	id: number
	lastUpdate: string | null
	orderId: number | null
	serviceName: string | null
	status: vrack_TaskStatusEnum
	targetDomain: string | null
	todoDate: string | null
}
export type vrack_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'init' | 'todo' | Text
export interface vrack_dedicatedCloud {
	dedicatedCloud: string
	vlanId: number | null
	vrack: string
}
