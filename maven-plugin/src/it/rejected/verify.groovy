def runs = new File(basedir, 'build.log').text.split('Building rejected')
assert runs.size() == 5

def tolerated = "Tolerated: 1 violation known in ${basedir}/custody-baseline.json"
def fresh = "${basedir}/src/main/java/shop/New.java:[5,19] [owned.leaked] 'lease' is still owned"
def verdict = "1 violation of owned.leaked; 'mvn custody:explain -Dcustody.rule=owned.leaked' shows how to mend it"

assert runs[1].contains("Known from now on: 1 violation in ${basedir}/custody-baseline.json")
assert new File(basedir, 'custody-baseline.json').text.contains('use.after.transfer')

assert runs[2].contains(tolerated)
assert runs[2].contains('[ERROR] ' + fresh)
assert runs[2].contains('rejected: ' + verdict)
assert !runs[2].contains('Old.java')
assert !runs[2].contains('Nothing changed')

assert runs[3].contains('Nothing changed since the last check')
assert runs[3].contains(tolerated)
assert runs[3].contains('[ERROR] ' + fresh)
assert runs[3].contains('rejected: ' + verdict)

assert runs[4].contains('Nothing changed since the last check')
assert runs[4].contains('[WARNING] ' + fresh)
assert runs[4].contains('[WARNING] ' + verdict)
assert runs[4].contains('BUILD SUCCESS')

assert new File(basedir, 'target/custody/check.sarif').text.contains('owned.leaked')
assert new File(basedir, 'target/custody/check.html').text.contains('owned.leaked')
