import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { temporaryFolder } from './project.ts';

/** A running nginx and how to stop it. */
export interface Nginx {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built folder with the machine's nginx, as the README tells an office to: a server block
 * that includes the folder's own nginx-headers.conf. It listens on the loopback address only.
 */
export async function startNginx(site: string): Promise<Nginx> {
  const { folder, remove } = temporaryFolder();
  const port = await freePort();
  mkdirSync(join(folder, 'logs'));
  writeFileSync(join(folder, 'nginx.conf'), configuration(site, port));
  const server = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const ended = once(server, 'exit');
  const url = `http://127.0.0.1:${String(port)}`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (server.exitCode !== null || tries > 100) throw new Error(`nginx does not serve the site: ${said}`);
    await setTimeout(50);
  }
  return {
    url,
    stop: async () => {
      server.kill('SIGQUIT');
      await ended;
      remove();
    },
  };
}

function configuration(site: string, port: number): string {
  return `daemon off;
master_process off;
pid nginx.pid;
error_log stderr error;
events {}
http {
  include ${join(defaults(), 'mime.types')};
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  server {
    listen 127.0.0.1:${String(port)};
    root ${site};
    include ${join(site, 'nginx-headers.conf')};
  }
}
`;
}

/** Where this nginx keeps its table of media types; -V writes to the error stream. */
function defaults(): string {
  const told = execFileSync('sh', ['-c', 'nginx -V 2>&1'], { encoding: 'utf8' });
  return dirname(/--conf-path=(\S+)/.exec(told)?.[1] ?? '/etc/nginx/nginx.conf');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url);
    return true;
  } catch {
    return false;
  }
}
