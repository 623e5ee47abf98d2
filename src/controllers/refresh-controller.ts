import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Looks for news every few minutes while the page is in view, and at once when it comes back into view late. */
export class RefreshController implements ReactiveController {
  readonly #check: () => void;
  #minutes: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = false;

  constructor(host: ReactiveControllerHost, check: () => void) {
    this.#check = check;
    host.addController(this);
  }

  /** Minutes between checks; nothing for none. */
  every(minutes: number | undefined): void {
    if (minutes === this.#minutes) return;
    this.#minutes = minutes;
    this.#wait();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    clearTimeout(this.#timer);
  }

  readonly #onVisibilityChange = (): void => {
    if (this.#due) this.#elapsed();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#minutes) this.#timer = setTimeout(() => this.#elapsed(), this.#minutes * 60_000);
  }

  #elapsed(): void {
    this.#due = document.hidden;
    if (this.#due) return;
    this.#check();
    this.#wait();
  }
}
