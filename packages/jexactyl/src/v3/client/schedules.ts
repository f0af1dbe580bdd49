export * from '@infra/panel-core/client/schedules'
