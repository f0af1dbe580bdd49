export {
  getProduct as getBillingProduct,
  listCategories as listBillingCategories,
  listEggs as listBillingEggs,
  listNodes as listBillingNodes,
  listProducts as listBillingProducts,
  listVariables as listBillingEggVariables,
  validateDiscountCode,
} from './crud.js'
export { downloadInvoice, getOrder, listOrders } from './orders.js'
export { createCheckout, orderFree as orderFreeProduct, processSession as processCheckoutSession } from './purchases.js'
export type * from './types.js'
