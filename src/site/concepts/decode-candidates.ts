import type { Candidate } from '../../types/site.ts';

/** Read what `encodeCandidates` wrote; counts above 1,295 come back as that. */
export function decodeCandidates(text: string): readonly Candidate[] {
  return text === '' ? [] : text.split('\n').map(decodeCandidate);
}

function decodeCandidate(line: string): Candidate {
  const tab = line.indexOf('\t');
  const count = (field: number) => {
    const at = tab + 1 + 2 * field;
    return Number.parseInt(line.slice(at, at + 2), 36);
  };
  const edges = Number(line.slice(-1));
  return {
    surface: line.slice(0, tab),
    body: count(0),
    headings: count(1),
    labels: count(2),
    cells: count(3),
    code: count(4),
    sections: count(5),
    apart: count(6),
    foreign: count(7),
    before: count(8),
    after: count(9),
    opens: (edges & 1) === 1,
    closes: (edges & 2) === 2,
  };
}
