// Incoming chunks are merged into one cumulation, which is given back when it has been read.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class CodecCumulator {
  private @Nullable @Owned Chunk cumulation;
  private int merges;

  void onChunk(@Owned Chunk chunk) {
    Chunk sofar = cumulation;
    cumulation = null;
    if (sofar == null) {
      cumulation = chunk;
      return;
    }
    merges++;
    Chunk merged = new Chunk(sofar.size() + chunk.size());
    merged.copy(sofar);
    merged.copy(chunk);
    sofar.release();
    chunk.release();
    cumulation = merged;
  }

  @Nullable @Owned Chunk take(int atLeast) {
    Chunk whole = cumulation;
    if (whole == null || whole.size() < atLeast) {
      return null;
    }
    cumulation = null;
    return whole;
  }

  int merges() {
    return merges;
  }
}

@Tracked
class Chunk {
  private final byte[] bytes;
  private int size;

  Chunk(int capacity) {
    bytes = new byte[capacity];
  }

  int size() {
    return size;
  }

  void copy(@Borrowed(exclusive = true) Chunk this, @Borrowed Chunk from) {
    System.arraycopy(from.bytes, 0, bytes, size, from.size);
    size += from.size;
  }

  void release(@Owned Chunk this) {}
}
