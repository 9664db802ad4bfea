package dev.custody.maven;

import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Failure;
import dev.custody.engine.Message.Kind;
import dev.custody.engine.fork.ForkedRun;
import dev.custody.engine.fork.Json;
import dev.custody.engine.fork.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A check whose result is kept: while nothing changes that it depends on, the result is told again
 * and nothing is run. It lies below the build directory, so that {@code clean} forgets it.
 *
 * @param jvm where checks run; the result is kept in its directory
 * @param stubs the stub files that jobs name in their options
 * @param remark told when a kept result is used
 */
record KeptCheck(Jvm jvm, List<Path> stubs, Consumer<String> remark) {

  /**
   * A result, and of what.
   *
   * @param inputs the hash of everything it depends on
   * @param result what came of it
   */
  private record Kept(String inputs, CheckResult result) {}

  /**
   * Returns the result of a job.
   *
   * @throws Failure when the check cannot be done
   */
  CheckResult of(CheckJob job) {
    try {
      String inputs = InputsHash.of(job, stubs, jvm);
      Optional<CheckResult> kept = kept(inputs);
      if (kept.isPresent()) {
        remark.accept("Nothing changed since the last check; its result stands");
        return kept.get();
      }
      Files.deleteIfExists(file());
      CheckResult result = ForkedRun.of(job, jvm);
      if (result.count(Kind.ERROR) == 0) {
        Json.write(file(), new Kept(inputs, result));
      }
      return result;
    } catch (IOException e) {
      throw new Failure("cannot read what is to be checked: " + e.getMessage(), e);
    }
  }

  private Path file() {
    return jvm.directory().resolve("result.json");
  }

  private Optional<CheckResult> kept(String inputs) {
    try {
      return Optional.of(Json.read(file(), Kept.class))
          .filter(kept -> kept.inputs().equals(inputs))
          .map(Kept::result);
    } catch (IOException e) {
      return Optional.empty(); // there is none, or another version wrote it
    }
  }
}
