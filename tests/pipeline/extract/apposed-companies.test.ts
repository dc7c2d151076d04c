import { describe, expect, it } from 'vitest';
import { timesUnlisted, unlistedIn } from './unlisted-in.ts';

describe('an apposition behind a name', () => {
  it.each([
    ['Zorblu Kent, a Pennsylvania company that sells toys, was fined.', ['Zorblu Kent']],
    ['The FTC fined Zorblu, a maker of toys, $2 million.', ['Zorblu']],
    [
      'The central bank stripped Zorblu Kent, a payments firm tied to Wirecard, of its licence.',
      ['Zorblu Kent']
    ],
    ['It fined Zorb & Co, a gold trader that received cash.', ['Zorb & Co']],
    ['Zorblax, which sells toys in Ohio, was fined.', ['Zorblax']],
    ['Zorblu, owned by Kentora, sells toys.', ['Zorblu']],
    ['It struck Zorblu, the country’s largest studio, on Monday.', ['Zorblu']],
    ['Zorblu and Kentora, two lenders, were fined.', ['Zorblu', 'Kentora']],
    ['Zorblax, fabricant de jouets, a été condamné.', ['Zorblax']],
    ['Zorblax, une société de Lyon, a été condamnée.', ['Zorblax']],
    ['Zorblax, filiale de Kentora, a été sanctionnée.', ['Zorblax']],
    ['Zorblax, qui exploite des crèches, a été condamné.', ['Zorblax']],
    ['Zorblax, dont le siège est à Lyon, a été condamné.', ['Zorblax']]
  ])('says that it is a company’s: %s', (text, names) => {
    expect(unlistedIn(text)).toEqual(names);
  });

  it.each([
    'Zorb Marley, a broker, was fined. Ada Marley, a company director, resigned.',
    'Kwame Zorb, a developer who paid, left. Tim Zorb, the founder of a company, left.',
    'Yesterday, a firm in Leeds closed. In Zorbville, a firm closed. Finally, a firm left.',
    'Instead, a company that sells toys left. Under Zorb, the airline grew.',
    'For Zorb, the company is a joke. Zorba, owned by his father, is a horse.',
    'Hier, une société de Lyon a été condamnée. Selon Zorba, la société de Lyon a été condamnée.',
    'Jean Zorba, éditeur de livres, proteste. Zorba Marley, éditeur de livres, non.',
    'Longtemps, la firme de Cupertino a nié. Betty, qui vend des glaces, rit.',
    'Jean Zorba, qui exploite une ferme, est là. À Zorbville, une entreprise ferme.'
  ])('is none in %s', (text) => {
    expect(unlistedIn(text)).toEqual([]);
  });

  it('makes no company of another name with that word', () => {
    expect(
      timesUnlisted(
        'Zorblu, a Singaporean firm, was fined. It is near the Zorblu Tower. Fans of Zorblu left.'
      )
    ).toBe(2);
    expect(
      timesUnlisted('It sold a slice of Zorblu, a Singaporean firm. Ships cross the South Zorblu.')
    ).toBe(1);
  });
});
