export { disableModule as disableAuthModule, enableModule as enableAuthModule, setModuleSetting as setAuthModuleSetting } from './crud.js'
