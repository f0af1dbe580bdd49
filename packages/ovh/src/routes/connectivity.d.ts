// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /connectivity. */
export interface Connectivity {
	connectivity: {
		eligibility: {
			'recall#GET': Read<connectivity_eligibility_EligibilityRecall[], string>
			'recall#POST': Write<connectivity_eligibility_EligibilityRecall, string, connectivity_eligibility_EligibilityRecall_post_Request>
			'test#GET': Read<connectivity_eligibility_EligibilityTest, $1, { eligibilityReference: string }, { auth: false }>
			recall: {
				'{id}#DELETE': Read<void, string>
				'{id}#GET': Read<connectivity_eligibility_EligibilityRecall, string>
				'{id}#PUT': Write<connectivity_eligibility_EligibilityRecall, string, connectivity_eligibility_EligibilityRecall_post_Request>
			}
			search: {
				'addresses#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_AddressWithCoordinates, string, connectivity_eligibility_search_addresses_post_Request, { auth: false }>
				'buildingDetails#POST': Write<xdsl_AsyncTask_connectivity_eligibility_Building, $1, connectivity_eligibility_search_buildingDetails_post_Request, { auth: false }>
				'buildings#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Building, $1, connectivity_eligibility_search_buildings_post_Request, { auth: false }>
				'buildingsByLine#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Building, $1, connectivity_eligibility_search_buildingsByLine_post_Request, { auth: false }>
				'cities#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_City, $1, connectivity_eligibility_search_Cities_Request, { auth: false }>
				'lines#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Line, $1, connectivity_eligibility_search_lines_post_Request, { auth: false }>
				'meetings#POST': Write<xdsl_AsyncTask_connectivity_eligibility_Meetings, $1, connectivity_eligibility_search_meetings_post_Request, { auth: false }>
				'streetNumbers#POST': Write<xdsl_AsyncTaskArray_string, $1, connectivity_eligibility_search_streetNumbers_post_Request, { auth: false }>
				'streets#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Street, $1, connectivity_eligibility_search_streets_post_Request, { auth: false }>
				streetNumbers: {
					'details#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_StreetNumberDetails, $2, connectivity_eligibility_search_streetNumbers_details_post_Request, { auth: false }>
				}
			}
			test: {
				'address#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $1, connectivity_eligibility_test_address_post_Request, { auth: false }>
				'building#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $1, connectivity_eligibility_test_building_post_Request, { auth: false }>
				'line#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $1, connectivity_eligibility_test_line_post_Request, { auth: false }>
				'otp#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $1, connectivity_eligibility_test_otp_post_Request, { auth: false }>
				address: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $1, connectivity_eligibility_test_address_partners_post_Request>
				}
				building: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, string, connectivity_eligibility_test_building_partners_post_Request, { status: 'BETA' }>
				}
				line: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $1, connectivity_eligibility_test_line_partners_post_Request>
				}
				otp: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, string, connectivity_eligibility_test_otp_partners_post_Request, { status: 'BETA' }>
				}
			}
		}
		maintenance: {
			workPlanned: {
				'partners#GET': Read<connectivity_maintenance_WorkPlanned[], $1>
				'public#GET': Read<connectivity_maintenance_WorkPlanned[], $2, { beginDate?: string; endDate?: string }, { auth: false }>
			}
		}
		monitoring: {
			genericIncident: {
				'partners#GET': Read<connectivity_monitoring_GenericIncident[], $1, { creationDate?: string; endDate?: string; status?: connectivity_monitoring_GenericIncidentStatusEnum }>
				'public#GET': Read<connectivity_monitoring_GenericIncident[], $1, { creationDate?: string; endDate?: string; status?: connectivity_monitoring_GenericIncidentStatusEnum }, { auth: false }>
			}
		}
	}
}
export type connectivity_OperatorEnum = 'AXIONE' | 'BOUYGUES' | 'KOSC' | 'ORANGE' | 'OVH' | 'SFR'
export type connectivity_eligibility_ActivationTypeEnum = 'activate' | 'create' | 'createNeighbour'
export interface connectivity_eligibility_Address {
	building: string | null
	city: string
	door: string | null
	floor: string | null
	housingComplex: string | null
	inseeCode: string
	ownerName: string | null
	stairs: string | null
	streetCode: string | null
	streetName: string | null
	streetNumber: string | null
	zipCode: string
}
export interface connectivity_eligibility_AddressWithCoordinates {
	buildingName: string | null
	buildingReference: string | null
	city: string
	distance: string | null
	inseeCode: string
	latitude: string
	longitude: string
	streetCode: string | null
	streetName: string | null
	streetNumber: string | null
	zipCode: string
}
export interface connectivity_eligibility_Building {
	name: string
	nro: string | null
	reference: string
	stairs: connectivity_eligibility_BuildingStair[] | null
	type: connectivity_eligibility_BuildingTypeEnum | Text | null
}
export interface connectivity_eligibility_BuildingStair {
	floors: string[]
	stair: string
}
export type connectivity_eligibility_BuildingTypeEnum = 'BUILDING' | 'HOUSE'
export interface connectivity_eligibility_City {
	city: string
	inseeCode: string
	locality: string | null
	zipCode: string
}
export interface connectivity_eligibility_CopperInfo {
	availablePairs: number | null
	maxAvailablePairs: number | null
	nra: string | null
	sectionsLengths: connectivity_eligibility_SectionLength[]
	status: connectivity_eligibility_LineStatusEnum | Text
	underConstruction: boolean | null
	unlistedNumber: boolean
}
export interface connectivity_eligibility_EligibilityRecall {
	completed: boolean
	completedDate: string | null
	creationDate: string
	customer: string
	dedicatedfiberRequest: boolean
	id: number
	profiberRequest: boolean
	reference: string
	referenceType: connectivity_eligibility_ReferenceTypeEnum | Text
	updatedDate: string
}
export interface connectivity_eligibility_EligibilityRecall_post_Request {
	dedicatedfiberRequest?: boolean
	profiberRequest?: boolean
	reference: string
	referenceType: connectivity_eligibility_ReferenceTypeEnum
}
export interface connectivity_eligibility_EligibilityTest {
	eligibilityReference: string
	endpoint: connectivity_eligibility_Endpoint
	offers: connectivity_eligibility_Offer[]
}
export interface connectivity_eligibility_Endpoint {
	address: connectivity_eligibility_Address | null
	copperInfo: connectivity_eligibility_CopperInfo | null
	fiberInfo: connectivity_eligibility_FiberInfo | null
	portability: connectivity_eligibility_Portability | null
	reference: string
	referenceType: connectivity_eligibility_EndpointReferenceTypeEnum | Text
}
export type connectivity_eligibility_EndpointReferenceTypeEnum = 'address' | 'building' | 'hexacle' | 'lineNumber' | 'otp'
export interface connectivity_eligibility_FiberInfo {
	buildingName: string | null
	buildingReference: string | null
	buildingType: connectivity_eligibility_BuildingTypeEnum | Text
	latitude: string | null
	longitude: string | null
	nro: string | null
	operatorCode: string
	operatorName: string
	pmReference: string | null
}
export type connectivity_eligibility_InstallationTypeEnum = 'activate' | 'activate_undefined' | 'create' | 'multiOtp'
export interface connectivity_eligibility_Line {
	address: connectivity_eligibility_Address
	copperInfo: connectivity_eligibility_CopperInfo
	lineNumber: string
}
export type connectivity_eligibility_LineStatusEnum = 'active' | 'inactive'
export interface connectivity_eligibility_MeetingCapacities {
	eRdv: boolean
	phoneCall: boolean
}
export interface connectivity_eligibility_MeetingSlot {
	endDate: string
	slotId: string | null
	startDate: string
	uiCode: string | null
}
export interface connectivity_eligibility_Meetings {
	canBookFakeMeeting: boolean
	capacities: connectivity_eligibility_MeetingCapacities
	meetingSlots: connectivity_eligibility_MeetingSlot[]
}
export interface connectivity_eligibility_Message {
	availabilityDate: string | null
	code: connectivity_eligibility_MessageCodeEnum | Text
	message: string
}
export type connectivity_eligibility_MessageCodeEnum = '2006' | '2011' | '2102' | '2103' | '2104' | '2105' | '3009' | '3011' | '3012' | '3013' | '3014' | '3031' | '3040' | '3041' | '3043' | '3044' | '3045' | '3046' | '3047' | '3048' | '3049' | 'ATTENUATION_LIMIT' | 'COMPATIBILITY_CHECK' | 'COPPER_NOT_AVAILABLE' | 'COPPER_NOT_YET_AVAILABLE' | 'DELAY_30' | 'DELAY_7' | 'EXTERNAL_WS_UNREACHABLE' | 'FIBER_NOT_AVAILABLE' | 'FIBER_NOT_DEPLOYED_IN_BUILDING' | 'FIBER_NOT_YET_AVAILABLE' | 'FIBER_NOT_YET_DEPLOYED' | 'INCOMPATIBLE_LOCAL_LOOP' | 'NETWORK_SATURATED' | 'OTP_NOT_CONNECTABLE' | 'OTP_NOT_MARKETABLE' | 'PAIRS_SATURATION' | 'PRODUCT_NOT_AVAILABLE' | 'PRODUCT_NOT_YET_AVAILABLE' | 'TOO_MUCH_ATTENUATION' | 'UNCERTAIN_DATA'
export interface connectivity_eligibility_Offer {
	eligibility: connectivity_eligibility_OfferEligibility
	product: connectivity_eligibility_OfferProduct
}
export interface connectivity_eligibility_OfferEligibility {
	activationTypes: (connectivity_eligibility_ActivationTypeEnum | Text)[]
	eligible: boolean
	estimatedDownloadRate: number | null
	estimatedUploadRate: number | null
	multiOtp: boolean | null
	reasons: connectivity_eligibility_Message[]
	underConditions: connectivity_eligibility_Message[]
}
export interface connectivity_eligibility_OfferProduct {
	code: string
	downloadRate: number
	grt: string[]
	guaranteed: boolean
	name: string
	operator: string
	pairs: number | null
	provider: string
	type: connectivity_eligibility_OfferProductTypeEnum | Text
	unbundlingType: connectivity_eligibility_OfferProductUnbundlingTypeEnum | Text | null
	uploadRate: number
}
export type connectivity_eligibility_OfferProductTypeEnum = 'ADSL' | 'FTTE' | 'FTTH' | 'FTTO' | 'SDSL' | 'VDSL'
export type connectivity_eligibility_OfferProductUnbundlingTypeEnum = 'full' | 'partial'
export interface connectivity_eligibility_Portability {
	eligibility: connectivity_eligibility_PortabilityEligibility
	quarantineEndDate: string | null
	type: connectivity_eligibility_PortabilityTypeEnum | Text | null
}
export interface connectivity_eligibility_PortabilityEligibility {
	eligible: boolean
	reasons: connectivity_eligibility_Message[]
	underConditions: connectivity_eligibility_Message[]
}
export type connectivity_eligibility_PortabilityTypeEnum = 'portin' | 'portinback' | 'portout' | 'subsequent' | 'subsquentportin'
export type connectivity_eligibility_ReferenceTypeEnum = 'address' | 'building'
export interface connectivity_eligibility_SectionLength {
	diameter: number
	length: number
}
export interface connectivity_eligibility_Street {
	streetAltCode: string | null
	streetCode: string
	streetName: string
}
export interface connectivity_eligibility_StreetNumberDetails {
	hexacle: string | null
	number: string
}
export type connectivity_eligibility_TechnicalVisitTypeEnum = 'complex' | 'simple'
export interface connectivity_eligibility_search_Cities_Request {
	zipCode: string
}
export interface connectivity_eligibility_search_addresses_post_Request {
	distance?: number
	latitude: string
	longitude: string
}
export interface connectivity_eligibility_search_buildingDetails_post_Request {
	building: string
	forceProvider?: string
}
export interface connectivity_eligibility_search_buildingsByLine_post_Request {
	lineNumber: string
	status: connectivity_eligibility_LineStatusEnum
}
export interface connectivity_eligibility_search_buildings_post_Request {
	hexacle?: string
	streetAltCode?: string
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_search_lines_post_Request {
	ownerName?: string
	streetCode: string
	streetNumber: string
}
export interface connectivity_eligibility_search_meetings_post_Request {
	eligibilityReference: string
	installationType?: connectivity_eligibility_InstallationTypeEnum
	otp?: string
	planCode?: string
	productCode?: string
	siteCompanyName?: string
	technicalVisit?: connectivity_eligibility_TechnicalVisitTypeEnum
	type?: connectivity_eligibility_OfferProductTypeEnum
	unbundlingType?: connectivity_eligibility_OfferProductUnbundlingTypeEnum
}
export interface connectivity_eligibility_search_streetNumbers_details_post_Request {
	streetAltCode?: string
	streetCode: string
}
export interface connectivity_eligibility_search_streetNumbers_post_Request {
	streetAltCode?: string
	streetCode: string
}
export interface connectivity_eligibility_search_streets_post_Request {
	inseeCode: string
}
export interface connectivity_eligibility_test_address_partners_post_Request {
	hexacle?: string
	streetAltCode?: string
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_test_address_post_Request {
	hexacle?: string
	streetAltCode?: string
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_test_building_partners_post_Request {
	building: string
}
export interface connectivity_eligibility_test_building_post_Request {
	building: string
}
export interface connectivity_eligibility_test_line_partners_post_Request {
	lineNumber: string
	status: connectivity_eligibility_LineStatusEnum
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_test_line_post_Request {
	lineNumber: string
	status: connectivity_eligibility_LineStatusEnum
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_test_otp_partners_post_Request {
	otp: string
}
export interface connectivity_eligibility_test_otp_post_Request {
	otp: string
}
export type connectivity_maintenance_InterventionTypeEnum = 'BACKBONE_MAINTENANCE' | 'CARD_SWAP_WITH_IMPACT' | 'CLUSTER_AN_ROUTER_MIGRATION' | 'CORRECTIVE_MAINTENANCE' | 'DSLAM_LINK_UPGRADE_WITHOUT_CARD_SWAP' | 'DSLAM_UPGRADE_WITH_IMPACT' | 'FIBER_CABLE_LINK_SWAP' | 'FIBER_CONNECTION_WITH_IMPACT' | 'FIBER_MAINTENANCE' | 'FIBER_THIRD_PARTY_WORK_WITH_IMPACT' | 'IP_BACKBONE_LINK_MIGRATION_WITH_IMPACT' | 'IP_BACKBONE_SWITCH_UPGRADE_WITH_IMPACT' | 'IP_MAINTENANCE' | 'LEVEL2_DSLAM_MIGRATION' | 'LINK_MIGRATION_WITH_DSL_IMPACT' | 'LL_THIRD_PARTY_MAINTENANCE_WITH_IMPACT' | 'LOOP_AN_ROUTER_MIGRATION' | 'LOOP_AN_ROUTER_UPGRADE' | 'MAINTENANCE' | 'OPTIC_FIBER_WORK_WITH_OUTAGE_DURING_NON_WORKING_HOURS' | 'PLANNED_CORRECTIVE_MAINTENANCE' | 'SENSITIVE_LOOP_LINK_UPGRADE' | 'TRANSMISSION_CORRECTIVE_MAINTENANCE' | 'TRANSMISSION_CUSTOMER_TRANSFERT_MIGRATION_WITH_IMPACT' | 'TRANSMISSION_FIBRE_MAINTENANCE' | 'TRANSMISSION_LINK_COMMISSIONING_PRODUCTION_DECOMMISSIONING_WORK_WITH_IMPACT' | 'TRANSMISSION_LINK_TRANSFERT_MIGRATION_WITH_IMPACT' | 'TRANSMISSION_MAINTENANCE' | 'TRANSMISSION_MOVING_WITH_IMPACT' | 'TRANSMISSION_SWITCH_UPGRADE_WITH_IMPACT' | 'WITH_IMPACT'
export interface connectivity_maintenance_WorkPlanned {
	dateBegin: string
	dateEnd: string
	departments: string[] | null
	description: string | null
	duration: string | null
	fallback: boolean | null
	fallbackDateBegin: string | null
	fallbackDateEnd: string | null
	id: number
	impact: string | null
	interventionType: connectivity_maintenance_InterventionTypeEnum | Text
	nras: string[] | null
	operator: connectivity_OperatorEnum | Text
	technology: string
	zone: string | null
}
export interface connectivity_monitoring_GenericIncident {
	comment: string | null
	creationDate: string
	default: string | null
	departments: string[]
	endDate: string | null
	estimatedResolutionDate: string | null
	id: number
	isNational: boolean | null
	nature: string | null
	nra: string[]
	operators: (connectivity_OperatorEnum | Text)[]
	status: connectivity_monitoring_GenericIncidentStatusEnum | Text
	taskId: number | null
	taskReference: string | null
	technologies: string[]
}
export type connectivity_monitoring_GenericIncidentStatusEnum = 'closed' | 'detected' | 'validated'
export interface xdsl_AsyncTaskArray_connectivity_eligibility_AddressWithCoordinates {
	error: string | null
	result: connectivity_eligibility_AddressWithCoordinates[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_Building {
	error: string | null
	result: connectivity_eligibility_Building[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_City {
	error: string | null
	result: connectivity_eligibility_City[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_Line {
	error: string | null
	result: connectivity_eligibility_Line[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_Street {
	error: string | null
	result: connectivity_eligibility_Street[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_StreetNumberDetails {
	error: string | null
	result: connectivity_eligibility_StreetNumberDetails[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTaskArray_string {
	error: string | null
	result: string[] | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export type xdsl_AsyncTaskStatusEnum = 'error' | 'ok' | 'pending'
export interface xdsl_AsyncTask_connectivity_eligibility_Building {
	error: string | null
	result: connectivity_eligibility_Building | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTask_connectivity_eligibility_EligibilityTest {
	error: string | null
	result: connectivity_eligibility_EligibilityTest | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTask_connectivity_eligibility_Meetings {
	error: string | null
	result: connectivity_eligibility_Meetings
	status: xdsl_AsyncTaskStatusEnum | Text
}
