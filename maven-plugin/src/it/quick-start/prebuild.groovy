// An otherwise empty project gets the two elements that the README tells a user to write, and its program.
def readme = new File(basedir, '../../../../README.md').getText('UTF-8')
def fence = { kind -> (readme =~ /(?s)```${kind}\n(.*?)```/)[0][1] }

def pom = new File(basedir, 'pom.xml')
def mark = '<!-- prebuild.groovy puts in here what the README says. -->'
assert pom.text.contains(mark)
pom.text = pom.text.replace(mark, fence('xml'))

def program = new File(basedir, 'src/main/java/Lease.java')
program.parentFile.mkdirs()
program.setText(fence('java accept'), 'UTF-8')
return true
