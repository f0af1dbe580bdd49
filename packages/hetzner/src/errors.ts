import { ApiError } from '@infra/core'
import type { VendorError } from '@infra/core'

/** The codes of Hetzner's errors, in `error.code` of an `ApiError`. New ones come without notice. */
export type HetznerErrorCode =
  /** 400: the body is not JSON. */
  | 'json_error'
  /** 401: the token is missing or wrong. */
  | 'unauthorized'
  /** 401: the token may only read. */
  | 'token_readonly'
  /** 403: the token may not do this. */
  | 'forbidden'
  /** 403: the API is being maintained. */
  | 'maintenance'
  /** 403: a limit of the project is reached; `limits` in the details name it. */
  | 'resource_limit_exceeded'
  /** 404: there is no such thing. */
  | 'not_found'
  /** 405: the route has no such method. */
  | 'method_not_allowed'
  /** 409: something with these values exists; `fields` in the details name them. */
  | 'uniqueness_error'
  /** 409: it was changed by somebody else meanwhile. Repeated by itself. */
  | 'conflict'
  /** 410: the route is gone; the details hold the announcement. */
  | 'deprecated_api_endpoint'
  /** 412: there is none left at the moment, of a server type in a location mostly. See `servers.createWithFallback`. */
  | 'resource_unavailable'
  /** 422: a field has a wrong value; `fields` in the details say which and why. */
  | 'invalid_input'
  /** 422: a service behind the API failed. */
  | 'service_error'
  /** 422: the resource does not support this. */
  | 'unsupported_error'
  /** 423: an action runs on the resource. Waited for by itself, then repeated. */
  | 'locked'
  /** 423: the resource is protected: change its protection first. */
  | 'protected'
  /** 429: too many requests. Repeated by itself. */
  | 'rate_limit_exceeded'
  /** 500: the API failed. */
  | 'server_error'
  /** 502: the API could not be reached by its gateway. Repeated by itself where that can do no harm. */
  | 'bad_gateway'
  /** 503: the API is not available. */
  | 'unavailable'
  /** 504: the API took too long for its gateway. Repeated by itself where that can do no harm. */
  | 'timeout'
  /** A fault that has no code of its own. */
  | 'unknown_error'
  /** A system behind dedicated servers is not available; it may be after a short while. */
  | 'robot_unavailable'
  /** The resource was locked by Hetzner: only their support can help. */
  | 'resource_locked'
  /** The server type does not fit: wrong architecture, too small a disk. */
  | 'invalid_server_type'
  /** The server is in a placement group already. */
  | 'already_in_placement_group'
  /** The server must be off for this. */
  | 'server_not_stopped'
  /** The networks have addresses in common. */
  | 'networks_overlap'
  /** There is no host left that satisfies the placement group. See `servers.createWithFallback`. */
  | 'placement_error'
  /** The server is in that network already. */
  | 'server_already_attached'
  /** The primary IP belongs to another resource. */
  | 'primary_ip_assigned'
  /** The primary IP is in another data center. */
  | 'primary_ip_datacenter_mismatch'
  /** The primary IP is of the other version. */
  | 'primary_ip_version_mismatch'
  /** The server has an IPv4 address already. */
  | 'server_has_ipv4'
  /** The server has an IPv6 network already. */
  | 'server_has_ipv6'
  /** The resource has such a primary IP already. */
  | 'primary_ip_already_assigned'
  /** The server is the target of a load balancer over the address that would go. */
  | 'server_is_load_balancer_target'
  /** The address is none of the project's. */
  | 'ip_not_owned'
  /** Another service of the load balancer listens on that port. */
  | 'source_port_already_used'
  /** An address of a cloud resource is no target: give the resource itself. */
  | 'cloud_resource_ip_not_allowed'
  /** The server is not in the load balancer's network. */
  | 'server_not_attached_to_network'
  /** The load balancer has that target already. */
  | 'target_already_defined'
  /** The load balancer type does not fit. */
  | 'invalid_load_balancer_type'
  /** The load balancer is in a network already. */
  | 'load_balancer_already_attached'
  /** Targets still use the public address. */
  | 'targets_without_use_private_ip'
  /** The load balancer is in no network. */
  | 'load_balancer_not_attached_to_network'
  /** The target has no IPv4 address. */
  | 'missing_ipv4'
  /** The address is taken, or outside the network. */
  | 'ip_not_available'
  /** No subnet of the network fits. */
  | 'no_subnet_available'
  /** Another network has that vSwitch. */
  | 'vswitch_id_already_used'
  /** It is still assigned: unassign it first. */
  | 'must_be_unassigned'
  /** The floating IP is assigned already. */
  | 'floating_ip_assigned'
  /** The address is not in the subnet of the vSwitch. */
  | 'ip_not_in_vswitch_subnet'
  /** The address is none of the server's. */
  | 'ip_not_assigned_to_server'
  /** The load balancer has no public interface. */
  | 'load_balancer_public_interface_disabled'
  /** The network has no subnet of a vSwitch. */
  | 'network_has_no_vswitch_subnet'
  /** The private addresses of cloud targets could not be found out. */
  | 'resolve_cloud_private_targets_error'
  /** The public addresses of cloud targets could not be found out. */
  | 'resolve_cloud_public_targets_error'
  /** There is no room for volumes of this size there. */
  | 'no_space_left_in_location'
  /** The volume is attached to a server already. */
  | 'volume_already_attached'
  /** The firewall is on that resource already. */
  | 'firewall_already_applied'
  /** The resource's network is of a kind that firewalls do not work with. */
  | 'incompatible_network_type'
  /** The firewall is in use: take it off its resources first. */
  | 'resource_in_use'
  /** The server was named twice. */
  | 'server_already_added'
  /** There is no such resource. */
  | 'firewall_resource_not_found'
  /** The firewall is there because of a label selector, and goes only with it. */
  | 'firewall_managed_by_label_selector'
  /** Firewalls need a public network. */
  | 'private_net_only_server'
  /** The zone is primary where a secondary one is due, or the reverse. */
  | 'incorrect_zone_mode'
  /** Of a certificate: the domain's CAA record allows no certificate of this authority. */
  | 'caa_record_does_not_allow_ca'
  /** Of a certificate: the authority could not validate the domain over DNS. */
  | 'ca_dns_validation_failed'
  /** Of a certificate: too many failures at the authority lately. */
  | 'ca_too_many_authorizations_failed_recently'
  /** Of a certificate: the authority has issued too many for this domain. */
  | 'ca_too_many_certificates_issued_for_registered_domain'
  /** Of a certificate: the authority has issued too many for the same names. */
  | 'ca_too_many_duplicate_certificates'
  /** Of a certificate: the domain is not delegated to a zone of Hetzner's. */
  | 'could_not_verify_domain_delegated_to_zone'
  /** Of a certificate: there is no zone for the domain. */
  | 'dns_zone_not_found'
  /** Of a certificate: the zone is a secondary one. */
  | 'dns_zone_is_secondary_zone'
  | (string & {})

