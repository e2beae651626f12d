import { activeArchivePart } from './active/active-archive.ts';
import { judgePdf } from './active/active-pdf.ts';
import { UnjudgedError } from './active/unjudged.ts';
import { makeDiagnostic, startOf, type Diagnostic } from '../diagnostic.ts';
import { formulaCell } from './formula-cell.ts';

/**
 * What is wrong with an attachment that runs, loads or hides something when it is opened; undefined for one that is only
 * read. One that cannot be looked through is not published either.
 */
export function judgeContent(file: string, extension: string, bytes: Uint8Array): Diagnostic | undefined {
  const values = { file: file.slice(file.lastIndexOf('/') + 1) };
  const refuse = (part: string | undefined): Diagnostic | undefined =>
    part === undefined
      ? undefined
      : makeDiagnostic('active-attachment', startOf(file), { values: { ...values, part } });
  try {
    if (extension === 'csv') return refuse(formulaCell(new TextDecoder().decode(bytes)));
    if (extension !== 'pdf') {
      return bytes[0] === 0x50 && bytes[1] === 0x4b ? refuse(activeArchivePart(bytes)) : undefined;
    }
    const { active, isEncrypted } = judgePdf(bytes);
    return (
      refuse(active) ??
      (isEncrypted ? makeDiagnostic('encrypted-attachment', startOf(file), { values }) : undefined)
    );
  } catch (thrown) {
    if (!(thrown instanceof UnjudgedError)) throw thrown;
    return makeDiagnostic('unjudged-attachment', startOf(file), { values: { ...values, ...thrown.values } });
  }
}
