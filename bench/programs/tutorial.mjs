// One token with simple-oauth2, and one call with axios.
import axios from 'axios'
import { ClientCredentials } from 'simple-oauth2'

const {
  MONGODB_ATLAS_BASE_URL: baseURL,
  MONGODB_ATLAS_CLIENT_ID: id,
  MONGODB_ATLAS_CLIENT_SECRET: secret,
  MONGODB_ATLAS_PROJECT_ID: project
} = process.env

const client = new ClientCredentials({
  client: { id, secret },
  auth: { tokenHost: baseURL, tokenPath: '/api/oauth/token' }
})
const { token } = await client.getToken({})
const { data } = await axios.get(`${baseURL}/api/atlas/v2/groups/${project}`, {
  headers: { Authorization: `Bearer ${token.access_token}`, Accept: 'application/vnd.atlas.2023-01-01+json' }
})
console.log(data.name)
