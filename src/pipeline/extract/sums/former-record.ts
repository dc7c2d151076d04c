/** Whether the words before a sum call it what a fine had been at most until then: « le précédent record était de 20 millions », “the previous record was $5m”. « Le précédent record, 5 millions, avait été infligé à A » tells of a fine. */
export function isFormerRecord(before: string): boolean {
  return FORMER_RECORD.test(before);
}

const FORMER_RECORD =
  /(?<!\p{L})(?:(?:précédent|ancien|dernier)\srecord|record\s(?:précédent|antérieur)|(?:previous|former|earlier|old|prior|last)\srecord|(?:base|basic|starting)\s(?:fine|penalty|amount)|montant\sde\sbase)(?:\s[^\s.;:,]+){0,4}\s$/iu;
