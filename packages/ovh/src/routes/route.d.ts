// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
/** A text that is none of the known ones: what is answered may be new. */
export type Text = string & {}
/** A number that is none of the known ones. */
export type Numeric = number & {}
/** A route that reads or deletes: its answer, the endpoints that had it in 2024, its query, and what is particular to it. */
export interface Read<Out, At, Query = unknown, More = unknown> {
	out: Out
	at: At
	query: Query
	more: More
}
/** A route that writes: likewise, with its body. */
export interface Write<Out, At, Body = unknown, More = unknown> {
	out: Out
	at: At
	body: Body
	more: More
}
