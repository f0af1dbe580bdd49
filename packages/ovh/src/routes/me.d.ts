// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $3 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
type $4 = 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-ca' | 'soyoustart-eu'
type $5 = 'ovh-eu'
type $6 = 'ovh-ca' | 'ovh-eu'
type $7 = 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /me. */
export interface Me {
	'me#GET': Read<nichandle_Nichandle, $1>
	'me#PUT': Write<void, $1, nichandle_Nichandle_Request>
	me: {
		'abuse#GET': Read<string[], $2, unknown, { status: 'BETA' }>
		'account#POST': Write<nichandle_Nichandle, string, reseller_Nichandle_Request, { status: 'ALPHA' }>
		'agreements#GET': Read<number[], $1, { agreed?: agreements_AgreementStateEnum; contractId?: number }>
		'autorenew#GET': Read<nichandle_NicAutorenewInfos, $4>
		'autorenew#POST': Write<void, $4, { renewDay: number }>
		'autorenew#PUT': Write<void, $4, nichandle_NicAutorenewInfos_Request>
		'availableAutomaticPaymentMeans#GET': Read<billing_AutomaticPaymentMean, $1>
		'bill#GET': Read<string[], $1, { category?: billing_CategoryEnum; 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'certificates#GET': Read<string[], $1, { name?: string }, { status: 'ALPHA' }>
		'changeEmail#POST': Write<nichandle_emailChange_Task, $1, { newEmail: string }>
		'changePassword#POST': Write<void, $1>
		'consent#GET': Read<me_consent_Campaign[], $1>
		'contact#GET': Read<number[], $1>
		'contact#POST': Write<me_contact_Contact, $1, me_contact_Contact_Request>
		'correctiveInvoice#GET': Read<string[], string, { category?: billing_CategoryEnum; 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'debtAccount#GET': Read<debt_Balance, $1>
		'deposit#GET': Read<string[], $1, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'document#GET': Read<string[], $4>
		'document#POST': Write<nichandle_document_Document, $4, { name: string; tags?: complexType_SafeKeyValue_Request<string>[] }>
		'fidelityAccount#GET': Read<billing_FidelityAccount, $1>
		'fidelityAccount#PUT': Write<void, $1, billing_FidelityAccount_Request>
		'geolocation#POST': Write<me_geolocation_ContinentCountryLocation, $1, unknown, { auth: false }>
		'insight#GET': Read<me_insight_Access, $5, unknown, { status: 'BETA' }>
		'ipOrganisation#GET': Read<string[], $1>
		'ipOrganisation#POST': Write<void, $1, { abuse_mailbox: string; address: string; city: string; country: nichandle_CountryEnum; firstname: string; lastname: string; phone: string; registry: nichandle_IpRegistryEnum; state?: string; zip?: string }>
		'marketing#GET': Read<me_marketing_Consent, $6>
		'marketing#PUT': Write<me_marketing_Consent, $6, me_marketing_Consent_Request>
		'migration#GET': Read<number[], $7, unknown, { status: 'BETA' }>
		'order#GET': Read<number[], $1, { 'date.from'?: string; 'date.to'?: string }>
		'ovhAccount#GET': Read<string[], $4>
		'partnerLevel#GET': Read<me_partnerLevel_Level, $6, unknown, { status: 'BETA' }>
		'passwordRecover#POST': Write<void, $1, { ovhCompany: nichandle_OvhCompanyEnum; ovhId: string }, { auth: false }>
		'recommendations#GET': Read<recommendations_Recommendations, $6, { max?: number; range?: recommendations_productRangesEnum }, { status: 'ALPHA' }>
		'refund#GET': Read<string[], $1, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'reverseBill#GET': Read<string[], $4, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		'sla#GET': Read<number[], $1>
		'sshKey#GET': Read<string[], $1>
		'sshKey#POST': Write<void, $1, { key: string; keyName: string }>
		'subAccount#GET': Read<number[], $1>
		'subAccount#POST': Write<number, $1, { description?: string }>
		'subscription#GET': Read<string[], $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15' }>
		'supportLevel#GET': Read<me_SupportLevel_Level, $6, unknown, { status: 'BETA' }>
		'tag#GET': Read<string[], $2, unknown, { status: 'BETA' }>
		'tag#POST': Write<me_tag_Tag, $2, me_tag_Creation_Request, { status: 'BETA' }>
		'vipStatus#GET': Read<nichandle_VipStatus, $2>
		'withdrawal#GET': Read<string[], $1, { 'date.from'?: string; 'date.to'?: string; orderId?: number }>
		abuse: {
			'{id}#GET': Read<me_abuse_Abuse, $2, unknown, { status: 'BETA' }>
		}
		accessRestriction: {
			'backupCode#DELETE': Read<void, $1>
			'backupCode#GET': Read<nichandle_accessRestriction_SOTPAccount, $1>
			'backupCode#POST': Write<nichandle_accessRestriction_SOTPSecret, $1>
			'developerMode#GET': Read<nichandle_DeveloperModeRestriction, $1>
			'developerMode#PUT': Write<void, $1, nichandle_DeveloperModeRestriction_Request>
			'ip#GET': Read<number[], $1>
			'ip#POST': Write<void, $1, { ip: string; rule: nichandle_accessRestriction_IpRestrictionRuleEnum; warning: boolean }>
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
			'credential#GET': Read<number[], $1, { applicationId?: number; status?: auth_CredentialStateEnum }>
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
				'kind#GET': Read<string[], string, unknown, { status: 'ALPHA' }>
				'subscription#GET': Read<string[], string, { kind?: string }, { status: 'ALPHA' }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, string, dbaas_logs_LogSubscriptionCreation_Request, { status: 'ALPHA' }>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, string, dbaas_logs_LogUrlCreation_Request, { status: 'ALPHA' }>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, string, unknown, { status: 'ALPHA' }>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, string, unknown, { status: 'ALPHA' }>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, string, unknown, { status: 'ALPHA' }>
				}
			}
			logs: {
				'self#GET': Read<number[], $3>
				'services#GET': Read<number[], $3>
				self: {
					'{logId}#GET': Read<api_Log, $3>
				}
				services: {
					'{logId}#GET': Read<api_Log, $3>
				}
			}
			oauth2: {
				'client#GET': Read<string[], $2, unknown, { status: 'BETA' }>
				'client#POST': Write<oauth2_clientSecret, $2, oauth2_clientRequest_Request, { status: 'BETA' }>
				client: {
					'{clientId}#DELETE': Read<void, $2, unknown, { status: 'BETA' }>
					'{clientId}#GET': Read<oauth2_client, $2, unknown, { status: 'BETA' }>
					'{clientId}#PUT': Write<void, $2, oauth2_client_Request, { status: 'BETA' }>
				}
			}
		}
		bill: {
			'export#POST': Write<void, $4, { archiveType: billing_ArchiveTypeEnum; endDate?: string; ids?: string[]; startDate?: string }>
			'{billId}#GET': Read<billing_Bill, $1>
			'{billId}': {
				'debt#GET': Read<debt_Debt, $1>
				'details#GET': Read<string[], $1>
				'payment#GET': Read<billing_Payment, $4>
				debt: {
					'operation#GET': Read<number[], $1, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, $4>
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
			'group#GET': Read<number[], $2, { name?: string; serviceId?: number }, { status: 'BETA' }>
			'group#POST': Write<me_billing_group_BillingGroup, $2, me_billing_group_BillingGroup_Request, { status: 'BETA' }>
			'invoicesByPostalMail#GET': Read<boolean, $3, unknown, { status: 'BETA' }>
			'invoicesByPostalMail#POST': Write<void, $3, { enable: boolean }, { status: 'BETA' }>
			'purchaseOrder#GET': Read<number[], $2, { billingGroupId?: number }, { status: 'BETA' }>
			'purchaseOrder#POST': Write<me_billing_purchaseOrder_PurchaseOrder, $2, me_billing_purchaseOrder_Creation_Request, { status: 'BETA' }>
			group: {
				'{groupId}#DELETE': Read<void, $2, unknown, { status: 'BETA' }>
				'{groupId}#GET': Read<me_billing_group_BillingGroup, $2, unknown, { status: 'BETA' }>
				'{groupId}#PUT': Write<void, $2, me_billing_group_BillingGroup_Request, { status: 'BETA' }>
				'{groupId}': {
					'service#GET': Read<number[], $2, unknown, { status: 'BETA' }>
					'service#POST': Write<me_billing_group_Service, $2, me_billing_group_service_Create_Request, { status: 'BETA' }>
					service: {
						'{serviceId}#DELETE': Read<void, $2, unknown, { status: 'BETA' }>
						'{serviceId}#GET': Read<me_billing_group_Service, $2, unknown, { status: 'BETA' }>
					}
				}
			}
			purchaseOrder: {
				'{id}#DELETE': Read<void, $2, unknown, { status: 'BETA' }>
				'{id}#GET': Read<me_billing_purchaseOrder_PurchaseOrder, $2, unknown, { status: 'BETA' }>
				'{id}#PUT': Write<void, $2, me_billing_purchaseOrder_Update_Request, { status: 'BETA' }>
			}
			report: {
				'consumption#GET': Read<string[], $5>
				'consumption#POST': Write<me_billing_report_consumption_CreationResponse, $5, me_billing_report_consumption_CreationRequest_Request>
				consumption: {
					'{taskId}#GET': Read<me_billing_report_Consumption, $5>
				}
			}
		}
		bringYourOwnIp: {
			'token#GET': Read<string, $2, { campus: ip_CampusEnum }, { status: 'BETA' }>
		}
		carbonCalculator: {
			'hasInvoice#GET': Read<carbonCalculator_HasInvoiceResponse, $6, { date?: string }>
			'task#GET': Read<carbonCalculator_Task[], $6>
			'task#POST': Write<carbonCalculator_CalculationResponse, $6, carbonCalculator_CalculationRequest_Request>
			task: {
				'{taskID}#GET': Read<carbonCalculator_Task, $6>
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
				'current#GET': Read<me_consumption_Transaction[], $2>
				'forecast#GET': Read<me_consumption_Transaction[], $2>
				'history#GET': Read<me_consumption_Transaction[], $2, { beginDate: string; endDate: string }>
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
			'{correctiveInvoiceId}#GET': Read<billing_CorrectiveInvoice, string>
			'{correctiveInvoiceId}': {
				'debt#GET': Read<debt_Debt, string>
				'details#GET': Read<string[], string>
				'payment#GET': Read<billing_Payment, string>
				debt: {
					'operation#GET': Read<number[], string, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, string>
					operation: {
						'{operationId}#GET': Read<debt_Operation, string>
						'{operationId}': {
							'associatedObject#GET': Read<debt_entry_AssociatedObject, string>
						}
					}
				}
				details: {
					'{correctiveInvoiceDetailId}#GET': Read<billing_CorrectiveInvoiceDetail, string>
				}
			}
		}
		credit: {
			'balance#GET': Read<string[], $1, { type?: me_credit_balance_TypeEnum }>
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
					'pay#POST': Write<billing_Order, $4>
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
				'details#GET': Read<string[], $4>
				'paidBills#GET': Read<string[], $1>
				'payment#GET': Read<billing_Payment, $4>
				details: {
					'{depositDetailId}#GET': Read<billing_DepositDetail, $4>
				}
				paidBills: {
					'{billId}#GET': Read<billing_Bill, $1>
					'{billId}': {
						'debt#GET': Read<debt_Debt, $1>
						'details#GET': Read<string[], $1>
						'payment#GET': Read<billing_Payment, $4>
						debt: {
							'operation#GET': Read<number[], $1, { depositOrderId?: number }>
							'pay#POST': Write<billing_Order, $4>
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
			'cors#POST': Write<void, $4, { origin: string }>
			'{id}#DELETE': Read<void, $4>
			'{id}#GET': Read<nichandle_document_Document, $4>
			'{id}#PUT': Write<void, $4, nichandle_document_Document_Request>
		}
		fax: {
			'customDomains#GET': Read<number[], $3>
			'customDomains#POST': Write<telephony_MailDomain2Service, $3, { domain: string }>
			customDomains: {
				'{id}#DELETE': Read<void, $3>
				'{id}#GET': Read<telephony_MailDomain2Service, $3>
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
			'group#GET': Read<string[], $2>
			'group#POST': Write<auth_Group, $2, auth_GroupRequest_Request>
			'provider#DELETE': Read<void, $2>
			'provider#GET': Read<auth_Provider, $2>
			'provider#POST': Write<auth_Provider, $2, auth_ProviderRequest_Request>
			'provider#PUT': Write<void, $2, auth_Provider_Request>
			'user#GET': Read<string[], $2>
			'user#POST': Write<void, $2, auth_UserRequest_Request>
			group: {
				'{group}#DELETE': Read<void, $2>
				'{group}#GET': Read<auth_Group, $2>
				'{group}#PUT': Write<void, $2, auth_Group_Request>
				'{group}': {
					'user#GET': Read<string[], string>
					'user#POST': Write<void, string, auth_GroupUser_Request>
					user: {
						'{user}#DELETE': Read<void, string>
					}
				}
			}
			user: {
				'{user}#DELETE': Read<void, $2>
				'{user}#GET': Read<auth_User, $2>
				'{user}#PUT': Write<void, $2, auth_User_Request>
				'{user}': {
					'disable#POST': Write<void, $2>
					'enable#POST': Write<void, $2>
					'token#GET': Read<string[], string>
					'token#POST': Write<auth_PersonalAccessTokenResponse, string, auth_PersonalAccessTokenRequest_Request>
					token: {
						'{name}#DELETE': Read<void, string>
						'{name}#GET': Read<auth_PersonalAccessToken, string>
						'{name}#PUT': Write<auth_PersonalAccessToken, string, auth_PersonalAccessTokenModifyRequest_Request>
					}
				}
			}
		}
		incident: {
			sbg: {
				'migrateServices#GET': Read<me_incident_ServiceMigration[], $4, unknown, { status: 'ALPHA' }>
				'migrateServices#POST': Write<me_incident_Order, $4, me_incident_MigrateServices_Request, { status: 'ALPHA' }>
			}
		}
		ipOrganisation: {
			'{organisationId}#DELETE': Read<void, $1>
			'{organisationId}#GET': Read<nichandle_Ipv4Org, $1>
			'{organisationId}#PUT': Write<void, $1, nichandle_Ipv4Org_Request>
		}
		logs: {
			'audit#GET': Read<audit_Log[], $2, unknown, { status: 'ALPHA' }>
			audit: {
				log: {
					'kind#GET': Read<string[], string, unknown, { status: 'ALPHA' }>
					'subscription#GET': Read<string[], string, { kind?: string }, { status: 'ALPHA' }>
					'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, string, dbaas_logs_LogSubscriptionCreation_Request, { status: 'ALPHA' }>
					'url#POST': Write<dbaas_logs_TemporaryLogsLink, string, dbaas_logs_LogUrlCreation_Request, { status: 'ALPHA' }>
					kind: {
						'{name}#GET': Read<dbaas_logs_LogKind, string, unknown, { status: 'ALPHA' }>
					}
					subscription: {
						'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, string, unknown, { status: 'ALPHA' }>
						'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, string, unknown, { status: 'ALPHA' }>
					}
				}
			}
		}
		mailingList: {
			'availableLists#GET': Read<string[], $4>
			'subscribe#POST': Write<void, $4, { email: string; mailingList: string }>
		}
		migration: {
			'{migrationId}#GET': Read<me_Migration, $7, unknown, { status: 'BETA' }>
			'{migrationId}': {
				'contract#GET': Read<number[], $7, unknown, { status: 'BETA' }>
				contract: {
					'{contractId}#GET': Read<me_migration_Contract, $7, unknown, { status: 'BETA' }>
					'{contractId}': {
						'accept#POST': Write<me_agreements_ContractAgreement, $7, unknown, { status: 'BETA' }>
						'agreement#GET': Read<me_agreements_ContractAgreement, $7, unknown, { status: 'BETA' }>
					}
				}
			}
		}
		notification: {
			email: {
				'history#GET': Read<number[], $4>
				history: {
					'{id}#GET': Read<nichandle_EmailNotification, $4>
				}
			}
		}
		order: {
			'{orderId}#GET': Read<billing_Order, $1>
			'{orderId}': {
				'associatedObject#GET': Read<billing_order_AssociatedObject, $1>
				'availableRegisteredPaymentMean#GET': Read<billing_order_RegisteredPaymentMean[], $1>
				'balance#GET': Read<string[], $1, unknown, { status: 'BETA' }>
				'balance#POST': Write<billing_CreditBalance, $1, { balanceName: string }, { status: 'BETA' }>
				'debt#GET': Read<debt_Debt, $4>
				'details#GET': Read<number[], $1>
				'followUp#GET': Read<billing_order_FollowUp[], $1, unknown, { status: 'BETA' }>
				'pay#POST': Write<void, $1, { paymentMethod: billing_order_PayWithPaymentMethod_Request }, { status: 'BETA' }>
				'payWithRegisteredPaymentMean#POST': Write<void, $1, { paymentMean: billing_ReusablePaymentMeanEnum; paymentMeanId?: number }>
				'payment#GET': Read<billing_Payment, $4>
				'paymentMeans#GET': Read<billing_order_PaymentMeans, $4>
				'paymentMethods#GET': Read<billing_order_PaymentMethods, $1, unknown, { status: 'BETA' }>
				'retraction#POST': Write<void, $1, { comment?: string; reason: billing_order_RetractionReasonEnum }>
				'status#GET': Read<billing_order_OrderStatusEnum | Text, $1>
				'waiveRetraction#POST': Write<void, $4>
				balance: {
					'{balanceName}#DELETE': Read<void, $1, unknown, { status: 'BETA' }>
					'{balanceName}#GET': Read<billing_CreditBalance, $1, unknown, { status: 'BETA' }>
				}
				consumption: {
					'details#GET': Read<billing_order_ConsumptionDetails, $4, { fileFormat: consumption_ConsumptionExportFormatsEnum }>
				}
				debt: {
					'operation#GET': Read<number[], $4, { depositOrderId?: number }>
					'pay#POST': Write<billing_Order, $4>
					operation: {
						'{operationId}#GET': Read<debt_Operation, $4>
						'{operationId}': {
							'associatedObject#GET': Read<debt_entry_AssociatedObject, $4>
						}
					}
				}
				details: {
					'{orderDetailId}#GET': Read<billing_OrderDetail, $4>
					'{orderDetailId}': {
						'extension#GET': Read<billing_ItemDetail, $4, unknown, { status: 'BETA' }>
					}
				}
			}
		}
		ovhAccount: {
			'{ovhAccountId}#GET': Read<billing_OvhAccount, $4>
			'{ovhAccountId}#PUT': Write<void, $4, billing_OvhAccount_Request>
			'{ovhAccountId}': {
				'creditOrder#POST': Write<billing_Order, $4, { amount: number }>
				'movements#GET': Read<number[], $4, { 'date.from'?: string; 'date.to'?: string }>
				'retrieveMoney#POST': Write<billing_Order, $4, { amount: number; bankAccountId: number }>
				movements: {
					'{movementId}#GET': Read<billing_Movement, $4>
					'{movementId}': {
						'requestRefund#POST': Write<void, $4, { amount: number }>
					}
				}
			}
		}
		payment: {
			'availableMethods#GET': Read<me_payment_AvailablePaymentMethod[], $1>
			'method#GET': Read<number[], $1, { default?: boolean; paymentType?: string; status?: me_payment_method_StatusEnum }>
			'method#POST': Write<me_payment_method_Validation, $1, me_payment_method_Creation_Request>
			'transaction#GET': Read<number[], $1, { paymentMethodId?: number; status?: me_payment_transaction_StatusEnum }>
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
			'bankAccount#GET': Read<number[], $4, { state?: me_paymentMean_BankAccountStateEnum }, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
			'bankAccount#POST': Write<me_paymentMean_BankAccountValidation, $4, me_paymentMean_BankAccountCreation_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
			'creditCard#GET': Read<number[], $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
			'creditCard#POST': Write<me_paymentMean_CreditCardValidation, $4, me_paymentMean_CreditCardCreation_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
			'deferredPaymentAccount#GET': Read<number[], $4>
			'paypal#GET': Read<number[], $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
			'paypal#POST': Write<me_paymentMean_PaypalValidation, $4, me_paymentMean_PaypalCreation_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
			bankAccount: {
				'{id}#DELETE': Read<void, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}#GET': Read<me_paymentMean_BankAccount, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}#PUT': Write<void, $4, me_paymentMean_BankAccount_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}': {
					'challenge#POST': Write<void, $4, me_paymentMean_BankAccountChallengeCreation_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
					'chooseAsDefaultPaymentMean#POST': Write<void, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				}
			}
			creditCard: {
				'{id}#DELETE': Read<void, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}#GET': Read<me_paymentMean_CreditCard, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}#PUT': Write<void, $4, me_paymentMean_CreditCard_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}': {
					'challenge#POST': Write<void, $4, me_paymentMean_CreditCardChallengeCreation_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
					'chooseAsDefaultPaymentMean#POST': Write<void, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				}
			}
			deferredPaymentAccount: {
				'{id}#GET': Read<me_paymentMean_Deferred, $4>
				'{id}#PUT': Write<void, $4, me_paymentMean_Deferred_Request>
				'{id}': {
					'chooseAsDefaultPaymentMean#POST': Write<void, $4>
				}
			}
			paypal: {
				'{id}#DELETE': Read<void, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}#GET': Read<me_paymentMean_Paypal, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}#PUT': Write<void, $4, me_paymentMean_Paypal_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				'{id}': {
					'challenge#POST': Write<void, $4, me_paymentMean_PaypalChallengeCreation_Request, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
					'chooseAsDefaultPaymentMean#POST': Write<void, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-03-07'; deleted: '2023-09-07'; instead: '/me/payment/method' }>
				}
			}
		}
		refund: {
			'export#POST': Write<void, $4, { archiveType: billing_ArchiveTypeEnum; endDate?: string; ids?: string[]; startDate?: string }>
			'{refundId}#GET': Read<billing_Refund, $1>
			'{refundId}': {
				'details#GET': Read<string[], $1>
				'payment#GET': Read<billing_Payment, $4>
				details: {
					'{refundDetailId}#GET': Read<billing_RefundDetail, $1>
				}
			}
		}
		reverseBill: {
			'{reverseBillId}#GET': Read<billing_ReverseBill, $4>
			'{reverseBillId}': {
				'details#GET': Read<string[], $4>
				'payment#GET': Read<billing_Payment, $4>
				details: {
					'{reverseBillDetailId}#GET': Read<billing_ReversableBillDetail, $4>
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
			'{subscriptionType}#GET': Read<nichandle_Subscription, $4, unknown, { status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15' }>
			'{subscriptionType}#PUT': Write<void, $4, nichandle_Subscription_Request, { status: 'DEPRECATED'; deprecated: '2023-06-15'; deleted: '2023-07-15' }>
		}
		tag: {
			'available#GET': Read<me_tag_AvailableTag[], $2, unknown, { status: 'BETA' }>
			'{tag}#DELETE': Read<me_tag_Tag, $2, unknown, { status: 'BETA' }>
			'{tag}#GET': Read<me_tag_Tag, $2, unknown, { status: 'BETA' }>
		}
		task: {
			'contactChange#GET': Read<number[], $4, { askingAccount?: string; state?: nichandle_changeContact_TaskStateEnum; toAccount?: string }>
			'dns#GET': Read<number[], $6, { function?: domain_TaskFunctionEnum; status?: domain_TaskStatusEnum; zone?: string }>
			'domain#GET': Read<number[], $6, { domain?: string; function?: domain_OperationFunctionEnum; status?: domain_OperationStatusEnum; type?: domain_OperationTypeEnum }>
			'emailChange#GET': Read<number[], $1, { state?: nichandle_changeEmail_TaskStateEnum }>
			contactChange: {
				'{id}#GET': Read<nichandle_contactChange_Task, $4>
				'{id}': {
					'accept#POST': Write<void, $4, { token: string }>
					'refuse#POST': Write<void, $4, { token: string }>
					'resendEmail#POST': Write<void, $4>
				}
			}
			dns: {
				'{id}#GET': Read<me_dns_Task, $6>
				'{id}': {
					'accelerate#POST': Write<void, $6>
					'cancel#POST': Write<void, $6>
					'relaunch#POST': Write<void, $6>
				}
			}
			domain: {
				'{id}#GET': Read<domain_Task, $6>
				'{id}': {
					'accelerate#POST': Write<void, $6>
					'argument#GET': Read<string[], $6>
					'cancel#POST': Write<void, $6>
					'progressbar#GET': Read<nichandle_DomainTaskProgressBar, $6>
					'relaunch#POST': Write<void, $6>
					argument: {
						'{key}#GET': Read<nichandle_DomainTaskArgument, $6>
						'{key}#PUT': Write<void, $6, nichandle_DomainTaskArgument_Request>
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
			'defaultIpRestriction#GET': Read<number[], $3>
			'defaultIpRestriction#POST': Write<telephony_DefaultIpRestriction, $3, { subnet: string; type: telephony_ProtocolEnum }>
			'settings#GET': Read<telephony_Settings, $3>
			'settings#POST': Write<void, $3, { settings: telephony_Settings_Request }>
			defaultIpRestriction: {
				'{id}#DELETE': Read<void, $3>
				'{id}#GET': Read<telephony_DefaultIpRestriction, $3>
			}
		}
		voucher: {
			'checkValidity#POST': Write<nichandle_VoucherStatus, $1, { voucher: string }>
		}
		withdrawal: {
			'{withdrawalId}#GET': Read<billing_Withdrawal, $1>
			'{withdrawalId}': {
				'details#GET': Read<string[], $4>
				'payment#GET': Read<billing_Payment, $4>
				details: {
					'{withdrawalDetailId}#GET': Read<billing_WithdrawalDetail, $4>
				}
			}
		}
		xdsl: {
			'setting#GET': Read<xdsl_Setting, $3>
			'setting#POST': Write<void, $3, { resellerFastModemShipping?: boolean; resellerModemBasicConfig?: boolean }>
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
