// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { coreTypes_CountryEnum_Request, iam_ResourceMetadata, iam_resource_TagFilter_Request, nichandle_GenderEnum_Request, order_Contract, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
type $3 = { at: 'ovh-eu' }
type $4 = {}
type $5 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23' }
type $6 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2018-03-01'; deleted: '2018-04-01'; instead: '/telephony/{billingAccount}/line/{serviceName}/' }
type $7 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2017-05-09'; deleted: '2016-11-09'; instead: '/telephony/{billingAccount}/line/{serviceName}/listAssociablePhones' }
type $8 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2022-03-17'; deleted: '2022-06-17' }
type $9 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2024-01-01'; deleted: '2024-02-01' }
type $10 = { status: 'BETA' }
/** The routes of v1 below /telephony. */
export interface Telephony {
	'telephony#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	telephony: {
		'accessories#GET': Read<telephony_AccessoryOffer[], $1, { brand?: string; country: telephony_ServiceNumberCountryEnum_Request }>
		'aliases#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'availableDefaultSipDomains#GET': Read<telephony_DefaultSipDomains[], $1, { type: telephony_SipDomainProductTypeEnum_Request }>
		'currentOrderIds#GET': Read<number[], $1>
		'lines#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'procedure#GET': Read<number[], $3>
		'procedure#POST': Write<telephony_Procedure, $3, { bic?: string; iban?: string; ownerAddress?: string; ownerName?: string; paymentMeanID?: number }>
		'searchServices#GET': Read<telephony_TelephonySearchService[], $1, { axiom: string }>
		'setDefaultSipDomain#POST': Write<void, $1, { country: telephony_ServiceNumberCountryEnum_Request; domain: string; type: telephony_SipDomainProductTypeEnum_Request }>
		'sounds#GET': Read<number[], $1>
		'sounds#POST': Write<telephony_Sound, $1, { description?: string; filename: string }>
		'spare#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'trunks#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		'{billingAccount}#DELETE': Read<void, $1, { details?: string; reason: telephony_TerminationReasonEnum_Request }>
		'{billingAccount}#GET': Read<telephony_BillingAccountWithIAM, $1>
		'{billingAccount}#PUT': Write<void, $1, telephony_BillingAccount_Request>
		aliases: {
			'{serviceName}#GET': Read<telephony_TelephonyGenericServiceWithIAM, $1>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
		directories: {
			'availableZipCodes#GET': Read<string[], $2, { country: telephony_ServiceNumberCountryEnum_Request; number: string }>
			'cities#GET': Read<telephony_City[], $2, { country: telephony_ServiceNumberCountryEnum_Request; zipCode: string }>
		}
		fax: {
			'offers#GET': Read<telephony_LineOffer[], $2, { country: telephony_NumberCountryEnum_Request }>
		}
		line: {
			'offers#GET': Read<telephony_LineOffer[], $2, { country: telephony_NumberCountryEnum_Request }>
			offer: {
				'phones#GET': Read<telephony_LinePhone[], $2, { country: telephony_ServiceNumberCountryEnum_Request; offer: string }>
			}
		}
		lines: {
			'{serviceName}#GET': Read<telephony_TelephonyGenericServiceWithIAM, $1>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
		number: {
			'detailedZones#GET': Read<telephony_NumberDetailedZone[], $2, { axiom?: string; country: telephony_NumberCountryEnum_Request }>
			'ranges#GET': Read<string[], $2, { country: telephony_NumberCountryEnum_Request }>
			'specificNumbers#GET': Read<telephony_SpecificNumber[], $2, { country: telephony_NumberCountryEnum_Request; range?: string; type: telephony_NumberTypeEnum_Request; zone?: string }>
			'zones#GET': Read<string[], $2, { axiom?: string; country: telephony_NumberCountryEnum_Request }>
		}
		procedure: {
			'required#GET': Read<boolean, $3>
			'{id}#GET': Read<telephony_Procedure, $3>
			'{id}': {
				'cancel#POST': Write<void, $3>
			}
		}
		resellerPanel: {
			'generatePassword#POST': Write<void, $3>
			'status#GET': Read<telephony_ResellerPanelStatus, $3>
		}
		softphone: {
			'storeLinks#GET': Read<telephony_SoftphoneStoreLinks, $4>
			'themes#GET': Read<number[], $4>
			themes: {
				'{themeId}#GET': Read<telephony_SoftphoneTheme, $4>
			}
		}
		sounds: {
			'{id}#DELETE': Read<void, $1>
			'{id}#GET': Read<telephony_Sound, $1>
			'{id}#PUT': Write<void, $1, telephony_Sound_Request>
		}
		spare: {
			'brands#GET': Read<string[], $2>
			'{spare}#DELETE': Read<void, $1>
			'{spare}#GET': Read<spare_telephony_TelephonySpareWithIAM, $1>
			'{spare}': {
				'compatibleReplacement#GET': Read<string[], $1>
				'replace#POST': Write<void, $1, { domain: string; ip: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
		trunks: {
			'{serviceName}#GET': Read<telephony_TelephonyGenericServiceWithIAM, $1>
			'{serviceName}': {
				'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			}
		}
		'{billingAccount}': {
			'abbreviatedNumber#GET': Read<number[], $1>
			'abbreviatedNumber#POST': Write<telephony_AbbreviatedNumberGroup, $1, { abbreviatedNumber: number; destinationNumber: string; name: string; surname: string }>
			'allowedCreditThreshold#GET': Read<order_Price[], $1>
			'amountSecurityDeposit#GET': Read<order_Price[], $1>
			'billingAccountSite#GET': Read<string, $1>
			'billingAccountSite#POST': Write<void, $1, { billingAccountSite: string }>
			'canTransferSecurityDeposit#POST': Write<boolean, $1, { billingAccountDestination: string }>
			'cancelTermination#POST': Write<void, $1>
			'carrierSip#GET': Read<string[], $1>
			'changeContact#POST': Write<number[], $1, { contactAdmin?: string; contactBilling?: string; contactTech?: string }>
			'conference#GET': Read<string[], $1>
			'ddi#GET': Read<string[], $1>
			'easyHunting#GET': Read<string[], $1>
			'eventToken#DELETE': Read<void, $1>
			'eventToken#GET': Read<telephony_EventToken, $1>
			'eventToken#POST': Write<string, $1, { expiration: telephony_TokenExpirationEnum_Request }>
			'fax#GET': Read<string[], $1>
			'hasSpecialNumbers#GET': Read<boolean, $3>
			'historyConsumption#GET': Read<string[], $1>
			'historyRepaymentConsumption#GET': Read<string[], $1>
			'historyRepaymentConsumption#POST': Write<telephony_HistoryRepaymentConsumption, $1, { billingNumber?: string }>
			'historyTollfreeConsumption#GET': Read<string[], $1>
			'line#GET': Read<string[], $1>
			'number#GET': Read<string[], $1>
			'offerTask#GET': Read<number[], $1, { action?: telephony_OfferTaskActionEnum_Request; status?: telephony_TaskStatusEnum_Request; type?: telephony_OfferTaskTypeEnum_Request }>
			'oldPhone#GET': Read<telephony_OldPhone[], $1>
			'outplanNotification#GET': Read<number[], $1>
			'outplanNotification#POST': Write<telephony_ConsumptionThreshold, $1, { block: telephony_OutplanNotificationBlockEnum_Request; notifyEmail?: string; percentage: number }>
			'ovhPabx#GET': Read<string[], $1>
			'phonebook#GET': Read<string[], $1>
			'phonebook#POST': Write<string, $1, { name: string }>
			'portability#GET': Read<number[], $1>
			'redirect#GET': Read<string[], $1>
			'rsva#GET': Read<string[], $1>
			'scheduler#GET': Read<string[], $1>
			'screen#GET': Read<string[], $1>
			'service#GET': Read<string[], $1>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'task#GET': Read<number[], $1, { action?: string; serviceType?: string; status?: telephony_TaskStatusEnum_Request }>
			'timeCondition#GET': Read<string[], $1>
			'transferSecurityDeposit#POST': Write<void, $1, { amount: number; billingAccountDestination: string }>
			'trunk#GET': Read<string[], $1>
			'voicemail#GET': Read<string[], $1>
			'vxml#GET': Read<string[], $1>
			abbreviatedNumber: {
				'{abbreviatedNumber}#DELETE': Read<void, $1>
				'{abbreviatedNumber}#GET': Read<telephony_AbbreviatedNumberGroup, $1>
				'{abbreviatedNumber}#PUT': Write<void, $1, telephony_AbbreviatedNumberGroup_Request>
			}
			carrierSip: {
				'{serviceName}#GET': Read<telephony_CarrierSip, $1>
				'{serviceName}': {
					'cdrs#GET': Read<telephony_Document, $1, { month?: string }>
					'clusterDetails#GET': Read<telephony_CarrierSipClusterInfo, $1>
					'endpoints#GET': Read<number[], $1>
					'settings#GET': Read<telephony_CarrierSipDetails, $1>
					'settings#PUT': Write<void, $1, telephony_CarrierSipDetails_Request>
					'vno#GET': Read<string[], $3>
					endpoints: {
						'{id}#GET': Read<telephony_CarrierSipCustomerEndpoint, $1>
					}
					vno: {
						'{contractReference}#GET': Read<telephony_CarrierSipVnoMandate, $3>
						'{contractReference}': {
							'ranges#GET': Read<string[], $3>
							ranges: {
								'{prefix}#GET': Read<telephony_CarrierSipVnoRange, $3>
								'{prefix}#PUT': Write<void, $3, telephony_CarrierSipVnoRange_Request>
							}
						}
					}
				}
			}
			conference: {
				'{serviceName}#GET': Read<telephony_Conference, $1>
				'{serviceName}': {
					'announceUpload#POST': Write<telephony_Task, $1, { documentId: string }>
					'histories#GET': Read<number[], $1, { 'dateBegin.from'?: string; 'dateBegin.to'?: string }>
					'informations#GET': Read<telephony_ConferenceInformations, $1>
					'lock#POST': Write<telephony_Task, $1>
					'participants#GET': Read<number[], $1>
					'rooms#GET': Read<number[], $3>
					'rooms#POST': Write<telephony_ConferenceRoom, $3, { roomNumber?: number }>
					'roomsStats#GET': Read<telephony_ConferenceRoomsStatistics, $3>
					'settings#GET': Read<telephony_ConferenceProperties, $1>
					'settings#PUT': Write<void, $1, telephony_ConferenceProperties_Request>
					'unlock#POST': Write<telephony_Task, $1>
					'webAccess#GET': Read<number[], $1>
					'webAccess#POST': Write<telephony_ConferenceWebAccess, $1, { type: telephony_ConferenceWebAccessTypeEnum_Request }>
					histories: {
						'{id}#GET': Read<telephony_ConferenceHistory, $1>
					}
					participants: {
						'{id}#GET': Read<telephony_ConferenceParticipants, $1>
						'{id}': {
							'deaf#POST': Write<telephony_Task, $1>
							'energy#POST': Write<telephony_Task, $1, { value: number }>
							'kick#POST': Write<telephony_Task, $1>
							'mute#POST': Write<telephony_Task, $1>
							'undeaf#POST': Write<telephony_Task, $1>
							'unmute#POST': Write<telephony_Task, $1>
						}
					}
					rooms: {
						'{roomNumber}#GET': Read<telephony_ConferenceRoom, $3>
						'{roomNumber}#PUT': Write<void, $3, telephony_ConferenceRoom_Request>
						'{roomNumber}': {
							'histories#GET': Read<number[], $3, { 'dateBegin.from'?: string; 'dateBegin.to'?: string }>
							'lock#POST': Write<telephony_Task, $3>
							'participants#GET': Read<number[], $3>
							'unlock#POST': Write<telephony_Task, $3>
							'webAccess#GET': Read<number[], $3>
							'webAccess#POST': Write<telephony_ConferenceWebAccess, $3, { type: telephony_ConferenceWebAccessTypeEnum_Request }>
							histories: {
								'{id}#GET': Read<telephony_ConferenceHistory, $3>
							}
							participants: {
								'{id}#GET': Read<telephony_ConferenceParticipants, $3>
								'{id}': {
									'deaf#POST': Write<telephony_Task, $3>
									'energy#POST': Write<telephony_Task, $3, { value: number }>
									'kick#POST': Write<telephony_Task, $3>
									'mute#POST': Write<telephony_Task, $3>
									'undeaf#POST': Write<telephony_Task, $3>
									'unmute#POST': Write<telephony_Task, $3>
								}
							}
							webAccess: {
								'{id}#DELETE': Read<void, $3>
								'{id}#GET': Read<telephony_ConferenceWebAccess, $3>
							}
						}
					}
					webAccess: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_ConferenceWebAccess, $1>
					}
				}
			}
			ddi: {
				'{serviceName}#GET': Read<telephony_Ddi, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Ddi_Request>
				'{serviceName}': {
					'changeDestination#POST': Write<telephony_Task, $1, { destination: string }>
				}
			}
			easyHunting: {
				'{serviceName}#GET': Read<telephony_EasyHunting, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_EasyHunting_Request>
				'{serviceName}': {
					'hunting#GET': Read<telephony_OvhPabxHunting, $1>
					'hunting#PUT': Write<void, $1, telephony_OvhPabxHunting_Request>
					'records#GET': Read<number[], $1>
					'screenListConditions#GET': Read<telephony_EasyHuntingScreenListsConditionsSettings, $1>
					'screenListConditions#PUT': Write<void, $1, telephony_EasyHuntingScreenListsConditionsSettings_Request>
					'sound#GET': Read<number[], $1>
					'soundUpload#POST': Write<telephony_Task, $1, { documentId?: string; name?: string; url?: string }>
					'timeConditions#GET': Read<telephony_EasyHuntingTimeConditionsSettings, $1>
					'timeConditions#PUT': Write<void, $1, telephony_EasyHuntingTimeConditionsSettings_Request>
					hunting: {
						'agent#GET': Read<number[], $1>
						'agent#POST': Write<telephony_OvhPabxHuntingAgent, $1, { description?: string; number: string; simultaneousLines: number; status: telephony_OvhPabxHuntingAgentStatusEnum_Request; timeout: number; wrapUpTime: number }>
						'customStatus#GET': Read<number[], $1>
						'customStatus#POST': Write<telephony_OvhPabxCustomStatus, $1, { color?: string; description?: string; name: string }>
						'eventToken#DELETE': Read<void, $1>
						'eventToken#GET': Read<telephony_EventToken, $1>
						'eventToken#POST': Write<string, $1, { expiration: telephony_TokenExpirationEnum_Request }>
						'queue#GET': Read<number[], $1>
						'queue#POST': Write<telephony_OvhPabxHuntingQueue, $1, { actionOnClosure?: telephony_OvhPabxQueueActionEnum_Request; actionOnClosureParam?: string; actionOnOverflow?: telephony_OvhPabxQueueActionEnum_Request; actionOnOverflowParam?: string; askForRecordDisabling?: boolean; description?: string; maxMember?: number; maxWaitTime?: number; record?: boolean; recordDisablingDigit?: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum_Request; recordDisablingLanguage?: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum_Request; soundOnHold?: number; strategy: telephony_OvhPabxHuntingQueueStrategyEnum_Request }>
						agent: {
							'{agentId}#DELETE': Read<void, $1>
							'{agentId}#GET': Read<telephony_OvhPabxHuntingAgent, $1>
							'{agentId}#PUT': Write<void, $1, telephony_OvhPabxHuntingAgent_Request>
							'{agentId}': {
								'bannerAccess#DELETE': Read<void, $1>
								'bannerAccess#GET': Read<telephony_BannerAccess, $1>
								'bannerAccess#POST': Write<telephony_BannerAccess, $1>
								'calls#GET': Read<number[], $1>
								'eventToken#DELETE': Read<void, $1>
								'eventToken#GET': Read<telephony_EventToken, $1>
								'eventToken#POST': Write<string, $1, { expiration: telephony_TokenExpirationEnum_Request }>
								'liveStatus#GET': Read<telephony_OvhPabxHuntingAgentLiveStatus, $1>
								'queue#GET': Read<number[], $1>
								'queue#POST': Write<telephony_OvhPabxHuntingAgentQueue, $1, { position: number; queueId: number }>
								calls: {
									'{id}#GET': Read<telephony_OvhPabxHuntingQueueLiveCalls, $1>
									'{id}': {
										'eavesdrop#POST': Write<telephony_Task, $1, { number: string }>
										'hangup#POST': Write<telephony_Task, $1>
										'hold#POST': Write<telephony_Task, $1>
										'intercept#POST': Write<telephony_Task, $1, { number: string }>
										'transfer#POST': Write<telephony_Task, $1, { number: string }>
										'whisper#POST': Write<telephony_Task, $1, { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum_Request }>
									}
								}
								queue: {
									'{queueId}#DELETE': Read<void, $1>
									'{queueId}#GET': Read<telephony_OvhPabxHuntingAgentQueue, $1>
									'{queueId}#PUT': Write<void, $1, telephony_OvhPabxHuntingAgentQueue_Request>
									'{queueId}': {
										'liveStatus#GET': Read<telephony_OvhPabxHuntingAgentLiveStatus, $1>
									}
								}
							}
						}
						customStatus: {
							'{id}#DELETE': Read<void, $1>
							'{id}#GET': Read<telephony_OvhPabxCustomStatus, $1>
						}
						queue: {
							'{queueId}#DELETE': Read<void, $1>
							'{queueId}#GET': Read<telephony_OvhPabxHuntingQueue, $1>
							'{queueId}#PUT': Write<void, $1, telephony_OvhPabxHuntingQueue_Request>
							'{queueId}': {
								'agent#GET': Read<number[], $1>
								'agent#POST': Write<telephony_OvhPabxHuntingAgentQueue, $1, { position: number; queueId: number }>
								'liveCalls#GET': Read<number[], $1>
								'liveStatistics#GET': Read<telephony_OvhPabxHuntingQueueLiveStatistics, $1>
								agent: {
									'{agentId}#DELETE': Read<void, $1>
									'{agentId}#GET': Read<telephony_OvhPabxHuntingAgentQueue, $1>
									'{agentId}#PUT': Write<void, $1, telephony_OvhPabxHuntingAgentQueue_Request>
									'{agentId}': {
										'liveStatus#GET': Read<telephony_OvhPabxHuntingAgentLiveStatus, $1>
									}
								}
								liveCalls: {
									'{id}#GET': Read<telephony_OvhPabxHuntingQueueLiveCalls, $1>
									'{id}': {
										'eavesdrop#POST': Write<telephony_Task, $1, { number: string }>
										'hangup#POST': Write<telephony_Task, $1>
										'hold#POST': Write<telephony_Task, $1>
										'intercept#POST': Write<telephony_Task, $1, { number: string }>
										'transfer#POST': Write<telephony_Task, $1, { number: string }>
										'whisper#POST': Write<telephony_Task, $1, { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum_Request }>
									}
								}
							}
						}
					}
					records: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_OvhPabxRecord, $1>
					}
					screenListConditions: {
						'conditions#GET': Read<number[], $1, { screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request }>
						'conditions#POST': Write<telephony_EasyHuntingScreenListsConditions, $1, { callerIdNumber?: string; destinationNumber?: string; screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request }>
						conditions: {
							'{conditionId}#DELETE': Read<void, $1>
							'{conditionId}#GET': Read<telephony_EasyHuntingScreenListsConditions, $1>
							'{conditionId}#PUT': Write<void, $1, telephony_EasyHuntingScreenListsConditions_Request>
						}
					}
					sound: {
						'{soundId}#DELETE': Read<void, $1>
						'{soundId}#GET': Read<telephony_OvhPabxSound, $1>
					}
					timeConditions: {
						'conditions#GET': Read<number[], $1, { policy?: telephony_TimeConditionsPolicyEnum_Request }>
						'conditions#POST': Write<telephony_EasyHuntingTimeConditions, $1, { policy: telephony_TimeConditionsPolicyEnum_Request; timeFrom: string; timeTo: string; weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum_Request }>
						conditions: {
							'{conditionId}#DELETE': Read<void, $1>
							'{conditionId}#GET': Read<telephony_EasyHuntingTimeConditions, $1>
							'{conditionId}#PUT': Write<void, $1, telephony_EasyHuntingTimeConditions_Request>
						}
					}
				}
			}
			fax: {
				'{serviceName}#GET': Read<telephony_Fax, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Fax_Request>
				'{serviceName}': {
					'campaigns#GET': Read<number[], $1>
					'campaigns#POST': Write<telephony_FaxCampaign, $1, { documentId: string; faxQuality?: telephony_FaxQualityEnum_Request; name: string; recipientsDocId?: string; recipientsList?: string[]; recipientsType: telephony_FaxCampaignRecipientsTypeEnum_Request; sendDate?: string; sendType: telephony_FaxCampaignSendTypeEnum_Request }>
					'screenLists#DELETE': Read<void, $1>
					'screenLists#GET': Read<telephony_FaxScreen, $1>
					'screenLists#POST': Write<telephony_FaxScreen, $1, { blacklistedNumbers?: string[]; blacklistedTSI?: string[]; filteringList?: telephony_FaxScreenListTypeEnum_Request; whitelistedNumbers?: string[]; whitelistedTSI?: string[] }>
					'screenLists#PUT': Write<void, $1, telephony_FaxScreen_Request>
					'settings#GET': Read<telephony_FaxProperties, $1>
					'settings#PUT': Write<void, $1, telephony_FaxProperties_Request>
					campaigns: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_FaxCampaign, $1>
						'{id}': {
							'detail#GET': Read<telephony_FaxCampaignDetail, $1>
							'start#POST': Write<void, $1>
							'stop#POST': Write<void, $1>
						}
					}
					screenLists: {
						'reset#POST': Write<void, $1, { blacklistedNumbers?: boolean; blacklistedTSI?: boolean; whitelistedNumbers?: boolean; whitelistedTSI?: boolean }>
					}
					settings: {
						'changePassword#POST': Write<string, $1, { password?: string }>
						'sendFax#POST': Write<telephony_Task, $1, { dateSchedule?: string; pdfUrl: string; recipients: string[] }>
					}
				}
			}
			historyConsumption: {
				'{date}#GET': Read<telephony_HistoryConsumption, $1>
				'{date}': {
					'file#GET': Read<telephony_PcsFile, $1, { extension: telephony_BillDocument_Request }>
				}
			}
			historyRepaymentConsumption: {
				'{date}#GET': Read<telephony_HistoryRepaymentConsumption, $1>
				'{date}': {
					'document#GET': Read<telephony_PcsFile, $1>
				}
			}
			historyTollfreeConsumption: {
				'{date}#GET': Read<telephony_HistoryTollfreeConsumption, $1>
				'{date}': {
					'document#GET': Read<telephony_PcsFile, $1>
				}
			}
			line: {
				'{serviceName}#GET': Read<telephony_Line, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Line_Request>
				'{serviceName}': {
					'abbreviatedNumber#GET': Read<number[], $1>
					'abbreviatedNumber#POST': Write<telephony_AbbreviatedNumber, $1, { abbreviatedNumber: number; destinationNumber: string; name: string; surname: string }>
					'activateNewPhone#GET': Read<void, $1>
					'activateNewPhone#POST': Write<void, $1>
					'antihack#GET': Read<string[], $1>
					'antihack#POST': Write<void, $1, { action: telephony_AntihackActionEnum_Request; restricted?: string }>
					'associateDevice#POST': Write<void, $1, { ipAddress?: string; macAddress: string; slot?: number }>
					'automaticCall#GET': Read<string[], $1>
					'automaticCall#POST': Write<string, $1, { bridgeNumberDialplan?: string; calledNumber: string; callingNumber?: string; dialplan: telephony_CallsGeneratorDialplanEnum_Request; isAnonymous: boolean; playbackAudioFileDialplan?: string; timeout?: number; ttsTextDialplan?: string }>
					'availableSipDomains#GET': Read<string[], $1>
					'block#POST': Write<void, $1, { mode?: telephony_LineBlockingMode_Request }>
					'calls#GET': Read<number[], $5>
					'canChangePassword#GET': Read<boolean, $6>
					'cancelConvertToNumber#POST': Write<void, $1>
					'changePassword#POST': Write<void, $1, { password?: string }>
					'click2Call#POST': Write<void, $1, { calledNumber: string; callingNumber?: string; intercom?: boolean }>
					'click2CallUser#GET': Read<number[], $1>
					'click2CallUser#POST': Write<number, $1, { login: string; password: string }>
					'convertToNumber#POST': Write<telephony_OfferTask, $1>
					'dissociateDevice#POST': Write<void, $1, { ipAddress?: string; macAddress: string }>
					'ips#GET': Read<telephony_DatetimeAndIpvalue[], $1>
					'lastRegistrations#GET': Read<telephony_RegistrationInformations[], $1>
					'listAssociablePhones#GET': Read<telephony_LinePhoneAssociable[], $1>
					'maximumAvailableSimultaneousLines#GET': Read<number, $1>
					'offer#GET': Read<telephony_LineOffer, $1>
					'options#GET': Read<telephony_LineOptions, $1>
					'options#PUT': Write<void, $1, telephony_LineOptions_Request>
					'phone#GET': Read<telephony_Phone, $1>
					'phone#PUT': Write<void, $1, telephony_Phone_Request>
					'phoneCanBeAssociable#GET': Read<telephony_LinePhone[], $7>
					'records#GET': Read<number[], $1>
					'removeSimultaneousLines#POST': Write<void, $1, { quantityRemove: number }>
					'simultaneousChannelsDetails#GET': Read<telephony_SimultaneousChannelsDetails, $1>
					'statistics#GET': Read<complexType_UnitAndValues<telephony_TimestampAndValue>, $8, { timeframe: telephony_StatisticsTimeframeEnum_Request; type: telephony_LineStatisticsTypeEnum_Request }>
					'tones#GET': Read<telephony_Tones, $1>
					'tones#PUT': Write<void, $1, telephony_Tones_Request>
					'trafficExtracts#GET': Read<number[], $1>
					'trafficExtracts#POST': Write<telephony_trafficExtract, $1, { dateEnd: string; dateStart: string }>
					'unblock#POST': Write<void, $1>
					abbreviatedNumber: {
						'{abbreviatedNumber}#DELETE': Read<void, $1>
						'{abbreviatedNumber}#GET': Read<telephony_AbbreviatedNumber, $1>
						'{abbreviatedNumber}#PUT': Write<void, $1, telephony_AbbreviatedNumber_Request>
					}
					automaticCall: {
						'{identifier}#GET': Read<telephony_CallsGenerated, $1>
					}
					calls: {
						'{id}#GET': Read<telephony_OvhPabxHuntingQueueLiveCalls, $5>
						'{id}': {
							'eavesdrop#POST': Write<telephony_Task, $5, { number: string }>
							'hangup#POST': Write<telephony_Task, $5>
							'hold#POST': Write<telephony_Task, $5>
							'intercept#POST': Write<telephony_Task, $5, { number: string }>
							'transfer#POST': Write<telephony_Task, $5, { number: string }>
							'whisper#POST': Write<telephony_Task, $5, { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum_Request }>
						}
					}
					click2CallUser: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_Click2CallUser, $1>
						'{id}': {
							'changePassword#POST': Write<void, $1, { password: string }>
							'click2Call#POST': Write<void, $1, { calledNumber: string; callingNumber?: string }>
						}
					}
					options: {
						'availableCodecs#GET': Read<string[], $1>
						'defaultCodecs#GET': Read<string, $1>
					}
					phone: {
						'adminCredentials#GET': Read<telephony_PhoneCredentials, $1>
						'changePhoneConfiguration#POST': Write<void, $1, { autoReboot?: boolean; newConfigurations?: complexType_SafeKeyValue_Request<string>[] }>
						'functionKey#GET': Read<number[], $1>
						'merchandiseAvailable#GET': Read<telephony_HardwareOffer[], $1>
						'phonebook#GET': Read<string[], $1>
						'phonebook#POST': Write<string, $1, { name: string }>
						'reboot#POST': Write<telephony_Task, $1>
						'refreshScreen#POST': Write<telephony_Task, $1>
						'resetConfig#POST': Write<telephony_ResetPhoneInfo, $1, { ip: string }>
						'rma#GET': Read<string[], $1>
						'rma#POST': Write<telephony_RmaReturn, $1, { mondialRelayId?: string; newMerchandise?: string; shippingContactId?: number; type: telephony_RmaPublicTypeEnum_Request }>
						'supportsPhonebook#GET': Read<boolean, $1>
						functionKey: {
							'{keyNum}#GET': Read<telephony_FunctionKey, $1>
							'{keyNum}#PUT': Write<void, $1, telephony_FunctionKey_Request>
							'{keyNum}': {
								'availableFunction#GET': Read<string[], $1>
							}
						}
						phonebook: {
							'{bookKey}#DELETE': Read<void, $1>
							'{bookKey}#GET': Read<telephony_Phonebook, $1>
							'{bookKey}#PUT': Write<void, $1, telephony_Phonebook_Request>
							'{bookKey}': {
								'export#GET': Read<telephony_PcsFile, $1, { format: telephony_ContactsExportFormatsEnum_Request }>
								'import#POST': Write<telephony_Task, $1, { documentId: string }>
								'phonebookContact#GET': Read<number[], $1>
								'phonebookContact#POST': Write<number, $1, { group: string; homeMobile?: string; homePhone?: string; name: string; surname: string; workMobile?: string; workPhone?: string }>
								phonebookContact: {
									'{id}#DELETE': Read<void, $1>
									'{id}#GET': Read<telephony_PhonebookContact, $1>
									'{id}#PUT': Write<void, $1, telephony_PhonebookContact_Request>
								}
							}
						}
						rma: {
							'{id}#DELETE': Read<void, $1>
							'{id}#GET': Read<telephony_Rma, $1>
							'{id}#PUT': Write<void, $1, telephony_Rma_Request>
							'{id}': {
								'changeType#POST': Write<void, $3, { type: telephony_RmaChangeTypeEnum_Request }>
							}
						}
					}
					records: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_OvhPabxRecord, $1>
					}
					softphone: {
						'beta#GET': Read<telephony_SoftphoneBetaStatus, $3>
						'beta#PUT': Write<telephony_SoftphoneBetaStatus, $3, telephony_SoftphoneBetaStatus_Request>
						'devices#GET': Read<telephony_SoftphoneDevices[], $4>
						'logo#DELETE': Read<void, $4>
						'logo#GET': Read<telephony_SoftphoneLogo, $4>
						'logo#PUT': Write<telephony_SoftphoneLogo, $4, telephony_SoftphoneLogo_Request>
						'status#GET': Read<telephony_SoftphoneStatus, $4>
						'theme#DELETE': Read<void, $4>
						'theme#GET': Read<telephony_SoftphoneTheme, $4>
						'theme#PUT': Write<telephony_SoftphoneTheme, $4, telephony_SoftphoneThemeInput_Request>
						'token#POST': Write<telephony_SoftphoneToken, $4, telephony_SoftphoneTokenInput_Request>
						devices: {
							'disconnect#POST': Write<void, $4>
							'{deviceId}#DELETE': Read<void, $4>
						}
					}
					tones: {
						'toneUpload#POST': Write<telephony_Task, $1, { documentId?: string; type: telephony_TonesTypeEnum_Request; url?: string }>
					}
					trafficExtracts: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_trafficExtract, $1>
					}
				}
			}
			number: {
				'{serviceName}#GET': Read<telephony_Number, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Number_Request>
				'{serviceName}': {
					'cancelConvertToLine#POST': Write<void, $1>
					'changeFeatureType#POST': Write<telephony_Task, $1, { featureType: telephony_TypeEnum_Request }>
					'convertToLine#POST': Write<telephony_OfferTask, $1, { offer: string }>
					'convertToLineAvailableOffers#GET': Read<telephony_LineOffersAndContracts, $1>
				}
			}
			offerTask: {
				'{taskId}#GET': Read<telephony_OfferTask, $1>
				'{taskId}#PUT': Write<void, $1, telephony_OfferTask_Request>
			}
			outplanNotification: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<telephony_ConsumptionThreshold, $1>
			}
			ovhPabx: {
				'{serviceName}#GET': Read<telephony_OvhPabx, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_OvhPabx_Request>
				'{serviceName}': {
					'dialplan#GET': Read<number[], $1>
					'dialplan#POST': Write<telephony_OvhPabxDialplan, $1, { anonymousRejection: boolean; name: string; showCallerNumber: telephony_OvhPabxDialplanNumberPresentationEnum_Request; transferTimeout: number }>
					'hunting#GET': Read<telephony_OvhPabxHunting, $1>
					'hunting#PUT': Write<void, $1, telephony_OvhPabxHunting_Request>
					'menu#GET': Read<number[], $1>
					'menu#POST': Write<telephony_OvhPabxMenu, $1, { greetSound?: number; greetSoundTts?: number; interDigitTimeout?: number; invalidSound?: number; invalidSoundTts?: number; name: string; timeout?: number }>
					'records#GET': Read<number[], $1>
					'sound#GET': Read<number[], $1>
					'soundUpload#POST': Write<telephony_Task, $1, { documentId?: string; name?: string; url?: string }>
					'tts#GET': Read<number[], $1>
					'tts#POST': Write<void, $1, { text: string; voice?: telephony_OvhPabxTtsVoiceEnum_Request }>
					dialplan: {
						'{dialplanId}#DELETE': Read<void, $1>
						'{dialplanId}#GET': Read<telephony_OvhPabxDialplan, $1>
						'{dialplanId}#PUT': Write<void, $1, telephony_OvhPabxDialplan_Request>
						'{dialplanId}': {
							'extension#GET': Read<number[], $1>
							'extension#POST': Write<telephony_OvhPabxDialplanExtension, $1, { enable: boolean; position: number; schedulerCategory?: telephony_SchedulerCategoryEnum_Request; screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request }>
							extension: {
								'{extensionId}#DELETE': Read<void, $1>
								'{extensionId}#GET': Read<telephony_OvhPabxDialplanExtension, $1>
								'{extensionId}#PUT': Write<void, $1, telephony_OvhPabxDialplanExtension_Request>
								'{extensionId}': {
									'conditionScreenList#GET': Read<number[], $1>
									'conditionScreenList#POST': Write<telephony_OvhPabxDialplanExtensionConditionScreenList, $1, { callerIdNumber?: string; destinationNumber?: string; screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request }>
									'conditionTime#GET': Read<number[], $1>
									'conditionTime#POST': Write<telephony_OvhPabxDialplanExtensionConditionTime, $1, { timeFrom: string; timeTo: string; weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum_Request }>
									'rule#GET': Read<number[], $1>
									'rule#POST': Write<telephony_OvhPabxDialplanExtensionRule, $1, { action: telephony_OvhPabxDialplanExtensionRuleActionEnum_Request; actionParam?: string; negativeAction: boolean; position: number }>
									conditionScreenList: {
										'{conditionId}#DELETE': Read<void, $1>
										'{conditionId}#GET': Read<telephony_OvhPabxDialplanExtensionConditionScreenList, $1>
									}
									conditionTime: {
										'{conditionId}#DELETE': Read<void, $1>
										'{conditionId}#GET': Read<telephony_OvhPabxDialplanExtensionConditionTime, $1>
										'{conditionId}#PUT': Write<void, $1, telephony_OvhPabxDialplanExtensionConditionTime_Request>
									}
									rule: {
										'{ruleId}#DELETE': Read<void, $1>
										'{ruleId}#GET': Read<telephony_OvhPabxDialplanExtensionRule, $1>
										'{ruleId}#PUT': Write<void, $1, telephony_OvhPabxDialplanExtensionRule_Request>
									}
								}
							}
						}
					}
					hunting: {
						'agent#GET': Read<number[], $1>
						'agent#POST': Write<telephony_OvhPabxHuntingAgent, $1, { description?: string; number: string; simultaneousLines: number; status: telephony_OvhPabxHuntingAgentStatusEnum_Request; timeout: number; wrapUpTime: number }>
						'customStatus#GET': Read<number[], $1>
						'customStatus#POST': Write<telephony_OvhPabxCustomStatus, $1, { color?: string; description?: string; name: string }>
						'eventToken#DELETE': Read<void, $1>
						'eventToken#GET': Read<telephony_EventToken, $1>
						'eventToken#POST': Write<string, $1, { expiration: telephony_TokenExpirationEnum_Request }>
						'queue#GET': Read<number[], $1>
						'queue#POST': Write<telephony_OvhPabxHuntingQueue, $1, { actionOnClosure?: telephony_OvhPabxQueueActionEnum_Request; actionOnClosureParam?: string; actionOnOverflow?: telephony_OvhPabxQueueActionEnum_Request; actionOnOverflowParam?: string; askForRecordDisabling?: boolean; description?: string; maxMember?: number; maxWaitTime?: number; record?: boolean; recordDisablingDigit?: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum_Request; recordDisablingLanguage?: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum_Request; soundOnHold?: number; strategy: telephony_OvhPabxHuntingQueueStrategyEnum_Request }>
						agent: {
							'{agentId}#DELETE': Read<void, $1>
							'{agentId}#GET': Read<telephony_OvhPabxHuntingAgent, $1>
							'{agentId}#PUT': Write<void, $1, telephony_OvhPabxHuntingAgent_Request>
							'{agentId}': {
								'bannerAccess#DELETE': Read<void, $1>
								'bannerAccess#GET': Read<telephony_BannerAccess, $1>
								'bannerAccess#POST': Write<telephony_BannerAccess, $1>
								'calls#GET': Read<number[], $1>
								'eventToken#DELETE': Read<void, $1>
								'eventToken#GET': Read<telephony_EventToken, $1>
								'eventToken#POST': Write<string, $1, { expiration: telephony_TokenExpirationEnum_Request }>
								'liveStatus#GET': Read<telephony_OvhPabxHuntingAgentLiveStatus, $1>
								'queue#GET': Read<number[], $1>
								'queue#POST': Write<telephony_OvhPabxHuntingAgentQueue, $1, { position: number; queueId: number }>
								calls: {
									'{id}#GET': Read<telephony_OvhPabxHuntingQueueLiveCalls, $1>
									'{id}': {
										'eavesdrop#POST': Write<telephony_Task, $1, { number: string }>
										'hangup#POST': Write<telephony_Task, $1>
										'hold#POST': Write<telephony_Task, $1>
										'intercept#POST': Write<telephony_Task, $1, { number: string }>
										'transfer#POST': Write<telephony_Task, $1, { number: string }>
										'whisper#POST': Write<telephony_Task, $1, { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum_Request }>
									}
								}
								queue: {
									'{queueId}#DELETE': Read<void, $1>
									'{queueId}#GET': Read<telephony_OvhPabxHuntingAgentQueue, $1>
									'{queueId}#PUT': Write<void, $1, telephony_OvhPabxHuntingAgentQueue_Request>
									'{queueId}': {
										'liveStatus#GET': Read<telephony_OvhPabxHuntingAgentLiveStatus, $1>
									}
								}
							}
						}
						customStatus: {
							'{id}#DELETE': Read<void, $1>
							'{id}#GET': Read<telephony_OvhPabxCustomStatus, $1>
						}
						queue: {
							'{queueId}#DELETE': Read<void, $1>
							'{queueId}#GET': Read<telephony_OvhPabxHuntingQueue, $1>
							'{queueId}#PUT': Write<void, $1, telephony_OvhPabxHuntingQueue_Request>
							'{queueId}': {
								'agent#GET': Read<number[], $1>
								'agent#POST': Write<telephony_OvhPabxHuntingAgentQueue, $1, { position: number; queueId: number }>
								'liveCalls#GET': Read<number[], $1>
								'liveStatistics#GET': Read<telephony_OvhPabxHuntingQueueLiveStatistics, $1>
								agent: {
									'{agentId}#DELETE': Read<void, $1>
									'{agentId}#GET': Read<telephony_OvhPabxHuntingAgentQueue, $1>
									'{agentId}#PUT': Write<void, $1, telephony_OvhPabxHuntingAgentQueue_Request>
									'{agentId}': {
										'liveStatus#GET': Read<telephony_OvhPabxHuntingAgentLiveStatus, $1>
									}
								}
								liveCalls: {
									'{id}#GET': Read<telephony_OvhPabxHuntingQueueLiveCalls, $1>
									'{id}': {
										'eavesdrop#POST': Write<telephony_Task, $1, { number: string }>
										'hangup#POST': Write<telephony_Task, $1>
										'hold#POST': Write<telephony_Task, $1>
										'intercept#POST': Write<telephony_Task, $1, { number: string }>
										'transfer#POST': Write<telephony_Task, $1, { number: string }>
										'whisper#POST': Write<telephony_Task, $1, { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum_Request }>
									}
								}
							}
						}
					}
					menu: {
						'{menuId}#DELETE': Read<void, $1>
						'{menuId}#GET': Read<telephony_OvhPabxMenu, $1>
						'{menuId}#PUT': Write<void, $1, telephony_OvhPabxMenu_Request>
						'{menuId}': {
							'entry#GET': Read<number[], $1>
							'entry#POST': Write<telephony_OvhPabxMenuEntry, $1, { action: telephony_OvhPabxIvrMenuEntryActionEnum_Request; actionParam?: string; dtmf: string; position: number }>
							entry: {
								'{entryId}#DELETE': Read<void, $1>
								'{entryId}#GET': Read<telephony_OvhPabxMenuEntry, $1>
								'{entryId}#PUT': Write<void, $1, telephony_OvhPabxMenuEntry_Request>
							}
						}
					}
					records: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_OvhPabxRecord, $1>
					}
					sound: {
						'{soundId}#DELETE': Read<void, $1>
						'{soundId}#GET': Read<telephony_OvhPabxSound, $1>
					}
					tts: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_OvhPabxTts, $1>
						'{id}#PUT': Write<void, $1, telephony_OvhPabxTts_Request>
					}
				}
			}
			phonebook: {
				'{bookKey}#DELETE': Read<void, $1>
				'{bookKey}#GET': Read<telephony_PhonebookMaster, $1>
				'{bookKey}#PUT': Write<void, $1, telephony_PhonebookMaster_Request>
				'{bookKey}': {
					'export#GET': Read<telephony_PcsFile, $1, { format: telephony_ContactsExportFormatsEnum_Request }>
					'import#POST': Write<telephony_Task, $1, { documentId: string }>
					'phonebookContact#GET': Read<number[], $1>
					'phonebookContact#POST': Write<number, $1, { group: string; homeMobile?: string; homePhone?: string; name: string; surname: string; workMobile?: string; workPhone?: string }>
					phonebookContact: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_PhonebookContact, $1>
						'{id}#PUT': Write<void, $1, telephony_PhonebookContact_Request>
					}
				}
			}
			portability: {
				'{id}#GET': Read<telephony_Portability, $1>
				'{id}': {
					'canBeCancelled#GET': Read<boolean, $1>
					'canBeExecuted#GET': Read<boolean, $1>
					'cancel#POST': Write<void, $1, { reason?: string }>
					'changeDate#POST': Write<void, $1, { date: string }>
					'dateCanBeChanged#GET': Read<boolean, $1>
					'document#GET': Read<number[], $1>
					'document#POST': Write<telephony_PortabilityDocument, $1, { description?: string; name: string }>
					'execute#POST': Write<void, $1>
					'relaunch#GET': Read<telephony_PortabilityFixErrorPossibleParameters, $1>
					'relaunch#POST': Write<void, $1, { parameters: complexType_SafeKeyValue_Request<string>[] }>
					'status#GET': Read<telephony_PortabilityStep[], $1>
					document: {
						'{documentId}#DELETE': Read<void, $1>
						'{documentId}#GET': Read<telephony_PortabilityDocument, $1>
						'{documentId}#PUT': Write<void, $1, telephony_PortabilityDocument_Request>
					}
				}
			}
			redirect: {
				'{serviceName}#GET': Read<telephony_Redirect, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Redirect_Request>
				'{serviceName}': {
					'changeDestination#POST': Write<telephony_Task, $1, { destination: string }>
				}
			}
			rsva: {
				'{serviceName}#GET': Read<telephony_Rsva, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Rsva_Request>
				'{serviceName}': {
					'allowedRateCodes#GET': Read<telephony_RateCodeInformation[], $1>
					'cancelScheduledRateCode#POST': Write<void, $1>
					'currentRateCode#GET': Read<telephony_DetailedRateCodeInformation, $1>
					'scheduleRateCode#POST': Write<telephony_DetailedRateCodeInformation, $1, { rateCode: string }>
					'scheduledRateCode#GET': Read<telephony_DetailedRateCodeInformation, $1>
				}
			}
			scheduler: {
				'{serviceName}#GET': Read<telephony_Scheduler, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Scheduler_Request>
				'{serviceName}': {
					'events#GET': Read<string[], $1, { categories?: telephony_SchedulerCategoryEnum_Request; 'dateEnd.from'?: string; 'dateEnd.to'?: string; 'dateStart.from'?: string; 'dateStart.to'?: string }>
					'events#POST': Write<void, $1, { category: telephony_SchedulerCategoryEnum_Request; dateEnd: string; dateStart: string; description?: string; title: string; uid?: string }>
					'importIcsCalendar#POST': Write<telephony_Task, $1, { url: string }>
					events: {
						'{uid}#DELETE': Read<void, $1>
						'{uid}#GET': Read<telephony_SchedulerEvent, $1>
						'{uid}#PUT': Write<void, $1, telephony_SchedulerEvent_Request>
					}
				}
			}
			screen: {
				'{serviceName}#GET': Read<telephony_Screen, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Screen_Request>
				'{serviceName}': {
					'screenLists#GET': Read<number[], $1>
					'screenLists#POST': Write<void, $1, { callNumber?: string; nature: telephony_ScreenListNatureEnum_Request; type: telephony_ScreenListTypeEnum_Request }>
					screenLists: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_ScreenList, $1>
					}
				}
			}
			service: {
				'{serviceName}#DELETE': Read<void, $1, { details?: string; reason: telephony_TerminationReasonEnum_Request }>
				'{serviceName}#GET': Read<telephony_TelephonyService, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_TelephonyService_Request>
				'{serviceName}': {
					'cancelTermination#POST': Write<void, $1>
					'changeOfBillingAccount#POST': Write<void, $1, { billingAccountDestination: string }>
					'diagnosticReports#GET': Read<telephony_DiagnosticReport[], $9, { dayInterval: telephony_DiagnosticReportIndexEnum_Request }>
					'directory#GET': Read<telephony_DirectoryInfo, $1>
					'directory#PUT': Write<void, $1, telephony_DirectoryInfo_Request>
					'eventToken#DELETE': Read<void, $1>
					'eventToken#GET': Read<telephony_EventToken, $1>
					'eventToken#POST': Write<string, $1, { expiration: telephony_TokenExpirationEnum_Request }>
					'faxConsumption#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; wayType?: telephony_FaxConsumptionWayTypeEnum_Request }>
					'offerChange#DELETE': Read<void, $1>
					'offerChange#GET': Read<telephony_OfferChange, $1>
					'offerChange#POST': Write<void, $1, { offer: string }>
					'offerChanges#GET': Read<telephony_LineOffer[], $1>
					'offerTask#GET': Read<number[], $1, { action?: telephony_OfferTaskActionEnum_Request; status?: telephony_TaskStatusEnum_Request; type?: telephony_OfferTaskTypeEnum_Request }>
					'previousVoiceConsumption#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; destinationType?: telephony_VoiceConsumptionDestinationTypeEnum_Request; planType?: telephony_VoiceConsumptionPlanTypeEnum_Request; wayType?: telephony_VoiceConsumptionWayTypeEnum_Request }>
					'repaymentConsumption#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string }>
					'task#GET': Read<number[], $1, { action?: string; serviceType?: string; status?: telephony_TaskStatusEnum_Request }>
					'voiceConsumption#GET': Read<number[], $1, { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; destinationType?: telephony_VoiceConsumptionDestinationTypeEnum_Request; planType?: telephony_VoiceConsumptionPlanTypeEnum_Request; wayType?: telephony_VoiceConsumptionWayTypeEnum_Request }>
					directory: {
						'fetchEntrepriseInformations#POST': Write<telephony_EntrepriseNumberInformationsTask, $1, { entrepriseNumber: string }>
						'getDirectoryServiceCode#GET': Read<telephony_DirectoryHeadingPJ[], $1, { apeCode: string }>
						'getWayTypes#GET': Read<telephony_DirectoryWayType[], $1>
					}
					faxConsumption: {
						'{consumptionId}#GET': Read<telephony_FaxConsumption, $1>
					}
					offerTask: {
						'{taskId}#GET': Read<telephony_OfferTask, $1>
						'{taskId}#PUT': Write<void, $1, telephony_OfferTask_Request>
					}
					previousVoiceConsumption: {
						'{consumptionId}#GET': Read<telephony_PreviousVoiceConsumption, $1>
					}
					repaymentConsumption: {
						'{consumptionId}#GET': Read<telephony_RepaymentConsumption, $1>
					}
					task: {
						'{taskId}#GET': Read<telephony_Task, $1>
					}
					voiceConsumption: {
						'{consumptionId}#GET': Read<telephony_VoiceConsumption, $1>
					}
				}
			}
			softphone: {
				'logo#DELETE': Read<void, $4>
				'logo#GET': Read<telephony_SoftphoneLogo, $4>
				'logo#PUT': Write<telephony_SoftphoneLogo, $4, telephony_SoftphoneLogo_Request>
				'theme#GET': Read<telephony_SoftphoneTheme, $4>
				'theme#PUT': Write<telephony_SoftphoneTheme, $4, telephony_SoftphoneThemeInput_Request>
			}
			task: {
				'{taskId}#GET': Read<telephony_Task, $1>
			}
			timeCondition: {
				'{serviceName}#GET': Read<telephony_GenericScreen, $1>
				'{serviceName}': {
					'condition#GET': Read<number[], $1>
					'condition#POST': Write<telephony_TimeCondition, $1, { day: telephony_TimeConditionsDayEnum_Request; hourBegin: string; hourEnd: string; policy: telephony_TimeConditionsPolicyEnum_Request }>
					'options#GET': Read<telephony_TimeConditionOptions, $1>
					'options#PUT': Write<void, $1, telephony_TimeConditionOptions_Request>
					condition: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_TimeCondition, $1>
						'{id}#PUT': Write<void, $1, telephony_TimeCondition_Request>
					}
				}
			}
			trunk: {
				'{serviceName}#GET': Read<telephony_Trunk, $1>
				'{serviceName}': {
					'channelsPacksRepartition#GET': Read<telephony_TrunkSimultaneousPacksRepartition, $1, { quantity: number }>
					'externalDisplayedNumber#GET': Read<string[], $1>
					'externalDisplayedNumber#POST': Write<telephony_TrunkExternalDisplayedNumber, $1, { autoValidation?: boolean; number: string }>
					externalDisplayedNumber: {
						'{number}#DELETE': Read<void, $1>
						'{number}#GET': Read<telephony_TrunkExternalDisplayedNumber, $1>
						'{number}': {
							'validate#POST': Write<telephony_TrunkExternalDisplayedNumberValidation, $1>
						}
					}
				}
			}
			voicemail: {
				'{serviceName}#GET': Read<telephony_Voicemail, $1>
				'{serviceName}#PUT': Write<void, $1, telephony_Voicemail_Request>
				'{serviceName}': {
					'directories#GET': Read<number[], $1, { dir?: telephony_VoicemailMessageFolderDirectoryEnum_Request }>
					'greetings#GET': Read<number[], $1, { dir?: telephony_VoicemailMessageFolderGreetingEnum_Request }>
					'greetings#POST': Write<number, $1, { dir: telephony_VoicemailMessageFolderGreetingEnum_Request; documentId: string }>
					'migrateOnNewVersion#POST': Write<void, $1>
					'settings#GET': Read<telephony_VoicemailProperties, $1>
					'settings#PUT': Write<void, $1, telephony_VoicemailProperties_Request>
					directories: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_VoicemailMessages, $1>
						'{id}': {
							'download#GET': Read<telephony_PcsFile, $1, { format?: telephony_ServiceVoicemailAudioFormatEnum_Request }>
							'move#POST': Write<void, $1, { dir: telephony_VoicemailMessageFolderDirectoryEnum_Request }>
							'transcript#GET': Read<telephony_TranscriptFile, $10, { format: telephony_TranscriptFormatEnum_Request }>
						}
					}
					greetings: {
						'{id}#DELETE': Read<void, $1>
						'{id}#GET': Read<telephony_VoicemailGreetings, $1>
						'{id}': {
							'download#GET': Read<telephony_PcsFile, $1, { format?: telephony_ServiceVoicemailAudioFormatEnum_Request }>
							'move#POST': Write<void, $1, { dir: telephony_VoicemailMessageFolderGreetingEnum_Request }>
						}
					}
					settings: {
						'changePassword#POST': Write<void, $1, { password: string }>
						'changeRouting#POST': Write<void, $1, { routing: telephony_VoicefaxRoutingEnum_Request }>
						'routing#GET': Read<telephony_VoicefaxRoutingEnum, $1>
						'voicemailNumbers#GET': Read<telephony_VoicemailNumbers, $1>
					}
				}
			}
			vxml: {
				'{serviceName}#GET': Read<telephony_Vxml, $1>
				'{serviceName}': {
					'settings#GET': Read<telephony_VxmlProperties, $1>
					'settings#PUT': Write<void, $1, telephony_VxmlProperties_Request>
					settings: {
						'logs#POST': Write<telephony_TemporaryLogsLink, $1>
					}
				}
			}
		}
	}
}
export interface complexType_Range<T> {
	from: T
	to: T
}
export interface complexType_SafeKeyValue_Request<T> {
	key?: string
	value?: T
}
export interface complexType_UnitAndValues<T> {
	unit: string
	values: T[]
}
export type coreTypes_CountryEnum = coreTypes_CountryEnum_Request | Text
export type nichandle_GenderEnum = nichandle_GenderEnum_Request | Text
export type order_CurrencyCodeEnum = order_CurrencyCodeEnum_Request | Text
export type order_CurrencyCodeEnum_Request = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum
	text: string
	value: number
}
export interface order_Price_Request {
	currencyCode?: order_CurrencyCodeEnum_Request
	text?: string
	value?: number
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
export interface spare_telephony_TelephonySpareWithIAM {
	brand: string
	iam: iam_ResourceMetadata | null
	macAddress: string
	protocol: telephony_ProtocolEnum
}
export interface telephony_AbbreviatedNumber {
	abbreviatedNumber: number
	destinationNumber: string
	name: string
	surname: string
}
export interface telephony_AbbreviatedNumberGroup {
	abbreviatedNumber: number
	destinationNumber: string
	name: string
	surname: string
}
export interface telephony_AbbreviatedNumberGroup_Request {
	destinationNumber?: string
	name?: string
	surname?: string
}
export interface telephony_AbbreviatedNumber_Request {
	destinationNumber?: string
	name?: string
	surname?: string
}
export interface telephony_AccessoryOffer {
	description: string | null
	name: string
	price: order_Price
	url: string | null
}
export type telephony_AntihackActionEnum_Request = 'AUTHORIZE_ALL' | 'AUTHORIZE_ONE_NUMBER' | 'BLOCK_ALL' | 'BLOCK_ONE_NUMBER'
export interface telephony_BannerAccess {
	creationDate: string
	id: number
	url: string
}
export type telephony_BillDocument_Request = 'csv' | 'pdf' | 'received.csv' | 'xml'
export type telephony_BillStatusEnum = 'doing' | 'done' | 'error' | 'todo' | Text
export type telephony_BillingAccountStatusEnum = 'closed' | 'deleted' | 'enabled' | 'expired' | Text
export interface telephony_BillingAccountWithIAM {
	allowedOutplan: order_Price
	billingAccount: string
	creditThreshold: order_Price
	currentOutplan: order_Price
	description: string
	hasSpecialNumbers: boolean
	hiddenExternalNumber: boolean
	iam: iam_ResourceMetadata | null
	overrideDisplayedNumber: boolean
	securityDeposit: order_Price
	status: telephony_BillingAccountStatusEnum
	trusted: boolean
}
export interface telephony_BillingAccount_Request {
	creditThreshold?: order_Price_Request
	description?: string
	hiddenExternalNumber?: boolean
	overrideDisplayedNumber?: boolean
}
export interface telephony_CallsGenerated {
	answerDatetime: string | null
	application: string | null
	applicationResult: string | null
	billingNumber: string
	callCreatedDatetime: string | null
	callDuration: number | null
	callee: string | null
	caller: string | null
	dtmf: string | null
	hangupCause: telephony_CallsGeneratorHangupCauseEnum | null
	hangupDatetime: string | null
	identifier: string
	transferFrom: string | null
	uuid: string
}
export type telephony_CallsGeneratorDialplanEnum_Request = 'ReadText' | 'RequestAppointmentConfirmation' | 'RequestAppointmentConfirmationWithTransfer'
export type telephony_CallsGeneratorHangupCauseEnum = 'AccessInformationDiscarded' | 'AllottedTimeout' | 'AttendedTransfer' | 'BlindTransfer' | 'CallAwardedbeing' | 'ChannelTypeNotImplemented' | 'ChannelUnacceptable' | 'CodeSip403BearerCapabilityNotAuthorized' | 'CodeSip403IncomingCallsBarred' | 'CodeSip403OutgoingCallsBarred' | 'CodeSip404NoRouteToDestination' | 'CodeSip404NoRouteToSpecifiedTransitNetwork' | 'CodeSip404UnallocatedNumber' | 'CodeSip408NoUserResponding' | 'CodeSip410NumberChanged' | 'CodeSip410RedirectionToNewDestination' | 'CodeSip480NoAnswerFromUser' | 'CodeSip480NormalUnspecified' | 'CodeSip480SubscriberAbsent' | 'CodeSip483ExchangeRoutingError' | 'CodeSip484InvalidNumberFormatAddressIncomplete' | 'CodeSip486UserBusy' | 'CodeSip487OriginatorCancel' | 'CodeSip488IncompatibleDestination' | 'CodeSip488bearerCapabilityNotImplemented' | 'CodeSip501FacilitiesRejected' | 'CodeSip501RequestedFacilityNotImplemented' | 'CodeSip501ServiceOrOptionNotImplementedUnspecified' | 'CodeSip502DestinationOutOfOrder' | 'CodeSip503BearerCapabilityNotPresentlyAvailable' | 'CodeSip503NetworkOutOfOrder' | 'CodeSip503NoCircuitChannelAvailable' | 'CodeSip503RequestedCircuitOrChannelNotAvailable' | 'CodeSip503SwitchingEquipmentCongestion' | 'CodeSip503TemporaryFailure' | 'CodeSip504RecoveryOnTimerExpiry' | 'CodeSip603CallRejected' | 'Crash' | 'GatewayDown' | 'InformationElementOrParameterNonExistentOrNotImplemented' | 'InterworkingUnspecified' | 'InvalidCallReferenceValue' | 'InvalidInformationElementContents' | 'InvalidMessageUnspecified' | 'LoseRace' | 'ManagerRequest' | 'MandatoryInformationElementIsMissing' | 'MediaTimeout' | 'MessageNotCompatibleWithCallState' | 'MessageNotCompatibleWithCallStateOrMessageTypeNonExistentOrNotImplemented' | 'MessageTypeNonExistentOrNotImplemented' | 'NormalCallClearing' | 'ParameterNonExistentOrNotImplementedPassedOnNationalUse' | 'PickedOff' | 'PreEmpted' | 'ProgressTimeout' | 'ProtocolErrorUnspecified' | 'RequestedFacilityNotSubscribed' | 'ResponseToStatusInquiry' | 'ServiceOrOptionNotAvailableUnspecified' | 'SystemShutdown' | 'UnknownOrCallUnfinished' | 'UnspecifiedNoOtherCauseCodesApplicable' | 'UserChallenge' | 'UserNotRegistered' | Text
export interface telephony_CarrierSip {
	description: string
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_CarrierSipClusterInfo {
	name: string
	zones: telephony_CarrierSipClusterZone[]
}
export interface telephony_CarrierSipClusterZone {
	mediaIps: string[]
	region: telephony_CarrierSipClusterZoneRegionEnum
}
export type telephony_CarrierSipClusterZoneRegionEnum = 'rbx' | 'sbg' | Text
export interface telephony_CarrierSipCustomerEndpoint {
	enableIncomingCalls: boolean
	id: number
	ip: string
	port: number
	priority: number
	protocol: telephony_CarrierSipEndpointProtocolEnum
	weight: number
}
export interface telephony_CarrierSipDetails {
	description: string
	maxCallsPerSecond: number
	maxConcurrentCalls: number
}
export interface telephony_CarrierSipDetails_Request {
	description?: string
}
export type telephony_CarrierSipEndpointProtocolEnum = 'tcp' | 'tls' | 'udp' | Text
export interface telephony_CarrierSipVnoMandate {
	applicationDate: string
	contractReference: string
}
export interface telephony_CarrierSipVnoRange {
	description: string
	prefix: string
}
export interface telephony_CarrierSipVnoRange_Request {
	description?: string
}
export interface telephony_City {
	administrationCode: string | null
	name: string
	zipCode: string
}
export interface telephony_Click2CallUser {
	creationDateTime: string
	id: number
	login: string
}
export interface telephony_Conference {
	description: string
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_ConferenceHistory {
	countConnections: number
	countParticipants: number
	dateBegin: string
	dateEnd: string
	duration: number
	events: telephony_ConferenceHistoryEvent[]
	id: number
	recordUrl: string | null
}
export interface telephony_ConferenceHistoryEvent {
	callerid: string
	date: string
	type: string
}
export interface telephony_ConferenceInformations {
	dateStart: string
	locked: boolean
	membersCount: number
}
export type telephony_ConferenceLanguageEnum = telephony_ConferenceLanguageEnum_Request | Text
export type telephony_ConferenceLanguageEnum_Request = 'de' | 'en' | 'es' | 'fr' | 'it'
export interface telephony_ConferenceParticipants {
	arrivalDateTime: string
	callerName: string
	callerNumber: string
	energy: number
	floor: boolean
	hear: boolean
	id: number
	speak: boolean
	talking: boolean
}
export interface telephony_ConferenceProperties {
	announceFile: boolean
	announceFilename: string | null
	announceSoundId: number | null
	anonymousRejection: boolean
	enterMuted: boolean
	eventsChannel: string
	language: telephony_ConferenceLanguageEnum
	pin: string
	recordStatus: boolean
	reportEmail: string | null
	reportStatus: telephony_ConferenceReportStatusEnum
	roomNumber: number
	whiteLabelReport: boolean
}
export interface telephony_ConferenceProperties_Request {
	announceFile?: boolean
	announceSoundId?: number | null
	anonymousRejection?: boolean
	enterMuted?: boolean
	language?: telephony_ConferenceLanguageEnum_Request
	pin?: string
	recordStatus?: boolean
	reportEmail?: string | null
	reportStatus?: telephony_ConferenceReportStatusEnum_Request
	whiteLabelReport?: boolean
}
export type telephony_ConferenceReportStatusEnum = telephony_ConferenceReportStatusEnum_Request | Text
export type telephony_ConferenceReportStatusEnum_Request = 'customer' | 'none' | 'other'
export interface telephony_ConferenceRoom {
	announceFile: boolean
	announceFilename: string | null
	announceSoundId: number | null
	anonymousRejection: boolean
	enterMuted: boolean
	eventsChannel: string
	expirationDate: string | null
	language: telephony_ConferenceLanguageEnum
	pin: string
	recordStatus: boolean
	reportEmail: string | null
	reportStatus: telephony_ConferenceReportStatusEnum
	roomNumber: number
	whiteLabelReport: boolean
}
export interface telephony_ConferenceRoom_Request {
	announceFile?: boolean
	announceSoundId?: number | null
	anonymousRejection?: boolean
	enterMuted?: boolean
	expirationDate?: string | null
	language?: telephony_ConferenceLanguageEnum_Request
	pin?: string
	recordStatus?: boolean
	reportEmail?: string | null
	reportStatus?: telephony_ConferenceReportStatusEnum_Request
	whiteLabelReport?: boolean
}
export interface telephony_ConferenceRoomsStatistics {
	activeRoomsCount: number
	participantsCount: number
	roomsCount: number
}
export interface telephony_ConferenceWebAccess {
	id: number
	type: telephony_ConferenceWebAccessTypeEnum
	url: string
}
export type telephony_ConferenceWebAccessTypeEnum = telephony_ConferenceWebAccessTypeEnum_Request | Text
export type telephony_ConferenceWebAccessTypeEnum_Request = 'read' | 'write'
export interface telephony_ConsumptionThreshold {
	block: telephony_OutplanNotificationBlockEnum
	id: number
	notifyEmail: string
	percentage: number
}
export interface telephony_Contact {
	address: string | null
	city: string | null
	country: coreTypes_CountryEnum | null
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
	country?: coreTypes_CountryEnum_Request | null
	email?: string | null
	firstname?: string | null
	name?: string | null
	organisation?: string | null
	phone?: string | null
	zip?: string | null
}
export type telephony_ContactsExportFormatsEnum_Request = 'csv'
export interface telephony_DatetimeAndIpvalue {
	datetime: string
	ip: string | null
}
export interface telephony_Ddi {
	description: string
	destination: string | null
	featureType: telephony_TypeEnum
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_Ddi_Request {
	description?: string
}
export interface telephony_DefaultSipDomains {
	country: telephony_ServiceNumberCountryEnum
	currentDomain: string
	list: string[]
	productType: telephony_SipDomainProductTypeEnum
}
export interface telephony_DetailedRateCodeInformation {
	cancelLimitDatetime: string | null
	effectiveDatetime: string | null
	pricePerCallWithoutTax: order_Price
	pricePerMinuteWithoutTax: order_Price
	rateCode: string
	repaymentPricePerCallWithoutTax: order_Price
	repaymentPricePerMinuteWithoutTax: order_Price
	updateRateCodePriceWithoutTax: order_Price | null
}
export interface telephony_DiagnosticReport {
	callId: string
	category: telephony_DiagnosticReportCategoryEnum
	datetime: string
	description: string
	level: telephony_DiagnosticReportLevelEnum
	name: string
	report: string
}
export type telephony_DiagnosticReportCategoryEnum = 'dpi' | 'signal' | Text
export type telephony_DiagnosticReportIndexEnum_Request = '2 days ago' | '3 days ago' | 'today' | 'yesterday'
export type telephony_DiagnosticReportLevelEnum = 'debug' | 'error' | 'info' | 'warn' | Text
export interface telephony_DirectoryHeadingPJ {
	apeCode: string
	apeDescription: string
	directoryServiceCode: number
	directoryServiceDescription: string
	notification: string
}
export interface telephony_DirectoryInfo {
	address: string
	addressExtra: string
	ape: string
	areaCode: number
	birthDate: string | null
	cedex: string
	city: string
	country: string
	directoryServiceCode: string
	displayFirstName: boolean
	displayMarketingDirectory: boolean
	displayOnlyCity: boolean
	displaySearchReverse: boolean
	displayUniversalDirectory: boolean
	email: string
	firstName: string
	gender: nichandle_GenderEnum | null
	inseeCode: number
	legalForm: string
	lineDescription: string
	modificationDate: string
	modificationType: string
	name: string
	number: string
	occupation: string
	postBox: string
	postCode: string
	siret: string
	socialNomination: string
	socialNominationExtra: string
	status: string
	urbanDistrict: string
	wayName: string
	wayNumber: string
	wayNumberExtra: string
	wayType: string
}
export interface telephony_DirectoryInfo_Request {
	address?: string
	addressExtra?: string
	ape?: string
	birthDate?: string | null
	cedex?: string
	city?: string
	country?: string
	directoryServiceCode?: string
	displayFirstName?: boolean
	displayMarketingDirectory?: boolean
	displayOnlyCity?: boolean
	displaySearchReverse?: boolean
	displayUniversalDirectory?: boolean
	email?: string
	firstName?: string
	gender?: nichandle_GenderEnum_Request | null
	legalForm?: string
	lineDescription?: string
	name?: string
	occupation?: string
	postBox?: string
	postCode?: string
	siret?: string
	socialNomination?: string
	socialNominationExtra?: string
	urbanDistrict?: string
	wayName?: string
	wayNumber?: string
	wayNumberExtra?: string
	wayType?: string
}
export interface telephony_DirectoryWayType {
	abbreviatedName: string
	wayName: string
}
export interface telephony_Document {
	description: string | null
	id: string
	name: string
	size: number
	url: string
	validationDate: string | null
}
export interface telephony_EasyHunting {
	anonymousRejection: boolean
	description: string
	featureType: telephony_TypeEnum
	isCCS: boolean
	maxWaitTime: number
	queueSize: number
	serviceName: string
	serviceType: telephony_TypeServiceEnum
	showCallerNumber: telephony_OvhPabxDialplanNumberPresentationEnum
	statusIvrEnabled: boolean
	strategy: telephony_OvhPabxHuntingQueueStrategyEnum
	toneOnClosing: number | null
	toneOnHold: number | null
	toneOnOpening: number | null
	voicemail: string | null
}
export interface telephony_EasyHuntingScreenListsConditions {
	callerIdNumber: string | null
	conditionId: number
	destinationNumber: string | null
	screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum
}
export interface telephony_EasyHuntingScreenListsConditionsSettings {
	status: telephony_EasyHuntingScreenListsConditionsStatusEnum
}
export interface telephony_EasyHuntingScreenListsConditionsSettings_Request {
	status?: telephony_EasyHuntingScreenListsConditionsStatusEnum_Request
}
export type telephony_EasyHuntingScreenListsConditionsStatusEnum = telephony_EasyHuntingScreenListsConditionsStatusEnum_Request | Text
export type telephony_EasyHuntingScreenListsConditionsStatusEnum_Request = 'disabled' | 'incomingBlackList' | 'incomingWhiteList'
export interface telephony_EasyHuntingScreenListsConditions_Request {
	callerIdNumber?: string | null
	destinationNumber?: string | null
}
export interface telephony_EasyHuntingTimeConditions {
	conditionId: number
	policy: telephony_TimeConditionsPolicyEnum
	timeFrom: string
	timeTo: string
	weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum
}
export interface telephony_EasyHuntingTimeConditionsSettings {
	enable: boolean
	slot1Number: string | null
	slot1Type: telephony_TimeConditionsSettingsForwardTypeEnum | null
	slot2Number: string | null
	slot2Type: telephony_TimeConditionsSettingsForwardTypeEnum | null
	slot3Number: string | null
	slot3Type: telephony_TimeConditionsSettingsForwardTypeEnum | null
	unavailableNumber: string | null
	unavailableType: telephony_TimeConditionsSettingsForwardTypeEnum | null
}
export interface telephony_EasyHuntingTimeConditionsSettings_Request {
	enable?: boolean
	slot1Number?: string | null
	slot1Type?: telephony_TimeConditionsSettingsForwardTypeEnum_Request | null
	slot2Number?: string | null
	slot2Type?: telephony_TimeConditionsSettingsForwardTypeEnum_Request | null
	slot3Number?: string | null
	slot3Type?: telephony_TimeConditionsSettingsForwardTypeEnum_Request | null
	unavailableNumber?: string | null
	unavailableType?: telephony_TimeConditionsSettingsForwardTypeEnum_Request | null
}
export interface telephony_EasyHuntingTimeConditions_Request {
	policy?: telephony_TimeConditionsPolicyEnum_Request
	timeFrom?: string
	timeTo?: string
	weekDay?: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum_Request
}
export interface telephony_EasyHunting_Request {
	anonymousRejection?: boolean
	description?: string
	maxWaitTime?: number
	queueSize?: number
	showCallerNumber?: telephony_OvhPabxDialplanNumberPresentationEnum_Request
	statusIvrEnabled?: boolean
	strategy?: telephony_OvhPabxHuntingQueueStrategyEnum_Request
	toneOnClosing?: number | null
	toneOnHold?: number | null
	toneOnOpening?: number | null
	voicemail?: string | null
}
export interface telephony_EntrepriseNumberInformations {
	address: string | null
	ape: string | null
	brand: string | null
	entrepriseNumber: string
	isValid: boolean
	name: string
	siren: string | null
}
export interface telephony_EntrepriseNumberInformationsTask {
	informations: telephony_EntrepriseNumberInformations
	status: telephony_TaskStatusEnum
}
export interface telephony_EventToken {
	token: string
}
export interface telephony_Fax {
	description: string
	notifications: telephony_LineNotificationsOptions | null
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_FaxCampaign {
	countFailed: number
	countSuccess: number
	countTotal: number
	dateEnd: string | null
	dateStart: string | null
	id: number
	name: string
	reference: string
	status: string
}
export interface telephony_FaxCampaignDetail {
	failed: string[]
	success: string[]
	todo: string[]
}
export type telephony_FaxCampaignRecipientsTypeEnum_Request = 'document' | 'list'
export type telephony_FaxCampaignSendTypeEnum_Request = 'automatic' | 'manual' | 'scheduled'
export interface telephony_FaxConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	creationDatetime: string
	pages: number
	priceWithoutTax: order_Price
	wayType: telephony_FaxConsumptionWayTypeEnum
}
export type telephony_FaxConsumptionWayTypeEnum = telephony_FaxConsumptionWayTypeEnum_Request | Text
export type telephony_FaxConsumptionWayTypeEnum_Request = 'received' | 'sent'
export type telephony_FaxMailFormatEnum = telephony_FaxMailFormatEnum_Request | Text
export type telephony_FaxMailFormatEnum_Request = 'html' | 'text'
export interface telephony_FaxProperties {
	callNumber: string
	countryCode: string
	faxMaxCall: telephony_FaxSendingTries
	faxQuality: telephony_FaxQualityEnum
	faxTagLine: string
	fromEmail: string
	fromName: string
	mailFormat: telephony_FaxMailFormatEnum
	receiver: string
	redirectionEmail: string[]
	rejectAnonymous: boolean
	sender: string
}
export interface telephony_FaxProperties_Request {
	faxMaxCall?: telephony_FaxSendingTries_Request
	faxQuality?: telephony_FaxQualityEnum_Request
	faxTagLine?: string
	fromEmail?: string
	fromName?: string
	mailFormat?: telephony_FaxMailFormatEnum_Request
	receiver?: string
	redirectionEmail?: string[]
	rejectAnonymous?: boolean
	sender?: string
}
export type telephony_FaxQualityEnum = telephony_FaxQualityEnum_Request | Text
export type telephony_FaxQualityEnum_Request = 'best' | 'high' | 'normal'
export interface telephony_FaxScreen {
	blacklistedNumbers: string[] | null
	blacklistedTSI: string[] | null
	callNumber: string
	countryCode: string
	filteringList: telephony_FaxScreenListTypeEnum | null
	serviceName: string
	whitelistedNumbers: string[] | null
	whitelistedTSI: string[] | null
}
export type telephony_FaxScreenListTypeEnum = telephony_FaxScreenListTypeEnum_Request | Text
export type telephony_FaxScreenListTypeEnum_Request = '' | 'blacklist' | 'no' | 'whitelist'
export interface telephony_FaxScreen_Request {
	blacklistedNumbers?: string[] | null
	blacklistedTSI?: string[] | null
	whitelistedNumbers?: string[] | null
	whitelistedTSI?: string[] | null
}
export type telephony_FaxSendingTries = telephony_FaxSendingTries_Request | Text
export type telephony_FaxSendingTries_Request = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export interface telephony_Fax_Request {
	description?: string
	notifications?: telephony_LineNotificationsOptions_Request | null
}
export interface telephony_FunctionKey {
	default: string | null
	function: string | null
	keyNum: number
	label: string
	parameter: string | null
	type: string
}
export interface telephony_FunctionKey_Request {
	function?: string | null
	parameter?: string | null
}
export interface telephony_GenericScreen {
	serviceName: string
}
export interface telephony_HardwareOffer {
	description: string | null
	name: string
	price: order_Price
	url: string | null
}
export interface telephony_HistoryConsumption {
	date: string
	price: order_Price
	priceOutplan: order_Price
	status: telephony_BillStatusEnum
}
export interface telephony_HistoryRepaymentConsumption {
	billingNumber: string
	date: string
	price: order_Price
	status: telephony_BillStatusEnum
}
export interface telephony_HistoryTollfreeConsumption {
	date: string
	price: order_Price
	status: telephony_BillStatusEnum
}
export interface telephony_Line {
	canChangePassword: boolean
	description: string
	deviceSlot: number
	getPublicOffer: telephony_LineOffer
	infrastructure: string
	isAttachedToOtherLinesPhone: boolean
	notifications: telephony_LineNotificationsOptions | null
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum
	simultaneousLines: number
}
export type telephony_LineBlockingMode_Request = 'both' | 'incoming' | 'outgoing'
export type telephony_LineNotificationsLogsFrequencyEnum = telephony_LineNotificationsLogsFrequencyEnum_Request | Text
export type telephony_LineNotificationsLogsFrequencyEnum_Request = 'Never' | 'Once a day' | 'Twice a day'
export interface telephony_LineNotificationsLogsOptions {
	email: string | null
	frequency: telephony_LineNotificationsLogsFrequencyEnum | null
	sendIfNull: boolean | null
}
export interface telephony_LineNotificationsLogsOptions_Request {
	email?: string | null
	frequency?: telephony_LineNotificationsLogsFrequencyEnum_Request | null
	sendIfNull?: boolean | null
}
export interface telephony_LineNotificationsOptions {
	logs: telephony_LineNotificationsLogsOptions | null
}
export interface telephony_LineNotificationsOptions_Request {
	logs?: telephony_LineNotificationsLogsOptions_Request | null
}
export interface telephony_LineOffer {
	description: string
	name: string
	price: order_Price | null
}
export interface telephony_LineOffersAndContracts {
	contracts: order_Contract[]
	offers: telephony_LineOffer[]
}
export type telephony_LineOptionForwardNatureTypeEnum = telephony_LineOptionForwardNatureTypeEnum_Request | Text
export type telephony_LineOptionForwardNatureTypeEnum_Request = 'fax' | 'number' | 'voicemail'
export type telephony_LineOptionIntercomEnum = telephony_LineOptionIntercomEnum_Request | Text
export type telephony_LineOptionIntercomEnum_Request = 'no' | 'prefixed' | 'yes'
export type telephony_LineOptionLanguageEnum = telephony_LineOptionLanguageEnum_Request | Text
export type telephony_LineOptionLanguageEnum_Request = 'Dutch' | 'English (UK)' | 'French (BE)' | 'French' | 'German' | 'Italian' | 'Spanish'
export interface telephony_LineOptions {
	absentSubscriber: boolean
	anonymousCallRejection: boolean
	callRestrictionIncoming: boolean
	callRestrictionOutgoing: boolean
	callWaiting: boolean
	codecs: string
	defaultVoicemail: string
	displayNumber: string
	doNotDisturb: boolean
	domain: string
	forwardBackup: boolean
	forwardBackupNature: telephony_LineOptionForwardNatureTypeEnum
	forwardBackupNumber: string
	forwardBusy: boolean
	forwardBusyNature: telephony_LineOptionForwardNatureTypeEnum
	forwardBusyNumber: string
	forwardNoReply: boolean
	forwardNoReplyDelay: number
	forwardNoReplyNature: telephony_LineOptionForwardNatureTypeEnum
	forwardNoReplyNumber: string
	forwardUnconditional: boolean
	forwardUnconditionalNature: telephony_LineOptionForwardNatureTypeEnum
	forwardUnconditionalNumber: string
	identificationRestriction: boolean
	intercom: telephony_LineOptionIntercomEnum
	ipRestrictions: string[]
	language: telephony_LineOptionLanguageEnum
	lockOutCall: boolean
	lockOutCallPassword: string | null
	proxy: string
	recordOutgoingCallsBeta: boolean
	toneOnCallWaitingSoundId: number | null
	toneOnHoldSoundId: number | null
	toneRingbackSoundId: number | null
	voicemailExternalNumber: string
	voicemailInternalNumber: string
}
export interface telephony_LineOptions_Request {
	absentSubscriber?: boolean
	anonymousCallRejection?: boolean
	callRestrictionIncoming?: boolean
	callRestrictionOutgoing?: boolean
	callWaiting?: boolean
	codecs?: string
	defaultVoicemail?: string
	displayNumber?: string
	doNotDisturb?: boolean
	domain?: string
	forwardBackup?: boolean
	forwardBackupNature?: telephony_LineOptionForwardNatureTypeEnum_Request
	forwardBackupNumber?: string
	forwardBusy?: boolean
	forwardBusyNature?: telephony_LineOptionForwardNatureTypeEnum_Request
	forwardBusyNumber?: string
	forwardNoReply?: boolean
	forwardNoReplyDelay?: number
	forwardNoReplyNature?: telephony_LineOptionForwardNatureTypeEnum_Request
	forwardNoReplyNumber?: string
	forwardUnconditional?: boolean
	forwardUnconditionalNature?: telephony_LineOptionForwardNatureTypeEnum_Request
	forwardUnconditionalNumber?: string
	identificationRestriction?: boolean
	intercom?: telephony_LineOptionIntercomEnum_Request
	ipRestrictions?: string[]
	language?: telephony_LineOptionLanguageEnum_Request
	lockOutCall?: boolean
	lockOutCallPassword?: string | null
	recordOutgoingCallsBeta?: boolean
	toneOnCallWaitingSoundId?: number | null
	toneOnHoldSoundId?: number | null
	toneRingbackSoundId?: number | null
}
export interface telephony_LinePhone {
	brand: string
	description: string
	fees: order_Price | null
	maxline: number
	offerType: telephony_RmaOfferTypeEnum
	price: order_Price
	protocol: telephony_ProtocolEnum
}
export interface telephony_LinePhoneAssociable {
	associatedLines: telephony_LinePhoneAssociableConfiguredLines[]
	brand: string
	maxLines: number
	protocol: telephony_ProtocolEnum
}
export interface telephony_LinePhoneAssociableConfiguredLines {
	description: string
	serviceName: string
}
export type telephony_LineStatisticsTypeEnum_Request = 'maxDelay' | 'maxJitter' | 'rtpMos' | 'sumRtpLost'
export interface telephony_Line_Request {
	description?: string
	notifications?: telephony_LineNotificationsOptions_Request | null
}
export interface telephony_Number {
	description: string
	featureType: telephony_TypeEnum
	partOfPool: string | null
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export type telephony_NumberCountryCodeEnum = '32' | '33' | '34' | '41' | '44' | '49' | Text
export type telephony_NumberCountryEnum = telephony_NumberCountryEnum_Request | Text
export type telephony_NumberCountryEnum_Request = 'be' | 'ch' | 'fr' | 'gb' | 'uk'
export interface telephony_NumberDetailedZone {
	askedCity: string | null
	city: string
	country: telephony_NumberCountryEnum
	internationalNumber: string
	matchingCriteria: telephony_NumberDetailedZoneMatchingCriteriaEnum | null
	number: string
	prefix: telephony_NumberCountryCodeEnum
	type: telephony_NumberDetailedZoneTypeEnum
	zipCode: string | null
	zneList: string[]
}
export type telephony_NumberDetailedZoneMatchingCriteriaEnum = 'city' | 'internationalNumber' | 'number' | 'zne' | Text
export type telephony_NumberDetailedZoneTypeEnum = 'geographic' | 'non-geographic' | 'special' | Text
export type telephony_NumberTypeEnum_Request = 'geographic' | 'nogeographic' | 'special'
export interface telephony_Number_Request {
	description?: string
}
export interface telephony_OfferChange {
	offer: string
}
export interface telephony_OfferTask {
	action: telephony_OfferTaskActionEnum
	executionDate: string
	status: telephony_TaskStatusEnum
	taskId: number
	type: telephony_OfferTaskTypeEnum
}
export type telephony_OfferTaskActionEnum = telephony_OfferTaskActionEnum_Request | Text
export type telephony_OfferTaskActionEnum_Request = 'convertToAlias' | 'convertToSip' | 'migrateToNewVoicemail' | 'removeSimltaneousLines' | 'switchServer' | 'termination' | 'updateFirmware' | 'upgrade'
export type telephony_OfferTaskTypeEnum = telephony_OfferTaskTypeEnum_Request | Text
export type telephony_OfferTaskTypeEnum_Request = 'line' | 'offer' | 'option' | 'phone'
export interface telephony_OfferTask_Request {
	executionDate?: string
}
export interface telephony_OldPhone {
	mac: string
	model: string
}
export type telephony_OutplanNotificationBlockEnum = telephony_OutplanNotificationBlockEnum_Request | Text
export type telephony_OutplanNotificationBlockEnum_Request = 'blockAllCalls' | 'blockIncomingCalls' | 'blockOutgoingCalls' | 'none'
export interface telephony_OvhPabx {
	description: string
	featureType: telephony_TypeEnum
	isCCS: boolean
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_OvhPabxCustomStatus {
	color: string | null
	description: string | null
	id: number
	name: string
}
export interface telephony_OvhPabxDialplan {
	anonymousRejection: boolean
	dialplanId: number
	lastUpdate: string
	name: string
	showCallerNumber: telephony_OvhPabxDialplanNumberPresentationEnum
	transferTimeout: number
}
export interface telephony_OvhPabxDialplanExtension {
	enabled: boolean
	extensionId: number
	position: number
	schedulerCategory: telephony_SchedulerCategoryEnum | null
	screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum | null
}
export interface telephony_OvhPabxDialplanExtensionConditionScreenList {
	callerIdNumber: string | null
	conditionId: number
	destinationNumber: string | null
	screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum | null
}
export type telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum = telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request | Text
export type telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request = 'destinationBlackList' | 'destinationWhiteList' | 'incomingBlackList' | 'incomingWhiteList'
export interface telephony_OvhPabxDialplanExtensionConditionTime {
	conditionId: number
	timeFrom: string
	timeTo: string
	weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum
}
export type telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum = telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum_Request | Text
export type telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum_Request = 'friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday'
export interface telephony_OvhPabxDialplanExtensionConditionTime_Request {
	timeFrom?: string
	timeTo?: string
	weekDay?: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum_Request
}
export interface telephony_OvhPabxDialplanExtensionRule {
	action: telephony_OvhPabxDialplanExtensionRuleActionEnum
	actionParam: string | null
	negativeAction: boolean
	position: number
	ruleId: number
}
export type telephony_OvhPabxDialplanExtensionRuleActionEnum = telephony_OvhPabxDialplanExtensionRuleActionEnum_Request | Text
export type telephony_OvhPabxDialplanExtensionRuleActionEnum_Request = 'bridge' | 'endless_playback' | 'hangup' | 'hunting' | 'ivr' | 'playback' | 'readDtmf' | 'setCallerName' | 'sleep' | 'tts' | 'voicemail'
export interface telephony_OvhPabxDialplanExtensionRule_Request {
	action?: telephony_OvhPabxDialplanExtensionRuleActionEnum_Request
	actionParam?: string | null
	negativeAction?: boolean
	position?: number
}
export interface telephony_OvhPabxDialplanExtension_Request {
	enabled?: boolean
	position?: number
	schedulerCategory?: telephony_SchedulerCategoryEnum_Request | null
	screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum_Request | null
}
export type telephony_OvhPabxDialplanNumberPresentationEnum = telephony_OvhPabxDialplanNumberPresentationEnum_Request | Text
export type telephony_OvhPabxDialplanNumberPresentationEnum_Request = 'alias' | 'both' | 'caller'
export interface telephony_OvhPabxDialplan_Request {
	anonymousRejection?: boolean
	name?: string
	showCallerNumber?: telephony_OvhPabxDialplanNumberPresentationEnum_Request
	transferTimeout?: number
}
export interface telephony_OvhPabxHunting {
	crmUrlTemplate: string | null
	g729: boolean | null
	name: string
	statusIvrEnabled: boolean
}
export interface telephony_OvhPabxHuntingAgent {
	agentId: number
	breakStatus: number | null
	description: string | null
	number: string
	simultaneousLines: number
	status: telephony_OvhPabxHuntingAgentStatusEnum
	timeout: number
	type: telephony_OvhPabxHuntingAgentTypeEnum
	wrapUpTime: number
}
export interface telephony_OvhPabxHuntingAgentLiveStatus {
	answeredCalls: number
	lastStatusChange: string
	status: telephony_OvhPabxHuntingLiveAgentStatusEnum
	totalCallDuration: number
}
export interface telephony_OvhPabxHuntingAgentQueue {
	agentId: number
	position: number
	queueId: number
}
export interface telephony_OvhPabxHuntingAgentQueue_Request {
	position?: number
}
export type telephony_OvhPabxHuntingAgentStatusEnum = telephony_OvhPabxHuntingAgentStatusEnum_Request | Text
export type telephony_OvhPabxHuntingAgentStatusEnum_Request = 'available' | 'loggedOut' | 'onBreak'
export type telephony_OvhPabxHuntingAgentTypeEnum = 'external' | 'internal' | Text
export interface telephony_OvhPabxHuntingAgent_Request {
	breakStatus?: number | null
	description?: string | null
	number?: string
	simultaneousLines?: number
	status?: telephony_OvhPabxHuntingAgentStatusEnum_Request
	timeout?: number
	wrapUpTime?: number
}
export type telephony_OvhPabxHuntingLiveAgentStatusEnum = 'inAQueueCall' | 'loggedOut' | 'onBreak' | 'receiving' | 'waiting' | Text
export type telephony_OvhPabxHuntingLiveCallsStateEnum = 'Answered' | 'Waiting' | Text
export interface telephony_OvhPabxHuntingQueue {
	actionOnClosure: telephony_OvhPabxQueueActionEnum | null
	actionOnClosureParam: string | null
	actionOnOverflow: telephony_OvhPabxQueueActionEnum | null
	actionOnOverflowParam: string | null
	askForRecordDisabling: boolean | null
	confirmKey: telephony_OvhPabxIvrMenuKeyEnum | null
	description: string | null
	followCallForwards: boolean | null
	maxMember: number
	maxWaitTime: number
	queueId: number
	record: boolean | null
	recordDisablingDigit: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum | null
	recordDisablingLanguage: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum | null
	soundOnHold: number | null
	strategy: telephony_OvhPabxHuntingQueueStrategyEnum
}
export interface telephony_OvhPabxHuntingQueueLiveCalls {
	agent: string
	answered: string | null
	begin: string
	callerIdName: string
	callerIdNumber: string
	destinationNumber: string
	end: string | null
	id: number
	onHold: boolean | null
	queue: string
	state: telephony_OvhPabxHuntingLiveCallsStateEnum
}
export interface telephony_OvhPabxHuntingQueueLiveStatistics {
	callsAnswered: number
	callsLost: number
	callsTotal: number
	lastReset: string
	totalCallDuration: number
	totalWaitingDuration: number
}
export type telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum = telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum_Request | Text
export type telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum_Request = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum = telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum_Request | Text
export type telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum_Request = 'english' | 'french'
export type telephony_OvhPabxHuntingQueueStrategyEnum = telephony_OvhPabxHuntingQueueStrategyEnum_Request | Text
export type telephony_OvhPabxHuntingQueueStrategyEnum_Request = 'cumulationByAgentOrder' | 'longestHangupAgent' | 'longestIdleAgent' | 'random' | 'ringAll' | 'roundRobin' | 'sequentiallyByAgentOrder'
export interface telephony_OvhPabxHuntingQueue_Request {
	actionOnClosure?: telephony_OvhPabxQueueActionEnum_Request | null
	actionOnClosureParam?: string | null
	actionOnOverflow?: telephony_OvhPabxQueueActionEnum_Request | null
	actionOnOverflowParam?: string | null
	askForRecordDisabling?: boolean | null
	confirmKey?: telephony_OvhPabxIvrMenuKeyEnum_Request | null
	description?: string | null
	followCallForwards?: boolean | null
	maxMember?: number
	maxWaitTime?: number
	record?: boolean | null
	recordDisablingDigit?: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum_Request | null
	recordDisablingLanguage?: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum_Request | null
	soundOnHold?: number | null
	strategy?: telephony_OvhPabxHuntingQueueStrategyEnum_Request
}
export interface telephony_OvhPabxHunting_Request {
	crmUrlTemplate?: string | null
	g729?: boolean | null
	statusIvrEnabled?: boolean
}
export type telephony_OvhPabxIvrMenuEntryActionEnum = telephony_OvhPabxIvrMenuEntryActionEnum_Request | Text
export type telephony_OvhPabxIvrMenuEntryActionEnum_Request = 'bridge' | 'callcenter' | 'menuBack' | 'menuExit' | 'menuSub' | 'menuTop' | 'playback' | 'readDtmf' | 'setCallerName'
export type telephony_OvhPabxIvrMenuKeyEnum = telephony_OvhPabxIvrMenuKeyEnum_Request | Text
export type telephony_OvhPabxIvrMenuKeyEnum_Request = '#' | '*' | '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export interface telephony_OvhPabxMenu {
	greetSound: number | null
	greetSoundTts: number | null
	interDigitTimeout: number
	invalidSound: number | null
	invalidSoundTts: number | null
	menuId: number
	name: string
	timeout: number
}
export interface telephony_OvhPabxMenuEntry {
	action: telephony_OvhPabxIvrMenuEntryActionEnum
	actionParam: string
	dtmf: string
	entryId: number
	position: number
}
export interface telephony_OvhPabxMenuEntry_Request {
	action?: telephony_OvhPabxIvrMenuEntryActionEnum_Request
	actionParam?: string
	dtmf?: string
}
export interface telephony_OvhPabxMenu_Request {
	greetSound?: number | null
	greetSoundTts?: number | null
	interDigitTimeout?: number
	invalidSound?: number | null
	invalidSoundTts?: number | null
	name?: string
	timeout?: number
}
export type telephony_OvhPabxQueueActionEnum = telephony_OvhPabxQueueActionEnum_Request | Text
export type telephony_OvhPabxQueueActionEnum_Request = 'playback' | 'voicemail'
export interface telephony_OvhPabxRecord {
	agent: string | null
	callEnd: string | null
	callStart: string
	callerIdName: string
	callerIdNumber: string
	destinationNumber: string | null
	duration: number
	fileUrl: string
	id: number
}
export interface telephony_OvhPabxSound {
	name: string
	soundId: number
}
export interface telephony_OvhPabxTts {
	id: number
	text: string
	voice: telephony_OvhPabxTtsVoiceEnum
}
export type telephony_OvhPabxTtsVoiceEnum = telephony_OvhPabxTtsVoiceEnum_Request | Text
export type telephony_OvhPabxTtsVoiceEnum_Request = 'Bruce' | 'Helene' | 'Jenny' | 'Loic'
export interface telephony_OvhPabxTts_Request {
	text?: string
	voice?: telephony_OvhPabxTtsVoiceEnum_Request
}
export type telephony_OvhPabxWhisperingModeEnum_Request = 'Whisper to agent only' | 'Whisper to all participants'
export interface telephony_OvhPabx_Request {
	description?: string
}
export interface telephony_PcsFile {
	filename: string
	status: telephony_PcsFileStatusEnum
	url: string
	urlExpirationDatetime: string
}
export type telephony_PcsFileStatusEnum = 'doing' | 'done' | 'error' | 'todo' | Text
export interface telephony_Phone {
	brand: string
	description: string
	macAddress: string
	maxSimultaneousCalls: number
	maxline: number
	mgcpIpRestriction: string | null
	phoneConfiguration: telephony_PhoneConfigurationProperty[]
	protocol: telephony_ProtocolEnum
	userPassword: string | null
}
export type telephony_PhoneConfigurationLevelEnum = 'admin' | 'expert' | Text
export interface telephony_PhoneConfigurationProperty {
	default: string | null
	description: string | null
	enum: string[] | null
	group: string | null
	level: telephony_PhoneConfigurationLevelEnum | null
	maxlength: number | null
	name: string | null
	rangeValue: complexType_Range<number> | null
	type: telephony_PhoneConfigurationTypeEnum | null
	value: string | null
}
export type telephony_PhoneConfigurationTypeEnum = 'boolean' | 'enum' | 'hidden' | 'ipv4' | 'numeric' | 'string' | Text
export interface telephony_PhoneCredentials {
	login: string | null
	password: string
}
export interface telephony_Phone_Request {
	mgcpIpRestriction?: string | null
}
export interface telephony_Phonebook {
	bookKey: string
	isReadonly: boolean
	name: string
	phoneKey: string
}
export interface telephony_PhonebookContact {
	group: string
	homeMobile: string | null
	homePhone: string | null
	id: number
	name: string
	surname: string
	workMobile: string | null
	workPhone: string | null
}
export interface telephony_PhonebookContact_Request {
	group?: string
	homeMobile?: string | null
	homePhone?: string | null
	name?: string
	surname?: string
	workMobile?: string | null
	workPhone?: string | null
}
export interface telephony_PhonebookMaster {
	bookKey: string
	name: string
}
export interface telephony_PhonebookMaster_Request {
	name?: string
}
export interface telephony_Phonebook_Request {
	isReadonly?: boolean
	name?: string
}
export interface telephony_Portability {
	billingAccount: string
	creationDate: string
	customerInfos: telephony_PortabilityCustomerInfos
	desiredExecutionDate: string | null
	error: boolean
	errorCodes: string[]
	id: number
	lineToRedirectTo: string | null
	numbersList: string[]
	operator: string
	orderId: number
	portabilityCountry: telephony_PortabilityCountryEnum
	rio: string | null
}
export type telephony_PortabilityCountryEnum = 'belgium' | 'france' | 'switzerland' | Text
export interface telephony_PortabilityCustomerInfos {
	building: string | null
	city: string
	door: string | null
	floor: string | null
	name: string
	siret: string | null
	stair: string | null
	streetName: string
	streetNumber: string
	zip: string
}
export interface telephony_PortabilityDocument {
	description: string | null
	documentId: number
	getUrl: string
	name: string
	putUrl: string | null
	size: number
}
export interface telephony_PortabilityDocument_Request {
	description?: string | null
	name?: string
}
export interface telephony_PortabilityFixErrorPossibleParameters {
	mandatoryParameters: string[]
	optionalParameters: string[]
}
export interface telephony_PortabilityStep {
	description: string | null
	doneDate: string | null
	duration: telephony_PortabilityStepDuration
	infos: telephony_PortabilityStepInfos | null
	name: telephony_PortabilityStepNameEnum
	status: telephony_PortabilityStepStatusEnum
}
export interface telephony_PortabilityStepDuration {
	quantity: number
	unit: telephony_PortabilityStepDurationUnitEnum
}
export type telephony_PortabilityStepDurationUnitEnum = 'NA' | 'day' | 'hour' | 'openday' | Text
export interface telephony_PortabilityStepInfos {
	lastProposedDate: string | null
	reason: string | null
	reasonType: string | null
}
export type telephony_PortabilityStepNameEnum = 'acknowledgmentReceivedFromOperator' | 'belgiumPortabilityRequestCreated' | 'belgiumPortabilityRequestExecutionAcked' | 'belgiumPortabilityRequestExecutionAsked' | 'belgiumPortabilityRequestExecutionCompleted' | 'belgiumPortabilityRequestValidated' | 'belgiumPortabilityRequestWaitingUntilExec' | 'customerFormReceived' | 'customerFormSent' | 'customerFormValidated' | 'finalReportReceivedFromOperator' | 'intermediateReportReceivedFromOperator' | 'numberActivation' | 'requestSentToOperator' | 'sDASequenceReceivedFromOperator' | Text
export type telephony_PortabilityStepStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'hold' | 'todo' | Text
export interface telephony_PreviousVoiceConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	countrySuffix: string
	creationDatetime: string
	designation: string
	destinationType: telephony_VoiceConsumptionDestinationTypeEnum
	duration: number
	hangupNature: string | null
	planType: telephony_VoiceConsumptionPlanTypeEnum
	priceWithoutTax: order_Price
	wayType: telephony_VoiceConsumptionWayTypeEnum
}
export interface telephony_Procedure {
	finishDate: string | null
	id: number
	pdfUrl: string
	requestDate: string
	status: telephony_ProcedureStatusEnum
}
export type telephony_ProcedureStatusEnum = 'cancelled' | 'doing' | 'done' | 'todo' | 'waiting_for_customer' | Text
export type telephony_PropertyEnum = 'xdsl' | Text
export type telephony_ProtocolEnum = 'mgcp' | 'sip' | Text
export interface telephony_RateCodeInformation {
	code: string
	pricePerCallWithoutTax: order_Price
	pricePerMinuteWithoutTax: order_Price
}
export interface telephony_Redirect {
	description: string
	destination: string | null
	featureType: telephony_TypeEnum
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_Redirect_Request {
	description?: string
}
export interface telephony_RegistrationInformations {
	datetime: string
	domain: string | null
	ip: string
	localIp: string | null
	localPort: number | null
	port: number | null
	userAgent: string | null
}
export interface telephony_RepaymentConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	creationDatetime: string | null
	dialed: string | null
	duration: number | null
	operator: string | null
	price: number | null
	repayable: boolean | null
}
export type telephony_ResellerPanelPasswordUpdateStatusEnum = 'doing' | 'done' | 'error' | 'todo' | Text
export interface telephony_ResellerPanelStatus {
	enabled: boolean
	passwordUpdateStatus: telephony_ResellerPanelPasswordUpdateStatusEnum | null
}
export interface telephony_ResetPhoneCodeInfo {
	activationCode: string | null
	keyBook: string | null
	serverURL: string | null
}
export interface telephony_ResetPhoneInfo {
	resetCodeInfo: telephony_ResetPhoneCodeInfo | null
	resetPhoneMethod: telephony_ResetPhoneMethodEnum
}
export type telephony_ResetPhoneMethodEnum = 'code' | 'http' | Text
export interface telephony_Rma {
	cancellable: boolean
	creationDatetime: string
	equipmentReference: string
	id: string
	newMerchandise: string | null
	offerTypeNew: telephony_RmaOfferTypeEnum | null
	offerTypeOld: telephony_RmaOfferTypeEnum
	process: telephony_RmaReplaceTypeEnum
	receptionDatetime: string | null
	shippingContact: telephony_Contact
	status: telephony_RmaStatusEnum
	steps: telephony_RmaStep[]
	terminationDatetime: string | null
	type: telephony_RmaTypeEnum
}
export type telephony_RmaChangeTypeEnum_Request = 'resiliate' | 'toSip'
export type telephony_RmaOfferTypeEnum = 'deposit' | 'loan' | 'purchase' | Text
export type telephony_RmaPublicTypeEnum_Request = 'change to another phone/equipment (restitution first and shipping then)' | 'restitution but keep the service enable'
export type telephony_RmaReplaceTypeEnum = telephony_RmaReplaceTypeEnum_Request | Text
export type telephony_RmaReplaceTypeEnum_Request = 'changePhone' | 'phoneRestitution' | 'undefined'
export interface telephony_RmaReturn {
	id: string
}
export type telephony_RmaStatusEnum = 'closed' | 'open' | 'received' | Text
export interface telephony_RmaStep {
	description: string
	doneDate: string | null
	infos: string | null
	name: telephony_RmaStepNameEnum
	status: telephony_RmaStepStatusEnum
}
export type telephony_RmaStepNameEnum = 'dispatchJustification' | 'equipmentSending' | 'equipmentTesting' | 'opening' | 'parcelReception' | 'parcelValidation' | 'validation' | Text
export type telephony_RmaStepStatusEnum = 'done' | 'todo' | Text
export type telephony_RmaTypeEnum = 'after sale equipment service exchange' | 'after sale phone service exchange' | 'equipment restitution' | 'fast exchange' | 'old merchandise reception before exchange' | 'phone restitution' | 'resends due to shipping lost by the carrier' | 'resends due to shipping not withdraw' | 'specific return merchandise authorisation' | 'termination' | 'unknown' | Text
export interface telephony_Rma_Request {
	process?: telephony_RmaReplaceTypeEnum_Request
	shippingContact?: telephony_Contact_Request
}
export interface telephony_Rsva {
	serviceName: string
	typology: telephony_portability_SpecialNumberCategoryEnum | null
}
export interface telephony_Rsva_Request {
	typology?: telephony_portability_SpecialNumberCategoryEnum_Request | null
}
export interface telephony_Scheduler {
	serviceName: string
	timeZone: telephony_timeZone
}
export type telephony_SchedulerCategoryEnum = telephony_SchedulerCategoryEnum_Request | Text
export type telephony_SchedulerCategoryEnum_Request = 'holidays' | 'scheduler1' | 'scheduler2' | 'scheduler3'
export interface telephony_SchedulerEvent {
	categories: telephony_SchedulerCategoryEnum
	dateEnd: string
	dateStart: string
	description: string | null
	title: string
	uid: string
}
export interface telephony_SchedulerEvent_Request {
	categories?: telephony_SchedulerCategoryEnum_Request
	dateEnd?: string
	dateStart?: string
	description?: string | null
	title?: string
}
export interface telephony_Scheduler_Request {
	timeZone?: telephony_timeZone_Request
}
export interface telephony_Screen {
	incomingScreenList: telephony_ScreenListChoosingEnum
	outgoingScreenList: telephony_ScreenListChoosingEnum
	serviceName: string
}
export interface telephony_ScreenList {
	callNumber: string
	id: number
	nature: telephony_ScreenListNatureEnum
	status: string
	type: telephony_ScreenListTypeEnum
}
export type telephony_ScreenListChoosingEnum = telephony_ScreenListChoosingEnum_Request | Text
export type telephony_ScreenListChoosingEnum_Request = 'blacklist' | 'disabled' | 'whitelist'
export type telephony_ScreenListNatureEnum = telephony_ScreenListNatureEnum_Request | Text
export type telephony_ScreenListNatureEnum_Request = 'fax' | 'international' | 'services' | 'special' | 'voicemail'
export type telephony_ScreenListTypeEnum = telephony_ScreenListTypeEnum_Request | Text
export type telephony_ScreenListTypeEnum_Request = 'incomingBlackList' | 'incomingWhiteList' | 'outgoingBlackList' | 'outgoingWhiteList'
export interface telephony_Screen_Request {
	incomingScreenList?: telephony_ScreenListChoosingEnum_Request
	outgoingScreenList?: telephony_ScreenListChoosingEnum_Request
}
export type telephony_ServiceNumberCountryEnum = telephony_ServiceNumberCountryEnum_Request | Text
export type telephony_ServiceNumberCountryEnum_Request = 'be' | 'ch' | 'de' | 'es' | 'fr' | 'gb' | 'uk'
export type telephony_ServiceVoicemailAudioFormatEnum = telephony_ServiceVoicemailAudioFormatEnum_Request | Text
export type telephony_ServiceVoicemailAudioFormatEnum_Request = 'aiff' | 'au' | 'flac' | 'mp3' | 'ogg' | 'wav'
export type telephony_ServiceVoicemailMailOptionEnum = telephony_ServiceVoicemailMailOptionEnum_Request | Text
export type telephony_ServiceVoicemailMailOptionEnum_Request = 'attachment' | 'attachment+transcript' | 'simple' | 'transcript'
export interface telephony_ServiceVoicemailNotifications {
	email: string
	type: telephony_ServiceVoicemailMailOptionEnum
}
export interface telephony_ServiceVoicemailNotifications_Request {
	email?: string
	type?: telephony_ServiceVoicemailMailOptionEnum_Request
}
export interface telephony_SimultaneousChannelsDetails {
	basic: number
	current: number
	extra: number
	maximum: number
	toBeDeleted: number
}
export type telephony_SipDomainProductTypeEnum = telephony_SipDomainProductTypeEnum_Request | Text
export type telephony_SipDomainProductTypeEnum_Request = 'sip' | 'trunk'
export interface telephony_SoftphoneBetaStatus {
	enabled: boolean
}
export interface telephony_SoftphoneBetaStatus_Request {
	enabled: boolean
}
export interface telephony_SoftphoneDevices {
	id: string
	name: string
	os: string
	updateTime: string
	userAgent: string
}
export type telephony_SoftphoneInfrastructureEnum = 'LEGACY' | 'NOWI' | Text
export interface telephony_SoftphoneLogo {
	filename: string
	url: string
}
export interface telephony_SoftphoneLogo_Request {
	filename: string
	url: string
}
export interface telephony_SoftphoneStatus {
	activation: boolean
	eligibility: boolean
	infrastructure: telephony_SoftphoneInfrastructureEnum
}
export interface telephony_SoftphoneStoreLinks {
	android: string
	ios: string
	macos: string
	windows: string
}
export interface telephony_SoftphoneTheme {
	color: string
	themeId: number
}
export interface telephony_SoftphoneThemeInput_Request {
	themeId: number
}
export interface telephony_SoftphoneToken {
	token: string
}
export interface telephony_SoftphoneTokenInput_Request {
	email?: string
}
export interface telephony_Sound {
	creationDate: string
	description: string | null
	filename: string
	getUrl: string
	id: number
	putUrl: string | null
	size: number
}
export interface telephony_Sound_Request {
	description?: string | null
	filename?: string
}
export interface telephony_SpecificNumber {
	isPremium: boolean
	number: string
}
export type telephony_StatisticsTimeframeEnum_Request = 'daily' | 'hourly' | 'monthly' | 'weekly' | 'yearly'
export interface telephony_Task {
	action: string
	message: string | null
	objectCreated: string | null
	serviceType: string
	status: telephony_TaskStatusEnum
	taskId: number
}
export type telephony_TaskStatusEnum = telephony_TaskStatusEnum_Request | Text
export type telephony_TaskStatusEnum_Request = 'doing' | 'done' | 'error' | 'pause' | 'todo'
export interface telephony_TelephonyGenericServiceWithIAM {
	iam: iam_ResourceMetadata | null
	serviceName: string
}
export interface telephony_TelephonySearchService {
	billingAccount: string | null
	domain: string
	type: telephony_TelephonySearchServiceTypeEnum
}
export type telephony_TelephonySearchServiceTypeEnum = 'alias' | 'line' | 'trunk' | Text
export interface telephony_TelephonyService {
	associatedDeviceMac: string | null
	country: telephony_ServiceNumberCountryEnum
	countryCode: telephony_NumberCountryCodeEnum
	currentOutplan: order_Price
	description: string
	featureType: telephony_TypeEnum
	getPublicOffer: telephony_LineOffer
	hasFaxCapabilities: boolean
	offers: string[]
	properties: telephony_PropertyEnum[]
	rio: string
	serviceName: string
	serviceType: telephony_TypeServiceEnum
	simultaneousLines: number
}
export interface telephony_TelephonyService_Request {
	description?: string
}
export interface telephony_TemporaryLogsLink {
	expirationDate: string
	url: string
}
export type telephony_TerminationReasonEnum_Request = 'addresseMove' | 'billingDifficulties' | 'cessationOfActivity' | 'missingOptions' | 'moveToCompetitor' | 'other' | 'plugAndPhoneDifficulties' | 'technicalDifficulties'
export interface telephony_TimeCondition {
	day: telephony_TimeConditionsDayEnum
	hourBegin: string
	hourEnd: string
	id: number
	policy: telephony_TimeConditionsPolicyEnum
	status: string
}
export interface telephony_TimeConditionOptions {
	slot1Number: string
	slot1Type: telephony_TimeConditionsSlotTypeEnum
	slot2Number: string
	slot2Type: telephony_TimeConditionsSlotTypeEnum
	slot3Number: string
	slot3Type: telephony_TimeConditionsSlotTypeEnum
	status: telephony_TimeConditionsGlobalStatusEnum
	timeout: telephony_TimeConditionsTimeoutEnum | null
	unavailableNumber: string
	unavailableType: telephony_TimeConditionsSlotTypeEnum
}
export interface telephony_TimeConditionOptions_Request {
	slot1Number?: string
	slot1Type?: telephony_TimeConditionsSlotTypeEnum_Request
	slot2Number?: string
	slot2Type?: telephony_TimeConditionsSlotTypeEnum_Request
	slot3Number?: string
	slot3Type?: telephony_TimeConditionsSlotTypeEnum_Request
	status?: telephony_TimeConditionsGlobalStatusEnum_Request
	timeout?: telephony_TimeConditionsTimeoutEnum_Request | null
	unavailableNumber?: string
	unavailableType?: telephony_TimeConditionsSlotTypeEnum_Request
}
export interface telephony_TimeCondition_Request {
	day?: telephony_TimeConditionsDayEnum_Request
	hourBegin?: string
	hourEnd?: string
	policy?: telephony_TimeConditionsPolicyEnum_Request
	status?: string
}
export type telephony_TimeConditionsDayEnum = telephony_TimeConditionsDayEnum_Request | Text
export type telephony_TimeConditionsDayEnum_Request = 'friday' | 'holiday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday'
export type telephony_TimeConditionsGlobalStatusEnum = telephony_TimeConditionsGlobalStatusEnum_Request | Text
export type telephony_TimeConditionsGlobalStatusEnum_Request = 'deleted' | 'disabled' | 'enabled'
export type telephony_TimeConditionsPolicyEnum = telephony_TimeConditionsPolicyEnum_Request | Text
export type telephony_TimeConditionsPolicyEnum_Request = 'available' | 'slot1' | 'slot2' | 'slot3'
export type telephony_TimeConditionsSettingsForwardTypeEnum = telephony_TimeConditionsSettingsForwardTypeEnum_Request | Text
export type telephony_TimeConditionsSettingsForwardTypeEnum_Request = 'number' | 'voicemail'
export type telephony_TimeConditionsSlotTypeEnum = telephony_TimeConditionsSlotTypeEnum_Request | Text
export type telephony_TimeConditionsSlotTypeEnum_Request = 'number' | 'voicemail'
export type telephony_TimeConditionsTimeoutEnum = telephony_TimeConditionsTimeoutEnum_Request | Text
export type telephony_TimeConditionsTimeoutEnum_Request = '10' | '15' | '20' | '25' | '30' | '35' | '40' | '45' | '5' | '50' | '55' | '60' | '65' | '70' | '75' | '80' | '85' | '90'
export interface telephony_TimestampAndValue {
	timestamp: number
	value: number | null
}
export type telephony_TokenExpirationEnum_Request = '1 day' | '1 hour' | '30 days' | '5 minutes' | 'unlimited'
export interface telephony_Tones {
	callWaiting: telephony_TonesEnum
	endCall: telephony_TonesEnum
	onHold: telephony_TonesOnHoldEnum
	ringback: telephony_TonesEnum
}
export type telephony_TonesEnum = telephony_TonesEnum_Request | Text
export type telephony_TonesEnum_Request = 'Custom sound' | 'None'
export type telephony_TonesOnHoldEnum = telephony_TonesOnHoldEnum_Request | Text
export type telephony_TonesOnHoldEnum_Request = 'Custom sound' | 'None' | 'Predefined 1' | 'Predefined 2'
export type telephony_TonesTypeEnum_Request = 'callWaiting' | 'endCall' | 'onHold' | 'ringback'
export interface telephony_Tones_Request {
	callWaiting?: telephony_TonesEnum_Request
	endCall?: telephony_TonesEnum_Request
	onHold?: telephony_TonesOnHoldEnum_Request
	ringback?: telephony_TonesEnum_Request
}
export interface telephony_TranscriptFile {
	filename: string | null
	status: telephony_TranscriptFileStatusEnum
	url: string | null
	urlExpirationDatetime: string | null
}
export type telephony_TranscriptFileStatusEnum = 'doing' | 'done' | 'error' | Text
export type telephony_TranscriptFormatEnum_Request = 'json' | 'text'
export interface telephony_Trunk {
	description: string
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_TrunkExternalDisplayedNumber {
	createdAt: string
	number: string
	status: telephony_TrunkExternalDisplayedNumberStatusEnum
	validatedAt: string | null
}
export type telephony_TrunkExternalDisplayedNumberStatusEnum = 'enabled' | 'refused' | 'toDelete' | 'waitingValidation' | Text
export interface telephony_TrunkExternalDisplayedNumberValidation {
	phoneCallTaskId: number
	validationCode: string
}
export interface telephony_TrunkSimultaneousPack {
	channels: number
	quantity: number
	unitPrice: order_Price
}
export interface telephony_TrunkSimultaneousPacksRepartition {
	optimizedChannelsQuantity: number
	packsRepartition: telephony_TrunkSimultaneousPack[]
	totalPrice: order_Price
}
export type telephony_TypeEnum = telephony_TypeEnum_Request | Text
export type telephony_TypeEnum_Request = 'carrierSip' | 'cloudHunting' | 'cloudIvr' | 'conference' | 'contactCenterSolution' | 'contactCenterSolutionExpert' | 'ddi' | 'easyHunting' | 'empty' | 'fax' | 'freefax' | 'mgcp' | 'oldConference' | 'plugAndFax' | 'redirect' | 'sip' | 'svi' | 'voicefax' | 'voicemail' | 'vxml'
export type telephony_TypeServiceEnum = 'alias' | 'line' | Text
export interface telephony_VoiceConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	countrySuffix: string
	creationDatetime: string
	designation: string
	destinationType: telephony_VoiceConsumptionDestinationTypeEnum
	dialed: string | null
	duration: number
	hangupNature: string | null
	planType: telephony_VoiceConsumptionPlanTypeEnum
	priceWithoutTax: order_Price
	wayType: telephony_VoiceConsumptionWayTypeEnum
}
export type telephony_VoiceConsumptionDestinationTypeEnum = telephony_VoiceConsumptionDestinationTypeEnum_Request | Text
export type telephony_VoiceConsumptionDestinationTypeEnum_Request = 'landline' | 'mobile' | 'special'
export type telephony_VoiceConsumptionPlanTypeEnum = telephony_VoiceConsumptionPlanTypeEnum_Request | Text
export type telephony_VoiceConsumptionPlanTypeEnum_Request = 'outplan' | 'priceplan'
export type telephony_VoiceConsumptionWayTypeEnum = telephony_VoiceConsumptionWayTypeEnum_Request | Text
export type telephony_VoiceConsumptionWayTypeEnum_Request = 'incoming' | 'outgoing' | 'transfer'
export type telephony_VoicefaxRoutingEnum = telephony_VoicefaxRoutingEnum_Request | Text
export type telephony_VoicefaxRoutingEnum_Request = 'fax' | 'voicemail'
export interface telephony_Voicemail {
	description: string
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export type telephony_VoicemailGreetingEnum = telephony_VoicemailGreetingEnum_Request | Text
export type telephony_VoicemailGreetingEnum_Request = 'default' | 'full' | 'short'
export interface telephony_VoicemailGreetings {
	callee: string
	dir: telephony_VoicemailMessageFolderGreetingEnum
	id: number
}
export type telephony_VoicemailMessageFolderDirectoryEnum = telephony_VoicemailMessageFolderDirectoryEnum_Request | Text
export type telephony_VoicemailMessageFolderDirectoryEnum_Request = 'family' | 'friends' | 'inbox' | 'old' | 'urgent' | 'work'
export type telephony_VoicemailMessageFolderGreetingEnum = telephony_VoicemailMessageFolderGreetingEnum_Request | Text
export type telephony_VoicemailMessageFolderGreetingEnum_Request = 'busy' | 'greet' | 'temp' | 'unavail'
export interface telephony_VoicemailMessages {
	callee: string
	caller: string
	creationDatetime: string
	dir: telephony_VoicemailMessageFolderDirectoryEnum
	duration: number
	id: number
}
export interface telephony_VoicemailNumbers {
	external: string
	internal: string
}
export interface telephony_VoicemailProperties {
	annouceMessage: string
	audioFormat: telephony_ServiceVoicemailAudioFormatEnum
	doNotRecord: boolean
	forcePassword: boolean
	fromEmail: string
	fromName: string
	fullGreetingSoundId: number | null
	greetingType: telephony_VoicemailGreetingEnum
	isNewVersion: boolean
	keepMessage: boolean
	redirectionEmails: telephony_ServiceVoicemailNotifications[]
	shortGreetingSoundId: number | null
	temporaryGreetingActivated: boolean
	temporaryGreetingSoundId: number | null
	unreadMessages: number
}
export interface telephony_VoicemailProperties_Request {
	audioFormat?: telephony_ServiceVoicemailAudioFormatEnum_Request
	doNotRecord?: boolean
	forcePassword?: boolean
	fromEmail?: string
	fromName?: string
	fullGreetingSoundId?: number | null
	greetingType?: telephony_VoicemailGreetingEnum_Request
	keepMessage?: boolean
	redirectionEmails?: telephony_ServiceVoicemailNotifications_Request[]
	shortGreetingSoundId?: number | null
	temporaryGreetingActivated?: boolean
	temporaryGreetingSoundId?: number | null
}
export interface telephony_Voicemail_Request {
	description?: string
}
export interface telephony_Vxml {
	description: string
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum
}
export interface telephony_VxmlProperties {
	url: string
	urlRecord: string
}
export interface telephony_VxmlProperties_Request {
	url?: string
	urlRecord?: string
}
export type telephony_portability_SpecialNumberCategoryEnum = telephony_portability_SpecialNumberCategoryEnum_Request | Text
export type telephony_portability_SpecialNumberCategoryEnum_Request = 'access' | 'announced' | 'conferencing' | 'contentsAuto' | 'contentsManual' | 'directory' | 'games' | 'linking' | 'm2m' | 'relationship'
export type telephony_timeZone = telephony_timeZone_Request | Text
export type telephony_timeZone_Request = 'Europe/Berlin' | 'Europe/Brussels' | 'Europe/London' | 'Europe/Madrid' | 'Europe/Paris' | 'Europe/Zurich'
export interface telephony_trafficExtract {
	dateEnd: string
	dateStart: string
	fileSize: number
	fileUrl: string
	id: number
	status: telephony_TaskStatusEnum
}
