/** The repository that a file of the corpus is from, by its name. */
export function repositoryOf(name: string): string {
  return name.replace(/_[^_]*$/, '');
}
