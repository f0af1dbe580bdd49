export * from '@infra/panel-core/client/network'
