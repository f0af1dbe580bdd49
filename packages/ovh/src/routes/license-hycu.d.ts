// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { status: 'BETA' }
/** The routes of v1 below /license/hycu. */
export interface LicenseHycu {
	license: {
		'hycu#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		hycu: {
			'{serviceName}#GET': Read<hycu_StateWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_hycu_Hycu_Request>
			'{serviceName}': {
				'activate#POST': Write<void, $1, hycu_ActivateLicensePayload_Request>
				'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'license#GET': Read<hycu_LicenseFile, $1>
				'refresh#POST': Write<void, $1, hycu_RefreshLicensePayload_Request>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'terminate#POST': Write<string, $1>
			}
		}
	}
}
export interface hycu_ActivateLicensePayload_Request {
	licenseRequest: string
}
export interface hycu_LicenseFile {
	content: string
}
export type hycu_LicenseStatusEnum = 'active' | 'error' | 'processing' | 'toActivate' | Text
export interface hycu_RefreshLicensePayload_Request {
	licenseRequest?: string
}
export interface hycu_StateWithIAM {
	comment: string
	controllerId: string
	expirationDate: string
	iam: iam_ResourceMetadata | null
	licenseStatus: hycu_LicenseStatusEnum
	serviceName: string
}
export interface license_hycu_Hycu_Request {
	deleteAtExpiration?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
