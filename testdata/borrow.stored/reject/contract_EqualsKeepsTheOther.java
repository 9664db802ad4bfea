// What a tracked object is asked to be equal to is lent for the comparison.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

@Tracked
class EqualsKeepsTheOther {
  private static volatile @Nullable Object last;

  @Override
  public boolean equals(Object other) {
    // :: error: [borrow.stored]
    last = other;
    return this == other;
  }

  @Override
  public int hashCode() {
    return 7;
  }

  void end(@Owned EqualsKeepsTheOther this) {}
}
