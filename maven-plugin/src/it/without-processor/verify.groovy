def builds = new File(basedir, 'build.log').text.split('Scanning for projects')[1..4]
def desk = new File(basedir, 'src/main/java/shop/Desk.java')
def finding = "[ERROR] $desk:[10,23] [WP301] LocalDateTime.now() changes with every request"

assert builds[0].contains('[WARNING] The compiler does not run the processor')
assert builds[0].contains(finding)
assert builds[0].contains('help: move it behind the prefix, into a @DynamicSuffix')
assert builds[0] =~ /Failed to execute goal io.github.warmprefix:warmprefix-maven-plugin:.*\[WP301]/
assert builds[1].contains(finding)
assert !builds[2].contains('WP301')
assert !builds[3].contains('The compiler does not run the processor')
