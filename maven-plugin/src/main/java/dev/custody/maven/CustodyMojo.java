package dev.custody.maven;

import dev.custody.engine.Failure;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals share: they can be skipped, and end with one line where they cannot do it. */
abstract class CustodyMojo extends AbstractMojo {

  /** Skips this goal. */
  @Parameter(property = "custody.skip", defaultValue = "false")
  private String skip = "false";

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      if (Flags.read("custody.skip", skip)) {
        getLog().info("Skipping, as custody.skip says");
      } else {
        run();
      }
    } catch (Failure e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /**
   * Does what the goal is for.
   *
   * @throws MojoFailureException when what was looked at is not in order
   * @throws Failure when it could not be looked at
   */
  abstract void run() throws MojoFailureException;
}
