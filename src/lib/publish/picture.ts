/** Size in px of the pictures that are built for embeds: what social networks show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;
