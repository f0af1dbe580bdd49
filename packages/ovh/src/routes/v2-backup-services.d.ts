// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { common_CurrentTask, common_ResourceStatusEnum, iam_ResourceMetadata, iam_resource_TagFilter_Request } from './shared.js'
type $1 = { status: 'BETA' }
/** The routes of v2 below /backupServices. */
export interface V2BackupServices {
	v2: {
		backupServices: {
			'tenant#GET': Read<backup_tenantWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
			tenant: {
				'{backupServicesId}#GET': Read<backup_tenantWithIAM, $1>
				'{backupServicesId}': {
					'vault#GET': Read<backup_tenant_vaultWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					'vspc#GET': Read<backup_tenant_vspcWithIAM[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
					vault: {
						'{vaultId}#GET': Read<backup_tenant_vaultWithIAM, $1>
						'{vaultId}#PUT': Write<backup_tenant_vault, $1, backup_tenant_vault_TargetSpec_Request>
					}
					vspc: {
						'{vspcTenantId}#GET': Read<backup_tenant_vspcWithIAM, $1>
						'{vspcTenantId}#PUT': Write<backup_tenant_vspc, $1, backup_tenant_vspc_TargetSpec_Request>
						'{vspcTenantId}': {
							'backupAgent#GET': Read<backup_tenant_vspc_backupAgent[], $1>
							'backupAgent#POST': Write<void, $1, backup_tenant_vspc_backupAgent_CreateSpec_Request>
							'backupPolicies#GET': Read<string[], $1>
							'managementAgent#GET': Read<backup_tenant_vspc_managementAgent, $1>
							backupAgent: {
								'{backupAgentId}#DELETE': Read<void, $1>
								'{backupAgentId}#GET': Read<backup_tenant_vspc_backupAgent, $1>
								'{backupAgentId}#PUT': Write<void, $1, backup_tenant_vspc_backupAgent_TargetSpec_Request>
							}
						}
					}
				}
			}
		}
	}
}
export type backup_AgentProductTypeEnum = 'ON_PREMISE' | 'OVHCLOUD_BAREMETAL' | 'OVHCLOUD_PUBLIC_CLOUD' | 'OVHCLOUD_VPS' | Text
export type backup_AgentStatusEnum = 'CREATING' | 'DISABLED' | 'ENABLED' | 'NOT_CONFIGURED' | 'NOT_INSTALLED' | 'UPDATING' | Text
export type backup_BucketPerformanceEnum = 'HIGH_PERF' | 'STANDARD' | Text
export type backup_BucketRoleEnum = 'PRIMARY' | 'REPLICA' | Text
export type backup_VaultTypeEnum = 'BUNDLE' | 'PAYGO' | Text
export interface backup_tenantWithIAM {
	createdAt: string
	currentState: backup_tenant_CurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: backup_tenant_TargetSpec
	updatedAt: string
}
export interface backup_tenant_CurrentState {
	id: string
	name: string
	vaults: string[]
	vspcTenants: string[]
}
export interface backup_tenant_TargetSpec {
	name: string
}
export interface backup_tenant_vault {
	createdAt: string
	currentState: backup_tenant_vault_CurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: backup_tenant_vault_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vaultWithIAM {
	createdAt: string
	currentState: backup_tenant_vault_CurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: backup_tenant_vault_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vault_CurrentState {
	buckets: backup_tenant_vault_bucket[]
	id: string
	name: string
	region: common_RegionEnum
	resourceName: string
	status: common_ResourceStatusEnum
	type: backup_VaultTypeEnum
	vspcTenants: string[]
}
export interface backup_tenant_vault_TargetSpec {
	name: string
}
export interface backup_tenant_vault_TargetSpec_Request {
	name: string
}
export interface backup_tenant_vault_bucket {
	id: string
	name: string
	performance: backup_BucketPerformanceEnum
	region: common_RegionEnum
	role: backup_BucketRoleEnum
	status: common_ResourceStatusEnum
}
export interface backup_tenant_vspc {
	createdAt: string
	currentState: backup_tenant_vspc_CurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: backup_tenant_vspc_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vspcWithIAM {
	createdAt: string
	currentState: backup_tenant_vspc_CurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum
	targetSpec: backup_tenant_vspc_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vspc_CurrentState {
	accessUrl: string
	backupAgents: backup_tenant_vspc_backupAgent_CurrentState[]
	companyName: string
	id: string
	name: string
	region: common_RegionEnum
	status: common_ResourceStatusEnum
	vaults: backup_tenant_vspc_vault[]
}
export interface backup_tenant_vspc_TargetSpec {
	name: string
}
export interface backup_tenant_vspc_TargetSpec_Request {
	name: string
}
export interface backup_tenant_vspc_backupAgent {
	createdAt: string
	currentState: backup_tenant_vspc_backupAgent_CurrentState
	currentTasks: common_CurrentTask[]
	id: string
	status: backup_AgentStatusEnum
	targetSpec: backup_tenant_vspc_backupAgent_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vspc_backupAgent_CreateSpec_Request {
	displayName?: string
	ips?: string[]
	productResourceName?: string
	region?: common_RegionEnum_Request
}
export interface backup_tenant_vspc_backupAgent_CurrentState {
	id: string
	ips: string[]
	name: string
	policy: string
	productResourceName: string
	type: backup_AgentProductTypeEnum
	vaultId: string | null
}
export interface backup_tenant_vspc_backupAgent_TargetSpec {
	displayName?: string
	ips?: string[]
	policy?: string
}
export interface backup_tenant_vspc_backupAgent_TargetSpec_Request {
	displayName?: string
	ips?: string[]
	policy?: string
}
export interface backup_tenant_vspc_managementAgent {
	linuxDeployScript: string | null
	linuxUrl: string
	macUrl: string
	windowsUrl: string
}
export interface backup_tenant_vspc_vault {
	allowedIps: string[]
	id: string
	name: string
	performance: backup_BucketPerformanceEnum
	region: common_RegionEnum
	resourceName: string
	status: common_ResourceStatusEnum
	type: backup_VaultTypeEnum
}
export type common_RegionEnum = common_RegionEnum_Request | Text
export type common_RegionEnum_Request = 'af-north-lz-rba' | 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-lz-buh' | 'eu-central-lz-prg' | 'eu-central-lz-sof' | 'eu-central-waw' | 'eu-north-lz-cph' | 'eu-north-lz-hel' | 'eu-north-lz-osl' | 'eu-north-lz-sto' | 'eu-south-lz-lis' | 'eu-south-lz-mad' | 'eu-south-lz-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-gra-snc' | 'eu-west-lim' | 'eu-west-lz-ams' | 'eu-west-lz-bru' | 'eu-west-lz-dln' | 'eu-west-lz-lux' | 'eu-west-lz-mnc' | 'eu-west-lz-mrs' | 'eu-west-lz-vie' | 'eu-west-lz-zrh' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-rbx-snc' | 'eu-west-sbg' | 'eu-west-sbg-snc' | 'us-central-lz-slc' | 'us-central-lz-stl' | 'us-east-lz-atl' | 'us-east-lz-bos' | 'us-east-lz-chi' | 'us-east-lz-dal' | 'us-east-lz-mia' | 'us-east-lz-nyc' | 'us-east-vin' | 'us-west-hil' | 'us-west-lz-den' | 'us-west-lz-lax' | 'us-west-lz-pao' | 'us-west-lz-sea'
