import type { Gazetteers } from '../pipeline/types.ts';
import { seeded } from './random.ts';

/** Of all sentences, those that report a regulatory action, and those that use its words without reporting one. */
export const REPORTS = 1 / 12;
export const NEAR_MISSES = 1 / 12;

interface Language {
  code: 'fr' | 'en';
  ordinary: readonly string[];
  reports: readonly string[];
  nearMisses: readonly string[];
  people: readonly string[];
  things: readonly string[];
  months: readonly string[];
}

/** `{C}` a company, `{P}` a place, `{H}` a person, `{T}` a thing, `{N}` a number, `{M}` a month. */
const FRENCH: Language = {
  code: 'fr',
  people: ['Jeanne Marceau', 'Bruno Delattre', 'Inès Caron', 'Paul Verdier', 'Nadia Lemoine', 'Luc Perrault'],
  things: [
    'la livraison du dernier kilomètre',
    'le commerce de quartier',
    'la location de courte durée',
    'l’entrepôt automatisé',
    'la publicité ciblée',
    'le paiement sans contact',
    'la mémoire des puces',
    'le tri des colis',
    'l’épargne des ménages',
    'la chaîne du froid'
  ],
  months: ['janvier', 'mars', 'avril', 'juin', 'septembre', 'novembre'],
  ordinary: [
    'Dans les ateliers, on ne parle que de cela depuis le printemps, et {T} a pris une place que personne n’attendait.',
    'Chez {C}, {T} occupe désormais {N} personnes, deux fois plus qu’il y a trois ans.',
    '{H} se souvient d’avoir ouvert sa première boutique à {P} avec un comptoir, deux étagères et beaucoup de patience.',
    'Les habitants du quartier racontent que les camions passent avant l’aube, quand les rues sont encore vides.',
    'Le chiffre tient sur une page : {N} millions d’euros de ventes, en hausse légère sur un an.',
    '« Nous avons appris à compter autrement », résume {H}, qui dirige l’équipe depuis le mois de {M}.',
    'Il faut marcher longtemps entre les rayonnages pour comprendre ce que {T} change au travail de chacun.',
    'À {P}, la mairie a repeint les pistes cyclables et planté des tilleuls devant la gare.',
    'Les clients reviennent le samedi, achètent peu, discutent beaucoup et repartent avec une idée.',
    '{C} a présenté un nouveau modèle, plus léger et moins cher, que les magasins recevront en {M}.',
    'Personne ne sait encore si {T} survivra à l’hiver, mais les commandes arrivent.',
    'Le soir venu, les ingénieurs refont leurs calculs sur un tableau blanc et rient de leurs erreurs du matin.',
    'Entre {P} et {P}, le trajet dure quatre heures et le train est presque toujours plein.',
    'L’étude, menée auprès de {N} foyers, montre surtout combien les usages diffèrent d’une ville à l’autre.',
    'Pour {H}, sociologue, {T} dit quelque chose de notre rapport au temps.',
    'La concurrence de {C} et de {C} a fait baisser les prix, et les marges avec eux.',
    'On y trouve des cahiers d’écolier, des lampes anciennes et un chat qui dort sur la caisse.',
    'Le procédé est simple : on chauffe, on presse, on laisse refroidir, puis on recommence.',
    'Depuis {M}, une vingtaine de familles se partagent un jardin au bord du canal.',
    '{H} a quitté {C} pour fonder une coopérative de {N} membres à {P}.'
  ],
  reports: [
    'En {M} 2021, la Commission européenne a infligé une amende de {N} millions d’euros à {C} pour abus de position dominante.',
    'L’Autorité de la concurrence a condamné {C} à payer {N} millions d’euros, une première dans ce secteur.',
    'La CNIL a sanctionné {C} en {M} 2022 pour avoir déposé des cookies sans accord préalable.',
    'Les autorités chinoises ont convoqué {C} et {C} pour leur rappeler leurs obligations.',
    'Le régulateur italien a ouvert une enquête sur {C}, soupçonné de tromper ses clients.',
    '{C} a été condamné à une amende de {N} millions d’euros par l’Autorité de la concurrence.',
    'La justice allemande a interdit à {C} de croiser les données de ses services.'
  ],
  nearMisses: [
    '{C} pourrait se voir infliger une amende si l’enquête allait à son terme, ce que personne ne croit vraiment.',
    'Aucune sanction n’a été prononcée à ce stade contre {C}, rappelle {H}.',
    'Les associations demandent une loi sur {T} et promettent une pétition avant l’été.',
    'L’enquête de notre journal sur {T} a duré six mois et rempli trois carnets.',
    'Il est interdit de fumer dans l’entrepôt, et l’ordre règne entre les allées.',
    'Le tribunal de {P} occupe un bâtiment de brique que la ville voudrait vendre.'
  ]
};

