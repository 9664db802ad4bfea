package dev.custody.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.custody.checker.messages.Span;
import dev.custody.engine.Message.Kind;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CheckRunTest {
  private static final String LEASE =
      """
      import dev.custody.annotations.*;

      @Tracked
      final class Lease {
        void end(@Owned Lease this) {}

        int rate() { return 1; }

        static int twice(@Owned Lease lease) {
      \t\tlease.end();
          return lease.rate();
        }
      }
      """;

  @Test
  void aViolationKnowsWhereItIsAndWhereTheValueWasGivenUp() {
    Message message = only(LEASE);

    assertThat(message.kind()).isEqualTo(Kind.VIOLATION);
    assertThat(message.key()).isEqualTo("use.after.transfer");
    assertThat(message.words())
        .startsWith("'lease' is used after end() gave up 'lease' (line 10);");
    assertThat(message.at().map(CheckRunTest::lines)).contains("11:12-11:22 lease.rate");
    assertThat(message.related())
        .singleElement()
        .satisfies(
            related -> {
              assertThat(lines(related.at())).isEqualTo("10:3-10:14 lease.end()");
              assertThat(related.label()).isEqualTo("end() gave up 'lease'");
            });
  }

  @Test
  void aLeakPointsAtTheWayOutToo() {
    Message message = only(LEASE.replace("\t\tlease.end();", ""));

    assertThat(message.key()).isEqualTo("owned.leaked");
    assertThat(message.related())
        .extracting(related -> related.at().line() + " " + related.label())
        .containsExactly("11 it is still held on this way out");
  }

  @Test
  void anErrorOfJavacHasAPlaceToo() {
    Message message = only(LEASE.replace("lease.rate()", "lease.tare()"));

    assertThat(message.kind()).isEqualTo(Kind.ERROR);
    assertThat(message.key()).isEmpty();
    assertThat(message.at().map(Span::line)).contains(11);
    assertThat(message.at().map(Span::column)).contains(12);
  }

  @Test
  void aSuppressedFindingIsNoMessage() {
    assertThat(
            check(LEASE.replace("@Tracked", "@Tracked @SuppressWarnings(\"ownership\")"))
                .messages())
        .isEmpty();
  }

  @Test
  void tellsWhichFileItLooksAt() {
    SourceText source = new SourceText(Path.of("Lease.java"), LEASE);
    List<URI> begun = new ArrayList<>();
    CheckRun.of(new CheckJob(List.of(source), classPath(), List.of()), begun::add);

    assertThat(begun).contains(Path.of("Lease.java").toUri());
  }

  private static Message only(String text) {
    List<Message> messages = check(text).messages();
    assertThat(messages).hasSize(1);
    return messages.get(0);
  }

  private static CheckResult check(String text) {
    SourceText source = new SourceText(Path.of("Lease.java"), text);
    return CheckRun.of(new CheckJob(List.of(source), classPath(), List.of()));
  }

  private static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  private static String lines(Span span) {
    return "%d:%d-%d:%d %s"
        .formatted(
            span.line(),
            span.column(),
            span.endLine(),
            span.endColumn(),
            LEASE.substring(span.start(), span.end()));
  }
}
