import { z } from 'zod';
import { secureAddress } from '../fields/address-field.ts';

/** A repository as its host names it: `office/site`, or with groups in between. */
const repository = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[\w.-]+(\/[\w.-]+)+$/;

/** A git branch or a folder whose name needs no quoting anywhere, is no option of a command and leads nowhere up. */
const branch = /^(?![-/])(?!.*\.\.)(?!.*(?:^|\/)\.)[\w.-]+(\/[\w.-]+)*$/;

/** Only the machine the browser runs on. */
const loopback = /^http:\/\/(127\.0\.0\.1|localhost):\d{1,5}(\/[\w.-]+)*$/;

/** `editor:` in the site file: the web editor at `/admin/`. Without it there is none. */
export const editorSettings = z.strictObject({
  backend: z.enum(['github', 'gitlab']).describe('程式庫在哪裡。 | Where the repository is.'),
  repository: z.string().regex(repository).describe('程式庫：帳號/名稱。 | The repository, as owner/name.'),
  branch: z.string().regex(branch).default('main').describe('主要分支。 | The main branch.'),
  folder: z
    .string()
    .regex(branch)
    .default('content')
    .describe('內容資料夾在程式庫的位置。 | The content folder in the repository.'),
  signIn: secureAddress()
    .optional()
    .describe('登入服務的網址（GitHub 要有）。 | Address of the sign-in service (GitHub needs one).'),
  appId: z
    .string()
    .regex(/^[\w-]+$/)
    .optional()
    .describe('GitLab 應用程式代碼。 | Id of the application at GitLab.'),
  local: z
    .string()
    .regex(loopback, { abort: true })
    // A port may have five digits and yet be none.
    .refine((written) => URL.canParse(written), {
      params: { rule: 'wrong-format', expected: 'http://localhost:8081/api/v1' },
    })
    .optional()
    .describe(
      '在自己電腦試用時 decap-server 的網址。 | Address of decap-server, to try it on one’s own machine.',
    ),
});

export type EditorSettings = z.output<typeof editorSettings>;
