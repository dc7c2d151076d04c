import { describe, expect, it } from 'vitest';
import { englishForms, frenchForms } from '../../../src/pipeline/extract/text/inflect.ts';

describe('forms of regular verbs', () => {
  it('softens c and g before a, and opens or doubles the stem before a mute e', () => {
    expect(frenchForms('prononcer')).toContain('prononça');
    expect(frenchForms('infliger')).toEqual(expect.arrayContaining(['infligeait', 'infligent', 'infligées']));
    expect(frenchForms('geler')).toContain('gèle');
    expect(frenchForms('rejeter')).toContain('rejette');
  });

  it('knows verbs in -ir and -re', () => {
    expect(frenchForms('punir')).toEqual(expect.arrayContaining(['punit', 'puni', 'puniront']));
    expect(frenchForms('suspendre')).toEqual(expect.arrayContaining(['suspend', 'suspendue', 'suspendra']));
  });

  it('leaves out what only might be', () => {
    expect(frenchForms('infliger')).not.toContain('infligerait');
  });

  it('doubles the last letter of short English verbs and turns y into i', () => {
    expect(englishForms('ban')).toEqual(['ban', 'bans', 'banned', 'banning']);
    expect(englishForms('impose')).toEqual(['impose', 'imposes', 'imposed', 'imposing']);
    expect(englishForms('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
    expect(englishForms('clamp')).toEqual(['clamp', 'clamps', 'clamped', 'clamping']);
  });
});
