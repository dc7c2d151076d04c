import { describe, expect, it } from 'vitest';
import { createTagReader } from '../../../src/pipeline/extract/names/tags.ts';
import { WORLD } from './gazetteers.ts';

const read = createTagReader(WORLD);
const entities = (...tags: string[]) => read(tags).map(({ entity }) => entity);

describe('createTagReader', () => {
  it('compares tags without separators, dots, accents and case', () => {
    expect(entities('Alibaba_cloud', 'antgroup', 'JDcom', 'JD.com', 'Youtube')).toEqual([
      'alibaba-cloud',
      'ant-group',
      'jd-com',
      'jd-com',
      'youtube'
    ]);
  });

  it('reads both names of a double tag, and authorities', () => {
    expect(entities('CambridgeAnalytica/Emerdata', 'FTC')).toEqual([
      'cambridge-analytica',
      'emerdata',
      'federal-trade-commission'
    ]);
  });

  it('takes a name that is also a word only with its capital, a short one only as it is written', () => {
    expect(entities('Apple', 'Visa', 'Line', 'GE', 'QQ')).toEqual([
      'apple',
      'visa',
      'line',
      'general-electric',
      'qq'
    ]);
    expect(entities('apple', 'visa', 'line', 'ge', 'qq', 'orange', 'free')).toEqual([]);
  });

  it('finds nothing in topics and places', () => {
    expect(entities('finance', 'voix', 'Chine', 'QRcode', 'domination', '')).toEqual([]);
  });
});
