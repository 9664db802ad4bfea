package dev.custody.lsp.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.custody.lsp.settings.Settings.Extra;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings out of JSON. What is wrong is left at its default and told, all of it in one line.
 */
public final class SettingsReader {

  private static final int LONGEST_DELAY = 10_000;
  private static final int OLDEST_JAVA = 8;

  private static final Set<String> OF_PROJECTS =
      new TreeSet<>(List.of("classPath", "sourcePath", "stubs", "options", "release"));

  private static final Set<String> OF_EDITORS =
      with(
          OF_PROJECTS,
          List.of(
              "delay", "inlayHints", "maven", "status", "timings", "previews", "server", "java"));

  private final JsonObject json;
  private final Path base;
  private final List<String> problems = new ArrayList<>();

  private SettingsReader(JsonObject json, Path base) {
    this.json = json;
    this.base = base;
  }

  /**
   * Settings with what was wrong about them.
   *
   * @param value the settings, as far as they could be read
   * @param problem what is wrong, in one line; empty where nothing is
   */
  public record Read<T>(T value, Optional<String> problem) {}

  /**
   * Reads what an editor sends.
   *
   * @param json the settings, or null where there are none
   * @param base the directory that relative paths start from
   * @return the settings
   */
  public static Read<Settings> ofEditor(@Nullable JsonElement json, Path base) {
    if (json == null || json.isJsonNull()) {
      return new Read<>(Settings.DEFAULT, Optional.empty());
    }
    if (!json.isJsonObject()) {
      return new Read<>(
          Settings.DEFAULT, Optional.of("the settings must be an object, not " + json));
    }
    SettingsReader reader = new SettingsReader(json.getAsJsonObject(), base);
    reader.onlyKnown(OF_EDITORS);
    Settings settings =
        new Settings(
            reader.number("delay", 0, LONGEST_DELAY, Optional.of(Settings.DELAY)).orElseThrow(),
            reader.truth("inlayHints"),
            reader.text("maven", Settings.DEFAULT.maven()),
            reader.extra());
    return new Read<>(settings, reader.problem());
  }

  /**
   * Reads what a project says.
   *
   * @param json its {@code custody.json}
   * @param base the directory of that
   * @return the settings
   */
  public static Read<Extra> ofProject(JsonElement json, Path base) {
    if (!json.isJsonObject()) {
      return new Read<>(Settings.DEFAULT.extra(), Optional.of("it must hold an object"));
    }
    SettingsReader reader = new SettingsReader(json.getAsJsonObject(), base);
    reader.onlyKnown(OF_PROJECTS);
    return new Read<>(reader.extra(), reader.problem());
  }

  private Optional<String> problem() {
    return problems.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", problems));
  }

  private Extra extra() {
    return new Extra(
        paths("classPath", true),
        paths("sourcePath", false),
        paths("stubs", false),
        options(),
        number("release", OLDEST_JAVA, Runtime.version().feature(), Optional.empty()));
  }

  private void onlyKnown(Set<String> known) {
    for (String key : json.keySet()) {
      if (!known.contains(key)) {
        problems.add("there is no '" + key + "'; known are " + String.join(", ", known));
      }
    }
  }

  private Optional<Integer> number(String key, int least, int most, Optional<Integer> otherwise) {
    JsonElement value = json.get(key);
    if (value == null || value.isJsonNull()) {
      return otherwise;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isNumber()) {
      double number = primitive.getAsDouble();
      if (number == Math.rint(number) && number >= least && number <= most) {
        return Optional.of((int) number);
      }
    }
    problems.add("'" + key + "' must be a number from " + least + " to " + most + ", not " + value);
    return otherwise;
  }

  private boolean truth(String key) {
    JsonElement value = json.get(key);
    if (value == null || value.isJsonNull()) {
      return false;
    }
    if (value instanceof JsonPrimitive primitive && primitive.isBoolean()) {
      return primitive.getAsBoolean();
    }
    problems.add("'" + key + "' must be true or false, not " + value);
    return false;
  }

  private String text(String key, String otherwise) {
    JsonElement value = json.get(key);
    if (value == null || value.isJsonNull()) {
      return otherwise;
    }
    if (value instanceof JsonPrimitive primitive
        && primitive.isString()
        && !primitive.getAsString().isBlank()) {
      return primitive.getAsString();
    }
    problems.add("'" + key + "' must be a text, not " + value);
    return otherwise;
  }

  private List<String> texts(String key) {
    JsonElement value = json.get(key);
    if (value == null || value.isJsonNull()) {
      return List.of();
    }
    boolean isList =
        value.isJsonArray()
            && value.getAsJsonArray().asList().stream()
                .allMatch(e -> e instanceof JsonPrimitive p && p.isString());
    if (isList) {
      return value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }
    problems.add("'" + key + "' must be a list of texts, not " + value);
    return List.of();
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    for (String option : texts("options")) {
      if (option.startsWith("-A") && option.length() > 2) {
        options.add(option);
      } else {
        problems.add("'options' takes what begins with -A, not \"" + option + "\"");
      }
    }
    return options;
  }

  /** Reads paths that exist; {@code dir/*} stands for the jars in a directory. */
  private List<Path> paths(String key, boolean mayBeStar) {
    List<Path> paths = new ArrayList<>();
    for (String text : texts(key)) {
      try {
        if (mayBeStar && text.endsWith("*")) {
          paths.addAll(jarsIn(base.resolve(text.substring(0, text.length() - 1)), key, text));
        } else if (Files.exists(base.resolve(text))) {
          paths.add(base.resolve(text).normalize());
        } else {
          problems.add("'" + key + "' names " + text + ", which does not exist");
        }
      } catch (InvalidPathException e) {
        problems.add("'" + key + "' names " + text + ", which is no path");
      }
    }
    return paths;
  }

  private List<Path> jarsIn(Path directory, String key, String text) {
    try (var files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (java.io.IOException e) {
      problems.add("'" + key + "' names " + text + ", which is no directory");
      return List.of();
    }
  }

  private static Set<String> with(Collection<String> some, Collection<String> more) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(more);
    return all;
  }
}
