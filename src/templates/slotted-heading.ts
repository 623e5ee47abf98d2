/** What a page has put into the `heading` slot: nothing, words for our heading, or a heading of its own. */
export function slottedHeading(host: Element): 'nothing' | 'words' | 'heading' {
  const slotted = [...host.children].filter(({slot}) => slot === 'heading');
  if (!slotted.length) return 'nothing';
  const headings = ':is(h1, h2, h3, h4, h5, h6, [role="heading"])';
  return slotted.some((element) => element.matches(headings) || element.querySelector(headings)) ? 'heading' : 'words';
}
