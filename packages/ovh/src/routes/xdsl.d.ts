// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /xdsl. */
export interface Xdsl {
	xdsl: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{serviceName}'
		email: {
			pro: {
				'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
				$: '{email}'
				'{email}': {
					'#DELETE': { at: $1 }
					'#GET': { out: xdsl_xdslEmailProWithIAM; at: $1 }
					'#PUT': { body: xdsl_xdslEmailPro_Request; at: $1 }
					changePassword: {
						'#POST': { body: xdsl_email_pro_changePassword_post_Request; out: xdsl_email_pro_Task; at: $1 }
					}
				}
			}
		}
		incidents: {
			'#GET': { query: { creationDate?: string; endDate?: string }; out: number[]; auth: false; at: $1 }
			$: '{id}'
			'{id}': {
				'#GET': { path: { id: number | string }; out: xdsl_Incident; auth: false; at: $1 }
			}
		}
		spare: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{spare}'
			brands: {
				'#GET': { out: string[]; at: $1 }
			}
			'{spare}': {
				'#DELETE': { at: $1 }
				'#GET': { out: spare_xdsl_XdslSpareWithIAM; at: $1 }
				compatibleReplacement: {
					'#GET': { out: string[]; at: $1 }
				}
				replace: {
					'#POST': { body: xdsl_spare_replace_post_Request; at: $1 }
				}
				returnMerchandise: {
					'#POST': { at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
			}
		}
		templateModem: {
			'#GET': { out: string[]; at: $1 }
			'#POST': { body: xdsl_templateModem_post_Request; out: xdsl_TemplateModem; at: $1 }
			$: '{name}'
			'{name}': {
				'#DELETE': { at: $1 }
				'#GET': { out: xdsl_TemplateModem; at: $1 }
				'#PUT': { body: xdsl_TemplateModem_Request; at: $1 }
			}
		}
		'{serviceName}': {
			'#GET': { out: xdsl_AccessWithIAM; at: $1 }
			'#PUT': { body: xdsl_Access_Request; at: $1 }
			addressMove: {
				extraIpRange: {
					'#GET': { out: xdsl_ExtraIpRangeMove; at: $1 }
				}
				extraIpRangeMove: {
					'#POST': { out: xdsl_Task; at: $1 }
				}
			}
			antiSpams: {
				'#GET': { out: string[]; at: $1 }
				$: '{ip}'
				'{ip}': {
					'#GET': { out: xdsl_AntiSpam; at: $1 }
					evidences: {
						'#GET': { out: xdsl_antiSpam_EvidencesInfo; at: $1 }
					}
				}
			}
			applyTemplateToModem: {
				'#POST': { body: xdsl_applyTemplateToModem_post_Request; out: xdsl_Task; at: $1 }
			}
			canCancelResiliation: {
				'#GET': { out: boolean; at: $1 }
			}
			cancelResiliation: {
				'#POST': { at: $1 }
			}
			changeContact: {
				'#POST': { body: xdsl_changeContact_post_Request; out: number[]; at: $1 }
			}
			diagnostic: {
				'#GET': { out: xdsl_AccessDiagnostic; at: $1 }
				'#POST': { out: xdsl_Task; at: $1 }
			}
			fiberEligibilities: {
				'#GET': { query: { status?: xdsl_FiberEligibilityStatusEnum }; out: number[]; at: $2 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: xdsl_FiberEligibility; at: $2 }
				}
			}
			incident: {
				'#GET': { out: xdsl_Incident; at: $1 }
			}
			ips: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { out: xdsl_Task; at: $1 }
				$: '{ip}'
				'{ip}': {
					'#DELETE': { at: $1 }
					'#GET': { out: xdsl_IP; at: $1 }
				}
			}
			ipv6: {
				'#POST': { body: xdsl_ipv6_post_Request; out: xdsl_Task; at: $1 }
			}
			lines: {
				'#GET': { out: string[]; at: $1 }
				$: '{number}'
				'{number}': {
					'#GET': { out: xdsl_Line; at: $1 }
					diagnostic: {
						cancel: {
							'#POST': { at: $1 }
						}
						run: {
							'#POST': { body: xdsl_lines_diagnostic_run_post_Request; out: xdsl_lineDiagnostic_Diagnostic; at: $1 }
						}
					}
					dslamPort: {
						'#GET': { out: xdsl_DslamPort; at: $1 }
						availableProfiles: {
							'#GET': { out: xdsl_DslamLineProfile[]; at: $1 }
						}
						changeProfile: {
							'#POST': { body: xdsl_lines_dslamPort_changeProfile_post_Request; out: xdsl_Task; at: $1 }
						}
						logs: {
							'#GET': { query: { limit: number }; out: xdsl_DslamPortLog[]; at: $1 }
						}
						reset: {
							'#POST': { out: xdsl_Task; at: $1 }
						}
					}
					statistics: {
						'#GET': { query: { period: xdsl_StatisticsPeriodEnum; type: xdsl_LineStatisticsTypeEnum }; out: complexType_UnitAndValues_xdsl_TimestampAndValue; at: $1 }
					}
				}
			}
			log: {
				kind: {
					'#GET': { out: string[] }
					$: '{name}'
					'{name}': {
						'#GET': { out: dbaas_logs_LogKind }
					}
				}
				subscription: {
					'#GET': { query: { kind?: string }; out: string[] }
					'#POST': { body: dbaas_logs_LogSubscriptionCreation_Request; out: dbaas_logs_LogSubscriptionResponse }
					$: '{subscriptionId}'
					'{subscriptionId}': {
						'#DELETE': { out: dbaas_logs_LogSubscriptionResponse }
						'#GET': { out: dbaas_logs_LogSubscription }
					}
				}
				url: {
					'#POST': { body: dbaas_logs_LogUrlCreation_Request; out: dbaas_logs_TemporaryLogsLink }
				}
			}
			mailSending: {
				'#POST': { body: xdsl_mailSending_post_Request; out: xdsl_Task }
			}
			modem: {
				'#GET': { out: xdsl_Modem; at: $1 }
				'#PUT': { body: xdsl_Modem_Request; at: $1 }
				availableACSBackend: {
					'#GET': { out: string[]; at: $2 }
				}
				availableWLANChannel: {
					'#GET': { query: { frequency: xdsl_WLANFrequencyEnum }; out: number[]; at: $1 }
				}
				blocIp: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_blocIp_post_Request; out: xdsl_Task; at: $1 }
				}
				callWaiting: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_callWaiting_post_Request; out: xdsl_Task; at: $1 }
				}
				comfortExchange: {
					'#GET': { out: xdsl_ModemExchangeInfo; at: $1 }
					'#POST': { body: xdsl_modem_comfortExchange_post_Request; out: order_Order; at: $1 }
				}
				connectedDevices: {
					'#GET': { out: string[]; at: $1 }
					$: '{macAddress}'
					'{macAddress}': {
						'#GET': { out: xdsl_connectedDevice; at: $1 }
					}
				}
				contentSharing: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_contentSharing_post_Request; out: xdsl_Task; at: $1 }
				}
				firmware: {
					'#GET': { out: string; at: $1 }
					'#POST': { body: xdsl_modem_firmware_post_Request; out: xdsl_Task; at: $1 }
				}
				firmwareAvailable: {
					'#GET': { out: string[]; at: $1 }
				}
				ftp: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_ftp_post_Request; out: xdsl_Task; at: $1 }
				}
				ipsecAlg: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_ipsecAlg_post_Request; out: xdsl_Task; at: $1 }
				}
				lan: {
					'#GET': { out: string[]; at: $1 }
					$: '{lanName}'
					'{lanName}': {
						'#GET': { out: xdsl_LAN; at: $1 }
						'#PUT': { body: xdsl_LAN_Request; at: $1 }
						dhcp: {
							'#GET': { out: string[]; at: $1 }
							$: '{dhcpName}'
							'{dhcpName}': {
								'#GET': { out: xdsl_DHCP; at: $1 }
								'#PUT': { body: xdsl_DHCP_Request; at: $1 }
								DHCPStaticAddresses: {
									'#GET': { out: string[]; at: $1 }
									'#POST': { body: xdsl_modem_lan_dhcp_DHCPStaticAddresses_post_Request; out: xdsl_DHCPStaticAddress; at: $1 }
									$: '{MACAddress}'
									'{MACAddress}': {
										'#DELETE': { out: xdsl_Task; at: $1 }
										'#GET': { out: xdsl_DHCPStaticAddress; at: $1 }
										'#PUT': { body: xdsl_DHCPStaticAddress_Request; at: $1 }
									}
								}
							}
						}
					}
				}
				portMappings: {
					'#GET': { out: string[]; at: $1 }
					'#POST': { body: xdsl_modem_portMappings_post_Request; out: xdsl_PortMapping; at: $1 }
					$: '{name}'
					'{name}': {
						'#DELETE': { out: xdsl_Task; at: $1 }
						'#GET': { out: xdsl_PortMapping; at: $1 }
						'#PUT': { body: xdsl_PortMapping_Request; at: $1 }
					}
				}
				reboot: {
					'#POST': { body: xdsl_modem_reboot_post_Request; out: xdsl_Task; at: $1 }
				}
				reconfigureVoip: {
					'#POST': { at: $1 }
				}
				refreshConnectedDevices: {
					'#POST': { out: xdsl_Task; at: $1 }
				}
				reset: {
					'#POST': { body: xdsl_modem_reset_post_Request; out: xdsl_Task; at: $1 }
				}
				resetPortMappingConfig: {
					'#POST': { at: $1 }
				}
				retrieveInfo: {
					'#POST': { out: xdsl_AsyncTask_xdsl_ModemInfo; at: $1 }
				}
				sipAlg: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_sipAlg_post_Request; out: xdsl_Task; at: $1 }
				}
				upnp: {
					'#GET': { out: xdsl_ServiceStatusEnum | Text; at: $1 }
					'#POST': { body: xdsl_modem_upnp_post_Request; out: xdsl_Task; at: $1 }
				}
				wifi: {
					'#GET': { out: string[]; at: $1 }
					$: '{wifiName}'
					'{wifiName}': {
						'#GET': { out: xdsl_WLAN; at: $1 }
						'#PUT': { body: xdsl_WLAN_Request; at: $1 }
						qrCode: {
							'#GET': { out: string; at: $2 }
						}
					}
				}
			}
			monitoringNotifications: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: xdsl_monitoringNotifications_post_Request; out: xdsl_MonitoringNotification; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: xdsl_MonitoringNotification; at: $1 }
					'#PUT': { path: { id: number | string }; body: xdsl_MonitoringNotification_Request; at: $1 }
				}
			}
			ont: {
				'#GET': { out: xdsl_Ont; at: $2 }
			}
			orderFollowup: {
				'#GET': { out: xdsl_orderFollowup_Step[]; at: $1 }
			}
			orderMeeting: {
				'#POST': { body: xdsl_orderMeeting_post_Request; at: $1 }
			}
			pendingAction: {
				'#GET': { out: xdsl_PendingAction; at: $1 }
			}
			radiusConnectionLogs: {
				'#GET': { out: xdsl_RadiusConnectionLog[]; at: $1 }
			}
			requestPPPLoginMail: {
				'#POST': { at: $1 }
			}
			requestTotalDeconsolidation: {
				'#POST': { body: xdsl_requestTotalDeconsolidation_post_Request; out: xdsl_Task; at: $1 }
			}
			resiliate: {
				'#POST': { body: xdsl_resiliate_post_Request; out: xdsl_ResiliationFollowUpDetail; at: $1 }
			}
			resiliationFollowup: {
				'#GET': { out: xdsl_ResiliationFollowUpDetail; at: $1 }
			}
			resiliationTerms: {
				'#GET': { query: { resiliationDate?: string }; out: xdsl_ResiliationTerms; at: $1 }
			}
			rma: {
				'#GET': { out: string[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { at: $1 }
					'#GET': { out: telephony_Rma; at: $1 }
					'#PUT': { body: telephony_Rma_Request; at: $1 }
					changeType: {
						'#POST': { body: xdsl_rma_changeType_post_Request; at: $2 }
					}
				}
			}
			searchOrderMeetings: {
				'#POST': { out: xdsl_AsyncTask_connectivity_eligibility_Meetings; at: $1 }
			}
			sendOrderToProvider: {
				'#POST': { at: $1 }
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			statistics: {
				'#GET': { query: { period: xdsl_StatisticsPeriodEnum; type: xdsl_AccessStatisticsTypeEnum }; out: complexType_UnitAndValues_xdsl_AccessLatency; at: $1 }
			}
			tasks: {
				'#GET': { query: { function?: string; includeArchived?: boolean; limit?: number; status?: xdsl_TaskStatusEnum }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: xdsl_Task; at: $1 }
					archive: {
						'#POST': { path: { id: number | string }; at: $1 }
					}
				}
			}
			totalDeconsolidationTerms: {
				'#GET': { out: xdsl_DeconsolidationTerms; at: $1 }
			}
			updateInvalidOrMissingRio: {
				'#POST': { body: xdsl_updateInvalidOrMissingRio_post_Request; at: $1 }
			}
		}
	}
}
export interface complexType_UnitAndValue_double {
	unit: string
	value: number
}
export interface complexType_UnitAndValue_long {
	unit: string
	value: number
}
export interface complexType_UnitAndValues_xdsl_AccessLatency {
	unit: string
	values: xdsl_AccessLatency[]
}
export interface complexType_UnitAndValues_xdsl_TimestampAndValue {
	unit: string
	values: xdsl_TimestampAndValue[]
}
export interface connectivity_eligibility_MeetingCapacities {
	eRdv: boolean
	phoneCall: boolean
}
export interface connectivity_eligibility_MeetingSlot {
	endDate: string
	slotId: string | null
	startDate: string
	uiCode: string | null
}
export interface connectivity_eligibility_Meetings {
	canBookFakeMeeting: boolean
	capacities: connectivity_eligibility_MeetingCapacities
	meetingSlots: connectivity_eligibility_MeetingSlot[]
}
export type coreTypes_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export type coreTypes_IpVersionEnum = 'v4' | 'v6'
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
export type email_pro_ObjectStateEnum = 'creating' | 'deleting' | 'ok' | 'reopening' | 'suspended' | 'suspending' | 'unknown'
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
export interface spare_xdsl_XdslSpareWithIAM {
	brand: string
	iam: iam_ResourceMetadata | null
	macAddress: string
}
export interface telephony_Contact {
	address: string | null
	city: string | null
	country: coreTypes_CountryEnum | Text | null
	email: string | null
	firstname: string | null
	name: string | null
	organisation: string | null
	phone: string | null
	zip: string | null
}
export interface telephony_Contact_Request {
	address?: string | null
	city?: string | null
	country?: coreTypes_CountryEnum | null
	email?: string | null
	firstname?: string | null
	name?: string | null
	organisation?: string | null
	phone?: string | null
	zip?: string | null
}
export interface telephony_Rma {
	cancellable: boolean
	creationDatetime: string
	equipmentReference: string
	id: string
	newMerchandise: string | null
	offerTypeNew: telephony_RmaOfferTypeEnum | Text | null
	offerTypeOld: telephony_RmaOfferTypeEnum | Text
	process: telephony_RmaReplaceTypeEnum | Text
	receptionDatetime: string | null
	shippingContact: telephony_Contact
	status: telephony_RmaStatusEnum | Text
	steps: telephony_RmaStep[]
	terminationDatetime: string | null
	type: telephony_RmaTypeEnum | Text
}
export type telephony_RmaChangeTypeEnum = 'resiliate' | 'toSip'
export type telephony_RmaOfferTypeEnum = 'deposit' | 'loan' | 'purchase'
export type telephony_RmaReplaceTypeEnum = 'changePhone' | 'phoneRestitution' | 'undefined'
export type telephony_RmaStatusEnum = 'closed' | 'open' | 'received'
export interface telephony_RmaStep {
	description: string
	doneDate: string | null
	infos: string | null
	name: telephony_RmaStepNameEnum | Text
	status: telephony_RmaStepStatusEnum | Text
}
export type telephony_RmaStepNameEnum = 'dispatchJustification' | 'equipmentSending' | 'equipmentTesting' | 'opening' | 'parcelReception' | 'parcelValidation' | 'validation'
export type telephony_RmaStepStatusEnum = 'done' | 'todo'
export type telephony_RmaTypeEnum = 'after sale equipment service exchange' | 'after sale phone service exchange' | 'equipment restitution' | 'fast exchange' | 'old merchandise reception before exchange' | 'phone restitution' | 'resends due to shipping lost by the carrier' | 'resends due to shipping not withdraw' | 'specific return merchandise authorisation' | 'termination' | 'unknown'
export interface telephony_Rma_Request {
	process?: telephony_RmaReplaceTypeEnum
	shippingContact?: telephony_Contact_Request
}
export interface xdsl_AccessCapabilities {
	canApplyLnsRateLimit: boolean
	canChangeDslamProfile: boolean
	canChangeLns: boolean
	canGetRadiusConnectionLogs: boolean
	canResetDslamPort: boolean
	hasDslamPort: boolean
}
export interface xdsl_AccessDiagnostic {
	capabilities: xdsl_AccessDiagnosticCapabilities
	diagnosticTime: string
	incident: boolean | null
	isActiveOnLns: boolean | null
	isModemConnected: boolean | null
	lineDetails: xdsl_LineDiagnostic[] | null
	maintenance: boolean | null
	ping: boolean | null
	remaining: number
}
export interface xdsl_AccessDiagnosticCapabilities {
	incident: boolean
	isActiveOnLns: boolean
	isModemConnected: boolean
	lineTest: boolean
	ping: boolean
	proposedProfileId: boolean
	sync: boolean
}
export interface xdsl_AccessLatency {
	loss: number | null
	status: number | null
	timestamp: number
	value: number | null
	verboseStatus: string | null
}
export type xdsl_AccessRoleEnum = 'backup' | 'main'
export type xdsl_AccessStatisticsTypeEnum = 'ping' | 'traffic:download' | 'traffic:upload'
export type xdsl_AccessStatusEnum = 'active' | 'cancelled' | 'close' | 'deleting' | 'doing' | 'migration' | 'slamming' | 'terminated' | 'upgradeOffer'
export interface xdsl_AccessWithIAM {
	accessName: string
	accessType: xdsl_DslTypeEnum | Text
	address: xdsl_AddressDetail
	capabilities: xdsl_AccessCapabilities
	description: string
	iam: iam_ResourceMetadata | null
	ipv6Enabled: boolean
	lnsRateLimit: number | null
	mailSending: xdsl_mailSendingAccessStatusEnum | Text | null
	modemProfile: xdsl_modemConnectionProfileEnum | Text
	monitoring: boolean
	mttr: xdsl_GtrEnum | Text | null
	nra: string
	packName: string | null
	pairsNumber: number
	provider: xdsl_ProviderEnum | Text
	providerInfra: string | null
	role: xdsl_AccessRoleEnum | Text
	status: xdsl_AccessStatusEnum | Text
}
export interface xdsl_Access_Request {
	description?: string
	lnsRateLimit?: number | null
	monitoring?: boolean
}
export interface xdsl_AddressDetail {
	building: string | null
	city: string
	door: string | null
	firstName: string
	floor: string | null
	inseeCode: string
	lastName: string
	numberStreet: string
	residence: string | null
	rivoliCode: string
	stairs: string | null
	street: string
	zipCode: string
}
export interface xdsl_AntiSpam {
	date: string
	ip: string
	lastSpamDetected: string
	status: xdsl_antiSpam_AntiSpamStatusEnum | Text
}
export type xdsl_AsyncTaskStatusEnum = 'error' | 'ok' | 'pending'
export interface xdsl_AsyncTask_connectivity_eligibility_Meetings {
	error: string | null
	result: connectivity_eligibility_Meetings
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_AsyncTask_xdsl_ModemInfo {
	error: string | null
	result: xdsl_ModemInfo | null
	status: xdsl_AsyncTaskStatusEnum | Text
}
export interface xdsl_CopperGridClosureTrajectory {
	commercialClosureAnnouncementDate: string | null
	commercialClosureDate: string | null
	commercialClosureInitialDate: string | null
	departmentCode: string
	departmentName: string | null
	ftthZone: string | null
	inseeCode: string
	lot: string | null
	municipalityName: string
	oiCode: string | null
	oiName: string | null
	technicalClosureAnnouncementDate: string | null
	technicalClosureDate: string | null
	technicalClosureInitialDate: string | null
}
export interface xdsl_CopperNraClosureTrajectory {
	inseeCode: string | null
	lot: string | null
	nra: string
	operator: string
	referer: string | null
	technicalClosureDate: string | null
}
export interface xdsl_DHCP {
	defaultGateway: string
	dhcpName: string
	domainName: string
	endAddress: string
	leaseTime: number
	primaryDNS: string
	secondaryDNS: string | null
	serverEnabled: boolean
	startAddress: string
	subnetMask: string
	taskId: number | null
}
export interface xdsl_DHCPStaticAddress {
	IPAddress: string
	MACAddress: string
	name: string | null
	taskId: number | null
}
export interface xdsl_DHCPStaticAddress_Request {
	IPAddress?: string
	name?: string | null
}
export interface xdsl_DHCP_Request {
	defaultGateway?: string
	domainName?: string
	endAddress?: string
	leaseTime?: number
	primaryDNS?: string
	secondaryDNS?: string | null
	serverEnabled?: boolean
	startAddress?: string
	subnetMask?: string
}
export type xdsl_DeconsolidationEnum = 'createNeighbour' | 'creation' | 'creationNeighbour' | 'partial' | 'total'
export interface xdsl_DeconsolidationTerms {
	engagement: number
	monthlyPrice: order_Price
	price: order_Price
}
export interface xdsl_DeviceModemInfo {
	brand: string
	ip: string
	lastUpdate: string
	macAddress: string
	model: string
	oui: string
	overEthernet: string | null
	pppLogin: string | null
	serial: string
	softVersion: string
}
export type xdsl_DslTypeEnum = 'adsl' | 'ftte' | 'ftth' | 'ftto' | 'sdsl' | 'vdsl'
export interface xdsl_DslamLineProfile {
	id: number
	isCurrent: boolean
	name: string
}
export interface xdsl_DslamPort {
	lastDesyncDate: string | null
	lastSyncDate: string | null
	profile: xdsl_DslamLineProfile | null
	status: xdsl_DslamPortStatusEnum | Text
}
export interface xdsl_DslamPortLog {
	date: string
	lastOccurrenceDate: string
	message: string
	numberOfOccurrences: number
}
export type xdsl_DslamPortStatusEnum = 'activated' | 'deactivated' | 'outofsync'
export interface xdsl_ExtraIpRangeMove {
	date: string
	ipRange: string
	moveTo: string
}
export type xdsl_FaultRepairTimeEnum = '10HO' | '4HNO' | '4HO' | 'DPLUS1' | 'NORMAL'
export interface xdsl_FiberEligibility {
	availabilityDate: string | null
	buildingName: string | null
	buildingReference: string | null
	buildingSeqId: number | null
	copperGridClosureTrajectory: xdsl_CopperGridClosureTrajectory | null
	copperNraClosureTrajectory: xdsl_CopperNraClosureTrajectory | null
	firstCopperClosure: xdsl_FirstCopperClosure | null
	firstEligibleDate: string | null
	grts: (xdsl_GtrEnum | Text)[] | null
	id: number
	lastUpdate: string
	offer: xdsl_Offer | null
	provider: xdsl_Provider | null
	status: xdsl_FiberEligibilityStatusEnum | Text
}
export type xdsl_FiberEligibilityStatusEnum = 'eligible' | 'no_building' | 'not_eligible' | 'not_yet_eligible'
export interface xdsl_FirstCopperClosure {
	date: string
	referer: string
}
export type xdsl_GtrEnum = '10ho' | '20m_10ho' | '20m_4ho' | '4hno' | '4ho' | '5m_10ho' | '5m_4ho' | 'dplus1' | 'none'
export interface xdsl_IP {
	dnsList: string[]
	ip: string
	range: number
	status: xdsl_IpStatusEnum | Text
	version: coreTypes_IpVersionEnum | Text
}
export interface xdsl_Incident {
	comment: string
	creationDate: string
	departments: string[]
	endDate: string | null
	id: number
	nra: string[]
	operators: (xdsl_OperatorTypeEnum | Text)[]
	taskId: number | null
	taskReference: string | null
}
export type xdsl_IpStatusEnum = 'active' | 'close' | 'toDelete'
export interface xdsl_LAN {
	IPAddress: string
	addressingType: xdsl_xdslModemConfig_AddressingTypeEnum | Text
	lanName: string
	subnetMask: string
	taskId: number | null
}
export interface xdsl_LAN_Request {
	IPAddress?: string
	addressingType?: xdsl_xdslModemConfig_AddressingTypeEnum
	subnetMask?: string
}
export interface xdsl_LandlineConcentrationPoint {
	lineHead: string
	lineInitialSection: number
	lineInitialSectionPair: number
}
export interface xdsl_Line {
	concentrationPoint: xdsl_LandlineConcentrationPoint | null
	deconsolidation: xdsl_DeconsolidationEnum | Text
	directDistribution: boolean | null
	distance: number
	faultRepairTime: xdsl_FaultRepairTimeEnum | Text
	lineSectionsLength: xdsl_LineSectionLength[]
	mitigation: number
	number: string
	originalNumber: string | null
	portability: boolean
	syncDown: number | null
	syncUp: number | null
}
export interface xdsl_LineDiagnostic {
	lineTest: xdsl_LineTestEnum | Text | null
	lineTestTime: string | null
	number: string
	proposedProfileId: number | null
	sync: boolean
}
export interface xdsl_LineSectionLength {
	diameter: number
	length: number
}
export type xdsl_LineStatisticsTypeEnum = 'attenuation:download' | 'attenuation:upload' | 'error:crc' | 'error:fec' | 'error:hec' | 'snr:download' | 'snr:upload' | 'synchronization:download' | 'synchronization:upload'
export type xdsl_LineTestEnum = 'actionPending' | 'customerSideProblem' | 'error' | 'noProblem' | 'ovhSideProblem'
export interface xdsl_Modem {
	acsBackend: xdsl_xdslModemConfig_ACSBackendEnum | Text
	acsVersion: string | null
	brandName: string
	capabilities: xdsl_ModemCapabilities
	dmzIP: string | null
	easyFirewallLevel: xdsl_xdslModemConfig_EasyFirewallLevelEnum | Text | null
	ipv6Support: boolean
	isBridged: boolean
	lastCwmpRequestDate: string | null
	macAddress: string
	managedByOvh: boolean
	model: string
	mtuSize: xdsl_xdslModemConfig_MTUSizeEnum | Numeric | null
	serialNumber: string
}
export interface xdsl_ModemCapabilities {
	canBeManagedByOvh: boolean
	canChangeACS: boolean
	canChangeBridgeMode: boolean
	canChangeDHCP: boolean
	canChangeDMZ: boolean
	canChangeEasyFirewallLevel: boolean
	canChangeFirmware: boolean
	canChangeLAN: boolean
	canChangeManagement: boolean
	canChangeMtu: boolean
	canChangePortMapping: boolean
	canChangeWLAN: boolean
	canChangeWifiRadio: boolean
	canChangeWifiSSID: boolean
	canReboot: boolean
	canReconfigureVoip: boolean
	canRefreshConnectedDevices: boolean
	canReset: boolean
	canUseWifiRadio: boolean
}
export interface xdsl_ModemExchangeInfo {
	canExchange: boolean
	newModel: string
	price: order_Price
	priceWithTax: order_Price
}
export interface xdsl_ModemInfo {
	device: xdsl_DeviceModemInfo
	statistics: xdsl_StatsModemInfo
}
export interface xdsl_Modem_Request {
	acsBackend?: xdsl_xdslModemConfig_ACSBackendEnum
	dmzIP?: string | null
	isBridged?: boolean
	managedByOvh?: boolean
	mtuSize?: xdsl_xdslModemConfig_MTUSizeEnum | null
}
export interface xdsl_MonitoringNotification {
	allowIncident: boolean
	downThreshold: number
	email: string | null
	enabled: boolean
	frequency: xdsl_monitoringNotifications_FrequencyEnum | Text
	id: number
	phone: string | null
	smsAccount: string | null
	type: xdsl_monitoringNotifications_TypeEnum | Text
}
export interface xdsl_MonitoringNotification_Request {
	allowIncident?: boolean
	downThreshold?: number
	email?: string | null
	enabled?: boolean
	frequency?: xdsl_monitoringNotifications_FrequencyEnum
	phone?: string | null
}
export interface xdsl_Offer {
	code: string
	name: string
}
export interface xdsl_Ont {
	mac: string
	serial: string
}
export type xdsl_OperatorTypeEnum = 'bouygues' | 'collect' | 'kosc'
export interface xdsl_PendingAction {
	action: string
	dateTodo: string
}
export interface xdsl_PortMapping {
	allowedRemoteIp: string | null
	description: string | null
	externalPortEnd: number | null
	externalPortStart: number
	id: number
	internalClient: string
	internalPort: number
	internalPortEnd: number | null
	name: string
	protocol: xdsl_xdslModemConfig_ProtocolTypeEnum | Text
	taskId: number | null
}
export interface xdsl_PortMapping_Request {
	allowedRemoteIp?: string | null
	description?: string | null
	externalPortEnd?: number | null
	externalPortStart?: number
	internalClient?: string
	internalPort?: number
	internalPortEnd?: number | null
	protocol?: xdsl_xdslModemConfig_ProtocolTypeEnum
}
export interface xdsl_Provider {
	code: string
	name: string
}
export type xdsl_ProviderEnum = 'axione' | 'bouygues' | 'ft' | 'ftBySfr' | 'kosc' | 'koscDeg' | 'ovh' | 'sfr'
export interface xdsl_RadiusConnectionLog {
	date: string
	login: string
	message: string
	state: string
}
export interface xdsl_ResiliationFollowUpDetail {
	dateTodo: string
	needModemReturn: boolean
	registrationDate: string
	status: string
}
export type xdsl_ResiliationReasonEnum = 'addressMove' | 'billingProblems' | 'cessationOfActivity' | 'changeOfTerms' | 'ftth' | 'goToCompetitor' | 'other' | 'technicalProblems'
export interface xdsl_ResiliationSurvey_Request {
	comment?: string | null
	type?: xdsl_ResiliationReasonEnum
}
export interface xdsl_ResiliationTerms {
	due: order_Price
	engageDate: string | null
	minResiliationDate: string
	resiliationDate: string
	resiliationReasons: (xdsl_ResiliationReasonEnum | Text)[]
}
export type xdsl_ServiceStatusEnum = 'disabled' | 'enabled'
export type xdsl_StatisticsPeriodEnum = 'daily' | 'monthly' | 'preview' | 'weekly' | 'yearly'
export interface xdsl_StatsModemInfo {
	connectionUptime: number
	crcError: number
	deviceUptime: number
	downstreamAttenuation: number
	downstreamMargin: number
	downstreamSync: number
	fecError: number
	hecError: number
	lastUpdate: string
	modulation: string
	quarterHourStart: number
	syncUptime: number
	upstreamAttenuation: number
	upstreamMargin: number
	upstreamSync: number
}
export interface xdsl_Task {
	doneDate: string | null
	function: string
	id: number
	isArchived: boolean
	status: xdsl_TaskStatusEnum | Text
	todoDate: string
	updateDate: string
}
export type xdsl_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export interface xdsl_TemplateModem {
	DHCP: xdsl_templateModem_DHCP[]
	LAN: xdsl_templateModem_LAN[]
	WLAN: xdsl_templateModem_WLAN[]
	capabilities: string
	creationDate: string
	dmzIP: string | null
	mtuSize: xdsl_xdslModemConfig_MTUSizeEnum | Numeric | null
	name: string
	parametersToIgnore: xdsl_templateModem_ParametersToIgnore | null
	portMapping: xdsl_templateModem_PortMapping[]
}
export interface xdsl_TemplateModem_Request {
	parametersToIgnore?: xdsl_templateModem_ParametersToIgnore_Request | null
}
export interface xdsl_TimestampAndValue {
	timestamp: number
	value: number | null
}
export interface xdsl_WLAN {
	SSID: string
	SSIDAdvertisementEnabled: boolean
	bandSteering: boolean
	channel: number
	channelMode: xdsl_xdslModemConfig_ChannelModeEnum | Text
	enabled: boolean
	frequency: xdsl_xdslModemConfig_FrequencyEnum | Text
	guest: boolean
	securityKey: string
	securityType: xdsl_xdslModemConfig_SecurityTypeEnum | Text
	taskId: number | null
	wifiName: string
}
export type xdsl_WLANFrequencyEnum = '2.4GHz' | '5GHz'
export interface xdsl_WLAN_Request {
	SSID?: string
	SSIDAdvertisementEnabled?: boolean
	channel?: number
	channelMode?: xdsl_xdslModemConfig_ChannelModeEnum
	enabled?: boolean
	securityKey?: string
	securityType?: xdsl_xdslModemConfig_SecurityTypeEnum
}
export type xdsl_antiSpam_AntiSpamStatusEnum = 'block' | 'done' | 'new' | 'unblock' | 'warn'
export interface xdsl_antiSpam_EvidencesInfo {
	error: string | null
	result: xdsl_antiSpam_EvidencesInfoDetail[] | null
	status: xdsl_antiSpam_EvidencesInfoStatusEnum | Text
}
export interface xdsl_antiSpam_EvidencesInfoDetail {
	date: string
	filename: string
	url: string
}
export type xdsl_antiSpam_EvidencesInfoStatusEnum = 'error' | 'ok' | 'pending'
export interface xdsl_applyTemplateToModem_post_Request {
	templateName: string
}
export interface xdsl_changeContact_post_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface xdsl_connectedDevice {
	active: boolean
	addressSource: xdsl_xdslModemConfig_ConnectedDeviceAddressSourceEnum | Text
	hostName: string
	informationDate: string
	interfaceType: string
	ipAddress: string
	leaseTimeRemaining: number
	macAddress: string
}
export interface xdsl_email_pro_Task {
	finishDate: string | null
	function: string
	status: xdsl_email_pro_TaskStatusEnum | Text
	todoDate: string
}
export type xdsl_email_pro_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export interface xdsl_email_pro_changePassword_post_Request {
	password: string
}
export interface xdsl_ipv6_post_Request {
	enabled: boolean
}
export interface xdsl_lineDiagnostic_Answers {
	bandwidthTestUnit: xdsl_lineDiagnostic_BandwidthTestUnitEnum | Text | null
	comment: string | null
	conditionsAccepted: boolean | null
	contactPhone: string | null
	datetimeOfAppearance: string | null
	downloadBandwidthTest: number | null
	endAfternoonHours: string | null
	endMorningHours: string | null
	followBySms: boolean | null
	hasModemKeptSynchronization: boolean | null
	idAppointment: number | null
	individualSite: boolean | null
	modemIsSynchronized: boolean | null
	modemMac: string | null
	modemStillSynchronized: boolean | null
	modemType: string | null
	ovhTicket: string | null
	problemType: xdsl_lineDiagnostic_ProblemTypeEnum | Text | null
	resolvedAfterTests: boolean | null
	secureSite: boolean | null
	severalInternetConnections: boolean | null
	siteClosedDays: string | null
	siteDigicode: string | null
	siteOpening: string | null
	startAfternoonHours: string | null
	startMorningHours: string | null
	uploadBandwidthTest: number | null
}
export interface xdsl_lineDiagnostic_Answers_Request {
	bandwidthTestUnit?: xdsl_lineDiagnostic_BandwidthTestUnitEnum | null
	comment?: string | null
	conditionsAccepted?: boolean | null
	contactPhone?: string | null
	datetimeOfAppearance?: string | null
	downloadBandwidthTest?: number | null
	endAfternoonHours?: string | null
	endMorningHours?: string | null
	followBySms?: boolean | null
	hasModemKeptSynchronization?: boolean | null
	idAppointment?: number | null
	individualSite?: boolean | null
	modemIsSynchronized?: boolean | null
	modemMac?: string | null
	modemStillSynchronized?: boolean | null
	modemType?: string | null
	ovhTicket?: string | null
	problemType?: xdsl_lineDiagnostic_ProblemTypeEnum | null
	resolvedAfterTests?: boolean | null
	secureSite?: boolean | null
	severalInternetConnections?: boolean | null
	siteClosedDays?: string | null
	siteDigicode?: string | null
	siteOpening?: string | null
	startAfternoonHours?: string | null
	startMorningHours?: string | null
	uploadBandwidthTest?: number | null
}
export type xdsl_lineDiagnostic_BandwidthTestUnitEnum = 'Kbps' | 'Mbps'
export interface xdsl_lineDiagnostic_ConnectionInformations {
	crcError: number | null
	downstreamAttenuation: number | null
	downstreamMargin: number | null
	downstreamSync: number | null
	ifName: string | null
	profile: string | null
	upstreamAttenuation: number | null
	upstreamMargin: number | null
	upstreamSync: number | null
}
export interface xdsl_lineDiagnostic_CustomerActionToDo {
	description: string
	name: xdsl_lineDiagnostic_CustomerActionsEnum | Text
}
export type xdsl_lineDiagnostic_CustomerActionsEnum = 'bePreparedToCheckModemSynchronization' | 'changeDslFilterAndPlugInDti' | 'changeExtensionCable' | 'changeProfile' | 'checkConnectionCable' | 'checkConnectionLoginAndParameters' | 'checkFilter' | 'connectModemToOtherPlugs' | 'neutralTest' | 'rebootModem' | 'resetModem' | 'unplugEveryModems' | 'unplugModem'
export interface xdsl_lineDiagnostic_Diagnostic {
	data: xdsl_lineDiagnostic_DiagnosticData
	faultType: xdsl_lineDiagnostic_FaultTypeEnum | Text
	id: number
	status: xdsl_lineDiagnostic_DiagnosticStatusEnum | Text
}
export interface xdsl_lineDiagnostic_DiagnosticData {
	actionsDone: (xdsl_lineDiagnostic_CustomerActionsEnum | Text)[]
	actionsToDo: xdsl_lineDiagnostic_CustomerActionToDo[]
	answers: xdsl_lineDiagnostic_Answers
	comment: string | null
	creationDate: string
	diagnosticDoneDate: string | null
	error: string
	lastUpdate: string
	lineDetails: xdsl_lineDiagnostic_LineDetails
	robotAction: xdsl_lineDiagnostic_RobotActionsEnum | Text | null
	seltTest: xdsl_lineDiagnostic_SeltResult
	timeout: number
	toAnswer: xdsl_lineDiagnostic_Question[]
}
export type xdsl_lineDiagnostic_DiagnosticStatusEnum = 'cancelled' | 'connectionProblem' | 'genericIncidentPending' | 'haveToConnectModemOnTheRightPlug' | 'init' | 'interventionRequested' | 'noBandwidthFault' | 'noProblemAnymore' | 'noSyncFaultDiagnosticRequired' | 'problem' | 'resolvedAfterTests' | 'sleeping' | 'validationRefused' | 'waitingHuman' | 'waitingRobot' | 'waitingValidation'
export type xdsl_lineDiagnostic_FaultTypeEnum = 'alignment' | 'noSync' | 'syncLossOrLowBandwidth' | 'unknown'
export interface xdsl_lineDiagnostic_LineCapabilities {
	down: number | null
	mitigation: string | null
	ping: number | null
	up: number | null
}
export interface xdsl_lineDiagnostic_LineDetails {
	accessName: string
	accessPing: boolean | null
	address: string | null
	connectionInfo: xdsl_lineDiagnostic_ConnectionInformations | null
	contactPhone: string | null
	description: string | null
	dslamIsSynchronized: boolean | null
	gtr: boolean
	length: number
	lineCapabilities: xdsl_lineDiagnostic_LineCapabilities | null
	lineType: xdsl_DslTypeEnum | Text
	nra: string | null
	number: string
	operator: xdsl_ProviderEnum | Text
	sections: xdsl_lineDiagnostic_Section[] | null
}
export interface xdsl_lineDiagnostic_PossibleValue {
	id: number | null
	label: string | null
	value: string | null
}
export type xdsl_lineDiagnostic_ProblemTypeEnum = 'lowBandwidth' | 'syncLoss'
export interface xdsl_lineDiagnostic_Question {
	defaultValue: string | null
	description: string
	enumValues: string[] | null
	name: xdsl_lineDiagnostic_QuestionsEnum | Text
	possibleValues: xdsl_lineDiagnostic_PossibleValue[] | null
	required: boolean | null
	type: string
}
export type xdsl_lineDiagnostic_QuestionsEnum = 'bandwidthTestUnit' | 'comment' | 'conditionsAccepted' | 'contactPhone' | 'datetimeOfAppearance' | 'downloadBandwidthTest' | 'endAfternoonHours' | 'endMorningHours' | 'followBySms' | 'hasModemKeptSynchronization' | 'idAppointment' | 'individualSite' | 'modemIsSynchronized' | 'modemMac' | 'modemStillSynchronized' | 'modemType' | 'ovhTicket' | 'problemType' | 'resolvedAfterTests' | 'secureSite' | 'severalInternetConnections' | 'siteClosedDays' | 'siteDigicode' | 'siteOpening' | 'startAfternoonHours' | 'startMorningHours' | 'uploadBandwidthTest'
export type xdsl_lineDiagnostic_RobotActionsEnum = 'alignmentLockTest' | 'alignmentResetTest' | 'alignmentTestResult' | 'checkCustomerTicket' | 'checkIfAccessPing' | 'checkIfResolvedAfterConnectionTests' | 'checkIfResolvedAfterInstallationCheck' | 'checkIfResolvedAfterTests' | 'checkIfSeveralConnections' | 'checkInstallation' | 'checkProblem' | 'checkSynchronizationWithoutOtherModems' | 'customerPrelocChecks' | 'findProblem' | 'installationCheck' | 'lockUnlock' | 'needToRequestMonitoring' | 'needToRequestOperatorIntervention' | 'needToRequestOvhIntervention' | 'requestMonitoring' | 'requestOperatorIntervention' | 'requestOvhIntervention' | 'seltTest'
export interface xdsl_lineDiagnostic_Section {
	length: number
	section: number
}
export type xdsl_lineDiagnostic_SeltPrelocEnum = 'CUST' | 'DSLAM' | 'LINE' | 'RE'
export interface xdsl_lineDiagnostic_SeltResult {
	date: string | null
	distance: number | null
	preloc: xdsl_lineDiagnostic_SeltPrelocEnum | Text | null
	state: xdsl_lineDiagnostic_SeltStateEnum | Text | null
	status: xdsl_lineDiagnostic_SeltStatusEnum | Text | null
}
export type xdsl_lineDiagnostic_SeltStateEnum = 'open' | 'short' | 'synced' | 'unknown'
export type xdsl_lineDiagnostic_SeltStatusEnum = 'failed' | 'notAvailable' | 'ok'
export interface xdsl_lines_diagnostic_run_post_Request {
	actionsDone?: xdsl_lineDiagnostic_CustomerActionsEnum[]
	answers?: xdsl_lineDiagnostic_Answers_Request
	faultType: xdsl_lineDiagnostic_FaultTypeEnum
}
export interface xdsl_lines_dslamPort_changeProfile_post_Request {
	dslamProfileId: number
}
export type xdsl_mailSendingAccessStatusEnum = 'blockedForSpam' | 'disabled' | 'enabled'
export type xdsl_mailSendingStatusEnum = 'disabled' | 'enabled'
export interface xdsl_mailSending_post_Request {
	status: xdsl_mailSendingStatusEnum
}
export type xdsl_modemConnectionProfileEnum = 'A' | 'B' | 'C' | 'D'
export interface xdsl_modem_blocIp_post_Request {
	status: xdsl_ServiceStatusEnum
}
export interface xdsl_modem_callWaiting_post_Request {
	callWaiting: xdsl_ServiceStatusEnum
}
export interface xdsl_modem_comfortExchange_post_Request {
	contactShipping?: string
}
export interface xdsl_modem_contentSharing_post_Request {
	contentSharing: xdsl_ServiceStatusEnum
}
export interface xdsl_modem_firmware_post_Request {
	firmware: string
	todoDate?: string
}
export interface xdsl_modem_ftp_post_Request {
	ftp: xdsl_ServiceStatusEnum
}
export interface xdsl_modem_ipsecAlg_post_Request {
	ipsecAlg: xdsl_ServiceStatusEnum
}
export interface xdsl_modem_lan_dhcp_DHCPStaticAddresses_post_Request {
	IPAddress: string
	MACAddress: string
	name?: string
}
export interface xdsl_modem_portMappings_post_Request {
	allowedRemoteIp?: string
	description?: string
	externalPortEnd?: number
	externalPortStart: number
	internalClient: string
	internalPort: number
	internalPortEnd?: number
	name: string
	protocol: xdsl_xdslModemConfig_ProtocolTypeEnum
}
export interface xdsl_modem_reboot_post_Request {
	todoDate?: string
}
export interface xdsl_modem_reset_post_Request {
	resetOvhConfig?: boolean
}
export interface xdsl_modem_sipAlg_post_Request {
	sipAlg: xdsl_ServiceStatusEnum
}
export interface xdsl_modem_upnp_post_Request {
	upnp: xdsl_ServiceStatusEnum
}
export type xdsl_monitoringNotifications_FrequencyEnum = '1h' | '5m' | '6h' | 'once'
export type xdsl_monitoringNotifications_TypeEnum = 'mail' | 'sms'
export interface xdsl_monitoringNotifications_post_Request {
	allowIncident?: boolean
	downThreshold?: number
	email?: string
	frequency: xdsl_monitoringNotifications_FrequencyEnum
	phone?: string
	smsAccount?: string
	type: xdsl_monitoringNotifications_TypeEnum
}
export type xdsl_orderFollowup_DurationUnitEnum = 'day' | 'hour' | 'minute'
export interface xdsl_orderFollowup_Step {
	comments: string[]
	doneDate: string | null
	durationUnit: xdsl_orderFollowup_DurationUnitEnum | Text
	expectedDuration: number
	name: xdsl_orderFollowup_StepNameEnum | Text
	status: xdsl_orderFollowup_StepStatusEnum | Text
}
export type xdsl_orderFollowup_StepNameEnum = 'accessIsOperational' | 'checkInfrastructure' | 'configureAccessOnOVH' | 'orderPayed' | 'orderReceived' | 'orderTreatment' | 'sendModem' | 'sendOrderToProvider' | 'setupCustomerPremisesEquipment' | 'waitingForProviderInstallReport' | 'waitingForWithdrawalPeriodToBeOver'
export type xdsl_orderFollowup_StepStatusEnum = 'doing' | 'done' | 'error' | 'todo' | 'waitingCustomer'
export interface xdsl_orderMeeting_post_Request {
	endDate: string
	startDate: string
	uiCode: string
}
export interface xdsl_requestTotalDeconsolidation_post_Request {
	noPortability?: boolean
	rio?: string
}
export interface xdsl_resiliate_post_Request {
	resiliationDate?: string
	resiliationSurvey: xdsl_ResiliationSurvey_Request
}
export interface xdsl_rma_changeType_post_Request {
	type: telephony_RmaChangeTypeEnum
}
export interface xdsl_spare_replace_post_Request {
	domain: string
}
export interface xdsl_templateModem_DHCP {
	defaultGateway: string
	dhcpName: string
	domainName: string
	endAddress: string
	leaseTime: number
	primaryDNS: string
	secondaryDNS: string | null
	serverEnabled: boolean
	startAddress: string
	subnetMask: string
}
export interface xdsl_templateModem_LAN {
	IPAddress: string
	addressingType: xdsl_xdslModemConfig_AddressingTypeEnum | Text
	lanName: string
	subnetMask: string
}
export interface xdsl_templateModem_ParametersToIgnore {
	LANandDHCP: boolean | null
	WLANList: string[] | null
	dmzIP: boolean | null
	mtuSize: boolean | null
	portMappingList: string[] | null
}
export interface xdsl_templateModem_ParametersToIgnore_Request {
	LANandDHCP?: boolean | null
	WLANList?: string[] | null
	dmzIP?: boolean | null
	mtuSize?: boolean | null
	portMappingList?: string[] | null
}
export interface xdsl_templateModem_PortMapping {
	allowedRemoteIp: string | null
	description: string | null
	externalPortEnd: number | null
	externalPortStart: number
	internalClient: string
	internalPort: number
	name: string
	protocol: xdsl_xdslModemConfig_ProtocolTypeEnum | Text
}
export type xdsl_templateModem_SecurityTypeEnum = 'None' | 'WPA' | 'WPA2' | 'WPA2andWPA3' | 'WPA3' | 'WPAandWPA2'
export interface xdsl_templateModem_WLAN {
	SSID: string
	SSIDAdvertisementEnabled: boolean
	bandSteering: boolean
	channel: number
	channelMode: xdsl_xdslModemConfig_ChannelModeEnum | Text
	enabled: boolean
	frequency: xdsl_xdslModemConfig_FrequencyEnum | Text
	guest: boolean
	securityKey: string
	securityType: xdsl_templateModem_SecurityTypeEnum | Text
	wifiName: string
}
export interface xdsl_templateModem_post_Request {
	name: string
	serviceName: string
}
export interface xdsl_updateInvalidOrMissingRio_post_Request {
	relaunchWithoutPortability: boolean
	rio?: string
}
export interface xdsl_xdslEmailProWithIAM {
	currentUsage: complexType_UnitAndValue_double
	displayName: string | null
	domain: string
	firstName: string | null
	iam: iam_ResourceMetadata | null
	id: number
	initial: string | null
	lastLogoffDate: string | null
	lastLogonDate: string | null
	lastName: string | null
	login: string
	passwordLastUpdate: string | null
	primaryEmailAddress: string
	quota: complexType_UnitAndValue_long
	state: email_pro_ObjectStateEnum | Text
	taskPendingId: number | null
}
export interface xdsl_xdslEmailPro_Request {
	displayName?: string | null
	firstName?: string | null
	initial?: string | null
	lastName?: string | null
}
export type xdsl_xdslModemConfig_ACSBackendEnum = 'beta' | 'dev' | 'stable'
export type xdsl_xdslModemConfig_AddressingTypeEnum = 'DHCP' | 'Static'
export type xdsl_xdslModemConfig_ChannelModeEnum = 'Auto' | 'Manual'
export type xdsl_xdslModemConfig_ConnectedDeviceAddressSourceEnum = 'DHCP' | 'Static' | 'Unknown'
export type xdsl_xdslModemConfig_EasyFirewallLevelEnum = 'BlockAll' | 'Disabled' | 'Normal'
export type xdsl_xdslModemConfig_FrequencyEnum = '2.4GHz' | '5GHz'
export type xdsl_xdslModemConfig_MTUSizeEnum = 1432 | 1456 | 1492
export type xdsl_xdslModemConfig_ProtocolTypeEnum = 'TCP' | 'UDP'
export type xdsl_xdslModemConfig_SecurityTypeEnum = 'None' | 'WEP' | 'WPA' | 'WPA2' | 'WPA2andWPA3' | 'WPA3' | 'WPAandWPA2'
