// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, common_Task, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = { status: 'ALPHA' }
/** The routes of v2 below /managedCMS. */
export interface V2ManagedCMS {
	v2: {
		managedCMS: {
			'resource#GET': Read<managedCMS_ServiceWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			reference: {
				'availableCMS#GET': Read<managedCMS_CMSEnum[], $1>
				'availableLanguages#GET': Read<managedCMS_Language[], $1, { cms: managedCMS_CMSEnum_Request }>
				'supportedPHPVersions#GET': Read<managedCMS_PHPVersionEnum[], $1, { cms: managedCMS_CMSEnum_Request }>
			}
			resource: {
				'{serviceId}#GET': Read<managedCMS_ServiceWithIAM, $1>
				'{serviceId}#PUT': Write<managedCMS_Service, $1, managedCMS_ServiceEditionBody_Request>
				'{serviceId}': {
					'flushCDN#POST': Write<common_CurrentTask, $1>
					'task#GET': Read<common_Task[], $1>
					'website#GET': Read<managedCMS_Website[], $1>
					'website#POST': Write<managedCMS_Website, $1, managedCMS_WebsiteCreationBody_Request>
					task: {
						'{taskId}#GET': Read<common_Task, $1>
						'{taskId}#PUT': Write<common_Task, $1, common_TaskWithInputs_Request<Partial<Record<managedCMS_TaskInputsEnum_Request, unknown>>>>
					}
					website: {
						'{websiteId}#DELETE': Read<managedCMS_Website, $1>
						'{websiteId}#GET': Read<managedCMS_Website, $1>
						'{websiteId}#PUT': Write<managedCMS_Website, $1, managedCMS_WebsiteEditionBody_Request>
						'{websiteId}': {
							'flushCDN#POST': Write<common_CurrentTask, $1>
							'resetDatabasePassword#POST': Write<common_CurrentTask, $1>
						}
					}
				}
			}
		}
	}
}
export interface common_TaskWithInputs_Request<T> {
	inputs: T
}
export type managedCMS_CMSEnum = managedCMS_CMSEnum_Request | Text
export type managedCMS_CMSEnum_Request = 'WORDPRESS'
export interface managedCMS_CMSSpecific_WebsiteCreationTargetSpecCreation_Request {
	wordpress?: managedCMS_CMSSpecific_WordPress_WebsiteCreationTargetSpecCreation_Request | null
}
export interface managedCMS_CMSSpecific_WebsiteImportCheckResult {
	wordpress: managedCMS_CMSSpecific_WordPress_WebsiteImportCheckResult | null
}
export interface managedCMS_CMSSpecific_WebsiteTargetSpecCreation {
	wordpress: managedCMS_CMSSpecific_WordPress_WebsiteTargetSpecCreation | null
}
export interface managedCMS_CMSSpecific_WebsiteTargetSpecImport {
	wordpress: managedCMS_CMSSpecific_WordPress_WebsiteTargetSpecImport | null
}
export type managedCMS_CMSSpecific_WordPress_LanguageEnum = managedCMS_CMSSpecific_WordPress_LanguageEnum_Request | Text
export type managedCMS_CMSSpecific_WordPress_LanguageEnum_Request = 'de_DE' | 'en_GB' | 'en_US' | 'es_ES' | 'fr_CA' | 'fr_FR' | 'it_IT' | 'pl_PL' | 'pt_PT'
export interface managedCMS_CMSSpecific_WordPress_WebsiteCreationTargetSpecCreation_Request {
	language?: managedCMS_CMSSpecific_WordPress_LanguageEnum_Request | null
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteImportCheckResult {
	plugins: managedCMS_CMSSpecific_WordPress_WebsiteImportPlugin[]
	themes: managedCMS_CMSSpecific_WordPress_WebsiteImportTheme[]
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteImportPlugin {
	enabled: boolean
	name: string
	version: string
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteImportSelection {
	comments: boolean | null
	media: boolean | null
	pages: boolean | null
	plugins: managedCMS_CMSSpecific_WordPress_WebsiteImportPlugin[] | null
	posts: boolean | null
	tags: boolean | null
	themes: managedCMS_CMSSpecific_WordPress_WebsiteImportTheme[]
	users: boolean | null
	wholeDatabase: boolean
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteImportTheme {
	active: boolean
	name: string
	version: string
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteTargetSpecCreation {
	language: managedCMS_CMSSpecific_WordPress_LanguageEnum | null
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteTargetSpecImport {
	selection: managedCMS_CMSSpecific_WordPress_WebsiteImportSelection | null
}
export interface managedCMS_Language {
	code: managedCMS_LanguageEnum
	name: string
}
export type managedCMS_LanguageEnum = 'de_DE' | 'en_GB' | 'en_US' | 'es_ES' | 'fr_CA' | 'fr_FR' | 'it_IT' | 'pl_PL' | 'pt_PT' | Text
export type managedCMS_PHPVersionEnum = managedCMS_PHPVersionEnum_Request | Text
export type managedCMS_PHPVersionEnum_Request = '7.4' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5'
export interface managedCMS_Service {
	checksum: string
	currentState: managedCMS_ServiceCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
}
export interface managedCMS_ServiceCurrentState {
	createdAt: string
	dashboards: managedCMS_ServiceDashboards
	plan: string
	quotas: managedCMS_ServiceQuotas
}
export interface managedCMS_ServiceDashboards {
	wordpress: string | null
}
export interface managedCMS_ServiceDiskQuota {
	additionalQuotaBytes: number
	planQuotaBytes: number
	totalQuotaBytes: number
	totalUsageBytes: number
}
export interface managedCMS_ServiceEditionBody_Request {
	targetSpec?: managedCMS_ServiceEditionTargetSpec_Request
}
export interface managedCMS_ServiceEditionTargetSpec_Request {
	flushCDNDate?: string | null
}
export interface managedCMS_ServiceQuotas {
	disk: managedCMS_ServiceDiskQuota
	visits: managedCMS_ServiceVisitsQuota
	websites: managedCMS_ServiceWebsitesQuota
}
export interface managedCMS_ServiceVisitsQuota {
	boosts: managedCMS_VisitsBoost[]
	totalAdditionalQuota: number
}
export interface managedCMS_ServiceWebsitesQuota {
	additionalQuota: number
	planQuota: number
	totalQuota: number
	totalUsage: number
}
export interface managedCMS_ServiceWithIAM {
	checksum: string
	currentState: managedCMS_ServiceCurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
}
export type managedCMS_TaskInputsEnum_Request = 'import.cmsSpecific.wordpress.selection'
export interface managedCMS_VisitsBoost {
	createdAt: string
	currentAmount: number
	expiresAt: string
	initialAmount: number
}
export interface managedCMS_Website {
	checksum: string
	currentState: managedCMS_WebsiteCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: managedCMS_WebsiteTargetSpec | null
}
export interface managedCMS_WebsiteCreationBody_Request {
	targetSpec: managedCMS_WebsiteCreationTargetSpec_Request
}
export interface managedCMS_WebsiteCreationTargetSpecCreation_Request {
	adminLogin: string
	adminPassword: string
	cms: managedCMS_CMSEnum_Request
	cmsSpecific?: managedCMS_CMSSpecific_WebsiteCreationTargetSpecCreation_Request | null
	phpVersion?: managedCMS_PHPVersionEnum_Request | null
}
export interface managedCMS_WebsiteCreationTargetSpecImport_Request {
	adminLogin: string
	adminPassword: string
	adminURL: string
	cms: managedCMS_CMSEnum_Request
}
export interface managedCMS_WebsiteCreationTargetSpec_Request {
	creation?: managedCMS_WebsiteCreationTargetSpecCreation_Request | null
	import?: managedCMS_WebsiteCreationTargetSpecImport_Request | null
}
export interface managedCMS_WebsiteCurrentState {
	cms: managedCMS_CMSEnum | null
	createdAt: string
	defaultFQDN: string | null
	diskUsageBytes: number
	import: managedCMS_WebsiteCurrentStateImport | null
	phpVersion: managedCMS_PHPVersionEnum | null
	serviceId: string
}
export interface managedCMS_WebsiteCurrentStateImport {
	checkResult: managedCMS_WebsiteImportCheckResult | null
}
export interface managedCMS_WebsiteEditionBody_Request {
	targetSpec?: managedCMS_WebsiteEditionTargetSpec_Request
}
export interface managedCMS_WebsiteEditionTargetSpec_Request {
	flushCDNDate?: string | null
	resetDatabasePasswordDate?: string | null
}
export interface managedCMS_WebsiteImportCheckResult {
	cmsSpecific: managedCMS_CMSSpecific_WebsiteImportCheckResult | null
}
export interface managedCMS_WebsiteTargetSpec {
	creation: managedCMS_WebsiteTargetSpecCreation | null
	import: managedCMS_WebsiteTargetSpecImport | null
}
export interface managedCMS_WebsiteTargetSpecCreation {
	adminLogin: string
	cms: managedCMS_CMSEnum
	cmsSpecific: managedCMS_CMSSpecific_WebsiteTargetSpecCreation | null
	phpVersion: managedCMS_PHPVersionEnum | null
}
export interface managedCMS_WebsiteTargetSpecImport {
	adminLogin: string
	adminURL: string
	cms: managedCMS_CMSEnum
	cmsSpecific: managedCMS_CMSSpecific_WebsiteTargetSpecImport | null
}
