// A transcript as text, with everything that differs from run to run made the same.
import type { Transcript } from './scenario.ts'

/** Replaces ports, durations, random names and dates. */
export function steady(text: string): string {
  return text
    .replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replace(/\b\d+ ms\b/g, 'N ms')
    .replace(/\b\d+(\.\d+)? s\b/g, 'N s')
    .replace(/\d{4}-\d\d-\d\d \d\d:\d\d UTC/g, 'TIME UTC')
    .replace(/mongodb-atlas-result-[0-9a-f]{12}/g, 'mongodb-atlas-result-RANDOM')
    .replace(/[^\s"=]*[\\/](?=mongodb-atlas-result-)/g, 'TEMP/')
}

/** The transcript as a person would follow it, for a snapshot. */
export function render({ main, post, requests }: Pick<Transcript, 'main' | 'post' | 'requests'>): string {
  const outputs = Object.entries(main.outputs).map(([name, value]) => `${name}=${value}`)
  const sections = [
    ['main', main.log.trimEnd()],
    ['exit code', String(main.exitCode)],
    ['outputs', outputs.join('\n')],
    ['summary', main.summary.trimEnd()],
    ['post', post.log.trimEnd()],
    ['exit code of post', String(post.exitCode)],
    ['requests', requests.join('\n')]
  ]
  return `\n${steady(sections.map(([title, text]) => `== ${title}\n${text}`).join('\n'))}\n`
}
