'use strict';

/** What the extension itself needs to know: with another value it starts another server. */
const OWN = ['jar', 'java.home', 'arguments'];

/** What the server is told, now and whenever it changes. */
const OF_SERVER = ['classPath', 'sourcePath', 'release', 'resources', 'options', 'models', 'maven'];

function own(configured) {
  return {
    jar: configured.get('jar', ''),
    javaHome: configured.get('java.home', ''),
    arguments: configured.get('arguments', []),
  };
}

/** The settings of the server that say something. */
function ofServer(all) {
  const told = OF_SERVER.filter((name) => !isEmpty(all?.[name]));
  return Object.fromEntries(told.map((name) => [name, all[name]]));
}

function isEmpty(value) {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

module.exports = { OWN, OF_SERVER, own, ofServer };
