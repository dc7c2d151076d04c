import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/pipeline/extract/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Le groupe chinois a ouvert un entrepôt dans la banlieue de Liège.'],
    ['fr', 'Amazon, un ogre ?\n\nLa firme détruit des produits neufs.'],
    ['fr', 'Example a perdu 200 000 abonnés au printemps.'],
    ['fr', 'Note\n\nExample a présenté un téléphone.'],
    ['fr', 'Example a été mis en demeure'],
    ['fr', 'Example cède ; Exemplar a déjà vendu'],
    ['en', 'Example has a new boss'],
    ['en', 'A fine for Example'],
    ['en', 'The firm opened a warehouse in the suburbs of Liège, and that was it.'],
    ['en', 'Why the law was late\n\nNobody knows.'],
    ['en', 'China’s market regulator cautioned Example against price wars.'],
    ['en', "Italy's watchdog imposed fines on Example"],
    ['fr', 'L’autorité italienne s’oppose à Example'],
    ['nl', 'Het bedrijf heeft een magazijn geopend in de buurt van Luik.'],
    ['de', 'Die Firma hat ein Lager in der Nähe von Lüttich eröffnet.'],
    ['es', 'La empresa abrió un almacén en las afueras de Lieja para los clientes.'],
    ['it', 'La società ha aperto un magazzino nella periferia di Liegi con gli operai.']
  ])('knows %s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('does not guess where there is nothing to tell by', () => {
    expect(detectLanguage('')).toBe('und');
    expect(detectLanguage('Alibaba 2021')).toBe('und');
  });
});
