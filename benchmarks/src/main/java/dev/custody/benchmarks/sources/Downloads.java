package dev.custody.benchmarks.sources;

import dev.custody.benchmarks.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Jars from Maven Central, in the pinned versions of {@code benchmarks/downloads.xml}. Maven
 * fetches a group when it is first asked for; each file is compared with {@code downloads.sha256}
 * before use.
 */
public final class Downloads {

  private final Checkout checkout;
  private final Checksums sums;

  /**
   * The downloads of a checkout; nothing is fetched yet.
   *
   * @param checkout where the lists are, and where the jars go
   */
  public Downloads(Checkout checkout) {
    this.checkout = checkout;
    this.sums = Checksums.read(checkout.resolve("benchmarks/downloads.sha256"));
  }

  /**
   * The jars of one directory of a group.
   *
   * @param group a group of {@code downloads.xml}
   * @param directory the group's name, or that and {@code /lib} or {@code /sources}
   * @return the jars, in the order of their names
   * @throws Failure when one cannot be fetched or is not what it should be
   */
  public List<Path> jars(String group, String directory) {
    Path downloads = checkout.made("downloads");
    List<String> wanted = sums.below(group);
    if (!wanted.stream().map(downloads::resolve).allMatch(Files::isRegularFile)) {
      fetch(group);
    }
    wanted.forEach(path -> sums.check(downloads, path));
    return sums.below(directory).stream().map(downloads::resolve).toList();
  }

  /**
   * The names of a group's jars, without fetching them.
   *
   * @param group a group of {@code downloads.xml}
   * @return the names, with their versions
   */
  public List<String> names(String group) {
    return sums.below(group).stream().map(path -> path.replaceAll("^.*/", "")).toList();
  }

  private void fetch(String group) {
    System.err.println("fetching " + group + " from Maven Central ...");
    String pom = checkout.resolve("benchmarks/downloads.xml").toString();
    List<String> command = List.of("mvn", "-q", "-B", "-f", pom, "dependency:copy@" + group);
    try {
      int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new Failure("Maven could not fetch " + group + ", see above");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Maven does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while fetching " + group);
    }
  }
}
