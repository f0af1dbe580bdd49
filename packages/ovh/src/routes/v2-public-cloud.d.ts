// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /publicCloud. */
export interface V2PublicCloud {
	v2: {
		publicCloud: {
			'project#GET': Read<publicCloud_project_ProjectAsyncWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			project: {
				'{projectId}#GET': Read<publicCloud_project_ProjectAsyncWithIAM, string>
				'{projectId}': {
					'rancher#GET': Read<publicCloud_rancher_Rancher[], string>
					'rancher#POST': Write<publicCloud_rancher_Rancher, string, publicCloud_rancher_RancherCreation_Request>
					rancher: {
						'{rancherId}#DELETE': Read<publicCloud_rancher_Rancher, string>
						'{rancherId}#GET': Read<publicCloud_rancher_Rancher, string>
						'{rancherId}#PUT': Write<publicCloud_rancher_Rancher, string, publicCloud_rancher_RancherUpdate_Request>
						'{rancherId}': {
							'adminCredentials#POST': Write<publicCloud_rancher_Credentials, string>
							'event#GET': Read<common_Event[], string>
							'task#GET': Read<common_Task[], string>
							capabilities: {
								'plan#GET': Read<publicCloud_rancher_PlanCapability[], string>
								'version#GET': Read<publicCloud_rancher_VersionCapability[], string>
							}
							task: {
								'{taskId}#GET': Read<common_Task, string>
							}
						}
					}
					reference: {
						rancher: {
							'plan#GET': Read<publicCloud_rancher_PlanReference[], string>
							'version#GET': Read<publicCloud_rancher_VersionReference[], string>
						}
					}
				}
			}
			reference: {
				rancher: {
					'plan#GET': Read<publicCloud_rancher_PlanReference[], string, unknown, { status: 'DEPRECATED'; deprecated: '2024-05-20'; deleted: '2024-09-01'; instead: '/v2/publicCloud/project/{projectId}/reference/rancher' }>
					'version#GET': Read<publicCloud_rancher_VersionReference[], string, unknown, { status: 'DEPRECATED'; deprecated: '2024-05-20'; deleted: '2024-09-01'; instead: '/v2/publicCloud/project/{projectId}/reference/rancher' }>
				}
			}
		}
	}
}
export interface common_CurrentTask {
	errors: common_TaskError[] | null
	id: string
	link: string
	status: common_CurrentTaskStatusEnum | Text | null
	type: string
}
export type common_CurrentTaskStatusEnum = 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export interface common_Event {
	createdAt: string
	kind: string
	link: string | null
	message: string
	type: common_EventTypeEnum | Text
}
export type common_EventTypeEnum = 'TARGET_SPEC_UPDATE' | 'TASK_ERROR' | 'TASK_START' | 'TASK_SUCCESS'
export type common_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'OUT_OF_SYNC' | 'READY' | 'SUSPENDED' | 'UPDATING'
export interface common_Task {
	createdAt: string
	errors: common_TaskError[] | null
	finishedAt: string | null
	id: string
	link: string
	message: string
	progress: common_TaskProgress[]
	startedAt: string | null
	status: common_TaskStatusEnum | Text
	type: string
	updatedAt: string
}
export interface common_TaskError {
	message: string
}
export interface common_TaskProgress {
	name: string
	status: common_TaskStatusEnum | Text
}
export type common_TaskStatusEnum = 'DONE' | 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
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
export type publicCloud_project_ModeEnum = 'CLASSIC' | 'DISCOVERY'
export interface publicCloud_project_ProjectAsyncWithIAM {
	createdAt: string
	currentState: publicCloud_project_ProjectCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	name: string | null
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: publicCloud_project_ProjectTargetSpec
	updatedAt: string
}
export interface publicCloud_project_ProjectCurrentState {
	mode: publicCloud_project_ModeEnum | Text
	name: string
}
export interface publicCloud_project_ProjectTargetSpec {
	mode: publicCloud_project_ModeEnum | Text
	name: string
}
export interface publicCloud_rancher_Credentials {
	password: string
	username: string
}
export interface publicCloud_rancher_IpRestriction {
	cidrBlock: string
	description: string
}
export interface publicCloud_rancher_IpRestriction_Request {
	cidrBlock: string
	description: string
}
export interface publicCloud_rancher_Networking {
	egressCidrBlocks: string[]
}
export interface publicCloud_rancher_PlanCapability {
	cause: publicCloud_rancher_PlanUnavailabilityCauseEnum | Text | null
	message: string | null
	name: publicCloud_rancher_PlanEnum | Text
	status: publicCloud_rancher_PlanCapabilityStatusEnum | Text
}
export type publicCloud_rancher_PlanCapabilityStatusEnum = 'AVAILABLE' | 'CURRENT' | 'UNAVAILABLE'
export type publicCloud_rancher_PlanEnum = 'OVHCLOUD_EDITION' | 'STANDARD'
export interface publicCloud_rancher_PlanReference {
	cause: publicCloud_rancher_PlanUnavailabilityCauseEnum | Text | null
	message: string | null
	name: publicCloud_rancher_PlanEnum | Text
	status: publicCloud_rancher_PlanReferenceStatusEnum | Text
}
export type publicCloud_rancher_PlanReferenceStatusEnum = 'AVAILABLE' | 'UNAVAILABLE'
export type publicCloud_rancher_PlanUnavailabilityCauseEnum = 'CANNOT_DOWNGRADE_USING_HIGHER_FEATURES' | 'CANNOT_SWITCH_PLAN_FOR_ALPHA' | 'NOT_IMPLEMENTED'
export interface publicCloud_rancher_Rancher {
	createdAt: string
	currentState: publicCloud_rancher_RancherCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: publicCloud_rancher_RancherTargetSpec
	updatedAt: string
}
export interface publicCloud_rancher_RancherCreationTargetSpec_Request {
	iamAuthEnabled?: boolean
	name: string
	plan: publicCloud_rancher_PlanEnum
	version?: string
}
export interface publicCloud_rancher_RancherCreation_Request {
	targetSpec: publicCloud_rancher_RancherCreationTargetSpec_Request
}
export interface publicCloud_rancher_RancherCurrentState {
	bootstrapPassword: string | null
	iamAuthEnabled: boolean | null
	ipRestrictions: publicCloud_rancher_IpRestriction[] | null
	name: string
	networking: publicCloud_rancher_Networking | null
	plan: publicCloud_rancher_PlanEnum | Text
	region: publicCloud_rancher_RegionEnum | Text
	url: string | null
	usage: publicCloud_rancher_Usage | null
	version: string
}
export interface publicCloud_rancher_RancherTargetSpec {
	iamAuthEnabled?: boolean
	ipRestrictions?: publicCloud_rancher_IpRestriction[]
	name: string
	plan: publicCloud_rancher_PlanEnum | Text
	version: string
}
export interface publicCloud_rancher_RancherTargetSpec_Request {
	iamAuthEnabled?: boolean
	ipRestrictions?: publicCloud_rancher_IpRestriction_Request[]
	name: string
	plan: publicCloud_rancher_PlanEnum
	version: string
}
export interface publicCloud_rancher_RancherUpdate_Request {
	targetSpec: publicCloud_rancher_RancherTargetSpec_Request
}
export type publicCloud_rancher_RegionEnum = 'EU_WEST_GRA' | 'EU_WEST_RBX' | 'EU_WEST_SBG'
export interface publicCloud_rancher_Usage {
	datetime: string
	orchestratedVcpus: number
}
export interface publicCloud_rancher_VersionCapability {
	cause: publicCloud_rancher_VersionUnavailabilityCauseEnum | Text | null
	changelogUrl: string
	message: string | null
	name: string
	status: publicCloud_rancher_VersionCapabilityStatusEnum | Text
}
export type publicCloud_rancher_VersionCapabilityStatusEnum = 'AVAILABLE' | 'UNAVAILABLE'
export interface publicCloud_rancher_VersionReference {
	cause: publicCloud_rancher_VersionUnavailabilityCauseEnum | Text | null
	changelogUrl: string
	message: string | null
	name: string
	status: publicCloud_rancher_VersionReferenceStatusEnum | Text
}
export type publicCloud_rancher_VersionReferenceStatusEnum = 'AVAILABLE' | 'UNAVAILABLE'
export type publicCloud_rancher_VersionUnavailabilityCauseEnum = 'CANNOT_UPGRADE_MULTIPLE_VERSIONS' | 'DEPRECATED' | 'DISABLED' | 'END_OF_LIFE' | 'END_OF_SALE' | 'END_OF_SUPPORT'
