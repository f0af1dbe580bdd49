// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /horizonView. */
export interface HorizonView {
	'horizonView#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	horizonView: {
		'{serviceName}#GET': Read<horizonView_DatacenterWithIAM, $1>
		'{serviceName}': {
			'accessPoint#GET': Read<number[], $1>
			'accessPoint#POST': Write<horizonView_Task[], $1, { poolType: horizonView_PoolType; privateBlock?: string; privateVlan?: number; vrouterPoolPublicIp?: string }>
			'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }>
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
					'changeSessionTimeout#POST': Write<horizonView_Task, $1, { expiration: number; onSingleAP?: horizonView_AccessPointTypeEnum }>
					'customerNetwork#GET': Read<number[], $1>
					'customerNetwork#POST': Write<horizonView_Task[], $1, { network: string }>
					'disableTwoFA#POST': Write<horizonView_Task, $1>
					'disableWindowsUsernameOption#POST': Write<horizonView_Task, $1, { onSingleAP?: horizonView_AccessPointTypeEnum }>
					'enableTwoFA#POST': Write<horizonView_Task, $1, { onSingleAP?: horizonView_AccessPointTypeEnum; radiusIp: string; secret: string }>
					'enableWindowsUsernameOption#POST': Write<horizonView_Task, $1, { onSingleAP?: horizonView_AccessPointTypeEnum }>
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
				'task#GET': Read<number[], $1, { state?: horizonView_TaskStateEnum }>
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
export type horizonView_AccessPointTypeEnum = 'privateAccessPoint' | 'publicAccessPoint'
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
	masterZone: horizonView_Zone | Text
	privateCloudName: string
	privateCloudZone: horizonView_Zone | Text
	publicUrl: string
	state: horizonView_StateEnum | Text
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
	state: horizonView_StateEnum | Text
	twoFA: boolean
	type: horizonView_PoolType | Text
}
export type horizonView_PoolType = 'hybridPool' | 'privatePool' | 'publicPool'
export type horizonView_StateEnum = 'available' | 'creating' | 'delivered' | 'disabled' | 'error' | 'reserved'
export interface horizonView_Task {
	description: string | null
	lastModificationDate: string | null
	name: string
	progress: number
	state: horizonView_TaskStateEnum | Text
	taskId: number
}
export type horizonView_TaskStateEnum = 'canceled' | 'doing' | 'done' | 'error' | 'fixing' | 'toCancel' | 'toCreate' | 'todo' | 'unknown' | 'waitingForChilds' | 'waitingTodo'
export interface horizonView_User {
	username: string
}
export type horizonView_Zone = 'Beauharnois' | 'Roubaix' | 'Strasbourg'
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
