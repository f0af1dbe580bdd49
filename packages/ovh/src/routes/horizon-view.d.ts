// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /horizonView. */
export interface HorizonView {
	horizonView: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		'{serviceName}': {
			'#GET': { out: horizonView_DatacenterWithIAM; at: $1 }
			accessPoint: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { poolType: horizonView_PoolType; privateBlock?: string; privateVlan?: number; vrouterPoolPublicIp?: string }; out: horizonView_Task[]; at: $1 }
				$: '{accessPointId}'
				'{accessPointId}': {
					'#DELETE': { path: { accessPointId: number | string }; out: horizonView_Task[]; at: $1 }
					'#GET': { path: { accessPointId: number | string }; out: horizonView_Pool; at: $1 }
					changeSessionTimeout: {
						'#POST': { path: { accessPointId: number | string }; body: { expiration: number; onSingleAP?: horizonView_AccessPointTypeEnum }; out: horizonView_Task; at: $1 }
					}
					customerNetwork: {
						'#GET': { path: { accessPointId: number | string }; out: number[]; at: $1 }
						'#POST': { path: { accessPointId: number | string }; body: { network: string }; out: horizonView_Task[]; at: $1 }
						$: '{customerNetworkId}'
						'{customerNetworkId}': {
							'#DELETE': { path: { accessPointId: number | string; customerNetworkId: number | string }; out: horizonView_Task[]; at: $1 }
							'#GET': { path: { accessPointId: number | string; customerNetworkId: number | string }; out: horizonView_CustomerNetworkPool; at: $1 }
						}
					}
					disableTwoFA: {
						'#POST': { path: { accessPointId: number | string }; out: horizonView_Task; at: $1 }
					}
					disableWindowsUsernameOption: {
						'#POST': { path: { accessPointId: number | string }; body: { onSingleAP?: horizonView_AccessPointTypeEnum }; out: horizonView_Task; at: $1 }
					}
					enableTwoFA: {
						'#POST': { path: { accessPointId: number | string }; body: { onSingleAP?: horizonView_AccessPointTypeEnum; radiusIp: string; secret: string }; out: horizonView_Task; at: $1 }
					}
					enableWindowsUsernameOption: {
						'#POST': { path: { accessPointId: number | string }; body: { onSingleAP?: horizonView_AccessPointTypeEnum }; out: horizonView_Task; at: $1 }
					}
				}
			}
			confirmTermination: {
				'#POST': { body: { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }; out: string; at: $1 }
			}
			customerNetwork: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { name: string; network: string }; out: horizonView_Task[]; at: $1 }
				$: '{customerNetworkId}'
				'{customerNetworkId}': {
					'#DELETE': { path: { customerNetworkId: number | string }; out: horizonView_Task[]; at: $1 }
					'#GET': { path: { customerNetworkId: number | string }; out: horizonView_CustomerNetwork; at: $1 }
				}
			}
			dedicatedHorizon: {
				'#GET': { out: horizonView_DedicatedHorizon; at: $1 }
				customerUser: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: { email?: string; password?: string; username: string }; out: horizonView_Task[]; at: $1 }
					$: '{username}'
					'{username}': {
						'#DELETE': { out: horizonView_Task[]; at: $1 }
						'#GET': { out: horizonView_CustomerUser; at: $1 }
						changePassword: {
							'#POST': { body: { password?: string }; out: horizonView_Task; at: $1 }
						}
					}
				}
				disableStorageAccelerator: {
					'#POST': { out: horizonView_Task; at: $1 }
				}
				enableStorageAccelerator: {
					'#POST': { out: horizonView_Task; at: $1 }
				}
				task: {
					'#GET': { query: { state?: horizonView_TaskStateEnum }; out: number[]; at: $1 }
					$: '{taskId}'
					'{taskId}': {
						'#GET': { path: { taskId: number | string }; out: horizonView_Task; at: $1 }
					}
				}
				user: {
					'#GET': { out: horizonView_User; at: $1 }
					changePassword: {
						'#POST': { body: { password?: string }; out: horizonView_Task; at: $1 }
					}
					changeProperties: {
						'#POST': { body: { email?: string }; out: horizonView_Task; at: $1 }
					}
				}
			}
			domainTrust: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { activeDirectoryIP: string; dns1?: string; dns2?: string; domain: string }; out: horizonView_Task[]; at: $1 }
				$: '{domainTrustId}'
				'{domainTrustId}': {
					'#GET': { path: { domainTrustId: number | string }; out: horizonView_DomainTrust; at: $1 }
					addChildDomain: {
						'#POST': { path: { domainTrustId: number | string }; body: { activeDirectoryIP: string; domain: string; passphrase: string; serviceAccountPassword: string }; out: horizonView_Task; at: $1 }
					}
					addDomainController: {
						'#POST': { path: { domainTrustId: number | string }; body: { domain: string; domainControllerIp: string }; out: horizonView_Task; at: $1 }
					}
					addDomainUserOnComposer: {
						'#POST': { path: { domainTrustId: number | string }; body: { domain: string; password: string; username: string }; out: horizonView_Task; at: $1 }
					}
					createTrust: {
						'#POST': { path: { domainTrustId: number | string }; body: { passphrase: string; serviceAccountPassword: string }; out: horizonView_Task; at: $1 }
					}
				}
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			terminate: {
				'#POST': { out: string; at: $1 }
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
