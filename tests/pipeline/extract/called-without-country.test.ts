import { describe, expect, it } from 'vitest';
import { actionsIn } from './actions-in.ts';

const told = (text: string, title?: string) =>
  actionsIn('fr', text, title === undefined ? {} : { title }).map(
    ({ type, jurisdiction, targets }) => `${type} ${jurisdiction} ${targets.join('+')}`
  );

describe('bodies that a French paper calls by no country', () => {
  it.each([
    ['Le parquet a ouvert une enquête visant le géant chinois Shein.', 'investigation_opened FR shein'],
    ['Le gouvernement a bloqué la vente de Photonis à l’américain Teledyne.', 'ban FR photonis'],
    ['Le juge a ordonné à la société américaine Meta de rouvrir ce compte.', 'order FR meta'],
    ['Le tribunal a suspendu l’autorisation du sud-coréen Coupang.', 'ban FR coupang']
  ])('are its own, wherever the company comes from: %s', (text, action) => {
    expect(told(text)).toEqual([action]);
  });

  it('are those of the country that the clipping is about', () => {
    expect(
      told('Le gouvernement a interdit à Alibaba de vendre ce crédit.', 'Chine : Alibaba freiné')
    ).toContain('ban CN alibaba');
    expect(told('Le parquet de Séoul a perquisitionné Samsung.')).toEqual([
      'investigation_opened KR samsung'
    ]);
  });

  it('are no others: the regulator of a company is that of its home', () => {
    expect(
      told('Le régulateur a infligé une amende de 3 milliards de yuans au géant chinois Alibaba.')
    ).toEqual(['fine CN alibaba']);
  });
});
