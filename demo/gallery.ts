import {html, render} from 'lit/html.js';
import {entries, languageTemplate} from './gallery-language.ts';

// One language, or all of them: which, stands in the address, as in `gallery.html#is`.

const ALL = 'all';
const choices = [ALL, ...entries.map(([tag]) => tag)];

const {title} = document;
const gallery = document.querySelector<HTMLElement>('#gallery')!;
const bar = document.querySelector<HTMLElement>('.flip')!;
const select = document.querySelector<HTMLSelectElement>('#language')!;
const place = document.querySelector<HTMLElement>('#place')!;

const seen = new Set<string>();
let chosen = '';

function show(): void {
  const before = chosen;
  const wanted = location.hash.slice(1);
  chosen = choices.includes(wanted) ? wanted : ALL;
  for (const tag of chosen === ALL ? choices : [chosen]) seen.add(tag);
  render(entries.map(section), gallery);
  select.value = chosen;
  tellPlace();
  keepPlace(gallery.querySelector(`#in-${before}`));
}

function section(entry: (typeof entries)[number]) {
  const [tag] = entry;
  const alone = tag === chosen;
  return languageTemplate(entry, {seen: seen.has(tag), hidden: !alone && chosen !== ALL, alone});
}

/** Where the bar has come to the top, what is shown now begins under it; the bar stays where it is. */
function keepPlace(left: Element | null): void {
  if (bar.getBoundingClientRect().top >= 1) return;
  (chosen === ALL && left ? left : gallery).scrollIntoView();
}

function tellPlace(): void {
  const [, {name, ownName}] = entries.find(([tag]) => tag === chosen) ?? [ALL, {name: 'All languages', ownName: ''}];
  const count = chosen === ALL ? `${entries.length} in all` : `${choices.indexOf(chosen)} of ${entries.length}`;
  render(html`<span class="unseen">${name}, </span>${count}`, place);
  document.title = ownName ? `${ownName} – ${title}` : title;
}

/** Goes on by so many languages; after the last come all of them again, then the first. */
function flip(by: number): void {
  location.hash = choices.at((choices.indexOf(chosen) + by) % choices.length)!;
}

select.append(...entries.map(([tag, {name, ownName}]) => new Option(`${ownName} – ${name}`, tag)));
select.addEventListener('change', () => (location.hash = select.value));
document.querySelector('#previous')!.addEventListener('click', () => flip(-1));
document.querySelector('#next')!.addEventListener('click', () => flip(1));
addEventListener('hashchange', show);
show();
