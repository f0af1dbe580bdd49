// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /sms. */
export interface Sms {
	sms: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		estimate: {
			'#POST': { body: { message: string; noStopClause: boolean; senderType: sms_TypeSenderEnum }; out: sms_JobEstimate; at: $1 }
		}
		ptts: {
			'#GET': { query: { ptt: number }; out: sms_PttDetails; at: $1 }
		}
		rates: {
			destinations: {
				'#GET': { query: { billingCountry?: sms_BillingCountryEnum; country: sms_CountryEnum }; out: sms_DestinationRates; auth: false; at: $1 }
			}
			packs: {
				'#GET': { query: { billingCountry?: sms_BillingCountryEnum; country: sms_CountryEnum }; out: sms_PackDetails[]; auth: false; at: $1 }
			}
		}
		virtualNumbers: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{number}'
			'{number}': {
				'#GET': { out: sms_VirtualNumberGenericServiceWithIAM; at: $1 }
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
			}
		}
		'{serviceName}': {
			'#GET': { out: sms_AccountWithIAM; at: $1 }
			'#PUT': { body: sms_Account_Request; at: $1 }
			batches: {
				'#GET': { out: sms_Batch[]; at: $2 }
				'#POST': { body: sms_BatchParams_Request; out: sms_Batch; at: $2 }
				$: '{id}'
				'{id}': {
					'#DELETE': { at: $2 }
					'#GET': { out: sms_Batch; at: $2 }
					'#PUT': { body: sms_BatchUpdateParams_Request; out: sms_Batch; at: $2 }
					cancel: {
						'#POST': { out: sms_Batch; at: $2 }
					}
					statistics: {
						'#GET': { out: sms_BatchStatistics; at: $2 }
					}
				}
			}
			blacklists: {
				'#GET': { query: { batchID?: string; smsOutgoingID?: number }; out: string[]; at: $1 }
				$: '{number}'
				'{number}': {
					'#DELETE': { at: $1 }
					'#GET': { out: sms_Blacklist; at: $1 }
				}
			}
			document: {
				'#GET': { query: { batchID?: string; 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; tag?: string; wayType: sms_DocumentWayTypeEnum }; out: string; at: $1 }
			}
			exceptions: {
				'#GET': { query: { receiver: string }; out: sms_Exception[]; at: $1 }
			}
			hlr: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { receivers?: string[]; receiversDocumentUrl?: string }; out: sms_SmsSendingReport; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: sms_HlrLookupNumber; at: $1 }
					operator: {
						'#GET': { path: { id: number | string }; out: sms_Hlr; at: $1 }
					}
				}
			}
			incoming: {
				'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; sender?: string; tag?: string }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: sms_Incoming; at: $1 }
				}
			}
			jobs: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { charset?: sms_CharsetEnum; class?: sms_ClassEnum; coding?: sms_CodingEnum; differedPeriod?: number; message: string; noStopClause?: boolean; priority?: sms_PriorityEnum; receivers?: string[]; receiversDocumentUrl?: string; receiversSlotId?: string; sender?: string; senderForResponse?: boolean; tag?: string; validityPeriod?: number }; out: sms_SmsSendingReport; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: sms_Job; at: $1 }
				}
			}
			outgoing: {
				'#GET': { query: { batchID?: string; 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; deliveryReceipt?: number; differedDelivery?: number; messageID?: string; ptt?: number; receiver?: string; sender?: string; tag?: string }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: sms_Outgoing; at: $1 }
					hlr: {
						'#GET': { path: { id: number | string }; out: sms_Hlr; at: $1 }
					}
				}
			}
			phonebooks: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { name: string }; out: string; at: $1 }
				$: '{bookKey}'
				'{bookKey}': {
					'#DELETE': { at: $1 }
					'#GET': { out: sms_Phonebook; at: $1 }
					'#PUT': { body: sms_Phonebook_Request; at: $1 }
					export: {
						'#GET': { query: { format: telephony_ContactsExportFormatsEnum }; out: telephony_PcsFile; at: $1 }
					}
					import: {
						'#POST': { body: { documentId: string }; out: telephony_Task; at: $1 }
					}
					phonebookContact: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { group: string; homeMobile?: string; homePhone?: string; name: string; surname: string; workMobile?: string; workPhone?: string }; out: number; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_PhonebookContact; at: $1 }
							'#PUT': { path: { id: number | string }; body: sms_PhonebookContact_Request; at: $1 }
						}
					}
				}
			}
			receivers: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { autoUpdate: boolean; csvUrl?: string; description: string; documentId?: string; slotId: number }; out: sms_Receiver; at: $1 }
				$: '{slotId}'
				'{slotId}': {
					'#DELETE': { path: { slotId: number | string }; at: $1 }
					'#GET': { path: { slotId: number | string }; out: sms_Receiver; at: $1 }
					'#PUT': { path: { slotId: number | string }; body: sms_Receiver_Request; at: $1 }
					clean: {
						'#POST': { path: { slotId: number | string }; body: { freemium: boolean; priceOnly: boolean }; out: sms_ReceiversAsynchronousCleanReport; at: $1 }
					}
					csv: {
						'#GET': { path: { slotId: number | string }; out: string; at: $1 }
					}
				}
			}
			seeOffers: {
				'#GET': { query: { countryCurrencyPrice: reference_CountryEnum; countryDestination: sms_CountryEnum; quantity: sms_PackQuantityEnum }; out: sms_PackOffer[]; at: $1 }
			}
			senders: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { description?: string; reason?: string; sender: string }; out: string; at: $1 }
				$: '{sender}'
				'{sender}': {
					'#DELETE': { at: $1 }
					'#GET': { out: sms_Sender; at: $1 }
					'#PUT': { body: sms_Sender_Request; at: $1 }
					documents: {
						'#GET': { out: string[]; at: $1 }
						'#POST': { body: { description?: string; name: string }; out: sms_SenderDocument; at: $1 }
						$: '{documentID}'
						'{documentID}': {
							'#GET': { out: sms_SenderDocument; at: $1 }
							'#PUT': { body: sms_SenderDocument_Request; at: $1 }
						}
					}
					validate: {
						'#POST': { body: { code: string }; at: $1 }
					}
				}
			}
			sendersAvailableForValidation: {
				'#GET': { query: { referer?: sms_SenderRefererEnum }; out: sms_SenderAvailable[]; at: $1 }
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			smpp: {
				allowedIPs: {
					'#GET': { out: string[]; at: $2 }
					'#PUT': { body: sms_AllowedIPs_Request; out: string[]; at: $2 }
				}
				password: {
					'#POST': { at: $2 }
				}
				settings: {
					'#GET': { out: sms_Settings; at: $2 }
				}
			}
			task: {
				'#GET': { query: { status?: telephony_TaskStatusEnum }; out: number[]; at: $1 }
				$: '{taskId}'
				'{taskId}': {
					'#GET': { path: { taskId: number | string }; out: sms_Task; at: $1 }
				}
			}
			templatesControl: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { activity: sms_TypeTemplateEnum; description?: string; message: string; name: string; reason?: string }; at: $1 }
				$: '{name}'
				'{name}': {
					'#DELETE': { at: $1 }
					'#GET': { out: sms_TemplateControl; at: $1 }
					'#PUT': { body: sms_TemplateControl_Request; at: $1 }
					relaunchValidation: {
						'#POST': { body: { description: string; message: string }; at: $1 }
					}
				}
			}
			transferCredits: {
				'#POST': { body: { credits: number; smsAccountTarget: string }; at: $1 }
			}
			users: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { login: string; password: string }; at: $1 }
				$: '{login}'
				'{login}': {
					'#DELETE': { at: $1 }
					'#GET': { out: sms_User; at: $1 }
					'#PUT': { body: sms_User_Request; at: $1 }
					document: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; tag?: string; wayType: sms_DocumentWayTypeEnum }; out: string; at: $1 }
					}
					incoming: {
						'#GET': { query: { sender?: string; tag?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_Incoming; at: $1 }
						}
					}
					jobs: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { charset?: sms_CharsetEnum; class?: sms_ClassEnum; coding?: sms_CodingEnum; differedPeriod?: number; message: string; noStopClause?: boolean; priority?: sms_PriorityEnum; receivers?: string[]; receiversDocumentUrl?: string; receiversSlotId?: string; sender?: string; senderForResponse?: boolean; tag?: string; validityPeriod?: number }; out: sms_SmsSendingReport; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_Job; at: $1 }
						}
					}
					outgoing: {
						'#GET': { query: { deliveryReceipt?: number; differedDelivery?: number; ptt?: number; receiver?: string; sender?: string; tag?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_Outgoing; at: $1 }
							hlr: {
								'#GET': { path: { id: number | string }; out: sms_Hlr; at: $1 }
							}
						}
					}
					receivers: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { autoUpdate: boolean; csvUrl?: string; description: string; documentId?: string; slotId: number }; out: sms_Receiver; at: $1 }
						$: '{slotId}'
						'{slotId}': {
							'#DELETE': { path: { slotId: number | string }; at: $1 }
							'#GET': { path: { slotId: number | string }; out: sms_Receiver; at: $1 }
							'#PUT': { path: { slotId: number | string }; body: sms_Receiver_Request; at: $1 }
							clean: {
								'#POST': { path: { slotId: number | string }; body: { freemium: boolean; priceOnly: boolean }; out: sms_ReceiversAsynchronousCleanReport; at: $1 }
							}
							csv: {
								'#GET': { path: { slotId: number | string }; out: string; at: $1 }
							}
						}
					}
				}
			}
			virtualNumbers: {
				'#GET': { out: string[]; at: $1 }
				$: '{number}'
				'{number}': {
					'#GET': { out: sms_VirtualNumber; at: $1 }
					chatAccess: {
						'#DELETE': { at: $1 }
						'#GET': { out: sms_ChatAccess; at: $1 }
						'#POST': { out: sms_ChatAccess; at: $1 }
					}
					incoming: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; sender?: string; tag?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_Incoming; at: $1 }
						}
					}
					jobs: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { charset?: sms_CharsetEnum; class?: sms_ClassEnum; coding?: sms_CodingEnum; differedPeriod?: number; message: string; priority?: sms_PriorityEnum; receivers?: string[]; receiversDocumentUrl?: string; receiversSlotId?: string; tag?: string; validityPeriod?: number }; out: sms_SmsSendingReport; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_VirtualNumberJob; at: $1 }
						}
					}
					outgoing: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; deliveryReceipt?: number; differedDelivery?: number; ptt?: number; receiver?: string; sender?: string; tag?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: sms_Outgoing; at: $1 }
							hlr: {
								'#GET': { path: { id: number | string }; out: sms_Hlr; at: $1 }
							}
						}
					}
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
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	text: string
	value: number
}
export type reference_CountryEnum = 'all' | 'ca' | 'cz' | 'de' | 'en' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'it' | 'lt' | 'ma' | 'nl' | 'pl' | 'pp' | 'pt' | 'qc' | 'ru' | 'sk' | 'sn' | 'tn' | 'we'
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
export interface sms_AccountWithIAM {
	automaticRecreditAmount: sms_PackQuantityAutomaticRecreditEnum | Text | null
	callBack: string | null
	channel: sms_ChannelEnum | Text
	creditThresholdForAutomaticRecredit: number
	creditsHoldByQuota: number
	creditsLeft: number
	description: string
	iam: iam_ResourceMetadata | null
	name: string
	smpp: boolean
	smsResponse: sms_Response
	status: sms_StatusAccountEnum | Text
	stopCallBack: string | null
	templates: sms_Templates
	userQuantityWithQuota: number
}
export interface sms_Account_Request {
	automaticRecreditAmount?: sms_PackQuantityAutomaticRecreditEnum | null
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
	support: sms_SupportEnum | Text
}
export interface sms_AlertThreshold_Request {
	alertEmail?: string
	alertNumber?: string
	alertThreshold?: number
	support?: sms_SupportEnum
}
export type sms_AllowedIPsActionEnum = 'add' | 'remove'
export interface sms_AllowedIPs_Request {
	action: sms_AllowedIPsActionEnum
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
	status: sms_BatchStatusEnum | Text
	totalRecords: number
	updatedAt: string
}
export type sms_BatchClassEnum = 'FLASH' | 'PHONE' | 'SIM'
export interface sms_BatchError {
	message: string
	receiver: string
}
export interface sms_BatchParams_Request {
	class?: sms_BatchClassEnum
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
export type sms_BatchStatusEnum = 'CANCELED' | 'CANCELING' | 'COMPLETED' | 'FAILED' | 'INSERTED' | 'INSERTING' | 'PENDING' | 'TO_CANCEL'
export interface sms_BatchUpdateParams_Request {
	name: string
}
export type sms_BillingCountryEnum = 'es' | 'fr' | 'gb' | 'ie' | 'it' | 'pl'
export interface sms_Blacklist {
	batchID: string | null
	dateCreation: string
	number: string
	smsOutgoingID: number | null
}
export type sms_ChannelEnum = 'both' | 'marketing' | 'transactional'
export type sms_CharsetEnum = 'UTF-8'
export interface sms_ChatAccess {
	creationDate: string
	id: number
	url: string
}
export type sms_ClassEnum = 'flash' | 'phoneDisplay' | 'sim' | 'toolkit'
export type sms_CodingEnum = '7bit' | '8bit'
export type sms_CountryEnum = 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'all' | 'am' | 'an' | 'ao' | 'ar' | 'at' | 'au' | 'aw' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bm' | 'bn' | 'bo' | 'br' | 'bs' | 'bt' | 'bw' | 'by' | 'bz' | 'ca' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cu' | 'cv' | 'cy' | 'cz' | 'de' | 'dk' | 'dm' | 'dz' | 'ec' | 'ee' | 'eg' | 'es' | 'et' | 'fi' | 'fj' | 'fk' | 'fo' | 'fr' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'km' | 'kn' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'md' | 'me' | 'mg' | 'mk' | 'ml' | 'mn' | 'mo' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'ps' | 'pt' | 'py' | 'qa' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'si' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'st' | 'sv' | 'sy' | 'sz' | 'tc' | 'td' | 'tg' | 'th' | 'tj' | 'tl' | 'tm' | 'tn' | 'to' | 'tr' | 'tt' | 'tw' | 'tz' | 'ua' | 'ug' | 'us' | 'uy' | 'uz' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'ws' | 'ye' | 'yt' | 'za' | 'zm' | 'zw'
export interface sms_DestinationRates {
	country: string
	countryCode: sms_CountryEnum | Text
	credit: number
	price: order_Price
	vatRate: number
}
export type sms_DocumentWayTypeEnum = 'incoming' | 'outgoing'
export type sms_EncodingEnum = '7bits' | 'unicode'
export interface sms_Exception {
	countrySuffixe: string
	messages: string[]
	operators: string
	restrictionCode: sms_RestrictionCodeEnum | Text
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
	status: sms_HlrStatuses | Text
	valid: boolean
}
export type sms_HlrStatuses = 'doing' | 'done' | 'error' | 'todo'
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
	charactersClass: sms_EncodingEnum | Text
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
	countryCode: sms_CountryEnum | Text
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
export type sms_PackQuantityAutomaticRecreditEnum = '100' | '1000' | '10000' | '200' | '250' | '500' | '5000'
export type sms_PackQuantityEnum = '100' | '1000' | '10000' | '100000' | '1000000' | '200' | '250' | '2500' | '25000' | '500' | '5000' | '50000'
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
export type sms_PriorityEnum = 'high' | 'low' | 'medium' | 'veryLow'
export interface sms_PttDetails {
	comment: string
	description: string
	duration: sms_PttDurationTypeEnum | Text
}
export type sms_PttDurationTypeEnum = 'indeterminated' | 'permanent' | 'temporary'
export interface sms_Quota {
	quotaLeft: number
	quotaStatus: sms_QuotaStatusUserEnum | Text
}
export type sms_QuotaStatusUserEnum = 'active' | 'inactive'
export interface sms_Quota_Request {
	quotaLeft?: number
	quotaStatus?: sms_QuotaStatusUserEnum
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
export type sms_RefererSenderEnum = 'custom' | 'domain' | 'line' | 'nic' | 'owner' | 'virtual'
export interface sms_Response {
	cgiUrl: string | null
	responseType: sms_ResponseTypeEnum | Text
	text: string | null
	trackingDefaultSmsSender: string | null
	trackingOptions: sms_ResponseTrackingOptions[] | null
}
export type sms_ResponseTrackingMediaEnum = 'email' | 'sms' | 'voice'
export interface sms_ResponseTrackingOptions {
	media: sms_ResponseTrackingMediaEnum | Text
	sender: string
	target: string
}
export interface sms_ResponseTrackingOptions_Request {
	media?: sms_ResponseTrackingMediaEnum
	sender?: string
	target?: string
}
export type sms_ResponseTypeEnum = 'cgi' | 'none' | 'text'
export interface sms_Response_Request {
	cgiUrl?: string | null
	responseType?: sms_ResponseTypeEnum
	text?: string | null
	trackingDefaultSmsSender?: string | null
	trackingOptions?: sms_ResponseTrackingOptions_Request[] | null
}
export type sms_RestrictionCodeEnum = 'ALPHA' | 'BAD_DLR' | 'BLOCKED' | 'CODING' | 'DLR' | 'FLASHONLY' | 'MSISDN'
export interface sms_Sender {
	comment: string | null
	description: string
	referer: sms_RefererSenderEnum | Text
	sender: string
	status: sms_StatusSenderEnum | Text
	type: sms_TypeSenderEnum | Text | null
	validationMedia: string | null
}
export interface sms_SenderAvailable {
	referer: sms_SenderRefererEnum | Text
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
export type sms_SenderRefererEnum = 'domain' | 'nichandle'
export interface sms_Sender_Request {
	description?: string
	status?: sms_StatusSenderEnum
}
export interface sms_Settings {
	endpoints: sms_SettingsEndpoints[]
	status: sms_SettingsStatusEnum | Text
	systemID: string
	throughput: number
	windowing: number
}
export interface sms_SettingsEndpoints {
	secured: string
	unsecured: string
}
export type sms_SettingsStatusEnum = 'DELETED' | 'ERROR' | 'SUCCESS' | 'UNKNOWN' | 'UPDATING_IP' | 'WAITING_IP'
export interface sms_SmsSendingReport {
	ids: number[]
	invalidReceivers: string[]
	tag: string
	totalCreditsRemoved: number
	validReceivers: string[]
}
export type sms_StatusAccountEnum = 'disable' | 'enable'
export type sms_StatusSenderEnum = 'disable' | 'enable' | 'refused' | 'waitingValidation'
export type sms_SupportEnum = 'both' | 'mail' | 'sms'
export interface sms_Task {
	function: sms_TodoGeneralPublicFunctionsEnum | Text
	status: telephony_TaskStatusEnum | Text
	step: sms_TodoGeneralPublicStepsEnum | Text
	taskId: number
}
export interface sms_TemplateControl {
	activity: sms_TypeTemplateEnum | Text
	comment: string
	datetime: string
	description: string
	message: string
	name: string
	status: sms_StatusSenderEnum | Text
}
export interface sms_TemplateControl_Request {
	activity?: sms_TypeTemplateEnum
	description?: string
	message?: string
	name?: string
	status?: sms_StatusSenderEnum
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
export type sms_TodoGeneralPublicFunctionsEnum = 'cleanSmsReceivers'
export type sms_TodoGeneralPublicStepsEnum = 'checkOrder' | 'createHlrs' | 'finishing' | 'sendMailReport' | 'starting' | 'waitForHlrs'
export type sms_TypeSenderEnum = 'alpha' | 'numeric' | 'shortcode' | 'time2chat' | 'virtual'
export type sms_TypeTemplateEnum = 'alerting' | 'authentification' | 'transactional'
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
	countryCode: sms_VirtualNumberIsoCountryCodeEnum | Text
	number: string
}
export interface sms_VirtualNumberGenericServiceWithIAM {
	countryCode: sms_VirtualNumberIsoCountryCodeEnum | Text
	iam: iam_ResourceMetadata | null
	number: string
}
export type sms_VirtualNumberIsoCountryCodeEnum = 'be' | 'ch' | 'de' | 'es' | 'fr' | 'uk'
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
export type telephony_ContactsExportFormatsEnum = 'csv'
export interface telephony_PcsFile {
	filename: string
	status: telephony_PcsFileStatusEnum | Text
	url: string
	urlExpirationDatetime: string
}
export type telephony_PcsFileStatusEnum = 'doing' | 'done' | 'error' | 'todo'
export interface telephony_Task {
	action: string
	message: string | null
	objectCreated: string | null
	serviceType: string
	status: telephony_TaskStatusEnum | Text
	taskId: number
}
export type telephony_TaskStatusEnum = 'doing' | 'done' | 'error' | 'pause' | 'todo'
