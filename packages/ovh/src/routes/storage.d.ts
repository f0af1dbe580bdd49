// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu'
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
				'metricsToken#GET': Read<storage_MetricsToken, string, unknown, { status: 'BETA' }>
				'network#GET': Read<storage_NetAppNetwork[], $1, { detail?: boolean }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'share#GET': Read<storage_NetAppShare[], $1, { detail?: boolean; mountPointName?: string }>
				'share#POST': Write<storage_NetAppShare, $1, storage_NetAppShare_Request>
				'shareReplication#GET': Read<storage_NetAppShareReplication[], string, unknown, { status: 'BETA' }>
				'shareReplication#POST': Write<storage_NetAppShareReplication, string, storage_NetAppShareReplicationCreate_Request, { status: 'BETA' }>
				'shareReplicationServicesCompatibility#GET': Read<storage_NetAppShareReplicationServicesCompatibility[], string, { compatibleOnly?: boolean }, { status: 'BETA' }>
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
						'revert#POST': Write<void, $1, storage_NetAppShareRevertToSnapshot_Request, { status: 'BETA' }>
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
								'hold#POST': Write<storage_NetAppShareSnapshot, $1, unknown, { status: 'BETA' }>
							}
						}
					}
				}
				shareReplication: {
					'{shareReplicationId}#DELETE': Read<void, string, unknown, { status: 'BETA' }>
					'{shareReplicationId}#GET': Read<storage_NetAppShareReplication, string, unknown, { status: 'BETA' }>
					'{shareReplicationId}': {
						'accept#POST': Write<storage_NetAppShareReplication, string, storage_NetAppShareReplicationAccept_Request, { status: 'BETA' }>
						'cutover#POST': Write<storage_NetAppShareReplication, string, unknown, { status: 'BETA' }>
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
export interface storage_MetricsToken {
	endpoint: string
	expiry: string
	token: string
}
export interface storage_NetAppNetwork {
	id: string
	status: storage_NetAppNetworkStatusEnum | Text | null
	vRackServicesURN: string | null
}
export type storage_NetAppNetworkStatusEnum = 'associated' | 'associating' | 'dissociating' | 'to_configure'
export interface storage_NetAppService {
	createdAt: string
	id: string
	name: string
	performanceLevel: storage_NetAppServicePerformanceLevelEnum | Text
	product: string
	quota: number
	region: storage_RegionEnum | Text
	status: storage_NetAppServiceStatusEnum | Text
}
export type storage_NetAppServicePerformanceLevelEnum = 'premium'
export type storage_NetAppServiceStatusEnum = 'creating' | 'deleted' | 'deleting' | 'reopening' | 'running' | 'suspended' | 'suspending'
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
	performanceLevel: storage_NetAppServicePerformanceLevelEnum | Text
	product: string
	quota: number
	region: storage_RegionEnum | Text
	status: storage_NetAppServiceStatusEnum | Text
}
export interface storage_NetAppShare {
	accessMode: storage_NetAppShareAccessModeEnum | Text | null
	createdAt: string | null
	description: string | null
	id: string
	mountPointName: string | null
	name: string | null
	protocol: storage_ProtocolEnum | Text | null
	size: number | null
	snapshotID: string | null
	status: storage_NetAppShareStatusEnum | Text | null
}
export type storage_NetAppShareACLPermissionEnum = 'ro' | 'rw'
export interface storage_NetAppShareACLRule {
	accessLevel: storage_NetAppShareACLPermissionEnum | Text | null
	accessTo: string | null
	accessType: storage_NetAppShareACLTypeEnum | Text | null
	createdAt: string | null
	id: string
	status: storage_NetAppShareACLStatusEnum | Text | null
}
export interface storage_NetAppShareACLRule_Request {
	accessLevel: storage_NetAppShareACLPermissionEnum | null
	accessTo: string | null
}
export type storage_NetAppShareACLStatusEnum = 'active' | 'applying' | 'denying' | 'error' | 'queued_to_apply' | 'queued_to_deny'
export type storage_NetAppShareACLTypeEnum = 'ip'
export type storage_NetAppShareAccessModeEnum = 'ro' | 'rw'
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
	protocol: storage_ProtocolEnum
	size: number
}
export type storage_NetAppShareReplicaStateEnum = 'active' | 'error' | 'in_sync' | 'out_of_sync'
export interface storage_NetAppShareReplication {
	createdAt: string | null
	description: string | null
	destination: storage_NetAppShareReplicationDestination
	id: string
	progress: number | null
	replicaState: storage_NetAppShareReplicaStateEnum | Text | null
	source: storage_NetAppShareReplicationSource
	status: storage_NetAppShareReplicationStatusEnum | Text | null
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
export type storage_NetAppShareReplicationStatusEnum = 'accepted' | 'completed' | 'cutover' | 'cutting_over' | 'deleted' | 'deleting' | 'error' | 'pending'
export interface storage_NetAppShareRevertToSnapshot_Request {
	snapshotID: string
}
export interface storage_NetAppShareSnapshot {
	createdAt: string | null
	description: string | null
	id: string
	name: string | null
	path: string | null
	status: storage_NetAppSnapshotStatusEnum | Text | null
	type: storage_NetAppSnapshotTypeEnum | Text | null
}
export interface storage_NetAppShareSnapshotPolicy {
	id: string
	status: storage_NetAppShareSnapshotPolicyStatusEnum | Text
}
export type storage_NetAppShareSnapshotPolicyStatusEnum = 'active' | 'error' | 'updating'
export interface storage_NetAppShareSnapshotPolicyUpdate_Request {
	snapshotPolicyID: string
}
export interface storage_NetAppShareSnapshotReserve {
	percent: number
	status: storage_NetAppShareSnapshotReserveStatusEnum | Text
}
export type storage_NetAppShareSnapshotReserveStatusEnum = 'active' | 'error' | 'updating'
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
export type storage_NetAppShareStatusEnum = 'available' | 'awaiting_replication' | 'creating' | 'creating_from_snapshot' | 'deleted' | 'deleting' | 'error' | 'error_deleting' | 'extending' | 'extending_error' | 'inactive' | 'manage_error' | 'manage_starting' | 'migrating' | 'migrating_to' | 'replication_change' | 'reverting' | 'reverting_error' | 'shrinking' | 'shrinking_error' | 'shrinking_possible_data_loss_error' | 'unmanage_error' | 'unmanage_starting' | 'unmanaged'
export interface storage_NetAppShareUpdate_Request {
	description?: string | null
	name?: string | null
}
export interface storage_NetAppShare_Request {
	description?: string | null
	mountPointName?: string | null
	name?: string | null
	protocol: storage_ProtocolEnum | null
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
	status: storage_NetAppSnapshotPolicyStatusEnum | Text | null
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
export type storage_NetAppSnapshotPolicyStatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'updating'
export interface storage_NetAppSnapshotPolicyUpdate_Request {
	description?: string | null
	name?: string | null
}
export interface storage_NetAppSnapshotPolicy_Request {
	description?: string | null
	name?: string | null
	rules: storage_NetAppSnapshotPolicyRule_Request[] | null
}
export type storage_NetAppSnapshotStatusEnum = 'available' | 'creating' | 'deleting' | 'error' | 'error_deleting' | 'manage_error' | 'manage_starting' | 'restoring' | 'unmanage_error' | 'unmanage_starting'
export type storage_NetAppSnapshotTypeEnum = 'automatic' | 'manual' | 'system'
export type storage_ProtocolEnum = 'NFS'
export type storage_RegionEnum = 'ca-east-bhs' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-rbx' | 'eu-west-sbg'
