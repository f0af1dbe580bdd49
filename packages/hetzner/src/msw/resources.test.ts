import { beforeEach, describe, expect, test } from 'vitest'
import { ask, refusal, setUp } from '../../test/emulator-client.js'

let { emulator } = setUp()
beforeEach(() => {
  ;({ emulator } = setUp())
})

const post = (path: string, body?: unknown) => ask(emulator, 'POST', path, body)
async function make(path: string, one: string, body: object): Promise<number> {
  return ((await post(path, body)).body as Record<string, { id: number }>)[one]?.id ?? 0
}
const makeServer = (name = 'web-1', more: object = {}) =>
  make('/servers', 'server', { name, server_type: 'cpx22', image: 'ubuntu-24.04', location: 'fsn1', ...more })

describe('firewalls', () => {
  test.each([
    [{ apply_to: [{ type: 'server', server: { id: 1 } }] }, '422 firewall_resource_not_found'],
    [{ apply_to: [{ type: 'label_selector', label_selector: {} }] }, '422 invalid_input apply_to.0.label_selector.selector'],
    [
      { apply_to: [{ type: 'label_selector', label_selector: { selector: 'a=b,,' } }] },
      '422 invalid_input apply_to.0.label_selector.selector',
    ],
    [{ apply_to: [{ type: 'galaxy' }] }, '422 invalid_input apply_to.0.type'],
    [{ rules: [{ direction: 'in', protocol: 'icmp' }] }, '422 invalid_input rules.0.source_ips'],
    [{ rules: [{ direction: 'out', protocol: 'icmp' }] }, '422 invalid_input rules.0.destination_ips'],
    [{ rules: [{ direction: 'in', protocol: 'udp', port: 'http', source_ips: ['::/0'] }] }, '422 invalid_input rules.0.port'],
    [{ name: '' }, '422 invalid_input name'],
  ])('%j: %s', async (more, expected) => {
    expect(refusal(await post('/firewalls', { name: 'web', ...more }))).toBe(expected)
    expect(emulator.state.firewalls).toEqual([])
  })

  test('are applied to all or to none', async () => {
    const [one, two] = [await makeServer('one'), await makeServer('two')]
    const id = await make('/firewalls', 'firewall', { name: 'web' })
    const target = (server: number) => ({ type: 'server', server: { id: server } })
    const apply = async (...servers: number[]) => {
      const answer = await post(`/firewalls/${id}/actions/apply_to_resources`, { apply_to: servers.map(target) })
      return answer.status === 201 ? 201 : refusal(answer)
    }
    expect([await apply(one, 1), await apply(one, one), await apply(one), await apply(two, one)]).toEqual([
      '404 firewall_resource_not_found',
      '422 server_already_added',
      201,
      '422 firewall_already_applied',
    ])
    expect(emulator.state.firewalls[0]?.applied_to).toEqual([target(one)])
  })
})

describe('images', () => {
  test('of the vendor cannot be changed', async () => {
    const path = `/images/${emulator.state.images[0]?.id}`
    expect(refusal(await ask(emulator, 'PUT', path, { description: 'mine' }))).toBe('422 unsupported_error')
    expect(refusal(await ask(emulator, 'DELETE', path))).toBe('422 unsupported_error')
    expect(emulator.state.images[0]?.description).not.toBe('mine')
  })

  test('cannot be used until they are there', async () => {
    ;({ emulator } = setUp({ actionMs: (command) => (command === 'create_image' ? 1000 : 0) }))
    const image = await make(`/servers/${await makeServer()}/actions/create_image`, 'image', {})
    const body = { name: 'copy', server_type: 'cpx22', image, location: 'fsn1' }
    expect(refusal(await post('/servers', body))).toBe('422 invalid_input image')
    emulator.advance(1000)
    expect((await post('/servers', body)).status).toBe(201)
  })
})

