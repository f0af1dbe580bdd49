export { reset as resetTheme, setColor as setThemeColor } from './crud.js'
