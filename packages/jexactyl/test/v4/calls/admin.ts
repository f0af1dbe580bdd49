import type { V4Calls } from './client.js'

const page = { page: 2, per_page: 10 }
const user = {
  email: 'erin@example.com',
  username: 'erin',
  external_id: 'ext-erin',
  password: 'correct horse',
  admin_role_id: null,
  root_admin: false,
}

/** The operations of the Application API on users, tickets, and the panel itself. */
export const adminCalls: V4Calls = {
  'application.users.list': ({ application }) =>
    application.users.list({
      ...page,
      filter: { id: 1, uuid: 'a', external_id: 'b', username: 'c', email: 'd', '*': 'e' },
      sort: '-created_at',
    }),
  'application.users.get': ({ application }) => application.users.get(6, { include: ['servers'] }),
  'application.users.getByExternalId': ({ application }) => application.users.getByExternalId('ext-erin', { include: ['servers'] }),
  'application.users.create': ({ application }) => application.users.create(user, { include: ['servers'] }),
  'application.users.update': ({ application }) => application.users.update(6, user, { include: ['servers'] }),
  'application.users.delete': ({ application }) => application.users.delete(6),
  'application.users.toggleSuspension': ({ application }) => application.users.setSuspended(4, true),
  'application.users.roles.list': ({ application }) => application.roles.list({ ...page, filter: { id: 1, name: 'a' }, sort: 'name' }),
  'application.users.roles.get': ({ application }) => application.roles.get(1),
  'application.users.roles.create': ({ application }) => application.roles.create({ name: 'Support', description: 'Answers' }),
  'application.users.roles.update': ({ application }) => application.roles.update(1, { name: 'Support', description: 'Answers' }),
  'application.users.roles.delete': ({ application }) => application.roles.delete(1),
  'application.users.roles.listPermissions': ({ application }) => application.roles.listPermissions(),
  'application.users.roles.setPermissions': ({ application }) => application.roles.setPermissions(1, ['tickets.read']),
  'application.permissions.get': ({ application }) => application.permissions.get(),

  'application.activity.list': ({ application }) => application.activity.list(),
  'application.servers.activity.list': ({ application }) => application.activity.listOfServer(1),
  'application.users.activity.list': ({ application }) => application.activity.listOfUser(2),

  'application.tickets.list': ({ application }) =>
    application.tickets.list({ ...page, filter: { id: 1, title: 'a', status: 'pending', created_at: 'b' }, sort: 'status' }),
  'application.tickets.get': ({ application }) => application.tickets.get(1, { include: ['messages'] }),
  'application.tickets.create': ({ application }) =>
    application.tickets.create({ title: 'From admin', user_id: 2, assigned_to: 1, status: 'pending' }),
  'application.tickets.update': ({ application }) =>
    application.tickets.update(1, { title: 'Help me', assigned_to: 1, status: 'in-progress' }),
  'application.tickets.delete': ({ application }) => application.tickets.delete(2),
  'application.tickets.messages.list': ({ application }) =>
    application.tickets.listMessages(1, { ...page, filter: { id: 1 }, sort: '-id' }),
  'application.tickets.messages.create': ({ application }) => application.tickets.addMessage(1, 'We look'),
  'application.tickets.setSetting': ({ application }) => application.tickets.setSetting('max_count', 5),

  'application.ai.query': ({ application }) => application.ai.ask('hi'),
  'application.ai.settings.update': ({ application }) =>
    application.ai.updateSettings({ enabled: true, key: 'not-a-real-one', user_access: false }),
  'application.alerts.update': ({ application }) =>
    application.alerts.update({ enabled: true, type: 'info', position: 'top-center', content: 'Hello all' }),
  'application.api.list': ({ application }) =>
    application.apiKeys.list({ ...page, filter: { id: 1, identifier: 'a' }, sort: 'identifier' }),
  'application.api.create': ({ application }) => application.apiKeys.create({ memo: 'ci', permissions: { r_servers: '3' } }),
  'application.api.delete': ({ application }) => application.apiKeys.delete(10),
  'application.auth.modules.setSetting': ({ application }) => application.auth.setModuleSetting(undefined),
  'application.auth.modules.enable': ({ application }) => application.auth.enableModule('registration'),
  'application.auth.modules.disable': ({ application }) => application.auth.disableModule('registration'),
  'application.links.list': ({ application }) => application.links.list(),
  'application.links.create': ({ application }) => application.links.create(undefined),
  'application.links.update': ({ application }) => application.links.update(1, undefined),
  'application.links.delete': ({ application }) => application.links.delete(1),
  'application.overview.getVersion': ({ application }) => application.overview.getVersion(),
  'application.overview.getMetrics': ({ application }) => application.overview.getMetrics(),
  'application.settings.update': ({ application }) =>
    application.settings.update({ name: 'Panel', auto_update: false, indicators: true, speed_dial: true }),
  'application.settings.mode.update': ({ application }) => application.settings.setMode('standard'),
  'application.settings.debug.list': ({ application }) => application.settings.listDebugFiles(),
  'application.settings.debug.download': ({ application }) => application.settings.downloadDebugFile('laravel.log'),
  'application.settings.debug.downloadArchive': ({ application }) => application.settings.downloadDebugArchive(),
  'application.setup.getData': ({ application }) => application.setup.getData(),
  'application.setup.finish': ({ application }) => application.setup.finish(undefined),
  'application.theme.setColor': ({ application }) => application.theme.setColor('primary', '#fff'),
  'application.theme.reset': ({ application }) => application.theme.reset(),
  'application.webhooks.list': ({ application }) => application.webhooks.list(),
  'application.webhooks.setSetting': ({ application }) => application.webhooks.setSetting('url', 'https://hooks.example.com'),
  'application.webhooks.test': ({ application }) => application.webhooks.test(),
  'application.webhooks.toggle': ({ application }) => application.webhooks.setEnabled(true, 3),
}
