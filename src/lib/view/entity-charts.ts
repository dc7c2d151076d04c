/** The charts that the page of an entity may have, in their order. */
export const ENTITY_CHARTS = ['actions', 'share', 'companies'] as const;
export type EntityChart = (typeof ENTITY_CHARTS)[number];
