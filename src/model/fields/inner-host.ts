/** Names that only resolve inside a network (RFC 6761, 6762, 8375; .internal is reserved by ICANN for such use). */
const innerName = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)$/i;

/** Private, local and reserved networks of IPv4 (https://www.iana.org/assignments/iana-ipv4-special-registry/). */
const innerNumber =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./;

/** Of IPv6: the machine itself, its link, unique local networks (RFC 4193), and those of IPv4 in another form. */
const innerLongNumber = /^\[(?:::1?\]|f[cd]|fe[89ab]|::ffff:)/i;

/**
 * Whether a host is one that the public cannot reach: in an office's own network, or on one computer. `host` is the
 * `hostname` of a `URL`, which writes numbers in one form.
 */
export function isInnerHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  if (name.startsWith('[')) return innerLongNumber.test(name);
  // Only a number ends in one: 10.example.org is a name.
  const isNumber = /\.\d+$/.test(name);
  return !name.includes('.') || (isNumber ? innerNumber.test(name) : innerName.test(name));
}
