export * from '@infra/panel-core/client/backups'
