// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, common_Task, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = {}
type $2 = { status: 'ALPHA' }
/** The routes of v2 below /vmwareCloudDirector. */
export interface V2VmwareCloudDirector {
	v2: {
		vmwareCloudDirector: {
			'backup#GET': Read<vmwareCloudDirector_backup_BackupDetailsWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			'organization#GET': Read<vmwareCloudDirector_OrganizationWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			backup: {
				'{backupId}#GET': Read<vmwareCloudDirector_backup_BackupDetailsWithIAM, $1>
				'{backupId}#PUT': Write<vmwareCloudDirector_backup_BackupDetails, $1, vmwareCloudDirector_backup_backupDetails_Update_Request>
				'{backupId}': {
					'task#GET': Read<common_Task[], $1>
					task: {
						'{taskId}#GET': Read<common_Task, $1>
					}
				}
			}
			organization: {
				'{organizationId}#GET': Read<vmwareCloudDirector_OrganizationWithIAM, $1>
				'{organizationId}#PUT': Write<vmwareCloudDirector_Organization, $1, vmwareCloudDirector_organization_Update_Request>
				'{organizationId}': {
					'networkAcl#GET': Read<vmwareCloudDirector_NetworkAcl[], $2>
					'password#POST': Write<void, $1>
					'task#GET': Read<common_Task[], $1>
					'virtualDataCenter#GET': Read<vmwareCloudDirector_VirtualDataCenterWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					networkAcl: {
						'{id}#GET': Read<vmwareCloudDirector_NetworkAcl, $2>
						'{id}#PUT': Write<vmwareCloudDirector_NetworkAcl, $2, vmwareCloudDirector_networkAcl_Update_Request>
					}
					task: {
						'{taskId}#GET': Read<common_Task, $1>
					}
					virtualDataCenter: {
						'{virtualDataCenterId}#GET': Read<vmwareCloudDirector_VirtualDataCenterWithIAM, $1>
						'{virtualDataCenterId}#PUT': Write<vmwareCloudDirector_VirtualDataCenter, $1, vmwareCloudDirector_virtualDataCenter_Update_Request>
						'{virtualDataCenterId}': {
							'compute#GET': Read<vmwareCloudDirector_Compute[], $1>
							'orderableResource#GET': Read<vmwareCloudDirector_OrderableResource, $1>
							'storage#GET': Read<vmwareCloudDirector_Storage[], $1>
							'task#GET': Read<common_Task[], $1>
							'vrackSegment#GET': Read<vmwareCloudDirector_VrackSegment[], $2>
							compute: {
								'{computeId}#DELETE': Read<void, $1>
								'{computeId}#GET': Read<vmwareCloudDirector_Compute, $1>
							}
							storage: {
								'{storageId}#GET': Read<vmwareCloudDirector_Storage, $1>
							}
							task: {
								'{taskId}#GET': Read<common_Task, $1>
							}
							vrackSegment: {
								'{id}#DELETE': Read<vmwareCloudDirector_VrackSegment, $2>
								'{id}#GET': Read<vmwareCloudDirector_VrackSegment, $2>
								'{id}#PUT': Write<vmwareCloudDirector_VrackSegment, $2, vmwareCloudDirector_vrackSegment_Update_Request>
								'{id}': {
									'task#GET': Read<common_Task[], $1>
									task: {
										'{taskId}#GET': Read<common_Task, $1>
									}
								}
							}
						}
					}
				}
			}
			reference: {
				'region#GET': Read<vmwareCloudDirector_Region[], $1>
			}
		}
	}
}
export type vmwareCloudDirector_AZNameEnum = 'ca-east-bhs-a' | 'eu-central-waw-a' | 'eu-west-eri-a' | 'eu-west-lim-a' | 'eu-west-rbx-a' | 'eu-west-sbg-a' | Text
export type vmwareCloudDirector_BackupOfferNameEnum = vmwareCloudDirector_BackupOfferNameEnum_Request | Text
export type vmwareCloudDirector_BackupOfferNameEnum_Request = 'BRONZE' | 'GOLD' | 'SILVER'
export type vmwareCloudDirector_BackupResourceStatusEnum = 'CREATING' | 'DISABLED' | 'DISABLING' | 'READY' | 'REMOVED' | 'REMOVING' | 'UPDATING' | Text
export type vmwareCloudDirector_BillingTypeEnum = 'DEMO' | 'MONTHLY' | Text
export type vmwareCloudDirector_CommercialRangeEnum = 'NSX' | 'STANDARD' | 'VSAN-NSX' | Text
export interface vmwareCloudDirector_Compute {
	currentState: vmwareCloudDirector_compute_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	updatedAt: string
}
export interface vmwareCloudDirector_NetworkAcl {
	currentState: vmwareCloudDirector_networkAcl_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
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
	resourceStatus: common_ResourceStatusEnum
	targetSpec: vmwareCloudDirector_organization_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_OrganizationWithIAM {
	currentState: vmwareCloudDirector_organization_CurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: vmwareCloudDirector_organization_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_Region {
	location: vmwareCloudDirector_RegionLocationEnum
	region: vmwareCloudDirector_RegionNameEnum
}
export type vmwareCloudDirector_RegionLocationEnum = 'Asia Pacific (Australia - Sydney)' | 'Asia Pacific (Singapore -Singapore)' | 'Europe (France - Gravelines)' | 'Europe (France - Paris)' | 'Europe (France - Roubaix)' | 'Europe (France - Strasbourg)' | 'Europe (Germany - Limburg)' | 'Europe (Poland - Warsaw)' | 'Europe (United Kingdom - Erith)' | 'North America (Canada - East - Beauharnois)' | 'North America (US - East - Vinthill)' | 'North America (US - West - Hillsboro)' | Text
export type vmwareCloudDirector_RegionNameEnum = 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-waw' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'us-east-vin' | 'us-west-hil' | Text
export interface vmwareCloudDirector_Storage {
	currentState: vmwareCloudDirector_storage_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	updatedAt: string
}
export interface vmwareCloudDirector_VirtualDataCenter {
	currentState: vmwareCloudDirector_virtualDataCenter_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: vmwareCloudDirector_virtualDataCenter_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_VirtualDataCenterWithIAM {
	currentState: vmwareCloudDirector_virtualDataCenter_CurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: vmwareCloudDirector_virtualDataCenter_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_VrackSegment {
	currentState: vmwareCloudDirector_vrackSegment_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: vmwareCloudDirector_vrackSegment_TargetSpec
	updatedAt: string
}
export type vmwareCloudDirector_VrackSegmentModeEnum = vmwareCloudDirector_VrackSegmentModeEnum_Request | Text
export type vmwareCloudDirector_VrackSegmentModeEnum_Request = 'NSX_EDGE_GATEWAY' | 'TAGGED' | 'TRUNK' | 'UNTAGGED'
export type vmwareCloudDirector_VrackSegmentTypeEnum = 'DEFAULT' | 'MIGRATED' | Text
export interface vmwareCloudDirector_backup_BackupDetails {
	createdAt: string
	currentState: vmwareCloudDirector_backup_CurrentState
	currentTasks: common_CurrentTask[] | null
	id: string
	resourceStatus: vmwareCloudDirector_BackupResourceStatusEnum
	targetSpec: vmwareCloudDirector_backup_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_backup_BackupDetailsWithIAM {
	createdAt: string
	currentState: vmwareCloudDirector_backup_CurrentState
	currentTasks: common_CurrentTask[] | null
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: vmwareCloudDirector_BackupResourceStatusEnum
	targetSpec: vmwareCloudDirector_backup_TargetSpec
	updatedAt: string
}
export interface vmwareCloudDirector_backup_CurrentState {
	azName: vmwareCloudDirector_AZNameEnum
	offers: vmwareCloudDirector_backup_CurrentStateOffer[]
}
export interface vmwareCloudDirector_backup_CurrentStateOffer {
	name: vmwareCloudDirector_BackupOfferNameEnum
	protectionPrimaryRegion: vmwareCloudDirector_RegionNameEnum
	protectionReplicatedRegion: vmwareCloudDirector_RegionNameEnum | null
	quotaInTB: number
	status: vmwareCloudDirector_BackupResourceStatusEnum
	usedSpaceInGB: number
}
export interface vmwareCloudDirector_backup_TargetOffer {
	name: vmwareCloudDirector_BackupOfferNameEnum
	quotaInTB: number
}
export interface vmwareCloudDirector_backup_TargetOffer_Request {
	name: vmwareCloudDirector_BackupOfferNameEnum_Request
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
	billingType: vmwareCloudDirector_BillingTypeEnum
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
	billingType: vmwareCloudDirector_BillingTypeEnum
	description: string
	fullName: string
	name: string
	region: vmwareCloudDirector_RegionNameEnum
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
	billingType: vmwareCloudDirector_BillingTypeEnum
	capacity: number
	name: string
	profile: string
	type: string
}
export interface vmwareCloudDirector_virtualDataCenter_CurrentState {
	commercialRange: vmwareCloudDirector_CommercialRangeEnum
	description: string
	ipQuota: number
	memoryQuota: number
	name: string
	region: vmwareCloudDirector_RegionNameEnum
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
	mode: vmwareCloudDirector_VrackSegmentModeEnum
	networks: string[]
	type: vmwareCloudDirector_VrackSegmentTypeEnum
	vlanId: string
}
export interface vmwareCloudDirector_vrackSegment_TargetSpec {
	mode: vmwareCloudDirector_VrackSegmentModeEnum
	networks: string[]
	vlanId: string
}
export interface vmwareCloudDirector_vrackSegment_TargetSpec_Request {
	mode: vmwareCloudDirector_VrackSegmentModeEnum_Request
	networks: string[]
	vlanId: string
}
export interface vmwareCloudDirector_vrackSegment_Update_Request {
	targetSpec: vmwareCloudDirector_vrackSegment_TargetSpec_Request
}
