/** One family of OVH's catalogue, as OVH serves it: as far as it is read here. */
export interface Schema {
  readonly resourcePath: string
  /** Absent for a family that has models only. */
  readonly apis?: readonly { readonly path: string; readonly operations: readonly Operation[] }[]
  readonly models: Readonly<Record<string, Model>>
}

/** One method of one path. */
export interface Operation {
  readonly httpMethod: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly apiStatus: Status
  readonly parameters: readonly Parameter[]
  readonly responseType: string
  readonly noAuthentication: boolean
}

/** How far a route is in its life. */
export interface Status {
  readonly value: 'ALPHA' | 'BETA' | 'PRODUCTION' | 'DEPRECATED'
  readonly deprecatedDate?: string
  readonly deletionDate?: string
  readonly replacement?: string
}

/** A parameter; of the body: one field of it, or without a name the whole. */
export interface Parameter {
  readonly name?: string
  readonly dataType: string
  /** As `dataType`, with type arguments: absent in older answers. */
  readonly fullType?: string
  readonly paramType: 'path' | 'query' | 'body' | 'header'
  readonly required: boolean
}

/** An object or an enum. */
export interface Model {
  readonly properties?: Readonly<Record<string, Property>>
  readonly enum?: readonly (string | number)[]
}

/** One field of a model. */
export interface Property {
  readonly type: string
  readonly fullType?: string
  readonly canBeNull: boolean
  readonly readOnly: boolean
  readonly required: boolean
}

/** One family with its names. */
export interface Family {
  readonly version: 'v1' | 'v2'
  readonly schema: Schema
  /** Of its file and its subpath: `dedicated-server`, `v2-iam`. */
  readonly file: string
  /** Of its interface: `DedicatedServer`, `V2Iam`. */
  readonly name: string
}

/** Gives a family its names. */
export function familyOf(version: 'v1' | 'v2', schema: Schema): Family {
  const words = `${version === 'v2' ? 'v2' : ''}${schema.resourcePath}`.split('/').filter((word) => word !== '')
  const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
  const kebab = (word: string): string => word.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
  return { version, schema, file: words.map(kebab).join('-'), name: words.map(upper).join('') }
}
