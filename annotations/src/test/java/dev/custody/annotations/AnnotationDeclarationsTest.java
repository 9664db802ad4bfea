package dev.custody.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The declarations that programs are written against: where each annotation may stand and what it
 * takes.
 */
final class AnnotationDeclarationsTest {
  private static final String REQUIRED = "required";

  static Stream<Arguments> annotations() {
    return Stream.of(
        arguments(Tracked.class, Set.of(ElementType.TYPE), List.of("boolean droppable = false")),
        arguments(Owned.class, Set.of(ElementType.TYPE_USE), List.of()),
        arguments(Refcounted.class, Set.of(ElementType.TYPE_USE), List.of()),
        arguments(
            Borrowed.class,
            Set.of(ElementType.TYPE_USE),
            List.of("boolean exclusive = false", "String[] value = []")),
        arguments(GivenUp.class, Set.of(ElementType.TYPE_USE), List.of()),
        arguments(TagOf.class, Set.of(ElementType.TYPE_USE), List.of("String value = ")),
        arguments(
            TransfersOn.class,
            Set.of(ElementType.METHOD),
            List.of("String[] value = [this]", "Outcome when = required")),
        arguments(RunsNow.class, Set.of(ElementType.PARAMETER), List.of()),
        arguments(
            RunsOnce.class,
            Set.of(
                ElementType.PARAMETER,
                ElementType.FIELD,
                ElementType.METHOD,
                ElementType.LOCAL_VARIABLE,
                ElementType.TYPE_USE),
            List.of()),
        arguments(
            Trusted.class,
            Set.of(ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE),
            List.of("String reason = required")));
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void standsWhereDeclared(
      Class<? extends Annotation> annotation, Set<ElementType> targets, List<String> members) {
    assertThat(annotation.getAnnotation(Target.class).value())
        .containsExactlyInAnyOrderElementsOf(targets);
    assertThat(membersOf(annotation)).containsExactlyElementsOf(members);
  }

  @ParameterizedTest
  @MethodSource("annotations")
  void isDocumentedAndVisibleInClassFilesAndAtRunTime(Class<? extends Annotation> annotation) {
    assertThat(annotation.isAnnotationPresent(Documented.class)).isTrue();
    assertThat(annotation.getAnnotation(Retention.class).value())
        .isEqualTo(RetentionPolicy.RUNTIME);
  }

  @Test
  void outcomesAreTheSixOfTheLanguage() {
    assertThat(Outcome.values())
        .containsExactly(
            Outcome.TRUE,
            Outcome.FALSE,
            Outcome.NULL,
            Outcome.NON_NULL,
            Outcome.NORMAL_RETURN,
            Outcome.NEVER);
  }

  @Test
  void classFilesRunOnJava11() throws Exception {
    try (var in = Owned.class.getResourceAsStream("Owned.class")) {
      byte[] bytes = in.readAllBytes();
      assertThat(bytes[7]).as("major version").isEqualTo((byte) 55);
    }
  }

  private static List<String> membersOf(Class<? extends Annotation> annotation) {
    var sorted = new TreeMap<String, String>();
    for (Method member : annotation.getDeclaredMethods()) {
      if (member.isSynthetic()) {
        continue; // a coverage agent adds methods of its own
      }
      sorted.put(
          member.getName(),
          member.getReturnType().getSimpleName()
              + " "
              + member.getName()
              + " = "
              + shown(member.getDefaultValue()));
    }
    return List.copyOf(sorted.values());
  }

  private static String shown(Object defaultValue) {
    if (defaultValue == null) {
      return REQUIRED;
    }
    return defaultValue instanceof Object[]
        ? Arrays.toString((Object[]) defaultValue)
        : defaultValue.toString();
  }
}
