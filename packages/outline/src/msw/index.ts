export { createOutlineEmulator } from './emulator.js'
export type { OutlineEmulator, OutlineEmulatorOptions, TrafficOptions } from './emulator.js'
export type { OutlineState, StoredKey, StoredLimit, TrafficSample } from './state.js'
