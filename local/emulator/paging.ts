// Pages of lists, and the links in them.
import { atlasError } from './atlas-error.ts'
import type { IncomingRequest } from './incoming.ts'

export interface Link {
  href: string
  rel: string
}

export interface Page {
  links: Link[]
  results: unknown[]
  totalCount: number
}

/**
 * Cuts the requested page out of a list: `itemsPerPage` is 1 to 500 (default 100), `pageNum` starts at 1, 0 counts as 1,
 * and `includeCount` is true by default. The `self` link repeats the query with the page at its end; there is a
 * `previous` link after the first page, and a `next` one as long as more items follow. Without counting, `totalCount` is
 * 0 and nothing leads to the next page (recorded responses).
 * @throws AtlasError 400 INVALID_QUERY_PARAMETER
 */
export function pageOf<Item>(request: IncomingRequest, items: readonly Item[], show: (item: Item) => unknown): Page {
  const itemsPerPage = wholeNumber(request.query, 'itemsPerPage', { fallback: 100, min: 1, max: 500 })
  const pageNum = Math.max(1, wholeNumber(request.query, 'pageNum', { fallback: 1, min: 0 }))
  const counted = includesCount(request.query)
  const start = (pageNum - 1) * itemsPerPage
  const links = [link(request, 'self', [['pageNum', pageNum], ['itemsPerPage', itemsPerPage]])] // prettier-ignore
  if (pageNum > 1) links.push(link(request, 'previous', [['itemsPerPage', itemsPerPage], ['pageNum', pageNum - 1]])) // prettier-ignore
  if (counted && start + itemsPerPage < items.length) {
    links.push(link(request, 'next', [['itemsPerPage', itemsPerPage], ['pageNum', pageNum + 1]])) // prettier-ignore
  }
  const results = items.slice(start, start + itemsPerPage).map(show)
  return { links, results, totalCount: counted ? items.length : 0 }
}

/** A link below the root of the API, on the host that the client used. */
export function apiLink(request: IncomingRequest, path: string, rel = 'self'): Link {
  return { href: `${request.baseUrl}/api/atlas/v2${path}`, rel }
}

function link(request: IncomingRequest, rel: string, page: [string, number][]): Link {
  const query = new URLSearchParams(request.query)
  query.delete('pageNum')
  query.delete('itemsPerPage')
  for (const [name, value] of page) query.append(name, String(value))
  return { href: `${request.baseUrl}${request.pathname}?${query.toString()}`, rel }
}

function wholeNumber(
  query: URLSearchParams,
  name: string,
  bounds: { fallback: number; min: number; max?: number }
): number {
  const given = query.get(name)
  if (given === null) return bounds.fallback
  const value = /^\d+$/.test(given) ? Number(given) : -1
  if (value < bounds.min || value > (bounds.max ?? Number.MAX_SAFE_INTEGER))
    throw atlasError('INVALID_QUERY_PARAMETER', name)
  return value
}

function includesCount(query: URLSearchParams): boolean {
  const given = query.get('includeCount') ?? 'true'
  if (given !== 'true' && given !== 'false') throw atlasError('INVALID_QUERY_PARAMETER', 'includeCount')
  return given === 'true'
}
