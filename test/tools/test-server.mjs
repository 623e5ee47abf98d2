import {setTimeout as wait} from 'node:timers/promises';

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';
  require-trusted-types-for 'script'`.replace(/\s+/g, ' ');

/** Feeds that demo pages ask for in vain, on purpose. */
const GONE = /^\/demo\/feeds\/(gone|yesterday)\.json$/;

/**
 * Answers that a file server never gives, for tests. They nest: `/-/delay/300/-/status/503`.
 *
 * - `/-/status/404` – this status, with an empty body
 * - `/-/delay/300/test/x.json` – the file, 300 ms later
 * - `/-/type/text/html/test/x.json` – the file under this media type
 * - `/-/redirect/test/x.json` – 302 to the file
 * - `/-/csp/test/x.html` – the page under a strict policy with Trusted Types
 */
export const testServer = () => async (context, next) => {
  if (GONE.test(context.path)) return void answers.status(context, 404);
  const policy = {};
  for (let match; (match = context.path.match(/^\/-\/([a-z]+)\/?(.*)$/));) {
    const [, name, rest] = match;
    const answer = answers[name];
    if (!answer) context.throw(404, `No test answer is called ${name}`);
    if (await answer(context, rest, policy)) return;
  }
  await next();
  if (policy.type) context.type = policy.type;
  if (policy.csp && context.type === 'text/html') context.set('content-security-policy', POLICY);
};

/** Each changes the path to what follows, or answers and says so. */
const answers = {
  status(context, status) {
    context.status = Number(status);
    context.body = '';
    context.url = '/-/'; // otherwise the test runner lists a wanted 404 as a mistake
    return true;
  },
  async delay(context, rest) {
    const [, ms, path] = rest.match(/^(\d+)\/(.*)$/) ?? [];
    await wait(Number(ms));
    context.path = `/${path}`;
  },
  type(context, rest, policy) {
    const [, type, path] = rest.match(/^([^/]+\/[^/]+)\/(.*)$/) ?? [];
    policy.type = type;
    context.path = `/${path}`;
  },
  redirect(context, path) {
    context.redirect(`/${path}${context.search}`);
    return true;
  },
  csp(context, path, policy) {
    policy.csp = true;
    context.path = `/${path}`;
  },
};
