export * from '@infra/panel-core/client/files'
