// The full chunk is lost when a new one takes its place.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class BumpArenaGrow {
  private static final int CHUNK = 64 * 1024;

  private final List<@Owned Chunk> full = new ArrayList<>();
  private @Owned Chunk current = new Chunk(CHUNK);
  private long allocated;

  int allocate(int size) {
    if (size > CHUNK) {
      throw new IllegalArgumentException("too large: " + size);
    }
    if (current.remaining() < size) {
      // :: error: [overwritten]
      current = new Chunk(CHUNK);
    }
    allocated += size;
    return current.bump(size);
  }

  void retire() {
    Chunk exhausted = current;
    current = new Chunk(CHUNK);
    full.add(exhausted);
  }

  void reset() {
    while (!full.isEmpty()) {
      full.remove(full.size() - 1).free();
    }
    current.rewind();
    allocated = 0;
  }

  long allocated() {
    return allocated;
  }
}

@Tracked
class Chunk {
  private final byte[] memory;
  private int position;

  Chunk(int size) {
    memory = new byte[size];
  }

  int remaining() {
    return memory.length - position;
  }

  int bump(@Borrowed(exclusive = true) Chunk this, int size) {
    int at = position;
    position += size;
    return at;
  }

  void rewind(@Borrowed(exclusive = true) Chunk this) {
    position = 0;
  }

  void free(@Owned Chunk this) {}
}
