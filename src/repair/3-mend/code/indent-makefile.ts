// all: build test   %.o: %.c   build-$(OS) ::   but not  VAR := x
const TARGET = /^[^\s:=#][^:=#]*::?(?!=)/;
const ASSIGNMENT = /^(?:export\s+|override\s+)?[\w.\-/$(){}]+\s*(?:[:?+!]{0,3}=)/;
const DIRECTIVE = /^(?:ifn?eq|ifn?def|else|endif|-?include|define|endef|export|unexport|vpath)\b/;

// GOOS=linux go build
const ENVIRONMENT = /^\w+=\S+\s+\S/;

/**
 * Give the recipe lines of a Makefile their tab.
 *
 *     build:
 *     go build ./...     ← a tab
 *
 * A recipe ends at the next target, assignment or directive.
 */
export function indentMakefile(lines: readonly string[]): readonly string[] {
  let inRecipe = false;
  let hanging = false;
  return lines.map((line, index) => {
    if (line === '') return '';
    const continues = hanging;
    hanging = line.endsWith('\\');
    if (continues) return inRecipe ? '\t\t' : '\t';
    if (DIRECTIVE.test(line) || (ASSIGNMENT.test(line) && !(inRecipe && ENVIRONMENT.test(line)))) {
      inRecipe = false;
      return '';
    }
    if (TARGET.test(line) && !looksLikeCommand(line)) {
      inRecipe = true;
      return '';
    }
    if (line.startsWith('#')) return inRecipe && !startsRule(lines[index + 1]) ? '\t' : '';
    return inRecipe ? '\t' : '';
  });
}

/** A recipe line may hold a colon too: `docker run img:tag`, `@echo "done: $@"`. */
function looksLikeCommand(line: string): boolean {
  if (/^[@\-+]/.test(line)) return true;
  const [before = '', after = ''] = line.split(/::?(.*)/, 2);
  return /["'`|;&>]/.test(before) || (/\S$/.test(before) && /^\S/.test(after));
}

function startsRule(line: string | undefined): boolean {
  return line === undefined || TARGET.test(line) || ASSIGNMENT.test(line) || DIRECTIVE.test(line);
}
