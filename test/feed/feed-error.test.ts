import {expect} from '@open-wc/testing';
import {FeedError} from '../../src/feed/feed-error.ts';

const url = 'https://museum.example/feed.json';

describe('FeedError', () => {
  it('is an Error that carries kind, address and status', () => {
    const error = new FeedError('status', url, 503);
    expect(error).to.be.an.instanceof(Error);
    expect(error.name).to.equal('FeedError');
    expect(error).to.include({kind: 'status', url, status: 503});
  });

  it('names the address and the status in its message', () => {
    expect(new FeedError('status', url, 503).message)
      .to.include(url)
      .and.to.include('503');
  });

  it('tells the embedder which header other sites need', () => {
    expect(new FeedError('network', url).message).to.include('Access-Control-Allow-Origin: *');
  });

  it('has a message of its own for each kind', () => {
    const kinds = ['offline', 'network', 'timeout', 'status', 'syntax', 'format', 'too-large'] as const;
    const messages = new Set(kinds.map((kind) => new FeedError(kind, url).message));
    expect(messages).to.have.lengthOf(kinds.length);
    expect([...messages].join()).not.to.include('undefined');
  });
});