const ENGLISH: Language = {
  code: 'en',
  people: ['Maud Ellery', 'Tom Ashdown', 'Grace Whitlock', 'Samir Dane', 'Ruth Calloway', 'Peter Lindqvist'],
  things: [
    'same-day delivery',
    'the corner shop',
    'cloud storage',
    'the sorting machine',
    'online grocery',
    'battery recycling',
    'the smart meter',
    'second-hand furniture',
    'fibre to the village',
    'the returns desk'
  ],
  months: ['January', 'March', 'April', 'June', 'September', 'November'],
  ordinary: [
    'On most mornings the yard is quiet until six, and then every gate opens at once.',
    'At {C}, {T} now keeps {N} people busy, twice as many as three years ago.',
    '{H} opened a first shop in {P} with a counter, two shelves and a great deal of patience.',
    'Nobody in the street remembers who painted the shutters blue, but everyone likes them.',
    'The figure fits on one page: sales of ${N} million, slightly more than the year before.',
    '“We learned to count in another way,” says {H}, who has led the team since {M}.',
    'You have to walk between the shelves for a while to see what {T} does to a working day.',
    'In {P}, the council has widened the cycle lanes and planted limes outside the station.',
    'Customers come back on Saturdays, buy little, talk a lot and leave with an idea.',
    '{C} showed a lighter, cheaper model that shops will get in {M}.',
    'It is too early to say whether {T} will last the winter, though the orders keep coming.',
    'In the evening the engineers do their sums again on a whiteboard and laugh at the morning’s mistakes.',
    'Between {P} and {P} the journey takes four hours and the train is nearly always full.',
    'The study, of {N} households, mostly shows how much habits differ from one town to the next.',
    'For {H}, a sociologist, {T} says something about how we treat time.',
    'Competition from {C} and {C} has brought prices down, and margins with them.',
    'There are school notebooks, old lamps and a cat asleep on the till.',
    'The method is simple: heat, press, leave to cool, then start again.',
    'Since {M}, some twenty families have shared a garden by the canal.',
    '{H} left {C} to start a cooperative of {N} members in {P}.'
  ],
  reports: [
    'In {M} 2021 the European Commission fined {C} €{N} million for abusing its dominant position.',
    'The Federal Trade Commission sued {C} in {M} 2022, saying that it had misled its customers.',
    'Ireland’s Data Protection Commission fined {C} €{N} million over the way it handled children’s accounts.',
    'China’s market regulator summoned {C} and {C} and told them to put their services in order.',
    'The Competition and Markets Authority opened an investigation into {C} on 12 {M} 2021.',
    '{C} was fined ${N} million by the Italian competition authority for unfair terms.',
    'A German court banned {C} from combining the data of its services.'
  ],
  nearMisses: [
    '{C} could face a fine if the inquiry runs its course, which few people expect.',
    'No penalty has been imposed on {C} so far, says {H}.',
    'Campaigners want a law on {T} and promise a petition before the summer.',
    'Our own investigation of {T} took six months and filled three notebooks.',
    'Smoking is banned in the warehouse, and the shelves are kept in perfect order.',
    'The court in {P} sits in a brick building that the town would like to sell.'
  ]
};

/**
 * A writer of press prose in sentences of our own, with the names of the gazetteers, most of them rare: the same texts
 * for the same seed.
 */
export function createProse(gazetteers: Gazetteers, seed: number) {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  };
  // A few names are in every paper, most are rare.
  const skewed = <T>(items: readonly T[]): T => pick(items.slice(0, Math.ceil(items.length * random() ** 3)));
  const companies = gazetteers.companies.filter(({ ambiguous }) => ambiguous.length === 0);
  const cities = gazetteers.places.filter(({ kind, ambiguous }) => kind === 'city' && ambiguous.length === 0);

  function sentence(language: Language): string {
    const draw = random();
    if (draw < REPORTS) return written(language.reports, language);
    return written(draw < REPORTS + NEAR_MISSES ? language.nearMisses : language.ordinary, language);
  }

  function written(templates: readonly string[], language: Language): string {
    const filled = pick(templates).replace(/\{(\w)\}/g, (_, slot: string) => fill(slot, language));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  }

  function fill(slot: string, language: Language): string {
    const named = { fr: 'nameFr', en: 'name' } as const;
    if (slot === 'C') return skewed(companies)[named[language.code]];
    if (slot === 'P') return skewed(cities)[named[language.code]];
    if (slot === 'H') return pick(language.people);
    if (slot === 'T') return pick(language.things);
    if (slot === 'M') return pick(language.months);
    return String(10 + Math.floor(random() * 890));
  }

  return {
    /** Articles of some 3,000 characters, French and English in turn, `length` characters in all or a little more. */
    articles(length: number): string[] {
      const found: string[] = [];
      for (let written = 0; written < length;) {
        const language = found.length % 2 === 0 ? FRENCH : ENGLISH;
        const paragraph = () => Array.from({ length: 5 }, () => sentence(language)).join(' ');
        const article = Array.from({ length: 6 }, paragraph).join('\n');
        written += article.length;
        found.push(article);
      }
      return found;
    },
    /** One English paragraph of `length` characters. */
    paragraph(length: number): string {
      const parts: string[] = [];
      for (let written = 0; written < length;) {
        const part = sentence(ENGLISH);
        written += part.length + 1;
        parts.push(part);
      }
      return parts.join(' ').slice(0, length);
    },
    /** Lines of a list in English: a name, a place and a number, now and then a report. */
    list(lines: number): string {
      return Array.from({ length: lines }, (_, i) =>
        i % 12 === 0
          ? `– ${written(ENGLISH.reports, ENGLISH)}`
          : `– ${fill('C', ENGLISH)}, ${fill('P', ENGLISH)}: ${fill('N', ENGLISH)}`
      ).join('\n');
    }
  };
}
