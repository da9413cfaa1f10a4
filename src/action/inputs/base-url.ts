// Checks the address that gets the credentials.
import type { InputSource } from './input-definition.ts'
import { InputProblem } from './input-problem.ts'

/** Commercial Atlas. Atlas for Government is https://cloud.mongodbgov.com. */
export const DEFAULT_BASE_URL = 'https://cloud.mongodb.com'

/**
 * Checks a base URL: https only, except on loopback. Any earlier step can set the environment, so from there only
 * MongoDB's hosts and loopback are accepted.
 *
 * @returns the origin
 * @throws InputProblem
 */
export function parseBaseUrl(text: string, source: InputSource): string {
  if (!URL.canParse(text)) throw new InputProblem('is not a URL. Write it as https://cloud.mongodb.com.')
  const url = new URL(text)
  if (url.username !== '' || url.password !== '') throw new InputProblem('must not contain credentials.')
  if (url.search !== '' || url.hash !== '') throw new InputProblem('must not have a query or a fragment.')
  if (!/^\/*$/.test(url.pathname)) throw new InputProblem(`must not have a path: write ${url.origin}.`)
  const loopback = isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new InputProblem('must begin with https://, or the credentials would be sent unencrypted.')
  }
  const mongodb = /(^|\.)mongodb(gov)?\.com$/.test(url.hostname)
  if (source === 'environment' && !mongodb && !loopback) {
    throw new InputProblem(
      `MONGODB_ATLAS_BASE_URL names ${url.host}, which is not a MongoDB host. If that is intended, set the input base-url.`
    )
  }
  return url.origin
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
