import path from 'node:path';
import { createCatalogue, checkCatalogue } from 'despatch';
import { catalogueRule, checkFolder, defineConfig, documentRule, type ProblemKind } from 'despatch/node';
import { expect, it } from 'vitest';
import { folderWith, homeOffice, story } from '../temporary-folder.js';

const kind = (code: string): ProblemKind<unknown> => ({
  code,
  severity: 'warning',
  summary: '',
  advice: '',
  message: () => '',
});

const extraRules = [
  documentRule({
    kinds: [kind('own-document')],
    check({ content }) {
      if (content.kind === 'news-story') throw new TypeError('No such field.\nSee above.');
    },
  }),
  documentRule({ kinds: [kind('own-text')], check: ({ texts }) => void texts[0]?.parsed.text }),
  catalogueRule({
    kinds: [kind('own-catalogue')],
    check() {
      throw 'nothing';
    },
  }),
];

it('a rule that throws is a problem, and the others still look', async () => {
  const folder = folderWith({ 'news/a.md': story({ people: '[nobody]' }), ...homeOffice });
  const config = defineConfig({ extraRules, rules: { 'unknown-reference': 'error' } });
  const only = ['own-document', 'own-catalogue', 'unknown-reference'];
  const { problems } = await checkFolder(folder, { config, only });
  expect(
    problems.map(({ file, line, code, message }) => [
      file && path.relative(folder, file),
      line,
      code,
      message,
    ]),
  ).toEqual([
    [undefined, undefined, 'rule-failed', 'The rule `own-catalogue` failed here. It says: nothing'],
    ['news/a.md', 2, 'rule-failed', 'The rule `own-document` failed here. It says: No such field.'],
    ['news/a.md', 7, 'unknown-reference', expect.any(String)],
  ]);
});

it('a rule that returns a promise is a problem, whatever becomes of the promise', async () => {
  const folder = folderWith({ 'organisations/home-office.md': '---\ntitle: Home Office\n---\n' });
  const asynchronous = [
    documentRule({ kinds: [kind('own-document')], check: async () => Promise.reject(new Error('No.')) }),
    catalogueRule({ kinds: [kind('own-catalogue')], check: async () => Promise.reject(new Error('No.')) }),
  ];
  const only = ['own-document', 'own-catalogue'];
  const { problems } = await checkFolder(folder, { config: { extraRules: asynchronous }, only });
  expect(problems.map(({ code, message }) => [code, message])).toEqual(
    ['own-catalogue', 'own-document'].map((name) => [
      'rule-failed',
      `The rule \`${name}\` failed here. It says: \`check\` returns a promise, and nobody waits for it`,
    ]),
  );
});

it('a rule that reads texts without saying so is a problem where nothing else reads them', async () => {
  const folder = folderWith({ 'news/a.md': story(), ...homeOffice });
  const { problems } = await checkFolder(folder, { config: { extraRules }, only: ['own-text'] });
  expect(problems).toMatchObject([
    { code: 'rule-failed', message: expect.stringContaining('set `readsBody`') as string, line: 2 },
  ]);
});

it('a rule that throws does not keep a catalogue from being checked', () => {
  const problems = checkCatalogue(createCatalogue([]), { extraRules });
  expect(problems.map(({ code }) => code)).toEqual(['rule-failed']);
});
