import type { Calls } from './types.js'

/** Every operation of SSH keys, with every parameter that it has. */
export const calls: Calls = {
  list_ssh_keys: ({ sshKeys }) =>
    sshKeys.list({ name: 'laptop', fingerprint: 'b7:2f', label_selector: 'team=web', sort: 'name:desc', page: 1, per_page: 50 }),
  create_ssh_key: ({ sshKeys }) => sshKeys.create({ name: 'laptop', public_key: 'ssh-ed25519 AAAA', labels: { team: 'web' } }),
  get_ssh_key: ({ sshKeys }) => sshKeys.get(1),
  update_ssh_key: ({ sshKeys }) => sshKeys.update(1, { name: 'laptop', labels: {} }),
  delete_ssh_key: ({ sshKeys }) => sshKeys.delete(1),
}
