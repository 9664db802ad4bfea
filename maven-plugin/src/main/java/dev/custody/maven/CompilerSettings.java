package dev.custody.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * How {@code maven-compiler-plugin} is told to compile, as far as it matters for a check: the Java
 * version, the encoding, previews, opened packages, files left out, the JDK.
 */
final class CompilerSettings {
  private static final String GROUP = "org.apache.maven.plugins";
  private static final String ARTIFACT = "maven-compiler-plugin";
  private static final String TEST_GOAL = "testCompile";

  private final @Nullable Xpp3Dom configuration;
  private final List<Properties> properties;
  private final boolean tests;

  private CompilerSettings(
      @Nullable Xpp3Dom configuration, List<Properties> properties, boolean tests) {
    this.configuration = configuration;
    this.properties = properties;
    this.tests = tests;
  }

  /**
   * Reads the settings for the sources of a module.
   *
   * @param user properties of the command line, which overrule those of the pom
   * @param system properties of Maven's JVM, which those of the pom overrule
   */
  static CompilerSettings main(MavenProject project, Properties user, Properties system) {
    return of(project, user, system, "compile");
  }

  /** Reads the settings for its tests. */
  static CompilerSettings tests(MavenProject project, Properties user, Properties system) {
    return of(project, user, system, TEST_GOAL);
  }

  private static CompilerSettings of(
      MavenProject project, Properties user, Properties system, String goal) {
    return new CompilerSettings(
        project.getGoalConfiguration(GROUP, ARTIFACT, "default-" + goal, goal),
        List.of(user, project.getProperties(), system),
        goal.equals(TEST_GOAL));
  }

  /** Returns the options of javac that make a check read the sources as the compiler did. */
  List<String> javacOptions() {
    List<String> options = new ArrayList<>(level());
    setting("encoding", "encoding")
        .or(() -> property("project.build.sourceEncoding"))
        .ifPresent(encoding -> options.addAll(List.of("-encoding", encoding)));
    if (setting("enablePreview", "maven.compiler.enablePreview").equals(Optional.of("true"))) {
      options.add("--enable-preview");
    }
    options.addAll(ModuleOptions.among(compilerArguments()));
    return options;
  }

  private List<String> level() {
    Optional<String> release =
        ofTests("testRelease", "maven.compiler.testRelease")
            .or(() -> setting("release", "maven.compiler.release"));
    if (release.isPresent()) {
      return List.of("--release", release.get());
    }
    return ofTests("testSource", "maven.compiler.testSource")
        .or(() -> setting("source", "maven.compiler.source"))
        .map(source -> List.of("-source", source, "-Xlint:-options"))
        .orElse(List.of());
  }

  /** Returns which files the compiler compiles at all. */
  FileFilter filter() {
    return tests
        ? new FileFilter(values("testIncludes"), values("testExcludes"))
        : new FileFilter(values("includes"), values("excludes"));
  }

  /** Returns what the compiler wants of a JDK from the toolchains; empty if it says nothing. */
  Map<String, String> toolchain() {
    Map<String, String> wanted = new HashMap<>();
    children("jdkToolchain")
        .forEach(child -> text(child).ifPresent(value -> wanted.put(child.getName(), value)));
    return wanted;
  }

  private List<String> compilerArguments() {
    Stream<String> one = configured("compilerArgument").stream();
    return Stream.concat(one, values("compilerArgs").stream()).toList();
  }

  private Optional<String> ofTests(String name, String property) {
    return tests ? setting(name, property) : Optional.empty();
  }

  private Optional<String> setting(String name, String property) {
    return configured(name).or(() -> property(property));
  }

  private Optional<String> configured(String name) {
    return configuration == null
        ? Optional.empty()
        : Optional.ofNullable(configuration.getChild(name)).flatMap(CompilerSettings::text);
  }

  private Optional<String> property(String name) {
    return properties.stream()
        .map(all -> all.getProperty(name))
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  private List<String> values(String name) {
    return children(name).flatMap(child -> text(child).stream()).toList();
  }

  private Stream<Xpp3Dom> children(String name) {
    Xpp3Dom parent = configuration == null ? null : configuration.getChild(name);
    return parent == null ? Stream.empty() : Stream.of(parent.getChildren());
  }

  private static Optional<String> text(Xpp3Dom element) {
    return Optional.ofNullable(element.getValue()).map(String::strip).filter(it -> !it.isEmpty());
  }
}
