import { expect, it } from 'vitest';
import { oembed } from '../../src/lib/publish/oembed.ts';

it('answers with the frame alone, its height in whole px and a picture', () => {
  const answer = oembed(
    { name: 'Coupures', url: 'https://charts.example/' },
    {
      src: 'https://charts.example/embed/v/a/',
      title: 'Who “acts” & when',
      height: 412.4,
      image: 'https://charts.example/embed/v/a/image.png'
    }
  );
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 413 });
  expect(answer.html).toMatch(/^<iframe [^>]*><\/iframe>$/);
  expect(answer.html).toContain('title="Who “acts” &amp; when"');
  expect(answer.html).toContain('height="413"');
  expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
});
