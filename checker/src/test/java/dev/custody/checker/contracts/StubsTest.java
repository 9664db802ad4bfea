package dev.custody.checker.contracts;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StubsTest {
  @TempDir private Path folder;

  @Test
  void aFileThatIsMissingIsNamed() {
    Path missing = folder.resolve("no.astub");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stubs().add(missing))
        .withMessage("stub file %s cannot be read", missing);
  }

  @Test
  void aFileThatBreaksOffIsNamedWithWhatIsWrong() throws IOException {
    Path broken = file("package x; class Lease { void end(");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stubs().add(broken))
        .withMessageStartingWith("stub file %s does not parse: ", broken);
  }

  @Test
  void aFileOfAnotherKindIsNamed() throws IOException {
    Path other = file("<project/>");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stubs().add(other))
        .withMessageStartingWith("stub file %s ", other);
  }

  @Test
  void anOutcomeThatThereIsNotIsNamed() throws IOException {
    Path stub = file("class Lease { @TransfersOn(when = Outcome.MAYBE) boolean end(); }");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Stubs().add(stub))
        .withMessageStartingWith("stub file %s names no outcome of a transfer: ", stub);
  }

  @Test
  void aRightOneIsTaken() throws IOException {
    Path stub = file("package x; @Tracked class Lease { void end(@Owned Lease this); }");

    assertThatCode(() -> new Stubs().add(stub)).doesNotThrowAnyException();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("file.astub"), text);
  }
}
