import type { CorrectionKind, Doubt, EntityKind, NameRule } from '../schema.ts';
import { clippingEn } from './clipping.en.ts';
import { clippingFr } from './clipping.fr.ts';
import type { Locale } from './locale.ts';
import type { NameKindWords } from './name-kinds.ts';

/** Words of a clipping's own page, and of what editors corrected. */
export interface ClippingWords extends NameKindWords {
  sections: {
    label: string;
    story: string;
    actions: string;
    compare: string;
    names: string;
    methods: string;
    data: string;
  };
  skip: string;
  author: string;
  published: string;
  outlet: string;
  language: string;
  tags: string;
  article: string;
  passage: string;
  abstract: string;
  excerpt: string;
  legend: string;
  actions: (n: number) => string;
  action: string;
  /** Of the note beside a passage. */
  note: (number: number) => string;
  toPassage: (number: number) => string;
  /** Between a label and its value. */
  colon: string;
  named: Record<EntityKind, string>;
  /** Which of an entity's mentions are of their own kind: « 1 in the tags, 2 for the government ». Empty where none is. */
  among: (mentions: number, tags: number, metonymic: number) => string;
  inStory: string;
  /** Of a name: what the charts show of it. */
  inCharts: string;
  allReports: string;
  type: string;
  status: string;
  /** How far an action has come: the word for it, as it stands alone. */
  stage: (status: string) => string;
  jurisdiction: string;
  rule: string;
  confidence: string;
  /** In words and as a number. */
  sureness: (confidence: number) => string;
  /** Why it is not surer. */
  leftOpen: string;
  doubts: (doubts: readonly Doubt[]) => string;
  /** « recognised by its name, very likely right (0.98) »: why a name counts, `times` of its mentions where these differ, and how sure that is. */
  recognised: (rule: NameRule, confidence: number, times?: number) => string;
  /** Leads to where that is said of each name. */
  howRecognised: string;
  noAction: string;
  corrected: string;
  correctedBy: (author: string, day: string) => string;
  kindsOfCorrection: Record<CorrectionKind, string>;
  previous: string;
  next: string;
  back: string;
  byEditor: string;
}

const CLIPPING_WORDS: Record<Locale, ClippingWords> = { en: clippingEn, fr: clippingFr };

export function clippingWords(locale: Locale): ClippingWords {
  return CLIPPING_WORDS[locale];
}
