import { describe, expect, it } from 'vitest';
import { unlistedIn } from './unlisted-in.ts';

describe('a noun before a name', () => {
  it.each([
    ['The airline Zorblax was fined on Tuesday.', 'Zorblax'],
    ['The FTC fined the vaping company Hype Town $2 million.', 'Hype Town'],
    ['The company, Zorblax, must pay a fine.', 'Zorblax'],
    ['The SEC sued the crypto exchange Zorbit on Monday.', 'Zorbit'],
    ['The law firm Zorb & Marley was fined.', 'Zorb & Marley'],
    ['He heads the dairy group Zorblu.', 'Zorblu'],
    ['The hedge fund Zorblu was fined.', 'Zorblu'],
    ['The app Zorblu has been banned.', 'Zorblu'],
    ['A site called Zorbit is banned too.', 'Zorbit'],
    ['La société Zorblax a été condamnée.', 'Zorblax'],
    ['Un blâme pour l’établissement de paiement Zorbla.', 'Zorbla'],
    ['La Cnil a sanctionné le site de rencontres Zorblax.', 'Zorblax'],
    ['La chaîne de magasins de bricolage Zorblax ferme.', 'Zorblax'],
    ['L’opérateur américain Zorblax a écopé d’une amende.', 'Zorblax'],
    ['Le géant de la viande Zorblax et le groupe laitier Kentora ferment.', 'Kentora'],
    ['La SARL Zorblax a été fermée.', 'Zorblax'],
    ['La préfecture a fermé le restaurant Le Zorb, à Lyon.', 'Le Zorb'],
    ['Le restaurant LA BONNE TABLE a été fermé.', 'LA BONNE TABLE'],
    ['Le fabricant de meubles « Zorblu » a été condamné.', 'Zorblu'],
    ['Le tribunal a condamné la société Rue du Zorb.', 'Rue du Zorb'],
    ['Le tribunal a condamné la société Zorblu de Lyon.', 'Zorblu'],
    ['Sa maison mère, Kentora, fait appel.', 'Kentora']
  ])('says that it is a company’s: %s', (text, name) => {
    expect(unlistedIn(text)).toEqual([name]);
  });

  it.each([
    ['The EEOC sued the Denver restaurants Mimi’s Café and Otto’s Grill.', ['Mimi’s Café', 'Otto’s Grill']],
    ['The FTC fined two lenders, Zorblu and Kentora, $3 million.', ['Zorblu', 'Kentora']],
    ['Two contractors, Zorblu and Google, were sued.', ['Zorblu']],
    ['Trois opérateurs, Zorblu, Kentora et Ziboo, ont été condamnés.', ['Zorblu', 'Kentora', 'Ziboo']],
    ['Des start-up comme Zorblu et Kentora protestent.', ['Zorblu', 'Kentora']],
    ['Il se fournit auprès de sites tels que Zorbit.', ['Zorbit']],
    ['He said that companies like Zorblu cheat.', ['Zorblu']]
  ])('in the plural begins a list: %s', (text, names) => {
    expect([...unlistedIn(text)].sort()).toEqual([...names].sort());
  });

  it.each([
    'The app Musk bought was fined. The company Zuckerberg founded was sued.',
    'The company Tuesday said that its bank Wednesday closed.',
    'The bank CEO Zorb Marley was fined. The airline Captain Zorb left. The company Chairman Zorb paid.',
    'The group Hamas was banned. The rebel group Zorba was banned. A firm led by Zorb Marley paid.',
    'The ship Zorblax was seized. Bank Holiday sales rose. The operator of Zorba left.',
    'House panel subpoenas chiefs of five platforms, Big Tech says.',
    'Le groupe Hamas, élu en 2006, et ses combattants : le groupe armé Zorba reste interdit.',
    'Le groupe parlementaire Zorba s’y oppose.',
    'Le groupe de rock Zorba a joué.',
    'La société critique Zorba, indique Marley. L’entreprise fabrique Zorba. Le site Internet ferme.',
    'La société de Zorba Marley ferme. L’entreprise rachetée par Zorba reste.',
    'Un éditeur du faubourg Zorbière et le groupe du chef du gouvernement Aziz Zorba.',
    'Le site gouvernemental Zorba ferme. Le site de l’Assemblée aussi.',
    'L’entrée du groupe à la Bourse de New York.',
    'La banque centrale Zorba, le géant Zorba.'
  ])('is none in %s', (text) => {
    expect(unlistedIn(text)).toEqual([]);
  });

  it('is believed wherever the name stands', () => {
    expect(unlistedIn('La société Zorblax ferme. Zorblax fait appel.', 'Zorblax ferme')).toEqual(['Zorblax']);
  });

  it('leaves names of the gazetteers as they are', () => {
    expect(unlistedIn('The company Google, the airline Ryanair and la société Orange paid.')).toEqual([]);
  });
});
