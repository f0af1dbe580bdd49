import { isInvalidInput, ServerError } from '@infra/jexactyl/v3'
import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v3.json' with { type: 'json' }
import { bare, panelOf, withBody } from '../../../../test/v3/panel.js'

const wanted = { name: 'Shop server', cpu: 100, memory: 1024, disk: 2048, ports: 2, egg: 3, nest: 1, node: 1 }

test('the balance, costs, nodes and nests come without their envelopes', async () => {
  const { panel, sent } = panelOf([recorded.balance, recorded.costs, recorded.nodes, recorded.nests])
  expect(await panel.client.store.getBalance()).toEqual(recorded.balance.body.attributes)
  // Set ones are texts, unset ones the number 0.
  expect(await panel.client.store.getCosts()).toMatchObject({ cpu: '100', databases: 0 })
  expect(await panel.client.store.listNodes()).toEqual([{ id: 1, name: 'node1', deploy_fee: 10, location: 'eu', total: 20, used: 0 }])
  expect(await panel.client.store.listNests()).toEqual([
    { id: 1, name: 'Minecraft' },
    { id: 2, name: 'Source Engine' },
  ])
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /client/store',
    'GET /client/store/costs',
    'GET /client/store/nodes',
    'GET /client/store/nests',
  ])
})

test('eggs are asked for with a POST, and a 500 says that there may be no such nest', async () => {
  const { panel, sent } = panelOf([recorded.eggs, recorded.unknownNest], { retry: { baseMs: 1, extraStatus: [500] } })
  expect((await panel.client.store.listEggs(1))[0]).toMatchObject({ id: 1, name: 'Bungeecord' })
  await expect(panel.client.store.listEggs(999)).rejects.toThrow(/there may be no such nest, or it is private/)
  expect(sent).toEqual([withBody('POST', '/client/store/eggs', { id: 1 }), withBody('POST', '/client/store/eggs', { id: 999 })])
})

test('buying and earning send what they say', async () => {
  const { panel, sent } = panelOf([{ status: 204 }, { status: 204 }, recorded.poor])
  expect(await panel.client.store.buyResource('memory')).toBeUndefined()
  expect(await panel.client.store.earn()).toBeUndefined()
  await expect(panel.client.store.buyResource('cpu')).rejects.toMatchObject({ status: 400, code: 'DisplayException' })
  expect(sent.slice(0, 2)).toEqual([
    withBody('POST', '/client/store/resources', { resource: 'memory' }),
    bare('POST', '/client/store/earn'),
  ])
})

test('a server is made with its variables in the form that the panel reads, and gives its short id', async () => {
  const { panel, sent } = panelOf([recorded.created])
  const environment = { SERVER_JARFILE: 'my.jar' }
  expect(await panel.client.store.createServer({ ...wanted, description: null, backups: 1, environment })).toBe('abce3cfb')
  expect(sent).toEqual([
    withBody('POST', '/client/store/create', { ...wanted, description: null, backups: 1, 'v1-3-SERVER_JARFILE': 'my.jar' }),
  ])
})

test.each<[string, object]>([
  ['name', { name: 'ab' }],
  ['name', { name: 'x'.repeat(192) }],
  ['description', { description: '' }],
  ['cpu', { cpu: 49 }],
  ['memory', { memory: 0 }],
  ['disk', { disk: 1.5 }],
  ['ports', { ports: 0 }],
  ['backups', { backups: -1 }],
  ['databases', { databases: Number.NaN }],
  ['egg', { egg: '3x' }],
  ['nest', { nest: 0 }],
  ['node', { node: -1 }],
])('a server with a wrong %s is refused here, since the panel counts it against the limit of one a minute', async (field, wrong) => {
  const { panel, sent } = panelOf()
  const failure: unknown = await panel.client.store.createServer({ ...wanted, ...wrong }).catch((error: unknown) => error)
  expect(failure).toSatisfy(isInvalidInput)
  expect(failure).toMatchObject({ field })
  expect(sent).toEqual([])
})

