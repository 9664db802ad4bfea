def log = new File(basedir, 'build.log').text

/** The line that a module fails with, without what Maven says around it. */
def said = { module ->
  def line = log.readLines().find { it =~ /Failed to execute goal .* on project ${module}: / }
  assert line : "${module} did not fail"
  line.replaceFirst(/.* on project ${module}: /, '').replaceFirst(/ -> \[Help \d+]$/, '')
}

assert said('skip') == "custody.skip is 'yes', and not true or false"
assert said('fail-on-violation') == "custody.failOnViolation is 'no', and not true or false"
assert said('report-formats') == "custody.reportFormats holds 'pdf', and not one of sarif, html"
assert said('option-without-a') == "custody.options holds 'allExceptions': an option of the checker begins with -A"
assert said('unknown-option').startsWith('not checked: ') && said('unknown-option').contains('noSuchOption')
assert said('stubs') == "no such stub file: ${basedir}/stubs/missing.astub"
assert said('baseline') == "no such baseline: ${basedir}/baseline/missing.json; 'mvn compile custody:update-baseline' makes one"
assert said('damaged-baseline') == "not a baseline: ${basedir}/damaged-baseline/pom.xml (damaged, or no JSON)"
assert said('max-heap').contains("Cannot convert 'lots' to int")
assert said('negative-heap') == 'custody.maxHeap is -1, and less than nothing'
assert said('little-heap') == "the checker ran out of memory, give its JVM more; see ${basedir}/little-heap/target/custody/main/checker.log"
assert said('max-trusted') == 'custody.maxTrusted is -1, and less than nothing'
assert said('max-suppressed') == '1 suppression, and custody.maxSuppressed allows 0'
assert said('audit-format') == "custody.auditFormat is 'xml', and not one of text, json, markdown"
assert said('include-tests') == "custody.includeTests is 'maybe', and not true or false"

// What leaves nothing to check is said, and is no failure.
assert log.contains('[WARNING] Nothing is checked: custody.includes and custody.excludes leave none of 1 file')

// The classes of the plugin are not those of the project.
assert said('foreign-classes').startsWith('not checked: 3 errors, see above;')
assert log.contains("${basedir}/foreign-classes/src/main/java/shop/UsesTheChecker.java:[3,8] package com.google.gson does not exist")

assert !log.contains('Exception in thread')
assert !(log =~ /(?m)^\s+at [a-z.]+\(/)
