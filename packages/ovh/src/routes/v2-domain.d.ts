// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /domain. */
export interface V2Domain {
	v2: {
		domain: {
			'alldom#GET': Read<domain_AlldomWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
			'name#GET': Read<domain_DomainWithIAM[], string, { additionalStates?: domain_resource_currentState_AdditionalStatesEnum[]; contactAdministrator?: string[]; contactBilling?: string[]; contactOwner?: string[]; contactTechnical?: string[]; iamTags?: Record<string, iam_resource_TagFilter_Request[]>; mainState?: domain_resource_currentState_MainStateEnum[]; searchValue?: string; suspensionState?: domain_resource_currentState_SuspensionStateEnum[] }, { status: 'BETA' }>
			alldom: {
				'{alldomName}#GET': Read<domain_AlldomWithIAM, string, unknown, { status: 'BETA' }>
				'{alldomName}': {
					'task#GET': Read<common_Task[], string, unknown, { status: 'BETA' }>
					task: {
						'{taskId}#GET': Read<common_Task, string, unknown, { status: 'BETA' }>
					}
				}
			}
			name: {
				'{domainName}#GET': Read<domain_DomainWithIAM, string, unknown, { status: 'BETA' }>
				'{domainName}#PUT': Write<domain_Domain, string, domain_Domain_Request, { status: 'BETA' }>
				'{domainName}': {
					'task#GET': Read<common_Task[], string, unknown, { status: 'BETA' }>
					task: {
						'{taskId}#GET': Read<common_Task, string, unknown, { status: 'BETA' }>
					}
				}
			}
		}
	}
}
export interface common_CurrentTask {
	errors: common_TaskError[] | null
	id: string
	link: string
	status: common_CurrentTaskStatusEnum | Text | null
	type: string
}
export type common_CurrentTaskStatusEnum = 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export type common_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'OUT_OF_SYNC' | 'READY' | 'SUSPENDED' | 'UPDATING'
export interface common_Task {
	createdAt: string
	errors: common_TaskError[] | null
	finishedAt: string | null
	id: string
	link: string
	message: string
	progress: common_TaskProgress[]
	startedAt: string | null
	status: common_TaskStatusEnum | Text
	type: string
	updatedAt: string
}
export interface common_TaskError {
	message: string
}
export interface common_TaskProgress {
	name: string
	status: common_TaskStatusEnum | Text
}
export type common_TaskStatusEnum = 'DONE' | 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export interface domain_AlldomCurrentState {
	domains: domain_resource_currentState_AlldomDomain[]
	extensions: (domain_resource_currentState_ExtensionsEnum | Text)[]
	name: string
	type: domain_resource_currentState_AlldomTypesEnum | Text
}
export interface domain_AlldomWithIAM {
	checksum: string
	currentState: domain_AlldomCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
}
export interface domain_Domain {
	checksum?: string
	currentState: domain_DomainCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: domain_DomainTargetSpec
}
export interface domain_DomainCurrentState {
	additionalStates: (domain_resource_currentState_AdditionalStatesEnum | Text)[]
	authInfoManagedByOVHcloud: boolean | null
	authInfoSupported: boolean
	contactsConfiguration: domain_resource_currentState_ContactsConfiguration
	createdAt: string
	dnsConfiguration: domain_resource_currentState_DnsConfiguration
	dnssecConfiguration: domain_resource_currentState_DnssecConfiguration
	extension: string
	hostsConfiguration: domain_resource_currentState_HostsConfiguration
	mainState: domain_resource_currentState_MainStateEnum | Text
	name: string
	protectionState: domain_resource_ProtectionStateEnum | Text
	suspensionState: domain_resource_currentState_SuspensionStateEnum | Text
}
export interface domain_DomainTargetSpec {
	contactsConfiguration?: domain_resource_targetSpec_ContactsConfiguration | null
	dnsConfiguration?: domain_resource_targetSpec_DnsConfiguration | null
	dnssecConfiguration?: domain_resource_targetSpec_DnssecConfiguration | null
	hostsConfiguration?: domain_resource_targetSpec_HostsConfiguration | null
	protectionState?: domain_resource_ProtectionStateEnum | Text | null
}
export interface domain_DomainTargetSpec_Request {
	contactsConfiguration?: domain_resource_targetSpec_ContactsConfiguration_Request | null
	dnsConfiguration?: domain_resource_targetSpec_DnsConfiguration_Request | null
	dnssecConfiguration?: domain_resource_targetSpec_DnssecConfiguration_Request | null
	hostsConfiguration?: domain_resource_targetSpec_HostsConfiguration_Request | null
	protectionState?: domain_resource_ProtectionStateEnum | null
}
export interface domain_DomainWithIAM {
	checksum?: string
	currentState: domain_DomainCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: domain_DomainTargetSpec
}
export interface domain_Domain_Request {
	checksum?: string
	targetSpec: domain_DomainTargetSpec_Request
}
export type domain_resource_DisclosedFieldsEnum = 'ADDRESS' | 'CITY' | 'COUNTRY' | 'EMAIL' | 'FAX' | 'NAME' | 'ORGANIZATION' | 'PHONE' | 'PROVINCE' | 'ZIP'
export type domain_resource_DisclosureConfigurationEnum = 'DISCLOSED' | 'REDACTED'
export type domain_resource_ProtectionStateEnum = 'PROTECTED' | 'UNPROTECTED'
export type domain_resource_currentState_AdditionalStatesEnum = 'DGCCRF_ABUSE' | 'DISPUTE' | 'FORCED_DELETION' | 'OVH_ABUSE' | 'REGISTRY_ABUSE' | 'TECHNICAL_SUSPENDED'
export type domain_resource_currentState_AlgorithmNameEnum = 'DSA' | 'DSA-NSEC3-SHA1' | 'ECC-GOST' | 'ECDSAP256SHA256' | 'ECDSAP384SHA384' | 'ED25519' | 'ED448' | 'RSASHA1' | 'RSASHA1-NSEC3-SHA1' | 'RSASHA256' | 'RSASHA512'
export interface domain_resource_currentState_AlldomDomain {
	dnssecActivated: boolean | null
	expiresAt: string | null
	extension: string | null
	mainState: domain_resource_currentState_MainStateEnum | Text | null
	name: string
	nameServers: domain_resource_currentState_dnsConfiguration_NameServer[] | null
	protectionState: domain_resource_ProtectionStateEnum | Text | null
	registrationStatus: domain_resource_currentState_RegistrationStatusEnum | Text
	suspensionState: domain_resource_currentState_SuspensionStateEnum | Text | null
}
export type domain_resource_currentState_AlldomTypesEnum = 'FRENCH' | 'FRENCH+INTERNATIONAL' | 'INTERNATIONAL'
export interface domain_resource_currentState_ContactsConfiguration {
	contactAdministrator: domain_resource_currentState_contactsConfiguration_ContactConfiguration
	contactBilling: domain_resource_currentState_contactsConfiguration_ContactConfiguration
	contactOwner: domain_resource_currentState_contactsConfiguration_ContactConfiguration
	contactTechnical: domain_resource_currentState_contactsConfiguration_ContactConfiguration
}
export interface domain_resource_currentState_DnsConfiguration {
	configurationType: domain_resource_currentState_dnsConfiguration_NameServerTypeEnum | Text
	dnssecSupported: boolean
	glueRecordIPv6Supported: boolean
	hostSupported: boolean
	maxDNS: number
	minDNS: number
	nameServers: domain_resource_currentState_dnsConfiguration_NameServer[]
}
export interface domain_resource_currentState_DnssecConfiguration {
	dnssecSupported: boolean
	dsData: domain_resource_currentState_dnssecConfiguration_DsData[] | null
	supportedAlgorithms: domain_resource_currentState_dnssecConfiguration_SupportedAlgorithm[] | null
}
export type domain_resource_currentState_ExtensionsEnum = 'be' | 'biz' | 'com' | 'eu' | 'fr' | 'info' | 'net' | 'org'
export interface domain_resource_currentState_HostsConfiguration {
	hostSupported: boolean
	hosts: domain_resource_currentState_hostsConfiguration_Host[] | null
	ipv4Supported: boolean | null
	ipv6Supported: boolean | null
	multipleIPsSupported: boolean | null
}
export type domain_resource_currentState_MainStateEnum = 'DELETED' | 'EXPIRED' | 'OK' | 'PENDING_CREATE' | 'PENDING_DELETE' | 'PENDING_INTERNAL_TRANSFER' | 'PENDING_OUTGOING_TRANSFER' | 'RESTORABLE' | 'TO_DELETE'
export type domain_resource_currentState_RegistrationStatusEnum = 'REGISTERED' | 'UNREGISTERED'
export type domain_resource_currentState_SuspensionStateEnum = 'NOT_SUSPENDED' | 'SUSPENDED'
export interface domain_resource_currentState_contactsConfiguration_ContactConfiguration {
	disclosurePolicy: domain_resource_currentState_contactsConfiguration_contactConfiguration_DisclosurePolicy
	id: string
}
export interface domain_resource_currentState_contactsConfiguration_contactConfiguration_DisclosurePolicy {
	disclosedFields: (domain_resource_DisclosedFieldsEnum | Text)[] | null
	disclosureConfiguration: domain_resource_DisclosureConfigurationEnum | Text | null
	forcedDisclosureConfiguration: boolean | null
	visibleViaRdds: boolean
}
export interface domain_resource_currentState_dnsConfiguration_NameServer {
	ipv4: string | null
	ipv6: string | null
	nameServer: string
	nameServerType: domain_resource_currentState_dnsConfiguration_NameServerTypeEnum | Text
}
export type domain_resource_currentState_dnsConfiguration_NameServerTypeEnum = 'ANYCAST' | 'DEDICATED' | 'EMPTY' | 'EXTERNAL' | 'HOLD' | 'HOSTING' | 'MIXED' | 'PARKING'
export interface domain_resource_currentState_dnssecConfiguration_DsData {
	algorithm: number
	flags: number
	keyTag: number
	publicKey: string
}
export interface domain_resource_currentState_dnssecConfiguration_SupportedAlgorithm {
	name: domain_resource_currentState_AlgorithmNameEnum | Text
	number: number
}
export interface domain_resource_currentState_hostsConfiguration_Host {
	host: string | null
	ips: string[] | null
}
export interface domain_resource_targetSpec_ContactsConfiguration {
	contactAdministrator?: domain_resource_targetSpec_contactsConfiguration_ContactConfiguration | null
	contactBilling?: domain_resource_targetSpec_contactsConfiguration_ContactConfiguration | null
	contactOwner?: domain_resource_targetSpec_contactsConfiguration_OwnerConfiguration | null
	contactTechnical?: domain_resource_targetSpec_contactsConfiguration_ContactConfiguration | null
}
export interface domain_resource_targetSpec_ContactsConfiguration_Request {
	contactAdministrator?: domain_resource_targetSpec_contactsConfiguration_ContactConfiguration_Request | null
	contactBilling?: domain_resource_targetSpec_contactsConfiguration_ContactConfiguration_Request | null
	contactOwner?: domain_resource_targetSpec_contactsConfiguration_OwnerConfiguration_Request | null
	contactTechnical?: domain_resource_targetSpec_contactsConfiguration_ContactConfiguration_Request | null
}
export interface domain_resource_targetSpec_DnsConfiguration {
	nameServers?: domain_resource_targetSpec_dnsConfiguration_NameServer[] | null
}
export interface domain_resource_targetSpec_DnsConfiguration_Request {
	nameServers?: domain_resource_targetSpec_dnsConfiguration_NameServer_Request[] | null
}
export interface domain_resource_targetSpec_DnssecConfiguration {
	dsData?: domain_resource_targetSpec_dnssecConfiguration_DsData[] | null
}
export interface domain_resource_targetSpec_DnssecConfiguration_Request {
	dsData?: domain_resource_targetSpec_dnssecConfiguration_DsData_Request[] | null
}
export interface domain_resource_targetSpec_HostsConfiguration {
	hosts?: domain_resource_targetSpec_hostsConfiguration_Host[] | null
}
export interface domain_resource_targetSpec_HostsConfiguration_Request {
	hosts?: domain_resource_targetSpec_hostsConfiguration_Host_Request[] | null
}
export interface domain_resource_targetSpec_contactsConfiguration_ContactConfiguration {
	disclosurePolicy?: domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy
}
export interface domain_resource_targetSpec_contactsConfiguration_ContactConfiguration_Request {
	disclosurePolicy?: domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy_Request
}
export interface domain_resource_targetSpec_contactsConfiguration_OwnerConfiguration {
	disclosurePolicy?: domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy | null
	id?: string | null
}
export interface domain_resource_targetSpec_contactsConfiguration_OwnerConfiguration_Request {
	disclosurePolicy?: domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy_Request | null
	id?: string | null
}
export interface domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy {
	disclosureConfiguration: domain_resource_DisclosureConfigurationEnum | Text
}
export interface domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy_Request {
	disclosureConfiguration: domain_resource_DisclosureConfigurationEnum
}
export interface domain_resource_targetSpec_dnsConfiguration_NameServer {
	ipv4?: string | null
	ipv6?: string | null
	nameServer: string
}
export interface domain_resource_targetSpec_dnsConfiguration_NameServer_Request {
	ipv4?: string | null
	ipv6?: string | null
	nameServer: string
}
export interface domain_resource_targetSpec_dnssecConfiguration_DsData {
	algorithm: number
	flags: number
	keyTag: number
	publicKey: string
}
export interface domain_resource_targetSpec_dnssecConfiguration_DsData_Request {
	algorithm: number
	flags: number
	keyTag: number
	publicKey: string
}
export interface domain_resource_targetSpec_hostsConfiguration_Host {
	host: string
	ips: string[]
}
export interface domain_resource_targetSpec_hostsConfiguration_Host_Request {
	host: string
	ips: string[]
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
