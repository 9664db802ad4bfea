package dev.custody.lsp.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/**
 * Tells Maven, in whose process it runs, where the modules of the workspace are. Maven asks it in
 * place of its repositories, as it asks that of an IDE. Uses nothing of this server.
 */
public final class Siblings implements WorkspaceReader {

  /** The name of this class, for those who must not load it: outside of Maven it cannot be. */
  public static final String NAME = "dev.custody.lsp.maven.Siblings";

  private final WorkspaceRepository repository = new WorkspaceRepository("custody");
  private final Map<String, File> modules = new HashMap<>();

  /** Reads the modules from the file that the system property {@code custody.workspace} names. */
  public Siblings() {
    String file = System.getProperty("custody.workspace");
    if (file == null) {
      return;
    }
    try {
      for (String line : Files.readAllLines(new File(file).toPath())) {
        int end = line.indexOf('=');
        modules.put(line.substring(0, end), new File(line.substring(end + 1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    File module = modules.get(key(artifact));
    if (module == null) {
      return null;
    }
    if (artifact.getExtension().equals("pom")) {
      return new File(module, "pom.xml");
    }
    boolean isTests = artifact.getClassifier().equals("tests");
    return new File(module, isTests ? "target/test-classes" : "target/classes");
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return modules.containsKey(key(artifact)) ? List.of(artifact.getBaseVersion()) : List.of();
  }

  private static String key(Artifact artifact) {
    return artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getBaseVersion();
  }
}
