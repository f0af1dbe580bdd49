import { notFound, ok, show, showAll } from '@infra/panel-core/msw/provider'
import { on } from '../../call.js'
import type { Call } from '../../call.js'
import { nodeExtraOf } from '../../machines/extras.js'
import { rowAt } from '../lookup.js'
import { shopCategoryShape, shopEggShape, shopNodeShape, shopProductShape, shopVariableShape } from './shapes.js'

const productAt = (call: Call) => rowAt(call, 'product', call.state.products)

/** The eggs that a product's buyer may choose. */
function eggsFor(call: Call) {
  const { category_id } = productAt(call)
  const category = call.state.categories.find(({ id }) => id === category_id) ?? notFound()
  return call.state.eggs.filter(({ id, nest_id }) => (category.egg_id === null ? nest_id === category.nest_id : id === category.egg_id))
}

/** The nodes that a server can be made on. */
function nodesFor(call: Call) {
  productAt(call)
  const { state } = call
  const hasRoom = (id: number) => state.allocations.some(({ node_id, server_id }) => node_id === id && server_id === null)
  return state.nodes.filter(({ id, maintenance_mode }) => !maintenance_mode && nodeExtraOf(state, id).deployable === true && hasRoom(id))
}

export const shopRoutes = [
  on('client.billing.listCategories', 'GET /billing/categories', {}, (call) => {
    const visible = call.state.categories.filter((category) => category.visible)
    return ok(showAll(call, shopCategoryShape, visible))
  }),
  on('client.billing.listProducts', 'GET /billing/categories/{category}', {}, (call) => {
    const { id } = rowAt(call, 'category', call.state.categories)
    const own = call.state.products.filter(({ category_id }) => category_id === id)
    return ok(showAll(call, shopProductShape, own))
  }),
  on('client.billing.getProduct', 'GET /billing/products/{product}', {}, (call) => ok(show(call, shopProductShape, productAt(call)))),
  on('client.billing.listEggs', 'GET /billing/products/{product}/eggs', {}, (call) => ok(showAll(call, shopEggShape, eggsFor(call)))),
  // Where others have a product, this one has an egg.
  on('client.billing.listVariables', 'GET /billing/products/{chosen}/variables', {}, (call) => {
    const { variables } = rowAt(call, 'chosen', call.state.eggs)
    const visible = variables.filter(({ user_viewable }) => user_viewable)
    return ok(showAll(call, shopVariableShape, visible))
  }),
  on('client.billing.listNodes', 'POST /billing/nodes/{product}', {}, (call) => ok(showAll(call, shopNodeShape, nodesFor(call)))),
]
