import type { ExportWords } from './export.ts';
import { number } from './numbers.fr.ts';

export const exportFr: ExportWords = {
  filters: 'Filtre · ',
  highlighted: 'En évidence · ',
  semicolon: ' ; ',
  noFilter: 'Sans filtre : tout le corpus',
  grouped: 'marques comptées avec leur maison mère',
  inView: (n, all) => `${number(n)} coupure${n < 2 ? '' : 's'} sur ${number(all)}`,
  dataTo: (date) => `Données jusqu’au ${date}`,
  dataset: (hash) => `Jeu de données ${hash}`
};
