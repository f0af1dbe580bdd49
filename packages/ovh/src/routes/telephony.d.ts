// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-eu'
/** The routes of v1 below /telephony. */
export interface Telephony {
	telephony: {
		'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
		$: '{billingAccount}'
		accessories: {
			'#GET': { query: { brand?: string; country: telephony_ServiceNumberCountryEnum }; out: telephony_AccessoryOffer[]; at: $1 }
		}
		aliases: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: telephony_TelephonyGenericServiceWithIAM; at: $1 }
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
			}
		}
		availableDefaultSipDomains: {
			'#GET': { query: { type: telephony_SipDomainProductTypeEnum }; out: telephony_DefaultSipDomains[]; at: $1 }
		}
		currentOrderIds: {
			'#GET': { out: number[]; at: $1 }
		}
		directories: {
			availableZipCodes: {
				'#GET': { query: { country: telephony_ServiceNumberCountryEnum; number: string }; out: string[]; auth: false; at: $1 }
			}
			cities: {
				'#GET': { query: { country: telephony_ServiceNumberCountryEnum; zipCode: string }; out: telephony_City[]; auth: false; at: $1 }
			}
		}
		fax: {
			offers: {
				'#GET': { query: { country: telephony_NumberCountryEnum }; out: telephony_LineOffer[]; auth: false; at: $1 }
			}
		}
		line: {
			offer: {
				phones: {
					'#GET': { query: { country: telephony_ServiceNumberCountryEnum; offer: string }; out: telephony_LinePhone[]; auth: false; at: $1 }
				}
			}
			offers: {
				'#GET': { query: { country: telephony_NumberCountryEnum }; out: telephony_LineOffer[]; auth: false; at: $1 }
			}
		}
		lines: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: telephony_TelephonyGenericServiceWithIAM; at: $1 }
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
			}
		}
		number: {
			detailedZones: {
				'#GET': { query: { axiom?: string; country: telephony_NumberCountryEnum }; out: telephony_NumberDetailedZone[]; auth: false; at: $1 }
			}
			ranges: {
				'#GET': { query: { country: telephony_NumberCountryEnum }; out: string[]; auth: false; at: $1 }
			}
			specificNumbers: {
				'#GET': { query: { country: telephony_NumberCountryEnum; range?: string; type: telephony_NumberTypeEnum; zone?: string }; out: telephony_SpecificNumber[]; auth: false; at: $1 }
			}
			zones: {
				'#GET': { query: { axiom?: string; country: telephony_NumberCountryEnum }; out: string[]; auth: false; at: $1 }
			}
		}
		procedure: {
			'#GET': { out: number[]; at: $2 }
			'#POST': { body: { bic?: string; iban?: string; ownerAddress?: string; ownerName?: string; paymentMeanID?: number }; out: telephony_Procedure; at: $2 }
			$: '{id}'
			required: {
				'#GET': { out: boolean; at: $2 }
			}
			'{id}': {
				'#GET': { path: { id: number | string }; out: telephony_Procedure; at: $2 }
				cancel: {
					'#POST': { path: { id: number | string }; at: $2 }
				}
			}
		}
		resellerPanel: {
			generatePassword: {
				'#POST': { at: $2 }
			}
			status: {
				'#GET': { out: telephony_ResellerPanelStatus; at: $2 }
			}
		}
		searchServices: {
			'#GET': { query: { axiom: string }; out: telephony_TelephonySearchService[]; at: $1 }
		}
		setDefaultSipDomain: {
			'#POST': { body: { country: telephony_ServiceNumberCountryEnum; domain: string; type: telephony_SipDomainProductTypeEnum }; at: $1 }
		}
		softphone: {
			storeLinks: {
				'#GET': { out: telephony_SoftphoneStoreLinks }
			}
			themes: {
				'#GET': { out: number[] }
				$: '{themeId}'
				'{themeId}': {
					'#GET': { path: { themeId: number | string }; out: telephony_SoftphoneTheme }
				}
			}
		}
		sounds: {
			'#GET': { out: number[]; at: $1 }
			'#POST': { body: { description?: string; filename: string }; out: telephony_Sound; at: $1 }
			$: '{id}'
			'{id}': {
				'#DELETE': { path: { id: number | string }; at: $1 }
				'#GET': { path: { id: number | string }; out: telephony_Sound; at: $1 }
				'#PUT': { path: { id: number | string }; body: telephony_Sound_Request; at: $1 }
			}
		}
		spare: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{spare}'
			brands: {
				'#GET': { out: string[]; auth: false; at: $1 }
			}
			'{spare}': {
				'#DELETE': { at: $1 }
				'#GET': { out: spare_telephony_TelephonySpareWithIAM; at: $1 }
				compatibleReplacement: {
					'#GET': { out: string[]; at: $1 }
				}
				replace: {
					'#POST': { body: { domain: string; ip: string }; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
			}
		}
		trunks: {
			'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
			$: '{serviceName}'
			'{serviceName}': {
				'#GET': { out: telephony_TelephonyGenericServiceWithIAM; at: $1 }
				changeContact: {
					'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
				}
				serviceInfos: {
					'#GET': { out: services_Service; at: $1 }
					'#PUT': { body: services_Service_Request; at: $1 }
				}
			}
		}
		'{billingAccount}': {
			'#DELETE': { query: { details?: string; reason: telephony_TerminationReasonEnum }; at: $1 }
			'#GET': { out: telephony_BillingAccountWithIAM; at: $1 }
			'#PUT': { body: telephony_BillingAccount_Request; at: $1 }
			abbreviatedNumber: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { abbreviatedNumber: number; destinationNumber: string; name: string; surname: string }; out: telephony_AbbreviatedNumberGroup; at: $1 }
				$: '{abbreviatedNumber}'
				'{abbreviatedNumber}': {
					'#DELETE': { path: { abbreviatedNumber: number | string }; at: $1 }
					'#GET': { path: { abbreviatedNumber: number | string }; out: telephony_AbbreviatedNumberGroup; at: $1 }
					'#PUT': { path: { abbreviatedNumber: number | string }; body: telephony_AbbreviatedNumberGroup_Request; at: $1 }
				}
			}
			allowedCreditThreshold: {
				'#GET': { out: order_Price[]; at: $1 }
			}
			amountSecurityDeposit: {
				'#GET': { out: order_Price[]; at: $1 }
			}
			billingAccountSite: {
				'#GET': { out: string; at: $1 }
				'#POST': { body: { billingAccountSite: string }; at: $1 }
			}
			canTransferSecurityDeposit: {
				'#POST': { body: { billingAccountDestination: string }; out: boolean; at: $1 }
			}
			cancelTermination: {
				'#POST': { at: $1 }
			}
			carrierSip: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_CarrierSip; at: $1 }
					cdrs: {
						'#GET': { query: { month?: string }; out: telephony_Document; at: $1 }
					}
					clusterDetails: {
						'#GET': { out: telephony_CarrierSipClusterInfo; at: $1 }
					}
					endpoints: {
						'#GET': { out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: telephony_CarrierSipCustomerEndpoint; at: $1 }
						}
					}
					settings: {
						'#GET': { out: telephony_CarrierSipDetails; at: $1 }
						'#PUT': { body: telephony_CarrierSipDetails_Request; at: $1 }
					}
					vno: {
						'#GET': { out: string[]; at: $2 }
						$: '{contractReference}'
						'{contractReference}': {
							'#GET': { out: telephony_CarrierSipVnoMandate; at: $2 }
							ranges: {
								'#GET': { out: string[]; at: $2 }
								$: '{prefix}'
								'{prefix}': {
									'#GET': { out: telephony_CarrierSipVnoRange; at: $2 }
									'#PUT': { body: telephony_CarrierSipVnoRange_Request; at: $2 }
								}
							}
						}
					}
				}
			}
			changeContact: {
				'#POST': { body: { contactAdmin?: string; contactBilling?: string; contactTech?: string }; out: number[]; at: $1 }
			}
			conference: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Conference; at: $1 }
					announceUpload: {
						'#POST': { body: { documentId: string }; out: telephony_Task; at: $1 }
					}
					histories: {
						'#GET': { query: { 'dateBegin.from'?: string; 'dateBegin.to'?: string }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: telephony_ConferenceHistory; at: $1 }
						}
					}
					informations: {
						'#GET': { out: telephony_ConferenceInformations; at: $1 }
					}
					lock: {
						'#POST': { out: telephony_Task; at: $1 }
					}
					participants: {
						'#GET': { out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: telephony_ConferenceParticipants; at: $1 }
							deaf: {
								'#POST': { path: { id: number | string }; out: telephony_Task; at: $1 }
							}
							energy: {
								'#POST': { path: { id: number | string }; body: { value: number }; out: telephony_Task; at: $1 }
							}
							kick: {
								'#POST': { path: { id: number | string }; out: telephony_Task; at: $1 }
							}
							mute: {
								'#POST': { path: { id: number | string }; out: telephony_Task; at: $1 }
							}
							undeaf: {
								'#POST': { path: { id: number | string }; out: telephony_Task; at: $1 }
							}
							unmute: {
								'#POST': { path: { id: number | string }; out: telephony_Task; at: $1 }
							}
						}
					}
					rooms: {
						'#GET': { out: number[]; at: $2 }
						'#POST': { body: { roomNumber?: number }; out: telephony_ConferenceRoom; at: $2 }
						$: '{roomNumber}'
						'{roomNumber}': {
							'#GET': { path: { roomNumber: number | string }; out: telephony_ConferenceRoom; at: $2 }
							'#PUT': { path: { roomNumber: number | string }; body: telephony_ConferenceRoom_Request; at: $2 }
							histories: {
								'#GET': { path: { roomNumber: number | string }; query: { 'dateBegin.from'?: string; 'dateBegin.to'?: string }; out: number[]; at: $2 }
								$: '{id}'
								'{id}': {
									'#GET': { path: { id: number | string; roomNumber: number | string }; out: telephony_ConferenceHistory; at: $2 }
								}
							}
							lock: {
								'#POST': { path: { roomNumber: number | string }; out: telephony_Task; at: $2 }
							}
							participants: {
								'#GET': { path: { roomNumber: number | string }; out: number[]; at: $2 }
								$: '{id}'
								'{id}': {
									'#GET': { path: { id: number | string; roomNumber: number | string }; out: telephony_ConferenceParticipants; at: $2 }
									deaf: {
										'#POST': { path: { id: number | string; roomNumber: number | string }; out: telephony_Task; at: $2 }
									}
									energy: {
										'#POST': { path: { id: number | string; roomNumber: number | string }; body: { value: number }; out: telephony_Task; at: $2 }
									}
									kick: {
										'#POST': { path: { id: number | string; roomNumber: number | string }; out: telephony_Task; at: $2 }
									}
									mute: {
										'#POST': { path: { id: number | string; roomNumber: number | string }; out: telephony_Task; at: $2 }
									}
									undeaf: {
										'#POST': { path: { id: number | string; roomNumber: number | string }; out: telephony_Task; at: $2 }
									}
									unmute: {
										'#POST': { path: { id: number | string; roomNumber: number | string }; out: telephony_Task; at: $2 }
									}
								}
							}
							unlock: {
								'#POST': { path: { roomNumber: number | string }; out: telephony_Task; at: $2 }
							}
							webAccess: {
								'#GET': { path: { roomNumber: number | string }; out: number[]; at: $2 }
								'#POST': { path: { roomNumber: number | string }; body: { type: telephony_ConferenceWebAccessTypeEnum }; out: telephony_ConferenceWebAccess; at: $2 }
								$: '{id}'
								'{id}': {
									'#DELETE': { path: { id: number | string; roomNumber: number | string }; at: $2 }
									'#GET': { path: { id: number | string; roomNumber: number | string }; out: telephony_ConferenceWebAccess; at: $2 }
								}
							}
						}
					}
					roomsStats: {
						'#GET': { out: telephony_ConferenceRoomsStatistics; at: $2 }
					}
					settings: {
						'#GET': { out: telephony_ConferenceProperties; at: $1 }
						'#PUT': { body: telephony_ConferenceProperties_Request; at: $1 }
					}
					unlock: {
						'#POST': { out: telephony_Task; at: $1 }
					}
					webAccess: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { type: telephony_ConferenceWebAccessTypeEnum }; out: telephony_ConferenceWebAccess; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_ConferenceWebAccess; at: $1 }
						}
					}
				}
			}
			ddi: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Ddi; at: $1 }
					'#PUT': { body: telephony_Ddi_Request; at: $1 }
					changeDestination: {
						'#POST': { body: { destination: string }; out: telephony_Task; at: $1 }
					}
				}
			}
			easyHunting: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_EasyHunting; at: $1 }
					'#PUT': { body: telephony_EasyHunting_Request; at: $1 }
					hunting: {
						'#GET': { out: telephony_OvhPabxHunting; at: $1 }
						'#PUT': { body: telephony_OvhPabxHunting_Request; at: $1 }
						agent: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { description?: string; number: string; simultaneousLines: number; status: telephony_OvhPabxHuntingAgentStatusEnum; timeout: number; wrapUpTime: number }; out: telephony_OvhPabxHuntingAgent; at: $1 }
							$: '{agentId}'
							'{agentId}': {
								'#DELETE': { path: { agentId: number | string }; at: $1 }
								'#GET': { path: { agentId: number | string }; out: telephony_OvhPabxHuntingAgent; at: $1 }
								'#PUT': { path: { agentId: number | string }; body: telephony_OvhPabxHuntingAgent_Request; at: $1 }
								bannerAccess: {
									'#DELETE': { path: { agentId: number | string }; at: $1 }
									'#GET': { path: { agentId: number | string }; out: telephony_BannerAccess; at: $1 }
									'#POST': { path: { agentId: number | string }; out: telephony_BannerAccess; at: $1 }
								}
								calls: {
									'#GET': { path: { agentId: number | string }; out: number[]; at: $1 }
									$: '{id}'
									'{id}': {
										'#GET': { path: { agentId: number | string; id: number | string }; out: telephony_OvhPabxHuntingQueueLiveCalls; at: $1 }
										eavesdrop: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										hangup: {
											'#POST': { path: { agentId: number | string; id: number | string }; out: telephony_Task; at: $1 }
										}
										hold: {
											'#POST': { path: { agentId: number | string; id: number | string }; out: telephony_Task; at: $1 }
										}
										intercept: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										transfer: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										whisper: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum }; out: telephony_Task; at: $1 }
										}
									}
								}
								eventToken: {
									'#DELETE': { path: { agentId: number | string }; at: $1 }
									'#GET': { path: { agentId: number | string }; out: telephony_EventToken; at: $1 }
									'#POST': { path: { agentId: number | string }; body: { expiration: telephony_TokenExpirationEnum }; out: string; at: $1 }
								}
								liveStatus: {
									'#GET': { path: { agentId: number | string }; out: telephony_OvhPabxHuntingAgentLiveStatus; at: $1 }
								}
								queue: {
									'#GET': { path: { agentId: number | string }; out: number[]; at: $1 }
									'#POST': { path: { agentId: number | string }; body: { position: number; queueId: number }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
									$: '{queueId}'
									'{queueId}': {
										'#DELETE': { path: { agentId: number | string; queueId: number | string }; at: $1 }
										'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
										'#PUT': { path: { agentId: number | string; queueId: number | string }; body: telephony_OvhPabxHuntingAgentQueue_Request; at: $1 }
										liveStatus: {
											'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentLiveStatus; at: $1 }
										}
									}
								}
							}
						}
						customStatus: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { color?: string; description?: string; name: string }; out: telephony_OvhPabxCustomStatus; at: $1 }
							$: '{id}'
							'{id}': {
								'#DELETE': { path: { id: number | string }; at: $1 }
								'#GET': { path: { id: number | string }; out: telephony_OvhPabxCustomStatus; at: $1 }
							}
						}
						eventToken: {
							'#DELETE': { at: $1 }
							'#GET': { out: telephony_EventToken; at: $1 }
							'#POST': { body: { expiration: telephony_TokenExpirationEnum }; out: string; at: $1 }
						}
						queue: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { actionOnClosure?: telephony_OvhPabxQueueActionEnum; actionOnClosureParam?: string; actionOnOverflow?: telephony_OvhPabxQueueActionEnum; actionOnOverflowParam?: string; askForRecordDisabling?: boolean; description?: string; maxMember?: number; maxWaitTime?: number; record?: boolean; recordDisablingDigit?: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum; recordDisablingLanguage?: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum; soundOnHold?: number; strategy: telephony_OvhPabxHuntingQueueStrategyEnum }; out: telephony_OvhPabxHuntingQueue; at: $1 }
							$: '{queueId}'
							'{queueId}': {
								'#DELETE': { path: { queueId: number | string }; at: $1 }
								'#GET': { path: { queueId: number | string }; out: telephony_OvhPabxHuntingQueue; at: $1 }
								'#PUT': { path: { queueId: number | string }; body: telephony_OvhPabxHuntingQueue_Request; at: $1 }
								agent: {
									'#GET': { path: { queueId: number | string }; out: number[]; at: $1 }
									'#POST': { body: { position: number; queueId: number }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
									$: '{agentId}'
									'{agentId}': {
										'#DELETE': { path: { agentId: number | string; queueId: number | string }; at: $1 }
										'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
										'#PUT': { path: { agentId: number | string; queueId: number | string }; body: telephony_OvhPabxHuntingAgentQueue_Request; at: $1 }
										liveStatus: {
											'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentLiveStatus; at: $1 }
										}
									}
								}
								liveCalls: {
									'#GET': { path: { queueId: number | string }; out: number[]; at: $1 }
									$: '{id}'
									'{id}': {
										'#GET': { path: { id: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingQueueLiveCalls; at: $1 }
										eavesdrop: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										hangup: {
											'#POST': { path: { id: number | string; queueId: number | string }; out: telephony_Task; at: $1 }
										}
										hold: {
											'#POST': { path: { id: number | string; queueId: number | string }; out: telephony_Task; at: $1 }
										}
										intercept: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										transfer: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										whisper: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum }; out: telephony_Task; at: $1 }
										}
									}
								}
								liveStatistics: {
									'#GET': { path: { queueId: number | string }; out: telephony_OvhPabxHuntingQueueLiveStatistics; at: $1 }
								}
							}
						}
					}
					records: {
						'#GET': { out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_OvhPabxRecord; at: $1 }
						}
					}
					screenListConditions: {
						'#GET': { out: telephony_EasyHuntingScreenListsConditionsSettings; at: $1 }
						'#PUT': { body: telephony_EasyHuntingScreenListsConditionsSettings_Request; at: $1 }
						conditions: {
							'#GET': { query: { screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum }; out: number[]; at: $1 }
							'#POST': { body: { callerIdNumber?: string; destinationNumber?: string; screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum }; out: telephony_EasyHuntingScreenListsConditions; at: $1 }
							$: '{conditionId}'
							'{conditionId}': {
								'#DELETE': { path: { conditionId: number | string }; at: $1 }
								'#GET': { path: { conditionId: number | string }; out: telephony_EasyHuntingScreenListsConditions; at: $1 }
								'#PUT': { path: { conditionId: number | string }; body: telephony_EasyHuntingScreenListsConditions_Request; at: $1 }
							}
						}
					}
					sound: {
						'#GET': { out: number[]; at: $1 }
						$: '{soundId}'
						'{soundId}': {
							'#DELETE': { path: { soundId: number | string }; at: $1 }
							'#GET': { path: { soundId: number | string }; out: telephony_OvhPabxSound; at: $1 }
						}
					}
					soundUpload: {
						'#POST': { body: { documentId?: string; name?: string; url?: string }; out: telephony_Task; at: $1 }
					}
					timeConditions: {
						'#GET': { out: telephony_EasyHuntingTimeConditionsSettings; at: $1 }
						'#PUT': { body: telephony_EasyHuntingTimeConditionsSettings_Request; at: $1 }
						conditions: {
							'#GET': { query: { policy?: telephony_TimeConditionsPolicyEnum }; out: number[]; at: $1 }
							'#POST': { body: { policy: telephony_TimeConditionsPolicyEnum; timeFrom: string; timeTo: string; weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum }; out: telephony_EasyHuntingTimeConditions; at: $1 }
							$: '{conditionId}'
							'{conditionId}': {
								'#DELETE': { path: { conditionId: number | string }; at: $1 }
								'#GET': { path: { conditionId: number | string }; out: telephony_EasyHuntingTimeConditions; at: $1 }
								'#PUT': { path: { conditionId: number | string }; body: telephony_EasyHuntingTimeConditions_Request; at: $1 }
							}
						}
					}
				}
			}
			eventToken: {
				'#DELETE': { at: $1 }
				'#GET': { out: telephony_EventToken; at: $1 }
				'#POST': { body: { expiration: telephony_TokenExpirationEnum }; out: string; at: $1 }
			}
			fax: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Fax; at: $1 }
					'#PUT': { body: telephony_Fax_Request; at: $1 }
					campaigns: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { documentId: string; faxQuality?: telephony_FaxQualityEnum; name: string; recipientsDocId?: string; recipientsList?: string[]; recipientsType: telephony_FaxCampaignRecipientsTypeEnum; sendDate?: string; sendType: telephony_FaxCampaignSendTypeEnum }; out: telephony_FaxCampaign; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_FaxCampaign; at: $1 }
							detail: {
								'#GET': { path: { id: number | string }; out: telephony_FaxCampaignDetail; at: $1 }
							}
							start: {
								'#POST': { path: { id: number | string }; at: $1 }
							}
							stop: {
								'#POST': { path: { id: number | string }; at: $1 }
							}
						}
					}
					screenLists: {
						'#DELETE': { at: $1 }
						'#GET': { out: telephony_FaxScreen; at: $1 }
						'#POST': { body: { blacklistedNumbers?: string[]; blacklistedTSI?: string[]; filteringList?: telephony_FaxScreenListTypeEnum; whitelistedNumbers?: string[]; whitelistedTSI?: string[] }; out: telephony_FaxScreen; at: $1 }
						'#PUT': { body: telephony_FaxScreen_Request; at: $1 }
						reset: {
							'#POST': { body: { blacklistedNumbers?: boolean; blacklistedTSI?: boolean; whitelistedNumbers?: boolean; whitelistedTSI?: boolean }; at: $1 }
						}
					}
					settings: {
						'#GET': { out: telephony_FaxProperties; at: $1 }
						'#PUT': { body: telephony_FaxProperties_Request; at: $1 }
						changePassword: {
							'#POST': { body: { password?: string }; out: string; at: $1 }
						}
						sendFax: {
							'#POST': { body: { dateSchedule?: string; pdfUrl: string; recipients: string[] }; out: telephony_Task; at: $1 }
						}
					}
				}
			}
			hasSpecialNumbers: {
				'#GET': { out: boolean; at: $2 }
			}
			historyConsumption: {
				'#GET': { out: string[]; at: $1 }
				$: '{date}'
				'{date}': {
					'#GET': { out: telephony_HistoryConsumption; at: $1 }
					file: {
						'#GET': { query: { extension: telephony_BillDocument }; out: telephony_PcsFile; at: $1 }
					}
				}
			}
			historyRepaymentConsumption: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { billingNumber?: string }; out: telephony_HistoryRepaymentConsumption; at: $1 }
				$: '{date}'
				'{date}': {
					'#GET': { out: telephony_HistoryRepaymentConsumption; at: $1 }
					document: {
						'#GET': { out: telephony_PcsFile; at: $1 }
					}
				}
			}
			historyTollfreeConsumption: {
				'#GET': { out: string[]; at: $1 }
				$: '{date}'
				'{date}': {
					'#GET': { out: telephony_HistoryTollfreeConsumption; at: $1 }
					document: {
						'#GET': { out: telephony_PcsFile; at: $1 }
					}
				}
			}
			line: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Line; at: $1 }
					'#PUT': { body: telephony_Line_Request; at: $1 }
					abbreviatedNumber: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { abbreviatedNumber: number; destinationNumber: string; name: string; surname: string }; out: telephony_AbbreviatedNumber; at: $1 }
						$: '{abbreviatedNumber}'
						'{abbreviatedNumber}': {
							'#DELETE': { path: { abbreviatedNumber: number | string }; at: $1 }
							'#GET': { path: { abbreviatedNumber: number | string }; out: telephony_AbbreviatedNumber; at: $1 }
							'#PUT': { path: { abbreviatedNumber: number | string }; body: telephony_AbbreviatedNumber_Request; at: $1 }
						}
					}
					activateNewPhone: {
						'#GET': { at: $1 }
						'#POST': { at: $1 }
					}
					antihack: {
						'#GET': { out: string[]; at: $1 }
						'#POST': { body: { action: telephony_AntihackActionEnum; restricted?: string }; at: $1 }
					}
					associateDevice: {
						'#POST': { body: { ipAddress?: string; macAddress: string; slot?: number }; at: $1 }
					}
					automaticCall: {
						'#GET': { out: string[]; at: $1 }
						'#POST': { body: { bridgeNumberDialplan?: string; calledNumber: string; callingNumber?: string; dialplan: telephony_CallsGeneratorDialplanEnum; isAnonymous: boolean; playbackAudioFileDialplan?: string; timeout?: number; ttsTextDialplan?: string }; out: string; at: $1 }
						$: '{identifier}'
						'{identifier}': {
							'#GET': { out: telephony_CallsGenerated; at: $1 }
						}
					}
					availableSipDomains: {
						'#GET': { out: string[]; at: $1 }
					}
					block: {
						'#POST': { body: { mode?: telephony_LineBlockingMode }; at: $1 }
					}
					calls: {
						'#GET': { out: number[]; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
						$: '{id}'
						'{id}': {
							'#GET': { path: { id: number | string }; out: telephony_OvhPabxHuntingQueueLiveCalls; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							eavesdrop: {
								'#POST': { path: { id: number | string }; body: { number: string }; out: telephony_Task; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							}
							hangup: {
								'#POST': { path: { id: number | string }; out: telephony_Task; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							}
							hold: {
								'#POST': { path: { id: number | string }; out: telephony_Task; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							}
							intercept: {
								'#POST': { path: { id: number | string }; body: { number: string }; out: telephony_Task; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							}
							transfer: {
								'#POST': { path: { id: number | string }; body: { number: string }; out: telephony_Task; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							}
							whisper: {
								'#POST': { path: { id: number | string }; body: { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum }; out: telephony_Task; status: 'DEPRECATED'; deprecated: '2022-03-23'; deleted: '2022-06-23'; at: $1 }
							}
						}
					}
					canChangePassword: {
						'#GET': { out: boolean; status: 'DEPRECATED'; deprecated: '2018-03-01'; deleted: '2018-04-01'; instead: '/telephony/{billingAccount}/line/{serviceName}/'; at: $1 }
					}
					cancelConvertToNumber: {
						'#POST': { at: $1 }
					}
					changePassword: {
						'#POST': { body: { password?: string }; at: $1 }
					}
					click2Call: {
						'#POST': { body: { calledNumber: string; callingNumber?: string; intercom?: boolean }; at: $1 }
					}
					click2CallUser: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { login: string; password: string }; out: number; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_Click2CallUser; at: $1 }
							changePassword: {
								'#POST': { path: { id: number | string }; body: { password: string }; at: $1 }
							}
							click2Call: {
								'#POST': { path: { id: number | string }; body: { calledNumber: string; callingNumber?: string }; at: $1 }
							}
						}
					}
					convertToNumber: {
						'#POST': { out: telephony_OfferTask; at: $1 }
					}
					dissociateDevice: {
						'#POST': { body: { ipAddress?: string; macAddress: string }; at: $1 }
					}
					ips: {
						'#GET': { out: telephony_DatetimeAndIpvalue[]; at: $1 }
					}
					lastRegistrations: {
						'#GET': { out: telephony_RegistrationInformations[]; at: $1 }
					}
					listAssociablePhones: {
						'#GET': { out: telephony_LinePhoneAssociable[]; at: $1 }
					}
					maximumAvailableSimultaneousLines: {
						'#GET': { out: number; at: $1 }
					}
					offer: {
						'#GET': { out: telephony_LineOffer; at: $1 }
					}
					options: {
						'#GET': { out: telephony_LineOptions; at: $1 }
						'#PUT': { body: telephony_LineOptions_Request; at: $1 }
						availableCodecs: {
							'#GET': { out: string[]; at: $1 }
						}
						defaultCodecs: {
							'#GET': { out: string; at: $1 }
						}
					}
					phone: {
						'#GET': { out: telephony_Phone; at: $1 }
						'#PUT': { body: telephony_Phone_Request; at: $1 }
						adminCredentials: {
							'#GET': { out: telephony_PhoneCredentials; at: $1 }
						}
						changePhoneConfiguration: {
							'#POST': { body: { autoReboot?: boolean; newConfigurations?: complexType_SafeKeyValue_Request<string>[] }; at: $1 }
						}
						functionKey: {
							'#GET': { out: number[]; at: $1 }
							$: '{keyNum}'
							'{keyNum}': {
								'#GET': { path: { keyNum: number | string }; out: telephony_FunctionKey; at: $1 }
								'#PUT': { path: { keyNum: number | string }; body: telephony_FunctionKey_Request; at: $1 }
								availableFunction: {
									'#GET': { path: { keyNum: number | string }; out: string[]; at: $1 }
								}
							}
						}
						merchandiseAvailable: {
							'#GET': { out: telephony_HardwareOffer[]; at: $1 }
						}
						phonebook: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: { name: string }; out: string; at: $1 }
							$: '{bookKey}'
							'{bookKey}': {
								'#DELETE': { at: $1 }
								'#GET': { out: telephony_Phonebook; at: $1 }
								'#PUT': { body: telephony_Phonebook_Request; at: $1 }
								export: {
									'#GET': { query: { format: telephony_ContactsExportFormatsEnum }; out: telephony_PcsFile; at: $1 }
								}
								import: {
									'#POST': { body: { documentId: string }; out: telephony_Task; at: $1 }
								}
								phonebookContact: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { group: string; homeMobile?: string; homePhone?: string; name: string; surname: string; workMobile?: string; workPhone?: string }; out: number; at: $1 }
									$: '{id}'
									'{id}': {
										'#DELETE': { path: { id: number | string }; at: $1 }
										'#GET': { path: { id: number | string }; out: telephony_PhonebookContact; at: $1 }
										'#PUT': { path: { id: number | string }; body: telephony_PhonebookContact_Request; at: $1 }
									}
								}
							}
						}
						reboot: {
							'#POST': { out: telephony_Task; at: $1 }
						}
						refreshScreen: {
							'#POST': { out: telephony_Task; at: $1 }
						}
						resetConfig: {
							'#POST': { body: { ip: string }; out: telephony_ResetPhoneInfo; at: $1 }
						}
						rma: {
							'#GET': { out: string[]; at: $1 }
							'#POST': { body: { mondialRelayId?: string; newMerchandise?: string; shippingContactId?: number; type: telephony_RmaPublicTypeEnum }; out: telephony_RmaReturn; at: $1 }
							$: '{id}'
							'{id}': {
								'#DELETE': { at: $1 }
								'#GET': { out: telephony_Rma; at: $1 }
								'#PUT': { body: telephony_Rma_Request; at: $1 }
								changeType: {
									'#POST': { body: { type: telephony_RmaChangeTypeEnum }; at: $2 }
								}
							}
						}
						supportsPhonebook: {
							'#GET': { out: boolean; at: $1 }
						}
					}
					phoneCanBeAssociable: {
						'#GET': { out: telephony_LinePhone[]; status: 'DEPRECATED'; deprecated: '2017-05-09'; deleted: '2016-11-09'; instead: '/telephony/{billingAccount}/line/{serviceName}/listAssociablePhones'; at: $1 }
					}
					records: {
						'#GET': { out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_OvhPabxRecord; at: $1 }
						}
					}
					removeSimultaneousLines: {
						'#POST': { body: { quantityRemove: number }; at: $1 }
					}
					simultaneousChannelsDetails: {
						'#GET': { out: telephony_SimultaneousChannelsDetails; at: $1 }
					}
					softphone: {
						beta: {
							'#GET': { out: telephony_SoftphoneBetaStatus; at: $2 }
							'#PUT': { body: telephony_SoftphoneBetaStatus_Request; out: telephony_SoftphoneBetaStatus; at: $2 }
						}
						devices: {
							'#GET': { out: telephony_SoftphoneDevices[] }
							$: '{deviceId}'
							disconnect: {
								'#POST': {}
							}
							'{deviceId}': {
								'#DELETE': {}
							}
						}
						logo: {
							'#DELETE': {}
							'#GET': { out: telephony_SoftphoneLogo }
							'#PUT': { body: telephony_SoftphoneLogo_Request; out: telephony_SoftphoneLogo }
						}
						status: {
							'#GET': { out: telephony_SoftphoneStatus }
						}
						theme: {
							'#DELETE': {}
							'#GET': { out: telephony_SoftphoneTheme }
							'#PUT': { body: telephony_SoftphoneThemeInput_Request; out: telephony_SoftphoneTheme }
						}
						token: {
							'#POST': { body: telephony_SoftphoneTokenInput_Request; out: telephony_SoftphoneToken }
						}
					}
					statistics: {
						'#GET': { query: { timeframe: telephony_StatisticsTimeframeEnum; type: telephony_LineStatisticsTypeEnum }; out: complexType_UnitAndValues<telephony_TimestampAndValue>; status: 'DEPRECATED'; deprecated: '2022-03-17'; deleted: '2022-06-17'; at: $1 }
					}
					tones: {
						'#GET': { out: telephony_Tones; at: $1 }
						'#PUT': { body: telephony_Tones_Request; at: $1 }
						toneUpload: {
							'#POST': { body: { documentId?: string; type: telephony_TonesTypeEnum; url?: string }; out: telephony_Task; at: $1 }
						}
					}
					trafficExtracts: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { dateEnd: string; dateStart: string }; out: telephony_trafficExtract; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_trafficExtract; at: $1 }
						}
					}
					unblock: {
						'#POST': { at: $1 }
					}
				}
			}
			number: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Number; at: $1 }
					'#PUT': { body: telephony_Number_Request; at: $1 }
					cancelConvertToLine: {
						'#POST': { at: $1 }
					}
					changeFeatureType: {
						'#POST': { body: { featureType: telephony_TypeEnum }; out: telephony_Task; at: $1 }
					}
					convertToLine: {
						'#POST': { body: { offer: string }; out: telephony_OfferTask; at: $1 }
					}
					convertToLineAvailableOffers: {
						'#GET': { out: telephony_LineOffersAndContracts; at: $1 }
					}
				}
			}
			offerTask: {
				'#GET': { query: { action?: telephony_OfferTaskActionEnum; status?: telephony_TaskStatusEnum; type?: telephony_OfferTaskTypeEnum }; out: number[]; at: $1 }
				$: '{taskId}'
				'{taskId}': {
					'#GET': { path: { taskId: number | string }; out: telephony_OfferTask; at: $1 }
					'#PUT': { path: { taskId: number | string }; body: telephony_OfferTask_Request; at: $1 }
				}
			}
			oldPhone: {
				'#GET': { out: telephony_OldPhone[]; at: $1 }
			}
			outplanNotification: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { block: telephony_OutplanNotificationBlockEnum; notifyEmail?: string; percentage: number }; out: telephony_ConsumptionThreshold; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: telephony_ConsumptionThreshold; at: $1 }
				}
			}
			ovhPabx: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_OvhPabx; at: $1 }
					'#PUT': { body: telephony_OvhPabx_Request; at: $1 }
					dialplan: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { anonymousRejection: boolean; name: string; showCallerNumber: telephony_OvhPabxDialplanNumberPresentationEnum; transferTimeout: number }; out: telephony_OvhPabxDialplan; at: $1 }
						$: '{dialplanId}'
						'{dialplanId}': {
							'#DELETE': { path: { dialplanId: number | string }; at: $1 }
							'#GET': { path: { dialplanId: number | string }; out: telephony_OvhPabxDialplan; at: $1 }
							'#PUT': { path: { dialplanId: number | string }; body: telephony_OvhPabxDialplan_Request; at: $1 }
							extension: {
								'#GET': { path: { dialplanId: number | string }; out: number[]; at: $1 }
								'#POST': { path: { dialplanId: number | string }; body: { enable: boolean; position: number; schedulerCategory?: telephony_SchedulerCategoryEnum; screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum }; out: telephony_OvhPabxDialplanExtension; at: $1 }
								$: '{extensionId}'
								'{extensionId}': {
									'#DELETE': { path: { dialplanId: number | string; extensionId: number | string }; at: $1 }
									'#GET': { path: { dialplanId: number | string; extensionId: number | string }; out: telephony_OvhPabxDialplanExtension; at: $1 }
									'#PUT': { path: { dialplanId: number | string; extensionId: number | string }; body: telephony_OvhPabxDialplanExtension_Request; at: $1 }
									conditionScreenList: {
										'#GET': { path: { dialplanId: number | string; extensionId: number | string }; out: number[]; at: $1 }
										'#POST': { path: { dialplanId: number | string; extensionId: number | string }; body: { callerIdNumber?: string; destinationNumber?: string; screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum }; out: telephony_OvhPabxDialplanExtensionConditionScreenList; at: $1 }
										$: '{conditionId}'
										'{conditionId}': {
											'#DELETE': { path: { conditionId: number | string; dialplanId: number | string; extensionId: number | string }; at: $1 }
											'#GET': { path: { conditionId: number | string; dialplanId: number | string; extensionId: number | string }; out: telephony_OvhPabxDialplanExtensionConditionScreenList; at: $1 }
										}
									}
									conditionTime: {
										'#GET': { path: { dialplanId: number | string; extensionId: number | string }; out: number[]; at: $1 }
										'#POST': { path: { dialplanId: number | string; extensionId: number | string }; body: { timeFrom: string; timeTo: string; weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum }; out: telephony_OvhPabxDialplanExtensionConditionTime; at: $1 }
										$: '{conditionId}'
										'{conditionId}': {
											'#DELETE': { path: { conditionId: number | string; dialplanId: number | string; extensionId: number | string }; at: $1 }
											'#GET': { path: { conditionId: number | string; dialplanId: number | string; extensionId: number | string }; out: telephony_OvhPabxDialplanExtensionConditionTime; at: $1 }
											'#PUT': { path: { conditionId: number | string; dialplanId: number | string; extensionId: number | string }; body: telephony_OvhPabxDialplanExtensionConditionTime_Request; at: $1 }
										}
									}
									rule: {
										'#GET': { path: { dialplanId: number | string; extensionId: number | string }; out: number[]; at: $1 }
										'#POST': { path: { dialplanId: number | string; extensionId: number | string }; body: { action: telephony_OvhPabxDialplanExtensionRuleActionEnum; actionParam?: string; negativeAction: boolean; position: number }; out: telephony_OvhPabxDialplanExtensionRule; at: $1 }
										$: '{ruleId}'
										'{ruleId}': {
											'#DELETE': { path: { dialplanId: number | string; extensionId: number | string; ruleId: number | string }; at: $1 }
											'#GET': { path: { dialplanId: number | string; extensionId: number | string; ruleId: number | string }; out: telephony_OvhPabxDialplanExtensionRule; at: $1 }
											'#PUT': { path: { dialplanId: number | string; extensionId: number | string; ruleId: number | string }; body: telephony_OvhPabxDialplanExtensionRule_Request; at: $1 }
										}
									}
								}
							}
						}
					}
					hunting: {
						'#GET': { out: telephony_OvhPabxHunting; at: $1 }
						'#PUT': { body: telephony_OvhPabxHunting_Request; at: $1 }
						agent: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { description?: string; number: string; simultaneousLines: number; status: telephony_OvhPabxHuntingAgentStatusEnum; timeout: number; wrapUpTime: number }; out: telephony_OvhPabxHuntingAgent; at: $1 }
							$: '{agentId}'
							'{agentId}': {
								'#DELETE': { path: { agentId: number | string }; at: $1 }
								'#GET': { path: { agentId: number | string }; out: telephony_OvhPabxHuntingAgent; at: $1 }
								'#PUT': { path: { agentId: number | string }; body: telephony_OvhPabxHuntingAgent_Request; at: $1 }
								bannerAccess: {
									'#DELETE': { path: { agentId: number | string }; at: $1 }
									'#GET': { path: { agentId: number | string }; out: telephony_BannerAccess; at: $1 }
									'#POST': { path: { agentId: number | string }; out: telephony_BannerAccess; at: $1 }
								}
								calls: {
									'#GET': { path: { agentId: number | string }; out: number[]; at: $1 }
									$: '{id}'
									'{id}': {
										'#GET': { path: { agentId: number | string; id: number | string }; out: telephony_OvhPabxHuntingQueueLiveCalls; at: $1 }
										eavesdrop: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										hangup: {
											'#POST': { path: { agentId: number | string; id: number | string }; out: telephony_Task; at: $1 }
										}
										hold: {
											'#POST': { path: { agentId: number | string; id: number | string }; out: telephony_Task; at: $1 }
										}
										intercept: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										transfer: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										whisper: {
											'#POST': { path: { agentId: number | string; id: number | string }; body: { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum }; out: telephony_Task; at: $1 }
										}
									}
								}
								eventToken: {
									'#DELETE': { path: { agentId: number | string }; at: $1 }
									'#GET': { path: { agentId: number | string }; out: telephony_EventToken; at: $1 }
									'#POST': { path: { agentId: number | string }; body: { expiration: telephony_TokenExpirationEnum }; out: string; at: $1 }
								}
								liveStatus: {
									'#GET': { path: { agentId: number | string }; out: telephony_OvhPabxHuntingAgentLiveStatus; at: $1 }
								}
								queue: {
									'#GET': { path: { agentId: number | string }; out: number[]; at: $1 }
									'#POST': { path: { agentId: number | string }; body: { position: number; queueId: number }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
									$: '{queueId}'
									'{queueId}': {
										'#DELETE': { path: { agentId: number | string; queueId: number | string }; at: $1 }
										'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
										'#PUT': { path: { agentId: number | string; queueId: number | string }; body: telephony_OvhPabxHuntingAgentQueue_Request; at: $1 }
										liveStatus: {
											'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentLiveStatus; at: $1 }
										}
									}
								}
							}
						}
						customStatus: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { color?: string; description?: string; name: string }; out: telephony_OvhPabxCustomStatus; at: $1 }
							$: '{id}'
							'{id}': {
								'#DELETE': { path: { id: number | string }; at: $1 }
								'#GET': { path: { id: number | string }; out: telephony_OvhPabxCustomStatus; at: $1 }
							}
						}
						eventToken: {
							'#DELETE': { at: $1 }
							'#GET': { out: telephony_EventToken; at: $1 }
							'#POST': { body: { expiration: telephony_TokenExpirationEnum }; out: string; at: $1 }
						}
						queue: {
							'#GET': { out: number[]; at: $1 }
							'#POST': { body: { actionOnClosure?: telephony_OvhPabxQueueActionEnum; actionOnClosureParam?: string; actionOnOverflow?: telephony_OvhPabxQueueActionEnum; actionOnOverflowParam?: string; askForRecordDisabling?: boolean; description?: string; maxMember?: number; maxWaitTime?: number; record?: boolean; recordDisablingDigit?: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum; recordDisablingLanguage?: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum; soundOnHold?: number; strategy: telephony_OvhPabxHuntingQueueStrategyEnum }; out: telephony_OvhPabxHuntingQueue; at: $1 }
							$: '{queueId}'
							'{queueId}': {
								'#DELETE': { path: { queueId: number | string }; at: $1 }
								'#GET': { path: { queueId: number | string }; out: telephony_OvhPabxHuntingQueue; at: $1 }
								'#PUT': { path: { queueId: number | string }; body: telephony_OvhPabxHuntingQueue_Request; at: $1 }
								agent: {
									'#GET': { path: { queueId: number | string }; out: number[]; at: $1 }
									'#POST': { body: { position: number; queueId: number }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
									$: '{agentId}'
									'{agentId}': {
										'#DELETE': { path: { agentId: number | string; queueId: number | string }; at: $1 }
										'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentQueue; at: $1 }
										'#PUT': { path: { agentId: number | string; queueId: number | string }; body: telephony_OvhPabxHuntingAgentQueue_Request; at: $1 }
										liveStatus: {
											'#GET': { path: { agentId: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingAgentLiveStatus; at: $1 }
										}
									}
								}
								liveCalls: {
									'#GET': { path: { queueId: number | string }; out: number[]; at: $1 }
									$: '{id}'
									'{id}': {
										'#GET': { path: { id: number | string; queueId: number | string }; out: telephony_OvhPabxHuntingQueueLiveCalls; at: $1 }
										eavesdrop: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										hangup: {
											'#POST': { path: { id: number | string; queueId: number | string }; out: telephony_Task; at: $1 }
										}
										hold: {
											'#POST': { path: { id: number | string; queueId: number | string }; out: telephony_Task; at: $1 }
										}
										intercept: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										transfer: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string }; out: telephony_Task; at: $1 }
										}
										whisper: {
											'#POST': { path: { id: number | string; queueId: number | string }; body: { number: string; whisperingMode: telephony_OvhPabxWhisperingModeEnum }; out: telephony_Task; at: $1 }
										}
									}
								}
								liveStatistics: {
									'#GET': { path: { queueId: number | string }; out: telephony_OvhPabxHuntingQueueLiveStatistics; at: $1 }
								}
							}
						}
					}
					menu: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { greetSound?: number; greetSoundTts?: number; interDigitTimeout?: number; invalidSound?: number; invalidSoundTts?: number; name: string; timeout?: number }; out: telephony_OvhPabxMenu; at: $1 }
						$: '{menuId}'
						'{menuId}': {
							'#DELETE': { path: { menuId: number | string }; at: $1 }
							'#GET': { path: { menuId: number | string }; out: telephony_OvhPabxMenu; at: $1 }
							'#PUT': { path: { menuId: number | string }; body: telephony_OvhPabxMenu_Request; at: $1 }
							entry: {
								'#GET': { path: { menuId: number | string }; out: number[]; at: $1 }
								'#POST': { path: { menuId: number | string }; body: { action: telephony_OvhPabxIvrMenuEntryActionEnum; actionParam?: string; dtmf: string; position: number }; out: telephony_OvhPabxMenuEntry; at: $1 }
								$: '{entryId}'
								'{entryId}': {
									'#DELETE': { path: { entryId: number | string; menuId: number | string }; at: $1 }
									'#GET': { path: { entryId: number | string; menuId: number | string }; out: telephony_OvhPabxMenuEntry; at: $1 }
									'#PUT': { path: { entryId: number | string; menuId: number | string }; body: telephony_OvhPabxMenuEntry_Request; at: $1 }
								}
							}
						}
					}
					records: {
						'#GET': { out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_OvhPabxRecord; at: $1 }
						}
					}
					sound: {
						'#GET': { out: number[]; at: $1 }
						$: '{soundId}'
						'{soundId}': {
							'#DELETE': { path: { soundId: number | string }; at: $1 }
							'#GET': { path: { soundId: number | string }; out: telephony_OvhPabxSound; at: $1 }
						}
					}
					soundUpload: {
						'#POST': { body: { documentId?: string; name?: string; url?: string }; out: telephony_Task; at: $1 }
					}
					tts: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { text: string; voice?: telephony_OvhPabxTtsVoiceEnum }; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_OvhPabxTts; at: $1 }
							'#PUT': { path: { id: number | string }; body: telephony_OvhPabxTts_Request; at: $1 }
						}
					}
				}
			}
			phonebook: {
				'#GET': { out: string[]; at: $1 }
				'#POST': { body: { name: string }; out: string; at: $1 }
				$: '{bookKey}'
				'{bookKey}': {
					'#DELETE': { at: $1 }
					'#GET': { out: telephony_PhonebookMaster; at: $1 }
					'#PUT': { body: telephony_PhonebookMaster_Request; at: $1 }
					export: {
						'#GET': { query: { format: telephony_ContactsExportFormatsEnum }; out: telephony_PcsFile; at: $1 }
					}
					import: {
						'#POST': { body: { documentId: string }; out: telephony_Task; at: $1 }
					}
					phonebookContact: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { group: string; homeMobile?: string; homePhone?: string; name: string; surname: string; workMobile?: string; workPhone?: string }; out: number; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_PhonebookContact; at: $1 }
							'#PUT': { path: { id: number | string }; body: telephony_PhonebookContact_Request; at: $1 }
						}
					}
				}
			}
			portability: {
				'#GET': { out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: telephony_Portability; at: $1 }
					canBeCancelled: {
						'#GET': { path: { id: number | string }; out: boolean; at: $1 }
					}
					canBeExecuted: {
						'#GET': { path: { id: number | string }; out: boolean; at: $1 }
					}
					cancel: {
						'#POST': { path: { id: number | string }; body: { reason?: string }; at: $1 }
					}
					changeDate: {
						'#POST': { path: { id: number | string }; body: { date: string }; at: $1 }
					}
					dateCanBeChanged: {
						'#GET': { path: { id: number | string }; out: boolean; at: $1 }
					}
					document: {
						'#GET': { path: { id: number | string }; out: number[]; at: $1 }
						'#POST': { path: { id: number | string }; body: { description?: string; name: string }; out: telephony_PortabilityDocument; at: $1 }
						$: '{documentId}'
						'{documentId}': {
							'#DELETE': { path: { documentId: number | string; id: number | string }; at: $1 }
							'#GET': { path: { documentId: number | string; id: number | string }; out: telephony_PortabilityDocument; at: $1 }
							'#PUT': { path: { documentId: number | string; id: number | string }; body: telephony_PortabilityDocument_Request; at: $1 }
						}
					}
					execute: {
						'#POST': { path: { id: number | string }; at: $1 }
					}
					relaunch: {
						'#GET': { path: { id: number | string }; out: telephony_PortabilityFixErrorPossibleParameters; at: $1 }
						'#POST': { path: { id: number | string }; body: { parameters: complexType_SafeKeyValue_Request<string>[] }; at: $1 }
					}
					status: {
						'#GET': { path: { id: number | string }; out: telephony_PortabilityStep[]; at: $1 }
					}
				}
			}
			redirect: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Redirect; at: $1 }
					'#PUT': { body: telephony_Redirect_Request; at: $1 }
					changeDestination: {
						'#POST': { body: { destination: string }; out: telephony_Task; at: $1 }
					}
				}
			}
			rsva: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Rsva; at: $1 }
					'#PUT': { body: telephony_Rsva_Request; at: $1 }
					allowedRateCodes: {
						'#GET': { out: telephony_RateCodeInformation[]; at: $1 }
					}
					cancelScheduledRateCode: {
						'#POST': { at: $1 }
					}
					currentRateCode: {
						'#GET': { out: telephony_DetailedRateCodeInformation; at: $1 }
					}
					scheduleRateCode: {
						'#POST': { body: { rateCode: string }; out: telephony_DetailedRateCodeInformation; at: $1 }
					}
					scheduledRateCode: {
						'#GET': { out: telephony_DetailedRateCodeInformation; at: $1 }
					}
				}
			}
			scheduler: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Scheduler; at: $1 }
					'#PUT': { body: telephony_Scheduler_Request; at: $1 }
					events: {
						'#GET': { query: { categories?: telephony_SchedulerCategoryEnum; 'dateEnd.from'?: string; 'dateEnd.to'?: string; 'dateStart.from'?: string; 'dateStart.to'?: string }; out: string[]; at: $1 }
						'#POST': { body: { category: telephony_SchedulerCategoryEnum; dateEnd: string; dateStart: string; description?: string; title: string; uid?: string }; at: $1 }
						$: '{uid}'
						'{uid}': {
							'#DELETE': { at: $1 }
							'#GET': { out: telephony_SchedulerEvent; at: $1 }
							'#PUT': { body: telephony_SchedulerEvent_Request; at: $1 }
						}
					}
					importIcsCalendar: {
						'#POST': { body: { url: string }; out: telephony_Task; at: $1 }
					}
				}
			}
			screen: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Screen; at: $1 }
					'#PUT': { body: telephony_Screen_Request; at: $1 }
					screenLists: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { callNumber?: string; nature: telephony_ScreenListNatureEnum; type: telephony_ScreenListTypeEnum }; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_ScreenList; at: $1 }
						}
					}
				}
			}
			service: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#DELETE': { query: { details?: string; reason: telephony_TerminationReasonEnum }; at: $1 }
					'#GET': { out: telephony_TelephonyService; at: $1 }
					'#PUT': { body: telephony_TelephonyService_Request; at: $1 }
					cancelTermination: {
						'#POST': { at: $1 }
					}
					changeOfBillingAccount: {
						'#POST': { body: { billingAccountDestination: string }; at: $1 }
					}
					diagnosticReports: {
						'#GET': { query: { dayInterval: telephony_DiagnosticReportIndexEnum }; out: telephony_DiagnosticReport[]; status: 'DEPRECATED'; deprecated: '2024-01-01'; deleted: '2024-02-01'; at: $1 }
					}
					directory: {
						'#GET': { out: telephony_DirectoryInfo; at: $1 }
						'#PUT': { body: telephony_DirectoryInfo_Request; at: $1 }
						fetchEntrepriseInformations: {
							'#POST': { body: { entrepriseNumber: string }; out: telephony_EntrepriseNumberInformationsTask; at: $1 }
						}
						getDirectoryServiceCode: {
							'#GET': { query: { apeCode: string }; out: telephony_DirectoryHeadingPJ[]; at: $1 }
						}
						getWayTypes: {
							'#GET': { out: telephony_DirectoryWayType[]; at: $1 }
						}
					}
					eventToken: {
						'#DELETE': { at: $1 }
						'#GET': { out: telephony_EventToken; at: $1 }
						'#POST': { body: { expiration: telephony_TokenExpirationEnum }; out: string; at: $1 }
					}
					faxConsumption: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; wayType?: telephony_FaxConsumptionWayTypeEnum }; out: number[]; at: $1 }
						$: '{consumptionId}'
						'{consumptionId}': {
							'#GET': { path: { consumptionId: number | string }; out: telephony_FaxConsumption; at: $1 }
						}
					}
					offerChange: {
						'#DELETE': { at: $1 }
						'#GET': { out: telephony_OfferChange; at: $1 }
						'#POST': { body: { offer: string }; at: $1 }
					}
					offerChanges: {
						'#GET': { out: telephony_LineOffer[]; at: $1 }
					}
					offerTask: {
						'#GET': { query: { action?: telephony_OfferTaskActionEnum; status?: telephony_TaskStatusEnum; type?: telephony_OfferTaskTypeEnum }; out: number[]; at: $1 }
						$: '{taskId}'
						'{taskId}': {
							'#GET': { path: { taskId: number | string }; out: telephony_OfferTask; at: $1 }
							'#PUT': { path: { taskId: number | string }; body: telephony_OfferTask_Request; at: $1 }
						}
					}
					previousVoiceConsumption: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; destinationType?: telephony_VoiceConsumptionDestinationTypeEnum; planType?: telephony_VoiceConsumptionPlanTypeEnum; wayType?: telephony_VoiceConsumptionWayTypeEnum }; out: number[]; at: $1 }
						$: '{consumptionId}'
						'{consumptionId}': {
							'#GET': { path: { consumptionId: number | string }; out: telephony_PreviousVoiceConsumption; at: $1 }
						}
					}
					repaymentConsumption: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string }; out: number[]; at: $1 }
						$: '{consumptionId}'
						'{consumptionId}': {
							'#GET': { path: { consumptionId: number | string }; out: telephony_RepaymentConsumption; at: $1 }
						}
					}
					task: {
						'#GET': { query: { action?: string; serviceType?: string; status?: telephony_TaskStatusEnum }; out: number[]; at: $1 }
						$: '{taskId}'
						'{taskId}': {
							'#GET': { path: { taskId: number | string }; out: telephony_Task; at: $1 }
						}
					}
					voiceConsumption: {
						'#GET': { query: { 'creationDatetime.from'?: string; 'creationDatetime.to'?: string; destinationType?: telephony_VoiceConsumptionDestinationTypeEnum; planType?: telephony_VoiceConsumptionPlanTypeEnum; wayType?: telephony_VoiceConsumptionWayTypeEnum }; out: number[]; at: $1 }
						$: '{consumptionId}'
						'{consumptionId}': {
							'#GET': { path: { consumptionId: number | string }; out: telephony_VoiceConsumption; at: $1 }
						}
					}
				}
			}
			serviceInfos: {
				'#GET': { out: services_Service; at: $1 }
				'#PUT': { body: services_Service_Request; at: $1 }
			}
			softphone: {
				logo: {
					'#DELETE': {}
					'#GET': { out: telephony_SoftphoneLogo }
					'#PUT': { body: telephony_SoftphoneLogo_Request; out: telephony_SoftphoneLogo }
				}
				theme: {
					'#GET': { out: telephony_SoftphoneTheme }
					'#PUT': { body: telephony_SoftphoneThemeInput_Request; out: telephony_SoftphoneTheme }
				}
			}
			task: {
				'#GET': { query: { action?: string; serviceType?: string; status?: telephony_TaskStatusEnum }; out: number[]; at: $1 }
				$: '{taskId}'
				'{taskId}': {
					'#GET': { path: { taskId: number | string }; out: telephony_Task; at: $1 }
				}
			}
			timeCondition: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_GenericScreen; at: $1 }
					condition: {
						'#GET': { out: number[]; at: $1 }
						'#POST': { body: { day: telephony_TimeConditionsDayEnum; hourBegin: string; hourEnd: string; policy: telephony_TimeConditionsPolicyEnum }; out: telephony_TimeCondition; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_TimeCondition; at: $1 }
							'#PUT': { path: { id: number | string }; body: telephony_TimeCondition_Request; at: $1 }
						}
					}
					options: {
						'#GET': { out: telephony_TimeConditionOptions; at: $1 }
						'#PUT': { body: telephony_TimeConditionOptions_Request; at: $1 }
					}
				}
			}
			transferSecurityDeposit: {
				'#POST': { body: { amount: number; billingAccountDestination: string }; at: $1 }
			}
			trunk: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Trunk; at: $1 }
					channelsPacksRepartition: {
						'#GET': { query: { quantity: number }; out: telephony_TrunkSimultaneousPacksRepartition; at: $1 }
					}
					externalDisplayedNumber: {
						'#GET': { out: string[]; at: $1 }
						'#POST': { body: { autoValidation?: boolean; number: string }; out: telephony_TrunkExternalDisplayedNumber; at: $1 }
						$: '{number}'
						'{number}': {
							'#DELETE': { at: $1 }
							'#GET': { out: telephony_TrunkExternalDisplayedNumber; at: $1 }
							validate: {
								'#POST': { out: telephony_TrunkExternalDisplayedNumberValidation; at: $1 }
							}
						}
					}
				}
			}
			voicemail: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Voicemail; at: $1 }
					'#PUT': { body: telephony_Voicemail_Request; at: $1 }
					directories: {
						'#GET': { query: { dir?: telephony_VoicemailMessageFolderDirectoryEnum }; out: number[]; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_VoicemailMessages; at: $1 }
							download: {
								'#GET': { path: { id: number | string }; query: { format?: telephony_ServiceVoicemailAudioFormatEnum }; out: telephony_PcsFile; at: $1 }
							}
							move: {
								'#POST': { path: { id: number | string }; body: { dir: telephony_VoicemailMessageFolderDirectoryEnum }; at: $1 }
							}
							transcript: {
								'#GET': { path: { id: number | string }; query: { format: telephony_TranscriptFormatEnum }; out: telephony_TranscriptFile; status: 'BETA' }
							}
						}
					}
					greetings: {
						'#GET': { query: { dir?: telephony_VoicemailMessageFolderGreetingEnum }; out: number[]; at: $1 }
						'#POST': { body: { dir: telephony_VoicemailMessageFolderGreetingEnum; documentId: string }; out: number; at: $1 }
						$: '{id}'
						'{id}': {
							'#DELETE': { path: { id: number | string }; at: $1 }
							'#GET': { path: { id: number | string }; out: telephony_VoicemailGreetings; at: $1 }
							download: {
								'#GET': { path: { id: number | string }; query: { format?: telephony_ServiceVoicemailAudioFormatEnum }; out: telephony_PcsFile; at: $1 }
							}
							move: {
								'#POST': { path: { id: number | string }; body: { dir: telephony_VoicemailMessageFolderGreetingEnum }; at: $1 }
							}
						}
					}
					migrateOnNewVersion: {
						'#POST': { at: $1 }
					}
					settings: {
						'#GET': { out: telephony_VoicemailProperties; at: $1 }
						'#PUT': { body: telephony_VoicemailProperties_Request; at: $1 }
						changePassword: {
							'#POST': { body: { password: string }; at: $1 }
						}
						changeRouting: {
							'#POST': { body: { routing: telephony_VoicefaxRoutingEnum }; at: $1 }
						}
						routing: {
							'#GET': { out: telephony_VoicefaxRoutingEnum | Text; at: $1 }
						}
						voicemailNumbers: {
							'#GET': { out: telephony_VoicemailNumbers; at: $1 }
						}
					}
				}
			}
			vxml: {
				'#GET': { out: string[]; at: $1 }
				$: '{serviceName}'
				'{serviceName}': {
					'#GET': { out: telephony_Vxml; at: $1 }
					settings: {
						'#GET': { out: telephony_VxmlProperties; at: $1 }
						'#PUT': { body: telephony_VxmlProperties_Request; at: $1 }
						logs: {
							'#POST': { out: telephony_TemporaryLogsLink; at: $1 }
						}
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
export type coreTypes_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
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
export type nichandle_GenderEnum = 'female' | 'male'
export interface order_Contract {
	content: string
	name: string
	url: string
}
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	text: string
	value: number
}
export interface order_Price_Request {
	currencyCode?: order_CurrencyCodeEnum
	text?: string
	value?: number
}
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
export interface spare_telephony_TelephonySpareWithIAM {
	brand: string
	iam: iam_ResourceMetadata | null
	macAddress: string
	protocol: telephony_ProtocolEnum | Text
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
export type telephony_AntihackActionEnum = 'AUTHORIZE_ALL' | 'AUTHORIZE_ONE_NUMBER' | 'BLOCK_ALL' | 'BLOCK_ONE_NUMBER'
export interface telephony_BannerAccess {
	creationDate: string
	id: number
	url: string
}
export type telephony_BillDocument = 'csv' | 'pdf' | 'received.csv' | 'xml'
export type telephony_BillStatusEnum = 'doing' | 'done' | 'error' | 'todo'
export type telephony_BillingAccountStatusEnum = 'closed' | 'deleted' | 'enabled' | 'expired'
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
	status: telephony_BillingAccountStatusEnum | Text
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
	hangupCause: telephony_CallsGeneratorHangupCauseEnum | Text | null
	hangupDatetime: string | null
	identifier: string
	transferFrom: string | null
	uuid: string
}
export type telephony_CallsGeneratorDialplanEnum = 'ReadText' | 'RequestAppointmentConfirmation' | 'RequestAppointmentConfirmationWithTransfer'
export type telephony_CallsGeneratorHangupCauseEnum = 'AccessInformationDiscarded' | 'AllottedTimeout' | 'AttendedTransfer' | 'BlindTransfer' | 'CallAwardedbeing' | 'ChannelTypeNotImplemented' | 'ChannelUnacceptable' | 'CodeSip403BearerCapabilityNotAuthorized' | 'CodeSip403IncomingCallsBarred' | 'CodeSip403OutgoingCallsBarred' | 'CodeSip404NoRouteToDestination' | 'CodeSip404NoRouteToSpecifiedTransitNetwork' | 'CodeSip404UnallocatedNumber' | 'CodeSip408NoUserResponding' | 'CodeSip410NumberChanged' | 'CodeSip410RedirectionToNewDestination' | 'CodeSip480NoAnswerFromUser' | 'CodeSip480NormalUnspecified' | 'CodeSip480SubscriberAbsent' | 'CodeSip483ExchangeRoutingError' | 'CodeSip484InvalidNumberFormatAddressIncomplete' | 'CodeSip486UserBusy' | 'CodeSip487OriginatorCancel' | 'CodeSip488IncompatibleDestination' | 'CodeSip488bearerCapabilityNotImplemented' | 'CodeSip501FacilitiesRejected' | 'CodeSip501RequestedFacilityNotImplemented' | 'CodeSip501ServiceOrOptionNotImplementedUnspecified' | 'CodeSip502DestinationOutOfOrder' | 'CodeSip503BearerCapabilityNotPresentlyAvailable' | 'CodeSip503NetworkOutOfOrder' | 'CodeSip503NoCircuitChannelAvailable' | 'CodeSip503RequestedCircuitOrChannelNotAvailable' | 'CodeSip503SwitchingEquipmentCongestion' | 'CodeSip503TemporaryFailure' | 'CodeSip504RecoveryOnTimerExpiry' | 'CodeSip603CallRejected' | 'Crash' | 'GatewayDown' | 'InformationElementOrParameterNonExistentOrNotImplemented' | 'InterworkingUnspecified' | 'InvalidCallReferenceValue' | 'InvalidInformationElementContents' | 'InvalidMessageUnspecified' | 'LoseRace' | 'ManagerRequest' | 'MandatoryInformationElementIsMissing' | 'MediaTimeout' | 'MessageNotCompatibleWithCallState' | 'MessageNotCompatibleWithCallStateOrMessageTypeNonExistentOrNotImplemented' | 'MessageTypeNonExistentOrNotImplemented' | 'NormalCallClearing' | 'ParameterNonExistentOrNotImplementedPassedOnNationalUse' | 'PickedOff' | 'PreEmpted' | 'ProgressTimeout' | 'ProtocolErrorUnspecified' | 'RequestedFacilityNotSubscribed' | 'ResponseToStatusInquiry' | 'ServiceOrOptionNotAvailableUnspecified' | 'SystemShutdown' | 'UnknownOrCallUnfinished' | 'UnspecifiedNoOtherCauseCodesApplicable' | 'UserChallenge' | 'UserNotRegistered'
export interface telephony_CarrierSip {
	description: string
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
}
export interface telephony_CarrierSipClusterInfo {
	name: string
	zones: telephony_CarrierSipClusterZone[]
}
export interface telephony_CarrierSipClusterZone {
	mediaIps: string[]
	region: telephony_CarrierSipClusterZoneRegionEnum | Text
}
export type telephony_CarrierSipClusterZoneRegionEnum = 'rbx' | 'sbg'
export interface telephony_CarrierSipCustomerEndpoint {
	enableIncomingCalls: boolean
	id: number
	ip: string
	port: number
	priority: number
	protocol: telephony_CarrierSipEndpointProtocolEnum | Text
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
export type telephony_CarrierSipEndpointProtocolEnum = 'tcp' | 'tls' | 'udp'
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
	serviceType: telephony_TypeServiceEnum | Text
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
export type telephony_ConferenceLanguageEnum = 'de' | 'en' | 'es' | 'fr' | 'it'
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
	language: telephony_ConferenceLanguageEnum | Text
	pin: string
	recordStatus: boolean
	reportEmail: string | null
	reportStatus: telephony_ConferenceReportStatusEnum | Text
	roomNumber: number
	whiteLabelReport: boolean
}
export interface telephony_ConferenceProperties_Request {
	announceFile?: boolean
	announceSoundId?: number | null
	anonymousRejection?: boolean
	enterMuted?: boolean
	language?: telephony_ConferenceLanguageEnum
	pin?: string
	recordStatus?: boolean
	reportEmail?: string | null
	reportStatus?: telephony_ConferenceReportStatusEnum
	whiteLabelReport?: boolean
}
export type telephony_ConferenceReportStatusEnum = 'customer' | 'none' | 'other'
export interface telephony_ConferenceRoom {
	announceFile: boolean
	announceFilename: string | null
	announceSoundId: number | null
	anonymousRejection: boolean
	enterMuted: boolean
	eventsChannel: string
	expirationDate: string | null
	language: telephony_ConferenceLanguageEnum | Text
	pin: string
	recordStatus: boolean
	reportEmail: string | null
	reportStatus: telephony_ConferenceReportStatusEnum | Text
	roomNumber: number
	whiteLabelReport: boolean
}
export interface telephony_ConferenceRoom_Request {
	announceFile?: boolean
	announceSoundId?: number | null
	anonymousRejection?: boolean
	enterMuted?: boolean
	expirationDate?: string | null
	language?: telephony_ConferenceLanguageEnum
	pin?: string
	recordStatus?: boolean
	reportEmail?: string | null
	reportStatus?: telephony_ConferenceReportStatusEnum
	whiteLabelReport?: boolean
}
export interface telephony_ConferenceRoomsStatistics {
	activeRoomsCount: number
	participantsCount: number
	roomsCount: number
}
export interface telephony_ConferenceWebAccess {
	id: number
	type: telephony_ConferenceWebAccessTypeEnum | Text
	url: string
}
export type telephony_ConferenceWebAccessTypeEnum = 'read' | 'write'
export interface telephony_ConsumptionThreshold {
	block: telephony_OutplanNotificationBlockEnum | Text
	id: number
	notifyEmail: string
	percentage: number
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
export type telephony_ContactsExportFormatsEnum = 'csv'
export interface telephony_DatetimeAndIpvalue {
	datetime: string
	ip: string | null
}
export interface telephony_Ddi {
	description: string
	destination: string | null
	featureType: telephony_TypeEnum | Text
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
}
export interface telephony_Ddi_Request {
	description?: string
}
export interface telephony_DefaultSipDomains {
	country: telephony_ServiceNumberCountryEnum | Text
	currentDomain: string
	list: string[]
	productType: telephony_SipDomainProductTypeEnum | Text
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
	category: telephony_DiagnosticReportCategoryEnum | Text
	datetime: string
	description: string
	level: telephony_DiagnosticReportLevelEnum | Text
	name: string
	report: string
}
export type telephony_DiagnosticReportCategoryEnum = 'dpi' | 'signal'
export type telephony_DiagnosticReportIndexEnum = '2 days ago' | '3 days ago' | 'today' | 'yesterday'
export type telephony_DiagnosticReportLevelEnum = 'debug' | 'error' | 'info' | 'warn'
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
	gender: nichandle_GenderEnum | Text | null
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
	gender?: nichandle_GenderEnum | null
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
	featureType: telephony_TypeEnum | Text
	isCCS: boolean
	maxWaitTime: number
	queueSize: number
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
	showCallerNumber: telephony_OvhPabxDialplanNumberPresentationEnum | Text
	statusIvrEnabled: boolean
	strategy: telephony_OvhPabxHuntingQueueStrategyEnum | Text
	toneOnClosing: number | null
	toneOnHold: number | null
	toneOnOpening: number | null
	voicemail: string | null
}
export interface telephony_EasyHuntingScreenListsConditions {
	callerIdNumber: string | null
	conditionId: number
	destinationNumber: string | null
	screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum | Text
}
export interface telephony_EasyHuntingScreenListsConditionsSettings {
	status: telephony_EasyHuntingScreenListsConditionsStatusEnum | Text
}
export interface telephony_EasyHuntingScreenListsConditionsSettings_Request {
	status?: telephony_EasyHuntingScreenListsConditionsStatusEnum
}
export type telephony_EasyHuntingScreenListsConditionsStatusEnum = 'disabled' | 'incomingBlackList' | 'incomingWhiteList'
export interface telephony_EasyHuntingScreenListsConditions_Request {
	callerIdNumber?: string | null
	destinationNumber?: string | null
}
export interface telephony_EasyHuntingTimeConditions {
	conditionId: number
	policy: telephony_TimeConditionsPolicyEnum | Text
	timeFrom: string
	timeTo: string
	weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum | Text
}
export interface telephony_EasyHuntingTimeConditionsSettings {
	enable: boolean
	slot1Number: string | null
	slot1Type: telephony_TimeConditionsSettingsForwardTypeEnum | Text | null
	slot2Number: string | null
	slot2Type: telephony_TimeConditionsSettingsForwardTypeEnum | Text | null
	slot3Number: string | null
	slot3Type: telephony_TimeConditionsSettingsForwardTypeEnum | Text | null
	unavailableNumber: string | null
	unavailableType: telephony_TimeConditionsSettingsForwardTypeEnum | Text | null
}
export interface telephony_EasyHuntingTimeConditionsSettings_Request {
	enable?: boolean
	slot1Number?: string | null
	slot1Type?: telephony_TimeConditionsSettingsForwardTypeEnum | null
	slot2Number?: string | null
	slot2Type?: telephony_TimeConditionsSettingsForwardTypeEnum | null
	slot3Number?: string | null
	slot3Type?: telephony_TimeConditionsSettingsForwardTypeEnum | null
	unavailableNumber?: string | null
	unavailableType?: telephony_TimeConditionsSettingsForwardTypeEnum | null
}
export interface telephony_EasyHuntingTimeConditions_Request {
	policy?: telephony_TimeConditionsPolicyEnum
	timeFrom?: string
	timeTo?: string
	weekDay?: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum
}
export interface telephony_EasyHunting_Request {
	anonymousRejection?: boolean
	description?: string
	maxWaitTime?: number
	queueSize?: number
	showCallerNumber?: telephony_OvhPabxDialplanNumberPresentationEnum
	statusIvrEnabled?: boolean
	strategy?: telephony_OvhPabxHuntingQueueStrategyEnum
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
	status: telephony_TaskStatusEnum | Text
}
export interface telephony_EventToken {
	token: string
}
export interface telephony_Fax {
	description: string
	notifications: telephony_LineNotificationsOptions | null
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
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
export type telephony_FaxCampaignRecipientsTypeEnum = 'document' | 'list'
export type telephony_FaxCampaignSendTypeEnum = 'automatic' | 'manual' | 'scheduled'
export interface telephony_FaxConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	creationDatetime: string
	pages: number
	priceWithoutTax: order_Price
	wayType: telephony_FaxConsumptionWayTypeEnum | Text
}
export type telephony_FaxConsumptionWayTypeEnum = 'received' | 'sent'
export type telephony_FaxMailFormatEnum = 'html' | 'text'
export interface telephony_FaxProperties {
	callNumber: string
	countryCode: string
	faxMaxCall: telephony_FaxSendingTries | Text
	faxQuality: telephony_FaxQualityEnum | Text
	faxTagLine: string
	fromEmail: string
	fromName: string
	mailFormat: telephony_FaxMailFormatEnum | Text
	receiver: string
	redirectionEmail: string[]
	rejectAnonymous: boolean
	sender: string
}
export interface telephony_FaxProperties_Request {
	faxMaxCall?: telephony_FaxSendingTries
	faxQuality?: telephony_FaxQualityEnum
	faxTagLine?: string
	fromEmail?: string
	fromName?: string
	mailFormat?: telephony_FaxMailFormatEnum
	receiver?: string
	redirectionEmail?: string[]
	rejectAnonymous?: boolean
	sender?: string
}
export type telephony_FaxQualityEnum = 'best' | 'high' | 'normal'
export interface telephony_FaxScreen {
	blacklistedNumbers: string[] | null
	blacklistedTSI: string[] | null
	callNumber: string
	countryCode: string
	filteringList: telephony_FaxScreenListTypeEnum | Text | null
	serviceName: string
	whitelistedNumbers: string[] | null
	whitelistedTSI: string[] | null
}
export type telephony_FaxScreenListTypeEnum = '' | 'blacklist' | 'no' | 'whitelist'
export interface telephony_FaxScreen_Request {
	blacklistedNumbers?: string[] | null
	blacklistedTSI?: string[] | null
	whitelistedNumbers?: string[] | null
	whitelistedTSI?: string[] | null
}
export type telephony_FaxSendingTries = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
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
	status: telephony_BillStatusEnum | Text
}
export interface telephony_HistoryRepaymentConsumption {
	billingNumber: string
	date: string
	price: order_Price
	status: telephony_BillStatusEnum | Text
}
export interface telephony_HistoryTollfreeConsumption {
	date: string
	price: order_Price
	status: telephony_BillStatusEnum | Text
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
	serviceType: telephony_TypeServiceEnum | Text
	simultaneousLines: number
}
export type telephony_LineBlockingMode = 'both' | 'incoming' | 'outgoing'
export type telephony_LineNotificationsLogsFrequencyEnum = 'Never' | 'Once a day' | 'Twice a day'
export interface telephony_LineNotificationsLogsOptions {
	email: string | null
	frequency: telephony_LineNotificationsLogsFrequencyEnum | Text | null
	sendIfNull: boolean | null
}
export interface telephony_LineNotificationsLogsOptions_Request {
	email?: string | null
	frequency?: telephony_LineNotificationsLogsFrequencyEnum | null
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
export type telephony_LineOptionForwardNatureTypeEnum = 'fax' | 'number' | 'voicemail'
export type telephony_LineOptionIntercomEnum = 'no' | 'prefixed' | 'yes'
export type telephony_LineOptionLanguageEnum = 'Dutch' | 'English (UK)' | 'French (BE)' | 'French' | 'German' | 'Italian' | 'Spanish'
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
	forwardBackupNature: telephony_LineOptionForwardNatureTypeEnum | Text
	forwardBackupNumber: string
	forwardBusy: boolean
	forwardBusyNature: telephony_LineOptionForwardNatureTypeEnum | Text
	forwardBusyNumber: string
	forwardNoReply: boolean
	forwardNoReplyDelay: number
	forwardNoReplyNature: telephony_LineOptionForwardNatureTypeEnum | Text
	forwardNoReplyNumber: string
	forwardUnconditional: boolean
	forwardUnconditionalNature: telephony_LineOptionForwardNatureTypeEnum | Text
	forwardUnconditionalNumber: string
	identificationRestriction: boolean
	intercom: telephony_LineOptionIntercomEnum | Text
	ipRestrictions: string[]
	language: telephony_LineOptionLanguageEnum | Text
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
	forwardBackupNature?: telephony_LineOptionForwardNatureTypeEnum
	forwardBackupNumber?: string
	forwardBusy?: boolean
	forwardBusyNature?: telephony_LineOptionForwardNatureTypeEnum
	forwardBusyNumber?: string
	forwardNoReply?: boolean
	forwardNoReplyDelay?: number
	forwardNoReplyNature?: telephony_LineOptionForwardNatureTypeEnum
	forwardNoReplyNumber?: string
	forwardUnconditional?: boolean
	forwardUnconditionalNature?: telephony_LineOptionForwardNatureTypeEnum
	forwardUnconditionalNumber?: string
	identificationRestriction?: boolean
	intercom?: telephony_LineOptionIntercomEnum
	ipRestrictions?: string[]
	language?: telephony_LineOptionLanguageEnum
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
	offerType: telephony_RmaOfferTypeEnum | Text
	price: order_Price
	protocol: telephony_ProtocolEnum | Text
}
export interface telephony_LinePhoneAssociable {
	associatedLines: telephony_LinePhoneAssociableConfiguredLines[]
	brand: string
	maxLines: number
	protocol: telephony_ProtocolEnum | Text
}
export interface telephony_LinePhoneAssociableConfiguredLines {
	description: string
	serviceName: string
}
export type telephony_LineStatisticsTypeEnum = 'maxDelay' | 'maxJitter' | 'rtpMos' | 'sumRtpLost'
export interface telephony_Line_Request {
	description?: string
	notifications?: telephony_LineNotificationsOptions_Request | null
}
export interface telephony_Number {
	description: string
	featureType: telephony_TypeEnum | Text
	partOfPool: string | null
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
}
export type telephony_NumberCountryCodeEnum = '32' | '33' | '34' | '41' | '44' | '49'
export type telephony_NumberCountryEnum = 'be' | 'ch' | 'fr' | 'gb' | 'uk'
export interface telephony_NumberDetailedZone {
	askedCity: string | null
	city: string
	country: telephony_NumberCountryEnum | Text
	internationalNumber: string
	matchingCriteria: telephony_NumberDetailedZoneMatchingCriteriaEnum | Text | null
	number: string
	prefix: telephony_NumberCountryCodeEnum | Text
	type: telephony_NumberDetailedZoneTypeEnum | Text
	zipCode: string | null
	zneList: string[]
}
export type telephony_NumberDetailedZoneMatchingCriteriaEnum = 'city' | 'internationalNumber' | 'number' | 'zne'
export type telephony_NumberDetailedZoneTypeEnum = 'geographic' | 'non-geographic' | 'special'
export type telephony_NumberTypeEnum = 'geographic' | 'nogeographic' | 'special'
export interface telephony_Number_Request {
	description?: string
}
export interface telephony_OfferChange {
	offer: string
}
export interface telephony_OfferTask {
	action: telephony_OfferTaskActionEnum | Text
	executionDate: string
	status: telephony_TaskStatusEnum | Text
	taskId: number
	type: telephony_OfferTaskTypeEnum | Text
}
export type telephony_OfferTaskActionEnum = 'convertToAlias' | 'convertToSip' | 'migrateToNewVoicemail' | 'removeSimltaneousLines' | 'switchServer' | 'termination' | 'updateFirmware' | 'upgrade'
export type telephony_OfferTaskTypeEnum = 'line' | 'offer' | 'option' | 'phone'
export interface telephony_OfferTask_Request {
	executionDate?: string
}
export interface telephony_OldPhone {
	mac: string
	model: string
}
export type telephony_OutplanNotificationBlockEnum = 'blockAllCalls' | 'blockIncomingCalls' | 'blockOutgoingCalls' | 'none'
export interface telephony_OvhPabx {
	description: string
	featureType: telephony_TypeEnum | Text
	isCCS: boolean
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
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
	showCallerNumber: telephony_OvhPabxDialplanNumberPresentationEnum | Text
	transferTimeout: number
}
export interface telephony_OvhPabxDialplanExtension {
	enabled: boolean
	extensionId: number
	position: number
	schedulerCategory: telephony_SchedulerCategoryEnum | Text | null
	screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum | Text | null
}
export interface telephony_OvhPabxDialplanExtensionConditionScreenList {
	callerIdNumber: string | null
	conditionId: number
	destinationNumber: string | null
	screenListType: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum | Text | null
}
export type telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum = 'destinationBlackList' | 'destinationWhiteList' | 'incomingBlackList' | 'incomingWhiteList'
export interface telephony_OvhPabxDialplanExtensionConditionTime {
	conditionId: number
	timeFrom: string
	timeTo: string
	weekDay: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum | Text
}
export type telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum = 'friday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday'
export interface telephony_OvhPabxDialplanExtensionConditionTime_Request {
	timeFrom?: string
	timeTo?: string
	weekDay?: telephony_OvhPabxDialplanExtensionConditionTimeWeekDayEnum
}
export interface telephony_OvhPabxDialplanExtensionRule {
	action: telephony_OvhPabxDialplanExtensionRuleActionEnum | Text
	actionParam: string | null
	negativeAction: boolean
	position: number
	ruleId: number
}
export type telephony_OvhPabxDialplanExtensionRuleActionEnum = 'bridge' | 'endless_playback' | 'hangup' | 'hunting' | 'ivr' | 'playback' | 'readDtmf' | 'setCallerName' | 'sleep' | 'tts' | 'voicemail'
export interface telephony_OvhPabxDialplanExtensionRule_Request {
	action?: telephony_OvhPabxDialplanExtensionRuleActionEnum
	actionParam?: string | null
	negativeAction?: boolean
	position?: number
}
export interface telephony_OvhPabxDialplanExtension_Request {
	enabled?: boolean
	position?: number
	schedulerCategory?: telephony_SchedulerCategoryEnum | null
	screenListType?: telephony_OvhPabxDialplanExtensionConditionScreenListTypeEnum | null
}
export type telephony_OvhPabxDialplanNumberPresentationEnum = 'alias' | 'both' | 'caller'
export interface telephony_OvhPabxDialplan_Request {
	anonymousRejection?: boolean
	name?: string
	showCallerNumber?: telephony_OvhPabxDialplanNumberPresentationEnum
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
	status: telephony_OvhPabxHuntingAgentStatusEnum | Text
	timeout: number
	type: telephony_OvhPabxHuntingAgentTypeEnum | Text
	wrapUpTime: number
}
export interface telephony_OvhPabxHuntingAgentLiveStatus {
	answeredCalls: number
	lastStatusChange: string
	status: telephony_OvhPabxHuntingLiveAgentStatusEnum | Text
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
export type telephony_OvhPabxHuntingAgentStatusEnum = 'available' | 'loggedOut' | 'onBreak'
export type telephony_OvhPabxHuntingAgentTypeEnum = 'external' | 'internal'
export interface telephony_OvhPabxHuntingAgent_Request {
	breakStatus?: number | null
	description?: string | null
	number?: string
	simultaneousLines?: number
	status?: telephony_OvhPabxHuntingAgentStatusEnum
	timeout?: number
	wrapUpTime?: number
}
export type telephony_OvhPabxHuntingLiveAgentStatusEnum = 'inAQueueCall' | 'loggedOut' | 'onBreak' | 'receiving' | 'waiting'
export type telephony_OvhPabxHuntingLiveCallsStateEnum = 'Answered' | 'Waiting'
export interface telephony_OvhPabxHuntingQueue {
	actionOnClosure: telephony_OvhPabxQueueActionEnum | Text | null
	actionOnClosureParam: string | null
	actionOnOverflow: telephony_OvhPabxQueueActionEnum | Text | null
	actionOnOverflowParam: string | null
	askForRecordDisabling: boolean | null
	confirmKey: telephony_OvhPabxIvrMenuKeyEnum | Text | null
	description: string | null
	followCallForwards: boolean | null
	maxMember: number
	maxWaitTime: number
	queueId: number
	record: boolean | null
	recordDisablingDigit: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum | Text | null
	recordDisablingLanguage: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum | Text | null
	soundOnHold: number | null
	strategy: telephony_OvhPabxHuntingQueueStrategyEnum | Text
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
	state: telephony_OvhPabxHuntingLiveCallsStateEnum | Text
}
export interface telephony_OvhPabxHuntingQueueLiveStatistics {
	callsAnswered: number
	callsLost: number
	callsTotal: number
	lastReset: string
	totalCallDuration: number
	totalWaitingDuration: number
}
export type telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
export type telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum = 'english' | 'french'
export type telephony_OvhPabxHuntingQueueStrategyEnum = 'cumulationByAgentOrder' | 'longestHangupAgent' | 'longestIdleAgent' | 'random' | 'ringAll' | 'roundRobin' | 'sequentiallyByAgentOrder'
export interface telephony_OvhPabxHuntingQueue_Request {
	actionOnClosure?: telephony_OvhPabxQueueActionEnum | null
	actionOnClosureParam?: string | null
	actionOnOverflow?: telephony_OvhPabxQueueActionEnum | null
	actionOnOverflowParam?: string | null
	askForRecordDisabling?: boolean | null
	confirmKey?: telephony_OvhPabxIvrMenuKeyEnum | null
	description?: string | null
	followCallForwards?: boolean | null
	maxMember?: number
	maxWaitTime?: number
	record?: boolean | null
	recordDisablingDigit?: telephony_OvhPabxHuntingQueueRecordDisablingDigitEnum | null
	recordDisablingLanguage?: telephony_OvhPabxHuntingQueueRecordDisablingLanguageEnum | null
	soundOnHold?: number | null
	strategy?: telephony_OvhPabxHuntingQueueStrategyEnum
}
export interface telephony_OvhPabxHunting_Request {
	crmUrlTemplate?: string | null
	g729?: boolean | null
	statusIvrEnabled?: boolean
}
export type telephony_OvhPabxIvrMenuEntryActionEnum = 'bridge' | 'callcenter' | 'menuBack' | 'menuExit' | 'menuSub' | 'menuTop' | 'playback' | 'readDtmf' | 'setCallerName'
export type telephony_OvhPabxIvrMenuKeyEnum = '#' | '*' | '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
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
	action: telephony_OvhPabxIvrMenuEntryActionEnum | Text
	actionParam: string
	dtmf: string
	entryId: number
	position: number
}
export interface telephony_OvhPabxMenuEntry_Request {
	action?: telephony_OvhPabxIvrMenuEntryActionEnum
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
export type telephony_OvhPabxQueueActionEnum = 'playback' | 'voicemail'
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
	voice: telephony_OvhPabxTtsVoiceEnum | Text
}
export type telephony_OvhPabxTtsVoiceEnum = 'Bruce' | 'Helene' | 'Jenny' | 'Loic'
export interface telephony_OvhPabxTts_Request {
	text?: string
	voice?: telephony_OvhPabxTtsVoiceEnum
}
export type telephony_OvhPabxWhisperingModeEnum = 'Whisper to agent only' | 'Whisper to all participants'
export interface telephony_OvhPabx_Request {
	description?: string
}
export interface telephony_PcsFile {
	filename: string
	status: telephony_PcsFileStatusEnum | Text
	url: string
	urlExpirationDatetime: string
}
export type telephony_PcsFileStatusEnum = 'doing' | 'done' | 'error' | 'todo'
export interface telephony_Phone {
	brand: string
	description: string
	macAddress: string
	maxSimultaneousCalls: number
	maxline: number
	mgcpIpRestriction: string | null
	phoneConfiguration: telephony_PhoneConfigurationProperty[]
	protocol: telephony_ProtocolEnum | Text
	userPassword: string | null
}
export type telephony_PhoneConfigurationLevelEnum = 'admin' | 'expert'
export interface telephony_PhoneConfigurationProperty {
	default: string | null
	description: string | null
	enum: string[] | null
	group: string | null
	level: telephony_PhoneConfigurationLevelEnum | Text | null
	maxlength: number | null
	name: string | null
	rangeValue: complexType_Range<number> | null
	type: telephony_PhoneConfigurationTypeEnum | Text | null
	value: string | null
}
export type telephony_PhoneConfigurationTypeEnum = 'boolean' | 'enum' | 'hidden' | 'ipv4' | 'numeric' | 'string'
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
	portabilityCountry: telephony_PortabilityCountryEnum | Text
	rio: string | null
}
export type telephony_PortabilityCountryEnum = 'belgium' | 'france' | 'switzerland'
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
	name: telephony_PortabilityStepNameEnum | Text
	status: telephony_PortabilityStepStatusEnum | Text
}
export interface telephony_PortabilityStepDuration {
	quantity: number
	unit: telephony_PortabilityStepDurationUnitEnum | Text
}
export type telephony_PortabilityStepDurationUnitEnum = 'NA' | 'day' | 'hour' | 'openday'
export interface telephony_PortabilityStepInfos {
	lastProposedDate: string | null
	reason: string | null
	reasonType: string | null
}
export type telephony_PortabilityStepNameEnum = 'acknowledgmentReceivedFromOperator' | 'belgiumPortabilityRequestCreated' | 'belgiumPortabilityRequestExecutionAcked' | 'belgiumPortabilityRequestExecutionAsked' | 'belgiumPortabilityRequestExecutionCompleted' | 'belgiumPortabilityRequestValidated' | 'belgiumPortabilityRequestWaitingUntilExec' | 'customerFormReceived' | 'customerFormSent' | 'customerFormValidated' | 'finalReportReceivedFromOperator' | 'intermediateReportReceivedFromOperator' | 'numberActivation' | 'requestSentToOperator' | 'sDASequenceReceivedFromOperator'
export type telephony_PortabilityStepStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'hold' | 'todo'
export interface telephony_PreviousVoiceConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	countrySuffix: string
	creationDatetime: string
	designation: string
	destinationType: telephony_VoiceConsumptionDestinationTypeEnum | Text
	duration: number
	hangupNature: string | null
	planType: telephony_VoiceConsumptionPlanTypeEnum | Text
	priceWithoutTax: order_Price
	wayType: telephony_VoiceConsumptionWayTypeEnum | Text
}
export interface telephony_Procedure {
	finishDate: string | null
	id: number
	pdfUrl: string
	requestDate: string
	status: telephony_ProcedureStatusEnum | Text
}
export type telephony_ProcedureStatusEnum = 'cancelled' | 'doing' | 'done' | 'todo' | 'waiting_for_customer'
export type telephony_PropertyEnum = 'xdsl'
export type telephony_ProtocolEnum = 'mgcp' | 'sip'
export interface telephony_RateCodeInformation {
	code: string
	pricePerCallWithoutTax: order_Price
	pricePerMinuteWithoutTax: order_Price
}
export interface telephony_Redirect {
	description: string
	destination: string | null
	featureType: telephony_TypeEnum | Text
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
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
export type telephony_ResellerPanelPasswordUpdateStatusEnum = 'doing' | 'done' | 'error' | 'todo'
export interface telephony_ResellerPanelStatus {
	enabled: boolean
	passwordUpdateStatus: telephony_ResellerPanelPasswordUpdateStatusEnum | Text | null
}
export interface telephony_ResetPhoneCodeInfo {
	activationCode: string | null
	keyBook: string | null
	serverURL: string | null
}
export interface telephony_ResetPhoneInfo {
	resetCodeInfo: telephony_ResetPhoneCodeInfo | null
	resetPhoneMethod: telephony_ResetPhoneMethodEnum | Text
}
export type telephony_ResetPhoneMethodEnum = 'code' | 'http'
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
export type telephony_RmaPublicTypeEnum = 'change to another phone/equipment (restitution first and shipping then)' | 'restitution but keep the service enable'
export type telephony_RmaReplaceTypeEnum = 'changePhone' | 'phoneRestitution' | 'undefined'
export interface telephony_RmaReturn {
	id: string
}
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
export interface telephony_Rsva {
	serviceName: string
	typology: telephony_portability_SpecialNumberCategoryEnum | Text | null
}
export interface telephony_Rsva_Request {
	typology?: telephony_portability_SpecialNumberCategoryEnum | null
}
export interface telephony_Scheduler {
	serviceName: string
	timeZone: telephony_timeZone | Text
}
export type telephony_SchedulerCategoryEnum = 'holidays' | 'scheduler1' | 'scheduler2' | 'scheduler3'
export interface telephony_SchedulerEvent {
	categories: telephony_SchedulerCategoryEnum | Text
	dateEnd: string
	dateStart: string
	description: string | null
	title: string
	uid: string
}
export interface telephony_SchedulerEvent_Request {
	categories?: telephony_SchedulerCategoryEnum
	dateEnd?: string
	dateStart?: string
	description?: string | null
	title?: string
}
export interface telephony_Scheduler_Request {
	timeZone?: telephony_timeZone
}
export interface telephony_Screen {
	incomingScreenList: telephony_ScreenListChoosingEnum | Text
	outgoingScreenList: telephony_ScreenListChoosingEnum | Text
	serviceName: string
}
export interface telephony_ScreenList {
	callNumber: string
	id: number
	nature: telephony_ScreenListNatureEnum | Text
	status: string
	type: telephony_ScreenListTypeEnum | Text
}
export type telephony_ScreenListChoosingEnum = 'blacklist' | 'disabled' | 'whitelist'
export type telephony_ScreenListNatureEnum = 'fax' | 'international' | 'services' | 'special' | 'voicemail'
export type telephony_ScreenListTypeEnum = 'incomingBlackList' | 'incomingWhiteList' | 'outgoingBlackList' | 'outgoingWhiteList'
export interface telephony_Screen_Request {
	incomingScreenList?: telephony_ScreenListChoosingEnum
	outgoingScreenList?: telephony_ScreenListChoosingEnum
}
export type telephony_ServiceNumberCountryEnum = 'be' | 'ch' | 'de' | 'es' | 'fr' | 'gb' | 'uk'
export type telephony_ServiceVoicemailAudioFormatEnum = 'aiff' | 'au' | 'flac' | 'mp3' | 'ogg' | 'wav'
export type telephony_ServiceVoicemailMailOptionEnum = 'attachment' | 'attachment+transcript' | 'simple' | 'transcript'
export interface telephony_ServiceVoicemailNotifications {
	email: string
	type: telephony_ServiceVoicemailMailOptionEnum | Text
}
export interface telephony_ServiceVoicemailNotifications_Request {
	email?: string
	type?: telephony_ServiceVoicemailMailOptionEnum
}
export interface telephony_SimultaneousChannelsDetails {
	basic: number
	current: number
	extra: number
	maximum: number
	toBeDeleted: number
}
export type telephony_SipDomainProductTypeEnum = 'sip' | 'trunk'
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
export type telephony_SoftphoneInfrastructureEnum = 'LEGACY' | 'NOWI'
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
	infrastructure: telephony_SoftphoneInfrastructureEnum | Text
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
export type telephony_StatisticsTimeframeEnum = 'daily' | 'hourly' | 'monthly' | 'weekly' | 'yearly'
export interface telephony_Task {
	action: string
	message: string | null
	objectCreated: string | null
	serviceType: string
	status: telephony_TaskStatusEnum | Text
	taskId: number
}
export type telephony_TaskStatusEnum = 'doing' | 'done' | 'error' | 'pause' | 'todo'
export interface telephony_TelephonyGenericServiceWithIAM {
	iam: iam_ResourceMetadata | null
	serviceName: string
}
export interface telephony_TelephonySearchService {
	billingAccount: string | null
	domain: string
	type: telephony_TelephonySearchServiceTypeEnum | Text
}
export type telephony_TelephonySearchServiceTypeEnum = 'alias' | 'line' | 'trunk'
export interface telephony_TelephonyService {
	associatedDeviceMac: string | null
	country: telephony_ServiceNumberCountryEnum | Text
	countryCode: telephony_NumberCountryCodeEnum | Text
	currentOutplan: order_Price
	description: string
	featureType: telephony_TypeEnum | Text
	getPublicOffer: telephony_LineOffer
	hasFaxCapabilities: boolean
	offers: string[]
	properties: (telephony_PropertyEnum | Text)[]
	rio: string
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
	simultaneousLines: number
}
export interface telephony_TelephonyService_Request {
	description?: string
}
export interface telephony_TemporaryLogsLink {
	expirationDate: string
	url: string
}
export type telephony_TerminationReasonEnum = 'addresseMove' | 'billingDifficulties' | 'cessationOfActivity' | 'missingOptions' | 'moveToCompetitor' | 'other' | 'plugAndPhoneDifficulties' | 'technicalDifficulties'
export interface telephony_TimeCondition {
	day: telephony_TimeConditionsDayEnum | Text
	hourBegin: string
	hourEnd: string
	id: number
	policy: telephony_TimeConditionsPolicyEnum | Text
	status: string
}
export interface telephony_TimeConditionOptions {
	slot1Number: string
	slot1Type: telephony_TimeConditionsSlotTypeEnum | Text
	slot2Number: string
	slot2Type: telephony_TimeConditionsSlotTypeEnum | Text
	slot3Number: string
	slot3Type: telephony_TimeConditionsSlotTypeEnum | Text
	status: telephony_TimeConditionsGlobalStatusEnum | Text
	timeout: telephony_TimeConditionsTimeoutEnum | Text | null
	unavailableNumber: string
	unavailableType: telephony_TimeConditionsSlotTypeEnum | Text
}
export interface telephony_TimeConditionOptions_Request {
	slot1Number?: string
	slot1Type?: telephony_TimeConditionsSlotTypeEnum
	slot2Number?: string
	slot2Type?: telephony_TimeConditionsSlotTypeEnum
	slot3Number?: string
	slot3Type?: telephony_TimeConditionsSlotTypeEnum
	status?: telephony_TimeConditionsGlobalStatusEnum
	timeout?: telephony_TimeConditionsTimeoutEnum | null
	unavailableNumber?: string
	unavailableType?: telephony_TimeConditionsSlotTypeEnum
}
export interface telephony_TimeCondition_Request {
	day?: telephony_TimeConditionsDayEnum
	hourBegin?: string
	hourEnd?: string
	policy?: telephony_TimeConditionsPolicyEnum
	status?: string
}
export type telephony_TimeConditionsDayEnum = 'friday' | 'holiday' | 'monday' | 'saturday' | 'sunday' | 'thursday' | 'tuesday' | 'wednesday'
export type telephony_TimeConditionsGlobalStatusEnum = 'deleted' | 'disabled' | 'enabled'
export type telephony_TimeConditionsPolicyEnum = 'available' | 'slot1' | 'slot2' | 'slot3'
export type telephony_TimeConditionsSettingsForwardTypeEnum = 'number' | 'voicemail'
export type telephony_TimeConditionsSlotTypeEnum = 'number' | 'voicemail'
export type telephony_TimeConditionsTimeoutEnum = '10' | '15' | '20' | '25' | '30' | '35' | '40' | '45' | '5' | '50' | '55' | '60' | '65' | '70' | '75' | '80' | '85' | '90'
export interface telephony_TimestampAndValue {
	timestamp: number
	value: number | null
}
export type telephony_TokenExpirationEnum = '1 day' | '1 hour' | '30 days' | '5 minutes' | 'unlimited'
export interface telephony_Tones {
	callWaiting: telephony_TonesEnum | Text
	endCall: telephony_TonesEnum | Text
	onHold: telephony_TonesOnHoldEnum | Text
	ringback: telephony_TonesEnum | Text
}
export type telephony_TonesEnum = 'Custom sound' | 'None'
export type telephony_TonesOnHoldEnum = 'Custom sound' | 'None' | 'Predefined 1' | 'Predefined 2'
export type telephony_TonesTypeEnum = 'callWaiting' | 'endCall' | 'onHold' | 'ringback'
export interface telephony_Tones_Request {
	callWaiting?: telephony_TonesEnum
	endCall?: telephony_TonesEnum
	onHold?: telephony_TonesOnHoldEnum
	ringback?: telephony_TonesEnum
}
export interface telephony_TranscriptFile {
	filename: string | null
	status: telephony_TranscriptFileStatusEnum | Text
	url: string | null
	urlExpirationDatetime: string | null
}
export type telephony_TranscriptFileStatusEnum = 'doing' | 'done' | 'error'
export type telephony_TranscriptFormatEnum = 'json' | 'text'
export interface telephony_Trunk {
	description: string
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
}
export interface telephony_TrunkExternalDisplayedNumber {
	createdAt: string
	number: string
	status: telephony_TrunkExternalDisplayedNumberStatusEnum | Text
	validatedAt: string | null
}
export type telephony_TrunkExternalDisplayedNumberStatusEnum = 'enabled' | 'refused' | 'toDelete' | 'waitingValidation'
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
export type telephony_TypeEnum = 'carrierSip' | 'cloudHunting' | 'cloudIvr' | 'conference' | 'contactCenterSolution' | 'contactCenterSolutionExpert' | 'ddi' | 'easyHunting' | 'empty' | 'fax' | 'freefax' | 'mgcp' | 'oldConference' | 'plugAndFax' | 'redirect' | 'sip' | 'svi' | 'voicefax' | 'voicemail' | 'vxml'
export type telephony_TypeServiceEnum = 'alias' | 'line'
export interface telephony_VoiceConsumption {
	called: string | null
	calling: string | null
	consumptionId: number
	countrySuffix: string
	creationDatetime: string
	designation: string
	destinationType: telephony_VoiceConsumptionDestinationTypeEnum | Text
	dialed: string | null
	duration: number
	hangupNature: string | null
	planType: telephony_VoiceConsumptionPlanTypeEnum | Text
	priceWithoutTax: order_Price
	wayType: telephony_VoiceConsumptionWayTypeEnum | Text
}
export type telephony_VoiceConsumptionDestinationTypeEnum = 'landline' | 'mobile' | 'special'
export type telephony_VoiceConsumptionPlanTypeEnum = 'outplan' | 'priceplan'
export type telephony_VoiceConsumptionWayTypeEnum = 'incoming' | 'outgoing' | 'transfer'
export type telephony_VoicefaxRoutingEnum = 'fax' | 'voicemail'
export interface telephony_Voicemail {
	description: string
	offers: string[]
	serviceName: string
	serviceType: telephony_TypeServiceEnum | Text
}
export type telephony_VoicemailGreetingEnum = 'default' | 'full' | 'short'
export interface telephony_VoicemailGreetings {
	callee: string
	dir: telephony_VoicemailMessageFolderGreetingEnum | Text
	id: number
}
export type telephony_VoicemailMessageFolderDirectoryEnum = 'family' | 'friends' | 'inbox' | 'old' | 'urgent' | 'work'
export type telephony_VoicemailMessageFolderGreetingEnum = 'busy' | 'greet' | 'temp' | 'unavail'
export interface telephony_VoicemailMessages {
	callee: string
	caller: string
	creationDatetime: string
	dir: telephony_VoicemailMessageFolderDirectoryEnum | Text
	duration: number
	id: number
}
export interface telephony_VoicemailNumbers {
	external: string
	internal: string
}
export interface telephony_VoicemailProperties {
	annouceMessage: string
	audioFormat: telephony_ServiceVoicemailAudioFormatEnum | Text
	doNotRecord: boolean
	forcePassword: boolean
	fromEmail: string
	fromName: string
	fullGreetingSoundId: number | null
	greetingType: telephony_VoicemailGreetingEnum | Text
	isNewVersion: boolean
	keepMessage: boolean
	redirectionEmails: telephony_ServiceVoicemailNotifications[]
	shortGreetingSoundId: number | null
	temporaryGreetingActivated: boolean
	temporaryGreetingSoundId: number | null
	unreadMessages: number
}
export interface telephony_VoicemailProperties_Request {
	audioFormat?: telephony_ServiceVoicemailAudioFormatEnum
	doNotRecord?: boolean
	forcePassword?: boolean
	fromEmail?: string
	fromName?: string
	fullGreetingSoundId?: number | null
	greetingType?: telephony_VoicemailGreetingEnum
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
	serviceType: telephony_TypeServiceEnum | Text
}
export interface telephony_VxmlProperties {
	url: string
	urlRecord: string
}
export interface telephony_VxmlProperties_Request {
	url?: string
	urlRecord?: string
}
export type telephony_portability_SpecialNumberCategoryEnum = 'access' | 'announced' | 'conferencing' | 'contentsAuto' | 'contentsManual' | 'directory' | 'games' | 'linking' | 'm2m' | 'relationship'
export type telephony_timeZone = 'Europe/Berlin' | 'Europe/Brussels' | 'Europe/London' | 'Europe/Madrid' | 'Europe/Paris' | 'Europe/Zurich'
export interface telephony_trafficExtract {
	dateEnd: string
	dateStart: string
	fileSize: number
	fileUrl: string
	id: number
	status: telephony_TaskStatusEnum | Text
}
