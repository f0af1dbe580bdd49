export * from '@infra/panel-core/client/ssh-keys'
