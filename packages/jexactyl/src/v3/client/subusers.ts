export * from '@infra/panel-core/client/subusers'
