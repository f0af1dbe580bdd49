// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogSubscription, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $3 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $4 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $5 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2025-09-17'; deleted: '2026-09-17' }
type $6 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2025-09-17'; deleted: '2026-09-17' }
/** The routes of v1 below /dbaas/logs. */
export interface DbaasLogs {
	dbaas: {
		'logs#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		logs: {
			'{serviceName}#GET': Read<dbaas_logs_ServiceWithIAM, $1>
			'{serviceName}#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_Update_Request>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $2, services_changeContact_Request>
				'cluster#GET': Read<string[], $1, { namePattern?: string }>
				'encryptionKey#GET': Read<string[], $3, { titlePattern?: string }>
				'encryptionKey#POST': Write<dbaas_logs_Operation, $3, dbaas_logs_EncryptionKey_Request>
				'input#GET': Read<string[], $1, { titlePattern?: string }>
				'input#POST': Write<dbaas_logs_Operation, $1, dbaas_logs_InputCreation_Request>
				'metrics#GET': Read<dbaas_logs_ServiceMetric, $1>
				'operation#GET': Read<string[], $1>
				'role#GET': Read<string[], $5, { namePattern?: string }>
				'role#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_RoleCreation_Request>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'token#GET': Read<string[], $5, { namePattern?: string }>
				'token#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_TokenCreation_Request>
				'url#GET': Read<dbaas_logs_Url[], $1>
				cluster: {
					'{clusterId}#GET': Read<dbaas_logs_Cluster, $1>
					'{clusterId}#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_ClusterUpdate_Request>
					'{clusterId}': {
						'retention#GET': Read<string[], $1>
						retention: {
							'{retentionId}#GET': Read<dbaas_logs_ClusterRetention, $1>
						}
					}
				}
				encryptionKey: {
					'{encryptionKeyId}#DELETE': Read<dbaas_logs_Operation, $3>
					'{encryptionKeyId}#GET': Read<dbaas_logs_EncryptionKey, $3>
				}
				input: {
					'engine#GET': Read<string[], $3>
					'{inputId}#DELETE': Read<dbaas_logs_Operation, $1>
					'{inputId}#GET': Read<dbaas_logs_Input, $1>
					'{inputId}#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_InputUpdate_Request>
					engine: {
						'{engineId}#GET': Read<dbaas_logs_Engine, $3>
						'{engineId}': {
							'helper#GET': Read<string[], $3>
							helper: {
								'{helperId}#GET': Read<dbaas_logs_Helper, $3>
							}
						}
					}
					'{inputId}': {
						'action#GET': Read<dbaas_logs_InputAction[], $1>
						'configtest#POST': Write<dbaas_logs_Operation, $1>
						'end#POST': Write<dbaas_logs_Operation, $1>
						'restart#POST': Write<dbaas_logs_Operation, $1>
						'start#POST': Write<dbaas_logs_Operation, $1>
						'url#GET': Read<dbaas_logs_Url[], $1>
						configtest: {
							'result#GET': Read<dbaas_logs_TestResult, $1>
						}
						configuration: {
							'flowgger#GET': Read<dbaas_logs_FlowggerConfiguration, $1>
							'flowgger#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_InputConfigurationFlowggerUpdate_Request>
							'logstash#GET': Read<dbaas_logs_LogstashConfiguration, $1>
							'logstash#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_InputConfigurationLogstashUpdate_Request>
						}
						logs: {
							'url#POST': Write<dbaas_logs_TemporaryLogsLink, $1>
						}
					}
				}
				operation: {
					'{operationId}#GET': Read<dbaas_logs_Operation, $1>
				}
				output: {
					graylog: {
						'dashboard#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; titlePattern?: string }>
						'dashboard#POST': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogDashboardCreation_Request>
						'stream#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; titlePattern?: string }>
						'stream#POST': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogStreamCreation_Request>
						dashboard: {
							'{dashboardId}#DELETE': Read<dbaas_logs_Operation, $1>
							'{dashboardId}#GET': Read<dbaas_logs_DashboardWithIAM, $1>
							'{dashboardId}#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogDashboardUpdate_Request>
							'{dashboardId}': {
								'duplicate#POST': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogDashboardDuplicateCreation_Request>
								'url#GET': Read<dbaas_logs_Url[], $1>
							}
						}
						stream: {
							'{streamId}#DELETE': Read<dbaas_logs_Operation, $1>
							'{streamId}#GET': Read<dbaas_logs_StreamWithIAM, $1>
							'{streamId}#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogStreamUpdate_Request>
							'{streamId}': {
								'alert#GET': Read<string[], $1>
								'alert#POST': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogStreamAlertCreation_Request>
								'archive#GET': Read<string[], $1>
								'rule#GET': Read<string[], $1>
								'rule#POST': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogStreamRuleCreation_Request>
								'subscription#GET': Read<string[], $4, { resourceName?: string; resourceType?: string }>
								'url#GET': Read<dbaas_logs_Url[], $1>
								alert: {
									'{alertId}#DELETE': Read<dbaas_logs_Operation, $1>
									'{alertId}#GET': Read<dbaas_logs_StreamAlertCondition, $1>
									'{alertId}#PUT': Write<dbaas_logs_Operation, $1, dbaas_logs_OutputGraylogStreamAlertUpdate_Request>
								}
								archive: {
									'{archiveId}#GET': Read<dbaas_logs_Archive, $1>
									'{archiveId}': {
										'encryptionKey#GET': Read<string[], $3>
										'url#POST': Write<dbaas_logs_ArchiveUrl, $1>
									}
								}
								rule: {
									'{ruleId}#DELETE': Read<dbaas_logs_Operation, $1>
									'{ruleId}#GET': Read<dbaas_logs_StreamRule, $1>
								}
								subscription: {
									'{subscriptionId}#DELETE': Read<dbaas_logs_Operation, $4>
									'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $4>
								}
							}
						}
					}
					opensearch: {
						'alias#GET': Read<string[], $3, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; namePattern?: string }>
						'alias#POST': Write<dbaas_logs_Operation, $3, dbaas_logs_OutputOpenSearchAliasCreation_Request>
						'index#GET': Read<string[], $3, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; namePattern?: string }>
						'index#POST': Write<dbaas_logs_Operation, $3, dbaas_logs_OutputOpenSearchIndexCreation_Request>
						'osd#GET': Read<string[], $3, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
						'osd#POST': Write<dbaas_logs_Operation, $3, dbaas_logs_OsdCreation_Request>
						alias: {
							'{aliasId}#DELETE': Read<dbaas_logs_Operation, $3>
							'{aliasId}#GET': Read<dbaas_logs_AliasWithIAM, $3>
							'{aliasId}#PUT': Write<dbaas_logs_Operation, $3, dbaas_logs_OutputOpenSearchAliasUpdate_Request>
							'{aliasId}': {
								'index#GET': Read<string[], $3>
								'index#POST': Write<dbaas_logs_Operation, $3, dbaas_logs_OutputOpenSearchAliasIndexCreation_Request>
								'stream#GET': Read<string[], $3>
								'stream#POST': Write<dbaas_logs_Operation, $3, dbaas_logs_OutputOpenSearchAliasStreamCreation_Request>
								'url#GET': Read<dbaas_logs_Url[], $3>
								index: {
									'{indexId}#DELETE': Read<dbaas_logs_Operation, $3>
								}
								stream: {
									'{streamId}#DELETE': Read<dbaas_logs_Operation, $3>
								}
							}
						}
						index: {
							'{indexId}#DELETE': Read<dbaas_logs_Operation, $3>
							'{indexId}#GET': Read<dbaas_logs_IndexWithIAM, $3>
							'{indexId}#PUT': Write<dbaas_logs_Operation, $3, dbaas_logs_OutputOpenSearchIndexUpdate_Request>
							'{indexId}': {
								'url#GET': Read<dbaas_logs_Url[], $3>
							}
						}
						osd: {
							'{osdId}#DELETE': Read<dbaas_logs_Operation, $3>
							'{osdId}#GET': Read<dbaas_logs_OsdWithIAM, $3>
							'{osdId}#PUT': Write<dbaas_logs_Operation, $3, dbaas_logs_OsdUpdate_Request>
							'{osdId}': {
								'url#GET': Read<dbaas_logs_Url[], $3>
							}
						}
					}
				}
				role: {
					'{roleId}#DELETE': Read<dbaas_logs_Operation, $5>
					'{roleId}#GET': Read<dbaas_logs_Role, $5>
					'{roleId}#PUT': Write<dbaas_logs_Operation, $5, dbaas_logs_RoleUpdate_Request>
					'{roleId}': {
						'member#GET': Read<string[], $5>
						'member#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_RoleMemberCreation_Request>
						'permission#GET': Read<string[], $5>
						member: {
							'{username}#DELETE': Read<dbaas_logs_Operation, $5>
							'{username}#GET': Read<dbaas_logs_Member, $5>
							'{username}#PUT': Write<dbaas_logs_Operation, $5, dbaas_logs_RoleMemberUpdate_Request>
						}
						permission: {
							'alias#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_RolePermissionAliasCreation_Request>
							'dashboard#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_RolePermissionDashboardCreation_Request>
							'index#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_RolePermissionIndexCreation_Request>
							'osd#POST': Write<dbaas_logs_Operation, $6, dbaas_logs_RolePermissionOsdCreation_Request>
							'stream#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_RolePermissionStreamCreation_Request>
							'{permissionId}#DELETE': Read<dbaas_logs_Operation, $5>
							'{permissionId}#GET': Read<dbaas_logs_Permission, $5>
						}
					}
				}
				token: {
					'{tokenId}#DELETE': Read<dbaas_logs_Operation, $5>
					'{tokenId}#GET': Read<dbaas_logs_Token, $5>
				}
				user: {
					'changePassword#POST': Write<dbaas_logs_Operation, $5, dbaas_logs_UserChangePasswordCreation_Request>
				}
			}
		}
	}
}
export interface dbaas_logs_AliasWithIAM {
	aliasId: string
	createdAt: string
	description: string | null
	iam: iam_ResourceMetadata | null
	isEditable: boolean
	name: string
	nbIndex: number
	nbStream: number
	updatedAt: string | null
}
export interface dbaas_logs_Archive {
	archiveId: string
	createdAt: string | null
	filename: string
	md5: string
	retrievalDelay: number
	retrievalState: dbaas_logs_ArchiveRetrievalStateEnum
	sha256: string
	size: number
}
export type dbaas_logs_ArchiveRetrievalStateEnum = 'sealed' | 'unsealed' | 'unsealing' | Text
export interface dbaas_logs_ArchiveUrl {
	expirationDate: string
	url: string
}
export type dbaas_logs_CertificationLevelEnum = 'HDS' | 'PCI_DSS' | 'SNC' | 'SOC2' | 'STANDARD' | 'TRUSTED_ZONE' | Text
export interface dbaas_logs_Cluster {
	archiveAllowedNetworks: string[]
	certificationLevel: dbaas_logs_CertificationLevelEnum
	clusterId: string
	clusterType: dbaas_logs_ClusterClusterTypeEnum
	dedicatedInputPEM: string
	defaultRetentionId: string
	directInputAllowedNetworks: string[]
	directInputPEM: string
	hostname: string
	isDefault: boolean
	isUnlocked: boolean
	queryAllowedNetworks: string[]
	region: dbaas_logs_ClusterRegionEnum
}
export type dbaas_logs_ClusterClusterTypeEnum = 'DEDICATED' | 'SHARED' | Text
export type dbaas_logs_ClusterRegionEnum = 'BHS' | 'GRA' | 'P-19' | 'RBX' | 'SBG' | Text
export interface dbaas_logs_ClusterRetention {
	duration: string | null
	isSupported: boolean
	retentionId: string
	retentionType: dbaas_logs_RetentionTypeEnum
}
export interface dbaas_logs_ClusterUpdate_Request {
	archiveAllowedNetworks?: string[] | null
	directInputAllowedNetworks?: string[] | null
	queryAllowedNetworks?: string[] | null
}
export interface dbaas_logs_DashboardWithIAM {
	createdAt: string
	dashboardId: string
	description: string
	iam: iam_ResourceMetadata | null
	isEditable: boolean
	title: string
	updatedAt: string | null
}
export type dbaas_logs_DeliveryStatusEnum = 'DELETING' | 'DELIVERING' | 'READY' | 'UPDATING' | Text
export interface dbaas_logs_EncryptionKey {
	algorithm: dbaas_logs_EncryptionKeyAlgorithmEnum
	content: string
	createdAt: string
	encryptionKeyId: string
	fingerprint: string
	isEditable: boolean
	nbArchive: number | null
	title: string
	uid: string
}
export type dbaas_logs_EncryptionKeyAlgorithmEnum = 'ECC25519' | 'RSA4096' | Text
export interface dbaas_logs_EncryptionKey_Request {
	content: string
	fingerprint: string
	title: string
}
export interface dbaas_logs_Engine {
	engineId: string
	isDeprecated: boolean
	name: dbaas_logs_EngineNameEnum
	version: string
}
export type dbaas_logs_EngineNameEnum = 'FLOWGGER' | 'LOGSTASH' | 'TEST' | Text
export interface dbaas_logs_FlowggerConfiguration {
	logFormat: dbaas_logs_FlowggerConfigurationLogFormatEnum
	logFraming: dbaas_logs_FlowggerConfigurationLogFramingEnum
}
export type dbaas_logs_FlowggerConfigurationLogFormatEnum = dbaas_logs_FlowggerConfigurationLogFormatEnum_Request | Text
export type dbaas_logs_FlowggerConfigurationLogFormatEnum_Request = 'CAPNP' | 'GELF' | 'LTSV' | 'RFC5424'
export type dbaas_logs_FlowggerConfigurationLogFramingEnum = dbaas_logs_FlowggerConfigurationLogFramingEnum_Request | Text
export type dbaas_logs_FlowggerConfigurationLogFramingEnum_Request = 'CAPNP' | 'LINE' | 'NUL' | 'SYSLEN'
export interface dbaas_logs_Helper {
	description: string
	engineId: string
	helperId: string
	sections: dbaas_logs_HelperSection[]
	title: string
}
export interface dbaas_logs_HelperSection {
	content: string
	name: dbaas_logs_HelperSectionNameEnum
}
export type dbaas_logs_HelperSectionNameEnum = 'LOGSTASH_FILTER' | 'LOGSTASH_INPUT' | 'LOGSTASH_PATTERN' | Text
export interface dbaas_logs_IndexWithIAM {
	alertNotifyEnabled: boolean | null
	createdAt: string
	currentSize: number | null
	description: string | null
	iam: iam_ResourceMetadata | null
	indexId: string
	isEditable: boolean
	maxSize: number
	name: string
	nbShard: number | null
	updatedAt: string | null
}
export interface dbaas_logs_Input {
	allowedNetworks: string[] | null
	autoscale: boolean | null
	createdAt: string
	description: string
	engineId: string
	exposedPort: string | null
	hostname: string
	inputId: string
	isRestartRequired: boolean
	maxScaleInstance: number | null
	minScaleInstance: number | null
	nbInstance: number | null
	publicAddress: string
	scalingNotifyEnabled: boolean | null
	sslCertificate: string
	status: dbaas_logs_InputStatusEnum
	streamId: string
	title: string
	updatedAt: string | null
}
export interface dbaas_logs_InputAction {
	isAllowed: boolean
	type: dbaas_logs_InputActionTypeEnum
}
export type dbaas_logs_InputActionTypeEnum = 'DESTROY' | 'END' | 'LOG' | 'RESTART' | 'START' | 'TEST' | Text
export interface dbaas_logs_InputConfigurationFlowggerUpdate_Request {
	logFormat: dbaas_logs_FlowggerConfigurationLogFormatEnum_Request
	logFraming: dbaas_logs_FlowggerConfigurationLogFramingEnum_Request
}
export interface dbaas_logs_InputConfigurationLogstashUpdate_Request {
	filterSection?: string | null
	inputSection: string
	patternSection?: string | null
}
export interface dbaas_logs_InputCreation_Request {
	allowedNetworks?: string[] | null
	autoscale?: boolean | null
	description: string
	engineId: string
	exposedPort?: string | null
	maxScaleInstance?: number | null
	minScaleInstance?: number | null
	nbInstance?: number | null
	scalingNotifyEnabled?: boolean | null
	streamId: string
	title: string
}
export type dbaas_logs_InputStatusEnum = 'INIT' | 'PENDING' | 'PROCESSING' | 'RUNNING' | Text
export interface dbaas_logs_InputUpdate_Request {
	allowedNetworks?: string[] | null
	autoscale?: boolean | null
	description: string
	engineId: string
	exposedPort?: string | null
	maxScaleInstance?: number | null
	minScaleInstance?: number | null
	nbInstance?: number | null
	scalingNotifyEnabled?: boolean | null
	streamId: string
	title: string
}
export interface dbaas_logs_LogstashConfiguration {
	filterSection: string | null
	inputSection: string
	patternSection: string | null
}
export interface dbaas_logs_Member {
	createdAt: string
	note: string | null
	username: string
}
export interface dbaas_logs_Operation {
	aliasId: string | null
	createdAt: string
	dashboardId: string | null
	encryptionKeyId: string | null
	indexId: string | null
	inputId: string | null
	operationId: string
	osdId: string | null
	roleId: string | null
	serviceName: string
	state: dbaas_logs_OperationStateEnum
	streamId: string | null
	subscriptionId: string | null
	tenantId: string | null
	tokenId: string | null
	updatedAt: string | null
}
export type dbaas_logs_OperationStateEnum = 'FAILURE' | 'PENDING' | 'RECEIVED' | 'RETRY' | 'REVOKED' | 'RUNNING' | 'STARTED' | 'SUCCESS' | Text
export interface dbaas_logs_OsdCreation_Request {
	description: string
}
export interface dbaas_logs_OsdUpdate_Request {
	description: string
}
export interface dbaas_logs_OsdWithIAM {
	createdAt: string
	deliveryStatus: dbaas_logs_DeliveryStatusEnum
	description: string
	iam: iam_ResourceMetadata | null
	isEditable: boolean
	name: string
	osdId: string
	updatedAt: string | null
}
export interface dbaas_logs_OutputGraylogDashboardCreation_Request {
	description: string
	title: string
}
export interface dbaas_logs_OutputGraylogDashboardDuplicateCreation_Request {
	description: string
	streamId?: string | null
	title: string
}
export interface dbaas_logs_OutputGraylogDashboardUpdate_Request {
	description: string
	title: string
}
export interface dbaas_logs_OutputGraylogStreamAlertCreation_Request {
	backlog: number
	conditionType?: dbaas_logs_StreamAlertConditionConditionTypeEnum_Request | null
	constraintType?: dbaas_logs_StreamAlertConditionConstraintTypeEnum_Request | null
	field?: string | null
	grace: number
	queryFilter?: string | null
	repeatNotificationsEnabled?: boolean | null
	threshold?: number | null
	thresholdType?: dbaas_logs_StreamAlertConditionThresholdTypeEnum_Request | null
	time?: number | null
	title: string
	value?: string | null
}
export interface dbaas_logs_OutputGraylogStreamAlertUpdate_Request {
	backlog: number
	conditionType?: dbaas_logs_StreamAlertConditionConditionTypeEnum_Request | null
	constraintType?: dbaas_logs_StreamAlertConditionConstraintTypeEnum_Request | null
	field?: string | null
	grace: number
	queryFilter?: string | null
	repeatNotificationsEnabled?: boolean | null
	threshold?: number | null
	thresholdType?: dbaas_logs_StreamAlertConditionThresholdTypeEnum_Request | null
	time?: number | null
	title: string
	value?: string | null
}
export interface dbaas_logs_OutputGraylogStreamCreation_Request {
	coldStorageCompression?: dbaas_logs_StreamColdStorageCompressionEnum_Request | null
	coldStorageContent?: dbaas_logs_StreamColdStorageContentEnum_Request | null
	coldStorageEnabled?: boolean | null
	coldStorageNotifyEnabled?: boolean | null
	coldStorageRetention?: number | null
	description: string
	encryptionKeysIds?: string[] | null
	indexingEnabled?: boolean | null
	indexingMaxSize?: number | null
	indexingNotifyEnabled?: boolean | null
	parentStreamId?: string | null
	pauseIndexingOnMaxSize?: boolean | null
	retentionId?: string | null
	title: string
	webSocketEnabled?: boolean | null
}
export interface dbaas_logs_OutputGraylogStreamRuleCreation_Request {
	field: string
	isInverted?: boolean | null
	operator: dbaas_logs_StreamRuleOperatorEnum_Request
	value: string
}
export interface dbaas_logs_OutputGraylogStreamUpdate_Request {
	coldStorageCompression?: dbaas_logs_StreamColdStorageCompressionEnum_Request | null
	coldStorageContent?: dbaas_logs_StreamColdStorageContentEnum_Request | null
	coldStorageEnabled?: boolean | null
	coldStorageNotifyEnabled?: boolean | null
	coldStorageRetention?: number | null
	description: string
	encryptionKeysIds?: string[] | null
	indexingEnabled?: boolean | null
	indexingMaxSize?: number | null
	indexingNotifyEnabled?: boolean | null
	pauseIndexingOnMaxSize?: boolean | null
	title: string
	webSocketEnabled?: boolean | null
}
export interface dbaas_logs_OutputOpenSearchAliasCreation_Request {
	description: string
	suffix: string
}
export interface dbaas_logs_OutputOpenSearchAliasIndexCreation_Request {
	indexId: string
}
export interface dbaas_logs_OutputOpenSearchAliasStreamCreation_Request {
	streamId: string
}
export interface dbaas_logs_OutputOpenSearchAliasUpdate_Request {
	description: string
}
export interface dbaas_logs_OutputOpenSearchIndexCreation_Request {
	alertNotifyEnabled?: boolean | null
	description: string
	nbShard?: number | null
	suffix: string
}
export interface dbaas_logs_OutputOpenSearchIndexUpdate_Request {
	alertNotifyEnabled?: boolean | null
	description: string
}
export interface dbaas_logs_Permission {
	aliasId: string | null
	dashboardId: string | null
	indexId: string | null
	osdId: string | null
	permissionId: string
	permissionType: dbaas_logs_PermissionTypeEnum | null
	streamId: string | null
}
export type dbaas_logs_PermissionTypeEnum = dbaas_logs_PermissionTypeEnum_Request | Text
export type dbaas_logs_PermissionTypeEnum_Request = 'READ_ONLY' | 'READ_WRITE'
export type dbaas_logs_RetentionTypeEnum = 'LOGS_COLD_STORAGE' | 'LOGS_INDEXING' | 'METRICS_TENANT' | Text
export interface dbaas_logs_Role {
	createdAt: string
	description: string
	name: string
	nbMember: number
	nbPermission: number
	roleId: string
	updatedAt: string | null
}
export interface dbaas_logs_RoleCreation_Request {
	description: string
	name: string
}
export interface dbaas_logs_RoleMemberCreation_Request {
	note?: string | null
	username: string
}
export interface dbaas_logs_RoleMemberUpdate_Request {
	note?: string | null
}
export interface dbaas_logs_RolePermissionAliasCreation_Request {
	aliasId: string
}
export interface dbaas_logs_RolePermissionDashboardCreation_Request {
	dashboardId: string
	permissionType?: dbaas_logs_PermissionTypeEnum_Request | null
}
export interface dbaas_logs_RolePermissionIndexCreation_Request {
	indexId: string
	permissionType?: dbaas_logs_PermissionTypeEnum_Request | null
}
export interface dbaas_logs_RolePermissionOsdCreation_Request {
	osdId: string
	permissionType?: dbaas_logs_PermissionTypeEnum_Request | null
}
export interface dbaas_logs_RolePermissionStreamCreation_Request {
	streamId: string
}
export interface dbaas_logs_RoleUpdate_Request {
	description: string
	name: string
}
export interface dbaas_logs_ServiceMetric {
	host: string
	token: string
}
export type dbaas_logs_ServicePlanEnum = 'ENTERPRISE' | 'STANDARD' | Text
export type dbaas_logs_ServiceStateEnum = 'DISABLED' | 'ENABLED' | 'INIT' | 'TO_CONFIG' | Text
export interface dbaas_logs_ServiceWithIAM {
	createdAt: string
	displayName: string | null
	iam: iam_ResourceMetadata | null
	isClusterOwner: boolean
	isIamEnabled: boolean
	plan: dbaas_logs_ServicePlanEnum
	serviceName: string
	state: dbaas_logs_ServiceStateEnum
	updatedAt: string | null
	username: string
}
export interface dbaas_logs_StreamAlertCondition {
	alertId: string
	backlog: number
	conditionType: dbaas_logs_StreamAlertConditionConditionTypeEnum | null
	constraintType: dbaas_logs_StreamAlertConditionConstraintTypeEnum | null
	field: string | null
	grace: number
	queryFilter: string | null
	repeatNotificationsEnabled: boolean | null
	threshold: number | null
	thresholdType: dbaas_logs_StreamAlertConditionThresholdTypeEnum | null
	time: number | null
	title: string
	value: string | null
}
export type dbaas_logs_StreamAlertConditionConditionTypeEnum = dbaas_logs_StreamAlertConditionConditionTypeEnum_Request | Text
export type dbaas_logs_StreamAlertConditionConditionTypeEnum_Request = 'FIELD_CONTENT_VALUE' | 'FIELD_VALUE' | 'MESSAGE_COUNT'
export type dbaas_logs_StreamAlertConditionConstraintTypeEnum = dbaas_logs_StreamAlertConditionConstraintTypeEnum_Request | Text
export type dbaas_logs_StreamAlertConditionConstraintTypeEnum_Request = 'MAX' | 'MEAN' | 'MIN' | 'STDLABEU' | 'SUM'
export type dbaas_logs_StreamAlertConditionThresholdTypeEnum = dbaas_logs_StreamAlertConditionThresholdTypeEnum_Request | Text
export type dbaas_logs_StreamAlertConditionThresholdTypeEnum_Request = 'EQ' | 'GT' | 'GTE' | 'LT' | 'LTE'
export type dbaas_logs_StreamColdStorageCompressionEnum = dbaas_logs_StreamColdStorageCompressionEnum_Request | Text
export type dbaas_logs_StreamColdStorageCompressionEnum_Request = 'DEFLATED' | 'GZIP' | 'LZMA' | 'ZSTD'
export type dbaas_logs_StreamColdStorageContentEnum = dbaas_logs_StreamColdStorageContentEnum_Request | Text
export type dbaas_logs_StreamColdStorageContentEnum_Request = 'ALL' | 'GELF' | 'PLAIN'
export interface dbaas_logs_StreamRule {
	field: string
	isInverted: boolean | null
	operator: dbaas_logs_StreamRuleOperatorEnum | null
	ruleId: string
	value: string
}
export type dbaas_logs_StreamRuleOperatorEnum = dbaas_logs_StreamRuleOperatorEnum_Request | Text
export type dbaas_logs_StreamRuleOperatorEnum_Request = 'FIELD_PRESENCE' | 'GREATER_THAN' | 'MATCH_EXACTLY' | 'SMALLER_THAN'
export interface dbaas_logs_StreamWithIAM {
	canAlert: boolean
	clusterId: string
	coldStorageCompression: dbaas_logs_StreamColdStorageCompressionEnum | null
	coldStorageContent: dbaas_logs_StreamColdStorageContentEnum | null
	coldStorageEnabled: boolean | null
	coldStorageNotifyEnabled: boolean | null
	coldStorageRetention: number | null
	createdAt: string
	description: string
	encryptionKeysIds: string[] | null
	iam: iam_ResourceMetadata | null
	indexingCurrentSize: number | null
	indexingEnabled: boolean | null
	indexingMaxSize: number | null
	indexingNotifyEnabled: boolean | null
	isEditable: boolean
	nbAlertCondition: number
	nbArchive: number
	nbSubscription: number
	parentStreamId: string | null
	pauseIndexingOnMaxSize: boolean | null
	retentionId: string
	streamId: string
	title: string
	updatedAt: string | null
	webSocketEnabled: boolean | null
}
export interface dbaas_logs_TestResult {
	isValid: boolean
	stderr: string | null
	stdout: string | null
	updatedAt: string | null
}
export interface dbaas_logs_Token {
	clusterId: string | null
	createdAt: string
	name: string
	tokenId: string
	updatedAt: string | null
	value: string
}
export interface dbaas_logs_TokenCreation_Request {
	clusterId?: string | null
	name: string
}
export interface dbaas_logs_Update_Request {
	displayName?: string | null
	enableIam?: boolean | null
}
export interface dbaas_logs_Url {
	address: string
	type: dbaas_logs_UrlTypeEnum
}
export type dbaas_logs_UrlTypeEnum = 'CONSOLE' | 'ELASTICSEARCH_API' | 'GRAYLOG_API' | 'GRAYLOG_WEBUI' | 'HTTP_GELF' | 'HTTP_TLS_GELF' | 'KIBANA_WEBUI' | 'OPENSEARCH_API' | 'OSD_WEBUI' | 'PROMETHEUS_API' | 'SERVICE_DOMAIN' | 'TCP_BEATS' | 'TCP_CAP_N_PROTO' | 'TCP_GELF' | 'TCP_LTSV_LINE' | 'TCP_LTSV_NUL' | 'TCP_RFC5424' | 'TCP_TLS_BEATS' | 'TCP_TLS_CAP_N_PROTO' | 'TCP_TLS_GELF' | 'TCP_TLS_LTSV_LINE' | 'TCP_TLS_LTSV_NUL' | 'TCP_TLS_RFC5424' | 'UDP_CAP_N_PROTO' | 'UDP_GELF' | 'UDP_LTSV_LINE' | 'UDP_LTSV_NUL' | 'UDP_RFC5424' | 'WEB_SOCKET' | Text
export interface dbaas_logs_UserChangePasswordCreation_Request {
	password: string
}
