import { describe, expect, it } from 'vitest';
import { neededWords } from '../../../src/pipeline/extract/text/needed-words.ts';

const mayHold = (pattern: RegExp, text: string) => neededWords(pattern)?.(text) ?? true;

describe('the words that a pattern needs', () => {
  it.each([
    [/(?<![\p{L}])(?:amende|fine[ds]?)(?![\p{L}])/iu, 'A taste for mending ends'],
    [/(?<!\p{L})(?:the|la)\s(?:regulator|watchdog)/u, 'The watchman and la règle'],
    [/\p{Lu}\p{Ll}+\s(?:sues|sued)\s/u, 'Rivals are suing Example'],
    [/(?:hand(?:ed|s)?\s)+out\sa\sfine/u, 'They hand in a bill'],
    [/(?:n'|ne )[^.]{0,20}(?:jamais|aucune)/u, 'On ne sait pas encore'],
    [/(?:^|\s)to$/u, 'told them today']
  ])('%s is not looked for in « %s »', (pattern, text) => {
    expect(pattern.test(text)).toBe(false);
    expect(mayHold(pattern, text)).toBe(false);
  });

  it.each([
    [/(?<![\p{L}])été(?![\p{L}])/iu, 'ÉTÉ'],
    [/l['’]amende/u, 'Il paie l’amende'],
    [/^(?:Le|La) Cour/u, 'La Cour'],
    [/sued$/u, 'It was sued'],
    [/\ssued\s(?!by)/u, 'is  sued  for'],
    [/fine(?:s)?(?!\p{L})[,;]/u, 'of fines;'],
    [/(?:ab)+c/u, 'xababc'],
    [/a[😀é]+bc/u, 'a😀bc'],
    [/number\s\p{N}x/u, 'number 𝟎x'],
    [/Å?ngström|kilo/iu, 'Ångström'],
    [/\bKilo\b/iu, 'Kilo'],
    [/(?:on|in)\s\d{4}/u, 'in 2021'],
    [/(?:){2}told/u, 'told'],
    [/^told$/mu, 'first\ntold\nlast']
  ])('%s is looked for in « %s », which holds it', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(mayHold(pattern, text)).toBe(true);
  });

  it.each([/\d+/u, /\p{L}+/u, /(?:fine)?/u, /fine|\d/u, /(a)fine\1/u, /a|fine/u])(
    '%s needs none that could tell',
    (pattern) => {
      expect(neededWords(pattern)).toBeNull();
    }
  );

  it('are looked for anew in each text, whatever was asked before', () => {
    const [fined, sued] = [/fined/u, /sued/u].map(neededWords);
    const texts = Array.from({ length: 20 }, (_, i) => `${i} was ${i % 2 === 0 ? 'fined' : 'sued'}`);
    for (const text of [...texts, ...texts.toReversed()]) {
      expect(fined?.(text)).toBe(text.endsWith('fined'));
      expect(sued?.(text)).toBe(text.endsWith('sued'));
    }
  });
});
