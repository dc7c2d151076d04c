import type { AmountMention } from './amounts.ts';
import type { Scene } from '../scene.ts';

/** “repay customers $1bn and pay a fine of $1.5bn”: what goes back to customers, where the sentence calls another sum the fine. */
export function isPaidBackBeside(amount: AmountMention, scene: Scene): boolean {
  if (!PAID_BACK.test(textBefore(amount, scene)) && !IN_REFUNDS.test(textAfter(amount, scene))) return false;
  return scene.amounts.some(
    (other) =>
      other !== amount &&
      !other.converted &&
      (FINE_OF.test(textBefore(other, scene)) ||
        CALLED_FINE.test(textAfter(other, scene)) ||
        OF_FINE.test(textAfter(other, scene)))
  );
}

const PAID_BACK =
  /(?<!\p{L})(?:repay|repaid|repaying|refund(?:ing|ed)?|reimburs(?:e|ed|ing)|compensat(?:e|ed|ing)|pa(?:y|id|ying) back|give back|hand back|rembours(?:er|é|era|ent|e)|restituer|reverser|dédommager|indemniser)\s(?:[^\s.;:,()]+\s){0,4}$/iu;
const IN_REFUNDS =
  /^\s(?:d'euros\s|de dollars\s)?(?:in|of|en|de)\s(?:\p{L}+\s)?(?:refunds?|redress|compensation|restitution|damages|remboursements?|dédommagements?|indemnisations?|indemnités)(?!\p{L})|^\s(?:d'euros\s|de dollars\s)?(?:to|aux?|à)\s(?:(?:its|their|affected|harmed|the|ses|leurs|des|les)\s){0,2}(?:customers|consumers|borrowers|cardholders|users|victims|clients|clientes|consommateurs|victimes|emprunteurs|abonnés)(?!\p{L})/iu;
const FINE_OF =
  /(?<!\p{L})(?:fine|penalty|penalties|amende|sanction|pénalité)\s(?:\p{L}+\s){0,2}?(?:of|de|d')\s?(?:\p{L}+\s)?$/iu;
const OF_FINE = /^\s(?:d'euros\s|de dollars\s)?d'(?:amende|astreinte)(?!\p{L})/iu;
export const CALLED_FINE = /^[\s-](?:\p{L}+\s)?(?:fine|penalty)(?!\p{L})/iu;

/** What stands right before a sum. */
export function textBefore({ start }: AmountMention, scene: Scene): string {
  return scene.text.slice(Math.max(0, start - scene.start - 60), start - scene.start);
}

/** What stands right behind a sum. */
export function textAfter({ end }: AmountMention, scene: Scene): string {
  return scene.text.slice(end - scene.start, end - scene.start + 40);
}
