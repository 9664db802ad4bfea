// A packet is freed without its chunks.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

@Tracked
class Chunk {
  final int size;

  Chunk(int size) {
    this.size = size;
  }

  void free(@Owned Chunk this) {}
}

@Tracked
class Packet {
  private final List<@Owned Chunk> chunks;
  private final String to;

  private Packet(String to, List<@Owned Chunk> chunks) {
    this.to = to;
    this.chunks = chunks;
  }

  int size() {
    int n = to.length();
    for (Chunk c : chunks) {
      n += c.size;
    }
    return n;
  }

  // :: error: [owned.leaked]
  void free(@Owned Packet this) {
    for (var it = chunks.iterator(); it.hasNext(); ) {
      Chunk c = it.next();
      // :: error: [owned.leaked]
      it.remove();
    }
  }

  static @Owned Builder to(String to) {
    return new Builder(to);
  }

  @Tracked
  static class Builder {
    private final String to;
    private final List<@Owned Chunk> chunks = new ArrayList<>();

    Builder(String to) {
      this.to = to;
    }

    @Owned Builder add(@Owned Builder this, @Owned Chunk c) {
      chunks.add(c);
      return this;
    }

    @Owned Packet build(@Owned Builder this) {
      List<@Owned Chunk> moved = new ArrayList<>();
      while (!chunks.isEmpty()) {
        moved.add(chunks.remove(0));
      }
      return new Packet(to, moved);
    }
  }
}

class BuilderUser {
  int send() {
    Packet p = Packet.to("x").add(new Chunk(1)).add(new Chunk(2)).build();
    int n = p.size();
    p.free();
    return n;
  }
}
