// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
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
					$: '{commercialRange}'
					'{commercialRange}': {
						'#GET': { out: order_Price; at: $1 }
					}
				}
				backupStorage: {
					$: '{capacity}'
					'{capacity}': {
						'#GET': { out: order_Price; at: $1 }
					}
				}
				firewall: {
					$: '{firewallModel}'
					'{firewallModel}': {
						'#GET': { out: order_Price; at: $1 }
					}
				}
				ip: {
					$: '{routedTo}'
					'{routedTo}': {
						'#GET': { out: order_Price; at: $1 }
					}
				}
			}
		}
		dedicatedCloud: {
			'2013v1': {
				bhs1a: {
					filer: {
						hourly: {
							$: '{filerProfile}'
							'{filerProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
						monthly: {
							$: '{filerProfile}'
							'{filerProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
					}
					host: {
						hourly: {
							$: '{hostProfile}'
							'{hostProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
						monthly: {
							$: '{hostProfile}'
							'{hostProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
					}
				}
				rbx2a: {
					filer: {
						hourly: {
							$: '{filerProfile}'
							'{filerProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
						monthly: {
							$: '{filerProfile}'
							'{filerProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
					}
					host: {
						hourly: {
							$: '{hostProfile}'
							'{hostProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
						monthly: {
							$: '{hostProfile}'
							'{hostProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
					}
				}
				sbg1a: {
					filer: {
						hourly: {
							$: '{filerProfile}'
							'{filerProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
						monthly: {
							$: '{filerProfile}'
							'{filerProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
					}
					host: {
						hourly: {
							$: '{hostProfile}'
							'{hostProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
						monthly: {
							$: '{hostProfile}'
							'{hostProfile}': {
								'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
							}
						}
					}
				}
			}
			'2014v1': {
				bhs1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				sbg1a: {
					enterprise: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
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
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				eri1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				lim1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2b: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				rbx2d: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $3 }
								}
							}
						}
					}
				}
				sbg1a: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
				waw1c: {
					infrastructure: {
						filer: {
							hourly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{filerProfile}'
								'{filerProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
						host: {
							hourly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
							monthly: {
								$: '{hostProfile}'
								'{hostProfile}': {
									'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2024-11-01'; deleted: '2025-02-01'; instead: '/order/catalog/public/privateCloud'; at: $2 }
								}
							}
						}
					}
				}
			}
		}
		domain: {
			zone: {
				option: {
					$: '{optionName}'
					'{optionName}': {
						'#GET': { out: order_Price; at: $2 }
					}
				}
			}
		}
		hosting: {
			privateDatabase: {
				$: '{privateDatabaseName}'
				'{privateDatabaseName}': {
					'#GET': { out: order_Price; at: $2 }
				}
			}
			web: {
				cdn: {
					$: '{cdnName}'
					'{cdnName}': {
						'#GET': { out: order_Price; at: $2 }
					}
				}
				extraSqlPerso: {
					$: '{extraSqlPersoName}'
					'{extraSqlPersoName}': {
						'#GET': { out: order_Price; at: $2 }
					}
				}
				ssl: {
					$: '{sslName}'
					'{sslName}': {
						'#GET': { out: order_Price; at: $2 }
					}
				}
			}
		}
		license: {
			office: {
				$: '{officeName}'
				'{officeName}': {
					'#GET': { out: order_Price; at: $2 }
				}
			}
		}
		overTheBox: {
			offer: {
				$: '{offerName}'
				'{offerName}': {
					'#GET': { out: order_Price; at: $4 }
				}
			}
		}
		saas: {
			csp2: {
				license: {
					$: '{licenseName}'
					'{licenseName}': {
						'#GET': { out: order_Price; at: $4 }
					}
				}
			}
		}
		vps: {
			'2013v1': {
				classic: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				cloud: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				lowlat: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2014v1': {
				classic: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				cloud: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2015v1': {
				cloud: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				cloudram: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				ssd: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2017v1': {
				ssd: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2017v2': {
				cloud: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				cloudram: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				ssd: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2017v3': {
				cloud: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				cloudram: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				ssd: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2018v1': {
				cloud: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				cloudram: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
				ssd: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			'2018v2': {
				ssd: {
					model: {
						$: '{modelName}'
						'{modelName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
					option: {
						$: '{optionName}'
						'{optionName}': {
							'#GET': { out: order_Price; at: $2 }
						}
					}
				}
			}
			classic: {
				model: {
					$: '{modelName}'
					'{modelName}': {
						'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/classic/model/{modelName}'; at: $2 }
					}
				}
			}
			cloud: {
				model: {
					$: '{modelName}'
					'{modelName}': {
						'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/cloud/model/{modelName}'; at: $2 }
					}
				}
				option: {
					$: '{optionName}'
					'{optionName}': {
						'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/cloud/option/{optionName}'; at: $2 }
					}
				}
			}
			lowlat: {
				model: {
					$: '{modelName}'
					'{modelName}': {
						'#GET': { out: order_Price; status: 'DEPRECATED'; deprecated: '2014-03-18'; deleted: '2014-04-18'; instead: '/price/vps/2013v1/lowlat/model/{modelName}'; at: $2 }
					}
				}
			}
		}
		xdsl: {
			addressMove: {
				fee: {
					$: '{option}'
					'{option}': {
						'#GET': { out: order_Price; at: $4 }
					}
				}
			}
			installation: {
				$: '{offer}'
				'{offer}': {
					'#GET': { out: order_Price; at: $4 }
				}
			}
			offers: {
				$: '{offersName}'
				'{offersName}': {
					'#GET': { out: order_Price; at: $4 }
				}
			}
			options: {
				installation: {
					$: '{option}'
					'{option}': {
						'#GET': { out: order_Price; at: $4 }
					}
				}
				ipv4: {
					$: '{ipRange}'
					'{ipRange}': {
						'#GET': { out: order_Price; at: $4 }
					}
				}
				line: {
					$: '{lineAction}'
					'{lineAction}': {
						'#GET': { out: order_Price; at: $4 }
					}
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
