/** Everything that draws the charts of the story, with Plot and projections: what `components/chart/drawing.ts` loads apart. */
export { actionsTimeline } from './actions-timeline.ts';
export { companyBars } from './company-bars.ts';
export { loadDetail } from './geography.ts';
export { drawOver } from './light-document.ts';
export { pinchedFrame } from './map-pinch.ts';
export { isCoarse, rememberShapes } from './map-shapes.ts';
export { placeMap } from './place-map.ts';
