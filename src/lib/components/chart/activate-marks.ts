interface Options {
  onpick: (key: string) => void;
  /** A mark is pressed that may be picked. */
  onpress?: ((key: string) => void) | undefined;
  ontip: (tip: { text: string; mark: SVGElement } | null) => void;
  /** Key of the mark that had the focus before the chart was drawn again. */
  focused: string | null;
}

const ARROWS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes the marks of a drawn chart buttons: click, Enter and Space pick, hover and focus show the sentence, arrow
 * keys move. One mark at a time can be reached with Tab. Returns how to undo it.
 */
export function activateMarks(svg: SVGSVGElement, { onpick, onpress, ontip, focused }: Options): () => void {
  const marks = [...svg.querySelectorAll<SVGElement>('[data-key]')];
  const control = new AbortController();
  const { signal } = control;
  const markOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest<SVGElement>('[data-key]') : null;
  const show = (mark: SVGElement | null) => {
    const text = mark?.dataset.label;
    ontip(mark && text ? { text, mark } : null);
  };
  const pick = (mark: SVGElement | null) => {
    const key = mark?.dataset.key;
    if (key !== undefined) onpick(key);
  };

  // An image hides what is inside it; a group of buttons does not.
  svg.setAttribute('role', 'group');
  svg.dataset.live = '';
  for (const mark of marks) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-label', mark.dataset.label ?? mark.dataset.key ?? '');
    mark.setAttribute('aria-pressed', String(mark.classList.contains('is-selected')));
    mark.tabIndex = -1;
    for (let group = mark.parentElement; group && group !== (svg as Element); group = group.parentElement) {
      group.removeAttribute('aria-hidden');
    }
  }
  const start =
    marks.find((mark) => mark.dataset.key === focused) ??
    marks.find((mark) => mark.classList.contains('is-selected'));
  const entrance = start ?? marks[0];
  if (entrance) entrance.tabIndex = 0;
  if (focused !== null && start?.dataset.key === focused) start.focus({ preventScroll: true });

  svg.addEventListener('click', (event) => pick(markOf(event)), { signal });
  svg.addEventListener(
    'pointerdown',
    (event) => {
      const key = markOf(event)?.dataset.key;
      if (key !== undefined) onpress?.(key);
    },
    { signal }
  );
  svg.addEventListener('pointerover', (event) => show(markOf(event)), { signal });
  svg.addEventListener('pointerleave', () => show(null), { signal });
  svg.addEventListener('focusin', (event) => show(markOf(event)), { signal });
  svg.addEventListener('focusout', () => show(null), { signal });
  svg.addEventListener(
    'keydown',
    (event) => {
      const mark = markOf(event);
      if (!mark) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        pick(mark);
      } else if (event.key === 'Escape') {
        show(null);
      } else if (event.key in ARROWS) {
        const step = ARROWS[event.key] ?? 0;
        const next = marks[(marks.indexOf(mark) + step + marks.length) % marks.length];
        if (!next) return;
        event.preventDefault();
        mark.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      }
    },
    { signal }
  );
  return () => control.abort();
}
