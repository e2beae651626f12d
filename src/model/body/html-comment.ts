/**
 * A comment and nothing else. A browser ends one at --!> as well, and takes <!--> for a whole one: what Markdown
 * holds for the rest of the comment would be markup to it.
 */
const commentOnly = /^<!--(?!-?>)(?:(?!--!?>)[^])*-->$/;

/** Whether a piece of HTML is one comment, which readers never see. */
export function isComment(html: string): boolean {
  return commentOnly.test(html.trim());
}
