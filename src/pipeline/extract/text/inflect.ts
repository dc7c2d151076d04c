/**
 * Forms of regular French and English verbs that newspapers use: present and past in the third person, participles,
 * infinitive, future. Forms that only say what might be (« infligerait ») are left out.
 */

/** Forms of a French verb in -er, -ir (finir) or -re (rendre), the infinitive first; other words stay as they are. */
export function frenchForms(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  if (infinitive.endsWith('er')) {
    // « gèle », « rejette »: whichever of the two the verb does not take is no word and does no harm.
    const closed = stem.replace(/[eé](?=[^aeiouyéèà]$)/, 'è');
    const doubled = stem.replace(/(?<=e)([lt])$/, '$1$1');
    const soft = stem.replace(/g$/, 'ge').replace(/c$/, 'ç');
    // « renvoie », « essuiera ».
    const mute = stem.replace(/(?<=[aou])y$/, 'i');
    return unique([
      infinitive,
      ...['é', 'ée', 'és', 'ées', 'èrent'].map((end) => stem + end),
      ...[stem, closed, doubled, mute].flatMap((form) =>
        ['e', 'ent', 'era', 'eront'].map((end) => form + end)
      ),
      ...(stem.endsWith('envoy') ? ['a', 'ont'].map((end) => `${stem.slice(0, -3)}verr${end}`) : []),
      // « Nous enquêtons »: officials are quoted.
      ...['a', 'ait', 'aient', 'ant', 'ons'].map((end) => soft + end)
    ]);
  }
  if (infinitive.endsWith('ir')) {
    const ends = ['i', 'ie', 'is', 'ies', 'it', 'issent', 'issait', 'issaient', 'issant', 'irent'];
    return [infinitive, ...ends.map((end) => stem + end), `${infinitive}a`, `${infinitive}ont`];
  }
  if (infinitive.endsWith('re')) {
    const ends = ['', 'ent', 'u', 'ue', 'us', 'ues', 'ait', 'aient', 'ant', 'it', 'irent', 'ra', 'ront'];
    return [infinitive, ...ends.map((end) => stem + end)];
  }
  return [infinitive];
}

/** Forms of a regular English verb: « ban », “bans”, “banned”, “banning”. */
export function englishForms(base: string): string[] {
  const last = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base) ? base + base.slice(-1) : base;
  const cut = last.replace(/e$/, '');
  const soft = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : null;
  return [
    base,
    soft ? `${soft}s` : /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    soft ? `${soft}d` : `${cut}ed`,
    `${cut}ing`
  ];
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}
