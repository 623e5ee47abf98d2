import {css} from './css.ts';

/** The four layouts, each from the width that the list has, not from the window's. */
export const layouts = css`
  .cards {
    list-style: none;
    display: grid;
    gap: var(--gap);
    margin-block-start: 1.5rem;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
  }
  :is(.list, .compact) > .cards {
    grid-template-columns: 100%;
  }
  .text,
  .list .card + .card {
    border-block-start: var(--line);
    padding-block-start: 1rem;
  }
  .text .title {
    font-size: 1.0625em;
  }
  .text .meta {
    order: -1;
  }
  .compact > .cards {
    gap: 1rem;
  }
  @container (inline-size >= 32rem) {
    .list .card:has(.media) {
      display: grid;
      grid-template-columns: 12rem 1fr;
      grid-template-rows: auto auto 1fr;
      column-gap: var(--gap);
      align-items: start;
    }
    .list .media {
      grid-row: 1 / span 3;
    }
    .list .card:has(.media) > :not(.media) {
      grid-column: 2;
    }
  }
  .magazine > .cards {
    grid-template-columns: 100%;
  }
  .large {
    gap: 0.75rem;
  }
  .large .title {
    font-size: clamp(1.5em, 1em + 2cqi, 2.25em);
    line-height: 1.15;
  }
  .large .frame {
    aspect-ratio: 16 / 9;
  }
  @container (inline-size >= 30rem) {
    .magazine > .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .large {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 40rem) {
    .large:has(.media) {
      display: grid;
      grid-template-columns: 3fr 2fr;
      grid-template-rows: auto auto 1fr;
      column-gap: var(--gap);
      align-items: start;
    }
    .large .media {
      grid-row: 1 / span 3;
    }
    .large:has(.media) > :not(.media) {
      grid-column: 2;
    }
  }
  @container (inline-size >= 60rem) {
    .magazine > .cards {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
    .magazine .text {
      grid-column: span 2;
    }
  }
  .skeleton .title,
  .skeleton .summary {
    background: var(--ground);
    block-size: 1.25em;
    inline-size: 80%;
  }
  .skeleton .summary {
    block-size: 4.5em;
    inline-size: 100%;
  }
`;
