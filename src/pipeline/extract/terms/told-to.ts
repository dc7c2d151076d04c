import type { Clipping, Mention, Span } from '../../types.ts';
import { unwrittenTerm } from './action-terms.ts';
import type { ActionTerm } from './action-terms.ts';
import type { Hit } from './hits.ts';
import { listFrom } from '../names/name-lists.ts';
import { officesIn } from '../agents/offices.ts';
import { idsOf } from '../targets/sentence-about.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';

/** A command in its own words, and whom it is given to. */
export interface Command {
  scene: Scene;
  hit: Hit;
  struck: string[];
}

/**
 * The commands of an English clipping that are told as such: “CNIL to A: delete those faces”, “The watchdog tells A: open up”,
 * “Repay your customers, the ministry has told A”. Who commands stands before the verb of saying, or behind the imperative.
 */
export function findCommands({ text, language }: Clipping, reader: SceneReader): Command[] {
  if (language === 'fr') return [];
  const scenes = new Set(COMMAND.all(text).map(({ index }) => reader.at(index)));
  return [...scenes].flatMap((scene) => announced(scene) ?? quoted(scene) ?? []);
}

/** “X to A: do”, “X tells A: do”. */
function announced(scene: Scene): Command | null {
  const colon = COLON.exec(scene.text);
  if (!colon) return null;
  const at = scene.start + colon.index;
  const lead = scene.text.slice(0, colon.index);
  const last = scene.companies.findLast(({ end }) => end <= at && at - end < 4);
  const told = last ? listBefore(scene, last) : [];
  const [first] = told;
  if (!first) return null;
  const speaker = lead.slice(0, first.start - scene.start);
  const verb = SPEAKS.exec(speaker);
  const says = verb?.groups?.says;
  if (!verb || says === undefined) return null;
  const start = scene.start + verb.index + 1;
  return commandAt(scene, { start, end: start + says.length }, 'active', colon.groups?.verb ?? '', told);
}

/** “Do it, X has told A”. */
function quoted(scene: Scene): Command | null {
  const opening = OPENING.exec(scene.text);
  const verb = opening?.groups?.verb;
  if (!opening || verb === undefined) return null;
  const told = scene.companies.filter((mention) =>
    HAS_TOLD.test(scene.text.slice(0, mention.start - scene.start))
  );
  const [first] = told;
  const end = scene.start + opening[0].length;
  return first
    ? commandAt(scene, { start: end - verb.length, end }, 'passive', verb, listFrom(scene, told))
    : null;
}

/** The companies joined right before and up to the last. */
function listBefore(scene: Scene, last: Mention): Mention[] {
  const before = scene.companies.filter(({ end }) => end <= last.end);
  const [first] = before;
  return first ? listFrom(scene, before) : [];
}

function commandAt(
  scene: Scene,
  { start, end }: Span,
  frame: ActionTerm['frame'],
  verb: string,
  told: readonly Mention[]
): Command | null {
  const authority = [...scene.authorities, ...scene.places, ...officesIn(scene)].some(
    ({ start: from, end }) => !told.some((company) => company.start < end && from < company.end)
  );
  if (!authority) return null;
  const type = /^(?:sell|divest|split|shed|unwind|spin|offload)/iu.test(verb)
    ? 'restructuring_order'
    : 'order';
  return {
    scene,
    hit: {
      term: unwrittenTerm({
        type,
        language: 'en',
        frame,
        needs: new Set(['agent', 'target']),
        words: 'command'
      }),
      start,
      end,
      verbEnd: end,
      agentWord: null
    },
    struck: idsOf(told)
  };
}

const VERBS =
  'abandon|add|admit|allow|appoint|ask|block|break|bring|cancel|cease|change|clean|close|comply|correct|cut|delete|destroy|disclose|divest|drop|end|erase|explain|fix|free|get|give|grant|halt|hand|hire|inform|keep|label|let|lift|limit|lower|make|notify|offer|offload|open|pay|post|prove|publish|pull|purge|put|recall|recognise|recognize|refund|reinstate|release|remove|repair|repay|replace|restore|return|rewrite|scrap|scrub|sell|separate|share|shed|show|shut|spin|split|stop|strip|submit|suspend|switch|take|tear|tell|treat|undo|unlock|untie|unwind|verify|warn|wipe|withdraw';
const COLON = new RegExp(`:\\s[«"']?(?<verb>(?:${VERBS}))(?=\\s\\p{L})`, 'iu');
const OPENING = new RegExp(`^[«"']?(?<verb>(?:${VERBS}))(?=\\s)`, 'iu');
const COMMAND = createSearch(
  /(?<!\p{L})(?:to|tells|told|instructed|instructs|ordered|orders|commanded|commands)\s(?=[^.;]{2,80}:\s[«"']?\p{L})|,["»]?\s(?=[^.;,]{2,60}\s(?:tells|told|instructed|instructs|ordered|commanded)\s)/giu
);
const SPEAKS =
  /\s(?<says>to|(?:(?:has|have|had)\s)?(?:tells|told|instructs|instructed|orders|ordered|commands|commanded))\s(?:the\s|\p{Lu}\p{L}+'s\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;
const HAS_TOLD =
  /,["»]?\s[^,;:]{2,60}\s(?:tells|told|instructed|instructs|ordered|commanded)\s(?:the\s)?(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;
