import type { Calls } from './types.js'

/** Every operation of the account and its keys, with every parameter that it has. */
export const calls: Calls = {
  'client.account.get': ({ client }) => client.account.get(),
  'client.account.activity': ({ client }) =>
    client.account.listActivity({ filter: { event: 'user:account' }, include: ['actor'], sort: '-timestamp', page: 2, per_page: 10 }),
  'client.account.updateEmail': ({ client }) => client.account.updateEmail({ email: 'alice@example.com', password: 'correct horse' }),
  'client.account.updatePassword': ({ client }) =>
    client.account.updatePassword({ current_password: 'correct horse', password: 'battery staple' }),
  'client.account.twoFactor.setup': ({ client }) => client.account.getTwoFactor(),
  'client.account.twoFactor.enable': ({ client }) => client.account.enableTwoFactor({ code: '123456', password: 'correct horse' }),
  'client.account.twoFactor.disable': ({ client }) => client.account.disableTwoFactor('correct horse'),
  'client.permissions.list': ({ client }) => client.account.listPermissions(),
  'client.account.apiKeys.list': ({ client }) => client.apiKeys.list(),
  'client.account.apiKeys.create': ({ client }) => client.apiKeys.create({ description: 'ci', allowed_ips: ['10.0.0.0/8'] }),
  'client.account.apiKeys.delete': ({ client }) => client.apiKeys.delete('ptlc_4cQ0x8DGMDs'),
  'client.account.sshKeys.list': ({ client }) => client.sshKeys.list(),
  'client.account.sshKeys.create': ({ client }) => client.sshKeys.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAA' }),
  'client.account.sshKeys.delete': ({ client }) => client.sshKeys.delete('7uFHfCXiNKzoiHgtsiru+WM9x3PUOv/WjpM51cbTKzg'),
}
