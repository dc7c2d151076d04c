import { flushSync, mount } from 'svelte';
import { fetchOwn } from '../../drawn/fetch-own.ts';
import type { EntityData } from '../../export/entity-picture.ts';
import { ENTITY_KINDS, entityPath } from '../../view/entity-address.ts';
import { ENTITY_CHARTS } from '../../view/entity-charts.ts';
import EntityExport from './EntityExport.svelte';
import { localeFolder, localeOf } from '../../words/locale.ts';

/** What the page was drawn from, once it was asked for. */
let read: Promise<EntityData> | null = null;

/**
 * Opens the menu of a chart on a page that came without a script (`server/late-menus.ts` puts there what calls this): puts the live menu in the place of
 * its button, which keeps the focus.
 */
export function open(place: HTMLElement): void {
  const { late, kind: given, id, root = '', alive } = place.dataset;
  const chart = ENTITY_CHARTS.find((one) => one === late);
  const kind = ENTITY_KINDS.find((one) => one === given);
  if (alive !== undefined || !chart || !kind || id === undefined) return;
  place.dataset.alive = '';
  const locale = localeOf(document.documentElement.lang);
  const data = () => {
    const path = `${root}${localeFolder(locale)}${entityPath(kind, id)}`;
    read ??= fetchOwn<EntityData>(new URL(path, document.baseURI).href).catch((error: unknown) => {
      // Asked for again the next time.
      read = null;
      throw error;
    });
    return read;
  };
  place.replaceChildren();
  mount(EntityExport, { target: place, props: { chart, kind, id, locale, root, data, opened: true } });
  flushSync();
  place.querySelector<HTMLElement>('[data-action="share"]')?.focus();
}
