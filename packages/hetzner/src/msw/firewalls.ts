import * as v from 'valibot'
import type { Action } from '../actions/types.js'
import type { Firewall, FirewallMatch, FirewallResource, FirewallRule } from '../firewalls/types.js'
import { matchesLabels } from '../labels/selector.js'
import { start, timestamp } from './actions.js'
import { Id, LabelsBody, SelectorText, ShortText, Text } from './body.js'
import type { BodyOf, Route, RouteCall } from './call.js'
import { Refusal, invalid, refuse } from './errors.js'
import { serverRef } from './find.js'
import { actionRoutesOf, checkUnique, createRoute, defineResource, deleteRoute, readRoutes, updateRoute, verbRoute } from './resource.js'
import type { StoredFirewall, StoredServer } from './state.js'

/** Firewalls. */
const firewalls = defineResource({
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
  v.object({ type: v.literal('label_selector'), label_selector: v.object({ selector: SelectorText }) }),
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
export function applyTo(row: StoredFirewall, target: FirewallResource, call: RouteCall): Action {
  row.applied_to.push(target)
  return start(call, 'apply_firewall', refsOf(row, target))
}

/** Refuses targets that are not there, are named twice, or have the firewall already, before any of them gets it. */
function checkTargets(applied: readonly FirewallResource[], targets: readonly FirewallResource[], call: RouteCall, status: number): void {
  for (const [index, target] of targets.entries()) {
    if (target.type === 'server') serverOf(target.server.id, call, status)
    if (targets.slice(0, index).some((one) => isSame(one, target))) refuse('server_already_added', 'it is named twice')
    if (applied.some((one) => isSame(one, target))) refuse('firewall_already_applied', 'firewall is already applied to it')
  }
}

/** Refuses to take a firewall off what a label selector put it before. */
function checkOwnTarget(row: StoredFirewall, target: FirewallResource, call: RouteCall): void {
  if (target.type !== 'server' || row.applied_to.some((one) => isSame(one, target))) return
  if (firewallsOf(serverOf(target.server.id, call, 404), call).some(({ id }) => id === row.id))
    refuse('firewall_managed_by_label_selector', 'firewall is applied by a label selector')
}

function removeFrom(row: StoredFirewall, target: FirewallResource, call: RouteCall): Action {
  row.applied_to = row.applied_to.filter((one) => !isSame(one, target))
  return start(call, 'remove_firewall', refsOf(row, target))
}

function serverOf(wanted: number, { state }: RouteCall, status: number): StoredServer {
  const found = state.servers.find(({ id }) => id === wanted)
  if (!found) throw new Refusal('firewall_resource_not_found', { message: `server ${wanted} not found`, status })
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
    checkTargets([], body.apply_to ?? [], call, 422)
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
    (row, call) => {
      checkTargets(row.applied_to, call.body.apply_to, call, 404)
      return { actions: call.body.apply_to.map((target) => applyTo(row, target, call)) }
    },
    { body: v.object({ apply_to: Targets }) },
  ),
  verbRoute(
    firewalls,
    'remove_from_resources',
    (row, call) => {
      for (const target of call.body.remove_from) checkOwnTarget(row, target, call)
      return { actions: call.body.remove_from.map((target) => removeFrom(row, target, call)) }
    },
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
