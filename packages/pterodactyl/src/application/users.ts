export * from '@infra/panel-core/application/users'
