// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $2 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /nutanix. */
export interface Nutanix {
	'nutanix#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
	nutanix: {
		'availabilities#GET': Read<nutanix_availability[], $1, { erasureCoding?: boolean; memory?: string; planCode?: string; quantity: number; rackAwareness?: boolean; redundancyFactor?: nutanix_RedundancyFactorEnum; server?: string; storage?: string; systemStorage?: string }, { auth: false }>
		'availableVersions#GET': Read<string[], $1, { fqn?: string }, { auth: false }>
		'requirements#GET': Read<nutanix_Requirements, $1, { erasureCoding: boolean; rackAwareness: boolean; redundancyFactor: nutanix_RedundancyFactorEnum }, { auth: false }>
		'{serviceName}#GET': Read<nutanix_stateDetailsWithIAM, $1>
		'{serviceName}#PUT': Write<nutanix_state, $1, nutanix_cluster_Request, { query: { redeploycluster?: boolean; scaleOut?: boolean } }>
		availabilities: {
			'raw#GET': Read<nutanix_AvailabilitiesRaw[], $1, { datacenters?: string; deploymentType?: nutanix_DeploymentTypeEnum; erasureCoding?: boolean; excludeDatacenters?: boolean; excludeRegions?: boolean; memory?: string; planCode?: string; quantity: number; redundancyFactor?: nutanix_RedundancyFactorEnum; regions?: string; server?: string; storage?: string; systemStorage?: string }>
		}
		'{serviceName}': {
			'changeContact#POST': Write<number[], $2, services_changeContact_Request>
			'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
			'nodes#GET': Read<nutanix_nodeDetails[], string>
			'serviceInfos#GET': Read<services_Service, $1>
			'serviceInfos#PUT': Write<void, $1, services_Service_Request>
			'terminate#POST': Write<string, $1>
			nodes: {
				'{server}#GET': Read<nutanix_nodeDetails, string>
				'{server}#PUT': Write<void, string, nutanix_reinstall_Request>
				'{server}': {
					'deploy#PUT': Write<void, string, nutanix_deploy_Request>
					'terminate#POST': Write<void, string>
				}
			}
		}
	}
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
export interface nutanix_AvailabilitiesRaw {
	datacenters: nutanix_AvailabilitiesRawDatacenter[]
	deploymentType: nutanix_DeploymentTypeEnum | Text | null
	erasureCoding: boolean | null
	fqn: string
	memory: string
	planCode: string
	redundancyFactor: nutanix_RedundancyFactorEnum | Numeric | null
	server: string
	storage: string
	systemStorage: string | null
}
export interface nutanix_AvailabilitiesRawDatacenter {
	availability: nutanix_AvailabilityEnum | Text
	datacenter: string
	lastRule: string | null
	parentAvailable: number
	trueAvailable: number
}
export type nutanix_AvailabilityEnum = '1440H' | '240H' | '2880H' | '480H' | '720H' | '72H' | 'comingSoon' | 'unavailable'
export interface nutanix_DatacenterAvailability {
	availability: nutanix_AvailabilityEnum | Text
	datacenter: string
}
export type nutanix_DeploymentTypeEnum = 'NodeAwareness'
export type nutanix_PossibleActionsEnum = 'INSTALL' | 'POWER_OFF' | 'POWER_ON' | 'REINSTALL' | 'TERMINATE' | 'UNINSTALL'
export type nutanix_RedundancyFactorEnum = 2 | 3
export interface nutanix_Requirements {
	maxNodes: number
	minNodes: number
	scaleFactor: number
}
export interface nutanix_availability {
	datacenters: nutanix_DatacenterAvailability[]
	deploymentType: nutanix_DeploymentTypeEnum | Text | null
	erasureCoding: boolean | null
	fqn: string
	memory: string
	planCode: string
	redundancyFactor: nutanix_RedundancyFactorEnum | Numeric | null
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
	status: nutanix_nodeStatusEnum | Text
}
export type nutanix_nodeStatusEnum = 'DEPLOYED' | 'DEPLOYING' | 'DEPLOY_CANCELLED' | 'DEPLOY_FAILURE' | 'UNDEPLOYED' | 'UNDEPLOYING' | 'UNDEPLOY_CANCELLED' | 'UNDEPLOY_FAILURE' | 'UNKNOWN'
export interface nutanix_nodes {
	ahvIp: string
	cvmIp: string
	server: string
}
export interface nutanix_nodes_Request {
	ahvIp?: string
	cvmIp?: string
}
export type nutanix_pcsizeEnum = 'large' | 'small' | 'xlarge' | 'xsmall'
export type nutanix_pctypeEnum = 'alone' | 'scale'
export interface nutanix_possibleActions {
	action: nutanix_PossibleActionsEnum | Text
	isPossible: boolean
	reason: string | null
}
export interface nutanix_prismcentral {
	ips: string[]
	size: nutanix_pcsizeEnum | Text
	type: nutanix_pctypeEnum | Text
	vip: string
}
export interface nutanix_prismcentral_Request {
	ips?: string[]
	size?: nutanix_pcsizeEnum
	type?: nutanix_pctypeEnum
	vip?: string
}
export interface nutanix_reinstall_Request {
	version: string
}
export interface nutanix_state {
	allowedRedundancyFactor: number[]
	availableVersions: string[]
	serviceName: string
	status: nutanix_statusEnum | Text
	targetSpec: nutanix_cluster
}
export interface nutanix_stateDetailsWithIAM {
	allowedRedundancyFactor: number[]
	availableVersions: string[]
	iam: iam_ResourceMetadata | null
	serviceName: string
	status: nutanix_statusEnum | Text
	targetSpec: nutanix_clusterDetails
}
export type nutanix_statusEnum = 'Active' | 'Deploying' | 'Error'
export interface service_RenewType {
	automatic: boolean
	deleteAtExpiration: boolean
	forced: boolean
	manualPayment: boolean | null
	period: number | null
}
export interface service_RenewType_Request {
	automatic?: boolean
	deleteAtExpiration?: boolean
	forced?: boolean
	manualPayment?: boolean | null
	period?: number | null
}
export type service_RenewalTypeEnum = 'automaticForcedProduct' | 'automaticV2012' | 'automaticV2014' | 'automaticV2016' | 'manual' | 'oneShot' | 'option'
export type service_StateEnum = 'autorenewInProgress' | 'expired' | 'inCreation' | 'ok' | 'pendingDebt' | 'unPaid'
export type service_TerminationFutureUseEnum = 'NOT_REPLACING_SERVICE' | 'OTHER' | 'SUBSCRIBE_AN_OTHER_SERVICE' | 'SUBSCRIBE_OTHER_KIND_OF_SERVICE_WITH_COMPETITOR' | 'SUBSCRIBE_SIMILAR_SERVICE_WITH_COMPETITOR'
export type service_TerminationReasonEnum = 'FEATURES_DONT_SUIT_ME' | 'LACK_OF_PERFORMANCES' | 'MIGRATED_TO_ANOTHER_OVH_PRODUCT' | 'MIGRATED_TO_COMPETITOR' | 'NOT_ENOUGH_RECOGNITION' | 'NOT_NEEDED_ANYMORE' | 'NOT_RELIABLE' | 'NO_ANSWER' | 'OTHER' | 'PRODUCT_DIMENSION_DONT_SUIT_ME' | 'PRODUCT_TOOLS_DONT_SUIT_ME' | 'TOO_EXPENSIVE' | 'TOO_HARD_TO_USE' | 'UNSATIFIED_BY_CUSTOMER_SUPPORT'
export interface services_Service {
	canDeleteAtExpiration: boolean
	contactAdmin: string
	contactBilling: string
	contactTech: string
	creation: string
	domain: string
	engagedUpTo: string | null
	expiration: string
	possibleRenewPeriod: number[] | null
	renew: service_RenewType | null
	renewalType: service_RenewalTypeEnum | Text
	serviceId: number
	status: service_StateEnum | Text
}
export interface services_Service_Request {
	renew?: service_RenewType_Request | null
}
export interface services_changeContact_Request {
	contactAdmin?: string
	contactBilling?: string
	contactTech?: string
}
export interface services_confirmTermination_Request {
	commentary?: string
	commentaryFutureUse?: string
	commentaryReason?: string
	futureUse?: service_TerminationFutureUseEnum
	reason?: service_TerminationReasonEnum
	token: string
}
