import type { Calls } from './types.js'

/** Every operation of a server's settings and of its start, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.settings.rename': ({ client }) => client.settings.rename('1a7ce997', { name: 'Survival', description: null }),
  'client.servers.settings.reinstall': ({ client }) => client.settings.reinstall('1a7ce997'),
  'client.servers.settings.setDockerImage': ({ client }) => client.settings.setDockerImage('1a7ce997', 'ghcr.io/pterodactyl/yolks:java_21'),
  'client.servers.startup.get': ({ client }) => client.startup.get('1a7ce997'),
  'client.servers.startup.updateVariable': ({ client }) => client.startup.setVariable('1a7ce997', 'SERVER_JARFILE', 'paper.jar'),
}
