// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, nichandle_CountryEnum, nichandle_CountryEnum_Request, nichandle_GenderEnum_Request, nichandle_OvhSubsidiaryEnum_Request, service_RenewType_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu'; auth: false }
type $3 = { at: 'ovh-ca' | 'ovh-eu' }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $5 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2021-02-01'; deleted: '2021-08-31'; instead: '/domain/extensions' }
type $6 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $7 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
/** The routes of v1 below /domain. */
export interface Domain {
	'domain#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]>; whoisOwner?: string }>
	domain: {
		'configurationRule#GET': Read<domain_configuration_rules_Rule, $2, { action: domain_ActionEnum_Request; domain: string }>
		'contact#GET': Read<domain_Contact[], $3>
		'contact#POST': Write<domain_Contact, $3, domain_Contact_Request>
		'extensions#GET': Read<string[], $3, { geolocalizations?: string; orderBy?: domain_extensions_OrderByTypeEnum_Request; ovhSubsidiary?: nichandle_OvhSubsidiaryEnum_Request; thematics?: string }>
		'zone#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{serviceName}#GET': Read<domain_DomainServiceWithIAM, $1>
		'{serviceName}#PUT': Write<domain_DomainService, $1, domain_DomainService_Request>
		configurationRule: {
			'check#POST': Write<void, $3, domain_configuration_rules_RuleData_Request, { action: domain_ActionEnum_Request; domain: string }>
		}
		contact: {
			'{contactId}#GET': Read<domain_Contact, $3>
			'{contactId}#PUT': Write<domain_Contact, $3, domain_Contact_Request>
		}
		data: {
			'claimNotice#GET': Read<domain_data_claimNotice_ClaimNotice, $4, { domain: string }>
			'extension#GET': Read<string[], $5, { country?: nichandle_OvhSubsidiaryEnum_Request }>
			'smd#GET': Read<domain_data_smd_Smd[], $6>
			'smd#POST': Write<domain_data_smd_Smd, $6, domain_data_smd_SmdBody_Request>
			smd: {
				'{smdId}#DELETE': Read<void, $6>
				'{smdId}#GET': Read<domain_data_smd_Smd, $6>
				'{smdId}#PUT': Write<domain_data_smd_Smd, $6, domain_data_smd_SmdBody_Request>
			}
		}
		extensions: {
			'byCategory#GET': Read<domain_extensions_ExtensionsByCategory, $3, { categoryType?: domain_extensions_CategoryTypeEnum_Request[] }>
			'highlighted#GET': Read<string[], $3, { ovhSubsidiary?: nichandle_OvhSubsidiaryEnum_Request }>
			'pricingAttributes#GET': Read<domain_extensions_ExtensionsPricingAttributes[], $3, { ovhSubsidiary?: nichandle_OvhSubsidiaryEnum_Request }>
			'{name}#GET': Read<domain_extensions_Extension, $3>
			'{name}': {
				'registryConfigurations#GET': Read<domain_extensions_registryConfigurations_RegistryConfigurations, $3>
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
				'option#GET': Read<string[], $3>
				'record#GET': Read<number[], $1, { fieldType?: domain_zone_RecordTypeEnum_Request; subDomain?: string }>
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
				'task#GET': Read<number[], $1, { function?: domain_TaskFunctionEnum_Request; status?: domain_TaskStatusEnum_Request }>
				'terminate#POST': Write<string, $1>
				dynHost: {
					'login#GET': Read<string[], $6, { login?: string; subDomain?: string }>
					'login#POST': Write<domain_zone_dynHost_Login, $6, domain_zone_dynHost_LoginCreate_Request>
					'record#GET': Read<number[], $6, { subDomain?: string }>
					'record#POST': Write<domain_zone_dynHost_Record, $6, domain_zone_dynHost_Record_Request>
					login: {
						'{login}#DELETE': Read<void, $6>
						'{login}#GET': Read<domain_zone_dynHost_Login, $6>
						'{login}#PUT': Write<void, $6, domain_zone_dynHost_Login_Request>
						'{login}': {
							'changePassword#POST': Write<void, $6, domain_zone_dynHost_LoginChangePassword_Request>
						}
					}
					record: {
						'{id}#DELETE': Read<void, $6>
						'{id}#GET': Read<domain_zone_dynHost_Record, $6>
						'{id}#PUT': Write<void, $6, domain_zone_dynHost_Record_Request>
					}
				}
				history: {
					'{creationDate}#GET': Read<domain_zone_ZoneRestorePoint, $1>
					'{creationDate}': {
						'restore#POST': Write<domain_zone_Task, $1>
					}
				}
				option: {
					'{name}#GET': Read<domain_zone_Option, $3>
					'{name}': {
						'serviceInfos#GET': Read<services_Service, $7>
						'serviceInfos#PUT': Write<void, $7, { renew: service_RenewType_Request }>
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
			'dsRecord#GET': Read<number[], $1, { flags?: dnssec_KeyFlagEnum_Request; status?: dnssec_KeyStatusEnum_Request }>
			'dsRecord#POST': Write<domain_Task, $1, dnssec_UpdatePayload_Request>
			'glueRecord#GET': Read<string[], $1, { host?: string }>
			'glueRecord#POST': Write<domain_Task, $1, domain_glueRecord_CreatePayload_Request>
			'nameServer#GET': Read<number[], $1>
			'nameServer#POST': Write<domain_Task, $1, domain_nameServer_CreatePayload_Request>
			'option#GET': Read<domain_DomainOptionEnum[], $1>
			'options#GET': Read<domain_ServiceOptions, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1, { function?: string; status?: domain_OperationStatusEnum_Request; type?: domain_OperationTypeEnum_Request }>
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
					'status#GET': Read<domain_nameServer_NameServerStatus, $3>
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
				'approve#POST': Write<void, $3, domain_outgoingTransfer_Approve_Request>
			}
			rules: {
				'emailsObfuscation#GET': Read<domain_configurations_ContactTypeEnum[], $1>
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
	algorithm: dnssec_KeyAlgorithmEnum
	flags: dnssec_KeyFlagEnum
	id: number
	publicKey: string
	status: dnssec_KeyStatusEnum
	tag: number
}
export type dnssec_KeyAlgorithmEnum = dnssec_KeyAlgorithmEnum_Request | Numeric
export type dnssec_KeyAlgorithmEnum_Request = 10 | 12 | 13 | 14 | 15 | 16 | 3 | 5 | 6 | 7 | 8
export type dnssec_KeyFlagEnum = dnssec_KeyFlagEnum_Request | Numeric
export type dnssec_KeyFlagEnum_Request = 256 | 257
export type dnssec_KeyStatusEnum = dnssec_KeyStatusEnum_Request | Text
export type dnssec_KeyStatusEnum_Request = 'active' | 'generated' | 'published' | 'removed' | 'retired' | 'revoked'
export interface dnssec_Key_Request {
	algorithm?: dnssec_KeyAlgorithmEnum_Request
	flags?: dnssec_KeyFlagEnum_Request
	publicKey?: string
	tag?: number
}
export interface dnssec_UpdatePayload_Request {
	keys: dnssec_Key_Request[]
}
export type domain_ActionEnum_Request = 'create' | 'trade' | 'transfer' | 'update'
export type domain_ApproveTypeEnum_Request = 'accept' | 'reject'
export interface domain_Contact {
	accreditationCountry: nichandle_CountryEnum | null
	accreditationId: string | null
	accreditationOrganism: string | null
	accreditationYear: number | null
	address: domain_ContactAddress | null
	birthCity: string | null
	birthCountry: nichandle_CountryEnum | null
	birthDay: string | null
	birthZip: string | null
	cellPhone: string | null
	companyNationalIdentificationNumber: string | null
	email: string | null
	enterpriseId: string | null
	fax: string | null
	firstName: string | null
	gender: nichandle_GenderEnum | null
	id: number
	insee: string | null
	language: nichandle_LanguageEnum | null
	lastName: string | null
	legalForm: nichandle_LegalFormEnum | null
	legalFormCategory: string | null
	nationalIdentificationNumber: string | null
	nationality: nichandle_CountryEnum | null
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
	country: nichandle_CountryEnum | null
	line1: string | null
	line2: string | null
	line3: string | null
	otherDetails: string | null
	province: string | null
	zip: string | null
}
export interface domain_ContactAddress_Request {
	city?: string | null
	country?: nichandle_CountryEnum_Request | null
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
	accreditationCountry?: nichandle_CountryEnum_Request | null
	accreditationId?: string | null
	accreditationOrganism?: string | null
	accreditationYear?: number | null
	address?: domain_ContactAddress_Request | null
	birthCity?: string | null
	birthCountry?: nichandle_CountryEnum_Request | null
	birthDay?: string | null
	birthZip?: string | null
	cellPhone?: string | null
	companyNationalIdentificationNumber?: string | null
	email?: string | null
	enterpriseId?: string | null
	fax?: string | null
	firstName?: string | null
	gender?: nichandle_GenderEnum_Request | null
	insee?: string | null
	language?: nichandle_LanguageEnum_Request | null
	lastName?: string | null
	legalForm?: nichandle_LegalFormEnum_Request | null
	legalFormCategory?: string | null
	nationalIdentificationNumber?: string | null
	nationality?: nichandle_CountryEnum_Request | null
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
	isFor?: domain_IsForEnum_Request[] | null
	otherPurpose?: string | null
	reason?: string | null
	represent?: string | null
}
export type domain_DnssecStateEnum = 'disabled' | 'enabled' | 'not_supported' | Text
export type domain_DnssecStatusEnum = 'disableInProgress' | 'disabled' | 'enableInProgress' | 'enabled' | Text
export type domain_DomainOptionEnum = 'dnsAnycast' | Text
export type domain_DomainOptionStateEnum = 'released' | 'subscribed' | Text
export interface domain_DomainService {
	contactAdmin: domain_ContactSummary
	contactBilling: domain_ContactSummary
	contactOwner: domain_ContactSummary
	contactTech: domain_ContactSummary
	dnssecState: domain_DnssecStateEnum
	dnssecSupported: boolean
	domain: string
	expirationDate: string
	glueRecordIpv6Supported: boolean
	glueRecordMultiIpSupported: boolean
	hostSupported: boolean
	lastUpdate: string
	nameServerType: domain_nameServer_NameServerTypeEnum
	nameServers: domain_nameServer_NameServer[]
	offer: domain_OfferEnum
	owoSupported: boolean
	parentService: domain_ParentService | null
	renewalDate: string
	renewalState: domain_RenewalStateEnum
	serviceId: number
	state: domain_DomainStateEnum
	suspensionState: domain_SuspensionStateEnum
	transferLockStatus: domain_LockStatusEnum
	whoisOwner: string
}
export interface domain_DomainServiceWithIAM {
	contactAdmin: domain_ContactSummary
	contactBilling: domain_ContactSummary
	contactOwner: domain_ContactSummary
	contactTech: domain_ContactSummary
	dnssecState: domain_DnssecStateEnum
	dnssecSupported: boolean
	domain: string
	expirationDate: string
	glueRecordIpv6Supported: boolean
	glueRecordMultiIpSupported: boolean
	hostSupported: boolean
	iam: iam_ResourceMetadata | null
	lastUpdate: string
	nameServerType: domain_nameServer_NameServerTypeEnum
	nameServers: domain_nameServer_NameServer[]
	offer: domain_OfferEnum
	owoSupported: boolean
	parentService: domain_ParentService | null
	renewalDate: string
	renewalState: domain_RenewalStateEnum
	serviceId: number
	state: domain_DomainStateEnum
	suspensionState: domain_SuspensionStateEnum
	transferLockStatus: domain_LockStatusEnum
	whoisOwner: string
}
export interface domain_DomainService_Request {
	nameServerType?: domain_nameServer_NameServerTypeEnum_Request
	transferLockStatus?: domain_LockStatusEnum_Request
}
export type domain_DomainStateEnum = 'autorenew_in_progress' | 'autorenew_registry_in_progress' | 'deleted' | 'dispute' | 'expired' | 'ok' | 'outgoing_transfer' | 'pending_create' | 'pending_delete' | 'pending_incoming_transfer' | 'pending_installation' | 'registry_suspended' | 'restorable' | 'technical_suspended' | Text
export type domain_IsForEnum_Request = 'campaign_website' | 'educational_website' | 'emails' | 'information_website' | 'other_purpose' | 'redirect_page' | 'transactional_website'
export type domain_LockStatusEnum = domain_LockStatusEnum_Request | Text
export type domain_LockStatusEnum_Request = 'locked' | 'locking' | 'unavailable' | 'unlocked' | 'unlocking'
export type domain_OfferEnum = 'diamond' | 'gold' | 'platinum' | Text
export type domain_OperationStatusEnum = domain_OperationStatusEnum_Request | Text
export type domain_OperationStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export type domain_OperationTypeEnum = domain_OperationTypeEnum_Request | Text
export type domain_OperationTypeEnum_Request = 'alldom' | 'domain'
export type domain_OptinFieldsEnum = domain_OptinFieldsEnum_Request | Text
export type domain_OptinFieldsEnum_Request = 'address' | 'city' | 'country' | 'email' | 'fax' | 'name' | 'organisation' | 'phone' | 'province' | 'zip'
export interface domain_Option {
	expirationDate: string
	option: domain_DomainOptionEnum
	state: domain_DomainOptionStateEnum
}
export interface domain_ParentService {
	name: string
	type: domain_ParentServiceTypeEnum
}
export type domain_ParentServiceTypeEnum = '/allDom' | Text
export type domain_RenewalStateEnum = 'automatic_renew' | 'cancellation_complete' | 'cancellation_requested' | 'manual_renew' | 'unpaid' | Text
export interface domain_ServiceOption {
	serviceName: string
}
export interface domain_ServiceOptions {
	hosting: domain_ServiceOption | null
	offer: domain_ServiceOption | null
	zone: domain_ServiceOption | null
}
export type domain_SuspensionStateEnum = 'not_suspended' | 'suspended' | Text
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
	status: domain_OperationStatusEnum
	todoDate: string
	type: domain_OperationTypeEnum
}
export type domain_TaskFunctionEnum = domain_TaskFunctionEnum_Request | Text
export type domain_TaskFunctionEnum_Request = 'DnsAnycastActivate' | 'DnsAnycastDeactivate' | 'DnssecDisable' | 'DnssecEnable' | 'DnssecResigning' | 'DnssecRollKsk' | 'DnssecRollZsk' | 'ZoneCreate' | 'ZoneCut' | 'ZoneDelete' | 'ZoneImport' | 'ZoneRestore'
export type domain_TaskStatusEnum = domain_TaskStatusEnum_Request | Text
export type domain_TaskStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
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
	contexts: domain_configuration_rules_ContextEnum[] | null
	operator: domain_configuration_rules_OperatorEnum | null
	value: string | null
	values: string[] | null
}
export type domain_configuration_rules_ContextEnum = 'accept_conditions' | 'claims' | 'create' | 'order' | 'premium' | 'protected_code' | 'reason' | 'trade' | 'transfer' | 'update' | Text
export type domain_configuration_rules_OperatorEnum = 'between' | 'contains' | 'empty' | 'eq' | 'gt' | 'gte' | 'lt' | 'lte' | 'match' | 'maxlength' | 'minlength' | 'ne' | 'notcontains' | 'notempty' | 'readonly' | 'required' | 'shouldbetrue' | Text
export interface domain_configuration_rules_Rule {
	and: domain_configuration_rules_Rule[] | null
	conditions: domain_configuration_rules_Rule | null
	constraints: domain_configuration_rules_Constraint[] | null
	contexts: domain_configuration_rules_ContextEnum[] | null
	description: string | null
	fields: domain_configuration_rules_Rule | null
	label: string | null
	or: domain_configuration_rules_Rule[] | null
	placeholder: string | null
	type: domain_configuration_rules_TypeEnum | null
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
export type domain_configuration_rules_TypeEnum = 'bool' | 'contact' | 'date_ISO8601' | 'domain' | 'json' | 'number' | 'string' | 'string[]' | 'text' | Text
export type domain_configurations_ContactTypeEnum = domain_configurations_ContactTypeEnum_Request | Text
export type domain_configurations_ContactTypeEnum_Request = 'admin' | 'all' | 'billing' | 'owner' | 'tech'
export interface domain_configurations_ObfuscatedEmail {
	status: domain_configurations_ObfuscationStatusEnum | null
	type: domain_configurations_ContactTypeEnum
	value: string
}
export interface domain_configurations_ObfuscatedEmailRefreshPayload_Request {
	contacts: domain_configurations_ContactTypeEnum_Request[]
}
export interface domain_configurations_ObfuscatedEmailUpdatePayload_Request {
	contacts: domain_configurations_ContactTypeEnum_Request[]
}
export type domain_configurations_ObfuscationStatusEnum = 'done' | 'todo' | Text
export interface domain_configurations_Optin {
	fields: domain_OptinFieldsEnum[]
	type: domain_configurations_ContactTypeEnum
}
export interface domain_configurations_OptinUpdatePayload_Request {
	optin?: domain_configurations_Optin_Request[]
}
export interface domain_configurations_Optin_Request {
	fields?: domain_OptinFieldsEnum_Request[]
	type?: domain_configurations_ContactTypeEnum_Request
}
export interface domain_data_claimNotice_Address {
	city: string | null
	countryCode: nichandle_CountryEnum | null
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
	type: domain_data_claimNotice_ClaimNoticeTypeEnum | null
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
export type domain_data_claimNotice_ClaimNoticeTypeEnum = 'TRADEMARK' | 'UK' | Text
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
export type domain_extensions_CategoryTypeEnum_Request = 'geolocalization' | 'thematic'
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
export type domain_extensions_OrderByTypeEnum_Request = 'alphabetical' | 'trending'
export interface domain_extensions_registryConfigurations_CreateLifecycleRegistryConfiguration {
	allowedPeriodsInMonths: number[] | null
}
export interface domain_extensions_registryConfigurations_DNSRegistryConfiguration {
	isDNSSECSupported: boolean
	maxNumber: number | null
	minNumber: number | null
}
export interface domain_extensions_registryConfigurations_DomainRegistryConfiguration {
	extension_type: domain_extensions_registryConfigurations_ExtensionTypeEnum
	isPremiumSupported: boolean
	label: domain_extensions_registryConfigurations_LabelDomainRegistryConfiguration
}
export type domain_extensions_registryConfigurations_ExtensionTypeEnum = 'cctld' | 'gtld' | Text
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
	nameServerType: domain_nameServer_NameServerTypeEnum
}
export interface domain_nameServer_NameServerInput_Request {
	host?: string
	ip?: string | null
}
export type domain_nameServer_NameServerStateEnum = 'ko' | 'ok' | Text
export interface domain_nameServer_NameServerStatus {
	state: domain_nameServer_NameServerStateEnum
	type: domain_nameServer_NameServerTypeEnum
	usedSince: string | null
}
export type domain_nameServer_NameServerTypeEnum = domain_nameServer_NameServerTypeEnum_Request | Text
export type domain_nameServer_NameServerTypeEnum_Request = 'anycast' | 'dedicated' | 'empty' | 'external' | 'hold' | 'hosted' | 'hosting' | 'mixed' | 'parking'
export interface domain_nameServer_UpdatePayload_Request {
	nameServers: domain_nameServer_NameServerInput_Request[]
}
export interface domain_outgoingTransfer_Approve_Request {
	approveType?: domain_ApproveTypeEnum_Request
	ident?: string
}
export interface domain_rules_Optin {
	fields: domain_OptinFieldsEnum[]
	type: domain_configurations_ContactTypeEnum
}
export interface domain_zone_Capabilities {
	dynHost: boolean
}
export interface domain_zone_Dnssec {
	status: domain_DnssecStatusEnum
}
export interface domain_zone_Import_Request {
	zoneFile: string
}
export interface domain_zone_Option {
	name: string
}
export interface domain_zone_Record {
	fieldType: domain_zone_RecordTypeEnum
	id: number
	subDomain: string | null
	target: string
	ttl: number | null
	zone: string
}
export interface domain_zone_RecordCreate_Request {
	fieldType: domain_zone_RecordTypeEnum_Request
	subDomain?: string | null
	target: string
	ttl?: number
}
export type domain_zone_RecordTypeEnum = domain_zone_RecordTypeEnum_Request | Text
export type domain_zone_RecordTypeEnum_Request = 'A' | 'AAAA' | 'CAA' | 'CNAME' | 'DKIM' | 'DMARC' | 'DNAME' | 'HTTPS' | 'LOC' | 'MX' | 'NAPTR' | 'NS' | 'PTR' | 'RP' | 'SPF' | 'SRV' | 'SSHFP' | 'SVCB' | 'TLSA' | 'TXT'
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
	type: domain_zone_RedirectionTypeEnum
	zone: string
}
export interface domain_zone_RedirectionCreate_Request {
	description?: string | null
	keywords?: string | null
	subDomain?: string
	target: string
	title?: string | null
	type: domain_zone_RedirectionTypeEnum_Request
}
export type domain_zone_RedirectionTypeEnum = domain_zone_RedirectionTypeEnum_Request | Text
export type domain_zone_RedirectionTypeEnum_Request = 'invisible' | 'visible' | 'visiblePermanent'
export interface domain_zone_RedirectionUpdate_Request {
	description?: string | null
	keywords?: string | null
	target?: string
	title?: string | null
	type?: domain_zone_RedirectionTypeEnum_Request
}
export interface domain_zone_ResetRecord_Request {
	fieldType?: domain_zone_ResettableNamedResolutionFieldTypeEnum_Request
	target?: string
}
export interface domain_zone_Reset_Request {
	DnsRecords?: domain_zone_ResetRecord_Request[]
	minimized?: boolean
}
export type domain_zone_ResettableNamedResolutionFieldTypeEnum_Request = 'A' | 'MX'
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
	function: domain_TaskFunctionEnum
	id: number
	lastUpdate: string | null
	status: domain_TaskStatusEnum
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
export type nichandle_GenderEnum = nichandle_GenderEnum_Request | Text
export type nichandle_LanguageEnum = nichandle_LanguageEnum_Request | Text
export type nichandle_LanguageEnum_Request = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type nichandle_LegalFormEnum = nichandle_LegalFormEnum_Request | Text
export type nichandle_LegalFormEnum_Request = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export interface nichandle_Nichandle_Request {
	address?: string | null
	area?: string | null
	birthCity?: string | null
	birthDay?: string | null
	city?: string | null
	companyNationalIdentificationNumber?: string | null
	complementaryAddress?: string | null
	corporationType?: string | null
	country?: nichandle_CountryEnum_Request
	fax?: string | null
	firstname?: string | null
	italianSDI?: string | null
	language?: nichandle_LanguageEnum_Request | null
	legalform?: nichandle_LegalFormEnum_Request
	name?: string | null
	nationalIdentificationNumber?: string | null
	organisation?: string | null
	phone?: string | null
	phoneCountry?: nichandle_CountryEnum_Request | null
	phoneType?: nichandle_PhoneTypeEnum_Request | null
	purposeOfPurchase?: string | null
	sex?: nichandle_GenderEnum_Request | null
	spareEmail?: string | null
	vat?: string | null
	zip?: string | null
}
export type nichandle_PhoneTypeEnum_Request = 'landline' | 'mobile'
