'use strict';

const Module = require('node:module');

/** What VS Code keeps for an extension, as far as the client of the protocol needs it. */
class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}

class Range {
  constructor(start, end, ...more) {
    const [from, to] = more.length
      ? [new Position(start, end), new Position(...more)]
      : [start, end];
    Object.assign(this, { start: from, end: to });
  }
}

class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}

class Uri {
  constructor(text) {
    this.text = text;
  }
  static parse(text) {
    return new Uri(text);
  }
  get scheme() {
    return this.text.split(':')[0];
  }
  get fsPath() {
    return this.text.replace(/^file:\/\//, '');
  }
  get path() {
    return this.fsPath;
  }
  with() {
    return this;
  }
  toString() {
    return this.text;
  }
}

class EventEmitter {
  constructor() {
    this.listeners = new Set();
    this.event = (listener, self) => {
      const bound = listener.bind(self);
      this.listeners.add(bound);
      return { dispose: () => this.listeners.delete(bound) };
    };
  }
  fire(value) {
    return [...this.listeners].map((listener) => listener(value));
  }
  dispose() {
    this.listeners.clear();
  }
}

/** Whatever is not named here is there, and does nothing. */
function lenient(members) {
  const events = {};
  return new Proxy(members, {
    get(target, name) {
      if (name in target || typeof name === 'symbol') {
        return target[name];
      }
      if (/^on[A-Z]/.test(name)) {
        return (events[name] ??= new EventEmitter().event);
      }
      return /^(register|create)/.test(name) ? () => lenient({ dispose() {} }) : undefined;
    },
  });
}

/** An editor with settings, in which a document can be opened. */
function editor(settings) {
  const opened = new EventEmitter();
  const configured = new EventEmitter();
  const shown = new EventEmitter();
  const errors = [];
  const commands = {};
  const documents = [];
  class Anything {}
  const classes = {
    Position,
    Range,
    Diagnostic,
    Uri,
    EventEmitter,
    Disposable: class {
      constructor(dispose) {
        this.dispose = dispose ?? (() => {});
      }
      static from() {
        return { dispose() {} };
      }
    },
    CancellationTokenSource: class {
      constructor() {
        this.token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
      }
      cancel() {}
      dispose() {}
    },
    CancellationError: class extends Error {},
    RelativePattern: class {
      constructor(base, pattern) {
        Object.assign(this, { base, pattern });
      }
    },
  };
  const vscode = new Proxy(
    {
      ...classes,
      version: '1.106.0',
      env: lenient({ language: 'en', appName: 'test', appHost: 'desktop' }),
      workspace: lenient({
        textDocuments: documents,
        notebookDocuments: [],
        workspaceFolders: undefined,
        getConfiguration: () => ({ get: (name, otherwise) => settings[name] ?? otherwise }),
        onDidOpenTextDocument: opened.event,
        onDidChangeConfiguration: configured.event,
      }),
      window: lenient({
        visibleTextEditors: [],
        tabGroups: lenient({ all: [] }),
        showErrorMessage: async (message) => void errors.push(message),
        createOutputChannel: () =>
          lenient({ append() {}, appendLine() {}, show() {}, dispose() {}, info() {}, error() {} }),
      }),
      commands: {
        registerCommand: (name, command) => {
          commands[name] = command;
          return { dispose() {} };
        },
        executeCommand: async () => undefined,
      },
      languages: lenient({
        match: (selector, document) =>
          selector.some?.((filter) => filter.language === document.languageId) ? 10 : 0,
        createDiagnosticCollection: () => ({
          set: (uri, diagnostics) => shown.fire({ uri: String(uri), diagnostics }),
          delete() {},
          clear() {},
          dispose() {},
        }),
      }),
    },
    { get: (target, name) => (name in target ? target[name] : numbered(Anything)) }
  );
  const load = Module._load;
  Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));
  return {
    errors,
    commands,
    configure: (changes) => {
      Object.assign(settings, changes);
      return configured.fire({ affectsConfiguration: () => true });
    },
    open(uri, languageId, text) {
      const document = { uri: new Uri(uri), languageId, version: 1, getText: () => text };
      documents.push(document);
      return new Promise((resolve) => {
        shown.event(({ uri: of, diagnostics }) => of === uri && resolve(diagnostics));
        opened.fire(document);
      });
    },
    close: () => (Module._load = load),
  };
}

/** Stands for a class as well as for an enumeration. */
function numbered(Anything) {
  return new Proxy(class extends Anything {}, {
    get: (target, name) => (name in target || typeof name === 'symbol' ? target[name] : String(name)),
  });
}

module.exports = { editor };
