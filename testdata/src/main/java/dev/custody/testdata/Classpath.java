package dev.custody.testdata;

import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NonNull;

/** A list of folders and jars in which the compiler looks for classes. */
public record Classpath(List<Path> entries) {

  /** Copies the list. */
  public Classpath {
    entries = List.copyOf(entries);
  }

  /**
   * What a driver is compiled against: the annotations, the block layer and jspecify.
   *
   * @return the places from which this program itself loaded them
   */
  public static Classpath forDrivers() {
    return containing(Owned.class, Request.class, NonNull.class);
  }

  /**
   * The places that classes of this program were loaded from.
   *
   * @param classes one class of each place
   * @return each place once, in that order
   */
  public static Classpath containing(Class<?>... classes) {
    return new Classpath(Arrays.stream(classes).map(Classpath::placeOf).distinct().toList());
  }

  /**
   * The entries as the compiler's option has them.
   *
   * @return the entries, joined by the separator of the platform
   */
  public String render() {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no file holds " + type.getName(), e);
    }
  }
}
