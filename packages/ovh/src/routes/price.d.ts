// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'
type $2 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu'
type $3 = 'ovh-ca' | 'ovh-eu'
type $4 = 'kimsufi-eu' | 'ovh-eu'
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
							'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
						monthly: {
							'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
					}
					host: {
						hourly: {
							'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
						monthly: {
							'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
					}
				}
				rbx2a: {
					filer: {
						hourly: {
							'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
						monthly: {
							'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
					}
					host: {
						hourly: {
							'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
						monthly: {
							'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
					}
				}
				sbg1a: {
					filer: {
						hourly: {
							'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
						monthly: {
							'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
					}
					host: {
						hourly: {
							'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
						monthly: {
							'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
						}
					}
				}
			}
			'2014v1': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
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
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $3, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{filerProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
						host: {
							hourly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
							monthly: {
								'{hostProfile}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud' }>
							}
						}
					}
				}
			}
		}
		domain: {
			zone: {
				option: {
					'{optionName}#GET': Read<order_Price, $2>
				}
			}
		}
		hosting: {
			privateDatabase: {
				'{privateDatabaseName}#GET': Read<order_Price, $2>
			}
			web: {
				cdn: {
					'{cdnName}#GET': Read<order_Price, $2>
				}
				extraSqlPerso: {
					'{extraSqlPersoName}#GET': Read<order_Price, $2>
				}
				ssl: {
					'{sslName}#GET': Read<order_Price, $2>
				}
			}
		}
		license: {
			office: {
				'{officeName}#GET': Read<order_Price, $2>
			}
		}
		overTheBox: {
			offer: {
				'{offerName}#GET': Read<order_Price, $4>
			}
		}
		saas: {
			csp2: {
				license: {
					'{licenseName}#GET': Read<order_Price, $4>
				}
			}
		}
		vps: {
			'2013v1': {
				classic: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
				}
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				lowlat: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2014v1': {
				classic: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
				}
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2015v1': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2017v1': {
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2017v2': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2017v3': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2018v1': {
				cloud: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				cloudram: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			'2018v2': {
				ssd: {
					model: {
						'{modelName}#GET': Read<order_Price, $2>
					}
					option: {
						'{optionName}#GET': Read<order_Price, $2>
					}
				}
			}
			classic: {
				model: {
					'{modelName}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/classic/model/{modelName}' }>
				}
			}
			cloud: {
				model: {
					'{modelName}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/cloud/model/{modelName}' }>
				}
				option: {
					'{optionName}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/cloud/option/{optionName}' }>
				}
			}
			lowlat: {
				model: {
					'{modelName}#GET': Read<order_Price, $2, unknown, { status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/lowlat/model/{modelName}' }>
				}
			}
		}
		xdsl: {
			addressMove: {
				fee: {
					'{option}#GET': Read<order_Price, $4>
				}
			}
			installation: {
				'{offer}#GET': Read<order_Price, $4>
			}
			offers: {
				'{offersName}#GET': Read<order_Price, $4>
			}
			options: {
				installation: {
					'{option}#GET': Read<order_Price, $4>
				}
				ipv4: {
					'{ipRange}#GET': Read<order_Price, $4>
				}
				line: {
					'{lineAction}#GET': Read<order_Price, $4>
				}
			}
		}
	}
}
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	text: string
	value: number
}
