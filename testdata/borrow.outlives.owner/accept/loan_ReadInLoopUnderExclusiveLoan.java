// Mended: In the second turn the exclusive loan from before the loop has ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReadInLoopUnderExclusiveLoan {
  int total(@Borrowed(exclusive = true) Counterpart peer, int[] sizes) {
    int sum = 0;
    for (int size : sizes) {
      Stats stats = peer.stats();
      stats.bytes += size;
      sum += peer.window();
    }
    return sum;
  }
}

@Tracked
class Counterpart {
  private final Stats stats = new Stats();

  @Borrowed(value = "this", exclusive = true) Stats stats(
      @Borrowed(exclusive = true) Counterpart this) {
    return stats;
  }

  int window() {
    return 10;
  }

  void close(@Owned Counterpart this) {}
}

class Stats {
  long bytes;
}
