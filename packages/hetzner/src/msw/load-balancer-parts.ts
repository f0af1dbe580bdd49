import * as v from 'valibot'
import { Flag, Id, SelectorText, Text, lookUp } from './body.js'
import type { BodyOf, RouteCall } from './call.js'
import { Refusal, invalid, refuse } from './errors.js'
import type { StoredLoadBalancer, StoredService, StoredTarget } from './state.js'

const Port = v.pipe(v.number('must be a number'), v.integer(), v.minValue(1), v.maxValue(65_535))
const from = (least: number, most: number) => v.pipe(v.number('must be a number'), v.integer(), v.minValue(least), v.maxValue(most))
const HttpCheck = v.object({
  domain: v.exactOptional(v.nullable(v.string())),
  path: v.exactOptional(Text),
  response: v.exactOptional(v.string()),
  status_codes: v.exactOptional(v.pipe(v.array(Text), v.maxLength(20))),
  tls: v.exactOptional(Flag),
})
const HealthCheck = v.object({
  protocol: v.exactOptional(v.picklist(['tcp', 'http'])),
  port: v.exactOptional(Port),
  interval: v.exactOptional(from(3, 60)),
  timeout: v.exactOptional(from(1, 60)),
  retries: v.exactOptional(from(1, 5)),
  http: v.exactOptional(HttpCheck),
})
const Http = v.object({
  cookie_name: v.exactOptional(v.pipe(Text, v.maxLength(100))),
  cookie_lifetime: v.exactOptional(from(30, 86_400)),
  timeout_idle: v.exactOptional(from(30, 300)),
  sticky_sessions: v.exactOptional(Flag),
  certificates: v.exactOptional(v.array(Id)),
  redirect_http: v.exactOptional(Flag),
})
const serviceFields = {
  destination_port: v.exactOptional(Port),
  proxyprotocol: v.exactOptional(Flag),
  health_check: v.exactOptional(HealthCheck),
  http: v.exactOptional(Http),
}

/** A service to add. What is left out gets the defaults. */
export const ServiceBody = v.object({
  protocol: v.picklist(['tcp', 'http', 'https'], 'must be tcp, http or https'),
  listen_port: v.exactOptional(Port),
  ...serviceFields,
})
/** Fields of a service to change. */
export const ServiceUpdateBody = v.object({
  protocol: v.exactOptional(v.picklist(['tcp', 'http', 'https'], 'must be tcp, http or https')),
  listen_port: Port,
  ...serviceFields,
})
/** A target to add or take away. */
export const TargetBody = v.object({
  type: v.picklist(['server', 'label_selector', 'ip'], 'must be server, label_selector or ip'),
  server: v.exactOptional(v.object({ id: Id })),
  label_selector: v.exactOptional(v.object({ selector: SelectorText })),
  ip: v.exactOptional(v.object({ ip: Text })),
})
/** A target to add. */
export const NewTargetBody = v.object({ ...TargetBody.entries, use_private_ip: v.exactOptional(Flag) })

const HTTP = {
  cookie_name: 'HCLBSTICKY',
  cookie_lifetime: 300,
  timeout_idle: 50,
  sticky_sessions: false,
  certificates: [],
  redirect_http: false,
}
const HTTP_CHECK = { domain: null, path: '/', response: '', status_codes: ['2??', '3??'], tls: false }
const PORTS = { tcp: undefined, http: 80, https: 443 }

/** Adds a service. */
export function addService(row: StoredLoadBalancer, body: BodyOf<typeof ServiceBody>, call: RouteCall): void {
  const { protocol } = body
  const port = body.listen_port ?? PORTS[protocol] ?? invalid('listen_port', 'Missing data for required field.')
  const target = body.destination_port ?? (protocol === 'tcp' ? port : 80)
  checkPort(row, port, 412)
  const check = { protocol: protocol === 'tcp' ? ('tcp' as const) : ('http' as const), port: target, interval: 15, timeout: 10, retries: 3 }
  const blank = { protocol, listen_port: port, destination_port: target, proxyprotocol: false, health_check: check, http: HTTP }
  row.services.push(changed(blank, body, call))
}

/** Changes a service. */
export function updateService(row: StoredLoadBalancer, body: BodyOf<typeof ServiceUpdateBody>, call: RouteCall): void {
  const at = serviceAt(row, body.listen_port)
  const service = row.services[at]
  if (service) row.services[at] = changed(service, body, call)
}

/** Where the service of a port is. */
export function serviceAt({ services }: StoredLoadBalancer, port: number): number {
  const at = services.findIndex(({ listen_port: own }) => own === port)
  return at === -1 ? invalid('listen_port', 'there is no service on this port') : at
}

function checkPort({ services }: StoredLoadBalancer, port: number, status: number): void {
  if (services.some(({ listen_port: own }) => own === port))
    throw new Refusal('source_port_already_used', { message: 'source port is already in use', status })
}

type ServiceChange = Partial<Omit<BodyOf<typeof ServiceUpdateBody>, 'listen_port'>>

function changed(service: StoredService, { http, health_check: check, ...rest }: ServiceChange, { state }: RouteCall): StoredService {
  const { http: httpCheck, ...healthCheck } = { ...service.health_check, ...check }
  const result: StoredService = {
    ...service,
    ...rest,
    http: { ...service.http, ...http },
    health_check: healthCheck.protocol === 'http' ? { ...healthCheck, http: { ...HTTP_CHECK, ...httpCheck } } : healthCheck,
  }
  for (const id of result.http.certificates) lookUp('http.certificates', state.certificates, id)
  if (result.protocol === 'https' && result.http.certificates.length === 0)
    invalid('http.certificates', 'a service over https needs a certificate')
  return result
}

/** Whether two targets are the same, whatever address they are reached by. */
export function isSameTarget(a: BodyOf<typeof TargetBody>, b: BodyOf<typeof TargetBody>): boolean {
  return a.type === b.type && JSON.stringify(a[a.type]) === JSON.stringify(b[b.type])
}

/** Adds a target. */
export function addTarget(row: StoredLoadBalancer, body: BodyOf<typeof NewTargetBody>, { state }: RouteCall): void {
  const { use_private_ip: isPrivate = false, ...rest } = body
  const { type, server: serverBody } = rest
  if (rest[type] === undefined) invalid(type, 'Missing data for required field.')
  if (row.targets.some((target) => isSameTarget(target, rest))) refuse('target_already_defined', 'target is already defined')
  if (isPrivate && row.private_net.length === 0)
    refuse('load_balancer_not_attached_to_network', 'load balancer is not attached to a network')
  if (serverBody) {
    const server = lookUp('server.id', state.servers, serverBody.id)
    const isIn = server.private_net.some(({ network }) => row.private_net.some((net) => net.network === network))
    if (isPrivate && !isIn) refuse('server_not_attached_to_network', 'server is not attached to the network of the load balancer')
  }
  const target: StoredTarget = { ...rest, use_private_ip: isPrivate }
  row.targets.push(target)
}
