// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /vrackServices. */
export interface V2VrackServices {
	v2: {
		vrackServices: {
			'resource#GET': Read<vrackServices_VrackServicesWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			reference: {
				'compatibleManagedServiceType#GET': Read<string[], string>
				'region#GET': Read<vrackServices_Region[], string>
			}
			resource: {
				'{vrackServicesId}#GET': Read<vrackServices_VrackServicesWithIAM, string>
				'{vrackServicesId}#PUT': Write<vrackServices_VrackServices, string, vrackServices_VrackServicesInput_Request>
				'{vrackServicesId}': {
					'eligibleManagedService#GET': Read<vrackServices_EligibleManagedService[], string>
					'task#GET': Read<common_Task[], string>
					task: {
						'{taskId}#GET': Read<common_Task, string>
					}
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
export interface vrackServices_EligibleManagedService {
	managedServiceType: string
	managedServiceURNs: string[]
}
export interface vrackServices_Endpoint {
	description: string
	ip: string
}
export type vrackServices_ProductStatusEnum = 'ACTIVE' | 'DRAFT' | 'SUSPENDED'
export interface vrackServices_Region {
	name: string
}
export type vrackServices_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'READY' | 'UPDATING'
export interface vrackServices_ServiceEndpoint {
	endpoints: vrackServices_Endpoint[]
	managedServiceURN: string
}
export interface vrackServices_ServiceRange {
	cidr: string
	remainingIps: number
	reservedIps: number
	usedIps: number
}
export interface vrackServices_Subnet {
	cidr: string
	displayName: string | null
	serviceEndpoints: vrackServices_ServiceEndpoint[]
	serviceRange: vrackServices_ServiceRange
	vlan: number | null
}
export interface vrackServices_TargetServiceEndpoint {
	managedServiceURN: string
}
export interface vrackServices_TargetServiceEndpoint_Request {
	managedServiceURN: string
}
export interface vrackServices_TargetServiceRange {
	cidr: string
}
export interface vrackServices_TargetServiceRange_Request {
	cidr: string
}
export interface vrackServices_TargetSubnet {
	cidr: string
	displayName?: string | null
	serviceEndpoints: vrackServices_TargetServiceEndpoint[]
	serviceRange: vrackServices_TargetServiceRange
	vlan?: number | null
}
export interface vrackServices_TargetSubnet_Request {
	cidr: string
	displayName?: string | null
	serviceEndpoints: vrackServices_TargetServiceEndpoint_Request[]
	serviceRange: vrackServices_TargetServiceRange_Request
	vlan?: number | null
}
export interface vrackServices_VrackServices {
	checksum: string
	createdAt: string
	currentState: vrackServices_VrackServicesCurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: vrackServices_ResourceStatusEnum | Text
	targetSpec: vrackServices_VrackServicesTargetSpec
	updatedAt: string
}
export interface vrackServices_VrackServicesCurrentState {
	productStatus: vrackServices_ProductStatusEnum | Text
	region: string
	subnets: vrackServices_Subnet[]
	vrackId: string | null
}
export interface vrackServices_VrackServicesInput_Request {
	checksum: string
	targetSpec: vrackServices_VrackServicesTargetSpec_Request
}
export interface vrackServices_VrackServicesTargetSpec {
	subnets: vrackServices_TargetSubnet[]
}
export interface vrackServices_VrackServicesTargetSpec_Request {
	subnets: vrackServices_TargetSubnet_Request[]
}
export interface vrackServices_VrackServicesWithIAM {
	checksum: string
	createdAt: string
	currentState: vrackServices_VrackServicesCurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: vrackServices_ResourceStatusEnum | Text
	targetSpec: vrackServices_VrackServicesTargetSpec
	updatedAt: string
}
