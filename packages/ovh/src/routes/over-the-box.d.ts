// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /overTheBox. */
export interface OverTheBox {
	'overTheBox#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	overTheBox: {
		'availableOffers#GET': Read<(price_OverTheBox_OfferEnum | Text)[], $1>
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
			'autoMTU#PUT': Write<void, $2, { mtuAuto: overTheBox_AvailableStatusEnum }>
			'availableReleaseChannels#GET': Read<string[], $1>
			'backups#GET': Read<string[], $1>
			'cancelResiliation#POST': Write<void, $1>
			'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'device#DELETE': Read<void, $1>
			'device#GET': Read<overTheBox_Device, $1>
			'ips#GET': Read<string[], string, unknown, { status: 'BETA' }>
			'ipv6#PUT': Write<overTheBox_Task, string, { enabled: boolean }, { status: 'BETA' }>
			'linkDevice#POST': Write<void, $1, { deviceId: string }>
			'linkHardware#POST': Write<void, $2, { hardwareName: string }>
			'remoteAccesses#GET': Read<string[], $1>
			'remoteAccesses#POST': Write<overTheBox_RemoteAccess, $1, { allowedIp?: string; expirationDate?: string; exposedPort: number; publicKey?: string }>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'statistics#GET': Read<otb_device_statistics[], $2, { metricsType: otb_DeviceStatisticsTypeEnum; period?: otb_DeviceStatisticsPeriodEnum }, { status: 'BETA' }>
			'tasks#GET': Read<string[], $1, { name?: string; status?: overTheBox_TaskStatusEnum }>
			backups: {
				'{backupId}#DELETE': Read<void, $2>
				'{backupId}#GET': Read<overTheBox_Backup, $1>
			}
			device: {
				'actions#GET': Read<string[], $1, { name?: string; status?: overTheBox_ActionStatusEnum }>
				'actions#POST': Write<overTheBox_DeviceAction, $1, { name: string }>
				'availableActions#GET': Read<overTheBox_AvailableDeviceAction[], $1>
				'backup#POST': Write<overTheBox_DeviceAction, $1>
				'hardware#GET': Read<overTheBox_Hardware, string>
				'logs#POST': Write<overTheBox_TemporaryLogsLink, $1>
				'restoreBackup#POST': Write<overTheBox_DeviceAction[], $1, { backupId: string }>
				actions: {
					'{actionId}#GET': Read<overTheBox_DeviceAction, $1>
				}
			}
			ips: {
				'{ip}#GET': Read<otb_service_ip, string, unknown, { status: 'BETA' }>
			}
			log: {
				'kind#GET': Read<string[], string, unknown, { status: 'ALPHA' }>
				'subscription#GET': Read<string[], string, { kind?: string }, { status: 'ALPHA' }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, string, dbaas_logs_LogSubscriptionCreation_Request, { status: 'ALPHA' }>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, string, dbaas_logs_LogUrlCreation_Request, { status: 'ALPHA' }>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, string, unknown, { status: 'ALPHA' }>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, string, unknown, { status: 'ALPHA' }>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, string, unknown, { status: 'ALPHA' }>
				}
			}
			migration: {
				'changeOffers#POST': Write<overTheBox_OrderMigration, string, { hardwareName?: string; offer: string; shippingContactID?: string }>
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
export interface dbaas_logs_LogKind {
	additionalReturnedFields: string[]
	createdAt: string
	displayName: string
	kindId: string
	name: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscription {
	createdAt: string
	kind: string
	resource: dbaas_logs_SubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscriptionCreation_Request {
	kind: string
	streamId: string
}
export interface dbaas_logs_LogSubscriptionResponse {
	operationId: string
	serviceName: string
}
export interface dbaas_logs_LogUrlCreation_Request {
	kind: string
}
export interface dbaas_logs_SubscriptionResource {
	name: string
	type: string
}
export interface dbaas_logs_TemporaryLogsLink {
	expirationDate: string
	url: string
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
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	text: string
	value: number
}
export type otb_DeviceStatisticsPeriodEnum = 'daily' | 'hourly' | 'monthly' | 'weekly'
export type otb_DeviceStatisticsTypeEnum = 'load' | 'memory_free' | 'traffic'
export type otb_DeviceStatisticsUnitEnum = 'bps' | 'byte' | 'n/a'
export interface otb_device_statistics {
	name: string
	points: otb_device_statistics_point[]
	tags: otb_device_statistics_tag[]
	unit: otb_DeviceStatisticsUnitEnum | Text
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
	geolocation: otb_service_ip_geolocationEnum | Text
	ip: string
	range: number
	status: otb_service_ip_statusEnum | Text
	version: otb_service_ip_versionEnum | Text
}
export type otb_service_ip_geolocationEnum = 'fr'
export type otb_service_ip_statusEnum = 'active' | 'free' | 'pendingRelease' | 'released' | 'reserved'
export type otb_service_ip_versionEnum = 'v4' | 'v6'
export type overTheBox_ActionStatusEnum = 'doing' | 'done' | 'error' | 'todo'
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
export type overTheBox_AvailableStatusEnum = 'disabled' | 'enabled'
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
	status: overTheBox_ActionStatusEnum | Text
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
	multipathStatus: overTheBox_MultipathStatusEnum | Text
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
export type overTheBox_MultipathStatusEnum = 'backup' | 'handover' | 'master' | 'off' | 'on'
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
	status: overTheBox_RemoteAccessStatusEnum | Text
}
export interface overTheBox_RemoteAccessConnectionInfos {
	ip: string | null
	port: number | null
}
export type overTheBox_RemoteAccessStatusEnum = 'active' | 'creating' | 'deleted' | 'deleting' | 'pendingValidation' | 'recreating' | 'toDelete' | 'toRecreate'
export interface overTheBox_RemoteAccessUserInfos {
	ip: string
	publicKey: string | null
	user: string
}
export type overTheBox_ServiceConfigurationModeEnum = 'autoconfigure' | 'local'
export type overTheBox_ServiceStatusEnum = 'active' | 'creating' | 'deleted' | 'suspended' | 'toCreate' | 'toDelete'
export interface overTheBox_ServiceWithIAM {
	SOCKSProxyEnabled: boolean
	autoMTU: overTheBox_AvailableStatusEnum | Text
	autoUpgrade: boolean
	bandwidth: number
	configurationMode: overTheBox_ServiceConfigurationModeEnum | Text
	customerDescription: string | null
	graphEndpoint: overTheBox_GraphEndpoint | null
	iam: iam_ResourceMetadata | null
	ipv6Enabled: boolean
	offer: string
	prettyOfferName: string
	releaseChannel: string
	serviceName: string
	status: overTheBox_ServiceStatusEnum | Text
	tunnelMode: overTheBox_TunnelModeEnum | Text
}
export interface overTheBox_Service_Request {
	autoUpgrade?: boolean
	customerDescription?: string | null
	releaseChannel?: string
}
export interface overTheBox_Task {
	name: string
	status: overTheBox_TaskStatusEnum | Text
	taskId: string
}
export type overTheBox_TaskStatusEnum = 'doing' | 'done' | 'error' | 'todo'
export interface overTheBox_TemporaryLogsLink {
	expirationDate: string
	url: string
}
export type overTheBox_TunnelModeEnum = 'glorytun' | 'glorytun_hybrid' | 'glorytun_mud'
export type price_OverTheBox_OfferEnum = 'business.v1' | 'plus.v1' | 'starter.v1'
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
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
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
