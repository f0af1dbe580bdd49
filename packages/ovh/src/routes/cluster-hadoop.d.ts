// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /cluster/hadoop. */
export interface ClusterHadoop {
	cluster: {
		hadoop: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			orderInformations: {
				'#GET': { out: cluster_hadoop_OrderInformations; at: $1 }
			}
			orderableNodeProfiles: {
				'#GET': { out: cluster_hadoop_NodeBillingProfile[]; at: $1 }
			}
			'{serviceName}': {
				'#GET': { out: cluster_hadoop_hadoopWithIAM; at: $1 }
				consumptions: {
					'#GET': { out: cluster_hadoop_ClusterConsumption; at: $1 }
				}
				networkAcl: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: { block?: string; description?: string }; out: cluster_hadoop_Task; at: $1 }
					$: '{block}'
					'{block}': {
						'#DELETE': { out: cluster_hadoop_Task; at: $1 }
						'#GET': { out: cluster_hadoop_NetworkAcl; at: $1 }
						'#PUT': { body: cluster_hadoop_NetworkAcl_Request; at: $1 }
					}
				}
				node: {
					'#GET': { query: { softwareProfile?: cluster_hadoop_NodeProfileEnum }; out: string[]; at: $1 }
					$: '{hostname}'
					'{hostname}': {
						'#DELETE': { out: cluster_hadoop_Task; at: $1 }
						'#GET': { out: cluster_hadoop_Node; at: $1 }
						decommission: {
							'#POST': { out: cluster_hadoop_Task; at: $1 }
						}
						recommission: {
							'#POST': { out: cluster_hadoop_Task; at: $1 }
						}
						role: {
							'#GET': { out: (cluster_hadoop_RoleTypeEnum | Text)[]; at: $1 }
							'#POST': { body: { type: cluster_hadoop_RoleTypeEnum }; out: cluster_hadoop_Task; at: $1 }
							$: '{type}'
							'{type}': {
								'#DELETE': { out: cluster_hadoop_Task; at: $1 }
								'#GET': { out: cluster_hadoop_Role; at: $1 }
								restart: {
									'#POST': { out: cluster_hadoop_Task; at: $1 }
								}
								start: {
									'#POST': { out: cluster_hadoop_Task; at: $1 }
								}
								stop: {
									'#POST': { out: cluster_hadoop_Task; at: $1 }
								}
							}
						}
					}
				}
				nodeBillingProfiles: {
					'#GET': { out: cluster_hadoop_NodeBillingProfile[]; at: $1 }
				}
				nodeConsumptions: {
					'#GET': { out: cluster_hadoop_NodeConsumption[]; at: $1 }
				}
				orderNewNodeHourly: {
					'#POST': { body: { nodeProfile: string }; out: cluster_hadoop_Task; at: $1 }
				}
				orderableNodeProfiles: {
					'#GET': { out: string[]; at: $1 }
				}
				restart: {
					'#POST': { out: cluster_hadoop_Task; at: $1 }
				}
				service: {
					restart: {
						'#POST': { body: { service: cluster_hadoop_ClusterServiceNameEnum }; out: cluster_hadoop_Task; at: $1 }
					}
					start: {
						'#POST': { body: { service: cluster_hadoop_ClusterServiceNameEnum }; out: cluster_hadoop_Task; at: $1 }
					}
					stop: {
						'#POST': { body: { service: cluster_hadoop_ClusterServiceNameEnum }; out: cluster_hadoop_Task; at: $1 }
					}
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
				start: {
					'#POST': { out: cluster_hadoop_Task; at: $1 }
				}
				stop: {
					'#POST': { out: cluster_hadoop_Task; at: $1 }
				}
				task: {
					'#GET': { query: { status?: cluster_hadoop_OperationStateEnum }; out: number[]; at: $1 }
					$: '{taskId}'
					'{taskId}': {
						'#GET': { path: { taskId: number | string }; out: cluster_hadoop_Task; at: $1 }
					}
				}
				terminate: {
					'#POST': { out: cluster_hadoop_Task; at: $1 }
				}
				user: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: { clouderaManager: boolean; httpFrontend: boolean; hue: boolean; password: string; username: string }; out: cluster_hadoop_Task; at: $1 }
					$: '{username}'
					'{username}': {
						'#DELETE': { out: cluster_hadoop_Task; at: $1 }
						'#GET': { out: cluster_hadoop_User; at: $1 }
						'#PUT': { body: cluster_hadoop_User_Request; at: $1 }
						resetPassword: {
							'#POST': { body: { password: string }; out: cluster_hadoop_Task; at: $1 }
						}
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
