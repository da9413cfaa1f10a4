// Requests an access token as another program would, outside of any step.
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Emulator } from '../../local/emulator/emulator.ts'

/** Requests a token from the emulator with the sample service account. */
export async function requestTokenFrom({ url }: Pick<Emulator, 'url'>): Promise<string> {
  const pair = Buffer.from(`${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}`).toString('base64')
  const response = await fetch(`${url}/api/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${pair}`, accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'client_credentials' })
  })
  const { access_token: token } = (await response.json()) as { access_token: string }
  return token
}
