import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { absoluteTree } from '../../src/feeds/absolute-tree.js';

const parsed = (html: string) => fromParse5(parseFragment(html)) as Root;

describe('absoluteTree', () => {
  it.each([
    ['<a href="/plan">x</a>', '<a href="https://news.example/plan">x</a>'],
    ['<a href="#top">x</a>', '<a href="https://news.example/news/a#top">x</a>'],
    ['<a href="https://other.example/?a=1">x</a>', '<a href="https://other.example/?a=1">x</a>'],
    ['<a href="mailto:a@example.com">x</a>', '<a href="mailto:a@example.com">x</a>'],
    ['<a href="//other.example/">x</a>', '<a href="https://other.example/">x</a>'],
    ['<p><img src="/a.jpg" alt=""></p>', '<p><img src="https://news.example/a.jpg" alt=""></p>'],
    [
      '<img srcset="/a.jpg 300w,/b.jpg 600w" alt="">',
      '<img srcset="https://news.example/a.jpg 300w, https://news.example/b.jpg 600w" alt="">',
    ],
    ['<blockquote cite="/a">x</blockquote>', '<blockquote cite="https://news.example/a">x</blockquote>'],
    ['<a href="http://[">x</a>', '<a href="http://[">x</a>'],
  ])('writes %s as %s', (html, absolute) => {
    expect(toHtml(absoluteTree(parsed(html), 'https://news.example/news/a'))).toBe(absolute);
  });

  it('does not change the tree that it is given', () => {
    const tree = parsed('<a href="/plan">x</a>');
    absoluteTree(tree, 'https://news.example/');
    expect(toHtml(tree)).toBe('<a href="/plan">x</a>');
  });
});
