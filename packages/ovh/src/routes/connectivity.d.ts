// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = {}
type $2 = { auth: false }
type $3 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $4 = { at: 'ovh-eu'; auth: false }
type $5 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $6 = { status: 'BETA' }
/** The routes of v1 below /connectivity. */
export interface Connectivity {
	connectivity: {
		eligibility: {
			'recall#GET': Read<connectivity_eligibility_EligibilityRecall[], $1>
			'recall#POST': Write<connectivity_eligibility_EligibilityRecall, $1, connectivity_eligibility_EligibilityRecall_post_Request>
			'test#GET': Read<connectivity_eligibility_EligibilityTest, $3, { eligibilityReference: string }>
			recall: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<connectivity_eligibility_EligibilityRecall, $1>
				'{id}#PUT': Write<connectivity_eligibility_EligibilityRecall, $1, connectivity_eligibility_EligibilityRecall_post_Request>
			}
			search: {
				'addresses#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_AddressWithCoordinates, $2, connectivity_eligibility_search_addresses_post_Request>
				'buildingDetails#POST': Write<xdsl_AsyncTask_connectivity_eligibility_Building, $3, connectivity_eligibility_search_buildingDetails_post_Request>
				'buildings#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Building, $3, connectivity_eligibility_search_buildings_post_Request>
				'buildingsByLine#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Building, $3, connectivity_eligibility_search_buildingsByLine_post_Request>
				'cities#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_City, $3, connectivity_eligibility_search_Cities_Request>
				'lines#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Line, $3, connectivity_eligibility_search_lines_post_Request>
				'meetings#POST': Write<xdsl_AsyncTask_connectivity_eligibility_Meetings, $3, connectivity_eligibility_search_meetings_post_Request>
				'streetNumbers#POST': Write<xdsl_AsyncTaskArray_string, $3, connectivity_eligibility_search_streetNumbers_post_Request>
				'streets#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_Street, $3, connectivity_eligibility_search_streets_post_Request>
				streetNumbers: {
					'details#POST': Write<xdsl_AsyncTaskArray_connectivity_eligibility_StreetNumberDetails, $4, connectivity_eligibility_search_streetNumbers_details_post_Request>
				}
			}
			test: {
				'address#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $3, connectivity_eligibility_test_address_post_Request>
				'building#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $3, connectivity_eligibility_test_building_post_Request>
				'line#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $3, connectivity_eligibility_test_line_post_Request>
				'otp#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $3, connectivity_eligibility_test_otp_post_Request>
				address: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $5, connectivity_eligibility_test_address_partners_post_Request>
				}
				building: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $6, connectivity_eligibility_test_building_partners_post_Request>
				}
				line: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $5, connectivity_eligibility_test_line_partners_post_Request>
				}
				otp: {
					'partners#POST': Write<xdsl_AsyncTask_connectivity_eligibility_EligibilityTest, $6, connectivity_eligibility_test_otp_partners_post_Request>
				}
			}
		}
		maintenance: {
			workPlanned: {
				'partners#GET': Read<connectivity_maintenance_WorkPlanned[], $5>
				'public#GET': Read<connectivity_maintenance_WorkPlanned[], $4, { beginDate?: string; endDate?: string }>
			}
		}
		monitoring: {
			genericIncident: {
				'partners#GET': Read<connectivity_monitoring_GenericIncident[], $5, { creationDate?: string; endDate?: string; status?: connectivity_monitoring_GenericIncidentStatusEnum_Request }>
				'public#GET': Read<connectivity_monitoring_GenericIncident[], $3, { creationDate?: string; endDate?: string; status?: connectivity_monitoring_GenericIncidentStatusEnum_Request }>
			}
		}
	}
}
export type connectivity_OperatorEnum = 'AXIONE' | 'BOUYGUES' | 'KOSC' | 'ORANGE' | 'OVH' | 'SFR' | Text
export type connectivity_eligibility_ActivationTypeEnum = 'activate' | 'create' | 'createNeighbour' | Text
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
	type: connectivity_eligibility_BuildingTypeEnum | null
}
export interface connectivity_eligibility_BuildingStair {
	floors: string[]
	stair: string
}
export type connectivity_eligibility_BuildingTypeEnum = 'BUILDING' | 'HOUSE' | Text
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
	status: connectivity_eligibility_LineStatusEnum
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
	referenceType: connectivity_eligibility_ReferenceTypeEnum
	updatedDate: string
}
export interface connectivity_eligibility_EligibilityRecall_post_Request {
	dedicatedfiberRequest?: boolean
	profiberRequest?: boolean
	reference: string
	referenceType: connectivity_eligibility_ReferenceTypeEnum_Request
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
	referenceType: connectivity_eligibility_EndpointReferenceTypeEnum
}
export type connectivity_eligibility_EndpointReferenceTypeEnum = 'address' | 'building' | 'hexacle' | 'lineNumber' | 'otp' | Text
export interface connectivity_eligibility_FiberInfo {
	buildingName: string | null
	buildingReference: string | null
	buildingType: connectivity_eligibility_BuildingTypeEnum
	latitude: string | null
	longitude: string | null
	nro: string | null
	operatorCode: string
	operatorName: string
	pmReference: string | null
}
export type connectivity_eligibility_InstallationTypeEnum_Request = 'activate' | 'activate_undefined' | 'create' | 'multiOtp'
export interface connectivity_eligibility_Line {
	address: connectivity_eligibility_Address
	copperInfo: connectivity_eligibility_CopperInfo
	lineNumber: string
}
export type connectivity_eligibility_LineStatusEnum = connectivity_eligibility_LineStatusEnum_Request | Text
export type connectivity_eligibility_LineStatusEnum_Request = 'active' | 'inactive'
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
	code: connectivity_eligibility_MessageCodeEnum
	message: string
}
export type connectivity_eligibility_MessageCodeEnum = '2006' | '2011' | '2102' | '2103' | '2104' | '2105' | '3009' | '3011' | '3012' | '3013' | '3014' | '3031' | '3040' | '3041' | '3043' | '3044' | '3045' | '3046' | '3047' | '3048' | '3049' | 'ATTENUATION_LIMIT' | 'COMPATIBILITY_CHECK' | 'COPPER_NOT_AVAILABLE' | 'COPPER_NOT_YET_AVAILABLE' | 'DELAY_30' | 'DELAY_7' | 'EXTERNAL_WS_UNREACHABLE' | 'FIBER_NOT_AVAILABLE' | 'FIBER_NOT_DEPLOYED_IN_BUILDING' | 'FIBER_NOT_YET_AVAILABLE' | 'FIBER_NOT_YET_DEPLOYED' | 'INCOMPATIBLE_LOCAL_LOOP' | 'NETWORK_SATURATED' | 'OTP_NOT_CONNECTABLE' | 'OTP_NOT_MARKETABLE' | 'PAIRS_SATURATION' | 'PRODUCT_NOT_AVAILABLE' | 'PRODUCT_NOT_YET_AVAILABLE' | 'TOO_MUCH_ATTENUATION' | 'UNCERTAIN_DATA' | Text
export interface connectivity_eligibility_Offer {
	eligibility: connectivity_eligibility_OfferEligibility
	product: connectivity_eligibility_OfferProduct
}
export interface connectivity_eligibility_OfferEligibility {
	activationTypes: connectivity_eligibility_ActivationTypeEnum[]
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
	type: connectivity_eligibility_OfferProductTypeEnum
	unbundlingType: connectivity_eligibility_OfferProductUnbundlingTypeEnum | null
	uploadRate: number
}
export type connectivity_eligibility_OfferProductTypeEnum = connectivity_eligibility_OfferProductTypeEnum_Request | Text
export type connectivity_eligibility_OfferProductTypeEnum_Request = 'ADSL' | 'FTTE' | 'FTTH' | 'FTTO' | 'SDSL' | 'VDSL'
export type connectivity_eligibility_OfferProductUnbundlingTypeEnum = connectivity_eligibility_OfferProductUnbundlingTypeEnum_Request | Text
export type connectivity_eligibility_OfferProductUnbundlingTypeEnum_Request = 'full' | 'partial'
export interface connectivity_eligibility_Portability {
	eligibility: connectivity_eligibility_PortabilityEligibility
	quarantineEndDate: string | null
	type: connectivity_eligibility_PortabilityTypeEnum | null
}
export interface connectivity_eligibility_PortabilityEligibility {
	eligible: boolean
	reasons: connectivity_eligibility_Message[]
	underConditions: connectivity_eligibility_Message[]
}
export type connectivity_eligibility_PortabilityTypeEnum = 'portin' | 'portinback' | 'portout' | 'subsequent' | 'subsquentportin' | Text
export type connectivity_eligibility_ReferenceTypeEnum = connectivity_eligibility_ReferenceTypeEnum_Request | Text
export type connectivity_eligibility_ReferenceTypeEnum_Request = 'address' | 'building'
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
export type connectivity_eligibility_TechnicalVisitTypeEnum_Request = 'complex' | 'simple'
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
	status: connectivity_eligibility_LineStatusEnum_Request
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
	installationType?: connectivity_eligibility_InstallationTypeEnum_Request
	otp?: string
	planCode?: string
	productCode?: string
	siteCompanyName?: string
	technicalVisit?: connectivity_eligibility_TechnicalVisitTypeEnum_Request
	type?: connectivity_eligibility_OfferProductTypeEnum_Request
	unbundlingType?: connectivity_eligibility_OfferProductUnbundlingTypeEnum_Request
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
	status: connectivity_eligibility_LineStatusEnum_Request
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_test_line_post_Request {
	lineNumber: string
	status: connectivity_eligibility_LineStatusEnum_Request
	streetCode?: string
	streetNumber?: string
}
export interface connectivity_eligibility_test_otp_partners_post_Request {
	otp: string
}
export interface connectivity_eligibility_test_otp_post_Request {
	otp: string
}
export type connectivity_maintenance_InterventionTypeEnum = 'BACKBONE_MAINTENANCE' | 'CARD_SWAP_WITH_IMPACT' | 'CLUSTER_AN_ROUTER_MIGRATION' | 'CORRECTIVE_MAINTENANCE' | 'DSLAM_LINK_UPGRADE_WITHOUT_CARD_SWAP' | 'DSLAM_UPGRADE_WITH_IMPACT' | 'FIBER_CABLE_LINK_SWAP' | 'FIBER_CONNECTION_WITH_IMPACT' | 'FIBER_MAINTENANCE' | 'FIBER_THIRD_PARTY_WORK_WITH_IMPACT' | 'IP_BACKBONE_LINK_MIGRATION_WITH_IMPACT' | 'IP_BACKBONE_SWITCH_UPGRADE_WITH_IMPACT' | 'IP_MAINTENANCE' | 'LEVEL2_DSLAM_MIGRATION' | 'LINK_MIGRATION_WITH_DSL_IMPACT' | 'LL_THIRD_PARTY_MAINTENANCE_WITH_IMPACT' | 'LOOP_AN_ROUTER_MIGRATION' | 'LOOP_AN_ROUTER_UPGRADE' | 'MAINTENANCE' | 'OPTIC_FIBER_WORK_WITH_OUTAGE_DURING_NON_WORKING_HOURS' | 'PLANNED_CORRECTIVE_MAINTENANCE' | 'SENSITIVE_LOOP_LINK_UPGRADE' | 'TRANSMISSION_CORRECTIVE_MAINTENANCE' | 'TRANSMISSION_CUSTOMER_TRANSFERT_MIGRATION_WITH_IMPACT' | 'TRANSMISSION_FIBRE_MAINTENANCE' | 'TRANSMISSION_LINK_COMMISSIONING_PRODUCTION_DECOMMISSIONING_WORK_WITH_IMPACT' | 'TRANSMISSION_LINK_TRANSFERT_MIGRATION_WITH_IMPACT' | 'TRANSMISSION_MAINTENANCE' | 'TRANSMISSION_MOVING_WITH_IMPACT' | 'TRANSMISSION_SWITCH_UPGRADE_WITH_IMPACT' | 'WITH_IMPACT' | Text
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
	interventionType: connectivity_maintenance_InterventionTypeEnum
	nras: string[] | null
	operator: connectivity_OperatorEnum
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
	operators: connectivity_OperatorEnum[]
	status: connectivity_monitoring_GenericIncidentStatusEnum
	taskId: number | null
	taskReference: string | null
	technologies: string[]
}
export type connectivity_monitoring_GenericIncidentStatusEnum = connectivity_monitoring_GenericIncidentStatusEnum_Request | Text
export type connectivity_monitoring_GenericIncidentStatusEnum_Request = 'closed' | 'detected' | 'validated'
export interface xdsl_AsyncTaskArray_connectivity_eligibility_AddressWithCoordinates {
	error: string | null
	result: connectivity_eligibility_AddressWithCoordinates[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_Building {
	error: string | null
	result: connectivity_eligibility_Building[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_City {
	error: string | null
	result: connectivity_eligibility_City[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_Line {
	error: string | null
	result: connectivity_eligibility_Line[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_Street {
	error: string | null
	result: connectivity_eligibility_Street[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTaskArray_connectivity_eligibility_StreetNumberDetails {
	error: string | null
	result: connectivity_eligibility_StreetNumberDetails[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTaskArray_string {
	error: string | null
	result: string[] | null
	status: xdsl_AsyncTaskStatusEnum
}
export type xdsl_AsyncTaskStatusEnum = 'error' | 'ok' | 'pending' | Text
export interface xdsl_AsyncTask_connectivity_eligibility_Building {
	error: string | null
	result: connectivity_eligibility_Building | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTask_connectivity_eligibility_EligibilityTest {
	error: string | null
	result: connectivity_eligibility_EligibilityTest | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTask_connectivity_eligibility_Meetings {
	error: string | null
	result: connectivity_eligibility_Meetings
	status: xdsl_AsyncTaskStatusEnum
}
