/**
 * Runs an update after which the reader is where they were: at the same thing, else at the same card, else at the
 * card that took its place, else at the end of the list.
 * @param aim the card whose title the reader shall be taken to instead, if they are in the list
 */
export function keepFocus<Result>(root: ShadowRoot, update: () => Result, aim?: number): Result {
  const inside = root.activeElement as HTMLElement | null;
  const focused = inside ?? root.host.querySelector<HTMLElement>(':focus');
  const card = inside?.closest('li');
  const index = card ? [...card.parentElement!.children].indexOf(card) : focused?.className === 'more' ? -1 : 0;
  const result = update();
  if (!focused || (root.activeElement === focused && aim === undefined)) return result;
  const links = [...root.querySelectorAll<HTMLElement>('.link')];
  const target =
    links[aim ?? -1] ??
    (focused.getClientRects()[0]
      ? focused
      : card?.isConnected
        ? card.querySelector('a')
        : (links.at(index) ?? links.at(-1)));
  (target ?? root.getElementById('after'))?.focus();
  return result;
}
