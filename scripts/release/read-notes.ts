// Reads the notes of a release from a changelog in the format of Keep a Changelog.

/**
 * The section of a version, without its heading. Pure.
 *
 * @throws Error if the changelog has no section of this version, or one without a date or without text
 */
export function readNotes(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m)
  const section = sections.find((text) => text.startsWith(`[${version}]`))
  if (section === undefined) throw new Error(`CHANGELOG.md has no section "## [${version}] - YYYY-MM-DD".`)
  const [heading = '', ...lines] = section.split('\n')
  if (!/^\[\S+\] - \d{4}-\d{2}-\d{2}$/.test(heading)) {
    throw new Error(`The heading of ${version} in CHANGELOG.md must end with its date: "## [${version}] - YYYY-MM-DD".`)
  }
  const notes = lines.join('\n').trim()
  if (notes === '') throw new Error(`The section of ${version} in CHANGELOG.md is empty.`)
  return notes
}
