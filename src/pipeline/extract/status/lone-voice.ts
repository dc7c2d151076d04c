import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';
import type { Governing } from './governing.ts';

/** « A doit se préparer à partir, prévient un député », “…, a lawyer warned”: one voice, and no decision. Asked of duties and of warnings. */
export function isLoneVoice({ term }: Hit, scene: Scene, { opening, words, after }: Governing): boolean {
  if (term.type === 'order' && term.frame === 'subject') return SAYS_ONE.test(scene.text);
  if (term.type !== 'warning') return false;
  // The verb is the term itself, and the comma stands right before it.
  return SAYS_ONE.test(`${opening.slice(-2)}${words}${after}`) || ONE_SAYS.test(opening);
}

const SAYS_ONE =
  /,\s(?:prévient|avertit|estime|juge|affirme|assure|plaide|insiste|selon|d'après|réclame|says?|said|warns?|warned|argues?|argued|insists?|according to)\s(?:(?:une?|des|an?|some|the|le|la|les|deux|two)\s|l')?(?:[\p{L}-]+\s)?(?:député|sénat(?:eur|rice)|élue?|expert|analyst|lawmaker|senator|m\.?p\.?|mep|professor|professeur|ong|ngo|eurodéputé|avocat|lawyer|campaigner|association|syndicat|union|think tank|economist|économiste)e?s?(?!\p{L})/iu;

/** Whoever says so before the verb. */
const ONE_SAYS =
  /(?:^|[,;:»] ?)(?:une?|des|an?|some|one|two|deux) (?:[\p{L}-]+ )?(?:avocate?|analyste?|experte?|économiste|juriste|député|sénat(?:eur|rice)|élue?|militant|syndicaliste|lawyer|analyst|expert|economist|critic|activist|campaigner|lawmaker|senator|mep|professor|academic|investor|trader|broker|fund manager)e?s?(?: (?:at|from|of|chez|de|du) [^,;:]{2,40})? (?:(?:has|have|a|ont|had|avait|also) )*$/u;
