def log = new File(basedir, 'build.log').text

// Error Prone and the checker do not share a run of javac, where each would hide the other.
assert log =~ /\[WARNING] .*error-prone\/src\/main\/java\/shop\/Both.java:\[8,\d+] \[DeadException]/
assert log.contains("[ERROR] ${basedir}/error-prone/src/main/java/shop/Both.java:[7,5] [use.after.transfer]")
assert log.contains('error-prone: 1 violation of use.after.transfer;')

// The compiler plugin alone does too, with flags and a processor.
assert log =~ /\[ERROR] .*plain\/src\/main\/java\/shop\/Late.java:\[7,\d+] (error: )?\[use.after.transfer]/
