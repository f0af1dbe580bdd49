// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { complexType_UnitAndValue, license_WindowsOsVersionEnum_Request, license_WindowsSqlVersionEnum_Request, nichandle_OvhSubsidiaryEnum_Request, order_Contract, order_CurrencyCodeEnum, order_OrderDetailTypeEnum, order_Price } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false }
type $3 = { status: 'BETA' }
type $4 = { at: 'ovh-eu'; auth: false; status: 'BETA' }
type $5 = {}
type $6 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false; status: 'BETA' }
type $7 = { at: 'ovh-eu'; auth: false }
type $8 = { at: 'ovh-ca' | 'ovh-eu'; auth: false }
type $9 = { at: 'ovh-ca' | 'ovh-eu'; auth: false; status: 'BETA' }
type $10 = { at: 'ovh-ca' | 'ovh-eu' }
type $11 = { at: 'ovh-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/order/cart/{cartId}/domain' }
type $12 = { at: 'ovh-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/service/{serviceId}/renew' }
type $13 = { auth: false; status: 'BETA' }
type $14 = { auth: false }
type $15 = { at: 'ovh-ca' | 'ovh-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud' }
type $16 = { at: 'ovh-eu' | 'ovh-us'; auth: false }
type $17 = { at: 'ovh-eu' }
type $18 = { at: 'ovh-eu'; status: 'BETA' }
type $19 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $20 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false; status: 'DEPRECATED'; deprecated: '2018-03-26'; deleted: '2018-05-01' }
type $21 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false; status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2026-03-02'; instead: '/order/catalog/public/cloud' }
type $22 = { at: 'ovh-ca' | 'ovh-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28' }
type $23 = { at: 'ovh-ca' | 'ovh-eu'; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloudEnterprise' }
type $24 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/vps' }
type $25 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu' }
type $26 = { at: 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu' }
type $27 = { at: 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud' }
type $28 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns' }
type $29 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cartServiceOption/dns/{serviceName}' }
type $30 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}' }
type $31 = { at: 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain' }
type $32 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting' }
type $33 = { at: 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/lines/{serviceName}/updateSimultaneousChannels' }
type $34 = { at: 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/trunks/{serviceName}/updateSimultaneousChannels' }
type $35 = { at: 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2024-02-12'; deleted: '2024-03-01' }
type $36 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
type $37 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new' }
type $38 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new' }
type $39 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup' }
/** The routes of v1 below /order. */
export interface Order {
	order: {
		'cart#GET': Read<string[], $1, { description?: string }>
		'cart#POST': Write<order_cart_Cart, $2, order_cart_Creation_Request>
		'dedicatedCloud#GET': Read<string[], $27>
		'freefax#GET': Read<string[], $17>
		'overTheBox#GET': Read<string[], $17>
		'sms#GET': Read<string[], $17>
		'telephony#GET': Read<string[], $17>
		'veeamCloudConnect#GET': Read<string[], $26>
		'vps#GET': Read<string[], $10>
		cart: {
			'{cartId}#DELETE': Read<void, $1>
			'{cartId}#GET': Read<order_cart_Cart, $2>
			'{cartId}#PUT': Write<order_cart_Cart, $2, order_cart_Update_Request>
			'{cartId}': {
				'advisoryServicesHostingWeb#GET': Read<order_cart_GenericProductDefinition[], $3>
				'advisoryServicesHostingWeb#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'advisoryServicesPublicCloud#GET': Read<order_cart_GenericProductDefinition[], $3>
				'advisoryServicesPublicCloud#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'advisoryServicesTelecom#GET': Read<order_cart_GenericProductDefinition[], $3>
				'advisoryServicesTelecom#POST': Write<order_cart_Item, $3, order_cart_GenericProductCreation_Request>
				'analytics#GET': Read<order_cart_GenericProductDefinition[], $4>
				'analytics#POST': Write<order_cart_Item, $4, order_cart_GenericProductCreation_Request>
				'assign#POST': Write<void, $1>
				'backupServices#GET': Read<order_cart_GenericProductDefinition[], $5>
				'backupServices#POST': Write<order_cart_Item, $5, order_cart_GenericProductCreation_Request>
				'baremetalServers#GET': Read<order_cart_GenericProductDefinition[], $6>
				'baremetalServers#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'bringYourOwnIp#GET': Read<order_cart_GenericProductDefinition[], $6>
				'bringYourOwnIp#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'cdn#GET': Read<order_cart_GenericProductDefinition[], $7>
				'cdn#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'cephaas#GET': Read<order_cart_GenericProductDefinition[], $2>
				'cephaas#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'checkout#GET': Read<order_Order, $1>
				'checkout#POST': Write<order_Order, $1, order_cart_Checkout_Request>
				'cloud#GET': Read<order_cart_GenericProductDefinition[], $2>
				'cloud#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'cloudDB#GET': Read<order_cart_GenericProductDefinition[], $8>
				'cloudDB#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'cloudweb#GET': Read<order_cart_GenericProductDefinition[], $7>
				'cloudweb#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'coupon#DELETE': Read<void, $2, { coupon: string }>
				'coupon#GET': Read<string[], $2>
				'coupon#POST': Write<string[], $2, order_cart_CouponCreation_Request>
				'csp2#GET': Read<order_cart_GenericProductDefinition[], $7>
				'csp2#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'dbaasTimeseries#GET': Read<order_cart_GenericProductDefinition[], $7>
				'dbaasTimeseries#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'dedicated#GET': Read<order_cart_GenericProductDefinition[], $6, { family?: string; planCode?: string }>
				'dedicated#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'dedicatedCloud#GET': Read<order_cart_GenericProductDefinition[], $9, { family?: string; planCode?: string }>
				'dedicatedCloud#POST': Write<order_cart_Item, $9, order_cart_GenericProductCreation_Request>
				'dedicatedDirectSales#GET': Read<order_cart_GenericProductDefinition[], $10>
				'dedicatedDirectSales#POST': Write<order_cart_Item, $10, order_cart_GenericProductCreation_Request>
				'dedicatedLabs#GET': Read<order_cart_GenericProductDefinition[], $9, { planCode?: string }>
				'dedicatedLabs#POST': Write<order_cart_Item, $9, order_cart_GenericProductCreation_Request>
				'dedicatedLegacy#GET': Read<order_cart_GenericProductDefinition[], $8>
				'dedicatedLegacy#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'dedicatedPciVps#GET': Read<order_cart_GenericProductDefinition[], $9, { family?: string; planCode?: string }>
				'dedicatedPciVps#POST': Write<order_cart_Item, $9, order_cart_GenericProductCreation_Request>
				'dedicatedReseller#GET': Read<order_cart_GenericProductDefinition[], $10, { family?: string; planCode?: string }>
				'dedicatedReseller#POST': Write<order_cart_Item, $10, order_cart_GenericProductCreation_Request>
				'deskaas#GET': Read<order_cart_GenericProductDefinition[], $8>
				'deskaas#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'discover#GET': Read<order_cart_GenericProductDefinition[], $2>
				'discover#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'dns#GET': Read<order_cart_GenericProductDefinition[], $8>
				'dns#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'domain#GET': Read<order_cart_ProductInformation[], $10, { domain: string }>
				'domain#POST': Write<order_cart_Item, $10, order_cart_GenericDomainCreation_Request>
				'domainPacks#GET': Read<order_cart_DomainPacksProductInformation[], $11, { domain: string }>
				'domainPacks#POST': Write<order_cart_Item, $11, order_cart_DomainPacksCreation_Request>
				'domainRestore#GET': Read<order_cart_GenericProductDefinition[], $12, { domain: string }>
				'eco#GET': Read<order_cart_GenericProductDefinition[], $2>
				'eco#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'emailDomain#GET': Read<order_cart_GenericProductDefinition[], $7>
				'emailDomain#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'emailpro#GET': Read<order_cart_GenericProductDefinition[], $7>
				'emailpro#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'exchange#GET': Read<order_cart_GenericProductDefinition[], $8>
				'exchange#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'exchangeEnterprise#GET': Read<order_cart_GenericProductDefinition[], $7>
				'exchangeEnterprise#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'ip#GET': Read<order_cart_GenericProductDefinition[], $2>
				'ip#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'ipLoadbalancing#GET': Read<order_cart_GenericProductDefinition[], $2>
				'ipLoadbalancing#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'ipReseller#GET': Read<order_cart_GenericProductDefinition[], $10>
				'ipReseller#POST': Write<order_cart_Item, $10, order_cart_GenericProductCreation_Request>
				'ispPublic#GET': Read<order_cart_GenericProductDefinition[], $7>
				'ispPublic#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'ispReseller#GET': Read<order_cart_GenericProductDefinition[], $7>
				'ispReseller#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'item#GET': Read<number[], $2>
				'kubernetes#GET': Read<order_cart_GenericProductDefinition[], $7>
				'kubernetes#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'licenseHycu#GET': Read<order_cart_GenericProductDefinition[], $13>
				'licenseHycu#POST': Write<order_cart_Item, $13, order_cart_GenericProductCreation_Request>
				'licensePlesk#GET': Read<order_cart_GenericProductDefinition[], $6>
				'licensePlesk#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'licenseSqlServer#GET': Read<order_cart_GenericProductDefinition[], $6>
				'licenseSqlServer#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'licenseWindows#GET': Read<order_cart_GenericProductDefinition[], $6>
				'licenseWindows#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'licensecPanel#GET': Read<order_cart_GenericProductDefinition[], $6>
				'licensecPanel#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'logs#GET': Read<order_cart_GenericProductDefinition[], $8>
				'logs#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'managedCMS#GET': Read<order_cart_GenericProductDefinition[], $14>
				'managedCMS#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'managedServices#GET': Read<order_cart_GenericProductDefinition[], $7>
				'managedServices#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'metrics#GET': Read<order_cart_GenericProductDefinition[], $7>
				'metrics#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'microsoft#GET': Read<order_cart_GenericProductDefinition[], $4>
				'microsoft#POST': Write<order_cart_Item, $4, order_cart_GenericProductCreation_Request>
				'nasha#GET': Read<order_cart_GenericProductDefinition[], $8>
				'nasha#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'netapp#GET': Read<order_cart_GenericProductDefinition[], $8>
				'netapp#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'nutanix#GET': Read<order_cart_GenericProductDefinition[], $2>
				'nutanix#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'office365#GET': Read<order_cart_GenericProductDefinition[], $8>
				'office365#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'office365Prepaid#GET': Read<order_cart_GenericProductDefinition[], $7>
				'office365Prepaid#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'officePrepaid#GET': Read<order_cart_GenericProductDefinition[], $9>
				'officePrepaid#POST': Write<order_cart_Item, $9, order_cart_GenericProductCreation_Request>
				'okms#GET': Read<order_cart_GenericProductDefinition[], $14>
				'okms#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'otb#GET': Read<order_cart_GenericProductDefinition[], $7>
				'otb#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'otbReseller#GET': Read<order_cart_GenericProductDefinition[], $14>
				'otbReseller#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'ovhCloudConnect#GET': Read<order_cart_GenericProductDefinition[], $6>
				'ovhCloudConnect#POST': Write<order_cart_Item, $6, order_cart_GenericProductCreation_Request>
				'paasmon#GET': Read<order_cart_GenericProductDefinition[], $7>
				'paasmon#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'packsProfessionalServices#GET': Read<order_cart_GenericProductDefinition[], $9>
				'packsProfessionalServices#POST': Write<order_cart_Item, $9, order_cart_GenericProductCreation_Request>
				'powerHosting#GET': Read<order_cart_GenericProductDefinition[], $4>
				'powerHosting#POST': Write<order_cart_Item, $4, order_cart_GenericProductCreation_Request>
				'privateCloud#GET': Read<order_cart_GenericProductDefinition[], $2>
				'privateCloud#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'privateCloudCDI#GET': Read<order_cart_GenericProductDefinition[], $15>
				'privateCloudCDI#POST': Write<order_cart_Item, $15, order_cart_GenericProductCreation_Request>
				'privateCloudDC#GET': Read<order_cart_GenericProductDefinition[], $15>
				'privateCloudDC#POST': Write<order_cart_Item, $15, order_cart_GenericProductCreation_Request>
				'privateCloudEnterprise#GET': Read<order_cart_GenericProductDefinition[], $8>
				'privateCloudEnterprise#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'privateCloudReseller#GET': Read<order_cart_GenericProductDefinition[], $10>
				'privateCloudReseller#POST': Write<order_cart_Item, $10, order_cart_GenericProductCreation_Request>
				'privateCloudResellerEnterprise#GET': Read<order_cart_GenericProductDefinition[], $10>
				'privateCloudResellerEnterprise#POST': Write<order_cart_Item, $10, order_cart_GenericProductCreation_Request>
				'privateCloudSDDC#GET': Read<order_cart_GenericProductDefinition[], $15>
				'privateCloudSDDC#POST': Write<order_cart_Item, $15, order_cart_GenericProductCreation_Request>
				'privateSQL#GET': Read<order_cart_GenericProductDefinition[], $8>
				'privateSQL#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'reseller#GET': Read<order_cart_GenericProductDefinition[], $7>
				'reseller#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'sharepoint#GET': Read<order_cart_GenericProductDefinition[], $7>
				'sharepoint#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'sms#GET': Read<order_cart_GenericProductDefinition[], $7>
				'sms#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'sncNetworkServices#GET': Read<order_cart_GenericProductDefinition[], $14>
				'sncNetworkServices#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'sslComodo#GET': Read<order_cart_GenericProductDefinition[], $2>
				'sslComodo#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'sslGateway#GET': Read<order_cart_GenericProductDefinition[], $8>
				'sslGateway#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'summary#GET': Read<order_Order, $2>
				'support#GET': Read<order_cart_GenericProductDefinition[], $8>
				'support#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'telephony#GET': Read<order_cart_GenericProductDefinition[], $7>
				'telephony#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'vdi#GET': Read<order_cart_GenericProductDefinition[], $7>
				'vdi#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'veeamEnterprise#GET': Read<order_cart_GenericProductDefinition[], $2>
				'veeamEnterprise#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'veeamcc#GET': Read<order_cart_GenericProductDefinition[], $2>
				'veeamcc#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'videocenter#GET': Read<order_cart_GenericProductDefinition[], $14>
				'videocenter#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'vmwareCloudDirector#GET': Read<order_cart_GenericProductDefinition[], $14>
				'vmwareCloudDirector#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'vmwareCloudDirectorBackup#GET': Read<order_cart_GenericProductDefinition[], $14>
				'vmwareCloudDirectorBackup#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				'vps#GET': Read<order_cart_GenericProductDefinition[], $2>
				'vps#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'vrack#GET': Read<order_cart_GenericProductDefinition[], $2>
				'vrack#POST': Write<order_cart_Item, $2, order_cart_GenericProductCreation_Request>
				'vrackReseller#GET': Read<order_cart_GenericProductDefinition[], $10>
				'vrackReseller#POST': Write<order_cart_Item, $10, order_cart_GenericProductCreation_Request>
				'vrackServices#GET': Read<order_cart_GenericProductDefinition[], $17>
				'vrackServices#POST': Write<order_cart_Item, $17, order_cart_GenericProductCreation_Request>
				'webHosting#GET': Read<order_cart_GenericProductDefinition[], $8>
				'webHosting#POST': Write<order_cart_Item, $8, order_cart_GenericProductCreation_Request>
				'xdsl#GET': Read<order_cart_GenericProductDefinition[], $7>
				'xdsl#POST': Write<order_cart_Item, $7, order_cart_GenericProductCreation_Request>
				'zimbra#GET': Read<order_cart_GenericProductDefinition[], $14>
				'zimbra#POST': Write<order_cart_Item, $14, order_cart_GenericProductCreation_Request>
				advisoryServicesHostingWeb: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				advisoryServicesPublicCloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				advisoryServicesTelecom: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $3, { planCode: string }>
					'options#POST': Write<order_cart_Item, $3, order_cart_GenericOptionCreation_Request>
				}
				analytics: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $4, { planCode: string }>
					'options#POST': Write<order_cart_Item, $4, order_cart_GenericOptionCreation_Request>
				}
				backupServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $5, { planCode: string }>
					'options#POST': Write<order_cart_Item, $5, order_cart_GenericOptionCreation_Request>
				}
				baremetalServers: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $6, { planCode: string }>
					'options#POST': Write<order_cart_Item, $6, order_cart_GenericOptionCreation_Request>
				}
				cdn: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				cephaas: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				cloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				cloudweb: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				csp2: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				dedicated: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $6, { family?: string; planCode: string }>
					'options#POST': Write<order_cart_Item, $6, order_cart_GenericOptionCreation_Request>
				}
				dedicatedCloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $9, { family?: string; planCode: string }>
					'options#POST': Write<order_cart_Item, $9, order_cart_GenericOptionCreation_Request>
				}
				dedicatedDirectSales: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $10>
					'options#POST': Write<order_cart_Item, $10, order_cart_GenericOptionCreation_Request>
				}
				dedicatedLabs: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $9, { planCode: string }>
					'options#POST': Write<order_cart_Item, $9, order_cart_GenericOptionCreation_Request>
				}
				dedicatedLegacy: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				dedicatedPciVps: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $9, { family?: string; planCode: string }>
					'options#POST': Write<order_cart_Item, $9, order_cart_GenericOptionCreation_Request>
				}
				dedicatedReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $10, { family?: string; planCode: string }>
					'options#POST': Write<order_cart_Item, $10, order_cart_GenericOptionCreation_Request>
				}
				discover: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				dns: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				domain: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { domain: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericDomainOptionsCreation_Request>
				}
				eco: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				emailpro: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				exchange: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				exchangeEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				ip: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				ipLoadbalancing: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				ispPublic: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				ispReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				item: {
					'{itemId}#DELETE': Read<void, $2>
					'{itemId}#GET': Read<order_cart_Item, $2>
					'{itemId}#PUT': Write<order_cart_Item, $2, order_cart_ItemUpdate_Request>
					'{itemId}': {
						'configuration#GET': Read<number[], $2, { label?: string }>
						'configuration#POST': Write<order_cart_ConfigurationItem, $2, order_cart_ItemConfigurationCreation_Request>
						'requiredConfiguration#GET': Read<order_cart_ConfigurationRequirements[], $2>
						configuration: {
							'{configurationId}#DELETE': Read<void, $2>
							'{configurationId}#GET': Read<order_cart_ConfigurationItem, $2>
						}
					}
				}
				kubernetes: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				licensePlesk: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $6, { planCode: string }>
					'options#POST': Write<order_cart_Item, $6, order_cart_GenericOptionCreation_Request>
				}
				logs: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				managedCMS: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				managedServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				metrics: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				microsoft: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $4, { planCode: string }>
					'options#POST': Write<order_cart_Item, $4, order_cart_GenericOptionCreation_Request>
				}
				nasha: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				netapp: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				nutanix: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				office365: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				office365Prepaid: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				officePrepaid: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $9, { planCode: string }>
					'options#POST': Write<order_cart_Item, $9, order_cart_GenericOptionCreation_Request>
				}
				otb: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				otbReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				packsProfessionalServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $9, { planCode: string }>
					'options#POST': Write<order_cart_Item, $9, order_cart_GenericOptionCreation_Request>
				}
				privateCloud: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				privateCloudCDI: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $15, { planCode: string }>
					'options#POST': Write<order_cart_Item, $15, order_cart_GenericOptionCreation_Request>
				}
				privateCloudDC: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $15, { planCode: string }>
					'options#POST': Write<order_cart_Item, $15, order_cart_GenericOptionCreation_Request>
				}
				privateCloudEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				privateCloudReseller: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $10, { planCode: string }>
					'options#POST': Write<order_cart_Item, $10, order_cart_GenericOptionCreation_Request>
				}
				privateCloudResellerEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $10, { planCode: string }>
					'options#POST': Write<order_cart_Item, $10, order_cart_GenericOptionCreation_Request>
				}
				privateCloudSDDC: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $15, { planCode: string }>
					'options#POST': Write<order_cart_Item, $15, order_cart_GenericOptionCreation_Request>
				}
				sharepoint: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				sncNetworkServices: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				sslComodo: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				sslGateway: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				telephony: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				vdi: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				veeamEnterprise: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				veeamcc: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $16, { planCode: string }>
					'options#POST': Write<order_cart_Item, $16, order_cart_GenericOptionCreation_Request>
				}
				videocenter: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				vmwareCloudDirector: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				vmwareCloudDirectorBackup: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				vps: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $2, { planCode: string }>
					'options#POST': Write<order_cart_Item, $2, order_cart_GenericOptionCreation_Request>
				}
				vrack: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
				webHosting: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $8, { planCode: string }>
					'options#POST': Write<order_cart_Item, $8, order_cart_GenericOptionCreation_Request>
				}
				xdsl: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $7, { planCode: string }>
					'options#POST': Write<order_cart_Item, $7, order_cart_GenericOptionCreation_Request>
				}
				zimbra: {
					'options#GET': Read<order_cart_GenericOptionDefinition[], $14, { planCode: string }>
					'options#POST': Write<order_cart_Item, $14, order_cart_GenericOptionCreation_Request>
				}
			}
		}
		cartServiceOption: {
			'backupServices#GET': Read<string[], $5>
			'baremetalServers#GET': Read<string[], $1>
			'cloud#GET': Read<string[], $1>
			'dedicated#GET': Read<string[], $1>
			'dns#GET': Read<string[], $10>
			'domain#GET': Read<string[], $10, { whoisOwner?: string }>
			'emailpro#GET': Read<string[], $17>
			'ipLoadbalancing#GET': Read<string[], $1>
			'licenseHycu#GET': Read<string[], $3>
			'logs#GET': Read<string[], $1>
			'microsoft#GET': Read<string[], $18>
			'microsoftExchange#GET': Read<string[], $18>
			'nutanix#GET': Read<string[], $19>
			'office365Prepaid#GET': Read<string[], $17>
			'officePrepaid#GET': Read<string[], $17>
			'privateCloud#GET': Read<string[], $1>
			'privateCloudEnterprise#GET': Read<string[], $1>
			'privateCloudReseller#GET': Read<string[], $1>
			'privateCloudResellerEnterprise#GET': Read<string[], $1>
			'sharepoint#GET': Read<string[], $10>
			'sms#GET': Read<string[], $18>
			'sncNetworkServices#GET': Read<string[], $3>
			'sslGateway#GET': Read<string[], $10>
			'vdi#GET': Read<string[], $17>
			'vmwareCloudDirector#GET': Read<string[], $5>
			'vmwareCloudDirectorBackup#GET': Read<string[], $5>
			'vps#GET': Read<string[], $19>
			'vrack#GET': Read<string[], $5>
			'webHosting#GET': Read<string[], $10>
			backupServices: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $5>
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
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $10>
				'{serviceName}#POST': Write<order_cart_Item, $10, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			domain: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $10>
				'{serviceName}#POST': Write<order_cart_Item, $10, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			emailpro: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $17>
				'{serviceName}#POST': Write<order_cart_Item, $17, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			ipLoadbalancing: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			licenseHycu: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			logs: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $1>
				'{serviceName}#POST': Write<order_cart_Item, $1, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			microsoft: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $18>
				'{serviceName}#POST': Write<order_cart_Item, $18, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			microsoftExchange: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $18>
				'{serviceName}#POST': Write<order_cart_Item, $18, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			nutanix: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $19>
				'{serviceName}#POST': Write<order_cart_Item, $19, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			office365Prepaid: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $17>
				'{serviceName}#POST': Write<order_cart_Item, $17, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			officePrepaid: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $17>
				'{serviceName}#POST': Write<order_cart_Item, $17, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
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
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $10>
				'{serviceName}#POST': Write<order_cart_Item, $10, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			sms: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $18>
				'{serviceName}#POST': Write<order_cart_Item, $18, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			sncNetworkServices: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $3>
				'{serviceName}#POST': Write<order_cart_Item, $3, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			sslGateway: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $10>
				'{serviceName}#POST': Write<order_cart_Item, $10, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vdi: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $17>
				'{serviceName}#POST': Write<order_cart_Item, $17, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vmwareCloudDirector: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $5>
				'{serviceName}#POST': Write<order_cart_Item, $5, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vmwareCloudDirectorBackup: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $5>
			}
			vps: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $19>
				'{serviceName}#POST': Write<order_cart_Item, $19, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			vrack: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $5>
				'{serviceName}#POST': Write<order_cart_Item, $5, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
			webHosting: {
				'{serviceName}#GET': Read<order_cart_GenericOptionDefinition[], $10>
				'{serviceName}#POST': Write<order_cart_Item, $10, { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }>
			}
		}
		catalog: {
			'formatted#GET': Read<string[], $20>
			formatted: {
				'bringYourOwnIp#GET': Read<order_catalog_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'cloud#GET': Read<order_catalog_Catalog, $21, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'dedicated#GET': Read<order_catalog_dedicated_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'discover#GET': Read<order_catalog_dedicated_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'ip#GET': Read<order_catalog_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licenseHycu#GET': Read<order_catalog_Catalog, $13, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licensePlesk#GET': Read<order_catalog_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licenseSqlServer#GET': Read<order_catalog_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licenseWindows#GET': Read<order_catalog_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licensecPanel#GET': Read<order_catalog_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'logs#GET': Read<order_catalog_Catalog, $8, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloud#GET': Read<order_catalog_pcc_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudCDI#GET': Read<order_catalog_privateCloud_Catalog, $22, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudDC#GET': Read<order_catalog_privateCloud_Catalog, $22, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudEnterprise#GET': Read<order_catalog_pcc_Catalog, $23, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudReseller#GET': Read<order_catalog_pcc_Catalog, $10, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudResellerEnterprise#GET': Read<order_catalog_pcc_Catalog, $10, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudSDDC#GET': Read<order_catalog_privateCloud_Catalog, $22, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'reseller#GET': Read<order_catalog_Catalog, $9, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'vps#GET': Read<order_catalog_Catalog, $24, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
			}
			private: {
				'privateCloud#GET': Read<order_catalog_pcc_Catalog, $1, { catalogName: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
			}
			public: {
				'advisoryServicesHostingWeb#GET': Read<order_catalog_public_Catalog, $5, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'advisoryServicesPublicCloud#GET': Read<order_catalog_public_Catalog, $5, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'advisoryServicesTelecom#GET': Read<order_catalog_public_Catalog, $5, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'backupServices#GET': Read<order_catalog_public_Catalog, $5, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'baremetalServers#GET': Read<order_catalog_public_DedicatedServerCatalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'cephaas#GET': Read<order_catalog_public_Catalog, $13, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'cloud#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'cloudDB#GET': Read<order_catalog_public_Catalog, $8, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'dns#GET': Read<order_catalog_public_Catalog, $8, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'domain#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'eco#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'emailDomain#GET': Read<order_catalog_public_Catalog, $9, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'emailpro#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'exchange#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'ipLoadbalancing#GET': Read<order_catalog_public_Catalog, $8, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licenseHycu#GET': Read<order_catalog_public_Catalog, $13, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licensePlesk#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licenseSqlServer#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licenseWindows#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'licensecPanel#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'logs#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'nasha#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'netapp#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'nutanix#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'office365Prepaid#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'officePrepaid#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'okms#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'ovhCloudConnect#GET': Read<order_catalog_public_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'packsProfessionalServices#GET': Read<order_catalog_public_Catalog, $8, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloud#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateCloudEnterprise#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'privateSQL#GET': Read<order_catalog_public_Catalog, $6, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'sslGateway#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'telephony#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'vmwareCloudDirector#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'vmwareCloudDirectorBackup#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'vps#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'webHosting#GET': Read<order_catalog_public_Catalog, $9, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'webPaaS#GET': Read<order_catalog_public_Catalog, $2, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
				'zimbra#GET': Read<order_catalog_public_Catalog, $14, { ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request }>
			}
		}
		cdn: {
			'dedicated#GET': Read<string[], $10>
			dedicated: {
				'new#GET': Read<string[], $10>
				'{serviceName}#GET': Read<string[], $10>
				new: {
					'{duration}#GET': Read<order_Order, $10>
					'{duration}#POST': Write<order_Order, $10>
				}
				'{serviceName}': {
					'backend#GET': Read<string[], $10, { backend: number }>
					'cacheRule#GET': Read<string[], $10, { cacheRule: cdnanycast_OrderCacheRuleEnum_Request }>
					'quota#GET': Read<string[], $10, { quota: cdnanycast_OrderQuotaEnum_Request }>
					backend: {
						'{duration}#GET': Read<order_Order, $10, { backend: number }>
						'{duration}#POST': Write<order_Order, $10, { backend: number }>
					}
					cacheRule: {
						'{duration}#GET': Read<order_Order, $10, { cacheRule: cdnanycast_OrderCacheRuleEnum_Request }>
						'{duration}#POST': Write<order_Order, $10, { cacheRule: cdnanycast_OrderCacheRuleEnum_Request }>
					}
					quota: {
						'{duration}#GET': Read<order_Order, $10, { quota: cdnanycast_OrderQuotaEnum_Request }>
						'{duration}#POST': Write<order_Order, $10, { quota: cdnanycast_OrderQuotaEnum_Request }>
					}
				}
			}
		}
		cloud: {
			'project#GET': Read<string[], $10>
			project: {
				'{serviceName}#GET': Read<string[], $10>
				'{serviceName}': {
					'credit#GET': Read<order_Order, $10, { amount: number }>
					'credit#POST': Write<order_Order, $10, { amount: number }>
				}
			}
		}
		dedicated: {
			'housing#GET': Read<string[], $10>
			'server#GET': Read<string[], $25>
			housing: {
				'{serviceName}#GET': Read<string[], $10>
				'{serviceName}': {
					'APC#GET': Read<string[], $10>
					APC: {
						'{duration}#GET': Read<order_Order, $10>
						'{duration}#POST': Write<order_Order, $10>
					}
				}
			}
			server: {
				'{serviceName}#GET': Read<string[], $25>
				'{serviceName}': {
					'backupStorage#GET': Read<string[], $26, { capacity: dedicated_server_BackupStorageCapacityEnum_Request }>
					'bandwidth#GET': Read<string[], $10, { bandwidth: dedicated_server_BandwidthOrderEnum_Request; type: dedicated_server_BandwidthOrderTypeEnum_Request }>
					'bandwidthvRack#GET': Read<string[], $10, { bandwidth: dedicated_server_BandwidthvRackOrderEnum_Request }>
					'feature#GET': Read<string[], $26, { feature: dedicated_server_OrderableSysFeatureEnum_Request }>
					'firewall#GET': Read<string[], $26, { firewallModel: dedicated_server_FirewallModelEnum_Request }>
					'ipMigration#GET': Read<string[], $26, { ip: string; token: string }>
					'kvm#GET': Read<string[], $10>
					'kvmExpress#GET': Read<string[], $26>
					'professionalUse#GET': Read<string[], $10>
					'traffic#GET': Read<string[], $10, { traffic: dedicated_server_TrafficOrderEnum_Request }>
					'usbKey#GET': Read<string[], $26, { capacity: dedicated_server_UsbKeyCapacityEnum_Request }>
					backupStorage: {
						'{duration}#GET': Read<order_Order, $26, { capacity: dedicated_server_BackupStorageCapacityEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { capacity: dedicated_server_BackupStorageCapacityEnum_Request }>
					}
					bandwidth: {
						'{duration}#GET': Read<order_Order, $10, { bandwidth: dedicated_server_BandwidthOrderEnum_Request; type: dedicated_server_BandwidthOrderTypeEnum_Request }>
						'{duration}#POST': Write<order_Order, $10, { bandwidth: dedicated_server_BandwidthOrderEnum_Request; type: dedicated_server_BandwidthOrderTypeEnum_Request }>
					}
					bandwidthvRack: {
						'{duration}#GET': Read<order_Order, $10, { bandwidth: dedicated_server_BandwidthvRackOrderEnum_Request }>
						'{duration}#POST': Write<order_Order, $10, { bandwidth: dedicated_server_BandwidthvRackOrderEnum_Request }>
					}
					feature: {
						'{duration}#GET': Read<order_Order, $26, { feature: dedicated_server_OrderableSysFeatureEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { feature: dedicated_server_OrderableSysFeatureEnum_Request }>
					}
					firewall: {
						'{duration}#GET': Read<order_Order, $26, { firewallModel: dedicated_server_FirewallModelEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { firewallModel: dedicated_server_FirewallModelEnum_Request }>
					}
					ipMigration: {
						'{duration}#GET': Read<order_Order, $26, { ip: string; token: string }>
						'{duration}#POST': Write<order_Order, $26, { ip: string; token: string }>
					}
					kvm: {
						'{duration}#GET': Read<order_Order, $10>
						'{duration}#POST': Write<order_Order, $10>
					}
					kvmExpress: {
						'{duration}#GET': Read<order_Order, $26>
						'{duration}#POST': Write<order_Order, $26>
					}
					professionalUse: {
						'{duration}#GET': Read<order_Order, $10>
						'{duration}#POST': Write<order_Order, $10>
					}
					traffic: {
						'{duration}#GET': Read<order_Order, $10, { traffic: dedicated_server_TrafficOrderEnum_Request }>
						'{duration}#POST': Write<order_Order, $10, { traffic: dedicated_server_TrafficOrderEnum_Request }>
					}
					usbKey: {
						'{duration}#GET': Read<order_Order, $26, { capacity: dedicated_server_UsbKeyCapacityEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { capacity: dedicated_server_UsbKeyCapacityEnum_Request }>
					}
				}
			}
		}
		dedicatedCloud: {
			'{serviceName}#GET': Read<string[], $27>
			'{serviceName}': {
				'additionalBandwidth#GET': Read<string[], $27, { bandwidth: dedicatedCloud_AdditionalBandwidthEnum_Request }>
				'filer#GET': Read<string[], $27, { datacenterId?: number; name: string; quantity?: number }>
				'host#GET': Read<string[], $27, { datacenterId: number; name: string; quantity?: number }>
				'ip#GET': Read<string[], $27, { country: dedicatedCloud_IpCountriesEnum_Request; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum_Request; usage: string }>
				'spla#GET': Read<order_Order, $27>
				'spla#POST': Write<order_Order, $27>
				'upgradeRessource#GET': Read<string[], $27, { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum_Request; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum_Request }>
				'vdi#GET': Read<order_Order, $27, { datacenterId: number; firstPublicIpAddress: string; secondPublicIpAddress: string }>
				'vdi#POST': Write<order_Order, $27, { datacenterId: number; firstPublicIpAddress: string; secondPublicIpAddress: string }>
				additionalBandwidth: {
					'{duration}#GET': Read<order_Order, $27, { bandwidth: dedicatedCloud_AdditionalBandwidthEnum_Request }>
					'{duration}#POST': Write<order_Order, $27, { bandwidth: dedicatedCloud_AdditionalBandwidthEnum_Request }>
				}
				filer: {
					'{duration}#GET': Read<order_Order, $27, { datacenterId?: number; name: string; quantity?: number }>
					'{duration}#POST': Write<order_Order, $27, { datacenterId?: number; name: string; quantity?: number }>
				}
				host: {
					'{duration}#GET': Read<order_Order, $27, { datacenterId: number; name: string; quantity?: number }>
					'{duration}#POST': Write<order_Order, $27, { datacenterId: number; name: string; quantity?: number }>
				}
				ip: {
					'{duration}#GET': Read<order_Order, $27, { country: dedicatedCloud_IpCountriesEnum_Request; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum_Request; usage: string }>
					'{duration}#POST': Write<order_Order, $27, { country: dedicatedCloud_IpCountriesEnum_Request; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum_Request; usage: string }>
				}
				upgradeRessource: {
					'{duration}#GET': Read<order_Order, $27, { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum_Request; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum_Request }>
					'{duration}#POST': Write<order_Order, $27, { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum_Request; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum_Request }>
				}
			}
		}
		domain: {
			'zone#GET': Read<string[], $28>
			zone: {
				'new#GET': Read<order_Order, $28, { minimized?: boolean; zoneName: string }>
				'new#POST': Write<order_Order, $28, { minimized?: boolean; zoneName: string }>
				'{zoneName}#GET': Read<string[], $29>
				'{zoneName}': {
					'dnsAnycast#GET': Read<string[], $30>
					dnsAnycast: {
						'{duration}#GET': Read<order_Order, $30>
						'{duration}#POST': Write<order_Order, $30>
					}
				}
			}
		}
		email: {
			'domain#GET': Read<string[], $31>
			'exchange#GET': Read<string[], $10>
			'pro#GET': Read<string[], $17>
			domain: {
				'new#GET': Read<string[], $31, { domain: string; offer: email_domain_OfferEnum_Request }>
				'{domain}#GET': Read<string[], $31>
				new: {
					'{duration}#GET': Read<order_Order, $31, { domain: string; offer: email_domain_OfferEnum_Request }>
					'{duration}#POST': Write<order_Order, $31, { domain: string; offer: email_domain_OfferEnum_Request }>
				}
				'{domain}': {
					'upgrade#GET': Read<string[], $31, { offer: email_domain_OfferEnum_Request }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $31, { offer: email_domain_OfferEnum_Request }>
						'{duration}#POST': Write<order_Order, $31, { offer: email_domain_OfferEnum_Request }>
					}
				}
			}
			exchange: {
				'{organizationName}': {
					'service#GET': Read<string[], $10>
					service: {
						'{exchangeService}#GET': Read<string[], $10>
						'{exchangeService}': {
							'account#GET': Read<string[], $10, { licence: email_exchange_OvhLicenceEnum_Request; number: number; storageQuota?: email_exchange_accountQuotaEnum_Request }>
							'accountUpgrade#GET': Read<string[], $10, { newQuota: email_exchange_accountQuotaEnum_Request; primaryEmailAddress: string }>
							'diskSpace#GET': Read<order_Order, $10>
							'diskSpace#POST': Write<order_Order, $10>
							'outlook#GET': Read<string[], $10, { licence: email_exchange_OutlookVersionEnum_Request; primaryEmailAddress: string }>
							'upgrade#GET': Read<order_Order, $10>
							'upgrade#POST': Write<order_Order, $10>
							account: {
								'{duration}#GET': Read<order_Order, $10, { licence: email_exchange_OvhLicenceEnum_Request; number: number; storageQuota?: email_exchange_accountQuotaEnum_Request }>
								'{duration}#POST': Write<order_Order, $10, { licence: email_exchange_OvhLicenceEnum_Request; number: number; storageQuota?: email_exchange_accountQuotaEnum_Request }>
							}
							accountUpgrade: {
								'{duration}#GET': Read<order_Order, $10, { newQuota: email_exchange_accountQuotaEnum_Request; primaryEmailAddress: string }>
								'{duration}#POST': Write<order_Order, $10, { newQuota: email_exchange_accountQuotaEnum_Request; primaryEmailAddress: string }>
							}
							outlook: {
								'{duration}#GET': Read<order_Order, $10, { licence: email_exchange_OutlookVersionEnum_Request; primaryEmailAddress: string }>
								'{duration}#POST': Write<order_Order, $10, { licence: email_exchange_OutlookVersionEnum_Request; primaryEmailAddress: string }>
							}
						}
					}
				}
			}
			pro: {
				'{service}#GET': Read<string[], $17>
				'{service}': {
					'account#GET': Read<string[], $17, { number: number }>
					account: {
						'{duration}#GET': Read<order_Order, $17, { number: number }>
						'{duration}#POST': Write<order_Order, $17, { number: number }>
					}
				}
			}
		}
		freefax: {
			'new#GET': Read<order_Order, $17, { quantity: freefax_QuantityEnum_Request }>
			'new#POST': Write<order_Order, $17, { quantity: freefax_QuantityEnum_Request }>
			'{serviceName}#GET': Read<string[], $17>
			'{serviceName}': {
				'convertToVoicefax#GET': Read<order_Order, $17, { billingAccount: string }>
				'convertToVoicefax#POST': Write<order_Order, $17, { billingAccount: string }>
			}
		}
		hosting: {
			'web#GET': Read<string[], $32>
			web: {
				'{serviceName}#GET': Read<string[], $32>
				'{serviceName}': {
					'upgrade#GET': Read<string[], $32, { offer: hosting_web_OfferEnum_Request; startTime?: string; waiveRetractationPeriod?: boolean }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $32, { offer: hosting_web_OfferEnum_Request; startTime?: string; waiveRetractationPeriod?: boolean }>
						'{duration}#POST': Write<order_Order, $32, { offer: hosting_web_OfferEnum_Request; startTime?: string; waiveRetractationPeriod?: boolean }>
					}
				}
			}
		}
		license: {
			'cpanel#GET': Read<string[], $26>
			'plesk#GET': Read<string[], $26>
			'sqlserver#GET': Read<string[], $26>
			'windows#GET': Read<string[], $26>
			cpanel: {
				'new#GET': Read<string[], $26, { ip: string; serviceType?: license_LicenseTypeEnum_Request; version: license_OrderableCpanelVersionEnum_Request }>
				'{serviceName}#GET': Read<string[], $26>
				new: {
					'{duration}#GET': Read<order_Order, $26, { ip: string; serviceType?: license_LicenseTypeEnum_Request; version: license_OrderableCpanelVersionEnum_Request }>
					'{duration}#POST': Write<order_Order, $26, { ip: string; serviceType?: license_LicenseTypeEnum_Request; version: license_OrderableCpanelVersionEnum_Request }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $26, { version: license_OrderableCpanelVersionEnum_Request }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $26, { version: license_OrderableCpanelVersionEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { version: license_OrderableCpanelVersionEnum_Request }>
					}
				}
			}
			office: {
				'new#GET': Read<string[], $10, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				new: {
					'{duration}#GET': Read<order_Order, $10, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
					'{duration}#POST': Write<order_Order, $10, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				}
			}
			plesk: {
				'new#GET': Read<string[], $26, { antivirus?: license_OrderableAntivirusEnum_Request; applicationSet?: license_PleskApplicationSetEnum_Request; domainNumber?: license_OrderablePleskDomainNumberEnum_Request; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum_Request; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum_Request; version: license_PleskVersionEnum_Request; wordpressToolkit?: boolean }>
				'{serviceName}#GET': Read<string[], $26>
				new: {
					'{duration}#GET': Read<order_Order, $26, { antivirus?: license_OrderableAntivirusEnum_Request; applicationSet?: license_PleskApplicationSetEnum_Request; domainNumber?: license_OrderablePleskDomainNumberEnum_Request; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum_Request; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum_Request; version: license_PleskVersionEnum_Request; wordpressToolkit?: boolean }>
					'{duration}#POST': Write<order_Order, $26, { antivirus?: license_OrderableAntivirusEnum_Request; applicationSet?: license_PleskApplicationSetEnum_Request; domainNumber?: license_OrderablePleskDomainNumberEnum_Request; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum_Request; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum_Request; version: license_PleskVersionEnum_Request; wordpressToolkit?: boolean }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $26, { antispam?: license_OrderableAntispamEnum_Request; antivirus?: license_OrderableAntivirusEnum_Request; applicationSet?: license_PleskApplicationSetEnum_Request; domainNumber?: license_OrderablePleskDomainNumberEnum_Request; languagePackNumber?: license_OrderablePleskLanguagePackEnum_Request; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum_Request; wordpressToolkit?: boolean }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $26, { antispam?: license_OrderableAntispamEnum_Request; antivirus?: license_OrderableAntivirusEnum_Request; applicationSet?: license_PleskApplicationSetEnum_Request; domainNumber?: license_OrderablePleskDomainNumberEnum_Request; languagePackNumber?: license_OrderablePleskLanguagePackEnum_Request; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum_Request; wordpressToolkit?: boolean }>
						'{duration}#POST': Write<order_Order, $26, { antispam?: license_OrderableAntispamEnum_Request; antivirus?: license_OrderableAntivirusEnum_Request; applicationSet?: license_PleskApplicationSetEnum_Request; domainNumber?: license_OrderablePleskDomainNumberEnum_Request; languagePackNumber?: license_OrderablePleskLanguagePackEnum_Request; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum_Request; wordpressToolkit?: boolean }>
					}
				}
			}
			sqlserver: {
				'new#GET': Read<string[], $26, { ip: string; version: license_SqlServerVersionEnum_Request }>
				'{serviceName}#GET': Read<string[], $26>
				new: {
					'{duration}#GET': Read<order_Order, $26, { ip: string; version: license_SqlServerVersionEnum_Request }>
					'{duration}#POST': Write<order_Order, $26, { ip: string; version: license_SqlServerVersionEnum_Request }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $26, { version: license_SqlServerVersionEnum_Request }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $26, { version: license_SqlServerVersionEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { version: license_SqlServerVersionEnum_Request }>
					}
				}
			}
			windows: {
				'new#GET': Read<string[], $26, { ip: string; serviceType?: license_LicenseTypeEnum_Request; sqlVersion?: license_WindowsSqlVersionEnum_Request; version: license_WindowsOsVersionEnum_Request }>
				'{serviceName}#GET': Read<string[], $26>
				new: {
					'{duration}#GET': Read<order_Order, $26, { ip: string; serviceType?: license_LicenseTypeEnum_Request; sqlVersion?: license_WindowsSqlVersionEnum_Request; version: license_WindowsOsVersionEnum_Request }>
					'{duration}#POST': Write<order_Order, $26, { ip: string; serviceType?: license_LicenseTypeEnum_Request; sqlVersion?: license_WindowsSqlVersionEnum_Request; version: license_WindowsOsVersionEnum_Request }>
				}
				'{serviceName}': {
					'upgrade#GET': Read<string[], $26, { sqlVersion?: license_WindowsSqlVersionEnum_Request; version?: license_WindowsOsVersionEnum_Request }>
					upgrade: {
						'{duration}#GET': Read<order_Order, $26, { sqlVersion?: license_WindowsSqlVersionEnum_Request; version?: license_WindowsOsVersionEnum_Request }>
						'{duration}#POST': Write<order_Order, $26, { sqlVersion?: license_WindowsSqlVersionEnum_Request; version?: license_WindowsOsVersionEnum_Request }>
					}
				}
			}
		}
		overTheBox: {
			'new#GET': Read<string[], $17, { deviceId?: string; offer: string; voucher?: string }>
			'{serviceName}#GET': Read<string[], $17>
			new: {
				'{duration}#GET': Read<order_Order, $17, { deviceId?: string; offer: string; voucher?: string }>
				'{duration}#POST': Write<order_Order, $17, { deviceId?: string; offer: string; voucher?: string }>
			}
			'{serviceName}': {
				'migrate#GET': Read<order_Order, $17, { hardware: boolean; offer: string; shippingContactID?: string; shippingMethod?: overTheBox_ShippingMethodEnum_Request; shippingRelayID?: number }>
				'migrate#POST': Write<order_Order, $17, { hardware: boolean; offer: string; shippingContactID?: string; shippingMethod?: overTheBox_ShippingMethodEnum_Request; shippingRelayID?: number }>
			}
		}
		saas: {
			csp2: {
				'new#GET': Read<string[], $17, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				new: {
					'{duration}#GET': Read<order_Order, $17, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
					'{duration}#POST': Write<order_Order, $17, { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }>
				}
			}
		}
		sms: {
			'new#GET': Read<order_Order, $17, { channel?: sms_ChannelEnum_Request; quantity: number; smpp?: boolean }>
			'new#POST': Write<order_Order, $17, { channel?: sms_ChannelEnum_Request; quantity: number; smpp?: boolean }>
			'{serviceName}#GET': Read<string[], $17>
			'{serviceName}': {
				'credits#GET': Read<order_Order, $17, { quantity: number }>
				'credits#POST': Write<order_Order, $17, { quantity: number }>
			}
		}
		telephony: {
			'lines#GET': Read<string[], $17>
			'new#GET': Read<order_Order, $17>
			'new#POST': Write<order_Order, $17>
			'trunks#GET': Read<string[], $17>
			'{billingAccount}#GET': Read<string[], $17>
			lines: {
				'{serviceName}#GET': Read<string[], $17>
				'{serviceName}': {
					'addSimultaneousLines#GET': Read<order_Order, $33, { billingAccount: string; quantity: number }>
					'addSimultaneousLines#POST': Write<order_Order, $33, { billingAccount: string; quantity: number }>
					'hardware#GET': Read<order_Order, $17, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'hardware#POST': Write<order_Order, $17, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'updateSimultaneousChannels#GET': Read<order_Order, $17, { quantity: number }>
					'updateSimultaneousChannels#POST': Write<order_Order, $17, { quantity: number }>
				}
			}
			spare: {
				'new#GET': Read<order_Order, $17, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
				'new#POST': Write<order_Order, $17, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
			}
			trunks: {
				'{serviceName}#GET': Read<string[], $17>
				'{serviceName}': {
					'addSimultaneousLines#GET': Read<order_Order, $34, { billingAccount: string; quantity: number }>
					'addSimultaneousLines#POST': Write<order_Order, $34, { billingAccount: string; quantity: number }>
					'hardware#GET': Read<order_Order, $17, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'hardware#POST': Write<order_Order, $17, { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }>
					'updateSimultaneousChannels#GET': Read<order_Order, $17, { quantity: number }>
					'updateSimultaneousChannels#POST': Write<order_Order, $17, { quantity: number }>
				}
			}
			'{billingAccount}': {
				'accessories#GET': Read<order_Order, $17, { accessories: string[]; mondialRelayId?: string; retractation: boolean; shippingContactId: number }>
				'accessories#POST': Write<order_Order, $17, { accessories: string[]; mondialRelayId?: string; retractation: boolean; shippingContactId: number }>
				'line#GET': Read<order_Order, $35, { brand?: string; displayUniversalDirectories: boolean[]; extraSimultaneousLines: number[]; mondialRelayId?: string; offers: string[]; ownerContactIds: number[]; quantity: number; retractation: boolean; shippingContactId: number; types: telephony_LineTypeEnum_Request[]; zones?: string[] }>
				'line#POST': Write<order_Order, $35, { brand?: string; displayUniversalDirectories: boolean[]; extraSimultaneousLines: number[]; mondialRelayId?: string; offers: string[]; ownerContactIds: number[]; quantity: number; retractation: boolean; shippingContactId: number; types: telephony_LineTypeEnum_Request[]; zones?: string[] }>
				'numberGeographic#GET': Read<order_Order, $17, { ape?: string; city: string; country: telephony_NumberCountryEnum_Request; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum_Request; name?: string; offer: telephony_NumberOffer_Request; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum_Request; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string; zone: string }>
				'numberGeographic#POST': Write<order_Order, $17, { ape?: string; city: string; country: telephony_NumberCountryEnum_Request; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum_Request; name?: string; offer: telephony_NumberOffer_Request; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum_Request; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string; zone: string }>
				'numberNogeographic#GET': Read<order_Order, $17, { ape?: string; city?: string; country: telephony_NumberCountryEnum_Request; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum_Request; name?: string; offer: telephony_NumberOffer_Request; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum_Request; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string }>
				'numberNogeographic#POST': Write<order_Order, $17, { ape?: string; city?: string; country: telephony_NumberCountryEnum_Request; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum_Request; name?: string; offer: telephony_NumberOffer_Request; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum_Request; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string }>
				'numberSpecial#GET': Read<order_Order, $17, { addressExtra?: string; ape?: string; cedex?: string; city?: string; country: telephony_SpecialNumberCountryEnum_Request; description?: string; displaySearchReverse?: boolean; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum_Request; name?: string; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum_Request; postBox?: string; range: string; retractation: boolean; siret: string; socialNomination: string; specificNumber?: string; streetName?: string; streetNumber?: string; streetNumberExtra?: string; streetType?: string; typology: telephony_NumberSpecialTypologyEnum_Request; urbanDistrict?: string; zip?: string }>
				'numberSpecial#POST': Write<order_Order, $17, { addressExtra?: string; ape?: string; cedex?: string; city?: string; country: telephony_SpecialNumberCountryEnum_Request; description?: string; displaySearchReverse?: boolean; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum_Request; name?: string; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum_Request; postBox?: string; range: string; retractation: boolean; siret: string; socialNomination: string; specificNumber?: string; streetName?: string; streetNumber?: string; streetNumberExtra?: string; streetType?: string; typology: telephony_NumberSpecialTypologyEnum_Request; urbanDistrict?: string; zip?: string }>
				'portability#GET': Read<order_Order, $17, { building?: string; callNumber: string; city: string; contactName?: string; contactNumber?: string; country: telephony_portability_CountriesAvailable_Request; desireDate?: string; displayUniversalDirectory: boolean; door?: string; executeAsSoonAsPossible?: boolean; fiabilisation?: boolean; firstName?: string; floor?: number; lineToRedirectAliasTo?: string; listNumbers?: string; mobilePhone?: string; name: string; offer: telephony_portability_OfferType_Request; rio?: string; siret?: string; socialReason: telephony_portability_SocialReason_Request; specialNumberCategory?: telephony_portability_SpecialNumberCategoryEnum_Request; stair?: number; streetName: string; streetNumber: number; streetNumberExtra?: string; streetType?: string; type?: telephony_portability_NumberType_Request; zip: string }>
				'portability#POST': Write<order_Order, $17, { building?: string; callNumber: string; city: string; contactName?: string; contactNumber?: string; country: telephony_portability_CountriesAvailable_Request; desireDate?: string; displayUniversalDirectory: boolean; door?: string; executeAsSoonAsPossible?: boolean; fiabilisation?: boolean; firstName?: string; floor?: number; lineToRedirectAliasTo?: string; listNumbers?: string; mobilePhone?: string; name: string; offer: telephony_portability_OfferType_Request; rio?: string; siret?: string; socialReason: telephony_portability_SocialReason_Request; specialNumberCategory?: telephony_portability_SpecialNumberCategoryEnum_Request; stair?: number; streetName: string; streetNumber: number; streetNumberExtra?: string; streetType?: string; type?: telephony_portability_NumberType_Request; zip: string }>
				'securityDeposit#GET': Read<order_Order, $17, { amount: telephony_SecurityDepositAmountsEnum_Request }>
				'securityDeposit#POST': Write<order_Order, $17, { amount: telephony_SecurityDepositAmountsEnum_Request }>
			}
		}
		upgrade: {
			'bandwidthVrack#GET': Read<string[], $3>
			'baremetalPrivateBandwidth#GET': Read<string[], $19>
			'baremetalPublicBandwidth#GET': Read<string[], $19>
			'cephaas#GET': Read<string[], $19>
			'cloudDB#GET': Read<string[], $36>
			'emailDomain#GET': Read<string[], $18>
			'ipLoadbalancing#GET': Read<string[], $36>
			'licenseHycu#GET': Read<string[], $3>
			'licensePlesk#GET': Read<string[], $19>
			'licensecPanel#GET': Read<string[], $19>
			'logs#GET': Read<string[], $36>
			'metrics#GET': Read<string[], $18>
			'microsoftExchange#GET': Read<string[], $18>
			'privateCloud#GET': Read<string[], $19>
			'privateCloudManagementFee#GET': Read<string[], $19>
			'privateSQL#GET': Read<string[], $36>
			'sslGateway#GET': Read<string[], $18>
			'vps#GET': Read<string[], $19>
			'vpsAdditionalDisk#GET': Read<string[], $19>
			'webHosting#GET': Read<string[], $36>
			'zimbra#GET': Read<string[], $3>
			bandwidthVrack: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $3>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			baremetalPrivateBandwidth: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			baremetalPublicBandwidth: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			cephaas: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			cloudDB: {
				'{domain}#GET': Read<order_cart_GenericProductDefinition[], $36>
				'{domain}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $36, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $36, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			emailDomain: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $18>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $18, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $18, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			ipLoadbalancing: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $36>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $36, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $36, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			licenseHycu: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $3>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			licensePlesk: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			licensecPanel: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			logs: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $36>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $36, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $36, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			metrics: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $18>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $18, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $18, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			microsoftExchange: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $18>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $18, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $18, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			privateCloud: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			privateCloudManagementFee: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			privateSQL: {
				'{domain}#GET': Read<order_cart_GenericProductDefinition[], $36>
				'{domain}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $36, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $36, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			sslGateway: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $18>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $18, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $18, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			vps: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			vpsAdditionalDisk: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $19>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $19, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $19, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			webHosting: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $36>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $36, { quantity: number }>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $36, { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }>
				}
			}
			zimbra: {
				'{serviceName}#GET': Read<order_cart_GenericProductDefinition[], $3>
				'{serviceName}': {
					'{planCode}#GET': Read<order_upgrade_OperationAndOrder, $3>
					'{planCode}#POST': Write<order_upgrade_OperationAndOrder, $3, { autoPayWithPreferredPaymentMethod?: boolean }>
				}
			}
		}
		veeamCloudConnect: {
			'{serviceName}#GET': Read<string[], $26>
			'{serviceName}': {
				'upgrade#GET': Read<string[], $26, { offer: veeamCloudConnect_Offer_Request }>
				upgrade: {
					'{duration}#GET': Read<order_Order, $26, { offer: veeamCloudConnect_Offer_Request }>
					'{duration}#POST': Write<order_Order, $26, { offer: veeamCloudConnect_Offer_Request }>
				}
			}
		}
		vps: {
			'{serviceName}#GET': Read<string[], $10>
			'{serviceName}': {
				'additionalDisk#GET': Read<string[], $10, { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum_Request }>
				'automatedBackup#GET': Read<string[], $10>
				'cpanel#GET': Read<string[], $37>
				'ftpbackup#GET': Read<string[], $10>
				'plesk#GET': Read<string[], $38, { domainNumber: vps_PleskLicenseDomainNumberEnum_Request }>
				'snapshot#GET': Read<string[], $10>
				'upgrade#GET': Read<string[], $10, { model: string }>
				'veeam#GET': Read<string[], $39>
				'windows#GET': Read<string[], $10>
				additionalDisk: {
					'{duration}#GET': Read<order_Order, $10, { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum_Request }>
					'{duration}#POST': Write<order_Order, $10, { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum_Request }>
				}
				automatedBackup: {
					'{duration}#GET': Read<order_Order, $10>
					'{duration}#POST': Write<order_Order, $10>
				}
				cpanel: {
					'{duration}#GET': Read<order_Order, $37>
					'{duration}#POST': Write<order_Order, $37>
				}
				ftpbackup: {
					'{duration}#GET': Read<order_Order, $10>
					'{duration}#POST': Write<order_Order, $10>
				}
				plesk: {
					'{duration}#GET': Read<order_Order, $38, { domainNumber: vps_PleskLicenseDomainNumberEnum_Request }>
					'{duration}#POST': Write<order_Order, $38, { domainNumber: vps_PleskLicenseDomainNumberEnum_Request }>
				}
				snapshot: {
					'{duration}#GET': Read<order_Order, $10>
					'{duration}#POST': Write<order_Order, $10>
				}
				upgrade: {
					'{duration}#GET': Read<order_Order, $10, { model: string }>
					'{duration}#POST': Write<order_Order, $10, { model: string }>
				}
				veeam: {
					'{duration}#GET': Read<order_Order, $39>
					'{duration}#POST': Write<order_Order, $39>
				}
				windows: {
					'{duration}#GET': Read<order_Order, $10>
					'{duration}#POST': Write<order_Order, $10>
				}
			}
		}
		xdsl: {
			spare: {
				'new#GET': Read<order_Order, $17, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
				'new#POST': Write<order_Order, $17, { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }>
			}
		}
	}
}
export type cdnanycast_OrderCacheRuleEnum_Request = '100' | '1000'
export type cdnanycast_OrderQuotaEnum_Request = '1' | '10' | '100' | '1000'
export interface complexType_SafeKeyValue<T> {
	key: string
	value: T
}
export type dedicatedCloud_AdditionalBandwidthEnum_Request = '1500'
export type dedicatedCloud_IpCountriesEnum_Request = 'be' | 'ca' | 'ch' | 'cz' | 'de' | 'es' | 'fi' | 'fr' | 'gb' | 'ie' | 'it' | 'lt' | 'nl' | 'pl' | 'pt' | 'us'
export type dedicatedCloud_OrderableIpBlockRangeEnum_Request = '24' | '25' | '26' | '27' | '28'
export type dedicatedCloud_ressources_UpgradeRessourceTypeEnum_Request = 'account' | 'all' | 'filer' | 'host'
export type dedicatedCloud_ressources_UpgradeTypeEnum_Request = 'demoToMonthly' | 'freeSpareToHourly' | 'hourlyToMonthly'
export type dedicated_server_BackupStorageCapacityEnum_Request = '1000' | '10000' | '500' | '5000'
export type dedicated_server_BandwidthOrderEnum_Request = '1000' | '2000' | '3000'
export type dedicated_server_BandwidthOrderTypeEnum_Request = 'platinum' | 'premium' | 'ultimate'
export type dedicated_server_BandwidthvRackOrderEnum_Request = '1000' | '3000'
export type dedicated_server_FirewallModelEnum_Request = 'asa5505' | 'asa5510' | 'asa5520'
export type dedicated_server_OrderableSysFeatureEnum_Request = 'backupProtocol' | 'monitoring'
export type dedicated_server_TrafficOrderEnum_Request = '100Mbps-Unlimited' | '250Mbps-Unlimited' | '500Mbps-Unlimited'
export type dedicated_server_UsbKeyCapacityEnum_Request = '128' | '16' | '256' | '32' | '64'
export type email_domain_OfferEnum_Request = '100' | '25' | '5' | 'FULL'
export type email_exchange_OutlookVersionEnum_Request = 'mac_x86_2016' | 'mac_x86_2019' | 'mac_x86_2021' | 'windows_x64_2016' | 'windows_x64_2019' | 'windows_x64_2021' | 'windows_x86_2016' | 'windows_x86_2019' | 'windows_x86_2021'
export type email_exchange_OvhLicenceEnum_Request = 'basic' | 'enterprise' | 'standard'
export type email_exchange_accountQuotaEnum_Request = '300' | '50'
export type freefax_QuantityEnum_Request = '10' | '100' | '1000' | '10000' | '100000' | '200' | '2000' | '50' | '500' | '5000'
export type hosting_web_OfferEnum_Request = 'CLOUDWEB_1' | 'CLOUDWEB_2' | 'CLOUDWEB_3' | 'KS' | 'PERFORMANCE_1' | 'PERFORMANCE_2' | 'PERFORMANCE_3' | 'PERFORMANCE_4' | 'PERSO' | 'POWER_BETA_1' | 'PRO' | 'START' | 'hosting-free-100m' | 'hosting-performance-1' | 'hosting-performance-2' | 'hosting-performance-3' | 'hosting-performance-4' | 'hosting-perso' | 'hosting-pro' | 'hosting-starter' | 'hosting-starter-ovh'
export type license_LicenseTypeEnum_Request = 'dedicated' | 'dedicatedCloud' | 'dedicatedFailover' | 'failover' | 'vm' | 'vps' | 'vps_ceph' | 'vps_classic' | 'vps_cloud' | 'vps_cloud_2016' | 'vps_ssd'
export type license_OrderableAntispamEnum_Request = 'SPAM_ASSASSIN'
export type license_OrderableAntivirusEnum_Request = 'DR_WEB' | 'KASPERSKY_UNLIMITED_MAILBOXES' | 'kaspersky'
export type license_OrderableCpanelVersionEnum_Request = 'VERSION_11_FOR_LINUX' | 'VERSION_11_FOR_VIRTUOZZO' | 'VERSION_11_FOR_VPS' | 'cpanel-license-admin-cloud' | 'cpanel-license-plus-cloud' | 'cpanel-license-premier-cloud-100-accounts' | 'cpanel-license-premier-cloud-1000-accounts' | 'cpanel-license-premier-cloud-10000-accounts' | 'cpanel-license-premier-cloud-1100-accounts' | 'cpanel-license-premier-cloud-1200-accounts' | 'cpanel-license-premier-cloud-1300-accounts' | 'cpanel-license-premier-cloud-1400-accounts' | 'cpanel-license-premier-cloud-150-accounts' | 'cpanel-license-premier-cloud-1500-accounts' | 'cpanel-license-premier-cloud-1600-accounts' | 'cpanel-license-premier-cloud-1700-accounts' | 'cpanel-license-premier-cloud-1800-accounts' | 'cpanel-license-premier-cloud-1900-accounts' | 'cpanel-license-premier-cloud-200-accounts' | 'cpanel-license-premier-cloud-2000-accounts' | 'cpanel-license-premier-cloud-2100-accounts' | 'cpanel-license-premier-cloud-2200-accounts' | 'cpanel-license-premier-cloud-2300-accounts' | 'cpanel-license-premier-cloud-2400-accounts' | 'cpanel-license-premier-cloud-250-accounts' | 'cpanel-license-premier-cloud-2500-accounts' | 'cpanel-license-premier-cloud-2600-accounts' | 'cpanel-license-premier-cloud-2700-accounts' | 'cpanel-license-premier-cloud-2800-accounts' | 'cpanel-license-premier-cloud-2900-accounts' | 'cpanel-license-premier-cloud-300-accounts' | 'cpanel-license-premier-cloud-3000-accounts' | 'cpanel-license-premier-cloud-3100-accounts' | 'cpanel-license-premier-cloud-3200-accounts' | 'cpanel-license-premier-cloud-3300-accounts' | 'cpanel-license-premier-cloud-3400-accounts' | 'cpanel-license-premier-cloud-3500-accounts' | 'cpanel-license-premier-cloud-3600-accounts' | 'cpanel-license-premier-cloud-3700-accounts' | 'cpanel-license-premier-cloud-3800-accounts' | 'cpanel-license-premier-cloud-3900-accounts' | 'cpanel-license-premier-cloud-400-accounts' | 'cpanel-license-premier-cloud-4000-accounts' | 'cpanel-license-premier-cloud-4100-accounts' | 'cpanel-license-premier-cloud-4200-accounts' | 'cpanel-license-premier-cloud-4300-accounts' | 'cpanel-license-premier-cloud-4400-accounts' | 'cpanel-license-premier-cloud-4500-accounts' | 'cpanel-license-premier-cloud-4600-accounts' | 'cpanel-license-premier-cloud-4700-accounts' | 'cpanel-license-premier-cloud-4800-accounts' | 'cpanel-license-premier-cloud-4900-accounts' | 'cpanel-license-premier-cloud-500-accounts' | 'cpanel-license-premier-cloud-5000-accounts' | 'cpanel-license-premier-cloud-5100-accounts' | 'cpanel-license-premier-cloud-5200-accounts' | 'cpanel-license-premier-cloud-5300-accounts' | 'cpanel-license-premier-cloud-5400-accounts' | 'cpanel-license-premier-cloud-5500-accounts' | 'cpanel-license-premier-cloud-5600-accounts' | 'cpanel-license-premier-cloud-5700-accounts' | 'cpanel-license-premier-cloud-5800-accounts' | 'cpanel-license-premier-cloud-5900-accounts' | 'cpanel-license-premier-cloud-600-accounts' | 'cpanel-license-premier-cloud-6000-accounts' | 'cpanel-license-premier-cloud-6100-accounts' | 'cpanel-license-premier-cloud-6200-accounts' | 'cpanel-license-premier-cloud-6300-accounts' | 'cpanel-license-premier-cloud-6400-accounts' | 'cpanel-license-premier-cloud-6500-accounts' | 'cpanel-license-premier-cloud-6600-accounts' | 'cpanel-license-premier-cloud-6700-accounts' | 'cpanel-license-premier-cloud-6800-accounts' | 'cpanel-license-premier-cloud-6900-accounts' | 'cpanel-license-premier-cloud-700-accounts' | 'cpanel-license-premier-cloud-7000-accounts' | 'cpanel-license-premier-cloud-7100-accounts' | 'cpanel-license-premier-cloud-7200-accounts' | 'cpanel-license-premier-cloud-7300-accounts' | 'cpanel-license-premier-cloud-7400-accounts' | 'cpanel-license-premier-cloud-7500-accounts' | 'cpanel-license-premier-cloud-7600-accounts' | 'cpanel-license-premier-cloud-7700-accounts' | 'cpanel-license-premier-cloud-7800-accounts' | 'cpanel-license-premier-cloud-7900-accounts' | 'cpanel-license-premier-cloud-800-accounts' | 'cpanel-license-premier-cloud-8000-accounts' | 'cpanel-license-premier-cloud-8100-accounts' | 'cpanel-license-premier-cloud-8200-accounts' | 'cpanel-license-premier-cloud-8300-accounts' | 'cpanel-license-premier-cloud-8400-accounts' | 'cpanel-license-premier-cloud-8500-accounts' | 'cpanel-license-premier-cloud-8600-accounts' | 'cpanel-license-premier-cloud-8700-accounts' | 'cpanel-license-premier-cloud-8800-accounts' | 'cpanel-license-premier-cloud-8900-accounts' | 'cpanel-license-premier-cloud-900-accounts' | 'cpanel-license-premier-cloud-9000-accounts' | 'cpanel-license-premier-cloud-9100-accounts' | 'cpanel-license-premier-cloud-9200-accounts' | 'cpanel-license-premier-cloud-9300-accounts' | 'cpanel-license-premier-cloud-9400-accounts' | 'cpanel-license-premier-cloud-9500-accounts' | 'cpanel-license-premier-cloud-9600-accounts' | 'cpanel-license-premier-cloud-9700-accounts' | 'cpanel-license-premier-cloud-9800-accounts' | 'cpanel-license-premier-cloud-9900-accounts' | 'cpanel-license-premier-metal-100-accounts' | 'cpanel-license-premier-metal-1000-accounts' | 'cpanel-license-premier-metal-10000-accounts' | 'cpanel-license-premier-metal-1100-accounts' | 'cpanel-license-premier-metal-1200-accounts' | 'cpanel-license-premier-metal-1300-accounts' | 'cpanel-license-premier-metal-1400-accounts' | 'cpanel-license-premier-metal-150-accounts' | 'cpanel-license-premier-metal-1500-accounts' | 'cpanel-license-premier-metal-1600-accounts' | 'cpanel-license-premier-metal-1700-accounts' | 'cpanel-license-premier-metal-1800-accounts' | 'cpanel-license-premier-metal-1900-accounts' | 'cpanel-license-premier-metal-200-accounts' | 'cpanel-license-premier-metal-2000-accounts' | 'cpanel-license-premier-metal-2100-accounts' | 'cpanel-license-premier-metal-2200-accounts' | 'cpanel-license-premier-metal-2300-accounts' | 'cpanel-license-premier-metal-2400-accounts' | 'cpanel-license-premier-metal-250-accounts' | 'cpanel-license-premier-metal-2500-accounts' | 'cpanel-license-premier-metal-2600-accounts' | 'cpanel-license-premier-metal-2700-accounts' | 'cpanel-license-premier-metal-2800-accounts' | 'cpanel-license-premier-metal-2900-accounts' | 'cpanel-license-premier-metal-300-accounts' | 'cpanel-license-premier-metal-3000-accounts' | 'cpanel-license-premier-metal-3100-accounts' | 'cpanel-license-premier-metal-3200-accounts' | 'cpanel-license-premier-metal-3300-accounts' | 'cpanel-license-premier-metal-3400-accounts' | 'cpanel-license-premier-metal-3500-accounts' | 'cpanel-license-premier-metal-3600-accounts' | 'cpanel-license-premier-metal-3700-accounts' | 'cpanel-license-premier-metal-3800-accounts' | 'cpanel-license-premier-metal-3900-accounts' | 'cpanel-license-premier-metal-400-accounts' | 'cpanel-license-premier-metal-4000-accounts' | 'cpanel-license-premier-metal-4100-accounts' | 'cpanel-license-premier-metal-4200-accounts' | 'cpanel-license-premier-metal-4300-accounts' | 'cpanel-license-premier-metal-4400-accounts' | 'cpanel-license-premier-metal-4500-accounts' | 'cpanel-license-premier-metal-4600-accounts' | 'cpanel-license-premier-metal-4700-accounts' | 'cpanel-license-premier-metal-4800-accounts' | 'cpanel-license-premier-metal-4900-accounts' | 'cpanel-license-premier-metal-500-accounts' | 'cpanel-license-premier-metal-5000-accounts' | 'cpanel-license-premier-metal-5100-accounts' | 'cpanel-license-premier-metal-5200-accounts' | 'cpanel-license-premier-metal-5300-accounts' | 'cpanel-license-premier-metal-5400-accounts' | 'cpanel-license-premier-metal-5500-accounts' | 'cpanel-license-premier-metal-5600-accounts' | 'cpanel-license-premier-metal-5700-accounts' | 'cpanel-license-premier-metal-5800-accounts' | 'cpanel-license-premier-metal-5900-accounts' | 'cpanel-license-premier-metal-600-accounts' | 'cpanel-license-premier-metal-6000-accounts' | 'cpanel-license-premier-metal-6100-accounts' | 'cpanel-license-premier-metal-6200-accounts' | 'cpanel-license-premier-metal-6300-accounts' | 'cpanel-license-premier-metal-6400-accounts' | 'cpanel-license-premier-metal-6500-accounts' | 'cpanel-license-premier-metal-6600-accounts' | 'cpanel-license-premier-metal-6700-accounts' | 'cpanel-license-premier-metal-6800-accounts' | 'cpanel-license-premier-metal-6900-accounts' | 'cpanel-license-premier-metal-700-accounts' | 'cpanel-license-premier-metal-7000-accounts' | 'cpanel-license-premier-metal-7100-accounts' | 'cpanel-license-premier-metal-7200-accounts' | 'cpanel-license-premier-metal-7300-accounts' | 'cpanel-license-premier-metal-7400-accounts' | 'cpanel-license-premier-metal-7500-accounts' | 'cpanel-license-premier-metal-7600-accounts' | 'cpanel-license-premier-metal-7700-accounts' | 'cpanel-license-premier-metal-7800-accounts' | 'cpanel-license-premier-metal-7900-accounts' | 'cpanel-license-premier-metal-800-accounts' | 'cpanel-license-premier-metal-8000-accounts' | 'cpanel-license-premier-metal-8100-accounts' | 'cpanel-license-premier-metal-8200-accounts' | 'cpanel-license-premier-metal-8300-accounts' | 'cpanel-license-premier-metal-8400-accounts' | 'cpanel-license-premier-metal-8500-accounts' | 'cpanel-license-premier-metal-8600-accounts' | 'cpanel-license-premier-metal-8700-accounts' | 'cpanel-license-premier-metal-8800-accounts' | 'cpanel-license-premier-metal-8900-accounts' | 'cpanel-license-premier-metal-900-accounts' | 'cpanel-license-premier-metal-9000-accounts' | 'cpanel-license-premier-metal-9100-accounts' | 'cpanel-license-premier-metal-9200-accounts' | 'cpanel-license-premier-metal-9300-accounts' | 'cpanel-license-premier-metal-9400-accounts' | 'cpanel-license-premier-metal-9500-accounts' | 'cpanel-license-premier-metal-9600-accounts' | 'cpanel-license-premier-metal-9700-accounts' | 'cpanel-license-premier-metal-9800-accounts' | 'cpanel-license-premier-metal-9900-accounts' | 'cpanel-license-pro-cloud' | 'cpanel-license-solo-cloud' | 'cpanel-license-solo-metal' | 'cpanel-license-version-11' | 'cpanel-license-version-11-for-virtuozzo' | 'cpanel-license-version-11-for-vps' | 'version-admin-cloud' | 'version-plus-cloud' | 'version-premier-cloud-100' | 'version-premier-cloud-1000' | 'version-premier-cloud-10000' | 'version-premier-cloud-1100' | 'version-premier-cloud-1200' | 'version-premier-cloud-1300' | 'version-premier-cloud-1400' | 'version-premier-cloud-150' | 'version-premier-cloud-1500' | 'version-premier-cloud-1600' | 'version-premier-cloud-1700' | 'version-premier-cloud-1800' | 'version-premier-cloud-1900' | 'version-premier-cloud-200' | 'version-premier-cloud-2000' | 'version-premier-cloud-2100' | 'version-premier-cloud-2200' | 'version-premier-cloud-2300' | 'version-premier-cloud-2400' | 'version-premier-cloud-250' | 'version-premier-cloud-2500' | 'version-premier-cloud-2600' | 'version-premier-cloud-2700' | 'version-premier-cloud-2800' | 'version-premier-cloud-2900' | 'version-premier-cloud-300' | 'version-premier-cloud-3000' | 'version-premier-cloud-3100' | 'version-premier-cloud-3200' | 'version-premier-cloud-3300' | 'version-premier-cloud-3400' | 'version-premier-cloud-3500' | 'version-premier-cloud-3600' | 'version-premier-cloud-3700' | 'version-premier-cloud-3800' | 'version-premier-cloud-3900' | 'version-premier-cloud-400' | 'version-premier-cloud-4000' | 'version-premier-cloud-4100' | 'version-premier-cloud-4200' | 'version-premier-cloud-4300' | 'version-premier-cloud-4400' | 'version-premier-cloud-4500' | 'version-premier-cloud-4600' | 'version-premier-cloud-4700' | 'version-premier-cloud-4800' | 'version-premier-cloud-4900' | 'version-premier-cloud-500' | 'version-premier-cloud-5000' | 'version-premier-cloud-5100' | 'version-premier-cloud-5200' | 'version-premier-cloud-5300' | 'version-premier-cloud-5400' | 'version-premier-cloud-5500' | 'version-premier-cloud-5600' | 'version-premier-cloud-5700' | 'version-premier-cloud-5800' | 'version-premier-cloud-5900' | 'version-premier-cloud-600' | 'version-premier-cloud-6000' | 'version-premier-cloud-6100' | 'version-premier-cloud-6200' | 'version-premier-cloud-6300' | 'version-premier-cloud-6400' | 'version-premier-cloud-6500' | 'version-premier-cloud-6600' | 'version-premier-cloud-6700' | 'version-premier-cloud-6800' | 'version-premier-cloud-6900' | 'version-premier-cloud-700' | 'version-premier-cloud-7000' | 'version-premier-cloud-7100' | 'version-premier-cloud-7200' | 'version-premier-cloud-7300' | 'version-premier-cloud-7400' | 'version-premier-cloud-7500' | 'version-premier-cloud-7600' | 'version-premier-cloud-7700' | 'version-premier-cloud-7800' | 'version-premier-cloud-7900' | 'version-premier-cloud-800' | 'version-premier-cloud-8000' | 'version-premier-cloud-8100' | 'version-premier-cloud-8200' | 'version-premier-cloud-8300' | 'version-premier-cloud-8400' | 'version-premier-cloud-8500' | 'version-premier-cloud-8600' | 'version-premier-cloud-8700' | 'version-premier-cloud-8800' | 'version-premier-cloud-8900' | 'version-premier-cloud-900' | 'version-premier-cloud-9000' | 'version-premier-cloud-9100' | 'version-premier-cloud-9200' | 'version-premier-cloud-9300' | 'version-premier-cloud-9400' | 'version-premier-cloud-9500' | 'version-premier-cloud-9600' | 'version-premier-cloud-9700' | 'version-premier-cloud-9800' | 'version-premier-cloud-9900' | 'version-premier-metal-100' | 'version-premier-metal-1000' | 'version-premier-metal-10000' | 'version-premier-metal-1100' | 'version-premier-metal-1200' | 'version-premier-metal-1300' | 'version-premier-metal-1400' | 'version-premier-metal-150' | 'version-premier-metal-1500' | 'version-premier-metal-1600' | 'version-premier-metal-1700' | 'version-premier-metal-1800' | 'version-premier-metal-1900' | 'version-premier-metal-200' | 'version-premier-metal-2000' | 'version-premier-metal-2100' | 'version-premier-metal-2200' | 'version-premier-metal-2300' | 'version-premier-metal-2400' | 'version-premier-metal-250' | 'version-premier-metal-2500' | 'version-premier-metal-2600' | 'version-premier-metal-2700' | 'version-premier-metal-2800' | 'version-premier-metal-2900' | 'version-premier-metal-300' | 'version-premier-metal-3000' | 'version-premier-metal-3100' | 'version-premier-metal-3200' | 'version-premier-metal-3300' | 'version-premier-metal-3400' | 'version-premier-metal-3500' | 'version-premier-metal-3600' | 'version-premier-metal-3700' | 'version-premier-metal-3800' | 'version-premier-metal-3900' | 'version-premier-metal-400' | 'version-premier-metal-4000' | 'version-premier-metal-4100' | 'version-premier-metal-4200' | 'version-premier-metal-4300' | 'version-premier-metal-4400' | 'version-premier-metal-4500' | 'version-premier-metal-4600' | 'version-premier-metal-4700' | 'version-premier-metal-4800' | 'version-premier-metal-4900' | 'version-premier-metal-500' | 'version-premier-metal-5000' | 'version-premier-metal-5100' | 'version-premier-metal-5200' | 'version-premier-metal-5300' | 'version-premier-metal-5400' | 'version-premier-metal-5500' | 'version-premier-metal-5600' | 'version-premier-metal-5700' | 'version-premier-metal-5800' | 'version-premier-metal-5900' | 'version-premier-metal-600' | 'version-premier-metal-6000' | 'version-premier-metal-6100' | 'version-premier-metal-6200' | 'version-premier-metal-6300' | 'version-premier-metal-6400' | 'version-premier-metal-6500' | 'version-premier-metal-6600' | 'version-premier-metal-6700' | 'version-premier-metal-6800' | 'version-premier-metal-6900' | 'version-premier-metal-700' | 'version-premier-metal-7000' | 'version-premier-metal-7100' | 'version-premier-metal-7200' | 'version-premier-metal-7300' | 'version-premier-metal-7400' | 'version-premier-metal-7500' | 'version-premier-metal-7600' | 'version-premier-metal-7700' | 'version-premier-metal-7800' | 'version-premier-metal-7900' | 'version-premier-metal-800' | 'version-premier-metal-8000' | 'version-premier-metal-8100' | 'version-premier-metal-8200' | 'version-premier-metal-8300' | 'version-premier-metal-8400' | 'version-premier-metal-8500' | 'version-premier-metal-8600' | 'version-premier-metal-8700' | 'version-premier-metal-8800' | 'version-premier-metal-8900' | 'version-premier-metal-900' | 'version-premier-metal-9000' | 'version-premier-metal-9100' | 'version-premier-metal-9200' | 'version-premier-metal-9300' | 'version-premier-metal-9400' | 'version-premier-metal-9500' | 'version-premier-metal-9600' | 'version-premier-metal-9700' | 'version-premier-metal-9800' | 'version-premier-metal-9900' | 'version-pro-cloud' | 'version-solo-cloud' | 'version-solo-metal'
export type license_OrderablePleskDomainNumberEnum_Request = '10' | '100' | '30' | '300' | 'hostingsuite' | 'unlimited'
export type license_OrderablePleskLanguagePackEnum_Request = '1' | '1-extra-language-for-plesk' | '1-extra-language-for-plesk-for-vps' | '1-extra-language-for-plesk12' | '1-extra-language-for-plesk12-for-vps' | '1-extra-language-pack-for-plesk' | '2' | '2-extra-languages-for-plesk' | '2-extra-languages-for-plesk-for-vps' | '2-extra-languages-for-plesk12' | '2-extra-languages-for-plesk12-for-vps' | '2-extra-languages-pack-for-plesk' | '3' | '3-extra-languages-for-plesk' | '3-extra-languages-for-plesk-for-vps' | '3-extra-languages-for-plesk12' | '3-extra-languages-for-plesk12-for-vps' | '3-extra-languages-pack-for-plesk' | '4' | '4-extra-languages-for-plesk' | '4-extra-languages-for-plesk-for-vps' | '4-extra-languages-for-plesk12' | '4-extra-languages-for-plesk12-for-vps' | '4-extra-languages-pack-for-plesk' | '5' | '5-extra-languages-for-plesk' | '5-extra-languages-for-plesk-for-vps' | '5-extra-languages-for-plesk12' | '5-extra-languages-for-plesk12-for-vps' | '5-extra-languages-pack-for-plesk' | 'unlimited' | 'unlimited-extra-languages-for-plesk' | 'unlimited-extra-languages-for-plesk-for-vps' | 'unlimited-extra-languages-for-plesk12' | 'unlimited-extra-languages-for-plesk12-for-vps' | 'unlimited-extra-languages-pack-for-plesk'
export type license_PleskApplicationSetEnum_Request = 'applicationpack' | 'developerpack' | 'power-pack-for-plesk12' | 'powerpack'
export type license_PleskVersionEnum_Request = 'PLESK_10_AND_LATER' | 'PLESK_10_AND_LATER_FOR_KVM' | 'PLESK_10_AND_LATER_FOR_VMWARE' | 'PLESK_10_AND_LATER_FOR_VZ' | 'PLESK_10_AND_LATER_FOR_WIN' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_VMWARE' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_VZ' | 'PLESK_10_AND_LATER_FOR_WIN_FOR_XEN' | 'PLESK_10_AND_LATER_FOR_XEN' | 'PLESK_12_VPS_WEB_ADMIN' | 'PLESK_12_VPS_WEB_APP' | 'PLESK_12_VPS_WEB_HOST' | 'PLESK_12_VPS_WEB_HOST_CLNX' | 'PLESK_12_VPS_WEB_PRO' | 'PLESK_12_VPS_WEB_PRO_CLNX' | 'PLESK_12_WEB_ADMIN' | 'PLESK_12_WEB_APP' | 'PLESK_12_WEB_HOST' | 'PLESK_12_WEB_HOST_CLNX' | 'PLESK_12_WEB_PRO' | 'PLESK_12_WEB_PRO_CLNX' | 'PLESK_75_RELOADED' | 'PLESK_80' | 'PLESK_80_FOR_VZ' | 'PLESK_81_FOR_WIN' | 'PLESK_9' | 'PLESK_95' | 'PLESK_95_FOR_VZ' | 'PLESK_95_FOR_WIN' | 'PLESK_9_FOR_VZ' | 'PLESK_9_FOR_WIN' | 'PLESK_ONYX_VPS_WEB_ADMIN' | 'PLESK_ONYX_VPS_WEB_APP' | 'PLESK_ONYX_VPS_WEB_HOST' | 'PLESK_ONYX_VPS_WEB_HOST_CLNX' | 'PLESK_ONYX_VPS_WEB_PRO' | 'PLESK_ONYX_VPS_WEB_PRO_CLNX' | 'PLESK_ONYX_WEB_ADMIN' | 'PLESK_ONYX_WEB_APP' | 'PLESK_ONYX_WEB_HOST' | 'PLESK_ONYX_WEB_HOST_CLNX' | 'PLESK_ONYX_WEB_PRO' | 'PLESK_ONYX_WEB_PRO_CLNX' | 'PLESK_VPS_WEB_ADMIN' | 'PLESK_VPS_WEB_HOST' | 'PLESK_VPS_WEB_PRO' | 'PLESK_WEB_ADMIN' | 'PLESK_WEB_HOST' | 'PLESK_WEB_PRO' | 'plesk-12-webadmin' | 'plesk-12-webadmin-for-vps' | 'plesk-12-webhost' | 'plesk-12-webhost-for-vps' | 'plesk-12-webpro' | 'plesk-12-webpro-for-vps' | 'plesk-webadmin' | 'plesk-webadmin-for-vps' | 'plesk-webhost' | 'plesk-webhost-for-vps' | 'plesk-webpro' | 'plesk-webpro-for-vps'
export type license_SqlServerVersionEnum_Request = 'SQL_SERVER_2008_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2008_STANDARD_EDITION_4_CPU' | 'SQL_SERVER_2008_WEB_EDITION_2_CPU' | 'SQL_SERVER_2008_WEB_EDITION_4_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_2_CPU' | 'SQL_SERVER_2012_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2012_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2012_WEB_EDITION_10_CORES' | 'SQL_SERVER_2012_WEB_EDITION_12_CORES' | 'SQL_SERVER_2012_WEB_EDITION_16_CORES' | 'SQL_SERVER_2012_WEB_EDITION_18_CORES' | 'SQL_SERVER_2012_WEB_EDITION_20_CORES' | 'SQL_SERVER_2012_WEB_EDITION_24_CORES' | 'SQL_SERVER_2012_WEB_EDITION_32_CORES' | 'SQL_SERVER_2012_WEB_EDITION_4_CORES' | 'SQL_SERVER_2012_WEB_EDITION_6_CORES' | 'SQL_SERVER_2012_WEB_EDITION_8_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2014_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2014_WEB_EDITION_10_CORES' | 'SQL_SERVER_2014_WEB_EDITION_12_CORES' | 'SQL_SERVER_2014_WEB_EDITION_16_CORES' | 'SQL_SERVER_2014_WEB_EDITION_18_CORES' | 'SQL_SERVER_2014_WEB_EDITION_20_CORES' | 'SQL_SERVER_2014_WEB_EDITION_24_CORES' | 'SQL_SERVER_2014_WEB_EDITION_4_CORES' | 'SQL_SERVER_2014_WEB_EDITION_6_CORES' | 'SQL_SERVER_2014_WEB_EDITION_8_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2016_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2016_WEB_EDITION_10_CORES' | 'SQL_SERVER_2016_WEB_EDITION_12_CORES' | 'SQL_SERVER_2016_WEB_EDITION_14_CORES' | 'SQL_SERVER_2016_WEB_EDITION_16_CORES' | 'SQL_SERVER_2016_WEB_EDITION_4_CORES' | 'SQL_SERVER_2016_WEB_EDITION_6_CORES' | 'SQL_SERVER_2016_WEB_EDITION_8_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2017_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2017_WEB_EDITION_10_CORES' | 'SQL_SERVER_2017_WEB_EDITION_12_CORES' | 'SQL_SERVER_2017_WEB_EDITION_14_CORES' | 'SQL_SERVER_2017_WEB_EDITION_16_CORES' | 'SQL_SERVER_2017_WEB_EDITION_18_CORES' | 'SQL_SERVER_2017_WEB_EDITION_20_CORES' | 'SQL_SERVER_2017_WEB_EDITION_22_CORES' | 'SQL_SERVER_2017_WEB_EDITION_24_CORES' | 'SQL_SERVER_2017_WEB_EDITION_26_CORES' | 'SQL_SERVER_2017_WEB_EDITION_28_CORES' | 'SQL_SERVER_2017_WEB_EDITION_30_CORES' | 'SQL_SERVER_2017_WEB_EDITION_32_CORES' | 'SQL_SERVER_2017_WEB_EDITION_4_CORES' | 'SQL_SERVER_2017_WEB_EDITION_6_CORES' | 'SQL_SERVER_2017_WEB_EDITION_8_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_10_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_128_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_12_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_14_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_16_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_18_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_192_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_20_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_22_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_24_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_26_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_28_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_30_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_32_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_34_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_36_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_384_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_38_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_40_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_42_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_44_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_46_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_48_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_4_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_50_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_52_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_54_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_56_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_58_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_60_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_62_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_64_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_6_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_72_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_8_CORES' | 'SQL_SERVER_2019_ENTERPRISE_EDITION_96_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_128_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_192_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_34_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_36_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_384_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_38_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_40_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_42_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_44_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_46_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_48_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_50_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_52_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_54_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_56_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_58_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_60_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_62_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_64_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_72_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2019_STANDARD_EDITION_96_CORES' | 'SQL_SERVER_2019_WEB_EDITION_10_CORES' | 'SQL_SERVER_2019_WEB_EDITION_128_CORES' | 'SQL_SERVER_2019_WEB_EDITION_12_CORES' | 'SQL_SERVER_2019_WEB_EDITION_14_CORES' | 'SQL_SERVER_2019_WEB_EDITION_16_CORES' | 'SQL_SERVER_2019_WEB_EDITION_18_CORES' | 'SQL_SERVER_2019_WEB_EDITION_192_CORES' | 'SQL_SERVER_2019_WEB_EDITION_20_CORES' | 'SQL_SERVER_2019_WEB_EDITION_22_CORES' | 'SQL_SERVER_2019_WEB_EDITION_24_CORES' | 'SQL_SERVER_2019_WEB_EDITION_26_CORES' | 'SQL_SERVER_2019_WEB_EDITION_28_CORES' | 'SQL_SERVER_2019_WEB_EDITION_30_CORES' | 'SQL_SERVER_2019_WEB_EDITION_32_CORES' | 'SQL_SERVER_2019_WEB_EDITION_34_CORES' | 'SQL_SERVER_2019_WEB_EDITION_36_CORES' | 'SQL_SERVER_2019_WEB_EDITION_384_CORES' | 'SQL_SERVER_2019_WEB_EDITION_38_CORES' | 'SQL_SERVER_2019_WEB_EDITION_40_CORES' | 'SQL_SERVER_2019_WEB_EDITION_42_CORES' | 'SQL_SERVER_2019_WEB_EDITION_44_CORES' | 'SQL_SERVER_2019_WEB_EDITION_46_CORES' | 'SQL_SERVER_2019_WEB_EDITION_48_CORES' | 'SQL_SERVER_2019_WEB_EDITION_4_CORES' | 'SQL_SERVER_2019_WEB_EDITION_50_CORES' | 'SQL_SERVER_2019_WEB_EDITION_52_CORES' | 'SQL_SERVER_2019_WEB_EDITION_54_CORES' | 'SQL_SERVER_2019_WEB_EDITION_56_CORES' | 'SQL_SERVER_2019_WEB_EDITION_58_CORES' | 'SQL_SERVER_2019_WEB_EDITION_60_CORES' | 'SQL_SERVER_2019_WEB_EDITION_62_CORES' | 'SQL_SERVER_2019_WEB_EDITION_64_CORES' | 'SQL_SERVER_2019_WEB_EDITION_6_CORES' | 'SQL_SERVER_2019_WEB_EDITION_72_CORES' | 'SQL_SERVER_2019_WEB_EDITION_8_CORES' | 'SQL_SERVER_2019_WEB_EDITION_96_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_10_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_128_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_12_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_14_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_16_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_18_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_192_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_20_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_22_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_24_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_26_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_28_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_30_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_32_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_34_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_36_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_384_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_38_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_40_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_42_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_44_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_46_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_48_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_4_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_50_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_52_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_54_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_56_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_58_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_60_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_62_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_64_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_6_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_72_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_8_CORES' | 'SQL_SERVER_2022_ENTERPRISE_EDITION_96_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_128_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_192_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_34_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_36_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_384_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_38_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_40_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_42_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_44_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_46_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_48_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_50_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_52_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_54_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_56_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_58_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_60_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_62_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_64_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_72_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2022_STANDARD_EDITION_96_CORES' | 'SQL_SERVER_2022_WEB_EDITION_10_CORES' | 'SQL_SERVER_2022_WEB_EDITION_128_CORES' | 'SQL_SERVER_2022_WEB_EDITION_12_CORES' | 'SQL_SERVER_2022_WEB_EDITION_14_CORES' | 'SQL_SERVER_2022_WEB_EDITION_16_CORES' | 'SQL_SERVER_2022_WEB_EDITION_18_CORES' | 'SQL_SERVER_2022_WEB_EDITION_192_CORES' | 'SQL_SERVER_2022_WEB_EDITION_20_CORES' | 'SQL_SERVER_2022_WEB_EDITION_22_CORES' | 'SQL_SERVER_2022_WEB_EDITION_24_CORES' | 'SQL_SERVER_2022_WEB_EDITION_26_CORES' | 'SQL_SERVER_2022_WEB_EDITION_28_CORES' | 'SQL_SERVER_2022_WEB_EDITION_30_CORES' | 'SQL_SERVER_2022_WEB_EDITION_32_CORES' | 'SQL_SERVER_2022_WEB_EDITION_34_CORES' | 'SQL_SERVER_2022_WEB_EDITION_36_CORES' | 'SQL_SERVER_2022_WEB_EDITION_384_CORES' | 'SQL_SERVER_2022_WEB_EDITION_38_CORES' | 'SQL_SERVER_2022_WEB_EDITION_40_CORES' | 'SQL_SERVER_2022_WEB_EDITION_42_CORES' | 'SQL_SERVER_2022_WEB_EDITION_44_CORES' | 'SQL_SERVER_2022_WEB_EDITION_46_CORES' | 'SQL_SERVER_2022_WEB_EDITION_48_CORES' | 'SQL_SERVER_2022_WEB_EDITION_4_CORES' | 'SQL_SERVER_2022_WEB_EDITION_50_CORES' | 'SQL_SERVER_2022_WEB_EDITION_52_CORES' | 'SQL_SERVER_2022_WEB_EDITION_54_CORES' | 'SQL_SERVER_2022_WEB_EDITION_56_CORES' | 'SQL_SERVER_2022_WEB_EDITION_58_CORES' | 'SQL_SERVER_2022_WEB_EDITION_60_CORES' | 'SQL_SERVER_2022_WEB_EDITION_62_CORES' | 'SQL_SERVER_2022_WEB_EDITION_64_CORES' | 'SQL_SERVER_2022_WEB_EDITION_6_CORES' | 'SQL_SERVER_2022_WEB_EDITION_72_CORES' | 'SQL_SERVER_2022_WEB_EDITION_8_CORES' | 'SQL_SERVER_2022_WEB_EDITION_96_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_10_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_128_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_12_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_14_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_16_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_18_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_192_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_20_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_22_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_24_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_26_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_28_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_30_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_32_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_34_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_36_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_384_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_38_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_40_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_42_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_44_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_46_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_48_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_4_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_50_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_52_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_54_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_56_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_58_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_60_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_62_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_64_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_6_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_72_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_8_CORES' | 'SQL_SERVER_2025_ENTERPRISE_EDITION_96_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_10_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_128_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_12_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_14_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_16_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_18_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_192_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_20_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_22_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_24_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_26_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_28_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_30_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_32_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_34_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_36_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_384_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_38_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_40_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_42_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_44_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_46_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_48_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_4_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_50_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_52_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_54_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_56_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_58_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_60_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_62_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_64_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_6_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_72_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_8_CORES' | 'SQL_SERVER_2025_STANDARD_EDITION_96_CORES' | 'SQL_SERVER_2025_WEB_EDITION_10_CORES' | 'SQL_SERVER_2025_WEB_EDITION_128_CORES' | 'SQL_SERVER_2025_WEB_EDITION_12_CORES' | 'SQL_SERVER_2025_WEB_EDITION_14_CORES' | 'SQL_SERVER_2025_WEB_EDITION_16_CORES' | 'SQL_SERVER_2025_WEB_EDITION_18_CORES' | 'SQL_SERVER_2025_WEB_EDITION_192_CORES' | 'SQL_SERVER_2025_WEB_EDITION_20_CORES' | 'SQL_SERVER_2025_WEB_EDITION_22_CORES' | 'SQL_SERVER_2025_WEB_EDITION_24_CORES' | 'SQL_SERVER_2025_WEB_EDITION_26_CORES' | 'SQL_SERVER_2025_WEB_EDITION_28_CORES' | 'SQL_SERVER_2025_WEB_EDITION_30_CORES' | 'SQL_SERVER_2025_WEB_EDITION_32_CORES' | 'SQL_SERVER_2025_WEB_EDITION_34_CORES' | 'SQL_SERVER_2025_WEB_EDITION_36_CORES' | 'SQL_SERVER_2025_WEB_EDITION_384_CORES' | 'SQL_SERVER_2025_WEB_EDITION_38_CORES' | 'SQL_SERVER_2025_WEB_EDITION_40_CORES' | 'SQL_SERVER_2025_WEB_EDITION_42_CORES' | 'SQL_SERVER_2025_WEB_EDITION_44_CORES' | 'SQL_SERVER_2025_WEB_EDITION_46_CORES' | 'SQL_SERVER_2025_WEB_EDITION_48_CORES' | 'SQL_SERVER_2025_WEB_EDITION_4_CORES' | 'SQL_SERVER_2025_WEB_EDITION_50_CORES' | 'SQL_SERVER_2025_WEB_EDITION_52_CORES' | 'SQL_SERVER_2025_WEB_EDITION_54_CORES' | 'SQL_SERVER_2025_WEB_EDITION_56_CORES' | 'SQL_SERVER_2025_WEB_EDITION_58_CORES' | 'SQL_SERVER_2025_WEB_EDITION_60_CORES' | 'SQL_SERVER_2025_WEB_EDITION_62_CORES' | 'SQL_SERVER_2025_WEB_EDITION_64_CORES' | 'SQL_SERVER_2025_WEB_EDITION_6_CORES' | 'SQL_SERVER_2025_WEB_EDITION_72_CORES' | 'SQL_SERVER_2025_WEB_EDITION_8_CORES' | 'SQL_SERVER_2025_WEB_EDITION_96_CORES' | 'sql-server-2008-license-standard-edition-2-cpu' | 'sql-server-2008-license-standard-edition-4-cpu' | 'sql-server-2008-license-web-edition-2-cpu' | 'sql-server-2008-license-web-edition-4-cpu' | 'sql-server-2012-license-standard-edition-10-cores' | 'sql-server-2012-license-standard-edition-12-cores' | 'sql-server-2012-license-standard-edition-16-cores' | 'sql-server-2012-license-standard-edition-18-cores' | 'sql-server-2012-license-standard-edition-2-cpu' | 'sql-server-2012-license-standard-edition-20-cores' | 'sql-server-2012-license-standard-edition-24-cores' | 'sql-server-2012-license-standard-edition-32-cores' | 'sql-server-2012-license-standard-edition-4-cores' | 'sql-server-2012-license-standard-edition-6-cores' | 'sql-server-2012-license-standard-edition-8-cores' | 'sql-server-2012-license-web-edition-10-cores' | 'sql-server-2012-license-web-edition-12-cores' | 'sql-server-2012-license-web-edition-16-cores' | 'sql-server-2012-license-web-edition-18-cores' | 'sql-server-2012-license-web-edition-20-cores' | 'sql-server-2012-license-web-edition-24-cores' | 'sql-server-2012-license-web-edition-32-cores' | 'sql-server-2012-license-web-edition-4-cores' | 'sql-server-2012-license-web-edition-6-cores' | 'sql-server-2012-license-web-edition-8-cores' | 'sql-server-2014-license-standard-edition-10-cores' | 'sql-server-2014-license-standard-edition-12-cores' | 'sql-server-2014-license-standard-edition-16-cores' | 'sql-server-2014-license-standard-edition-18-cores' | 'sql-server-2014-license-standard-edition-20-cores' | 'sql-server-2014-license-standard-edition-24-cores' | 'sql-server-2014-license-standard-edition-4-cores' | 'sql-server-2014-license-standard-edition-6-cores' | 'sql-server-2014-license-standard-edition-8-cores' | 'sql-server-2014-license-web-edition-10-cores' | 'sql-server-2014-license-web-edition-12-cores' | 'sql-server-2014-license-web-edition-16-cores' | 'sql-server-2014-license-web-edition-18-cores' | 'sql-server-2014-license-web-edition-20-cores' | 'sql-server-2014-license-web-edition-24-cores' | 'sql-server-2014-license-web-edition-4-cores' | 'sql-server-2014-license-web-edition-6-cores' | 'sql-server-2014-license-web-edition-8-cores' | 'sql-server-2016-license-standard-edition-10-cores' | 'sql-server-2016-license-standard-edition-12-cores' | 'sql-server-2016-license-standard-edition-14-cores' | 'sql-server-2016-license-standard-edition-16-cores' | 'sql-server-2016-license-standard-edition-4-cores' | 'sql-server-2016-license-standard-edition-6-cores' | 'sql-server-2016-license-standard-edition-8-cores' | 'sql-server-2016-license-web-edition-10-cores' | 'sql-server-2016-license-web-edition-12-cores' | 'sql-server-2016-license-web-edition-14-cores' | 'sql-server-2016-license-web-edition-16-cores' | 'sql-server-2016-license-web-edition-4-cores' | 'sql-server-2016-license-web-edition-6-cores' | 'sql-server-2016-license-web-edition-8-cores' | 'sql-server-2017-license-standard-edition-10-cores' | 'sql-server-2017-license-standard-edition-12-cores' | 'sql-server-2017-license-standard-edition-14-cores' | 'sql-server-2017-license-standard-edition-16-cores' | 'sql-server-2017-license-standard-edition-18-cores' | 'sql-server-2017-license-standard-edition-20-cores' | 'sql-server-2017-license-standard-edition-22-cores' | 'sql-server-2017-license-standard-edition-24-cores' | 'sql-server-2017-license-standard-edition-26-cores' | 'sql-server-2017-license-standard-edition-28-cores' | 'sql-server-2017-license-standard-edition-30-cores' | 'sql-server-2017-license-standard-edition-32-cores' | 'sql-server-2017-license-standard-edition-4-cores' | 'sql-server-2017-license-standard-edition-6-cores' | 'sql-server-2017-license-standard-edition-8-cores' | 'sql-server-2017-license-web-edition-10-cores' | 'sql-server-2017-license-web-edition-12-cores' | 'sql-server-2017-license-web-edition-14-cores' | 'sql-server-2017-license-web-edition-16-cores' | 'sql-server-2017-license-web-edition-18-cores' | 'sql-server-2017-license-web-edition-20-cores' | 'sql-server-2017-license-web-edition-22-cores' | 'sql-server-2017-license-web-edition-24-cores' | 'sql-server-2017-license-web-edition-26-cores' | 'sql-server-2017-license-web-edition-28-cores' | 'sql-server-2017-license-web-edition-30-cores' | 'sql-server-2017-license-web-edition-32-cores' | 'sql-server-2017-license-web-edition-4-cores' | 'sql-server-2017-license-web-edition-6-cores' | 'sql-server-2017-license-web-edition-8-cores' | 'sql-server-2019-license-enterprise-edition-10-cores' | 'sql-server-2019-license-enterprise-edition-12-cores' | 'sql-server-2019-license-enterprise-edition-128-cores' | 'sql-server-2019-license-enterprise-edition-14-cores' | 'sql-server-2019-license-enterprise-edition-16-cores' | 'sql-server-2019-license-enterprise-edition-18-cores' | 'sql-server-2019-license-enterprise-edition-192-cores' | 'sql-server-2019-license-enterprise-edition-20-cores' | 'sql-server-2019-license-enterprise-edition-22-cores' | 'sql-server-2019-license-enterprise-edition-24-cores' | 'sql-server-2019-license-enterprise-edition-26-cores' | 'sql-server-2019-license-enterprise-edition-28-cores' | 'sql-server-2019-license-enterprise-edition-30-cores' | 'sql-server-2019-license-enterprise-edition-32-cores' | 'sql-server-2019-license-enterprise-edition-34-cores' | 'sql-server-2019-license-enterprise-edition-36-cores' | 'sql-server-2019-license-enterprise-edition-38-cores' | 'sql-server-2019-license-enterprise-edition-384-cores' | 'sql-server-2019-license-enterprise-edition-4-cores' | 'sql-server-2019-license-enterprise-edition-40-cores' | 'sql-server-2019-license-enterprise-edition-42-cores' | 'sql-server-2019-license-enterprise-edition-44-cores' | 'sql-server-2019-license-enterprise-edition-46-cores' | 'sql-server-2019-license-enterprise-edition-48-cores' | 'sql-server-2019-license-enterprise-edition-50-cores' | 'sql-server-2019-license-enterprise-edition-52-cores' | 'sql-server-2019-license-enterprise-edition-54-cores' | 'sql-server-2019-license-enterprise-edition-56-cores' | 'sql-server-2019-license-enterprise-edition-58-cores' | 'sql-server-2019-license-enterprise-edition-6-cores' | 'sql-server-2019-license-enterprise-edition-60-cores' | 'sql-server-2019-license-enterprise-edition-62-cores' | 'sql-server-2019-license-enterprise-edition-64-cores' | 'sql-server-2019-license-enterprise-edition-72-cores' | 'sql-server-2019-license-enterprise-edition-8-cores' | 'sql-server-2019-license-enterprise-edition-96-cores' | 'sql-server-2019-license-standard-edition-10-cores' | 'sql-server-2019-license-standard-edition-12-cores' | 'sql-server-2019-license-standard-edition-128-cores' | 'sql-server-2019-license-standard-edition-14-cores' | 'sql-server-2019-license-standard-edition-16-cores' | 'sql-server-2019-license-standard-edition-18-cores' | 'sql-server-2019-license-standard-edition-192-cores' | 'sql-server-2019-license-standard-edition-20-cores' | 'sql-server-2019-license-standard-edition-22-cores' | 'sql-server-2019-license-standard-edition-24-cores' | 'sql-server-2019-license-standard-edition-26-cores' | 'sql-server-2019-license-standard-edition-28-cores' | 'sql-server-2019-license-standard-edition-30-cores' | 'sql-server-2019-license-standard-edition-32-cores' | 'sql-server-2019-license-standard-edition-34-cores' | 'sql-server-2019-license-standard-edition-36-cores' | 'sql-server-2019-license-standard-edition-38-cores' | 'sql-server-2019-license-standard-edition-384-cores' | 'sql-server-2019-license-standard-edition-4-cores' | 'sql-server-2019-license-standard-edition-40-cores' | 'sql-server-2019-license-standard-edition-42-cores' | 'sql-server-2019-license-standard-edition-44-cores' | 'sql-server-2019-license-standard-edition-46-cores' | 'sql-server-2019-license-standard-edition-48-cores' | 'sql-server-2019-license-standard-edition-50-cores' | 'sql-server-2019-license-standard-edition-52-cores' | 'sql-server-2019-license-standard-edition-54-cores' | 'sql-server-2019-license-standard-edition-56-cores' | 'sql-server-2019-license-standard-edition-58-cores' | 'sql-server-2019-license-standard-edition-6-cores' | 'sql-server-2019-license-standard-edition-60-cores' | 'sql-server-2019-license-standard-edition-62-cores' | 'sql-server-2019-license-standard-edition-64-cores' | 'sql-server-2019-license-standard-edition-72-cores' | 'sql-server-2019-license-standard-edition-8-cores' | 'sql-server-2019-license-standard-edition-96-cores' | 'sql-server-2019-license-web-edition-10-cores' | 'sql-server-2019-license-web-edition-12-cores' | 'sql-server-2019-license-web-edition-128-cores' | 'sql-server-2019-license-web-edition-14-cores' | 'sql-server-2019-license-web-edition-16-cores' | 'sql-server-2019-license-web-edition-18-cores' | 'sql-server-2019-license-web-edition-192-cores' | 'sql-server-2019-license-web-edition-20-cores' | 'sql-server-2019-license-web-edition-22-cores' | 'sql-server-2019-license-web-edition-24-cores' | 'sql-server-2019-license-web-edition-26-cores' | 'sql-server-2019-license-web-edition-28-cores' | 'sql-server-2019-license-web-edition-30-cores' | 'sql-server-2019-license-web-edition-32-cores' | 'sql-server-2019-license-web-edition-34-cores' | 'sql-server-2019-license-web-edition-36-cores' | 'sql-server-2019-license-web-edition-38-cores' | 'sql-server-2019-license-web-edition-384-cores' | 'sql-server-2019-license-web-edition-4-cores' | 'sql-server-2019-license-web-edition-40-cores' | 'sql-server-2019-license-web-edition-42-cores' | 'sql-server-2019-license-web-edition-44-cores' | 'sql-server-2019-license-web-edition-46-cores' | 'sql-server-2019-license-web-edition-48-cores' | 'sql-server-2019-license-web-edition-50-cores' | 'sql-server-2019-license-web-edition-52-cores' | 'sql-server-2019-license-web-edition-54-cores' | 'sql-server-2019-license-web-edition-56-cores' | 'sql-server-2019-license-web-edition-58-cores' | 'sql-server-2019-license-web-edition-6-cores' | 'sql-server-2019-license-web-edition-60-cores' | 'sql-server-2019-license-web-edition-62-cores' | 'sql-server-2019-license-web-edition-64-cores' | 'sql-server-2019-license-web-edition-72-cores' | 'sql-server-2019-license-web-edition-8-cores' | 'sql-server-2019-license-web-edition-96-cores' | 'sql-server-2022-license-enterprise-edition-10-cores' | 'sql-server-2022-license-enterprise-edition-12-cores' | 'sql-server-2022-license-enterprise-edition-128-cores' | 'sql-server-2022-license-enterprise-edition-14-cores' | 'sql-server-2022-license-enterprise-edition-16-cores' | 'sql-server-2022-license-enterprise-edition-18-cores' | 'sql-server-2022-license-enterprise-edition-192-cores' | 'sql-server-2022-license-enterprise-edition-20-cores' | 'sql-server-2022-license-enterprise-edition-22-cores' | 'sql-server-2022-license-enterprise-edition-24-cores' | 'sql-server-2022-license-enterprise-edition-26-cores' | 'sql-server-2022-license-enterprise-edition-28-cores' | 'sql-server-2022-license-enterprise-edition-30-cores' | 'sql-server-2022-license-enterprise-edition-32-cores' | 'sql-server-2022-license-enterprise-edition-34-cores' | 'sql-server-2022-license-enterprise-edition-36-cores' | 'sql-server-2022-license-enterprise-edition-38-cores' | 'sql-server-2022-license-enterprise-edition-384-cores' | 'sql-server-2022-license-enterprise-edition-4-cores' | 'sql-server-2022-license-enterprise-edition-40-cores' | 'sql-server-2022-license-enterprise-edition-42-cores' | 'sql-server-2022-license-enterprise-edition-44-cores' | 'sql-server-2022-license-enterprise-edition-46-cores' | 'sql-server-2022-license-enterprise-edition-48-cores' | 'sql-server-2022-license-enterprise-edition-50-cores' | 'sql-server-2022-license-enterprise-edition-52-cores' | 'sql-server-2022-license-enterprise-edition-54-cores' | 'sql-server-2022-license-enterprise-edition-56-cores' | 'sql-server-2022-license-enterprise-edition-58-cores' | 'sql-server-2022-license-enterprise-edition-6-cores' | 'sql-server-2022-license-enterprise-edition-60-cores' | 'sql-server-2022-license-enterprise-edition-62-cores' | 'sql-server-2022-license-enterprise-edition-64-cores' | 'sql-server-2022-license-enterprise-edition-72-cores' | 'sql-server-2022-license-enterprise-edition-8-cores' | 'sql-server-2022-license-enterprise-edition-96-cores' | 'sql-server-2022-license-standard-edition-10-cores' | 'sql-server-2022-license-standard-edition-12-cores' | 'sql-server-2022-license-standard-edition-128-cores' | 'sql-server-2022-license-standard-edition-14-cores' | 'sql-server-2022-license-standard-edition-16-cores' | 'sql-server-2022-license-standard-edition-18-cores' | 'sql-server-2022-license-standard-edition-192-cores' | 'sql-server-2022-license-standard-edition-20-cores' | 'sql-server-2022-license-standard-edition-22-cores' | 'sql-server-2022-license-standard-edition-24-cores' | 'sql-server-2022-license-standard-edition-26-cores' | 'sql-server-2022-license-standard-edition-28-cores' | 'sql-server-2022-license-standard-edition-30-cores' | 'sql-server-2022-license-standard-edition-32-cores' | 'sql-server-2022-license-standard-edition-34-cores' | 'sql-server-2022-license-standard-edition-36-cores' | 'sql-server-2022-license-standard-edition-38-cores' | 'sql-server-2022-license-standard-edition-384-cores' | 'sql-server-2022-license-standard-edition-4-cores' | 'sql-server-2022-license-standard-edition-40-cores' | 'sql-server-2022-license-standard-edition-42-cores' | 'sql-server-2022-license-standard-edition-44-cores' | 'sql-server-2022-license-standard-edition-46-cores' | 'sql-server-2022-license-standard-edition-48-cores' | 'sql-server-2022-license-standard-edition-50-cores' | 'sql-server-2022-license-standard-edition-52-cores' | 'sql-server-2022-license-standard-edition-54-cores' | 'sql-server-2022-license-standard-edition-56-cores' | 'sql-server-2022-license-standard-edition-58-cores' | 'sql-server-2022-license-standard-edition-6-cores' | 'sql-server-2022-license-standard-edition-60-cores' | 'sql-server-2022-license-standard-edition-62-cores' | 'sql-server-2022-license-standard-edition-64-cores' | 'sql-server-2022-license-standard-edition-72-cores' | 'sql-server-2022-license-standard-edition-8-cores' | 'sql-server-2022-license-standard-edition-96-cores' | 'sql-server-2022-license-web-edition-10-cores' | 'sql-server-2022-license-web-edition-12-cores' | 'sql-server-2022-license-web-edition-128-cores' | 'sql-server-2022-license-web-edition-14-cores' | 'sql-server-2022-license-web-edition-16-cores' | 'sql-server-2022-license-web-edition-18-cores' | 'sql-server-2022-license-web-edition-192-cores' | 'sql-server-2022-license-web-edition-20-cores' | 'sql-server-2022-license-web-edition-22-cores' | 'sql-server-2022-license-web-edition-24-cores' | 'sql-server-2022-license-web-edition-26-cores' | 'sql-server-2022-license-web-edition-28-cores' | 'sql-server-2022-license-web-edition-30-cores' | 'sql-server-2022-license-web-edition-32-cores' | 'sql-server-2022-license-web-edition-34-cores' | 'sql-server-2022-license-web-edition-36-cores' | 'sql-server-2022-license-web-edition-38-cores' | 'sql-server-2022-license-web-edition-384-cores' | 'sql-server-2022-license-web-edition-4-cores' | 'sql-server-2022-license-web-edition-40-cores' | 'sql-server-2022-license-web-edition-42-cores' | 'sql-server-2022-license-web-edition-44-cores' | 'sql-server-2022-license-web-edition-46-cores' | 'sql-server-2022-license-web-edition-48-cores' | 'sql-server-2022-license-web-edition-50-cores' | 'sql-server-2022-license-web-edition-52-cores' | 'sql-server-2022-license-web-edition-54-cores' | 'sql-server-2022-license-web-edition-56-cores' | 'sql-server-2022-license-web-edition-58-cores' | 'sql-server-2022-license-web-edition-6-cores' | 'sql-server-2022-license-web-edition-60-cores' | 'sql-server-2022-license-web-edition-62-cores' | 'sql-server-2022-license-web-edition-64-cores' | 'sql-server-2022-license-web-edition-72-cores' | 'sql-server-2022-license-web-edition-8-cores' | 'sql-server-2022-license-web-edition-96-cores' | 'sql-server-2025-license-enterprise-edition-10-cores' | 'sql-server-2025-license-enterprise-edition-12-cores' | 'sql-server-2025-license-enterprise-edition-128-cores' | 'sql-server-2025-license-enterprise-edition-14-cores' | 'sql-server-2025-license-enterprise-edition-16-cores' | 'sql-server-2025-license-enterprise-edition-18-cores' | 'sql-server-2025-license-enterprise-edition-192-cores' | 'sql-server-2025-license-enterprise-edition-20-cores' | 'sql-server-2025-license-enterprise-edition-22-cores' | 'sql-server-2025-license-enterprise-edition-24-cores' | 'sql-server-2025-license-enterprise-edition-26-cores' | 'sql-server-2025-license-enterprise-edition-28-cores' | 'sql-server-2025-license-enterprise-edition-30-cores' | 'sql-server-2025-license-enterprise-edition-32-cores' | 'sql-server-2025-license-enterprise-edition-34-cores' | 'sql-server-2025-license-enterprise-edition-36-cores' | 'sql-server-2025-license-enterprise-edition-38-cores' | 'sql-server-2025-license-enterprise-edition-384-cores' | 'sql-server-2025-license-enterprise-edition-4-cores' | 'sql-server-2025-license-enterprise-edition-40-cores' | 'sql-server-2025-license-enterprise-edition-42-cores' | 'sql-server-2025-license-enterprise-edition-44-cores' | 'sql-server-2025-license-enterprise-edition-46-cores' | 'sql-server-2025-license-enterprise-edition-48-cores' | 'sql-server-2025-license-enterprise-edition-50-cores' | 'sql-server-2025-license-enterprise-edition-52-cores' | 'sql-server-2025-license-enterprise-edition-54-cores' | 'sql-server-2025-license-enterprise-edition-56-cores' | 'sql-server-2025-license-enterprise-edition-58-cores' | 'sql-server-2025-license-enterprise-edition-6-cores' | 'sql-server-2025-license-enterprise-edition-60-cores' | 'sql-server-2025-license-enterprise-edition-62-cores' | 'sql-server-2025-license-enterprise-edition-64-cores' | 'sql-server-2025-license-enterprise-edition-72-cores' | 'sql-server-2025-license-enterprise-edition-8-cores' | 'sql-server-2025-license-enterprise-edition-96-cores' | 'sql-server-2025-license-standard-edition-10-cores' | 'sql-server-2025-license-standard-edition-12-cores' | 'sql-server-2025-license-standard-edition-128-cores' | 'sql-server-2025-license-standard-edition-14-cores' | 'sql-server-2025-license-standard-edition-16-cores' | 'sql-server-2025-license-standard-edition-18-cores' | 'sql-server-2025-license-standard-edition-192-cores' | 'sql-server-2025-license-standard-edition-20-cores' | 'sql-server-2025-license-standard-edition-22-cores' | 'sql-server-2025-license-standard-edition-24-cores' | 'sql-server-2025-license-standard-edition-26-cores' | 'sql-server-2025-license-standard-edition-28-cores' | 'sql-server-2025-license-standard-edition-30-cores' | 'sql-server-2025-license-standard-edition-32-cores' | 'sql-server-2025-license-standard-edition-34-cores' | 'sql-server-2025-license-standard-edition-36-cores' | 'sql-server-2025-license-standard-edition-38-cores' | 'sql-server-2025-license-standard-edition-384-cores' | 'sql-server-2025-license-standard-edition-4-cores' | 'sql-server-2025-license-standard-edition-40-cores' | 'sql-server-2025-license-standard-edition-42-cores' | 'sql-server-2025-license-standard-edition-44-cores' | 'sql-server-2025-license-standard-edition-46-cores' | 'sql-server-2025-license-standard-edition-48-cores' | 'sql-server-2025-license-standard-edition-50-cores' | 'sql-server-2025-license-standard-edition-52-cores' | 'sql-server-2025-license-standard-edition-54-cores' | 'sql-server-2025-license-standard-edition-56-cores' | 'sql-server-2025-license-standard-edition-58-cores' | 'sql-server-2025-license-standard-edition-6-cores' | 'sql-server-2025-license-standard-edition-60-cores' | 'sql-server-2025-license-standard-edition-62-cores' | 'sql-server-2025-license-standard-edition-64-cores' | 'sql-server-2025-license-standard-edition-72-cores' | 'sql-server-2025-license-standard-edition-8-cores' | 'sql-server-2025-license-standard-edition-96-cores' | 'sql-server-2025-license-web-edition-10-cores' | 'sql-server-2025-license-web-edition-12-cores' | 'sql-server-2025-license-web-edition-128-cores' | 'sql-server-2025-license-web-edition-14-cores' | 'sql-server-2025-license-web-edition-16-cores' | 'sql-server-2025-license-web-edition-18-cores' | 'sql-server-2025-license-web-edition-192-cores' | 'sql-server-2025-license-web-edition-20-cores' | 'sql-server-2025-license-web-edition-22-cores' | 'sql-server-2025-license-web-edition-24-cores' | 'sql-server-2025-license-web-edition-26-cores' | 'sql-server-2025-license-web-edition-28-cores' | 'sql-server-2025-license-web-edition-30-cores' | 'sql-server-2025-license-web-edition-32-cores' | 'sql-server-2025-license-web-edition-34-cores' | 'sql-server-2025-license-web-edition-36-cores' | 'sql-server-2025-license-web-edition-38-cores' | 'sql-server-2025-license-web-edition-384-cores' | 'sql-server-2025-license-web-edition-4-cores' | 'sql-server-2025-license-web-edition-40-cores' | 'sql-server-2025-license-web-edition-42-cores' | 'sql-server-2025-license-web-edition-44-cores' | 'sql-server-2025-license-web-edition-46-cores' | 'sql-server-2025-license-web-edition-48-cores' | 'sql-server-2025-license-web-edition-50-cores' | 'sql-server-2025-license-web-edition-52-cores' | 'sql-server-2025-license-web-edition-54-cores' | 'sql-server-2025-license-web-edition-56-cores' | 'sql-server-2025-license-web-edition-58-cores' | 'sql-server-2025-license-web-edition-6-cores' | 'sql-server-2025-license-web-edition-60-cores' | 'sql-server-2025-license-web-edition-62-cores' | 'sql-server-2025-license-web-edition-64-cores' | 'sql-server-2025-license-web-edition-72-cores' | 'sql-server-2025-license-web-edition-8-cores' | 'sql-server-2025-license-web-edition-96-cores'
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW' | Text
export type nichandle_LegalFormEnum_Request = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export type nichandle_OvhSubsidiaryEnum = nichandle_OvhSubsidiaryEnum_Request | Text
export type order_ContextTypeEnum = 'discover' | 'standard' | 'welcome' | Text
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
	detailType: order_OrderDetailTypeEnum | null
	domain: string
	originalTotalPrice: order_Price
	quantity: number
	reductionTotalPrice: order_Price
	reductions: order_Reduction[]
	totalPrice: order_Price
	unitPrice: order_Price
}
export interface order_OrderPrices {
	originalWithoutTax: order_Price | null
	reduction: order_Price | null
	tax: order_Price
	withTax: order_Price
	withoutTax: order_Price
}
export interface order_Reduction {
	context: order_ReductionContextEnum
	description: string
	price: order_Price
	reductionDescription: string
	type: order_ReductionTypeEnum
	value: order_Price
}
export type order_ReductionContextEnum = 'promotion' | 'voucher' | Text
export type order_ReductionTypeEnum = 'fixed_amount' | 'forced_amount' | 'percentage' | Text
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
	ovhSubsidiary: nichandle_OvhSubsidiaryEnum_Request
}
export type order_cart_DomainActionEnum = 'create' | 'trade' | 'transfer' | 'update' | Text
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
export type order_cart_DurationUnitEnum = 'day' | 'hour' | 'month' | 'none' | Text
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
	productType: order_cart_GenericProductTypeEnum
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
	productType: order_cart_GenericProductTypeEnum
}
export interface order_cart_GenericProductPricing {
	capacities: order_cart_GenericProductPricingCapacitiesEnum[]
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
	pricingType: order_cart_GenericProductPricingTypeEnum
}
export type order_cart_GenericProductPricingCapacitiesEnum = 'consumption' | 'detach' | 'downgrade' | 'dynamic' | 'installation' | 'renew' | 'upgrade' | Text
export type order_cart_GenericProductPricingStrategyEnum = 'stairstep' | 'tiered' | 'volume' | Text
export type order_cart_GenericProductPricingTypeEnum = 'consumption' | 'purchase' | 'rental' | Text
export type order_cart_GenericProductTypeEnum = 'cloud_service' | 'delivery' | 'deposit' | 'domain' | 'implementation_services' | 'saas_license' | 'shipping' | 'storage' | Text
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
	label: order_cart_PriceLabelEnum
	price: order_Price
	promotions: order_cart_Promotion[] | null
}
export type order_cart_PriceLabelEnum = 'DISCOUNT' | 'FEE' | 'PRICE' | 'RENEW' | 'TOTAL' | Text
export interface order_cart_ProductInformation {
	action: order_cart_DomainActionEnum
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
	currency: order_CurrencyCodeEnum
	discountPrice: number
	discountPriceText: string
	endQuantityIncluded: number | null
	endYearIncluded: number | null
	name: string | null
	originalPrice: number
	originalPriceText: string
	startQuantityIncluded: number | null
	startYearIncluded: number | null
	type: order_ReductionTypeEnum
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
	internalType: order_cart_GenericProductTypeEnum
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
	currencyCode: order_CurrencyCodeEnum
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
	merchant: nichandle_OvhSubsidiaryEnum
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
	code: order_CurrencyCodeEnum
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
	countryCode: nichandle_CountryEnum
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
export type order_catalog_public_BillingStrategyEnum = 'custom' | 'diff' | 'max' | 'max_retain' | 'ping' | 'sum' | Text
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
	billingStrategy: order_catalog_public_BillingStrategyEnum
	pingEndPolicy: order_catalog_public_PingEndPolicyEnum | null
	prorataUnit: order_catalog_public_ProrataUnitEnum
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
	defaultEndAction: order_catalog_public_EngagementConfiguration_EndStrategyEnum
	duration: string
	type: order_catalog_public_EngagementConfiguration_TypeEnum
}
export type order_catalog_public_EngagementConfiguration_EndStrategyEnum = 'CANCEL_SERVICE' | 'REACTIVATE_ENGAGEMENT' | 'STOP_ENGAGEMENT_FALLBACK_DEFAULT_PRICE' | 'STOP_ENGAGEMENT_KEEP_PRICE' | Text
export type order_catalog_public_EngagementConfiguration_TypeEnum = 'periodic' | 'upfront' | Text
export interface order_catalog_public_Locale {
	currencyCode: order_CurrencyCodeEnum
	subsidiary: nichandle_OvhSubsidiaryEnum
	taxRate: number
}
export type order_catalog_public_PingEndPolicyEnum = 'full' | 'prorata' | Text
export interface order_catalog_public_Plan {
	addonFamilies: order_catalog_public_AddonFamily[]
	blobs: order_catalog_public_ProductBlob | null
	configurations: order_catalog_public_Configuration[]
	consumptionConfiguration: order_catalog_public_ConsumptionConfiguration | null
	family: string | null
	invoiceName: string
	planCode: string
	pricingType: order_cart_GenericProductPricingTypeEnum
	pricings: order_catalog_public_Pricing[]
	product: string
}
export interface order_catalog_public_PlanFamily {
	name: string
}
export interface order_catalog_public_Pricing {
	capacities: order_cart_GenericProductPricingCapacitiesEnum[]
	commitment: number
	description: string
	engagementConfiguration: order_catalog_public_EngagementConfiguration | null
	interval: number
	intervalUnit: order_cart_DurationUnitEnum
	mode: string
	mustBeCompleted: boolean
	phase: number
	price: number
	promotions: order_catalog_public_Promotion[] | null
	quantity: order_catalog_public_PricingMinMax
	repeat: order_catalog_public_PricingMinMax
	strategy: order_cart_GenericProductPricingStrategyEnum
	tax: number
	type: order_cart_GenericProductPricingTypeEnum
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
	countryCode: nichandle_OvhSubsidiaryEnum | null
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
	context: order_ContextTypeEnum
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
	type: order_ReductionTypeEnum
	value: number
}
export interface order_catalog_public_PromotionDiscountTotal {
	tax: number
	value: number
}
export type order_catalog_public_ProrataUnitEnum = 'day' | 'hour' | 'month' | Text
export interface order_upgrade_Operation {
	id: number
	product: order_upgrade_OperationProduct
	status: order_upgrade_OperationStatusEnum
	type: order_upgrade_OperationTypeEnum
}
export interface order_upgrade_OperationAndOrder {
	operation: order_upgrade_Operation | null
	order: order_Order | null
}
export interface order_upgrade_OperationProduct {
	description: string
	name: string
}
export type order_upgrade_OperationStatusEnum = 'CANCELLED' | 'DELAYED' | 'DOING' | 'DONE' | 'ERROR' | 'SCHEDULED' | 'TODO' | Text
export type order_upgrade_OperationTypeEnum = 'UPGRADE' | Text
export type overTheBox_ShippingMethodEnum_Request = 'dhl' | 'mondialRelay'
export type sms_ChannelEnum_Request = 'both' | 'marketing' | 'transactional'
export type telephony_LineTypeEnum_Request = 'geographic' | 'nogeographic'
export type telephony_NumberCountryEnum_Request = 'be' | 'ch' | 'fr' | 'gb' | 'uk'
export type telephony_NumberOffer_Request = 'alias' | 'didsOnly'
export type telephony_NumberPoolEnum_Request = '10' | '100' | '50'
export type telephony_NumberSpecialTypologyEnum_Request = 'fr_access' | 'fr_announced' | 'fr_conferencing' | 'fr_contentsAuto' | 'fr_contentsManual' | 'fr_games' | 'fr_linking' | 'fr_m2m' | 'fr_relationship'
export type telephony_SecurityDepositAmountsEnum_Request = '10' | '100' | '1000' | '10000' | '20' | '200' | '2000' | '30' | '300' | '3000' | '40' | '400' | '4000' | '50' | '500' | '5000'
export type telephony_SpecialNumberCountryEnum_Request = 'fr'
export type telephony_portability_CountriesAvailable_Request = 'belgium' | 'france' | 'switzerland'
export type telephony_portability_NumberType_Request = 'landline' | 'special'
export type telephony_portability_OfferType_Request = 'company' | 'individual'
export type telephony_portability_SocialReason_Request = 'corporation' | 'individual' | 'professional'
export type telephony_portability_SpecialNumberCategoryEnum_Request = 'access' | 'announced' | 'conferencing' | 'contentsAuto' | 'contentsManual' | 'directory' | 'games' | 'linking' | 'm2m' | 'relationship'
export type veeamCloudConnect_Offer_Request = 'advanced' | 'demo' | 'starter'
export type vps_PleskLicenseDomainNumberEnum_Request = '10' | '100' | '300' | 'hostingsuite'
export type vps_additionalDisk_AdditionalDiskSizeEnum_Request = '100' | '200' | '50' | '500'
