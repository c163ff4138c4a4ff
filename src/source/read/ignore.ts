import picomatch from 'picomatch';
import type { IsIgnored } from './list-files.js';

/** Makes a test for paths of glob patterns. A pattern without a slash means a name at any depth, as in `.gitignore`. */
export function ignoring(patterns: readonly string[]): IsIgnored {
  if (patterns.length === 0) return () => false;
  const whole = patterns.map((pattern) => {
    const plain = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
    return pattern.replace(/\/$/, '').includes('/') ? plain : `**/${plain}`;
  });
  return picomatch(whole, { dot: true });
}
