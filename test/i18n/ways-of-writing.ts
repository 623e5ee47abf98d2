interface Writing {
  /** The third of March 2026. */
  date: string;
  /** How day, month and year follow each other in figures. */
  order: 'dmy' | 'ymd';
  /** What stands between thousands and hundreds; a space for any of them. */
  group: string;
  /** “German”, as in a list of languages. */
  german: string;
}

/** By language how it writes dates, numbers and the name of one language. */
export const WRITING: Readonly<Record<string, Writing>> = {
  ar: {date: '3 مارس 2026', order: 'dmy', group: ',٬', german: 'الألمانية'},
  az: {date: '3 mart 2026', order: 'dmy', group: '.', german: 'alman'},
  be: {date: '3 сакавіка 2026 г.', order: 'dmy', group: ' ', german: 'нямецкая'},
  bg: {date: '3 март 2026 г.', order: 'dmy', group: ' ', german: 'немски'},
  bs: {date: '3. mart 2026.', order: 'dmy', group: '.', german: 'njemački'},
  ca: {date: '3 de març del 2026', order: 'dmy', group: '.', german: 'alemany'},
  cs: {date: '3. března 2026', order: 'dmy', group: ' ', german: 'němčina'},
  cy: {date: '3 Mawrth 2026', order: 'dmy', group: ',', german: 'Almaeneg'},
  da: {date: '3. marts 2026', order: 'dmy', group: '.', german: 'tysk'},
  de: {date: '3. März 2026', order: 'dmy', group: '.', german: 'Deutsch'},
  el: {date: '3 Μαρτίου 2026', order: 'dmy', group: '.', german: 'Γερμανικά'},
  en: {date: '3 March 2026', order: 'dmy', group: ',', german: 'German'},
  es: {date: '3 de marzo de 2026', order: 'dmy', group: '.', german: 'alemán'},
  et: {date: '3. märts 2026', order: 'dmy', group: ' ', german: 'saksa'},
  eu: {date: '2026(e)ko martxoaren 3(a)', order: 'ymd', group: '.', german: 'alemana'},
  fa: {date: '12 اسفند 1404', order: 'ymd', group: '٬', german: 'آلمانی'}, // by the calendar of Iran
  fi: {date: '3. maaliskuuta 2026', order: 'dmy', group: ' ', german: 'saksa'},
  fr: {date: '3 mars 2026', order: 'dmy', group: ' ', german: 'allemand'},
  ga: {date: '3 Márta 2026', order: 'dmy', group: ',', german: 'Gearmáinis'},
  gl: {date: '3 de marzo de 2026', order: 'dmy', group: '.', german: 'alemán'},
  he: {date: '3 במרץ 2026', order: 'dmy', group: ',', german: 'גרמנית'},
  hr: {date: '3. ožujka 2026.', order: 'dmy', group: '.', german: 'njemački'},
  hu: {date: '2026. március 3.', order: 'ymd', group: ' ', german: 'német'},
  hy: {date: '03 մարտի, 2026 թ.', order: 'dmy', group: ' ', german: 'գերմաներեն'},
  is: {date: '3. mars 2026', order: 'dmy', group: '.', german: 'þýska'},
  it: {date: '3 marzo 2026', order: 'dmy', group: '.', german: 'tedesco'},
  ja: {date: '2026年3月3日', order: 'ymd', group: ',', german: 'ドイツ語'},
  ka: {date: '3 მარტი, 2026', order: 'dmy', group: ' ', german: 'გერმანული'},
  kk: {date: '2026 ж. 3 наурыз', order: 'dmy', group: ' ', german: 'неміс тілі'},
  ko: {date: '2026년 3월 3일', order: 'ymd', group: ',', german: '독일어'},
  lb: {date: '3. Mäerz 2026', order: 'dmy', group: '.', german: 'Däitsch'},
  lt: {date: '2026 m. kovo 3 d.', order: 'ymd', group: ' ', german: 'vokiečių'},
  lv: {date: '2026. gada 3. marts', order: 'dmy', group: ' ', german: 'vācu'},
  mk: {date: '3 март 2026 г.', order: 'dmy', group: '.', german: 'германски'},
  mt: {date: '3 ta’ Marzu 2026', order: 'dmy', group: ',', german: 'Ġermaniż'},
  nb: {date: '3. mars 2026', order: 'dmy', group: ' ', german: 'tysk'},
  nl: {date: '3 maart 2026', order: 'dmy', group: '.', german: 'Duits'},
  nn: {date: '3. mars 2026', order: 'dmy', group: ' ', german: 'tysk'},
  pl: {date: '3 marca 2026', order: 'dmy', group: ' ', german: 'niemiecki'},
  pt: {date: '3 de março de 2026', order: 'dmy', group: ' ', german: 'alemão'},
  'pt-BR': {date: '3 de março de 2026', order: 'dmy', group: '.', german: 'alemão'},
  ro: {date: '3 martie 2026', order: 'dmy', group: '.', german: 'germană'},
  ru: {date: '3 марта 2026 г.', order: 'dmy', group: ' ', german: 'немецкий'},
  se: {date: '2026 njukčamánnu 3', order: 'ymd', group: ' ', german: 'duiskkagiella'},
  sk: {date: '3. marca 2026', order: 'dmy', group: ' ', german: 'nemčina'},
  sl: {date: '3. marec 2026', order: 'dmy', group: '.', german: 'nemščina'},
  sq: {date: '3 mars 2026', order: 'dmy', group: ' ', german: 'gjermanisht'},
  sr: {date: '3. март 2026.', order: 'dmy', group: '.', german: 'немачки'},
  'sr-Latn': {date: '3. mart 2026.', order: 'dmy', group: '.', german: 'nemački'},
  sv: {date: '3 mars 2026', order: 'ymd', group: ' ', german: 'tyska'},
  tr: {date: '3 Mart 2026', order: 'dmy', group: '.', german: 'Almanca'},
  uk: {date: '3 березня 2026 р.', order: 'dmy', group: ' ', german: 'німецька'},
  ur: {date: '3 مارچ، 2026', order: 'dmy', group: ',', german: 'جرمن'},
  'zh-Hans': {date: '2026年3月3日', order: 'ymd', group: ',', german: '德语'},
  'zh-Hant': {date: '2026年3月3日', order: 'ymd', group: ',', german: '德文'},
};
