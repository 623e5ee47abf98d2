import {css} from './css.ts';

/** The frame around the cards: room, lines, buttons and notices. */
export const list = css`
  :host {
    display: block;
    --accent: var(--news-list-accent, currentColor);
    --gap: var(--news-list-gap, clamp(1rem, 3cqi, 2rem));
    --line: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    --ground: color-mix(in srgb, currentColor 8%, transparent);
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  section {
    container-type: inline-size;
    overflow-wrap: anywhere;
    position: relative;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  [part='heading'] {
    font-size: clamp(1.375em, 1em + 1.5cqi, 1.75em);
    line-height: 1.2;
    text-wrap: balance;
  }
  [part='heading']:is(div) {
    font-size: inherit;
    line-height: inherit;
  }
  .intro {
    margin-block-start: 0.5rem;
    max-inline-size: 65ch;
  }
  .intro,
  .summary,
  .description,
  .notice {
    line-height: 1.5;
  }
  .tools,
  .notice,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-start: 1rem;
  }
  .notice {
    border-block: var(--line);
    padding-block: 0.5rem;
  }
  .foot {
    margin-block-start: var(--gap);
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: 2px;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.5em 1em;
    cursor: pointer;
    text-align: start;
  }
  button:hover,
  .all[aria-pressed='true'] {
    background: var(--ground);
  }
  .all::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.5em;
    border: 1px solid;
  }
  .all[aria-pressed='true']::before {
    background: currentColor;
    box-shadow: inset 0 0 0 2px Canvas;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    cursor: progress;
  }
  :is(a, button):focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  a,
  button,
  .card,
  .after {
    scroll-margin-block: var(--news-list-scroll-margin, 5rem);
  }
  .after {
    outline: none;
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
    padding: 0.5em 0;
    min-block-size: 44px;
  }
`;
