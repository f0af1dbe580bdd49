// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /ipLoadbalancing. */
export interface IpLoadbalancing {
	ipLoadbalancing: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		availableZones: {
			'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2018-05-10'; deleted: '2018-06-11'; at: $1 }
		}
		'{serviceName}': {
			'#GET': { out: ipLoadbalancing_IpWithIAM; at: $1 }
			'#PUT': { body: ipLoadbalancing_Ip_Request; at: $1 }
			availableFarmProbes: {
				'#GET': { out: ipLoadbalancing_FarmAvailableProbe[]; at: $1 }
			}
			availableFarmType: {
				'#GET': { out: string[]; at: $1 }
			}
			availableFrontendType: {
				'#GET': { out: string[]; at: $1 }
			}
			availableRouteActions: {
				'#GET': { out: ipLoadbalancing_RouteAvailableAction[]; at: $1 }
			}
			availableRouteRules: {
				'#GET': { out: ipLoadbalancing_RouteAvailableRule[]; at: $1 }
			}
			changeContact: {
				'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $2 }
			}
			confirmTermination: {
				'#POST': { body: { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }; out: string; at: $1 }
			}
			definedFarms: {
				'#GET': { query: { vrackNetworkId?: number }; out: ipLoadbalancing_DefinedFarm[]; at: $1 }
			}
			definedFrontends: {
				'#GET': { out: ipLoadbalancing_DefinedFrontend[]; at: $1 }
			}
			definedRoutes: {
				'#GET': { out: ipLoadbalancing_DefinedRoute[]; at: $1 }
			}
			failover: {
				'#GET': { out: string[]; at: $1 }
			}
			freeCertificate: {
				'#POST': { body: { fqdn: string[] }; out: ipLoadbalancing_Task_Task; at: $1 }
			}
			http: {
				farm: {
					'#GET': { query: { vrackNetworkId?: number; zone?: string }; out: number[]; at: $1 }
					'#POST': { body: { balance?: ipLoadbalancing_BalanceHTTPEnum; displayName?: string; port?: number; probe?: ipLoadbalancing_BackendProbe_Request; stickiness?: ipLoadbalancing_StickinessHTTPEnum; vrackNetworkId?: number; zone: string }; out: ipLoadbalancing_backendHttp_BackendHttp; at: $1 }
					$: '{farmId}'
					'{farmId}': {
						'#DELETE': { path: { farmId: number | string }; at: $1 }
						'#GET': { path: { farmId: number | string }; out: ipLoadbalancing_backendHttp_BackendHttp; at: $1 }
						'#PUT': { path: { farmId: number | string }; body: ipLoadbalancing_backendHttp_BackendHttp_Request; at: $1 }
						server: {
							'#GET': { path: { farmId: number | string }; query: { address?: string; cookie?: string; status?: ipLoadbalancing_BackendCustomerServerStatusEnum }; out: number[]; at: $1 }
							'#POST': { path: { farmId: number | string }; body: { address: string; backup?: boolean; chain?: string; cookie?: string; displayName?: string; onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum; port?: number; probe?: boolean; proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum; ssl?: boolean; status: ipLoadbalancing_BackendCustomerServerStatusEnum; weight?: number }; out: ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer; at: $1 }
							$: '{serverId}'
							'{serverId}': {
								'#DELETE': { path: { farmId: number | string; serverId: number | string }; at: $1 }
								'#GET': { path: { farmId: number | string; serverId: number | string }; out: ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer; at: $1 }
								'#PUT': { path: { farmId: number | string; serverId: number | string }; body: ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer_Request; at: $1 }
							}
						}
					}
				}
				frontend: {
					'#GET': { query: { defaultFarmId?: number; defaultSslId?: number; port?: string; zone?: string }; out: number[]; at: $1 }
					'#POST': { body: { allowedSource?: string[]; dedicatedIpfo?: string[]; defaultFarmId?: number; defaultSslId?: number; deniedSource?: string[]; disabled?: boolean; displayName?: string; hsts?: boolean; httpHeader?: string[]; port: string; redirectLocation?: string; ssl?: boolean; zone: string }; out: ipLoadbalancing_frontendHttp_FrontendHttp; at: $1 }
					$: '{frontendId}'
					'{frontendId}': {
						'#DELETE': { path: { frontendId: number | string }; at: $1 }
						'#GET': { path: { frontendId: number | string }; out: ipLoadbalancing_frontendHttp_FrontendHttp; at: $1 }
						'#PUT': { path: { frontendId: number | string }; body: ipLoadbalancing_frontendHttp_FrontendHttp_Request; at: $1 }
					}
				}
				route: {
					'#GET': { query: { frontendId?: number }; out: number[]; at: $1 }
					'#POST': { body: { action: ipLoadbalancing_RouteHttpAction_Request; displayName?: string; frontendId?: number; weight?: number }; out: ipLoadbalancing_RouteHttp_RouteHttp; at: $1 }
					$: '{routeId}'
					'{routeId}': {
						'#DELETE': { path: { routeId: number | string }; at: $1 }
						'#GET': { path: { routeId: number | string }; out: ipLoadbalancing_RouteHttp_RouteHttp; at: $1 }
						'#PUT': { path: { routeId: number | string }; body: ipLoadbalancing_RouteHttp_RouteHttp_Request; at: $1 }
						rule: {
							'#GET': { path: { routeId: number | string }; out: number[]; at: $1 }
							'#POST': { path: { routeId: number | string }; body: { displayName?: string; field: string; match: ipLoadbalancing_RouteRuleMatchesEnum; negate?: boolean; pattern?: string; subField?: string }; out: ipLoadbalancing_RouteRule_RouteRule; at: $1 }
							$: '{ruleId}'
							'{ruleId}': {
								'#DELETE': { path: { routeId: number | string; ruleId: number | string }; at: $1 }
								'#GET': { path: { routeId: number | string; ruleId: number | string }; out: ipLoadbalancing_RouteRule_RouteRule; at: $1 }
								'#PUT': { path: { routeId: number | string; ruleId: number | string }; body: ipLoadbalancing_RouteRule_RouteRule_Request; at: $1 }
							}
						}
					}
				}
			}
			instancesState: {
				'#GET': { out: ipLoadbalancing_InstancesState[]; status: 'DEPRECATED'; deprecated: '2018-09-17'; deleted: '2018-10-17'; at: $1 }
			}
			log: {
				kind: {
					'#GET': { out: string[] }
					$: '{name}'
					'{name}': {
						'#GET': { out: ipLoadbalancing_LdpKind_LdpKind }
					}
				}
				subscription: {
					'#GET': { query: { kind?: string }; out: string[] }
					'#POST': { body: { kind: string; streamId: string }; out: ipLoadbalancing_LogSubscriptionResponse }
					$: '{subscriptionId}'
					'{subscriptionId}': {
						'#DELETE': { out: ipLoadbalancing_LogSubscriptionResponse }
						'#GET': { out: ipLoadbalancing_LdpSubscription_LdpSubscription }
					}
				}
				url: {
					'#POST': { body: { kind: string }; out: ipLoadbalancing_LogUrl }
				}
			}
			metricsToken: {
				'#GET': { out: ipLoadbalancing_MetricsToken }
			}
			natIp: {
				'#GET': { out: ipLoadbalancing_NatIps[]; at: $1 }
			}
			pendingChanges: {
				'#GET': { out: ipLoadbalancing_PendingChanges[]; at: $1 }
			}
			quota: {
				'#GET': { out: string[]; at: $1 }
				$: '{zone}'
				'{zone}': {
					'#GET': { out: ipLoadbalancing_Quota_Quota; at: $1 }
					'#PUT': { body: ipLoadbalancing_Quota_Quota_Request; at: $1 }
				}
			}
			quotaHistory: {
				'#GET': { query: { 'historizedDate.from'?: string; 'historizedDate.to'?: string; zone?: string }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ipLoadbalancing_QuotaHistory_QuotaHistory; at: $1 }
				}
			}
			refresh: {
				'#POST': { body: { zone?: string }; out: ipLoadbalancing_Task_Task; at: $1 }
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			ssl: {
				'#GET': { query: { expireDate?: string; fingerprint?: string; serial?: string; type?: ipLoadbalancing_SslTypeEnum }; out: number[]; at: $1 }
				'#POST': { body: { certificate: string; chain?: string; displayName?: string; key: string }; out: ipLoadbalancing_Ssl_Ssl; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: ipLoadbalancing_Ssl_Ssl; at: $1 }
					'#PUT': { path: { id: number | string }; body: ipLoadbalancing_Ssl_Ssl_Request; at: $1 }
				}
			}
			status: {
				'#GET': { out: ipLoadbalancing_Status; at: $1 }
			}
			task: {
				'#GET': { query: { action?: ipLoadbalancing_TaskActionEnum; 'creationDate.from'?: string; 'creationDate.to'?: string; 'doneDate.from'?: string; 'doneDate.to'?: string; status?: ipLoadbalancing_TaskStatusEnum }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: ipLoadbalancing_Task_Task; at: $1 }
				}
			}
			tcp: {
				farm: {
					'#GET': { query: { vrackNetworkId?: number; zone?: string }; out: number[]; at: $1 }
					'#POST': { body: { balance?: ipLoadbalancing_BalanceTCPEnum; displayName?: string; port?: number; probe?: ipLoadbalancing_BackendProbe_Request; stickiness?: ipLoadbalancing_StickinessTCPEnum; vrackNetworkId?: number; zone: string }; out: ipLoadbalancing_backendTcp_BackendTcp; at: $1 }
					$: '{farmId}'
					'{farmId}': {
						'#DELETE': { path: { farmId: number | string }; at: $1 }
						'#GET': { path: { farmId: number | string }; out: ipLoadbalancing_backendTcp_BackendTcp; at: $1 }
						'#PUT': { path: { farmId: number | string }; body: ipLoadbalancing_backendTcp_BackendTcp_Request; at: $1 }
						server: {
							'#GET': { path: { farmId: number | string }; query: { address?: string; status?: ipLoadbalancing_BackendCustomerServerStatusEnum }; out: number[]; at: $1 }
							'#POST': { path: { farmId: number | string }; body: { address: string; backup?: boolean; chain?: string; displayName?: string; onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum; port?: number; probe?: boolean; proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum; ssl?: boolean; status: ipLoadbalancing_BackendCustomerServerStatusEnum; weight?: number }; out: ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer; at: $1 }
							$: '{serverId}'
							'{serverId}': {
								'#DELETE': { path: { farmId: number | string; serverId: number | string }; at: $1 }
								'#GET': { path: { farmId: number | string; serverId: number | string }; out: ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer; at: $1 }
								'#PUT': { path: { farmId: number | string; serverId: number | string }; body: ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer_Request; at: $1 }
							}
						}
					}
				}
				frontend: {
					'#GET': { query: { defaultFarmId?: number; defaultSslId?: number; port?: string; zone?: string }; out: number[]; at: $1 }
					'#POST': { body: { allowedSource?: string[]; dedicatedIpfo?: string[]; defaultFarmId?: number; defaultSslId?: number; deniedSource?: string[]; disabled?: boolean; displayName?: string; port: string; ssl?: boolean; zone: string }; out: ipLoadbalancing_frontendTcp_FrontendTcp; at: $1 }
					$: '{frontendId}'
					'{frontendId}': {
						'#DELETE': { path: { frontendId: number | string }; at: $1 }
						'#GET': { path: { frontendId: number | string }; out: ipLoadbalancing_frontendTcp_FrontendTcp; at: $1 }
						'#PUT': { path: { frontendId: number | string }; body: ipLoadbalancing_frontendTcp_FrontendTcp_Request; at: $1 }
					}
				}
				route: {
					'#GET': { query: { frontendId?: number }; out: number[]; at: $1 }
					'#POST': { body: { action: ipLoadbalancing_RouteTcpAction_Request; displayName?: string; frontendId?: number; weight?: number }; out: ipLoadbalancing_RouteTcp_RouteTcp; at: $1 }
					$: '{routeId}'
					'{routeId}': {
						'#DELETE': { path: { routeId: number | string }; at: $1 }
						'#GET': { path: { routeId: number | string }; out: ipLoadbalancing_RouteTcp_RouteTcp; at: $1 }
						'#PUT': { path: { routeId: number | string }; body: ipLoadbalancing_RouteTcp_RouteTcp_Request; at: $1 }
						rule: {
							'#GET': { path: { routeId: number | string }; out: number[]; at: $1 }
							'#POST': { path: { routeId: number | string }; body: { displayName?: string; field: string; match: ipLoadbalancing_RouteRuleMatchesEnum; negate?: boolean; pattern?: string; subField?: string }; out: ipLoadbalancing_RouteRule_RouteRule; at: $1 }
							$: '{ruleId}'
							'{ruleId}': {
								'#DELETE': { path: { routeId: number | string; ruleId: number | string }; at: $1 }
								'#GET': { path: { routeId: number | string; ruleId: number | string }; out: ipLoadbalancing_RouteRule_RouteRule; at: $1 }
								'#PUT': { path: { routeId: number | string; ruleId: number | string }; body: ipLoadbalancing_RouteRule_RouteRule_Request; at: $1 }
							}
						}
					}
				}
			}
			terminate: {
				'#POST': { out: string; at: $1 }
			}
			udp: {
				farm: {
					'#GET': { query: { vrackNetworkId?: number; zone?: string }; out: number[]; status: 'BETA'; at: $2 }
					'#POST': { body: { displayName?: string; port: number; vrackNetworkId?: number; zone: string }; out: ipLoadbalancing_backendUdp_BackendUdp; status: 'BETA'; at: $2 }
					$: '{farmId}'
					'{farmId}': {
						'#DELETE': { path: { farmId: number | string }; status: 'BETA'; at: $2 }
						'#GET': { path: { farmId: number | string }; out: ipLoadbalancing_backendUdp_BackendUdp; status: 'BETA'; at: $2 }
						'#PUT': { path: { farmId: number | string }; body: ipLoadbalancing_backendUdp_BackendUdp_Request; status: 'BETA'; at: $2 }
						server: {
							'#GET': { path: { farmId: number | string }; query: { address?: string; status?: ipLoadbalancing_BackendCustomerServerStatusEnum }; out: number[]; status: 'BETA'; at: $2 }
							'#POST': { path: { farmId: number | string }; body: { address: string; displayName?: string; port?: number; status: ipLoadbalancing_BackendCustomerServerStatusEnum }; out: ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer; status: 'BETA'; at: $2 }
							$: '{serverId}'
							'{serverId}': {
								'#DELETE': { path: { farmId: number | string; serverId: number | string }; status: 'BETA'; at: $2 }
								'#GET': { path: { farmId: number | string; serverId: number | string }; out: ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer; status: 'BETA'; at: $2 }
								'#PUT': { path: { farmId: number | string; serverId: number | string }; body: ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer_Request; status: 'BETA'; at: $2 }
							}
						}
					}
				}
				frontend: {
					'#GET': { query: { defaultFarmId?: number; port?: string; zone?: string }; out: number[]; status: 'BETA'; at: $2 }
					'#POST': { body: { dedicatedIpfo?: string[]; defaultFarmId?: number; disabled?: boolean; displayName?: string; port: string; zone: string }; out: ipLoadbalancing_frontendUdp_FrontendUdp; status: 'BETA'; at: $2 }
					$: '{frontendId}'
					'{frontendId}': {
						'#DELETE': { path: { frontendId: number | string }; status: 'BETA'; at: $2 }
						'#GET': { path: { frontendId: number | string }; out: ipLoadbalancing_frontendUdp_FrontendUdp; status: 'BETA'; at: $2 }
						'#PUT': { path: { frontendId: number | string }; body: ipLoadbalancing_frontendUdp_FrontendUdp_Request; status: 'BETA'; at: $2 }
					}
				}
			}
			vrack: {
				network: {
					'#GET': { query: { subnet?: string; vlan?: number }; out: number[]; status: 'BETA'; at: $1 }
					'#POST': { body: { displayName?: string; farmId?: number[]; natIp: string; subnet: string; vlan?: number }; out: ipLoadbalancing_VrackNetwork_VrackNetwork; status: 'BETA'; at: $1 }
					$: '{vrackNetworkId}'
					'{vrackNetworkId}': {
						'#DELETE': { path: { vrackNetworkId: number | string }; status: 'BETA'; at: $1 }
						'#GET': { path: { vrackNetworkId: number | string }; out: ipLoadbalancing_VrackNetwork_VrackNetwork; status: 'BETA'; at: $1 }
						'#PUT': { path: { vrackNetworkId: number | string }; body: ipLoadbalancing_VrackNetwork_VrackNetwork_Request; status: 'BETA'; at: $1 }
						updateFarmId: {
							'#POST': { path: { vrackNetworkId: number | string }; body: { farmId: number[] }; out: ipLoadbalancing_VrackNetwork_VrackNetwork; status: 'BETA'; at: $1 }
						}
					}
				}
				networkCreationRules: {
					'#GET': { out: ipLoadbalancing_VrackNetworkCreationRules; status: 'BETA'; at: $1 }
				}
				status: {
					'#GET': { out: ipLoadbalancing_VrackInformation; status: 'BETA'; at: $1 }
				}
			}
			zone: {
				'#GET': { out: string[]; at: $1 }
				$: '{name}'
				'{name}': {
					'#GET': { out: ipLoadbalancing_Zone_Zone; at: $1 }
					cancelTermination: {
						'#POST': { at: $1 }
					}
					terminate: {
						'#POST': { at: $1 }
					}
				}
			}
		}
	}
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
export type ipLoadbalancing_BackendCustomerServerStatusEnum = 'active' | 'inactive'
export interface ipLoadbalancing_BackendProbe {
	forceSsl: boolean | null
	interval: number | null
	match: ipLoadbalancing_ProbeExpectMatchEnum | Text | null
	method: ipLoadbalancing_ProbeMethodEnum | Text | null
	negate: boolean | null
	pattern: string | null
	port: number | null
	type: ipLoadbalancing_ProbeTypeEnum | Text | null
	url: string | null
}
export interface ipLoadbalancing_BackendProbe_Request {
	forceSsl?: boolean | null
	interval?: number | null
	match?: ipLoadbalancing_ProbeExpectMatchEnum | null
	method?: ipLoadbalancing_ProbeMethodEnum | null
	negate?: boolean | null
	pattern?: string | null
	port?: number | null
	type?: ipLoadbalancing_ProbeTypeEnum | null
	url?: string | null
}
export type ipLoadbalancing_BalanceHTTPEnum = 'first' | 'leastconn' | 'roundrobin' | 'source' | 'uri'
export type ipLoadbalancing_BalanceTCPEnum = 'first' | 'leastconn' | 'roundrobin' | 'source'
export interface ipLoadbalancing_DefinedFarm {
	id: number
	type: string
}
export interface ipLoadbalancing_DefinedFrontend {
	id: number
	type: string
}
export interface ipLoadbalancing_DefinedRoute {
	displayName: string | null
	routeId: number
	type: string
}
export interface ipLoadbalancing_FarmAvailableProbe {
	matches: string[]
	method: string[] | null
	negatableMatches: string[]
	port: boolean
	type: string
	url: boolean
}
export interface ipLoadbalancing_InstancesState {
	internalId: number
	lastUpdateDate: string
	state: string
	zone: string
}
export type ipLoadbalancing_IpStateEnum = 'blacklisted' | 'deleted' | 'free' | 'ok' | 'quarantined' | 'suspended'
export interface ipLoadbalancing_IpWithIAM {
	displayName: string | null
	iam: iam_ResourceMetadata | null
	ipLoadbalancing: string
	ipv4: string | null
	ipv6: string | null
	metricsToken: string | null
	offer: string
	orderableZone: ipLoadbalancing_OrderableZone[]
	serviceName: string
	sslConfiguration: ipLoadbalancing_SslConfigurationEnum | Text | null
	state: ipLoadbalancing_IpStateEnum | Text
	vrackEligibility: boolean
	vrackName: string | null
	zone: string[]
}
export interface ipLoadbalancing_Ip_Request {
	displayName?: string | null
	sslConfiguration?: ipLoadbalancing_SslConfigurationEnum | null
}
export interface ipLoadbalancing_LdpKind_LdpKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
}
export interface ipLoadbalancing_LdpSubscription_LdpSubscription {
	createdAt: string
	kind: string
	resource: ipLoadbalancing_LogSubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface ipLoadbalancing_LogSubscriptionResource {
	name: string
	type: string
}
export interface ipLoadbalancing_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface ipLoadbalancing_LogUrl {
	expirationDate: string
	url: string
}
export interface ipLoadbalancing_MetricsToken {
	endpoint: string
	token: string
}
export interface ipLoadbalancing_NatIps {
	ip: string[]
	zone: string
}
export type ipLoadbalancing_OnMarkedDownEnum = 'shutdown-sessions'
export interface ipLoadbalancing_OrderableZone {
	name: string
	planCode: string
}
export interface ipLoadbalancing_PendingChanges {
	number: number
	zone: string
}
export type ipLoadbalancing_ProbeExpectMatchEnum = 'contains' | 'default' | 'internal' | 'matches' | 'status'
export type ipLoadbalancing_ProbeMethodEnum = 'GET' | 'HEAD' | 'OPTIONS' | 'internal'
export type ipLoadbalancing_ProbeTypeEnum = 'http' | 'internal' | 'mysql' | 'oco' | 'pgsql' | 'smtp' | 'tcp'
export type ipLoadbalancing_ProxyProtocolVersionEnum = 'v1' | 'v2' | 'v2-ssl' | 'v2-ssl-cn'
export interface ipLoadbalancing_QuotaHistory_QuotaHistory {
	historizedDate: string
	id: number
	lastUpdateDate: string
	resetDate: string
	total: number
	zone: string
}
export interface ipLoadbalancing_Quota_Quota {
	alert: number | null
	included: number | null
	lastUpdateDate: string | null
	resetDate: string | null
	total: number | null
	zone: string
}
export interface ipLoadbalancing_Quota_Quota_Request {
	alert?: number | null
}
export interface ipLoadbalancing_RouteAvailableAction {
	destination: string | null
	name: string
	status: number[] | null
	type: string
}
export interface ipLoadbalancing_RouteAvailableRule {
	enum: string[] | null
	hasSubField: boolean
	matches: string[]
	name: string
	pattern: string
	type: string
}
export interface ipLoadbalancing_RouteHttpAction {
	status: number | null
	target: string | null
	type: string
}
export interface ipLoadbalancing_RouteHttpAction_Request {
	status?: number | null
	target?: string | null
	type?: string
}
export interface ipLoadbalancing_RouteHttp_RouteHttp {
	action: ipLoadbalancing_RouteHttpAction
	displayName: string | null
	frontendId: number | null
	routeId: number
	rules: ipLoadbalancing_RouteRule[]
	status: ipLoadbalancing_RouteStatusEnum | Text
	weight: number
}
export interface ipLoadbalancing_RouteHttp_RouteHttp_Request {
	action?: ipLoadbalancing_RouteHttpAction_Request
	displayName?: string | null
	frontendId?: number | null
	weight?: number
}
export interface ipLoadbalancing_RouteRule {
	field: string
	match: ipLoadbalancing_RouteRuleMatchesEnum | Text
	negate: boolean
	pattern: string | null
	ruleId: number
	subField: string | null
}
export type ipLoadbalancing_RouteRuleMatchesEnum = 'contains' | 'endswith' | 'exists' | 'in' | 'internal' | 'is' | 'matches' | 'startswith'
export interface ipLoadbalancing_RouteRule_RouteRule {
	displayName: string | null
	field: string
	match: ipLoadbalancing_RouteRuleMatchesEnum | Text
	negate: boolean
	pattern: string | null
	ruleId: number
	subField: string | null
}
export interface ipLoadbalancing_RouteRule_RouteRule_Request {
	displayName?: string | null
	field?: string
	match?: ipLoadbalancing_RouteRuleMatchesEnum
	negate?: boolean
	pattern?: string | null
	subField?: string | null
}
export type ipLoadbalancing_RouteStatusEnum = 'creating' | 'deleting' | 'internal' | 'ok' | 'updating'
export interface ipLoadbalancing_RouteTcpAction {
	target: string | null
	type: string
}
export interface ipLoadbalancing_RouteTcpAction_Request {
	target?: string | null
	type?: string
}
export interface ipLoadbalancing_RouteTcp_RouteTcp {
	action: ipLoadbalancing_RouteTcpAction
	displayName: string | null
	frontendId: number | null
	routeId: number
	rules: ipLoadbalancing_RouteRule[]
	status: ipLoadbalancing_RouteStatusEnum | Text
	weight: number
}
export interface ipLoadbalancing_RouteTcp_RouteTcp_Request {
	action?: ipLoadbalancing_RouteTcpAction_Request
	displayName?: string | null
	frontendId?: number | null
	weight?: number
}
export interface ipLoadbalancing_ServerState {
	checkCode: string | null
	checkStatus: string | null
	checkTime: string | null
	instanceId: number
	lastCheckContent: string | null
	status: string | null
}
export type ipLoadbalancing_SslConfigurationEnum = 'intermediate' | 'modern'
export type ipLoadbalancing_SslTypeEnum = 'built' | 'built_not_routed' | 'custom'
export interface ipLoadbalancing_Ssl_Ssl {
	displayName: string | null
	expireDate: string
	fingerprint: string
	id: number
	san: string[]
	serial: string
	subject: string
	type: ipLoadbalancing_SslTypeEnum | Text | null
}
export interface ipLoadbalancing_Ssl_Ssl_Request {
	displayName?: string | null
}
export interface ipLoadbalancing_Status {
	farms: ipLoadbalancing_status_Component
	frontends: ipLoadbalancing_status_Component
	servers: ipLoadbalancing_status_Component
	service: ipLoadbalancing_status_Service
}
export type ipLoadbalancing_StickinessHTTPEnum = 'cookie' | 'sourceIp'
export type ipLoadbalancing_StickinessTCPEnum = 'sourceIp'
export type ipLoadbalancing_TaskActionEnum = 'deleteIplb' | 'deployIplb' | 'install' | 'installIplb' | 'installZone' | 'orderFreeCertificate' | 'orderPaidCertificate' | 'orderSsl' | 'refreshIplb' | 'releaseIplb' | 'releaseIplbZone' | 'reopenIplb' | 'suspendIplb' | 'suspendZone' | 'switchToIplbNextGenerationApi' | 'vrackAttach' | 'vrackDetach'
export type ipLoadbalancing_TaskStatusEnum = 'blocked' | 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface ipLoadbalancing_Task_Task {
	action: ipLoadbalancing_TaskActionEnum | Text
	creationDate: string
	doneDate: string | null
	id: number
	progress: number
	status: ipLoadbalancing_TaskStatusEnum | Text
	zones: string[]
}
export interface ipLoadbalancing_VrackInformation {
	state: ipLoadbalancing_VrackStateEnum | Text
	task: number[]
	vrackName: string | null
}
export interface ipLoadbalancing_VrackNetworkCreationRules {
	minNatIps: number
	remainingNetworks: number
	vrackName: string
}
export interface ipLoadbalancing_VrackNetwork_VrackNetwork {
	displayName: string | null
	farmId: ipLoadbalancing_DefinedFarm[]
	natIp: string
	subnet: string
	vlan: number
	vrackNetworkId: number
}
export interface ipLoadbalancing_VrackNetwork_VrackNetwork_Request {
	displayName?: string | null
	natIp?: string
	vlan?: number
}
export type ipLoadbalancing_VrackStateEnum = 'activating' | 'active' | 'deactivating' | 'inactive'
export interface ipLoadbalancing_Zone_Zone {
	name: string
	state: string
}
export interface ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer {
	address: string
	backendId: number
	backup: boolean
	chain: string | null
	cookie: string | null
	displayName: string | null
	onMarkedDown: ipLoadbalancing_OnMarkedDownEnum | Text | null
	port: number | null
	probe: boolean
	proxyProtocolVersion: ipLoadbalancing_ProxyProtocolVersionEnum | Text | null
	serverId: number
	serverState: ipLoadbalancing_ServerState[]
	ssl: boolean
	status: ipLoadbalancing_BackendCustomerServerStatusEnum | Text
	weight: number | null
}
export interface ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer_Request {
	backup?: boolean
	chain?: string | null
	cookie?: string | null
	displayName?: string | null
	onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum | null
	port?: number | null
	probe?: boolean
	proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum | null
	ssl?: boolean
	status?: ipLoadbalancing_BackendCustomerServerStatusEnum
	weight?: number | null
}
export interface ipLoadbalancing_backendHttp_BackendHttp {
	balance: ipLoadbalancing_BalanceHTTPEnum | Text | null
	displayName: string | null
	farmId: number
	port: number | null
	probe: ipLoadbalancing_BackendProbe | null
	stickiness: ipLoadbalancing_StickinessHTTPEnum | Text | null
	vrackNetworkId: number | null
	zone: string
}
export interface ipLoadbalancing_backendHttp_BackendHttp_Request {
	balance?: ipLoadbalancing_BalanceHTTPEnum | null
	displayName?: string | null
	port?: number | null
	probe?: ipLoadbalancing_BackendProbe_Request | null
	stickiness?: ipLoadbalancing_StickinessHTTPEnum | null
	vrackNetworkId?: number | null
}
export interface ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer {
	address: string
	backendId: number
	backup: boolean
	chain: string | null
	displayName: string | null
	onMarkedDown: ipLoadbalancing_OnMarkedDownEnum | Text | null
	port: number | null
	probe: boolean
	proxyProtocolVersion: ipLoadbalancing_ProxyProtocolVersionEnum | Text | null
	serverId: number
	serverState: ipLoadbalancing_ServerState[]
	ssl: boolean
	status: ipLoadbalancing_BackendCustomerServerStatusEnum | Text
	weight: number | null
}
export interface ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer_Request {
	backup?: boolean
	chain?: string | null
	displayName?: string | null
	onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum | null
	port?: number | null
	probe?: boolean
	proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum | null
	ssl?: boolean
	status?: ipLoadbalancing_BackendCustomerServerStatusEnum
	weight?: number | null
}
export interface ipLoadbalancing_backendTcp_BackendTcp {
	balance: ipLoadbalancing_BalanceTCPEnum | Text | null
	displayName: string | null
	farmId: number
	port: number | null
	probe: ipLoadbalancing_BackendProbe | null
	stickiness: ipLoadbalancing_StickinessTCPEnum | Text | null
	vrackNetworkId: number | null
	zone: string
}
export interface ipLoadbalancing_backendTcp_BackendTcp_Request {
	balance?: ipLoadbalancing_BalanceTCPEnum | null
	displayName?: string | null
	port?: number | null
	probe?: ipLoadbalancing_BackendProbe_Request | null
	stickiness?: ipLoadbalancing_StickinessTCPEnum | null
	vrackNetworkId?: number | null
}
export interface ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer {
	address: string
	backendId: number
	displayName: string | null
	port: number | null
	serverId: number
	status: ipLoadbalancing_BackendCustomerServerStatusEnum | Text
}
export interface ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer_Request {
	displayName?: string | null
	port?: number | null
	status?: ipLoadbalancing_BackendCustomerServerStatusEnum
}
export interface ipLoadbalancing_backendUdp_BackendUdp {
	displayName: string | null
	farmId: number
	port: number
	vrackNetworkId: number | null
	zone: string
}
export interface ipLoadbalancing_backendUdp_BackendUdp_Request {
	displayName?: string | null
	port?: number
	vrackNetworkId?: number | null
}
export interface ipLoadbalancing_frontendHttp_FrontendHttp {
	allowedSource: string[] | null
	dedicatedIpfo: string[] | null
	defaultFarmId: number | null
	defaultSslId: number | null
	deniedSource: string[] | null
	disabled: boolean
	displayName: string | null
	frontendId: number
	hsts: boolean
	httpHeader: string[] | null
	port: string
	redirectLocation: string | null
	ssl: boolean
	vrackNetworkId: number | null
	vrackVrouterId: number | null
	zone: string
}
export interface ipLoadbalancing_frontendHttp_FrontendHttp_Request {
	allowedSource?: string[] | null
	dedicatedIpfo?: string[] | null
	defaultFarmId?: number | null
	defaultSslId?: number | null
	deniedSource?: string[] | null
	disabled?: boolean
	displayName?: string | null
	hsts?: boolean
	httpHeader?: string[] | null
	port?: string
	redirectLocation?: string | null
	ssl?: boolean
	zone?: string
}
export interface ipLoadbalancing_frontendTcp_FrontendTcp {
	allowedSource: string[] | null
	dedicatedIpfo: string[] | null
	defaultFarmId: number | null
	defaultSslId: number | null
	deniedSource: string[] | null
	disabled: boolean
	displayName: string | null
	frontendId: number
	port: string
	ssl: boolean
	vrackNetworkId: number | null
	vrackVrouterId: number | null
	zone: string
}
export interface ipLoadbalancing_frontendTcp_FrontendTcp_Request {
	allowedSource?: string[] | null
	dedicatedIpfo?: string[] | null
	defaultFarmId?: number | null
	defaultSslId?: number | null
	deniedSource?: string[] | null
	disabled?: boolean
	displayName?: string | null
	port?: string
	ssl?: boolean
	zone?: string
}
export interface ipLoadbalancing_frontendUdp_FrontendUdp {
	dedicatedIpfo: string[] | null
	defaultFarmId: number | null
	disabled: boolean
	displayName: string | null
	frontendId: number
	port: string
	zone: string
}
export interface ipLoadbalancing_frontendUdp_FrontendUdp_Request {
	dedicatedIpfo?: string[] | null
	defaultFarmId?: number | null
	disabled?: boolean
	displayName?: string | null
	port?: string
	zone?: string
}
export interface ipLoadbalancing_status_Component {
	status: ipLoadbalancing_status_ComponentStatus
	total: number
}
export interface ipLoadbalancing_status_ComponentStatus {
	error: number
	ok: number
	unknown: number
	warn: number
}
export type ipLoadbalancing_status_Enum = 'error' | 'ok' | 'unknown' | 'warn'
export interface ipLoadbalancing_status_Service {
	status: ipLoadbalancing_status_Enum | Text
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
