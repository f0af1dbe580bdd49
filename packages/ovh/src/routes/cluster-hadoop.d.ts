// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
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
				'node#GET': Read<string[], $1, { softwareProfile?: cluster_hadoop_NodeProfileEnum_Request }>
				'nodeBillingProfiles#GET': Read<cluster_hadoop_NodeBillingProfile[], $1>
				'nodeConsumptions#GET': Read<cluster_hadoop_NodeConsumption[], $1>
				'orderNewNodeHourly#POST': Write<cluster_hadoop_Task, $1, { nodeProfile: string }>
				'orderableNodeProfiles#GET': Read<string[], $1>
				'restart#POST': Write<cluster_hadoop_Task, $1>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'start#POST': Write<cluster_hadoop_Task, $1>
				'stop#POST': Write<cluster_hadoop_Task, $1>
				'task#GET': Read<number[], $1, { status?: cluster_hadoop_OperationStateEnum_Request }>
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
						'role#GET': Read<cluster_hadoop_RoleTypeEnum[], $1>
						'role#POST': Write<cluster_hadoop_Task, $1, { type: cluster_hadoop_RoleTypeEnum_Request }>
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
					'restart#POST': Write<cluster_hadoop_Task, $1, { service: cluster_hadoop_ClusterServiceNameEnum_Request }>
					'start#POST': Write<cluster_hadoop_Task, $1, { service: cluster_hadoop_ClusterServiceNameEnum_Request }>
					'stop#POST': Write<cluster_hadoop_Task, $1, { service: cluster_hadoop_ClusterServiceNameEnum_Request }>
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
export type cluster_hadoop_BillingNameEnum = '100-small' | '200-cpu-1' | '220-cpu-3' | '300-disk-1' | '310-disk-3' | '900-vm-1' | Text
export interface cluster_hadoop_ClusterConsumption {
	quantity: complexType_UnitAndValue<number>
}
export type cluster_hadoop_ClusterServiceNameEnum_Request = 'HBase' | 'HDFS' | 'HUE' | 'Hive' | 'Oozie' | 'Solr' | 'Spark' | 'Sqoop' | 'YARN' | 'ZooKeeper'
export type cluster_hadoop_ClusterStateEnum = 'created' | 'creating' | 'deleted' | 'deleting' | 'delivered' | 'delivering' | 'toDeliver' | Text
export interface cluster_hadoop_NetworkAcl {
	block: string
	description: string | null
	state: cluster_hadoop_NetworkAclStateEnum
}
export type cluster_hadoop_NetworkAclStateEnum = 'disabled' | 'enabled' | 'pending' | Text
export interface cluster_hadoop_NetworkAcl_Request {
	description?: string | null
}
export interface cluster_hadoop_Node {
	billingProfileName: cluster_hadoop_BillingNameEnum
	hostname: string
	ip: string
	isRemovable: boolean
	softwareProfile: cluster_hadoop_NodeProfileEnum
	state: cluster_hadoop_NodeStateEnum
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
	nodeProfile: cluster_hadoop_BillingNameEnum
	quantity: complexType_UnitAndValue<number>
}
export type cluster_hadoop_NodeProfileEnum = cluster_hadoop_NodeProfileEnum_Request | Text
export type cluster_hadoop_NodeProfileEnum_Request = 'ApplicationServer' | 'BasicNode' | 'ClouderaManager' | 'MasterServer' | 'SecondaryServer'
export type cluster_hadoop_NodeStateEnum = 'available' | 'delivered' | 'toDeploy' | 'unavailable' | Text
export type cluster_hadoop_OperationStateEnum = cluster_hadoop_OperationStateEnum_Request | Text
export type cluster_hadoop_OperationStateEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface cluster_hadoop_OrderInformations {
	maximumOrderableNodes: number
	minimumOrderableNodes: number
}
export interface cluster_hadoop_Role {
	id: number
	type: cluster_hadoop_RoleTypeEnum
}
export type cluster_hadoop_RoleTypeEnum = cluster_hadoop_RoleTypeEnum_Request | Text
export type cluster_hadoop_RoleTypeEnum_Request = 'cloudera_manager' | 'data_node' | 'elasticsearch_server' | 'hbase_master' | 'hbase_region_server' | 'hive_server2' | 'hue' | 'impala_daemon' | 'impala_server' | 'map_reduce_history_server' | 'name_node' | 'oozie_server' | 'open_tsdb' | 'secondary_name_node' | 'solr_server' | 'spark_master' | 'spark_worker' | 'sqoop_server' | 'yarn_node_manager' | 'yarn_resource_manager' | 'zoo_keeper'
export interface cluster_hadoop_Task {
	name: string
	status: cluster_hadoop_OperationStateEnum
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
	state: cluster_hadoop_ClusterStateEnum
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
