import type { Decision, Verdict } from '../review/decision.ts';
import type { Fault, FieldsForm } from '../review/form.ts';
import type { Command } from '../review/keys.ts';
import type { Obstacle } from '../review/obstacle.ts';
import type { Locale } from './locale.ts';
import { reviewEn } from './review.en.ts';
import { reviewFr } from './review.fr.ts';

/** What is decided in a panel of its own. */
export type Panel = 'reject' | 'edit' | 'add' | 'mention' | 'published' | 'event';

/** What can be wrong with a decision beside its fields. */
export type Lack =
  'reason' | 'unchanged' | 'quote' | 'absent' | 'repeated' | 'entity' | 'mention' | 'event' | 'name' | 'part';

/** The words of the reviewing page. */
export interface ReviewWords {
  title: string;
  standfirst: string;
  noscript: string;
  story: string;
  progress: (done: number, all: number) => string;
  position: (place: number, of: number) => string;
  author: {
    title: string;
    name: string;
    hint: string;
    confirming: string;
    start: string;
    change: string;
    as: (name: string) => string;
  };
  show: { label: string; open: string; all: string; clipping: string; everyClipping: string };
  shortcuts: string;
  commands: Record<Exclude<Command, 'save'>, string>;
  panels: Record<Panel, string>;
  fields: Record<keyof FieldsForm, string> & { rule: string; confidence: string };
  hints: { date: string; amount: string; currency: string; law: string };
  none: string;
  undated: string;
  untitled: string;
  /** What was decided about an action, or what an entry does. */
  verdicts: Record<Verdict['kind'], string>;
  settled: string;
  saved: string;
  corrected: string;
  takeBack: string;
  context: string;
  reason: { title: string; own: string; quick: Record<Panel | 'confirm', readonly string[]> };
  decide: string;
  cancel: string;
  faults: Record<Fault | 'published', string>;
  lacks: Record<Lack, string>;
  obstacles: Record<Obstacle, string>;
  moving: string;
  entity: { add: (field: string) => string; one: string; remove: (name: string) => string };
  quote: { clipping: string; label: string; hint: string; select: string };
  mention: {
    which: string;
    everywhere: string;
    surface: string;
    another: string;
    to: string;
    toNone: string;
  };
  published: { label: string };
  event: {
    merge: string;
    into: string;
    split: string;
    clippings: string;
    name: string;
    alone: string;
    choose: string;
  };
  said: {
    decided: (kind: Decision['verdict']['kind']) => string;
    undone: string;
    nothingToUndo: string;
    skipped: string;
    settled: string;
  };
  /** A clipping is read as a whole, for what the rules miss. */
  reading: {
    commands: Record<'confirm' | 'next' | 'previous', string>;
    progress: (read: number, all: number) => string;
    hint: string;
    none: string;
    found: string;
    elsewhere: string;
    read: string;
    marked: string;
  };
  end: {
    /** Nothing is looked at: all of the list is decided, if not all of the corpus. */
    title: (reviewed: number, all: number, unread: number) => string;
    unread: (n: number) => string;
    unsaved: string;
  };
  list: string;
  /** Entries about an earlier state of the data. */
  stray: { title: string; forget: string };
  entries: {
    title: (n: number) => string;
    none: string;
    copy: string;
    copied: string;
    refused: string;
    download: string;
    save: (file: string) => string;
    saving: string;
    saved: (n: number, file: string) => string;
    failed: string;
    /** Nothing can be saved: no local server offers it. */
    nowhere: string;
    /** Beside the entry that stopped the others. */
    faulty: string;
    others: (n: number) => string;
    paste: string;
    rebuild: string;
    shut: string;
    preview: string;
  };
}

export const REVIEW_WORDS: Record<Locale, ReviewWords> = { en: reviewEn, fr: reviewFr };
