import type { V4Calls } from './client.js'

const page = { page: 2, per_page: 10 }
const limits = { cpu: 100, memory: 1024, disk: 2048, backup: 1, database: 1, allocation: 1 }
const category = { name: 'Minecraft', icon: null, description: 'd', visible: true, eggId: 4, nestId: 1 }
const product = { name: 'Small', icon: null, price: 4.99, description: 'd', limits }
const code = {
  code: 'SUMMER26',
  description: 'Summer of 2026',
  type: 'percentage',
  value: 20,
  uses: -1,
  active: true,
  expires_at: '2026-12-31',
} as const

/** The operations of the Application API's billing. */
export const billingCalls: V4Calls = {
  'application.billing.getAnalytics': ({ application }) => application.billing.getAnalytics(),
  'application.billing.categories.list': ({ application }) =>
    application.billing.listCategories({ ...page, filter: { id: 1, name: 'a' }, sort: 'visible' }),
  'application.billing.categories.get': ({ application }) => application.billing.getCategory(1, { include: ['products'] }),
  'application.billing.categories.create': ({ application }) => application.billing.createCategory(category),
  'application.billing.categories.update': ({ application }) => application.billing.updateCategory(1, category),
  'application.billing.categories.delete': ({ application }) => application.billing.deleteCategory(1),
  'application.billing.categories.products.list': ({ application }) =>
    application.billing.listProducts(1, { ...page, filter: { id: 1, name: 'a' }, sort: '-price' }),
  'application.billing.categories.products.get': ({ application }) => application.billing.getProduct(1, 2),
  'application.billing.categories.products.create': ({ application }) => application.billing.createProduct(1, product),
  'application.billing.categories.products.update': ({ application }) => application.billing.updateProduct(1, 2, product),
  'application.billing.categories.products.delete': ({ application }) => application.billing.deleteProduct(1, 2),
  'application.billing.products.get': ({ application }) => application.billing.findProduct(2),
  'application.billing.discountCodes.list': ({ application }) =>
    application.billing.listDiscountCodes({ ...page, filter: { id: 1, code: 'a', type: 'numeric', expires_at: 'b' }, sort: 'uses' }),
  'application.billing.discountCodes.create': ({ application }) => application.billing.createDiscountCode(code),
  'application.billing.discountCodes.update': ({ application }) => application.billing.updateDiscountCode(1, code),
  'application.billing.discountCodes.delete': ({ application }) => application.billing.deleteDiscountCode(1),
  'application.billing.orders.list': ({ application }) => application.billing.listOrders(),
  'application.billing.invoices.list': ({ application }) => application.billing.listInvoices(),
  'application.billing.invoices.download': ({ application }) => application.billing.downloadInvoice(1),
  'application.billing.setSetting': ({ application }) => application.billing.setSetting('paypal', false),
  'application.billing.resetKeys': ({ application }) => application.billing.resetKeys(),
  'application.billing.config.export': ({ application }) => application.billing.exportConfig(undefined),
  'application.billing.config.import': ({ application }) => application.billing.importConfig(undefined),
  'application.billing.exceptions.list': ({ application }) => application.billing.listExceptions(),
  'application.billing.exceptions.resolve': ({ application }) => application.billing.resolveException('u'),
  'application.billing.exceptions.resolveAll': ({ application }) => application.billing.resolveAllExceptions(),
}
