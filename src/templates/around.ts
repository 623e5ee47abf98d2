import {html} from 'lit/html.js';

/** A sentence with a value in it that may be written in another direction: neither turns the other round. */
export function around(sentence: (value: string) => string, value: string) {
  const [before, after] = sentence('\0').split('\0');
  return html`${before}<bdi>${value}</bdi>${after}`;
}
