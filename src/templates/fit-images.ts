/**
 * Tells the images of the first cards how wide they are, from which browsers choose among the files of a `srcset`, and
 * has those that are in the window loaded at once. Reads what is laid out anyway, once, and writes nothing that moves it.
 * @param isNew whether these cards have just come, all of them
 * @returns the `sizes` for those that follow; nothing where no width is known
 */
export function fitImages(list: Element, count: number, isNew: boolean): string {
  let sizes = '';
  for (const image of list.querySelectorAll<HTMLImageElement>(
    `li:nth-child(-n + ${count}) img${isNew ? '' : '[srcset]'}`,
  )) {
    const {width, top, bottom} = image.getBoundingClientRect();
    if (!width) continue; // in a part of the page that is not shown
    if (isNew && bottom > 0 && top < innerHeight) {
      image.loading = 'eager';
      if (image.closest('.large')) image.fetchPriority = 'high';
    }
    // Browsers take `auto` for lazy images alone, if they know it, and then follow when the window changes.
    sizes = `auto, ${Math.ceil(width)}px`;
    setSizes(image, sizes);
  }
  return sizes;
}

/** Only where there is a choice, and only what is new: an update with equal data writes nothing. */
export function setSizes(image: HTMLImageElement, sizes: string): void {
  if (image.srcset && image.sizes !== sizes) image.sizes = sizes;
}
