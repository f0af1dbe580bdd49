// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' }
type $3 = {}
/** The routes of v1 below /hosting/privateDatabase. */
export interface HostingPrivateDatabase {
	hosting: {
		'privateDatabase#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		privateDatabase: {
			'availableOrderCapacities#GET': Read<hosting_privateDatabase_availableOrderCapacities, $1, { offer: hosting_privateDatabase_OfferEnum_Request }>
			'{serviceName}#GET': Read<hosting_privateDatabase_ServiceWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, hosting_privateDatabase_Service_Request>
			'{serviceName}': {
				'availableVersions#GET': Read<hosting_privateDatabase_AvailableVersionEnum[], $1>
				'changeContact#POST': Write<number[], $1, services_changeContact_Request>
				'changeFtpPassword#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_ChangeFtpPasswordPayload_Request>
				'changeVersion#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_ChangeVersionPayload_Request>
				'config#GET': Read<hosting_privateDatabase_Configs, $1>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'cpuThrottle#GET': Read<hosting_privateDatabase_CpuThrottle[], $2>
				'database#GET': Read<string[], $1>
				'database#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_Database_CreatePayload_Request>
				'databaseWizard#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_DatabaseWizardPayload_Request>
				'dump#GET': Read<number[], $1, { databaseName?: string; orphan?: boolean }>
				'generateTemporaryLogsLink#POST': Write<hosting_privateDatabase_TemporaryUrlInformations, $1>
				'metricsToken#GET': Read<hosting_privateDatabase_MetricsToken, $3>
				'oom#GET': Read<hosting_privateDatabase_Oom[], $1>
				'quotaRefresh#POST': Write<hosting_privateDatabase_Task, $1>
				'restart#POST': Write<hosting_privateDatabase_Task, $1>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'tasks#GET': Read<number[], $1, { function?: hosting_privateDatabase_task_FunctionEnum_Request; status?: hosting_privateDatabase_task_StatusEnum_Request }>
				'terminate#POST': Write<string, $1>
				'user#GET': Read<string[], $1>
				'user#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_User_CreatePayload_Request>
				'webhostingNetwork#DELETE': Read<hosting_privateDatabase_Task, $2>
				'webhostingNetwork#GET': Read<hosting_privateDatabase_webhostingNetwork, $2>
				'webhostingNetwork#POST': Write<hosting_privateDatabase_Task, $2>
				'webs#GET': Read<string[], $1>
				'whitelist#GET': Read<string[], $1, { ip?: string; service?: boolean; sftp?: boolean }>
				'whitelist#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_Whitelist_CreatePayload_Request>
				config: {
					'update#POST': Write<hosting_privateDatabase_Configs, $1, hosting_privateDatabase_ConfigUpdatePayload_Request>
				}
				database: {
					'{databaseName}#DELETE': Read<hosting_privateDatabase_Task, $1>
					'{databaseName}#GET': Read<hosting_privateDatabase_Database, $1>
					'{databaseName}': {
						'copy#GET': Read<string[], $2>
						'copy#POST': Write<hosting_privateDatabase_Database_Copy, $2>
						'copyRestore#POST': Write<hosting_privateDatabase_Task, $2, hosting_privateDatabase_Database_CopyRestorePayload_Request>
						'dump#GET': Read<number[], $1>
						'dump#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_Database_CreateDump_Request>
						'extension#GET': Read<string[], $1, { extensionName?: string; status?: hosting_privateDatabase_extension_StatusEnum_Request }>
						'import#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_Database_ImportPayload_Request>
						copy: {
							'{id}#DELETE': Read<void, $2>
							'{id}#GET': Read<hosting_privateDatabase_Database_Copy, $2>
						}
						dump: {
							'{id}#DELETE': Read<hosting_privateDatabase_Task, $1>
							'{id}#GET': Read<hosting_privateDatabase_Database_Dump, $1>
							'{id}': {
								'restore#POST': Write<hosting_privateDatabase_Task, $1>
							}
						}
						extension: {
							'{extensionName}#GET': Read<hosting_privateDatabase_Extension, $1>
							'{extensionName}': {
								'disable#POST': Write<hosting_privateDatabase_Task, $1>
								'enable#POST': Write<hosting_privateDatabase_Task, $1>
							}
						}
					}
				}
				dump: {
					'{dumpId}#DELETE': Read<hosting_privateDatabase_Task, $1>
					'{dumpId}#GET': Read<hosting_privateDatabase_Dump, $1>
					'{dumpId}': {
						'restore#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_Dump_Restore_Request>
					}
				}
				log: {
					'kind#GET': Read<string[], $3>
					'subscription#GET': Read<string[], $3, { kind?: string }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $3, dbaas_logs_LogSubscriptionCreation_Request>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, $3, dbaas_logs_LogUrlCreation_Request>
					kind: {
						'{name}#GET': Read<dbaas_logs_LogKind, $3>
					}
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $3>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $3>
					}
				}
				tasks: {
					'{id}#GET': Read<hosting_privateDatabase_Task, $1>
				}
				user: {
					'{userName}#DELETE': Read<hosting_privateDatabase_Task, $1>
					'{userName}#GET': Read<hosting_privateDatabase_User, $1>
					'{userName}': {
						'changePassword#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_User_ChangePasswordPayload_Request>
						'grant#GET': Read<string[], $1>
						'grant#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_User_Grant_Create_Request>
						grant: {
							'{databaseName}#DELETE': Read<hosting_privateDatabase_Task, $1>
							'{databaseName}#GET': Read<hosting_privateDatabase_User_Grant, $1>
							'{databaseName}': {
								'update#POST': Write<hosting_privateDatabase_Task, $1, hosting_privateDatabase_User_Grant_Update_Request>
							}
						}
					}
				}
				whitelist: {
					'{ip}#DELETE': Read<hosting_privateDatabase_Task, $1>
					'{ip}#GET': Read<hosting_privateDatabase_Whitelist, $1>
					'{ip}#PUT': Write<void, $1, hosting_privateDatabase_Whitelist_Request>
				}
			}
		}
	}
}
export type hosting_privateDatabase_AvailableRamSizeEnum = '1024' | '2048' | '4096' | '512' | Text
export type hosting_privateDatabase_AvailableVersionEnum = hosting_privateDatabase_AvailableVersionEnum_Request | Text
export type hosting_privateDatabase_AvailableVersionEnum_Request = 'mariadb_10.11' | 'mariadb_10.6' | 'mariadb_11.4' | 'mariadb_11.8' | 'mysql_8.0' | 'mysql_8.4' | 'postgresql_14' | 'postgresql_15' | 'postgresql_16' | 'postgresql_17' | 'postgresql_18' | 'valkey_7.2' | 'valkey_8.1' | 'valkey_9.1'
export interface hosting_privateDatabase_Capability {
	create: boolean
	delete: boolean
	object: string
	update: boolean
}
export interface hosting_privateDatabase_ChangeFtpPasswordPayload_Request {
	password: string
}
export interface hosting_privateDatabase_ChangeVersionPayload_Request {
	version: hosting_privateDatabase_AvailableVersionEnum_Request
}
export interface hosting_privateDatabase_ConfigDetail {
	availableValues: string[]
	defaultValue: string
	description: string
	key: string
	lastUpdate: string
	type: hosting_privateDatabase_config_TypeEnum
	unit: string | null
	value: string
}
export interface hosting_privateDatabase_ConfigKeyValue_Request {
	key: string
	value: string
}
export interface hosting_privateDatabase_ConfigUpdatePayload_Request {
	parameters: hosting_privateDatabase_ConfigKeyValue_Request[]
}
export interface hosting_privateDatabase_Configs {
	details: hosting_privateDatabase_ConfigDetail[]
	lastUpdate: string
	status: hosting_privateDatabase_config_StatusEnum
	taskId: number | null
}
export interface hosting_privateDatabase_CpuThrottle {
	endDate: string | null
	startDate: string
}
export interface hosting_privateDatabase_Database {
	backupTime: string | null
	creationDate: string
	databaseName: string
	quotaUsed: complexType_UnitAndValue<number>
	users: hosting_privateDatabase_Database_User[]
}
export interface hosting_privateDatabase_DatabaseWizardPayload_Request {
	databaseName: string
	grant: hosting_privateDatabase_grant_GrantEnum_Request
	password: string
	userName: string
}
export interface hosting_privateDatabase_Database_Copy {
	creationDate: string
	expirationDate: string | null
	id: string
	lastUpdate: string
	status: hosting_privateDatabase_database_copy_StatusEnum
}
export interface hosting_privateDatabase_Database_CopyRestorePayload_Request {
	copyId: string
	flushDatabase?: boolean
}
export interface hosting_privateDatabase_Database_CreateDump_Request {
	sendEmail?: boolean
}
export interface hosting_privateDatabase_Database_CreatePayload_Request {
	databaseName: string
}
export interface hosting_privateDatabase_Database_Dump {
	creationDate: string
	databaseName: string
	deletionDate: string
	id: number
	url: string
}
export interface hosting_privateDatabase_Database_ImportPayload_Request {
	documentId: string
	flushDatabase?: boolean
	sendEmail?: boolean
}
export interface hosting_privateDatabase_Database_User {
	grantId: number
	grantType: hosting_privateDatabase_grant_GrantEnum
	userName: string
}
export type hosting_privateDatabase_DatacenterEnum = 'bhs1' | 'gra1' | 'gra2' | 'gra3' | Text
export interface hosting_privateDatabase_Dump {
	creationDate: string
	databaseName: string
	deletionDate: string
	dumpId: number
	orphan: boolean
	url: string
}
export interface hosting_privateDatabase_Dump_Restore_Request {
	databaseName?: string
}
export interface hosting_privateDatabase_Extension {
	description: string
	extensionName: string
	requiredExtensions: string[]
	status: hosting_privateDatabase_extension_StatusEnum
}
export interface hosting_privateDatabase_GraphEndpoint {
	host: string | null
	readToken: string | null
	readTokenId: string | null
}
export type hosting_privateDatabase_InfrastructureEnum = 'docker' | Text
export interface hosting_privateDatabase_MetricsToken {
	endpoint: string
	token: string
}
export type hosting_privateDatabase_OfferEnum = hosting_privateDatabase_OfferEnum_Request | Text
export type hosting_privateDatabase_OfferEnum_Request = 'classic' | 'public'
export interface hosting_privateDatabase_Oom {
	date: string
	sizeReached: number
}
export interface hosting_privateDatabase_ServiceWithIAM {
	capabilities: hosting_privateDatabase_Capability[]
	cpu: number
	datacenter: hosting_privateDatabase_DatacenterEnum
	displayName: string | null
	graphEndpoint: hosting_privateDatabase_GraphEndpoint | null
	guiURL: string | null
	hostname: string
	hostnameFtp: string | null
	iam: iam_ResourceMetadata | null
	infrastructure: hosting_privateDatabase_InfrastructureEnum
	ip: string | null
	isUnderMaintenance: boolean
	lastCheck: string
	offer: hosting_privateDatabase_OfferEnum
	port: number
	portFtp: number | null
	quotaSize: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number>
	ram: complexType_UnitAndValue<number>
	server: string
	serviceName: string
	state: hosting_privateDatabase_StateEnum
	tlsCa: string | null
	type: hosting_privateDatabase_TypeEnum
	version: hosting_privateDatabase_VersionEnum
	versionLabel: string
	versionNumber: number
}
export interface hosting_privateDatabase_Service_Request {
	displayName?: string | null
}
export type hosting_privateDatabase_StateEnum = 'detached' | 'restartPending' | 'startPending' | 'started' | 'stopPending' | 'stopped' | Text
export interface hosting_privateDatabase_Task {
	databaseName: string | null
	doneDate: string | null
	dumpId: number | null
	function: hosting_privateDatabase_task_FunctionEnum
	id: number
	lastUpdate: string | null
	startDate: string
	status: hosting_privateDatabase_task_StatusEnum
	userName: string | null
}
export interface hosting_privateDatabase_TemporaryUrlInformations {
	expirationDate: string
	url: string
}
export type hosting_privateDatabase_TypeEnum = 'mariadb' | 'mysql' | 'postgresql' | 'valkey' | Text
export interface hosting_privateDatabase_User {
	creationDate: string
	databases: hosting_privateDatabase_User_Database[]
	userName: string
}
export interface hosting_privateDatabase_User_ChangePasswordPayload_Request {
	password: string
}
export interface hosting_privateDatabase_User_CreatePayload_Request {
	password: string
	userName: string
}
export interface hosting_privateDatabase_User_Database {
	databaseName: string
	grantId: number
	grantType: hosting_privateDatabase_grant_GrantEnum
}
export interface hosting_privateDatabase_User_Grant {
	creationDate: string
	databaseName: string
	grant: hosting_privateDatabase_grant_GrantEnum
}
export interface hosting_privateDatabase_User_Grant_Create_Request {
	databaseName: string
	grant: hosting_privateDatabase_grant_GrantEnum_Request
}
export interface hosting_privateDatabase_User_Grant_Update_Request {
	grant: hosting_privateDatabase_grant_GrantEnum_Request
}
export type hosting_privateDatabase_VersionEnum = 'mariadb_10.11' | 'mariadb_10.6' | 'mariadb_11.4' | 'mariadb_11.8' | 'mysql_8.0' | 'mysql_8.4' | 'postgresql_14' | 'postgresql_15' | 'postgresql_16' | 'postgresql_17' | 'postgresql_18' | 'valkey_7.2' | 'valkey_8.1' | 'valkey_9.1' | Text
export interface hosting_privateDatabase_Whitelist {
	creationDate: string
	ip: string
	lastUpdate: string
	name: string | null
	service: boolean
	sftp: boolean
	status: hosting_privateDatabase_whitelist_StatusEnum
	taskId: number | null
}
export interface hosting_privateDatabase_Whitelist_CreatePayload_Request {
	ip: string
	name?: string | null
	service?: boolean
	sftp?: boolean
}
export interface hosting_privateDatabase_Whitelist_Request {
	name?: string | null
	service?: boolean
	sftp?: boolean
}
export interface hosting_privateDatabase_availableOrderCapacities {
	datacenter: hosting_privateDatabase_DatacenterEnum[]
	offer: hosting_privateDatabase_OfferEnum
	ram: hosting_privateDatabase_AvailableRamSizeEnum[]
	version: hosting_privateDatabase_AvailableVersionEnum[]
}
export type hosting_privateDatabase_config_StatusEnum = 'applied' | 'updating' | Text
export type hosting_privateDatabase_config_TypeEnum = 'boolean' | 'number' | 'string' | Text
export type hosting_privateDatabase_database_copy_StatusEnum = 'doing' | 'done' | 'error' | 'todo' | Text
export type hosting_privateDatabase_extension_StatusEnum = hosting_privateDatabase_extension_StatusEnum_Request | Text
export type hosting_privateDatabase_extension_StatusEnum_Request = 'disabled' | 'disabling' | 'enabled' | 'enabling'
export type hosting_privateDatabase_grant_GrantEnum = hosting_privateDatabase_grant_GrantEnum_Request | Text
export type hosting_privateDatabase_grant_GrantEnum_Request = 'admin' | 'none' | 'ro' | 'rw'
export type hosting_privateDatabase_task_FunctionEnum = hosting_privateDatabase_task_FunctionEnum_Request | Text
export type hosting_privateDatabase_task_FunctionEnum_Request = 'abuse' | 'changeFtpPassword' | 'changeRam' | 'changeVersion' | 'configuration/update' | 'create' | 'database/copy' | 'database/copyRestore' | 'database/create' | 'database/delete' | 'database/dump' | 'database/dump/delete' | 'database/extension/create' | 'database/extension/delete' | 'database/import' | 'database/restore' | 'database/wizard' | 'delete' | 'grant/create' | 'grant/delete' | 'grant/update' | 'install' | 'overquota/in' | 'overquota/out' | 'quotaRefresh' | 'refresh' | 'reopen' | 'restart' | 'start' | 'stop' | 'suspend' | 'user/changePassword' | 'user/create' | 'user/delete' | 'webhostingNetwork/disable' | 'webhostingNetwork/enable' | 'whitelist/create' | 'whitelist/delete' | 'whitelist/update'
export type hosting_privateDatabase_task_StatusEnum = hosting_privateDatabase_task_StatusEnum_Request | Text
export type hosting_privateDatabase_task_StatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface hosting_privateDatabase_webhostingNetwork {
	status: hosting_privateDatabase_webhostingNetwork_StatusEnum
}
export type hosting_privateDatabase_webhostingNetwork_StatusEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling' | Text
export type hosting_privateDatabase_whitelist_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating' | Text
