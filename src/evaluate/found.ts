import type { clippingJson } from '../pipeline/json.ts';

/** A clipping as `npm run data -- … --json` prints it: the evaluation judges what people's scripts get. */
export type FoundClipping = ReturnType<typeof clippingJson>;
export type FoundAction = FoundClipping['actions'][number];
