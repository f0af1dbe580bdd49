export * from '@infra/panel-core/client/api-keys'
