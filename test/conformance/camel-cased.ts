import type { GovspeakOptions } from 'despatch/govspeak';

/** The options of a probe under their names in TypeScript: `allowed_image_hosts` is `allowedImageHosts`. */
export function camelCased(options: Record<string, unknown>): GovspeakOptions {
  return rename(options) as GovspeakOptions;
}

function rename(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rename);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      rename(inner),
    ]),
  );
}
