// A page with a list of sixty cards.

export const COUNT = 60;

export const SUMMARY = 'For the first time since the ferry line closed, the ruins can be visited by mail boat.';

/** Languages in turn: that of each text has to be told. */
export const languageOf = (number) => (number % 2 ? 'en' : 'de');

const item = (_, index) => ({
  id: `${index}`,
  url: `https://museum.example/${index + 1}`,
  title: `Title ${index + 1}.`,
  language: languageOf(index + 1),
  summary: SUMMARY,
  _image: {
    about: '',
    url: '/demo/images/bell.svg',
    alt: `Alt ${index + 1}.`,
    description: `Description ${index + 1}.`,
    width: 1200,
    height: 800,
  },
});

/** Puts feed and page on a site; returns the address of the page. With `#end` focus is just after the list. */
export function addSixty({addPage}) {
  const items = Array.from({length: COUNT}, item);
  const feed = {version: 'https://jsonfeed.org/version/1.1', title: 'Museum', language: 'en', items};
  const address = addPage(JSON.stringify(feed), {'content-type': 'application/feed+json'});
  return addPage(`<!doctype html>
    <html lang="en">
    <title>Museum</title>
    <script type="module" src="/cdn/news-list.js"></script>
    <p><a href="#before">before</a></p>
    <news-list src="${new URL(address).pathname}" limit="${COUNT}" no-skip-link></news-list>
    <p id="end" tabindex="-1">The end</p>
    </html>`);
}
