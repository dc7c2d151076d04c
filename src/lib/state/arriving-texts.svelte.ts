/** Milliseconds after which a reader is told what there is to wait for. */
const MOMENT = 200;

/** How much of the texts of a corpus has arrived that are being read. */
export class ArrivingTexts {
  /** The share that had arrived when it was last looked at; null before a moment has passed, and once they are there. */
  share = $state<number | null>(null);

  /** Looks at what has arrived, as `arrived` tells, until they are read. Resolves as `reading` does. */
  async during(reading: Promise<boolean>, arrived: () => number): Promise<boolean> {
    const looking = setInterval(() => (this.share = arrived()), MOMENT);
    try {
      return await reading;
    } finally {
      clearInterval(looking);
      this.share = null;
    }
  }
}
