/** The files of a new folder of content, by their paths: enough to be checked and built. */
export function starterFiles(today: string): ReadonlyMap<string, string> {
  return new Map([
    ['despatch.config.json', config],
    ['news/our-first-story.md', story(today)],
    ['organisations/our-organisation.yaml', organisation],
    ['README.md', readme],
  ]);
}

const config = `{
  "site": { "url": "https://www.example.org", "name": "Example" }
}
`;

function story(today: string): string {
  return `---
title: Our first story is published
summary: Readers can now follow what we do.
newsType: news_story
firstPublishedAt: ${today}
organisations: [our-organisation]
---

This is the first story of our site. Write what is new in its first sentence.

## What happens next

You can:

* change this story
* add others beside it
* run \`despatch check\` to see what to put right
`;
}

const organisation = `# What a logo and the line "From:" show.
title: Our Organisation
organisationType: other
`;

const readme = `# Content

Each folder holds one kind of content: \`news\`, \`organisations\`, \`governments\`, \`strategies\`, \`strands\`,
\`people\` and \`roles\`. The name of a file is the slug of its document.

- \`despatch check .\` reports every problem with its line and column.
- \`despatch build . --out dist\` writes HTML, JSON-LD and content JSON.
- \`despatch explain <code>\` says why a problem matters.
`;
