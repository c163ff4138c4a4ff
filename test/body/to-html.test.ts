import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { govspeakToTree } from 'despatch/govspeak';
import { parseFragment, serialize } from 'parse5';
import { expect, it } from 'vitest';
import { treeToHtml } from '../../src/body/to-html.js';
import { anySource } from './govspeak/any-source.js';

const asParsed = (html: string): string => serialize(parseFragment(html));

it('writes any tree so that it reads the same as what hast-util-to-html writes', () => {
  fc.assert(
    fc.property(anySource, (source) => {
      const tree = govspeakToTree(source);
      expect(asParsed(treeToHtml(tree))).toBe(asParsed(toHtml(tree)));
    }),
    { numRuns: 1000 },
  );
});

it('escapes what a text or an attribute may not hold', () => {
  const properties = {
    title: '"<&>',
    hidden: true,
    className: ['a', 'b'],
    dataGa4Link: '{}',
    ariaLabel: 'x',
  };
  const children = [{ type: 'text' as const, value: '<&>"' }];
  expect(treeToHtml({ type: 'element', tagName: 'p', properties, children })).toBe(
    '<p title="&quot;&lt;&amp;&gt;" hidden="" class="a b" data-ga4-link="{}" aria-label="x">&lt;&amp;&gt;"</p>',
  );
});
