import {css} from './css.ts';

/** The frame around the cards: room, lines and notices. Lengths follow the font of the page around. */
export const list = css`
  /* What would do harm in cards is not taken over from around, only from a rule for the element itself. */
  :host(:not([hidden])) {
    display: block;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }
  /* As wide as a long text, where the page asks for the width of the content, of which the container below has none. */
  :host::before {
    content: '- -';
    display: block;
    line-height: 0;
    word-spacing: 99em;
    visibility: hidden;
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
    z-index: 0;
    font-size: max(1em, 13px);
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
  }
  .notice,
  .meta > *,
  .text,
  .list .card {
    border: 0 solid color-mix(in srgb, currentColor 25%, transparent);
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
