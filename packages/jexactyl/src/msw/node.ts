export { serve } from '@infra/core/msw/node'
export type { KeyPair, Served, ServeOptions } from '@infra/core/msw/node'
export { servePanel } from '@infra/panel-core/msw/node'
export type { ServedPanel, ServePanelOptions } from '@infra/panel-core/msw/node'
