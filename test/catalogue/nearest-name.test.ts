import { describe, expect, it } from 'vitest';
import { nearestName } from '../../src/catalogue/nearest-name.js';

describe('the nearest name', () => {
  it.each([
    ['titel', 'title'],
    ['nmae', 'name'],
    ['hm-tresury', 'hm-treasury'],
    ['Title', 'title'],
    ['tutel', undefined],
    ['office', undefined],
  ])('of %j is %j', (written, expected) => {
    expect(nearestName(written, ['title', 'name', 'hm-treasury'])).toBe(expected);
  });
});
