/** How long, after the page has loaded, the page around may take to give the frame its height; and later on. */
const PATIENCE = 3000;
const LATER = 500;

/** What is kept of the relation between a frame and its content. */
export interface FrameFit {
  /** The height that the frame should have, in px, for content that is `height` px high as it stands. */
  wanted(height: number): number;
  /** To be called whenever the height of the content, or the size of the frame, may have changed. */
  check(height: number): void;
}

/**
 * Decides whether the content of a frame scrolls. As long as the page around may still give the frame its height, it does not:
 * a scrollbar would take width from the content, which changes its height, so that some frames would keep both for ever.
 * Where the frame stays too short, the content scrolls, in a compact layout (`data-compact`) if it never fitted.
 */
export function createFrameFit(root: HTMLElement, onchange: () => void): FrameFit {
  const start = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let everFitted = false;
  /** Of the layout that is not compact, and the width of the frame that it had. */
  let full = { height: 0, width: 0 };
  let latest = 0;

  root.dataset.scroll = 'off';
  const leave = () => {
    clearTimeout(timer);
    timer = undefined;
    root.dataset.scroll = 'off';
    delete root.dataset.compact;
  };
  const giveUp = () => {
    timer = undefined;
    if (latest <= innerHeight) return;
    root.dataset.scroll = 'on';
    if (!everFitted) root.dataset.compact = '';
    onchange();
  };
  return {
    wanted: (height) => ('compact' in root.dataset ? Math.max(full.height, height) : height),
    check: (height) => {
      if (height === 0) return;
      latest = height;
      if ('compact' in root.dataset && innerWidth === full.width && innerHeight < full.height) return;
      if ('compact' in root.dataset) {
        leave();
        onchange();
        return;
      }
      full = { height, width: innerWidth };
      if (height <= innerHeight) {
        everFitted = true;
        leave();
      } else if (root.dataset.scroll === 'off') {
        timer ??= setTimeout(giveUp, Math.max(LATER, start + PATIENCE - performance.now()));
      }
    }
  };
}
