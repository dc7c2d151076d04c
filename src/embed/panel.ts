import { EMBED_WORDS } from '../lib/words/embed.ts';
import type { EmbedPageData } from '../lib/embed/page-data.ts';
import { date as englishDate } from '../lib/words/numbers.en.ts';
import { date as frenchDate } from '../lib/words/numbers.fr.ts';
import type { MarkEvidence, MarkReport } from '../lib/embed/evidence.ts';
import { foreignLanguage } from '../lib/words/language-of.ts';
import type { Locale } from '../lib/words/locale.ts';

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
  const panel = createPanel('evidence', words.evidence, words.close, onclose);
  // One level below the title of the chart.
  const title = element(document.querySelector('figure h2') ? 'h3' : 'h2', heading);
  title.className = 'panel-title';
  const list = element('ul');
  const state = element('p', words.loading);
  state.setAttribute('role', 'status');
  panel.prepend(title, list, state);
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

/** A panel with nothing in it but the button that closes it; Escape does so too. */
export function createPanel(
  kind: 'evidence' | 'picture',
  label: string,
  closeLabel: string,
  onclose: () => void
): HTMLElement {
  const panel = element('section');
  panel.dataset.panel = kind;
  panel.setAttribute('aria-label', label);
  panel.tabIndex = -1;
  const close = element('button', closeLabel);
  close.type = 'button';
  close.addEventListener('click', onclose);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onclose();
  });
  panel.append(close);
  return panel;
}

function item({ clipping, quote, corrected }: MarkReport, { locale }: EmbedPageData): HTMLElement {
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
  if (corrected !== null) li.append(correctedNote(corrected, locale));
  return li;
}

/** What an editor changed, as a word that opens on the reasons. */
function correctedNote(reasons: string, locale: Locale): HTMLElement {
  const note = element('details');
  note.append(element('summary', EMBED_WORDS[locale].corrected));
  for (const reason of reasons.split('\n')) {
    const text = element('p', reason);
    text.lang = foreignLanguage(reason, locale) ?? locale;
    note.append(text);
  }
  return note;
}

/** An element with a text in it. */
export function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

const dateIn = { en: englishDate, fr: frenchDate };
