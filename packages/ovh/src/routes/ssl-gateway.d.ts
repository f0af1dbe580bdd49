// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /sslGateway. */
export interface SslGateway {
	'sslGateway#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
	sslGateway: {
		'availableZones#GET': Read<string[], $1, unknown, { auth: false; status: 'BETA' }>
		'eligibility#GET': Read<sslGateway_EligibilityStatus, $1, { domain: string }, { auth: false; status: 'BETA' }>
		'{serviceName}#GET': Read<sslGateway_SslGatewayWithIAM, $1, unknown, { status: 'BETA' }>
		'{serviceName}#PUT': Write<void, $1, sslGateway_SslGateway_Request, { status: 'BETA' }>
		'{serviceName}': {
			'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }, { status: 'BETA' }>
			'confirmTermination#POST': Write<string, $1, { commentary?: string; futureUse?: service_TerminationFutureUseEnum; reason?: service_TerminationReasonEnum; token: string }, { status: 'BETA' }>
			'domain#GET': Read<number[], $1, unknown, { status: 'BETA' }>
			'domain#POST': Write<sslGateway_Domain, $1, { domain: string }, { status: 'BETA' }>
			'natIp#GET': Read<sslGateway_NatIps[], $1, unknown, { status: 'BETA' }>
			'renewCertificate#POST': Write<string[], $1, { domain?: string }, { status: 'BETA' }>
			'server#GET': Read<number[], $1, unknown, { status: 'BETA' }>
			'server#POST': Write<sslGateway_Server, $1, { address: string; port: number }, { status: 'BETA' }>
			'serviceInfos#GET': Read<services_Service, $1, unknown, { status: 'BETA' }>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request, { status: 'BETA' }>
			'task#GET': Read<number[], $1, unknown, { status: 'BETA' }>
			'terminate#POST': Write<string, $1, unknown, { status: 'BETA' }>
			domain: {
				'{id}#DELETE': Read<void, $1, unknown, { status: 'BETA' }>
				'{id}#GET': Read<sslGateway_Domain, $1, unknown, { status: 'BETA' }>
			}
			server: {
				'{id}#DELETE': Read<void, $1, unknown, { status: 'BETA' }>
				'{id}#GET': Read<sslGateway_Server, $1, unknown, { status: 'BETA' }>
				'{id}#PUT': Write<void, $1, sslGateway_Server_Request, { status: 'BETA' }>
			}
			task: {
				'{id}#GET': Read<sslGateway_Task, $1, unknown, { status: 'BETA' }>
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
export interface sslGateway_Domain {
	domain: string
	id: number
	state: sslGateway_DomainStateEnum | Text
}
export type sslGateway_DomainStateEnum = 'creating' | 'deleted' | 'deleting' | 'http-only' | 'internal' | 'ok'
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
export type sslGateway_OfferEnum = 'advanced' | 'enterprise' | 'free' | 'internal'
export interface sslGateway_Server {
	address: string
	id: number
	port: number
	state: sslGateway_ServerStateEnum | Text
}
export type sslGateway_ServerStateEnum = 'creating' | 'deleted' | 'deleting' | 'internal' | 'ok' | 'updating'
export interface sslGateway_Server_Request {
	address?: string
	port?: number
}
export type sslGateway_SslConfigurationEnum = 'intermediate' | 'internal' | 'modern'
export interface sslGateway_SslGatewayWithIAM {
	allowedSource: string[] | null
	displayName: string | null
	hsts: boolean
	httpsRedirect: boolean
	iam: iam_ResourceMetadata | null
	ipv4: string
	ipv6: string | null
	metricsToken: string | null
	offer: sslGateway_OfferEnum | Text
	reverse: string | null
	serverHttps: boolean
	serviceName: string
	sslConfiguration: sslGateway_SslConfigurationEnum | Text | null
	state: sslGateway_StateEnum | Text
	zones: string[]
}
export interface sslGateway_SslGateway_Request {
	allowedSource?: string[] | null
	displayName?: string | null
	hsts?: boolean
	httpsRedirect?: boolean
	reverse?: string | null
	serverHttps?: boolean
	sslConfiguration?: sslGateway_SslConfigurationEnum | null
}
export type sslGateway_StateEnum = 'creating' | 'deleted' | 'deleting' | 'http-only' | 'internal' | 'ok' | 'suspended' | 'upgrading'
export interface sslGateway_Task {
	action: sslGateway_TaskActionEnum | Text
	creationDate: string
	id: number
	progress: number
	status: sslGateway_TaskStatusEnum | Text
}
export type sslGateway_TaskActionEnum = 'addDomain' | 'addPaidCertificate' | 'addServer' | 'createService' | 'deleteDomain' | 'deleteServer' | 'deleteService' | 'internalTask' | 'updateServer' | 'updateService' | 'upgrade'
export type sslGateway_TaskStatusEnum = 'blocked' | 'cancelled' | 'doing' | 'done' | 'error' | 'paused' | 'todo'
