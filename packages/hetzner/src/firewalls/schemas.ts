import * as v from 'valibot'
import { ActionsSchema } from '../actions/schemas.js'
import { LabelsSchema } from '../common/schemas.js'
import type { CreateFirewallResult, Firewall, FirewallAppliedTo, FirewallRule } from './types.js'

/** Schema of {@link FirewallRule}. */
export const FirewallRuleSchema = v.looseObject({
  direction: v.string(),
  protocol: v.string(),
  port: v.nullable(v.string()),
  source_ips: v.array(v.string()),
  destination_ips: v.array(v.string()),
  description: v.exactOptional(v.nullable(v.string())),
}) satisfies v.GenericSchema<unknown, FirewallRule>

const ServerSchema = v.looseObject({ id: v.number() })

/** Schema of {@link FirewallAppliedTo}. */
export const FirewallAppliedToSchema = v.variant('type', [
  v.looseObject({ type: v.literal('server'), server: ServerSchema }),
  v.looseObject({
    type: v.literal('label_selector'),
    label_selector: v.looseObject({ selector: v.string() }),
    applied_to_resources: v.exactOptional(
      v.array(v.looseObject({ type: v.exactOptional(v.string()), server: v.exactOptional(ServerSchema) })),
    ),
  }),
]) satisfies v.GenericSchema<unknown, FirewallAppliedTo>

/** Schema of {@link Firewall}. */
export const FirewallSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  labels: v.exactOptional(LabelsSchema),
  created: v.string(),
  rules: v.array(FirewallRuleSchema),
  applied_to: v.array(FirewallAppliedToSchema),
}) satisfies v.GenericSchema<unknown, Firewall>

/** Schema of {@link CreateFirewallResult}. */
export const CreateFirewallResultSchema = v.looseObject({
  firewall: FirewallSchema,
  actions: ActionsSchema,
}) satisfies v.GenericSchema<unknown, CreateFirewallResult>
