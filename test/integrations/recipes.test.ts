import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { program } from '../cli/program.js';
import { folderWith } from '../temporary-folder.js';
import { story } from './site.js';

const recipes = readFileSync(new URL('../../docs/recipes.md', import.meta.url), 'utf8');

/** The examples in one language under a heading of the recipes. */
function examplesUnder(heading: string, language: string): string[] {
  const section = recipes.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))!;
  const blocks = section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'));
  return [...blocks].map(([, text]) => text!);
}

interface Step {
  run?: string;
  uses?: string;
}

const bridge = 'content/news/bridge.md';
const wrong = story.replace('summary', 'sumary');

/** What commands of a recipe run with: a runner's variables, and no network. */
const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  npm_config_audit: 'false',
};

/** A project of an author in which despatch is a dependency, with content and its lock file. */
async function project(text = story): Promise<string> {
  const folder = folderWith({
    [bridge]: text,
    'content/organisations/our-organisation.yaml': 'title: Our Organisation\n',
    'package.json':
      '{ "name": "site", "private": true, "dependencies": { "despatch": "file:packed/despatch" } }',
    'packed/despatch/package.json':
      '{ "name": "despatch", "version": "0.1.0", "bin": "./main.js", "type": "module" }',
    '.gitignore': 'node_modules\n',
  });
  const main = path.join(folder, 'packed/despatch/main.js');
  copyFileSync(await program(), main);
  copyFileSync(
    path.join(path.dirname(await program()), 'program.js'),
    path.join(path.dirname(main), 'program.js'),
  );
  chmodSync(main, 0o755);
  execFileSync('npm', ['install', '--no-fund'], { cwd: folder, env });
  return folder;
}

/** Runs the commands of a job, each if those before it succeeded, as a runner does. */
function runSteps(folder: string, commands: readonly string[]) {
  let output = '';
  for (const command of commands) {
    const { status, stdout, stderr } = spawnSync('sh', ['-ec', command], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    output += stdout + stderr;
    if (status !== 0) return { status, output };
  }
  return { status: 0, output };
}

/** Makes the project a repository, and gives a function that commits what is staged. */
function repository(folder: string) {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  git('init', '--quiet');
  git('config', 'user.email', 'author@example.org');
  git('config', 'user.name', 'Author');
  git('config', 'commit.gpgsign', 'false');
  const commit = () => {
    const { status, stdout, stderr } = git('commit', '--quiet', '--message', 'Change the content');
    return { status, output: stdout + stderr };
  };
  return { git, commit };
}

describe('the recipes for GitHub Actions', () => {
  const jobs = examplesUnder('GitHub Actions', 'yaml').map(
    (text) => parse(text) as { on: unknown; jobs: { check: { steps: Step[] } } },
  );
  const commandsOf = (index: number) => jobs[index]!.jobs.check.steps.flatMap(({ run }) => run ?? []);

  it('install, check and annotate', async () => {
    const right = runSteps(await project(), commandsOf(0));
    expect(right.status).toBe(0);
    expect(right.output).not.toContain('::error');
    const { status, output } = runSteps(await project(wrong), commandsOf(0));
    expect(status).toBe(1);
    expect(output).toContain(`::error file=${bridge},line=3,endLine=3,col=1,endColumn=7,title=unknown-key::`);
  });

  it('write the file that they upload, after errors too', async () => {
    const folder = await project(wrong);
    const { status, output } = runSteps(folder, commandsOf(1));
    expect(status).toBe(1);
    expect(output).toContain('::error');
    const upload = jobs[1]!.jobs.check.steps.at(-1) as Step & { with: { sarif_file: string } };
    expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@v\d+$/);
    const sarif = JSON.parse(readFileSync(path.join(folder, upload.with.sarif_file), 'utf8')) as {
      runs: { results: { ruleId: string }[] }[];
    };
    expect(sarif.runs[0]!.results.map(({ ruleId }) => ruleId)).toContain('unknown-key');
  });
});

