import type { PanelEmulatorOptions } from '@infra/panel-core/msw'

/** Options of an emulated panel. */
export type JexactylEmulatorOptions = Omit<PanelEmulatorOptions, 'version'>
