'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');
const yauzl = require('yauzl');
const manifest = require('../package.json');

const FOLDER = path.join(__dirname, '..');
const VSIX = path.join(FOLDER, 'target', 'warmprefix.vsix');

function names(file) {
  return new Promise((resolve, reject) =>
    yauzl.open(file, (problem, zip) => {
      if (problem) {
        reject(problem);
        return;
      }
      const found = [];
      zip.on('entry', (entry) => found.push(entry.fileName));
      zip.on('end', () => resolve(found));
      zip.on('error', reject);
    })
  );
}

test('the package holds what runs, and nothing else', async () => {
  const found = await names(VSIX);
  for (const name of ['package.json', 'src/extension.js', 'src/launch.js', 'readme.md', 'LICENSE.txt']) {
    assert.ok(found.includes(`extension/${name}`), `${name} is in the package`);
  }
  for (const name of Object.keys(manifest.dependencies)) {
    assert.ok(found.includes(`extension/node_modules/${name}/package.json`), name);
  }
  const own = found.filter((name) => !name.startsWith('extension/node_modules/'));
  assert.deepEqual(
    own.filter((name) => /test|check|eslint|lock|npmrc|target/.test(name)),
    []
  );
});

test('the lock file names no place to download from', () => {
  const lock = fs.readFileSync(path.join(FOLDER, 'package-lock.json'), 'utf8');
  assert.doesNotMatch(lock, /"resolved"/);
});

test('every setting that the code reads is declared', () => {
  const code = fs.readFileSync(path.join(FOLDER, manifest.main), 'utf8');
  const read = [...code.matchAll(/configured\.get\('([\w.]+)'/g)].map((m) => `warmprefix.${m[1]}`);
  // The client of the protocol reads this one by itself.
  read.push('warmprefix.trace.server');
  const declared = Object.keys(manifest.contributes.configuration.properties);
  assert.deepEqual(read.sort(), declared.sort());
});
