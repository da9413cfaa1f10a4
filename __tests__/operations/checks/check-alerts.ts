// Runs check-alerts against a project with exactly the given open alerts.
import type { World } from '../../../local/emulator/emulator.ts'
import type { AlertRecord } from '../../../local/emulator/resources/alerts.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

/** Runs check-alerts. `parameters` is the input of that name. */
export function runCheckAlerts(
  alerts: readonly Partial<AlertRecord>[],
  parameters = '',
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
): Promise<Transcript> {
  return runScenario({
    ...scenario,
    arrange(emulator, clock) {
      emulator.world.alerts.clear()
      addAlerts(emulator.world, alerts)
      scenario.arrange?.(emulator, clock)
    },
    with: { operation: 'check-alerts', 'project-id': SAMPLE_PROJECT_ID, parameters, ...inputs }
  })
}

export function addAlerts(world: World, alerts: readonly Partial<AlertRecord>[]): void {
  for (const alert of alerts) world.addAlert({ projectId: SAMPLE_PROJECT_ID, ...alert })
}

/** How many alerts output `result` counts. */
export function countedAlerts({ main }: Transcript): number {
  return (JSON.parse(main.outputs['result'] ?? '') as { totalCount: number }).totalCount
}
