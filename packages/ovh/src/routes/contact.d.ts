// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
type Text = string & {}
type Numeric = number & {}
type $1 = 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'
/** The routes of v1 below /contact. */
export interface Contact {
	contact: {
		form: {
			'#GET': { out: contact_FormCharacteristic[]; auth: false; at: $1 }
			send: {
				'#POST': { body: { form: complexType_SafeKeyValue_Request<string>[]; type: string }; auth: false; at: $1 }
			}
		}
	}
}
export interface complexType_SafeKeyValue_Request<T> {
	key?: string
	value?: T
}
export interface contact_FormCharacteristic {
	keys: contact_KeyFormCharacteristic[]
	type: string
}
export interface contact_KeyFormCharacteristic {
	key: string
	required: boolean
}
