export type { DiscountCode, ProductLimits } from '../../client/billing/types.js'
export {
  createCategory as createBillingCategory,
  deleteCategory as deleteBillingCategory,
  getCategory as getBillingCategory,
  listCategories as listBillingCategories,
  updateCategory as updateBillingCategory,
} from './categories.js'
export { createDiscountCode, deleteDiscountCode, listDiscountCodes, updateDiscountCode } from './discount-codes.js'
export { downloadInvoice, getAnalytics as getBillingAnalytics, listInvoices, listOrders } from './orders.js'
export {
  createProduct as createBillingProduct,
  deleteProduct as deleteBillingProduct,
  findProduct as findBillingProduct,
  getProduct as getBillingProduct,
  listProducts as listBillingProducts,
  updateProduct as updateBillingProduct,
} from './products.js'
export {
  exportConfig as exportBillingConfig,
  importConfig as importBillingConfig,
  listExceptions as listBillingExceptions,
  resetKeys as resetBillingKeys,
  resolveAllExceptions as resolveAllBillingExceptions,
  resolveException as resolveBillingException,
  setSetting as setBillingSetting,
} from './settings.js'
export type * from './types.js'
