// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, order_CurrencyCodeEnum, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $3 = { at: 'ovh-eu' }
/** The routes of v1 below /sms. */
export interface Sms {
	'sms#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	sms: {
		'estimate#POST': Write<sms_JobEstimate, $1, { message: string; noStopClause: boolean; senderType: sms_TypeSenderEnum_Request }>
		'ptts#GET': Read<sms_PttDetails, $1, { ptt: number }>
		'virtualNumbers#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{serviceName}#GET': Read<sms_AccountWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, sms_Account_Request>
		rates: {
			'destinations#GET': Read<sms_DestinationRates, $2, { billingCountry?: sms_BillingCountryEnum_Request; country: sms_CountryEnum_Request }>
			'packs#GET': Read<sms_PackDetails[], $2, { billingCountry?: sms_BillingCountryEnum_Request; country: sms_CountryEnum_Request }>
		}
		virtualNumbers: {
			'{number}#GET': Read<sms_VirtualNumberGenericServiceWithIAM, $1>
			'{number}': {
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
		'{serviceName}': {
			'batches#GET': Read<sms_Batch[], $3>
			'batches#POST': Write<sms_Batch, $3, sms_BatchParams_Request>
			'blacklists#GET': Read<string[], $1, { batchID?: string; smsOutgoingID?: number }>
			'document#GET': Read<string, $1, { batchID?: string; 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; tag?: string; wayType: sms_DocumentWayTypeEnum_Request }>
			'exceptions#GET': Read<sms_Exception[], $1, { receiver: string }>
			'hlr#GET': Read<number[], $1>
			'hlr#POST': Write<sms_SmsSendingReport, $1, { receivers?: string[]; receiversDocumentUrl?: string }>
			'incoming#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; sender?: string; tag?: string }>
			'jobs#GET': Read<number[], $1>
			'jobs#POST': Write<sms_SmsSendingReport, $1, { charset?: sms_CharsetEnum_Request; class?: sms_ClassEnum_Request; coding?: sms_CodingEnum_Request; differedPeriod?: number; message: string; noStopClause?: boolean; priority?: sms_PriorityEnum_Request; receivers?: string[]; receiversDocumentUrl?: string; receiversSlotId?: string; sender?: string; senderForResponse?: boolean; tag?: string; validityPeriod?: number }>
			'outgoing#GET': Read<number[], $1, { batchID?: string; 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; deliveryReceipt?: number; differedDelivery?: number; messageID?: string; ptt?: number; receiver?: string; sender?: string; tag?: string }>
			'phonebooks#GET': Read<string[], $1>
			'phonebooks#POST': Write<string, $1, { name: string }>
			'receivers#GET': Read<number[], $1>
			'receivers#POST': Write<sms_Receiver, $1, { autoUpdate: boolean; csvUrl?: string; description: string; documentId?: string; slotId: number }>
			'seeOffers#GET': Read<sms_PackOffer[], $1, { countryCurrencyPrice: reference_CountryEnum_Request; countryDestination: sms_CountryEnum_Request; quantity: sms_PackQuantityEnum_Request }>
			'senders#GET': Read<string[], $1>
			'senders#POST': Write<string, $1, { description?: string; reason?: string; sender: string }>
			'sendersAvailableForValidation#GET': Read<sms_SenderAvailable[], $1, { referer?: sms_SenderRefererEnum_Request }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1, { status?: telephony_TaskStatusEnum_Request }>
			'templatesControl#GET': Read<string[], $1>
			'templatesControl#POST': Write<void, $1, { activity: sms_TypeTemplateEnum_Request; description?: string; message: string; name: string; reason?: string }>
			'transferCredits#POST': Write<void, $1, { credits: number; smsAccountTarget: string }>
			'users#GET': Read<string[], $1>
			'users#POST': Write<void, $1, { login: string; password: string }>
			'virtualNumbers#GET': Read<string[], $1>
			batches: {
				'{id}#DELETE': Read<void, $3>
				'{id}#GET': Read<sms_Batch, $3>
				'{id}#PUT': Write<sms_Batch, $3, sms_BatchUpdateParams_Request>
				'{id}': {
					'cancel#POST': Write<sms_Batch, $3>
					'statistics#GET': Read<sms_BatchStatistics, $3>
				}
			}
			blacklists: {
				'{number}#DELETE': Read<void, $1>
				'{number}#GET': Read<sms_Blacklist, $1>
			}
			hlr: {
				'{id}#GET': Read<sms_HlrLookupNumber, $1>
				'{id}': {
					'operator#GET': Read<sms_Hlr, $1>
				}
			}
			incoming: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<sms_Incoming, $1>
			}
			jobs: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<sms_Job, $1>
			}
			outgoing: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<sms_Outgoing, $1>
				'{id}': {
					'hlr#GET': Read<sms_Hlr, $1>
				}
			}
			phonebooks: {
				'{bookKey}#DELETE': Read<void, $1>
				'{bookKey}#GET': Read<sms_Phonebook, $1>
				'{bookKey}#PUT': Write<void, $1, sms_Phonebook_Request>
				'{bookKey}': {
					'export#GET': Read<telephony_PcsFile, $1, { format: telephony_ContactsExportFormatsEnum_Request }>
					'import#POST': Write<telephony_Task, $1, { documentId: string }>
					'phonebookContact#GET': Read<number[], $1>
					'phonebookContact#POST': Write<number, $1, { group: string; homeMobile?: string; homePhone?: string; name: string; surname: string; workMobile?: string; workPhone?: string }>
					phonebookContact: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_PhonebookContact, $1>
						'{id}#PUT': Write<void, $1, sms_PhonebookContact_Request>
					}
				}
			}
			receivers: {
				'{slotId}#DELETE': Read<void, $1>
				'{slotId}#GET': Read<sms_Receiver, $1>
				'{slotId}#PUT': Write<void, $1, sms_Receiver_Request>
				'{slotId}': {
					'clean#POST': Write<sms_ReceiversAsynchronousCleanReport, $1, { freemium: boolean; priceOnly: boolean }>
					'csv#GET': Read<string, $1>
				}
			}
			senders: {
				'{sender}#DELETE': Read<void, $1>
				'{sender}#GET': Read<sms_Sender, $1>
				'{sender}#PUT': Write<void, $1, sms_Sender_Request>
				'{sender}': {
					'documents#GET': Read<string[], $1>
					'documents#POST': Write<sms_SenderDocument, $1, { description?: string; name: string }>
					'validate#POST': Write<void, $1, { code: string }>
					documents: {
						'{documentID}#GET': Read<sms_SenderDocument, $1>
						'{documentID}#PUT': Write<void, $1, sms_SenderDocument_Request>
					}
				}
			}
			smpp: {
				'allowedIPs#GET': Read<string[], $3>
				'allowedIPs#PUT': Write<string[], $3, sms_AllowedIPs_Request>
				'password#POST': Write<void, $3>
				'settings#GET': Read<sms_Settings, $3>
			}
			task: {
				'{taskId}#GET': Read<sms_Task, $1>
			}
			templatesControl: {
				'{name}#DELETE': Read<void, $1>
				'{name}#GET': Read<sms_TemplateControl, $1>
				'{name}#PUT': Write<void, $1, sms_TemplateControl_Request>
				'{name}': {
					'relaunchValidation#POST': Write<void, $1, { description: string; message: string }>
				}
			}
			users: {
				'{login}#DELETE': Read<void, $1>
				'{login}#GET': Read<sms_User, $1>
				'{login}#PUT': Write<void, $1, sms_User_Request>
				'{login}': {
					'document#GET': Read<string, $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; tag?: string; wayType: sms_DocumentWayTypeEnum_Request }>
					'incoming#GET': Read<number[], $1, { sender?: string; tag?: string }>
					'jobs#GET': Read<number[], $1>
					'jobs#POST': Write<sms_SmsSendingReport, $1, { charset?: sms_CharsetEnum_Request; class?: sms_ClassEnum_Request; coding?: sms_CodingEnum_Request; differedPeriod?: number; message: string; noStopClause?: boolean; priority?: sms_PriorityEnum_Request; receivers?: string[]; receiversDocumentUrl?: string; receiversSlotId?: string; sender?: string; senderForResponse?: boolean; tag?: string; validityPeriod?: number }>
					'outgoing#GET': Read<number[], $1, { deliveryReceipt?: number; differedDelivery?: number; ptt?: number; receiver?: string; sender?: string; tag?: string }>
					'receivers#GET': Read<number[], $1>
					'receivers#POST': Write<sms_Receiver, $1, { autoUpdate: boolean; csvUrl?: string; description: string; documentId?: string; slotId: number }>
					incoming: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_Incoming, $1>
					}
					jobs: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_Job, $1>
					}
					outgoing: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_Outgoing, $1>
						'{id}': {
							'hlr#GET': Read<sms_Hlr, $1>
						}
					}
					receivers: {
						'{slotId}#DELETE': Read<void, $1>
						'{slotId}#GET': Read<sms_Receiver, $1>
						'{slotId}#PUT': Write<void, $1, sms_Receiver_Request>
						'{slotId}': {
							'clean#POST': Write<sms_ReceiversAsynchronousCleanReport, $1, { freemium: boolean; priceOnly: boolean }>
							'csv#GET': Read<string, $1>
						}
					}
				}
			}
			virtualNumbers: {
				'{number}#GET': Read<sms_VirtualNumber, $1>
				'{number}': {
					'chatAccess#DELETE': Read<void, $1>
					'chatAccess#GET': Read<sms_ChatAccess, $1>
					'chatAccess#POST': Write<sms_ChatAccess, $1>
					'incoming#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; sender?: string; tag?: string }>
					'jobs#GET': Read<number[], $1>
					'jobs#POST': Write<sms_SmsSendingReport, $1, { charset?: sms_CharsetEnum_Request; class?: sms_ClassEnum_Request; coding?: sms_CodingEnum_Request; differedPeriod?: number; message: string; priority?: sms_PriorityEnum_Request; receivers?: string[]; receiversDocumentUrl?: string; receiversSlotId?: string; tag?: string; validityPeriod?: number }>
					'outgoing#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; deliveryReceipt?: number; differedDelivery?: number; ptt?: number; receiver?: string; sender?: string; tag?: string }>
					incoming: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_Incoming, $1>
					}
					jobs: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_VirtualNumberJob, $1>
					}
					outgoing: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<sms_Outgoing, $1>
						'{id}': {
							'hlr#GET': Read<sms_Hlr, $1>
						}
					}
				}
			}
		}
	}
}
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
export type reference_CountryEnum_Request = 'all' | 'ca' | 'cz' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'it' | 'lt' | 'ma' | 'nl' | 'pl' | 'pp' | 'pt' | 'qc' | 'ru' | 'sk' | 'sn' | 'tn' | 'we'
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface sms_AccountWithIAM {
	automaticRecreditAmount: sms_PackQuantityAutomaticRecreditEnum | null
	callBack: string | null
	channel: sms_ChannelEnum
	creditThresholdForAutomaticRecredit: number
	creditsHoldByQuota: number
	creditsLeft: number
	description: string
	iam: iam_ResourceMetadata | null
	name: string
	smpp: boolean
	smsResponse: sms_Response
	status: sms_StatusAccountEnum
	stopCallBack: string | null
	templates: sms_Templates
	userQuantityWithQuota: number
}
export interface sms_Account_Request {
	automaticRecreditAmount?: sms_PackQuantityAutomaticRecreditEnum_Request | null
	callBack?: string | null
	creditThresholdForAutomaticRecredit?: number
	description?: string
	smsResponse?: sms_Response_Request
	stopCallBack?: string | null
	templates?: sms_Templates_Request
}
export interface sms_AlertThreshold {
	alertEmail: string
	alertNumber: string
	alertThreshold: number
	support: sms_SupportEnum
}
export interface sms_AlertThreshold_Request {
	alertEmail?: string
	alertNumber?: string
	alertThreshold?: number
	support?: sms_SupportEnum_Request
}
export type sms_AllowedIPsActionEnum_Request = 'add' | 'remove'
export interface sms_AllowedIPs_Request {
	action: sms_AllowedIPsActionEnum_Request
	ips: string[]
}
export interface sms_Batch {
	accountID: number
	createdAt: string
	errors: sms_BatchError[]
	estimatedCredits: number
	finishedAt: string | null
	from: string | null
	id: string
	message: string
	name: string
	processedRecords: number
	receivers: string[] | null
	sentAt: string | null
	slotID: string | null
	startedAt: string | null
	status: sms_BatchStatusEnum
	totalRecords: number
	updatedAt: string
}
export type sms_BatchClassEnum_Request = 'FLASH' | 'PHONE' | 'SIM'
export interface sms_BatchError {
	message: string
	receiver: string
}
export interface sms_BatchParams_Request {
	class?: sms_BatchClassEnum_Request
	deferred?: string
	from?: string
	message: string
	name?: string
	noStop?: boolean
	senderForResponse?: boolean
	slotID?: string
	tag?: string
	to?: string[]
}
export interface sms_BatchStatistics {
	credits: number
	delivered: number
	estimatedCredits: number
	failed: number
	id: string
	pending: number
	sent: number
	stoplisted: number
}
export type sms_BatchStatusEnum = 'CANCELED' | 'CANCELING' | 'COMPLETED' | 'FAILED' | 'INSERTED' | 'INSERTING' | 'PENDING' | 'TO_CANCEL' | Text
export interface sms_BatchUpdateParams_Request {
	name: string
}
export type sms_BillingCountryEnum_Request = 'es' | 'fr' | 'gb' | 'ie' | 'it' | 'pl'
export interface sms_Blacklist {
	batchID: string | null
	dateCreation: string
	number: string
	smsOutgoingID: number | null
}
export type sms_ChannelEnum = 'both' | 'marketing' | 'transactional' | Text
export type sms_CharsetEnum_Request = 'UTF-8'
export interface sms_ChatAccess {
	creationDate: string
	id: number
	url: string
}
export type sms_ClassEnum_Request = 'flash' | 'phoneDisplay' | 'sim' | 'toolkit'
export type sms_CodingEnum_Request = '7bit' | '8bit'
export type sms_CountryEnum = sms_CountryEnum_Request | Text
export type sms_CountryEnum_Request = 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'all' | 'am' | 'an' | 'ao' | 'ar' | 'at' | 'au' | 'aw' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bm' | 'bn' | 'bo' | 'br' | 'bs' | 'bt' | 'bw' | 'by' | 'bz' | 'ca' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cu' | 'cv' | 'cy' | 'cz' | 'de' | 'dk' | 'dm' | 'dz' | 'ec' | 'ee' | 'eg' | 'es' | 'et' | 'fi' | 'fj' | 'fk' | 'fo' | 'fr' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'km' | 'kn' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'md' | 'me' | 'mg' | 'mk' | 'ml' | 'mn' | 'mo' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'ps' | 'pt' | 'py' | 'qa' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'si' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'st' | 'sv' | 'sy' | 'sz' | 'tc' | 'td' | 'tg' | 'th' | 'tj' | 'tl' | 'tm' | 'tn' | 'to' | 'tr' | 'tt' | 'tw' | 'tz' | 'ua' | 'ug' | 'us' | 'uy' | 'uz' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'ws' | 'ye' | 'yt' | 'za' | 'zm' | 'zw'
export interface sms_DestinationRates {
	country: string
	countryCode: sms_CountryEnum
	credit: number
	price: order_Price
	vatRate: number
}
export type sms_DocumentWayTypeEnum_Request = 'incoming' | 'outgoing'
export type sms_EncodingEnum = '7bits' | 'unicode' | Text
export interface sms_Exception {
	countrySuffixe: string
	messages: string[]
	operators: string
	restrictionCode: sms_RestrictionCodeEnum
	substitution: string | null
}
export interface sms_Hlr {
	country: string
	countryCode: string
	network: string
	operator: string
	region: string
}
export interface sms_HlrLookupNumber {
	datetime: string
	id: number
	msisdn: string
	operatorCode: string
	ported: boolean
	reachable: boolean
	roaming: boolean
	status: sms_HlrStatuses
	valid: boolean
}
export type sms_HlrStatuses = 'doing' | 'done' | 'error' | 'todo' | Text
export interface sms_Incoming {
	creationDatetime: string
	credits: number
	id: number
	message: string
	sender: string
	tag: string
}
export interface sms_Job {
	creationDatetime: string
	credits: number
	deliveredAt: string | null
	deliveryReceipt: number
	differedDelivery: number
	id: number
	message: string
	messageLength: number
	numberOfSms: number
	ptt: number
	receiver: string
	sender: string
	sentAt: string | null
}
export interface sms_JobEstimate {
	characters: number
	charactersClass: sms_EncodingEnum
	maxCharactersPerPart: number
	parts: number
}
export interface sms_Outgoing {
	batchID: string | null
	creationDatetime: string
	credits: number
	deliveredAt: string | null
	deliveryReceipt: number
	differedDelivery: number
	id: number
	message: string
	messageID: string | null
	messageLength: number
	numberOfSms: number
	ptt: number
	receiver: string
	sender: string
	sentAt: string | null
	tag: string
	tariffCode: string
}
export interface sms_PackDetails {
	countryCode: sms_CountryEnum
	credit: number
	creditPrice: order_Price
	creditQuantityMax: number | null
	creditQuantityMin: number
	discountCreditPrice: order_Price | null
	discountPercentage: number | null
	discountSmsPrice: order_Price | null
	smsPrice: order_Price
	smsQuantityMax: number | null
	smsQuantityMin: number
	vatRate: number
}
export interface sms_PackOffer {
	countryDestination: string
	giftPrice: number | null
	giftQuantity: number | null
	language: string
	price: number
	quantity: number
	smsQuantity: number
	totalPrice: number | null
}
export type sms_PackQuantityAutomaticRecreditEnum = sms_PackQuantityAutomaticRecreditEnum_Request | Text
export type sms_PackQuantityAutomaticRecreditEnum_Request = '100' | '1000' | '10000' | '200' | '250' | '500' | '5000'
export type sms_PackQuantityEnum_Request = '100' | '1000' | '10000' | '100000' | '1000000' | '200' | '250' | '2500' | '25000' | '500' | '5000' | '50000'
export interface sms_Phonebook {
	bookKey: string
	name: string
	phoneKey: string
}
export interface sms_PhonebookContact {
	group: string
	homeMobile: string | null
	homePhone: string | null
	id: number
	name: string
	surname: string
	workMobile: string | null
	workPhone: string | null
}
export interface sms_PhonebookContact_Request {
	group?: string
	homeMobile?: string | null
	homePhone?: string | null
	name?: string
	surname?: string
	workMobile?: string | null
	workPhone?: string | null
}
export interface sms_Phonebook_Request {
	name?: string
}
export type sms_PriorityEnum_Request = 'high' | 'low' | 'medium' | 'veryLow'
export interface sms_PttDetails {
	comment: string
	description: string
	duration: sms_PttDurationTypeEnum
}
export type sms_PttDurationTypeEnum = 'indeterminated' | 'permanent' | 'temporary' | Text
export interface sms_Quota {
	quotaLeft: number
	quotaStatus: sms_QuotaStatusUserEnum
}
export type sms_QuotaStatusUserEnum = sms_QuotaStatusUserEnum_Request | Text
export type sms_QuotaStatusUserEnum_Request = 'active' | 'inactive'
export interface sms_Quota_Request {
	quotaLeft?: number
	quotaStatus?: sms_QuotaStatusUserEnum_Request
}
export interface sms_Receiver {
	autoUpdate: boolean
	canAutoUpdate: boolean
	datetime: string
	description: string
	records: number
	slotId: number
}
export interface sms_Receiver_Request {
	autoUpdate?: boolean
	description?: string
}
export interface sms_ReceiversAsynchronousCleanReport {
	taskId: number
	totalCreditsRemoved: number
}
export type sms_RefererSenderEnum = 'custom' | 'domain' | 'line' | 'nic' | 'owner' | 'virtual' | Text
export interface sms_Response {
	cgiUrl: string | null
	responseType: sms_ResponseTypeEnum
	text: string | null
	trackingDefaultSmsSender: string | null
	trackingOptions: sms_ResponseTrackingOptions[] | null
}
export type sms_ResponseTrackingMediaEnum = sms_ResponseTrackingMediaEnum_Request | Text
export type sms_ResponseTrackingMediaEnum_Request = 'email' | 'sms' | 'voice'
export interface sms_ResponseTrackingOptions {
	media: sms_ResponseTrackingMediaEnum
	sender: string
	target: string
}
export interface sms_ResponseTrackingOptions_Request {
	media?: sms_ResponseTrackingMediaEnum_Request
	sender?: string
	target?: string
}
export type sms_ResponseTypeEnum = sms_ResponseTypeEnum_Request | Text
export type sms_ResponseTypeEnum_Request = 'cgi' | 'none' | 'text'
export interface sms_Response_Request {
	cgiUrl?: string | null
	responseType?: sms_ResponseTypeEnum_Request
	text?: string | null
	trackingDefaultSmsSender?: string | null
	trackingOptions?: sms_ResponseTrackingOptions_Request[] | null
}
export type sms_RestrictionCodeEnum = 'ALPHA' | 'BAD_DLR' | 'BLOCKED' | 'CODING' | 'DLR' | 'FLASHONLY' | 'MSISDN' | Text
export interface sms_Sender {
	comment: string | null
	description: string
	referer: sms_RefererSenderEnum
	sender: string
	status: sms_StatusSenderEnum
	type: sms_TypeSenderEnum | null
	validationMedia: string | null
}
export interface sms_SenderAvailable {
	referer: sms_SenderRefererEnum
	sender: string
}
export interface sms_SenderDocument {
	createdAt: string
	description: string | null
	documentID: string
	getUrl: string
	name: string
	putUrl: string | null
	size: number
}
export interface sms_SenderDocument_Request {
	description?: string | null
	name?: string
}
export type sms_SenderRefererEnum = sms_SenderRefererEnum_Request | Text
export type sms_SenderRefererEnum_Request = 'domain' | 'nichandle'
export interface sms_Sender_Request {
	description?: string
	status?: sms_StatusSenderEnum_Request
}
export interface sms_Settings {
	endpoints: sms_SettingsEndpoints[]
	status: sms_SettingsStatusEnum
	systemID: string
	throughput: number
	windowing: number
}
export interface sms_SettingsEndpoints {
	secured: string
	unsecured: string
}
export type sms_SettingsStatusEnum = 'DELETED' | 'ERROR' | 'SUCCESS' | 'UNKNOWN' | 'UPDATING_IP' | 'WAITING_IP' | Text
export interface sms_SmsSendingReport {
	ids: number[]
	invalidReceivers: string[]
	tag: string
	totalCreditsRemoved: number
	validReceivers: string[]
}
export type sms_StatusAccountEnum = 'disable' | 'enable' | Text
export type sms_StatusSenderEnum = sms_StatusSenderEnum_Request | Text
export type sms_StatusSenderEnum_Request = 'disable' | 'enable' | 'refused' | 'waitingValidation'
export type sms_SupportEnum = sms_SupportEnum_Request | Text
export type sms_SupportEnum_Request = 'both' | 'mail' | 'sms'
export interface sms_Task {
	function: sms_TodoGeneralPublicFunctionsEnum
	status: telephony_TaskStatusEnum
	step: sms_TodoGeneralPublicStepsEnum
	taskId: number
}
export interface sms_TemplateControl {
	activity: sms_TypeTemplateEnum
	comment: string
	datetime: string
	description: string
	message: string
	name: string
	status: sms_StatusSenderEnum
}
export interface sms_TemplateControl_Request {
	activity?: sms_TypeTemplateEnum_Request
	description?: string
	message?: string
	name?: string
	status?: sms_StatusSenderEnum_Request
}
export interface sms_Templates {
	customizedEmailMode: boolean
	customizedSmsMode: boolean
	emailBody: string | null
	emailFrom: string | null
	emailSubject: string | null
	smsBody: string | null
}
export interface sms_Templates_Request {
	customizedEmailMode?: boolean
	customizedSmsMode?: boolean
	emailBody?: string | null
	emailFrom?: string | null
	emailSubject?: string | null
	smsBody?: string | null
}
export type sms_TodoGeneralPublicFunctionsEnum = 'cleanSmsReceivers' | Text
export type sms_TodoGeneralPublicStepsEnum = 'checkOrder' | 'createHlrs' | 'finishing' | 'sendMailReport' | 'starting' | 'waitForHlrs' | Text
export type sms_TypeSenderEnum = sms_TypeSenderEnum_Request | Text
export type sms_TypeSenderEnum_Request = 'alpha' | 'numeric' | 'shortcode' | 'time2chat' | 'virtual'
export type sms_TypeTemplateEnum = sms_TypeTemplateEnum_Request | Text
export type sms_TypeTemplateEnum_Request = 'alerting' | 'authentification' | 'transactional'
export interface sms_User {
	alertThresholdInformations: sms_AlertThreshold
	callBack: string | null
	ipRestrictions: string[]
	login: string
	password: string
	quotaInformations: sms_Quota
	stopCallBack: string | null
}
export interface sms_User_Request {
	alertThresholdInformations?: sms_AlertThreshold_Request
	callBack?: string | null
	ipRestrictions?: string[]
	password?: string
	quotaInformations?: sms_Quota_Request
	stopCallBack?: string | null
}
export interface sms_VirtualNumber {
	countryCode: sms_VirtualNumberIsoCountryCodeEnum
	number: string
}
export interface sms_VirtualNumberGenericServiceWithIAM {
	countryCode: sms_VirtualNumberIsoCountryCodeEnum
	iam: iam_ResourceMetadata | null
	number: string
}
export type sms_VirtualNumberIsoCountryCodeEnum = 'be' | 'ch' | 'de' | 'es' | 'fr' | 'uk' | Text
export interface sms_VirtualNumberJob {
	creationDatetime: string
	credits: number
	deliveryReceipt: number
	differedDelivery: number
	id: number
	message: string
	messageLength: number
	numberOfSms: number
	ptt: number
	receiver: string
}
export type telephony_ContactsExportFormatsEnum_Request = 'csv'
export interface telephony_PcsFile {
	filename: string
	status: telephony_PcsFileStatusEnum
	url: string
	urlExpirationDatetime: string
}
export type telephony_PcsFileStatusEnum = 'doing' | 'done' | 'error' | 'todo' | Text
export interface telephony_Task {
	action: string
	message: string | null
	objectCreated: string | null
	serviceType: string
	status: telephony_TaskStatusEnum
	taskId: number
}
export type telephony_TaskStatusEnum = telephony_TaskStatusEnum_Request | Text
export type telephony_TaskStatusEnum_Request = 'doing' | 'done' | 'error' | 'pause' | 'todo'
