export * from '@infra/panel-core/client/account'
