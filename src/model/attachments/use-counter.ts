/** Elements that a drawing may have once every reference in it is drawn. Maps of a whole county have some thousands. */
const mostDrawn = 1_000_000;

/** Elements and references inside each other. */
const deepest = 250;

/** What one element with an id, or the drawing itself, holds: elements of its own, and references to others. */
interface Group {
  elements: number;
  references: Map<string, number>;
  inner: Group[];
}

/**
 * Counts what a drawing comes to when it is drawn. Each element may refer to others (`<use>`, and patterns, masks and
 * markers by `url(#…)`), so that ten lines of ten references each make ten thousand million elements.
 */
export class UseCounter {
  readonly #byId = new Map<string, Group>();
  readonly #drawing = makeGroup();
  readonly #open: Group[] = [this.#drawing];

  open(attributes: ReadonlyMap<string, string>): void {
    const id = attributes.get('id');
    let group = this.#open.at(-1) ?? this.#drawing;
    // Where two have one id, a reference is to the first.
    if (id !== undefined && !this.#byId.has(id)) {
      const own = makeGroup();
      this.#byId.set(id, own);
      group.inner.push(own);
      group = own;
    }
    group.elements += 1;
    for (const [name, value] of attributes) {
      for (const [, target = ''] of value.matchAll(
        name.endsWith('href') ? /^#(.+)$/g : /url\(\s*['"]?#([^'")\s]+)/gi,
      )) {
        group.references.set(target, (group.references.get(target) ?? 0) + 1);
      }
    }
    this.#open.push(group);
  }

  close(): void {
    this.#open.pop();
  }

  /** What is too much: an id that refers to itself, or the count; undefined for an honest drawing. */
  tooMany(): string | undefined {
    const known = new Map<Group, number>();
    const count = (group: Group, path: readonly Group[]): number => {
      const before = known.get(group);
      if (before !== undefined) return before;
      if (path.includes(group) || path.length > deepest) return Infinity;
      let sum = group.elements;
      for (const inner of group.inner) sum += count(inner, [...path, group]);
      for (const [target, times] of group.references) {
        const referred = this.#byId.get(target);
        if (referred) sum += times * count(referred, [...path, group]);
      }
      known.set(group, sum);
      return sum;
    };
    return count(this.#drawing, []) > mostDrawn ? '<use>' : undefined;
  }
}

function makeGroup(): Group {
  return { elements: 0, references: new Map(), inner: [] };
}
