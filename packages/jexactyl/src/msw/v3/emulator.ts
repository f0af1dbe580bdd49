import type { PanelEmulator } from '@infra/panel-core/msw'
import { createLineEmulator } from '@infra/panel-core/msw/provider'
import type { JexactylEmulatorOptions } from '../options.js'
import { v3 } from './line.js'
import type { JexactylV3State } from './state.js'

/** A panel of 3.x and its Wings that live in memory. Made by {@link createJexactylV3Emulator}. */
export type JexactylV3Emulator = PanelEmulator<JexactylV3State>

export function createJexactylV3Emulator(options: JexactylEmulatorOptions = {}): JexactylV3Emulator {
  return createLineEmulator(v3, options)
}
