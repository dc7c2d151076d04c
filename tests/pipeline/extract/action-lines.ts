import { actionsIn } from './actions-in.ts';

/** What a clipping of 4 July 2025 tells, a line for each action in the order of the text: type, authorities, targets and sum, `-` where there is none. */
export function actionLines(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2025-07-04' }).map(
    ({ type, authorities, targets, amount }) =>
      [type, authorities.join('+') || '-', targets.join('+') || '-', amount ?? '-'].join(' ')
  );
}
