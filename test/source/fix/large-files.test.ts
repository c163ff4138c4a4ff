import { describe, expect, it } from 'vitest';
import { loadRules } from '../../../src/checks/rules.js';
import { story } from '../../temporary-folder.js';
import { checkingBy, fix, replacing } from './fixing.js';

describe('a file of 5,000 problems that can be put right', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `Line ${index} costs more & less.`);

  // It takes a second or two. The limit is for a machine that is busy.
  it.each([
    ['in a body', (end: string) => story({}, lines.join('\n\n')).replaceAll('\n', end)],
    [
      'in a block of YAML',
      (end: string) => {
        const body = `body: |\n  ${lines.join('\n\n  ')}\n`;
        return story({}, '')
          .replace(/---\n*$/, `${body}---\n`)
          .replaceAll('\n', end);
      },
    ],
  ])('%s takes no time beyond measure', { timeout: 30_000 }, async (_name, write) => {
    const checking = checkingBy(await loadRules());
    for (const end of ['\n', '\r\n']) {
      const text = write(end);
      expect(await fix(text, checking)).toBe(text.replaceAll('&', 'and'));
    }
  });

  it('of which some cannot be made takes little more', { timeout: 60_000 }, async () => {
    const rules = [
      ...(await loadRules()),
      replacing('harmful', 'bad', 'worse'),
      replacing('watchful', '\0', '', { also: 'worse' }),
    ];
    const text = story({ title: 'bad bad bad' }, lines.join('\n\n'));
    expect(await fix(text, checkingBy(rules))).toBe(text.replaceAll('&', 'and'));
  });
});
