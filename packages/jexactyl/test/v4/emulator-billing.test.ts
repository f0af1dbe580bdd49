import { BadRequestError, NotFoundError } from '@infra/core'
import { expect, test } from 'vitest'
import { LIMITS, NOW, sessionOf, shop } from './emulated.js'

const DAY_MS = 86_400_000

test('what is sold leads from a category to a server, with an order, an invoice and a date', async () => {
  const { emulator, admin, alice, bob, category, small } = await shop()
  expect(await alice.billing.listCategories()).toEqual([expect.objectContaining({ id: category.id })])
  expect((await alice.billing.listProducts(category.id)).map(({ name, egg_id }) => [name, egg_id])).toContainEqual(['Small', 4])
  expect((await alice.billing.listVariables(4)).map(({ env_variable }) => env_variable)).toContain('SERVER_JARFILE')
  expect(await alice.billing.listEggs(small.id)).toHaveLength(1)
  const [node] = await alice.billing.listNodes(small.id)
  const purchase = { product_id: small.id, node_id: node?.id ?? 0, variables: [{ key: 'SERVER_JARFILE', value: 'paper.jar' }] }
  const session = sessionOf(await alice.billing.createCheckout(purchase))
  expect((await alice.billing.listOrders()).items).toMatchObject([{ type: 'new', status: 'pending', total: 5, server_id: null }])
  const server = await alice.billing.processSession(session)
  expect(server).toMatchObject({ server_owner: true, billing_product_id: small.id, limits: { memory: 1024 } })
  expect(Date.parse(server.renewal_date ?? '')).toBe(NOW + 30 * DAY_MS)
  expect(emulator.state.servers[0]?.environment).toMatchObject({ SERVER_JARFILE: 'paper.jar' })
  const order = await alice.billing.getOrder(1, { include: ['server', 'invoice'] })
  expect(order).toMatchObject({
    status: 'processed',
    server_id: server.internal_id,
    relationships: { server: { uuid: server.uuid }, invoice: { number: 'INV-000001' } },
  })
  const text = new TextDecoder().decode(await alice.billing.downloadInvoice(order.id))
  expect(text).toMatch(/^%PDF-1\.4\n[^]*%%EOF\n$/)
  expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]), -1)).toMatch(/^xref\n0 6\n/)
  await expect(bob.billing.downloadInvoice(order.id)).rejects.toBeInstanceOf(NotFoundError)
  expect(await admin.billing.listInvoices()).toMatchObject([{ number: 'INV-000001', total: 5, user: { username: 'alice' } }])
  expect(await admin.billing.getAnalytics()).toEqual({ orders: 1, processed: 1, revenue: 5 })
})

test('a session is made use of once, by who paid it', async () => {
  const { emulator, alice, bob, small } = await shop()
  const purchase = { product_id: small.id, node_id: 1 }
  emulator.state.settings.checkouts = 'open'
  const session = sessionOf(await alice.billing.createCheckout(purchase))
  await expect(alice.billing.processSession(session)).rejects.toMatchObject({ status: 500 })
  for (const order of emulator.state.orders) order.paid = true
  await expect(bob.billing.processSession(session)).rejects.toMatchObject({ status: 500 })
  await alice.billing.processSession(session)
  await expect(alice.billing.processSession(session)).rejects.toMatchObject({ status: 500 })
  expect(emulator.state.servers).toHaveLength(1)
})