describe('certificates', () => {
  test.each([
    [{ certificate: 'PEM' }, '422 invalid_input private_key'],
    [{ private_key: 'PEM' }, '422 invalid_input certificate'],
    [{ type: 'managed' }, '422 invalid_input domain_names'],
    [{ type: 'wax' }, '422 invalid_input type'],
  ])('%j: %s', async (more, expected) => {
    expect(refusal(await post('/certificates', { name: 'c', ...more }))).toBe(expected)
  })

  test('are issued once the action has ended; a failed one can be retried', async () => {
    ;({ emulator } = setUp({ actionMs: 1000 }))
    const id = await make('/certificates', 'certificate', { name: 'c', type: 'managed', domain_names: ['example.com'] })
    const [row] = emulator.state.certificates
    expect(row).toMatchObject({ status: { issuance: 'pending' }, fingerprint: null })
    emulator.advance(1000)
    expect(row).toMatchObject({
      status: { issuance: 'completed' },
      fingerprint: expect.stringMatching(/^([\da-f]{2}:){19}[\da-f]{2}$/) as string,
    })
    if (row) row.status = { issuance: 'failed', renewal: 'unavailable', error: { code: 'dns_zone_not_found', message: 'none' } }
    expect((await post(`/certificates/${id}/actions/retry`)).body).toMatchObject({ action: { command: 'issue_certificate' } })
    emulator.advance(1000)
    expect(row?.status?.issuance).toBe('completed')
  })
})

describe('floating IPs', () => {
  test.each([
    [{ type: 'ipv4' }, '422 invalid_input home_location'],
    [{ type: 'ipv5', home_location: 'fsn1' }, '422 invalid_input type'],
    [{ type: 'ipv4', server: 1 }, '422 invalid_input server'],
  ])('%j: %s', async (body, expected) => {
    expect(refusal(await post('/floating_ips', body))).toBe(expected)
    expect(emulator.state.floating_ips).toEqual([])
  })

  test('go free when their server goes, and move between servers', async () => {
    const [one, two] = [await makeServer('one'), await makeServer('two')]
    const id = await make('/floating_ips', 'floating_ip', { type: 'ipv4', server: one })
    const assign = (server: number) => post(`/floating_ips/${id}/actions/assign`, { server })
    expect(refusal(await assign(one))).toBe('422 floating_ip_assigned')
    expect((await assign(two)).status).toBe(201)
    await ask(emulator, 'DELETE', `/servers/${two}`)
    expect(emulator.state.floating_ips).toMatchObject([{ server: null, home_location: 'fsn1', name: `ipv4-${id}` }])
  })
})

describe('volumes', () => {
  test('stay in their location', async () => {
    const id = await make('/volumes', 'volume', { name: 'data', size: 10, location: 'nbg1' })
    const body = { server: await makeServer() }
    expect(refusal(await post(`/volumes/${id}/actions/attach`, body))).toBe('422 invalid_input server')
    expect(refusal(await post(`/volumes/${id}/actions/resize`, { size: 10 }))).toBe('422 invalid_input size')
    expect(refusal(await post(`/volumes/${id}/actions/resize`, { size: 10_241 }))).toBe('422 invalid_input size')
  })
})

