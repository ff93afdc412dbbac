'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { after, before, test } = require('node:test');
const { editor } = require('./support/editor.js');

const ROOT = path.join(__dirname, '..', '..', '..');
const TEMPLATE = `package shop;
import io.github.warmprefix.annotations.*;
@PromptTemplate(model = "claude-opus-5")
interface Desk {
  @CachedPrefix static String rules() {
    return "Ask for the frame number. ".repeat(200) + java.time.LocalDateTime.now();
  }
  @DynamicSuffix static String ticket(String id) { return id; }
}
`;

/** The jar of the command line, as the build leaves it behind. */
function jar() {
  const target = path.join(ROOT, 'cli', 'target');
  const built = fs.existsSync(target) ? fs.readdirSync(target) : [];
  const name = built.find((file) => /^warmprefix-cli-[^-]+(-SNAPSHOT)?\.jar$/.test(file));
  return name && path.join(target, name);
}

let folder;
before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'warmprefix-'))));
after(() => fs.rmSync(folder, { recursive: true }));

test('says what is missing, then shows what the server finds', async (t) => {
  const code = editor({ jar: path.join(folder, 'gone.jar') });
  const { activate, deactivate } = require('../src/extension.js');
  const storage = path.join(folder, 'storage');
  const { started, client, archived } = await activate({
    subscriptions: [],
    extensionPath: folder,
    globalStorageUri: { fsPath: storage },
  });
  await started;
  assert.equal(client(), undefined);
  assert.match(code.errors.pop(), /warmprefix\.jar names no file/);

  await t.test('shows findings', { skip: jar() ? false : 'cli is not built' }, async () => {
    await Promise.all(code.configure({ jar: jar() }));
    assert.deepEqual(code.errors, []);
    assert.equal(client().initializeResult.serverInfo.name, 'warmprefix');

    const source = path.join(folder, 'Desk.java');
    fs.writeFileSync(source, TEMPLATE);
    const [clock] = await code.open(`file://${source}`, 'java', TEMPLATE);
    assert.match(clock.message, /LocalDateTime\.now\(\)/);
    assert.equal(clock.range.start.line, 5);

    const silenced = code.shows(`file://${source}`, (found) => found.length === 0);
    code.configure({ options: { 'warmprefix.WP301': 'off' } });
    await silenced;
  });

  await t.test('has an archive made', { skip: jar() ? false : 'cli is not built' }, async () => {
    await archived();
    assert.match(fs.readdirSync(storage).join(), /^[0-9a-f]{16}\.jsa$/);
  });

  await t.test('starts anew', { skip: jar() ? false : 'cli is not built' }, async () => {
    const first = client();
    await code.commands['warmprefix.restart']();
    assert.notEqual(client(), first);
    assert.equal(client().initializeResult.serverInfo.name, 'warmprefix');
  });

  await deactivate();
  assert.equal(client(), undefined);
  code.close();
});
