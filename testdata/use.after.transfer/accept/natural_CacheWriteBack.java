// Dirty blocks are flushed in order of their number; a failed write keeps the block dirty.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.TreeMap;

class CacheWriteBack {
  private final TreeMap<Long, @Owned Block> blocks = new TreeMap<>();
  private final BlockDevice device;
  private int errors;

  CacheWriteBack(BlockDevice device) {
    this.device = device;
  }

  void write(long number, byte[] bytes) {
    Block block = blocks.get(number);
    if (block != null) {
      block.update(bytes);
      return;
    }
    Block fresh = new Block(number, bytes.length);
    fresh.update(bytes);
    Block raced = blocks.put(number, fresh);
    if (raced != null) {
      raced.drop();
    }
  }

  int flush() {
    int written = 0;
    for (Block block : blocks.values()) {
      if (!block.dirty) {
        continue;
      }
      try {
        device.write(block);
        block.dirty = false;
        written++;
      } catch (IOException e) {
        errors++;
      }
    }
    return written;
  }

  void close() {
    flush();
    while (!blocks.isEmpty()) {
      Block block = blocks.remove(blocks.firstKey());
      if (block != null) {
        block.drop();
      }
    }
  }
}

interface BlockDevice {
  void write(@Borrowed Block block) throws IOException;
}

@Tracked
class Block {
  final long number;
  private final byte[] bytes;
  volatile boolean dirty;

  Block(long number, int size) {
    this.number = number;
    this.bytes = new byte[size];
  }

  void update(byte[] src) {
    System.arraycopy(src, 0, bytes, 0, Math.min(src.length, bytes.length));
    dirty = true;
  }

  void drop(@Owned Block this) {}
}
