import * as v from 'valibot'
import type { Action } from '../actions/types.js'
import type { Firewall, FirewallMatch, FirewallResource, FirewallRule } from '../firewalls/types.js'
import { matchesLabels } from '../labels/selector.js'
import { start, timestamp } from './actions.js'
import { Id, LabelsBody, ShortText, Text } from './body.js'
import type { BodyOf, Route, RouteCall } from './call.js'
import { Refusal, invalid, refuse } from './errors.js'
import { serverRef } from './find.js'
import { actionRoutesOf, checkUnique, createRoute, defineResource, deleteRoute, readRoutes, updateRoute, verbRoute } from './resource.js'
import type { StoredFirewall, StoredServer } from './state.js'

/** Firewalls. */
export const firewalls = defineResource({
  name: 'firewalls',
  ns: 'firewalls',
  one: 'firewall',
  sort: ['id', 'name', 'created'],
  show: (row, call): Firewall => ({
    ...row,
    applied_to: row.applied_to.map((target) =>
      target.type === 'server' ? target : { ...target, applied_to_resources: matchesOf(target.label_selector.selector, call) },
    ),
  }),
})

const Rule = v.object({
  direction: v.picklist(['in', 'out'], 'must be in or out'),
  protocol: v.picklist(['tcp', 'udp', 'icmp', 'esp', 'gre'], 'must be tcp, udp, icmp, esp or gre'),
  port: v.exactOptional(v.nullable(v.pipe(v.string(), v.regex(/^(any|\d+(-\d+)?)$/, 'must be a port or a range of ports')))),
  source_ips: v.exactOptional(v.array(Text)),
  destination_ips: v.exactOptional(v.array(Text)),
  description: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(255)))),
})
const Rules = v.pipe(v.array(Rule), v.maxLength(50))
const Target = v.variant('type', [
  v.object({ type: v.literal('server'), server: v.object({ id: Id }) }),
  v.object({ type: v.literal('label_selector'), label_selector: v.object({ selector: Text }) }),
])
const Targets = v.array(Target)
const Body = v.object({ name: ShortText, rules: v.exactOptional(Rules), apply_to: v.exactOptional(Targets), labels: LabelsBody })

function rulesOf(rules: BodyOf<typeof SetRules>['rules']): FirewallRule[] {
  return rules.map((rule, index) => {
    const { direction, protocol, port = null, source_ips: sources = [], destination_ips: destinations = [], description = null } = rule
    if ((protocol === 'tcp' || protocol === 'udp') && port === null) invalid(`rules.${index}.port`, 'Missing data for required field.')
    if (direction === 'in' && sources.length === 0) invalid(`rules.${index}.source_ips`, 'Missing data for required field.')
    if (direction === 'out' && destinations.length === 0) invalid(`rules.${index}.destination_ips`, 'Missing data for required field.')
    return { direction, protocol, port, source_ips: sources, destination_ips: destinations, description }
  })
}

function matchesOf(selector: string, { state }: RouteCall): FirewallMatch[] {
  return state.servers.filter(({ labels }) => matchesLabels(selector, labels)).map(({ id }) => ({ type: 'server', server: { id } }))
}

function isSame(a: FirewallResource, b: FirewallResource): boolean {
  if (a.type === 'server') return b.type === 'server' && a.server.id === b.server.id
  return b.type === 'label_selector' && a.label_selector.selector === b.label_selector.selector
}

/** The firewalls that a server is behind. */
export function firewallsOf(server: StoredServer, { state }: RouteCall): { id: number; status: string }[] {
  const applies = (target: FirewallResource) =>
    target.type === 'server' ? target.server.id === server.id : matchesLabels(target.label_selector.selector, server.labels)
  return state.firewalls.filter(({ applied_to: targets }) => targets.some(applies)).map(({ id }) => ({ id, status: 'applied' }))
}

/** Puts a firewall before something. */
export function applyTo(row: StoredFirewall, target: FirewallResource, call: RouteCall, status = 422): Action {
  if (target.type === 'server' && !call.state.servers.some(({ id }) => id === target.server.id))
    throw new Refusal('firewall_resource_not_found', { message: `server ${target.server.id} not found`, status })
  if (row.applied_to.some((one) => isSame(one, target))) refuse('firewall_already_applied', 'firewall is already applied to it')
  row.applied_to.push(target)
  return start(call, 'apply_firewall', refsOf(row, target))
}

function removeFrom(row: StoredFirewall, target: FirewallResource, call: RouteCall): Action {
  const at = row.applied_to.findIndex((one) => isSame(one, target))
  if (at >= 0) row.applied_to.splice(at, 1)
  else if (target.type === 'server' && firewallsOf(serverOf(target.server.id, call), call).some(({ id }) => id === row.id))
    refuse('firewall_managed_by_label_selector', 'firewall is applied by a label selector')
  return start(call, 'remove_firewall', refsOf(row, target))
}

function serverOf(wanted: number, { state }: RouteCall): StoredServer {
  const found = state.servers.find(({ id }) => id === wanted)
  if (!found) throw new Refusal('firewall_resource_not_found', { message: `server ${wanted} not found`, status: 404 })
  return found
}

function refsOf(row: StoredFirewall, target: FirewallResource) {
  return [firewalls.ref(row), ...(target.type === 'server' ? [serverRef(target.server)] : [])]
}

const SetRules = v.object({ rules: Rules })

/** The routes of firewalls. */
export const firewallRoutes: readonly Route[] = [
  ...readRoutes(firewalls),
  ...actionRoutesOf(firewalls),
  createRoute(firewalls, Body, (call) => {
    const { state, now, body } = call
    checkUnique(state.firewalls, 'name', body.name)
    const rules = rulesOf(body.rules ?? [])
    const row: StoredFirewall = {
      id: state.nextId++,
      name: body.name,
      labels: body.labels ?? {},
      rules,
      applied_to: [],
      created: timestamp(now),
    }
    const actions = [start(call, 'set_firewall_rules', [firewalls.ref(row)])]
    for (const target of body.apply_to ?? []) actions.push(applyTo(row, target, call))
    state.firewalls.push(row)
    return { firewall: firewalls.show(row, call), actions }
  }),
  updateRoute(firewalls),
  deleteRoute(firewalls, {
    work: ({ applied_to: targets }) => {
      if (targets.length > 0) refuse('resource_in_use', 'firewall is still applied to resources')
    },
  }),
  verbRoute(
    firewalls,
    'apply_to_resources',
    (row, call) => ({ actions: call.body.apply_to.map((target) => applyTo(row, target, call, 404)) }),
    { body: v.object({ apply_to: Targets }) },
  ),
  verbRoute(
    firewalls,
    'remove_from_resources',
    (row, call) => ({ actions: call.body.remove_from.map((target) => removeFrom(row, target, call)) }),
    { body: v.object({ remove_from: Targets }) },
  ),
  verbRoute(
    firewalls,
    'set_rules',
    (row, call) => {
      row.rules = rulesOf(call.body.rules)
      const about = [firewalls.ref(row)]
      const again = row.applied_to.map((target) => start(call, 'apply_firewall', refsOf(row, target)))
      return { actions: [start(call, 'set_firewall_rules', about), ...again] }
    },
    { body: SetRules },
  ),
]
