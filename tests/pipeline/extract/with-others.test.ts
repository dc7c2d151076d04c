import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

describe('a company whose name is a word', () => {
  it.each<['en' | 'fr', string, string[]]>([
    ['en', 'Meta and other firms were fined by the Irish data regulator on Monday.', ['meta']],
    ['en', 'Target and its rivals were sued by the FTC on Monday.', ['target']],
    ['en', 'Meta, along with Google, was fined by the Irish data regulator on Monday.', ['meta', 'google']],
    ['en', 'Orange, like other carriers, was fined by the CNIL on Monday.', ['orange']],
    ['en', 'Meta, together with two smaller companies, was fined by the CNIL on Monday.', ['meta']],
    ['fr', 'Orange et d’autres entreprises ont été sanctionnées lundi par la CNIL.', ['orange']],
    ['fr', 'Free et plusieurs concurrents ont été sanctionnés lundi par la CNIL.', ['free']],
    ['fr', 'Meta, ainsi que Google, ont été sanctionnés lundi par la CNIL.', ['meta', 'google']],
    ['fr', 'Apple, comme d’autres fabricants, a été sanctionné lundi par la CNIL.', ['apple']],
    ['fr', 'Meta a été sanctionné lundi par la CNIL, ainsi que Google.', ['meta', 'google']]
  ])('is one in a row with firms, or in their company (%s): %s', (language, text, targets) => {
    expect(actionsIn(language, text).map((action) => action.targets)).toEqual([targets]);
  });

  it.each<['en' | 'fr', string]>([
    ['en', 'Apple and other fruit were banned by the Indian government on Monday.'],
    ['en', 'Target and its meaning, like other words, was banned by the regulator.'],
    ['fr', 'Orange et sa cathédrale ont été fermées lundi par le préfet.']
  ])('is none beside anything else (%s): %s', (language, text) => {
    expect(actionsIn(language, text).flatMap((action) => action.targets)).toEqual([]);
  });
});
