package dev.custody.lsp.project;

import dev.custody.lsp.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A folder that nothing describes: what its sources are compiled with is guessed. */
final class PlainFolder {

  private static final Pattern PACKAGE =
      Pattern.compile("^\\s*package\\s+([\\w.]+)\\s*;", Pattern.MULTILINE);

  private PlainFolder() {}

  /**
   * Finds the directory that a source's packages start from, by what the source itself says.
   *
   * @param file a source
   * @param text its content
   */
  static Path sourceRootOf(Path file, String text) {
    Path directory = file.toAbsolutePath().getParent();
    Matcher found = PACKAGE.matcher(text);
    if (!found.find()) {
      return directory;
    }
    Path names = Path.of(found.group(1).replace('.', '/'));
    Path root = directory;
    for (int i = 0; directory.endsWith(names) && i < names.getNameCount(); i++) {
      root = root.getParent();
    }
    return root;
  }

  /**
   * Describes a folder: its jars in {@code lib}, and what ships along.
   *
   * @param folder the folder that is open in the editor
   * @param root where the packages of a source start
   */
  static Project read(Path folder, Path root) {
    List<Path> classPath = new ArrayList<>(Bundled.classPath());
    Path lib = folder.resolve("lib");
    if (Files.isDirectory(lib)) {
      try (Stream<Path> files = Files.list(lib)) {
        files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(classPath::add);
      } catch (IOException e) {
        // Not readable: the source says by itself what it misses.
      }
    }
    return new Project(
        folder.toString(),
        classPath,
        List.of(root),
        Settings.DEFAULT.extra(),
        Optional.empty(),
        Optional.empty());
  }
}
