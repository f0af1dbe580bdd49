// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { order_CurrencyCodeEnum } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
/** The routes of v1 below /service. */
export interface Service {
	'service#GET': Read<number[], $1>
	service: {
		'{serviceId}#GET': Read<serviceList_Service, $1>
		'{serviceId}#PUT': Write<void, $1, serviceList_Service_Request>
		'{serviceId}': {
			'renew#GET': Read<service_renew_RenewDescription[], $2, { includeOptions?: boolean }>
			'renew#POST': Write<service_renew_RenewOrder, $2, { dryRun?: boolean; duration: string; services: number[] }>
			'reopen#POST': Write<void, $1>
			'suspend#POST': Write<void, $1>
			'terminate#POST': Write<void, $1>
		}
	}
}
export interface complexType_SafeKeyValue<T> {
	key: string
	value: T
}
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
export interface serviceList_Service {
	creationDate: string
	details: complexType_SafeKeyValue<string>[]
	engagementDate: string | null
	expirationDate: string | null
	nextBillingDate: string | null
	plan: service_Plan
	quantity: number
	renew: service_Renew | null
	resource: service_Resource
	route: service_Route
	state: service_BillingStateEnum
}
export interface serviceList_Service_Request {
	resource?: service_Resource_Request
}
export type service_BillingStateEnum = 'expired' | 'ok' | 'pending' | 'unpaid' | Text
export interface service_Plan {
	code: string | null
	product: service_plan_Product
}
export interface service_Renew {
	dayOfMonth: number | null
	interval: service_renew_Interval | null
	mode: service_renew_Mode
	possibleIntervals: service_renew_Interval[] | null
	possibleModes: service_renew_Mode[]
}
export interface service_Resource {
	displayName: string
	name: string | null
	state: service_ResourceStateEnum | null
}
export type service_ResourceStateEnum = service_ResourceStateEnum_Request | Text
export type service_ResourceStateEnum_Request = 'deleted' | 'deleting' | 'ok' | 'opening' | 'suspended' | 'suspending' | 'toDelete' | 'toOpen' | 'toSuspend'
export interface service_Resource_Request {
	displayName?: string
	name?: string | null
	state?: service_ResourceStateEnum_Request | null
}
export interface service_Route {
	path: string | null
	url: string | null
	vars: complexType_SafeKeyValue<string>[]
}
export interface service_plan_Product {
	name: string | null
}
export type service_renew_Interval = 'P1M' | 'P1Y' | 'P2Y' | 'P3M' | 'P3Y' | 'P6M' | Text
export type service_renew_Mode = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'deleteAtEndEngagement' | 'deleteAtExpiration' | 'manual' | 'oneShot' | 'option' | Text
export interface service_renew_RenewDescription {
	renewPeriod: string
	strategies: service_renew_RenewStrategy[]
}
export interface service_renew_RenewOrder {
	date: string | null
	expirationDate: string | null
	orderId: number
	password: string
	pdfUrl: string
	priceWithTax: order_Price
	priceWithoutTax: order_Price
	retractionDate: string | null
	tax: order_Price
	url: string
}
export interface service_renew_RenewStrategy {
	price: order_Price
	priceInUcents: number
	services: number[]
	servicesDetails: service_renew_Service[]
}
export interface service_renew_Service {
	serviceId: number
	serviceName: string
	serviceType: string
}
