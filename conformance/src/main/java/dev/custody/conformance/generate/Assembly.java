package dev.custody.conformance.generate;

import dev.custody.conformance.generate.Template.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Assembles a program: its callbacks first, then the members and fields that they mention. */
final class Assembly {
  private static final int STATEMENTS = 14;
  private static final List<String> CALLBACKS =
      List.of("complete", "timeout", "poll", "interrupt", "queueRqs", "commitRqs");

  private final Choices choices;
  private final int recklessness;
  private final Set<String> features;
  private final Catalogue catalogue;
  private final Names names = new Names();
  private final List<Stmt> fields = new ArrayList<>();
  private final List<Stmt> methods = new ArrayList<>();
  private final List<Stmt> shutdown = new ArrayList<>();

  /** The fields and members that are written. */
  private final Set<String> written = new LinkedHashSet<>();

  /** The members that something mentions; a member mentions only others, so that none recurs. */
  private final Set<String> taken = new LinkedHashSet<>();

  private int budget = STATEMENTS;

  Assembly(Choices choices, Catalogue all, int recklessness) {
    this.choices = choices;
    this.recklessness = recklessness;
    this.features = new LinkedHashSet<>(Catalogue.ALWAYS);
    int count = choices.pick(4);
    for (int i = 0; i < count; i++) {
      features.add(choices.oneOf(Catalogue.OPTIONAL));
    }
    this.catalogue = all.of(features);
  }

  /** The program. */
  Draft draft() {
    methods.addAll(expanded(catalogue.find(Role.ENTRY, "queueRq").orElseThrow()));
    for (String callback : CALLBACKS) {
      if (choices.chance(35)) {
        methods.addAll(expanded(catalogue.find(Role.ENTRY, callback).orElseThrow()));
      }
    }
    boolean more = true;
    while (more) {
      more = writeMentioned();
    }
    return new Draft(fields, methods, shutdown, names.kinds(), features);
  }

  private List<Stmt> expanded(Template template) {
    Predicate<Template> allowed =
        template.isClass()
            ? other -> isAllowed(other) && !other.mentions("this") // which is the driver there
            : this::isAllowed;
    Expander expander = new Expander(choices, catalogue, allowed, names, recklessness, budget);
    List<Stmt> statements = expander.expand(template);
    budget = Math.max(expander.budget(), 1);
    return statements;
  }

  private boolean isAllowed(Template template) {
    return taken.stream().noneMatch(template::mentions);
  }

  /** Writes one field or member that is mentioned and not yet there; false if there is none. */
  private boolean writeMentioned() {
    for (Template field : catalogue.of(Role.FIELD)) {
      if (isMentioned(field.name()) && written.add(field.name())) {
        fields.addAll(expanded(field));
        catalogue
            .find(Role.SHUTDOWN, field.name())
            .ifPresent(ending -> shutdown.add(Stmt.block("", expanded(ending), "")));
        return true;
      }
    }
    List<Template> members =
        catalogue.of(Role.MEMBER).stream().filter(member -> isMentioned(member.name())).toList();
    members.forEach(member -> taken.add(member.name()));
    for (Template member : members) {
      if (written.add(member.name())) {
        methods.addAll(expanded(member));
        return true;
      }
    }
    return false;
  }

  private boolean isMentioned(String name) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(name) + "\\b");
    return List.of(fields, methods, shutdown).stream()
        .flatMap(List::stream)
        .anyMatch(stmt -> word.matcher(stmt.text()).find());
  }
}
