import {accessibleIn} from './axe-in.ts';
import {PLACES} from './pages.ts';

describe('a list is accessible by axe in a page with', function () {
  this.timeout(30_000);
  accessibleIn(PLACES);
});
