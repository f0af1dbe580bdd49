// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_ActionType_Request, license_ChangeIpStatus, license_LicenseTypeEnum, license_StateEnum, license_Task, license_TaskStateEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
/** The routes of v1 below /license/directadmin. */
export interface LicenseDirectadmin {
	license: {
		'directadmin#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		directadmin: {
			'orderableVersions#GET': Read<license_DirectAdminOrderConfiguration[], $1, { ip: string }>
			'{serviceName}#GET': Read<license_directadmin_DirectAdminWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_directadmin_DirectAdmin_Request>
			'{serviceName}': {
				'allowedDestinationIp#GET': Read<string[], $1>
				'canLicenseBeMovedTo#GET': Read<license_ChangeIpStatus, $1, { destinationIp: string }>
				'changeIp#POST': Write<license_Task, $1, { destinationIp: string }>
				'changeOs#POST': Write<license_Task, $1, { os: license_DirectAdminOsEnum_Request }>
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
export interface license_DirectAdminOrderConfiguration {
	orderableVersions: license_OrderableDirectAdminCompatibilityInfos[]
	serviceType: license_LicenseTypeEnum
}
export type license_DirectAdminOsEnum = license_DirectAdminOsEnum_Request | Text
export type license_DirectAdminOsEnum_Request = 'CentOs_5.0_32' | 'CentOs_5.0_64' | 'CentOs_6_32' | 'CentOs_6_64' | 'CentOs_7_64' | 'CentOs_8_64' | 'Debian_10.0_64' | 'Debian_11.0_64' | 'Debian_5.0_32' | 'Debian_5.0_64' | 'Debian_6.0_32' | 'Debian_6.0_64' | 'Debian_7.0_64' | 'Debian_8.0_64' | 'Debian_9.0_64' | 'FreeBSD_11.x_64' | 'FreeBSD_12.x_64' | 'FreeBSD_7.x_32' | 'FreeBSD_7.x_64' | 'FreeBSD_8.x_64' | 'FreeBSD_9.x_64'
export type license_DirectAdminVersionEnum = 'DIRECTADMIN_1' | 'directadmin-license' | Text
export interface license_OrderableDirectAdminCompatibilityInfos {
	version: license_OrderableDirectAdminVersionEnum
}
export type license_OrderableDirectAdminVersionEnum = 'DIRECTADMIN_1' | 'directadmin-license' | Text
export interface license_directadmin_DirectAdminWithIAM {
	clientId: number
	creation: string
	deleteAtExpiration: boolean
	domain: string
	iam: iam_ResourceMetadata | null
	ip: string
	licenseId: string
	os: license_DirectAdminOsEnum
	status: license_StateEnum
	version: license_DirectAdminVersionEnum
}
export interface license_directadmin_DirectAdmin_Request {
	deleteAtExpiration?: boolean
	os?: license_DirectAdminOsEnum_Request
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
