/// <reference lib="dom" />
/** The part of Mermaid that the page uses. */
export interface MermaidApi {
  initialize(config: object): void;
  render(
    id: string,
    source: string,
    container: Element,
  ): Promise<{ svg: string; diagramType: string }>;
  parse(source: string): Promise<unknown>;
}
