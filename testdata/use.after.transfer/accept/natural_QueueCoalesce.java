// Small writes are merged into the last block of the queue as long as it has room.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.function.Consumer;

class QueueCoalesce {
  private final ArrayDeque<@Owned Block> full = new ArrayDeque<>();
  private @Owned Block tail = new Block();
  private long coalesced;

  void write(byte[] bytes) {
    if (tail.tryAppend(bytes)) {
      coalesced++;
      return;
    }
    Block filled = tail;
    tail = new Block();
    full.addLast(filled);
    if (!tail.tryAppend(bytes)) {
      throw new IllegalArgumentException("larger than a block: " + bytes.length);
    }
  }

  void flush(Consumer<@Owned Block> disk) {
    Block block;
    while ((block = full.pollFirst()) != null) {
      disk.accept(block);
    }
    if (tail.used() > 0) {
      Block last = tail;
      tail = new Block();
      disk.accept(last);
    }
  }

  long coalesced() {
    return coalesced;
  }
}

@Tracked
class Block {
  private final byte[] bytes = new byte[512];
  private int used;

  boolean tryAppend(@Borrowed(exclusive = true) Block this, byte[] src) {
    if (used + src.length > bytes.length) {
      return false;
    }
    System.arraycopy(src, 0, bytes, used, src.length);
    used += src.length;
    return true;
  }

  int used() {
    return used;
  }

  void write(@Owned Block this, long sector) {}
}
