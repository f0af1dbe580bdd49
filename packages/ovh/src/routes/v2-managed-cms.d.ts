// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /managedCMS. */
export interface V2ManagedCMS {
	v2: {
		managedCMS: {
			'resource#GET': Read<managedCMS_ServiceWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'ALPHA' }>
			reference: {
				'availableCMS#GET': Read<(managedCMS_CMSEnum | Text)[], string, unknown, { status: 'ALPHA' }>
				'availableLanguages#GET': Read<managedCMS_Language[], string, { cms: managedCMS_CMSEnum }, { status: 'ALPHA' }>
				'supportedPHPVersions#GET': Read<(managedCMS_PHPVersionEnum | Text)[], string, { cms: managedCMS_CMSEnum }, { status: 'ALPHA' }>
			}
			resource: {
				'{serviceId}#GET': Read<managedCMS_ServiceWithIAM, string, unknown, { status: 'ALPHA' }>
				'{serviceId}#PUT': Write<managedCMS_Service, string, managedCMS_ServiceEditionBody_Request, { status: 'ALPHA' }>
				'{serviceId}': {
					'flushCDN#POST': Write<common_CurrentTask, string, unknown, { status: 'ALPHA' }>
					'task#GET': Read<common_Task[], string, unknown, { status: 'ALPHA' }>
					'website#GET': Read<managedCMS_Website[], string, unknown, { status: 'ALPHA' }>
					'website#POST': Write<managedCMS_Website, string, managedCMS_WebsiteCreationBody_Request, { status: 'ALPHA' }>
					task: {
						'{taskId}#GET': Read<common_Task, string, unknown, { status: 'ALPHA' }>
						'{taskId}#PUT': Write<common_Task, string, common_TaskWithInputs_Request<Partial<Record<managedCMS_TaskInputsEnum, unknown>>>, { status: 'ALPHA' }>
					}
					website: {
						'{websiteId}#DELETE': Read<managedCMS_Website, string, unknown, { status: 'ALPHA' }>
						'{websiteId}#GET': Read<managedCMS_Website, string, unknown, { status: 'ALPHA' }>
						'{websiteId}#PUT': Write<managedCMS_Website, string, managedCMS_WebsiteEditionBody_Request, { status: 'ALPHA' }>
						'{websiteId}': {
							'flushCDN#POST': Write<common_CurrentTask, string, unknown, { status: 'ALPHA' }>
							'resetDatabasePassword#POST': Write<common_CurrentTask, string, unknown, { status: 'ALPHA' }>
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
export interface common_TaskWithInputs_Request<T> {
	inputs: T
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
export type managedCMS_CMSEnum = 'WORDPRESS'
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
export type managedCMS_CMSSpecific_WordPress_LanguageEnum = 'de_DE' | 'en_GB' | 'en_US' | 'es_ES' | 'fr_CA' | 'fr_FR' | 'it_IT' | 'pl_PL' | 'pt_PT'
export interface managedCMS_CMSSpecific_WordPress_WebsiteCreationTargetSpecCreation_Request {
	language?: managedCMS_CMSSpecific_WordPress_LanguageEnum | null
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
	language: managedCMS_CMSSpecific_WordPress_LanguageEnum | Text | null
}
export interface managedCMS_CMSSpecific_WordPress_WebsiteTargetSpecImport {
	selection: managedCMS_CMSSpecific_WordPress_WebsiteImportSelection | null
}
export interface managedCMS_Language {
	code: managedCMS_LanguageEnum | Text
	name: string
}
export type managedCMS_LanguageEnum = 'de_DE' | 'en_GB' | 'en_US' | 'es_ES' | 'fr_CA' | 'fr_FR' | 'it_IT' | 'pl_PL' | 'pt_PT'
export type managedCMS_PHPVersionEnum = '7.4' | '8.1' | '8.2' | '8.3' | '8.4' | '8.5'
export interface managedCMS_Service {
	checksum: string
	currentState: managedCMS_ServiceCurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
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
	resourceStatus: common_ResourceStatusEnum | Text
}
export type managedCMS_TaskInputsEnum = 'import.cmsSpecific.wordpress.selection'
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
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: managedCMS_WebsiteTargetSpec | null
}
export interface managedCMS_WebsiteCreationBody_Request {
	targetSpec: managedCMS_WebsiteCreationTargetSpec_Request
}
export interface managedCMS_WebsiteCreationTargetSpecCreation_Request {
	adminLogin: string
	adminPassword: string
	cms: managedCMS_CMSEnum
	cmsSpecific?: managedCMS_CMSSpecific_WebsiteCreationTargetSpecCreation_Request | null
	phpVersion?: managedCMS_PHPVersionEnum | null
}
export interface managedCMS_WebsiteCreationTargetSpecImport_Request {
	adminLogin: string
	adminPassword: string
	adminURL: string
	cms: managedCMS_CMSEnum
}
export interface managedCMS_WebsiteCreationTargetSpec_Request {
	creation?: managedCMS_WebsiteCreationTargetSpecCreation_Request | null
	import?: managedCMS_WebsiteCreationTargetSpecImport_Request | null
}
export interface managedCMS_WebsiteCurrentState {
	cms: managedCMS_CMSEnum | Text | null
	createdAt: string
	defaultFQDN: string | null
	diskUsageBytes: number
	import: managedCMS_WebsiteCurrentStateImport | null
	phpVersion: managedCMS_PHPVersionEnum | Text | null
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
	cms: managedCMS_CMSEnum | Text
	cmsSpecific: managedCMS_CMSSpecific_WebsiteTargetSpecCreation | null
	phpVersion: managedCMS_PHPVersionEnum | Text | null
}
export interface managedCMS_WebsiteTargetSpecImport {
	adminLogin: string
	adminURL: string
	cms: managedCMS_CMSEnum | Text
	cmsSpecific: managedCMS_CMSSpecific_WebsiteTargetSpecImport | null
}
