// Gets a token with simple-oauth2, and calls the Administration API with axios.
import assert from 'node:assert/strict'
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
const token = await client.getToken({})
assert.equal(token.expired(), false)

const api = axios.create({
  baseURL: `${baseURL}/api/atlas/v2`,
  headers: {
    Authorization: `Bearer ${token.token.access_token}`,
    Accept: 'application/vnd.atlas.2023-02-01+json',
    'Content-Type': 'application/vnd.atlas.2023-02-01+json'
  }
})

const { data: status } = await api.get('')
assert.equal(status.throttling, false)
const { data: organizations } = await api.get('/orgs')
const { data: projects } = await api.get('/groups', { params: { itemsPerPage: 1, pageNum: 2 } })
assert.equal(projects.totalCount, 2)
const { data: clusters } = await api.get(`/groups/${project}/clusters`)
console.log(
  organizations.results[0].name,
  projects.results[0].name,
  clusters.results.map(({ name }) => name)
)

const address = '203.0.113.99'
const { data: entries } = await api.post(`/groups/${project}/accessList`, [{ ipAddress: address, comment: 'tutorial' }])
assert.ok(entries.results.some(({ ipAddress }) => ipAddress === address))
await api.delete(`/groups/${project}/accessList/${address}`)
const gone = await api.get(`/groups/${project}/accessList/${address}`, { validateStatus: () => true })
assert.equal(gone.status, 404)
assert.equal(gone.data.errorCode, 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND')

// simple-oauth2 takes only JSON for an answer, and that of Atlas is empty.
await axios.post(
  `${baseURL}/api/oauth/revoke`,
  new URLSearchParams({ token: token.token.access_token, token_type_hint: 'access_token' }),
  { auth: { username: id, password: secret } }
)
