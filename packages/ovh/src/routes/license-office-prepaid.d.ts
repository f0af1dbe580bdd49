// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, license_officePrepaid_CountryEnum_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'ALPHA' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $3 = { status: 'ALPHA' }
type $4 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
/** The routes of v1 below /license/officePrepaid. */
export interface LicenseOfficePrepaid {
	license: {
		'officePrepaid#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		officePrepaid: {
			'{serviceName}#GET': Read<license_officePrepaid_OfficeUserNativeWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, license_officePrepaid_PutOfficeUserNative_Request>
			'{serviceName}': {
				'changePassword#POST': Write<license_officePrepaid_OfficeTaskNative, $1, license_officePrepaid_OfficeTenantPostChangePassword_Request>
				'confirmTermination#POST': Write<string, $2, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'parentTenant#GET': Read<license_officePrepaid_OfficeTenantNative, $1>
				'parentTenant#PUT': Write<void, $1, license_officePrepaid_OfficeTenantPutParentTenant_Request>
				'serviceInfos#GET': Read<services_Service, $2>
				'serviceInfos#PUT': Write<void, $2, services_Service_Request>
				'tenantPendingTask#GET': Read<number[], $1>
				'tenantUsageStatistics#GET': Read<license_officePrepaid_OfficeCurrentStatisticsNative[], $1, { from?: string; to?: string }>
				'terminate#POST': Write<string, $2>
				'unconfigure#POST': Write<license_officePrepaid_OfficeTaskNative, $4>
				parentTenant: {
					'acceptAgreement#POST': Write<void, $3>
					'createAttestation#POST': Write<license_officePrepaid_createAttestationResponse, $3, license_officePrepaid_createAttestationPostPayload_Request>
				}
				tenantPendingTask: {
					'{id}#GET': Read<license_officePrepaid_OfficeTaskNative, $1>
				}
			}
		}
	}
}
export type license_officePrepaid_CountryEnum = license_officePrepaid_CountryEnum_Request | Text
export type license_officePrepaid_CountryUppercaseEnum_Request = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AN' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BV' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CS' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FC' | 'FD' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'FX' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HM' | 'HN' | 'HR' | 'HT' | 'HU' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'QC' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TP' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UK' | 'UM' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WE' | 'WF' | 'WS' | 'YE' | 'YT' | 'YU' | 'ZA' | 'ZM' | 'ZW'
export type license_officePrepaid_LicenseEnum = 'officeBusiness' | 'officeProPlus' | Text
export interface license_officePrepaid_OfficeCurrentStatisticsNative {
	date: string
	lines: license_officePrepaid_StatisticsLineNative[]
}
export interface license_officePrepaid_OfficeTaskNative {
	finishDate: string | null
	function: string
	id: number
	status: license_officePrepaid_TaskStatusEnum
	todoDate: string
}
export interface license_officePrepaid_OfficeTenantNative {
	address: string
	city: string
	creationDate: string
	displayName: string
	firstName: string
	lastName: string
	mcaAgreed: boolean
	phone: string
	serviceName: string
	serviceType: license_officePrepaid_ServiceTypeEnum
	status: license_officePrepaid_ServiceStateEnum
	zipCode: string
}
export interface license_officePrepaid_OfficeTenantPostChangePassword_Request {
	notifyEmail?: string | null
	password?: string | null
	shouldSendMail: boolean
}
export interface license_officePrepaid_OfficeTenantPutParentTenant_Request {
	displayName?: string
}
export interface license_officePrepaid_OfficeUserNativeWithIAM {
	activationEmail: string
	firstName: string
	iam: iam_ResourceMetadata | null
	isVirtual: boolean
	lastName: string
	licences: license_officePrepaid_LicenseEnum[]
	serviceName: string
	status: license_officePrepaid_UserStateEnum
	taskPendingId: number
	tenantServiceName: string
	usageLocation: license_officePrepaid_CountryEnum
}
export interface license_officePrepaid_PutOfficeUserNative_Request {
	activationEmail?: string
	firstName?: string
	lastName?: string
	usageLocation?: license_officePrepaid_CountryEnum_Request
}
export type license_officePrepaid_ServiceStateEnum = 'creating' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
export type license_officePrepaid_ServiceTypeEnum = 'payAsYouGo' | 'prepaid' | Text
export interface license_officePrepaid_StatisticsLineNative {
	endOfDayCount: number
	licenceType: license_officePrepaid_LicenseEnum
	peakCount: number
}
export type license_officePrepaid_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export type license_officePrepaid_UserStateEnum = 'creating' | 'deleting' | 'ok' | 'suspended' | 'unspending' | Text
export interface license_officePrepaid_createAttestationPostPayload_Request {
	companyName?: string
	country?: license_officePrepaid_CountryUppercaseEnum_Request
	emailAddress?: string
	language?: nichandle_LanguageEnum_Request
	phoneNumber?: string
	signatoryFirstName?: string
	signatoryLastName?: string
}
export interface license_officePrepaid_createAttestationResponse {
	attestationId: string
	attestationLink: string
}
export type nichandle_LanguageEnum_Request = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
