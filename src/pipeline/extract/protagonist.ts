import type { Mention } from '../types.ts';
import { bystandersOf } from './bystanders.ts';
import type { Scene, SceneReader } from './scene.ts';

/**
 * The company that a clipping is about: the one that its title names, or, where that names none, the one that the text opens
 * with as its subject (“Apple used to settle quietly.”); null where nobody can tell.
 */
export function protagonistOf(reader: SceneReader): string | null {
  const title = reader.at(0);
  const named = title.inTitle ? withoutBystanders(title) : [];
  if (named.length > 0) return only(named);
  let opening = title.inTitle ? reader.after(title) : title;
  while (opening?.inTitle) opening = reader.after(opening);
  if (!opening) return null;
  const spoken = withoutBystanders(opening);
  return isSubject(spoken[0], opening) ? only(spoken) : null;
}

function withoutBystanders(scene: Scene): Mention[] {
  const bystanders = bystandersOf(scene);
  return scene.companies.filter((mention) => !bystanders.has(mention));
}

function only(mentions: readonly Mention[]): string | null {
  const [id, ...others] = new Set(mentions.flatMap(({ entity }) => entity ?? []));
  return id !== undefined && others.length === 0 ? id : null;
}

function isSubject(first: Mention | undefined, { start, text }: Scene): boolean {
  return first !== undefined && /^[«“"\s]*$/.test(text.slice(0, first.start - start));
}
