/** Pages in `pages/`, by what their style sheets do. */
export const STYLES: Record<string, string> = {
  'all-unset': '* {all: unset}',
  'all-initial': '* {all: initial}',
  'all-revert': '* {all: revert}',
  'element-initial': 'news-list {all: initial}',
  reset: 'a reset of margins, outlines and transitions of everything',
  'rem-of-10': 'html {font-size: 62.5%}',
  'rem-of-10-bare': 'html {font-size: 62.5%} and larger text in paragraphs only',
  'size-zero': 'font-size: 0 around',
  inherited: 'small uppercase text, justified, indented and without line breaks',
  'pre-line': 'line breaks that count, centred, broken in words',
  'bootstrap-3': 'styles as of Bootstrap 3',
  'bootstrap-5': 'styles as of Bootstrap 5',
  wordpress: 'styles as of a WordPress theme',
  tables: 'a layout of tables, in quirks mode',
  dark: 'light text on dark ground',
  'dark-scheme': 'a dark colour scheme',
  photo: 'light text on a photograph',
  accent: 'colours of its own',
};

/** Pages in `pages/`, by what is around the list and beside it. */
export const PLACES: Record<string, string> = {
  'flex-row': 'a row of flexible boxes',
  'flex-column': 'a centred column of flexible boxes',
  grid: 'a grid without smallest widths',
  'shrink-to-fit': 'boxes as wide as what is in them',
  'fixed-height': 'a box of fixed height',
  columns: 'several columns',
  'sticky-header': 'a header that stays',
  form: 'a form around',
  details: 'a disclosure around',
  'inside-inline': 'inline elements around',
  narrow: 'narrow sidebars',
  rtl: 'Arabic from right to left',
  'rtl-english': 'English from right to left',
  base: 'a base address',
  'meta-csp': 'a strict policy in a meta element',
  prototypes: 'changed prototypes',
  'own-fetch': 'a fetch of its own',
  'language-switch': 'a language switch',
  'shadow-open': 'another component around',
  'shadow-closed': 'a closed component around',
  dialog: 'a dialog around',
};

export const PAGES = {...STYLES, ...PLACES};
