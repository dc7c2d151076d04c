import { ORIGINS } from '../accuracy.ts';
import { count, counted, date, list, number, percent } from './numbers.en.ts';
import type { CorpusNumbers, MethodsWords, OriginNumbers, SizeNumbers } from './methods.ts';
import { ALMOST, capitalise, tenths } from './text.ts';

function share(value: number, goal?: number): string {
  if (value >= 1) return percent(value);
  return goal === 1 || value >= ALMOST ? `${tenths(value)}%` : percent(value);
}

/** A distance between two percentages. */
function points(distance: number): string {
  const n = Math.round(distance * 100);
  return n === 0 ? 'less than one point' : `${count(n)} ${n === 1 ? 'point' : 'points'}`;
}

/** Which of the unseen clippings tell what real papers told, and how they are read. */
function originWords(origins: readonly OriginNumbers[]): string {
  const [written, retold] = ORIGINS.map((origin) => origins.find(({ key }) => key === origin));
  if (!written || !retold) return 'written for the purpose and ';
  const shares = [written, retold].map(({ recall }) => percent(recall.value ?? 0));
  return `${number(written.clippings)} written for the purpose (${shares[0] ?? ''} of their actions are found) and ${number(retold.clippings)} that tell real reports in other words (${shares[1] ?? ''}), `;
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

function read({
  clippings,
  outlets,
  words,
  truncated,
  first,
  last,
  languages,
  ...rest
}: CorpusNumbers): string[] {
  const when = first && last ? `, published between ${date(first)} and ${date(last)}` : '';
  const told = languages.map(({ language, n }) => `${count(n)} in ${LANGUAGES[language] ?? language}`);
  const { undated, sources } = rest;
  const from = sources
    .filter(({ source }) => source !== 'none')
    .map(({ source, n }) => `${count(n)} ${SOURCES[source] ?? source}`);
  return [
    `This site reads ${counted(clippings, 'clipping')} from ${counted(outlets, 'outlet')}${when}: ${list(told)}, ${number(words)} words in all.` +
      (truncated === 0
        ? ''
        : ` ${capitalise(count(truncated, true))} ${truncated === 1 ? 'is' : 'are'} cut off by the source.`),
    `A clipping has the date that its own layout gives${from.length === 0 ? '' : `: ${list(from)}`}.` +
      (undated === 0
        ? ''
        : ` ${capitalise(count(undated, true))} ${undated === 1 ? 'has' : 'have'} none, and ${undated === 1 ? 'stays' : 'stay'} undated: a date is never guessed. Where dated neighbours in a list allow an estimate, the estimate is marked as one.`)
  ];
}

const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fr: 'French' };
const SOURCES: Readonly<Record<string, string>> = {
  url: 'from the address',
  byline: 'from the byline',
  feed: 'from the feed',
  editor: 'set by an editor'
};

function found({ companies, places, authorities, events, reports, soft }: CorpusNumbers): string[] {
  const named = [
    counted(companies, 'company', 'companies'),
    counted(places, 'place'),
    counted(authorities, 'authority', 'authorities')
  ];
  const more = soft === 0 ? '' : ` (${count(soft)} of them only proposed or threatened)`;
  return [
    `They name ${list(named)}. They hold ${counted(reports, 'report')} of regulatory actions, which are ${counted(events + soft, 'event')}${more}.`
  ];
}

function steps(sizes: SizeNumbers | null): string[] {
  const lists =
    sizes === null
      ? ''
      : `: ${counted(sizes.companies, 'company', 'companies')}, ${counted(sizes.places, 'place')}, ${counted(sizes.authorities, 'authority', 'authorities')}`;
  const doubles = sizes === null ? 'names' : counted(sizes.other_names, 'name');
  const wordings =
    sizes === null
      ? 'wordings of actions'
      : `${counted(sizes.terms, 'wording')} of actions and ${counted(sizes.roles, 'phrase')} for kinds of authority (“the antitrust watchdog”)`;
  return [
    `Names are looked up in lists that anybody can read and correct${lists}. A further ${doubles} only stop a mistake: newspapers, universities, sayings. A name that is also a word (Orange, Target) counts only where its sentence speaks of a company; a company that no list has, only where its name (“Inc.”, “Airlines”) or the words around it (“the airline A”, “A, a maker of toys”, “the firm” behind “fined A”) say that it is one.`,
    `Actions are found by ${wordings}. Who acts, on whom, when, and for how much is read from the structure of the sentence and those around it. Every action keeps the sentence that it was found in.`,
    'What only may happen, is called for, was refused, annulled or closed without a finding is left out, and so are private lawsuits and history.',
    'Reports of one event in several clippings are joined if type (one paper’s order may be another’s ban), jurisdiction, target and date can be the same; in doubt they stay apart.',
    'An editor’s corrections prevail: those of dates and names before actions are read, those of actions and events after. They are marked wherever they show.',
    'Nothing in this is learned by a model or guessed by one: the same clippings always give the same numbers.'
  ];
}

