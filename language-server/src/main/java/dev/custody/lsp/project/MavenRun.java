package dev.custody.lsp.project;

import dev.custody.engine.Failure;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs Maven for the class path of one module. Modules of the same workspace stand in it with their
 * directories of classes, whether or not they were ever built or installed.
 */
final class MavenRun {

  private static final String GOAL =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

  private static final int MINUTES = 5;

  private final MavenModule module;
  private final String maven;
  private final Cache cache;

  MavenRun(MavenModule module, String maven, Cache cache) {
    this.module = module;
    this.maven = maven;
    this.cache = cache;
  }

  /**
   * Runs it, without network first, which is quicker and mostly enough.
   *
   * @throws Failure when Maven cannot be started or does not know the class path
   */
  List<Path> classPath() {
    try {
      Path answer = Files.createTempFile("custody", ".classpath");
      Path log = Files.createTempFile("custody", ".log");
      try {
        if (run(true, answer, log) != 0 && run(false, answer, log) != 0) {
          throw new Failure("Maven does not tell its class path: " + firstError(log));
        }
        return Arrays.stream(Files.readString(answer).strip().split(File.pathSeparator))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList();
      } finally {
        Files.deleteIfExists(answer);
        Files.deleteIfExists(log);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int run(boolean offline, Path answer, Path log) throws IOException {
    List<String> command = new ArrayList<>(List.of(maven, "-q", "-B"));
    if (offline) {
      command.add("-o");
    }
    command.addAll(List.of("-f", module.pom().toString()));
    command.add("-Dmaven.ext.class.path=" + MavenExtension.unpacked(cache));
    command.add("-Dcustody.workspace=" + workspaceFile());
    command.addAll(List.of(GOAL, "-Dmdep.outputFile=" + answer, "-Dmdep.includeScope=test"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.directory(module.directory().toFile());
    builder.environment().merge("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", (a, b) -> a + " " + b);
    return await(start(builder));
  }

  private Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Failure(
          "cannot start '"
              + maven
              + "'; set the path of Maven in the setting 'maven', or describe the project in a"
              + " custody.json",
          e);
    }
  }

  private static int await(Process process) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        throw new Failure("Maven did not end within " + MINUTES + " minutes");
      }
      return process.exitValue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure("interrupted while Maven worked", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
  }

  private Path workspaceFile() throws IOException {
    Path file =
        cache.directory().resolve("workspace-" + Cache.hash(module.workspace().root().toString()));
    Files.write(file, module.workspace().lines());
    return file;
  }

  private static String firstError(Path log) throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("ERROR"))
        .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "").replaceFirst("^\\[ERROR] ", ""))
        .findFirst()
        .orElse("it says nothing");
  }
}
