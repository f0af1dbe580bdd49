import { extend } from '@infra/panel-core/provider'
import { ApplicationNestSchema as PanelNestSchema } from '@infra/panel-core/schemas'
import * as v from 'valibot'
import type { Nest } from './types.js'

/** Schema of {@link Nest}. */
export const NestSchema = /* @__PURE__ */ extend(PanelNestSchema, { private: v.number() }) satisfies v.GenericSchema<unknown, Nest>
