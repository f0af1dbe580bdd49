import { expect, test } from 'vitest'
import { readCatalogue } from '../../../../packages/ovh/src/iam/read.ts'
import { encode } from './encode.ts'
import type { Needs } from './encode.ts'

const needs: Needs[] = [
  { method: 'GET', path: '/vps', actions: ['vps:apiovh:get'] },
  { method: 'PUT', path: '/vps/{serviceName}', actions: ['vps:apiovh:edit'] },
  { method: 'GET', path: '/vps/{serviceName}', actions: ['vps:apiovh:get'] },
  { method: 'POST', path: '/vps/{serviceName}/reboot', actions: ['vps:apiovh:reboot'] },
  { method: 'POST', path: '/vps/{serviceName}/disks/{id}', actions: ['vps:apiovh:disks/create', 'ldp:apiovh:x'] },
  { method: 'GET', path: '/cloud/agreements', actions: ['account:apiovh:publicCloudProject/agreements/get'] },
  { method: 'DELETE', path: '/cloud/agreements', actions: ['other'] },
]

test('what follows from the path is left out', () => {
  expect(encode(needs)).toEqual([
    '0cloud/agreements D=other G=account:apiovh:publicCloudProject/agreements/get',
    '0vps G>vps:apiovh:,1',
    '1{} G U',
    '2disks/{} P=vps:apiovh:disks/create,ldp:apiovh:x',
    '2reboot P-',
  ])
})

test('what was written is read back', () => {
  const read = readCatalogue(encode(needs).join('|'))
  expect(Object.fromEntries(read)).toEqual(
    Object.fromEntries(needs.map(({ method, path, actions }) => [`${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`, actions])),
  )
})
