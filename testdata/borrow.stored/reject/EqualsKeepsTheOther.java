// A tracked object that is asked whether it equals another must not keep that, of whatever type it is.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class EqualsKeepsTheOther {}

@Tracked
class Number {
  private volatile Object last;

  @Override
  public boolean equals(Object other) {
    // :: error: [borrow.stored]
    last = other;
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
