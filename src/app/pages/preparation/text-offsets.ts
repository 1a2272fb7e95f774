/** Offset of a DOM position in the text of an element: what precedes it, in UTF-16 units. */
export function offsetIn(element: Node, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The DOM range between two offsets of an element's text; null when the text is shorter now. */
export function rangeIn(element: Node, debut: number, fin: number): Range | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let passed = 0;
  let begun = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!begun && debut < passed + length) {
      range.setStart(node, debut - passed);
      begun = true;
    }
    if (begun && fin <= passed + length) {
      range.setEnd(node, fin - passed);
      return range;
    }
    passed += length;
  }
  return null;
}
