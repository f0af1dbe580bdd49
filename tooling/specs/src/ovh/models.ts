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

const OPEN = { string: 'Text', number: 'Numeric' } as const

/**
 * Collects the models of a family. A model keeps the vendor's name with `_` for the dots; what is sent is `…_Request`: without
 * the fields that only the server writes, and with those optional that need not be sent. In answers enums are open.
 */
export function createModels({ models }: Schema, version: 'v1' | 'v2'): Models {
  const done = new Map<string, string>()
  const write = createTypeWriter((name, side) => {
    const model = models[name]
    if (!model) return 'unknown'
    const plain = name.replace('<T>', '').replaceAll('.', '_')
    if (model.enum) {
      done.set(plain, `export type ${plain} = ${literalsOf(model.enum)}`)
      return side === 'sent' ? plain : `${plain} | ${typeof model.enum[0] === 'number' ? OPEN.number : OPEN.string}`
    }
    const full = side === 'sent' ? `${plain}_Request` : plain
    if (done.has(full)) return full
    // Before its fields, which may lead back to it.
    done.set(full, '')
    const head = `export interface ${full}${name.endsWith('<T>') ? '<T>' : ''}`
    done.set(full, declare(head, fieldsOf(model, version, side, write)))
    return full
  })
  return { write, declarations: () => done }
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

const literalsOf = (values: readonly (string | number)[]): string =>
  values
    .map((value) => (typeof value === 'number' ? String(value) : textOf(value)))
    .toSorted()
    .join(' | ')
