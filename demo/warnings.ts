import type {NewsListLoadEvent} from '../src/index.ts';

const place = document.querySelector('#warnings')!;

function show({warnings}: NewsListLoadEvent): void {
  const list = document.createElement('ul');
  list.append(
    ...warnings.map(({message}) => {
      const entry = document.createElement('li');
      entry.textContent = message;
      return entry;
    }),
  );
  place.replaceChildren(list);
}

document.querySelector('news-list')!.addEventListener('news-list-load', show);
