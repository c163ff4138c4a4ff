import * as z from 'zod';

/** What that field may hold. */
export const FileSettings = z
  .strictObject({
    disable: z.array(z.string()).optional().meta({
      description: 'Codes of the rules that are switched off in this document, such as `title-length`.',
    }),
  })
  .meta({ description: 'Settings of the check for this document. They are no part of what is published.' });

/** What that field holds. */
export type FileSettings = z.output<typeof FileSettings>;
