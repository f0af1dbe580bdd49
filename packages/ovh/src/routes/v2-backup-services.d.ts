// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
/** The routes of v2 below /backupServices. */
export interface V2BackupServices {
	v2: {
		backupServices: {
			'tenant#GET': Read<backup_tenantWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
			tenant: {
				'{backupServicesId}#GET': Read<backup_tenantWithIAM, string, unknown, { status: 'BETA' }>
				'{backupServicesId}': {
					'vault#GET': Read<backup_tenant_vaultWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
					'vspc#GET': Read<backup_tenant_vspcWithIAM[], string, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
					vault: {
						'{vaultId}#GET': Read<backup_tenant_vaultWithIAM, string, unknown, { status: 'BETA' }>
						'{vaultId}#PUT': Write<backup_tenant_vault, string, backup_tenant_vault_TargetSpec_Request, { status: 'BETA' }>
					}
					vspc: {
						'{vspcTenantId}#GET': Read<backup_tenant_vspcWithIAM, string, unknown, { status: 'BETA' }>
						'{vspcTenantId}#PUT': Write<backup_tenant_vspc, string, backup_tenant_vspc_TargetSpec_Request, { status: 'BETA' }>
						'{vspcTenantId}': {
							'backupAgent#GET': Read<backup_tenant_vspc_backupAgent[], string, unknown, { status: 'BETA' }>
							'backupAgent#POST': Write<void, string, backup_tenant_vspc_backupAgent_CreateSpec_Request, { status: 'BETA' }>
							'backupPolicies#GET': Read<string[], string, unknown, { status: 'BETA' }>
							'managementAgent#GET': Read<backup_tenant_vspc_managementAgent, string, unknown, { status: 'BETA' }>
							backupAgent: {
								'{backupAgentId}#DELETE': Read<void, string, unknown, { status: 'BETA' }>
								'{backupAgentId}#GET': Read<backup_tenant_vspc_backupAgent, string, unknown, { status: 'BETA' }>
								'{backupAgentId}#PUT': Write<void, string, backup_tenant_vspc_backupAgent_TargetSpec_Request, { status: 'BETA' }>
							}
						}
					}
				}
			}
		}
	}
}
export type backup_AgentProductTypeEnum = 'ON_PREMISE' | 'OVHCLOUD_BAREMETAL' | 'OVHCLOUD_PUBLIC_CLOUD' | 'OVHCLOUD_VPS'
export type backup_AgentStatusEnum = 'CREATING' | 'DISABLED' | 'ENABLED' | 'NOT_CONFIGURED' | 'NOT_INSTALLED' | 'UPDATING'
export type backup_BucketPerformanceEnum = 'HIGH_PERF' | 'STANDARD'
export type backup_BucketRoleEnum = 'PRIMARY' | 'REPLICA'
export type backup_VaultTypeEnum = 'BUNDLE' | 'PAYGO'
export interface backup_tenantWithIAM {
	createdAt: string
	currentState: backup_tenant_CurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
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
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: backup_tenant_vault_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vaultWithIAM {
	createdAt: string
	currentState: backup_tenant_vault_CurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: backup_tenant_vault_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vault_CurrentState {
	buckets: backup_tenant_vault_bucket[]
	id: string
	name: string
	region: common_RegionEnum | Text
	resourceName: string
	status: common_ResourceStatusEnum | Text
	type: backup_VaultTypeEnum | Text
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
	performance: backup_BucketPerformanceEnum | Text
	region: common_RegionEnum | Text
	role: backup_BucketRoleEnum | Text
	status: common_ResourceStatusEnum | Text
}
export interface backup_tenant_vspc {
	createdAt: string
	currentState: backup_tenant_vspc_CurrentState
	currentTasks: common_CurrentTask[]
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: backup_tenant_vspc_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vspcWithIAM {
	createdAt: string
	currentState: backup_tenant_vspc_CurrentState
	currentTasks: common_CurrentTask[]
	iam: iam_ResourceMetadata | null
	id: string
	resourceStatus: common_ResourceStatusEnum | Text
	targetSpec: backup_tenant_vspc_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vspc_CurrentState {
	accessUrl: string
	backupAgents: backup_tenant_vspc_backupAgent_CurrentState[]
	companyName: string
	id: string
	name: string
	region: common_RegionEnum | Text
	status: common_ResourceStatusEnum | Text
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
	status: backup_AgentStatusEnum | Text
	targetSpec: backup_tenant_vspc_backupAgent_TargetSpec
	updatedAt: string
}
export interface backup_tenant_vspc_backupAgent_CreateSpec_Request {
	displayName?: string
	ips?: string[]
	productResourceName?: string
	region?: common_RegionEnum
}
export interface backup_tenant_vspc_backupAgent_CurrentState {
	id: string
	ips: string[]
	name: string
	policy: string
	productResourceName: string
	type: backup_AgentProductTypeEnum | Text
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
	performance: backup_BucketPerformanceEnum | Text
	region: common_RegionEnum | Text
	resourceName: string
	status: common_ResourceStatusEnum | Text
	type: backup_VaultTypeEnum | Text
}
export interface common_CurrentTask {
	errors: common_TaskError[] | null
	id: string
	link: string
	status: common_CurrentTaskStatusEnum | Text | null
	type: string
}
export type common_CurrentTaskStatusEnum = 'ERROR' | 'PENDING' | 'RUNNING' | 'SCHEDULED' | 'WAITING_USER_INPUT'
export type common_RegionEnum = 'af-north-lz-rba' | 'ap-south-mum' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-bhs' | 'ca-east-tor' | 'eu-central-lz-buh' | 'eu-central-lz-prg' | 'eu-central-lz-sof' | 'eu-central-waw' | 'eu-north-lz-cph' | 'eu-north-lz-hel' | 'eu-north-lz-osl' | 'eu-north-lz-sto' | 'eu-south-lz-lis' | 'eu-south-lz-mad' | 'eu-south-lz-mil' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-gra-snc' | 'eu-west-lim' | 'eu-west-lz-ams' | 'eu-west-lz-bru' | 'eu-west-lz-dln' | 'eu-west-lz-lux' | 'eu-west-lz-mnc' | 'eu-west-lz-mrs' | 'eu-west-lz-vie' | 'eu-west-lz-zrh' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-rbx-snc' | 'eu-west-sbg' | 'eu-west-sbg-snc' | 'us-central-lz-slc' | 'us-central-lz-stl' | 'us-east-lz-atl' | 'us-east-lz-bos' | 'us-east-lz-chi' | 'us-east-lz-dal' | 'us-east-lz-mia' | 'us-east-lz-nyc' | 'us-east-vin' | 'us-west-hil' | 'us-west-lz-den' | 'us-west-lz-lax' | 'us-west-lz-pao' | 'us-west-lz-sea'
export type common_ResourceStatusEnum = 'CREATING' | 'DELETING' | 'ERROR' | 'OUT_OF_SYNC' | 'READY' | 'SUSPENDED' | 'UPDATING'
export interface common_TaskError {
	message: string
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
