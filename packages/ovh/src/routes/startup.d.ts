// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /startup. */
export interface Startup {
	'startup#GET': Read<startup_startup, $1>
	'startup#POST': Write<void, $1, startup_startup_Request>
}
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export type startup_acceptanceStatusEnum = 'Advanced' | 'AdvancedHandOperated' | 'AdvancedQualified' | 'Banned' | 'Open' | 'Registered' | 'RegisteredQualified' | 'Rejected'
export type startup_awarnessEnum = 'Email' | 'EmpactVenture' | 'Event' | 'Facebook' | 'InternetSearch' | 'LinkedIn' | 'OnlineAdvert' | 'Partner' | 'Twitter' | 'Website' | 'WordOfMouth'
export type startup_employeesNumberEnum = '100To199' | '10To19' | '1Or2' | '200To249' | '20To49' | '250To499' | '3To5' | '50To99' | '6To9'
export type startup_infrastructureUsingEnum = '1To6' | '6To12' | 'DontKnow' | 'Less1' | 'Over12'
export type startup_lastFundraisingEnum = 'Crowdfunding' | 'DontShare' | 'More' | 'No' | 'PreSeed' | 'Seed' | 'Series_A' | 'Series_B' | 'Series_C'
export type startup_plannedFundRaisingEnum = 'DontShare' | 'No' | 'Yes'
export type startup_relatedIndustryEnum = 'AI_Wholesale' | 'ARTISANAT' | 'ASP_SI_ITServices' | 'Accommodation_and_FoodServices' | 'Agriculture' | 'Agro_industry' | 'Art_Sport_Entertainment' | 'Automotive' | 'Banking' | 'Construction_and_Architecture' | 'Databases_Wholesale' | 'DigitalServices' | 'E_Retail' | 'EducationalServices' | 'Energy_and_Water' | 'Game_Wholesale' | 'HeadOffice' | 'Healthcare' | 'Host_the_Hoster_Wholesale' | 'Human_Resources' | 'IAASproviders_WebHosters_Data' | 'Life_Sciences' | 'Manufacturing_Industry' | 'Mining_Industry' | 'NonProfit' | 'Other_Services_Business' | 'Other_Services_Personal' | 'Others' | 'PublicSector' | 'Real_Estate' | 'Retail_and_Trade' | 'ScienceR&D' | 'Software Editors' | 'Storage_Wholesale' | 'TV_Media' | 'Telecommunication_Internet' | 'Transportation_Logistics' | 'Ventures_for_Good' | 'Virtualization_Wholesale' | 'WebAgencies'
export type startup_relatedTechnologyEnum = '3dPrinting' | 'API' | 'ArtificialIntelligence' | 'AugmentedReality' | 'BankingDataInfrastructure' | 'Big_Data' | 'Blockchain' | 'CRM_ERP' | 'Chatbot' | 'CloudGaming' | 'ContainersDockers' | 'CyberSecurity' | 'Drones' | 'ElearningPlatform' | 'GeoLocalization' | 'Healthcareinfrastructure' | 'IoT' | 'MachineLearningDeepLearning' | 'Marketplace' | 'MobileApplications' | 'Orchestration' | 'Other' | 'PredictiveAnalyticAlgorithms' | 'Robotics' | 'ScientificComputation' | 'Storage' | 'Streaming' | 'VirtualDesktop' | 'VirtualMachines' | 'VoIP'
export interface startup_startup {
	acceptanceStatus: startup_acceptanceStatusEnum | Text | null
	awarness: startup_awarnessEnum | Text
	company: startup_startup_company
	eventCode: string | null
	fundRaising: startup_startup_fundRaising
	project: startup_startup_project
}
export interface startup_startup_Request {
	awarness: startup_awarnessEnum
	company: startup_startup_company_Request
	eventCode?: string | null
	fundRaising: startup_startup_fundRaising_Request
	project: startup_startup_project_Request
}
export interface startup_startup_company {
	detail: startup_startup_company_detail | null
	employeesNumber: startup_employeesNumberEnum | Text
	incubator: startup_startup_company_incubator | null
	name: string
	relatedIndustry: startup_relatedIndustryEnum | Text
	socialNetwork: startup_startup_company_socialNetwork | null
	societyWebsite: string
}
export interface startup_startup_company_Request {
	detail?: startup_startup_company_detail_Request | null
	employeesNumber: startup_employeesNumberEnum
	incubator?: startup_startup_company_incubator_Request | null
	name: string
	relatedIndustry: startup_relatedIndustryEnum
	socialNetwork?: startup_startup_company_socialNetwork_Request | null
	societyWebsite: string
}
export interface startup_startup_company_detail {
	creationdate: string | null
	lastYearTurnover: number | null
	vatNumber: string | null
}
export interface startup_startup_company_detail_Request {
	creationdate: string | null
	lastYearTurnover: number | null
	vatNumber: string | null
}
export interface startup_startup_company_incubator {
	city: string | null
	country: nichandle_CountryEnum | Text | null
	name: string | null
}
export interface startup_startup_company_incubator_Request {
	city: string | null
	country: nichandle_CountryEnum | null
	name: string | null
}
export interface startup_startup_company_socialNetwork {
	linkedin: string | null
	twitter: string | null
}
export interface startup_startup_company_socialNetwork_Request {
	linkedin?: string | null
	twitter?: string | null
}
export interface startup_startup_fundRaising {
	lastFundraising: startup_lastFundraisingEnum | Text
	plannedFundRaising: startup_plannedFundRaisingEnum | Text
}
export interface startup_startup_fundRaising_Request {
	lastFundraising: startup_lastFundraisingEnum
	plannedFundRaising: startup_plannedFundRaisingEnum
}
export interface startup_startup_project {
	businessModel: string
	description: string
	developmentStage: string
	productName: string
	relatedTechnology: (startup_relatedTechnologyEnum | Text)[]
	requirements: startup_startup_project_technicalNeed
}
export interface startup_startup_project_Request {
	businessModel: string
	description: string
	developmentStage: string
	productName: string
	relatedTechnology: startup_relatedTechnologyEnum[]
	requirements: startup_startup_project_technicalNeed_Request
}
export interface startup_startup_project_technicalNeed {
	infrastructureUsing: startup_infrastructureUsingEnum | Text
	otherCloudProvider: boolean | null
	otherCloudProviderInfo: string | null
	technicalNeeds: string
}
export interface startup_startup_project_technicalNeed_Request {
	infrastructureUsing: startup_infrastructureUsingEnum
	otherCloudProvider?: boolean | null
	otherCloudProviderInfo?: string | null
	technicalNeeds: string
}
