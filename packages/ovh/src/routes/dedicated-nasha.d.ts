// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $3 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
type $5 = {}
/** The routes of v1 below /dedicated/nasha. */
export interface DedicatedNasha {
	dedicated: {
		'nasha#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		nasha: {
			'{serviceName}#GET': Read<dedicated_nasha_StorageWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, dedicated_nasha_Storage_Request>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $2, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'metricsToken#GET': Read<dedicated_storage_MetricsTokenResult, $3>
				'partition#GET': Read<string[], $1>
				'partition#POST': Write<dedicated_nasTask_Task, $1, { partitionDescription?: string; partitionName: string; protocol: dedicated_storage_ProtocolEnum_Request; size: number }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'task#GET': Read<number[], $1, { operation?: dedicated_storage_TaskFunctionEnum_Request; status?: dedicated_TaskStatusEnum_Request }>
				'terminate#POST': Write<string, $1>
				'use#GET': Read<complexType_UnitAndValue<number>, $1, { type: dedicated_storage_NasUsageTypeEnum_Request }>
				partition: {
					'{partitionName}#DELETE': Read<dedicated_nasTask_Task, $1>
					'{partitionName}#GET': Read<dedicated_nasha_Partition, $1>
					'{partitionName}#PUT': Write<void, $1, dedicated_nasha_Partition_Request>
					'{partitionName}': {
						'access#GET': Read<string[], $1>
						'access#POST': Write<dedicated_nasTask_Task, $1, { aclDescription?: string; ip: string; type?: dedicated_storage_AclTypeEnum_Request }>
						'authorizableBlocks#GET': Read<string[], $1>
						'authorizableIps#GET': Read<string[], $1>
						'customSnapshot#GET': Read<string[], $4>
						'customSnapshot#POST': Write<dedicated_nasTask_Task, $4, { expiration?: string; name: string }>
						'options#GET': Read<dedicated_nasha_options, $1>
						'options#POST': Write<dedicated_nasTask_Task, $1, { atime?: dedicated_storage_AtimeEnum_Request; recordsize?: dedicated_storage_RecordSizeEnum_Request; sync?: dedicated_storage_SyncEnum_Request; templateName?: dedicated_storage_TemplateUsageOptionsEnum_Request }>
						'quota#GET': Read<number[], $1>
						'quota#POST': Write<dedicated_nasTask_Task, $1, { size: number; uid: number }>
						'snapshot#GET': Read<dedicated_storage_SnapshotEnum[], $1>
						'snapshot#POST': Write<dedicated_nasTask_Task, $1, { snapshotType: dedicated_storage_SnapshotEnum_Request }>
						'templateUsage#GET': Read<dedicated_storage_TemplateUsageOptionsDetails[], $5>
						'use#GET': Read<complexType_UnitAndValue<number>, $1, { type: dedicated_storage_PartitionUsageTypeEnum_Request }>
						access: {
							'{ip}#DELETE': Read<dedicated_nasTask_Task, $1>
							'{ip}#GET': Read<dedicated_nasha_Access, $1>
						}
						customSnapshot: {
							'{name}#DELETE': Read<dedicated_nasTask_Task, $4>
							'{name}#GET': Read<dedicated_nasha_customSnap, $4>
						}
						quota: {
							'{uid}#DELETE': Read<dedicated_nasTask_Task, $1>
							'{uid}#GET': Read<dedicated_nasha_Quota, $1>
						}
						snapshot: {
							'{snapshotType}#DELETE': Read<dedicated_nasTask_Task, $1>
							'{snapshotType}#GET': Read<dedicated_nasha_Snapshot, $1>
						}
					}
				}
				task: {
					'{taskId}#GET': Read<dedicated_nasTask_Task, $1>
				}
			}
		}
	}
}
export type dedicated_TaskStatusEnum = dedicated_TaskStatusEnum_Request | Text
export type dedicated_TaskStatusEnum_Request = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
export interface dedicated_nasTask_Task {
	details: string | null
	doneDate: string | null
	lastUpdate: string | null
	operation: dedicated_storage_TaskFunctionEnum
	partitionName: string | null
	status: dedicated_TaskStatusEnum
	storageName: string | null
	taskId: number
	todoDate: string | null
}
export interface dedicated_nasha_Access {
	accessId: number
	aclDescription: string | null
	ip: string
	type: dedicated_storage_AclTypeEnum
}
export interface dedicated_nasha_Partition {
	partitionCapacity: number | null
	partitionDescription: string | null
	partitionName: string
	protocol: dedicated_storage_ProtocolEnum
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
	snapshotType: dedicated_storage_SnapshotEnum
}
export interface dedicated_nasha_StorageWithIAM {
	canCreatePartition: boolean
	customName: string | null
	datacenter: string | null
	diskType: dedicated_storage_DiskTypeEnum
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
	templateName: dedicated_storage_TemplateUsageOptionsEnum | null
}
export type dedicated_storage_AclTypeEnum = dedicated_storage_AclTypeEnum_Request | Text
export type dedicated_storage_AclTypeEnum_Request = 'readonly' | 'readwrite'
export type dedicated_storage_AtimeEnum_Request = 'off' | 'on'
export type dedicated_storage_DiskTypeEnum = 'hdd' | 'nvme' | 'ssd' | Text
export interface dedicated_storage_MetricsTokenResult {
	endpoint: string
	token: string
}
export type dedicated_storage_NasUsageTypeEnum_Request = 'size' | 'used' | 'usedbysnapshots'
export type dedicated_storage_PartitionUsageTypeEnum_Request = 'size' | 'used' | 'usedbysnapshots'
export type dedicated_storage_ProtocolEnum = dedicated_storage_ProtocolEnum_Request | Text
export type dedicated_storage_ProtocolEnum_Request = 'CIFS' | 'NFS' | 'NFS_CIFS'
export type dedicated_storage_RecordSizeEnum_Request = '1048576' | '131072' | '16384' | '32768' | '4096' | '65536' | '8192'
export type dedicated_storage_SnapshotEnum = dedicated_storage_SnapshotEnum_Request | Text
export type dedicated_storage_SnapshotEnum_Request = 'day-1' | 'day-2' | 'day-3' | 'day-7' | 'hour-1' | 'hour-6'
export type dedicated_storage_SyncEnum_Request = 'always' | 'disabled' | 'standard'
export type dedicated_storage_TaskFunctionEnum = dedicated_storage_TaskFunctionEnum_Request | Text
export type dedicated_storage_TaskFunctionEnum_Request = 'backupRecursiveDestroy' | 'clusterLeclercAclUpdate' | 'clusterLeclercChangeServiceIp' | 'clusterLeclercCustomSnapCreate' | 'clusterLeclercCustomSnapDelete' | 'clusterLeclercDeleteSnapshotDirectory' | 'clusterLeclercDestroyNasContainer' | 'clusterLeclercPartitionAdd' | 'clusterLeclercPartitionDelete' | 'clusterLeclercPartitionUpdate' | 'clusterLeclercQuotaUpdate' | 'clusterLeclercSetupNasContainer' | 'clusterLeclercSnapshotUpdate' | 'clusterLeclercZfsOptions' | 'nasAclUpdate' | 'nasDeleteSnapshotDirectory' | 'nasPartitionAdd' | 'nasPartitionDelete' | 'nasPartitionUpdate' | 'nasQuotaUpdate' | 'remoteBackupRecursiveDestroy'
export interface dedicated_storage_TemplateUsageOptionsDetails {
	description: string
	name: string
}
export type dedicated_storage_TemplateUsageOptionsEnum = dedicated_storage_TemplateUsageOptionsEnum_Request | Text
export type dedicated_storage_TemplateUsageOptionsEnum_Request = 'Databases' | 'Default' | 'File Systems (big files)' | 'Virtual machines'
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
