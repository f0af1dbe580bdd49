import type { Model, Property, Schema } from './schema.ts'
import { createTypeWriter, keyOf, textOf } from './types.ts'
import type { Side, TypeWriter } from './types.ts'

/** The models of one family: what is asked for is written, and what that needs. */
export interface Models {
  /** Writes a type expression. */
  readonly write: TypeWriter
  /** The declarations of all models that were needed, by name. */
  declarations(): ReadonlyMap<string, string>
}

/**
 * Collects the models of a family. A model keeps the vendor's name with `_` for the dots. What is sent is `…_Request`: without
 * the fields that only the server writes, with those optional that need not be sent, and with closed enums; in answers enums
 * are open.
 */
export function createModels({ models }: Schema, version: 'v1' | 'v2'): Models {
  const done = new Map<string, string>()
  const origins = new Map<string, string>()
  const write = createTypeWriter((name, side) => {
    const model = models[name]
    if (!model) return 'unknown'
    const plain = name.replace('<T>', '').replaceAll('.', '_') + (side === 'sent' ? '_Request' : '')
    const origin = `${name} ${side}`
    if ((origins.get(plain) ?? origin) !== origin) throw new Error(`Two models would be called ${plain}`)
    if (done.has(plain)) return plain
    origins.set(plain, origin)
    // Before its fields, which may lead back to it.
    done.set(plain, '')
    const head = `export interface ${plain}${name.endsWith('<T>') ? '<T>' : ''}`
    done.set(plain, model.enum ? declareEnum(plain, model.enum, side) : declare(head, fieldsOf(model, version, side, write)))
    return plain
  })
  return { write, declarations: () => new Map([...done].map(([name, text]) => [name, openOf(name, done) ?? text])) }
}

function declareEnum(name: string, values: readonly (string | number)[], side: Side): string {
  const known = values.map((value) => (typeof value === 'number' ? String(value) : textOf(value))).toSorted()
  const open = typeof values[0] === 'number' ? 'Numeric' : 'Text'
  return `export type ${name} = ${[...known, ...(side === 'answered' ? [open] : [])].join(' | ')}`
}

/** An enum that is sent, too, is written out once. */
function openOf(name: string, all: ReadonlyMap<string, string>): string | undefined {
  const open = /^export type .* (Text|Numeric)$/.exec(all.get(name) ?? '')?.[1]
  return open && all.has(`${name}_Request`) ? `export type ${name} = ${name}_Request | ${open}` : undefined
}

function fieldsOf({ properties = {} }: Model, version: 'v1' | 'v2', side: Side, write: TypeWriter): string[] {
  const all = Object.entries(properties).toSorted(([a], [b]) => (a < b ? -1 : 1))
  // A model that is sent and has nothing to send is one whose marks are wrong.
  const writable = all.filter(([, { readOnly }]) => !readOnly)
  const fields = side === 'sent' && writable.length > 0 ? writable : all
  return fields.map(([name, property]) => {
    const mark = isOptional(property, version, side) ? '?' : ''
    const type = write(property.fullType ?? property.type, side)
    return `${keyOf(name)}${mark}: ${type}${property.canBeNull && type !== 'unknown' ? ' | null' : ''}`
  })
}

/** Answers of v1 have all fields; those of v2 leave out what nobody set. */
function isOptional({ required, readOnly }: Property, version: 'v1' | 'v2', side: Side): boolean {
  if (required) return false
  return side === 'sent' || (version === 'v2' && !readOnly)
}

function declare(head: string, fields: readonly string[]): string {
  return fields.length === 0 ? `${head} {}` : `${head} {\n${fields.map((field) => `\t${field}\n`).join('')}}`
}
