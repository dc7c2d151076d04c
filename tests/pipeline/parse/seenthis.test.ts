import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/pipeline/errors.ts';
import { parseSeenthis } from '../../../src/pipeline/parse/seenthis.ts';

const NBSP = '\u00a0';
const original = process.env.COUPURES_ORIGINAL;

const parse = (...lines: string[]) => parseSeenthis(lines.join('\n'), 'list.txt');
/** A clipping with a title and an address, and these lines below. */
const below = (...lines: string[]) =>
  parse('• One', '    https://a.example/1', '', ...lines.map((line) => (line === '' ? '' : `    ${line}`)));

describe('the Seenthis layout', () => {
  it('takes a first bullet at the margin and later ones that are indented', () => {
    const found = parse(
      '• One',
      '    https://a.example/1',
      '',
      '    Text.',
      '',
      '  • Two',
      '    https://a.example/2',
      '',
      '    Text.'
    );
    expect(found.map(({ title, line, url }) => ({ title, line, url }))).toEqual([
      { title: 'One', line: 1, url: 'https://a.example/1' },
      { title: 'Two', line: 6, url: 'https://a.example/2' }
    ]);
  });

  it('takes a title that a word processor broke, which would else fall to the clipping before', () => {
    const found = parse('• One', '', '    Text.', '', '  • Two\u2028halves \r', '', '    More.');
    expect(found.map(({ title, body }) => [title, body])).toEqual([
      ['One', 'Text.'],
      ['Two halves', 'More.']
    ]);
  });

  it('leaves a bullet inside the text in the text', () => {
    const found = below('Three points:', '• first', '• second');
    expect(found).toHaveLength(1);
    expect(found[0]?.body).toBe('Three points:\n• first\n• second');
  });

  it('takes the address after the text where none stands under the title', () => {
    const [clipping] = parse(
      '• One',
      '',
      '    1. Heading',
      '',
      '    Text.',
      '',
      '    https://a.example/cut-sho',
      '',
      '    #a',
      '',
      '    ping @someone'
    );
    expect(clipping).toMatchObject({
      url: 'https://a.example/cut-sho',
      body: '1. Heading\nText.',
      tags: ['a'],
      otherUrls: []
    });
  });

  it('never takes an address below the tags for the clipping’s own', () => {
    const [clipping] = parse(
      '• One',
      '',
      '    Text.',
      '',
      '    #a (...)',
      '',
      '    ##b',
      '    //cdn.example/picture.png'
    );
    expect(clipping).toMatchObject({ url: null, otherUrls: ['//cdn.example/picture.png'], tags: ['a', 'b'] });
  });

  it('keeps an address that follows the text apart when the title has one already', () => {
    const [clipping] = below('Text.', '', 'See also.', 'https://b.example/2', '', '#a');
    expect(clipping).toMatchObject({
      url: 'https://a.example/1',
      otherUrls: ['https://b.example/2'],
      body: 'Text.\nSee also.'
    });
  });

  it('tells a cut text from a cut line of tags', () => {
    const [text] = below('The text stops (...)', '', '#a #b');
    const [tags] = below('The text is whole.', '', `#a #b${NBSP}(...)`);
    expect([text?.truncated, tags?.truncated]).toEqual([true, false]);
  });

  it('takes an excerpt as cut that breaks off above the reader’s own words, or behind a space', () => {
    const cut = (...lines: string[]) => below(...lines, '', '#a')[0]?.truncated;
    expect(cut('It goes on (...)', '', '— To be read beside the other one.')).toBe(true);
    expect(cut('And Acme would help …')).toBe(true);
    expect(cut('Et le comité attend toujours…')).toBe(false);
    expect(cut('It is told [...] in full.', '', '— Well told.')).toBe(false);
  });

  it('reads tags with one and two signs once each, and drops those that name nothing', () => {
    const [clipping] = below(
      'Text.',
      '',
      `#Paypal # #Ant_Group #Paypal${NBSP}(...)`,
      '',
      '##_ ##[fr]Loi_[en]Law_ ##Paypal'
    );
    expect(clipping?.tags).toEqual(['Paypal', 'Ant_Group', '[fr]Loi_[en]Law_']);
  });

  it('leaves a line of prose with a hash sign in the text', () => {
    const [clipping] = below('#1 in sales, says the firm.', '', '#a');
    expect(clipping).toMatchObject({ body: '#1 in sales, says the firm.', tags: ['a'] });
  });

  it('drops the line-break words glued to a sentence and keeps no-break spaces', () => {
    const [clipping] = below(`Il dit${NBSP}: oui.Retour ligne automatique`, 'Intertitre');
    expect(clipping?.body).toBe(`Il dit${NBSP}: oui.\nIntertitre`);
  });

  it('says what a clipping looks like where there is none', () => {
    expect(() => parseSeenthis('Just a letter.\n', 'letter.txt')).toThrow(InputError);
    expect(() => parseSeenthis('Just a letter.\n', 'letter.txt')).toThrow(
      /letter\.txt: no clipping found.*"• Title"/
    );
  });

  it.skipIf(original === undefined)('finds 25 clippings in the original corpus', () => {
    const found = parseSeenthis(readFileSync(original ?? '', 'utf8'), 'original');
    expect(found).toHaveLength(25);
    expect(found.every(({ url, body, tags }) => url !== null && body !== '' && tags.length > 0)).toBe(true);
  });
});
