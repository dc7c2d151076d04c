/** “well above the €746m that Luxembourg asked of B”: another fine, for comparison. */
export const COMPARED =
  /(?<!\p{L})(?:than th(?:e|at)|above|below|(?:compared|comparable) (?:with|to)|dwarf(?:s|ed|ing)|surpass(?:es|ed|ing)|exceed(?:s|ed|ing)|eclips(?:es|ed|ing)|au-dess(?:us|ous) d|loin d|supérieure? (?:à|aux?)|inférieure? (?:à|aux?)|dépass(?:e|ant)|de plus que|que celle)(?!\p{L})/u;
