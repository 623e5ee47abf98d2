// From its second time on, the same address answers with a feed that has two items more.
const {fetch} = globalThis;
let times = 0;

globalThis.fetch = (input, init) => {
  const {url} = new Request(input);
  return url.endsWith('/sample.json') && ++times > 1
    ? fetch(url.replace('sample.json', 'update.json'), init)
    : fetch(input, init);
};

export {};
