// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $3 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $4 = 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'
type $5 = 'ovh-eu'
type $6 = 'ovh-ca' | 'ovh-eu'
type $7 = 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /me. */
export interface Me {
	me: {
		'#GET': { out: nichandle_Nichandle; at: $1 }
		'#PUT': { body: nichandle_Nichandle_Request; at: $1 }
		abuse: {
			'#GET': { out: string[]; status: 'BETA'; at: $2 }
			$: '{id}'
			'{id}': {
				'#GET': { out: me_abuse_Abuse; status: 'BETA'; at: $2 }
			}
		}
		accessRestriction: {
			backupCode: {
				'#DELETE': { at: $1 }
				'#GET': { out: nichandle_accessRestriction_SOTPAccount; at: $1 }
				'#POST': { out: nichandle_accessRestriction_SOTPSecret; at: $1 }
				disable: {
					'#POST': { body: { code: string }; at: $1 }
				}
				enable: {
					'#POST': { body: { code: string }; at: $1 }
				}
				validate: {
					'#POST': { body: { code: string }; out: nichandle_accessRestriction_SOTPValidate; at: $1 }
				}
			}
			developerMode: {
				'#GET': { out: nichandle_DeveloperModeRestriction; at: $1 }
				'#PUT': { body: nichandle_DeveloperModeRestriction_Request; at: $1 }
			}
			ip: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { ip: string; rule: nichandle_accessRestriction_IpRestrictionRuleEnum; warning: boolean }; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: nichandle_IpRestriction; at: $1 }
					'#PUT': { path: { id: number | string }; body: nichandle_IpRestriction_Request; at: $1 }
				}
			}
			ipDefaultRule: {
				'#GET': { out: nichandle_IpRestrictionDefaultRule; at: $1 }
				'#PUT': { body: nichandle_IpRestrictionDefaultRule_Request; at: $1 }
			}
			sms: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { body: { phone: string }; out: nichandle_accessRestriction_SmsSecret; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: nichandle_accessRestriction_SmsAccount; at: $1 }
					'#PUT': { path: { id: number | string }; body: nichandle_accessRestriction_SmsAccount_Request; at: $1 }
					disable: {
						'#POST': { path: { id: number | string }; body: { code: string }; at: $1 }
					}
					enable: {
						'#POST': { path: { id: number | string }; body: { code: string }; at: $1 }
					}
					sendCode: {
						'#POST': { path: { id: number | string }; out: nichandle_accessRestriction_SmsCode; at: $1 }
					}
					validate: {
						'#POST': { path: { id: number | string }; body: { code: string }; at: $1 }
					}
				}
			}
			totp: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { out: nichandle_accessRestriction_TOTPSecret; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: nichandle_accessRestriction_TOTPAccount; at: $1 }
					'#PUT': { path: { id: number | string }; body: nichandle_accessRestriction_TOTPAccount_Request; at: $1 }
					disable: {
						'#POST': { path: { id: number | string }; body: { code: string }; at: $1 }
					}
					enable: {
						'#POST': { path: { id: number | string }; body: { code: string }; at: $1 }
					}
					validate: {
						'#POST': { path: { id: number | string }; body: { code: string }; at: $1 }
					}
				}
			}
			u2f: {
				'#GET': { out: number[]; at: $1 }
				'#POST': { out: nichandle_accessRestriction_U2FRegisterChallenge; at: $1 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $1 }
					'#GET': { path: { id: number | string }; out: nichandle_accessRestriction_U2FAccount; at: $1 }
					'#PUT': { path: { id: number | string }; body: nichandle_accessRestriction_U2FAccount_Request; at: $1 }
					disable: {
						'#POST': { path: { id: number | string }; at: $1 }
					}
					enable: {
						'#POST': { path: { id: number | string }; at: $1 }
					}
					validate: {
						'#POST': { path: { id: number | string }; body: { attestationObject: string; clientDataJSON: string; rawId: string }; at: $1 }
					}
				}
			}
		}
		account: {
			'#POST': { body: reseller_Nichandle_Request; out: nichandle_Nichandle; status: 'ALPHA' }
		}
		agreements: {
			'#GET': { query: { agreed?: agreements_AgreementStateEnum; contractId?: number }; out: number[]; at: $1 }
			$: '{id}'
			'{id}': {
				'#GET': { path: { id: number | string }; out: agreements_ContractAgreement; at: $1 }
				accept: {
					'#POST': { path: { id: number | string }; out: string; at: $1 }
				}
				contract: {
					'#GET': { path: { id: number | string }; out: agreements_Contract; at: $1 }
				}
			}
		}
		api: {
			application: {
				'#GET': { out: number[]; at: $1 }
				$: '{applicationId}'
				'{applicationId}': {
					'#DELETE': { path: { applicationId: number | string }; at: $1 }
					'#GET': { path: { applicationId: number | string }; out: auth_ApiApplication; at: $1 }
				}
			}
			credential: {
				'#GET': { query: { applicationId?: number; status?: auth_CredentialStateEnum }; out: number[]; at: $1 }
				$: '{credentialId}'
				'{credentialId}': {
					'#DELETE': { path: { credentialId: number | string }; at: $1 }
					'#GET': { path: { credentialId: number | string }; out: auth_ApiCredential; at: $1 }
					'#PUT': { path: { credentialId: number | string }; body: auth_ApiCredential_Request; at: $1 }
					application: {
						'#GET': { path: { credentialId: number | string }; out: auth_ApiApplication; at: $1 }
					}
				}
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
			logs: {
				self: {
					'#GET': { out: number[]; at: $3 }
					$: '{logId}'
					'{logId}': {
						'#GET': { path: { logId: number | string }; out: api_Log; at: $3 }
					}
				}
				services: {
					'#GET': { out: number[]; at: $3 }
					$: '{logId}'
					'{logId}': {
						'#GET': { path: { logId: number | string }; out: api_Log; at: $3 }
					}
				}
			}
			oauth2: {
				client: {
					'#GET': { out: string[]; status: 'BETA'; at: $2 }
					'#POST': { body: oauth2_clientRequest_Request; out: oauth2_clientSecret; status: 'BETA'; at: $2 }
					$: '{clientId}'
					'{clientId}': {
						'#DELETE': { status: 'BETA'; at: $2 }
						'#GET': { out: oauth2_client; status: 'BETA'; at: $2 }
						'#PUT': { body: oauth2_client_Request; status: 'BETA'; at: $2 }
					}
				}
			}
		}
		autorenew: {
			'#GET': { out: nichandle_NicAutorenewInfos; at: $4 }
			'#POST': { body: { renewDay: number }; at: $4 }
			'#PUT': { body: nichandle_NicAutorenewInfos_Request; at: $4 }
		}
		availableAutomaticPaymentMeans: {
			'#GET': { out: billing_AutomaticPaymentMean; at: $1 }
		}
		bill: {
			'#GET': { query: { category?: billing_CategoryEnum; 'date.from'?: string; 'date.to'?: string; orderId?: number }; out: string[]; at: $1 }
			$: '{billId}'
			export: {
				'#POST': { body: { archiveType: billing_ArchiveTypeEnum; endDate?: string; ids?: string[]; startDate?: string }; at: $4 }
			}
			'{billId}': {
				'#GET': { out: billing_Bill; at: $1 }
				debt: {
					'#GET': { out: debt_Debt; at: $1 }
					operation: {
						'#GET': { query: { depositOrderId?: number }; out: number[]; at: $1 }
						$: '{operationId}'
						'{operationId}': {
							'#GET': { path: { operationId: number | string }; out: debt_Operation; at: $1 }
							associatedObject: {
								'#GET': { path: { operationId: number | string }; out: debt_entry_AssociatedObject; at: $1 }
							}
						}
					}
					pay: {
						'#POST': { out: billing_Order; at: $4 }
					}
				}
				details: {
					'#GET': { out: string[]; at: $1 }
					$: '{billDetailId}'
					'{billDetailId}': {
						'#GET': { out: billing_BillDetail; at: $1 }
					}
				}
				payment: {
					'#GET': { out: billing_Payment; at: $4 }
				}
			}
		}
		billing: {
			group: {
				'#GET': { query: { name?: string; serviceId?: number }; out: number[]; status: 'BETA'; at: $2 }
				'#POST': { body: me_billing_group_BillingGroup_Request; out: me_billing_group_BillingGroup; status: 'BETA'; at: $2 }
				$: '{groupId}'
				'{groupId}': {
					'#DELETE': { path: { groupId: number | string }; status: 'BETA'; at: $2 }
					'#GET': { path: { groupId: number | string }; out: me_billing_group_BillingGroup; status: 'BETA'; at: $2 }
					'#PUT': { path: { groupId: number | string }; body: me_billing_group_BillingGroup_Request; status: 'BETA'; at: $2 }
					service: {
						'#GET': { path: { groupId: number | string }; out: number[]; status: 'BETA'; at: $2 }
						'#POST': { path: { groupId: number | string }; body: me_billing_group_service_Create_Request; out: me_billing_group_Service; status: 'BETA'; at: $2 }
						$: '{serviceId}'
						'{serviceId}': {
							'#DELETE': { path: { groupId: number | string; serviceId: number | string }; status: 'BETA'; at: $2 }
							'#GET': { path: { groupId: number | string; serviceId: number | string }; out: me_billing_group_Service; status: 'BETA'; at: $2 }
						}
					}
				}
			}
			invoicesByPostalMail: {
				'#GET': { out: boolean; status: 'BETA'; at: $3 }
				'#POST': { body: { enable: boolean }; status: 'BETA'; at: $3 }
			}
			purchaseOrder: {
				'#GET': { query: { billingGroupId?: number }; out: number[]; status: 'BETA'; at: $2 }
				'#POST': { body: me_billing_purchaseOrder_Creation_Request; out: me_billing_purchaseOrder_PurchaseOrder; status: 'BETA'; at: $2 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; status: 'BETA'; at: $2 }
					'#GET': { path: { id: number | string }; out: me_billing_purchaseOrder_PurchaseOrder; status: 'BETA'; at: $2 }
					'#PUT': { path: { id: number | string }; body: me_billing_purchaseOrder_Update_Request; status: 'BETA'; at: $2 }
				}
			}
			report: {
				consumption: {
					'#GET': { out: string[]; at: $5 }
					'#POST': { body: me_billing_report_consumption_CreationRequest_Request; out: me_billing_report_consumption_CreationResponse; at: $5 }
					$: '{taskId}'
					'{taskId}': {
						'#GET': { out: me_billing_report_Consumption; at: $5 }
					}
				}
			}
		}
		bringYourOwnIp: {
			token: {
				'#GET': { query: { campus: ip_CampusEnum }; out: string; status: 'BETA'; at: $2 }
			}
		}
		carbonCalculator: {
			hasInvoice: {
				'#GET': { query: { date?: string }; out: carbonCalculator_HasInvoiceResponse; at: $6 }
			}
			task: {
				'#GET': { out: carbonCalculator_Task[]; at: $6 }
				'#POST': { body: carbonCalculator_CalculationRequest_Request; out: carbonCalculator_CalculationResponse; at: $6 }
				$: '{taskID}'
				'{taskID}': {
					'#GET': { out: carbonCalculator_Task; at: $6 }
				}
			}
		}
		certificates: {
			'#GET': { query: { name?: string }; out: string[]; status: 'ALPHA'; at: $1 }
		}
		changeEmail: {
			'#POST': { body: { newEmail: string }; out: nichandle_emailChange_Task; at: $1 }
		}
		changePassword: {
			'#POST': { at: $1 }
		}
		consent: {
			'#GET': { out: me_consent_Campaign[]; at: $1 }
			$: '{campaignName}'
			'{campaignName}': {
				'#GET': { out: me_consent_Campaign; at: $1 }
				decision: {
					'#GET': { out: me_consent_Consent; at: $1 }
					'#PUT': { body: me_consent_Decision_Request; at: $1 }
				}
			}
		}
		consumption: {
			usage: {
				current: {
					'#GET': { out: me_consumption_Transaction[]; at: $2 }
				}
				forecast: {
					'#GET': { out: me_consumption_Transaction[]; at: $2 }
				}
				history: {
					'#GET': { query: { beginDate: string; endDate: string }; out: me_consumption_Transaction[]; at: $2 }
				}
			}
		}
		contact: {
			'#GET': { out: number[]; at: $1 }
			'#POST': { body: me_contact_Contact_Request; out: me_contact_Contact; at: $1 }
			$: '{contactId}'
			'{contactId}': {
				'#GET': { path: { contactId: number | string }; out: me_contact_Contact; at: $1 }
				'#PUT': { path: { contactId: number | string }; body: me_contact_Contact_Request; out: me_contact_Contact; at: $1 }
				fields: {
					'#GET': { path: { contactId: number | string }; out: me_contact_FieldInformation[]; at: $1 }
				}
			}
		}
		correctiveInvoice: {
			'#GET': { query: { category?: billing_CategoryEnum; 'date.from'?: string; 'date.to'?: string; orderId?: number }; out: string[] }
			$: '{correctiveInvoiceId}'
			'{correctiveInvoiceId}': {
				'#GET': { out: billing_CorrectiveInvoice }
				debt: {
					'#GET': { out: debt_Debt }
					operation: {
						'#GET': { query: { depositOrderId?: number }; out: number[] }
						$: '{operationId}'
						'{operationId}': {
							'#GET': { path: { operationId: number | string }; out: debt_Operation }
							associatedObject: {
								'#GET': { path: { operationId: number | string }; out: debt_entry_AssociatedObject }
							}
						}
					}
					pay: {
						'#POST': { out: billing_Order }
					}
				}
				details: {
					'#GET': { out: string[] }
					$: '{correctiveInvoiceDetailId}'
					'{correctiveInvoiceDetailId}': {
						'#GET': { out: billing_CorrectiveInvoiceDetail }
					}
				}
				payment: {
					'#GET': { out: billing_Payment }
				}
			}
		}
		credit: {
			balance: {
				'#GET': { query: { type?: me_credit_balance_TypeEnum }; out: string[]; at: $1 }
				$: '{balanceName}'
				'{balanceName}': {
					'#GET': { out: me_credit_Balance; at: $1 }
					movement: {
						'#GET': { out: number[]; at: $1 }
						$: '{movementId}'
						'{movementId}': {
							'#GET': { path: { movementId: number | string }; out: me_credit_balance_Movement; at: $1 }
						}
					}
				}
			}
			code: {
				'#POST': { body: me_credit_code_Redeem_Request; out: me_credit_balance_Movement; at: $1 }
			}
		}
		debtAccount: {
			'#GET': { out: debt_Balance; at: $1 }
			debt: {
				'#GET': { out: number[]; at: $1 }
				$: '{debtId}'
				'{debtId}': {
					'#GET': { path: { debtId: number | string }; out: debt_Debt; at: $1 }
					operation: {
						'#GET': { path: { debtId: number | string }; query: { depositOrderId?: number }; out: number[]; at: $1 }
						$: '{operationId}'
						'{operationId}': {
							'#GET': { path: { debtId: number | string; operationId: number | string }; out: debt_Operation; at: $1 }
							associatedObject: {
								'#GET': { path: { debtId: number | string; operationId: number | string }; out: debt_entry_AssociatedObject; at: $1 }
							}
						}
					}
					pay: {
						'#POST': { path: { debtId: number | string }; out: billing_Order; at: $4 }
					}
				}
			}
			pay: {
				'#POST': { out: billing_Order; at: $1 }
			}
		}
		deposit: {
			'#GET': { query: { 'date.from'?: string; 'date.to'?: string; orderId?: number }; out: string[]; at: $1 }
			$: '{depositId}'
			'{depositId}': {
				'#GET': { out: billing_Deposit; at: $1 }
				details: {
					'#GET': { out: string[]; at: $4 }
					$: '{depositDetailId}'
					'{depositDetailId}': {
						'#GET': { out: billing_DepositDetail; at: $4 }
					}
				}
				paidBills: {
					'#GET': { out: string[]; at: $1 }
					$: '{billId}'
					'{billId}': {
						'#GET': { out: billing_Bill; at: $1 }
						debt: {
							'#GET': { out: debt_Debt; at: $1 }
							operation: {
								'#GET': { query: { depositOrderId?: number }; out: number[]; at: $1 }
								$: '{operationId}'
								'{operationId}': {
									'#GET': { path: { operationId: number | string }; out: debt_Operation; at: $1 }
									associatedObject: {
										'#GET': { path: { operationId: number | string }; out: debt_entry_AssociatedObject; at: $1 }
									}
								}
							}
							pay: {
								'#POST': { out: billing_Order; at: $4 }
							}
						}
						details: {
							'#GET': { out: string[]; at: $1 }
							$: '{billDetailId}'
							'{billDetailId}': {
								'#GET': { out: billing_BillDetail; at: $1 }
							}
						}
						payment: {
							'#GET': { out: billing_Payment; at: $4 }
						}
					}
				}
				payment: {
					'#GET': { out: billing_Payment; at: $4 }
				}
			}
		}
		document: {
			'#GET': { out: string[]; at: $4 }
			'#POST': { body: { name: string; tags?: complexType_SafeKeyValue_Request<string>[] }; out: nichandle_document_Document; at: $4 }
			$: '{id}'
			cors: {
				'#POST': { body: { origin: string }; at: $4 }
			}
			'{id}': {
				'#DELETE': { at: $4 }
				'#GET': { out: nichandle_document_Document; at: $4 }
				'#PUT': { body: nichandle_document_Document_Request; at: $4 }
			}
		}
		fax: {
			customDomains: {
				'#GET': { out: number[]; at: $3 }
				'#POST': { body: { domain: string }; out: telephony_MailDomain2Service; at: $3 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $3 }
					'#GET': { path: { id: number | string }; out: telephony_MailDomain2Service; at: $3 }
				}
			}
		}
		fidelityAccount: {
			'#GET': { out: billing_FidelityAccount; at: $1 }
			'#PUT': { body: billing_FidelityAccount_Request; at: $1 }
			creditOrder: {
				'#POST': { body: { amount: number }; out: billing_Order; at: $1 }
			}
			movements: {
				'#GET': { query: { 'date.from'?: string; 'date.to'?: string }; out: number[]; at: $1 }
				$: '{movementId}'
				'{movementId}': {
					'#GET': { path: { movementId: number | string }; out: billing_FidelityMovement; at: $1 }
				}
			}
		}
		geolocation: {
			'#POST': { out: me_geolocation_ContinentCountryLocation; auth: false; at: $1 }
		}
		identity: {
			group: {
				'#GET': { out: string[]; at: $2 }
				'#POST': { body: auth_GroupRequest_Request; out: auth_Group; at: $2 }
				$: '{group}'
				'{group}': {
					'#DELETE': { at: $2 }
					'#GET': { out: auth_Group; at: $2 }
					'#PUT': { body: auth_Group_Request; at: $2 }
					user: {
						'#GET': { out: string[] }
						'#POST': { body: auth_GroupUser_Request }
						$: '{user}'
						'{user}': {
							'#DELETE': {}
						}
					}
				}
			}
			provider: {
				'#DELETE': { at: $2 }
				'#GET': { out: auth_Provider; at: $2 }
				'#POST': { body: auth_ProviderRequest_Request; out: auth_Provider; at: $2 }
				'#PUT': { body: auth_Provider_Request; at: $2 }
			}
			user: {
				'#GET': { out: string[]; at: $2 }
				'#POST': { body: auth_UserRequest_Request; at: $2 }
				$: '{user}'
				'{user}': {
					'#DELETE': { at: $2 }
					'#GET': { out: auth_User; at: $2 }
					'#PUT': { body: auth_User_Request; at: $2 }
					disable: {
						'#POST': { at: $2 }
					}
					enable: {
						'#POST': { at: $2 }
					}
					token: {
						'#GET': { out: string[] }
						'#POST': { body: auth_PersonalAccessTokenRequest_Request; out: auth_PersonalAccessTokenResponse }
						$: '{name}'
						'{name}': {
							'#DELETE': {}
							'#GET': { out: auth_PersonalAccessToken }
							'#PUT': { body: auth_PersonalAccessTokenModifyRequest_Request; out: auth_PersonalAccessToken }
						}
					}
				}
			}
		}
		incident: {
			sbg: {
				migrateServices: {
					'#GET': { out: me_incident_ServiceMigration[]; status: 'ALPHA'; at: $4 }
					'#POST': { body: me_incident_MigrateServices_Request; out: me_incident_Order; status: 'ALPHA'; at: $4 }
				}
			}
		}
		insight: {
			'#GET': { out: me_insight_Access; status: 'BETA'; at: $5 }
		}
		ipOrganisation: {
			'#GET': { out: string[]; at: $1 }
			'#POST': { body: { abuse_mailbox: string; address: string; city: string; country: nichandle_CountryEnum; firstname: string; lastname: string; phone: string; registry: nichandle_IpRegistryEnum; state?: string; zip?: string }; at: $1 }
			$: '{organisationId}'
			'{organisationId}': {
				'#DELETE': { at: $1 }
				'#GET': { out: nichandle_Ipv4Org; at: $1 }
				'#PUT': { body: nichandle_Ipv4Org_Request; at: $1 }
			}
		}
		logs: {
			audit: {
				'#GET': { out: audit_Log[]; status: 'ALPHA'; at: $2 }
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
			}
		}
		mailingList: {
			availableLists: {
				'#GET': { out: string[]; at: $4 }
			}
			subscribe: {
				'#POST': { body: { email: string; mailingList: string }; at: $4 }
			}
		}
		marketing: {
			'#GET': { out: me_marketing_Consent; at: $6 }
			'#PUT': { body: me_marketing_Consent_Request; out: me_marketing_Consent; at: $6 }
		}
		migration: {
			'#GET': { out: number[]; status: 'BETA'; at: $7 }
			$: '{migrationId}'
			'{migrationId}': {
				'#GET': { path: { migrationId: number | string }; out: me_Migration; status: 'BETA'; at: $7 }
				contract: {
					'#GET': { path: { migrationId: number | string }; out: number[]; status: 'BETA'; at: $7 }
					$: '{contractId}'
					'{contractId}': {
						'#GET': { path: { contractId: number | string; migrationId: number | string }; out: me_migration_Contract; status: 'BETA'; at: $7 }
						accept: {
							'#POST': { path: { contractId: number | string; migrationId: number | string }; out: me_agreements_ContractAgreement; status: 'BETA'; at: $7 }
						}
						agreement: {
							'#GET': { path: { contractId: number | string; migrationId: number | string }; out: me_agreements_ContractAgreement; status: 'BETA'; at: $7 }
						}
					}
				}
			}
		}
		notification: {
			email: {
				history: {
					'#GET': { out: number[]; at: $4 }
					$: '{id}'
					'{id}': {
						'#GET': { path: { id: number | string }; out: nichandle_EmailNotification; at: $4 }
					}
				}
			}
		}
		order: {
			'#GET': { query: { 'date.from'?: string; 'date.to'?: string }; out: number[]; at: $1 }
			$: '{orderId}'
			'{orderId}': {
				'#GET': { path: { orderId: number | string }; out: billing_Order; at: $1 }
				associatedObject: {
					'#GET': { path: { orderId: number | string }; out: billing_order_AssociatedObject; at: $1 }
				}
				availableRegisteredPaymentMean: {
					'#GET': { path: { orderId: number | string }; out: billing_order_RegisteredPaymentMean[]; at: $1 }
				}
				balance: {
					'#GET': { path: { orderId: number | string }; out: string[]; status: 'BETA'; at: $1 }
					'#POST': { path: { orderId: number | string }; body: { balanceName: string }; out: billing_CreditBalance; status: 'BETA'; at: $1 }
					$: '{balanceName}'
					'{balanceName}': {
						'#DELETE': { path: { orderId: number | string }; status: 'BETA'; at: $1 }
						'#GET': { path: { orderId: number | string }; out: billing_CreditBalance; status: 'BETA'; at: $1 }
					}
				}
				consumption: {
					details: {
						'#GET': { path: { orderId: number | string }; query: { fileFormat: consumption_ConsumptionExportFormatsEnum }; out: billing_order_ConsumptionDetails; at: $4 }
					}
				}
				debt: {
					'#GET': { path: { orderId: number | string }; out: debt_Debt; at: $4 }
					operation: {
						'#GET': { path: { orderId: number | string }; query: { depositOrderId?: number }; out: number[]; at: $4 }
						$: '{operationId}'
						'{operationId}': {
							'#GET': { path: { operationId: number | string; orderId: number | string }; out: debt_Operation; at: $4 }
							associatedObject: {
								'#GET': { path: { operationId: number | string; orderId: number | string }; out: debt_entry_AssociatedObject; at: $4 }
							}
						}
					}
					pay: {
						'#POST': { path: { orderId: number | string }; out: billing_Order; at: $4 }
					}
				}
				details: {
					'#GET': { path: { orderId: number | string }; out: number[]; at: $1 }
					$: '{orderDetailId}'
					'{orderDetailId}': {
						'#GET': { path: { orderDetailId: number | string; orderId: number | string }; out: billing_OrderDetail; at: $4 }
						extension: {
							'#GET': { path: { orderDetailId: number | string; orderId: number | string }; out: billing_ItemDetail; status: 'BETA'; at: $4 }
						}
					}
				}
				followUp: {
					'#GET': { path: { orderId: number | string }; out: billing_order_FollowUp[]; status: 'BETA'; at: $1 }
				}
				pay: {
					'#POST': { path: { orderId: number | string }; body: { paymentMethod: billing_order_PayWithPaymentMethod_Request }; status: 'BETA'; at: $1 }
				}
				payWithRegisteredPaymentMean: {
					'#POST': { path: { orderId: number | string }; body: { paymentMean: billing_ReusablePaymentMeanEnum; paymentMeanId?: number }; at: $1 }
				}
				payment: {
					'#GET': { path: { orderId: number | string }; out: billing_Payment; at: $4 }
				}
				paymentMeans: {
					'#GET': { path: { orderId: number | string }; out: billing_order_PaymentMeans; at: $4 }
				}
				paymentMethods: {
					'#GET': { path: { orderId: number | string }; out: billing_order_PaymentMethods; status: 'BETA'; at: $1 }
				}
				retraction: {
					'#POST': { path: { orderId: number | string }; body: { comment?: string; reason: billing_order_RetractionReasonEnum }; at: $1 }
				}
				status: {
					'#GET': { path: { orderId: number | string }; out: billing_order_OrderStatusEnum | Text; at: $1 }
				}
				waiveRetraction: {
					'#POST': { path: { orderId: number | string }; at: $4 }
				}
			}
		}
		ovhAccount: {
			'#GET': { out: string[]; at: $4 }
			$: '{ovhAccountId}'
			'{ovhAccountId}': {
				'#GET': { out: billing_OvhAccount; at: $4 }
				'#PUT': { body: billing_OvhAccount_Request; at: $4 }
				creditOrder: {
					'#POST': { body: { amount: number }; out: billing_Order; at: $4 }
				}
				movements: {
					'#GET': { query: { 'date.from'?: string; 'date.to'?: string }; out: number[]; at: $4 }
					$: '{movementId}'
					'{movementId}': {
						'#GET': { path: { movementId: number | string }; out: billing_Movement; at: $4 }
						requestRefund: {
							'#POST': { path: { movementId: number | string }; body: { amount: number }; at: $4 }
						}
					}
				}
				retrieveMoney: {
					'#POST': { body: { amount: number; bankAccountId: number }; out: billing_Order; at: $4 }
				}
			}
		}
		partnerLevel: {
			'#GET': { out: me_partnerLevel_Level; status: 'BETA'; at: $6 }
		}
		passwordRecover: {
			'#POST': { body: { ovhCompany: nichandle_OvhCompanyEnum; ovhId: string }; auth: false; at: $1 }
		}
		payment: {
			availableMethods: {
				'#GET': { out: me_payment_AvailablePaymentMethod[]; at: $1 }
			}
			method: {
				'#GET': { query: { default?: boolean; paymentType?: string; status?: me_payment_method_StatusEnum }; out: number[]; at: $1 }
				'#POST': { body: me_payment_method_Creation_Request; out: me_payment_method_Validation; at: $1 }
				$: '{paymentMethodId}'
				'{paymentMethodId}': {
					'#DELETE': { path: { paymentMethodId: number | string }; out: me_payment_PaymentMethod; at: $1 }
					'#GET': { path: { paymentMethodId: number | string }; out: me_payment_PaymentMethod; at: $1 }
					'#PUT': { path: { paymentMethodId: number | string }; body: me_payment_PaymentMethod_Request; out: me_payment_PaymentMethod; at: $1 }
					challenge: {
						'#POST': { path: { paymentMethodId: number | string }; body: me_payment_method_Challenge_Request; at: $1 }
					}
					details: {
						'#POST': { path: { paymentMethodId: number | string }; body: me_payment_method_Details_Request; out: me_payment_method_Validation; at: $1 }
					}
					finalize: {
						'#POST': { path: { paymentMethodId: number | string }; body: me_payment_method_Finalize_Request; out: me_payment_PaymentMethod; at: $1 }
					}
				}
			}
			transaction: {
				'#GET': { query: { paymentMethodId?: number; status?: me_payment_transaction_StatusEnum }; out: number[]; at: $1 }
				$: '{transactionId}'
				'{transactionId}': {
					'#GET': { path: { transactionId: number | string }; out: me_payment_Transaction; at: $1 }
				}
			}
		}
		paymentMean: {
			bankAccount: {
				'#GET': { query: { state?: me_paymentMean_BankAccountStateEnum }; out: number[]; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
				'#POST': { body: me_paymentMean_BankAccountCreation_Request; out: me_paymentMean_BankAccountValidation; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					'#GET': { path: { id: number | string }; out: me_paymentMean_BankAccount; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					'#PUT': { path: { id: number | string }; body: me_paymentMean_BankAccount_Request; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					challenge: {
						'#POST': { path: { id: number | string }; body: me_paymentMean_BankAccountChallengeCreation_Request; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					}
					chooseAsDefaultPaymentMean: {
						'#POST': { path: { id: number | string }; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					}
				}
			}
			creditCard: {
				'#GET': { out: number[]; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
				'#POST': { body: me_paymentMean_CreditCardCreation_Request; out: me_paymentMean_CreditCardValidation; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					'#GET': { path: { id: number | string }; out: me_paymentMean_CreditCard; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					'#PUT': { path: { id: number | string }; body: me_paymentMean_CreditCard_Request; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					challenge: {
						'#POST': { path: { id: number | string }; body: me_paymentMean_CreditCardChallengeCreation_Request; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					}
					chooseAsDefaultPaymentMean: {
						'#POST': { path: { id: number | string }; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					}
				}
			}
			deferredPaymentAccount: {
				'#GET': { out: number[]; at: $4 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: me_paymentMean_Deferred; at: $4 }
					'#PUT': { path: { id: number | string }; body: me_paymentMean_Deferred_Request; at: $4 }
					chooseAsDefaultPaymentMean: {
						'#POST': { path: { id: number | string }; at: $4 }
					}
				}
			}
			paypal: {
				'#GET': { out: number[]; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
				'#POST': { body: me_paymentMean_PaypalCreation_Request; out: me_paymentMean_PaypalValidation; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					'#GET': { path: { id: number | string }; out: me_paymentMean_Paypal; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					'#PUT': { path: { id: number | string }; body: me_paymentMean_Paypal_Request; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					challenge: {
						'#POST': { path: { id: number | string }; body: me_paymentMean_PaypalChallengeCreation_Request; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					}
					chooseAsDefaultPaymentMean: {
						'#POST': { path: { id: number | string }; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method'; at: $4 }
					}
				}
			}
		}
		recommendations: {
			'#GET': { query: { max?: number; range?: recommendations_productRangesEnum }; out: recommendations_Recommendations; status: 'ALPHA'; at: $6 }
		}
		refund: {
			'#GET': { query: { 'date.from'?: string; 'date.to'?: string; orderId?: number }; out: string[]; at: $1 }
			$: '{refundId}'
			export: {
				'#POST': { body: { archiveType: billing_ArchiveTypeEnum; endDate?: string; ids?: string[]; startDate?: string }; at: $4 }
			}
			'{refundId}': {
				'#GET': { out: billing_Refund; at: $1 }
				details: {
					'#GET': { out: string[]; at: $1 }
					$: '{refundDetailId}'
					'{refundDetailId}': {
						'#GET': { out: billing_RefundDetail; at: $1 }
					}
				}
				payment: {
					'#GET': { out: billing_Payment; at: $4 }
				}
			}
		}
		reverseBill: {
			'#GET': { query: { 'date.from'?: string; 'date.to'?: string; orderId?: number }; out: string[]; at: $4 }
			$: '{reverseBillId}'
			'{reverseBillId}': {
				'#GET': { out: billing_ReverseBill; at: $4 }
				details: {
					'#GET': { out: string[]; at: $4 }
					$: '{reverseBillDetailId}'
					'{reverseBillDetailId}': {
						'#GET': { out: billing_ReversableBillDetail; at: $4 }
					}
				}
				payment: {
					'#GET': { out: billing_Payment; at: $4 }
				}
			}
		}
		sla: {
			'#GET': { out: number[]; at: $1 }
			$: '{id}'
			'{id}': {
				'#GET': { path: { id: number | string }; out: billing_SlaOperation; at: $1 }
				apply: {
					'#POST': { path: { id: number | string }; at: $1 }
				}
				canBeApplied: {
					'#GET': { path: { id: number | string }; out: boolean; at: $1 }
				}
				services: {
					'#GET': { path: { id: number | string }; out: billing_SlaOperationService[]; at: $1 }
				}
				status: {
					'#GET': { path: { id: number | string }; out: string; at: $1 }
				}
			}
		}
		sshKey: {
			'#GET': { out: string[]; at: $1 }
			'#POST': { body: { key: string; keyName: string }; at: $1 }
			$: '{keyName}'
			'{keyName}': {
				'#DELETE': { at: $1 }
				'#GET': { out: nichandle_sshKey; at: $1 }
			}
		}
		subAccount: {
			'#GET': { out: number[]; at: $1 }
			'#POST': { body: { description?: string }; out: number; at: $1 }
			$: '{id}'
			'{id}': {
				'#GET': { path: { id: number | string }; out: nichandle_SubAccount; at: $1 }
				'#PUT': { path: { id: number | string }; body: nichandle_SubAccount_Request; at: $1 }
				createConsumerKey: {
					'#POST': { path: { id: number | string }; out: nichandle_SubAccountConsumerKey; at: $1 }
				}
			}
		}
		subscription: {
			'#GET': { out: string[]; status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15'; at: $4 }
			$: '{subscriptionType}'
			'{subscriptionType}': {
				'#GET': { out: nichandle_Subscription; status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15'; at: $4 }
				'#PUT': { body: nichandle_Subscription_Request; status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15'; at: $4 }
			}
		}
		supportLevel: {
			'#GET': { out: me_SupportLevel_Level; status: 'BETA'; at: $6 }
		}
		tag: {
			'#GET': { out: string[]; status: 'BETA'; at: $2 }
			'#POST': { body: me_tag_Creation_Request; out: me_tag_Tag; status: 'BETA'; at: $2 }
			$: '{tag}'
			available: {
				'#GET': { out: me_tag_AvailableTag[]; status: 'BETA'; at: $2 }
			}
			'{tag}': {
				'#DELETE': { out: me_tag_Tag; status: 'BETA'; at: $2 }
				'#GET': { out: me_tag_Tag; status: 'BETA'; at: $2 }
			}
		}
		task: {
			contactChange: {
				'#GET': { query: { askingAccount?: string; state?: nichandle_changeContact_TaskStateEnum; toAccount?: string }; out: number[]; at: $4 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: nichandle_contactChange_Task; at: $4 }
					accept: {
						'#POST': { path: { id: number | string }; body: { token: string }; at: $4 }
					}
					refuse: {
						'#POST': { path: { id: number | string }; body: { token: string }; at: $4 }
					}
					resendEmail: {
						'#POST': { path: { id: number | string }; at: $4 }
					}
				}
			}
			dns: {
				'#GET': { query: { function?: domain_TaskFunctionEnum; status?: domain_TaskStatusEnum; zone?: string }; out: number[]; at: $6 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: me_dns_Task; at: $6 }
					accelerate: {
						'#POST': { path: { id: number | string }; at: $6 }
					}
					cancel: {
						'#POST': { path: { id: number | string }; at: $6 }
					}
					relaunch: {
						'#POST': { path: { id: number | string }; at: $6 }
					}
				}
			}
			domain: {
				'#GET': { query: { domain?: string; function?: domain_OperationFunctionEnum; status?: domain_OperationStatusEnum; type?: domain_OperationTypeEnum }; out: number[]; at: $6 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: domain_Task; at: $6 }
					accelerate: {
						'#POST': { path: { id: number | string }; at: $6 }
					}
					argument: {
						'#GET': { path: { id: number | string }; out: string[]; at: $6 }
						$: '{key}'
						'{key}': {
							'#GET': { path: { id: number | string }; out: nichandle_DomainTaskArgument; at: $6 }
							'#PUT': { path: { id: number | string }; body: nichandle_DomainTaskArgument_Request; at: $6 }
						}
					}
					cancel: {
						'#POST': { path: { id: number | string }; at: $6 }
					}
					progressbar: {
						'#GET': { path: { id: number | string }; out: nichandle_DomainTaskProgressBar; at: $6 }
					}
					relaunch: {
						'#POST': { path: { id: number | string }; at: $6 }
					}
				}
			}
			emailChange: {
				'#GET': { query: { state?: nichandle_changeEmail_TaskStateEnum }; out: number[]; at: $1 }
				$: '{id}'
				'{id}': {
					'#GET': { path: { id: number | string }; out: nichandle_emailChange_Task; at: $1 }
					accept: {
						'#POST': { path: { id: number | string }; body: { token: string }; at: $1 }
					}
					refuse: {
						'#POST': { path: { id: number | string }; body: { token: string }; at: $1 }
					}
				}
			}
		}
		telephony: {
			defaultIpRestriction: {
				'#GET': { out: number[]; at: $3 }
				'#POST': { body: { subnet: string; type: telephony_ProtocolEnum }; out: telephony_DefaultIpRestriction; at: $3 }
				$: '{id}'
				'{id}': {
					'#DELETE': { path: { id: number | string }; at: $3 }
					'#GET': { path: { id: number | string }; out: telephony_DefaultIpRestriction; at: $3 }
				}
			}
			settings: {
				'#GET': { out: telephony_Settings; at: $3 }
				'#POST': { body: { settings: telephony_Settings_Request }; at: $3 }
			}
		}
		vipStatus: {
			'#GET': { out: nichandle_VipStatus; at: $2 }
		}
		voucher: {
			checkValidity: {
				'#POST': { body: { voucher: string }; out: nichandle_VoucherStatus; at: $1 }
			}
		}
		withdrawal: {
			'#GET': { query: { 'date.from'?: string; 'date.to'?: string; orderId?: number }; out: string[]; at: $1 }
			$: '{withdrawalId}'
			'{withdrawalId}': {
				'#GET': { out: billing_Withdrawal; at: $1 }
				details: {
					'#GET': { out: string[]; at: $4 }
					$: '{withdrawalDetailId}'
					'{withdrawalDetailId}': {
						'#GET': { out: billing_WithdrawalDetail; at: $4 }
					}
				}
				payment: {
					'#GET': { out: billing_Payment; at: $4 }
				}
			}
		}
		xdsl: {
			setting: {
				'#GET': { out: xdsl_Setting; at: $3 }
				'#POST': { body: { resellerFastModemShipping?: boolean; resellerModemBasicConfig?: boolean }; at: $3 }
			}
		}
	}
}
export type agreements_AgreementStateEnum = 'ko' | 'obsolete' | 'ok' | 'todo'
export interface agreements_Contract {
	active: boolean
	date: string
	name: string
	pdf: string
	text: string
}
export interface agreements_ContractAgreement {
	agreed: agreements_AgreementStateEnum | Text
	contractId: number
	date: string
	id: number
}
export interface api_Log {
	account: string
	date: string
	ip: string | null
	logId: number
	method: http_MethodEnum | Text
	path: string
	route: string
}
export interface audit_Log {
	authDetails: audit_LogAuthDetails | null
	createdAt: string
	groupCreatedDetails: audit_LogGroupCreatedDetails | null
	groupDeletedDetails: audit_LogGroupDeletedDetails | null
	groupModifiedDetails: audit_LogGroupModifiedDetails | null
	ip: string | null
	loginSuccessDetails: audit_LogLoginSuccessDetails | null
	policyCreatedDetails: audit_LogPolicyCreatedDetails | null
	policyDeletedDetails: audit_LogPolicyDeletedDetails | null
	policyModifiedDetails: audit_LogPolicyModifiedDetails | null
	providerCreatedDetails: audit_LogProviderCreatedDetails | null
	providerDeletedDetails: audit_LogProviderDeletedDetails | null
	providerModifiedDetails: audit_LogProviderModifiedDetails | null
	resourceGroupCreatedDetails: audit_LogResourceGroupCreatedDetails | null
	resourceGroupDeletedDetails: audit_LogResourceGroupDeletedDetails | null
	resourceGroupModifiedDetails: audit_LogResourceGroupModifiedDetails | null
	tokenCreatedDetails: audit_LogTokenCreatedDetails | null
	tokenDeletedDetails: audit_LogTokenDeletedDetails | null
	tokenModifiedDetails: audit_LogTokenModifiedDetails | null
	type: audit_LogTypeEnum | Text
	userCreatedDetails: audit_LogUserCreatedDetails | null
	userDeletedDetails: audit_LogUserDeletedDetails | null
	userModifiedDetails: audit_LogUserModifiedDetails | null
	userPasswordChangedDetails: audit_LogUserPasswordChangedDetails | null
}
export interface audit_LogAuthDetails {
	userDetails: audit_LogAuthUserDetails
}
export type audit_LogAuthMFATypeEnum = 'BACKUP_CODE' | 'MAIL' | 'NONE' | 'SMS' | 'TOTP' | 'U2F' | 'UNKNOWN'
export interface audit_LogAuthUserDetails {
	type: audit_LogAuthUserTypeEnum | Text
	user: string | null
}
export type audit_LogAuthUserTypeEnum = 'ACCOUNT' | 'PROVIDER' | 'USER'
export interface audit_LogGroupCreatedDetails {
	group: string
	new: audit_LogGroupDetails | null
}
export interface audit_LogGroupDeletedDetails {
	group: string
	old: audit_LogGroupDetails | null
}
export interface audit_LogGroupDetails {
	description: string | null
	name: string
	role: string
}
export interface audit_LogGroupModifiedDetails {
	group: string
	new: audit_LogGroupDetails | null
	old: audit_LogGroupDetails | null
}
export interface audit_LogLoginSuccessDetails {
	mfaType: audit_LogAuthMFATypeEnum | Text | null
	userAgent: string
}
export interface audit_LogPolicyChanges {
	identities: string[] | null
	resources: string[] | null
}
export interface audit_LogPolicyCreatedDetails {
	added: audit_LogPolicyChanges | null
	new: audit_LogPolicyDetails | null
	policyId: string
	policyName: string
}
export interface audit_LogPolicyDeletedDetails {
	old: audit_LogPolicyDetails | null
	policyId: string
	policyName: string
	removed: audit_LogPolicyChanges | null
}
export interface audit_LogPolicyDetails {
	description: string
	name: string
}
export interface audit_LogPolicyModifiedDetails {
	added: audit_LogPolicyChanges | null
	new: audit_LogPolicyDetails | null
	old: audit_LogPolicyDetails | null
	policyId: string
	policyName: string
	removed: audit_LogPolicyChanges | null
}
export interface audit_LogProviderCreatedDetails {
	new: audit_LogProviderDetails | null
	ssoServiceURL: string
}
export interface audit_LogProviderDeletedDetails {
	old: audit_LogProviderDetails | null
	ssoServiceURL: string
}
export interface audit_LogProviderDetails {
	groupAttributeName: string
	requestSignatureEnabled: boolean
	userAttributeName: string
	usersDisabled: boolean
}
export interface audit_LogProviderModifiedDetails {
	new: audit_LogProviderDetails | null
	old: audit_LogProviderDetails | null
	ssoServiceURL: string
}
export interface audit_LogResourceGroupChanges {
	resources: string[] | null
}
export interface audit_LogResourceGroupCreatedDetails {
	added: audit_LogResourceGroupChanges | null
	new: audit_LogResourceGroupDetails | null
	resourceGroupId: string
	resourceGroupName: string
}
export interface audit_LogResourceGroupDeletedDetails {
	old: audit_LogResourceGroupDetails | null
	removed: audit_LogResourceGroupChanges | null
	resourceGroupId: string
	resourceGroupName: string
}
export interface audit_LogResourceGroupDetails {
	name: string
}
export interface audit_LogResourceGroupModifiedDetails {
	added: audit_LogResourceGroupChanges | null
	new: audit_LogResourceGroupDetails | null
	old: audit_LogResourceGroupDetails | null
	removed: audit_LogResourceGroupChanges | null
	resourceGroupId: string
	resourceGroupName: string
}
export interface audit_LogTokenCreatedDetails {
	new: audit_LogTokenDetails | null
	tokenCreatedAt: string | null
	tokenName: string
	user: string
}
export interface audit_LogTokenDeletedDetails {
	old: audit_LogTokenDetails | null
	tokenCreatedAt: string | null
	tokenName: string
	user: string
}
export interface audit_LogTokenDetails {
	description: string
	expiresAt: string | null
}
export interface audit_LogTokenModifiedDetails {
	new: audit_LogTokenDetails | null
	old: audit_LogTokenDetails | null
	tokenCreatedAt: string | null
	tokenName: string
	user: string
}
export type audit_LogTypeEnum = 'ACCOUNT_PASSWORD_CHANGED' | 'GROUP_CREATED' | 'GROUP_DELETED' | 'GROUP_MODIFIED' | 'LOGIN_SUCCESS' | 'POLICY_CREATED' | 'POLICY_DELETED' | 'POLICY_MODIFIED' | 'PROVIDER_CREATED' | 'PROVIDER_DELETED' | 'PROVIDER_MODIFIED' | 'RESOURCE_GROUP_CREATED' | 'RESOURCE_GROUP_DELETED' | 'RESOURCE_GROUP_MODIFIED' | 'TOKEN_CREATED' | 'TOKEN_DELETED' | 'TOKEN_MODIFIED' | 'USER_CREATED' | 'USER_DELETED' | 'USER_MODIFIED' | 'USER_PASSWORD_CHANGED'
export interface audit_LogUserCreatedDetails {
	new: audit_LogUserDetails | null
	user: string
	userCreatedAt: string | null
	userType: auth_UserTypeEnum | Text | null
}
export interface audit_LogUserDeletedDetails {
	old: audit_LogUserDetails | null
	user: string
	userCreatedAt: string | null
	userType: auth_UserTypeEnum | Text | null
}
export interface audit_LogUserDetails {
	description: string
	group: string
	passwordRecoveryEmail: string | null
	userType: auth_UserTypeEnum | Text | null
}
export interface audit_LogUserModifiedDetails {
	new: audit_LogUserDetails | null
	old: audit_LogUserDetails | null
	user: string
	userCreatedAt: string | null
}
export interface audit_LogUserPasswordChangedDetails {
	user: string
	userCreatedAt: string | null
}
export interface auth_AccessRule {
	method: auth_HTTPMethodEnum | Text
	path: string
}
export interface auth_ApiApplication {
	applicationId: number
	applicationKey: string
	description: string
	name: string
	status: auth_ApplicationStatusEnum | Text
}
export interface auth_ApiCredential {
	allowedIPs: string[] | null
	applicationId: number
	creation: string
	credentialId: number
	expiration: string | null
	lastUse: string | null
	ovhSupport: boolean
	rules: auth_AccessRule[]
	status: auth_CredentialStateEnum | Text
}
export interface auth_ApiCredential_Request {
	allowedIPs?: string[] | null
}
export type auth_ApplicationStatusEnum = 'active' | 'blocked' | 'inactive' | 'trusted'
export interface auth_Certificate {
	expiration: string
	subject: string
}
export type auth_CredentialStateEnum = 'expired' | 'pendingValidation' | 'refused' | 'validated'
export interface auth_Group {
	creation: string
	defaultGroup: boolean
	description: string | null
	lastUpdate: string
	name: string
	role: auth_RoleEnum | Text
	urn: string
}
export interface auth_GroupRequest_Request {
	description?: string | null
	name: string
	role?: auth_RoleEnum
}
export interface auth_GroupUser_Request {
	user?: string
}
export interface auth_Group_Request {
	description?: string | null
	role?: auth_RoleEnum
}
export type auth_HTTPMethodEnum = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
export interface auth_PersonalAccessToken {
	creation: string
	description: string
	expiresAt: string | null
	lastUsed: string | null
	name: string
}
export interface auth_PersonalAccessTokenModifyRequest_Request {
	description?: string
	expiresAt?: string | null
	expiresIn?: number | null
}
export interface auth_PersonalAccessTokenRequest_Request {
	description: string
	expiresAt?: string
	expiresIn?: number
	name: string
}
export interface auth_PersonalAccessTokenResponse {
	creation: string
	description: string
	expiresAt: string | null
	lastUsed: string | null
	name: string
	token: string
}
export interface auth_Provider {
	creation: string
	disableUsers: boolean | null
	extensions: auth_ProviderExtensions
	groupAttributeName: string
	idpSigningCertificates: auth_Certificate[]
	lastUpdate: string
	signRequests: boolean | null
	ssoServiceUrl: string
	userAttributeName: string
}
export interface auth_ProviderExtensions {
	requestedAttributes: auth_ProviderRequestedAttributes[] | null
}
export interface auth_ProviderExtensions_Request {
	requestedAttributes?: auth_ProviderRequestedAttributes_Request[] | null
}
export interface auth_ProviderRequest_Request {
	disableUsers?: boolean | null
	extensions?: auth_ProviderExtensions_Request
	groupAttributeName?: string | null
	metadata: string
	signRequests?: boolean | null
	userAttributeName?: string | null
}
export interface auth_ProviderRequestedAttributes {
	isRequired: boolean
	name: string
	nameFormat: string | null
	values: string[] | null
}
export interface auth_ProviderRequestedAttributes_Request {
	isRequired: boolean
	name: string
	nameFormat?: string | null
	values?: string[] | null
}
export interface auth_Provider_Request {
	disableUsers?: boolean | null
	extensions?: auth_ProviderExtensions_Request
	groupAttributeName?: string
	signRequests?: boolean | null
	userAttributeName?: string
}
export type auth_RoleEnum = 'ADMIN' | 'NONE' | 'REGULAR' | 'UNPRIVILEGED'
export interface auth_User {
	creation: string
	description: string
	email: string | null
	group: string
	groups: string[]
	lastUpdate: string
	login: string
	passwordLastUpdate: string | null
	status: auth_UserStatusEnum | Text
	type: auth_UserTypeEnum | Text | null
	urn: string
}
export interface auth_UserRequest_Request {
	description?: string
	email?: string
	group?: string
	login: string
	password?: string
	type?: auth_UserTypeEnum
}
export type auth_UserStatusEnum = 'DISABLED' | 'OK' | 'PASSWORD_CHANGE_REQUIRED'
export type auth_UserTypeEnum = 'ROOT' | 'SERVICE' | 'USER'
export interface auth_User_Request {
	description?: string
	email?: string | null
	group?: string
}
export type billing_ArchiveTypeEnum = 'csv' | 'zip'
export interface billing_AutomaticPaymentMean {
	bankAccount: boolean
	creditCard: boolean
	deferredPaymentAccount: boolean
	paypal: boolean
}
export interface billing_Bill {
	billId: string
	category: billing_CategoryEnum | Text
	date: string
	eInvoicingId: string | null
	eInvoicingStatus: billing_EInvoicingStatusEnum | Text | null
	orderId: number
	password: string
	pdfUrl: string
	priceWithTax: order_Price
	priceWithoutTax: order_Price
	tax: order_Price
	url: string
}
export interface billing_BillDetail {
	billDetailId: string
	description: string
	domain: string
	periodEnd: string | null
	periodStart: string | null
	quantity: string
	totalPrice: order_Price
	unitPrice: order_LongPrice
}
export type billing_CategoryEnum = 'autorenew' | 'earlyrenewal' | 'purchase' | 'purchase-cloud' | 'purchase-servers' | 'purchase-telecom' | 'purchase-web'
export interface billing_CorrectiveInvoice {
	category: billing_CategoryEnum | Text
	correctedInvoiceId: string
	correctiveInvoiceId: string
	date: string
	eInvoicingId: string | null
	eInvoicingStatus: billing_EInvoicingStatusEnum | Text | null
	orderId: number
	password: string
	pdfUrl: string
	priceWithTax: order_Price
	priceWithoutTax: order_Price
	tax: order_Price
	url: string
}
export interface billing_CorrectiveInvoiceDetail {
	correctiveInvoiceDetailId: string
	description: string
	domain: string
	periodEnd: string | null
	periodStart: string | null
	quantity: number
	totalPrice: order_Price
	unitPrice: order_LongPrice
}
export interface billing_CreditBalance {
	amount: order_Price
	balanceName: string
}
export interface billing_Deposit {
	amount: order_Price
	date: string
	depositId: string
	orderId: number
	password: string
	paymentInfo: debt_associatedObject_PaymentInfo | null
	pdfUrl: string
	url: string
}
export interface billing_DepositDetail {
	depositDetailId: string
	description: string
	domain: string
	quantity: string
	totalPrice: order_Price
	unitPrice: order_Price
}
export type billing_EInvoicingStatusEnum = 'accepted' | 'error' | 'ignored' | 'invalid' | 'new' | 'ok' | 'processing' | 'readyToSubmit' | 'rejected' | 'submitted'
export interface billing_FidelityAccount {
	alertThreshold: number | null
	balance: number
	canBeCredited: boolean
	lastUpdate: string
	openDate: string
}
export interface billing_FidelityAccount_Request {
	alertThreshold?: number | null
}
export interface billing_FidelityMovement {
	amount: number
	balance: number
	date: string
	description: string
	movementId: number
	operation: billing_fidelityAccount_OperationEnum | Text
	order: number
	previousBalance: number
}
export interface billing_ItemDetail {
	order: billing_ItemDetail_Order
}
export interface billing_ItemDetail_Order {
	action: billing_ItemDetail_OrderActionEnum | Text | null
	configurations: billing_ItemDetail_OrderConfiguration[]
	plan: billing_ItemDetail_OrderPlan
	type: billing_ItemDetail_OrderDetailTypeEnum | Text | null
}
export type billing_ItemDetail_OrderActionEnum = 'consumption' | 'detach' | 'installation' | 'renew' | 'revert' | 'upgrade'
export interface billing_ItemDetail_OrderConfiguration {
	label: string
	value: string
}
export type billing_ItemDetail_OrderDetailTypeEnum = 'plan' | 'product'
export interface billing_ItemDetail_OrderPlan {
	code: string | null
	duration: string | null
	pricingMode: string | null
	product: billing_ItemDetail_OrderPlanProduct
	quantity: number | null
}
export interface billing_ItemDetail_OrderPlanProduct {
	name: string | null
}
export interface billing_Movement {
	amount: order_Price
	balance: order_Price
	date: string
	description: string
	movementId: number
	operation: billing_ovhAccount_OperationEnum | Text
	order: number
	previousBalance: order_Price
	retrievableAmount: order_Price
}
export interface billing_Order {
	date: string | null
	expirationDate: string | null
	metadatas: string[] | null
	orderId: number
	password: string
	pdfUrl: string
	priceWithTax: order_Price
	priceWithoutTax: order_Price
	retractionDate: string | null
	tax: order_Price
	url: string
}
export interface billing_OrderDetail {
	cancelled: boolean
	description: string
	detailType: order_OrderDetailTypeEnum | Text | null
	domain: string
	orderDetailId: number
	quantity: string
	totalPrice: order_Price
	unitPrice: order_Price
}
export interface billing_OvhAccount {
	alertThreshold: number | null
	balance: order_Price
	canBeCredited: boolean
	isActive: boolean
	lastUpdate: string
	openDate: string
	ovhAccountId: string
}
export interface billing_OvhAccount_Request {
	alertThreshold?: number | null
}
export interface billing_Payment {
	paymentDate: string
	paymentIdentifier: string | null
	paymentType: billing_PaymentMeanEnum | Text
}
export type billing_PaymentMeanEnum = 'cash' | 'chargeback' | 'check' | 'cheque' | 'creditAccount' | 'creditCard' | 'debtAccount' | 'deposit' | 'digitalLaunchPad' | 'edinar' | 'fidelityPoints' | 'free' | 'ideal' | 'incubatorAccount' | 'mandat' | 'multibanco' | 'none' | 'ovhAccount' | 'paymentMandate' | 'paypal' | 'payu' | 'platnosci' | 'refund' | 'rupay' | 'transfer' | 'withdrawal'
export interface billing_Refund {
	date: string
	orderId: number
	originalBillId: string | null
	password: string
	pdfUrl: string
	priceWithTax: order_Price
	priceWithoutTax: order_Price
	refundId: string
	tax: order_Price
	url: string
}
export interface billing_RefundDetail {
	description: string
	domain: string
	quantity: string
	reference: string
	refundDetailId: string
	refundId: string
	totalPrice: order_Price
	unitPrice: order_Price
}
export type billing_ReusablePaymentMeanEnum = 'CREDIT_CARD' | 'CURRENT_ACCOUNT' | 'DEFERRED_PAYMENT_ACCOUNT' | 'DOMESTIC_CARD' | 'ENTERPRISE' | 'INTERNAL_TRUSTED_ACCOUNT' | 'PAYPAL' | 'RUPAY' | 'SEPA_DIRECT_DEBIT' | 'bankAccount' | 'creditCard' | 'deferredPaymentAccount' | 'fidelityAccount' | 'ovhAccount' | 'paypal'
export interface billing_ReversableBillDetail {
	description: string
	domain: string
	quantity: string
	reference: string
	reverseBillDetailId: string
	reverseBillId: string
	totalPrice: order_Price
	unitPrice: order_Price
}
export interface billing_ReverseBill {
	date: string
	orderId: number
	password: string
	pdfUrl: string
	priceWithTax: order_Price
	priceWithoutTax: order_Price
	reverseBillId: string
	tax: order_Price
	url: string
}
export interface billing_SlaOperation {
	date: string
	description: string
	endDate: string | null
	id: number
	name: string
	startDate: string
}
export interface billing_SlaOperationService {
	description: string
	serviceName: string
	slaApplication: string
	slaPlan: string
}
export interface billing_Withdrawal {
	amount: order_Price
	country: string
	date: string
	orderId: number
	password: string
	pdfUrl: string
	url: string
	withdrawalId: string
}
export interface billing_WithdrawalDetail {
	description: string
	domain: string
	quantity: string
	totalPrice: order_Price
	unitPrice: order_Price
	withdrawalDetailId: string
}
export type billing_fidelityAccount_OperationEnum = 'bonus' | 'cancel-bonus' | 'cancel-credit' | 'cancel-debit' | 'cancel-pre-debit' | 'credit' | 'debit' | 'pre-credit' | 'pre-debit'
export interface billing_order_AssociatedObject {
	id: string | null
	type: billing_order_associatedObject_TypeEnum | Text | null
}
export interface billing_order_ConsumptionDetails {
	fileFormat: consumption_ConsumptionExportFormatsEnum | Text | null
	fileURL: string | null
	message: string | null
	taskId: number
	taskStatus: consumption_ConsumptionExportTaskStatusEnum | Text
}
export interface billing_order_FollowUp {
	history: billing_order_followUp_History[]
	status: billing_order_followUp_StatusEnum | Text
	step: billing_order_followUp_StepEnum | Text
}
export type billing_order_OrderStatusEnum = 'cancelled' | 'cancelling' | 'checking' | 'delivered' | 'delivering' | 'documentsRequested' | 'notPaid' | 'unknown'
export interface billing_order_PayWithPaymentMethod_Request {
	id?: number
}
export interface billing_order_PaymentMean {
	fee: number
	htmlForm: string | null
	httpMethod: string
	logo: string | null
	parameters: billing_order_paymentMean_HttpParameter[]
	subType: string | null
	url: string
}
export interface billing_order_PaymentMeans {
	creditCard: billing_order_PaymentMean[] | null
	edinar: billing_order_PaymentMean[] | null
	fidelityPoints: billing_order_PaymentMean[] | null
	ideal: billing_order_PaymentMean[] | null
	multibanco: billing_order_PaymentMean[] | null
	ovhAccount: billing_order_PaymentMean[] | null
	paypal: billing_order_PaymentMean[] | null
	promotion: billing_order_PaymentMean[] | null
}
export interface billing_order_PaymentMethods {
	available: payment_method_AvailablePaymentMethod[]
	paymentMethods: payment_method_PaymentMethod[]
	registered: number[]
}
export interface billing_order_RegisteredPaymentMean {
	paymentMean: billing_ReusablePaymentMeanEnum | Text
}
export type billing_order_RetractionReasonEnum = 'competitor' | 'difficulty' | 'expensive' | 'other' | 'performance' | 'reliability' | 'unused'
export type billing_order_associatedObject_TypeEnum = 'Bill' | 'Deposit' | 'Refund' | 'ReverseBill' | 'Withdrawal'
export interface billing_order_followUp_History {
	date: string
	description: string
	label: billing_order_followUp_HistoryStatusEnum | Text
}
export type billing_order_followUp_HistoryStatusEnum = 'DELIVERY' | 'FRAUD_CHECK' | 'FRAUD_DOCS_REQUESTED' | 'FRAUD_MANUAL_REVIEW' | 'FRAUD_REFUSED' | 'INVOICE_IN_PROGRESS' | 'INVOICE_SENT' | 'ORDER_ACCEPTED' | 'ORDER_STARTED' | 'PAYMENT_CONFIRMED' | 'PAYMENT_INITIATED' | 'PAYMENT_RECEIVED' | 'REGISTERED_PAYMENT_INITIATED'
export type billing_order_followUp_StatusEnum = 'DOING' | 'DONE' | 'ERROR' | 'TODO'
export type billing_order_followUp_StepEnum = 'AVAILABLE' | 'DELIVERING' | 'VALIDATED' | 'VALIDATING'
export interface billing_order_paymentMean_HttpParameter {
	choice: billing_order_paymentMean_HttpParameterChoice[] | null
	name: string
	value: string | null
}
export interface billing_order_paymentMean_HttpParameterChoice {
	name: string
	value: string
}
export type billing_ovhAccount_OperationEnum = 'cancel-credit' | 'cancel-debit' | 'cancel-pre-debit' | 'credit' | 'debit' | 'pre-credit' | 'pre-debit'
export interface carbonCalculator_CalculationRequest_Request {
	date: string
}
export interface carbonCalculator_CalculationResponse {
	taskID: string
}
export interface carbonCalculator_HasInvoiceResponse {
	hasInvoice: boolean
}
export interface carbonCalculator_Task {
	link: string | null
	status: carbonCalculator_Task_TaskStatusEnum | Text
	taskID: string
}
export type carbonCalculator_Task_TaskStatusEnum = 'ERROR' | 'IN_PROGRESS' | 'SUCCESS'
export interface complexType_SafeKeyValue<T> {
	key: string
	value: T
}
export interface complexType_SafeKeyValue_Request<T> {
	key?: string
	value?: T
}
export type consumption_ConsumptionExportFormatsEnum = 'csv'
export type consumption_ConsumptionExportTaskStatusEnum = 'DOING' | 'DONE' | 'ERROR' | 'TODO'
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
export interface debt_Balance {
	active: boolean
	dueAmount: order_Price
	pendingAmount: order_Price
	todoAmount: order_Price
	unmaturedAmount: order_Price
}
export interface debt_Debt {
	amount: order_Price
	date: string
	debtId: number
	dueAmount: order_Price
	dueDate: string | null
	orderId: number
	pendingAmount: order_Price
	status: debt_entry_StatusDebtOrderEnum | Text
	todoAmount: order_Price
	unmaturedAmount: order_Price
}
export interface debt_Operation {
	amount: order_Price
	date: string
	depositOrderId: number
	operationId: number
	status: debt_entry_StatusEnum | Text
	type: debt_entry_OperationEnum | Text | null
}
export interface debt_associatedObject_PaymentInfo {
	description: string | null
	paymentType: billing_PaymentMeanEnum | Text
	publicLabel: string | null
}
export type debt_associatedObject_TypeEnum = 'Bill' | 'DebtOperation' | 'Deposit' | 'Order' | 'OvhAccountMovement' | 'Refund' | 'Withdrawal'
export interface debt_entry_AssociatedObject {
	id: string | null
	paymentInfo: debt_associatedObject_PaymentInfo | null
	subId: string | null
	type: debt_associatedObject_TypeEnum | Text | null
}
export type debt_entry_OperationEnum = 'BANK_TRANSFER_MANUAL' | 'CANCEL' | 'CASH_MANUAL' | 'CHECK_MANUAL' | 'CREDITCARD' | 'CREDITCARD_AUTOMATIC' | 'CREDITCARD_MANUAL' | 'CREDIT_ACCOUNT_AUTOMATIC' | 'CREDIT_CARD_AUTOMATIC' | 'CREDIT_CARD_MANUAL' | 'CURRENT_ACCOUNT_AUTOMATIC' | 'CURRENT_ACCOUNT_MANUAL' | 'DOMESTIC_CARD_AUTOMATIC' | 'DOMESTIC_CARD_MANUAL' | 'EDINAR_MANUAL' | 'ENTERPRISE_AUTOMATIC' | 'ENTERPRISE_MANUAL' | 'IDEAL_AUTOMATIC' | 'IDEAL_MANUAL' | 'INTERNAL_TRUSTED_ACCOUNT_AUTOMATIC' | 'INTERNAL_TRUSTED_ACCOUNT_MANUAL' | 'MULTIBANCO_AUTOMATIC' | 'MULTIBANCO_MANUAL' | 'ORDER' | 'PAYPAL_AUTOMATIC' | 'PAYPAL_MANUAL' | 'PAYU_AUTOMATIC' | 'PAYU_MANUAL' | 'RECOVERY_TRANSFER_AUTOMATIC' | 'REFUND' | 'REFUND_CHECK' | 'REFUND_CREDITCARD' | 'REFUND_CREDIT_ACCOUNT' | 'REFUND_CREDIT_CARD' | 'REFUND_CURRENT_ACCOUNT' | 'REFUND_DOMESTIC_CARD' | 'REFUND_ENTERPRISE' | 'REFUND_IDEAL' | 'REFUND_INTERNAL_TRUSTED_ACCOUNT' | 'REFUND_LOSS' | 'REFUND_MULTIBANCO' | 'REFUND_PAYPAL' | 'REFUND_PAYU' | 'REFUND_RUPAY' | 'REFUND_SEPA' | 'REFUND_SEPA_DIRECT_DEBIT' | 'REFUND_TRANSFER' | 'REFUND_UNKNOWN' | 'RUPAY_AUTOMATIC' | 'RUPAY_MANUAL' | 'SEPA_AUTOMATIC' | 'SEPA_DIRECT_DEBIT_AUTOMATIC' | 'SEPA_DIRECT_DEBIT_MANUAL' | 'TRANSFER_MANUAL' | 'UNPAID_CHECK' | 'UNPAID_CREDITCARD' | 'UNPAID_CREDIT_ACCOUNT' | 'UNPAID_CREDIT_CARD' | 'UNPAID_CURRENT_ACCOUNT' | 'UNPAID_DOMESTIC_CARD' | 'UNPAID_ENTERPRISE' | 'UNPAID_IDEAL' | 'UNPAID_INTERNAL_TRUSTED_ACCOUNT' | 'UNPAID_MULTIBANCO' | 'UNPAID_PAYPAL' | 'UNPAID_PAYU' | 'UNPAID_RUPAY' | 'UNPAID_SEPA' | 'UNPAID_SEPA_DIRECT_DEBIT' | 'UNPAID_WITHDRAW' | 'WARRANT_MANUAL' | 'WITHDRAW_AUTOMATIC'
export type debt_entry_StatusDebtOrderEnum = 'PAID' | 'REFUNDED' | 'TO_BE_PAID' | 'UNMATURED' | 'UNPAID' | 'WRITE_OFF'
export type debt_entry_StatusEnum = 'CANCELLED' | 'DONE' | 'FAILED' | 'PAID' | 'PENDING' | 'TODO'
export type domain_DocumentFormatsEnum = 'gif' | 'jpeg' | 'jpg' | 'pdf' | 'png'
export type domain_OperationActionEnum = 'canCancel' | 'canCorrect' | 'canRelaunch' | 'canReset'
export type domain_OperationFunctionEnum = 'ContactControl' | 'ContactControlAcknowledge' | 'ContactControlCorrect' | 'ContactControlNotify' | 'DnsAnycastActivate' | 'DnsAnycastDeactivate' | 'DnssecDisable' | 'DnssecEnable' | 'DnssecResigning' | 'DnssecRollKsk' | 'DnssecRollZsk' | 'DomainAfterMarket' | 'DomainContactControl' | 'DomainContactUpdate' | 'DomainControl' | 'DomainCreate' | 'DomainDelete' | 'DomainDnsUpdate' | 'DomainDsUpdate' | 'DomainEmailRedirectionsCreate' | 'DomainEmailRedirectionsDelete' | 'DomainHold' | 'DomainHostCreate' | 'DomainHostDelete' | 'DomainHostUpdate' | 'DomainIncomingTransfer' | 'DomainLock' | 'DomainOutgoingTransfer' | 'DomainRegistryDelete' | 'DomainRenew' | 'DomainResourceDelete' | 'DomainRestore' | 'DomainTrade' | 'DomainUnhold' | 'DomainUnlock' | 'ZoneImport'
export type domain_OperationStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export interface domain_OperationStep {
	description: string
	executionDuration: number
	step: string
}
export type domain_OperationTypeEnum = 'alldom' | 'domain'
export interface domain_Task {
	canAccelerate: boolean
	canCancel: boolean
	canRelaunch: boolean
	comment: string | null
	creationDate: string
	domain: string | null
	doneDate: string | null
	function: string
	id: number
	lastUpdate: string
	status: domain_OperationStatusEnum | Text
	todoDate: string
	type: domain_OperationTypeEnum | Text
}
export type domain_TaskFunctionEnum = 'DnsAnycastActivate' | 'DnsAnycastDeactivate' | 'DnssecDisable' | 'DnssecEnable' | 'DnssecResigning' | 'DnssecRollKsk' | 'DnssecRollZsk' | 'ZoneCreate' | 'ZoneCut' | 'ZoneDelete' | 'ZoneImport' | 'ZoneRestore'
export type domain_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export type http_MethodEnum = 'DELETE' | 'GET' | 'POST' | 'PUT'
export type ip_CampusEnum = 'BHS' | 'ERI' | 'GRA' | 'HIL' | 'LIM' | 'MIL' | 'PAR' | 'RBX' | 'SBG' | 'SGP' | 'SYD' | 'VIN' | 'WAW' | 'YNM' | 'YYZ'
export interface me_Migration {
	from: nichandle_OvhSubsidiaryEnum | Text
	id: number
	status: me_migration_StatusEnum | Text
	steps: me_migration_Step[] | null
	to: nichandle_OvhSubsidiaryEnum | Text
}
export interface me_SupportLevel_Level {
	level: me_SupportLevel_LevelTypeEnum | Text
}
export type me_SupportLevel_LevelTypeEnum = 'business' | 'enterprise' | 'premium' | 'premium-accredited' | 'standard'
export interface me_abuse_Abuse {
	category: me_abuse_AbuseCategoryEnum | Text
	creationDate: string
	publicId: string
	service: string
	status: me_abuse_AbuseStatusEnum | Text
}
export type me_abuse_AbuseCategoryEnum = 'Compromised' | 'Copyright' | 'Illegal' | 'Intrusion' | 'Malware' | 'Network Attack' | 'Other' | 'Phishing' | 'Spam'
export type me_abuse_AbuseStatusEnum = 'Answered' | 'Claimed' | 'Closed' | 'Escalated' | 'Open' | 'Paused' | 'Reopened' | 'Updated' | 'WaitingAnswer'
export type me_agreements_AgreementStatusEnum = 'ko' | 'obsolete' | 'ok' | 'todo'
export interface me_agreements_ContractAgreement {
	agreed: me_agreements_AgreementStatusEnum | Text
	contractId: number
	date: string
	id: number
}
export interface me_billing_group_BillingGroup {
	contactId: number | null
	creationDate: string
	groupId: number
	lastUpdate: string
	name: string
	paymentMethodId: number | null
}
export interface me_billing_group_BillingGroup_Request {
	contactId?: number | null
	name?: string
	paymentMethodId?: number | null
}
export interface me_billing_group_Service {
	groupId: number
	serviceId: number
}
export interface me_billing_group_service_Create_Request {
	serviceId: number
}
export interface me_billing_purchaseOrder_Creation_Request {
	active?: boolean | null
	billingGroupId?: number | null
	description?: string | null
	endDate?: string | null
	reference: string
	startDate: string
	type: me_billing_purchaseOrder_PurchaseOrderTypeEnum
}
export interface me_billing_purchaseOrder_PurchaseOrder {
	active: boolean | null
	billingGroupId: number | null
	creationDate: string
	description: string | null
	endDate: string | null
	id: number
	lastUpdate: string
	reference: string
	startDate: string
	status: me_billing_purchaseOrder_StatusEnum | Text
	type: me_billing_purchaseOrder_PurchaseOrderTypeEnum | Text
}
export type me_billing_purchaseOrder_PurchaseOrderTypeEnum = 'PURCHASE_ORDER' | 'REFERENCE_ORDER'
export type me_billing_purchaseOrder_StatusEnum = 'CREATED' | 'DELETED'
export interface me_billing_purchaseOrder_Update_Request {
	active?: boolean | null
	billingGroupId?: number | null
	description?: string | null
	endDate?: string | null
	reference?: string | null
	startDate?: string | null
	type?: me_billing_purchaseOrder_PurchaseOrderTypeEnum | null
}
export interface me_billing_report_Consumption {
	periodEnd: string
	periodStart: string
	report: string | null
	status: me_billing_report_consumption_StatusEnum | Text
	taskId: string
}
export interface me_billing_report_consumption_CreationRequest_Request {
	periodEnd: string
	periodStart: string
}
export interface me_billing_report_consumption_CreationResponse {
	taskId: string
}
export type me_billing_report_consumption_StatusEnum = 'CREATING' | 'ERROR' | 'READY'
export interface me_consent_Campaign {
	description: string
	name: string
	type: me_consent_CampaignTypeEnum | Text
}
export type me_consent_CampaignTypeEnum = 'OPTIN' | 'OPTOUT'
export interface me_consent_Consent {
	campaign: string
	history: me_consent_Decision[]
	type: me_consent_CampaignTypeEnum | Text
	value: boolean
}
export interface me_consent_Decision {
	timestamp: string
	value: boolean
}
export interface me_consent_Decision_Request {
	value: boolean
}
export interface me_consumption_Price {
	currencyCode: order_CurrencyCodeEnum | Text
	text: string
	value: number
	valueInUcents: number
}
export interface me_consumption_Transaction {
	beginDate: string
	creationDate: string | null
	elements: me_consumption_transaction_Element[]
	endDate: string | null
	id: number | null
	lastUpdate: string | null
	price: me_consumption_Price
	serviceId: number
}
export interface me_consumption_transaction_Element {
	details: me_consumption_transaction_element_Detail[]
	planCode: string
	planFamily: string
	price: me_consumption_Price
	quantity: number
}
export interface me_consumption_transaction_element_Detail {
	price: me_consumption_Price
	quantity: number
	unique_id: string | null
}
export interface me_contact_Address {
	city: string
	country: nichandle_CountryEnum | Text
	line1: string
	line2: string | null
	line3: string | null
	otherDetails: string | null
	province: string | null
	zip: string | null
}
export interface me_contact_Address_Request {
	city?: string
	country?: nichandle_CountryEnum
	line1?: string
	line2?: string | null
	line3?: string | null
	otherDetails?: string | null
	province?: string | null
	zip?: string | null
}
export interface me_contact_Contact {
	address: me_contact_Address
	birthCity: string | null
	birthCountry: nichandle_CountryEnum | Text | null
	birthDay: string | null
	birthZip: string | null
	cellPhone: string | null
	companyNationalIdentificationNumber: string | null
	email: string
	fax: string | null
	firstName: string
	gender: nichandle_GenderEnum | Text | null
	id: number
	language: nichandle_LanguageEnum | Text
	lastName: string
	legalForm: nichandle_LegalFormEnum | Text
	nationalIdentificationNumber: string | null
	nationality: nichandle_CountryEnum | Text | null
	organisationName: string | null
	organisationType: string | null
	phone: string | null
	spareEmail: string | null
	vat: string | null
}
export interface me_contact_Contact_Request {
	address?: me_contact_Address_Request
	birthCity?: string | null
	birthCountry?: nichandle_CountryEnum | null
	birthDay?: string | null
	birthZip?: string | null
	cellPhone?: string | null
	companyNationalIdentificationNumber?: string | null
	email?: string
	fax?: string | null
	firstName?: string
	gender?: nichandle_GenderEnum | null
	language?: nichandle_LanguageEnum
	lastName?: string
	legalForm?: nichandle_LegalFormEnum
	nationalIdentificationNumber?: string | null
	nationality?: nichandle_CountryEnum | null
	organisationName?: string | null
	organisationType?: string | null
	phone?: string | null
	spareEmail?: string | null
	vat?: string | null
}
export interface me_contact_FieldInformation {
	fieldName: string
	mandatory: boolean
	readOnly: boolean
}
export interface me_credit_Balance {
	amount: order_Price
	balanceDetails: me_credit_balance_BalanceDetails[]
	balanceName: string
	booked: me_credit_balance_BookedMovement[]
	creationDate: string
	expiring: me_credit_balance_ExpiringMovement[]
	lastUpdate: string
	type: me_credit_balance_TypeEnum | Text
}
export interface me_credit_balance_BalanceDetails {
	amount: order_Price
	balanceSubName: string | null
	expiring: me_credit_balance_ExpiringMovement[]
	serviceId: number | null
}
export interface me_credit_balance_BookedMovement {
	amount: order_Price
	balanceSubName: string | null
	orderId: number
}
export interface me_credit_balance_ExpiringMovement {
	amount: order_Price
	creationDate: string
	expirationDate: string
	lastUpdate: string
	sourceObject: me_credit_balance_movement_SubObject
}
export interface me_credit_balance_Movement {
	amount: order_Price
	balanceName: string
	creationDate: string
	destinationObject: me_credit_balance_movement_SubObject | null
	expirationDate: string | null
	lastUpdate: string
	movementId: number
	orderId: number | null
	sourceObject: me_credit_balance_movement_SubObject
	type: me_credit_balance_movement_TypeEnum | Text
}
export type me_credit_balance_TypeEnum = 'BONUS' | 'DEPOSIT' | 'PREPAID_ACCOUNT' | 'VOUCHER'
export interface me_credit_balance_movement_SubObject {
	id: string
	name: string
}
export type me_credit_balance_movement_TypeEnum = 'BONUS' | 'CANCEL' | 'CREDIT_NOTE' | 'EXPIRE' | 'GIFT' | 'MANUAL' | 'ORDER' | 'REFUND' | 'UNPAID' | 'USE' | 'VOUCHER'
export interface me_credit_code_Redeem_Request {
	inputCode: string
	serviceId?: number
}
export interface me_dns_Task {
	canAccelerate: boolean
	canCancel: boolean
	canRelaunch: boolean
	comment: string | null
	creationDate: string
	doneDate: string | null
	function: domain_TaskFunctionEnum | Text
	id: number
	lastUpdate: string | null
	status: domain_TaskStatusEnum | Text
	todoDate: string
	zone: string
}
export interface me_geolocation_ContinentCountryLocation {
	continent: me_geolocation_ContinentEnum | Text | null
	countryCode: me_geolocation_CountryEnum | Text | null
	ip: string
}
export type me_geolocation_ContinentEnum = 'africa' | 'antartica' | 'asia' | 'europe' | 'north-america' | 'oceania' | 'south-america'
export type me_geolocation_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export interface me_incident_MigrateServices_Request {
	dryRun?: boolean
	serviceIds?: number[]
}
export interface me_incident_Order {
	order: order_Order
}
export interface me_incident_PercentagePromotion {
	duration: string
	value: number
}
export interface me_incident_ProposedOffer {
	configurations: me_incident_ProposedOfferConfiguration[]
	plan: order_cart_GenericProductDefinition
	pricingMode: string
	promotion: me_incident_PercentagePromotion
}
export interface me_incident_ProposedOfferConfiguration {
	name: string
	value: string
}
export interface me_incident_ServiceMigration {
	addons: me_incident_ServiceMigration[]
	orderId: number | null
	proposedOffer: me_incident_ProposedOffer
	serviceToMigrate: me_incident_ServiceToMigrate | null
}
export interface me_incident_ServiceToMigrate {
	description: string
	metadata: complexType_SafeKeyValue<string>[]
	route: string | null
	serviceId: number
	serviceName: string
}
export interface me_insight_Access {
	access: string
	createdAt: string
	expireAt: string
}
export interface me_marketing_Consent {
	call: me_marketing_ConsentDetails
	denyAll: boolean
	denyUntil: string | null
	email: me_marketing_ConsentDetails
	sms: me_marketing_ConsentDetails
}
export interface me_marketing_ConsentDetails {
	events: boolean
	newProductRecommendation: boolean
	newsletter: boolean
	offerAndDiscount: boolean
}
export interface me_marketing_ConsentDetails_Request {
	events?: boolean
	newProductRecommendation?: boolean
	newsletter?: boolean
	offerAndDiscount?: boolean
}
export interface me_marketing_Consent_Request {
	call?: me_marketing_ConsentDetails_Request
	denyAll?: boolean
	denyUntil?: string | null
	email?: me_marketing_ConsentDetails_Request
	sms?: me_marketing_ConsentDetails_Request
}
export interface me_migration_Contract {
	active: boolean
	date: string
	id: number
	name: string
	pdf: string
	text: string
}
export type me_migration_StatusEnum = 'CANCELED' | 'CHECKED' | 'DOING' | 'MIGRATED' | 'TODO' | 'TO_CHECK'
export interface me_migration_Step {
	contracts: me_migration_step_Contracts | null
	debt: me_migration_step_Debt | null
	name: me_migration_step_NameEnum | Text
	orders: me_migration_step_Orders | null
	status: me_migration_step_StatusEnum | Text
}
export interface me_migration_step_Contracts {
	agreements: me_agreements_ContractAgreement[]
}
export interface me_migration_step_Debt {
	balanceAmount: order_Price | null
	ovhAccountAmount: order_Price | null
}
export type me_migration_step_NameEnum = 'CONTRACTS' | 'DEBT' | 'NIC' | 'ORDERS'
export interface me_migration_step_Orders {
	pendingOperations: boolean
	pendingPromotions: boolean
	pendingSubscriptions: boolean
}
export type me_migration_step_StatusEnum = 'OK' | 'PENDING'
export interface me_partnerLevel_Level {
	level: me_partnerLevel_LevelTypeEnum | Text
	msa: boolean
	requirement: me_partnerLevel_RequirementLoSEnum | Text
}
export type me_partnerLevel_LevelTypeEnum = 'advanced' | 'none' | 'standard' | 'strategic'
export type me_partnerLevel_RequirementLoSEnum = 'none' | 'premium' | 'premium-accredited'
export interface me_paymentMean_BankAccount {
	bic: string
	creationDate: string
	defaultPaymentMean: boolean
	description: string | null
	iban: string
	icon: me_paymentMean_IconData | null
	id: number
	mandateSignatureDate: string | null
	ownerAddress: string
	ownerName: string
	state: me_paymentMean_BankAccountStateEnum | Text
	uniqueReference: string
	validationDocumentLink: string | null
}
export interface me_paymentMean_BankAccountChallengeCreation_Request {
	challenge: string
}
export interface me_paymentMean_BankAccountCreation_Request {
	bic: string
	description?: string | null
	iban: string
	ownerAddress: string
	ownerName: string
	setDefault?: boolean | null
}
export type me_paymentMean_BankAccountStateEnum = 'blockedForIncidents' | 'pendingValidation' | 'replaced' | 'valid'
export interface me_paymentMean_BankAccountValidation {
	id: number
	submitUrl: string | null
	url: string
	validationType: me_paymentMean_ValidationTypeEnum | Text
}
export interface me_paymentMean_BankAccount_Request {
	description?: string | null
}
export interface me_paymentMean_CreditCard {
	defaultPaymentMean: boolean
	description: string | null
	expirationDate: string
	icon: me_paymentMean_IconData | null
	id: number
	number: string
	state: me_paymentMean_CreditCardStateEnum | Text
	threeDsValidated: boolean
	type: string
}
export interface me_paymentMean_CreditCardChallengeCreation_Request {
	challenge: string
}
export interface me_paymentMean_CreditCardCreation_Request {
	description?: string | null
	returnUrl?: string | null
	setDefault?: boolean | null
}
export type me_paymentMean_CreditCardStateEnum = 'expired' | 'tooManyFailures' | 'valid'
export interface me_paymentMean_CreditCardValidation {
	id: number
	submitUrl: string | null
	url: string
	validationType: me_paymentMean_ValidationTypeEnum | Text
}
export interface me_paymentMean_CreditCard_Request {
	description?: string | null
}
export interface me_paymentMean_Deferred {
	creationDate: string
	defaultPaymentMean: boolean
	description: string | null
	icon: me_paymentMean_IconData | null
	id: number
	label: string | null
	state: me_paymentMean_DeferredStateEnum | Text
}
export type me_paymentMean_DeferredStateEnum = 'failed' | 'valid'
export interface me_paymentMean_Deferred_Request {
	description?: string | null
}
export interface me_paymentMean_IconData {
	data: string | null
	name: string | null
	url: string | null
}
export interface me_paymentMean_Paypal {
	agreementId: string
	creationDate: string
	defaultPaymentMean: boolean
	description: string | null
	email: string
	icon: me_paymentMean_IconData | null
	id: number
	state: me_paymentMean_PaypalStateEnum | Text
}
export interface me_paymentMean_PaypalChallengeCreation_Request {
	challenge: string
}
export interface me_paymentMean_PaypalCreation_Request {
	description?: string | null
	returnUrl?: string | null
	setDefault?: boolean | null
}
export type me_paymentMean_PaypalStateEnum = 'failing' | 'tooManyFailures' | 'valid'
export interface me_paymentMean_PaypalValidation {
	id: number
	submitUrl: string | null
	url: string
	validationType: me_paymentMean_ValidationTypeEnum | Text
}
export interface me_paymentMean_Paypal_Request {
	description?: string | null
}
export type me_paymentMean_ValidationTypeEnum = 'creditAccount' | 'documentToSend' | 'simpleValidation'
export interface me_payment_AvailablePaymentMethod {
	formSessionId: string | null
	icon: me_payment_Icon
	integration: me_payment_IntegrationEnum | Text
	merchantId: string | null
	oneshot: boolean
	organizationId: string | null
	paymentSubType: me_payment_AvailableSubTypeEnum | Text | null
	paymentType: string
	registerable: boolean
	registerableWithTransaction: boolean
}
export type me_payment_AvailableSubTypeEnum = '30_DAYS' | '45_DAYS' | '60_DAYS' | 'AMERICAN_EXPRESS' | 'AURA' | 'CARTE_BANCAIRE' | 'CARTE_BLEUE' | 'CHORUS' | 'DINERS_CLUB' | 'DISCOVER' | 'JCB' | 'MAESTRO' | 'MASTERCARD' | 'NONE' | 'RUPAY' | 'VISA'
export type me_payment_CreationSubTypeEnum = 'CHORUS' | 'NONE'
export interface me_payment_Icon {
	data: string | null
	name: string
	url: string | null
}
export type me_payment_IntegrationEnum = 'BANK_TRANSFER' | 'COMPONENT' | 'IFRAME_VANTIV' | 'IN_CONTEXT' | 'NONE' | 'POST_FORM' | 'REDIRECT'
export interface me_payment_PaymentMethod {
	billingContactId: number | null
	creationDate: string
	default: boolean
	description: string | null
	expirationDate: string | null
	formSessionId: string | null
	icon: me_payment_Icon
	integration: me_payment_IntegrationEnum | Text | null
	label: string | null
	lastUpdate: string
	merchantId: string | null
	oneclick: boolean | null
	paymentMeanId: number | null
	paymentMethodId: number
	paymentSubType: me_payment_AvailableSubTypeEnum | Text | null
	paymentType: string
	status: me_payment_method_StatusEnum | Text
}
export interface me_payment_PaymentMethod_Request {
	default?: boolean
	description?: string | null
}
export interface me_payment_Transaction {
	amount: order_Price
	creationDate: string
	lastUpdate: string
	paymentMethodId: number
	status: me_payment_transaction_StatusEnum | Text
	transactionId: number
	type: me_payment_transaction_TypeEnum | Text
}
export interface me_payment_method_CallbackUrl_Request {
	cancel: string
	error: string
	failure: string
	pending: string
	success: string
}
export interface me_payment_method_Challenge_Request {
	challenge: string
}
export interface me_payment_method_Creation_Request {
	billingContactId?: number | null
	callbackUrl: me_payment_method_CallbackUrl_Request
	default?: boolean
	description?: string | null
	formData?: string | null
	orderId?: number | null
	paymentSubType?: me_payment_CreationSubTypeEnum | null
	paymentType: string
	register?: boolean
}
export interface me_payment_method_Details_Request {
	details?: string
	transactionId?: number
}
export interface me_payment_method_Finalize_Request {
	expirationMonth?: number | null
	expirationYear?: number | null
	formSessionId?: string | null
	registrationId?: string | null
}
export type me_payment_method_StatusEnum = 'CANCELED' | 'CANCELING' | 'CREATED' | 'CREATING' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'MAINTENANCE' | 'PAUSED' | 'REJECTED' | 'REPLACED' | 'VALID' | 'VALIDATING'
export interface me_payment_method_Validation {
	formSessionId: string | null
	merchantId: string | null
	organizationId: string | null
	paymentMethodId: number
	transactionId: number | null
	url: string | null
	validationType: me_payment_IntegrationEnum | Text
}
export type me_payment_transaction_StatusEnum = 'CANCELED' | 'CANCELING' | 'CONFIRMING' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'READY' | 'SUCCESS'
export type me_payment_transaction_TypeEnum = 'CREDIT' | 'DEBIT'
export interface me_tag_AvailableTag {
	keys: me_tag_TagKey[]
	name: string
}
export interface me_tag_Creation_Request {
	reason?: string | null
	tagName: string
}
export type me_tag_StatusEnum = 'CREATED' | 'CREATING' | 'DELETED' | 'DELETING' | 'ERROR' | 'MODERATING' | 'REFUSED' | 'REFUSING' | 'REVOCATING' | 'WAIT_MODERATION' | 'WAIT_REVOCATION'
export interface me_tag_Tag {
	creationDate: string
	customerCode: string
	expirationDate: string | null
	extra: me_tag_TagExtra | null
	lastUpdate: string
	status: me_tag_StatusEnum | Text
	tag: string
}
export interface me_tag_TagExtra {
	exemption: string | null
}
export interface me_tag_TagKey {
	enum: string[] | null
	key: string
	maxLength: number | null
	minValue: number | null
	optional: boolean
	pattern: string | null
	type: me_tag_tagKey_TypeEnum | Text
}
export type me_tag_tagKey_TypeEnum = 'ARRAY' | 'DATE' | 'ENUM' | 'INTEGER' | 'TEXT' | 'VARCHAR'
export type nichandle_CountryEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'UNKNOWN' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export interface nichandle_Currency {
	code: string
	symbol: string
}
export interface nichandle_DeveloperModeRestriction {
	enabled: boolean
}
export interface nichandle_DeveloperModeRestriction_Request {
	enabled?: boolean
}
export interface nichandle_DomainTaskArgument {
	acceptedFormats: (domain_DocumentFormatsEnum | Text)[] | null
	acceptedValues: string[] | null
	description: string | null
	fields: (xander_ContactFieldEnum | Text)[] | null
	key: string
	maximumSize: number | null
	minimumSize: number | null
	readOnly: boolean
	template: string | null
	type: string
	value: string | null
}
export interface nichandle_DomainTaskArgument_Request {
	value?: string | null
}
export interface nichandle_DomainTaskProgressBar {
	currentStep: domain_OperationStep
	expectedDoneDate: string | null
	followUpSteps: domain_OperationStep[] | null
	lastUpdateDate: string | null
	progress: number
	taskActions: (domain_OperationActionEnum | Text)[]
	taskStatus: domain_OperationStatusEnum | Text
}
export interface nichandle_EmailNotification {
	body: string
	date: string
	id: number
	subject: string
}
export type nichandle_GenderEnum = 'female' | 'male'
export type nichandle_IpRegistryEnum = 'ARIN' | 'RIPE'
export interface nichandle_IpRestriction {
	id: number
	ip: string
	rule: nichandle_accessRestriction_IpRestrictionRuleEnum | Text
	warning: boolean
}
export interface nichandle_IpRestrictionDefaultRule {
	rule: nichandle_accessRestriction_IpRestrictionRuleEnum | Text
	warning: boolean
}
export interface nichandle_IpRestrictionDefaultRule_Request {
	rule?: nichandle_accessRestriction_IpRestrictionRuleEnum
	warning?: boolean
}
export interface nichandle_IpRestriction_Request {
	rule?: nichandle_accessRestriction_IpRestrictionRuleEnum
	warning?: boolean
}
export interface nichandle_Ipv4Org {
	abuse_mailbox: string
	address: string
	city: string
	country: nichandle_CountryEnum | Text
	firstname: string
	lastname: string
	organisationId: string
	phone: string
	registry: nichandle_IpRegistryEnum | Text
	state: string | null
	zip: string | null
}
export interface nichandle_Ipv4Org_Request {
	abuse_mailbox?: string
	address?: string
	city?: string
	country?: nichandle_CountryEnum
	firstname?: string
	lastname?: string
	phone?: string
	state?: string | null
	zip?: string | null
}
export type nichandle_LanguageEnum = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type nichandle_LegalFormEnum = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
export interface nichandle_NicAutorenewInfos {
	active: boolean
	lastRenew: string | null
	renewDay: number
}
export interface nichandle_NicAutorenewInfos_Request {
	active?: boolean
	renewDay?: number
}
export interface nichandle_Nichandle {
	address: string | null
	area: string | null
	birthCity: string | null
	birthDay: string | null
	city: string | null
	companyNationalIdentificationNumber: string | null
	complementaryAddress: string | null
	corporationType: string | null
	country: nichandle_CountryEnum | Text
	currency: nichandle_Currency
	customerCode: string | null
	email: string
	fax: string | null
	firstname: string | null
	italianSDI: string | null
	kycValidated: boolean | null
	language: nichandle_LanguageEnum | Text | null
	legalform: nichandle_LegalFormEnum | Text
	name: string | null
	nationalIdentificationNumber: string | null
	nichandle: string
	organisation: string | null
	ovhCompany: nichandle_OvhCompanyEnum | Text
	ovhSubsidiary: nichandle_OvhSubsidiaryEnum | Text
	phone: string | null
	phoneCountry: nichandle_CountryEnum | Text | null
	phoneType: nichandle_PhoneTypeEnum | Text | null
	purposeOfPurchase: string | null
	sex: nichandle_GenderEnum | Text | null
	spareEmail: string | null
	state: nichandle_StateEnum | Text
	vat: string | null
	zip: string | null
}
export interface nichandle_Nichandle_Request {
	address?: string | null
	area?: string | null
	birthCity?: string | null
	birthDay?: string | null
	city?: string | null
	companyNationalIdentificationNumber?: string | null
	complementaryAddress?: string | null
	corporationType?: string | null
	country?: nichandle_CountryEnum
	fax?: string | null
	firstname?: string | null
	italianSDI?: string | null
	language?: nichandle_LanguageEnum | null
	legalform?: nichandle_LegalFormEnum
	name?: string | null
	nationalIdentificationNumber?: string | null
	organisation?: string | null
	phone?: string | null
	phoneCountry?: nichandle_CountryEnum | null
	phoneType?: nichandle_PhoneTypeEnum | null
	purposeOfPurchase?: string | null
	sex?: nichandle_GenderEnum | null
	spareEmail?: string | null
	vat?: string | null
	zip?: string | null
}
export type nichandle_OvhCompanyEnum = 'kimsufi' | 'ovh' | 'soyoustart'
export type nichandle_OvhSubsidiaryEnum = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN'
export type nichandle_PhoneTypeEnum = 'landline' | 'mobile'
export type nichandle_StateEnum = 'complete' | 'incomplete'
export interface nichandle_SubAccount {
	creationDate: string
	description: string | null
	id: number
}
export interface nichandle_SubAccountConsumerKey {
	consumerKey: string
}
export interface nichandle_SubAccount_Request {
	description?: string | null
}
export interface nichandle_Subscription {
	registered: boolean | null
	type: string
}
export interface nichandle_Subscription_Request {
	registered?: boolean | null
}
export interface nichandle_VipStatus {
	cloud: boolean
	dedicated: boolean
	telecom: boolean
	web: boolean
}
export interface nichandle_VoucherStatus {
	validity: boolean
}
export type nichandle_accessRestriction_IpRestrictionRuleEnum = 'accept' | 'deny'
export interface nichandle_accessRestriction_SOTPAccount {
	creationDate: string
	lastUsedDate: string | null
	remaining: number
	status: nichandle_accessRestriction_SOTPStatusEnum | Text
}
export interface nichandle_accessRestriction_SOTPSecret {
	codes: string[]
}
export type nichandle_accessRestriction_SOTPStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | 'needEmailValidation'
export interface nichandle_accessRestriction_SOTPValidate {
	remainingCodes: number
}
export interface nichandle_accessRestriction_SmsAccount {
	creationDate: string
	description: string
	id: number
	lastUsedDate: string | null
	phoneNumber: string
	status: nichandle_accessRestriction_SmsStatusEnum | Text
}
export interface nichandle_accessRestriction_SmsAccount_Request {
	description?: string
}
export interface nichandle_accessRestriction_SmsCode {
	challenge: string
}
export interface nichandle_accessRestriction_SmsSecret {
	id: number
	remainingTry: number
}
export type nichandle_accessRestriction_SmsStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | 'needEmailValidation'
export interface nichandle_accessRestriction_TOTPAccount {
	creationDate: string
	description: string
	id: number
	lastUsedDate: string | null
	status: nichandle_accessRestriction_TOTPStatusEnum | Text
}
export interface nichandle_accessRestriction_TOTPAccount_Request {
	description?: string
}
export interface nichandle_accessRestriction_TOTPSecret {
	id: number
	qrcodeHelper: string
	secret: string
}
export type nichandle_accessRestriction_TOTPStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | 'needEmailValidation'
export interface nichandle_accessRestriction_U2FAccount {
	creationDate: string
	description: string
	id: number
	lastUsedDate: string | null
	status: nichandle_accessRestriction_U2FStatusEnum | Text
}
export interface nichandle_accessRestriction_U2FAccount_Request {
	description?: string
}
export interface nichandle_accessRestriction_U2FRegisterChallenge {
	challenge: string
	id: number
	rpId: string
	rpName: string
	userDisplayName: string
	userId: string
	userName: string
}
export type nichandle_accessRestriction_U2FStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation'
export type nichandle_changeContact_ContactTypeEnum = 'contactAdmin' | 'contactBilling' | 'contactTech'
export type nichandle_changeContact_TaskStateEnum = 'aborted' | 'checkValidity' | 'doing' | 'done' | 'error' | 'expired' | 'refused' | 'todo' | 'validatingByCustomers'
export type nichandle_changeEmail_TaskStateEnum = 'aborted' | 'done' | 'refused' | 'todo'
export interface nichandle_contactChange_Task {
	askingAccount: string | null
	contactTypes: (nichandle_changeContact_ContactTypeEnum | Text)[]
	dateDone: string | null
	dateRequest: string
	fromAccount: string
	id: number
	serviceDomain: string | null
	state: nichandle_changeContact_TaskStateEnum | Text
	toAccount: string
}
export interface nichandle_document_Document {
	creationDate: string
	expirationDate: string | null
	getUrl: string
	id: string
	name: string
	putUrl: string
	size: number
	tags: complexType_SafeKeyValue<string>[]
	validationDate: string | null
}
export interface nichandle_document_Document_Request {
	expirationDate?: string | null
}
export interface nichandle_emailChange_Task {
	dateDone: string | null
	dateRequest: string
	id: number
	newEmail: string
	state: nichandle_changeEmail_TaskStateEnum | Text
}
export interface nichandle_sshKey {
	key: string
	keyName: string
}
export type oauth2_ClientFlowEnum = 'AUTHORIZATION_CODE' | 'CLIENT_CREDENTIALS'
export interface oauth2_client {
	callbackUrls: string[] | null
	clientId: string
	createdAt: string
	description: string
	flow: oauth2_ClientFlowEnum | Text
	identity: string | null
	name: string
}
export interface oauth2_clientRequest_Request {
	callbackUrls?: string[]
	description: string
	flow: oauth2_ClientFlowEnum
	name: string
}
export interface oauth2_clientSecret {
	clientId: string
	clientSecret: string
}
export interface oauth2_client_Request {
	callbackUrls?: string[] | null
	description?: string
	name?: string
}
export interface order_Contract {
	content: string
	name: string
	url: string
}
export type order_CurrencyCodeEnum = 'AUD' | 'CAD' | 'CZK' | 'EUR' | 'GBP' | 'INR' | 'LTL' | 'MAD' | 'N/A' | 'PLN' | 'SGD' | 'TND' | 'USD' | 'XOF' | 'points'
export interface order_LongPrice {
	currencyCode: order_CurrencyCodeEnum | Text
	text: string
	value: number
}
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
export type order_cart_GenericProductPricingTypeEnum = 'consumption' | 'purchase' | 'rental'
export type order_cart_GenericProductTypeEnum = 'cloud_service' | 'delivery' | 'deposit' | 'domain' | 'implementation_services' | 'saas_license' | 'shipping' | 'storage'
export interface payment_method_AvailablePaymentMethod {
	formSessionId: string | null
	icon: payment_method_Icon
	integration: payment_method_IntegrationType | Text
	merchantId: string | null
	oneshot: boolean
	organizationId: string | null
	paymentSubType: string | null
	paymentType: string
	registerable: boolean
	registerableWithTransaction: boolean
}
export interface payment_method_Icon {
	data: string | null
	name: string | null
	url: string | null
}
export type payment_method_IntegrationType = 'BANK_TRANSFER' | 'COMPONENT' | 'DONE' | 'IFRAME_VANTIV' | 'IN_CONTEXT' | 'NONE' | 'POST_FORM' | 'REDIRECT'
export interface payment_method_PaymentMethod {
	billingContactId: number | null
	creationDate: string
	default: boolean
	description: string | null
	expirationDate: string | null
	formSessionId: string | null
	icon: payment_method_Icon
	integration: payment_method_IntegrationType | Text | null
	label: string | null
	lastUpdate: string | null
	merchantId: string | null
	oneclick: boolean | null
	paymentMeanId: number | null
	paymentMethodId: number
	paymentSubType: payment_method_SubTypeEnum | Text | null
	paymentType: string
	status: payment_method_StatusEnum | Text
}
export type payment_method_StatusEnum = 'CANCELED' | 'CANCELING' | 'CREATED' | 'CREATING' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'MAINTENANCE' | 'PAUSED' | 'REJECTED' | 'REPLACED' | 'VALID' | 'VALIDATING'
export type payment_method_SubTypeEnum = '30_DAYS' | '45_DAYS' | '60_DAYS' | 'AMERICAN_EXPRESS' | 'AURA' | 'CARTE_BANCAIRE' | 'CARTE_BLEUE' | 'CHORUS' | 'DINERS_CLUB' | 'DISCOVER' | 'JCB' | 'MAESTRO' | 'MASTERCARD' | 'NONE' | 'RUPAY' | 'VISA'
export interface recommendations_Recommendation {
	advices: recommendations_RecommendationAdvice[]
	localizedDescription: Record<string, string>
	rank: number
}
export interface recommendations_RecommendationAdvice {
	id: string
	score: number
	url: string
}
export interface recommendations_Recommendations {
	recommendations: recommendations_Recommendation[]
}
export type recommendations_productRangesEnum = 'baremetal' | 'domain' | 'public_cloud' | 'saas' | 'vps' | 'web'
export interface reseller_Nichandle_Request {
	address?: string | null
	area?: string | null
	billingAccount?: string | null
	birthCity?: string | null
	birthDay?: string | null
	city?: string | null
	companyNationalIdentificationNumber?: string | null
	complementaryAddress?: string | null
	corporationType?: string | null
	country?: nichandle_CountryEnum
	email?: string | null
	fax?: string | null
	firstname?: string | null
	italianSDI?: string | null
	language?: nichandle_LanguageEnum | null
	legalform?: nichandle_LegalFormEnum
	name?: string | null
	nationalIdentificationNumber?: string | null
	organisation?: string | null
	phone?: string | null
	phoneCountry?: nichandle_CountryEnum | null
	phoneType?: nichandle_PhoneTypeEnum | null
	purposeOfPurchase?: string | null
	sex?: nichandle_GenderEnum | null
	spareEmail?: string | null
	vat?: string | null
	zip?: string | null
}
export interface telephony_BillingSettings {
	renewByBillingContact: boolean
}
export interface telephony_BillingSettings_Request {
	renewByBillingContact?: boolean
}
export interface telephony_DefaultIpRestriction {
	id: number
	subnet: string
	type: telephony_ProtocolEnum | Text
}
export interface telephony_LineDescriptionSettings {
	displayOnBill: boolean
	displayOnIncomingCall: boolean
}
export interface telephony_LineDescriptionSettings_Request {
	displayOnBill?: boolean
	displayOnIncomingCall?: boolean
}
export interface telephony_MailDomain2Service {
	domain: string
	id: number
}
export type telephony_ProtocolEnum = 'mgcp' | 'sip'
export interface telephony_Settings {
	billingPolicies: telephony_BillingSettings
	lineDescriptionPolicies: telephony_LineDescriptionSettings
}
export interface telephony_Settings_Request {
	billingPolicies?: telephony_BillingSettings_Request
	lineDescriptionPolicies?: telephony_LineDescriptionSettings_Request
}
export type xander_ContactFieldEnum = 'address.city' | 'address.country' | 'address.line1' | 'address.line2' | 'address.line3' | 'address.otherDetails' | 'address.province' | 'address.zip' | 'birthCity' | 'birthCountry' | 'birthDay' | 'birthZip' | 'cellPhone' | 'companyNationalIdentificationNumber' | 'email' | 'fax' | 'firstName' | 'gender' | 'language' | 'lastName' | 'legalForm' | 'nationalIdentificationNumber' | 'nationality' | 'organisationName' | 'organisationType' | 'phone' | 'spareEmail' | 'vat'
export interface xdsl_Setting {
	ispPartnerOrderCollectChoice: boolean
	resellerFastModemShipping: boolean
	resellerModemBasicConfig: boolean
}
