/**
 * Why the engine does not run: the browser cannot (`no-wasm`), a file did not arrive (`network`), a Parquet is not
 * what it should be (`bad-data`), the database stopped (`crashed`), or nothing moved for too long (`timeout`).
 */
export type EngineFailure = 'no-wasm' | 'network' | 'bad-data' | 'crashed' | 'timeout';

/** The message says what went wrong with which file, for the console; `reason` chooses the words for the reader. */
export class EngineError extends Error {
  readonly reason: EngineFailure;

  constructor(reason: EngineFailure, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineError';
    this.reason = reason;
  }
}

/** `cause` as an EngineError: itself if it is one, else wrapped under `reason` and `message`. */
export function asEngineError(cause: unknown, reason: EngineFailure, message: string): EngineError {
  return cause instanceof EngineError ? cause : new EngineError(reason, message, { cause });
}
