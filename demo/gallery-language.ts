import {html, nothing} from 'lit/html.js';
import {until} from 'lit/directives/until.js';
import {loaders} from '../src/generated/locale-loaders.ts';
import {directionOf} from '../src/i18n/direction.ts';

// What the gallery shows of one language.

interface Names {
  name: string;
  ownName: string;
}

// By address, as not every server turns JSON into a module.
const answer = await fetch(new URL('../locales/languages.json', import.meta.url));
const languages = (await answer.json()) as Record<string, Names>;

const FEEDS = 'feeds/gallery.json feeds/gallery-2.json';

const byOwnName = new Intl.Collator('en').compare;

/** The tags of all languages, each with its names, in the order of their own names. */
export const entries = Object.entries(languages).sort(([, a], [, b]) => byOwnName(a.ownName, b.ownName));

interface Look {
  /** Nothing of a language is loaded as long as nobody wants to see it. */
  seen: boolean;
  hidden: boolean;
  alone: boolean;
}

/** A language with its list; alone it is shown with all that there is. */
export function languageTemplate([tag, {name, ownName}]: [string, Names], {seen, hidden, alone}: Look) {
  const dir = directionOf(tag);
  return html`<section id="in-${tag}" class=${alone ? 'alone' : nothing} ?hidden=${hidden}>
    <div lang=${tag} dir=${dir}>
      ${
        seen
          ? html`<news-list src=${FEEDS} limit="2" link-target="_blank" no-cache>
              <h2 slot="heading">
                <a href="#${tag}">${ownName}</a> <small lang="en" dir="ltr">${name} <code>${tag}</code></small>
              </h2>
            </news-list>`
          : nothing
      }
    </div>
    ${alone ? detailsTemplate(tag, dir) : nothing}
  </section>`;
}

/** What is not in every list: a failure, and the words that are for rare occasions or for screen readers. */
const detailsTemplate = (tag: string, dir: string) =>
  html`<div>
      <h3>When the news is not found</h3>
      <div lang=${tag} dir=${dir}><news-list src="feeds/gone.json" no-cache></news-list></div>
    </div>
    <div class="words">
      <h3 id="words">All words</h3>
      ${until(wordsTemplate(tag, dir), nothing)}
    </div>`;

/** Ids and names of months stand without spaces. */
const breakingAfter = (mark: string, text: string) =>
  text.split(mark).map((part, index) => (index ? html`${mark}<wbr />${part}` : part));

async function wordsTemplate(tag: string, dir: string) {
  const file = await loaders[tag]?.();
  if (!file) return html`<p>English is the source: its words are in <code>locales/README.md</code>.</p>`;
  const rows = Object.entries(file.words).map(
    ([id, words]) =>
      html`<tr>
        <th scope="row"><code>${breakingAfter('.', id)}</code></th>
        <td lang=${tag} dir=${dir}>${breakingAfter(',', words)}</td>
      </tr>`,
  );
  return html`<p>
      From <code>locales/${tag}.xlf</code>. What each means is in <code>locales/README.md</code>; a number in braces
      stands for a value.
    </p>
    <table aria-labelledby="words">
      <thead>
        <tr>
          <th scope="col">Id</th>
          <th scope="col">Words</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
}
