// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /saas/csp2. */
export interface SaasCsp2 {
	saas: {
		'csp2#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'ALPHA' }>
		csp2: {
			'{serviceName}#GET': Read<saas_csp2_OfficeTenantWithIAM, $1, unknown, { status: 'ALPHA' }>
			'{serviceName}#PUT': Write<void, $1, saas_csp2_OfficeTenant_Request, { status: 'ALPHA' }>
			'{serviceName}': {
				'billingPeriodPeaks#GET': Read<saas_csp2_BillingStatistics, $1, unknown, { status: 'ALPHA' }>
				'orderableLicenses#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
				'serviceInfos#GET': Read<services_Service, $1, unknown, { status: 'BETA' }>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request, { status: 'BETA' }>
				'subscription#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
				'subscription#POST': Write<saas_csp2_OfficeTask, $1, saas_csp2_SubscriptionCreation_Request, { status: 'ALPHA' }>
				'task#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
				'usageStatistics#GET': Read<saas_csp2_Statistics[], $1, { timePeriod: msServices_LicensePeriodEnum }, { status: 'ALPHA' }>
				orderableLicenses: {
					'{id}#GET': Read<saas_csp2_OfficeLicence, $1, unknown, { status: 'ALPHA' }>
				}
				subscription: {
					'{id}#DELETE': Read<saas_csp2_OfficeTask, $1, unknown, { status: 'ALPHA' }>
					'{id}#GET': Read<saas_csp2_OfficeSubscription, $1, unknown, { status: 'ALPHA' }>
					'{id}': {
						'addonsSubscriptionIds#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
						'availableAddonLicenses#GET': Read<number[], $1, unknown, { status: 'ALPHA' }>
						'changeQuantity#POST': Write<saas_csp2_OfficeTask, $1, saas_csp2_SubscriptionChangeQuantityCreation_Request, { status: 'ALPHA' }>
						'orderAddon#POST': Write<saas_csp2_OfficeTask, $1, saas_csp2_SubscriptionOrderAddonCreation_Request, { status: 'ALPHA' }>
					}
				}
				task: {
					'{id}#GET': Read<saas_csp2_OfficeTask, $1, unknown, { status: 'ALPHA' }>
				}
			}
		}
	}
}
export interface iam_ResourceMetadata {
	displayName: string | null
	id: string
	state: iam_ResourceMetadata_StateEnum | Text | null
	tags: Record<string, string> | null
	urn: string
}
export type iam_ResourceMetadata_StateEnum = 'EXPIRED' | 'IN_CREATION' | 'OK' | 'SUSPENDED'
export type iam_resource_TagFilter_OperatorEnum = 'EQ' | 'EXISTS' | 'ILIKE' | 'LIKE' | 'NEQ' | 'NEXISTS'
export interface iam_resource_TagFilter_Request {
	operator?: iam_resource_TagFilter_OperatorEnum | null
	value?: string
}
export type msServices_LicensePeriodEnum = 'lastMonth' | 'lastQuarter' | 'lastWeek' | 'lastYear'
export interface saas_csp2_BillingStatistics {
	endDate: string
	lines: saas_csp2_BillingStatisticsLine[]
	startDate: string
}
export interface saas_csp2_BillingStatisticsLine {
	licenceId: number
	licenceName: string
	peakCount: number
}
export type saas_csp2_LicenseTypeEnum = 'ADDON' | 'NON-SPECIFIC'
export interface saas_csp2_OfficeLicence {
	id: number
	licenceType: saas_csp2_LicenseTypeEnum | Text
	limit: number | null
	name: string
	newSeatsAllowed: boolean
	newSubscriptionsAllowed: boolean
}
export interface saas_csp2_OfficeSubscription {
	creationDate: string
	id: number
	lastUpdate: string | null
	licenseId: number
	quantity: number
	status: string
	taskPendingId: number
}
export interface saas_csp2_OfficeTask {
	finishDate: string | null
	function: string
	id: number
	status: saas_csp2_TaskStatusEnum | Text
	todoDate: string
}
export interface saas_csp2_OfficeTenantWithIAM {
	address: string
	city: string
	creationDate: string
	displayName: string
	email: string
	firstName: string
	hasAcceptedNewMCA: boolean
	iam: iam_ResourceMetadata | null
	lastName: string
	mpnId: string | null
	mpnIssueFlag: string | null
	phone: string
	serviceName: string
	status: saas_csp2_ServiceStateEnum | Text
	zipCode: string
}
export interface saas_csp2_OfficeTenant_Request {
	address?: string
	city?: string
	displayName?: string
	email?: string
	firstName?: string
	lastName?: string
	mpnId?: string | null
	phone?: string
	zipCode?: string
}
export type saas_csp2_ServiceStateEnum = 'creating' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending'
export interface saas_csp2_Statistics {
	date: string
	lines: saas_csp2_StatisticsLine[]
}
export interface saas_csp2_StatisticsLine {
	endOfDayCount: number
	licenceId: number
	licenceName: string
	peakCount: number
}
export interface saas_csp2_SubscriptionChangeQuantityCreation_Request {
	quantity: number
}
export interface saas_csp2_SubscriptionCreation_Request {
	licenseId: number
	quantity: number
}
export interface saas_csp2_SubscriptionOrderAddonCreation_Request {
	licenseId: number
	quantity: number
}
export type saas_csp2_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface service_RenewType {
	automatic: boolean
	deleteAtExpiration: boolean
	forced: boolean
	manualPayment: boolean | null
	period: number | null
}
export interface service_RenewType_Request {
	automatic?: boolean
	deleteAtExpiration?: boolean
	forced?: boolean
	manualPayment?: boolean | null
	period?: number | null
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export interface services_Service {
	canDeleteAtExpiration: boolean
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	domain: string
	engagedUpTo: string | null
	expiration: string
	possibleRenewPeriod: number[] | null
	renew: service_RenewType | null
	renewalType: service_RenewalTypeEnum | Text
	serviceId: number
	status: service_StateEnum | Text
}
export interface services_Service_Request {
	renew?: service_RenewType_Request | null
}
