import { createOvhEmulator } from '@infra/ovh/msw'
import { describe, expect, test } from 'vitest'
import { NOW, setUp } from '../../../test/emulator-client.js'
import { failure } from '../../../test/recorder.js'

type Row = Record<string, unknown>

describe('what is read', () => {
  test('is the same for the same seed and path, in whatever order', async () => {
    const paths = ['/sms', '/me/contact', '/cloud/order', '/v2/okms/resource', '/hosting/web']
    const read = async (order: string[], seed?: number) => {
      const { ovh } = setUp(seed === undefined ? {} : { seed })
      const all = new Map<string, unknown>()
      for (const path of order) all.set(path, await ovh.get(path))
      return paths.map((path) => all.get(path))
    }
    const once = await read(paths)
    expect(await read(paths.toReversed())).toEqual(once)
    expect(await read(paths, 2)).not.toEqual(once)
    const { emulator, ovh } = setUp()
    expect(await ovh.get('/sms')).toEqual(await ovh.get('/sms'))
    const [id] = await ovh.get<string[]>('/sms')
    const before = await ovh.get(`/sms/${id}`)
    emulator.reset()
    expect(await ovh.get(`/sms/${id}`)).toEqual(before)
  })

  test('ids lead to objects that have them, and other ids to none', async () => {
    const { ovh } = setUp()
    const names = await ovh.get<string[]>('/dedicated/nasha')
    expect(new Set(names).size).toBe(3)
    for (const serviceName of names) {
      expect(await ovh.get('/dedicated/nasha/{serviceName}', { path: { serviceName } })).toMatchObject({ serviceName })
      const partitions = await ovh.get<string[]>('/dedicated/nasha/{serviceName}/partition', { path: { serviceName } })
      const partition = await ovh.get(`/dedicated/nasha/${serviceName}/partition/${partitions[1]}`)
      expect(partition).toMatchObject({ partitionName: partitions[1] })
    }
    const [first] = await ovh.get<number[]>('/me/contact')
    expect(await ovh.get(`/me/contact/${first}`)).toMatchObject({ id: first })
    for (const path of ['/dedicated/nasha/other', '/dedicated/nasha/other/partition', `/me/contact/${first! + 1}`])
      expect(await failure(ovh.get(path))).toMatchObject({ name: 'NotFoundError' })
  })

  test('has the values of its path', async () => {
    const { ovh } = setUp()
    const [serviceName] = await ovh.get<string[]>('/sms')
    const [id] = await ovh.get<number[]>(`/sms/${serviceName}/jobs`)
    expect(await ovh.get(`/sms/${serviceName}/jobs/${id}`)).toMatchObject({ id })
    const [billingAccount] = await ovh.get<string[]>('/telephony')
    const [line] = await ovh.get<string[]>(`/telephony/${billingAccount}/line`)
    expect(await ovh.get(`/telephony/${billingAccount}/line/${line}`)).toMatchObject({ serviceName: line })
  })

  test('is below what the account has', async () => {
    const { emulator, ovh } = setUp()
    expect(await ovh.get('/vps/vps-1.example.net/disks')).toHaveLength(3)
    expect(await failure(ovh.get('/vps/other/disks'))).toMatchObject({ status: 404 })
    expect(await ovh.get('/vps/datacenter', { query: { country: 'FR' } })).toHaveLength(3)
    emulator.put('/hosting/web', 'example.org', { serviceName: 'example.org' })
    expect(await ovh.get('/hosting/web/example.org/cron')).toHaveLength(3)
    expect(await failure(ovh.get('/hosting/web/example.net/cron'))).toMatchObject({ status: 404 })
    emulator.answer('GET', '/freefax', ['fax-1', { odd: true }])
    expect(await ovh.get('/freefax/fax-1')).toMatchObject({ faxQuality: expect.any(String) as string })
    emulator.answer('GET', '/me/contact', ['no number'])
    expect(await failure(ovh.get('/me/contact/1'))).toMatchObject({ status: 404 })
    expect(emulator.state.lists['/me/contact']).toMatchObject([{ id: 'no number' }])
    emulator.put('/domain', 'example.com', { domain: 'example.com' })
    expect(await ovh.get('/domain/zone/example.com')).toMatchObject({ name: 'example.com' })
  })

  test('what others read is for those who may', async () => {
    const { ovh } = setUp({}, { auth: false })
    expect(await failure(ovh.get('/sms'))).toMatchObject({ code: 'NOT_CREDENTIAL' })
    expect(await ovh.get('/order/catalog/public/vps', { query: { ovhSubsidiary: 'FR' } })).toHaveProperty('plans')
  })
})

