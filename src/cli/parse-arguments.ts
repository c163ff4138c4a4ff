import { parseArgs } from 'node:util';
import { UsageError, type CommandArguments, type CommandSpec, type OptionSpec } from './command.js';

/**
 * Reads the arguments of a command.
 *
 * @throws {@link UsageError} for an option that it does not have, with the nearest one, or one without its value.
 */
export async function parseArguments(spec: CommandSpec, args: readonly string[]): Promise<CommandArguments> {
  const known: Record<string, OptionSpec> = {
    ...spec.options,
    help: { type: 'boolean', short: 'h', help: '' },
  };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short }]) => [
      name,
      { type, multiple: true, ...(short !== undefined && { short }) },
    ]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (!option) throw await unknownOption(token.rawName, spec);
    if (option.type === 'string' && token.value === undefined) {
      throw new UsageError(
        `The option ${token.rawName} needs a value: ${token.rawName} ${spec.options[token.name]?.value ?? '<value>'}`,
      );
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`The option ${token.rawName} takes no value.`);
    }
  }
  const all = (name: string): unknown[] => (values[name] as unknown as unknown[] | undefined) ?? [];
  return {
    positionals,
    text: (name) => all(name).at(-1) as string | undefined,
    texts: (name) => all(name) as string[],
    flag: (name) => all(name).length > 0,
  };
}

async function unknownOption(rawName: string, spec: CommandSpec): Promise<UsageError> {
  const { nearestName } = await import('../catalogue/nearest-name.js');
  const nearest = nearestName(rawName.replace(/^-+/, ''), [...Object.keys(spec.options), 'help']);
  const hint = nearest ? ` Did you mean --${nearest}?` : '';
  return new UsageError(`despatch ${spec.name} has no option ${rawName}.${hint}`);
}
