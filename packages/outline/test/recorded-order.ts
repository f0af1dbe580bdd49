const FRESH = `
server.get.fresh access-keys.list.empty metrics-transfer.get.empty metrics-enabled.get.default experimental-metrics.get.no-traffic-yet`

// Ids count up from 0, and refused creations count too where the server has taken the id first: the order matters.
const CREATE = `
access-keys.post.no-body access-keys.post.empty-object access-keys.post.name access-keys.post.all
access-keys.post.method-chacha20-ietf-poly1305 access-keys.post.method-aes-256-gcm access-keys.post.method-aes-128-gcm
access-keys.post.method-unknown access-keys.post.method-2022 access-keys.post.method-uppercase access-keys.post.method-empty
access-keys.post.method-number access-keys.post.password-duplicate access-keys.post.password-empty access-keys.post.password-special
access-keys.post.password-number access-keys.post.password-null access-keys.post.port-0 access-keys.post.port-65536
access-keys.post.port-negative access-keys.post.port-float access-keys.post.port-api-port access-keys.post.port-in-use
access-keys.post.port-string access-keys.post.port-null access-keys.post.port-shared-with-key access-keys.post.limit-zero
access-keys.post.limit-negative access-keys.post.limit-float access-keys.post.limit-string access-keys.post.limit-number
access-keys.post.limit-empty access-keys.post.limit-null access-keys.post.limit-extra-field access-keys.post.limit-huge
access-keys.post.limit-unsafe-integer access-keys.post.dataLimit-field access-keys.post.name-null access-keys.post.name-number
access-keys.post.name-long-300 access-keys.post.name-empty access-keys.post.unknown-field access-keys.post.id-in-body
access-keys.post.json-array access-keys.post.json-string access-keys.post.json-null access-keys.post.bad-json
access-keys.post.no-content-type access-keys.post.text-plain access-keys.post.form access-keys.post.form-name
access-keys.post.empty-json-body`

const CREATE_WITH_ID = `
access-keys.put.new access-keys.put.conflict access-keys.put.no-body access-keys.put.body-id access-keys.put.bad-method
access-keys.put.bad-port access-keys.put.bad-limit access-keys.put.password-duplicate access-keys.put.port-in-use
access-keys.put.encoded-space access-keys.put.encoded-slash access-keys.put.unicode access-keys.put.numeric-id access-keys.put.percent
access-keys.put.long-id access-keys.put.empty-id access-keys.get.one access-keys.get.no-limit access-keys.get.unknown
access-keys.get.bad-percent access-keys.get.encoded-slash access-keys.get.unicode`

// On key 3, which is deleted at the end.
const CHANGE = `
access-key-name.put.ok access-key-name.put.missing access-key-name.put.empty access-key-name.put.number access-key-name.put.unknown
access-key-name.put.long access-key-name.put.form access-key-data-limit.put.ok access-key-data-limit.put.zero
access-key-data-limit.put.float access-key-data-limit.put.negative access-key-data-limit.put.string access-key-data-limit.put.null
access-key-data-limit.put.unknown access-key-data-limit.put.extra-field access-keys.get.after-extra-field
access-key-data-limit.put.spec-shape access-keys.get.after-spec-shape access-key-data-limit.put.missing
access-key-data-limit.delete.ok access-key-data-limit.delete.none-set access-key-data-limit.delete.unknown
access-keys.delete.ok access-keys.delete.again access-keys.delete.unknown access-keys.list.many`

const SERVER = `
name.put.ok name.put.missing name.put.no-body name.put.empty name.put.number name.put.100-chars name.put.101-chars
name.put.51-emoji name.put.percent name.put.back
hostname.put.missing hostname.put.empty hostname.put.null hostname.put.number hostname.put.ipv4 hostname.put.ipv4-out-of-range
hostname.put.ipv6 hostname.put.ipv6-brackets hostname.put.leading-hyphen hostname.put.long hostname.put.punycode
hostname.put.single-label hostname.put.space hostname.put.trailing-dot hostname.put.underscore hostname.put.unicode
hostname.put.url hostname.put.with-port hostname.put.domain hostname.put.ipv6-again access-keys.post.ipv6-host
hostname.put.domain-again access-keys.get.after-hostname-change access-keys.post.after-hostname-change
port.put.missing port.put.null port.put.string port.put.0 port.put.negative port.put.float port.put.65536 port.put.api-port
port.put.in-use port.put.ok port.put.same-again port.put.used-by-key port.put.65535
server-data-limit.put.zero server-data-limit.put.float server-data-limit.put.negative server-data-limit.put.string
server-data-limit.put.null server-data-limit.put.ok server.get.with-limit access-keys.get.under-server-limit
server-data-limit.put.spec-shape server.get.after-spec-shape server-data-limit.put.missing server-data-limit.delete.ok
server-data-limit.delete.again experimental-data-limit.put.redirect experimental-data-limit.delete.redirect
metrics-enabled.put.missing metrics-enabled.put.null metrics-enabled.put.number metrics-enabled.put.string
metrics-enabled.put.true metrics-enabled.get.true server.get.metrics-enabled metrics-enabled.put.false`

const PROTOCOL = `
experimental-metrics.get.since-missing experimental-metrics.get.since-bad-empty experimental-metrics.get.since-bad-abc
experimental-metrics.get.since-bad-24 experimental-metrics.get.since-bad-5m experimental-metrics.get.since-bad-30y
experimental-metrics.get.since-bad-2024-01-01T00%3A00%3A00Z experimental-metrics.get.since-bad-h experimental-metrics.get.since-bad-0h
experimental-metrics.get.since-bad--1h experimental-metrics.get.since-bad-1e3s
accept.any accept.html accept.json accept.plain accept.xml accept.xml-error etag gzip jsonp
cors.simple cors.error cors.preflight-put cors.preflight-delete cors.preflight-custom-header
route.trailing-slash route.double-slash route.unknown route.root route.prefix-only route.wrong-prefix route.method-not-allowed
route.patch route.head route.head-key options.no-origin`

const TRAFFIC = `
access-keys.list.with-over-limit-key metrics-transfer.get.with-traffic
experimental-metrics.get.since-24h experimental-metrics.get.since-7d experimental-metrics.get.since-30d
experimental-metrics.get.since-38d experimental-metrics.get.since-39d experimental-metrics.get.since-1w
experimental-metrics.get.since-3600s experimental-metrics.get.since-1.5h experimental-metrics.get.since-1e3s
experimental-metrics.get.since-1%20h experimental-metrics.get.since-h experimental-metrics.get.since-0h
experimental-metrics.get.since--1h`

const list = (names: string) => names.trim().split(/\s+/)

/** Everything but traffic, on one server from its first minute. */
export const FIRST_SESSION = list(FRESH + CREATE + CREATE_WITH_ID + CHANGE + SERVER + PROTOCOL)

/** A server with five keys, one deleted one, and traffic. */
export const TRAFFIC_SESSION = list(TRAFFIC)
