// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { order_Contract, order_OrderDetailTypeEnum, order_Price } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $2 = { status: 'BETA' }
type $3 = {}
/** The routes of v1 below /services. */
export interface Services {
	'services#GET': Read<number[], $1, { orderBy?: string; resourceName?: string; routes?: string; sort?: string }>
	services: {
		'{serviceId}#DELETE': Read<services_terminate_TerminationAnswer, $2>
		'{serviceId}#GET': Read<services_expanded_Service, $1>
		'{serviceId}#PUT': Write<void, $1, services_update_Service_Request>
		'{serviceId}': {
			'consumption#GET': Read<services_consumption_Summary, $1>
			'detach#GET': Read<services_GenericProductDefinition[], $1>
			'form#GET': Read<services_form_Description[], $1>
			'options#GET': Read<services_expanded_Service[], $1>
			'renewPeriodCapacities#GET': Read<string[], $1>
			'technicalDetails#GET': Read<services_expanded_TechnicalDetails, $1>
			'terminate#POST': Write<services_terminate_TerminationAnswer, $1>
			'upgrade#GET': Read<services_GenericProductDefinition[], $1>
			billing: {
				'engagement#GET': Read<services_billing_engagement_Engagement, $1>
				engagement: {
					'available#GET': Read<services_billing_Pricing[], $1>
					'endRule#PUT': Write<void, $1, services_billing_engagement_UpdateEndRuleRequest_Request>
					'flush#POST': Write<services_billing_engagement_EngagementFlushOrder, $1, services_billing_engagement_EngagementFlushRequest_Request>
					'request#DELETE': Read<void, $1>
					'request#GET': Read<services_billing_engagement_EngagementRequest, $1>
					'request#POST': Write<services_billing_engagement_EngagementRequest, $1, services_billing_engagement_EngagementRequestCreation_Request>
				}
			}
			consumption: {
				'element#GET': Read<services_consumption_Element[], $1, { planFamily?: string; uniqueId?: string }>
				'forecast#GET': Read<services_consumption_Summary, $1>
				'history#GET': Read<number[], $1, { planFamily?: string; uniqueId?: string }>
				forecast: {
					'element#GET': Read<services_consumption_Element[], $1, { planFamily?: string; uniqueId?: string }>
				}
				history: {
					'{id}#GET': Read<services_consumption_Summary, $1>
					'{id}': {
						'element#GET': Read<services_consumption_Element[], $1, { planFamily?: string; uniqueId?: string }>
					}
				}
			}
			detach: {
				'{planCode}#GET': Read<services_GenericProductDefinition, $1>
				'{planCode}': {
					'execute#POST': Write<services_operation_Order, $1, services_operation_DetachExecutionRequest_Request>
					'options#GET': Read<services_operation_DetachOptionsDefinition[], $1>
					'simulate#POST': Write<services_operation_Order, $1, services_operation_DetachExecutionRequest_Request>
				}
			}
			form: {
				'{formName}#GET': Read<services_form_Description, $1>
				'{formName}': {
					'answer#POST': Write<services_form_Response, $1, services_form_Form_Request>
				}
			}
			savingsPlans: {
				'contracts#GET': Read<order_Contract[], $3>
				'subscribable#GET': Read<services_savingsPlans_SubscribableSavingsPlanOffer[], $3, { productCode?: string }>
				'subscribed#GET': Read<services_savingsPlans_SavingsPlan[], $3>
				subscribe: {
					'execute#POST': Write<services_savingsPlans_SavingsPlan, $3, services_savingsPlans_Subscribe_Request>
					'simulate#POST': Write<services_savingsPlans_SimulatedSavingsPlan, $3, services_savingsPlans_Subscribe_Request>
				}
				subscribed: {
					'{savingsPlanId}#GET': Read<services_savingsPlans_SavingsPlan, $3>
					'{savingsPlanId}#PUT': Write<services_savingsPlans_SavingsPlan, $3, services_savingsPlans_SavingsPlan_Request>
					'{savingsPlanId}': {
						'changePeriodEndAction#POST': Write<services_savingsPlans_SavingsPlan, $3, services_savingsPlans_ChangePeriodEndAction_Request>
						'changeSize#POST': Write<services_savingsPlans_SavingsPlan, $3, services_savingsPlans_ChangeSize_Request>
						'periods#GET': Read<services_savingsPlans_SavingsPlan_Period[], $3>
						'terminate#POST': Write<services_savingsPlans_SavingsPlan, $3, services_savingsPlans_Terminate_Request>
					}
				}
			}
			terminate: {
				'confirm#POST': Write<services_terminate_TerminationAnswer, $1, services_terminate_ConfirmServiceTerminationRequest_Request>
				'skipRetentionPeriod#POST': Write<void, $2>
			}
			upgrade: {
				'{planCode}#GET': Read<services_GenericProductDefinition, $1>
				'{planCode}': {
					'execute#POST': Write<services_operation_Order, $1, services_operation_ExecutionRequest_Request>
					'simulate#POST': Write<services_operation_Order, $1, services_operation_ExecutionRequest_Request>
				}
			}
		}
	}
}
export type common_RegionTypeEnum = 'LOCAL-ZONE' | 'REGION-1-AZ' | 'REGION-3-AZ' | Text
export interface complexType_SafeKeyValue<T> {
	key: string
	value: T
}
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
export interface order_cart_GenericProductDefinition {
	planCode: string
	prices: order_cart_GenericProductPricing[]
	productName: string
	productType: order_cart_GenericProductTypeEnum
}
export interface order_cart_GenericProductPricing {
	capacities: order_cart_GenericProductPricingCapacitiesEnum[]
	description: string
	duration: string
	interval: number
	maximumQuantity: number | null
	maximumRepeat: number | null
	minimumQuantity: number
	minimumRepeat: number
	price: order_Price
	priceInUcents: number
	pricingMode: string
	pricingType: order_cart_GenericProductPricingTypeEnum
}
export type order_cart_GenericProductPricingCapacitiesEnum = 'consumption' | 'detach' | 'downgrade' | 'dynamic' | 'installation' | 'renew' | 'upgrade' | Text
export type order_cart_GenericProductPricingTypeEnum = 'consumption' | 'purchase' | 'rental' | Text
export type order_cart_GenericProductTypeEnum = 'cloud_service' | 'delivery' | 'deposit' | 'domain' | 'implementation_services' | 'saas_license' | 'shipping' | 'storage' | Text
export interface services_GenericProductDefinition {
	invoiceName: string
	planCode: string
	prices: order_cart_GenericProductPricing[]
	productName: string
	productType: order_cart_GenericProductTypeEnum
}
export interface services_billing_Pricing {
	capacities: order_cart_GenericProductPricingCapacitiesEnum[]
	description: string
	duration: string
	engagementConfiguration: services_billing_Pricing_EngagementConfiguration | null
	interval: number
	maximumQuantity: number | null
	maximumRepeat: number | null
	minimumQuantity: number
	minimumRepeat: number
	price: order_Price
	priceInUcents: number
	pricingMode: string
	pricingType: order_cart_GenericProductPricingTypeEnum
}
export interface services_billing_Pricing_EngagementConfiguration {
	defaultEndAction: services_billing_engagement_EndStrategyEnum
	duration: string
	type: services_billing_engagement_TypeEnum
}
export interface services_billing_engagement_EndRule {
	possibleStrategies: services_billing_engagement_EndStrategyEnum[]
	strategy: services_billing_engagement_EndStrategyEnum
}
export type services_billing_engagement_EndStrategyEnum = services_billing_engagement_EndStrategyEnum_Request | Text
export type services_billing_engagement_EndStrategyEnum_Request = 'CANCEL_SERVICE' | 'REACTIVATE_ENGAGEMENT' | 'STOP_ENGAGEMENT_FALLBACK_DEFAULT_PRICE' | 'STOP_ENGAGEMENT_KEEP_PRICE'
export interface services_billing_engagement_Engagement {
	currentPeriod: services_billing_engagement_EngagementPeriod
	endRule: services_billing_engagement_EndRule | null
}
export interface services_billing_engagement_EngagementFlushOrder {
	order: order_Order
}
export interface services_billing_engagement_EngagementFlushRequest_Request {
	autoPayWithPreferredPaymentMethod?: boolean
	dryRun?: boolean
	terminateSubscription?: boolean
}
export interface services_billing_engagement_EngagementPeriod {
	endDate: string | null
	startDate: string
}
export interface services_billing_engagement_EngagementRequest {
	options: services_billing_engagement_EngagementRequestOption[]
	order: order_Order | null
	pricing: services_billing_Pricing
	requestDate: string
}
export interface services_billing_engagement_EngagementRequestCreation_Request {
	pricingMode: string
}
export interface services_billing_engagement_EngagementRequestOption {
	pricing: services_billing_Pricing
	serviceId: number
}
export type services_billing_engagement_TypeEnum = 'periodic' | 'upfront' | Text
export interface services_billing_engagement_UpdateEndRuleRequest_Request {
	strategy: services_billing_engagement_EndStrategyEnum_Request
}
export interface services_consumption_Detail {
	beginDate: string | null
	endDate: string | null
	pricingMode: string
	quantity: number
}
export interface services_consumption_Element {
	details: services_consumption_Detail[]
	metadata: complexType_SafeKeyValue<string>[] | null
	planCode: string
	planFamily: string
	price: order_Price
	quantity: number
	uniqueId: string | null
}
export interface services_consumption_PricePlanFamily {
	planFamily: string
	price: order_Price
}
export interface services_consumption_Summary {
	beginDate: string
	endDate: string
	id: number
	orderId: number | null
	price: order_Price
	priceByPlanFamily: services_consumption_PricePlanFamily[]
	serviceId: number
}
export interface services_expanded_Billing {
	engagement: services_expanded_EngagementSummary | null
	engagementRequest: services_expanded_EngagementRequestSummary | null
	expirationDate: string | null
	group: services_expanded_Group | null
	lifecycle: services_expanded_Lifecycle | null
	nextBillingDate: string | null
	plan: services_expanded_Plan | null
	pricing: services_billing_Pricing | null
	renew: services_expanded_Renew | null
}
export interface services_expanded_Customer {
	contacts: services_expanded_Customer_Contact[]
}
export interface services_expanded_Customer_Contact {
	customerCode: string
	type: services_expanded_Customer_Contact_TypeEnum
}
export type services_expanded_Customer_Contact_TypeEnum = 'administrator' | 'billing' | 'technical' | Text
export interface services_expanded_EngagementRequestSummary {
	pricingMode: string
	requestDate: string
}
export interface services_expanded_EngagementSummary {
	endDate: string | null
	endRule: services_billing_engagement_EndRule | null
}
export interface services_expanded_Group {
	id: number
}
export interface services_expanded_Lifecycle {
	capacities: services_expanded_Lifecycle_Capacities
	current: services_expanded_Lifecycle_Current
}
export type services_expanded_Lifecycle_ActionEnum = 'autorenewInProgress' | 'deleteAtExpiration' | 'earlyRenewal' | 'terminate' | 'terminateAtEngagementDate' | 'terminateAtExpirationDate' | Text
export interface services_expanded_Lifecycle_Capacities {
	actions: services_expanded_Lifecycle_ActionEnum[]
}
export interface services_expanded_Lifecycle_Current {
	creationDate: string | null
	pendingActions: services_expanded_Lifecycle_ActionEnum[]
	state: services_expanded_Lifecycle_StateEnum
	terminationDate: string | null
}
export type services_expanded_Lifecycle_StateEnum = 'active' | 'error' | 'inCreation' | 'rupture' | 'terminated' | 'toRenew' | 'unpaid' | 'unrenewed' | Text
export interface services_expanded_Plan {
	code: string
	invoiceName: string
}
export interface services_expanded_Product {
	description: string
	name: string
}
export interface services_expanded_Renew {
	capacities: services_expanded_Renew_Capacities
	current: services_expanded_Renew_Current
}
export interface services_expanded_Renew_Capacities {
	mode: services_expanded_Renew_ModeEnum[]
}
export interface services_expanded_Renew_Current {
	mode: services_expanded_Renew_ModeEnum | null
	nextDate: string | null
	period: string | null
}
export type services_expanded_Renew_ModeEnum = services_expanded_Renew_ModeEnum_Request | Text
export type services_expanded_Renew_ModeEnum_Request = 'automatic' | 'manual'
export type services_expanded_ResellingProviderEnum = 'ovh.ca' | 'ovh.eu' | Text
export interface services_expanded_Resource {
	displayName: string
	name: string
	product: services_expanded_Product | null
	resellingProvider: services_expanded_ResellingProviderEnum | null
	state: services_expanded_Resource_StateEnum
}
export type services_expanded_Resource_StateEnum = 'active' | 'deleted' | 'suspended' | 'toActivate' | 'toDelete' | 'toSuspend' | Text
export interface services_expanded_Route {
	path: string | null
	url: string | null
	vars: complexType_SafeKeyValue<string>[]
}
export interface services_expanded_Service {
	billing: services_expanded_Billing
	customer: services_expanded_Customer
	parentServiceId: number | null
	resource: services_expanded_Resource
	route: services_expanded_Route | null
	serviceId: number
	tags: string[]
}
export interface services_expanded_TechnicalDetails {
	baremetalServers: services_expanded_technical_BaremetalServer | null
	nutanixCluster: services_expanded_technical_NutanixCluster | null
}
export interface services_expanded_technical_BaremetalServer {
	bandwidth: services_expanded_technical_baremetalServer_Bandwidth | null
	gpu: services_expanded_technical_baremetalServer_Gpu | null
	memory: services_expanded_technical_baremetalServer_Memory | null
	server: services_expanded_technical_baremetalServer_Server | null
	storage: services_expanded_technical_baremetalServer_Storage | null
	vrack: services_expanded_technical_baremetalServer_Vrack | null
}
export interface services_expanded_technical_NutanixCluster {
	cluster: services_expanded_technical_nutanixCluster_Cluster | null
	features: services_expanded_technical_nutanixCluster_Features[] | null
	license: services_expanded_technical_nutanixCluster_License | null
	service: services_expanded_technical_nutanixCluster_Service | null
}
export interface services_expanded_technical_baremetalServer_Aggregation {
	upTo: number
}
export interface services_expanded_technical_baremetalServer_Bandwidth {
	aggregation: services_expanded_technical_baremetalServer_Aggregation | null
	burst: number
	guaranteed: boolean
	level: number
	limit: number
}
export interface services_expanded_technical_baremetalServer_Gpu {
	brand: string
	memory: services_expanded_technical_baremetalServer_GpuMemory
	model: string
	number: number
}
export interface services_expanded_technical_baremetalServer_GpuMemory {
	size: number
}
export interface services_expanded_technical_baremetalServer_Memory {
	ecc: boolean
	frequency: number
	ramType: string
	size: number
}
export interface services_expanded_technical_baremetalServer_Server {
	cpu: services_expanded_technical_baremetalServer_server_Cpu
	extensionCard: services_expanded_technical_baremetalServer_server_ExtensionCard | null
	frame: services_expanded_technical_baremetalServer_server_Frame
	network: services_expanded_technical_baremetalServer_server_Network | null
	range: string
	services: services_expanded_technical_baremetalServer_server_Services | null
	useCase: string | null
}
export interface services_expanded_technical_baremetalServer_Storage {
	disks: services_expanded_technical_baremetalServer_storage_Disk[]
	hotSwap: boolean
	raid: string
	raidDetails: services_expanded_technical_baremetalServer_storage_Raid | null
}
export interface services_expanded_technical_baremetalServer_Vrack {
	aggregation: services_expanded_technical_baremetalServer_Aggregation | null
	burst: number
	guaranteed: boolean
	level: number
	limit: number
}
export interface services_expanded_technical_baremetalServer_server_Cpu {
	boost: number
	brand: string
	cores: number
	frequency: number
	model: string
	number: number
	score: number
	threads: number
}
export interface services_expanded_technical_baremetalServer_server_ExtensionCard {
	model: string
	size: string
}
export interface services_expanded_technical_baremetalServer_server_Frame {
	dualPowerSupply: boolean
	maxNbDisks: number | null
	model: string
	size: string
}
export interface services_expanded_technical_baremetalServer_server_Network {
	capacity: number
	interfaces: number
}
export interface services_expanded_technical_baremetalServer_server_Services {
	antiddos: string
	includedBackup: number
	ipmiAvailable: boolean
	ipv4RangeIncluded: string | null
	ipv6RangeIncluded: string | null
	kvmipAvailable: boolean
	olaAvailable: boolean
	secureComputingTechnology: services_expanded_technical_baremetalServer_server_services_SecureComputingTechnologyEnum | null
	sla: number
	supportLevel: services_expanded_technical_baremetalServer_server_services_SupportLevelEnum | null
}
export type services_expanded_technical_baremetalServer_server_services_SecureComputingTechnologyEnum = 'AMDInfinity' | 'IntelSGX' | Text
export type services_expanded_technical_baremetalServer_server_services_SupportLevelEnum = 'business' | 'enterprise' | 'premium' | 'premium-accredited' | 'standard' | Text
export interface services_expanded_technical_baremetalServer_storage_Disk {
	capacity: number
	dwpd: number | null
	interface: string
	latency: number | null
	number: number
	read: number | null
	specs: string
	technology: string
	usage: services_expanded_technical_baremetalServer_storage_Disk_UsageEnum | null
	write: number | null
}
export type services_expanded_technical_baremetalServer_storage_Disk_UsageEnum = 'cache' | 'data' | 'os' | Text
export interface services_expanded_technical_baremetalServer_storage_Raid {
	cardModel: string | null
	cardSize: string | null
	type: services_expanded_technical_baremetalServer_storage_Raid_TypeEnum
}
export type services_expanded_technical_baremetalServer_storage_Raid_TypeEnum = 'Hard RAID' | 'Soft RAID' | 'none' | Text
export interface services_expanded_technical_nutanixCluster_Cluster {
	range: string
	server: string
}
export interface services_expanded_technical_nutanixCluster_Features {
	name: string
	value: string
}
export interface services_expanded_technical_nutanixCluster_License {
	distribution: string
	edition: string
	features: services_expanded_technical_nutanixCluster_Features[] | null
}
export interface services_expanded_technical_nutanixCluster_Service {
	sla: number
}
export type services_expanded_terminationPolicyEnum_Request = 'empty' | 'terminateAtEngagementDate' | 'terminateAtExpirationDate'
export interface services_form_AnswerAllowedValue {
	key: string
}
export type services_form_AnswerTypeEnum = 'boolean' | 'date' | 'datetime' | 'double' | 'enum' | 'long' | 'string' | 'text' | Text
export interface services_form_Answer_Request {
	question?: string
	value?: string
}
export interface services_form_Description {
	name: string
	questions: services_form_Question[]
}
export interface services_form_Form_Request {
	answers: services_form_Answer_Request[]
}
export interface services_form_Question {
	answers: services_form_AnswerAllowedValue[] | null
	mandatory: boolean
	question: string
	type: services_form_AnswerTypeEnum
}
export interface services_form_Response {
	message: string
}
export interface services_operation_AddonDetachExecutionRequest_Request {
	duration: string
	planCode: string
	pricingMode: string
	quantity: number
	serviceId: number
}
export interface services_operation_DetachExecutionRequest_Request {
	addons?: services_operation_AddonDetachExecutionRequest_Request[] | null
	autoPayWithPreferredPaymentMethod?: boolean
	duration: string
	pricingMode: string
	quantity: number
}
export interface services_operation_DetachOptionsDefinition {
	plans: order_cart_GenericProductDefinition[]
	serviceId: number
}
export interface services_operation_ExecutionRequest_Request {
	autoPayWithPreferredPaymentMethod?: boolean
	duration: string
	pricingMode: string
	quantity: number
}
export interface services_operation_Order {
	order: order_Order | null
}
export interface services_savingsPlans_ChangePeriodEndAction_Request {
	periodEndAction: services_savingsPlans_PeriodEndActionEnum_Request
}
export interface services_savingsPlans_ChangeSize_Request {
	size: number
}
export type services_savingsPlans_PeriodEndActionEnum = services_savingsPlans_PeriodEndActionEnum_Request | Text
export type services_savingsPlans_PeriodEndActionEnum_Request = 'REACTIVATE' | 'TERMINATE'
export interface services_savingsPlans_PlannedChange {
	plannedOn: string
	properties: services_savingsPlans_PlannedChangeProperties
}
export interface services_savingsPlans_PlannedChangeProperties {
	status: services_savingsPlans_StatusEnum
}
export interface services_savingsPlans_SavingsPlan {
	displayName: string
	endDate: string
	flavor: string
	id: string
	offerId: string
	period: string
	periodEndAction: services_savingsPlans_PeriodEndActionEnum
	periodEndDate: string
	periodStartDate: string
	plannedChanges: services_savingsPlans_PlannedChange[]
	size: number
	startDate: string
	status: services_savingsPlans_StatusEnum
	terminationDate: string | null
}
export interface services_savingsPlans_SavingsPlan_Period {
	id: string
	offerId: string
	periodEndDate: string
	periodStartDate: string
	savingsPlanId: string
	size: number
	status: services_savingsPlans_StatusEnum
	unitPrice: number
}
export interface services_savingsPlans_SavingsPlan_Request {
	displayName: string
}
export interface services_savingsPlans_SimulatedSavingsPlan {
	displayName: string
	endDate: string
	flavor: string
	offerId: string
	period: string
	periodEndAction: services_savingsPlans_PeriodEndActionEnum
	periodEndDate: string
	periodStartDate: string
	size: number
	startDate: string
	status: services_savingsPlans_StatusEnum
}
export type services_savingsPlans_StatusEnum = 'ACTIVE' | 'PENDING' | 'TERMINATED' | Text
export interface services_savingsPlans_SubscribableSavingsPlanOffer {
	deploymentMode: common_RegionTypeEnum
	offerId: string
}
export interface services_savingsPlans_Subscribe_Request {
	displayName: string
	offerId: string
	size: number
	startDate?: string
}
export interface services_savingsPlans_Terminate_Request {
	terminationDate?: string | null
}
export interface services_terminate_ConfirmServiceTerminationRequest_Request {
	token: string
}
export interface services_terminate_TerminationAnswer {
	message: string
}
export interface services_update_Service_Renew_Request {
	mode?: services_expanded_Renew_ModeEnum_Request
	period?: string
}
export interface services_update_Service_Request {
	displayName?: string | null
	renew?: services_update_Service_Renew_Request | null
	terminationPolicy?: services_expanded_terminationPolicyEnum_Request | null
}
