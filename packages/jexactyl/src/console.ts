export * from '@infra/panel-core/console'
