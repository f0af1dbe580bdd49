// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = { status: 'BETA' }
/** The routes of v2 below /webhosting. */
export interface V2Webhosting {
	v2: {
		webhosting: {
			'attachedDomain#GET': Read<webhosting_AttachedDomain[], $1, { domain?: string }>
			'resource#GET': Read<webhosting_WebWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			resource: {
				'{name}#GET': Read<webhosting_WebWithIAM, $1>
				'{name}': {
					'attachedDomain#GET': Read<webhosting_AttachedDomain[], $1>
					'certificate#GET': Read<webhosting_SSL[], $1>
					'website#GET': Read<webhosting_Website[], $1>
					'website#POST': Write<webhosting_Website, $1, webhosting_WebsitePostPayload_Request>
					website: {
						'{websiteId}#GET': Read<webhosting_Website, $1>
						'{websiteId}#PUT': Write<webhosting_Website, $1, webhosting_WebsitePutPayload_Request>
						'{websiteId}': {
							'domain#GET': Read<webhosting_Domain[], $1>
						}
					}
				}
			}
		}
	}
}
export interface webhosting_AttachedDomain {
	checksum: string
	currentState: webhosting_AttachedDomainCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
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
	status: webhosting_SslStatusEnum
}
export interface webhosting_CdnStatus {
	status: webhosting_CdnStatusEnum
}
export type webhosting_CdnStatusEnum = webhosting_CdnStatusEnum_Request | Text
export type webhosting_CdnStatusEnum_Request = 'ACTIVE' | 'NONE'
export interface webhosting_CdnStatus_Request {
	status: webhosting_CdnStatusEnum_Request
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
	resourceStatus: common_ResourceStatusEnum
}
export interface webhosting_DomainCurrentState {
	cdn: webhosting_CdnStatus
	firewall: webhosting_FirewallStatus
	fqdn: string
	path: string
	websiteId: string
}
export interface webhosting_FirewallStatus {
	status: webhosting_FirewallStatusEnum
}
export type webhosting_FirewallStatusEnum = webhosting_FirewallStatusEnum_Request | Text
export type webhosting_FirewallStatusEnum_Request = 'ACTIVE' | 'NONE'
export interface webhosting_FirewallStatus_Request {
	status: webhosting_FirewallStatusEnum_Request
}
export interface webhosting_Git {
	status: webhosting_GitStatusEnum
	vcsBranch: string | null
	vcsUrl: string | null
}
export type webhosting_GitStatusEnum = 'CREATED' | 'CREATING' | 'DELETING' | 'DEPLOYING' | 'DISABLED' | 'ERROR' | 'INITIAL_ERROR' | Text
export type webhosting_IpLocationCountryEnum_Request = 'BE' | 'CA' | 'CZ' | 'DE' | 'ES' | 'FI' | 'FR' | 'IE' | 'IT' | 'LT' | 'NL' | 'PL' | 'PT' | 'UK'
export interface webhosting_ModuleAdminConfiguration_Request {
	adminLogin: string
	adminPassword: string
	domain: string
	installPath?: string | null
	language: webhosting_ModuleLanguageEnum_Request
}
export type webhosting_ModuleLanguageEnum_Request = 'cz' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'it' | 'lt' | 'nl' | 'pl' | 'pt'
export type webhosting_ModuleNameEnum_Request = 'DRUPAL' | 'JOOMLA' | 'PRESTASHOP' | 'WORDPRESS'
export interface webhosting_ModuleStatus {
	enabled: boolean
}
export interface webhosting_Module_Request {
	name: webhosting_ModuleNameEnum_Request
}
export interface webhosting_SSL {
	checksum: string
	currentState: webhosting_SSLCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
}
export type webhosting_SSLCertificateTypeEnum = 'COMODO' | 'CUSTOM' | 'LETSENCRYPT' | 'SECTIGO' | Text
export interface webhosting_SSLCurrentState {
	additionalDomains: string[]
	certificateType: webhosting_SSLCertificateTypeEnum
	createdAt: string
	expiredAt: string | null
	mainDomain: string
	state: webhosting_SSLStateEnum
}
export type webhosting_SSLStateEnum = 'ACTIVE' | 'CREATING' | 'DELETING' | 'EXPIRED' | 'IMPORTING' | 'REGENERATING' | Text
export type webhosting_SslStatusEnum = 'ACTIVE' | 'NONE' | Text
export interface webhosting_WebCurrentState {
	name: string
}
export interface webhosting_WebWithIAM {
	checksum: string
	currentState: webhosting_WebCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
}
export interface webhosting_Website {
	checksum: string
	currentState: webhosting_WebsiteCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
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
	ipLocation?: webhosting_IpLocationCountryEnum_Request | null
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
