import { compile } from 'css-select';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PageElement, PageNode } from '../../../lib/sources/page/page';
import { candidatesFor, namedElements } from '../../../lib/sources/source-look/named-elements';
import { adapterWithin } from '../../../lib/sources/source-look/select';
import { parsePage } from '../../../lib/sources/static-dom/parse-page';

const PAGE =
  '<body class="a"><div id="x" class="a b a"><p class="B">1</p><UL><li class="a-b">2<li id="y" title=".a">3</ul></div>' +
  '<table class=" b\n c "><tr><td><span>4</span><td class="" id="">5</table><my-part class="é">6</my-part></body>';

it('whatever a selector holds for is among its candidates', () => {
  const page = parsePage(PAGE);
  if (page === null) throw new Error('no page');
  const held = namedElements(page.root);
  const simple = fc.constantFrom(
    '.a',
    '.b',
    '.B',
    '#x',
    '#y',
    'p',
    'LI',
    'li',
    '*',
    'td',
    'my-part',
    '.a-b',
    '.é',
    '[title=".a"]',
    ':not(.a)',
  );
  const state = fc.constantFrom('', '', ':first-child', ':nth-child(2)', ':is(.a, p)', ':has(.a)', '.c', '#x.a', ':not( .b )', '\\:');
  const compound = fc.tuple(simple, state).map(([one, more]) => one + more);
  const selectors = fc
    .tuple(compound, fc.constantFrom(' ', ' > ', '>', '+', ' ~ '), compound)
    .map(([one, way, other]) => one + way + other);
  fc.assert(
    fc.property(fc.oneof(compound, selectors), (selector) => {
      const holds = holding(selector, page.root);
      expect(candidatesFor(selector, held).filter(holds)).toEqual(held.all.filter(holds));
    }),
    { numRuns: 400 },
  );
});

function holding(selector: string, root: PageElement): (node: PageElement) => boolean {
  try {
    return compile<PageNode, PageElement>(selector, { adapter: adapterWithin(1_000_000) }, [root]);
  } catch {
    return () => false;
  }
}
