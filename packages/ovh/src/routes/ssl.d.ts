// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
/** The routes of v1 below /ssl. */
export interface Ssl {
	'ssl#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	ssl: {
		'{serviceName}#GET': Read<ssl_CertificateWithIAM, $1>
		'{serviceName}': {
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'tasks#GET': Read<number[], $1>
			tasks: {
				'{taskId}#GET': Read<ssl_Operation, $1>
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option'
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
export type ssl_CertificateAuthorityEnum = 'comodo' | 'sectigo'
export type ssl_CertificateStatusEnum = 'creating' | 'error' | 'ok' | 'validating'
export type ssl_CertificateTypeEnum = 'DV' | 'EV' | 'OV'
export interface ssl_CertificateWithIAM {
	authority: ssl_CertificateAuthorityEnum | Text
	certificate: string | null
	chain: string | null
	commonName: string
	csr: string
	iam: iam_ResourceMetadata | null
	serviceName: string
	status: ssl_CertificateStatusEnum | Text
	subjectAltName: string[]
	type: ssl_CertificateTypeEnum | Text
	validityEnd: string | null
	validityStart: string | null
}
export interface ssl_Operation {
	doneDate: string | null
	function: ssl_OperationFunctionEnum | Text
	lastUpdate: string
	startDate: string
	status: ssl_OperationStatusEnum | Text
	taskId: number
}
export type ssl_OperationFunctionEnum = 'acme_order_certificate' | 'sectigo_deliver_certificate' | 'sectigo_deliver_certificate_from_api' | 'sectigo_order_certificate'
export type ssl_OperationStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
