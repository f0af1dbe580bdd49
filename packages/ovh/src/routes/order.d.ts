// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
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
		cart: {
			'#GET': { query: { description?: string }; out: string[]; at: $1 }
			'#POST': { body: order_cart_Creation_Request; out: order_cart_Cart; auth: false; at: $1 }
			$: '{cartId}'
			'{cartId}': {
				'#DELETE': { at: $1 }
				'#GET': { out: order_cart_Cart; auth: false; at: $1 }
				'#PUT': { body: order_cart_Update_Request; out: order_cart_Cart; auth: false; at: $1 }
				advisoryServicesHostingWeb: {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA' }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; status: 'BETA' }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; status: 'BETA' }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; status: 'BETA' }
					}
				}
				advisoryServicesPublicCloud: {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA' }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; status: 'BETA' }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; status: 'BETA' }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; status: 'BETA' }
					}
				}
				advisoryServicesTelecom: {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA' }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; status: 'BETA' }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; status: 'BETA' }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; status: 'BETA' }
					}
				}
				analytics: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $2 }
					}
				}
				assign: {
					'#POST': { at: $1 }
				}
				backupServices: {
					'#GET': { out: order_cart_GenericProductDefinition[] }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[] }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item }
					}
				}
				baremetalServers: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
					}
				}
				bringYourOwnIp: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
				}
				cdn: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				cephaas: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				checkout: {
					'#GET': { out: order_Order; at: $1 }
					'#POST': { body: order_cart_Checkout_Request; out: order_Order; at: $1 }
				}
				cloud: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				cloudDB: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
				}
				cloudweb: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				coupon: {
					'#DELETE': { query: { coupon: string }; auth: false; at: $1 }
					'#GET': { out: string[]; auth: false; at: $1 }
					'#POST': { body: order_cart_CouponCreation_Request; out: string[]; auth: false; at: $1 }
				}
				csp2: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				dbaasTimeseries: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
				}
				dedicated: {
					'#GET': { query: { family?: string; planCode?: string }; out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
					options: {
						'#GET': { query: { family?: string; planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
					}
				}
				dedicatedCloud: {
					'#GET': { query: { family?: string; planCode?: string }; out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					options: {
						'#GET': { query: { family?: string; planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					}
				}
				dedicatedDirectSales: {
					'#GET': { out: order_cart_GenericProductDefinition[]; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $3 }
					options: {
						'#GET': { out: order_cart_GenericOptionDefinition[]; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; at: $3 }
					}
				}
				dedicatedLabs: {
					'#GET': { query: { planCode?: string }; out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					}
				}
				dedicatedLegacy: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				dedicatedPciVps: {
					'#GET': { query: { family?: string; planCode?: string }; out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					options: {
						'#GET': { query: { family?: string; planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					}
				}
				dedicatedReseller: {
					'#GET': { query: { family?: string; planCode?: string }; out: order_cart_GenericProductDefinition[]; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $3 }
					options: {
						'#GET': { query: { family?: string; planCode: string }; out: order_cart_GenericOptionDefinition[]; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; at: $3 }
					}
				}
				deskaas: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
				}
				discover: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				dns: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				domain: {
					'#GET': { query: { domain: string }; out: order_cart_ProductInformation[]; at: $3 }
					'#POST': { body: order_cart_GenericDomainCreation_Request; out: order_cart_Item; at: $3 }
					options: {
						'#GET': { query: { domain: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericDomainOptionsCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				domainPacks: {
					'#GET': { query: { domain: string }; out: order_cart_DomainPacksProductInformation[]; auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/order/cart/{cartId}/domain'; at: $2 }
					'#POST': { body: order_cart_DomainPacksCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/order/cart/{cartId}/domain'; at: $2 }
				}
				domainRestore: {
					'#GET': { query: { domain: string }; out: order_cart_GenericProductDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2023-03-01'; deleted: '2023-06-01'; instead: '/service/{serviceId}/renew'; at: $2 }
				}
				eco: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				emailDomain: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
				}
				emailpro: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				exchange: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				exchangeEnterprise: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				ip: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				ipLoadbalancing: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				ipReseller: {
					'#GET': { out: order_cart_GenericProductDefinition[]; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $3 }
				}
				ispPublic: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				ispReseller: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				item: {
					'#GET': { out: number[]; auth: false; at: $1 }
					$: '{itemId}'
					'{itemId}': {
						'#DELETE': { path: { itemId: number | string }; auth: false; at: $1 }
						'#GET': { path: { itemId: number | string }; out: order_cart_Item; auth: false; at: $1 }
						'#PUT': { path: { itemId: number | string }; body: order_cart_ItemUpdate_Request; out: order_cart_Item; auth: false; at: $1 }
						configuration: {
							'#GET': { path: { itemId: number | string }; query: { label?: string }; out: number[]; auth: false; at: $1 }
							'#POST': { path: { itemId: number | string }; body: order_cart_ItemConfigurationCreation_Request; out: order_cart_ConfigurationItem; auth: false; at: $1 }
							$: '{configurationId}'
							'{configurationId}': {
								'#DELETE': { path: { configurationId: number | string; itemId: number | string }; auth: false; at: $1 }
								'#GET': { path: { configurationId: number | string; itemId: number | string }; out: order_cart_ConfigurationItem; auth: false; at: $1 }
							}
						}
						requiredConfiguration: {
							'#GET': { path: { itemId: number | string }; out: order_cart_ConfigurationRequirements[]; auth: false; at: $1 }
						}
					}
				}
				kubernetes: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				licenseHycu: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA' }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA' }
				}
				licensePlesk: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
					}
				}
				licenseSqlServer: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
				}
				licenseWindows: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
				}
				licensecPanel: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
				}
				logs: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				managedCMS: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				managedServices: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				metrics: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				microsoft: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $2 }
					}
				}
				nasha: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				netapp: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				nutanix: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				office365: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				office365Prepaid: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				officePrepaid: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					}
				}
				okms: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
				}
				otb: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				otbReseller: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				ovhCloudConnect: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $1 }
				}
				paasmon: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
				}
				packsProfessionalServices: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'BETA'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $3 }
					}
				}
				powerHosting: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'BETA'; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'BETA'; at: $2 }
				}
				privateCloud: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				privateCloudCDI: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					}
				}
				privateCloudDC: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					}
				}
				privateCloudEnterprise: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				privateCloudReseller: {
					'#GET': { out: order_cart_GenericProductDefinition[]; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; at: $3 }
					}
				}
				privateCloudResellerEnterprise: {
					'#GET': { out: order_cart_GenericProductDefinition[]; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; at: $3 }
					}
				}
				privateCloudSDDC: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $3 }
					}
				}
				privateSQL: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
				}
				reseller: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
				}
				sharepoint: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				sms: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
				}
				sncNetworkServices: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				sslComodo: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				sslGateway: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				summary: {
					'#GET': { out: order_Order; auth: false; at: $1 }
				}
				support: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
				}
				telephony: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				vdi: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				veeamEnterprise: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				veeamcc: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $4 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $4 }
					}
				}
				videocenter: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				vmwareCloudDirector: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				vmwareCloudDirectorBackup: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				vps: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $1 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					}
				}
				vrack: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $1 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $1 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
				vrackReseller: {
					'#GET': { out: order_cart_GenericProductDefinition[]; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $3 }
				}
				vrackServices: {
					'#GET': { out: order_cart_GenericProductDefinition[]; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; at: $2 }
				}
				webHosting: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $3 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $3 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $3 }
					}
				}
				xdsl: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false; at: $2 }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false; at: $2 }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false; at: $2 }
					}
				}
				zimbra: {
					'#GET': { out: order_cart_GenericProductDefinition[]; auth: false }
					'#POST': { body: order_cart_GenericProductCreation_Request; out: order_cart_Item; auth: false }
					options: {
						'#GET': { query: { planCode: string }; out: order_cart_GenericOptionDefinition[]; auth: false }
						'#POST': { body: order_cart_GenericOptionCreation_Request; out: order_cart_Item; auth: false }
					}
				}
			}
		}
		cartServiceOption: {
			backupServices: {
				'#GET': { out: string[] }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[] }
				}
			}
			baremetalServers: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			cloud: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			dedicated: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			dns: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $3 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $3 }
				}
			}
			domain: {
				'#GET': { query: { whoisOwner?: string }; out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $3 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $3 }
				}
			}
			emailpro: {
				'#GET': { out: string[]; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $2 }
				}
			}
			ipLoadbalancing: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			licenseHycu: {
				'#GET': { out: string[]; status: 'BETA' }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA' }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA' }
				}
			}
			logs: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			microsoft: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA'; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA'; at: $2 }
				}
			}
			microsoftExchange: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA'; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA'; at: $2 }
				}
			}
			nutanix: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA'; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA'; at: $1 }
				}
			}
			office365Prepaid: {
				'#GET': { out: string[]; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $2 }
				}
			}
			officePrepaid: {
				'#GET': { out: string[]; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $2 }
				}
			}
			privateCloud: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			privateCloudEnterprise: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			privateCloudReseller: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			privateCloudResellerEnterprise: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $1 }
				}
			}
			sharepoint: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $3 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $3 }
				}
			}
			sms: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA'; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA'; at: $2 }
				}
			}
			sncNetworkServices: {
				'#GET': { out: string[]; status: 'BETA' }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA' }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA' }
				}
			}
			sslGateway: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $3 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $3 }
				}
			}
			vdi: {
				'#GET': { out: string[]; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $2 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $2 }
				}
			}
			vmwareCloudDirector: {
				'#GET': { out: string[] }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[] }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item }
				}
			}
			vmwareCloudDirectorBackup: {
				'#GET': { out: string[] }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[] }
				}
			}
			vps: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; status: 'BETA'; at: $1 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; status: 'BETA'; at: $1 }
				}
			}
			vrack: {
				'#GET': { out: string[] }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[] }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item }
				}
			}
			webHosting: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericOptionDefinition[]; at: $3 }
					'#POST': { body: { cartId: string; duration: string; planCode: string; pricingMode: string; quantity: number }; out: order_cart_Item; at: $3 }
				}
			}
		}
		catalog: {
			formatted: {
				'#GET': { out: string[]; auth: false; status: 'DEPRECATED'; deprecated: '2018-03-26'; deleted: '2018-05-01'; at: $1 }
				bringYourOwnIp: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				cloud: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'DEPRECATED'; deprecated: '2025-09-15'; deleted: '2026-03-02'; instead: '/order/catalog/public/cloud'; at: $1 }
				}
				dedicated: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_dedicated_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				discover: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_dedicated_Catalog; auth: false; at: $1 }
				}
				ip: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				licenseHycu: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA' }
				}
				licensePlesk: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				licenseSqlServer: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				licenseWindows: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				licensecPanel: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				logs: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; at: $3 }
				}
				privateCloud: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_pcc_Catalog; auth: false; at: $1 }
				}
				privateCloudCDI: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_privateCloud_Catalog; auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28'; at: $3 }
				}
				privateCloudDC: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_privateCloud_Catalog; auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28'; at: $3 }
				}
				privateCloudEnterprise: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_pcc_Catalog; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloudEnterprise'; at: $3 }
				}
				privateCloudReseller: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_pcc_Catalog; at: $3 }
				}
				privateCloudResellerEnterprise: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_pcc_Catalog; at: $3 }
				}
				privateCloudSDDC: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_privateCloud_Catalog; auth: false; status: 'DEPRECATED'; deprecated: '2019-08-28'; deleted: '2019-09-28'; at: $3 }
				}
				reseller: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'BETA'; at: $3 }
				}
				vps: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_Catalog; auth: false; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/vps'; at: $1 }
				}
			}
			private: {
				privateCloud: {
					'#GET': { query: { catalogName: string; ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_pcc_Catalog; at: $1 }
				}
			}
			public: {
				advisoryServicesHostingWeb: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog }
				}
				advisoryServicesPublicCloud: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog }
				}
				advisoryServicesTelecom: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog }
				}
				backupServices: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog }
				}
				baremetalServers: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_DedicatedServerCatalog; auth: false; status: 'BETA'; at: $1 }
				}
				cephaas: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; status: 'BETA' }
				}
				cloud: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				cloudDB: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $3 }
				}
				dns: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $3 }
				}
				domain: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				eco: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				emailDomain: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; status: 'BETA'; at: $3 }
				}
				emailpro: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				exchange: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				ipLoadbalancing: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $3 }
				}
				licenseHycu: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; status: 'BETA' }
				}
				licensePlesk: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				licenseSqlServer: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				licenseWindows: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				licensecPanel: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				logs: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				nasha: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				netapp: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				nutanix: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				office365Prepaid: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				officePrepaid: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				okms: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				ovhCloudConnect: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				packsProfessionalServices: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $3 }
				}
				privateCloud: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				privateCloudEnterprise: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				privateSQL: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; status: 'BETA'; at: $1 }
				}
				sslGateway: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				telephony: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				vmwareCloudDirector: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				vmwareCloudDirectorBackup: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
				vps: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				webHosting: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; status: 'BETA'; at: $3 }
				}
				webPaaS: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false; at: $1 }
				}
				zimbra: {
					'#GET': { query: { ovhSubsidiary: nichandle_OvhSubsidiaryEnum }; out: order_catalog_public_Catalog; auth: false }
				}
			}
		}
		cdn: {
			dedicated: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				new: {
					'#GET': { out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; at: $3 }
						'#POST': { out: order_Order; at: $3 }
					}
				}
				'{serviceName}': {
					'#GET': { out: string[]; at: $3 }
					backend: {
						'#GET': { query: { backend: number }; out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { backend: number }; out: order_Order; at: $3 }
							'#POST': { body: { backend: number }; out: order_Order; at: $3 }
						}
					}
					cacheRule: {
						'#GET': { query: { cacheRule: cdnanycast_OrderCacheRuleEnum }; out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { cacheRule: cdnanycast_OrderCacheRuleEnum }; out: order_Order; at: $3 }
							'#POST': { body: { cacheRule: cdnanycast_OrderCacheRuleEnum }; out: order_Order; at: $3 }
						}
					}
					quota: {
						'#GET': { query: { quota: cdnanycast_OrderQuotaEnum }; out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { quota: cdnanycast_OrderQuotaEnum }; out: order_Order; at: $3 }
							'#POST': { body: { quota: cdnanycast_OrderQuotaEnum }; out: order_Order; at: $3 }
						}
					}
				}
			}
		}
		cloud: {
			project: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: string[]; at: $3 }
					credit: {
						'#GET': { query: { amount: number }; out: order_Order; at: $3 }
						'#POST': { body: { amount: number }; out: order_Order; at: $3 }
					}
				}
			}
		}
		dedicated: {
			housing: {
				'#GET': { out: string[]; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: string[]; at: $3 }
					APC: {
						'#GET': { out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { out: order_Order; at: $3 }
							'#POST': { out: order_Order; at: $3 }
						}
					}
				}
			}
			server: {
				'#GET': { out: string[]; at: $5 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: string[]; at: $5 }
					backupStorage: {
						'#GET': { query: { capacity: dedicated_server_BackupStorageCapacityEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { capacity: dedicated_server_BackupStorageCapacityEnum }; out: order_Order; at: $6 }
							'#POST': { body: { capacity: dedicated_server_BackupStorageCapacityEnum }; out: order_Order; at: $6 }
						}
					}
					bandwidth: {
						'#GET': { query: { bandwidth: dedicated_server_BandwidthOrderEnum; type: dedicated_server_BandwidthOrderTypeEnum }; out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { bandwidth: dedicated_server_BandwidthOrderEnum; type: dedicated_server_BandwidthOrderTypeEnum }; out: order_Order; at: $3 }
							'#POST': { body: { bandwidth: dedicated_server_BandwidthOrderEnum; type: dedicated_server_BandwidthOrderTypeEnum }; out: order_Order; at: $3 }
						}
					}
					bandwidthvRack: {
						'#GET': { query: { bandwidth: dedicated_server_BandwidthvRackOrderEnum }; out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { bandwidth: dedicated_server_BandwidthvRackOrderEnum }; out: order_Order; at: $3 }
							'#POST': { body: { bandwidth: dedicated_server_BandwidthvRackOrderEnum }; out: order_Order; at: $3 }
						}
					}
					feature: {
						'#GET': { query: { feature: dedicated_server_OrderableSysFeatureEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { feature: dedicated_server_OrderableSysFeatureEnum }; out: order_Order; at: $6 }
							'#POST': { body: { feature: dedicated_server_OrderableSysFeatureEnum }; out: order_Order; at: $6 }
						}
					}
					firewall: {
						'#GET': { query: { firewallModel: dedicated_server_FirewallModelEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { firewallModel: dedicated_server_FirewallModelEnum }; out: order_Order; at: $6 }
							'#POST': { body: { firewallModel: dedicated_server_FirewallModelEnum }; out: order_Order; at: $6 }
						}
					}
					ipMigration: {
						'#GET': { query: { ip: string; token: string }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { ip: string; token: string }; out: order_Order; at: $6 }
							'#POST': { body: { ip: string; token: string }; out: order_Order; at: $6 }
						}
					}
					kvm: {
						'#GET': { out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { out: order_Order; at: $3 }
							'#POST': { out: order_Order; at: $3 }
						}
					}
					kvmExpress: {
						'#GET': { out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { out: order_Order; at: $6 }
							'#POST': { out: order_Order; at: $6 }
						}
					}
					professionalUse: {
						'#GET': { out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { out: order_Order; at: $3 }
							'#POST': { out: order_Order; at: $3 }
						}
					}
					traffic: {
						'#GET': { query: { traffic: dedicated_server_TrafficOrderEnum }; out: string[]; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { traffic: dedicated_server_TrafficOrderEnum }; out: order_Order; at: $3 }
							'#POST': { body: { traffic: dedicated_server_TrafficOrderEnum }; out: order_Order; at: $3 }
						}
					}
					usbKey: {
						'#GET': { query: { capacity: dedicated_server_UsbKeyCapacityEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { capacity: dedicated_server_UsbKeyCapacityEnum }; out: order_Order; at: $6 }
							'#POST': { body: { capacity: dedicated_server_UsbKeyCapacityEnum }; out: order_Order; at: $6 }
						}
					}
				}
			}
		}
		dedicatedCloud: {
			'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
				additionalBandwidth: {
					'#GET': { query: { bandwidth: dedicatedCloud_AdditionalBandwidthEnum }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { bandwidth: dedicatedCloud_AdditionalBandwidthEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
						'#POST': { body: { bandwidth: dedicatedCloud_AdditionalBandwidthEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					}
				}
				filer: {
					'#GET': { query: { datacenterId?: number; name: string; quantity?: number }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { datacenterId?: number; name: string; quantity?: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
						'#POST': { body: { datacenterId?: number; name: string; quantity?: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					}
				}
				host: {
					'#GET': { query: { datacenterId: number; name: string; quantity?: number }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { datacenterId: number; name: string; quantity?: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
						'#POST': { body: { datacenterId: number; name: string; quantity?: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					}
				}
				ip: {
					'#GET': { query: { country: dedicatedCloud_IpCountriesEnum; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum; usage: string }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { country: dedicatedCloud_IpCountriesEnum; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum; usage: string }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
						'#POST': { body: { country: dedicatedCloud_IpCountriesEnum; description: string; estimatedClientsNumber: number; networkName: string; size: dedicatedCloud_OrderableIpBlockRangeEnum; usage: string }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					}
				}
				spla: {
					'#GET': { out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					'#POST': { out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
				}
				upgradeRessource: {
					'#GET': { query: { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
						'#POST': { body: { upgradeType: dedicatedCloud_ressources_UpgradeTypeEnum; upgradedRessourceId?: number; upgradedRessourceType: dedicatedCloud_ressources_UpgradeRessourceTypeEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					}
				}
				vdi: {
					'#GET': { query: { datacenterId: number; firstPublicIpAddress: string; secondPublicIpAddress: string }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
					'#POST': { body: { datacenterId: number; firstPublicIpAddress: string; secondPublicIpAddress: string }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-06-01'; deleted: '2019-07-01'; instead: '/order/cart/{cartId}/privateCloud'; at: $7 }
				}
			}
		}
		domain: {
			zone: {
				'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns'; at: $3 }
				$: '{zoneName}'
				new: {
					'#GET': { query: { minimized?: boolean; zoneName: string }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns'; at: $3 }
					'#POST': { body: { minimized?: boolean; zoneName: string }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/dns'; at: $3 }
				}
				'{zoneName}': {
					'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cartServiceOption/dns/{serviceName}'; at: $3 }
					dnsAnycast: {
						'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}'; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}'; at: $3 }
							'#POST': { out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: 'POST /order/cartServiceOption/dns/{serviceName}'; at: $3 }
						}
					}
				}
			}
		}
		email: {
			domain: {
				'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
				$: '{domain}'
				new: {
					'#GET': { query: { domain: string; offer: email_domain_OfferEnum }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { domain: string; offer: email_domain_OfferEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
						'#POST': { body: { domain: string; offer: email_domain_OfferEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
					}
				}
				'{domain}': {
					'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
					upgrade: {
						'#GET': { query: { offer: email_domain_OfferEnum }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { offer: email_domain_OfferEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
							'#POST': { body: { offer: email_domain_OfferEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/emailDomain'; at: $2 }
						}
					}
				}
			}
			exchange: {
				'#GET': { out: string[]; at: $3 }
				$: '{organizationName}'
				'{organizationName}': {
					service: {
						'#GET': { out: string[]; at: $3 }
						$: '{exchangeService}'
						'{exchangeService}': {
							'#GET': { out: string[]; at: $3 }
							account: {
								'#GET': { query: { licence: email_exchange_OvhLicenceEnum; number: number; storageQuota?: email_exchange_accountQuotaEnum }; out: string[]; at: $3 }
								$: '{duration}'
								'{duration}': {
									'#GET': { query: { licence: email_exchange_OvhLicenceEnum; number: number; storageQuota?: email_exchange_accountQuotaEnum }; out: order_Order; at: $3 }
									'#POST': { body: { licence: email_exchange_OvhLicenceEnum; number: number; storageQuota?: email_exchange_accountQuotaEnum }; out: order_Order; at: $3 }
								}
							}
							accountUpgrade: {
								'#GET': { query: { newQuota: email_exchange_accountQuotaEnum; primaryEmailAddress: string }; out: string[]; at: $3 }
								$: '{duration}'
								'{duration}': {
									'#GET': { query: { newQuota: email_exchange_accountQuotaEnum; primaryEmailAddress: string }; out: order_Order; at: $3 }
									'#POST': { body: { newQuota: email_exchange_accountQuotaEnum; primaryEmailAddress: string }; out: order_Order; at: $3 }
								}
							}
							diskSpace: {
								'#GET': { out: order_Order; at: $3 }
								'#POST': { out: order_Order; at: $3 }
							}
							outlook: {
								'#GET': { query: { licence: email_exchange_OutlookVersionEnum; primaryEmailAddress: string }; out: string[]; at: $3 }
								$: '{duration}'
								'{duration}': {
									'#GET': { query: { licence: email_exchange_OutlookVersionEnum; primaryEmailAddress: string }; out: order_Order; at: $3 }
									'#POST': { body: { licence: email_exchange_OutlookVersionEnum; primaryEmailAddress: string }; out: order_Order; at: $3 }
								}
							}
							upgrade: {
								'#GET': { out: order_Order; at: $3 }
								'#POST': { out: order_Order; at: $3 }
							}
						}
					}
				}
			}
			pro: {
				'#GET': { out: string[]; at: $2 }
				$: '{service}'
				'{service}': {
					'#GET': { out: string[]; at: $2 }
					account: {
						'#GET': { query: { number: number }; out: string[]; at: $2 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { number: number }; out: order_Order; at: $2 }
							'#POST': { body: { number: number }; out: order_Order; at: $2 }
						}
					}
				}
			}
		}
		freefax: {
			'#GET': { out: string[]; at: $2 }
			$: '{serviceName}'
			new: {
				'#GET': { query: { quantity: freefax_QuantityEnum }; out: order_Order; at: $2 }
				'#POST': { body: { quantity: freefax_QuantityEnum }; out: order_Order; at: $2 }
			}
			'{serviceName}': {
				'#GET': { out: string[]; at: $2 }
				convertToVoicefax: {
					'#GET': { query: { billingAccount: string }; out: order_Order; at: $2 }
					'#POST': { body: { billingAccount: string }; out: order_Order; at: $2 }
				}
			}
		}
		hosting: {
			web: {
				'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting'; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting'; at: $3 }
					upgrade: {
						'#GET': { query: { offer: hosting_web_OfferEnum; startTime?: string; waiveRetractationPeriod?: boolean }; out: string[]; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting'; at: $3 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { offer: hosting_web_OfferEnum; startTime?: string; waiveRetractationPeriod?: boolean }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting'; at: $3 }
							'#POST': { body: { offer: hosting_web_OfferEnum; startTime?: string; waiveRetractationPeriod?: boolean }; out: order_Order; status: 'DEPRECATED'; deprecated: '2019-12-01'; deleted: '2019-12-15'; instead: '/order/cart/{cartId}/webHosting'; at: $3 }
						}
					}
				}
			}
		}
		license: {
			cpanel: {
				'#GET': { out: string[]; at: $6 }
				$: '{serviceName}'
				new: {
					'#GET': { query: { ip: string; serviceType?: license_LicenseTypeEnum; version: license_OrderableCpanelVersionEnum }; out: string[]; at: $6 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { ip: string; serviceType?: license_LicenseTypeEnum; version: license_OrderableCpanelVersionEnum }; out: order_Order; at: $6 }
						'#POST': { body: { ip: string; serviceType?: license_LicenseTypeEnum; version: license_OrderableCpanelVersionEnum }; out: order_Order; at: $6 }
					}
				}
				'{serviceName}': {
					'#GET': { out: string[]; at: $6 }
					upgrade: {
						'#GET': { query: { version: license_OrderableCpanelVersionEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { version: license_OrderableCpanelVersionEnum }; out: order_Order; at: $6 }
							'#POST': { body: { version: license_OrderableCpanelVersionEnum }; out: order_Order; at: $6 }
						}
					}
				}
			}
			office: {
				new: {
					'#GET': { query: { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }; out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }; out: order_Order; at: $3 }
						'#POST': { body: { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }; out: order_Order; at: $3 }
					}
				}
			}
			plesk: {
				'#GET': { out: string[]; at: $6 }
				$: '{serviceName}'
				new: {
					'#GET': { query: { antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum; version: license_PleskVersionEnum; wordpressToolkit?: boolean }; out: string[]; at: $6 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum; version: license_PleskVersionEnum; wordpressToolkit?: boolean }; out: order_Order; at: $6 }
						'#POST': { body: { antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; ip: string; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; serviceType?: license_LicenseTypeEnum; version: license_PleskVersionEnum; wordpressToolkit?: boolean }; out: order_Order; at: $6 }
					}
				}
				'{serviceName}': {
					'#GET': { out: string[]; at: $6 }
					upgrade: {
						'#GET': { query: { antispam?: license_OrderableAntispamEnum; antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum; wordpressToolkit?: boolean }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { antispam?: license_OrderableAntispamEnum; antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum; wordpressToolkit?: boolean }; out: order_Order; at: $6 }
							'#POST': { body: { antispam?: license_OrderableAntispamEnum; antivirus?: license_OrderableAntivirusEnum; applicationSet?: license_PleskApplicationSetEnum; domainNumber?: license_OrderablePleskDomainNumberEnum; languagePackNumber?: license_OrderablePleskLanguagePackEnum; powerpack?: boolean; resellerManagement?: boolean; version?: license_PleskVersionEnum; wordpressToolkit?: boolean }; out: order_Order; at: $6 }
						}
					}
				}
			}
			sqlserver: {
				'#GET': { out: string[]; at: $6 }
				$: '{serviceName}'
				new: {
					'#GET': { query: { ip: string; version: license_SqlServerVersionEnum }; out: string[]; at: $6 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { ip: string; version: license_SqlServerVersionEnum }; out: order_Order; at: $6 }
						'#POST': { body: { ip: string; version: license_SqlServerVersionEnum }; out: order_Order; at: $6 }
					}
				}
				'{serviceName}': {
					'#GET': { out: string[]; at: $6 }
					upgrade: {
						'#GET': { query: { version: license_SqlServerVersionEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { version: license_SqlServerVersionEnum }; out: order_Order; at: $6 }
							'#POST': { body: { version: license_SqlServerVersionEnum }; out: order_Order; at: $6 }
						}
					}
				}
			}
			windows: {
				'#GET': { out: string[]; at: $6 }
				$: '{serviceName}'
				new: {
					'#GET': { query: { ip: string; serviceType?: license_LicenseTypeEnum; sqlVersion?: license_WindowsSqlVersionEnum; version: license_WindowsOsVersionEnum }; out: string[]; at: $6 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { ip: string; serviceType?: license_LicenseTypeEnum; sqlVersion?: license_WindowsSqlVersionEnum; version: license_WindowsOsVersionEnum }; out: order_Order; at: $6 }
						'#POST': { body: { ip: string; serviceType?: license_LicenseTypeEnum; sqlVersion?: license_WindowsSqlVersionEnum; version: license_WindowsOsVersionEnum }; out: order_Order; at: $6 }
					}
				}
				'{serviceName}': {
					'#GET': { out: string[]; at: $6 }
					upgrade: {
						'#GET': { query: { sqlVersion?: license_WindowsSqlVersionEnum; version?: license_WindowsOsVersionEnum }; out: string[]; at: $6 }
						$: '{duration}'
						'{duration}': {
							'#GET': { query: { sqlVersion?: license_WindowsSqlVersionEnum; version?: license_WindowsOsVersionEnum }; out: order_Order; at: $6 }
							'#POST': { body: { sqlVersion?: license_WindowsSqlVersionEnum; version?: license_WindowsOsVersionEnum }; out: order_Order; at: $6 }
						}
					}
				}
			}
		}
		overTheBox: {
			'#GET': { out: string[]; at: $2 }
			$: '{serviceName}'
			new: {
				'#GET': { query: { deviceId?: string; offer: string; voucher?: string }; out: string[]; at: $2 }
				$: '{duration}'
				'{duration}': {
					'#GET': { query: { deviceId?: string; offer: string; voucher?: string }; out: order_Order; at: $2 }
					'#POST': { body: { deviceId?: string; offer: string; voucher?: string }; out: order_Order; at: $2 }
				}
			}
			'{serviceName}': {
				'#GET': { out: string[]; at: $2 }
				migrate: {
					'#GET': { query: { hardware: boolean; offer: string; shippingContactID?: string; shippingMethod?: overTheBox_ShippingMethodEnum; shippingRelayID?: number }; out: order_Order; at: $2 }
					'#POST': { body: { hardware: boolean; offer: string; shippingContactID?: string; shippingMethod?: overTheBox_ShippingMethodEnum; shippingRelayID?: number }; out: order_Order; at: $2 }
				}
			}
		}
		saas: {
			csp2: {
				new: {
					'#GET': { query: { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }; out: string[]; at: $2 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }; out: order_Order; at: $2 }
						'#POST': { body: { giftCode?: string; officeBusinessQuantity?: number; officeProPlusQuantity?: number }; out: order_Order; at: $2 }
					}
				}
			}
		}
		sms: {
			'#GET': { out: string[]; at: $2 }
			$: '{serviceName}'
			new: {
				'#GET': { query: { channel?: sms_ChannelEnum; quantity: number; smpp?: boolean }; out: order_Order; at: $2 }
				'#POST': { body: { channel?: sms_ChannelEnum; quantity: number; smpp?: boolean }; out: order_Order; at: $2 }
			}
			'{serviceName}': {
				'#GET': { out: string[]; at: $2 }
				credits: {
					'#GET': { query: { quantity: number }; out: order_Order; at: $2 }
					'#POST': { body: { quantity: number }; out: order_Order; at: $2 }
				}
			}
		}
		telephony: {
			'#GET': { out: string[]; at: $2 }
			$: '{billingAccount}'
			lines: {
				'#GET': { out: string[]; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: string[]; at: $2 }
					addSimultaneousLines: {
						'#GET': { query: { billingAccount: string; quantity: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/lines/{serviceName}/updateSimultaneousChannels'; at: $2 }
						'#POST': { body: { billingAccount: string; quantity: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/lines/{serviceName}/updateSimultaneousChannels'; at: $2 }
					}
					hardware: {
						'#GET': { query: { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }; out: order_Order; at: $2 }
						'#POST': { body: { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }; out: order_Order; at: $2 }
					}
					updateSimultaneousChannels: {
						'#GET': { query: { quantity: number }; out: order_Order; at: $2 }
						'#POST': { body: { quantity: number }; out: order_Order; at: $2 }
					}
				}
			}
			new: {
				'#GET': { out: order_Order; at: $2 }
				'#POST': { out: order_Order; at: $2 }
			}
			spare: {
				new: {
					'#GET': { query: { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }; out: order_Order; at: $2 }
					'#POST': { body: { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }; out: order_Order; at: $2 }
				}
			}
			trunks: {
				'#GET': { out: string[]; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: string[]; at: $2 }
					addSimultaneousLines: {
						'#GET': { query: { billingAccount: string; quantity: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/trunks/{serviceName}/updateSimultaneousChannels'; at: $2 }
						'#POST': { body: { billingAccount: string; quantity: number }; out: order_Order; status: 'DEPRECATED'; deprecated: '2018-02-09'; deleted: '2018-08-09'; instead: '/order/telephony/trunks/{serviceName}/updateSimultaneousChannels'; at: $2 }
					}
					hardware: {
						'#GET': { query: { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }; out: order_Order; at: $2 }
						'#POST': { body: { hardware: string; mondialRelayId?: string; retractation: boolean; shippingContactId?: string }; out: order_Order; at: $2 }
					}
					updateSimultaneousChannels: {
						'#GET': { query: { quantity: number }; out: order_Order; at: $2 }
						'#POST': { body: { quantity: number }; out: order_Order; at: $2 }
					}
				}
			}
			'{billingAccount}': {
				'#GET': { out: string[]; at: $2 }
				accessories: {
					'#GET': { query: { accessories: string[]; mondialRelayId?: string; retractation: boolean; shippingContactId: number }; out: order_Order; at: $2 }
					'#POST': { body: { accessories: string[]; mondialRelayId?: string; retractation: boolean; shippingContactId: number }; out: order_Order; at: $2 }
				}
				line: {
					'#GET': { query: { brand?: string; displayUniversalDirectories: boolean[]; extraSimultaneousLines: number[]; mondialRelayId?: string; offers: string[]; ownerContactIds: number[]; quantity: number; retractation: boolean; shippingContactId: number; types: telephony_LineTypeEnum[]; zones?: string[] }; out: order_Order; status: 'DEPRECATED'; deprecated: '2024-02-12'; deleted: '2024-03-01'; at: $2 }
					'#POST': { body: { brand?: string; displayUniversalDirectories: boolean[]; extraSimultaneousLines: number[]; mondialRelayId?: string; offers: string[]; ownerContactIds: number[]; quantity: number; retractation: boolean; shippingContactId: number; types: telephony_LineTypeEnum[]; zones?: string[] }; out: order_Order; status: 'DEPRECATED'; deprecated: '2024-02-12'; deleted: '2024-03-01'; at: $2 }
				}
				numberGeographic: {
					'#GET': { query: { ape?: string; city: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string; zone: string }; out: order_Order; at: $2 }
					'#POST': { body: { ape?: string; city: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string; zone: string }; out: order_Order; at: $2 }
				}
				numberNogeographic: {
					'#GET': { query: { ape?: string; city?: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string }; out: order_Order; at: $2 }
					'#POST': { body: { ape?: string; city?: string; country: telephony_NumberCountryEnum; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; offer: telephony_NumberOffer; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; retractation: boolean; siret?: string; socialNomination?: string; specificNumber?: string; streetName?: string; streetNumber?: string; zip?: string }; out: order_Order; at: $2 }
				}
				numberSpecial: {
					'#GET': { query: { addressExtra?: string; ape?: string; cedex?: string; city?: string; country: telephony_SpecialNumberCountryEnum; description?: string; displaySearchReverse?: boolean; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; postBox?: string; range: string; retractation: boolean; siret: string; socialNomination: string; specificNumber?: string; streetName?: string; streetNumber?: string; streetNumberExtra?: string; streetType?: string; typology: telephony_NumberSpecialTypologyEnum; urbanDistrict?: string; zip?: string }; out: order_Order; at: $2 }
					'#POST': { body: { addressExtra?: string; ape?: string; cedex?: string; city?: string; country: telephony_SpecialNumberCountryEnum; description?: string; displaySearchReverse?: boolean; displayUniversalDirectory: boolean; email?: string; firstname?: string; legalform: nichandle_LegalFormEnum; name?: string; organisation?: string; phone?: string; pool?: telephony_NumberPoolEnum; postBox?: string; range: string; retractation: boolean; siret: string; socialNomination: string; specificNumber?: string; streetName?: string; streetNumber?: string; streetNumberExtra?: string; streetType?: string; typology: telephony_NumberSpecialTypologyEnum; urbanDistrict?: string; zip?: string }; out: order_Order; at: $2 }
				}
				portability: {
					'#GET': { query: { building?: string; callNumber: string; city: string; contactName?: string; contactNumber?: string; country: telephony_portability_CountriesAvailable; desireDate?: string; displayUniversalDirectory: boolean; door?: string; executeAsSoonAsPossible?: boolean; fiabilisation?: boolean; firstName?: string; floor?: number; lineToRedirectAliasTo?: string; listNumbers?: string; mobilePhone?: string; name: string; offer: telephony_portability_OfferType; rio?: string; siret?: string; socialReason: telephony_portability_SocialReason; specialNumberCategory?: telephony_portability_SpecialNumberCategoryEnum; stair?: number; streetName: string; streetNumber: number; streetNumberExtra?: string; streetType?: string; type?: telephony_portability_NumberType; zip: string }; out: order_Order; at: $2 }
					'#POST': { body: { building?: string; callNumber: string; city: string; contactName?: string; contactNumber?: string; country: telephony_portability_CountriesAvailable; desireDate?: string; displayUniversalDirectory: boolean; door?: string; executeAsSoonAsPossible?: boolean; fiabilisation?: boolean; firstName?: string; floor?: number; lineToRedirectAliasTo?: string; listNumbers?: string; mobilePhone?: string; name: string; offer: telephony_portability_OfferType; rio?: string; siret?: string; socialReason: telephony_portability_SocialReason; specialNumberCategory?: telephony_portability_SpecialNumberCategoryEnum; stair?: number; streetName: string; streetNumber: number; streetNumberExtra?: string; streetType?: string; type?: telephony_portability_NumberType; zip: string }; out: order_Order; at: $2 }
				}
				securityDeposit: {
					'#GET': { query: { amount: telephony_SecurityDepositAmountsEnum }; out: order_Order; at: $2 }
					'#POST': { body: { amount: telephony_SecurityDepositAmountsEnum }; out: order_Order; at: $2 }
				}
			}
		}
		upgrade: {
			bandwidthVrack: {
				'#GET': { out: string[]; status: 'BETA' }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA' }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA' }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA' }
					}
				}
			}
			baremetalPrivateBandwidth: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			baremetalPublicBandwidth: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			cephaas: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			cloudDB: {
				'#GET': { out: string[]; status: 'BETA'; at: $3 }
				$: '{domain}'
				'{domain}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $3 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
					}
				}
			}
			emailDomain: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $2 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
					}
				}
			}
			ipLoadbalancing: {
				'#GET': { out: string[]; status: 'BETA'; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $3 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
					}
				}
			}
			licenseHycu: {
				'#GET': { out: string[]; status: 'BETA' }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA' }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA' }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA' }
					}
				}
			}
			licensePlesk: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			licensecPanel: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			logs: {
				'#GET': { out: string[]; status: 'BETA'; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $3 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
					}
				}
			}
			metrics: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $2 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
					}
				}
			}
			microsoftExchange: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $2 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
					}
				}
			}
			privateCloud: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			privateCloudManagementFee: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			privateSQL: {
				'#GET': { out: string[]; status: 'BETA'; at: $3 }
				$: '{domain}'
				'{domain}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $3 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
					}
				}
			}
			sslGateway: {
				'#GET': { out: string[]; status: 'BETA'; at: $2 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $2 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $2 }
					}
				}
			}
			vps: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			vpsAdditionalDisk: {
				'#GET': { out: string[]; status: 'BETA'; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $1 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $1 }
					}
				}
			}
			webHosting: {
				'#GET': { out: string[]; status: 'BETA'; at: $3 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA'; at: $3 }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { query: { quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean; quantity: number }; out: order_upgrade_OperationAndOrder; status: 'BETA'; at: $3 }
					}
				}
			}
			zimbra: {
				'#GET': { out: string[]; status: 'BETA' }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: order_cart_GenericProductDefinition[]; status: 'BETA' }
					$: '{planCode}'
					'{planCode}': {
						'#GET': { out: order_upgrade_OperationAndOrder; status: 'BETA' }
						'#POST': { body: { autoPayWithPreferredPaymentMethod?: boolean }; out: order_upgrade_OperationAndOrder; status: 'BETA' }
					}
				}
			}
		}
		veeamCloudConnect: {
			'#GET': { out: string[]; at: $6 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: string[]; at: $6 }
				upgrade: {
					'#GET': { query: { offer: veeamCloudConnect_Offer }; out: string[]; at: $6 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { offer: veeamCloudConnect_Offer }; out: order_Order; at: $6 }
						'#POST': { body: { offer: veeamCloudConnect_Offer }; out: order_Order; at: $6 }
					}
				}
			}
		}
		vps: {
			'#GET': { out: string[]; at: $3 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: string[]; at: $3 }
				additionalDisk: {
					'#GET': { query: { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum }; out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum }; out: order_Order; at: $3 }
						'#POST': { body: { additionalDiskSize: vps_additionalDisk_AdditionalDiskSizeEnum }; out: order_Order; at: $3 }
					}
				}
				automatedBackup: {
					'#GET': { out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; at: $3 }
						'#POST': { out: order_Order; at: $3 }
					}
				}
				cpanel: {
					'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new'; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new'; at: $3 }
						'#POST': { out: order_Order; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/cpanel/new'; at: $3 }
					}
				}
				ftpbackup: {
					'#GET': { out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; at: $3 }
						'#POST': { out: order_Order; at: $3 }
					}
				}
				plesk: {
					'#GET': { query: { domainNumber: vps_PleskLicenseDomainNumberEnum }; out: string[]; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new'; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { domainNumber: vps_PleskLicenseDomainNumberEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new'; at: $3 }
						'#POST': { body: { domainNumber: vps_PleskLicenseDomainNumberEnum }; out: order_Order; status: 'DEPRECATED'; deprecated: '2014-05-06'; deleted: '2014-07-06'; instead: '/order/license/{serviceName}/plesk/new'; at: $3 }
					}
				}
				snapshot: {
					'#GET': { out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; at: $3 }
						'#POST': { out: order_Order; at: $3 }
					}
				}
				upgrade: {
					'#GET': { query: { model: string }; out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { query: { model: string }; out: order_Order; at: $3 }
						'#POST': { body: { model: string }; out: order_Order; at: $3 }
					}
				}
				veeam: {
					'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup'; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup'; at: $3 }
						'#POST': { out: order_Order; status: 'DEPRECATED'; deprecated: '2015-12-26'; deleted: '2016-01-08'; instead: '/order/vps/{serviceName}/automatedBackup'; at: $3 }
					}
				}
				windows: {
					'#GET': { out: string[]; at: $3 }
					$: '{duration}'
					'{duration}': {
						'#GET': { out: order_Order; at: $3 }
						'#POST': { out: order_Order; at: $3 }
					}
				}
			}
		}
		xdsl: {
			spare: {
				new: {
					'#GET': { query: { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }; out: order_Order; at: $2 }
					'#POST': { body: { brand: string; mondialRelayId?: string; quantity: number; shippingContactId: number }; out: order_Order; at: $2 }
				}
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
