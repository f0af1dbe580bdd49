import { readFileSync } from 'node:fs'
import { dirname, relative, sep } from 'node:path'
import { decode, encode, type SourceMapMappings, type SourceMapSegment } from '@jridgewell/sourcemap-codec'

/** A place in a source, counted from 0. */
export interface Origin {
  file: string
  line: number
  column: number
}

/** One line of a declaration file, and the sources of its columns. */
export interface Line {
  text: string
  marks: { column: number; origin: Origin | undefined }[]
}

interface RawMap {
  sources: string[]
  mappings: string
}

/** A declaration file and its map, edited together line by line. */
export class DeclarationMap {
  readonly #file: string
  readonly #raw: RawMap
  readonly #lines: string[]
  readonly #mappings: SourceMapMappings

  constructor(file: string, map: string) {
    this.#file = file
    this.#raw = JSON.parse(map) as RawMap
    this.#lines = readFileSync(file, 'utf8').split('\n')
    this.#mappings = decode(this.#raw.mappings)
    while (this.#mappings.length < this.#lines.length) this.#mappings.push([])
  }

  /** Replaces the end of a line, from a column on. */
  cutLine(line: number, column: number, end: string): void {
    this.#lines[line] = (this.#lines[line] ?? '').slice(0, column) + end
    this.#mappings[line] = (this.#mappings[line] ?? []).filter(([at]) => at <= column)
  }

  /** Adds lines under a line; under -1 they are the first. */
  insertAfter(line: number, lines: Line[]): void {
    this.#lines.splice(line + 1, 0, ...lines.map(({ text }) => text))
    this.#mappings.splice(
      line + 1,
      0,
      ...lines.map(({ marks }) => marks.flatMap(({ column, origin }) => (origin ? [this.#segment(column, origin)] : []))),
    )
  }

  /** Takes lines out. */
  remove(line: number, count: number): void {
    this.#lines.splice(line, count)
    this.#mappings.splice(line, count)
  }

  /** Moves the next line behind a line. */
  join(line: number): void {
    const text = `${this.#lines[line] ?? ''} `
    const [next = ''] = this.#lines.splice(line + 1, 1)
    const [segments = []] = this.#mappings.splice(line + 1, 1)
    const moved = text.length - next.search(/\S|$/)
    this.#lines[line] = text + next.trimStart()
    this.#mappings[line]?.push(...segments.map((segment) => segment.with(0, segment[0] + moved) as SourceMapSegment))
  }

  /** The text of both files. */
  result(): { text: string; map: string } {
    return { text: this.#lines.join('\n'), map: JSON.stringify({ ...this.#raw, mappings: encode(this.#mappings) }) }
  }

  #segment(column: number, { file, line, column: sourceColumn }: Origin): [number, number, number, number] {
    const source = relative(dirname(this.#file), file).replaceAll(sep, '/')
    const known = this.#raw.sources.indexOf(source)
    return [column, known >= 0 ? known : this.#raw.sources.push(source) - 1, line, sourceColumn]
  }
}
