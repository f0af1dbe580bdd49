// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_ActionType_Request, license_StateEnum, license_Task, license_TaskStateEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /license/redhat. */
export interface LicenseRedhat {
	license: {
		'redhat#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		redhat: {
			'{serviceName}#GET': Read<license_redhat_RedHatWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_redhat_RedHat_Request>
			'{serviceName}': {
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'tasks#GET': Read<number[], $1, { action?: license_ActionType_Request; status?: license_TaskStateEnum_Request }>
				'terminate#POST': Write<string, $1>
				tasks: {
					'{taskId}#GET': Read<license_Task, $1>
				}
			}
		}
	}
}
export type license_RedHatVersionEnum = 'redhat-enterprise-datacenter' | 'redhat-enterprise-standard' | Text
export interface license_redhat_RedHatWithIAM {
	creation: string
	deleteAtExpiration: boolean
	domain: string
	iam: iam_ResourceMetadata | null
	ip: string
	licenseId: string
	status: license_StateEnum
	version: license_RedHatVersionEnum
}
export interface license_redhat_RedHat_Request {
	deleteAtExpiration?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
