/** What the contenders say, and the locale of their dates, by language. */
export const WORDS = {
  en: {
    locale: 'en-GB',
    skip: 'Skip this news list',
    showAll: 'Show all image descriptions',
    description: 'Image description',
    credit: '© Image: ',
  },
  de: {
    locale: 'de',
    skip: 'Diese Neuigkeiten überspringen',
    showAll: 'Alle Bildbeschreibungen anzeigen',
    description: 'Bildbeschreibung',
    credit: '© Bild: ',
  },
};

const formats = new Map();

/** A date as the language writes it. A formatter takes milliseconds to make, so each is made once. */
export function dateIn(language, date) {
  if (!formats.has(language)) {
    formats.set(language, new Intl.DateTimeFormat(WORDS[language].locale, {dateStyle: 'long'}));
  }
  return formats.get(language).format(new Date(date));
}

const SUMMARY_LENGTH = 200;

/** The beginning of a summary, up to a space. */
export const excerptOf = (text) =>
  text.length > SUMMARY_LENGTH ? `${text.slice(0, text.lastIndexOf(' ', SUMMARY_LENGTH))}…` : text;
