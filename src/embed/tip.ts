/** Shows the sentence of a mark over it, inside `stage`; null hides it. Returns a function that does so. */
export function createTip(stage: HTMLElement): (tip: { text: string; mark: SVGElement } | null) => void {
  const box = document.createElement('p');
  box.className = 'embed-tip';
  box.setAttribute('aria-hidden', 'true');
  return (tip) => {
    if (tip === null) {
      box.remove();
      return;
    }
    box.textContent = tip.text;
    stage.append(box);
    const mark = tip.mark.getBoundingClientRect();
    const frame = stage.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const left = Math.max(
      0,
      Math.min(frame.width - width, mark.left + mark.width / 2 - width / 2 - frame.left)
    );
    const isRoomAbove = mark.top - height - 8 > 0;
    const top = isRoomAbove ? mark.top - frame.top - height - 8 : mark.bottom - frame.top + 8;
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  };
}
