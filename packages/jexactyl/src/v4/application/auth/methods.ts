export { disableModule, enableModule, setModuleSetting } from './crud.js'
