import groovy.json.JsonSlurper

def folder = new File(basedir, 'target/warmprefix')
def json = new JsonSlurper().parse(new File(folder, 'warmprefix.json'))
def sarif = new JsonSlurper().parse(new File(folder, 'warmprefix.sarif'))

assert json.templates*.id == ['shop.Desk']
assert sarif.version == '2.1.0'
assert sarif.runs[0].tool.driver.name == 'Warmprefix'
assert new File(folder, 'warmprefix.html').text.startsWith('<!doctype html>')
assert new File(folder, 'warmprefix.md').text.contains('shop.Desk')
