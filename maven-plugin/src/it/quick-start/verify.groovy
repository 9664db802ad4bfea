def log = new File(basedir, 'build.log').text

assert log.contains('Accepted: 2 files') || log.contains('Accepted: 1 file, ')
assert log.contains('0 trusted')
assert log =~ /\[INFO] use\.after\.transfer +A value is used after it was given up/
