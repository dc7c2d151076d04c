import { count } from './numbers.en.ts';
import type { ReviewWords } from './review.ts';
import { capitalise } from './text.ts';

const verdicts: ReviewWords['verdicts'] = {
  confirm: 'confirmed',
  reject: 'rejected',
  edit: 'edited',
  add: 'added',
  rename: 'renamed',
  remove: 'removed',
  published: 'dated',
  merge: 'merged',
  split: 'split'
};

export const reviewEn: ReviewWords = {
  title: 'Review what the rules found',
  standfirst:
    'Each regulatory action with its sentence, the least certain first. What you decide becomes entries of the corrections file, with your name and a reason that readers see.',
  noscript: 'Reviewing needs JavaScript.',
  story: 'The story',
  progress: (done, all) => `${done} of ${all} reviewed`,
  position: (place, of) => `${place} of ${of}`,
  author: {
    title: 'Who is reviewing?',
    name: 'Your name',
    hint: 'It stands beside each correction, for readers too.',
    confirming: 'Reason given with confirmations',
    start: 'Start',
    change: 'Change',
    as: (name) => `as ${name}`
  },
  show: {
    label: 'Show',
    open: 'Unreviewed',
    all: 'All',
    clipping: 'Clipping',
    everyClipping: 'All clippings'
  },
  shortcuts: 'Single keys decide',
  commands: {
    confirm: 'Confirm',
    reject: 'Reject',
    edit: 'Edit',
    undo: 'Undo',
    next: 'Next',
    previous: 'Previous',
    skip: 'Skip',
    open: 'Open article',
    read: 'Read a whole clipping',
    text: 'The whole clipping',
    add: 'Add an action that was missed',
    mention: 'Correct a name',
    published: 'Date the clipping',
    event: 'Merge or split events'
  },
  panels: {
    reject: 'Reject: why is this no action?',
    edit: 'Edit: what is wrong in it?',
    add: 'Add an action that the rules missed',
    mention: 'Rename or remove a name in this clipping',
    published: 'When was the clipping published?',
    event: 'Is it the same event as another?'
  },
  fields: {
    type: 'Type',
    status: 'Status',
    jurisdiction: 'Jurisdiction',
    authorities: 'Authorities',
    targets: 'Targets',
    date: 'Date',
    amount: 'Amount',
    currency: 'Currency',
    law: 'Law',
    rule: 'Rule',
    confidence: 'Confidence'
  },
  hints: {
    date: '2021-03-11, 2021-03 or 2021; empty where unknown',
    amount: 'digits only: 500000',
    currency: 'EUR, USD, CNY …',
    law: 'only where the sentence does not name it'
  },
  none: 'none',
  undated: 'undated',
  untitled: 'untitled',
  verdicts,
  settled: 'Decided earlier: the corrections file has an entry for it. Change it there.',
  saved: 'In the corrections file; built with the next start.',
  corrected: 'Corrected:',
  takeBack: 'Take back',
  context: 'The sentence, in what surrounds it',
  reason: {
    title: 'Reason, for readers',
    own: 'In your own words',
    quick: {
      confirm: ['Checked against the sentence.'],
      reject: [
        'The sentence says what could happen, not what was decided.',
        'No authority acts here.',
        'The sentence is about something else.',
        'The clipping reports the same action in another sentence.',
        'It was dropped, refused or annulled.',
        'It is history, and not what the clipping reports.'
      ],
      edit: [
        'The sentence says so.',
        'Other sentences of the clipping say so.',
        'The company is named in the sentence, but is not a target.',
        'The date is that of something else.',
        'The sum is something else.',
        'It was only announced.'
      ],
      add: [
        'The sentence reports an action that the rules do not find.',
        'The action is told over several sentences.'
      ],
      mention: ['The name means another one here.', 'The word is no name here.'],
      published: ['The article’s page gives this date.', 'The address gives the date of an update.'],
      event: ['The clippings report one and the same decision.', 'These are two decisions.']
    }
  },
  decide: 'Decide',
  cancel: 'Cancel',
  faults: {
    type: 'Choose what was done.',
    status: 'Choose whether it was done.',
    future: 'This day is still to come: nothing is done yet on it.',
    published: 'This day is still to come.',
    zero: 'An amount of nothing: leave it empty where it is unknown.',
    date: 'This is no date: write 2021-03-11, 2021-03 or 2021, or leave it empty.',
    amount: 'This is no number: write it in digits only, such as 500000.',
    currency: 'Currencies have three letters: EUR, USD, CNY …',
    pair: 'An amount and its currency go together.',
    jurisdiction: 'Choose where it holds.',
    elsewhere: 'None of the authorities is of there: choose another jurisdiction, or name one that is.',
    authorities: 'Name who acts; where the text does not, cn-authorities, us-authorities and so on.'
  },
  lacks: {
    reason: 'A reason is missing: choose one or write your own.',
    unchanged: 'Nothing is changed yet.',
    quote: 'Give some words of the sentence that reports it.',
    absent: 'The clipping does not have these words.',
    repeated: 'The clipping has these words several times: quote more of the one that is meant.',
    entity: 'No known name: choose one of the list. A new one needs a line in data/gazetteers first.',
    mention: 'Choose which name is meant.',
    event: 'Choose the event.',
    name: 'Write an id of small letters, digits and hyphens that no event has.',
    part: 'Choose some of the clippings, and not all of them.'
  },
  obstacles: {
    alike: 'Nothing tells this action from another of the clipping: write the entry by hand.',
    rebuild:
      'This depends on what you have already decided. Save that, build the data again, then decide about this.',
    settled: 'Decided earlier: the corrections file has an entry for it. Change it there.',
    reported: 'The clipping reports this already: edit that action instead, or choose another date or target.'
  },
  moving:
    'You are correcting names or the date of this clipping, and the rules may find something else then. Build the data again before you review its actions.',
  entity: {
    one: 'A name, or its beginning',
    add: (field) => `Add to ${field.toLowerCase()}`,
    remove: (name) => `Remove ${name}`
  },
  quote: {
    clipping: 'Clipping',
    label: 'Words of the sentence',
    hint: 'Some words, as they stand in the text.',
    select: 'Select the words in the text, or paste them below.'
  },
  mention: {
    which: 'Name',
    everywhere: 'wherever it is named',
    surface: 'Where it is called',
    another: 'It means another name',
    to: 'The name that it means',
    toNone: 'It means none of them: remove it'
  },
  published: { label: 'Date of publication' },
  event: {
    merge: 'It is the same event as another',
    into: 'The other event',
    split: 'Some clippings report another event',
    clippings: 'These report another event',
    name: 'Id of the new event',
    alone: 'Only one clipping reports this event, and no other event is of its type and jurisdiction.',
    choose: 'Choose …'
  },
  said: {
    decided: (kind) => `${capitalise(verdicts[kind])}.`,
    undone: 'Taken back.',
    nothingToUndo: 'There is nothing to take back.',
    skipped: 'Left for the end.',
    settled: 'This one was decided earlier.'
  },
  reading: {
    commands: { confirm: 'Nothing is missing', next: 'Next clipping', previous: 'Previous clipping' },
    progress: (read, all) => `${read} of ${all} clippings read`,
    hint: 'Is an action missing? Select its words and add it. If not, the clipping is read.',
    none: 'The rules found no action in this clipping.',
    found: 'Found so far:',
    elsewhere: 'Read it on its own page: the texts are too long together for this one.',
    read: 'Read as a whole: nothing is missing.',
    marked: 'Read.'
  },
  end: {
    title: (reviewed, all, unread) => {
      if (reviewed < all) return 'Nothing is left in this list';
      return unread === 0 ? 'All reviewed' : 'All actions reviewed';
    },
    unread: (n) =>
      `The rules miss actions, too. ${n === 1 ? 'One clipping has' : `${capitalise(count(n, true))} clippings have`} not been read as a whole.`,
    unsaved: 'Save what you decided, then build the data again.'
  },
  list: 'The actions, the least certain first',
  stray: {
    title:
      'The data was built again before these entries were saved. They may still fit: save or copy them, or decide anew.',
    forget: 'Forget them'
  },
  entries: {
    title: (n) => {
      if (n === 0) return 'Entries to save';
      return n === 1 ? 'One entry to save' : `${capitalise(count(n, true))} entries to save`;
    },
    none: 'Nothing to save yet: what you decide appears here, as entries of the corrections file.',
    copy: 'Copy',
    copied: 'Copied.',
    refused: 'The browser refused to copy: select the text and copy it by hand.',
    download: 'Download',
    save: (file) => `Save to ${file}`,
    saving: 'Checking and saving …',
    saved: (n, file) =>
      `${n === 1 ? 'One entry' : `${capitalise(count(n, true))} entries`} saved to ${file}.`,
    failed: 'Not saved; the file is as it was:',
    nowhere: 'No server saves from here: copy or download the entries.',
    faulty: 'This entry was refused.',
    others: (n) => (n === 1 ? 'Save the other one' : `Save the ${count(n)} others`),
    paste: 'Paste them at the end of data/corrections.yaml, or use the download with --corrections.',
    rebuild: 'To see them on the page, stop the server (Ctrl+C) and run npm start again.',
    shut: 'This browser keeps nothing: take the entries with you before you close or reload the page.',
    preview: 'Entries for the corrections file'
  }
};
