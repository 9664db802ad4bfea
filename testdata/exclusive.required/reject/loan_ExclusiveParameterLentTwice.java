// Both parameters are exclusive and get the same buffer.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveParameterLentTwice {
  private final int limit = 3;

  void balance(@Borrowed(exclusive = true) Tank left, @Borrowed(exclusive = true) Tank right) {
    int n = Math.min(limit, left.level);
    left.level -= n;
    right.level += n;
  }

  void run(@Borrowed(exclusive = true) Tank tank, @Borrowed(exclusive = true) Tank other) {
    balance(tank, other);
    // :: error: [exclusive.required] :: error: [exclusive.required]
    this.balance(tank, tank);
  }
}

@Tracked
class Tank {
  int level;

  void drain(@Owned Tank this) {}
}
