import type { EntityKind, NameRule } from '../lib/schema.ts';
import { CLASSES, classOfAction, loadConfidence } from '../pipeline/extract/confidence.ts';
import type { Confidence, Subject } from '../pipeline/extract/confidence.ts';
import type { ClippingFacts, EntityMentions } from '../pipeline/types.ts';
import { judgeActions } from './actions.ts';
import type { FoundClipping } from './found.ts';
import type { LabelledClipping } from './labels.ts';
import { isLabelled } from './names.ts';
import { plain } from './plain.ts';

/** One thing that was found, with the class of its evidence. */
export interface Finding {
  subject: Subject;
  class: string;
  confidence: number;
  right: boolean;
}

/** What was found in a clipping, judged; `found` is `facts` as people's scripts get it. */
export function findingsOf(
  label: LabelledClipping,
  facts: ClippingFacts,
  found: FoundClipping,
  confidence = loadConfidence()
): Finding[] {
  const { right } = judgeActions(label, found);
  const actions = facts.actions.map(({ doubts, confidence: given }, i): Finding => {
    return { subject: 'action', class: classOfAction(doubts), confidence: given, right: right[i] === true };
  });
  const names = (kind: EntityKind) => facts.entities.filter((entity) => entity.kind === kind);
  return [
    ...actions,
    ...namesFound(names('company'), found.companies, label.companies, confidence),
    ...namesFound(names('place'), found.places, label.places, confidence),
    ...rolesFound(label, facts, found, confidence)
  ];
}

/** Each company or place of a clipping once, by the strongest of the rules that found it. */
function namesFound(
  entities: readonly EntityMentions[],
  found: FoundClipping['companies'] | FoundClipping['places'],
  labels: LabelledClipping['companies'],
  { ofMention }: Confidence
): Finding[] {
  return entities.flatMap(({ mentions, tags }, i): Finding[] => {
    const rules = new Set<NameRule>(mentions.map(({ rule }) => rule));
    if (tags.length > 0) rules.add('tag');
    const rule = CLASSES.mention.find((known) => rules.has(known));
    const name = found[i];
    if (!name || rule === undefined) return [];
    return [
      { subject: 'mention', class: rule, confidence: ofMention(rule), right: isLabelled(labels, name) }
    ];
  });
}

/** The labels name authorities only where they act: a role is judged where the sentence of a found action plays it. */
function rolesFound(
  label: LabelledClipping,
  { actions, entities }: ClippingFacts,
  found: FoundClipping,
  { ofMention }: Confidence
): Finding[] {
  const { pairs } = judgeActions(label, found);
  return pairs.flatMap((pair): Finding[] => {
    const index = found.actions.indexOf(pair.found);
    const action = actions[index];
    if (!action) return [];
    const { authority, authority_accept = [] } = pair.label;
    const known = new Set([...authority, ...authority_accept.flat()].map(plain));
    return action.authorities.flatMap((id, i): Finding[] => {
      const inQuote = entities
        .find(({ kind, entity }) => kind === 'authority' && entity === id)
        ?.mentions.filter(({ start, end }) => start >= action.start && end <= action.end);
      if (!inQuote || inQuote.length === 0 || !inQuote.every(({ rule }) => rule === 'role')) return [];
      const right = known.has(plain(pair.found.authorities[i]));
      return [{ subject: 'mention', class: 'role', confidence: ofMention('role'), right }];
    });
  });
}
