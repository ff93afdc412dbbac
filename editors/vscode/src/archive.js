'use strict';

const { spawn } = require('node:child_process');
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const SUFFIX = '.jsa';

/** Where the archive of a server's classes is kept: one for each program and each JDK that runs it. */
function place(command, jar, folder) {
  const { size, mtimeMs } = fs.statSync(jar);
  const key = crypto.createHash('sha256').update([command, jar, size, mtimeMs].join('\n'));
  return path.join(folder, key.digest('hex').slice(0, 16) + SUFFIX);
}

/** What a JVM is to be told so that it answers soon, from an archive or without one. */
function options(archive) {
  return [
    // the second compiler of the JVM leaves the processors to the first answer
    '-XX:Tier4InvocationThreshold=30000',
    '-XX:Tier4MinInvocationThreshold=10000',
    '-XX:Tier4CompileThreshold=90000',
    '-XX:Tier4BackEdgeThreshold=400000',
    // warnings of the JVM would stand between the messages of the protocol
    '-Xlog:disable',
    '-Xlog:all=warning:stderr',
    `-XX:SharedArchiveFile=${archive}`,
  ];
}

function removeOthers(archive) {
  const folder = path.dirname(archive);
  for (const name of fs.readdirSync(folder)) {
    if (name.endsWith(SUFFIX) && name !== path.basename(archive)) {
      fs.rmSync(path.join(folder, name), { force: true });
    }
  }
}

/** Has the archive made where there is none, for the next start. Resolves when that is over. */
function make({ command, archive, jar }) {
  if (fs.existsSync(archive)) {
    return Promise.resolve();
  }
  return new Promise((resolve) => {
    fs.mkdirSync(path.dirname(archive), { recursive: true });
    removeOthers(archive);
    const args = [...options(archive), '-jar', jar, 'lsp', '--archive', archive];
    const making = spawn(command, args, { stdio: 'ignore' });
    // Nothing depends on it: without an archive the server starts as it always has.
    making.on('error', resolve);
    making.on('exit', resolve);
  });
}

module.exports = { make, options, place };
