// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, common_Task, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = { status: 'BETA' }
/** The routes of v2 below /domain. */
export interface V2Domain {
	v2: {
		domain: {
			'alldom#GET': Read<domain_AlldomWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			'name#GET': Read<domain_DomainWithIAM[], $1, { additionalStates?: domain_resource_currentState_AdditionalStatesEnum_Request[]; contactAdministrator?: string[]; contactBilling?: string[]; contactOwner?: string[]; contactTechnical?: string[]; iamTags?: Record<string, iam_resource_TagFilter_Request[]>; mainState?: domain_resource_currentState_MainStateEnum_Request[]; searchValue?: string; suspensionState?: domain_resource_currentState_SuspensionStateEnum_Request[] }>
			alldom: {
				'{alldomName}#GET': Read<domain_AlldomWithIAM, $1>
				'{alldomName}': {
					'task#GET': Read<common_Task[], $1>
					task: {
						'{taskId}#GET': Read<common_Task, $1>
					}
				}
			}
			name: {
				'{domainName}#GET': Read<domain_DomainWithIAM, $1>
				'{domainName}#PUT': Write<domain_Domain, $1, domain_Domain_Request>
				'{domainName}': {
					'task#GET': Read<common_Task[], $1>
					task: {
						'{taskId}#GET': Read<common_Task, $1>
					}
				}
			}
		}
	}
}
export interface domain_AlldomCurrentState {
	domains: domain_resource_currentState_AlldomDomain[]
	extensions: domain_resource_currentState_ExtensionsEnum[]
	name: string
	type: domain_resource_currentState_AlldomTypesEnum
}
export interface domain_AlldomWithIAM {
	checksum: string
	currentState: domain_AlldomCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
}
export interface domain_Domain {
	checksum?: string
	currentState: domain_DomainCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: domain_DomainTargetSpec
}
export interface domain_DomainCurrentState {
	additionalStates: domain_resource_currentState_AdditionalStatesEnum[]
	authInfoManagedByOVHcloud: boolean | null
	authInfoSupported: boolean
	contactsConfiguration: domain_resource_currentState_ContactsConfiguration
	createdAt: string
	dnsConfiguration: domain_resource_currentState_DnsConfiguration
	dnssecConfiguration: domain_resource_currentState_DnssecConfiguration
	extension: string
	hostsConfiguration: domain_resource_currentState_HostsConfiguration
	mainState: domain_resource_currentState_MainStateEnum
	name: string
	protectionState: domain_resource_ProtectionStateEnum
	suspensionState: domain_resource_currentState_SuspensionStateEnum
}
export interface domain_DomainTargetSpec {
	contactsConfiguration?: domain_resource_targetSpec_ContactsConfiguration | null
	dnsConfiguration?: domain_resource_targetSpec_DnsConfiguration | null
	dnssecConfiguration?: domain_resource_targetSpec_DnssecConfiguration | null
	hostsConfiguration?: domain_resource_targetSpec_HostsConfiguration | null
	protectionState?: domain_resource_ProtectionStateEnum | null
}
export interface domain_DomainTargetSpec_Request {
	contactsConfiguration?: domain_resource_targetSpec_ContactsConfiguration_Request | null
	dnsConfiguration?: domain_resource_targetSpec_DnsConfiguration_Request | null
	dnssecConfiguration?: domain_resource_targetSpec_DnssecConfiguration_Request | null
	hostsConfiguration?: domain_resource_targetSpec_HostsConfiguration_Request | null
	protectionState?: domain_resource_ProtectionStateEnum_Request | null
}
export interface domain_DomainWithIAM {
	checksum?: string
	currentState: domain_DomainCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: domain_DomainTargetSpec
}
export interface domain_Domain_Request {
	checksum?: string
	targetSpec: domain_DomainTargetSpec_Request
}
export type domain_resource_DisclosedFieldsEnum = 'ADDRESS' | 'CITY' | 'COUNTRY' | 'EMAIL' | 'FAX' | 'NAME' | 'ORGANIZATION' | 'PHONE' | 'PROVINCE' | 'ZIP' | Text
export type domain_resource_DisclosureConfigurationEnum = domain_resource_DisclosureConfigurationEnum_Request | Text
export type domain_resource_DisclosureConfigurationEnum_Request = 'DISCLOSED' | 'REDACTED'
export type domain_resource_ProtectionStateEnum = domain_resource_ProtectionStateEnum_Request | Text
export type domain_resource_ProtectionStateEnum_Request = 'PROTECTED' | 'UNPROTECTED'
export type domain_resource_currentState_AdditionalStatesEnum = domain_resource_currentState_AdditionalStatesEnum_Request | Text
export type domain_resource_currentState_AdditionalStatesEnum_Request = 'DGCCRF_ABUSE' | 'DISPUTE' | 'FORCED_DELETION' | 'OVH_ABUSE' | 'REGISTRY_ABUSE' | 'TECHNICAL_SUSPENDED'
export type domain_resource_currentState_AlgorithmNameEnum = 'DSA' | 'DSA-NSEC3-SHA1' | 'ECC-GOST' | 'ECDSAP256SHA256' | 'ECDSAP384SHA384' | 'ED25519' | 'ED448' | 'RSASHA1' | 'RSASHA1-NSEC3-SHA1' | 'RSASHA256' | 'RSASHA512' | Text
export interface domain_resource_currentState_AlldomDomain {
	dnssecActivated: boolean | null
	expiresAt: string | null
	extension: string | null
	mainState: domain_resource_currentState_MainStateEnum | null
	name: string
	nameServers: domain_resource_currentState_dnsConfiguration_NameServer[] | null
	protectionState: domain_resource_ProtectionStateEnum | null
	registrationStatus: domain_resource_currentState_RegistrationStatusEnum
	suspensionState: domain_resource_currentState_SuspensionStateEnum | null
}
export type domain_resource_currentState_AlldomTypesEnum = 'FRENCH' | 'FRENCH+INTERNATIONAL' | 'INTERNATIONAL' | Text
export interface domain_resource_currentState_ContactsConfiguration {
	contactAdministrator: domain_resource_currentState_contactsConfiguration_ContactConfiguration
	contactBilling: domain_resource_currentState_contactsConfiguration_ContactConfiguration
	contactOwner: domain_resource_currentState_contactsConfiguration_ContactConfiguration
	contactTechnical: domain_resource_currentState_contactsConfiguration_ContactConfiguration
}
export interface domain_resource_currentState_DnsConfiguration {
	configurationType: domain_resource_currentState_dnsConfiguration_NameServerTypeEnum
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
export type domain_resource_currentState_ExtensionsEnum = 'be' | 'biz' | 'com' | 'eu' | 'fr' | 'info' | 'net' | 'org' | Text
export interface domain_resource_currentState_HostsConfiguration {
	hostSupported: boolean
	hosts: domain_resource_currentState_hostsConfiguration_Host[] | null
	ipv4Supported: boolean | null
	ipv6Supported: boolean | null
	multipleIPsSupported: boolean | null
}
export type domain_resource_currentState_MainStateEnum = domain_resource_currentState_MainStateEnum_Request | Text
export type domain_resource_currentState_MainStateEnum_Request = 'DELETED' | 'EXPIRED' | 'OK' | 'PENDING_CREATE' | 'PENDING_DELETE' | 'PENDING_INTERNAL_TRANSFER' | 'PENDING_OUTGOING_TRANSFER' | 'RESTORABLE' | 'TO_DELETE'
export type domain_resource_currentState_RegistrationStatusEnum = 'REGISTERED' | 'UNREGISTERED' | Text
export type domain_resource_currentState_SuspensionStateEnum = domain_resource_currentState_SuspensionStateEnum_Request | Text
export type domain_resource_currentState_SuspensionStateEnum_Request = 'NOT_SUSPENDED' | 'SUSPENDED'
export interface domain_resource_currentState_contactsConfiguration_ContactConfiguration {
	disclosurePolicy: domain_resource_currentState_contactsConfiguration_contactConfiguration_DisclosurePolicy
	id: string
}
export interface domain_resource_currentState_contactsConfiguration_contactConfiguration_DisclosurePolicy {
	disclosedFields: domain_resource_DisclosedFieldsEnum[] | null
	disclosureConfiguration: domain_resource_DisclosureConfigurationEnum | null
	forcedDisclosureConfiguration: boolean | null
	visibleViaRdds: boolean
}
export interface domain_resource_currentState_dnsConfiguration_NameServer {
	ipv4: string | null
	ipv6: string | null
	nameServer: string
	nameServerType: domain_resource_currentState_dnsConfiguration_NameServerTypeEnum
}
export type domain_resource_currentState_dnsConfiguration_NameServerTypeEnum = 'ANYCAST' | 'DEDICATED' | 'EMPTY' | 'EXTERNAL' | 'HOLD' | 'HOSTING' | 'MIXED' | 'PARKING' | Text
export interface domain_resource_currentState_dnssecConfiguration_DsData {
	algorithm: number
	flags: number
	keyTag: number
	publicKey: string
}
export interface domain_resource_currentState_dnssecConfiguration_SupportedAlgorithm {
	name: domain_resource_currentState_AlgorithmNameEnum
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
	disclosureConfiguration: domain_resource_DisclosureConfigurationEnum
}
export interface domain_resource_targetSpec_contactsConfiguration_contactConfiguration_DisclosurePolicy_Request {
	disclosureConfiguration: domain_resource_DisclosureConfigurationEnum_Request
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
