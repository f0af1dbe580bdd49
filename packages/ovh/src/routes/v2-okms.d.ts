// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = {}
type $2 = { status: 'BETA' }
/** The routes of v2 below /okms. */
export interface V2Okms {
	v2: {
		okms: {
			'resource#GET': Read<okms_resource_ResponseWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			reference: {
				'regions#GET': Read<okms_reference_Region[], $1>
				'secretConfig#GET': Read<okms_reference_secretConfig_Response, $1, { region: okms_RegionEnum_Request }>
				'serviceKey#GET': Read<okms_reference_serviceKey_Response[], $1, { region: okms_RegionEnum_Request }>
			}
			resource: {
				'{okmsId}#GET': Read<okms_resource_ResponseWithIAM, $1, { publicCA?: boolean }>
				'{okmsId}': {
					'credential#GET': Read<okms_credential_GetResponse[], $1>
					'credential#POST': Write<okms_credential_CreationResponse, $1, okms_credential_Creation_Request>
					'secret#GET': Read<okms_secret_GetResponseWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					'secret#POST': Write<okms_secret_PostResponse, $1, okms_secret_Creation_Request>
					'secretConfig#GET': Read<okms_secretConfig_Response, $1>
					'secretConfig#PUT': Write<okms_secretConfig_Response, $1, okms_secretConfig_UpdateRequest_Request>
					'serviceKey#GET': Read<okms_serviceKey_ResponseWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					'serviceKey#POST': Write<okms_serviceKey_Response, $1, okms_serviceKey_Creation_Request>
					credential: {
						'{credentialId}#DELETE': Read<okms_credential_GetResponse, $1>
						'{credentialId}#GET': Read<okms_credential_GetResponse, $1>
					}
					log: {
						'kind#GET': Read<dbaas_logs_LogKind[], $2>
						'subscription#GET': Read<dbaas_logs_LogSubscription[], $2, { kind?: string }>
						'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $2, dbaas_logs_LogSubscriptionCreation_Request>
						'url#POST': Write<dbaas_logs_TemporaryLogsLink, $2, dbaas_logs_LogUrlCreation_Request>
						kind: {
							'{name}#GET': Read<dbaas_logs_LogKind, $2>
						}
						subscription: {
							'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $2>
							'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $2>
						}
					}
					secret: {
						'{path}#DELETE': Read<void, $1>
						'{path}#GET': Read<okms_secret_GetResponseWithIAM, $1, { includeData?: boolean; version?: number }>
						'{path}#PUT': Write<okms_secret_PostResponse, $1, okms_secret_UpdateRequest_Request, { cas?: number }>
						'{path}': {
							'version#GET': Read<okms_secret_Version[], $1>
							'version#POST': Write<okms_secret_Version, $1, okms_secret_version_Creation_Request, { cas?: number }>
							version: {
								'{version}#GET': Read<okms_secret_Version, $1, { includeData?: boolean }>
								'{version}#PUT': Write<okms_secret_version_UpdateResponse, $1, okms_secret_version_UpdateRequest_Request>
							}
						}
					}
					serviceKey: {
						'{keyId}#DELETE': Read<void, $1>
						'{keyId}#GET': Read<okms_serviceKey_ResponseWithIAM, $1, { format?: okms_KeyFormatEnum_Request }>
						'{keyId}#PUT': Write<okms_serviceKey_Response, $1, okms_serviceKey_Update_Request>
					}
				}
			}
		}
	}
}
export interface dbaas_logs_LogSubscription {
	createdAt: string
	kind: string
	resource: dbaas_logs_LogSubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscriptionResource {
	name: string
	type: string
}
export type location_TypeEnum = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ' | Text
export type observability_CertificationLevelEnum = 'HDS' | 'PCI_DSS' | 'SNC' | 'SOC2' | 'STANDARD' | 'TRUSTED_ZONE' | Text
export type okms_CertificateTypeEnum = okms_CertificateTypeEnum_Request | Text
export type okms_CertificateTypeEnum_Request = 'ECDSA' | 'RSA'
export type okms_CredentialStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'EXPIRED' | 'READY' | Text
export type okms_KeyAlgEnum = okms_KeyAlgEnum_Request | Text
export type okms_KeyAlgEnum_Request = 'ES256' | 'ES384' | 'ES512' | 'PS256' | 'PS384' | 'PS512' | 'RS256' | 'RS384' | 'RS512'
export type okms_KeyCurveEnum = okms_KeyCurveEnum_Request | Text
export type okms_KeyCurveEnum_Request = 'P-256' | 'P-384' | 'P-521'
export type okms_KeyDeactivationReasonEnum_Request = 'AFFILIATION_CHANGED' | 'CA_COMPROMISE' | 'CESSATION_OF_OPERATION' | 'KEY_COMPROMISE' | 'PRIVILEGE_WITHDRAWN' | 'SUPERSEDED' | 'UNSPECIFIED'
export type okms_KeyFormatEnum_Request = 'JWK' | 'PEM'
export type okms_KeyOpsEnum = okms_KeyOpsEnum_Request | Text
export type okms_KeyOpsEnum_Request = 'decrypt' | 'encrypt' | 'sign' | 'unwrapKey' | 'verify' | 'wrapKey'
export type okms_KeySizeEnum = okms_KeySizeEnum_Request | Numeric
export type okms_KeySizeEnum_Request = 128 | 192 | 2048 | 256 | 3072 | 384 | 4096 | 521
export type okms_KeyStateEnum = 'ACTIVE' | 'ALL' | 'COMPROMISED' | 'DEACTIVATED' | 'DESTROYED' | 'DESTROYED_COMPROMISED' | 'PRE_ACTIVE' | Text
export type okms_KeyStateUpdateEnum_Request = 'ACTIVE' | 'COMPROMISED' | 'DEACTIVATED'
export type okms_KeyTypeEnum = okms_KeyTypeEnum_Request | Text
export type okms_KeyTypeEnum_Request = 'EC' | 'RSA' | 'oct'
export type okms_KeyUseEnum = okms_KeyUseEnum_Request | Text
export type okms_KeyUseEnum_Request = 'enc' | 'sig'
export type okms_RegionEnum = okms_RegionEnum_Request | Text
export type okms_RegionEnum_Request = 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-waw' | 'eu-south-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg'
export type okms_SecretStateEnum = okms_SecretStateEnum_Request | Text
export type okms_SecretStateEnum_Request = 'ACTIVE' | 'DEACTIVATED' | 'DELETED'
export interface okms_credential_CreationResponse {
	certificateType: okms_CertificateTypeEnum
	createdAt: string
	description: string | null
	expiredAt: string
	fromCSR: boolean
	id: string
	identityURNs: string[]
	name: string
	privateKeyPEM: string | null
	status: okms_CredentialStatusEnum
}
export interface okms_credential_Creation_Request {
	certificateType?: okms_CertificateTypeEnum_Request | null
	csr?: string | null
	description?: string | null
	identityURNs: string[]
	name: string
	validity?: number | null
}
export interface okms_credential_GetResponse {
	certificatePEM: string | null
	certificateType: okms_CertificateTypeEnum
	createdAt: string
	description: string | null
	expiredAt: string
	fromCSR: boolean
	id: string
	identityURNs: string[]
	name: string
	status: okms_CredentialStatusEnum
}
export interface okms_reference_Region {
	certifications: observability_CertificationLevelEnum[]
	id: okms_RegionEnum
	kmipEndpoint: string
	restEndpoint: string
	type: location_TypeEnum
}
export interface okms_reference_secretConfig_Response {
	casRequired: boolean
	maxVersions: number
}
export interface okms_reference_serviceKey_Curve {
	default: boolean
	value: okms_KeyCurveEnum
}
export interface okms_reference_serviceKey_Operations {
	default: boolean
	value: okms_KeyOpsEnum[]
}
export interface okms_reference_serviceKey_Response {
	curves: okms_reference_serviceKey_Curve[]
	default: boolean
	operations: okms_reference_serviceKey_Operations[]
	sizes: okms_reference_serviceKey_Size[]
	type: okms_KeyTypeEnum
}
export interface okms_reference_serviceKey_Size {
	default: boolean
	value: okms_KeySizeEnum
}
export interface okms_resource_ResponseWithIAM {
	iam: iam_ResourceMetadata | null
	id: string
	kmipEndpoint: string
	kmipObjectCount: number
	kmipRsaEndpoint: string | null
	publicCA: string | null
	publicRsaCA: string | null
	region: okms_RegionEnum
	restEndpoint: string
	secretCount: number
	secretVersionCount: number
	serviceKeyCount: number
	swaggerEndpoint: string
}
export interface okms_secretConfig_Response {
	casRequired: boolean
	deactivateVersionAfter: string
	maxVersions: number
}
export interface okms_secretConfig_UpdateRequest_Request {
	casRequired?: boolean | null
	deactivateVersionAfter?: string | null
	maxVersions?: number | null
}
export interface okms_secret_Creation_Request {
	metadata?: okms_secret_MetadataRequest_Request | null
	path: string
	version: okms_secret_version_Creation_Request
}
export interface okms_secret_GetResponseWithIAM {
	iam: iam_ResourceMetadata | null
	metadata: okms_secret_Metadata
	path: string
	version: okms_secret_Version | null
}
export interface okms_secret_Metadata {
	casRequired: boolean | null
	createdAt: string
	currentVersion: number | null
	customMetadata: Record<string, string> | null
	deactivateVersionAfter: string | null
	maxVersions: number | null
	oldestVersion: number
	updatedAt: string | null
}
export interface okms_secret_MetadataRequest_Request {
	casRequired?: boolean | null
	customMetadata?: Record<string, string> | null
	deactivateVersionAfter?: string | null
	maxVersions?: number | null
}
export interface okms_secret_PostResponse {
	metadata: okms_secret_Metadata
	path: string
}
export interface okms_secret_UpdateRequest_Request {
	metadata?: okms_secret_MetadataRequest_Request | null
	version?: okms_secret_version_Creation_Request | null
}
export interface okms_secret_Version {
	createdAt: string
	data: unknown
	deactivatedAt: string | null
	id: number
	state: okms_SecretStateEnum
}
export interface okms_secret_version_Creation_Request {
	data: unknown
}
export interface okms_secret_version_UpdateRequest_Request {
	state: okms_SecretStateEnum_Request
}
export interface okms_secret_version_UpdateResponse {
	createdAt: string
	deactivatedAt: string | null
	id: number
	state: okms_SecretStateEnum
}
export interface okms_serviceKey_Creation_Request {
	context?: string | null
	curve?: okms_KeyCurveEnum_Request | null
	keys?: okms_serviceKey_JsonWebKeyRequest_Request[] | null
	name?: string
	operations?: okms_KeyOpsEnum_Request[] | null
	size?: okms_KeySizeEnum_Request | null
	type?: okms_KeyTypeEnum_Request | null
}
export interface okms_serviceKey_JsonWebKeyRequest_Request {
	alg?: okms_KeyAlgEnum_Request | null
	crv?: okms_KeyCurveEnum_Request | null
	d?: string | null
	dp?: string | null
	dq?: string | null
	e?: string | null
	k?: string | null
	key_ops?: okms_KeyOpsEnum_Request[] | null
	kid?: string | null
	kty: okms_KeyTypeEnum_Request
	n?: string | null
	p?: string | null
	q?: string | null
	qi?: string | null
	use?: okms_KeyUseEnum_Request | null
	x?: string | null
	y?: string | null
}
export interface okms_serviceKey_JsonWebKeyResponse {
	alg: okms_KeyAlgEnum | null
	crv: okms_KeyCurveEnum | null
	d: string | null
	dp: string | null
	dq: string | null
	e: string | null
	k: string | null
	key_ops: okms_KeyOpsEnum[] | null
	kid: string
	kty: okms_KeyTypeEnum
	n: string | null
	p: string | null
	q: string | null
	qi: string | null
	use: okms_KeyUseEnum | null
	x: string | null
	y: string | null
}
export interface okms_serviceKey_PEM {
	pem: string
}
export interface okms_serviceKey_Response {
	createdAt: string
	curve: okms_KeyCurveEnum | null
	id: string
	keys: okms_serviceKey_JsonWebKeyResponse[] | null
	keysPEM: okms_serviceKey_PEM[] | null
	name: string
	operations: okms_KeyOpsEnum[] | null
	size: okms_KeySizeEnum | null
	state: okms_KeyStateEnum
	type: okms_KeyTypeEnum
}
export interface okms_serviceKey_ResponseWithIAM {
	createdAt: string
	curve: okms_KeyCurveEnum | null
	iam: iam_ResourceMetadata | null
	id: string
	keys: okms_serviceKey_JsonWebKeyResponse[] | null
	keysPEM: okms_serviceKey_PEM[] | null
	name: string
	operations: okms_KeyOpsEnum[] | null
	size: okms_KeySizeEnum | null
	state: okms_KeyStateEnum
	type: okms_KeyTypeEnum
}
export interface okms_serviceKey_Update_Request {
	deactivationReason?: okms_KeyDeactivationReasonEnum_Request | null
	name?: string | null
	state?: okms_KeyStateUpdateEnum_Request | null
}
