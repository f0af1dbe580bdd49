// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $3 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /ovhCloudConnect. */
export interface OvhCloudConnect {
	ovhCloudConnect: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		'{serviceName}': {
			'#GET': { out: ovhcloudconnect_ServiceWithIAM; at: $1 }
			'#PUT': { body: ovhcloudconnect_Update_Request; at: $2 }
			changeContact: {
				'#POST': { body: services_changeContact_Request; out: number[]; at: $3 }
			}
			config: {
				pop: {
					'#GET': { out: number[]; at: $2 }
					'#POST': { body: ovhcloudconnect_PopConfig_Request; out: ovhcloudconnect_Task; at: $2 }
					$: '{popId}'
					'{popId}': {
						'#DELETE': { path: { popId: number | string }; out: ovhcloudconnect_Task; at: $2 }
						'#GET': { path: { popId: number | string }; out: ovhcloudconnect_PopConfig; at: $2 }
						datacenter: {
							'#GET': { path: { popId: number | string }; out: number[]; at: $2 }
							'#POST': { path: { popId: number | string }; body: ovhcloudconnect_DatacenterConfig_Request; out: ovhcloudconnect_Task; at: $2 }
							$: '{datacenterId}'
							'{datacenterId}': {
								'#DELETE': { path: { datacenterId: number | string; popId: number | string }; out: ovhcloudconnect_Task; at: $2 }
								'#GET': { path: { datacenterId: number | string; popId: number | string }; out: ovhcloudconnect_DatacenterConfig; at: $2 }
								extra: {
									'#GET': { path: { datacenterId: number | string; popId: number | string }; out: number[]; at: $2 }
									'#POST': { path: { datacenterId: number | string; popId: number | string }; body: ovhcloudconnect_DatacenterExtraConfig_Request; out: ovhcloudconnect_Task; at: $2 }
									$: '{extraId}'
									'{extraId}': {
										'#DELETE': { path: { datacenterId: number | string; extraId: number | string; popId: number | string }; out: ovhcloudconnect_Task; at: $2 }
										'#GET': { path: { datacenterId: number | string; extraId: number | string; popId: number | string }; out: ovhcloudconnect_DatacenterExtraConfig; at: $2 }
									}
								}
							}
						}
						statistics: {
							'#GET': { path: { popId: number | string }; query: { period: ovhcloudconnect_interface_MetricsPeriodEnum; type: ovhcloudconnect_popConfig_MetricsTypeEnum }; out: ovhcloudconnect_Metrics[]; status: 'BETA' }
						}
						status: {
							'#GET': { path: { popId: number | string }; out: ovhcloudconnect_PopConfStatus; status: 'BETA' }
						}
					}
				}
			}
			confirmTermination: {
				'#POST': { body: services_confirmTermination_Request; out: string; at: $1 }
			}
			datacenter: {
				'#GET': { out: number[]; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ovhcloudconnect_Datacenter; at: $2 }
				}
			}
			diagnostic: {
				'#GET': { out: number[]; at: $2 }
				'#POST': { body: ovhcloudconnect_DiagnosticConfiguration_Request; out: ovhcloudconnect_Diagnostic; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ovhcloudconnect_Diagnostic; at: $2 }
				}
			}
			incident: {
				'#GET': { out: number[]; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ovhcloudconnect_Incident; at: $2 }
				}
			}
			interface: {
				'#GET': { out: number[]; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ovhcloudconnect_Interface; at: $2 }
					lock: {
						'#POST': { path: { id: number | string }; out: ovhcloudconnect_Task; at: $2 }
					}
					statistics: {
						'#GET': { path: { id: number | string }; query: { period: ovhcloudconnect_interface_MetricsPeriodEnum; type: ovhcloudconnect_interface_MetricsTypeEnum }; out: ovhcloudconnect_Metrics[]; at: $2 }
					}
					status: {
						'#GET': { path: { id: number | string }; out: ovhcloudconnect_InterfaceStatus; status: 'BETA' }
					}
					unlock: {
						'#POST': { path: { id: number | string }; out: ovhcloudconnect_Task; at: $2 }
					}
				}
			}
			loa: {
				'#POST': { out: string; at: $2 }
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
			migration: {
				'#GET': { out: ovhcloudconnect_Migration }
				'#POST': {}
			}
			monitoring: {
				'#DELETE': { at: $2 }
				'#GET': { out: ovhcloudconnect_Monitoring[]; at: $2 }
				'#POST': { body: ovhcloudconnect_Subscriptions_Request; at: $2 }
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			serviceKey: {
				'#GET': { out: number[]; at: $2 }
				$: '{serviceKeyId}'
				'{serviceKeyId}': {
					'#GET': { path: { serviceKeyId: number | string }; out: ovhcloudconnect_Key; at: $2 }
					regenerate: {
						'#POST': { path: { serviceKeyId: number | string }; out: ovhcloudconnect_Key; at: $2 }
					}
					send: {
						'#POST': { path: { serviceKeyId: number | string }; body: ovhcloudconnect_To_Request; out: ovhcloudconnect_SendKeyAnswer; at: $2 }
					}
				}
			}
			task: {
				'#GET': { out: number[]; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ovhcloudconnect_Task; at: $2 }
				}
			}
			terminate: {
				'#POST': { out: string; at: $1 }
			}
		}
	}
}
export type common_RegionEnum = 'af-north-lz-rba' | 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-lz-buh' | 'eu-central-lz-prg' | 'eu-central-lz-sof' | 'eu-central-waw' | 'eu-north-lz-cph' | 'eu-north-lz-hel' | 'eu-north-lz-osl' | 'eu-north-lz-sto' | 'eu-south-lz-lis' | 'eu-south-lz-mad' | 'eu-south-lz-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-gra-snc' | 'eu-west-lim' | 'eu-west-lz-ams' | 'eu-west-lz-bru' | 'eu-west-lz-dln' | 'eu-west-lz-lux' | 'eu-west-lz-mnc' | 'eu-west-lz-mrs' | 'eu-west-lz-vie' | 'eu-west-lz-zrh' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-rbx-snc' | 'eu-west-sbg' | 'eu-west-sbg-snc' | 'us-central-lz-slc' | 'us-central-lz-stl' | 'us-east-lz-atl' | 'us-east-lz-bos' | 'us-east-lz-chi' | 'us-east-lz-dal' | 'us-east-lz-mia' | 'us-east-lz-nyc' | 'us-east-vin' | 'us-west-hil' | 'us-west-lz-den' | 'us-west-lz-lax' | 'us-west-lz-pao' | 'us-west-lz-sea'
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
export interface ovhcloudconnect_Datacenter {
	available: boolean
	id: number
	name: string
	region: common_RegionEnum | Text
	regionType: ovhcloudconnect_datacenter_RegionTypeEnum | Text
}
export interface ovhcloudconnect_DatacenterConfig {
	datacenterId: number
	id: number
	ovhBgpArea: number | null
	status: ovhcloudconnect_popConfig_StatusEnum | Text
	subnet: string | null
}
export interface ovhcloudconnect_DatacenterConfig_Request {
	datacenterId: number
	ovhBgpArea?: number | null
	subnet?: string | null
}
export interface ovhcloudconnect_DatacenterExtraConfig {
	bgpNeighborArea: number | null
	bgpNeighborIp: string | null
	id: number
	nextHop: string | null
	status: ovhcloudconnect_popConfig_StatusEnum | Text
	subnet: string | null
	type: ovhcloudconnect_datacenterExtraConfig_TypeEnum | Text
}
export interface ovhcloudconnect_DatacenterExtraConfig_Request {
	bgpNeighborArea?: number | null
	bgpNeighborIp?: string | null
	nextHop?: string | null
	subnet?: string | null
	type: ovhcloudconnect_datacenterExtraConfig_TypeEnum
}
export interface ovhcloudconnect_Diagnostic {
	date: string | null
	description: string | null
	function: ovhcloudconnect_diagnostic_FunctionEnum | Text
	id: number
	result: ovhcloudconnect_DiagnosticResult[] | null
	source: string | null
	status: ovhcloudconnect_task_StatusEnum | Text
}
export interface ovhcloudconnect_DiagnosticConfiguration_Request {
	dcConfigId?: number
	diagnosticName: ovhcloudconnect_diagnostic_FunctionEnum
	diagnosticType?: ovhcloudconnect_diagnostic_TypeEnum
	extraConfigId?: number
	popConfigId: number
}
export interface ovhcloudconnect_DiagnosticResult {
	aspath: string | null
	cmd: string | null
	localprefix: number | null
	mac: string | null
	med: number | null
	output: string | null
	prefix: string | null
	routermac: string | null
	timestamp: string | null
}
export interface ovhcloudconnect_Incident {
	endDate: string | null
	id: number
	startDate: string
	type: ovhcloudconnect_incident_TypeEnum | Text
}
export interface ovhcloudconnect_Interface {
	deviceDisplayName: string | null
	deviceRackDisplayName: string | null
	id: number
	incomingLightStatus: ovhcloudconnect_interface_LightStatusEnum | Text
	incomingLightValue: number | null
	interfaceName: string | null
	interfaceStatus: ovhcloudconnect_interface_LightStatusEnum | Text
	interfaceStatusLastUpdate: string
	interfaceTerminationType: ovhcloudconnect_interface_TerminationTypeEnum | Text | null
	lightLastUpdate: string
	outgoingLightStatus: ovhcloudconnect_interface_LightStatusEnum | Text
	outgoingLightValue: number | null
	status: ovhcloudconnect_interface_StatusEnum | Text
}
export interface ovhcloudconnect_InterfaceStatus {
	lastChange: string | null
	lastDown: string | null
	lastUp: string | null
	lastUpdate: string
	status: ovhcloudconnect_status_StatusEnum | Text
}
export interface ovhcloudconnect_Key {
	id: number
	key: string
	provider: ovhcloudconnect_service_ProviderEnum | Text
	status: ovhcloudconnect_key_StatusEnum | Text
}
export interface ovhcloudconnect_Metrics {
	timestamp: number
	value: ovhcloudconnect_MetricsValue
}
export interface ovhcloudconnect_MetricsValue {
	unit: ovhcloudconnect_interface_MetricsUnitEnum | Text
	value: number
}
export interface ovhcloudconnect_Migration {
	creationDate: string | null
	doneDate: string | null
	id: number
	productName: string
	serviceId: number
	status: ovhcloudconnect_migration_StatusEnum | Text
	type: ovhcloudconnect_migration_TypeEnum | Text
}
export interface ovhcloudconnect_Monitoring {
	activated: boolean
	description: string
	name: string
	type: string
}
export interface ovhcloudconnect_PopConfStatus {
	flapCount: number | null
	lastChange: string | null
	lastDown: string | null
	lastFlap: string | null
	lastUp: string | null
	lastUpdate: string
	status: ovhcloudconnect_status_StatusEnum | Text
}
export interface ovhcloudconnect_PopConfig {
	customerBgpArea: number | null
	id: number
	interfaceId: number
	ovhBgpArea: number | null
	status: ovhcloudconnect_popConfig_StatusEnum | Text
	subnet: string | null
	type: ovhcloudconnect_popConfig_TypeEnum | Text
}
export interface ovhcloudconnect_PopConfig_Request {
	customerBgpArea?: number | null
	interfaceId: number
	ovhBgpArea?: number | null
	subnet?: string | null
	type: ovhcloudconnect_popConfig_TypeEnum
}
export interface ovhcloudconnect_SendKeyAnswer {
	messageCode: ovhcloudconnect_messageCode_Enum | Text
}
export interface ovhcloudconnect_ServiceWithIAM {
	bandwidth: ovhcloudconnect_service_BandwidthEnum | Text
	description: string
	iam: iam_ResourceMetadata | null
	interfaceList: number[]
	pop: string
	portQuantity: ovhcloudconnect_service_PortEnum | Text
	product: string
	provider: ovhcloudconnect_service_ProviderEnum | Text
	sector: string
	status: ovhcloudconnect_service_StatusEnum | Text
	uuid: string
	vrack: string | null
}
export interface ovhcloudconnect_Subscriptions_Request {
	subscriptions?: string[]
}
export interface ovhcloudconnect_Task {
	function: ovhcloudconnect_task_FunctionEnum | Text
	id: number
	resourceId: number
	status: ovhcloudconnect_task_StatusEnum | Text
}
export interface ovhcloudconnect_To_Request {
	email: string
}
export interface ovhcloudconnect_Update_Request {
	description?: string | null
}
export type ovhcloudconnect_datacenterExtraConfig_TypeEnum = 'bgp' | 'network'
export type ovhcloudconnect_datacenter_RegionTypeEnum = '1-AZ' | '3-AZ'
export type ovhcloudconnect_diagnostic_FunctionEnum = 'diagMacs' | 'diagPeering' | 'diagPeeringExtra' | 'diagRoutes'
export type ovhcloudconnect_diagnostic_TypeEnum = 'advertised-routes' | 'default' | 'routes'
export type ovhcloudconnect_incident_TypeEnum = 'incident' | 'maintenance'
export type ovhcloudconnect_interface_LightStatusEnum = 'down' | 'unknown' | 'up'
export type ovhcloudconnect_interface_MetricsPeriodEnum = 'daily' | 'hourly' | 'weekly'
export type ovhcloudconnect_interface_MetricsTypeEnum = 'error:download' | 'error:upload' | 'light:in' | 'light:out' | 'traffic:download' | 'traffic:downloadBps' | 'traffic:upload' | 'traffic:uploadBps'
export type ovhcloudconnect_interface_MetricsUnitEnum = 'bits/s' | 'bytes/s' | 'dbm' | 'error/s' | 'prefix_accepted' | 'prefix_limit'
export type ovhcloudconnect_interface_StatusEnum = 'disabled' | 'enabled' | 'reserved'
export type ovhcloudconnect_interface_TerminationTypeEnum = 'LC/PC' | 'SC/PC'
export type ovhcloudconnect_key_StatusEnum = 'active' | 'cancelled' | 'doing' | 'terminated' | 'toCheck'
export type ovhcloudconnect_messageCode_Enum = 'mailSent'
export type ovhcloudconnect_migration_StatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'pause' | 'problem' | 'todo'
export type ovhcloudconnect_migration_TypeEnum = 'repricing' | 'total'
export type ovhcloudconnect_popConfig_MetricsTypeEnum = 'prefix:accepted' | 'prefix:limit'
export type ovhcloudconnect_popConfig_StatusEnum = 'active' | 'init' | 'toDelete'
export type ovhcloudconnect_popConfig_TypeEnum = 'l2' | 'l3'
export type ovhcloudconnect_service_BandwidthEnum = '100g' | '100m' | '10g' | '1g' | '200m' | '20g' | '2g' | '500m' | '50m' | '5g'
export type ovhcloudconnect_service_PortEnum = '1' | '2'
export type ovhcloudconnect_service_ProviderEnum = 'OVHcloud' | 'RISQ' | 'consoleconnect' | 'dcexp' | 'digitalrealty' | 'edge' | 'equinix' | 'fibrenoire' | 'intercloud' | 'internal' | 'interxion' | 'megaport' | 'orange'
export type ovhcloudconnect_service_StatusEnum = 'active' | 'closed'
export type ovhcloudconnect_status_StatusEnum = 'down' | 'up'
export type ovhcloudconnect_task_FunctionEnum = 'addDatacenterConfiguration' | 'addDatacenterExtraConfiguration' | 'addPopConfiguration' | 'addVrack' | 'delDatacenterConfiguration' | 'delDatacenterExtraConfiguration' | 'delPopConfiguration' | 'diagMacs' | 'diagPeering' | 'diagPeeringExtra' | 'diagRoutes' | 'lockInterface' | 'removeVrack' | 'unlockInterface'
export type ovhcloudconnect_task_StatusEnum = 'denied' | 'doing' | 'done' | 'error' | 'pause' | 'todo'
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
