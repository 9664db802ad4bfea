package dev.custody.init;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportsTest {
  private static final String BODY = "class A { void f(p.Lease l, p.Lease m) { l.end(); } }\n";
  private static final String MARKED =
      "class A { void f(p.@Owned Lease l, p.@Borrowed Lease m) { l.end(); } }\n";
  private static final String BORROWED = "import dev.custody.annotations.Borrowed;\n";
  private static final String OWNED = "import dev.custody.annotations.Owned;\n";

  @TempDir private Path directory;

  @Test
  void areSortedInAmongTheOthers() {
    assertWritten(
        "import java.util.List;\nimport org.jspecify.annotations.Nullable;\n\n" + BODY,
        BORROWED
            + OWNED
            + "import java.util.List;\nimport org.jspecify.annotations.Nullable;\n\n"
            + MARKED);
    assertWritten(
        "import static java.util.List.of;\n\nimport dev.custody.annotations.GivenUp;\nimport dev.custody.annotations.RunsNow;\nimport java.util.List;\n\n"
            + BODY,
        "import static java.util.List.of;\n\n"
            + BORROWED
            + "import dev.custody.annotations.GivenUp;\n"
            + OWNED
            + "import dev.custody.annotations.RunsNow;\nimport java.util.List;\n\n"
            + MARKED);
  }

  @Test
  void followTheLastSmallerOne() {
    assertWritten(
        "import com.acme.*;\n\n" + BODY,
        "import com.acme.*;\n" + BORROWED + OWNED + "\n" + MARKED,
        "package com.acme;\npublic class X {}");
  }

  @Test
  void beginWhereThereAreNone() {
    assertWritten("package a;\n\n" + BODY, "package a;\n\n" + BORROWED + OWNED + "\n" + MARKED);
    assertWritten(BODY, BORROWED + OWNED + "\n" + MARKED);
    assertWritten(
        "/* Licence. */\n\n/** A. */\n" + BODY,
        "/* Licence. */\n\n" + BORROWED + OWNED + "\n/** A. */\n" + MARKED);
    assertWritten(
        "/* Not\n\n blank. */\n" + BODY, BORROWED + OWNED + "\n/* Not\n\n blank. */\n" + MARKED);
    assertWritten(
        "import static java.util.List.of;\n" + BODY,
        "import static java.util.List.of;\n\n" + BORROWED + OWNED.stripTrailing() + "\n" + MARKED);
  }

  @Test
  void keepToTheLineEndsOfTheFile() {
    assertWritten(
        ("package a;\n\n" + BODY).replace("\n", "\r\n"),
        ("package a;\n\n" + BORROWED + OWNED + "\n" + MARKED).replace("\n", "\r\n"));
  }

  @Test
  void areNotRepeated() {
    assertWritten(
        "import dev.custody.annotations.*;\n\n" + BODY,
        "import dev.custody.annotations.*;\n\n" + MARKED);
    assertWritten(BORROWED + "\n" + BODY, BORROWED + OWNED + "\n" + MARKED);
  }

  @Test
  void giveWayToOtherClassesOfTheName() {
    assertWritten(
        BODY + "@interface Owned {}\n",
        BORROWED
            + "\n"
            + MARKED.replace("@Owned", "@dev.custody.annotations.Owned")
            + "@interface Owned {}\n");
  }

  private void assertWritten(String before, String after, String... others) {
    Path lease =
        Restoration.write(
            directory.resolve("p/Lease.java"),
            """
            package p;
            @dev.custody.annotations.Tracked public class Lease {
              public void end(@dev.custody.annotations.Owned Lease this) {}
            }
            """);
    Path file = Restoration.write(directory.resolve("A.java"), before);
    List<Path> files =
        others.length == 0
            ? List.of(file, lease)
            : List.of(file, lease, Restoration.write(directory.resolve("X.java"), others[0]));
    Proposal proposal = Init.propose(new InitJob(files, Restoration.classPath(), List.of()));

    assertThat(proposal.texts().get(file)).isEqualTo(after);
    assertThat(proposal.remaining()).isEmpty();
  }
}
