export * from '@infra/panel-core/application/servers'
