import type { ActiveRules } from '../../checks/active-rules.js';
import { problemsOfIssues } from '../../checks/model/issue-problems.js';
import type { Problem } from '../../problems/problem.js';
import { problemOf } from '../../problems/kind.js';
import { unusedSwitch } from '../../problems/kinds/switches.js';
import * as z from 'zod';
import { placeProblem, type Locator } from '../position/locator.js';
import type { SourceDocument, SourceFile } from '../read/source-file.js';
import { FileSettings } from './file-settings.js';
import { switchesInComments, switchesOfRules, type FoundSwitches } from './find-switches.js';
import { settingsField } from './settings-field.js';
import { mayHoldSwitches } from './switch-comments.js';
import type { Switch } from './switch.js';

const Settings = z.strictObject({ [settingsField]: FileSettings });

/** Finds the switches of a file, those in comments and those of its documents, with what is wrong with them. */
export async function switchesOfFile(
  source: SourceFile,
  documents: readonly SourceDocument[],
  { states }: ActiveRules,
  locator: () => Promise<Locator>,
): Promise<FoundSwitches> {
  // Where no rule is run, none can be said not to exist, and comments switch nothing off.
  const isJudged = states.size > 0;
  const found: FoundSwitches =
    isJudged && mayHoldSwitches(source.text) ? switchesInComments(source) : { switches: [], problems: [] };
  for (const document of documents) {
    if (document.settings === undefined) continue;
    const { switches, problems } = switchesOfDocument(document, await locator());
    found.switches.push(...switches);
    found.problems.push(...problems);
  }
  return isJudged ? switchesOfRules(found, states, source.file) : { ...found, switches: [] };
}

function switchesOfDocument(document: SourceDocument, locator: Locator): FoundSwitches {
  const input = { [settingsField]: document.settings };
  const result = Settings.safeParse(input);
  if (!result.success) {
    const problems = problemsOfIssues(result.error.issues, input, Settings);
    return { switches: [], problems: problems.map((problem) => placeProblem(problem, locator, document)) };
  }
  const { disable = [] } = (document.settings ?? {}) as FileSettings;
  const switches = disable.map((code, position): Switch => {
    const path = [settingsField, 'disable', position];
    const placed: Problem = placeProblem(problemOf(unusedSwitch, { code }, { path }), locator, document);
    const { line = 1, column = 1, endLine = line, endColumn = column } = placed;
    return { code, place: { line, column, endLine, endColumn }, index: document.index };
  });
  return { switches, problems: [] };
}
