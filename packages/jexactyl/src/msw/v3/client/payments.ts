import { against, broke, DONE, nextId, redirect } from '@infra/panel-core/msw/provider'
import type { Reply } from '@infra/panel-core/msw/provider'
import { on } from '../call.js'
import { walletOf } from '../state.js'

interface AmountBody {
  amount: number | string
}

const rules = { amount: 'required|integer' }

/** An address as it is: labelled as JSON, without the quotes of JSON. */
const bare = (url: string): Reply => ({ ...DONE, status: 200, body: url, headers: { 'content-type': 'application/json' } })

/** What the panel stumbles over, by how Stripe does. */
const STRIPE = { unset: 'InvalidArgumentException', away: 'ApiConnectionException', refuses: 'CardException' }

export const paymentRoutes = [
  on<AmountBody>('client.store.createStripeCheckout', 'POST /store/stripe', { rules }, ({ state }) => {
    const { stripe } = state.settings
    if (stripe === 'off') against('Unable to purchase via Stripe: module not enabled')
    if (stripe !== 'up') broke(STRIPE[stripe])
    // What is paid there comes back by way of Stripe alone.
    return bare('https://checkout.stripe.com/c/pay/cs_test_1#fid')
  }),
  on<AmountBody>('client.store.createPayPalOrder', 'POST /store/paypal', { rules }, ({ state, user, body }) => {
    const { paypal } = state.settings
    if (paypal === 'off') against('Unable to purchase via PayPal: module not enabled')
    if (paypal === 'away') against('Unable to process order.')
    state.payments.push({ user_id: user.id, amount: Number(body.amount) })
    return bare(`https://www.paypal.com/checkoutnow?token=ORDER${nextId(state, 'orders')}`)
  }),
  on('client.store.finishPayPalOrder', 'GET /store/paypal/callback', {}, ({ state, user, panel }) => {
    if (state.settings.paypal === 'away') broke('IOException')
    // The first one that is open, whatever token was sent.
    const payment = state.payments.find(({ user_id }) => user_id === user.id) ?? broke('ErrorException')
    state.payments = state.payments.filter((row) => row !== payment)
    walletOf(state, user).balance += payment.amount
    return redirect(`${panel.url}/store`)
  }),
]
