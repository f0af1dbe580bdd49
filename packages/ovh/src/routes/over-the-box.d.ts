// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /overTheBox. */
export interface OverTheBox {
	overTheBox: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		availableOffers: {
			'#GET': { out: (price_OverTheBox_OfferEnum | Text)[]; at: $1 }
		}
		devices: {
			'#POST': { out: overTheBox_DeviceForRegistration[]; at: $1 }
		}
		hardware: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $2 }
			$: '{hardwareName}'
			available: {
				'#GET': { out: string[]; at: $2 }
			}
			'{hardwareName}': {
				'#GET': { out: overTheBox_HardwareWithIAM; at: $2 }
			}
		}
		'{serviceName}': {
			'#DELETE': { at: $1 }
			'#GET': { out: overTheBox_ServiceWithIAM; at: $1 }
			'#PUT': { body: overTheBox_Service_Request; at: $1 }
			autoMTU: {
				'#PUT': { body: { mtuAuto: overTheBox_AvailableStatusEnum }; at: $2 }
			}
			availableReleaseChannels: {
				'#GET': { out: string[]; at: $1 }
			}
			backups: {
				'#GET': { out: string[]; at: $1 }
				$: '{backupId}'
				'{backupId}': {
					'#DELETE': { at: $2 }
					'#GET': { out: overTheBox_Backup; at: $1 }
				}
			}
			cancelResiliation: {
				'#POST': { at: $1 }
			}
			changeContact: {
				'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
			}
			device: {
				'#DELETE': { at: $1 }
				'#GET': { out: overTheBox_Device; at: $1 }
				actions: {
					'#GET': { query: { name?: string; status?: overTheBox_ActionStatusEnum }; out: string[]; at: $1 }
					'#POST': { body: { name: string }; out: overTheBox_DeviceAction; at: $1 }
					$: '{actionId}'
					'{actionId}': {
						'#GET': { out: overTheBox_DeviceAction; at: $1 }
					}
				}
				availableActions: {
					'#GET': { out: overTheBox_AvailableDeviceAction[]; at: $1 }
				}
				backup: {
					'#POST': { out: overTheBox_DeviceAction; at: $1 }
				}
				hardware: {
					'#GET': { out: overTheBox_Hardware }
				}
				logs: {
					'#POST': { out: overTheBox_TemporaryLogsLink; at: $1 }
				}
				restoreBackup: {
					'#POST': { body: { backupId: string }; out: overTheBox_DeviceAction[]; at: $1 }
				}
			}
			ips: {
				'#GET': { out: string[]; status: 'BETA' }
				$: '{ip}'
				'{ip}': {
					'#GET': { out: otb_service_ip; status: 'BETA' }
				}
			}
			ipv6: {
				'#PUT': { body: { enabled: boolean }; out: overTheBox_Task; status: 'BETA' }
			}
			linkDevice: {
				'#POST': { body: { deviceId: string }; at: $1 }
			}
			linkHardware: {
				'#POST': { body: { hardwareName: string }; at: $2 }
			}
			log: {
				kind: {
					'#GET': { out: string[]; status: 'ALPHA' }
					$: '{name}'
					'{name}': {
						'#GET': { out: dbaas_logs_LogKind; status: 'ALPHA' }
					}
				}
				subscription: {
					'#GET': { query: { kind?: string }; out: string[]; status: 'ALPHA' }
					'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse; status: 'ALPHA' }
					$: '{subscriptionId}'
					'{subscriptionId}': {
						'#DELETE': { out: dbaas_logs_LogSubscriptionResponse; status: 'ALPHA' }
						'#GET': { out: dbaas_logs_LogSubscription; status: 'ALPHA' }
					}
				}
				url: {
					'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink; status: 'ALPHA' }
				}
			}
			migration: {
				changeOffers: {
					'#POST': { body: { hardwareName?: string; offer: string; shippingContactID?: string }; out: overTheBox_OrderMigration }
				}
				offers: {
					'#GET': { out: overTheBox_AvailableMigrationOffer[]; at: $1 }
				}
			}
			remoteAccesses: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { allowedIp?: string; expirationDate?: string; exposedPort: number; publicKey?: string }; out: overTheBox_RemoteAccess; at: $1 }
				$: '{remoteAccessId}'
				'{remoteAccessId}': {
					'#DELETE': { at: $1 }
					'#GET': { out: overTheBox_RemoteAccess; at: $1 }
					authorize: {
						'#POST': { at: $1 }
					}
				}
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			statistics: {
				'#GET': { query: { metricsType: otb_DeviceStatisticsTypeEnum; period?: otb_DeviceStatisticsPeriodEnum }; out: otb_device_statistics[]; status: 'BETA'; at: $2 }
			}
			tasks: {
				'#GET': { query: { name?: string; status?: overTheBox_TaskStatusEnum }; out: string[]; at: $1 }
				$: '{taskId}'
				'{taskId}': {
					'#GET': { out: overTheBox_Task; at: $1 }
				}
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
