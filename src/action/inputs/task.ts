// What a step is to do: a named operation with its options, or an API operation with its call.
import type { Credentials } from '../../atlas/credentials.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { CallInput } from '../../atlas/request.ts'
import type { ApiTask } from '../../operations/api/api-task.ts'
import type { OperationDefinition, OptionDefinitions, OptionValues } from '../../operations/definition.ts'
import type { ReadInputs } from './read-inputs.ts'

export type Task =
  | ({ readonly kind: 'api'; readonly input: Required<Pick<CallInput, 'parameters'>> } & ApiTask)
  | {
      readonly kind: 'named'
      readonly definition: OperationDefinition
      readonly options: OptionValues<OptionDefinitions>
      /** As JSON text. */
      readonly body: string | undefined
      /** What is not given by the input of its own name: options in `parameters`, and `body` in a file. */
      readonly elsewhere: ReadonlySet<string>
    }

/** What a task is read from. Problems are added to the list: all of them are reported together. */
export interface TaskInputs extends ReadInputs {
  readonly credentials: Credentials | undefined
  readonly body: string | undefined
  readonly nowMs: number
  readonly problems: Problem[]
}
