package dev.custody.errorprone.language;

import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** What a type use may say of its holder. */
public enum Qualifier {
  /** The sole owner. */
  OWNED("Owned"),
  /** The holder of one count. */
  REFCOUNTED("Refcounted"),
  /** A loan. */
  BORROWED("Borrowed"),
  /** An identity to compare with. */
  GIVEN_UP("GivenUp");

  private final String simpleName;

  Qualifier(String simpleName) {
    this.simpleName = simpleName;
  }

  /**
   * The name of the annotation.
   *
   * @return its qualified name
   */
  public String qualifiedName() {
    return Names.PACKAGE + simpleName;
  }

  /**
   * The annotation as a message writes it.
   *
   * @return such as {@code @Owned}
   */
  public String written() {
    return "@" + simpleName;
  }

  /**
   * Whether a holder must give the value up.
   *
   * @return whether it owns, solely or by a count
   */
  public boolean hasDuty() {
    return this == OWNED || this == REFCOUNTED;
  }

  /**
   * Reads an annotation as a qualifier.
   *
   * @param annotation any annotation
   * @return the qualifier that it is; null when it is none
   */
  public static @Nullable Qualifier of(AnnotationMirror annotation) {
    String name = Names.of(annotation);
    for (Qualifier qualifier : values()) {
      if (qualifier.qualifiedName().equals(name)) {
        return qualifier;
      }
    }
    return null;
  }
}
