// Access of the service account, and its secrets.
export { verifyOrgAccess } from '../access/verify-org-access.ts'
export { verifyProjectAccess } from '../access/verify-project-access.ts'
export { checkAccess } from '../access/check-access.ts'
export { login } from '../access/login.ts'
export { checkSecretExpiry } from '../client-secret/check-secret-expiry.ts'
export { rotateClientSecret } from '../client-secret/rotate-client-secret.ts'
export { request } from '../api/request.ts'
