import { recoverGone as recoverGoneBy } from '@infra/core'

/** For deletions: one whose answer was lost, and whose repeat finds nothing, has been carried out. */
export const recoverGone = /* @__PURE__ */ recoverGoneBy('NotFoundHttpException')
