import type { Extension } from './table.js';

/**
 * `{barchart}` directly below a table shows it as a bar chart; `stacked`, `compact` and `negative` say how.
 *
 * Example: `{barchart stacked}`.
 */
export const barChart: Extension = {
  opening: '\\{barchart[^}\\n]*\\}',
  read(reader, start, end) {
    const settings = reader.text.slice(start, end);
    const classes = [
      '.js-barchart-table',
      settings.includes('stacked') && '.mc-stacked',
      settings.includes('compact') && '.compact',
      settings.includes('negative') && '.mc-negative',
      '.mc-auto-outdent',
    ].filter((className) => className !== false);
    return { end, text: `{: ${classes.join(' ')}}` };
  },
};
