// The iterator of the volume is asked once more after the volume is gone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class IteratorAfterUnmount {
  static long last(@Owned Volume volume) {
    Volume.Blocks blocks = volume.blocks();
    long last = -1;
    while (blocks.hasNext()) {
      last = blocks.next();
    }
    volume.unmount();
    // :: error: [borrow.outlives.owner]
    return blocks.hasNext() ? -1 : last;
  }
}

@Tracked
class Volume {
  private final long[] free = {3, 5, 8};

  @Borrowed("this") Blocks blocks() {
    return new Blocks(this);
  }

  void unmount(@Owned Volume this) {}

  static final class Blocks {
    private final @Borrowed Volume of;
    private int at;

    private Blocks(@Borrowed Volume of) {
      this.of = of;
    }

    boolean hasNext() {
      return at < of.free.length;
    }

    long next() {
      return of.free[at++];
    }
  }
}
