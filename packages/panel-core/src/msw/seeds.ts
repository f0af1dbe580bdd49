import { randomUuid } from '@infra/core/msw'
import type { EggRow, EggVariableRow, NestRow } from './rows.js'
import type { PanelState } from './state.js'

type VariableSeed = [env: string, name: string, fallback: string, rules: string, editable?: boolean]

interface EggSeed {
  id: number
  nest: number
  name: string
  description: string
  images: Record<string, string>
  startup: string
  done: string
  stop: string
  files: Record<string, unknown>
  features: string[] | null
  container: string
  variables: VariableSeed[]
}

const JAVA = Object.fromEntries([21, 17, 16, 11, 8].map((version) => [`Java ${version}`, `ghcr.io/pterodactyl/yolks:java_${version}`]))
const PROPERTIES = {
  'server.properties': {
    parser: 'properties',
    find: { 'server-ip': '0.0.0.0', 'server-port': '{{server.build.default.port}}', 'query.port': '{{server.build.default.port}}' },
  },
}
const MINECRAFT = {
  nest: 1,
  images: JAVA,
  startup: 'java -Xms128M -XX:MaxRAMPercentage=95.0 -jar {{SERVER_JARFILE}}',
  done: ')! For help, type ',
  stop: 'stop',
  files: PROPERTIES,
  features: ['eula', 'java_version', 'pid_limit'],
  container: 'ghcr.io/pterodactyl/installers:alpine',
}
const JARFILE: VariableSeed = ['SERVER_JARFILE', 'Server Jar File', 'server.jar', 'required|regex:/^([\\w\\d._-]+)(\\.jar)$/']

const NESTS = [
  { id: 1, name: 'Minecraft', description: 'Servers of a game made of blocks.' },
  { id: 2, name: 'Source Engine', description: 'Servers of games that share an engine.' },
]

const EGGS: readonly EggSeed[] = [
  {
    ...MINECRAFT,
    id: 3,
    name: 'Sponge (SpongeVanilla)',
    description: 'The plain game with plugins.',
    variables: [['SPONGE_VERSION', 'Sponge Version', '1.12.2-7.3.0', 'required|regex:/^([a-zA-Z0-9.\\-_]+)$/'], JARFILE],
  },
  {
    ...MINECRAFT,
    id: 4,
    name: 'Vanilla Minecraft',
    description: 'The plain game.',
    variables: [JARFILE, ['VANILLA_VERSION', 'Server Version', 'latest', 'required|string|between:3,15']],
  },
  {
    id: 8,
    nest: 2,
    name: 'Counter-Strike: Global Offensive',
    description: 'A shooter for teams.',
    images: { 'ghcr.io/pterodactyl/games:source': 'ghcr.io/pterodactyl/games:source' },
    startup:
      './srcds_run -game csgo -console -port {{SERVER_PORT}} +ip 0.0.0.0 +map {{SRCDS_MAP}} -strictportbind -norestart +sv_setsteamaccount {{STEAM_ACC}}',
    done: 'Connection to Steam servers successful',
    stop: 'quit',
    files: {},
    features: ['gsl_token', 'steam_disk_space'],
    container: 'ghcr.io/pterodactyl/installers:debian',
    variables: [
      ['SRCDS_MAP', 'Map', 'de_dust2', 'required|string|alpha_dash'],
      // No default: whoever makes a server must say.
      ['STEAM_ACC', 'Steam Account Token', '', 'required|string|alpha_num|size:32'],
      ['SRCDS_APPID', 'Source AppID', '740', 'required|string|max:20', false],
    ],
  },
]

function variablesOf(seeds: readonly VariableSeed[], first: number): EggVariableRow[] {
  return seeds.map(([env_variable, name, default_value, rules, editable = true], index) => ({
    id: first + index,
    name,
    description: `${name} of the server.`,
    env_variable,
    default_value,
    user_viewable: true,
    user_editable: editable,
    rules,
  }))
}

/** Nests and eggs to begin with: three that a fresh panel has, each with the number that it has there. */
export function seedEggs(state: PanelState, now: number): { nests: NestRow[]; eggs: EggRow[] } {
  const stamps = { author: 'support@pterodactyl.io', created_at: now, updated_at: now }
  const nests = NESTS.map((nest) => ({ ...nest, uuid: randomUuid(state), ...stamps }))
  const eggs = EGGS.map(({ id, nest, name, description, images, startup, done, stop, files, features, container, variables }): EggRow => ({
    id,
    uuid: randomUuid(state),
    nest_id: nest,
    name,
    description,
    docker_images: images,
    startup,
    features,
    config: { files, startup: { done }, stop, logs: [], file_denylist: [], extends: null },
    script: { privileged: true, install: '#!/bin/ash\necho "Install Complete"\n', entry: 'ash', container, extends: null },
    // Each egg has room for ten.
    variables: variablesOf(variables, id === 3 ? 7 : id * 10),
    ...stamps,
  }))
  return { nests, eggs }
}
