import { expect, it } from 'vitest';
import { loadRules } from '../../../src/checks/rules.js';
import { checkSource } from '../../../src/source/check/check-file.js';
import { sourceFileOf } from '../../../src/source/read/source-file.js';
import { describeWithShared, readShared } from '../../shared.js';
import { story } from '../../temporary-folder.js';
import { checkingBy, fix } from './fixing.js';

describeWithShared('bodies as people write them', () => {
  const bodies = ['documents.ndjson', 'probes.ndjson'].flatMap((name) =>
    readShared('govspeak', name)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; source: string }),
  );

  it(
    'have fewer problems when they were fixed, none of another code, and nothing left to fix',
    { timeout: 120_000 },
    async () => {
      const checking = checkingBy(await loadRules());
      const codesOf = async (text: string) => {
        const { problems } = await checkSource(sourceFileOf('news/a.md', text), checking);
        const codes: Record<string, number> = {};
        for (const { code } of problems) codes[code] = (codes[code] ?? 0) + 1;
        return { codes, count: problems.length };
      };
      let fixed = 0;
      for (const { id, source } of bodies) {
        const before = story({}, source);
        const after = await fix(before, checking);
        if (after === before) continue;
        fixed++;
        const [old, now] = [await codesOf(before), await codesOf(after)];
        expect(now.count, id).toBeLessThan(old.count);
        for (const [code, count] of Object.entries(now.codes))
          expect(count, `${id} ${code}`).toBeLessThanOrEqual(old.codes[code] ?? 0);
        expect(await fix(after, checking), id).toBe(after);
      }
      expect(fixed).toBeGreaterThan(20);
    },
  );
});
