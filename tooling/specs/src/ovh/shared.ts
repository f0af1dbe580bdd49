/** In how many families a model must be the same to be declared once for all. */
const MANY = 5
/** In fewer, how many characters it must save: whoever uses one family reads all that is shared. */
const SAVED = 700

/** Declarations of models, by name. */
export type Declarations = ReadonlyMap<string, string>

/** The models that many families declare with the same words, and that need none but each other. */
export function sharedModels(families: readonly Declarations[]): Declarations {
  const counts = new Map<string, number>()
  for (const [name, text] of families.flatMap((models) => [...models]))
    counts.set(`${name} ${text}`, (counts.get(`${name} ${text}`) ?? 0) + 1)
  const isWorthIt = ([name, text]: [string, string]): boolean => {
    const count = counts.get(`${name} ${text}`) ?? 0
    return count >= MANY || (count - 1) * text.length >= SAVED
  }
  const shared = new Map(families.flatMap((models) => [...models].filter(isWorthIt)))
  const known = new Set(families.flatMap((models) => [...models.keys()]))
  for (let before = -1; before !== shared.size;) {
    before = shared.size
    for (const [name, text] of shared) if (needs(text, known).some((other) => !shared.has(other))) shared.delete(name)
  }
  return shared
}

/** The models that a declaration names. */
export function needs(text: string, known: { has(name: string): boolean }): string[] {
  const [, ...words] = text.replaceAll(/'[^']*'/g, '').match(/\w+/g) ?? []
  return words.filter((word) => known.has(word))
}
