import type { AtlasClient } from '../atlas/client.ts'
import type { Clock } from '../atlas/clock.ts'
import type { Problem } from '../atlas/errors.ts'
import type { AccessToken } from '../atlas/token.ts'
import type { UndoStep } from '../atlas/undo.ts'
import type { StatePeriod } from '../gate/poll.ts'
import type { RunFacts } from './temporary/provenance.ts'
import type { CurrentSecret, SecretStore } from './client-secret/secret-store.ts'

/** Inputs that name what an operation is about, and the parameters of API operations that they fill. */
export type SubjectInput = 'org-id' | 'project-id' | 'cluster-name'

/** An option of a named operation, given in the mapping of the input `parameters`. */
export interface OptionDefinition<Value = unknown> {
  readonly sentence: string
  /** How a person would write a value: for the README and for errors. */
  readonly form: string
  /** @returns the value, or undefined where the text is none */
  parse(raw: string | readonly string[]): Value | undefined
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>

/** The values of options: undefined where one was not given. */
export type OptionValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]: Options[Name] extends OptionDefinition<infer Value> ? Value | undefined : never
}

/** Everything an operation may touch. */
export interface OperationContext {
  readonly atlas: AtlasClient
  /** The service account that is used; undefined with a token made elsewhere that does not tell. */
  readonly clientId: string | undefined
  readonly subject: Readonly<Partial<Record<SubjectInput, string>>>
  readonly wait: WaitSettings
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Input `dry-run`: reads only, and says what would be done. */
  readonly dryRun: boolean
  /** The access token that the calls use. */
  readonly accessToken: () => Promise<AccessToken>
  /** The secrets of GitHub, with input `github-token`. @throws InputError without it */
  readonly openSecretStore: () => Promise<SecretStore>
  /** The client secret that this step uses. @throws InputError with a token made elsewhere */
  readonly currentSecret: () => CurrentSecret
  /** What post will take back. */
  readonly undo: UndoLog
  /** Where this step runs: what it creates is marked by that. */
  readonly run: RunFacts
  /** Hides a value in the log, and wherever else this action writes. */
  readonly mask: (value: string) => void
  /**
   * Writes a file that only this user can read, beside the other files of the job; post removes it.
   *
   * @returns its path
   */
  readonly keepFile: (name: string, text: string) => string
  /** Prints a line for a person: a change of state, a sign of life. */
  readonly report: (line: string) => void
}

/** What post takes back, last first. Each change is saved before the function returns. */
export interface UndoLog {
  /**
   * Notes what is about to be created.
   *
   * @throws InputError where the saved state has no room for more; nothing may be created then
   */
  note(step: UndoStep): UndoNote
}

export interface UndoNote {
  /** Atlas has answered that it was created. */
  confirm(step: UndoStep): void
  /** It was definitely not created, or is not this step's to remove. */
  withdraw(): void
}

/** Bound and pace of waiting. */
export interface WaitSettings {
  /** Input `wait`; undefined where it was left empty, so that the operation decides. */
  readonly wanted: boolean | undefined
  /** 0 looks once. */
  readonly timeoutMs: number
  readonly intervalMs: number
}

/** Outputs beside those that every operation sets. */
export type OutputName =
  | 'id'
  | 'name'
  | 'url'
  | 'state'
  | 'ip-address'
  | 'connection-string'
  | 'username'
  | 'password'
  | 'certificate-path'
  | 'access-token'
  | 'expires-at'

/** Why Atlas is not as it must be, though it works. */
export interface Unmet {
  readonly message: string
  readonly hint?: string | undefined
}

/** Rows under a heading, for the summary. */
export interface Table {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What an operation found out or did. Log, outputs and summary are rendered from it. */
export interface Result {
  /** One sentence: what holds now. */
  readonly verdict: string
  /** Becomes output `result`. */
  readonly data: unknown
  /** A body that is no JSON: only written to the file that output `result-path` names. */
  readonly file?: { readonly bytes: Uint8Array; readonly extension: string } | undefined
  readonly status?: number | undefined
  readonly apiVersion?: string | undefined
  readonly outputs: Readonly<Partial<Record<OutputName, string>>>
  /** Environment variables for the later steps of the job. What is secret in them is hidden by then. */
  readonly exported?: Readonly<Record<string, string>> | undefined
  /** Rows of the summary. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** For an operation that gates: undefined for one that does not. */
  readonly satisfied?: boolean | undefined
  /** Set where `satisfied` is false. */
  readonly unmet?: Unmet | undefined
  /** The states that a wait saw. */
  readonly timeline?: readonly StatePeriod[] | undefined
  readonly table?: Table | undefined
  /** What somebody should see to before long; one annotation each. */
  readonly warnings?: readonly string[] | undefined
}

/** A named operation: one file, and everything that is known of it. */
export interface OperationDefinition<Options extends OptionDefinitions = OptionDefinitions> {
  readonly name: string
  readonly sentence: string
  /** The least role that suffices. */
  readonly role: string
  readonly subjects: Readonly<Partial<Record<SubjectInput, 'required' | 'optional'>>>
  readonly options: Options
  readonly outputs: readonly OutputName[]
  /** What it does not work without, beside the access that everything needs. */
  readonly needs?: readonly ('service-account' | 'github-token')[]
  /** Whether it works on an organization or on a project: what the step names wins over the environment. */
  readonly orgOrProject?: true
  /** Whether its token must have all of its life ahead. */
  readonly freshToken?: true
  /** Whether it creates things, all of which post removes. */
  readonly temporary?: true
  /** What is wrong with the combination of subjects and options; each by the input's name. */
  check?(subject: OperationContext['subject'], options: OptionValues<Options>): readonly Problem[]
  run(context: OperationContext, options: OptionValues<Options>): Promise<Result>
}

/** Keeps the options' types together with the function that uses them. */
export function defineOperation<Options extends OptionDefinitions>(
  definition: OperationDefinition<Options>
): OperationDefinition {
  return definition
}
