// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu'; auth: false }
/** The routes of v1 below /contact. */
export interface Contact {
	contact: {
		'form#GET': Read<contact_FormCharacteristic[], $1>
		form: {
			'send#POST': Write<void, $1, { form: complexType_SafeKeyValue_Request<string>[]; type: string }>
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
