export * from '@infra/panel-core/client/settings'
