def runs = new File(basedir, 'build.log').text.split('Reactor Build Order')
assert runs.size() == 4

/** What a module failed with in the first run, or null. */
def failure = { module ->
  def line = runs[1].readLines().find { it =~ /Failed to execute goal .* on project ${module}: / }
  line?.replaceFirst(/.*:(check|testCheck) \(.* on project ${module}: /, '$1: ')
}

assert runs[1].contains('MultiThreadedBuilder')

// A parent has nothing to check, a library and its users are checked against each other's classes.
assert failure('reactor') == null
assert failure('lease') == null
assert failure('modular') == null
assert failure('maker') == null

assert failure('skipped') == null
assert runs[1].contains('Skipped, as custody.skip says')

// Tests are checked like everything else.
assert failure('tenant').startsWith('testCheck: 1 violation of result.dropped')
assert runs[1].contains("${basedir}/tenant/src/test/java/tenant/TenantCheck.java:[7,5] [result.dropped]")

// What a processor generates is seen, with what it says of ownership.
assert failure('made').startsWith('check: 1 violation of use.after.transfer')
assert runs[1].contains("${basedir}/made/src/main/java/made/Hotel.java:[11,5] [use.after.transfer] 'lease' is used after take() gave up 'lease' (line 10)")

// What a processor changes is not seen, which is told.
assert failure('lomboked').startsWith('check: not checked: 2 errors, see above; where the compiler has none, an annotation processor such as Lombok')
assert runs[1].contains("${basedir}/lomboked/src/main/java/lomboked/Guest.java:[8,")

assert runs[2].contains('BUILD SUCCESS')
assert runs[2].contains("[WARNING] ${basedir}/made/src/main/java/made/Hotel.java:[11,5]")
assert runs[2].contains('Nothing changed since the last check')

// Results go with everything else.
assert !new File(basedir, 'lease/target').exists()
