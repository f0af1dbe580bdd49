import { random } from '@infra/core/msw'
import * as v from 'valibot'
import { timestamp } from './actions.js'
import { LabelsBody, ShortText, Text } from './body.js'
import type { Route } from './call.js'
import { checkUnique, createRoute, defineResource, deleteRoute, readRoutes, updateRoute } from './resource.js'

/** SSH keys. */
const sshKeys = defineResource({ name: 'ssh_keys', ns: 'sshKeys', one: 'ssh_key', filters: { fingerprint: true } })

const Body = v.object({
  name: ShortText,
  public_key: v.pipe(Text, v.regex(/^[\w@.-]+ \S+/, 'must be an SSH public key')),
  labels: LabelsBody,
})

/** The routes of SSH keys. */
export const sshKeyRoutes: readonly Route[] = [
  ...readRoutes(sshKeys),
  createRoute(sshKeys, Body, ({ state, now, body }) => {
    const fingerprint = fingerprintOf(body.public_key.split(' ')[1] ?? '', 16)
    checkUnique(state.ssh_keys, 'name', body.name)
    checkUnique(state.ssh_keys, 'fingerprint', fingerprint)
    const { name, public_key: key, labels = {} } = body
    const row = { id: state.nextId++, name, fingerprint, public_key: key, labels, created: timestamp(now) }
    state.ssh_keys.push(row)
    return { ssh_key: row }
  }),
  updateRoute(sshKeys),
  deleteRoute(sshKeys),
]

/** What looks like a fingerprint: the same for the same text. It is none that anybody else would find. */
export function fingerprintOf(text: string, bytes: number): string {
  const source = { seed: 0 }
  for (const character of text) source.seed = Math.imul(source.seed ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93)
  const pairs = Array.from({ length: bytes }, () =>
    Math.floor(random(source) * 256)
      .toString(16)
      .padStart(2, '0'),
  )
  return pairs.join(':')
}
