// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, common_Task, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = {}
type $2 = { status: 'DEPRECATED'; deprecated: '2024-05-20'; deleted: '2024-09-01'; instead: '/v2/publicCloud/project/{projectId}/reference/rancher' }
/** The routes of v2 below /publicCloud. */
export interface V2PublicCloud {
	v2: {
		publicCloud: {
			'project#GET': Read<publicCloud_project_ProjectAsyncWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			project: {
				'{projectId}#GET': Read<publicCloud_project_ProjectAsyncWithIAM, $1>
				'{projectId}': {
					'rancher#GET': Read<publicCloud_rancher_Rancher[], $1>
					'rancher#POST': Write<publicCloud_rancher_Rancher, $1, publicCloud_rancher_RancherCreation_Request>
					rancher: {
						'{rancherId}#DELETE': Read<publicCloud_rancher_Rancher, $1>
						'{rancherId}#GET': Read<publicCloud_rancher_Rancher, $1>
						'{rancherId}#PUT': Write<publicCloud_rancher_Rancher, $1, publicCloud_rancher_RancherUpdate_Request>
						'{rancherId}': {
							'adminCredentials#POST': Write<publicCloud_rancher_Credentials, $1>
							'event#GET': Read<common_Event[], $1>
							'task#GET': Read<common_Task[], $1>
							capabilities: {
								'plan#GET': Read<publicCloud_rancher_PlanCapability[], $1>
								'version#GET': Read<publicCloud_rancher_VersionCapability[], $1>
							}
							task: {
								'{taskId}#GET': Read<common_Task, $1>
							}
						}
					}
					reference: {
						rancher: {
							'plan#GET': Read<publicCloud_rancher_PlanReference[], $1>
							'version#GET': Read<publicCloud_rancher_VersionReference[], $1>
						}
					}
				}
			}
			reference: {
				rancher: {
					'plan#GET': Read<publicCloud_rancher_PlanReference[], $2>
					'version#GET': Read<publicCloud_rancher_VersionReference[], $2>
				}
			}
		}
	}
}
export interface common_Event {
	createdAt: string
	kind: string
	link: string | null
	message: string
	type: common_EventTypeEnum
}
export type common_EventTypeEnum = 'TARGET_SPEC_UPDATE' | 'TASK_ERROR' | 'TASK_START' | 'TASK_SUCCESS' | Text
export type publicCloud_project_ModeEnum = 'CLASSIC' | 'DISCOVERY' | Text
export interface publicCloud_project_ProjectAsyncWithIAM {
	createdAt: string
	currentState: publicCloud_project_ProjectCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	name: string | null
	resourceStatus: common_ResourceStatusEnum
	targetSpec: publicCloud_project_ProjectTargetSpec
	updatedAt: string
}
export interface publicCloud_project_ProjectCurrentState {
	mode: publicCloud_project_ModeEnum
	name: string
}
export interface publicCloud_project_ProjectTargetSpec {
	mode: publicCloud_project_ModeEnum
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
	cause: publicCloud_rancher_PlanUnavailabilityCauseEnum | null
	message: string | null
	name: publicCloud_rancher_PlanEnum
	status: publicCloud_rancher_PlanCapabilityStatusEnum
}
export type publicCloud_rancher_PlanCapabilityStatusEnum = 'AVAILABLE' | 'CURRENT' | 'UNAVAILABLE' | Text
export type publicCloud_rancher_PlanEnum = publicCloud_rancher_PlanEnum_Request | Text
export type publicCloud_rancher_PlanEnum_Request = 'OVHCLOUD_EDITION' | 'STANDARD'
export interface publicCloud_rancher_PlanReference {
	cause: publicCloud_rancher_PlanUnavailabilityCauseEnum | null
	message: string | null
	name: publicCloud_rancher_PlanEnum
	status: publicCloud_rancher_PlanReferenceStatusEnum
}
export type publicCloud_rancher_PlanReferenceStatusEnum = 'AVAILABLE' | 'UNAVAILABLE' | Text
export type publicCloud_rancher_PlanUnavailabilityCauseEnum = 'CANNOT_DOWNGRADE_USING_HIGHER_FEATURES' | 'CANNOT_SWITCH_PLAN_FOR_ALPHA' | 'NOT_IMPLEMENTED' | Text
export interface publicCloud_rancher_Rancher {
	createdAt: string
	currentState: publicCloud_rancher_RancherCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: publicCloud_rancher_RancherTargetSpec
	updatedAt: string
}
export interface publicCloud_rancher_RancherCreationTargetSpec_Request {
	iamAuthEnabled?: boolean
	name: string
	plan: publicCloud_rancher_PlanEnum_Request
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
	plan: publicCloud_rancher_PlanEnum
	region: publicCloud_rancher_RegionEnum
	url: string | null
	usage: publicCloud_rancher_Usage | null
	version: string
}
export interface publicCloud_rancher_RancherTargetSpec {
	iamAuthEnabled?: boolean
	ipRestrictions?: publicCloud_rancher_IpRestriction[]
	name: string
	plan: publicCloud_rancher_PlanEnum
	version: string
}
export interface publicCloud_rancher_RancherTargetSpec_Request {
	iamAuthEnabled?: boolean
	ipRestrictions?: publicCloud_rancher_IpRestriction_Request[]
	name: string
	plan: publicCloud_rancher_PlanEnum_Request
	version: string
}
export interface publicCloud_rancher_RancherUpdate_Request {
	targetSpec: publicCloud_rancher_RancherTargetSpec_Request
}
export type publicCloud_rancher_RegionEnum = 'EU_WEST_GRA' | 'EU_WEST_RBX' | 'EU_WEST_SBG' | Text
export interface publicCloud_rancher_Usage {
	datetime: string
	orchestratedVcpus: number
}
export interface publicCloud_rancher_VersionCapability {
	cause: publicCloud_rancher_VersionUnavailabilityCauseEnum | null
	changelogUrl: string
	message: string | null
	name: string
	status: publicCloud_rancher_VersionCapabilityStatusEnum
}
export type publicCloud_rancher_VersionCapabilityStatusEnum = 'AVAILABLE' | 'UNAVAILABLE' | Text
export interface publicCloud_rancher_VersionReference {
	cause: publicCloud_rancher_VersionUnavailabilityCauseEnum | null
	changelogUrl: string
	message: string | null
	name: string
	status: publicCloud_rancher_VersionReferenceStatusEnum
}
export type publicCloud_rancher_VersionReferenceStatusEnum = 'AVAILABLE' | 'UNAVAILABLE' | Text
export type publicCloud_rancher_VersionUnavailabilityCauseEnum = 'CANNOT_UPGRADE_MULTIPLE_VERSIONS' | 'DEPRECATED' | 'DISABLED' | 'END_OF_LIFE' | 'END_OF_SALE' | 'END_OF_SUPPORT' | Text
