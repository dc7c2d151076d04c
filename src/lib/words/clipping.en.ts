import type { Doubt, NameRule } from '../schema.ts';
import { date } from './numbers.en.ts';
import { isolate } from './text.ts';
import type { ClippingWords } from './clipping.ts';
import { NAME_KINDS } from './name-kinds.ts';

const NAME_RULES: Record<NameRule, string> = {
  name: 'by its name',
  context: 'by the words around it',
  elsewhere: 'as it is sure elsewhere in the clipping',
  role: 'by its role',
  tag: 'by a tag',
  editor: 'by an editor',
  unlisted: 'as a company’s by its words or those around it, in no gazetteer'
};

const DOUBTS: Record<Doubt, string> = {
  'agent near': 'who acts is named beside, not as its subject',
  'agent understood': 'who acts is not named there',
  'target loose': 'the company is named beside, not as whom it strikes',
  'target referred': 'the company is meant, not named there',
  'no target': 'no company is named',
  noun: 'a noun tells it, no verb',
  plan: 'it has yet to happen',
  'no particulars': 'neither day nor sum',
  'title only': 'only the title tells it',
  'unlikely words': 'sentences in such words seldom tell an action',
  'no wording': 'no known wording tells it, only all that stands around the sum'
};

export const clippingEn: ClippingWords = {
  sections: {
    label: 'Sections',
    story: 'Story',
    actions: 'Actions',
    compare: 'Compare',
    names: 'Names',
    methods: 'Methods',
    data: 'Data'
  },
  skip: 'Skip to the text',
  author: 'Author',
  published: 'Published',
  outlet: 'Outlet',
  language: 'Language',
  tags: 'Tags',
  article: 'Read the article',
  passage: 'Find the passage in the article',
  abstract: 'This is an abstract in the words of the press review, not the article itself.',
  excerpt:
    'Only the sentences behind the numbers are shown; […] stands for the others, which belong to the publisher.',
  legend: 'What is marked',
  ...NAME_KINDS.en,
  actions: (n) => (n === 1 ? 'One regulatory action' : `${n} regulatory actions`),
  action: 'a regulatory action',
  note: (number) => `Regulatory action ${number}`,
  toPassage: (number) => `Regulatory action ${number}: back to its passage`,
  colon: ': ',
  named: { company: 'Companies', place: 'Places', authority: 'Authorities' },
  among: (mentions, tags, metonymic) =>
    [
      ...(tags > 0 ? [mentions === tags ? 'in the tags only' : `${tags} in the tags`] : []),
      ...(metonymic > 0 ? [`${metonymic} for the government`] : [])
    ].join(', '),
  inCharts: 'in the charts',
  inStory: 'See these actions in the charts',
  allReports: 'This action in the charts',
  type: 'Type',
  status: 'Status',
  stage: (status) => status,
  jurisdiction: 'Jurisdiction',
  rule: 'Rule',
  confidence: 'Confidence',
  sureness,
  leftOpen: 'Left open',
  doubts: (doubts) => doubts.map((doubt) => DOUBTS[doubt]).join('; '),
  recognised: (rule, confidence, times) => {
    const often = times === undefined ? '' : times === 1 ? 'once ' : `${times} times `;
    const how = `recognised ${often}${NAME_RULES[rule]}`;
    return rule === 'editor' ? how : `${how}, ${sureness(confidence)}`;
  },
  howRecognised: 'how each name was recognised',
  noAction: 'This clipping reports no regulatory action.',
  corrected: 'Corrected',
  correctedBy: (author, day) => `${isolate(author)}, ${date(day)}`,
  kindsOfCorrection: {
    confirm: 'Confirmed',
    reject: 'Rejected',
    edit: 'Changed',
    add: 'Added',
    rename: 'Renamed',
    remove: 'Removed',
    published: 'Dated',
    merge: 'Joined',
    split: 'Split'
  },
  previous: 'Earlier clipping',
  next: 'Later clipping',
  back: 'Back to the story',
  byEditor: 'corrected by an editor'
};

function sureness(confidence: number): string {
  if (confidence === 1) return 'seen by an editor';
  const number = confidence.toFixed(2);
  if (confidence >= 0.95) return `very likely right (${number})`;
  if (confidence >= 0.8) return `likely right (${number})`;
  return confidence >= 0.6 ? `probably right (${number})` : `doubtful (${number})`;
}
