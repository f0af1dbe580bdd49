// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu'; auth: false }
type $2 = { at: 'kimsufi-ca' | 'kimsufi-eu' | 'ovh-ca' | 'ovh-eu' | 'ovh-us' | 'soyoustart-ca' | 'soyoustart-eu' }
type $3 = {}
/** The routes of v1 below /auth. */
export interface Auth {
	auth: {
		'credential#POST': Write<auth_ApiCredentialRequest, $1, auth_ApiCredentialRequestParams_Request>
		'currentCredential#GET': Read<auth_ApiCredential, $2>
		'details#GET': Read<auth_Details, $2>
		'logout#POST': Write<void, $2>
		'time#GET': Read<number, $1>
		'token#POST': Write<auth_Token, $3>
	}
}
export interface auth_AccessRule {
	method: auth_HTTPMethodEnum
	path: string
}
export interface auth_AccessRuleRequest_Request {
	method?: auth_HTTPMethodEnum_Request
	path?: string
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
export interface auth_ApiCredentialRequest {
	consumerKey: string
	state: auth_CredentialStateEnum
	validationUrl: string
}
export interface auth_ApiCredentialRequestParams_Request {
	accessRules: auth_AccessRuleRequest_Request[]
	allowedIPs?: string[] | null
	redirection?: string | null
}
export type auth_CredentialStateEnum = 'expired' | 'pendingValidation' | 'refused' | 'validated' | Text
export interface auth_Details {
	account: string
	allowedRoutes: auth_AccessRule[] | null
	description: string | null
	identities: string[]
	method: auth_MethodEnum
	roles: string[] | null
	user: string | null
}
export type auth_HTTPMethodEnum = auth_HTTPMethodEnum_Request | Text
export type auth_HTTPMethodEnum_Request = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT'
export type auth_MethodEnum = 'account' | 'oauth2_client_credentials' | 'provider' | 'user' | Text
export interface auth_Token {
	token: string
}
