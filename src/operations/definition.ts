// Defines what a named operation is: its options, its context and its result.
import type { Transform } from 'node:stream'
import type { AtlasClient } from '../atlas/client.ts'
import type { Clock } from '../atlas/clock.ts'
import type { Problem } from '../atlas/errors.ts'
import type { Route } from '../atlas/route.ts'
import type { AccessToken } from '../atlas/token.ts'
import type { UndoStep } from '../atlas/undo.ts'
import type { OutputName, Result } from './result.ts'
import type { RunFacts } from './temporary/provenance.ts'
import type { CurrentSecret, SecretStore } from './client-secret/secret-store.ts'

export type { OutputName, Result, Table, Unmet } from './result.ts'

/** The inputs that name what an operation works on. They also fill the matching parameters of API operations. */
export type SubjectInput = 'org-id' | 'project-id' | 'cluster-name'

/** An option of a named operation: an input of its own, or a key of input `parameters`. */
export interface OptionDefinition<Value = unknown> {
  readonly sentence: string
  /** What the option takes, in words, for the documentation and for errors: "takes <form>". */
  readonly form: string
  /** What is used if the option is not given, written as a user would. */
  readonly default?: string
  readonly required?: true
  /** @returns the value, or undefined if `raw` is invalid */
  parse(raw: string | readonly string[]): Value | undefined
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>

type ValueOf<Option> = Option extends OptionDefinition<infer Value> ? Value : never

/** The values of valid options: undefined for one that was not given and has no default. */
export type OptionValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]: Options[Name] extends { readonly default: string } | { readonly required: true }
    ? ValueOf<Options[Name]>
    : ValueOf<Options[Name]> | undefined
}

/** The values of options before they are checked: undefined also for an invalid one. */
export type UncheckedValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]: ValueOf<Options[Name]> | undefined
}

/** Everything an operation may use. */
export interface OperationContext {
  readonly atlas: AtlasClient
  /** The service account in use; undefined with an `access-token`, which does not name it. */
  readonly clientId: string | undefined
  readonly subject: Readonly<Partial<Record<SubjectInput, string>>>
  /** Input `body` or `body-file`, as JSON text; undefined for an operation that has no body. */
  readonly body: string | undefined
  readonly wait: WaitSettings
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Input `dry-run`: the operation only reads, and says what it would do. */
  readonly dryRun: boolean
  /** The access token that requests use. */
  readonly accessToken: () => Promise<AccessToken>
  /** Opens the GitHub secrets with input `github-token`. @throws InputError without that input */
  readonly openSecretStore: () => Promise<SecretStore>
  /** The client secret of this step. @throws InputError with an `access-token` */
  readonly currentSecret: () => CurrentSecret
  /** What post will undo. */
  readonly undo: UndoLog
  /** The run this step belongs to; marks what it creates. */
  readonly run: RunFacts
  /** Masks a value in the log and in everything this action writes. */
  readonly mask: (value: string) => void
  /**
   * Writes a file to the temporary folder of the job. Only this user can read it, and post removes it.
   *
   * @returns its path
   */
  readonly keepFile: (name: string, text: string) => string
  /**
   * Opens a folder of the workspace for new files. Nothing is created yet.
   *
   * @param input the input that names the folder
   * @throws InputError if it is outside the workspace
   */
  readonly openFolder: (input: string, folder: string) => OutputFolder
  /** Logs a line: a change of state, a heartbeat. */
  readonly report: (line: string) => void
}

/** A folder of the workspace that a step writes to. */
export interface OutputFolder {
  /** The path of a file in it, relative to the workspace. */
  pathOf(name: string): string
  /**
   * Writes a file, or replaces it, once its content is complete. Until then, and after a failure, what is under its name
   * is what was there before.
   *
   * @param through changes or checks the content on its way
   * @throws what `body` and `through` throw, if a person is meant to read it; InputError if the file cannot be written
   */
  save(name: string, body: AsyncIterable<Uint8Array>, through: Transform): Promise<void>
  /** Removes a file, if it is there. */
  remove(name: string): void
}

/** What post undoes, last first. Each change is saved before the function returns. */
export interface UndoLog {
  /** @throws InputError if the saved state has no room for these steps */
  ensureRoom(steps: readonly UndoStep[]): void
  /**
   * Records what is about to be created.
   *
   * @throws InputError if the saved state has no room for more; then nothing may be created
   */
  note(step: UndoStep): UndoNote
}

/** The record of one thing that is about to be created. */
export interface UndoNote {
  /** Atlas has confirmed that it was created. */
  confirm(step: UndoStep): void
  /** It was definitely not created, or this step must not remove it. */
  withdraw(): void
}

/** Whether, how long and how often to wait. */
export interface WaitSettings {
  /** Input `wait`; undefined if it is empty, which leaves the decision to the operation. */
  readonly wanted: boolean | undefined
  /** 0 polls once. */
  readonly timeoutMs: number
  readonly intervalMs: number
}

/** What the inputs `body` and `body-file` of a named operation contain. */
export interface BodyDefinition {
  /** A noun with its article, such as "the search indexes of a cluster". */
  readonly what: string
  readonly required?: true
}

/** A named operation. Its options, errors and documentation all derive from this. */
export interface OperationDefinition<Options extends OptionDefinitions = OptionDefinitions> {
  readonly name: string
  readonly sentence: string
  /** The least privileged role that is enough. */
  readonly role: string
  /** How long it takes and what it costs, for the documentation, if there is something to say. */
  readonly duration?: string
  readonly cost?: string
  readonly subjects: Readonly<Partial<Record<SubjectInput, 'required' | 'optional'>>>
  readonly options: Options
  /** The inputs `body` and `body-file`, if it has them. */
  readonly body?: BodyDefinition
  readonly outputs: readonly OutputName[]
  /** What it requires in addition to access to Atlas. */
  readonly needs?: readonly ('service-account' | 'github-token')[]
  /** Whether it works on an organization or a project: if an input names one, the environment does not add the other. */
  readonly orgOrProject?: true
  /** Whether it requires a new token, valid for its full lifetime. */
  readonly freshToken?: true
  /** What output `result` is, if not what Atlas returned: the operation's `own` account of several requests, or `none`. */
  readonly result?: 'own' | 'none'
  /** Whether it waits, for a state or for what it wrote; input `wait: true` means nothing otherwise. */
  readonly waits?: 'for-state' | 'after-write'
  /** Whether post removes everything it creates. */
  readonly temporary?: true
  /**
   * Finds problems with subjects and options, each by the plain name of the input. A missing required option is found
   * elsewhere.
   *
   * @param given the options that are not left at their default
   * @param body as {@link OperationContext.body}; undefined also for an invalid one
   */
  check?(
    subject: OperationContext['subject'],
    options: UncheckedValues<Options>,
    given: ReadonlySet<string>,
    body: string | undefined
  ): readonly Problem[]
  /**
   * The route of an operation that runs as an API operation, with all inputs of one, and never reaches {@link run};
   * undefined if the options are invalid.
   */
  routeOf?(options: UncheckedValues<Options>): Route | undefined
  run(context: OperationContext, options: OptionValues<Options>): Promise<Result>
}

/** Defines a named operation; `run` gets its options with their types. */
export function defineOperation<Options extends OptionDefinitions>(
  definition: OperationDefinition<Options>
): OperationDefinition {
  return definition
}
