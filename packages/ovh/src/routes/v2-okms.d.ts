// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /okms. */
export interface V2Okms {
	v2: {
		okms: {
			'resource#GET': Read<okms_resource_ResponseWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			reference: {
				'regions#GET': Read<okms_reference_Region[], string>
				'secretConfig#GET': Read<okms_reference_secretConfig_Response, string, { region: okms_RegionEnum }>
				'serviceKey#GET': Read<okms_reference_serviceKey_Response[], string, { region: okms_RegionEnum }>
			}
			resource: {
				'{okmsId}#GET': Read<okms_resource_ResponseWithIAM, string, { publicCA?: boolean }>
				'{okmsId}': {
					'credential#GET': Read<okms_credential_GetResponse[], string>
					'credential#POST': Write<okms_credential_CreationResponse, string, okms_credential_Creation_Request>
					'secret#GET': Read<okms_secret_GetResponseWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					'secret#POST': Write<okms_secret_PostResponse, string, okms_secret_Creation_Request>
					'secretConfig#GET': Read<okms_secretConfig_Response, string>
					'secretConfig#PUT': Write<okms_secretConfig_Response, string, okms_secretConfig_UpdateRequest_Request>
					'serviceKey#GET': Read<okms_serviceKey_ResponseWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					'serviceKey#POST': Write<okms_serviceKey_Response, string, okms_serviceKey_Creation_Request>
					credential: {
						'{credentialId}#DELETE': Read<okms_credential_GetResponse, string>
						'{credentialId}#GET': Read<okms_credential_GetResponse, string>
					}
					log: {
						'kind#GET': Read<dbaas_logs_LogKind[], string, unknown, { status: 'BETA' }>
						'subscription#GET': Read<dbaas_logs_LogSubscription[], string, { kind?: string }, { status: 'BETA' }>
						'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, string, dbaas_logs_LogSubscriptionCreation_Request, { status: 'BETA' }>
						'url#POST': Write<dbaas_logs_TemporaryLogsLink, string, dbaas_logs_LogUrlCreation_Request, { status: 'BETA' }>
						kind: {
							'{name}#GET': Read<dbaas_logs_LogKind, string, unknown, { status: 'BETA' }>
						}
						subscription: {
							'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, string, unknown, { status: 'BETA' }>
							'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, string, unknown, { status: 'BETA' }>
						}
					}
					secret: {
						'{path}#DELETE': Read<void, string>
						'{path}#GET': Read<okms_secret_GetResponseWithIAM, string, { includeData?: boolean; version?: number }>
						'{path}#PUT': Write<okms_secret_PostResponse, string, okms_secret_UpdateRequest_Request, { query: { cas?: number } }>
						'{path}': {
							'version#GET': Read<okms_secret_Version[], string>
							'version#POST': Write<okms_secret_Version, string, okms_secret_version_Creation_Request, { query: { cas?: number } }>
							version: {
								'{version}#GET': Read<okms_secret_Version, string, { includeData?: boolean }>
								'{version}#PUT': Write<okms_secret_version_UpdateResponse, string, okms_secret_version_UpdateRequest_Request>
							}
						}
					}
					serviceKey: {
						'{keyId}#DELETE': Read<void, string>
						'{keyId}#GET': Read<okms_serviceKey_ResponseWithIAM, string, { format?: okms_KeyFormatEnum }>
						'{keyId}#PUT': Write<okms_serviceKey_Response, string, okms_serviceKey_Update_Request>
					}
				}
			}
		}
	}
}
export interface dbaas_logs_LogKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
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
export interface dbaas_logs_LogSubscriptionCreation_Request {
	kind: string
	streamId: string
}
export interface dbaas_logs_LogSubscriptionResource {
	name: string
	type: string
}
export interface dbaas_logs_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface dbaas_logs_LogUrlCreation_Request {
	kind: string
}
export interface dbaas_logs_TemporaryLogsLink {
	expirationDate: string
	url: string
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
export type location_TypeEnum = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ'
export type observability_CertificationLevelEnum = 'HDS' | 'PCI_DSS' | 'SNC' | 'SOC2' | 'STANDARD' | 'TRUSTED_ZONE'
export type okms_CertificateTypeEnum = 'ECDSA' | 'RSA'
export type okms_CredentialStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'EXPIRED' | 'READY'
export type okms_KeyAlgEnum = 'ES256' | 'ES384' | 'ES512' | 'PS256' | 'PS384' | 'PS512' | 'RS256' | 'RS384' | 'RS512'
export type okms_KeyCurveEnum = 'P-256' | 'P-384' | 'P-521'
export type okms_KeyDeactivationReasonEnum = 'AFFILIATION_CHANGED' | 'CA_COMPROMISE' | 'CESSATION_OF_OPERATION' | 'KEY_COMPROMISE' | 'PRIVILEGE_WITHDRAWN' | 'SUPERSEDED' | 'UNSPECIFIED'
export type okms_KeyFormatEnum = 'JWK' | 'PEM'
export type okms_KeyOpsEnum = 'decrypt' | 'encrypt' | 'sign' | 'unwrapKey' | 'verify' | 'wrapKey'
export type okms_KeySizeEnum = 128 | 192 | 2048 | 256 | 3072 | 384 | 4096 | 521
export type okms_KeyStateEnum = 'ACTIVE' | 'ALL' | 'COMPROMISED' | 'DEACTIVATED' | 'DESTROYED' | 'DESTROYED_COMPROMISED' | 'PRE_ACTIVE'
export type okms_KeyStateUpdateEnum = 'ACTIVE' | 'COMPROMISED' | 'DEACTIVATED'
export type okms_KeyTypeEnum = 'EC' | 'RSA' | 'oct'
export type okms_KeyUseEnum = 'enc' | 'sig'
export type okms_RegionEnum = 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-waw' | 'eu-south-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg'
export type okms_SecretStateEnum = 'ACTIVE' | 'DEACTIVATED' | 'DELETED'
export interface okms_credential_CreationResponse {
	certificateType: okms_CertificateTypeEnum | Text
	createdAt: string
	description: string | null
	expiredAt: string
	fromCSR: boolean
	id: string
	identityURNs: string[]
	name: string
	privateKeyPEM: string | null
	status: okms_CredentialStatusEnum | Text
}
export interface okms_credential_Creation_Request {
	certificateType?: okms_CertificateTypeEnum | null
	csr?: string | null
	description?: string | null
	identityURNs: string[]
	name: string
	validity?: number | null
}
export interface okms_credential_GetResponse {
	certificatePEM: string | null
	certificateType: okms_CertificateTypeEnum | Text
	createdAt: string
	description: string | null
	expiredAt: string
	fromCSR: boolean
	id: string
	identityURNs: string[]
	name: string
	status: okms_CredentialStatusEnum | Text
}
export interface okms_reference_Region {
	certifications: (observability_CertificationLevelEnum | Text)[]
	id: okms_RegionEnum | Text
	kmipEndpoint: string
	restEndpoint: string
	type: location_TypeEnum | Text
}
export interface okms_reference_secretConfig_Response {
	casRequired: boolean
	maxVersions: number
}
export interface okms_reference_serviceKey_Curve {
	default: boolean
	value: okms_KeyCurveEnum | Text
}
export interface okms_reference_serviceKey_Operations {
	default: boolean
	value: (okms_KeyOpsEnum | Text)[]
}
export interface okms_reference_serviceKey_Response {
	curves: okms_reference_serviceKey_Curve[]
	default: boolean
	operations: okms_reference_serviceKey_Operations[]
	sizes: okms_reference_serviceKey_Size[]
	type: okms_KeyTypeEnum | Text
}
export interface okms_reference_serviceKey_Size {
	default: boolean
	value: okms_KeySizeEnum | Numeric
}
export interface okms_resource_ResponseWithIAM {
	iam: iam_ResourceMetadata | null
	id: string
	kmipEndpoint: string
	kmipObjectCount: number
	kmipRsaEndpoint: string | null
	publicCA: string | null
	publicRsaCA: string | null
	region: okms_RegionEnum | Text
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
	state: okms_SecretStateEnum | Text
}
export interface okms_secret_version_Creation_Request {
	data: unknown
}
export interface okms_secret_version_UpdateRequest_Request {
	state: okms_SecretStateEnum
}
export interface okms_secret_version_UpdateResponse {
	createdAt: string
	deactivatedAt: string | null
	id: number
	state: okms_SecretStateEnum | Text
}
export interface okms_serviceKey_Creation_Request {
	context?: string | null
	curve?: okms_KeyCurveEnum | null
	keys?: okms_serviceKey_JsonWebKeyRequest_Request[] | null
	name?: string
	operations?: okms_KeyOpsEnum[] | null
	size?: okms_KeySizeEnum | null
	type?: okms_KeyTypeEnum | null
}
export interface okms_serviceKey_JsonWebKeyRequest_Request {
	alg?: okms_KeyAlgEnum | null
	crv?: okms_KeyCurveEnum | null
	d?: string | null
	dp?: string | null
	dq?: string | null
	e?: string | null
	k?: string | null
	key_ops?: okms_KeyOpsEnum[] | null
	kid?: string | null
	kty: okms_KeyTypeEnum
	n?: string | null
	p?: string | null
	q?: string | null
	qi?: string | null
	use?: okms_KeyUseEnum | null
	x?: string | null
	y?: string | null
}
export interface okms_serviceKey_JsonWebKeyResponse {
	alg: okms_KeyAlgEnum | Text | null
	crv: okms_KeyCurveEnum | Text | null
	d: string | null
	dp: string | null
	dq: string | null
	e: string | null
	k: string | null
	key_ops: (okms_KeyOpsEnum | Text)[] | null
	kid: string
	kty: okms_KeyTypeEnum | Text
	n: string | null
	p: string | null
	q: string | null
	qi: string | null
	use: okms_KeyUseEnum | Text | null
	x: string | null
	y: string | null
}
export interface okms_serviceKey_PEM {
	pem: string
}
export interface okms_serviceKey_Response {
	createdAt: string
	curve: okms_KeyCurveEnum | Text | null
	id: string
	keys: okms_serviceKey_JsonWebKeyResponse[] | null
	keysPEM: okms_serviceKey_PEM[] | null
	name: string
	operations: (okms_KeyOpsEnum | Text)[] | null
	size: okms_KeySizeEnum | Numeric | null
	state: okms_KeyStateEnum | Text
	type: okms_KeyTypeEnum | Text
}
export interface okms_serviceKey_ResponseWithIAM {
	createdAt: string
	curve: okms_KeyCurveEnum | Text | null
	iam: iam_ResourceMetadata | null
	id: string
	keys: okms_serviceKey_JsonWebKeyResponse[] | null
	keysPEM: okms_serviceKey_PEM[] | null
	name: string
	operations: (okms_KeyOpsEnum | Text)[] | null
	size: okms_KeySizeEnum | Numeric | null
	state: okms_KeyStateEnum | Text
	type: okms_KeyTypeEnum | Text
}
export interface okms_serviceKey_Update_Request {
	deactivationReason?: okms_KeyDeactivationReasonEnum | null
	name?: string | null
	state?: okms_KeyStateUpdateEnum | null
}
