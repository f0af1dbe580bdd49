export { finish as finishSetup, getData as getSetupData } from './crud.js'
