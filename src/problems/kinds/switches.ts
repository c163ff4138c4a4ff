import type { ProblemKind } from '../kind.js';

/** A switch that nothing would have needed. */
export const unusedSwitch: ProblemKind<{ code: string }> = {
  code: 'unused-switch',
  severity: 'warning',
  summary: 'A switch for a rule that finds nothing there',
  advice:
    'A comment or the field `despatch` switches a rule off where the rule finds nothing: the text was put right, or the comment stands in the wrong line. Delete the code, so that the rule works again; `--fix` deletes comments. Rules that did not run, since they are off or `--only` names others, are not judged.',
  message: ({ code }) => `\`${code}\` finds nothing here that is to be switched off. Delete it.`,
};

/** A switch for a rule that does not exist. */
export const unknownSwitch: ProblemKind<{ code: string; nearest: string | undefined }> = {
  code: 'unknown-switch',
  severity: 'warning',
  summary: 'A switch for a rule that does not exist',
  advice:
    'The code stands behind every problem in a report. `despatch explain` prints the page of one. Behind two hyphens a comment may give its reason: `<!-- despatch-disable-line bold -- the name of a ship -->`.',
  message: ({ code, nearest }) =>
    `No rule has the code \`${code}\`, so nothing is switched off.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
};

/** A switch for what no file can switch off. */
export const lockedSwitch: ProblemKind<{ code: string }> = {
  code: 'locked-switch',
  severity: 'warning',
  summary: 'A switch for what a file cannot switch off',
  advice:
    'A file can switch off rules, and only those without which the rest still works. Syntax, fields and the identity of documents are needed by everything that comes after. Put the problem right; the configuration can change how much a problem of the code matters.',
  message: ({ code }) =>
    `A file cannot switch off \`${code}\`. Put the problem right, and delete the code here.`,
};

/** A switch that is not written as switches are. */
export const invalidSwitch: ProblemKind<{ reason: string }> = {
  code: 'invalid-switch',
  severity: 'warning',
  summary: 'A comment that is nearly a switch',
  advice:
    'Switches are `despatch-disable-line`, `despatch-disable-next-line`, `despatch-disable` and `despatch-enable`, in a comment by themselves, with the codes of rules behind them. Only `despatch-enable` may stand without codes: it ends everything that is switched off.',
  message: ({ reason }) => reason,
};
