/** French stands under `/fr/`; English has no prefix. */
export const match = (param: string): param is 'fr' => param === 'fr';
