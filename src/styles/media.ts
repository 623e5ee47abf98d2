import {css} from './css.ts';

/** What readers have asked their systems for, and paper. */
export const media = css`
  @media (prefers-contrast: more), (forced-colors: active) {
    :host {
      --line: 2px solid;
    }
    button,
    .frame {
      border: 2px solid;
    }
    .toggle {
      border: 0;
    }
  }
  @media (forced-colors: active) {
    .link {
      text-decoration-color: LinkText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
    .all[aria-pressed='true']::before,
    .toggle::before {
      forced-color-adjust: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .toggle::before {
      transition: none;
    }
  }
  @media print {
    .cards,
    .magazine > .cards {
      display: block;
    }
    .card {
      break-inside: avoid;
      margin-block-end: 1rem;
    }
    .frame {
      inline-size: 12rem;
    }
    button,
    .skip,
    .foot {
      display: none;
    }
    .description[hidden] {
      display: block;
    }
    .link::after {
      content: ' (' attr(href) ')';
      position: static;
      font-size: 0.75em;
      font-weight: 400;
    }
  }
`;
