import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Where focus is: an element of a card, or one of the list's own. */
interface Place {
  /** Id of the card's item. */
  card?: string | undefined;
  /** Position of the card. */
  index: number;
  /** Class of the focused element, one for each purpose. */
  purpose: string;
}

/** Keeps the reader's place: focus survives every update, and Left and Right move between cards. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #place: Place | undefined;
  #aim: Place | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the reader is in the list. */
  get within(): boolean {
    return !!this.#root?.activeElement;
  }

  /** With the next update, focus goes to the title of this item's card. */
  aimAt(card: string | undefined): void {
    if (card !== undefined) this.#aim = {card, index: 0, purpose: 'link'};
  }

  hostUpdate(): void {
    const focused = this.#root?.activeElement;
    this.#place = this.#aim ?? (focused ? this.#placeOf(focused) : undefined);
    this.#aim = undefined;
  }

  hostUpdated(): void {
    if (!this.#place || !this.#root) return;
    const target = this.#find(this.#place);
    if (!target) this.after();
    else if (target !== this.#root.activeElement) target.focus();
  }

  /** Moves focus to just after the list. */
  readonly after = (): void => {
    const end = this.#root?.querySelector<HTMLElement>('.after');
    if (!end) return;
    end.tabIndex = 0; // while it has focus; from -1 the next Tab would go back to the start of the list in Chromium
    end.addEventListener('blur', () => (end.tabIndex = -1), {once: true});
    end.focus();
  };

  /** For the list: Left and Right move between the cards' links, as they point in the reader's direction. */
  readonly onKeyDown = (event: KeyboardEvent): void => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (!step || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = this.#links;
    const at = links.indexOf(event.target as HTMLElement);
    const mirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
    const next = at < 0 ? undefined : links[at + (mirrored ? -step : step)];
    if (!next) return;
    event.preventDefault(); // or the page scrolls sideways
    next.focus();
  };

  get #root(): ShadowRoot | null {
    return this.#host.shadowRoot;
  }

  get #links(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>('.link') ?? [])];
  }

  #placeOf(focused: Element): Place {
    const card = focused.closest('li');
    const index = card ? [...card.parentElement!.children].indexOf(card) : -1;
    return {card: card?.dataset['id'], index, purpose: focused.classList[0]!};
  }

  /** The same thing again; where it has gone, its card's link, the card that took its place, or the nearest end. */
  #find({card, index, purpose}: Place): HTMLElement | null | undefined {
    const links = this.#links;
    if (card === undefined) {
      return this.#root!.querySelector<HTMLElement>(`.${purpose}`) ?? links.at(purpose === 'more' ? -1 : 0);
    }
    const same = this.#root!.querySelector(`li[data-id="${CSS.escape(card)}"]`);
    return same?.querySelector<HTMLElement>(`.${purpose}`) ?? same?.querySelector('a') ?? links.at(index) ?? links.at(-1);
  }
}
