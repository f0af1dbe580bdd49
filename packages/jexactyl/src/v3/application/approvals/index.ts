export { approve as approveUser, deny as denyUser, list as listApprovals } from './crud.js'
