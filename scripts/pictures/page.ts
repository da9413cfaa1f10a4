// A job summary as the page that GitHub makes of it.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** In pixels. */
export const WIDTH = 880

/** The HTML page of a summary. */
export async function toPage(summary: string): Promise<string> {
  const style = await readFile(
    createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
    'utf8'
  )
  const body = micromark(summary, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return `<!doctype html><meta charset="utf-8"><style>${style}
    body { margin: 0; background: #fff }
    .markdown-body { width: ${WIDTH}px; padding: 16px 24px 4px; box-sizing: border-box }</style>
    <article class="markdown-body">${body}</article>
    <script>document.title = 'height ' + Math.ceil(document.querySelector('article').getBoundingClientRect().height)</script>`
}
