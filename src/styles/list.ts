import {css} from './css.ts';

/** The frame around the cards: room, lines, buttons and notices. Lengths follow the font of the page around. */
export const list = css`
  :host(:not([hidden])) {
    display: block;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  /* Not on the host, where a property of the page might have the same name. */
  section {
    --_accent: var(--news-list-accent, currentColor);
    --_gap: var(--news-list-gap, clamp(1em, 3cqi, 2em));
    --_line: 1px;
    container-type: inline-size;
    overflow-wrap: anywhere;
    position: relative;
  }
  [part='heading'] {
    font-size: clamp(1.375em, 1em + 1.5cqi, 1.75em);
    line-height: 1.2;
    text-wrap: balance;
    margin-block-end: 0.25em;
  }
  .intro,
  .summary,
  .description {
    max-inline-size: 65ch;
    line-height: 1.5;
  }
  .notice,
  .meta > *,
  .text,
  .list .card {
    border: 0 solid;
    border-color: color-mix(in srgb, currentColor 25%, transparent);
  }
  .tools,
  .notice,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .notice {
    border-block-width: var(--_line);
    padding-block: 0.5em;
  }
  .notice,
  .tools > *,
  .foot {
    margin-block-start: 1em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: var(--_line) solid;
    min-block-size: 44px;
    padding: 0.5em 1em;
    text-align: start;
    cursor: pointer;
  }
  button:hover,
  img,
  .skeleton :is(.frame, .title) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .all,
  .toggle {
    display: flex;
    align-items: center;
  }
  /* Drawn with borders, which forced colours keep. */
  .all::before,
  .toggle::before {
    content: '';
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.625em;
    border: 1px solid;
  }
  .all[aria-pressed='true']::before {
    border-width: 0.3125em;
    background: currentColor;
  }
  [aria-disabled='true'] {
    border-style: dashed;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  a,
  button,
  .after {
    scroll-margin-block: var(--news-list-scroll-margin, 5rem);
  }
  .unseen,
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip {
    color: inherit;
    display: inline-block;
    padding-block: 0.75em;
  }
`;
