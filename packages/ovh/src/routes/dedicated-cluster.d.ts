// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
import type { iam_ResourceMetadata, iam_resource_TagFilter_Request, services_Service, services_Service_Request, services_changeContact_Request, services_confirmTermination_Request } from './shared.js'
type $1 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; status: 'BETA' }
type $2 = { at: 'ovh-ca' | 'ovh-eu' | 'ovh-us'; auth: false; status: 'DEPRECATED'; deprecated: '2025-09-23'; deleted: '2025-12-02' }
type $3 = { at: 'ovh-ca' | 'ovh-eu'; status: 'BETA' }
/** The routes of v1 below /dedicated/cluster. */
export interface DedicatedCluster {
	dedicated: {
		'cluster#GET': Read<string[], $1, { iamTags?: Record<string, iam_resource_TagFilter_Request[]> }>
		cluster: {
			'availabilities#GET': Read<dedicated_cluster_availability[], $2, { memory?: string; planCode?: string; quantity: number; server?: string; storage?: string; systemStorage?: string }>
			'{serviceName}#GET': Read<dedicated_cluster_ClusterWithIAM, $1>
			availabilities: {
				'raw#GET': Read<dedicated_cluster_AvailabilitiesRaw[], $1, { excludeRegions?: boolean; memory?: string; planCode?: string; quantity: number; regions?: dedicated_server_AvailabilityRegionalizationEnum_Request; server?: string; storage?: string; systemStorage?: string }>
			}
			'{serviceName}': {
				'changeContact#POST': Write<number[], $3, services_changeContact_Request>
				'confirmTermination#POST': Write<string, $1, services_confirmTermination_Request>
				'serviceInfos#GET': Read<services_Service, $1>
				'serviceInfos#PUT': Write<void, $1, services_Service_Request>
				'terminate#POST': Write<string, $1>
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
	availability: dedicated_server_AvailabilityEnum
	lastRule: string | null
	parentAvailable: number
	region: dedicated_server_AvailabilityEnum
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
	availability: dedicated_server_AvailabilityEnum
	region: dedicated_server_AvailabilityRegionalizationEnum
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
export type dedicated_server_AvailabilityEnum = '120H' | '1440H' | '1H-high' | '1H-low' | '2160H' | '240H' | '24H' | '480H' | '720H' | '72H' | 'comingSoon' | 'unavailable' | 'unknown' | Text
export type dedicated_server_AvailabilityRegionalizationEnum = dedicated_server_AvailabilityRegionalizationEnum_Request | Text
export type dedicated_server_AvailabilityRegionalizationEnum_Request = 'ap-south-1' | 'ap-southeast-sgp' | 'ap-southeast-syd' | 'ca-east-1' | 'ca-east-bhs' | 'eu-central-waw' | 'eu-west-eri' | 'eu-west-gra' | 'eu-west-lim' | 'eu-west-par' | 'eu-west-rbx' | 'eu-west-sbg' | 'us-east-vin' | 'us-west-hil'
