/**
 * Turn what the page shows into what it should show, touching only what differs: what stays keeps
 * its place on the screen, its state and its scroll position.
 *
 * Scripts may have added to the page since it came. Therefore the new page is held against the old
 * one as the server sent it, and `live` follows.
 *
 * @param live The element in the page.
 * @param before The same element as the server sent it last.
 * @param after The same element as the server sends it now.
 */
export function morph(live: Element, before: Element, after: Element): void {
  if (before.isEqualNode(after)) return;
  const olds = [...before.childNodes];
  const lives = findCounterparts(olds, [...live.childNodes]);
  if (lives === undefined || !isSameShell(before, after)) {
    live.replaceWith(document.importNode(after, true));
    return;
  }
  const news = [...after.childNodes];
  let [old, fresh] = [0, 0];
  for (const [oldIndex, newIndex] of [
    ...matchEqual(olds, news),
    [olds.length, news.length] as const,
  ]) {
    morphGap(
      live,
      lives.slice(old, oldIndex),
      olds.slice(old, oldIndex),
      news.slice(fresh, newIndex),
      lives[oldIndex],
    );
    [old, fresh] = [oldIndex + 1, newIndex + 1];
  }
}

/** Nodes between two that stay: pairs of the same kind are morphed, the rest is replaced. */
function morphGap(
  parent: Element,
  lives: readonly ChildNode[],
  olds: readonly ChildNode[],
  news: readonly ChildNode[],
  next: ChildNode | undefined,
): void {
  const canPair = olds.length === news.length;
  for (const [index, node] of news.entries()) {
    const [old, live] = [olds[index], lives[index]];
    const isPair =
      canPair && old instanceof Element && node instanceof Element && live instanceof Element;
    if (isPair && old.tagName === node.tagName) morph(live, old, node);
    else if (canPair && live) live.replaceWith(document.importNode(node, true));
    else parent.insertBefore(document.importNode(node, true), next ?? null);
  }
  if (!canPair) for (const node of lives) node.remove();
}

/** Pairs of equal nodes, both sides in order. */
function matchEqual(olds: readonly ChildNode[], news: readonly ChildNode[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [index, node] of news.entries()) {
    const key = keyOf(node);
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  const pairs: [number, number][] = [];
  let last = -1;
  for (const [index, node] of olds.entries()) {
    const found = places.get(keyOf(node))?.find((place) => place > last);
    // A far match would tear up all between; white space matches everywhere.
    if (found === undefined || (node instanceof Text && found > last + 2)) continue;
    pairs.push([index, found]);
    last = found;
  }
  return pairs;
}

function keyOf(node: ChildNode): string {
  return node instanceof Element ? node.outerHTML : `#${node.nodeValue}`;
}

/** For each node that was sent, the one in the page; scripts may have put others between. */
function findCounterparts(
  olds: readonly ChildNode[],
  lives: readonly ChildNode[],
): ChildNode[] | undefined {
  let place = 0;
  const found: ChildNode[] = [];
  for (const old of olds) {
    while (place < lives.length && !isCounterpart(old, lives[place])) place++;
    const live = lives[place++];
    if (live === undefined) return undefined;
    found.push(live);
  }
  return found;
}

function isCounterpart(old: ChildNode, live: ChildNode | undefined): boolean {
  if (live?.nodeType !== old.nodeType) return false;
  if (!(old instanceof Element && live instanceof Element)) return old.nodeValue === live.nodeValue;
  return old.tagName === live.tagName && old.id === live.id;
}

function isSameShell(a: Element, b: Element): boolean {
  return a.cloneNode(false).isEqualNode(b.cloneNode(false));
}
