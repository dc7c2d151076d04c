/** The files of `world-atlas`, which come without types: countries and land as topology, in degrees. */
declare module 'world-atlas/countries-110m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
  const atlas: Atlas;
  export default atlas;
}

declare module 'world-atlas/countries-50m.json' {
  import type { Atlas } from 'world-atlas/countries-110m.json';

  const atlas: Atlas;
  export default atlas;
}
