// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, nichandle_CountryEnum, nichandle_CountryEnum_Request, nichandle_GenderEnum_Request, order_Contract, order_CurrencyCodeEnum, order_OrderDetailTypeEnum, order_Price } from './shared.js'
type $1 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $3 = { status: 'ALPHA' }
type $4 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
type $5 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu' }
type $6 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
type $7 = { at: 'ovh-eu' }
type $8 = { at: 'ovh-ca' | 'ovh-eu' }
type $9 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'ALPHA' }
type $10 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $11 = {}
type $12 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; auth: false }
type $13 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'ALPHA' }
type $14 = { at: 'ovh-eu'; status: 'BETA' }
type $15 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'ALPHA' }
type $16 = { at: 'ovh-eu' | 'soyoustart-eu'; status: 'BETA' }
type $17 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'BETA' }
type $18 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'BETA' }
type $19 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
type $20 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }
type $21 = { at: 'ovh-ca' | 'ovh-eu'; status: 'ALPHA' }
type $22 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15' }
/** The routes of v1 below /me. */
export interface Me {
	'me#GET': Read<nichandle_Nichandle, $1>
	'me#PUT': Write<void, $1, nichandle_Nichandle_Request>
	me: {
		'abuse#GET': Read<string[], $2>
		'account#POST': Write<nichandle_Nichandle, $3, reseller_Nichandle_Request>
		'agreements#GET': Read<number[], $1, { agreed?: agreements_AgreementStateEnum_Request; contractId?: number }>
		'autorenew#GET': Read<nichandle_NicAutorenewInfos, $5>
		'autorenew#POST': Write<void, $5, { renewDay: number }>
		'autorenew#PUT': Write<void, $5, nichandle_NicAutorenewInfos_Request>
		'availableAutomaticPaymentMeans#GET': Read<billing_AutomaticPaymentMean, $1>
		'bill#GET': Read<string[], $1, { category?: billing_CategoryEnum_Request; 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'certificates#GET': Read<string[], $9, { name?: string }>
		'changeEmail#POST': Write<nichandle_emailChange_Task, $1, { newEmail: string }>
		'changePassword#POST': Write<void, $1>
		'consent#GET': Read<me_consent_Campaign[], $1>
		'contact#GET': Read<number[], $1>
		'contact#POST': Write<me_contact_Contact, $1, me_contact_Contact_Request>
		'correctiveInvoice#GET': Read<string[], $11, { category?: billing_CategoryEnum_Request; 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'debtAccount#GET': Read<debt_Balance, $1>
		'deposit#GET': Read<string[], $1, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'document#GET': Read<string[], $5>
		'document#POST': Write<nichandle_document_Document, $5, { name: string; tags?: complexType_SafeKeyValue_Request<string>[] }>
		'fidelityAccount#GET': Read<billing_FidelityAccount, $1>
		'fidelityAccount#PUT': Write<void, $1, billing_FidelityAccount_Request>
		'geolocation#POST': Write<me_geolocation_ContinentCountryLocation, $12>
		'insight#GET': Read<me_insight_Access, $14>
		'ipOrganisation#GET': Read<string[], $1>
		'ipOrganisation#POST': Write<void, $1, { abuse_mailbox: string; address: string; city: string; country: nichandle_CountryEnum_Request; firstname: string; lastname: string; phone: string; registry: nichandle_IpRegistryEnum_Request; state?: string; zip?: string }>
		'marketing#GET': Read<me_marketing_Consent, $8>
		'marketing#PUT': Write<me_marketing_Consent, $8, me_marketing_Consent_Request>
		'migration#GET': Read<number[], $16>
		'order#GET': Read<number[], $1, { 'date.from'?: string; 'date.to'?: string }>
		'ovhAccount#GET': Read<string[], $5>
		'partnerLevel#GET': Read<me_partnerLevel_Level, $19>
		'passwordRecover#POST': Write<void, $12, { ovhCompany: nichandle_OvhCompanyEnum_Request; ovhId: string }>
		'recommendations#GET': Read<recommendations_Recommendations, $21, { max?: number; range?: recommendations_productRangesEnum_Request }>
		'refund#GET': Read<string[], $1, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'reverseBill#GET': Read<string[], $5, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'sla#GET': Read<number[], $1>
		'sshKey#GET': Read<string[], $1>
		'sshKey#POST': Write<void, $1, { key: string; keyName: string }>
		'subAccount#GET': Read<number[], $1>
		'subAccount#POST': Write<number, $1, { description?: string }>
		'subscription#GET': Read<string[], $22>
		'supportLevel#GET': Read<me_SupportLevel_Level, $19>
		'tag#GET': Read<string[], $2>
		'tag#POST': Write<me_tag_Tag, $2, me_tag_Creation_Request>
		'vipStatus#GET': Read<nichandle_VipStatus, $10>
		'withdrawal#GET': Read<string[], $1, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		abuse: {
			'{id}#GET': Read<me_abuse_Abuse, $2>
		}
		accessRestriction: {
			'backupCode#DELETE': Read<void, $1>
			'backupCode#GET': Read<nichandle_accessRestriction_SOTPAccount, $1>
			'backupCode#POST': Write<nichandle_accessRestriction_SOTPSecret, $1>
			'developerMode#GET': Read<nichandle_DeveloperModeRestriction, $1>
			'developerMode#PUT': Write<void, $1, nichandle_DeveloperModeRestriction_Request>
			'ip#GET': Read<number[], $1>
			'ip#POST': Write<void, $1, { ip: string; rule: nichandle_accessRestriction_IpRestrictionRuleEnum_Request; warning: boolean }>
			'ipDefaultRule#GET': Read<nichandle_IpRestrictionDefaultRule, $1>
			'ipDefaultRule#PUT': Write<void, $1, nichandle_IpRestrictionDefaultRule_Request>
			'sms#GET': Read<number[], $1>
			'sms#POST': Write<nichandle_accessRestriction_SmsSecret, $1, { phone: string }>
			'totp#GET': Read<number[], $1>
			'totp#POST': Write<nichandle_accessRestriction_TOTPSecret, $1>
			'u2f#GET': Read<number[], $1>
			'u2f#POST': Write<nichandle_accessRestriction_U2FRegisterChallenge, $1>
			backupCode: {
				'disable#POST': Write<void, $1, { code: string }>
				'enable#POST': Write<void, $1, { code: string }>
				'validate#POST': Write<nichandle_accessRestriction_SOTPValidate, $1, { code: string }>
			}
			ip: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<nichandle_IpRestriction, $1>
				'{id}#PUT': Write<void, $1, nichandle_IpRestriction_Request>
			}
			sms: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<nichandle_accessRestriction_SmsAccount, $1>
				'{id}#PUT': Write<void, $1, nichandle_accessRestriction_SmsAccount_Request>
				'{id}': {
					'disable#POST': Write<void, $1, { code: string }>
					'enable#POST': Write<void, $1, { code: string }>
					'sendCode#POST': Write<nichandle_accessRestriction_SmsCode, $1>
					'validate#POST': Write<void, $1, { code: string }>
				}
			}
			totp: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<nichandle_accessRestriction_TOTPAccount, $1>
				'{id}#PUT': Write<void, $1, nichandle_accessRestriction_TOTPAccount_Request>
				'{id}': {
					'disable#POST': Write<void, $1, { code: string }>
					'enable#POST': Write<void, $1, { code: string }>
					'validate#POST': Write<void, $1, { code: string }>
				}
			}
			u2f: {
				'{id}#DELETE': Read<void, $1>
				'{id}#GET': Read<nichandle_accessRestriction_U2FAccount, $1>
				'{id}#PUT': Write<void, $1, nichandle_accessRestriction_U2FAccount_Request>
				'{id}': {
					'disable#POST': Write<void, $1>
					'enable#POST': Write<void, $1>
					'validate#POST': Write<void, $1, { attestationObject: string; clientDataJSON: string; rawId: string }>
				}
			}
		}
		agreements: {
			'{id}#GET': Read<agreements_ContractAgreement, $1>
			'{id}': {
				'accept#POST': Write<string, $1>
				'contract#GET': Read<agreements_Contract, $1>
			}
		}
		api: {
			'application#GET': Read<number[], $1>
			'credential#GET': Read<number[], $1, { applicationId?: number; status?: auth_CredentialStateEnum_Request }>
			application: {
				'{applicationId}#DELETE': Read<void, $1>
				'{applicationId}#GET': Read<auth_ApiApplication, $1>
			}
			credential: {
				'{credentialId}#DELETE': Read<void, $1>
				'{credentialId}#GET': Read<auth_ApiCredential, $1>
				'{credentialId}#PUT': Write<void, $1, auth_ApiCredential_Request>
				'{credentialId}': {
					'application#GET': Read<auth_ApiApplication, $1>
				}
			}
			log: {
				'kind#GET': Read<string[], $3>
				'subscription#GET': Read<string[], $3, { kind?: string }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $3, dbaas_logs_LogSubscriptionCreation_Request>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, $3, dbaas_logs_LogUrlCreation_Request>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, $3>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $3>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $3>
				}
			}
			logs: {
				'self#GET': Read<number[], $4>
				'services#GET': Read<number[], $4>
				self: {
					'{logId}#GET': Read<api_Log, $4>
				}
				services: {
					'{logId}#GET': Read<api_Log, $4>
				}
			}
			oauth2: {
				'client#GET': Read<string[], $2>
				'client#POST': Write<oauth2_clientSecret, $2, oauth2_clientRequest_Request>
				client: {
					'{clientId}#DELETE': Read<void, $2>
					'{clientId}#GET': Read<oauth2_client, $2>
					'{clientId}#PUT': Write<void, $2, oauth2_client_Request>
				}
			}
		}
		bill: {
			'export#POST': Write<void, $5, { archiveType: billing_ArchiveTypeEnum_Request; endDate?: string; ids?: string[]; startDate?: string }>
			'{billId}#GET': Read<billing_Bill, $1>
			'{billId}': {
				'debt#GET': Read<debt_Debt, $1>
				'details#GET': Read<string[], $1>
				'payment#GET': Read<billing_Payment, $5>
				debt: {
					'operation#GET': Read<number[], $1, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, $5>
					operation: {
						'{operationId}#GET': Read<debt_Operation, $1>
						'{operationId}': {
							'associatedObject#GET': Read<debt_entry_AssociatedObject, $1>
						}
					}
				}
				details: {
					'{billDetailId}#GET': Read<billing_BillDetail, $1>
				}
			}
		}
		billing: {
			'group#GET': Read<number[], $2, { name?: string; serviceId?: number }>
			'group#POST': Write<me_billing_group_BillingGroup, $2, me_billing_group_BillingGroup_Request>
			'invoicesByPostalMail#GET': Read<boolean, $6>
			'invoicesByPostalMail#POST': Write<void, $6, { enable: boolean }>
			'purchaseOrder#GET': Read<number[], $2, { billingGroupId?: number }>
			'purchaseOrder#POST': Write<me_billing_purchaseOrder_PurchaseOrder, $2, me_billing_purchaseOrder_Creation_Request>
			group: {
				'{groupId}#DELETE': Read<void, $2>
				'{groupId}#GET': Read<me_billing_group_BillingGroup, $2>
				'{groupId}#PUT': Write<void, $2, me_billing_group_BillingGroup_Request>
				'{groupId}': {
					'service#GET': Read<number[], $2>
					'service#POST': Write<me_billing_group_Service, $2, me_billing_group_service_Create_Request>
					service: {
						'{serviceId}#DELETE': Read<void, $2>
						'{serviceId}#GET': Read<me_billing_group_Service, $2>
					}
				}
			}
			purchaseOrder: {
				'{id}#DELETE': Read<void, $2>
				'{id}#GET': Read<me_billing_purchaseOrder_PurchaseOrder, $2>
				'{id}#PUT': Write<void, $2, me_billing_purchaseOrder_Update_Request>
			}
			report: {
				'consumption#GET': Read<string[], $7>
				'consumption#POST': Write<me_billing_report_consumption_CreationResponse, $7, me_billing_report_consumption_CreationRequest_Request>
				consumption: {
					'{taskId}#GET': Read<me_billing_report_Consumption, $7>
				}
			}
		}
		bringYourOwnIp: {
			'token#GET': Read<string, $2, { campus: ip_CampusEnum_Request }>
		}
		carbonCalculator: {
			'hasInvoice#GET': Read<carbonCalculator_HasInvoiceResponse, $8, { date?: string }>
			'task#GET': Read<carbonCalculator_Task[], $8>
			'task#POST': Write<carbonCalculator_CalculationResponse, $8, carbonCalculator_CalculationRequest_Request>
			task: {
				'{taskID}#GET': Read<carbonCalculator_Task, $8>
			}
		}
		consent: {
			'{campaignName}#GET': Read<me_consent_Campaign, $1>
			'{campaignName}': {
				'decision#GET': Read<me_consent_Consent, $1>
				'decision#PUT': Write<void, $1, me_consent_Decision_Request>
			}
		}
		consumption: {
			usage: {
				'current#GET': Read<me_consumption_Transaction[], $10>
				'forecast#GET': Read<me_consumption_Transaction[], $10>
				'history#GET': Read<me_consumption_Transaction[], $10, { beginDate: string; endDate: string }>
			}
		}
		contact: {
			'{contactId}#GET': Read<me_contact_Contact, $1>
			'{contactId}#PUT': Write<me_contact_Contact, $1, me_contact_Contact_Request>
			'{contactId}': {
				'fields#GET': Read<me_contact_FieldInformation[], $1>
			}
		}
		correctiveInvoice: {
			'{correctiveInvoiceId}#GET': Read<billing_CorrectiveInvoice, $11>
			'{correctiveInvoiceId}': {
				'debt#GET': Read<debt_Debt, $11>
				'details#GET': Read<string[], $11>
				'payment#GET': Read<billing_Payment, $11>
				debt: {
					'operation#GET': Read<number[], $11, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, $11>
					operation: {
						'{operationId}#GET': Read<debt_Operation, $11>
						'{operationId}': {
							'associatedObject#GET': Read<debt_entry_AssociatedObject, $11>
						}
					}
				}
				details: {
					'{correctiveInvoiceDetailId}#GET': Read<billing_CorrectiveInvoiceDetail, $11>
				}
			}
		}
		credit: {
			'balance#GET': Read<string[], $1, { type?: me_credit_balance_TypeEnum_Request }>
			'code#POST': Write<me_credit_balance_Movement, $1, me_credit_code_Redeem_Request>
			balance: {
				'{balanceName}#GET': Read<me_credit_Balance, $1>
				'{balanceName}': {
					'movement#GET': Read<number[], $1>
					movement: {
						'{movementId}#GET': Read<me_credit_balance_Movement, $1>
					}
				}
			}
		}
		debtAccount: {
			'debt#GET': Read<number[], $1>
			'pay#POST': Write<billing_Order, $1>
			debt: {
				'{debtId}#GET': Read<debt_Debt, $1>
				'{debtId}': {
					'operation#GET': Read<number[], $1, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, $5>
					operation: {
						'{operationId}#GET': Read<debt_Operation, $1>
						'{operationId}': {
							'associatedObject#GET': Read<debt_entry_AssociatedObject, $1>
						}
					}
				}
			}
		}
		deposit: {
			'{depositId}#GET': Read<billing_Deposit, $1>
			'{depositId}': {
				'details#GET': Read<string[], $5>
				'paidBills#GET': Read<string[], $1>
				'payment#GET': Read<billing_Payment, $5>
				details: {
					'{depositDetailId}#GET': Read<billing_DepositDetail, $5>
				}
				paidBills: {
					'{billId}#GET': Read<billing_Bill, $1>
					'{billId}': {
						'debt#GET': Read<debt_Debt, $1>
						'details#GET': Read<string[], $1>
						'payment#GET': Read<billing_Payment, $5>
						debt: {
							'operation#GET': Read<number[], $1, { depositOrderId?: number }>
							'pay#POST': Write<billing_Order, $5>
							operation: {
								'{operationId}#GET': Read<debt_Operation, $1>
								'{operationId}': {
									'associatedObject#GET': Read<debt_entry_AssociatedObject, $1>
								}
							}
						}
						details: {
							'{billDetailId}#GET': Read<billing_BillDetail, $1>
						}
					}
				}
			}
		}
		document: {
			'cors#POST': Write<void, $5, { origin: string }>
			'{id}#DELETE': Read<void, $5>
			'{id}#GET': Read<nichandle_document_Document, $5>
			'{id}#PUT': Write<void, $5, nichandle_document_Document_Request>
		}
		fax: {
			'customDomains#GET': Read<number[], $4>
			'customDomains#POST': Write<telephony_MailDomain2Service, $4, { domain: string }>
			customDomains: {
				'{id}#DELETE': Read<void, $4>
				'{id}#GET': Read<telephony_MailDomain2Service, $4>
			}
		}
		fidelityAccount: {
			'creditOrder#POST': Write<billing_Order, $1, { amount: number }>
			'movements#GET': Read<number[], $1, { 'date.from'?: string; 'date.to'?: string }>
			movements: {
				'{movementId}#GET': Read<billing_FidelityMovement, $1>
			}
		}
		identity: {
			'group#GET': Read<string[], $10>
			'group#POST': Write<auth_Group, $10, auth_GroupRequest_Request>
			'provider#DELETE': Read<void, $10>
			'provider#GET': Read<auth_Provider, $10>
			'provider#POST': Write<auth_Provider, $10, auth_ProviderRequest_Request>
			'provider#PUT': Write<void, $10, auth_Provider_Request>
			'user#GET': Read<string[], $10>
			'user#POST': Write<void, $10, auth_UserRequest_Request>
			group: {
				'{group}#DELETE': Read<void, $10>
				'{group}#GET': Read<auth_Group, $10>
				'{group}#PUT': Write<void, $10, auth_Group_Request>
				'{group}': {
					'user#GET': Read<string[], $11>
					'user#POST': Write<void, $11, auth_GroupUser_Request>
					user: {
						'{user}#DELETE': Read<void, $11>
					}
				}
			}
			user: {
				'{user}#DELETE': Read<void, $10>
				'{user}#GET': Read<auth_User, $10>
				'{user}#PUT': Write<void, $10, auth_User_Request>
				'{user}': {
					'disable#POST': Write<void, $10>
					'enable#POST': Write<void, $10>
					'token#GET': Read<string[], $11>
					'token#POST': Write<auth_PersonalAccessTokenResponse, $11, auth_PersonalAccessTokenRequest_Request>
					token: {
						'{name}#DELETE': Read<void, $11>
						'{name}#GET': Read<auth_PersonalAccessToken, $11>
						'{name}#PUT': Write<auth_PersonalAccessToken, $11, auth_PersonalAccessTokenModifyRequest_Request>
					}
				}
			}
		}
		incident: {
			sbg: {
				'migrateServices#GET': Read<me_incident_ServiceMigration[], $13>
				'migrateServices#POST': Write<me_incident_Order, $13, me_incident_MigrateServices_Request>
			}
		}
		ipOrganisation: {
			'{organisationId}#DELETE': Read<void, $1>
			'{organisationId}#GET': Read<nichandle_Ipv4Org, $1>
			'{organisationId}#PUT': Write<void, $1, nichandle_Ipv4Org_Request>
		}
		logs: {
			'audit#GET': Read<audit_Log[], $15>
			audit: {
				log: {
					'kind#GET': Read<string[], $3>
					'subscription#GET': Read<string[], $3, { kind?: string }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $3, dbaas_logs_LogSubscriptionCreation_Request>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, $3, dbaas_logs_LogUrlCreation_Request>
					kind: {
						'{name}#GET': Read<dbaas_logs_LogKind, $3>
					}
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $3>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $3>
					}
				}
			}
		}
		mailingList: {
			'availableLists#GET': Read<string[], $5>
			'subscribe#POST': Write<void, $5, { email: string; mailingList: string }>
		}
		migration: {
			'{migrationId}#GET': Read<me_Migration, $16>
			'{migrationId}': {
				'contract#GET': Read<number[], $16>
				contract: {
					'{contractId}#GET': Read<me_migration_Contract, $16>
					'{contractId}': {
						'accept#POST': Write<me_agreements_ContractAgreement, $16>
						'agreement#GET': Read<me_agreements_ContractAgreement, $16>
					}
				}
			}
		}
		notification: {
			email: {
				'history#GET': Read<number[], $5>
				history: {
					'{id}#GET': Read<nichandle_EmailNotification, $5>
				}
			}
		}
		order: {
			'{orderId}#GET': Read<billing_Order, $1>
			'{orderId}': {
				'associatedObject#GET': Read<billing_order_AssociatedObject, $1>
				'availableRegisteredPaymentMean#GET': Read<billing_order_RegisteredPaymentMean[], $1>
				'balance#GET': Read<string[], $17>
				'balance#POST': Write<billing_CreditBalance, $17, { balanceName: string }>
				'debt#GET': Read<debt_Debt, $5>
				'details#GET': Read<number[], $1>
				'followUp#GET': Read<billing_order_FollowUp[], $17>
				'pay#POST': Write<void, $17, { paymentMethod: billing_order_PayWithPaymentMethod_Request }>
				'payWithRegisteredPaymentMean#POST': Write<void, $1, { paymentMean: billing_ReusablePaymentMeanEnum_Request; paymentMeanId?: number }>
				'payment#GET': Read<billing_Payment, $5>
				'paymentMeans#GET': Read<billing_order_PaymentMeans, $5>
				'paymentMethods#GET': Read<billing_order_PaymentMethods, $17>
				'retraction#POST': Write<void, $1, { comment?: string; reason: billing_order_RetractionReasonEnum_Request }>
				'status#GET': Read<billing_order_OrderStatusEnum, $1>
				'waiveRetraction#POST': Write<void, $5>
				balance: {
					'{balanceName}#DELETE': Read<void, $17>
					'{balanceName}#GET': Read<billing_CreditBalance, $17>
				}
				consumption: {
					'details#GET': Read<billing_order_ConsumptionDetails, $5, { fileFormat: consumption_ConsumptionExportFormatsEnum_Request }>
				}
				debt: {
					'operation#GET': Read<number[], $5, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, $5>
					operation: {
						'{operationId}#GET': Read<debt_Operation, $5>
						'{operationId}': {
							'associatedObject#GET': Read<debt_entry_AssociatedObject, $5>
						}
					}
				}
				details: {
					'{orderDetailId}#GET': Read<billing_OrderDetail, $5>
					'{orderDetailId}': {
						'extension#GET': Read<billing_ItemDetail, $18>
					}
				}
			}
		}
		ovhAccount: {
			'{ovhAccountId}#GET': Read<billing_OvhAccount, $5>
			'{ovhAccountId}#PUT': Write<void, $5, billing_OvhAccount_Request>
			'{ovhAccountId}': {
				'creditOrder#POST': Write<billing_Order, $5, { amount: number }>
				'movements#GET': Read<number[], $5, { 'date.from'?: string; 'date.to'?: string }>
				'retrieveMoney#POST': Write<billing_Order, $5, { amount: number; bankAccountId: number }>
				movements: {
					'{movementId}#GET': Read<billing_Movement, $5>
					'{movementId}': {
						'requestRefund#POST': Write<void, $5, { amount: number }>
					}
				}
			}
		}
		payment: {
			'availableMethods#GET': Read<me_payment_AvailablePaymentMethod[], $1>
			'method#GET': Read<number[], $1, { default?: boolean; paymentType?: string; status?: me_payment_method_StatusEnum_Request }>
			'method#POST': Write<me_payment_method_Validation, $1, me_payment_method_Creation_Request>
			'transaction#GET': Read<number[], $1, { paymentMethodId?: number; status?: me_payment_transaction_StatusEnum_Request }>
			method: {
				'{paymentMethodId}#DELETE': Read<me_payment_PaymentMethod, $1>
				'{paymentMethodId}#GET': Read<me_payment_PaymentMethod, $1>
				'{paymentMethodId}#PUT': Write<me_payment_PaymentMethod, $1, me_payment_PaymentMethod_Request>
				'{paymentMethodId}': {
					'challenge#POST': Write<void, $1, me_payment_method_Challenge_Request>
					'details#POST': Write<me_payment_method_Validation, $1, me_payment_method_Details_Request>
					'finalize#POST': Write<me_payment_PaymentMethod, $1, me_payment_method_Finalize_Request>
				}
			}
			transaction: {
				'{transactionId}#GET': Read<me_payment_Transaction, $1>
			}
		}
		paymentMean: {
			'bankAccount#GET': Read<number[], $20, { state?: me_paymentMean_BankAccountStateEnum_Request }>
			'bankAccount#POST': Write<me_paymentMean_BankAccountValidation, $20, me_paymentMean_BankAccountCreation_Request>
			'creditCard#GET': Read<number[], $20>
			'creditCard#POST': Write<me_paymentMean_CreditCardValidation, $20, me_paymentMean_CreditCardCreation_Request>
			'deferredPaymentAccount#GET': Read<number[], $5>
			'paypal#GET': Read<number[], $20>
			'paypal#POST': Write<me_paymentMean_PaypalValidation, $20, me_paymentMean_PaypalCreation_Request>
			bankAccount: {
				'{id}#DELETE': Read<void, $20>
				'{id}#GET': Read<me_paymentMean_BankAccount, $20>
				'{id}#PUT': Write<void, $20, me_paymentMean_BankAccount_Request>
				'{id}': {
					'challenge#POST': Write<void, $20, me_paymentMean_BankAccountChallengeCreation_Request>
					'chooseAsDefaultPaymentMean#POST': Write<void, $20>
				}
			}
			creditCard: {
				'{id}#DELETE': Read<void, $20>
				'{id}#GET': Read<me_paymentMean_CreditCard, $20>
				'{id}#PUT': Write<void, $20, me_paymentMean_CreditCard_Request>
				'{id}': {
					'challenge#POST': Write<void, $20, me_paymentMean_CreditCardChallengeCreation_Request>
					'chooseAsDefaultPaymentMean#POST': Write<void, $20>
				}
			}
			deferredPaymentAccount: {
				'{id}#GET': Read<me_paymentMean_Deferred, $5>
				'{id}#PUT': Write<void, $5, me_paymentMean_Deferred_Request>
				'{id}': {
					'chooseAsDefaultPaymentMean#POST': Write<void, $5>
				}
			}
			paypal: {
				'{id}#DELETE': Read<void, $20>
				'{id}#GET': Read<me_paymentMean_Paypal, $20>
				'{id}#PUT': Write<void, $20, me_paymentMean_Paypal_Request>
				'{id}': {
					'challenge#POST': Write<void, $20, me_paymentMean_PaypalChallengeCreation_Request>
					'chooseAsDefaultPaymentMean#POST': Write<void, $20>
				}
			}
		}
		refund: {
			'export#POST': Write<void, $5, { archiveType: billing_ArchiveTypeEnum_Request; endDate?: string; ids?: string[]; startDate?: string }>
			'{refundId}#GET': Read<billing_Refund, $1>
			'{refundId}': {
				'details#GET': Read<string[], $1>
				'payment#GET': Read<billing_Payment, $5>
				details: {
					'{refundDetailId}#GET': Read<billing_RefundDetail, $1>
				}
			}
		}
		reverseBill: {
			'{reverseBillId}#GET': Read<billing_ReverseBill, $5>
			'{reverseBillId}': {
				'details#GET': Read<string[], $5>
				'payment#GET': Read<billing_Payment, $5>
				details: {
					'{reverseBillDetailId}#GET': Read<billing_ReversableBillDetail, $5>
				}
			}
		}
		sla: {
			'{id}#GET': Read<billing_SlaOperation, $1>
			'{id}': {
				'apply#POST': Write<void, $1>
				'canBeApplied#GET': Read<boolean, $1>
				'services#GET': Read<billing_SlaOperationService[], $1>
				'status#GET': Read<string, $1>
			}
		}
		sshKey: {
			'{keyName}#DELETE': Read<void, $1>
			'{keyName}#GET': Read<nichandle_sshKey, $1>
		}
		subAccount: {
			'{id}#GET': Read<nichandle_SubAccount, $1>
			'{id}#PUT': Write<void, $1, nichandle_SubAccount_Request>
			'{id}': {
				'createConsumerKey#POST': Write<nichandle_SubAccountConsumerKey, $1>
			}
		}
		subscription: {
			'{subscriptionType}#GET': Read<nichandle_Subscription, $22>
			'{subscriptionType}#PUT': Write<void, $22, nichandle_Subscription_Request>
		}
		tag: {
			'available#GET': Read<me_tag_AvailableTag[], $2>
			'{tag}#DELETE': Read<me_tag_Tag, $2>
			'{tag}#GET': Read<me_tag_Tag, $2>
		}
		task: {
			'contactChange#GET': Read<number[], $5, { askingAccount?: string; state?: nichandle_changeContact_TaskStateEnum_Request; toAccount?: string }>
			'dns#GET': Read<number[], $8, { function?: domain_TaskFunctionEnum_Request; status?: domain_TaskStatusEnum_Request; zone?: string }>
			'domain#GET': Read<number[], $8, { domain?: string; function?: domain_OperationFunctionEnum_Request; status?: domain_OperationStatusEnum_Request; type?: domain_OperationTypeEnum_Request }>
			'emailChange#GET': Read<number[], $1, { state?: nichandle_changeEmail_TaskStateEnum_Request }>
			contactChange: {
				'{id}#GET': Read<nichandle_contactChange_Task, $5>
				'{id}': {
					'accept#POST': Write<void, $5, { token: string }>
					'refuse#POST': Write<void, $5, { token: string }>
					'resendEmail#POST': Write<void, $5>
				}
			}
			dns: {
				'{id}#GET': Read<me_dns_Task, $8>
				'{id}': {
					'accelerate#POST': Write<void, $8>
					'cancel#POST': Write<void, $8>
					'relaunch#POST': Write<void, $8>
				}
			}
			domain: {
				'{id}#GET': Read<domain_Task, $8>
				'{id}': {
					'accelerate#POST': Write<void, $8>
					'argument#GET': Read<string[], $8>
					'cancel#POST': Write<void, $8>
					'progressbar#GET': Read<nichandle_DomainTaskProgressBar, $8>
					'relaunch#POST': Write<void, $8>
					argument: {
						'{key}#GET': Read<nichandle_DomainTaskArgument, $8>
						'{key}#PUT': Write<void, $8, nichandle_DomainTaskArgument_Request>
					}
				}
			}
			emailChange: {
				'{id}#GET': Read<nichandle_emailChange_Task, $1>
				'{id}': {
					'accept#POST': Write<void, $1, { token: string }>
					'refuse#POST': Write<void, $1, { token: string }>
				}
			}
		}
		telephony: {
			'defaultIpRestriction#GET': Read<number[], $4>
			'defaultIpRestriction#POST': Write<telephony_DefaultIpRestriction, $4, { subnet: string; type: telephony_ProtocolEnum_Request }>
			'settings#GET': Read<telephony_Settings, $4>
			'settings#POST': Write<void, $4, { settings: telephony_Settings_Request }>
			defaultIpRestriction: {
				'{id}#DELETE': Read<void, $4>
				'{id}#GET': Read<telephony_DefaultIpRestriction, $4>
			}
		}
		voucher: {
			'checkValidity#POST': Write<nichandle_VoucherStatus, $1, { voucher: string }>
		}
		withdrawal: {
			'{withdrawalId}#GET': Read<billing_Withdrawal, $1>
			'{withdrawalId}': {
				'details#GET': Read<string[], $5>
				'payment#GET': Read<billing_Payment, $5>
				details: {
					'{withdrawalDetailId}#GET': Read<billing_WithdrawalDetail, $5>
				}
			}
		}
		xdsl: {
			'setting#GET': Read<xdsl_Setting, $4>
			'setting#POST': Write<void, $4, { resellerFastModemShipping?: boolean; resellerModemBasicConfig?: boolean }>
		}
	}
}
export type agreements_AgreementStateEnum = agreements_AgreementStateEnum_Request | Text
export type agreements_AgreementStateEnum_Request = 'ko' | 'obsolete' | 'ok' | 'todo'
export interface agreements_Contract {
	active: boolean
	date: string
	name: string
	pdf: string
	text: string
}
export interface agreements_ContractAgreement {
	agreed: agreements_AgreementStateEnum
	contractId: number
	date: string
	id: number
}
export interface api_Log {
	account: string
	date: string
	ip: string | null
	logId: number
	method: http_MethodEnum
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
	type: audit_LogTypeEnum
	userCreatedDetails: audit_LogUserCreatedDetails | null
	userDeletedDetails: audit_LogUserDeletedDetails | null
	userModifiedDetails: audit_LogUserModifiedDetails | null
	userPasswordChangedDetails: audit_LogUserPasswordChangedDetails | null
}
export interface audit_LogAuthDetails {
	userDetails: audit_LogAuthUserDetails
}
export type audit_LogAuthMFATypeEnum = 'BACKUP_CODE' | 'MAIL' | 'NONE' | 'SMS' | 'TOTP' | 'U2F' | 'UNKNOWN' | Text
export interface audit_LogAuthUserDetails {
	type: audit_LogAuthUserTypeEnum
	user: string | null
}
export type audit_LogAuthUserTypeEnum = 'ACCOUNT' | 'PROVIDER' | 'USER' | Text
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
	mfaType: audit_LogAuthMFATypeEnum | null
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
export type audit_LogTypeEnum = 'ACCOUNT_PASSWORD_CHANGED' | 'GROUP_CREATED' | 'GROUP_DELETED' | 'GROUP_MODIFIED' | 'LOGIN_SUCCESS' | 'POLICY_CREATED' | 'POLICY_DELETED' | 'POLICY_MODIFIED' | 'PROVIDER_CREATED' | 'PROVIDER_DELETED' | 'PROVIDER_MODIFIED' | 'RESOURCE_GROUP_CREATED' | 'RESOURCE_GROUP_DELETED' | 'RESOURCE_GROUP_MODIFIED' | 'TOKEN_CREATED' | 'TOKEN_DELETED' | 'TOKEN_MODIFIED' | 'USER_CREATED' | 'USER_DELETED' | 'USER_MODIFIED' | 'USER_PASSWORD_CHANGED' | Text
export interface audit_LogUserCreatedDetails {
	new: audit_LogUserDetails | null
	user: string
	userCreatedAt: string | null
	userType: auth_UserTypeEnum | null
}
export interface audit_LogUserDeletedDetails {
	old: audit_LogUserDetails | null
	user: string
	userCreatedAt: string | null
	userType: auth_UserTypeEnum | null
}
export interface audit_LogUserDetails {
	description: string
	group: string
	passwordRecoveryEmail: string | null
	userType: auth_UserTypeEnum | null
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
	method: auth_HTTPMethodEnum
	path: string
}
export interface auth_ApiApplication {
	applicationId: number
	applicationKey: string
	description: string
	name: string
	status: auth_ApplicationStatusEnum
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
	status: auth_CredentialStateEnum
}
export interface auth_ApiCredential_Request {
	allowedIPs?: string[] | null
}
export type auth_ApplicationStatusEnum = 'active' | 'blocked' | 'inactive' | 'trusted' | Text
export interface auth_Certificate {
	expiration: string
	subject: string
}
export type auth_CredentialStateEnum = auth_CredentialStateEnum_Request | Text
export type auth_CredentialStateEnum_Request = 'expired' | 'pendingValidation' | 'refused' | 'validated'
export interface auth_Group {
	creation: string
	defaultGroup: boolean
	description: string | null
	lastUpdate: string
	name: string
	role: auth_RoleEnum
	urn: string
}
export interface auth_GroupRequest_Request {
	description?: string | null
	name: string
	role?: auth_RoleEnum_Request
}
export interface auth_GroupUser_Request {
	user?: string
}
export interface auth_Group_Request {
	description?: string | null
	role?: auth_RoleEnum_Request
}
export type auth_HTTPMethodEnum = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT' | Text
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
export type auth_RoleEnum = auth_RoleEnum_Request | Text
export type auth_RoleEnum_Request = 'ADMIN' | 'NONE' | 'REGULAR' | 'UNPRIVILEGED'
export interface auth_User {
	creation: string
	description: string
	email: string | null
	group: string
	groups: string[]
	lastUpdate: string
	login: string
	passwordLastUpdate: string | null
	status: auth_UserStatusEnum
	type: auth_UserTypeEnum | null
	urn: string
}
export interface auth_UserRequest_Request {
	description?: string
	email?: string
	group?: string
	login: string
	password?: string
	type?: auth_UserTypeEnum_Request
}
export type auth_UserStatusEnum = 'DISABLED' | 'OK' | 'PASSWORD_CHANGE_REQUIRED' | Text
export type auth_UserTypeEnum = auth_UserTypeEnum_Request | Text
export type auth_UserTypeEnum_Request = 'ROOT' | 'SERVICE' | 'USER'
export interface auth_User_Request {
	description?: string
	email?: string | null
	group?: string
}
export type billing_ArchiveTypeEnum_Request = 'csv' | 'zip'
export interface billing_AutomaticPaymentMean {
	bankAccount: boolean
	creditCard: boolean
	deferredPaymentAccount: boolean
	paypal: boolean
}
export interface billing_Bill {
	billId: string
	category: billing_CategoryEnum
	date: string
	eInvoicingId: string | null
	eInvoicingStatus: billing_EInvoicingStatusEnum | null
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
export type billing_CategoryEnum = billing_CategoryEnum_Request | Text
export type billing_CategoryEnum_Request = 'autorenew' | 'earlyrenewal' | 'purchase' | 'purchase-cloud' | 'purchase-servers' | 'purchase-telecom' | 'purchase-web'
export interface billing_CorrectiveInvoice {
	category: billing_CategoryEnum
	correctedInvoiceId: string
	correctiveInvoiceId: string
	date: string
	eInvoicingId: string | null
	eInvoicingStatus: billing_EInvoicingStatusEnum | null
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
export type billing_EInvoicingStatusEnum = 'accepted' | 'error' | 'ignored' | 'invalid' | 'new' | 'ok' | 'processing' | 'readyToSubmit' | 'rejected' | 'submitted' | Text
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
	operation: billing_fidelityAccount_OperationEnum
	order: number
	previousBalance: number
}
export interface billing_ItemDetail {
	order: billing_ItemDetail_Order
}
export interface billing_ItemDetail_Order {
	action: billing_ItemDetail_OrderActionEnum | null
	configurations: billing_ItemDetail_OrderConfiguration[]
	plan: billing_ItemDetail_OrderPlan
	type: billing_ItemDetail_OrderDetailTypeEnum | null
}
export type billing_ItemDetail_OrderActionEnum = 'consumption' | 'detach' | 'installation' | 'renew' | 'revert' | 'upgrade' | Text
export interface billing_ItemDetail_OrderConfiguration {
	label: string
	value: string
}
export type billing_ItemDetail_OrderDetailTypeEnum = 'plan' | 'product' | Text
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
	operation: billing_ovhAccount_OperationEnum
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
	detailType: order_OrderDetailTypeEnum | null
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
	paymentType: billing_PaymentMeanEnum
}
export type billing_PaymentMeanEnum = 'cash' | 'chargeback' | 'check' | 'cheque' | 'creditAccount' | 'creditCard' | 'debtAccount' | 'deposit' | 'digitalLaunchPad' | 'edinar' | 'fidelityPoints' | 'free' | 'ideal' | 'incubatorAccount' | 'mandat' | 'multibanco' | 'none' | 'ovhAccount' | 'paymentMandate' | 'paypal' | 'payu' | 'platnosci' | 'refund' | 'rupay' | 'transfer' | 'withdrawal' | Text
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
export type billing_ReusablePaymentMeanEnum = billing_ReusablePaymentMeanEnum_Request | Text
export type billing_ReusablePaymentMeanEnum_Request = 'CREDIT_CARD' | 'CURRENT_ACCOUNT' | 'DEFERRED_PAYMENT_ACCOUNT' | 'DOMESTIC_CARD' | 'ENTERPRISE' | 'INTERNAL_TRUSTED_ACCOUNT' | 'PAYPAL' | 'RUPAY' | 'SEPA_DIRECT_DEBIT' | 'bankAccount' | 'creditCard' | 'deferredPaymentAccount' | 'fidelityAccount' | 'ovhAccount' | 'paypal'
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
export type billing_fidelityAccount_OperationEnum = 'bonus' | 'cancel-bonus' | 'cancel-credit' | 'cancel-debit' | 'cancel-pre-debit' | 'credit' | 'debit' | 'pre-credit' | 'pre-debit' | Text
export interface billing_order_AssociatedObject {
	id: string | null
	type: billing_order_associatedObject_TypeEnum | null
}
export interface billing_order_ConsumptionDetails {
	fileFormat: consumption_ConsumptionExportFormatsEnum | null
	fileURL: string | null
	message: string | null
	taskId: number
	taskStatus: consumption_ConsumptionExportTaskStatusEnum
}
export interface billing_order_FollowUp {
	history: billing_order_followUp_History[]
	status: billing_order_followUp_StatusEnum
	step: billing_order_followUp_StepEnum
}
export type billing_order_OrderStatusEnum = 'cancelled' | 'cancelling' | 'checking' | 'delivered' | 'delivering' | 'documentsRequested' | 'notPaid' | 'unknown' | Text
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
	paymentMean: billing_ReusablePaymentMeanEnum
}
export type billing_order_RetractionReasonEnum_Request = 'competitor' | 'difficulty' | 'expensive' | 'other' | 'performance' | 'reliability' | 'unused'
export type billing_order_associatedObject_TypeEnum = 'Bill' | 'Deposit' | 'Refund' | 'ReverseBill' | 'Withdrawal' | Text
export interface billing_order_followUp_History {
	date: string
	description: string
	label: billing_order_followUp_HistoryStatusEnum
}
export type billing_order_followUp_HistoryStatusEnum = 'DELIVERY' | 'FRAUD_CHECK' | 'FRAUD_DOCS_REQUESTED' | 'FRAUD_MANUAL_REVIEW' | 'FRAUD_REFUSED' | 'INVOICE_IN_PROGRESS' | 'INVOICE_SENT' | 'ORDER_ACCEPTED' | 'ORDER_STARTED' | 'PAYMENT_CONFIRMED' | 'PAYMENT_INITIATED' | 'PAYMENT_RECEIVED' | 'REGISTERED_PAYMENT_INITIATED' | Text
export type billing_order_followUp_StatusEnum = 'DOING' | 'DONE' | 'ERROR' | 'TODO' | Text
export type billing_order_followUp_StepEnum = 'AVAILABLE' | 'DELIVERING' | 'VALIDATED' | 'VALIDATING' | Text
export interface billing_order_paymentMean_HttpParameter {
	choice: billing_order_paymentMean_HttpParameterChoice[] | null
	name: string
	value: string | null
}
export interface billing_order_paymentMean_HttpParameterChoice {
	name: string
	value: string
}
export type billing_ovhAccount_OperationEnum = 'cancel-credit' | 'cancel-debit' | 'cancel-pre-debit' | 'credit' | 'debit' | 'pre-credit' | 'pre-debit' | Text
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
	status: carbonCalculator_Task_TaskStatusEnum
	taskID: string
}
export type carbonCalculator_Task_TaskStatusEnum = 'ERROR' | 'IN_PROGRESS' | 'SUCCESS' | Text
export interface complexType_SafeKeyValue<T> {
	key: string
	value: T
}
export interface complexType_SafeKeyValue_Request<T> {
	key?: string
	value?: T
}
export type consumption_ConsumptionExportFormatsEnum = consumption_ConsumptionExportFormatsEnum_Request | Text
export type consumption_ConsumptionExportFormatsEnum_Request = 'csv'
export type consumption_ConsumptionExportTaskStatusEnum = 'DOING' | 'DONE' | 'ERROR' | 'TODO' | Text
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
	status: debt_entry_StatusDebtOrderEnum
	todoAmount: order_Price
	unmaturedAmount: order_Price
}
export interface debt_Operation {
	amount: order_Price
	date: string
	depositOrderId: number
	operationId: number
	status: debt_entry_StatusEnum
	type: debt_entry_OperationEnum | null
}
export interface debt_associatedObject_PaymentInfo {
	description: string | null
	paymentType: billing_PaymentMeanEnum
	publicLabel: string | null
}
export type debt_associatedObject_TypeEnum = 'Bill' | 'DebtOperation' | 'Deposit' | 'Order' | 'OvhAccountMovement' | 'Refund' | 'Withdrawal' | Text
export interface debt_entry_AssociatedObject {
	id: string | null
	paymentInfo: debt_associatedObject_PaymentInfo | null
	subId: string | null
	type: debt_associatedObject_TypeEnum | null
}
export type debt_entry_OperationEnum = 'BANK_TRANSFER_MANUAL' | 'CANCEL' | 'CASH_MANUAL' | 'CHECK_MANUAL' | 'CREDITCARD' | 'CREDITCARD_AUTOMATIC' | 'CREDITCARD_MANUAL' | 'CREDIT_ACCOUNT_AUTOMATIC' | 'CREDIT_CARD_AUTOMATIC' | 'CREDIT_CARD_MANUAL' | 'CURRENT_ACCOUNT_AUTOMATIC' | 'CURRENT_ACCOUNT_MANUAL' | 'DOMESTIC_CARD_AUTOMATIC' | 'DOMESTIC_CARD_MANUAL' | 'EDINAR_MANUAL' | 'ENTERPRISE_AUTOMATIC' | 'ENTERPRISE_MANUAL' | 'IDEAL_AUTOMATIC' | 'IDEAL_MANUAL' | 'INTERNAL_TRUSTED_ACCOUNT_AUTOMATIC' | 'INTERNAL_TRUSTED_ACCOUNT_MANUAL' | 'MULTIBANCO_AUTOMATIC' | 'MULTIBANCO_MANUAL' | 'ORDER' | 'PAYPAL_AUTOMATIC' | 'PAYPAL_MANUAL' | 'PAYU_AUTOMATIC' | 'PAYU_MANUAL' | 'RECOVERY_TRANSFER_AUTOMATIC' | 'REFUND' | 'REFUND_CHECK' | 'REFUND_CREDITCARD' | 'REFUND_CREDIT_ACCOUNT' | 'REFUND_CREDIT_CARD' | 'REFUND_CURRENT_ACCOUNT' | 'REFUND_DOMESTIC_CARD' | 'REFUND_ENTERPRISE' | 'REFUND_IDEAL' | 'REFUND_INTERNAL_TRUSTED_ACCOUNT' | 'REFUND_LOSS' | 'REFUND_MULTIBANCO' | 'REFUND_PAYPAL' | 'REFUND_PAYU' | 'REFUND_RUPAY' | 'REFUND_SEPA' | 'REFUND_SEPA_DIRECT_DEBIT' | 'REFUND_TRANSFER' | 'REFUND_UNKNOWN' | 'RUPAY_AUTOMATIC' | 'RUPAY_MANUAL' | 'SEPA_AUTOMATIC' | 'SEPA_DIRECT_DEBIT_AUTOMATIC' | 'SEPA_DIRECT_DEBIT_MANUAL' | 'TRANSFER_MANUAL' | 'UNPAID_CHECK' | 'UNPAID_CREDITCARD' | 'UNPAID_CREDIT_ACCOUNT' | 'UNPAID_CREDIT_CARD' | 'UNPAID_CURRENT_ACCOUNT' | 'UNPAID_DOMESTIC_CARD' | 'UNPAID_ENTERPRISE' | 'UNPAID_IDEAL' | 'UNPAID_INTERNAL_TRUSTED_ACCOUNT' | 'UNPAID_MULTIBANCO' | 'UNPAID_PAYPAL' | 'UNPAID_PAYU' | 'UNPAID_RUPAY' | 'UNPAID_SEPA' | 'UNPAID_SEPA_DIRECT_DEBIT' | 'UNPAID_WITHDRAW' | 'WARRANT_MANUAL' | 'WITHDRAW_AUTOMATIC' | Text
export type debt_entry_StatusDebtOrderEnum = 'PAID' | 'REFUNDED' | 'TO_BE_PAID' | 'UNMATURED' | 'UNPAID' | 'WRITE_OFF' | Text
export type debt_entry_StatusEnum = 'CANCELLED' | 'DONE' | 'FAILED' | 'PAID' | 'PENDING' | 'TODO' | Text
export type domain_DocumentFormatsEnum = 'gif' | 'jpeg' | 'jpg' | 'pdf' | 'png' | Text
export type domain_OperationActionEnum = 'canCancel' | 'canCorrect' | 'canRelaunch' | 'canReset' | Text
export type domain_OperationFunctionEnum_Request = 'ContactControl' | 'ContactControlAcknowledge' | 'ContactControlCorrect' | 'ContactControlNotify' | 'DnsAnycastActivate' | 'DnsAnycastDeactivate' | 'DnssecDisable' | 'DnssecEnable' | 'DnssecResigning' | 'DnssecRollKsk' | 'DnssecRollZsk' | 'DomainAfterMarket' | 'DomainContactControl' | 'DomainContactUpdate' | 'DomainControl' | 'DomainCreate' | 'DomainDelete' | 'DomainDnsUpdate' | 'DomainDsUpdate' | 'DomainEmailRedirectionsCreate' | 'DomainEmailRedirectionsDelete' | 'DomainHold' | 'DomainHostCreate' | 'DomainHostDelete' | 'DomainHostUpdate' | 'DomainIncomingTransfer' | 'DomainLock' | 'DomainOutgoingTransfer' | 'DomainRegistryDelete' | 'DomainRenew' | 'DomainResourceDelete' | 'DomainRestore' | 'DomainTrade' | 'DomainUnhold' | 'DomainUnlock' | 'ZoneImport'
export type domain_OperationStatusEnum = domain_OperationStatusEnum_Request | Text
export type domain_OperationStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export interface domain_OperationStep {
	description: string
	executionDuration: number
	step: string
}
export type domain_OperationTypeEnum = domain_OperationTypeEnum_Request | Text
export type domain_OperationTypeEnum_Request = 'alldom' | 'domain'
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
	status: domain_OperationStatusEnum
	todoDate: string
	type: domain_OperationTypeEnum
}
export type domain_TaskFunctionEnum = domain_TaskFunctionEnum_Request | Text
export type domain_TaskFunctionEnum_Request = 'DnsAnycastActivate' | 'DnsAnycastDeactivate' | 'DnssecDisable' | 'DnssecEnable' | 'DnssecResigning' | 'DnssecRollKsk' | 'DnssecRollZsk' | 'ZoneCreate' | 'ZoneCut' | 'ZoneDelete' | 'ZoneImport' | 'ZoneRestore'
export type domain_TaskStatusEnum = domain_TaskStatusEnum_Request | Text
export type domain_TaskStatusEnum_Request = 'cancelled' | 'doing' | 'done' | 'error' | 'problem' | 'todo'
export type http_MethodEnum = 'DELETE' | 'GET' | 'POST' | 'PUT' | Text
export type ip_CampusEnum_Request = 'BHS' | 'ERI' | 'GRA' | 'HIL' | 'LIM' | 'MIL' | 'PAR' | 'RBX' | 'SBG' | 'SGP' | 'SYD' | 'VIN' | 'WAW' | 'YNM' | 'YYZ'
export interface me_Migration {
	from: nichandle_OvhSubsidiaryEnum
	id: number
	status: me_migration_StatusEnum
	steps: me_migration_Step[] | null
	to: nichandle_OvhSubsidiaryEnum
}
export interface me_SupportLevel_Level {
	level: me_SupportLevel_LevelTypeEnum
}
export type me_SupportLevel_LevelTypeEnum = 'business' | 'enterprise' | 'premium' | 'premium-accredited' | 'standard' | Text
export interface me_abuse_Abuse {
	category: me_abuse_AbuseCategoryEnum
	creationDate: string
	publicId: string
	service: string
	status: me_abuse_AbuseStatusEnum
}
export type me_abuse_AbuseCategoryEnum = 'Compromised' | 'Copyright' | 'Illegal' | 'Intrusion' | 'Malware' | 'Network Attack' | 'Other' | 'Phishing' | 'Spam' | Text
export type me_abuse_AbuseStatusEnum = 'Answered' | 'Claimed' | 'Closed' | 'Escalated' | 'Open' | 'Paused' | 'Reopened' | 'Updated' | 'WaitingAnswer' | Text
export type me_agreements_AgreementStatusEnum = 'ko' | 'obsolete' | 'ok' | 'todo' | Text
export interface me_agreements_ContractAgreement {
	agreed: me_agreements_AgreementStatusEnum
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
	type: me_billing_purchaseOrder_PurchaseOrderTypeEnum_Request
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
	status: me_billing_purchaseOrder_StatusEnum
	type: me_billing_purchaseOrder_PurchaseOrderTypeEnum
}
export type me_billing_purchaseOrder_PurchaseOrderTypeEnum = me_billing_purchaseOrder_PurchaseOrderTypeEnum_Request | Text
export type me_billing_purchaseOrder_PurchaseOrderTypeEnum_Request = 'PURCHASE_ORDER' | 'REFERENCE_ORDER'
export type me_billing_purchaseOrder_StatusEnum = 'CREATED' | 'DELETED' | Text
export interface me_billing_purchaseOrder_Update_Request {
	active?: boolean | null
	billingGroupId?: number | null
	description?: string | null
	endDate?: string | null
	reference?: string | null
	startDate?: string | null
	type?: me_billing_purchaseOrder_PurchaseOrderTypeEnum_Request | null
}
export interface me_billing_report_Consumption {
	periodEnd: string
	periodStart: string
	report: string | null
	status: me_billing_report_consumption_StatusEnum
	taskId: string
}
export interface me_billing_report_consumption_CreationRequest_Request {
	periodEnd: string
	periodStart: string
}
export interface me_billing_report_consumption_CreationResponse {
	taskId: string
}
export type me_billing_report_consumption_StatusEnum = 'CREATING' | 'ERROR' | 'READY' | Text
export interface me_consent_Campaign {
	description: string
	name: string
	type: me_consent_CampaignTypeEnum
}
export type me_consent_CampaignTypeEnum = 'OPTIN' | 'OPTOUT' | Text
export interface me_consent_Consent {
	campaign: string
	history: me_consent_Decision[]
	type: me_consent_CampaignTypeEnum
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
	currencyCode: order_CurrencyCodeEnum
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
	country: nichandle_CountryEnum
	line1: string
	line2: string | null
	line3: string | null
	otherDetails: string | null
	province: string | null
	zip: string | null
}
export interface me_contact_Address_Request {
	city?: string
	country?: nichandle_CountryEnum_Request
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
	birthCountry: nichandle_CountryEnum | null
	birthDay: string | null
	birthZip: string | null
	cellPhone: string | null
	companyNationalIdentificationNumber: string | null
	email: string
	fax: string | null
	firstName: string
	gender: nichandle_GenderEnum | null
	id: number
	language: nichandle_LanguageEnum
	lastName: string
	legalForm: nichandle_LegalFormEnum
	nationalIdentificationNumber: string | null
	nationality: nichandle_CountryEnum | null
	organisationName: string | null
	organisationType: string | null
	phone: string | null
	spareEmail: string | null
	vat: string | null
}
export interface me_contact_Contact_Request {
	address?: me_contact_Address_Request
	birthCity?: string | null
	birthCountry?: nichandle_CountryEnum_Request | null
	birthDay?: string | null
	birthZip?: string | null
	cellPhone?: string | null
	companyNationalIdentificationNumber?: string | null
	email?: string
	fax?: string | null
	firstName?: string
	gender?: nichandle_GenderEnum_Request | null
	language?: nichandle_LanguageEnum_Request
	lastName?: string
	legalForm?: nichandle_LegalFormEnum_Request
	nationalIdentificationNumber?: string | null
	nationality?: nichandle_CountryEnum_Request | null
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
	type: me_credit_balance_TypeEnum
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
	type: me_credit_balance_movement_TypeEnum
}
export type me_credit_balance_TypeEnum = me_credit_balance_TypeEnum_Request | Text
export type me_credit_balance_TypeEnum_Request = 'BONUS' | 'DEPOSIT' | 'PREPAID_ACCOUNT' | 'VOUCHER'
export interface me_credit_balance_movement_SubObject {
	id: string
	name: string
}
export type me_credit_balance_movement_TypeEnum = 'BONUS' | 'CANCEL' | 'CREDIT_NOTE' | 'EXPIRE' | 'GIFT' | 'MANUAL' | 'ORDER' | 'REFUND' | 'UNPAID' | 'USE' | 'VOUCHER' | Text
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
	function: domain_TaskFunctionEnum
	id: number
	lastUpdate: string | null
	status: domain_TaskStatusEnum
	todoDate: string
	zone: string
}
export interface me_geolocation_ContinentCountryLocation {
	continent: me_geolocation_ContinentEnum | null
	countryCode: me_geolocation_CountryEnum | null
	ip: string
}
export type me_geolocation_ContinentEnum = 'africa' | 'antartica' | 'asia' | 'europe' | 'north-america' | 'oceania' | 'south-america' | Text
export type me_geolocation_CountryEnum = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw' | Text
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
export type me_migration_StatusEnum = 'CANCELED' | 'CHECKED' | 'DOING' | 'MIGRATED' | 'TODO' | 'TO_CHECK' | Text
export interface me_migration_Step {
	contracts: me_migration_step_Contracts | null
	debt: me_migration_step_Debt | null
	name: me_migration_step_NameEnum
	orders: me_migration_step_Orders | null
	status: me_migration_step_StatusEnum
}
export interface me_migration_step_Contracts {
	agreements: me_agreements_ContractAgreement[]
}
export interface me_migration_step_Debt {
	balanceAmount: order_Price | null
	ovhAccountAmount: order_Price | null
}
export type me_migration_step_NameEnum = 'CONTRACTS' | 'DEBT' | 'NIC' | 'ORDERS' | Text
export interface me_migration_step_Orders {
	pendingOperations: boolean
	pendingPromotions: boolean
	pendingSubscriptions: boolean
}
export type me_migration_step_StatusEnum = 'OK' | 'PENDING' | Text
export interface me_partnerLevel_Level {
	level: me_partnerLevel_LevelTypeEnum
	msa: boolean
	requirement: me_partnerLevel_RequirementLoSEnum
}
export type me_partnerLevel_LevelTypeEnum = 'advanced' | 'none' | 'standard' | 'strategic' | Text
export type me_partnerLevel_RequirementLoSEnum = 'none' | 'premium' | 'premium-accredited' | Text
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
	state: me_paymentMean_BankAccountStateEnum
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
export type me_paymentMean_BankAccountStateEnum = me_paymentMean_BankAccountStateEnum_Request | Text
export type me_paymentMean_BankAccountStateEnum_Request = 'blockedForIncidents' | 'pendingValidation' | 'replaced' | 'valid'
export interface me_paymentMean_BankAccountValidation {
	id: number
	submitUrl: string | null
	url: string
	validationType: me_paymentMean_ValidationTypeEnum
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
	state: me_paymentMean_CreditCardStateEnum
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
export type me_paymentMean_CreditCardStateEnum = 'expired' | 'tooManyFailures' | 'valid' | Text
export interface me_paymentMean_CreditCardValidation {
	id: number
	submitUrl: string | null
	url: string
	validationType: me_paymentMean_ValidationTypeEnum
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
	state: me_paymentMean_DeferredStateEnum
}
export type me_paymentMean_DeferredStateEnum = 'failed' | 'valid' | Text
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
	state: me_paymentMean_PaypalStateEnum
}
export interface me_paymentMean_PaypalChallengeCreation_Request {
	challenge: string
}
export interface me_paymentMean_PaypalCreation_Request {
	description?: string | null
	returnUrl?: string | null
	setDefault?: boolean | null
}
export type me_paymentMean_PaypalStateEnum = 'failing' | 'tooManyFailures' | 'valid' | Text
export interface me_paymentMean_PaypalValidation {
	id: number
	submitUrl: string | null
	url: string
	validationType: me_paymentMean_ValidationTypeEnum
}
export interface me_paymentMean_Paypal_Request {
	description?: string | null
}
export type me_paymentMean_ValidationTypeEnum = 'creditAccount' | 'documentToSend' | 'simpleValidation' | Text
export interface me_payment_AvailablePaymentMethod {
	formSessionId: string | null
	icon: me_payment_Icon
	integration: me_payment_IntegrationEnum
	merchantId: string | null
	oneshot: boolean
	organizationId: string | null
	paymentSubType: me_payment_AvailableSubTypeEnum | null
	paymentType: string
	registerable: boolean
	registerableWithTransaction: boolean
}
export type me_payment_AvailableSubTypeEnum = '30_DAYS' | '45_DAYS' | '60_DAYS' | 'AMERICAN_EXPRESS' | 'AURA' | 'CARTE_BANCAIRE' | 'CARTE_BLEUE' | 'CHORUS' | 'DINERS_CLUB' | 'DISCOVER' | 'JCB' | 'MAESTRO' | 'MASTERCARD' | 'NONE' | 'RUPAY' | 'VISA' | Text
export type me_payment_CreationSubTypeEnum_Request = 'CHORUS' | 'NONE'
export interface me_payment_Icon {
	data: string | null
	name: string
	url: string | null
}
export type me_payment_IntegrationEnum = 'BANK_TRANSFER' | 'COMPONENT' | 'IFRAME_VANTIV' | 'IN_CONTEXT' | 'NONE' | 'POST_FORM' | 'REDIRECT' | Text
export interface me_payment_PaymentMethod {
	billingContactId: number | null
	creationDate: string
	default: boolean
	description: string | null
	expirationDate: string | null
	formSessionId: string | null
	icon: me_payment_Icon
	integration: me_payment_IntegrationEnum | null
	label: string | null
	lastUpdate: string
	merchantId: string | null
	oneclick: boolean | null
	paymentMeanId: number | null
	paymentMethodId: number
	paymentSubType: me_payment_AvailableSubTypeEnum | null
	paymentType: string
	status: me_payment_method_StatusEnum
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
	status: me_payment_transaction_StatusEnum
	transactionId: number
	type: me_payment_transaction_TypeEnum
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
	paymentSubType?: me_payment_CreationSubTypeEnum_Request | null
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
export type me_payment_method_StatusEnum = me_payment_method_StatusEnum_Request | Text
export type me_payment_method_StatusEnum_Request = 'CANCELED' | 'CANCELING' | 'CREATED' | 'CREATING' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'MAINTENANCE' | 'PAUSED' | 'REJECTED' | 'REPLACED' | 'VALID' | 'VALIDATING'
export interface me_payment_method_Validation {
	formSessionId: string | null
	merchantId: string | null
	organizationId: string | null
	paymentMethodId: number
	transactionId: number | null
	url: string | null
	validationType: me_payment_IntegrationEnum
}
export type me_payment_transaction_StatusEnum = me_payment_transaction_StatusEnum_Request | Text
export type me_payment_transaction_StatusEnum_Request = 'CANCELED' | 'CANCELING' | 'CONFIRMING' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'READY' | 'SUCCESS'
export type me_payment_transaction_TypeEnum = 'CREDIT' | 'DEBIT' | Text
export interface me_tag_AvailableTag {
	keys: me_tag_TagKey[]
	name: string
}
export interface me_tag_Creation_Request {
	reason?: string | null
	tagName: string
}
export type me_tag_StatusEnum = 'CREATED' | 'CREATING' | 'DELETED' | 'DELETING' | 'ERROR' | 'MODERATING' | 'REFUSED' | 'REFUSING' | 'REVOCATING' | 'WAIT_MODERATION' | 'WAIT_REVOCATION' | Text
export interface me_tag_Tag {
	creationDate: string
	customerCode: string
	expirationDate: string | null
	extra: me_tag_TagExtra | null
	lastUpdate: string
	status: me_tag_StatusEnum
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
	type: me_tag_tagKey_TypeEnum
}
export type me_tag_tagKey_TypeEnum = 'ARRAY' | 'DATE' | 'ENUM' | 'INTEGER' | 'TEXT' | 'VARCHAR' | Text
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
	acceptedFormats: domain_DocumentFormatsEnum[] | null
	acceptedValues: string[] | null
	description: string | null
	fields: xander_ContactFieldEnum[] | null
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
	taskActions: domain_OperationActionEnum[]
	taskStatus: domain_OperationStatusEnum
}
export interface nichandle_EmailNotification {
	body: string
	date: string
	id: number
	subject: string
}
export type nichandle_GenderEnum = nichandle_GenderEnum_Request | Text
export type nichandle_IpRegistryEnum = nichandle_IpRegistryEnum_Request | Text
export type nichandle_IpRegistryEnum_Request = 'ARIN' | 'RIPE'
export interface nichandle_IpRestriction {
	id: number
	ip: string
	rule: nichandle_accessRestriction_IpRestrictionRuleEnum
	warning: boolean
}
export interface nichandle_IpRestrictionDefaultRule {
	rule: nichandle_accessRestriction_IpRestrictionRuleEnum
	warning: boolean
}
export interface nichandle_IpRestrictionDefaultRule_Request {
	rule?: nichandle_accessRestriction_IpRestrictionRuleEnum_Request
	warning?: boolean
}
export interface nichandle_IpRestriction_Request {
	rule?: nichandle_accessRestriction_IpRestrictionRuleEnum_Request
	warning?: boolean
}
export interface nichandle_Ipv4Org {
	abuse_mailbox: string
	address: string
	city: string
	country: nichandle_CountryEnum
	firstname: string
	lastname: string
	organisationId: string
	phone: string
	registry: nichandle_IpRegistryEnum
	state: string | null
	zip: string | null
}
export interface nichandle_Ipv4Org_Request {
	abuse_mailbox?: string
	address?: string
	city?: string
	country?: nichandle_CountryEnum_Request
	firstname?: string
	lastname?: string
	phone?: string
	state?: string | null
	zip?: string | null
}
export type nichandle_LanguageEnum = nichandle_LanguageEnum_Request | Text
export type nichandle_LanguageEnum_Request = 'cs_CZ' | 'de_DE' | 'en_AU' | 'en_CA' | 'en_GB' | 'en_IE' | 'en_US' | 'es_ES' | 'fi_FI' | 'fr_CA' | 'fr_FR' | 'fr_MA' | 'fr_SN' | 'fr_TN' | 'it_IT' | 'lt_LT' | 'nl_NL' | 'pl_PL' | 'pt_PT'
export type nichandle_LegalFormEnum = nichandle_LegalFormEnum_Request | Text
export type nichandle_LegalFormEnum_Request = 'administration' | 'association' | 'corporation' | 'individual' | 'other' | 'personalcorporation'
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
	country: nichandle_CountryEnum
	currency: nichandle_Currency
	customerCode: string | null
	email: string
	fax: string | null
	firstname: string | null
	italianSDI: string | null
	kycValidated: boolean | null
	language: nichandle_LanguageEnum | null
	legalform: nichandle_LegalFormEnum
	name: string | null
	nationalIdentificationNumber: string | null
	nichandle: string
	organisation: string | null
	ovhCompany: nichandle_OvhCompanyEnum
	ovhSubsidiary: nichandle_OvhSubsidiaryEnum
	phone: string | null
	phoneCountry: nichandle_CountryEnum | null
	phoneType: nichandle_PhoneTypeEnum | null
	purposeOfPurchase: string | null
	sex: nichandle_GenderEnum | null
	spareEmail: string | null
	state: nichandle_StateEnum
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
	country?: nichandle_CountryEnum_Request
	fax?: string | null
	firstname?: string | null
	italianSDI?: string | null
	language?: nichandle_LanguageEnum_Request | null
	legalform?: nichandle_LegalFormEnum_Request
	name?: string | null
	nationalIdentificationNumber?: string | null
	organisation?: string | null
	phone?: string | null
	phoneCountry?: nichandle_CountryEnum_Request | null
	phoneType?: nichandle_PhoneTypeEnum_Request | null
	purposeOfPurchase?: string | null
	sex?: nichandle_GenderEnum_Request | null
	spareEmail?: string | null
	vat?: string | null
	zip?: string | null
}
export type nichandle_OvhCompanyEnum = nichandle_OvhCompanyEnum_Request | Text
export type nichandle_OvhCompanyEnum_Request = 'kimsufi' | 'ovh' | 'soyoustart'
export type nichandle_OvhSubsidiaryEnum = 'CZ' | 'DE' | 'ES' | 'EU' | 'FI' | 'FR' | 'GB' | 'IE' | 'IT' | 'LT' | 'MA' | 'NL' | 'PL' | 'PT' | 'SN' | 'TN' | Text
export type nichandle_PhoneTypeEnum = nichandle_PhoneTypeEnum_Request | Text
export type nichandle_PhoneTypeEnum_Request = 'landline' | 'mobile'
export type nichandle_StateEnum = 'complete' | 'incomplete' | Text
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
export type nichandle_accessRestriction_IpRestrictionRuleEnum = nichandle_accessRestriction_IpRestrictionRuleEnum_Request | Text
export type nichandle_accessRestriction_IpRestrictionRuleEnum_Request = 'accept' | 'deny'
export interface nichandle_accessRestriction_SOTPAccount {
	creationDate: string
	lastUsedDate: string | null
	remaining: number
	status: nichandle_accessRestriction_SOTPStatusEnum
}
export interface nichandle_accessRestriction_SOTPSecret {
	codes: string[]
}
export type nichandle_accessRestriction_SOTPStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | 'needEmailValidation' | Text
export interface nichandle_accessRestriction_SOTPValidate {
	remainingCodes: number
}
export interface nichandle_accessRestriction_SmsAccount {
	creationDate: string
	description: string
	id: number
	lastUsedDate: string | null
	phoneNumber: string
	status: nichandle_accessRestriction_SmsStatusEnum
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
export type nichandle_accessRestriction_SmsStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | 'needEmailValidation' | Text
export interface nichandle_accessRestriction_TOTPAccount {
	creationDate: string
	description: string
	id: number
	lastUsedDate: string | null
	status: nichandle_accessRestriction_TOTPStatusEnum
}
export interface nichandle_accessRestriction_TOTPAccount_Request {
	description?: string
}
export interface nichandle_accessRestriction_TOTPSecret {
	id: number
	qrcodeHelper: string
	secret: string
}
export type nichandle_accessRestriction_TOTPStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | 'needEmailValidation' | Text
export interface nichandle_accessRestriction_U2FAccount {
	creationDate: string
	description: string
	id: number
	lastUsedDate: string | null
	status: nichandle_accessRestriction_U2FStatusEnum
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
export type nichandle_accessRestriction_U2FStatusEnum = 'disabled' | 'enabled' | 'needCodeValidation' | Text
export type nichandle_changeContact_ContactTypeEnum = 'contactAdmin' | 'contactBilling' | 'contactTech' | Text
export type nichandle_changeContact_TaskStateEnum = nichandle_changeContact_TaskStateEnum_Request | Text
export type nichandle_changeContact_TaskStateEnum_Request = 'aborted' | 'checkValidity' | 'doing' | 'done' | 'error' | 'expired' | 'refused' | 'todo' | 'validatingByCustomers'
export type nichandle_changeEmail_TaskStateEnum = nichandle_changeEmail_TaskStateEnum_Request | Text
export type nichandle_changeEmail_TaskStateEnum_Request = 'aborted' | 'done' | 'refused' | 'todo'
export interface nichandle_contactChange_Task {
	askingAccount: string | null
	contactTypes: nichandle_changeContact_ContactTypeEnum[]
	dateDone: string | null
	dateRequest: string
	fromAccount: string
	id: number
	serviceDomain: string | null
	state: nichandle_changeContact_TaskStateEnum
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
	state: nichandle_changeEmail_TaskStateEnum
}
export interface nichandle_sshKey {
	key: string
	keyName: string
}
export type oauth2_ClientFlowEnum = oauth2_ClientFlowEnum_Request | Text
export type oauth2_ClientFlowEnum_Request = 'AUTHORIZATION_CODE' | 'CLIENT_CREDENTIALS'
export interface oauth2_client {
	callbackUrls: string[] | null
	clientId: string
	createdAt: string
	description: string
	flow: oauth2_ClientFlowEnum
	identity: string | null
	name: string
}
export interface oauth2_clientRequest_Request {
	callbackUrls?: string[]
	description: string
	flow: oauth2_ClientFlowEnum_Request
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
export interface order_LongPrice {
	currencyCode: order_CurrencyCodeEnum
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
export type order_cart_GenericProductPricingTypeEnum = 'consumption' | 'purchase' | 'rental' | Text
export type order_cart_GenericProductTypeEnum = 'cloud_service' | 'delivery' | 'deposit' | 'domain' | 'implementation_services' | 'saas_license' | 'shipping' | 'storage' | Text
export interface payment_method_AvailablePaymentMethod {
	formSessionId: string | null
	icon: payment_method_Icon
	integration: payment_method_IntegrationType
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
export type payment_method_IntegrationType = 'BANK_TRANSFER' | 'COMPONENT' | 'DONE' | 'IFRAME_VANTIV' | 'IN_CONTEXT' | 'NONE' | 'POST_FORM' | 'REDIRECT' | Text
export interface payment_method_PaymentMethod {
	billingContactId: number | null
	creationDate: string
	default: boolean
	description: string | null
	expirationDate: string | null
	formSessionId: string | null
	icon: payment_method_Icon
	integration: payment_method_IntegrationType | null
	label: string | null
	lastUpdate: string | null
	merchantId: string | null
	oneclick: boolean | null
	paymentMeanId: number | null
	paymentMethodId: number
	paymentSubType: payment_method_SubTypeEnum | null
	paymentType: string
	status: payment_method_StatusEnum
}
export type payment_method_StatusEnum = 'CANCELED' | 'CANCELING' | 'CREATED' | 'CREATING' | 'ERROR' | 'EXPIRED' | 'FAILED' | 'MAINTENANCE' | 'PAUSED' | 'REJECTED' | 'REPLACED' | 'VALID' | 'VALIDATING' | Text
export type payment_method_SubTypeEnum = '30_DAYS' | '45_DAYS' | '60_DAYS' | 'AMERICAN_EXPRESS' | 'AURA' | 'CARTE_BANCAIRE' | 'CARTE_BLEUE' | 'CHORUS' | 'DINERS_CLUB' | 'DISCOVER' | 'JCB' | 'MAESTRO' | 'MASTERCARD' | 'NONE' | 'RUPAY' | 'VISA' | Text
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
export type recommendations_productRangesEnum_Request = 'baremetal' | 'domain' | 'public_cloud' | 'saas' | 'vps' | 'web'
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
	country?: nichandle_CountryEnum_Request
	email?: string | null
	fax?: string | null
	firstname?: string | null
	italianSDI?: string | null
	language?: nichandle_LanguageEnum_Request | null
	legalform?: nichandle_LegalFormEnum_Request
	name?: string | null
	nationalIdentificationNumber?: string | null
	organisation?: string | null
	phone?: string | null
	phoneCountry?: nichandle_CountryEnum_Request | null
	phoneType?: nichandle_PhoneTypeEnum_Request | null
	purposeOfPurchase?: string | null
	sex?: nichandle_GenderEnum_Request | null
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
	type: telephony_ProtocolEnum
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
export type telephony_ProtocolEnum = telephony_ProtocolEnum_Request | Text
export type telephony_ProtocolEnum_Request = 'mgcp' | 'sip'
export interface telephony_Settings {
	billingPolicies: telephony_BillingSettings
	lineDescriptionPolicies: telephony_LineDescriptionSettings
}
export interface telephony_Settings_Request {
	billingPolicies?: telephony_BillingSettings_Request
	lineDescriptionPolicies?: telephony_LineDescriptionSettings_Request
}
export type xander_ContactFieldEnum = 'address.city' | 'address.country' | 'address.line1' | 'address.line2' | 'address.line3' | 'address.otherDetails' | 'address.province' | 'address.zip' | 'birthCity' | 'birthCountry' | 'birthDay' | 'birthZip' | 'cellPhone' | 'companyNationalIdentificationNumber' | 'email' | 'fax' | 'firstName' | 'gender' | 'language' | 'lastName' | 'legalForm' | 'nationalIdentificationNumber' | 'nationality' | 'organisationName' | 'organisationType' | 'phone' | 'spareEmail' | 'vat' | Text
export interface xdsl_Setting {
	ispPartnerOrderCollectChoice: boolean
	resellerFastModemShipping: boolean
	resellerModemBasicConfig: boolean
}
