import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allKinds } from '../../../src/checks/all-kinds.js';
import { despatch } from '../despatch.js';

describe('despatch explain', () => {
  it('prints the page of every code', async () => {
    for (const code of allKinds().keys()) {
      const { code: exitCode, out } = await despatch(['explain', code]);
      expect(exitCode).toBe(0);
      expect(out).toMatch(new RegExp(`^# ${code}\n\n\\S`));
    }
  });

  it('prints what the documentation has', async () => {
    const page = new URL('../../../docs/problems/title-length.md', import.meta.url);
    expect((await despatch(['explain', 'title-length'])).out).toBe(readFileSync(page, 'utf8'));
  });

  it('lists every code with its severity', async () => {
    const { code, out } = await despatch(['explain']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}summary-full-stop +warning: /m);
    expect(out.trimEnd().split('\n')).toHaveLength(allKinds().size);
  });

  it.each([
    [['title-lenght'], 'No problem has the code title-lenght. Did you mean title-length?'],
    [['no such thing at all'], 'No problem has the code no such thing at all.'],
    [['constructor'], 'No problem has the code constructor.'],
    [['title-length', 'double-space'], 'Name one code to explain.'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, out, err } = await despatch(['explain', ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
