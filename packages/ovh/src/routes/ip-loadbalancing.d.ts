// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2018-05-10'; deleted: '2018-06-11' }
type $3 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2018-09-17'; deleted: '2018-10-17' }
type $5 = {}
type $6 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
type $7 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /ipLoadbalancing. */
export interface IpLoadbalancing {
	'ipLoadbalancing#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	ipLoadbalancing: {
		'availableZones#GET': Read<string[], $2>
		'{serviceName}#GET': Read<ipLoadbalancing_IpWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, ipLoadbalancing_Ip_Request>
		'{serviceName}': {
			'availableFarmProbes#GET': Read<ipLoadbalancing_FarmAvailableProbe[], $1>
			'availableFarmType#GET': Read<string[], $1>
			'availableFrontendType#GET': Read<string[], $1>
			'availableRouteActions#GET': Read<ipLoadbalancing_RouteAvailableAction[], $1>
			'availableRouteRules#GET': Read<ipLoadbalancing_RouteAvailableRule[], $1>
			'changeContact#POST': Write<number[], $3, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
			'definedFarms#GET': Read<ipLoadbalancing_DefinedFarm[], $1, { vrackNetworkId?: number }>
			'definedFrontends#GET': Read<ipLoadbalancing_DefinedFrontend[], $1>
			'definedRoutes#GET': Read<ipLoadbalancing_DefinedRoute[], $1>
			'failover#GET': Read<string[], $1>
			'freeCertificate#POST': Write<ipLoadbalancing_Task_Task, $1, { fqdn: string[] }>
			'instancesState#GET': Read<ipLoadbalancing_InstancesState[], $4>
			'metricsToken#GET': Read<ipLoadbalancing_MetricsToken, $5>
			'natIp#GET': Read<ipLoadbalancing_NatIps[], $1>
			'pendingChanges#GET': Read<ipLoadbalancing_PendingChanges[], $1>
			'quota#GET': Read<string[], $1>
			'quotaHistory#GET': Read<number[], $1, { 'historizedDate.from'?: string; 'historizedDate.to'?: string; zone?: string }>
			'refresh#POST': Write<ipLoadbalancing_Task_Task, $1, { zone?: string }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'ssl#GET': Read<number[], $1, { expireDate?: string; fingerprint?: string; serial?: string; type?: ipLoadbalancing_SslTypeEnum_Request }>
			'ssl#POST': Write<ipLoadbalancing_Ssl_Ssl, $1, { certificate: string; chain?: string; displayName?: string; key: string }>
			'status#GET': Read<ipLoadbalancing_Status, $1>
			'task#GET': Read<number[], $1, { action?: ipLoadbalancing_TaskActionEnum_Request; 'creationDate.from'?: string; 'creationDate.to'?: string; 'doneDate.from'?: string; 'doneDate.to'?: string; status?: ipLoadbalancing_TaskStatusEnum_Request }>
			'terminate#POST': Write<string, $1>
			'zone#GET': Read<string[], $1>
			http: {
				'farm#GET': Read<number[], $1, { vrackNetworkId?: number; zone?: string }>
				'farm#POST': Write<ipLoadbalancing_backendHttp_BackendHttp, $1, { balance?: ipLoadbalancing_BalanceHTTPEnum_Request; displayName?: string; port?: number; probe?: ipLoadbalancing_BackendProbe_Request; stickiness?: ipLoadbalancing_StickinessHTTPEnum_Request; vrackNetworkId?: number; zone: string }>
				'frontend#GET': Read<number[], $1, { defaultFarmId?: number; defaultSslId?: number; port?: string; zone?: string }>
				'frontend#POST': Write<ipLoadbalancing_frontendHttp_FrontendHttp, $1, { allowedSource?: string[]; dedicatedIpfo?: string[]; defaultFarmId?: number; defaultSslId?: number; deniedSource?: string[]; disabled?: boolean; displayName?: string; hsts?: boolean; httpHeader?: string[]; port: string; redirectLocation?: string; ssl?: boolean; zone: string }>
				'route#GET': Read<number[], $1, { frontendId?: number }>
				'route#POST': Write<ipLoadbalancing_RouteHttp_RouteHttp, $1, { action: ipLoadbalancing_RouteHttpAction_Request; displayName?: string; frontendId?: number; weight?: number }>
				farm: {
					'{farmId}#DELETE': Read<void, $1>
					'{farmId}#GET': Read<ipLoadbalancing_backendHttp_BackendHttp, $1>
					'{farmId}#PUT': Write<void, $1, ipLoadbalancing_backendHttp_BackendHttp_Request>
					'{farmId}': {
						'server#GET': Read<number[], $1, { address?: string; cookie?: string; status?: ipLoadbalancing_BackendCustomerServerStatusEnum_Request }>
						'server#POST': Write<ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer, $1, { address: string; backup?: boolean; chain?: string; cookie?: string; displayName?: string; onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum_Request; port?: number; probe?: boolean; proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum_Request; ssl?: boolean; status: ipLoadbalancing_BackendCustomerServerStatusEnum_Request; weight?: number }>
						server: {
							'{serverId}#DELETE': Read<void, $1>
							'{serverId}#GET': Read<ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer, $1>
							'{serverId}#PUT': Write<void, $1, ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer_Request>
						}
					}
				}
				frontend: {
					'{frontendId}#DELETE': Read<void, $1>
					'{frontendId}#GET': Read<ipLoadbalancing_frontendHttp_FrontendHttp, $1>
					'{frontendId}#PUT': Write<void, $1, ipLoadbalancing_frontendHttp_FrontendHttp_Request>
				}
				route: {
					'{routeId}#DELETE': Read<void, $1>
					'{routeId}#GET': Read<ipLoadbalancing_RouteHttp_RouteHttp, $1>
					'{routeId}#PUT': Write<void, $1, ipLoadbalancing_RouteHttp_RouteHttp_Request>
					'{routeId}': {
						'rule#GET': Read<number[], $1>
						'rule#POST': Write<ipLoadbalancing_RouteRule_RouteRule, $1, { displayName?: string; field: string; match: ipLoadbalancing_RouteRuleMatchesEnum_Request; negate?: boolean; pattern?: string; subField?: string }>
						rule: {
							'{ruleId}#DELETE': Read<void, $1>
							'{ruleId}#GET': Read<ipLoadbalancing_RouteRule_RouteRule, $1>
							'{ruleId}#PUT': Write<void, $1, ipLoadbalancing_RouteRule_RouteRule_Request>
						}
					}
				}
			}
			log: {
				'kind#GET': Read<string[], $5>
				'subscription#GET': Read<string[], $5, { kind?: string }>
				'subscription#POST': Write<ipLoadbalancing_LogSubscriptionResponse, $5, { kind: string; streamId: string }>
				'url#POST': Write<ipLoadbalancing_LogUrl, $5, { kind: string }>
				kind: {
					'{name}#GET': Read<ipLoadbalancing_LdpKind_LdpKind, $5>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<ipLoadbalancing_LogSubscriptionResponse, $5>
					'{subscriptionId}#GET': Read<ipLoadbalancing_LdpSubscription_LdpSubscription, $5>
				}
			}
			quota: {
				'{zone}#GET': Read<ipLoadbalancing_Quota_Quota, $1>
				'{zone}#PUT': Write<void, $1, ipLoadbalancing_Quota_Quota_Request>
			}
			quotaHistory: {
				'{id}#GET': Read<ipLoadbalancing_QuotaHistory_QuotaHistory, $1>
			}
			ssl: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<ipLoadbalancing_Ssl_Ssl, $1>
				'{id}#PUT': Write<void, $1, ipLoadbalancing_Ssl_Ssl_Request>
			}
			task: {
				'{id}#GET': Read<ipLoadbalancing_Task_Task, $1>
			}
			tcp: {
				'farm#GET': Read<number[], $1, { vrackNetworkId?: number; zone?: string }>
				'farm#POST': Write<ipLoadbalancing_backendTcp_BackendTcp, $1, { balance?: ipLoadbalancing_BalanceTCPEnum_Request; displayName?: string; port?: number; probe?: ipLoadbalancing_BackendProbe_Request; stickiness?: ipLoadbalancing_StickinessTCPEnum_Request; vrackNetworkId?: number; zone: string }>
				'frontend#GET': Read<number[], $1, { defaultFarmId?: number; defaultSslId?: number; port?: string; zone?: string }>
				'frontend#POST': Write<ipLoadbalancing_frontendTcp_FrontendTcp, $1, { allowedSource?: string[]; dedicatedIpfo?: string[]; defaultFarmId?: number; defaultSslId?: number; deniedSource?: string[]; disabled?: boolean; displayName?: string; port: string; ssl?: boolean; zone: string }>
				'route#GET': Read<number[], $1, { frontendId?: number }>
				'route#POST': Write<ipLoadbalancing_RouteTcp_RouteTcp, $1, { action: ipLoadbalancing_RouteTcpAction_Request; displayName?: string; frontendId?: number; weight?: number }>
				farm: {
					'{farmId}#DELETE': Read<void, $1>
					'{farmId}#GET': Read<ipLoadbalancing_backendTcp_BackendTcp, $1>
					'{farmId}#PUT': Write<void, $1, ipLoadbalancing_backendTcp_BackendTcp_Request>
					'{farmId}': {
						'server#GET': Read<number[], $1, { address?: string; status?: ipLoadbalancing_BackendCustomerServerStatusEnum_Request }>
						'server#POST': Write<ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer, $1, { address: string; backup?: boolean; chain?: string; displayName?: string; onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum_Request; port?: number; probe?: boolean; proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum_Request; ssl?: boolean; status: ipLoadbalancing_BackendCustomerServerStatusEnum_Request; weight?: number }>
						server: {
							'{serverId}#DELETE': Read<void, $1>
							'{serverId}#GET': Read<ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer, $1>
							'{serverId}#PUT': Write<void, $1, ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer_Request>
						}
					}
				}
				frontend: {
					'{frontendId}#DELETE': Read<void, $1>
					'{frontendId}#GET': Read<ipLoadbalancing_frontendTcp_FrontendTcp, $1>
					'{frontendId}#PUT': Write<void, $1, ipLoadbalancing_frontendTcp_FrontendTcp_Request>
				}
				route: {
					'{routeId}#DELETE': Read<void, $1>
					'{routeId}#GET': Read<ipLoadbalancing_RouteTcp_RouteTcp, $1>
					'{routeId}#PUT': Write<void, $1, ipLoadbalancing_RouteTcp_RouteTcp_Request>
					'{routeId}': {
						'rule#GET': Read<number[], $1>
						'rule#POST': Write<ipLoadbalancing_RouteRule_RouteRule, $1, { displayName?: string; field: string; match: ipLoadbalancing_RouteRuleMatchesEnum_Request; negate?: boolean; pattern?: string; subField?: string }>
						rule: {
							'{ruleId}#DELETE': Read<void, $1>
							'{ruleId}#GET': Read<ipLoadbalancing_RouteRule_RouteRule, $1>
							'{ruleId}#PUT': Write<void, $1, ipLoadbalancing_RouteRule_RouteRule_Request>
						}
					}
				}
			}
			udp: {
				'farm#GET': Read<number[], $6, { vrackNetworkId?: number; zone?: string }>
				'farm#POST': Write<ipLoadbalancing_backendUdp_BackendUdp, $6, { displayName?: string; port: number; vrackNetworkId?: number; zone: string }>
				'frontend#GET': Read<number[], $6, { defaultFarmId?: number; port?: string; zone?: string }>
				'frontend#POST': Write<ipLoadbalancing_frontendUdp_FrontendUdp, $6, { dedicatedIpfo?: string[]; defaultFarmId?: number; disabled?: boolean; displayName?: string; port: string; zone: string }>
				farm: {
					'{farmId}#DELETE': Read<void, $6>
					'{farmId}#GET': Read<ipLoadbalancing_backendUdp_BackendUdp, $6>
					'{farmId}#PUT': Write<void, $6, ipLoadbalancing_backendUdp_BackendUdp_Request>
					'{farmId}': {
						'server#GET': Read<number[], $6, { address?: string; status?: ipLoadbalancing_BackendCustomerServerStatusEnum_Request }>
						'server#POST': Write<ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer, $6, { address: string; displayName?: string; port?: number; status: ipLoadbalancing_BackendCustomerServerStatusEnum_Request }>
						server: {
							'{serverId}#DELETE': Read<void, $6>
							'{serverId}#GET': Read<ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer, $6>
							'{serverId}#PUT': Write<void, $6, ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer_Request>
						}
					}
				}
				frontend: {
					'{frontendId}#DELETE': Read<void, $6>
					'{frontendId}#GET': Read<ipLoadbalancing_frontendUdp_FrontendUdp, $6>
					'{frontendId}#PUT': Write<void, $6, ipLoadbalancing_frontendUdp_FrontendUdp_Request>
				}
			}
			vrack: {
				'network#GET': Read<number[], $7, { subnet?: string; vlan?: number }>
				'network#POST': Write<ipLoadbalancing_VrackNetwork_VrackNetwork, $7, { displayName?: string; farmId?: number[]; natIp: string; subnet: string; vlan?: number }>
				'networkCreationRules#GET': Read<ipLoadbalancing_VrackNetworkCreationRules, $7>
				'status#GET': Read<ipLoadbalancing_VrackInformation, $7>
				network: {
					'{vrackNetworkId}#DELETE': Read<void, $7>
					'{vrackNetworkId}#GET': Read<ipLoadbalancing_VrackNetwork_VrackNetwork, $7>
					'{vrackNetworkId}#PUT': Write<void, $7, ipLoadbalancing_VrackNetwork_VrackNetwork_Request>
					'{vrackNetworkId}': {
						'updateFarmId#POST': Write<ipLoadbalancing_VrackNetwork_VrackNetwork, $7, { farmId: number[] }>
					}
				}
			}
			zone: {
				'{name}#GET': Read<ipLoadbalancing_Zone_Zone, $1>
				'{name}': {
					'cancelTermination#POST': Write<void, $1>
					'terminate#POST': Write<void, $1>
				}
			}
		}
	}
}
export type ipLoadbalancing_BackendCustomerServerStatusEnum = ipLoadbalancing_BackendCustomerServerStatusEnum_Request | Text
export type ipLoadbalancing_BackendCustomerServerStatusEnum_Request = 'active' | 'inactive'
export interface ipLoadbalancing_BackendProbe {
	forceSsl: boolean | null
	interval: number | null
	match: ipLoadbalancing_ProbeExpectMatchEnum | null
	method: ipLoadbalancing_ProbeMethodEnum | null
	negate: boolean | null
	pattern: string | null
	port: number | null
	type: ipLoadbalancing_ProbeTypeEnum | null
	url: string | null
}
export interface ipLoadbalancing_BackendProbe_Request {
	forceSsl?: boolean | null
	interval?: number | null
	match?: ipLoadbalancing_ProbeExpectMatchEnum_Request | null
	method?: ipLoadbalancing_ProbeMethodEnum_Request | null
	negate?: boolean | null
	pattern?: string | null
	port?: number | null
	type?: ipLoadbalancing_ProbeTypeEnum_Request | null
	url?: string | null
}
export type ipLoadbalancing_BalanceHTTPEnum = ipLoadbalancing_BalanceHTTPEnum_Request | Text
export type ipLoadbalancing_BalanceHTTPEnum_Request = 'first' | 'leastconn' | 'roundrobin' | 'source' | 'uri'
export type ipLoadbalancing_BalanceTCPEnum = ipLoadbalancing_BalanceTCPEnum_Request | Text
export type ipLoadbalancing_BalanceTCPEnum_Request = 'first' | 'leastconn' | 'roundrobin' | 'source'
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
export type ipLoadbalancing_IpStateEnum = 'blacklisted' | 'deleted' | 'free' | 'ok' | 'quarantined' | 'suspended' | Text
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
	sslConfiguration: ipLoadbalancing_SslConfigurationEnum | null
	state: ipLoadbalancing_IpStateEnum
	vrackEligibility: boolean
	vrackName: string | null
	zone: string[]
}
export interface ipLoadbalancing_Ip_Request {
	displayName?: string | null
	sslConfiguration?: ipLoadbalancing_SslConfigurationEnum_Request | null
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
export type ipLoadbalancing_OnMarkedDownEnum = ipLoadbalancing_OnMarkedDownEnum_Request | Text
export type ipLoadbalancing_OnMarkedDownEnum_Request = 'shutdown-sessions'
export interface ipLoadbalancing_OrderableZone {
	name: string
	planCode: string
}
export interface ipLoadbalancing_PendingChanges {
	number: number
	zone: string
}
export type ipLoadbalancing_ProbeExpectMatchEnum = ipLoadbalancing_ProbeExpectMatchEnum_Request | Text
export type ipLoadbalancing_ProbeExpectMatchEnum_Request = 'contains' | 'default' | 'internal' | 'matches' | 'status'
export type ipLoadbalancing_ProbeMethodEnum = ipLoadbalancing_ProbeMethodEnum_Request | Text
export type ipLoadbalancing_ProbeMethodEnum_Request = 'GET' | 'HEAD' | 'OPTIONS' | 'internal'
export type ipLoadbalancing_ProbeTypeEnum = ipLoadbalancing_ProbeTypeEnum_Request | Text
export type ipLoadbalancing_ProbeTypeEnum_Request = 'http' | 'internal' | 'mysql' | 'oco' | 'pgsql' | 'smtp' | 'tcp'
export type ipLoadbalancing_ProxyProtocolVersionEnum = ipLoadbalancing_ProxyProtocolVersionEnum_Request | Text
export type ipLoadbalancing_ProxyProtocolVersionEnum_Request = 'v1' | 'v2' | 'v2-ssl' | 'v2-ssl-cn'
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
	status: ipLoadbalancing_RouteStatusEnum
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
	match: ipLoadbalancing_RouteRuleMatchesEnum
	negate: boolean
	pattern: string | null
	ruleId: number
	subField: string | null
}
export type ipLoadbalancing_RouteRuleMatchesEnum = ipLoadbalancing_RouteRuleMatchesEnum_Request | Text
export type ipLoadbalancing_RouteRuleMatchesEnum_Request = 'contains' | 'endswith' | 'exists' | 'in' | 'internal' | 'is' | 'matches' | 'startswith'
export interface ipLoadbalancing_RouteRule_RouteRule {
	displayName: string | null
	field: string
	match: ipLoadbalancing_RouteRuleMatchesEnum
	negate: boolean
	pattern: string | null
	ruleId: number
	subField: string | null
}
export interface ipLoadbalancing_RouteRule_RouteRule_Request {
	displayName?: string | null
	field?: string
	match?: ipLoadbalancing_RouteRuleMatchesEnum_Request
	negate?: boolean
	pattern?: string | null
	subField?: string | null
}
export type ipLoadbalancing_RouteStatusEnum = 'creating' | 'deleting' | 'internal' | 'ok' | 'updating' | Text
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
	status: ipLoadbalancing_RouteStatusEnum
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
export type ipLoadbalancing_SslConfigurationEnum = ipLoadbalancing_SslConfigurationEnum_Request | Text
export type ipLoadbalancing_SslConfigurationEnum_Request = 'intermediate' | 'modern'
export type ipLoadbalancing_SslTypeEnum = ipLoadbalancing_SslTypeEnum_Request | Text
export type ipLoadbalancing_SslTypeEnum_Request = 'built' | 'built_not_routed' | 'custom'
export interface ipLoadbalancing_Ssl_Ssl {
	displayName: string | null
	expireDate: string
	fingerprint: string
	id: number
	san: string[]
	serial: string
	subject: string
	type: ipLoadbalancing_SslTypeEnum | null
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
export type ipLoadbalancing_StickinessHTTPEnum = ipLoadbalancing_StickinessHTTPEnum_Request | Text
export type ipLoadbalancing_StickinessHTTPEnum_Request = 'cookie' | 'sourceIp'
export type ipLoadbalancing_StickinessTCPEnum = ipLoadbalancing_StickinessTCPEnum_Request | Text
export type ipLoadbalancing_StickinessTCPEnum_Request = 'sourceIp'
export type ipLoadbalancing_TaskActionEnum = ipLoadbalancing_TaskActionEnum_Request | Text
export type ipLoadbalancing_TaskActionEnum_Request = 'deleteIplb' | 'deployIplb' | 'install' | 'installIplb' | 'installZone' | 'orderFreeCertificate' | 'orderPaidCertificate' | 'orderSsl' | 'refreshIplb' | 'releaseIplb' | 'releaseIplbZone' | 'reopenIplb' | 'suspendIplb' | 'suspendZone' | 'switchToIplbNextGenerationApi' | 'vrackAttach' | 'vrackDetach'
export type ipLoadbalancing_TaskStatusEnum = ipLoadbalancing_TaskStatusEnum_Request | Text
export type ipLoadbalancing_TaskStatusEnum_Request = 'blocked' | 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface ipLoadbalancing_Task_Task {
	action: ipLoadbalancing_TaskActionEnum
	creationDate: string
	doneDate: string | null
	id: number
	progress: number
	status: ipLoadbalancing_TaskStatusEnum
	zones: string[]
}
export interface ipLoadbalancing_VrackInformation {
	state: ipLoadbalancing_VrackStateEnum
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
export type ipLoadbalancing_VrackStateEnum = 'activating' | 'active' | 'deactivating' | 'inactive' | Text
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
	onMarkedDown: ipLoadbalancing_OnMarkedDownEnum | null
	port: number | null
	probe: boolean
	proxyProtocolVersion: ipLoadbalancing_ProxyProtocolVersionEnum | null
	serverId: number
	serverState: ipLoadbalancing_ServerState[]
	ssl: boolean
	status: ipLoadbalancing_BackendCustomerServerStatusEnum
	weight: number | null
}
export interface ipLoadbalancing_backendHttpCustomerServer_BackendHTTPServer_Request {
	backup?: boolean
	chain?: string | null
	cookie?: string | null
	displayName?: string | null
	onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum_Request | null
	port?: number | null
	probe?: boolean
	proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum_Request | null
	ssl?: boolean
	status?: ipLoadbalancing_BackendCustomerServerStatusEnum_Request
	weight?: number | null
}
export interface ipLoadbalancing_backendHttp_BackendHttp {
	balance: ipLoadbalancing_BalanceHTTPEnum | null
	displayName: string | null
	farmId: number
	port: number | null
	probe: ipLoadbalancing_BackendProbe | null
	stickiness: ipLoadbalancing_StickinessHTTPEnum | null
	vrackNetworkId: number | null
	zone: string
}
export interface ipLoadbalancing_backendHttp_BackendHttp_Request {
	balance?: ipLoadbalancing_BalanceHTTPEnum_Request | null
	displayName?: string | null
	port?: number | null
	probe?: ipLoadbalancing_BackendProbe_Request | null
	stickiness?: ipLoadbalancing_StickinessHTTPEnum_Request | null
	vrackNetworkId?: number | null
}
export interface ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer {
	address: string
	backendId: number
	backup: boolean
	chain: string | null
	displayName: string | null
	onMarkedDown: ipLoadbalancing_OnMarkedDownEnum | null
	port: number | null
	probe: boolean
	proxyProtocolVersion: ipLoadbalancing_ProxyProtocolVersionEnum | null
	serverId: number
	serverState: ipLoadbalancing_ServerState[]
	ssl: boolean
	status: ipLoadbalancing_BackendCustomerServerStatusEnum
	weight: number | null
}
export interface ipLoadbalancing_backendTcpCustomerServer_BackendTCPServer_Request {
	backup?: boolean
	chain?: string | null
	displayName?: string | null
	onMarkedDown?: ipLoadbalancing_OnMarkedDownEnum_Request | null
	port?: number | null
	probe?: boolean
	proxyProtocolVersion?: ipLoadbalancing_ProxyProtocolVersionEnum_Request | null
	ssl?: boolean
	status?: ipLoadbalancing_BackendCustomerServerStatusEnum_Request
	weight?: number | null
}
export interface ipLoadbalancing_backendTcp_BackendTcp {
	balance: ipLoadbalancing_BalanceTCPEnum | null
	displayName: string | null
	farmId: number
	port: number | null
	probe: ipLoadbalancing_BackendProbe | null
	stickiness: ipLoadbalancing_StickinessTCPEnum | null
	vrackNetworkId: number | null
	zone: string
}
export interface ipLoadbalancing_backendTcp_BackendTcp_Request {
	balance?: ipLoadbalancing_BalanceTCPEnum_Request | null
	displayName?: string | null
	port?: number | null
	probe?: ipLoadbalancing_BackendProbe_Request | null
	stickiness?: ipLoadbalancing_StickinessTCPEnum_Request | null
	vrackNetworkId?: number | null
}
export interface ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer {
	address: string
	backendId: number
	displayName: string | null
	port: number | null
	serverId: number
	status: ipLoadbalancing_BackendCustomerServerStatusEnum
}
export interface ipLoadbalancing_backendUdpCustomerServer_BackendUDPServer_Request {
	displayName?: string | null
	port?: number | null
	status?: ipLoadbalancing_BackendCustomerServerStatusEnum_Request
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
export type ipLoadbalancing_status_Enum = 'error' | 'ok' | 'unknown' | 'warn' | Text
export interface ipLoadbalancing_status_Service {
	status: ipLoadbalancing_status_Enum
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
