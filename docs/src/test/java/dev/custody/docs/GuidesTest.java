package dev.custody.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The programs, messages and links of the README and the guides are real. */
final class GuidesTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");

  @TestFactory
  Stream<DynamicNode> eachGuide() {
    return Documentation.guides().stream()
        .filter(page -> !page.examples().isEmpty())
        .map(page -> dynamicContainer(page.name(), ExampleTests.of(page)));
  }

  @Test
  void theReadmeShowsTheExampleThatItsCommandsCompile() throws IOException {
    Path example = Documentation.root().resolve("docs/examples/LateLog.java");
    MarkdownPage readme = MarkdownPage.read(Documentation.root().resolve("README.md"));

    assertThat(readme.examples().get(0).program().body()).isEqualTo(Files.readString(example));
  }

  @Test
  void everyLinkLeadsToAFile() {
    for (MarkdownPage page : pages()) {
      Path directory = page.file().getParent();
      assertThat(LINK.matcher(page.text()).results().map((MatchResult link) -> link.group(1)))
          .as(page.file().toString())
          .allSatisfy(target -> assertThat(directory.resolve(target)).exists());
    }
  }

  private static List<MarkdownPage> pages() {
    return Stream.concat(Documentation.guides().stream(), Documentation.rulePages().stream())
        .toList();
  }
}
