/** What is asked of the diagram service. */
export interface DiagramRequest {
  readonly source: string;
  /** Accessible name where the diagram has no `accTitle`. */
  readonly label: string;
}

/** An edit of the copy that is drawn; the article's text keeps its characters. */
export interface DiagramMend {
  readonly rule: string;
  readonly reason: string;
  /** 1-based line in the diagram's source. */
  readonly line: number;
}

/**
 * A drawn diagram. `svg` is sanitised, follows light and dark by `light-dark()`, and carries the
 * placeholder id `kg-diagram` on its root and as prefix of all inner ids: whoever inlines it
 * replaces the placeholder by an id that is unique in the page.
 */
export interface DrawnDiagram {
  readonly ok: true;
  readonly svg: string;
  /** Mermaid's name of the diagram type, e.g. `flowchart-v2`. */
  readonly type: string;
  /** Intrinsic size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly mends: readonly DiagramMend[];
}

/** A diagram that could not be drawn. The page shows its source with `message`. */
export interface FailedDiagram {
  readonly ok: false;
  readonly ruleId:
    | 'diagram-syntax'
    | 'diagram-timeout'
    | 'diagram-limit'
    | 'limit-diagrams'
    | 'diagram-crash'
    | 'diagram-no-browser';
  readonly message: string;
  /** 1-based line in the diagram's source, where Mermaid named one. */
  readonly line?: number;
}

/** What became of a diagram; `ok` tells which. */
export type DiagramResult = DrawnDiagram | FailedDiagram;

/** Draws diagrams in one browser that starts with the first diagram that is not in the cache. */
export interface DiagramRenderer {
  /** One result for each request, in order. Never throws for a diagram's sake. */
  render(requests: readonly DiagramRequest[]): Promise<readonly DiagramResult[]>;
  close(): Promise<void>;
}
