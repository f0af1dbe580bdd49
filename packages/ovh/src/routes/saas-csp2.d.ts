// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'ALPHA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /saas/csp2. */
export interface SaasCsp2 {
	saas: {
		'csp2#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		csp2: {
			'{serviceName}#GET': Read<saas_csp2_OfficeTenantWithIAM, $1>
			'{serviceName}#PUT': Write<void, $1, saas_csp2_OfficeTenant_Request>
			'{serviceName}': {
				'billingPeriodPeaks#GET': Read<saas_csp2_BillingStatistics, $1>
				'orderableLicenses#GET': Read<number[], $1>
				'serviceInfos#GET': Read<services_Service, $2>
				'serviceInfos#PUT': Write<void, $2, services_Service_Request>
				'subscription#GET': Read<number[], $1>
				'subscription#POST': Write<saas_csp2_OfficeTask, $1, saas_csp2_SubscriptionCreation_Request>
				'task#GET': Read<number[], $1>
				'usageStatistics#GET': Read<saas_csp2_Statistics[], $1, { timePeriod: msServices_LicensePeriodEnum_Request }>
				orderableLicenses: {
					'{id}#GET': Read<saas_csp2_OfficeLicence, $1>
				}
				subscription: {
					'{id}#DELETE': Read<saas_csp2_OfficeTask, $1>
					'{id}#GET': Read<saas_csp2_OfficeSubscription, $1>
					'{id}': {
						'addonsSubscriptionIds#GET': Read<number[], $1>
						'availableAddonLicenses#GET': Read<number[], $1>
						'changeQuantity#POST': Write<saas_csp2_OfficeTask, $1, saas_csp2_SubscriptionChangeQuantityCreation_Request>
						'orderAddon#POST': Write<saas_csp2_OfficeTask, $1, saas_csp2_SubscriptionOrderAddonCreation_Request>
					}
				}
				task: {
					'{id}#GET': Read<saas_csp2_OfficeTask, $1>
				}
			}
		}
	}
}
export type msServices_LicensePeriodEnum_Request = 'lastMonth' | 'lastQuarter' | 'lastWeek' | 'lastYear'
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
export type saas_csp2_LicenseTypeEnum = 'ADDON' | 'NON-SPECIFIC' | Text
export interface saas_csp2_OfficeLicence {
	id: number
	licenceType: saas_csp2_LicenseTypeEnum
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
	status: saas_csp2_TaskStatusEnum
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
	status: saas_csp2_ServiceStateEnum
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
export type saas_csp2_ServiceStateEnum = 'creating' | 'inMaintenance' | 'ok' | 'reopening' | 'suspended' | 'suspending' | Text
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
export type saas_csp2_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
