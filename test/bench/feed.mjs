// Invented news: the same items for the same number and language in every run.

const WORDS = {
  en: `a an the our this with from for and between after before during museum gallery archive workshop curator conservator
    visitor children loom porcelain photograph manuscript tapestry bicycle locomotive telescope herbarium lighthouse
    ceramics armour puppet harbour weaving printing restoration exhibition collection donation lecture concert summer
    winter evening opens returns shows invites repairs discovers borrows explains celebrates rare forgotten restored
    seventeenth-century wooden painted travelling local free`,
  de: `ein eine das unser diese mit aus für und zwischen nach vor während Museum Galerie Archiv Werkstatt Kuratorin
    Restauratorin Besucher Kinder Webstuhl Porzellan Fotografie Handschrift Wandteppich Fahrrad Dampflokomotive Fernrohr
    Herbarium Leuchtturm Töpferwaren Rüstung Handpuppe Hafen Weberei Buchdruck Wiederherstellung Sonderausstellung
    Sammlung Schenkung Vortrag Konzert Sommer Winter Abend öffnet kehrt zeigt lädt repariert entdeckt leiht erklärt feiert
    selten vergessen restauriert hölzern bemalt reisend heimatkundlich kostenlos`,
};
const CREDITS = ['Ana Lima', 'Museum of Weaving', 'Jonas Berg, City Archive', 'Harbour Museum', 'Ines Vidal'];
const NEWEST = Date.UTC(2026, 4, 1, 9);
const MINUTES_BETWEEN = 50;
const DESCRIBED = 3;

/** Whole numbers below a limit that look random (Lehmer's generator). */
function randomFrom(seed) {
  let state = seed;
  return (limit) => (state = (state * 48271) % 2147483647) % limit;
}

/** Without a full stop: the contenders cut at a space, the element at a word, and the results are the same. */
function writerOf(index, language) {
  const random = randomFrom(index * 7 + 11);
  const words = WORDS[language].split(/\s+/);
  return (least, most) => {
    const count = least + random(most - least + 1);
    const text = Array.from({length: count}, () => words[random(words.length)]).join(' ');
    return text[0].toUpperCase() + text.slice(1);
  };
}

function itemAt(index, language) {
  const text = writerOf(index, language);
  return {
    id: `news-${index}`,
    url: `/news/${index}`,
    title: text(4, 9),
    summary: text(22, 42),
    date_published: new Date(NEWEST - index * MINUTES_BETWEEN * 60_000).toISOString(),
    image: `/images/${index}.gif`,
    _image: {
      alt: text(5, 10),
      credit: CREDITS[index % CREDITS.length],
      description: index % DESCRIBED ? undefined : text(25, 45),
      width: 1200,
      height: 800,
    },
  };
}

/** A JSON Feed with a number of items in `en` or `de`. */
export const feedOf = (count, language) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Museum news',
  language,
  items: Array.from({length: count}, (_, index) => itemAt(index, language)),
});
