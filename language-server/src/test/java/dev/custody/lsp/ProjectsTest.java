package dev.custody.lsp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the server finds what a source is compiled with. */
final class ProjectsTest {

  @TempDir Path folder;

  @Test
  void aPlainFolderHasItsOwnSourcesAndWhatShipsAlong() {
    try (Editor editor = Editor.on(folder)) {
      editor.write("src/disk/Taker.java", Programs.TAKER);
      String uri =
          editor.open(
              "src/disk/Finish.java", Programs.GOOD.replace("rq.endOk()", "Taker.take(rq)"));
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void aProjectFileNamesSourcesAndClassPath() {
    try (Editor editor = Editor.on(folder)) {
      editor.write("parts/disk/Taker.java", Programs.TAKER);
      editor.write("custody.json", "{'sourcePath': ['src', 'parts']}");
      editor.write("src/disk/package-info.java", "package disk;\n");
      String uri =
          editor.open(
              "src/disk/Finish.java", Programs.GOOD.replace("rq.endOk()", "Taker.take(rq)"));
      assertThat(editor.diagnostics(uri)).isEmpty();
    }
  }

  @Test
  void aChangeOfTheProjectFileIsFollowed() {
    try (Editor editor = Editor.on(folder)) {
      editor.write("parts/disk/Taker.java", Programs.TAKER);
      String uri =
          editor.open(
              "src/disk/Finish.java", Programs.GOOD.replace("rq.endOk()", "Taker.take(rq)"));
      assertThat(editor.diagnostics(uri).get(0).getMessage().getLeft())
          .contains("does not compile");
      Path json = editor.write("custody.json", "{'sourcePath': ['src', 'parts']}");
      editor.changedOnDisk(json);
      editor.diagnostics(uri, List::isEmpty);
      assertThat(editor.registrations()).isPositive();
    }
  }

  @Test
  void aProjectFileThatIsWrongIsToldOnce() {
    try (Editor editor = Editor.on(folder)) {
      editor.write("custody.json", "{'sourcePaths': []}");
      String uri = editor.open("src/disk/Finish.java", Programs.BAD);
      assertThat(editor.diagnostics(uri)).hasSize(1);
      assertThat(editor.message("sourcePaths"))
          .contains("custody.json: there is no 'sourcePaths'; known are classPath, options,");
      editor.type(uri, Programs.GOOD);
      editor.diagnostics(uri);
      assertThat(editor.messages()).hasSize(1);
    }
  }

  @Test
  void aProjectFileThatIsNoJsonIsTold() {
    try (Editor editor = Editor.on(folder)) {
      editor.write("custody.json", "{");
      String uri = editor.open("src/disk/Finish.java", Programs.BAD);
      editor.message("custody.json: it is no JSON");
      assertThat(editor.diagnostics(uri)).hasSize(1);
    }
  }

  @Test
  void mavenTellsTheClassPathAndModulesNeedNotBeBuilt() throws IOException {
    try (Editor editor = Editor.on(folder, "{'delay': 0, 'maven': '" + maven() + "'}")) {
      editor.write(
          "pom.xml",
          pom(
              "<packaging>pom</packaging>",
              "<modules><module>parts</module><module>driver</module></modules>",
              "all"));
      editor.write("parts/pom.xml", module("parts", annotations()));
      editor.write("driver/pom.xml", module("driver", annotations() + dependency("parts")));
      editor.write("parts/src/main/java/disk/Lease.java", LEASE);
      String uri = editor.open("driver/src/main/java/disk/Use.java", USE);
      List<Diagnostic> found = editor.diagnostics(uri);
      assertThat(found).extracting(d -> d.getMessage().getLeft()).hasSize(1);
      assertThat(found.get(0).getMessage().getLeft()).startsWith("'lease' is still owned");
      assertThat(editor.messages()).isEmpty();

      Path pom = editor.write("driver/pom.xml", module("driver", ""));
      editor.changedOnDisk(pom);
      editor.diagnostics(
          uri, now -> now.get(0).getMessage().getLeft().contains("does not compile"));
    }
  }

  @Test
  void mavenThatCannotBeStartedIsTold() {
    try (Editor editor = Editor.on(folder, "{'delay': 0, 'maven': '/no/such/mvn'}")) {
      editor.write("pom.xml", pom("", "", "alone"));
      editor.open("src/main/java/disk/Finish.java", Programs.BAD);
      assertThat(editor.message("cannot start"))
          .contains("pom.xml: cannot start '/no/such/mvn'; set the path of Maven in the setting");
    }
  }

  /** Maven with the repository that this build was told to use, if it was. */
  private String maven() throws IOException {
    String repository = System.getProperty("maven.repo.local");
    if (repository == null) {
      return "mvn";
    }
    Path script = folder.resolve("mvn.sh");
    Files.writeString(
        script, "#!/bin/sh\nexec mvn -Dmaven.repo.local='" + repository + "' \"$@\"\n");
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script.toString();
  }

  private static final String LEASE =
      """
      package disk;

      import dev.custody.annotations.Owned;
      import dev.custody.annotations.Tracked;

      @Tracked
      public class Lease {
        public void end(@Owned Lease this) {}
      }
      """;

  private static final String USE =
      """
      package disk;

      class Use {
        void use() {
          Lease lease = new Lease();
          lease.hashCode();
        }
      }
      """;

  private static String module(String name, String dependencies) {
    return pom(
        "<parent><groupId>demo</groupId><artifactId>all</artifactId><version>1</version></parent>",
        "<dependencies>" + dependencies + "</dependencies>",
        name);
  }

  /** A jar of the annotations, wherever this build has them. */
  private String annotations() throws IOException {
    Path jar = folder.resolve("annotations.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (Class<?> type : List.of(Tracked.class, Owned.class)) {
        String name = type.getName().replace('.', '/') + ".class";
        out.putNextEntry(new ZipEntry(name));
        try (InputStream in = Objects.requireNonNull(type.getResourceAsStream("/" + name))) {
          in.transferTo(out);
        }
      }
    }
    return "<dependency><groupId>dev.custody</groupId><artifactId>annotations-here</artifactId>"
        + "<version>1</version><scope>system</scope><systemPath>"
        + jar
        + "</systemPath></dependency>";
  }

  private static String dependency(String name) {
    return "<dependency><groupId>demo</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version></dependency>";
  }

  private static String pom(String before, String after, String name) {
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">\n<modelVersion>4.0.0</modelVersion>\n"
        + before
        + "\n<groupId>demo</groupId><artifactId>"
        + name
        + "</artifactId><version>1</version>\n"
        + "<properties><maven.compiler.release>17</maven.compiler.release></properties>\n"
        + after
        + "\n</project>\n";
  }
}
