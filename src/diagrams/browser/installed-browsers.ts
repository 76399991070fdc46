import path from 'node:path';

/** What the search depends on; a parameter so that every system can be tested on one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Paths where Chrome, Chromium or Edge may be installed, best first; they need not exist. */
export function installedBrowsers(machine: Machine): string[] {
  switch (machine.platform) {
    case 'darwin':
      return ['/Applications', path.posix.join(machine.home, 'Applications')].flatMap((folder) =>
        MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
      );
    case 'win32':
      return windowsFolders(machine).flatMap((folder) =>
        WINDOWS_PROGRAMS.map((program) => path.win32.join(folder, program)),
      );
    default:
      return LINUX_NAMES.flatMap((name) =>
        linuxFolders(machine).map((folder) => path.posix.join(folder, name)),
      );
  }
}

function windowsFolders({ env }: Machine): string[] {
  const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  return folders.filter((folder): folder is string => folder !== undefined && folder !== '');
}

function linuxFolders({ env }: Machine): string[] {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return [
    ...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']),
  ];
}
