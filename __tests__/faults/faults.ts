// The kinds of faults that a request can meet: the columns of the matrix.
import { gzipSync } from 'node:zlib'
import type { Effect } from '../../local/emulator/emulator.ts'

/** A request that goes to a port where nothing listens or where nobody speaks TLS, or fails with this error of Node. */
export type Detour = 'refused' | 'tls' | { readonly kind: 'error'; readonly error: Error & { readonly code?: string } }

/** One kind of fault. */
export interface FaultKind {
  readonly name: string
  /** What happens to the request: in the emulator, or before it gets there. */
  readonly effect: Effect | Detour
  /** Whether the same request, sent again, gets through. Then a read must not fail because of it. */
  readonly heals: boolean
  /** Whether it reads as a success of Atlas. */
  readonly success?: true
}

const JSON_TYPE = 'application/vnd.atlas.2023-01-01+json;charset=utf-8'
const PAGE = '<!DOCTYPE html><title>Down</title><h1>Down</h1>'

const status = (code: number, headers: Record<string, string> = {}): Effect => ({
  kind: 'status',
  status: code,
  headers,
  body: { error: code, errorCode: 'UNEXPECTED_ERROR', detail: 'Scripted.', reason: 'Scripted', parameters: [] }
})
const page = (code: number): Effect => ({ kind: 'html', status: code })
/** 200 with this body. */
const body = (text: string, type = JSON_TYPE): Effect => ({
  kind: 'status',
  status: 200,
  headers: { 'Content-Type': type },
  body: text
})
const raw = (head: string, rest: Buffer | string = ''): Effect => ({
  kind: 'raw',
  bytes: Buffer.concat([Buffer.from(head.replace(/\n/g, '\r\n')), Buffer.from(rest)])
})
const failure = (message: string, more: object = {}): Detour => ({
  kind: 'error',
  error: Object.assign(new Error(message), more)
})
const HEAD = `HTTP/1.1 200 OK\nContent-Type: ${JSON_TYPE}\n`

const heals = (name: string, effect: FaultKind['effect']): FaultKind => ({ name, effect, heals: true })
const stays = (name: string, effect: FaultKind['effect']): FaultKind => ({ name, effect, heals: false })

const lies = (name: string, effect: Effect): FaultKind => ({ name, effect, heals: false, success: true })

export const FAULTS: readonly FaultKind[] = [
  heals('connection refused', 'refused'),
  heals(
    'name not found',
    failure('getaddrinfo ENOTFOUND cloud.mongodb.com', { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
  ),
  heals('proxy refuses', failure('tunneling socket could not be established, statusCode=407')),
  stays('TLS handshake fails', 'tls'),
  heals('reset before the response', { kind: 'reset' }),
  heals('carried out, then reset', { kind: 'drop-response' }),
  heals('body cut', { kind: 'cut' }),
  heals('chunked body cut', { kind: 'cut', framing: 'chunked' }),
  heals('no response', { kind: 'stall' }),
  heals('body stalls', { kind: 'stall', afterBytes: 1 }),
  heals('response after 45 s', { kind: 'delay', ms: 45_000 }),
  heals('body in pieces, 20 s apart', { kind: 'drip', ms: 20_000 }),
  heals('body shorter than its length', raw(`${HEAD}Content-Length: 500\n\n`, '{"results":[]}')),
  stays('body longer than its length', raw(`${HEAD}Content-Length: 2\n\n`, '{"results":[]}')),
  heals('garbage for a chunk', raw(`${HEAD}Transfer-Encoding: chunked\n\nZZ\n`, '{"results":[]}')),
  heals('not HTTP', raw('SSH-2.0-OpenSSH_9.6\n')),
  stays('compressed without being asked', raw(`${HEAD}Content-Encoding: gzip\n\n`, gzipSync(Buffer.alloc(1_000_000)))),
  stays('65 MiB', raw(`${HEAD}\n`, Buffer.alloc(65 * 1024 * 1024, ' '))),
  stays('invalid UTF-8', raw(`${HEAD}\n`, Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]))),
  ...[301, 302, 303, 307, 308].map((code) =>
    stays(`redirect ${code}`, { kind: 'redirect', status: code, location: 'http://127.0.0.1:9/elsewhere' })
  ),
  ...[400, 402, 403, 404, 405, 406, 409, 410, 413, 418, 422].map((code) => stays(`status ${code}`, status(code))),
  // A new token is no cure for a young one.
  stays('status 401', status(401)),
  heals('status 408', status(408)),
  heals('status 429', status(429)),
  heals('429, Retry-After 3', status(429, { 'Retry-After': '3' })),
  heals('429, Retry-After soon', status(429, { 'Retry-After': 'soon' })),
  heals('429, Retry-After -5', status(429, { 'Retry-After': '-5' })),
  stays('429, Retry-After 99999999', status(429, { 'Retry-After': '99999999' })),
  heals('status 500', status(500)),
  heals('502, a page', page(502)),
  heals('status 503', status(503)),
  heals('503, Retry-After 2', status(503, { 'Retry-After': '2' })),
  heals('504, a page', page(504)),
  stays('404, a page', page(404)),
  stays('200, a page', page(200)),
  stays('200, another media type', body('{"results":[],"totalCount":0}', 'text/plain')),
  lies('200, empty', body('')),
  lies('status 204', { kind: 'status', status: 204 }),
  stays('200, half of a document', body('{"results":[')),
  ...['{}', '[]', 'null', '7', '"text"', '{"error":500}'].map((text) => lies(`200, ${text}`, body(text))),
  stays('202, a page', { kind: 'status', status: 202, headers: { 'Content-Type': 'text/html' }, body: PAGE })
]