export const methodsEn: MethodsWords = {
  title: 'How this was made, and how far to trust it',
  description:
    'How the clippings were collected and read, what is counted, how accurate it is, and what was corrected.',
  standfirst: (unseen, hardest) =>
    unseen === null
      ? 'Rules read the clippings, and every number leads to a sentence. How accurate they are was not measured for this site.'
      : `Rules read the clippings, and every number leads to a sentence. In short clippings that they had never seen, ${share(unseen.precision)} of the actions they report are real, and they find ${share(unseen.recall)} of those that are told.` +
        (hardest.length === 0
          ? ''
          : ` Some texts are read worse: at first sight, the rules found ${list(hardest.map(({ manner, recall }, i) => `${share(recall)} ${i === 0 ? 'of the actions told in' : 'in'} ${methodsEn.first.manners[manner].inText}`))}.`),
  contents: 'On this page',
  back: 'Back to the charts',
  percent,
  share,
  outOf: (hits, of) => `${number(hits)} of ${number(of)}`,
  interval: (low, high) => `${percent(low)} to ${percent(high)}`,
  number,
  decimal: (n) => n.toFixed(2),
  none: 'none',
  quantities: {
    title: 'Titles',
    url: 'Addresses',
    outlet: 'Outlets',
    language: 'Languages',
    tags: 'Tags',
    truncated: 'Cut off or not',
    published: 'Publication dates',
    companies_precision: 'Companies, precision',
    companies_recall: 'Companies, recall',
    companies: 'Companies, F1',
    places_precision: 'Places, precision',
    places_recall: 'Places, recall',
    places: 'Places, F1',
    place_use: 'Place or its government',
    actions_precision: 'Reported actions that are real (precision)',
    actions_recall: 'Real actions that are found (recall)',
    actions: 'Actions, F1',
    action_date: 'Date',
    action_targets: 'Targets, exactly',
    action_status: 'Status',
    action_authorities: 'Authorities, exactly',
    action_amount: 'Amount and currency',
    action_quote: 'Sentence',
    events_joined: 'Same event joined',
    events_apart: 'Different events apart'
  },
  groups: {
    clippings: 'The clipping',
    names: 'Names',
    actions: 'Regulatory actions',
    found: 'Of the actions found, right',
    events: 'Events across clippings'
  },
  key: {
    unseen: 'unseen sample, with 95% interval',
    dev: 'sample that rules were improved on',
    goal: 'goal'
  },
  chartSummary: (rows) =>
    `Accuracy on the unseen sample: ${rows
      .map(
        ({ quantity, unseen }) => `${methodsEn.quantities[quantity]} ${share(unseen.value ?? 0, unseen.goal)}`
      )
      .join(', ')}.`,
  corpus: { title: 'The clippings', read, found },
  processing: { title: 'How they are read', steps },
  counting: {
    title: 'What is counted',
    rules: [
      'A regulatory action counts once, however many clippings report it. Only what was done or announced counts; what is proposed or threatened is drawn hollow.',
      'A company’s share is the clippings that name it over the clippings in view. One clipping can name several companies, so shares do not add up to 100%. Shares of mentions do.',
      'A company stands for itself. Brands and subsidiaries count for their parent only where “Group brands” is on.',
      'A place counts once for each clipping that names it. A venue counts for its city. Where “Beijing” means the government there, its part of the symbol is hatched.',
      'Every number says what it is a part of, and what has no date is counted beside the axis.'
    ]
  },
  rules: {
    title: 'Kinds of action',
    intro:
      'What counts as which action, how many events of each kind these clippings report, and how many of the actions in the unseen sample were found.',
    columns: {
      type: 'Action',
      here: 'Events here',
      unseen: 'Found, unseen sample'
    },
    planned: (n) => `and ${count(n)} only proposed or threatened`,
    meanings: {
      fine: 'A sum to be paid for a breach, imposed or agreed with an authority.',
      restructuring_order: 'A company has to change its shape: sell, split, merge a part.',
      order: 'A company has to do or stop something.',
      investigation_opened: 'An inquiry or procedure begins, a raid included.',
      summons: 'An authority calls a company or its heads in.',
      hearing: 'A company answers to a parliament or an authority.',
      lawsuit: 'An authority takes a company to court.',
      ban: 'A product, app, deal or activity is forbidden.',
      restriction: 'An activity is limited: export controls, quotas, hours.',
      ipo_suspended: 'A stock-market listing is stopped.',
      law_proposed: 'A draft law or rule is put forward.',
      law_enacted: 'A law or rule is adopted or comes into force.',
      warning: 'An authority warns a company.',
      policy_statement: 'An authority says what it means to do about a field.'
    },
    status:
      'Done: it happened. Announced: it is decided. Proposed: it is put forward. Threatened: an authority says that it will or may do it.',
    dates: 'A date is as precise as the text is:',
    precisions: [
      'a day where a day is named, or can be counted from the day of publication (“on Monday”, “three days earlier”);',
      'the day of publication where a dated clipping tells the action as its news and says no day: the action may be a day or two older;',
      'a month or a year where no more is said: it is drawn as long as it is;',
      'none where the clipping has no date to count from: the action stands beside the axis.'
    ],
    not: 'Not actions: upper limits of the law, deals and share prices, demands of others, cases that a company brings.'
  },
  accuracy: {
    title: 'How accurate it is',
    chartTitle: (met, of) =>
      met === of
        ? `On unseen text, all ${count(of)} goals are met`
        : `On unseen text, ${count(met)} of ${count(of)} goals are met`,
    missed: (names) => `Missed: ${list(names.map(small))}.`,
    undrawn: (names) => `Met, and in the table only: ${names.map(small).join(', ')}.`,
    clippings: (n) => counted(n, 'clipping'),
    intro: ({ unseen, dev }, origins) => [
      `This is the accuracy of the rules, not of the charts of this site: it was measured on ${number(unseen)} other short clippings in both languages, ${originWords(origins)}labelled by hand before any rule ran on them. The rules were never adjusted to them. On ${number(dev)} further clippings they were, so those show what is possible rather than what to expect.`,
      'The sample is small, and the intervals say how small: the true share lies inside them 19 times in 20. They take into account that errors of one clipping come together.'
    ],
    unmeasured:
      'The labelled sample was not at hand when this site was built, so its accuracy was not measured.',
    source: (clippings) =>
      `Source: the project’s labelled sample, ${number(clippings)} clippings that rules were never adjusted to. A dotted line is the goal that the project set itself.`,
    showTable: 'All numbers as a table',
    columns: {
      what: 'What is right',
      unseen: 'Unseen sample',
      interval: '95% interval',
      counts: 'Right',
      dev: 'Improved on',
      goal: 'Goal'
    },
    parts: (byOrigin) => `By language${byOrigin ? ' and by origin' : ''}, on the unseen sample`,
    origins: { written: 'Written for the sample', retold: 'Real reports, retold' },
    language: (code) => LANGUAGES[code] ?? code,
    languageColumns: {
      language: 'Clippings',
      precision: 'Actions, precision',
      recall: 'Actions, recall'
    }
  },
  first: {
    title: 'How it reads text of other kinds',
    intro: [
      'The numbers above are of short clippings. Other kinds of text were read as well, each written by authors who had not seen the rules and labelled before the rules ran. What the rules made of a text when they first met it was noted and is kept here, though they were improved on most of these texts later: first sight is what new text gets.',
      'Each was met by the rules of its time, the early ones by poorer rules than these. Texts of one kind differ, and the intervals are wider for it.'
    ],
    caption: 'Actions at first sight, by kind of text',
    columns: { manner: 'Kind of text', found: 'Found, of those told', real: 'Real, of those reported' },
    manners: {
      news: {
        name: 'The day’s news',
        inText: 'the day’s news',
        examples: 'dailies and agencies of many countries'
      },
      retold: {
        name: 'Real reports, retold',
        inText: 'real reports that were retold',
        examples: 'what real papers told, in its order, in other words'
      },
      unusual: {
        name: 'Unusual wordings',
        inText: 'unusual words',
        examples: 'each action told in another way'
      },
      short: { name: 'Very short texts', inText: 'very short texts', examples: 'one to three sentences' },
      excerpts: {
        name: 'Long excerpts',
        inText: 'long excerpts',
        examples: 'as a press review keeps them, actions told in passing'
      },
      features: {
        name: 'Features and magazines',
        inText: 'features and magazines',
        examples: 'round-ups, columns, much recalled in background'
      },
      hardest: {
        name: 'What is hardest',
        inText: 'texts made of what is hardest',
        examples: 'to each its own sum, groups and brands, fines recalled, near misses'
      },
      titles: {
        name: 'Titles of a news agency',
        inText: 'titles of a news agency',
        examples: 'real ones of 2011–2016, read outside of the project as they are others’ text'
      }
    },
    size: (clippings, parts) =>
      `${counted(clippings, 'clipping')}${parts > 1 ? ` in ${counted(parts, 'part')}` : ''}`,
    titles: (n) => counted(n, 'title'),
    showParts: (n) => `Each of the ${number(n)} parts of the sample`,
    part: 'Part'
  },
  confidence: {
    title: 'How sure it is of each find',
    intro: [
      'Every action and every name carries a confidence: the share of finds on evidence of the same kind that were right in the labelled sample. It falls with each thing that the sentence leaves open: an authority or a company that is not where the grammar puts it, or only understood; a noun instead of a verb; neither day nor sum; only the title; no more than a plan; words that more often tell something else. What is left open stands beside the confidence, on the page of each clipping.',
      'What leaves more open than day and sum stands only if the words of its sentence do not speak against it: in the labelled sample, sentences with such words were hardly ever about an action. Words are weighed by the part of it that rules were improved on, and the weights can be read in the project.',
      'If it is well calibrated, of the finds with a confidence of about 80% about 80% are right. The table holds it against the unseen sample. Every find counts there, second reports of an action and actions told in passing included, so there are more than above.'
    ],
    caption: {
      actions: 'Confidence of actions against the unseen sample',
      mentions: 'Confidence of names against the unseen sample'
    },
    columns: {
      range: 'Confidence',
      n: 'Finds',
      mean: 'Mean confidence',
      right: 'Right',
      interval: '95% interval'
    },
    range: (from, to) => `${percent(from)} to ${percent(to)}`,
    summary: ({ brier, error, n }) =>
      `${number(n)} finds; confidence and truth differ by ${points(error)} on average (Brier score ${brier.toFixed(2)}).`
  },
  weaknesses: {
    title: 'Where it is weak',
    intro: (worst) =>
      worst.length === 0
        ? 'In no group of difficult clippings was an action missed.'
        : `Actions are missed most often in clippings that are hard because of ${list(worst.map(({ difficulty, hits, of }) => `${methodsEn.weaknesses.difficulties[difficulty].name.toLowerCase()} (${number(hits)} of ${number(of)} found)`))}.`,
    caption:
      'Actions by what makes their clipping hard, on the unseen sample; a clipping can be hard in several ways',
    columns: {
      difficulty: 'What is hard',
      found: 'Actions found',
      wrong: 'Wrongly found',
      faultless: 'Clippings without any error'
    },
    difficulties: {
      no_action: { name: 'What is no action', examples: 'may happen, called for, annulled, private' },
      agent: { name: 'Who acts', examples: 'roles, capitals for governments, passives, coalitions' },
      target: { name: 'Whom it strikes', examples: 'lists, descriptions, subsidiaries, bystanders' },
      date: { name: 'When it was', examples: 'relative and partial dates, undated clippings' },
      amount: { name: 'How much', examples: 'several sums, two currencies, each their own' },
      name: { name: 'Names that are words', examples: 'Orange, Target, all capitals' },
      event: { name: 'Several events', examples: 'told twice, appeals, two at once' },
      field: { name: 'Unusual fields and actions', examples: 'tax, labour, mergers, laws, orders' }
    },
    note: 'These rows come from the evaluation of this version, and change with it.'
  },
  corrections: {
    title: 'What was corrected',
    intro:
      'Editors can confirm, reject, change or add what the rules found. Each decision has an author, a day and a reason, and none is lost when the data is built anew: one that no longer fits stops the build.',
    none: 'Nothing has been corrected in these clippings so far.',
    count: (n) =>
      `${capitalise(counted(n, 'decision', 'decisions', true))} of an editor ${n === 1 ? 'applies' : 'apply'} to these clippings.`,
    confirmed: (n, all) =>
      n === all
        ? 'An editor checked what the rules had found there, and confirmed it as it was.'
        : `${capitalise(count(n, true))} of them ${n === 1 ? 'confirms' : 'confirm'} an action as it was found; ${all - n === 1 ? 'one changed something' : `${count(all - n)} changed something`}:`,
    newest: (n) => `The newest ${count(n)} of these stand below.`,
    all: 'All corrections and the data'
  },
  report: {
    title: 'Found an error?',
    steps: [
      'Tell whoever publishes this page which clipping and which sentence it is, and what is wrong: the action, who, whom, when, how much, or a name.',
      'A reader’s error becomes an entry in the project’s file of corrections, with a reason that this page shows; if rules are at fault, a rule changes, and these numbers are measured anew.'
    ]
  }
};
