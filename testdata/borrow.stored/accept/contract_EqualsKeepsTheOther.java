// Other methods keep an object of any type, and other classes are not lent what they compare.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EqualsKeepsTheOther {
  private static volatile @Nullable Object last;

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  void note(Object other) {
    last = other;
  }

  boolean equals(Object other, boolean isLogged) {
    last = other;
    return isLogged;
  }

  void end(@Owned EqualsKeepsTheOther this) {}
}

class Plain {
  private @Nullable Object last;

  @Override
  public boolean equals(Object other) {
    last = other;
    return this == other;
  }

  @Override
  public int hashCode() {
    return 7;
  }
}
