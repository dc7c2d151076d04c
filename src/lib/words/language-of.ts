import type { Locale } from './locale.ts';

/** Small words that a sentence of one language cannot do without, and that are none in the other. */
const SMALL_WORDS: Record<Locale, ReadonlySet<string>> = {
  en: new Set(
    'the of and in to is was were are for by with that this it its from as not which an be has had'.split(' ')
  ),
  fr: new Set(
    'le la les des une du et est dans que qui pour par sur au aux en ce cette il elle sa son ne pas été'.split(
      ' '
    )
  )
};

/**
 * The language of words that an editor wrote, for `lang` where it is not that of the page (`locale`): undefined where it is, or
 * where the words do not tell.
 */
export function foreignLanguage(text: string, locale: Locale): Locale | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [en, fr] = (['en', 'fr'] as const).map(
    (of) => words.filter((word) => SMALL_WORDS[of].has(word)).length
  );
  const found = en === fr ? locale : (en ?? 0) > (fr ?? 0) ? 'en' : 'fr';
  return found === locale ? undefined : found;
}
