// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $3 = { status: 'BETA' }
type $4 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
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
					'blocklist#GET': Read<dedicated_ceph_osd_blocklist, $3>
					blocklist: {
						'{address}#DELETE': Read<void, $3>
					}
				}
				pool: {
					'{poolName}#DELETE': Read<string, $1>
					'{poolName}#GET': Read<dedicated_ceph_poolGet_response, $1>
					'{poolName}': {
						'allowDeletion#PUT': Write<string, $4>
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
	crushTunables: dedicated_ceph_clusterUpdate_crushTunablesEnum_Request
	label: string
}
export interface dedicated_ceph_aclGet_response {
	family: dedicated_ceph_aclGet_response_familyEnum
	id: number
	netmask: string
	network: string
}
export type dedicated_ceph_aclGet_response_familyEnum = 'IPV4' | 'IPV6' | Text
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
	crushTunables: dedicated_ceph_clusterGet_response_crushTunablesEnum
	iam: iam_ResourceMetadata | null
	label: string
	region: string
	serviceName: string
	size: number
	state: dedicated_ceph_clusterGet_response_stateEnum
	status: dedicated_ceph_clusterGet_response_statusEnum
	updateDate: string
}
export type dedicated_ceph_clusterGet_response_crushTunablesEnum = 'ARGONAUT' | 'BOBTAIL' | 'DEFAULT' | 'FIREFLY' | 'HAMMER' | 'JEWEL' | 'LEGACY' | 'OPTIMAL' | Text
export type dedicated_ceph_clusterGet_response_stateEnum = 'ACTIVE' | 'SUSPENDED' | Text
export type dedicated_ceph_clusterGet_response_statusEnum = 'CREATING' | 'DELETED' | 'DELETING' | 'INSTALLED' | 'TASK_IN_PROGRESS' | Text
export interface dedicated_ceph_clusterHealth_response {
	availableBytes: number
	healthy: boolean
	serviceName: string
	status: string
	totalBytes: number
	usedBytes: number
}
export type dedicated_ceph_clusterUpdate_crushTunablesEnum_Request = 'ARGONAUT' | 'BOBTAIL' | 'DEFAULT' | 'FIREFLY' | 'HAMMER' | 'JEWEL' | 'LEGACY' | 'OPTIMAL'
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
	poolType: dedicated_ceph_poolGet_response_poolTypeEnum
	replicaCount: number
	serviceName: string
}
export type dedicated_ceph_poolGet_response_poolTypeEnum = 'ERASURE_CODED' | 'REPLICATED' | Text
export interface dedicated_ceph_pool_Create_Request {
	poolName: string
}
export interface dedicated_ceph_taskGet_response {
	createDate: string
	finishDate: string | null
	name: string
	state: dedicated_ceph_taskGet_response_stateEnum
	type: string
}
export type dedicated_ceph_taskGet_response_stateEnum = 'DONE' | 'FAILED' | 'IN PROGRESS' | Text
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
