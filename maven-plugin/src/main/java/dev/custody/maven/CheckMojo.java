package dev.custody.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks the sources of a module, and fails the build where they break a rule of ownership. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends VerdictMojo {

  /** A goal, as Maven makes it. */
  public CheckMojo() {
    super(Part.MAIN, "check");
  }
}
