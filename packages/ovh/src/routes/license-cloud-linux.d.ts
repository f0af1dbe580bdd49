// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_ActionType_Request, license_LicenseTypeEnum, license_StateEnum, license_Task, license_TaskStateEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
/** The routes of v1 below /license/cloudLinux. */
export interface LicenseCloudLinux {
	license: {
		'cloudLinux#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		cloudLinux: {
			'orderableVersions#GET': Read<license_CloudLinuxOrderConfiguration[], $1, { ip: string }>
			'{serviceName}#GET': Read<license_cloudLinux_CloudLinuxWithIAM, $1>
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
export interface license_CloudLinuxOrderConfiguration {
	orderableVersions: license_OrderableCloudLinuxCompatibilityInfos[]
	serviceType: license_LicenseTypeEnum
}
export type license_CloudLinuxVersionEnum = 'SINGLE' | 'WITH_CPANEL' | 'WITH_PLESK12' | 'cloudlinux-license' | Text
export interface license_OrderableCloudLinuxCompatibilityInfos {
	version: license_CloudLinuxVersionEnum
}
export interface license_cloudLinux_CloudLinuxWithIAM {
	creation: string
	domain: string
	iam: iam_ResourceMetadata | null
	ip: string
	licenseId: string
	status: license_StateEnum
	version: license_CloudLinuxVersionEnum
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
