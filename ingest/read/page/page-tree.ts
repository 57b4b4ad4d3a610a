import type { parseDocument } from 'htmlparser2';

/** A page as htmlparser2 reads it; its nodes; those with a name and attributes. */
export type Document = ReturnType<typeof parseDocument>;
export type AnyNode = Document | Document['children'][number];
export type Element = Extract<AnyNode, { attribs: unknown }>;

const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html ' +
    'li main nav ol p pre section summary table tbody tfoot thead tr ul ucapcontent ucaptitle'
  ).split(' '),
);

/** A node with a name and attributes. */
export const isElement = (node: AnyNode): node is Element => 'name' in node && 'attribs' in node;

/** An element that starts and ends a line. */
export const isBlock = (node: AnyNode): boolean => isElement(node) && BLOCKS.has(node.name);

/**
 * Visits a tree in document order without recursion: a hostile page may nest ten thousand deep.
 * What `enter` says no to is not entered; `leave` sees every node `enter` saw.
 */
export function walk(
  root: Document | Element,
  enter: (node: AnyNode) => boolean,
  leave?: (node: AnyNode) => void,
): void {
  let node: AnyNode | null = root;
  while (node) {
    const into: AnyNode | null = enter(node) && 'children' in node ? (node.children[0] ?? null) : null;
    if (into) {
      node = into;
      continue;
    }
    for (;;) {
      leave?.(node);
      if (node === root) return;
      if (node.next) {
        node = node.next;
        break;
      }
      node = node.parent;
      if (!node) return;
    }
  }
}

/** How deep a page nests. */
export function depthOf(root: Document): number {
  let [depth, deepest] = [0, 0];
  walk(
    root,
    () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
      return true;
    },
    () => {
      depth -= 1;
    },
  );
  return deepest;
}

/** Elements that pass, in document order. */
export function elementsOf(root: Document | Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, (node) => {
    if (isElement(node) && wanted(node)) found.push(node);
    return true;
  });
  return found;
}

/** True when an element has one of these classes. */
export function hasClass({ attribs }: Element, names: readonly string[]): boolean {
  const classes = attribs['class'] ?? '';
  return (
    names.some((name) => classes.includes(name)) && classes.split(/\s+/u).some((name) => names.includes(name))
  );
}
