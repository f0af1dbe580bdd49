import { refuse } from '../common/checks.js'

/** Looks whether labels keep the rules of the API, before they are sent. */
export function checkLabels(labels: unknown, field = 'labels'): void {
  if (labels === undefined) return
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) refuse(field, 'an object of texts')
}
