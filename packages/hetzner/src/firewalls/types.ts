import type { Action } from '../actions/types.js'
import type { LabelQuery, Labels, PageQuery, SortBy } from '../common/types.js'

/**
 * Rules for what may reach servers from the public network and leave them. What no rule lets in is dropped; all may go out as
 * long as there is no rule for that direction.
 */
export interface Firewall {
  /** Its id. */
  id: number
  /** Its name, unique in the project: 1 to 128 characters. */
  name: string
  /** Its labels. */
  labels?: Labels
  /** When it was made, RFC 3339. */
  created: string
  /** What it lets through. */
  rules: FirewallRule[]
  /** What it protects. */
  applied_to: FirewallAppliedTo[]
}

/** What a firewall is to let through; a rule that was read can be sent as it is. */
export interface FirewallRuleBody {
  /** Which way it goes: `in` takes `source_ips`, `out` takes `destination_ips`. */
  direction: 'in' | 'out' | (string & {})
  /** The protocol. */
  protocol: 'tcp' | 'udp' | 'icmp' | 'esp' | 'gre' | (string & {})
  /** The port, such as `443`, or the first and the last one, such as `1024-5000`; with `tcp` and `udp` only. */
  port?: string | null
  /** Where it may come from: 100 ranges at most, such as `10.0.1.0/24`; `0.0.0.0/0` and `::/0` are everywhere. */
  source_ips?: readonly string[]
  /** Where it may go: 100 ranges at most, such as `10.0.1.0/24`; `0.0.0.0/0` and `::/0` are everywhere. */
  destination_ips?: readonly string[]
  /** What it is for, in words: 255 characters at most. */
  description?: string | null
}

/** What a firewall lets through. */
export interface FirewallRule extends FirewallRuleBody {
  /** The port, or the first and the last one, such as `1024-5000`; null when the protocol has none. */
  port: string | null
  /** Where it may come from; empty for `out`. IPv6 is in its short form (RFC 5952). */
  source_ips: string[]
  /** Where it may go; empty for `in`. IPv6 is in its short form (RFC 5952). */
  destination_ips: string[]
}

/** What to apply a firewall to, or to take it off. */
export type FirewallResource = FirewallServer | FirewallLabelSelector

/** One server. */
export interface FirewallServer {
  /** The kind. */
  type: 'server'
  /** The server; it needs a public address. */
  server: {
    /** Its id. */
    id: number
  }
}

/** All servers whose labels match, now and later. */
export interface FirewallLabelSelector {
  /** The kind. */
  type: 'label_selector'
  /** The labels. */
  label_selector: {
    /** What they must match: a text such as `env=prod,!old`, as `labelSelector` of `@infra/hetzner/labels` makes it. */
    selector: string
  }
}

/** What a firewall is applied to. */
export type FirewallAppliedTo = FirewallServer | FirewallAppliedToLabelSelector

/** All servers whose labels match, and which these are. */
export interface FirewallAppliedToLabelSelector extends FirewallLabelSelector {
  /** Those that match at present. */
  applied_to_resources?: FirewallMatch[]
}

/** What a label selector matches. */
export interface FirewallMatch {
  /** Its kind. */
  type?: 'server' | (string & {})
  /** The server. */
  server?: {
    /** Its id. */
    id: number
  }
}

/** Which firewalls to list. */
export interface ListFirewallsQuery extends PageQuery, LabelQuery {
  /** Only the one of exactly this name. */
  name?: string
  /** The order. */
  sort?: SortBy<'id' | 'name' | 'created'>
}

/** A firewall to create. */
export interface CreateFirewallBody {
  /** Its name, unique in the project: 1 to 128 characters. */
  name: string
  /** What it lets through: 50 rules at most. Default: none, so that nothing comes in and all goes out. */
  rules?: readonly FirewallRuleBody[]
  /** What to apply it to; what is named here wins over label selectors. Default: nothing. */
  apply_to?: readonly FirewallResource[]
  /** Its labels. */
  labels?: Labels
}

/** A new firewall, and the work that sets its rules and applies it. */
export interface CreateFirewallResult {
  /** The firewall. */
  firewall: Firewall
  /** The work: setting its rules, then applying it to each resource. */
  actions: Action[]
}

/** The firewall of that name; with the work that sets it up when there was none. */
export type CreateOrGetFirewallResult = ({ created: true } & CreateFirewallResult) | { created: false; firewall: Firewall }

/** What to change: what is left out stays. */
export interface UpdateFirewallBody {
  /** Its new name. */
  name?: string
  /** Its labels: all of them, since they replace those it has. */
  labels?: Labels
}
