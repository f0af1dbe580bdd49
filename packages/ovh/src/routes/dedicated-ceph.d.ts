// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $3 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
/** The routes of v1 below /dedicated/ceph. */
export interface DedicatedCeph {
	dedicated: {
		'ceph#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		ceph: {
			'{serviceName}#GET': Read<dedicated_ceph_clusterGet_responseWithIAM, $1>
			'{serviceName}#PUT': Write<string, $1, dedicated_ceph_UpdateClusterDetails_Request>
			'{serviceName}': {
				'acl#GET': Read<dedicated_ceph_aclGet_response[], $1>
				'acl#POST': Write<string, $1, dedicated_ceph_acl_Create_Request>
				'cephfs#GET': Read<dedicated_ceph_cephfsGet_response[], $1>
				'changeContact#POST': Write<number[], $2, services_changeContact_Request>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'health#GET': Read<dedicated_ceph_clusterHealth_response, $1>
				'pool#GET': Read<dedicated_ceph_poolGet_response[], $1>
				'pool#POST': Write<string, $1, dedicated_ceph_pool_Create_Request>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'task#GET': Read<dedicated_ceph_taskList_response[], $1>
				'terminate#POST': Write<string, $1>
				'user#GET': Read<dedicated_ceph_userGet_response[], $1>
				'user#POST': Write<string, $1, dedicated_ceph_user_Create_Request>
				acl: {
					'{aclId}#DELETE': Read<string, $1>
					'{aclId}#GET': Read<dedicated_ceph_aclGet_response, $1>
				}
				cephfs: {
					'{fsName}#DELETE': Read<string, $1>
					'{fsName}#GET': Read<dedicated_ceph_cephfsGet_response, $1>
					'{fsName}': {
						'disable#POST': Write<string, $1>
						'enable#POST': Write<string, $1>
					}
				}
				osd: {
					'blocklist#GET': Read<dedicated_ceph_osd_blocklist, string, unknown, { status: 'BETA' }>
					blocklist: {
						'{address}#DELETE': Read<void, string, unknown, { status: 'BETA' }>
					}
				}
				pool: {
					'{poolName}#DELETE': Read<string, $1>
					'{poolName}#GET': Read<dedicated_ceph_poolGet_response, $1>
					'{poolName}': {
						'allowDeletion#PUT': Write<string, $3>
					}
				}
				task: {
					'{taskId}#GET': Read<dedicated_ceph_taskGet_response[], $1>
				}
				user: {
					'{userName}#DELETE': Read<string, $1>
					'{userName}#GET': Read<dedicated_ceph_userGet_response, $1>
					'{userName}': {
						'pool#GET': Read<dedicated_ceph_userPoolPermList_response[], $1>
						'pool#POST': Write<string, $1, dedicated_ceph_user_pool_CreatePermissions_Request>
						'pool#PUT': Write<string, $1, dedicated_ceph_user_pool_UpdatePermission_Request>
						pool: {
							'{poolName}#DELETE': Read<string, $1>
						}
					}
				}
			}
		}
	}
}
export interface dedicated_ceph_UpdateClusterDetails_Request {
	crushTunables: dedicated_ceph_clusterUpdate_crushTunablesEnum
	label: string
}
export interface dedicated_ceph_aclGet_response {
	family: dedicated_ceph_aclGet_response_familyEnum | Text
	id: number
	netmask: string
	network: string
}
export type dedicated_ceph_aclGet_response_familyEnum = 'IPV4' | 'IPV6'
export interface dedicated_ceph_acl_Create_Request {
	aclList: string[]
}
export interface dedicated_ceph_cephfsGet_response {
	enabled: boolean
	fsName: string
}
export interface dedicated_ceph_clusterGet_responseWithIAM {
	cephMons: string[]
	cephVersion: string
	createDate: string
	crushTunables: dedicated_ceph_clusterGet_response_crushTunablesEnum | Text
	iam: iam_ResourceMetadata | null
	label: string
	region: string
	serviceName: string
	size: number
	state: dedicated_ceph_clusterGet_response_stateEnum | Text
	status: dedicated_ceph_clusterGet_response_statusEnum | Text
	updateDate: string
}
export type dedicated_ceph_clusterGet_response_crushTunablesEnum = 'ARGONAUT' | 'BOBTAIL' | 'DEFAULT' | 'FIREFLY' | 'HAMMER' | 'JEWEL' | 'LEGACY' | 'OPTIMAL'
export type dedicated_ceph_clusterGet_response_stateEnum = 'ACTIVE' | 'SUSPENDED'
export type dedicated_ceph_clusterGet_response_statusEnum = 'CREATING' | 'DELETED' | 'DELETING' | 'INSTALLED' | 'TASK_IN_PROGRESS'
export interface dedicated_ceph_clusterHealth_response {
	availableBytes: number
	healthy: boolean
	serviceName: string
	status: string
	totalBytes: number
	usedBytes: number
}
export type dedicated_ceph_clusterUpdate_crushTunablesEnum = 'ARGONAUT' | 'BOBTAIL' | 'DEFAULT' | 'FIREFLY' | 'HAMMER' | 'JEWEL' | 'LEGACY' | 'OPTIMAL'
export interface dedicated_ceph_osd_blocklist {
	entries: dedicated_ceph_osd_blocklist_entry[]
}
export interface dedicated_ceph_osd_blocklist_entry {
	address: string
	expiration: string
}
export interface dedicated_ceph_poolGet_response {
	backup: boolean
	minActiveReplicas: number
	name: string
	poolType: dedicated_ceph_poolGet_response_poolTypeEnum | Text
	replicaCount: number
	serviceName: string
}
export type dedicated_ceph_poolGet_response_poolTypeEnum = 'ERASURE_CODED' | 'REPLICATED'
export interface dedicated_ceph_pool_Create_Request {
	poolName: string
}
export interface dedicated_ceph_taskGet_response {
	createDate: string
	finishDate: string | null
	name: string
	state: dedicated_ceph_taskGet_response_stateEnum | Text
	type: string
}
export type dedicated_ceph_taskGet_response_stateEnum = 'DONE' | 'FAILED' | 'IN PROGRESS'
export interface dedicated_ceph_taskList_response {
	id: string
	name: string
}
export interface dedicated_ceph_userGet_response {
	key: string
	mdsCaps: string | null
	monCaps: string
	name: string
	osdCaps: string
	serviceName: string
}
export interface dedicated_ceph_userPoolPermList_response {
	classRead: boolean
	classWrite: boolean
	execute: boolean
	poolName: string
	read: boolean
	write: boolean
}
export interface dedicated_ceph_userPoolPermSetAll_permissions_Request {
	classRead?: boolean
	classWrite?: boolean
	execute?: boolean
	poolName?: string
	read?: boolean
	write?: boolean
}
export interface dedicated_ceph_user_Create_Request {
	userName: string
}
export interface dedicated_ceph_user_pool_CreatePermissions_Request {
	permissions?: dedicated_ceph_userPoolPermSetAll_permissions_Request[]
}
export interface dedicated_ceph_user_pool_UpdatePermission_Request {
	classRead: boolean
	classWrite: boolean
	execute: boolean
	poolName: string
	read: boolean
	write: boolean
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
