import type { Engine } from '../db/engine.ts';
import { asEngineError } from '../db/engine-error.ts';
import type { EngineError } from '../db/engine-error.ts';
import type { Run } from '../view/view.ts';

/** The database of a page, which whoever asks it waits for. */
export class AwaitedEngine {
  #engine: Engine | null = null;
  #error: EngineError | null = null;
  #waiting: { resolve: (engine: Engine) => void; reject: (error: EngineError) => void }[] = [];
  #need: () => void = () => {};
  /** Resolves once somebody needs it. */
  readonly needed = new Promise<void>((resolve) => (this.#need = resolve));

  /** The database once it is up, and while it is. */
  get up(): Engine | null {
    return this.#engine;
  }

  /** Why there is none. */
  get error(): EngineError | null {
    return this.#error;
  }

  need(): void {
    this.#need();
  }

  /** Rows of a question, as soon as the database is up, which it needs. Rejects where it fails. */
  run: Run = async (query) => {
    this.need();
    return (await this.#whenUp()).run(query);
  };

  /** Whoever waits is answered once it is up. `onend` hears when it ends by itself. Rejects with an EngineError. */
  async start(startEngine: () => Promise<Engine>, onend: (error: EngineError) => void): Promise<void> {
    try {
      this.#engine = await startEngine();
    } catch (error) {
      throw asEngineError(error, 'network', 'the code of the database did not load');
    }
    for (const { resolve } of this.#waiting.splice(0)) resolve(this.#engine);
    void this.#engine.died.then(onend);
  }

  /** Whoever waits, or asks from now on, hears why. */
  fail(error: EngineError): void {
    this.close();
    this.#error = error;
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }

  close(): void {
    this.#engine?.close();
    this.#engine = null;
  }

  #whenUp(): Promise<Engine> {
    return new Promise((resolve, reject) => {
      if (this.#engine) resolve(this.#engine);
      else if (this.#error) reject(this.#error);
      else this.#waiting.push({ resolve, reject });
    });
  }
}
