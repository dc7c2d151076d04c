import { DIFFICULTIES, MEASURES, ORIGINS } from '../lib/accuracy.ts';
import type { Breakdown, Difficulty, HalfAccuracy, HalfName, Origin } from '../lib/accuracy.ts';
import { ACTION_TYPES } from '../lib/schema.ts';
import type { Finding } from './findings.ts';
import { calibrationOf } from './calibration.ts';
import { measure, measureOne } from './measure.ts';
import { shareOf } from './share.ts';
import type { Verdict } from './verdict.ts';

/** All that was judged of one clipping. */
export interface JudgedClipping {
  language: string;
  /** It tells again what a real paper told. */
  retold?: boolean;
  difficulties: readonly Difficulty[];
  verdicts: readonly Verdict[];
  findings: readonly Finding[];
}

/** The numbers of a half: of all its clippings, of each language, origin and difficulty, and of each type of action. */
export function accuracyOf(name: HalfName, clippings: readonly JudgedClipping[]): HalfAccuracy {
  const languages = [...new Set(clippings.map(({ language }) => language))].sort();
  return {
    name,
    clippings: clippings.length,
    results: measure(verdictsOf(clippings)),
    languages: languages.map((key) => breakdown(key, clippings, ({ language }) => language === key)),
    origins: originsOf(clippings),
    difficulties: DIFFICULTIES.map((key) =>
      breakdown(key, clippings, ({ difficulties }) => difficulties.includes(key))
    ).filter((row) => row.clippings > 0),
    types: ACTION_TYPES.flatMap((key) => {
      const ofType = verdictsOf(clippings).map((verdicts) => verdicts.filter(({ type }) => type === key));
      return ofType.every((verdicts) => verdicts.length === 0)
        ? []
        : [{ key, result: measureOne('actions', ofType) }];
    }),
    calibration: {
      actions: calibrationOf(predictionsOf(clippings, 'action')),
      mentions: calibrationOf(predictionsOf(clippings, 'mention'))
    }
  };
}

/** Nothing where all are of one origin. */
function originsOf(clippings: readonly JudgedClipping[]): Breakdown<Origin>[] {
  const rows = ORIGINS.map((key) =>
    breakdown(key, clippings, ({ retold = false }) => retold === (key === 'retold'))
  );
  return rows.every((row) => row.clippings > 0) ? rows : [];
}

function breakdown<Key>(
  key: Key,
  all: readonly JudgedClipping[],
  belongs: (clipping: JudgedClipping) => boolean
): Breakdown<Key> {
  const clippings = all.filter(belongs);
  const faultless = clippings.map(({ verdicts }) => ({
    hits: Number(verdicts.every(({ outcome }) => outcome === 'right')),
    of: 1
  }));
  return {
    key,
    clippings: clippings.length,
    faultless: shareOf(faultless),
    results: MEASURES.map((name) => measureOne(name, verdictsOf(clippings)))
  };
}

const verdictsOf = (clippings: readonly JudgedClipping[]) => clippings.map(({ verdicts }) => verdicts);

function predictionsOf(clippings: readonly JudgedClipping[], subject: Finding['subject']) {
  return clippings.flatMap(({ findings }, clipping) =>
    findings.filter((finding) => finding.subject === subject).map((finding) => ({ clipping, ...finding }))
  );
}
