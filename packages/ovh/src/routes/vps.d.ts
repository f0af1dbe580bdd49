// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { coreTypes_CountryEnum, dedicated_TaskFunctionEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request, nichandle_CountryEnum_Request, nichandle_OvhSubsidiaryEnum_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $3 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false }
type $4 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $5 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2013-10-23'; deleted: '2013-11-23'; instead: '/1.0/vps/{serviceName}/option' }
type $6 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $7 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'BETA' }
type $8 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2022-04-01'; deleted: '2022-05-01'; instead: '/1.0/vps/{serviceName}/migration2018' }
type $9 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
type $10 = {}
type $11 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-07-15'; deleted: '2024-09-15' }
type $12 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2023-12-22'; deleted: '2024-06-01' }
type $13 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2025-10-15' }
type $14 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'DEPRECATED'; deprecated: '2023-11-07'; deleted: '2024-01-07' }
type $15 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2023-07-31'; deleted: '2023-10-01'; instead: '/1.0/vps/{serviceName}/monitoring' }
/** The routes of v1 below /vps. */
export interface Vps {
	'vps#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	vps: {
		'datacenter#GET': Read<string[], $2, { country?: nichandle_CountryEnum_Request }>
		'{serviceName}#GET': Read<vps_VPSWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, vps_VPS_Request>
		order: {
			rule: {
				'datacenter#GET': Read<vps_order_rule_Datacenters, $3, { os?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request; planCode: string }>
				'osChoices#GET': Read<vps_order_rule_OSChoices, $3, { datacenter: string; os: string }>
			}
		}
		'{serviceName}': {
			'abortSnapshot#POST': Write<void, $4>
			'activeOptions#GET': Read<vps_VpsOptionEnum[], $5>
			'automatedBackup#GET': Read<vps_AutomatedBackup, $1>
			'availableUpgrade#GET': Read<vps_Model[], $6>
			'backupftp#GET': Read<vps_BackupFtp, $6>
			'changeContact#POST': Write<number[], $6, services_changeContact_Request>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
			'createSnapshot#POST': Write<vps_Task, $1, vps_createSnapshot_post_Request>
			'datacenter#GET': Read<vps_Datacenter, $1>
			'disks#GET': Read<number[], $1>
			'distribution#GET': Read<vps_Template, $6>
			'getConsoleUrl#POST': Write<string, $1>
			'ipCountryAvailable#GET': Read<vps_ip_GeolocationEnum[], $1>
			'ips#GET': Read<string[], $1>
			'migration2016#GET': Read<vps_migration_VPS2016to2020, $8>
			'migration2016#POST': Write<vps_Task, $8>
			'migration2018#GET': Read<vps_migration_VPS2018to2020, $9>
			'migration2018#POST': Write<vps_Task, $9, vps_migration2018_post_Request>
			'migration2020#DELETE': Read<void, $10>
			'migration2020#GET': Read<vps_migration_VPS2020to2025, $10>
			'migration2020#POST': Write<vps_migration_VPS2020to2025, $10, vps_migration_VPS2020to2025_Post_Request>
			'migration2020#PUT': Write<vps_migration_VPS2020to2025, $10, vps_migration_VPS2020to2025_Put_Request>
			'models#GET': Read<vps_Model[], $6>
			'monitoring#GET': Read<complexType_UnitAndValues_vps_VpsTimestampValue, $11, { period: vps_VpsMonitoringPeriodEnum_Request; type: vps_VpsStatisticTypeEnum_Request }>
			'openConsoleAccess#POST': Write<vps_Vnc, $6, vps_openConsoleAccess_post_Request>
			'option#GET': Read<vps_VpsOptionEnum[], $1>
			'reboot#POST': Write<vps_Task, $1>
			'rebuild#POST': Write<vps_Task, $7, vps_rebuild_post_Request>
			'reinstall#POST': Write<vps_Task, $6, vps_reinstall_post_Request>
			'secondaryDnsDomains#GET': Read<string[], $1>
			'secondaryDnsDomains#POST': Write<void, $1, vps_secondaryDnsDomains_post_Request>
			'secondaryDnsNameServerAvailable#GET': Read<secondaryDns_SecondaryDNSNameServer, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'setPassword#POST': Write<vps_Task, $6>
			'snapshot#DELETE': Read<vps_Task, $1>
			'snapshot#GET': Read<vps_Snapshot, $1>
			'snapshot#PUT': Write<void, $1, vps_Snapshot_Request>
			'start#POST': Write<vps_Task, $1>
			'statistics#GET': Read<vps_VpsMonitoringStatistics, $14>
			'status#GET': Read<vps_ip_ServiceStatus, $6>
			'stop#POST': Write<vps_Task, $1>
			'tasks#GET': Read<number[], $1, { state?: vps_TaskStateEnum_Request; type?: vps_TaskTypeEnum_Request }>
			'templates#GET': Read<number[], $6>
			'terminate#POST': Write<string, $1>
			'use#GET': Read<complexType_UnitAndValue_double, $15, { type: vps_VpsStatisticTypeEnum_Request }>
			'veeam#GET': Read<vps_Veeam, $6>
			automatedBackup: {
				'attachedBackup#GET': Read<vps_automatedBackup_Attached[], $1>
				'detachBackup#POST': Write<vps_Task, $1, vps_automatedBackup_detachBackup_post_Request>
				'reschedule#POST': Write<vps_Task, $4, vps_automatedBackup_reschedule_post_Request>
				'restore#POST': Write<vps_Task, $1, vps_automatedBackup_restore_post_Request>
				'restorePoints#GET': Read<string[], $1, { state: vps_RestoreStateEnum_Request }>
			}
			backupftp: {
				'access#GET': Read<string[], $6>
				'access#POST': Write<dedicated_server_Task, $6, vps_backupftp_access_post_Request>
				'authorizableBlocks#GET': Read<string[], $6>
				'password#POST': Write<dedicated_server_Task, $6>
				access: {
					'{ipBlock}#DELETE': Read<dedicated_server_Task, $6>
					'{ipBlock}#GET': Read<dedicated_server_BackupFtpAcl, $6>
					'{ipBlock}#PUT': Write<void, $6, dedicated_server_BackupFtpAcl_Request>
				}
			}
			disks: {
				'{id}#GET': Read<vps_Disk, $1>
				'{id}#PUT': Write<void, $1, vps_Disk_Request>
				'{id}': {
					'monitoring#GET': Read<complexType_UnitAndValues_vps_VpsTimestampValue, $1, { period: vps_VpsMonitoringPeriodEnum_Request; type: vps_disk_StatisticTypeEnum_Request }>
					'use#GET': Read<complexType_UnitAndValue_double, $1, { type: vps_disk_StatisticTypeEnum_Request }>
				}
			}
			distribution: {
				'software#GET': Read<number[], $6>
				software: {
					'{softwareId}#GET': Read<vps_Software, $6>
				}
			}
			images: {
				'available#GET': Read<string[], $7>
				'current#GET': Read<vps_Image, $7>
				available: {
					'{id}#GET': Read<vps_Image, $7>
				}
			}
			ips: {
				'{ipAddress}#DELETE': Read<void, $1>
				'{ipAddress}#GET': Read<vps_Ip, $1>
				'{ipAddress}#PUT': Write<void, $1, vps_Ip_Request>
			}
			option: {
				'{option}#DELETE': Read<void, $12, { deleteNow?: boolean }>
				'{option}#GET': Read<vps_Option, $1>
			}
			secondaryDnsDomains: {
				'{domain}#DELETE': Read<void, $1>
				'{domain}#GET': Read<secondaryDns_SecondaryDNS, $1>
				'{domain}#PUT': Write<void, $13, secondaryDns_SecondaryDNS_Request>
				'{domain}': {
					'dnsServer#GET': Read<secondaryDns_SecondaryDNSNameServer, $1>
				}
			}
			snapshot: {
				'download#GET': Read<vps_DownloadSnapshotURL, $4>
				'revert#POST': Write<vps_Task, $1>
			}
			tasks: {
				'{id}#GET': Read<vps_Task, $1>
			}
			templates: {
				'{id}#GET': Read<vps_Template, $6>
				'{id}': {
					'software#GET': Read<number[], $6>
					software: {
						'{softwareId}#GET': Read<vps_Software, $6>
					}
				}
			}
			veeam: {
				'restorePoints#GET': Read<number[], $6, { creationTime?: string }>
				'restoredBackup#DELETE': Read<vps_Task, $6>
				'restoredBackup#GET': Read<vps_veeam_RestoredBackup, $6>
				restorePoints: {
					'{id}#GET': Read<vps_veeam_RestorePoint, $6>
					'{id}': {
						'restore#POST': Write<vps_Task, $6, vps_veeam_restorePoints_restore_post_Request>
					}
				}
			}
		}
	}
}
export interface complexType_SafeKeyValueCanBeNull_string {
	key: string | null
	value: string
}
export interface complexType_UnitAndValue_double {
	unit: string
	value: number
}
export interface complexType_UnitAndValue_long {
	unit: string
	value: number
}
export interface complexType_UnitAndValues_vps_VpsTimestampValue {
	unit: string
	values: vps_VpsTimestampValue[]
}
export type coreTypes_IpVersionEnum = 'v4' | 'v6' | Text
export type dedicated_TaskStatusEnum = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo' | Text
export interface dedicated_server_BackupFtpAcl {
	cifs: boolean
	ftp: boolean
	ipBlock: string
	isApplied: boolean
	lastUpdate: string
	nfs: boolean
}
export interface dedicated_server_BackupFtpAcl_Request {
	cifs?: boolean
	ftp?: boolean
	nfs?: boolean
}
export interface dedicated_server_Task {
	comment: string | null
	doneDate: string | null
	function: dedicated_TaskFunctionEnum
	lastUpdate: string | null
	needSchedule: boolean
	note: string | null
	plannedInterventionId: number | null
	startDate: string
	status: dedicated_TaskStatusEnum
	tags: complexType_SafeKeyValueCanBeNull_string[] | null
	taskId: number
	ticketReference: string | null
}
export interface secondaryDns_SecondaryDNS {
	creationDate: string
	dns: string
	domain: string
	ipMaster: string
}
export interface secondaryDns_SecondaryDNSNameServer {
	hostname: string
	ip: string
	ipv6: string | null
}
export interface secondaryDns_SecondaryDNS_Request {
	ipMaster?: string
}
export interface vps_AutomatedBackup {
	rotation: number | null
	schedule: string | null
	serviceResourceName: string
	state: vps_BackupStateEnum
}
export interface vps_BackupFtp {
	ftpBackupName: string
	quota: complexType_UnitAndValue_long | null
	readOnlyDate: string | null
	type: string
	usage: complexType_UnitAndValue_long | null
}
export type vps_BackupStateEnum = 'disabled' | 'enabled' | Text
export interface vps_Datacenter {
	country: coreTypes_CountryEnum
	longName: string
	name: string
}
export interface vps_Disk {
	bandwidthLimit: number
	id: number
	lowFreeSpaceThreshold: number | null
	monitoring: boolean | null
	serviceName: string | null
	size: number
	state: vps_disk_StateEnum
	type: vps_disk_TypeEnum
}
export interface vps_Disk_Request {
	lowFreeSpaceThreshold?: number | null
	monitoring?: boolean | null
}
export interface vps_DownloadSnapshotURL {
	size: number
	url: string
}
export interface vps_Image {
	id: string
	name: string
}
export interface vps_Ip {
	gateway: string | null
	geolocation: vps_ip_GeolocationEnum
	ipAddress: string
	macAddress: string | null
	reverse: string | null
	type: vps_ip_TypeEnum
	version: coreTypes_IpVersionEnum
}
export interface vps_Ip_Request {
	reverse?: string | null
}
export type vps_LockReasonEnum = 'abuse' | Text
export interface vps_LockStatus {
	locked: boolean
	reason: vps_LockReasonEnum
}
export interface vps_Model {
	availableOptions: vps_VpsOptionEnum[]
	datacenter: string[]
	disk: number
	maximumAdditionnalIp: number
	memory: number
	name: string
	offer: string
	vcore: number
	version: vps_VpsVersionEnum
}
export interface vps_Option {
	option: vps_VpsOptionEnum
	state: vps_VpsOptionStateEnum
}
export type vps_RestoreStateEnum_Request = 'available' | 'restored' | 'restoring'
export type vps_RestoreTypeEnum_Request = 'file' | 'full'
export interface vps_Snapshot {
	creationDate: string
	description: string
	id: string
	region: string | null
}
export interface vps_Snapshot_Request {
	description?: string
}
export interface vps_Software {
	id: number
	name: string
	status: vps_SoftwareStatusEnum
	type: vps_SoftwareTypeEnum
}
export type vps_SoftwareStatusEnum = 'deprecated' | 'stable' | 'testing' | Text
export type vps_SoftwareTypeEnum = 'database' | 'environment' | 'webserver' | Text
export interface vps_Task {
	date: string
	id: number
	progress: number
	state: vps_TaskStateEnum
	type: vps_TaskTypeEnum
}
export type vps_TaskStateEnum = vps_TaskStateEnum_Request | Text
export type vps_TaskStateEnum_Request = 'blocked' | 'cancelled' | 'doing' | 'done' | 'error' | 'paused' | 'todo' | 'waitingAck'
export type vps_TaskTypeEnum = vps_TaskTypeEnum_Request | Text
export type vps_TaskTypeEnum_Request = 'addVeeamBackupJob' | 'changeRootPassword' | 'createSnapshot' | 'deleteSnapshot' | 'deliverVm' | 'getConsoleUrl' | 'internalTask' | 'migrate' | 'openConsoleAccess' | 'provisioningAdditionalIp' | 'reOpenVm' | 'rebootVm' | 'reinstallVm' | 'removeVeeamBackup' | 'rescheduleAutoBackup' | 'restoreFullVeeamBackup' | 'restoreVeeamBackup' | 'restoreVm' | 'revertSnapshot' | 'setMonitoring' | 'setNetboot' | 'startVm' | 'stopVm' | 'upgradeVm'
export interface vps_Template {
	availableLanguage: string[]
	bitFormat: vps_TemplateBitFormatEnum
	distribution: string
	id: number
	locale: string
	name: string
}
export type vps_TemplateBitFormatEnum = 32 | 64 | Numeric
export interface vps_VPSWithIAM {
	cluster: string
	displayName: string | null
	iam: iam_ResourceMetadata | null
	keymap: vps_VpsKeymapEnum | null
	lockStatus: vps_LockStatus
	memoryLimit: number
	model: vps_Model
	monitoringIpBlocks: string[]
	name: string
	netbootMode: vps_VpsNetbootEnum
	offerType: vps_VpsOfferEnum
	slaMonitoring: boolean | null
	state: vps_VpsStateEnum
	vcore: number
	zone: string
	zoneType: vps_ZoneTypeEnum
}
export interface vps_VPS_Request {
	displayName?: string | null
	keymap?: vps_VpsKeymapEnum_Request | null
	netbootMode?: vps_VpsNetbootEnum_Request
	slaMonitoring?: boolean | null
}
export interface vps_Veeam {
	backup: boolean
}
export interface vps_Vnc {
	host: string
	password: string
	port: number
}
export type vps_VncProtocolEnum_Request = 'VNC' | 'VNCOverWebSocket'
export type vps_VpsKeymapEnum = vps_VpsKeymapEnum_Request | Text
export type vps_VpsKeymapEnum_Request = 'fr' | 'us'
export type vps_VpsMonitoringPeriodEnum_Request = 'lastday' | 'lastmonth' | 'lastweek' | 'lastyear' | 'today'
export interface vps_VpsMonitoringStatistics {
	cpu: number
	disk: number
	memory: number
}
export type vps_VpsNetbootEnum = vps_VpsNetbootEnum_Request | Text
export type vps_VpsNetbootEnum_Request = 'local' | 'rescue'
export type vps_VpsOfferEnum = 'beta-classic' | 'classic' | 'cloud' | 'cloudram' | 'game-classic' | 'lowlat' | 'ssd' | Text
export type vps_VpsOptionEnum = 'additionalDisk' | 'automatedBackup' | 'cpanel' | 'ftpbackup' | 'plesk' | 'snapshot' | 'veeam' | 'windows' | Text
export type vps_VpsOptionStateEnum = 'released' | 'subscribed' | Text
export type vps_VpsStateEnum = 'backuping' | 'installing' | 'maintenance' | 'rebooting' | 'rescued' | 'running' | 'stopped' | 'stopping' | 'upgrading' | Text
export type vps_VpsStatisticTypeEnum_Request = 'cpu:iowait' | 'cpu:max' | 'cpu:nice' | 'cpu:sys' | 'cpu:used' | 'cpu:user' | 'mem:max' | 'mem:used' | 'net:rx' | 'net:tx'
export interface vps_VpsTimestampValue {
	timestamp: number
	value: number | null
}
export type vps_VpsVersionEnum = '2013v1' | '2014v1' | '2015v1' | '2017v1' | '2017v2' | '2017v3' | '2018v1' | '2018v2' | '2019v1' | '2025v1' | Text
export type vps_ZoneTypeEnum = 'localzone' | 'region' | Text
export interface vps_automatedBackup_Attached {
	access: vps_automatedBackup_attached_Infos
	restorePoint: string
}
export interface vps_automatedBackup_attached_Infos {
	additionalDisk: string | null
	nfs: string | null
	smb: string | null
}
export interface vps_automatedBackup_detachBackup_post_Request {
	restorePoint: string
}
export interface vps_automatedBackup_reschedule_post_Request {
	schedule: string
}
export interface vps_automatedBackup_restore_post_Request {
	changePassword?: boolean
	restorePoint: string
	type: vps_RestoreTypeEnum_Request
}
export interface vps_backupftp_access_post_Request {
	cifs: boolean
	ftp?: boolean
	ipBlock: string
	nfs: boolean
}
export interface vps_createSnapshot_post_Request {
	description?: string
}
export type vps_disk_StateEnum = 'connected' | 'disconnected' | 'pending' | Text
export type vps_disk_StatisticTypeEnum_Request = 'max' | 'used'
export type vps_disk_TypeEnum = 'additional' | 'primary' | Text
export type vps_ip_GeolocationEnum = 'at' | 'au' | 'be' | 'ca' | 'ch' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'in' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'sg' | 'uk' | 'us' | Text
export interface vps_ip_ServiceStatus {
	dns: vps_ip_ServiceStatusService
	http: vps_ip_ServiceStatusService
	https: vps_ip_ServiceStatusService
	ping: vps_ip_ServiceStatusStateEnum
	smtp: vps_ip_ServiceStatusService
	ssh: vps_ip_ServiceStatusService
	tools: vps_ip_ServiceStatusStateEnum | null
}
export interface vps_ip_ServiceStatusService {
	port: number
	state: vps_ip_ServiceStatusStateEnum
}
export type vps_ip_ServiceStatusStateEnum = 'down' | 'up' | Text
export type vps_ip_TypeEnum = 'additional' | 'primary' | Text
export interface vps_migration2018_post_Request {
	newPlan: string
}
export type vps_migration_DatacenterEnum = 'BHS' | 'DE' | 'GRA' | 'SBG' | 'SGP' | 'SYD' | 'UK' | 'WAW' | Text
export interface vps_migration_OptionMapping2016 {
	currentPlan: string
	newPlan: string
	options: vps_migration_OptionOptionMapping2016[]
	product: string
}
export interface vps_migration_OptionOptionMapping2016 {
	currentPlan: string
	newPlan: string
	product: string
}
export type vps_migration_StatusEnum = 'available' | 'done' | 'notAvailable' | 'ongoing' | 'planned' | 'toPlan' | Text
export interface vps_migration_VPS2016to2020 {
	currentPlan: string
	datacenter: vps_migration_DatacenterEnum
	date: string | null
	newPlan: string
	options: vps_migration_OptionMapping2016[]
	product: string
	status: vps_migration_StatusEnum
}
export interface vps_migration_VPS2018to2020 {
	datacenter: vps_migration_DatacenterEnum
	date: string | null
	plans: vps_migration_VPS2018to2020Plan[]
	status: vps_migration_StatusEnum
}
export interface vps_migration_VPS2018to2020Plan {
	currentPlan: string
	newPlan: string
	options: vps_migration_OptionMapping2016[]
	product: string
}
export interface vps_migration_VPS2020to2025 {
	availablePlans: vps_migration_VPS2020to2025Plan[]
	currentPlan: string
	date: string | null
	position: number | null
	status: vps_migration_StatusEnum
	targetPlan: string | null
}
export interface vps_migration_VPS2020to2025Plan {
	planCode: string
}
export interface vps_migration_VPS2020to2025_Post_Request {
	plan: string
}
export interface vps_migration_VPS2020to2025_Put_Request {
	date?: string
}
export interface vps_openConsoleAccess_post_Request {
	protocol?: vps_VncProtocolEnum_Request
}
export interface vps_order_rule_Datacenter {
	code: string
	datacenter: string
	daysBeforeDelivery: number
	linuxStatus: vps_order_rule_DatacenterStatusEnum
	status: vps_order_rule_DatacenterStatusEnum
	windowsStatus: vps_order_rule_DatacenterStatusEnum
}
export type vps_order_rule_DatacenterStatusEnum = 'available' | 'out-of-stock' | 'out-of-stock-preorder-allowed' | Text
export interface vps_order_rule_Datacenters {
	datacenters: vps_order_rule_Datacenter[]
}
export interface vps_order_rule_OSChoice {
	name: string
	status: vps_order_rule_OSChoiceStatusEnum
}
export type vps_order_rule_OSChoiceStatusEnum = 'available' | 'checked-by-default' | 'unavailable' | Text
export interface vps_order_rule_OSChoices {
	choices: vps_order_rule_OSChoice[]
}
export interface vps_rebuild_post_Request {
	doNotSendPassword?: boolean
	imageId: string
	installRTM?: boolean
	publicSshKey?: string
	sshKey?: string
}
export interface vps_reinstall_post_Request {
	doNotSendPassword?: boolean
	language?: string
	publicSshKey?: string
	softwareId?: number[]
	sshKey?: string[]
	templateId: number
}
export interface vps_secondaryDnsDomains_post_Request {
	domain: string
	ip?: string
}
export type vps_veeam_ExportTypeEnum_Request = 'nfs' | 'smb'
export interface vps_veeam_Infos {
	nfs: string
	smb: string
}
export interface vps_veeam_RestorePoint {
	creationTime: string
	id: number
}
export interface vps_veeam_RestoredBackup {
	accessInfos: vps_veeam_Infos
	restorePointId: number
	state: vps_veeam_StateEnum
}
export type vps_veeam_StateEnum = 'mounted' | 'restoring' | 'unmounted' | 'unmounting' | Text
export interface vps_veeam_restorePoints_restore_post_Request {
	changePassword?: boolean
	export?: vps_veeam_ExportTypeEnum_Request
	full: boolean
}
