import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

type Language = 'fr' | 'en';

/** « type targets » of each action. */
const read = (language: Language, text: string, title?: string) =>
  actionsIn(language, text, title === undefined ? {} : { title }).map(
    ({ type, targets }) => `${type} ${targets.join('+')}`
  );

function itIsSilentOn(sentences: readonly (readonly [Language, string])[]): void {
  it.each(sentences)('%s: nothing in « %s »', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
}

function itStillReads(sentences: readonly (readonly [Language, string, string])[]): void {
  it.each(sentences)('%s: « %s » tells %s', (language, text, action) => {
    expect(read(language, text)).toEqual([action]);
  });
}

describe('what a company does in its own house', () => {
  itIsSilentOn([
    [
      'fr',
      'Une enquête interne, ouverte chez UBS après des ventes à Genève, a conduit à trois licenciements.'
    ],
    ['fr', 'Chez Airbus, un audit interne a été lancé. La Cnil n’a pas commenté.'],
    ['en', 'An internal investigation was opened at Boeing after the leak. The FAA declined to comment.'],
    ['fr', 'Des milliers d’abonnés ont perdu leur accès depuis que Netflix interdit de prêter ses codes.'],
    ['fr', 'La Cnil dit comprendre pourquoi Apple bannit ces applications.'],
    [
      'fr',
      'Chez Amazon, des grévistes ont été convoqués par leur direction. L’inspection du travail est saisie.'
    ],
    ['en', 'Staff at Tesla were told by their managers to delete the app, the Labor Department learnt.'],
    [
      'en',
      'Goldman Sachs has ordered its London staff to return to their desks. The FCA declined to comment.'
    ],
    ['en', 'JPMorgan told all its bankers to stop using ChatGPT. The SEC had no comment.'],
    ['en', 'Meta’s Oversight Board ordered the company to restore a post about breast cancer.']
  ]);

  itStillReads([
    ['fr', 'Une enquête a été ouverte par la Finma sur UBS.', 'investigation_opened ubs'],
    ['fr', 'Depuis que la Turquie interdit Roblox, les joueurs passent par un VPN.', 'ban roblox'],
    ['fr', 'La direction de Casino a été convoquée par le ministre.', 'summons casino'],
    ['en', 'The Bank of England ordered Goldman Sachs to return the money.', 'order goldman-sachs']
  ]);

  it('is no ban of the headline either', () => {
    const title = 'Netflix : le partage de compte interdit, les abonnés racontent';
    const own = 'Netflix a interdit à ses abonnés de prêter leurs codes. La DGCCRF rappelle leurs droits.';
    expect(read('fr', own, title)).toEqual([]);
    const banned = 'Le régulateur turc a interdit Roblox à la mi-août.';
    expect(read('fr', banned, 'Roblox interdit, les joueurs racontent')).toEqual(['ban roblox']);
  });
});

describe('what a law asks of all', () => {
  itIsSilentOn([
    ['fr', 'Le RGPD oblige les sociétés comme Criteo à notifier les fuites à la Cnil sous 72 heures.'],
    ['fr', 'Le règlement sur les services numériques impose à TikTok de publier un rapport chaque année.'],
    [
      'en',
      'The Digital Markets Act requires Google to let users uninstall apps, which the Commission checks.'
    ],
    [
      'en',
      'UK banks, among them Barclays, are required to repay victims within five days under rules that the Payment Systems Regulator introduced.'
    ],
    ['fr', 'Orange est tenu par la loi de conserver ces données, rappelle l’Arcep.']
  ]);

  itStillReads([
    [
      'en',
      'Barclays is required to repay victims by an order of the Payment Systems Regulator.',
      'order barclays'
    ],
    ['en', 'The FTC required Google to let users uninstall apps.', 'order google']
  ]);
});

describe('what others would have an authority do', () => {
  itIsSilentOn([
    ['en', 'They want ministers to order an inquiry into the effects of TikTok on sleep.'],
    ['en', 'Doctors want the government to launch an investigation into Snapchat.'],
    ['fr', 'Des députés de tous bords exigent l’interdiction de Shein.'],
    ['fr', 'Plusieurs élus exigent d’Uber qu’il paie ses chauffeurs.'],
    ['en', 'Several senators demanded that Boeing stop deliveries.']
  ]);

  itStillReads([['fr', 'Le ministre exige d’Uber qu’il paie ses chauffeurs.', 'order uber']]);
});

describe('words of an order that mean something else', () => {
  itIsSilentOn([
    ['en', 'The German government ordered 35 F-35 fighters from Lockheed Martin for 10 billion euros.'],
    ['en', 'The Commission ordered 300 million doses from Pfizer last year.'],
    ['en', 'Toyota received an order to build 300 buses for Madrid.'],
    ['en', 'A London judge on Monday rejected a bid to stop the listing of Shein.'],
    [
      'fr',
      'Google propose de payer la presse. L’Autorité de la concurrence a mis ces propositions en consultation.'
    ],
    ['fr', 'La Commission a soumis les engagements d’Apple en consultation.']
  ]);

  it('tells a measure on grounds of something once', () => {
    const found = read(
      'en',
      'The curbs on Micron were imposed by the Cyberspace Administration of China on grounds of security.'
    );
    expect(found).not.toContain('order micron');
  });

  itStillReads([
    ['en', 'The FAA ordered 171 Boeing jets to be painted anew.', 'order boeing'],
    ['en', 'The FAA has grounded all Boeing 787 jets.', 'order boeing'],
    ['fr', 'Le régulateur a mis en consultation un projet de loi sur les cookies.', 'law_proposed '],
    ['fr', 'Renault avait reçu de la préfecture l’ordre de dépolluer le site.', 'order renault'],
    ['en', 'Toyota has received an order to clean the site from the Environment Agency.', 'order toyota']
  ]);
});

describe('whom it strikes', () => {
  itStillReads([
    [
      'fr',
      'Meta conteste. Le Conseil de la concurrence avait interdit au groupe, par mesure conservatoire, de croiser les données de Threads avec celles d’Instagram.',
      'ban meta'
    ]
  ]);

  it('is whom a pronoun means, whatever the next clause names', () => {
    const text =
      'Nouveau revers pour Google. La Commission indienne de la concurrence lui a infligé une amende de 9 milliards de roupies et lui donne trois mois pour laisser entrer PayPal.';
    expect(read('fr', text)).toEqual(['fine google', 'order google']);
  });

  it('is the app, and not who owns it', () => {
    const text =
      'Ottawa has ordered TikTok to wind up its business.\nByteDance’s subsidiary has offices there. It will challenge the order. Ottawa banned the app from government phones in February 2023.';
    expect(read('en', text, 'Ottawa orders TikTok’s arm to close')).toEqual(['order tiktok', 'ban tiktok']);
  });
});

describe('what sounds like a command', () => {
  itIsSilentOn([
    ['en', 'Netflix told subscribers they must verify their address. The regulator Ofcom was not consulted.'],
    [
      'fr',
      'BNP Paribas ne pourra plus prêter aux projets gaziers, selon sa nouvelle charte. L’ACPR se tait.'
    ],
    ['en', 'Shell may no longer drill in the Arctic under its own new policy. Ofgem declined to comment.'],
    ['fr', 'Temu devra retirer ces produits dangereux si Bruxelles confirme ses soupçons.'],
    ['en', 'Google must sell Chrome if the court upholds the ruling.'],
    ['en', 'President Donald Trump said Apple must make its iPhones in the United States.'],
    ['fr', 'Emmanuel Macron exige de TikTok et de Snapchat qu’ils modèrent mieux.'],
    ['fr', 'L’avocat général de la Cour de justice propose de condamner Meta à supprimer ces données.'],
    ['fr', 'La rapporteure publique a proposé au Conseil d’État d’enjoindre à Amazon de fixer un tarif.'],
    ['en', 'The Consumer Product Safety Commission decided against ordering Peloton to recall its bikes.'],
    ['en', 'Ericsson was told to pay up by a supplier. Regulators have not commented.'],
    ['en', 'Deutsche Bank was told to expect a visit by BaFin.']
  ]);

  itStillReads([
    ['fr', 'Temu devra retirer ces produits dangereux, a décidé la Commission européenne.', 'order temu'],
    ['en', 'President Donald Trump ordered Apple to make its iPhones in Texas.', 'order apple'],
    ['fr', 'Le Conseil d’État a enjoint à Amazon de fixer un tarif.', 'order amazon'],
    [
      'en',
      'The Consumer Product Safety Commission decided that Peloton must recall its bikes.',
      'order peloton'
    ]
  ]);
});

describe('who acted', () => {
  const authorities = (language: Language, text: string, title: string) =>
    actionsIn(language, text, { title }).flatMap((action) => action.authorities);

  it('is the Commission where regulators of the Union are told of', () => {
    const text =
      'EU regulators have formally accused Microsoft of abusing its dominance. The European Commission sent its objections on Tuesday.';
    expect(authorities('en', text, 'Microsoft under fire')).toEqual(['eu-commission']);
  });

  it('is the agency of the headline where officials are', () => {
    const text = 'Federal officials on Saturday ordered the immediate grounding of some Boeing jets.';
    expect(authorities('en', text, 'FAA acts on Boeing jets')).toEqual(['us-faa']);
  });

  it('is « la Commission » by itself', () => {
    const text =
      'La Commission a exigé qu’Illumina cède Grail. En juillet, le groupe avait déjà écopé d’une amende de 432 millions d’euros.';
    const acting = authorities('fr', text, 'Bruxelles ordonne à Illumina de céder Grail');
    expect([...new Set(acting)]).toEqual(['eu-commission']);
  });
});
