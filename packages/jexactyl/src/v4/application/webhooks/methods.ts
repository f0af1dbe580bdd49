export { list, setEnabled, setSetting, test } from './crud.js'
