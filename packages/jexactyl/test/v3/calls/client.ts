import type { Calls } from './types.js'

const server = {
  name: 'Shop server',
  description: 'bought',
  cpu: 100,
  memory: 1024,
  disk: 2048,
  ports: 2,
  backups: 1,
  databases: 1,
  egg: 3,
  nest: 1,
  node: 1,
}
const plugin = { filename: 'a.jar', use_header: true, foreground: false, directory: '/plugins', url: 'https://example.com/a.jar' }

/** Every operation of the Client API that 3.x has beside or in the place of what panels share, with every parameter that it has. */
export const calls: Calls = {
  'client.account.activity.latest': ({ client }) => client.account.getLatestActivity({ include: ['actor'] }),
  'client.account.logs.list': ({ client }) => client.account.listLogs(),
  'client.account.logs.delete': ({ client }) => client.account.deleteLogs(),
  'client.account.redeemCoupon': ({ client }) => client.account.redeemCoupon('WELCOME'),
  'client.account.sendVerificationEmail': ({ client }) => client.account.sendVerificationEmail(),
  'client.account.twoFactor.disableLegacy': ({ client }) => client.account.disableTwoFactor('correct horse'),
  'client.account.updateUsername': ({ client }) => client.account.updateUsername({ username: 'alice', password: 'correct horse' }),

  'client.account.discord.getAuthorizeUrl': ({ client }) => client.discord.getAuthorizeUrl(),
  'client.account.discord.callback': ({ client }) => client.discord.link('code'),
  'client.account.discord.unlink': ({ client }) => client.discord.unlink(),

  'client.account.referrals.list': ({ client }) => client.referrals.list(),
  'client.account.referrals.create': ({ client }) => client.referrals.create(),
  'client.account.referrals.listActivity': ({ client }) => client.referrals.listActivity(),
  'client.account.referrals.useCode': ({ client }) => client.referrals.useCode('YGVFXOB7I6DA3UHN'),
  'client.account.referrals.delete': ({ client }) => client.referrals.delete('YGVFXOB7I6DA3UHN'),

  'client.account.tickets.list': ({ client }) => client.tickets.list(),
  'client.account.tickets.get': ({ client }) => client.tickets.get(1),
  'client.account.tickets.create': ({ client }) => client.tickets.create({ title: 'Help', description: 'It does not start' }),
  'client.account.tickets.delete': ({ client }) => client.tickets.delete(1),
  'client.account.tickets.messages.list': ({ client }) => client.tickets.listMessages(1),
  'client.account.tickets.messages.create': ({ client }) => client.tickets.createMessage(1, 'more'),

  'client.servers.analytics.list': ({ client }) => client.analytics.list('1a7ce997'),
  'client.servers.analytics.listMessages': ({ client }) => client.analytics.listMessages('1a7ce997'),
  'client.servers.setBackground': ({ client }) => client.servers.setBackground('1a7ce997', 'https://example.com/a.png'),
  'client.servers.delete': ({ client }) => client.servers.delete('1a7ce997', 'Survival'),
  'client.servers.editResource': ({ client }) => client.servers.editResource('1a7ce997', { resource: 'cpu', amount: 50 }),
  'client.servers.plugins.search': ({ client }) => client.plugins.search('1a7ce997', 'essentials'),
  'client.servers.plugins.install': ({ client }) => client.plugins.install('1a7ce997', 9089, plugin),
  'client.servers.renew': ({ client }) => client.servers.renew('1a7ce997'),

  'client.store.getBalance': ({ client }) => client.store.getBalance(),
  'client.store.getCosts': ({ client }) => client.store.getCosts(),
  'client.store.createServer': ({ client }) => client.store.createServer(server),
  'client.store.earn': ({ client }) => client.store.earn(),
  'client.store.listEggs': ({ client }) => client.store.listEggs(1),
  'client.store.listNests': ({ client }) => client.store.listNests(),
  'client.store.listNodes': ({ client }) => client.store.listNodes(),
  'client.store.createPayPalOrder': ({ client }) => client.store.createPayPalOrder(100),
  'client.store.paypalCallback': ({ client }) => client.store.finishPayPalOrder('ORDER1'),
  'client.store.buyResource': ({ client }) => client.store.buyResource('cpu'),
  'client.store.createStripeCheckout': ({ client }) => client.store.createStripeCheckout(100),
}
