// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, iam_ResourceMetadata, iam_resource_TagFilter_Request, order_Contract, order_CurrencyCodeEnum, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'ovh-eu' }
type $3 = {}
/** The routes of v1 below /pack/xdsl. */
export interface PackXdsl {
	pack: {
		'xdsl#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		xdsl: {
			'{packName}#GET': Read<pack_xdsl_PackAdslWithIAM, $1>
			'{packName}#PUT': Write<void, $1, pack_xdsl_PackAdsl_Request>
			'{packName}': {
				'canCancelResiliation#GET': Read<boolean, $1>
				'cancelResiliation#POST': Write<void, $1>
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'contactOwner#GET': Read<pack_xdsl_ContactInfos, $1>
				'orderFollowUp#GET': Read<pack_xdsl_OrderFollowUpStep[], $3>
				'resiliate#POST': Write<pack_xdsl_ResiliationFollowUpDetail, $1, { resiliationDate?: string; resiliationSurvey: pack_xdsl_ResiliationSurvey_Request; servicesToKeep?: number[] }>
				'resiliationFollowUp#GET': Read<pack_xdsl_ResiliationFollowUpDetail, $1>
				'resiliationTerms#GET': Read<pack_xdsl_ResiliationTerms, $1, { resiliationDate?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'services#GET': Read<pack_xdsl_ServiceInformation[], $1>
				'shippingAddresses#GET': Read<pack_xdsl_ShippingAddress[], $1, { context: pack_xdsl_ShippingAddressContextEnum_Request }>
				'subServices#GET': Read<string[], $1>
				'tasks#GET': Read<number[], $1, { function?: string; status?: pack_xdsl_TaskStatusEnum_Request }>
				addressMove: {
					'moveOffer#POST': Write<pack_xdsl_AsyncTask<number>, $1, { acceptContracts: boolean; building?: string; buildingReference?: string; contactPhone?: string; door?: string; eligibilityReference: string; engageMonths?: number; floor?: string; installationType?: connectivity_eligibility_InstallationTypeEnum_Request; keepCurrentNumber: boolean; meeting?: xdsl_eligibility_BookMeetingSlot_Request; modem: pack_xdsl_ModemOptionEnum_Request; mondialRelayId?: number; moveOutDate?: string; nicShipping?: string; offerName: string; ontShippingContact?: string; options?: pack_xdsl_migration_OfferOption_Request[]; otp: boolean; otpReference?: string; productCode: string; residence?: string; stair?: string; subServicesToDelete?: pack_xdsl_migration_OfferServiceToDelete_Request[]; subServicesToKeep?: pack_xdsl_migration_OfferServiceToKeep_Request[] }>
					'offers#POST': Write<pack_xdsl_AsyncTask<pack_xdsl_addressMove_MoveOfferResponse>, $1, { eligibilityReference: string }>
					'servicesToDeleteUnpackTerms#POST': Write<pack_xdsl_migration_SubServicesDetailsToDelete[], $2, { eligibilityReference: string; offerName: string; options?: pack_xdsl_migration_OfferOption_Request[] }>
				}
				domain: {
					'services#GET': Read<string[], $1>
					'services#POST': Write<pack_xdsl_Task, $1, { action: pack_xdsl_DomainActionEnum_Request; authInfo?: string; domain: string; tld: string }>
					options: {
						'tlds#GET': Read<string[], $1>
					}
				}
				emailPro: {
					'services#GET': Read<string[], $1>
					'services#POST': Write<pack_xdsl_Task, $1, { email: string; password: string }>
					options: {
						'domains#GET': Read<string[], $1>
						'isEmailAvailable#GET': Read<boolean, $1, { email: string }>
					}
				}
				exchangeAccount: {
					'services#GET': Read<string[], $1>
					services: {
						'{domain}#GET': Read<pack_xdsl_ExchangeAccountService, $1>
					}
				}
				exchangeIndividual: {
					options: {
						'domains#GET': Read<string[], $1>
						'isEmailAvailable#GET': Read<boolean, $1, { email: string }>
					}
				}
				exchangeOrganization: {
					'services#GET': Read<string[], $1>
				}
				hostedEmail: {
					'services#GET': Read<string[], $1>
					'services#POST': Write<pack_xdsl_Task, $1, { email: string; password: string }>
					options: {
						'domains#GET': Read<string[], $1>
					}
					services: {
						'{domain}#DELETE': Read<void, $1>
						'{domain}#GET': Read<pack_xdsl_HostedEmailService, $1>
						'{domain}': {
							'account#GET': Read<pack_xdsl_HostedEmail_Account, $1>
							'changePassword#POST': Write<void, $1, { password: string }>
							'configuration#GET': Read<pack_xdsl_HostedEmail_Configuration, $1>
						}
					}
				}
				migration: {
					'migrate#POST': Write<pack_xdsl_Task, $1, { acceptContracts: boolean; buildingReference?: string; contactPhone?: string; engageMonths?: number; floor?: string; installationType?: connectivity_eligibility_InstallationTypeEnum_Request; meeting?: xdsl_eligibility_BookMeetingSlot_Request; modem: pack_xdsl_ModemOptionEnum_Request; mondialRelayId?: number; nicShipping?: string; offerName: string; ontShippingContact?: string; options?: pack_xdsl_migration_OfferOption_Request[]; otp?: boolean; otpReference?: string; productCode?: string; stair?: string; subServicesToDelete?: pack_xdsl_migration_OfferServiceToDelete_Request[]; subServicesToKeep?: pack_xdsl_migration_OfferServiceToKeep_Request[] }>
					'offers#POST': Write<pack_xdsl_AsyncTask<pack_xdsl_migration_MigrationOfferResponse>, $1, { buildingReference?: string }>
					'servicesToDeleteUnpackTerms#POST': Write<pack_xdsl_migration_SubServicesDetailsToDelete[], $2, { offerName: string; options?: pack_xdsl_migration_OfferOption_Request[] }>
				}
				promotionCode: {
					'capabilities#GET': Read<pack_xdsl_promotionCode_Capabilities, $1>
					'generate#POST': Write<pack_xdsl_Task, $1>
				}
				subServices: {
					'{domain}#GET': Read<pack_xdsl_Service, $1>
					'{domain}': {
						'keepServiceTerms#GET': Read<pack_xdsl_UnpackTerms, $1>
					}
				}
				tasks: {
					'{id}#GET': Read<pack_xdsl_Task, $1>
				}
				voipBillingAccount: {
					'services#GET': Read<string[], $1>
				}
				voipEcofax: {
					'services#GET': Read<string[], $1>
					'services#POST': Write<pack_xdsl_Task, $1>
				}
				voipLine: {
					'services#GET': Read<string[], $1>
					'services#POST': Write<pack_xdsl_VoIPLineOrder, $1, { hardwareNames: string[]; mondialRelayId?: string; shippingId?: string }>
					options: {
						'customShippingAddress#POST': Write<number, $1, { address: string; cityName: string; firstName: string; lastName: string; zipCode: string }>
						'hardwares#GET': Read<pack_xdsl_VoIPHardware[], $1>
						'shippingAddresses#GET': Read<pack_xdsl_ShippingAddress[], $1>
					}
					services: {
						'{domain}#GET': Read<pack_xdsl_VoipLineService, $1>
					}
				}
				xdslAccess: {
					'services#GET': Read<string[], $1>
				}
			}
		}
	}
}
export interface connectivity_eligibility_Building {
	name: string
	nro: string | null
	reference: string
	stairs: connectivity_eligibility_BuildingStair[] | null
	type: connectivity_eligibility_BuildingTypeEnum | null
}
export interface connectivity_eligibility_BuildingStair {
	floors: string[]
	stair: string
}
export type connectivity_eligibility_BuildingTypeEnum = 'BUILDING' | 'HOUSE' | Text
export type connectivity_eligibility_InstallationTypeEnum_Request = 'activate' | 'activate_undefined' | 'create' | 'multiOtp'
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | Text
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
export interface pack_xdsl_AsyncTask<T> {
	error: string | null
	result: T | null
	status: pack_xdsl_AsyncTaskStatusEnum
}
export type pack_xdsl_AsyncTaskStatusEnum = 'error' | 'ok' | 'pending' | Text
export interface pack_xdsl_ContactInfos {
	address: string | null
	city: string | null
	country: nichandle_CountryEnum
	email: string
	firstname: string | null
	name: string | null
	organisation: string | null
	phone: string | null
	phoneCountry: nichandle_CountryEnum | null
	zip: string | null
}
export type pack_xdsl_DomainActionEnum_Request = 'create' | 'trade' | 'transfer'
export interface pack_xdsl_ExchangeAccountService {
	domain: string
	exchangeService: string
	organizationName: string
}
export interface pack_xdsl_HostedEmailService {
	domain: string
}
export interface pack_xdsl_HostedEmail_Account {
	antispamEnabled: boolean
	antivirusEnabled: boolean
	offer: pack_xdsl_HostedEmail_AccountOfferEnum
	primaryEmailAddress: string
	quota: complexType_UnitAndValue<number>
	size: complexType_UnitAndValue<number>
}
export type pack_xdsl_HostedEmail_AccountOfferEnum = 'individual' | Text
export interface pack_xdsl_HostedEmail_Configuration {
	services: pack_xdsl_HostedEmail_ConfigurationService[]
	status: pack_xdsl_HostedEmail_ConfigurationStatusEnum
	webmailUrl: string
}
export interface pack_xdsl_HostedEmail_ConfigurationService {
	host: string
	ip: string
	port: number
	service: pack_xdsl_HostedEmail_ConfigurationServiceEnum
	smtpAuth: boolean | null
	startTls: boolean
}
export type pack_xdsl_HostedEmail_ConfigurationServiceEnum = 'imap' | 'imaps' | 'pop3' | 'pop3s' | 'smtp' | 'smtps' | 'submission' | Text
export type pack_xdsl_HostedEmail_ConfigurationStatusEnum = 'active' | 'suspended' | Text
export type pack_xdsl_ModemOptionEnum_Request = 'no' | 'recycled' | 'yes'
export interface pack_xdsl_OrderFollowUpStep {
	comments: string[]
	doneDate: string | null
	durationUnit: string
	expectedDuration: number
	name: string
	status: string
}
export interface pack_xdsl_PackAdslWithIAM {
	capabilities: pack_xdsl_PackCapabilities
	description: string | null
	iam: iam_ResourceMetadata | null
	offerDescription: string
	offerPrice: order_Price
	packName: string
}
export interface pack_xdsl_PackAdsl_Request {
	description?: string | null
}
export interface pack_xdsl_PackCapabilities {
	canChangeOffer: boolean
	canMoveAddress: boolean
	isLegacyOffer: boolean
	isResellerOffer: boolean
}
export interface pack_xdsl_ResiliationFollowUpDetail {
	dateTodo: string
	needModemReturn: boolean
	registrationDate: string
	status: string
}
export type pack_xdsl_ResiliationReasonEnum = pack_xdsl_ResiliationReasonEnum_Request | Text
export type pack_xdsl_ResiliationReasonEnum_Request = 'addressMove' | 'billingProblems' | 'cessationOfActivity' | 'changeOfTerms' | 'changeOperator' | 'eligibilityFtth' | 'ftth' | 'goToCompetitor' | 'other' | 'price' | 'technicalProblems'
export interface pack_xdsl_ResiliationSurvey_Request {
	comment?: string | null
	subsidiary?: string | null
	type?: pack_xdsl_ResiliationReasonEnum_Request
}
export interface pack_xdsl_ResiliationTerms {
	due: order_Price
	engageDate: string | null
	minResiliationDate: string
	resiliationDate: string
	resiliationReasons: pack_xdsl_ResiliationReasonEnum[]
}
export interface pack_xdsl_Service {
	domain: string
	id: number
	type: pack_xdsl_ServiceNameEnum
}
export interface pack_xdsl_ServiceInformation {
	inCreation: number
	name: pack_xdsl_ServiceNameEnum
	total: number
	used: number
}
export type pack_xdsl_ServiceNameEnum = pack_xdsl_ServiceNameEnum_Request | Text
export type pack_xdsl_ServiceNameEnum_Request = 'domain' | 'emailPro' | 'exchangeAccount' | 'exchangeIndividual' | 'exchangeOrganization' | 'grt10ho' | 'grt20m10ho' | 'grt20m4ho' | 'grt4ho' | 'grt5m10ho' | 'grt5m4ho' | 'grtAlt' | 'grtDsp' | 'grtFt' | 'grtKosc' | 'grtOvh' | 'hostedEmail' | 'modem' | 'overTheBoxHardware' | 'overTheBoxService' | 'voipAlias' | 'voipBillingAccount' | 'voipEcoFax' | 'voipLine' | 'voipTrunk' | 'xdslAccess'
export interface pack_xdsl_ShippingAddress {
	address: string
	cityName: string
	countryCode: string
	firstName: string
	lastName: string
	shippingId: string
	zipCode: string
}
export type pack_xdsl_ShippingAddressContextEnum_Request = 'migration' | 'voipLine'
export interface pack_xdsl_Task {
	function: string
	id: number
	status: pack_xdsl_TaskStatusEnum
	updateDate: string
}
export type pack_xdsl_TaskStatusEnum = pack_xdsl_TaskStatusEnum_Request | Text
export type pack_xdsl_TaskStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export interface pack_xdsl_UnpackTerms {
	isAllowed: boolean
	price: order_Price
	renewPeriod: number
	renewPrice: order_Price
}
export interface pack_xdsl_VoIPHardware {
	deposit: order_Price | null
	fees: order_Price | null
	image: string | null
	label: string
	max: number | null
	name: string
	needShipping: boolean
	url: string | null
}
export interface pack_xdsl_VoIPLineOrder {
	needPayment: boolean
	orderId: number
	orderUrl: string
	taskIds: number[]
}
export interface pack_xdsl_VoipLineService {
	billingAccount: string
	domain: string
}
export interface pack_xdsl_addressMove_MoveOffer {
	contracts: order_Contract[]
	customOntAddress: boolean
	description: string
	engageMonths: number | null
	engaged: boolean
	modemOptions: pack_xdsl_migration_OfferModemOption[] | null
	modemReferenceToReturn: string | null
	needModem: boolean
	needNewModem: boolean
	offerName: string
	operator: string | null
	options: pack_xdsl_migration_OfferAvailableOption[]
	prices: pack_xdsl_addressMove_PriceOffer
	productCodes: string[]
	subServicesToDelete: pack_xdsl_migration_SubServiceToDelete[]
	url: string
}
export interface pack_xdsl_addressMove_MoveOfferResponse {
	offers: pack_xdsl_addressMove_MoveOffer[]
}
export interface pack_xdsl_addressMove_Price {
	description: string
	price: order_Price | null
}
export interface pack_xdsl_addressMove_PriceOffer {
	creationLineFees: pack_xdsl_addressMove_Price
	currentOfferPrice: pack_xdsl_addressMove_Price
	due: pack_xdsl_addressMove_Price
	firstYearPromo: pack_xdsl_addressMove_Price
	gtrComfortFees: pack_xdsl_addressMove_Price | null
	installFees: pack_xdsl_addressMove_Price
	modemRental: pack_xdsl_addressMove_Price
	price: pack_xdsl_addressMove_Price
	promotion: pack_xdsl_migrationAndAddressMove_Promotion | null
	providerAI: pack_xdsl_addressMove_Price | null
	providerOrange: pack_xdsl_addressMove_Price | null
}
export interface pack_xdsl_migrationAndAddressMove_Promotion {
	endDate: string | null
	id: string
	installFee: pack_xdsl_migrationAndAddressMove_PromotionDetails | null
	startDate: string | null
	subscription: pack_xdsl_migrationAndAddressMove_PromotionDetails | null
}
export interface pack_xdsl_migrationAndAddressMove_PromotionDetails {
	discount: order_Price
	duration: string | null
}
export interface pack_xdsl_migration_MigrationOffer {
	contractList: string[]
	contracts: order_Contract[]
	currentOfferPrice: order_Price
	customOntAddress: boolean
	description: string
	due: order_Price | null
	engageMonths: number | null
	engaged: boolean
	engagementMonths: number[]
	firstYearPromo: order_Price | null
	gtrComfortFees: order_Price | null
	installFees: order_Price | null
	modemMacToReturn: string | null
	modemOptions: pack_xdsl_migration_OfferModemOption[] | null
	modemRental: order_Price | null
	multiOtp: boolean
	needModem: boolean
	needNewModem: boolean
	offerName: string
	operator: string | null
	options: pack_xdsl_migration_OfferAvailableOption[]
	price: order_Price
	promotion: pack_xdsl_migrationAndAddressMove_Promotion | null
	providerAI: order_Price | null
	providerOrange: order_Price | null
	subServicesToDelete: pack_xdsl_migration_SubServiceToDelete[]
	url: string
}
export interface pack_xdsl_migration_MigrationOfferResponse {
	buildings: connectivity_eligibility_Building[]
	offers: pack_xdsl_migration_MigrationOffer[]
}
export interface pack_xdsl_migration_OfferAvailableOption {
	duration: number
	included: number
	name: string
	optional: number
	optionalPrice: order_Price | null
}
export interface pack_xdsl_migration_OfferModemOption {
	name: string
	price: order_Price | null
}
export interface pack_xdsl_migration_OfferOption_Request {
	name?: string
	quantity?: number
}
export interface pack_xdsl_migration_OfferServiceToDelete_Request {
	service?: string
	type?: pack_xdsl_ServiceNameEnum_Request
}
export interface pack_xdsl_migration_OfferServiceToKeep_Request {
	service?: string
	type?: pack_xdsl_ServiceNameEnum_Request
}
export interface pack_xdsl_migration_SubServiceDetails {
	isAllowed: boolean
	price: order_Price
	renewPeriod: number
	renewPrice: order_Price
	service: string
}
export interface pack_xdsl_migration_SubServiceToDelete {
	numberToDelete: number
	services: string[]
	type: pack_xdsl_ServiceNameEnum
}
export interface pack_xdsl_migration_SubServicesDetailsToDelete {
	numberToDelete: number
	services: pack_xdsl_migration_SubServiceDetails[]
	type: pack_xdsl_ServiceNameEnum
}
export interface pack_xdsl_promotionCode_Capabilities {
	amount: order_Price
	canGenerate: boolean
	engagement: number
	reasonCodes: pack_xdsl_promotionCode_ReasonCodes[]
}
export type pack_xdsl_promotionCode_ReasonCodes = 'noMoreAvailable' | 'offerNotCompatible' | 'serviceNotInOkState' | 'stillEngaged' | 'taskInProgress' | Text
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface xdsl_eligibility_BookMeetingSlot_Request {
	fakeMeeting?: boolean
	meetingSlot?: xdsl_eligibility_MeetingSlot_Request | null
	name?: string | null
}
export interface xdsl_eligibility_MeetingSlot_Request {
	endDate?: string
	slotId?: string | null
	startDate?: string
	uiCode?: string
}
