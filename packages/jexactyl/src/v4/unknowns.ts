import * as v from 'valibot'

/** Schema of a list whose items were not determined. */
export const UnknownsSchema = v.array(v.unknown())
