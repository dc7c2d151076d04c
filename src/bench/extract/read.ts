import { fileURLToPath } from 'node:url';
import { setEngineFlags } from '../../pipeline/engine-flags.ts';
import { createActionFinder } from '../../pipeline/extract/actions.ts';
import { createNameFinder } from '../../pipeline/extract/names/names.ts';
import { loadGazetteers } from '../../pipeline/gazetteer/load.ts';
import type { Clipping, Gazetteers } from '../../pipeline/types.ts';
import { regExpPeer, winkPeer } from '../peers.ts';
import type { Peer } from '../peers.ts';
import { secondsOf, timed } from '../timing.ts';
import type { PeerName, Reading, Task, Times } from './reader.ts';
import { articles, beginning, bytesOf, longText } from './texts.ts';

const GAZETTEERS = fileURLToPath(new URL('../../../data/gazetteers/', import.meta.url));

/** Of long texts: small parts tell how time grows, whatever their whole would take. */
const SHARES = [1 / 128, 1 / 64, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1];
/** Seconds for a part of a long text after which twice the part is not tried, unless COUPURES_BENCH_PATIENCE says others. */
const PATIENCE = Number(process.env.COUPURES_BENCH_PATIENCE ?? 5);

// A process of its own, whose argument says what to read; it prints what that took.
const task = JSON.parse(process.argv[2] ?? '') as Task;
process.stdout.write(JSON.stringify(await read(task)));

async function read(task: Task): Promise<Times> {
  const gazetteers = await loadGazetteers(GAZETTEERS);
  if (task.kind === 'growth') return { points: growth(longText(task.text, gazetteers), gazetteers) };
  const isPart = task.kind === 'part';
  const clippings = isPart
    ? [longText(task.text, gazetteers)(task.share)]
    : await articles(task.text, gazetteers);
  if (clippings.length === 0) return { points: [] };
  const share = isPart ? task.share : 1;
  return { points: [{ share, ...timesBy(task.by, clippings, gazetteers) }] };
}

function timesBy(by: Reading, clippings: readonly Clipping[], gazetteers: Gazetteers) {
  if (by === 'wink-nlp' || by === 'RegExp') return peerTimes(peerCalled(by, gazetteers), clippings);
  setEngineFlags();
  const bytes = bytesOf(clippings);
  const { names, actions } = createExtraction(gazetteers);
  if (by === 'names') return { bytes, seconds: secondsOf(() => clippings.map(names)) };
  if (by === 'extraction')
    return {
      bytes,
      seconds: secondsOf(() => clippings.map((clipping) => actions(clipping, names(clipping))))
    };
  const named = clippings.map((clipping) => ({ clipping, mentions: names(clipping) }));
  return {
    bytes,
    seconds: secondsOf(() => named.map(({ clipping, mentions }) => actions(clipping, mentions)))
  };
}

function peerCalled(name: PeerName, gazetteers: Gazetteers): Peer {
  return name === 'wink-nlp' ? winkPeer() : regExpPeer(gazetteers);
}

function peerTimes(peer: Peer, clippings: readonly Clipping[]) {
  const texts = beginning(clippings, peer.sample);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return { bytes, seconds: secondsOf(() => peer.read(texts)) };
}

/** Times of larger and larger parts of a text, each read once, after the first was read to warm up until it gets no faster. */
function growth(part: (share: number) => Clipping, gazetteers: Gazetteers): Times['points'] {
  setEngineFlags();
  const { names, actions } = createExtraction(gazetteers);
  const both = (clipping: Clipping) => actions(clipping, names(clipping));
  secondsOf(() => both(part(SHARES[0] ?? 1)));
  const points: Times['points'] = [];
  for (const share of SHARES) {
    if ((points.at(-1)?.seconds ?? 0) > PATIENCE) break;
    const clipping = part(share);
    points.push({ share, bytes: bytesOf([clipping]), seconds: timed(() => both(clipping)) });
  }
  return points;
}

function createExtraction(gazetteers: Gazetteers) {
  const finder = createNameFinder(gazetteers);
  const actions = createActionFinder(gazetteers);
  return { names: (clipping: Clipping) => finder.find(clipping).mentions, actions };
}
