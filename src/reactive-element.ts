import {checked, optionsByAttribute} from './options.ts';
import type {Options} from './options.ts';

/**
 * An element that has the options as attributes and properties, and renders once for all that changed in a task.
 * It stands in for Lit's base class, which would cost a fifth of what the whole element may weigh.
 */
export abstract class ReactiveElement extends HTMLElement {
  static readonly observedAttributes = [...optionsByAttribute.keys()];
  /** Resolves when what has changed so far is on screen, all of it. */
  updateComplete = Promise.resolve();
  #values: Partial<Record<keyof Options, unknown>> = {};
  #changed = new Set<string>();

  static {
    for (const name of optionsByAttribute.values()) {
      Object.defineProperty(this.prototype, name, {
        get(this: ReactiveElement) {
          return this.#values[name] ?? checked(name);
        },
        set(this: ReactiveElement, value: unknown) {
          const before: unknown = Reflect.get(this, name);
          this.#values[name] = checked(name, value);
          if (this.#values[name] !== before) this.requestUpdate(name);
        },
        enumerable: true,
        configurable: true,
      });
    }
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const name = optionsByAttribute.get(attribute)!;
    Reflect.set(this, name, name.startsWith('no') ? value !== null : value);
  }

  connectedCallback(): void {
    // A framework may have set properties before the script came.
    for (const name of [...optionsByAttribute.values(), 'feed']) {
      const early = Object.getOwnPropertyDescriptor(this, name);
      if (early && Reflect.deleteProperty(this, name)) Reflect.set(this, name, early.value);
    }
    this.requestUpdate();
  }

  /** Renders soon, once for all that asks for it until then. */
  requestUpdate(changed = ''): void {
    if (!this.#changed.size) {
      const own: Promise<void> = Promise.resolve()
        .then(() => this.#update())
        .then(() => (own === this.updateComplete ? undefined : this.updateComplete)); // has taken over
      this.updateComplete = own;
    }
    this.#changed.add(changed);
  }

  /** Puts on screen what is there now; `changed` names options. Resolves when all of it is there. */
  protected abstract update(changed: ReadonlySet<string>): Promise<void>;

  #update(): Promise<void> {
    const changed = this.#changed;
    this.#changed = new Set();
    return this.update(changed);
  }
}
