// A loan of a loan of a loan, carried along the chain by the loop.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class WalkAlongTheChain {
  static long sum(@Borrowed Link first) {
    long sum = 0;
    Link at = first;
    while (at != null) {
      sum += at.value();
      at = at.next();
    }
    return sum;
  }

  static long run(int n) {
    Link chain = null;
    for (int i = 0; i < n; i++) {
      chain = new Link(i, chain);
    }
    if (chain == null) {
      return 0;
    }
    long sum = sum(chain);
    chain.free();
    return sum;
  }
}

@Tracked
final class Link {
  private final int value;
  private final @Nullable @Owned Link next;

  Link(int value, @Nullable @Owned Link next) {
    this.value = value;
    this.next = next;
  }

  int value() {
    return value;
  }

  @Nullable @Borrowed("this") Link next() {
    return next;
  }

  void free(@Owned Link this) {
    if (next != null) {
      next.free();
    }
  }
}
