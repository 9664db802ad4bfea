package dev.custody.engine.fork;

import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Failure;
import dev.custody.engine.JavacAccess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs a check as {@link dev.custody.engine.CheckRun} does, but in a JVM of its own. */
public final class ForkedRun {
  private static final int LONGEST = 300;

  private final Jvm jvm;
  private final Path job;
  private final Path outcome;

  private ForkedRun(Jvm jvm) {
    this.jvm = jvm;
    this.job = jvm.directory().resolve("job.json");
    this.outcome = jvm.directory().resolve("outcome.json");
  }

  /**
   * Checks the sources of a job.
   *
   * @param job what to check; relative paths start from the working directory of this process
   * @param jvm the JVM to do it in; no other check may use its directory meanwhile
   * @throws Failure when javac or the checker cannot do it, the JVM does not start, or it dies
   */
  public static CheckResult of(CheckJob job, Jvm jvm) {
    try {
      return new ForkedRun(jvm).run(job);
    } catch (IOException e) {
      throw new Failure("cannot run the checker in " + jvm.home() + ": " + e.getMessage(), e);
    }
  }

  private CheckResult run(CheckJob what) throws IOException {
    Files.createDirectories(jvm.directory());
    Files.deleteIfExists(outcome);
    Json.write(job, what);
    int status = await(start());
    if (status != 0) {
      throw new Failure(death(status));
    }
    CheckResult result = Json.read(outcome, Outcome.class).get();
    Files.delete(job);
    Files.delete(outcome);
    Files.delete(jvm.log());
    return result;
  }

  private Process start() throws IOException {
    return new ProcessBuilder(command())
        .redirectErrorStream(true)
        .redirectOutput(jvm.log().toFile())
        .start();
  }

  /** Most checks are short: the second compiler of the JVM would cost them more than it gives. */
  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(jvm.launcher().toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(JavacAccess.javaOptions());
    command.addAll(jvm.options());
    command.add("-cp");
    command.add(
        ToolPath.entries().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(ForkMain.class.getName());
    command.add(job.toString());
    command.add(outcome.toString());
    return command;
  }

  /** The JVM must not outlive this process: nobody would read its result. */
  private static int await(Process process) {
    Thread end = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(end);
    try {
      int status = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(end);
      return status;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while the checker ran", e);
    } catch (IllegalStateException e) {
      throw new Failure("ended while the checker ran", e); // this process is on its way out
    }
  }

  private String death(int status) throws IOException {
    String said = new String(Files.readAllBytes(jvm.log()), StandardCharsets.UTF_8);
    if (said.contains("java.lang.OutOfMemoryError")) {
      return "the checker ran out of memory, give its JVM more; see " + jvm.log();
    }
    if (said.contains("java.lang.UnsupportedClassVersionError")) {
      return "the checker needs Java 17 or later, and not that of " + jvm.home();
    }
    String first =
        said.lines().filter(line -> !line.isBlank()).findFirst().orElse("it said nothing");
    return "the checker's JVM ended with status %d: %s; see %s"
        .formatted(status, shortened(first), jvm.log());
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
