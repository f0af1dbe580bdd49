import type { JexactylV4 } from '@infra/jexactyl/v4'

/** Calls by the name of the operation: each names every parameter that it has. */
export type V4Calls = Record<string, (panel: JexactylV4) => PromiseLike<unknown>>

const page = { page: 2, per_page: 10 }
const uuid = '71505837-8799-40ca-b886-e5b5ebdc2bb1'
const purchase = { product_id: 1, node_id: 2, server_id: 3, egg_id: 4, variables: [] }

/** The operations of the Client API that 4.x has of its own, or in another form. */
export const clientCalls: V4Calls = {
  'client.servers.list': ({ client }) =>
    client.servers.list({
      ...page,
      filter: { uuid: 'a', name: 'b', description: 'c', external_id: 'd', '*': 'e' },
      include: ['egg', 'subusers'],
      type: 'admin-all',
    }),
  'client.servers.get': ({ client }) => client.servers.get('71505837', { include: ['egg', 'subusers'] }),
  'client.servers.ai.query': ({ client }) => client.servers.askAi('71505837', 'Why?'),
  'client.servers.upgrade.listOptions': ({ client }) => client.servers.getUpgradeOptions('71505837'),
  'client.servers.upgrade.create': ({ client }) => client.servers.upgrade('71505837', undefined),
  'client.servers.upgrade.charge': ({ client }) => client.servers.chargeUpgrade('71505837', undefined),
  'client.account.get': ({ client }) => client.account.get(),
  'client.account.setup': ({ client }) => client.account.setUp({ username: 'alice', password: 'correct horse' }),
  'client.account.avatar.upload': ({ client }) => client.account.uploadAvatar(undefined),
  'client.account.avatar.remove': ({ client }) => client.account.removeAvatar(),
  'client.account.passkeys.list': ({ client }) => client.passkeys.list(),
  'client.account.passkeys.creationOptions': ({ client }) => client.passkeys.getCreationOptions('correct horse'),
  'client.account.passkeys.register': ({ client }) => client.passkeys.register({ name: 'laptop', credential: {} }),
  'client.account.passkeys.remove': ({ client }) => client.passkeys.delete(uuid, 'correct horse'),
  'client.account.tickets.list': ({ client }) => client.tickets.list({ include: ['messages'] }),
  'client.account.tickets.get': ({ client }) => client.tickets.get(1, { include: ['messages'] }),
  'client.account.tickets.create': ({ client }) => client.tickets.create({ title: 'Help me', message: 'It does not start' }),
  'client.account.tickets.messages.create': ({ client }) => client.tickets.addMessage(1, 'more'),
  'client.account.tickets.delete': ({ client }) => client.tickets.delete(1),
  'client.billing.categories.list': ({ client }) => client.billing.listCategories(),
  'client.billing.categories.listProducts': ({ client }) => client.billing.listProducts(1),
  'client.billing.products.get': ({ client }) => client.billing.getProduct(1),
  'client.billing.products.listEggs': ({ client }) => client.billing.listEggs(1),
  'client.billing.eggs.listVariables': ({ client }) => client.billing.listVariables(4),
  'client.billing.listNodes': ({ client }) => client.billing.listNodes(1),
  'client.billing.discountCodes.validate': ({ client }) => client.billing.validateDiscountCode('SUMMER26'),
  'client.billing.free.process': ({ client }) => client.billing.orderFree(purchase),
  'client.billing.stripe.createCheckout': ({ client }) =>
    client.billing.createCheckout({ ...purchase, discount_code: 'SUMMER26', is_business: false }),
  'client.billing.stripe.processSession': ({ client }) => client.billing.processSession('cs_1'),
  'client.billing.orders.list': ({ client }) =>
    client.billing.listOrders({ ...page, filter: { id: 1, name: 'a', server_id: 2 }, sort: '-created_at' }),
  'client.billing.orders.get': ({ client }) => client.billing.getOrder(1),
  'client.billing.orders.downloadInvoice': ({ client }) => client.billing.downloadInvoice(1),
  'client.groups.list': ({ client }) => client.groups.list(),
  'client.groups.create': ({ client }) => client.groups.create({ name: 'Minecraft', color: '#22c55e' }),
  'client.groups.update': ({ client }) => client.groups.update(1, { name: 'Survival', color: '#22c55e' }),
  'client.groups.delete': ({ client }) => client.groups.delete(1),
  'client.groups.add': ({ client }) => client.groups.addServer(1, uuid),
  'client.groups.remove': ({ client }) => client.groups.removeServer(1, uuid),
  'client.links.list': ({ client }) => client.links.list(),
}
