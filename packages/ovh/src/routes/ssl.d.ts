// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
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
export type ssl_CertificateAuthorityEnum = 'comodo' | 'sectigo' | Text
export type ssl_CertificateStatusEnum = 'creating' | 'error' | 'ok' | 'validating' | Text
export type ssl_CertificateTypeEnum = 'DV' | 'EV' | 'OV' | Text
export interface ssl_CertificateWithIAM {
	authority: ssl_CertificateAuthorityEnum
	certificate: string | null
	chain: string | null
	commonName: string
	csr: string
	iam: iam_ResourceMetadata | null
	serviceName: string
	status: ssl_CertificateStatusEnum
	subjectAltName: string[]
	type: ssl_CertificateTypeEnum
	validityEnd: string | null
	validityStart: string | null
}
export interface ssl_Operation {
	doneDate: string | null
	function: ssl_OperationFunctionEnum
	lastUpdate: string
	startDate: string
	status: ssl_OperationStatusEnum
	taskId: number
}
export type ssl_OperationFunctionEnum = 'acme_order_certificate' | 'sectigo_deliver_certificate' | 'sectigo_deliver_certificate_from_api' | 'sectigo_order_certificate' | Text
export type ssl_OperationStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
