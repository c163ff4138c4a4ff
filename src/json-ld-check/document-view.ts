import type { ProblemPath } from '../problems/problem.js';

/** A value of a property, with what JSON-LD wraps around it taken off. */
export interface ValueView {
  value: unknown;
  path: ProblemPath;
  /** The node that the value is, if it is one. */
  node?: NodeView | undefined;
}

/** A property of schema.org on a node, existing or not. */
export interface PropertyView {
  name: string;
  path: ProblemPath;
  values: ValueView[];
}

/** An object of the document that stands for a thing. */
export interface NodeView {
  path: ProblemPath;
  id?: string | undefined;
  /** Types of schema.org, existing or not. */
  types: string[];
  typePath: ProblemPath;
  properties: PropertyView[];
  /** The property that has the node as its value. */
  parent?: PropertyView | undefined;
  /** Whether it holds nothing but an `@id`: it then names a node that stands elsewhere. */
  isReference: boolean;
  /** Whether a term of another vocabulary says something of it. */
  isForeign: boolean;
}

/** What reading a document brings to light. */
export interface DocumentView {
  /** Path of the document in the input. */
  path: ProblemPath;
  /** Whether the document has a context, if only inside a node. */
  hasContext: boolean;
  nodes: NodeView[];
  /** Keys and types that no context explains. */
  dropped: Array<{ term: string; path: ProblemPath; isType: boolean }>;
  /** Contexts inside nodes. */
  nestedContexts: ProblemPath[];
  /** Contexts that could only be fetched. */
  unreadableContexts: Array<{ context: unknown; path: ProblemPath }>;
  /** Things that should be something else: a node that is no object, an `@id` that is no text. */
  misshapen: Array<{ path: ProblemPath; expected: string; found: unknown }>;
}
