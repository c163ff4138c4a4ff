import type { Content } from '../../types/content.js';
import type { StageDocument, StagedDocument } from './stage-document.js';
import { discardStaged } from './staging.js';

/** Documents for a thread to render, by their places in the catalogue. */
export interface BuildRequest {
  start: number;
  end: number;
}

/** What came of the documents of a request. */
export interface BuildAnswer {
  start: number;
  results: StagedDocument[];
}

/**
 * Renders the documents of a request.
 *
 * @throws What the system says, with no file of this request left behind.
 */
export function answerBuild(
  { start, end }: BuildRequest,
  documents: readonly Content[],
  stage: StageDocument,
  out: string,
): BuildAnswer {
  const results: StagedDocument[] = [];
  try {
    for (const content of documents.slice(start, end)) results.push(stage(content));
  } catch (error) {
    // The caller never hears of these files.
    const staged = results.flatMap((result) => result.staged);
    discardStaged(out, staged);
    throw error;
  }
  return { start, results };
}
