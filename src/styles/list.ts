import {css} from './css.ts';

/** The frame around the cards: room, lines and notices. Lengths follow the font of the page around. */
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
`;
