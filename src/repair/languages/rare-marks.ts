/**
 * What a block has in a language of which the document shows other blocks, though it alone tells little: two texts may
 * share it. For the languages of `RARE_SIGNS` that no model has learned. Data, not rules.
 */
export const RARE_MARKS: ReadonlyMap<string, RegExp> = new Map([
  // push @boxes, $box;   "lid" =~ /l/   pack('A*', 1)
  ['perl', /(?:^|[\s(,=\\{[!])[$@%]\w|[=!]~|\b(?:un)?pack ?\(|\bqw\(|^(?:use|package) [A-Z]/m],
  // val lid = box.lid   { case Box(lid) => lid }
  [
    'scala',
    /^(?:val|var|def|object|trait|case|class|abstract|sealed|implicit|for|import|package)\b|=>|\bnew [A-Z]/m,
  ],
  [
    'swift',
    /^(?:let|var|func|struct|class|enum|extension|import|protocol|@\w+)\b|\bself\.|\bnil\b/m,
  ],
  ['kotlin', /^(?:val|var|fun|class|interface|import|object|data|sealed|override)\b| -> |\?\./m],
  // x <- 1:3   summary(cars)
  ['r', /<-|%>%|^[\w.]+\(.*\)$|^> |^#> /m],
  ['haskell', / (?:::|->|<-|=>) |^(?:data|newtype|type|import|let|where) |^\w+ .*= /m],
  ['clojure', /^\(|^[\w.]+=> |^;;/m],
  ['lisp', /^[('#]|^\w+[*-]?\w*> \(|^;;/m],
  ['erlang', /->|^\d+> |\)\.$/m],
  ['elixir', /\|>|^iex|\bdo$|^end$|%\{|^@\w+ /m],
  ['ocaml', /^let |->|;;$|^type |^# /m],
  ['julia', /^(?:using|function|struct|for|end|julia>)|\w\(.*\)$/m],
]);
