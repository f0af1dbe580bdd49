export { serve } from '@infra/core/msw/node'
export type { KeyPair, Served, ServeOptions } from '@infra/core/msw/node'
