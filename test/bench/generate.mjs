import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const words =
  'the government has published a report on progress in the strategy to cut crime across the country and to help local services work with police councils and charities so that more people are safe'.split(
    ' ',
  );

/** Numbers that look random and are the same on every run. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function sentence(random, length) {
  const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

/** A body of about 2 KB: headings, paragraphs, a list, a quotation and links. */
function body(random) {
  const paragraph = () => [sentence(random, 14), sentence(random, 18), sentence(random, 12)].join(' ');
  return [
    paragraph(),
    '## What has changed',
    `${sentence(random, 10)} Read the [annual report](https://www.gov.uk/government/publications/annual-report) for details.`,
    'The changes include:',
    ...[1, 2, 3].map(() => `* ${sentence(random, 9).toLowerCase().replace('.', '')}`),
    '',
    paragraph(),
    'The Home Secretary said:',
    `> ${sentence(random, 20)}`,
    paragraph(),
    '## What happens next',
    paragraph(),
    paragraph(),
    paragraph(),
  ].join('\n\n');
}

/** Writes a folder of content: organisations, people, and as many stories as asked for. */
export function generate(folder, count) {
  const random = randomFrom(count);
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  for (const kind of ['news', 'organisations', 'people'])
    mkdirSync(path.join(folder, kind), { recursive: true });
  const site = { url: 'https://www.example.gov.uk', name: 'Example' };
  write('despatch.config.json', JSON.stringify({ site }));
  for (let index = 0; index < 20; index++) {
    write(`organisations/department-${index}.md`, `---\ntitle: Department ${index}\n---\n`);
    write(`people/person-${index}.md`, `---\nname: Person ${index}\n---\n`);
  }
  for (let index = 0; index < count; index++) {
    const day = new Date(Date.UTC(2015, 0, 1 + (index % 2000))).toISOString().slice(0, 10);
    const front = [
      '---',
      `title: Progress report ${index} published`,
      `summary: ${sentence(random, 16)}`,
      `newsType: ${index % 2 ? 'news_story' : 'press_release'}`,
      `firstPublishedAt: ${day}`,
      `organisations: [department-${index % 20}, department-${(index + 7) % 20}]`,
      `people: [person-${index % 20}]`,
      'political: false',
      '---',
      '',
    ];
    write(`news/story-${index}.md`, `${front.join('\n')}\n${body(random)}\n`);
  }
}
