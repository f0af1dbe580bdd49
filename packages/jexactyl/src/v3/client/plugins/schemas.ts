import * as v from 'valibot'
import type { Plugin } from './types.js'

/** Schema of {@link Plugin}. */
export const PluginSchema = v.looseObject({ id: v.number(), name: v.string(), tag: v.string() }) satisfies v.GenericSchema<unknown, Plugin>

/** Schema of what a search finds. */
export const PluginSearchSchema = v.looseObject({ plugins: v.array(PluginSchema) })
