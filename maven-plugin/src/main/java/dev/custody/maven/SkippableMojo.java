package dev.custody.maven;

import dev.custody.engine.Failure;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that a build can leave out. */
abstract class SkippableMojo extends CustodyMojo {

  /** Leaves this goal out. */
  @Parameter(property = "custody.skip", defaultValue = "false")
  private String skip = "false";

  @Override
  final void run() throws MojoFailureException {
    if (Flags.read("custody.skip", skip)) {
      getLog().info("Skipped, as custody.skip says");
    } else {
      look();
    }
  }

  /**
   * Looks at the module.
   *
   * @throws MojoFailureException when it is not in order
   * @throws Failure when it could not be looked at
   */
  abstract void look() throws MojoFailureException;
}
