// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { nichandle_CountryEnum, nichandle_CountryEnum_Request, nichandle_GenderEnum_Request, order_Contract } from './shared.js'
type $1 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; auth: false }
/** The routes of v1 below /newAccount. */
export interface NewAccount {
	'newAccount#POST': Write<nichandle_NewAccountAndToken, $1, { address?: string; area?: string; birthCity?: string; birthDay?: string; city?: string; companyNationalIdentificationNumber?: string; corporationType?: string; country: nichandle_CountryEnum_Request; email: string; fax?: string; firstname?: string; italianSDI?: string; language?: nichandle_LanguageEnum_Request; legalform: nichandle_LegalFormEnum_Request; name?: string; nationalIdentificationNumber?: string; organisation?: string; ovhCompany: nichandle_OvhCompanyEnum_Request; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request; phone?: string; phoneCountry?: nichandle_CountryEnum_Request; phoneType?: nichandle_PhoneTypeEnum_Request; purposeOfPurchase?: string; sex?: nichandle_GenderEnum_Request; spareEmail?: string; vat?: string; zip?: string }>
	newAccount: {
		'area#GET': Read<string[], $1, { country: nichandle_CountryEnum_Request }>
		'contracts#GET': Read<order_Contract[], $1, { company: nichandle_OvhCompanyEnum_Request; subsidiary: nichandle_OvhSubsidiaryEnum_Request }>
		'corporationType#GET': Read<string[], $1, { country: nichandle_CountryEnum_Request }>
		'countries#GET': Read<nichandle_CountryEnum[], $1, { ovhCompany: nichandle_OvhCompanyEnum_Request; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
		'creationRules#GET': Read<nichandle_CreationRules, $1, { country: nichandle_CountryEnum_Request; legalform: nichandle_LegalFormEnum_Request; ovhCompany: nichandle_OvhCompanyEnum_Request; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
		'legalform#GET': Read<string[], $1, { country: nichandle_CountryEnum_Request }>
		'rules#POST': Write<nichandle_CreationRule[], $1, { action?: nichandle_CreationRulesActionEnum_Request; address?: string; area?: string; birthCity?: string; birthDay?: string; city?: string; companyNationalIdentificationNumber?: string; corporationType?: string; country?: nichandle_CountryEnum_Request; email?: string; fax?: string; firstname?: string; italianSDI?: string; language?: nichandle_LanguageEnum_Request; legalform?: nichandle_LegalFormEnum_Request; name?: string; nationalIdentificationNumber?: string; organisation?: string; ovhCompany?: nichandle_OvhCompanyEnum_Request; ovhSubsidiary?: nichandle_OvhSubsidiaryEnum_Request; phone?: string; phoneCountry?: nichandle_CountryEnum_Request; phoneType?: nichandle_PhoneTypeEnum_Request; purposeOfPurchase?: string; sex?: nichandle_GenderEnum_Request; spareEmail?: string; vat?: string; zip?: string }>
	}
}
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
export type nichandle_CreationRulesActionEnum_Request = 'create' | 'update'
export type nichandle_LanguageEnum_Request = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type nichandle_LegalFormEnum_Request = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export interface nichandle_NewAccountAndToken {
	consumerKey: string | null
	ovhIdentifier: string
}
export type nichandle_OvhCompanyEnum_Request = 'kimsufi' | 'ovh' | 'soyoustart'
export type nichandle_OvhSubsidiaryEnum_Request = 'ASIA' | 'AU' | 'CA' | 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IN' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'QC' | 'SG' | 'SN' | 'TN' | 'US' | 'WE' | 'WS'
export type nichandle_PhoneTypeEnum_Request = 'landline' | 'mobile'
