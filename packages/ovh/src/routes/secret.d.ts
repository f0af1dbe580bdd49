// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './route.js'
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
/** The routes of v1 below /secret. */
export interface Secret {
	secret: {
		'retrieve#POST': Write<secret_Secret, $1, { id: string }, { auth: false }>
	}
}
export interface secret_Secret {
	expiration: string
	secret: string
}
