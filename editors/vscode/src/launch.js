'use strict';

const fs = require('node:fs');
const path = require('node:path');

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

/** What to start, or undefined where there is no jar. */
function launch(settings, folder, environment, platform) {
  const file = jar(settings, folder);
  if (!file) {
    return undefined;
  }
  const classPath = settings.classPath ? ['--class-path', settings.classPath] : [];
  return {
    command: java(settings, environment, platform),
    args: ['-jar', file, 'lsp', ...classPath, ...settings.arguments],
  };
}

module.exports = { launch };