describe('lists', () => {
  test('of ids: one by one, in batches, and as they are kept', async () => {
    const { ovh, sent } = setUp()
    const ids = await ovh.get<string[]>('/dedicated/nasha')
    const rows = await ovh.list('/dedicated/nasha').all()
    expect(rows).toMatchObject(ids.map((serviceName) => ({ serviceName })))
    expect(sent.at(-1)).toBe(`GET /1.0/dedicated/nasha/${ids.join(',')}`)
    const headers = { 'X-Ovh-Batch': ',' }
    expect(await ovh.get(`/dedicated/nasha/${ids[0]},none`, { headers })).toMatchObject([
      { key: ids[0], value: rows[0], error: null },
      { key: 'none', value: null, error: { class: 'Client::NotFound' } },
    ])
    expect(await ovh.get(`/me/contact/1,2`, { headers })).toMatchObject([{ value: null }, { value: null }])
    expect(await ovh.list('/dedicated/nasha', { expand: { pageSize: 2 } }).all()).toEqual(rows)
    const filter = { serviceName: { eq: ids[1]! } }
    expect(await ovh.list('/dedicated/nasha', { expand: { filter } }).all()).toEqual([rows[1]])
  })

  test('of v2, by cursors', async () => {
    const { ovh } = setUp()
    const pages = ovh.paginate('/v2/okms/resource', { pageSize: 2 })
    const first = await pages
    expect(first.items).toHaveLength(2)
    expect(first.hasNext).toBe(true)
    const all = (await pages.all()) as { id: string }[]
    expect(all).toHaveLength(3)
    // A list shows less than the object has.
    expect(await ovh.get(`/v2/okms/resource/${all[2]!.id}`)).toMatchObject({ id: all[2]!.id })
    expect(await failure(ovh.paginate('/v2/okms/resource', { cursor: 'x' }))).toMatchObject({ status: 400 })
  })

  test('are narrowed by what they describe; how they are shown is left to them', async () => {
    const { ovh } = setUp()
    const [id] = await ovh.get<number[]>('/me/task/domain')
    const { status } = await ovh.get<Row>(`/me/task/domain/${id}`)
    expect(await ovh.get('/me/task/domain', { query: { status: status as string } })).toContain(id)
    expect(await ovh.get('/me/task/domain', { query: { status: 'error' } })).not.toContain(id)
    expect(await failure(ovh.get('/me/task/domain', { query: { page: 1 } }))).toMatchObject({
      status: 400,
      message: expect.stringContaining('not described parameters: (page)') as string,
    })
    expect(await ovh.get('/sms', { query: { iamTags: { env: [{ operator: 'EXISTS' }] } } })).toEqual([])
  })
})

