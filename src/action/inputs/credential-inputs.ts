// The inputs that name the account. Declared apart from the others because post reads them too.
import { textInput as text } from './input-definition.ts'

export const CREDENTIAL_INPUTS = {
  'client-id': text({
    sentence: 'Client ID of the service account.',
    fallback: 'MONGODB_ATLAS_CLIENT_ID'
  }),
  'client-secret': text({
    sentence: 'Client secret of the service account.',
    fallback: 'MONGODB_ATLAS_CLIENT_SECRET'
  }),
  'access-token': text({
    sentence: 'Access token to use instead of a service account. It is used as is, and never stored or revoked.',
    fallback: 'MONGODB_ATLAS_ACCESS_TOKEN'
  })
} as const
