/** The little of the DOM that reading a page needs; elements have a lower-case `localName`, text nodes `data`. */
export interface PageNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly data: string;
  readonly textContent: string;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageNode | null;
  remove(): void;
}

export interface PageDocument {
  readonly documentElement: PageNode | null;
  readonly body: PageNode | null;
  querySelector(selector: string): PageNode | null;
  querySelectorAll(selector: string): Iterable<PageNode>;
}

export const ELEMENT = 1;
export const TEXT = 3;

const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
    'li main nav ol p pre section summary table tbody tfoot thead tr ul ucapcontent ucaptitle'
  ).split(' '),
);

export const isBlock = (node: PageNode): boolean => node.nodeType === ELEMENT && BLOCKS.has(node.localName);

/** Visits a tree in document order without recursion: a hostile page may nest ten thousand deep. `enter` may return false to skip. */
export function walk(
  root: PageNode,
  enter: (node: PageNode) => boolean | void,
  leave?: (node: PageNode) => void,
): void {
  let node: PageNode | null = root;
  while (node) {
    const into: PageNode | null =
      enter(node) === false ? null : node.nodeType === ELEMENT ? node.firstChild : null;
    if (into) {
      node = into;
      continue;
    }
    for (;;) {
      leave?.(node);
      if (node === root) return;
      const next: PageNode | null = node.nextSibling;
      if (next) {
        node = next;
        break;
      }
      node = node.parentNode;
      if (!node) return;
    }
  }
}
