package dev.custody.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

final class CompilerSettingsTest {
  private final Properties user = new Properties();
  private final MavenProject project = new MavenProject(new Model());

  @Test
  void saysNothingWhereTheBuildSaysNothing() {
    assertThat(main().javacOptions()).isEmpty();
    assertThat(main().filter()).isEqualTo(filter("", ""));
    assertThat(main().toolchain()).isEmpty();
  }

  @Test
  void readsTheReleaseFromAProperty() {
    project.getProperties().setProperty("maven.compiler.release", "17");
    project.getProperties().setProperty("maven.compiler.source", "11");

    assertThat(main().javacOptions()).containsExactly("--release", "17");
  }

  @Test
  void letsTheCommandLineOverruleThePom() {
    project.getProperties().setProperty("maven.compiler.release", "17");
    user.setProperty("maven.compiler.release", "21");

    assertThat(main().javacOptions()).containsExactly("--release", "21");
  }

  @Test
  void letsTheConfigurationOverruleProperties() throws Exception {
    user.setProperty("maven.compiler.release", "21");
    configure("<release>17</release>");

    assertThat(main().javacOptions()).containsExactly("--release", "17");
  }

  @Test
  void takesTheSourceLevelWhereThereIsNoRelease() throws Exception {
    configure("<source>17</source><target>21</target>");

    assertThat(main().javacOptions()).containsExactly("-source", "17", "-Xlint:-options");
  }

  @Test
  void readsTestsAsTheyAreCompiled() throws Exception {
    configure("<release>17</release><testRelease>21</testRelease>");

    assertThat(main().javacOptions()).containsExactly("--release", "17");
    assertThat(tests().javacOptions()).containsExactly("--release", "21");
  }

  @Test
  void readsEncodingPreviewsAndOpenedPackages() throws Exception {
    project.getProperties().setProperty("project.build.sourceEncoding", "ISO-8859-1");
    configure(
        "<enablePreview>true</enablePreview>"
            + "<compilerArgs><arg>-Xlint</arg><arg>--add-modules=ALL-SYSTEM</arg></compilerArgs>");

    assertThat(main().javacOptions())
        .containsExactly(
            "-encoding", "ISO-8859-1", "--enable-preview", "--add-modules", "ALL-SYSTEM");
  }

  @Test
  void leavesOutWhatTheCompilerLeavesOut() throws Exception {
    configure(
        "<excludes><exclude>**/old/**</exclude></excludes>"
            + "<testIncludes><testInclude>**/*Check.java</testInclude></testIncludes>");

    assertThat(main().filter()).isEqualTo(filter("", "**/old/**"));
    assertThat(tests().filter()).isEqualTo(filter("**/*Check.java", ""));
  }

  @Test
  void wantsTheToolchainThatTheCompilerWants() throws Exception {
    configure("<jdkToolchain><version>25</version></jdkToolchain>");

    assertThat(main().toolchain()).isEqualTo(Map.of("version", "25"));
  }

  private CompilerSettings main() {
    return CompilerSettings.main(project, user, new Properties());
  }

  private CompilerSettings tests() {
    return CompilerSettings.tests(project, user, new Properties());
  }

  private void configure(String xml) throws IOException, XmlPullParserException {
    Plugin compiler = new Plugin();
    compiler.setArtifactId("maven-compiler-plugin");
    compiler.setConfiguration(
        Xpp3DomBuilder.build(new StringReader("<configuration>" + xml + "</configuration>")));
    Build build = new Build();
    build.addPlugin(compiler);
    project.getModel().setBuild(build);
  }

  private static FileFilter filter(String include, String exclude) {
    return new FileFilter(
        include.isEmpty() ? List.of() : List.of(include),
        exclude.isEmpty() ? List.of() : List.of(exclude));
  }
}
