import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** The environment of a reader whose desktop is dark, rich in contrast and still: all that WebKitGTK takes from it. */
export function adaptedDesktop() {
  const home = mkdtempSync(join(tmpdir(), 'news-list-desktop-'));
  process.once('exit', () => rmSync(home, {recursive: true, force: true}));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(home, version));
    writeFileSync(join(home, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
  return {XDG_CONFIG_HOME: home, GTK_THEME: 'HighContrast:dark'};
}
