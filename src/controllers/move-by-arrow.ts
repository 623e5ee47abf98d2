// Part of what is loaded when a reader acts; imports nothing at run time.

/** Left and Right move between the cards' links, as they point in the reader's direction. */
export function moveByArrow(event: KeyboardEvent, target: EventTarget | null): void {
  const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (!step || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = target as HTMLElement;
  const list = link.closest('ul');
  const links = [...(list?.querySelectorAll<HTMLElement>('.link') ?? [])];
  const at = links.indexOf(link);
  if (!list || at < 0) return;
  const next = links[at + (getComputedStyle(list).direction === 'rtl' ? -step : step)];
  if (!next) return;
  event.preventDefault(); // or the page scrolls sideways
  next.focus();
}
