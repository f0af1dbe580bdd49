// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $3 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $4 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /vps. */
export interface Vps {
	'vps#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	vps: {
		'datacenter#GET': Read<string[], $2, { country?: nichandle_CountryEnum }, { auth: false }>
		'{serviceName}#GET': Read<vps_VPSWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, vps_VPS_Request>
		order: {
			rule: {
				'datacenter#GET': Read<vps_order_rule_Datacenters, $3, { os?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum; planCode: string }, { auth: false }>
				'osChoices#GET': Read<vps_order_rule_OSChoices, $3, { datacenter: string; os: string }, { auth: false }>
			}
		}
		'{serviceName}': {
			'abortSnapshot#POST': Write<void, $3>
			'activeOptions#GET': Read<(vps_VpsOptionEnum | Text)[], $1, unknown, { status: 'DEPRECATED'; deprecated: '2013-10-23'; deleted: '2013-11-23'; instead: '/1.0/vps/{serviceName}/option' }>
			'automatedBackup#GET': Read<vps_AutomatedBackup, $1>
			'availableUpgrade#GET': Read<vps_Model[], $2>
			'backupftp#GET': Read<vps_BackupFtp, $2>
			'changeContact#POST': Write<number[], $2, services_changeContact_Request>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
			'createSnapshot#POST': Write<vps_Task, $1, vps_createSnapshot_post_Request>
			'datacenter#GET': Read<vps_Datacenter, $1>
			'disks#GET': Read<number[], $1>
			'distribution#GET': Read<vps_Template, $2>
			'getConsoleUrl#POST': Write<string, $1>
			'ipCountryAvailable#GET': Read<(vps_ip_GeolocationEnum | Text)[], $1>
			'ips#GET': Read<string[], $1>
			'migration2016#GET': Read<vps_migration_VPS2016to2020, $4, unknown, { status: 'DEPRECATED'; deprecated: '2022-04-01'; deleted: '2022-05-01'; instead: '/1.0/vps/{serviceName}/migration2018' }>
			'migration2016#POST': Write<vps_Task, $4, unknown, { status: 'DEPRECATED'; deprecated: '2022-04-01'; deleted: '2022-05-01'; instead: '/1.0/vps/{serviceName}/migration2018' }>
			'migration2018#GET': Read<vps_migration_VPS2018to2020, $4, unknown, { status: 'BETA' }>
			'migration2018#POST': Write<vps_Task, $4, vps_migration2018_post_Request, { status: 'BETA' }>
			'migration2020#DELETE': Read<void, string>
			'migration2020#GET': Read<vps_migration_VPS2020to2025, string>
			'migration2020#POST': Write<vps_migration_VPS2020to2025, string, vps_migration_VPS2020to2025_Post_Request>
			'migration2020#PUT': Write<vps_migration_VPS2020to2025, string, vps_migration_VPS2020to2025_Put_Request>
			'models#GET': Read<vps_Model[], $2>
			'monitoring#GET': Read<complexType_UnitAndValues_vps_VpsTimestampValue, $1, { period: vps_VpsMonitoringPeriodEnum; type: vps_VpsStatisticTypeEnum }, { status: 'DEPRECATED'; deprecated: '2024-07-15'; deleted: '2024-09-15' }>
			'openConsoleAccess#POST': Write<vps_Vnc, $2, vps_openConsoleAccess_post_Request>
			'option#GET': Read<(vps_VpsOptionEnum | Text)[], $1>
			'reboot#POST': Write<vps_Task, $1>
			'rebuild#POST': Write<vps_Task, $1, vps_rebuild_post_Request, { status: 'BETA' }>
			'reinstall#POST': Write<vps_Task, $2, vps_reinstall_post_Request>
			'secondaryDnsDomains#GET': Read<string[], $1>
			'secondaryDnsDomains#POST': Write<void, $1, vps_secondaryDnsDomains_post_Request>
			'secondaryDnsNameServerAvailable#GET': Read<secondaryDns_SecondaryDNSNameServer, $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'setPassword#POST': Write<vps_Task, $2>
			'snapshot#DELETE': Read<vps_Task, $1>
			'snapshot#GET': Read<vps_Snapshot, $1>
			'snapshot#PUT': Write<void, $1, vps_Snapshot_Request>
			'start#POST': Write<vps_Task, $1>
			'statistics#GET': Read<vps_VpsMonitoringStatistics, $3, unknown, { status: 'DEPRECATED'; deprecated: '2023-11-07'; deleted: '2024-01-07' }>
			'status#GET': Read<vps_ip_ServiceStatus, $2>
			'stop#POST': Write<vps_Task, $1>
			'tasks#GET': Read<number[], $1, { state?: vps_TaskStateEnum; type?: vps_TaskTypeEnum }>
			'templates#GET': Read<number[], $2>
			'terminate#POST': Write<string, $1>
			'use#GET': Read<complexType_UnitAndValue_double, $2, { type: vps_VpsStatisticTypeEnum }, { status: 'DEPRECATED'; deprecated: '2023-07-31'; deleted: '2023-10-01'; instead: '/1.0/vps/{serviceName}/monitoring' }>
			'veeam#GET': Read<vps_Veeam, $2>
			automatedBackup: {
				'attachedBackup#GET': Read<vps_automatedBackup_Attached[], $1>
				'detachBackup#POST': Write<vps_Task, $1, vps_automatedBackup_detachBackup_post_Request>
				'reschedule#POST': Write<vps_Task, $3, vps_automatedBackup_reschedule_post_Request>
				'restore#POST': Write<vps_Task, $1, vps_automatedBackup_restore_post_Request>
				'restorePoints#GET': Read<string[], $1, { state: vps_RestoreStateEnum }>
			}
			backupftp: {
				'access#GET': Read<string[], $2>
				'access#POST': Write<dedicated_server_Task, $2, vps_backupftp_access_post_Request>
				'authorizableBlocks#GET': Read<string[], $2>
				'password#POST': Write<dedicated_server_Task, $2>
				access: {
					'{ipBlock}#DELETE': Read<dedicated_server_Task, $2>
					'{ipBlock}#GET': Read<dedicated_server_BackupFtpAcl, $2>
					'{ipBlock}#PUT': Write<void, $2, dedicated_server_BackupFtpAcl_Request>
				}
			}
			disks: {
				'{id}#GET': Read<vps_Disk, $1>
				'{id}#PUT': Write<void, $1, vps_Disk_Request>
				'{id}': {
					'monitoring#GET': Read<complexType_UnitAndValues_vps_VpsTimestampValue, $1, { period: vps_VpsMonitoringPeriodEnum; type: vps_disk_StatisticTypeEnum }>
					'use#GET': Read<complexType_UnitAndValue_double, $1, { type: vps_disk_StatisticTypeEnum }>
				}
			}
			distribution: {
				'software#GET': Read<number[], $2>
				software: {
					'{softwareId}#GET': Read<vps_Software, $2>
				}
			}
			images: {
				'available#GET': Read<string[], $1, unknown, { status: 'BETA' }>
				'current#GET': Read<vps_Image, $1, unknown, { status: 'BETA' }>
				available: {
					'{id}#GET': Read<vps_Image, $1, unknown, { status: 'BETA' }>
				}
			}
			ips: {
				'{ipAddress}#DELETE': Read<void, $1>
				'{ipAddress}#GET': Read<vps_Ip, $1>
				'{ipAddress}#PUT': Write<void, $1, vps_Ip_Request>
			}
			option: {
				'{option}#DELETE': Read<void, $1, { deleteNow?: boolean }, { status: 'DEPRECATED'; deprecated: '2023-12-22'; deleted: '2024-06-01' }>
				'{option}#GET': Read<vps_Option, $1>
			}
			secondaryDnsDomains: {
				'{domain}#DELETE': Read<void, $1>
				'{domain}#GET': Read<secondaryDns_SecondaryDNS, $1>
				'{domain}#PUT': Write<void, $1, secondaryDns_SecondaryDNS_Request, { status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2025-10-15' }>
				'{domain}': {
					'dnsServer#GET': Read<secondaryDns_SecondaryDNSNameServer, $1>
				}
			}
			snapshot: {
				'download#GET': Read<vps_DownloadSnapshotURL, $3>
				'revert#POST': Write<vps_Task, $1>
			}
			tasks: {
				'{id}#GET': Read<vps_Task, $1>
			}
			templates: {
				'{id}#GET': Read<vps_Template, $2>
				'{id}': {
					'software#GET': Read<number[], $2>
					software: {
						'{softwareId}#GET': Read<vps_Software, $2>
					}
				}
			}
			veeam: {
				'restorePoints#GET': Read<number[], $2, { creationTime?: string }>
				'restoredBackup#DELETE': Read<vps_Task, $2>
				'restoredBackup#GET': Read<vps_veeam_RestoredBackup, $2>
				restorePoints: {
					'{id}#GET': Read<vps_veeam_RestorePoint, $2>
					'{id}': {
						'restore#POST': Write<vps_Task, $2, vps_veeam_restorePoints_restore_post_Request>
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
export type coreTypes_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export type coreTypes_IpVersionEnum = 'v4' | 'v6'
export type dedicated_TaskFunctionEnum = 'INFRA_002_VirtualNetworkInterface' | 'INFRA_002_VirtualNetworkInterface_group' | 'INFRA_002_VirtualNetworkInterface_ungroup' | 'INFRA_ONE_NETWORK_ONEAPI_VirtualNetworkInterface_group' | 'INFRA_ONE_NETWORK_ONEAPI_VirtualNetworkInterface_ungroup' | 'INFRA_ONE_NETWORK_VirtualNetworkInterface_group' | 'INFRA_ONE_NETWORK_VirtualNetworkInterface_ungroup' | 'addVirtualMac' | 'addWindowSplaFromExistingSerial' | 'applyBackupFtpAcls' | 'applyBackupFtpQuota' | 'bypassAntiDDosGame' | 'changePasswordBackupFTP' | 'changeRipeOrg' | 'checkAndReleaseIp' | 'createBackupFTP' | 'createOrUpdateRipeOrg' | 'createPrivateNetwork' | 'disableFirewall' | 'enableFirewall' | 'genericMoveFloatingIp' | 'hardReboot' | 'hardware_update' | 'ipmi/configureSGX' | 'migrateBackupFTP' | 'moveFloatingIp' | 'moveVirtualMac' | 'reagregateBlock' | 'rebootPower8To' | 'reinstallServer' | 'releaseIp' | 'removeBackupFTP' | 'removeVirtualMac' | 'requestAccessIPMI' | 'resetIPMI' | 'resetIPMISession' | 'testIPMIhttp' | 'testIPMIpassword' | 'testIPMIping' | 'virtualMacAdd' | 'virtualMacDelete'
export type dedicated_TaskStatusEnum = 'cancelled' | 'customerError' | 'doing' | 'done' | 'init' | 'ovhError' | 'todo'
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
	function: dedicated_TaskFunctionEnum | Text
	lastUpdate: string | null
	needSchedule: boolean
	note: string | null
	plannedInterventionId: number | null
	startDate: string
	status: dedicated_TaskStatusEnum | Text
	tags: complexType_SafeKeyValueCanBeNull_string[] | null
	taskId: number
	ticketReference: string | null
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
export type nichandle_OvhSubsidiaryEnum = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN'
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
export interface vps_AutomatedBackup {
	rotation: number | null
	schedule: string | null
	serviceResourceName: string
	state: vps_BackupStateEnum | Text
}
export interface vps_BackupFtp {
	ftpBackupName: string
	quota: complexType_UnitAndValue_long | null
	readOnlyDate: string | null
	type: string
	usage: complexType_UnitAndValue_long | null
}
export type vps_BackupStateEnum = 'disabled' | 'enabled'
export interface vps_Datacenter {
	country: coreTypes_CountryEnum | Text
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
	state: vps_disk_StateEnum | Text
	type: vps_disk_TypeEnum | Text
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
	geolocation: vps_ip_GeolocationEnum | Text
	ipAddress: string
	macAddress: string | null
	reverse: string | null
	type: vps_ip_TypeEnum | Text
	version: coreTypes_IpVersionEnum | Text
}
export interface vps_Ip_Request {
	reverse?: string | null
}
export type vps_LockReasonEnum = 'abuse'
export interface vps_LockStatus {
	locked: boolean
	reason: vps_LockReasonEnum | Text
}
export interface vps_Model {
	availableOptions: (vps_VpsOptionEnum | Text)[]
	datacenter: string[]
	disk: number
	maximumAdditionnalIp: number
	memory: number
	name: string
	offer: string
	vcore: number
	version: vps_VpsVersionEnum | Text
}
export interface vps_Option {
	option: vps_VpsOptionEnum | Text
	state: vps_VpsOptionStateEnum | Text
}
export type vps_RestoreStateEnum = 'available' | 'restored' | 'restoring'
export type vps_RestoreTypeEnum = 'file' | 'full'
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
	status: vps_SoftwareStatusEnum | Text
	type: vps_SoftwareTypeEnum | Text
}
export type vps_SoftwareStatusEnum = 'deprecated' | 'stable' | 'testing'
export type vps_SoftwareTypeEnum = 'database' | 'environment' | 'webserver'
export interface vps_Task {
	date: string
	id: number
	progress: number
	state: vps_TaskStateEnum | Text
	type: vps_TaskTypeEnum | Text
}
export type vps_TaskStateEnum = 'blocked' | 'cancelled' | 'doing' | 'done' | 'error' | 'paused' | 'todo' | 'waitingAck'
export type vps_TaskTypeEnum = 'addVeeamBackupJob' | 'changeRootPassword' | 'createSnapshot' | 'deleteSnapshot' | 'deliverVm' | 'getConsoleUrl' | 'internalTask' | 'migrate' | 'openConsoleAccess' | 'provisioningAdditionalIp' | 'reOpenVm' | 'rebootVm' | 'reinstallVm' | 'removeVeeamBackup' | 'rescheduleAutoBackup' | 'restoreFullVeeamBackup' | 'restoreVeeamBackup' | 'restoreVm' | 'revertSnapshot' | 'setMonitoring' | 'setNetboot' | 'startVm' | 'stopVm' | 'upgradeVm'
export interface vps_Template {
	availableLanguage: string[]
	bitFormat: vps_TemplateBitFormatEnum | Numeric
	distribution: string
	id: number
	locale: string
	name: string
}
export type vps_TemplateBitFormatEnum = 32 | 64
export interface vps_VPSWithIAM {
	cluster: string
	displayName: string | null
	iam: iam_ResourceMetadata | null
	keymap: vps_VpsKeymapEnum | Text | null
	lockStatus: vps_LockStatus
	memoryLimit: number
	model: vps_Model
	monitoringIpBlocks: string[]
	name: string
	netbootMode: vps_VpsNetbootEnum | Text
	offerType: vps_VpsOfferEnum | Text
	slaMonitoring: boolean | null
	state: vps_VpsStateEnum | Text
	vcore: number
	zone: string
	zoneType: vps_ZoneTypeEnum | Text
}
export interface vps_VPS_Request {
	displayName?: string | null
	keymap?: vps_VpsKeymapEnum | null
	netbootMode?: vps_VpsNetbootEnum
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
export type vps_VncProtocolEnum = 'VNC' | 'VNCOverWebSocket'
export type vps_VpsKeymapEnum = 'fr' | 'us'
export type vps_VpsMonitoringPeriodEnum = 'lastday' | 'lastmonth' | 'lastweek' | 'lastyear' | 'today'
export interface vps_VpsMonitoringStatistics {
	cpu: number
	disk: number
	memory: number
}
export type vps_VpsNetbootEnum = 'local' | 'rescue'
export type vps_VpsOfferEnum = 'beta-classic' | 'classic' | 'cloud' | 'cloudram' | 'game-classic' | 'lowlat' | 'ssd'
export type vps_VpsOptionEnum = 'additionalDisk' | 'automatedBackup' | 'cpanel' | 'ftpbackup' | 'plesk' | 'snapshot' | 'veeam' | 'windows'
export type vps_VpsOptionStateEnum = 'released' | 'subscribed'
export type vps_VpsStateEnum = 'backuping' | 'installing' | 'maintenance' | 'rebooting' | 'rescued' | 'running' | 'stopped' | 'stopping' | 'upgrading'
export type vps_VpsStatisticTypeEnum = 'cpu:iowait' | 'cpu:max' | 'cpu:nice' | 'cpu:sys' | 'cpu:used' | 'cpu:user' | 'mem:max' | 'mem:used' | 'net:rx' | 'net:tx'
export interface vps_VpsTimestampValue {
	timestamp: number
	value: number | null
}
export type vps_VpsVersionEnum = '2013v1' | '2014v1' | '2015v1' | '2017v1' | '2017v2' | '2017v3' | '2018v1' | '2018v2' | '2019v1' | '2025v1'
export type vps_ZoneTypeEnum = 'localzone' | 'region'
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
	type: vps_RestoreTypeEnum
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
export type vps_disk_StateEnum = 'connected' | 'disconnected' | 'pending'
export type vps_disk_StatisticTypeEnum = 'max' | 'used'
export type vps_disk_TypeEnum = 'additional' | 'primary'
export type vps_ip_GeolocationEnum = 'at' | 'au' | 'be' | 'ca' | 'ch' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'in' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'sg' | 'uk' | 'us'
export interface vps_ip_ServiceStatus {
	dns: vps_ip_ServiceStatusService
	http: vps_ip_ServiceStatusService
	https: vps_ip_ServiceStatusService
	ping: vps_ip_ServiceStatusStateEnum | Text
	smtp: vps_ip_ServiceStatusService
	ssh: vps_ip_ServiceStatusService
	tools: vps_ip_ServiceStatusStateEnum | Text | null
}
export interface vps_ip_ServiceStatusService {
	port: number
	state: vps_ip_ServiceStatusStateEnum | Text
}
export type vps_ip_ServiceStatusStateEnum = 'down' | 'up'
export type vps_ip_TypeEnum = 'additional' | 'primary'
export interface vps_migration2018_post_Request {
	newPlan: string
}
export type vps_migration_DatacenterEnum = 'BHS' | 'DE' | 'GRA' | 'SBG' | 'SGP' | 'SYD' | 'UK' | 'WAW'
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
export type vps_migration_StatusEnum = 'available' | 'done' | 'notAvailable' | 'ongoing' | 'planned' | 'toPlan'
export interface vps_migration_VPS2016to2020 {
	currentPlan: string
	datacenter: vps_migration_DatacenterEnum | Text
	date: string | null
	newPlan: string
	options: vps_migration_OptionMapping2016[]
	product: string
	status: vps_migration_StatusEnum | Text
}
export interface vps_migration_VPS2018to2020 {
	datacenter: vps_migration_DatacenterEnum | Text
	date: string | null
	plans: vps_migration_VPS2018to2020Plan[]
	status: vps_migration_StatusEnum | Text
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
	status: vps_migration_StatusEnum | Text
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
	protocol?: vps_VncProtocolEnum
}
export interface vps_order_rule_Datacenter {
	code: string
	datacenter: string
	daysBeforeDelivery: number
	linuxStatus: vps_order_rule_DatacenterStatusEnum | Text
	status: vps_order_rule_DatacenterStatusEnum | Text
	windowsStatus: vps_order_rule_DatacenterStatusEnum | Text
}
export type vps_order_rule_DatacenterStatusEnum = 'available' | 'out-of-stock' | 'out-of-stock-preorder-allowed'
export interface vps_order_rule_Datacenters {
	datacenters: vps_order_rule_Datacenter[]
}
export interface vps_order_rule_OSChoice {
	name: string
	status: vps_order_rule_OSChoiceStatusEnum | Text
}
export type vps_order_rule_OSChoiceStatusEnum = 'available' | 'checked-by-default' | 'unavailable'
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
export type vps_veeam_ExportTypeEnum = 'nfs' | 'smb'
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
	state: vps_veeam_StateEnum | Text
}
export type vps_veeam_StateEnum = 'mounted' | 'restoring' | 'unmounted' | 'unmounting'
export interface vps_veeam_restorePoints_restore_post_Request {
	changePassword?: boolean
	export?: vps_veeam_ExportTypeEnum
	full: boolean
}
