export {
  getBalance as getStoreBalance,
  getCosts as getStoreCosts,
  listEggs as listStoreEggs,
  listNests as listStoreNests,
  listNodes as listStoreNodes,
} from './browse.js'
export {
  buyResource as buyStoreResource,
  createPayPalOrder,
  createServer as createStoreServer,
  createStripeCheckout,
  earn as earnCredits,
  finishPayPalOrder,
} from './buy.js'
export type * from './types.js'
