export * from '@infra/panel-core/schemas'
export { NestSchema as ApplicationNestSchema } from './application/nests/schemas.js'
export {
  DeployableNodeSchema as ApplicationDeployableNodeSchema,
  NodeSchema as ApplicationNodeSchema,
} from './application/nodes/schemas.js'
export { UserSchema as ApplicationUserSchema } from './application/users/schemas.js'
export * from './client/analytics/schemas.js'
export * from './client/discord/schemas.js'
export * from './client/plugins/schemas.js'
export * from './client/referrals/schemas.js'
export { ServerSchema, ServerWithPermissionsSchema } from './client/servers/schemas.js'
export * from './client/store/schemas.js'
export * from './client/tickets/schemas.js'
