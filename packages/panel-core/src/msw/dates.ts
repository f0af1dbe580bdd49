/** A date as the panel writes most. */
export function date(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, '+00:00')
}

/** A date as the panel writes it, or none. */
export function dateOrNull(ms: number | null): string | null {
  return ms === null ? null : date(ms)
}

/** When something was made, and when it last changed. */
export function stamps({ created_at, updated_at }: { created_at: number; updated_at: number }): { created_at: string; updated_at: string } {
  return { created_at: date(created_at), updated_at: date(updated_at) }
}

/** A date as the panel writes those of variables. */
export function rawDate(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, '.000000Z')
}
