package dev.custody.cli.bundle;

import dev.custody.engine.Failure;
import dev.custody.testdata.Gallery;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The checkout that the command line was built in, with the null block driver and the gallery.
 *
 * @param root its root directory
 */
public record Checkout(Path root) {
  private static final Path DRIVER = Path.of("sample-driver/src/main/java");
  private static final Path EDITS = Path.of("testdata/gallery");

  /**
   * Returns the checkout that holds the code which runs now.
   *
   * @throws Failure when it is in none, such as a jar that was copied elsewhere
   */
  public static Checkout ofThisJar() {
    Path code = location();
    for (Path place = code; place != null; place = place.getParent()) {
      if (Files.isDirectory(place.resolve(DRIVER)) && Files.isDirectory(place.resolve(EDITS))) {
        return new Checkout(place);
      }
    }
    throw new Failure("no null block driver beside " + code + "; name the sources to check");
  }

  /**
   * Returns the driver and its broken variants; paths are as short as the user would write them.
   */
  public Gallery gallery() {
    Path here = Path.of("").toAbsolutePath();
    Path shown = root.startsWith(here) ? here.relativize(root) : root;
    return new Gallery(shown.resolve(EDITS), shown.resolve(DRIVER));
  }

  private static Path location() {
    try {
      return Path.of(Checkout.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
