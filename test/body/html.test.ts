import { describe, expect, it } from 'vitest';
import { parseBody } from '../../src/body/parse-body.js';
import { parseHtml } from '../../src/body/html/parse-html.js';
import { treeToHtml } from '../../src/body/to-html.js';
import { describeWithShared, readSharedJson } from '../shared.js';

const example = (name: string) =>
  readSharedJson('govuk', 'examples', 'news_article', name) as { details: { body: string } };

describe('HTML bodies', () => {
  it('keeps what is allowed, and says that nothing was changed', () => {
    const html = '<p>One <strong class="x">two</strong>.</p>\n<ul><li>three</li></ul>';
    const { tree, changedBySanitising, findings } = parseBody({ html });
    expect(treeToHtml(tree)).toBe(html);
    expect(changedBySanitising).toBe(false);
    expect(findings).toEqual([]);
  });

  it('takes scripts, handlers and unknown elements out, each with its place', () => {
    const html =
      '<p onclick="x()">a</p><script>b</script><lock-gate>c</lock-gate><a href="javascript:d">e</a>';
    const { tree, changedBySanitising, findings } = parseBody({ html });
    expect(treeToHtml(tree)).toBe('<p>a</p>c<a>e</a>');
    expect(changedBySanitising).toBe(true);
    expect(findings.map(({ start, end, values }) => [html.slice(start, end), values['markup']])).toEqual([
      ['<p onclick="x()">a</p>', 'onclick on <p>'],
      ['<script>b</script>', '<script>'],
      ['<lock-gate>c</lock-gate>', '<lock-gate>'],
      ['<a href="javascript:d">e</a>', 'href on <a>'],
    ]);
  });

  it('knows the place of every node', () => {
    const [paragraph] = parseHtml('\n<p>a <em>b</em></p>').children.slice(1);
    expect(paragraph?.position?.start).toEqual({ line: 2, column: 1, offset: 1 });
    expect(paragraph?.position?.end).toEqual({ line: 2, column: 20, offset: 20 });
  });

  it('reads a hundred thousand nested elements in time and without overflow', () => {
    const { tree } = parseBody({ html: `${'<div>'.repeat(100_000)}x` });
    expect(treeToHtml(tree)).toContain('x');
  });
});

describeWithShared('HTML bodies of GOV.UK', () => {
  it.each([
    'best-practice-event.json',
    'best-practice-news-story.json',
    'best-practice-press-release.json',
    'news_article.json',
    'news_article_government_response.json',
    'news_article_history_mode.json',
    'news_article_news_story_translated_arabic.json',
    'news_article_press_release.json',
    'world_news_story_news_article.json',
  ])('leaves the body of %s as it is', (name) => {
    const { findings, changedBySanitising } = parseBody({ html: example(name).details.body });
    expect(findings).toEqual([]);
    expect(changedBySanitising).toBe(false);
  });
});