describe('the recipe for what a branch changes', () => {
  it('checks those files against the others, and reports no others', async () => {
    const folder = await project(wrong);
    const [command] = examplesUnder('GitHub Actions', 'sh');
    const { git } = repository(folder);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Content of main');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    expect(runSteps(folder, [command!])).toEqual({ status: 0, output: '' });

    const dangling = story.replace('our-organisation', 'our-organization');
    writeFileSync(path.join(folder, 'content/news/a b.md'), dangling);
    writeFileSync(path.join(folder, 'content/news/right.md'), story);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Content of a branch');
    const { status, output } = runSteps(folder, [command!]);
    expect(status).not.toBe(0);
    expect(output).toContain('::error file=content/news/a b.md,line=6,');
    expect(output).toContain('Did you mean `our-organisation`?');
    expect(output).not.toContain('bridge.md,');
    expect(output).not.toContain('::error file=content/news/right.md');
  });
});

describe('the recipe for GitLab', () => {
  it('writes the tests that it reports', async () => {
    const [text] = examplesUnder('GitLab', 'yaml');
    const { content } = parse(text!) as {
      content: { script: string[]; artifacts: { reports: { junit: string } } };
    };
    const folder = await project(wrong);
    const { status, output } = runSteps(folder, content.script);
    expect(status).toBe(1);
    expect(output).toContain(`${bridge}:3:1: error: `);
    expect(readFileSync(path.join(folder, content.artifacts.reports.junit), 'utf8')).toContain('<failure');
  });
});

describe('the recipes for pre-commit', () => {
  it('keep an error from being committed, by a hook of Git, and look at nothing but what is staged', async () => {
    const folder = await project(wrong);
    const { git, commit } = repository(folder);
    const [hook] = examplesUnder('pre-commit', 'sh');
    mkdirSync(path.join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(path.join(folder, '.git/hooks/pre-commit'), hook!, { mode: 0o755 });
    git('add', '--all');
    const refused = commit();
    expect(refused.status).toBe(1);
    expect(refused.output).toContain(`${bridge}:3:1`);

    writeFileSync(path.join(folder, bridge), story);
    expect(commit().status, 'what is staged is still wrong').toBe(1);
    git('add', '--all');
    writeFileSync(path.join(folder, bridge), wrong);
    expect(commit()).toMatchObject({ status: 0 });

    writeFileSync(path.join(folder, 'notes.txt'), 'no content');
    git('add', 'notes.txt');
    expect(commit(), 'no content is committed').toMatchObject({ status: 0, output: '' });
  });

  const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;

  it('name a hook that finds the command', async () => {
    const [text] = examplesUnder('pre-commit', 'yaml');
    const { repos } = parse(text!) as { repos: { hooks: { entry: string; files: string }[] }[] };
    const { entry, files } = repos[0]!.hooks[0]!;
    expect(bridge).toMatch(new RegExp(files));
    expect(runSteps(await project(), [entry]).status).toBe(0);
    expect(runSteps(await project(wrong), [entry]).status).toBe(1);
  });

  it.skipIf(!hasPreCommit)(
    'keep an error from being committed, by pre-commit (if it is installed)',
    async () => {
      const folder = await project(wrong);
      const { git, commit } = repository(folder);
      const [text] = examplesUnder('pre-commit', 'yaml');
      writeFileSync(path.join(folder, '.pre-commit-config.yaml'), text!);
      expect(spawnSync('pre-commit', ['install'], { cwd: folder, env }).status).toBe(0);
      git('add', '--all');
      const refused = commit();
      expect(refused.status).toBe(1);
      expect(refused.output).toContain(`${bridge}:3:1`);
      writeFileSync(path.join(folder, bridge), story);
      git('add', '--all');
      expect(commit().status).toBe(0);
      expect(existsSync(path.join(folder, '.git/hooks/pre-commit'))).toBe(true);
    },
  );
});
