// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'
/** The routes of v1 below /newAccount. */
export interface NewAccount {
	'newAccount#POST': Write<nichandle_NewAccountAndToken, $1, { address?: string; area?: string; birthCity?: string; birthDay?: string; city?: string; companyNationalIdentificationNumber?: string; corporationType?: string; country: nichandle_CountryEnum; email: string; fax?: string; firstname?: string; italianSDI?: string; language?: nichandle_LanguageEnum; legalform: nichandle_LegalFormEnum; name?: string; nationalIdentificationNumber?: string; organisation?: string; ovhCompany: nichandle_OvhCompanyEnum; ovhSubsidiary: nichandle_OvhSubsidiaryEnum; phone?: string; phoneCountry?: nichandle_CountryEnum; phoneType?: nichandle_PhoneTypeEnum; purposeOfPurchase?: string; sex?: nichandle_GenderEnum; spareEmail?: string; vat?: string; zip?: string }, { auth: false }>
	newAccount: {
		'area#GET': Read<string[], $1, { country: nichandle_CountryEnum }, { auth: false }>
		'contracts#GET': Read<order_Contract[], $1, { company: nichandle_OvhCompanyEnum; subsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
		'corporationType#GET': Read<string[], $1, { country: nichandle_CountryEnum }, { auth: false }>
		'countries#GET': Read<(nichandle_CountryEnum | Text)[], $1, { ovhCompany: nichandle_OvhCompanyEnum; ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
		'creationRules#GET': Read<nichandle_CreationRules, $1, { country: nichandle_CountryEnum; legalform: nichandle_LegalFormEnum; ovhCompany: nichandle_OvhCompanyEnum; ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
		'legalform#GET': Read<string[], $1, { country: nichandle_CountryEnum }, { auth: false }>
		'rules#POST': Write<nichandle_CreationRule[], $1, { action?: nichandle_CreationRulesActionEnum; address?: string; area?: string; birthCity?: string; birthDay?: string; city?: string; companyNationalIdentificationNumber?: string; corporationType?: string; country?: nichandle_CountryEnum; email?: string; fax?: string; firstname?: string; italianSDI?: string; language?: nichandle_LanguageEnum; legalform?: nichandle_LegalFormEnum; name?: string; nationalIdentificationNumber?: string; organisation?: string; ovhCompany?: nichandle_OvhCompanyEnum; ovhSubsidiary?: nichandle_OvhSubsidiaryEnum; phone?: string; phoneCountry?: nichandle_CountryEnum; phoneType?: nichandle_PhoneTypeEnum; purposeOfPurchase?: string; sex?: nichandle_GenderEnum; spareEmail?: string; vat?: string; zip?: string }, { auth: false }>
	}
}
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export interface nichandle_CreationRule {
	defaultValue: string | null
	examples: string[] | null
	fieldName: string | null
	in: string[] | null
	mandatory: boolean
	maxLength: number | null
	minLength: number | null
	prefix: string | null
	regularExpression: string | null
}
export interface nichandle_CreationRules {
	address: nichandle_CreationRule
	area: nichandle_CreationRule
	birthCity: nichandle_CreationRule
	birthDay: nichandle_CreationRule
	city: nichandle_CreationRule
	companyNationalIdentificationNumber: nichandle_CreationRule
	corporationType: nichandle_CreationRule
	country: nichandle_CreationRule
	email: nichandle_CreationRule
	fax: nichandle_CreationRule
	firstname: nichandle_CreationRule
	italianSDI: nichandle_CreationRule
	language: nichandle_CreationRule
	legalform: nichandle_CreationRule
	name: nichandle_CreationRule
	nationalIdentificationNumber: nichandle_CreationRule
	organisation: nichandle_CreationRule
	ovhCompany: nichandle_CreationRule
	ovhSubsidiary: nichandle_CreationRule
	phone: nichandle_CreationRule
	phoneCountry: nichandle_CreationRule
	phoneType: nichandle_CreationRule
	purposeOfPurchase: nichandle_CreationRule
	sex: nichandle_CreationRule
	spareEmail: nichandle_CreationRule
	vat: nichandle_CreationRule
	zip: nichandle_CreationRule
}
export type nichandle_CreationRulesActionEnum = 'create' | 'update'
export type nichandle_GenderEnum = 'female' | 'male'
export type nichandle_LanguageEnum = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type nichandle_LegalFormEnum = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export interface nichandle_NewAccountAndToken {
	consumerKey: string | null
	ovhIdentifier: string
}
export type nichandle_OvhCompanyEnum = 'kimsufi' | 'ovh' | 'soyoustart'
export type nichandle_OvhSubsidiaryEnum = 'ASIA' | 'AU' | 'CA' | 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IN' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'QC' | 'SG' | 'SN' | 'TN' | 'US' | 'WE' | 'WS'
export type nichandle_PhoneTypeEnum = 'landline' | 'mobile'
export interface order_Contract {
	content: string
	name: string
	url: string
}
