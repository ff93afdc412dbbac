'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { launch } = require('../src/launch.js');

const NOTHING = { jar: '', javaHome: '', classPath: '', arguments: [] };
let folder;
let jar;
before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warmprefix-'));
  fs.mkdirSync(path.join(folder, 'server'));
  jar = path.join(folder, 'my.jar');
  fs.writeFileSync(jar, '');
});
after(() => fs.rmSync(folder, { recursive: true }));

test('starts the jar of the user with the java on the path', () => {
  assert.deepEqual(launch({ ...NOTHING, jar }, folder, {}, 'linux'), {
    command: 'java',
    args: ['-jar', jar, 'lsp'],
  });
});

test('prefers the Java of the settings to that of the environment', () => {
  const environment = { JAVA_HOME: '/jdk' };
  const java = (javaHome, platform) =>
    launch({ ...NOTHING, jar, javaHome }, folder, environment, platform).command;
  assert.equal(java('', 'linux'), path.join('/jdk', 'bin', 'java'));
  assert.equal(java('/mine', 'win32'), path.join('/mine', 'bin', 'java.exe'));
});

test('hands on the class path and the arguments', () => {
  const settings = { ...NOTHING, jar, classPath: 'a.jar:b', arguments: ['--no-maven'] };
  assert.deepEqual(launch(settings, folder, {}, 'linux').args.slice(3), [
    '--class-path',
    'a.jar:b',
    '--no-maven',
  ]);
});

test('takes the jar that it was packaged with', () => {
  assert.equal(launch(NOTHING, folder, {}, 'linux'), undefined);
  const bundled = path.join(folder, 'server', 'warmprefix.jar');
  fs.writeFileSync(bundled, '');
  assert.equal(launch(NOTHING, folder, {}, 'linux').args[1], bundled);
});
