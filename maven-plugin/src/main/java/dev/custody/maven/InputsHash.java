package dev.custody.maven;

import dev.custody.engine.CheckJob;
import dev.custody.engine.SourceText;
import dev.custody.engine.fork.Jvm;
import dev.custody.engine.fork.ToolPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a result depends on, as one hash: sources, class path, options, stubs, the
 * checker itself, the JDK.
 *
 * <p>Of a jar only place, size and time count, which the local repository keeps apart; of a
 * directory, such as the classes of another module, the content, because it is compiled anew.
 */
final class InputsHash {
  private final MessageDigest digest;

  private InputsHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /**
   * Returns the hash of a job.
   *
   * @param job what is to be checked
   * @param stubs the stub files that its options name
   * @param jvm where it would run
   * @throws IOException when an input cannot be read
   */
  static String of(CheckJob job, List<Path> stubs, Jvm jvm) throws IOException {
    InputsHash hash = new InputsHash();
    hash.text(jvm.home().toString());
    hash.entry(jvm.home().resolve("release"));
    hash.entries(ToolPath.entries());
    hash.entries(job.classPath());
    job.options().forEach(hash::text);
    for (Path stub : stubs) {
      hash.content(stub);
    }
    for (SourceText source : job.sources()) {
      hash.content(source.file());
    }
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void entries(List<Path> entries) throws IOException {
    for (Path entry : entries) {
      entry(entry);
    }
  }

  private void entry(Path entry) throws IOException {
    if (Files.isDirectory(entry)) {
      text(entry.toString());
      try (Stream<Path> files = Files.walk(entry)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          content(file);
        }
      }
    } else if (Files.exists(entry)) {
      text(entry + " " + Files.size(entry) + " " + Files.getLastModifiedTime(entry));
    }
  }

  private void content(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    text(file + " " + content.length);
    digest.update(content);
  }

  /** Ends each text, so that two never run into one. */
  private void text(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
