// Mended: equals only compares the other and keeps nothing of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EqualsKeepsTheOther {}

@Tracked
class Number {
  private volatile Object last;

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  public boolean same(Object other) {
    last = other;
    return this == other;
  }

  public boolean equals(Object one, Object other) {
    last = other;
    return one == other;
  }

  @Override
  public int hashCode() {
    return 1;
  }

  void end(@Owned Number this) {}
}
