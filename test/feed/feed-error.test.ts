import {expect} from '@open-wc/testing';
import {explain} from '../../src/feed/explain-error.ts';
import {FeedError} from '../../src/feed/feed-error.ts';

const url = 'https://museum.example/feed.json';

const kinds = ['offline', 'network', 'timeout', 'syntax', 'format', 'too-large'] as const;

describe('FeedError', () => {
  it('is an Error that carries kind, address and status', () => {
    const error = new FeedError('status', url, 503);
    expect(error).to.be.an.instanceof(Error);
    expect(error.name).to.equal('FeedError');
    expect(error).to.include({kind: 'status', url, status: 503});
    expect(new FeedError('network', url).status).to.equal(undefined);
  });

  it('names kind, status and address in its message', () => {
    expect(new FeedError('status', url, 503).message).to.equal(`status 503: ${url}`);
    expect(new FeedError('network', url).message).to.equal(`network: ${url}`);
  });
});

describe('explain', () => {
  const all = [
    ...kinds.map((kind) => new FeedError(kind, url)),
    ...[400, 401, 403, 404, 410, 429, 500, 503].map((status) => new FeedError('status', url, status)),
  ];

  it('names the address in the first of two to four lines', () => {
    for (const error of all) {
      const lines = explain(error).split('\n');
      expect(lines.length, error.message).to.be.within(2, 4);
      expect(lines[0]).to.include('<news-list>').and.to.include(url);
      for (const line of lines) expect(line).to.match(/\S{2}/).and.not.to.include('undefined');
    }
  });

  it('says something of its own about each kind', () => {
    const causes = kinds.map((kind) => explain(new FeedError(kind, url)).split('\n').slice(1).join());
    expect(new Set(causes)).to.have.lengthOf(kinds.length);
  });

  it('tells which header other sites need, and how two servers send it', () => {
    expect(explain(new FeedError('network', url)))
      .to.include('Access-Control-Allow-Origin: *')
      .and.to.include('Header always set Access-Control-Allow-Origin "*"')
      .and.to.include('add_header Access-Control-Allow-Origin "*" always;');
  });

  it('tells whether the address, the rights or the server is to be looked at', () => {
    const about = (status: number) => explain(new FeedError('status', url, status));
    expect(about(404)).to.include('404').and.to.include('check the attribute src');
    expect(about(403)).to.include('without login');
    expect(about(429)).to.include('too many requests');
    expect(about(418)).to.include('refuses');
    expect(about(503)).to.include('503').and.to.include('error log');
  });

  it('knows how a feed becomes smaller', () => {
    expect(explain(new FeedError('too-large', url))).to.include('next_url');
  });
});
