import type { Hetzner } from '@infra/hetzner'
import { expect, test } from 'vitest'
import { bare, recorder } from '../../test/recorder.js'
import type { Reply } from '../../test/recorder.js'

const lost: Reply = { status: 504, body: { error: { code: 'timeout', message: 'no' } } }
const gone: Reply = { status: 404, body: { error: { code: 'not_found', message: 'no' } } }

const DELETIONS: Record<string, (hetzner: Hetzner) => Promise<unknown>> = {
  certificates: (hetzner) => hetzner.certificates.delete(1),
  firewalls: (hetzner) => hetzner.firewalls.delete(1),
  floating_ips: (hetzner) => hetzner.floatingIps.delete(1),
  images: (hetzner) => hetzner.images.delete(1),
  load_balancers: (hetzner) => hetzner.loadBalancers.delete(1),
  networks: (hetzner) => hetzner.networks.delete(1),
  placement_groups: (hetzner) => hetzner.placementGroups.delete(1),
  primary_ips: (hetzner) => hetzner.primaryIps.delete(1),
  ssh_keys: (hetzner) => hetzner.sshKeys.delete(1),
  volumes: (hetzner) => hetzner.volumes.delete(1),
}

test.each(Object.entries(DELETIONS))(
  '%s: a deletion whose answer was lost has succeeded when the repeat finds nothing',
  async (path, remove) => {
    const { hetzner, sent } = recorder([lost, gone])
    expect(await remove(hetzner)).toBeUndefined()
    expect(sent).toEqual([bare('DELETE', `/${path}/1`), bare('DELETE', `/${path}/1`)])
  },
)

test.each<[string, readonly Reply[], object]>([
  ['there was nothing from the start', [gone], { code: 'not_found', attempts: 1 }],
  ['there was nothing after an answer that cannot have been lost', [{ status: 429 }, gone], { code: 'not_found', attempts: 2 }],
  ['the 404 is a proxy\u2019s', [lost, { status: 404, body: 'no' }], { status: 404 }],
  ['it is protected', [lost, { status: 423, body: { error: { code: 'protected', message: 'no' } } }], { code: 'protected' }],
])('it fails when %s', async (_, replies, error) => {
  await expect(recorder(replies).hetzner.volumes.delete(1)).rejects.toMatchObject(error)
})
