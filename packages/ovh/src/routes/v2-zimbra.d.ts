// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, common_Task, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = {}
type $2 = { status: 'BETA' }
/** The routes of v2 below /zimbra. */
export interface V2Zimbra {
	v2: {
		zimbra: {
			'platform#GET': Read<zimbra_PlatformResponseWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; projectId?: string }>
			platform: {
				'{platformId}#GET': Read<zimbra_PlatformResponseWithIAM, $1>
				'{platformId}#PUT': Write<zimbra_PlatformResponse, $1, zimbra_PlatformPutPayload_Request>
				'{platformId}': {
					'account#GET': Read<zimbra_AccountResponse[], $1, { domainId?: string; email?: string; offer?: zimbra_OfferEnum_Request; organizationId?: string; organizationLabel?: string }>
					'account#POST': Write<zimbra_AccountResponse, $1, zimbra_AccountPostPayload_Request>
					'alias#GET': Read<zimbra_AliasResponse[], $1, { alias?: string; aliasOrganizationId?: string; aliasOrganizationLabel?: string; aliasTargetId?: string }>
					'alias#POST': Write<zimbra_AliasResponse, $1, zimbra_AliasPostPayload_Request>
					'domain#GET': Read<zimbra_DomainResponse[], $1, { domainName?: string; organizationId?: string; organizationLabel?: string }>
					'domain#POST': Write<zimbra_DomainResponse, $1, zimbra_DomainPostPayload_Request>
					'organization#GET': Read<zimbra_OrganizationResponse[], $1, { organizationName?: string }>
					'organization#POST': Write<zimbra_OrganizationResponse, $1, zimbra_OrganizationPostPayload_Request>
					'redirection#GET': Read<zimbra_RedirectionResponse[], $2, { destination?: string; domainId?: string; organizationId?: string; source?: string }>
					'redirection#POST': Write<zimbra_RedirectionResponse, $2, zimbra_RedirectionPostPayload_Request>
					'slot#GET': Read<zimbra_SlotResponse[], $1, { accountId?: string; billingStatus?: string; email?: string; offer?: string; used?: boolean }>
					'task#GET': Read<common_Task[], $1, { organizationId?: string; organizationLabel?: string }>
					account: {
						'{accountId}#DELETE': Read<void, $1>
						'{accountId}#GET': Read<zimbra_AccountResponse, $1>
						'{accountId}#PUT': Write<zimbra_AccountResponse, $1, zimbra_AccountPutPayload_Request>
					}
					alias: {
						'{aliasId}#DELETE': Read<void, $1>
						'{aliasId}#GET': Read<zimbra_AliasResponse, $1>
					}
					diagnostic: {
						'domain#POST': Write<zimbra_DomainDiagnosisResponse[], $1, zimbra_DomainDiagnosisPostPayload_Request>
					}
					domain: {
						'{domainId}#DELETE': Read<void, $1>
						'{domainId}#GET': Read<zimbra_DomainResponse, $1>
						'{domainId}#PUT': Write<zimbra_DomainResponse, $1, zimbra_DomainPutPayload_Request>
					}
					organization: {
						'{organizationId}#DELETE': Read<void, $1>
						'{organizationId}#GET': Read<zimbra_OrganizationResponse, $1>
						'{organizationId}#PUT': Write<zimbra_OrganizationResponse, $1, zimbra_OrganizationPutPayload_Request>
					}
					redirection: {
						'{redirectionId}#DELETE': Read<void, $2>
						'{redirectionId}#GET': Read<zimbra_RedirectionResponse, $2>
					}
					slot: {
						'{slotId}#GET': Read<zimbra_SlotResponse, $1>
					}
				}
			}
		}
	}
}
export interface zimbra_AccountCurrentState {
	contactInformation: zimbra_ContactInformation | null
	createdAt: string
	description: string | null
	detailedStatus: zimbra_AccountDetailedStatus[]
	displayName: string | null
	domainId: string
	email: string
	firstName: string | null
	hideInGal: boolean
	lastConnectionAt: string | null
	lastName: string | null
	offer: zimbra_OfferEnum
	organizationId: string
	organizationLabel: string
	quota: zimbra_Quota | null
	slotId: string
	updatedAt: string | null
}
export interface zimbra_AccountDetailedStatus {
	details: string
	link: string | null
	status: zimbra_AccountStatusEnum
}
export interface zimbra_AccountPostPayload_Request {
	targetSpec: zimbra_AccountPostTargetSpec_Request
}
export interface zimbra_AccountPostTargetSpec_Request {
	contactInformation?: zimbra_ContactInformation_Request
	description?: string
	displayName?: string
	email: string
	firstName?: string
	forceChangePasswordAfterLogin?: boolean
	hideInGal?: boolean
	lastName?: string
	offer: zimbra_OfferEnum_Request
	password: string
	quota?: zimbra_Quota_Request | null
	slotId?: string
}
export interface zimbra_AccountPutPayload_Request {
	checksum?: string
	targetSpec: zimbra_AccountPutTargetSpec_Request
}
export interface zimbra_AccountPutTargetSpec_Request {
	contactInformation?: zimbra_ContactInformation_Request | null
	description?: string | null
	displayName?: string | null
	email?: string
	firstName?: string | null
	forceChangePasswordAfterLogin?: boolean
	hideInGal?: boolean
	lastName?: string | null
	password?: string
	quota?: zimbra_Quota_Request | null
}
export interface zimbra_AccountResponse {
	checksum: string
	currentState: zimbra_AccountCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_AccountTargetSpec
}
export type zimbra_AccountStatusEnum = 'BILLINGLOCKED' | 'BLOCKEDFORSPAM' | Text
export interface zimbra_AccountTargetSpec {
	contactInformation: zimbra_ContactInformation | null
	description: string | null
	displayName: string | null
	email: string
	firstName: string | null
	hideInGal: boolean
	lastName: string | null
}
export interface zimbra_Alias {
	alias: zimbra_AliasSource
	target: zimbra_AliasTarget
}
export interface zimbra_AliasBase {
	alias: string
	targetId: string
}
export interface zimbra_AliasBase_Request {
	alias: string
	targetId: string
}
export interface zimbra_AliasPostPayload_Request {
	targetSpec: zimbra_AliasBase_Request
}
export interface zimbra_AliasResponse {
	checksum: string
	currentState: zimbra_Alias
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_AliasBase
}
export interface zimbra_AliasSource {
	domainId: string
	name: string
	organizationId: string
	organizationLabel: string
}
export interface zimbra_AliasTarget {
	domainId: string
	id: string
	type: zimbra_AliasTypeEnum
}
export type zimbra_AliasTypeEnum = 'ACCOUNT' | 'MAILING_LIST' | Text
export type zimbra_BillingStatusEnum = 'CREATING' | 'DELETED' | 'DELETING' | 'OK' | 'REOPENING' | 'SUSPENDED' | 'SUSPENDING' | 'UPDATING' | Text
export interface zimbra_CName {
	name: string
	value: string
}
export interface zimbra_ContactInformation {
	city?: string | null
	company?: string | null
	country?: string | null
	faxNumber?: string | null
	mobileNumber?: string | null
	office?: string | null
	phoneNumber?: string | null
	postcode?: string | null
	profession?: string | null
	service?: string | null
	street?: string | null
}
export interface zimbra_ContactInformation_Request {
	city?: string | null
	company?: string | null
	country?: string | null
	faxNumber?: string | null
	mobileNumber?: string | null
	office?: string | null
	phoneNumber?: string | null
	postcode?: string | null
	profession?: string | null
	service?: string | null
	street?: string | null
}
export interface zimbra_DKIMSelectors {
	cnames: zimbra_CName[]
}
export interface zimbra_DNSOwnership {
	cname: string | null
}
export interface zimbra_DomainCurrentState {
	accountsStatistics: zimbra_OfferStatistics[]
	createdAt: string
	expectedDNSConfig: zimbra_ExpectedDNSConfig
	name: string
	organizationId: string
	organizationLabel: string
	status: zimbra_DomainStatusEnum
	updatedAt: string | null
}
export interface zimbra_DomainDiagnosisError {
	code: zimbra_DomainDiagnosisErrorCodeEnum
	message: string
}
export type zimbra_DomainDiagnosisErrorCodeEnum = 'BAD_CONFIGURATION' | 'DOMAIN_IN_TRANSIENT_STATE' | 'DOMAIN_NOT_FOUND' | 'DOMAIN_NOT_VALIDATED' | 'INTERNAL_ERROR' | Text
export interface zimbra_DomainDiagnosisPostPayload_Request {
	domains: string[]
}
export interface zimbra_DomainDiagnosisRecommendations {
	expectedDNSConfig: zimbra_ExpectedDNSConfig
}
export interface zimbra_DomainDiagnosisResponse {
	domainId: string
	domainName: string | null
	error: zimbra_DomainDiagnosisError | null
	isExternal: boolean | null
	recommendations: zimbra_DomainDiagnosisRecommendations | null
	result: zimbra_DomainDiagnosisResult | null
	status: zimbra_DomainDiagnosisStatusEnum
}
export interface zimbra_DomainDiagnosisResult {
	autodiscover: zimbra_DomainDiagnosisTestAutodiscoverResult
	dkim: zimbra_DomainDiagnosisTestDKIMResult
	mx: zimbra_DomainDiagnosisTestMXResult
	spf: zimbra_DomainDiagnosisTestSPFResult
}
export type zimbra_DomainDiagnosisStatusEnum = 'ERROR' | 'OK' | 'PARTIAL' | Text
export interface zimbra_DomainDiagnosisTestAutodiscoverError {
	code: zimbra_DomainDiagnosisTestAutodiscoverErrorCodeEnum
	message: string
}
export type zimbra_DomainDiagnosisTestAutodiscoverErrorCodeEnum = 'INCORRECT_SRV_RECORD' | 'INTERNAL_ERROR' | 'MULTIPLE_SRV_RECORDS' | 'NO_SRV_RECORD' | 'TASK_FAILED' | 'TASK_RUNNING' | Text
export interface zimbra_DomainDiagnosisTestAutodiscoverResult {
	errors: zimbra_DomainDiagnosisTestAutodiscoverError[]
	recordsFound: string[]
	status: zimbra_DomainDiagnosisTestStatusEnum
}
export interface zimbra_DomainDiagnosisTestDKIMError {
	code: zimbra_DomainDiagnosisTestDKIMErrorCodeEnum
	message: string
}
export type zimbra_DomainDiagnosisTestDKIMErrorCodeEnum = 'DKIM_DISABLED' | 'INCORRECT_CNAME_RECORD' | 'INTERNAL_ERROR' | 'MISSING_ONE_SELECTOR' | 'OVH_NOT_INCLUDED' | 'TASK_FAILED' | 'TASK_RUNNING' | Text
export interface zimbra_DomainDiagnosisTestDKIMResult {
	errors: zimbra_DomainDiagnosisTestDKIMError[]
	recordsFound: zimbra_CName[]
	status: zimbra_DomainDiagnosisTestStatusEnum
}
export interface zimbra_DomainDiagnosisTestMXError {
	code: zimbra_DomainDiagnosisTestMXErrorCodeEnum
	message: string
}
export type zimbra_DomainDiagnosisTestMXErrorCodeEnum = 'EXTERNAL_MX_RECORD' | 'INTERNAL_ERROR' | 'MISSING_OVH_SERVER' | 'NO_MX_RECORD' | 'OVH_MX_LOW_PRIORITY' | Text
export interface zimbra_DomainDiagnosisTestMXResult {
	errors: zimbra_DomainDiagnosisTestMXError[]
	recordsFound: zimbra_MXRecord[]
	status: zimbra_DomainDiagnosisTestStatusEnum
}
export interface zimbra_DomainDiagnosisTestSPFError {
	code: zimbra_DomainDiagnosisTestSPFErrorCodeEnum
	message: string
}
export type zimbra_DomainDiagnosisTestSPFErrorCodeEnum = 'DANGEROUS_SPF_POLICY' | 'INTERNAL_ERROR' | 'INVALID_SPF_RECORD' | 'MISSING_OVH_SERVER' | 'MISSING_SPF_POLICY' | 'MULTIPLE_SPF_RECORDS' | 'NOT_RECOMMENDED_SPF_POLICY' | 'NO_SPF_RECORD' | Text
export interface zimbra_DomainDiagnosisTestSPFResult {
	errors: zimbra_DomainDiagnosisTestSPFError[]
	recordsFound: string[]
	status: zimbra_DomainDiagnosisTestStatusEnum
}
export type zimbra_DomainDiagnosisTestStatusEnum = 'ERROR' | 'OK' | 'WARNING' | Text
export interface zimbra_DomainPostPayload_Request {
	targetSpec: zimbra_DomainPostTargetSpec_Request
}
export interface zimbra_DomainPostTargetSpec_Request {
	autoConfigureAutodiscover?: boolean
	autoConfigureDKIM: boolean
	autoConfigureMX: boolean
	autoConfigureSPF: boolean
	name: string
	organizationId: string
}
export interface zimbra_DomainPutPayload_Request {
	checksum?: string
	targetSpec: zimbra_DomainPutTargetSpec_Request
}
export interface zimbra_DomainPutTargetSpec_Request {
	dkimEnabled?: boolean
	organizationId?: string
}
export interface zimbra_DomainResponse {
	checksum: string
	currentState: zimbra_DomainCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_DomainResponseTargetSpec
}
export interface zimbra_DomainResponseTargetSpec {
	dkimEnabled: boolean
	organizationId: string
}
export type zimbra_DomainStatusEnum = 'READY' | Text
export interface zimbra_ExpectedDNSConfig {
	autodiscover: string
	dkim: zimbra_DKIMSelectors
	mx: zimbra_MXRecord[]
	ownership: zimbra_DNSOwnership
	spf: string
}
export interface zimbra_MXRecord {
	priority: number
	target: string
}
export type zimbra_OfferEnum = zimbra_OfferEnum_Request | Text
export type zimbra_OfferEnum_Request = 'PRO' | 'STARTER'
export interface zimbra_OfferStatistics {
	availableAccountsCount: number
	configuredAccountsCount: number
	offer: zimbra_OfferEnum
}
export interface zimbra_OrganizationCurrentState {
	accountsStatistics: zimbra_OfferStatistics[]
	createdAt: string
	description: string | null
	label: string
	name: string
	storageConsumed: number
	updatedAt: string | null
}
export interface zimbra_OrganizationPostPayload_Request {
	targetSpec: zimbra_OrganizationPostTargetSpec_Request
}
export interface zimbra_OrganizationPostTargetSpec_Request {
	description?: string | null
	label: string
	name: string
}
export interface zimbra_OrganizationPutPayload_Request {
	checksum?: string
	targetSpec: zimbra_OrganizationPutTargetSpec_Request
}
export interface zimbra_OrganizationPutTargetSpec {
	description?: string | null
	label?: string
	name?: string
}
export interface zimbra_OrganizationPutTargetSpec_Request {
	description?: string | null
	label?: string
	name?: string
}
export interface zimbra_OrganizationResponse {
	checksum: string
	currentState: zimbra_OrganizationCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_OrganizationPutTargetSpec
}
export interface zimbra_PlatformCurrentState {
	accountsStatistics: zimbra_OfferStatistics[]
	description: string
	name: string
	numberOfOrganizations: number
	quota: number
}
export interface zimbra_PlatformPutPayload_Request {
	checksum?: string
	targetSpec: zimbra_PlatformPutTargetSpec_Request
}
export interface zimbra_PlatformPutTargetSpec {
	description?: string
	name?: string
}
export interface zimbra_PlatformPutTargetSpec_Request {
	description?: string
	name?: string
}
export interface zimbra_PlatformResponse {
	checksum: string
	currentState: zimbra_PlatformCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_PlatformPutTargetSpec
}
export interface zimbra_PlatformResponseWithIAM {
	checksum: string
	currentState: zimbra_PlatformCurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_PlatformPutTargetSpec
}
export interface zimbra_Quota {
	available?: number
	used?: number
}
export interface zimbra_Quota_Request {
	available?: number
	used?: number
}
export interface zimbra_Redirection {
	createdAt: string
	destination: string
	domainId: string
	organizationId: string
	source: string
	updatedAt: string | null
}
export interface zimbra_RedirectionBase {
	destination: string
	source: string
}
export interface zimbra_RedirectionBase_Request {
	destination: string
	source: string
}
export interface zimbra_RedirectionPostPayload_Request {
	targetSpec: zimbra_RedirectionBase_Request
}
export interface zimbra_RedirectionResponse {
	checksum: string
	currentState: zimbra_Redirection
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: zimbra_RedirectionBase
}
export interface zimbra_SlotCurrentState {
	accountId: string | null
	billingStatus: zimbra_BillingStatusEnum
	createdAt: string
	email: string | null
	offer: zimbra_OfferEnum
	platformId: string
}
export interface zimbra_SlotResponse {
	checksum: string
	currentState: zimbra_SlotCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
}
