import * as v from 'valibot'

/** Schema of the answer with the address where an account is linked with Discord: an array that holds it alone. */
export const AuthorizeUrlSchema = v.tuple([v.string()])
