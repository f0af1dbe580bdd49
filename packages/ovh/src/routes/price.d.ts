// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { order_CurrencyCodeEnum } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }
type $3 = { at: 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }
type $4 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' }
type $5 = { at: 'kimsufi-eu' | 'ovh-eu' }
type $6 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/classic/model/{modelName}' }
type $7 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/cloud/model/{modelName}' }
type $8 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/cloud/option/{optionName}' }
type $9 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu'; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/lowlat/model/{modelName}' }
/** The routes of v1 below /price. */
export interface Price {
	price: {
		dedicated: {
			server: {
				antiDDoSPro: {
					'{commercialRange}#GET': Read<order_Price, $1>
				}
				backupStorage: {
					'{capacity}#GET': Read<order_Price, $1>
				}
				firewall: {
					'{firewallModel}#GET': Read<order_Price, $1>
				}
				ip: {
					'{routedTo}#GET': Read<order_Price, $1>
				}
			}
		}
		dedicatedCloud: {
			'2013v1': {
				bhs1a: {
					filer: {
						hourly: {
							'{filerProfile}#GET': Read<order_Price, $2>
						}
						monthly: {
							'{filerProfile}#GET': Read<order_Price, $2>
						}
					}
					host: {
						hourly: {
							'{hostProfile}#GET': Read<order_Price, $2>
						}
						monthly: {
							'{hostProfile}#GET': Read<order_Price, $2>
						}
					}
				}
				rbx2a: {
					filer: {
						hourly: {
							'{filerProfile}#GET': Read<order_Price, $2>
						}
						monthly: {
							'{filerProfile}#GET': Read<order_Price, $2>
						}
					}
					host: {
						hourly: {
							'{hostProfile}#GET': Read<order_Price, $2>
						}
						monthly: {
							'{hostProfile}#GET': Read<order_Price, $2>
						}
					}
				}
				sbg1a: {
					filer: {
						hourly: {
							'{filerProfile}#GET': Read<order_Price, $2>
						}
						monthly: {
							'{filerProfile}#GET': Read<order_Price, $2>
						}
					}
					host: {
						hourly: {
							'{hostProfile}#GET': Read<order_Price, $2>
						}
						monthly: {
							'{hostProfile}#GET': Read<order_Price, $2>
						}
					}
				}
			}
			'2014v1': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2014v2': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v1': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v2': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v3': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v4': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v5': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v6': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2016v7': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v1': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v2': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v3': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v4': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v5': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v6': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
			'2018v7': {
				bhs1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2>
							}
						}
					}
				}
			}
		}
		domain: {
			zone: {
				option: {
					'{optionName}#GET': Read<order_Price, $4>
				}
			}
		}
		hosting: {
			privateDatabase: {
				'{privateDatabaseName}#GET': Read<order_Price, $4>
			}
			web: {
				cdn: {
					'{cdnName}#GET': Read<order_Price, $4>
				}
				extraSqlPerso: {
					'{extraSqlPersoName}#GET': Read<order_Price, $4>
				}
				ssl: {
					'{sslName}#GET': Read<order_Price, $4>
				}
			}
		}
		license: {
			office: {
				'{officeName}#GET': Read<order_Price, $4>
			}
		}
		overTheBox: {
			offer: {
				'{offerName}#GET': Read<order_Price, $5>
			}
		}
		saas: {
			csp2: {
				license: {
					'{licenseName}#GET': Read<order_Price, $5>
				}
			}
		}
		vps: {
			'2013v1': {
				classic: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
				}
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				lowlat: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2014v1': {
				classic: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
				}
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2015v1': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2017v1': {
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2017v2': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2017v3': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2018v1': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			'2018v2': {
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $4>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $4>
					}
				}
			}
			classic: {
				model: {
					'{modelName}#GET': Read<order_Price, $6>
				}
			}
			cloud: {
				model: {
					'{modelName}#GET': Read<order_Price, $7>
				}
				option: {
					'{optionName}#GET': Read<order_Price, $8>
				}
			}
			lowlat: {
				model: {
					'{modelName}#GET': Read<order_Price, $9>
				}
			}
		}
		xdsl: {
			addressMove: {
				fee: {
					'{option}#GET': Read<order_Price, $5>
				}
			}
			installation: {
				'{offer}#GET': Read<order_Price, $5>
			}
			offers: {
				'{offersName}#GET': Read<order_Price, $5>
			}
			options: {
				installation: {
					'{option}#GET': Read<order_Price, $5>
				}
				ipv4: {
					'{ipRange}#GET': Read<order_Price, $5>
				}
				line: {
					'{lineAction}#GET': Read<order_Price, $5>
				}
			}
		}
	}
}
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
