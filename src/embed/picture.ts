import { PICTURE } from '../lib/publish/picture.ts';
import { EMBED_WORDS } from '../lib/words/embed.ts';
import type { Locale } from '../lib/words/locale.ts';
import { createPanel, element } from './panel.ts';
import { bringIntoSight } from './sight.ts';

/**
 * Lets the link to the picture of an embed show it in the frame. A frame of no origin may neither download nor open windows,
 * and fails silently at both: there a reader saves what is seen, by hand, or from its address.
 */
export function offerPicture(box: HTMLElement, locale: Locale): void {
  const link = box.querySelector<HTMLAnchorElement>('[data-picture]');
  if (!link) return;
  let panel: HTMLElement | null = null;
  const close = () => {
    panel?.remove();
    panel = null;
    link.setAttribute('aria-expanded', 'false');
    link.focus({ preventScroll: true });
  };
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', (event) => {
    // Who asks for a tab gets one, where the frame may open it.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (panel) return close();
    panel = picturePanel(link, locale, close);
    box.append(panel);
    link.setAttribute('aria-expanded', 'true');
    panel.focus({ preventScroll: true });
    bringIntoSight(panel);
  });
}

function picturePanel(link: HTMLAnchorElement, locale: Locale, onclose: () => void): HTMLElement {
  const words = EMBED_WORDS[locale];
  const panel = createPanel('picture', words.picture, words.close, onclose);
  const image = element('img');
  const says = element('p', `${words.howToSave} `);
  says.className = 'source';
  const address = element('span', link.href);
  address.className = 'address';
  says.append(address);
  // The height is known before the picture is there.
  Object.assign(image, { ...PICTURE, alt: document.querySelector('h1')?.textContent ?? '', src: link.href });
  image.addEventListener('error', () => {
    image.remove();
    says.replaceChildren(`${words.noPicture} `, address);
  });
  panel.prepend(image, says);
  if (globalThis.origin !== 'null') {
    const save = Object.assign(element('a', words.savePicture), { href: link.href, download: '' });
    image.after(save);
  }
  return panel;
}
