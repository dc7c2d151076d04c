import { describe, expect, it } from 'vitest';
import { actionLines } from './action-lines.ts';

describe('who is struck where others are named beside', () => {
  it.each([
    [
      'en',
      'The Commission opened an investigation into Amazon rival Temu.',
      ['investigation_opened eu-commission temu -']
    ],
    ['en', 'Uber rival Bolt was fined by Poland’s antitrust watchdog.', ['fine pl-uokik bolt -']],
    [
      'fr',
      'Bruxelles enquête sur le concurrent de Shein, Temu.',
      ['investigation_opened eu-commission temu -']
    ],
    [
      'en',
      'The FTC is investigating Microsoft’s stake in OpenAI.',
      ['investigation_opened us-ftc microsoft -']
    ],
    [
      'en',
      'Germany is investigating Amazon’s deals with Apple.',
      ['investigation_opened de-authorities amazon -']
    ],
    [
      'en',
      'Uber, in which SoftBank has a stake, was fined by the Dutch privacy watchdog.',
      ['fine nl-ap uber -']
    ],
    [
      'fr',
      'Uber, dont SoftBank est actionnaire, a été condamné à une amende par la Cnil.',
      ['fine fr-cnil uber -']
    ],
    [
      'fr',
      'WhatsApp, que Facebook a racheté en 2014, a été condamné à une amende par l’Irlande.',
      ['fine ie-authorities whatsapp -']
    ],
    [
      'en',
      'Google, accused by Yelp of favouring its own services, was fined by the EU.',
      ['fine eu-commission google -']
    ],
    [
      'fr',
      'Google, accusé par Yelp de favoriser ses services, a été condamné à une amende par Bruxelles.',
      ['fine eu-commission google -']
    ],
    ['en', 'Barclays, audited by KPMG, was fined by the FCA.', ['fine gb-fca barclays -']],
    [
      'en',
      'Figma, to be sold to Adobe, is under investigation by the CMA.',
      ['investigation_opened gb-cma figma -']
    ],
    [
      'fr',
      'Stellantis, né de la fusion de PSA et de Fiat Chrysler, a été condamné à une amende par l’Italie.',
      ['fine it-authorities stellantis -']
    ],
    [
      'en',
      'Temu, the app owned by China’s PDD Holdings, is being investigated by the European Commission.',
      ['investigation_opened eu-commission temu -']
    ],
    [
      'fr',
      'La Commission enquête sur Shein, mais pas sur Temu.',
      ['investigation_opened eu-commission shein -']
    ],
    [
      'fr',
      'La Commission a condamné Barclays et Citigroup à une amende, tandis qu’UBS a échappé à la sanction.',
      ['fine eu-commission barclays+citigroup -']
    ],
    ['en', 'The US banned DJI, whose drones compete with those of Parrot.', ['ban us-authorities dji -']],
    [
      'en',
      'Italy opened an inquiry into images made with OpenAI’s tool.',
      ['investigation_opened it-authorities openai -']
    ],
    [
      'fr',
      'Quatre groupes, dont Shein et Temu, ont été condamnés à une amende par Bruxelles.',
      ['fine eu-commission shein+temu -']
    ],
    [
      'en',
      'India opened an inquiry into Apple supplier Foxconn.',
      ['investigation_opened in-authorities foxconn -']
    ],
    ['en', 'China fined Evergrande auditor PwC.', ['fine cn-authorities pwc -']],
    [
      'en',
      'The ICO opened an inquiry into Google unit DeepMind.',
      ['investigation_opened gb-ico deepmind -']
    ],
    ['en', 'India fined Apple and its supplier Foxconn.', ['fine in-authorities apple+foxconn -']],
    ['en', 'Italy fined Amazon rival Temu.', ['fine it-authorities temu -']],
    [
      'en',
      'Its drivers were underpaid and Uber was fined by the Dutch regulator.',
      ['fine nl-authorities uber -']
    ],
    [
      'en',
      'Like the US, which banned Huawei, Sweden banned ZTE.',
      ['ban us-authorities huawei -', 'ban se-authorities zte -']
    ]
  ] as const)('(%s) %s', (language, text, actions) => {
    expect(actionLines(language, text)).toEqual(actions);
  });

  it.each([
    ['en', 'The White House banned staff from using TikTok.', 'ban us-authorities tiktok -'],
    ['en', 'Canada banned employees from using TikTok on government phones.', 'ban ca-authorities tiktok -'],
    ['en', 'The European Commission ordered staff to delete TikTok.', 'ban eu-commission tiktok -'],
    [
      'fr',
      'La Commission européenne a demandé à ses fonctionnaires de désinstaller TikTok.',
      'ban eu-commission tiktok -'
    ],
    ['en', 'Government employees were banned from using TikTok in Canada.', 'ban ca-authorities tiktok -'],
    ['en', 'Australia banned under-16s from TikTok and Instagram.', 'ban au-authorities tiktok+instagram -']
  ] as const)('is the maker of what people are no longer to use (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    [
      'en',
      'Ryanair has ordered jets from Boeing. The FAA has opened an inquiry into the planemaker.',
      'investigation_opened us-faa boeing -'
    ],
    [
      'en',
      'Huawei supplies Vodafone. Ofcom ordered the operator to refund customers.',
      'order gb-ofcom vodafone -'
    ],
    [
      'fr',
      'Huawei et ZTE équipent l’Europe. La Suède a interdit les deux équipementiers.',
      'ban se-authorities huawei+zte -'
    ]
  ] as const)('is of the trade that the words for it name (%s): %s', (language, text, action) => {
    expect(actionLines(language, text)).toEqual([action]);
  });

  it.each([
    ['en', 'Barclays chief executive Jes Staley was fined by the FCA.'],
    ['en', 'The FCA banned Jes Staley, the former boss of Barclays.'],
    ['en', 'John Doe, a Barclays trader, was fined by the FCA.'],
    ['fr', 'Un tribunal a condamné Uber à verser 17 millions d’euros à 139 chauffeurs.'],
    ['en', 'Tesla sold more cars. The police fined a driver $500.'],
    ['fr', 'Uber a grandi. La police a infligé une amende de 500 euros à un chauffeur.'],
    ['fr', 'Total est visé. Le tribunal a condamné deux militants à 500 euros d’amende.'],
    ['en', 'Barcelona ordered landlords to remove listings from Airbnb.']
  ] as const)('is no company where it is a person (%s): %s', (language, text) => {
    expect(actionLines(language, text)).toEqual([]);
  });
});
