/** Weight of one block, so that a repository with many does not drown the others. */
export function repositoryWeights(repos: readonly string[], enough: number): readonly number[] {
  const counts = new Map<string, number>();
  for (const repo of repos) counts.set(repo, (counts.get(repo) ?? 0) + 1);
  return repos.map((repo) => Math.min(1, Math.sqrt(enough / (counts.get(repo) ?? 1))));
}
