package dev.custody.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** Which sources of a module are checked together. */
enum Part {
  /** Those of the module itself. */
  MAIN("main") {
    @Override
    SourceSet sources(MavenProject project) {
      return SourceSet.main(project);
    }

    @Override
    CompilerSettings compiler(MavenProject project, MavenSession session) {
      return CompilerSettings.main(
          project, session.getUserProperties(), session.getSystemProperties());
    }
  },

  /** Those of its tests. */
  TESTS("test") {
    @Override
    SourceSet sources(MavenProject project) {
      return SourceSet.tests(project);
    }

    @Override
    CompilerSettings compiler(MavenProject project, MavenSession session) {
      return CompilerSettings.tests(
          project, session.getUserProperties(), session.getSystemProperties());
    }
  };

  private final String folder;

  Part(String folder) {
    this.folder = folder;
  }

  /** Returns the folder for what is written about these sources. */
  String folder() {
    return folder;
  }

  /** Returns the sources of a module. */
  abstract SourceSet sources(MavenProject project);

  /** Returns how the compiler is told to compile them. */
  abstract CompilerSettings compiler(MavenProject project, MavenSession session);
}
