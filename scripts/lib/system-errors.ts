import { constants } from 'node:os';
import { misuse } from './arguments.ts';

/** Exit code where the machine failed: neither the content nor the call is wrong. */
export const machineFailure = 3;

/** What is said of an error of the system, and the code that the command ends with. */
interface SystemFailure {
  zh: string;
  en: string;
  exitCode: number;
}

const call = (zh: string, en: string): SystemFailure => ({ zh, en, exitCode: misuse });
const machine = (zh: string, en: string): SystemFailure => ({ zh, en, exitCode: machineFailure });

const denied = machine('沒有權限。', 'Permission was denied.');
const wrongKind = machine(
  '這不是一般的檔案，不能這樣讀寫。',
  'This is no ordinary file and cannot be read or written so.',
);
const lostDisk = machine('磁碟或網路磁碟已經中斷。', 'The disk or network disk is no longer there.');

/** By Node's code: first what the caller can mend by calling otherwise, then what whoever keeps the machine mends. */
const failures: Readonly<Record<string, SystemFailure>> = {
  EADDRINUSE: call(
    '這個連接埠已有程式在用，請用 --port 換一個。',
    'This port is in use; choose another with --port.',
  ),
  EEXIST: call('這裡已有同名的檔案。', 'A file of this name is in the way.'),
  EISDIR: call('這是資料夾，不是檔案。', 'This is a folder, not a file.'),
  ELOOP: call('符號連結互相指來指去。', 'Symbolic links lead round in a circle.'),
  ENAMETOOLONG: call('這個名稱太長。', 'This name is too long.'),
  ENOENT: call('沒有這個檔案或資料夾。', 'There is no such file or folder.'),
  ENOTDIR: call('這是檔案，不是資料夾。', 'This is a file, not a folder.'),
  ENOTEMPTY: call('這個資料夾不是空的。', 'This folder is not empty.'),

  EACCES: denied,
  EBUSY: machine(
    '另一個程式正在使用，或它是掛載點。',
    'Another program is using it, or it is a mount point.',
  ),
  EDQUOT: machine('磁碟配額用完了。', 'The quota of the disk is used up.'),
  EFBIG: machine('檔案超過系統允許的大小。', 'The file is larger than the system allows.'),
  EIO: machine('磁碟讀寫失敗，可能壞了。', 'The disk failed and may be damaged.'),
  EMFILE: machine('開啟的檔案太多。', 'Too many files are open.'),
  ENFILE: machine('系統開啟的檔案太多。', 'The system has too many files open.'),
  ENODEV: wrongKind,
  ENOMEM: machine('記憶體不足。', 'There is not enough memory.'),
  ENOSPC: machine('磁碟空間不足。', 'The disk is full.'),
  ENXIO: wrongKind,
  EPERM: denied,
  EROFS: machine('這個磁碟不能寫入。', 'This disk cannot be written to.'),
  ESPIPE: wrongKind,
  ESTALE: lostDisk,
  ENOTCONN: lostDisk,
  EXDEV: machine('不能跨磁碟搬移。', 'It cannot be moved from one disk to another.'),
};

/** What to say of an error with this code; undefined where it is none of the system. */
export function systemFailure(code: string): SystemFailure | undefined {
  const isOfSystem = Object.hasOwn(constants.errno, code);
  return (
    failures[code] ??
    (isOfSystem ? machine(`作業系統回報錯誤 ${code}。`, `The operating system reported ${code}.`) : undefined)
  );
}
