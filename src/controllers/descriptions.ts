const KEY = 'news-list-descriptions';

/** Which image descriptions are open: all or none by the reader's remembered choice, then each by its own button. */
export class Descriptions {
  #all: boolean | undefined;
  readonly #exceptions = new Set<string>();

  /** Asked for where there is a description to be opened: a page may have to wait for its storage. */
  get all(): boolean {
    try {
      this.#all ??= !!localStorage.getItem(KEY);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
    return !!this.#all;
  }

  isOpen(id: string): boolean {
    return this.all !== this.#exceptions.has(id);
  }

  /** Opens or closes the description of one item; without an item, all of them. */
  toggle(id?: string): void {
    if (id === undefined) this.#toggleAll();
    else if (!this.#exceptions.delete(id)) this.#exceptions.add(id);
  }

  #toggleAll(): void {
    this.#all = !this.all;
    this.#exceptions.clear();
    try {
      localStorage.setItem(KEY, this.#all ? 'shown' : '');
    } catch {
      // As above.
    }
  }
}
