import type { Rrset } from '../rrsets/types.js'

/** A record set without what only the API knows of it. */
export type PlainRrset = Pick<Rrset, 'name' | 'type' | 'ttl' | 'records'>

/** Writes a zone file: one line for each record, names below the zone. */
export function writeZonefile(zone: string, ttl: number, rrsets: readonly PlainRrset[]): string {
  const lines = rrsets.flatMap(({ name, type, ttl: own, records }) =>
    records.map(
      ({ value, comment }) => [name, 'IN', ...(own === null ? [] : [own]), type, value].join('\t') + (comment ? ` ; ${comment}` : ''),
    ),
  )
  return `$ORIGIN\t${zone}.\n$TTL\t${ttl}\n\n${lines.join('\n')}\n`
}

/** What a zone file holds. */
export interface ReadZonefile {
  /** The default TTL, if it names one. */
  ttl: number | undefined
  rrsets: PlainRrset[]
}

/**
 * Reads a zone file of the simple kind: a record in a line, `$ORIGIN` of the zone itself, `$TTL`, comments, a blank in the
 * place of a name that repeats. Records in parentheses and `$INCLUDE` are not understood: `undefined`.
 */
export function readZonefile(zone: string, text: string): ReadZonefile | undefined {
  const sets = new Map<string, PlainRrset>()
  let ttl: number | undefined
  let name = '@'
  for (const line of text.split('\n')) {
    const [content, comment] = splitComment(line)
    if (content.trim() === '') continue
    const directive = /^\$(\w+)\s+(\S+)/.exec(content)
    if (directive?.[1] === 'TTL') ttl = Number(directive[2])
    else if (content.startsWith('$')) {
      if (directive?.[1] !== 'ORIGIN' || directive[2]?.replace(/\.$/, '') !== zone) return undefined
    } else {
      const parts = /^(\S*)\s+(?:IN\s+)?(?:(\d+)\s+)?(?:IN\s+)?(?!IN\s)([A-Z]+\d*)\s+(.*[^\s(])\s*$/.exec(content)
      if (!parts) return undefined
      const [, given = '', own, type = '', value = ''] = parts
      if (given !== '') name = relative(given, zone)
      const key = `${name}/${type}`
      const set = sets.get(key) ?? { name, type, ttl: own === undefined ? null : Number(own), records: [] }
      set.records.push({ value, ...(comment && { comment }) })
      sets.set(key, set)
    }
  }
  return { ttl, rrsets: [...sets.values()] }
}

function relative(name: string, zone: string): string {
  if (!name.endsWith('.')) return name.toLowerCase()
  const plain = name.slice(0, -1).toLowerCase()
  return plain === zone ? '@' : plain.replace(new RegExp(`\\.${zone.replaceAll('.', '\\.')}$`), '')
}

/** A semicolon begins a comment, but not inside quotes. */
function splitComment(line: string): [content: string, comment: string] {
  let isQuoted = false
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') index++
    else if (line[index] === '"') isQuoted = !isQuoted
    else if (line[index] === ';' && !isQuoted) return [line.slice(0, index), line.slice(index + 1).trim()]
  }
  return [line, '']
}
