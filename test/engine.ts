import {executeServerCommand} from '@web/test-runner-commands';

export type Engine = 'Chromium' | 'Firefox' | 'WebKitGTK';

const {userAgent} = navigator;

/** The engine that runs this test. */
export const ENGINE: Engine = userAgent.includes('Chrome/')
  ? 'Chromium'
  : userAgent.includes('Firefox/')
    ? 'Firefox'
    : 'WebKitGTK';

/** What a test may need of an engine, and why some cannot give it. */
const LACKING = {
  'accessibility tree': {
    Firefox: 'WebDriver BiDi gives no accessibility tree; `npm run test:screen-reader` reads the one of the platform',
    WebKitGTK: 'WebDriver gives no accessibility tree; `npm run test:screen-reader` reads the one of the platform',
  },
  'forced colours': {
    WebKitGTK: 'WebKit has no forced colours',
  },
  zoom: {
    WebKitGTK: 'WebKitWebDriver has no command for the zoom of a window',
  },
  print: {
    WebKitGTK: 'WebKitWebDriver has no command for the look on paper',
  },
  'Find-in-page by script': {
    WebKitGTK: 'window.find() of WebKit does not look into shadow roots; test/screen-reader/far.mjs finds by keyboard',
  },
  'cards kept whole in columns': {
    WebKitGTK: 'WebKit breaks the items of a grid between two columns of text, whatever break-inside says',
  },
} satisfies Record<string, Partial<Record<Engine, string>>>;

export type Ability = keyof typeof LACKING;

/** For the beginning of a suite: skips all of it where the engine cannot do this. The run prints what and why. */
export function needs(ability: Ability): void {
  before(async function () {
    const reason = (LACKING[ability] as Partial<Record<Engine, string>>)[ENGINE];
    if (!reason) return;
    await executeServerCommand('lacking', {suite: this.test!.parent!.fullTitle(), reason});
    this.skip();
  });
}
