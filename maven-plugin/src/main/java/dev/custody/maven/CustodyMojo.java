package dev.custody.maven;

import dev.custody.engine.Failure;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** What all goals share: where they cannot do what they are for, they end with one line. */
abstract class CustodyMojo extends AbstractMojo {

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      run();
    } catch (Failure e) {
      getLog().debug(e); // Maven would print the causes of an exception beside its message
      throw new MojoExecutionException(e.getMessage());
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
