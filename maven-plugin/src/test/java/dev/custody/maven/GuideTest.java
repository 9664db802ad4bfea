package dev.custody.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.engine.JavacAccess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

/** The guides tell of every goal and parameter, and show build files that are tried. */
final class GuideTest {
  private static final Path GUIDE = Path.of("../docs/maven.md");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]*?) ?\\| ([^|]*?) ?\\| [^|]+ \\|$");
  private static final Pattern GOAL = Pattern.compile("(?m)^\\| `custody:([\\w-]+)` \\| (.*?) \\|");
  private static final Pattern XML = Pattern.compile("(?s)```xml\n(.*?)```");

  /** What is said of a parameter: the goals that know it, and its default. */
  private record Described(TreeSet<String> goals, String defaultValue) {}

  @Test
  void listsEveryParameterWithItsGoalsAndDefault() throws Exception {
    assertThat(toldParameters()).isEqualTo(realParameters());
  }

  @Test
  void listsEveryGoalWithItsPhase() throws Exception {
    Map<String, String> real = new TreeMap<>();
    for (Xpp3Dom goal : goals()) {
      Xpp3Dom phase = goal.getChild("phase");
      real.put(
          text(goal, "goal"), phase == null ? "called directly" : "`" + phase.getValue() + "`");
    }
    Map<String, String> told = new TreeMap<>();
    GOAL.matcher(guide()).results().forEach(row -> told.put(row.group(1), row.group(2)));

    assertThat(told).isEqualTo(real);
  }

  @Test
  void everyGoalMayRunBesideOthers() throws Exception {
    assertThat(goals()).allSatisfy(goal -> assertThat(text(goal, "threadSafe")).isEqualTo("true"));
  }

  /** The integration test of the quick start takes it from there. */
  @Test
  void showsInTheReadmeWhatItShows() throws IOException {
    assertThat(Files.readString(Path.of("../README.md"))).contains("```xml\n" + xml(0) + "```");
  }

  @Test
  void showsTheCompilerConfigurationThatIsTried() throws IOException {
    String tried = Files.readString(Path.of("src/it/compilers/plain/pom.xml"));
    String shown = xml(2);

    assertThat(elements(shown, "plugin")).isEqualTo(elements(tried, "plugin"));
    assertThat(elements(shown, "arg").stream().map(arg -> arg.replaceAll("</?arg>", "")))
        .isEqualTo(JavacAccess.javacOptions());
  }

  @Test
  void opensToGradleWhatTheCheckerNeeds() throws IOException {
    String guide = Files.readString(Path.of("../docs/gradle.md"));
    String named =
        JavacAccess.exported().stream()
            .map(name -> "'" + name.substring(name.lastIndexOf('.') + 1) + "'")
            .collect(Collectors.joining(", ", "[", "]"));

    assertThat(guide).contains(named);
    assertThat(JavacAccess.opened())
        .allSatisfy(name -> assertThat(guide).contains("'--add-opens=" + name + "=ALL-UNNAMED'"));
  }

  private static Map<String, Described> toldParameters() throws IOException {
    Map<String, Described> told = new TreeMap<>();
    Matcher rows = ROW.matcher(guide());
    while (rows.find()) {
      TreeSet<String> goals =
          Stream.of(rows.group(2).split(", ", -1))
              .map(goal -> goal.replace("`", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      told.put(rows.group(1), new Described(goals, rows.group(3).replace("`", "")));
    }
    return told;
  }

  private static Map<String, Described> realParameters() throws Exception {
    Map<String, Described> real = new TreeMap<>();
    for (Xpp3Dom goal : goals()) {
      Xpp3Dom values = goal.getChild("configuration");
      for (Xpp3Dom parameter : goal.getChild("parameters").getChildren()) {
        if (text(parameter, "editable").equals("true")) {
          String name = text(parameter, "name");
          String value = values.getChild(name).getAttribute("default-value");
          real.computeIfAbsent(
                  name, unknown -> new Described(new TreeSet<>(), value == null ? "" : value))
              .goals()
              .add(text(goal, "goal"));
        }
      }
    }
    return real;
  }

  private static List<Xpp3Dom> goals() throws IOException, XmlPullParserException {
    try (var reader = Files.newBufferedReader(DESCRIPTOR)) {
      return List.of(Xpp3DomBuilder.build(reader).getChild("mojos").getChildren());
    }
  }

  private static String text(Xpp3Dom parent, String child) {
    return parent.getChild(child).getValue();
  }

  private static String guide() throws IOException {
    return Files.readString(GUIDE);
  }

  private static String xml(int index) throws IOException {
    return XML.matcher(guide()).results().map(found -> found.group(1)).toList().get(index);
  }

  /** Returns the elements of a name, without white space, versions left open. */
  private static List<String> elements(String xml, String name) {
    return Pattern.compile("(?s)<%1$s>.*?</%1$s>".formatted(name))
        .matcher(xml)
        .results()
        .map(found -> found.group().replaceAll("\\s", ""))
        .map(element -> element.replaceAll("<version>[^<]*</version>", "<version/>"))
        .toList();
  }
}
