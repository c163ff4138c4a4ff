import { exitCodes, type Command, type ExitCode, type Terminal, type UsageError } from './command.js';
import { summaries } from './commands.js';
import { packageVersion } from '../package-version.js';

/**
 * Runs the program with its arguments, without the name of Node and of the script.
 *
 * @returns The exit code.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.out(`${packageVersion}\n`);
    return exitCodes.clean;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    return help(rest[0], terminal, name === undefined);
  }
  const command = await commandOf(name);
  if (!command) return unknownCommand(name, terminal);
  if (rest.includes('--help') || rest.includes('-h')) return help(name, terminal, false);
  try {
    const { parseArguments } = await import('./parse-arguments.js');
    return await command.run(await parseArguments(command.spec, rest), terminal);
  } catch (error) {
    if (terminal.signal.aborted) return exitCodes.usage;
    if (isRefusal(error)) {
      terminal.err(`The system refuses: ${error.message}.\n`);
      return exitCodes.usage;
    }
    if (!isUsageError(error)) throw error;
    terminal.err(`${error.message}\nSee despatch ${name} --help.\n`);
    return exitCodes.usage;
  }
}

async function commandOf(name: string): Promise<Command | undefined> {
  if (!Object.hasOwn(summaries, name)) return undefined;
  const { loadCommand } = await import('./program.js');
  return (await loadCommand[name]!()).command;
}

/** Whether a call was wrong. The package has the class in several files, so that `instanceof` does not say. */
function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** Whether the system refused something, such as to write to a full disk: no fault of the program. */
function isRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

async function help(name: string | undefined, terminal: Terminal, isFault: boolean): Promise<ExitCode> {
  const { helpOf, columns } = await import('./help.js');
  const command = name === undefined ? undefined : await commandOf(name);
  if (command) {
    terminal.out(helpOf(command.spec));
    return exitCodes.clean;
  }
  const rows = Object.entries(summaries);
  const text = [
    'Checks and builds structured government news: content files in, placed problems, HTML, JSON-LD and content JSON out.',
    `Usage\n  despatch <command> [options]`,
    `Commands\n${columns(rows)}`,
    `Options\n${columns([
      ['-v, --version', 'Show the version'],
      ['-h, --help', 'Show this text; despatch <command> --help shows that of a command'],
    ])}`,
    'Exit codes\n  0 nothing to report, 1 problems, 2 a call that cannot be carried out',
  ].join('\n\n');
  if (isFault) terminal.err(`${text}\n`);
  else terminal.out(`${text}\n`);
  return isFault ? exitCodes.usage : exitCodes.clean;
}

async function unknownCommand(name: string, terminal: Terminal): Promise<ExitCode> {
  const { nearestName } = await import('../catalogue/nearest-name.js');
  const nearest = nearestName(name, Object.keys(summaries));
  terminal.err(
    `There is no command ${name}.${nearest ? ` Did you mean ${nearest}?` : ''}\nSee despatch --help.\n`,
  );
  return exitCodes.usage;
}
