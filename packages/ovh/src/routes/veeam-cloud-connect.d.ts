// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
/** The routes of v1 below /veeamCloudConnect. */
export interface VeeamCloudConnect {
	'veeamCloudConnect#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	veeamCloudConnect: {
		'{serviceName}#GET': Read<veeamCloudConnect_AccountWithIAM, $1>
		'{serviceName}': {
			'backupRepository#GET': Read<string[], $1>
			'backupRepository#POST': Write<veeamCloudConnect_Task[], $1>
			'capabilities#GET': Read<veeamCloudConnect_offerCapabilities, $1>
			'orderableUpgrade#GET': Read<veeamCloudConnect_Offer[], $1>
			'resetPassword#POST': Write<veeamCloudConnect_Task, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1, { name?: string; state?: veeamCloudConnect_TaskStateEnum_Request }>
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface veeamCloudConnect_AccountWithIAM {
	iam: iam_ResourceMetadata | null
	location: veeamCloudConnect_Location
	productOffer: veeamCloudConnect_Offer
	serviceName: string
	vmCount: number | null
}
export interface veeamCloudConnect_BackupRepository {
	inventoryName: string
	quota: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number> | null
	replicationZone: veeamCloudConnect_Location | null
	state: veeamCloudConnect_BackupRepositoryStateEnum
	usage: number | null
}
export type veeamCloudConnect_BackupRepositoryStateEnum = 'configuring' | 'delivered' | 'disabled' | 'disabling' | 'error' | 'migrating' | 'removing' | Text
export type veeamCloudConnect_Location = 'bhs1' | 'rbx2' | 'sbg1' | Text
export type veeamCloudConnect_Offer = 'advanced' | 'demo' | 'starter' | Text
export interface veeamCloudConnect_Task {
	endDate: string | null
	name: string
	progress: number
	startDate: string | null
	state: veeamCloudConnect_TaskStateEnum
	taskId: number
}
export type veeamCloudConnect_TaskStateEnum = veeamCloudConnect_TaskStateEnum_Request | Text
export type veeamCloudConnect_TaskStateEnum_Request = 'canceled' | 'doing' | 'done' | 'error' | 'fixing' | 'problem' | 'toCreate' | 'todo' | 'unknown' | 'waitingTodo'
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
