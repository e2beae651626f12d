import { expect } from 'vitest';
import { inspectAttachment } from '../../src/model/attachments/inspect-attachment.ts';

/** What is said of an attachment: the severity and rule, and the English sentence that says what was found. */
export async function inspectFile(
  name: string,
  bytes: Uint8Array | string,
): Promise<{ isPublished: boolean; file?: string; rule?: string; severity?: string; message?: string }> {
  const { attachment, diagnostics } = await inspectAttachment(
    `disclosures/plan/${name}`,
    typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  );
  if (diagnostics.length > 1) throw new Error('One file is reported once.');
  const [diagnostic] = diagnostics;
  return {
    isPublished: attachment !== undefined,
    ...(diagnostic && {
      file: diagnostic.file,
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      message: diagnostic.message.en,
    }),
  };
}

/** What is said of a file that does nothing but being read. */
export const harmless = { isPublished: true };

/** What is said of one that does more, with what is named. */
export function refused(name: string, rule: string, part: string): object {
  const message: unknown = expect.stringContaining(part);
  return {
    isPublished: false,
    file: `disclosures/plan/${name}`,
    rule,
    severity: 'error',
    message,
  };
}
