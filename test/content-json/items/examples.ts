import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readSharedJson, sharedFolder } from '../../shared.js';

/** A content item of GOV.UK's examples. */
export interface Example {
  format: string;
  name: string;
  item: any;
}

/** Reads all of GOV.UK's examples. */
export function examples(): Example[] {
  const root = path.join(sharedFolder, 'govuk', 'examples');
  return readdirSync(root).flatMap((format) =>
    readdirSync(path.join(root, format)).map((name) => ({
      format,
      name: `${format}/${name}`,
      item: readSharedJson('govuk', 'examples', format, name),
    })),
  );
}
