import { spawn } from 'node:child_process';

/** Runs a command of ours in this process's terminal, with paths as seen from here; rejects where it fails. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env: { ...process.env, INIT_CWD: process.cwd(), ...env }
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (code === 0) resolve();
      else reject(new CommandFailed(`${command} ${args.join(' ')}`, code, signal));
    });
  });
}

/** The command has said itself what is wrong: whoever ran it only passes the exit code on. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
  constructor(
    command: string,
    readonly code: number | null,
    signal: NodeJS.Signals | null
  ) {
    super(`${command} ended with ${signal ?? `exit code ${String(code)}`}.`);
  }
}

/** For a script's last line: a failed command has already said why, anything else is a defect and keeps its stack. */
export function passOnExitCode(error: unknown): void {
  if (!(error instanceof CommandFailed)) throw error;
  process.exitCode = error.code ?? 1;
}
