/** Tells whoever runs the program: as a warning of the process where there is one, else on the console. */
export function warn(text: string): void {
  const { process } = globalThis as { process?: { emitWarning?(text: string, type: string): void } }
  if (process?.emitWarning) process.emitWarning(text, 'InfraWarning')
  else console.warn(text)
}
