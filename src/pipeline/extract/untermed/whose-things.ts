import type { ActionType } from '../../../lib/schema.ts';
import type { Clipping } from '../../types.ts';
import { unwrittenTerm } from '../terms/action-terms.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { isActor } from './relative-nouns.ts';

/** An action and the company whose things it strikes. */
export interface StruckThing {
  scene: Scene;
  hit: Hit;
  struck: string[];
}

/**
 * What a clause tells of a company’s things: “A, whose bank accounts the Supreme Court froze in August, …”, “A, whose licence the central bank revoked”. The thing
 * stands before whoever acts, so that no term of action has its words in order. French says it with the verb before the thing.
 */
export function findWhoseThings({ text, language }: Clipping, reader: SceneReader): StruckThing[] {
  if (language === 'fr') return [];
  return WHOSE.all(text).flatMap((match): StruckThing[] => {
    const { index, 0: words } = match;
    const scene = reader.at(index);
    const owner = scene.companies.find(({ end }) => end === index)?.entity;
    const told = CLAUSE.exec(words)?.groups;
    const { things = '', who = '', verb = '' } = told ?? {};
    const type = KINDS.find((kind) => kind.things.test(things) && kind.verbs.test(verb))?.type;
    const end = index + words.length;
    const start = end - verb.length;
    if (owner === undefined || owner === null || type === undefined || end > scene.end) return [];
    if (!isActor(scene, index + words.lastIndexOf(who, words.length - verb.length), start)) return [];
    const term = unwrittenTerm({
      type,
      language: 'en',
      frame: 'active',
      needs: new Set(['agent', 'target']),
      words: 'whose things'
    });
    return [{ scene, hit: { term, start, end, verbEnd: end, agentWord: null }, struck: [owner] }];
  });
}

const WHOSE = createSearch(
  /,\swhose\s(?:[\p{Ll}-]+\s){0,2}(?:accounts?|assets|licen[cs]es?|permits?|apps?|websites?|sites?|offices|headquarters|takeover|purchase|bid)\s(?!of\s|in\s|was\s|were\s|is\s|are\s)[^,;:]{3,60}?\s(?:froze|frozen|seized|revoked|suspended|withdrew|withdrawn|cancelled|blocked|banned|barred|raided|searched)(?!\p{L})/gu
);
const CLAUSE =
  /^,\swhose\s(?:[\p{Ll}-]+\s){0,2}?(?<things>accounts?|assets|licen[cs]es?|permits?|apps?|websites?|sites?|offices|headquarters|takeover|purchase|bid)\s(?<who>[^,;:]{3,60}?)\s(?:(?:has|had|have|then|later)\s){0,2}(?<verb>\p{L}+)$/u;
const KINDS: { type: ActionType; things: RegExp; verbs: RegExp }[] = [
  { type: 'order', things: /^(?:account|asset)/u, verbs: /^(?:froze|frozen|seized|blocked)$/u },
  {
    type: 'ban',
    things: /^(?:licen|permit)/u,
    verbs: /^(?:revoked|suspended|withdrew|withdrawn|cancelled)$/u
  },
  {
    type: 'ban',
    things: /^(?:app|website|site|takeover|purchase|bid)/u,
    verbs: /^(?:blocked|banned|barred|suspended)$/u
  },
  { type: 'investigation_opened', things: /^(?:office|headquarters)/u, verbs: /^(?:raided|searched)$/u }
];
