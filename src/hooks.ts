import type { Transport } from '@sveltejs/kit';
import { Filed } from './lib/view/filed.ts';

/** What a page does not carry comes to the browser as the name of its file. */
export const transport: Transport = {
  Filed: {
    encode: (value) => value instanceof Filed && value.name,
    decode: (name: string) => new Filed(name)
  }
};
