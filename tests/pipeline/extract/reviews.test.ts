import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

/** « type jurisdiction targets date » of each action, of a clipping published on 17 May 2024. */
function read(language: 'fr' | 'en', text: string): string[] {
  return actionsIn(language, text, { published: '2024-05-17' }).map(({ type, jurisdiction, targets, date }) =>
    [type, jurisdiction, targets.join('+'), date.date ?? '-'].join(' ')
  );
}

describe('a review by an authority', () => {
  it.each([
    [
      'en',
      'The in-depth review of Microsoft’s purchase of Activision had been opened by the CMA in September.',
      'GB microsoft 2023-09'
    ],
    [
      'en',
      'The review of Micron’s products was launched by China’s cyberspace regulator in March 2023.',
      'CN micron 2023-03'
    ],
    [
      'en',
      'The cybersecurity review of Didi, launched in July 2021 by the Cyberspace Administration of China, took a year.',
      'CN didi 2021-07'
    ],
    ['en', 'The security review of TikTok launched by CFIUS in 2019 dragged on.', 'US tiktok 2019'],
    [
      'fr',
      'L’examen approfondi avait été lancé en janvier par la Commission européenne sur le rachat de Figma par Adobe.',
      'EU adobe 2024-01'
    ],
    [
      'fr',
      'L’examen de cybersécurité lancé le 2 juillet 2021 contre Didi a surpris les investisseurs.',
      'CN didi 2021-07-02'
    ],
    [
      'fr',
      'L’examen de son partenariat avec OpenAI avait été lancé par la CMA en décembre.',
      'GB openai 2023-12'
    ]
  ] as const)('is an inquiry (%s): %s', (language, text, inquiry) => {
    expect(read(language, text)).toEqual([`investigation_opened ${inquiry}`]);
  });

  it.each([
    ['en', 'The strategic review that Intel launched in March was closed.'],
    ['en', 'A review of the iPhone was launched on YouTube in March.'],
    ['en', 'An internal review was opened by Boeing after the FAA complained.'],
    ['fr', 'L’examen de conscience ouvert par Boeing après l’accident a duré.'],
    ['fr', 'Ubisoft a lancé un examen approfondi de ses studios. L’examen avait été lancé en mars.'],
    ['fr', 'L’examen du texte a été lancé en janvier par le Parlement, sous le regard de Google.'],
    ['fr', 'Un audit avait été lancé par Wirecard en 2019 auprès de KPMG.']
  ] as const)('is none of a company’s own, and no reading of a bill (%s): %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
