/** The commercial Atlas. The one for the US government is https://cloud.mongodbgov.com. */
export const DEFAULT_BASE_URL = 'https://cloud.mongodb.com'

/**
 * Checks the address that gets the credentials. https only, save on loopback; any earlier step can set the environment,
 * so from there only hosts of MongoDB and loopback are taken.
 *
 * @returns the origin, or what is wrong
 */
export function parseBaseUrl(text: string, from: 'input' | 'environment'): { baseUrl: string } | { problem: string } {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    return { problem: 'is not a URL. Write it as https://cloud.mongodb.com.' }
  }
  if (url.username !== '' || url.password !== '') return { problem: 'must not hold credentials.' }
  if (url.search !== '' || url.hash !== '') return { problem: 'must not have a query or a fragment.' }
  if (!/^\/*$/.test(url.pathname)) return { problem: `must not have a path: write ${url.origin}.` }
  const loopback = isLoopback(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    return { problem: 'must begin with https://; the credentials would travel in the open.' }
  }
  const mongodb = /(^|\.)mongodb(gov)?\.com$/.test(url.hostname)
  if (from === 'environment' && !mongodb && !loopback) {
    return {
      problem: `MONGODB_ATLAS_BASE_URL names ${url.host}, which is not a host of MongoDB. Set the input base-url if it is meant.`
    }
  }
  return { baseUrl: url.origin }
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}