test('a renewal adds to what is paid for, and an upgrade makes a server larger', async () => {
  const { emulator, alice, admin, small, large, free } = await shop()
  const { internal_id, identifier } = await alice.billing.orderFree({ product_id: free.id, node_id: 1 })
  await alice.billing.orderFree({ product_id: free.id, server_id: internal_id })
  const { renewal_date } = await alice.servers.get(identifier)
  expect(Date.parse(renewal_date ?? '')).toBe(NOW + 60 * DAY_MS)
  await expect(alice.billing.orderFree({ product_id: small.id, node_id: 1 })).rejects.toMatchObject({ status: 500 })
  expect(await alice.servers.getUpgradeOptions(identifier)).toMatchObject({ data: [{ name: 'Small' }, {}] })
  await alice.servers.upgrade(identifier, { product_id: large.id })
  await alice.servers.chargeUpgrade(identifier, {})
  expect(await alice.servers.get(identifier)).toMatchObject({ limits: { memory: 4096 }, billing_product_id: large.id })
  expect((await admin.billing.listOrders()).map((order) => (order as { type: string }).type)).toEqual(['new', 'renewal', 'upgrade'])
  await admin.servers.delete(internal_id)
  expect(emulator.state.orders).toHaveLength(3)
})

test('a code makes it cheaper as often as it may', async () => {
  const { admin, alice, small } = await shop()
  const summer = { code: 'SUMMER26', description: 'Summer', type: 'percentage', value: 20, uses: 1, active: true } as const
  const { id } = await admin.billing.createDiscountCode(summer)
  expect(await alice.billing.validateDiscountCode('SUMMER26')).toMatchObject({ value: 20, uses: 1 })
  const purchase = { product_id: small.id, node_id: 1, discount_code: 'SUMMER26' }
  await alice.billing.processSession(sessionOf(await alice.billing.createCheckout(purchase)))
  expect((await alice.billing.listOrders()).items).toMatchObject([{ total: 4, metadata: { discount_code: 'SUMMER26', subtotal: 5 } }])
  await expect(alice.billing.validateDiscountCode('SUMMER26')).rejects.toBeInstanceOf(NotFoundError)
  await admin.billing.updateDiscountCode(id, { ...summer, uses: null, type: 'numeric', expires_at: '2026-01-01' })
  await expect(alice.billing.validateDiscountCode('SUMMER26')).rejects.toBeInstanceOf(NotFoundError)
  expect((await admin.billing.listDiscountCodes({ sort: 'uses' })).items).toMatchObject([{ type: 'numeric', uses: null }])
  await admin.billing.deleteDiscountCode(id)
})

test('an order that cannot be carried out is told of to administrators', async () => {
  const { emulator, admin, alice, free } = await shop()
  for (const row of emulator.state.allocations) row.server_id ??= -1
  expect(await alice.billing.listNodes(free.id)).toEqual([])
  await expect(alice.billing.orderFree({ product_id: free.id, node_id: 1 })).rejects.toBeInstanceOf(BadRequestError)
  expect((await alice.billing.listOrders()).items).toMatchObject([{ status: 'failed' }])
  expect(await admin.billing.listExceptions()).toMatchObject({ data: [{ title: 'NoViableAllocationException' }] })
  await admin.billing.resolveAllExceptions()
  expect(emulator.state.billingExceptions).toEqual([])
})

test('categories and products are changed and deleted', async () => {
  const { admin, alice, category, small } = await shop()
  await admin.billing.updateProduct(category.id, small.id, (current) => ({ ...current, price: 6 }))
  expect(await admin.billing.findProduct(small.id)).toMatchObject({ price: 6, category_uuid: category.uuid })
  await admin.billing.updateCategory(category.id, (current) => ({ ...current, visible: false }))
  expect(await alice.billing.listCategories()).toEqual([])
  expect(await admin.billing.getCategory(category.id, { include: ['products'] })).toMatchObject({
    relationships: { products: [{}, {}, {}] },
  })
  await admin.billing.deleteProduct(category.id, small.id)
  await admin.billing.deleteCategory(category.id)
  expect((await admin.billing.listCategories()).items).toEqual([])
  await admin.billing.resetKeys()
  await expect(alice.billing.createCheckout({ product_id: 1, node_id: 1 })).rejects.toMatchObject({ status: 500 })
})

