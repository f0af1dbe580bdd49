// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, dedicated_TaskFunctionEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
/** The routes of v1 below /dedicated/housing. */
export interface DedicatedHousing {
	dedicated: {
		'housing#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		housing: {
			'{serviceName}#GET': Read<dedicated_housing_HousingWithIAM, $1>
			'{serviceName}': {
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'task#GET': Read<number[], $1, { function?: dedicated_housing_TaskFunctionEnum_Request; status?: dedicated_TaskStatusEnum_Request }>
				features: {
					'backupFTP#DELETE': Read<dedicated_server_Task, $1>
					'backupFTP#GET': Read<dedicated_server_BackupFtp, $1>
					'backupFTP#POST': Write<dedicated_server_Task, $1>
					backupFTP: {
						'access#GET': Read<string[], $1>
						'access#POST': Write<dedicated_server_Task, $1, { cifs: boolean; ftp?: boolean; ipBlock: string; nfs: boolean }>
						'authorizableBlocks#GET': Read<string[], $1>
						'password#POST': Write<dedicated_server_Task, $1>
						access: {
							'{ipBlock}#DELETE': Read<dedicated_server_Task, $1>
							'{ipBlock}#GET': Read<dedicated_server_BackupFtpAcl, $1>
							'{ipBlock}#PUT': Write<void, $1, dedicated_server_BackupFtpAcl_Request>
						}
					}
				}
				orderable: {
					'APC#GET': Read<dedicated_housing_ApcOrderable, $1>
				}
				task: {
					'{taskId}#GET': Read<dedicated_housing_Task, $1>
					'{taskId}': {
						'cancel#POST': Write<void, $1>
					}
				}
			}
		}
	}
}
export interface complexType_SafeKeyValueCanBeNull<T> {
	key: string | null
	value: T | null
}
export type dedicated_TaskStatusEnum = dedicated_TaskStatusEnum_Request | Text
export type dedicated_TaskStatusEnum_Request = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
export interface dedicated_housing_ApcOrderable {
	free: boolean
	orderable: boolean
}
export type dedicated_housing_DatacenterEnum = 'gsw' | 'pdc1' | Text
export interface dedicated_housing_HousingWithIAM {
	datacenter: dedicated_housing_DatacenterEnum | null
	iam: iam_ResourceMetadata | null
	name: string
	network: dedicated_housing_NetworkInfo[]
	options: dedicated_housing_Options
	rack: string
	securityCode: string
}
export interface dedicated_housing_IpInfo {
	gateway: string | null
	network: string
	reservedAddresses: string[] | null
}
export interface dedicated_housing_LinkInfo {
	port: string
	router: string
}
export interface dedicated_housing_NetworkInfo {
	ipv4: dedicated_housing_IpInfo | null
	ipv6: dedicated_housing_IpInfo | null
	link: dedicated_housing_LinkInfo | null
}
export interface dedicated_housing_Options {
	apcCount: number
	handsneyes: boolean
	highAvailabilityRouting: string
}
export interface dedicated_housing_Task {
	comment: string | null
	doneDate: string | null
	function: dedicated_housing_TaskFunctionEnum
	lastUpdate: string | null
	startDate: string
	status: dedicated_TaskStatusEnum
	taskId: number
}
export type dedicated_housing_TaskFunctionEnum = dedicated_housing_TaskFunctionEnum_Request | Text
export type dedicated_housing_TaskFunctionEnum_Request = 'applyBackupFtpAcls' | 'applyBackupFtpQuota' | 'changePasswordBackupFTP' | 'createBackupFTP' | 'migrateBackupFTP' | 'removeBackupFTP'
export interface dedicated_server_BackupFtp {
	ftpBackupName: string
	quota: complexType_UnitAndValue<number> | null
	readOnlyDate: string | null
	type: dedicated_server_BackupStorageTypeEnum
	usage: complexType_UnitAndValue<number> | null
}
export interface dedicated_server_BackupFtpAcl {
	cifs: boolean
	ftp: boolean
	ipBlock: string
	isApplied: boolean
	lastUpdate: string
	nfs: boolean
}
export interface dedicated_server_BackupFtpAcl_Request {
	cifs?: boolean
	ftp?: boolean
	nfs?: boolean
}
export type dedicated_server_BackupStorageTypeEnum = 'included' | 'storage' | Text
export interface dedicated_server_Task {
	changeUuid: string | null
	comment: string | null
	doneDate: string | null
	function: dedicated_TaskFunctionEnum
	lastUpdate: string | null
	needSchedule: boolean
	note: string | null
	plannedInterventionId: number | null
	startDate: string
	status: dedicated_TaskStatusEnum
	tags: complexType_SafeKeyValueCanBeNull<string>[] | null
	taskId: number
	ticketReference: string | null
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
