import { isNotFound } from '@infra/core'

/** For deletions: one whose answer was lost, and whose repeat finds nothing, has been carried out. */
export function recoverGone(error: unknown, inDoubt: boolean): { data: undefined } | undefined {
  return inDoubt && isNotFound(error) && error.code === 'NotFoundHttpException' ? { data: undefined } : undefined
}
