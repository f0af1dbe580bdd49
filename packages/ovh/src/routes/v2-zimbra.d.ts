// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /zimbra. */
export interface V2Zimbra {
	v2: {
		zimbra: {
			'platform#GET': Read<zimbra_PlatformResponseWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; projectId?: string }>
			platform: {
				'{platformId}#GET': Read<zimbra_PlatformResponseWithIAM, string>
				'{platformId}#PUT': Write<zimbra_PlatformResponse, string, zimbra_PlatformPutPayload_Request>
				'{platformId}': {
					'account#GET': Read<zimbra_AccountResponse[], string, { domainId?: string; email?: string; offer?: zimbra_OfferEnum; organizationId?: string; organizationLabel?: string }>
					'account#POST': Write<zimbra_AccountResponse, string, zimbra_AccountPostPayload_Request>
					'alias#GET': Read<zimbra_AliasResponse[], string, { alias?: string; aliasOrganizationId?: string; aliasOrganizationLabel?: string; aliasTargetId?: string }>
					'alias#POST': Write<zimbra_AliasResponse, string, zimbra_AliasPostPayload_Request>
					'domain#GET': Read<zimbra_DomainResponse[], string, { domainName?: string; organizationId?: string; organizationLabel?: string }>
					'domain#POST': Write<zimbra_DomainResponse, string, zimbra_DomainPostPayload_Request>
					'organization#GET': Read<zimbra_OrganizationResponse[], string, { organizationName?: string }>
					'organization#POST': Write<zimbra_OrganizationResponse, string, zimbra_OrganizationPostPayload_Request>
					'redirection#GET': Read<zimbra_RedirectionResponse[], string, { destination?: string; domainId?: string; organizationId?: string; source?: string }, { status: 'BETA' }>
					'redirection#POST': Write<zimbra_RedirectionResponse, string, zimbra_RedirectionPostPayload_Request, { status: 'BETA' }>
					'slot#GET': Read<zimbra_SlotResponse[], string, { accountId?: string; billingStatus?: string; email?: string; offer?: string; used?: boolean }>
					'task#GET': Read<common_Task[], string, { organizationId?: string; organizationLabel?: string }>
					account: {
						'{accountId}#DELETE': Read<void, string>
						'{accountId}#GET': Read<zimbra_AccountResponse, string>
						'{accountId}#PUT': Write<zimbra_AccountResponse, string, zimbra_AccountPutPayload_Request>
					}
					alias: {
						'{aliasId}#DELETE': Read<void, string>
						'{aliasId}#GET': Read<zimbra_AliasResponse, string>
					}
					diagnostic: {
						'domain#POST': Write<zimbra_DomainDiagnosisResponse[], string, zimbra_DomainDiagnosisPostPayload_Request>
					}
					domain: {
						'{domainId}#DELETE': Read<void, string>
						'{domainId}#GET': Read<zimbra_DomainResponse, string>
						'{domainId}#PUT': Write<zimbra_DomainResponse, string, zimbra_DomainPutPayload_Request>
					}
					organization: {
						'{organizationId}#DELETE': Read<void, string>
						'{organizationId}#GET': Read<zimbra_OrganizationResponse, string>
						'{organizationId}#PUT': Write<zimbra_OrganizationResponse, string, zimbra_OrganizationPutPayload_Request>
					}
					redirection: {
						'{redirectionId}#DELETE': Read<void, string, unknown, { status: 'BETA' }>
						'{redirectionId}#GET': Read<zimbra_RedirectionResponse, string, unknown, { status: 'BETA' }>
					}
					slot: {
						'{slotId}#GET': Read<zimbra_SlotResponse, string>
					}
				}
			}
		}
	}
}
export interface common_CurrentTask {
	errors: common_TaskError[] | null
	id: string
	link: string
	status: common_CurrentTaskStatusEnum | Text | null
	type: string
}
export type common_CurrentTaskStatusEnum = 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export type common_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'OUT_OF_SYNC' | 'READY' | 'SUSPENDED' | 'UPDATING'
export interface common_Task {
	createdAt: string
	errors: common_TaskError[] | null
	finishedAt: string | null
	id: string
	link: string
	message: string
	progress: common_TaskProgress[]
	startedAt: string | null
	status: common_TaskStatusEnum | Text
	type: string
	updatedAt: string
}
export interface common_TaskError {
	message: string
}
export interface common_TaskProgress {
	name: string
	status: common_TaskStatusEnum | Text
}
export type common_TaskStatusEnum = 'DONE' | 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
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
	offer: zimbra_OfferEnum | Text
	organizationId: string
	organizationLabel: string
	quota: zimbra_Quota | null
	slotId: string
	updatedAt: string | null
}
export interface zimbra_AccountDetailedStatus {
	details: string
	link: string | null
	status: zimbra_AccountStatusEnum | Text
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
	offer: zimbra_OfferEnum
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
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: zimbra_AccountTargetSpec
}
export type zimbra_AccountStatusEnum = 'BILLINGLOCKED' | 'BLOCKEDFORSPAM'
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
	resourceStatus: common_ResourceStatusEnum | Text
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
	type: zimbra_AliasTypeEnum | Text
}
export type zimbra_AliasTypeEnum = 'ACCOUNT' | 'MAILING_LIST'
export type zimbra_BillingStatusEnum = 'CREATING' | 'DELETED' | 'DELETING' | 'OK' | 'REOPENING' | 'SUSPENDED' | 'SUSPENDING' | 'UPDATING'
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
	status: zimbra_DomainStatusEnum | Text
	updatedAt: string | null
}
export interface zimbra_DomainDiagnosisError {
	code: zimbra_DomainDiagnosisErrorCodeEnum | Text
	message: string
}
export type zimbra_DomainDiagnosisErrorCodeEnum = 'BAD_CONFIGURATION' | 'DOMAIN_IN_TRANSIENT_STATE' | 'DOMAIN_NOT_FOUND' | 'DOMAIN_NOT_VALIDATED' | 'INTERNAL_ERROR'
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
	status: zimbra_DomainDiagnosisStatusEnum | Text
}
export interface zimbra_DomainDiagnosisResult {
	autodiscover: zimbra_DomainDiagnosisTestAutodiscoverResult
	dkim: zimbra_DomainDiagnosisTestDKIMResult
	mx: zimbra_DomainDiagnosisTestMXResult
	spf: zimbra_DomainDiagnosisTestSPFResult
}
export type zimbra_DomainDiagnosisStatusEnum = 'ERROR' | 'OK' | 'PARTIAL'
export interface zimbra_DomainDiagnosisTestAutodiscoverError {
	code: zimbra_DomainDiagnosisTestAutodiscoverErrorCodeEnum | Text
	message: string
}
export type zimbra_DomainDiagnosisTestAutodiscoverErrorCodeEnum = 'INCORRECT_SRV_RECORD' | 'INTERNAL_ERROR' | 'MULTIPLE_SRV_RECORDS' | 'NO_SRV_RECORD' | 'TASK_FAILED' | 'TASK_RUNNING'
export interface zimbra_DomainDiagnosisTestAutodiscoverResult {
	errors: zimbra_DomainDiagnosisTestAutodiscoverError[]
	recordsFound: string[]
	status: zimbra_DomainDiagnosisTestStatusEnum | Text
}
export interface zimbra_DomainDiagnosisTestDKIMError {
	code: zimbra_DomainDiagnosisTestDKIMErrorCodeEnum | Text
	message: string
}
export type zimbra_DomainDiagnosisTestDKIMErrorCodeEnum = 'DKIM_DISABLED' | 'INCORRECT_CNAME_RECORD' | 'INTERNAL_ERROR' | 'MISSING_ONE_SELECTOR' | 'OVH_NOT_INCLUDED' | 'TASK_FAILED' | 'TASK_RUNNING'
export interface zimbra_DomainDiagnosisTestDKIMResult {
	errors: zimbra_DomainDiagnosisTestDKIMError[]
	recordsFound: zimbra_CName[]
	status: zimbra_DomainDiagnosisTestStatusEnum | Text
}
export interface zimbra_DomainDiagnosisTestMXError {
	code: zimbra_DomainDiagnosisTestMXErrorCodeEnum | Text
	message: string
}
export type zimbra_DomainDiagnosisTestMXErrorCodeEnum = 'EXTERNAL_MX_RECORD' | 'INTERNAL_ERROR' | 'MISSING_OVH_SERVER' | 'NO_MX_RECORD' | 'OVH_MX_LOW_PRIORITY'
export interface zimbra_DomainDiagnosisTestMXResult {
	errors: zimbra_DomainDiagnosisTestMXError[]
	recordsFound: zimbra_MXRecord[]
	status: zimbra_DomainDiagnosisTestStatusEnum | Text
}
export interface zimbra_DomainDiagnosisTestSPFError {
	code: zimbra_DomainDiagnosisTestSPFErrorCodeEnum | Text
	message: string
}
export type zimbra_DomainDiagnosisTestSPFErrorCodeEnum = 'DANGEROUS_SPF_POLICY' | 'INTERNAL_ERROR' | 'INVALID_SPF_RECORD' | 'MISSING_OVH_SERVER' | 'MISSING_SPF_POLICY' | 'MULTIPLE_SPF_RECORDS' | 'NOT_RECOMMENDED_SPF_POLICY' | 'NO_SPF_RECORD'
export interface zimbra_DomainDiagnosisTestSPFResult {
	errors: zimbra_DomainDiagnosisTestSPFError[]
	recordsFound: string[]
	status: zimbra_DomainDiagnosisTestStatusEnum | Text
}
export type zimbra_DomainDiagnosisTestStatusEnum = 'ERROR' | 'OK' | 'WARNING'
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
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: zimbra_DomainResponseTargetSpec
}
export interface zimbra_DomainResponseTargetSpec {
	dkimEnabled: boolean
	organizationId: string
}
export type zimbra_DomainStatusEnum = 'READY'
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
export type zimbra_OfferEnum = 'PRO' | 'STARTER'
export interface zimbra_OfferStatistics {
	availableAccountsCount: number
	configuredAccountsCount: number
	offer: zimbra_OfferEnum | Text
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
	resourceStatus: common_ResourceStatusEnum | Text
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
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: zimbra_PlatformPutTargetSpec
}
export interface zimbra_PlatformResponseWithIAM {
	checksum: string
	currentState: zimbra_PlatformCurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
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
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: zimbra_RedirectionBase
}
export interface zimbra_SlotCurrentState {
	accountId: string | null
	billingStatus: zimbra_BillingStatusEnum | Text
	createdAt: string
	email: string | null
	offer: zimbra_OfferEnum | Text
	platformId: string
}
export interface zimbra_SlotResponse {
	checksum: string
	currentState: zimbra_SlotCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
}
