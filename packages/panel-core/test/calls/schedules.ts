import type { Calls } from './types.js'

const schedule = {
  name: 'Restart',
  is_active: true,
  only_when_online: true,
  minute: '0',
  hour: '4',
  day_of_month: '*',
  month: '*',
  day_of_week: '*',
}
const task = { action: 'command', payload: 'say Restart', time_offset: 0, sequence_id: 1, continue_on_failure: true }

/** Every operation of schedules, with every parameter that it has. */
export const calls: Calls = {
  'client.servers.schedules.list': ({ client }) => client.schedules.list('1a7ce997'),
  'client.servers.schedules.get': ({ client }) => client.schedules.get('1a7ce997', 1),
  'client.servers.schedules.create': ({ client }) => client.schedules.create('1a7ce997', schedule),
  'client.servers.schedules.update': ({ client }) => client.schedules.update('1a7ce997', 1, schedule),
  'client.servers.schedules.execute': ({ client }) => client.schedules.execute('1a7ce997', 1),
  'client.servers.schedules.delete': ({ client }) => client.schedules.delete('1a7ce997', 1),
  'client.servers.schedules.createTask': ({ client }) => client.schedules.createTask('1a7ce997', 1, task),
  'client.servers.schedules.updateTask': ({ client }) => client.schedules.updateTask('1a7ce997', 1, 2, task),
  'client.servers.schedules.deleteTask': ({ client }) => client.schedules.deleteTask('1a7ce997', 1, 2),
}
