// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = {}
/** The routes of v2 below /commercialCatalog. */
export interface V2CommercialCatalog {
	v2: {
		commercialCatalog: {
			'offers#GET': Read<commercialCatalog_Offer[], $1, { merchants?: commercialCatalog_MerchantEnum_Request[]; nature?: commercialCatalog_OfferNatureEnum_Request; productCode?: string; state?: commercialCatalog_OfferStateEnum_Request[]; technicalRequirements?: string[]; type?: commercialCatalog_OfferTypeEnum_Request }>
			offers: {
				'{id}#GET': Read<commercialCatalog_Offer, $1>
			}
		}
	}
}
export interface commercialCatalog_Blob {
	content: commercialCatalog_BlobContent
}
export interface commercialCatalog_BlobContent {
	technical: commercialCatalog_BlobContentTechnical
}
export interface commercialCatalog_BlobContentTechnical {
	bandwidth: commercialCatalog_BlobContentTechnicalNetwork | null
	connection: commercialCatalog_BlobContentTechnicalConnection | null
	connectionPerSeconds: commercialCatalog_BlobContentTechnicalPerSeconds | null
	cpu: commercialCatalog_BlobContentTechnicalCPU | null
	ephemeralLocalStorage: commercialCatalog_BlobContentTechnicalEphemeralStorage | null
	gpu: commercialCatalog_BlobContentTechnicalGPU | null
	memory: commercialCatalog_BlobContentTechnicalMemory | null
	name: string | null
	nodes: commercialCatalog_BlobContentTechnicalNodes | null
	nvme: commercialCatalog_BlobContentTechnicalNvme | null
	os: commercialCatalog_BlobContentTechnicalOS | null
	requestPerSeconds: commercialCatalog_BlobContentTechnicalPerSeconds | null
	storage: commercialCatalog_BlobContentTechnicalStorage | null
	throughput: commercialCatalog_BlobContentTechnicalThroughput | null
	volume: commercialCatalog_BlobContentTechnicalVolume | null
	vrack: commercialCatalog_BlobContentTechnicalNetwork | null
}
export interface commercialCatalog_BlobContentTechnicalCPU {
	brand: string | null
	cores: number
	frequency: number | null
	maxFrequency: number | null
	model: string | null
	threads: number | null
	type: string | null
}
export interface commercialCatalog_BlobContentTechnicalConnection {
	clients: commercialCatalog_BlobContentTechnicalConnectionClients
	total: number
}
export interface commercialCatalog_BlobContentTechnicalConnectionClients {
	concurrency: number
	number: number
}
export interface commercialCatalog_BlobContentTechnicalDisk {
	capacity: number
	interface: string | null
	iops: number | null
	maximumCapacity: number | null
	number: number | null
	sizeUnit: string | null
	technology: string | null
}
export interface commercialCatalog_BlobContentTechnicalEphemeralStorage {
	disks: commercialCatalog_BlobContentTechnicalDisk[]
}
export interface commercialCatalog_BlobContentTechnicalGPU {
	memory: commercialCatalog_BlobContentTechnicalMemory
	model: string
	number: number
	performance: number | null
}
export interface commercialCatalog_BlobContentTechnicalMemory {
	interface: string | null
	size: number
	sizeUnit: string | null
}
export interface commercialCatalog_BlobContentTechnicalNetwork {
	guaranteed: boolean | null
	isMax: boolean | null
	level: number | null
	max: number | null
	maxUnit: string | null
	unit: string | null
	unlimited: boolean | null
}
export interface commercialCatalog_BlobContentTechnicalNodes {
	number: number
}
export interface commercialCatalog_BlobContentTechnicalNvme {
	disks: commercialCatalog_BlobContentTechnicalDisk[]
}
export interface commercialCatalog_BlobContentTechnicalOS {
	family: string
}
export interface commercialCatalog_BlobContentTechnicalPerSeconds {
	total: number
	unit: string | null
}
export interface commercialCatalog_BlobContentTechnicalStorage {
	disks: commercialCatalog_BlobContentTechnicalDisk[]
	raid: string | null
}
export interface commercialCatalog_BlobContentTechnicalThroughput {
	level: number
}
export interface commercialCatalog_BlobContentTechnicalVolume {
	capacity: commercialCatalog_BlobContentTechnicalVolumeCapacity
	iops: commercialCatalog_BlobContentTechnicalVolumeIops
}
export interface commercialCatalog_BlobContentTechnicalVolumeCapacity {
	max: number
}
export interface commercialCatalog_BlobContentTechnicalVolumeIops {
	guaranteed: boolean
	level: number
	max: number | null
	maxUnit: string | null
	unit: string | null
}
export interface commercialCatalog_CommercialProduct {
	code: string
	descriptions: commercialCatalog_Description[]
}
export interface commercialCatalog_CommercialRatingValue {
	invoiceLabels: commercialCatalog_InvoiceLabel[]
	ratingValue: commercialCatalog_RatingValue
}
export interface commercialCatalog_CompositeOfferCommercialOffer {
	commercialOffer: string
	max: number | null
	min: number
}
export type commercialCatalog_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | Text
export interface commercialCatalog_Description {
	language: common_LanguageEnum
	longLabel: string
	shortLabel: string
}
export interface commercialCatalog_Engagement {
	autoReactivation: boolean
	validDuration: string
}
export interface commercialCatalog_InvoiceLabel {
	label: string
	language: common_LanguageEnum
}
export interface commercialCatalog_Legacy {
	blobs: commercialCatalog_Blob | null
	plan: string
}
export type commercialCatalog_MerchantEnum_Request = 'ASIA' | 'AU' | 'CA' | 'DE' | 'ES' | 'FR' | 'GB' | 'IE' | 'IN' | 'IT' | 'MA' | 'NL' | 'PL' | 'PT' | 'QC' | 'SG' | 'SN' | 'TN' | 'WE' | 'WS'
export interface commercialCatalog_Offer {
	code: string
	commercialRatingValues: commercialCatalog_CommercialRatingValue[]
	descriptions: commercialCatalog_Description[]
	engagements: commercialCatalog_Engagement[]
	id: string
	legacy: commercialCatalog_Legacy | null
	nature: commercialCatalog_OfferNatureEnum
	offers: commercialCatalog_CompositeOfferCommercialOffer[] | null
	product: commercialCatalog_OfferCommercialProduct | null
	technicalRequirements: commercialCatalog_TechnicalRequirement[]
	type: commercialCatalog_OfferTypeEnum
	validity: commercialCatalog_Validity
	version: number
}
export interface commercialCatalog_OfferCommercialProduct {
	commercialProduct: commercialCatalog_CommercialProduct
	max: number | null
	min: number
}
export type commercialCatalog_OfferNatureEnum = commercialCatalog_OfferNatureEnum_Request | Text
export type commercialCatalog_OfferNatureEnum_Request = 'BILLING_PLAN' | 'REGULAR' | 'STRUCTURAL'
export type commercialCatalog_OfferStateEnum_Request = 'ACTIVE' | 'DEPRECATED'
export type commercialCatalog_OfferTypeEnum = commercialCatalog_OfferTypeEnum_Request | Text
export type commercialCatalog_OfferTypeEnum_Request = 'ATOMIC' | 'COMPOSITE'
export interface commercialCatalog_Price {
	amount: number
	currencyCode: commercialCatalog_CurrencyCodeEnum
}
export interface commercialCatalog_RatingValue {
	prices: commercialCatalog_Price[] | null
	type: commercialCatalog_RatingValueTypeEnum
}
export type commercialCatalog_RatingValueTypeEnum = 'PRICE' | Text
export interface commercialCatalog_TechnicalRequirement {
	default: string | null
	name: string
	values: string[] | null
}
export interface commercialCatalog_Validity {
	eolDate: string | null
	eosDate: string | null
	startDate: string
}
export type common_LanguageEnum = 'cs_CZ' | 'de_DE' | 'en_AS' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_IN' | 'en_SG' | 'en_US' | 'en_WW' | 'es_ES' | 'es_SA' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT' | Text
