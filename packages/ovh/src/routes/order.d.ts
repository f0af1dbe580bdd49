// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $2 = 'ovh-eu'
type $3 = 'ovh-ca' | 'ovh-eu'
type $4 = 'ovh-eu' | 'ovh-us'
type $5 = 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'
type $6 = 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'
type $7 = 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /order. */
export interface Order {
	order: {
		'cart#GET': Read<string[], $1, { description?: string }>
		'cart#POST': Write<order_cart_Cart, $1, order_cart_Creation_Request, { auth: false }>
		'dedicatedCloud#GET': Read<string[], $7, unknown, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
		'freefax#GET': Read<string[], $2>
		'overTheBox#GET': Read<string[], $2>
		'sms#GET': Read<string[], $2>
		'telephony#GET': Read<string[], $2>
		'veeamCloudConnect#GET': Read<string[], $6>
		'vps#GET': Read<string[], $3>
		cart: {
			'{cartId}#DELETE': Read<void, $1>
			'{cartId}#GET': Read<order_cart_Cart, $1, unknown, { auth: false }>
			'{cartId}#PUT': Write<order_cart_Cart, $1, order_cart_Update_Request, { auth: false }>
			'{cartId}': {
				'advisoryServicesHostingWeb#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { status: 'BETA' }>
				'advisoryServicesHostingWeb#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { status: 'BETA' }>
				'advisoryServicesPublicCloud#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { status: 'BETA' }>
				'advisoryServicesPublicCloud#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { status: 'BETA' }>
				'advisoryServicesTelecom#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { status: 'BETA' }>
				'advisoryServicesTelecom#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { status: 'BETA' }>
				'analytics#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false; status: 'BETA' }>
				'analytics#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'assign#POST': Write<void, $1>
				'backupServices#GET': Read<order_cart_GenericProductDefinition[], string>
				'backupServices#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request>
				'baremetalServers#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'baremetalServers#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'bringYourOwnIp#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'bringYourOwnIp#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'cdn#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'cdn#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'cephaas#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'cephaas#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'checkout#GET': Read<order_Order, $1>
				'checkout#POST': Write<order_Order, $1, order_cart_Checkout_Request>
				'cloud#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'cloud#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'cloudDB#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'cloudDB#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'cloudweb#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'cloudweb#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'coupon#DELETE': Read<void, $1, { coupon: string }, { auth: false }>
				'coupon#GET': Read<string[], $1, unknown, { auth: false }>
				'coupon#POST': Write<string[], $1, order_cart_CouponCreation_Request, { auth: false }>
				'csp2#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'csp2#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'dbaasTimeseries#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'dbaasTimeseries#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'dedicated#GET': Read<order_cart_GenericProductDefinition[], $1, { family?: string; planCode?: string }, { auth: false; status: 'BETA' }>
				'dedicated#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'dedicatedCloud#GET': Read<order_cart_GenericProductDefinition[], $3, { family?: string; planCode?: string }, { auth: false; status: 'BETA' }>
				'dedicatedCloud#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'dedicatedDirectSales#GET': Read<order_cart_GenericProductDefinition[], $3>
				'dedicatedDirectSales#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'dedicatedLabs#GET': Read<order_cart_GenericProductDefinition[], $3, { planCode?: string }, { auth: false; status: 'BETA' }>
				'dedicatedLabs#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'dedicatedLegacy#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'dedicatedLegacy#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'dedicatedPciVps#GET': Read<order_cart_GenericProductDefinition[], $3, { family?: string; planCode?: string }, { auth: false; status: 'BETA' }>
				'dedicatedPciVps#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'dedicatedReseller#GET': Read<order_cart_GenericProductDefinition[], $3, { family?: string; planCode?: string }>
				'dedicatedReseller#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'deskaas#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'deskaas#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'discover#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'discover#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'dns#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'dns#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'domain#GET': Read<order_cart_ProductInformation[], $3, { domain: string }>
				'domain#POST': Write<order_cart_Item, $3, order_cart_GenericDomainCreation_Request>
				'domainPacks#GET': Read<order_cart_DomainPacksProductInformation[], $2, { domain: string }, { auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/order/cart/{cartId}/domain' }>
				'domainPacks#POST': Write<order_cart_Item, $2, order_cart_DomainPacksCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/order/cart/{cartId}/domain' }>
				'domainRestore#GET': Read<order_cart_GenericProductDefinition[], $2, { domain: string }, { auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/service/{serviceId}/renew' }>
				'eco#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'eco#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'emailDomain#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'emailDomain#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'emailpro#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'emailpro#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'exchange#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'exchange#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'exchangeEnterprise#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'exchangeEnterprise#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'ip#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'ip#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'ipLoadbalancing#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'ipLoadbalancing#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'ipReseller#GET': Read<order_cart_GenericProductDefinition[], $3>
				'ipReseller#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'ispPublic#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'ispPublic#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'ispReseller#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'ispReseller#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'item#GET': Read<number[], $1, unknown, { auth: false }>
				'kubernetes#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'kubernetes#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'licenseHycu#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false; status: 'BETA' }>
				'licenseHycu#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'licensePlesk#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'licensePlesk#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'licenseSqlServer#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'licenseSqlServer#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'licenseWindows#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'licenseWindows#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'licensecPanel#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'licensecPanel#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'logs#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'logs#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'managedCMS#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'managedCMS#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'managedServices#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'managedServices#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'metrics#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'metrics#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'microsoft#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false; status: 'BETA' }>
				'microsoft#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'nasha#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'nasha#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'netapp#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'netapp#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'nutanix#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'nutanix#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'office365#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'office365#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'office365Prepaid#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'office365Prepaid#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'officePrepaid#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false; status: 'BETA' }>
				'officePrepaid#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'okms#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'okms#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'otb#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'otb#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'otbReseller#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'otbReseller#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'ovhCloudConnect#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false; status: 'BETA' }>
				'ovhCloudConnect#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'paasmon#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'paasmon#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'packsProfessionalServices#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false; status: 'BETA' }>
				'packsProfessionalServices#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'powerHosting#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false; status: 'BETA' }>
				'powerHosting#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false; status: 'BETA' }>
				'privateCloud#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'privateCloud#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'privateCloudCDI#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'privateCloudCDI#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'privateCloudDC#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'privateCloudDC#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'privateCloudEnterprise#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'privateCloudEnterprise#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'privateCloudReseller#GET': Read<order_cart_GenericProductDefinition[], $3>
				'privateCloudReseller#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'privateCloudResellerEnterprise#GET': Read<order_cart_GenericProductDefinition[], $3>
				'privateCloudResellerEnterprise#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'privateCloudSDDC#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'privateCloudSDDC#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'privateSQL#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'privateSQL#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'reseller#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'reseller#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'sharepoint#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'sharepoint#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'sms#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'sms#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'sncNetworkServices#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'sncNetworkServices#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'sslComodo#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'sslComodo#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'sslGateway#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'sslGateway#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'summary#GET': Read<order_Order, $1, unknown, { auth: false }>
				'support#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'support#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'telephony#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'telephony#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'vdi#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'vdi#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'veeamEnterprise#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'veeamEnterprise#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'veeamcc#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'veeamcc#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'videocenter#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'videocenter#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'vmwareCloudDirector#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'vmwareCloudDirector#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'vmwareCloudDirectorBackup#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'vmwareCloudDirectorBackup#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				'vps#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'vps#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'vrack#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { auth: false }>
				'vrack#POST': Write<order_cart_Item, $1, order_cart_GenericProductCreation_Request, { auth: false }>
				'vrackReseller#GET': Read<order_cart_GenericProductDefinition[], $3>
				'vrackReseller#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'vrackServices#GET': Read<order_cart_GenericProductDefinition[], $2>
				'vrackServices#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'webHosting#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { auth: false }>
				'webHosting#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request, { auth: false }>
				'xdsl#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { auth: false }>
				'xdsl#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request, { auth: false }>
				'zimbra#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { auth: false }>
				'zimbra#POST': Write<order_cart_Item, string, order_cart_GenericProductCreation_Request, { auth: false }>
				advisoryServicesHostingWeb: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { status: 'BETA' }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { status: 'BETA' }>
				}
				advisoryServicesPublicCloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { status: 'BETA' }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { status: 'BETA' }>
				}
				advisoryServicesTelecom: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { status: 'BETA' }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { status: 'BETA' }>
				}
				analytics: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				backupServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request>
				}
				baremetalServers: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				cdn: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				cephaas: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				cloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				cloudweb: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				csp2: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				dedicated: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { family?: string; planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				dedicatedCloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { family?: string; planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				dedicatedDirectSales: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				dedicatedLabs: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				dedicatedLegacy: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				dedicatedPciVps: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { family?: string; planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				dedicatedReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { family?: string; planCode: string }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				discover: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				dns: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				domain: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { domain: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericDomainOptionsCreation_Request, { auth: false }>
				}
				eco: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				emailpro: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				exchange: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				exchangeEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				ip: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				ipLoadbalancing: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				ispPublic: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				ispReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				item: {
					'{itemId}#DELETE': Read<void, $1, unknown, { auth: false }>
					'{itemId}#GET': Read<order_cart_Item, $1, unknown, { auth: false }>
					'{itemId}#PUT': Write<order_cart_Item, $1, order_cart_ItemUpdate_Request, { auth: false }>
					'{itemId}': {
						'configuration#GET': Read<number[], $1, { label?: string }, { auth: false }>
						'configuration#POST': Write<order_cart_ConfigurationItem, $1, order_cart_ItemConfigurationCreation_Request, { auth: false }>
						'requiredConfiguration#GET': Read<order_cart_ConfigurationRequirements[], $1, unknown, { auth: false }>
						configuration: {
							'{configurationId}#DELETE': Read<void, $1, unknown, { auth: false }>
							'{configurationId}#GET': Read<order_cart_ConfigurationItem, $1, unknown, { auth: false }>
						}
					}
				}
				kubernetes: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				licensePlesk: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				logs: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				managedCMS: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				managedServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				metrics: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				microsoft: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				nasha: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				netapp: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				nutanix: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				office365: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				office365Prepaid: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				officePrepaid: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				otb: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				otbReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				packsProfessionalServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false; status: 'BETA' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'BETA' }>
				}
				privateCloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				privateCloudCDI: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				privateCloudDC: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				privateCloudEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				privateCloudReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				privateCloudResellerEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				privateCloudSDDC: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				sharepoint: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				sncNetworkServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				sslComodo: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				sslGateway: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				telephony: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				vdi: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				veeamEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				veeamcc: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $4, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $4, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				videocenter: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				vmwareCloudDirector: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				vmwareCloudDirectorBackup: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				vps: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $1, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $1, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				vrack: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				webHosting: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				xdsl: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
				zimbra: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], string, { planCode: string }, { auth: false }>
					'options#POST': Write<order_cart_Item, string, order_cart_GenericOptionCreation_Request, { auth: false }>
				}
			}
		}
		cartServiceOption: {
			'backupServices#GET': Read<string[], string>
			'baremetalServers#GET': Read<string[], $1>
			'cloud#GET': Read<string[], $1>
			'dedicated#GET': Read<string[], $1>
			'dns#GET': Read<string[], $3>
			'domain#GET': Read<string[], $3, { whoisOwner?: string }>
			'emailpro#GET': Read<string[], $2>
			'ipLoadbalancing#GET': Read<string[], $1>
			'licenseHycu#GET': Read<string[], string, unknown, { status: 'BETA' }>
			'logs#GET': Read<string[], $1>
			'microsoft#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'microsoftExchange#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'nutanix#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'office365Prepaid#GET': Read<string[], $2>
			'officePrepaid#GET': Read<string[], $2>
			'privateCloud#GET': Read<string[], $1>
			'privateCloudEnterprise#GET': Read<string[], $1>
			'privateCloudReseller#GET': Read<string[], $1>
			'privateCloudResellerEnterprise#GET': Read<string[], $1>
			'sharepoint#GET': Read<string[], $3>
			'sms#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'sncNetworkServices#GET': Read<string[], string, unknown, { status: 'BETA' }>
			'sslGateway#GET': Read<string[], $3>
			'vdi#GET': Read<string[], $2>
			'vmwareCloudDirector#GET': Read<string[], string>
			'vmwareCloudDirectorBackup#GET': Read<string[], string>
			'vps#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'vrack#GET': Read<string[], string>
			'webHosting#GET': Read<string[], $3>
			backupServices: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], string>
			}
			baremetalServers: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			cloud: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			dedicated: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			dns: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			domain: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			emailpro: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			ipLoadbalancing: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			licenseHycu: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], string, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, string, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			logs: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			microsoft: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			microsoftExchange: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			nutanix: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			office365Prepaid: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			officePrepaid: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			privateCloud: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			privateCloudEnterprise: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			privateCloudReseller: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			privateCloudResellerEnterprise: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			sharepoint: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			sms: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			sncNetworkServices: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], string, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, string, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			sslGateway: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vdi: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $2>
				'{serviceName}#POST': Write<order_cart_Item, $2, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vmwareCloudDirector: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], string>
				'{serviceName}#POST': Write<order_cart_Item, string, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vmwareCloudDirectorBackup: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], string>
			}
			vps: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }, { status: 'BETA' }>
			}
			vrack: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], string>
				'{serviceName}#POST': Write<order_cart_Item, string, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			webHosting: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
		}
		catalog: {
			'formatted#GET': Read<string[], $1, unknown, { auth: false; status: 'DEPRECATED'; deprecated: '2018-03-26'; deleted: '2018-05-01' }>
			formatted: {
				'bringYourOwnIp#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'cloud#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2026-03-02'; instead: '/order/catalog/public/cloud' }>
				'dedicated#GET': Read<order_catalog_dedicated_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'discover#GET': Read<order_catalog_dedicated_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'ip#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'licenseHycu#GET': Read<order_catalog_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'licensePlesk#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'licenseSqlServer#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'licenseWindows#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'licensecPanel#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'logs#GET': Read<order_catalog_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'privateCloud#GET': Read<order_catalog_pcc_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'privateCloudCDI#GET': Read<order_catalog_privateCloud_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28' }>
				'privateCloudDC#GET': Read<order_catalog_privateCloud_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28' }>
				'privateCloudEnterprise#GET': Read<order_catalog_pcc_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloudEnterprise' }>
				'privateCloudReseller#GET': Read<order_catalog_pcc_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
				'privateCloudResellerEnterprise#GET': Read<order_catalog_pcc_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
				'privateCloudSDDC#GET': Read<order_catalog_privateCloud_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28' }>
				'reseller#GET': Read<order_catalog_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'vps#GET': Read<order_catalog_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/vps' }>
			}
			private: {
				'privateCloud#GET': Read<order_catalog_pcc_Catalog, $1, { catalogName: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
			}
			public: {
				'advisoryServicesHostingWeb#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
				'advisoryServicesPublicCloud#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
				'advisoryServicesTelecom#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
				'backupServices#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }>
				'baremetalServers#GET': Read<order_catalog_public_DedicatedServerCatalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'cephaas#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'cloud#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'cloudDB#GET': Read<order_catalog_public_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'dns#GET': Read<order_catalog_public_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'domain#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'eco#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'emailDomain#GET': Read<order_catalog_public_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'emailpro#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'exchange#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'ipLoadbalancing#GET': Read<order_catalog_public_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'licenseHycu#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'licensePlesk#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'licenseSqlServer#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'licenseWindows#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'licensecPanel#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'logs#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'nasha#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'netapp#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'nutanix#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'office365Prepaid#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'officePrepaid#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'okms#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'ovhCloudConnect#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'packsProfessionalServices#GET': Read<order_catalog_public_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'privateCloud#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'privateCloudEnterprise#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'privateSQL#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'sslGateway#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'telephony#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'vmwareCloudDirector#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'vmwareCloudDirectorBackup#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'vps#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'webHosting#GET': Read<order_catalog_public_Catalog, $3, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false; status: 'BETA' }>
				'webPaaS#GET': Read<order_catalog_public_Catalog, $1, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
				'zimbra#GET': Read<order_catalog_public_Catalog, string, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }, { auth: false }>
			}
		}
		cdn: {
			'dedicated#GET': Read<string[], $3>
			dedicated: {
				'new#GET': Read<string[], $3>
				'{serviceName}#GET': Read<string[], $3>
				new: {
					'{duration}#GET': Read<order_Order, $3>
					'{duration}#POST': Write<order_Order, $3>
				}
				'{serviceName}': {
					'backend#GET': Read<string[], $3, { backend: number }>
					'cacheRule#GET': Read<string[], $3, { cacheRule: cdnanycast_OrderCacheRuleEnum }>
					'quota#GET': Read<string[], $3, { quota: cdnanycast_OrderQuotaEnum }>
					backend: {
						'{duration}#GET': Read<order_Order, $3, { backend: number }>
						'{duration}#POST': Write<order_Order, $3, { backend: number }>
					}
					cacheRule: {
						'{duration}#GET': Read<order_Order, $3, { cacheRule: cdnanycast_OrderCacheRuleEnum }>
						'{duration}#POST': Write<order_Order, $3, { cacheRule: cdnanycast_OrderCacheRuleEnum }>
					}
					quota: {
						'{duration}#GET': Read<order_Order, $3, { quota: cdnanycast_OrderQuotaEnum }>
						'{duration}#POST': Write<order_Order, $3, { quota: cdnanycast_OrderQuotaEnum }>
					}
				}
			}
		}
		cloud: {
			'project#GET': Read<string[], $3>
			project: {
				'{serviceName}#GET': Read<string[], $3>
				'{serviceName}': {
					'credit#GET': Read<order_Order, $3, { amount: number }>
					'credit#POST': Write<order_Order, $3, { amount: number }>
				}
			}
		}
		dedicated: {
			'housing#GET': Read<string[], $3>
			'server#GET': Read<string[], $5>
			housing: {
				'{serviceName}#GET': Read<string[], $3>
				'{serviceName}': {
					'APC#GET': Read<string[], $3>
					APC: {
						'{duration}#GET': Read<order_Order, $3>
						'{duration}#POST': Write<order_Order, $3>
					}
				}
			}
			server: {
				'{serviceName}#GET': Read<string[], $5>
				'{serviceName}': {
					'backupStorage#GET': Read<string[], $6, { capacity: dedicated_server_BackupStorageCapacityEnum }>
					'bandwidth#GET': Read<string[], $3, { bandwidth: dedicated_server_BandwidthOrderEnum; type: dedicated_server_BandwidthOrderTypeEnum }>
					'bandwidthvRack#GET': Read<string[], $3, { bandwidth: dedicated_server_BandwidthvRackOrderEnum }>
					'feature#GET': Read<string[], $6, { feature: dedicated_server_OrderableSysFeatureEnum }>
					'firewall#GET': Read<string[], $6, { firewallModel: dedicated_server_FirewallModelEnum }>
					'ipMigration#GET': Read<string[], $6, { ip: string; token: string }>
					'kvm#GET': Read<string[], $3>
					'kvmExpress#GET': Read<string[], $6>
					'professionalUse#GET': Read<string[], $3>
					'traffic#GET': Read<string[], $3, { traffic: dedicated_server_TrafficOrderEnum }>
					'usbKey#GET': Read<string[], $6, { capacity: dedicated_server_UsbKeyCapacityEnum }>
					backupStorage: {
						'{duration}#GET': Read<order_Order, $6, { capacity: dedicated_server_BackupStorageCapacityEnum }>
						'{duration}#POST': Write<order_Order, $6, { capacity: dedicated_server_BackupStorageCapacityEnum }>
					}
					bandwidth: {
						'{duration}#GET': Read<order_Order, $3, { bandwidth: dedicated_server_BandwidthOrderEnum; type: dedicated_server_BandwidthOrderTypeEnum }>
						'{duration}#POST': Write<order_Order, $3, { bandwidth: dedicated_server_BandwidthOrderEnum; type: dedicated_server_BandwidthOrderTypeEnum }>
					}
					bandwidthvRack: {
						'{duration}#GET': Read<order_Order, $3, { bandwidth: dedicated_server_BandwidthvRackOrderEnum }>
						'{duration}#POST': Write<order_Order, $3, { bandwidth: dedicated_server_BandwidthvRackOrderEnum }>
					}
					feature: {
						'{duration}#GET': Read<order_Order, $6, { feature: dedicated_server_OrderableSysFeatureEnum }>
						'{duration}#POST': Write<order_Order, $6, { feature: dedicated_server_OrderableSysFeatureEnum }>
					}
					firewall: {
						'{duration}#GET': Read<order_Order, $6, { firewallModel: dedicated_server_FirewallModelEnum }>
						'{duration}#POST': Write<order_Order, $6, { firewallModel: dedicated_server_FirewallModelEnum }>
					}
					ipMigration: {
						'{duration}#GET': Read<order_Order, $6, { ip: string; token: string }>
						'{duration}#POST': Write<order_Order, $6, { ip: string; token: string }>
					}
					kvm: {
						'{duration}#GET': Read<order_Order, $3>
						'{duration}#POST': Write<order_Order, $3>
					}
					kvmExpress: {
						'{duration}#GET': Read<order_Order, $6>
						'{duration}#POST': Write<order_Order, $6>
					}
					professionalUse: {
						'{duration}#GET': Read<order_Order, $3>
						'{duration}#POST': Write<order_Order, $3>
					}
					traffic: {
						'{duration}#GET': Read<order_Order, $3, { traffic: dedicated_server_TrafficOrderEnum }>
						'{duration}#POST': Write<order_Order, $3, { traffic: dedicated_server_TrafficOrderEnum }>
					}
					usbKey: {
						'{duration}#GET': Read<order_Order, $6, { capacity: dedicated_server_UsbKeyCapacityEnum }>
						'{duration}#POST': Write<order_Order, $6, { capacity: dedicated_server_UsbKeyCapacityEnum }>
					}
				}
			}
		}
		dedicatedCloud: {
			'{serviceName}#GET': Read<string[], $7, unknown, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
			'{serviceName}': {
				'additionalBandwidth#GET': Read<string[], $7, { bandwidth: dedicatedCloud_AdditionalBandwidthEnum }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'filer#GET': Read<string[], $7, { datacenterId?: number; name: string; quantity?: number }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'host#GET': Read<string[], $7, { datacenterId: number; name: string; quantity?: number }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'ip#GET': Read<string[], $7, { country: dedicatedCloud_IpCountriesEnum; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum; usage: string }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'spla#GET': Read<order_Order, $7, unknown, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'spla#POST': Write<order_Order, $7, unknown, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'upgradeRessource#GET': Read<string[], $7, { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'vdi#GET': Read<order_Order, $7, { datacenterId: number; firstPublicIpAddress: string; secondPublicIpAddress: string }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				'vdi#POST': Write<order_Order, $7, { datacenterId: number; firstPublicIpAddress: string; secondPublicIpAddress: string }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				additionalBandwidth: {
					'{duration}#GET': Read<order_Order, $7, { bandwidth: dedicatedCloud_AdditionalBandwidthEnum }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'{duration}#POST': Write<order_Order, $7, { bandwidth: dedicatedCloud_AdditionalBandwidthEnum }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				filer: {
					'{duration}#GET': Read<order_Order, $7, { datacenterId?: number; name: string; quantity?: number }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'{duration}#POST': Write<order_Order, $7, { datacenterId?: number; name: string; quantity?: number }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				host: {
					'{duration}#GET': Read<order_Order, $7, { datacenterId: number; name: string; quantity?: number }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'{duration}#POST': Write<order_Order, $7, { datacenterId: number; name: string; quantity?: number }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				ip: {
					'{duration}#GET': Read<order_Order, $7, { country: dedicatedCloud_IpCountriesEnum; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum; usage: string }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'{duration}#POST': Write<order_Order, $7, { country: dedicatedCloud_IpCountriesEnum; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum; usage: string }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
				upgradeRessource: {
					'{duration}#GET': Read<order_Order, $7, { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
					'{duration}#POST': Write<order_Order, $7, { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum }, { status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }>
				}
			}
		}
		domain: {
			'zone#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns' }>
			zone: {
				'new#GET': Read<order_Order, $3, { minimized?: boolean; zoneName: string }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns' }>
				'new#POST': Write<order_Order, $3, { minimized?: boolean; zoneName: string }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns' }>
				'{zoneName}#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cartServiceOption/dns/{serviceName}' }>
				'{zoneName}': {
					'dnsAnycast#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}' }>
					dnsAnycast: {
						'{duration}#GET': Read<order_Order, $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}' }>
						'{duration}#POST': Write<order_Order, $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}' }>
					}
				}
			}
		}
		email: {
			'domain#GET': Read<string[], $2, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
			'exchange#GET': Read<string[], $3>
			'pro#GET': Read<string[], $2>
			domain: {
				'new#GET': Read<string[], $2, { domain: string; offer: email_domain_OfferEnum }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
				'{domain}#GET': Read<string[], $2, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
				new: {
					'{duration}#GET': Read<order_Order, $2, { domain: string; offer: email_domain_OfferEnum }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
					'{duration}#POST': Write<order_Order, $2, { domain: string; offer: email_domain_OfferEnum }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
				}
				'{domain}': {
					'upgrade#GET': Read<string[], $2, { offer: email_domain_OfferEnum }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $2, { offer: email_domain_OfferEnum }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
						'{duration}#POST': Write<order_Order, $2, { offer: email_domain_OfferEnum }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }>
					}
				}
			}
			exchange: {
				'{organizationName}': {
					'service#GET': Read<string[], $3>
					service: {
						'{exchangeService}#GET': Read<string[], $3>
						'{exchangeService}': {
							'account#GET': Read<string[], $3, { licence: email_exchange_OvhLicenceEnum; number: number; storageQuota?: email_exchange_accountQuotaEnum }>
							'accountUpgrade#GET': Read<string[], $3, { newQuota: email_exchange_accountQuotaEnum; primaryEmailAddress: string }>
							'diskSpace#GET': Read<order_Order, $3>
							'diskSpace#POST': Write<order_Order, $3>
							'outlook#GET': Read<string[], $3, { licence: email_exchange_OutlookVersionEnum; primaryEmailAddress: string }>
							'upgrade#GET': Read<order_Order, $3>
							'upgrade#POST': Write<order_Order, $3>
							account: {
								'{duration}#GET': Read<order_Order, $3, { licence: email_exchange_OvhLicenceEnum; number: number; storageQuota?: email_exchange_accountQuotaEnum }>
								'{duration}#POST': Write<order_Order, $3, { licence: email_exchange_OvhLicenceEnum; number: number; storageQuota?: email_exchange_accountQuotaEnum }>
							}
							accountUpgrade: {
								'{duration}#GET': Read<order_Order, $3, { newQuota: email_exchange_accountQuotaEnum; primaryEmailAddress: string }>
								'{duration}#POST': Write<order_Order, $3, { newQuota: email_exchange_accountQuotaEnum; primaryEmailAddress: string }>
							}
							outlook: {
								'{duration}#GET': Read<order_Order, $3, { licence: email_exchange_OutlookVersionEnum; primaryEmailAddress: string }>
								'{duration}#POST': Write<order_Order, $3, { licence: email_exchange_OutlookVersionEnum; primaryEmailAddress: string }>
							}
						}
					}
				}
			}
			pro: {
				'{service}#GET': Read<string[], $2>
				'{service}': {
					'account#GET': Read<string[], $2, { number: number }>
					account: {
						'{duration}#GET': Read<order_Order, $2, { number: number }>
						'{duration}#POST': Write<order_Order, $2, { number: number }>
					}
				}
			}
		}
		freefax: {
			'new#GET': Read<order_Order, $2, { quantity: freefax_QuantityEnum }>
			'new#POST': Write<order_Order, $2, { quantity: freefax_QuantityEnum }>
			'{serviceName}#GET': Read<string[], $2>
			'{serviceName}': {
				'convertToVoicefax#GET': Read<order_Order, $2, { billingAccount: string }>
				'convertToVoicefax#POST': Write<order_Order, $2, { billingAccount: string }>
			}
		}
		hosting: {
			'web#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting' }>
			web: {
				'{serviceName}#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting' }>
				'{serviceName}': {
					'upgrade#GET': Read<string[], $3, { offer: hosting_web_OfferEnum; startTime?: string; waiveRetractationPeriod?: boolean }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting' }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $3, { offer: hosting_web_OfferEnum; startTime?: string; waiveRetractationPeriod?: boolean }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting' }>
						'{duration}#POST': Write<order_Order, $3, { offer: hosting_web_OfferEnum; startTime?: string; waiveRetractationPeriod?: boolean }, { status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting' }>
					}
				}
			}
		}
		license: {
			'cpanel#GET': Read<string[], $6>
			'plesk#GET': Read<string[], $6>
			'sqlserver#GET': Read<string[], $6>
			'windows#GET': Read<string[], $6>
			cpanel: {
				'new#GET': Read<string[], $6, { ip: string; serviceType?: license_LicenseTypeEnum; version: license_OrderableCpanelVersionEnum }>
				'{serviceName}#GET': Read<string[], $6>
				new: {
					'{duration}#GET': Read<order_Order, $6, { ip: string; serviceType?: license_LicenseTypeEnum; version: license_OrderableCpanelVersionEnum }>
					'{duration}#POST': Write<order_Order, $6, { ip: string; serviceType?: license_LicenseTypeEnum; version: license_OrderableCpanelVersionEnum }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $6, { version: license_OrderableCpanelVersionEnum }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $6, { version: license_OrderableCpanelVersionEnum }>
						'{duration}#POST': Write<order_Order, $6, { version: license_OrderableCpanelVersionEnum }>
					}
				}
			}
			office: {
				'new#GET': Read<string[], $3, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				new: {
					'{duration}#GET': Read<order_Order, $3, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
					'{duration}#POST': Write<order_Order, $3, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				}
			}
			plesk: {
				'new#GET': Read<string[], $6, { antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum; version: license_PleskVersionEnum; wordpressToolkit?: boolean }>
				'{serviceName}#GET': Read<string[], $6>
				new: {
					'{duration}#GET': Read<order_Order, $6, { antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum; version: license_PleskVersionEnum; wordpressToolkit?: boolean }>
					'{duration}#POST': Write<order_Order, $6, { antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum; version: license_PleskVersionEnum; wordpressToolkit?: boolean }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $6, { antispam?: license_OrderableAntispamEnum; antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum; wordpressToolkit?: boolean }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $6, { antispam?: license_OrderableAntispamEnum; antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum; wordpressToolkit?: boolean }>
						'{duration}#POST': Write<order_Order, $6, { antispam?: license_OrderableAntispamEnum; antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum; wordpressToolkit?: boolean }>
					}
				}
			}
			sqlserver: {
				'new#GET': Read<string[], $6, { ip: string; version: license_SqlServerVersionEnum }>
				'{serviceName}#GET': Read<string[], $6>
				new: {
					'{duration}#GET': Read<order_Order, $6, { ip: string; version: license_SqlServerVersionEnum }>
					'{duration}#POST': Write<order_Order, $6, { ip: string; version: license_SqlServerVersionEnum }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $6, { version: license_SqlServerVersionEnum }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $6, { version: license_SqlServerVersionEnum }>
						'{duration}#POST': Write<order_Order, $6, { version: license_SqlServerVersionEnum }>
					}
				}
			}
			windows: {
				'new#GET': Read<string[], $6, { ip: string; serviceType?: license_LicenseTypeEnum; sqlVersion?: license_WindowsSqlVersionEnum; version: license_WindowsOsVersionEnum }>
				'{serviceName}#GET': Read<string[], $6>
				new: {
					'{duration}#GET': Read<order_Order, $6, { ip: string; serviceType?: license_LicenseTypeEnum; sqlVersion?: license_WindowsSqlVersionEnum; version: license_WindowsOsVersionEnum }>
					'{duration}#POST': Write<order_Order, $6, { ip: string; serviceType?: license_LicenseTypeEnum; sqlVersion?: license_WindowsSqlVersionEnum; version: license_WindowsOsVersionEnum }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $6, { sqlVersion?: license_WindowsSqlVersionEnum; version?: license_WindowsOsVersionEnum }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $6, { sqlVersion?: license_WindowsSqlVersionEnum; version?: license_WindowsOsVersionEnum }>
						'{duration}#POST': Write<order_Order, $6, { sqlVersion?: license_WindowsSqlVersionEnum; version?: license_WindowsOsVersionEnum }>
					}
				}
			}
		}
		overTheBox: {
			'new#GET': Read<string[], $2, { deviceId?: string; offer: string; voucher?: string }>
			'{serviceName}#GET': Read<string[], $2>
			new: {
				'{duration}#GET': Read<order_Order, $2, { deviceId?: string; offer: string; voucher?: string }>
				'{duration}#POST': Write<order_Order, $2, { deviceId?: string; offer: string; voucher?: string }>
			}
			'{serviceName}': {
				'migrate#GET': Read<order_Order, $2, { hardware: boolean; offer: string; shippingContactID?: string; shippingMethod?: overTheBox_ShippingMethodEnum; shippingRelayID?: number }>
				'migrate#POST': Write<order_Order, $2, { hardware: boolean; offer: string; shippingContactID?: string; shippingMethod?: overTheBox_ShippingMethodEnum; shippingRelayID?: number }>
			}
		}
		saas: {
			csp2: {
				'new#GET': Read<string[], $2, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				new: {
					'{duration}#GET': Read<order_Order, $2, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
					'{duration}#POST': Write<order_Order, $2, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				}
			}
		}
		sms: {
			'new#GET': Read<order_Order, $2, { channel?: sms_ChannelEnum; quantity: number; smpp?: boolean }>
			'new#POST': Write<order_Order, $2, { channel?: sms_ChannelEnum; quantity: number; smpp?: boolean }>
			'{serviceName}#GET': Read<string[], $2>
			'{serviceName}': {
				'credits#GET': Read<order_Order, $2, { quantity: number }>
				'credits#POST': Write<order_Order, $2, { quantity: number }>
			}
		}
		telephony: {
			'lines#GET': Read<string[], $2>
			'new#GET': Read<order_Order, $2>
			'new#POST': Write<order_Order, $2>
			'trunks#GET': Read<string[], $2>
			'{billingAccount}#GET': Read<string[], $2>
			lines: {
				'{serviceName}#GET': Read<string[], $2>
				'{serviceName}': {
					'addSimultaneousLines#GET': Read<order_Order, $2, { billingAccount: string; quantity: number }, { status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/lines/{serviceName}/updateSimultaneousChannels' }>
					'addSimultaneousLines#POST': Write<order_Order, $2, { billingAccount: string; quantity: number }, { status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/lines/{serviceName}/updateSimultaneousChannels' }>
					'hardware#GET': Read<order_Order, $2, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'hardware#POST': Write<order_Order, $2, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'updateSimultaneousChannels#GET': Read<order_Order, $2, { quantity: number }>
					'updateSimultaneousChannels#POST': Write<order_Order, $2, { quantity: number }>
				}
			}
			spare: {
				'new#GET': Read<order_Order, $2, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
				'new#POST': Write<order_Order, $2, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
			}
			trunks: {
				'{serviceName}#GET': Read<string[], $2>
				'{serviceName}': {
					'addSimultaneousLines#GET': Read<order_Order, $2, { billingAccount: string; quantity: number }, { status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/trunks/{serviceName}/updateSimultaneousChannels' }>
					'addSimultaneousLines#POST': Write<order_Order, $2, { billingAccount: string; quantity: number }, { status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/trunks/{serviceName}/updateSimultaneousChannels' }>
					'hardware#GET': Read<order_Order, $2, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'hardware#POST': Write<order_Order, $2, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'updateSimultaneousChannels#GET': Read<order_Order, $2, { quantity: number }>
					'updateSimultaneousChannels#POST': Write<order_Order, $2, { quantity: number }>
				}
			}
			'{billingAccount}': {
				'accessories#GET': Read<order_Order, $2, { accessories: string[]; mondialRelayId?: string; retractation: boolean; shippingContactId: number }>
				'accessories#POST': Write<order_Order, $2, { accessories: string[]; mondialRelayId?: string; retractation: boolean; shippingContactId: number }>
				'line#GET': Read<order_Order, $2, { brand?: string; displayUniversalDirectories: boolean[]; extraSimultaneousLines: number[]; mondialRelayId?: string; offers: string[]; ownerContactIds: number[]; quantity: number; retractation: boolean; shippingContactId: number; types: telephony_LineTypeEnum[]; zones?: string[] }, { status: 'DEPRECATED'; deprecated: '2024-02-12'; deleted: '2024-03-01' }>
				'line#POST': Write<order_Order, $2, { brand?: string; displayUniversalDirectories: boolean[]; extraSimultaneousLines: number[]; mondialRelayId?: string; offers: string[]; ownerContactIds: number[]; quantity: number; retractation: boolean; shippingContactId: number; types: telephony_LineTypeEnum[]; zones?: string[] }, { status: 'DEPRECATED'; deprecated: '2024-02-12'; deleted: '2024-03-01' }>
				'numberGeographic#GET': Read<order_Order, $2, { ape?: string; city: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string; zone: string }>
				'numberGeographic#POST': Write<order_Order, $2, { ape?: string; city: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string; zone: string }>
				'numberNogeographic#GET': Read<order_Order, $2, { ape?: string; city?: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string }>
				'numberNogeographic#POST': Write<order_Order, $2, { ape?: string; city?: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string }>
				'numberSpecial#GET': Read<order_Order, $2, { addressExtra?: string; ape?: string; cedex?: string; city?: string; country: telephony_SpecialNumberCountryEnum; description?: string; displaySearchReverse?: boolean; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; postBox?: string; range: string; retractation: boolean; siret: string; socialNomination: string; specificNumber?: string; streetName?: string; streetNumber?: string; streetNumberExtra?: string; streetType?: string; typology: telephony_NumberSpecialTypologyEnum; urbanDistrict?: string; zip?: string }>
				'numberSpecial#POST': Write<order_Order, $2, { addressExtra?: string; ape?: string; cedex?: string; city?: string; country: telephony_SpecialNumberCountryEnum; description?: string; displaySearchReverse?: boolean; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; postBox?: string; range: string; retractation: boolean; siret: string; socialNomination: string; specificNumber?: string; streetName?: string; streetNumber?: string; streetNumberExtra?: string; streetType?: string; typology: telephony_NumberSpecialTypologyEnum; urbanDistrict?: string; zip?: string }>
				'portability#GET': Read<order_Order, $2, { building?: string; callNumber: string; city: string; contactName?: string; contactNumber?: string; country: telephony_portability_CountriesAvailable; desireDate?: string; displayUniversalDirectory: boolean; door?: string; executeAsSoonAsPossible?: boolean; fiabilisation?: boolean; firstName?: string; floor?: number; lineToRedirectAliasTo?: string; listNumbers?: string; mobilePhone?: string; name: string; offer: telephony_portability_OfferType; rio?: string; siret?: string; socialReason: telephony_portability_SocialReason; specialNumberCategory?: telephony_portability_SpecialNumberCategoryEnum; stair?: number; streetName: string; streetNumber: number; streetNumberExtra?: string; streetType?: string; type?: telephony_portability_NumberType; zip: string }>
				'portability#POST': Write<order_Order, $2, { building?: string; callNumber: string; city: string; contactName?: string; contactNumber?: string; country: telephony_portability_CountriesAvailable; desireDate?: string; displayUniversalDirectory: boolean; door?: string; executeAsSoonAsPossible?: boolean; fiabilisation?: boolean; firstName?: string; floor?: number; lineToRedirectAliasTo?: string; listNumbers?: string; mobilePhone?: string; name: string; offer: telephony_portability_OfferType; rio?: string; siret?: string; socialReason: telephony_portability_SocialReason; specialNumberCategory?: telephony_portability_SpecialNumberCategoryEnum; stair?: number; streetName: string; streetNumber: number; streetNumberExtra?: string; streetType?: string; type?: telephony_portability_NumberType; zip: string }>
				'securityDeposit#GET': Read<order_Order, $2, { amount: telephony_SecurityDepositAmountsEnum }>
				'securityDeposit#POST': Write<order_Order, $2, { amount: telephony_SecurityDepositAmountsEnum }>
			}
		}
		upgrade: {
			'bandwidthVrack#GET': Read<string[], string, unknown, { status: 'BETA' }>
			'baremetalPrivateBandwidth#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'baremetalPublicBandwidth#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'cephaas#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'cloudDB#GET': Read<string[], $3, unknown, { status: 'BETA' }>
			'emailDomain#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'ipLoadbalancing#GET': Read<string[], $3, unknown, { status: 'BETA' }>
			'licenseHycu#GET': Read<string[], string, unknown, { status: 'BETA' }>
			'licensePlesk#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'licensecPanel#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'logs#GET': Read<string[], $3, unknown, { status: 'BETA' }>
			'metrics#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'microsoftExchange#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'privateCloud#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'privateCloudManagementFee#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'privateSQL#GET': Read<string[], $3, unknown, { status: 'BETA' }>
			'sslGateway#GET': Read<string[], $2, unknown, { status: 'BETA' }>
			'vps#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'vpsAdditionalDisk#GET': Read<string[], $1, unknown, { status: 'BETA' }>
			'webHosting#GET': Read<string[], $3, unknown, { status: 'BETA' }>
			'zimbra#GET': Read<string[], string, unknown, { status: 'BETA' }>
			bandwidthVrack: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, string, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, string, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			baremetalPrivateBandwidth: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			baremetalPublicBandwidth: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			cephaas: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			cloudDB: {
				'{domain}#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { status: 'BETA' }>
				'{domain}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			emailDomain: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $2, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $2, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			ipLoadbalancing: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			licenseHycu: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, string, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, string, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			licensePlesk: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			licensecPanel: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			logs: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			metrics: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $2, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $2, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			microsoftExchange: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $2, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $2, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			privateCloud: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			privateCloudManagementFee: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			privateSQL: {
				'{domain}#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { status: 'BETA' }>
				'{domain}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			sslGateway: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $2, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $2, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $2, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			vps: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			vpsAdditionalDisk: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $1, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $1, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $1, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			webHosting: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $3, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }, { status: 'BETA' }>
				}
			}
			zimbra: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], string, unknown, { status: 'BETA' }>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, string, unknown, { status: 'BETA' }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, string, { autoPayWithPreferredPaymentMethod?: boolean }, { status: 'BETA' }>
				}
			}
		}
		veeamCloudConnect: {
			'{serviceName}#GET': Read<string[], $6>
			'{serviceName}': {
				'upgrade#GET': Read<string[], $6, { offer: veeamCloudConnect_Offer }>
				upgrade: {
					'{duration}#GET': Read<order_Order, $6, { offer: veeamCloudConnect_Offer }>
					'{duration}#POST': Write<order_Order, $6, { offer: veeamCloudConnect_Offer }>
				}
			}
		}
		vps: {
			'{serviceName}#GET': Read<string[], $3>
			'{serviceName}': {
				'additionalDisk#GET': Read<string[], $3, { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum }>
				'automatedBackup#GET': Read<string[], $3>
				'cpanel#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new' }>
				'ftpbackup#GET': Read<string[], $3>
				'plesk#GET': Read<string[], $3, { domainNumber: vps_PleskLicenseDomainNumberEnum }, { status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new' }>
				'snapshot#GET': Read<string[], $3>
				'upgrade#GET': Read<string[], $3, { model: string }>
				'veeam#GET': Read<string[], $3, unknown, { status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup' }>
				'windows#GET': Read<string[], $3>
				additionalDisk: {
					'{duration}#GET': Read<order_Order, $3, { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum }>
					'{duration}#POST': Write<order_Order, $3, { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum }>
				}
				automatedBackup: {
					'{duration}#GET': Read<order_Order, $3>
					'{duration}#POST': Write<order_Order, $3>
				}
				cpanel: {
					'{duration}#GET': Read<order_Order, $3, unknown, { status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new' }>
					'{duration}#POST': Write<order_Order, $3, unknown, { status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new' }>
				}
				ftpbackup: {
					'{duration}#GET': Read<order_Order, $3>
					'{duration}#POST': Write<order_Order, $3>
				}
				plesk: {
					'{duration}#GET': Read<order_Order, $3, { domainNumber: vps_PleskLicenseDomainNumberEnum }, { status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new' }>
					'{duration}#POST': Write<order_Order, $3, { domainNumber: vps_PleskLicenseDomainNumberEnum }, { status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new' }>
				}
				snapshot: {
					'{duration}#GET': Read<order_Order, $3>
					'{duration}#POST': Write<order_Order, $3>
				}
				upgrade: {
					'{duration}#GET': Read<order_Order, $3, { model: string }>
					'{duration}#POST': Write<order_Order, $3, { model: string }>
				}
				veeam: {
					'{duration}#GET': Read<order_Order, $3, unknown, { status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup' }>
					'{duration}#POST': Write<order_Order, $3, unknown, { status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup' }>
				}
				windows: {
					'{duration}#GET': Read<order_Order, $3>
					'{duration}#POST': Write<order_Order, $3>
				}
			}
		}
		xdsl: {
			spare: {
				'new#GET': Read<order_Order, $2, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
				'new#POST': Write<order_Order, $2, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
			}
		}
	}
}
export type cdnanycast_OrderCacheRuleEnum = '100' | '1000'
export type cdnanycast_OrderQuotaEnum = '1' | '10' | '100' | '1000'
export interface complexType_SafeKeyValue<T> {
	key: string
	value: T
}
export interface complexType_UnitAndValue<T> {
	unit: string
	value: T
}
export type dedicatedCloud_AdditionalBandwidthEnum = '1500'
export type dedicatedCloud_IpCountriesEnum = 'be' | 'ca' | 'ch' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'us'
export type dedicatedCloud_OrderableIpBlockRangeEnum = '24' | '25' | '26' | '27' | '28'
export type dedicatedCloud_ressources_UpgradeRessourceTypeEnum = 'account' | 'all' | 'filer' | 'host'
export type dedicatedCloud_ressources_UpgradeTypeEnum = 'demoToMonthly' | 'freeSpareToHourly' | 'hourlyToMonthly'
export type dedicated_server_BackupStorageCapacityEnum = '1000' | '10000' | '500' | '5000'
export type dedicated_server_BandwidthOrderEnum = '1000' | '2000' | '3000'
export type dedicated_server_BandwidthOrderTypeEnum = 'platinum' | 'premium' | 'ultimate'
export type dedicated_server_BandwidthvRackOrderEnum = '1000' | '3000'
export type dedicated_server_FirewallModelEnum = 'asa5505' | 'asa5510' | 'asa5520'
export type dedicated_server_OrderableSysFeatureEnum = 'backupProtocol' | 'monitoring'
export type dedicated_server_TrafficOrderEnum = '100Mbps-Unlimited' | '250Mbps-Unlimited' | '500Mbps-Unlimited'
export type dedicated_server_UsbKeyCapacityEnum = '128' | '16' | '256' | '32' | '64'
export type email_domain_OfferEnum = '100' | '25' | '5' | 'FULL'
export type email_exchange_OutlookVersionEnum = 'mac_x86_2016' | 'mac_x86_2019' | 'mac_x86_2021' | 'windows_x64_2016' | 'windows_x64_2019' | 'windows_x64_2021' | 'windows_x86_2016' | 'windows_x86_2019' | 'windows_x86_2021'
export type email_exchange_OvhLicenceEnum = 'basic' | 'enterprise' | 'standard'
export type email_exchange_accountQuotaEnum = '300' | '50'
export type freefax_QuantityEnum = '10' | '100' | '1000' | '10000' | '100000' | '200' | '2000' | '50' | '500' | '5000'
export type hosting_web_OfferEnum = 'CLOUDWEB_1' | 'CLOUDWEB_2' | 'CLOUDWEB_3' | 'KS' | 'PERFORMANCE_1' | 'PERFORMANCE_2' | 'PERFORMANCE_3' | 'PERFORMANCE_4' | 'PERSO' | 'POWER_BETA_1' | 'PRO' | 'START' | 'hosting-free-100m' | 'hosting-performance-1' | 'hosting-performance-2' | 'hosting-performance-3' | 'hosting-performance-4' | 'hosting-perso' | 'hosting-pro' | 'hosting-starter' | 'hosting-starter-ovh'
export type license_LicenseTypeEnum = 'dedicated' | 'dedicatedCloud' | 'dedicatedFailover' | 'failover' | 'vm' | 'vps' | 'vps_ceph' | 'vps_classic' | 'vps_cloud' | 'vps_cloud_2016' | 'vps_ssd'
export type license_OrderableAntispamEnum = 'SPAM_ASSASSIN'
export type license_OrderableAntivirusEnum = 'DR_WEB' | 'KASPERSKY_UNLIMITED_MAILBOXES' | 'kaspersky'
export type license_OrderableCpanelVersionEnum = 'VERSION_11_FOR_LINUX' | 'VERSION_11_FOR_VIRTUOZZO' | 'VERSION_11_FOR_VPS' | 'cpanel-license-admin-cloud' | 'cpanel-license-plus-cloud' | 'cpanel-license-premier-cloud-100-accounts' | 'cpanel-license-premier-cloud-1000-accounts' | 'cpanel-license-premier-cloud-10000-accounts' | 'cpanel-license-premier-cloud-1100-accounts' | 'cpanel-license-premier-cloud-1200-accounts' | 'cpanel-license-premier-cloud-1300-accounts' | 'cpanel-license-premier-cloud-1400-accounts' | 'cpanel-license-premier-cloud-150-accounts' | 'cpanel-license-premier-cloud-1500-accounts' | 'cpanel-license-premier-cloud-1600-accounts' | 'cpanel-license-premier-cloud-1700-accounts' | 'cpanel-license-premier-cloud-1800-accounts' | 'cpanel-license-premier-cloud-1900-accounts' | 'cpanel-license-premier-cloud-200-accounts' | 'cpanel-license-premier-cloud-2000-accounts' | 'cpanel-license-premier-cloud-2100-accounts' | 'cpanel-license-premier-cloud-2200-accounts' | 'cpanel-license-premier-cloud-2300-accounts' | 'cpanel-license-premier-cloud-2400-accounts' | 'cpanel-license-premier-cloud-250-accounts' | 'cpanel-license-premier-cloud-2500-accounts' | 'cpanel-license-premier-cloud-2600-accounts' | 'cpanel-license-premier-cloud-2700-accounts' | 'cpanel-license-premier-cloud-2800-accounts' | 'cpanel-license-premier-cloud-2900-accounts' | 'cpanel-license-premier-cloud-300-accounts' | 'cpanel-license-premier-cloud-3000-accounts' | 'cpanel-license-premier-cloud-3100-accounts' | 'cpanel-license-premier-cloud-3200-accounts' | 'cpanel-license-premier-cloud-3300-accounts' | 'cpanel-license-premier-cloud-3400-accounts' | 'cpanel-license-premier-cloud-3500-accounts' | 'cpanel-license-premier-cloud-3600-accounts' | 'cpanel-license-premier-cloud-3700-accounts' | 'cpanel-license-premier-cloud-3800-accounts' | 'cpanel-license-premier-cloud-3900-accounts' | 'cpanel-license-premier-cloud-400-accounts' | 'cpanel-license-premier-cloud-4000-accounts' | 'cpanel-license-premier-cloud-4100-accounts' | 'cpanel-license-premier-cloud-4200-accounts' | 'cpanel-license-premier-cloud-4300-accounts' | 'cpanel-license-premier-cloud-4400-accounts' | 'cpanel-license-premier-cloud-4500-accounts' | 'cpanel-license-premier-cloud-4600-accounts' | 'cpanel-license-premier-cloud-4700-accounts' | 'cpanel-license-premier-cloud-4800-accounts' | 'cpanel-license-premier-cloud-4900-accounts' | 'cpanel-license-premier-cloud-500-accounts' | 'cpanel-license-premier-cloud-5000-accounts' | 'cpanel-license-premier-cloud-5100-accounts' | 'cpanel-license-premier-cloud-5200-accounts' | 'cpanel-license-premier-cloud-5300-accounts' | 'cpanel-license-premier-cloud-5400-accounts' | 'cpanel-license-premier-cloud-5500-accounts' | 'cpanel-license-premier-cloud-5600-accounts' | 'cpanel-license-premier-cloud-5700-accounts' | 'cpanel-license-premier-cloud-5800-accounts' | 'cpanel-license-premier-cloud-5900-accounts' | 'cpanel-license-premier-cloud-600-accounts' | 'cpanel-license-premier-cloud-6000-accounts' | 'cpanel-license-premier-cloud-6100-accounts' | 'cpanel-license-premier-cloud-6200-accounts' | 'cpanel-license-premier-cloud-6300-accounts' | 'cpanel-license-premier-cloud-6400-accounts' | 'cpanel-license-premier-cloud-6500-accounts' | 'cpanel-license-premier-cloud-6600-accounts' | 'cpanel-license-premier-cloud-6700-accounts' | 'cpanel-license-premier-cloud-6800-accounts' | 'cpanel-license-premier-cloud-6900-accounts' | 'cpanel-license-premier-cloud-700-accounts' | 'cpanel-license-premier-cloud-7000-accounts' | 'cpanel-license-premier-cloud-7100-accounts' | 'cpanel-license-premier-cloud-7200-accounts' | 'cpanel-license-premier-cloud-7300-accounts' | 'cpanel-license-premier-cloud-7400-accounts' | 'cpanel-license-premier-cloud-7500-accounts' | 'cpanel-license-premier-cloud-7600-accounts' | 'cpanel-license-premier-cloud-7700-accounts' | 'cpanel-license-premier-cloud-7800-accounts' | 'cpanel-license-premier-cloud-7900-accounts' | 'cpanel-license-premier-cloud-800-accounts' | 'cpanel-license-premier-cloud-8000-accounts' | 'cpanel-license-premier-cloud-8100-accounts' | 'cpanel-license-premier-cloud-8200-accounts' | 'cpanel-license-premier-cloud-8300-accounts' | 'cpanel-license-premier-cloud-8400-accounts' | 'cpanel-license-premier-cloud-8500-accounts' | 'cpanel-license-premier-cloud-8600-accounts' | 'cpanel-license-premier-cloud-8700-accounts' | 'cpanel-license-premier-cloud-8800-accounts' | 'cpanel-license-premier-cloud-8900-accounts' | 'cpanel-license-premier-cloud-900-accounts' | 'cpanel-license-premier-cloud-9000-accounts' | 'cpanel-license-premier-cloud-9100-accounts' | 'cpanel-license-premier-cloud-9200-accounts' | 'cpanel-license-premier-cloud-9300-accounts' | 'cpanel-license-premier-cloud-9400-accounts' | 'cpanel-license-premier-cloud-9500-accounts' | 'cpanel-license-premier-cloud-9600-accounts' | 'cpanel-license-premier-cloud-9700-accounts' | 'cpanel-license-premier-cloud-9800-accounts' | 'cpanel-license-premier-cloud-9900-accounts' | 'cpanel-license-premier-metal-100-accounts' | 'cpanel-license-premier-metal-1000-accounts' | 'cpanel-license-premier-metal-10000-accounts' | 'cpanel-license-premier-metal-1100-accounts' | 'cpanel-license-premier-metal-1200-accounts' | 'cpanel-license-premier-metal-1300-accounts' | 'cpanel-license-premier-metal-1400-accounts' | 'cpanel-license-premier-metal-150-accounts' | 'cpanel-license-premier-metal-1500-accounts' | 'cpanel-license-premier-metal-1600-accounts' | 'cpanel-license-premier-metal-1700-accounts' | 'cpanel-license-premier-metal-1800-accounts' | 'cpanel-license-premier-metal-1900-accounts' | 'cpanel-license-premier-metal-200-accounts' | 'cpanel-license-premier-metal-2000-accounts' | 'cpanel-license-premier-metal-2100-accounts' | 'cpanel-license-premier-metal-2200-accounts' | 'cpanel-license-premier-metal-2300-accounts' | 'cpanel-license-premier-metal-2400-accounts' | 'cpanel-license-premier-metal-250-accounts' | 'cpanel-license-premier-metal-2500-accounts' | 'cpanel-license-premier-metal-2600-accounts' | 'cpanel-license-premier-metal-2700-accounts' | 'cpanel-license-premier-metal-2800-accounts' | 'cpanel-license-premier-metal-2900-accounts' | 'cpanel-license-premier-metal-300-accounts' | 'cpanel-license-premier-metal-3000-accounts' | 'cpanel-license-premier-metal-3100-accounts' | 'cpanel-license-premier-metal-3200-accounts' | 'cpanel-license-premier-metal-3300-accounts' | 'cpanel-license-premier-metal-3400-accounts' | 'cpanel-license-premier-metal-3500-accounts' | 'cpanel-license-premier-metal-3600-accounts' | 'cpanel-license-premier-metal-3700-accounts' | 'cpanel-license-premier-metal-3800-accounts' | 'cpanel-license-premier-metal-3900-accounts' | 'cpanel-license-premier-metal-400-accounts' | 'cpanel-license-premier-metal-4000-accounts' | 'cpanel-license-premier-metal-4100-accounts' | 'cpanel-license-premier-metal-4200-accounts' | 'cpanel-license-premier-metal-4300-accounts' | 'cpanel-license-premier-metal-4400-accounts' | 'cpanel-license-premier-metal-4500-accounts' | 'cpanel-license-premier-metal-4600-accounts' | 'cpanel-license-premier-metal-4700-accounts' | 'cpanel-license-premier-metal-4800-accounts' | 'cpanel-license-premier-metal-4900-accounts' | 'cpanel-license-premier-metal-500-accounts' | 'cpanel-license-premier-metal-5000-accounts' | 'cpanel-license-premier-metal-5100-accounts' | 'cpanel-license-premier-metal-5200-accounts' | 'cpanel-license-premier-metal-5300-accounts' | 'cpanel-license-premier-metal-5400-accounts' | 'cpanel-license-premier-metal-5500-accounts' | 'cpanel-license-premier-metal-5600-accounts' | 'cpanel-license-premier-metal-5700-accounts' | 'cpanel-license-premier-metal-5800-accounts' | 'cpanel-license-premier-metal-5900-accounts' | 'cpanel-license-premier-metal-600-accounts' | 'cpanel-license-premier-metal-6000-accounts' | 'cpanel-license-premier-metal-6100-accounts' | 'cpanel-license-premier-metal-6200-accounts' | 'cpanel-license-premier-metal-6300-accounts' | 'cpanel-license-premier-metal-6400-accounts' | 'cpanel-license-premier-metal-6500-accounts' | 'cpanel-license-premier-metal-6600-accounts' | 'cpanel-license-premier-metal-6700-accounts' | 'cpanel-license-premier-metal-6800-accounts' | 'cpanel-license-premier-metal-6900-accounts' | 'cpanel-license-premier-metal-700-accounts' | 'cpanel-license-premier-metal-7000-accounts' | 'cpanel-license-premier-metal-7100-accounts' | 'cpanel-license-premier-metal-7200-accounts' | 'cpanel-license-premier-metal-7300-accounts' | 'cpanel-license-premier-metal-7400-accounts' | 'cpanel-license-premier-metal-7500-accounts' | 'cpanel-license-premier-metal-7600-accounts' | 'cpanel-license-premier-metal-7700-accounts' | 'cpanel-license-premier-metal-7800-accounts' | 'cpanel-license-premier-metal-7900-accounts' | 'cpanel-license-premier-metal-800-accounts' | 'cpanel-license-premier-metal-8000-accounts' | 'cpanel-license-premier-metal-8100-accounts' | 'cpanel-license-premier-metal-8200-accounts' | 'cpanel-license-premier-metal-8300-accounts' | 'cpanel-license-premier-metal-8400-accounts' | 'cpanel-license-premier-metal-8500-accounts' | 'cpanel-license-premier-metal-8600-accounts' | 'cpanel-license-premier-metal-8700-accounts' | 'cpanel-license-premier-metal-8800-accounts' | 'cpanel-license-premier-metal-8900-accounts' | 'cpanel-license-premier-metal-900-accounts' | 'cpanel-license-premier-metal-9000-accounts' | 'cpanel-license-premier-metal-9100-accounts' | 'cpanel-license-premier-metal-9200-accounts' | 'cpanel-license-premier-metal-9300-accounts' | 'cpanel-license-premier-metal-9400-accounts' | 'cpanel-license-premier-metal-9500-accounts' | 'cpanel-license-premier-metal-9600-accounts' | 'cpanel-license-premier-metal-9700-accounts' | 'cpanel-license-premier-metal-9800-accounts' | 'cpanel-license-premier-metal-9900-accounts' | 'cpanel-license-pro-cloud' | 'cpanel-license-solo-cloud' | 'cpanel-license-solo-metal' | 'cpanel-license-version-11' | 'cpanel-license-version-11-for-virtuozzo' | 'cpanel-license-version-11-for-vps' | 'version-admin-cloud' | 'version-plus-cloud' | 'version-premier-cloud-100' | 'version-premier-cloud-1000' | 'version-premier-cloud-10000' | 'version-premier-cloud-1100' | 'version-premier-cloud-1200' | 'version-premier-cloud-1300' | 'version-premier-cloud-1400' | 'version-premier-cloud-150' | 'version-premier-cloud-1500' | 'version-premier-cloud-1600' | 'version-premier-cloud-1700' | 'version-premier-cloud-1800' | 'version-premier-cloud-1900' | 'version-premier-cloud-200' | 'version-premier-cloud-2000' | 'version-premier-cloud-2100' | 'version-premier-cloud-2200' | 'version-premier-cloud-2300' | 'version-premier-cloud-2400' | 'version-premier-cloud-250' | 'version-premier-cloud-2500' | 'version-premier-cloud-2600' | 'version-premier-cloud-2700' | 'version-premier-cloud-2800' | 'version-premier-cloud-2900' | 'version-premier-cloud-300' | 'version-premier-cloud-3000' | 'version-premier-cloud-3100' | 'version-premier-cloud-3200' | 'version-premier-cloud-3300' | 'version-premier-cloud-3400' | 'version-premier-cloud-3500' | 'version-premier-cloud-3600' | 'version-premier-cloud-3700' | 'version-premier-cloud-3800' | 'version-premier-cloud-3900' | 'version-premier-cloud-400' | 'version-premier-cloud-4000' | 'version-premier-cloud-4100' | 'version-premier-cloud-4200' | 'version-premier-cloud-4300' | 'version-premier-cloud-4400' | 'version-premier-cloud-4500' | 'version-premier-cloud-4600' | 'version-premier-cloud-4700' | 'version-premier-cloud-4800' | 'version-premier-cloud-4900' | 'version-premier-cloud-500' | 'version-premier-cloud-5000' | 'version-premier-cloud-5100' | 'version-premier-cloud-5200' | 'version-premier-cloud-5300' | 'version-premier-cloud-5400' | 'version-premier-cloud-5500' | 'version-premier-cloud-5600' | 'version-premier-cloud-5700' | 'version-premier-cloud-5800' | 'version-premier-cloud-5900' | 'version-premier-cloud-600' | 'version-premier-cloud-6000' | 'version-premier-cloud-6100' | 'version-premier-cloud-6200' | 'version-premier-cloud-6300' | 'version-premier-cloud-6400' | 'version-premier-cloud-6500' | 'version-premier-cloud-6600' | 'version-premier-cloud-6700' | 'version-premier-cloud-6800' | 'version-premier-cloud-6900' | 'version-premier-cloud-700' | 'version-premier-cloud-7000' | 'version-premier-cloud-7100' | 'version-premier-cloud-7200' | 'version-premier-cloud-7300' | 'version-premier-cloud-7400' | 'version-premier-cloud-7500' | 'version-premier-cloud-7600' | 'version-premier-cloud-7700' | 'version-premier-cloud-7800' | 'version-premier-cloud-7900' | 'version-premier-cloud-800' | 'version-premier-cloud-8000' | 'version-premier-cloud-8100' | 'version-premier-cloud-8200' | 'version-premier-cloud-8300' | 'version-premier-cloud-8400' | 'version-premier-cloud-8500' | 'version-premier-cloud-8600' | 'version-premier-cloud-8700' | 'version-premier-cloud-8800' | 'version-premier-cloud-8900' | 'version-premier-cloud-900' | 'version-premier-cloud-9000' | 'version-premier-cloud-9100' | 'version-premier-cloud-9200' | 'version-premier-cloud-9300' | 'version-premier-cloud-9400' | 'version-premier-cloud-9500' | 'version-premier-cloud-9600' | 'version-premier-cloud-9700' | 'version-premier-cloud-9800' | 'version-premier-cloud-9900' | 'version-premier-metal-100' | 'version-premier-metal-1000' | 'version-premier-metal-10000' | 'version-premier-metal-1100' | 'version-premier-metal-1200' | 'version-premier-metal-1300' | 'version-premier-metal-1400' | 'version-premier-metal-150' | 'version-premier-metal-1500' | 'version-premier-metal-1600' | 'version-premier-metal-1700' | 'version-premier-metal-1800' | 'version-premier-metal-1900' | 'version-premier-metal-200' | 'version-premier-metal-2000' | 'version-premier-metal-2100' | 'version-premier-metal-2200' | 'version-premier-metal-2300' | 'version-premier-metal-2400' | 'version-premier-metal-250' | 'version-premier-metal-2500' | 'version-premier-metal-2600' | 'version-premier-metal-2700' | 'version-premier-metal-2800' | 'version-premier-metal-2900' | 'version-premier-metal-300' | 'version-premier-metal-3000' | 'version-premier-metal-3100' | 'version-premier-metal-3200' | 'version-premier-metal-3300' | 'version-premier-metal-3400' | 'version-premier-metal-3500' | 'version-premier-metal-3600' | 'version-premier-metal-3700' | 'version-premier-metal-3800' | 'version-premier-metal-3900' | 'version-premier-metal-400' | 'version-premier-metal-4000' | 'version-premier-metal-4100' | 'version-premier-metal-4200' | 'version-premier-metal-4300' | 'version-premier-metal-4400' | 'version-premier-metal-4500' | 'version-premier-metal-4600' | 'version-premier-metal-4700' | 'version-premier-metal-4800' | 'version-premier-metal-4900' | 'version-premier-metal-500' | 'version-premier-metal-5000' | 'version-premier-metal-5100' | 'version-premier-metal-5200' | 'version-premier-metal-5300' | 'version-premier-metal-5400' | 'version-premier-metal-5500' | 'version-premier-metal-5600' | 'version-premier-metal-5700' | 'version-premier-metal-5800' | 'version-premier-metal-5900' | 'version-premier-metal-600' | 'version-premier-metal-6000' | 'version-premier-metal-6100' | 'version-premier-metal-6200' | 'version-premier-metal-6300' | 'version-premier-metal-6400' | 'version-premier-metal-6500' | 'version-premier-metal-6600' | 'version-premier-metal-6700' | 'version-premier-metal-6800' | 'version-premier-metal-6900' | 'version-premier-metal-700' | 'version-premier-metal-7000' | 'version-premier-metal-7100' | 'version-premier-metal-7200' | 'version-premier-metal-7300' | 'version-premier-metal-7400' | 'version-premier-metal-7500' | 'version-premier-metal-7600' | 'version-premier-metal-7700' | 'version-premier-metal-7800' | 'version-premier-metal-7900' | 'version-premier-metal-800' | 'version-premier-metal-8000' | 'version-premier-metal-8100' | 'version-premier-metal-8200' | 'version-premier-metal-8300' | 'version-premier-metal-8400' | 'version-premier-metal-8500' | 'version-premier-metal-8600' | 'version-premier-metal-8700' | 'version-premier-metal-8800' | 'version-premier-metal-8900' | 'version-premier-metal-900' | 'version-premier-metal-9000' | 'version-premier-metal-9100' | 'version-premier-metal-9200' | 'version-premier-metal-9300' | 'version-premier-metal-9400' | 'version-premier-metal-9500' | 'version-premier-metal-9600' | 'version-premier-metal-9700' | 'version-premier-metal-9800' | 'version-premier-metal-9900' | 'version-pro-cloud' | 'version-solo-cloud' | 'version-solo-metal'
export type license_OrderablePleskDomainNumberEnum = '10' | '100' | '30' | '300' | 'hostingsuite' | 'unlimited'
export type license_OrderablePleskLanguagePackEnum = '1' | '1-extra-language-for-plesk' | '1-extra-language-for-plesk-for-vps' | '1-extra-language-for-plesk12' | '1-extra-language-for-plesk12-for-vps' | '1-extra-language-pack-for-plesk' | '2' | '2-extra-languages-for-plesk' | '2-extra-languages-for-plesk-for-vps' | '2-extra-languages-for-plesk12' | '2-extra-languages-for-plesk12-for-vps' | '2-extra-languages-pack-for-plesk' | '3' | '3-extra-languages-for-plesk' | '3-extra-languages-for-plesk-for-vps' | '3-extra-languages-for-plesk12' | '3-extra-languages-for-plesk12-for-vps' | '3-extra-languages-pack-for-plesk' | '4' | '4-extra-languages-for-plesk' | '4-extra-languages-for-plesk-for-vps' | '4-extra-languages-for-plesk12' | '4-extra-languages-for-plesk12-for-vps' | '4-extra-languages-pack-for-plesk' | '5' | '5-extra-languages-for-plesk' | '5-extra-languages-for-plesk-for-vps' | '5-extra-languages-for-plesk12' | '5-extra-languages-for-plesk12-for-vps' | '5-extra-languages-pack-for-plesk' | 'unlimited' | 'unlimited-extra-languages-for-plesk' | 'unlimited-extra-languages-for-plesk-for-vps' | 'unlimited-extra-languages-for-plesk12' | 'unlimited-extra-languages-for-plesk12-for-vps' | 'unlimited-extra-languages-pack-for-plesk'
export type license_PleskApplicationSetEnum = 'applicationpack' | 'developerpack' | 'power-pack-for-plesk12' | 'powerpack'
export type license_PleskVersionEnum = 'PLESK_10_AND_LATER' | 'PLESK_10_AND_LATER_FOR_KVM' | 'PLESK_10_AND_LATER_FOR_VMWARE' | 'PLESK_10_AND_LATER_FOR_VZ' | 'PLESK_10_AND_LATER_FOR_WIN' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_VMWARE' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_VZ' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_XEN' | 'PLESK_10_AND_LATER_FOR_XEN' | 'PLESK_12_VPS_WEB_ADMIN' | 'PLESK_12_VPS_WEB_APP' | 'PLESK_12_VPS_WEB_HOST' | 'PLESK_12_VPS_WEB_HOST_CLNX' | 'PLESK_12_VPS_WEB_PRO' | 'PLESK_12_VPS_WEB_PRO_CLNX' | 'PLESK_12_WEB_ADMIN' | 'PLESK_12_WEB_APP' | 'PLESK_12_WEB_HOST' | 'PLESK_12_WEB_HOST_CLNX' | 'PLESK_12_WEB_PRO' | 'PLESK_12_WEB_PRO_CLNX' | 'PLESK_75_RELOADED' | 'PLESK_80' | 'PLESK_80_FOR_VZ' | 'PLESK_81_FOR_WIN' | 'PLESK_9' | 'PLESK_95' | 'PLESK_95_FOR_VZ' | 'PLESK_95_FOR_WIN' | 'PLESK_9_FOR_VZ' | 'PLESK_9_FOR_WIN' | 'PLESK_ONYX_VPS_WEB_ADMIN' | 'PLESK_ONYX_VPS_WEB_APP' | 'PLESK_ONYX_VPS_WEB_HOST' | 'PLESK_ONYX_VPS_WEB_HOST_CLNX' | 'PLESK_ONYX_VPS_WEB_PRO' | 'PLESK_ONYX_VPS_WEB_PRO_CLNX' | 'PLESK_ONYX_WEB_ADMIN' | 'PLESK_ONYX_WEB_APP' | 'PLESK_ONYX_WEB_HOST' | 'PLESK_ONYX_WEB_HOST_CLNX' | 'PLESK_ONYX_WEB_PRO' | 'PLESK_ONYX_WEB_PRO_CLNX' | 'PLESK_VPS_WEB_ADMIN' | 'PLESK_VPS_WEB_HOST' | 'PLESK_VPS_WEB_PRO' | 'PLESK_WEB_ADMIN' | 'PLESK_WEB_HOST' | 'PLESK_WEB_PRO' | 'plesk-12-webadmin' | 'plesk-12-webadmin-for-vps' | 'plesk-12-webhost' | 'plesk-12-webhost-for-vps' | 'plesk-12-webpro' | 'plesk-12-webpro-for-vps' | 'plesk-webadmin' | 'plesk-webadmin-for-vps' | 'plesk-webhost' | 'plesk-webhost-for-vps' | 'plesk-webpro' | 'plesk-webpro-for-vps'
export type license_SqlServerVersionEnum = 'SQL_SERVER_2008_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2008_STANDARD_EDITION_4_CPU' | 'SQL_SERVER_2008_WEB_EDITION_2_CPU' | 'SQL_SERVER_2008_WEB_EDITION_4_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2012_WEB_EDITION_10_CORES' | 'SQL_SERVER_2012_WEB_EDITION_12_CORES' | 'SQL_SERVER_2012_WEB_EDITION_16_CORES' | 'SQL_SERVER_2012_WEB_EDITION_18_CORES' | 'SQL_SERVER_2012_WEB_EDITION_20_CORES' | 'SQL_SERVER_2012_WEB_EDITION_24_CORES' | 'SQL_SERVER_2012_WEB_EDITION_32_CORES' | 'SQL_SERVER_2012_WEB_EDITION_4_CORES' | 'SQL_SERVER_2012_WEB_EDITION_6_CORES' | 'SQL_SERVER_2012_WEB_EDITION_8_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2014_WEB_EDITION_10_CORES' | 'SQL_SERVER_2014_WEB_EDITION_12_CORES' | 'SQL_SERVER_2014_WEB_EDITION_16_CORES' | 'SQL_SERVER_2014_WEB_EDITION_18_CORES' | 'SQL_SERVER_2014_WEB_EDITION_20_CORES' | 'SQL_SERVER_2014_WEB_EDITION_24_CORES' | 'SQL_SERVER_2014_WEB_EDITION_4_CORES' | 'SQL_SERVER_2014_WEB_EDITION_6_CORES' | 'SQL_SERVER_2014_WEB_EDITION_8_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2016_WEB_EDITION_10_CORES' | 'SQL_SERVER_2016_WEB_EDITION_12_CORES' | 'SQL_SERVER_2016_WEB_EDITION_14_CORES' | 'SQL_SERVER_2016_WEB_EDITION_16_CORES' | 'SQL_SERVER_2016_WEB_EDITION_4_CORES' | 'SQL_SERVER_2016_WEB_EDITION_6_CORES' | 'SQL_SERVER_2016_WEB_EDITION_8_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2017_WEB_EDITION_10_CORES' | 'SQL_SERVER_2017_WEB_EDITION_12_CORES' | 'SQL_SERVER_2017_WEB_EDITION_14_CORES' | 'SQL_SERVER_2017_WEB_EDITION_16_CORES' | 'SQL_SERVER_2017_WEB_EDITION_18_CORES' | 'SQL_SERVER_2017_WEB_EDITION_20_CORES' | 'SQL_SERVER_2017_WEB_EDITION_22_CORES' | 'SQL_SERVER_2017_WEB_EDITION_24_CORES' | 'SQL_SERVER_2017_WEB_EDITION_26_CORES' | 'SQL_SERVER_2017_WEB_EDITION_28_CORES' | 'SQL_SERVER_2017_WEB_EDITION_30_CORES' | 'SQL_SERVER_2017_WEB_EDITION_32_CORES' | 'SQL_SERVER_2017_WEB_EDITION_4_CORES' | 'SQL_SERVER_2017_WEB_EDITION_6_CORES' | 'SQL_SERVER_2017_WEB_EDITION_8_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_10_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_128_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_12_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_14_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_16_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_18_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_192_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_20_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_22_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_24_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_26_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_28_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_30_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_32_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_34_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_36_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_384_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_38_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_40_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_42_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_44_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_46_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_48_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_4_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_50_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_52_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_54_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_56_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_58_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_60_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_62_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_64_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_6_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_72_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_8_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_96_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_128_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_192_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_34_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_36_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_384_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_38_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_40_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_42_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_44_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_46_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_48_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_50_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_52_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_54_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_56_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_58_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_60_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_62_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_64_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_72_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_96_CORES' | 'SQL_SERVER_2019_WEB_EDITION_10_CORES' | 'SQL_SERVER_2019_WEB_EDITION_128_CORES' | 'SQL_SERVER_2019_WEB_EDITION_12_CORES' | 'SQL_SERVER_2019_WEB_EDITION_14_CORES' | 'SQL_SERVER_2019_WEB_EDITION_16_CORES' | 'SQL_SERVER_2019_WEB_EDITION_18_CORES' | 'SQL_SERVER_2019_WEB_EDITION_192_CORES' | 'SQL_SERVER_2019_WEB_EDITION_20_CORES' | 'SQL_SERVER_2019_WEB_EDITION_22_CORES' | 'SQL_SERVER_2019_WEB_EDITION_24_CORES' | 'SQL_SERVER_2019_WEB_EDITION_26_CORES' | 'SQL_SERVER_2019_WEB_EDITION_28_CORES' | 'SQL_SERVER_2019_WEB_EDITION_30_CORES' | 'SQL_SERVER_2019_WEB_EDITION_32_CORES' | 'SQL_SERVER_2019_WEB_EDITION_34_CORES' | 'SQL_SERVER_2019_WEB_EDITION_36_CORES' | 'SQL_SERVER_2019_WEB_EDITION_384_CORES' | 'SQL_SERVER_2019_WEB_EDITION_38_CORES' | 'SQL_SERVER_2019_WEB_EDITION_40_CORES' | 'SQL_SERVER_2019_WEB_EDITION_42_CORES' | 'SQL_SERVER_2019_WEB_EDITION_44_CORES' | 'SQL_SERVER_2019_WEB_EDITION_46_CORES' | 'SQL_SERVER_2019_WEB_EDITION_48_CORES' | 'SQL_SERVER_2019_WEB_EDITION_4_CORES' | 'SQL_SERVER_2019_WEB_EDITION_50_CORES' | 'SQL_SERVER_2019_WEB_EDITION_52_CORES' | 'SQL_SERVER_2019_WEB_EDITION_54_CORES' | 'SQL_SERVER_2019_WEB_EDITION_56_CORES' | 'SQL_SERVER_2019_WEB_EDITION_58_CORES' | 'SQL_SERVER_2019_WEB_EDITION_60_CORES' | 'SQL_SERVER_2019_WEB_EDITION_62_CORES' | 'SQL_SERVER_2019_WEB_EDITION_64_CORES' | 'SQL_SERVER_2019_WEB_EDITION_6_CORES' | 'SQL_SERVER_2019_WEB_EDITION_72_CORES' | 'SQL_SERVER_2019_WEB_EDITION_8_CORES' | 'SQL_SERVER_2019_WEB_EDITION_96_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_10_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_128_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_12_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_14_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_16_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_18_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_192_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_20_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_22_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_24_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_26_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_28_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_30_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_32_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_34_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_36_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_384_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_38_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_40_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_42_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_44_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_46_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_48_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_4_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_50_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_52_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_54_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_56_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_58_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_60_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_62_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_64_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_6_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_72_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_8_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_96_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_128_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_192_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_34_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_36_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_384_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_38_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_40_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_42_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_44_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_46_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_48_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_50_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_52_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_54_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_56_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_58_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_60_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_62_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_64_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_72_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_96_CORES' | 'SQL_SERVER_2022_WEB_EDITION_10_CORES' | 'SQL_SERVER_2022_WEB_EDITION_128_CORES' | 'SQL_SERVER_2022_WEB_EDITION_12_CORES' | 'SQL_SERVER_2022_WEB_EDITION_14_CORES' | 'SQL_SERVER_2022_WEB_EDITION_16_CORES' | 'SQL_SERVER_2022_WEB_EDITION_18_CORES' | 'SQL_SERVER_2022_WEB_EDITION_192_CORES' | 'SQL_SERVER_2022_WEB_EDITION_20_CORES' | 'SQL_SERVER_2022_WEB_EDITION_22_CORES' | 'SQL_SERVER_2022_WEB_EDITION_24_CORES' | 'SQL_SERVER_2022_WEB_EDITION_26_CORES' | 'SQL_SERVER_2022_WEB_EDITION_28_CORES' | 'SQL_SERVER_2022_WEB_EDITION_30_CORES' | 'SQL_SERVER_2022_WEB_EDITION_32_CORES' | 'SQL_SERVER_2022_WEB_EDITION_34_CORES' | 'SQL_SERVER_2022_WEB_EDITION_36_CORES' | 'SQL_SERVER_2022_WEB_EDITION_384_CORES' | 'SQL_SERVER_2022_WEB_EDITION_38_CORES' | 'SQL_SERVER_2022_WEB_EDITION_40_CORES' | 'SQL_SERVER_2022_WEB_EDITION_42_CORES' | 'SQL_SERVER_2022_WEB_EDITION_44_CORES' | 'SQL_SERVER_2022_WEB_EDITION_46_CORES' | 'SQL_SERVER_2022_WEB_EDITION_48_CORES' | 'SQL_SERVER_2022_WEB_EDITION_4_CORES' | 'SQL_SERVER_2022_WEB_EDITION_50_CORES' | 'SQL_SERVER_2022_WEB_EDITION_52_CORES' | 'SQL_SERVER_2022_WEB_EDITION_54_CORES' | 'SQL_SERVER_2022_WEB_EDITION_56_CORES' | 'SQL_SERVER_2022_WEB_EDITION_58_CORES' | 'SQL_SERVER_2022_WEB_EDITION_60_CORES' | 'SQL_SERVER_2022_WEB_EDITION_62_CORES' | 'SQL_SERVER_2022_WEB_EDITION_64_CORES' | 'SQL_SERVER_2022_WEB_EDITION_6_CORES' | 'SQL_SERVER_2022_WEB_EDITION_72_CORES' | 'SQL_SERVER_2022_WEB_EDITION_8_CORES' | 'SQL_SERVER_2022_WEB_EDITION_96_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_10_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_128_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_12_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_14_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_16_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_18_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_192_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_20_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_22_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_24_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_26_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_28_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_30_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_32_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_34_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_36_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_384_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_38_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_40_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_42_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_44_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_46_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_48_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_4_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_50_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_52_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_54_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_56_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_58_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_60_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_62_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_64_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_6_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_72_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_8_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_96_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_128_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_192_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_34_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_36_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_384_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_38_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_40_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_42_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_44_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_46_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_48_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_50_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_52_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_54_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_56_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_58_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_60_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_62_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_64_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_72_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_96_CORES' | 'SQL_SERVER_2025_WEB_EDITION_10_CORES' | 'SQL_SERVER_2025_WEB_EDITION_128_CORES' | 'SQL_SERVER_2025_WEB_EDITION_12_CORES' | 'SQL_SERVER_2025_WEB_EDITION_14_CORES' | 'SQL_SERVER_2025_WEB_EDITION_16_CORES' | 'SQL_SERVER_2025_WEB_EDITION_18_CORES' | 'SQL_SERVER_2025_WEB_EDITION_192_CORES' | 'SQL_SERVER_2025_WEB_EDITION_20_CORES' | 'SQL_SERVER_2025_WEB_EDITION_22_CORES' | 'SQL_SERVER_2025_WEB_EDITION_24_CORES' | 'SQL_SERVER_2025_WEB_EDITION_26_CORES' | 'SQL_SERVER_2025_WEB_EDITION_28_CORES' | 'SQL_SERVER_2025_WEB_EDITION_30_CORES' | 'SQL_SERVER_2025_WEB_EDITION_32_CORES' | 'SQL_SERVER_2025_WEB_EDITION_34_CORES' | 'SQL_SERVER_2025_WEB_EDITION_36_CORES' | 'SQL_SERVER_2025_WEB_EDITION_384_CORES' | 'SQL_SERVER_2025_WEB_EDITION_38_CORES' | 'SQL_SERVER_2025_WEB_EDITION_40_CORES' | 'SQL_SERVER_2025_WEB_EDITION_42_CORES' | 'SQL_SERVER_2025_WEB_EDITION_44_CORES' | 'SQL_SERVER_2025_WEB_EDITION_46_CORES' | 'SQL_SERVER_2025_WEB_EDITION_48_CORES' | 'SQL_SERVER_2025_WEB_EDITION_4_CORES' | 'SQL_SERVER_2025_WEB_EDITION_50_CORES' | 'SQL_SERVER_2025_WEB_EDITION_52_CORES' | 'SQL_SERVER_2025_WEB_EDITION_54_CORES' | 'SQL_SERVER_2025_WEB_EDITION_56_CORES' | 'SQL_SERVER_2025_WEB_EDITION_58_CORES' | 'SQL_SERVER_2025_WEB_EDITION_60_CORES' | 'SQL_SERVER_2025_WEB_EDITION_62_CORES' | 'SQL_SERVER_2025_WEB_EDITION_64_CORES' | 'SQL_SERVER_2025_WEB_EDITION_6_CORES' | 'SQL_SERVER_2025_WEB_EDITION_72_CORES' | 'SQL_SERVER_2025_WEB_EDITION_8_CORES' | 'SQL_SERVER_2025_WEB_EDITION_96_CORES' | 'sql-server-2008-license-standard-edition-2-cpu' | 'sql-server-2008-license-standard-edition-4-cpu' | 'sql-server-2008-license-web-edition-2-cpu' | 'sql-server-2008-license-web-edition-4-cpu' | 'sql-server-2012-license-standard-edition-10-cores' | 'sql-server-2012-license-standard-edition-12-cores' | 'sql-server-2012-license-standard-edition-16-cores' | 'sql-server-2012-license-standard-edition-18-cores' | 'sql-server-2012-license-standard-edition-2-cpu' | 'sql-server-2012-license-standard-edition-20-cores' | 'sql-server-2012-license-standard-edition-24-cores' | 'sql-server-2012-license-standard-edition-32-cores' | 'sql-server-2012-license-standard-edition-4-cores' | 'sql-server-2012-license-standard-edition-6-cores' | 'sql-server-2012-license-standard-edition-8-cores' | 'sql-server-2012-license-web-edition-10-cores' | 'sql-server-2012-license-web-edition-12-cores' | 'sql-server-2012-license-web-edition-16-cores' | 'sql-server-2012-license-web-edition-18-cores' | 'sql-server-2012-license-web-edition-20-cores' | 'sql-server-2012-license-web-edition-24-cores' | 'sql-server-2012-license-web-edition-32-cores' | 'sql-server-2012-license-web-edition-4-cores' | 'sql-server-2012-license-web-edition-6-cores' | 'sql-server-2012-license-web-edition-8-cores' | 'sql-server-2014-license-standard-edition-10-cores' | 'sql-server-2014-license-standard-edition-12-cores' | 'sql-server-2014-license-standard-edition-16-cores' | 'sql-server-2014-license-standard-edition-18-cores' | 'sql-server-2014-license-standard-edition-20-cores' | 'sql-server-2014-license-standard-edition-24-cores' | 'sql-server-2014-license-standard-edition-4-cores' | 'sql-server-2014-license-standard-edition-6-cores' | 'sql-server-2014-license-standard-edition-8-cores' | 'sql-server-2014-license-web-edition-10-cores' | 'sql-server-2014-license-web-edition-12-cores' | 'sql-server-2014-license-web-edition-16-cores' | 'sql-server-2014-license-web-edition-18-cores' | 'sql-server-2014-license-web-edition-20-cores' | 'sql-server-2014-license-web-edition-24-cores' | 'sql-server-2014-license-web-edition-4-cores' | 'sql-server-2014-license-web-edition-6-cores' | 'sql-server-2014-license-web-edition-8-cores' | 'sql-server-2016-license-standard-edition-10-cores' | 'sql-server-2016-license-standard-edition-12-cores' | 'sql-server-2016-license-standard-edition-14-cores' | 'sql-server-2016-license-standard-edition-16-cores' | 'sql-server-2016-license-standard-edition-4-cores' | 'sql-server-2016-license-standard-edition-6-cores' | 'sql-server-2016-license-standard-edition-8-cores' | 'sql-server-2016-license-web-edition-10-cores' | 'sql-server-2016-license-web-edition-12-cores' | 'sql-server-2016-license-web-edition-14-cores' | 'sql-server-2016-license-web-edition-16-cores' | 'sql-server-2016-license-web-edition-4-cores' | 'sql-server-2016-license-web-edition-6-cores' | 'sql-server-2016-license-web-edition-8-cores' | 'sql-server-2017-license-standard-edition-10-cores' | 'sql-server-2017-license-standard-edition-12-cores' | 'sql-server-2017-license-standard-edition-14-cores' | 'sql-server-2017-license-standard-edition-16-cores' | 'sql-server-2017-license-standard-edition-18-cores' | 'sql-server-2017-license-standard-edition-20-cores' | 'sql-server-2017-license-standard-edition-22-cores' | 'sql-server-2017-license-standard-edition-24-cores' | 'sql-server-2017-license-standard-edition-26-cores' | 'sql-server-2017-license-standard-edition-28-cores' | 'sql-server-2017-license-standard-edition-30-cores' | 'sql-server-2017-license-standard-edition-32-cores' | 'sql-server-2017-license-standard-edition-4-cores' | 'sql-server-2017-license-standard-edition-6-cores' | 'sql-server-2017-license-standard-edition-8-cores' | 'sql-server-2017-license-web-edition-10-cores' | 'sql-server-2017-license-web-edition-12-cores' | 'sql-server-2017-license-web-edition-14-cores' | 'sql-server-2017-license-web-edition-16-cores' | 'sql-server-2017-license-web-edition-18-cores' | 'sql-server-2017-license-web-edition-20-cores' | 'sql-server-2017-license-web-edition-22-cores' | 'sql-server-2017-license-web-edition-24-cores' | 'sql-server-2017-license-web-edition-26-cores' | 'sql-server-2017-license-web-edition-28-cores' | 'sql-server-2017-license-web-edition-30-cores' | 'sql-server-2017-license-web-edition-32-cores' | 'sql-server-2017-license-web-edition-4-cores' | 'sql-server-2017-license-web-edition-6-cores' | 'sql-server-2017-license-web-edition-8-cores' | 'sql-server-2019-license-enterprise-edition-10-cores' | 'sql-server-2019-license-enterprise-edition-12-cores' | 'sql-server-2019-license-enterprise-edition-128-cores' | 'sql-server-2019-license-enterprise-edition-14-cores' | 'sql-server-2019-license-enterprise-edition-16-cores' | 'sql-server-2019-license-enterprise-edition-18-cores' | 'sql-server-2019-license-enterprise-edition-192-cores' | 'sql-server-2019-license-enterprise-edition-20-cores' | 'sql-server-2019-license-enterprise-edition-22-cores' | 'sql-server-2019-license-enterprise-edition-24-cores' | 'sql-server-2019-license-enterprise-edition-26-cores' | 'sql-server-2019-license-enterprise-edition-28-cores' | 'sql-server-2019-license-enterprise-edition-30-cores' | 'sql-server-2019-license-enterprise-edition-32-cores' | 'sql-server-2019-license-enterprise-edition-34-cores' | 'sql-server-2019-license-enterprise-edition-36-cores' | 'sql-server-2019-license-enterprise-edition-38-cores' | 'sql-server-2019-license-enterprise-edition-384-cores' | 'sql-server-2019-license-enterprise-edition-4-cores' | 'sql-server-2019-license-enterprise-edition-40-cores' | 'sql-server-2019-license-enterprise-edition-42-cores' | 'sql-server-2019-license-enterprise-edition-44-cores' | 'sql-server-2019-license-enterprise-edition-46-cores' | 'sql-server-2019-license-enterprise-edition-48-cores' | 'sql-server-2019-license-enterprise-edition-50-cores' | 'sql-server-2019-license-enterprise-edition-52-cores' | 'sql-server-2019-license-enterprise-edition-54-cores' | 'sql-server-2019-license-enterprise-edition-56-cores' | 'sql-server-2019-license-enterprise-edition-58-cores' | 'sql-server-2019-license-enterprise-edition-6-cores' | 'sql-server-2019-license-enterprise-edition-60-cores' | 'sql-server-2019-license-enterprise-edition-62-cores' | 'sql-server-2019-license-enterprise-edition-64-cores' | 'sql-server-2019-license-enterprise-edition-72-cores' | 'sql-server-2019-license-enterprise-edition-8-cores' | 'sql-server-2019-license-enterprise-edition-96-cores' | 'sql-server-2019-license-standard-edition-10-cores' | 'sql-server-2019-license-standard-edition-12-cores' | 'sql-server-2019-license-standard-edition-128-cores' | 'sql-server-2019-license-standard-edition-14-cores' | 'sql-server-2019-license-standard-edition-16-cores' | 'sql-server-2019-license-standard-edition-18-cores' | 'sql-server-2019-license-standard-edition-192-cores' | 'sql-server-2019-license-standard-edition-20-cores' | 'sql-server-2019-license-standard-edition-22-cores' | 'sql-server-2019-license-standard-edition-24-cores' | 'sql-server-2019-license-standard-edition-26-cores' | 'sql-server-2019-license-standard-edition-28-cores' | 'sql-server-2019-license-standard-edition-30-cores' | 'sql-server-2019-license-standard-edition-32-cores' | 'sql-server-2019-license-standard-edition-34-cores' | 'sql-server-2019-license-standard-edition-36-cores' | 'sql-server-2019-license-standard-edition-38-cores' | 'sql-server-2019-license-standard-edition-384-cores' | 'sql-server-2019-license-standard-edition-4-cores' | 'sql-server-2019-license-standard-edition-40-cores' | 'sql-server-2019-license-standard-edition-42-cores' | 'sql-server-2019-license-standard-edition-44-cores' | 'sql-server-2019-license-standard-edition-46-cores' | 'sql-server-2019-license-standard-edition-48-cores' | 'sql-server-2019-license-standard-edition-50-cores' | 'sql-server-2019-license-standard-edition-52-cores' | 'sql-server-2019-license-standard-edition-54-cores' | 'sql-server-2019-license-standard-edition-56-cores' | 'sql-server-2019-license-standard-edition-58-cores' | 'sql-server-2019-license-standard-edition-6-cores' | 'sql-server-2019-license-standard-edition-60-cores' | 'sql-server-2019-license-standard-edition-62-cores' | 'sql-server-2019-license-standard-edition-64-cores' | 'sql-server-2019-license-standard-edition-72-cores' | 'sql-server-2019-license-standard-edition-8-cores' | 'sql-server-2019-license-standard-edition-96-cores' | 'sql-server-2019-license-web-edition-10-cores' | 'sql-server-2019-license-web-edition-12-cores' | 'sql-server-2019-license-web-edition-128-cores' | 'sql-server-2019-license-web-edition-14-cores' | 'sql-server-2019-license-web-edition-16-cores' | 'sql-server-2019-license-web-edition-18-cores' | 'sql-server-2019-license-web-edition-192-cores' | 'sql-server-2019-license-web-edition-20-cores' | 'sql-server-2019-license-web-edition-22-cores' | 'sql-server-2019-license-web-edition-24-cores' | 'sql-server-2019-license-web-edition-26-cores' | 'sql-server-2019-license-web-edition-28-cores' | 'sql-server-2019-license-web-edition-30-cores' | 'sql-server-2019-license-web-edition-32-cores' | 'sql-server-2019-license-web-edition-34-cores' | 'sql-server-2019-license-web-edition-36-cores' | 'sql-server-2019-license-web-edition-38-cores' | 'sql-server-2019-license-web-edition-384-cores' | 'sql-server-2019-license-web-edition-4-cores' | 'sql-server-2019-license-web-edition-40-cores' | 'sql-server-2019-license-web-edition-42-cores' | 'sql-server-2019-license-web-edition-44-cores' | 'sql-server-2019-license-web-edition-46-cores' | 'sql-server-2019-license-web-edition-48-cores' | 'sql-server-2019-license-web-edition-50-cores' | 'sql-server-2019-license-web-edition-52-cores' | 'sql-server-2019-license-web-edition-54-cores' | 'sql-server-2019-license-web-edition-56-cores' | 'sql-server-2019-license-web-edition-58-cores' | 'sql-server-2019-license-web-edition-6-cores' | 'sql-server-2019-license-web-edition-60-cores' | 'sql-server-2019-license-web-edition-62-cores' | 'sql-server-2019-license-web-edition-64-cores' | 'sql-server-2019-license-web-edition-72-cores' | 'sql-server-2019-license-web-edition-8-cores' | 'sql-server-2019-license-web-edition-96-cores' | 'sql-server-2022-license-enterprise-edition-10-cores' | 'sql-server-2022-license-enterprise-edition-12-cores' | 'sql-server-2022-license-enterprise-edition-128-cores' | 'sql-server-2022-license-enterprise-edition-14-cores' | 'sql-server-2022-license-enterprise-edition-16-cores' | 'sql-server-2022-license-enterprise-edition-18-cores' | 'sql-server-2022-license-enterprise-edition-192-cores' | 'sql-server-2022-license-enterprise-edition-20-cores' | 'sql-server-2022-license-enterprise-edition-22-cores' | 'sql-server-2022-license-enterprise-edition-24-cores' | 'sql-server-2022-license-enterprise-edition-26-cores' | 'sql-server-2022-license-enterprise-edition-28-cores' | 'sql-server-2022-license-enterprise-edition-30-cores' | 'sql-server-2022-license-enterprise-edition-32-cores' | 'sql-server-2022-license-enterprise-edition-34-cores' | 'sql-server-2022-license-enterprise-edition-36-cores' | 'sql-server-2022-license-enterprise-edition-38-cores' | 'sql-server-2022-license-enterprise-edition-384-cores' | 'sql-server-2022-license-enterprise-edition-4-cores' | 'sql-server-2022-license-enterprise-edition-40-cores' | 'sql-server-2022-license-enterprise-edition-42-cores' | 'sql-server-2022-license-enterprise-edition-44-cores' | 'sql-server-2022-license-enterprise-edition-46-cores' | 'sql-server-2022-license-enterprise-edition-48-cores' | 'sql-server-2022-license-enterprise-edition-50-cores' | 'sql-server-2022-license-enterprise-edition-52-cores' | 'sql-server-2022-license-enterprise-edition-54-cores' | 'sql-server-2022-license-enterprise-edition-56-cores' | 'sql-server-2022-license-enterprise-edition-58-cores' | 'sql-server-2022-license-enterprise-edition-6-cores' | 'sql-server-2022-license-enterprise-edition-60-cores' | 'sql-server-2022-license-enterprise-edition-62-cores' | 'sql-server-2022-license-enterprise-edition-64-cores' | 'sql-server-2022-license-enterprise-edition-72-cores' | 'sql-server-2022-license-enterprise-edition-8-cores' | 'sql-server-2022-license-enterprise-edition-96-cores' | 'sql-server-2022-license-standard-edition-10-cores' | 'sql-server-2022-license-standard-edition-12-cores' | 'sql-server-2022-license-standard-edition-128-cores' | 'sql-server-2022-license-standard-edition-14-cores' | 'sql-server-2022-license-standard-edition-16-cores' | 'sql-server-2022-license-standard-edition-18-cores' | 'sql-server-2022-license-standard-edition-192-cores' | 'sql-server-2022-license-standard-edition-20-cores' | 'sql-server-2022-license-standard-edition-22-cores' | 'sql-server-2022-license-standard-edition-24-cores' | 'sql-server-2022-license-standard-edition-26-cores' | 'sql-server-2022-license-standard-edition-28-cores' | 'sql-server-2022-license-standard-edition-30-cores' | 'sql-server-2022-license-standard-edition-32-cores' | 'sql-server-2022-license-standard-edition-34-cores' | 'sql-server-2022-license-standard-edition-36-cores' | 'sql-server-2022-license-standard-edition-38-cores' | 'sql-server-2022-license-standard-edition-384-cores' | 'sql-server-2022-license-standard-edition-4-cores' | 'sql-server-2022-license-standard-edition-40-cores' | 'sql-server-2022-license-standard-edition-42-cores' | 'sql-server-2022-license-standard-edition-44-cores' | 'sql-server-2022-license-standard-edition-46-cores' | 'sql-server-2022-license-standard-edition-48-cores' | 'sql-server-2022-license-standard-edition-50-cores' | 'sql-server-2022-license-standard-edition-52-cores' | 'sql-server-2022-license-standard-edition-54-cores' | 'sql-server-2022-license-standard-edition-56-cores' | 'sql-server-2022-license-standard-edition-58-cores' | 'sql-server-2022-license-standard-edition-6-cores' | 'sql-server-2022-license-standard-edition-60-cores' | 'sql-server-2022-license-standard-edition-62-cores' | 'sql-server-2022-license-standard-edition-64-cores' | 'sql-server-2022-license-standard-edition-72-cores' | 'sql-server-2022-license-standard-edition-8-cores' | 'sql-server-2022-license-standard-edition-96-cores' | 'sql-server-2022-license-web-edition-10-cores' | 'sql-server-2022-license-web-edition-12-cores' | 'sql-server-2022-license-web-edition-128-cores' | 'sql-server-2022-license-web-edition-14-cores' | 'sql-server-2022-license-web-edition-16-cores' | 'sql-server-2022-license-web-edition-18-cores' | 'sql-server-2022-license-web-edition-192-cores' | 'sql-server-2022-license-web-edition-20-cores' | 'sql-server-2022-license-web-edition-22-cores' | 'sql-server-2022-license-web-edition-24-cores' | 'sql-server-2022-license-web-edition-26-cores' | 'sql-server-2022-license-web-edition-28-cores' | 'sql-server-2022-license-web-edition-30-cores' | 'sql-server-2022-license-web-edition-32-cores' | 'sql-server-2022-license-web-edition-34-cores' | 'sql-server-2022-license-web-edition-36-cores' | 'sql-server-2022-license-web-edition-38-cores' | 'sql-server-2022-license-web-edition-384-cores' | 'sql-server-2022-license-web-edition-4-cores' | 'sql-server-2022-license-web-edition-40-cores' | 'sql-server-2022-license-web-edition-42-cores' | 'sql-server-2022-license-web-edition-44-cores' | 'sql-server-2022-license-web-edition-46-cores' | 'sql-server-2022-license-web-edition-48-cores' | 'sql-server-2022-license-web-edition-50-cores' | 'sql-server-2022-license-web-edition-52-cores' | 'sql-server-2022-license-web-edition-54-cores' | 'sql-server-2022-license-web-edition-56-cores' | 'sql-server-2022-license-web-edition-58-cores' | 'sql-server-2022-license-web-edition-6-cores' | 'sql-server-2022-license-web-edition-60-cores' | 'sql-server-2022-license-web-edition-62-cores' | 'sql-server-2022-license-web-edition-64-cores' | 'sql-server-2022-license-web-edition-72-cores' | 'sql-server-2022-license-web-edition-8-cores' | 'sql-server-2022-license-web-edition-96-cores' | 'sql-server-2025-license-enterprise-edition-10-cores' | 'sql-server-2025-license-enterprise-edition-12-cores' | 'sql-server-2025-license-enterprise-edition-128-cores' | 'sql-server-2025-license-enterprise-edition-14-cores' | 'sql-server-2025-license-enterprise-edition-16-cores' | 'sql-server-2025-license-enterprise-edition-18-cores' | 'sql-server-2025-license-enterprise-edition-192-cores' | 'sql-server-2025-license-enterprise-edition-20-cores' | 'sql-server-2025-license-enterprise-edition-22-cores' | 'sql-server-2025-license-enterprise-edition-24-cores' | 'sql-server-2025-license-enterprise-edition-26-cores' | 'sql-server-2025-license-enterprise-edition-28-cores' | 'sql-server-2025-license-enterprise-edition-30-cores' | 'sql-server-2025-license-enterprise-edition-32-cores' | 'sql-server-2025-license-enterprise-edition-34-cores' | 'sql-server-2025-license-enterprise-edition-36-cores' | 'sql-server-2025-license-enterprise-edition-38-cores' | 'sql-server-2025-license-enterprise-edition-384-cores' | 'sql-server-2025-license-enterprise-edition-4-cores' | 'sql-server-2025-license-enterprise-edition-40-cores' | 'sql-server-2025-license-enterprise-edition-42-cores' | 'sql-server-2025-license-enterprise-edition-44-cores' | 'sql-server-2025-license-enterprise-edition-46-cores' | 'sql-server-2025-license-enterprise-edition-48-cores' | 'sql-server-2025-license-enterprise-edition-50-cores' | 'sql-server-2025-license-enterprise-edition-52-cores' | 'sql-server-2025-license-enterprise-edition-54-cores' | 'sql-server-2025-license-enterprise-edition-56-cores' | 'sql-server-2025-license-enterprise-edition-58-cores' | 'sql-server-2025-license-enterprise-edition-6-cores' | 'sql-server-2025-license-enterprise-edition-60-cores' | 'sql-server-2025-license-enterprise-edition-62-cores' | 'sql-server-2025-license-enterprise-edition-64-cores' | 'sql-server-2025-license-enterprise-edition-72-cores' | 'sql-server-2025-license-enterprise-edition-8-cores' | 'sql-server-2025-license-enterprise-edition-96-cores' | 'sql-server-2025-license-standard-edition-10-cores' | 'sql-server-2025-license-standard-edition-12-cores' | 'sql-server-2025-license-standard-edition-128-cores' | 'sql-server-2025-license-standard-edition-14-cores' | 'sql-server-2025-license-standard-edition-16-cores' | 'sql-server-2025-license-standard-edition-18-cores' | 'sql-server-2025-license-standard-edition-192-cores' | 'sql-server-2025-license-standard-edition-20-cores' | 'sql-server-2025-license-standard-edition-22-cores' | 'sql-server-2025-license-standard-edition-24-cores' | 'sql-server-2025-license-standard-edition-26-cores' | 'sql-server-2025-license-standard-edition-28-cores' | 'sql-server-2025-license-standard-edition-30-cores' | 'sql-server-2025-license-standard-edition-32-cores' | 'sql-server-2025-license-standard-edition-34-cores' | 'sql-server-2025-license-standard-edition-36-cores' | 'sql-server-2025-license-standard-edition-38-cores' | 'sql-server-2025-license-standard-edition-384-cores' | 'sql-server-2025-license-standard-edition-4-cores' | 'sql-server-2025-license-standard-edition-40-cores' | 'sql-server-2025-license-standard-edition-42-cores' | 'sql-server-2025-license-standard-edition-44-cores' | 'sql-server-2025-license-standard-edition-46-cores' | 'sql-server-2025-license-standard-edition-48-cores' | 'sql-server-2025-license-standard-edition-50-cores' | 'sql-server-2025-license-standard-edition-52-cores' | 'sql-server-2025-license-standard-edition-54-cores' | 'sql-server-2025-license-standard-edition-56-cores' | 'sql-server-2025-license-standard-edition-58-cores' | 'sql-server-2025-license-standard-edition-6-cores' | 'sql-server-2025-license-standard-edition-60-cores' | 'sql-server-2025-license-standard-edition-62-cores' | 'sql-server-2025-license-standard-edition-64-cores' | 'sql-server-2025-license-standard-edition-72-cores' | 'sql-server-2025-license-standard-edition-8-cores' | 'sql-server-2025-license-standard-edition-96-cores' | 'sql-server-2025-license-web-edition-10-cores' | 'sql-server-2025-license-web-edition-12-cores' | 'sql-server-2025-license-web-edition-128-cores' | 'sql-server-2025-license-web-edition-14-cores' | 'sql-server-2025-license-web-edition-16-cores' | 'sql-server-2025-license-web-edition-18-cores' | 'sql-server-2025-license-web-edition-192-cores' | 'sql-server-2025-license-web-edition-20-cores' | 'sql-server-2025-license-web-edition-22-cores' | 'sql-server-2025-license-web-edition-24-cores' | 'sql-server-2025-license-web-edition-26-cores' | 'sql-server-2025-license-web-edition-28-cores' | 'sql-server-2025-license-web-edition-30-cores' | 'sql-server-2025-license-web-edition-32-cores' | 'sql-server-2025-license-web-edition-34-cores' | 'sql-server-2025-license-web-edition-36-cores' | 'sql-server-2025-license-web-edition-38-cores' | 'sql-server-2025-license-web-edition-384-cores' | 'sql-server-2025-license-web-edition-4-cores' | 'sql-server-2025-license-web-edition-40-cores' | 'sql-server-2025-license-web-edition-42-cores' | 'sql-server-2025-license-web-edition-44-cores' | 'sql-server-2025-license-web-edition-46-cores' | 'sql-server-2025-license-web-edition-48-cores' | 'sql-server-2025-license-web-edition-50-cores' | 'sql-server-2025-license-web-edition-52-cores' | 'sql-server-2025-license-web-edition-54-cores' | 'sql-server-2025-license-web-edition-56-cores' | 'sql-server-2025-license-web-edition-58-cores' | 'sql-server-2025-license-web-edition-6-cores' | 'sql-server-2025-license-web-edition-60-cores' | 'sql-server-2025-license-web-edition-62-cores' | 'sql-server-2025-license-web-edition-64-cores' | 'sql-server-2025-license-web-edition-72-cores' | 'sql-server-2025-license-web-edition-8-cores' | 'sql-server-2025-license-web-edition-96-cores'
export type license_WindowsOsVersionEnum = 'WINDOWS_SERVER_2003_ENTERPRISE_EDITION' | 'WINDOWS_SERVER_2003_ENTERPRISE_EDITION_2_CPU' | 'WINDOWS_SERVER_2003_STANDARD_EDITION' | 'WINDOWS_SERVER_2003_WEB_EDITION' | 'WINDOWS_SERVER_2003_WEB_EDITION_2_CPU' | 'WINDOWS_SERVER_2003_WEB_ENHANCED_EDITION' | 'WINDOWS_SERVER_2003_WEB_STANDARD_EDITION' | 'WINDOWS_SERVER_2003_WEB_STANDARD_EDITION_2_CPU' | 'WINDOWS_SERVER_2008_DATACENTER_EDITION' | 'WINDOWS_SERVER_2008_DATACENTER_EDITION_2_CPU' | 'WINDOWS_SERVER_2008_DATACENTER_EDITION_4_CPU' | 'WINDOWS_SERVER_2008_ENTERPRISE_EDITION' | 'WINDOWS_SERVER_2008_ENTERPRISE_EDITION_2_CPU' | 'WINDOWS_SERVER_2008_ENTERPRISE_EDITION_4_CPU' | 'WINDOWS_SERVER_2008_STANDARD_EDITION' | 'WINDOWS_SERVER_2008_STANDARD_EDITION_2_CPU' | 'WINDOWS_SERVER_2008_STANDARD_EDITION_4_CPU' | 'WINDOWS_SERVER_2008_WEB_EDITION' | 'WINDOWS_SERVER_2008_WEB_EDITION_2_CPU' | 'WINDOWS_SERVER_2008_WEB_EDITION_4_CPU' | 'WINDOWS_SERVER_2008_WEB_STANDARD_EDITION' | 'WINDOWS_SERVER_2012_DATACENTER_EDITION' | 'WINDOWS_SERVER_2012_DATACENTER_EDITION_2_CPU' | 'WINDOWS_SERVER_2012_DATACENTER_EDITION_4_CPU' | 'WINDOWS_SERVER_2012_ENTERPRISE_EDITION' | 'WINDOWS_SERVER_2012_ENTERPRISE_EDITION_2_CPU' | 'WINDOWS_SERVER_2012_STANDARD_EDITION' | 'WINDOWS_SERVER_2012_STANDARD_EDITION_2_CPU' | 'WINDOWS_SERVER_2012_STANDARD_EDITION_4_CPU' | 'WINDOWS_SERVER_2012_WEB_EDITION' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_10_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_12_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_14_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_16_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_18_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_20_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_22_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_24_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_32_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_48_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_64_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_1_CPU_8_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_10_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_12_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_14_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_16_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_18_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_20_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_22_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_24_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_32_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_2_CPU_8_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_10_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_12_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_14_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_16_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_18_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_20_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_22_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_24_CORES' | 'WINDOWS_SERVER_2016_DATACENTER_EDITION_4_CPU_8_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_10_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_12_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_14_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_16_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_18_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_20_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_22_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_24_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_32_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_48_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_64_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_1_CPU_8_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_10_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_12_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_14_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_16_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_18_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_20_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_22_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_24_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_32_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_2_CPU_8_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_10_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_12_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_14_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_16_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_18_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_20_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_22_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_24_CORES' | 'WINDOWS_SERVER_2016_STANDARD_EDITION_4_CPU_8_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_10_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_128_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_12_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_14_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_16_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_18_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_20_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_22_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_24_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_256_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_26_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_28_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_30_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_32_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_34_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_36_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_38_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_40_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_42_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_44_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_46_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_48_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_50_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_512_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_52_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_54_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_56_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_58_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_60_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_62_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_64_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_72_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_8_CORES' | 'WINDOWS_SERVER_2019_DATACENTER_EDITION_96_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_10_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_128_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_12_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_14_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_16_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_18_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_20_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_22_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_24_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_256_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_26_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_28_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_30_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_32_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_34_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_36_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_38_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_40_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_42_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_44_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_46_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_48_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_50_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_512_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_52_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_54_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_56_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_58_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_60_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_62_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_64_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_72_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_8_CORES' | 'WINDOWS_SERVER_2019_STANDARD_EDITION_96_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_10_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_128_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_12_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_14_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_16_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_18_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_20_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_22_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_24_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_256_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_26_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_28_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_30_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_32_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_34_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_36_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_38_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_40_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_42_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_44_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_46_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_48_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_50_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_512_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_52_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_54_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_56_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_58_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_60_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_62_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_64_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_72_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_8_CORES' | 'WINDOWS_SERVER_2022_DATACENTER_EDITION_96_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_10_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_128_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_12_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_14_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_16_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_18_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_20_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_22_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_24_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_256_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_26_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_28_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_30_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_32_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_34_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_36_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_38_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_40_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_42_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_44_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_46_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_48_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_50_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_512_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_52_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_54_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_56_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_58_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_60_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_62_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_64_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_72_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_8_CORES' | 'WINDOWS_SERVER_2022_STANDARD_EDITION_96_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_10_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_128_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_12_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_14_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_16_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_18_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_20_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_22_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_24_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_256_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_26_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_28_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_30_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_32_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_34_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_36_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_38_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_40_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_42_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_44_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_46_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_48_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_50_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_512_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_52_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_54_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_56_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_58_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_60_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_62_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_64_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_72_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_8_CORES' | 'WINDOWS_SERVER_2025_DATACENTER_EDITION_96_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_10_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_128_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_12_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_14_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_16_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_18_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_20_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_22_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_24_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_256_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_26_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_28_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_30_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_32_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_34_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_36_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_38_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_40_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_42_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_44_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_46_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_48_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_50_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_512_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_52_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_54_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_56_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_58_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_60_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_62_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_64_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_72_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_8_CORES' | 'WINDOWS_SERVER_2025_STANDARD_EDITION_96_CORES' | 'windows-server-2008-license-datacenter-edition-1-cpu' | 'windows-server-2008-license-datacenter-edition-2-cpu' | 'windows-server-2008-license-datacenter-edition-4-cpu' | 'windows-server-2008-license-enterprise-edition-1-cpu' | 'windows-server-2008-license-enterprise-edition-2-cpu' | 'windows-server-2008-license-enterprise-edition-4-cpu' | 'windows-server-2008-license-standard-edition-1-cpu' | 'windows-server-2008-license-standard-edition-2-cpu' | 'windows-server-2008-license-standard-edition-4-cpu' | 'windows-server-2008-license-web-edition-1-cpu' | 'windows-server-2008-license-web-edition-2-cpu' | 'windows-server-2008-license-web-edition-4-cpu' | 'windows-server-2012-license-datacenter-edition-1-cpu' | 'windows-server-2012-license-datacenter-edition-2-cpu' | 'windows-server-2012-license-datacenter-edition-4-cpu' | 'windows-server-2012-license-standard-edition-1-cpu' | 'windows-server-2012-license-standard-edition-2-cpu' | 'windows-server-2012-license-standard-edition-4-cpu' | 'windows-server-2016-license-datacenter-edition-1-cpu-10-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-12-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-14-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-16-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-18-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-20-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-22-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-24-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-32-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-48-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-64-cores' | 'windows-server-2016-license-datacenter-edition-1-cpu-8-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-10-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-12-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-14-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-16-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-18-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-20-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-22-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-24-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-32-cores' | 'windows-server-2016-license-datacenter-edition-2-cpu-8-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-10-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-12-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-14-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-16-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-18-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-20-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-22-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-24-cores' | 'windows-server-2016-license-datacenter-edition-4-cpu-8-cores' | 'windows-server-2016-license-standard-edition-1-cpu-10-cores' | 'windows-server-2016-license-standard-edition-1-cpu-12-cores' | 'windows-server-2016-license-standard-edition-1-cpu-14-cores' | 'windows-server-2016-license-standard-edition-1-cpu-16-cores' | 'windows-server-2016-license-standard-edition-1-cpu-18-cores' | 'windows-server-2016-license-standard-edition-1-cpu-20-cores' | 'windows-server-2016-license-standard-edition-1-cpu-22-cores' | 'windows-server-2016-license-standard-edition-1-cpu-24-cores' | 'windows-server-2016-license-standard-edition-1-cpu-32-cores' | 'windows-server-2016-license-standard-edition-1-cpu-48-cores' | 'windows-server-2016-license-standard-edition-1-cpu-64-cores' | 'windows-server-2016-license-standard-edition-1-cpu-8-cores' | 'windows-server-2016-license-standard-edition-2-cpu-10-cores' | 'windows-server-2016-license-standard-edition-2-cpu-12-cores' | 'windows-server-2016-license-standard-edition-2-cpu-14-cores' | 'windows-server-2016-license-standard-edition-2-cpu-16-cores' | 'windows-server-2016-license-standard-edition-2-cpu-18-cores' | 'windows-server-2016-license-standard-edition-2-cpu-20-cores' | 'windows-server-2016-license-standard-edition-2-cpu-22-cores' | 'windows-server-2016-license-standard-edition-2-cpu-24-cores' | 'windows-server-2016-license-standard-edition-2-cpu-32-cores' | 'windows-server-2016-license-standard-edition-2-cpu-8-cores' | 'windows-server-2016-license-standard-edition-4-cpu-10-cores' | 'windows-server-2016-license-standard-edition-4-cpu-12-cores' | 'windows-server-2016-license-standard-edition-4-cpu-14-cores' | 'windows-server-2016-license-standard-edition-4-cpu-16-cores' | 'windows-server-2016-license-standard-edition-4-cpu-18-cores' | 'windows-server-2016-license-standard-edition-4-cpu-20-cores' | 'windows-server-2016-license-standard-edition-4-cpu-22-cores' | 'windows-server-2016-license-standard-edition-4-cpu-24-cores' | 'windows-server-2016-license-standard-edition-4-cpu-8-cores' | 'windows-server-2019-license-datacenter-edition-10-cores' | 'windows-server-2019-license-datacenter-edition-12-cores' | 'windows-server-2019-license-datacenter-edition-128-cores' | 'windows-server-2019-license-datacenter-edition-14-cores' | 'windows-server-2019-license-datacenter-edition-16-cores' | 'windows-server-2019-license-datacenter-edition-18-cores' | 'windows-server-2019-license-datacenter-edition-20-cores' | 'windows-server-2019-license-datacenter-edition-22-cores' | 'windows-server-2019-license-datacenter-edition-24-cores' | 'windows-server-2019-license-datacenter-edition-256-cores' | 'windows-server-2019-license-datacenter-edition-26-cores' | 'windows-server-2019-license-datacenter-edition-28-cores' | 'windows-server-2019-license-datacenter-edition-30-cores' | 'windows-server-2019-license-datacenter-edition-32-cores' | 'windows-server-2019-license-datacenter-edition-34-cores' | 'windows-server-2019-license-datacenter-edition-36-cores' | 'windows-server-2019-license-datacenter-edition-38-cores' | 'windows-server-2019-license-datacenter-edition-40-cores' | 'windows-server-2019-license-datacenter-edition-42-cores' | 'windows-server-2019-license-datacenter-edition-44-cores' | 'windows-server-2019-license-datacenter-edition-46-cores' | 'windows-server-2019-license-datacenter-edition-48-cores' | 'windows-server-2019-license-datacenter-edition-50-cores' | 'windows-server-2019-license-datacenter-edition-512-cores' | 'windows-server-2019-license-datacenter-edition-52-cores' | 'windows-server-2019-license-datacenter-edition-54-cores' | 'windows-server-2019-license-datacenter-edition-56-cores' | 'windows-server-2019-license-datacenter-edition-58-cores' | 'windows-server-2019-license-datacenter-edition-60-cores' | 'windows-server-2019-license-datacenter-edition-62-cores' | 'windows-server-2019-license-datacenter-edition-64-cores' | 'windows-server-2019-license-datacenter-edition-72-cores' | 'windows-server-2019-license-datacenter-edition-8-cores' | 'windows-server-2019-license-datacenter-edition-96-cores' | 'windows-server-2019-license-standard-edition-10-cores' | 'windows-server-2019-license-standard-edition-12-cores' | 'windows-server-2019-license-standard-edition-128-cores' | 'windows-server-2019-license-standard-edition-14-cores' | 'windows-server-2019-license-standard-edition-16-cores' | 'windows-server-2019-license-standard-edition-18-cores' | 'windows-server-2019-license-standard-edition-20-cores' | 'windows-server-2019-license-standard-edition-22-cores' | 'windows-server-2019-license-standard-edition-24-cores' | 'windows-server-2019-license-standard-edition-256-cores' | 'windows-server-2019-license-standard-edition-26-cores' | 'windows-server-2019-license-standard-edition-28-cores' | 'windows-server-2019-license-standard-edition-30-cores' | 'windows-server-2019-license-standard-edition-32-cores' | 'windows-server-2019-license-standard-edition-34-cores' | 'windows-server-2019-license-standard-edition-36-cores' | 'windows-server-2019-license-standard-edition-38-cores' | 'windows-server-2019-license-standard-edition-40-cores' | 'windows-server-2019-license-standard-edition-42-cores' | 'windows-server-2019-license-standard-edition-44-cores' | 'windows-server-2019-license-standard-edition-46-cores' | 'windows-server-2019-license-standard-edition-48-cores' | 'windows-server-2019-license-standard-edition-50-cores' | 'windows-server-2019-license-standard-edition-512-cores' | 'windows-server-2019-license-standard-edition-52-cores' | 'windows-server-2019-license-standard-edition-54-cores' | 'windows-server-2019-license-standard-edition-56-cores' | 'windows-server-2019-license-standard-edition-58-cores' | 'windows-server-2019-license-standard-edition-60-cores' | 'windows-server-2019-license-standard-edition-62-cores' | 'windows-server-2019-license-standard-edition-64-cores' | 'windows-server-2019-license-standard-edition-72-cores' | 'windows-server-2019-license-standard-edition-8-cores' | 'windows-server-2019-license-standard-edition-96-cores' | 'windows-server-2022-license-datacenter-edition-10-cores' | 'windows-server-2022-license-datacenter-edition-12-cores' | 'windows-server-2022-license-datacenter-edition-128-cores' | 'windows-server-2022-license-datacenter-edition-14-cores' | 'windows-server-2022-license-datacenter-edition-16-cores' | 'windows-server-2022-license-datacenter-edition-18-cores' | 'windows-server-2022-license-datacenter-edition-20-cores' | 'windows-server-2022-license-datacenter-edition-22-cores' | 'windows-server-2022-license-datacenter-edition-24-cores' | 'windows-server-2022-license-datacenter-edition-256-cores' | 'windows-server-2022-license-datacenter-edition-26-cores' | 'windows-server-2022-license-datacenter-edition-28-cores' | 'windows-server-2022-license-datacenter-edition-30-cores' | 'windows-server-2022-license-datacenter-edition-32-cores' | 'windows-server-2022-license-datacenter-edition-34-cores' | 'windows-server-2022-license-datacenter-edition-36-cores' | 'windows-server-2022-license-datacenter-edition-38-cores' | 'windows-server-2022-license-datacenter-edition-40-cores' | 'windows-server-2022-license-datacenter-edition-42-cores' | 'windows-server-2022-license-datacenter-edition-44-cores' | 'windows-server-2022-license-datacenter-edition-46-cores' | 'windows-server-2022-license-datacenter-edition-48-cores' | 'windows-server-2022-license-datacenter-edition-50-cores' | 'windows-server-2022-license-datacenter-edition-512-cores' | 'windows-server-2022-license-datacenter-edition-52-cores' | 'windows-server-2022-license-datacenter-edition-54-cores' | 'windows-server-2022-license-datacenter-edition-56-cores' | 'windows-server-2022-license-datacenter-edition-58-cores' | 'windows-server-2022-license-datacenter-edition-60-cores' | 'windows-server-2022-license-datacenter-edition-62-cores' | 'windows-server-2022-license-datacenter-edition-64-cores' | 'windows-server-2022-license-datacenter-edition-72-cores' | 'windows-server-2022-license-datacenter-edition-8-cores' | 'windows-server-2022-license-datacenter-edition-96-cores' | 'windows-server-2022-license-standard-edition-10-cores' | 'windows-server-2022-license-standard-edition-12-cores' | 'windows-server-2022-license-standard-edition-128-cores' | 'windows-server-2022-license-standard-edition-14-cores' | 'windows-server-2022-license-standard-edition-16-cores' | 'windows-server-2022-license-standard-edition-18-cores' | 'windows-server-2022-license-standard-edition-20-cores' | 'windows-server-2022-license-standard-edition-22-cores' | 'windows-server-2022-license-standard-edition-24-cores' | 'windows-server-2022-license-standard-edition-256-cores' | 'windows-server-2022-license-standard-edition-26-cores' | 'windows-server-2022-license-standard-edition-28-cores' | 'windows-server-2022-license-standard-edition-30-cores' | 'windows-server-2022-license-standard-edition-32-cores' | 'windows-server-2022-license-standard-edition-34-cores' | 'windows-server-2022-license-standard-edition-36-cores' | 'windows-server-2022-license-standard-edition-38-cores' | 'windows-server-2022-license-standard-edition-40-cores' | 'windows-server-2022-license-standard-edition-42-cores' | 'windows-server-2022-license-standard-edition-44-cores' | 'windows-server-2022-license-standard-edition-46-cores' | 'windows-server-2022-license-standard-edition-48-cores' | 'windows-server-2022-license-standard-edition-50-cores' | 'windows-server-2022-license-standard-edition-512-cores' | 'windows-server-2022-license-standard-edition-52-cores' | 'windows-server-2022-license-standard-edition-54-cores' | 'windows-server-2022-license-standard-edition-56-cores' | 'windows-server-2022-license-standard-edition-58-cores' | 'windows-server-2022-license-standard-edition-60-cores' | 'windows-server-2022-license-standard-edition-62-cores' | 'windows-server-2022-license-standard-edition-64-cores' | 'windows-server-2022-license-standard-edition-72-cores' | 'windows-server-2022-license-standard-edition-8-cores' | 'windows-server-2022-license-standard-edition-96-cores' | 'windows-server-2025-license-datacenter-edition-10-cores' | 'windows-server-2025-license-datacenter-edition-12-cores' | 'windows-server-2025-license-datacenter-edition-128-cores' | 'windows-server-2025-license-datacenter-edition-14-cores' | 'windows-server-2025-license-datacenter-edition-16-cores' | 'windows-server-2025-license-datacenter-edition-18-cores' | 'windows-server-2025-license-datacenter-edition-20-cores' | 'windows-server-2025-license-datacenter-edition-22-cores' | 'windows-server-2025-license-datacenter-edition-24-cores' | 'windows-server-2025-license-datacenter-edition-256-cores' | 'windows-server-2025-license-datacenter-edition-26-cores' | 'windows-server-2025-license-datacenter-edition-28-cores' | 'windows-server-2025-license-datacenter-edition-30-cores' | 'windows-server-2025-license-datacenter-edition-32-cores' | 'windows-server-2025-license-datacenter-edition-34-cores' | 'windows-server-2025-license-datacenter-edition-36-cores' | 'windows-server-2025-license-datacenter-edition-38-cores' | 'windows-server-2025-license-datacenter-edition-40-cores' | 'windows-server-2025-license-datacenter-edition-42-cores' | 'windows-server-2025-license-datacenter-edition-44-cores' | 'windows-server-2025-license-datacenter-edition-46-cores' | 'windows-server-2025-license-datacenter-edition-48-cores' | 'windows-server-2025-license-datacenter-edition-50-cores' | 'windows-server-2025-license-datacenter-edition-512-cores' | 'windows-server-2025-license-datacenter-edition-52-cores' | 'windows-server-2025-license-datacenter-edition-54-cores' | 'windows-server-2025-license-datacenter-edition-56-cores' | 'windows-server-2025-license-datacenter-edition-58-cores' | 'windows-server-2025-license-datacenter-edition-60-cores' | 'windows-server-2025-license-datacenter-edition-62-cores' | 'windows-server-2025-license-datacenter-edition-64-cores' | 'windows-server-2025-license-datacenter-edition-72-cores' | 'windows-server-2025-license-datacenter-edition-8-cores' | 'windows-server-2025-license-datacenter-edition-96-cores' | 'windows-server-2025-license-standard-edition-10-cores' | 'windows-server-2025-license-standard-edition-12-cores' | 'windows-server-2025-license-standard-edition-128-cores' | 'windows-server-2025-license-standard-edition-14-cores' | 'windows-server-2025-license-standard-edition-16-cores' | 'windows-server-2025-license-standard-edition-18-cores' | 'windows-server-2025-license-standard-edition-20-cores' | 'windows-server-2025-license-standard-edition-22-cores' | 'windows-server-2025-license-standard-edition-24-cores' | 'windows-server-2025-license-standard-edition-256-cores' | 'windows-server-2025-license-standard-edition-26-cores' | 'windows-server-2025-license-standard-edition-28-cores' | 'windows-server-2025-license-standard-edition-30-cores' | 'windows-server-2025-license-standard-edition-32-cores' | 'windows-server-2025-license-standard-edition-34-cores' | 'windows-server-2025-license-standard-edition-36-cores' | 'windows-server-2025-license-standard-edition-38-cores' | 'windows-server-2025-license-standard-edition-40-cores' | 'windows-server-2025-license-standard-edition-42-cores' | 'windows-server-2025-license-standard-edition-44-cores' | 'windows-server-2025-license-standard-edition-46-cores' | 'windows-server-2025-license-standard-edition-48-cores' | 'windows-server-2025-license-standard-edition-50-cores' | 'windows-server-2025-license-standard-edition-512-cores' | 'windows-server-2025-license-standard-edition-52-cores' | 'windows-server-2025-license-standard-edition-54-cores' | 'windows-server-2025-license-standard-edition-56-cores' | 'windows-server-2025-license-standard-edition-58-cores' | 'windows-server-2025-license-standard-edition-60-cores' | 'windows-server-2025-license-standard-edition-62-cores' | 'windows-server-2025-license-standard-edition-64-cores' | 'windows-server-2025-license-standard-edition-72-cores' | 'windows-server-2025-license-standard-edition-8-cores' | 'windows-server-2025-license-standard-edition-96-cores'
export type license_WindowsSqlVersionEnum = 'SQL_SERVER_2008_STANDARD_EDITION' | 'SQL_SERVER_2008_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2008_WEB_EDITION' | 'SQL_SERVER_2008_WEB_EDITION_2_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION' | 'SQL_SERVER_2012_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2012_WEB_EDITION_12_CORES' | 'SQL_SERVER_2012_WEB_EDITION_16_CORES' | 'SQL_SERVER_2012_WEB_EDITION_18_CORES' | 'SQL_SERVER_2012_WEB_EDITION_20_CORES' | 'SQL_SERVER_2012_WEB_EDITION_24_CORES' | 'SQL_SERVER_2012_WEB_EDITION_32_CORES' | 'SQL_SERVER_2012_WEB_EDITION_4_CORES' | 'SQL_SERVER_2012_WEB_EDITION_6_CORES' | 'SQL_SERVER_2012_WEB_EDITION_8_CORES'
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export type nichandle_LegalFormEnum = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export type nichandle_OvhSubsidiaryEnum = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN'
export type order_ContextTypeEnum = 'discover' | 'standard' | 'welcome'
export interface order_Contract {
	content: string
	name: string
	url: string
}
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Order {
	contracts: order_Contract[]
	details: order_OrderDetail[]
	orderId: number | null
	prices: order_OrderPrices
	url: string | null
}
export interface order_OrderDetail {
	cartItemID: number | null
	description: string
	detailType: order_OrderDetailTypeEnum | Text | null
	domain: string
	originalTotalPrice: order_Price
	quantity: number
	reductionTotalPrice: order_Price
	reductions: order_Reduction[]
	totalPrice: order_Price
	unitPrice: order_Price
}
export type order_OrderDetailTypeEnum = 'ACCESSORY' | 'CAUTION' | 'CHOOSED' | 'CONSUMPTION' | 'CREATION' | 'DELIVERY' | 'DURATION' | 'GIFT' | 'INSTALLATION' | 'LICENSE' | 'MUTE' | 'OTHER' | 'OUTPLAN' | 'QUANTITY' | 'REFUND' | 'RENEW' | 'SPECIAL' | 'SWITCH' | 'TRANSFER' | 'VOUCHER'
export interface order_OrderPrices {
	originalWithoutTax: order_Price | null
	reduction: order_Price | null
	tax: order_Price
	withTax: order_Price
	withoutTax: order_Price
}
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	priceInUcents: number | null
	text: string
	value: number
}
export interface order_Reduction {
	context: order_ReductionContextEnum | Text
	description: string
	price: order_Price
	reductionDescription: string
	type: order_ReductionTypeEnum | Text
	value: order_Price
}
export type order_ReductionContextEnum = 'promotion' | 'voucher'
export type order_ReductionTypeEnum = 'fixed_amount' | 'forced_amount' | 'percentage'
export interface order_cart_Cart {
	cartId: string
	description: string
	expire: string | null
	items: number[]
	readOnly: boolean
}
export interface order_cart_Checkout_Request {
	autoPayWithPreferredPaymentMethod?: boolean
	waiveRetractationPeriod?: boolean
}
export interface order_cart_ConfigurationItem {
	id: number
	label: string
	value: string
}
export interface order_cart_ConfigurationRequirements {
	fields: string[] | null
	label: string
	required: boolean
	type: string
}
export interface order_cart_CouponCreation_Request {
	coupon: string
}
export interface order_cart_Creation_Request {
	description?: string
	expire?: string
	ovhSubsidiary: nichandle_OvhSubsidiaryEnum
}
export type order_cart_DomainActionEnum = 'create' | 'trade' | 'transfer' | 'update'
export interface order_cart_DomainPacksCreation_Request {
	domain: string
	duration: string
	planCode: string
	pricingMode: string
	quantity: number
}
export interface order_cart_DomainPacksDescription {
	domains: order_cart_DomainPacksDescriptionItem[]
}
export interface order_cart_DomainPacksDescriptionItem {
	available: boolean
	domain: string
}
export interface order_cart_DomainPacksProductInformation {
	description: order_cart_DomainPacksDescription
	planCode: string
	prices: order_cart_GenericProductPricing[]
}
export type order_cart_DurationUnitEnum = 'day' | 'hour' | 'month' | 'none'
export interface order_cart_GenericDomainCreation_Request {
	domain: string
	duration?: string | null
	offerId?: string | null
	planCode?: string | null
	pricingMode?: string | null
	quantity?: number | null
}
export interface order_cart_GenericDomainOptionsCreation_Request {
	duration: string
	itemId: number
	planCode: string
	pricingMode: string
	quantity: number
}
export interface order_cart_GenericOptionCreation_Request {
	duration: string
	itemId: number
	planCode: string
	pricingMode: string
	quantity: number
}
export interface order_cart_GenericOptionDefinition {
	exclusive: boolean
	family: string
	mandatory: boolean
	planCode: string
	prices: order_cart_GenericProductPricing[]
	productName: string
	productType: order_cart_GenericProductTypeEnum | Text
}
export interface order_cart_GenericProductCreation_Request {
	duration: string
	planCode: string
	pricingMode: string
	quantity: number
}
export interface order_cart_GenericProductDefinition {
	planCode: string
	prices: order_cart_GenericProductPricing[]
	productName: string
	productType: order_cart_GenericProductTypeEnum | Text
}
export interface order_cart_GenericProductPricing {
	capacities: (order_cart_GenericProductPricingCapacitiesEnum | Text)[]
	description: string
	duration: string
	interval: number
	maximumQuantity: number | null
	maximumRepeat: number | null
	minimumQuantity: number
	minimumRepeat: number
	price: order_Price
	priceInUcents: number
	pricingMode: string
	pricingType: order_cart_GenericProductPricingTypeEnum | Text
}
export type order_cart_GenericProductPricingCapacitiesEnum = 'consumption' | 'detach' | 'downgrade' | 'dynamic' | 'installation' | 'renew' | 'upgrade'
export type order_cart_GenericProductPricingStrategyEnum = 'stairstep' | 'tiered' | 'volume'
export type order_cart_GenericProductPricingTypeEnum = 'consumption' | 'purchase' | 'rental'
export type order_cart_GenericProductTypeEnum = 'cloud_service' | 'delivery' | 'deposit' | 'domain' | 'implementation_services' | 'saas_license' | 'shipping' | 'storage'
export interface order_cart_Item {
	cartId: string
	configurations: number[] | null
	duration: string | null
	itemId: number
	offerId: string | null
	options: number[]
	parentItemId: number | null
	prices: order_cart_Price[]
	productId: string
	settings: order_cart_ItemSettings
}
export interface order_cart_ItemConfigurationCreation_Request {
	label: string
	value: string
}
export interface order_cart_ItemSettings {
	planCode: string | null
	pricingMode: string | null
	quantity: number | null
}
export interface order_cart_ItemUpdate_Request {
	duration?: string
	quantity?: number
}
export interface order_cart_Price {
	label: order_cart_PriceLabelEnum | Text
	price: order_Price
	promotions: order_cart_Promotion[] | null
}
export type order_cart_PriceLabelEnum = 'DISCOUNT' | 'FEE' | 'PRICE' | 'RENEW' | 'TOTAL'
export interface order_cart_ProductInformation {
	action: order_cart_DomainActionEnum | Text
	configurations: order_cart_ConfigurationRequirements[]
	currentNameservers: string[] | null
	deliveryTime: string
	duration: string[]
	isTransferLocked: boolean | null
	offer: string | null
	offerId: string | null
	orderable: boolean
	phase: string
	prices: order_cart_Price[] | null
	pricingMode: string
	productId: string
	quantityMax: number
	recommendedDuration: string | null
}
export interface order_cart_Promotion {
	bundleWithPlanCodes: string[]
	condition: order_cart_domain_Promotion_Condition | null
	endDate: string | null
	name: string
	price: order_Price
	startDate: string
	tags: string[] | null
	type: string
}
export interface order_cart_Update_Request {
	description?: string
	expire?: string
}
export interface order_cart_domain_Promotion_Condition {
	all: order_cart_domain_Promotion_Condition[] | null
	anyOf: order_cart_domain_Promotion_Condition[] | null
	discounts: order_cart_domain_Promotion_Discount[] | null
	minDuration: string | null
	minQuantity: number | null
	planCode: string | null
	pricingMode: string | null
	productName: string | null
}
export interface order_cart_domain_Promotion_Discount {
	currency: order_CurrencyCodeEnum | Text
	discountPrice: number
	discountPriceText: string
	endQuantityIncluded: number | null
	endYearIncluded: number | null
	name: string | null
	originalPrice: number
	originalPriceText: string
	startQuantityIncluded: number | null
	startYearIncluded: number | null
	type: order_ReductionTypeEnum | Text
	value: number
}
export interface order_catalog_AddonItem {
	addons: order_catalog_AddonOffer[]
	exclusive: boolean
	family: string
	mandatory: boolean
}
export interface order_catalog_AddonOffer {
	default: boolean | null
	invoiceName: string
	maximumQuantity: number | null
	minimumQuantity: number | null
	plan: order_catalog_ProductPlan
}
export interface order_catalog_Catalog {
	catalogId: number
	merchantCode: string
	plans: order_catalog_ProductPlan[] | null
}
export interface order_catalog_ConfigurationItem {
	defaultValue: string | null
	isCustom: boolean
	isMandatory: boolean
	name: string
	values: string[]
}
export interface order_catalog_Pricing {
	capacities: string[]
	commitment: number
	description: string
	interval: number
	intervalUnit: string
	maximumQuantity: number | null
	maximumRepeat: number | null
	minimumQuantity: number
	minimumRepeat: number
	mustBeCompleted: boolean
	price: order_Price
	priceCapInUcents: number | null
	priceInUcents: number
	pricingStrategy: string
}
export interface order_catalog_PricingDefault {
	default: order_catalog_Pricing[]
}
export interface order_catalog_Product {
	configurations: order_catalog_ConfigurationItem[]
	description: string
	internalType: order_cart_GenericProductTypeEnum | Text
	metadatas: complexType_SafeKeyValue<string>[] | null
	name: string
	subType: string | null
	technicalDetails: complexType_SafeKeyValue<string>[] | null
	type: string | null
}
export interface order_catalog_ProductOfferDetails {
	blobs: order_catalog_cloud_Blob | null
	metadatas: complexType_SafeKeyValue<string>[] | null
	pricings: order_catalog_PricingDefault
	product: order_catalog_Product
}
export interface order_catalog_ProductPlan {
	addonsFamily: order_catalog_AddonItem[]
	consumptionBillingStrategy: string | null
	details: order_catalog_ProductOfferDetails
	familyName: string | null
	invoiceName: string
	planCode: string
	prices: order_catalog_cloud_RegionPrice[] | null
	pricingType: string
}
export interface order_catalog_cloud_Blob {
	unit: order_catalog_cloud_Blob_Unit | null
}
export interface order_catalog_cloud_Blob_Unit {
	unit: string
}
export interface order_catalog_cloud_RegionPrice {
	price: order_catalog_cloud_RegionPrice_Price
	region: string
}
export interface order_catalog_cloud_RegionPrice_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	priceInUcents: number
	text: string
	value: number
}
export interface order_catalog_dedicated_Catalog {
	families: order_catalog_dedicated_Family[]
	metadatas: order_catalog_dedicated_Metadata
	products: order_catalog_dedicated_Product[]
	techDetails: order_catalog_dedicated_TechDetails[]
}
export interface order_catalog_dedicated_Family {
	name: string
	products: string[]
}
export interface order_catalog_dedicated_Metadata {
	catalog: number
	core: order_catalog_dedicated_Metadata_Capacities
	currency: order_catalog_dedicated_Metadata_Currency
	datacenters: string[]
	frequency: order_catalog_dedicated_Metadata_Frequency
	merchant: nichandle_OvhSubsidiaryEnum | Text
	price: order_catalog_dedicated_Metadata_Price
	ram: order_catalog_dedicated_Metadata_Capacities
	thread: order_catalog_dedicated_Metadata_Capacities
	timestamp: number
}
export interface order_catalog_dedicated_Metadata_Capacities {
	max: number
	min: number
}
export interface order_catalog_dedicated_Metadata_Currency {
	code: order_CurrencyCodeEnum | Text
	description: string
	symbol: string
}
export interface order_catalog_dedicated_Metadata_Frequency {
	max: number
	min: number
}
export interface order_catalog_dedicated_Metadata_Price {
	max: number
	min: number
}
export interface order_catalog_dedicated_Product {
	addonsFamily: order_catalog_dedicated_Product_AddonFamily[]
	code: string
	compatibilities: order_catalog_dedicated_Product_Compatibility[] | null
	datacenters: string[]
	derivatives: order_catalog_dedicated_Product_AddonItem[] | null
	family: string
	invoiceName: string
	isChildOf: string | null
	isParentOf: string[] | null
	prices: order_catalog_dedicated_Product_Price
	specifications: order_catalog_dedicated_Product_Specification
}
export interface order_catalog_dedicated_Product_AddonFamily {
	addons: order_catalog_dedicated_Product_AddonItem[]
	family: string
}
export interface order_catalog_dedicated_Product_AddonItem {
	code: string
	datacenters: string[] | null
	name: string
	options: string | null
	price: order_Price
}
export interface order_catalog_dedicated_Product_Compatibility {
	plan: string
	restrictions: order_catalog_dedicated_Product_Compatibility_Restriction[] | null
	specificities: order_catalog_dedicated_TechDetails_Plan_Specificity[] | null
}
export interface order_catalog_dedicated_Product_Compatibility_Restriction {
	name: string
	sections: order_catalog_dedicated_Product_Compatibility_Restriction_Section[]
}
export interface order_catalog_dedicated_Product_Compatibility_Restriction_Section {
	comment: string
	plans: string[]
	type: string
}
export interface order_catalog_dedicated_Product_Price {
	default: order_catalog_dedicated_Product_Price_Default
	hardzone: string | null
	week: string | null
}
export interface order_catalog_dedicated_Product_Price_Default {
	installation: order_Price | null
	renew: order_Price | null
}
export interface order_catalog_dedicated_Product_Specification {
	cpu: order_catalog_dedicated_Product_Specification_CPU | null
	disks: order_catalog_dedicated_Product_Specification_Disk[] | null
	gpu: order_catalog_dedicated_Product_Specification_GPU | null
	memory: order_catalog_dedicated_Product_Specification_Memory | null
	network: order_catalog_dedicated_Product_Specification_Network
}
export interface order_catalog_dedicated_Product_Specification_CPU {
	boost: number | null
	brand: string | null
	cores: number | null
	frequency: number | null
	model: string | null
	planCode: string | null
	threads: number | null
}
export interface order_catalog_dedicated_Product_Specification_Disk {
	number: number
	planCode: string | null
	raid: string
	size: number
	type: string
}
export interface order_catalog_dedicated_Product_Specification_GPU {
	model: string | null
	number: number | null
	planCode: string | null
}
export interface order_catalog_dedicated_Product_Specification_Memory {
	planCode: string | null
	size: number | null
	type: string | null
}
export interface order_catalog_dedicated_Product_Specification_Network {
	failover: number
	internal: number
	ip: number
	outgoing: number
	private: number
	privateBandwidth: number
}
export interface order_catalog_dedicated_TechDetails {
	plans: order_catalog_dedicated_TechDetails_Plan[]
	type: string
}
export interface order_catalog_dedicated_TechDetails_Plan {
	code: string
	specificities: order_catalog_dedicated_TechDetails_Plan_Specificity[]
}
export interface order_catalog_dedicated_TechDetails_Plan_Specificity {
	key: string
	value: number
}
export interface order_catalog_pcc_Catalog {
	active: boolean
	catalogId: string
	catalogName: string
	commercialRanges: order_catalog_pcc_CommercialRange[]
	merchantCode: string
	plans: order_catalog_ProductPlan[]
}
export interface order_catalog_pcc_CommercialRange {
	datacenters: order_catalog_pcc_Datacenter[]
	defaultZone: string
	name: string
}
export interface order_catalog_pcc_Datacenter {
	cityCode: string
	cityName: string | null
	countryCode: nichandle_CountryEnum | Text
	defaultHypervisor: string
	hypervisors: order_catalog_pcc_Hypervisor[]
	mainPlan: string
	managementFees: order_catalog_pcc_managementFees | null
	orderable: boolean
	orderableOptions: boolean
	orderableResources: boolean
	storagesNoPack: string[]
	zoneFullName: string
	zoneName: string
}
export interface order_catalog_pcc_Host {
	name: string
	onInitialOrder: boolean
	onUpgradeOrder: boolean
	planCode: string
	specifications: order_catalog_pcc_HostSpecifications
	storagesPack: string[] | null
}
export interface order_catalog_pcc_HostCpuSpecifications {
	cores: number
	frequency: complexType_UnitAndValue<number>
	generation: string
	model: string
	socket: number
	threads: number
}
export interface order_catalog_pcc_HostMemorySpecifications {
	ram: complexType_UnitAndValue<number>
}
export interface order_catalog_pcc_HostNetworkSpecifications {
	nics: number
	speed: complexType_UnitAndValue<number>
}
export interface order_catalog_pcc_HostSpecifications {
	cpu: order_catalog_pcc_HostCpuSpecifications
	memory: order_catalog_pcc_HostMemorySpecifications
	network: order_catalog_pcc_HostNetworkSpecifications[]
	storage: order_catalog_pcc_HostStorageSpecifications
}
export interface order_catalog_pcc_HostStorageSpecifications {
	size: order_catalog_pcc_PccUnitAndValue
	type: string
}
export interface order_catalog_pcc_Hypervisor {
	hosts: order_catalog_pcc_Host[]
	name: string
	options: order_catalog_pcc_Option[]
	orderable: boolean
	servicePacks: order_catalog_pcc_ServicePack[]
	shortName: string
	storages: order_catalog_pcc_Storage[]
	type: string
}
export interface order_catalog_pcc_Option {
	maxInitialQuantity: number
	name: string
	onInitialOrder: boolean
	onUpgradeOrder: boolean
	planCode: string
	showInOrderFunnel: boolean | null
	type: string
}
export interface order_catalog_pcc_PccUnitAndValue {
	unit: string
	value: number
}
export interface order_catalog_pcc_ServicePack {
	disabledElementForOrderType: string[] | null
	name: string
	options: order_catalog_pcc_ServicePackOption[]
	planCode: string
	showInOrderFunnel: boolean | null
	upgradableTo: string[]
}
export interface order_catalog_pcc_ServicePackOption {
	name: string
	planCode: string
	type: string
}
export interface order_catalog_pcc_Storage {
	name: string
	onInitialOrder: boolean
	onUpgradeOrder: boolean
	planCode: string
	specifications: order_catalog_pcc_StorageSpecifications
}
export interface order_catalog_pcc_StorageSpecifications {
	size: complexType_UnitAndValue<number>
	type: string
}
export interface order_catalog_pcc_managementFees {
	disabledElementForOrderType: string[] | null
	planCode: string
	upgradableTo: string[]
}
export interface order_catalog_privateCloud_Capabilities {
	hds: boolean
	hipaa: boolean
	nsx: boolean
	pcidss: boolean
	vrops: boolean
}
export interface order_catalog_privateCloud_CapabilitiesListing {
	'2016v1': order_catalog_privateCloud_Capabilities
	'2016v2': order_catalog_privateCloud_Capabilities
	'2016v3': order_catalog_privateCloud_Capabilities
	'2016v4': order_catalog_privateCloud_Capabilities
	'2016v5': order_catalog_privateCloud_Capabilities
	'2016v6': order_catalog_privateCloud_Capabilities
	'2016v7': order_catalog_privateCloud_Capabilities
	default: order_catalog_privateCloud_Capabilities
}
export interface order_catalog_privateCloud_Catalog {
	catalogId: number
	catalogName: string
	defaultHypervisor: string
	defaultZone: string
	merchantCode: string
	options: order_catalog_privateCloud_CapabilitiesListing
	zones: order_catalog_privateCloud_ZonesListing
}
export interface order_catalog_privateCloud_Zone {
	cityName: string
	country: string
	defaultHypervisor: string
	defaultVersion: string
	internalName: string
	plans: order_catalog_ProductPlan[]
}
export interface order_catalog_privateCloud_ZonesListing {
	bhs: order_catalog_privateCloud_Zone
	eri: order_catalog_privateCloud_Zone
	lim: order_catalog_privateCloud_Zone
	rbx: order_catalog_privateCloud_Zone
	sbg: order_catalog_privateCloud_Zone
	waw: order_catalog_privateCloud_Zone
}
export interface order_catalog_public_AddonFamily {
	addons: string[] | null
	default: string | null
	exclusive: boolean | null
	mandatory: boolean | null
	name: string
}
export type order_catalog_public_BillingStrategyEnum = 'custom' | 'diff' | 'max' | 'max_retain' | 'ping' | 'sum'
export interface order_catalog_public_Catalog {
	addons: order_catalog_public_Plan[]
	catalogId: number
	locale: order_catalog_public_Locale
	planFamilies: order_catalog_public_PlanFamily[]
	plans: order_catalog_public_Plan[]
	products: order_catalog_public_Product[]
}
export interface order_catalog_public_Configuration {
	isCustom: boolean
	isMandatory: boolean
	name: string
	values: string[] | null
}
export interface order_catalog_public_ConsumptionConfiguration {
	billingStrategy: order_catalog_public_BillingStrategyEnum | Text
	pingEndPolicy: order_catalog_public_PingEndPolicyEnum | Text | null
	prorataUnit: order_catalog_public_ProrataUnitEnum | Text
}
export interface order_catalog_public_DedicatedServerCatalog {
	addons: order_catalog_public_Plan[]
	catalogId: number
	locale: order_catalog_public_Locale
	planFamilies: order_catalog_public_AddonFamily[]
	plans: order_catalog_public_Plan[]
	products: order_catalog_public_DedicatedServerProduct[]
}
export interface order_catalog_public_DedicatedServerProduct {
	blobs: order_catalog_public_ProductBlob | null
	configurations: order_catalog_public_Configuration[]
	description: string
	name: string
}
export interface order_catalog_public_EngagementConfiguration {
	defaultEndAction: order_catalog_public_EngagementConfiguration_EndStrategyEnum | Text
	duration: string
	type: order_catalog_public_EngagementConfiguration_TypeEnum | Text
}
export type order_catalog_public_EngagementConfiguration_EndStrategyEnum = 'CANCEL_SERVICE' | 'REACTIVATE_ENGAGEMENT' | 'STOP_ENGAGEMENT_FALLBACK_DEFAULT_PRICE' | 'STOP_ENGAGEMENT_KEEP_PRICE'
export type order_catalog_public_EngagementConfiguration_TypeEnum = 'periodic' | 'upfront'
export interface order_catalog_public_Locale {
	currencyCode: order_CurrencyCodeEnum | Text
	subsidiary: nichandle_OvhSubsidiaryEnum | Text
	taxRate: number
}
export type order_catalog_public_PingEndPolicyEnum = 'full' | 'prorata'
export interface order_catalog_public_Plan {
	addonFamilies: order_catalog_public_AddonFamily[]
	blobs: order_catalog_public_ProductBlob | null
	configurations: order_catalog_public_Configuration[]
	consumptionConfiguration: order_catalog_public_ConsumptionConfiguration | null
	family: string | null
	invoiceName: string
	planCode: string
	pricingType: order_cart_GenericProductPricingTypeEnum | Text
	pricings: order_catalog_public_Pricing[]
	product: string
}
export interface order_catalog_public_PlanFamily {
	name: string
}
export interface order_catalog_public_Pricing {
	capacities: (order_cart_GenericProductPricingCapacitiesEnum | Text)[]
	commitment: number
	description: string
	engagementConfiguration: order_catalog_public_EngagementConfiguration | null
	interval: number
	intervalUnit: order_cart_DurationUnitEnum | Text
	mode: string
	mustBeCompleted: boolean
	phase: number
	price: number
	promotions: order_catalog_public_Promotion[] | null
	quantity: order_catalog_public_PricingMinMax
	repeat: order_catalog_public_PricingMinMax
	strategy: order_cart_GenericProductPricingStrategyEnum | Text
	tax: number
	type: order_cart_GenericProductPricingTypeEnum | Text
}
export interface order_catalog_public_PricingMinMax {
	max: number | null
	min: number
}
export interface order_catalog_public_Product {
	blobs: order_catalog_public_ProductBlob | null
	configurations: order_catalog_public_Configuration[] | null
	description: string
	name: string
}
export interface order_catalog_public_ProductBlob {
	commercial: order_catalog_public_ProductBlobCommercial | null
	marketing: order_catalog_public_ProductBlobMarketing | null
	meta: order_catalog_public_ProductBlobMeta | null
	tags: string[] | null
	technical: order_catalog_public_ProductBlobTechnical | null
	value: string | null
}
export interface order_catalog_public_ProductBlobCommercial {
	brick: string | null
	brickSubtype: string | null
	connection: order_catalog_public_ProductBlobConnection | null
	features: order_catalog_public_ProductBlobCommercialFeatures[] | null
	line: string | null
	name: string | null
	price: order_catalog_public_ProductBlobCommercialPrice | null
	range: string | null
}
export interface order_catalog_public_ProductBlobCommercialFeatures {
	name: string | null
	value: string | null
}
export interface order_catalog_public_ProductBlobCommercialPrice {
	display: order_catalog_public_ProductBlobCommercialPriceDisplay | null
	interval: string | null
	precision: number | null
	unit: string | null
}
export interface order_catalog_public_ProductBlobCommercialPriceDisplay {
	value: string
}
export interface order_catalog_public_ProductBlobConnection {
	clients: order_catalog_public_ProductBlobConnectionClients
	total: number
}
export interface order_catalog_public_ProductBlobConnectionClients {
	concurrency: number
	number: number
}
export interface order_catalog_public_ProductBlobMarketing {
	content: order_catalog_public_ProductBlobMarketingContent[]
}
export interface order_catalog_public_ProductBlobMarketingContent {
	key: string
	value: string
}
export interface order_catalog_public_ProductBlobMeta {
	configurations: order_catalog_public_ProductBlobMetaConfigurations[]
}
export interface order_catalog_public_ProductBlobMetaConfigurations {
	name: string
	values: order_catalog_public_ProductBlobMetaConfigurationsValues[]
}
export interface order_catalog_public_ProductBlobMetaConfigurationsValues {
	blobs: order_catalog_public_ProductBlob
	value: string
}
export interface order_catalog_public_ProductBlobTechnical {
	bandwidth: order_catalog_public_ProductBlobTechnicalNetwork | null
	connection: order_catalog_public_ProductBlobConnection | null
	connectionPerSeconds: order_catalog_public_ProductBlobTechnicalPerSeconds | null
	cpu: order_catalog_public_ProductBlobTechnicalCPU | null
	datacenter: order_catalog_public_ProductBlobTechnicalDatacenter | null
	ephemeralLocalStorage: order_catalog_public_ProductBlobTechnicalEphemeralStorage | null
	gpu: order_catalog_public_ProductBlobTechnicalGPU | null
	license: order_catalog_public_ProductBlobTechnicalLicense | null
	memory: order_catalog_public_ProductBlobTechnicalMemory | null
	name: string | null
	nodes: order_catalog_public_ProductBlobTechnicalNodes | null
	nvme: order_catalog_public_ProductBlobTechnicalNvme | null
	os: order_catalog_public_ProductBlobTechnicalOS | null
	provider: order_catalog_public_ProductBlobTechnicalProvider | null
	requestPerSeconds: order_catalog_public_ProductBlobTechnicalPerSeconds | null
	server: order_catalog_public_ProductBlobTechnicalServer | null
	storage: order_catalog_public_ProductBlobTechnicalStorage | null
	throughput: order_catalog_public_ProductBlobTechnicalThroughput | null
	virtualization: order_catalog_public_ProductBlobTechnicalVirtualization | null
	volume: order_catalog_public_ProductBlobTechnicalVolume | null
	vrack: order_catalog_public_ProductBlobTechnicalNetwork | null
}
export interface order_catalog_public_ProductBlobTechnicalCPU {
	boost: number | null
	brand: string | null
	cores: number | null
	customizable: boolean | null
	frequency: number | null
	maxFrequency: number | null
	model: string | null
	number: number | null
	score: number | null
	threads: number | null
	type: string | null
}
export interface order_catalog_public_ProductBlobTechnicalDatacenter {
	city: string | null
	country: string | null
	countryCode: nichandle_OvhSubsidiaryEnum | Text | null
	name: string | null
	region: string | null
}
export interface order_catalog_public_ProductBlobTechnicalDisk {
	capacity: number
	interface: string | null
	iops: number | null
	maximumCapacity: number
	number: number | null
	sizeUnit: string | null
	specs: string | null
	technology: string | null
	usage: string | null
}
export interface order_catalog_public_ProductBlobTechnicalEphemeralStorage {
	disks: order_catalog_public_ProductBlobTechnicalDisk[] | null
}
export interface order_catalog_public_ProductBlobTechnicalFrame {
	dualPowerSupply: boolean
	model: string
	size: string
}
export interface order_catalog_public_ProductBlobTechnicalGPU {
	brand: string | null
	memory: order_catalog_public_ProductBlobTechnicalMemory
	model: string | null
	number: number | null
	performance: number | null
}
export interface order_catalog_public_ProductBlobTechnicalLicense {
	application: string | null
	cores: order_catalog_public_ProductBlobTechnicalLicenseCores | null
	cpu: order_catalog_public_ProductBlobTechnicalCPU | null
	distribution: string | null
	edition: string | null
	family: string | null
	feature: string | null
	flavor: string | null
	images: string[] | null
	nbOfAccount: number | null
	package: string | null
	version: string | null
}
export interface order_catalog_public_ProductBlobTechnicalLicenseCores {
	number: number
	total: number | null
}
export interface order_catalog_public_ProductBlobTechnicalMemory {
	customizable: boolean | null
	ecc: boolean | null
	frequency: number | null
	interface: string | null
	ramType: string | null
	size: number
	sizeUnit: string | null
}
export interface order_catalog_public_ProductBlobTechnicalNetwork {
	burst: number | null
	capacity: number | null
	guaranteed: boolean | null
	interfaces: number | null
	isMax: boolean | null
	level: number | null
	limit: number | null
	max: number
	maxUnit: string
	shared: boolean | null
	traffic: number | null
	unit: string
	unlimited: boolean | null
}
export interface order_catalog_public_ProductBlobTechnicalNodes {
	number: number
}
export interface order_catalog_public_ProductBlobTechnicalNvme {
	disks: order_catalog_public_ProductBlobTechnicalDisk[] | null
}
export interface order_catalog_public_ProductBlobTechnicalOS {
	distribution: string | null
	edition: string | null
	family: string | null
	version: string | null
}
export interface order_catalog_public_ProductBlobTechnicalPerSeconds {
	total: number
	unit: string | null
}
export interface order_catalog_public_ProductBlobTechnicalProvider {
	pointsOfPresence: number
	reference: boolean | null
}
export interface order_catalog_public_ProductBlobTechnicalRaid {
	cardModel: string | null
	cardSize: string | null
	type: string
}
export interface order_catalog_public_ProductBlobTechnicalServer {
	cpu: order_catalog_public_ProductBlobTechnicalCPU
	frame: order_catalog_public_ProductBlobTechnicalFrame
	network: order_catalog_public_ProductBlobTechnicalNetwork | null
	range: string
	services: order_catalog_public_ProductBlobTechnicalServices
}
export interface order_catalog_public_ProductBlobTechnicalServices {
	antiddos: string
	includedBackup: number | null
	sla: number
}
export interface order_catalog_public_ProductBlobTechnicalStorage {
	disks: order_catalog_public_ProductBlobTechnicalDisk[] | null
	hotSwap: boolean | null
	raid: string | null
	raidDetails: order_catalog_public_ProductBlobTechnicalRaid | null
}
export interface order_catalog_public_ProductBlobTechnicalThroughput {
	level: number
}
export interface order_catalog_public_ProductBlobTechnicalVirtualization {
	hypervisor: string | null
}
export interface order_catalog_public_ProductBlobTechnicalVolume {
	capacity: order_catalog_public_ProductBlobTechnicalVolumeCapacity
	iops: order_catalog_public_ProductBlobTechnicalVolumeIops
}
export interface order_catalog_public_ProductBlobTechnicalVolumeCapacity {
	max: number
}
export interface order_catalog_public_ProductBlobTechnicalVolumeIops {
	guaranteed: boolean
	level: number
	max: number
	maxUnit: string
	unit: string
}
export interface order_catalog_public_Promotion {
	context: order_ContextTypeEnum | Text
	description: string
	discount: order_catalog_public_PromotionDiscountTotal
	duration: number | null
	endDate: string | null
	globalQuantity: number | null
	isGlobalQuantityLimited: boolean
	minimumDuration: number | null
	name: string
	quantity: number | null
	startDate: string
	tags: string[] | null
	total: order_catalog_public_PromotionDiscountTotal
	type: order_ReductionTypeEnum | Text
	value: number
}
export interface order_catalog_public_PromotionDiscountTotal {
	tax: number
	value: number
}
export type order_catalog_public_ProrataUnitEnum = 'day' | 'hour' | 'month'
export interface order_upgrade_Operation {
	id: number
	product: order_upgrade_OperationProduct
	status: order_upgrade_OperationStatusEnum | Text
	type: order_upgrade_OperationTypeEnum | Text
}
export interface order_upgrade_OperationAndOrder {
	operation: order_upgrade_Operation | null
	order: order_Order | null
}
export interface order_upgrade_OperationProduct {
	description: string
	name: string
}
export type order_upgrade_OperationStatusEnum = 'CANCELLED' | 'DELAYED' | 'DOING' | 'DONE' | 'ERROR' | 'SCHEDULED' | 'TODO'
export type order_upgrade_OperationTypeEnum = 'UPGRADE'
export type overTheBox_ShippingMethodEnum = 'dhl' | 'mondialRelay'
export type sms_ChannelEnum = 'both' | 'marketing' | 'transactional'
export type telephony_LineTypeEnum = 'geographic' | 'nogeographic'
export type telephony_NumberCountryEnum = 'be' | 'ch' | 'fr' | 'gb' | 'uk'
export type telephony_NumberOffer = 'alias' | 'didsOnly'
export type telephony_NumberPoolEnum = '10' | '100' | '50'
export type telephony_NumberSpecialTypologyEnum = 'fr_access' | 'fr_announced' | 'fr_conferencing' | 'fr_contentsAuto' | 'fr_contentsManual' | 'fr_games' | 'fr_linking' | 'fr_m2m' | 'fr_relationship'
export type telephony_SecurityDepositAmountsEnum = '10' | '100' | '1000' | '10000' | '20' | '200' | '2000' | '30' | '300' | '3000' | '40' | '400' | '4000' | '50' | '500' | '5000'
export type telephony_SpecialNumberCountryEnum = 'fr'
export type telephony_portability_CountriesAvailable = 'belgium' | 'france' | 'switzerland'
export type telephony_portability_NumberType = 'landline' | 'special'
export type telephony_portability_OfferType = 'company' | 'individual'
export type telephony_portability_SocialReason = 'corporation' | 'individual' | 'professional'
export type telephony_portability_SpecialNumberCategoryEnum = 'access' | 'announced' | 'conferencing' | 'contentsAuto' | 'contentsManual' | 'directory' | 'games' | 'linking' | 'm2m' | 'relationship'
export type veeamCloudConnect_Offer = 'advanced' | 'demo' | 'starter'
export type vps_PleskLicenseDomainNumberEnum = '10' | '100' | '300' | 'hostingsuite'
export type vps_additionalDisk_AdditionalDiskSizeEnum = '100' | '200' | '50' | '500'
