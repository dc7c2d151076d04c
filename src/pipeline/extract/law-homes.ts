import type { Hit } from './hits.ts';
import type { Scene } from './scene.ts';
import { createSearch } from './search.ts';
import type { Search } from './search.ts';

/** Whose law a term tells of by the name right beside it (“The Digital Services Act is in force”), or null: names that one country's laws bear. */
export function lawHome({ start, text }: Scene, hit: Hit): string | null {
  const isBeside = ({ index, 0: name }: RegExpMatchArray) => {
    const from = start + (index ?? 0);
    return from + name.length <= hit.start
      ? hit.start - from - name.length <= BESIDE
      : from <= hit.end + BESIDE;
  };
  return HOMES.find(([name]) => name.all(text).some(isBeside))?.[1] ?? null;
}

/** So many characters stand between a law and what is told of it: “is now”, “will soon be”. */
const BESIDE = 15;

const HOMES: readonly [Search, string][] = [
  [
    createSearch(
      /(?<!\p{L})(?:Digital (?:Services|Markets|Networks|Fairness|Governance) Act|AI Act|Data Governance Act|European Chips Act|Cyber Resilience Act|Media Freedom Act|Critical Raw Materials Act|General Data Protection Regulation|GDPR|DORA|NIS ?2|règlement sur les (?:services|marchés) numériques|RGPD)(?!\p{L})/u
    ),
    'EU'
  ],
  [
    createSearch(
      /(?<!\p{L})(?:(?<!Kids )Online Safety (?:Act|Bill)|Digital Markets, Competition and Consumers (?:Act|Bill)|Data \(Use and Access\) (?:Act|Bill)|Product Security and Telecommunications Infrastructure (?:Act|Bill)|King['’]s Speech)(?!\p{L})/u
    ),
    'GB'
  ],
  [
    createSearch(
      /(?<!\p{L})(?:Digital Personal Data Protection (?:Act|Bill)|Promotion and Regulation of Online Gaming (?:Act|Bill))(?!\p{L})/u
    ),
    'IN'
  ],
  [
    createSearch(
      /(?<!\p{L})(?:Kids Online Safety Act|CHIPS (?:and Science )?Act|Take It Down Act|GENIUS Act|CLARITY Act|Inflation Reduction Act|American Innovation and Choice Online Act|Open App Markets Act|Protecting Americans from Foreign Adversary Controlled Applications Act)(?!\p{L})/u
    ),
    'US'
  ],
  [createSearch(/(?<!\p{L})(?:News Media Bargaining Code|Scams Prevention Framework)(?!\p{L})/iu), 'AU'],
  [createSearch(/(?<!\p{L})(?:Online News Act|Online Streaming Act|Online Harms Act)(?!\p{L})/u), 'CA'],
  [createSearch(/(?<!\p{L})royal assent(?!\p{L})/iu), 'GB']
];
