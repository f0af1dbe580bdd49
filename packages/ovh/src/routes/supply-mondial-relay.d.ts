// Written by tooling/specs/src/ovh/main.ts from the schemas that OVHcloud serves: change that, not this.
export {}
import type { Numeric, Read, Text, Write } from './shared.js'
type $1 = { at: 'kimsufi-eu' | 'ovh-eu' | 'soyoustart-eu' }
/** The routes of v1 below /supply/mondialRelay. */
export interface SupplyMondialRelay {
	supply: {
		'mondialRelay#POST': Write<supply_MondialRelayReturn, $1, { address?: string; city?: string; country: coreTypes_CountryEnum_Request; zipcode?: string }>
	}
}
export type coreTypes_CountryEnum = coreTypes_CountryEnum_Request | Text
export type coreTypes_CountryEnum_Request = 'ac' | 'ad' | 'ae' | 'af' | 'ag' | 'ai' | 'al' | 'am' | 'an' | 'ao' | 'aq' | 'ar' | 'as' | 'at' | 'au' | 'aw' | 'ax' | 'az' | 'ba' | 'bb' | 'bd' | 'be' | 'bf' | 'bg' | 'bh' | 'bi' | 'bj' | 'bl' | 'bm' | 'bn' | 'bo' | 'bq' | 'br' | 'bs' | 'bt' | 'bv' | 'bw' | 'by' | 'bz' | 'ca' | 'cc' | 'cd' | 'cf' | 'cg' | 'ch' | 'ci' | 'ck' | 'cl' | 'cm' | 'cn' | 'co' | 'cr' | 'cs' | 'cu' | 'cv' | 'cw' | 'cx' | 'cy' | 'cz' | 'de' | 'dj' | 'dk' | 'dm' | 'do' | 'dz' | 'ec' | 'ee' | 'eg' | 'eh' | 'er' | 'es' | 'et' | 'fc' | 'fd' | 'fi' | 'fj' | 'fk' | 'fm' | 'fo' | 'fr' | 'fx' | 'ga' | 'gb' | 'gd' | 'ge' | 'gf' | 'gg' | 'gh' | 'gi' | 'gl' | 'gm' | 'gn' | 'gp' | 'gq' | 'gr' | 'gs' | 'gt' | 'gu' | 'gw' | 'gy' | 'hk' | 'hm' | 'hn' | 'hr' | 'ht' | 'hu' | 'id' | 'ie' | 'il' | 'im' | 'in' | 'io' | 'iq' | 'ir' | 'is' | 'it' | 'je' | 'jm' | 'jo' | 'jp' | 'ke' | 'kg' | 'kh' | 'ki' | 'km' | 'kn' | 'kp' | 'kr' | 'kw' | 'ky' | 'kz' | 'la' | 'lb' | 'lc' | 'li' | 'lk' | 'lr' | 'ls' | 'lt' | 'lu' | 'lv' | 'ly' | 'ma' | 'mc' | 'md' | 'me' | 'mf' | 'mg' | 'mh' | 'mk' | 'ml' | 'mm' | 'mn' | 'mo' | 'mp' | 'mq' | 'mr' | 'ms' | 'mt' | 'mu' | 'mv' | 'mw' | 'mx' | 'my' | 'mz' | 'na' | 'nc' | 'ne' | 'nf' | 'ng' | 'ni' | 'nl' | 'no' | 'np' | 'nr' | 'nu' | 'nz' | 'om' | 'pa' | 'pe' | 'pf' | 'pg' | 'ph' | 'pk' | 'pl' | 'pm' | 'pn' | 'pr' | 'ps' | 'pt' | 'pw' | 'py' | 'qa' | 'qc' | 're' | 'ro' | 'rs' | 'ru' | 'rw' | 'sa' | 'sb' | 'sc' | 'sd' | 'se' | 'sg' | 'sh' | 'si' | 'sj' | 'sk' | 'sl' | 'sm' | 'sn' | 'so' | 'sr' | 'ss' | 'st' | 'sv' | 'sx' | 'sy' | 'sz' | 'tc' | 'td' | 'tf' | 'tg' | 'th' | 'tj' | 'tk' | 'tl' | 'tm' | 'tn' | 'to' | 'tp' | 'tr' | 'tt' | 'tv' | 'tw' | 'tz' | 'ua' | 'ug' | 'uk' | 'um' | 'us' | 'uy' | 'uz' | 'va' | 'vc' | 've' | 'vg' | 'vi' | 'vn' | 'vu' | 'we' | 'wf' | 'ws' | 'ye' | 'yt' | 'yu' | 'za' | 'zm' | 'zw'
export interface supply_MondialRelay {
	address: string
	city: string
	closing: supply_MondialRelayClosingPeriod[] | null
	country: coreTypes_CountryEnum
	distance: number | null
	id: string
	lat: number
	lng: number
	mapUrl: string | null
	name: string
	opening: supply_MondialRelayOpening
	pictureUrl: string | null
	zipcode: string
}
export interface supply_MondialRelayClosingPeriod {
	end: string
	start: string
}
export interface supply_MondialRelayDayPeriod {
	end: string
	start: string
}
export interface supply_MondialRelayOpening {
	friday: supply_MondialRelayDayPeriod[] | null
	monday: supply_MondialRelayDayPeriod[] | null
	saturday: supply_MondialRelayDayPeriod[] | null
	sunday: supply_MondialRelayDayPeriod[] | null
	thursday: supply_MondialRelayDayPeriod[] | null
	tuesday: supply_MondialRelayDayPeriod[] | null
	wednesday: supply_MondialRelayDayPeriod[] | null
}
export interface supply_MondialRelayResult {
	referenceAddress: string
	relayPoints: supply_MondialRelay[]
}
export interface supply_MondialRelayReturn {
	error: string | null
	result: supply_MondialRelayResult | null
	status: supply_Status
}
export type supply_Status = 'error' | 'ok' | 'pending' | Text
