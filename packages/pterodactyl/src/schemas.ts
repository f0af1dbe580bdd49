export * from '@infra/panel-core/schemas'
