// An anonymous class receives ownership through its method's parameter.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousTaker {
  interface Taker {
    void take(@Owned Block block);
  }

  private int bytes;

  Taker counting() {
    return new Taker() {
      private int seen;

      @Override
      public void take(@Owned Block block) {
        seen++;
        bytes += block.size();
        if (seen % 16 == 0) {
          block.evict();
        } else {
          block.write();
        }
      }
    };
  }

  void flush(@Owned Block block) {
    counting().take(block);
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
