def builds = new File(basedir, 'build.log').text.split('Scanning for projects')[1..3]
def desk = new File(basedir, 'src/main/java/shop/Desk.java')

assert builds[0].contains('shop.Desk/1  version 1, claude-haiku-4-5')
assert new File(basedir, 'warmprefix.lock').text.contains('shop.Desk')
assert builds[1].contains('changed       shop.Desk/1')
assert builds[1] =~ /warmprefix.lock does not fit the sources of locked/
assert builds[2].contains('Compiling again')
assert builds[2] =~ /\[ERROR] $desk:\[\d+,\d+] \[WP401]/
