// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
/** The routes of v1 below /vrack. */
export interface Vrack {
	'vrack#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	vrack: {
		'publicRoutingRegion#GET': Read<vrack_PublicRoutingRegion[], string, { region?: string }>
		'{serviceName}#GET': Read<vrack_vrackWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, vrack_vrack_Request>
		'{serviceName}': {
			'allowedServices#GET': Read<vrack_AllowedServices, $1, { serviceFamily?: vrack_AllowedServiceEnum }, { status: 'DEPRECATED'; deprecated: '2025-09-02'; deleted: '2025-12-02' }>
			'cloudProject#GET': Read<string[], $1>
			'cloudProject#POST': Write<vrack_Task, $1, { project: string }>
			'confirmTermination#POST': Write<string, string, { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }>
			'dedicatedCloud#GET': Read<string[], $1>
			'dedicatedCloud#POST': Write<vrack_Task, $1, { dedicatedCloud: string }>
			'dedicatedCloudDatacenter#GET': Read<string[], $1>
			'dedicatedConnect#GET': Read<string[], $1>
			'dedicatedServer#GET': Read<string[], $1>
			'dedicatedServer#POST': Write<vrack_Task, $1, { dedicatedServer: string }>
			'dedicatedServerInterface#GET': Read<string[], $1>
			'dedicatedServerInterface#POST': Write<vrack_Task, $1, { dedicatedServerInterface: string }>
			'dedicatedServerInterfaceDetails#GET': Read<vrack_AllowedDedicatedServerInterfaces[], $1>
			'eligibleServices#GET': Read<vrack_EligibleServicesResponse, $2>
			'ip#GET': Read<string[], $1>
			'ip#POST': Write<vrack_Task, $1, { block: string; region?: string }>
			'ipLoadbalancing#GET': Read<string[], $1>
			'ipLoadbalancing#POST': Write<vrack_Task, $1, { ipLoadbalancing: string }>
			'ipv6#GET': Read<string[], $2>
			'ipv6#POST': Write<vrack_Task, $2, { block: string }>
			'legacyVrack#GET': Read<string[], $1>
			'legacyVrack#POST': Write<vrack_Task, $1, { legacyVrack: string }>
			'ovhCloudConnect#GET': Read<string[], $1>
			'ovhCloudConnect#POST': Write<vrack_Task, $1, { ovhCloudConnect: string }>
			'publicRoutingBandwidthLimit#GET': Read<vrack_PublicRoutingBandwidthLimit[], string, { region?: string }>
			'serviceInfos#GET': Read<services_NonExpiringService, $1, unknown, { status: 'BETA' }>
			'task#GET': Read<number[], $1>
			'terminate#POST': Write<string, string>
			'vrackServices#GET': Read<string[], $2>
			'vrackServices#POST': Write<vrack_Task, $2, { vrackServices: string }>
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
					'mrtg#GET': Read<dedicated_server_MrtgTimestampValue[], $1, { period: dedicated_server_MrtgPeriodEnum; type: dedicated_server_MrtgTypeEnum }, { status: 'DEPRECATED'; deprecated: '2017-10-23'; deleted: '2018-04-23'; instead: '/dedicated/server/{serviceName}/networkInterfaceController' }>
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
				'{ipv6}#DELETE': Read<vrack_Task, $2>
				'{ipv6}#GET': Read<vrack_ipv6, $2>
				'{ipv6}': {
					'bridgedSubrange#GET': Read<string[], $2>
					'routedSubrange#GET': Read<string[], $2>
					'routedSubrange#POST': Write<vrack_Task, $2, { nexthop: string; routedSubrange: string }>
					bridgedSubrange: {
						'{bridgedSubrange}#GET': Read<vrack_bridgedSubrange, $2>
						'{bridgedSubrange}#PUT': Write<vrack_Task, $2, vrack_bridgedSubrange_Request>
					}
					routedSubrange: {
						'{routedSubrange}#DELETE': Read<vrack_Task, $2>
						'{routedSubrange}#GET': Read<vrack_routedSubrange, $2>
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
				'{vrackServices}#DELETE': Read<vrack_Task, $2>
				'{vrackServices}#GET': Read<vrack_vrackServices, $2>
			}
		}
	}
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export type dedicated_server_MrtgPeriodEnum = 'daily' | 'hourly' | 'monthly' | 'weekly' | 'yearly'
export interface dedicated_server_MrtgTimestampValue {
	timestamp: number
	value: complexType_UnitAndValue<number> | null
}
export type dedicated_server_MrtgTypeEnum = 'errors:download' | 'errors:upload' | 'packets:download' | 'packets:upload' | 'traffic:download' | 'traffic:upload'
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
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export type service_TerminationFutureUseEnum = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
export type service_TerminationReasonEnum = 'FEATURES_DONT_SUIT_ME' | 'LACK_OF_PERFORMANCES' | 'MIGRATED_TO_ANOTHER_OVH_PRODUCT' | 'MIGRATED_TO_COMPETITOR' | 'NOT_ENOUGH_RECOGNITION' | 'NOT_NEEDED_ANYMORE' | 'NOT_RELIABLE' | 'NO_ANSWER' | 'OTHER' | 'PRODUCT_DIMENSION_DONT_SUIT_ME' | 'PRODUCT_TOOLS_DONT_SUIT_ME' | 'TOO_EXPENSIVE' | 'TOO_HARD_TO_USE' | 'UNSATIFIED_BY_CUSTOMER_SUPPORT'
export interface services_NonExpiringService {
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	domain: string
	serviceId: number
	status: service_StateEnum | Text
}
export interface vrack_AllowedDedicatedServerInterfaces {
	dedicatedServer: string
	dedicatedServerInterface: string
	name: string
}
export type vrack_AllowedServiceEnum = 'cloudProject' | 'dedicatedCloud' | 'dedicatedCloudDatacenter' | 'dedicatedConnect' | 'dedicatedServer' | 'dedicatedServerInterface' | 'ip' | 'ipLoadbalancing' | 'ipv6' | 'legacyVrack' | 'ovhCloudConnect' | 'vmwareCloudDirectorVirtualDataCenter' | 'vrackServices'
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
	bandwidthLimitType: vrack_PublicRoutingBandwidthLimitTypeEnum | Text
	region: string
}
export type vrack_PublicRoutingBandwidthLimitTypeEnum = 'default' | 'upgraded'
export interface vrack_PublicRoutingRegion {
	defaultBandwidthLimit: number
	publicRoutingType: vrack_PublicRoutingType | Text
	region: string
}
export type vrack_PublicRoutingType = 'PUBLIC-ROUTING-1-AZ' | 'PUBLIC-ROUTING-3-AZ'
export type vrack_SlaacEnum = 'disabled' | 'enabled'
export interface vrack_Task {
	function: string
	id: number
	lastUpdate: string | null
	orderId: number | null
	serviceName: string | null
	status: vrack_TaskStatusEnum | Text
	targetDomain: string | null
	todoDate: string | null
}
export type vrack_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'init' | 'todo'
export type vrack_VrackZoneEnum = 'bhs' | 'cch' | 'fra1' | 'gra' | 'lon1' | 'pdx1' | 'rbx' | 'sbg' | 'sgp1' | 'syd1' | 'syd2' | 'was1' | 'waw' | 'ynm' | 'yyz' | 'zvf'
export interface vrack_bridgedSubrange {
	bridgedSubrange: string
	gateway: string
	slaac: vrack_SlaacEnum | Text
}
export interface vrack_bridgedSubrange_Request {
	slaac?: vrack_SlaacEnum
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
	zone: vrack_VrackZoneEnum | Text | null
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
