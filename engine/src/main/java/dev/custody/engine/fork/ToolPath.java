package dev.custody.engine.fork;

import com.google.gson.Gson;
import dev.custody.annotations.Tracked;
import dev.custody.checker.OwnershipChecker;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.checkerframework.checker.signature.qual.BinaryName;
import org.checkerframework.framework.source.SourceChecker;
import org.jspecify.annotations.NullMarked;

/**
 * Where the engine's own code is: jars, or directories of a build.
 *
 * <p>It is found by one class of each library, so that it does not matter who loaded them.
 */
public final class ToolPath {

  private ToolPath() {}

  /** Returns the class path that a check needs, each entry once. */
  public static List<Path> entries() {
    return Stream.of(
            ToolPath.class,
            OwnershipChecker.class,
            Tracked.class,
            SourceChecker.class,
            BinaryName.class,
            Gson.class,
            NullMarked.class)
        .map(ToolPath::of)
        .distinct()
        .toList();
  }

  private static Path of(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
