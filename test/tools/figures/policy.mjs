// The content security policy of README.md, with Trusted Types enforced.
import {codeFromReadme, press, snippetPage, until, untilCards, useKeyboard, visit} from './visit.mjs';

/** As in README.md, with the hosts of this run. */
function policyFor({origin}) {
  const policy = codeFromReadme('', '### Content security policy').trim();
  const local = policy.replace('https://network.example', origin).replace('img-src https:', `img-src ${origin}`);
  if (local.split(origin).length !== 3 || !policy.includes("require-trusted-types-for 'script'")) {
    throw new Error('The policy in README.md has changed: test/tools/figures/policy.mjs has to follow.');
  }
  return local;
}

/** Runs in the page, before its own scripts. */
function watchViolations() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sourceFile, lineNumber}) => {
    window.violations.push(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
  });
}

/** A policy that lets everything pass would report nothing either. */
async function policyHolds(page) {
  return page.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.insertAdjacentHTML('beforeend', '<b></b>');
      return false;
    } catch {
      return true;
    }
  });
}

async function measure(page, feed) {
  const said = [];
  page.on('pageerror', (error) => said.push(String(error)));
  const cards = await untilCards(page);
  await useKeyboard(page);
  if (feed === 'sample') {
    await press(page, 'descriptions');
    await press(page, 'more');
    await untilCards(page, cards);
  }
  await page.waitForNetworkIdle();
  const details = [...(await page.evaluate(() => window.violations)), ...said];
  const holds = await policyHolds(page);
  await until(page, 'the violation that was provoked', () => window.violations.some((text) => /^style-src/.test(text)));
  return {cards, details, holds};
}

/** A feed that needs no mending, and one that does. */
export async function policyFigures({browser, site, cdn}) {
  const headers = {'content-security-policy': policyFor(cdn)};
  const prepare = (page) => page.evaluateOnNewDocument(watchViolations);
  const figures = [];
  for (const feed of ['sample', 'flawed']) {
    const html = snippetPage({script: '/cdn/news-list.js', feed: `${cdn.origin}/demo/feeds/${feed}.json`, lang: 'de'});
    const url = site.addPage(html, headers);
    const {cards, details, holds} = await visit(browser, {url, prepare}, (page) => measure(page, feed));
    figures.push({figure: `${feed}.json`, measured: `${details.length}`, wanted: '0', details});
    figures.push({figure: `${feed}.json: the policy is in force`, measured: `${holds}`, wanted: 'true'});
    figures.push({figure: `${feed}.json: cards`, measured: `${cards}`});
  }
  return figures;
}
