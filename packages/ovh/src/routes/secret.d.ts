// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'ovh-us' | 'soyoustart-eu'
/** The routes of v1 below /secret. */
export interface Secret {
	secret: {
		retrieve: {
			'#POST': { body: { id: string }; out: secret_Secret; auth: false; at: $1 }
		}
	}
}
export interface secret_Secret {
	expiration: string
	secret: string
}
