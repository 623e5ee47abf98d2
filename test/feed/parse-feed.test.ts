import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.ts';
import {onDemand} from '../../src/feed/on-demand.ts';
import {parseFeed, parseText} from '../../src/feed/parse-feed.ts';

const base = 'https://museum.example/feed.json';
const good = {title: 'Museum', items: [{id: '1', title: 'A'}]};
const flawed = {title: 'Museum', items: [{id: 1, title: 'The &amp; lion'}]};

async function failureOf(reading: Promise<unknown>) {
  const error: unknown = await reading.catch((reason: unknown) => reason);
  expect(error).to.be.an.instanceof(FeedError);
  return error as FeedError;
}

describe('parseFeed', () => {
  it('reads a good feed and one that has to be mended', async () => {
    expect((await parseFeed(good, base)).items[0]).to.include({id: '1', title: 'A'});
    expect((await parseFeed(flawed, base)).items[0]).to.include({id: '1', title: 'The & lion'});
  });

  it('fails as format when it is no feed', async () => {
    for (const data of [null, 'text', [], {}, {items: 'none'}]) {
      expect(await failureOf(parseFeed(data, base))).to.include({kind: 'format', url: base});
    }
  });
});

describe('parseText', () => {
  it('reads JSON, and JSON that has to be mended', async () => {
    for (const text of [JSON.stringify(good), `${JSON.stringify(good)}\n<!-- cached -->`, JSON.stringify(flawed)]) {
      expect((await parseText(text, base)).items).to.have.lengthOf(1);
    }
  });

  it('fails as syntax when it is no JSON', async () => {
    expect(await failureOf(parseText('<!DOCTYPE html>', base))).to.include({kind: 'syntax', url: base});
  });

  it('fails as format when it is JSON but no feed', async () => {
    for (const text of ['null', '[]', '"text"', '{}']) {
      expect((await failureOf(parseText(text, base))).kind).to.equal('format');
    }
  });
});

describe('onDemand', () => {
  it('gives the module', async () => expect(await onDemand(Promise.resolve(good), base)).to.equal(good));

  it('fails as network when the module cannot be fetched', async () => {
    const failed = await failureOf(onDemand(Promise.reject(new TypeError('Failed to fetch')), base));
    expect(failed).to.include({kind: 'network', url: base});
  });
});
