import { spawn } from 'node:child_process';

/** Opens a page where a desktop exists. That it doesn't open is no failure: its URL is printed. */
export function openInBrowser(url) {
  const [command, ...args] = openCommand(process.platform, process.env);
  if (command === undefined) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function openCommand(platform, env) {
  if (env.CI) return [];
  if (platform === 'darwin') return ['open'];
  // The empty text is the window's title, for which `start` would take the URL.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : [];
}
