import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../src/text/lay-out.js';

const laidOut = (html: string) => layOut(fromParse5(parseFragment(html)) as Root);

describe('layOut', () => {
  it.each([
    ['parts paragraphs by an empty line', '<h2>Title</h2><p>One</p>\n<p>Two</p>', 'Title\n\nOne\n\nTwo\n'],
    ['shows white space as one space', '<p>one \n  two</p>', 'one two\n'],
    ['keeps spaces that do not break', '<p>10\u00a0am</p>', '10\u00a0am\n'],
    ['runs inline elements on', '<p>a <b>bold</b><i>!</i> <a href="/x">link</a></p>', 'a bold! link\n'],
    ['keeps line breaks', '<address>1 Road<br>London</address>', '1 Road\nLondon\n'],
    ['marks list items', '<ul><li>one</li><li>two</li></ul>', '• one\n• two\n'],
    ['numbers list items', '<ol start="3"><li>one</li><li>two</li></ol>', '3. one\n4. two\n'],
    ['indents lists in lists', '<ul><li>one<ul><li>two</li></ul></li></ul>', '• one\n  • two\n'],
    [
      'spreads out items of several blocks',
      '<ul><li><p>a</p><p>b</p></li><li>c</li></ul>',
      '• a\n\n  b\n\n• c\n',
    ],
    ['indents block quotes', '<blockquote><p>a</p><p>b</p></blockquote>', '  a\n\n  b\n'],
    [
      'puts terms and descriptions on a line',
      '<dl><dt>From:</dt><dd><div>A</div><div>B</div></dd></dl>',
      'From: A, B\n',
    ],
    [
      'parts the cells of a table by bars',
      '<table><caption>C</caption><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td></td></tr></tbody></table>',
      'C\na | b\n1 | \n',
    ],
    ['keeps the lines of preformatted text', '<pre>a\n  b\n</pre>', 'a\n  b\n'],
    ['tells what a picture shows', '<figure><img src="/x" alt="A door"></figure><img alt="">', '[A door]\n'],
    ['leaves out scripts and styles', '<p>a</p><script>x()</script><style>y{}</style>', 'a\n'],
    ['shows what a closed box hides', '<details><summary>More</summary><p>a</p></details>', 'More\n\na\n'],
    ['gives an empty line for nothing', '', '\n'],
    ['lays out elements that it does not know', '<x-y><p>a</p>b</x-y>', 'a\n\nb\n'],
  ])('%s', (_name, html, text) => {
    expect(laidOut(html)).toBe(text);
  });
});
