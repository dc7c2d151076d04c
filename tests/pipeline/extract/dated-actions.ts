import { actionsIn } from './actions-in.ts';

/** What a clipping of Friday, 4 July 2025 tells, a line for each action in the order of the text: « type authorities → targets day sum », the sum where there is one. */
export function datedActions(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, authorities, targets, date, amount }) =>
      `${type} ${authorities.join('+')} → ${targets.join('+')} ${date.date ?? '?'}${amount === null ? '' : ` ${amount}`}`
  );
}
