// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscription, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, email_exchange_CountryCodeEnum_Request, iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu' }
type $2 = { at: 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'; status: 'DEPRECATED'; deprecated: '2023-03-02'; deleted: '2023-04-02' }
type $3 = {}
type $4 = { at: 'ovh-ca' | 'ovh-eu' }
type $5 = { status: 'ALPHA' }
/** The routes of v1 below /email/exchange. */
export interface EmailExchange {
	email: {
		'exchange#GET': Read<string[], $1>
		exchange: {
			'{organizationName}': {
				'service#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
				service: {
					'{exchangeService}#GET': Read<email_exchange_ExchangeServiceWithIAM, $1>
					'{exchangeService}#PUT': Write<void, $1, email_exchange_ExchangeService_Request>
					'{exchangeService}': {
						'account#GET': Read<string[], $1, { accountLicense?: email_exchange_OvhLicenceEnum_Request; company?: string; id?: number; primaryEmailAddress?: string }>
						'account#POST': Write<email_exchange_Task, $1, { SAMAccountName?: string; authenticationPolicyId?: number; city?: string; company?: string; countryCode?: email_exchange_CountryCodeEnum_Request; description?: string; displayName?: string; domain: string; fax?: string; firstName?: string; forwardingEmail?: string; hiddenFromGAL?: boolean; initials?: string; jobDepartment?: string; jobTitle?: string; lastName?: string; license: email_exchange_OvhLicenceEnum_Request; litigation?: boolean; litigationPeriod?: number; login: string; mailSenderDisplay?: string; mailingFilter?: email_exchange_MailingFilterEnum_Request[]; mobile?: string; office?: string; outlookLicense?: boolean; password: string; phone?: string; postalCode?: string; quota?: number; region?: string; sbrDestination?: string; sendConnectorId?: number; spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request; storeCopyOfEmail?: boolean; streetAddress?: string }>
						'activateSharepoint#POST': Write<email_exchange_Task, $2, { primaryEmailAddress: string; subDomain: string }>
						'authenticationPolicy#GET': Read<number[], $3, { blockLegacyAuthActiveSync?: boolean; blockLegacyAuthAutodiscover?: boolean; blockLegacyAuthImap?: boolean; blockLegacyAuthMapi?: boolean; blockLegacyAuthOfflineAddressBook?: boolean; blockLegacyAuthPop?: boolean; blockLegacyAuthWebServices?: boolean; blockModernAuthActiveSync?: boolean; blockModernAuthAutodiscover?: boolean; blockModernAuthImap?: boolean; blockModernAuthMapi?: boolean; blockModernAuthOfflineAddressBook?: boolean; blockModernAuthPop?: boolean; blockModernAuthWebServices?: boolean }>
						'authorizedIp#GET': Read<string[], $4>
						'authorizedIp#POST': Write<email_exchange_Task, $4, { HTTPS?: boolean; IMAP?: boolean; IMAPS?: boolean; IP: string; POP?: boolean; POPS?: boolean; SMTP?: boolean; SMTPS?: boolean; displayName?: string }>
						'changeHostname#POST': Write<email_exchange_Task, $1, { dcvEmail?: string; hostname: string; useCname?: boolean; useDnsAssist: boolean }>
						'customIsolation#GET': Read<string[], $4, { isolationField?: email_exchange_OvhCustomIsolationFieldEnum_Request; isolationValue?: string; name?: string }>
						'customIsolation#POST': Write<email_exchange_Task, $4, { isolationField: email_exchange_OvhCustomIsolationFieldEnum_Request; isolationValue: string; name: string }>
						'dcvEmails#GET': Read<string[], $1>
						'device#GET': Read<string[], $1, { IMEI?: string; deviceState?: email_exchange_DeviceActiveSyncStateEnum_Request; identity?: string }>
						'domain#GET': Read<string[], $1, { main?: boolean; state?: email_exchange_ObjectStateEnum_Request }>
						'domain#POST': Write<email_exchange_Task, $1, { autoEnableDKIM?: boolean; configureAutodiscover?: boolean; configureDKIM?: boolean; configureMx?: boolean; configureSPF?: boolean; main?: boolean; mxRelay?: string; name: string; organization2010?: string; sbrDefault?: string; sendConnectorIdDefault?: number; type: email_exchange_DomainTypeEnum_Request }>
						'externalContact#GET': Read<string[], $1, { displayName?: string; externalEmailAddress?: string; firstName?: string; id?: number; lastName?: string }>
						'externalContact#POST': Write<email_exchange_Task, $1, { displayName?: string; externalEmailAddress: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string; organization2010?: string }>
						'impersonatedUser#DELETE': Read<email_exchange_Task, $4>
						'impersonatedUser#GET': Read<email_exchange_exchangeAccountImpersonation, $4>
						'impersonatedUser#POST': Write<email_exchange_Task, $4, { password: string }>
						'impersonationPasswordPolicy#GET': Read<email_exchange_passwordPolicy, $4>
						'license#GET': Read<email_exchange_DailyLicense[], $1, { fromDate?: string; license?: email_exchange_OvhLicenceEnum_Request; toDate?: string }>
						'mailingList#GET': Read<string[], $1, { company?: string; mailingListAddress?: string }>
						'mailingList#POST': Write<email_exchange_Task, $1, { company?: string; departRestriction: email_exchange_MailingListDepartRestrictionEnum_Request; displayName?: string; hiddenFromGAL?: boolean; joinRestriction: email_exchange_MailingListJoinRestrictionEnum_Request; mailingListAddress: string; maxReceiveSize?: number; maxSendSize?: number; senderAuthentification?: boolean }>
						'outlookAvailability#GET': Read<email_exchange_OutlookVersions[], $1, { outlookLanguage?: email_exchange_LanguageEnum_Request; outlookVersion?: email_exchange_OutlookVersionEnum_Request }>
						'protocol#GET': Read<email_exchange_exchangeServiceProtocol, $1>
						'protocol#PUT': Write<void, $1, email_exchange_exchangeServiceProtocol_Request>
						'publicFolder#GET': Read<string[], $1, { path?: string }>
						'publicFolder#POST': Write<email_exchange_Task, $1, { anonymousPermission?: email_exchange_PublicFolderRightTypeEnum_Request; defaultPermission?: email_exchange_PublicFolderRightTypeEnum_Request; path: string; quota: number; type: email_exchange_PublicFolderTypeEnum_Request }>
						'publicFolderQuota#GET': Read<email_exchange_PublicFolderQuota, $1>
						'remoteMailbox#GET': Read<string[], $3, { id?: number; primaryEmailAddress?: string }>
						'remoteMailbox#POST': Write<email_exchange_Task, $3, { city?: string; company?: string; countryCode?: email_exchange_CountryCodeEnum_Request; description?: string; displayName?: string; domain: string; exchangeGuid: string; fax?: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; jobDepartment?: string; jobTitle?: string; lastName?: string; login: string; mobile?: string; office?: string; password: string; phone?: string; postalCode?: string; region?: string; remoteRoutingAddress: string; spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request; streetAddress?: string; type: email_exchange_ExchangeRemoteMailboxTypeEnum_Request }>
						'renewSSL#POST': Write<email_exchange_Task, $1, { dcv?: string; useCname?: boolean; useDnsAssist?: boolean }>
						'resourceAccount#GET': Read<string[], $1, { company?: string; resourceEmailAddress?: string }>
						'resourceAccount#POST': Write<email_exchange_Task, $1, { addOrganizerToSubject?: boolean; allowConflict?: boolean; bookingWindow?: number; capacity: number; company?: string; deleteComments?: boolean; deleteSubject?: boolean; displayName?: string; location?: string; maximumDuration?: number; resourceEmailAddress: string; showMeetingDetails?: email_exchange_ShowMeetingDetailsEnum_Request; type: email_exchange_ResourceTypeEnum_Request }>
						'sendConnector#GET': Read<number[], $4>
						'sendConnector#POST': Write<email_exchange_Task, $4, { displayName: string; maxSendSize?: number; password?: string; port?: number; requireTLS?: boolean; smartHost: string; smartHostAuthMechanism?: email_exchange_smartHostAuthMechanismEnum_Request; user?: string }>
						'server#GET': Read<email_exchange_Server, $1>
						'server#PUT': Write<void, $1, email_exchange_Server_Request>
						'serviceInfos#GET': Read<services_Service, $1>
						'serviceInfos#PUT': Write<void, $1, services_Service_Request>
						'sharedAccount#GET': Read<string[], $1, { sharedEmailAddress?: string }>
						'sharedAccount#POST': Write<email_exchange_Task, $1, { displayName?: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string; mailingFilter?: email_exchange_MailingFilterEnum_Request[]; quota: number; sharedEmailAddress: string }>
						'sharedAccountQuota#GET': Read<email_exchange_SharedAccountQuota, $1>
						'task#GET': Read<number[], $1>
						'updateDeviceList#POST': Write<email_exchange_Task, $1>
						'updateFlagsOnAllAccounts#POST': Write<void, $1>
						account: {
							'{primaryEmailAddress}#DELETE': Read<email_exchange_Task, $1>
							'{primaryEmailAddress}#GET': Read<email_exchange_Account, $1>
							'{primaryEmailAddress}#PUT': Write<void, $1, email_exchange_Account_Request>
							'{primaryEmailAddress}': {
								'alias#GET': Read<string[], $1>
								'alias#POST': Write<email_exchange_Task, $1, { alias: string }>
								'archive#DELETE': Read<email_exchange_Task, $1>
								'archive#GET': Read<email_exchange_exchangeAccountArchive, $1>
								'archive#POST': Write<email_exchange_Task, $1, { quota?: number }>
								'archive#PUT': Write<void, $1, email_exchange_exchangeAccountArchive_Request>
								'changePassword#POST': Write<email_exchange_Task, $1, { forcePasswordChangeAtNextLogon?: boolean; password?: string }>
								'diagnostics#GET': Read<email_exchange_exchangeAccountDiagnosis, $1>
								'diagnostics#POST': Write<email_exchange_Task, $1, { password: string }>
								'export#DELETE': Read<email_exchange_Task, $1>
								'export#GET': Read<email_exchange_Export, $1>
								'export#POST': Write<email_exchange_Task, $1>
								'exportURL#GET': Read<email_exchange_ExportUrl, $1>
								'exportURL#POST': Write<email_exchange_Task, $1>
								'fullAccess#GET': Read<number[], $1>
								'fullAccess#POST': Write<email_exchange_Task, $1, { allowedAccountId: number }>
								'outlookURL#GET': Read<email_exchange_OutlookUrl, $1>
								'outlookURL#POST': Write<email_exchange_Task, $1, { language: email_exchange_LanguageEnum_Request; version: email_exchange_OutlookVersionEnum_Request }>
								'protocol#GET': Read<email_exchange_exchangeAccountProtocol, $1>
								'protocol#PUT': Write<void, $1, email_exchange_exchangeAccountProtocol_Request>
								'sendAs#GET': Read<number[], $1>
								'sendAs#POST': Write<email_exchange_Task, $1, { allowAccountId: number }>
								'sendOnBehalfTo#GET': Read<number[], $1>
								'sendOnBehalfTo#POST': Write<email_exchange_Task, $1, { allowAccountId: number }>
								'tasks#GET': Read<number[], $1>
								'terminate#POST': Write<string, $1>
								alias: {
									'{alias}#DELETE': Read<email_exchange_Task, $1>
									'{alias}#GET': Read<email_exchange_exchangeAccountAlias, $1>
								}
								fullAccess: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeAccountFullAccess, $1>
								}
								sendAs: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeAccountSendAs, $1>
								}
								sendOnBehalfTo: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeAccountSendOnBehalfTo, $1>
								}
								tasks: {
									'{id}#GET': Read<email_exchange_Task, $1>
								}
							}
						}
						authenticationPolicy: {
							'{id}#GET': Read<email_exchange_exchangeServiceAuthenticationPolicy, $3>
						}
						authorizedIp: {
							'{ip}#DELETE': Read<email_exchange_Task, $4>
							'{ip}#GET': Read<email_exchange_exchangeServiceAuthorizedIp, $4>
							'{ip}#PUT': Write<void, $4, email_exchange_exchangeServiceAuthorizedIp_Request>
						}
						customIsolation: {
							'{name}#DELETE': Read<email_exchange_Task, $4>
							'{name}#GET': Read<email_exchange_exchangeCustomIsolation, $4>
						}
						device: {
							'{identity}#GET': Read<email_exchange_exchangeServiceDevice, $1>
							'{identity}#PUT': Write<void, $1, email_exchange_exchangeServiceDevice_Request>
							'{identity}': {
								'clearDevice#POST': Write<email_exchange_Task, $1>
							}
						}
						domain: {
							'{domainName}#DELETE': Read<email_exchange_Task, $1>
							'{domainName}#GET': Read<email_exchange_Domain, $1>
							'{domainName}#PUT': Write<void, $1, email_exchange_Domain_Request>
							'{domainName}': {
								'changeDefaultSBR#PUT': Write<void, $4, { sbrDefault?: string; sendConnectorIdDefault?: number }>
								'disclaimer#DELETE': Read<email_exchange_Task, $1>
								'disclaimer#GET': Read<email_exchange_disclaimer, $1>
								'disclaimer#POST': Write<email_exchange_Task, $1, { content: string; outsideOnly?: boolean }>
								'disclaimer#PUT': Write<void, $1, email_exchange_disclaimer_Request>
								'disclaimerAttribute#GET': Read<email_exchange_DisclaimerAttributeEnum[], $1>
								'dkim#GET': Read<string[], $4>
								'dkim#POST': Write<email_exchange_Task, $4, { autoEnableDKIM?: boolean; configureDkim?: boolean; selectorName: string }>
								'dkimSelector#GET': Read<string[], $4>
								dkim: {
									'{selectorName}#DELETE': Read<email_exchange_Task, $4>
									'{selectorName}#GET': Read<email_exchange_dkim, $4>
									'{selectorName}': {
										'disable#POST': Write<email_exchange_Task, $4>
										'enable#POST': Write<email_exchange_Task, $4>
									}
								}
							}
						}
						externalContact: {
							'{externalEmailAddress}#DELETE': Read<email_exchange_Task, $1>
							'{externalEmailAddress}#GET': Read<email_exchange_exchangeExternalContact, $1>
							'{externalEmailAddress}#PUT': Write<void, $1, email_exchange_exchangeExternalContact_Request>
						}
						impersonatedUser: {
							'changePassword#POST': Write<email_exchange_Task, $4, { password: string }>
						}
						log: {
							'kind#GET': Read<string[], $5>
							'subscription#GET': Read<string[], $5, { kind?: string }>
							'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $5, dbaas_logs_LogSubscriptionCreation_Request>
							'url#POST': Write<dbaas_logs_TemporaryLogsLink, $5, dbaas_logs_LogUrlCreation_Request>
							kind: {
								'{name}#GET': Read<dbaas_logs_LogKind, $5>
							}
							subscription: {
								'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $5>
								'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $5>
							}
						}
						mailingList: {
							'{mailingListAddress}#DELETE': Read<email_exchange_Task, $1>
							'{mailingListAddress}#GET': Read<email_exchange_mailingList, $1>
							'{mailingListAddress}#PUT': Write<void, $1, email_exchange_mailingList_Request>
							'{mailingListAddress}': {
								'alias#GET': Read<string[], $1>
								'alias#POST': Write<email_exchange_Task, $1, { alias: string }>
								'sendAs#GET': Read<number[], $1>
								'sendAs#POST': Write<email_exchange_Task, $1, { allowAccountId: number }>
								'sendOnBehalfTo#GET': Read<number[], $1>
								'sendOnBehalfTo#POST': Write<email_exchange_Task, $1, { allowAccountId: number }>
								alias: {
									'{alias}#DELETE': Read<email_exchange_Task, $1>
									'{alias}#GET': Read<email_exchange_exchangeMailingListAlias, $1>
								}
								manager: {
									'account#GET': Read<number[], $1>
									'account#POST': Write<email_exchange_Task, $1, { managerAccountId: number }>
									account: {
										'{managerAccountId}#DELETE': Read<email_exchange_Task, $1>
										'{managerAccountId}#GET': Read<email_exchange_exchangeDistributionGroupManager, $1>
									}
								}
								member: {
									'account#GET': Read<number[], $1>
									'account#POST': Write<email_exchange_Task, $1, { memberAccountId?: number; memberContactId?: number }>
									'contact#GET': Read<number[], $1>
									'contact#POST': Write<email_exchange_Task, $1, { memberAccountId?: number; memberContactId?: number }>
									account: {
										'{memberAccountId}#DELETE': Read<email_exchange_Task, $1>
										'{memberAccountId}#GET': Read<email_exchange_exchangeDistributionGroupMember, $1>
									}
									contact: {
										'{memberContactId}#DELETE': Read<email_exchange_Task, $1>
										'{memberContactId}#GET': Read<email_exchange_exchangeDistributionGroupMember, $1>
									}
								}
								sendAs: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeDistributionGroupSendAs, $1>
								}
								sendOnBehalfTo: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeDistributionGroupSendOnBehalfTo, $1>
								}
							}
						}
						protocol: {
							'activeSyncMailNotification#GET': Read<number[], $1>
							'activeSyncMailNotification#POST': Write<email_exchange_Task, $1, { notifiedAccountId: number }>
							activeSyncMailNotification: {
								'{notifiedAccountId}#DELETE': Read<email_exchange_Task, $1>
								'{notifiedAccountId}#GET': Read<email_exchange_exchangeServiceActiveSyncNotification, $1>
							}
						}
						publicFolder: {
							'{path}#DELETE': Read<email_exchange_Task, $1>
							'{path}#GET': Read<email_exchange_publicFolder, $1>
							'{path}#PUT': Write<void, $1, email_exchange_publicFolder_Request>
							'{path}': {
								'permission#GET': Read<number[], $1>
								'permission#POST': Write<email_exchange_Task, $1, { accessRights: email_exchange_PublicFolderRightTypeEnum_Request; allowedAccountId: number }>
								permission: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangePublicFolderPermission, $1>
									'{allowedAccountId}#PUT': Write<void, $1, email_exchange_exchangePublicFolderPermission_Request>
								}
							}
						}
						remoteMailbox: {
							'{primaryEmailAddress}#DELETE': Read<email_exchange_Task, $3>
							'{primaryEmailAddress}#GET': Read<email_exchange_exchangeRemoteMailbox, $3>
							'{primaryEmailAddress}#PUT': Write<void, $3, email_exchange_exchangeRemoteMailbox_Request>
							'{primaryEmailAddress}': {
								'alias#GET': Read<string[], $3>
								'alias#POST': Write<email_exchange_Task, $3, { alias: string }>
								'changePassword#POST': Write<email_exchange_Task, $3, { forcePasswordChangeAtNextLogon?: boolean; password?: string }>
								alias: {
									'{alias}#DELETE': Read<email_exchange_Task, $3>
									'{alias}#GET': Read<email_exchange_exchangeRemoteMailboxAlias, $3>
								}
							}
						}
						resourceAccount: {
							'{resourceEmailAddress}#DELETE': Read<email_exchange_Task, $1>
							'{resourceEmailAddress}#GET': Read<email_exchange_resourceAccount, $1>
							'{resourceEmailAddress}#PUT': Write<void, $1, email_exchange_resourceAccount_Request>
							'{resourceEmailAddress}': {
								'delegate#GET': Read<number[], $1>
								'delegate#POST': Write<email_exchange_Task, $1, { allowedAccountId: number }>
								delegate: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeResourceAccountDelegate, $1>
								}
							}
						}
						sendConnector: {
							'{id}#DELETE': Read<email_exchange_Task, $4>
							'{id}#GET': Read<email_exchange_sendConnector, $4>
							'{id}#PUT': Write<void, $4, email_exchange_sendConnector_Request>
							'{id}': {
								'changeAuthentication#POST': Write<email_exchange_Task, $4, { password?: string; smartHostAuthMechanism?: email_exchange_smartHostAuthMechanismEnum_Request; user?: string }>
							}
						}
						sharedAccount: {
							'{sharedEmailAddress}#DELETE': Read<email_exchange_Task, $1>
							'{sharedEmailAddress}#GET': Read<email_exchange_sharedAccount, $1>
							'{sharedEmailAddress}#PUT': Write<void, $1, email_exchange_sharedAccount_Request>
							'{sharedEmailAddress}': {
								'alias#GET': Read<string[], $4>
								'alias#POST': Write<email_exchange_Task, $4, { alias: string }>
								'fullAccess#GET': Read<number[], $1>
								'fullAccess#POST': Write<email_exchange_Task, $1, { allowedAccountId: number }>
								'sendAs#GET': Read<number[], $1>
								'sendAs#POST': Write<email_exchange_Task, $1, { allowAccountId: number }>
								'sendOnBehalfTo#GET': Read<number[], $1>
								'sendOnBehalfTo#POST': Write<email_exchange_Task, $1, { allowAccountId: number }>
								'tasks#GET': Read<number[], $1>
								alias: {
									'{alias}#DELETE': Read<email_exchange_Task, $4>
									'{alias}#GET': Read<email_exchange_exchangeSharedAccountAlias, $4>
								}
								fullAccess: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeSharedAccountFullAccess, $1>
								}
								sendAs: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeSharedAccountSendAs, $1>
								}
								sendOnBehalfTo: {
									'{allowedAccountId}#DELETE': Read<email_exchange_Task, $1>
									'{allowedAccountId}#GET': Read<email_exchange_exchangeSharedAccountSendOnBehalfTo, $1>
								}
								tasks: {
									'{id}#GET': Read<email_exchange_Task, $1>
								}
							}
						}
						task: {
							'{id}#GET': Read<email_exchange_Task, $1>
						}
					}
				}
			}
		}
	}
}
export interface email_exchange_Account {
	SAMAccountName: string | null
	accountLicense: email_exchange_OvhLicenceEnum
	authenticationPolicyId: number | null
	city: string | null
	company: string | null
	configured: boolean
	countryCode: email_exchange_CountryCodeEnum | null
	creationDate: string | null
	currentUsage: number | null
	customIsolationId: number | null
	deleteAtExpiration: boolean | null
	deleteOutlookAtExpiration: boolean | null
	description: string | null
	displayName: string | null
	domain: string
	exchangeGuid: string | null
	expirationDate: string | null
	expirationOutlookDate: string | null
	fax: string | null
	firstName: string | null
	forwardingEmail: string | null
	guid: string | null
	hiddenFromGAL: boolean
	id: number
	initial: string | null
	jobDepartment: string | null
	jobTitle: string | null
	lastLogoffDate: string | null
	lastLogonDate: string | null
	lastName: string | null
	lastUpdateDate: string | null
	litigation: boolean
	litigationPeriod: number | null
	login: string
	mailSenderDisplay: string | null
	mailingFilter: email_exchange_MailingFilterEnum[] | null
	mobile: string | null
	numberOfAliases: number
	office: string | null
	outlookLicense: boolean
	owaLimited: boolean
	passwordLastUpdate: string | null
	phone: string | null
	postalCode: string | null
	primaryEmailAddress: string
	quota: number
	region: string | null
	renewOutlookPeriod: email_exchange_renewPeriodEnum | null
	renewPeriod: email_exchange_renewPeriodEnum | null
	sbrDestination: string | null
	sendConnectorId: number | null
	spamAndVirusConfiguration: email_exchange_spamAndVirusConfiguration
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_exchange_ObjectStateEnum
	storeCopyOfEmail: boolean
	streetAddress: string | null
	taskPendingId: number | null
}
export interface email_exchange_AccountLicense {
	license: email_exchange_OvhLicenceEnum
	licenseQuantity: number
}
export interface email_exchange_Account_Request {
	accountLicense?: email_exchange_OvhLicenceEnum_Request
	authenticationPolicyId?: number | null
	city?: string | null
	company?: string | null
	countryCode?: email_exchange_CountryCodeEnum_Request | null
	deleteAtExpiration?: boolean | null
	deleteOutlookAtExpiration?: boolean | null
	description?: string | null
	displayName?: string | null
	domain?: string
	fax?: string | null
	firstName?: string | null
	forwardingEmail?: string | null
	hiddenFromGAL?: boolean
	initial?: string | null
	jobDepartment?: string | null
	jobTitle?: string | null
	lastName?: string | null
	litigation?: boolean
	litigationPeriod?: number | null
	login?: string
	mailSenderDisplay?: string | null
	mailingFilter?: email_exchange_MailingFilterEnum_Request[] | null
	mobile?: string | null
	office?: string | null
	outlookLicense?: boolean
	phone?: string | null
	postalCode?: string | null
	quota?: number
	region?: string | null
	renewOutlookPeriod?: email_exchange_renewPeriodEnum_Request | null
	renewPeriod?: email_exchange_renewPeriodEnum_Request | null
	sbrDestination?: string | null
	sendConnectorId?: number | null
	spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request
	storeCopyOfEmail?: boolean
	streetAddress?: string | null
}
export type email_exchange_ActiveSyncPolicyEnum = email_exchange_ActiveSyncPolicyEnum_Request | Text
export type email_exchange_ActiveSyncPolicyEnum_Request = 'allow' | 'block' | 'quarantine'
export type email_exchange_CountryCodeEnum = email_exchange_CountryCodeEnum_Request | Text
export interface email_exchange_DailyLicense {
	accountLicense: email_exchange_AccountLicense[]
	date: string
	outlookQuantity: number
}
export type email_exchange_DeviceActiveSyncStateEnum = email_exchange_DeviceActiveSyncStateEnum_Request | Text
export type email_exchange_DeviceActiveSyncStateEnum_Request = 'allowed' | 'blocked' | 'deviceDiscovery' | 'quarantined'
export type email_exchange_DisclaimerAttributeEnum = 'City' | 'Company' | 'Country' | 'Department' | 'DisplayName' | 'Email' | 'FaxNumber' | 'FirstName' | 'HomePhoneNumber' | 'Initials' | 'LastName' | 'Manager' | 'MobileNumber' | 'Notes' | 'Office' | 'OtherFaxNumber' | 'OtherHomePhoneNumber' | 'OtherPhoneNumber' | 'PagerNumber' | 'PhoneNumber' | 'State' | 'Street' | 'Title' | 'UserLogonName' | 'ZipCode' | Text
export interface email_exchange_Domain {
	cnameToCheck: string | null
	dkimDiagnostics: email_exchange_DomainDkimDiagnostics
	domainAliases: string[]
	domainValidated: boolean
	expectedAutodiscoverSRV: string
	expectedMX: string[]
	expectedSPF: string
	isAliasDomain: boolean
	main: boolean | null
	mxIsValid: boolean
	mxRecord: string[] | null
	mxRelay: string | null
	name: string
	organization2010: string | null
	sbrDefault: string | null
	sendConnectorIdDefault: number | null
	spfIsValid: boolean
	spfRecord: string[] | null
	srvIsValid: boolean
	srvRecord: string[] | null
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
	type: email_exchange_DomainTypeEnum
}
export interface email_exchange_DomainDkimDiagnostics {
	errorCode: number | null
	message: string | null
	state: email_exchange_DomainDkimDiagnosticsStateEnum
}
export type email_exchange_DomainDkimDiagnosticsStateEnum = 'active' | 'disabled' | 'error' | 'inProgress' | 'toConfigure' | Text
export type email_exchange_DomainTypeEnum = email_exchange_DomainTypeEnum_Request | Text
export type email_exchange_DomainTypeEnum_Request = 'authoritative' | 'nonAuthoritative'
export interface email_exchange_Domain_Request {
	mxRelay?: string | null
	type?: email_exchange_DomainTypeEnum_Request
}
export type email_exchange_ExchangeRemoteMailboxTypeEnum = email_exchange_ExchangeRemoteMailboxTypeEnum_Request | Text
export type email_exchange_ExchangeRemoteMailboxTypeEnum_Request = 'equipment' | 'regular' | 'room'
export interface email_exchange_ExchangeServiceWithIAM {
	adfsChangePassword: boolean
	cnameDcvRecord: string | null
	complexityEnabled: boolean
	defaultAuthenticationPolicyId: number | null
	defaultSmartHost: string | null
	displayName: string | null
	domain: string
	hostname: string | null
	iam: iam_ResourceMetadata | null
	lastUpdateDate: string | null
	lockoutDuration: number
	lockoutObservationWindow: number
	lockoutThreshold: number | null
	maxPasswordAge: number | null
	maxReceiveSize: number
	maxSendSize: number
	minPasswordAge: number | null
	minPasswordLength: number | null
	offer: email_exchange_ServiceOfferEnum
	passwordHistoryCount: number | null
	spamAndVirusConfiguration: email_exchange_spamAndVirusConfiguration
	sslExpirationDate: string | null
	state: email_exchange_ServiceStateEnum
	taskPendingId: number
	webUrl: string | null
}
export interface email_exchange_ExchangeService_Request {
	adfsChangePassword?: boolean
	complexityEnabled?: boolean
	defaultAuthenticationPolicyId?: number | null
	displayName?: string | null
	lockoutDuration?: number
	lockoutObservationWindow?: number
	lockoutThreshold?: number | null
	maxPasswordAge?: number | null
	maxReceiveSize?: number
	maxSendSize?: number
	minPasswordAge?: number | null
	minPasswordLength?: number | null
	passwordHistoryCount?: number | null
	spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request
}
export interface email_exchange_Export {
	creationDate: string
	percentComplete: number
	taskPendingId: number
}
export interface email_exchange_ExportUrl {
	expiration: string
	url: string
}
export type email_exchange_LanguageEnum = email_exchange_LanguageEnum_Request | Text
export type email_exchange_LanguageEnum_Request = 'ar' | 'bg' | 'cz' | 'da' | 'de' | 'el' | 'en' | 'es' | 'et' | 'fi' | 'fr' | 'he' | 'hr' | 'hu' | 'id' | 'in' | 'it' | 'ja' | 'ko' | 'kz' | 'lt' | 'lv' | 'ms' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'rs' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'uk' | 'vi' | 'zh-CN'
export type email_exchange_MailingFilterEnum = email_exchange_MailingFilterEnum_Request | Text
export type email_exchange_MailingFilterEnum_Request = 'vaderetro'
export type email_exchange_MailingListDepartRestrictionEnum = email_exchange_MailingListDepartRestrictionEnum_Request | Text
export type email_exchange_MailingListDepartRestrictionEnum_Request = 'closed' | 'open'
export type email_exchange_MailingListJoinRestrictionEnum = email_exchange_MailingListJoinRestrictionEnum_Request | Text
export type email_exchange_MailingListJoinRestrictionEnum_Request = 'approvalRequired' | 'closed' | 'open'
export type email_exchange_ObjectStateEnum = email_exchange_ObjectStateEnum_Request | Text
export type email_exchange_ObjectStateEnum_Request = 'creating' | 'deleting' | 'internalMigration' | 'ok' | 'reopening' | 'suspended' | 'suspending'
export interface email_exchange_OutlookUrl {
	expiration: string
	serial: string
	url: string
}
export type email_exchange_OutlookVersionEnum = email_exchange_OutlookVersionEnum_Request | Text
export type email_exchange_OutlookVersionEnum_Request = 'mac_x86_2016' | 'mac_x86_2019' | 'mac_x86_2021' | 'windows_x64_2016' | 'windows_x64_2019' | 'windows_x64_2021' | 'windows_x86_2016' | 'windows_x86_2019' | 'windows_x86_2021'
export interface email_exchange_OutlookVersions {
	outlookLanguage: email_exchange_LanguageEnum
	outlookVersion: email_exchange_OutlookVersionEnum
	status: boolean
}
export type email_exchange_OvhCustomIsolationFieldEnum = email_exchange_OvhCustomIsolationFieldEnum_Request | Text
export type email_exchange_OvhCustomIsolationFieldEnum_Request = 'company' | 'country'
export type email_exchange_OvhLicenceEnum = email_exchange_OvhLicenceEnum_Request | Text
export type email_exchange_OvhLicenceEnum_Request = 'basic' | 'enterprise' | 'standard'
export interface email_exchange_PublicFolderQuota {
	quotaLimit: number
	quotaReserved: number
	quotaUsed: number
}
export type email_exchange_PublicFolderRightTypeEnum = email_exchange_PublicFolderRightTypeEnum_Request | Text
export type email_exchange_PublicFolderRightTypeEnum_Request = 'editor' | 'none' | 'reviewer'
export type email_exchange_PublicFolderTypeEnum = email_exchange_PublicFolderTypeEnum_Request | Text
export type email_exchange_PublicFolderTypeEnum_Request = 'calendar' | 'contacts' | 'plain' | 'tasks'
export type email_exchange_ResourceTypeEnum = email_exchange_ResourceTypeEnum_Request | Text
export type email_exchange_ResourceTypeEnum_Request = 'equipment' | 'room'
export interface email_exchange_Server {
	commercialVersion: email_exchange_exchangeCommercialVersionEnum
	currentDiskUsage: number | null
	diskSize: number | null
	individual2010: boolean
	ip: string
	ipV6: string | null
	isAValid: boolean
	isAaaaValid: boolean
	isPtrV6Valid: boolean
	isPtrValid: boolean
	owaMfa: boolean
	state: email_exchange_ServerStateEnum
	taskPendingId: number
	version: number | null
}
export type email_exchange_ServerStateEnum = 'configurationError' | 'configurationPending' | 'notConfigured' | 'ok' | Text
export interface email_exchange_Server_Request {
	owaMfa?: boolean
}
export type email_exchange_ServiceOfferEnum = 'dedicated' | 'dedicatedCluster' | 'hosted' | 'provider' | Text
export type email_exchange_ServiceStateEnum = 'inMaintenance' | 'ok' | 'suspended' | Text
export interface email_exchange_SharedAccountQuota {
	quotaLimit: number
	quotaReserved: number
	quotaUsed: number
	singleMailboxQuotaLimit: number
}
export type email_exchange_ShowMeetingDetailsEnum = email_exchange_ShowMeetingDetailsEnum_Request | Text
export type email_exchange_ShowMeetingDetailsEnum_Request = 'availabilityOnly' | 'limitedDetails' | 'reviewer'
export interface email_exchange_Task {
	finishDate: string | null
	function: email_exchange_TaskFunctionEnum
	id: number
	status: email_exchange_TaskStatusEnum
	todoDate: string
}
export type email_exchange_TaskFunctionEnum = 'activateSharepoint' | 'addAccount' | 'addAccountArchive' | 'addAccountImpersonation' | 'addActiveSyncMailNotification' | 'addAlias' | 'addDistributionGroup' | 'addDistributionGroupManager' | 'addDistributionGroupMember' | 'addDistributionGroupSendAs' | 'addDistributionGroupSendOnBehalfTo' | 'addDomain' | 'addDomainDisclaimer' | 'addExchangeCustomIsolation' | 'addExchangeDomainDKIM' | 'addExchangeRemoteMailbox' | 'addExchangeServiceAuthorizedIp' | 'addExportPstRequest' | 'addExternalContact' | 'addFullAccess' | 'addOutlookLicense' | 'addPublicFolder' | 'addPublicFolderPermission' | 'addResourceAccount' | 'addResourceDelegate' | 'addSendAs' | 'addSendConnector' | 'addSendOnBehalfTo' | 'addSharedAccount' | 'addSharedAccountFullAccess' | 'addSharedAccountSendAs' | 'addSharedAccountSendOnBehalfTo' | 'changeHostname' | 'changePassword' | 'clearDataOnDevice' | 'cloneTemplateExchangePrivate' | 'configureExchangeCustomer' | 'configureExchangeOwaMfa' | 'copyMailbox' | 'deleteAccount' | 'deleteAccountArchive' | 'deleteAccountImpersonation' | 'deleteActiveSyncMailNotification' | 'deleteAlias' | 'deleteDistributionGroup' | 'deleteDistributionGroupManager' | 'deleteDistributionGroupMember' | 'deleteDistributionGroupSendAs' | 'deleteDistributionGroupSendOnBehalfTo' | 'deleteDomain' | 'deleteDomainDisclaimer' | 'deleteExchangeCustomIsolation' | 'deleteExchangeDomainDKIM' | 'deleteExchangeRemoteMailbox' | 'deleteExchangeService' | 'deleteExchangeServiceAuthorizedIp' | 'deleteExportPstRequest' | 'deleteExternalContact' | 'deleteFullAccess' | 'deleteOutlookLicense' | 'deletePublicFolder' | 'deletePublicFolderPermission' | 'deleteResourceAccount' | 'deleteResourceDelegate' | 'deleteSendAs' | 'deleteSendConnector' | 'deleteSendOnBehalfTo' | 'deleteSharedAccount' | 'deleteSharedAccountFullAccess' | 'deleteSharedAccountSendAs' | 'deleteSharedAccountSendOnBehalfTo' | 'destroyPrivateVm' | 'diagnoseAccount' | 'disableExchangeDKIM' | 'enableExchangeDKIM' | 'expandDrive' | 'generateOutlookUrl' | 'generatePstUrl' | 'installExchange' | 'installSSL' | 'maintenance' | 'migrationAccount' | 'migrationDisclaimer' | 'migrationExternalContact' | 'migrationHistory' | 'migrationMailingList' | 'migrationResourceAccount' | 'migrationService' | 'reOpenHostedAccount' | 'reOpenOutlookLicense' | 'reOpenPrivateAccount' | 'reOpenPrivateVm' | 'setAccount' | 'setAccountArchive' | 'setAlias' | 'setDistributionGroup' | 'setDns' | 'setDomain' | 'setDomainDisclaimer' | 'setExchangeAccountProtocol' | 'setExchangeRemoteMailbox' | 'setExchangeServiceDevice' | 'setExternalContact' | 'setPublicFolder' | 'setPublicFolderPermission' | 'setResourceAccount' | 'setSendConnector' | 'setService' | 'setSharedAccount' | 'suspendAccount' | 'suspendExchangeService' | 'suspendHostedAccount' | 'suspendOutlookLicense' | 'suspendPrivateAccount' | 'suspendPrivateVm' | 'unsuspendAccount' | 'unsuspendExchangeService' | 'unsuspendHostedAccount' | 'updateExchangeServiceDevice' | 'upgrade2016' | Text
export type email_exchange_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo' | Text
export type email_exchange_activeSyncNotificationStateEnum = 'creating' | 'deleting' | 'ok' | Text
export type email_exchange_authorizedIpStatusEnum = 'creating' | 'deleting' | 'ok' | Text
export interface email_exchange_disclaimer {
	content: string
	creationDate: string
	name: string
	outsideOnly: boolean
	taskPendingId: number
}
export interface email_exchange_disclaimer_Request {
	content?: string
	outsideOnly?: boolean
}
export interface email_exchange_dkim {
	cnameIsValid: boolean
	customerRecord: string
	header: string
	lastUpdate: string | null
	recordType: string
	selectorName: string
	status: email_exchange_dkimStatusEnum
	targetRecord: string | null
	taskPendingId: number | null
}
export type email_exchange_dkimStatusEnum = 'deleting' | 'disabling' | 'enabling' | 'inProduction' | 'ready' | 'todo' | 'waitingRecord' | Text
export interface email_exchange_exchangeAccountAlias {
	alias: string
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeAccountArchive {
	creationDate: string
	currentUsage: number | null
	guid: string | null
	quota: number
	state: email_exchange_ObjectStateEnum
	taskPendingId: number | null
}
export interface email_exchange_exchangeAccountArchive_Request {
	quota?: number
}
export interface email_exchange_exchangeAccountDiagnosis {
	canReceiveEmail: boolean
	canSendEmail: boolean
	connectiveOWA: boolean
	isLocked: boolean
	isMxValid: boolean
	isSpammer: boolean
	isSrvValid: boolean
	isSuspended: boolean
	lastCheck: string
}
export interface email_exchange_exchangeAccountFullAccess {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeAccountImpersonation {
	creationDate: string
	lastPasswordChange: string | null
	state: email_exchange_ObjectStateEnum
	taskPendingId: number | null
	upn: string
}
export interface email_exchange_exchangeAccountProtocol {
	IMAP: boolean
	POP: boolean
	activeSync: boolean
	creationDate: string
	lastUpdate: string | null
	taskPendingId: number
	webMail: boolean
}
export interface email_exchange_exchangeAccountProtocol_Request {
	IMAP?: boolean
	POP?: boolean
	activeSync?: boolean
	webMail?: boolean
}
export interface email_exchange_exchangeAccountSendAs {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeAccountSendOnBehalfTo {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export type email_exchange_exchangeCommercialVersionEnum = '2010' | '2013' | '2016' | '2019' | 'SE' | Text
export interface email_exchange_exchangeCustomIsolation {
	creationDate: string
	isolationField: email_exchange_OvhCustomIsolationFieldEnum
	isolationValue: string
	name: string
	status: email_exchange_ObjectStateEnum
}
export interface email_exchange_exchangeDistributionGroupManager {
	creationDate: string
	managerAccountId: number
	managerEmailAddress: string
	taskPendingId: number
}
export interface email_exchange_exchangeDistributionGroupMember {
	creationDate: string
	memberAccountId: number | null
	memberContactId: number | null
	memberEmailAddress: string
	taskPendingId: number
}
export interface email_exchange_exchangeDistributionGroupSendAs {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeDistributionGroupSendOnBehalfTo {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeExternalContact {
	creationDate: string
	displayName: string
	externalEmailAddress: string
	firstName: string | null
	hiddenFromGAL: boolean
	id: number
	initials: string | null
	lastName: string | null
	organization2010: string | null
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
}
export interface email_exchange_exchangeExternalContact_Request {
	displayName?: string
	externalEmailAddress?: string
	firstName?: string | null
	hiddenFromGAL?: boolean
	initials?: string | null
	lastName?: string | null
}
export interface email_exchange_exchangeMailingListAlias {
	alias: string
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangePublicFolderPermission {
	accessRights: email_exchange_PublicFolderRightTypeEnum
	allowedAccountId: number
	creationDate: string
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
}
export interface email_exchange_exchangePublicFolderPermission_Request {
	accessRights?: email_exchange_PublicFolderRightTypeEnum_Request
}
export interface email_exchange_exchangeRemoteMailbox {
	SAMAccountName: string | null
	city: string | null
	company: string | null
	countryCode: email_exchange_CountryCodeEnum | null
	creationDate: string | null
	description: string | null
	displayName: string | null
	domain: string
	exchangeGuid: string | null
	fax: string | null
	firstName: string | null
	guid: string | null
	hiddenFromGAL: boolean
	id: number
	initial: string | null
	jobDepartment: string | null
	jobTitle: string | null
	lastName: string | null
	login: string
	mobile: string | null
	numberOfAliases: number
	office: string | null
	phone: string | null
	postalCode: string | null
	primaryEmailAddress: string
	region: string | null
	remoteRoutingAddress: string
	spamAndVirusConfiguration: email_exchange_spamAndVirusConfiguration
	state: email_exchange_ObjectStateEnum
	streetAddress: string | null
	taskPendingId: number | null
	type: email_exchange_ExchangeRemoteMailboxTypeEnum
}
export interface email_exchange_exchangeRemoteMailboxAlias {
	alias: string
	creationDate: string
	taskPendingId: number | null
}
export interface email_exchange_exchangeRemoteMailbox_Request {
	city?: string | null
	company?: string | null
	countryCode?: email_exchange_CountryCodeEnum_Request | null
	description?: string | null
	displayName?: string | null
	domain?: string
	fax?: string | null
	firstName?: string | null
	hiddenFromGAL?: boolean
	initial?: string | null
	jobDepartment?: string | null
	jobTitle?: string | null
	lastName?: string | null
	login?: string
	mobile?: string | null
	office?: string | null
	phone?: string | null
	postalCode?: string | null
	region?: string | null
	spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request
	streetAddress?: string | null
}
export interface email_exchange_exchangeResourceAccountDelegate {
	allowedAccountId: number
	creationDate: string | null
	delegateEmailAddress: string
	taskPendingId: number
}
export interface email_exchange_exchangeServiceActiveSyncNotification {
	creationDate: string
	notifiedAccountId: number
	primaryEmailAddress: string
	state: email_exchange_activeSyncNotificationStateEnum
}
export interface email_exchange_exchangeServiceAuthenticationPolicy {
	blockLegacyAuthActiveSync: boolean
	blockLegacyAuthAutodiscover: boolean
	blockLegacyAuthImap: boolean
	blockLegacyAuthMapi: boolean
	blockLegacyAuthOfflineAddressBook: boolean
	blockLegacyAuthPop: boolean
	blockLegacyAuthWebServices: boolean
	blockModernAuthActiveSync: boolean
	blockModernAuthAutodiscover: boolean
	blockModernAuthImap: boolean
	blockModernAuthMapi: boolean
	blockModernAuthOfflineAddressBook: boolean
	blockModernAuthPop: boolean
	blockModernAuthWebServices: boolean
	id: number
}
export interface email_exchange_exchangeServiceAuthorizedIp {
	HTTPS: boolean
	IMAP: boolean
	IMAPS: boolean
	POP: boolean
	POPS: boolean
	SMTP: boolean
	SMTPS: boolean
	creationDate: string
	displayName: string
	ip: string
	status: email_exchange_authorizedIpStatusEnum
	updateDate: string | null
}
export interface email_exchange_exchangeServiceAuthorizedIp_Request {
	HTTPS?: boolean
	IMAP?: boolean
	IMAPS?: boolean
	POP?: boolean
	POPS?: boolean
	SMTP?: boolean
	SMTPS?: boolean
	displayName?: string
}
export interface email_exchange_exchangeServiceDevice {
	IMEI: string
	creationDate: string
	deviceId: string
	deviceModel: string
	deviceState: email_exchange_DeviceActiveSyncStateEnum
	guid: string
	identity: string
	lastUpdate: string | null
	taskPendingId: number
}
export interface email_exchange_exchangeServiceDevice_Request {
	deviceState?: email_exchange_DeviceActiveSyncStateEnum_Request
}
export interface email_exchange_exchangeServiceProtocol {
	IMAP: boolean
	POP: boolean
	activeSync: boolean
	activeSyncPolicy: email_exchange_ActiveSyncPolicyEnum
	creationDate: string
	lastUpdate: string | null
	taskPendingId: number
	webMail: boolean
}
export interface email_exchange_exchangeServiceProtocol_Request {
	IMAP?: boolean
	POP?: boolean
	activeSync?: boolean
	activeSyncPolicy?: email_exchange_ActiveSyncPolicyEnum_Request
	webMail?: boolean
}
export interface email_exchange_exchangeSharedAccountAlias {
	alias: string
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeSharedAccountFullAccess {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeSharedAccountSendAs {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_exchangeSharedAccountSendOnBehalfTo {
	allowedAccountId: number
	creationDate: string
	taskPendingId: number
}
export interface email_exchange_mailingList {
	company: string | null
	creationDate: string
	departRestriction: email_exchange_MailingListDepartRestrictionEnum
	displayName: string | null
	hiddenFromGAL: boolean
	joinRestriction: email_exchange_MailingListJoinRestrictionEnum
	lastUpdateDate: string | null
	mailingListAddress: string
	maxReceiveSize: number | null
	maxSendSize: number | null
	senderAuthentification: boolean
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
}
export interface email_exchange_mailingList_Request {
	company?: string | null
	departRestriction?: email_exchange_MailingListDepartRestrictionEnum_Request
	displayName?: string | null
	hiddenFromGAL?: boolean
	joinRestriction?: email_exchange_MailingListJoinRestrictionEnum_Request
	mailingListAddress?: string
	maxReceiveSize?: number | null
	maxSendSize?: number | null
	senderAuthentification?: boolean
}
export interface email_exchange_passwordPolicy {
	complexityEnabled: boolean
	lockoutDuration: number
	lockoutThreshold: number
	maxPasswordAge: number
	minPasswordAge: number
	minPasswordLength: number
	passwordHistoryCount: number
}
export interface email_exchange_publicFolder {
	anonymousPermission: email_exchange_PublicFolderRightTypeEnum
	creationDate: string | null
	defaultPermission: email_exchange_PublicFolderRightTypeEnum
	hasSubFolders: boolean | null
	itemCount: number | null
	lastAccessTime: string | null
	lastModificationTime: string | null
	lastUserAccessTime: string | null
	lastUserModificationTime: string | null
	path: string
	quota: number
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
	totalItemSize: number | null
	type: email_exchange_PublicFolderTypeEnum
}
export interface email_exchange_publicFolder_Request {
	anonymousPermission?: email_exchange_PublicFolderRightTypeEnum_Request
	defaultPermission?: email_exchange_PublicFolderRightTypeEnum_Request
	quota?: number
}
export type email_exchange_renewPeriodEnum = email_exchange_renewPeriodEnum_Request | Text
export type email_exchange_renewPeriodEnum_Request = 'monthly' | 'yearly'
export interface email_exchange_resourceAccount {
	addOrganizerToSubject: boolean
	allowConflict: boolean
	bookingWindow: number
	capacity: number
	company: string | null
	creationDate: string | null
	deleteComments: boolean
	deleteSubject: boolean
	displayName: string
	location: string
	maximumDuration: number
	resourceEmailAddress: string
	showMeetingDetails: email_exchange_ShowMeetingDetailsEnum
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
	type: email_exchange_ResourceTypeEnum
}
export interface email_exchange_resourceAccount_Request {
	addOrganizerToSubject?: boolean
	allowConflict?: boolean
	bookingWindow?: number
	capacity?: number
	company?: string | null
	deleteComments?: boolean
	deleteSubject?: boolean
	displayName?: string
	location?: string
	maximumDuration?: number
	resourceEmailAddress?: string
	showMeetingDetails?: email_exchange_ShowMeetingDetailsEnum_Request
}
export interface email_exchange_sendConnector {
	creationDate: string
	default: boolean
	displayName: string
	dnsRouting: boolean
	id: number | null
	lastUpdateDate: string | null
	maxSendSize: number
	port: number
	requireTLS: boolean
	smartHost: string | null
	smartHostAuthMechanism: email_exchange_smartHostAuthMechanismEnum
	state: email_exchange_ObjectStateEnum
	taskPendingId: number | null
}
export interface email_exchange_sendConnector_Request {
	displayName?: string
	dnsRouting?: boolean
	maxSendSize?: number
	port?: number
	requireTLS?: boolean
	smartHost?: string | null
}
export interface email_exchange_sharedAccount {
	creationDate: string | null
	currentUsage: number | null
	displayName: string | null
	firstName: string | null
	hiddenFromGAL: boolean
	id: number
	initials: string | null
	lastLogoffDate: string | null
	lastLogonDate: string | null
	lastName: string | null
	mailingFilter: email_exchange_MailingFilterEnum[] | null
	quota: number
	sharedEmailAddress: string
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_exchange_ObjectStateEnum
	taskPendingId: number
}
export interface email_exchange_sharedAccount_Request {
	displayName?: string | null
	firstName?: string | null
	hiddenFromGAL?: boolean
	initials?: string | null
	lastName?: string | null
	mailingFilter?: email_exchange_MailingFilterEnum_Request[] | null
	quota?: number
	sharedEmailAddress?: string
}
export type email_exchange_smartHostAuthMechanismEnum = email_exchange_smartHostAuthMechanismEnum_Request | Text
export type email_exchange_smartHostAuthMechanismEnum_Request = 'basicAuth' | 'basicAuthRequireTLS' | 'none'
export interface email_exchange_spamAndVirusConfiguration {
	checkDKIM: boolean
	checkSPF: boolean
	deleteSpam: boolean
	deleteVirus: boolean
	putInJunk: boolean
	tagSpam: boolean
	tagVirus: boolean
}
export interface email_exchange_spamAndVirusConfiguration_Request {
	checkDKIM?: boolean
	checkSPF?: boolean
	deleteSpam?: boolean
	deleteVirus?: boolean
	putInJunk?: boolean
	tagSpam?: boolean
	tagVirus?: boolean
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'automaticV2024' | 'manual' | 'oneShot' | 'option' | Text
