// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_Task, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = {}
/** The routes of v2 below /vrackServices. */
export interface V2VrackServices {
	v2: {
		vrackServices: {
			'resource#GET': Read<vrackServices_VrackServicesWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			reference: {
				'compatibleManagedServiceType#GET': Read<string[], $1>
				'region#GET': Read<vrackServices_Region[], $1>
			}
			resource: {
				'{vrackServicesId}#GET': Read<vrackServices_VrackServicesWithIAM, $1>
				'{vrackServicesId}#PUT': Write<vrackServices_VrackServices, $1, vrackServices_VrackServicesInput_Request>
				'{vrackServicesId}': {
					'eligibleManagedService#GET': Read<vrackServices_EligibleManagedService[], $1>
					'task#GET': Read<common_Task[], $1>
					task: {
						'{taskId}#GET': Read<common_Task, $1>
					}
				}
			}
		}
	}
}
export interface vrackServices_EligibleManagedService {
	managedServiceType: string
	managedServiceURNs: string[]
}
export interface vrackServices_Endpoint {
	description: string
	ip: string
}
export type vrackServices_ProductStatusEnum = 'ACTIVE' | 'DRAFT' | 'SUSPENDED' | Text
export interface vrackServices_Region {
	name: string
}
export type vrackServices_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'READY' | 'UPDATING' | Text
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
	resourceStatus: vrackServices_ResourceStatusEnum
	targetSpec: vrackServices_VrackServicesTargetSpec
	updatedAt: string
}
export interface vrackServices_VrackServicesCurrentState {
	productStatus: vrackServices_ProductStatusEnum
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
	resourceStatus: vrackServices_ResourceStatusEnum
	targetSpec: vrackServices_VrackServicesTargetSpec
	updatedAt: string
}
