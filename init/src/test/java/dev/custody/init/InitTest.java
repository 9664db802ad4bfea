package dev.custody.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.custody.engine.Failure;
import dev.custody.engine.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InitTest {
  private static final String TRACKED =
      """

      @dev.custody.annotations.Tracked
      final class Lease {
        private int renewals;

        void renew(@dev.custody.annotations.Borrowed(exclusive = true) Lease this) {
          renewals++;
        }

        int renewals() {
          return renewals;
        }

        @dev.custody.annotations.Refcounted
        native Lease share(@dev.custody.annotations.Owned Lease this);

        void release(@dev.custody.annotations.Refcounted Lease this) {}

        void end(@dev.custody.annotations.Owned Lease this) {}
      }
      """;

  @TempDir private Path directory;

  @Test
  void asksForWhatABodyDoes() {
    assertMarked(
        """
        class Uses {
          void look(«@Borrowed »Lease lease) {
            lease.renewals();
          }

          void change(final «@Borrowed(exclusive = true) »Lease lease) {
            lease.renew();
          }

          void end(«@Owned »Lease lease) {
            lease.end();
          }

          void put(«@Refcounted »Lease lease) {
            lease.release();
          }

          void pass(«@Owned »Lease lease, int n) {
            end(lease);
          }
        }
        """);
  }

  @Test
  void followsLocalsAndChoices() {
    assertMarked(
        """
        class Follows {
          void end(«@Owned »Lease a, «@Owned »Lease b, boolean which) {
            Lease first = which ? a : b;
            Lease other = which ? b : a;
            other.end();
            first.end();
          }
        }
        """);
  }

  @Test
  void saysWhatFieldsAndElementsAre() {
    assertMarked(
        """
        class Keeps {
          private «@Owned »Lease lease;
          private final java.util.ArrayDeque<«@Owned »Lease> leases = new java.util.ArrayDeque<>();

          void keep(«@Owned »Lease lease) {
            leases.add(lease);
          }

          void drain() {
            for (Lease l = leases.poll(); l != null; l = leases.poll()) {
              l.end();
            }
          }

          synchronized void set(«@Owned »Lease next) {
            Lease old = lease;
            lease = next;
            if (old != null) {
              old.end();
            }
          }

          synchronized «@Owned »Lease take() {
            Lease taken = lease;
            lease = null;
            return taken;
          }
        }
        """);
  }

  @Test
  void lendsWhatIsOnlyShown() {
    assertMarked(
        """
        class Shows {
          private final «@Borrowed »Lease lease;

          Shows(«@Borrowed »Lease lease) {
            this.lease = lease;
          }

          «@Borrowed »Lease shown() {
            return lease;
          }

          static «@Borrowed("two") »Lease second(«@Borrowed »Lease one, «@Borrowed »Lease two) {
            return two;
          }
        }
        """);
  }

  @Test
  void saysThatAnObjectEnds() {
    assertMarked(
        """
        @dev.custody.annotations.Tracked
        class Visit {
          private final «@Owned »Lease lease;
          private int guests;

          Visit(«@Owned »Lease lease) {
            this.lease = lease;
          }

          void arrive(«@Borrowed(exclusive = true) Visit this, »int number) {
            guests += number;
          }

          void leave(«@Owned Visit this») {
            lease.end();
          }
        }
        """);
  }

  @Test
  void saysWhenAnAnswerDecides() {
    assertMarked(
        """
        class Door {
          private boolean open;

          «@TransfersOn(when = Outcome.TRUE, value = "lease")
          »boolean admit(«@Owned »Lease lease) {
            if (open) {
              lease.end();
              return true;
            }
            return false;
          }

          void knock(«@Owned »Lease lease) {
            if (!admit(lease)) {
              lease.end();
            }
          }
        }
        """);
  }

  @Test
  void givesOverridesTheWordsOfWhatTheyOverride() {
    assertMarked(
        """
        interface Sink {
          void take(«@Owned »Lease lease);
        }

        class Ending implements Sink {
          @Override
          public void take(«@Owned »Lease lease) {
            lease.end();
          }
        }

        class Counting extends Ending {
          int taken;

          @Override
          public void take(«@Owned »Lease lease) {
            taken++;
            super.take(lease);
          }
        }
        """);
  }

  @Test
  void saysWhenClosuresRun() {
    assertMarked(
        """
        class Closures {
          void lend(«@Borrowed »Lease lease) {
            run(() -> lease.renewals());
          }

          private void run(«@RunsNow »Runnable task) {
            task.run();
          }
        }
        """);
  }

  @Test
  void findsItsPlaceInEveryKindOfHead() {
    assertMarked(
        """
        class Heads<T, U extends Lease> {
          void /* ( */ odd /* ( */ (final «@Owned »Lease a, «@Borrowed »U b, «@Borrowed »Lease... rest) {
            a.end();
          }

          void qualified(java.util.List<java.lang.String> names, Outer.«@Owned »Inner inner) {
            inner.end();
          }

          record Pair(int number, «@Borrowed »Lease lease) {}

          static class Outer {
            @dev.custody.annotations.Tracked
            static class Inner {
              void end(@dev.custody.annotations.Owned Inner this) {}
            }
          }
        }
        """);
  }

  @Test
  void leavesWhatIsAnnotatedAsItIs() {
    String source =
        """
        import dev.custody.annotations.Borrowed;

        class Said {
          void end(@Borrowed Lease lease) {
            lease.end();
          }
        }
        """;
    Proposal proposal = propose(source + TRACKED);

    assertThat(proposal.edits()).isEmpty();
    assertThat(proposal.diff()).isEmpty();
    assertThat(proposal.remaining()).extracting(Message::key).containsExactly("borrow.transferred");
  }

  @Test
  void proposesTheSameForTheSame() {
    String source = "class Two { void f(Lease a, Lease b) { a.end(); b.release(); } }" + TRACKED;

    assertThat(propose(source).diff()).isEqualTo(propose(source).diff());
  }

  @Test
  void showsADiffThatPatchCanApply() throws Exception {
    Path file =
        Restoration.write(directory.resolve("A.java"), "class A { void f(Lease l) { l.end(); } }");
    Path lease = Restoration.write(directory.resolve("Lease.java"), TRACKED);
    Proposal proposal = propose(List.of(file, lease));

    assertThat(proposal.diff())
        .isEqualTo(
            """
            --- a%1$s
            +++ b%1$s
            @@ -1,1 +1,3 @@
            -class A { void f(Lease l) { l.end(); } }
            \\ No newline at end of file
            +import dev.custody.annotations.Owned;
            +
            +class A { void f(@Owned Lease l) { l.end(); } }
            \\ No newline at end of file
            """
                .formatted(file));
  }

  @Test
  void writesOnlyWhenTold() throws IOException {
    String source = "class A { void f(Lease l) { l.end(); } }\n";
    Path file = Restoration.write(directory.resolve("A.java"), source);
    Path lease = Restoration.write(directory.resolve("Lease.java"), TRACKED);
    Proposal proposal = propose(List.of(file, lease));
    assertThat(file).hasContent(source);

    proposal.write();
    assertThat(Files.readString(file))
        .isEqualTo(
            "import dev.custody.annotations.Owned;\n\nclass A { void f(@Owned Lease l) { l.end(); } }\n");
    assertThat(Files.readString(lease)).isEqualTo(TRACKED);
  }

  @Test
  void leavesGeneratedAndUnreadableFilesAlone() throws IOException {
    Path made =
        Restoration.write(
            directory.resolve("Made.java"),
            "@javax.annotation.processing.Generated(\"x\") class Made { void f(Lease l) { l.end(); } }");
    Path broken = Restoration.write(directory.resolve("Broken.java"), "class Broken { void f( }");
    Path latin =
        Files.write(
            directory.resolve("Latin.java"), "class Ä {}".getBytes(StandardCharsets.ISO_8859_1));
    Path lease = Restoration.write(directory.resolve("Lease.java"), TRACKED);
    Proposal proposal = propose(List.of(made, broken, latin, lease));

    assertThat(proposal.leftAlone())
        .extracting(LeftAlone::file)
        .containsExactlyInAnyOrder(made, broken, latin);
    assertThat(proposal.edits()).isEmpty();
    assertThat(proposal.remaining()).extracting(Message::key).containsExactly("borrow.transferred");
  }

  @Test
  void refusesWhatDoesNotCompile() {
    assertThatThrownBy(() -> propose("class A { Gone gone; }"))
        .isInstanceOf(Failure.class)
        .hasMessageMatching(
            "not annotated: 1 error that must be mended first, such as .*A.java:1: .*");
    assertThatThrownBy(() -> propose("class A {"))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("nothing to annotate: ");
  }

  /** The marks between guillemets are put in, besides imports, and the checker is content. */
  private void assertMarked(String marked) {
    String source = marked.replaceAll("«[^»]*»", "");
    Proposal proposal = propose(source + TRACKED);
    String text = proposal.texts().values().iterator().next();

    assertThat(text.replaceAll("import dev\\.custody[^\\n]*\\n+", ""))
        .isEqualTo(marked.replaceAll("[«»]", "") + TRACKED);
    assertThat(proposal.remaining()).extracting(Message::text).isEmpty();
  }

  private Proposal propose(String source) {
    return propose(List.of(Restoration.write(directory.resolve("A.java"), source)));
  }

  private static Proposal propose(List<Path> files) {
    return Init.propose(new InitJob(files, Restoration.classPath(), List.of()));
  }
}
