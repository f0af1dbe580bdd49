// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /horizonView. */
export interface HorizonView {
	'horizonView#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	horizonView: {
		'{serviceName}#GET': Read<horizonView_DatacenterWithIAM, $1>
		'{serviceName}': {
			'accessPoint#GET': Read<number[], $1>
			'accessPoint#POST': Write<horizonView_Task[], $1, { poolType: horizonView_PoolType_Request; privateBlock?: string; privateVlan?: number; vrouterPoolPublicIp?: string }>
			'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
			'customerNetwork#GET': Read<number[], $1>
			'customerNetwork#POST': Write<horizonView_Task[], $1, { name: string; network: string }>
			'dedicatedHorizon#GET': Read<horizonView_DedicatedHorizon, $1>
			'domainTrust#GET': Read<number[], $1>
			'domainTrust#POST': Write<horizonView_Task[], $1, { activeDirectoryIP: string; dns1?: string; dns2?: string; domain: string }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'terminate#POST': Write<string, $1>
			accessPoint: {
				'{accessPointId}#DELETE': Read<horizonView_Task[], $1>
				'{accessPointId}#GET': Read<horizonView_Pool, $1>
				'{accessPointId}': {
					'changeSessionTimeout#POST': Write<horizonView_Task, $1, { expiration: number; onSingleAP?: horizonView_AccessPointTypeEnum_Request }>
					'customerNetwork#GET': Read<number[], $1>
					'customerNetwork#POST': Write<horizonView_Task[], $1, { network: string }>
					'disableTwoFA#POST': Write<horizonView_Task, $1>
					'disableWindowsUsernameOption#POST': Write<horizonView_Task, $1, { onSingleAP?: horizonView_AccessPointTypeEnum_Request }>
					'enableTwoFA#POST': Write<horizonView_Task, $1, { onSingleAP?: horizonView_AccessPointTypeEnum_Request; radiusIp: string; secret: string }>
					'enableWindowsUsernameOption#POST': Write<horizonView_Task, $1, { onSingleAP?: horizonView_AccessPointTypeEnum_Request }>
					customerNetwork: {
						'{customerNetworkId}#DELETE': Read<horizonView_Task[], $1>
						'{customerNetworkId}#GET': Read<horizonView_CustomerNetworkPool, $1>
					}
				}
			}
			customerNetwork: {
				'{customerNetworkId}#DELETE': Read<horizonView_Task[], $1>
				'{customerNetworkId}#GET': Read<horizonView_CustomerNetwork, $1>
			}
			dedicatedHorizon: {
				'customerUser#GET': Read<string[], $1>
				'customerUser#POST': Write<horizonView_Task[], $1, { email?: string; password?: string; username: string }>
				'disableStorageAccelerator#POST': Write<horizonView_Task, $1>
				'enableStorageAccelerator#POST': Write<horizonView_Task, $1>
				'task#GET': Read<number[], $1, { state?: horizonView_TaskStateEnum_Request }>
				'user#GET': Read<horizonView_User, $1>
				customerUser: {
					'{username}#DELETE': Read<horizonView_Task[], $1>
					'{username}#GET': Read<horizonView_CustomerUser, $1>
					'{username}': {
						'changePassword#POST': Write<horizonView_Task, $1, { password?: string }>
					}
				}
				task: {
					'{taskId}#GET': Read<horizonView_Task, $1>
				}
				user: {
					'changePassword#POST': Write<horizonView_Task, $1, { password?: string }>
					'changeProperties#POST': Write<horizonView_Task, $1, { email?: string }>
				}
			}
			domainTrust: {
				'{domainTrustId}#GET': Read<horizonView_DomainTrust, $1>
				'{domainTrustId}': {
					'addChildDomain#POST': Write<horizonView_Task, $1, { activeDirectoryIP: string; domain: string; passphrase: string; serviceAccountPassword: string }>
					'addDomainController#POST': Write<horizonView_Task, $1, { domain: string; domainControllerIp: string }>
					'addDomainUserOnComposer#POST': Write<horizonView_Task, $1, { domain: string; password: string; username: string }>
					'createTrust#POST': Write<horizonView_Task, $1, { passphrase: string; serviceAccountPassword: string }>
				}
			}
		}
	}
}
export type horizonView_AccessPointTypeEnum_Request = 'privateAccessPoint' | 'publicAccessPoint'
export interface horizonView_CustomerNetwork {
	customerNetworkId: number
	name: string
	network: string
}
export interface horizonView_CustomerNetworkPool {
	customerNetworkId: number
	name: string
	network: string
}
export interface horizonView_CustomerUser {
	email: string | null
	id: number
	username: string
}
export interface horizonView_DatacenterWithIAM {
	activeDirectoryIP: string
	adminDomain: string
	adminNetworkNextHop: string
	adminPrivateNetwork: string
	customerIntercoIP: string
	customerIntercoMask: string
	customerIntercoVlanId: number
	datacenterId: number
	iam: iam_ResourceMetadata | null
	name: string
	serviceName: string
}
export interface horizonView_DedicatedHorizon {
	masterZone: horizonView_Zone
	privateCloudName: string
	privateCloudZone: horizonView_Zone
	publicUrl: string
	state: horizonView_StateEnum
	storageAccelerator: boolean
	version: string
}
export interface horizonView_DomainTrust {
	activeDirectoryIP: string
	dns1: string | null
	dns2: string | null
	domain: string
	domainTrustId: number
}
export interface horizonView_Pool {
	accessPointId: number
	dhcpNetmask: string
	dhcpNetwork: string
	externalUrl: string
	intercoNextHop: string | null
	intercoPrivateNextHop: string | null
	portGroupId: string
	state: horizonView_StateEnum
	twoFA: boolean
	type: horizonView_PoolType
}
export type horizonView_PoolType = horizonView_PoolType_Request | Text
export type horizonView_PoolType_Request = 'hybridPool' | 'privatePool' | 'publicPool'
export type horizonView_StateEnum = 'available' | 'creating' | 'delivered' | 'disabled' | 'error' | 'reserved' | Text
export interface horizonView_Task {
	description: string | null
	lastModificationDate: string | null
	name: string
	progress: number
	state: horizonView_TaskStateEnum
	taskId: number
}
export type horizonView_TaskStateEnum = horizonView_TaskStateEnum_Request | Text
export type horizonView_TaskStateEnum_Request = 'canceled' | 'doing' | 'done' | 'error' | 'fixing' | 'toCancel' | 'toCreate' | 'todo' | 'unknown' | 'waitingForChilds' | 'waitingTodo'
export interface horizonView_User {
	username: string
}
export type horizonView_Zone = 'Beauharnois' | 'Roubaix' | 'Strasbourg' | Text
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
