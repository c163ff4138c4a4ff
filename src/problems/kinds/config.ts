import type { ProblemKind } from '../kind.js';

/** A configuration that cannot be loaded. */
export const configNotLoaded: ProblemKind<{ reason: string }> = {
  code: 'config-not-loaded',
  severity: 'error',
  summary: 'A configuration that cannot be loaded',
  advice:
    'The configuration is despatch.config.json, .js, .mjs or .ts. A program exports it as its default: `export default defineConfig({ … })`.',
  message: ({ reason }) => `The configuration cannot be loaded. ${reason}`,
};

/** A rule that is set and does not exist. */
export const unknownRule: ProblemKind<{ code: string; nearest: string | undefined }> = {
  code: 'unknown-rule',
  severity: 'error',
  summary: 'A setting for a rule that does not exist',
  advice: 'The documentation lists the codes of all rules. `despatch explain` prints the page of one.',
  message: ({ code, nearest }) =>
    `No rule has the code \`${code}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** A rule of the project's own that throws. */
export const ruleFailed: ProblemKind<{ rule: string; reason: string }> = {
  code: 'rule-failed',
  severity: 'error',
  summary: 'A rule that fails',
  advice:
    'A rule of your own threw an error, so that it has not looked at this document, or at the content as a whole where no document is named. Correct the rule. A rule that looks at parsed texts says so by `readsBody`.',
  message: ({ rule, reason }) => `The rule \`${rule}\` failed here. It says: ${reason}`,
};

/** A build without a site. */
export const missingSite: ProblemKind<{ folder: string }> = {
  code: 'missing-site',
  severity: 'error',
  summary: 'A build that does not know its site',
  advice:
    'Addresses in the output are absolute, so a build needs the site’s address and name: `{ "site": { "url": "https://www.example.gov.uk", "name": "Example" } }` in despatch.config.json.',
  message: ({ folder }) =>
    `Name the site: \`"site": { "url": …, "name": … }\` in ${folder}/despatch.config.json, or --site-url and --site-name.`,
};
