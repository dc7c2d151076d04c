import type { Mention } from '../../types.ts';
import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import { COMPARED } from '../sums/compared.ts';
import { bystandersOf } from './bystanders.ts';
import { earnsOrSpends } from './target-zone.ts';

/** « A must pay 5m and B 2m »: the companies that share the verb. */
export function sharingVerb(targets: readonly Mention[], hit: Hit, scene: Scene): Mention[] {
  const bystanders = bystandersOf(scene);
  const start = Math.min(...targets.map((target) => target.start));
  const end = Math.max(...targets.map((target) => target.end));
  const between = (mention: Mention) =>
    mention.start < start
      ? scene.text.slice(mention.end - scene.start, start - scene.start)
      : scene.text.slice(Math.max(end, hit.end) - scene.start, mention.start - scene.start);
  const eligible = scene.companies.filter(
    (mention) =>
      !bystanders.has(mention) &&
      (targets.includes(mention) ||
        (!earnsOrSpends(mention, scene) &&
          !OVER_DEALINGS.test(scene.text.slice(0, mention.start - scene.start)) &&
          !COMPARED.test(scene.text.slice(end - scene.start, mention.start - scene.start)) &&
          !COMPARED.test(between(mention)) &&
          !FINED_AGAIN.test(between(mention)) &&
          !/;/u.test(
            scene.text.slice(mention.end - scene.start, Math.max(mention.end, hit.start) - scene.start)
          )))
  );
  return targets.length > 0 && targets.every((mention) => eligible.includes(mention)) ? eligible : [];
}

/** “fined A €5m over the collapse of B”, « pour ses échanges avec B »: what it was about. */
const OVER_DEALINGS =
  /\s(?:over|about|following|after|pour|après|à propos d[eu]|au sujet d[eu]|au titre d[eu])\s(?:(?:the|its|his|an?|la|le|les|son|sa|ses)\s|l')?(?:[\p{Ll}-]+\s){1,3}(?:(?:of|with|at|by|in|on|de|du|avec|chez|par|dans|sur)\s(?:the\s|la\s|le\s)?|d')$/u;

/** “fined A €5m; another agency fined B €3m”: no verb is shared. */
const FINED_AGAIN =
  /(?<!\p{L})(?:fined|fines|fining|imposed|imposes|imposing|slapped|slapping|handed|handing|inflig\p{L}+|condamn\p{L}+|sanctionn\p{L}+|puni(?:t|e|s|es|r)?|frapp(?:é|er)\p{L}*)(?!\p{L})/u;
