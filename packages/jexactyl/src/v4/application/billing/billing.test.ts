import { expect, test } from 'vitest'
import recorded from '../../../../test/fixtures/v4.json' with { type: 'json' }
import { bare, refusal, withBody } from '../../../../test/recorder.js'
import { panelOf, refusedFields } from '../../../../test/v4/panel.js'

const category = { body: recorded['application.billing.categories.create'].body }
const product = { body: recorded['application.billing.categories.products.get'].body }
const limits = { cpu: 100, memory: 1024, disk: 2048, backup: 1, database: 1, allocation: 1 }
const code = { code: 'SUMMER26', description: 'Summer', type: 'percentage', value: 20, active: true } as const

test('a category is created, and changed with what it has', async () => {
  const { panel, sent } = panelOf([{ status: 201, ...category }, category, { status: 204 }])
  const { billing } = panel.application
  const body = { name: 'Minecraft', eggId: 4, nestId: 1 }
  expect(await billing.createCategory(body)).toMatchObject({ id: 1, egg_id: 4 })
  expect(await billing.updateCategory(1, () => ({ visible: false }))).toBeUndefined()
  const { name, icon, description } = category.body.attributes
  expect(sent).toEqual([
    withBody('POST', '/application/billing/categories', body),
    bare('GET', '/application/billing/categories/1'),
    withBody('PATCH', '/application/billing/categories/1', { name, icon, description, visible: false, eggId: 4, nestId: 1 }),
  ])
})

test('a product is changed with what it has, whether panels answer with it or not', async () => {
  const { panel, sent } = panelOf([product, { status: 204 }, product, product])
  const { billing } = panel.application
  await billing.updateProduct(1, 2, () => ({ price: 5 }))
  await billing.updateProduct(1, 2, () => ({ price: 5 }))
  const { name, icon, description } = product.body.attributes
  const changed = withBody('PATCH', '/application/billing/categories/1/products/2', { name, icon, price: 5, description, limits })
  const read = bare('GET', '/application/billing/categories/1/products/2')
  expect(sent).toEqual([read, changed, read, changed])
})

test('products of panels of 2026 tell the long id of their category', async () => {
  const { category_id: _c, stripe_id: _s, ...rest } = product.body.attributes
  const newer = { ...rest, category_uuid: 'u' }
  const { panel, sent } = panelOf([{ body: { object: 'product', attributes: newer } }])
  expect(await panel.application.billing.findProduct(2)).toEqual(newer)
  expect(sent).toEqual([bare('GET', '/application/billing/products/2')])
})

test('products are created with what 2024 needs beside, and a missing field is no reason to try again', async () => {
  const { panel, sent } = panelOf([{ status: 201, ...product }, refusal(500, 'Exception')])
  const body = { name: 'Small', price: 4.99, limits }
  await panel.application.billing.createProduct(1, body, { body: { stripeId: 'price_1' } })
  await expect(panel.application.billing.createProduct(1, body)).rejects.toThrow(/on panels of 2024 also stripeId/)
  expect(sent).toEqual([
    withBody('POST', '/application/billing/categories/1/products', { ...body, stripeId: 'price_1' }),
    withBody('POST', '/application/billing/categories/1/products', body),
  ])
})

test('discount codes are listed, created, changed and deleted', async () => {
  const dates = { created_at: '2026-11-21', updated_at: '2026-11-21' }
  const item = { object: 'discount_codes', attributes: { id: 1, ...code, uses: -1, expires_at: null, ...dates } }
  const pagination = { total: 1, count: 1, per_page: 50, current_page: 1, total_pages: 1 }
  const list = { body: { object: 'list', data: [item], meta: { pagination } } }
  const { panel, sent } = panelOf([list, { body: item }, { body: item }, { status: 204 }])
  const { billing } = panel.application
  expect((await billing.listDiscountCodes({ sort: 'uses' }).all())[0]).toMatchObject({ code: 'SUMMER26', uses: -1 })
  await billing.createDiscountCode(code)
  await billing.updateDiscountCode(1, { ...code, active: false })
  await billing.deleteDiscountCode(1)
  expect(sent).toEqual([
    bare('GET', '/application/billing/discount-codes?sort=uses&per_page=50'),
    withBody('POST', '/application/billing/discount-codes', code),
    withBody('PATCH', '/application/billing/discount-codes/1', { ...code, active: false }),
    bare('DELETE', '/application/billing/discount-codes/1'),
  ])
})

test('invoices have their users, and come as PDF', async () => {
  const user = { id: 2, username: 'alice', email: 'alice@example.com' }
  const invoice = {
    id: 1,
    uuid: 'u',
    number: 'n',
    order_id: 7,
    total: 4.99,
    status: 'processed',
    user,
    generated_at: null,
    created_at: 'd',
  }
  const { panel, sent } = panelOf([{ body: { object: 'list', data: [{ object: 'invoice', attributes: invoice }] } }, { body: '%PDF-1.7' }])
  const { billing } = panel.application
  expect(await billing.listInvoices()).toEqual([invoice])
  expect(new TextDecoder().decode(await billing.downloadInvoice(1))).toBe('%PDF-1.7')
  expect(sent).toEqual([bare('GET', '/application/billing/invoices'), bare('GET', '/application/billing/invoices/1/download')])
})

test('what was not determined is handed over as it came', async () => {
  const { panel, sent } = panelOf([{ body: { any: 1 } }, { body: { object: 'list', data: [{ object: 'order', attributes: { id: 1 } }] } }])
  const { billing } = panel.application
  expect(await billing.getAnalytics()).toEqual({ any: 1 })
  expect(await billing.listOrders()).toEqual([{ id: 1 }])
  await billing.importConfig({ categories: [] })
  await billing.resolveException('a/b')
  expect(sent.slice(2)).toEqual([
    withBody('POST', '/application/billing/config/import', { categories: [] }),
    bare('DELETE', '/application/billing/exceptions/a/b'),
  ])
})

test('an id that is none is refused before anything is sent', async () => {
  const { panel, sent } = panelOf([])
  const { billing } = panel.application
  const wrong = '5x' as unknown as number
  const calls = [billing.getCategory(wrong), billing.deleteCategory(0), billing.getProduct(1, wrong), billing.deleteProduct(wrong, 1)]
  const more = [
    billing.updateProduct(1, 0, () => ({})),
    billing.deleteDiscountCode(1.5),
    billing.downloadInvoice(-1),
    billing.findProduct(0),
  ]
  expect(await refusedFields([...calls, ...more])).toEqual(Array.from({ length: 8 }, () => 'id'))
  expect(await refusedFields([billing.listCategories({ per_page: 101 }), billing.listProducts(1, { per_page: 0 })])).toEqual([
    'per_page',
    'per_page',
  ])
  expect(sent).toEqual([])
})

test.each(['<html>Log in</html>', '{"object":"x"}', '', '%PD'])('what is no PDF is no invoice: %j', async (body) => {
  const { panel } = panelOf([{ body }])
  await expect(panel.application.billing.downloadInvoice(1)).rejects.toMatchObject({
    name: 'ResponseMismatchError',
    operation: 'application.billing.downloadInvoice',
    data: new TextEncoder().encode(body),
  })
})
