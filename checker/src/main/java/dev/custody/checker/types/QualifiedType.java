package dev.custody.checker.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The qualifiers written in a type: on the type itself, and on its parts. The parts of {@code
 * Map<Integer, @Owned Frame>} are its two type arguments, the part of {@code @Owned Frame[]} is its
 * component.
 *
 * @param ownership what is written on the type itself; null where nothing is
 * @param parts the type arguments, or the component of an array; shorter, or empty, where nothing
 *     is written on the rest
 */
public record QualifiedType(@Nullable Ownership ownership, List<QualifiedType> parts) {

  /** A type in which nothing is written. */
  public static final QualifiedType PLAIN = new QualifiedType(null, List.of());

  /**
   * A type whose parts are plain.
   *
   * @param ownership what is written on it; null where nothing is
   * @return the type
   */
  public static QualifiedType of(@Nullable Ownership ownership) {
    return ownership == null ? PLAIN : new QualifiedType(ownership, List.of());
  }

  /**
   * A type argument or the component.
   *
   * @param index which one, from 0
   * @return the part; plain where nothing is written on it
   */
  public QualifiedType part(int index) {
    return index >= 0 && index < parts.size() ? parts.get(index) : PLAIN;
  }

  /**
   * The qualifier on the type itself.
   *
   * @return the qualifier, or null where none is written
   */
  public @Nullable Qualifier qualifier() {
    return ownership == null ? null : ownership.qualifier();
  }

  /**
   * Whether nothing is written anywhere in the type.
   *
   * @return whether it says nothing about ownership
   */
  public boolean isPlain() {
    return ownership == null && parts.stream().allMatch(QualifiedType::isPlain);
  }

  /**
   * Whether what the type refers to keeps others' duties: some part, however deep, is owned or
   * counted.
   *
   * @return whether an instance is a container of owners
   */
  public boolean ownsParts() {
    return parts.stream().anyMatch(part -> part.hasDuty() || part.ownsParts());
  }

  /**
   * Whether some part of the type is owned, or counted, which another type only lends.
   *
   * @param other what is said of the same type elsewhere
   * @return whether who has it by that type may not have it by this one
   */
  public boolean asksForMoreThan(QualifiedType other) {
    for (int i = 0; i < parts.size(); i++) {
      Qualifier there = other.part(i).qualifier();
      boolean asksForMore = part(i).hasDuty() && there != null && there.isLoan();
      if (asksForMore || part(i).asksForMoreThan(other.part(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same parts under another qualifier.
   *
   * @param other what is said of the type itself; null for nothing
   * @return the type with that qualifier
   */
  public QualifiedType with(@Nullable Ownership other) {
    return new QualifiedType(other, parts);
  }

  private boolean hasDuty() {
    return ownership != null && ownership.qualifier().hasDuty();
  }
}
