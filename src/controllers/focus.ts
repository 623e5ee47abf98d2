const linksIn = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>('.link')];

/** Moves focus to just after the list. */
export function focusAfter(root: ShadowRoot): void {
  const end = root.getElementById('after')!;
  end.tabIndex = 0; // while it has focus; from -1 the next Tab would go back to the start of the list in Chromium
  end.onblur = () => (end.tabIndex = -1);
  end.focus();
}

/**
 * Runs an update after which the reader is where they were: at the same thing, else at the same card, else at the
 * card that took its place, else at the end of the list.
 * @param aim the card whose title the reader shall be taken to instead, if they are in the list
 */
export function keepFocus(root: ShadowRoot, update: () => void, aim?: number): void {
  const focused = root.activeElement as HTMLElement | null;
  const card = focused?.closest('li');
  const index = card ? [...card.parentElement!.children].indexOf(card) : focused?.part.contains('more') ? -1 : 0;
  update();
  const links = linksIn(root);
  if (!focused || (root.activeElement === focused && aim === undefined)) return;
  const target =
    links[aim ?? -1] ??
    (focused.isConnected ? focused : card?.isConnected ? card.querySelector('a') : (links.at(index) ?? links.at(-1)));
  if (target) target.focus();
  else focusAfter(root);
}

/** Left and Right move between the cards' links, as they point in the reader's direction. */
export function moveByArrow(event: KeyboardEvent): void {
  const root = event.currentTarget as ShadowRoot;
  const link = event.target as Element;
  const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (!step || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = linksIn(root);
  const at = links.indexOf(link as HTMLElement);
  const mirrored = getComputedStyle(link.closest('ul') ?? link).direction === 'rtl';
  const next = at < 0 ? undefined : links[at + (mirrored ? -step : step)];
  if (!next) return;
  event.preventDefault(); // or the page scrolls sideways
  next.focus();
}
