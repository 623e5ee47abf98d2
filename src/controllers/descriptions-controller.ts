import type {ReactiveControllerHost} from 'lit';

const KEY = 'news-list-descriptions';

function remembered(): boolean {
  try {
    return localStorage.getItem(KEY) === 'shown';
  } catch {
    return false; // storage is switched off
  }
}

function remember(shown: boolean): void {
  try {
    if (shown) localStorage.setItem(KEY, 'shown');
    else localStorage.removeItem(KEY);
  } catch {
    // The choice then holds for this page.
  }
}

/** Which image descriptions are open: all or none by the reader's remembered choice, then each by its own button. */
export class DescriptionsController {
  all = remembered();
  readonly #host: ReactiveControllerHost;
  #exceptions = new Set<string>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  isOpen(id: string): boolean {
    return this.all !== this.#exceptions.has(id);
  }

  toggle(id: string): void {
    if (!this.#exceptions.delete(id)) this.#exceptions.add(id);
    this.#host.requestUpdate();
  }

  toggleAll(): void {
    this.all = !this.all;
    this.#exceptions.clear();
    remember(this.all);
    this.#host.requestUpdate();
  }
}
