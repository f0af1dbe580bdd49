// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { dbaas_logs_LogKind, dbaas_logs_LogSubscriptionCreation_Request, dbaas_logs_LogSubscriptionResponse, dbaas_logs_LogUrlCreation_Request, dbaas_logs_TemporaryLogsLink, iam_resource_TagFilter_Request } from './shared.js'
type $1 = {}
type $2 = { status: 'BETA' }
/** The routes of v2 below /iam. */
export interface V2Iam {
	v2: {
		iam: {
			'permissionsGroup#GET': Read<iam_PermissionsGroup[], $1>
			'permissionsGroup#POST': Write<iam_PermissionsGroup, $1, iam_PermissionsGroup_Request>
			'policy#GET': Read<iam_policy_Response[], $1, { action?: string[]; details?: boolean; identity?: string[]; readOnly?: boolean; resourceURN?: string[] }>
			'policy#POST': Write<iam_policy_Response, $1, iam_policy_Creation_Request>
			'resource#GET': Read<iam_resource_Resource[], $1, { resourceName?: string[]; resourceType?: string[]; resourceURN?: string[]; tags?: Record<string, iam_resource_TagFilter_Request[]> }>
			'resourceGroup#GET': Read<iam_group_Response[], $1, { details?: boolean }>
			'resourceGroup#POST': Write<iam_group_Response, $1, iam_group_Creation_Request>
			authorization: {
				'check#POST': Write<iam_AuthorizeBatchResponse[], $1, iam_AuthorizeBatchRequest_Request>
			}
			log: {
				'kind#GET': Read<string[], $2>
				'subscription#GET': Read<string[], $2, { kind?: string }>
				'subscription#POST': Write<dbaas_logs_LogSubscriptionResponse, $2, dbaas_logs_LogSubscriptionCreation_Request>
				'url#POST': Write<dbaas_logs_TemporaryLogsLink, $2, dbaas_logs_LogUrlCreation_Request>
				kind: {
					'{name}#GET': Read<dbaas_logs_LogKind, $2>
				}
				subscription: {
					'{subscriptionId}#DELETE': Read<dbaas_logs_LogSubscriptionResponse, $2>
					'{subscriptionId}#GET': Read<dbaas_logs_LogSubscription, $2>
				}
			}
			permissionsGroup: {
				'{permissionsGroupURN}#DELETE': Read<void, $1>
				'{permissionsGroupURN}#GET': Read<iam_PermissionsGroup, $1>
				'{permissionsGroupURN}#PUT': Write<iam_PermissionsGroup, $1, iam_PermissionsGroup_Request>
			}
			policy: {
				'{policyId}#DELETE': Read<void, $1>
				'{policyId}#GET': Read<iam_policy_Response, $1, { details?: boolean }>
				'{policyId}#PUT': Write<iam_policy_Response, $1, iam_policy_Update_Request>
			}
			reference: {
				'action#GET': Read<iam_reference_Action[], $1, { resourceType?: string[] }>
				resource: {
					'type#GET': Read<string[], $1>
				}
			}
			resource: {
				'{resourceURN}#GET': Read<iam_resource_Resource, $1>
				'{resourceURN}#PUT': Write<iam_resource_Resource, $1, iam_resource_Resource_Request>
				'{resourceURN}': {
					'tag#POST': Write<void, $1, iam_resource_AddTag_Request>
					authorization: {
						'check#POST': Write<iam_AuthorizeResponse, $1, iam_AuthorizeRequest_Request>
					}
					tag: {
						'{key}#DELETE': Read<void, $1>
					}
				}
			}
			resourceGroup: {
				'{groupId}#DELETE': Read<void, $1>
				'{groupId}#GET': Read<iam_group_Response, $1, { details?: boolean }>
				'{groupId}#PUT': Write<iam_group_Response, $1, iam_group_Update_Request>
			}
		}
	}
}
export interface dbaas_logs_LogSubscription {
	createdAt: string
	kind: string
	resource: dbaas_logs_LogSubscriptionResource
	serviceName: string
	streamId: string
	subscriptionId: string
	updatedAt: string
}
export interface dbaas_logs_LogSubscriptionResource {
	name: string
	type: string
}
export interface iam_AuthorizeBatchRequest_Request {
	actions: string[]
	resourceURNs: string[]
}
export interface iam_AuthorizeBatchResponse {
	authorizedActions: string[]
	resourceURN: string
	unauthorizedActions: string[]
}
export interface iam_AuthorizeRequest_Request {
	actions: string[]
}
export interface iam_AuthorizeResponse {
	authorizedActions: string[]
	unauthorizedActions: string[]
}
export interface iam_PermissionsGroup {
	createdAt: string
	description: string
	id: string
	name: string
	owner: string
	permissions: iam_policy_Permissions
	updatedAt: string | null
	urn: string
}
export interface iam_PermissionsGroup_Request {
	description: string
	name: string
	permissions: iam_policy_Permissions_Request
}
export interface iam_group_Creation_Request {
	name: string
	resources?: iam_group_Resource_Request[]
}
export interface iam_group_Resource {
	displayName: string | null
	id?: string
	name: string | null
	owner: string | null
	tags: Record<string, string> | null
	type: string | null
	urn?: string | null
}
export interface iam_group_Resource_Request {
	id?: string
	urn?: string | null
}
export interface iam_group_Response {
	createdAt: string
	id: string
	name: string
	owner: string
	readOnly: boolean
	resources: iam_group_Resource[]
	updatedAt: string | null
	urn: string
}
export interface iam_group_Update_Request {
	name: string
	resources: iam_group_Resource_Request[]
}
export interface iam_policy_Action {
	action: string
}
export interface iam_policy_Action_Request {
	action: string
}
export interface iam_policy_Condition {
	conditions?: iam_policy_Condition[] | null
	operator: iam_policy_Condition_OperatorEnum
	values?: Record<string, string> | null
}
export type iam_policy_Condition_OperatorEnum = iam_policy_Condition_OperatorEnum_Request | Text
export type iam_policy_Condition_OperatorEnum_Request = 'AND' | 'MATCH' | 'NOT' | 'OR'
export interface iam_policy_Condition_Request {
	conditions?: iam_policy_Condition_Request[] | null
	operator: iam_policy_Condition_OperatorEnum_Request
	values?: Record<string, string> | null
}
export interface iam_policy_Creation_Request {
	conditions?: iam_policy_Condition_Request | null
	description?: string
	expiredAt?: string | null
	identities: string[]
	name: string
	permissions: iam_policy_Permissions_Request
	permissionsGroups?: iam_policy_PermissionsGroup_Request[] | null
	resources: iam_policy_Resource_Request[]
}
export interface iam_policy_Group {
	id: string
	name: string
	readOnly: boolean
}
export interface iam_policy_Permissions {
	allow?: iam_policy_Action[] | null
	deny?: iam_policy_Action[] | null
	except?: iam_policy_Action[] | null
}
export interface iam_policy_PermissionsGroup {
	name: string | null
	owner: string | null
	permissions: iam_policy_Permissions | null
	urn?: string
}
export interface iam_policy_PermissionsGroup_Request {
	urn?: string
}
export interface iam_policy_Permissions_Request {
	allow?: iam_policy_Action_Request[] | null
	deny?: iam_policy_Action_Request[] | null
	except?: iam_policy_Action_Request[] | null
}
export interface iam_policy_Resource {
	group: iam_policy_Group | null
	resource: iam_policy_SingleResource | null
	urn: string
}
export interface iam_policy_Resource_Request {
	urn: string
}
export interface iam_policy_Response {
	conditions: iam_policy_Condition | null
	createdAt: string
	description: string | null
	expiredAt: string | null
	id: string
	identities: string[]
	name: string
	owner: string
	permissions: iam_policy_Permissions
	permissionsGroups: iam_policy_PermissionsGroup[]
	readOnly: boolean
	resources: iam_policy_Resource[]
	updatedAt: string | null
}
export interface iam_policy_SingleResource {
	displayName: string
	id: string
	name: string
	owner: string
	tags: Record<string, string> | null
	type: string
}
export interface iam_policy_Update_Request {
	conditions?: iam_policy_Condition_Request | null
	description?: string
	expiredAt?: string | null
	identities: string[]
	name: string
	permissions: iam_policy_Permissions_Request
	permissionsGroups?: iam_policy_PermissionsGroup_Request[] | null
	resources: iam_policy_Resource_Request[]
}
export interface iam_reference_Action {
	action: string
	categories: string[]
	description: string
	hasQueryParameters: boolean
	resourceType: string
}
export interface iam_resource_AddTag_Request {
	key: string
	value: string
}
export interface iam_resource_Resource {
	displayName: string
	id: string
	name: string
	owner: string
	tags?: Record<string, string> | null
	type: string
	urn: string
}
export interface iam_resource_Resource_Request {
	tags?: Record<string, string> | null
}
