package dev.custody.init;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.init.Restoration.Share;
import dev.custody.init.Stripper.Depth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Writes the figures of {@code docs/init.md}; takes minutes, so that it runs only when asked. */
@EnabledIfSystemProperty(named = "custody.init.figures", matches = "true")
final class FiguresTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String BEGIN = "<!-- begin figures -->\n";
  private static final String END = "<!-- end figures -->\n";

  @TempDir private Path directory;
  private final Map<String, Share> byAnnotation = new TreeMap<>();

  @Test
  void areWrittenIntoThePage() throws IOException {
    String rows =
        Stream.of(
                row("null block driver", List.of(ROOT.resolve("sample-driver/src/main/java"))),
                row("whole drivers", programs(ROOT.resolve("testdata/whole-drivers/accept"))),
                row("mended kernel bugs", kernelBugs()))
            .collect(joining());
    String figures =
        """

        | programs | taken out | accepted | annotations | restored | | more |
        | --- | --- | ---: | ---: | ---: | ---: | ---: |
        %s
        | annotation, all taken out | annotations | restored |
        | --- | ---: | ---: |
        %s
        """
            .formatted(
                rows,
                byAnnotation.entrySet().stream()
                    .map(
                        e ->
                            line("`" + e.getKey() + "`", e.getValue().whole(), e.getValue().part()))
                    .collect(joining()));
    Path page = ROOT.resolve("docs/init.md");
    String text = Files.readString(page);
    Files.writeString(
        page,
        text.substring(0, text.indexOf(BEGIN) + BEGIN.length())
            + figures
            + text.substring(text.indexOf(END)));
    assertThat(byAnnotation).isNotEmpty();
  }

  private String row(String name, List<Path> programs) {
    return row(name, "all", programs, Depth.ALL)
        + row(name, "all but of tracked classes", programs, Depth.USES);
  }

  private String row(String name, String depth, List<Path> programs, Depth taken) {
    List<Restoration> restored = new ArrayList<>();
    for (Path program : programs) {
      Path copy = directory.resolve(taken + "/" + ROOT.relativize(program));
      restored.add(Restoration.of(program, taken, copy));
    }
    if (taken == Depth.ALL) {
      restored.forEach(
          one ->
              one.byAnnotation().forEach((a, share) -> byAnnotation.merge(a, share, Share::plus)));
    }
    Share share = restored.stream().map(Restoration::share).reduce(new Share(0, 0), Share::plus);
    long accepted = restored.stream().filter(one -> one.proposal().isAccepted()).count();
    return line(
        name,
        depth,
        accepted + " of " + programs.size(),
        share.whole(),
        share.part(),
        String.format(Locale.ROOT, "%.1f %%", share.percent()),
        restored.stream().mapToInt(Restoration::more).sum());
  }

  private static String line(Object... cells) {
    return Stream.of(cells).map(String::valueOf).collect(joining(" | ", "| ", " |\n"));
  }

  private static List<Path> programs(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static List<Path> kernelBugs() throws IOException {
    List<Path> programs = new ArrayList<>();
    for (Path bug : programs(ROOT.resolve("testdata/kernel-bugs"))) {
      if (Files.isDirectory(bug.resolve("accept"))) {
        programs.addAll(programs(bug.resolve("accept")));
      }
    }
    return programs;
  }
}
