// The names of the files of a session. All of them are in the job's temporary folder.

/** The file that post creates to stop a main that is still running. */
export function stopFileName(random: string): string {
  return `mongodb-atlas-stop-${random}`
}

/** A file with a secret in it, for later steps of the job. */
export function keptFileName(random: string, name: string): string {
  return `mongodb-atlas-${random}-${name}`
}

export function isStopFileName(name: string): boolean {
  return /^mongodb-atlas-stop-[a-z2-9]{8}$/.test(name)
}

export function isKeptFileName(name: string): boolean {
  return /^mongodb-atlas-[a-z2-9]{8}-[\w.-]+$/.test(name)
}
