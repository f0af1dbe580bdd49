export {
  getAction as getCertificateAction,
  listActions as listCertificateActions,
  listAllActions as listAllCertificateActions,
  retry as retryCertificate,
} from './actions.js'
export {
  create as createCertificate,
  createOrGet as createOrGetCertificate,
  get as getCertificate,
  getByIdOrName as getCertificateByIdOrName,
  getByName as getCertificateByName,
  list as listCertificates,
  remove as deleteCertificate,
  update as updateCertificate,
} from './crud.js'
export type * from './types.js'
