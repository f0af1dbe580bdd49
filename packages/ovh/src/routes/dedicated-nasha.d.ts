// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $3 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
/** The routes of v1 below /dedicated/nasha. */
export interface DedicatedNasha {
	dedicated: {
		nasha: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: dedicated_nasha_StorageWithIAM; at: $1 }
				'#PUT': { body: dedicated_nasha_Storage_Request; at: $1 }
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $2 }
				}
				confirmTermination: {
					'#POST': { body: { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }; out: string; at: $1 }
				}
				metricsToken: {
					'#GET': { out: dedicated_storage_MetricsTokenResult; at: $3 }
				}
				partition: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: { partitionDescription?: string; partitionName: string; protocol: dedicated_storage_ProtocolEnum; size: number }; out: dedicated_nasTask_Task; at: $1 }
					$: '{partitionName}'
					'{partitionName}': {
						'#DELETE': { out: dedicated_nasTask_Task; at: $1 }
						'#GET': { out: dedicated_nasha_Partition; at: $1 }
						'#PUT': { body: dedicated_nasha_Partition_Request; at: $1 }
						access: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: { aclDescription?: string; ip: string; type?: dedicated_storage_AclTypeEnum }; out: dedicated_nasTask_Task; at: $1 }
							$: '{ip}'
							'{ip}': {
								'#DELETE': { out: dedicated_nasTask_Task; at: $1 }
								'#GET': { out: dedicated_nasha_Access; at: $1 }
							}
						}
						authorizableBlocks: {
							'#GET': { out: string[]; at: $1 }
						}
						authorizableIps: {
							'#GET': { out: string[]; at: $1 }
						}
						customSnapshot: {
							'#GET': { out: string[]; status: 'BETA'; at: $1 }
							'#POST': { body: { expiration?: string; name: string }; out: dedicated_nasTask_Task; status: 'BETA'; at: $1 }
							$: '{name}'
							'{name}': {
								'#DELETE': { out: dedicated_nasTask_Task; status: 'BETA'; at: $1 }
								'#GET': { out: dedicated_nasha_customSnap; status: 'BETA'; at: $1 }
							}
						}
						options: {
							'#GET': { out: dedicated_nasha_options; at: $1 }
							'#POST': { body: { atime?: dedicated_storage_AtimeEnum; recordsize?: dedicated_storage_RecordSizeEnum; sync?: dedicated_storage_SyncEnum; templateName?: dedicated_storage_TemplateUsageOptionsEnum }; out: dedicated_nasTask_Task; at: $1 }
						}
						quota: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { size: number; uid: number }; out: dedicated_nasTask_Task; at: $1 }
							$: '{uid}'
							'{uid}': {
								'#DELETE': { path: { uid: number | string }; out: dedicated_nasTask_Task; at: $1 }
								'#GET': { path: { uid: number | string }; out: dedicated_nasha_Quota; at: $1 }
							}
						}
						snapshot: {
							'#GET': { out: (dedicated_storage_SnapshotEnum | Text)[]; at: $1 }
							'#POST': { body: { snapshotType: dedicated_storage_SnapshotEnum }; out: dedicated_nasTask_Task; at: $1 }
							$: '{snapshotType}'
							'{snapshotType}': {
								'#DELETE': { out: dedicated_nasTask_Task; at: $1 }
								'#GET': { out: dedicated_nasha_Snapshot; at: $1 }
							}
						}
						templateUsage: {
							'#GET': { out: dedicated_storage_TemplateUsageOptionsDetails[] }
						}
						use: {
							'#GET': { query: { type: dedicated_storage_PartitionUsageTypeEnum }; out: complexType_UnitAndValue<number>; at: $1 }
						}
					}
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
				task: {
					'#GET': { query: { operation?: dedicated_storage_TaskFunctionEnum; status?: dedicated_TaskStatusEnum }; out: number[]; at: $1 }
					$: '{taskId}'
					'{taskId}': {
						'#GET': { path: { taskId: number | string }; out: dedicated_nasTask_Task; at: $1 }
					}
				}
				terminate: {
					'#POST': { out: string; at: $1 }
				}
				use: {
					'#GET': { query: { type: dedicated_storage_NasUsageTypeEnum }; out: complexType_UnitAndValue<number>; at: $1 }
				}
			}
		}
	}
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export type dedicated_TaskStatusEnum = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
export interface dedicated_nasTask_Task {
	details: string | null
	doneDate: string | null
	lastUpdate: string | null
	operation: dedicated_storage_TaskFunctionEnum | Text
	partitionName: string | null
	status: dedicated_TaskStatusEnum | Text
	storageName: string | null
	taskId: number
	todoDate: string | null
}
export interface dedicated_nasha_Access {
	accessId: number
	aclDescription: string | null
	ip: string
	type: dedicated_storage_AclTypeEnum | Text
}
export interface dedicated_nasha_Partition {
	partitionCapacity: number | null
	partitionDescription: string | null
	partitionName: string
	protocol: dedicated_storage_ProtocolEnum | Text
	size: number
	usedBySnapshots: number | null
}
export interface dedicated_nasha_Partition_Request {
	partitionDescription?: string | null
	size?: number
}
export interface dedicated_nasha_Quota {
	size: number
	uid: number
}
export interface dedicated_nasha_Snapshot {
	snapshotType: dedicated_storage_SnapshotEnum | Text
}
export interface dedicated_nasha_StorageWithIAM {
	canCreatePartition: boolean
	customName: string | null
	datacenter: string | null
	diskType: dedicated_storage_DiskTypeEnum | Text
	iam: iam_ResourceMetadata | null
	ip: string | null
	monitored: boolean
	serviceName: string
	zpoolCapacity: number
	zpoolSize: number
}
export interface dedicated_nasha_Storage_Request {
	customName?: string | null
	monitored?: boolean
}
export interface dedicated_nasha_customSnap {
	expiration: string | null
	name: string
}
export interface dedicated_nasha_options {
	atime: string
	id: number
	recordsize: string
	sync: string
	templateName: dedicated_storage_TemplateUsageOptionsEnum | Text | null
}
export type dedicated_storage_AclTypeEnum = 'readonly' | 'readwrite'
export type dedicated_storage_AtimeEnum = 'off' | 'on'
export type dedicated_storage_DiskTypeEnum = 'hdd' | 'nvme' | 'ssd'
export interface dedicated_storage_MetricsTokenResult {
	endpoint: string
	token: string
}
export type dedicated_storage_NasUsageTypeEnum = 'size' | 'used' | 'usedbysnapshots'
export type dedicated_storage_PartitionUsageTypeEnum = 'size' | 'used' | 'usedbysnapshots'
export type dedicated_storage_ProtocolEnum = 'CIFS' | 'NFS' | 'NFS_CIFS'
export type dedicated_storage_RecordSizeEnum = '1048576' | '131072' | '16384' | '32768' | '4096' | '65536' | '8192'
export type dedicated_storage_SnapshotEnum = 'day-1' | 'day-2' | 'day-3' | 'day-7' | 'hour-1' | 'hour-6'
export type dedicated_storage_SyncEnum = 'always' | 'disabled' | 'standard'
export type dedicated_storage_TaskFunctionEnum = 'backupRecursiveDestroy' | 'clusterLeclercAclUpdate' | 'clusterLeclercChangeServiceIp' | 'clusterLeclercCustomSnapCreate' | 'clusterLeclercCustomSnapDelete' | 'clusterLeclercDeleteSnapshotDirectory' | 'clusterLeclercDestroyNasContainer' | 'clusterLeclercPartitionAdd' | 'clusterLeclercPartitionDelete' | 'clusterLeclercPartitionUpdate' | 'clusterLeclercQuotaUpdate' | 'clusterLeclercSetupNasContainer' | 'clusterLeclercSnapshotUpdate' | 'clusterLeclercZfsOptions' | 'nasAclUpdate' | 'nasDeleteSnapshotDirectory' | 'nasPartitionAdd' | 'nasPartitionDelete' | 'nasPartitionUpdate' | 'nasQuotaUpdate' | 'remoteBackupRecursiveDestroy'
export interface dedicated_storage_TemplateUsageOptionsDetails {
	description: string
	name: string
}
export type dedicated_storage_TemplateUsageOptionsEnum = 'Databases' | 'Default' | 'File Systems (big files)' | 'Virtual machines'
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
