import { describe, expect, it } from 'vitest';
import { createSceneReader } from '../../../../src/pipeline/extract/scene.ts';
import { signsOf } from '../../../../src/pipeline/extract/likeness/signs.ts';
import type { Mention } from '../../../../src/pipeline/types.ts';
import { clippingOf } from '../gazetteers.ts';

const TEXT = 'The CNIL fined Google and Meta €5 million in 2021.';

function mentionOf(surface: string, kind: Mention['kind']): Mention {
  const start = `Review\n\n${TEXT}`.indexOf(surface);
  const span = { start, end: start + surface.length };
  return {
    ...span,
    entity: surface.toLowerCase(),
    kind,
    surface,
    metonymic: false,
    rule: 'name',
    confidence: 1
  };
}

function signsFor(struck: string | null): string[] {
  const mentions = [
    mentionOf('CNIL', 'authority'),
    mentionOf('Google', 'company'),
    mentionOf('Meta', 'company')
  ];
  const reader = createSceneReader({ ...clippingOf('Review', TEXT), language: 'en' }, mentions);
  return signsOf(reader.at(8), reader, 'en', struck);
}

describe('signs of a sentence', () => {
  it('call names by what they are, and the company that is asked about apart from others', () => {
    expect(signsFor('google')).toEqual(
      expect.arrayContaining(['AUTHORITY fined', 'fined COMPANY', 'COMPANY … OTHER', 'SUM', 'YEAR'])
    );
    expect(signsFor('meta')).toEqual(expect.arrayContaining(['fined OTHER', 'OTHER … COMPANY']));
    expect(signsFor('meta').join(' ')).not.toMatch(/google|meta|cnil/i);
  });

  it('tell what stands between who acts and the company, and around a sum', () => {
    expect(signsFor('google')).toEqual(
      expect.arrayContaining(['AUTHORITY > fined > COMPANY', 'and > SUM', 'SUM > in'])
    );
  });

  it('name no company where the sentence does not name whom it is asked about', () => {
    const signs = signsFor(null);
    expect(signs).toContain('fined OTHER');
    expect(signs).not.toContain('COMPANY');
  });

  it('are each given once', () => {
    const signs = signsFor('google');
    expect(new Set(signs).size).toBe(signs.length);
  });
});
