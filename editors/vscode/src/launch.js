'use strict';

const fs = require('node:fs');
const path = require('node:path');
const archive = require('./archive');

/** The jar to run: the one that the user names, else the one beside this extension, if there is one. */
function jar(settings, folder) {
  const bundled = path.join(folder, 'server', 'warmprefix.jar');
  return [settings.jar, bundled].find((file) => file && fs.existsSync(file));
}

/** The program that runs it. */
function java(settings, environment, platform) {
  const name = platform === 'win32' ? 'java.exe' : 'java';
  const home = settings.javaHome || environment.JAVA_HOME;
  return home ? path.join(home, 'bin', name) : name;
}

/**
 * What to start, or undefined where there is no jar.
 *
 * @param folders of the extension: the one with its files, and one in which it may keep some
 */
function launch(settings, folders, environment, platform) {
  const file = jar(settings, folders.own);
  if (!file) {
    return undefined;
  }
  const command = java(settings, environment, platform);
  const kept = archive.place(command, file, folders.storage);
  return {
    server: {
      command,
      args: [...archive.options(kept), '-jar', file, 'lsp', ...settings.arguments],
    },
    archive: { command, archive: kept, jar: file },
  };
}

module.exports = { launch };
