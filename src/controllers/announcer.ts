/** Milliseconds between two messages: screen readers lose the first of two that come closer together. */
export const GAP = 150;
/** Milliseconds after which a message goes, so that nobody who reads on meets it as if it were text of the page. */
export const LINGER = 10_000;

const NO_BREAK_SPACE = '\u00a0';

/** Speaks through a live region that is there, and empty, from the first render. */
export class Announcer {
  readonly #region: () => Element | null | undefined;
  readonly #queue: string[] = [];
  #last = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy = false;

  constructor(region: () => Element | null | undefined) {
    this.#region = region;
  }

  /** Says a sentence, after those that are still waiting. */
  say(message: string): void {
    this.#queue.push(message);
    if (!this.#busy) this.#next();
  }

  /** Forgets what has not been said yet. */
  stop(): void {
    this.#queue.length = 0;
    clearTimeout(this.#timer);
    this.#busy = false;
  }

  #next(): void {
    const message = this.#queue.shift();
    this.#busy = message !== undefined;
    clearTimeout(this.#timer);
    if (message !== undefined) this.#write(message);
    this.#timer = setTimeout(() => (this.#busy ? this.#next() : this.#clear()), this.#busy ? GAP : LINGER);
  }

  /** A string that is there already is silent when it is written again; a no-break space makes it another one. */
  #write(message: string): void {
    this.#last = message === this.#last ? message + NO_BREAK_SPACE : message;
    this.#clear(this.#last);
  }

  #clear(text = ''): void {
    const region = this.#region();
    if (region) region.textContent = text;
  }
}
