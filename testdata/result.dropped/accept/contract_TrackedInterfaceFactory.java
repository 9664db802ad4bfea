// Mended: "@Tracked: its instances have an owner at every moment": what a factory of a tracked
// interface returns is thrown away in a loop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TrackedInterfaceFactory {
  void warm(Pool pool, int rounds) {
    for (int i = 0; i < rounds; i++) {
      pool.next().giveBack();
    }
  }
}

interface Pool {
  Grant next();
}

@Tracked
interface Grant {
  void giveBack(@Owned Grant this);
}
