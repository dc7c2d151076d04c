import type { CompanyEntry, Mention } from '../../types.ts';
import type { Scene, SceneReader } from '../scene.ts';
import { isAncestor, UNIT_OF } from './owners.ts';

/** « Le premier affichait des publicités dans A. Il a six mois pour »: whose A is, where the title names that one among others. */
export function ownersInTitle(
  ids: string[],
  reader: SceneReader,
  companies: ReadonlyMap<string, CompanyEntry>
): string[] {
  const [one, ...more] = ids;
  const head = reader.at(0);
  const owner = head.inTitle
    ? head.companies
        .flatMap(({ entity }) => entity ?? [])
        .find((id) => one !== undefined && isAncestor(id, one, companies))
    : undefined;
  return owner !== undefined && more.length === 0 ? [owner] : ids;
}

/** “Ant Group, his payments company, … the company”. */
export function isCalledFirm({ end }: Mention, { start, text }: Scene): boolean {
  return CALLED_FIRM.test(text.slice(end - start, end - start + 80));
}

const CALLED_FIRM =
  /^,\s(?:(?!(?:which|who|whose|qui|dont)\s)[\p{L}'-]+\s){1,4}(?:company|firm|group|bank|lender|société|entreprise|groupe|banque|filiale|subsidiary)(?!\p{L})/u;

/** Whether those named elsewhere are owners of the company that a clipping is about. */
export function isAboutUnit(
  title: string,
  named: readonly Mention[],
  companies: ReadonlyMap<string, CompanyEntry>
): boolean {
  return named.length > 0 && named.every(({ entity }) => isAncestor(entity ?? '', title, companies));
}

/** « Le réseau du groupe B, qui fera appel, »: a sentence opens with a unit that is not named, but for its owner. */
export function areOnlyOwners([owner, ...others]: readonly Mention[], { start, text }: Scene): boolean {
  if (owner === undefined || others.length > 0) return false;
  const before = text.slice(0, owner.start - start);
  return UNIT_OF.test(before) && /^[«"\s]*(?:l[ea]\s|l'|the\s)[\p{L}\s'-]{3,40}$/iu.test(before);
}

/** « L’addition s’alourdit pour A. », “It got worse for A.”: a sentence that names one company, as its last words. */
export function endsWith({ companies, start, text }: Scene, [one]: readonly Mention[]): boolean {
  return (
    one !== undefined &&
    companies.length === 1 &&
    /\s(?:pour|chez|for|at)\s(?:the\s|l')?$/u.test(text.slice(0, one.start - start)) &&
    /^[.!»"\s]*$/u.test(text.slice(one.end - start))
  );
}
