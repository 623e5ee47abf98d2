import {css} from './css.ts';

/** What a reader can press or go to. */
export const controls = css`
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: var(--_line) solid;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.5em 1em;
    text-align: start;
    cursor: pointer;
    display: flex;
    align-items: center;
  }
  button:hover,
  img,
  .skeleton :is(.frame, .title) {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  /* Drawn with borders, which forced colours keep. */
  .all::before,
  .toggle::before {
    content: '';
    flex-shrink: 0;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.625em;
    border: var(--_line) solid;
  }
  .all[aria-pressed='true']::before {
    border-width: 0.3125em;
    background: currentColor;
  }
  .toggle {
    border: 0;
    padding: 0.75em 0;
    margin-block-end: -0.5em;
  }
  .toggle::before {
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }
  .toggle:dir(rtl)::before {
    rotate: 135deg;
  }
  .toggle[aria-expanded='true']::before {
    rotate: 45deg;
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
    margin-block: 0.5em;
  }
`;
