import type { Graph } from 'schema-dts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON-LD for a `<script>` element. A `<` could end the element or open a comment in it
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements);
 * U+2028 and U+2029 end a line in older readers of JSON.
 */
export function serializeJsonLd(value: Graph): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? '');
}
