// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /partner. */
export interface Partner {
	'partner#GET': Read<partner2_Partner, $1>
	'partner#POST': Write<void, $1, partner2_Partner_Request>
}
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export type partner2_AcceptanceStatusEnum = 'Advanced' | 'AdvancedHandOperated' | 'AdvancedQualified' | 'Open' | 'Registered' | 'RegisteredQualified' | 'Rejected'
export interface partner2_Account {
	city: string | null
	companyTurnover: number | null
	country: nichandle_CountryEnum | Text | null
	name: string
	numberOfEmployees: partner2_employeesNumberEnum | Text | null
	partnerType: partner2_partnerTypeEnum | Text | null
	yearEstablished: string | null
}
export interface partner2_Account_Request {
	city?: string | null
	companyTurnover?: number | null
	country?: nichandle_CountryEnum | null
	name: string
	numberOfEmployees?: partner2_employeesNumberEnum | null
	partnerType?: partner2_partnerTypeEnum | null
	yearEstablished?: string | null
}
export type partner2_AreaOfExpertiseEnum = 'BigData' | 'Connectivity' | 'DC' | 'DomainName' | 'EmailMsSolution' | 'HPC' | 'Nutanix' | 'Orchestration' | 'PC' | 'PCIDSS' | 'SecurityCertif' | 'VPS' | 'VoIP' | 'WH'
export interface partner2_Contact {
	email: string
	firstName: string
	jobTitle: string | null
	lastName: string
	phone: string
	position: partner2_PositionEnum | Text
}
export interface partner2_Contact_Request {
	email: string
	firstName: string
	jobTitle?: string | null
	lastName: string
	phone: string
	position: partner2_PositionEnum
}
export interface partner2_Partner {
	acceptanceStatus: partner2_AcceptanceStatusEnum | Text | null
	account: partner2_Account
	areaOfExpertise: (partner2_AreaOfExpertiseEnum | Text)[] | null
	contact: partner2_Contact
	partnersProgramReason: string | null
	partnership: partner2_PartnerShip
	salesProjection: number | null
}
export interface partner2_PartnerShip {
	areaOfExpertise: (partner2_AreaOfExpertiseEnum | Text)[] | null
	emailCommunication: boolean
	partnersProgramReason: string | null
	salesGrowthOpportunities: string | null
	salesProjection: number
	supportAgreementStatement: boolean
}
export interface partner2_PartnerShip_Request {
	areaOfExpertise?: partner2_AreaOfExpertiseEnum[] | null
	emailCommunication?: boolean
	partnersProgramReason?: string | null
	salesGrowthOpportunities?: string | null
	salesProjection?: number
	supportAgreementStatement?: boolean
}
export interface partner2_Partner_Request {
	account: partner2_Account_Request
	areaOfExpertise?: partner2_AreaOfExpertiseEnum[] | null
	contact: partner2_Contact_Request
	partnersProgramReason?: string | null
	partnership?: partner2_PartnerShip_Request
	salesProjection?: number | null
}
export type partner2_PositionEnum = 'AF' | 'BusinessOwner' | 'HR' | 'ITDevops' | 'ITOther' | 'ITSysAdmin' | 'LC' | 'Marketing' | 'Other' | 'PreSales' | 'Production' | 'Purchasing' | 'RD' | 'Sales'
export type partner2_employeesNumberEnum = '1000to1999' | '100To199' | '10To19' | '1Or2' | '2000to4999' | '200To249' | '20To49' | '250To499' | '3To5' | '5000to9999' | '500to999' | '50To99' | '6To9' | 'over10000'
export type partner2_partnerTypeEnum = 'consultingCompany' | 'iaasProvider' | 'managedServiceProvider' | 'other' | 'softwareEditor' | 'strategicConsulting' | 'systemsIntegrator' | 'telecomOperators' | 'trainingCompany' | 'valueAddedReseller' | 'webAgency'
