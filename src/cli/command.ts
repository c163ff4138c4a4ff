/** An option of a command, for `parseArgs` and for the help text. */
export interface OptionSpec {
  type: 'string' | 'boolean';
  short?: string | undefined;
  /** Whether it may be given several times. */
  multiple?: boolean | undefined;
  /** What stands for the value in the help text, such as `<file>`. */
  value?: string | undefined;
  /** What it does, in a sentence without a full stop. */
  help: string;
}

/** What a command takes, and what its help says. */
export interface CommandSpec {
  name: string;
  /** What it does, in one line. */
  summary: string;
  /** How it is called, without the program's name: `check <folder…> [options]`. */
  usage: string;
  /** What to know about it: paragraphs. */
  about?: string | undefined;
  options: Readonly<Record<string, OptionSpec>>;
  /** Calls with what each does. */
  examples?: ReadonlyArray<readonly [call: string, does: string]> | undefined;
}

/** The arguments of a command. A boolean option is there only if it was given. */
export interface CommandArguments {
  positionals: string[];
  /** The value of an option, the last one if it was given several times. */
  text(option: string): string | undefined;
  /** All values of an option. */
  texts(option: string): string[];
  flag(option: string): boolean;
}

/** Where a command reads and writes. */
export interface Terminal {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  /** Reads standard input to its end. */
  readInput(): Promise<string>;
  /** Whether standard error is a terminal, on which progress can be shown. */
  readonly showsProgress: boolean;
  /** Whether standard output takes colours. */
  readonly hasColour: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Set off by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** How a command ends: nothing to report, problems, or a call that cannot be carried out. */
export const exitCodes = { clean: 0, problems: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command. Each is a file in `commands/` that exports one as `command`, and is loaded only if it is called. */
export interface Command {
  spec: CommandSpec;
  run(input: CommandArguments, terminal: Terminal): Promise<ExitCode>;
}

/** A call that cannot be carried out. The message goes to standard error; the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
