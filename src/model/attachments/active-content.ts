import { unzipSync } from 'fflate';

/** Parts of an archive that hold programs: macros of Office, and Basic and scripts of OpenDocument. */
const macroPart = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$|^(?:Basic|Scripts)\//i;

/** What makes a PDF do something by itself. Names of seven letters and more: shorter ones turn up in any picture. */
const activePdf = /\/(?:JavaScript|Launch|RichMedia|SubmitForm|ImportData)(?![A-Za-z])/;

/**
 * A cell that a spreadsheet would work out instead of showing. The sign is sought first and what is before it second:
 * a table may be all blanks, and each of them could be the beginning of such a cell.
 */
const formulaCell = /(?<=(?:^|[,;\t\r\n])"?[ \t]*)=[^,;\t\r\n]{0,40}/;

/** The part of an attachment that runs something on the reader's machine when it is opened, or undefined. */
export function activePart(extension: string, bytes: Uint8Array): string | undefined {
  switch (extension) {
    case 'pdf':
      return activePdf.exec(pdfNames(bytes))?.[0];
    case 'csv':
      return formulaCell.exec(new TextDecoder().decode(bytes))?.[0];
    default:
      return bytes[0] === 0x50 && bytes[1] === 0x4b
        ? namesOf(bytes).find((name) => macroPart.test(name))
        : undefined;
  }
}

/** A PDF's bytes as characters, with the letters of its names that were written as codes (`/J#61vaScript`). */
function pdfNames(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The names in an archive. Nothing is unpacked; one that is damaged has the names that come before the damage. */
function namesOf(archive: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(archive, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    return names;
  }
  return names;
}
