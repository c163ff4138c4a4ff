import { govspeakToHtml, type GovspeakOptions } from 'despatch/govspeak';

const example = /```govspeak\n([^]*?)\n```\n\n```html\n[^]*?```/g;

/** The documentation page with what each of its sources becomes. */
export function withResults(page: string): string {
  const options = JSON.parse(/```json\n([^]*?)\n```/.exec(page)![1]!) as GovspeakOptions;
  return page.replace(example, (_, source: string) => {
    const html = govspeakToHtml(source, options).replace(/ d="[^"]*"/g, ' d="…"');
    return ['```govspeak', source, '```', '', '```html', html, '```'].join('\n');
  });
}
