// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $3 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $4 = { status: 'BETA' }
type $5 = {}
/** The routes of v1 below /ovhCloudConnect. */
export interface OvhCloudConnect {
	'ovhCloudConnect#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	ovhCloudConnect: {
		'{serviceName}#GET': Read<ovhcloudconnect_ServiceWithIAM, $1>
		'{serviceName}#PUT': Write<void, $2, ovhcloudconnect_Update_Request>
		'{serviceName}': {
			'changeContact#POST': Write<number[], $3, services_changeContact_Request>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
			'datacenter#GET': Read<number[], $2>
			'diagnostic#GET': Read<number[], $2>
			'diagnostic#POST': Write<ovhcloudconnect_Diagnostic, $2, ovhcloudconnect_DiagnosticConfiguration_Request>
			'incident#GET': Read<number[], $2>
			'interface#GET': Read<number[], $2>
			'loa#POST': Write<string, $2>
			'migration#GET': Read<ovhcloudconnect_Migration, $5>
			'migration#POST': Write<void, $5>
			'monitoring#DELETE': Read<void, $2>
			'monitoring#GET': Read<ovhcloudconnect_Monitoring[], $2>
			'monitoring#POST': Write<void, $2, ovhcloudconnect_Subscriptions_Request>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'serviceKey#GET': Read<number[], $2>
			'task#GET': Read<number[], $2>
			'terminate#POST': Write<string, $1>
			config: {
				'pop#GET': Read<number[], $2>
				'pop#POST': Write<ovhcloudconnect_Task, $2, ovhcloudconnect_PopConfig_Request>
				pop: {
					'{popId}#DELETE': Read<ovhcloudconnect_Task, $2>
					'{popId}#GET': Read<ovhcloudconnect_PopConfig, $2>
					'{popId}': {
						'datacenter#GET': Read<number[], $2>
						'datacenter#POST': Write<ovhcloudconnect_Task, $2, ovhcloudconnect_DatacenterConfig_Request>
						'statistics#GET': Read<ovhcloudconnect_Metrics[], $4, { period: ovhcloudconnect_interface_MetricsPeriodEnum_Request; type: ovhcloudconnect_popConfig_MetricsTypeEnum_Request }>
						'status#GET': Read<ovhcloudconnect_PopConfStatus, $4>
						datacenter: {
							'{datacenterId}#DELETE': Read<ovhcloudconnect_Task, $2>
							'{datacenterId}#GET': Read<ovhcloudconnect_DatacenterConfig, $2>
							'{datacenterId}': {
								'extra#GET': Read<number[], $2>
								'extra#POST': Write<ovhcloudconnect_Task, $2, ovhcloudconnect_DatacenterExtraConfig_Request>
								extra: {
									'{extraId}#DELETE': Read<ovhcloudconnect_Task, $2>
									'{extraId}#GET': Read<ovhcloudconnect_DatacenterExtraConfig, $2>
								}
							}
						}
					}
				}
			}
			datacenter: {
				'{id}#GET': Read<ovhcloudconnect_Datacenter, $2>
			}
			diagnostic: {
				'{id}#GET': Read<ovhcloudconnect_Diagnostic, $2>
			}
			incident: {
				'{id}#GET': Read<ovhcloudconnect_Incident, $2>
			}
			interface: {
				'{id}#GET': Read<ovhcloudconnect_Interface, $2>
				'{id}': {
					'lock#POST': Write<ovhcloudconnect_Task, $2>
					'statistics#GET': Read<ovhcloudconnect_Metrics[], $2, { period: ovhcloudconnect_interface_MetricsPeriodEnum_Request; type: ovhcloudconnect_interface_MetricsTypeEnum_Request }>
					'status#GET': Read<ovhcloudconnect_InterfaceStatus, $4>
					'unlock#POST': Write<ovhcloudconnect_Task, $2>
				}
			}
			log: {
				'kind#GET': Read<string[], $5>
				'subscription#GET': Read<string[], $5, { kind?: string }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $5, dbaas_logs_LogSubscriptionCreation_Request>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, $5, dbaas_logs_LogUrlCreation_Request>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, $5>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $5>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $5>
				}
			}
			serviceKey: {
				'{serviceKeyId}#GET': Read<ovhcloudconnect_Key, $2>
				'{serviceKeyId}': {
					'regenerate#POST': Write<ovhcloudconnect_Key, $2>
					'send#POST': Write<ovhcloudconnect_SendKeyAnswer, $2, ovhcloudconnect_To_Request>
				}
			}
			task: {
				'{id}#GET': Read<ovhcloudconnect_Task, $2>
			}
		}
	}
}
export type common_RegionEnum = 'af-north-lz-rba' | 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-lz-buh' | 'eu-central-lz-prg' | 'eu-central-lz-sof' | 'eu-central-waw' | 'eu-north-lz-cph' | 'eu-north-lz-hel' | 'eu-north-lz-osl' | 'eu-north-lz-sto' | 'eu-south-lz-lis' | 'eu-south-lz-mad' | 'eu-south-lz-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-gra-snc' | 'eu-west-lim' | 'eu-west-lz-ams' | 'eu-west-lz-bru' | 'eu-west-lz-dln' | 'eu-west-lz-lux' | 'eu-west-lz-mnc' | 'eu-west-lz-mrs' | 'eu-west-lz-vie' | 'eu-west-lz-zrh' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-rbx-snc' | 'eu-west-sbg' | 'eu-west-sbg-snc' | 'us-central-lz-slc' | 'us-central-lz-stl' | 'us-east-lz-atl' | 'us-east-lz-bos' | 'us-east-lz-chi' | 'us-east-lz-dal' | 'us-east-lz-mia' | 'us-east-lz-nyc' | 'us-east-vin' | 'us-west-hil' | 'us-west-lz-den' | 'us-west-lz-lax' | 'us-west-lz-pao' | 'us-west-lz-sea' | Text
export interface ovhcloudconnect_Datacenter {
	available: boolean
	id: number
	name: string
	region: common_RegionEnum
	regionType: ovhcloudconnect_datacenter_RegionTypeEnum
}
export interface ovhcloudconnect_DatacenterConfig {
	datacenterId: number
	id: number
	ovhBgpArea: number | null
	status: ovhcloudconnect_popConfig_StatusEnum
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
	status: ovhcloudconnect_popConfig_StatusEnum
	subnet: string | null
	type: ovhcloudconnect_datacenterExtraConfig_TypeEnum
}
export interface ovhcloudconnect_DatacenterExtraConfig_Request {
	bgpNeighborArea?: number | null
	bgpNeighborIp?: string | null
	nextHop?: string | null
	subnet?: string | null
	type: ovhcloudconnect_datacenterExtraConfig_TypeEnum_Request
}
export interface ovhcloudconnect_Diagnostic {
	date: string | null
	description: string | null
	function: ovhcloudconnect_diagnostic_FunctionEnum
	id: number
	result: ovhcloudconnect_DiagnosticResult[] | null
	source: string | null
	status: ovhcloudconnect_task_StatusEnum
}
export interface ovhcloudconnect_DiagnosticConfiguration_Request {
	dcConfigId?: number
	diagnosticName: ovhcloudconnect_diagnostic_FunctionEnum_Request
	diagnosticType?: ovhcloudconnect_diagnostic_TypeEnum_Request
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
	type: ovhcloudconnect_incident_TypeEnum
}
export interface ovhcloudconnect_Interface {
	deviceDisplayName: string | null
	deviceRackDisplayName: string | null
	id: number
	incomingLightStatus: ovhcloudconnect_interface_LightStatusEnum
	incomingLightValue: number | null
	interfaceName: string | null
	interfaceStatus: ovhcloudconnect_interface_LightStatusEnum
	interfaceStatusLastUpdate: string
	interfaceTerminationType: ovhcloudconnect_interface_TerminationTypeEnum | null
	lightLastUpdate: string
	outgoingLightStatus: ovhcloudconnect_interface_LightStatusEnum
	outgoingLightValue: number | null
	status: ovhcloudconnect_interface_StatusEnum
}
export interface ovhcloudconnect_InterfaceStatus {
	lastChange: string | null
	lastDown: string | null
	lastUp: string | null
	lastUpdate: string
	status: ovhcloudconnect_status_StatusEnum
}
export interface ovhcloudconnect_Key {
	id: number
	key: string
	provider: ovhcloudconnect_service_ProviderEnum
	status: ovhcloudconnect_key_StatusEnum
}
export interface ovhcloudconnect_Metrics {
	timestamp: number
	value: ovhcloudconnect_MetricsValue
}
export interface ovhcloudconnect_MetricsValue {
	unit: ovhcloudconnect_interface_MetricsUnitEnum
	value: number
}
export interface ovhcloudconnect_Migration {
	creationDate: string | null
	doneDate: string | null
	id: number
	productName: string
	serviceId: number
	status: ovhcloudconnect_migration_StatusEnum
	type: ovhcloudconnect_migration_TypeEnum
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
	status: ovhcloudconnect_status_StatusEnum
}
export interface ovhcloudconnect_PopConfig {
	customerBgpArea: number | null
	id: number
	interfaceId: number
	ovhBgpArea: number | null
	status: ovhcloudconnect_popConfig_StatusEnum
	subnet: string | null
	type: ovhcloudconnect_popConfig_TypeEnum
}
export interface ovhcloudconnect_PopConfig_Request {
	customerBgpArea?: number | null
	interfaceId: number
	ovhBgpArea?: number | null
	subnet?: string | null
	type: ovhcloudconnect_popConfig_TypeEnum_Request
}
export interface ovhcloudconnect_SendKeyAnswer {
	messageCode: ovhcloudconnect_messageCode_Enum
}
export interface ovhcloudconnect_ServiceWithIAM {
	bandwidth: ovhcloudconnect_service_BandwidthEnum
	description: string
	iam: iam_ResourceMetadata | null
	interfaceList: number[]
	pop: string
	portQuantity: ovhcloudconnect_service_PortEnum
	product: string
	provider: ovhcloudconnect_service_ProviderEnum
	sector: string
	status: ovhcloudconnect_service_StatusEnum
	uuid: string
	vrack: string | null
}
export interface ovhcloudconnect_Subscriptions_Request {
	subscriptions?: string[]
}
export interface ovhcloudconnect_Task {
	function: ovhcloudconnect_task_FunctionEnum
	id: number
	resourceId: number
	status: ovhcloudconnect_task_StatusEnum
}
export interface ovhcloudconnect_To_Request {
	email: string
}
export interface ovhcloudconnect_Update_Request {
	description?: string | null
}
export type ovhcloudconnect_datacenterExtraConfig_TypeEnum = ovhcloudconnect_datacenterExtraConfig_TypeEnum_Request | Text
export type ovhcloudconnect_datacenterExtraConfig_TypeEnum_Request = 'bgp' | 'network'
export type ovhcloudconnect_datacenter_RegionTypeEnum = '1-AZ' | '3-AZ' | Text
export type ovhcloudconnect_diagnostic_FunctionEnum = ovhcloudconnect_diagnostic_FunctionEnum_Request | Text
export type ovhcloudconnect_diagnostic_FunctionEnum_Request = 'diagMacs' | 'diagPeering' | 'diagPeeringExtra' | 'diagRoutes'
export type ovhcloudconnect_diagnostic_TypeEnum_Request = 'advertised-routes' | 'default' | 'routes'
export type ovhcloudconnect_incident_TypeEnum = 'incident' | 'maintenance' | Text
export type ovhcloudconnect_interface_LightStatusEnum = 'down' | 'unknown' | 'up' | Text
export type ovhcloudconnect_interface_MetricsPeriodEnum_Request = 'daily' | 'hourly' | 'weekly'
export type ovhcloudconnect_interface_MetricsTypeEnum_Request = 'error:download' | 'error:upload' | 'light:in' | 'light:out' | 'traffic:download' | 'traffic:downloadBps' | 'traffic:upload' | 'traffic:uploadBps'
export type ovhcloudconnect_interface_MetricsUnitEnum = 'bits/s' | 'bytes/s' | 'dbm' | 'error/s' | 'prefix_accepted' | 'prefix_limit' | Text
export type ovhcloudconnect_interface_StatusEnum = 'disabled' | 'enabled' | 'reserved' | Text
export type ovhcloudconnect_interface_TerminationTypeEnum = 'LC/PC' | 'SC/PC' | Text
export type ovhcloudconnect_key_StatusEnum = 'active' | 'cancelled' | 'doing' | 'terminated' | 'toCheck' | Text
export type ovhcloudconnect_messageCode_Enum = 'mailSent' | Text
export type ovhcloudconnect_migration_StatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'pause' | 'problem' | 'todo' | Text
export type ovhcloudconnect_migration_TypeEnum = 'repricing' | 'total' | Text
export type ovhcloudconnect_popConfig_MetricsTypeEnum_Request = 'prefix:accepted' | 'prefix:limit'
export type ovhcloudconnect_popConfig_StatusEnum = 'active' | 'init' | 'toDelete' | Text
export type ovhcloudconnect_popConfig_TypeEnum = ovhcloudconnect_popConfig_TypeEnum_Request | Text
export type ovhcloudconnect_popConfig_TypeEnum_Request = 'l2' | 'l3'
export type ovhcloudconnect_service_BandwidthEnum = '100g' | '100m' | '10g' | '1g' | '200m' | '20g' | '2g' | '500m' | '50m' | '5g' | Text
export type ovhcloudconnect_service_PortEnum = '1' | '2' | Text
export type ovhcloudconnect_service_ProviderEnum = 'OVHcloud' | 'RISQ' | 'consoleconnect' | 'dcexp' | 'digitalrealty' | 'edge' | 'equinix' | 'fibrenoire' | 'intercloud' | 'internal' | 'interxion' | 'megaport' | 'orange' | Text
export type ovhcloudconnect_service_StatusEnum = 'active' | 'closed' | Text
export type ovhcloudconnect_status_StatusEnum = 'down' | 'up' | Text
export type ovhcloudconnect_task_FunctionEnum = 'addDatacenterConfiguration' | 'addDatacenterExtraConfiguration' | 'addPopConfiguration' | 'addVrack' | 'delDatacenterConfiguration' | 'delDatacenterExtraConfiguration' | 'delPopConfiguration' | 'diagMacs' | 'diagPeering' | 'diagPeeringExtra' | 'diagRoutes' | 'lockInterface' | 'removeVrack' | 'unlockInterface' | Text
export type ovhcloudconnect_task_StatusEnum = 'denied' | 'doing' | 'done' | 'error' | 'pause' | 'todo' | Text
