// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /webhosting. */
export interface V2Webhosting {
	v2: {
		webhosting: {
			'attachedDomain#GET': Read<webhosting_AttachedDomain[], string, { domain?: string }, { status: 'BETA' }>
			'resource#GET': Read<webhosting_WebWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
			resource: {
				'{name}#GET': Read<webhosting_WebWithIAM, string, unknown, { status: 'BETA' }>
				'{name}': {
					'attachedDomain#GET': Read<webhosting_AttachedDomain[], string, unknown, { status: 'BETA' }>
					'certificate#GET': Read<webhosting_SSL[], string, unknown, { status: 'BETA' }>
					'website#GET': Read<webhosting_Website[], string, unknown, { status: 'BETA' }>
					'website#POST': Write<webhosting_Website, string, webhosting_WebsitePostPayload_Request, { status: 'BETA' }>
					website: {
						'{websiteId}#GET': Read<webhosting_Website, string, unknown, { status: 'BETA' }>
						'{websiteId}#PUT': Write<webhosting_Website, string, webhosting_WebsitePutPayload_Request, { status: 'BETA' }>
						'{websiteId}': {
							'domain#GET': Read<webhosting_Domain[], string, unknown, { status: 'BETA' }>
						}
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
export interface common_TaskError {
	message: string
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
export interface webhosting_AttachedDomain {
	checksum: string
	currentState: webhosting_AttachedDomainCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
}
export interface webhosting_AttachedDomainCurrentState {
	cdn: webhosting_CdnStatus
	firewall: webhosting_FirewallStatus
	fqdn: string
	git: webhosting_Git
	hosting: webhosting_AttachedDomainHosting
	isDefault: boolean | null
	ownLog: string | null
	path: string
	ssl: webhosting_AttachedDomainSsl
}
export interface webhosting_AttachedDomainHosting {
	boostOffer: string | null
	displayName: string
	offer: string
	serviceName: string
}
export interface webhosting_AttachedDomainSsl {
	status: webhosting_SslStatusEnum | Text
}
export interface webhosting_CdnStatus {
	status: webhosting_CdnStatusEnum | Text
}
export type webhosting_CdnStatusEnum = 'ACTIVE' | 'NONE'
export interface webhosting_CdnStatus_Request {
	status: webhosting_CdnStatusEnum
}
export interface webhosting_DatabaseConfiguration_Request {
	databaseName: string
	password: string
	port: number
	server: string
	user: string
}
export interface webhosting_Domain {
	checksum: string
	currentState: webhosting_DomainCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
}
export interface webhosting_DomainCurrentState {
	cdn: webhosting_CdnStatus
	firewall: webhosting_FirewallStatus
	fqdn: string
	path: string
	websiteId: string
}
export interface webhosting_FirewallStatus {
	status: webhosting_FirewallStatusEnum | Text
}
export type webhosting_FirewallStatusEnum = 'ACTIVE' | 'NONE'
export interface webhosting_FirewallStatus_Request {
	status: webhosting_FirewallStatusEnum
}
export interface webhosting_Git {
	status: webhosting_GitStatusEnum | Text
	vcsBranch: string | null
	vcsUrl: string | null
}
export type webhosting_GitStatusEnum = 'CREATED' | 'CREATING' | 'DELETING' | 'DEPLOYING' | 'DISABLED' | 'ERROR' | 'INITIAL_ERROR'
export type webhosting_IpLocationCountryEnum = 'BE' | 'CA' | 'CZ' | 'DE' | 'ES' | 'FI' | 'FR' | 'IE' | 'IT' | 'LT' | 'NL' | 'PL' | 'PT' | 'UK'
export interface webhosting_ModuleAdminConfiguration_Request {
	adminLogin: string
	adminPassword: string
	domain: string
	installPath?: string | null
	language: webhosting_ModuleLanguageEnum
}
export type webhosting_ModuleLanguageEnum = 'cz' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'it' | 'lt' | 'nl' | 'pl' | 'pt'
export type webhosting_ModuleNameEnum = 'DRUPAL' | 'JOOMLA' | 'PRESTASHOP' | 'WORDPRESS'
export interface webhosting_ModuleStatus {
	enabled: boolean
}
export interface webhosting_Module_Request {
	name: webhosting_ModuleNameEnum
}
export interface webhosting_SSL {
	checksum: string
	currentState: webhosting_SSLCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
}
export type webhosting_SSLCertificateTypeEnum = 'COMODO' | 'CUSTOM' | 'LETSENCRYPT' | 'SECTIGO'
export interface webhosting_SSLCurrentState {
	additionalDomains: string[]
	certificateType: webhosting_SSLCertificateTypeEnum | Text
	createdAt: string
	expiredAt: string | null
	mainDomain: string
	state: webhosting_SSLStateEnum | Text
}
export type webhosting_SSLStateEnum = 'ACTIVE' | 'CREATING' | 'DELETING' | 'EXPIRED' | 'IMPORTING' | 'REGENERATING'
export type webhosting_SslStatusEnum = 'ACTIVE' | 'NONE'
export interface webhosting_WebCurrentState {
	name: string
}
export interface webhosting_WebWithIAM {
	checksum: string
	currentState: webhosting_WebCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
}
export interface webhosting_Website {
	checksum: string
	currentState: webhosting_WebsiteCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: webhosting_WebsiteTargetSpec
}
export interface webhosting_WebsiteCurrentState {
	git: webhosting_Git
	linkedDomains: number
	module: webhosting_ModuleStatus
	name: string
	path: string
}
export interface webhosting_WebsitePostPayload_Request {
	targetSpec: webhosting_WebsitePostTargetSpec_Request
}
export interface webhosting_WebsitePostTargetSpec_Request {
	adminConfiguration?: webhosting_ModuleAdminConfiguration_Request | null
	bypassDNSConfiguration?: boolean | null
	cdn?: webhosting_CdnStatus_Request | null
	databaseConfiguration?: webhosting_DatabaseConfiguration_Request | null
	firewall?: webhosting_FirewallStatus_Request | null
	fqdn: string
	ipLocation?: webhosting_IpLocationCountryEnum | null
	module?: webhosting_Module_Request | null
	name: string
	path?: string | null
}
export interface webhosting_WebsitePutPayload_Request {
	targetSpec: webhosting_WebsiteTargetSpec_Request
}
export interface webhosting_WebsiteTargetSpec {
	name: string
}
export interface webhosting_WebsiteTargetSpec_Request {
	name: string
}
