import { actionsIn } from './actions-in.ts';

/** What a clipping of Friday, 4 July 2025 tells as done or announced, a line for each action in the order of the text: « type authorities companies sum ». */
export function doneActions(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' })
    .filter(({ status }) => status === 'done' || status === 'announced')
    .map(({ type, authorities, targets, amount }) =>
      [type, authorities.join('+'), targets.join('+'), amount ?? '-'].join(' ')
    );
}
