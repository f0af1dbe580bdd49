// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
/** A text that is none of the known ones: what is answered may be new. */
export type Text = string & {}
/** A number that is none of the known ones. */
export type Numeric = number & {}
/** A route that reads or deletes: its answer, what else is known of it, and what it takes. */
export interface Read<Out, Facts, Query = unknown, Body = unknown> {
	out: Out
	facts: Facts
	query: Query
	body: Body
}
/** A route that writes: likewise. */
export interface Write<Out, Facts, Body = unknown, Query = unknown> {
	out: Out
	facts: Facts
	query: Query
	body: Body
}
export interface common_CurrentTask {
	errors: common_TaskError[] | null
	id: string
	link: string
	status: common_CurrentTaskStatusEnum | null
	type: string
}
export type common_CurrentTaskStatusEnum = 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT' | Text
export type common_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'OUT_OF_SYNC' | 'READY' | 'SUSPENDED' | 'UPDATING' | Text
export interface common_Task {
	createdAt: string
	errors: common_TaskError[] | null
	finishedAt: string | null
	id: string
	link: string
	message: string
	progress: common_TaskProgress[]
	startedAt: string | null
	status: common_TaskStatusEnum
	type: string
	updatedAt: string
}
export interface common_TaskError {
	message: string
}
export interface common_TaskProgress {
	name: string
	status: common_TaskStatusEnum
}
export type common_TaskStatusEnum = 'DONE' | 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT' | Text
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export interface dbaas_logs_LogKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscription {
	createdAt: string
	kind: string
	resource: dbaas_logs_SubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscriptionCreation_Request {
	kind: string
	streamId: string
}
export interface dbaas_logs_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface dbaas_logs_LogUrlCreation_Request {
	kind: string
}
export interface dbaas_logs_SubscriptionResource {
	name: string
	type: string
}
export interface dbaas_logs_TemporaryLogsLink {
	expirationDate: string
	url: string
}
export interface iam_ResourceMetadata {
	displayName: string | null
	id: string
	state: iam_ResourceMetadata_StateEnum | null
	tags: Record<string, string> | null
	urn: string
}
export type iam_ResourceMetadata_StateEnum = 'EXPIRED' | 'IN_CREATION' | 'OK' | 'SUSPENDED' | Text
export type iam_resource_TagFilter_OperatorEnum_Request = 'EQ' | 'EXISTS' | 'ILIKE' | 'LIKE' | 'NEQ' | 'NEXISTS'
export interface iam_resource_TagFilter_Request {
	operator?: iam_resource_TagFilter_OperatorEnum_Request | null
	value?: string
}
export type license_ActionType = license_ActionType_Request | Text
export type license_ActionType_Request = 'addWindowFromExistingSerial' | 'changeIp' | 'changeOs' | 'installLicense' | 'optionUpgrade' | 'releaseOption' | 'versionUpgrade'
export type license_ChangeIpMessageEnum = 'OK' | 'destinationNotAllowed' | 'licenseAlreadyExists' | 'notAllowedToHandleThis' | 'notSameType' | 'sameIp' | 'versionNotAllowed' | Text
export interface license_ChangeIpStatus {
	message: license_ChangeIpMessageEnum
	success: boolean
}
export type license_LicenseTypeEnum = 'dedicated' | 'dedicatedCloud' | 'dedicatedFailover' | 'failover' | 'vm' | 'vps' | 'vps_ceph' | 'vps_classic' | 'vps_cloud' | 'vps_cloud_2016' | 'vps_ssd' | Text
export type license_StateEnum = 'ok' | 'released' | 'terminated' | 'toDeliver' | Text
export interface license_Task {
	action: license_ActionType
	doneDate: string | null
	lastUpdate: string
	name: string
	status: license_TaskStateEnum
	taskId: number
	todoDate: string
}
export type license_TaskStateEnum = license_TaskStateEnum_Request | Text
export type license_TaskStateEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type nichandle_CountryEnum = nichandle_CountryEnum_Request | Text
export type nichandle_CountryEnum_Request = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export type nichandle_GenderEnum_Request = 'female' | 'male'
export type nichandle_OvhSubsidiaryEnum_Request = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN'
export interface order_Contract {
	content: string
	name: string
	url: string
}
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points' | Text
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	priceInUcents: number | null
	text: string
	value: number
}
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option' | Text
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid' | Text
export type service_TerminationFutureUseEnum_Request = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
export type service_TerminationReasonEnum_Request = 'FEATURES_DONT_SUIT_ME' | 'LACK_OF_PERFORMANCES' | 'MIGRATED_TO_ANOTHER_OVH_PRODUCT' | 'MIGRATED_TO_COMPETITOR' | 'NOT_ENOUGH_RECOGNITION' | 'NOT_NEEDED_ANYMORE' | 'NOT_RELIABLE' | 'NO_ANSWER' | 'OTHER' | 'PRODUCT_DIMENSION_DONT_SUIT_ME' | 'PRODUCT_TOOLS_DONT_SUIT_ME' | 'TOO_EXPENSIVE' | 'TOO_HARD_TO_USE' | 'UNSATIFIED_BY_CUSTOMER_SUPPORT'
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
	renewalType: service_RenewalTypeEnum
	serviceId: number
	status: service_StateEnum
}
export interface services_Service_Request {
	renew?: service_RenewType_Request | null
}
export interface services_changeContact_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface services_confirmTermination_Request {
	commentary?: string
	commentaryFutureUse?: string
	commentaryReason?: string
	futureUse?: service_TerminationFutureUseEnum_Request
	reason?: service_TerminationReasonEnum_Request
	token: string
}
