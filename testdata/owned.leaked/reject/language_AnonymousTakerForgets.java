// The method of an anonymous class takes a block and keeps only its size.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousTakerForgets {
  interface Taker {
    void take(@Owned Block block);
  }

  private int bytes;

  Taker counting() {
    return new Taker() {
      private int seen;

      @Override
      // :: error: [owned.leaked]
      public void take(@Owned Block block) {
        seen++;
        bytes += block.size() * seen;
      }
    };
  }
}

@Tracked
class Block {
  private final int size;

  Block(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void write(@Owned Block this) {}

  void evict(@Owned Block this) {}
}
