// A JDK 25 is wanted: the one that CUSTODY_JDK_25 names, or one below /usr/lib/jvm.
def named = System.getenv('CUSTODY_JDK_25')
def candidates = named ? [new File(named)] : (new File('/usr/lib/jvm').listFiles()?.toList() ?: [])
def jdk = candidates.find { home ->
  def release = new File(home, 'release')
  release.exists() && release.text.contains('JAVA_VERSION="25')
}
if (!jdk) {
  return false
}
new File(basedir, 'toolchains.xml').text = """<toolchains>
  <toolchain>
    <type>jdk</type>
    <provides><version>25</version></provides>
    <configuration><jdkHome>${jdk}</jdkHome></configuration>
  </toolchain>
</toolchains>
"""
return true
