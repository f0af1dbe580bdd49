// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $3 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
/** The routes of v1 below /dedicated/nasha. */
export interface DedicatedNasha {
	dedicated: {
		'nasha#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		nasha: {
			'{serviceName}#GET': Read<dedicated_nasha_StorageWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, dedicated_nasha_Storage_Request>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $2, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }>
				'metricsToken#GET': Read<dedicated_storage_MetricsTokenResult, $3>
				'partition#GET': Read<string[], $1>
				'partition#POST': Write<dedicated_nasTask_Task, $1, { partitionDescription?: string; partitionName: string; protocol: dedicated_storage_ProtocolEnum; size: number }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'task#GET': Read<number[], $1, { operation?: dedicated_storage_TaskFunctionEnum; status?: dedicated_TaskStatusEnum }>
				'terminate#POST': Write<string, $1>
				'use#GET': Read<complexType_UnitAndValue<number>, $1, { type: dedicated_storage_NasUsageTypeEnum }>
				partition: {
					'{partitionName}#DELETE': Read<dedicated_nasTask_Task, $1>
					'{partitionName}#GET': Read<dedicated_nasha_Partition, $1>
					'{partitionName}#PUT': Write<void, $1, dedicated_nasha_Partition_Request>
					'{partitionName}': {
						'access#GET': Read<string[], $1>
						'access#POST': Write<dedicated_nasTask_Task, $1, { aclDescription?: string; ip: string; type?: dedicated_storage_AclTypeEnum }>
						'authorizableBlocks#GET': Read<string[], $1>
						'authorizableIps#GET': Read<string[], $1>
						'customSnapshot#GET': Read<string[], $1, unknown, { status: 'BETA' }>
						'customSnapshot#POST': Write<dedicated_nasTask_Task, $1, { expiration?: string; name: string }, { status: 'BETA' }>
						'options#GET': Read<dedicated_nasha_options, $1>
						'options#POST': Write<dedicated_nasTask_Task, $1, { atime?: dedicated_storage_AtimeEnum; recordsize?: dedicated_storage_RecordSizeEnum; sync?: dedicated_storage_SyncEnum; templateName?: dedicated_storage_TemplateUsageOptionsEnum }>
						'quota#GET': Read<number[], $1>
						'quota#POST': Write<dedicated_nasTask_Task, $1, { size: number; uid: number }>
						'snapshot#GET': Read<(dedicated_storage_SnapshotEnum | Text)[], $1>
						'snapshot#POST': Write<dedicated_nasTask_Task, $1, { snapshotType: dedicated_storage_SnapshotEnum }>
						'templateUsage#GET': Read<dedicated_storage_TemplateUsageOptionsDetails[], string>
						'use#GET': Read<complexType_UnitAndValue<number>, $1, { type: dedicated_storage_PartitionUsageTypeEnum }>
						access: {
							'{ip}#DELETE': Read<dedicated_nasTask_Task, $1>
							'{ip}#GET': Read<dedicated_nasha_Access, $1>
						}
						customSnapshot: {
							'{name}#DELETE': Read<dedicated_nasTask_Task, $1, unknown, { status: 'BETA' }>
							'{name}#GET': Read<dedicated_nasha_customSnap, $1, unknown, { status: 'BETA' }>
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
