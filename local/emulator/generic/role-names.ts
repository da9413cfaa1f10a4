/** The code of a role, by the name that the document has for it. */
export function roleCode(name: string): string {
  if (name === 'Organization Project Creator') return 'ORG_GROUP_CREATOR'
  return name
    .replace(/^Project /, 'GROUP ')
    .replace(/^Organization /, 'ORG ')
    .toUpperCase()
    .replaceAll(' ', '_')
}
