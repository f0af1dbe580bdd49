export * from '@infra/panel-core/application/locations'
