// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { nichandle_CountryEnum, nichandle_CountryEnum_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' }
/** The routes of v1 below /startup. */
export interface Startup {
	'startup#GET': Read<startup_startup, $1>
	'startup#POST': Write<void, $1, startup_startup_Request>
}
export type startup_acceptanceStatusEnum = 'Advanced' | 'AdvancedHandOperated' | 'AdvancedQualified' | 'Banned' | 'Open' | 'Registered' | 'RegisteredQualified' | 'Rejected' | Text
export type startup_awarnessEnum = startup_awarnessEnum_Request | Text
export type startup_awarnessEnum_Request = 'Email' | 'EmpactVenture' | 'Event' | 'Facebook' | 'InternetSearch' | 'LinkedIn' | 'OnlineAdvert' | 'Partner' | 'Twitter' | 'Website' | 'WordOfMouth'
export type startup_employeesNumberEnum = startup_employeesNumberEnum_Request | Text
export type startup_employeesNumberEnum_Request = '100To199' | '10To19' | '1Or2' | '200To249' | '20To49' | '250To499' | '3To5' | '50To99' | '6To9'
export type startup_infrastructureUsingEnum = startup_infrastructureUsingEnum_Request | Text
export type startup_infrastructureUsingEnum_Request = '1To6' | '6To12' | 'DontKnow' | 'Less1' | 'Over12'
export type startup_lastFundraisingEnum = startup_lastFundraisingEnum_Request | Text
export type startup_lastFundraisingEnum_Request = 'Crowdfunding' | 'DontShare' | 'More' | 'No' | 'PreSeed' | 'Seed' | 'Series_A' | 'Series_B' | 'Series_C'
export type startup_plannedFundRaisingEnum = startup_plannedFundRaisingEnum_Request | Text
export type startup_plannedFundRaisingEnum_Request = 'DontShare' | 'No' | 'Yes'
export type startup_relatedIndustryEnum = startup_relatedIndustryEnum_Request | Text
export type startup_relatedIndustryEnum_Request = 'AI_Wholesale' | 'ARTISANAT' | 'ASP_SI_ITServices' | 'Accommodation_and_FoodServices' | 'Agriculture' | 'Agro_industry' | 'Art_Sport_Entertainment' | 'Automotive' | 'Banking' | 'Construction_and_Architecture' | 'Databases_Wholesale' | 'DigitalServices' | 'E_Retail' | 'EducationalServices' | 'Energy_and_Water' | 'Game_Wholesale' | 'HeadOffice' | 'Healthcare' | 'Host_the_Hoster_Wholesale' | 'Human_Resources' | 'IAASproviders_WebHosters_Data' | 'Life_Sciences' | 'Manufacturing_Industry' | 'Mining_Industry' | 'NonProfit' | 'Other_Services_Business' | 'Other_Services_Personal' | 'Others' | 'PublicSector' | 'Real_Estate' | 'Retail_and_Trade' | 'ScienceR&D' | 'Software Editors' | 'Storage_Wholesale' | 'TV_Media' | 'Telecommunication_Internet' | 'Transportation_Logistics' | 'Ventures_for_Good' | 'Virtualization_Wholesale' | 'WebAgencies'
export type startup_relatedTechnologyEnum = startup_relatedTechnologyEnum_Request | Text
export type startup_relatedTechnologyEnum_Request = '3dPrinting' | 'API' | 'ArtificialIntelligence' | 'AugmentedReality' | 'BankingDataInfrastructure' | 'Big_Data' | 'Blockchain' | 'CRM_ERP' | 'Chatbot' | 'CloudGaming' | 'ContainersDockers' | 'CyberSecurity' | 'Drones' | 'ElearningPlatform' | 'GeoLocalization' | 'Healthcareinfrastructure' | 'IoT' | 'MachineLearningDeepLearning' | 'Marketplace' | 'MobileApplications' | 'Orchestration' | 'Other' | 'PredictiveAnalyticAlgorithms' | 'Robotics' | 'ScientificComputation' | 'Storage' | 'Streaming' | 'VirtualDesktop' | 'VirtualMachines' | 'VoIP'
export interface startup_startup {
	acceptanceStatus: startup_acceptanceStatusEnum | null
	awarness: startup_awarnessEnum
	company: startup_startup_company
	eventCode: string | null
	fundRaising: startup_startup_fundRaising
	project: startup_startup_project
}
export interface startup_startup_Request {
	awarness: startup_awarnessEnum_Request
	company: startup_startup_company_Request
	eventCode?: string | null
	fundRaising: startup_startup_fundRaising_Request
	project: startup_startup_project_Request
}
export interface startup_startup_company {
	detail: startup_startup_company_detail | null
	employeesNumber: startup_employeesNumberEnum
	incubator: startup_startup_company_incubator | null
	name: string
	relatedIndustry: startup_relatedIndustryEnum
	socialNetwork: startup_startup_company_socialNetwork | null
	societyWebsite: string
}
export interface startup_startup_company_Request {
	detail?: startup_startup_company_detail_Request | null
	employeesNumber: startup_employeesNumberEnum_Request
	incubator?: startup_startup_company_incubator_Request | null
	name: string
	relatedIndustry: startup_relatedIndustryEnum_Request
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
	country: nichandle_CountryEnum | null
	name: string | null
}
export interface startup_startup_company_incubator_Request {
	city: string | null
	country: nichandle_CountryEnum_Request | null
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
	lastFundraising: startup_lastFundraisingEnum
	plannedFundRaising: startup_plannedFundRaisingEnum
}
export interface startup_startup_fundRaising_Request {
	lastFundraising: startup_lastFundraisingEnum_Request
	plannedFundRaising: startup_plannedFundRaisingEnum_Request
}
export interface startup_startup_project {
	businessModel: string
	description: string
	developmentStage: string
	productName: string
	relatedTechnology: startup_relatedTechnologyEnum[]
	requirements: startup_startup_project_technicalNeed
}
export interface startup_startup_project_Request {
	businessModel: string
	description: string
	developmentStage: string
	productName: string
	relatedTechnology: startup_relatedTechnologyEnum_Request[]
	requirements: startup_startup_project_technicalNeed_Request
}
export interface startup_startup_project_technicalNeed {
	infrastructureUsing: startup_infrastructureUsingEnum
	otherCloudProvider: boolean | null
	otherCloudProviderInfo: string | null
	technicalNeeds: string
}
export interface startup_startup_project_technicalNeed_Request {
	infrastructureUsing: startup_infrastructureUsingEnum_Request
	otherCloudProvider?: boolean | null
	otherCloudProviderInfo?: string | null
	technicalNeeds: string
}
