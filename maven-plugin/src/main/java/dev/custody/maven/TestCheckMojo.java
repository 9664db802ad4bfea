package dev.custody.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Checks the tests of a module, and fails the build where they break a rule of ownership. */
@Mojo(
    name = "testCheck",
    defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class TestCheckMojo extends VerdictMojo {

  /** A goal, as Maven makes it. */
  public TestCheckMojo() {
    super(Part.TESTS, "testCheck");
  }
}
