import type { Hit } from '../terms/hits.ts';
import type { Scene } from '../scene.ts';

/** “An investigation by the watchdog found that A had”, « Une enquête de l’agence a montré »: what an inquiry has found is told, and not that it began. */
export function tellsFindings({ term, start, end }: Hit, scene: Scene): boolean {
  return (
    term.type === 'investigation_opened' &&
    term.frame === 'noun' &&
    AS_SUBJECT.test(scene.text.slice(0, start - scene.start)) &&
    FOUND.test(scene.text.slice(end - scene.start))
  );
}

const AS_SUBJECT =
  /(?:^[«“"\s]*|[.;:,]\s|\sthat\s|\squ['’])(?:an?|the|its|this|une|l['’]|cette|son)\s?(?:[\p{L}\d-]+\s){0,3}$/iu;
const FOUND =
  /^(?:(?!\s(?:opened|launched|begun|started|ouverte|lancée|which|who|qui|after|après)\s)[^.;:]){0,90}?\s(?:(?:has|had|also|later|a|avait|ont)\s){0,2}(?:found|concluded|showed|shown|revealed|uncovered|established|determined|discovered|identified|turned up|révélé|montré|conclu|établi|constaté|démontré|mis (?:au jour|en évidence))(?!\p{L})/u;
