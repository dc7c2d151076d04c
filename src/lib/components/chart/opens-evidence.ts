import type { Attachment } from 'svelte/attachments';

/** A click anywhere in a line opens its evidence, and closes it; keys use the summary that stands there. */
export const opensEvidence: Attachment<HTMLElement> = (table) => {
  const open = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target === null || target.closest('a, button, details') || hasSelection()) return;
    const details = target.closest('tr.action')?.parentElement?.querySelector('details');
    if (details) details.open = !details.open;
  };
  table.addEventListener('click', open);
  return () => table.removeEventListener('click', open);
};

/** Whoever marks words to copy them does not mean to open anything. */
function hasSelection(): boolean {
  return (getSelection()?.toString() ?? '') !== '';
}