test('where the buyer chooses an egg, one of the nest is chosen', async () => {
  const { admin, alice } = await shop()
  const category = await admin.billing.createCategory({ name: 'Any', visible: true, nestId: 1 })
  const { id: product_id } = await admin.billing.createProduct(category.id, { name: 'Any', price: 0, limits: LIMITS })
  expect(await alice.billing.getProduct(product_id)).toMatchObject({ egg_id: null })
  expect((await alice.billing.listEggs(product_id)).length).toBeGreaterThan(1)
  await expect(alice.billing.orderFree({ product_id, node_id: 1 })).rejects.toBeInstanceOf(NotFoundError)
  await expect(alice.billing.orderFree({ product_id, node_id: 1, egg_id: 8 })).rejects.toBeInstanceOf(NotFoundError)
  expect(await alice.billing.orderFree({ product_id, node_id: 1, egg_id: 3 })).toMatchObject({ billing_product_id: product_id })
})

test('what is not there cannot be bought', async () => {
  const { admin, alice, category, small, free } = await shop()
  const notThere = { product_id: free.id, node_id: 1, server_id: 9 }
  await expect(alice.billing.orderFree({ ...notThere, product_id: 99 })).rejects.toBeInstanceOf(NotFoundError)
  await expect(alice.billing.orderFree({ ...notThere, node_id: 99 })).rejects.toBeInstanceOf(NotFoundError)
  await expect(alice.billing.orderFree({ product_id: free.id, server_id: 9 })).rejects.toBeInstanceOf(NotFoundError)
  await expect(alice.billing.processSession('cs_of_nobody')).rejects.toMatchObject({ status: 500 })
  const session = sessionOf(await alice.billing.createCheckout({ product_id: small.id, node_id: 1 }))
  await expect(alice.billing.downloadInvoice(2)).rejects.toBeInstanceOf(NotFoundError)
  await admin.billing.deleteProduct(category.id, small.id)
  await expect(alice.billing.processSession(session)).rejects.toMatchObject({ status: 500 })
  expect((await alice.billing.listOrders({ sort: 'id' })).items).toMatchObject([{ status: 'failed' }, { description: '' }])
  const { identifier } = await alice.billing.orderFree({ product_id: free.id, node_id: 1 })
  await expect(alice.servers.upgrade(identifier, { product_id: small.id })).rejects.toBeInstanceOf(NotFoundError)
  await expect(alice.servers.chargeUpgrade(identifier, {})).rejects.toBeInstanceOf(NotFoundError)
})

test('an invoice outlives whom it was written to', async () => {
  const { admin, alice, small } = await shop()
  const code = { code: 'LESS', description: 'Less', type: 'numeric', value: 2, active: true } as const
  await admin.billing.createDiscountCode(code)
  const first = await alice.billing.processSession(sessionOf(await alice.billing.createCheckout({ product_id: small.id, node_id: 1 })))
  const renewal = { product_id: small.id, server_id: first.internal_id, discount_code: 'LESS' }
  await alice.billing.processSession(sessionOf(await alice.billing.createCheckout(renewal)))
  await admin.servers.delete(first.internal_id)
  await admin.users.delete(2)
  const [, invoice] = await admin.billing.listInvoices()
  expect(invoice).toMatchObject({ total: 3, status: 'processed', user: { id: null, username: null, email: null } })
  expect(new TextDecoder().decode(await admin.billing.downloadInvoice(invoice?.id ?? 0))).toContain('Total: 3')
})

test('settings of billing are kept, and go out and in', async () => {
  const { admin, emulator } = await shop()
  await admin.billing.setSetting('paypal', false)
  const exported = await admin.billing.exportConfig({})
  expect(exported).toEqual({ settings: { enabled: true, paypal: false } })
  emulator.reset()
  await admin.billing.importConfig(exported)
  expect(emulator.state.settings.billing).toEqual({ enabled: true, paypal: false })
})
