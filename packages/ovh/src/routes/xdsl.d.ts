// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { coreTypes_CountryEnum_Request, dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, order_Contract, order_OrderDetailTypeEnum, order_Price, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $3 = { at: 'ovh-eu' }
type $4 = {}
/** The routes of v1 below /xdsl. */
export interface Xdsl {
	'xdsl#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	xdsl: {
		'incidents#GET': Read<number[], $2, { creationDate?: string; endDate?: string }>
		'spare#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'templateModem#GET': Read<string[], $1>
		'templateModem#POST': Write<xdsl_TemplateModem, $1, xdsl_templateModem_post_Request>
		'{serviceName}#GET': Read<xdsl_AccessWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, xdsl_Access_Request>
		email: {
			'pro#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			pro: {
				'{email}#DELETE': Read<void, $1>
				'{email}#GET': Read<xdsl_xdslEmailProWithIAM, $1>
				'{email}#PUT': Write<void, $1, xdsl_xdslEmailPro_Request>
				'{email}': {
					'changePassword#POST': Write<xdsl_email_pro_Task, $1, xdsl_email_pro_changePassword_post_Request>
				}
			}
		}
		incidents: {
			'{id}#GET': Read<xdsl_Incident, $2>
		}
		spare: {
			'brands#GET': Read<string[], $1>
			'{spare}#DELETE': Read<void, $1>
			'{spare}#GET': Read<spare_xdsl_XdslSpareWithIAM, $1>
			'{spare}': {
				'compatibleReplacement#GET': Read<string[], $1>
				'replace#POST': Write<void, $1, xdsl_spare_replace_post_Request>
				'returnMerchandise#POST': Write<void, $1>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
		templateModem: {
			'{name}#DELETE': Read<void, $1>
			'{name}#GET': Read<xdsl_TemplateModem, $1>
			'{name}#PUT': Write<void, $1, xdsl_TemplateModem_Request>
		}
		'{serviceName}': {
			'antiSpams#GET': Read<string[], $1>
			'applyTemplateToModem#POST': Write<xdsl_Task, $1, xdsl_applyTemplateToModem_post_Request>
			'canCancelResiliation#GET': Read<boolean, $1>
			'cancelResiliation#POST': Write<void, $1>
			'changeContact#POST': Write<number[], $1, xdsl_changeContact_post_Request>
			'diagnostic#GET': Read<xdsl_AccessDiagnostic, $1>
			'diagnostic#POST': Write<xdsl_Task, $1>
			'fiberEligibilities#GET': Read<number[], $3, { status?: xdsl_FiberEligibilityStatusEnum_Request }>
			'incident#GET': Read<xdsl_Incident, $1>
			'ips#GET': Read<string[], $1>
			'ips#POST': Write<xdsl_Task, $1>
			'ipv6#POST': Write<xdsl_Task, $1, xdsl_ipv6_post_Request>
			'lines#GET': Read<string[], $1>
			'mailSending#POST': Write<xdsl_Task, $4, xdsl_mailSending_post_Request>
			'modem#GET': Read<xdsl_Modem, $1>
			'modem#PUT': Write<void, $1, xdsl_Modem_Request>
			'monitoringNotifications#GET': Read<number[], $1>
			'monitoringNotifications#POST': Write<xdsl_MonitoringNotification, $1, xdsl_monitoringNotifications_post_Request>
			'ont#GET': Read<xdsl_Ont, $3>
			'orderFollowup#GET': Read<xdsl_orderFollowup_Step[], $1>
			'orderMeeting#POST': Write<void, $1, xdsl_orderMeeting_post_Request>
			'pendingAction#GET': Read<xdsl_PendingAction, $1>
			'radiusConnectionLogs#GET': Read<xdsl_RadiusConnectionLog[], $1>
			'requestPPPLoginMail#POST': Write<void, $1>
			'requestTotalDeconsolidation#POST': Write<xdsl_Task, $1, xdsl_requestTotalDeconsolidation_post_Request>
			'resiliate#POST': Write<xdsl_ResiliationFollowUpDetail, $1, xdsl_resiliate_post_Request>
			'resiliationFollowup#GET': Read<xdsl_ResiliationFollowUpDetail, $1>
			'resiliationTerms#GET': Read<xdsl_ResiliationTerms, $1, { resiliationDate?: string }>
			'rma#GET': Read<string[], $1>
			'searchOrderMeetings#POST': Write<xdsl_AsyncTask_connectivity_eligibility_Meetings, $1>
			'sendOrderToProvider#POST': Write<void, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'statistics#GET': Read<complexType_UnitAndValues_xdsl_AccessLatency, $1, { period: xdsl_StatisticsPeriodEnum_Request; type: xdsl_AccessStatisticsTypeEnum_Request }>
			'tasks#GET': Read<number[], $1, { function?: string; includeArchived?: boolean; limit?: number; status?: xdsl_TaskStatusEnum_Request }>
			'totalDeconsolidationTerms#GET': Read<xdsl_DeconsolidationTerms, $1>
			'updateInvalidOrMissingRio#POST': Write<void, $1, xdsl_updateInvalidOrMissingRio_post_Request>
			addressMove: {
				'extraIpRange#GET': Read<xdsl_ExtraIpRangeMove, $1>
				'extraIpRangeMove#POST': Write<xdsl_Task, $1>
			}
			antiSpams: {
				'{ip}#GET': Read<xdsl_AntiSpam, $1>
				'{ip}': {
					'evidences#GET': Read<xdsl_antiSpam_EvidencesInfo, $1>
				}
			}
			fiberEligibilities: {
				'{id}#GET': Read<xdsl_FiberEligibility, $3>
			}
			ips: {
				'{ip}#DELETE': Read<void, $1>
				'{ip}#GET': Read<xdsl_IP, $1>
			}
			lines: {
				'{number}#GET': Read<xdsl_Line, $1>
				'{number}': {
					'dslamPort#GET': Read<xdsl_DslamPort, $1>
					'statistics#GET': Read<complexType_UnitAndValues_xdsl_TimestampAndValue, $1, { period: xdsl_StatisticsPeriodEnum_Request; type: xdsl_LineStatisticsTypeEnum_Request }>
					diagnostic: {
						'cancel#POST': Write<void, $1>
						'run#POST': Write<xdsl_lineDiagnostic_Diagnostic, $1, xdsl_lines_diagnostic_run_post_Request>
					}
					dslamPort: {
						'availableProfiles#GET': Read<xdsl_DslamLineProfile[], $1>
						'changeProfile#POST': Write<xdsl_Task, $1, xdsl_lines_dslamPort_changeProfile_post_Request>
						'logs#GET': Read<xdsl_DslamPortLog[], $1, { limit: number }>
						'reset#POST': Write<xdsl_Task, $1>
					}
				}
			}
			log: {
				'kind#GET': Read<string[], $4>
				'subscription#GET': Read<string[], $4, { kind?: string }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $4, dbaas_logs_LogSubscriptionCreation_Request>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, $4, dbaas_logs_LogUrlCreation_Request>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, $4>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $4>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $4>
				}
			}
			modem: {
				'availableACSBackend#GET': Read<string[], $3>
				'availableWLANChannel#GET': Read<number[], $1, { frequency: xdsl_WLANFrequencyEnum_Request }>
				'blocIp#GET': Read<xdsl_ServiceStatusEnum, $1>
				'blocIp#POST': Write<xdsl_Task, $1, xdsl_modem_blocIp_post_Request>
				'callWaiting#GET': Read<xdsl_ServiceStatusEnum, $1>
				'callWaiting#POST': Write<xdsl_Task, $1, xdsl_modem_callWaiting_post_Request>
				'comfortExchange#GET': Read<xdsl_ModemExchangeInfo, $1>
				'comfortExchange#POST': Write<order_Order, $1, xdsl_modem_comfortExchange_post_Request>
				'connectedDevices#GET': Read<string[], $1>
				'contentSharing#GET': Read<xdsl_ServiceStatusEnum, $1>
				'contentSharing#POST': Write<xdsl_Task, $1, xdsl_modem_contentSharing_post_Request>
				'firmware#GET': Read<string, $1>
				'firmware#POST': Write<xdsl_Task, $1, xdsl_modem_firmware_post_Request>
				'firmwareAvailable#GET': Read<string[], $1>
				'ftp#GET': Read<xdsl_ServiceStatusEnum, $1>
				'ftp#POST': Write<xdsl_Task, $1, xdsl_modem_ftp_post_Request>
				'ipsecAlg#GET': Read<xdsl_ServiceStatusEnum, $1>
				'ipsecAlg#POST': Write<xdsl_Task, $1, xdsl_modem_ipsecAlg_post_Request>
				'lan#GET': Read<string[], $1>
				'portMappings#GET': Read<string[], $1>
				'portMappings#POST': Write<xdsl_PortMapping, $1, xdsl_modem_portMappings_post_Request>
				'reboot#POST': Write<xdsl_Task, $1, xdsl_modem_reboot_post_Request>
				'reconfigureVoip#POST': Write<void, $1>
				'refreshConnectedDevices#POST': Write<xdsl_Task, $1>
				'reset#POST': Write<xdsl_Task, $1, xdsl_modem_reset_post_Request>
				'resetPortMappingConfig#POST': Write<void, $1>
				'retrieveInfo#POST': Write<xdsl_AsyncTask_xdsl_ModemInfo, $1>
				'sipAlg#GET': Read<xdsl_ServiceStatusEnum, $1>
				'sipAlg#POST': Write<xdsl_Task, $1, xdsl_modem_sipAlg_post_Request>
				'upnp#GET': Read<xdsl_ServiceStatusEnum, $1>
				'upnp#POST': Write<xdsl_Task, $1, xdsl_modem_upnp_post_Request>
				'wifi#GET': Read<string[], $1>
				connectedDevices: {
					'{macAddress}#GET': Read<xdsl_connectedDevice, $1>
				}
				lan: {
					'{lanName}#GET': Read<xdsl_LAN, $1>
					'{lanName}#PUT': Write<void, $1, xdsl_LAN_Request>
					'{lanName}': {
						'dhcp#GET': Read<string[], $1>
						dhcp: {
							'{dhcpName}#GET': Read<xdsl_DHCP, $1>
							'{dhcpName}#PUT': Write<void, $1, xdsl_DHCP_Request>
							'{dhcpName}': {
								'DHCPStaticAddresses#GET': Read<string[], $1>
								'DHCPStaticAddresses#POST': Write<xdsl_DHCPStaticAddress, $1, xdsl_modem_lan_dhcp_DHCPStaticAddresses_post_Request>
								DHCPStaticAddresses: {
									'{MACAddress}#DELETE': Read<xdsl_Task, $1>
									'{MACAddress}#GET': Read<xdsl_DHCPStaticAddress, $1>
									'{MACAddress}#PUT': Write<void, $1, xdsl_DHCPStaticAddress_Request>
								}
							}
						}
					}
				}
				portMappings: {
					'{name}#DELETE': Read<xdsl_Task, $1>
					'{name}#GET': Read<xdsl_PortMapping, $1>
					'{name}#PUT': Write<void, $1, xdsl_PortMapping_Request>
				}
				wifi: {
					'{wifiName}#GET': Read<xdsl_WLAN, $1>
					'{wifiName}#PUT': Write<void, $1, xdsl_WLAN_Request>
					'{wifiName}': {
						'qrCode#GET': Read<string, $3>
					}
				}
			}
			monitoringNotifications: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<xdsl_MonitoringNotification, $1>
				'{id}#PUT': Write<void, $1, xdsl_MonitoringNotification_Request>
			}
			rma: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<telephony_Rma, $1>
				'{id}#PUT': Write<void, $1, telephony_Rma_Request>
				'{id}': {
					'changeType#POST': Write<void, $3, xdsl_rma_changeType_post_Request>
				}
			}
			tasks: {
				'{id}#GET': Read<xdsl_Task, $1>
				'{id}': {
					'archive#POST': Write<void, $1>
				}
			}
		}
	}
}
export interface complexType_UnitAndValue_double {
	unit: string
	value: number
}
export interface complexType_UnitAndValue_long {
	unit: string
	value: number
}
export interface complexType_UnitAndValues_xdsl_AccessLatency {
	unit: string
	values: xdsl_AccessLatency[]
}
export interface complexType_UnitAndValues_xdsl_TimestampAndValue {
	unit: string
	values: xdsl_TimestampAndValue[]
}
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
export type coreTypes_CountryEnum = coreTypes_CountryEnum_Request | Text
export type coreTypes_IpVersionEnum = 'v4' | 'v6' | Text
export type email_pro_ObjectStateEnum = 'creating' | 'deleting' | 'ok' | 'reopening' | 'suspended' | 'suspending' | 'unknown' | Text
export interface order_Order {
	contracts: order_Contract[]
	details: order_OrderDetail[]
	orderId: number | null
	prices: order_OrderPrices
	url: string | null
}
export interface order_OrderDetail {
	cartItemID: number | null
	description: string
	detailType: order_OrderDetailTypeEnum | null
	domain: string
	originalTotalPrice: order_Price
	quantity: number
	reductionTotalPrice: order_Price
	reductions: order_Reduction[]
	totalPrice: order_Price
	unitPrice: order_Price
}
export interface order_OrderPrices {
	originalWithoutTax: order_Price | null
	reduction: order_Price | null
	tax: order_Price
	withTax: order_Price
	withoutTax: order_Price
}
export interface order_Reduction {
	context: order_ReductionContextEnum
	description: string
	price: order_Price
	reductionDescription: string
	type: order_ReductionTypeEnum
	value: order_Price
}
export type order_ReductionContextEnum = 'promotion' | 'voucher' | Text
export type order_ReductionTypeEnum = 'fixed_amount' | 'forced_amount' | 'percentage' | Text
export interface spare_xdsl_XdslSpareWithIAM {
	brand: string
	iam: iam_ResourceMetadata | null
	macAddress: string
}
export interface telephony_Contact {
	address: string | null
	city: string | null
	country: coreTypes_CountryEnum | null
	email: string | null
	firstname: string | null
	name: string | null
	organisation: string | null
	phone: string | null
	zip: string | null
}
export interface telephony_Contact_Request {
	address?: string | null
	city?: string | null
	country?: coreTypes_CountryEnum_Request | null
	email?: string | null
	firstname?: string | null
	name?: string | null
	organisation?: string | null
	phone?: string | null
	zip?: string | null
}
export interface telephony_Rma {
	cancellable: boolean
	creationDatetime: string
	equipmentReference: string
	id: string
	newMerchandise: string | null
	offerTypeNew: telephony_RmaOfferTypeEnum | null
	offerTypeOld: telephony_RmaOfferTypeEnum
	process: telephony_RmaReplaceTypeEnum
	receptionDatetime: string | null
	shippingContact: telephony_Contact
	status: telephony_RmaStatusEnum
	steps: telephony_RmaStep[]
	terminationDatetime: string | null
	type: telephony_RmaTypeEnum
}
export type telephony_RmaChangeTypeEnum_Request = 'resiliate' | 'toSip'
export type telephony_RmaOfferTypeEnum = 'deposit' | 'loan' | 'purchase' | Text
export type telephony_RmaReplaceTypeEnum = telephony_RmaReplaceTypeEnum_Request | Text
export type telephony_RmaReplaceTypeEnum_Request = 'changePhone' | 'phoneRestitution' | 'undefined'
export type telephony_RmaStatusEnum = 'closed' | 'open' | 'received' | Text
export interface telephony_RmaStep {
	description: string
	doneDate: string | null
	infos: string | null
	name: telephony_RmaStepNameEnum
	status: telephony_RmaStepStatusEnum
}
export type telephony_RmaStepNameEnum = 'dispatchJustification' | 'equipmentSending' | 'equipmentTesting' | 'opening' | 'parcelReception' | 'parcelValidation' | 'validation' | Text
export type telephony_RmaStepStatusEnum = 'done' | 'todo' | Text
export type telephony_RmaTypeEnum = 'after sale equipment service exchange' | 'after sale phone service exchange' | 'equipment restitution' | 'fast exchange' | 'old merchandise reception before exchange' | 'phone restitution' | 'resends due to shipping lost by the carrier' | 'resends due to shipping not withdraw' | 'specific return merchandise authorisation' | 'termination' | 'unknown' | Text
export interface telephony_Rma_Request {
	process?: telephony_RmaReplaceTypeEnum_Request
	shippingContact?: telephony_Contact_Request
}
export interface xdsl_AccessCapabilities {
	canApplyLnsRateLimit: boolean
	canChangeDslamProfile: boolean
	canChangeLns: boolean
	canGetRadiusConnectionLogs: boolean
	canResetDslamPort: boolean
	hasDslamPort: boolean
}
export interface xdsl_AccessDiagnostic {
	capabilities: xdsl_AccessDiagnosticCapabilities
	diagnosticTime: string
	incident: boolean | null
	isActiveOnLns: boolean | null
	isModemConnected: boolean | null
	lineDetails: xdsl_LineDiagnostic[] | null
	maintenance: boolean | null
	ping: boolean | null
	remaining: number
}
export interface xdsl_AccessDiagnosticCapabilities {
	incident: boolean
	isActiveOnLns: boolean
	isModemConnected: boolean
	lineTest: boolean
	ping: boolean
	proposedProfileId: boolean
	sync: boolean
}
export interface xdsl_AccessLatency {
	loss: number | null
	status: number | null
	timestamp: number
	value: number | null
	verboseStatus: string | null
}
export type xdsl_AccessRoleEnum = 'backup' | 'main' | Text
export type xdsl_AccessStatisticsTypeEnum_Request = 'ping' | 'traffic:download' | 'traffic:upload'
export type xdsl_AccessStatusEnum = 'active' | 'cancelled' | 'close' | 'deleting' | 'doing' | 'migration' | 'slamming' | 'terminated' | 'upgradeOffer' | Text
export interface xdsl_AccessWithIAM {
	accessName: string
	accessType: xdsl_DslTypeEnum
	address: xdsl_AddressDetail
	capabilities: xdsl_AccessCapabilities
	description: string
	iam: iam_ResourceMetadata | null
	ipv6Enabled: boolean
	lnsRateLimit: number | null
	mailSending: xdsl_mailSendingAccessStatusEnum | null
	modemProfile: xdsl_modemConnectionProfileEnum
	monitoring: boolean
	mttr: xdsl_GtrEnum | null
	nra: string
	packName: string | null
	pairsNumber: number
	provider: xdsl_ProviderEnum
	providerInfra: string | null
	role: xdsl_AccessRoleEnum
	status: xdsl_AccessStatusEnum
}
export interface xdsl_Access_Request {
	description?: string
	lnsRateLimit?: number | null
	monitoring?: boolean
}
export interface xdsl_AddressDetail {
	building: string | null
	city: string
	door: string | null
	firstName: string
	floor: string | null
	inseeCode: string
	lastName: string
	numberStreet: string
	residence: string | null
	rivoliCode: string
	stairs: string | null
	street: string
	zipCode: string
}
export interface xdsl_AntiSpam {
	date: string
	ip: string
	lastSpamDetected: string
	status: xdsl_antiSpam_AntiSpamStatusEnum
}
export type xdsl_AsyncTaskStatusEnum = 'error' | 'ok' | 'pending' | Text
export interface xdsl_AsyncTask_connectivity_eligibility_Meetings {
	error: string | null
	result: connectivity_eligibility_Meetings
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_AsyncTask_xdsl_ModemInfo {
	error: string | null
	result: xdsl_ModemInfo | null
	status: xdsl_AsyncTaskStatusEnum
}
export interface xdsl_CopperGridClosureTrajectory {
	commercialClosureAnnouncementDate: string | null
	commercialClosureDate: string | null
	commercialClosureInitialDate: string | null
	departmentCode: string
	departmentName: string | null
	ftthZone: string | null
	inseeCode: string
	lot: string | null
	municipalityName: string
	oiCode: string | null
	oiName: string | null
	technicalClosureAnnouncementDate: string | null
	technicalClosureDate: string | null
	technicalClosureInitialDate: string | null
}
export interface xdsl_CopperNraClosureTrajectory {
	inseeCode: string | null
	lot: string | null
	nra: string
	operator: string
	referer: string | null
	technicalClosureDate: string | null
}
export interface xdsl_DHCP {
	defaultGateway: string
	dhcpName: string
	domainName: string
	endAddress: string
	leaseTime: number
	primaryDNS: string
	secondaryDNS: string | null
	serverEnabled: boolean
	startAddress: string
	subnetMask: string
	taskId: number | null
}
export interface xdsl_DHCPStaticAddress {
	IPAddress: string
	MACAddress: string
	name: string | null
	taskId: number | null
}
export interface xdsl_DHCPStaticAddress_Request {
	IPAddress?: string
	name?: string | null
}
export interface xdsl_DHCP_Request {
	defaultGateway?: string
	domainName?: string
	endAddress?: string
	leaseTime?: number
	primaryDNS?: string
	secondaryDNS?: string | null
	serverEnabled?: boolean
	startAddress?: string
	subnetMask?: string
}
export type xdsl_DeconsolidationEnum = 'createNeighbour' | 'creation' | 'creationNeighbour' | 'partial' | 'total' | Text
export interface xdsl_DeconsolidationTerms {
	engagement: number
	monthlyPrice: order_Price
	price: order_Price
}
export interface xdsl_DeviceModemInfo {
	brand: string
	ip: string
	lastUpdate: string
	macAddress: string
	model: string
	oui: string
	overEthernet: string | null
	pppLogin: string | null
	serial: string
	softVersion: string
}
export type xdsl_DslTypeEnum = 'adsl' | 'ftte' | 'ftth' | 'ftto' | 'sdsl' | 'vdsl' | Text
export interface xdsl_DslamLineProfile {
	id: number
	isCurrent: boolean
	name: string
}
export interface xdsl_DslamPort {
	lastDesyncDate: string | null
	lastSyncDate: string | null
	profile: xdsl_DslamLineProfile | null
	status: xdsl_DslamPortStatusEnum
}
export interface xdsl_DslamPortLog {
	date: string
	lastOccurrenceDate: string
	message: string
	numberOfOccurrences: number
}
export type xdsl_DslamPortStatusEnum = 'activated' | 'deactivated' | 'outofsync' | Text
export interface xdsl_ExtraIpRangeMove {
	date: string
	ipRange: string
	moveTo: string
}
export type xdsl_FaultRepairTimeEnum = '10HO' | '4HNO' | '4HO' | 'DPLUS1' | 'NORMAL' | Text
export interface xdsl_FiberEligibility {
	availabilityDate: string | null
	buildingName: string | null
	buildingReference: string | null
	buildingSeqId: number | null
	copperGridClosureTrajectory: xdsl_CopperGridClosureTrajectory | null
	copperNraClosureTrajectory: xdsl_CopperNraClosureTrajectory | null
	firstCopperClosure: xdsl_FirstCopperClosure | null
	firstEligibleDate: string | null
	grts: xdsl_GtrEnum[] | null
	id: number
	lastUpdate: string
	offer: xdsl_Offer | null
	provider: xdsl_Provider | null
	status: xdsl_FiberEligibilityStatusEnum
}
export type xdsl_FiberEligibilityStatusEnum = xdsl_FiberEligibilityStatusEnum_Request | Text
export type xdsl_FiberEligibilityStatusEnum_Request = 'eligible' | 'no_building' | 'not_eligible' | 'not_yet_eligible'
export interface xdsl_FirstCopperClosure {
	date: string
	referer: string
}
export type xdsl_GtrEnum = '10ho' | '20m_10ho' | '20m_4ho' | '4hno' | '4ho' | '5m_10ho' | '5m_4ho' | 'dplus1' | 'none' | Text
export interface xdsl_IP {
	dnsList: string[]
	ip: string
	range: number
	status: xdsl_IpStatusEnum
	version: coreTypes_IpVersionEnum
}
export interface xdsl_Incident {
	comment: string
	creationDate: string
	departments: string[]
	endDate: string | null
	id: number
	nra: string[]
	operators: xdsl_OperatorTypeEnum[]
	taskId: number | null
	taskReference: string | null
}
export type xdsl_IpStatusEnum = 'active' | 'close' | 'toDelete' | Text
export interface xdsl_LAN {
	IPAddress: string
	addressingType: xdsl_xdslModemConfig_AddressingTypeEnum
	lanName: string
	subnetMask: string
	taskId: number | null
}
export interface xdsl_LAN_Request {
	IPAddress?: string
	addressingType?: xdsl_xdslModemConfig_AddressingTypeEnum_Request
	subnetMask?: string
}
export interface xdsl_LandlineConcentrationPoint {
	lineHead: string
	lineInitialSection: number
	lineInitialSectionPair: number
}
export interface xdsl_Line {
	concentrationPoint: xdsl_LandlineConcentrationPoint | null
	deconsolidation: xdsl_DeconsolidationEnum
	directDistribution: boolean | null
	distance: number
	faultRepairTime: xdsl_FaultRepairTimeEnum
	lineSectionsLength: xdsl_LineSectionLength[]
	mitigation: number
	number: string
	originalNumber: string | null
	portability: boolean
	syncDown: number | null
	syncUp: number | null
}
export interface xdsl_LineDiagnostic {
	lineTest: xdsl_LineTestEnum | null
	lineTestTime: string | null
	number: string
	proposedProfileId: number | null
	sync: boolean
}
export interface xdsl_LineSectionLength {
	diameter: number
	length: number
}
export type xdsl_LineStatisticsTypeEnum_Request = 'attenuation:download' | 'attenuation:upload' | 'error:crc' | 'error:fec' | 'error:hec' | 'snr:download' | 'snr:upload' | 'synchronization:download' | 'synchronization:upload'
export type xdsl_LineTestEnum = 'actionPending' | 'customerSideProblem' | 'error' | 'noProblem' | 'ovhSideProblem' | Text
export interface xdsl_Modem {
	acsBackend: xdsl_xdslModemConfig_ACSBackendEnum
	acsVersion: string | null
	brandName: string
	capabilities: xdsl_ModemCapabilities
	dmzIP: string | null
	easyFirewallLevel: xdsl_xdslModemConfig_EasyFirewallLevelEnum | null
	ipv6Support: boolean
	isBridged: boolean
	lastCwmpRequestDate: string | null
	macAddress: string
	managedByOvh: boolean
	model: string
	mtuSize: xdsl_xdslModemConfig_MTUSizeEnum | null
	serialNumber: string
}
export interface xdsl_ModemCapabilities {
	canBeManagedByOvh: boolean
	canChangeACS: boolean
	canChangeBridgeMode: boolean
	canChangeDHCP: boolean
	canChangeDMZ: boolean
	canChangeEasyFirewallLevel: boolean
	canChangeFirmware: boolean
	canChangeLAN: boolean
	canChangeManagement: boolean
	canChangeMtu: boolean
	canChangePortMapping: boolean
	canChangeWLAN: boolean
	canChangeWifiRadio: boolean
	canChangeWifiSSID: boolean
	canReboot: boolean
	canReconfigureVoip: boolean
	canRefreshConnectedDevices: boolean
	canReset: boolean
	canUseWifiRadio: boolean
}
export interface xdsl_ModemExchangeInfo {
	canExchange: boolean
	newModel: string
	price: order_Price
	priceWithTax: order_Price
}
export interface xdsl_ModemInfo {
	device: xdsl_DeviceModemInfo
	statistics: xdsl_StatsModemInfo
}
export interface xdsl_Modem_Request {
	acsBackend?: xdsl_xdslModemConfig_ACSBackendEnum_Request
	dmzIP?: string | null
	isBridged?: boolean
	managedByOvh?: boolean
	mtuSize?: xdsl_xdslModemConfig_MTUSizeEnum_Request | null
}
export interface xdsl_MonitoringNotification {
	allowIncident: boolean
	downThreshold: number
	email: string | null
	enabled: boolean
	frequency: xdsl_monitoringNotifications_FrequencyEnum
	id: number
	phone: string | null
	smsAccount: string | null
	type: xdsl_monitoringNotifications_TypeEnum
}
export interface xdsl_MonitoringNotification_Request {
	allowIncident?: boolean
	downThreshold?: number
	email?: string | null
	enabled?: boolean
	frequency?: xdsl_monitoringNotifications_FrequencyEnum_Request
	phone?: string | null
}
export interface xdsl_Offer {
	code: string
	name: string
}
export interface xdsl_Ont {
	mac: string
	serial: string
}
export type xdsl_OperatorTypeEnum = 'bouygues' | 'collect' | 'kosc' | Text
export interface xdsl_PendingAction {
	action: string
	dateTodo: string
}
export interface xdsl_PortMapping {
	allowedRemoteIp: string | null
	description: string | null
	externalPortEnd: number | null
	externalPortStart: number
	id: number
	internalClient: string
	internalPort: number
	internalPortEnd: number | null
	name: string
	protocol: xdsl_xdslModemConfig_ProtocolTypeEnum
	taskId: number | null
}
export interface xdsl_PortMapping_Request {
	allowedRemoteIp?: string | null
	description?: string | null
	externalPortEnd?: number | null
	externalPortStart?: number
	internalClient?: string
	internalPort?: number
	internalPortEnd?: number | null
	protocol?: xdsl_xdslModemConfig_ProtocolTypeEnum_Request
}
export interface xdsl_Provider {
	code: string
	name: string
}
export type xdsl_ProviderEnum = 'axione' | 'bouygues' | 'ft' | 'ftBySfr' | 'kosc' | 'koscDeg' | 'ovh' | 'sfr' | Text
export interface xdsl_RadiusConnectionLog {
	date: string
	login: string
	message: string
	state: string
}
export interface xdsl_ResiliationFollowUpDetail {
	dateTodo: string
	needModemReturn: boolean
	registrationDate: string
	status: string
}
export type xdsl_ResiliationReasonEnum = xdsl_ResiliationReasonEnum_Request | Text
export type xdsl_ResiliationReasonEnum_Request = 'addressMove' | 'billingProblems' | 'cessationOfActivity' | 'changeOfTerms' | 'ftth' | 'goToCompetitor' | 'other' | 'technicalProblems'
export interface xdsl_ResiliationSurvey_Request {
	comment?: string | null
	type?: xdsl_ResiliationReasonEnum_Request
}
export interface xdsl_ResiliationTerms {
	due: order_Price
	engageDate: string | null
	minResiliationDate: string
	resiliationDate: string
	resiliationReasons: xdsl_ResiliationReasonEnum[]
}
export type xdsl_ServiceStatusEnum = xdsl_ServiceStatusEnum_Request | Text
export type xdsl_ServiceStatusEnum_Request = 'disabled' | 'enabled'
export type xdsl_StatisticsPeriodEnum_Request = 'daily' | 'monthly' | 'preview' | 'weekly' | 'yearly'
export interface xdsl_StatsModemInfo {
	connectionUptime: number
	crcError: number
	deviceUptime: number
	downstreamAttenuation: number
	downstreamMargin: number
	downstreamSync: number
	fecError: number
	hecError: number
	lastUpdate: string
	modulation: string
	quarterHourStart: number
	syncUptime: number
	upstreamAttenuation: number
	upstreamMargin: number
	upstreamSync: number
}
export interface xdsl_Task {
	doneDate: string | null
	function: string
	id: number
	isArchived: boolean
	status: xdsl_TaskStatusEnum
	todoDate: string
	updateDate: string
}
export type xdsl_TaskStatusEnum = xdsl_TaskStatusEnum_Request | Text
export type xdsl_TaskStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export interface xdsl_TemplateModem {
	DHCP: xdsl_templateModem_DHCP[]
	LAN: xdsl_templateModem_LAN[]
	WLAN: xdsl_templateModem_WLAN[]
	capabilities: string
	creationDate: string
	dmzIP: string | null
	mtuSize: xdsl_xdslModemConfig_MTUSizeEnum | null
	name: string
	parametersToIgnore: xdsl_templateModem_ParametersToIgnore | null
	portMapping: xdsl_templateModem_PortMapping[]
}
export interface xdsl_TemplateModem_Request {
	parametersToIgnore?: xdsl_templateModem_ParametersToIgnore_Request | null
}
export interface xdsl_TimestampAndValue {
	timestamp: number
	value: number | null
}
export interface xdsl_WLAN {
	SSID: string
	SSIDAdvertisementEnabled: boolean
	bandSteering: boolean
	channel: number
	channelMode: xdsl_xdslModemConfig_ChannelModeEnum
	enabled: boolean
	frequency: xdsl_xdslModemConfig_FrequencyEnum
	guest: boolean
	securityKey: string
	securityType: xdsl_xdslModemConfig_SecurityTypeEnum
	taskId: number | null
	wifiName: string
}
export type xdsl_WLANFrequencyEnum_Request = '2.4GHz' | '5GHz'
export interface xdsl_WLAN_Request {
	SSID?: string
	SSIDAdvertisementEnabled?: boolean
	channel?: number
	channelMode?: xdsl_xdslModemConfig_ChannelModeEnum_Request
	enabled?: boolean
	securityKey?: string
	securityType?: xdsl_xdslModemConfig_SecurityTypeEnum_Request
}
export type xdsl_antiSpam_AntiSpamStatusEnum = 'block' | 'done' | 'new' | 'unblock' | 'warn' | Text
export interface xdsl_antiSpam_EvidencesInfo {
	error: string | null
	result: xdsl_antiSpam_EvidencesInfoDetail[] | null
	status: xdsl_antiSpam_EvidencesInfoStatusEnum
}
export interface xdsl_antiSpam_EvidencesInfoDetail {
	date: string
	filename: string
	url: string
}
export type xdsl_antiSpam_EvidencesInfoStatusEnum = 'error' | 'ok' | 'pending' | Text
export interface xdsl_applyTemplateToModem_post_Request {
	templateName: string
}
export interface xdsl_changeContact_post_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface xdsl_connectedDevice {
	active: boolean
	addressSource: xdsl_xdslModemConfig_ConnectedDeviceAddressSourceEnum
	hostName: string
	informationDate: string
	interfaceType: string
	ipAddress: string
	leaseTimeRemaining: number
	macAddress: string
}
export interface xdsl_email_pro_Task {
	finishDate: string | null
	function: string
	status: xdsl_email_pro_TaskStatusEnum
	todoDate: string
}
export type xdsl_email_pro_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export interface xdsl_email_pro_changePassword_post_Request {
	password: string
}
export interface xdsl_ipv6_post_Request {
	enabled: boolean
}
export interface xdsl_lineDiagnostic_Answers {
	bandwidthTestUnit: xdsl_lineDiagnostic_BandwidthTestUnitEnum | null
	comment: string | null
	conditionsAccepted: boolean | null
	contactPhone: string | null
	datetimeOfAppearance: string | null
	downloadBandwidthTest: number | null
	endAfternoonHours: string | null
	endMorningHours: string | null
	followBySms: boolean | null
	hasModemKeptSynchronization: boolean | null
	idAppointment: number | null
	individualSite: boolean | null
	modemIsSynchronized: boolean | null
	modemMac: string | null
	modemStillSynchronized: boolean | null
	modemType: string | null
	ovhTicket: string | null
	problemType: xdsl_lineDiagnostic_ProblemTypeEnum | null
	resolvedAfterTests: boolean | null
	secureSite: boolean | null
	severalInternetConnections: boolean | null
	siteClosedDays: string | null
	siteDigicode: string | null
	siteOpening: string | null
	startAfternoonHours: string | null
	startMorningHours: string | null
	uploadBandwidthTest: number | null
}
export interface xdsl_lineDiagnostic_Answers_Request {
	bandwidthTestUnit?: xdsl_lineDiagnostic_BandwidthTestUnitEnum_Request | null
	comment?: string | null
	conditionsAccepted?: boolean | null
	contactPhone?: string | null
	datetimeOfAppearance?: string | null
	downloadBandwidthTest?: number | null
	endAfternoonHours?: string | null
	endMorningHours?: string | null
	followBySms?: boolean | null
	hasModemKeptSynchronization?: boolean | null
	idAppointment?: number | null
	individualSite?: boolean | null
	modemIsSynchronized?: boolean | null
	modemMac?: string | null
	modemStillSynchronized?: boolean | null
	modemType?: string | null
	ovhTicket?: string | null
	problemType?: xdsl_lineDiagnostic_ProblemTypeEnum_Request | null
	resolvedAfterTests?: boolean | null
	secureSite?: boolean | null
	severalInternetConnections?: boolean | null
	siteClosedDays?: string | null
	siteDigicode?: string | null
	siteOpening?: string | null
	startAfternoonHours?: string | null
	startMorningHours?: string | null
	uploadBandwidthTest?: number | null
}
export type xdsl_lineDiagnostic_BandwidthTestUnitEnum = xdsl_lineDiagnostic_BandwidthTestUnitEnum_Request | Text
export type xdsl_lineDiagnostic_BandwidthTestUnitEnum_Request = 'Kbps' | 'Mbps'
export interface xdsl_lineDiagnostic_ConnectionInformations {
	crcError: number | null
	downstreamAttenuation: number | null
	downstreamMargin: number | null
	downstreamSync: number | null
	ifName: string | null
	profile: string | null
	upstreamAttenuation: number | null
	upstreamMargin: number | null
	upstreamSync: number | null
}
export interface xdsl_lineDiagnostic_CustomerActionToDo {
	description: string
	name: xdsl_lineDiagnostic_CustomerActionsEnum
}
export type xdsl_lineDiagnostic_CustomerActionsEnum = xdsl_lineDiagnostic_CustomerActionsEnum_Request | Text
export type xdsl_lineDiagnostic_CustomerActionsEnum_Request = 'bePreparedToCheckModemSynchronization' | 'changeDslFilterAndPlugInDti' | 'changeExtensionCable' | 'changeProfile' | 'checkConnectionCable' | 'checkConnectionLoginAndParameters' | 'checkFilter' | 'connectModemToOtherPlugs' | 'neutralTest' | 'rebootModem' | 'resetModem' | 'unplugEveryModems' | 'unplugModem'
export interface xdsl_lineDiagnostic_Diagnostic {
	data: xdsl_lineDiagnostic_DiagnosticData
	faultType: xdsl_lineDiagnostic_FaultTypeEnum
	id: number
	status: xdsl_lineDiagnostic_DiagnosticStatusEnum
}
export interface xdsl_lineDiagnostic_DiagnosticData {
	actionsDone: xdsl_lineDiagnostic_CustomerActionsEnum[]
	actionsToDo: xdsl_lineDiagnostic_CustomerActionToDo[]
	answers: xdsl_lineDiagnostic_Answers
	comment: string | null
	creationDate: string
	diagnosticDoneDate: string | null
	error: string
	lastUpdate: string
	lineDetails: xdsl_lineDiagnostic_LineDetails
	robotAction: xdsl_lineDiagnostic_RobotActionsEnum | null
	seltTest: xdsl_lineDiagnostic_SeltResult
	timeout: number
	toAnswer: xdsl_lineDiagnostic_Question[]
}
export type xdsl_lineDiagnostic_DiagnosticStatusEnum = 'cancelled' | 'connectionProblem' | 'genericIncidentPending' | 'haveToConnectModemOnTheRightPlug' | 'init' | 'interventionRequested' | 'noBandwidthFault' | 'noProblemAnymore' | 'noSyncFaultDiagnosticRequired' | 'problem' | 'resolvedAfterTests' | 'sleeping' | 'validationRefused' | 'waitingHuman' | 'waitingRobot' | 'waitingValidation' | Text
export type xdsl_lineDiagnostic_FaultTypeEnum = xdsl_lineDiagnostic_FaultTypeEnum_Request | Text
export type xdsl_lineDiagnostic_FaultTypeEnum_Request = 'alignment' | 'noSync' | 'syncLossOrLowBandwidth' | 'unknown'
export interface xdsl_lineDiagnostic_LineCapabilities {
	down: number | null
	mitigation: string | null
	ping: number | null
	up: number | null
}
export interface xdsl_lineDiagnostic_LineDetails {
	accessName: string
	accessPing: boolean | null
	address: string | null
	connectionInfo: xdsl_lineDiagnostic_ConnectionInformations | null
	contactPhone: string | null
	description: string | null
	dslamIsSynchronized: boolean | null
	gtr: boolean
	length: number
	lineCapabilities: xdsl_lineDiagnostic_LineCapabilities | null
	lineType: xdsl_DslTypeEnum
	nra: string | null
	number: string
	operator: xdsl_ProviderEnum
	sections: xdsl_lineDiagnostic_Section[] | null
}
export interface xdsl_lineDiagnostic_PossibleValue {
	id: number | null
	label: string | null
	value: string | null
}
export type xdsl_lineDiagnostic_ProblemTypeEnum = xdsl_lineDiagnostic_ProblemTypeEnum_Request | Text
export type xdsl_lineDiagnostic_ProblemTypeEnum_Request = 'lowBandwidth' | 'syncLoss'
export interface xdsl_lineDiagnostic_Question {
	defaultValue: string | null
	description: string
	enumValues: string[] | null
	name: xdsl_lineDiagnostic_QuestionsEnum
	possibleValues: xdsl_lineDiagnostic_PossibleValue[] | null
	required: boolean | null
	type: string
}
export type xdsl_lineDiagnostic_QuestionsEnum = 'bandwidthTestUnit' | 'comment' | 'conditionsAccepted' | 'contactPhone' | 'datetimeOfAppearance' | 'downloadBandwidthTest' | 'endAfternoonHours' | 'endMorningHours' | 'followBySms' | 'hasModemKeptSynchronization' | 'idAppointment' | 'individualSite' | 'modemIsSynchronized' | 'modemMac' | 'modemStillSynchronized' | 'modemType' | 'ovhTicket' | 'problemType' | 'resolvedAfterTests' | 'secureSite' | 'severalInternetConnections' | 'siteClosedDays' | 'siteDigicode' | 'siteOpening' | 'startAfternoonHours' | 'startMorningHours' | 'uploadBandwidthTest' | Text
export type xdsl_lineDiagnostic_RobotActionsEnum = 'alignmentLockTest' | 'alignmentResetTest' | 'alignmentTestResult' | 'checkCustomerTicket' | 'checkIfAccessPing' | 'checkIfResolvedAfterConnectionTests' | 'checkIfResolvedAfterInstallationCheck' | 'checkIfResolvedAfterTests' | 'checkIfSeveralConnections' | 'checkInstallation' | 'checkProblem' | 'checkSynchronizationWithoutOtherModems' | 'customerPrelocChecks' | 'findProblem' | 'installationCheck' | 'lockUnlock' | 'needToRequestMonitoring' | 'needToRequestOperatorIntervention' | 'needToRequestOvhIntervention' | 'requestMonitoring' | 'requestOperatorIntervention' | 'requestOvhIntervention' | 'seltTest' | Text
export interface xdsl_lineDiagnostic_Section {
	length: number
	section: number
}
export type xdsl_lineDiagnostic_SeltPrelocEnum = 'CUST' | 'DSLAM' | 'LINE' | 'RE' | Text
export interface xdsl_lineDiagnostic_SeltResult {
	date: string | null
	distance: number | null
	preloc: xdsl_lineDiagnostic_SeltPrelocEnum | null
	state: xdsl_lineDiagnostic_SeltStateEnum | null
	status: xdsl_lineDiagnostic_SeltStatusEnum | null
}
export type xdsl_lineDiagnostic_SeltStateEnum = 'open' | 'short' | 'synced' | 'unknown' | Text
export type xdsl_lineDiagnostic_SeltStatusEnum = 'failed' | 'notAvailable' | 'ok' | Text
export interface xdsl_lines_diagnostic_run_post_Request {
	actionsDone?: xdsl_lineDiagnostic_CustomerActionsEnum_Request[]
	answers?: xdsl_lineDiagnostic_Answers_Request
	faultType: xdsl_lineDiagnostic_FaultTypeEnum_Request
}
export interface xdsl_lines_dslamPort_changeProfile_post_Request {
	dslamProfileId: number
}
export type xdsl_mailSendingAccessStatusEnum = 'blockedForSpam' | 'disabled' | 'enabled' | Text
export type xdsl_mailSendingStatusEnum_Request = 'disabled' | 'enabled'
export interface xdsl_mailSending_post_Request {
	status: xdsl_mailSendingStatusEnum_Request
}
export type xdsl_modemConnectionProfileEnum = 'A' | 'B' | 'C' | 'D' | Text
export interface xdsl_modem_blocIp_post_Request {
	status: xdsl_ServiceStatusEnum_Request
}
export interface xdsl_modem_callWaiting_post_Request {
	callWaiting: xdsl_ServiceStatusEnum_Request
}
export interface xdsl_modem_comfortExchange_post_Request {
	contactShipping?: string
}
export interface xdsl_modem_contentSharing_post_Request {
	contentSharing: xdsl_ServiceStatusEnum_Request
}
export interface xdsl_modem_firmware_post_Request {
	firmware: string
	todoDate?: string
}
export interface xdsl_modem_ftp_post_Request {
	ftp: xdsl_ServiceStatusEnum_Request
}
export interface xdsl_modem_ipsecAlg_post_Request {
	ipsecAlg: xdsl_ServiceStatusEnum_Request
}
export interface xdsl_modem_lan_dhcp_DHCPStaticAddresses_post_Request {
	IPAddress: string
	MACAddress: string
	name?: string
}
export interface xdsl_modem_portMappings_post_Request {
	allowedRemoteIp?: string
	description?: string
	externalPortEnd?: number
	externalPortStart: number
	internalClient: string
	internalPort: number
	internalPortEnd?: number
	name: string
	protocol: xdsl_xdslModemConfig_ProtocolTypeEnum_Request
}
export interface xdsl_modem_reboot_post_Request {
	todoDate?: string
}
export interface xdsl_modem_reset_post_Request {
	resetOvhConfig?: boolean
}
export interface xdsl_modem_sipAlg_post_Request {
	sipAlg: xdsl_ServiceStatusEnum_Request
}
export interface xdsl_modem_upnp_post_Request {
	upnp: xdsl_ServiceStatusEnum_Request
}
export type xdsl_monitoringNotifications_FrequencyEnum = xdsl_monitoringNotifications_FrequencyEnum_Request | Text
export type xdsl_monitoringNotifications_FrequencyEnum_Request = '1h' | '5m' | '6h' | 'once'
export type xdsl_monitoringNotifications_TypeEnum = xdsl_monitoringNotifications_TypeEnum_Request | Text
export type xdsl_monitoringNotifications_TypeEnum_Request = 'mail' | 'sms'
export interface xdsl_monitoringNotifications_post_Request {
	allowIncident?: boolean
	downThreshold?: number
	email?: string
	frequency: xdsl_monitoringNotifications_FrequencyEnum_Request
	phone?: string
	smsAccount?: string
	type: xdsl_monitoringNotifications_TypeEnum_Request
}
export type xdsl_orderFollowup_DurationUnitEnum = 'day' | 'hour' | 'minute' | Text
export interface xdsl_orderFollowup_Step {
	comments: string[]
	doneDate: string | null
	durationUnit: xdsl_orderFollowup_DurationUnitEnum
	expectedDuration: number
	name: xdsl_orderFollowup_StepNameEnum
	status: xdsl_orderFollowup_StepStatusEnum
}
export type xdsl_orderFollowup_StepNameEnum = 'accessIsOperational' | 'checkInfrastructure' | 'configureAccessOnOVH' | 'orderPayed' | 'orderReceived' | 'orderTreatment' | 'sendModem' | 'sendOrderToProvider' | 'setupCustomerPremisesEquipment' | 'waitingForProviderInstallReport' | 'waitingForWithdrawalPeriodToBeOver' | Text
export type xdsl_orderFollowup_StepStatusEnum = 'doing' | 'done' | 'error' | 'todo' | 'waitingCustomer' | Text
export interface xdsl_orderMeeting_post_Request {
	endDate: string
	startDate: string
	uiCode: string
}
export interface xdsl_requestTotalDeconsolidation_post_Request {
	noPortability?: boolean
	rio?: string
}
export interface xdsl_resiliate_post_Request {
	resiliationDate?: string
	resiliationSurvey: xdsl_ResiliationSurvey_Request
}
export interface xdsl_rma_changeType_post_Request {
	type: telephony_RmaChangeTypeEnum_Request
}
export interface xdsl_spare_replace_post_Request {
	domain: string
}
export interface xdsl_templateModem_DHCP {
	defaultGateway: string
	dhcpName: string
	domainName: string
	endAddress: string
	leaseTime: number
	primaryDNS: string
	secondaryDNS: string | null
	serverEnabled: boolean
	startAddress: string
	subnetMask: string
}
export interface xdsl_templateModem_LAN {
	IPAddress: string
	addressingType: xdsl_xdslModemConfig_AddressingTypeEnum
	lanName: string
	subnetMask: string
}
export interface xdsl_templateModem_ParametersToIgnore {
	LANandDHCP: boolean | null
	WLANList: string[] | null
	dmzIP: boolean | null
	mtuSize: boolean | null
	portMappingList: string[] | null
}
export interface xdsl_templateModem_ParametersToIgnore_Request {
	LANandDHCP?: boolean | null
	WLANList?: string[] | null
	dmzIP?: boolean | null
	mtuSize?: boolean | null
	portMappingList?: string[] | null
}
export interface xdsl_templateModem_PortMapping {
	allowedRemoteIp: string | null
	description: string | null
	externalPortEnd: number | null
	externalPortStart: number
	internalClient: string
	internalPort: number
	name: string
	protocol: xdsl_xdslModemConfig_ProtocolTypeEnum
}
export type xdsl_templateModem_SecurityTypeEnum = 'None' | 'WPA' | 'WPA2' | 'WPA2andWPA3' | 'WPA3' | 'WPAandWPA2' | Text
export interface xdsl_templateModem_WLAN {
	SSID: string
	SSIDAdvertisementEnabled: boolean
	bandSteering: boolean
	channel: number
	channelMode: xdsl_xdslModemConfig_ChannelModeEnum
	enabled: boolean
	frequency: xdsl_xdslModemConfig_FrequencyEnum
	guest: boolean
	securityKey: string
	securityType: xdsl_templateModem_SecurityTypeEnum
	wifiName: string
}
export interface xdsl_templateModem_post_Request {
	name: string
	serviceName: string
}
export interface xdsl_updateInvalidOrMissingRio_post_Request {
	relaunchWithoutPortability: boolean
	rio?: string
}
export interface xdsl_xdslEmailProWithIAM {
	currentUsage: complexType_UnitAndValue_double
	displayName: string | null
	domain: string
	firstName: string | null
	iam: iam_ResourceMetadata | null
	id: number
	initial: string | null
	lastLogoffDate: string | null
	lastLogonDate: string | null
	lastName: string | null
	login: string
	passwordLastUpdate: string | null
	primaryEmailAddress: string
	quota: complexType_UnitAndValue_long
	state: email_pro_ObjectStateEnum
	taskPendingId: number | null
}
export interface xdsl_xdslEmailPro_Request {
	displayName?: string | null
	firstName?: string | null
	initial?: string | null
	lastName?: string | null
}
export type xdsl_xdslModemConfig_ACSBackendEnum = xdsl_xdslModemConfig_ACSBackendEnum_Request | Text
export type xdsl_xdslModemConfig_ACSBackendEnum_Request = 'beta' | 'dev' | 'stable'
export type xdsl_xdslModemConfig_AddressingTypeEnum = xdsl_xdslModemConfig_AddressingTypeEnum_Request | Text
export type xdsl_xdslModemConfig_AddressingTypeEnum_Request = 'DHCP' | 'Static'
export type xdsl_xdslModemConfig_ChannelModeEnum = xdsl_xdslModemConfig_ChannelModeEnum_Request | Text
export type xdsl_xdslModemConfig_ChannelModeEnum_Request = 'Auto' | 'Manual'
export type xdsl_xdslModemConfig_ConnectedDeviceAddressSourceEnum = 'DHCP' | 'Static' | 'Unknown' | Text
export type xdsl_xdslModemConfig_EasyFirewallLevelEnum = 'BlockAll' | 'Disabled' | 'Normal' | Text
export type xdsl_xdslModemConfig_FrequencyEnum = '2.4GHz' | '5GHz' | Text
export type xdsl_xdslModemConfig_MTUSizeEnum = xdsl_xdslModemConfig_MTUSizeEnum_Request | Numeric
export type xdsl_xdslModemConfig_MTUSizeEnum_Request = 1432 | 1456 | 1492
export type xdsl_xdslModemConfig_ProtocolTypeEnum = xdsl_xdslModemConfig_ProtocolTypeEnum_Request | Text
export type xdsl_xdslModemConfig_ProtocolTypeEnum_Request = 'TCP' | 'UDP'
export type xdsl_xdslModemConfig_SecurityTypeEnum = xdsl_xdslModemConfig_SecurityTypeEnum_Request | Text
export type xdsl_xdslModemConfig_SecurityTypeEnum_Request = 'None' | 'WEP' | 'WPA' | 'WPA2' | 'WPA2andWPA3' | 'WPA3' | 'WPAandWPA2'
