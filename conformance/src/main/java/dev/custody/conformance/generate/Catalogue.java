package dev.custody.conformance.generate;

import dev.custody.conformance.generate.Template.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The templates, read from the resource files of this package. */
final class Catalogue {
  /** The features that every program has. */
  static final List<String> ALWAYS = List.of("driver", "requests");

  /** The features that a program may have. */
  static final List<String> OPTIONAL =
      List.of(
          "methods",
          "closures",
          "exceptions",
          "counts",
          "timers",
          "tags",
          "tables",
          "fields",
          "objects",
          "collections",
          "interfaces",
          "aliasing",
          "loans",
          "containers",
          "arrays",
          "jobs",
          "control",
          "owners",
          "tallies",
          "device",
          "batches",
          "maps",
          "helpers",
          "renamed",
          "halfway",
          "within",
          "reached",
          "codes");

  private static final Set<String> SECTIONS =
      Set.of("queueRq", "queueRqs", "commitRqs", "timeout", "poll", "interrupt");

  private final List<Template> templates;

  private Catalogue(List<Template> templates) {
    this.templates = List.copyOf(templates);
  }

  /** All templates. */
  static Catalogue load() {
    List<Template> found = new ArrayList<>();
    ALWAYS.forEach(feature -> read(feature, found));
    OPTIONAL.forEach(feature -> read(feature, found));
    return new Catalogue(found);
  }

  /** The templates of {@code features}. */
  Catalogue of(Set<String> features) {
    return new Catalogue(
        templates.stream().filter(template -> features.contains(template.feature())).toList());
  }

  /** The templates of a role, in the order of the files. */
  List<Template> of(Role role) {
    return templates.stream().filter(template -> template.role() == role).toList();
  }

  /** The template of a role that has a name. */
  Optional<Template> find(Role role, String name) {
    return templates.stream()
        .filter(template -> template.role() == role && template.name().equals(name))
        .findFirst();
  }

  private static void read(String feature, List<Template> into) {
    @Nullable String header = null;
    List<String> lines = new ArrayList<>();
    for (String line : text(feature).lines().toList()) {
      if (line.startsWith("== ")) {
        add(feature, header, lines, into);
        header = line.substring(3).strip();
        lines = new ArrayList<>();
      } else if (header != null) {
        lines.add(line);
      }
    }
    add(feature, header, lines, into);
  }

  private static void add(
      String feature, @Nullable String header, List<String> lines, List<Template> into) {
    if (header == null) {
      return;
    }
    int colon = header.indexOf(':');
    List<String> words = List.of((colon < 0 ? header : header.substring(0, colon)).split(" "));
    String name = colon < 0 ? header : header.substring(colon + 1).strip();
    String first = words.get(0);
    Role role =
        SECTIONS.contains(first) ? Role.SECTION : Role.valueOf(first.toUpperCase(Locale.ROOT));
    boolean leaving = words.contains("leaving");
    boolean takes = role == Role.USE || role == Role.END;
    into.add(
        new Template(
            feature,
            role,
            takes ? Kind.valueOf(words.get(1)) : null,
            takes ? Right.named(words.get(2)) : Right.SHARED,
            leaving,
            name,
            Template.parse(lines)));
  }

  private static String text(String feature) {
    try (InputStream in = Catalogue.class.getResourceAsStream(feature + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("the templates of " + feature + " are missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
