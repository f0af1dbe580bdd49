// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false }
type $3 = { at: 'ovh-ca' | 'ovh-eu' }
type $4 = {}
/** The routes of v1 below /nutanix. */
export interface Nutanix {
	'nutanix#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	nutanix: {
		'availabilities#GET': Read<nutanix_availability[], $2, { erasureCoding?: boolean; memory?: string; planCode?: string; quantity: number; rackAwareness?: boolean; redundancyFactor?: nutanix_RedundancyFactorEnum_Request; server?: string; storage?: string; systemStorage?: string }>
		'availableVersions#GET': Read<string[], $2, { fqn?: string }>
		'requirements#GET': Read<nutanix_Requirements, $2, { erasureCoding: boolean; rackAwareness: boolean; redundancyFactor: nutanix_RedundancyFactorEnum_Request }>
		'{serviceName}#GET': Read<nutanix_stateDetailsWithIAM, $1>
		'{serviceName}#PUT': Write<nutanix_state, $1, nutanix_cluster_Request, { redeploycluster?: boolean; scaleOut?: boolean }>
		availabilities: {
			'raw#GET': Read<nutanix_AvailabilitiesRaw[], $1, { datacenters?: string; deploymentType?: nutanix_DeploymentTypeEnum_Request; erasureCoding?: boolean; excludeDatacenters?: boolean; excludeRegions?: boolean; memory?: string; planCode?: string; quantity: number; redundancyFactor?: nutanix_RedundancyFactorEnum_Request; regions?: string; server?: string; storage?: string; systemStorage?: string }>
		}
		'{serviceName}': {
			'changeContact#POST': Write<number[], $3, services_changeContact_Request>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
			'nodes#GET': Read<nutanix_nodeDetails[], $4>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'terminate#POST': Write<string, $1>
			nodes: {
				'{server}#GET': Read<nutanix_nodeDetails, $4>
				'{server}#PUT': Write<void, $4, nutanix_reinstall_Request>
				'{server}': {
					'deploy#PUT': Write<void, $4, nutanix_deploy_Request>
					'terminate#POST': Write<void, $4>
				}
			}
		}
	}
}
export interface nutanix_AvailabilitiesRaw {
	datacenters: nutanix_AvailabilitiesRawDatacenter[]
	deploymentType: nutanix_DeploymentTypeEnum | null
	erasureCoding: boolean | null
	fqn: string
	memory: string
	planCode: string
	redundancyFactor: nutanix_RedundancyFactorEnum | null
	server: string
	storage: string
	systemStorage: string | null
}
export interface nutanix_AvailabilitiesRawDatacenter {
	availability: nutanix_AvailabilityEnum
	datacenter: string
	lastRule: string | null
	parentAvailable: number
	trueAvailable: number
}
export type nutanix_AvailabilityEnum = '1440H' | '240H' | '2880H' | '480H' | '720H' | '72H' | 'comingSoon' | 'unavailable' | Text
export interface nutanix_DatacenterAvailability {
	availability: nutanix_AvailabilityEnum
	datacenter: string
}
export type nutanix_DeploymentTypeEnum = nutanix_DeploymentTypeEnum_Request | Text
export type nutanix_DeploymentTypeEnum_Request = 'NodeAwareness'
export type nutanix_PossibleActionsEnum = 'INSTALL' | 'POWER_OFF' | 'POWER_ON' | 'REINSTALL' | 'TERMINATE' | 'UNINSTALL' | Text
export type nutanix_RedundancyFactorEnum = nutanix_RedundancyFactorEnum_Request | Numeric
export type nutanix_RedundancyFactorEnum_Request = 2 | 3
export interface nutanix_Requirements {
	maxNodes: number
	minNodes: number
	scaleFactor: number
}
export interface nutanix_availability {
	datacenters: nutanix_DatacenterAvailability[]
	deploymentType: nutanix_DeploymentTypeEnum | null
	erasureCoding: boolean | null
	fqn: string
	memory: string
	planCode: string
	redundancyFactor: nutanix_RedundancyFactorEnum | null
	server: string
	storage: string
	systemStorage: string | null
}
export interface nutanix_cluster {
	controlPanelURL: string
	dataserviceIp: string
	erasureCoding: boolean
	gatewayCidr: string
	infraVlanNumber: number
	ipfo: string
	iplb: string
	name: string
	nodes: nutanix_nodes[]
	prismCentral: nutanix_prismcentral
	prismElementVip: string
	prismSecretId: string
	rackAwareness: boolean
	redundancyFactor: number
	version: string
	vrack: string
}
export interface nutanix_clusterDetails {
	controlPanelURL: string
	dataserviceIp: string
	erasureCoding: boolean
	gatewayCidr: string
	infraVlanNumber: number
	ipfo: string
	iplb: string
	license: string
	metadata: nutanix_metadata
	name: string
	nodes: nutanix_nodeDetails[]
	prismCentral: nutanix_prismcentral
	prismElementVip: string
	prismSecretId: string
	rackAwareness: boolean
	redundancyFactor: number
	version: string
	vrack: string
}
export interface nutanix_cluster_Request {
	dataserviceIp?: string
	erasureCoding?: boolean
	gatewayCidr?: string
	infraVlanNumber?: number
	nodes?: nutanix_nodes_Request[]
	prismCentral?: nutanix_prismcentral_Request
	prismElementVip?: string
	redundancyFactor?: number
	version?: string
}
export interface nutanix_deploy_Request {
	ahvIp?: string
	cvmIp?: string
	version?: string
}
export interface nutanix_metadata {
	initialCommitmentSize: number
}
export interface nutanix_nodeDetails {
	ahvIp: string
	cvmIp: string
	possibleActions: nutanix_possibleActions[]
	server: string
	status: nutanix_nodeStatusEnum
}
export type nutanix_nodeStatusEnum = 'DEPLOYED' | 'DEPLOYING' | 'DEPLOY_CANCELLED' | 'DEPLOY_FAILURE' | 'UNDEPLOYED' | 'UNDEPLOYING' | 'UNDEPLOY_CANCELLED' | 'UNDEPLOY_FAILURE' | 'UNKNOWN' | Text
export interface nutanix_nodes {
	ahvIp: string
	cvmIp: string
	server: string
}
export interface nutanix_nodes_Request {
	ahvIp?: string
	cvmIp?: string
}
export type nutanix_pcsizeEnum = nutanix_pcsizeEnum_Request | Text
export type nutanix_pcsizeEnum_Request = 'large' | 'small' | 'xlarge' | 'xsmall'
export type nutanix_pctypeEnum = nutanix_pctypeEnum_Request | Text
export type nutanix_pctypeEnum_Request = 'alone' | 'scale'
export interface nutanix_possibleActions {
	action: nutanix_PossibleActionsEnum
	isPossible: boolean
	reason: string | null
}
export interface nutanix_prismcentral {
	ips: string[]
	size: nutanix_pcsizeEnum
	type: nutanix_pctypeEnum
	vip: string
}
export interface nutanix_prismcentral_Request {
	ips?: string[]
	size?: nutanix_pcsizeEnum_Request
	type?: nutanix_pctypeEnum_Request
	vip?: string
}
export interface nutanix_reinstall_Request {
	version: string
}
export interface nutanix_state {
	allowedRedundancyFactor: number[]
	availableVersions: string[]
	serviceName: string
	status: nutanix_statusEnum
	targetSpec: nutanix_cluster
}
export interface nutanix_stateDetailsWithIAM {
	allowedRedundancyFactor: number[]
	availableVersions: string[]
	iam: iam_ResourceMetadata | null
	serviceName: string
	status: nutanix_statusEnum
	targetSpec: nutanix_clusterDetails
}
export type nutanix_statusEnum = 'Active' | 'Deploying' | 'Error' | Text
