// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'
/** The routes of v1 below /veeamCloudConnect. */
export interface VeeamCloudConnect {
	veeamCloudConnect: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		'{serviceName}': {
			'#GET': { out: veeamCloudConnect_AccountWithIAM; at: $1 }
			backupRepository: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { out: veeamCloudConnect_Task[]; at: $1 }
				$: '{inventoryName}'
				'{inventoryName}': {
					'#DELETE': { out: veeamCloudConnect_Task[]; at: $1 }
					'#GET': { out: veeamCloudConnect_BackupRepository; at: $1 }
					upgradeQuota: {
						'#POST': { body: { newQuota: number }; out: veeamCloudConnect_Task[]; at: $1 }
					}
				}
			}
			capabilities: {
				'#GET': { out: veeamCloudConnect_offerCapabilities; at: $1 }
			}
			orderableUpgrade: {
				'#GET': { out: (veeamCloudConnect_Offer | Text)[]; at: $1 }
			}
			resetPassword: {
				'#POST': { out: veeamCloudConnect_Task; at: $1 }
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			task: {
				'#GET': { query: { name?: string; state?: veeamCloudConnect_TaskStateEnum }; out: number[]; at: $1 }
				$: '{taskId}'
				'{taskId}': {
					'#GET': { path: { taskId: number | string }; out: veeamCloudConnect_Task; at: $1 }
				}
			}
		}
	}
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
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
export interface veeamCloudConnect_AccountWithIAM {
	iam: iam_ResourceMetadata | null
	location: veeamCloudConnect_Location | Text
	productOffer: veeamCloudConnect_Offer | Text
	serviceName: string
	vmCount: number | null
}
export interface veeamCloudConnect_BackupRepository {
	inventoryName: string
	quota: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number> | null
	replicationZone: veeamCloudConnect_Location | Text | null
	state: veeamCloudConnect_BackupRepositoryStateEnum | Text
	usage: number | null
}
export type veeamCloudConnect_BackupRepositoryStateEnum = 'configuring' | 'delivered' | 'disabled' | 'disabling' | 'error' | 'migrating' | 'removing'
export type veeamCloudConnect_Location = 'bhs1' | 'rbx2' | 'sbg1'
export type veeamCloudConnect_Offer = 'advanced' | 'demo' | 'starter'
export interface veeamCloudConnect_Task {
	endDate: string | null
	name: string
	progress: number
	startDate: string | null
	state: veeamCloudConnect_TaskStateEnum | Text
	taskId: number
}
export type veeamCloudConnect_TaskStateEnum = 'canceled' | 'doing' | 'done' | 'error' | 'fixing' | 'problem' | 'toCreate' | 'todo' | 'unknown' | 'waitingTodo'
export interface veeamCloudConnect_offerCapabilities {
	defaultQuota: number
	maxQuota: number
	maxStoragesCount: number
	minimumUsage: number
	multiStorages: boolean
	replication: boolean
	vmCapacity: number
	wanAccelerator: boolean
}
