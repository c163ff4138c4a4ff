import { nearestName } from '../../catalogue/nearest-name.js';
import { exitCodes, UsageError, type Command } from '../command.js';
import { allKinds } from '../../checks/all-kinds.js';
import { pageOf } from '../explain/page.js';
import { columns } from '../help.js';

/** Prints the documentation page of a problem. */
export const command: Command = {
  spec: {
    name: 'explain',
    summary: 'Show why a problem matters and how to put it right',
    usage: 'explain [code]',
    about: 'Without a code, lists every code with its severity and what it is.',
    options: {},
    examples: [['despatch explain title-length', 'shows the page of the rule on long titles']],
  },
  run(input, terminal) {
    const [code, ...others] = input.positionals;
    if (others.length > 0) throw new UsageError('Name one code to explain.');
    const kinds = allKinds();
    if (code === undefined) {
      const rows = [...kinds.values()].map(({ kind, rule }): [string, string] => {
        return [kind.code, `${kind.severity}${rule?.offByDefault ? ', off' : ''}: ${kind.summary}`];
      });
      terminal.out(`${columns(rows)}\n`);
      return Promise.resolve(exitCodes.clean);
    }
    const known = kinds.get(code);
    if (!known) {
      const nearest = nearestName(code, [...kinds.keys()]);
      throw new UsageError(`No problem has the code ${code}.${nearest ? ` Did you mean ${nearest}?` : ''}`);
    }
    terminal.out(pageOf(known));
    return Promise.resolve(exitCodes.clean);
  },
};
