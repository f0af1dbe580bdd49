export * from '@infra/panel-core/application/nodes'
