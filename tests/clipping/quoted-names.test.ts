import { expect, it } from 'vitest';
import { sentenceOf } from '../../src/lib/clipping/quoted-names.ts';

it('names stand where they do when white space is made one space', () => {
  const quote = ' Pékin  a sanctionné\nAlibaba Group. ';
  const { text, names } = sentenceOf(quote, ['1-6 place beijing metonymic', '21-34 company alibaba']);
  expect(text).toBe('Pékin a sanctionné Alibaba Group.');
  expect(names).toEqual([
    { start: 0, end: 5, kind: 'place', entity: 'beijing', metonymic: true },
    { start: 19, end: 32, kind: 'company', entity: 'alibaba', metonymic: false }
  ]);
  expect(names.map(({ start, end }) => text.slice(start, end))).toEqual(['Pékin', 'Alibaba Group']);
});

it('a sentence without names is a sentence', () => {
  expect(sentenceOf('It rained.', [])).toEqual({ text: 'It rained.', names: [] });
});
