package dev.custody.lsp.project;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.custody.lsp.settings.Settings;
import dev.custody.lsp.settings.Settings.Extra;
import dev.custody.lsp.settings.SettingsReader;
import dev.custody.lsp.settings.SettingsReader.Read;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A project that says itself, in {@code custody.json}, what its sources are compiled with. */
final class CustodyJson {

  /** The name of the file. */
  static final String NAME = "custody.json";

  private CustodyJson() {}

  /**
   * Reads a project.
   *
   * @param json its file
   * @param guessed the root of the source that it is read for, used where it names none
   */
  static Project read(Path json, Path guessed) {
    Read<Extra> read = parse(json);
    Extra extra = read.value();
    List<Path> classPath = new ArrayList<>(extra.classPath());
    if (classPath.isEmpty()) {
      classPath.addAll(Bundled.classPath());
    }
    return new Project(
        json.toString(),
        classPath,
        extra.sourcePath().isEmpty() ? List.of(guessed) : extra.sourcePath(),
        extra,
        extra.release(),
        read.problem().map(problem -> json + ": " + problem));
  }

  /**
   * Reads what a file says on top of a {@code pom.xml} that lies beside it.
   *
   * @param project the module, as Maven describes it
   * @param json the file
   */
  static Project added(Project project, Path json) {
    if (!Files.isRegularFile(json)) {
      return project;
    }
    Read<Extra> read = parse(json);
    return new Project(
        project.name(),
        project.classPath(),
        project.sourcePath(),
        read.value(),
        read.value().release().or(project::release),
        project.problem().or(() -> read.problem().map(problem -> json + ": " + problem)));
  }

  /** Whether a file says by itself where types are. */
  static boolean namesClassPath(Path json) {
    return Files.isRegularFile(json) && !parse(json).value().classPath().isEmpty();
  }

  private static Read<Extra> parse(Path json) {
    try {
      JsonElement parsed = JsonParser.parseString(Files.readString(json));
      return SettingsReader.ofProject(parsed, json.toAbsolutePath().getParent());
    } catch (JsonParseException e) {
      return new Read<>(Settings.DEFAULT.extra(), Optional.of("it is no JSON"));
    } catch (IOException e) {
      return new Read<>(Settings.DEFAULT.extra(), Optional.of("it cannot be read"));
    }
  }
}
