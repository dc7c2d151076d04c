import type { Clipping } from '../../types.ts';
import { compatible, firstDay, lastDay, partial } from '../dates/calendar.ts';
import { REPEATED } from './followers.ts';
import type { Draft } from './merge.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { createSearch } from '../text/search.ts';
import { spanOf, TOLD_AGAIN } from './told-again.ts';

/**
 * What an authority did to the same company once more, on another day, without the verb or with « did so » for it: “refused to renew its licence in 2017
 * and did so a second time in November 2019”, « a bloqué A en mars 2023, puis de nouveau en janvier ». `drafts` are those of the clipping.
 */
export function findOnceMore(
  { text, published }: Clipping,
  reader: SceneReader,
  drafts: readonly Draft[]
): Draft[] {
  if (drafts.length === 0) return [];
  return AGAIN.all(text).flatMap(({ index, 0: words }): Draft[] => {
    const scene = reader.at(index);
    const end = index + words.length;
    const day = scene.dates.find(({ start }) => start >= end);
    if (scene.inTitle || !day?.date) return [];
    if (!AT.test(scene.text.slice(end - scene.start, day.start - scene.start))) return [];
    const opens = OPENS.test(words);
    const told = opens ? reader.before(scene) : scene;
    const model = told && modelOf(drafts, told, DID_SO.test(words));
    if (CAME_BACK_WORDS.test(words) && model?.type !== 'investigation_opened') return [];
    if (!model || isOfSomebodyElse(scene, opens ? scene.start : model.start, index)) return [];
    const { date } = model.date;
    const toCome = published.date !== null && firstDay(day.date) > lastDay(published.date);
    if (toCome || date === null || compatible(date, day.date)) return [];
    const isTold = drafts.some(
      (draft) =>
        draft !== model &&
        draft.type === model.type &&
        draft.date.date !== null &&
        compatible(draft.date.date, day.date ?? '')
    );
    if (isTold) return [];
    return [{ ...model, ...TOLD_AGAIN, date: partial(day.date), ...spanOf(scene) }];
  });
}

const TIME = '(?:second|third|fourth|further|seconde|deuxième|troisième|quatrième|nouvelle)';
const ONCE_MORE = `(?:again|once (?:more|again)|anew|(?:for )?an?(?:other)? (?:${TIME} )?time|(?:de|à) nouveau|une (?:${TIME}|autre) fois|encore(?: une fois)?)`;
const DONE = `(?:did|had done|has done|have done)\\s(?:so|it|the same|likewise)\\s${ONCE_MORE}`;
const REFAIT = `(?:(?:l'a|l'avait)\\s(?:refait|fait ${ONCE_MORE})|(?:a|avait)\\s(?:recommencé|remis ça|fait de même ${ONCE_MORE}))`;
/** Of a search: “turned up in 2022 and came back in November 2023”. */
const CAME_BACK =
  '(?:came back|were back|returned|(?:(?:y|en)\\s)?(?:sont|étaient)\\s(?:revenue?s|retournée?s))';
const AGAIN = createSearch(
  new RegExp(
    `(?:(?<=,\\s|\\s)(?:and|then|et|puis|before|avant)\\s(?:then\\s|(?:elle|il)\\s)?(?:${DONE}|${REFAIT}|${ONCE_MORE}|${CAME_BACK})|(?<=[.!]\\s|\\n)(?:It|They|The (?:same )?(?:regulator|agency|authority|watchdog|ministry|court|government))\\s${DONE})(?!\\p{L})`,
    'gu'
  )
);
const CAME_BACK_WORDS = /(?:back|returned|revenue?s|retournée?s)$/u;
const OPENS = /^(?:It|They|The)\s/u;
/** Said of whoever is the subject, who must be the one that acts. */
const DID_SO = /(?:did|done|back|returned|revenue?s|retournée?s|refait|fait|recommencé|remis)(?!\p{L})/u;
const AT = /^,?\s(?:(?:in|on|en|le|au|à|dès|early|late|last|fin|début)\s){0,2}$/u;

/** The one action, told by however many words, that a sentence tells of a company. */
function modelOf(drafts: readonly Draft[], told: Scene, actively: boolean): Draft | undefined {
  const here = drafts.filter(({ start }) => start === told.start);
  const model = here.find(({ rule }) => !actively || rule.startsWith('active'));
  if (!model || !REPEATED.has(model.type)) return undefined;
  if (here.some(({ type, date }) => type !== model.type || date.date !== model.date.date)) return undefined;
  return model.status === 'done' && model.targets.length > 0 ? model : undefined;
}

/** “Italy banned A, and B blocked it in May and again in June”: another subject has come in between. */
function isOfSomebodyElse({ text, start: from }: Scene, start: number, end: number): boolean {
  return ELSE.test(text.slice(start - from, end - from));
}

const ELSE = /;|(?<!\p{L})(?:while|whereas|but|which|who|tandis que|alors que|mais|qui)(?!\p{L})/u;
