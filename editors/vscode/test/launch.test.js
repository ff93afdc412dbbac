'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { launch } = require('../src/launch.js');
const { ofServer } = require('../src/settings.js');

const NOTHING = { jar: '', javaHome: '', arguments: [] };
let folder;
let folders;
let jar;
before(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warmprefix-'));
  folders = { own: folder, storage: path.join(folder, 'storage') };
  fs.mkdirSync(path.join(folder, 'server'));
  jar = path.join(folder, 'my.jar');
  fs.writeFileSync(jar, '');
});
after(() => fs.rmSync(folder, { recursive: true }));

test('starts the jar of the user with the java on the path', () => {
  const { command, args } = launch({ ...NOTHING, jar }, folders, {}, 'linux').server;
  assert.equal(command, 'java');
  assert.deepEqual(args.slice(-3), ['-jar', jar, 'lsp']);
});

test('prefers the Java of the settings to that of the environment', () => {
  const environment = { JAVA_HOME: '/jdk' };
  const java = (javaHome, platform) =>
    launch({ ...NOTHING, jar, javaHome }, folders, environment, platform).server.command;
  assert.equal(java('', 'linux'), path.join('/jdk', 'bin', 'java'));
  assert.equal(java('/mine', 'win32'), path.join('/mine', 'bin', 'java.exe'));
});

test('hands on the arguments', () => {
  const settings = { ...NOTHING, jar, arguments: ['--no-maven'] };
  assert.deepEqual(launch(settings, folders, {}, 'linux').server.args.slice(-2), [
    'lsp',
    '--no-maven',
  ]);
});

test('tells the server what is set, and nothing of its own', () => {
  const all = { jar, classPath: 'a.jar', sourcePath: '', resources: [], release: null, maven: false };
  assert.deepEqual(ofServer(all), { classPath: 'a.jar', maven: false });
  assert.deepEqual(ofServer(undefined), {});
});

test('takes the jar that it was packaged with', () => {
  assert.equal(launch(NOTHING, folders, {}, 'linux'), undefined);
  const bundled = path.join(folder, 'server', 'warmprefix.jar');
  fs.writeFileSync(bundled, '');
  assert.ok(launch(NOTHING, folders, {}, 'linux').server.args.includes(bundled));
});

test('keeps an archive of classes for each jar and each Java', () => {
  const kept = (javaHome) =>
    launch({ ...NOTHING, jar, javaHome }, folders, {}, 'linux').archive.archive;
  const first = kept('/one');
  assert.equal(path.dirname(first), folders.storage);
  assert.equal(kept('/one'), first);
  assert.notEqual(kept('/two'), first);
  fs.writeFileSync(jar, 'another');
  assert.notEqual(kept('/one'), first);
  assert.ok(
    launch({ ...NOTHING, jar, javaHome: '/one' }, folders, {}, 'linux').server.args.includes(
      `-XX:SharedArchiveFile=${kept('/one')}`
    )
  );
});
