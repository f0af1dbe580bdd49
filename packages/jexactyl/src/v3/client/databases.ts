export * from '@infra/panel-core/client/databases'
