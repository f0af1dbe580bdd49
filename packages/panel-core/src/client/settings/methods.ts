export { reinstall, rename, setDockerImage } from './crud.js'
