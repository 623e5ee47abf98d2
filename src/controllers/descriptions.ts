const KEY = 'news-list-descriptions';

/** Which image descriptions are open: all or none by the reader's remembered choice, then each by its own button. */
export class Descriptions {
  all = false;
  readonly #exceptions = new Set<string>();

  constructor() {
    try {
      this.all = !!localStorage.getItem(KEY);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
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
    this.all = !this.all;
    this.#exceptions.clear();
    try {
      localStorage.setItem(KEY, this.all ? 'shown' : '');
    } catch {
      // As above.
    }
  }
}
