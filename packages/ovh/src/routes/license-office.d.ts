// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_officePrepaid_CountryEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'ALPHA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
/** The routes of v1 below /license/office. */
export interface LicenseOffice {
	license: {
		'office#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		office: {
			'{serviceName}#GET': Read<license_office_OfficeTenantNativeWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_office_OfficeTenantNative_Request>
			'{serviceName}': {
				'domain#GET': Read<string[], $1>
				'pendingTask#GET': Read<number[], $1>
				'serviceInfos#GET': Read<services_Service, $2>
				'serviceInfos#PUT': Write<void, $2, services_Service_Request>
				'usageStatistics#GET': Read<license_office_OfficeCurrentStatisticsNative[], $1, { from?: string; to?: string }>
				'user#GET': Read<string[], $2, { activationEmail?: string; firstName?: string; lastName?: string; licences?: license_office_LicenseEnum_Request[] }>
				'user#POST': Write<license_office_OfficeTaskNative, $2, license_office_PostUserNative_Request>
				domain: {
					'{domainName}#GET': Read<license_office_DomainNative, $1>
				}
				pendingTask: {
					'{id}#GET': Read<license_office_OfficeTaskNative, $1>
				}
				user: {
					'{activationEmail}#DELETE': Read<license_office_OfficeTaskNative, $2>
					'{activationEmail}#GET': Read<license_office_OfficeUserNative, $2>
					'{activationEmail}#PUT': Write<void, $2, license_office_OfficeUserNativeUpdate_Request>
					'{activationEmail}': {
						'changePassword#POST': Write<license_office_OfficeTaskNative, $2, license_office_OfficeTenantPostChangePassword_Request>
					}
				}
			}
		}
	}
}
export type license_officePrepaid_LicenseEnum_Request = 'officeBusiness' | 'officeProPlus'
export type license_office_CountryEnum = license_office_CountryEnum_Request | Text
export type license_office_CountryEnum_Request = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export interface license_office_DomainNative {
	domainName: string
	status: license_office_DomainStatusEnum
	txtEntry: string
}
export type license_office_DomainStatusEnum = 'ok' | 'unverified' | Text
export type license_office_LicenseEnum = license_office_LicenseEnum_Request | Text
export type license_office_LicenseEnum_Request = 'officeBusiness' | 'officeProPlus'
export interface license_office_OfficeCurrentStatisticsNative {
	date: string
	lines: license_office_StatisticsLineNative[]
}
export interface license_office_OfficeTaskNative {
	finishDate: string | null
	function: string
	id: number
	status: license_office_TaskStatusEnum
	todoDate: string
}
export interface license_office_OfficeTenantNativeWithIAM {
	address: string
	city: string
	creationDate: string
	displayName: string
	firstName: string
	iam: iam_ResourceMetadata | null
	lastName: string
	mcaAgreed: boolean
	phone: string
	serviceName: string
	serviceType: license_office_ServiceTypeEnum
	status: license_office_ServiceStateEnum
	zipCode: string
}
export interface license_office_OfficeTenantNative_Request {
	address?: string
	city?: string
	displayName?: string
	firstName?: string
	lastName?: string
	mcaAgreed?: boolean
	phone?: string
	zipCode?: string
}
export interface license_office_OfficeTenantPostChangePassword_Request {
	notifyEmail?: string | null
	password?: string | null
	shouldSendMail: boolean
}
export interface license_office_OfficeUserNative {
	activationEmail: string
	deleteAtExpiration: boolean
	firstName: string
	isVirtual: boolean
	lastName: string
	licences: license_office_LicenseEnum[]
	status: license_office_UserStateEnum
	taskPendingId: number
	usageLocation: license_office_CountryEnum
}
export interface license_office_OfficeUserNativeUpdate_Request {
	activationEmail?: string
	deleteAtExpiration?: boolean
	firstName?: string
	lastName?: string
	usageLocation?: license_office_CountryEnum_Request
}
export interface license_office_PostUserNative_Request {
	domain: string
	firstName?: string
	lastName?: string
	licence?: license_officePrepaid_LicenseEnum_Request
	login: string
	usageLocation?: license_officePrepaid_CountryEnum_Request
}
export type license_office_ServiceStateEnum = 'creating' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
export type license_office_ServiceTypeEnum = 'payAsYouGo' | 'prepaid' | Text
export interface license_office_StatisticsLineNative {
	endOfDayCount: number
	licenceType: license_office_LicenseEnum
	peakCount: number
}
export type license_office_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export type license_office_UserStateEnum = 'creating' | 'deleting' | 'ok' | 'suspended' | 'suspending' | 'unsuspending' | Text
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
