def runs = new File(basedir, 'build.log').text.split('Building rejected')
assert runs.size() == 8

def old = "${basedir}/src/main/java/shop/Old.java:[7,12] [use.after.transfer] 'lease' is used after giveBack() gave up 'lease' (line 6)"
def fresh = "${basedir}/src/main/java/shop/New.java:[5,19] [owned.leaked]"
def verdict = "2 violations of owned.leaked, use.after.transfer; 'mvn custody:explain -Dcustody.rule=owned.leaked' shows how to mend one"

assert runs[1].contains('[ERROR] ' + old)
assert runs[1].contains('[ERROR] ' + fresh)
assert runs[1].contains('rejected: ' + verdict)
assert !runs[1].contains('Nothing changed')

assert runs[2].contains('Nothing changed since the last check')
assert runs[2].contains('[ERROR] ' + old)
assert runs[2].contains('rejected: ' + verdict)

assert runs[3].contains('[WARNING] ' + old)
assert runs[3].contains('[WARNING] ' + verdict)
assert runs[3].contains('BUILD SUCCESS')
assert new File(basedir, 'target/custody/check.sarif').text.contains('owned.leaked')
assert new File(basedir, 'target/custody/check.html').text.contains('owned.leaked')

assert runs[4].contains('Skipped, as custody.skip says')

assert runs[5].contains("Known from now on: 1 violation in ${basedir}/custody-baseline.json")
assert runs[6].contains("Tolerated: 1 violation known in ${basedir}/custody-baseline.json")
assert runs[6].contains('Accepted: 2 files')
assert runs[7].contains('[ERROR] ' + fresh)
assert !runs[7].contains(old)
assert runs[7].contains('rejected: 1 violation of owned.leaked;')
