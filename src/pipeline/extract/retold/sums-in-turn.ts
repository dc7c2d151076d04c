import type { Scene, SceneReader } from '../scene.ts';
import { isSomethingElse } from '../sums/fine-amount.ts';
import { bystandersOf } from '../targets/bystanders.ts';
import { fineOf, isModel } from './further-fines.ts';
import type { Draft } from './merge.ts';

/**
 * The fines that a text tells by their sum alone behind another company's: “A must pay €500m, Brussels decided. For B, whose model left no choice, it is
 * €200m.”, « Pour B, la note se monte à 150 millions ». By the same authority, on its day. `drafts` are those of the clipping.
 */
export function findSumsInTurn(reader: SceneReader, drafts: readonly Draft[]): Draft[] {
  return drafts.filter(isModel).flatMap((model): Draft[] => {
    const next = reader.after(reader.at(model.start));
    const turn = next && !next.inTitle ? turnIn(next) : null;
    if (!next || !turn || model.targets.includes(turn.company)) return [];
    const isTold = drafts.some(
      ({ type, start, targets }) => type === 'fine' && start === next.start && targets.includes(turn.company)
    );
    if (isTold) return [];
    const fine = fineOf(turn.amount, next, model, model, model.date.date);
    return [{ ...fine, targets: [turn.company], assumed: model.assumed, rule: 'noun: sum in turn' }];
  });
}

function turnIn(scene: Scene) {
  const { start, text } = scene;
  const bystanders = bystandersOf(scene);
  const company = scene.companies[0];
  const amount = company && scene.amounts.find((one) => one.start > company.end);
  if (!company?.entity || !amount || bystanders.has(company) || isSomethingElse(amount, scene)) return null;
  const tells =
    OPENS.test(text.slice(0, company.start - start)) &&
    COMES_TO.test(text.slice(company.end - start, amount.start - start));
  return tells ? { company: company.entity, amount } : null;
}

const OPENS = /^[«"\s]*(?:For|As for|Pour|Quant à)\s(?:(?:the|la|le)\s|l')?$/u;
const COMES_TO =
  /^(?:,\s[^;.]{3,120})?,\s(?:(?:it|the (?:sum|bill|fine|figure|amount|penalty)|that)(?:'s|\s(?:is|was|will be|comes to|came to|amounts to))|(?:c'est|ce (?:sont|sera|fut|seront))|(?:la (?:note|facture|somme|sanction|amende)|le montant)\s(?:est de|sera de|se monte à|monte à|s'élève à|atteint|se chiffre à))\s(?:(?:only|some|about|nearly|quelque|près de)\s)?$/u;
