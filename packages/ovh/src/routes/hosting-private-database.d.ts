// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /hosting/privateDatabase. */
export interface HostingPrivateDatabase {
	hosting: {
		privateDatabase: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			availableOrderCapacities: {
				'#GET': { query: { offer: hosting_privateDatabase_OfferEnum }; out: hosting_privateDatabase_availableOrderCapacities; at: $1 }
			}
			'{serviceName}': {
				'#GET': { out: hosting_privateDatabase_ServiceWithIAM; at: $1 }
				'#PUT': { body: hosting_privateDatabase_Service_Request; at: $1 }
				availableVersions: {
					'#GET': { out: (hosting_privateDatabase_AvailableVersionEnum | Text)[]; at: $1 }
				}
				changeContact: {
					'#POST': { body: services_changeContact_Request; out: number[]; at: $1 }
				}
				changeFtpPassword: {
					'#POST': { body: hosting_privateDatabase_ChangeFtpPasswordPayload_Request; out: hosting_privateDatabase_Task; at: $1 }
				}
				changeVersion: {
					'#POST': { body: hosting_privateDatabase_ChangeVersionPayload_Request; out: hosting_privateDatabase_Task; at: $1 }
				}
				config: {
					'#GET': { out: hosting_privateDatabase_Configs; at: $1 }
					update: {
						'#POST': { body: hosting_privateDatabase_ConfigUpdatePayload_Request; out: hosting_privateDatabase_Configs; at: $1 }
					}
				}
				confirmTermination: {
					'#POST': { body: services_confirmTermination_Request; out: string; at: $1 }
				}
				cpuThrottle: {
					'#GET': { out: hosting_privateDatabase_CpuThrottle[]; at: $2 }
				}
				database: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: hosting_privateDatabase_Database_CreatePayload_Request; out: hosting_privateDatabase_Task; at: $1 }
					$: '{databaseName}'
					'{databaseName}': {
						'#DELETE': { out: hosting_privateDatabase_Task; at: $1 }
						'#GET': { out: hosting_privateDatabase_Database; at: $1 }
						copy: {
							'#GET': { out: string[]; at: $2 }
							'#POST': { out: hosting_privateDatabase_Database_Copy; at: $2 }
							$: '{id}'
							'{id}': {
								'#DELETE': { at: $2 }
								'#GET': { out: hosting_privateDatabase_Database_Copy; at: $2 }
							}
						}
						copyRestore: {
							'#POST': { body: hosting_privateDatabase_Database_CopyRestorePayload_Request; out: hosting_privateDatabase_Task; at: $2 }
						}
						dump: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: hosting_privateDatabase_Database_CreateDump_Request; out: hosting_privateDatabase_Task; at: $1 }
							$: '{id}'
							'{id}': {
								'#DELETE': { path: { id: number | string }; out: hosting_privateDatabase_Task; at: $1 }
								'#GET': { path: { id: number | string }; out: hosting_privateDatabase_Database_Dump; at: $1 }
								restore: {
									'#POST': { path: { id: number | string }; out: hosting_privateDatabase_Task; at: $1 }
								}
							}
						}
						extension: {
							'#GET': { query: { extensionName?: string; status?: hosting_privateDatabase_extension_StatusEnum }; out: string[]; at: $1 }
							$: '{extensionName}'
							'{extensionName}': {
								'#GET': { out: hosting_privateDatabase_Extension; at: $1 }
								disable: {
									'#POST': { out: hosting_privateDatabase_Task; at: $1 }
								}
								enable: {
									'#POST': { out: hosting_privateDatabase_Task; at: $1 }
								}
							}
						}
						import: {
							'#POST': { body: hosting_privateDatabase_Database_ImportPayload_Request; out: hosting_privateDatabase_Task; at: $1 }
						}
					}
				}
				databaseWizard: {
					'#POST': { body: hosting_privateDatabase_DatabaseWizardPayload_Request; out: hosting_privateDatabase_Task; at: $1 }
				}
				dump: {
					'#GET': { query: { databaseName?: string; orphan?: boolean }; out: number[]; at: $1 }
					$: '{dumpId}'
					'{dumpId}': {
						'#DELETE': { path: { dumpId: number | string }; out: hosting_privateDatabase_Task; at: $1 }
						'#GET': { path: { dumpId: number | string }; out: hosting_privateDatabase_Dump; at: $1 }
						restore: {
							'#POST': { path: { dumpId: number | string }; body: hosting_privateDatabase_Dump_Restore_Request; out: hosting_privateDatabase_Task; at: $1 }
						}
					}
				}
				generateTemporaryLogsLink: {
					'#POST': { out: hosting_privateDatabase_TemporaryUrlInformations; at: $1 }
				}
				log: {
					kind: {
						'#GET': { out: string[] }
						$: '{name}'
						'{name}': {
							'#GET': { out: dbaas_logs_LogKind }
						}
					}
					subscription: {
						'#GET': { query: { kind?: string }; out: string[] }
						'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse }
						$: '{subscriptionId}'
						'{subscriptionId}': {
							'#DELETE': { out: dbaas_logs_LogSubscriptionResponse }
							'#GET': { out: dbaas_logs_LogSubscription }
						}
					}
					url: {
						'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
					}
				}
				metricsToken: {
					'#GET': { out: hosting_privateDatabase_MetricsToken }
				}
				oom: {
					'#GET': { out: hosting_privateDatabase_Oom[]; at: $1 }
				}
				quotaRefresh: {
					'#POST': { out: hosting_privateDatabase_Task; at: $1 }
				}
				restart: {
					'#POST': { out: hosting_privateDatabase_Task; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
				tasks: {
					'#GET': { query: { function?: hosting_privateDatabase_task_FunctionEnum; status?: hosting_privateDatabase_task_StatusEnum }; out: number[]; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: hosting_privateDatabase_Task; at: $1 }
					}
				}
				terminate: {
					'#POST': { out: string; at: $1 }
				}
				user: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: hosting_privateDatabase_User_CreatePayload_Request; out: hosting_privateDatabase_Task; at: $1 }
					$: '{userName}'
					'{userName}': {
						'#DELETE': { out: hosting_privateDatabase_Task; at: $1 }
						'#GET': { out: hosting_privateDatabase_User; at: $1 }
						changePassword: {
							'#POST': { body: hosting_privateDatabase_User_ChangePasswordPayload_Request; out: hosting_privateDatabase_Task; at: $1 }
						}
						grant: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: hosting_privateDatabase_User_Grant_Create_Request; out: hosting_privateDatabase_Task; at: $1 }
							$: '{databaseName}'
							'{databaseName}': {
								'#DELETE': { out: hosting_privateDatabase_Task; at: $1 }
								'#GET': { out: hosting_privateDatabase_User_Grant; at: $1 }
								update: {
									'#POST': { body: hosting_privateDatabase_User_Grant_Update_Request; out: hosting_privateDatabase_Task; at: $1 }
								}
							}
						}
					}
				}
				webhostingNetwork: {
					'#DELETE': { out: hosting_privateDatabase_Task; at: $2 }
					'#GET': { out: hosting_privateDatabase_webhostingNetwork; at: $2 }
					'#POST': { out: hosting_privateDatabase_Task; at: $2 }
				}
				webs: {
					'#GET': { out: string[]; at: $1 }
				}
				whitelist: {
					'#GET': { query: { ip?: string; service?: boolean; sftp?: boolean }; out: string[]; at: $1 }
					'#POST': { body: hosting_privateDatabase_Whitelist_CreatePayload_Request; out: hosting_privateDatabase_Task; at: $1 }
					$: '{ip}'
					'{ip}': {
						'#DELETE': { out: hosting_privateDatabase_Task; at: $1 }
						'#GET': { out: hosting_privateDatabase_Whitelist; at: $1 }
						'#PUT': { body: hosting_privateDatabase_Whitelist_Request; at: $1 }
					}
				}
			}
		}
	}
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export interface dbaas_logs_LogKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscription {
	createdAt: string
	kind: string
	resource: dbaas_logs_SubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscriptionCreation_Request {
	kind: string
	streamId: string
}
export interface dbaas_logs_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface dbaas_logs_LogUrlCreation_Request {
	kind: string
}
export interface dbaas_logs_SubscriptionResource {
	name: string
	type: string
}
export interface dbaas_logs_TemporaryLogsLink {
	expirationDate: string
	url: string
}
export type hosting_privateDatabase_AvailableRamSizeEnum = '1024' | '2048' | '4096' | '512'
export type hosting_privateDatabase_AvailableVersionEnum = 'mariadb_10.11' | 'mariadb_10.6' | 'mariadb_11.4' | 'mariadb_11.8' | 'mysql_8.0' | 'mysql_8.4' | 'postgresql_14' | 'postgresql_15' | 'postgresql_16' | 'postgresql_17' | 'postgresql_18' | 'valkey_7.2' | 'valkey_8.1' | 'valkey_9.1'
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
	version: hosting_privateDatabase_AvailableVersionEnum
}
export interface hosting_privateDatabase_ConfigDetail {
	availableValues: string[]
	defaultValue: string
	description: string
	key: string
	lastUpdate: string
	type: hosting_privateDatabase_config_TypeEnum | Text
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
	status: hosting_privateDatabase_config_StatusEnum | Text
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
	grant: hosting_privateDatabase_grant_GrantEnum
	password: string
	userName: string
}
export interface hosting_privateDatabase_Database_Copy {
	creationDate: string
	expirationDate: string | null
	id: string
	lastUpdate: string
	status: hosting_privateDatabase_database_copy_StatusEnum | Text
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
	grantType: hosting_privateDatabase_grant_GrantEnum | Text
	userName: string
}
export type hosting_privateDatabase_DatacenterEnum = 'bhs1' | 'gra1' | 'gra2' | 'gra3'
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
	status: hosting_privateDatabase_extension_StatusEnum | Text
}
export interface hosting_privateDatabase_GraphEndpoint {
	host: string | null
	readToken: string | null
	readTokenId: string | null
}
export type hosting_privateDatabase_InfrastructureEnum = 'docker'
export interface hosting_privateDatabase_MetricsToken {
	endpoint: string
	token: string
}
export type hosting_privateDatabase_OfferEnum = 'classic' | 'public'
export interface hosting_privateDatabase_Oom {
	date: string
	sizeReached: number
}
export interface hosting_privateDatabase_ServiceWithIAM {
	capabilities: hosting_privateDatabase_Capability[]
	cpu: number
	datacenter: hosting_privateDatabase_DatacenterEnum | Text
	displayName: string | null
	graphEndpoint: hosting_privateDatabase_GraphEndpoint | null
	guiURL: string | null
	hostname: string
	hostnameFtp: string | null
	iam: iam_ResourceMetadata | null
	infrastructure: hosting_privateDatabase_InfrastructureEnum | Text
	ip: string | null
	isUnderMaintenance: boolean
	lastCheck: string
	offer: hosting_privateDatabase_OfferEnum | Text
	port: number
	portFtp: number | null
	quotaSize: complexType_UnitAndValue<number>
	quotaUsed: complexType_UnitAndValue<number>
	ram: complexType_UnitAndValue<number>
	server: string
	serviceName: string
	state: hosting_privateDatabase_StateEnum | Text
	tlsCa: string | null
	type: hosting_privateDatabase_TypeEnum | Text
	version: hosting_privateDatabase_VersionEnum | Text
	versionLabel: string
	versionNumber: number
}
export interface hosting_privateDatabase_Service_Request {
	displayName?: string | null
}
export type hosting_privateDatabase_StateEnum = 'detached' | 'restartPending' | 'startPending' | 'started' | 'stopPending' | 'stopped'
export interface hosting_privateDatabase_Task {
	databaseName: string | null
	doneDate: string | null
	dumpId: number | null
	function: hosting_privateDatabase_task_FunctionEnum | Text
	id: number
	lastUpdate: string | null
	startDate: string
	status: hosting_privateDatabase_task_StatusEnum | Text
	userName: string | null
}
export interface hosting_privateDatabase_TemporaryUrlInformations {
	expirationDate: string
	url: string
}
export type hosting_privateDatabase_TypeEnum = 'mariadb' | 'mysql' | 'postgresql' | 'valkey'
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
	grantType: hosting_privateDatabase_grant_GrantEnum | Text
}
export interface hosting_privateDatabase_User_Grant {
	creationDate: string
	databaseName: string
	grant: hosting_privateDatabase_grant_GrantEnum | Text
}
export interface hosting_privateDatabase_User_Grant_Create_Request {
	databaseName: string
	grant: hosting_privateDatabase_grant_GrantEnum
}
export interface hosting_privateDatabase_User_Grant_Update_Request {
	grant: hosting_privateDatabase_grant_GrantEnum
}
export type hosting_privateDatabase_VersionEnum = 'mariadb_10.11' | 'mariadb_10.6' | 'mariadb_11.4' | 'mariadb_11.8' | 'mysql_8.0' | 'mysql_8.4' | 'postgresql_14' | 'postgresql_15' | 'postgresql_16' | 'postgresql_17' | 'postgresql_18' | 'valkey_7.2' | 'valkey_8.1' | 'valkey_9.1'
export interface hosting_privateDatabase_Whitelist {
	creationDate: string
	ip: string
	lastUpdate: string
	name: string | null
	service: boolean
	sftp: boolean
	status: hosting_privateDatabase_whitelist_StatusEnum | Text
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
	datacenter: (hosting_privateDatabase_DatacenterEnum | Text)[]
	offer: hosting_privateDatabase_OfferEnum | Text
	ram: (hosting_privateDatabase_AvailableRamSizeEnum | Text)[]
	version: (hosting_privateDatabase_AvailableVersionEnum | Text)[]
}
export type hosting_privateDatabase_config_StatusEnum = 'applied' | 'updating'
export type hosting_privateDatabase_config_TypeEnum = 'boolean' | 'number' | 'string'
export type hosting_privateDatabase_database_copy_StatusEnum = 'doing' | 'done' | 'error' | 'todo'
export type hosting_privateDatabase_extension_StatusEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling'
export type hosting_privateDatabase_grant_GrantEnum = 'admin' | 'none' | 'ro' | 'rw'
export type hosting_privateDatabase_task_FunctionEnum = 'abuse' | 'changeFtpPassword' | 'changeRam' | 'changeVersion' | 'configuration/update' | 'create' | 'database/copy' | 'database/copyRestore' | 'database/create' | 'database/delete' | 'database/dump' | 'database/dump/delete' | 'database/extension/create' | 'database/extension/delete' | 'database/import' | 'database/restore' | 'database/wizard' | 'delete' | 'grant/create' | 'grant/delete' | 'grant/update' | 'install' | 'overquota/in' | 'overquota/out' | 'quotaRefresh' | 'refresh' | 'reopen' | 'restart' | 'start' | 'stop' | 'suspend' | 'user/changePassword' | 'user/create' | 'user/delete' | 'webhostingNetwork/disable' | 'webhostingNetwork/enable' | 'whitelist/create' | 'whitelist/delete' | 'whitelist/update'
export type hosting_privateDatabase_task_StatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface hosting_privateDatabase_webhostingNetwork {
	status: hosting_privateDatabase_webhostingNetwork_StatusEnum | Text
}
export type hosting_privateDatabase_webhostingNetwork_StatusEnum = 'disabled' | 'disabling' | 'enabled' | 'enabling'
export type hosting_privateDatabase_whitelist_StatusEnum = 'created' | 'creating' | 'deleting' | 'updating'
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export type service_TerminationFutureUseEnum = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
export type service_TerminationReasonEnum = 'FEATURES_DONT_SUIT_ME' | 'LACK_OF_PERFORMANCES' | 'MIGRATED_TO_ANOTHER_OVH_PRODUCT' | 'MIGRATED_TO_COMPETITOR' | 'NOT_ENOUGH_RECOGNITION' | 'NOT_NEEDED_ANYMORE' | 'NOT_RELIABLE' | 'NO_ANSWER' | 'OTHER' | 'PRODUCT_DIMENSION_DONT_SUIT_ME' | 'PRODUCT_TOOLS_DONT_SUIT_ME' | 'TOO_EXPENSIVE' | 'TOO_HARD_TO_USE' | 'UNSATIFIED_BY_CUSTOMER_SUPPORT'
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
export interface services_changeContact_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface services_confirmTermination_Request {
	commentary?: string
	commentaryFutureUse?: string
	commentaryReason?: string
	futureUse?: service_TerminationFutureUseEnum
	reason?: service_TerminationReasonEnum
	token: string
}
