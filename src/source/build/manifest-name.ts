/** The name of the file that lists what a build owns in its output folder. */
export const manifestName = '.despatch.json';
