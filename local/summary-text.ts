// Shows a job summary, which is HTML, as text: a row of a table is a line of cells.

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** What a person reads in a summary. */
export function summaryText(html: string): string {
  return html
    .replace(/<tr>(.*)<\/tr>/g, (_, cells: string) => {
      const texts = [...cells.matchAll(/<t[hd]>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell)
      return `| ${texts.join(' | ')} |`
    })
    .replace(/<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
}
