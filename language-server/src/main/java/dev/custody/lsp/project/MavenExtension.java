package dev.custody.lsp.project;

import dev.custody.lsp.maven.Siblings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/** Puts the piece of the server that runs inside Maven into a jar of its own. */
final class MavenExtension {

  private static final String COMPONENTS = "META-INF/plexus/components.xml";

  private static final String COMPONENT =
      """
      <component-set>
        <components>
          <component>
            <role>org.eclipse.aether.repository.WorkspaceReader</role>
            <role-hint>ide</role-hint>
            <implementation>%s</implementation>
          </component>
        </components>
      </component-set>
      """
          .formatted(Siblings.NAME);

  private MavenExtension() {}

  /** Where the jar is; it is made if it is not there yet. */
  static Path unpacked(Cache cache) throws IOException {
    byte[] code = bytes();
    Path jar = cache.directory().resolve("maven-" + java.util.Arrays.hashCode(code) + ".jar");
    if (!Files.exists(jar)) {
      Path written = Files.createTempFile(cache.directory(), "maven", ".new");
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(written))) {
        out.putNextEntry(new ZipEntry(entry()));
        out.write(code);
        out.putNextEntry(new ZipEntry(COMPONENTS));
        out.write(COMPONENT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
    }
    return jar;
  }

  private static String entry() {
    return Siblings.NAME.replace('.', '/') + ".class";
  }

  private static byte[] bytes() throws IOException {
    try (InputStream in = MavenExtension.class.getResourceAsStream("/" + entry())) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + entry());
      }
      return in.readAllBytes();
    }
  }
}
