/**
 * Whether a phrase is what a French paper calls the bodies of its own country by without saying whose they are: « le parquet », « le gouvernement », « le juge »;
 * those of a foreign company's home it says to be foreign, while « le régulateur » may be the one that everybody knows to watch it.
 */
export function isCalledWithoutCountry(phrase: string): boolean {
  return OWN_BODY.test(phrase);
}

const OWN_BODY =
  /^(?:parquet(?: national financier)?|procureure?(?: de la république| général)?|gouvernement|exécutif|préf(?:et|ète|ecture)|juge(?: des référés| d['’]instruction)?|tribunal(?: (?:judiciaire|correctionnel|administratif|de commerce|de police))?|cour d['’]appel|prud['’]hommes|fisc|inspection du travail|répression des fraudes|secrétaire d['’][ÉEée]tat|premi(?:er|ère) ministre)$/iu;