describe('what is changed', () => {
  test('an object of a list: what only the server writes stays', async () => {
    const { emulator, ovh } = setUp()
    const [serviceName] = await ovh.get<string[]>('/hosting/web')
    const path = { serviceName: serviceName! }
    const before = await ovh.get<Row>('/hosting/web/{serviceName}', { path })
    expect(await ovh.put('/hosting/web/{serviceName}', { path, body: { displayName: 'mine', state: 'active', odd: 1 } })).toBeNull()
    expect(await ovh.get('/hosting/web/{serviceName}', { path })).toEqual({ ...before, displayName: 'mine' })
    expect(await failure(ovh.put('/hosting/web/other', { body: {} }))).toMatchObject({ status: 404 })
    const other = createOvhEmulator({ now: () => NOW })
    other.restore(emulator.snapshot())
    expect(other.state).toEqual(emulator.state)
  })

  test('null where nothing can be null says nothing', async () => {
    const { ovh } = setUp()
    const [serviceName] = await ovh.get<string[]>('/dedicated/nasha')
    const nasha = `/dedicated/nasha/${serviceName}`
    const before = await ovh.get<{ monitored: boolean }>(nasha)
    await ovh.put(nasha, { body: { monitored: !before.monitored } })
    await ovh.put(nasha, { body: { monitored: null, customName: null } })
    expect(await ovh.get(nasha)).toEqual({ ...before, monitored: !before.monitored, customName: null })
  })

  test('a new object is in its list until it is deleted', async () => {
    const { ovh } = setUp()
    const [serviceName] = await ovh.get<string[]>('/hosting/web')
    const crons = `/hosting/web/${serviceName}/cron`
    const ids = await ovh.get<number[]>(crons)
    const body = { command: 'www/a.php', frequency: '1 * * * *', language: 'php8.3' }
    expect(await ovh.post(crons, { body })).toMatchObject({ status: 'init' })
    const more = await ovh.get<number[]>(crons)
    expect(more).toHaveLength(ids.length + 1)
    expect(await ovh.get(`${crons}/${more.at(-1)}`)).toMatchObject({ command: 'www/a.php', id: more.at(-1) })
    await ovh.delete(`${crons}/${more.at(-1)}`)
    expect(await ovh.get(crons)).toEqual(ids)
    expect(await failure(ovh.get(`${crons}/${more.at(-1)}`))).toMatchObject({ status: 404 })
  })

  test('what is named is called so', async () => {
    const { ovh } = setUp()
    await ovh.post('/me/sshKey', { body: { keyName: 'mine', key: 'ssh-ed25519 AAAA' } })
    expect(await ovh.get('/me/sshKey')).toContain('mine')
    expect(await ovh.get('/me/sshKey/mine')).toMatchObject({ keyName: 'mine', key: 'ssh-ed25519 AAAA' })
  })

  test('a place with one value', async () => {
    const { ovh } = setUp()
    const path = '/vps/vps-1.example.net/serviceInfos'
    const before = await ovh.get<{ renew: Row }>(path)
    const renew = { ...before.renew, period: 12, automatic: true, deleteAtExpiration: false, forced: false }
    await ovh.put(path, { body: { renew } })
    expect(await ovh.get(path)).toEqual({ ...before, renew })
    const provider = '/me/identity/provider'
    const first = await ovh.get<Row>(provider)
    await ovh.delete(provider)
    expect(await failure(ovh.get(provider))).toMatchObject({ status: 404 })
    expect(await failure(ovh.delete(provider))).toMatchObject({ status: 404 })
    expect(await ovh.post(provider, { body: { groupAttributeName: 'g', metadata: 'm' } })).toEqual({ ...first, groupAttributeName: 'g' })
    expect(await ovh.get(provider)).toMatchObject({ groupAttributeName: 'g' })
    const code = '/me/accessRestriction/backupCode'
    await ovh.delete(code)
    await ovh.post(code)
    expect(await ovh.get(code)).toHaveProperty('status')
  })

  test('a list or a map as a whole', async () => {
    const { ovh } = setUp()
    const [project] = await ovh.get<string[]>('/cloud/project')
    const [registry] = await ovh.get<Row[]>(`/cloud/project/${project}/containerRegistry`)
    const blocks = `/cloud/project/${project}/containerRegistry/${registry!['id'] as string}/ipRestrictions/management`
    const body = [{ description: 'office', ipBlock: '203.0.113.0/24' }]
    expect(await ovh.put(blocks, { body })).toMatchObject(body)
    expect(await ovh.get(blocks)).toMatchObject(body)
    expect(await failure(ovh.put(blocks, { body: {} }))).toMatchObject({ status: 400 })
    const [cluster] = await ovh.get<string[]>(`/cloud/project/${project}/database/mysql`)
    const settings = `/cloud/project/${project}/database/mysql/${cluster}/advancedConfiguration`
    await ovh.put(settings, { body: { 'mysql.sql_mode': 'ANSI' } })
    expect(await ovh.get(settings)).toEqual({ 'mysql.sql_mode': 'ANSI' })
    for (const wrong of [{ a: 1 }, ['a']]) expect(await failure(ovh.put(settings, { body: wrong }))).toMatchObject({ status: 400 })
  })

  test('a resource as code, with its checksum', async () => {
    const { emulator, ovh } = setUp({ taskMs: 1000 })
    const [{ id } = { id: '' }] = await ovh.get<{ id: string }[]>('/v2/zimbra/platform')
    const platform = `/v2/zimbra/platform/${id}`
    const { checksum } = await ovh.get<Row>(platform)
    const body = { targetSpec: { name: 'mine' } }
    expect(await failure(ovh.put(platform, { body: { ...body, checksum: 'old' } }))).toMatchObject({ name: 'ConflictError' })
    expect(await ovh.put(platform, { body: { ...body, checksum } })).toMatchObject({
      resourceStatus: 'UPDATING',
      targetSpec: { name: 'mine' },
    })
    emulator.advance(1000)
    expect(await ovh.get(platform)).toMatchObject({ resourceStatus: 'READY', currentState: { name: 'mine' } })
  })

  test('work that begins is in the list of tasks, and comes to its end', async () => {
    const { emulator, ovh } = setUp({ taskMs: 60_000 })
    const path = { serviceName: 'vps-1.example.net' }
    const { id } = await ovh.post<{ id: number }>('/vps/{serviceName}/setPassword', { path })
    expect(await ovh.get('/vps/{serviceName}/tasks', { path })).toEqual([id])
    const [serviceName] = await ovh.get<string[]>('/dedicated/nasha')
    const nasha = `/dedicated/nasha/${serviceName}`
    const body = { partitionName: 'p', protocol: 'NFS', size: 10 }
    const { taskId, status } = await ovh.post<Row>(`${nasha}/partition`, { body })
    expect(status).toBe('init')
    expect(await ovh.get(`${nasha}/partition/p`)).toMatchObject({ partitionName: 'p', protocol: 'NFS', size: 10 })
    emulator.advance(60_000)
    expect(await ovh.get(`${nasha}/task/${taskId as number}`)).toMatchObject({ status: 'done' })
  })
})

