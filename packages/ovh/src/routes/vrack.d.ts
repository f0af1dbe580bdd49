// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
/** The routes of v1 below /vrack. */
export interface Vrack {
	vrack: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		publicRoutingRegion: {
			'#GET': { query: { region?: string }; out: vrack_PublicRoutingRegion[] }
		}
		'{serviceName}': {
			'#GET': { out: vrack_vrackWithIAM; at: $1 }
			'#PUT': { body: vrack_vrack_Request; at: $1 }
			allowedServices: {
				'#GET': { query: { serviceFamily?: vrack_AllowedServiceEnum }; out: vrack_AllowedServices; status: 'DEPRECATED'; deprecated: '2025-09-02'; deleted: '2025-12-02'; at: $1 }
			}
			cloudProject: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { project: string }; out: vrack_Task; at: $1 }
				$: '{project}'
				'{project}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_cloudProject; at: $1 }
				}
			}
			confirmTermination: {
				'#POST': { body: { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }; out: string }
			}
			dedicatedCloud: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { dedicatedCloud: string }; out: vrack_Task; at: $1 }
				$: '{dedicatedCloud}'
				'{dedicatedCloud}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_dedicatedCloud; at: $1 }
				}
			}
			dedicatedCloudDatacenter: {
				'#GET': { out: string[]; at: $1 }
				$: '{datacenter}'
				'{datacenter}': {
					'#GET': { out: vrack_pccDatacenter; at: $1 }
					allowedVrack: {
						'#GET': { out: string[]; at: $1 }
					}
					move: {
						'#POST': { body: { targetServiceName: string }; out: vrack_Task; at: $1 }
					}
				}
			}
			dedicatedConnect: {
				'#GET': { out: string[]; at: $1 }
				$: '{name}'
				'{name}': {
					'#GET': { out: vrack_dedicatedConnect; at: $1 }
					'#PUT': { body: vrack_dedicatedConnect_Request; at: $1 }
				}
			}
			dedicatedServer: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { dedicatedServer: string }; out: vrack_Task; at: $1 }
				$: '{dedicatedServer}'
				'{dedicatedServer}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_dedicatedServer; at: $1 }
					mrtg: {
						'#GET': { query: { period: dedicated_server_MrtgPeriodEnum; type: dedicated_server_MrtgTypeEnum }; out: dedicated_server_MrtgTimestampValue[]; status: 'DEPRECATED'; deprecated: '2017-10-23'; deleted: '2018-04-23'; instead: '/dedicated/server/{serviceName}/networkInterfaceController'; at: $1 }
					}
				}
			}
			dedicatedServerInterface: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { dedicatedServerInterface: string }; out: vrack_Task; at: $1 }
				$: '{dedicatedServerInterface}'
				'{dedicatedServerInterface}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_dedicatedServerInterface; at: $1 }
				}
			}
			dedicatedServerInterfaceDetails: {
				'#GET': { out: vrack_AllowedDedicatedServerInterfaces[]; at: $1 }
			}
			eligibleServices: {
				'#GET': { out: vrack_EligibleServicesResponse; at: $2 }
			}
			ip: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { block: string; region?: string }; out: vrack_Task; at: $1 }
				$: '{ip}'
				'{ip}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_ip; at: $1 }
				}
			}
			ipLoadbalancing: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { ipLoadbalancing: string }; out: vrack_Task; at: $1 }
				$: '{ipLoadbalancing}'
				'{ipLoadbalancing}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_iplb; at: $1 }
				}
			}
			ipv6: {
				'#GET': { out: string[]; at: $2 }
				'#POST': { body: { block: string }; out: vrack_Task; at: $2 }
				$: '{ipv6}'
				'{ipv6}': {
					'#DELETE': { out: vrack_Task; at: $2 }
					'#GET': { out: vrack_ipv6; at: $2 }
					bridgedSubrange: {
						'#GET': { out: string[]; at: $2 }
						$: '{bridgedSubrange}'
						'{bridgedSubrange}': {
							'#GET': { out: vrack_bridgedSubrange; at: $2 }
							'#PUT': { body: vrack_bridgedSubrange_Request; out: vrack_Task; at: $2 }
						}
					}
					routedSubrange: {
						'#GET': { out: string[]; at: $2 }
						'#POST': { body: { nexthop: string; routedSubrange: string }; out: vrack_Task; at: $2 }
						$: '{routedSubrange}'
						'{routedSubrange}': {
							'#DELETE': { out: vrack_Task; at: $2 }
							'#GET': { out: vrack_routedSubrange; at: $2 }
						}
					}
				}
			}
			legacyVrack: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { legacyVrack: string }; out: vrack_Task; at: $1 }
				$: '{legacyVrack}'
				'{legacyVrack}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_legacyVrack; at: $1 }
				}
			}
			ovhCloudConnect: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { ovhCloudConnect: string }; out: vrack_Task; at: $1 }
				$: '{ovhCloudConnect}'
				'{ovhCloudConnect}': {
					'#DELETE': { out: vrack_Task; at: $1 }
					'#GET': { out: vrack_ovhCloudConnect; at: $1 }
				}
			}
			publicRoutingBandwidthLimit: {
				'#GET': { query: { region?: string }; out: vrack_PublicRoutingBandwidthLimit[] }
			}
			serviceInfos: {
				'#GET': { out: services_NonExpiringService; status: 'BETA'; at: $1 }
			}
			task: {
				'#GET': { out: number[]; at: $1 }
				$: '{taskId}'
				'{taskId}': {
					'#GET': { path: { taskId: number | string }; out: vrack_Task; at: $1 }
				}
			}
			terminate: {
				'#POST': { out: string }
			}
			vrackServices: {
				'#GET': { out: string[]; at: $2 }
				'#POST': { body: { vrackServices: string }; out: vrack_Task; at: $2 }
				$: '{vrackServices}'
				'{vrackServices}': {
					'#DELETE': { out: vrack_Task; at: $2 }
					'#GET': { out: vrack_vrackServices; at: $2 }
				}
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
