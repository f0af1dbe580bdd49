export * from '@infra/panel-core/client/servers'
