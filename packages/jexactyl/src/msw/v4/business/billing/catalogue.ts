import { randomUuid } from '@infra/core/msw'
import { broke, DONE, flagColumn, nextId, notFound, ok, show, textColumn, textColumnOrNull } from '@infra/panel-core/msw/provider'
import type { Reply } from '@infra/panel-core/msw/provider'
import type { JexactylV4CategoryRow, JexactylV4ProductLimitsRow, JexactylV4ProductRow } from '../../business-rows.js'
import { on } from '../../call.js'
import type { Call } from '../../call.js'
import { paged } from '../../list.js'
import { isNumber, rowAt, without } from '../lookup.js'
import { categoryShape, productShape } from './shapes.js'

interface CategoryBody {
  name?: unknown
  icon?: unknown
  description?: unknown
  visible?: unknown
  eggId?: number | null
  nestId?: number | null
}

/** Where its eggs are: an egg says its nest, and without both there is nothing to sell. */
function placeOf({ state }: Call, { eggId, nestId }: CategoryBody): Pick<JexactylV4CategoryRow, 'nest_id' | 'egg_id'> {
  if (eggId) {
    const egg = state.eggs.find(({ id }) => id === eggId) ?? notFound()
    return { nest_id: egg.nest_id, egg_id: egg.id }
  }
  return { nest_id: (state.nests.find(({ id }) => id === nestId) ?? notFound()).id, egg_id: null }
}

const textsOf = ({ name, icon, description }: CategoryBody | ProductBody) => ({
  name: textColumn(name),
  icon: textColumnOrNull(icon),
  description: textColumnOrNull(description),
})

function fieldsOf(call: Call<CategoryBody>) {
  const { body } = call
  const place = placeOf(call, body)
  return { ...place, ...textsOf(body), visible: flagColumn(body.visible ?? false) }
}

function createCategory(call: Call<CategoryBody>): Reply {
  const { state, now } = call
  const fields = fieldsOf(call)
  const category = { id: nextId(state, 'categories'), uuid: randomUuid(state), ...fields, created_at: now, updated_at: now }
  state.categories.push(category)
  return { status: 201, body: show(call, categoryShape, category) }
}

const categoryAt = (call: Call) => rowAt(call, 'category', call.state.categories)

const categoryRoutes = [
  on('application.billing.listCategories', 'GET /billing/categories', {}, (call) =>
    paged(call, categoryShape, call.state.categories, {
      filters: { id: isNumber(), name: true },
      sorts: ['id', 'name', 'created_at', 'visible'],
    }),
  ),
  on('application.billing.getCategory', 'GET /billing/categories/{category}', {}, (call) =>
    ok(show(call, categoryShape, categoryAt(call))),
  ),
  on<CategoryBody>('application.billing.createCategory', 'POST /billing/categories', {}, createCategory),
  on<CategoryBody>('application.billing.updateCategory', 'PATCH /billing/categories/{category}', {}, (call) => {
    Object.assign(categoryAt(call), fieldsOf(call), { updated_at: call.now })
    return DONE
  }),
  on('application.billing.deleteCategory', 'DELETE /billing/categories/{category}', {}, (call) => {
    const { state } = call
    const category = categoryAt(call)
    state.categories = without(state.categories, category)
    state.products = state.products.filter(({ category_id }) => category_id !== category.id)
    return DONE
  }),
]

interface ProductBody {
  name?: unknown
  stripeId?: unknown
  icon?: unknown
  price?: unknown
  description?: unknown
  limits?: unknown
}

/** What is missing breaks the panel, and so does what is no number where there has to be one. */
function numberIn(value: unknown): number {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : broke('Exception')
}

function limitsIn(value: unknown): JexactylV4ProductLimitsRow {
  const { cpu, memory, disk, backup, database, allocation } = (value ?? {}) as Record<string, unknown>
  return {
    cpu: numberIn(cpu),
    memory: numberIn(memory),
    disk: numberIn(disk),
    backup: numberIn(backup),
    database: numberIn(database),
    allocation: numberIn(allocation),
  }
}

function productFields({ body }: Call<ProductBody>) {
  if (body.name === undefined) broke('Exception')
  const numbers = { price: numberIn(body.price), limits: limitsIn(body.limits) }
  return { ...textsOf(body), ...numbers, stripe_id: textColumnOrNull(body.stripeId) }
}

function createProduct(call: Call<ProductBody>): Reply {
  const { state, now } = call
  const { id: category_id } = categoryAt(call)
  const fields = productFields(call)
  const product = { id: nextId(state, 'products'), uuid: randomUuid(state), category_id, ...fields, created_at: now, updated_at: now }
  state.products.push(product)
  return { status: 201, body: show(call, productShape, product) }
}

const productsOf = (call: Call): JexactylV4ProductRow[] => {
  const { id } = categoryAt(call)
  return call.state.products.filter(({ category_id }) => category_id === id)
}

const productAt = (call: Call) => rowAt(call, 'product', productsOf(call))

const PRODUCT = '/billing/categories/{category}/products/{product}'

const productRoutes = [
  on('application.billing.listProducts', 'GET /billing/categories/{category}/products', {}, (call) =>
    paged(call, productShape, productsOf(call), { filters: { id: isNumber(), name: true }, sorts: ['id', 'name', 'price'] }),
  ),
  on('application.billing.getProduct', `GET ${PRODUCT}`, {}, (call) => ok(show(call, productShape, productAt(call)))),
  on('application.billing.findProduct', 'GET /billing/products/{product}', {}, (call) =>
    ok(show(call, productShape, rowAt(call, 'product', call.state.products))),
  ),
  on<ProductBody>('application.billing.createProduct', 'POST /billing/categories/{category}/products', {}, createProduct),
  on<ProductBody>('application.billing.updateProduct', `PATCH ${PRODUCT}`, {}, (call) => {
    Object.assign(productAt(call), productFields(call), { updated_at: call.now })
    return DONE
  }),
  on('application.billing.deleteProduct', `DELETE ${PRODUCT}`, {}, (call) => {
    const { state } = call
    state.products = without(state.products, productAt(call))
    return DONE
  }),
]

export const catalogueRoutes = [...categoryRoutes, ...productRoutes]