test.each(['https://a.test/x?y=1#z', '"https://a.test/x?y=1#z"', '"https:\\/\\/a.test\\/x?y=1#z"\n'])(
  'the address of a payment is taken bare and quoted: %s',
  async (body) => {
    const { panel, sent } = panelOf([{ body }])
    expect(await panel.client.store.createStripeCheckout(100)).toBe('https://a.test/x?y=1#z')
    expect(await panel.client.store.createPayPalOrder(100)).toBe('https://a.test/x?y=1#z')
    expect(sent).toEqual([
      withBody('POST', '/client/store/stripe', { amount: 100 }),
      withBody('POST', '/client/store/paypal', { amount: 100 }),
    ])
  },
)

test('recorded addresses of payments are read, with the answer that they came in', async () => {
  const { panel } = panelOf([recorded.stripe, recorded.paypal])
  const { data, response } = await panel.client.store.createStripeCheckout(1).withResponse()
  expect([data, response.status]).toEqual(['https://checkout.stripe.com/c/pay/cs_test_1#fid', 200])
  expect(await panel.client.store.createPayPalOrder(1)).toBe('https://www.paypal.com/checkoutnow?token=ORDER1')
})

test.each([
  'javascript:alert(1)',
  '"data:text/html,x"',
  '{"url":"https://a.test"}',
  '["https://a.test"]',
  '<html>https://a.test',
  '//a.test/x',
  'https://a.test/ b',
  'https://a.test/"onload="x',
  '',
])('what a browser must not be sent to is no address: %s', async (body) => {
  const call = panelOf([{ body }]).panel.client.store.createPayPalOrder(1)
  await expect(call).rejects.toMatchObject({ name: 'ResponseMismatchError', data: body })
})

test('what JSON writes in other words is the same address', async () => {
  const { panel } = panelOf([{ body: String.raw`"\u0068ttps://a.test/?a=1\u0026b=2"` }])
  expect(await panel.client.store.createPayPalOrder(1)).toBe('https://a.test/?a=1&b=2')
})

test('what is no address of a payment is a mismatch, and a payment is begun once only', async () => {
  await expect(panelOf([{ body: 'null' }]).panel.client.store.createStripeCheckout(1)).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'client.store.createStripeCheckout',
  })
  const { panel, sent } = panelOf([recorded.throttled])
  await expect(panel.client.store.createPayPalOrder(1)).rejects.toMatchObject({ status: 429 })
  for (const amount of [0, -5, 1.5])
    await expect(panel.client.store.createStripeCheckout(amount)).rejects.toMatchObject({ field: 'amount' })
  expect(sent).toHaveLength(1)
})

test('the redirect that ends an order is its success; one to the login is not', async () => {
  const { panel, sent } = panelOf([recorded.paypalCallback])
  expect(await panel.client.store.finishPayPalOrder('abc')).toBeUndefined()
  expect(sent).toEqual([bare('GET', '/client/store/paypal/callback?token=abc')])
  const login = {
    status: 302,
    headers: { location: 'https://panel.test/auth/login' },
    body: 'Redirecting to https://panel.test/auth/login',
  }
  await expect(panelOf([login]).panel.client.store.finishPayPalOrder('abc')).rejects.toMatchObject({ name: 'AuthenticationError' })
  const failing = panelOf([recorded.unknownNest], { retry: { baseMs: 1, extraStatus: [500] } })
  await expect(failing.panel.client.store.finishPayPalOrder('abc')).rejects.toThrow(/no order may be open/)
  expect(failing.sent).toHaveLength(1)
})

test('a POST that a 500 answers is not sent again, whatever extraStatus says, and its error says so', async () => {
  const { panel, sent } = panelOf([recorded.unknownNest], { retry: { baseMs: 1, extraStatus: [500] } })
  const failure: unknown = await panel.client.store.buyResource('cpu').catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(ServerError)
  expect(failure).toMatchObject({ code: 'ErrorException', status: 500, attempts: 1 })
  expect((failure as Error).message).toMatch(/bad input too: check what was sent. It was not sent again/)
  expect(sent).toHaveLength(1)
})
