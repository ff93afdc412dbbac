import java.security.MessageDigest

def builds = new File(basedir, 'build.log').text.split('Scanning for projects')[1..6]
def prompt = new File(basedir, 'src/main/resources/prompts/rules.md')
def changed = "$prompt has changed since shop.Desk was compiled"

assert !builds[0].contains(changed)
assert builds[1].contains(changed)
assert builds[1].contains("build with 'mvn clean verify', or let <stale>recompile</stale> do it")
assert builds[2].contains("Compiling again: $changed")
assert !builds[3].contains(changed)
assert builds[4].contains('[forked debug release 17]')

// three edits, and the classes of the last build know of them all
assert prompt.text.endsWith('!!!')
def hash = MessageDigest.getInstance('SHA-256').digest(prompt.bytes).encodeHex().toString()
assert new File(basedir, 'target/classes/shop/DeskPrompt.class').getText('ISO-8859-1').contains(hash)
