// A method that needs an owner and never takes the page leaves it to its caller.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

class NeverOutcomeLeavesOwner {
  // :: error: [owned.leaked]
  int sum(Hash hash, @Owned Page page) {
    int value = hash.seal(page);
    value ^= hash.seal(page);
    return value;
  }
}

interface Hash {
  /** Only the sole owner may seal, so that nobody writes meanwhile. */
  @TransfersOn(when = Outcome.NEVER, value = "page")
  int seal(@Owned Page page);
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
