export * from '@infra/panel-core/application/nests'
