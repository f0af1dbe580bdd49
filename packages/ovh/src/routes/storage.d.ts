// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' }
type $2 = { status: 'BETA' }
type $3 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
/** The routes of v1 below /storage. */
export interface Storage {
	storage: {
		'netapp#GET': Read<storage_NetAppServiceWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		netapp: {
			'{serviceName}#GET': Read<storage_NetAppServiceWithIAM, $1>
			'{serviceName}#PUT': Write<storage_NetAppService, $1, storage_NetAppServiceUpdate_Request>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $1, services_changeContact_Request>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'metricsToken#GET': Read<storage_MetricsToken, $2>
				'network#GET': Read<storage_NetAppNetwork[], $1, { detail?: boolean }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'share#GET': Read<storage_NetAppShare[], $1, { detail?: boolean; mountPointName?: string }>
				'share#POST': Write<storage_NetAppShare, $1, storage_NetAppShare_Request>
				'shareReplication#GET': Read<storage_NetAppShareReplication[], $2>
				'shareReplication#POST': Write<storage_NetAppShareReplication, $2, storage_NetAppShareReplicationCreate_Request>
				'shareReplicationServicesCompatibility#GET': Read<storage_NetAppShareReplicationServicesCompatibility[], $2, { compatibleOnly?: boolean }>
				'snapshotPolicy#GET': Read<storage_NetAppSnapshotPolicy[], $1>
				'snapshotPolicy#POST': Write<storage_NetAppSnapshotPolicy, $1, storage_NetAppSnapshotPolicy_Request>
				'terminate#POST': Write<string, $1>
				network: {
					'{networkId}#GET': Read<storage_NetAppNetwork, $1>
				}
				share: {
					'{shareId}#DELETE': Read<void, $1>
					'{shareId}#GET': Read<storage_NetAppShare, $1>
					'{shareId}#PUT': Write<storage_NetAppShare, $1, storage_NetAppShareUpdate_Request>
					'{shareId}': {
						'accessPath#GET': Read<storage_NetAppShareAccessPath[], $1>
						'acl#GET': Read<storage_NetAppShareACLRule[], $1>
						'acl#POST': Write<storage_NetAppShareACLRule, $1, storage_NetAppShareACLRule_Request>
						'extend#POST': Write<void, $1, storage_NetAppShareExtendOrShrink_Request>
						'revert#POST': Write<void, $3, storage_NetAppShareRevertToSnapshot_Request>
						'shrink#POST': Write<void, $1, storage_NetAppShareExtendOrShrink_Request>
						'snapshot#GET': Read<storage_NetAppShareSnapshot[], $1, { detail?: boolean }>
						'snapshot#POST': Write<storage_NetAppShareSnapshot, $1, storage_NetAppShareSnapshot_Request>
						'snapshotPolicy#GET': Read<storage_NetAppShareSnapshotPolicy, $1>
						'snapshotPolicy#PUT': Write<void, $1, storage_NetAppShareSnapshotPolicyUpdate_Request>
						'snapshotReserve#GET': Read<storage_NetAppShareSnapshotReserve, $1>
						'snapshotReserve#PUT': Write<void, $1, storage_NetAppShareSnapshotReserveUpdate_Request>
						accessPath: {
							'{accessPathId}#GET': Read<storage_NetAppShareAccessPath, $1>
						}
						acl: {
							'{aclRuleId}#DELETE': Read<void, $1>
							'{aclRuleId}#GET': Read<storage_NetAppShareACLRule, $1>
						}
						snapshot: {
							'{snapshotId}#DELETE': Read<void, $1>
							'{snapshotId}#GET': Read<storage_NetAppShareSnapshot, $1>
							'{snapshotId}#PUT': Write<storage_NetAppShareSnapshot, $1, storage_NetAppShareSnapshotUpdate_Request>
							'{snapshotId}': {
								'hold#POST': Write<storage_NetAppShareSnapshot, $3>
							}
						}
					}
				}
				shareReplication: {
					'{shareReplicationId}#DELETE': Read<void, $2>
					'{shareReplicationId}#GET': Read<storage_NetAppShareReplication, $2>
					'{shareReplicationId}': {
						'accept#POST': Write<storage_NetAppShareReplication, $2, storage_NetAppShareReplicationAccept_Request>
						'cutover#POST': Write<storage_NetAppShareReplication, $2>
					}
				}
				snapshotPolicy: {
					'{snapshotPolicyId}#DELETE': Read<void, $1>
					'{snapshotPolicyId}#GET': Read<storage_NetAppSnapshotPolicy, $1>
					'{snapshotPolicyId}#PUT': Write<void, $1, storage_NetAppSnapshotPolicyUpdate_Request>
				}
			}
		}
	}
}
export interface storage_MetricsToken {
	endpoint: string
	expiry: string
	token: string
}
export interface storage_NetAppNetwork {
	id: string
	status: storage_NetAppNetworkStatusEnum | null
	vRackServicesURN: string | null
}
export type storage_NetAppNetworkStatusEnum = 'associated' | 'associating' | 'dissociating' | 'to_configure' | Text
export interface storage_NetAppService {
	createdAt: string
	id: string
	name: string
	performanceLevel: storage_NetAppServicePerformanceLevelEnum
	product: string
	quota: number
	region: storage_RegionEnum
	status: storage_NetAppServiceStatusEnum
}
export type storage_NetAppServicePerformanceLevelEnum = 'premium' | Text
export type storage_NetAppServiceStatusEnum = 'creating' | 'deleted' | 'deleting' | 'reopening' | 'running' | 'suspended' | 'suspending' | Text
export interface storage_NetAppServiceSummary {
	id: string
	name: string
}
export interface storage_NetAppServiceUpdate_Request {
	name: string
}
export interface storage_NetAppServiceWithIAM {
	createdAt: string
	iam: iam_ResourceMetadata | null
	id: string
	name: string
	performanceLevel: storage_NetAppServicePerformanceLevelEnum
	product: string
	quota: number
	region: storage_RegionEnum
	status: storage_NetAppServiceStatusEnum
}
export interface storage_NetAppShare {
	accessMode: storage_NetAppShareAccessModeEnum | null
	createdAt: string | null
	description: string | null
	id: string
	mountPointName: string | null
	name: string | null
	protocol: storage_ProtocolEnum | null
	size: number | null
	snapshotID: string | null
	status: storage_NetAppShareStatusEnum | null
}
export type storage_NetAppShareACLPermissionEnum = storage_NetAppShareACLPermissionEnum_Request | Text
export type storage_NetAppShareACLPermissionEnum_Request = 'ro' | 'rw'
export interface storage_NetAppShareACLRule {
	accessLevel: storage_NetAppShareACLPermissionEnum | null
	accessTo: string | null
	accessType: storage_NetAppShareACLTypeEnum | null
	createdAt: string | null
	id: string
	status: storage_NetAppShareACLStatusEnum | null
}
export interface storage_NetAppShareACLRule_Request {
	accessLevel: storage_NetAppShareACLPermissionEnum_Request | null
	accessTo: string | null
}
export type storage_NetAppShareACLStatusEnum = 'active' | 'applying' | 'denying' | 'error' | 'queued_to_apply' | 'queued_to_deny' | Text
export type storage_NetAppShareACLTypeEnum = 'ip' | Text
export type storage_NetAppShareAccessModeEnum = 'ro' | 'rw' | Text
export interface storage_NetAppShareAccessPath {
	id: string
	path: string
	preferred: boolean
}
export interface storage_NetAppShareExtendOrShrink_Request {
	size: number | null
}
export interface storage_NetAppShareForShareReplication_Request {
	description?: string
	mountPointName?: string
	name?: string
	protocol: storage_ProtocolEnum_Request
	size: number
}
export type storage_NetAppShareReplicaStateEnum = 'active' | 'error' | 'in_sync' | 'out_of_sync' | Text
export interface storage_NetAppShareReplication {
	createdAt: string | null
	description: string | null
	destination: storage_NetAppShareReplicationDestination
	id: string
	progress: number | null
	replicaState: storage_NetAppShareReplicaStateEnum | null
	source: storage_NetAppShareReplicationSource
	status: storage_NetAppShareReplicationStatusEnum | null
}
export interface storage_NetAppShareReplicationAccept_Request {
	share?: storage_NetAppShareForShareReplication_Request
}
export interface storage_NetAppShareReplicationCreate_Request {
	description?: string | null
	destinationServiceId?: string
	sourceShareId?: string
}
export interface storage_NetAppShareReplicationDestination {
	serviceID: string
	shareID: string | null
}
export interface storage_NetAppShareReplicationServicesCompatibility {
	compatible: boolean
	reason: string | null
	service: storage_NetAppServiceSummary
}
export interface storage_NetAppShareReplicationSource {
	serviceID: string
	shareID: string
}
export type storage_NetAppShareReplicationStatusEnum = 'accepted' | 'completed' | 'cutover' | 'cutting_over' | 'deleted' | 'deleting' | 'error' | 'pending' | Text
export interface storage_NetAppShareRevertToSnapshot_Request {
	snapshotID: string
}
export interface storage_NetAppShareSnapshot {
	createdAt: string | null
	description: string | null
	id: string
	name: string | null
	path: string | null
	status: storage_NetAppSnapshotStatusEnum | null
	type: storage_NetAppSnapshotTypeEnum | null
}
export interface storage_NetAppShareSnapshotPolicy {
	id: string
	status: storage_NetAppShareSnapshotPolicyStatusEnum
}
export type storage_NetAppShareSnapshotPolicyStatusEnum = 'active' | 'error' | 'updating' | Text
export interface storage_NetAppShareSnapshotPolicyUpdate_Request {
	snapshotPolicyID: string
}
export interface storage_NetAppShareSnapshotReserve {
	percent: number
	status: storage_NetAppShareSnapshotReserveStatusEnum
}
export type storage_NetAppShareSnapshotReserveStatusEnum = 'active' | 'error' | 'updating' | Text
export interface storage_NetAppShareSnapshotReserveUpdate_Request {
	percent: number
}
export interface storage_NetAppShareSnapshotUpdate_Request {
	description?: string | null
	name?: string | null
}
export interface storage_NetAppShareSnapshot_Request {
	description?: string | null
	name?: string | null
}
export type storage_NetAppShareStatusEnum = 'available' | 'awaiting_replication' | 'creating' | 'creating_from_snapshot' | 'deleted' | 'deleting' | 'error' | 'error_deleting' | 'extending' | 'extending_error' | 'inactive' | 'manage_error' | 'manage_starting' | 'migrating' | 'migrating_to' | 'replication_change' | 'reverting' | 'reverting_error' | 'shrinking' | 'shrinking_error' | 'shrinking_possible_data_loss_error' | 'unmanage_error' | 'unmanage_starting' | 'unmanaged' | Text
export interface storage_NetAppShareUpdate_Request {
	description?: string | null
	name?: string | null
}
export interface storage_NetAppShare_Request {
	description?: string | null
	mountPointName?: string | null
	name?: string | null
	protocol: storage_ProtocolEnum_Request | null
	size: number | null
	snapshotID?: string | null
}
export interface storage_NetAppSnapshotPolicy {
	createdAt: string | null
	description: string | null
	id: string
	isDefault: boolean | null
	name: string | null
	rules: storage_NetAppSnapshotPolicyRule[] | null
	status: storage_NetAppSnapshotPolicyStatusEnum | null
}
export interface storage_NetAppSnapshotPolicyRule {
	copies: number | null
	prefix: string | null
	schedule: storage_NetAppSnapshotPolicySchedule | null
}
export interface storage_NetAppSnapshotPolicyRule_Request {
	copies: number | null
	prefix: string | null
	schedule: storage_NetAppSnapshotPolicySchedule_Request | null
}
export interface storage_NetAppSnapshotPolicySchedule {
	days: number[] | null
	hours: number[] | null
	minutes: number[]
	months: number[] | null
	weekdays: number[] | null
}
export interface storage_NetAppSnapshotPolicySchedule_Request {
	days?: number[] | null
	hours?: number[] | null
	minutes: number[]
	months?: number[] | null
	weekdays?: number[] | null
}
export type storage_NetAppSnapshotPolicyStatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'updating' | Text
export interface storage_NetAppSnapshotPolicyUpdate_Request {
	description?: string | null
	name?: string | null
}
export interface storage_NetAppSnapshotPolicy_Request {
	description?: string | null
	name?: string | null
	rules: storage_NetAppSnapshotPolicyRule_Request[] | null
}
export type storage_NetAppSnapshotStatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'error_deleting' | 'manage_error' | 'manage_starting' | 'restoring' | 'unmanage_error' | 'unmanage_starting' | Text
export type storage_NetAppSnapshotTypeEnum = 'automatic' | 'manual' | 'system' | Text
export type storage_ProtocolEnum = storage_ProtocolEnum_Request | Text
export type storage_ProtocolEnum_Request = 'NFS'
export type storage_RegionEnum = 'ca-east-bhs' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-rbx' | 'eu-west-sbg' | Text
