import type { DataWords } from './data.ts';
import { number } from './numbers.en.ts';

const CLIPPING = 'Number of the clipping in clippings.parquet';
const RULE = 'How the name was recognised: name, context, elsewhere, role, tag, editor';
const NAMES =
  'Every name in the sentence: where it starts and ends there, its kind, its identifier; metonymic where it stands for a government';
const CONFIDENCE = 'How often such findings are right, from 0 to 1; 1 where an editor decided';

export const dataEn: DataWords = {
  title: 'The data',
  intro:
    'Everything that the pages show comes from these files. They are Apache Parquet, which DuckDB, pandas, Polars, R and many others read.',
  download: (file) => `Download ${file}`,
  rows: (n) => (n === 1 ? '1 row' : `${number(n)} rows`),
  bytes: (n) => (n < 1e6 ? `${number(Math.ceil(n / 1000))} kB` : `${number(n / 1e6)} MB`),
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  columns: (n) => `Its ${n} columns`,
  schema: 'Schema version',
  reading: 'For example, with DuckDB:',
  tables: {
    clippings: {
      title: 'Clippings',
      row: 'One row for each clipping, in the order of publication, undated ones last',
      columns: {
        clipping: 'Row number, from 0: what the other tables refer to',
        id: 'Stable identifier, made of the address, else of title and text',
        title: 'Title',
        url: 'Address of the article',
        outlet: 'Registered domain of the outlet',
        language: 'Language of the text',
        author: 'Author, where the clipping names one',
        published: 'First day that the date of publication covers',
        published_precision: 'How much of the date is known: day, month, year, unknown',
        published_source: 'Where the date comes from: url, byline, feed, editor, none',
        clipped_after: 'For undated clippings: clipped after about this day (estimate)',
        clipped_before: 'For undated clippings: clipped before about this day (estimate)',
        tags: 'Tags, in their order',
        truncated: 'The source has only the beginning of the article',
        words: 'Number of words',
        lead: 'The first 280 characters',
        verbatim: 'The text is the article’s own, and not an abstract',
        corrected: 'Why an editor changed the date or took something away, a line each'
      }
    },
    mentions: {
      title: 'Mentions',
      row: 'One row for each company, place or authority in each clipping that names it',
      columns: {
        clipping: CLIPPING,
        entity: 'Identifier in entities.parquet',
        kind: 'company, place or authority',
        mentions: 'How often it is named in title, text and tags',
        in_title: 'How often in the title',
        in_tags: 'How often in the tags',
        metonymic: 'How many of the mentions stand for the government seated there',
        first_offset: 'Where it is first named, in UTF-16 units of the text',
        surface: 'The first wording',
        quote: 'The sentence that names it first',
        names: NAMES,
        rule: `Of the surest mention. ${RULE}`,
        confidence: CONFIDENCE,
        corrected: 'Why an editor gave mentions to it'
      }
    },
    actions: {
      title: 'Actions',
      row: 'One row for each report of a regulatory action in a clipping',
      columns: {
        event: 'Shared by all reports of the same action',
        clipping: CLIPPING,
        date: 'First day that the date of the action covers',
        date_precision: 'How much of the date is known: day, month, year, unknown',
        type: 'Kind of action, such as fine or investigation_opened',
        status: 'done, announced, proposed or threatened; only the first two count',
        jurisdiction: 'Country code, EU or INT',
        authorities: 'Who acts',
        targets: 'Companies that it is aimed at',
        amount: 'Amount, in units of the currency',
        currency: 'Currency code',
        quote: 'The sentence that reports it, verbatim',
        quote_start: 'Where the sentence starts, in UTF-16 units of the text',
        quote_end: 'Where it ends',
        names: NAMES,
        rule: 'The rule that found it',
        confidence: CONFIDENCE,
        doubts: 'What its sentence leaves open, such as no target (no company is named) or title only',
        corrected: 'Why an editor changed or added it'
      }
    },
    entities: {
      title: 'Entities',
      row: 'One row for each company, place and authority that the clippings name, and for what they belong to',
      columns: {
        entity: 'Identifier, unique within its kind',
        kind: 'company, place or authority',
        name_en: 'English name',
        name_fr: 'French name',
        parent: 'What it belongs to: a parent company, the city of an airport',
        country: 'Country code, EU or INT',
        place_kind: 'Of places: venue, district, city, region, country and larger',
        latitude: 'Of places, in degrees',
        longitude: 'Of places, in degrees',
        wikidata: 'Wikidata identifier'
      }
    },
    texts: {
      title: 'Texts',
      row: 'One row for the text of each clipping',
      columns: {
        clipping: CLIPPING,
        text: 'Title, a blank line, paragraphs on a line each',
        excerpt: 'Only sentences with evidence are there; […] stands for the others'
      }
    },
    spans: {
      title: 'Spans',
      row: 'One row for each occurrence of a name in a text',
      columns: {
        clipping: CLIPPING,
        start: 'Where the name starts, in UTF-16 units; empty where an excerpt leaves it out',
        end: 'Where it ends',
        entity: 'Identifier in entities.parquet',
        kind: 'company, place or authority',
        surface: 'The wording',
        metonymic: 'The name of a place stands for the government seated there',
        rule: RULE,
        confidence: CONFIDENCE
      }
    },
    corrections: {
      title: 'Corrections',
      row: 'One row for each decision of an editor',
      columns: {
        clipping: `${CLIPPING}; empty where events were joined or split`,
        event: 'The event that it concerns, if there still is one',
        kind: 'confirm, reject, edit, add, rename, remove, published, merge or split',
        what: 'A type of action, a kind of entity, published or event',
        before: 'What was there, as JSON',
        after: 'What is there now, as JSON',
        author: 'Who decided',
        day: 'When',
        reason: 'Why'
      }
    }
  },
  exports: {
    title: 'Files that leave the charts',
    intro:
      '“Share” saves the rows behind a chart, the story or a comparison, as they are filtered; on the pages of names, those of the name. The columns are the same in every format; where nothing is known, a cell is empty. Lists stand in one cell, with semicolons between.',
    csv: 'UTF-8 with a byte order mark, commas between, lines that end in CR LF, names of columns in the first. A text that a spreadsheet would take for a formula has an apostrophe before it. Where Excel is set to a language that separates with semicolons, open the file with Data, From Text/CSV.',
    json: 'One object: coupures (version of the format, 1), chart, view (the query of the page’s address), link, title, filters in words, dataset, dataTo, licence, credit, numbers; then columns (name, type, meaning) and rows, each with every column or null.',
    parquet:
      'Texts and doubles, all of which may be null. The metadata of the file hold the same as JSON: the view under the key coupures, the columns under columns.',
    tables: {
      actions: {
        title: 'Of the actions over time',
        row: 'One row for each clipping that reports an action, with the sentence that does'
      },
      companies: {
        title: 'Of the companies',
        row: 'One row for each clipping that names a company, with a sentence that does'
      },
      places: {
        title: 'Of the places',
        row: 'One row for each clipping that names a place, with a sentence that does'
      },
      share: {
        title: 'Of the share of a name over time',
        row: 'One row for each period, and one for the clippings without a date'
      },
      together: {
        title: 'Of the companies named together with a name',
        row: 'One row for each company that the table of its page counts'
      },
      story: {
        title: 'Of all three charts',
        row: 'One row for each sentence that supports the filter, and for each clipping that passes it without one'
      },
      comparison: {
        title: 'Of a comparison',
        row: 'One row for each number that is compared'
      }
    }
  },
  corrections: {
    title: 'Corrections',
    intro: (n) =>
      `What editors decided after the rules had read the clippings: ${n === 1 ? 'one decision' : `${n} decisions`}. Each stands beside what it concerns on the other pages.`,
    none: 'Nothing has been corrected.',
    clipping: 'Clipping',
    several: 'several clippings',
    was: 'What was',
    is: 'What is',
    confirmed: 'Right as it was found',
    laws: {
      gdpr: 'General Data Protection Regulation (GDPR)',
      dsa: 'Digital Services Act (DSA)',
      dma: 'Digital Markets Act (DMA)',
      'ai-act': 'AI Act',
      pipl: 'Personal Information Protection Law (PIPL)',
      'online-safety': 'Online Safety Act',
      'anti-monopoly': 'antimonopoly law',
      cybersecurity: 'cybersecurity law'
    },
    reason: 'Reason',
    signed: 'Decided by',
    published: 'Date of publication',
    event: 'Events',
    nothing: 'nothing',
    fields: {
      type: 'type',
      status: 'status',
      jurisdiction: 'jurisdiction',
      authorities: 'by',
      targets: 'targets',
      date: 'date',
      amount: 'amount',
      currency: 'currency',
      law: 'law',
      quote: 'sentence',
      surface: 'called',
      company: 'company',
      place: 'place',
      authority: 'authority',
      event: 'event',
      events: 'events',
      clippings: 'clippings'
    }
  }
};
