export * from '@infra/panel-core/application/databases'
