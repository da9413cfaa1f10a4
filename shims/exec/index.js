// Stands in for @actions/exec in the bundle; see README.md beside this file.

/** The one function that @actions/core uses, to tell the name of the operating system. This action never asks. */
export async function getExecOutput(command, args = []) {
  const { execFile } = await import('node:child_process')
  return new Promise((resolve, reject) => {
    execFile(command, args, { shell: args.length === 0 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error)
      else resolve({ exitCode: error ? error.code : 0, stdout, stderr })
    })
  })
}
