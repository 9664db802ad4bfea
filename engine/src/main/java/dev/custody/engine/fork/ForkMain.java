package dev.custody.engine.fork;

import dev.custody.engine.CheckJob;
import dev.custody.engine.CheckRun;
import dev.custody.engine.Failure;
import java.io.IOException;
import java.nio.file.Path;

/** What the forked JVM runs: reads a job, checks it, and writes what it came to. */
final class ForkMain {

  private ForkMain() {}

  /**
   * Checks one job.
   *
   * @param args the file of the job, and the file for the outcome
   */
  public static void main(String[] args) throws IOException {
    CheckJob job = Json.read(Path.of(args[0]), CheckJob.class);
    Json.write(Path.of(args[1]), outcome(job));
  }

  private static Outcome outcome(CheckJob job) {
    try {
      return new Outcome(CheckRun.of(job), null);
    } catch (Failure e) {
      e.printStackTrace(); // into the log, for whoever looks for the cause
      return new Outcome(null, e.getMessage());
    }
  }
}
