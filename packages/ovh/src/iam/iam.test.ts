import { iamActionsFor, iamPolicyFor } from '@infra/ovh/iam'
import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.js'
import { readCatalogue } from './read.js'

test('the actions of routes, each once, sorted, whatever their parameters are called', () => {
  expect(iamActionsFor(['POST /vps/{serviceName}/reboot', 'GET /vps/{serviceName}', 'GET /vps/{name}'])).toEqual([
    'vps:apiovh:get',
    'vps:apiovh:reboot',
  ])
  expect(iamActionsFor(['GET /cloud/agreements', 'GET /v2/iam/policy'])).toEqual([
    'account:apiovh:iam/policy/get',
    'account:apiovh:publicCloudProject/agreements/get',
  ])
})

test('a route may be written with its version, a query, or a slash at its end', () => {
  expect(iamActionsFor(['GET /v1/vps/{serviceName}?a=/v1/'])).toEqual(['vps:apiovh:get'])
  expect(iamActionsFor(['GET /v2/iam/policy/'])).toEqual(['account:apiovh:iam/policy/get'])
})

test('a policy that allows them, as the API takes it', () => {
  const who = { name: 'a', identities: ['urn:v1:eu:identity:account:xx1-ovh'], resources: ['urn:v1:eu:resource:vps:*'] }
  const policy = {
    name: 'a',
    identities: who.identities,
    resources: [{ urn: 'urn:v1:eu:resource:vps:*' }],
    permissions: { allow: [{ action: 'vps:apiovh:get' }] },
  }
  expect(iamPolicyFor(['GET /vps/{serviceName}'], who)).toEqual(policy)
  expect(iamPolicyFor(['GET /vps/{serviceName}'], { ...who, description: 'b' })).toEqual({ ...policy, description: 'b' })
})

test.each(['GET /auth/time', 'GET /vps/{serviceName}/nothing', 'FETCH /vps', ''])('%s is told to have none', (route) => {
  expect(() => iamActionsFor([route])).toThrow(`No IAM action is known for ${route}`)
})

test('how the catalogue is read: shared segments, a prefix and a place, no verb, spelt out', () => {
  const text = '0a/{} G>x:y:,1 U|1b D-|0c G P=p:q:r,s:t:u'
  expect([...readCatalogue(text)]).toEqual([
    ['GET /a/{}', ['x:y:get']],
    ['PUT /a/{}', ['x:y:edit']],
    ['DELETE /a/b', ['x:y:b']],
    ['GET /c', ['x:y:get']],
    ['POST /c', ['p:q:r', 's:t:u']],
  ])
})

test('the whole catalogue can be read', () => {
  const routes = readCatalogue(CATALOGUE)
  expect(routes.size).toBeGreaterThan(5400)
  for (const [route, actions] of routes) {
    expect(route).toMatch(/^(GET|POST|PUT|DELETE) \/[\w/{}.-]+$/)
    expect(actions.join()).toMatch(/^(\w+:\w*:?[\w/.-]+)(,|$)/)
  }
})
