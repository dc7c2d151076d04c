import { EMBED_WORDS } from '../lib/words/embed.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { date as englishDate } from '../lib/words/numbers.en.ts';
import { date as frenchDate } from '../lib/words/numbers.fr.ts';
import type { MarkEvidence } from '../lib/embed/evidence.ts';

/**
 * Opens the panel of a mark in `slot` with what the mark says of itself, then fills in the sentences. The mark gets
 * the focus back when the panel closes.
 */
export function openPanel(
  slot: HTMLElement,
  heading: string,
  found: Promise<MarkEvidence | null>,
  page: EmbedPageData,
  onclose: () => void
): void {
  const words = EMBED_WORDS[page.locale];
  // One level below the title of the chart.
  const title = element(document.querySelector('figure h2') ? 'h3' : 'h2', heading);
  title.className = 'panel-title';
  const list = element('ul');
  const state = element('p', words.loading);
  state.setAttribute('role', 'status');
  const close = element('button', words.close);
  close.type = 'button';
  const panel = element('section');
  panel.dataset.panel = 'evidence';
  panel.setAttribute('aria-label', words.evidence);
  panel.tabIndex = -1;
  panel.append(title, list, state, close);
  close.addEventListener('click', onclose);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onclose();
  });
  slot.replaceChildren(panel);
  panel.focus({ preventScroll: true });
  found.then(
    (evidence) => {
      if (evidence === null) state.textContent = words.noEvidence;
      else if (evidence.reports.length === 0) state.textContent = words.noneInView;
      else {
        list.append(...evidence.reports.map((report) => item(report, page)));
        if (evidence.more > 0) state.textContent = words.more(evidence.more);
        else state.remove();
      }
    },
    () => {
      state.textContent = words.noEvidence;
    }
  );
}

function item({ clipping, quote }: MarkEvidence['reports'][number], { locale }: EmbedPageData): HTMLElement {
  const words = EMBED_WORDS[locale];
  const li = element('li');
  if (quote !== null) {
    const text = element('p');
    text.lang = clipping.language;
    text.append(element('mark', quote));
    li.append(text);
  }
  const source = element('p');
  source.className = 'source';
  const date = clipping.published === null ? words.undated : dateIn[locale](clipping.published);
  const parts = [clipping.outlet, date, quote === null ? words.inTags : null].filter((part) => part !== null);
  source.append(`${parts.join(' · ')} · `);
  const title = clipping.title === '' ? words.article : clipping.title;
  if (clipping.url === null) source.append(title);
  else {
    const link = element('a', title);
    link.lang = clipping.language;
    Object.assign(link, { href: clipping.url, target: '_blank', rel: 'noopener nofollow external' });
    source.append(link);
  }
  li.append(source);
  return li;
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const dateIn = { en: englishDate, fr: frenchDate };
