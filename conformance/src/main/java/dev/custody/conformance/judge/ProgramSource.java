package dev.custody.conformance.judge;

import dev.custody.conformance.generate.Candidate;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** The text of a program, as javac reads it. */
final class ProgramSource extends SimpleJavaFileObject {
  private final Candidate candidate;

  ProgramSource(Candidate candidate) {
    super(URI.create("memory:///" + candidate.name() + ".java"), Kind.SOURCE);
    this.candidate = candidate;
  }

  /** The program. */
  Candidate candidate() {
    return candidate;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return candidate.source();
  }
}
