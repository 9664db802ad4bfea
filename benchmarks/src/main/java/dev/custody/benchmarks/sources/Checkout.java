package dev.custody.benchmarks.sources;

import dev.custody.benchmarks.Failure;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The checkout that the benchmarks run in, and where they put what they make.
 *
 * @param root its root directory
 */
public record Checkout(Path root) {

  /**
   * The checkout whose root is the working directory, as the scripts see to.
   *
   * @return the checkout
   * @throws Failure when the working directory is no such root
   */
  public static Checkout here() {
    Path root = Path.of("").toAbsolutePath();
    if (!Files.isRegularFile(root.resolve("benchmarks/downloads.xml"))) {
      throw new Failure("not the root of a checkout: " + root);
    }
    return new Checkout(root);
  }

  /**
   * A file or directory of the checkout.
   *
   * @param path its path below the root
   * @return its absolute path
   */
  public Path resolve(String path) {
    return root.resolve(path);
  }

  /**
   * Something that a benchmark makes.
   *
   * @param name its path below the module's {@code target}
   * @return its absolute path
   */
  public Path made(String name) {
    return root.resolve("benchmarks/target").resolve(name);
  }
}
