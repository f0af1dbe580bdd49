// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu'
type $3 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /domain. */
export interface Domain {
	'domain#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; whoisOwner?: string }>
	domain: {
		'configurationRule#GET': Read<domain_configuration_rules_Rule, $2, { action: domain_ActionEnum; domain: string }, { auth: false }>
		'contact#GET': Read<domain_Contact[], $2>
		'contact#POST': Write<domain_Contact, $2, domain_Contact_Request>
		'extensions#GET': Read<string[], $2, { geolocalizations?: string; orderBy?: domain_extensions_OrderByTypeEnum; ovhSubsidiary?: nichandle_OvhSubsidiaryEnum; thematics?: string }>
		'zone#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{serviceName}#GET': Read<domain_DomainServiceWithIAM, $1>
		'{serviceName}#PUT': Write<domain_DomainService, $1, domain_DomainService_Request>
		configurationRule: {
			'check#POST': Write<void, $2, domain_configuration_rules_RuleData_Request, { query: { action: domain_ActionEnum; domain: string } }>
		}
		contact: {
			'{contactId}#GET': Read<domain_Contact, $2>
			'{contactId}#PUT': Write<domain_Contact, $2, domain_Contact_Request>
		}
		data: {
			'claimNotice#GET': Read<domain_data_claimNotice_ClaimNotice, $1, { domain: string }, { auth: false }>
			'extension#GET': Read<string[], $1, { country?: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2021-02-01'; deleted: '2021-08-31'; instead: '/domain/extensions' }>
			'smd#GET': Read<domain_data_smd_Smd[], $3>
			'smd#POST': Write<domain_data_smd_Smd, $3, domain_data_smd_SmdBody_Request>
			smd: {
				'{smdId}#DELETE': Read<void, $3>
				'{smdId}#GET': Read<domain_data_smd_Smd, $3>
				'{smdId}#PUT': Write<domain_data_smd_Smd, $3, domain_data_smd_SmdBody_Request>
			}
		}
		extensions: {
			'byCategory#GET': Read<domain_extensions_ExtensionsByCategory, $2, { categoryType?: domain_extensions_CategoryTypeEnum[] }>
			'highlighted#GET': Read<string[], $2, { ovhSubsidiary?: nichandle_OvhSubsidiaryEnum }>
			'pricingAttributes#GET': Read<domain_extensions_ExtensionsPricingAttributes[], $2, { ovhSubsidiary?: nichandle_OvhSubsidiaryEnum }>
			'{name}#GET': Read<domain_extensions_Extension, $2>
			'{name}': {
				'registryConfigurations#GET': Read<domain_extensions_registryConfigurations_RegistryConfigurations, $2>
			}
		}
		zone: {
			'{zoneName}#GET': Read<domain_ZoneWithIAM, $1>
			'{zoneName}': {
				'capabilities#GET': Read<domain_zone_Capabilities, $1>
				'changeContact#POST': Write<number[], $1, services_changeContact_Request>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'dnssec#DELETE': Read<void, $1>
				'dnssec#GET': Read<domain_zone_Dnssec, $1>
				'dnssec#POST': Write<void, $1>
				'export#GET': Read<string, $1>
				'history#GET': Read<string[], $1, { 'creationDate.from'?: string; 'creationDate.to'?: string }>
				'import#POST': Write<domain_zone_Task, $1, domain_zone_Import_Request>
				'option#GET': Read<string[], $2>
				'record#GET': Read<number[], $1, { fieldType?: domain_zone_RecordTypeEnum; subDomain?: string }>
				'record#POST': Write<domain_zone_Record, $1, domain_zone_RecordCreate_Request>
				'redirection#GET': Read<number[], $1, { subDomain?: string }>
				'redirection#POST': Write<domain_zone_Redirection, $1, domain_zone_RedirectionCreate_Request>
				'refresh#POST': Write<void, $1>
				'reset#POST': Write<void, $1, domain_zone_Reset_Request>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'soa#GET': Read<domain_zone_Soa, $1>
				'soa#PUT': Write<void, $1, domain_zone_Soa_Request>
				'status#GET': Read<domain_zone_Status, $1>
				'task#GET': Read<number[], $1, { function?: domain_TaskFunctionEnum; status?: domain_TaskStatusEnum }>
				'terminate#POST': Write<string, $1>
				dynHost: {
					'login#GET': Read<string[], $3, { login?: string; subDomain?: string }>
					'login#POST': Write<domain_zone_dynHost_Login, $3, domain_zone_dynHost_LoginCreate_Request>
					'record#GET': Read<number[], $3, { subDomain?: string }>
					'record#POST': Write<domain_zone_dynHost_Record, $3, domain_zone_dynHost_Record_Request>
					login: {
						'{login}#DELETE': Read<void, $3>
						'{login}#GET': Read<domain_zone_dynHost_Login, $3>
						'{login}#PUT': Write<void, $3, domain_zone_dynHost_Login_Request>
						'{login}': {
							'changePassword#POST': Write<void, $3, domain_zone_dynHost_LoginChangePassword_Request>
						}
					}
					record: {
						'{id}#DELETE': Read<void, $3>
						'{id}#GET': Read<domain_zone_dynHost_Record, $3>
						'{id}#PUT': Write<void, $3, domain_zone_dynHost_Record_Request>
					}
				}
				history: {
					'{creationDate}#GET': Read<domain_zone_ZoneRestorePoint, $1>
					'{creationDate}': {
						'restore#POST': Write<domain_zone_Task, $1>
					}
				}
				option: {
					'{name}#GET': Read<domain_zone_Option, $2>
					'{name}': {
						'serviceInfos#GET': Read<services_Service, $2, unknown, { status: 'BETA' }>
						'serviceInfos#PUT': Write<void, $2, { renew: service_RenewType_Request }, { status: 'BETA' }>
					}
				}
				record: {
					'{id}#DELETE': Read<void, $1>
					'{id}#GET': Read<domain_zone_Record, $1>
					'{id}#PUT': Write<void, $1, domain_zone_RecordUpdate_Request>
				}
				redirection: {
					'{id}#DELETE': Read<void, $1>
					'{id}#GET': Read<domain_zone_Redirection, $1>
					'{id}#PUT': Write<void, $1, domain_zone_RedirectionUpdate_Request>
				}
				task: {
					'{id}#GET': Read<domain_zone_Task, $1>
					'{id}': {
						'accelerate#POST': Write<void, $1>
						'cancel#POST': Write<void, $1>
						'relaunch#POST': Write<void, $1>
					}
				}
			}
		}
		'{serviceName}': {
			'authInfo#GET': Read<string, $1>
			'changeContact#POST': Write<number[], $1, services_changeContact_Request>
			'dsRecord#GET': Read<number[], $1, { flags?: dnssec_KeyFlagEnum; status?: dnssec_KeyStatusEnum }>
			'dsRecord#POST': Write<domain_Task, $1, dnssec_UpdatePayload_Request>
			'glueRecord#GET': Read<string[], $1, { host?: string }>
			'glueRecord#POST': Write<domain_Task, $1, domain_glueRecord_CreatePayload_Request>
			'nameServer#GET': Read<number[], $1>
			'nameServer#POST': Write<domain_Task, $1, domain_nameServer_CreatePayload_Request>
			'option#GET': Read<(domain_DomainOptionEnum | Text)[], $1>
			'options#GET': Read<domain_ServiceOptions, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1, { function?: string; status?: domain_OperationStatusEnum; type?: domain_OperationTypeEnum }>
			'ukOutgoingTransfer#POST': Write<domain_Task, $1, domain_UkRegistrar_Request>
			'ukRegistrars#GET': Read<domain_UkRegistrar[], $1>
			configurations: {
				'obfuscatedEmails#GET': Read<domain_configurations_ObfuscatedEmail[], $1>
				'obfuscatedEmails#PUT': Write<domain_configurations_ObfuscatedEmail[], $1, domain_configurations_ObfuscatedEmailUpdatePayload_Request>
				'optin#GET': Read<domain_configurations_Optin[], $1>
				'optin#PUT': Write<domain_configurations_Optin[], $1, domain_configurations_OptinUpdatePayload_Request>
				obfuscatedEmails: {
					'refresh#POST': Write<void, $1, domain_configurations_ObfuscatedEmailRefreshPayload_Request>
				}
			}
			dsRecord: {
				'{id}#GET': Read<dnssec_Key, $1>
			}
			glueRecord: {
				'{host}#DELETE': Read<domain_Task, $1>
				'{host}#GET': Read<domain_glueRecord_GlueRecord, $1>
				'{host}': {
					'update#POST': Write<domain_Task, $1, domain_glueRecord_GlueRecord_Request>
				}
			}
			nameServer: {
				'{id}#DELETE': Read<domain_Task, $1>
				'{id}#GET': Read<domain_nameServer_FullNameServer, $1>
				'{id}': {
					'status#GET': Read<domain_nameServer_NameServerStatus, $2>
				}
			}
			nameServers: {
				'update#POST': Write<domain_Task, $1, domain_nameServer_UpdatePayload_Request>
			}
			option: {
				'{option}#DELETE': Read<void, $1>
				'{option}#GET': Read<domain_Option, $1>
			}
			outgoingTransfer: {
				'approve#POST': Write<void, $2, domain_outgoingTransfer_Approve_Request>
			}
			rules: {
				'emailsObfuscation#GET': Read<(domain_configurations_ContactTypeEnum | Text)[], $1>
				'optin#GET': Read<domain_rules_Optin[], $1>
			}
			task: {
				'{id}#GET': Read<domain_Task, $1>
				'{id}': {
					'accelerate#POST': Write<void, $1>
					'cancel#POST': Write<void, $1>
					'relaunch#POST': Write<void, $1>
				}
			}
		}
	}
}
export interface dnssec_Key {
	algorithm: dnssec_KeyAlgorithmEnum | Numeric
	flags: dnssec_KeyFlagEnum | Numeric
	id: number
	publicKey: string
	status: dnssec_KeyStatusEnum | Text
	tag: number
}
export type dnssec_KeyAlgorithmEnum = 10 | 12 | 13 | 14 | 15 | 16 | 3 | 5 | 6 | 7 | 8
export type dnssec_KeyFlagEnum = 256 | 257
export type dnssec_KeyStatusEnum = 'active' | 'generated' | 'published' | 'removed' | 'retired' | 'revoked'
export interface dnssec_Key_Request {
	algorithm?: dnssec_KeyAlgorithmEnum
	flags?: dnssec_KeyFlagEnum
	publicKey?: string
	tag?: number
}
export interface dnssec_UpdatePayload_Request {
	keys: dnssec_Key_Request[]
}
export type domain_ActionEnum = 'create' | 'trade' | 'transfer' | 'update'
export type domain_ApproveTypeEnum = 'accept' | 'reject'
export interface domain_Contact {
	accreditationCountry: nichandle_CountryEnum | Text | null
	accreditationId: string | null
	accreditationOrganism: string | null
	accreditationYear: number | null
	address: domain_ContactAddress | null
	birthCity: string | null
	birthCountry: nichandle_CountryEnum | Text | null
	birthDay: string | null
	birthZip: string | null
	cellPhone: string | null
	companyNationalIdentificationNumber: string | null
	email: string | null
	enterpriseId: string | null
	fax: string | null
	firstName: string | null
	gender: nichandle_GenderEnum | Text | null
	id: number
	insee: string | null
	language: nichandle_LanguageEnum | Text | null
	lastName: string | null
	legalForm: nichandle_LegalFormEnum | Text | null
	legalFormCategory: string | null
	nationalIdentificationNumber: string | null
	nationality: nichandle_CountryEnum | Text | null
	organisationAccountable: string | null
	organisationFunding: string | null
	organisationFundingOther: string | null
	organisationName: string | null
	organisationRole: string | null
	organisationRoleOther: string | null
	organisationStaffStatus: string | null
	organisationStaffStatusOther: string | null
	organisationType: string | null
	organisationTypeOther: string | null
	phone: string | null
	registrantDocumentType: string | null
	registrantDocumentTypeOther: string | null
	roleInOrganisation: string | null
	trademarkId: string | null
	vat: string | null
	website: string | null
}
export interface domain_ContactAddress {
	city: string | null
	country: nichandle_CountryEnum | Text | null
	line1: string | null
	line2: string | null
	line3: string | null
	otherDetails: string | null
	province: string | null
	zip: string | null
}
export interface domain_ContactAddress_Request {
	city?: string | null
	country?: nichandle_CountryEnum | null
	line1?: string | null
	line2?: string | null
	line3?: string | null
	otherDetails?: string | null
	province?: string | null
	zip?: string | null
}
export interface domain_ContactSummary {
	id: string
}
export interface domain_Contact_Request {
	accreditationCountry?: nichandle_CountryEnum | null
	accreditationId?: string | null
	accreditationOrganism?: string | null
	accreditationYear?: number | null
	address?: domain_ContactAddress_Request | null
	birthCity?: string | null
	birthCountry?: nichandle_CountryEnum | null
	birthDay?: string | null
	birthZip?: string | null
	cellPhone?: string | null
	companyNationalIdentificationNumber?: string | null
	email?: string | null
	enterpriseId?: string | null
	fax?: string | null
	firstName?: string | null
	gender?: nichandle_GenderEnum | null
	insee?: string | null
	language?: nichandle_LanguageEnum | null
	lastName?: string | null
	legalForm?: nichandle_LegalFormEnum | null
	legalFormCategory?: string | null
	nationalIdentificationNumber?: string | null
	nationality?: nichandle_CountryEnum | null
	organisationAccountable?: string | null
	organisationFunding?: string | null
	organisationFundingOther?: string | null
	organisationName?: string | null
	organisationRole?: string | null
	organisationRoleOther?: string | null
	organisationStaffStatus?: string | null
	organisationStaffStatusOther?: string | null
	organisationType?: string | null
	organisationTypeOther?: string | null
	phone?: string | null
	registrantDocumentType?: string | null
	registrantDocumentTypeOther?: string | null
	roleInOrganisation?: string | null
	trademarkId?: string | null
	vat?: string | null
	website?: string | null
}
export interface domain_Data_Request {
	audience?: string | null
	authInfo?: string | null
	isFor?: domain_IsForEnum[] | null
	otherPurpose?: string | null
	reason?: string | null
	represent?: string | null
}
export type domain_DnssecStateEnum = 'disabled' | 'enabled' | 'not_supported'
export type domain_DnssecStatusEnum = 'disableInProgress' | 'disabled' | 'enableInProgress' | 'enabled'
export type domain_DomainOptionEnum = 'dnsAnycast'
export type domain_DomainOptionStateEnum = 'released' | 'subscribed'
export interface domain_DomainService {
	contactAdmin: domain_ContactSummary
	contactBilling: domain_ContactSummary
	contactOwner: domain_ContactSummary
	contactTech: domain_ContactSummary
	dnssecState: domain_DnssecStateEnum | Text
	dnssecSupported: boolean
	domain: string
	expirationDate: string
	glueRecordIpv6Supported: boolean
	glueRecordMultiIpSupported: boolean
	hostSupported: boolean
	lastUpdate: string
	nameServerType: domain_nameServer_NameServerTypeEnum | Text
	nameServers: domain_nameServer_NameServer[]
	offer: domain_OfferEnum | Text
	owoSupported: boolean
	parentService: domain_ParentService | null
	renewalDate: string
	renewalState: domain_RenewalStateEnum | Text
	serviceId: number
	state: domain_DomainStateEnum | Text
	suspensionState: domain_SuspensionStateEnum | Text
	transferLockStatus: domain_LockStatusEnum | Text
	whoisOwner: string
}
export interface domain_DomainServiceWithIAM {
	contactAdmin: domain_ContactSummary
	contactBilling: domain_ContactSummary
	contactOwner: domain_ContactSummary
	contactTech: domain_ContactSummary
	dnssecState: domain_DnssecStateEnum | Text
	dnssecSupported: boolean
	domain: string
	expirationDate: string
	glueRecordIpv6Supported: boolean
	glueRecordMultiIpSupported: boolean
	hostSupported: boolean
	iam: iam_ResourceMetadata | null
	lastUpdate: string
	nameServerType: domain_nameServer_NameServerTypeEnum | Text
	nameServers: domain_nameServer_NameServer[]
	offer: domain_OfferEnum | Text
	owoSupported: boolean
	parentService: domain_ParentService | null
	renewalDate: string
	renewalState: domain_RenewalStateEnum | Text
	serviceId: number
	state: domain_DomainStateEnum | Text
	suspensionState: domain_SuspensionStateEnum | Text
	transferLockStatus: domain_LockStatusEnum | Text
	whoisOwner: string
}
export interface domain_DomainService_Request {
	nameServerType?: domain_nameServer_NameServerTypeEnum
	transferLockStatus?: domain_LockStatusEnum
}
export type domain_DomainStateEnum = 'autorenew_in_progress' | 'autorenew_registry_in_progress' | 'deleted' | 'dispute' | 'expired' | 'ok' | 'outgoing_transfer' | 'pending_create' | 'pending_delete' | 'pending_incoming_transfer' | 'pending_installation' | 'registry_suspended' | 'restorable' | 'technical_suspended'
export type domain_IsForEnum = 'campaign_website' | 'educational_website' | 'emails' | 'information_website' | 'other_purpose' | 'redirect_page' | 'transactional_website'
export type domain_LockStatusEnum = 'locked' | 'locking' | 'unavailable' | 'unlocked' | 'unlocking'
export type domain_OfferEnum = 'diamond' | 'gold' | 'platinum'
export type domain_OperationStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export type domain_OperationTypeEnum = 'alldom' | 'domain'
export type domain_OptinFieldsEnum = 'address' | 'city' | 'country' | 'email' | 'fax' | 'name' | 'organisation' | 'phone' | 'province' | 'zip'
export interface domain_Option {
	expirationDate: string
	option: domain_DomainOptionEnum | Text
	state: domain_DomainOptionStateEnum | Text
}
export interface domain_ParentService {
	name: string
	type: domain_ParentServiceTypeEnum | Text
}
export type domain_ParentServiceTypeEnum = '/allDom'
export type domain_RenewalStateEnum = 'automatic_renew' | 'cancellation_complete' | 'cancellation_requested' | 'manual_renew' | 'unpaid'
export interface domain_ServiceOption {
	serviceName: string
}
export interface domain_ServiceOptions {
	hosting: domain_ServiceOption | null
	offer: domain_ServiceOption | null
	zone: domain_ServiceOption | null
}
export type domain_SuspensionStateEnum = 'not_suspended' | 'suspended'
export interface domain_Task {
	canAccelerate: boolean
	canCancel: boolean
	canRelaunch: boolean
	comment: string | null
	creationDate: string
	domain: string | null
	doneDate: string | null
	function: string
	id: number
	lastUpdate: string
	status: domain_OperationStatusEnum | Text
	todoDate: string
	type: domain_OperationTypeEnum | Text
}
export type domain_TaskFunctionEnum = 'DnsAnycastActivate' | 'DnsAnycastDeactivate' | 'DnssecDisable' | 'DnssecEnable' | 'DnssecResigning' | 'DnssecRollKsk' | 'DnssecRollZsk' | 'ZoneCreate' | 'ZoneCut' | 'ZoneDelete' | 'ZoneImport' | 'ZoneRestore'
export type domain_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export interface domain_UkRegistrar {
	name: string
	tag: string
}
export interface domain_UkRegistrar_Request {
	tag: string
}
export interface domain_ZoneWithIAM {
	dnssecActivated: boolean
	dnssecSupported: boolean
	hasDnsAnycast: boolean
	iam: iam_ResourceMetadata | null
	lastUpdate: string | null
	name: string
	nameServers: string[]
}
export interface domain_configuration_rules_Constraint {
	conditions: domain_configuration_rules_Rule | null
	contexts: (domain_configuration_rules_ContextEnum | Text)[] | null
	operator: domain_configuration_rules_OperatorEnum | Text | null
	value: string | null
	values: string[] | null
}
export type domain_configuration_rules_ContextEnum = 'accept_conditions' | 'claims' | 'create' | 'order' | 'premium' | 'protected_code' | 'reason' | 'trade' | 'transfer' | 'update'
export type domain_configuration_rules_OperatorEnum = 'between' | 'contains' | 'empty' | 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'match' | 'maxlength' | 'minlength' | 'ne' | 'notcontains' | 'notempty' | 'readonly' | 'required' | 'shouldbetrue'
export interface domain_configuration_rules_Rule {
	and: domain_configuration_rules_Rule[] | null
	conditions: domain_configuration_rules_Rule | null
	constraints: domain_configuration_rules_Constraint[] | null
	contexts: (domain_configuration_rules_ContextEnum | Text)[] | null
	description: string | null
	fields: domain_configuration_rules_Rule | null
	label: string | null
	or: domain_configuration_rules_Rule[] | null
	placeholder: string | null
	type: domain_configuration_rules_TypeEnum | Text | null
}
export interface domain_configuration_rules_RuleData_Request {
	adminAccount?: nichandle_Nichandle_Request | null
	domain?: domain_Data_Request | null
	extras?: domain_configuration_rules_RuleExtraData_Request | null
	owner?: domain_Contact_Request | null
	techAccount?: nichandle_Nichandle_Request | null
}
export interface domain_configuration_rules_RuleExtraData_Request {
	acceptCondition?: boolean | null
	authInfo?: string | null
}
export type domain_configuration_rules_TypeEnum = 'bool' | 'contact' | 'date_ISO8601' | 'domain' | 'json' | 'number' | 'string' | 'string[]' | 'text'
export type domain_configurations_ContactTypeEnum = 'admin' | 'all' | 'billing' | 'owner' | 'tech'
export interface domain_configurations_ObfuscatedEmail {
	status: domain_configurations_ObfuscationStatusEnum | Text | null
	type: domain_configurations_ContactTypeEnum | Text
	value: string
}
export interface domain_configurations_ObfuscatedEmailRefreshPayload_Request {
	contacts: domain_configurations_ContactTypeEnum[]
}
export interface domain_configurations_ObfuscatedEmailUpdatePayload_Request {
	contacts: domain_configurations_ContactTypeEnum[]
}
export type domain_configurations_ObfuscationStatusEnum = 'done' | 'todo'
export interface domain_configurations_Optin {
	fields: (domain_OptinFieldsEnum | Text)[]
	type: domain_configurations_ContactTypeEnum | Text
}
export interface domain_configurations_OptinUpdatePayload_Request {
	optin?: domain_configurations_Optin_Request[]
}
export interface domain_configurations_Optin_Request {
	fields?: domain_OptinFieldsEnum[]
	type?: domain_configurations_ContactTypeEnum
}
export interface domain_data_claimNotice_Address {
	city: string | null
	countryCode: nichandle_CountryEnum | Text | null
	fax: string | null
	faxExtension: string | null
	postalCode: string | null
	stateOrProvince: string | null
	streets: string[]
	voice: string | null
	voiceExtension: string | null
}
export interface domain_data_claimNotice_ClaimNotice {
	claims: domain_data_claimNotice_ClaimNoticeDecision[] | null
	endingDate: string
	id: string
	label: string
	startingDate: string | null
	type: domain_data_claimNotice_ClaimNoticeTypeEnum | Text | null
}
export interface domain_data_claimNotice_ClaimNoticeDecision {
	classifications: domain_data_claimNotice_Classification[]
	courtDecisions: domain_data_claimNotice_CourtDecision[]
	goodsAndServices: string
	jurisdiction: string
	jurisdictionCountryCode: string
	markName: string
	trademarkContacts: domain_data_claimNotice_Contact[]
	trademarkHolders: domain_data_claimNotice_Contact[]
	trademarkUDRP: domain_data_claimNotice_UDRP[]
}
export type domain_data_claimNotice_ClaimNoticeTypeEnum = 'TRADEMARK' | 'UK'
export interface domain_data_claimNotice_Classification {
	description: string
	number: string
}
export interface domain_data_claimNotice_Contact {
	address: domain_data_claimNotice_Address
	email: string | null
	entitlement: string | null
	name: string | null
	organisation: string | null
	type: string | null
}
export interface domain_data_claimNotice_CourtDecision {
	countryCode: string
	courtName: string
	referenceNumber: string
	regions: string[]
}
export interface domain_data_claimNotice_UDRP {
	caseNumber: string
	udrpProvider: string
}
export interface domain_data_smd_Smd {
	data: string
	id: string
	notAfter: string
	notBefore: string
	protectedLabels: domain_data_smd_SmdLabel[]
	smdId: string
}
export interface domain_data_smd_SmdBody_Request {
	data: string
}
export interface domain_data_smd_SmdLabel {
	label: string
	trademark: string
}
export interface domain_extensions_CategoryNameWithExtensions {
	extensions: string[]
	name: string
}
export type domain_extensions_CategoryTypeEnum = 'geolocalization' | 'thematic'
export interface domain_extensions_Extension {
	name: string
}
export interface domain_extensions_ExtensionsByCategory {
	geolocalization: domain_extensions_CategoryNameWithExtensions[] | null
	thematic: domain_extensions_CategoryNameWithExtensions[] | null
}
export interface domain_extensions_ExtensionsPricingAttributes {
	brandNew: boolean
	name: string
	priceDrop: boolean
}
export type domain_extensions_OrderByTypeEnum = 'alphabetical' | 'trending'
export interface domain_extensions_registryConfigurations_CreateLifecycleRegistryConfiguration {
	allowedPeriodsInMonths: number[] | null
}
export interface domain_extensions_registryConfigurations_DNSRegistryConfiguration {
	isDNSSECSupported: boolean
	maxNumber: number | null
	minNumber: number | null
}
export interface domain_extensions_registryConfigurations_DomainRegistryConfiguration {
	extension_type: domain_extensions_registryConfigurations_ExtensionTypeEnum | Text
	isPremiumSupported: boolean
	label: domain_extensions_registryConfigurations_LabelDomainRegistryConfiguration
}
export type domain_extensions_registryConfigurations_ExtensionTypeEnum = 'cctld' | 'gtld'
export interface domain_extensions_registryConfigurations_LabelDomainRegistryConfiguration {
	isIDNSupported: boolean
	maxLength: number | null
	minLength: number | null
}
export interface domain_extensions_registryConfigurations_LifecycleRegistryConfiguration {
	create: domain_extensions_registryConfigurations_CreateLifecycleRegistryConfiguration
	order: domain_extensions_registryConfigurations_OrderLifecycleRegistryConfiguration
	renew: domain_extensions_registryConfigurations_RenewLifecycleRegistryConfiguration
	restore: domain_extensions_registryConfigurations_RestoreLifecycleRegistryConfiguration
	transfer: domain_extensions_registryConfigurations_TransferLifecycleRegistryConfiguration
}
export interface domain_extensions_registryConfigurations_OrderLifecycleRegistryConfiguration {
	active: boolean
	maxMonths: number | null
	minMonths: number | null
}
export interface domain_extensions_registryConfigurations_RegistryConfigurations {
	dns: domain_extensions_registryConfigurations_DNSRegistryConfiguration
	domain: domain_extensions_registryConfigurations_DomainRegistryConfiguration
	lifecycle: domain_extensions_registryConfigurations_LifecycleRegistryConfiguration
}
export interface domain_extensions_registryConfigurations_RenewLifecycleRegistryConfiguration {
	allowedPeriodsInMonths: number[] | null
	gracePeriodInDays: number | null
}
export interface domain_extensions_registryConfigurations_RestoreLifecycleRegistryConfiguration {
	gracePeriodInDays: number | null
}
export interface domain_extensions_registryConfigurations_TransferLifecycleRegistryConfiguration {
	allowedPeriodsInMonths: number[] | null
	includeRenew: boolean
}
export interface domain_glueRecord_CreatePayload_Request {
	host: string
	ips: string[]
}
export interface domain_glueRecord_GlueRecord {
	host: string
	ips: string[]
}
export interface domain_glueRecord_GlueRecord_Request {
	ips: string[]
}
export interface domain_nameServer_CreatePayload_Request {
	nameServer: domain_nameServer_NameServerInput_Request[]
}
export interface domain_nameServer_FullNameServer {
	host: string
	id: number
	ip: string | null
	isUsed: boolean
	toDelete: boolean
}
export interface domain_nameServer_NameServer {
	id: number
	ipv4: string | null
	ipv6: string | null
	nameServer: string
	nameServerType: domain_nameServer_NameServerTypeEnum | Text
}
export interface domain_nameServer_NameServerInput_Request {
	host?: string
	ip?: string | null
}
export type domain_nameServer_NameServerStateEnum = 'ko' | 'ok'
export interface domain_nameServer_NameServerStatus {
	state: domain_nameServer_NameServerStateEnum | Text
	type: domain_nameServer_NameServerTypeEnum | Text
	usedSince: string | null
}
export type domain_nameServer_NameServerTypeEnum = 'anycast' | 'dedicated' | 'empty' | 'external' | 'hold' | 'hosted' | 'hosting' | 'mixed' | 'parking'
export interface domain_nameServer_UpdatePayload_Request {
	nameServers: domain_nameServer_NameServerInput_Request[]
}
export interface domain_outgoingTransfer_Approve_Request {
	approveType?: domain_ApproveTypeEnum
	ident?: string
}
export interface domain_rules_Optin {
	fields: (domain_OptinFieldsEnum | Text)[]
	type: domain_configurations_ContactTypeEnum | Text
}
export interface domain_zone_Capabilities {
	dynHost: boolean
}
export interface domain_zone_Dnssec {
	status: domain_DnssecStatusEnum | Text
}
export interface domain_zone_Import_Request {
	zoneFile: string
}
export interface domain_zone_Option {
	name: string
}
export interface domain_zone_Record {
	fieldType: domain_zone_RecordTypeEnum | Text
	id: number
	subDomain: string | null
	target: string
	ttl: number | null
	zone: string
}
export interface domain_zone_RecordCreate_Request {
	fieldType: domain_zone_RecordTypeEnum
	subDomain?: string | null
	target: string
	ttl?: number
}
export type domain_zone_RecordTypeEnum = 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'DKIM' | 'DMARC' | 'DNAME' | 'HTTPS' | 'LOC' | 'MX' | 'NAPTR' | 'NS' | 'PTR' | 'RP' | 'SPF' | 'SRV' | 'SSHFP' | 'SVCB' | 'TLSA' | 'TXT'
export interface domain_zone_RecordUpdate_Request {
	subDomain?: string | null
	target?: string
	ttl?: number | null
}
export interface domain_zone_Redirection {
	description: string | null
	id: number
	keywords: string | null
	subDomain: string | null
	target: string
	title: string | null
	type: domain_zone_RedirectionTypeEnum | Text
	zone: string
}
export interface domain_zone_RedirectionCreate_Request {
	description?: string | null
	keywords?: string | null
	subDomain?: string
	target: string
	title?: string | null
	type: domain_zone_RedirectionTypeEnum
}
export type domain_zone_RedirectionTypeEnum = 'invisible' | 'visible' | 'visiblePermanent'
export interface domain_zone_RedirectionUpdate_Request {
	description?: string | null
	keywords?: string | null
	target?: string
	title?: string | null
	type?: domain_zone_RedirectionTypeEnum
}
export interface domain_zone_ResetRecord_Request {
	fieldType?: domain_zone_ResettableNamedResolutionFieldTypeEnum
	target?: string
}
export interface domain_zone_Reset_Request {
	DnsRecords?: domain_zone_ResetRecord_Request[]
	minimized?: boolean
}
export type domain_zone_ResettableNamedResolutionFieldTypeEnum = 'A' | 'MX'
export interface domain_zone_Soa {
	email: string
	expire: number
	nxDomainTtl: number
	refresh: number
	serial: number
	server: string
	ttl: number
}
export interface domain_zone_Soa_Request {
	email?: string
	expire?: number
	nxDomainTtl?: number
	refresh?: number
	serial?: number
	server?: string
	ttl?: number
}
export interface domain_zone_Status {
	errors: string[] | null
	isDeployed: boolean
	warnings: string[] | null
}
export interface domain_zone_Task {
	canAccelerate: boolean
	canCancel: boolean
	canRelaunch: boolean
	comment: string | null
	creationDate: string
	doneDate: string | null
	function: domain_TaskFunctionEnum | Text
	id: number
	lastUpdate: string | null
	status: domain_TaskStatusEnum | Text
	todoDate: string
}
export interface domain_zone_ZoneRestorePoint {
	creationDate: string
	zoneFileUrl: string
}
export interface domain_zone_dynHost_Login {
	login: string
	subDomain: string
	zone: string
}
export interface domain_zone_dynHost_LoginChangePassword_Request {
	password: string
}
export interface domain_zone_dynHost_LoginCreate_Request {
	loginSuffix: string
	password: string
	subDomain: string
}
export interface domain_zone_dynHost_Login_Request {
	subDomain?: string
}
export interface domain_zone_dynHost_Record {
	id: number
	ip: string
	subDomain: string | null
	ttl: number | null
	zone: string
}
export interface domain_zone_dynHost_Record_Request {
	ip?: string
	subDomain?: string | null
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
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export type nichandle_GenderEnum = 'female' | 'male'
export type nichandle_LanguageEnum = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type nichandle_LegalFormEnum = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export interface nichandle_Nichandle_Request {
	address?: string | null
	area?: string | null
	birthCity?: string | null
	birthDay?: string | null
	city?: string | null
	companyNationalIdentificationNumber?: string | null
	complementaryAddress?: string | null
	corporationType?: string | null
	country?: nichandle_CountryEnum
	fax?: string | null
	firstname?: string | null
	italianSDI?: string | null
	language?: nichandle_LanguageEnum | null
	legalform?: nichandle_LegalFormEnum
	name?: string | null
	nationalIdentificationNumber?: string | null
	organisation?: string | null
	phone?: string | null
	phoneCountry?: nichandle_CountryEnum | null
	phoneType?: nichandle_PhoneTypeEnum | null
	purposeOfPurchase?: string | null
	sex?: nichandle_GenderEnum | null
	spareEmail?: string | null
	vat?: string | null
	zip?: string | null
}
export type nichandle_OvhSubsidiaryEnum = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN'
export type nichandle_PhoneTypeEnum = 'landline' | 'mobile'
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export type service_TerminationFutureUseEnum = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
export type service_TerminationReasonEnum = 'FEATURES_DONT_SUIT_ME' | 'LACK_OF_PERFORMANCES' | 'MIGRATED_TO_ANOTHER_OVH_PRODUCT' | 'MIGRATED_TO_COMPETITOR' | 'NOT_ENOUGH_RECOGNITION' | 'NOT_NEEDED_ANYMORE' | 'NOT_RELIABLE' | 'NO_ANSWER' | 'OTHER' | 'PRODUCT_DIMENSION_DONT_SUIT_ME' | 'PRODUCT_TOOLS_DONT_SUIT_ME' | 'TOO_EXPENSIVE' | 'TOO_HARD_TO_USE' | 'UNSATIFIED_BY_CUSTOMER_SUPPORT'
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
export interface services_changeContact_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface services_confirmTermination_Request {
	commentary?: string
	commentaryFutureUse?: string
	commentaryReason?: string
	futureUse?: service_TerminationFutureUseEnum
	reason?: service_TerminationReasonEnum
	token: string
}
