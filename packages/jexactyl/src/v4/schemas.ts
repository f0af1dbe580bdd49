// What 4.x shares with other panels; the rest of theirs differs here.
export {
  ActivityLogSchema,
  AllocationSchema,
  AllocationsSchema,
  ApiKeySchema,
  ApiKeysSchema,
  ApplicationNestSchema,
  ApplicationNodeConfigurationSchema,
  BackupSchema,
  DatabaseSchema,
  DatabasesSchema,
  DatabaseWithPasswordSchema,
  DownloadUrlSchema,
  EggVariableSchema,
  FileObjectSchema,
  NewApiKeySchema,
  PermissionGroupSchema,
  PermissionsSchema,
  RecoveryTokensSchema,
  ScheduleSchema,
  SchedulesSchema,
  ScheduleTaskSchema,
  ServerResourcesSchema,
  SetStartupVariableResultSchema,
  SignedUrlSchema,
  SshKeySchema,
  SshKeysSchema,
  StartupAnswerSchema,
  SubuserSchema,
  SubusersSchema,
  TwoFactorSetupSchema,
  WebsocketCredentialsSchema,
} from '@infra/panel-core/schemas'
export { ActivitySubjectSchema as ApplicationActivitySubjectSchema, AdminActivityLogSchema } from './application/activity/schemas.js'
export { ApplicationApiKeySchema } from './application/api-keys/schemas.js'
export {
  AdminInvoiceSchema,
  AdminInvoicesSchema,
  BillingCategorySchema as ApplicationBillingCategorySchema,
  BillingProductSchema as ApplicationBillingProductSchema,
} from './application/billing/schemas.js'
export { DatabaseHostSchema as ApplicationDatabaseHostSchema } from './application/database-hosts/schemas.js'
export {
  ServerDatabaseSchema as ApplicationServerDatabaseSchema,
  ServerDatabasesSchema as ApplicationServerDatabasesSchema,
} from './application/databases/schemas.js'
export {
  EggConfigSchema as ApplicationEggConfigSchema,
  EggSchema as ApplicationEggSchema,
  EggScriptSchema as ApplicationEggScriptSchema,
  EggVariableSchema as ApplicationEggVariableSchema,
  EggVariablesSchema as ApplicationEggVariablesSchema,
} from './application/eggs/schemas.js'
export {
  DeployableNodeSchema as ApplicationDeployableNodeSchema,
  NodeAllocationSchema as ApplicationNodeAllocationSchema,
  NodeInformationSchema as ApplicationNodeInformationSchema,
  NodeSchema as ApplicationNodeSchema,
} from './application/nodes/schemas.js'
export {
  PanelMetricsSchema as ApplicationPanelMetricsSchema,
  PanelVersionSchema as ApplicationPanelVersionSchema,
} from './application/overview/schemas.js'
export { ServerPresetSchema as ApplicationServerPresetSchema } from './application/presets/schemas.js'
export { AdminRoleSchema } from './application/roles/schemas.js'
export {
  ServerSchema as ApplicationServerSchema,
  ServerTransferStartSchema as ApplicationServerTransferStartSchema,
} from './application/servers/schemas.js'
export { TicketSchema as ApplicationTicketSchema } from './application/tickets/schemas.js'
export { UserSchema as ApplicationUserSchema } from './application/users/schemas.js'
export { AccountSchema } from '../common/schemas.js'
export {
  BillingCategoriesSchema,
  BillingCategorySchema,
  BillingEggSchema,
  BillingEggsSchema,
  BillingNodeSchema,
  BillingNodesSchema,
  BillingProductSchema,
  BillingProductsSchema,
  DiscountCodeSchema,
  EggVariablesSchema,
  InvoiceSchema,
  OrderSchema,
  ProductLimitsSchema,
} from './client/billing/schemas.js'
export { ServerGroupSchema, ServerGroupsSchema } from './client/groups/schemas.js'
export { PasskeySchema, PasskeysSchema } from './client/passkeys/schemas.js'
export { FeatureLimitsSchema, ServerLimitsSchema, ServerSchema, ServerWithPermissionsSchema } from './client/servers/schemas.js'
export { TicketMessageSchema, TicketSchema, TicketsSchema } from './client/tickets/schemas.js'
export { RawUserSchema } from './raw-user-schema.js'
