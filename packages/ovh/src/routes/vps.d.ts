// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $3 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $4 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /vps. */
export interface Vps {
	vps: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		datacenter: {
			'#GET': { query: { country?: nichandle_CountryEnum }; out: string[]; auth: false; at: $2 }
		}
		order: {
			rule: {
				datacenter: {
					'#GET': { query: { os?: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum; planCode: string }; out: vps_order_rule_Datacenters; auth: false; at: $3 }
				}
				osChoices: {
					'#GET': { query: { datacenter: string; os: string }; out: vps_order_rule_OSChoices; auth: false; at: $3 }
				}
			}
		}
		'{serviceName}': {
			'#GET': { out: vps_VPSWithIAM; at: $1 }
			'#PUT': { body: vps_VPS_Request; at: $1 }
			abortSnapshot: {
				'#POST': { at: $3 }
			}
			activeOptions: {
				'#GET': { out: (vps_VpsOptionEnum | Text)[]; status: 'DEPRECATED'; deprecated: '2013-10-23'; deleted: '2013-11-23'; instead: '/1.0/vps/{serviceName}/option'; at: $1 }
			}
			automatedBackup: {
				'#GET': { out: vps_AutomatedBackup; at: $1 }
				attachedBackup: {
					'#GET': { out: vps_automatedBackup_Attached[]; at: $1 }
				}
				detachBackup: {
					'#POST': { body: vps_automatedBackup_detachBackup_post_Request; out: vps_Task; at: $1 }
				}
				reschedule: {
					'#POST': { body: vps_automatedBackup_reschedule_post_Request; out: vps_Task; at: $3 }
				}
				restore: {
					'#POST': { body: vps_automatedBackup_restore_post_Request; out: vps_Task; at: $1 }
				}
				restorePoints: {
					'#GET': { query: { state: vps_RestoreStateEnum }; out: string[]; at: $1 }
				}
			}
			availableUpgrade: {
				'#GET': { out: vps_Model[]; at: $2 }
			}
			backupftp: {
				'#GET': { out: vps_BackupFtp; at: $2 }
				access: {
					'#GET': { out: string[]; at: $2 }
					'#POST': { body: vps_backupftp_access_post_Request; out: dedicated_server_Task; at: $2 }
					$: '{ipBlock}'
					'{ipBlock}': {
						'#DELETE': { out: dedicated_server_Task; at: $2 }
						'#GET': { out: dedicated_server_BackupFtpAcl; at: $2 }
						'#PUT': { body: dedicated_server_BackupFtpAcl_Request; at: $2 }
					}
				}
				authorizableBlocks: {
					'#GET': { out: string[]; at: $2 }
				}
				password: {
					'#POST': { out: dedicated_server_Task; at: $2 }
				}
			}
			changeContact: {
				'#POST': { body: services_changeContact_Request; out: number[]; at: $2 }
			}
			confirmTermination: {
				'#POST': { body: services_confirmTermination_Request; out: string; at: $1 }
			}
			createSnapshot: {
				'#POST': { body: vps_createSnapshot_post_Request; out: vps_Task; at: $1 }
			}
			datacenter: {
				'#GET': { out: vps_Datacenter; at: $1 }
			}
			disks: {
				'#GET': { out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: vps_Disk; at: $1 }
					'#PUT': { path: { id: number | string }; body: vps_Disk_Request; at: $1 }
					monitoring: {
						'#GET': { path: { id: number | string }; query: { period: vps_VpsMonitoringPeriodEnum; type: vps_disk_StatisticTypeEnum }; out: complexType_UnitAndValues_vps_VpsTimestampValue; at: $1 }
					}
					use: {
						'#GET': { path: { id: number | string }; query: { type: vps_disk_StatisticTypeEnum }; out: complexType_UnitAndValue_double; at: $1 }
					}
				}
			}
			distribution: {
				'#GET': { out: vps_Template; at: $2 }
				software: {
					'#GET': { out: number[]; at: $2 }
					$: '{softwareId}'
					'{softwareId}': {
						'#GET': { path: { softwareId: number | string }; out: vps_Software; at: $2 }
					}
				}
			}
			getConsoleUrl: {
				'#POST': { out: string; at: $1 }
			}
			images: {
				available: {
					'#GET': { out: string[]; status: 'BETA'; at: $1 }
					$: '{id}'
					'{id}': {
						'#GET': { out: vps_Image; status: 'BETA'; at: $1 }
					}
				}
				current: {
					'#GET': { out: vps_Image; status: 'BETA'; at: $1 }
				}
			}
			ipCountryAvailable: {
				'#GET': { out: (vps_ip_GeolocationEnum | Text)[]; at: $1 }
			}
			ips: {
				'#GET': { out: string[]; at: $1 }
				$: '{ipAddress}'
				'{ipAddress}': {
					'#DELETE': { at: $1 }
					'#GET': { out: vps_Ip; at: $1 }
					'#PUT': { body: vps_Ip_Request; at: $1 }
				}
			}
			migration2016: {
				'#GET': { out: vps_migration_VPS2016to2020; status: 'DEPRECATED'; deprecated: '2022-04-01'; deleted: '2022-05-01'; instead: '/1.0/vps/{serviceName}/migration2018'; at: $4 }
				'#POST': { out: vps_Task; status: 'DEPRECATED'; deprecated: '2022-04-01'; deleted: '2022-05-01'; instead: '/1.0/vps/{serviceName}/migration2018'; at: $4 }
			}
			migration2018: {
				'#GET': { out: vps_migration_VPS2018to2020; status: 'BETA'; at: $4 }
				'#POST': { body: vps_migration2018_post_Request; out: vps_Task; status: 'BETA'; at: $4 }
			}
			migration2020: {
				'#DELETE': {}
				'#GET': { out: vps_migration_VPS2020to2025 }
				'#POST': { body: vps_migration_VPS2020to2025_Post_Request; out: vps_migration_VPS2020to2025 }
				'#PUT': { body: vps_migration_VPS2020to2025_Put_Request; out: vps_migration_VPS2020to2025 }
			}
			models: {
				'#GET': { out: vps_Model[]; at: $2 }
			}
			monitoring: {
				'#GET': { query: { period: vps_VpsMonitoringPeriodEnum; type: vps_VpsStatisticTypeEnum }; out: complexType_UnitAndValues_vps_VpsTimestampValue; status: 'DEPRECATED'; deprecated: '2024-07-15'; deleted: '2024-09-15'; at: $1 }
			}
			openConsoleAccess: {
				'#POST': { body: vps_openConsoleAccess_post_Request; out: vps_Vnc; at: $2 }
			}
			option: {
				'#GET': { out: (vps_VpsOptionEnum | Text)[]; at: $1 }
				$: '{option}'
				'{option}': {
					'#DELETE': { query: { deleteNow?: boolean }; status: 'DEPRECATED'; deprecated: '2023-12-22'; deleted: '2024-06-01'; at: $1 }
					'#GET': { out: vps_Option; at: $1 }
				}
			}
			reboot: {
				'#POST': { out: vps_Task; at: $1 }
			}
			rebuild: {
				'#POST': { body: vps_rebuild_post_Request; out: vps_Task; status: 'BETA'; at: $1 }
			}
			reinstall: {
				'#POST': { body: vps_reinstall_post_Request; out: vps_Task; at: $2 }
			}
			secondaryDnsDomains: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: vps_secondaryDnsDomains_post_Request; at: $1 }
				$: '{domain}'
				'{domain}': {
					'#DELETE': { at: $1 }
					'#GET': { out: secondaryDns_SecondaryDNS; at: $1 }
					'#PUT': { body: secondaryDns_SecondaryDNS_Request; status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2025-10-15'; at: $1 }
					dnsServer: {
						'#GET': { out: secondaryDns_SecondaryDNSNameServer; at: $1 }
					}
				}
			}
			secondaryDnsNameServerAvailable: {
				'#GET': { out: secondaryDns_SecondaryDNSNameServer; at: $1 }
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			setPassword: {
				'#POST': { out: vps_Task; at: $2 }
			}
			snapshot: {
				'#DELETE': { out: vps_Task; at: $1 }
				'#GET': { out: vps_Snapshot; at: $1 }
				'#PUT': { body: vps_Snapshot_Request; at: $1 }
				download: {
					'#GET': { out: vps_DownloadSnapshotURL; at: $3 }
				}
				revert: {
					'#POST': { out: vps_Task; at: $1 }
				}
			}
			start: {
				'#POST': { out: vps_Task; at: $1 }
			}
			statistics: {
				'#GET': { out: vps_VpsMonitoringStatistics; status: 'DEPRECATED'; deprecated: '2023-11-07'; deleted: '2024-01-07'; at: $3 }
			}
			status: {
				'#GET': { out: vps_ip_ServiceStatus; at: $2 }
			}
			stop: {
				'#POST': { out: vps_Task; at: $1 }
			}
			tasks: {
				'#GET': { query: { state?: vps_TaskStateEnum; type?: vps_TaskTypeEnum }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: vps_Task; at: $1 }
				}
			}
			templates: {
				'#GET': { out: number[]; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: vps_Template; at: $2 }
					software: {
						'#GET': { path: { id: number | string }; out: number[]; at: $2 }
						$: '{softwareId}'
						'{softwareId}': {
							'#GET': { path: { id: number | string; softwareId: number | string }; out: vps_Software; at: $2 }
						}
					}
				}
			}
			terminate: {
				'#POST': { out: string; at: $1 }
			}
			use: {
				'#GET': { query: { type: vps_VpsStatisticTypeEnum }; out: complexType_UnitAndValue_double; status: 'DEPRECATED'; deprecated: '2023-07-31'; deleted: '2023-10-01'; instead: '/1.0/vps/{serviceName}/monitoring'; at: $2 }
			}
			veeam: {
				'#GET': { out: vps_Veeam; at: $2 }
				restorePoints: {
					'#GET': { query: { creationTime?: string }; out: number[]; at: $2 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: vps_veeam_RestorePoint; at: $2 }
						restore: {
							'#POST': { path: { id: number | string }; body: vps_veeam_restorePoints_restore_post_Request; out: vps_Task; at: $2 }
						}
					}
				}
				restoredBackup: {
					'#DELETE': { out: vps_Task; at: $2 }
					'#GET': { out: vps_veeam_RestoredBackup; at: $2 }
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
