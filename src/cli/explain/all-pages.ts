import { allKinds } from '../../checks/all-kinds.js';
import { pageOf } from './page.js';

/** The pages of docs/problems by file name: one for each kind of problem, and the list of all. */
export function allPages(): ReadonlyMap<string, string> {
  const kinds = allKinds();
  const pages = new Map([...kinds].map(([code, known]): [string, string] => [`${code}.md`, pageOf(known)]));
  const rows = [...kinds].map(([code, { kind, rule }]) => {
    const severity = `${kind.severity}${rule?.offByDefault ? ', off' : ''}`;
    return `| [${code}](${code}.md) | ${severity} | ${kind.summary.replaceAll('|', '\\|').replace(/\.$/, '')} |`;
  });
  const list = [
    '# Problems',
    'Every problem that despatch reports, by its code. `despatch explain <code>` shows a page in the terminal.',
    ['| Code | Severity | What it is |', '|---|---|---|', ...rows].join('\n'),
  ];
  return pages.set('README.md', `${list.join('\n\n')}\n`);
}
