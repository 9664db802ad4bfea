package dev.custody.benchmarks.sources;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A code base whose authors know nothing of the checker, as its jars of sources hold it.
 *
 * <p>Each comes with a stub file that makes pooled, counted or closed classes of its own tracked;
 * the file says how they are modelled.
 */
public enum CodeBase {
  /** Netty: buffers that are pooled and counted. */
  NETTY("io.netty", "ByteBuf"),
  /** Guava: hashers that may be finished once. */
  GUAVA("com.google.common", "Hasher"),
  /** Lucene's core: inputs and outputs that must be closed. */
  LUCENE("org.apache.lucene", "IndexInput, IndexOutput"),
  /** Undertow's core: buffers that go back to a pool. */
  UNDERTOW("io.undertow", "PooledByteBuffer");

  private final String packages;
  private final String tracked;

  CodeBase(String packages, String tracked) {
    this.packages = packages;
    this.tracked = tracked;
  }

  /**
   * What options, files and pages call it; also its group of {@link Downloads}.
   *
   * @return the name, in lower case
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The package that all of it is below.
   *
   * @return such as {@code io.netty}
   */
  public String packages() {
    return packages;
  }

  /**
   * The classes that its stub file makes tracked.
   *
   * @return their names, for a table
   */
  public String tracked() {
    return tracked;
  }

  /**
   * Its stub file.
   *
   * @param checkout the checkout that holds it
   * @return the file
   */
  public Path stubs(Checkout checkout) {
    return checkout.resolve("benchmarks/stubs/" + label() + ".astub");
  }

  /**
   * Fetches it, if it is not there yet, and unpacks it.
   *
   * @param checkout where it goes
   * @return its sources with their class path
   */
  public SourceSet fetch(Checkout checkout) {
    return fetch(checkout, ".*");
  }

  /**
   * Fetches it, if it is not there yet, and unpacks a part of it.
   *
   * @param checkout where it goes
   * @param part the names of the jars that make up the part, as a regular expression
   * @return the sources of the part with the class path of the whole
   */
  public SourceSet fetch(Checkout checkout, String part) {
    Downloads downloads = new Downloads(checkout);
    List<Path> files =
        downloads.jars(label(), label() + "/sources").stream()
            .filter(jar -> jar.getFileName().toString().matches(part))
            .flatMap(jar -> SourceFiles.below(unpacked(jar, checkout)).stream())
            .toList();
    return new SourceSet(files, downloads.jars(label(), label() + "/lib"), packages);
  }

  private static Path unpacked(Path jar, Checkout checkout) {
    String name = jar.getFileName().toString().replace("-sources.jar", "");
    Path directory = checkout.made("sources").resolve(name);
    if (!Files.isDirectory(directory)) {
      SourceFiles.unpack(jar, directory);
    }
    return directory;
  }
}
