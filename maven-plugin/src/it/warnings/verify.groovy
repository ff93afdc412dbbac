def builds = new File(basedir, 'build.log').text.split('Scanning for projects')[1..2]
def desk = new File(basedir, 'src/main/java/shop/Desk.java')

assert builds[0] =~ /\[WARNING] .*Desk.java:\[9,25] \[WP303]/
assert builds[1].contains('Nothing to compile')
assert builds[1] =~ /warmprefix-maven-plugin.*: $desk:\[9,25] \[WP303]/
