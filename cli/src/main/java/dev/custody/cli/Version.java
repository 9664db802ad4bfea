package dev.custody.cli;

import dev.custody.reports.Edition;
import picocli.CommandLine.IVersionProvider;

/** Tells which Custody this is and which compiler it runs on. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"custody " + Edition.current().version() + ", javac " + Runtime.version()};
  }
}
