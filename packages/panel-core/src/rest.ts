/** What a function takes after the api: for the methods of generic functions, which `Bound` would make less of. */
export type Rest<F> = F extends (api: never, ...args: infer A) => unknown ? A : never
