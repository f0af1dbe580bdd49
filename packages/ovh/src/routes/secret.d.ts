// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'; auth: false }
/** The routes of v1 below /secret. */
export interface Secret {
	secret: {
		'retrieve#POST': Write<secret_Secret, $1, { id: string }>
	}
}
export interface secret_Secret {
	expiration: string
	secret: string
}