/** What comes with the codes that have details. */
export interface HetznerErrorDetails {
  /** The fields with wrong values, and what is wrong with each. */
  invalid_input: { fields: { name: string; messages: string[] }[] }
  /** The fields whose values are taken. */
  uniqueness_error: { fields: { name: string }[] }
  /** The limits that are reached. */
  resource_limit_exceeded: { limits: { name: string }[] }
  /** Where the end of the route was announced, a URL. */
  deprecated_api_endpoint: { announcement: string }
}

interface ErrorBody {
  error?: { code?: string; message?: string; details?: unknown } | null
}

/**
 * The details of an error of that code; `undefined` for any other error, and where the API left them out.
 *
 * @example
 * const wrong = detailsOf(error, 'invalid_input')?.fields ?? []
 * for (const { name, messages } of wrong) console.error(name, messages.join(', '))
 *
 * @see https://docs.hetzner.cloud/reference/cloud#errors
 */
export function detailsOf<C extends keyof HetznerErrorDetails>(error: unknown, code: C): HetznerErrorDetails[C] | undefined {
  if (!(error instanceof ApiError) || error.code !== code) return undefined
  return ((error.body as ErrorBody | null)?.error?.details ?? undefined) as HetznerErrorDetails[C] | undefined
}

/** What an error answer says, with the details that a person needs. */
export function readError(body: unknown): VendorError | undefined {
  const { code, message, details } = (body as ErrorBody | null)?.error ?? {}
  return { code, message: [message, wordsOf(details)].filter(Boolean).join(': ') || undefined }
}

function wordsOf(details: unknown): string {
  const { fields, limits, announcement } = (details ?? {}) as Partial<
    HetznerErrorDetails['invalid_input'] & HetznerErrorDetails['resource_limit_exceeded'] & HetznerErrorDetails['deprecated_api_endpoint']
  >
  if (announcement) return announcement
  const named: readonly ({ name: string; messages?: unknown } | null)[] = Array.isArray(fields)
    ? fields
    : Array.isArray(limits)
      ? limits
      : []
  return named
    .flatMap((one) => (one ? [Array.isArray(one.messages) ? `${one.name} (${one.messages.join(', ')})` : one.name] : []))
    .join('; ')
}
