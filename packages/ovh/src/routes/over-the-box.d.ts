// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_ResourceMetadata, iam_resource_TagFilter_Request, order_CurrencyCodeEnum, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'ovh-eu' }
type $3 = {}
type $4 = { status: 'BETA' }
type $5 = { status: 'ALPHA' }
type $6 = { at: 'ovh-eu'; status: 'BETA' }
/** The routes of v1 below /overTheBox. */
export interface OverTheBox {
	'overTheBox#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	overTheBox: {
		'availableOffers#GET': Read<price_OverTheBox_OfferEnum[], $1>
		'devices#POST': Write<overTheBox_DeviceForRegistration[], $1>
		'hardware#GET': Read<string[], $2, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{serviceName}#DELETE': Read<void, $1>
		'{serviceName}#GET': Read<overTheBox_ServiceWithIAM, $1>
		'{serviceName}#PUT': Write<void, $1, overTheBox_Service_Request>
		hardware: {
			'available#GET': Read<string[], $2>
			'{hardwareName}#GET': Read<overTheBox_HardwareWithIAM, $2>
		}
		'{serviceName}': {
			'autoMTU#PUT': Write<void, $2, { mtuAuto: overTheBox_AvailableStatusEnum_Request }>
			'availableReleaseChannels#GET': Read<string[], $1>
			'backups#GET': Read<string[], $1>
			'cancelResiliation#POST': Write<void, $1>
			'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'device#DELETE': Read<void, $1>
			'device#GET': Read<overTheBox_Device, $1>
			'ips#GET': Read<string[], $4>
			'ipv6#PUT': Write<overTheBox_Task, $4, { enabled: boolean }>
			'linkDevice#POST': Write<void, $1, { deviceId: string }>
			'linkHardware#POST': Write<void, $2, { hardwareName: string }>
			'remoteAccesses#GET': Read<string[], $1>
			'remoteAccesses#POST': Write<overTheBox_RemoteAccess, $1, { allowedIp?: string; expirationDate?: string; exposedPort: number; publicKey?: string }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'statistics#GET': Read<otb_device_statistics[], $6, { metricsType: otb_DeviceStatisticsTypeEnum_Request; period?: otb_DeviceStatisticsPeriodEnum_Request }>
			'tasks#GET': Read<string[], $1, { name?: string; status?: overTheBox_TaskStatusEnum_Request }>
			backups: {
				'{backupId}#DELETE': Read<void, $2>
				'{backupId}#GET': Read<overTheBox_Backup, $1>
			}
			device: {
				'actions#GET': Read<string[], $1, { name?: string; status?: overTheBox_ActionStatusEnum_Request }>
				'actions#POST': Write<overTheBox_DeviceAction, $1, { name: string }>
				'availableActions#GET': Read<overTheBox_AvailableDeviceAction[], $1>
				'backup#POST': Write<overTheBox_DeviceAction, $1>
				'hardware#GET': Read<overTheBox_Hardware, $3>
				'logs#POST': Write<overTheBox_TemporaryLogsLink, $1>
				'restoreBackup#POST': Write<overTheBox_DeviceAction[], $1, { backupId: string }>
				actions: {
					'{actionId}#GET': Read<overTheBox_DeviceAction, $1>
				}
			}
			ips: {
				'{ip}#GET': Read<otb_service_ip, $4>
			}
			log: {
				'kind#GET': Read<string[], $5>
				'subscription#GET': Read<string[], $5, { kind?: string }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $5, dbaas_logs_LogSubscriptionCreation_Request>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, $5, dbaas_logs_LogUrlCreation_Request>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, $5>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $5>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $5>
				}
			}
			migration: {
				'changeOffers#POST': Write<overTheBox_OrderMigration, $3, { hardwareName?: string; offer: string; shippingContactID?: string }>
				'offers#GET': Read<overTheBox_AvailableMigrationOffer[], $1>
			}
			remoteAccesses: {
				'{remoteAccessId}#DELETE': Read<void, $1>
				'{remoteAccessId}#GET': Read<overTheBox_RemoteAccess, $1>
				'{remoteAccessId}': {
					'authorize#POST': Write<void, $1>
				}
			}
			tasks: {
				'{taskId}#GET': Read<overTheBox_Task, $1>
			}
		}
	}
}
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
export type otb_DeviceStatisticsPeriodEnum_Request = 'daily' | 'hourly' | 'monthly' | 'weekly'
export type otb_DeviceStatisticsTypeEnum_Request = 'load' | 'memory_free' | 'traffic'
export type otb_DeviceStatisticsUnitEnum = 'bps' | 'byte' | 'n/a' | Text
export interface otb_device_statistics {
	name: string
	points: otb_device_statistics_point[]
	tags: otb_device_statistics_tag[]
	unit: otb_DeviceStatisticsUnitEnum
}
export interface otb_device_statistics_point {
	timestamp: number
	value: number | null
}
export interface otb_device_statistics_tag {
	name: string
	value: string | null
}
export interface otb_service_ip {
	geolocation: otb_service_ip_geolocationEnum
	ip: string
	range: number
	status: otb_service_ip_statusEnum
	version: otb_service_ip_versionEnum
}
export type otb_service_ip_geolocationEnum = 'fr' | Text
export type otb_service_ip_statusEnum = 'active' | 'free' | 'pendingRelease' | 'released' | 'reserved' | Text
export type otb_service_ip_versionEnum = 'v4' | 'v6' | Text
export type overTheBox_ActionStatusEnum = overTheBox_ActionStatusEnum_Request | Text
export type overTheBox_ActionStatusEnum_Request = 'doing' | 'done' | 'error' | 'todo'
export interface overTheBox_AvailableDeviceAction {
	description: string
	name: string
}
export interface overTheBox_AvailableMigrationOffer {
	currentOfferPrice: order_Price
	description: string
	engagementMonths: number
	hardwareAvailable: boolean
	hardwareName: string | null
	hardwarePrice: order_Price | null
	hardwares: overTheBox_HardwareDetails[]
	offer: string
	price: order_Price
}
export type overTheBox_AvailableStatusEnum = overTheBox_AvailableStatusEnum_Request | Text
export type overTheBox_AvailableStatusEnum_Request = 'disabled' | 'enabled'
export interface overTheBox_Backup {
	backupId: string
	createdAt: string
	deviceActionId: string | null
}
export interface overTheBox_Device {
	activated: boolean
	availableUpdate: boolean
	deviceId: string
	lastSeen: string
	networkInterfaces: overTheBox_DeviceInterface[]
	publicIp: string
	system: overTheBox_DeviceSystem | null
	systemVersion: string
	version: string
}
export interface overTheBox_DeviceAction {
	actionId: string
	createdAt: string
	details: string
	name: string
	status: overTheBox_ActionStatusEnum
	todoDate: string
	updatedAt: string
}
export interface overTheBox_DeviceForRegistration {
	activated: boolean
	deviceId: string
	lastSeen: string
}
export interface overTheBox_DeviceInterface {
	device: string | null
	dnsServers: string[] | null
	gateway: string | null
	ip: string | null
	multipathStatus: overTheBox_MultipathStatusEnum
	name: string
	netmask: string | null
	publicIp: string | null
}
export interface overTheBox_DeviceSystem {
	cpu: string | null
	hostname: string | null
	kernel: string | null
	mac: string | null
	model: string | null
	name: string | null
	offerName: string | null
	ovhName: string | null
}
export interface overTheBox_GraphEndpoint {
	host: string
	readToken: string
	readTokenID: string
}
export interface overTheBox_Hardware {
	canBeLinkedToService: boolean
	mac: string | null
	model: string
	name: string
	prettyModelName: string
	serial: string
}
export interface overTheBox_HardwareDetails {
	hardwareDisplayName: string | null
	hardwareName: string | null
	hardwarePrice: order_Price | null
}
export interface overTheBox_HardwareWithIAM {
	canBeLinkedToService: boolean
	iam: iam_ResourceMetadata | null
	mac: string | null
	model: string
	name: string
	prettyModelName: string
	serial: string
}
export type overTheBox_MultipathStatusEnum = 'backup' | 'handover' | 'master' | 'off' | 'on' | Text
export interface overTheBox_OrderMigration {
	orderId: string
	orderUrl: string
}
export interface overTheBox_RemoteAccess {
	accepted: boolean
	askDate: string
	authorizedBy: string | null
	connectionInfos: overTheBox_RemoteAccessConnectionInfos
	deletedAt: string | null
	dockerVersion: string
	expirationDate: string
	exposedPort: number
	remoteAccessId: string
	remoteUserInfos: overTheBox_RemoteAccessUserInfos
	status: overTheBox_RemoteAccessStatusEnum
}
export interface overTheBox_RemoteAccessConnectionInfos {
	ip: string | null
	port: number | null
}
export type overTheBox_RemoteAccessStatusEnum = 'active' | 'creating' | 'deleted' | 'deleting' | 'pendingValidation' | 'recreating' | 'toDelete' | 'toRecreate' | Text
export interface overTheBox_RemoteAccessUserInfos {
	ip: string
	publicKey: string | null
	user: string
}
export type overTheBox_ServiceConfigurationModeEnum = 'autoconfigure' | 'local' | Text
export type overTheBox_ServiceStatusEnum = 'active' | 'creating' | 'deleted' | 'suspended' | 'toCreate' | 'toDelete' | Text
export interface overTheBox_ServiceWithIAM {
	SOCKSProxyEnabled: boolean
	autoMTU: overTheBox_AvailableStatusEnum
	autoUpgrade: boolean
	bandwidth: number
	configurationMode: overTheBox_ServiceConfigurationModeEnum
	customerDescription: string | null
	graphEndpoint: overTheBox_GraphEndpoint | null
	iam: iam_ResourceMetadata | null
	ipv6Enabled: boolean
	offer: string
	prettyOfferName: string
	releaseChannel: string
	serviceName: string
	status: overTheBox_ServiceStatusEnum
	tunnelMode: overTheBox_TunnelModeEnum
}
export interface overTheBox_Service_Request {
	autoUpgrade?: boolean
	customerDescription?: string | null
	releaseChannel?: string
}
export interface overTheBox_Task {
	name: string
	status: overTheBox_TaskStatusEnum
	taskId: string
}
export type overTheBox_TaskStatusEnum = overTheBox_TaskStatusEnum_Request | Text
export type overTheBox_TaskStatusEnum_Request = 'doing' | 'done' | 'error' | 'todo'
export interface overTheBox_TemporaryLogsLink {
	expirationDate: string
	url: string
}
export type overTheBox_TunnelModeEnum = 'glorytun' | 'glorytun_hybrid' | 'glorytun_mud' | Text
export type price_OverTheBox_OfferEnum = 'business.v1' | 'plus.v1' | 'starter.v1' | Text
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
