import { fold } from '../extract/text/characters.ts';
import type { Clipping, EntityMentions, Mention } from '../types.ts';
import { refuse, withReason } from './correction.ts';
import type { Decision, MentionCorrection, MentionKey } from './correction.ts';

interface Names {
  mentions: Mention[];
  entities: EntityMentions[];
}

/**
 * A clipping's names after renaming and removing mentions, what that changed, and the reasons of removals, which leave no row
 * behind.
 * Comes before actions are read, whose targets and authorities are mentions. Throws where an entry matches nothing, or
 * what another one matches.
 */
export function correctMentions(
  clipping: Clipping,
  found: Names,
  corrections: readonly MentionCorrection[]
): Names & { decisions: Decision[]; removed: string[] } {
  if (corrections.length === 0) return { ...found, decisions: [], removed: [] };
  const decided = new Map<Mention | string, MentionCorrection>();
  for (const correction of corrections) {
    for (const item of matches(clipping, found.entities, correction)) {
      const other = decided.get(item);
      if (other) refuse(correction, `${other.where} is about the same mentions`, 'delete one of the two');
      decided.set(item, correction);
    }
  }
  return {
    mentions: found.mentions.flatMap((mention) => renamed(mention, decided.get(mention))),
    entities: regroup(found.entities, decided),
    decisions: corrections.map(decision),
    removed: corrections.filter(({ kind }) => kind === 'remove').map(({ reason }) => reason)
  };
}

function decision(correction: MentionCorrection): Decision {
  const { kind, entity, surface } = correction.mention;
  const before = { [kind]: entity, ...(surface !== null && { surface }) };
  return { correction, before, after: correction.kind === 'rename' ? { [kind]: correction.to } : null };
}

/** What stands for a tag among things that corrections are about: a tag may name an entity of each kind. */
const tagItem = ({ kind, entity }: Pick<EntityMentions, 'kind' | 'entity'>, tag: string) =>
  `${kind} ${entity} #${tag}`;

function matches(
  clipping: Clipping,
  entities: readonly EntityMentions[],
  correction: MentionCorrection
): (Mention | string)[] {
  const { kind, entity, surface } = correction.mention;
  const found = entities.find((named) => named.kind === kind && named.entity === entity);
  if (!found) {
    const there = entities.filter((named) => named.kind === kind).map((named) => named.entity);
    return refuse(
      correction,
      `the clipping ${clipping.id} names no ${kind} ${entity}; it names ${there.join(', ') || 'none'}`,
      'correct or delete the entry'
    );
  }
  const items = [
    ...found.mentions.filter((mention) => isNamed(mention.surface, correction.mention)),
    ...found.tags.filter((tag) => isNamed(tag, correction.mention)).map((tag) => tagItem(found, tag))
  ];
  if (items.length > 0) return items;
  const surfaces = new Set([...found.mentions.map((mention) => mention.surface), ...found.tags]);
  return refuse(
    correction,
    `${entity} is never called "${surface ?? ''}" in the clipping ${clipping.id}, but ${[...surfaces].join(', ')}`,
    'correct or delete the entry'
  );
}

const isNamed = (name: string, { surface }: MentionKey) => surface === null || fold(name) === fold(surface);

function renamed(mention: Mention, correction: MentionCorrection | undefined): Mention[] {
  if (correction === undefined) return [mention];
  if (correction.kind === 'remove') return [];
  return [{ ...mention, entity: correction.to, rule: 'editor', confidence: 1 }];
}

/** The mentions of each entity after corrections: where one is renamed to another of the clipping, together. */
function regroup(
  entities: readonly EntityMentions[],
  decided: ReadonlyMap<Mention | string, MentionCorrection>
): EntityMentions[] {
  const groups = new Map<string, EntityMentions>();
  const place = (
    { kind, entity }: EntityMentions,
    correction: MentionCorrection | undefined,
    add: (to: EntityMentions) => void
  ) => {
    if (correction?.kind === 'remove') return;
    const id = correction?.to ?? entity;
    const group = groups.get(`${kind} ${id}`) ?? { entity: id, kind, mentions: [], tags: [] };
    groups.set(`${kind} ${id}`, group);
    if (correction && group.corrected?.includes(correction.reason) !== true)
      group.corrected = withReason(group.corrected, correction.reason);
    add(group);
  };
  for (const named of entities) {
    for (const mention of named.mentions) {
      const correction = decided.get(mention);
      place(named, correction, ({ mentions }) => mentions.push(...renamed(mention, correction)));
    }
    for (const tag of named.tags) {
      place(named, decided.get(tagItem(named, tag)), ({ tags }) => {
        if (!tags.includes(tag)) tags.push(tag);
      });
    }
  }
  for (const { mentions } of groups.values()) mentions.sort((a, b) => a.start - b.start);
  return [...groups.values()];
}
