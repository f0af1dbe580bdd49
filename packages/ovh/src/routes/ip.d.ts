// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { coreTypes_CountryEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request, service_TerminationFutureUseEnum_Request, service_TerminationReasonEnum_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false; status: 'BETA' }
type $3 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'BETA' }
type $4 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
type $5 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $6 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
type $7 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $8 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2025-07-29'; deleted: '2025-09-08' }
type $9 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'BETA' }
type $10 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2016-07-21'; deleted: '2017-01-21'; instead: '/ip/service/{serviceName}/terminate' }
/** The routes of v1 below /ip. */
export interface Ip {
	'ip#GET': Read<string[], $1, { campus?: string; description?: string; iamTags?: Record<string, iam_resource_TagFilter_Request[]>; ip?: string; isAdditionalIp?: boolean; 'routedTo.serviceName'?: string; type?: ip_IpTypeEnum_Request; version?: ip_IpVersionEnum_Request }>
	ip: {
		'campus#GET': Read<ip_Campus[], $2>
		'service#GET': Read<string[], $3, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{ip}#GET': Read<ip_IpWithIAM, $1>
		'{ip}#PUT': Write<void, $1, ip_Ip_Request>
		service: {
			'{serviceName}#GET': Read<ip_ServiceIpWithIAM, $3>
			'{serviceName}#PUT': Write<void, $3, ip_ServiceIp_Request>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $4, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'confirmTermination#POST': Write<string, $3, { commentary?: string; futureUse?: service_TerminationFutureUseEnum_Request; reason?: service_TerminationReasonEnum_Request; token: string }>
				'serviceInfos#GET': Read<services_Service, $3>
				'serviceInfos#PUT': Write<void, $3, services_Service_Request>
				'terminate#POST': Write<string, $3>
			}
		}
		'{ip}': {
			'antihack#GET': Read<string[], $1, { state?: ip_BlockedIpStateEnum_Request }>
			'arp#GET': Read<string[], $1, { state?: ip_ArpStateEnum_Request }>
			'changeOrg#POST': Write<ip_IpTask, $6, { organisation: string }>
			'delegation#GET': Read<string[], $7>
			'delegation#POST': Write<ip_ReverseDelegation, $7, { target: string }>
			'firewall#GET': Read<string[], $7, { enabled?: boolean; state?: ip_FirewallStateEnum_Request }>
			'firewall#POST': Write<ip_FirewallIp, $7, { ipOnFirewall: string }>
			'game#GET': Read<string[], $1>
			'migrationToken#GET': Read<ip_IpMigrationToken, $6>
			'migrationToken#POST': Write<ip_IpMigrationToken, $6, { customerId: string }>
			'mitigation#GET': Read<string[], $7, { auto?: boolean; state?: ip_MitigationStateEnum_Request }>
			'mitigation#POST': Write<ip_MitigationIp, $7, { ipOnMitigation: string }>
			'mitigationProfiles#GET': Read<string[], $7>
			'mitigationProfiles#POST': Write<ip_MitigationProfile, $7, { autoMitigationTimeOut: ip_MitigationProfileAutoMitigationTimeOutEnum_Request; ipMitigationProfile: string }>
			'move#GET': Read<ip_Destinations, $9>
			'move#POST': Write<ip_IpTask, $6, { nexthop?: string; to: string }>
			'park#POST': Write<ip_IpTask, $6>
			'phishing#GET': Read<number[], $1, { ipOnAntiphishing?: string; state?: ip_AntiphishingStateEnum_Request }>
			'reverse#GET': Read<string[], $1>
			'reverse#POST': Write<ip_ReverseIp, $1, { ipReverse: string; reverse: string }>
			'ripe#GET': Read<ip_RipeInfos, $1>
			'ripe#PUT': Write<void, $1, ip_RipeInfos_Request>
			'spam#GET': Read<string[], $1, { state?: ip_SpamStateEnum_Request }>
			'task#GET': Read<number[], $1, { function?: ip_TaskFunctionEnum_Request; status?: ip_TaskStatusEnum_Request }>
			'terminate#POST': Write<ip_IpTask, $10>
			antihack: {
				'{ipBlocked}#GET': Read<ip_BlockedIp, $1>
				'{ipBlocked}': {
					'unblock#POST': Write<void, $1>
				}
			}
			arp: {
				'{ipBlocked}#GET': Read<ip_ArpBlockedIp, $1>
				'{ipBlocked}': {
					'unblock#POST': Write<void, $1>
				}
			}
			bringYourOwnIp: {
				'aggregate#GET': Read<ip_ByoipAggregationPreview[], $5>
				'aggregate#POST': Write<ip_IpTask, $5, { aggregationIp: string }>
				'slice#GET': Read<ip_ByoipSlicingPreview[], $5>
				'slice#POST': Write<ip_IpTask, $5, { slicingSize: number }>
			}
			delegation: {
				'{target}#DELETE': Read<void, $7>
				'{target}#GET': Read<ip_ReverseDelegation, $7>
			}
			firewall: {
				'{ipOnFirewall}#DELETE': Read<string, $7>
				'{ipOnFirewall}#GET': Read<ip_FirewallIp, $7>
				'{ipOnFirewall}#PUT': Write<void, $7, ip_FirewallIp_Request>
				'{ipOnFirewall}': {
					'rule#GET': Read<number[], $7, { state?: ip_FirewallRuleStateEnum_Request }>
					'rule#POST': Write<ip_FirewallNetworkRule, $7, { action: ip_FirewallActionEnum_Request; destinationPort?: number; destinationPortRange?: complexType_Range_Request<number>; l3PacketLength?: complexType_Range_Request<number>; protocol: ip_FirewallProtocolEnum_Request; sequence: ip_FirewallSequenceRangeEnum_Request; source?: string; sourcePort?: number; sourcePortRange?: complexType_Range_Request<number>; tcpOption?: ip_FirewallOptionTCP_Request }>
					rule: {
						'{sequence}#DELETE': Read<ip_FirewallNetworkRule, $7>
						'{sequence}#GET': Read<ip_FirewallNetworkRule, $7>
					}
				}
			}
			game: {
				'{ipOnGame}#GET': Read<ip_GameMitigation, $1>
				'{ipOnGame}#PUT': Write<void, $1, ip_GameMitigation_Request>
				'{ipOnGame}': {
					'rule#GET': Read<number[], $1>
					'rule#POST': Write<ip_GameMitigationRule, $1, { ports: complexType_Range_Request<number>; protocol: ip_GameMitigationRuleProtocolEnum_Request }>
					rule: {
						'{id}#DELETE': Read<ip_GameMitigationRule, $1>
						'{id}#GET': Read<ip_GameMitigationRule, $1>
					}
				}
			}
			license: {
				'cloudLinux#GET': Read<string[], $1, { ipAddress?: string }>
				'cpanel#GET': Read<string[], $6, { ipAddress?: string }>
				'directadmin#GET': Read<string[], $6, { ipAddress?: string }>
				'plesk#GET': Read<string[], $6, { ipAddress?: string }>
				'sqlserver#GET': Read<string[], $1, { ipAddress?: string }>
				'virtuozzo#GET': Read<string[], $6, { ipAddress?: string }>
				'windows#GET': Read<string[], $6, { ipAddress?: string }>
				'worklight#GET': Read<string[], $6, { ipAddress?: string }>
			}
			mitigation: {
				'{ipOnMitigation}#DELETE': Read<ip_MitigationIp, $7>
				'{ipOnMitigation}#GET': Read<ip_MitigationIp, $7>
				'{ipOnMitigation}#PUT': Write<void, $8, ip_MitigationIp_Request>
			}
			mitigationProfiles: {
				'{ipMitigationProfile}#DELETE': Read<void, $7>
				'{ipMitigationProfile}#GET': Read<ip_MitigationProfile, $7>
				'{ipMitigationProfile}#PUT': Write<void, $7, ip_MitigationProfile_Request>
			}
			phishing: {
				'{id}#GET': Read<ip_Antiphishing, $1>
			}
			reverse: {
				'{ipReverse}#DELETE': Read<void, $1>
				'{ipReverse}#GET': Read<ip_ReverseIp, $1>
			}
			spam: {
				'{ipSpamming}#GET': Read<ip_SpamIp, $1>
				'{ipSpamming}': {
					'stats#GET': Read<ip_SpamStats[], $1, { from: string; to: string }>
					'unblock#POST': Write<ip_SpamIp, $1>
				}
			}
			task: {
				'{taskId}#GET': Read<ip_IpTask, $1>
			}
		}
	}
}
export interface complexType_Range<T> {
	from: T
	to: T
}
export interface complexType_Range_Request<T> {
	from?: T
	to?: T
}
export type coreTypes_RegionCodenameEnum = 'af-central-lz-abj' | 'af-north-lz-rba' | 'ap-south-lz-akl' | 'ap-south-lz-blr' | 'ap-south-lz-icd' | 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-lz-buh' | 'eu-central-lz-sof' | 'eu-central-waw' | 'eu-east-lz-prg' | 'eu-north-lz-cph' | 'eu-north-lz-hel' | 'eu-north-lz-osl' | 'eu-north-lz-sto' | 'eu-south-lz-lis' | 'eu-south-lz-mad' | 'eu-south-lz-mil' | 'eu-south-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-lz-ams' | 'eu-west-lz-bru' | 'eu-west-lz-dln' | 'eu-west-lz-lux' | 'eu-west-lz-mnc' | 'eu-west-lz-mrs' | 'eu-west-lz-vie' | 'eu-west-lz-zrh' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'me-south-lz-dxb' | 'sa-central-lz-mex' | 'sa-east-lz-sao' | 'sa-west-lz-bue' | 'sa-west-lz-scl' | 'us-central-lz-slc' | 'us-central-lz-stl' | 'us-east-lz-atl' | 'us-east-lz-bos' | 'us-east-lz-chi' | 'us-east-lz-dal' | 'us-east-lz-mia' | 'us-east-lz-nyc' | 'us-east-vin' | 'us-west-hil' | 'us-west-lz-den' | 'us-west-lz-lax' | 'us-west-lz-pao' | 'us-west-lz-phx' | 'us-west-lz-sea' | Text
export type dedicated_DatacenterEnum = 'bhs1' | 'bhs2' | 'bhs3' | 'bhs4' | 'bhs5' | 'bhs6' | 'bhs7' | 'bhs8' | 'cch01' | 'crx1' | 'crx2' | 'dc1' | 'eri1' | 'eri2' | 'gra04' | 'gra1' | 'gra2' | 'gra3' | 'gsw' | 'hdf01' | 'hil1' | 'ieb01' | 'itbsi01' | 'itmil01' | 'itzvf01' | 'lil1-int1' | 'lim1' | 'lim2' | 'lim3' | 'mr901' | 'p19' | 'rbx' | 'rbx-hz' | 'rbx1' | 'rbx10' | 'rbx2' | 'rbx3' | 'rbx4' | 'rbx5' | 'rbx6' | 'rbx7' | 'rbx8' | 'rbx9' | 'sbg1' | 'sbg2' | 'sbg3' | 'sbg4' | 'sbg5' | 'sgp02' | 'sgp1' | 'syd03' | 'syd1' | 'syd2' | 'vin1' | 'waw1' | 'ynm1' | 'yyz01' | Text
export interface ip_Antiphishing {
	creationDate: string
	id: number
	ipOnAntiphishing: string
	state: ip_AntiphishingStateEnum
	urlPhishing: string
}
export type ip_AntiphishingStateEnum = ip_AntiphishingStateEnum_Request | Text
export type ip_AntiphishingStateEnum_Request = 'blocked' | 'blocking' | 'unblocked' | 'unblocking'
export interface ip_ArpBlockedIp {
	blockedSince: string
	ipBlocked: string
	logs: string | null
	state: ip_ArpStateEnum
	time: number
}
export type ip_ArpStateEnum = ip_ArpStateEnum_Request | Text
export type ip_ArpStateEnum_Request = 'blocked' | 'unblocking'
export interface ip_BlockedIp {
	blockedSince: string
	ipBlocked: string
	logs: string | null
	state: ip_BlockedIpStateEnum
	time: number
}
export type ip_BlockedIpStateEnum = ip_BlockedIpStateEnum_Request | Text
export type ip_BlockedIpStateEnum_Request = 'blocked' | 'unblocking'
export interface ip_ByoipAggregationPreview {
	aggregationIp: string
	childrenIps: string[]
}
export interface ip_ByoipSlicingPreview {
	childrenIps: string[]
	slicingSize: number
}
export interface ip_Campus {
	bringYourOwnIpSupportedRirForIp: string[]
	datacenters: dedicated_DatacenterEnum[]
	description: string
	name: ip_CampusEnum
}
export type ip_CampusEnum = 'BHS' | 'ERI' | 'GRA' | 'HIL' | 'LIM' | 'MIL' | 'PAR' | 'RBX' | 'SBG' | 'SGP' | 'SYD' | 'VIN' | 'WAW' | 'YNM' | 'YYZ' | Text
export interface ip_Destination {
	nexthop: string[] | null
	service: string
}
export interface ip_Destinations {
	cloudProject: ip_Destination[] | null
	dedicatedCloud: ip_Destination[] | null
	dedicatedServer: ip_Destination[] | null
	hostingReseller: ip_Destination[] | null
	ipLoadbalancing: ip_Destination[] | null
	vmwareCloudDirector: ip_Destination[] | null
	vps: ip_Destination[] | null
}
export type ip_FirewallActionEnum = ip_FirewallActionEnum_Request | Text
export type ip_FirewallActionEnum_Request = 'deny' | 'permit'
export interface ip_FirewallIp {
	enabled: boolean
	ipOnFirewall: string
	state: ip_FirewallStateEnum
}
export interface ip_FirewallIp_Request {
	enabled?: boolean
}
export interface ip_FirewallNetworkRule {
	action: ip_FirewallActionEnum
	creationDate: string
	destination: string
	destinationPort: string | null
	fragments: boolean | null
	l3PacketLength: string | null
	protocol: ip_FirewallProtocolEnum
	rule: string
	sequence: number
	source: string
	sourcePort: string | null
	state: ip_FirewallRuleStateEnum
	tcpOption: string | null
}
export interface ip_FirewallOptionTCP_Request {
	fragments?: boolean | null
	option?: ip_FirewallTCPOptionEnum_Request | null
}
export type ip_FirewallProtocolEnum = ip_FirewallProtocolEnum_Request | Text
export type ip_FirewallProtocolEnum_Request = 'ah' | 'esp' | 'gre' | 'icmp' | 'ipv4' | 'tcp' | 'udp'
export type ip_FirewallRuleStateEnum = ip_FirewallRuleStateEnum_Request | Text
export type ip_FirewallRuleStateEnum_Request = 'creationPending' | 'ok' | 'removalPending'
export type ip_FirewallSequenceRangeEnum_Request = '0' | '1' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17' | '18' | '19' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type ip_FirewallStateEnum = ip_FirewallStateEnum_Request | Text
export type ip_FirewallStateEnum_Request = 'disableFirewallPending' | 'enableFirewallPending' | 'ok'
export type ip_FirewallTCPOptionEnum_Request = 'established' | 'syn'
export interface ip_GameMitigation {
	firewallModeEnabled: boolean
	ipOnGame: string
	maxRules: number
	state: ip_GameMitigationStateEnum
	supportedProtocols: ip_GameMitigationRuleProtocolEnum[]
}
export interface ip_GameMitigationRule {
	id: number
	ports: complexType_Range<number>
	protocol: ip_GameMitigationRuleProtocolEnum
	state: ip_GameMitigationRuleStateEnum
}
export type ip_GameMitigationRuleProtocolEnum = ip_GameMitigationRuleProtocolEnum_Request | Text
export type ip_GameMitigationRuleProtocolEnum_Request = 'arkSurvivalAscended' | 'arkSurvivalEvolved' | 'arkSurvivalEvolvedV311.78+' | 'arma' | 'counterStrike2' | 'fiveM' | 'gtaMultiTheftAutoSanAndreas' | 'gtaSanAndreasMultiplayerMod' | 'hl2Source' | 'minecraftBedrockWithRacknetCookie' | 'minecraftJava' | 'minecraftPocketEdition' | 'minecraftQuery' | 'mumble' | 'other' | 'rust' | 'teamspeak2' | 'teamspeak3' | 'trackmaniaShootmania' | 'valheim'
export type ip_GameMitigationRuleStateEnum = 'createRulePending' | 'deleteRulePending' | 'ok' | Text
export type ip_GameMitigationStateEnum = 'cleanRulesPending' | 'firewallModeDisablePending' | 'firewallModeEnablePending' | 'ok' | Text
export interface ip_GameMitigation_Request {
	firewallModeEnabled?: boolean
}
export interface ip_IpMigrationToken {
	customerId: string
	token: string
}
export interface ip_IpTask {
	comment: string | null
	destination: ip_RoutedTo | null
	doneDate: string | null
	function: ip_TaskFunctionEnum
	lastUpdate: string | null
	startDate: string
	status: ip_TaskStatusEnum
	taskId: number
}
export type ip_IpTypeEnum = ip_IpTypeEnum_Request | Text
export type ip_IpTypeEnum_Request = 'cdn' | 'cloud' | 'dedicated' | 'failover' | 'hosted_ssl' | 'housing' | 'loadBalancing' | 'mail' | 'overthebox' | 'pcc' | 'pci' | 'private' | 'vpn' | 'vps' | 'vrack' | 'xdsl'
export type ip_IpVersionEnum = ip_IpVersionEnum_Request | Text
export type ip_IpVersionEnum_Request = '4' | '6'
export interface ip_IpWithIAM {
	bringYourOwnIp: boolean
	campus: string | null
	canBeTerminated: boolean
	country: coreTypes_CountryEnum | null
	description: string | null
	iam: iam_ResourceMetadata | null
	ip: string
	isAdditionalIp: boolean
	organisationId: string | null
	regions: coreTypes_RegionCodenameEnum[] | null
	rir: string | null
	routedTo: ip_RoutedTo | null
	type: ip_IpTypeEnum
	version: ip_IpVersionEnum
}
export interface ip_Ip_Request {
	description?: string | null
}
export interface ip_MitigationIp {
	auto: boolean
	ipOnMitigation: string
	permanent: boolean
	state: ip_MitigationStateEnum
}
export interface ip_MitigationIp_Request {
	permanent?: boolean
}
export interface ip_MitigationProfile {
	autoMitigationTimeOut: ip_MitigationProfileAutoMitigationTimeOutEnum
	ipMitigationProfile: string
	state: ip_MitigationProfileStateEnum
}
export type ip_MitigationProfileAutoMitigationTimeOutEnum = ip_MitigationProfileAutoMitigationTimeOutEnum_Request | Text
export type ip_MitigationProfileAutoMitigationTimeOutEnum_Request = '0' | '15' | '1560' | '360' | '60'
export type ip_MitigationProfileStateEnum = 'ok' | 'tasksPending' | Text
export interface ip_MitigationProfile_Request {
	autoMitigationTimeOut?: ip_MitigationProfileAutoMitigationTimeOutEnum_Request
}
export type ip_MitigationStateEnum = ip_MitigationStateEnum_Request | Text
export type ip_MitigationStateEnum_Request = 'creationPending' | 'ok' | 'removalPending'
export interface ip_ReverseDelegation {
	target: string
}
export interface ip_ReverseIp {
	ipReverse: string
	reverse: string
}
export interface ip_RipeInfos {
	description: string | null
	netname: string | null
}
export interface ip_RipeInfos_Request {
	description?: string | null
	netname?: string | null
}
export interface ip_RoutedTo {
	serviceName: string | null
}
export interface ip_ServiceIpWithIAM {
	canBeTerminated: boolean
	country: coreTypes_CountryEnum | null
	description: string | null
	iam: iam_ResourceMetadata | null
	ip: string
	organisationId: string | null
	routedTo: ip_RoutedTo | null
	type: ip_IpTypeEnum
}
export interface ip_ServiceIp_Request {
	description?: string | null
}
export interface ip_SpamIp {
	date: string
	ipSpamming: string
	state: ip_SpamStateEnum
	time: number
}
export type ip_SpamStateEnum = ip_SpamStateEnum_Request | Text
export type ip_SpamStateEnum_Request = 'blockedForSpam' | 'unblocked' | 'unblocking'
export interface ip_SpamStats {
	averageSpamscore: number | null
	detectedSpams: ip_SpamTarget[] | null
	numberOfSpams: number
	timestamp: number
	total: number
}
export interface ip_SpamTarget {
	date: number
	destinationIp: string
	messageId: string
	spamscore: number
}
export type ip_TaskFunctionEnum = ip_TaskFunctionEnum_Request | Text
export type ip_TaskFunctionEnum_Request = 'arinBlockReassign' | 'changeRipeOrg' | 'checkAndReleaseIp' | 'genericMoveFloatingIp' | 'supernetByoipFailoverPartitioning'
export type ip_TaskStatusEnum = ip_TaskStatusEnum_Request | Text
export type ip_TaskStatusEnum_Request = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
