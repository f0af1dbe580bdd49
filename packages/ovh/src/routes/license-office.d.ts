// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
/** The routes of v1 below /license/office. */
export interface LicenseOffice {
	license: {
		'office#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'ALPHA' }>
		office: {
			'{serviceName}#GET': Read<license_office_OfficeTenantNativeWithIAM, $1, unknown, { status: 'ALPHA' }>
			'{serviceName}#PUT': Write<void, $1, license_office_OfficeTenantNative_Request, { status: 'ALPHA' }>
			'{serviceName}': {
				'domain#GET': Read<string[], $1, unknown, { status: 'ALPHA' }>
				'pendingTask#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'usageStatistics#GET': Read<license_office_OfficeCurrentStatisticsNative[], $1, { from?: string; to?: string }, { status: 'ALPHA' }>
				'user#GET': Read<string[], $1, { activationEmail?: string; firstName?: string; lastName?: string; licences?: license_office_LicenseEnum[] }>
				'user#POST': Write<license_office_OfficeTaskNative, $1, license_office_PostUserNative_Request>
				domain: {
					'{domainName}#GET': Read<license_office_DomainNative, $1, unknown, { status: 'ALPHA' }>
				}
				pendingTask: {
					'{id}#GET': Read<license_office_OfficeTaskNative, $1, unknown, { status: 'ALPHA' }>
				}
				user: {
					'{activationEmail}#DELETE': Read<license_office_OfficeTaskNative, $1>
					'{activationEmail}#GET': Read<license_office_OfficeUserNative, $1>
					'{activationEmail}#PUT': Write<void, $1, license_office_OfficeUserNativeUpdate_Request>
					'{activationEmail}': {
						'changePassword#POST': Write<license_office_OfficeTaskNative, $1, license_office_OfficeTenantPostChangePassword_Request>
					}
				}
			}
		}
	}
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
export type license_officePrepaid_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export type license_officePrepaid_LicenseEnum = 'officeBusiness' | 'officeProPlus'
export type license_office_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export interface license_office_DomainNative {
	domainName: string
	status: license_office_DomainStatusEnum | Text
	txtEntry: string
}
export type license_office_DomainStatusEnum = 'ok' | 'unverified'
export type license_office_LicenseEnum = 'officeBusiness' | 'officeProPlus'
export interface license_office_OfficeCurrentStatisticsNative {
	date: string
	lines: license_office_StatisticsLineNative[]
}
export interface license_office_OfficeTaskNative {
	finishDate: string | null
	function: string
	id: number
	status: license_office_TaskStatusEnum | Text
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
	serviceType: license_office_ServiceTypeEnum | Text
	status: license_office_ServiceStateEnum | Text
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
	licences: (license_office_LicenseEnum | Text)[]
	status: license_office_UserStateEnum | Text
	taskPendingId: number
	usageLocation: license_office_CountryEnum | Text
}
export interface license_office_OfficeUserNativeUpdate_Request {
	activationEmail?: string
	deleteAtExpiration?: boolean
	firstName?: string
	lastName?: string
	usageLocation?: license_office_CountryEnum
}
export interface license_office_PostUserNative_Request {
	domain: string
	firstName?: string
	lastName?: string
	licence?: license_officePrepaid_LicenseEnum
	login: string
	usageLocation?: license_officePrepaid_CountryEnum
}
export type license_office_ServiceStateEnum = 'creating' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending'
export type license_office_ServiceTypeEnum = 'payAsYouGo' | 'prepaid'
export interface license_office_StatisticsLineNative {
	endOfDayCount: number
	licenceType: license_office_LicenseEnum | Text
	peakCount: number
}
export type license_office_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type license_office_UserStateEnum = 'creating' | 'deleting' | 'ok' | 'suspended' | 'suspending' | 'unsuspending'
export interface service_RenewType {
	automatic: boolean
	deleteAtExpiration: boolean
	forced: boolean
	manualPayment: boolean | null
	period: number | null
}
export interface service_RenewType_Request {
	automatic?: boolean
	deleteAtExpiration?: boolean
	forced?: boolean
	manualPayment?: boolean | null
	period?: number | null
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export interface services_Service {
	canDeleteAtExpiration: boolean
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	domain: string
	engagedUpTo: string | null
	expiration: string
	possibleRenewPeriod: number[] | null
	renew: service_RenewType | null
	renewalType: service_RenewalTypeEnum | Text
	serviceId: number
	status: service_StateEnum | Text
}
export interface services_Service_Request {
	renew?: service_RenewType_Request | null
}
