import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const order = {
  id: 7,
  name: 'Small',
  description: 'd',
  total: 4.99,
  status: 'processed',
  product_id: 1,
  type: 'new',
  server_id: 3,
  metadata: { subtotal: 4.99 },
  created_at: '2026-11-21T09:24:14+00:00',
  updated_at: '2026-11-21T09:24:14+00:00',
}
const invoice = { id: 1, number: '2026-0001', generated_at: null }

test('products are browsed, and what stands before /variables is an egg', async () => {
  const { panel, sent } = panelOf([
    { body: recorded['client.billing.categories.list'].body },
    { body: recorded['client.billing.categories.listProducts'].body },
    { body: recorded['client.billing.eggs.listVariables'].body },
    { body: { object: 'list', data: [{ object: 'egg', attributes: { uuid: 'e', name: 'Paper' } }] } },
  ])
  const { billing } = panel.client
  expect((await billing.listCategories())[0]).toMatchObject({ id: 1, name: 'Minecraft 2' })
  expect((await billing.listProducts(1))[0]).toMatchObject({ price: 5, egg_id: 4 })
  expect((await billing.listVariables(4))[0]).toMatchObject({ env_variable: 'SERVER_JARFILE' })
  expect(await billing.listEggs(1)).toEqual([{ uuid: 'e', name: 'Paper' }])
  expect(sent.map(({ path }) => path)).toEqual([
    '/client/billing/categories',
    '/client/billing/categories/1',
    '/client/billing/products/4/variables',
    '/client/billing/products/1/eggs',
  ])
})

test.each([
  ['bare', 'https://checkout.stripe.test/c/pay/cs_1#a'],
  ['quoted', '"https:\\/\\/checkout.stripe.test\\/c\\/pay\\/cs_1#a"'],
])('a checkout gives the address that came %s', async (_name, body) => {
  const { panel, sent } = panelOf([{ body, headers: { 'content-type': 'application/json' } }])
  const what = { product_id: 1, node_id: 2 }
  expect(await panel.client.billing.createCheckout(what)).toBe('https://checkout.stripe.test/c/pay/cs_1#a')
  expect(sent).toEqual([withBody('POST', '/client/billing/stripe/create', what)])
})

test('an empty answer is no address, and a purchase is never sent twice', async () => {
  const { panel, sent } = panelOf([{ status: 200 }, refusal(429, 'ThrottleRequestsException', 'Too Many Attempts.')])
  const what = { product_id: 1, server_id: 2 }
  await expect(panel.client.billing.createCheckout(what)).rejects.toMatchObject({ name: 'ResponseMismatchError' })
  await expect(panel.client.billing.createCheckout(what)).rejects.toMatchObject({ status: 429 })
  await expect(panel.client.billing.orderFree(what)).rejects.toMatchObject({ status: 429 })
  await expect(panel.client.billing.processSession('cs_1')).rejects.toMatchObject({ status: 429 })
  expect(sent).toHaveLength(4)
})

test('what is bought is checked before it is sent', async () => {
  const { panel, sent } = panelOf([])
  const { billing } = panel.client
  expect(
    await refusedFields([
      billing.createCheckout({ product_id: 1 }),
      billing.createCheckout({ product_id: '5x' as unknown as number, node_id: 1 }),
      billing.orderFree({ product_id: 1, node_id: 0 }),
      billing.orderFree({ product_id: 1, server_id: 1.5 }),
      billing.getProduct(-1),
      billing.listOrders({ per_page: 101 }),
      billing.processSession(5 as unknown as string),
    ]),
  ).toEqual(['node_id', 'product_id', 'node_id', 'server_id', 'id', 'per_page', 'session'])
  expect(sent).toEqual([])
})

test('a paid session and a free order give the server', async () => {
  const server = recorded['client.servers.list'].body.data[0]!
  const { panel, sent } = panelOf([{ body: server }])
  expect(await panel.client.billing.processSession('cs_paid')).toMatchObject({ identifier: '71505837' })
  expect(await panel.client.billing.orderFree({ product_id: 1, node_id: 1 })).toMatchObject({ identifier: '71505837' })
  expect(sent).toEqual([
    withBody('POST', '/client/billing/stripe/process', { session: 'cs_paid' }),
    withBody('POST', '/client/billing/free/process', { product_id: 1, node_id: 1 }),
  ])
})

test('orders come in pages with what was asked for, and an invoice as bytes', async () => {
  const item = { object: 'order', attributes: { ...order, relationships: { invoice: { object: 'invoice', attributes: invoice } } } }
  const pagination = { total: 1, count: 1, per_page: 50, current_page: 1, total_pages: 1 }
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [item], meta: { pagination } } }, { body: item }, { body: '%PDF-1.7' }])
  const { billing } = panel.client
  const orders = await billing.listOrders({ filter: { server_id: 3 }, include: ['invoice'] }).all()
  expect(orders).toEqual([{ ...order, relationships: { invoice } }])
  expect((await billing.getOrder(7, { include: ['invoice'] })).relationships.invoice?.number).toBe('2026-0001')
  expect(new TextDecoder().decode(await billing.downloadInvoice(7))).toBe('%PDF-1.7')
  expect(sent.map(({ path }) => path)).toEqual([
    '/client/billing/orders?sort=id&filter[server_id]=3&include=invoice&per_page=50',
    '/client/billing/orders/7?include=invoice',
    '/client/billing/orders/7/invoice',
  ])
})

test('nodes and discount codes are looked up by POST', async () => {
  const code = { id: 1, code: 'SUMMER26', description: 'd', type: 'percentage', value: 20, uses: null, expires_at: null }
  const dates = { created_at: '2026-11-21', updated_at: '2026-11-21' }
  const node = recorded['application.nodes.list'].body.data[0]!
  const { panel, sent } = panelOf([
    { body: { object: 'list', data: [node] } },
    { status: 200, body: { object: 'discount_codes', attributes: { ...code, ...dates } } },
  ])
  expect((await panel.client.billing.listNodes(1))[0]).toMatchObject({ id: 1, name: 'node1' })
  expect(await panel.client.billing.validateDiscountCode('SUMMER26')).toEqual({ ...code, ...dates })
  expect(sent).toEqual([
    bare('POST', '/client/billing/nodes/1'),
    withBody('POST', '/client/billing/discount-codes', { discount_code: 'SUMMER26' }),
  ])
})

test.each(['<html>Log in</html>', '{"object":"x"}', '', '%PD'])('what is no PDF is no invoice: %j', async (body) => {
  const { panel } = panelOf([{ body }])
  await expect(panel.client.billing.downloadInvoice(1)).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'client.billing.downloadInvoice',
    data: new TextEncoder().encode(body),
  })
})
