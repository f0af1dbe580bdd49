import { timestamp } from './call.js'
import type { OvhRow } from './state.js'

/** A DNS zone. */
export function zoneOf(now: number): OvhRow {
  return {
    dnssecActivated: false,
    dnssecSupported: true,
    hasDnsAnycast: false,
    iam: null,
    lastUpdate: timestamp(now),
    name: 'example.com',
    nameServers: ['dns10.ovh.net', 'ns10.ovh.net'],
  }
}

/** A dedicated server. */
export function serverOf(): OvhRow {
  return {
    availabilityZone: 'eu-west-rbx-a',
    bootId: 1,
    bootScript: null,
    commercialRange: 'rise',
    datacenter: 'rbx8',
    efiBootloaderPath: null,
    iam: null,
    ip: '203.0.113.7',
    linkSpeed: 1000,
    monitoring: true,
    name: 'ns1.example.net',
    newUpgradeSystem: true,
    noIntervention: false,
    os: 'debian12_64',
    powerState: 'poweron',
    professionalUse: false,
    rack: 'R1',
    region: 'eu-west-rbx',
    rescueMail: null,
    rescueSshKey: null,
    reverse: 'ns1.example.net.',
    rootDevice: null,
    serverId: 101,
    state: 'ok',
    supportLevel: 'pro',
  }
}

/** A VPS. */
export function vpsOf(): OvhRow {
  return {
    cluster: 'cluster-1',
    displayName: 'vps-1',
    iam: null,
    keymap: null,
    lockStatus: { locked: false, reason: 'abuse' },
    memoryLimit: 4096,
    model: {
      availableOptions: [],
      datacenter: [],
      disk: 80,
      maximumAdditionnalIp: 16,
      memory: 4096,
      name: 'vps-starter',
      offer: 'VPS',
      vcore: 2,
      version: '2019v1',
    },
    monitoringIpBlocks: [],
    name: 'vps-1.example.net',
    netbootMode: 'local',
    offerType: 'ssd',
    slaMonitoring: false,
    state: 'running',
    vcore: 2,
    zone: 'os-gra1',
    zoneType: 'region',
  }
}

/** An address block, and what it leads to. */
export function ipOf(ip: string, serviceName: string, type: string): OvhRow {
  return {
    bringYourOwnIp: false,
    campus: null,
    canBeTerminated: false,
    country: 'fr',
    description: null,
    iam: null,
    ip,
    isAdditionalIp: false,
    organisationId: null,
    regions: null,
    rir: 'RIPE',
    routedTo: { serviceName },
    type,
    version: ip.includes(':') ? '6' : '4',
  }
}

/** Something that IAM knows. */
export function resourceOf(owner: string, type: string, name: string): OvhRow {
  return { displayName: name, id: name, name, owner, tags: {}, type, urn: `urn:v1:eu:resource:${type}:${name}` }
}

/** A resource that is described as code. */
export function vrackServicesOf(now: number): OvhRow {
  const date = timestamp(now)
  return {
    id: 'vrs-1',
    checksum: '1',
    createdAt: date,
    updatedAt: date,
    currentState: { productStatus: 'DRAFT', region: 'LIM', subnets: [], vrackId: null },
    currentTasks: [],
    iam: null,
    resourceStatus: 'READY',
    targetSpec: { subnets: [] },
  }
}
