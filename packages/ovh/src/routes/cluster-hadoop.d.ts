// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /cluster/hadoop. */
export interface ClusterHadoop {
	cluster: {
		'hadoop#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		hadoop: {
			'orderInformations#GET': Read<cluster_hadoop_OrderInformations, $1>
			'orderableNodeProfiles#GET': Read<cluster_hadoop_NodeBillingProfile[], $1>
			'{serviceName}#GET': Read<cluster_hadoop_hadoopWithIAM, $1>
			'{serviceName}': {
				'consumptions#GET': Read<cluster_hadoop_ClusterConsumption, $1>
				'networkAcl#GET': Read<string[], $1>
				'networkAcl#POST': Write<cluster_hadoop_Task, $1, { block?: string; description?: string }>
				'node#GET': Read<string[], $1, { softwareProfile?: cluster_hadoop_NodeProfileEnum }>
				'nodeBillingProfiles#GET': Read<cluster_hadoop_NodeBillingProfile[], $1>
				'nodeConsumptions#GET': Read<cluster_hadoop_NodeConsumption[], $1>
				'orderNewNodeHourly#POST': Write<cluster_hadoop_Task, $1, { nodeProfile: string }>
				'orderableNodeProfiles#GET': Read<string[], $1>
				'restart#POST': Write<cluster_hadoop_Task, $1>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'start#POST': Write<cluster_hadoop_Task, $1>
				'stop#POST': Write<cluster_hadoop_Task, $1>
				'task#GET': Read<number[], $1, { status?: cluster_hadoop_OperationStateEnum }>
				'terminate#POST': Write<cluster_hadoop_Task, $1>
				'user#GET': Read<string[], $1>
				'user#POST': Write<cluster_hadoop_Task, $1, { clouderaManager: boolean; httpFrontend: boolean; hue: boolean; password: string; username: string }>
				networkAcl: {
					'{block}#DELETE': Read<cluster_hadoop_Task, $1>
					'{block}#GET': Read<cluster_hadoop_NetworkAcl, $1>
					'{block}#PUT': Write<void, $1, cluster_hadoop_NetworkAcl_Request>
				}
				node: {
					'{hostname}#DELETE': Read<cluster_hadoop_Task, $1>
					'{hostname}#GET': Read<cluster_hadoop_Node, $1>
					'{hostname}': {
						'decommission#POST': Write<cluster_hadoop_Task, $1>
						'recommission#POST': Write<cluster_hadoop_Task, $1>
						'role#GET': Read<(cluster_hadoop_RoleTypeEnum | Text)[], $1>
						'role#POST': Write<cluster_hadoop_Task, $1, { type: cluster_hadoop_RoleTypeEnum }>
						role: {
							'{type}#DELETE': Read<cluster_hadoop_Task, $1>
							'{type}#GET': Read<cluster_hadoop_Role, $1>
							'{type}': {
								'restart#POST': Write<cluster_hadoop_Task, $1>
								'start#POST': Write<cluster_hadoop_Task, $1>
								'stop#POST': Write<cluster_hadoop_Task, $1>
							}
						}
					}
				}
				service: {
					'restart#POST': Write<cluster_hadoop_Task, $1, { service: cluster_hadoop_ClusterServiceNameEnum }>
					'start#POST': Write<cluster_hadoop_Task, $1, { service: cluster_hadoop_ClusterServiceNameEnum }>
					'stop#POST': Write<cluster_hadoop_Task, $1, { service: cluster_hadoop_ClusterServiceNameEnum }>
				}
				task: {
					'{taskId}#GET': Read<cluster_hadoop_Task, $1>
				}
				user: {
					'{username}#DELETE': Read<cluster_hadoop_Task, $1>
					'{username}#GET': Read<cluster_hadoop_User, $1>
					'{username}#PUT': Write<void, $1, cluster_hadoop_User_Request>
					'{username}': {
						'resetPassword#POST': Write<cluster_hadoop_Task, $1, { password: string }>
					}
				}
			}
		}
	}
}
export type cluster_hadoop_BillingNameEnum = '100-small' | '200-cpu-1' | '220-cpu-3' | '300-disk-1' | '310-disk-3' | '900-vm-1'
export interface cluster_hadoop_ClusterConsumption {
	quantity: complexType_UnitAndValue<number>
}
export type cluster_hadoop_ClusterServiceNameEnum = 'HBase' | 'HDFS' | 'HUE' | 'Hive' | 'Oozie' | 'Solr' | 'Spark' | 'Sqoop' | 'YARN' | 'ZooKeeper'
export type cluster_hadoop_ClusterStateEnum = 'created' | 'creating' | 'deleted' | 'deleting' | 'delivered' | 'delivering' | 'toDeliver'
export interface cluster_hadoop_NetworkAcl {
	block: string
	description: string | null
	state: cluster_hadoop_NetworkAclStateEnum | Text
}
export type cluster_hadoop_NetworkAclStateEnum = 'disabled' | 'enabled' | 'pending'
export interface cluster_hadoop_NetworkAcl_Request {
	description?: string | null
}
export interface cluster_hadoop_Node {
	billingProfileName: cluster_hadoop_BillingNameEnum | Text
	hostname: string
	ip: string
	isRemovable: boolean
	softwareProfile: cluster_hadoop_NodeProfileEnum | Text
	state: cluster_hadoop_NodeStateEnum | Text
}
export interface cluster_hadoop_NodeBillingProfile {
	CPUFrequency: complexType_UnitAndValue<number>
	diskCapacity: complexType_UnitAndValue<number>
	nbCPUCores: number
	nbCPUThreads: number
	networkBandwidth: complexType_UnitAndValue<number>
	nodeProfile: string
	ramQuantity: complexType_UnitAndValue<number>
}
export interface cluster_hadoop_NodeConsumption {
	hostname: string
	nodeProfile: cluster_hadoop_BillingNameEnum | Text
	quantity: complexType_UnitAndValue<number>
}
export type cluster_hadoop_NodeProfileEnum = 'ApplicationServer' | 'BasicNode' | 'ClouderaManager' | 'MasterServer' | 'SecondaryServer'
export type cluster_hadoop_NodeStateEnum = 'available' | 'delivered' | 'toDeploy' | 'unavailable'
export type cluster_hadoop_OperationStateEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface cluster_hadoop_OrderInformations {
	maximumOrderableNodes: number
	minimumOrderableNodes: number
}
export interface cluster_hadoop_Role {
	id: number
	type: cluster_hadoop_RoleTypeEnum | Text
}
export type cluster_hadoop_RoleTypeEnum = 'cloudera_manager' | 'data_node' | 'elasticsearch_server' | 'hbase_master' | 'hbase_region_server' | 'hive_server2' | 'hue' | 'impala_daemon' | 'impala_server' | 'map_reduce_history_server' | 'name_node' | 'oozie_server' | 'open_tsdb' | 'secondary_name_node' | 'solr_server' | 'spark_master' | 'spark_worker' | 'sqoop_server' | 'yarn_node_manager' | 'yarn_resource_manager' | 'zoo_keeper'
export interface cluster_hadoop_Task {
	name: string
	status: cluster_hadoop_OperationStateEnum | Text
	taskId: number
}
export interface cluster_hadoop_User {
	clouderaManager: boolean
	httpFrontend: boolean
	hue: boolean
	username: string
}
export interface cluster_hadoop_User_Request {
	clouderaManager?: boolean
	httpFrontend?: boolean
	hue?: boolean
}
export interface cluster_hadoop_hadoopWithIAM {
	clouderaVersion: string
	iam: iam_ResourceMetadata | null
	maxOrderableNodes: number
	name: string
	state: cluster_hadoop_ClusterStateEnum | Text
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
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