describe('refusals', () => {
  const expectRefusal = async (call: PromiseLike<unknown>, words: string) =>
    expect(await failure(call)).toMatchObject({
      status: 400,
      code: 'Client::BadRequest',
      body: { class: 'Client::BadRequest', message: expect.stringContaining(words) as string },
    })

  test('of bodies', async () => {
    const { ovh } = setUp()
    const key = (body: object) => ovh.post('/me/sshKey', { body })
    await expectRefusal(key({ keyName: 'a' }), 'Missing parameter: key')
    await expectRefusal(key({ keyName: 'a', key: null }), '[key] must be of type')
    await expectRefusal(key({ keyName: 1, key: 'a' }), '[keyName] must be of type')
    await expectRefusal(ovh.put('/vps/vps-1.example.net/serviceInfos', { body: { renew: { period: 1.5 } } }), 'renew.')
    await expectRefusal(ovh.put('/vps/vps-1.example.net/serviceInfos', { body: { renew: [] } }), '[renew] must be an object')
    await expectRefusal(ovh.post('/order/cart', { body: { ovhSubsidiary: 'XX' } }), '[ovhSubsidiary] must be one of')
    await expectRefusal(ovh.post('/order/cart', { body: {} }), 'Missing parameter: ovhSubsidiary')
  })

  test('of none that leave out what may be left out', async () => {
    const { ovh } = setUp()
    expect(await ovh.post('/order/cart', { body: { ovhSubsidiary: 'FR', description: null } })).toHaveProperty('cartId')
  })

  test('of queries and paths', async () => {
    const { ovh } = setUp()
    await expectRefusal(ovh.get('/order/catalog/public/vps', { auth: false }), 'Missing parameter: ovhSubsidiary')
    await expectRefusal(
      ovh.get('/order/catalog/public/vps', { auth: false, query: { ovhSubsidiary: 'XX' } }),
      '[ovhSubsidiary] must be one of',
    )
    await expectRefusal(ovh.get('/me/contact/abc'), '[contactId] must be of type long')
    await expectRefusal(ovh.get('/sms', { query: { iamTags: 'x' } }), 'Tags must be JSON')
  })

  test('of what there is no route for', async () => {
    const { ovh } = setUp()
    const routes = [
      ['GET', '/nothing'],
      ['GET', '/sms/a/b/c/d'],
      ['DELETE', '/sms'],
      ['GET', '/v2/nothing'],
    ] as const
    for (const [method, path] of routes)
      expect(await failure(ovh.call(method, path))).toMatchObject({ status: 404, body: { message: 'Got an invalid (or empty) URL' } })
  })
})

test('faults by the template of any route', async () => {
  const { emulator, ovh } = setUp()
  const [serviceName] = await ovh.get<string[]>('/sms')
  const fault = emulator.faults.inject({ op: 'GET /sms/{serviceName}', times: 1, status: 503 })
  expect(await failure(ovh.get(`/sms/${serviceName}`))).toMatchObject({ status: 503 })
  expect(fault.hits).toBe(1)
})
