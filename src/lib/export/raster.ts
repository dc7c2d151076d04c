import type { Composed } from './compose.ts';

/** The most px that a canvas may have on phones. */
const MOST_PIXELS = 16_700_000;

/**
 * An SVG as PNG, drawn by the browser: `density` px of the PNG for a px of the SVG, fewer where the canvas would become too
 * large. Rejects where the browser cannot.
 */
export async function drawPng({ svg, width, height }: Composed, density: number): Promise<Uint8Array> {
  const scale = Math.min(density, Math.sqrt(MOST_PIXELS / (width * height)));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('drawPng: no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('drawPng: the canvas gave no picture');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
