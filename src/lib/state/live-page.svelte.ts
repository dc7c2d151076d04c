import { base } from '$app/paths';
import { keptAddress, readPin } from '../releases/pin.ts';
import { siteAddress } from './site-address.ts';
import { startWhenIdle } from './start-when-idle.ts';

/** What stands on a page of charts: it shows what an address asks, and asks the database. */
interface Shown {
  readAddress(search: string): void;
  stop(): void;
  start: Parameters<typeof startWhenIdle>[0]['start'];
  open?: Parameters<typeof startWhenIdle>[0]['open'];
}

/** Where a page stands and which numbers it shows. */
interface PageOf {
  dataset: string;
  /** The folder of the release whose numbers these are; undefined for the latest. */
  folder: string | undefined;
  /** Datasets that have pages of their own. */
  releases: readonly string[];
  /** Address of the site's pages in the page's language, with a slash at its end. */
  pages: string;
  /** The page's own below it, empty or with a slash at its end. */
  path: string;
}

/** A page of charts from when it runs: it follows its address, and the one that it is pinned to. */
export class LivePage {
  /** Whether the address has been read. */
  read = $state(false);
  /** A version that the address asks for and that is not kept. */
  unknownVersion = $state<string | null>(null);
  /** The site's address, absolute once the page runs: what is taken away leaves the site. */
  site = $state(`${base}/`);

  constructor(
    private readonly shown: Shown,
    private readonly page: PageOf
  ) {}

  /** To be called when the page runs; returns how to end it. */
  start(): () => void {
    this.readAddress();
    this.site = siteAddress();
    const { dataset, folder } = this.page;
    const cancel = startWhenIdle(this.shown, { base: `${base}/`, dataset, folder });
    return () => {
      cancel();
      this.shown.stop();
    };
  }

  /** Shows what the address asks, unless it leads to the pages of an older version, with the rest of what it asks. */
  readAddress(): void {
    const { pages, path, ...known } = this.page;
    const pin = readPin(location.search, known);
    this.unknownVersion = pin.at === 'unknown' ? pin.version : null;
    if (pin.at === 'kept') return location.replace(keptAddress(pin, pages, path) + location.hash);
    this.read = true;
    this.shown.readAddress(location.search);
  }
}
