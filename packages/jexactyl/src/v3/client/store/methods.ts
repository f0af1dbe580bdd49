export { getBalance, getCosts, listEggs, listNests, listNodes } from './browse.js'
export { buyResource, createPayPalOrder, createServer, createStripeCheckout, earn, finishPayPalOrder } from './buy.js'
