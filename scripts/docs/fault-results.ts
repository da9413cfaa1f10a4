// What the cells of the matrix come to.

/** Where a fault hits. */
export const PLACES = ['token', 'read', 'write', 'post'] as const
export type Place = (typeof PLACES)[number]

/** By fault, then by place. */
export type Results = Readonly<Record<string, Readonly<Partial<Record<Place, Tally>>>>>

/** How many cells there are, and in how many of them the step succeeded. */
export interface Tally {
  readonly cells: number
  readonly green: number
}

/** Where a request belongs. @param request `METHOD path status` */
export function placeOf(request: string, ofMain: boolean): Place {
  if (!ofMain) return 'post'
  if (request.includes('/api/oauth/')) return 'token'
  return request.startsWith('GET ') ? 'read' : 'write'
}
