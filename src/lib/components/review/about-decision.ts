import type { Decision } from '../../review/decision.ts';
import { dateWords, sentenceOf } from './kit.ts';
import type { Kit } from './kit.ts';

/** What a decision is about, for a list of them: the action as a sentence, or the name or date and the clipping’s title. */
export function aboutDecision({ verdict }: Pick<Decision, 'verdict'>, kit: Kit): string {
  const { review, names, words, pageWords } = kit;
  const { actions, clippings } = review.data;
  const titleOf = (id: string) => clippings.find((clipping) => clipping.id === id)?.title || words.untitled;
  const eventWords = (id: string) => {
    const report = actions.find(({ event }) => event === id);
    return report ? sentenceOf(report, kit) : id;
  };
  switch (verdict.kind) {
    case 'confirm':
    case 'reject':
    case 'edit': {
      const action = actions.find(({ row }) => row === verdict.row);
      return action ? sentenceOf(action, kit) : '';
    }
    case 'add':
      return `${sentenceOf(verdict.fields, kit)} · ${titleOf(verdict.clipping)}`;
    case 'rename':
    case 'remove': {
      const { kind, entity, surface } = verdict.mention;
      const was =
        surface === null
          ? names(kind, entity)
          : `${names(kind, entity)} (${pageWords.filter.quoted(surface)})`;
      const now = verdict.kind === 'rename' ? ` → ${names(kind, verdict.to)}` : '';
      return `${was}${now} · ${titleOf(verdict.clipping)}`;
    }
    case 'published':
      return `${dateWords(verdict.date, kit)} · ${titleOf(verdict.clipping)}`;
    case 'merge':
      return `${verdict.events.map(eventWords).join(', ')} → ${eventWords(verdict.into)}`;
    case 'split':
      return `${eventWords(verdict.event)} · ${verdict.clippings.map(titleOf).join(', ')}`;
  }
}
