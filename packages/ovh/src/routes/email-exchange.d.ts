// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'soyoustart-eu'
type $2 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /email/exchange. */
export interface EmailExchange {
	email: {
		exchange: {
			'#GET': { out: string[]; at: $1 }
			$: '{organizationName}'
			'{organizationName}': {
				service: {
					'#GET': { query: { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }; out: string[]; at: $1 }
					$: '{exchangeService}'
					'{exchangeService}': {
						'#GET': { out: email_exchange_ExchangeServiceWithIAM; at: $1 }
						'#PUT': { body: email_exchange_ExchangeService_Request; at: $1 }
						account: {
							'#GET': { query: { accountLicense?: email_exchange_OvhLicenceEnum; company?: string; id?: number; primaryEmailAddress?: string }; out: string[]; at: $1 }
							'#POST': { body: { SAMAccountName?: string; authenticationPolicyId?: number; city?: string; company?: string; countryCode?: email_exchange_CountryCodeEnum; description?: string; displayName?: string; domain: string; fax?: string; firstName?: string; forwardingEmail?: string; hiddenFromGAL?: boolean; initials?: string; jobDepartment?: string; jobTitle?: string; lastName?: string; license: email_exchange_OvhLicenceEnum; litigation?: boolean; litigationPeriod?: number; login: string; mailSenderDisplay?: string; mailingFilter?: email_exchange_MailingFilterEnum[]; mobile?: string; office?: string; outlookLicense?: boolean; password: string; phone?: string; postalCode?: string; quota?: number; region?: string; sbrDestination?: string; sendConnectorId?: number; spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request; storeCopyOfEmail?: boolean; streetAddress?: string }; out: email_exchange_Task; at: $1 }
							$: '{primaryEmailAddress}'
							'{primaryEmailAddress}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_Account; at: $1 }
								'#PUT': { body: email_exchange_Account_Request; at: $1 }
								alias: {
									'#GET': { out: string[]; at: $1 }
									'#POST': { body: { alias: string }; out: email_exchange_Task; at: $1 }
									$: '{alias}'
									'{alias}': {
										'#DELETE': { out: email_exchange_Task; at: $1 }
										'#GET': { out: email_exchange_exchangeAccountAlias; at: $1 }
									}
								}
								archive: {
									'#DELETE': { out: email_exchange_Task; at: $1 }
									'#GET': { out: email_exchange_exchangeAccountArchive; at: $1 }
									'#POST': { body: { quota?: number }; out: email_exchange_Task; at: $1 }
									'#PUT': { body: email_exchange_exchangeAccountArchive_Request; at: $1 }
								}
								changePassword: {
									'#POST': { body: { forcePasswordChangeAtNextLogon?: boolean; password?: string }; out: email_exchange_Task; at: $1 }
								}
								diagnostics: {
									'#GET': { out: email_exchange_exchangeAccountDiagnosis; at: $1 }
									'#POST': { body: { password: string }; out: email_exchange_Task; at: $1 }
								}
								export: {
									'#DELETE': { out: email_exchange_Task; at: $1 }
									'#GET': { out: email_exchange_Export; at: $1 }
									'#POST': { out: email_exchange_Task; at: $1 }
								}
								exportURL: {
									'#GET': { out: email_exchange_ExportUrl; at: $1 }
									'#POST': { out: email_exchange_Task; at: $1 }
								}
								fullAccess: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowedAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeAccountFullAccess; at: $1 }
									}
								}
								outlookURL: {
									'#GET': { out: email_exchange_OutlookUrl; at: $1 }
									'#POST': { body: { language: email_exchange_LanguageEnum; version: email_exchange_OutlookVersionEnum }; out: email_exchange_Task; at: $1 }
								}
								protocol: {
									'#GET': { out: email_exchange_exchangeAccountProtocol; at: $1 }
									'#PUT': { body: email_exchange_exchangeAccountProtocol_Request; at: $1 }
								}
								sendAs: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeAccountSendAs; at: $1 }
									}
								}
								sendOnBehalfTo: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeAccountSendOnBehalfTo; at: $1 }
									}
								}
								tasks: {
									'#GET': { out: number[]; at: $1 }
									$: '{id}'
									'{id}': {
										'#GET': { path: { id: number | string }; out: email_exchange_Task; at: $1 }
									}
								}
								terminate: {
									'#POST': { out: string; at: $1 }
								}
							}
						}
						activateSharepoint: {
							'#POST': { body: { primaryEmailAddress: string; subDomain: string }; out: email_exchange_Task; status: 'DEPRECATED'; deprecated: '2023-03-02'; deleted: '2023-04-02'; at: $1 }
						}
						authenticationPolicy: {
							'#GET': { query: { blockLegacyAuthActiveSync?: boolean; blockLegacyAuthAutodiscover?: boolean; blockLegacyAuthImap?: boolean; blockLegacyAuthMapi?: boolean; blockLegacyAuthOfflineAddressBook?: boolean; blockLegacyAuthPop?: boolean; blockLegacyAuthWebServices?: boolean; blockModernAuthActiveSync?: boolean; blockModernAuthAutodiscover?: boolean; blockModernAuthImap?: boolean; blockModernAuthMapi?: boolean; blockModernAuthOfflineAddressBook?: boolean; blockModernAuthPop?: boolean; blockModernAuthWebServices?: boolean }; out: number[] }
							$: '{id}'
							'{id}': {
								'#GET': { path: { id: number | string }; out: email_exchange_exchangeServiceAuthenticationPolicy }
							}
						}
						authorizedIp: {
							'#GET': { out: string[]; at: $2 }
							'#POST': { body: { HTTPS?: boolean; IMAP?: boolean; IMAPS?: boolean; IP: string; POP?: boolean; POPS?: boolean; SMTP?: boolean; SMTPS?: boolean; displayName?: string }; out: email_exchange_Task; at: $2 }
							$: '{ip}'
							'{ip}': {
								'#DELETE': { out: email_exchange_Task; at: $2 }
								'#GET': { out: email_exchange_exchangeServiceAuthorizedIp; at: $2 }
								'#PUT': { body: email_exchange_exchangeServiceAuthorizedIp_Request; at: $2 }
							}
						}
						changeHostname: {
							'#POST': { body: { dcvEmail?: string; hostname: string; useCname?: boolean; useDnsAssist: boolean }; out: email_exchange_Task; at: $1 }
						}
						customIsolation: {
							'#GET': { query: { isolationField?: email_exchange_OvhCustomIsolationFieldEnum; isolationValue?: string; name?: string }; out: string[]; at: $2 }
							'#POST': { body: { isolationField: email_exchange_OvhCustomIsolationFieldEnum; isolationValue: string; name: string }; out: email_exchange_Task; at: $2 }
							$: '{name}'
							'{name}': {
								'#DELETE': { out: email_exchange_Task; at: $2 }
								'#GET': { out: email_exchange_exchangeCustomIsolation; at: $2 }
							}
						}
						dcvEmails: {
							'#GET': { out: string[]; at: $1 }
						}
						device: {
							'#GET': { query: { IMEI?: string; deviceState?: email_exchange_DeviceActiveSyncStateEnum; identity?: string }; out: string[]; at: $1 }
							$: '{identity}'
							'{identity}': {
								'#GET': { out: email_exchange_exchangeServiceDevice; at: $1 }
								'#PUT': { body: email_exchange_exchangeServiceDevice_Request; at: $1 }
								clearDevice: {
									'#POST': { out: email_exchange_Task; at: $1 }
								}
							}
						}
						domain: {
							'#GET': { query: { main?: boolean; state?: email_exchange_ObjectStateEnum }; out: string[]; at: $1 }
							'#POST': { body: { autoEnableDKIM?: boolean; configureAutodiscover?: boolean; configureDKIM?: boolean; configureMx?: boolean; configureSPF?: boolean; main?: boolean; mxRelay?: string; name: string; organization2010?: string; sbrDefault?: string; sendConnectorIdDefault?: number; type: email_exchange_DomainTypeEnum }; out: email_exchange_Task; at: $1 }
							$: '{domainName}'
							'{domainName}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_Domain; at: $1 }
								'#PUT': { body: email_exchange_Domain_Request; at: $1 }
								changeDefaultSBR: {
									'#PUT': { body: { sbrDefault?: string; sendConnectorIdDefault?: number }; at: $2 }
								}
								disclaimer: {
									'#DELETE': { out: email_exchange_Task; at: $1 }
									'#GET': { out: email_exchange_disclaimer; at: $1 }
									'#POST': { body: { content: string; outsideOnly?: boolean }; out: email_exchange_Task; at: $1 }
									'#PUT': { body: email_exchange_disclaimer_Request; at: $1 }
								}
								disclaimerAttribute: {
									'#GET': { out: (email_exchange_DisclaimerAttributeEnum | Text)[]; at: $1 }
								}
								dkim: {
									'#GET': { out: string[]; at: $2 }
									'#POST': { body: { autoEnableDKIM?: boolean; configureDkim?: boolean; selectorName: string }; out: email_exchange_Task; at: $2 }
									$: '{selectorName}'
									'{selectorName}': {
										'#DELETE': { out: email_exchange_Task; at: $2 }
										'#GET': { out: email_exchange_dkim; at: $2 }
										disable: {
											'#POST': { out: email_exchange_Task; at: $2 }
										}
										enable: {
											'#POST': { out: email_exchange_Task; at: $2 }
										}
									}
								}
								dkimSelector: {
									'#GET': { out: string[]; at: $2 }
								}
							}
						}
						externalContact: {
							'#GET': { query: { displayName?: string; externalEmailAddress?: string; firstName?: string; id?: number; lastName?: string }; out: string[]; at: $1 }
							'#POST': { body: { displayName?: string; externalEmailAddress: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string; organization2010?: string }; out: email_exchange_Task; at: $1 }
							$: '{externalEmailAddress}'
							'{externalEmailAddress}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_exchangeExternalContact; at: $1 }
								'#PUT': { body: email_exchange_exchangeExternalContact_Request; at: $1 }
							}
						}
						impersonatedUser: {
							'#DELETE': { out: email_exchange_Task; at: $2 }
							'#GET': { out: email_exchange_exchangeAccountImpersonation; at: $2 }
							'#POST': { body: { password: string }; out: email_exchange_Task; at: $2 }
							changePassword: {
								'#POST': { body: { password: string }; out: email_exchange_Task; at: $2 }
							}
						}
						impersonationPasswordPolicy: {
							'#GET': { out: email_exchange_passwordPolicy; at: $2 }
						}
						license: {
							'#GET': { query: { fromDate?: string; license?: email_exchange_OvhLicenceEnum; toDate?: string }; out: email_exchange_DailyLicense[]; at: $1 }
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
						mailingList: {
							'#GET': { query: { company?: string; mailingListAddress?: string }; out: string[]; at: $1 }
							'#POST': { body: { company?: string; departRestriction: email_exchange_MailingListDepartRestrictionEnum; displayName?: string; hiddenFromGAL?: boolean; joinRestriction: email_exchange_MailingListJoinRestrictionEnum; mailingListAddress: string; maxReceiveSize?: number; maxSendSize?: number; senderAuthentification?: boolean }; out: email_exchange_Task; at: $1 }
							$: '{mailingListAddress}'
							'{mailingListAddress}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_mailingList; at: $1 }
								'#PUT': { body: email_exchange_mailingList_Request; at: $1 }
								alias: {
									'#GET': { out: string[]; at: $1 }
									'#POST': { body: { alias: string }; out: email_exchange_Task; at: $1 }
									$: '{alias}'
									'{alias}': {
										'#DELETE': { out: email_exchange_Task; at: $1 }
										'#GET': { out: email_exchange_exchangeMailingListAlias; at: $1 }
									}
								}
								manager: {
									account: {
										'#GET': { out: number[]; at: $1 }
										'#POST': { body: { managerAccountId: number }; out: email_exchange_Task; at: $1 }
										$: '{managerAccountId}'
										'{managerAccountId}': {
											'#DELETE': { path: { managerAccountId: number | string }; out: email_exchange_Task; at: $1 }
											'#GET': { path: { managerAccountId: number | string }; out: email_exchange_exchangeDistributionGroupManager; at: $1 }
										}
									}
								}
								member: {
									account: {
										'#GET': { out: number[]; at: $1 }
										'#POST': { body: { memberAccountId?: number; memberContactId?: number }; out: email_exchange_Task; at: $1 }
										$: '{memberAccountId}'
										'{memberAccountId}': {
											'#DELETE': { path: { memberAccountId: number | string }; out: email_exchange_Task; at: $1 }
											'#GET': { path: { memberAccountId: number | string }; out: email_exchange_exchangeDistributionGroupMember; at: $1 }
										}
									}
									contact: {
										'#GET': { out: number[]; at: $1 }
										'#POST': { body: { memberAccountId?: number; memberContactId?: number }; out: email_exchange_Task; at: $1 }
										$: '{memberContactId}'
										'{memberContactId}': {
											'#DELETE': { path: { memberContactId: number | string }; out: email_exchange_Task; at: $1 }
											'#GET': { path: { memberContactId: number | string }; out: email_exchange_exchangeDistributionGroupMember; at: $1 }
										}
									}
								}
								sendAs: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeDistributionGroupSendAs; at: $1 }
									}
								}
								sendOnBehalfTo: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeDistributionGroupSendOnBehalfTo; at: $1 }
									}
								}
							}
						}
						outlookAvailability: {
							'#GET': { query: { outlookLanguage?: email_exchange_LanguageEnum; outlookVersion?: email_exchange_OutlookVersionEnum }; out: email_exchange_OutlookVersions[]; at: $1 }
						}
						protocol: {
							'#GET': { out: email_exchange_exchangeServiceProtocol; at: $1 }
							'#PUT': { body: email_exchange_exchangeServiceProtocol_Request; at: $1 }
							activeSyncMailNotification: {
								'#GET': { out: number[]; at: $1 }
								'#POST': { body: { notifiedAccountId: number }; out: email_exchange_Task; at: $1 }
								$: '{notifiedAccountId}'
								'{notifiedAccountId}': {
									'#DELETE': { path: { notifiedAccountId: number | string }; out: email_exchange_Task; at: $1 }
									'#GET': { path: { notifiedAccountId: number | string }; out: email_exchange_exchangeServiceActiveSyncNotification; at: $1 }
								}
							}
						}
						publicFolder: {
							'#GET': { query: { path?: string }; out: string[]; at: $1 }
							'#POST': { body: { anonymousPermission?: email_exchange_PublicFolderRightTypeEnum; defaultPermission?: email_exchange_PublicFolderRightTypeEnum; path: string; quota: number; type: email_exchange_PublicFolderTypeEnum }; out: email_exchange_Task; at: $1 }
							$: '{path}'
							'{path}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_publicFolder; at: $1 }
								'#PUT': { body: email_exchange_publicFolder_Request; at: $1 }
								permission: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { accessRights: email_exchange_PublicFolderRightTypeEnum; allowedAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangePublicFolderPermission; at: $1 }
										'#PUT': { path: { allowedAccountId: number | string }; body: email_exchange_exchangePublicFolderPermission_Request; at: $1 }
									}
								}
							}
						}
						publicFolderQuota: {
							'#GET': { out: email_exchange_PublicFolderQuota; at: $1 }
						}
						remoteMailbox: {
							'#GET': { query: { id?: number; primaryEmailAddress?: string }; out: string[] }
							'#POST': { body: { city?: string; company?: string; countryCode?: email_exchange_CountryCodeEnum; description?: string; displayName?: string; domain: string; exchangeGuid: string; fax?: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; jobDepartment?: string; jobTitle?: string; lastName?: string; login: string; mobile?: string; office?: string; password: string; phone?: string; postalCode?: string; region?: string; remoteRoutingAddress: string; spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request; streetAddress?: string; type: email_exchange_ExchangeRemoteMailboxTypeEnum }; out: email_exchange_Task }
							$: '{primaryEmailAddress}'
							'{primaryEmailAddress}': {
								'#DELETE': { out: email_exchange_Task }
								'#GET': { out: email_exchange_exchangeRemoteMailbox }
								'#PUT': { body: email_exchange_exchangeRemoteMailbox_Request }
								alias: {
									'#GET': { out: string[] }
									'#POST': { body: { alias: string }; out: email_exchange_Task }
									$: '{alias}'
									'{alias}': {
										'#DELETE': { out: email_exchange_Task }
										'#GET': { out: email_exchange_exchangeRemoteMailboxAlias }
									}
								}
								changePassword: {
									'#POST': { body: { forcePasswordChangeAtNextLogon?: boolean; password?: string }; out: email_exchange_Task }
								}
							}
						}
						renewSSL: {
							'#POST': { body: { dcv?: string; useCname?: boolean; useDnsAssist?: boolean }; out: email_exchange_Task; at: $1 }
						}
						resourceAccount: {
							'#GET': { query: { company?: string; resourceEmailAddress?: string }; out: string[]; at: $1 }
							'#POST': { body: { addOrganizerToSubject?: boolean; allowConflict?: boolean; bookingWindow?: number; capacity: number; company?: string; deleteComments?: boolean; deleteSubject?: boolean; displayName?: string; location?: string; maximumDuration?: number; resourceEmailAddress: string; showMeetingDetails?: email_exchange_ShowMeetingDetailsEnum; type: email_exchange_ResourceTypeEnum }; out: email_exchange_Task; at: $1 }
							$: '{resourceEmailAddress}'
							'{resourceEmailAddress}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_resourceAccount; at: $1 }
								'#PUT': { body: email_exchange_resourceAccount_Request; at: $1 }
								delegate: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowedAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeResourceAccountDelegate; at: $1 }
									}
								}
							}
						}
						sendConnector: {
							'#GET': { out: number[]; at: $2 }
							'#POST': { body: { displayName: string; maxSendSize?: number; password?: string; port?: number; requireTLS?: boolean; smartHost: string; smartHostAuthMechanism?: email_exchange_smartHostAuthMechanismEnum; user?: string }; out: email_exchange_Task; at: $2 }
							$: '{id}'
							'{id}': {
								'#DELETE': { path: { id: number | string }; out: email_exchange_Task; at: $2 }
								'#GET': { path: { id: number | string }; out: email_exchange_sendConnector; at: $2 }
								'#PUT': { path: { id: number | string }; body: email_exchange_sendConnector_Request; at: $2 }
								changeAuthentication: {
									'#POST': { path: { id: number | string }; body: { password?: string; smartHostAuthMechanism?: email_exchange_smartHostAuthMechanismEnum; user?: string }; out: email_exchange_Task; at: $2 }
								}
							}
						}
						server: {
							'#GET': { out: email_exchange_Server; at: $1 }
							'#PUT': { body: email_exchange_Server_Request; at: $1 }
						}
						serviceInfos: {
							'#GET': { out: services_Service; at: $1 }
							'#PUT': { body: services_Service_Request; at: $1 }
						}
						sharedAccount: {
							'#GET': { query: { sharedEmailAddress?: string }; out: string[]; at: $1 }
							'#POST': { body: { displayName?: string; firstName?: string; hiddenFromGAL?: boolean; initials?: string; lastName?: string; mailingFilter?: email_exchange_MailingFilterEnum[]; quota: number; sharedEmailAddress: string }; out: email_exchange_Task; at: $1 }
							$: '{sharedEmailAddress}'
							'{sharedEmailAddress}': {
								'#DELETE': { out: email_exchange_Task; at: $1 }
								'#GET': { out: email_exchange_sharedAccount; at: $1 }
								'#PUT': { body: email_exchange_sharedAccount_Request; at: $1 }
								alias: {
									'#GET': { out: string[]; at: $2 }
									'#POST': { body: { alias: string }; out: email_exchange_Task; at: $2 }
									$: '{alias}'
									'{alias}': {
										'#DELETE': { out: email_exchange_Task; at: $2 }
										'#GET': { out: email_exchange_exchangeSharedAccountAlias; at: $2 }
									}
								}
								fullAccess: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowedAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeSharedAccountFullAccess; at: $1 }
									}
								}
								sendAs: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeSharedAccountSendAs; at: $1 }
									}
								}
								sendOnBehalfTo: {
									'#GET': { out: number[]; at: $1 }
									'#POST': { body: { allowAccountId: number }; out: email_exchange_Task; at: $1 }
									$: '{allowedAccountId}'
									'{allowedAccountId}': {
										'#DELETE': { path: { allowedAccountId: number | string }; out: email_exchange_Task; at: $1 }
										'#GET': { path: { allowedAccountId: number | string }; out: email_exchange_exchangeSharedAccountSendOnBehalfTo; at: $1 }
									}
								}
								tasks: {
									'#GET': { out: number[]; at: $1 }
									$: '{id}'
									'{id}': {
										'#GET': { path: { id: number | string }; out: email_exchange_Task; at: $1 }
									}
								}
							}
						}
						sharedAccountQuota: {
							'#GET': { out: email_exchange_SharedAccountQuota; at: $1 }
						}
						task: {
							'#GET': { out: number[]; at: $1 }
							$: '{id}'
							'{id}': {
								'#GET': { path: { id: number | string }; out: email_exchange_Task; at: $1 }
							}
						}
						updateDeviceList: {
							'#POST': { out: email_exchange_Task; at: $1 }
						}
						updateFlagsOnAllAccounts: {
							'#POST': { at: $1 }
						}
					}
				}
			}
		}
	}
}
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
export interface email_exchange_Account {
	SAMAccountName: string | null
	accountLicense: email_exchange_OvhLicenceEnum | Text
	authenticationPolicyId: number | null
	city: string | null
	company: string | null
	configured: boolean
	countryCode: email_exchange_CountryCodeEnum | Text | null
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
	mailingFilter: (email_exchange_MailingFilterEnum | Text)[] | null
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
	renewOutlookPeriod: email_exchange_renewPeriodEnum | Text | null
	renewPeriod: email_exchange_renewPeriodEnum | Text | null
	sbrDestination: string | null
	sendConnectorId: number | null
	spamAndVirusConfiguration: email_exchange_spamAndVirusConfiguration
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_exchange_ObjectStateEnum | Text
	storeCopyOfEmail: boolean
	streetAddress: string | null
	taskPendingId: number | null
}
export interface email_exchange_AccountLicense {
	license: email_exchange_OvhLicenceEnum | Text
	licenseQuantity: number
}
export interface email_exchange_Account_Request {
	accountLicense?: email_exchange_OvhLicenceEnum
	authenticationPolicyId?: number | null
	city?: string | null
	company?: string | null
	countryCode?: email_exchange_CountryCodeEnum | null
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
	mailingFilter?: email_exchange_MailingFilterEnum[] | null
	mobile?: string | null
	office?: string | null
	outlookLicense?: boolean
	phone?: string | null
	postalCode?: string | null
	quota?: number
	region?: string | null
	renewOutlookPeriod?: email_exchange_renewPeriodEnum | null
	renewPeriod?: email_exchange_renewPeriodEnum | null
	sbrDestination?: string | null
	sendConnectorId?: number | null
	spamAndVirusConfiguration?: email_exchange_spamAndVirusConfiguration_Request
	storeCopyOfEmail?: boolean
	streetAddress?: string | null
}
export type email_exchange_ActiveSyncPolicyEnum = 'allow' | 'block' | 'quarantine'
export type email_exchange_CountryCodeEnum = 'AC' | 'AD' | 'AE' | 'AF' | 'AG' | 'AI' | 'AL' | 'AM' | 'AO' | 'AQ' | 'AR' | 'AS' | 'AT' | 'AU' | 'AW' | 'AX' | 'AZ' | 'BA' | 'BB' | 'BD' | 'BE' | 'BF' | 'BG' | 'BH' | 'BI' | 'BJ' | 'BL' | 'BM' | 'BN' | 'BO' | 'BQ' | 'BR' | 'BS' | 'BT' | 'BW' | 'BY' | 'BZ' | 'CA' | 'CC' | 'CD' | 'CF' | 'CG' | 'CH' | 'CI' | 'CK' | 'CL' | 'CM' | 'CN' | 'CO' | 'CR' | 'CU' | 'CV' | 'CW' | 'CX' | 'CY' | 'CZ' | 'DE' | 'DG' | 'DJ' | 'DK' | 'DM' | 'DO' | 'DZ' | 'EA' | 'EC' | 'EE' | 'EG' | 'EH' | 'ER' | 'ES' | 'ET' | 'FI' | 'FJ' | 'FK' | 'FM' | 'FO' | 'FR' | 'GA' | 'GB' | 'GD' | 'GE' | 'GF' | 'GG' | 'GH' | 'GI' | 'GL' | 'GM' | 'GN' | 'GP' | 'GQ' | 'GR' | 'GS' | 'GT' | 'GU' | 'GW' | 'GY' | 'HK' | 'HN' | 'HR' | 'HT' | 'HU' | 'IC' | 'ID' | 'IE' | 'IL' | 'IM' | 'IN' | 'IO' | 'IQ' | 'IR' | 'IS' | 'IT' | 'JE' | 'JM' | 'JO' | 'JP' | 'KE' | 'KG' | 'KH' | 'KI' | 'KM' | 'KN' | 'KP' | 'KR' | 'KW' | 'KY' | 'KZ' | 'LA' | 'LB' | 'LC' | 'LI' | 'LK' | 'LR' | 'LS' | 'LT' | 'LU' | 'LV' | 'LY' | 'MA' | 'MC' | 'MD' | 'ME' | 'MF' | 'MG' | 'MH' | 'MK' | 'ML' | 'MM' | 'MN' | 'MO' | 'MP' | 'MQ' | 'MR' | 'MS' | 'MT' | 'MU' | 'MV' | 'MW' | 'MX' | 'MY' | 'MZ' | 'NA' | 'NC' | 'NE' | 'NF' | 'NG' | 'NI' | 'NL' | 'NO' | 'NP' | 'NR' | 'NU' | 'NZ' | 'OM' | 'PA' | 'PE' | 'PF' | 'PG' | 'PH' | 'PK' | 'PL' | 'PM' | 'PN' | 'PR' | 'PS' | 'PT' | 'PW' | 'PY' | 'QA' | 'RE' | 'RO' | 'RS' | 'RU' | 'RW' | 'SA' | 'SB' | 'SC' | 'SD' | 'SE' | 'SG' | 'SH' | 'SI' | 'SJ' | 'SK' | 'SL' | 'SM' | 'SN' | 'SO' | 'SR' | 'SS' | 'ST' | 'SV' | 'SX' | 'SY' | 'SZ' | 'TA' | 'TC' | 'TD' | 'TF' | 'TG' | 'TH' | 'TJ' | 'TK' | 'TL' | 'TM' | 'TN' | 'TO' | 'TR' | 'TT' | 'TV' | 'TW' | 'TZ' | 'UA' | 'UG' | 'UM' | 'US' | 'UY' | 'UZ' | 'VA' | 'VC' | 'VE' | 'VG' | 'VI' | 'VN' | 'VU' | 'WF' | 'WS' | 'XK' | 'YE' | 'YT' | 'ZA' | 'ZM' | 'ZW'
export interface email_exchange_DailyLicense {
	accountLicense: email_exchange_AccountLicense[]
	date: string
	outlookQuantity: number
}
export type email_exchange_DeviceActiveSyncStateEnum = 'allowed' | 'blocked' | 'deviceDiscovery' | 'quarantined'
export type email_exchange_DisclaimerAttributeEnum = 'City' | 'Company' | 'Country' | 'Department' | 'DisplayName' | 'Email' | 'FaxNumber' | 'FirstName' | 'HomePhoneNumber' | 'Initials' | 'LastName' | 'Manager' | 'MobileNumber' | 'Notes' | 'Office' | 'OtherFaxNumber' | 'OtherHomePhoneNumber' | 'OtherPhoneNumber' | 'PagerNumber' | 'PhoneNumber' | 'State' | 'Street' | 'Title' | 'UserLogonName' | 'ZipCode'
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
	state: email_exchange_ObjectStateEnum | Text
	taskPendingId: number
	type: email_exchange_DomainTypeEnum | Text
}
export interface email_exchange_DomainDkimDiagnostics {
	errorCode: number | null
	message: string | null
	state: email_exchange_DomainDkimDiagnosticsStateEnum | Text
}
export type email_exchange_DomainDkimDiagnosticsStateEnum = 'active' | 'disabled' | 'error' | 'inProgress' | 'toConfigure'
export type email_exchange_DomainTypeEnum = 'authoritative' | 'nonAuthoritative'
export interface email_exchange_Domain_Request {
	mxRelay?: string | null
	type?: email_exchange_DomainTypeEnum
}
export type email_exchange_ExchangeRemoteMailboxTypeEnum = 'equipment' | 'regular' | 'room'
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
	offer: email_exchange_ServiceOfferEnum | Text
	passwordHistoryCount: number | null
	spamAndVirusConfiguration: email_exchange_spamAndVirusConfiguration
	sslExpirationDate: string | null
	state: email_exchange_ServiceStateEnum | Text
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
export type email_exchange_LanguageEnum = 'ar' | 'bg' | 'cz' | 'da' | 'de' | 'el' | 'en' | 'es' | 'et' | 'fi' | 'fr' | 'he' | 'hr' | 'hu' | 'id' | 'in' | 'it' | 'ja' | 'ko' | 'kz' | 'lt' | 'lv' | 'ms' | 'nb' | 'nl' | 'pl' | 'pt' | 'pt-BR' | 'ro' | 'rs' | 'ru' | 'sk' | 'sl' | 'sv' | 'th' | 'tr' | 'uk' | 'vi' | 'zh-CN'
export type email_exchange_MailingFilterEnum = 'vaderetro'
export type email_exchange_MailingListDepartRestrictionEnum = 'closed' | 'open'
export type email_exchange_MailingListJoinRestrictionEnum = 'approvalRequired' | 'closed' | 'open'
export type email_exchange_ObjectStateEnum = 'creating' | 'deleting' | 'internalMigration' | 'ok' | 'reopening' | 'suspended' | 'suspending'
export interface email_exchange_OutlookUrl {
	expiration: string
	serial: string
	url: string
}
export type email_exchange_OutlookVersionEnum = 'mac_x86_2016' | 'mac_x86_2019' | 'mac_x86_2021' | 'windows_x64_2016' | 'windows_x64_2019' | 'windows_x64_2021' | 'windows_x86_2016' | 'windows_x86_2019' | 'windows_x86_2021'
export interface email_exchange_OutlookVersions {
	outlookLanguage: email_exchange_LanguageEnum | Text
	outlookVersion: email_exchange_OutlookVersionEnum | Text
	status: boolean
}
export type email_exchange_OvhCustomIsolationFieldEnum = 'company' | 'country'
export type email_exchange_OvhLicenceEnum = 'basic' | 'enterprise' | 'standard'
export interface email_exchange_PublicFolderQuota {
	quotaLimit: number
	quotaReserved: number
	quotaUsed: number
}
export type email_exchange_PublicFolderRightTypeEnum = 'editor' | 'none' | 'reviewer'
export type email_exchange_PublicFolderTypeEnum = 'calendar' | 'contacts' | 'plain' | 'tasks'
export type email_exchange_ResourceTypeEnum = 'equipment' | 'room'
export interface email_exchange_Server {
	commercialVersion: email_exchange_exchangeCommercialVersionEnum | Text
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
	state: email_exchange_ServerStateEnum | Text
	taskPendingId: number
	version: number | null
}
export type email_exchange_ServerStateEnum = 'configurationError' | 'configurationPending' | 'notConfigured' | 'ok'
export interface email_exchange_Server_Request {
	owaMfa?: boolean
}
export type email_exchange_ServiceOfferEnum = 'dedicated' | 'dedicatedCluster' | 'hosted' | 'provider'
export type email_exchange_ServiceStateEnum = 'inMaintenance' | 'ok' | 'suspended'
export interface email_exchange_SharedAccountQuota {
	quotaLimit: number
	quotaReserved: number
	quotaUsed: number
	singleMailboxQuotaLimit: number
}
export type email_exchange_ShowMeetingDetailsEnum = 'availabilityOnly' | 'limitedDetails' | 'reviewer'
export interface email_exchange_Task {
	finishDate: string | null
	function: email_exchange_TaskFunctionEnum | Text
	id: number
	status: email_exchange_TaskStatusEnum | Text
	todoDate: string
}
export type email_exchange_TaskFunctionEnum = 'activateSharepoint' | 'addAccount' | 'addAccountArchive' | 'addAccountImpersonation' | 'addActiveSyncMailNotification' | 'addAlias' | 'addDistributionGroup' | 'addDistributionGroupManager' | 'addDistributionGroupMember' | 'addDistributionGroupSendAs' | 'addDistributionGroupSendOnBehalfTo' | 'addDomain' | 'addDomainDisclaimer' | 'addExchangeCustomIsolation' | 'addExchangeDomainDKIM' | 'addExchangeRemoteMailbox' | 'addExchangeServiceAuthorizedIp' | 'addExportPstRequest' | 'addExternalContact' | 'addFullAccess' | 'addOutlookLicense' | 'addPublicFolder' | 'addPublicFolderPermission' | 'addResourceAccount' | 'addResourceDelegate' | 'addSendAs' | 'addSendConnector' | 'addSendOnBehalfTo' | 'addSharedAccount' | 'addSharedAccountFullAccess' | 'addSharedAccountSendAs' | 'addSharedAccountSendOnBehalfTo' | 'changeHostname' | 'changePassword' | 'clearDataOnDevice' | 'cloneTemplateExchangePrivate' | 'configureExchangeCustomer' | 'configureExchangeOwaMfa' | 'copyMailbox' | 'deleteAccount' | 'deleteAccountArchive' | 'deleteAccountImpersonation' | 'deleteActiveSyncMailNotification' | 'deleteAlias' | 'deleteDistributionGroup' | 'deleteDistributionGroupManager' | 'deleteDistributionGroupMember' | 'deleteDistributionGroupSendAs' | 'deleteDistributionGroupSendOnBehalfTo' | 'deleteDomain' | 'deleteDomainDisclaimer' | 'deleteExchangeCustomIsolation' | 'deleteExchangeDomainDKIM' | 'deleteExchangeRemoteMailbox' | 'deleteExchangeService' | 'deleteExchangeServiceAuthorizedIp' | 'deleteExportPstRequest' | 'deleteExternalContact' | 'deleteFullAccess' | 'deleteOutlookLicense' | 'deletePublicFolder' | 'deletePublicFolderPermission' | 'deleteResourceAccount' | 'deleteResourceDelegate' | 'deleteSendAs' | 'deleteSendConnector' | 'deleteSendOnBehalfTo' | 'deleteSharedAccount' | 'deleteSharedAccountFullAccess' | 'deleteSharedAccountSendAs' | 'deleteSharedAccountSendOnBehalfTo' | 'destroyPrivateVm' | 'diagnoseAccount' | 'disableExchangeDKIM' | 'enableExchangeDKIM' | 'expandDrive' | 'generateOutlookUrl' | 'generatePstUrl' | 'installExchange' | 'installSSL' | 'maintenance' | 'migrationAccount' | 'migrationDisclaimer' | 'migrationExternalContact' | 'migrationHistory' | 'migrationMailingList' | 'migrationResourceAccount' | 'migrationService' | 'reOpenHostedAccount' | 'reOpenOutlookLicense' | 'reOpenPrivateAccount' | 'reOpenPrivateVm' | 'setAccount' | 'setAccountArchive' | 'setAlias' | 'setDistributionGroup' | 'setDns' | 'setDomain' | 'setDomainDisclaimer' | 'setExchangeAccountProtocol' | 'setExchangeRemoteMailbox' | 'setExchangeServiceDevice' | 'setExternalContact' | 'setPublicFolder' | 'setPublicFolderPermission' | 'setResourceAccount' | 'setSendConnector' | 'setService' | 'setSharedAccount' | 'suspendAccount' | 'suspendExchangeService' | 'suspendHostedAccount' | 'suspendOutlookLicense' | 'suspendPrivateAccount' | 'suspendPrivateVm' | 'unsuspendAccount' | 'unsuspendExchangeService' | 'unsuspendHostedAccount' | 'updateExchangeServiceDevice' | 'upgrade2016'
export type email_exchange_TaskStatusEnum = 'cancelled' | 'doing' | 'done' | 'error' | 'todo'
export type email_exchange_activeSyncNotificationStateEnum = 'creating' | 'deleting' | 'ok'
export type email_exchange_authorizedIpStatusEnum = 'creating' | 'deleting' | 'ok'
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
	status: email_exchange_dkimStatusEnum | Text
	targetRecord: string | null
	taskPendingId: number | null
}
export type email_exchange_dkimStatusEnum = 'deleting' | 'disabling' | 'enabling' | 'inProduction' | 'ready' | 'todo' | 'waitingRecord'
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
	state: email_exchange_ObjectStateEnum | Text
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
	state: email_exchange_ObjectStateEnum | Text
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
export type email_exchange_exchangeCommercialVersionEnum = '2010' | '2013' | '2016' | '2019' | 'SE'
export interface email_exchange_exchangeCustomIsolation {
	creationDate: string
	isolationField: email_exchange_OvhCustomIsolationFieldEnum | Text
	isolationValue: string
	name: string
	status: email_exchange_ObjectStateEnum | Text
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
	state: email_exchange_ObjectStateEnum | Text
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
	accessRights: email_exchange_PublicFolderRightTypeEnum | Text
	allowedAccountId: number
	creationDate: string
	state: email_exchange_ObjectStateEnum | Text
	taskPendingId: number
}
export interface email_exchange_exchangePublicFolderPermission_Request {
	accessRights?: email_exchange_PublicFolderRightTypeEnum
}
export interface email_exchange_exchangeRemoteMailbox {
	SAMAccountName: string | null
	city: string | null
	company: string | null
	countryCode: email_exchange_CountryCodeEnum | Text | null
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
	state: email_exchange_ObjectStateEnum | Text
	streetAddress: string | null
	taskPendingId: number | null
	type: email_exchange_ExchangeRemoteMailboxTypeEnum | Text
}
export interface email_exchange_exchangeRemoteMailboxAlias {
	alias: string
	creationDate: string
	taskPendingId: number | null
}
export interface email_exchange_exchangeRemoteMailbox_Request {
	city?: string | null
	company?: string | null
	countryCode?: email_exchange_CountryCodeEnum | null
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
	state: email_exchange_activeSyncNotificationStateEnum | Text
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
	status: email_exchange_authorizedIpStatusEnum | Text
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
	deviceState: email_exchange_DeviceActiveSyncStateEnum | Text
	guid: string
	identity: string
	lastUpdate: string | null
	taskPendingId: number
}
export interface email_exchange_exchangeServiceDevice_Request {
	deviceState?: email_exchange_DeviceActiveSyncStateEnum
}
export interface email_exchange_exchangeServiceProtocol {
	IMAP: boolean
	POP: boolean
	activeSync: boolean
	activeSyncPolicy: email_exchange_ActiveSyncPolicyEnum | Text
	creationDate: string
	lastUpdate: string | null
	taskPendingId: number
	webMail: boolean
}
export interface email_exchange_exchangeServiceProtocol_Request {
	IMAP?: boolean
	POP?: boolean
	activeSync?: boolean
	activeSyncPolicy?: email_exchange_ActiveSyncPolicyEnum
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
	departRestriction: email_exchange_MailingListDepartRestrictionEnum | Text
	displayName: string | null
	hiddenFromGAL: boolean
	joinRestriction: email_exchange_MailingListJoinRestrictionEnum | Text
	lastUpdateDate: string | null
	mailingListAddress: string
	maxReceiveSize: number | null
	maxSendSize: number | null
	senderAuthentification: boolean
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_exchange_ObjectStateEnum | Text
	taskPendingId: number
}
export interface email_exchange_mailingList_Request {
	company?: string | null
	departRestriction?: email_exchange_MailingListDepartRestrictionEnum
	displayName?: string | null
	hiddenFromGAL?: boolean
	joinRestriction?: email_exchange_MailingListJoinRestrictionEnum
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
	anonymousPermission: email_exchange_PublicFolderRightTypeEnum | Text
	creationDate: string | null
	defaultPermission: email_exchange_PublicFolderRightTypeEnum | Text
	hasSubFolders: boolean | null
	itemCount: number | null
	lastAccessTime: string | null
	lastModificationTime: string | null
	lastUserAccessTime: string | null
	lastUserModificationTime: string | null
	path: string
	quota: number
	state: email_exchange_ObjectStateEnum | Text
	taskPendingId: number
	totalItemSize: number | null
	type: email_exchange_PublicFolderTypeEnum | Text
}
export interface email_exchange_publicFolder_Request {
	anonymousPermission?: email_exchange_PublicFolderRightTypeEnum
	defaultPermission?: email_exchange_PublicFolderRightTypeEnum
	quota?: number
}
export type email_exchange_renewPeriodEnum = 'monthly' | 'yearly'
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
	showMeetingDetails: email_exchange_ShowMeetingDetailsEnum | Text
	state: email_exchange_ObjectStateEnum | Text
	taskPendingId: number
	type: email_exchange_ResourceTypeEnum | Text
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
	showMeetingDetails?: email_exchange_ShowMeetingDetailsEnum
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
	smartHostAuthMechanism: email_exchange_smartHostAuthMechanismEnum | Text
	state: email_exchange_ObjectStateEnum | Text
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
	mailingFilter: (email_exchange_MailingFilterEnum | Text)[] | null
	quota: number
	sharedEmailAddress: string
	spamDetected: boolean
	spamTicketNumber: number | null
	state: email_exchange_ObjectStateEnum | Text
	taskPendingId: number
}
export interface email_exchange_sharedAccount_Request {
	displayName?: string | null
	firstName?: string | null
	hiddenFromGAL?: boolean
	initials?: string | null
	lastName?: string | null
	mailingFilter?: email_exchange_MailingFilterEnum[] | null
	quota?: number
	sharedEmailAddress?: string
}
export type email_exchange_smartHostAuthMechanismEnum = 'basicAuth' | 'basicAuthRequireTLS' | 'none'
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
