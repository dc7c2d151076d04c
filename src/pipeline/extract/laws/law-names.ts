/**
 * The law that a sentence is about, as a key that is the same for its usual French and English names; null if it is
 * named in no way that tells it from others.
 */
export function lawNamed(sentence: string): string | null {
  for (const [pattern, key] of FAMOUS) if (pattern.test(sentence)) return key;
  const named = NAMED.exec(sentence)?.[1];
  return named ? named.toLowerCase().replace(/[\s\u00a0-]+/g, ' ') : null;
}

/** Laws that both languages speak of, under their acronyms. */
const FAMOUS: [RegExp, string][] = [
  [
    /General Data Protection Regulation|\bGDPR\b|\bRGPD\b|règlement général sur la protection des données/i,
    'gdpr'
  ],
  [/Digital Services Act|\bDSA\b|services numériques/i, 'dsa'],
  [/Digital Markets Act|\bDMA\b|marchés numériques/i, 'dma'],
  [/\bAI Act\b|règlement sur l['’](?:intelligence artificielle|IA)/i, 'ai-act'],
  [
    /Personal Information Protection Law|\bPIPL\b|loi sur la protection des (?:informations|données) personnelles/i,
    'pipl'
  ],
  [/Online Safety (?:Act|Bill)/i, 'online-safety'],
  [/anti-?monopol|antimonopol/i, 'anti-monopoly'],
  [/Cybersecurity Law|loi sur la cybersécurité/i, 'cybersecurity']
];
const NAMED =
  /((?:\p{Lu}[\p{L}’'-]+\s(?:(?:of|on|and|for|to|the)\s)?){1,6}(?:Act|Law|Bill|Regulation|Directive|Code))\b/u;
