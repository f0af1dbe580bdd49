// What the examples in this package's docstrings use and do not make themselves. The check of the examples reads it; it never runs.
import type { Schema } from '@infra/core'
import type { Ovh, OvhApi } from '../src/index.js'

export declare const ovh: Ovh
export declare const api: OvhApi
export declare const error: unknown
export declare const schema: Schema<{ billId: string; priceWithTax: { value: number } }>
