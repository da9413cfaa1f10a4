// Generated blocks in Markdown: what is between `<!-- NAME:begin ... -->` and `<!-- NAME:end -->`.

/** What each block contains, by its name. */
export type BlockContents = Readonly<Record<string, () => string | Promise<string>>>

/** Text as a block of code. */
export function textBlock(text: string): string {
  return ['```text', text, '```'].join('\n')
}

/** The names of the blocks in a text. */
export function blockNames(text: string): string[] {
  return [...text.matchAll(/^<!-- ([\w-]+):begin\b.*-->$/gm)].map(([, name = '']) => name)
}

/**
 * Fills in every block of a page.
 *
 * @throws Error for a block that is not in `contents`
 */
export async function fillBlocks(file: string, text: string, contents: BlockContents): Promise<string> {
  let filled = text
  for (const name of blockNames(text)) {
    const render = contents[name]
    if (render === undefined) throw new Error(`${file} has a block ${name}, which nothing generates.`)
    filled = replaceBlock(file, filled, name, await render())
  }
  return filled
}

/**
 * Replaces the content of one block.
 *
 * @throws Error unless the text has both comments, once each and in this order
 */
export function replaceBlock(file: string, text: string, name: string, content: string): string {
  const parts = text.split(new RegExp(`(<!-- ${name}:(?:begin|end)\\b.*-->)`))
  const [before, begin, , end, after, ...rest] = parts
  const found = begin?.includes(`${name}:begin`) === true && end?.includes(`${name}:end`) === true
  if (!found || rest.length > 0) {
    throw new Error(`${file} needs <!-- ${name}:begin --> followed by <!-- ${name}:end -->, once each.`)
  }
  return `${before}${begin}\n\n${content}\n\n${end}${after}`
}
