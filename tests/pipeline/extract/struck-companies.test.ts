import { describe, expect, it } from 'vitest';
import { unlistedIn } from './unlisted-in.ts';

describe('whom an action strikes', () => {
  it.each([
    ['The SEC fined Zorblu $3 million on Monday. Zorblu did not comment.', ['Zorblu']],
    ['Zorblu was fined $3 million on Monday, the FTC said. Zorblu will appeal.', ['Zorblu']],
    ['The regulator sued Google and Zorbit in May.', ['Zorbit']],
    ['Google agreed on 3 April 2024 to pay $5 million. Google was sued on 1 May.', []],
    ['OSHA wants Zorblu to pay $105,000. The company had been cited before.', ['Zorblu']],
    ['Letters went to Zorblu on Monday. The firm has a week.', ['Zorblu']],
    ['It opened an inquiry into Zorblu. The retailer said it would help.', ['Zorblu']],
    ['Le tribunal a condamné Zorblu à payer 3 millions d’euros. Zorblu fait appel.', ['Zorblu']],
    ['Zorblu écope de 3 millions d’euros d’amende. Zorblu conteste.', ['Zorblu']],
    ['La Cnil a infligé une amende à Zorblu. L’entreprise conteste.', ['Zorblu']],
    ['Google et Zorblu devront 400 000 et 200 000 dollars.', ['Zorblu']]
  ])('is a company where the text says so besides: %s', (text, names) => {
    expect(unlistedIn(text)).toEqual(names);
  });

  it.each([
    'Somebody fined Zorblu on Monday. It sued Zorbit.',
    'La justice portugaise ouvre une enquête sur Zorb dos Santos.',
    'A judge fined Trump $355 million on Friday. Trump will appeal.',
    'The SEC fined Marley Zorb $3 million. Zorb must pay $3 million at once.',
    'The SEC sued Zorb, 43, over $3 million. Zorb left. The SEC fined Marla, who paid $3 million. Marla left.',
    'The judge ordered Zorb to pay $3 million. He said Zorb would appeal.',
    'ZEFA fined Google $3 million. ZEFA said so.',
    'The judge ordered Congress to pay $3 million. Congress left. Roofer fined $3 million after roofers fell; Roofer left.',
    'The Indian agency slaps Rs 1,337 crore on Google. Rs 5 million more will follow.',
    'It said that it had fined the Chinese-owned app €345 million. The Chinese-owned app left.',
    'Deux millions d’euros d’amende à l’État. L’État a été condamné à 3 millions.',
    'L’amende de 2 millions infligée à Sarkozy est maintenue. Sarkozy a été condamné.',
    'Le tribunal a condamné Zorb à 3 millions d’euros et deux ans de prison. Zorb fait appel.'
  ])('is none in %s', (text) => {
    expect(unlistedIn(text)).toEqual([]);
  });
});

it('a name with signs that patterns use is read like any other', () => {
  const text = 'C++ was fined $3 million on Friday. Zorb+* was fined $4 million. The company said nothing.';
  expect(() => unlistedIn(text)).not.toThrow();
});
