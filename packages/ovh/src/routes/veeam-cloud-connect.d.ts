// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'
/** The routes of v1 below /veeamCloudConnect. */
export interface VeeamCloudConnect {
	'veeamCloudConnect#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	veeamCloudConnect: {
		'{serviceName}#GET': Read<veeamCloudConnect_AccountWithIAM, $1>
		'{serviceName}': {
			'backupRepository#GET': Read<string[], $1>
			'backupRepository#POST': Write<veeamCloudConnect_Task[], $1>
			'capabilities#GET': Read<veeamCloudConnect_offerCapabilities, $1>
			'orderableUpgrade#GET': Read<(veeamCloudConnect_Offer | Text)[], $1>
			'resetPassword#POST': Write<veeamCloudConnect_Task, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1, { name?: string; state?: veeamCloudConnect_TaskStateEnum }>
			backupRepository: {
				'{inventoryName}#DELETE': Read<veeamCloudConnect_Task[], $1>
				'{inventoryName}#GET': Read<veeamCloudConnect_BackupRepository, $1>
				'{inventoryName}': {
					'upgradeQuota#POST': Write<veeamCloudConnect_Task[], $1, { newQuota: number }>
				}
			}
			task: {
				'{taskId}#GET': Read<veeamCloudConnect_Task, $1>
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
