def log = new File(basedir, 'build.log').text

assert log.contains("[ERROR] ${basedir}/src/main/java/shop/Newer.java:[10,12] [use.after.transfer]")
assert log.contains('newer-java: 1 violation of use.after.transfer;')
