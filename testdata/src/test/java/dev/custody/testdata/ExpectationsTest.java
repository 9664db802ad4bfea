package dev.custody.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ExpectationsTest {
  private static final Path FILE = Path.of("A.java");

  @Test
  void aCommentSpeaksOfTheNextLine() {
    assertThat(
            Expectations.in(
                FILE,
                """
                class A {
                  // :: error: [owned.leaked]
                  void a() {}
                }
                """))
        .containsExactly(new Expectation(FILE, 3, "owned.leaked"));
  }

  @Test
  void oneCommentMayNameSeveralKeys() {
    assertThat(
            Expectations.in(
                FILE, "// :: error: [owned.leaked] :: error: [tag.stale]\nclass A {}\n"))
        .containsExactly(
            new Expectation(FILE, 2, "owned.leaked"), new Expectation(FILE, 2, "tag.stale"));
  }

  @Test
  void otherCommentsAndTextsExpectNothing() {
    assertThat(
            Expectations.in(
                FILE,
                """
                // error: [owned.leaked]
                class A {
                  String text = "// :: error: [owned.leaked]";
                }
                """))
        .isEmpty();
  }

  @Test
  void aMisspelledExpectationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Expectations.in(FILE, "// :: eror: [owned.leaked]\nclass A {}\n"))
        .withMessage(
            "A.java:1: invalid expectation ':: eror: [owned.leaked]', write ':: error: [key]'");
  }

  @Test
  void receiversAndTypeAnnotationsAreUnderstood() {
    assertThat(
            Expectations.in(
                FILE,
                """
                class A<P> {
                  // :: error: [owned.leaked]
                  @Nullable @Owned A<P>[] a(@Borrowed("#1") A<@Owned P> this, Object... o) {
                    return o instanceof A<?> a ? null : null;
                  }
                }
                """))
        .hasSize(1);
  }
}
