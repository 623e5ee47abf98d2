// What a site does that has its texts in two languages: other texts, and another `lang` on the page.
const {documentElement} = document;
const english = new Map<HTMLElement, string>();
for (const element of document.querySelectorAll<HTMLElement>('[data-de]')) english.set(element, element.textContent);

document.querySelector('#switch')!.addEventListener('click', ({currentTarget}) => {
  const german = documentElement.lang === 'en';
  documentElement.lang = german ? 'de' : 'en';
  for (const [element, text] of english) element.textContent = german ? element.dataset.de! : text;
  (currentTarget as HTMLElement).lang = german ? 'en' : 'de';
});
