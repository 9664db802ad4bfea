// Mended: A method without a word about ownership returns what it was lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.nio.ByteBuffer;

class ViewReturnedPlain {
  private int calls;

  @Borrowed("#1") ByteBuffer header(@Borrowed Memory memory) {
    calls++;
    return memory.view();
  }

  int first(@Owned Memory memory) {
    int first = header(memory).get(0);
    memory.free();
    return first;
  }
}

@Tracked
class Memory {
  private final ByteBuffer bytes = ByteBuffer.allocate(64);

  @Borrowed("this")
  ByteBuffer view() {
    return bytes;
  }

  void free(@Owned Memory this) {}
}
