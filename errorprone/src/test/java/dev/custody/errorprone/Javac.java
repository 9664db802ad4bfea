package dev.custody.errorprone;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs javac as a process, with Error Prone as its plug-in and the packed checks beside it. */
final class Javac {

  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  private Javac() {}

  /** What one run said, and how it ended. */
  record Said(int status, String text) {}

  static Said run(Setting setting, String errorProneOptions, Path source, Path output)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(setting.javac().orElseThrow().toString());
    command.add("-J-XX:TieredStopAtLevel=1"); // a run is too short for the second compiler
    EXPORTED.forEach(p -> command.add("-J--add-exports=" + compiler(p)));
    OPENED.forEach(p -> command.add("-J--add-opens=" + compiler(p)));
    String checks = System.getProperty("custody.jar");
    command.addAll(
        List.of(
            "-XDcompilePolicy=simple",
            "--should-stop=ifError=FLOW",
            "-XDaddTypeAnnotationsToSymbol=true",
            "-proc:none",
            "-processorpath",
            joined(Stream.concat(Stream.of(Path.of(checks)), setting.errorProne().stream())),
            "-Xplugin:ErrorProne " + errorProneOptions,
            "-classpath",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            "-d",
            output.toString(),
            source.toString()));
    Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(javac.waitFor(), text);
  }

  private static String compiler(String part) {
    return "jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED";
  }

  private static String joined(Stream<Path> paths) {
    return paths.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
