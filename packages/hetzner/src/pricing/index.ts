export { get as getPricing } from './crud.js'
export { addPrices, hourlyPrice, monthlyPrice, multiplyPrice, pricingOf } from './prices.js'
export type * from './types.js'
