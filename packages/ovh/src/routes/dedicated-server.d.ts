// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, license_WindowsOsVersionEnum_Request, nichandle_OvhSubsidiaryEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2023-02-20'; deleted: '2026-04-21'; instead: '/1.0/dedicated/server/datacenter/availabilities' }
type $3 = { at: 'ovh-ca' | 'ovh-eu' }
type $4 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false }
type $5 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '0001-01-01'; deleted: '0001-01-01' }
type $6 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $7 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'BETA' }
type $8 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $9 = { at: 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu' }
type $10 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
type $11 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2017-10-23'; deleted: '2018-04-23'; instead: '/dedicated/server/{serviceName}/networkInterfaceController' }
type $12 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2021-01-08'; deleted: '2021-04-08'; instead: '/dedicated/server/{serviceName}/ola/aggregation' }
type $13 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2021-01-08'; deleted: '2021-04-08'; instead: '/dedicated/server/{serviceName}/ola/reset' }
type $14 = {}
type $15 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2021-01-08'; deleted: '2021-04-08'; instead: '/dedicated/server/{serviceName}/ola/aggregation' }
type $16 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2017-10-23'; deleted: '2018-04-23'; instead: '/dedicated/server/{serviceName}/networkInterfaceController' }
/** The routes of v1 below /dedicated/server. */
export interface DedicatedServer {
	dedicated: {
		'server#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		server: {
			'availabilities#GET': Read<dedicated_Availabilities[], $2, { country: nichandle_OvhSubsidiaryEnum_Request; hardware?: string }>
			'log#GET': Read<dedicated_PublicLog, $5, { datacenter?: dedicated_DatacenterEnum_Request; limit?: number; page?: number; server?: string }>
			'osAvailabilities#GET': Read<string[], $4, { hardware: string }>
			'{serviceName}#GET': Read<dedicated_server_DedicatedWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, dedicated_server_Dedicated_Request>
			availabilities: {
				'raw#GET': Read<dedicated_AvailabilitiesRaw[], $3>
			}
			datacenter: {
				'availabilities#GET': Read<dedicated_DatacenterAvailability[], $4, { datacenters?: string; excludeDatacenters?: boolean; gpu?: string; memory?: string; planCode?: string; server?: string; storage?: string; systemStorage?: string }>
				availabilities: {
					'raw#GET': Read<dedicated_DatacenterRawAvailability[], $3, { datacenters?: string; excludeDatacenters?: boolean; gpu?: string; memory?: string; planCode?: string; server?: string; storage?: string; systemStorage?: string }>
				}
			}
			region: {
				'availabilities#GET': Read<dedicated_server_RegionAvailability[], $6, { excludeRegions?: boolean; gpu?: string; memory?: string; planCode?: string; regions?: dedicated_server_AvailabilityRegionalizationEnum_Request[]; server?: string; storage?: string; systemStorage?: string }>
			}
			virtualNetworkInterface: {
				'{uuid}#GET': Read<dedicated_server_VirtualNetworkInterface, $3>
			}
			'{serviceName}': {
				'authenticationSecret#POST': Write<dedicated_server_Access[], $1>
				'backupCloudOfferDetails#GET': Read<dedicated_server_backup_BackupOffer, $7>
				'biosSettings#GET': Read<dedicated_biosSettings_BiosSettings, $7>
				'boot#GET': Read<number[], $1, { bootType?: dedicated_server_BootTypeEnum_Request }>
				'burst#GET': Read<dedicated_server_ServerBurst, $8>
				'burst#PUT': Write<void, $8, dedicated_server_ServerBurst_Request>
				'changeContact#POST': Write<number[], $3, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'intervention#GET': Read<number[], $1>
				'ipBlockMerge#POST': Write<dedicated_server_Task, $10, { block: string }>
				'ipCanBeMovedTo#GET': Read<void, $10, { ip: string }>
				'ipCountryAvailable#GET': Read<dedicated_server_IpCountryEnum[], $10>
				'ipMove#POST': Write<dedicated_server_Task, $10, { ip: string }>
				'ips#GET': Read<string[], $1>
				'mrtg#GET': Read<dedicated_server_MrtgTimestampValue[], $11, { period: dedicated_server_MrtgPeriodEnum_Request; type: dedicated_server_MrtgTypeEnum_Request }>
				'networkInterfaceController#GET': Read<string[], $7, { linkType?: dedicated_networkInterfaceController_NetworkInterfaceControllerLinkTypeEnum_Request }>
				'ongoing#GET': Read<dedicated_ExposedTask[], $7>
				'option#GET': Read<dedicated_server_OptionEnum[], $1>
				'plannedIntervention#GET': Read<number[], $7>
				'reboot#POST': Write<dedicated_server_Task, $1>
				'reinstall#POST': Write<dedicated_server_task_Response, $14, dedicated_server_Reinstall_Request>
				'secondaryDnsDomains#GET': Read<string[], $1>
				'secondaryDnsDomains#POST': Write<void, $1, { domain: string; ip?: string }>
				'secondaryDnsNameDomainToken#GET': Read<secondaryDns_SecondaryDNSCheckField, $1, { domain: string }>
				'secondaryDnsNameServerAvailable#GET': Read<secondaryDns_SecondaryDNSNameServer, $1>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'spla#GET': Read<number[], $10, { status?: dedicated_server_SplaStatusEnum_Request; type?: dedicated_server_SplaTypeEnum_Request }>
				'spla#POST': Write<number, $10, { serialNumber: string; type: dedicated_server_SplaTypeEnum_Request }>
				'task#GET': Read<number[], $1, { function?: dedicated_TaskFunctionEnum_Request; status?: dedicated_TaskStatusEnum_Request }>
				'terminate#POST': Write<string, $1>
				'virtualMac#GET': Read<string[], $10>
				'virtualMac#POST': Write<dedicated_server_Task, $10, { ipAddress: string; type: dedicated_server_VmacTypeEnum_Request; virtualMachineName: string }>
				'virtualNetworkInterface#GET': Read<string[], $7, { enabled?: boolean; mode?: dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum_Request; name?: string; vrack?: string }>
				'vrack#GET': Read<string[], $8>
				biosSettings: {
					'sgx#GET': Read<dedicated_biosSettingsSgx_BiosSettingsSgx, $7>
					sgx: {
						'configure#POST': Write<dedicated_server_Task, $7, { prmrr?: dedicated_server_BiosSettingsSgxPrmrrEnum_Request; status?: dedicated_server_BiosSettingsSgxStatusEnum_Request }>
					}
				}
				boot: {
					'{bootId}#GET': Read<dedicated_server_Netboot, $1>
					'{bootId}': {
						'option#GET': Read<dedicated_server_BootOptionEnum[], $1>
						option: {
							'{option}#GET': Read<dedicated_server_netbootOption, $1>
						}
					}
				}
				features: {
					'backupCloud#DELETE': Read<void, $6>
					'backupCloud#GET': Read<dedicated_server_BackupCloud, $6>
					'backupCloud#POST': Write<dedicated_server_BackupCloud, $6, { cloudProjectId?: string; projectDescription?: string }>
					'backupFTP#DELETE': Read<dedicated_server_Task, $9>
					'backupFTP#GET': Read<dedicated_server_BackupFtp, $9>
					'backupFTP#POST': Write<dedicated_server_Task, $9>
					'firewall#GET': Read<dedicated_server_Firewall, $10>
					'firewall#PUT': Write<void, $10, dedicated_server_Firewall_Request>
					'ipmi#GET': Read<dedicated_server_Ipmi, $10>
					'kvm#GET': Read<dedicated_server_kvm, $10>
					backupCloud: {
						'password#POST': Write<dedicated_server_backup_BackupPassword, $6>
					}
					backupFTP: {
						'access#GET': Read<string[], $9>
						'access#POST': Write<dedicated_server_Task, $9, { cifs: boolean; ftp?: boolean; ipBlock: string; nfs: boolean }>
						'authorizableBlocks#GET': Read<string[], $9>
						'password#POST': Write<dedicated_server_Task, $9>
						access: {
							'{ipBlock}#DELETE': Read<dedicated_server_Task, $9>
							'{ipBlock}#GET': Read<dedicated_server_BackupFtpAcl, $9>
							'{ipBlock}#PUT': Write<void, $9, dedicated_server_BackupFtpAcl_Request>
						}
					}
					ipmi: {
						'access#GET': Read<dedicated_server_IpmiAccessValue, $10, { type: dedicated_server_IpmiAccessTypeEnum_Request }>
						'access#POST': Write<dedicated_server_Task, $10, { ipToAllow?: string; sshKey?: string; ttl: dedicated_server_CacheTTLEnum_Request; type: dedicated_server_IpmiAccessTypeEnum_Request }>
						'resetInterface#POST': Write<dedicated_server_Task, $10>
						'resetSessions#POST': Write<dedicated_server_Task, $10>
						'test#GET': Read<dedicated_server_IpmiTestResult, $10, { type: dedicated_server_IpmiTestTypeEnum_Request }>
						'test#POST': Write<dedicated_server_Task, $10, { ttl: dedicated_server_CacheTTLEnum_Request; type: dedicated_server_IpmiTestTypeEnum_Request }>
					}
				}
				install: {
					'compatibleTemplatePartitionSchemes#GET': Read<string[], $1, { templateName: string }>
					'compatibleTemplates#GET': Read<dedicated_server_InstallTemplate, $1>
					'hardwareRaidProfile#GET': Read<dedicated_server_HardwareRaidProfile, $1>
					'status#GET': Read<dedicated_server_InstallationProgressStatus, $1>
				}
				intervention: {
					'{interventionId}#GET': Read<dedicated_server_Intervention, $1>
				}
				license: {
					'compliantWindows#GET': Read<license_WindowsOsVersionEnum[], $10>
					'compliantWindowsSqlServer#GET': Read<license_WindowsSqlVersionEnum[], $10>
					'windows#POST': Write<dedicated_server_Task, $9, { licenseId: string; version: license_WindowsOsVersionEnum_Request }>
				}
				networkInterfaceController: {
					'{mac}#GET': Read<dedicated_networkInterfaceController_NetworkInterfaceController, $7>
					'{mac}': {
						'mrtg#GET': Read<dedicated_server_MrtgTimestampValue[], $7, { period: dedicated_server_MrtgPeriodEnum_Request; type: dedicated_server_MrtgTypeEnum_Request }>
					}
				}
				ola: {
					'aggregation#POST': Write<dedicated_server_Task, $6, { name: string; virtualNetworkInterfaces: string[] }>
					'group#POST': Write<dedicated_server_Task, $12, { name: string; virtualNetworkInterfaces: string[] }>
					'reset#POST': Write<dedicated_server_Task, $6, { virtualNetworkInterface: string }>
					'ungroup#POST': Write<dedicated_server_Task[], $13, { virtualNetworkInterface: string }>
				}
				option: {
					'{option}#DELETE': Read<void, $1>
					'{option}#GET': Read<dedicated_server_Option, $1>
				}
				orderable: {
					'backupStorage#GET': Read<dedicated_server_BackupStorageOrderable, $10>
					'bandwidth#GET': Read<dedicated_server_BandwidthOrderable, $8>
					'bandwidthvRack#GET': Read<dedicated_server_BandwidthvRackOrderable, $8>
					'feature#GET': Read<boolean, $10, { feature: dedicated_server_OrderableSysFeatureEnum_Request }>
					'ip#GET': Read<dedicated_server_IpOrderable, $10>
					'kvm#GET': Read<boolean, $8>
					'kvmExpress#GET': Read<boolean, $10>
					'professionalUse#GET': Read<boolean, $8>
					'traffic#GET': Read<dedicated_server_TrafficOrderable, $8>
					'usbKey#GET': Read<dedicated_server_UsbKeyOrderableDetails, $10>
				}
				plannedIntervention: {
					'{interventionId}#GET': Read<dedicated_server_PlannedIntervention, $7>
				}
				secondaryDnsDomains: {
					'{domain}#DELETE': Read<void, $1>
					'{domain}#GET': Read<dedicated_secondaryDnsDomain_SecondaryDNS, $1>
					'{domain}#PUT': Write<void, $1, dedicated_secondaryDnsDomain_SecondaryDNS_Request>
					'{domain}': {
						'dnsServer#GET': Read<secondaryDns_SecondaryDNSNameServer, $1>
					}
				}
				specifications: {
					'hardware#GET': Read<dedicated_server_HardwareSpecifications, $1>
					'ip#GET': Read<dedicated_server_IpOrderable, $1>
					'network#GET': Read<dedicated_server_NetworkSpecifications, $1>
				}
				spla: {
					'{id}#GET': Read<dedicated_server_spla, $10>
					'{id}#PUT': Write<void, $10, dedicated_server_spla_Request>
					'{id}': {
						'revoke#POST': Write<void, $10>
					}
				}
				support: {
					replace: {
						'cooling#POST': Write<support_NewMessageInfo, $7, { comment: string; details: string }>
						'hardDiskDrive#POST': Write<support_NewMessageInfo, $7, { comment: string; disks: dedicated_server_SupportReplaceHddInfo_Request[]; inverse: boolean }>
						'memory#POST': Write<support_NewMessageInfo, $7, { comment: string; details: string; slots?: string[] }>
					}
				}
				task: {
					'{taskId}#GET': Read<dedicated_server_Task, $1>
					'{taskId}': {
						'availableTimeslots#GET': Read<dedicated_PlannedInterventionTimeSlot[], $7, { periodEnd: string; periodStart: string }>
						'cancel#POST': Write<void, $1>
						'schedule#POST': Write<void, $7, { hasPerformedBackup: boolean; wantedBeginingDate: string }>
					}
				}
				virtualMac: {
					'{macAddress}#GET': Read<dedicated_server_VirtualMac, $10>
					'{macAddress}': {
						'virtualAddress#GET': Read<string[], $10>
						'virtualAddress#POST': Write<dedicated_server_Task, $10, { ipAddress: string; virtualMachineName: string }>
						virtualAddress: {
							'{ipAddress}#DELETE': Read<dedicated_server_Task, $10>
							'{ipAddress}#GET': Read<dedicated_server_VirtualMacManagement, $10>
						}
					}
				}
				virtualNetworkInterface: {
					'{uuid}#GET': Read<dedicated_virtualNetworkInterface_VirtualNetworkInterface, $7>
					'{uuid}#PUT': Write<void, $15, dedicated_virtualNetworkInterface_VirtualNetworkInterface_Request>
					'{uuid}': {
						'disable#POST': Write<dedicated_server_Task, $15>
						'enable#POST': Write<dedicated_server_Task, $15>
					}
				}
				vrack: {
					'{vrack}#DELETE': Read<vrack_Task, $8>
					'{vrack}#GET': Read<vrack_dedicatedServer, $8>
					'{vrack}': {
						'mrtg#GET': Read<dedicated_server_MrtgTimestampValue[], $16, { period: dedicated_server_MrtgPeriodEnum_Request; type: dedicated_server_MrtgTypeEnum_Request }>
					}
				}
			}
		}
	}
}
export interface complexType_SafeKeyValueCanBeNull<T> {
	key: string | null
	value: T | null
}
export interface dedicated_Availabilities {
	datacenters: dedicated_AvailabilityDatacenter[]
	hardware: string | null
	region: dedicated_AvailabilityRegionEnum
}
export interface dedicated_AvailabilitiesRaw {
	availability: dedicated_AvailabilityEnum
	available: number
	incomingDatacenter: number | null
	lastRule: string | null
	ordered: number
	orderedCheck: number | null
	parentAvailable: number | null
	reference: string
	trueAvailable: number
	trueAvailable24H: number | null
	trueAvailable4H: number | null
	zone: dedicated_AvailabilityRegionEnum
}
export type dedicated_AvailabilityAvailabilityZoneEnum = 'ap-south-1-a' | 'ap-south-mum-a' | 'ap-southeast-sgp-a' | 'ap-southeast-syd-a' | 'ca-east-1-a' | 'ca-east-bhs-a' | 'ca-east-tor-a' | 'eu-central-waw-a' | 'eu-south-mil-a' | 'eu-south-mil-b' | 'eu-south-mil-c' | 'eu-west-1-a' | 'eu-west-1-b' | 'eu-west-1-c' | 'eu-west-eri-a' | 'eu-west-gra-a' | 'eu-west-lim-a' | 'eu-west-par-a' | 'eu-west-par-b' | 'eu-west-par-c' | 'eu-west-rbx-a' | 'eu-west-sbg-a' | 'us-east-vin-a' | 'us-west-hil-a' | Text
export interface dedicated_AvailabilityDatacenter {
	availability: dedicated_AvailabilityEnum
	datacenter: dedicated_AvailabilityDatacenterEnum
}
export type dedicated_AvailabilityDatacenterEnum = 'ap-south-1-a' | 'ap-south-mum-a' | 'ap-southeast-sgp-a' | 'ap-southeast-syd-a' | 'au' | 'bhs' | 'ca' | 'ca-east-1-a' | 'ca-east-bhs-a' | 'ca-east-tor-a' | 'de' | 'default' | 'eu-central-waw-a' | 'eu-south-mil-a' | 'eu-south-mil-b' | 'eu-south-mil-c' | 'eu-west-1-a' | 'eu-west-1-b' | 'eu-west-1-c' | 'eu-west-eri-a' | 'eu-west-gra-a' | 'eu-west-lim-a' | 'eu-west-par-a' | 'eu-west-par-b' | 'eu-west-par-c' | 'eu-west-rbx-a' | 'eu-west-sbg-a' | 'fr' | 'fra' | 'gb' | 'gra' | 'hil' | 'in' | 'lon' | 'par' | 'pl' | 'rbx' | 'rbx-hz' | 'sbg' | 'sg' | 'sgp' | 'syd' | 'us' | 'us-east-vin-a' | 'us-west-hil-a' | 'vin' | 'waw' | 'ynm' | Text
export type dedicated_AvailabilityEnum = '120H' | '1440H' | '1H-high' | '1H-low' | '2160H' | '240H' | '24H' | '480H' | '720H' | '72H' | 'comingSoon' | 'unavailable' | 'unknown' | Text
export interface dedicated_AvailabilityRawAvailabilityZones {
	availability: dedicated_AvailabilityEnum
	availabilityZone: dedicated_AvailabilityAvailabilityZoneEnum
	lastRule: string | null
	parentAvailable: number
	trueAvailable: number
}
export interface dedicated_AvailabilityRawDatacenter {
	availability: dedicated_AvailabilityEnum
	datacenter: dedicated_AvailabilityDatacenterEnum
	lastRule: string | null
	parentAvailable: number
	trueAvailable: number
}
export interface dedicated_AvailabilityRawRegion {
	availability: dedicated_AvailabilityEnum
	availabilityZones: dedicated_AvailabilityRawAvailabilityZones[]
	lastRule: string | null
	parentAvailable: number
	region: dedicated_AvailabilityRegionalizationEnum
	trueAvailable: number
}
export type dedicated_AvailabilityRegionEnum = 'ap-south-1-a' | 'ap-south-mum-a' | 'ap-southeast-sgp-a' | 'ap-southeast-syd-a' | 'apac' | 'bhs' | 'ca-east-bhs-a' | 'ca-east-tor-a' | 'canada' | 'crx' | 'eu-central-waw-a' | 'eu-south-mil-a' | 'eu-south-mil-b' | 'eu-south-mil-c' | 'eu-west-1-a' | 'eu-west-1-b' | 'eu-west-1-c' | 'eu-west-eri-a' | 'eu-west-gra-a' | 'eu-west-lim-a' | 'eu-west-par-a' | 'eu-west-par-b' | 'eu-west-par-c' | 'eu-west-rbx-a' | 'eu-west-sbg-a' | 'europe' | 'fr' | 'fra' | 'gra' | 'hil' | 'lil1-int1' | 'lon' | 'northAmerica' | 'par' | 'rbx' | 'rbx-hz' | 'sbg' | 'sgp' | 'syd' | 'us-east-vin-a' | 'us-west-hil-a' | 'vin' | 'waw' | 'ynm' | Text
export type dedicated_AvailabilityRegionalizationEnum = 'ap-south-1' | 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-1' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-waw' | 'eu-south-mil' | 'eu-west-1' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'us-east-vin' | 'us-west-hil' | Text
export interface dedicated_DatacenterAvailability {
	datacenters: dedicated_AvailabilityDatacenter[]
	fqn: string
	gpu: string | null
	memory: string | null
	planCode: string
	server: string
	storage: string | null
	systemStorage: string | null
}
export type dedicated_DatacenterEnum = dedicated_DatacenterEnum_Request | Text
export type dedicated_DatacenterEnum_Request = 'bhs1' | 'bhs2' | 'bhs3' | 'bhs4' | 'bhs5' | 'bhs6' | 'bhs7' | 'bhs8' | 'cch01' | 'crx1' | 'crx2' | 'dc1' | 'eri1' | 'eri2' | 'gra04' | 'gra1' | 'gra2' | 'gra3' | 'gsw' | 'hdf01' | 'hil1' | 'ieb01' | 'itbsi01' | 'itmil01' | 'itzvf01' | 'lil1-int1' | 'lim1' | 'lim2' | 'lim3' | 'mr901' | 'p19' | 'rbx' | 'rbx-hz' | 'rbx1' | 'rbx10' | 'rbx2' | 'rbx3' | 'rbx4' | 'rbx5' | 'rbx6' | 'rbx7' | 'rbx8' | 'rbx9' | 'sbg1' | 'sbg2' | 'sbg3' | 'sbg4' | 'sbg5' | 'sgp02' | 'sgp1' | 'syd03' | 'syd1' | 'syd2' | 'vin1' | 'waw1' | 'ynm1' | 'yyz01'
export interface dedicated_DatacenterRawAvailability {
	datacenters: dedicated_AvailabilityRawDatacenter[]
	fqn: string
	gpu: string | null
	memory: string | null
	planCode: string
	regions: dedicated_AvailabilityRawRegion[] | null
	server: string
	storage: string | null
	systemStorage: string | null
}
export interface dedicated_ExposedTask {
	datacenter: dedicated_DatacenterEnum
	description: string
	server: string
	todoDate: string
}
export type dedicated_PlannedInterventionStatusEnum = 'doing' | 'done' | 'todo' | Text
export interface dedicated_PlannedInterventionTimeSlot {
	endDate: string
	startDate: string
}
export type dedicated_PlannedInterventionTypeEnum = 'HARDWARE_UPGRADE_ON_ACTIVE_SERVER' | Text
export interface dedicated_PublicLog {
	cacheDate: string | null
	count: number
	data: dedicated_PublicLogEntry[]
}
export interface dedicated_PublicLogEntry {
	datetime: string
	resume: string
	server: string
}
export type dedicated_TaskFunctionEnum = dedicated_TaskFunctionEnum_Request | Text
export type dedicated_TaskFunctionEnum_Request = 'INFRA_002_VirtualNetworkInterface' | 'INFRA_002_VirtualNetworkInterface_group' | 'INFRA_002_VirtualNetworkInterface_ungroup' | 'INFRA_ONE_NETWORK_ONEAPI_VirtualNetworkInterface_group' | 'INFRA_ONE_NETWORK_ONEAPI_VirtualNetworkInterface_ungroup' | 'INFRA_ONE_NETWORK_VirtualNetworkInterface_group' | 'INFRA_ONE_NETWORK_VirtualNetworkInterface_ungroup' | 'addVirtualMac' | 'addWindowSplaFromExistingSerial' | 'applyBackupFtpAcls' | 'applyBackupFtpQuota' | 'bypassAntiDDosGame' | 'changePasswordBackupFTP' | 'changeRipeOrg' | 'checkAndReleaseIp' | 'createBackupFTP' | 'createOrUpdateRipeOrg' | 'createPrivateNetwork' | 'disableFirewall' | 'enableFirewall' | 'genericMoveFloatingIp' | 'hardReboot' | 'hardware_update' | 'ipmi/configureSGX' | 'migrateBackupFTP' | 'moveFloatingIp' | 'moveVirtualMac' | 'reagregateBlock' | 'rebootPower8To' | 'reinstallServer' | 'releaseIp' | 'removeBackupFTP' | 'removeVirtualMac' | 'requestAccessIPMI' | 'resetIPMI' | 'resetIPMISession' | 'testIPMIhttp' | 'testIPMIpassword' | 'testIPMIping' | 'virtualMacAdd' | 'virtualMacDelete'
export type dedicated_TaskStatusEnum = dedicated_TaskStatusEnum_Request | Text
export type dedicated_TaskStatusEnum_Request = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
export interface dedicated_biosSettingsSgx_BiosSettingsSgx {
	prmrr: dedicated_server_BiosSettingsSgxPrmrrEnum
	status: dedicated_server_BiosSettingsSgxStatusEnum
}
export interface dedicated_biosSettings_BiosSettings {
	supportedSettings: dedicated_server_BiosSettingsSupport
}
export interface dedicated_networkInterfaceController_NetworkInterfaceController {
	linkType: dedicated_networkInterfaceController_NetworkInterfaceControllerLinkTypeEnum
	mac: string
	virtualNetworkInterface: string | null
}
export type dedicated_networkInterfaceController_NetworkInterfaceControllerLinkTypeEnum = dedicated_networkInterfaceController_NetworkInterfaceControllerLinkTypeEnum_Request | Text
export type dedicated_networkInterfaceController_NetworkInterfaceControllerLinkTypeEnum_Request = 'isolated' | 'private' | 'private_lag' | 'provisioning' | 'provisioning_lag' | 'public' | 'public_lag'
export interface dedicated_secondaryDnsDomain_SecondaryDNS {
	creationDate: string
	dns: string
	domain: string
	ipMaster: string
}
export interface dedicated_secondaryDnsDomain_SecondaryDNS_Request {
	ipMaster?: string
}
export interface dedicated_server_Access {
	password: string | null
	type: dedicated_server_AccessTypeEnum
	url: string | null
	user: string | null
}
export type dedicated_server_AccessTypeEnum = 'DIRECTADMIN_PANEL' | 'PLESK_PANEL' | 'PROXMOX_PANEL' | 'RDP' | 'SQL_SERVER' | 'SSH' | 'WEB_PANEL' | Text
export interface dedicated_server_AvailabilityByRegion {
	availability: dedicated_server_AvailabilityEnum
	availabilityZones: dedicated_server_AvailabilityZones[]
	region: dedicated_server_AvailabilityRegionalizationEnum
}
export type dedicated_server_AvailabilityEnum = '120H' | '1440H' | '1H-high' | '1H-low' | '2160H' | '240H' | '24H' | '480H' | '720H' | '72H' | 'comingSoon' | 'unavailable' | 'unknown' | Text
export type dedicated_server_AvailabilityRegionalizationEnum = dedicated_server_AvailabilityRegionalizationEnum_Request | Text
export type dedicated_server_AvailabilityRegionalizationEnum_Request = 'ap-south-1' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-1' | 'ca-east-bhs' | 'eu-central-waw' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'us-east-vin' | 'us-west-hil'
export interface dedicated_server_AvailabilityZones {
	availability: dedicated_server_AvailabilityEnum
	availabilityZone: dedicated_server_AvailabilityZonesEnum
}
export type dedicated_server_AvailabilityZonesEnum = 'ap-south-1-a' | 'ap-south-mum-a' | 'ap-southeast-sgp-a' | 'ap-southeast-syd-a' | 'ca-east-1-a' | 'ca-east-bhs-a' | 'ca-east-tor-a' | 'eu-central-waw-a' | 'eu-south-mil-a' | 'eu-south-mil-b' | 'eu-south-mil-c' | 'eu-west-1-a' | 'eu-west-1-b' | 'eu-west-1-c' | 'eu-west-eri-a' | 'eu-west-gra-a' | 'eu-west-lim-a' | 'eu-west-par-a' | 'eu-west-par-b' | 'eu-west-par-c' | 'eu-west-rbx-a' | 'eu-west-sbg-a' | 'us-east-vin-a' | 'us-west-hil-a' | Text
export interface dedicated_server_BackupCloud {
	agreements: number[] | null
	archive: dedicated_server_backup_BackupContainer | null
	status: dedicated_server_backup_BackupStatus
	storage: dedicated_server_backup_BackupContainer | null
}
export interface dedicated_server_BackupFtp {
	ftpBackupName: string
	quota: complexType_UnitAndValue<number> | null
	readOnlyDate: string | null
	type: dedicated_server_BackupStorageTypeEnum
	usage: complexType_UnitAndValue<number> | null
}
export interface dedicated_server_BackupFtpAcl {
	cifs: boolean
	ftp: boolean
	ipBlock: string
	isApplied: boolean
	lastUpdate: string
	nfs: boolean
}
export interface dedicated_server_BackupFtpAcl_Request {
	cifs?: boolean
	ftp?: boolean
	nfs?: boolean
}
export type dedicated_server_BackupStorageCapacityEnum = '1000' | '10000' | '500' | '5000' | Text
export interface dedicated_server_BackupStorageOrderable {
	capacities: dedicated_server_BackupStorageCapacityEnum[] | null
	orderable: boolean
}
export type dedicated_server_BackupStorageTypeEnum = 'included' | 'storage' | Text
export interface dedicated_server_BandwidthDetails {
	InternetToOvh: complexType_UnitAndValue<number> | null
	OvhToInternet: complexType_UnitAndValue<number> | null
	OvhToOvh: complexType_UnitAndValue<number> | null
	type: dedicated_server_BandwidthTypeEnum | null
}
export type dedicated_server_BandwidthOrderEnum = '1000' | '2000' | '3000' | Text
export interface dedicated_server_BandwidthOrderable {
	orderable: boolean
	platinum: dedicated_server_BandwidthOrderEnum[] | null
	premium: dedicated_server_BandwidthOrderEnum[] | null
	ultimate: dedicated_server_BandwidthOrderEnum[] | null
}
export type dedicated_server_BandwidthTypeEnum = 'improved' | 'included' | 'platinum' | 'premium' | 'standard' | 'ultimate' | Text
export interface dedicated_server_BandwidthvRackDetails {
	bandwidth: complexType_UnitAndValue<number> | null
	type: dedicated_server_BandwidthvRackTypeEnum | null
}
export type dedicated_server_BandwidthvRackOrderEnum = '1000' | '3000' | Text
export interface dedicated_server_BandwidthvRackOrderable {
	orderable: boolean
	vrack: dedicated_server_BandwidthvRackOrderEnum[] | null
}
export type dedicated_server_BandwidthvRackTypeEnum = 'included' | 'standard' | Text
export type dedicated_server_BiosSettingsSgxPrmrrEnum = dedicated_server_BiosSettingsSgxPrmrrEnum_Request | Text
export type dedicated_server_BiosSettingsSgxPrmrrEnum_Request = '128' | '131072' | '16384' | '2048' | '256' | '32' | '32768' | '4096' | '512' | '64' | '65536' | '8192'
export type dedicated_server_BiosSettingsSgxStatusEnum = dedicated_server_BiosSettingsSgxStatusEnum_Request | Text
export type dedicated_server_BiosSettingsSgxStatusEnum_Request = 'disabled' | 'enabled' | 'software controlled'
export interface dedicated_server_BiosSettingsSupport {
	sgx: boolean
	sgxOptions: dedicated_server_BiosSettingsSupportSgxOptions
}
export interface dedicated_server_BiosSettingsSupportSgxOptions {
	prmrr: dedicated_server_BiosSettingsSgxPrmrrEnum[]
	status: dedicated_server_BiosSettingsSgxStatusEnum[]
}
export type dedicated_server_BootModeEnum = 'legacy' | 'uefi' | 'uefi-legacy' | Text
export type dedicated_server_BootOptionEnum = 'cpufamily' | 'grsec' | 'ipv6' | 'smp' | Text
export type dedicated_server_BootTypeEnum = dedicated_server_BootTypeEnum_Request | Text
export type dedicated_server_BootTypeEnum_Request = 'harddisk' | 'internal' | 'network' | 'power' | 'rescue'
export type dedicated_server_BurstStatusEnum = dedicated_server_BurstStatusEnum_Request | Text
export type dedicated_server_BurstStatusEnum_Request = 'active' | 'inactive' | 'inactiveLocked'
export type dedicated_server_CacheTTLEnum_Request = '1' | '10' | '15' | '3' | '5'
export type dedicated_server_CpuFamilyEnum = 'arm64' | 'armhf32' | 'ppc64' | 'x86' | 'x86-ht' | 'x86_64' | Text
export interface dedicated_server_DedicatedWithIAM {
	availabilityZone: string
	bootId: number | null
	bootScript: string | null
	commercialRange: string | null
	datacenter: dedicated_DatacenterEnum
	efiBootloaderPath: string | null
	iam: iam_ResourceMetadata | null
	ip: string
	linkSpeed: number | null
	monitoring: boolean
	name: string
	newUpgradeSystem: boolean
	noIntervention: boolean
	os: string
	powerState: dedicated_server_PowerStateEnum
	professionalUse: boolean
	rack: string
	region: string
	rescueMail: string | null
	rescueSshKey: string | null
	reverse: string | null
	rootDevice: string | null
	serverId: number
	state: dedicated_server_StateEnum
	supportLevel: dedicated_server_SupportLevelEnum
}
export interface dedicated_server_Dedicated_Request {
	bootId?: number | null
	bootScript?: string | null
	efiBootloaderPath?: string | null
	monitoring?: boolean
	noIntervention?: boolean
	rescueMail?: string | null
	rescueSshKey?: string | null
	rootDevice?: string | null
	state?: dedicated_server_StateEnum_Request
}
export type dedicated_server_DiskTypeEnum = 'NVMe' | 'SAS' | 'SATA' | 'SSD' | 'Unknown' | Text
export interface dedicated_server_Firewall {
	enabled: boolean
	firewall: string
	ip: string
	mode: dedicated_server_FirewallModeEnum
	model: dedicated_server_FirewallModelEnum | null
}
export type dedicated_server_FirewallModeEnum = 'routed' | 'transparent' | Text
export type dedicated_server_FirewallModelEnum = 'asa5505' | 'asa5510' | 'asa5520' | Text
export interface dedicated_server_Firewall_Request {
	enabled?: boolean
}
export type dedicated_server_FormFactorEnum = '0.25u' | '0.5u' | '1u' | '2u' | '3u' | '4u' | Text
export interface dedicated_server_HardwareRaidController {
	disks: dedicated_server_HardwareRaidDiskGroup[]
	model: string
	type: string
}
export interface dedicated_server_HardwareRaidDiskGroup {
	capacity: complexType_UnitAndValue<number>
	diskGroupId: number
	names: string[]
	speed: complexType_UnitAndValue<string>
	type: dedicated_server_DiskTypeEnum
}
export interface dedicated_server_HardwareRaidProfile {
	controllers: dedicated_server_HardwareRaidController[]
}
export interface dedicated_server_HardwareSpecifications {
	bootMode: dedicated_server_BootModeEnum
	coresPerProcessor: number | null
	defaultHardwareRaidSize: complexType_UnitAndValue<number> | null
	defaultHardwareRaidType: dedicated_server_HardwareSpecificationsRaidHardEnum | null
	description: string | null
	diskGroups: dedicated_server_HardwareSpecificationsDisk[] | null
	expansionCards: dedicated_server_HardwareSpecificationsExpansionCard[] | null
	formFactor: dedicated_server_FormFactorEnum | null
	memorySize: complexType_UnitAndValue<number> | null
	motherboard: string | null
	numberOfProcessors: number | null
	processorArchitecture: dedicated_server_CpuFamilyEnum | null
	processorName: string | null
	threadsPerProcessor: number | null
	usbKeys: complexType_UnitAndValue<number>[] | null
}
export interface dedicated_server_HardwareSpecificationsDisk {
	defaultHardwareRaidSize: complexType_UnitAndValue<number> | null
	defaultHardwareRaidType: dedicated_server_HardwareSpecificationsRaidHardEnum | null
	description: string | null
	diskGroupId: number | null
	diskSize: complexType_UnitAndValue<number> | null
	diskType: string | null
	numberOfDisks: number | null
	raidController: string | null
}
export interface dedicated_server_HardwareSpecificationsExpansionCard {
	description: string
	type: dedicated_server_HardwareSpecificationsExpansionCardTypeEnum
}
export type dedicated_server_HardwareSpecificationsExpansionCardTypeEnum = 'fpga' | 'gpu' | Text
export type dedicated_server_HardwareSpecificationsRaidHardEnum = 'raid0' | 'raid1' | 'raid10' | 'raid1E' | 'raid5' | 'raid50' | 'raid6' | 'raid60' | Text
export interface dedicated_server_InstallTemplate {
	ovh: string[] | null
}
export interface dedicated_server_InstallationProgressStatus {
	elapsedTime: number
	progress: dedicated_server_InstallationProgressSteps[] | null
}
export type dedicated_server_InstallationProgressStatusEnum = 'doing' | 'done' | 'error' | 'expired' | 'idle' | 'pending' | 'stopping' | 'todo' | Text
export interface dedicated_server_InstallationProgressSteps {
	comment: string
	error: string | null
	status: dedicated_server_InstallationProgressStatusEnum
}
export interface dedicated_server_Intervention {
	date: string | null
	interventionId: number
	type: string | null
}
export type dedicated_server_IpBlockSizeEnum = '1' | '128' | '16' | '256' | '32' | '4' | '64' | '8' | Text
export type dedicated_server_IpCountryEnum = 'au' | 'be' | 'ca' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'ie' | 'in' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'sg' | 'uk' | 'us' | Text
export interface dedicated_server_IpOrderable {
	ipv4: dedicated_server_IpOrderableDetails[] | null
	ipv6: dedicated_server_IpOrderableDetails[] | null
}
export interface dedicated_server_IpOrderableDetails {
	blockSizes: dedicated_server_IpBlockSizeEnum[]
	included: boolean
	ipNumber: number | null
	number: number
	optionRequired: dedicated_server_OptionRequiredEnum | null
	type: dedicated_server_IpTypeOrderableEnum
}
export type dedicated_server_IpTypeOrderableEnum = 'failover' | 'static' | 'unshielded' | Text
export interface dedicated_server_Ipmi {
	activated: boolean
	supportedFeatures: dedicated_server_IpmiSupportedFeatures
}
export type dedicated_server_IpmiAccessTypeEnum_Request = 'kvmipHtml5URL' | 'kvmipJnlp' | 'serialOverLanSshKey' | 'serialOverLanURL'
export interface dedicated_server_IpmiAccessValue {
	expiration: string | null
	value: string | null
}
export interface dedicated_server_IpmiSupportedFeatures {
	kvmipHtml5URL: boolean
	kvmipJnlp: boolean
	serialOverLanSshKey: boolean
	serialOverLanURL: boolean
}
export interface dedicated_server_IpmiTestResult {
	date: string | null
	status: string | null
}
export type dedicated_server_IpmiTestTypeEnum_Request = 'http' | 'password' | 'ping'
export type dedicated_server_MrtgPeriodEnum_Request = 'daily' | 'hourly' | 'monthly' | 'weekly' | 'yearly'
export interface dedicated_server_MrtgTimestampValue {
	timestamp: number
	value: complexType_UnitAndValue<number> | null
}
export type dedicated_server_MrtgTypeEnum_Request = 'errors:download' | 'errors:upload' | 'packets:download' | 'packets:upload' | 'traffic:download' | 'traffic:upload'
export interface dedicated_server_Netboot {
	bootId: number
	bootType: dedicated_server_BootTypeEnum
	description: string
	kernel: string
}
export interface dedicated_server_NetworkSpecifications {
	bandwidth: dedicated_server_BandwidthDetails | null
	connection: complexType_UnitAndValue<number> | null
	ola: dedicated_server_OlaDetails | null
	routing: dedicated_server_RoutingDetails | null
	switching: dedicated_server_SwitchingDetails | null
	traffic: dedicated_server_TrafficDetails | null
	vmac: dedicated_server_VmacDetails
	vrack: dedicated_server_BandwidthvRackDetails | null
}
export interface dedicated_server_OlaAvailableModes {
	default: boolean
	interfaces: dedicated_server_OlaInterface[]
	name: string
}
export interface dedicated_server_OlaDetails {
	available: boolean
	availableModes: dedicated_server_OlaAvailableModes[]
	supportedModes: dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum[] | null
}
export interface dedicated_server_OlaInterface {
	aggregation: boolean
	count: number
	type: dedicated_server_OlaInterfaceModeEnum
}
export type dedicated_server_OlaInterfaceModeEnum = 'public' | 'vrack' | Text
export interface dedicated_server_Option {
	option: dedicated_server_OptionEnum
	state: dedicated_server_OptionStateEnum
}
export type dedicated_server_OptionEnum = 'BACKUPPROTOCOL' | 'BANDWIDTH' | 'BANDWIDTH_VRACK' | 'OLA' | 'SGX' | 'TRAFFIC' | 'TRAFFIC_DISCOVER' | 'TUNING' | 'TUNING_FIREWALL' | 'TUNING_KVM' | 'USB_KVM_IP' | Text
export type dedicated_server_OptionRequiredEnum = 'professionalUse' | Text
export type dedicated_server_OptionStateEnum = 'released' | 'subscribed' | Text
export type dedicated_server_OrderableSysFeatureEnum_Request = 'backupProtocol' | 'monitoring'
export interface dedicated_server_PlannedIntervention {
	expectedEndDate: string
	id: number
	status: dedicated_PlannedInterventionStatusEnum
	type: dedicated_PlannedInterventionTypeEnum
	wantedStartDate: string
}
export type dedicated_server_PowerStateEnum = 'poweroff' | 'poweron' | Text
export interface dedicated_server_RegionAvailability {
	fqn: string
	gpu: string | null
	memory: string | null
	planCode: string
	regions: dedicated_server_AvailabilityByRegion[] | null
	server: string
	storage: string | null
	systemStorage: string | null
}
export interface dedicated_server_Reinstall_Request {
	customizations?: dedicated_server_reinstall_Customizations_Request
	operatingSystem: string
	properties?: Record<string, string>
	storage?: dedicated_server_reinstall_Storage_Request[]
}
export interface dedicated_server_RoutingDetails {
	ipv4: dedicated_server_RoutingDetailsIpv4 | null
	ipv6: dedicated_server_RoutingDetailsIpv6 | null
}
export interface dedicated_server_RoutingDetailsIpv4 {
	gateway: string | null
	ip: string | null
	network: string | null
}
export interface dedicated_server_RoutingDetailsIpv6 {
	gateway: string | null
	ip: string | null
	network: string | null
}
export interface dedicated_server_ServerBurst {
	capacity: complexType_UnitAndValue<number> | null
	status: dedicated_server_BurstStatusEnum
}
export interface dedicated_server_ServerBurst_Request {
	status?: dedicated_server_BurstStatusEnum_Request
}
export type dedicated_server_SplaStatusEnum = dedicated_server_SplaStatusEnum_Request | Text
export type dedicated_server_SplaStatusEnum_Request = 'terminated' | 'used' | 'waitingToCheck'
export type dedicated_server_SplaTypeEnum = dedicated_server_SplaTypeEnum_Request | Text
export type dedicated_server_SplaTypeEnum_Request = 'os' | 'sqlstd' | 'sqlweb'
export type dedicated_server_StateEnum = dedicated_server_StateEnum_Request | Text
export type dedicated_server_StateEnum_Request = 'error' | 'hacked' | 'hackedBlocked' | 'ok'
export type dedicated_server_SupportLevelEnum = 'critical' | 'fastpath' | 'gs' | 'pro' | Text
export interface dedicated_server_SupportReplaceHddInfo_Request {
	disk_serial?: string
	slot_id?: number | null
}
export interface dedicated_server_SwitchingDetails {
	name: string | null
}
export interface dedicated_server_Task {
	comment: string | null
	doneDate: string | null
	function: dedicated_TaskFunctionEnum
	lastUpdate: string | null
	needSchedule: boolean
	note: string | null
	plannedInterventionId: number | null
	startDate: string
	status: dedicated_TaskStatusEnum
	tags: complexType_SafeKeyValueCanBeNull<string>[] | null
	taskId: number
	ticketReference: string | null
}
export interface dedicated_server_TrafficDetails {
	inputQuotaSize: complexType_UnitAndValue<number> | null
	inputQuotaUsed: complexType_UnitAndValue<number> | null
	isThrottled: boolean | null
	outputQuotaSize: complexType_UnitAndValue<number> | null
	outputQuotaUsed: complexType_UnitAndValue<number> | null
	resetQuotaDate: string | null
}
export type dedicated_server_TrafficOrderEnum = '100Mbps-Unlimited' | '250Mbps-Unlimited' | '500Mbps-Unlimited' | Text
export interface dedicated_server_TrafficOrderable {
	orderable: boolean
	traffic: dedicated_server_TrafficOrderEnum[] | null
}
export type dedicated_server_UsbKeyCapacityEnum = '128' | '16' | '256' | '32' | '64' | Text
export interface dedicated_server_UsbKeyOrderableDetails {
	capacity: dedicated_server_UsbKeyCapacityEnum[]
	number: number
	optionRequired: dedicated_server_OptionRequiredEnum | null
	orderable: boolean
}
export interface dedicated_server_VirtualMac {
	macAddress: string
	type: dedicated_server_VmacTypeEnum
}
export interface dedicated_server_VirtualMacManagement {
	ipAddress: string
	virtualMachineName: string
}
export interface dedicated_server_VirtualNetworkInterface {
	enabled: boolean
	mode: dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum
	name: string
	networkInterfaceController: string[]
	serverName: string
	uuid: string
	vrack: string | null
}
export interface dedicated_server_VmacDetails {
	quota: number
	supported: boolean
}
export type dedicated_server_VmacTypeEnum = dedicated_server_VmacTypeEnum_Request | Text
export type dedicated_server_VmacTypeEnum_Request = 'ovh' | 'vmware'
export interface dedicated_server_backup_BackupContainer {
	cloudProject: dedicated_server_backup_BackupProject | null
	id: string | null
	name: string | null
	quota: dedicated_server_backup_BackupQuota | null
	region: string | null
	sftp: dedicated_server_backup_BackupSftp | null
	swift: dedicated_server_backup_BackupSwift | null
}
export interface dedicated_server_backup_BackupOffer {
	maxArchive: complexType_UnitAndValue<number> | null
	maxBandwidthArchive: complexType_UnitAndValue<number> | null
	maxBandwidthStorage: complexType_UnitAndValue<number> | null
	maxStorage: complexType_UnitAndValue<number> | null
}
export interface dedicated_server_backup_BackupPassword {
	sftpArchive: string | null
	sftpStorage: string | null
	swiftArchive: string | null
	swiftStorage: string | null
}
export interface dedicated_server_backup_BackupProject {
	description: string | null
	projectId: string | null
}
export interface dedicated_server_backup_BackupQuota {
	maxBandwidth: complexType_UnitAndValue<number> | null
	maxStorage: complexType_UnitAndValue<number> | null
	storageUsed: complexType_UnitAndValue<number> | null
	usagePercent: number | null
}
export interface dedicated_server_backup_BackupSftp {
	password: string | null
	url: string | null
	username: string | null
}
export interface dedicated_server_backup_BackupStatus {
	code: dedicated_server_backup_BackupStatusCodeEnum
	reason: string | null
}
export type dedicated_server_backup_BackupStatusCodeEnum = 'DELETING' | 'ERROR' | 'OK' | 'SUSPENDED' | 'SUSPENDING' | 'UNKNOWN' | 'WAITING_AGREEMENTS_VALIDATION' | Text
export interface dedicated_server_backup_BackupSwift {
	authUrl: string | null
	password: string | null
	username: string | null
}
export interface dedicated_server_kvm {
	expiration: string
	ip: string | null
	name: string
}
export interface dedicated_server_netbootOption {
	option: dedicated_server_BootOptionEnum
	value: string
}
export interface dedicated_server_reinstall_Customizations_Request {
	configDriveMetadata?: Record<string, string>
	configDriveUserData?: string
	efiBootloaderPath?: string
	enableLacpBonding?: boolean
	hostname?: string
	httpHeaders?: Record<string, string>
	imageCheckSum?: string
	imageCheckSumType?: dedicated_server_reinstall_customizations_ImageCheckSumTypeEnum_Request
	imageType?: dedicated_server_reinstall_customizations_ImageTypeEnum_Request
	imageURL?: string
	language?: dedicated_server_reinstall_customizations_LanguageEnum_Request
	nutanixConfiguration?: Record<string, string>
	postInstallationScript?: string
	postInstallationScriptExtension?: dedicated_server_reinstall_customizations_PostInstallationScriptExtensionEnum_Request
	sshKey?: string
}
export interface dedicated_server_reinstall_Storage_Request {
	diskGroupId?: number | null
	hardwareRaid?: dedicated_server_reinstall_storage_HardwareRaid_Request[]
	partitioning?: dedicated_server_reinstall_storage_Partitioning_Request
}
export type dedicated_server_reinstall_customizations_ImageCheckSumTypeEnum_Request = 'md5' | 'sha1' | 'sha256' | 'sha512'
export type dedicated_server_reinstall_customizations_ImageTypeEnum_Request = 'qcow2' | 'raw'
export type dedicated_server_reinstall_customizations_LanguageEnum_Request = 'cs-cz' | 'de-de' | 'en-us' | 'es-es' | 'fr-fr' | 'it-it' | 'nl-nl' | 'pl-pl' | 'pt-pt'
export type dedicated_server_reinstall_customizations_PostInstallationScriptExtensionEnum_Request = 'cmd' | 'ps1'
export interface dedicated_server_reinstall_storage_HardwareRaid_Request {
	arrays?: number | null
	disks?: number | null
	raidLevel?: dedicated_server_reinstall_storage_hardwareRaid_RaidLevelEnum_Request | null
	spares?: number | null
}
export interface dedicated_server_reinstall_storage_Partitioning_Request {
	disks?: number | null
	layout?: dedicated_server_reinstall_storage_partitioning_Layout_Request[]
	schemeName?: string
}
export type dedicated_server_reinstall_storage_hardwareRaid_RaidLevelEnum_Request = 0 | 1 | 10 | 5 | 50 | 6 | 60
export interface dedicated_server_reinstall_storage_partitioning_Layout_Request {
	extras?: dedicated_server_reinstall_storage_partitioning_layout_Extras_Request
	fileSystem: dedicated_server_reinstall_storage_partitioning_layout_FileSystemEnum_Request
	mountPoint: string
	raidLevel?: dedicated_server_reinstall_storage_partitioning_layout_RaidLevelEnum_Request | null
	size?: number
}
export interface dedicated_server_reinstall_storage_partitioning_layout_Extras_Request {
	lv?: dedicated_server_reinstall_storage_partitioning_layout_extras_Lv_Request
	zp?: dedicated_server_reinstall_storage_partitioning_layout_extras_Zp_Request
}
export type dedicated_server_reinstall_storage_partitioning_layout_FileSystemEnum_Request = 'btrfs' | 'ext3' | 'ext4' | 'fat16' | 'none' | 'ntfs' | 'reiserfs' | 'swap' | 'ufs' | 'vmfs5' | 'vmfs6' | 'vmfsl' | 'xfs' | 'zfs'
export type dedicated_server_reinstall_storage_partitioning_layout_RaidLevelEnum_Request = 0 | 1 | 10 | 5 | 6 | 7
export interface dedicated_server_reinstall_storage_partitioning_layout_extras_Lv_Request {
	name?: string
}
export interface dedicated_server_reinstall_storage_partitioning_layout_extras_Zp_Request {
	name?: string
}
export interface dedicated_server_spla {
	id: number
	lastUpdate: string
	serialNumber: string
	status: dedicated_server_SplaStatusEnum
	type: dedicated_server_SplaTypeEnum
}
export interface dedicated_server_spla_Request {
	serialNumber?: string
}
export type dedicated_server_task_FunctionEnum = 'INFRA_002_VirtualNetworkInterface' | 'INFRA_002_VirtualNetworkInterface_group' | 'INFRA_002_VirtualNetworkInterface_ungroup' | 'INFRA_ONE_NETWORK_ONEAPI_VirtualNetworkInterface_group' | 'INFRA_ONE_NETWORK_ONEAPI_VirtualNetworkInterface_ungroup' | 'INFRA_ONE_NETWORK_VirtualNetworkInterface_group' | 'INFRA_ONE_NETWORK_VirtualNetworkInterface_ungroup' | 'addVirtualMac' | 'addWindowSplaFromExistingSerial' | 'applyBackupFtpAcls' | 'applyBackupFtpQuota' | 'bypassAntiDDosGame' | 'changePasswordBackupFTP' | 'changeRipeOrg' | 'checkAndReleaseIp' | 'createBackupFTP' | 'createOrUpdateRipeOrg' | 'createPrivateNetwork' | 'disableFirewall' | 'enableFirewall' | 'genericMoveFloatingIp' | 'hardReboot' | 'hardware_update' | 'ipmi/configureSGX' | 'migrateBackupFTP' | 'moveFloatingIp' | 'moveVirtualMac' | 'reagregateBlock' | 'rebootPower8To' | 'reinstallServer' | 'releaseIp' | 'removeBackupFTP' | 'removeVirtualMac' | 'requestAccessIPMI' | 'resetIPMI' | 'resetIPMISession' | 'testIPMIhttp' | 'testIPMIpassword' | 'testIPMIping' | 'virtualMacAdd' | 'virtualMacDelete' | Text
export interface dedicated_server_task_Response {
	comment: string
	doneDate: string | null
	function: dedicated_server_task_FunctionEnum
	startDate: string
	status: dedicated_server_task_StatusEnum
	taskId: number
}
export type dedicated_server_task_StatusEnum = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo' | Text
export interface dedicated_virtualNetworkInterface_VirtualNetworkInterface {
	enabled: boolean
	mode: dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum
	name: string
	networkInterfaceController: string[]
	serverName: string
	uuid: string
	vrack: string | null
}
export type dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum = dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum_Request | Text
export type dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum_Request = 'public' | 'public_aggregation' | 'vrack' | 'vrack_aggregation'
export interface dedicated_virtualNetworkInterface_VirtualNetworkInterface_Request {
	mode?: dedicated_virtualNetworkInterface_VirtualNetworkInterfaceModeEnum_Request
	name?: string
}
export type license_WindowsOsVersionEnum = license_WindowsOsVersionEnum_Request | Text
export type license_WindowsSqlVersionEnum = 'SQL_SERVER_2008_STANDARD_EDITION' | 'SQL_SERVER_2008_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2008_WEB_EDITION' | 'SQL_SERVER_2008_WEB_EDITION_2_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION' | 'SQL_SERVER_2012_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2012_WEB_EDITION_12_CORES' | 'SQL_SERVER_2012_WEB_EDITION_16_CORES' | 'SQL_SERVER_2012_WEB_EDITION_18_CORES' | 'SQL_SERVER_2012_WEB_EDITION_20_CORES' | 'SQL_SERVER_2012_WEB_EDITION_24_CORES' | 'SQL_SERVER_2012_WEB_EDITION_32_CORES' | 'SQL_SERVER_2012_WEB_EDITION_4_CORES' | 'SQL_SERVER_2012_WEB_EDITION_6_CORES' | 'SQL_SERVER_2012_WEB_EDITION_8_CORES' | Text
export interface secondaryDns_SecondaryDNSCheckField {
	fieldType: zone_NamedResolutionFieldTypeEnum
	fieldValue: string
	subDomain: string
}
export interface secondaryDns_SecondaryDNSNameServer {
	hostname: string
	ip: string
	ipv6: string | null
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface support_NewMessageInfo {
	additionalNotice: string | null
	messageId: number
	ticketId: number
	ticketNumber: number
}
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
export interface vrack_dedicatedServer {
	dedicatedServer: string
	vrack: string
}
export type zone_NamedResolutionFieldTypeEnum = 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'DKIM' | 'DMARC' | 'DNAME' | 'LOC' | 'MX' | 'NAPTR' | 'NS' | 'PTR' | 'SPF' | 'SRV' | 'SSHFP' | 'TLSA' | 'TXT' | Text
