import { checkContent, safeParseContent } from 'despatch';
import { describe, expect, it } from 'vitest';

const story = {
  kind: 'news-story',
  slug: 'annual-report',
  title: 'Annual report published',
  summary: 'The report has been published.',
  newsType: 'news_story',
  firstPublishedAt: '2015-03-23',
  body: { govspeak: 'The text.' },
};

describe('checking one document', () => {
  it.each([
    [undefined, 'in place of nothing'],
    [null, 'in place of nothing'],
    [[], 'in place of an empty list'],
    [[story], 'in place of a list'],
    ['news-story', 'in place of `news-story`'],
    ['', 'in place of'],
    [7, 'in place of the number `7`'],
    [true, 'in place of `true`'],
  ])('says of %j that it holds no fields', (input, expected) => {
    const problems = checkContent(input);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-document']);
    expect(problems[0]!.message).toContain(expected);
    expect(safeParseContent(input)).toEqual({ problems });
  });

  it.each([
    [{}, 'unknown-kind', 'Nothing says what kind of document this is.'],
    [{ slug: 'a', title: 'A' }, 'unknown-kind', 'Nothing says what kind of document this is.'],
    [{ kind: 'news-storry' }, 'wrong-value', 'Did you mean `news-story`?'],
    [{ kind: 'toString' }, 'wrong-value', '`kind` cannot be `toString`'],
    [{ kind: '__proto__' }, 'wrong-value', '`kind` cannot be `__proto__`'],
    [{ kind: null }, 'wrong-value', '`kind` cannot be'],
    [{ kind: ['news-story'] }, 'wrong-value', '`kind` cannot be'],
    [{ kind: { a: 1 } }, 'wrong-value', '`kind` cannot be'],
  ])('says of %j what its kind should be', (input, code, expected) => {
    const problems = checkContent(input);
    expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, ['kind']]]);
    expect(problems[0]!.message + (problems[0]!.hint ?? '')).toContain(expected);
  });

  it('reports a story that no organisation publishes', () => {
    const [problem, ...others] = checkContent(story);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ code: 'missing-organisation', path: ['organisations'] });
    const world = checkContent({ ...story, newsType: 'world_news_story' });
    expect(world).toMatchObject([{ code: 'missing-organisation', path: ['worldwideOrganisations'] }]);
    expect(checkContent({ ...story, organisations: [] })).toMatchObject([{ code: 'missing-organisation' }]);
    expect(checkContent({ ...story, worldwideOrganisations: ['british-embassy-paris'] })).toEqual([]);
  });

  it('gives back the document itself if it has no error, and none if it has', () => {
    const right = { ...story, organisations: ['home-office'] };
    expect(safeParseContent(right).content).toBe(right);
    expect(safeParseContent(story).content).toBeUndefined();
    expect(safeParseContent({ ...right, body: { govspeak: 'It rose.[^1]' } })).toMatchObject({
      content: { slug: 'annual-report' },
      problems: [{ code: 'missing-footnote', path: ['body', 'govspeak'], range: { start: 8, end: 12 } }],
    });
  });

  it('never changes its input', () => {
    const frozen = Object.freeze({ ...story, organisations: Object.freeze(['a', 'a']) });
    expect(() => checkContent(frozen)).not.toThrow();
  });

  it('is not misled by objects without a prototype or with getters that throw nothing', () => {
    const bare = Object.assign(Object.create(null) as object, story, { organisations: ['home-office'] });
    expect(checkContent(bare)).toEqual([]);
  });
});
