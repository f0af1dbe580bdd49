// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_ActionType_Request, license_ChangeIpStatus, license_LicenseTypeEnum, license_StateEnum, license_Task, license_TaskStateEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
/** The routes of v1 below /license/worklight. */
export interface LicenseWorklight {
	license: {
		'worklight#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		worklight: {
			'orderableVersions#GET': Read<license_WorkLightOrderConfiguration[], $1, { ip: string }>
			'{serviceName}#GET': Read<license_worklight_WorkLightWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_worklight_WorkLight_Request>
			'{serviceName}': {
				'allowedDestinationIp#GET': Read<string[], $1>
				'canLicenseBeMovedTo#GET': Read<license_ChangeIpStatus, $1, { destinationIp: string }>
				'changeIp#POST': Write<license_Task, $1, { destinationIp: string }>
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
export interface license_OrderableWorkLightCompatibilityInfos {
	version: license_WorkLightVersionEnum
}
export interface license_WorkLightOrderConfiguration {
	orderableVersions: license_OrderableWorkLightCompatibilityInfos[]
	serviceType: license_LicenseTypeEnum
}
export type license_WorkLightVersionEnum = 'VERSION-6.1U.1CPU' | 'VERSION-6.1U.2CPU' | 'VERSION-6.2U.1CPU' | 'VERSION-6.2U.2CPU' | 'VERSION-6.EVALUATION' | 'worklight-license-version-6-1cpu-1u' | 'worklight-license-version-6-1cpu-2u' | 'worklight-license-version-6-2cpu-1u' | 'worklight-license-version-6-2cpu-2u' | Text
export interface license_worklight_WorkLightWithIAM {
	creation: string
	deleteAtExpiration: boolean
	domain: string
	iam: iam_ResourceMetadata | null
	ip: string
	licenseId: string
	status: license_StateEnum
	version: license_WorkLightVersionEnum
}
export interface license_worklight_WorkLight_Request {
	deleteAtExpiration?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
