// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, nichandle_GenderEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'ovh-eu' }
/** The routes of v1 below /freefax. */
export interface Freefax {
	'freefax#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	freefax: {
		'credits#GET': Read<freefax_BalanceInformations, $1>
		'{serviceName}#GET': Read<freefax_FreefaxPropertiesWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, freefax_FreefaxProperties_Request>
		'{serviceName}': {
			'changePassword#POST': Write<string, $1>
			'directory#GET': Read<telephony_DirectoryInfo, $2>
			'directory#PUT': Write<void, $2, telephony_DirectoryInfo_Request>
			'mainService#GET': Read<string, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'voicemail#GET': Read<telephony_VoicemailProperties, $1>
			'voicemail#PUT': Write<void, $1, telephony_VoicemailProperties_Request>
			directory: {
				'fetchEntrepriseInformations#POST': Write<telephony_EntrepriseNumberInformationsTask, $2, telephony_EntrepriseNumber_Request>
				'getDirectoryServiceCode#GET': Read<telephony_DirectoryHeadingPJ[], $2, { apeCode: string }>
				'getWayTypes#GET': Read<telephony_DirectoryWayType[], $2>
			}
			voicemail: {
				'changePassword#POST': Write<void, $1, telephony_voicemail_ChangePassword_Request>
				'changeRouting#POST': Write<void, $1, telephony_voicemail_ChangeRouting_Request>
				'routing#GET': Read<telephony_VoicefaxRoutingEnum, $1>
				'voicemailNumbers#GET': Read<telephony_VoicemailNumbers, $1>
			}
		}
	}
}
export interface freefax_BalanceInformations {
	faxs: number
	points: number
}
export interface freefax_FreefaxPropertiesWithIAM {
	faxMaxCall: telephony_FaxSendingTriesEnum
	faxQuality: telephony_FaxQualityEnum
	faxTagLine: string
	fromEmail: string
	fromName: string
	iam: iam_ResourceMetadata | null
	number: string
	redirectionEmail: string[]
}
export interface freefax_FreefaxProperties_Request {
	faxMaxCall?: telephony_FaxSendingTriesEnum_Request
	faxQuality?: telephony_FaxQualityEnum_Request
	faxTagLine?: string
	fromEmail?: string
	fromName?: string
	redirectionEmail?: string[]
}
export type nichandle_GenderEnum = nichandle_GenderEnum_Request | Text
export interface telephony_DirectoryHeadingPJ {
	apeCode: string
	apeDescription: string
	directoryServiceCode: number
	directoryServiceDescription: string
	notification: string
}
export interface telephony_DirectoryInfo {
	PJSocialNomination: string
	address: string
	addressExtra: string
	ape: string
	areaCode: number
	birthDate: string | null
	cedex: string
	city: string
	country: string
	directoryServiceCode: string
	displayFirstName: boolean
	displayMarketingDirectory: boolean
	displayOnlyCity: boolean
	displaySearchReverse: boolean
	displayUniversalDirectory: boolean
	email: string
	firstName: string
	gender: nichandle_GenderEnum
	inseeCode: number
	legalForm: string
	lineDescription: string
	modificationDate: string
	modificationType: string
	name: string
	number: string
	occupation: string
	postBox: string
	postCode: string
	receivePJDirectory: boolean
	siret: string
	socialNomination: string
	socialNominationExtra: string
	status: string
	urbanDistrict: string
	wayName: string
	wayNumber: string
	wayNumberExtra: string
	wayType: string
}
export interface telephony_DirectoryInfo_Request {
	PJSocialNomination?: string
	address?: string
	addressExtra?: string
	ape?: string
	birthDate?: string | null
	cedex?: string
	city?: string
	country?: string
	directoryServiceCode?: string
	displayFirstName?: boolean
	displayMarketingDirectory?: boolean
	displayOnlyCity?: boolean
	displaySearchReverse?: boolean
	displayUniversalDirectory?: boolean
	email?: string
	firstName?: string
	gender?: nichandle_GenderEnum_Request
	legalForm?: string
	lineDescription?: string
	name?: string
	occupation?: string
	postBox?: string
	postCode?: string
	receivePJDirectory?: boolean
	siret?: string
	socialNomination?: string
	socialNominationExtra?: string
	urbanDistrict?: string
	wayName?: string
	wayNumber?: string
	wayNumberExtra?: string
	wayType?: string
}
export interface telephony_DirectoryWayType {
	abbreviatedName: string
	wayName: string
}
export interface telephony_EntrepriseNumberInformations {
	address: string | null
	ape: string | null
	brand: string | null
	entrepriseNumber: string
	isValid: boolean
	name: string
	siren: string | null
}
export interface telephony_EntrepriseNumberInformationsTask {
	informations: telephony_EntrepriseNumberInformations
	status: telephony_TaskStatusEnum
}
export interface telephony_EntrepriseNumber_Request {
	entrepriseNumber: string
}
export type telephony_FaxQualityEnum = telephony_FaxQualityEnum_Request | Text
export type telephony_FaxQualityEnum_Request = 'best' | 'high' | 'normal'
export type telephony_FaxSendingTriesEnum = telephony_FaxSendingTriesEnum_Request | Numeric
export type telephony_FaxSendingTriesEnum_Request = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
export type telephony_ServiceVoicemailAudioFormatEnum = telephony_ServiceVoicemailAudioFormatEnum_Request | Text
export type telephony_ServiceVoicemailAudioFormatEnum_Request = 'aiff' | 'au' | 'flac' | 'mp3' | 'ogg' | 'wav'
export type telephony_ServiceVoicemailMailOptionEnum = telephony_ServiceVoicemailMailOptionEnum_Request | Text
export type telephony_ServiceVoicemailMailOptionEnum_Request = 'attachment' | 'simple'
export interface telephony_ServiceVoicemailNotifications {
	email: string
	type: telephony_ServiceVoicemailMailOptionEnum
}
export interface telephony_ServiceVoicemailNotifications_Request {
	email?: string
	type?: telephony_ServiceVoicemailMailOptionEnum_Request
}
export type telephony_TaskStatusEnum = 'doing' | 'done' | 'error' | 'pause' | 'todo' | Text
export type telephony_VoicefaxRoutingEnum = telephony_VoicefaxRoutingEnum_Request | Text
export type telephony_VoicefaxRoutingEnum_Request = 'fax' | 'voicemail'
export type telephony_VoicemailGreetingEnum = telephony_VoicemailGreetingEnum_Request | Text
export type telephony_VoicemailGreetingEnum_Request = 'default' | 'full' | 'short'
export interface telephony_VoicemailNumbers {
	external: string
	internal: string
}
export interface telephony_VoicemailProperties {
	annouceMessage: string
	audioFormat: telephony_ServiceVoicemailAudioFormatEnum
	doNotRecord: boolean
	forcePassword: boolean
	fromEmail: string
	fromName: string
	fullGreetingSoundId: number | null
	greetingType: telephony_VoicemailGreetingEnum
	isNewVersion: boolean
	keepMessage: boolean
	redirectionEmails: telephony_ServiceVoicemailNotifications[]
	shortGreetingSoundId: number | null
	temporaryGreetingActivated: boolean
	temporaryGreetingSoundId: number | null
	unreadMessages: number
}
export interface telephony_VoicemailProperties_Request {
	audioFormat?: telephony_ServiceVoicemailAudioFormatEnum_Request
	doNotRecord?: boolean
	forcePassword?: boolean
	fromEmail?: string
	fromName?: string
	fullGreetingSoundId?: number | null
	greetingType?: telephony_VoicemailGreetingEnum_Request
	keepMessage?: boolean
	redirectionEmails?: telephony_ServiceVoicemailNotifications_Request[]
	shortGreetingSoundId?: number | null
	temporaryGreetingActivated?: boolean
	temporaryGreetingSoundId?: number | null
}
export interface telephony_voicemail_ChangePassword_Request {
	password: string
}
export interface telephony_voicemail_ChangeRouting_Request {
	routing: telephony_VoicefaxRoutingEnum_Request
}
