const FEW = 2;

/** A rule as people can read it: of the words of which one must stand somewhere, the first two. */
export function shortRule(rule: string): string {
  return rule.replace(/\(([^()]*)\)/g, (all, words: string) => {
    const choices = words.split('/');
    return choices.length > FEW + 1 ? `(${choices.slice(0, FEW).join('/')}/…)` : all;
  });
}
