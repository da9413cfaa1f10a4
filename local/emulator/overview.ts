// The page at `/`: what the emulator holds, for a person. Atlas has nothing like it.
import type { WireResponse } from './responses.ts'
import type { World } from './world.ts'

export const OVERVIEW_PATH = '/'

/** Responds with a page that lists organizations, projects and clusters with their IDs. */
export function overviewOf(world: World): WireResponse {
  const organizations = [...world.organizations.values()].map(({ id, name }) => {
    const accounts = [...world.serviceAccounts.values()].filter(({ orgId }) => orgId === id)
    const projects = [...world.projects.values()].filter(({ orgId }) => orgId === id)
    return section(2, `Organization ${name}`, id, [
      list(accounts.map((account) => `Service account ${account.name}: ${account.clientId}`)),
      ...projects.map((project) => projectSection(world, project))
    ])
  })
  const page = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>Emulated MongoDB Atlas</title>
<style>body { font-family: system-ui; max-width: 50rem; margin: 2rem auto } code { color: #555 }</style>
<h1>Emulated MongoDB Atlas</h1>
${organizations.join('\n')}
</html>
`
  return { status: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) }
}

function projectSection(world: World, { id, name }: { readonly id: string; readonly name: string }): string {
  const inProject = ({ projectId }: { readonly projectId: string }) => projectId === id
  const clusters = [...world.clusters.values()].filter(inProject).map((cluster) => {
    return `Cluster ${cluster.name}: ${cluster.paused ? 'paused' : cluster.stateName}`
  })
  const flex = [...world.flexClusters.values()].filter(inProject).map((cluster) => {
    return `Flex cluster ${cluster.name}: ${cluster.stateName}`
  })
  const users = [...world.databaseUsers.values()].filter(inProject).map(({ username }) => `Database user ${username}`)
  return section(3, `Project ${name}`, id, [list([...clusters, ...flex, ...users])])
}

function section(level: number, title: string, id: string, parts: readonly string[]): string {
  return [`<h${level}>${escapeHtml(title)} <code>${escapeHtml(id)}</code></h${level}>`, ...parts].join('\n')
}

function list(items: readonly string[]): string {
  return `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character)
}
