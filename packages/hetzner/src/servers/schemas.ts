import * as v from 'valibot'
import { ActionSchema, ActionsSchema } from '../actions/schemas.js'
import { DnsPtrSchema, LabelsSchema } from '../common/schemas.js'
import { ImageSchema } from '../images/schemas.js'
import { IsoSchema } from '../isos/schemas.js'
import { LocationSchema } from '../locations/schemas.js'
import { PlacementGroupSchema } from '../placement-groups/schemas.js'
import { ServerTypeSchema } from '../server-types/schemas.js'
import type { CreateServerImageResult, RebuildServerResult, RequestServerConsoleResult, ServerPasswordResult } from './action-types.js'
import type { CreateServerResult, Server, ServerPrivateNet, ServerPublicNet } from './types.js'

/** Schema of {@link ServerPublicNet}. */
export const ServerPublicNetSchema = v.looseObject({
  ipv4: v.nullable(v.looseObject({ id: v.exactOptional(v.number()), ip: v.string(), blocked: v.boolean(), dns_ptr: v.string() })),
  ipv6: v.nullable(
    v.looseObject({
      id: v.exactOptional(v.number()),
      ip: v.string(),
      blocked: v.boolean(),
      dns_ptr: v.nullable(v.array(DnsPtrSchema)),
    }),
  ),
  floating_ips: v.array(v.number()),
  firewalls: v.exactOptional(v.array(v.looseObject({ id: v.exactOptional(v.number()), status: v.exactOptional(v.string()) }))),
}) satisfies v.GenericSchema<unknown, ServerPublicNet>

/** Schema of {@link ServerPrivateNet}. */
export const ServerPrivateNetSchema = v.looseObject({
  network: v.exactOptional(v.number()),
  ip: v.exactOptional(v.string()),
  alias_ips: v.exactOptional(v.array(v.string())),
  mac_address: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, ServerPrivateNet>

/** Schema of {@link Server}. */
export const ServerSchema = v.looseObject({
  id: v.number(),
  name: v.string(),
  status: v.string(),
  created: v.string(),
  public_net: ServerPublicNetSchema,
  private_net: v.array(ServerPrivateNetSchema),
  server_type: ServerTypeSchema,
  location: LocationSchema,
  image: v.nullable(ImageSchema),
  iso: v.nullable(IsoSchema),
  rescue_enabled: v.boolean(),
  locked: v.boolean(),
  backup_window: v.nullable(v.string()),
  outgoing_traffic: v.nullable(v.number()),
  ingoing_traffic: v.nullable(v.number()),
  included_traffic: v.nullable(v.number()),
  protection: v.looseObject({ delete: v.boolean(), rebuild: v.boolean() }),
  labels: LabelsSchema,
  volumes: v.exactOptional(v.array(v.number())),
  load_balancers: v.exactOptional(v.array(v.number())),
  primary_disk_size: v.number(),
  placement_group: v.exactOptional(v.nullable(PlacementGroupSchema)),
}) satisfies v.GenericSchema<unknown, Server>

/** Schema of {@link CreateServerResult}. */
export const CreateServerResultSchema = v.looseObject({
  server: ServerSchema,
  action: ActionSchema,
  next_actions: ActionsSchema,
  root_password: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, CreateServerResult>

/** Schema of {@link CreateServerImageResult}. */
export const CreateServerImageResultSchema = v.looseObject({
  image: v.exactOptional(ImageSchema),
  action: v.exactOptional(ActionSchema),
}) satisfies v.GenericSchema<unknown, CreateServerImageResult>

/** Schema of {@link RebuildServerResult}. */
export const RebuildServerResultSchema = v.looseObject({
  action: v.exactOptional(ActionSchema),
  root_password: v.exactOptional(v.nullable(v.string())),
}) satisfies v.GenericSchema<unknown, RebuildServerResult>

/** Schema of {@link ServerPasswordResult}. */
export const ServerPasswordResultSchema = v.looseObject({
  action: v.exactOptional(ActionSchema),
  root_password: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, ServerPasswordResult>

/** Schema of {@link RequestServerConsoleResult}. */
export const RequestServerConsoleResultSchema = v.looseObject({
  wss_url: v.string(),
  password: v.string(),
  action: ActionSchema,
}) satisfies v.GenericSchema<unknown, RequestServerConsoleResult>
