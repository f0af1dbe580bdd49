// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /vmwareCloudDirector. */
export interface V2VmwareCloudDirector {
	v2: {
		vmwareCloudDirector: {
			'backup#GET': Read<vmwareCloudDirector_backup_BackupDetailsWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			'organization#GET': Read<vmwareCloudDirector_OrganizationWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			backup: {
				'{backupId}#GET': Read<vmwareCloudDirector_backup_BackupDetailsWithIAM, string>
				'{backupId}#PUT': Write<vmwareCloudDirector_backup_BackupDetails, string, vmwareCloudDirector_backup_backupDetails_Update_Request>
				'{backupId}': {
					'task#GET': Read<common_Task[], string>
					task: {
						'{taskId}#GET': Read<common_Task, string>
					}
				}
			}
			organization: {
				'{organizationId}#GET': Read<vmwareCloudDirector_OrganizationWithIAM, string>
				'{organizationId}#PUT': Write<vmwareCloudDirector_Organization, string, vmwareCloudDirector_organization_Update_Request>
				'{organizationId}': {
					'networkAcl#GET': Read<vmwareCloudDirector_NetworkAcl[], string, unknown, { status: 'ALPHA' }>
					'password#POST': Write<void, string>
					'task#GET': Read<common_Task[], string>
					'virtualDataCenter#GET': Read<vmwareCloudDirector_VirtualDataCenterWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					networkAcl: {
						'{id}#GET': Read<vmwareCloudDirector_NetworkAcl, string, unknown, { status: 'ALPHA' }>
						'{id}#PUT': Write<vmwareCloudDirector_NetworkAcl, string, vmwareCloudDirector_networkAcl_Update_Request, { status: 'ALPHA' }>
					}
					task: {
						'{taskId}#GET': Read<common_Task, string>
					}
					virtualDataCenter: {
						'{virtualDataCenterId}#GET': Read<vmwareCloudDirector_VirtualDataCenterWithIAM, string>
						'{virtualDataCenterId}#PUT': Write<vmwareCloudDirector_VirtualDataCenter, string, vmwareCloudDirector_virtualDataCenter_Update_Request>
						'{virtualDataCenterId}': {
							'compute#GET': Read<vmwareCloudDirector_Compute[], string>
							'orderableResource#GET': Read<vmwareCloudDirector_OrderableResource, string>
							'storage#GET': Read<vmwareCloudDirector_Storage[], string>
							'task#GET': Read<common_Task[], string>
							'vrackSegment#GET': Read<vmwareCloudDirector_VrackSegment[], string, unknown, { status: 'ALPHA' }>
							compute: {
								'{computeId}#DELETE': Read<void, string>
								'{computeId}#GET': Read<vmwareCloudDirector_Compute, string>
							}
							storage: {
								'{storageId}#GET': Read<vmwareCloudDirector_Storage, string>
							}
							task: {
								'{taskId}#GET': Read<common_Task, string>
							}
							vrackSegment: {
								'{id}#DELETE': Read<vmwareCloudDirector_VrackSegment, string, unknown, { status: 'ALPHA' }>
								'{id}#GET': Read<vmwareCloudDirector_VrackSegment, string, unknown, { status: 'ALPHA' }>
								'{id}#PUT': Write<vmwareCloudDirector_VrackSegment, string, vmwareCloudDirector_vrackSegment_Update_Request, { status: 'ALPHA' }>
								'{id}': {
									'task#GET': Read<common_Task[], string>
									task: {
										'{taskId}#GET': Read<common_Task, string>
									}
								}
							}
						}
					}
				}
			}
			reference: {
				'region#GET': Read<vmwareCloudDirector_Region[], string>
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
export type vmwareCloudDirector_AZNameEnum = 'ca-east-bhs-a' | 'eu-central-waw-a' | 'eu-west-eri-a' | 'eu-west-lim-a' | 'eu-west-rbx-a' | 'eu-west-sbg-a'
export type vmwareCloudDirector_BackupOfferNameEnum = 'BRONZE' | 'GOLD' | 'SILVER'
export type vmwareCloudDirector_BackupResourceStatusEnum = 'CREATING' | 'DISABLED' | 'DISABLING' | 'READY' | 'REMOVED' | 'REMOVING' | 'UPDATING'
export type vmwareCloudDirector_BillingTypeEnum = 'DEMO' | 'MONTHLY'
export type vmwareCloudDirector_CommercialRangeEnum = 'NSX' | 'STANDARD' | 'VSAN-NSX'
export interface vmwareCloudDirector_Compute {
	currentState: vmwareCloudDirector_compute_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	updatedAt: string
}
export interface vmwareCloudDirector_NetworkAcl {
	currentState: vmwareCloudDirector_networkAcl_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_networkAcl_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_OrderableResource {
	compute: vmwareCloudDirector_orderableResource_Compute[]
	storage: vmwareCloudDirector_orderableResource_Storage[]
}
export interface vmwareCloudDirector_Organization {
	currentState: vmwareCloudDirector_organization_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_organization_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_OrganizationWithIAM {
	currentState: vmwareCloudDirector_organization_CurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_organization_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_Region {
	location: vmwareCloudDirector_RegionLocationEnum | Text
	region: vmwareCloudDirector_RegionNameEnum | Text
}
export type vmwareCloudDirector_RegionLocationEnum = 'Asia Pacific (Australia - Sydney)' | 'Asia Pacific (Singapore -Singapore)' | 'Europe (France - Gravelines)' | 'Europe (France - Paris)' | 'Europe (France - Roubaix)' | 'Europe (France - Strasbourg)' | 'Europe (Germany - Limburg)' | 'Europe (Poland - Warsaw)' | 'Europe (United Kingdom - Erith)' | 'North America (Canada - East - Beauharnois)' | 'North America (US - East - Vinthill)' | 'North America (US - West - Hillsboro)'
export type vmwareCloudDirector_RegionNameEnum = 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-waw' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'us-east-vin' | 'us-west-hil'
export interface vmwareCloudDirector_Storage {
	currentState: vmwareCloudDirector_storage_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	updatedAt: string
}
export interface vmwareCloudDirector_VirtualDataCenter {
	currentState: vmwareCloudDirector_virtualDataCenter_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_virtualDataCenter_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_VirtualDataCenterWithIAM {
	currentState: vmwareCloudDirector_virtualDataCenter_CurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_virtualDataCenter_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_VrackSegment {
	currentState: vmwareCloudDirector_vrackSegment_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_vrackSegment_TargetSpec
	updatedAt: string
}
export type vmwareCloudDirector_VrackSegmentModeEnum = 'NSX_EDGE_GATEWAY' | 'TAGGED' | 'TRUNK' | 'UNTAGGED'
export type vmwareCloudDirector_VrackSegmentTypeEnum = 'DEFAULT' | 'MIGRATED'
export interface vmwareCloudDirector_backup_BackupDetails {
	createdAt: string
	currentState: vmwareCloudDirector_backup_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: vmwareCloudDirector_BackupResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_backup_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_backup_BackupDetailsWithIAM {
	createdAt: string
	currentState: vmwareCloudDirector_backup_CurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: vmwareCloudDirector_BackupResourceStatusEnum | Text
	targetSpec: vmwareCloudDirector_backup_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_backup_CurrentState {
	azName: vmwareCloudDirector_AZNameEnum | Text
	offers: vmwareCloudDirector_backup_CurrentStateOffer[]
}
export interface vmwareCloudDirector_backup_CurrentStateOffer {
	name: vmwareCloudDirector_BackupOfferNameEnum | Text
	protectionPrimaryRegion: vmwareCloudDirector_RegionNameEnum | Text
	protectionReplicatedRegion: vmwareCloudDirector_RegionNameEnum | Text | null
	quotaInTB: number
	status: vmwareCloudDirector_BackupResourceStatusEnum | Text
	usedSpaceInGB: number
}
export interface vmwareCloudDirector_backup_TargetOffer {
	name: vmwareCloudDirector_BackupOfferNameEnum | Text
	quotaInTB: number
}
export interface vmwareCloudDirector_backup_TargetOffer_Request {
	name: vmwareCloudDirector_BackupOfferNameEnum
	quotaInTB: number
}
export interface vmwareCloudDirector_backup_TargetSpec {
	offers: vmwareCloudDirector_backup_TargetOffer[]
}
export interface vmwareCloudDirector_backup_TargetSpec_Request {
	offers: vmwareCloudDirector_backup_TargetOffer_Request[]
}
export interface vmwareCloudDirector_backup_backupDetails_Update_Request {
	targetSpec: vmwareCloudDirector_backup_TargetSpec_Request
}
export interface vmwareCloudDirector_compute_CurrentState {
	billingType: vmwareCloudDirector_BillingTypeEnum | Text
	memoryQuota: number
	name: string
	profile: string
	vCPUCount: number
}
export interface vmwareCloudDirector_networkAcl_CurrentState {
	networks: vmwareCloudDirector_networkAcl_Rule[]
}
export interface vmwareCloudDirector_networkAcl_Rule {
	name: string
	network: string
}
export interface vmwareCloudDirector_networkAcl_Rule_Request {
	name: string
	network: string
}
export interface vmwareCloudDirector_networkAcl_TargetSpec {
	networks: vmwareCloudDirector_networkAcl_Rule[]
}
export interface vmwareCloudDirector_networkAcl_TargetSpec_Request {
	networks: vmwareCloudDirector_networkAcl_Rule_Request[]
}
export interface vmwareCloudDirector_networkAcl_Update_Request {
	targetSpec: vmwareCloudDirector_networkAcl_TargetSpec_Request
}
export interface vmwareCloudDirector_orderableResource_Compute {
	memoryQuota: number
	name: string
	profile: string
	vCPUCount: number
	vCPUSpeed: number
}
export interface vmwareCloudDirector_orderableResource_Storage {
	capacity: number
	name: string
	performanceClass: number
	profile: string
	type: string
}
export interface vmwareCloudDirector_organization_CurrentState {
	apiUrl: string
	billingType: vmwareCloudDirector_BillingTypeEnum | Text
	description: string
	fullName: string
	name: string
	region: vmwareCloudDirector_RegionNameEnum | Text
	spla: boolean
	webInterfaceUrl: string
}
export interface vmwareCloudDirector_organization_TargetSpec {
	description?: string
	fullName: string
}
export interface vmwareCloudDirector_organization_TargetSpec_Request {
	description?: string
	fullName: string
}
export interface vmwareCloudDirector_organization_Update_Request {
	targetSpec: vmwareCloudDirector_organization_TargetSpec_Request
}
export interface vmwareCloudDirector_storage_CurrentState {
	billingType: vmwareCloudDirector_BillingTypeEnum | Text
	capacity: number
	name: string
	profile: string
	type: string
}
export interface vmwareCloudDirector_virtualDataCenter_CurrentState {
	commercialRange: vmwareCloudDirector_CommercialRangeEnum | Text
	description: string
	ipQuota: number
	memoryQuota: number
	name: string
	region: vmwareCloudDirector_RegionNameEnum | Text
	storageQuota: number
	vCPUCount: number
	vCPUSpeed: number
	vrack: string | null
}
export interface vmwareCloudDirector_virtualDataCenter_TargetSpec {
	description: string
	vCPUSpeed: number
}
export interface vmwareCloudDirector_virtualDataCenter_TargetSpec_Request {
	description: string
	vCPUSpeed: number
}
export interface vmwareCloudDirector_virtualDataCenter_Update_Request {
	targetSpec: vmwareCloudDirector_virtualDataCenter_TargetSpec_Request
}
export interface vmwareCloudDirector_vrackSegment_CurrentState {
	mode: vmwareCloudDirector_VrackSegmentModeEnum | Text
	networks: string[]
	type: vmwareCloudDirector_VrackSegmentTypeEnum | Text
	vlanId: string
}
export interface vmwareCloudDirector_vrackSegment_TargetSpec {
	mode: vmwareCloudDirector_VrackSegmentModeEnum | Text
	networks: string[]
	vlanId: string
}
export interface vmwareCloudDirector_vrackSegment_TargetSpec_Request {
	mode: vmwareCloudDirector_VrackSegmentModeEnum
	networks: string[]
	vlanId: string
}
export interface vmwareCloudDirector_vrackSegment_Update_Request {
	targetSpec: vmwareCloudDirector_vrackSegment_TargetSpec_Request
}
