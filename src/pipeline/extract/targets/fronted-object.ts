/**
 * Of the words for a company before a verb those that open its clause as whom it strikes: « À la première, l’agence réclame 5 millions ; à la seconde,
 * elle enjoint de », « Au géant américain, la CNIL inflige ». `before` is the sentence up to the verb; the offset there, or null.
 */
export function frontedObject(found: readonly RegExpExecArray[], before: string): number | null {
  const fronted = found.find(({ index, 0: words }) => {
    const behind = before.slice(index + words.length);
    const contracted = /^au\s/iu.test(words) ? 'à ' : '';
    return (
      FRONTED.test(before.slice(0, index) + contracted) && /^[,\s]/u.test(behind) && !behind.includes(';')
    );
  });
  return fronted?.index ?? null;
}

const FRONTED = /(?:^|;\s)(?:à|pour|contre)\s$/iu;
