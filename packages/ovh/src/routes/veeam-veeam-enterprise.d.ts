// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /veeam/veeamEnterprise. */
export interface VeeamVeeamEnterprise {
	veeam: {
		'veeamEnterprise#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		veeamEnterprise: {
			'{serviceName}#GET': Read<veeam_veeamEnterprise_AccountWithIAM, $1>
			'{serviceName}': {
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'register#POST': Write<veeam_veeamEnterprise_Task[], $1, { ip: string; password: string; username: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'task#GET': Read<number[], $1, { name?: string; state?: veeamEnterprise_TaskStateEnum_Request }>
				'terminate#POST': Write<string, $1>
				'update#POST': Write<veeam_veeamEnterprise_Task[], $1, { ip: string; password: string; username: string }>
				task: {
					'{taskId}#GET': Read<veeam_veeamEnterprise_Task, $1>
				}
			}
		}
	}
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export type veeamEnterprise_ActivationStatusEnum = 'cancelled' | 'doing' | 'done' | 'todo' | Text
export type veeamEnterprise_TaskStateEnum = veeamEnterprise_TaskStateEnum_Request | Text
export type veeamEnterprise_TaskStateEnum_Request = 'canceled' | 'doing' | 'done' | 'error' | 'toCreate' | 'todo' | 'unfixed' | 'waiting' | 'waitingForChilds'
export interface veeam_veeamEnterprise_AccountWithIAM {
	activationStatus: veeamEnterprise_ActivationStatusEnum
	iam: iam_ResourceMetadata | null
	ip: string | null
	serviceName: string
	sourceIp: string
}
export interface veeam_veeamEnterprise_Task {
	endDate: string | null
	name: string
	progress: number
	startDate: string | null
	state: veeamEnterprise_TaskStateEnum
	taskId: number
}
