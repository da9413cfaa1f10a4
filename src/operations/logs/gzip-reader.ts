// Reads gzip as it arrives: what is damaged or cut is an error, and never a shorter log.
import { Transform, type TransformCallback } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { NetworkError } from '../../atlas/errors.ts'

/** Passes gzip on, or the text in it, and fails unless it is whole. Several gzip files in a row are one. */
export class GzipReader extends Transform {
  /** The length of the text so far, in bytes. */
  textBytes = 0
  readonly #gunzip = createGunzip()
  readonly #toText: boolean
  readonly #subject: string
  #isEmpty = true

  constructor({ subject, toText }: { readonly subject: string; readonly toText: boolean }) {
    super()
    this.#subject = subject
    this.#toText = toText
    this.#gunzip.on('data', (text: Buffer) => {
      this.textBytes += text.length
      if (toText) this.push(text)
    })
    this.#gunzip.on('error', () => this.destroy(this.#damaged()))
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#isEmpty = false
    if (!this.#toText) this.push(chunk)
    // After an error, `destroy` has ended everything.
    this.#gunzip.write(chunk, (error) => {
      if (!error) done()
    })
  }

  /** A log without messages may have no body at all. */
  override _flush(done: TransformCallback): void {
    if (this.#isEmpty) return done()
    this.#gunzip.once('end', () => done())
    this.#gunzip.end()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#gunzip.destroy()
    done(error)
  }

  #damaged(): NetworkError {
    return new NetworkError(`${this.#subject}: the gzip of the response is damaged or incomplete.`, {
      fault: 'unexpected',
      hint: 'It was damaged or cut on its way. Run the job again; if it happens again, check the proxy.'
    })
  }
}
