/**
 * An error meant for the person who ran the command: the message names the file, the line and the value, and says
 * what to do. The command prints it without a stack and exits 1.
 */
export class InputError extends Error {
  override name = 'InputError';
}
