/**
 * The 5,401 characters in daily use, in the order of the first level of Big5 (A440–C67E): Taiwan's Ministry of
 * Education chose them. Every browser carries the list, because the Encoding Standard asks for Big5
 * (https://encoding.spec.whatwg.org/#big5), so that a table of their sounds needs no characters in it.
 */
export function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('big5');
  const characters: string[] = [];
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f && lead === 0xc6) return characters;
      if (trail === 0x7f) trail = 0xa1;
      // One at a time: a pair that some decoder does not know must not shift the ones after it.
      characters.push(decoder.decode(Uint8Array.of(lead, trail)));
    }
  }
  return characters;
}
