export * from '@infra/panel-core/client/startup'
