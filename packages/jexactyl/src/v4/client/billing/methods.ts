export { getProduct, listCategories, listEggs, listNodes, listProducts, listVariables, validateDiscountCode } from './crud.js'
export { downloadInvoice, getOrder, listOrders } from './orders.js'
export { createCheckout, orderFree, processSession } from './purchases.js'
