import { DONE, nextId, notFound, ok, show, unique } from '@infra/panel-core/msw/provider'
import type { PanelCall, Rules } from '@infra/panel-core/msw/provider'
import type { JexactylV4DiscountCodeRow } from '../../business-rows.js'
import { on } from '../../call.js'
import { paged } from '../../list.js'
import type { JexactylV4State } from '../../state.js'
import { isNumber, rowAt, without } from '../lookup.js'
import { discountCodeShape } from './shapes.js'

type Body = Pick<JexactylV4DiscountCodeRow, 'code' | 'description' | 'type' | 'value' | 'active'> &
  Partial<Pick<JexactylV4DiscountCodeRow, 'uses' | 'expires_at'>>

const rules = ({ state: panelState, params }: PanelCall): Rules => {
  const { discountCodes } = panelState as JexactylV4State
  const self = discountCodes.find(({ id }) => String(id) === params['discount_code'])
  return {
    code: ['required', 'string', 'between:4,16', unique(discountCodes, 'code', self)],
    description: 'required|string|min:3',
    type: 'required|in:percentage,numeric',
    value: 'required|integer|min:0',
    uses: 'nullable|integer|min:-1',
    active: 'required|boolean',
    expires_at: 'nullable|string|date',
  }
}

const fieldsOf = ({ code, description, type, value, active, uses = null, expires_at = null }: Body) => {
  return { code, description, type, value, active, uses, expires_at }
}

/** The code that has these letters, when it can be used; else there is none. */
export function usableCode({ discountCodes }: JexactylV4State, code: string, now: number): JexactylV4DiscountCodeRow {
  const found = discountCodes.find((row) => row.code === code) ?? notFound()
  const { active, uses, expires_at } = found
  const expired = expires_at !== null && Date.parse(expires_at) <= now
  return active && uses !== 0 && !expired ? found : notFound()
}

/** What is left of a price, in the panel's currency. */
export function reduced(price: number, { type, value }: JexactylV4DiscountCodeRow): number {
  const left = type === 'percentage' ? price * (1 - value / 100) : price - value
  return Math.max(0, Math.round(left * 100) / 100)
}

const SORTS = ['id', 'code', 'value', 'type', 'uses', 'expires_at', 'created_at']

export const discountCodeRoutes = [
  on('application.billing.listDiscountCodes', 'GET /billing/discount-codes', {}, (call) =>
    paged(call, discountCodeShape, call.state.discountCodes, {
      filters: { id: isNumber(), code: true, type: true, expires_at: true },
      sorts: SORTS,
    }),
  ),
  on<Body>('application.billing.createDiscountCode', 'POST /billing/discount-codes', { rules }, (call) => {
    const { state, body, now } = call
    const code = { id: nextId(state, 'discountCodes'), ...fieldsOf(body), created_at: now, updated_at: now }
    state.discountCodes.push(code)
    return ok(show(call, discountCodeShape, code))
  }),
  on<Body>('application.billing.updateDiscountCode', 'PATCH /billing/discount-codes/{discount_code}', { rules }, (call) => {
    const code = rowAt(call, 'discount_code', call.state.discountCodes)
    return ok(show(call, discountCodeShape, Object.assign(code, fieldsOf(call.body), { updated_at: call.now })))
  }),
  on('application.billing.deleteDiscountCode', 'DELETE /billing/discount-codes/{discount_code}', {}, (call) => {
    const { state } = call
    state.discountCodes = without(state.discountCodes, rowAt(call, 'discount_code', state.discountCodes))
    return DONE
  }),
  on<{ discount_code: string }>(
    'client.billing.validateDiscountCode',
    'POST /billing/discount-codes',
    { rules: { discount_code: 'required|string' } },
    (call) => ok(show(call, discountCodeShape, usableCode(call.state, call.body.discount_code, call.now))),
  ),
]
