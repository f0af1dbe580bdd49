import type { CreateServerAttempt, CreateWithFallbackData, PartialFailureError } from '@infra/hetzner'
import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { recorder } from '../../test/recorder.js'

const body = { name: 'web-1', server_type: 'cpx22', image: 'debian-13', location: 'fsn1' }
const elsewhere = { locations: ['fsn1', 'nbg1'], serverTypes: ['cpx32'] }
const made = { status: 201, body: { server: { id: 42 }, action: null, next_actions: [], root_password: 'YItygq1v3GYj' } }
const refusal = (status: number, code: string) => ({ status, body: { error: { code, message: 'words', details: null } } })
const soldOut = refusal(412, 'resource_unavailable')
const noHost = refusal(422, 'placement_error')
const tried = (sent: { body: unknown }[]) => {
  const bodies = sent.map((request) => request.body as typeof body)
  return bodies.map((one) => `${one.server_type} in ${one.location}`)
}

/** A client whose answers are no whole servers, and what it told of its attempts. */
function shop(replies: Parameters<typeof recorder>[0]) {
  const told: CreateServerAttempt[] = []
  return { ...recorder(replies, { validate: 'off' }), told, onAttempt: (attempt: CreateServerAttempt) => void told.push(attempt) }
}

async function failureOf(promise: Promise<unknown>): Promise<PartialFailureError<CreateWithFallbackData>> {
  return promise.then(
    () => expect.fail('it should fail'),
    (error: unknown) => error as PartialFailureError<CreateWithFallbackData>,
  )
}

test('the first choice is the body’s own, and when it is there nothing else is tried', async () => {
  const { hetzner, sent, told, onAttempt } = shop([made])
  const result = await hetzner.servers.createWithFallback(body, { ...elsewhere, onAttempt })
  expect(result).toEqual({ ...made.body, attempts: [{ serverType: 'cpx22', location: 'fsn1' }] })
  expect(told).toEqual(result.attempts)
  expect(sent.map((request) => request.body)).toEqual([body])
})

test('all locations are tried before the next size, and each attempt is told and kept', async () => {
  const { hetzner, sent, told, onAttempt } = shop([soldOut, noHost, refusal(412, 'something_new'), made])
  const result = await hetzner.servers.createWithFallback(body, { ...elsewhere, onAttempt })
  expect(tried(sent)).toEqual(['cpx22 in fsn1', 'cpx22 in nbg1', 'cpx32 in fsn1', 'cpx32 in nbg1'])
  expect(result).toMatchObject({ server: { id: 42 }, root_password: 'YItygq1v3GYj' })
  expect(result.attempts).toEqual([
    { serverType: 'cpx22', location: 'fsn1', error: expect.objectContaining({ code: 'resource_unavailable' }) },
    { serverType: 'cpx22', location: 'nbg1', error: expect.objectContaining({ code: 'placement_error' }) },
    { serverType: 'cpx32', location: 'fsn1', error: expect.objectContaining({ code: 'something_new' }) },
    { serverType: 'cpx32', location: 'nbg1' },
  ])
  expect(told).toEqual(result.attempts)
})

test('without a location in the body, those of the options are all there is; without any, the choice is Hetzner’s', async () => {
  const { location: _, ...anywhere } = body
  const some = shop([soldOut, made])
  await some.hetzner.servers.createWithFallback(anywhere, { locations: ['hel1', 'nbg1'] })
  expect(tried(some.sent)).toEqual(['cpx22 in hel1', 'cpx22 in nbg1'])
  const any = shop([soldOut, made])
  const { attempts } = await any.hetzner.servers.createWithFallback(anywhere, { serverTypes: ['cpx22', 'cax11'] })
  expect(any.sent.map((request) => request.body)).toEqual([anywhere, { ...anywhere, server_type: 'cax11' }])
  expect(attempts.map(({ serverType }) => serverType)).toEqual(['cpx22', 'cax11'])
})

test('when none can be had, the error holds all that were tried', async () => {
  const { hetzner, sent } = shop([soldOut, soldOut, noHost])
  const error = await failureOf(hetzner.servers.createWithFallback({ ...body, user_data: 'hunter2' }, elsewhere))
  expect(error).toMatchObject({
    name: 'PartialFailureError',
    message:
      'servers.createWithFallback: none can be had at the moment (cpx22 in fsn1, cpx22 in nbg1, cpx32 in fsn1, cpx32 in nbg1): see `data.attempts`',
    done: [],
    remaining: ['cpx22 in fsn1', 'cpx22 in nbg1', 'cpx32 in fsn1', 'cpx32 in nbg1'],
    cause: { code: 'placement_error' },
  })
  expect(error.data.attempts.map((attempt) => (attempt.error as { code: string }).code)).toEqual([
    'resource_unavailable',
    'resource_unavailable',
    'placement_error',
    'placement_error',
  ])
  expect(error.data).not.toHaveProperty('result')
  expect(sent).toHaveLength(4)
  expect(inspect(error)).not.toContain('hunter2')
})

test.each([
  refusal(422, 'invalid_input'),
  refusal(412, 'primary_ip_version_mismatch'),
  refusal(403, 'resource_limit_exceeded'),
  refusal(504, 'timeout'),
])('any other error ends it: %o', async (other) => {
  const { hetzner, sent, told, onAttempt } = shop([soldOut, other, made])
  const error = await failureOf(hetzner.servers.createWithFallback(body, { ...elsewhere, onAttempt }))
  expect(error).toMatchObject({ status: other.status, code: other.body.error.code })
  expect(sent).toHaveLength(2)
  expect(told.map((attempt) => attempt.location)).toEqual(['fsn1', 'nbg1'])
  expect(told[1]?.error).toBe(error)
})

test('an abort ends it with its reason', async () => {
  const stop = new AbortController()
  const { hetzner, sent } = shop([soldOut])
  const onAttempt = () => stop.abort('enough')
  await expect(hetzner.servers.createWithFallback(body, { ...elsewhere, onAttempt, signal: stop.signal })).rejects.toBe('enough')
  expect(sent).toHaveLength(1)
})

test('when onAttempt throws, what was made is not lost', async () => {
  const cause = new Error('no more paper')
  const onAttempt = (attempt: CreateServerAttempt) => {
    if (!attempt.error) throw cause
  }
  const { hetzner } = shop([soldOut, made])
  const error = await failureOf(hetzner.servers.createWithFallback(body, { ...elsewhere, onAttempt }))
  expect(error).toMatchObject({ name: 'PartialFailureError', done: ['cpx22 in nbg1'], remaining: [], cause })
  expect(error.data.result).toEqual(made.body)
  expect(error.data.attempts).toHaveLength(2)
  expect(inspect(error)).not.toContain('YItygq1v3GYj')
})

test('when onAttempt throws before anything was made, nothing more is sent', async () => {
  const cause = new Error('stop')
  const onAttempt = () => {
    throw cause
  }
  const { hetzner, sent } = shop([soldOut, made])
  const error = await failureOf(hetzner.servers.createWithFallback(body, { ...elsewhere, onAttempt }))
  expect(error).toMatchObject({ name: 'PartialFailureError', done: [], cause, data: { attempts: [{ location: 'fsn1' }] } })
  expect(sent).toHaveLength(1)
})
