/**
 * An error meant for the person who ran the command: the message names the file, the line and the value, and says
 * what to do. The command prints it without a stack and exits 1.
 */
export class InputError extends Error {
  override name = 'InputError';
}

/** For a command's last line: prints what is wrong with its input. Anything else is a defect, and keeps its stack. */
export function reportInputError(error: unknown): void {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
