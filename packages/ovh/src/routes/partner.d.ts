// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { nichandle_CountryEnum, nichandle_CountryEnum_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' }
/** The routes of v1 below /partner. */
export interface Partner {
	'partner#GET': Read<partner2_Partner, $1>
	'partner#POST': Write<void, $1, partner2_Partner_Request>
}
export type partner2_AcceptanceStatusEnum = 'Advanced' | 'AdvancedHandOperated' | 'AdvancedQualified' | 'Open' | 'Registered' | 'RegisteredQualified' | 'Rejected' | Text
export interface partner2_Account {
	city: string | null
	companyTurnover: number | null
	country: nichandle_CountryEnum | null
	name: string
	numberOfEmployees: partner2_employeesNumberEnum | null
	partnerType: partner2_partnerTypeEnum | null
	yearEstablished: string | null
}
export interface partner2_Account_Request {
	city?: string | null
	companyTurnover?: number | null
	country?: nichandle_CountryEnum_Request | null
	name: string
	numberOfEmployees?: partner2_employeesNumberEnum_Request | null
	partnerType?: partner2_partnerTypeEnum_Request | null
	yearEstablished?: string | null
}
export type partner2_AreaOfExpertiseEnum = partner2_AreaOfExpertiseEnum_Request | Text
export type partner2_AreaOfExpertiseEnum_Request = 'BigData' | 'Connectivity' | 'DC' | 'DomainName' | 'EmailMsSolution' | 'HPC' | 'Nutanix' | 'Orchestration' | 'PC' | 'PCIDSS' | 'SecurityCertif' | 'VPS' | 'VoIP' | 'WH'
export interface partner2_Contact {
	email: string
	firstName: string
	jobTitle: string | null
	lastName: string
	phone: string
	position: partner2_PositionEnum
}
export interface partner2_Contact_Request {
	email: string
	firstName: string
	jobTitle?: string | null
	lastName: string
	phone: string
	position: partner2_PositionEnum_Request
}
export interface partner2_Partner {
	acceptanceStatus: partner2_AcceptanceStatusEnum | null
	account: partner2_Account
	areaOfExpertise: partner2_AreaOfExpertiseEnum[] | null
	contact: partner2_Contact
	partnersProgramReason: string | null
	partnership: partner2_PartnerShip
	salesProjection: number | null
}
export interface partner2_PartnerShip {
	areaOfExpertise: partner2_AreaOfExpertiseEnum[] | null
	emailCommunication: boolean
	partnersProgramReason: string | null
	salesGrowthOpportunities: string | null
	salesProjection: number
	supportAgreementStatement: boolean
}
export interface partner2_PartnerShip_Request {
	areaOfExpertise?: partner2_AreaOfExpertiseEnum_Request[] | null
	emailCommunication?: boolean
	partnersProgramReason?: string | null
	salesGrowthOpportunities?: string | null
	salesProjection?: number
	supportAgreementStatement?: boolean
}
export interface partner2_Partner_Request {
	account: partner2_Account_Request
	areaOfExpertise?: partner2_AreaOfExpertiseEnum_Request[] | null
	contact: partner2_Contact_Request
	partnersProgramReason?: string | null
	partnership?: partner2_PartnerShip_Request
	salesProjection?: number | null
}
export type partner2_PositionEnum = partner2_PositionEnum_Request | Text
export type partner2_PositionEnum_Request = 'AF' | 'BusinessOwner' | 'HR' | 'ITDevops' | 'ITOther' | 'ITSysAdmin' | 'LC' | 'Marketing' | 'Other' | 'PreSales' | 'Production' | 'Purchasing' | 'RD' | 'Sales'
export type partner2_employeesNumberEnum = partner2_employeesNumberEnum_Request | Text
export type partner2_employeesNumberEnum_Request = '1000to1999' | '100To199' | '10To19' | '1Or2' | '2000to4999' | '200To249' | '20To49' | '250To499' | '3To5' | '5000to9999' | '500to999' | '50To99' | '6To9' | 'over10000'
export type partner2_partnerTypeEnum = partner2_partnerTypeEnum_Request | Text
export type partner2_partnerTypeEnum_Request = 'consultingCompany' | 'iaasProvider' | 'managedServiceProvider' | 'other' | 'softwareEditor' | 'strategicConsulting' | 'systemsIntegrator' | 'telecomOperators' | 'trainingCompany' | 'valueAddedReseller' | 'webAgency'
