// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; auth: false; status: 'BETA' }
/** The routes of v1 below /sslGateway. */
export interface SslGateway {
	'sslGateway#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	sslGateway: {
		'availableZones#GET': Read<string[], $2>
		'eligibility#GET': Read<sslGateway_EligibilityStatus, $2, { domain: string }>
		'{serviceName}#GET': Read<sslGateway_SslGatewayWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, sslGateway_SslGateway_Request>
		'{serviceName}': {
			'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
			'domain#GET': Read<number[], $1>
			'domain#POST': Write<sslGateway_Domain, $1, { domain: string }>
			'natIp#GET': Read<sslGateway_NatIps[], $1>
			'renewCertificate#POST': Write<string[], $1, { domain?: string }>
			'server#GET': Read<number[], $1>
			'server#POST': Write<sslGateway_Server, $1, { address: string; port: number }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1>
			'terminate#POST': Write<string, $1>
			domain: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<sslGateway_Domain, $1>
			}
			server: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<sslGateway_Server, $1>
				'{id}#PUT': Write<void, $1, sslGateway_Server_Request>
			}
			task: {
				'{id}#GET': Read<sslGateway_Task, $1>
			}
		}
	}
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface sslGateway_Domain {
	domain: string
	id: number
	state: sslGateway_DomainStateEnum
}
export type sslGateway_DomainStateEnum = 'creating' | 'deleted' | 'deleting' | 'http-only' | 'internal' | 'ok' | Text
export interface sslGateway_EligibilityStatus {
	domain: string
	ip6s: string[]
	ips: string[]
	isHostedByOvh: boolean
}
export interface sslGateway_NatIps {
	ip: string[]
	zone: string
}
export type sslGateway_OfferEnum = 'advanced' | 'enterprise' | 'free' | 'internal' | Text
export interface sslGateway_Server {
	address: string
	id: number
	port: number
	state: sslGateway_ServerStateEnum
}
export type sslGateway_ServerStateEnum = 'creating' | 'deleted' | 'deleting' | 'internal' | 'ok' | 'updating' | Text
export interface sslGateway_Server_Request {
	address?: string
	port?: number
}
export type sslGateway_SslConfigurationEnum = sslGateway_SslConfigurationEnum_Request | Text
export type sslGateway_SslConfigurationEnum_Request = 'intermediate' | 'internal' | 'modern'
export interface sslGateway_SslGatewayWithIAM {
	allowedSource: string[] | null
	displayName: string | null
	hsts: boolean
	httpsRedirect: boolean
	iam: iam_ResourceMetadata | null
	ipv4: string
	ipv6: string | null
	metricsToken: string | null
	offer: sslGateway_OfferEnum
	reverse: string | null
	serverHttps: boolean
	serviceName: string
	sslConfiguration: sslGateway_SslConfigurationEnum | null
	state: sslGateway_StateEnum
	zones: string[]
}
export interface sslGateway_SslGateway_Request {
	allowedSource?: string[] | null
	displayName?: string | null
	hsts?: boolean
	httpsRedirect?: boolean
	reverse?: string | null
	serverHttps?: boolean
	sslConfiguration?: sslGateway_SslConfigurationEnum_Request | null
}
export type sslGateway_StateEnum = 'creating' | 'deleted' | 'deleting' | 'http-only' | 'internal' | 'ok' | 'suspended' | 'upgrading' | Text
export interface sslGateway_Task {
	action: sslGateway_TaskActionEnum
	creationDate: string
	id: number
	progress: number
	status: sslGateway_TaskStatusEnum
}
export type sslGateway_TaskActionEnum = 'addDomain' | 'addPaidCertificate' | 'addServer' | 'createService' | 'deleteDomain' | 'deleteServer' | 'deleteService' | 'internalTask' | 'updateServer' | 'updateService' | 'upgrade' | Text
export type sslGateway_TaskStatusEnum = 'blocked' | 'cancelled' | 'doing' | 'done' | 'error' | 'paused' | 'todo' | Text
