// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'ovh-ca' | 'ovh-eu' | 'ovh-us'
type $2 = 'ovh-ca' | 'ovh-eu'
/** The routes of v1 below /dedicated/cluster. */
export interface DedicatedCluster {
	dedicated: {
		'cluster#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }, { status: 'BETA' }>
		cluster: {
			'availabilities#GET': Read<dedicated_cluster_availability[], $1, { memory?: string; planCode?: string; quantity: number; server?: string; storage?: string; systemStorage?: string }, { auth: false; status: 'DEPRECATED'; deprecated: '2025-09-23'; deleted: '2025-12-02' }>
			'{serviceName}#GET': Read<dedicated_cluster_ClusterWithIAM, $1, unknown, { status: 'BETA' }>
			availabilities: {
				'raw#GET': Read<dedicated_cluster_AvailabilitiesRaw[], $1, { excludeRegions?: boolean; memory?: string; planCode?: string; quantity: number; regions?: dedicated_server_AvailabilityRegionalizationEnum; server?: string; storage?: string; systemStorage?: string }, { status: 'BETA' }>
			}
			'{serviceName}': {
				'changeContact#POST': Write<number[], $2, services_changeContact_Request, { status: 'BETA' }>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request, { status: 'BETA' }>
				'serviceInfos#GET': Read<services_Service, $1, unknown, { status: 'BETA' }>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request, { status: 'BETA' }>
				'terminate#POST': Write<string, $1, unknown, { status: 'BETA' }>
			}
		}
	}
}
export interface dedicated_cluster_AvailabilitiesRaw {
	clusterPlanCode: string
	fqn: string
	memory: string
	planCode: string
	regions: dedicated_cluster_AvailabilitiesRawRegion[]
	server: string
	storage: string
	systemStorage: string | null
}
export interface dedicated_cluster_AvailabilitiesRawRegion {
	availability: dedicated_server_AvailabilityEnum | Text
	lastRule: string | null
	parentAvailable: number
	region: dedicated_server_AvailabilityEnum | Text
	trueAvailable: number
}
export interface dedicated_cluster_ClusterWithIAM {
	iam: iam_ResourceMetadata | null
	id: string
	model: string
	nodes: dedicated_cluster_Node[]
	region: string
	status: string
}
export interface dedicated_cluster_Node {
	id: string
	serverId: number
	serverName: string
}
export interface dedicated_cluster_RegionAvailability {
	availability: dedicated_server_AvailabilityEnum | Text
	region: dedicated_server_AvailabilityRegionalizationEnum | Text
}
export interface dedicated_cluster_availability {
	clusterPlanCode: string
	fqn: string
	memory: string
	planCode: string
	regions: dedicated_cluster_RegionAvailability[]
	server: string
	storage: string
	systemStorage: string | null
}
export type dedicated_server_AvailabilityEnum = '120H' | '1440H' | '1H-high' | '1H-low' | '2160H' | '240H' | '24H' | '480H' | '720H' | '72H' | 'comingSoon' | 'unavailable' | 'unknown'
export type dedicated_server_AvailabilityRegionalizationEnum = 'ap-south-1' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-1' | 'ca-east-bhs' | 'eu-central-waw' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'us-east-vin' | 'us-west-hil'
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
