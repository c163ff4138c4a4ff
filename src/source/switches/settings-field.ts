/** The field of a content file that is for the check alone, and no part of the document. */
export const settingsField = 'despatch';
