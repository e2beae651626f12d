import type { EditorSettings } from '../model/registries/editor-settings.ts';

/** Where the web editor stands. */
export const editorAddress = '/admin/';

/** The hosts that Decap CMS asks on behalf of the person who signed in. */
const hosts: Readonly<Record<EditorSettings['backend'], readonly string[]>> = {
  github: ['https://api.github.com'],
  gitlab: ['https://gitlab.com'],
};

/**
 * The policy of the web editor alone. Decap CMS compiles its own checks (`unsafe-eval`) and writes style elements
 * (`unsafe-inline`); no page of the site has either.
 */
export function editorPolicy(settings: EditorSettings): string {
  return [...directives(settings), "frame-ancestors 'none'"].join('; ');
}

/**
 * The same in the page, for a host that sends no headers. Who may frame a page cannot be said there
 * (https://www.w3.org/TR/CSP3/#meta-element).
 */
export function editorMetaPolicy(settings: EditorSettings): string {
  return directives(settings).join('; ');
}

function directives({ backend, local }: EditorSettings): string[] {
  const asked = [...hosts[backend], ...(local === undefined ? [] : [new URL(local).origin])];
  return [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self' blob: ${asked.join(' ')}`,
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
}
