// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, service_StateEnum, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = {}
type $3 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2025-09-02'; deleted: '2025-12-02' }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2017-10-23'; deleted: '2018-04-23'; instead: '/dedicated/server/{serviceName}/networkInterfaceController' }
type $5 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $6 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /vrack. */
export interface Vrack {
	'vrack#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	vrack: {
		'publicRoutingRegion#GET': Read<vrack_PublicRoutingRegion[], $2, { region?: string }>
		'{serviceName}#GET': Read<vrack_vrackWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, vrack_vrack_Request>
		'{serviceName}': {
			'allowedServices#GET': Read<vrack_AllowedServices, $3, { serviceFamily?: vrack_AllowedServiceEnum_Request }>
			'cloudProject#GET': Read<string[], $1>
			'cloudProject#POST': Write<vrack_Task, $1, { project: string }>
			'confirmTermination#POST': Write<string, $2, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
			'dedicatedCloud#GET': Read<string[], $1>
			'dedicatedCloud#POST': Write<vrack_Task, $1, { dedicatedCloud: string }>
			'dedicatedCloudDatacenter#GET': Read<string[], $1>
			'dedicatedConnect#GET': Read<string[], $1>
			'dedicatedServer#GET': Read<string[], $1>
			'dedicatedServer#POST': Write<vrack_Task, $1, { dedicatedServer: string }>
			'dedicatedServerInterface#GET': Read<string[], $1>
			'dedicatedServerInterface#POST': Write<vrack_Task, $1, { dedicatedServerInterface: string }>
			'dedicatedServerInterfaceDetails#GET': Read<vrack_AllowedDedicatedServerInterfaces[], $1>
			'eligibleServices#GET': Read<vrack_EligibleServicesResponse, $5>
			'ip#GET': Read<string[], $1>
			'ip#POST': Write<vrack_Task, $1, { block: string; region?: string }>
			'ipLoadbalancing#GET': Read<string[], $1>
			'ipLoadbalancing#POST': Write<vrack_Task, $1, { ipLoadbalancing: string }>
			'ipv6#GET': Read<string[], $5>
			'ipv6#POST': Write<vrack_Task, $5, { block: string }>
			'legacyVrack#GET': Read<string[], $1>
			'legacyVrack#POST': Write<vrack_Task, $1, { legacyVrack: string }>
			'ovhCloudConnect#GET': Read<string[], $1>
			'ovhCloudConnect#POST': Write<vrack_Task, $1, { ovhCloudConnect: string }>
			'publicRoutingBandwidthLimit#GET': Read<vrack_PublicRoutingBandwidthLimit[], $2, { region?: string }>
			'serviceInfos#GET': Read<services_NonExpiringService, $6>
			'task#GET': Read<number[], $1>
			'terminate#POST': Write<string, $2>
			'vrackServices#GET': Read<string[], $5>
			'vrackServices#POST': Write<vrack_Task, $5, { vrackServices: string }>
			cloudProject: {
				'{project}#DELETE': Read<vrack_Task, $1>
				'{project}#GET': Read<vrack_cloudProject, $1>
			}
			dedicatedCloud: {
				'{dedicatedCloud}#DELETE': Read<vrack_Task, $1>
				'{dedicatedCloud}#GET': Read<vrack_dedicatedCloud, $1>
			}
			dedicatedCloudDatacenter: {
				'{datacenter}#GET': Read<vrack_pccDatacenter, $1>
				'{datacenter}': {
					'allowedVrack#GET': Read<string[], $1>
					'move#POST': Write<vrack_Task, $1, { targetServiceName: string }>
				}
			}
			dedicatedConnect: {
				'{name}#GET': Read<vrack_dedicatedConnect, $1>
				'{name}#PUT': Write<void, $1, vrack_dedicatedConnect_Request>
			}
			dedicatedServer: {
				'{dedicatedServer}#DELETE': Read<vrack_Task, $1>
				'{dedicatedServer}#GET': Read<vrack_dedicatedServer, $1>
				'{dedicatedServer}': {
					'mrtg#GET': Read<dedicated_server_MrtgTimestampValue[], $4, { period: dedicated_server_MrtgPeriodEnum_Request; type: dedicated_server_MrtgTypeEnum_Request }>
				}
			}
			dedicatedServerInterface: {
				'{dedicatedServerInterface}#DELETE': Read<vrack_Task, $1>
				'{dedicatedServerInterface}#GET': Read<vrack_dedicatedServerInterface, $1>
			}
			ip: {
				'{ip}#DELETE': Read<vrack_Task, $1>
				'{ip}#GET': Read<vrack_ip, $1>
			}
			ipLoadbalancing: {
				'{ipLoadbalancing}#DELETE': Read<vrack_Task, $1>
				'{ipLoadbalancing}#GET': Read<vrack_iplb, $1>
			}
			ipv6: {
				'{ipv6}#DELETE': Read<vrack_Task, $5>
				'{ipv6}#GET': Read<vrack_ipv6, $5>
				'{ipv6}': {
					'bridgedSubrange#GET': Read<string[], $5>
					'routedSubrange#GET': Read<string[], $5>
					'routedSubrange#POST': Write<vrack_Task, $5, { nexthop: string; routedSubrange: string }>
					bridgedSubrange: {
						'{bridgedSubrange}#GET': Read<vrack_bridgedSubrange, $5>
						'{bridgedSubrange}#PUT': Write<vrack_Task, $5, vrack_bridgedSubrange_Request>
					}
					routedSubrange: {
						'{routedSubrange}#DELETE': Read<vrack_Task, $5>
						'{routedSubrange}#GET': Read<vrack_routedSubrange, $5>
					}
				}
			}
			legacyVrack: {
				'{legacyVrack}#DELETE': Read<vrack_Task, $1>
				'{legacyVrack}#GET': Read<vrack_legacyVrack, $1>
			}
			ovhCloudConnect: {
				'{ovhCloudConnect}#DELETE': Read<vrack_Task, $1>
				'{ovhCloudConnect}#GET': Read<vrack_ovhCloudConnect, $1>
			}
			task: {
				'{taskId}#GET': Read<vrack_Task, $1>
			}
			vrackServices: {
				'{vrackServices}#DELETE': Read<vrack_Task, $5>
				'{vrackServices}#GET': Read<vrack_vrackServices, $5>
			}
		}
	}
}
export type dedicated_server_MrtgPeriodEnum_Request = 'daily' | 'hourly' | 'monthly' | 'weekly' | 'yearly'
export interface dedicated_server_MrtgTimestampValue {
	timestamp: number
	value: complexType_UnitAndValue<number> | null
}
export type dedicated_server_MrtgTypeEnum_Request = 'errors:download' | 'errors:upload' | 'packets:download' | 'packets:upload' | 'traffic:download' | 'traffic:upload'
export interface services_NonExpiringService {
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	domain: string
	serviceId: number
	status: service_StateEnum
}
export interface vrack_AllowedDedicatedServerInterfaces {
	dedicatedServer: string
	dedicatedServerInterface: string
	name: string
}
export type vrack_AllowedServiceEnum_Request = 'cloudProject' | 'dedicatedCloud' | 'dedicatedCloudDatacenter' | 'dedicatedConnect' | 'dedicatedServer' | 'dedicatedServerInterface' | 'ip' | 'ipLoadbalancing' | 'ipv6' | 'legacyVrack' | 'ovhCloudConnect' | 'vmwareCloudDirectorVirtualDataCenter' | 'vrackServices'
export interface vrack_AllowedServices {
	cloudProject: string[] | null
	dedicatedCloud: string[] | null
	dedicatedCloudDatacenter: string[] | null
	dedicatedConnect: string[] | null
	dedicatedServer: string[] | null
	dedicatedServerInterface: vrack_AllowedDedicatedServerInterfaces[] | null
	ip: string[] | null
	ipLoadbalancing: string[] | null
	ipv6: string[] | null
	legacyVrack: string[] | null
	ovhCloudConnect: string[] | null
	vmwareCloudDirectorVirtualDataCenter: string[] | null
	vrackServices: string[] | null
}
export interface vrack_EligibleDedicatedServerInterfaces {
	dedicatedServer: string
	dedicatedServerInterface: string
	name: string
}
export interface vrack_EligibleServices {
	cloudProject: string[] | null
	dedicatedCloud: string[] | null
	dedicatedCloudDatacenter: string[] | null
	dedicatedConnect: string[] | null
	dedicatedServer: string[] | null
	dedicatedServerInterface: vrack_EligibleDedicatedServerInterfaces[] | null
	ip: string[] | null
	ipLoadbalancing: string[] | null
	ipv6: string[] | null
	legacyVrack: string[] | null
	ovhCloudConnect: string[] | null
	vmwareCloudDirectorVirtualDataCenter: string[] | null
	vrackServices: string[] | null
}
export interface vrack_EligibleServicesResponse {
	createdAt: string
	errors: string[]
	result: vrack_EligibleServices
	status: string
}
export interface vrack_PublicRoutingBandwidthLimit {
	bandwidthLimit: number
	bandwidthLimitType: vrack_PublicRoutingBandwidthLimitTypeEnum
	region: string
}
export type vrack_PublicRoutingBandwidthLimitTypeEnum = 'default' | 'upgraded' | Text
export interface vrack_PublicRoutingRegion {
	defaultBandwidthLimit: number
	publicRoutingType: vrack_PublicRoutingType
	region: string
}
export type vrack_PublicRoutingType = 'PUBLIC-ROUTING-1-AZ' | 'PUBLIC-ROUTING-3-AZ' | Text
export type vrack_SlaacEnum = vrack_SlaacEnum_Request | Text
export type vrack_SlaacEnum_Request = 'disabled' | 'enabled'
export interface vrack_Task {
	function: string
	id: number
	lastUpdate: string | null
	orderId: number | null
	serviceName: string | null
	status: vrack_TaskStatusEnum
	targetDomain: string | null
	todoDate: string | null
}
export type vrack_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'init' | 'todo' | Text
export type vrack_VrackZoneEnum = 'bhs' | 'cch' | 'fra1' | 'gra' | 'lon1' | 'pdx1' | 'rbx' | 'sbg' | 'sgp1' | 'syd1' | 'syd2' | 'was1' | 'waw' | 'ynm' | 'yyz' | 'zvf' | Text
export interface vrack_bridgedSubrange {
	bridgedSubrange: string
	gateway: string
	slaac: vrack_SlaacEnum
}
export interface vrack_bridgedSubrange_Request {
	slaac?: vrack_SlaacEnum_Request
}
export interface vrack_cloudProject {
	project: string
	vrack: string
}
export interface vrack_dedicatedCloud {
	dedicatedCloud: string
	vlanId: number | null
	vrack: string
}
export interface vrack_dedicatedConnect {
	name: string
}
export interface vrack_dedicatedConnect_Request {
	name?: string
}
export interface vrack_dedicatedServer {
	dedicatedServer: string
	vrack: string
}
export interface vrack_dedicatedServerInterface {
	dedicatedServerInterface: string
	vrack: string
}
export interface vrack_ip {
	gateway: string | null
	ip: string
	region: string | null
	zone: vrack_VrackZoneEnum | null
}
export interface vrack_iplb {
	ipLoadbalancing: string
	vrack: string
}
export interface vrack_ipv6 {
	ipv6: string
	region: string | null
}
export interface vrack_legacyVrack {
	legacyVrack: string
	vlanId: number
}
export interface vrack_ovhCloudConnect {
	ovhCloudConnect: string
	vrack: string
}
export interface vrack_pccDatacenter {
	datacenter: string
	dedicatedCloud: string
	vrack: string
}
export interface vrack_routedSubrange {
	nexthop: string
	routedSubrange: string
}
export interface vrack_vrackServices {
	vrack: string
	vrackServices: string
}
export interface vrack_vrackWithIAM {
	description: string
	iam: iam_ResourceMetadata | null
	name: string
	serviceName: string
}
export interface vrack_vrack_Request {
	description?: string
	name?: string
}
