def builds = new File(basedir, 'build.log').text.split('Scanning for projects')[1..2]
def desk = new File(basedir, 'src/main/java/shop/Desk.java')
def finding = "[ERROR] $desk:[10,23] [WP301] LocalDateTime.now() changes with every request"

assert builds[0].contains(finding)
assert builds[1].contains(finding)
