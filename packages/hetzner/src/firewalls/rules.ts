import { refuse } from '../common/checks.js'
import type { FirewallRuleBody } from './types.js'

/** Looks whether each rule names addresses of its own direction only. */
export function checkRules(rules: readonly FirewallRuleBody[] = []): void {
  if (!Array.isArray(rules)) refuse('rules', 'a list of rules')
  for (const [index, { direction, source_ips, destination_ips }] of rules.entries()) {
    if (direction === 'in' && destination_ips?.length) refuse(`rules.${index}.destination_ips`, 'left out where the direction is "in"')
    if (direction === 'out' && source_ips?.length) refuse(`rules.${index}.source_ips`, 'left out where the direction is "out"')
  }
}
