export {
  ServerDatabaseSchema as ApplicationServerDatabaseSchema,
  ServerDatabasesSchema as ApplicationServerDatabasesSchema,
} from './databases/schemas.js'
export { LocationSchema as ApplicationLocationSchema } from './locations/schemas.js'
export {
  EggSchema as ApplicationEggSchema,
  EggsSchema as ApplicationEggsSchema,
  NestSchema as ApplicationNestSchema,
} from './nests/schemas.js'
export {
  AllocationSchema as ApplicationAllocationSchema,
  DeployableNodeSchema as ApplicationDeployableNodeSchema,
  NodeConfigurationSchema as ApplicationNodeConfigurationSchema,
  NodeSchema as ApplicationNodeSchema,
} from './nodes/schemas.js'
export { ServerSchema as ApplicationServerSchema } from './servers/schemas.js'
export { UserSchema as ApplicationUserSchema } from './users/schemas.js'