describe('Storage Boxes', () => {
  const PASSWORD = 'Correct-Horse-7'
  const makeBox = () => make('/storage_boxes', 'storage_box', { name: 'b', location: 'fsn1', storage_box_type: 'bx11', password: PASSWORD })

  test('cannot become smaller than what is in them, which their figures tell', async () => {
    const id = await makeBox()
    await post(`/storage_boxes/${id}/actions/change_type`, { storage_box_type: 'bx21' })
    const [row] = emulator.state.storage_boxes
    if (row) row.contents.bytes = 2 * 1_099_511_627_776
    expect(refusal(await post(`/storage_boxes/${id}/actions/change_type`, { storage_box_type: 'bx11' }))).toBe(
      '422 invalid_input storage_box_type',
    )
    await post(`/storage_boxes/${id}/snapshots`, {})
    const bytes = row?.contents.bytes ?? 0
    expect((await ask(emulator, 'GET', `/storage_boxes/${id}`)).body).toMatchObject({
      storage_box: { stats: { size: 2 * bytes, size_data: bytes, size_snapshots: bytes } },
    })
  })

  test('are sorted by what is in them', async () => {
    const [one, two] = [
      await makeBox(),
      await make('/storage_boxes', 'storage_box', { name: 'c', location: 'fsn1', storage_box_type: 'bx11', password: PASSWORD }),
    ]
    for (const [index, row] of emulator.state.storage_boxes.entries()) row.contents.bytes = 10 - index
    const idsBy = async (sort: string) =>
      ((await ask(emulator, 'GET', `/storage_boxes?sort=${sort}`)).body as { storage_boxes: { id: number }[] }).storage_boxes.map(
        ({ id }) => id,
      )
    expect([await idsBy('stats.size'), await idsBy('stats.size:desc')]).toEqual([
      [two, one],
      [one, two],
    ])
  })

  test('have parts of their own', async () => {
    const [one, two] = [
      await makeBox(),
      await make('/storage_boxes', 'storage_box', { name: 'c', location: 'fsn1', storage_box_type: 'bx11', password: PASSWORD }),
    ]
    const id = await make(`/storage_boxes/${one}/snapshots`, 'snapshot', {})
    expect(refusal(await ask(emulator, 'GET', `/storage_boxes/${two}/snapshots/${id}`))).toBe('404 not_found')
    expect(refusal(await ask(emulator, 'GET', `/storage_boxes/1/snapshots`))).toBe('404 not_found')
    expect((await ask(emulator, 'GET', `/storage_boxes/${two}/snapshots`)).body).toEqual({ snapshots: [] })
    expect(refusal(await post(`/storage_boxes/${two}/actions/rollback_snapshot`, { snapshot: id }))).toBe('422 invalid_input snapshot')
    await ask(emulator, 'DELETE', `/storage_boxes/${one}`)
    expect(emulator.state.storage_box_snapshots).toEqual([])
  })

  test('take one action at a time', async () => {
    ;({ emulator } = setUp({ actionMs: 1000 }))
    const id = await makeBox()
    expect(refusal(await post(`/storage_boxes/${id}/snapshots`, {}))).toBe('423 locked')
    emulator.advance(1000)
    expect((await post(`/storage_boxes/${id}/snapshots`, {})).status).toBe(201)
    expect(refusal(await post(`/storage_boxes/${id}/subaccounts`, { home_directory: 'a', password: PASSWORD }))).toBe('423 locked')
  })

  test('have so many subaccounts as their type allows, each with a name of its own', async () => {
    const id = await makeBox()
    const [type] = emulator.state.storage_box_types
    if (type) type.subaccounts_limit = 2
    const add = async (name: string) => {
      const answer = await post(`/storage_boxes/${id}/subaccounts`, { home_directory: 'a', password: PASSWORD, name })
      return answer.status === 201 ? 201 : refusal(answer)
    }
    expect([await add('one'), await add('one'), await add('two')]).toEqual([201, '409 uniqueness_error name', 201])
    const answer = await post(`/storage_boxes/${id}/subaccounts`, { home_directory: 'a', password: PASSWORD })
    expect([answer.status, answer.body]).toMatchObject([
      403,
      { error: { code: 'resource_limit_exceeded', details: { limits: [{ name: 'subaccount_limit' }] } } },
    ])
  })

  test.each(['/a', '', 'a*b'])('have no folder %j', async (folder) => {
    const body = { home_directory: folder, password: PASSWORD }
    expect(refusal(await post(`/storage_boxes/${await makeBox()}/subaccounts`, body))).toBe('422 invalid_input home_directory')
  })
})

test('an SSH key must look like one', async () => {
  expect(refusal(await post('/ssh_keys', { name: 'k', public_key: 'PEM' }))).toBe('422 invalid_input public_key')
})
